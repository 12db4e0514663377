"""Prices of a sales order whose total, as Megaventory reckons it, is the shop's (MEGAVENTORY.md 4.5, 8.2, 14.3). Pure.

Megaventory takes net unit prices and reckons itself: row net = quantity × unit × (1 − discount), tax = net × rate. That
amounts have two decimals there is known; when they are rounded is not. A shop rounds each row's tax, so that the exact
sum may miss its total by a cent. Prices are therefore chosen, within what the shop itself rounded, so that the total is
right whenever the rounding is done; where several do, those with the fewest changes and decimals.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal

from wcsync_desktop.core.money import HUNDRED, rounded

PLACES = 2
"""Decimals of an amount, whatever the currency."""
PRICE_PLACES = (4, 6)
"""Decimals of a price that is sent: four are likelier to be kept as they are than six."""
KEPT_PLACES = (4, 3, 2)
"""Decimals to which a price may be cut there."""
_CENT = Decimal(1).scaleb(-PLACES)
_MOST_TRIED = 8
_MANY = 20


@dataclass(frozen=True, slots=True)
class Priced:
    """A row as money: ``unit`` is net and before the discount; ``discount`` and ``rate`` are percentages.

    ``gross`` is what the shop charged for it, tax included.
    """

    quantity: Decimal
    unit: Decimal
    discount: Decimal
    rate: Decimal
    gross: Decimal

    @property
    def counted(self) -> Decimal:
        """What the unit price is multiplied with."""
        return self.quantity * (1 - self.discount / HUNDRED)

    @property
    def net(self) -> Decimal:
        """Exact net amount."""
        return self.unit * self.counted

    @property
    def tax(self) -> Decimal:
        """Exact tax."""
        return self.net * self.rate / HUNDRED


def cents(amount: Decimal) -> Decimal:
    """An amount as it is kept there."""
    return amount.quantize(_CENT, ROUND_HALF_UP)


def at_the_end(rows: Sequence[Priced]) -> Decimal:
    """The total where nothing is rounded before it."""
    return cents(sum((row.net + row.tax for row in rows), Decimal(0)))


def row_by_row(rows: Sequence[Priced]) -> Decimal:
    """The total where net and tax of each row are rounded."""
    return sum((cents(row.net) + cents(row.tax) for row in rows), Decimal(0))


def rate_by_rate(rows: Sequence[Priced]) -> Decimal:
    """The total where the net of each row and the tax of each rate are rounded."""
    taxes: dict[Decimal, Decimal] = {}
    for row in rows:
        taxes[row.rate] = taxes.get(row.rate, Decimal(0)) + row.tax
    return sum((cents(row.net) for row in rows), Decimal(0)) + sum((cents(tax) for tax in taxes.values()), Decimal(0))


def on_rounded_nets(rows: Sequence[Priced]) -> Decimal:
    """The total where the tax of each row is reckoned on its rounded net, and rounded."""
    nets = [(cents(row.net), row.rate) for row in rows]
    return sum((net + cents(net * rate / HUNDRED) for net, rate in nets), Decimal(0))


WAYS: tuple[Callable[[Sequence[Priced]], Decimal], ...] = (at_the_end, row_by_row, rate_by_rate, on_rounded_nets)
"""When amounts may be rounded there, the likeliest first."""


def fitted(rows: Sequence[Priced], total: Decimal, price_places: Sequence[int] = PRICE_PLACES) -> tuple[Priced, ...]:
    """The rows with unit prices that are sent, chosen among the neighbours of the shop's own for the ``total``.

    Where none gives it in every way of rounding, the likeliest ways count.
    """
    best: tuple[Priced, ...] = ()
    best_worth = -1
    for candidate in _candidates(rows, total, price_places):
        worth = sum(1 << (len(WAYS) - n) for n, way in enumerate(WAYS) if way(candidate) == total)
        if worth > best_worth:
            best, best_worth = tuple(candidate), worth
        if all(way(candidate) == total for way in WAYS):
            break
    return best


def _candidates(rows: Sequence[Priced], total: Decimal, price_places: Sequence[int]) -> Iterator[list[Priced]]:
    """The shop's own prices first; then one of them moved a little; then all, each to what its row came to."""
    movable = sorted(
        (n for n, row in enumerate(rows) if row.net != 0),
        key=lambda n: (rows[n].discount != 0, rows[n].quantity > _MANY, -abs(rows[n].net)),
    )[:_MOST_TRIED]
    rounded_off = sum((abs(row.gross - row.net - row.tax) for row in rows), Decimal(0))
    most = rounded_off + abs(total - sum(row.gross for row in rows)) + 2 * _CENT  # a net cent and its tax
    for places in price_places:
        own = [replace(row, unit=rounded(row.unit, places)) for row in rows]
        each = [_at_gross(row, row.gross, places) for row in rows]
        for start in (own, each):
            yield start
            yield from (moved for n in movable if (moved := _moved(start, n, total, places, most)) is not None)


def _moved(rows: Sequence[Priced], number: int, total: Decimal, places: int, most: Decimal) -> list[Priced] | None:
    """The price of one row moved so that the exact total is the one that is wanted; None where that is more than the
    shop rounded off."""
    row = rows[number]
    gross = total - sum((other.net + other.tax for n, other in enumerate(rows) if n != number), Decimal(0))
    if abs(gross - row.gross) > most:
        return None
    return [*rows[:number], _at_gross(row, gross, places), *rows[number + 1 :]]


def _at_gross(row: Priced, gross: Decimal, places: int) -> Priced:
    """The row at the price that gives a gross amount; one that comes to nothing keeps its price."""
    counted = row.counted * (1 + row.rate / HUNDRED)
    if row.net == 0 or counted == 0:
        return replace(row, unit=rounded(row.unit, places))
    return replace(row, unit=rounded(gross / counted, places))


def is_rounding(rows: Sequence[Priced], there: Decimal, total: Decimal) -> bool:
    """True where rounding explains that ``there`` is not the shop's ``total``.

    Prices may be cut there to fewer decimals; then amounts are rounded in one of the known ways, or each of them
    somehow: by half a cent at most, and only where it has more decimals.
    """
    for places in (None, *KEPT_PLACES):
        kept = [row if places is None else replace(row, unit=rounded(row.unit, places)) for row in rows]
        if any(way(kept) == there for way in WAYS):
            return True
    uneven = sum(1 for row in rows for amount in (row.net, row.tax) if amount != cents(amount))
    exact = sum((row.net + row.tax for row in rows), Decimal(0))
    return abs(there - total) <= abs(exact - total) + _CENT / 2 * uneven
