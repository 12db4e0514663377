"""Intent → call → settle, and the recovery of unknown outcomes (E2, E6, E16; ENGINE.md "The heart in thirty lines")."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from wcsync_desktop.connectors.base import (
    Compared,
    Connector,
    Finder,
    HelperKey,
    Outcome,
    StockSet,
    Write,
)
from wcsync_desktop.core.actions import ActionState, Found, RetryPolicy, Verb
from wcsync_desktop.core.errors import (
    RETRIED_BY_ITSELF,
    AmbiguousMatch,
    Bug,
    ConnectionProblem,
    FromCache,
    ItemError,
    NotFound,
    NotTheApi,
    OutcomeUnknown,
    RateLimited,
    ServerBroken,
    VersionConflict,
    WcSyncError,
)
from wcsync_desktop.core.order_status import ENDED
from wcsync_desktop.core.records import Kind, Observation, Order, Price, Product, Record, held, only, shown
from wcsync_desktop.core.sharing import Rules
from wcsync_desktop.database.links import LinkState, LinkWriter
from wcsync_desktop.database.outbox import SHOP_QUANTITY, ActionRow, Call, Outbox
from wcsync_desktop.engine.lines import Done, Line

log = logging.getLogger(__name__)

_LOOKING_MS = 600_000
"""While a look-up is under way its action is not due; its answer or the next start sets another time."""


BATCH = 50
"""Quantities that are set in one call at most: nearly as quick as a hundred, and far from a server's time limit."""


@dataclass(frozen=True, slots=True)
class Sending:
    """Token of a call that carries an action out, or several of one kind at once (E24)."""

    actions: tuple[ActionRow, ...]
    call_id: str

    @property
    def connection(self) -> int:
        """Where it goes."""
        return self.actions[0].connection


@dataclass(frozen=True, slots=True)
class Looking:
    """Token of a look-up that settles an unknown outcome."""

    action: ActionRow
    call_id: str

    @property
    def connection(self) -> int:
        """Where it goes."""
        return self.action.connection


