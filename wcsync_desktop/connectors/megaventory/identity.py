"""Whether a sales order was made of this very order of a shop: by its stamp, else by what it holds (E5). No I/O.

A reference is only a number. Another shop, an earlier program or the same shop before a backup was restored may have
given it to another order, and such a stranger's is neither bound nor cancelled (PRODUCT.md rule 30). Without a stamp of
ours that says the order's birth a sales order is ours only where currency, total, buyer and a creation not before the
order prove it; where two answers fit a person is asked. What rows hold: MEGAVENTORY.md 4.5, dates: section 2.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import Any

from wcsync_desktop.connectors.megaventory.client import SOURCE, lower
from wcsync_desktop.connectors.megaventory.orders import is_explained
from wcsync_desktop.connectors.megaventory.text import cleaned
from wcsync_desktop.core.money import exact
from wcsync_desktop.core.records import Order
from wcsync_desktop.core.stamps import mark_in

CLOCKS = timedelta(hours=1)
"""So far the clocks of a shop and of Megaventory may be apart."""

ZONES = timedelta(hours=26)
"""So far apart two local times of one moment may be: a creation that is earlier by less proves nothing."""

_DATE = re.compile(r"/Date\((-?\d+)(?:[+-]\d{4})?\)/")
_NO_DATE = -60_000_000_000_000


class Whose(StrEnum):
    """Of whom a sales order with an order's reference was made."""

    OURS = "ours"
    STRANGERS = "a stranger's"
    UNCERTAIN = "not known"


@dataclass(frozen=True, slots=True)
class Claim:
    """What the sales orders under an order's references say.

    ``ours`` were made of the order (a person may have split it), the oldest first; ``uncertain`` may have been. Some
    are ``strangers``.
    """

    ours: tuple[Mapping[str, Any], ...] = ()
    uncertain: tuple[Mapping[str, Any], ...] = ()
    strangers: tuple[Mapping[str, Any], ...] = ()


def references(order: Order) -> tuple[str, ...]:
    """Under which an order may be found, the one it is sent under first.

    Releases before named an order by its id where the shop shows another number; the stamp tells the id.
    """
    reference, number = order.reference or "", order.number or ""
    mark = mark_in(order.stamp or "")
    if mark is None or not number or not reference.endswith(number):
        return (reference,)
    by_id = reference[: len(reference) - len(number)] + mark.origin
    return (reference,) if by_id == reference else (reference, by_id)


def another_reference(order: Order) -> str:
    """The reference of an order whose own one is a stranger's already: with the beginning of its birth."""
    mark = mark_in(order.stamp or "")
    return f"{order.reference}-{mark.birth[:4]}" if mark is not None and mark.birth else f"{order.reference}-2"


def from_woocommerce(row: Mapping[str, Any]) -> bool:
    """True where an integration with WooCommerce made it: a reference alone may be anyone's."""
    return str(row.get("salesorderreferenceapplication") or "").casefold() == SOURCE


def claim(order: Order, rows: Sequence[Mapping[str, Any]]) -> Claim:
    """Which of the sales orders under an order's references were made of it."""
    known = (*references(order), another_reference(order))
    fitting = [r for r in rows if str(r.get("salesorderreferenceno") or "") in known and from_woocommerce(r)]
    fitting.sort(key=lambda row: int(row["salesorderid"]))
    told = {id(row): whose(row, order) for row in fitting}
    marked = [row for row in fitting if told[id(row)] is Whose.OURS and _bears(row, order)]
    if marked:
        first, *_ = marked
        parts = [row for row in fitting if row in marked or is_part(row, first)]
        return Claim(tuple(parts), (), tuple(row for row in fitting if row not in parts))
    strangers = tuple(row for row in fitting if told[id(row)] is Whose.STRANGERS)
    proved = tuple(row for row in fitting if told[id(row)] is Whose.OURS)
    rest = tuple(row for row in fitting if told[id(row)] is Whose.UNCERTAIN)
    if len(proved) == 1:
        return Claim(proved, (), (*strangers, *rest))
    if not proved and len(rest) > 1:
        together = sum((_amount(row) or Decimal(0) for row in rest), Decimal(0))
        if all(whose(row, order, together) is Whose.OURS for row in rest):
            return Claim(rest, (), strangers)  # a person split it
    return Claim((), (*proved, *rest), strangers)


