//! Words read as what they mean: contract forms, pay bases, yes and no.

use super::labels::BLANK;
use super::vocabulary::{ContractForm, PayBasis, boolean};
use crate::model::field::{Field, Kind};

/// Codes and words of a column by meaning, with the id of each meaning. What no list knows becomes a blank.
///
/// The ids are `permanent`, `temporary` and `other`; `hour`, `month` and `year`; `yes` and `no`. Where a column says
/// only yes, a blank is a no: it is a column of crosses.
pub(super) fn classes(
    field: Field,
    codes: Vec<Vec<u32>>,
    labels: &[String],
) -> (Vec<Vec<u32>>, Vec<String>) {
    let mut ids = vec![String::new()];
    let mut class = |id: &str| -> u32 {
        let known = ids.iter().position(|known| known == id);
        known.unwrap_or_else(|| {
            ids.push(id.to_owned());
            ids.len() - 1
        }) as u32
    };
    let mut meaning: Vec<u32> = labels
        .iter()
        .map(|label| match field {
            Field::ContractType => ContractForm::read(label).map_or(BLANK, |form| class(form.id())),
            Field::PayBasis => PayBasis::read(label).map_or(BLANK, |basis| class(basis.id())),
            _ => boolean(label).map_or(BLANK, |yes| class(if yes { "yes" } else { "no" })),
        })
        .collect();
    let crosses = field.kind() == Kind::Flag && ids == ["", "yes"];
    if crosses && let Some(blank) = meaning.get_mut(BLANK as usize) {
        ids.push("no".to_owned());
        *blank = 2;
    }
    let mut codes = codes;
    for code in codes.iter_mut().flatten() {
        *code = meaning.get(*code as usize).copied().unwrap_or(BLANK);
    }
    (codes, ids)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(field: Field, words: &[&str]) -> Vec<String> {
        let mut labels = vec![String::new()];
        let mut codes = Vec::new();
        for word in words {
            let known = labels.iter().position(|label| label == word);
            codes.push(known.unwrap_or(labels.len()) as u32);
            if known.is_none() {
                labels.push((*word).to_owned());
            }
        }
        let (codes, ids) = classes(field, vec![codes], &labels);
        codes[0]
            .iter()
            .map(|code| ids[*code as usize].clone())
            .collect()
    }

    #[test]
    fn words_of_one_meaning_become_one() {
        assert_eq!(
            read(
                Field::ContractType,
                &["Tillsvidare", "Vikariat", "", "Fast", "??"]
            ),
            ["permanent", "temporary", "", "permanent", ""]
        );
    }

    #[test]
    fn a_blank_beside_crosses_is_a_no_and_beside_yes_and_no_it_is_unknown() {
        assert_eq!(
            read(Field::IsManager, &["X", "", "x"]),
            ["yes", "no", "yes"]
        );
        assert_eq!(
            read(Field::IsManager, &["Ja", "", "Nej"]),
            ["yes", "", "no"]
        );
    }
}
