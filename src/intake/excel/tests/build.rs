//! Files made by hand, for what no writing library makes: damaged, hostile and old ones.

use std::io::Write;

use flate2::Compression;
use flate2::write::DeflateEncoder;

/// A zip archive of compressed parts.
pub(super) fn zip(parts: &[(&str, &[u8])]) -> Vec<u8> {
    zip_declaring(parts, |size| size)
}

/// A zip archive that declares other sizes than its parts have.
pub(super) fn zip_declaring(parts: &[(&str, &[u8])], declared: impl Fn(u32) -> u32) -> Vec<u8> {
    let (mut archive, mut directory) = (Vec::new(), Vec::new());
    for (name, content) in parts {
        let mut encoder = DeflateEncoder::new(Vec::new(), Compression::fast());
        encoder.write_all(content).unwrap();
        let packed = encoder.finish().unwrap();
        let mut crc = flate2::Crc::new();
        crc.update(content);
        let mut head = vec![20, 0, 0, 0, 8, 0, 0, 0, 0, 0];
        for value in [
            crc.sum(),
            packed.len() as u32,
            declared(content.len() as u32),
            name.len() as u32,
        ] {
            head.extend(value.to_le_bytes());
        }
        let start = archive.len() as u32;
        archive.extend([b"PK\x03\x04", &head[..], name.as_bytes(), &packed].concat());
        directory.extend(
            [
                b"PK\x01\x02\x14\x00",
                &head[..],
                &[0; 10],
                &start.to_le_bytes(),
                name.as_bytes(),
            ]
            .concat(),
        );
    }
    let (start, size, count) = (
        archive.len() as u32,
        directory.len() as u32,
        parts.len() as u16,
    );
    archive.extend(directory);
    archive.extend(b"PK\x05\x06\0\0\0\0");
    archive.extend([count.to_le_bytes(), count.to_le_bytes()].concat());
    archive.extend([size.to_le_bytes(), start.to_le_bytes()].concat());
    archive.extend([0, 0]);
    archive
}

const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// An xlsx workbook of one sheet, from the inside of its `workbook` and `worksheet` elements. Cell style 1 is a date.
pub(super) fn xlsx(workbook: &str, worksheet: &str) -> Vec<u8> {
    let relations = |kind: &str, target: &str, id: &str| {
        format!("<Relationship Id=\"{id}\" Type=\"{RELATIONS}/{kind}\" Target=\"{target}\"/>")
    };
    let root = format!(
        "<Relationships>{}</Relationships>",
        relations("officeDocument", "xl/workbook.xml", "r1")
    );
    let book = format!(
        "<Relationships>{}{}</Relationships>",
        relations("worksheet", "worksheets/sheet1.xml", "r1"),
        relations("styles", "styles.xml", "r2")
    );
    let workbook = format!(
        "<workbook xmlns:r=\"{RELATIONS}\">{workbook}<sheets><sheet name=\"Data\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
    );
    let worksheet = format!("<worksheet>{worksheet}</worksheet>");
    let styles =
        "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>";
    zip(&[
        ("_rels/.rels", root.as_bytes()),
        ("xl/_rels/workbook.xml.rels", book.as_bytes()),
        ("xl/workbook.xml", workbook.as_bytes()),
        ("xl/styles.xml", styles.as_bytes()),
        ("xl/worksheets/sheet1.xml", worksheet.as_bytes()),
    ])
}

/// An OpenDocument spreadsheet of one sheet, from the inside of its `table:table` element.
pub(super) fn ods(table: &str) -> Vec<u8> {
    let content = format!(
        "<office:document-content><office:spreadsheet><table:table table:name=\"Lön\">{table}</table:table></office:spreadsheet></office:document-content>"
    );
    zip(&[
        (
            "mimetype",
            b"application/vnd.oasis.opendocument.spreadsheet",
        ),
        ("META-INF/manifest.xml", b"<manifest:manifest/>"),
        ("content.xml", content.as_bytes()),
    ])
}

