use super::*;

fn rows(page: &[u8]) -> Vec<Vec<String>> {
    let grid = read(page).unwrap();
    let texts = |row: &Vec<Cell>| row.iter().map(|cell| cell.text().into_owned()).collect();
    grid.rows.iter().map(texts).collect()
}

#[test]
fn a_page_as_payroll_systems_write_it() {
    let page = "<HTML><HEAD><meta charset=utf-8><style>td > b {}</style></HEAD><body><table><tr><td>Meny</table>
        <TABLE border=1><TR><TH>Anst.nr<TH>K&ouml;n<th>Lön<br>kr/m&aring;n
        <TR><TD>0042<TD>K<td align=right x:num>31&nbsp;000,50
        <!-- <tr><td>not this</td></tr> -->
        <tr><td><font color=\"a>b\">0043</font></td><td>&nbsp;</td><td>5 &lt; 6 &#8211; &#x41; &unknown;</td></tr></TABLE></body>";
    assert_eq!(
        rows(page.as_bytes()),
        [
            vec!["Anst.nr", "Kön", "Lön\nkr/mån"],
            vec!["0042", "K", "31\u{A0}000,50"],
            vec!["0043", "", "5 < 6 – A &unknown;"],
        ]
    );
}

#[test]
fn cells_over_several_columns_and_rows() {
    let page = b"<table><tr><th rowspan=2>id<th colspan=2>pay<tr><th>base<th>bonus<tr><td>1<td>31000<td>500</table>";
    let grid = read(page).unwrap();
    let filled = |row| {
        grid.fill_merged(row)
            .iter()
            .map(|cell| cell.text().into_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(filled(0), ["id", "pay", "pay"]);
    assert_eq!(filled(1), ["id", "base", "bonus"]);
    assert_eq!(filled(2), ["1", "31000", "500"]);
}

#[test]
fn a_table_inside_a_table_is_one_of_its_own() {
    let page = b"<table><tr><td>left<td><table><tr><td>a<td>b<tr><td>c<td>d</table></table>";
    assert_eq!(rows(page), [["a", "b"], ["c", "d"]]);
}

#[test]
fn encodings() {
    let named = b"<meta http-equiv=Content-Type content=\"text/html; charset=iso-8859-15\"><table><tr><td>k\xF6n<td>\xA4";
    assert_eq!(rows(named), [["kön", "€"]]);
    assert_eq!(rows(b"<table><tr><td>k\xF6n<td>\x80"), [["kön", "€"]]);
    // says UTF-8 and is not
    assert_eq!(
        rows(b"<meta charset=utf-8><table><tr><td>k\xF6n<td>x"),
        [["kön", "x"]]
    );
    let utf16: Vec<u8> = "\u{FEFF}<table><tr><td>kön<td>x"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    assert_eq!(rows(&utf16), [["kön", "x"]]);
}

#[test]
fn the_xml_of_excel_2003() {
    let page = "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"A\"><Table>
        <Row ss:Index=\"2\"><Cell ss:MergeAcross=\"1\"><Data ss:Type=\"String\">Lön</Data></Cell></Row>
        <Row><Cell ss:Index=\"2\"><Data ss:Type=\"Number\">31000.5</Data></Cell><Cell><Data ss:Type=\"DateTime\">2024-03-01T00:00:00.000</Data></Cell></Row>
        </Table></Worksheet></Workbook>";
    let grid = read(page.as_bytes()).unwrap();
    assert_eq!(grid.first_row, 2);
    let day = Cell::Date(jiff::civil::date(2024, 3, 1));
    assert!(
        grid.rows[1] == [Cell::Empty, Cell::Number(31_000.5), day],
        "{:?}",
        grid.rows
    );
    assert_eq!(grid.merged, [((0, 0), (0, 1))]);
}

#[test]
fn nothing_to_read_and_too_much() {
    assert!(matches!(
        read(b"<html><p>31000</html>"),
        Err(GridError::NoVisibleTable { .. })
    ));
    assert!(matches!(
        read(b"<table><tr><td> <td>&nbsp;</table>"),
        Err(GridError::NoVisibleTable { .. })
    ));
    let wide = format!("<table><tr>{}<td>x", "<td colspan=1000>".repeat(20));
    assert!(matches!(
        read(wide.as_bytes()),
        Err(GridError::TooLarge {
            what: "columns",
            ..
        })
    ));
}

#[test]
fn broken_pages_do_not_take_long() {
    for page in [
        "<a \"".repeat(20_000),
        "<".repeat(100_000),
        "<!--".repeat(50_000),
        "<table>".repeat(50_000),
        "&".repeat(100_000),
    ] {
        let _ = read(page.as_bytes());
    }
}
