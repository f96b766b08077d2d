//! A sheet that is written from top to bottom.

use rust_xlsxwriter::{Chart, Format, Url, Worksheet, XlsxError};

use super::super::escape;
use super::formats;

/// How many characters wide sentences are set.
const MEASURE: f64 = 120.0;
/// The width of columns that stand beside those of tables, for sentences alone.
const BESIDE: f64 = 12.0;
/// The height of a line of text, in points.
const LINE: f64 = 15.0;
/// The width of a character, what a column has beside them, and what a page has room for beside its margins, in points.
const CHARACTER: f64 = 5.25;
const PADDING: f64 = 3.75;
const PAPER: (f64, f64) = (770.0, 487.0);
/// The number of A4 among paper sizes.
const A4: u8 = 9;
/// The longest text of a cell.
const LONGEST: usize = 32_767;
/// The longest header of a page.
const LONGEST_HEADER: usize = 150;

/// A sheet, and the row that is written next.
pub(super) struct Page {
    /// The sheet.
    pub(super) sheet: Worksheet,
    /// Its name.
    pub(super) name: String,
    /// The row that is written next.
    pub(super) row: u32,
    /// How many columns sentences go over.
    span: u16,
    /// How many characters these are wide.
    measure: f64,
    /// How many columns are printed.
    columns: u16,
    /// How wide these are, in characters.
    width: f64,
    widths: Vec<f64>,
    /// How high each row is that is not one line high, in points, and where pages are made to end.
    heights: Vec<(u32, f64)>,
    breaks: Vec<u32>,
}

impl Page {
    /// An empty sheet with columns of these widths, in characters.
    pub(super) fn new(name: &str, widths: &[f64]) -> Result<Page, XlsxError> {
        let mut sheet = Worksheet::new();
        sheet.set_name(name)?;
        let mut measure = 0.0;
        let mut span = 0;
        let mut columns = 0;
        let mut all = 0.0;
        for (column, width) in widths.iter().copied().enumerate() {
            sheet.set_column_width(column as u16, width)?;
            columns = column as u16 + 1;
            all += width;
            if measure < MEASURE {
                measure += width;
                span = columns;
            }
        }
        while measure < MEASURE || span < 2 {
            sheet.set_column_width(span, BESIDE)?;
            measure += BESIDE;
            span += 1;
        }
        Ok(Page {
            sheet,
            name: name.to_owned(),
            row: 0,
            span,
            measure,
            columns: columns.max(span),
            width: f64::max(all, measure),
            widths: widths.to_vec(),
            heights: Vec::new(),
            breaks: Vec::new(),
        })
    }

    /// How many columns are printed.
    pub(super) fn columns(&self) -> u16 {
        self.columns
    }

    /// An empty row.
    pub(super) fn gap(&mut self) {
        self.row += 1;
    }

    /// What the sheet is about.
    pub(super) fn title(&mut self, text: &str) -> Result<(), XlsxError> {
        self.set(text, &formats::title(), 1.6)
    }

    /// What is less important than the rest, in smaller letters.
    pub(super) fn note(&mut self, text: &str) -> Result<(), XlsxError> {
        self.set(text, &formats::note(), 0.85)
    }

    /// Makes room for headings of columns, which a named table writes itself.
    pub(super) fn headings(&mut self, headings: &[String]) -> Result<(), XlsxError> {
        let words = headings.iter().map(|heading| heading.split(' ').count());
        let lines = words.max().unwrap_or(1).clamp(1, 3);
        self.high(LINE * lines as f64 + 3.0)?;
        self.row += 1;
        Ok(())
    }

    /// A chart of this height in pixels, on a page where it is whole.
    pub(super) fn chart(&mut self, chart: &Chart, height: u32) -> Result<(), XlsxError> {
        self.gap();
        let points = f64::from(height) * 0.75;
        let wide = self.width * CHARACTER + f64::from(self.columns) * PADDING;
        let page = PAPER.1 * (wide / PAPER.0).max(1.0);
        let from = self.breaks.last().copied().unwrap_or(0);
        let own = self.heights.iter().filter(|(row, _)| *row >= from);
        let more: f64 = own.map(|(_, height)| height - LINE).sum();
        let above = f64::from(self.row - from) * LINE + more;
        if above + points > page {
            self.breaks.push(self.row);
        }
        self.sheet.insert_chart(self.row, 0, chart)?;
        self.row += (points / LINE).ceil() as u32 + 1;
        Ok(())
    }

