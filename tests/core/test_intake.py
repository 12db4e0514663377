"""What a table of quantities means, and what is wrong with it: row and column are named, nothing is guessed."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wcsync_desktop.core.book import Column, Layout
from wcsync_desktop.core.errors import BadData
from wcsync_desktop.core.intake import Exact, Judged, KnownItem, Row, UnclearColumns, Verdict, judged, number, too_wild

PLAIN = Layout()
KNOWN = {"a": KnownItem(1, Decimal(5)), "b": KnownItem(2, Decimal(0)), "kit": KnownItem(3, Decimal(0), is_kit=True)}


def read(*lines: str, layout: Layout = PLAIN, makes_items: bool = True, headers: str = "SKU;Qty") -> list[Judged]:
    rows = [Row(n, tuple(line.split(";"))) for n, line in enumerate(lines, 2)]
    return list(judged(headers.split(";"), rows, layout, KNOWN, makes_items=makes_items))


def problem(*lines: str, **how: object) -> tuple[int, str, str]:
    (found,) = [j for j in read(*lines, **how) if j.found is Verdict.PROBLEM]  # type: ignore[arg-type]
    return found.line, found.column, found.problem


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("12", "12"), (" 12 ", "12"), ("+3", "3"), ("0", "0"), ("007", "7"), ("1.5", "1.5"), ("1,5", "1.5"),
        ("1.234,5", "1234.5"), ("1,234.5", "1234.5"), ("1,234,567", "1234567"), ("1 234", "1234"),
        ("1\u00a0234,25", "1234.25"), ("1'234", "1234"), ("12,34", "12.34"), ("1234,567", "1234.567"), ("٣", "3"),
    ],
)  # fmt: skip
def test_numbers_as_people_write_them(text: str, meant: str) -> None:
    assert number(text) == Decimal(meant)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "no number"), ("-3", "less than 0"), ("3-", "less than 0"), ("(3)", "less than 0"), ("−3", "less than 0"),
        ("ten", "not a number"), ("=1+2", "formula"), ("@SUM(A1)", "formula"), ("1,234", "two ways"),
        ("1.234", "two ways"), ("1,2,3", "not a number"), ("12,34,567", "not a number"), ("1e3", "not a number"),
        ("NaN", "not a number"), ("1.", "not a number"), ("99999999999", "more than anyone"), ("1.2.3,4,5", "not a"),
        ("1 23", "not a number"),
    ],
)  # fmt: skip
def test_what_is_no_number_says_why(text: str, says: str) -> None:
    with pytest.raises(ValueError, match=says):
        number(text)


@pytest.mark.parametrize(("mark", "meant"), [(",", "1.234"), (".", "1234")])
def test_what_can_be_read_in_two_ways_is_read_as_chosen(mark: str, meant: str) -> None:
    assert number("1,234", mark) == Decimal(meant)


@given(st.decimals(min_value=0, max_value=10**8, places=3), st.sampled_from([(",", "."), (".", ","), (" ", ",")]))
def test_a_number_with_groups_is_read_back(value: Decimal, marks: tuple[str, str]) -> None:
    group, decimal = marks
    written = f"{value:,.3f}".replace(",", "\0").replace(".", decimal).replace("\0", group)
    assert number(written, decimal) == value


def test_a_row_changes_adds_or_is_the_same() -> None:
    assert [(j.found, int(j.quantity)) for j in read("A;7", "b;0", "new;3")] == [
        (Verdict.CHANGE, 7),
        (Verdict.SAME, 0),
        (Verdict.NEW, 3),
    ]


@pytest.mark.parametrize(
    ("line", "column", "says"),
    [
        ("A;x", "Qty", "not a number"), ("A;-1", "Qty", "less than 0"), ("A", "Qty", "no number"),
        (";4", "SKU", "no SKU"), ("=HYPERLINK(1);4", "SKU", "not a SKU"), ("A;4;5", "", "3 columns"),
        ("kit;4", "SKU", "kit"),
    ],
)  # fmt: skip
def test_a_problem_names_row_and_column(line: str, column: str, says: str) -> None:
    found = problem("b;1", line)
    assert found[:2] == (3, column)
    assert says in found[2]


def test_an_unknown_sku_is_left_out_where_none_is_to_be_made() -> None:
    (found,) = read("zzz;1", makes_items=False)
    assert (found.found, found.problem) == (Verdict.LEFT_OUT, "It is not in the stock book.")


def test_of_rows_with_one_sku_none_counts() -> None:
    found = read("A;1", "b;2", " a ;3")
    assert [j.found for j in found] == [Verdict.PROBLEM, Verdict.CHANGE, Verdict.PROBLEM]
    assert found[0].problem == "The SKU “A” stands in rows 2, 4."


def test_rows_that_are_added_follow_each_other() -> None:
    found = read("A;1", "a;3", "n;2", "n;2", layout=Layout(adds=True))
    assert [(int(j.before), int(j.quantity)) for j in found] == [(5, 6), (6, 9), (0, 2), (2, 4)]


def test_empty_rows_are_passed_over() -> None:
    assert [j.line for j in read("A;1", ";", "  ", "b;2")] == [2, 5]


def test_a_table_without_its_columns_is_refused_whole() -> None:
    with pytest.raises(BadData, match="one column only"):
        read("A,1", headers="SKU,Qty")
    with pytest.raises(BadData, match="which column is the quantity"):
        read("A;1", headers="SKU;Colour")
    with pytest.raises(BadData, match="no column “Pieces”"):
        read("A;1", layout=Layout(((Column.SKU, "SKU"), (Column.QUANTITY, "Pieces"))))


def test_where_two_columns_fit_the_sentence_names_them_and_a_choice_settles_it() -> None:
    with pytest.raises(UnclearColumns, match="which column is the quantity: “Stock” or “Qty”") as asked:
        read("A;1;2", headers="SKU;Stock;Qty")
    assert (asked.value.column, asked.value.headers) == (Column.QUANTITY, ("Stock", "Qty"))
    (found,) = read("A;1;2", headers="SKU;Stock;Qty", layout=Layout(((Column.QUANTITY, "Qty"),)))
    assert found.quantity == 2


def test_a_column_whose_name_stands_twice_cannot_be_meant() -> None:
    with pytest.raises(BadData, match="Two columns are called “Qty”"):
        read("A;1;2", headers="SKU;Qty;Qty", layout=Layout(((Column.QUANTITY, "Qty"),)))
    (found,) = read("A;1;red;blue", headers="SKU;Qty;Colour;Colour")
    assert found.quantity == 1


# --- what a spreadsheet did to a SKU ----------------------------------------------------------------------------------

BOOK = {
    sku.casefold(): KnownItem(n, Decimal(7), sku=sku)
    for n, sku in enumerate(("4006381333931", "MAR-1", "B-2", "00123", "1234567890123456789"), 1)
}


def in_book(sku: str, *, makes_items: bool = False) -> Judged:
    (found,) = judged(("SKU", "Qty"), [Row(2, (sku, "5"))], PLAIN, BOOK, makes_items=makes_items)
    return found


@pytest.mark.parametrize("makes_items", [False, True])
@pytest.mark.parametrize(
    ("sku", "asks"),
    [
        ("4,00638E+12", "“4006381333931”"), ("4.006E+12", "“4006381333931”"), ("1,00638E+12", "Write the SKU as text"),
        ("2026-03-01", "“MAR-1”"), ("01.03.2026", "“MAR-1”"), ("01-Mar", "“MAR-1”"), ("Mrz 01", "“MAR-1”"),
        ("#N/A", "an error of the spreadsheet"), ("#BEZUG!", "an error of the spreadsheet"), ("123", "“00123”"),
        ("123.0", "“00123”"), ("1234567890123450000", "“1234567890123456789”"), ("'00123", "“00123”"),
        (Exact("123", "000123"), "“00123”"),
    ],
)  # fmt: skip
def test_a_sku_that_a_spreadsheet_spoiled_is_asked_and_never_made(sku: str, asks: str, makes_items: bool) -> None:
    found = in_book(sku, makes_items=makes_items)
    assert (found.found, found.column) == (Verdict.PROBLEM, "SKU")
    assert asks in found.problem


@pytest.mark.parametrize(
    ("sku", "item"),
    [
        ("\u200bB-2", 3), ("B\u00a0-2", 3), ("B-\u20602", 3), ("\ufeffb-2\u00a0", 3), (Exact("123", "00123"), 4),
        (Exact("4006381333931"), 1), ('="00123"', 4),
    ],
)  # fmt: skip
def test_what_a_person_sees_in_a_cell_is_its_sku(sku: str, item: int) -> None:
    found = in_book(sku)
    assert (found.found, found.item) == (Verdict.CHANGE, item)


@pytest.mark.parametrize("sku", ["4E5", "MAR-01", "12-34", "#12", "B-2026-03", "0123456"])
def test_a_new_sku_that_people_write_is_no_spoiled_one(sku: str) -> None:
    assert in_book(sku, makes_items=True).found is Verdict.NEW


def test_a_row_that_could_not_be_read_says_so() -> None:
    rows = [Row(2, ("A", "5")), Row(3, ("B",), "Its quotation marks do not close.")]
    found = list(judged(("SKU", "Qty"), rows, PLAIN, KNOWN, makes_items=False))
    assert [(j.line, j.found, j.problem) for j in found] == [
        (2, Verdict.SAME, ""),
        (3, Verdict.PROBLEM, "Its quotation marks do not close."),
    ]


@pytest.mark.parametrize(
    ("changed", "zeroed", "waits"), [(20, 20, ""), (100, 21, "set 21 products to 0"), (101, 0, "change 101 of 200")]
)
def test_a_wild_feed_waits(changed: int, zeroed: int, waits: str) -> None:
    found = too_wild(changed, zeroed, 200)
    assert waits in found
    assert bool(waits) == bool(found)
