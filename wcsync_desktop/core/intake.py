"""Quantities from a table that someone else made: what each row means, and what is wrong with it. Pure.

Nothing is guessed. What can be read in two ways is a problem, told with its row and column; a table with a problem
counts as a whole only where a person said so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from wcsync_desktop.core.book import Column, Layout
from wcsync_desktop.core.columns import recognised
from wcsync_desktop.core.errors import BadData
from wcsync_desktop.core.matching import normal_sku
from wcsync_desktop.core.spoiled import KnownSkus, cleaned

MOST_ROWS = 500_000
MOST_PIECES = Decimal(10**9)


class Verdict(StrEnum):
    """What a row does."""

    CHANGE = "changes"
    NEW = "new product"
    SAME = "unchanged"
    LEFT_OUT = "left out"
    PROBLEM = "problem"


@dataclass(frozen=True, slots=True)
class Row:
    """A row as it was read: where it stands in its file, and its cells in the order of the headers.

    ``problem``: why its cells cannot be told apart, as a sentence.
    """

    line: int
    cells: tuple[str, ...]
    problem: str = ""


@dataclass(frozen=True, slots=True)
class KnownItem:
    """What the stock book has under a SKU: how much lies in the warehouse that is filled, and how it is spelled."""

    id: int
    on_hand: Decimal
    is_kit: bool = False
    sku: str = ""


@dataclass(frozen=True, slots=True)
class Judged:
    """A row with its meaning. ``column`` names the cell that is wrong; ``quantity`` is on hand afterwards."""

    line: int
    found: Verdict
    sku: str = ""
    name: str = ""
    barcode: str = ""
    column: str = ""
    problem: str = ""
    item: int | None = None
    before: Decimal = Decimal(0)
    quantity: Decimal = Decimal(0)


NOT_IN_BOOK = "It is not in the stock book."
"""What is said of a row whose SKU is not known, where it is not to become a product."""

SAMPLE = 200
"""So many rows tell what a column holds."""


class UnclearColumns(BadData):
    """It is not clear which column of a table is ``column``; ``headers`` are those that fit."""

    def __init__(self, title: str, advice: str, column: Column, headers: tuple[str, ...]) -> None:
        super().__init__(title, advice)
        self.column, self.headers = column, headers


class Exact(str):
    """A cell that is a number by itself, written as Python does: nobody's decimal mark changes it.

    ``shown`` is what a person sees in the cell where its format makes another text of it (00123 for 123), else empty.
    """

    shown: str

    def __new__(cls, text: object, shown: str = "") -> Exact:
        made = super().__new__(cls, text)
        made.shown = shown
        return made


def number(text: str, decimal: str = "") -> Decimal:
    """A quantity as people write it. ``decimal`` is the decimal mark, where it is known.

    Raises ValueError with a sentence that says what is wrong.
    """
    bare = text.strip()
    if not bare:
        raise ValueError("There is no number here.")
    if bare.startswith(("=", "@")):
        raise ValueError("This is a formula, not a number. Save the file with values instead.")
    if re.fullmatch(r"[(−-].*|.*-", bare) and re.search(r"\d", bare):
        raise ValueError(f"“{_short(bare)}” is less than 0.")
    if isinstance(text, Exact) and re.fullmatch(r"\d+(\.\d+)?", bare):
        return _not_too_much(Decimal(bare), bare)
    if not re.fullmatch(r"\+?[\d.,'’\s\u00a0\u202f]+", bare):
        raise ValueError(f"“{_short(bare)}” is not a number.")
    return _not_too_much(Decimal(_without_groups(bare.lstrip("+"), decimal)), bare)


def _not_too_much(value: Decimal, text: str) -> Decimal:
    if value > MOST_PIECES:
        raise ValueError(f"“{_short(text)}” is more than anyone has.")
    return value


def _without_groups(text: str, decimal: str) -> str:
    marks = {mark for mark in ".," if mark in text}
    if not decimal and len(marks) == 2:
        decimal = max(marks, key=text.rindex)  # the last one is where the fraction begins
    elif not decimal and marks:
        (mark,) = marks
        is_grouped = re.fullmatch(rf"\d{{1,3}}({re.escape(mark)}\d{{3}})+", text)
        if is_grouped and text.count(mark) == 1:
            raise ValueError(f"“{_short(text)}” can be read in two ways. Choose how the file writes its decimals.")
        decimal = "." if is_grouped and mark == "," else "," if is_grouped else mark
    decimal = decimal or "."
    whole, _, fraction = text.partition(decimal)
    group = r"[.,'’\s\u00a0\u202f]"
    if not (re.fullmatch(r"\d+", whole) or re.fullmatch(rf"\d{{1,3}}({group}\d{{3}})+", whole)):
        raise ValueError(f"“{_short(text)}” is not a number.")
    if (decimal in text and not re.fullmatch(r"\d+", fraction)) or len(set(re.findall(group, whole))) > 1:
        raise ValueError(f"“{_short(text)}” is not a number.")
    return re.sub(r"\D", "", whole) + (f".{fraction}" if fraction else "")


def judged(
    headers: Sequence[str],
    rows: Iterable[Row],
    layout: Layout,
    known: Mapping[str, KnownItem],
    *,
    makes_items: bool,
) -> Iterator[Judged]:
    """What each row means. ``known`` are the items by ``normal_sku``. Raises BadData where no row can be read."""
    rows = list(rows)
    places = _places(headers, layout, [row.cells for row in rows[:SAMPLE] if not row.problem])
    spelled = KnownSkus(item.sku or key for key, item in known.items())
    met: dict[str, list[int]] = {}
    for row in rows:
        met.setdefault(normal_sku(_sku(row, places)), []).append(row.line)
    total: dict[str, Decimal] = {}
    for row in rows:
        if not any(cell.strip() for cell in row.cells):
            continue
        try:
            one = _one(headers, row, places, layout, known, spelled, makes_items=makes_items)
        except _Wrong as wrong:
            sku = _sku(row, places)
            yield Judged(row.line, Verdict.PROBLEM, sku, column=wrong.column, problem=wrong.text)
            continue
        key = normal_sku(one.sku)
        if len(met[key]) > 1 and not layout.adds:
            text = f"The SKU “{_short(one.sku)}” stands in rows {_listed(met[key])}."
            yield Judged(row.line, Verdict.PROBLEM, one.sku, column=headers[places[Column.SKU]], problem=text)
            continue
        yield _with_others(one, key, total) if layout.adds else one


def _listed(lines: Sequence[int]) -> str:
    few = ", ".join(str(line) for line in lines[:4])
    return f"{few} and {len(lines) - 4} more" if len(lines) > 4 else few


def _with_others(one: Judged, key: str, total: dict[str, Decimal]) -> Judged:
    """Rows of one SKU that are added follow each other."""
    added = one.quantity - one.before
    before = total.get(key, one.before)
    total[key] = before + added
    found = Verdict.CHANGE if added else Verdict.SAME
    if one.found is Verdict.NEW:
        found = Verdict.NEW
    return Judged(one.line, found, one.sku, one.name, one.barcode, "", "", one.item, before, total[key])


def _places(headers: Sequence[str], layout: Layout, sample: Sequence[Sequence[str]]) -> Mapping[Column, int]:
    found = recognised(headers, sample)
    chosen = {**dict(found.columns), **dict(layout.columns)}
    places = {}
    for column, header in chosen.items():
        if header and header not in headers:
            raise BadData(f"The table has no column “{_short(header)}”.", "Choose its columns again.")
        if header and headers.count(header) > 1:
            raise BadData(f"Two columns are called “{_short(header)}”.", "Give each column a name of its own.")
        if header:
            places[column] = list(headers).index(header)
    missing = [column for column in (Column.SKU, Column.QUANTITY) if column not in places]
    if missing and len(headers) == 1:
        raise BadData("The table has one column only.", "Choose the sign that separates its columns.")
    if missing:
        fitting = dict(found.unclear).get(missing[0], ())
        names = " or ".join(f"“{_short(header)}”" for header in fitting)
        title = f"It is not clear which column is the {' and which the '.join(missing)}."
        if names:
            title = f"It is not clear which column is the {missing[0]}: {names}."
        raise UnclearColumns(title, "Choose the columns of the table.", missing[0], fitting)
    return places


class _Wrong(Exception):
    def __init__(self, column: str, text: str) -> None:
        super().__init__(text)
        self.column, self.text = column, text


def _one(
    headers: Sequence[str],
    row: Row,
    places: Mapping[Column, int],
    layout: Layout,
    known: Mapping[str, KnownItem],
    spelled: KnownSkus,
    *,
    makes_items: bool,
) -> Judged:
    if row.problem:
        raise _Wrong("", row.problem)
    if len(row.cells) > len(headers):
        raise _Wrong("", f"The row has {len(row.cells)} columns, the table has {len(headers)}.")
    sku_header, quantity_header = headers[places[Column.SKU]], headers[places[Column.QUANTITY]]
    sku = _sku(row, places)
    if not normal_sku(sku):
        raise _Wrong(sku_header, "There is no SKU.")
    item = known.get(normal_sku(sku))
    if item is None and (spoiled := spelled.spoiled(sku)) is not None:
        raise _Wrong(sku_header, _asked(spoiled.says, spoiled.meant))
    if sku.startswith(("=", "@")) or len(sku) > 100 or any(ord(c) < 32 for c in sku):
        raise _Wrong(sku_header, f"“{_short(sku)}” is not a SKU.")
    try:
        pieces = _cell(row, places, Column.QUANTITY)
        quantity = number(pieces if isinstance(pieces, Exact) else cleaned(pieces), layout.decimal)
    except ValueError as error:
        raise _Wrong(quantity_header, str(error)) from None
    if item is None and not makes_items:
        return Judged(row.line, Verdict.LEFT_OUT, sku, problem=NOT_IN_BOOK)
    if item is not None and item.is_kit:
        raise _Wrong(sku_header, f"“{_short(sku)}” is a kit and lies nowhere itself.")
    before = item.on_hand if item is not None else Decimal(0)
    after = before + quantity if layout.adds else quantity
    found = Verdict.NEW if item is None else Verdict.SAME if after == before else Verdict.CHANGE
    name, barcode = _cell(row, places, Column.NAME), _cell(row, places, Column.BARCODE)
    return Judged(row.line, found, sku, name[:500], barcode[:100], "", "", item.id if item else None, before, after)


def _sku(row: Row, places: Mapping[Column, int]) -> str:
    """The SKU as it is seen in its cell; a number whose format makes a text of it counts as that text."""
    cell = _cell(row, places, Column.SKU)
    if isinstance(cell, Exact) and cell.shown:
        return cell.shown
    return cleaned(cell)


def _asked(says: str, meant: Sequence[str]) -> str:
    if not meant:
        return f"{says} Write the SKU as text."
    names = " or ".join(f"“{_short(sku)}”" for sku in meant[:3])
    return f"{says} Is {names} meant? Write the SKU as text."


def _cell(row: Row, places: Mapping[Column, int], column: Column) -> str:
    place = places.get(column)
    if place is None or place >= len(row.cells):
        return ""
    cell = row.cells[place]
    return cell if isinstance(cell, Exact) else cell.strip()


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 40 else line[:39] + "…"


@dataclass(frozen=True, slots=True)
class Limits:
    """What of a feed is so much that a person should look first (EC-1, PRODUCT.md rule 12)."""

    share_changed: Decimal = Decimal("0.5")
    share_zeroed: Decimal = Decimal("0.1")
    few: int = 20


def waits_because(found: Iterable[Judged], items: int) -> str:
    """Why a list that counts by itself waits for a person instead; empty where it may count."""
    problems = changed = zeroed = 0
    for each in found:
        problems += each.found is Verdict.PROBLEM
        changed += each.found in (Verdict.CHANGE, Verdict.NEW)
        zeroed += each.found is Verdict.CHANGE and not each.quantity
    if problems:
        return f"{problems} of its rows {'has' if problems == 1 else 'have'} a problem."
    return too_wild(changed, zeroed, items)


def too_wild(changed: int, zeroed: int, items: int, limits: Limits = Limits()) -> str:
    """Why a feed waits for a person; empty where it may count. ``items`` is how many the stock book has."""
    if zeroed > limits.few and zeroed > limits.share_zeroed * items:
        return f"It would set {zeroed} products to 0."
    if changed > limits.few and changed > limits.share_changed * items:
        return f"It would change {changed} of {items} products."
    return ""
