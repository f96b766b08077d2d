//! Four groups of equal size, ordered by an amount, and how many of each kind of people are in them.

/// How many of three kinds of people are in each quarter, from the lowest amounts to the highest.
pub type Quarters = [[u64; 3]; 4];

/// The sizes of four quarters of `n`, low to high: of what four does not divide, one goes to the lowest, two to the first
/// and third, three to the first three. The UK government's guidance has it so for its pay quarters.
///
/// ```
/// use paritet::stats::quarters::sizes;
///
/// assert_eq!(sizes(4445), [1112, 1111, 1111, 1111]);
/// assert_eq!(sizes(11), [3, 3, 3, 2]);
/// ```
pub fn sizes(n: u64) -> [u64; 4] {
    let (quarter, rest) = (n / 4, n % 4);
    [
        quarter + u64::from(rest >= 1),
        quarter + u64::from(rest == 3),
        quarter + u64::from(rest >= 2),
        quarter,
    ]
}

/// Cuts people into quarters by an amount and counts the kinds in each.
///
/// `kinds` are the amounts of each kind, sorted ascending. Amounts within `eps` above the lowest of them are the same
/// amount. Where the same amount stands on both sides of a cut, each kind gets seats in proportion to its number among
/// those who have it, by largest remainders, equal remainders to the lower quarter; the third kind gets what is left.
/// So the result depends on amounts only and not on the order of people, and always adds up to all of them.
///
/// ```
/// use paritet::stats::quarters::quarters;
///
/// let women = [100.0, 110.0, 120.0, 120.0];
/// let men = [120.0, 140.0, 150.0, 160.0, 170.0, 200.0];
/// assert_eq!(quarters([&women, &men, &[]], 0.0), [[3, 0, 0], [1, 1, 0], [0, 3, 0], [0, 2, 0]]);
/// ```
pub fn quarters(kinds: [&[f64]; 3], eps: f64) -> Quarters {
    let mut rest = kinds;
    let mut room = sizes(kinds.iter().map(|kind| kind.len() as u64).sum());
    let mut found = Quarters::default();
    while let Some(lowest) = rest
        .iter()
        .filter_map(|kind| kind.first())
        .copied()
        .min_by(f64::total_cmp)
    {
        let same = rest.map(|kind| kind.partition_point(|amount| *amount <= lowest + eps));
        let block = same.map(|n| n as u64);
        let people = block.iter().sum();
        if people == 0 {
            break; // an amount that is no number
        }
        let seats = seats(&mut room, people);
        for (quarter, more) in found.iter_mut().zip(spread(block, seats)) {
            for (kind, more) in quarter.iter_mut().zip(more) {
                *kind += more;
            }
        }
        for (kind, same) in rest.iter_mut().zip(same) {
            *kind = &kind[same..];
        }
    }
    found
}

/// Takes seats for so many from what room there is, the lowest quarter first.
fn seats(room: &mut [u64; 4], people: u64) -> [u64; 4] {
    let mut left = people;
    std::array::from_fn(|quarter| {
        let taken = left.min(room[quarter]);
        room[quarter] -= taken;
        left -= taken;
        taken
    })
}

/// Who of a block of people with the same amount gets which seats.
fn spread([first, second, third]: [u64; 3], seats: [u64; 4]) -> Quarters {
    let of_first = apportioned(first, seats);
    let left: [u64; 4] = std::array::from_fn(|quarter| seats[quarter] - of_first[quarter]);
    let of_second = match third {
        0 => left,
        _ => apportioned(second, left),
    };
    std::array::from_fn(|quarter| {
        let (first, second) = (of_first[quarter], of_second[quarter]);
        [first, second, seats[quarter] - first - second]
    })
}

/// `n` spread over seats in proportion to them, by largest remainders; `n` is at most the number of seats.
fn apportioned(n: u64, seats: [u64; 4]) -> [u64; 4] {
    let all = u128::from(seats.iter().sum::<u64>().max(1));
    let shares = seats.map(|seats| u128::from(n) * u128::from(seats));
    let mut given = shares.map(|share| (share / all) as u64);
    let mut order = [0, 1, 2, 3];
    order.sort_by_key(|quarter| std::cmp::Reverse(shares[*quarter] % all)); // stable: the lower quarter first
    let missing = n - given.iter().sum::<u64>();
    for quarter in order.into_iter().take(missing as usize) {
        given[quarter] += 1;
    }
    given
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Sizes as GOV.UK's guidance on the six calculations gives them.
    #[test]
    fn quarters_are_as_equal_as_can_be() {
        assert_eq!(sizes(8), [2, 2, 2, 2]);
        assert_eq!(sizes(9), [3, 2, 2, 2]);
        assert_eq!(sizes(10), [3, 2, 3, 2]);
        assert_eq!(sizes(11), [3, 3, 3, 2]);
        assert_eq!(sizes(4445), [1112, 1111, 1111, 1111]);
        assert_eq!(sizes(3), [1, 1, 1, 0]);
    }

    /// GOV.UK's example: 40 people with the same pay, 36 of them women, 10 seats in one quarter and 30 in the next.
    #[test]
    fn those_with_the_same_pay_are_spread_in_proportion() {
        let spread = spread([36, 4, 0], [10, 30, 0, 0]);
        assert_eq!(spread[..2], [[9, 1, 0], [27, 3, 0]]);
        // Equal remainders: the lower quarter.
        assert_eq!(apportioned(1, [1, 1, 0, 0]), [1, 0, 0, 0]);
    }

    #[test]
    fn nearly_the_same_pay_can_count_as_the_same() {
        let (women, men) = ([10.0, 20.0, 30.0], [10.004, 20.0, 30.0, 40.0, 50.0]);
        assert_eq!(quarters([&women, &men, &[]], 0.005)[0], [1, 1, 0]);
        let all_same = quarters([&[10.0, 10.004], &[10.001, 10.003], &[]], 0.005);
        assert_eq!(all_same.map(|quarter| quarter.iter().sum::<u64>()), [1; 4]);
    }

    proptest! {
        #[test]
        fn everybody_is_in_one_quarter_and_the_order_does_not_matter(
            people in prop::collection::vec((0_usize..3, 0_u8..12), 0..200),
            turn in 0_usize..200,
        ) {
            let counted = |people: &[(usize, u8)]| {
                let kind = |wanted: usize| {
                    let of_kind = people.iter().filter(|(kind, _)| *kind == wanted);
                    let mut pay: Vec<f64> = of_kind.map(|(_, pay)| f64::from(*pay)).collect();
                    pay.sort_by(f64::total_cmp);
                    pay
                };
                let [women, men, others] = [kind(0), kind(1), kind(2)];
                let kinds = [women.len() as u64, men.len() as u64, others.len() as u64];
                (quarters([&women, &men, &others], 0.0), kinds)
            };
            let (found, kinds) = counted(&people);
            let size = found.map(|quarter| quarter.iter().sum::<u64>());
            prop_assert_eq!(size, sizes(people.len() as u64));
            for kind in 0..3 {
                prop_assert_eq!(found.iter().map(|quarter| quarter[kind]).sum::<u64>(), kinds[kind]);
            }
            let mut turned = people.clone();
            turned.rotate_left(turn.min(people.len()));
            turned.reverse();
            prop_assert_eq!(counted(&turned).0, found);
        }
    }
}
