//! A tiny reader of the export that shares nothing with its writer.

/// One usable row of an export, read back from its bytes by nothing that wrote them.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub(super) number: String,
    pub(super) sex: String,
    pub(super) job: String,
    pub(super) unit: String,
    pub(super) percent: i64,
    pub(super) paid_ore: i64,
    pub(super) full_time: f64,
    pub(super) overtime_hours: f64,
}

pub(super) fn text(bytes: &[u8]) -> String {
    let (text, _, errors) = encoding_rs::WINDOWS_1252.decode(bytes);
    assert!(!errors);
    text.into_owned()
}

/// Hundredths of a number like `31 450,00`, strictly.
pub(super) fn hundredths(cell: &str) -> Option<i64> {
    let (whole, decimals) = cell.split_once(',')?;
    let mut groups = whole.split('\u{a0}');
    let first = groups.next().filter(|g| (1..=3).contains(&g.len()))?;
    let rest: Vec<&str> = groups.collect();
    if decimals.len() != 2 || rest.iter().any(|g| g.len() != 3) {
        return None;
    }
    let digits = first.to_owned() + &rest.concat() + decimals;
    digits
        .bytes()
        .all(|b| b.is_ascii_digit())
        .then(|| digits.parse().ok())?
}

pub(super) fn rows(bytes: &[u8]) -> Vec<Row> {
    let text = text(bytes);
    let lines: Vec<&str> = text.split("\r\n").collect();
    let head: Vec<&str> = lines[3].split(';').collect();
    let at = |name: &str| head.iter().position(|h| *h == name).unwrap();
    let row = |line: &&str| {
        let cells: Vec<&str> = line.split(';').collect();
        let cell = |name: &str| cells.get(at(name)).copied();
        let percent = hundredths(cell("Sysselsättningsgrad")?).filter(|p| *p > 0)?;
        let paid_ore = hundredths(cell("Månadslön")?)?;
        Some(Row {
            number: cell("Anst.nr")?.to_owned(),
            sex: cell("Kön")?.to_owned(),
            job: cell("Befattning")?.to_owned(),
            unit: cell("Förvaltning")?.to_owned(),
            percent: percent / 100,
            paid_ore,
            full_time: paid_ore as f64 / 100.0 / (percent as f64 / 10_000.0),
            overtime_hours: hundredths(cell("Övertid timmar")?)? as f64 / 100.0,
        })
    };
    lines[4..].iter().filter_map(row).collect()
}