/// An xls workbook of one sheet, from the records of the workbook and of the sheet.
pub(super) fn xls(book: &[Vec<u8>], sheet: &[Vec<u8>]) -> Vec<u8> {
    let begin = |kind: u8| record(0x0809, &[0, 6, kind, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    let end = record(0x000A, &[]);
    let name = |start: u32| {
        record(
            0x0085,
            &[&start.to_le_bytes()[..], &[0, 0, 4, 0], b"Data"].concat(),
        )
    };
    let globals = |start| [begin(5), book.concat(), name(start), end.clone()].concat();
    let start = globals(0).len() as u32;
    let mut stream = [globals(start), begin(0x10), sheet.concat(), end].concat();
    stream.resize(stream.len().max(4096).next_multiple_of(512), 0);
    compound("Workbook", &stream)
}

/// One record of an xls workbook.
pub(super) fn record(kind: u16, data: &[u8]) -> Vec<u8> {
    [
        &kind.to_le_bytes()[..],
        &(data.len() as u16).to_le_bytes(),
        data,
    ]
    .concat()
}

/// A number of an xls sheet.
pub(super) fn number(row: u16, column: u16, value: f64) -> Vec<u8> {
    let place = [row.to_le_bytes(), column.to_le_bytes(), [0, 0]].concat();
    record(0x0203, &[&place[..], &value.to_le_bytes()].concat())
}

/// A compound file with one stream: sector 0 the sector table, sector 1 the directory, then the stream.
pub(super) fn compound(name: &str, stream: &[u8]) -> Vec<u8> {
    const END: u32 = 0xFFFF_FFFE;
    let mut header = vec![0; 512];
    header[..8].copy_from_slice(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    for (at, value) in [
        (26, 3),
        (30, 9),
        (32, 6),
        (44, 1),
        (48, 1),
        (60, END),
        (68, END),
    ] {
        header[at..at + 4].copy_from_slice(&u32::to_le_bytes(value));
    }
    header[76..].fill(0xFF);
    header[76..80].fill(0);
    let sectors = stream.len().div_ceil(512) as u32;
    let mut table = vec![0xFFFF_FFFD, END];
    table.extend((0..sectors).map(|index| if index + 1 == sectors { END } else { index + 3 }));
    table.resize(128, u32::MAX);
    let entry = |name: &str, start: u32, len: usize| {
        let mut entry: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        entry.resize(116, 0);
        entry.extend([start.to_le_bytes(), (len as u32).to_le_bytes(), [0; 4]].concat());
        entry
    };
    let mut directory = [entry("Root Entry", END, 0), entry(name, 2, stream.len())].concat();
    directory.resize(512, 0);
    let table: Vec<u8> = table.into_iter().flat_map(u32::to_le_bytes).collect();
    [&header, &table, &directory, stream].concat()
}

/// An xlsb workbook of one sheet, from the records inside its sheet data and after it.
pub(super) fn xlsb(data: &[u8], after: &[u8]) -> Vec<u8> {
    let relations = format!(
        "<Relationships><Relationship Id=\"r1\" Type=\"{RELATIONS}/worksheet\" Target=\"worksheets/sheet1.bin\"/></Relationships>"
    );
    let wide = |text: &str| {
        let units: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        [&(text.len() as u32).to_le_bytes()[..], &units].concat()
    };
    let sheet = [vec![0, 0, 0, 0, 1, 0, 0, 0], wide("r1"), wide("Data")].concat();
    let workbook = [
        binary(0x99, &[0; 8]),
        binary(0x9C, &sheet),
        binary(0x90, &[]),
        binary(0x9D, &[]),
        binary(0x84, &[]),
    ];
    let sheet = [
        binary(0x81, &[]),
        binary(0x94, &[0; 16]),
        binary(0x91, &[]),
        data.to_vec(),
        binary(0x92, &[]),
        after.to_vec(),
    ];
    zip(&[
        ("xl/_rels/workbook.bin.rels", relations.as_bytes()),
        ("xl/workbook.bin", &workbook.concat()),
        ("xl/worksheets/sheet1.bin", &sheet.concat()),
    ])
}

/// One short record of an xlsb part.
pub(super) fn binary(kind: u16, data: &[u8]) -> Vec<u8> {
    let kind = if kind < 0x80 {
        vec![kind as u8]
    } else {
        vec![kind as u8 | 0x80, (kind >> 7) as u8]
    };
    [&kind[..], &[data.len() as u8], data].concat()
}
