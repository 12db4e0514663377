"""Storing what was read: pages of a pass become members, in one transaction with the pass's position (E1, E4)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from peewee import Case, fn

from wcsync_desktop.core import order_status
from wcsync_desktop.core.actions import ActionState
from wcsync_desktop.core.errors import SiteChanged
from wcsync_desktop.core.matching import left_out, match_key
from wcsync_desktop.core.orders import LEFT_ALONE, Decided, Moments, moment
from wcsync_desktop.core.records import (
    Coupon,
    Customer,
    Kind,
    Observation,
    Order,
    Product,
    Record,
    Tax,
    differing,
    overlay,
    title_of,
)
from wcsync_desktop.core.stock import is_whole, untouched
from wcsync_desktop.core.unreadable import Unreadable
from wcsync_desktop.database import codec
from wcsync_desktop.database.balances import came_back, saw
from wcsync_desktop.database.connection import Database
from wcsync_desktop.database.numbers import next_change
from wcsync_desktop.database.schema import Action, Connection, Cursor, Member, Seller, rows
from wcsync_desktop.database.statements import among, find, found_or_made, insert, update
from wcsync_desktop.database.sub_orders import note_above, wake_parts
from wcsync_desktop.database.unreadable import forget, forget_unseen, keep

WENT_BACK = "The shop was put back to an older state."
"""How a connection in that trouble says so; nothing is sent to it or taken from it until a person has decided."""

COPY = "copy"
"""How an order stands that is our copy of another shop's: it goes nowhere else (E5)."""

ENDED = "ended"
"""How an order stands whose status moves no more by itself."""

OVERLAP_MS = 120_000
"""So long after it was written a record is surely visible to others (E1)."""

_CALLED = (ActionState.SENDING.value, ActionState.UNKNOWN.value)


@dataclass(frozen=True, slots=True)
class Pass:
    """A pass over a feed: ``waiting`` are positions still to be read, ``since`` is set where only changes are read.

    ``expected`` is the total that the server named, ``counted`` how many records came.
    """

    generation: int
    waiting: tuple[str, ...]
    since: int | None
    expected: int = 0
    counted: int = 0


def key_of(record: Record) -> str:
    """The key a person knows the record by."""
    match record:
        case Product(sku=sku):
            return sku or ""
        case Customer(email=email):
            return email or ""
        case Coupon(code=code):
            return code or ""
        case Order(reference=reference):
            return reference or ""
        case Tax(name=name):
            return name or ""


def barcode_of(record: Record) -> str:
    """A product's barcode, by which it is looked for."""
    return record.barcode or "" if isinstance(record, Product) else ""


def sharing_key(record: Record) -> str | None:
    """The key for matching; None for a record that does not take part, so that it is nobody's twin."""
    return match_key(record) if left_out(record) is None else None


def _cursor(connection: int, feed: str, operation: int = 0) -> Cursor | None:
    return find(Cursor, connection=connection, feed=feed, operation=operation)


def standing_of(record: Record) -> str:
    """In a word what keeps a record from taking part: its form or status; empty for one that takes part."""
    if isinstance(record, Order) and record.stamp:
        return COPY
    if isinstance(record, Order):
        return ENDED if record.status in order_status.ENDED else ""
    if left_out(record) is None:
        return ""
    if isinstance(record, Product):
        return record.status or "" if record.status == "trash" else str(record.form or record.status or "left out")
    return "left out"


def _has_parts(record: Record) -> bool:
    return isinstance(record, Product) and record.stock is not None and not is_whole(record.stock.quantity)


def _is_another(row: Member, seen: Observation) -> bool:
    """True where an id that was known is now that of another record: ids were given again (E13).

    A product's date may be edited, so its SKU must differ, too. Raises SiteChanged where nobody has said yet that the
    site was put back.
    """
    if not row.born or not seen.born or row.born == seen.born or isinstance(seen.record, (Coupon, Tax)):
        return False
    if isinstance(seen.record, Product) and row.key == key_of(seen.record):
        return False
    if row.version:
        raise went_back(f"{row.kind} {row.native_id} was made {row.born}, now {seen.born}")
    return True


def went_back(details: str) -> SiteChanged:
    """A site shows an older state of itself (E13)."""
    return SiteChanged(WENT_BACK, "Say in “What needs you” whether the shop is right as it is now.", details)


