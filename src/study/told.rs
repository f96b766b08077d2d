//! What a run has told: the released tables of this one, or those in the JSON of an earlier one.
//!
//! Targets, changes since last year and gates look figures up here, so none can see what is withheld.

use serde_json::Value as Json;

use crate::disclosure::policy::Profile;
use crate::disclosure::released::{self, Cell, Released};
use crate::model::failure::Failure;
use crate::model::phrase::Phrase;
use crate::model::table::{Kind, Role, Value};

/// The column in which a row says whom of its group it is about.
const SEX: &str = "sex";

/// The tables of a run.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Told {
    /// The tables, in their order.
    pub tables: Vec<ToldTable>,
    /// For whom they were released.
    pub readers: Option<Profile>,
    /// The day or period of the files, where it is known.
    pub period: Option<String>,
}

/// A table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ToldTable {
    /// Its id.
    pub id: String,
    /// Ids of its columns, and whether they hold labels from the input.
    pub columns: Vec<(String, bool)>,
    /// Its rows.
    pub rows: Vec<ToldRow>,
}

/// A row.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ToldRow {
    /// Whether it is the total of others.
    pub total: bool,
    /// Its cells, one for each column.
    pub cells: Vec<Fact>,
}

/// What a cell tells.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Fact {
    /// Nothing: there is no such figure.
    #[default]
    Nothing,
    /// A figure that is withheld, or told as below a number.
    Withheld,
    /// A label from the input, or the id of a word.
    Label(String),
    /// A number; gaps and shares are fractions.
    Number(f64),
}

impl Told {
    /// What the released tables of this run tell.
    pub fn of(released: &Released) -> Told {
        let tables = released.tables().iter().map(|table| ToldTable {
            id: table.id().to_owned(),
            columns: table
                .columns()
                .iter()
                .map(|column| (column.id.clone(), column.kind == Kind::Name))
                .collect(),
            rows: table.rows().iter().map(ToldRow::of).collect(),
        });
        Told {
            tables: tables.collect(),
            readers: Some(released.policy().profile),
            period: None,
        }
    }

    /// What a JSON document of this program tells; `file` is named in failures.
    ///
    /// # Errors
    /// When it is something else.
    ///
    /// ```
    /// use paritet::study::told::{Fact, Told};
    ///
    /// let json = r#"{"paritet": "0.1.0", "tables": [{"id": "pay_gap",
    ///   "columns": [{"id": "group", "kind": "name"}, {"id": "mean_gap", "kind": "gap"}],
    ///   "rows": [{"role": "part", "values": {"group": "Police", "mean_gap": 0.04}, "withheld": []},
    ///            {"role": "total", "values": {"group": null, "mean_gap": null}, "withheld": ["mean_gap"]}]}]}"#;
    /// let told = Told::parse("last-year.json", json)?;
    /// assert_eq!(told.number("pay_gap", &[("group", "Police")], "mean_gap"), Some(0.04));
    /// assert_eq!(told.fact("pay_gap", &[], "mean_gap"), Some(&Fact::Withheld));
    /// # Ok::<(), paritet::model::failure::Failure>(())
    /// ```
    pub fn parse(file: &str, text: &str) -> Result<Told, Failure> {
        let unknown = || Failure::input(Phrase::fail_no_report(file));
        let document: Json =
            serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(|_| unknown())?;
        let tables = document["paritet"]
            .is_string()
            .then(|| document["tables"].as_array());
        let tables = tables.flatten().ok_or_else(unknown)?;
        Ok(Told {
            tables: tables.iter().map(ToldTable::of_json).collect(),
            readers: serde_json::from_value(document["provenance"]["profile"].clone()).ok(),
            period: document["provenance"]["period"].as_str().map(str::to_owned),
        })
    }

    /// The table of an id.
    pub fn table(&self, id: &str) -> Option<&ToldTable> {
        self.tables.iter().find(|table| table.id == id)
    }

    /// The cell of a table, by labels of its row and the id of its column; see [`ToldTable::row`].
    pub fn fact(&self, table: &str, at: &[(&str, &str)], column: &str) -> Option<&Fact> {
        let table = self.table(table)?;
        table.fact(table.row(at)?, column)
    }

    /// The number in that cell; `None` where there is none, or it is withheld.
    pub fn number(&self, table: &str, at: &[(&str, &str)], column: &str) -> Option<f64> {
        match self.fact(table, at, column)? {
            Fact::Number(number) => Some(*number),
            _ => None,
        }
    }
}

impl ToldTable {
    /// The one row that has these labels by the ids of their columns, and none from the input in others; `group` is also
    /// the first column of labels.
    ///
    /// Without labels it is the total, or the only row. Where several are left, it is the one about both sexes, and
    /// otherwise none.
    pub fn row(&self, at: &[(&str, &str)]) -> Option<&ToldRow> {
        let mut wanted: Vec<(usize, &str)> = Vec::new();
        for (column, label) in at {
            wanted.push((self.label_column(column)?, label));
        }
        let is_it = |row: &&ToldRow| {
            let cells = row.cells.iter().zip(&self.columns).enumerate();
            let mut cells = cells.map(|(place, (cell, (_, from_input)))| {
                match wanted.iter().find(|(column, _)| *column == place) {
                    Some((_, label)) => matches!(cell, Fact::Label(own) if own == label),
                    None => !from_input || !matches!(cell, Fact::Label(_)),
                }
            });
            cells.all(|fits| fits)
        };
        if at.is_empty()
            && let [only] = &self.rows[..]
        {
            return Some(only);
        }
        let rows: Vec<&ToldRow> = self.rows.iter().filter(is_it).collect();
        let about_both = |row: &&&ToldRow| {
            let sex = self.fact(row, SEX);
            matches!(sex, Some(Fact::Label(sex)) if sex == "all")
        };
        match rows[..] {
            [one] => Some(one),
            _ => {
                let mut both = rows.iter().filter(about_both);
                both.next().filter(|_| both.next().is_none()).copied()
            }
        }
    }

