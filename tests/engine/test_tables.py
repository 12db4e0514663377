"""Reading tables as people keep them: titles above the header, odd separators, wrong inch marks, bloated workbooks."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping
from itertools import count
from pathlib import Path

import openpyxl
import pytest

from wcsync_desktop.core.book import Column, Layout
from wcsync_desktop.core.errors import BadData
from wcsync_desktop.core.intake import Exact
from wcsync_desktop.engine.sheets import Patience, Sheet, read_table

PLAIN = Layout()


def read(text: str, layout: Layout = PLAIN) -> Sheet:
    return read_table(text.encode(), layout)


def cells(sheet: Sheet) -> list[tuple[str, ...]]:
    return [row.cells for row in sheet.rows]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Stock list of 30.11.2026;;\n;;\nSKU;Name;Qty\nA-1;Foo;5\n", 3),
        ("Stock\nPrinted by Ann, 30.11.2026\n\nSKU;Name;Qty\nA-1;Foo;5\n", 4),
        ("sep=;\r\nSKU;Name;Qty\r\nA-1;Foo;5\r\n", 2),
        ('"sep=;"\nSKU;Name;Qty\nA-1;Foo;5\n', 2),
        ("\n\nSKU;Name;Qty\nA-1;Foo;5\n", 3),
        ("SKU;Name;Qty;;\nA-1;Foo;5;;\n", 1),
        ("SKU;Name;Qty\nA-1;Foo;5;\n", 1),
        ("SKU|Name|Qty\nA-1|Foo|5\n", 1),
        ("SKU\tName\tQty\nA-1\tFoo\t5\n", 1),
        ("\ufeffSKU,Name,Qty\nA-1,Foo,5\n", 1),
        ("Bericht über Artikel, Bestand und Preise; Stand: heute\nSKU;Name;Qty\nA-1;Foo;5\n", 2),
    ],
)
def test_the_header_is_found(text: str, line: int) -> None:
    sheet = read(text)
    assert (sheet.headers, sheet.header_line) == (("SKU", "Name", "Qty"), line)
    assert cells(sheet) == [("A-1", "Foo", "5")]


def test_a_header_of_other_words_is_found_below_its_title() -> None:
    assert read("My list\n\nRef;Colour\nA;red\n").headers == ("Ref", "Colour")


def test_the_line_of_the_header_can_be_chosen() -> None:
    text = "SKU;Qty\nold;1\nRef;Pieces there\nA-1;5\n"
    assert read(text).headers == ("SKU", "Qty")
    assert read(text, Layout(header_line=3)).headers == ("Ref", "Pieces there")
    assert read(text, Layout(((Column.QUANTITY, "Pieces there"),))).headers == ("Ref", "Pieces there")
    with pytest.raises(BadData, match="Line 9 of the table is empty"):
        read(text, Layout(header_line=9))


@pytest.mark.parametrize("broken", ['A-1;"19" rack;5', 'A-1;"19 rack;5', '"A-1";19" rack;"5"', '"A-1";"19" rack";5'])
def test_a_wrong_inch_mark_costs_no_row(broken: str) -> None:
    sheet = read(f'SKU;Name;Qty\n{broken}\nB-2;Foo;6\nC-3;20" rack;7\n')
    assert [(row.line, row.cells[0], row.cells[2], row.problem) for row in sheet.rows] == [
        (2, "A-1", "5", ""),
        (3, "B-2", "6", ""),
        (4, "C-3", "7", ""),
    ]


def test_a_row_whose_quotation_marks_hide_its_columns_is_named() -> None:
    sheet = read('SKU;Name;Qty\nA-1;"19" rack; black;5\nB-2;Foo;6\n')
    assert [(row.line, row.problem) for row in sheet.rows] == [(2, "Its quotation marks do not close."), (3, "")]


def test_rows_that_a_quotation_mark_swallowed_are_named() -> None:
    (row, last) = read('SKU;Name;Qty\nA-1;"19 rack;5\nB-2;20 rack";6\nC-3;Foo;7\n').rows
    assert row.line == 2
    assert row.problem == "Its quotation marks do not close before line 4."
    assert (last.line, last.cells) == (4, ("C-3", "Foo", "7"))


def test_a_cell_of_several_lines_is_one_cell() -> None:
    sheet = read('SKU;Name;Qty\nA-1;"Foo\nand; more";5\nB-2;x;6\n')
    assert [(row.line, row.cells[1], row.problem) for row in sheet.rows] == [(2, "Foo\nand; more", ""), (4, "x", "")]


def test_columns_that_nobody_needs_may_have_one_name() -> None:
    assert cells(read("SKU;Note;Qty;Note\nA-1;x;5;y\n")) == [("A-1", "x", "5", "y")]


# --- workbooks --------------------------------------------------------------------------------------------------------


def workbook(*rows: tuple[object, ...], formats: Mapping[str, str] | None = None) -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(row)
    for cell, code in (formats or {}).items():
        sheet[cell].number_format = code
    held = io.BytesIO()
    book.save(held)
    return held.getvalue()


def altered(content: bytes, part: str, pattern: str, text: str) -> bytes:
    """A workbook in which something of a part is written differently."""
    held = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            inside = old.read(name)
            if name == part:
                changed, times = re.subn(pattern, lambda _: text, inside.decode(), count=1)
                assert times
                inside = changed.encode()
            new.writestr(name, inside)
        assert part in old.namelist()
    return held.getvalue()


SHEET = "xl/worksheets/sheet1.xml"


def test_a_workbook_is_read_as_it_is_seen() -> None:
    content = workbook(
        ("Stock", None), (), ("SKU", "Qty"), (123, 5), (46082, 1.5), (True, 12.0), (4006381333931, "7"), ("#N/A", 1),
        formats={"A4": "00000", "A5": "dd/mm/yyyy"},
    )  # fmt: skip
    sheet = read_table(content, PLAIN)
    assert (sheet.headers, sheet.header_line, sheet.sheets) == (("SKU", "Qty"), 3, ("Sheet",))
    assert cells(sheet) == [
        ("123", "5"), ("2026-03-01", "1.5"), ("yes", "12"), ("4006381333931", "7"), ("#N/A", "1"),
    ]  # fmt: skip
    first = sheet.rows[0].cells[0]
    assert isinstance(first, Exact)
    assert first.shown == "00123"
    assert not isinstance(sheet.rows[1].cells[0], Exact), "a day is no number"


def test_rows_that_are_only_formatted_do_not_count() -> None:
    rest = "".join(f'<row r="{n}" s="1"/>' for n in range(4, 600_004))
    last = '<row r="1048576"><c r="XFD1048576" s="0"/></row>'
    content = altered(
        workbook(("SKU", "Qty"), ("A-1", 5), ("B-2", 6)), SHEET, "</sheetData>", f"{rest}{last}</sheetData>"
    )
    assert cells(read_table(content, PLAIN)) == [("A-1", "5"), ("B-2", "6")]


def with_shared_texts(rows: str, texts: str) -> bytes:
    """A workbook as Excel writes it: texts stand in a list of their own, cells name their places."""
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    links = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>'
    link = f'<Relationship Id="{{}}" Type="{office}/{{}}" Target="{{}}"/>'
    parts = {
        "_rels/.rels": links.format(link.format("r1", "officeDocument", "xl/workbook.xml")),
        "xl/_rels/workbook.xml.rels": links.format(
            link.format("r1", "worksheet", "worksheets/sheet1.xml")
            + link.format("r2", "sharedStrings", "sharedStrings.xml")
        ),
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets>'
        '<sheet name="Stock" sheetId="1" r:id="r1"/></sheets></workbook>',
        SHEET: f'<worksheet xmlns="{main}"><sheetData>{rows}</sheetData></worksheet>',
        "xl/sharedStrings.xml": f'<sst xmlns="{main}">{texts}</sst>',
    }
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, text in parts.items():
            packed.writestr(name, text)
    return held.getvalue()


def test_texts_are_found_wherever_they_stand_in_their_list() -> None:
    texts = "<si><t>SKU</t></si><si><r><t>Q</t></r><r><t>ty</t></r></si>"
    texts += "".join(f"<si><t>text {n}</t></si>" for n in range(200_000))
    rows = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>'
    rows += "".join(
        f'<row r="{line}"><c r="A{line}" t="s"><v>{place}</v></c><c r="B{line}"><v>5</v></c></row>'
        for line, place in ((2, 2), (3, 150_001), (4, 200_001))
    )
    sheet = read_table(with_shared_texts(rows, texts), PLAIN)
    assert sheet.headers == ("SKU", "Qty")
    assert cells(sheet) == [("text 0", "5"), ("text 149999", "5"), ("text 199999", "5")]


def test_a_text_that_is_missing_makes_no_other_of_it() -> None:
    rows = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>7</v></c></row>'
    with pytest.raises(BadData):
        read_table(with_shared_texts(rows, "<si><t>SKU</t></si>"), PLAIN)


def test_a_table_that_takes_too_long_is_given_up() -> None:
    rows = "".join(f"SKU-{n};{n}\n" for n in range(30_000))
    clock = count(0, 30)
    with pytest.raises(BadData, match="takes too long to read"):
        read_table(f"SKU;Qty\n{rows}".encode(), PLAIN, Patience(now=lambda: next(clock)))
    content = altered(
        workbook(("SKU", "Qty")),
        SHEET,
        "</sheetData>",
        "".join(f'<row r="{n}"/>' for n in range(2, 30_000)) + "</sheetData>",
    )
    with pytest.raises(BadData, match="takes too long to read"):
        read_table(content, PLAIN, Patience(now=lambda: next(clock)))


def test_a_sheet_of_another_program_says_what_it_is(tmp_path: Path) -> None:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as packed:
        packed.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        packed.writestr("content.xml", "<x/>")
    with pytest.raises(BadData, match="OpenDocument"):
        read_table(held.getvalue(), PLAIN)


def test_a_cell_outside_of_every_sheet_is_refused() -> None:
    content = altered(workbook(("SKU", "Qty"), ("A-1", 5)), SHEET, 'r="A2"', 'r="AAAAAAAA2"')
    with pytest.raises(BadData):
        read_table(content, PLAIN)
