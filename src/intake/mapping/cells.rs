//! What a single cell looks like, taken by itself.
//!
//! Enough to weigh evidence; the cells themselves are read elsewhere, with the whole column at hand.

/// How amounts are marked, in small letters.
pub(super) const CURRENCIES: &[&str] = &[
    "kr", ":-", "sek", "nok", "dkk", "eur", "chf", "usd", "gbp", "€", "$", "£",
];

pub(super) fn is_blank(value: &str) -> bool {
    matches!(
        value,
        "" | "-" | "–" | "." | "n/a" | "N/A" | "NA" | "#N/A" | "null" | "NULL" | "saknas"
    )
}

/// A number as people write it; where a mark can be either, three digits behind it make it a thousands mark.
pub(super) fn number(value: &str) -> Option<f64> {
    let mut text: String = value
        .to_lowercase()
        .chars()
        .filter(|letter| !letter.is_whitespace() && !matches!(letter, '\'' | '’'))
        .collect();
    for sign in CURRENCIES.iter().chain(&["%"]) {
        text = text.replace(sign, "");
    }
    let text = text.replace('\u{2212}', "-");
    let negative = text.starts_with('-')
        || text.ends_with('-')
        || text.starts_with('(') && text.ends_with(')');
    let digits = text.trim_matches(['-', '(', ')', '+']);
    if !digits.starts_with(|first: char| first.is_ascii_digit() || matches!(first, '.' | ',')) {
        return None;
    }
    let mark = digits.rfind(['.', ',']);
    let marks = digits.matches(['.', ',']).count();
    let decimal = mark.filter(|at| {
        let both = digits.contains('.') && digits.contains(',');
        let thousand = digits.len() - at == 4 && (1..=3).contains(at) && !digits.starts_with('0');
        both || marks == 1 && !thousand
    });
    let plain: String = digits
        .char_indices()
        .filter(|(at, letter)| Some(*at) == decimal || !matches!(letter, '.' | ','))
        .map(|(at, letter)| if Some(at) == decimal { '.' } else { letter })
        .collect();
    let size = plain.parse::<f64>().ok().filter(|size| size.is_finite())?;
    Some(if negative { -size } else { size })
}

pub(super) fn is_year(value: &str) -> bool {
    value.len() == 4
        && value
            .parse::<u32>()
            .is_ok_and(|year| (1900..=2100).contains(&year))
}

fn is_day(year_or_two: u32, month: u32, day: u32) -> bool {
    year_or_two <= 9999 && (1..=12).contains(&month) && (1..=31).contains(&day)
}

/// Three numbers that can be a day in some order, or eight digits; a time behind it does not matter.
pub(super) fn is_date(value: &str) -> bool {
    let day = value.split(['T', ' ']).next().unwrap_or(value);
    let parts: Option<Vec<u32>> = day.split(['-', '.', '/']).map(digits).collect();
    match parts.as_deref() {
        Some([year, month, day]) if *year > 31 => is_day(*year, *month, *day),
        Some([first, second, year]) => {
            is_day(*year, *first, *second) || is_day(*year, *second, *first)
        }
        Some([whole]) => {
            day.len() == 8
                && (1900..=9999).contains(&(whole / 10_000))
                && is_day(0, whole / 100 % 100, whole % 100)
        }
        _ => false,
    }
}

/// Up to eight digits and nothing else.
fn digits(text: &str) -> Option<u32> {
    ((1..=8).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit()))
        .then(|| text.parse().ok())?
}

pub(super) fn is_serial_or_short_date(value: &str) -> bool {
    digits(value).is_some_and(|whole| match value.len() {
        5 => (10_000..80_000).contains(&whole),
        6 => is_day(0, whole / 100 % 100, whole % 100),
        _ => false,
    })
}

/// Whether a word of the six languages says woman or man; digits say nothing by themselves.
pub(super) fn woman(value: &str) -> Option<bool> {
    match value.to_lowercase().as_str() {
        "f" | "k" | "kv" | "n" | "w" | "kvinna" | "kvinnor" | "kvinne" | "kvinner" | "kvinde"
        | "kvinder" | "nainen" | "female" | "woman" | "women" | "frau" | "weiblich" | "femme"
        | "donna" => Some(true),
        "m" | "man" | "män" | "mann" | "menn" | "mand" | "mænd" | "mies" | "male" | "men"
        | "herr" | "männlich" | "homme" | "uomo" => Some(false),
        _ => None,
    }
}

pub(super) fn is_other_sex(value: &str) -> bool {
    matches!(
        value.to_lowercase().as_str(),
        "x" | "annat"
            | "annan"
            | "annet"
            | "andet"
            | "muu"
            | "other"
            | "divers"
            | "icke-binär"
            | "ej definierat"
            | "not declared"
            | "okänd"
            | "ukjent"
            | "unknown"
    )
}

/// Whether a value is a Swedish, Norwegian or Finnish identity number by its check digits, or a Danish one by its form.
pub(super) fn is_national_id(value: &str) -> bool {
    let mark = value
        .chars()
        .rev()
        .nth(4)
        .filter(|letter| matches!(letter, '-' | '+'));
    let plain: String = value
        .chars()
        .filter(|letter| !matches!(letter, '-' | '+'))
        .collect();
    let Some(digits) = plain
        .chars()
        .map(|letter| letter.to_digit(10))
        .collect::<Option<Vec<u32>>>()
    else {
        return is_finnish_id(value);
    };
    let two = |at: usize| digits[at] * 10 + digits[at + 1];
    match digits.len() {
        10 if mark.is_some() && is_day(0, two(2), two(0)) => true,
        10 => is_day(0, two(2), two(4) % 60) && luhn(&digits),
        12 => is_day(0, two(4), two(6) % 60) && luhn(&digits[2..]),
        11 => is_day(0, two(2) % 40, two(0) % 40) && is_norwegian(&digits),
        _ => false,
    }
}

fn luhn(digits: &[u32]) -> bool {
    let doubled = digits.iter().rev().enumerate().map(|(at, digit)| {
        if at % 2 == 1 {
            digit * 2 / 10 + digit * 2 % 10
        } else {
            *digit
        }
    });
    doubled.sum::<u32>() % 10 == 0
}

fn is_norwegian(digits: &[u32]) -> bool {
    let sum = |weights: &[u32]| {
        weights
            .iter()
            .zip(digits)
            .map(|(weight, digit)| weight * digit)
            .sum::<u32>()
    };
    sum(&[3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 == 0
        && sum(&[5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 == 0
}

fn is_finnish_id(value: &str) -> bool {
    const CHECK: &[u8] = b"0123456789ABCDEFHJKLMNPRSTUVWXY";
    if value.len() != 11
        || !value.is_ascii()
        || !matches!(value.as_bytes()[6], b'+' | b'-' | b'A'..=b'F' | b'U'..=b'Y')
    {
        return false;
    }
    let (Some(day), Some(turn)) = (digits(&value[..6]), digits(&value[7..10])) else {
        return false;
    };
    let rest = (u64::from(day) * 1000 + u64::from(turn)) % 31;
    is_day(0, day / 100 % 100, day / 10_000)
        && value.as_bytes()[10].to_ascii_uppercase() == CHECK[rest as usize]
}
