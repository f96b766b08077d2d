#![allow(clippy::unwrap_used)]

use super::*;
use proptest::prelude::*;

fn written(text: &str) -> String {
    Formula::parse(text).unwrap().to_string()
}

#[test]
fn models_are_read() {
    assert_eq!(written("age"), "log(pay) ~ age");
    assert_eq!(written(" pay~age+age^2 "), "pay ~ age + age^2");
    assert_eq!(
        written("log(pay) ~ log(age) + factor(grade)"),
        "log(pay) ~ log(age) + factor(grade)"
    );
    assert_eq!(
        written("\"Kön ~ +\" + Enhet"),
        "log(pay) ~ \"Kön ~ +\" + Enhet"
    );
    assert_eq!(
        written("a + b + a + b:a + a:b + a^1"),
        "log(pay) ~ a + b + b:a"
    );
    assert_eq!(
        written("a*b*c"),
        "log(pay) ~ a + b + a:b + c + a:c + b:c + a:b:c"
    );
    assert_eq!(written("log + factor"), "log(pay) ~ \"log\" + \"factor\"");
    assert_eq!(Formula::parse("b:a + a^2").unwrap().columns(), ["b", "a"]);
}

#[test]
fn what_cannot_be_read_is_shown() {
    for (text, at) in [
        ("", 0),
        ("pay ~", 5),
        ("wage ~ age", 0),
        ("age + ", 6),
        ("age age", 4),
        ("age^0", 4),
        ("age^x", 4),
        ("age^99", 4),
        ("log(age", 7),
        ("\"age", 0),
        ("\"\"", 0),
        ("ålder + )", 8),
    ] {
        assert_eq!(Formula::parse(text), Err(Unreadable { at }), "{text}");
    }
}

/// Found by the test below: a column may be called as the model of nothing but sex is.
#[test]
fn one_alone_is_no_column() {
    assert!(Formula::parse("1 ").unwrap().terms.is_empty());
    let column = Formula::parse("\"1\"").unwrap();
    assert_eq!(column.columns(), ["1"]);
    assert_eq!(Formula::parse(&column.to_string()), Ok(column));
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused(text in "[a-c~+:*^()\" 0-9å]{0,20}") {
        if let Ok(model) = Formula::parse(&text) {
            prop_assert_eq!(Formula::parse(&model.to_string()).unwrap(), model);
        }
    }
}
