//! Shares of a group with their interval, against the share of a population: a bar with whiskers and a line through.

use super::{BLUE, VERMILLION, share};
use crate::disclosure::released::{Row, Table};
use crate::model::phrase::Label;
use crate::render::escape;
use crate::render::figures::Figures;
use crate::render::text::in_sentence;

/// The figures of one bar.
pub(in crate::render) struct Span {
    share: f64,
    interval: Option<(f64, f64)>,
    benchmark: Option<f64>,
}

/// The characters of a bar.
struct Strokes {
    zero: char,
    bar: char,
    low: char,
    between: char,
    high: char,
    share: char,
    benchmark: char,
    /// The benchmark within the interval.
    crossing: char,
}

const LINES: Strokes = Strokes {
    zero: '│',
    bar: '█',
    low: '├',
    between: '─',
    high: '┤',
    share: '●',
    benchmark: '┃',
    crossing: '╂',
};
const ASCII: Strokes = Strokes {
    zero: '|',
    bar: '#',
    low: '[',
    between: '-',
    high: ']',
    share: 'o',
    benchmark: '+',
    crossing: '+',
};

impl Span {
    /// What a row shows of it; `None` without a share.
    pub(in crate::render) fn new(table: &Table, row: &Row) -> Option<Span> {
        let of = |column| share(table, row, column);
        let interval = of("share_low").zip(of("share_high"));
        Some(Span {
            share: of("share")?,
            interval: interval.filter(|(low, high)| low <= high),
            benchmark: of("benchmark_share"),
        })
    }

    /// The largest of its figures.
    fn most(&self) -> f64 {
        let high = self.interval.map(|(_, high)| high);
        self.share
            .max(high.unwrap_or(0.0))
            .max(self.benchmark.unwrap_or(0.0))
    }

    /// A colour where the benchmark is outside the interval.
    pub(in crate::render) fn ink(&self) -> Option<u8> {
        let ((low, high), benchmark) = (self.interval?, self.benchmark?);
        match () {
            () if high < benchmark => Some(VERMILLION),
            () if low > benchmark => Some(BLUE),
            () => None,
        }
    }

    /// The bar on a scale from 0 to `most` in `width` cells, of which the first is the zero line.
    fn bar(&self, most: f64, width: usize, strokes: &Strokes) -> String {
        let cells = width.saturating_sub(1);
        if cells == 0 {
            return strokes.zero.to_string().repeat(width);
        }
        let place = |share: f64| share / most * cells as f64;
        let cell = |share: f64| (place(share) as usize).min(cells - 1);
        let mut bar = vec![' '; cells];
        bar[..cells.min(place(self.share).round() as usize)].fill(strokes.bar);
        let ends = self.interval.map(|(low, high)| cell(low)..=cell(high));
        if let Some(ends) = &ends {
            bar[ends.clone()].fill(strokes.between);
            (bar[*ends.end()], bar[*ends.start()]) = (strokes.high, strokes.low);
            bar[cell(self.share)] = strokes.share;
        }
        if let Some(benchmark) = self.benchmark.map(cell) {
            let within = ends.is_some_and(|ends| ends.contains(&benchmark));
            bar[benchmark] = if within {
                strokes.crossing
            } else {
                strokes.benchmark
            };
        }
        [strokes.zero].iter().chain(&bar).collect()
    }
}

/// The end of a scale that holds all figures: the next tenth, of small shares the next hundredth.
fn end(spans: &[Option<Span>]) -> f64 {
    let most = spans.iter().flatten().map(Span::most).fold(0.0, f64::max);
    let steps = if most > 0.1 { 10.0 } else { 100.0 };
    // A share on a step is the end itself, however it is rounded.
    ((most * steps - 1e-6).ceil().max(1.0) / steps).min(1.0)
}

/// The two ends of the scale in words.
pub(in crate::render) fn scale(spans: &[Option<Span>], figures: Figures) -> String {
    let percent = |share| figures.locale.percent(share, 0).replace(' ', "\u{A0}");
    format!("{} – {}", percent(0.0), percent(end(spans)))
}

/// All bars on one scale.
pub(in crate::render) fn draw(
    spans: &[Option<Span>],
    width: usize,
    ascii: bool,
) -> Vec<Option<String>> {
    let (end, strokes) = (end(spans), strokes(ascii));
    let bar = |span: &Option<Span>| span.as_ref().map(|span| span.bar(end, width, strokes));
    spans.iter().map(bar).collect()
}

/// What the strokes mean.
pub(in crate::render) fn legend(figures: Figures, ascii: bool) -> String {
    let heading = |id: &str| in_sentence(&figures.locale.label(&Label::Column(id.to_owned())));
    let s = strokes(ascii);
    let text = format!(
        "{}{} {}, {}{}{} {}, {} {}",
        s.bar,
        s.share,
        heading("share"),
        s.low,
        s.between,
        s.high,
        figures.word("interval"),
        s.benchmark,
        heading("benchmark_share"),
    );
    escape::shown(&text, ascii)
}

fn strokes(ascii: bool) -> &'static Strokes {
    if ascii { &ASCII } else { &LINES }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bar(share: f64, interval: Option<(f64, f64)>, benchmark: Option<f64>) -> String {
        let span = Span {
            share,
            interval,
            benchmark,
        };
        span.bar(1.0, 11, &LINES)
    }

    #[test]
    fn a_bar_is_as_long_as_its_share() {
        assert_eq!(bar(0.5, None, None), "│█████     ");
        assert_eq!(bar(0.0, None, None), "│          ");
        assert_eq!(bar(1.0, None, None), "│██████████");
    }

    #[test]
    fn whiskers_and_benchmark_stand_over_it() {
        assert_eq!(bar(0.55, Some((0.35, 0.75)), None), "│███├─●─┤  ");
        assert_eq!(bar(0.55, Some((0.35, 0.75)), Some(0.85)), "│███├─●─┤┃ ");
        assert_eq!(bar(0.55, Some((0.35, 0.75)), Some(0.65)), "│███├─●╂┤  ");
        assert_eq!(bar(0.55, Some((0.35, 0.75)), Some(0.15)), "│█┃█├─●─┤  ");
        assert_eq!(bar(0.55, Some((0.54, 0.56)), None), "│█████●    ");
    }

    #[test]
    fn a_bar_of_any_width_is_that_wide() {
        for width in 1..40 {
            for share in [0.0, 0.004, 0.5, 1.0] {
                let spans = [Some(Span {
                    share,
                    interval: Some((share / 2.0, (share * 2.0).min(1.0))),
                    benchmark: Some(0.03),
                })];
                let drawn = draw(&spans, width, true);
                assert_eq!(drawn[0].as_ref().map(String::len), Some(width));
            }
        }
    }

    #[test]
    fn scales_end_at_a_round_share() {
        let of = |share| {
            end(&[Some(Span {
                share,
                interval: None,
                benchmark: None,
            })])
        };
        let ends = [0.0, 0.034, 0.1, 0.3, 0.31, 0.97, 1.0].map(of);
        assert_eq!(ends, [0.01, 0.04, 0.1, 0.3, 0.4, 1.0, 1.0]);
        assert_eq!(end(&[]), 0.01);
    }
}
