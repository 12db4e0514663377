"""Which column of a table is what: by its header, and by what its cells say. Pure.

An exact header beats a likely one. Where two fit, none is taken: a person has to choose. What holds money, yes and no,
or a status is never a quantity, whatever its header says.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

from wcsync_desktop.core.book import Column


class Fit(IntEnum):
    """How well a header names a column; the lower the better."""

    EXACT = 0
    LIKELY = 1


@dataclass(frozen=True, slots=True)
class Recognised:
    """What a table's columns are: those that are clear, and those for which several headers (or a doubtful one) fit."""

    columns: tuple[tuple[Column, str], ...]
    unclear: tuple[tuple[Column, tuple[str, ...]], ...] = ()


def plain_header(header: str) -> str:
    """A header as compared: without capitals, accents, spaces, signs, and the unit in brackets behind it."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", header) if not unicodedata.combining(c)).casefold()
    bare = re.sub(r"[(\[](pcs|pc|pieces|units?|stk|stuck|τεμ|τμχ|antall)\.?[)\]]", "", bare)
    return re.sub(r"[\W_]+", "", bare.replace("#", "no"))


def _words(text: str) -> frozenset[str]:
    return frozenset(plain_header(word) for word in text.split(","))


_NAMES: Mapping[Column, tuple[frozenset[str], frozenset[str]]] = {
    Column.SKU: (
        _words("SKU, Product SKU, Item SKU, Variant SKU, Artikelnummer, Artikel-Nr., Art.-Nr., Varenummer, Varenr.,"
               "Κωδικός, Κωδικός προϊόντος, Κωδικός είδους"),
        _words("Article, Article no., Article number, Item no., Item number, Item code, Code, Product code, Stock code,"
               "Part number, Part no., Bestellnummer, Produktnummer, Varekode, Produktkode, Kode"),
    ),
    Column.QUANTITY: (
        _words("Stock, Quantity, Qty, On hand, Stock quantity, Stock qty, Qty on hand, Quantity on hand,"
               "Stock on hand, Stock level, On hand quantity, On hand qty, Menge, Anzahl, Stückzahl, Bestand,"
               "Lagerbestand, Lagermenge, Antall, Beholdning, Lagerbeholdning, Ποσότητα, Απόθεμα, Υπόλοιπο"),
        _words("Pieces, Count, In stock, Inventory, Inventory quantity, Variant Inventory Qty, Available,"
               "Available stock, Available quantity, Available qty, Qty available, Quantity available, Units, Pcs,"
               "Lager, På lager, Auf Lager, Vorrat, Vorrätig, Verfügbar, Tilgjengelig, Stk, Stykk, Διαθέσιμα,"
               "Διαθέσιμη ποσότητα, Τεμάχια, Σε απόθεμα"),
    ),
    Column.NAME: (
        _words("Name, Product name, Bezeichnung, Artikelbezeichnung, Produktname, Navn, Varenavn, Produktnavn, Όνομα,"
               "Ονομασία"),
        _words("Title, Description, Beschreibung, Beskrivelse, Περιγραφή"),
    ),
    Column.BARCODE: (
        _words("Barcode, EAN, GTIN, UPC, EAN-13, GTIN UPC EAN or ISBN, EAN-Code, Strichcode, Strekkode, Γραμμωτός"
               "κώδικας"),
        frozenset(),
    ),
}  # fmt: skip
"""Headers by which a column is known: exactly, and likely."""

_ASKS = ("?", ";", "\u037e", "？", "؟")
"""How a header ends that asks for yes or no. (In Greek a question ends with what looks like a semicolon.)"""

_ANSWERS = _words(
    "yes, no, y, n, true, false, ja, nein, nei, j, wahr, falsch, sann, usann, ναι, όχι, αληθές, ψευδές, in stock,"
    "out of stock, on backorder, backorder, available, unavailable, not available, sold out, low stock, limited,"
    "active, inactive, auf Lager, nicht auf Lager, vorrätig, nicht vorrätig, lieferbar, nicht lieferbar, ausverkauft,"
    "verfügbar, nicht verfügbar, på lager, ikke på lager, utsolgt, tilgjengelig, ikke tilgjengelig, σε απόθεμα,"
    "εκτός αποθέματος, μη διαθέσιμο, διαθέσιμο, εξαντλημένο, εξαντλήθηκε"
)

_MONEY = re.compile(
    r"^(?:[€$£¥]|eur|usd|gbp|chf|nok|sek|dkk|kr\.?)\s*[-+]?\d.*|[-+]?\d[\d.,\s'’]*(?:[€$£¥]|eur|usd|gbp|chf|nok|sek|dkk|kr\.?|,-)$",
    re.IGNORECASE,
)


def recognised(headers: Sequence[str], sample: Sequence[Sequence[str]] = ()) -> Recognised:
    """Which column is what. ``sample`` are some rows, in the order of the headers."""
    clear: list[tuple[Column, str]] = []
    unclear: list[tuple[Column, tuple[str, ...]]] = []
    for column in Column:
        fitting = {place: fit for place, header in enumerate(headers) if (fit := _fit(header, column)) is not None}
        if column is Column.QUANTITY:
            fitting = _of_pieces(fitting, sample)
        if not fitting:
            continue
        best = min(fitting.values())
        found = [place for place, fit in fitting.items() if fit is best]
        is_sure = best is Fit.EXACT or column is not Column.QUANTITY or not _may_be_yes_no(_cells(sample, found[0]))
        if len(found) == 1 and is_sure:
            clear.append((column, headers[found[0]]))
        elif column in (Column.SKU, Column.QUANTITY):
            unclear.append((column, tuple(headers[place] for place in found)))
    return Recognised(tuple(clear), tuple(unclear))


def names_columns(cells: Sequence[str]) -> int:
    """How many of SKU and quantity a row of a table names: by this its header is found."""
    return sum(any(_fit(cell, column) is not None for cell in cells) for column in (Column.SKU, Column.QUANTITY))


def _fit(header: str, column: Column) -> Fit | None:
    if column is Column.QUANTITY and header.rstrip().endswith(_ASKS):
        return None
    name = plain_header(header)
    exact, likely = _NAMES[column]
    return Fit.EXACT if name in exact else Fit.LIKELY if name in likely else None


def _cells(sample: Sequence[Sequence[str]], place: int) -> list[str]:
    cells = (row[place].strip() for row in sample if place < len(row))
    return [cell for cell in cells if cell]


def _of_pieces(fitting: Mapping[int, Fit], sample: Sequence[Sequence[str]]) -> dict[int, Fit]:
    """Of columns that may be quantities by their headers, those that may be by their cells."""
    held = {place: _cells(sample, place) for place in fitting}
    left = [place for place, cells in held.items() if not cells or not (_is_money(cells) or _is_answer(cells))]
    with_numbers = [place for place in left if any(c.isdigit() for cell in held[place] for c in cell)]
    return {place: fitting[place] for place in (with_numbers or left)}


def _is_money(cells: Sequence[str]) -> bool:
    return 2 * sum(_MONEY.match(cell) is not None for cell in cells) >= len(cells)


def _is_answer(cells: Sequence[str]) -> bool:
    """Whether the cells say yes and no, or in which state something is."""
    return all(plain_header(cell) in _ANSWERS for cell in cells)


def _may_be_yes_no(cells: Sequence[str]) -> bool:
    """Whether the cells say no more than 1 and 0, which a header like “In stock” may mean as yes and no."""
    return bool(cells) and all(cell in ("0", "1") for cell in cells)
