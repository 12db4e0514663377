"""Operations, their counts and what dry runs found."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from peewee import fn

from wcsync_desktop.core.actions import FLEETING, OPEN_OPERATIONS, Found, OperationState, StoppedBy, What
from wcsync_desktop.core.records import Kind
from wcsync_desktop.database.connection import Database
from wcsync_desktop.database.schema import Action, Attempt, Connection, Operation, Preview, Tally, rows
from wcsync_desktop.database.statements import add, among, insert

PAUSED = "Paused"


@dataclass(frozen=True, slots=True)
class OperationRow:
    """An operation as the engine works with it."""

    id: int
    what: What
    shop: int | None
    target: int | None
    kinds: tuple[str, ...]
    synchronize_all: bool
    state: OperationState
    paused: bool = False
    member: int = 0


@dataclass(frozen=True, slots=True)
class Finding:
    """What a dry run found about one record. ``differences`` are (field, before, after) as shown.

    ``place`` is where it is told in the outbox, where that does not follow from the record.
    """

    target: int
    kind: str
    found: Found
    title: str
    key: str
    reason: str = ""
    differences: tuple[tuple[str, str, str], ...] = ()
    member: int | None = None
    once: bool = False
    """Worth a line in the history although nothing was done: it is told this one time."""
    place: str = ""


def operation_row(model: Operation) -> OperationRow:
    """The frozen row of a stored operation."""
    return OperationRow(
        model.id,
        What(str(model.what)),
        model.shop_id,
        model.target_id,
        tuple(k for k in str(model.kinds).split(",") if k),
        bool(model.synchronize_all),
        OperationState(str(model.state)),
        bool(model.paused),
        int(model.member),
    )


class HistoryWriter:
    """Every change of the sync history."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def create(
        self,
        what: What,
        shop: int,
        target: int | None,
        kinds: Iterable[str],
        *,
        everything: bool,
        now: int,
        quiet: bool = False,
        member: int = 0,
    ) -> OperationRow:
        """A new operation, waiting its turn. A ``quiet`` one is shown only once it has something to tell."""
        with self._database.transaction():
            connection = Connection.get_by_id(shop)
            model = Operation.create(
                what=what.value,
                shop=shop,
                shop_name=connection.name,
                shop_address=connection.address,
                target=target,
                kinds=",".join(kinds),
                synchronize_all=everything,
                state=OperationState.NOT_PROCESSED.value,
                quiet=quiet,
                member=member,
                created_at=now,
            )
            return operation_row(model)

    def open_operations(self) -> list[OperationRow]:
        """Operations that have not ended, oldest first."""
        states = [s.value for s in OPEN_OPERATIONS]
        return [operation_row(m) for m in Operation.select().where(Operation.state.in_(states)).order_by(Operation.id)]

    def some(self, operations: Iterable[int]) -> list[OperationRow]:
        """These operations, the oldest first."""
        return [operation_row(model) for model in among(Operation, "id", operations)]

    def forget_before(self, moment: int, limit: int) -> int:
        """Remove what operations that were created before ``moment`` (milliseconds UTC) did, and then themselves.

        What syncing depends on stays: actions that have not been settled, and that a kind was imported. Gives how many
        rows went, at most ``limit`` of a kind, so that nothing else waits for long; 0 where nothing is left to remove.
        """
        ended = Operation.state.not_in([s.value for s in OPEN_OPERATIONS])
        old = Operation.select(Operation.id).where((Operation.created_at < moment) & ended)
        settled = Action.operation.in_(old) & Action.live_key.is_null()
        answers = [What.IMPORT.value, What.QUANTITIES.value]
        empty = ~fn.EXISTS(Action.select().where(Action.operation == Operation.id))
        with self._database.transaction():
            actions = [number for (number,) in rows(Action.select(Action.id).where(settled).limit(limit))]
            looked = Preview.select(Preview.id).where(Preview.operation.in_(old)).limit(limit)
            previews = [number for (number,) in rows(looked)]
            Attempt.delete().where(Attempt.action.in_(actions)).execute()
            Action.delete().where(Action.id.in_(actions)).execute()
            Preview.delete().where(Preview.id.in_(previews)).execute()
            if actions or previews:
                return len(actions) + len(previews)
            done = [n for (n,) in rows(old.where(empty & Operation.what.not_in(answers)).limit(limit))]
            return int(Operation.delete().where(Operation.id.in_(done)).execute())

    def imported_kinds(self, shop: int, target: int) -> tuple[str, ...]:
        """Kinds of records whose initial import between two connections was completed at least once."""
        return imported_kinds(shop, target)

    def start(self, operation: int, now: int) -> None:
        """It runs. Continuing keeps the first start, and that it is paused."""
        with self._database.transaction():
            model = Operation.get_by_id(operation)
            Operation.update(state=OperationState.IN_PROGRESS.value, started_at=model.started_at or now).where(
                Operation.id == operation
            ).execute()

    def paused(self, operation: int, paused: bool) -> None:
        """A person paused it or lets it go on; quitting in between changes nothing (E17)."""
        with self._database.transaction():
            Operation.update(paused=paused, error=PAUSED if paused else "").where(Operation.id == operation).execute()

    def end(self, operation: int, state: OperationState, error: str, stopped_by: StoppedBy, now: int) -> None:
        """It ended; its state never changes again (E17)."""
        with self._database.transaction():
            Operation.update(
                state=state.value, error=error, stopped_by=stopped_by.value, completed_at=now, paused=False
            ).where((Operation.id == operation) & Operation.state.in_([s.value for s in OPEN_OPERATIONS])).execute()

    def hush(self, operation: int) -> bool:
        """A quiet operation has ended: it stays hidden where it has nothing new to tell; gives whether it does.

        Its predecessors that told nothing are forgotten; it stays itself, so that no number is given twice.
        """
        with self._database.transaction():
            row = Operation.get_by_id(operation)
            if not row.quiet:
                return False
            if What(str(row.what)) in FLEETING:
                return True  # whoever wanted to know looks at it for a while
            if Tally.select().where(Tally.operation == operation).exists() or self._is_new_trouble(row):
                Operation.update(quiet=False).where(Operation.id == operation).execute()
                return False
            ended = Operation.state.not_in([s.value for s in OPEN_OPERATIONS])
            idle = ~fn.EXISTS(Action.select().where(Action.operation == Operation.id))
            older = (Operation.quiet == True) & (Operation.id < operation) & ended & idle  # noqa: E712
            older &= Operation.what.not_in([what.value for what in FLEETING])
            Operation.delete().where(older & (Operation.shop == row.shop_id)).execute()
            return True

    def forget_looks(self, before: int) -> None:
        """Forget what was only looked at, and ended before then (milliseconds UTC)."""
        looks = Operation.what.in_([what.value for what in FLEETING]) & (Operation.quiet == True)  # noqa: E712
        with self._database.transaction():
            Operation.delete().where(looks & (Operation.completed_at <= before)).execute()

    @staticmethod
    def _is_new_trouble(row: Operation) -> bool:
        """Trouble that the last one of its kind has not told already."""
        if not row.error:
            return False
        last = (
            Operation.select()
            .where(
                (Operation.shop == row.shop_id)
                & (Operation.target == row.target_id)
                & (Operation.what == row.what)
                & (Operation.id < row.id)
            )
            .order_by(Operation.id.desc())
            .first()
        )
        return last is None or str(last.error).splitlines()[:1] != str(row.error).splitlines()[:1]

    def count(self, operation: int, connection: int, kind: str, found: Found, number: int = 1) -> None:
        """Add to a count (inside the transaction of what is counted)."""
        if not number:
            return
        place = {"operation": operation, "connection": connection, "kind": kind, "found": found.value}
        if not add(Tally, place, "number", number):
            insert(Tally, **place, number=number)

    def forget_counts(self, operation: int, kind: str, founds: Iterable[Found]) -> None:
        """Before a kind is planned again: what planning counts is counted anew."""
        Tally.delete().where(
            (Tally.operation == operation) & (Tally.kind == kind) & Tally.found.in_([f.value for f in founds])
        ).execute()

    def found(self, operation: int, findings: Iterable[Finding]) -> None:
        """Store what a dry run found, and count it."""
        told = list(findings)
        with self._database.transaction():
            for finding in told:
                self.count(operation, finding.target, finding.kind, finding.found)
            records = [
                {
                    "operation": operation,
                    "target": f.target,
                    "member": f.member,
                    "kind": f.kind,
                    "found": f.found.value,
                    "title": f.title,
                    "key": f.key,
                    "reason": f.reason,
                    "differences": json.dumps(f.differences, ensure_ascii=False),
                }
                for f in told
            ]
            if records:
                Preview.insert_many(records).execute()

    def forget_older_previews(self, operation: OperationRow) -> None:
        """A newer preview of the same: what the older ones found is no longer worth its place."""
        older = Operation.select(Operation.id).where(
            (Operation.shop == operation.shop)
            & (Operation.target == operation.target)
            & (Operation.what == operation.what.value)
            & (Operation.id < operation.id)
        )
        with self._database.transaction():
            Preview.delete().where(Preview.operation.in_(older) & Preview.kind.in_(operation.kinds)).execute()

    def forget_findings(self, operation: int, kind: str) -> None:
        """Before a dry run begins a kind again."""
        with self._database.transaction():
            Preview.delete().where((Preview.operation == operation) & (Preview.kind == kind)).execute()
            Tally.delete().where((Tally.operation == operation) & (Tally.kind == kind)).execute()


def imported_kinds(shop: int, target: int) -> tuple[str, ...]:
    """Kinds of records whose initial import between two connections was completed at least once."""
    done = (
        (Operation.shop == shop)
        & (Operation.target == target)
        & (Operation.what == What.IMPORT.value)
        & (Operation.state == OperationState.COMPLETED.value)
        & (Operation.stopped_by == StoppedBy.NOTHING.value)
    )
    found = {kind for (kinds,) in rows(Operation.select(Operation.kinds).where(done)) for kind in kinds.split(",")}
    return tuple(kind.value for kind in Kind if kind.value in found)


def quantities_answered(shop: int, target: int) -> bool:
    """Whether a person has chosen the starting quantities of two connections; before that no stock flows (E11)."""
    done = (
        (Operation.shop == shop)
        & (Operation.target == target)
        & Operation.what.in_([What.IMPORT.value, What.QUANTITIES.value])
        & (Operation.state == OperationState.COMPLETED.value)
        & (Operation.stopped_by == StoppedBy.NOTHING.value)
    )
    kinds = {kind for (found,) in rows(Operation.select(Operation.kinds).where(done)) for kind in found.split(",")}
    return bool(kinds & {"quantity", "shop_quantity"})
