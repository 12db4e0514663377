"""The SKU doctor's findings: what keeps products of a shop from having one counterpart each (PRODUCT.md rule 24)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from peewee import fn

from wcsync_desktop.core.matching import normal_sku
from wcsync_desktop.core.records import Kind
from wcsync_desktop.database.links import LIVE
from wcsync_desktop.database.schema import Member


class SkuTrouble(StrEnum):
    """What can be wrong with a SKU."""

    DUPLICATE = "same SKU"
    SPELLED_ALIKE = "spelled alike"
    NO_OWN = "no SKU of its own"
    MISSING = "no SKU"
    SEVERAL_THERE = "several fit there"
    TAKEN_THERE = "taken there"
    IN_TRASH = "in the trash"


@dataclass(frozen=True, slots=True)
class SkuCandidate:
    """A product that a problem is about. ``there``: it belongs to the other system, not to the shop."""

    member: int
    native_id: str
    parent: str | None
    title: str
    sku: str
    there: bool = False
    linked: bool = False


@dataclass(frozen=True, slots=True)
class SkuProblem:
    """One problem with the products concerned. Those of ``picks`` may be picked, which settles it."""

    trouble: SkuTrouble
    sku: str
    candidates: tuple[SkuCandidate, ...]
    picks: tuple[int, ...] = ()


_PRODUCT = (Member.kind == Kind.PRODUCT.value) & LIVE


def problems(shop: int, target: int, limit: int) -> Iterator[SkuProblem]:
    """All problems of a shop with regard to another system; at most ``limit`` of each kind."""
    yield from _twins(shop, limit)
    yield from _several_there(shop, target, limit)
    yield from _missing(shop, limit)
    yield from _in_trash(shop, target, limit)


def _twins(shop: int, limit: int) -> Iterator[SkuProblem]:
    """Products of the shop with one key, none of which a person has picked."""
    grouped = (
        Member.select(Member.match_key)
        .where((Member.connection == shop) & _PRODUCT & Member.match_key.is_null(False))
        .group_by(Member.match_key)
        .having((fn.COUNT(Member.id) > 1) & (fn.MAX(Member.picked) == False))  # noqa: E712 - peewee builds SQL
        .order_by(Member.match_key)
        .limit(limit)
    )
    keys = [str(row.match_key) for row in grouped]
    for key, rows in _by_key(shop, keys).items():
        spellings = {str(row.key) for row in rows}
        parents = {row.parent for row in rows}
        trouble = SkuTrouble.DUPLICATE if len(spellings) == 1 else SkuTrouble.SPELLED_ALIKE
        if len(parents) == 1 and None not in parents and _parent_has(shop, rows[0], key):
            trouble = SkuTrouble.NO_OWN
        yield SkuProblem(trouble, str(rows[0].key), _candidates(rows), tuple(row.id for row in rows))


def _parent_has(shop: int, child: Member, key: str) -> bool:
    """True where a variation shows its parent's SKU: it has none of its own."""
    parent = Member.get_or_none(
        (Member.connection == shop) & (Member.kind == Kind.PRODUCT.value) & (Member.native_id == child.parent)
    )
    return parent is not None and normal_sku(str(parent.key)) == key


def _several_there(shop: int, target: int, limit: int) -> Iterator[SkuProblem]:
    """Products that several records of the other system fit, or whose record there belongs to another product."""
    there = Member.alias()
    query = (
        Member.select(Member, fn.COUNT(there.id).alias("fitting"), fn.MAX(there.link).alias("their_link"))
        .join(
            there,
            on=(
                (there.connection == target)
                & (there.kind == Member.kind)
                & (there.match_key == Member.match_key)
                & (there.gone == False)  # noqa: E712 - peewee builds SQL from it
                & there.native_id.is_null(False)
            ),
        )
        .where((Member.connection == shop) & _PRODUCT & Member.link.is_null())
        .group_by(Member.id)
        .order_by(Member.match_key)
    )
    number = 0
    row: Any
    for row in query.objects():
        if number >= limit:
            return
        rows = _by_key(target, [str(row.match_key)])[str(row.match_key)]
        owner = Member.get_or_none(
            (Member.connection == shop) & (Member.link == row.their_link) & LIVE if row.their_link else False
        )
        if row.fitting > 1 and any(r.link_id is None for r in rows):
            number += 1
            free = tuple(r.id for r in rows if r.link_id is None)
            yield SkuProblem(
                SkuTrouble.SEVERAL_THERE, str(row.key), (*_candidates([row]), *_candidates(rows, there=True)), free
            )
        elif owner is not None and owner.match_key != row.match_key:
            number += 1
            mine = (*_candidates([row]), *_candidates([owner]), *_candidates(rows, there=True))
            yield SkuProblem(SkuTrouble.TAKEN_THERE, str(row.key), mine)


def _missing(shop: int, limit: int) -> Iterator[SkuProblem]:
    query = (
        Member.select()
        .where((Member.connection == shop) & _PRODUCT & Member.match_key.is_null() & (Member.standing == ""))
        .order_by(Member.title)
        .limit(limit)
    )
    for row in query:
        yield SkuProblem(SkuTrouble.MISSING, "", _candidates([row]))


def _in_trash(shop: int, target: int, limit: int) -> Iterator[SkuProblem]:
    """Products in the shop's trash whose SKU is still in use, in the shop or in the other system."""
    query = (
        Member.select()
        .where((Member.connection == shop) & _PRODUCT & (Member.standing == "trash") & (Member.key != ""))
        .order_by(Member.key)
        .limit(limit)
    )
    for row in query:
        key = normal_sku(str(row.key))
        live = _by_key(shop, [key]).get(key, [])
        there = _by_key(target, [key]).get(key, [])
        if live or there:
            concerned = (*_candidates([row]), *_candidates(live), *_candidates(there, there=True))
            yield SkuProblem(SkuTrouble.IN_TRASH, str(row.key), concerned)


def _by_key(connection: int, keys: Iterable[str]) -> dict[str, list[Member]]:
    found: dict[str, list[Member]] = {}
    wanted = list(keys)
    for start in range(0, len(wanted), 200):
        query = Member.select().where(
            (Member.connection == connection) & _PRODUCT & Member.match_key.in_(wanted[start : start + 200])
        )
        for row in query.order_by(Member.id):
            found.setdefault(str(row.match_key), []).append(row)
    return dict(sorted(found.items()))


def _candidates(rows: Iterable[Any], *, there: bool = False) -> tuple[SkuCandidate, ...]:
    return tuple(
        SkuCandidate(
            row.id, str(row.native_id), row.parent, str(row.title), str(row.key), there, linked=row.link_id is not None
        )
        for row in rows
    )
