//! A difference of means taken apart by groups: what comes of who is in which group, and what of pay within groups.

/// Women and men of a group.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Cell {
    /// How many women.
    pub women: f64,
    /// Their mean.
    pub mean_women: f64,
    /// How many men.
    pub men: f64,
    /// Their mean.
    pub mean_men: f64,
}

impl Cell {
    fn has_both(&self) -> bool {
        self.women > 0.0 && self.men > 0.0
    }
}

/// The difference of means, men's minus women's, and its two parts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Kitagawa {
    /// `sum (m - f) (M + F) / 2`: what comes of the sexes being in different groups.
    pub composition: f64,
    /// `sum (m + f) / 2 (M - F)`: what comes of different means within groups.
    pub within: f64,
    /// What the two leave, where some have one sex only and nothing can be compared.
    pub one_sex: f64,
    /// The whole: men's mean minus women's.
    pub difference: f64,
    /// Men's mean.
    pub mean_men: f64,
}

/// What a group adds to the difference of means by who is in it, and what by its different means: its terms of the sums in
/// [`Kitagawa`], in this order. `None` unless it has both sexes. `women` and `men` are all of them, in every group.
pub fn parts_of_group(cell: &Cell, women: f64, men: f64) -> Option<(f64, f64)> {
    let (f, m) = (cell.women / women, cell.men / men);
    cell.has_both().then(|| {
        (
            (m - f) * (cell.mean_men + cell.mean_women) / 2.0,
            (m + f) / 2.0 * (cell.mean_men - cell.mean_women),
        )
    })
}

/// Kitagawa's parts of a difference of means. `None` without women or without men.
///
/// m and f are the shares of all men and women who are in a group, M and F the means of the group. Both parts are sums over
/// the groups with both sexes; with only such groups they add up to the difference. Kitagawa, Journal of the American
/// Statistical Association 50 (1955) 1168-1194.
///
/// ```
/// use paritet::stats::standardised::{Cell, kitagawa};
///
/// let cells = [
///     Cell { women: 30.0, mean_women: 30_000.0, men: 10.0, mean_men: 31_000.0 },
///     Cell { women: 10.0, mean_women: 40_000.0, men: 30.0, mean_men: 42_000.0 },
/// ];
/// let parts = kitagawa(&cells).unwrap();
/// assert_eq!((parts.difference, parts.composition, parts.within), (6750.0, 5250.0, 1500.0));
/// ```
pub fn kitagawa(cells: &[Cell]) -> Option<Kitagawa> {
    let sum = |of: fn(&Cell) -> f64| cells.iter().map(of).sum::<f64>();
    let (women, men) = (sum(|cell| cell.women), sum(|cell| cell.men));
    if women <= 0.0 || men <= 0.0 {
        return None;
    }
    let of = |count: f64, mean: f64| if count > 0.0 { count * mean } else { 0.0 };
    let mean_women = cells
        .iter()
        .map(|cell| of(cell.women, cell.mean_women))
        .sum::<f64>()
        / women;
    let mean_men = cells
        .iter()
        .map(|cell| of(cell.men, cell.mean_men))
        .sum::<f64>()
        / men;
    let parts = cells
        .iter()
        .filter_map(|cell| parts_of_group(cell, women, men));
    let (composition, within) = parts.fold((0.0, 0.0), |sums, parts| {
        (sums.0 + parts.0, sums.1 + parts.1)
    });
    let difference = mean_men - mean_women;
    let all_have_both = cells
        .iter()
        .all(|cell| cell.has_both() || (cell.women <= 0.0 && cell.men <= 0.0));
    Some(Kitagawa {
        composition,
        within,
        one_sex: if all_have_both {
            0.0
        } else {
            difference - composition - within
        },
        difference,
        mean_men,
    })
}

/// The gap with the same weights for women and men.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Standardised {
    /// Women's mean, each group with the weight of everybody in it.
    pub mean_women: f64,
    /// Men's mean with the same weights.
    pub mean_men: f64,
    /// The share of all women and men who are in groups with both sexes: only they count.
    pub covered: f64,
}

/// Means that are standardised to the groups of everybody. `None` where no group has both sexes.
///
/// ```text
/// sum w M / sum w and sum w F / sum w, with w = women + men of a group that has both
/// ```
///
/// Standard weighting as in the reports of the Swedish National Mediation Office.
pub fn standardised(cells: &[Cell]) -> Option<Standardised> {
    let weight = |cell: &Cell| cell.women + cell.men;
    let both = || cells.iter().filter(|cell| cell.has_both());
    let sum: f64 = both().map(weight).sum();
    let all: f64 = cells.iter().map(weight).sum();
    (sum > 0.0).then(|| Standardised {
        mean_women: both()
            .map(|cell| weight(cell) * cell.mean_women)
            .sum::<f64>()
            / sum,
        mean_men: both().map(|cell| weight(cell) * cell.mean_men).sum::<f64>() / sum,
        covered: sum / all,
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const CELLS: [Cell; 2] = [
        Cell {
            women: 30.0,
            mean_women: 30_000.0,
            men: 10.0,
            mean_men: 31_000.0,
        },
        Cell {
            women: 10.0,
            mean_women: 40_000.0,
            men: 30.0,
            mean_men: 42_000.0,
        },
    ];

    /// regimes.md 12.13.
    #[test]
    fn the_worked_example() {
        let found = kitagawa(&CELLS).unwrap();
        assert_eq!(
            (
                found.difference,
                found.composition,
                found.within,
                found.one_sex
            ),
            (6750.0, 5250.0, 1500.0, 0.0)
        );
        assert!((found.difference / found.mean_men - 0.171_974_52).abs() < 1e-8);
        assert!((found.composition / found.mean_men - 0.133_757_96).abs() < 1e-8);
        let same = standardised(&CELLS).unwrap();
        assert_eq!(
            (same.mean_women, same.mean_men, same.covered),
            (35_000.0, 36_500.0, 1.0)
        );
        assert!((1.0 - same.mean_women / same.mean_men - 0.041_095_89).abs() < 1e-8);
    }

    #[test]
    fn groups_of_one_sex_stand_apart() {
        let men_only = Cell {
            men: 20.0,
            mean_men: 50_000.0,
            mean_women: f64::NAN,
            ..Cell::default()
        };
        let cells = [CELLS[0], CELLS[1], men_only];
        let found = kitagawa(&cells).unwrap();
        assert!(found.one_sex.abs() > 1.0);
        assert!((found.composition + found.within + found.one_sex - found.difference).abs() < 1e-9);
        assert_eq!(standardised(&cells).unwrap().covered, 0.8);
        assert_eq!(kitagawa(&[men_only]), None);
        assert_eq!(standardised(&[men_only]), None);
    }

    proptest! {
        #[test]
        fn the_parts_add_up(cells in prop::collection::vec((1_u8..50, 100_u32..900, 1_u8..50, 100_u32..900), 1..12)) {
            let cells: Vec<Cell> = cells.into_iter().map(|(women, f, men, m)| Cell {
                women: f64::from(women), mean_women: f64::from(f), men: f64::from(men), mean_men: f64::from(m),
            }).collect();
            let found = kitagawa(&cells).unwrap();
            prop_assert_eq!(found.one_sex, 0.0);
            prop_assert!((found.composition + found.within - found.difference).abs() < 1e-9);
            prop_assert_eq!(standardised(&cells).unwrap().covered, 1.0);
        }
    }
}
