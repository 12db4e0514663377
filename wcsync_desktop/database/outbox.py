"""Actions: written down before acting, settled by the answer (ENGINE.md, "The heart in thirty lines")."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from peewee import fn

from wcsync_desktop.core.actions import (
    ALLOWED,
    LIVE,
    OPEN_OPERATIONS,
    UNFINISHED,
    ActionState,
    Found,
    OperationState,
    Verb,
    check_move,
)
from wcsync_desktop.core.money import plain
from wcsync_desktop.core.records import (
    Counting,
    Kind,
    Observation,
    Order,
    Product,
    Record,
    Stock,
    differing,
    field_groups,
    held,
    overlay,
    shown,
    title_of,
)
from wcsync_desktop.core.stock import is_whole
from wcsync_desktop.database import codec
from wcsync_desktop.database.balances import saw
from wcsync_desktop.database.connection import Database
from wcsync_desktop.database.differences import was_sent
from wcsync_desktop.database.history import Finding, HistoryWriter
from wcsync_desktop.database.links import MemberState, live_key, member_state
from wcsync_desktop.database.observations import barcode_of, key_of, sharing_key, standing_of
from wcsync_desktop.database.schema import (
    Action,
    Attempt,
    Connection,
    Copy,
    Helper,
    Link,
    Member,
    Need,
    Offer,
    Operation,
    rows,
)
from wcsync_desktop.database.statements import among, first_ids, found_or_made, insert, least, one, update
from wcsync_desktop.database.stock import StockWriter

QUANTITY = "quantity"
SHOP_QUANTITY = "shop_quantity"
HELPER = "helper"
DIFFERENCE = "difference"
"""The part under which stands that a record is kept otherwise than it was sent."""


def aside_place(finding: Finding) -> str:
    """Where at most one thing about a record, or about all of a kind, waits for a person."""
    return f"aside:{finding.target}:{finding.kind}:{finding.member}"


def stock_part(member: int) -> str:
    """The part under which a quantity of one of several products with one record elsewhere is set."""
    return f"stock {member}"


_LIVE = [s.value for s in LIVE]
_UNFINISHED = [s.value for s in UNFINISHED]


@dataclass(frozen=True, slots=True)
class HelperRow:
    """A helper; ``native_id`` is None until it exists."""

    id: int
    connection: int
    kind: str
    name: str
    native_id: str | None


@dataclass(frozen=True, slots=True)
class ActionRow:
    """An action ready to be carried out. ``asked`` holds the fields to write."""

    id: int
    operation: int
    connection: int
    verb: Verb
    kind: str
    link: int | None
    base_rev: int
    asked: Record | None
    state: ActionState
    attempts: int
    lookups: int
    called_at: int
    title: str
    member: MemberState | None
    helper: HelperRow | None
    needs: tuple[HelperRow, ...]
    stamp: str = ""
    partners: Mapping[str, str] = field(default_factory=dict)
    """Native ids at the connection of the records that it needed, by kind (an order's client)."""
    reason: str = ""
    """Why it is where it is, as a sentence."""


@dataclass(frozen=True, slots=True)
class Wish:
    """An action to be written down."""

    operation: int
    connection: int
    verb: Verb
    kind: str
    link: int | None
    member: int | None
    base_rev: int
    asked: Record | None
    title: str
    helper: int | None = None
    needs: tuple[int, ...] = ()
    links: tuple[int, ...] = ()
    stamp: str = ""
    part: str = "record"
    place: str | None = None
    """Where at most one action is live, for one that belongs to no link."""


@dataclass(frozen=True, slots=True)
class Call:
    """One call of an action: times in milliseconds UTC, the exchange masked and bounded."""

    call_id: str
    started_at: int
    ended_at: int
    request: str = ""
    answer: str = ""


def _place(finding: Finding) -> str:
    """Where it is kept that a record needs a person: once for each."""
    return finding.place or aside_place(finding)


class Outbox:
    """Every change of actions and helpers: one function, one transaction, moves checked by one table."""

    def __init__(self, database: Database, history: HistoryWriter, stock: StockWriter) -> None:
        self._database = database
        self._history = history
        self._stock = stock

    # --- intents ------------------------------------------------------------------------------------------------

    def plan(self, wish: Wish) -> int:
        """Write an action down. It waits where a needed helper does not exist yet (E15)."""
        missing = [h.id for h in among(Helper, "id", wish.needs) if h.native_id is None]
        unbound = self._unbound(wish.connection, wish.links)
        state = ActionState.WAITING if missing or unbound else ActionState.READY
        place = live_key(wish.link, wish.connection, wish.part) if wish.link is not None else wish.place
        if wish.helper is not None:
            place = f"helper:{wish.helper}"
        action = insert(
            Action,
            operation=wish.operation,
            connection=wish.connection,
            verb=wish.verb.value,
            kind=wish.kind,
            link=wish.link,
            member=wish.member,
            helper=wish.helper,
            base_rev=wish.base_rev,
            fields=codec.stored(wish.asked) if wish.asked is not None else "{}",
            title=wish.title,
            stamp=wish.stamp,
            state=state.value,
            live_key=place,
            reason=self._waits_for(missing, unbound),
        )
        for helper in wish.needs:
            insert(Need, action=action, helper=helper)
        for link in wish.links:
            insert(Need, action=action, link=link)
        return action

    def _unbound(self, connection: int, links: Iterable[int]) -> list[int]:
        """Those of these links that have no record at a connection yet."""
        wanted = list(dict.fromkeys(links))
        bound = {
            m.link_id
            for m in among(Member, "link", wanted)
            if m.connection_id == connection and m.native_id is not None and not m.gone
        }
        return [link for link in wanted if link not in bound]

    def _waits_for(self, helpers: Iterable[int], links: Iterable[int]) -> str:
        names = [f"{row.kind} “{' '.join(str(row.name).split())}”" for row in among(Helper, "id", helpers)]
        titles = {m.link_id: f"{m.kind} “{m.title}”" for m in among(Member, "link", links) if m.title}
        names += titles.values()
        return f"Waits for {', '.join(names)}." if names else ""

    def is_told(self, finding: Finding) -> bool:
        """True where this very thing about this record waits for a person already."""
        place = _place(finding)
        return any(str(row.reason) == finding.reason for row in among(Action, "live_key", (place,)))

    def set_aside(self, operation: int, finding: Finding) -> None:
        """Keep that a record was not sent, and why: left out for good, or until a person has looked at it."""
        needs_person = finding.found is Found.PROBLEM
        place = _place(finding) if needs_person else None
        if place is not None:
            # Told again, it is told once.
            update(Action, {"live_key": place}, state=ActionState.SUPERSEDED.value, live_key=None)
        insert(
            Action,
            operation=operation,
            connection=finding.target,
            verb=Verb.NOTHING.value,
            kind=finding.kind,
            member=finding.member,
            title=finding.title,
            state=(ActionState.REVIEW if needs_person else ActionState.SKIPPED).value,
            reason=finding.reason,
            live_key=place,
            found=finding.found.value,
        )

    def forget_set_aside(self, operation: int, connection: int, kind: str, source: int) -> None:
        """Before a kind is planned: what is told again is forgotten, and what needed a person is looked at anew.

        Only for records of ``source``: those of another shop are not planned now.
        """
        mine = Member.select(Member.id).where(Member.connection == source)
        told = (Action.kind == kind) & (Action.verb == Verb.NOTHING.value) & Action.member.in_(mine)
        Action.delete().where(told & (Action.operation == operation)).execute()
        Action.update(state=ActionState.SUPERSEDED.value, live_key=None).where(
            told & (Action.connection == connection) & (Action.state == ActionState.REVIEW.value)
        ).execute()

    def helper(self, connection: int, kind: str, name: str) -> HelperRow:
        """The helper with this key, made known where it was not."""
        row = found_or_made(Helper, connection=connection, kind=kind, name=name)
        return _helper_row(row)

    def helpers_without_action(self, helpers: Iterable[HelperRow]) -> list[HelperRow]:
        """Those that neither exist nor are on their way."""
        missing = [r for r in helpers if r.native_id is None]
        under_way = set()
        for action in among(Action, "live_key", (f"helper:{r.id}" for r in missing)):
            if action.state == ActionState.FAILED.value:
                self.move_row(action, ActionState.SUPERSEDED)  # it is tried anew
            else:
                under_way.add(action.helper_id)
        return [r for r in missing if r.id not in under_way]

    def left_waiting(self, operation: int) -> Mapping[tuple[int, str], int]:
        """What waits at the end of an operation for something that nobody is making needs a person.

        Gives how many, by connection and kind (inside a transaction).
        """
        waits = (Action.operation == operation) & (Action.state == ActionState.WAITING.value)
        query = (
            Action.select(Action.connection, Action.kind, fn.COUNT(Action.id))
            .where(waits)
            .group_by(Action.connection, Action.kind)
        )
        Action.update(found=Found.PROBLEM.value).where(waits).execute()
        return {(connection, str(kind)): int(number) for connection, kind, number in rows(query)}

    def no_longer_aside(self, findings: Iterable[Finding]) -> None:
        """Records that needed a person and no longer do."""
        places = [f"aside:{f.target}:{f.kind}:{f.member}" for f in findings if f.member is not None]
        for row in among(Action, "live_key", places):
            self.move_row(row, ActionState.SUPERSEDED)

    def told_of_gone(self, source: int, target: int, kind: str, still: Collection[int | None]) -> list[str]:
        """Where a person was told of records that are gone at ``source``, but of those of ``still``."""
        query = (
            Action.select(Action.live_key, Action.member)
            .join(Member, on=(Action.member == Member.id))
            .where((Action.connection == target) & (Action.kind == kind) & Action.live_key.startswith("aside:"))
            .where((Member.connection == source) & (Member.gone == True))  # noqa: E712 - peewee builds SQL from it
        )
        return [str(place) for place, member in rows(query) if member not in still]

    def settle_aside(self, place: str, reason: str) -> None:
        """A person has settled what was told at a place."""
        for row in among(Action, "live_key", (place,)):
            if ActionState.SKIPPED in ALLOWED[ActionState(str(row.state))]:
                self.move_row(row, ActionState.SKIPPED, reason)

    def live_at(self, places: Iterable[str]) -> Mapping[str, int]:
        """The actions that are live at these places."""
        return {str(row.live_key): row.id for row in among(Action, "live_key", places)}

    def drop(self, action: int, reason: str) -> bool:
        """Take back an action that has not been sent; False where it is under way (inside a transaction)."""
        row = one(Action, action)
        state = ActionState(str(row.state))
        if ActionState.SUPERSEDED not in ALLOWED[state] or state in (ActionState.SENDING, ActionState.UNKNOWN):
            return False
        self.move_row(row, ActionState.SUPERSEDED, reason)
        return True

    def drop_waiting(
        self,
        link: int | None,
        states: Sequence[ActionState] = (ActionState.FAILED, ActionState.REVIEW, ActionState.WAITING),
    ) -> None:
        """What failed, waits or needs a person on a link is dropped, to be planned anew (inside a transaction)."""
        for row in among(Action, "link", (link,) if link is not None else ()):
            if row.live_key is not None and ActionState(str(row.state)) in states:
                self.move_row(row, ActionState.SUPERSEDED)

    def take_back(self, target: int, source: int, member: int, link: int | None, reason: str) -> None:
        """A person does not want a record of ``source`` at ``target``: what was not sent is dropped, both ways."""
        places = [f"aside:{target}:{kind}:{member}" for kind in (*(k.value for k in Kind), QUANTITY)]
        places.append(f"aside:{source}:{SHOP_QUANTITY}:{member}")
        if link is not None:
            places += [live_key(link, target, part) for part in ("record", "stock", DIFFERENCE)]
            places += [live_key(link, source, part) for part in ("stock", stock_part(member))]
        for row in among(Action, "live_key", places):
            if ActionState.CANCELLED in ALLOWED[ActionState(str(row.state))]:
                self.move_row(row, ActionState.CANCELLED, reason)

    # --- what was planned -----------------------------------------------------------------------------------------

    def newest(self) -> int:
        """The number of the newest action."""
        return int(Action.select(fn.MAX(Action.id)).scalar() or 0)

    def planned_after(self, operation: int, after: int) -> list[ActionRow]:
        """Actions that an operation planned behind id ``after`` and that may be sent."""
        going = [ActionState.READY.value, ActionState.WAITING.value]
        mine = (Action.operation == operation) & (Action.id > after) & Action.state.in_(going)
        return self.loaded(list(Action.select().where(mine).order_by(Action.id)))

    # --- claiming and settling ----------------------------------------------------------------------------------

    def next_ready(self, connection: int, limit: int, resting: frozenset[int] = frozenset()) -> list[ActionRow]:
        """Up to ``limit`` actions that may be sent, in the order of planning; none of operations that rest."""
        # Helpers are planned before what needs them, so the order of planning serves both.
        if not resting:
            ready = first_ids(Action, {"connection": connection, "state": ActionState.READY.value}, limit)
            return self.loaded(among(Action, "id", ready))
        going = (Action.connection == connection) & (Action.state == ActionState.READY.value)
        going &= Action.operation.not_in(sorted(resting))
        query = Action.select(Action.id).where(going).order_by(Action.id).limit(limit)
        return self.loaded(among(Action, "id", (i for (i,) in rows(query))))

    def begin(self, action: ActionRow, now: int) -> ActionRow:
        """It leaves us now (tx1): the intent is on the disk before its call."""
        check_move(action.state, ActionState.SENDING)
        update(Action, {"id": action.id}, state=ActionState.SENDING.value, called_at=now)
        return replace(action, state=ActionState.SENDING, called_at=now)

    def needs_others(self, action: ActionRow, asked: Record, helpers: Sequence[HelperRow]) -> None:
        """It asks for other values, or needs other helpers, than when it was planned; it waits for what is missing."""
        Need.delete().where((Need.action == action.id) & Need.helper.is_null(False)).execute()
        for helper in helpers:
            insert(Need, action=action.id, helper=helper.id)
        missing = [h.id for h in helpers if h.native_id is None]
        update(Action, {"id": action.id}, fields=codec.stored(asked))
        if missing:
            self.move(action, ActionState.WAITING, self._waits_for(missing, ()))

    def want_helper(self, operation: int, connection: int, kind: str, name: str) -> tuple[HelperRow, bool]:
        """The helper with this key, and whether an action that makes it was written down just now."""
        row = self.helper(connection, kind, name)
        if not self.helpers_without_action((row,)):
            return row, False
        title = f"{kind} “{' '.join(name.split())}”"
        self.plan(Wish(operation, connection, Verb.HELPER, HELPER, None, None, 0, None, title, helper=row.id))
        return row, True

    def ask_for(self, action: ActionRow) -> None:
        """Keep other values to write than were planned (inside the transaction that claims the action)."""
        if action.asked is not None:
            Action.update(fields=codec.stored(action.asked)).where(Action.id == action.id).execute()

    def unknown(self, connection: int, limit: int, now: int) -> list[ActionRow]:
        """Actions whose outcome is to be looked up now."""
        found = first_ids(Action, {"connection": connection, "state": ActionState.UNKNOWN.value}, limit, next_at=now)
        return self.loaded(among(Action, "id", found))

    def loaded(self, actions: list[Action]) -> list[ActionRow]:
        """Stored actions with their records, members and needs."""
        members = {m.id: member_state(m) for m in among(Member, "id", (a.member_id for a in actions if a.member_id))}
        needs: dict[int, list[int]] = {}
        linked: dict[int, list[int]] = {}
        for need in among(Need, "action", (a.id for a in actions)):
            if need.helper_id is not None:
                needs.setdefault(need.action_id, []).append(need.helper_id)
            elif need.link_id is not None:
                linked.setdefault(need.action_id, []).append(need.link_id)
        partners = self._partners(actions, linked)
        wanted = {a.helper_id for a in actions if a.helper_id} | {h for group in needs.values() for h in group}
        helpers = {h.id: _helper_row(h) for h in among(Helper, "id", wanted)}
        return [
            ActionRow(
                row.id,
                row.operation_id,
                row.connection_id,
                Verb(str(row.verb)),
                str(row.kind),
                row.link_id,
                int(row.base_rev),
                codec.loaded(_record_kind(row), str(row.fields)) if row.helper_id is None else None,
                ActionState(str(row.state)),
                int(row.attempts),
                int(row.lookups),
                int(row.called_at),
                str(row.title),
                members.get(row.member_id),
                helpers.get(row.helper_id) if row.helper_id else None,
                tuple(helpers[h] for h in needs.get(row.id, [])),
                str(row.stamp),
                partners.get(row.id, {}),
                str(row.reason),
            )
            for row in actions
        ]

    @staticmethod
    def _partners(actions: list[Action], linked: Mapping[int, list[int]]) -> Mapping[int, Mapping[str, str]]:
        wanted = {link for links in linked.values() for link in links}
        if not wanted:
            return {}
        members = among(Member, "link", wanted)
        return {
            row.id: {
                str(m.kind): m.native_id
                for m in members
                if m.link_id in linked.get(row.id, ()) and m.connection_id == row.connection_id and m.native_id
            }
            for row in actions
        }

    def move(self, action: ActionRow, state: ActionState, reason: str, **values: str | int) -> None:
        """Move an action on, if it still is where it was when it was read."""
        check_move(action.state, state)
        if state not in LIVE:
            moved = update(
                Action,
                {"id": action.id, "state": action.state.value},
                state=state.value,
                reason=reason,
                live_key=None,
                **values,
            )
        else:
            moved = update(
                Action, {"id": action.id, "state": action.state.value}, state=state.value, reason=reason, **values
            )
        if not moved:
            raise ValueError(f"action {action.id} is no longer {action.state}")
        self._not_counted(action.kind, action.member.id if action.member else None, state)

    def move_row(self, row: Action, state: ActionState, reason: str | None = None) -> None:
        """The same for a row that was just read."""
        check_move(ActionState(str(row.state)), state)
        row.state = state.value
        if state not in LIVE:
            row.live_key = None
        if reason is not None:
            row.reason = reason
        row.save()
        self._not_counted(str(row.kind), row.member_id, state)

    @staticmethod
    def _not_counted(kind: str, member: int | None, state: ActionState) -> None:
        """A quantity that was not written after all is looked at again."""
        if kind == SHOP_QUANTITY and member is not None and state in (ActionState.CANCELLED, ActionState.SUPERSEDED):
            update(Member, {"id": member}, recount=True)
            update(Offer, {"member": member}, due=True)

    def settle(
        self, action: ActionRow, told: Observation, note: str, call: Call, shared: frozenset[str], found: Found
    ) -> None:
        """The far side answered: bind the member, move its shadow and sent, count (tx2)."""
        with self._database.transaction():
            if action.member is None or action.asked is None or action.link is None:
                raise ValueError("only an action on a record is settled by a record")
            member = one(Member, action.member.id)
            if not self._bind(member, told):
                self.failed(action, _LINKED_TWICE, call, ActionState.REVIEW)
                return
            self._keep_answer(member, action, told, shared, call.ended_at)
            changes = _changes(action) if found is Found.UPDATE else ""
            self._done(action, call, action.kind, found, reason=note, noted=bool(note), changes=changes)
            if action.verb is Verb.CREATE:
                self._wake_for_link(action.link, action.connection)
                self._stock.recount_links((action.link,))
                if member.kind == Kind.ORDER.value:
                    self._stock.arrived(action.link, call.ended_at)
            if isinstance(action.asked, Order) and action.asked.lines is not None:
                self._order_written(action, told, call.ended_at)

    def _order_written(self, action: ActionRow, told: Observation, at: int) -> None:
        """The content of an order is there: it is compared once more with its shop's, which may have moved on."""
        if action.verb is Verb.UPDATE and isinstance(told.record, Order):
            self._stock.stands_for(action.link or 0, action.connection, told.record, at)
            place = live_key(action.link or 0, action.connection, DIFFERENCE)
            update(Action, {"live_key": place}, state=ActionState.SUPERSEDED.value, live_key=None)
        for origin in (m for m in among(Member, "link", (action.link,)) if m.connection_id != action.connection):
            sent = was_sent(origin.id, action.connection) if action.verb is Verb.UPDATE else None
            seen = origin.seen if origin.seen is not None else origin.shadow
            if sent is not None:
                update(Member, {"id": origin.id}, shadow=sent, seen=None if seen == sent else seen)
            update(Member, {"id": origin.id}, dirty=True)

    def differs(self, action: ActionRow, problem: str) -> None:
        """What was just written is kept otherwise there, and a person has to settle it; no ``problem`` where it is not
        (inside the settling transaction). It stands until it is written anew, the person asks for another try or
        leaves the record out."""
        if action.link is None or action.member is None:
            raise ValueError("only a record can differ")
        place = live_key(action.link, action.connection, DIFFERENCE)
        update(Action, {"live_key": place}, state=ActionState.SUPERSEDED.value, live_key=None)
        if not problem:
            return
        insert(
            Action,
            operation=action.operation,
            connection=action.connection,
            verb=Verb.NOTHING.value,
            kind=action.kind,
            link=action.link,
            member=action.member.id,
            title=action.title,
            state=ActionState.REVIEW.value,
            reason=problem,
            live_key=place,
            found=Found.PROBLEM.value,
        )
        self._history.count(action.operation, action.connection, action.kind, Found.PROBLEM)

    def _bind(self, member: Member, told: Observation) -> bool:
        """Give the member its id. A record read before under that id joins it, unless it is someone else's."""
        if member.native_id == told.native_id:
            return True
        others = [
            m
            for m in among(Member, "native_id", (told.native_id,))
            if m.connection_id == member.connection_id and m.kind == member.kind
        ]
        for other in others:
            if other.link_id is not None and other.link_id != member.link_id and not _is_abandoned(other.link_id):
                return False
            Member.delete().where(Member.id == other.id).execute()
        return True

    def _keep_answer(
        self, member: Member, action: ActionRow, told: Observation, shared: frozenset[str], now: int
    ) -> None:
        kind = str(member.kind)
        asked = action.asked
        if asked is None:
            return
        fields = held(asked)
        before = codec.loaded(kind, member.shadow) if member.shadow is not None else None
        sent = codec.loaded(kind, member.sent) if member.sent is not None else before
        blank = type(told.record)()
        if action.verb is Verb.CREATE:
            before, sent = told.record, told.record  # all of it is new to us: nothing of it is anyone's edit
        shadow = overlay(before or blank, told.record, fields)
        if isinstance(asked, Order) and action.verb is Verb.CREATE:
            shadow = overlay(shadow, asked, ("status",))  # what happened to it since we asked is news
        sent = overlay(sent or blank, asked, fields)
        shadow_text, seen_text, sent_text = codec.stored(shadow), codec.stored(told.record), codec.stored(sent)
        applied = max(int(member.applied_rev), action.base_rev)
        update(
            Member,
            {"id": member.id},
            native_id=told.native_id,
            seen=None if seen_text == shadow_text else seen_text,
            shadow=shadow_text,
            sent=None if sent_text == shadow_text else sent_text,
            dirty=bool(differing(told.record, shadow, shared)),
            applied_rev=applied,
            owed=applied < int(one(Link, action.link or 0).rev),
            written_at=now,
            gone=False,
            reread=False,
            born=told.born or member.born,
            version=told.version or member.version,
            parent=told.parent or member.parent,
            match_key=sharing_key(told.record),
            title=title_of(told.record),
            key=key_of(told.record),
            barcode=barcode_of(told.record),
            standing=standing_of(told.record),
        )

    def copy_was_told(self, link: int | None, status: str) -> None:
        """A copy has this status of its original (inside the transaction that settles it)."""
        update(Copy, {"link": link}, told=status)

    def cancel_copies(self, source: int, target: int, reason: str) -> None:
        """Orders of ``source`` are not copied to ``target`` any more: what was not sent is dropped."""
        live = (Action.connection == target) & (Action.kind == Kind.ORDER.value) & Action.live_key.is_null(False)
        found = list(Action.select().where(live))
        copies = {row.link_id: row.order_id for row in among(Copy, "link", (a.link_id for a in found if a.link_id))}
        orders = {a.id: copies.get(a.link_id) or (a.member_id if a.verb == Verb.NOTHING.value else None) for a in found}
        ours = {m.id for m in among(Member, "id", (i for i in orders.values() if i)) if m.connection_id == source}
        for row in found:
            if orders[row.id] in ours and ActionState.CANCELLED in ALLOWED[ActionState(str(row.state))]:
                self.move_row(row, ActionState.CANCELLED, reason)

    def settle_helper(self, action: ActionRow, native_id: str, call: Call) -> None:
        """A helper exists: whoever waited for it alone is ready (E15)."""
        with self._database.transaction():
            if action.helper is None:
                raise ValueError("only an action on a helper is settled by a helper")
            update(Helper, {"id": action.helper.id}, native_id=native_id, made_at=call.ended_at)
            self._done(action, call, HELPER, Found.CREATE)
            self._wake(action.helper.id)

    def know_helpers(self, connection: int, kind: str, ids: Mapping[str, str], *, as_of: int) -> None:
        """All helpers of a kind that exist there, ids by name; others are forgotten.

        Not those that were made after the list began to be read (``as_of``, milliseconds UTC).
        """
        with self._database.transaction():
            for row in among(Helper, "kind", (kind,)):
                is_known = row.connection_id == connection and row.native_id is not None
                if is_known and row.name not in ids and row.made_at < as_of:
                    update(Helper, {"id": row.id}, native_id=None)
            for name, native_id in ids.items():
                row = found_or_made(Helper, connection=connection, kind=kind, name=name)
                if row.native_id != native_id and row.made_at < as_of:
                    update(Helper, {"id": row.id}, native_id=native_id)
                    self._wake(row.id)

    def _wake(self, helper: int) -> None:
        """Those that waited for a helper and for nothing else."""
        self._wake_those(Need.helper == helper)

    def _wake_for_link(self, link: int, connection: int) -> None:
        """Those that waited for a record at a connection and for nothing else."""
        self._wake_those((Need.link == link) & (Action.connection == connection))

    def _wake_those(self, needing: Any) -> None:
        waiting = (
            Action.select()
            .join(Need, on=(Need.action == Action.id))
            .where(needing & (Action.state == ActionState.WAITING.value))
            .distinct()
        )
        for row in list(waiting):
            needs = among(Need, "action", (row.id,))
            helpers = among(Helper, "id", (n.helper_id for n in needs if n.helper_id is not None))
            missing = [h.id for h in helpers if h.native_id is None]
            unbound = self._unbound(row.connection_id, (n.link_id for n in needs if n.link_id is not None))
            if not missing and not unbound:
                if row.found == Found.PROBLEM.value:  # it waited at the end of its operation; now nobody is needed
                    self._history.count(row.operation_id, row.connection_id, str(row.kind), Found.PROBLEM, -1)
                    row.found = ""
                self.move_row(row, ActionState.READY, "")
            else:
                row.reason = self._waits_for(missing, unbound)
                row.save()

    def settle_stock(self, action: ActionRow, kept: Stock, call: Call) -> None:
        """A quantity was set; a shop holds it from now on, whatever was read before (E4)."""
        with self._database.transaction():
            member = one(Member, action.member.id) if action.member is not None else None
            if member is not None and action.kind == SHOP_QUANTITY:
                seen = codec.loaded(str(member.kind), str(member.seen if member.seen is not None else member.shadow))
                counted = Product(stock=Stock(kept.quantity), counting=Counting.OWN)
                text = codec.stored(overlay(seen, counted, ("stock", "counting")))
                update(
                    Member,
                    {"id": member.id},
                    seen=None if text == member.shadow else text,
                    written_at=call.ended_at,
                    untouched="",
                    untouched_known=False,
                    count_wanted=False,
                )
                asked = action.asked.stock if isinstance(action.asked, Product) else None
                if asked is not None and is_whole(kept.quantity) and not is_whole(asked.quantity):
                    # It counts whole pieces after all: a person is told by the next look.
                    update(Connection, {"id": action.connection}, counts_parts=False)
                    update(Member, {"id": member.id}, recount=True)
                update(Offer, {"member": member.id}, sent=plain(kept.quantity), sent_at=call.ended_at)
                saw(member.id, kept.quantity)
            self._done(action, call, action.kind, Found.UPDATE, changes=_changes(action))

    def settle_delete(self, action: ActionRow, call: Call) -> None:
        """A record was deleted, or was gone already."""
        with self._database.transaction():
            if action.member is not None:
                update(Member, {"id": action.member.id}, gone=True, dirty=False, owed=False, match_key=None)
            self._done(action, call, action.kind, Found.DELETE)

    # --- what did not work --------------------------------------------------------------------------------------

    def failed(
        self,
        action: ActionRow,
        reason: str,
        call: Call,
        state: ActionState = ActionState.FAILED,
        *,
        is_gone: bool = False,
        used_up: bool = False,
    ) -> None:
        """The far side refused the record, or a person must look at it; one that ``is_gone`` is looked for again.

        ``used_up``: nobody refused it, but all its tries were lost: *Sync now* takes it again.
        """
        with self._database.transaction():
            if is_gone and action.member is not None and action.member.native_id is not None:
                update(Member, {"id": action.member.id}, reread=True)
            found = Found.PROBLEM if state is ActionState.REVIEW else Found.FAILED
            self.move(action, state, reason, attempts=action.attempts + 1, found=found.value, used_up=used_up)
            self._attempt(action, call, reason)
            self._history.count(action.operation, action.connection, action.kind, found)

    def retry_later(self, action: ActionRow, reason: str, call: Call, next_at: int) -> None:
        """Nothing happened; another try at ``next_at``."""
        with self._database.transaction():
            self.move(action, ActionState.RETRY_WAIT, reason, attempts=action.attempts + 1, next_at=next_at)
            self._attempt(action, call, reason)
            self._drop_if_ended(action)

    def outcome_unknown(self, action: ActionRow, reason: str, call: Call, next_at: int) -> None:
        """The answer was lost: looked up at ``next_at``."""
        with self._database.transaction():
            self.move(
                action,
                ActionState.UNKNOWN,
                reason,
                attempts=action.attempts + 1,
                lookups=0,
                next_at=next_at,
                called_at=call.started_at,
            )
            self._attempt(action, call, reason)

    def looked_up(self, action: ActionRow, next_at: int) -> None:
        """A look-up said no, too early or for the first time: ask again at ``next_at`` (E6)."""
        with self._database.transaction():
            Action.update(lookups=action.lookups + 1, next_at=next_at).where(Action.id == action.id).execute()

    def look_again(self, action: ActionRow, next_at: int) -> None:
        """The look-up itself could not be made: ask again at ``next_at``; it does not count as a no."""
        with self._database.transaction():
            Action.update(next_at=next_at).where(Action.id == action.id).execute()

    def send_again(self, action: ActionRow) -> None:
        """It did not happen, or repeating is safe."""
        with self._database.transaction():
            self.move(action, ActionState.READY, "")
            self._drop_if_ended(action)

    def superseded(self, action: ActionRow, call: Call | None = None) -> None:
        """Someone else changed the record meanwhile: what is there now is read as any other edit."""
        with self._database.transaction():
            self.move(action, ActionState.SUPERSEDED, "The record was changed there meanwhile.")
            if call is not None:
                self._attempt(action, call, "It had changed meanwhile; nothing was written.")
            if action.member is None:
                return
            if action.verb is Verb.SET_STOCK:
                update(Member, {"id": action.member.id}, reread=True, recount=True)
                update(Offer, {"member": action.member.id}, due=True)
            else:
                update(Member, {"id": action.member.id}, reread=True, owed=True)

    def give_back(self, action: ActionRow) -> None:
        """It was not carried out: ready again, and no try of its own is counted."""
        with self._database.transaction():
            self.move(action, ActionState.READY, "")
            self._drop_if_ended(action)

    def _drop_if_ended(self, action: ActionRow) -> None:
        """Nothing more is sent for an operation that has ended; the record stays owed (E17)."""
        operation = one(Operation, action.operation)
        if OperationState(str(operation.state)) not in OPEN_OPERATIONS:
            update(
                Action,
                {"id": action.id},
                state=ActionState.CANCELLED.value,
                live_key=None,
                reason="Its operation had ended.",
            )
            self._not_counted(action.kind, action.member.id if action.member else None, ActionState.CANCELLED)

    def cancel_rest(self, operation: int, reason: str) -> int:
        """Drop what an operation has not sent yet; its records stay owed. Gives how many."""
        with self._database.transaction():
            found = list(
                Action.select().where(
                    (Action.operation == operation)
                    & Action.state.in_(
                        [ActionState.READY.value, ActionState.RETRY_WAIT.value, ActionState.WAITING.value]
                    )
                )
            )
            for row in found:
                self.move_row(row, ActionState.CANCELLED, reason)
            return len(found)

    def drop_quantities(self, shop: int, reason: str) -> None:
        """Quantities for a shop that have not been sent are not sent any more (inside a transaction)."""
        mine = (Action.connection == shop) & (Action.kind == SHOP_QUANTITY) & Action.live_key.is_null(False)
        for row in list(Action.select().where(mine)):
            if ActionState.CANCELLED in ALLOWED[ActionState(str(row.state))]:
                self.move_row(row, ActionState.CANCELLED, reason)

    def clear_the_way(self, connection: int, links: Iterable[int], part: str = "record") -> None:
        """Drop what failed or waits for a person on these links: a person asked for a new try."""
        self.clear_places(live_key(link, connection, part) for link in links)

    def take_used_up(self) -> list[int]:
        """Drop what failed because its tries were used up, to be planned anew; gives the actions."""
        with self._database.transaction():
            used_up = (Action.state == ActionState.FAILED.value) & (Action.used_up == True)  # noqa: E712
            found = list(Action.select().where(used_up))
            for row in found:
                self.move_row(row, ActionState.SUPERSEDED)
            return [row.id for row in found]

    def clear_places(self, places: Iterable[str]) -> None:
        """The same for these places."""
        with self._database.transaction():
            keys = list(places)
            found = Action.select().where(
                Action.live_key.in_(keys) & Action.state.in_([ActionState.FAILED.value, ActionState.REVIEW.value])
            )
            for row in found:
                self.move_row(row, ActionState.SUPERSEDED)

    def clear_failed_helpers(self, connection: int) -> None:
        """The same for helpers, and for what waited for them; what a running operation still needs is left alone."""
        helper_failed = Action.helper.is_null(False) & Action.state.in_(
            [ActionState.FAILED.value, ActionState.REVIEW.value]
        )
        is_open = Operation.select(Operation.id).where(Operation.state.in_([s.value for s in OPEN_OPERATIONS]))
        with self._database.transaction():
            found = Action.select().where(
                (Action.connection == connection)
                & (helper_failed | (Action.state == ActionState.WAITING.value))
                & Action.operation.not_in(is_open)
            )
            for row in list(found):
                self.move_row(row, ActionState.SUPERSEDED)

    # --- time and restart ---------------------------------------------------------------------------------------

    def wake_due(self, now: int) -> int:
        """Waiting retries whose time has come."""
        due = first_ids(Action, {"state": ActionState.RETRY_WAIT.value}, 1000, next_at=now)
        if not due:
            return 0
        with self._database.transaction():
            found = among(Action, "id", due)
            for row in found:
                self.move_row(row, ActionState.READY)
            return len(found)

    def recover(self, now: int) -> int:
        """At start: every call that was under way has an unknown outcome (E6). Gives how many."""
        with self._database.transaction():
            found = list(Action.select().where(Action.state == ActionState.SENDING.value))
            for row in found:
                row.lookups, row.next_at = 0, now
                self.move_row(row, ActionState.UNKNOWN, "The program ended while this was being sent.")
            update(Action, {"state": ActionState.UNKNOWN.value}, next_at=now)
            return len(found)

    def next_times(self) -> Mapping[int, int]:
        """When the earliest waiting retry or look-up of each connection is due, milliseconds UTC."""
        return least(
            Action, "connection", "next_at", "state", (ActionState.RETRY_WAIT.value, ActionState.UNKNOWN.value)
        )

    def unfinished(self, operation: int, *, sent_only: bool = False) -> bool:
        """Whether the engine will still move an action of the operation by itself, or only: is sending it."""
        states = (ActionState.READY.value, ActionState.SENDING.value) if sent_only else _UNFINISHED
        return any(first_ids(Action, {"operation": operation, "state": state}, 1) for state in states)

    def done_of(self, operation: int, connection: int, kind: str) -> int:
        """How many records of a kind an operation has written already."""
        done = (Action.operation == operation) & (Action.state == ActionState.DONE.value)
        return int(Action.select().where(done & (Action.connection == connection) & (Action.kind == kind)).count())

    def progress_of(self, operation: int) -> tuple[int, int]:
        """(settled, all) of the writes of an operation."""
        query = (
            Action.select(Action.state, fn.COUNT(Action.id)).where(Action.operation == operation).group_by(Action.state)
        )
        numbers = {str(state): int(number) for state, number in rows(query)}
        set_aside = (ActionState.SKIPPED.value, ActionState.SUPERSEDED.value, ActionState.REVIEW.value)
        total = sum(numbers.values()) - sum(numbers.get(s, 0) for s in set_aside)
        return total - sum(numbers.get(s, 0) for s in (*_UNFINISHED, ActionState.WAITING.value)), total

    def _done(
        self, action: ActionRow, call: Call, kind: str, found: Found, *, reason: str = "", **values: str | int
    ) -> None:
        """It is done: counted once, with its last attempt."""
        tried = action.attempts + 1
        self.move(action, ActionState.DONE, reason, attempts=tried, found=found.value, **values)
        self._attempt(action, call, "done")
        self._history.count(action.operation, action.connection, kind, found)

    def _attempt(self, action: ActionRow, call: Call, outcome: str) -> None:
        insert(
            Attempt,
            action=action.id,
            operation=action.operation,
            call_id=call.call_id,
            started_at=call.started_at,
            ended_at=call.ended_at,
            outcome=outcome,
            request=call.request,
            answer=call.answer,
        )


def _is_abandoned(link: int) -> bool:
    """True for the link of an order whose shop was removed: another connection to that shop takes its copy over."""
    found = among(Link, "id", (row.link_id for row in among(Copy, "link", (link,))))
    origins = among(Connection, "id", (row.origin_id for row in found))
    return any(row.removed_at is not None for row in origins)


def _changes(action: ActionRow) -> str:
    """What an action changes, in words: (field, before, after) as text."""
    asked, member = action.asked, action.member
    if asked is None:
        return ""
    before = (member.seen or member.shadow) if member is not None else None
    if isinstance(asked, Product) and asked.stock is not None:
        # The rest of it only says which product is meant.
        was = asked.stock.before if asked.stock.before is not None else getattr(before, "stock", None)
        told = [("quantity", shown(was), shown(asked.stock))]
    else:
        names = (name for name in field_groups(type(asked).kind) if name in held(asked))
        told = [(n.replace("_", " "), shown(getattr(before, n, None)), shown(getattr(asked, n))) for n in names]
    return json.dumps(told, ensure_ascii=False)


_LINKED_TWICE = (
    "The record it became is already linked with another record of the shop. "
    "Two records of the shop seem to be the same."
)


def _record_kind(row: Action) -> str:
    """The kind of record that an action writes; a quantity is a field of a product."""
    return Kind.PRODUCT.value if str(row.kind) in (QUANTITY, SHOP_QUANTITY) else str(row.kind)


def _helper_row(row: Helper) -> HelperRow:
    return HelperRow(row.id, row.connection_id, str(row.kind), str(row.name), row.native_id)
