"""Which locations of an account count for the shops, where sales orders are booked, where starting quantities go. Pure.

What is sold must be taken off where the pieces are that are offered: an order at a location that does not count leaves
the shop's figure as it was, and everything is sold once more. Such settings are refused, and looked at again each time.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from wcsync_desktop.core.errors import PlacesContradict

QUANTITIES_AT = "location"
"""The setting that names the location for starting quantities."""

ORDERS_AT = "order_location"
"""The setting that names the location of sales orders; without it that for starting quantities."""

EXCLUDED = "excluded_locations"
"""The setting that names locations whose stock does not count, separated by commas."""

SETTINGS = (QUANTITIES_AT, ORDERS_AT, EXCLUDED)


@dataclass(frozen=True, slots=True)
class Location:
    """A place where stock lies. A person may call it by its id, name or abbreviation."""

    id: int
    name: str
    abbreviation: str = ""

    def is_called(self, wanted: str) -> bool:
        """Whether a person means it."""
        return wanted.strip().casefold() in (str(self.id), self.name.casefold(), self.abbreviation.casefold())


@dataclass(frozen=True, slots=True)
class Places:
    """The locations of an account as its settings use them. ``excluded`` do not count."""

    orders: Location
    quantities: Location
    excluded: frozenset[int]


def excluded_names(options: Mapping[str, str]) -> tuple[str, ...]:
    """What a person entered as not counting."""
    return tuple(name.strip() for name in options.get(EXCLUDED, "").split(",") if name.strip())


def places(locations: Sequence[Location], options: Mapping[str, str], account: str = "Megaventory") -> Places:
    """How the settings use the locations that there are; else the first that counts. Raises PlacesContradict."""
    there = _in_order(locations)
    excluded = frozenset(_called(there, name, account).id for name in excluded_names(options))
    counting = [place for place in there if place.id not in excluded]
    if not counting:
        raise PlacesContradict(
            f"No location of {account} counts: all of them are excluded.",
            "Let at least one count, in the settings of the connection.",
        )
    orders = orders_at(locations, options, account)
    chosen = options.get(QUANTITIES_AT, "").strip()
    quantities = _called(there, chosen, account) if chosen else orders if orders in counting else counting[0]
    return Places(orders, quantities, excluded)


def orders_at(locations: Sequence[Location], options: Mapping[str, str], account: str = "Megaventory") -> Location:
    """Where sales orders are booked, whatever else is wrong: an order arrives all the same. Raises PlacesContradict."""
    there = _in_order(locations)
    chosen = options.get(ORDERS_AT, "").strip() or options.get(QUANTITIES_AT, "").strip()
    if chosen:
        return _called(there, chosen, account)
    left_out = excluded_names(options)
    counting = (place for place in there if not any(place.is_called(name) for name in left_out))
    return next(counting, there[0])


def _in_order(locations: Iterable[Location]) -> list[Location]:
    return sorted(locations, key=lambda place: place.id)


def check_orders(found: Places) -> None:
    """Raises PlacesContradict where sold pieces would be offered again."""
    if found.orders.id in found.excluded:
        raise PlacesContradict(
            f"Sales orders are booked at “{found.orders.name}”, whose stock does not count: what is sold would be "
            "offered again.",
            "Choose another location for sales orders, or let this one count, in the settings of the connection.",
        )


def check_quantities(found: Places) -> None:
    """Raises PlacesContradict where starting quantities would not be seen."""
    if found.quantities.id in found.excluded:
        raise PlacesContradict(
            f"Starting quantities would go to the location “{found.quantities.name}”, whose stock does not count.",
            "Choose another location for them, or let this one count, in the settings of the connection.",
        )


def check_entered(options: Mapping[str, str]) -> None:
    """What can be seen without asking the account: a place is named as not counting and for use. PlacesContradict."""
    names = {name.casefold() for name in excluded_names(options)}
    for setting, use in ((ORDERS_AT, "for sales orders"), (QUANTITIES_AT, "for starting quantities")):
        wanted = options.get(setting, "").strip()
        if wanted and wanted.casefold() in names:
            raise PlacesContradict(
                f"The location “{wanted}” is chosen {use}, and its stock does not count.",
                "Choose another one, or let its stock count.",
            )


def _called(there: Iterable[Location], wanted: str, account: str) -> Location:
    found = [place for place in there if place.is_called(wanted)]
    if not found:
        names = ", ".join(place.name for place in there)
        raise PlacesContradict(f"{account} has no location called “{wanted}”.", f"Choose one of: {names}.")
    return found[0]
