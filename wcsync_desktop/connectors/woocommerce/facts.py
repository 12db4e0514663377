"""What a shop's settings say about its records: its money and units, its categories, the taxes at its own address."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from wcsync_desktop.connectors.decoding import Odd, as_text, decoded
from wcsync_desktop.connectors.woocommerce.rows import CategoryRow, TaxRow
from wcsync_desktop.connectors.woocommerce.texts import unescaped
from wcsync_desktop.core.money import HUNDRED

StateNames = Mapping[str, Mapping[str, str]]
"""Names of states by country and state code."""

_COUNTRY = re.compile(r"[A-Z]{2}", re.ASCII)


@dataclass(frozen=True)
class ShopFacts:
    """What the shop's settings say about its records.

    ``category_paths`` by id; ``base_rates`` the nominal tax percentage at the shop's own address by tax class.
    """

    currency: str = ""
    prices_include_tax: bool = False
    weight_unit: str = ""
    size_unit: str = ""
    category_paths: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    base_rates: Mapping[str, Decimal] = field(default_factory=dict)


def category_paths(rows: Iterable[CategoryRow]) -> Mapping[str, tuple[str, ...]]:
    """Path from the root of every category. A parent that is gone or that loops ends the path."""
    by_id: dict[str, CategoryRow] = {row.id: row for row in rows}
    paths: dict[str, tuple[str, ...]] = {}
    for category_id in by_id:
        path: list[str] = []
        at: str = category_id
        visited: set[str] = set()
        while at in by_id and at not in visited:
            visited.add(at)
            path.insert(0, unescaped(by_id[at].name).strip())
            at = by_id[at].parent
        paths[category_id] = tuple(p for p in path if p)
    return paths


def base_rates(rows: Iterable[object], country: str, state: str, postcode: str, city: str) -> Mapping[str, Decimal]:
    """Nominal tax percentage per tax class at the shop's own address.

    As WooCommerce matches: a rate fits where each of its places is empty or equal to the shop's; within one priority
    the most exact fit counts; rates of different priorities add up, a compound one comes on top of the others. Where
    one of a class cannot be read, the class's percentage is not known.
    """
    readable: list[TaxRow] = []
    unknown: set[str | None] = set()
    for raw in rows:
        try:
            readable.append(decoded(raw, TaxRow))
        except Odd as odd:
            names_its_class = isinstance(raw, Mapping) and odd.path != ("class",)
            unknown.add(tax_class(as_text(raw.get("class"))) if names_its_class and isinstance(raw, Mapping) else None)
    if None in unknown:
        return {}
    rates = _added_up(readable, country, state, postcode, city)
    return {name: rate for name, rate in rates.items() if name not in unknown}


def _added_up(rows: Iterable[TaxRow], country: str, state: str, postcode: str, city: str) -> dict[str, Decimal]:
    best: dict[tuple[str, Decimal], tuple[int, int, TaxRow]] = {}
    for order, row in enumerate(rows):
        fit = _fit(row, country, state, postcode, city)
        if fit is None:
            continue
        slot = (tax_class(row.tax_class), row.priority)
        rank = (-fit, order)
        if slot not in best or rank < best[slot][:2]:
            best[slot] = (*rank, row)
    rates: dict[str, Decimal] = {}
    for compound in (False, True):
        for (name, _), (_, _, row) in sorted(best.items(), key=lambda item: item[0]):
            if bool(row.compound) is not compound:
                continue
            before = rates.get(name, Decimal(0))
            both = ((1 + before / HUNDRED) * (1 + row.rate / HUNDRED) - 1) * HUNDRED
            rates[name] = both if compound else before + row.rate
    return rates


def _fit(row: TaxRow, country: str, state: str, postcode: str, city: str) -> int | None:
    exactness = 0
    for weight, mine, theirs in (
        (8, country, [row.country]),
        (4, state, [row.state]),
        (2, postcode, row.postcodes or [row.postcode]),
        (1, city, row.cities or [row.city]),
    ):
        places = [place.strip().casefold() for place in theirs if place.strip() not in ("", "*")]
        if not places:
            continue
        if not any(_place_fits(place, mine.strip().casefold()) for place in places):
            return None
        exactness += weight
    return exactness


def _place_fits(pattern: str, place: str) -> bool:
    if "..." in pattern:
        low, _, high = pattern.partition("...")
        return len(place) == len(low) and low <= place <= high
    return place.startswith(pattern[:-1]) if pattern.endswith("*") else place == pattern


def tax_class(name: str) -> str:
    """A tax class's short name; the standard class has two spellings in the API."""
    return name or "standard"


def is_country(text: str) -> bool:
    """Whether a text is the code of a country, by which the shop can be asked for its states."""
    return _COUNTRY.fullmatch(text) is not None
