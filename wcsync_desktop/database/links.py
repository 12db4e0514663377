"""Linking members and keeping what they agree: the transactions around ``core.merge`` and ``core.planner``."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from peewee import JOIN, fn

from wcsync_desktop.core.actions import ActionState, Verb
from wcsync_desktop.core.merge import Conflict as FieldConflict
from wcsync_desktop.core.order_changes import gone_as
from wcsync_desktop.core.orders import Decided
from wcsync_desktop.core.records import Kind, Order, Product, Record, empty, overlay, shown, to_text
from wcsync_desktop.database import codec
from wcsync_desktop.database.connection import Database
from wcsync_desktop.database.observations import ENDED, decided_of
from wcsync_desktop.database.schema import (
    Action,
    Conflict,
    Exclusion,
    Link,
    Member,
    OrderDifference,
    Reservation,
    rows,
)
from wcsync_desktop.database.statements import among, insert, update

_IS_DIRTY = Member.dirty == True  # noqa: E712 - peewee builds SQL from it
LIVE = (Member.gone == False) & Member.native_id.is_null(False)  # noqa: E712


@dataclass(frozen=True, slots=True)
class MemberState:
    """A member with its records. ``seen`` is None for a record that should exist there and does not yet."""

    id: int
    link: int | None
    connection: int
    kind: Kind
    native_id: str | None
    part: str
    parent: str | None
    seen: Record | None
    shadow: Record | None
    sent: Record | None
    applied_rev: int
    dirty: bool
    owed: bool
    gone: bool
    match_key: str | None
    title: str
    key: str
    version: str = ""
    decided: Decided = Decided.OPEN
    hold: str = ""
    refused: str = ""
    """What a person did not want done to it: "delete", or a quantity; until something else is wanted."""
    born: str = ""
    read_at: int = 0
    untouched: str = ""
    """Why its quantity is left alone (``core.stock.Untouched``), empty where it is not."""
    untouched_known: bool = False
    """A person knows that, and need not be told again."""
    count_wanted: bool = False
    """A person wants a product counted that the shop does not count."""
    unread: bool = False
    """It is there now in a form that cannot be read exactly: ``seen`` is what it was before."""

    @property
    def is_there(self) -> bool:
        """True where the record exists in its system."""
        return self.native_id is not None and not self.gone and self.seen is not None

    @property
    def in_trash(self) -> bool:
        """True for a product that lies in its shop's trash."""
        return isinstance(self.seen, Product) and self.seen.status == "trash"


@dataclass(frozen=True, slots=True)
class LiveAction:
    """What keeps a place from getting another action. One that failed does so only until the record changes."""

    id: int
    state: ActionState
    base_rev: int
    verb: Verb = Verb.UPDATE
    fields: str = ""

    def is_outdated(self, rev: int) -> bool:
        """True where it failed and the record has changed since."""
        return self.state is ActionState.FAILED and self.base_rev < rev


@dataclass(frozen=True, slots=True)
class LinkState:
    """A link with its members."""

    id: int
    kind: Kind
    agreed: Record
    rev: int
    origin: int | None
    members: tuple[MemberState, ...]

    def at(self, connection: int) -> MemberState | None:
        """The primary member at a connection."""
        found = [m for m in self.members if m.connection == connection]
        return min(found, key=lambda m: (m.part != "primary", not m.is_there, m.id), default=None)


def member_state(row: Member) -> MemberState:
    """A stored member with its records decoded."""
    kind = str(row.kind)
    shadow = codec.loaded(kind, row.shadow) if row.shadow is not None else None
    return MemberState(
        row.id,
        row.link_id,
        row.connection_id,
        Kind(kind),
        row.native_id,
        str(row.part),
        row.parent,
        codec.loaded(kind, row.seen) if row.seen is not None else shadow,
        shadow,
        codec.loaded(kind, row.sent) if row.sent is not None else shadow,
        int(row.applied_rev),
        bool(row.dirty),
        bool(row.owed),
        bool(row.gone),
        row.match_key,
        str(row.title),
        str(row.key),
        str(row.version),
        decided_of(row.decided, baseline=bool(row.baseline)),
        str(row.hold),
        str(row.refused),
        str(row.born),
        int(row.read_at),
        str(row.untouched),
        bool(row.untouched_known),
        bool(row.count_wanted),
        bool(row.unread),
    )