    /// A cell of a row by the id of its column.
    pub fn fact<'a>(&self, row: &'a ToldRow, column: &str) -> Option<&'a Fact> {
        let place = self.columns.iter().position(|(id, _)| id == column)?;
        row.cells.get(place)
    }

    /// The position of a column of labels; `group` is also the first of those from the input.
    fn label_column(&self, id: &str) -> Option<usize> {
        let named = self.columns.iter().position(|(own, _)| own == id);
        let first = || self.columns.iter().position(|(_, from_input)| *from_input);
        named.or_else(|| first().filter(|_| id == "group"))
    }

    fn of_json(table: &Json) -> ToldTable {
        let list = |name: &str| table[name].as_array().map_or(&[][..], Vec::as_slice);
        let columns: Vec<(String, bool)> = list("columns")
            .iter()
            .map(|column| (text(&column["id"]), column["kind"] == "name"))
            .collect();
        let rows = list("rows")
            .iter()
            .map(|row| ToldRow::of_json(row, &columns));
        ToldTable {
            id: text(&table["id"]),
            rows: rows.collect(),
            columns,
        }
    }
}

impl ToldRow {
    fn of(row: &released::Row) -> ToldRow {
        let fact = |cell: &Cell| match cell {
            Cell::Withheld | Cell::Below(_) => Fact::Withheld,
            Cell::Shown(Value::Undefined) => Fact::Nothing,
            Cell::Shown(Value::Name(name)) => Fact::Label(name.clone()),
            Cell::Shown(Value::Word(id)) => Fact::Label((*id).to_owned()),
            Cell::Shown(Value::Flag(flag)) => Fact::Label(flag.to_string()),
            Cell::Shown(Value::Count(count)) => Fact::Number(*count as f64),
            Cell::Shown(Value::Number(number)) => Fact::Number(*number),
        };
        ToldRow {
            total: row.role() == Role::Total,
            cells: row.cells().iter().map(fact).collect(),
        }
    }

    fn of_json(row: &Json, columns: &[(String, bool)]) -> ToldRow {
        let withheld = row["withheld"].as_array();
        let fact = |(id, _): &(String, bool)| match &row["values"][id.as_str()] {
            Json::Null if withheld.is_some_and(|ids| ids.iter().any(|own| own == id.as_str())) => {
                Fact::Withheld
            }
            Json::String(label) => Fact::Label(label.clone()),
            Json::Bool(flag) => Fact::Label(flag.to_string()),
            Json::Number(number) => number.as_f64().map_or(Fact::Nothing, Fact::Number),
            _ => Fact::Nothing,
        };
        ToldRow {
            total: row["role"] == "total",
            cells: columns.iter().map(fact).collect(),
        }
    }
}

fn text(value: &Json) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(columns: &[(&str, bool)], rows: &[(bool, &[&str])]) -> ToldTable {
        let fact = |text: &&str| match text.parse() {
            Ok(number) => Fact::Number(number),
            Err(_) if text.is_empty() => Fact::Nothing,
            Err(_) => Fact::Label((*text).to_owned()),
        };
        ToldTable {
            id: "overtime".to_owned(),
            columns: columns
                .iter()
                .map(|(id, from)| ((*id).to_owned(), *from))
                .collect(),
            rows: rows
                .iter()
                .map(|(total, cells)| ToldRow {
                    total: *total,
                    cells: cells.iter().map(fact).collect(),
                })
                .collect(),
        }
    }

    #[test]
    fn a_row_is_found_by_its_labels() {
        let table = table(
            &[("unit", true), ("sex", false), ("mean", false)],
            &[
                (false, &["North", "woman", "1"]),
                (false, &["North", "all", "2"]),
                (true, &["", "woman", "3"]),
                (true, &["", "all", "4"]),
            ],
        );
        let mean = |at: &[(&str, &str)]| table.row(at).and_then(|row| table.fact(row, "mean"));
        assert_eq!(
            mean(&[("unit", "North"), ("sex", "woman")]),
            Some(&Fact::Number(1.0))
        );
        assert_eq!(mean(&[("group", "North")]), Some(&Fact::Number(2.0)));
        assert_eq!(mean(&[("sex", "woman")]), Some(&Fact::Number(3.0)));
        assert_eq!(mean(&[]), Some(&Fact::Number(4.0)));
        assert_eq!(mean(&[("unit", "South")]), None);
        assert_eq!(mean(&[("no", "North")]), None);
    }

    #[test]
    fn other_documents_are_refused() {
        assert!(Told::parse("x", "{}").is_err());
        assert!(Told::parse("x", "{\"tables\": []}").is_err());
        assert!(Told::parse("x", "not").is_err());
        assert_eq!(
            Told::parse("x", "{\"paritet\": \"1\", \"tables\": []}").ok(),
            Some(Told::default())
        );
    }
}
