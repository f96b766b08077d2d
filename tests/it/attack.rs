//! Random tables, released and attacked: nothing that is withheld can be worked out.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::{Command, Output};

use paritet::disclosure::draft::{Contributions, Draft, Origin, Over, Row, Statistic};
use paritet::disclosure::policy::{Policy, Profile};
use paritet::disclosure::{attack, release};
use paritet::model::people::Cohort;
use paritet::model::table::{Column, Kind, Value};
use paritet::render::{self, CsvDialect};
use tempfile::TempDir;

use super::support::root;

/// Numbers that are the same on every machine (SplitMix64).
struct Dice(u64);

impl Dice {
    fn below(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % sides
    }

    /// Pay of the women and of the men of one cell: often of a few, sometimes of nobody.
    fn cell(&mut self) -> [Vec<f64>; 2] {
        [0, 1].map(|_| {
            let people = match self.below(4) {
                0 => self.below(5),
                _ => 5 + self.below(25),
            };
            (0..people)
                .map(|_| 25_000.0 + self.below(30_000) as f64)
                .collect()
        })
    }
}

/// The members of each dimension of a row; none where it is over all of them.
type At = Vec<Option<String>>;

/// All cells and margins of a table whose rows stand at these places.
fn filled(
    leaves: &[At],
    dice: &mut Dice,
    margins: fn(&At) -> Vec<At>,
) -> BTreeMap<At, [Vec<f64>; 2]> {
    let mut rows = BTreeMap::<At, [Vec<f64>; 2]>::new();
    for leaf in leaves {
        let pay = dice.cell();
        for at in margins(leaf) {
            let row = rows.entry(at).or_default();
            for (all, more) in row.iter_mut().zip(&pay) {
                all.extend(more);
            }
        }
    }
    rows
}

fn member(kind: &str, number: u64) -> Option<String> {
    Some(format!("{kind} {number}"))
}

/// Groups and their total.
fn flat(dice: &mut Dice) -> Draft {
    let leaves: Vec<At> = (0..4 + dice.below(5))
        .map(|group| vec![member("group", group)])
        .collect();
    let rows = filled(&leaves, dice, |leaf| vec![leaf.clone(), vec![None]]);
    draft(&["group"], rows)
}

/// Two dimensions beside sex, with all margins.
fn crossed(dice: &mut Dice) -> Draft {
    let (units, forms) = (3 + dice.below(3), 2 + dice.below(2));
    let leaves: Vec<At> = (0..units)
        .flat_map(|unit| {
            (0..forms).map(move |form| vec![member("unit", unit), member("form", form)])
        })
        .collect();
    let rows = filled(&leaves, dice, |leaf| {
        let [unit, form] = [0, 1].map(|place| leaf[place].clone());
        vec![
            leaf.clone(),
            vec![unit, None],
            vec![None, form],
            vec![None, None],
        ]
    });
    draft(&["unit", "form"], rows)
}

/// Units of divisions.
fn nested(dice: &mut Dice) -> Draft {
    let leaves: Vec<At> = (0..2 + dice.below(3))
        .flat_map(|division| {
            let unit = move |unit| {
                vec![
                    member("division", division),
                    member("unit", 10 * division + unit),
                ]
            };
            (0..2 + dice.below(3)).map(unit).collect::<Vec<At>>()
        })
        .collect();
    let rows = filled(&leaves, dice, |leaf| {
        vec![leaf.clone(), vec![leaf[0].clone(), None], vec![None, None]]
    });
    draft(&["division", "unit"], rows)
}

const AMOUNT: &str = "monthly_fte";

