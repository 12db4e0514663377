"""Actions: written down before acting, settled by the answer (ENGINE.md, "The heart in thirty lines")."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from peewee import fn

from wcsync_desktop.core.actions import LIVE, UNFINISHED, ActionState, Found, Verb, check_move
from wcsync_desktop.core.records import Kind, Record, differing, held, overlay, title_of
from wcsync_desktop.database import codec
from wcsync_desktop.database.connection import Database
from wcsync_desktop.database.history import Finding, HistoryWriter
from wcsync_desktop.database.links import MemberState, live_key, member_state
from wcsync_desktop.database.observations import key_of, sharing_key
from wcsync_desktop.database.schema import (
    Action,
    Attempt,
    Helper,
    Link,
    Member,
    Need,
    found_or_made,
    rows,
)

QUANTITY = "quantity"
HELPER = "helper"

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
    stamp: str = ""
    part: str = "record"


@dataclass(frozen=True, slots=True)
class Told:
    """The far side's answer to a write."""

    native_id: str
    record: Record
    born: str = ""
    version: str = ""
    parent: str | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Call:
    """One call of an action: times in milliseconds UTC, the exchange masked and bounded."""

    call_id: str
    started_at: int
    ended_at: int
    request: str = ""
    answer: str = ""


class Outbox:
    """Every change of actions and helpers: one function, one transaction, moves checked by one table."""

    def __init__(self, database: Database, history: HistoryWriter) -> None:
        self._database = database
        self._history = history

    # --- intents ------------------------------------------------------------------------------------------------

    def plan(self, wish: Wish) -> int:
        """Write an action down. It waits where a needed helper does not exist yet (E15)."""
        missing = [
            h.id for h in Helper.select(Helper.id).where(Helper.id.in_(list(wish.needs)) & Helper.native_id.is_null())
        ]
        state = ActionState.WAITING if missing else ActionState.READY
        place = live_key(wish.link, wish.connection, wish.part) if wish.link is not None else None
        if wish.helper is not None:
            place = f"helper:{wish.helper}"
        action = Action.create(
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
            reason=self._waits_for(missing),
        )
        for helper in wish.needs:
            Need.create(action=action.id, helper=helper)
        return int(action.id)

    def _waits_for(self, helpers: Iterable[int]) -> str:
        wanted = Helper.select().where(Helper.id.in_(list(helpers)))
        names = ", ".join(f"{row.kind} “{row.name}”" for row in wanted)
        return f"Waits for {names}." if names else ""

    def skipped(self, operation: int, finding: Finding) -> None:
        """Keep that a record was not sent, and why."""
        Action.create(
            operation=operation,
            connection=finding.target,
            verb=Verb.NOTHING.value,
            kind=finding.kind,
            member=finding.member,
            title=finding.title,
            state=ActionState.SKIPPED.value,
            reason=finding.reason,
        )

    def forget_skipped(self, operation: int, kind: str) -> None:
        """Before a kind is planned again in the same operation."""
        Action.delete().where(
            (Action.operation == operation) & (Action.kind == kind) & (Action.state == ActionState.SKIPPED.value)
        ).execute()

    def helper(self, connection: int, kind: str, name: str) -> HelperRow:
        """The helper with this key, made known where it was not."""
        row = found_or_made(Helper, connection=connection, kind=kind, name=name)
        return _helper_row(row)

    def helpers_without_action(self, helpers: Iterable[HelperRow]) -> list[HelperRow]:
        """Those that neither exist nor are on their way."""
        missing = [r for r in helpers if r.native_id is None]
        keys = [f"helper:{r.id}" for r in missing]
        under_way = {h for (h,) in rows(Action.select(Action.helper).where(Action.live_key.in_(keys)))}
        return [r for r in missing if r.id not in under_way]

    # --- claiming and settling ----------------------------------------------------------------------------------

    def claim(self, connection: int, limit: int, now: int) -> list[ActionRow]:
        """Move up to ``limit`` actions of a connection to SENDING: helpers first, then in the order of planning."""
        with self._database.transaction():
            query = (
                Action.select()
                .where((Action.connection == connection) & (Action.state == ActionState.READY.value))
                .order_by(Action.helper.is_null(), Action.id)
                .limit(limit)
            )
            claimed = list(query)
            for row in claimed:
                self._move(row, ActionState.SENDING)
                row.called_at = now
                row.save()
            return self._loaded(claimed)

    def ask_for(self, action: ActionRow) -> None:
        """Keep other values to write than were planned (inside the transaction that claims the action)."""
        if action.asked is not None:
            Action.update(fields=codec.stored(action.asked)).where(Action.id == action.id).execute()

    def unknown(self, connection: int, limit: int, now: int) -> list[ActionRow]:
        """Actions whose outcome is to be looked up now."""
        query = (
            Action.select()
            .where(
                (Action.connection == connection)
                & (Action.state == ActionState.UNKNOWN.value)
                & (Action.next_at <= now)
            )
            .order_by(Action.id)
            .limit(limit)
        )
        return self._loaded(list(query))

    def _loaded(self, actions: list[Action]) -> list[ActionRow]:
        members = {
            m.id: member_state(m)
            for m in Member.select().where(Member.id.in_([r.member_id for r in actions if r.member_id]))
        }
        helpers: dict[int, HelperRow] = {}
        needs: dict[int, list[int]] = {}
        ids = [r.id for r in actions]
        for need in Need.select().where(Need.action.in_(ids)):
            needs.setdefault(need.action_id, []).append(need.helper_id)
        wanted = {r.helper_id for r in actions if r.helper_id} | {h for group in needs.values() for h in group}
        for helper in Helper.select().where(Helper.id.in_(list(wanted))):
            helpers[helper.id] = _helper_row(helper)
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
            )
            for row in actions
        ]

    def _move(self, row: Action, state: ActionState, reason: str | None = None) -> None:
        check_move(ActionState(str(row.state)), state)
        row.state = state.value
        if state not in LIVE:
            row.live_key = None
        if reason is not None:
            row.reason = reason

    def settle(self, action: ActionRow, told: Told, call: Call, shared: frozenset[str], verb: Found) -> None:
        """The far side answered: bind the member, move its shadow and sent, count (tx2)."""
        with self._database.transaction():
            row = Action.get_by_id(action.id)
            if action.member is None or action.asked is None or action.link is None:
                raise ValueError("only an action on a record is settled by a record")
            member = Member.get_by_id(action.member.id)
            if not self._bind(member, told):
                self._move(
                    row,
                    ActionState.REVIEW,
                    "The record it became is already linked with another record of the shop. "
                    "Two records of the shop seem to be the same.",
                )
                row.save()
                self._history.count(action.operation, action.connection, action.kind, Found.PROBLEM)
                self._attempt(row, call, "already linked")
                return
            self._keep_answer(member, action, told, shared, call.ended_at)
            self._move(row, ActionState.DONE, told.note)
            row.attempts += 1
            row.save()
            self._attempt(row, call, "done")
            self._history.count(action.operation, action.connection, action.kind, verb)

    def _bind(self, member: Member, told: Told) -> bool:
        """Give the member its id. A record read before under that id joins it, unless it is someone else's."""
        if member.native_id == told.native_id:
            return True
        other = Member.get_or_none(
            (Member.connection == member.connection_id)
            & (Member.kind == member.kind)
            & (Member.native_id == told.native_id)
        )
        if other is not None:
            if other.link_id is not None and other.link_id != member.link_id:
                return False
            other.delete_instance()
        member.native_id = told.native_id
        return True

    def _keep_answer(self, member: Member, action: ActionRow, told: Told, shared: frozenset[str], now: int) -> None:
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
        sent = overlay(sent or blank, asked, fields)
        shadow_text = codec.stored(shadow)
        seen_text = codec.stored(told.record)
        sent_text = codec.stored(sent)
        link = Link.get_by_id(action.link)
        member.seen = None if seen_text == shadow_text else seen_text
        member.shadow = shadow_text
        member.sent = None if sent_text == shadow_text else sent_text
        member.dirty = bool(differing(told.record, shadow, shared))
        member.applied_rev = max(int(member.applied_rev), action.base_rev)
        member.owed = member.applied_rev < int(link.rev)
        member.written_at = now
        member.gone = member.reread = False
        member.born, member.version = told.born or member.born, told.version or member.version
        member.parent = told.parent or member.parent
        member.match_key = sharing_key(told.record)
        member.title, member.key = title_of(told.record) or member.title, key_of(told.record) or member.key
        member.save()

    def settle_helper(self, action: ActionRow, native_id: str, call: Call, note: str = "") -> None:
        """A helper exists: whoever waited for it alone is ready (E15)."""
        with self._database.transaction():
            row = Action.get_by_id(action.id)
            Helper.update(native_id=native_id).where(Helper.id == row.helper_id).execute()
            self._move(row, ActionState.DONE, note)
            row.attempts += 1
            row.save()
            self._attempt(row, call, "done")
            self._history.count(action.operation, action.connection, HELPER, Found.CREATE)
            self._wake(row.helper_id)

    def know_helpers(self, connection: int, kind: str, ids: Mapping[str, str]) -> None:
        """Helpers that were found there under these ids by name."""
        with self._database.transaction():
            for name, native_id in ids.items():
                row = found_or_made(Helper, connection=connection, kind=kind, name=name)
                if row.native_id != native_id:
                    Helper.update(native_id=native_id).where(Helper.id == row.id).execute()

    def forget_helpers(self, connection: int) -> None:
        """Before an initial import: what the far side lost meanwhile must not be taken for granted (rule 21)."""
        with self._database.transaction():
            Helper.update(native_id=None).where(Helper.connection == connection).execute()

    def _wake(self, helper: int | None) -> None:
        waiting = (
            Action.select()
            .join(Need, on=(Need.action == Action.id))
            .where((Need.helper == helper) & (Action.state == ActionState.WAITING.value))
        )
        for row in waiting:
            missing = [
                n.helper_id
                for n in Need.select().join(Helper).where((Need.action == row.id) & Helper.native_id.is_null())
            ]
            if missing:
                row.reason = self._waits_for(missing)
            else:
                self._move(row, ActionState.READY, "")
            row.save()

    def settle_stock(self, action: ActionRow, call: Call) -> None:
        """A quantity was set."""
        with self._database.transaction():
            row = Action.get_by_id(action.id)
            self._move(row, ActionState.DONE, "")
            row.attempts += 1
            row.save()
            self._attempt(row, call, "done")
            self._history.count(action.operation, action.connection, QUANTITY, Found.UPDATE)

    # --- what did not work --------------------------------------------------------------------------------------

    def failed(self, action: ActionRow, reason: str, call: Call, state: ActionState = ActionState.FAILED) -> None:
        """The far side refused the record, or a person must look at it."""
        with self._database.transaction():
            row = Action.get_by_id(action.id)
            self._move(row, state, reason)
            row.attempts += 1
            row.save()
            self._attempt(row, call, reason)
            found = Found.PROBLEM if state is ActionState.REVIEW else Found.FAILED
            self._history.count(action.operation, action.connection, action.kind, found)

    def retry_later(self, action: ActionRow, reason: str, call: Call, next_at: int) -> None:
        """Nothing happened; another try at ``next_at``."""
        with self._database.transaction():
            row = Action.get_by_id(action.id)
            self._move(row, ActionState.RETRY_WAIT, reason)
            row.attempts += 1
            row.next_at = next_at
            row.save()
            self._attempt(row, call, reason)

    def outcome_unknown(self, action: ActionRow, reason: str, call: Call, next_at: int) -> None:
        """The answer was lost: looked up at ``next_at``."""
        with self._database.transaction():
            row = Action.get_by_id(action.id)
            self._move(row, ActionState.UNKNOWN, reason)
            row.attempts += 1
            row.lookups, row.next_at = 0, next_at
            row.save()
            self._attempt(row, call, reason)

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
            row = Action.get_by_id(action.id)
            self._move(row, ActionState.READY, "")
            row.save()

    def superseded(self, action: ActionRow) -> None:
        """Someone else changed the record meanwhile: what is there now is read as any other edit."""
        with self._database.transaction():
            row = Action.get_by_id(action.id)
            self._move(row, ActionState.SUPERSEDED, "The record was changed there meanwhile.")
            row.save()
            if action.member is not None:
                Member.update(reread=True, owed=True).where(Member.id == action.member.id).execute()

    def give_back(self, actions: Iterable[ActionRow]) -> None:
        """Claimed but never sent: ready again."""
        with self._database.transaction():
            for action in actions:
                row = Action.get_by_id(action.id)
                self._move(row, ActionState.READY)
                row.save()

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
                self._move(row, ActionState.CANCELLED, reason)
                row.save()
            return len(found)

    def clear_the_way(self, connection: int, links: Iterable[int]) -> None:
        """Drop what failed or waits for a person on these links: a person asked for a new try."""
        with self._database.transaction():
            keys = [live_key(link, connection) for link in links]
            found = Action.select().where(
                Action.live_key.in_(keys) & Action.state.in_([ActionState.FAILED.value, ActionState.REVIEW.value])
            )
            for row in found:
                self._move(row, ActionState.SUPERSEDED)
                row.save()

    def clear_failed_helpers(self, connection: int) -> None:
        """The same for helpers, and for what waited for them."""
        with self._database.transaction():
            found = Action.select().where(
                (Action.connection == connection)
                & (
                    (
                        Action.helper.is_null(False)
                        & Action.state.in_([ActionState.FAILED.value, ActionState.REVIEW.value])
                    )
                    | (Action.state == ActionState.WAITING.value)
                )
            )
            for row in found:
                self._move(row, ActionState.SUPERSEDED)
                row.save()

    # --- time and restart ---------------------------------------------------------------------------------------

    def wake_due(self, now: int) -> int:
        """Waiting retries whose time has come."""
        with self._database.transaction():
            found = list(
                Action.select().where((Action.state == ActionState.RETRY_WAIT.value) & (Action.next_at <= now))
            )
            for row in found:
                self._move(row, ActionState.READY)
                row.save()
            return len(found)

    def recover(self, now: int) -> int:
        """At start: every call that was under way has an unknown outcome (E6). Gives how many."""
        with self._database.transaction():
            found = list(Action.select().where(Action.state == ActionState.SENDING.value))
            for row in found:
                self._move(row, ActionState.UNKNOWN, "The program ended while this was being sent.")
                row.lookups, row.next_at = 0, now
                row.save()
            return len(found)

    def next_time(self) -> int | None:
        """When the earliest waiting retry or look-up is due, milliseconds UTC."""
        states = [ActionState.RETRY_WAIT.value, ActionState.UNKNOWN.value]
        row = Action.select(Action.next_at).where(Action.state.in_(states)).order_by(Action.next_at).tuples().first()
        return int(row[0]) if row else None

    def unfinished(self, operation: int) -> bool:
        """Whether the engine will still move an action of the operation by itself."""
        return bool(Action.select().where((Action.operation == operation) & Action.state.in_(_UNFINISHED)).exists())

    def progress_of(self, operation: int) -> tuple[int, int]:
        """(settled, all) of the writes of an operation."""
        query = (
            Action.select(Action.state, fn.COUNT(Action.id)).where(Action.operation == operation).group_by(Action.state)
        )
        numbers = {str(state): int(number) for state, number in rows(query)}
        total = sum(numbers.values()) - numbers.get(ActionState.SKIPPED.value, 0)
        return total - sum(numbers.get(s, 0) for s in (*_UNFINISHED, ActionState.WAITING.value)), total

    def _attempt(self, row: Action, call: Call, outcome: str) -> None:
        Attempt.create(
            action=row.id,
            operation=row.operation_id,
            call_id=call.call_id,
            started_at=call.started_at,
            ended_at=call.ended_at,
            outcome=outcome,
            request=call.request,
            answer=call.answer,
        )


def _record_kind(row: Action) -> str:
    """The kind of record that an action writes; a quantity is a field of a product."""
    return Kind.PRODUCT.value if str(row.kind) == QUANTITY else str(row.kind)


def _helper_row(row: Helper) -> HelperRow:
    return HelperRow(row.id, row.connection_id, str(row.kind), str(row.name), row.native_id)
