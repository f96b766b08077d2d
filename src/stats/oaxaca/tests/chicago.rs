//! Hourly pay of people of Chicago, with the answers of R and Stata.

use std::fs;

use super::*;

/// People of Chicago: a column of the file for each name, complete rows only.
fn chicago(group: &str, columns: &[&str]) -> Option<[Rows; 2]> {
    let path = expected::real_data("oaxaca-chicago")?.join("chicago.csv");
    let text = fs::read_to_string(path).unwrap();
    let mut lines = text.lines();
    let headings: Vec<&str> = lines.next().unwrap().split(',').collect();
    let cells = lines.map(|line| line.split(',').map(|cell| cell.parse::<f64>().ok()));
    let rows: Vec<Vec<f64>> = cells.filter_map(Iterator::collect).collect();
    let column = |name: &str| -> Vec<f64> {
        let place = headings.iter().position(|it| *it == name).unwrap();
        rows.iter().map(|row| row[place]).collect()
    };
    let names = columns.iter().map(|name| column(name));
    let columns: Vec<Vec<f64>> = [vec![1.0; rows.len()]].into_iter().chain(names).collect();
    let is: Vec<bool> = column(group).iter().map(|&it| it == 0.0).collect();
    let is_not: Vec<bool> = is.iter().map(|is| !is).collect();
    Some([is, is_not].map(|is| Rows::of(&columns, &column("ln.real.wage"), &is)))
}

const SCHOOLS: [&str; 4] = ["high.school", "some.college", "college", "advanced.degree"];

#[test]
fn agrees_with_r_on_chicago() {
    let by_sex = [&["age"][..], &SCHOOLS].concat();
    let by_birth = [&["age", "female"][..], &SCHOOLS].concat();
    let Some(sexes) = chicago("female", &by_sex) else {
        return;
    };
    let births = chicago("foreign.born", &by_birth).unwrap();
    for record in records(&expected::decompose_r(), "chicago") {
        let (rows, schools) = match record["name"] == "female" {
            true => (&sexes, vec![2, 3, 4, 5]),
            false => (&births, vec![3, 4, 5, 6]),
        };
        let single = (0..schools[0]).map(|column| vec![column]);
        let terms: Vec<Vec<usize>> = single.chain([schools.clone()]).collect();
        assert_as_in(record, rows, &terms, &[schools]);
    }
}

/// Stata's `oaxaca`, normalised: age, the constant, and schools from the lowest on. Six digits of the answers that come with
/// the data are enough to tell a formula from another.
#[test]
fn agrees_with_stata_on_chicago() {
    let Some(rows) = chicago("female", &[&["age"][..], &SCHOOLS].concat()) else {
        return;
    };
    let plain = decomposition(&rows, Reference::PooledWithIndicator);
    let split = Normalisation::of(6, &[vec![2, 3, 4, 5]]).decomposition(&plain);
    // age, constant, less than high school, high school, some college, college, advanced degree
    let columns = [1, 0, 6, 2, 3, 4, 5];
    let wanted = [
        (
            Component::Explained,
            -0.02894047929425181,
            [
                0.012347954981222771,
                0.0,
                -0.029677235014995033,
                -0.004862382893686826,
                0.005036705954387481,
                -0.0005733316696753864,
                -0.011212190651504764,
            ],
        ),
        (
            Component::Unexplained,
            0.2348752232874336,
            [
                -0.06761708399168342,
                0.3126576745286167,
                -0.024526288550055817,
                0.006399541821205293,
                0.00912382442846532,
                -0.005899853190362562,
                0.004737408241247486,
            ],
        ),
        (
            Component::Endowments,
            -0.021598756991303425,
            [
                0.014002997225214182,
                0.0,
                -0.025803973319686507,
                -0.005206676603278312,
                0.006362929658566093,
                -0.0006763984599929166,
                -0.01027763549212616,
            ],
        ),
        (
            Component::Coefficients,
            0.24042816059652017,
            [
                -0.06653925288880232,
                0.3126576745286167,
                -0.021906889909664273,
                0.006332072495983707,
                0.010234350950626303,
                -0.006006538539520346,
                0.005656743959279963,
            ],
        ),
        (
            Component::Interaction,
            -0.012894659612034953,
            [
                -0.002732873346872528,
                0.0,
                -0.00649266033570007,
                0.0004117630348130719,
                -0.0024367502263395965,
                0.0002097521394753143,
                -0.0018538908774110806,
            ],
        ),
    ];
    for (component, whole, detail) in wanted {
        let of = |columns: &[usize]| split.estimates().part(component, columns);
        assert!((of(&split.all()) - whole).abs() < 1e-10, "{component:?}");
        for (&column, want) in columns.iter().zip(detail) {
            assert!(
                (of(&[column]) - want).abs() < 1e-10,
                "{component:?} of column {column}"
            );
        }
    }
}