class LinkWriter:
    """Links, agreed values, shadows."""

    def __init__(self, database: Database) -> None:
        self._database = database

    # --- reading for the planner --------------------------------------------------------------------------------

    def candidates(
        self,
        source: int,
        target: int,
        kind: Kind,
        after: int,
        limit: int,
        *,
        everything: bool,
        edited: bool = False,
    ) -> list[MemberState]:
        """Members of ``source`` behind id ``after`` that may need something at ``target``, in the order of ids.

        Those that are linked, unchanged and not owed there are left out: planning costs what changed (E23). What was
        set aside before comes only with ``everything``, for an import tells it again; what ``source`` changed although
        it only follows, with ``edited``.
        """
        loose = Member.link.is_null() if everything else Member.link.is_null() & (Member.dirty == True)  # noqa: E712
        there = Member.alias()
        restless = (
            there.id.is_null()
            | (there.owed == True)  # noqa: E712
            | (there.dirty == True)  # noqa: E712
            | there.native_id.is_null()
            | (there.gone == True)  # noqa: E712
        )
        if everything:
            restless |= there.seen.is_null(False)  # what a follower changed by itself is put back
        if edited:
            restless |= Member.seen.is_null(False)
        query = (
            Member.select(Member.id)
            .join(there, JOIN.LEFT_OUTER, on=((there.link == Member.link) & (there.connection == target)))
            .where(
                (Member.connection == source)
                & (Member.kind == kind.value)
                & (Member.id > after)
                & LIVE
                & (loose | (Member.link.is_null(False) & ((Member.dirty == True) | restless)))  # noqa: E712
            )
            .order_by(Member.id)
            .limit(limit)
            .distinct()
        )
        # Found by id first: whole rows in a sorted, distinct query would be held in memory all at once.
        return [member_state(row) for row in among(Member, "id", (i for (i,) in rows(query)))]

    def restless(self, source: int, target: int, kind: Kind, after: int, limit: int) -> list[MemberState]:
        """The same as ``candidates`` for what a poll can have changed; costs what changed, not what is there (E23).

        Left out are records that have no place at ``target`` at all and are unchanged: a sweep looks at those.
        """
        mine = (Member.connection == source) & (Member.kind == kind.value) & (Member.id > after) & LIVE
        found = {i for (i,) in rows(Member.select(Member.id).where(mine & _IS_DIRTY).order_by(Member.id).limit(limit))}
        there = Member.alias()
        at_target = (there.connection == target) & (there.kind == kind.value)
        unsettled = (
            there.owed == True,  # noqa: E712 - peewee builds SQL from it
            there.dirty == True,  # noqa: E712
            there.gone == True,  # noqa: E712
            there.native_id.is_null(),
        )
        # One after the other, each by an index of its own.
        for condition in unsettled:
            links = [
                link for (link,) in rows(there.select(there.link).where(at_target & condition)) if link is not None
            ]
            of_source = (m for m in among(Member, "link", links) if m.connection_id == source and m.id > after)
            found |= {m.id for m in of_source if not m.gone and m.native_id is not None}
        return [member_state(row) for row in among(Member, "id", sorted(found)[:limit])]

    def gone_there(self, source: int, target: int, kind: Kind) -> list[MemberState]:
        """Members of ``source`` that are gone for good while their record at ``target`` is there (E14)."""
        there = Member.alias()
        at_target = (there.connection == target) & (there.gone == False) & there.native_id.is_null(False)  # noqa: E712
        query = (
            Member.select(Member.id)
            .join(there, on=(there.link == Member.link))
            .where((Member.connection == source) & (Member.kind == kind.value) & (Member.gone == True))  # noqa: E712
            .where(at_target)
            .order_by(Member.id)
        )
        return self.members(i for (i,) in rows(query))

    def live_after(self, source: int, kind: Kind, after: int, limit: int) -> list[MemberState]:
        """Live members of a connection behind id ``after``, in the order of ids."""
        query = (
            Member.select(Member.id)
            .where((Member.connection == source) & (Member.kind == kind.value) & (Member.id > after) & LIVE)
            .order_by(Member.id)
            .limit(limit)
        )
        return [member_state(row) for row in among(Member, "id", (i for (i,) in rows(query)))]

    def open_orders(self, shop: int, target: int) -> tuple[str, ...]:
        """Native ids at ``target`` of the orders whose status may still move."""
        there = Member.alias()
        query = (
            there.select(there.native_id)
            .join(Member, on=(there.link == Member.link))
            .where((Member.connection == shop) & (Member.kind == Kind.ORDER.value) & LIVE)
            .where((there.connection == target) & (there.gone == False) & there.native_id.is_null(False))  # noqa: E712
            .where(Member.standing != ENDED)
        )
        return tuple(native for (native,) in rows(query))

    def lost_orders(self, shop: int, target: int) -> list[MemberState]:
        """Orders that are no longer in the shop, and wait for their place at ``target``, have pieces kept for them, or
        were sent there and are to be looked at."""
        there = Member.alias()
        at_target = (there.connection == target) & (there.kind == Kind.ORDER.value)
        places = there.select(there.link).where(at_target & there.native_id.is_null())
        moved = there.select(there.link).where(at_target & (there.dirty == True))  # noqa: E712 - peewee builds SQL
        sent = there.select(there.link).where(at_target & there.native_id.is_null(False))
        kept = Reservation.select(Reservation.order).where(Reservation.arrived_at.is_null())
        told = OrderDifference.select(OrderDifference.order).where(OrderDifference.target == target)
        query = Member.select(Member.id).where(
            (Member.connection == shop)
            & (Member.kind == Kind.ORDER.value)
            & (Member.gone == True)  # noqa: E712 - peewee builds SQL from it
            & (
                Member.link.in_(places)
                | Member.id.in_(kept)
                | Member.link.in_(moved)
                | Member.id.in_(told)
                | (_IS_DIRTY & Member.link.in_(sent))
            )
        )
        return self.members(i for (i,) in rows(query))

    def count_linked(self, shop: int, target: int, kind: Kind) -> int:
        """How many records of a shop have a counterpart at ``target``."""
        there = Member.alias()
        mine = (Member.connection == shop) & (Member.kind == kind.value) & LIVE
        at_target = (there.connection == target) & there.native_id.is_null(False) & (there.gone == False)  # noqa: E712
        query = Member.select().join(there, on=(there.link == Member.link)).where(mine & at_target)
        return int(query.count())

    def count_live(self, source: int, kind: Kind) -> int:
        """How many live members a connection has."""
        return int(Member.select().where((Member.connection == source) & (Member.kind == kind.value) & LIVE).count())

    def links(self, ids: Iterable[int]) -> Mapping[int, LinkState]:
        """Links with all their members."""
        wanted = list(set(ids))
        found = {row.id: row for row in among(Link, "id", wanted)}
        members: dict[int, list[MemberState]] = {i: [] for i in found}
        for row in among(Member, "link", wanted):
            members[int(row.link_id or 0)].append(member_state(row))
        return {
            i: LinkState(
                i,
                Kind(str(row.kind)),
                codec.loaded(str(row.kind), str(row.agreed)),
                int(row.rev),
                row.origin_id,
                tuple(members[i]),
            )
            for i, row in found.items()
        }

    def key_counts(self, connection: int, kind: Kind, keys: Iterable[str]) -> Mapping[str, int]:
        """How many live records of a connection have each key."""
        query = (
            Member.select(Member.match_key, fn.COUNT(Member.id))
            .where(
                (Member.connection == connection)
                & (Member.kind == kind.value)
                & Member.match_key.in_(list(set(keys)))
                & LIVE
            )
            .group_by(Member.match_key)
        )
        return {key: int(number) for key, number in rows(query)}

    def left_out(self, target: int, members: Iterable[int]) -> frozenset[int]:
        """Those of these members that a person does not want at ``target`` (E19)."""
        return frozenset(row.member_id for row in among(Exclusion, "member", members) if row.target_id == target)

    def picked(self, connection: int, kind: Kind, keys: Iterable[str]) -> Mapping[str, tuple[int, int | None]]:
        """The record that a person picked among several with one key, and its link, by key."""
        query = Member.select(Member.match_key, Member.id, Member.link).where(
            (Member.connection == connection)
            & (Member.kind == kind.value)
            & Member.match_key.in_(list(set(keys)))
            & (Member.picked == True)  # noqa: E712 - peewee builds SQL from it
            & LIVE
        )
        return {key: (member, link) for key, member, link in rows(query)}

    def by_key(self, connection: int, kind: Kind, keys: Iterable[str]) -> Mapping[str, list[MemberState]]:
        """Live members of a connection by key."""
        found: dict[str, list[MemberState]] = {}
        query = Member.select().where(
            (Member.connection == connection)
            & (Member.kind == kind.value)
            & Member.match_key.in_(list(set(keys)))
            & LIVE
        )
        for row in query.order_by(Member.id):
            found.setdefault(str(row.match_key), []).append(member_state(row))
        return found

    def live_actions(self, links: Iterable[int], connection: int, part: str = "record") -> Mapping[int, LiveAction]:
        """The live actions at a connection by link (E16)."""
        keys = [live_key(link, connection, part) for link in links]
        return {
            action.link_id or 0: LiveAction(
                action.id,
                ActionState(str(action.state)),
                int(action.base_rev),
                Verb(str(action.verb)),
                str(action.fields),
            )
            for action in among(Action, "live_key", keys)
        }

    def members(self, ids: Iterable[int]) -> list[MemberState]:
        """Members by id."""
        return [member_state(row) for row in among(Member, "id", ids)]

    # --- writing ------------------------------------------------------------------------------------------------

    def create_link(self, kind: Kind, origin: int) -> int:
        """A new link without members."""
        return insert(Link, kind=kind.value, agreed=to_text(empty(kind)), origin=origin)

    def join(self, member: int, link: int, part: str = "primary") -> None:
        """Make a member part of a link."""
        update(Member, {"id": member}, link=link, part=part, dirty=True, recount=True)

    def take_place(self, member: int, link: int, connection: int) -> None:
        """A record that was found there takes the place kept for it in the link, unless a call is under way."""
        for place in among(Member, "link", (link,)):
            if place.connection_id == connection and place.native_id is None:
                if Action.select().where((Action.member == place.id) & Action.live_key.is_null(False)).exists():
                    return
                Member.delete().where(Member.id == place.id).execute()
        self.join(member, link)

    def refuse(self, member: int, what: str) -> None:
        """Keep what a person does not want done to a record, or nothing any more."""
        update(Member, {"id": member}, refused=what)

    def leave_untouched(self, member: int, why: str) -> None:
        """Keep why the quantity of a product is left alone, now that it is told."""
        update(Member, {"id": member}, untouched=why, untouched_known=False)

    def touch(self, member: int, *, count_wanted: bool = False) -> None:
        """Its quantity is no longer left alone."""
        update(Member, {"id": member}, untouched="", untouched_known=False, count_wanted=count_wanted)

    def calm(self, member: int) -> None:
        """It was looked at and set aside; only a change makes it worth another look."""
        update(Member, {"id": member}, dirty=False)

    def leave(self, member: int) -> None:
        """Take a member out of its link: its key has changed and the far side cannot follow (E9)."""
        Member.update(link=None, part="primary", shadow=None, sent=None, applied_rev=0, owed=False, dirty=True).where(
            Member.id == member
        ).execute()

    def withdraw(self, member: MemberState, place: MemberState | None) -> None:
        """A record is not sent after all: its place elsewhere is given up, and so is its link."""
        if place is not None and place.native_id is None:
            Member.delete().where(Member.id == place.id).execute()
        update(Member, {"id": member.id}, link=None, shadow=None, sent=None, owed=False, dirty=False)

    def agree_status(self, member: MemberState) -> None:
        """Both sides have the same idea of an order's status: what this one shows is no news any more."""
        if member.seen is not None:
            shadow = overlay(member.shadow or member.seen, member.seen, ("status",))
            sent = overlay(member.sent or member.seen, member.seen, ("status",))
            self.settle_member(member, shadow, sent, applied_rev=member.applied_rev, owed=False)

    def agree_whole(self, member: MemberState) -> None:
        """Both sides have the same idea of an order: what this one shows is the base of what changes from now on."""
        if isinstance(member.seen, Order):
            shown_now = gone_as(member.seen) if member.gone else member.seen
            self.settle_member(member, shown_now, shown_now, applied_rev=member.applied_rev, owed=False)

    def reserve(self, link: int, connection: int, kind: Kind, title: str, key: str) -> int:
        """The place of a record that should exist at a connection and does not yet."""
        return insert(Member, link=link, connection=connection, kind=kind.value, owed=True, title=title, key=key)

    def agree(self, link: LinkState, agreed: Record, changed: bool) -> int:
        """Keep the agreed value; a change raises rev and leaves every member owed. Gives the revision."""
        rev = link.rev + 1 if changed else link.rev
        if changed:
            update(Link, {"id": link.id}, agreed=codec.stored(agreed), rev=rev)
            update(Member, {"link": link.id}, owed=True)
        return rev

    def settle_member(
        self, member: MemberState, shadow: Record | None, sent: Record | None, *, applied_rev: int, owed: bool
    ) -> None:
        """Keep a member's shadow and sent after a merge; it is no longer dirty."""
        seen_text = codec.stored(member.seen) if member.seen is not None else None
        shadow_text = codec.stored(shadow) if shadow is not None else None
        sent_text = codec.stored(sent) if sent is not None else None
        update(
            Member,
            {"id": member.id},
            seen=None if seen_text == shadow_text else seen_text,
            shadow=shadow_text,
            sent=None if sent_text == shadow_text else sent_text,
            applied_rev=applied_rev,
            owed=owed,
            dirty=False,
        )

    def note_conflicts(self, link: int, conflicts: Iterable[FieldConflict], now: int) -> None:
        """Keep conflicts until a person picks, or the two are equal again; one row per field."""
        told = list(conflicts)
        for row in among(Conflict, "link", (link,)):
            if row.field not in {c.field for c in told}:
                Conflict.delete().where(Conflict.id == row.id).execute()
        for conflict in told:
            values = json.dumps({str(c): shown(v) for c, v in conflict.values.items()}, ensure_ascii=False)
            Conflict.insert(
                link=link, field=conflict.field, base=shown(conflict.base), values=values, found_at=now
            ).on_conflict(conflict_target=[Conflict.link, Conflict.field], update={Conflict.values: values}).execute()


def live_key(link: int, connection: int, part: str = "record") -> str:
    """The key under which at most one action is live (E16)."""
    return f"{link}:{connection}:{part}"
