"""Which column of a table is what: an exact header wins, where two fit a person is asked, money is no quantity."""

from __future__ import annotations

import pytest

from wcsync_desktop.core.book import Column
from wcsync_desktop.core.columns import names_columns, recognised


def found(headers: str, *rows: str) -> dict[Column, str]:
    """What is clear of SKU and quantity."""
    clear = dict(recognised(headers.split("|"), [row.split("|") for row in rows]).columns)
    return {column: header for column, header in clear.items() if column in (Column.SKU, Column.QUANTITY)}


def asked(headers: str, *rows: str) -> dict[Column, tuple[str, ...]]:
    return dict(recognised(headers.split("|"), [row.split("|") for row in rows]).unclear)


@pytest.mark.parametrize(
    ("headers", "sku", "quantity"),
    [
        ("SKU|In stock?|Stock", "SKU", "Stock"),
        ("Item|SKU|Qty", "SKU", "Qty"),
        ("SKU|Amount|Stock", "SKU", "Stock"),
        ("SKU|In stock|Quantity", "SKU", "Quantity"),
        ("Product code|SKU|Available|On hand", "SKU", "On hand"),
        ("SKU|Stock value|Stock status|Stock", "SKU", "Stock"),
        ("SKU|Price|Stock (EUR)|QTY.", "SKU", "QTY."),
        ("SKU|Stock [pcs]", "SKU", "Stock [pcs]"),
        ("Item no.|Pieces", "Item no.", "Pieces"),
        ("Artikelnummer|Auf Lager?|Lagerbestand", "Artikelnummer", "Lagerbestand"),
        ("Art.-Nr.|Preis|Stückzahl", "Art.-Nr.", "Stückzahl"),
        ("Κωδικός|Τιμή|Σε απόθεμα;|Απόθεμα", "Κωδικός", "Απόθεμα"),
        ("ΚΩΔΙΚΟΣ|ΠΟΣΟΤΗΤΑ", "ΚΩΔΙΚΟΣ", "ΠΟΣΟΤΗΤΑ"),
        ("Varenummer|På lager?|Lager", "Varenummer", "Lager"),
        ("Varenr.|Pris|Antall", "Varenr.", "Antall"),
        ("Handle|Variant SKU|Variant Inventory Qty", "Variant SKU", "Variant Inventory Qty"),
    ],
)
def test_columns_are_known_by_their_headers(headers: str, sku: str, quantity: str) -> None:
    assert found(headers) == {Column.SKU: sku, Column.QUANTITY: quantity}
    assert names_columns(headers.split("|")) == 2


@pytest.mark.parametrize(
    ("headers", "column", "fitting"),
    [
        ("SKU|Stock|Qty", Column.QUANTITY, ("Stock", "Qty")),
        ("SKU|Available|Pieces", Column.QUANTITY, ("Available", "Pieces")),
        ("SKU|Artikelnummer|Qty", Column.SKU, ("SKU", "Artikelnummer")),
        ("SKU|Qty|Qty", Column.QUANTITY, ("Qty", "Qty")),
    ],
)
def test_where_two_fit_none_is_taken(headers: str, column: Column, fitting: tuple[str, ...]) -> None:
    assert column not in found(headers)
    assert asked(headers) == {column: fitting}


@pytest.mark.parametrize("headers", ["SKU|Amount", "SKU|Price", "SKU|In stock?", "SKU|Stock status", "Item|Qty"])
def test_money_answers_and_names_are_not_taken(headers: str) -> None:
    assert len(found(headers)) == 1


@pytest.mark.parametrize(
    "cells",
    [("yes", "no"), ("instock", "outofstock"), ("€ 19,90", "€ 5"), ("19.90 EUR", "5.00 EUR"), ("249,-", "9,-")],
)
def test_what_the_cells_say_counts_more_than_the_header(cells: tuple[str, ...]) -> None:
    rows = [f"A|{cell}|7" for cell in cells]
    assert found("SKU|Stock|Pieces", *rows)[Column.QUANTITY] == "Pieces"
    assert Column.QUANTITY not in found("SKU|Stock|Colour", *rows)


def test_a_quantity_in_words_is_a_problem_of_its_row_and_not_another_column() -> None:
    assert found("SKU|Qty", "A|four")[Column.QUANTITY] == "Qty"
    assert found("SKU|Stock|Pieces", "A|Berlin|4", "B|Athens|7")[Column.QUANTITY] == "Pieces"


def test_ones_and_zeros_under_a_likely_header_are_asked() -> None:
    assert asked("SKU|In stock", "A|1", "B|0") == {Column.QUANTITY: ("In stock",)}
    assert found("SKU|In stock", "A|1", "B|12")[Column.QUANTITY] == "In stock"
    assert found("SKU|Stock", "A|1", "B|0")[Column.QUANTITY] == "Stock"