def whose(row: Mapping[str, Any], order: Order, total: Decimal | None = None) -> Whose:
    """Of whom one sales order with the order's reference was made; ``total`` is that of its parts together."""
    ours, mark = mark_in(order.stamp or ""), mark_in(_tags(row))
    if mark is not None and (ours is None or mark.is_another(ours)):
        return Whose.STRANGERS
    if mark is not None and mark.birth and mark == ours:
        return Whose.OURS
    buyer, created = _same_buyer(row, order), _came_after(row, order)
    currency = str(row.get("salesordercurrencycode") or "").strip().upper()
    same_money = currency == (order.currency or "").upper() if currency and order.currency else None
    if buyer is False or same_money is False or (created is False and mark is None):
        return Whose.STRANGERS
    there = total if total is not None else _amount(row)
    same_total = there is not None and order.total is not None and is_explained(order, there)
    return Whose.OURS if buyer and same_money and created and same_total else Whose.UNCERTAIN


def was_bound_wrongly(row: Mapping[str, Any], order: Order) -> bool:
    """True where a sales order that is taken for the order's was made of another one for certain.

    One that bears the order's stamp is the order's, whatever a person has made of either since; a stamp of an earlier
    release, which says no birth, is enough for one that is bound.
    """
    mark, ours = mark_in(_tags(row)), mark_in(order.stamp or "")
    if mark is not None and ours is not None:
        return mark.is_another(ours)
    return whose(row, order) is Whose.STRANGERS


def is_part(row: Mapping[str, Any], of: Mapping[str, Any]) -> bool:
    """True where a sales order with the same reference was split off from another one, or is that one itself.

    A person who splits it may leave its stamp behind: then client, contact, currency and a later creation prove it.
    """
    if str(row.get("salesorderid")) == str(of.get("salesorderid")):
        return True
    if str(row.get("salesorderreferenceno") or "") != str(of.get("salesorderreferenceno") or ""):
        return False
    mark = mark_in(_tags(row))
    if mark is not None:
        return mark == mark_in(_tags(of))
    same = ("salesorderclientid", "salesordercurrencycode")
    if not from_woocommerce(row) or any(_text(row, name) != _text(of, name) for name in same):
        return False
    contact, first, later = _text(row, "salesordercontactperson"), _made_at(of), _made_at(row)
    return contact in ("", _text(of, "salesordercontactperson")) and bool(first and later and later >= first)


def in_words(row: Mapping[str, Any]) -> str:
    """What a person finds a sales order by: its number, its date and its buyer."""
    made = _made_at(row)
    buyer = str(row.get("salesordercontactperson") or row.get("salesorderclientname") or "").strip()
    day = f" of {made:%Y-%m-%d}" if made is not None else ""
    return f"{row.get('salesorderno')}{day}{f' for {buyer}' if buyer else ''}"


def _bears(row: Mapping[str, Any], order: Order) -> bool:
    mark = mark_in(_tags(row))
    return mark is not None and mark == mark_in(order.stamp or "")


def _same_buyer(row: Mapping[str, Any], order: Order) -> bool | None:
    """By e-mail address, else by name; None where these tell nothing or contradict each other."""
    listed = row.get("salesorderaddresses")
    addresses = [lower(part) for part in (listed if isinstance(listed, list) else [])]
    mails = {_plain(part.get("email")) for part in addresses} - {""}
    names = {_plain(row.get(name)) for name in ("salesordercontactperson", "salesorderclientname")} - {""}
    same_name = _plain(cleaned(order.buyer or "")) in names if names and order.buyer else None
    if not mails or not order.email:
        return same_name
    if _plain(order.email) in mails:
        return True
    return None if same_name else False


def _came_after(row: Mapping[str, Any], order: Order) -> bool | None:
    """Whether it was made when the order was there already; None where that is not known."""
    made = _made_at(row)
    try:
        placed = datetime.fromisoformat(order.placed_at or "")
    except ValueError:
        return None
    if made is None or placed.tzinfo is None:
        return None
    if made >= placed - CLOCKS:
        return True
    return None if made >= placed - ZONES else False


def _made_at(row: Mapping[str, Any]) -> datetime | None:
    for name in ("salesordercreationdate", "salesorderdate"):
        text = str(row.get(name) or "")
        found = _DATE.fullmatch(text)
        if found is not None and int(found[1]) > _NO_DATE:
            return datetime.fromtimestamp(int(found[1]) / 1000, UTC)
        try:
            moment = datetime.fromisoformat(text)
        except ValueError:
            continue
        return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return None


def _amount(row: Mapping[str, Any]) -> Decimal | None:
    return exact(row.get("salesorderamountgrandtotal"))


def _tags(row: Mapping[str, Any]) -> str:
    return str(row.get("salesordertags") or "")


def _text(row: Mapping[str, Any], name: str) -> str:
    return _plain(row.get(name))


def _plain(value: object) -> str:
    return " ".join(str(value if value is not None else "").split()).casefold()
