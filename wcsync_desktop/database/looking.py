"""Looking for a product by SKU, name or barcode across everything that is known (SA-5)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from peewee import fn

from wcsync_desktop.core.records import Kind
from wcsync_desktop.database.links import LIVE
from wcsync_desktop.database.schema import Connection, Member, rows
from wcsync_desktop.database.statements import among


@dataclass(frozen=True, slots=True)
class ProductFound:
    """A product that fits. ``member`` is its record at one of the systems in ``places`` (names, shops first)."""

    member: int
    title: str
    key: str
    barcode: str
    places: tuple[str, ...]


def products(text: str, limit: int) -> tuple[ProductFound, ...]:
    """Products whose SKU, name or barcode holds ``text``; those whose SKU or barcode is just that come first."""
    wanted = text.strip()
    if not wanted:
        return ()
    used = {c.id: c for c in Connection.select().where(Connection.removed_at.is_null())}
    live = (Member.kind == Kind.PRODUCT.value) & LIVE & Member.connection.in_(list(used))
    holds = Member.key.contains(wanted) | Member.title.contains(wanted) | Member.barcode.contains(wanted)
    exact = (fn.LOWER(Member.key) == wanted.lower()) | (Member.barcode == wanted)
    # Read from one index alone: whole rows of a large catalogue would take long.
    query = Member.select(Member.id).where(live & holds).order_by(exact.desc(), Member.title, Member.id)
    ids = [number for (number,) in rows(query.limit(4 * limit))]
    by_id = {m.id: m for m in among(Member, "id", ids)}
    return _grouped([by_id[number] for number in ids], used, limit)


def _grouped(found: list[Member], used: Mapping[int, Connection], limit: int) -> tuple[ProductFound, ...]:
    """One for each product, whatever the number of systems that have it."""
    everywhere: dict[int, list[Member]] = {}
    for member in among(Member, "link", (m.link_id for m in found if m.link_id is not None)):
        if member.connection_id in used and not member.gone and member.native_id is not None:
            everywhere.setdefault(member.link_id or 0, []).append(member)
    products: dict[tuple[str, int], ProductFound] = {}
    for member in found:
        group = ("link", member.link_id) if member.link_id is not None else ("own", member.id)
        same = everywhere[member.link_id] if member.link_id is not None else [member]
        same.sort(key=lambda m: (used[m.connection_id].kind != "woocommerce", m.connection_id))
        places = dict.fromkeys(str(used[m.connection_id].name) for m in same)
        one = ProductFound(same[0].id, str(member.title), str(member.key), str(member.barcode), tuple(places))
        products.setdefault(group, one)
    return tuple(products.values())[:limit]
