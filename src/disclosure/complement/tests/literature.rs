//! Cases of the literature and of other programs.

use super::*;

/// Optima by mixed-integer programming (HiGHS 1.11), with the pattern where it is the only one.
#[test]
fn fischetti_and_salazar_2000_at_the_optimum() {
    let square = &[(1, 0), (1, 2), (2, 0), (2, 2)][..];
    let other = &[(0, 0), (0, 2), (1, 0), (1, 2)][..];
    let large = &[(0, 0), (0, 2), (1, 0), (1, 1), (1, 2), (2, 1), (2, 2)][..];
    for (need, cost, pattern) in [
        ((5.0, 5.0), 59.0, square),
        ((8.0, 8.0), 59.0, square),
        ((10.0, 8.0), 59.0, square),
        ((17.0, 8.0), 59.0, square),
        ((18.0, 8.0), 60.0, other),
        ((18.0, 20.0), 123.0, large),
    ] {
        let mut system = table(T1, &[(1, 2)], need);
        let protected = protect(&mut system, 1);
        let hidden: Vec<(usize, usize)> = (0..16)
            .filter(|cell| protected.hidden[*cell])
            .map(|cell| (cell / 4, cell % 4))
            .collect();
        assert_eq!(hidden, pattern, "{need:?}");
        let sum: f64 = hidden.iter().map(|(i, j)| T1[*i][*j]).sum();
        assert_eq!(sum, cost);
    }
}

/// The unknowns that the equations determine.
fn determined(system: &System, hidden: &[bool]) -> Vec<usize> {
    let determined = exact::determined(system, hidden);
    (0..hidden.len())
        .filter(|unknown| determined[*unknown])
        .collect()
}

fn close(found: (f64, f64), expected: (f64, f64)) {
    let distance = (found.0 - expected.0)
        .abs()
        .max((found.1 - expected.1).abs());
    assert!(distance < 1e-6, "{found:?} is not {expected:?}");
}

#[test]
fn fischetti_and_salazar_2000_intervals() {
    let system = table(T1, &[(1, 2)], (5.0, 5.0));
    let mut hidden = vec![false; 16];
    hidden[6] = true;
    assert_eq!(determined(&system, &hidden), [6]);
    for cell in [4, 8, 10] {
        hidden[cell] = true;
    }
    assert!(determined(&system, &hidden).is_empty());
    close(interval(&system, &hidden, None, 6), (5.0, 30.0));
}

/// A test case of sdcTable 0.34 with its own expected intervals: two hidden in every line are not enough.
#[test]
fn two_in_every_line_can_still_be_too_few() {
    let inner: [[f64; 4]; 4] = [
        [30.0, 47.0, 64.0, 89.0],
        [90.0, 124.0, 5.0, 31.0],
        [92.0, 100.0, 59.0, 85.0],
        [800.0, 991.0, 651.0, 685.0],
    ];
    let mut rows: Vec<Vec<f64>> = inner
        .iter()
        .map(|row| row.iter().copied().chain([row.iter().sum()]).collect())
        .collect();
    rows.push(
        (0..5)
            .map(|j| rows.iter().map(|row| row[j]).sum())
            .collect(),
    );
    let rows: Vec<&[f64]> = rows.iter().map(Vec::as_slice).collect();
    let system = table(&rows, &[], (0.0, 0.0));
    let cell = |name: &str| {
        let name = name.as_bytes();
        usize::from(name[0] - b'w') * 5 + usize::from(name[1] - b'a')
    };
    let mut hidden = vec![false; 25];
    for name in ["wa", "wb", "wc", "xa", "xc", "yb", "yd", "zb", "zd"] {
        hidden[cell(name)] = true;
    }
    assert_eq!(determined(&system, &hidden), [cell("wb")]);
    for (more, interval_of_wb) in [
        ("xd", (0.0, 78.0)),
        ("xb", (0.0, 141.0)),
        ("wd", (0.0, 136.0)),
        ("ya", (0.0, 141.0)),
        ("yc", (0.0, 116.0)),
    ] {
        let mut hidden = hidden.clone();
        hidden[cell(more)] = true;
        assert!(
            !determined(&system, &hidden).contains(&cell("wb")),
            "{more}"
        );
        close(interval(&system, &hidden, None, cell("wb")), interval_of_wb);
    }
}

/// A test case of sdcTable 0.34: two tables of one county, each safe, that give a figure away together.
#[test]
fn linked_tables_are_protected_as_one() {
    let mut system = System::default();
    let mut add = |value: f64| {
        let need = (value <= 3.0).then_some(Need {
            below: value * 0.1,
            above: value * 0.1,
        });
        system.unknown(Unknown {
            value,
            bounds: (0.0, f64::INFINITY),
            people: value as u64,
            cost: value,
            status: Status::Shown,
            need,
        })
    };
    let [a, b, i, j, k, l, m, n] = [2.0, 2.0, 8.0, 8.0, 3.0, 3.0, 3.0, 7.0].map(&mut add);
    let [county_1, county_2, small, big] = [20.0, 16.0, 30.0, 6.0].map(&mut add);
    system.sum(county_1, [a, b, i, j]);
    system.sum(county_2, [k, l, m, n]);
    system.sum(small, [a, b, i, j, k, n]);
    system.sum(big, [l, m]);
    let hidden: Vec<bool> = system.unknowns.iter().map(|u| u.need.is_some()).collect();
    assert_eq!(determined(&system, &hidden), [k]);
    let protected = protect(&mut system, 1);
    let extra: Vec<usize> = (0..12)
        .filter(|c| protected.hidden[*c] && !hidden[*c])
        .collect();
    assert_eq!(extra, [n]);
}

/// Counts by two categories with all margins, which cost their counts; so far above and below one must be uncertain.
fn counts(rows: &[&[f64]], primary: (usize, usize), need: (f64, f64), fewest: u64) -> Vec<usize> {
    let columns = rows[0].len();
    let mut whole: Vec<Vec<f64>> = rows
        .iter()
        .map(|row| row.iter().copied().chain([row.iter().sum()]).collect())
        .collect();
    whole.push(
        (0..=columns)
            .map(|j| whole.iter().map(|row| row[j]).sum())
            .collect(),
    );
    let whole: Vec<&[f64]> = whole.iter().map(Vec::as_slice).collect();
    let mut system = table(&whole, &[primary], need);
    system
        .unknowns
        .iter_mut()
        .for_each(|cell| cell.people = cell.value as u64);
    let protected = protect(&mut system, fewest);
    assert!(protected.holds(&system) && protected.unmet.is_empty());
    hidden_cells(&protected)
}

/// Two women in group A of the microdata of sdcTable 0.34: its methods OPT, HITAS, HYPERCUBE and SIMPLEHEURISTIC all hide
/// both sexes in A and C too, 40 people.
#[test]
fn the_cheapest_square_of_sdctable() {
    let rows: &[&[f64]] = &[&[2.0, 18.0], &[19.0, 14.0], &[10.0, 12.0], &[14.0, 11.0]];
    assert_eq!(counts(rows, (0, 0), (1.0, 1.0), 3), [0, 1, 6, 7]);
}

/// Example 1 of SSB (2014) with zeros protected: nobody young is in Portugal, and a reader must think it possible that
/// somebody is. A nought can only be more, so it needs no protection below.
#[test]
fn a_nought_is_protected_upwards() {
    let rows: &[&[f64]] = &[&[2.0, 0.0, 5.0], &[3.0, 4.0, 6.0]];
    assert_eq!(counts(rows, (0, 1), (0.0, 1.0), 1), [0, 1, 4, 5]);
}
