"""The journey of an order through the systems: what was asked of whom, when, and how it went."""

from __future__ import annotations

from dataclasses import dataclass

from wcsync_desktop.core.actions import ActionState, Verb
from wcsync_desktop.core.records import Kind, Order
from wcsync_desktop.database import codec
from wcsync_desktop.database.schema import Action, Attempt, Connection, Copy, Member
from wcsync_desktop.database.statements import among


@dataclass(frozen=True, slots=True)
class JourneyStep:
    """One thing that happened. ``at`` is milliseconds UTC, 0 where it is still to come."""

    at: int
    where: str
    what: str
    outcome: str
    details: str = ""


def steps(member: int) -> tuple[JourneyStep, ...]:
    """Everything that happened to an order of a shop, the oldest first; what is still to come at the end."""
    found = among(Member, "id", (member,))
    if not found:
        return ()
    (row,) = found
    names = {c.id: str(c.name) for c in Connection.select(Connection.id, Connection.name)}
    order = codec.loaded(Kind.ORDER.value, str(row.seen if row.seen is not None else row.shadow))
    said = [JourneyStep(row.placed_at or 0, names.get(row.connection_id, "?"), "Placed", _placed(order))]
    actions = {a.id: a for a in among(Action, "member", (member,))}
    links = [row.link_id, *(copy.link_id for copy in among(Copy, "order", (member,)))]
    actions |= {a.id: a for a in among(Action, "link", (link for link in links if link is not None))}
    for attempt in among(Attempt, "action", actions):
        action = actions[attempt.action_id]
        said.append(
            JourneyStep(
                int(attempt.ended_at or attempt.started_at),
                names.get(action.connection_id, "?"),
                _what(action),
                str(attempt.outcome),
                "\n\n".join(part for part in (str(attempt.request), str(attempt.answer)) if part),
            )
        )
    said.sort(key=lambda step: step.at)
    return (*said, *(_waiting(a, names) for a in actions.values() if a.live_key is not None))


def _placed(order: object) -> str:
    return f"now {order.status}" if isinstance(order, Order) else ""


def _waiting(action: Action, names: dict[int, str]) -> JourneyStep:
    state = str(ActionState(str(action.state)))
    return JourneyStep(0, names.get(action.connection_id, "?"), _what(action), f"{state}: {action.reason}".rstrip(": "))


def _what(action: Action) -> str:
    if action.verb == Verb.UPDATE.value:
        asked = codec.loaded(Kind.ORDER.value, str(action.fields))
        return f"Status becomes {asked.status}" if isinstance(asked, Order) and asked.status else "Changed"
    return "Sent" if action.verb == Verb.CREATE.value else "Looked at"
