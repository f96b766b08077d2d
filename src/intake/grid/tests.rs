use super::*;

fn text(value: &str) -> Cell {
    Cell::Text(value.to_owned())
}

#[test]
fn a_cell_prints_as_short_as_it_can_without_loss() {
    let shown = |cell: Cell| cell.text().into_owned();
    assert_eq!(shown(Cell::Number(45_352.0)), "45352");
    assert_eq!(shown(Cell::Number(-0.0)), "0");
    assert_eq!(shown(Cell::Number(0.1 + 0.2)), "0.30000000000000004");
    assert_eq!(shown(Cell::Number(1e15)), "1000000000000000");
    assert_eq!(
        shown(Cell::Date(jiff::civil::date(2024, 3, 1))),
        "2024-03-01"
    );
    assert_eq!(shown(Cell::Flag(true)), "true");
    assert_eq!(shown(Cell::Error), "");
}

#[test]
fn debug_output_hides_the_value() {
    let grid = Grid {
        rows: vec![vec![text("Anna"), Cell::Number(31_000.0)]],
        ..Grid::default()
    };
    let shown = format!("{grid:?}");
    assert!(!shown.contains("Anna") && !shown.contains("31"), "{shown}");
}

#[test]
fn cells_are_named_as_a_spreadsheet_names_them() {
    let grid = Grid {
        first_row: 5,
        first_column: 2,
        ..Grid::default()
    };
    assert_eq!(grid.cell_name(0, 0), "B5");
    assert_eq!(grid.cell_name(7, 24), "Z12");
    assert_eq!(grid.cell_name(7, 25), "AA12");
    assert_eq!(grid.cell_name(0, 16_382), "XFD5");
}

#[test]
fn margins_go_and_row_numbers_stay() {
    let mut builder = GridBuilder::default();
    builder.put(6, 2, text("b")).unwrap();
    builder.put(4, 1, text("a")).unwrap();
    builder.put(9, 9, text("")).unwrap();
    let grid = builder.finish(None, &[6, 5, 70]);
    assert_eq!((grid.first_row, grid.first_column), (5, 2));
    assert_eq!(grid.rows.len(), 3);
    assert_eq!(grid.width(), 2);
    assert_eq!(*grid.cell(2, 1), text("b"));
    assert_eq!(*grid.cell(1, 5), Cell::Empty);
    assert_eq!(grid.notes, [GridNote::HiddenRows { count: 1 }]);
}

#[test]
fn merged_headings_fill_right_and_down() {
    let mut builder = GridBuilder::default();
    for (row, column, value) in [(0, 0, "id"), (0, 1, "pay"), (1, 1, "base"), (1, 2, "bonus")] {
        builder.put(row, column, text(value)).unwrap();
    }
    builder.merge(((0, 0), (1, 0)));
    builder.merge(((0, 1), (0, 900)));
    let grid = builder.finish(None, &[]);
    let row = |index| {
        let cells = grid.fill_merged(index);
        cells
            .iter()
            .map(|cell| cell.text().into_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(row(0), ["id", "pay", "pay"]);
    assert_eq!(row(1), ["id", "base", "bonus"]);
}

#[test]
fn a_cell_is_three_words() {
    assert!(size_of::<Cell>() <= 24);
}