fn draft(dimensions: &[&str], rows: BTreeMap<At, [Vec<f64>; 2]>) -> Draft {
    let names = dimensions.iter().map(|id| Column::new(*id, Kind::Name));
    let figures = ["mean_women", "mean_men", "mean"].map(|id| Column::new(id, Kind::Pay));
    let mut draft = Draft::new("pay_gap", names.chain(figures).collect());
    for (at, [women, men]) in rows {
        let cohort = Cohort {
            women: women.len() as u64,
            men: men.len() as u64,
            other: 0,
        };
        let names = dimensions.iter().map(|id| (*id).to_owned());
        let mut row = Row::part(names.zip(at.clone()).collect(), cohort);
        for name in at {
            row = row.label(name.map_or(Value::Undefined, Value::Name));
        }
        let all = [&women[..], &men[..]].concat();
        for (over, pay) in [(Over::Women, women), (Over::Men, men), (Over::All, all)] {
            let mean = (!pay.is_empty()).then(|| pay.iter().sum::<f64>() / pay.len() as f64);
            let origin = Origin {
                statistic: Statistic::Mean,
                amount: AMOUNT,
                over,
            };
            row = row
                .contributed(AMOUNT, over, Contributions::of(&pay))
                .figure(Value::number(mean), origin);
        }
        draft.push(row);
    }
    draft
}

/// Where the attack program is; `None` if it is not there and need not be.
fn attacker() -> Option<PathBuf> {
    let wanted = std::env::var_os("PARITET_ATTACK").map(PathBuf::from);
    let folder = wanted
        .clone()
        .unwrap_or_else(|| root().join("../shared/attack"));
    let there = folder.join("attack.py").exists();
    assert!(
        there || wanted.is_none(),
        "no attack.py in {}",
        folder.display()
    );
    there.then_some(folder)
}

/// Releases random tables and has them attacked; `None` without the attack program.
fn attacked(policy: &Policy, tables: usize) -> Option<Output> {
    let attacker = attacker()?;
    let folder = TempDir::new().unwrap();
    for number in 0..tables {
        let mut dice = Dice(number as u64);
        let draft = [flat, crossed, nested][number % 3](&mut dice);
        let drafts = vec![draft];
        let released = release(drafts.clone(), policy);
        let tables = released.tables().iter();
        let printed: Vec<_> = tables
            .map(|table| render::fields(table, CsvDialect::Standard).collect())
            .collect();
        let document = attack::export(&drafts, &released, &printed);
        let file = folder.path().join(format!("{number:03}.json"));
        std::fs::write(file, document.to_string()).unwrap();
    }
    let script = root().join(".ci/attack");
    let python =
        std::env::var_os("PARITET_VENV").map(|home| PathBuf::from(home).join("bin/python"));
    let output = Command::new(python.unwrap_or_else(|| "python3".into()))
        .arg(script)
        .arg("--folder")
        .arg(folder.path())
        .args(["--profile", policy.profile.id()])
        .env("PARITET_ATTACK", attacker)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(
        said.ends_with("recovered\n"),
        "{said}{}",
        String::from_utf8_lossy(&output.stderr)
    );
    Some(output)
}

fn nothing_is_recovered(profile: Profile) {
    if let Some(output) = attacked(&Policy::of(profile, None), 200) {
        let said = String::from_utf8_lossy(&output.stdout);
        assert_eq!(output.status.code(), Some(0), "{said}");
    }
}

#[test]
fn representatives_can_work_out_nothing_of_random_tables() {
    nothing_is_recovered(Profile::Representatives);
}

#[test]
fn the_public_can_work_out_nothing_of_random_tables() {
    nothing_is_recovered(Profile::Public);
}

/// The same tables with the primary rules alone: the attack can tell.
#[test]
fn without_the_complementary_step_the_attack_succeeds() {
    let policy = Policy {
        complementary: false,
        ..Policy::of(Profile::Representatives, None)
    };
    if let Some(output) = attacked(&policy, 12) {
        assert_eq!(output.status.code(), Some(1));
        let said = String::from_utf8_lossy(&output.stdout);
        let recovered: usize = said
            .lines()
            .last()
            .unwrap()
            .split(' ')
            .next()
            .unwrap()
            .parse()
            .unwrap();
        assert!(recovered >= 6, "{said}");
    }
}
