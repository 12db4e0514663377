"""The three-way merge: what the sides of a link held when they last agreed, what they hold now, and so what they agree.

Each side is compared with its own *shadow*, never with one common value: systems round, cut and tidy what they store
(E2). Fields merge one by one; who leads a field's group decides whose change counts (E7, E8, E27).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from wcsync_desktop.core.records import Kind, Record, field_groups, held, is_blank, overlay, put
from wcsync_desktop.core.sharing import NOT_MERGED, Rules


@dataclass(frozen=True, slots=True)
class Projection:
    """A record in the form one system can hold.

    ``record`` holds only what that system has a place for and what is worth sending; ``lossy`` names fields of which
    the form drops something (a cut text).
    """

    record: Record
    lossy: frozenset[str] = frozenset()


Project = Callable[[int, Record], Projection]
"""``project(connection, agreed)``."""

Absorb = Callable[[int, str, object, object], object]
"""``absorb(connection, field, there, agreed)``: what a value there means for the agreed one, of which that system may
have a place for part only."""


def _as_it_is(_: int, __: str, there: object, ___: object) -> object:
    return there


@dataclass(frozen=True, slots=True)
class Side:
    """One live member of a link. ``shadow`` and ``sent`` are None before the first agreement.

    ``changed_at`` is when it was last changed there, milliseconds UTC; 0 where that is not told.
    """

    connection: int
    seen: Record
    shadow: Record | None = None
    sent: Record | None = None
    changed_at: int = 0


@dataclass(frozen=True, slots=True)
class Conflict:
    """A field that two equal leaders changed differently: ``values`` per connection."""

    field: str
    base: object
    values: Mapping[int, object]


@dataclass(frozen=True, slots=True)
class Merged:
    """What a merge found. ``sides`` are the given ones with shadow and sent moved on, in the same order."""

    agreed: Record
    changed: frozenset[str]
    sides: tuple[Side, ...]
    conflicts: tuple[Conflict, ...] = ()
    drift: Mapping[int, frozenset[str]] = field(default_factory=dict)
    asks: Mapping[int, frozenset[str]] = field(default_factory=dict)


def merge(
    kind: Kind,
    agreed: Record,
    sides: Sequence[Side],
    rules: Rules,
    project: Project,
    origin: int | None = None,
    absorb: Absorb = _as_it_is,
) -> Merged:
    """Merge the sides of one link into its agreed record.

    ``origin`` is the connection that speaks first where equal leaders meet without a base (the shop of an import).
    Conflicting and lossy changes leave ``agreed`` as it was and stay visible: their shadow does not move (E7).
    """
    groups = field_groups(kind)
    result = agreed
    changed: set[str] = set()
    conflicts: list[Conflict] = []
    drift: dict[int, set[str]] = {}
    asks: dict[int, set[str]] = {}
    taken: list[set[str]] = [set() for _ in sides]  # as agreed, or as good as: shadow := seen, sent := project(agreed)
    adopted: list[set[str]] = [set() for _ in sides]  # no edit that counts: shadow := seen, sent := seen, and so told
    known = held(agreed)

    for name in (n for n in groups if groups[n] not in NOT_MERGED):
        holders = [i for i, s in enumerate(sides) if getattr(s.seen, name) is not None]
        shared = [i for i in holders if rules.rank(kind, groups[name], sides[i].connection) is not None]
        leaders = _leaders(name, kind, sides, rules)
        fresh = [i for i in shared if getattr(sides[i].shadow, name, None) is None]
        if name not in known:
            if leaders:
                ordered = sorted(leaders, key=lambda i: sides[i].connection != origin)
                speaker = next((i for i in ordered if not is_blank(getattr(sides[i].seen, name))), ordered[0])
                value = getattr(sides[speaker].seen, name)
                result = overlay(result, sides[speaker].seen, (name,))
                changed.add(name)
                for i in fresh:
                    # A leader that says nothing empties nobody's field; it may do so later.
                    same = getattr(sides[i].seen, name) == value or is_blank(value)
                    (taken if same else adopted)[i].add(name)
            else:
                for i in fresh:
                    adopted[i].add(name)
            continue

        # A side without a base joined later, or a new release began to read the field (E21): what it holds is no edit,
        # unless it alone decides or is the shop whose word counts first: a shop that came back is never told what it
        # once held.
        moved = [
            i for i in shared if i not in fresh and getattr(sides[i].seen, name) != getattr(sides[i].shadow, name, None)
        ]
        speaking = [i for i in moved if i in leaders]
        for i in fresh:
            decides = leaders == [i] or (i in leaders and sides[i].connection == origin)
            if decides and not is_blank(getattr(sides[i].seen, name)):
                speaking.append(i)
            else:
                (taken if is_blank(getattr(agreed, name)) else adopted)[i].add(name)
        for i in moved:
            if i not in leaders:
                drift.setdefault(sides[i].connection, set()).add(name)
        if not speaking:
            continue
        old = getattr(agreed, name)
        meant = {i: absorb(sides[i].connection, name, getattr(sides[i].seen, name), old) for i in speaking}
        if any(value != meant[speaking[0]] for value in meant.values()):
            winner = _winner(speaking, sides, rules)
            if winner is None:
                values = {sides[i].connection: getattr(sides[i].seen, name) for i in speaking}
                conflicts.append(Conflict(name, old, values))
                continue
            for i in (i for i in speaking if i != winner):
                adopted[i].add(name)
            speaking = [winner]
        lossy = [i for i in speaking if name in project(sides[i].connection, agreed).lossy]
        if lossy:
            for i in lossy:
                asks.setdefault(sides[i].connection, set()).add(name)
            continue
        if meant[speaking[0]] != old:
            result = put(result, name, meant[speaking[0]])
            changed.add(name)
        for i in speaking:
            taken[i].add(name)

    moved_sides = tuple(_moved(side, result, taken[i], adopted[i], project) for i, side in enumerate(sides))
    return Merged(
        result,
        frozenset(changed),
        moved_sides,
        tuple(conflicts),
        {c: frozenset(f) for c, f in drift.items()},
        {c: frozenset(f) for c, f in asks.items()},
    )


def _winner(speaking: Sequence[int], sides: Sequence[Side], rules: Rules) -> int | None:
    """Of sides that changed one field differently the one whose word counts; None where a person is asked."""
    ends = [sides[i].connection for i in speaking]
    pairs = [(a, b) for a in ends for b in ends if a < b]
    preferred = {rules.wins(a, b) for a, b in pairs} & set(ends)
    winners = [i for i in speaking if sides[i].connection in preferred]
    if len(winners) == 1:
        return winners[0]
    times = sorted((sides[i].changed_at, i) for i in speaking)
    if winners or not times[0][0] or not all(rules.newest_wins(a, b) for a, b in pairs):
        return None
    return times[-1][1] if times[-1][0] > times[-2][0] else None


def _moved(side: Side, agreed: Record, taken: set[str], adopted: set[str], project: Project) -> Side:
    if not taken and not adopted:
        return side
    blank = type(agreed)()
    shadow = overlay(side.shadow or blank, side.seen, taken | adopted)
    sent = overlay(side.sent or blank, side.seen, adopted)
    if taken:
        sent = overlay(sent, project(side.connection, agreed).record, taken)
    return replace(side, shadow=shadow, sent=sent)


def _leaders(name: str, kind: Kind, sides: Sequence[Side], rules: Rules) -> list[int]:
    """Places in ``sides`` of those that lead a field: the best rank among the systems that have the record (E7)."""
    group = field_groups(kind)[name]
    ranks = {
        i: rank
        for i, side in enumerate(sides)
        if getattr(side.seen, name) is not None and (rank := rules.rank(kind, group, side.connection))
    }
    best = min(ranks.values(), default=0)
    return [i for i, rank in ranks.items() if rank == best]


def receivable(kind: Kind, sides: Sequence[Side], connection: int, rules: Rules) -> frozenset[str]:
    """Fields in which a connection may be told something: those that another one leads whom a preset joins with it.

    Who alone decides about a field is never written to.
    """
    fields = set()
    holders = [side.connection for side in sides]
    for name in rules.shared_fields(kind, connection):
        leaders = {sides[i].connection for i in _leaders(name, kind, sides, rules)} - {connection}
        if any(rules.reaches(leader, connection, holders) for leader in leaders):
            fields.add(name)
    return frozenset(fields)


def wanted(
    kind: Kind,
    side: Side | None,
    connection: int,
    rules: Rules,
    projection: Projection,
    may_receive: frozenset[str],
    restore: bool = False,
) -> frozenset[str]:
    """Fields in which a system must be brought to the agreed value (``differs`` of the laws).

    Compared with what was last *sent* there. With ``restore`` a follower's own edit is put back too (E27, PRODUCT.md
    rule 21). For a record that does not exist there yet (``side`` None) it is everything worth sending.
    """
    worth = held(projection.record) & rules.shared_fields(kind, connection)
    if side is None:
        return worth
    groups = field_groups(kind)
    differs = set()
    for name in worth & may_receive:
        value = getattr(projection.record, name)
        if value != getattr(side.sent, name, None):
            differs.add(name)
        elif restore and getattr(side.seen, name) != getattr(side.shadow, name, None):
            if rules.leads(kind, groups[name], connection) and getattr(side.seen, name) != value:
                continue  # a leader's own change waits for its own merge; it is not drift
            differs.add(name)
    return frozenset(differs)
