#![allow(clippy::unwrap_used)]

use super::*;

fn staff(columns: &[(Field, &[f64])]) -> Workforce {
    let mut staff = Workforce::new(columns[0].1.len());
    for (field, values) in columns {
        staff.add_numbers(field.id(), vec![values.to_vec()]);
    }
    staff
}

fn parts(
    staff: &Workforce,
    concept: PayConcept,
    beside_base: Option<BesideBase>,
    benefits_in_total: bool,
) -> Result<PayParts, NoParts> {
    let bonus = PaidFor::try_from("bonus/month".to_owned()).unwrap();
    let mut columns = BTreeMap::new();
    if staff.field(Field::VariablePay).is_some() && staff.field(Field::HourlyRate).is_none() {
        columns.insert("variable_pay".to_owned(), bonus);
    }
    let told = Told {
        columns: &columns,
        beside_base,
        benefits_in_total,
        without_pension: false,
        full_time_hours: 40.0,
    };
    pay_parts(staff, concept, told)
}

fn numbers(found: &PayParts, part: PayPart) -> Vec<Option<f64>> {
    found.amounts[&part].iter().collect()
}

/// By hand: 24 000 a month at 80 % is 30 000; its supplement of 800 a month 1 000; overtime of 9 600 a year 800 a month
/// as paid, 1 000 in full time.
#[test]
fn pay_beside_base_pay_is_brought_to_full_time_or_taken_as_paid() {
    let staff = staff(&[
        (Field::BaseMonthly, &[24_000.0, 30_000.0, f64::NAN]),
        (Field::FtePercent, &[0.8, 1.0, 1.0]),
        (Field::FixedSupplement, &[800.0, f64::NAN, 100.0]),
        (Field::OvertimePay, &[9600.0, 1200.0, 0.0]),
    ]);
    let month = PayConcept::MonthlyFullTime;
    assert_eq!(
        parts(&staff, month, None, true).err(),
        Some(NoParts::BesideBase(1))
    );
    let full = parts(&staff, month, Some(BesideBase::FullTime), true).unwrap();
    assert_eq!(
        numbers(&full, PayPart::Total),
        [Some(32_000.0), Some(30_100.0), None]
    );
    assert_eq!(
        numbers(&full, PayPart::Supplements),
        [Some(1000.0), Some(0.0), None]
    );
    assert_eq!(full.blank, 1);
    let paid = parts(&staff, month, Some(BesideBase::AsPaid), true).unwrap();
    assert_eq!(
        numbers(&paid, PayPart::Total),
        [Some(31_600.0), Some(30_100.0), None]
    );
    assert_eq!(
        numbers(&paid, PayPart::Overtime),
        [Some(800.0), Some(100.0), None]
    );
    // an hour is an hour
    let hour = parts(&staff, PayConcept::Hourly, None, true).unwrap();
    let hourly = hour.amounts[&PayPart::Total].get(0).unwrap();
    assert!((hourly - 32_000.0 * 12.0 / 2080.0).abs() < 1e-9, "{hourly}");
}

#[test]
fn benefits_are_in_the_total_or_beside_it() {
    let staff = staff(&[
        (Field::BaseMonthly, &[10_000.0]),
        (Field::Benefits, &[500.0]),
        (Field::VariablePay, &[100.0]),
    ]);
    let year = PayConcept::Annual;
    let beside = parts(&staff, year, None, false).unwrap();
    assert_eq!(numbers(&beside, PayPart::Total), [Some(121_200.0)]);
    assert_eq!(numbers(&beside, PayPart::Benefits), [Some(6000.0)]);
    let within = parts(&staff, year, None, true).unwrap();
    assert_eq!(numbers(&within, PayPart::Total), [Some(127_200.0)]);
    assert_eq!(numbers(&within, PayPart::Bonus), [Some(1200.0)]);
}

#[test]
fn base_pay_alone_and_stated_pay_have_no_parts() {
    let alone = staff(&[(Field::BaseMonthly, &[10_000.0])]);
    let found = parts(&alone, PayConcept::Annual, None, true).unwrap();
    assert_eq!(found.amounts.len(), 1);
    let stated = staff(&[
        (Field::TotalPay, &[7.0, -1.0]),
        (Field::OvertimePay, &[1.0, 1.0]),
    ]);
    let found = parts(&stated, PayConcept::AsStated(Field::TotalPay), None, true).unwrap();
    assert_eq!(numbers(&found, PayPart::Total), [Some(7.0), None]);
    assert!(found.columns.is_empty());
}

#[test]
fn what_is_open_is_asked() {
    let base = (Field::BaseMonthly, &[1000.0][..]);
    let asked =
        |columns: &[(Field, &[f64])]| parts(&staff(columns), PayConcept::Annual, None, true).err();
    assert_eq!(
        asked(&[base, (Field::Pension, &[1.0])]),
        Some(NoParts::Pension)
    );
    assert_eq!(asked(&[(Field::Age, &[9.0])]), Some(NoParts::NoBase));
    let asked_time = |columns: &[(Field, &[f64])]| {
        let told = Told {
            columns: &BTreeMap::new(),
            beside_base: None,
            benefits_in_total: true,
            without_pension: false,
            full_time_hours: 40.0,
        };
        pay_parts(&staff(columns), PayConcept::Annual, told).err()
    };
    for field in [Field::VariablePay, Field::Thirteenth] {
        let which = Some(NoParts::WhichPeriod(field.id().into()));
        assert_eq!(asked_time(&[base, (field, &[9.0])]), which);
        assert_eq!(
            asked_time(&[(Field::BaseAnnual, &[12.0]), (field, &[9.0])]),
            None
        );
    }
    let hourly = [
        (Field::HourlyRate, &[20.0][..]),
        (Field::VariablePay, &[9.0]),
    ];
    assert_eq!(
        asked(&hourly),
        Some(NoParts::WhichPeriod("variable_pay".into()))
    );
    let said = |name: &str, text: &str| {
        let column = PaidFor::try_from(text.to_owned()).unwrap();
        let bonus = PaidFor::try_from("bonus/month".to_owned()).unwrap();
        let mut columns = BTreeMap::from([("variable_pay".to_owned(), bonus)]);
        columns.insert(name.to_owned(), column);
        let told = Told {
            columns: &columns,
            beside_base: None,
            benefits_in_total: true,
            without_pension: true,
            full_time_hours: 40.0,
        };
        let staff = staff(&[
            base,
            (Field::Pension, &[10.0]),
            (Field::VariablePay, &[120.0]),
        ]);
        pay_parts(&staff, PayConcept::Annual, told)
    };
    let total = |name, text| numbers(&said(name, text).unwrap(), PayPart::Total);
    assert_eq!(total("variable_pay", "bonus/year"), [Some(12_120.0)]);
    assert_eq!(total("variable_pay", "excluded"), [Some(12_000.0)]);
    assert_eq!(total("pension", "benefits"), [Some(13_560.0)]);
    for name in ["base_monthly", "age", "nothing"] {
        assert_eq!(
            said(name, "bonus").err(),
            Some(NoParts::NoAmounts(name.into()))
        );
    }
}
