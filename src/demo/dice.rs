//! Seeded draws in integers: the same on every platform and with every version of a distribution crate.

use rand_pcg::Pcg64;
use rand_pcg::rand_core::Rng;

/// A stream of random numbers.
pub(super) struct Dice(Pcg64);

impl Dice {
    /// The stream that belongs to `purpose`; streams do not overlap.
    pub(super) fn new(purpose: u32) -> Self {
        const SEED: u128 = 0x0c0f_fee0_2026_0301;
        Dice(Pcg64::new(SEED, u128::from(purpose)))
    }

    /// A number from 0 to `bound - 1`, or 0 where the bound is 0.
    pub(super) fn below(&mut self, bound: u32) -> u32 {
        // The high half of a 64-bit product: unbiased to one part in 2^32 divided by the bound.
        ((u64::from(self.0.next_u32()) * u64::from(bound)) >> 32) as u32
    }

    /// The smaller of two draws: low values are more common.
    pub(super) fn low(&mut self, bound: u32) -> u32 {
        self.below(bound).min(self.below(bound))
    }

    /// True in `percent` of a hundred cases.
    pub(super) fn chance(&mut self, percent: u32) -> bool {
        self.below(100) < percent
    }

    /// One of the given values.
    pub(super) fn pick<T: Copy, const N: usize>(&mut self, values: [T; N]) -> T {
        values[self.below(N as u32) as usize]
    }

    /// Puts the items in random order (Fisher and Yates).
    pub(super) fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            items.swap(last, self.below(last as u32 + 1) as usize);
        }
    }
}