def placed_at(record: Record) -> int | None:
    """When an order was placed, milliseconds UTC; None where it does not say."""
    return moment(record.placed_at) if isinstance(record, Order) else None


def moments(order: Order, version: str) -> Moments:
    """What an order and its shop's mark of the last change tell of its times."""
    return Moments(moment(order.placed_at), moment(order.paid_at), moment(version))


def decided_of(kept: str, *, baseline: bool) -> Decided:
    """What was decided about an order. Releases before kept only that it was left alone."""
    return Decided(kept) if kept else Decided.BEFORE if baseline else Decided.OPEN


class ObservationWriter:
    """Passes and members as read."""

    def __init__(self, database: Database) -> None:
        self._database = database

    # --- passes -------------------------------------------------------------------------------------------------

    def unfinished_pass(self, connection: int, feed: str, operation: int) -> Pass | None:
        """The pass that an earlier run of the operation left half done, None where there is none."""
        row = _cursor(connection, feed, operation)
        if row is None or not row.position:
            return None
        waiting = tuple(json.loads(row.position))
        return Pass(row.generation, waiting, None, row.expected, row.counted) if waiting else None

    def since(self, connection: int, feed: str) -> int | None:
        """The newest server time of the last whole pass, milliseconds UTC."""
        row = _cursor(connection, feed)
        return row.since if row else None

    def from_when(self, connection: int, feed: str) -> int | None:
        """From when on changes are read, milliseconds UTC of the server (E1).

        What was written at about the newest time may have become visible only after it was read, so that is read
        again; once a pass that began late enough has done so, only what is newer.
        """
        row = _cursor(connection, feed)
        if row is None or row.since is None:
            return None
        return int(row.since) - (OVERLAP_MS if row.moved_at is not None else 0)

    def generation(self, connection: int, feed: str, operation: int) -> int:
        """The number of the operation's pass."""
        row = _cursor(connection, feed, operation)
        return int(row.generation) if row else 0

    def start_pass(
        self, connection: int, feed: str, operation: int, positions: Sequence[str], since: int | None
    ) -> Pass:
        """Begin anew. A pass over changes keeps no positions: interrupted, it begins again from ``since``."""
        with self._database.transaction():
            feed_row = found_or_made(Cursor, connection=connection, feed=feed, operation=0)
            row = found_or_made(Cursor, connection=connection, feed=feed, operation=operation)
            if since is None:
                feed_row.generation += 1
                feed_row.save()
            row.generation = feed_row.generation
            row.position = json.dumps(list(positions)) if since is None else ""
            row.newest, row.expected, row.counted = since, 0, 0
            row.save()
            return Pass(row.generation, tuple(positions), since)

    def finish_pass(
        self, connection: int, feed: str, operation: int, *, began: int, moves: bool, everything: bool
    ) -> None:
        """The whole pass is stored: now, and only now, the cursor moves.

        ``began`` is the server's clock when the pages began to be read (milliseconds UTC; ours where it tells none):
        what it wrote until then is in the pass. Ours may jump between two passes, and with it the time that is read
        again.

        Not for a pass that was resumed (``moves`` False): what changed on its early pages meanwhile was not seen. After
        one over ``everything`` what is set aside and did not come again is no longer there.
        """
        with self._database.transaction():
            feed_row = _cursor(connection, feed)
            row = _cursor(connection, feed, operation)
            if feed_row is None or row is None:
                raise ValueError("a pass that never began cannot end")
            row.position = ""
            row.save()
            if everything:
                forget_unseen(connection, Kind(feed), row.generation)
            if not moves:
                feed_row.since = None
            elif row.newest is not None and row.newest > (feed_row.since or 0):
                feed_row.since, feed_row.moved_at = row.newest, began
            elif feed_row.moved_at is not None and began >= feed_row.moved_at + OVERLAP_MS:
                feed_row.moved_at = None
            feed_row.save()

    def forget_passes(self, operation: int) -> None:
        """An operation has ended: nobody goes on with its half-done passes."""
        with self._database.transaction():
            Cursor.delete().where(Cursor.operation == operation).execute()

    def store_page(
        self,
        connection: int,
        kind: Kind,
        feed: str,
        operation: int,
        state: Pass,
        seen: Iterable[Observation],
        *,
        began: int,
        newest: int | None,
        shared: frozenset[str],
        unreadable: Iterable[Unreadable] = (),
    ) -> None:
        """Members of one page, what of it is set aside, and what is left of the pass, together.

        ``began`` is when the read began (E4).
        """
        page = list(seen)
        with self._database.transaction():
            self._store(connection, kind, page, state.generation, began, shared)
            read = [one.native_id for one in page]
            keep(connection, kind, read, unreadable, generation=state.generation, began=began)
            row = _cursor(connection, feed, operation)
            if row is None:
                raise ValueError("a pass that never began brings no page")
            if state.since is None:
                row.position = json.dumps(list(state.waiting))
            row.expected, row.counted = state.expected, state.counted
            if newest is not None:
                row.newest = max(row.newest or 0, newest)
            row.save()

    def store_single(
        self, connection: int, kind: Kind, seen: Observation, *, began: int, shared: frozenset[str]
    ) -> None:
        """One record that was read again by itself; such a read is always taken."""
        with self._database.transaction():
            (row,) = Member.select().where(
                (Member.connection == connection) & (Member.kind == kind.value) & (Member.native_id == seen.native_id)
            )
            self._update(row, seen, codec.stored(seen.record), row.generation, began, shared)
            keep(connection, kind, (seen.native_id,), (), generation=0, began=began)

    def set_aside(self, connection: int, kind: Kind, found: Unreadable, *, began: int) -> None:
        """One record that was read by itself and cannot be read exactly: it is there all the same."""
        with self._database.transaction():
            keep(connection, kind, (), (found,), generation=0, began=began)

    def no_longer_there(self, connection: int, kind: Kind, native_id: str) -> None:
        """What could not be read is gone."""
        member = self.by_native(connection, kind, (native_id,)).get(native_id)
        if member is not None:
            self.mark_gone(member)
        with self._database.transaction():
            forget(connection, kind, (native_id,))

    # --- members ------------------------------------------------------------------------------------------------

    def _store(
        self, connection: int, kind: Kind, page: list[Observation], generation: int, began: int, shared: frozenset[str]
    ) -> None:
        unique = {s.native_id: s for s in page}
        if not unique:
            return
        known = {
            m.native_id: m
            for m in among(Member, "native_id", unique)
            if m.connection_id == connection and m.kind == kind.value
        }
        called = self._called(known.values())
        change = next_change(connection) if kind is Kind.ORDER else 0
        same: list[int] = []
        fresh: list[dict[str, object]] = []
        for native_id, seen in unique.items():
            text = codec.stored(seen.record)
            row = known.get(native_id)
            if row is None:
                fresh.append(self._new(connection, kind, seen, text, generation, began, change))
            elif row.written_at >= began or row.id in called:
                # Older than what we wrote, or overtaken by a call under way: read again by itself (E4).
                Member.update(reread=True, generation=max(row.generation, generation)).where(
                    Member.id == row.id
                ).execute()
            elif _is_another(row, seen):
                self._retire(row)
                fresh.append(self._new(connection, kind, seen, text, generation, began, change))
            elif not row.gone and text == (row.seen if row.seen is not None else row.shadow):
                same.append(row.id)
                if row.version != seen.version:
                    update(Member, {"id": row.id}, version=seen.version, born=seen.born)
            else:
                self._update(row, seen, text, generation, began, shared)
        if same:
            # Two operations may read one feed at a time: the newer pass counts.
            newer = Case(None, ((Member.generation > generation, Member.generation),), generation)
            Member.update(generation=newer, read_at=began).where(Member.id.in_(same)).execute()
        if fresh:
            for row_values in fresh:
                number = insert(Member, **row_values)
                note_above(number, connection, unique[str(row_values["native_id"])].record)
            if any(_has_parts(seen.record) for seen in unique.values()):
                update(Connection, {"id": connection}, counts_parts=True)

    def _retire(self, row: Member) -> None:
        """Its id belongs to another record now: it stays in its link as one that is gone."""
        retired = f"{row.native_id} until {row.read_at}"
        update(Member, {"id": row.id}, native_id=retired, gone=True, dirty=False, reread=False, match_key=None)
        if row.kind == Kind.ORDER.value:
            update(Member, {"id": row.id}, changed=next_change(row.connection_id))

    def _called(self, members: Iterable[Member]) -> frozenset[int]:
        ids = [row.id for row in members]
        query = Action.select(Action.member).where(Action.member.in_(ids) & Action.state.in_(_CALLED))
        return frozenset(member for (member,) in rows(query))

    def _new(
        self, connection: int, kind: Kind, seen: Observation, text: str, generation: int, began: int, change: int
    ) -> dict[str, object]:
        return {
            "connection": connection,
            "kind": kind.value,
            "native_id": seen.native_id,
            "parent": seen.parent,
            "born": seen.born,
            "version": seen.version,
            "seen": text,
            "dirty": True,
            "generation": generation,
            "read_at": began,
            "match_key": sharing_key(seen.record),
            "title": title_of(seen.record),
            "key": key_of(seen.record),
            "barcode": barcode_of(seen.record),
            "standing": standing_of(seen.record),
            "placed_at": placed_at(seen.record),
            "changed": change,
        }

    def _update(
        self, row: Member, seen: Observation, text: str, generation: int, began: int, shared: frozenset[str]
    ) -> None:
        shadow = codec.loaded(str(row.kind), row.shadow) if row.shadow is not None else None
        before = codec.loaded(str(row.kind), row.seen) if row.seen is not None else shadow
        if isinstance(seen.record, Product):
            self._stock_seen(row, seen.record, before if isinstance(before, Product) else Product())
        if isinstance(seen.record, Product) and (row.gone or getattr(before, "status", None) == "trash"):
            came_back(row.id)
        row.seen = None if text == row.shadow else text
        row.dirty = shadow is None or bool(differing(seen.record, shadow, shared))
        if isinstance(seen.record, Product):
            # Into the trash or out of it: no field changed, and yet it means something elsewhere.
            row.dirty |= row.gone or (getattr(before, "status", None) == "trash") != (seen.record.status == "trash")
        if isinstance(seen.record, Order):
            # Moved back is a move, too, and so is a refund: whatever moved is compared with what was sent.
            has_changed = row.gone or text != codec.stored(before or Order())
            row.dirty |= has_changed
            if has_changed:
                note_above(row.id, row.connection_id, seen.record)
                row.changed = next_change(row.connection_id)
                wake_parts(row, row.changed)
        row.parent, row.born, row.version = seen.parent, seen.born, seen.version
        row.match_key, row.title, row.key = sharing_key(seen.record), title_of(seen.record), key_of(seen.record)
        row.barcode = barcode_of(seen.record)
        row.standing = standing_of(seen.record)
        row.generation, row.read_at, row.reread, row.gone = max(row.generation, generation), began, False, False
        row.save()

    def _stock_seen(self, row: Member, now: Product, before: Product) -> None:
        """What follows from a quantity that is another one than before, or is counted from now on, or no longer."""
        if _has_parts(now):
            update(Connection, {"id": row.connection_id}, counts_parts=True)
        if now.stock != before.stock or untouched(now) is not untouched(before):
            row.recount = True
            saw(row.id, now.stock.quantity if now.stock is not None else None)
        if now.stock is not None and before.stock is None:
            came_back(row.id)

    def store_found(
        self, connection: int, kind: Kind, found: Sequence[Observation], *, began: int, shared: frozenset[str]
    ) -> None:
        """Records that were read by id because something else speaks of them."""
        with self._database.transaction():
            self._store(connection, kind, list(found), 0, began, shared)
            keep(connection, kind, [one.native_id for one in found], (), generation=0, began=began)

    def by_native(self, connection: int, kind: Kind, ids: Iterable[str]) -> dict[str, int]:
        """Live members by native id."""
        return {
            str(m.native_id): m.id
            for m in among(Member, "native_id", ids)
            if m.connection_id == connection and m.kind == kind.value and not m.gone
        }

    def natives_by_key(self, connection: int, kind: Kind, keys: Iterable[str]) -> tuple[str, ...]:
        """Native ids of live members by the key a person knows them by."""
        wanted = [key for key in keys if key]
        found = Member.select(Member.native_id).where(
            (Member.connection == connection)
            & (Member.kind == kind.value)
            & Member.key.in_(wanted)
            & (Member.gone == False)  # noqa: E712 - peewee builds SQL from it
            & Member.native_id.is_null(False)
        )
        return tuple(native for (native,) in rows(found)) if wanted else ()

    def newest(self, connection: int, kind: Kind, limit: int) -> Mapping[str, str]:
        """Marks of the last change of the records that changed last, by native id."""
        query = (
            Member.select(Member.native_id, Member.version)
            .where((Member.connection == connection) & (Member.kind == kind.value) & (Member.version != ""))
            .where(Member.parent.is_null() & (Member.gone == False) & (Member.standing != "trash"))  # noqa: E712
            .order_by(Member.version.desc())
            .limit(limit)
        )
        return {str(native): str(version) for native, version in rows(query)}

    def start_over(self, connection: int) -> None:
        """A site that was put back to an older state: what it now shows is read anew, whatever was known (E13).

        An id may be another record's now, so what was read under it before keeps it no longer.
        """
        with self._database.transaction():
            mine = Member.connection == connection
            Member.update(version="").where(mine).execute()
            Seller.update(matched="", matched_member=0).where(Seller.shop == connection).execute()
            Cursor.update(since=None).where((Cursor.connection == connection) & (Cursor.operation == 0)).execute()

    def decide(self, member: int, decided: Decided) -> None:
        """Keep whether an order counts, so that it is not decided anew at the next look (E25)."""
        update(Member, {"id": member}, decided=decided.value, baseline=decided in LEFT_ALONE)

    def unseen(self, connection: int, kind: Kind, generation: int) -> tuple[tuple[int, str, str | None], ...]:
        """(member, native id, parent) of those that a complete pass did not bring."""
        query = Member.select(Member.id, Member.native_id, Member.parent).where(
            (Member.connection == connection)
            & (Member.kind == kind.value)
            & (Member.generation < generation)
            & Member.native_id.is_null(False)
            & (Member.gone == False)  # noqa: E712 - peewee builds SQL from it
        )
        return tuple((member, native_id, parent) for member, native_id, parent in rows(query))

    def to_reread(self, connection: int, kind: Kind) -> tuple[tuple[int, str, str | None], ...]:
        """(member, native id, parent) of those to be read again."""
        query = Member.select(Member.id, Member.native_id, Member.parent).where(
            (Member.connection == connection) & (Member.kind == kind.value) & (Member.reread == True)  # noqa: E712
        )
        return tuple((member, native_id, parent) for member, native_id, parent in rows(query))

    def doubt(self, members: Iterable[int]) -> None:
        """Have these records read again."""
        with self._database.transaction():
            for member in members:
                update(Member, {"id": member}, reread=True)

    def order_changes(self, shop: int) -> int:
        """The number of the newest change among a shop's orders."""
        mine = (Member.connection == shop) & (Member.kind == Kind.ORDER.value)
        return int(Member.select(fn.MAX(Member.changed)).where(mine).scalar() or 0)

    def ordered_since(self, shop: int, change: int) -> frozenset[str]:
        """Native ids of the products in a shop's orders that came or changed behind this change."""
        mine = (Member.connection == shop) & (Member.kind == Kind.ORDER.value) & (Member.changed > change)
        orders = (codec.loaded(Kind.ORDER.value, str(row.seen or row.shadow)) for row in Member.select().where(mine))
        found = (line.product for order in orders if isinstance(order, Order) for line in order.lines or ())
        return frozenset(product for product in found if product)

    def doubt_open(self, shop: int, limit: int) -> None:
        """Have a shop's newest open orders read again: what became of their rows may be in no list of changes."""
        with self._database.transaction():
            mine = (Member.connection == shop) & (Member.kind == Kind.ORDER.value) & (Member.standing == "")
            mine &= (Member.gone == False) & (Member.baseline == False)  # noqa: E712 - peewee builds SQL from it
            newest = Member.select(Member.id).where(mine).order_by(Member.id.desc()).limit(limit)
            for (member,) in rows(newest):
                update(Member, {"id": member}, reread=True)

    def doubt_unsent(self, shop: int, target: int) -> None:
        """Have orders read again that wait to be sent: one in the shop's trash comes in no list of changes (E14)."""
        with self._database.transaction():
            there = Member.alias()
            waiting = there.select(there.link).where(
                (there.connection == target) & (there.kind == Kind.ORDER.value) & there.native_id.is_null()
            )
            mine = (Member.connection == shop) & (Member.kind == Kind.ORDER.value) & (Member.gone == False)  # noqa: E712
            unsent = Member.link.in_(waiting) | (Member.link.is_null() & (Member.dirty == True))  # noqa: E712
            Member.update(reread=True).where(mine & unsent).execute()

    def start_orders_anew(self, shop: int) -> None:
        """Orders are sent from another day on: those that were left alone are looked at again, older ones are read."""
        with self._database.transaction():
            left = (Member.connection == shop) & (Member.kind == Kind.ORDER.value) & (Member.baseline == True)  # noqa: E712
            Member.update(baseline=False, decided="", dirty=True).where(left).execute()
            Cursor.update(since=None).where(
                (Cursor.connection == shop) & (Cursor.feed == Kind.ORDER.value) & (Cursor.operation == 0)
            ).execute()

    def doubt_accounts(self, shop: int, roles: Iterable[str]) -> None:
        """Accounts of these roles are to be sent from now on, or no longer: they are read again."""
        mine = (Member.connection == shop) & (Member.kind == Kind.CUSTOMER.value) & (Member.gone == False)  # noqa: E712
        with self._database.transaction():
            for role in roles:
                said = json.dumps(role, ensure_ascii=False)
                of_role = Member.seen.contains(said) | (Member.seen.is_null() & Member.shadow.contains(said))
                Member.update(reread=True).where(mine & of_role).execute()

    def doubt_namesakes(self, connection: int, kind: Kind) -> None:
        """Have linked records read again whose key a new record has: the old one may have been deleted (E14)."""
        with self._database.transaction():
            mine = (Member.connection == connection) & (Member.kind == kind.value) & (Member.gone == False)  # noqa: E712
            fresh = mine & Member.link.is_null() & (Member.dirty == True)  # noqa: E712
            keys = [key for (key,) in rows(Member.select(Member.match_key).where(fresh)) if key is not None]
            for start in range(0, len(keys), 200):
                namesakes = Member.link.is_null(False) & Member.match_key.in_(keys[start : start + 200])
                Member.update(reread=True).where(mine & namesakes).execute()

    def forgive(self, connection: int, kind: Kind, fields: frozenset[str], *, told: bool = True) -> None:
        """Take what a connection now holds in these fields as the base: earlier edits of its own do not count (E20).

        Not ``told``: nor does what was sent to it, so that it is told anew what was agreed.
        """
        if not fields:
            return
        with self._database.transaction():
            differs = Member.seen.is_null(False) & Member.shadow.is_null(False)
            mine = (Member.connection == connection) & (Member.kind == kind.value) & differs
            for row in Member.select().where(mine):
                seen = codec.loaded(kind.value, str(row.seen))
                shadow = codec.loaded(kind.value, str(row.shadow))
                text = codec.stored(overlay(shadow, seen, fields))
                sent = row.sent if row.sent is not None else row.shadow
                owed = bool(row.owed) or not told
                if not told:
                    sent = codec.stored(overlay(codec.loaded(kind.value, str(sent)), seen, fields))
                update(
                    Member,
                    {"id": row.id},
                    shadow=text,
                    seen=None if text == row.seen else row.seen,
                    sent=None if sent == text else sent,
                    owed=owed,
                )

    def mark_gone(self, member: int, began: int | None = None) -> None:
        """The record no longer exists there (E14). A follower's place in its link stays, owed and without an id.

        Not where we wrote it after the read began (``began``, milliseconds UTC): then it is read again (E4).
        """
        with self._database.transaction():
            row = Member.get_by_id(member)
            if began is not None and row.written_at >= began:
                update(Member, {"id": member}, reread=True)
                return
            row.gone, row.dirty, row.reread, row.unread, row.match_key = True, False, False, False, None
            forget(row.connection_id, str(row.kind), (str(row.native_id),))
            if row.kind == Kind.ORDER.value:
                row.dirty = row.link_id is not None  # what was sent of it still stands elsewhere
                row.changed = next_change(row.connection_id)
                wake_parts(row, row.changed)
            row.save()

    def vacate(self, member: int) -> None:
        """The place of a record that was lost at the receiving side: it should exist there and does not."""
        with self._database.transaction():
            row = Member.get_by_id(member)
            if row.link_id is None:
                row.delete_instance()
                return
            row.native_id = row.seen = row.shadow = row.sent = row.match_key = None
            row.owed, row.gone, row.dirty, row.reread, row.applied_rev = True, False, False, False, 0
            row.save()
