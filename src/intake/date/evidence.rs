//! What a whole column says about the order of day, month and year.

use super::Order;
use super::form::{Form, Triple};

/// Which orders can read the distinct values of a column.
///
/// Each distinct value is observed once; parts are joined by [`Evidence::merge`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Evidence {
    /// Values whose order is certain, or that need none.
    pub certain: u64,
    /// Blank values and placeholders.
    pub blank: u64,
    /// Values that are no date in any order.
    pub unreadable: u64,
    /// Values that depend on the order.
    dependent: u64,
    /// How many of them each order can read, as in [`Order::ALL`].
    readable: [u64; 3],
    /// How many of them two orders read as different days while custom has an order for that way of writing.
    customary: [u64; 3],
    /// How many of them two orders read as different days and custom is silent.
    open: u64,
}

/// Any leap year: the century of a year of two digits is not known here.
const LEAP_YEAR: i16 = 2000;

impl Evidence {
    /// Counts a distinct value.
    pub fn observe(&mut self, cell: &str) {
        match Form::of(cell) {
            Ok(None) => self.blank += 1,
            Ok(Some(Form::Triple(triple))) => self.observe_triple(&triple),
            Ok(Some(_)) => self.certain += 1,
            Err(_) => self.unreadable += 1,
        }
    }

    fn observe_triple(&mut self, triple: &Triple) {
        let days = Order::ALL.map(|order| triple.ordered(order, LEAP_YEAR));
        let mut readings: Vec<_> = days.into_iter().flatten().collect();
        readings.dedup();
        match readings.len() {
            0 => return self.unreadable += 1,
            1 => {}
            _ => match triple.custom() {
                Some(order) => self.customary[order as usize] += 1,
                None => self.open += 1,
            },
        }
        self.dependent += 1;
        for (count, day) in self.readable.iter_mut().zip(days) {
            *count += u64::from(day.is_some());
        }
    }

    /// Adds the values of another part of the column.
    pub fn merge(&mut self, other: &Self) {
        self.certain += other.certain;
        self.blank += other.blank;
        self.unreadable += other.unreadable;
        self.dependent += other.dependent;
        self.open += other.open;
        for i in 0..Order::ALL.len() {
            self.readable[i] += other.readable[i];
            self.customary[i] += other.customary[i];
        }
    }

    /// Settles the order of the column: the one that reads most values, if it is one; else the one that custom gives to all of them.
    ///
    /// # Errors
    ///
    /// [`Ambiguity`] when several orders read equally many values, as different days: no value has a day after the twelfth.
    ///
    /// ```
    /// use paritet::intake::date::{Evidence, Order};
    /// let mut column = Evidence::default();
    /// column.observe("01/03/2024");
    /// assert!(column.decide().is_err());
    /// column.observe("31/03/2024");
    /// assert_eq!(column.decide().unwrap().order, Order::DayFirst);
    /// ```
    pub fn decide(&self) -> Result<Decision, Ambiguity> {
        let most = self.readable.iter().copied().max().unwrap_or(0);
        let best = |order: &Order| self.readable[*order as usize] == most;
        let orders: Vec<Order> = Order::ALL.into_iter().filter(best).collect();
        let decision = |order, by_custom| Decision {
            order,
            by_custom,
            contrary: self.dependent - most,
        };
        let customary = |order: &Order| self.customary[*order as usize] > 0;
        let customs: Vec<Order> = Order::ALL.into_iter().filter(customary).collect();
        match (orders[..].as_ref(), &customs[..]) {
            ([order], _) => Ok(decision(*order, false)),
            ([order, ..], []) if self.open == 0 && most == self.dependent => {
                Ok(decision(*order, false))
            }
            (_, [custom]) if self.open == 0 && orders.contains(custom) => {
                Ok(decision(*custom, true))
            }
            _ => Err(Ambiguity {
                orders,
                values: self.open + self.customary.iter().sum::<u64>(),
            }),
        }
    }
}

/// The order of a column and how it was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decision {
    /// The order.
    pub order: Order,
    /// Whether only custom settled it (`01.03.2024`, `240301`), which a report should say.
    pub by_custom: bool,
    /// Distinct values that only another order can read; each is a [`super::Problem::OtherOrder`] when read.
    pub contrary: u64,
}

/// Why the order of a column cannot be known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ambiguity {
    /// The orders that are possible.
    pub orders: Vec<Order>,
    /// How many distinct values they read as different days.
    pub values: u64,
}
