//! Marks as SVG.

use super::*;

#[test]
fn a_hatch_stays_in_its_bar() {
    let lines = hatch((10.0, 10.0), (31.0, 20.0));
    assert_eq!(lines.len(), 5);
    for ((x1, y1), (x2, y2)) in lines {
        assert!(10.0 <= x1 && x1 < x2 && x2 <= 31.0, "{x1} {x2}");
        assert!(10.0 <= y2 && y2 < y1 && y1 <= 20.0, "{y1} {y2}");
        assert!((x2 - x1 - (y1 - y2)).abs() < 1e-9);
    }
    assert_eq!(hatch((10.0, 10.0), (10.0, 20.0)), []);
}

#[test]
fn what_is_drawn_is_what_was_asked_for() {
    let mut sheet = Sheet::new(39.2);
    sheet.text((1.0 / 3.0, 10.0), "A & <b>", Anchor::End, Ink::Muted);
    sheet.bar((30.0, 10.0), (-0.001, 20.0), Ink::Men);
    assert_eq!(
        sheet.finish("t-1", "\"A\"", "B\n>"),
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"picture\" viewBox=\"0 0 680 40\" width=\"100%\" \
         font-size=\"13\" role=\"img\" aria-labelledby=\"t-1-title t-1-told\"><title id=\"t-1-title\">&quot;A&quot;</title>\
         <desc id=\"t-1-told\">B &gt;</desc>\
         <text x=\"0.33\" y=\"14.5\" text-anchor=\"end\" fill=\"var(--muted, #5b6470)\">A &amp; &lt;b&gt;</text>\
         <rect x=\"0\" y=\"10\" width=\"30\" height=\"10\" fill=\"var(--men, #D55E00)\"/></svg>"
    );
}