class Propagator:
    """Moves the actions of the outbox. Runs in the engine thread; only calls run in the lines' pools."""

    def __init__(
        self,
        outbox: Outbox,
        links: LinkWriter,
        policy: RetryPolicy,
        now: Callable[[], int],
        new_id: Callable[[], str],
        stop_line: Callable[[Line, WcSyncError], None],
        left_alone: Callable[[Line, Exception], bool],
    ) -> None:
        self._outbox = outbox
        self._links = links
        self._policy = policy
        self._now = now
        self._new_id = new_id
        self._stop_line = stop_line
        self._left_alone = left_alone
        self._looking: set[int] = set()
        self.dropped_some = False
        """An action was dropped instead of sent: there is news although no call will bring any."""

    # --- sending ------------------------------------------------------------------------------------------------

    def claim(
        self, line: Line, limit: int, resting: frozenset[int]
    ) -> list[tuple[Callable[[Connector], Any], Sending]]:
        """Actions to hand to the line's pool, already written down as being sent (call inside a transaction)."""
        actions = self._outbox.next_ready(line.row.id, limit, resting)
        if not actions:
            return []
        if any(_in_batches(a) for a in actions):
            actions = self._outbox.next_ready(line.row.id, limit * BATCH, resting)
        calls = _calls_of(actions, limit)
        links = self._links.links(a.link for group in calls for a in group if a.link is not None)
        going = []
        for group in calls:
            today = [self._asking_for_today(action, line, links) for action in group]
            begun = tuple(self._outbox.begin(a, self._now()) for a in today if a is not None)
            if begun:
                going.append((_carrying_out(begun, line, links), Sending(begun, self._new_id())))
        return going

    def _asking_for_today(self, action: ActionRow, line: Line, links: Mapping[int, LinkState]) -> ActionRow | None:
        """The action with today's agreed values (E16); None where it must wait for something, or is planned anew."""
        link = links.get(action.link) if action.link is not None else None
        asked = action.asked
        if action.verb is Verb.DELETE and link is not None and _is_needed(link, action):
            self._outbox.superseded(action)
            self.dropped_some = True
            return None
        as_it_is = action.verb in (Verb.SET_STOCK, Verb.DELETE)
        is_outdated = link is not None and link.rev != action.base_rev and not as_it_is
        if link is not None and asked is not None and is_outdated:
            if link.kind is Kind.ORDER:
                # Its rows were made for that day's products: planned anew as a whole.
                self._outbox.superseded(action)
                self.dropped_some = True
                return None
            current = action.member.seen if action.member else None
            asked = only(line.mapping.project(link.kind, link.agreed, current).record, held(asked))
        if any(need.native_id is None for need in action.needs):
            return self._waits_again(action, asked, line, link)
        if link is None or asked is None or asked == action.asked:
            return action
        if {HelperKey(h.kind, h.name) for h in action.needs} != set(line.mapping.needs(link.kind, asked)):
            return self._waits_again(action, asked, line, link)
        action = replace(action, asked=asked)
        self._outbox.ask_for(action)
        return action

    def _waits_again(
        self, action: ActionRow, asked: Record | None, line: Line, link: LinkState | None
    ) -> ActionRow | None:
        """Another helper is needed than before, or one is gone: it is made first."""
        if link is None or asked is None:
            self._outbox.superseded(action)
        else:
            keys = line.mapping.needs(link.kind, asked)
            wanted = [self._outbox.want_helper(action.operation, action.connection, k.kind, k.name)[0] for k in keys]
            self._outbox.needs_others(action, asked, wanted)
        self.dropped_some = True
        return None

    def look_ups(self, line: Line) -> list[tuple[Callable[[Connector], Any], Looking]]:
        """Look-ups that are due. What may simply be repeated is made ready at once."""
        jobs: list[tuple[Callable[[Connector], Any], Looking]] = []
        for action in self._outbox.unknown(line.row.id, line.free + len(self._looking), self._now()):
            if action.id in self._looking:
                continue
            if _may_repeat(action, line):
                self._outbox.send_again(action)
                continue
            if len(jobs) >= line.free:
                break
            self._looking.add(action.id)
            self._outbox.look_again(action, self._now() + _LOOKING_MS)
            jobs.append((_looking_up(action), Looking(action, self._new_id())))
        return jobs

    # --- answers ------------------------------------------------------------------------------------------------

    def sent(self, line: Line, done: Done, rules: Rules) -> None:
        """Settle a call by its answer or its error (inside a transaction)."""
        token: Sending = done.token
        call = _call(token.call_id, done)
        if done.error is None:
            line.went_well()
        if done.error is not None:
            troubles = line.troubles
            for action in token.actions:
                line.troubles = troubles  # it is one call, however much it was to carry out
                self._not_settled(line, action, call, done.error)
        elif len(token.actions) == 1 and not _in_batches(token.actions[0]):
            self._settle(line, token.actions[0], done.value, call, rules)
        else:
            for action, value in zip(token.actions, done.value, strict=True):
                if isinstance(value, ItemError):
                    self._not_settled(line, action, call, value)
                else:
                    self._settle(line, action, value, call, rules)

    def _settle(self, line: Line, action: ActionRow, value: Any, call: Call, rules: Rules) -> None:
        if action.verb is Verb.HELPER:
            self._outbox.settle_helper(action, str(value), call)
        elif action.verb is Verb.DELETE:
            self._outbox.settle_delete(action, call)
        elif action.verb is Verb.SET_STOCK:
            self._outbox.settle_stock(action, value, call)
        else:
            outcome: Outcome = value
            note = outcome.note or _kept_otherwise(action, outcome.observation)
            shared = rules.shared_fields(Kind(action.kind), action.connection)
            found = Found.CREATE if action.verb is Verb.CREATE else Found.UPDATE
            compared = self._compared(line, action, outcome.observation)
            note = " ".join(part for part in (note, compared.note if compared else "") if part)
            self._outbox.settle(action, outcome.observation, note, call, shared, found)
            if compared is not None:
                self._outbox.differs(action, compared.problem)
            if isinstance(action.asked, Order) and isinstance(outcome.observation.record, Order):
                # What was found and has ended there is not moved back by what its original showed when it was asked.
                there = outcome.observation.record.status
                told = there if outcome.was_there and there not in ENDED else action.asked.status
                self._outbox.copy_was_told(action.link, told or "")

    @staticmethod
    def _compared(line: Line, action: ActionRow, answer: Observation) -> Compared | None:
        """How an order that was just made or changed is kept there; whoever made it, however its answer came (E26).

        None where nothing of its content was written.
        """
        is_written = action.verb is Verb.CREATE or _is_rewritten(action, line)
        if is_written and isinstance(action.asked, Order) and isinstance(answer.record, Order):
            return line.mapping.compared(action.asked, answer.record)
        return None

    def _not_settled(self, line: Line, action: ActionRow, call: Call, error: Exception) -> None:
        now = self._now()
        tried = action.attempts + 1
        if isinstance(error, OutcomeUnknown):
            line.troubles += 1
            if line.troubles > self._policy.tries * line.pace.ceiling:
                # One unreadable answer after the other: the same would happen to every record.
                self._outbox.outcome_unknown(action, error.sentence, call, now)
                self._stop_line(line, ServerBroken(error.title, "Try again later.", error.details))
                return
            if self._used_up(tried) and _may_repeat(action, line):
                self._outbox.failed(action, _tried(tried, error.sentence), call, used_up=True)
                return
            wait = int(self._policy.wait(tried) * 1000) if _may_repeat(action, line) else 0
            self._outbox.outcome_unknown(action, error.sentence, call, now + wait)
        elif isinstance(error, RateLimited) and self._left_alone(line, error):
            self._outbox.give_back(action)
        elif isinstance(error, RateLimited):
            line.troubles += 1
            pause = error.retry_after if error.retry_after is not None else self._policy.wait(line.troubles)
            line.hold(now + int(pause * 1000), error)
            self._outbox.give_back(action)
        elif isinstance(error, ConnectionProblem):
            self._trouble(line, action, call, error)
        elif isinstance(error, VersionConflict):
            line.went_well()
            self._outbox.superseded(action, call)
        elif isinstance(error, AmbiguousMatch):
            self._outbox.failed(action, error.whole, call, ActionState.REVIEW)
        elif isinstance(error, ItemError):
            line.went_well()
            self._outbox.failed(action, error.whole, call, is_gone=isinstance(error, NotFound))
        else:
            # It is this record: the others go on.
            log.error("An action failed by our own fault", exc_info=error)
            self._outbox.failed(action, _our_fault(error).whole, call)

    def _trouble(self, line: Line, action: ActionRow, call: Call, error: ConnectionProblem) -> None:
        """Nothing was done by the call. What usually passes is tried again, for all of the line together."""
        now = self._now()
        line.troubles += 1
        passing = isinstance(error, (*RETRIED_BY_ITSELF, NotTheApi)) and not isinstance(error, FromCache)
        if passing and line.troubles < action.attempts + 1 and self._used_up(action.attempts + 1):
            # Others got through meanwhile: it is this record.
            self._outbox.failed(action, _tried(action.attempts + 1, error.sentence), call, used_up=True)
            return
        if passing and line.troubles <= self._policy.tries * line.pace.ceiling:
            wait = int(self._policy.wait(1 + line.troubles // line.pace.ceiling) * 1000)
            line.hold(now + wait, error)
            self._outbox.retry_later(action, error.sentence, call, now + wait)
            return
        self._outbox.give_back(action)
        self._stop_line(line, error)

    def _used_up(self, tries: int) -> bool:
        """Whether an action was tried so often that a person is told instead."""
        return tries >= 2 * self._policy.tries

    # --- unknown outcomes ---------------------------------------------------------------------------------------

    def looked_up(self, line: Line, done: Done, rules: Rules) -> None:
        """Settle, send again or wait, by what a look-up found (inside a transaction)."""
        token: Looking = done.token
        action, call = token.action, _call(token.call_id, done)
        self._looking.discard(action.id)
        now = self._now()
        if done.error is not None:
            self._look_up_failed(line, action, done.error)
            return
        line.went_well()
        found = done.value
        if action.verb is Verb.UPDATE:
            self._updated_or_not(line, action, found, call, rules)
        elif found is not None:
            note = "Found again after a lost answer."
            value = found if action.verb is Verb.HELPER else Outcome(found, note, was_there=True)
            self._settle(line, action, value, call, rules)
        else:
            counts_from = action.called_at + int(self._policy.lookup_wait * 1000)
            if now < counts_from:
                self._outbox.look_again(action, counts_from)
            elif action.lookups + 1 >= 2 and self._used_up(action.attempts):
                self._outbox.failed(action, _tried(action.attempts, action.reason), call, used_up=True)
            elif action.lookups + 1 >= 2:
                self._outbox.send_again(action)
            else:
                self._outbox.looked_up(action, now + int(self._policy.first * 1000))

    def _updated_or_not(
        self, line: Line, action: ActionRow, found: Observation | None, call: Call, rules: Rules
    ) -> None:
        member = action.member
        if found is None or member is None or action.asked is None:
            self._outbox.superseded(action)
            return
        fields = held(action.asked)
        arrived = [f for f in fields if same_after_storing(getattr(action.asked, f), getattr(found.record, f))]
        before = (member.shadow, member.seen)  # a follower's own edit that was to be put back is still untouched, too
        untouched = [f for f in fields if any(getattr(found.record, f) == getattr(b, f, None) for b in before)]
        if len(arrived) == len(fields):
            self._settle(line, action, Outcome(found, "Found done after a lost answer."), call, rules)
        elif set(arrived) | set(untouched) == fields and self._used_up(action.attempts):
            self._outbox.failed(action, _tried(action.attempts, action.reason), call, used_up=True)
        elif set(arrived) | set(untouched) == fields:
            self._outbox.send_again(action)
        elif arrived:
            # Done, and some of it edited since: what is ours is no edit of theirs, what is theirs is.
            ours = replace(action, asked=only(action.asked, arrived))
            self._settle(line, ours, Outcome(found, "Found done after a lost answer, and edited since."), call, rules)
        else:
            self._outbox.superseded(action)

    def _look_up_failed(self, line: Line, action: ActionRow, error: Exception) -> None:
        now = self._now()
        if isinstance(error, ItemError):
            self._outbox.failed(action, error.whole, _now_call(self._new_id(), now), ActionState.REVIEW)
            return
        if not isinstance(error, WcSyncError):
            log.error("A look-up failed by our own fault", exc_info=error)
            call = _now_call(self._new_id(), now)
            self._outbox.failed(action, _our_fault(error).whole, call, ActionState.REVIEW)
            return
        if self._left_alone(line, error):
            self._outbox.look_again(action, max(line.held_until, now))
            return
        line.troubles += 1
        if (
            isinstance(error, (*RETRIED_BY_ITSELF, NotTheApi))
            and line.troubles <= self._policy.tries * line.pace.ceiling
        ):
            pause = error.retry_after if isinstance(error, RateLimited) and error.retry_after else None
            wait = int((pause or self._policy.wait(1 + line.troubles // line.pace.ceiling)) * 1000)
            line.hold(now + wait, error)
            self._outbox.look_again(action, now + wait)
            return
        self._outbox.look_again(action, now + int(self._policy.longest * 1000))
        self._stop_line(line, error)


def _tried(times: int, last: str) -> str:
    """What is said of a record whose tries are used up; ``last`` is what came of the last one."""
    return f"It was tried {times} times and did not get through; “Sync now” tries again. {last}"


def _our_fault(error: Exception) -> Bug:
    return Bug("WC Sync Desktop made a mistake.", "Please report it.", f"{type(error).__name__}: {error}")


def _is_needed(link: LinkState, action: ActionRow) -> bool:
    """Whether what is to be deleted is there again on another side: a person may have brought it back meanwhile."""
    others = (m for m in link.members if m.connection != action.connection and m.is_there)
    return any(not (isinstance(m.seen, Product) and m.seen.status == "trash") for m in others)


def _kept_otherwise(action: ActionRow, answer: Observation) -> str:
    """What the server stored differently from what is known of it; empty where nothing (E2)."""
    if action.asked is None or isinstance(action.asked, Order):
        return ""  # an order gets a number of its own there, and its total is compared by the connector (E26)
    other = []
    for name in sorted(held(action.asked)):
        asked, kept = getattr(action.asked, name), getattr(answer.record, name)
        if kept is not None and not same_after_storing(asked, kept):
            other.append(f"{name.replace('_', ' ')}: {shown(kept)} instead of {shown(asked)}")
    return f"Stored differently there. {'; '.join(other)}." if other else ""


def same_after_storing(asked: object, kept: object) -> bool:
    """True where ``kept`` is ``asked`` as a server stores it: rounded to fewer decimals, or cut (E2)."""
    if asked == kept:
        return True
    if isinstance(asked, Price) and isinstance(kept, Price):
        return asked.currency == kept.currency and _rounds_to(asked.amount, kept.amount)
    if isinstance(asked, Decimal) and isinstance(kept, Decimal):
        return _rounds_to(asked, kept)
    if isinstance(asked, str) and isinstance(kept, str):
        return " ".join(asked.split()) == " ".join(kept.split()) or (len(kept) >= 200 and asked.startswith(kept))
    return False


def _rounds_to(asked: Decimal, kept: Decimal) -> bool:
    places = max(0, -int(kept.as_tuple().exponent))
    return abs(asked - kept) <= Decimal(1).scaleb(-max(2, places)) / 2


def _may_repeat(action: ActionRow, line: Line) -> bool:
    """What the far side makes idempotent is simply repeated: an upsert by natural key, a SET (E6)."""
    if action.verb in (Verb.SET_STOCK, Verb.DELETE):
        return True
    if _is_rewritten(action, line):
        return True
    return action.verb is Verb.CREATE and line.mapping.capabilities(Kind(action.kind)).finder is Finder.REPEAT


def _is_rewritten(action: ActionRow, line: Line) -> bool:
    """Whether the whole content of an order is brought to what its shop holds now."""
    is_content = isinstance(action.asked, Order) and action.asked.lines is not None
    return action.verb is Verb.UPDATE and is_content and line.mapping.capabilities(Kind.ORDER).rewrites


def _in_batches(action: ActionRow) -> bool:
    """Whether it may go with others in one call: a shop's quantities."""
    return action.verb is Verb.SET_STOCK and action.kind == SHOP_QUANTITY


def _calls_of(actions: Sequence[ActionRow], limit: int) -> list[list[ActionRow]]:
    """Up to ``limit`` calls that carry these out, in their order; those of products of one parent go together.

    What did not come through goes in ever smaller calls, so that one that a server cannot bear does not hold up others.
    """
    calls: list[list[ActionRow]] = []
    open_call: dict[tuple[str, int], list[ActionRow]] = {}
    for action in actions:
        place = (action.member.parent or "" if action.member is not None else "", action.attempts)
        group = open_call.get(place) if _in_batches(action) else None
        if group is not None and len(group) < BATCH >> action.attempts:
            group.append(action)
        elif len(calls) < limit:
            calls.append([action])
            if _in_batches(action):
                open_call[place] = calls[-1]
    return calls


def _carrying_out(
    actions: Sequence[ActionRow], line: Line, links: Mapping[int, LinkState]
) -> Callable[[Connector], Any]:
    """The call that carries actions out; everything it needs is read before it leaves the engine thread."""
    if _in_batches(actions[0]):
        wishes = tuple(_stock_set(action) for action in actions)
        return lambda connector: connector.set_stocks(wishes)
    (action,) = actions
    if action.helper is not None:
        key = HelperKey(action.helper.kind, action.helper.name)
        return lambda connector: connector.write_helper(key)
    asked, member = action.asked, action.member
    if action.verb is Verb.SET_STOCK:
        wish = _stock_set(action)
        return lambda connector: connector.set_stock(wish)
    if asked is None or member is None or action.link is None:
        raise Bug("An action has nothing to write.", "", f"action {action.id}")
    if action.verb is Verb.DELETE:
        doomed = member.native_id or ""
        return lambda connector: connector.delete(Kind(action.kind), doomed)
    link = links[action.link]
    whole = line.mapping.project(link.kind, link.agreed, member.seen).record
    write = Write(
        Kind(action.kind),
        member.native_id,
        asked,
        whole,
        member.seen,
        member.parent,
        {HelperKey(h.kind, h.name): h.native_id for h in action.needs if h.native_id is not None},
        action.stamp,
        action.partners.get(Kind.CUSTOMER.value, ""),
    )
    return lambda connector: connector.write(write)


def _stock_set(action: ActionRow) -> StockSet:
    asked, member = action.asked, action.member
    if not isinstance(asked, Product) or asked.stock is None or member is None:
        raise Bug("An action has no quantity to set.", "", f"action {action.id}")
    return StockSet(member.native_id or "", asked.sku or "", asked.stock, member.parent)


def _looking_up(action: ActionRow) -> Callable[[Connector], Any]:
    if action.helper is not None:
        key = HelperKey(action.helper.kind, action.helper.name)
        return lambda connector: connector.find_helper(key)
    member, asked = action.member, action.asked
    if member is None or asked is None:
        raise Bug("An action has nothing to look up.", "", f"action {action.id}")
    kind = Kind(action.kind)
    if action.verb is Verb.UPDATE and member.native_id is not None:
        native_id, parent = member.native_id, member.parent
        return lambda connector: connector.get(kind, native_id, parent)
    mark = action.stamp
    return lambda connector: connector.find(kind, asked, mark)


def _call(call_id: str, done: Done) -> Call:
    exchange = done.exchange
    return Call(
        call_id,
        done.started_at,
        done.ended_at,
        exchange.request if exchange else "",
        exchange.answer if exchange else "",
    )


def _now_call(call_id: str, now: int) -> Call:
    return Call(call_id, now, now)
