"""Products of a shop whose quantities are left alone, and why, for the window and the command line (rule 28)."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from wcsync_desktop.core.records import Kind
from wcsync_desktop.core.stock import Untouched
from wcsync_desktop.database.schema import Member, Offer, Stocked
from wcsync_desktop.database.statements import among


@dataclass(frozen=True, slots=True)
class LeftAlone:
    """A product with the reason. ``says`` is what whoever keeps its stock has of it, None where that is not known."""

    member: int
    title: str
    key: str
    why: Untouched
    says: Decimal | None = None
    count_wanted: bool = False


def left_alone(shop: int) -> tuple[LeftAlone, ...]:
    """All of them, by name."""
    mine = (Member.connection == shop) & (Member.kind == Kind.PRODUCT.value) & (Member.untouched != "")
    found = list(Member.select().where(mine & (Member.gone == False)).order_by(Member.title, Member.id))  # noqa: E712
    says = {o.member_id: o.balance for o in among(Offer, "member", (m.id for m in found)) if o.balance is not None}
    partners = {m.id: m.link_id for m in among(Member, "link", (m.link_id for m in found if m.link_id is not None))}
    levels = {partners[s.member_id]: s.available for s in among(Stocked, "member", partners)}
    return tuple(
        LeftAlone(
            row.id,
            str(row.title),
            str(row.key),
            Untouched(str(row.untouched)),
            _number(says.get(row.id, levels.get(row.link_id))),
            bool(row.count_wanted),
        )
        for row in found
    )


def _number(text: object) -> Decimal | None:
    return None if text is None else Decimal(str(text))