    fn high(&mut self, height: f64) -> Result<(), XlsxError> {
        let row = self.row;
        self.heights.pop_if(|(known, _)| *known == row);
        self.sheet.set_row_height(self.row, height)?;
        self.heights.push((self.row, height));
        Ok(())
    }

    /// Text across the sheet, on as many lines as it takes.
    pub(super) fn line(&mut self, text: &str, format: &Format) -> Result<(), XlsxError> {
        self.set(text, format, 1.0)
    }

    fn set(&mut self, text: &str, format: &Format, size: f64) -> Result<(), XlsxError> {
        let text = shown(text);
        let lines = (text.chars().count() as f64 * size / self.measure).ceil();
        self.high(lines.clamp(1.0, 27.0) * LINE * size)?;
        let last = self.span - 1;
        self.sheet
            .merge_range(self.row, 0, self.row, last, &text, format)?;
        self.row += 1;
        Ok(())
    }

    /// Text in a cell of the row.
    pub(super) fn text(
        &mut self,
        column: u16,
        text: &str,
        format: &Format,
    ) -> Result<(), XlsxError> {
        let text = shown(text);
        // Not every program makes room for text on several lines by itself.
        if let Some(width) = self.widths.get(usize::from(column)) {
            let lines = (text.chars().count() as f64 / (width - 1.0)).ceil();
            let known = self.heights.last().filter(|(row, _)| *row == self.row);
            let height = lines.min(27.0) * LINE;
            if height > known.map_or(LINE, |(_, height)| *height) {
                self.high(height)?;
            }
        }
        self.sheet
            .write_string_with_format(self.row, column, text, format)?;
        Ok(())
    }

    /// Text over the columns from one on, on as many lines as it takes.
    pub(super) fn rest(&mut self, column: u16, text: &str) -> Result<(), XlsxError> {
        let before: f64 = self.widths.iter().take(usize::from(column)).sum();
        let room = (self.measure - before).max(1.0);
        let lines = (text.chars().count() as f64 / room).ceil();
        if lines > 1.0 {
            self.high(lines.min(27.0) * LINE)?;
        }
        let last = self.span - 1;
        self.sheet.merge_range(
            self.row,
            column,
            self.row,
            last,
            &shown(text),
            &formats::wrapped(),
        )?;
        Ok(())
    }

    /// A number in a cell of the row, as it is.
    pub(super) fn number(
        &mut self,
        column: u16,
        number: f64,
        format: &Format,
    ) -> Result<(), XlsxError> {
        self.sheet
            .write_number_with_format(self.row, column, number + 0.0, format)?;
        Ok(())
    }

    /// A way to another place of the workbook.
    pub(super) fn link(&mut self, column: u16, sheet: &str, row: u32) -> Result<(), XlsxError> {
        let place = format!("internal:'{}'!A{}", sheet.replace('\'', "''"), row + 1);
        let link = Url::new(place).set_text(sheet);
        self.sheet
            .write_url_with_format(self.row, column, link, &formats::link())?;
        Ok(())
    }

    /// The row and the first columns stay in sight; the row stands on each page.
    pub(super) fn freeze(&mut self, row: u32, columns: u16) -> Result<(), XlsxError> {
        self.sheet.set_freeze_panes(row + 1, columns)?;
        self.sheet.set_repeat_rows(row, row)?;
        Ok(())
    }

    /// The sheet, set up for A4 with what the workbook is called at the head of each page.
    pub(super) fn finished(mut self, title: &str) -> Result<Worksheet, XlsxError> {
        let sheet = &mut self.sheet;
        let last = self.row.max(1) - 1;
        sheet.set_print_area(0, 0, last, self.columns - 1)?;
        sheet.set_screen_gridlines(false);
        sheet.set_paper_size(A4);
        sheet.set_landscape();
        sheet.set_print_fit_to_pages(1, 0);
        sheet.set_page_breaks(&self.breaks)?;
        sheet.set_margins(0.5, 0.5, 0.75, 0.75, 0.3, 0.3);
        let title = cut(title, LONGEST_HEADER).replace('&', "&&");
        sheet.set_header(format!("&L&9{title}"));
        sheet.set_footer("&L&9&A&R&9&P / &N");
        Ok(self.sheet)
    }
}

/// Text as a cell can hold it, on one line.
pub(super) fn shown(text: &str) -> String {
    cut(&escape::line(text), LONGEST)
}

/// The beginning of a text.
pub(super) fn cut(text: &str, longest: usize) -> String {
    match text.char_indices().nth(longest) {
        Some(_) => text.chars().take(longest - 1).chain(['…']).collect(),
        None => text.to_owned(),
    }
}
