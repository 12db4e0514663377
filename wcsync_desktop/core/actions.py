"""States of actions and operations, the moves allowed between them, and how often something is tried again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Verb(StrEnum):
    """What to do."""

    CREATE = "create"
    UPDATE = "update"
    DELETE = "delete"
    SET_STOCK = "set stock"
    HELPER = "helper"
    NOTHING = "nothing"


class ActionState(StrEnum):
    """How far an action is."""

    READY = "ready"
    SENDING = "sending"
    DONE = "done"
    RETRY_WAIT = "waiting to try again"
    UNKNOWN = "checking"
    WAITING = "waiting for something"
    REVIEW = "needs a person"
    FAILED = "failed"
    SKIPPED = "skipped"
    SUPERSEDED = "superseded"
    CANCELLED = "cancelled"


_S = ActionState

LIVE = frozenset({_S.READY, _S.SENDING, _S.RETRY_WAIT, _S.UNKNOWN, _S.WAITING, _S.REVIEW, _S.FAILED})
"""States in which an action blocks another one for the same place (E16)."""

UNFINISHED = frozenset({_S.READY, _S.SENDING, _S.RETRY_WAIT, _S.UNKNOWN})
"""States that keep an operation running: the engine will move them on without anyone's help."""

ALLOWED: Mapping[ActionState, frozenset[ActionState]] = {
    _S.READY: frozenset({_S.SENDING, _S.WAITING, _S.CANCELLED, _S.SUPERSEDED, _S.REVIEW}),
    _S.SENDING: frozenset({_S.DONE, _S.RETRY_WAIT, _S.UNKNOWN, _S.FAILED, _S.READY, _S.REVIEW, _S.SUPERSEDED}),
    _S.RETRY_WAIT: frozenset({_S.READY, _S.CANCELLED, _S.SUPERSEDED, _S.FAILED}),
    _S.UNKNOWN: frozenset({_S.DONE, _S.READY, _S.REVIEW, _S.SUPERSEDED, _S.FAILED}),
    _S.WAITING: frozenset({_S.READY, _S.CANCELLED, _S.SUPERSEDED, _S.FAILED, _S.REVIEW}),
    _S.REVIEW: frozenset({_S.READY, _S.CANCELLED, _S.SUPERSEDED, _S.SKIPPED}),
    _S.FAILED: frozenset({_S.READY, _S.CANCELLED, _S.SUPERSEDED, _S.SKIPPED}),
    _S.DONE: frozenset(),
    _S.SKIPPED: frozenset({_S.SUPERSEDED}),
    _S.SUPERSEDED: frozenset(),
    _S.CANCELLED: frozenset(),
}


def check_move(old: ActionState, new: ActionState) -> None:
    """Raise ValueError for a move that the table does not allow."""
    if new not in ALLOWED[old]:
        raise ValueError(f"an action cannot go from {old} to {new}")


class OperationState(StrEnum):
    """The states of the sync history, exactly as seed 003 names them."""

    NOT_PROCESSED = "Not processed"
    IN_PROGRESS = "In progress"
    COMPLETED = "Completed"
    ABORTED = "Aborted by another synchronization"
    WEBSHOP_NOT_FOUND = "Webshop not found"
    FAILED = "Failed"


class StoppedBy(StrEnum):
    """What kept an operation from running to its end."""

    NOTHING = ""
    PERSON = "person"
    CONNECTION = "connection"
    OURSELVES = "ourselves"


OPEN_OPERATIONS = frozenset({OperationState.NOT_PROCESSED, OperationState.IN_PROGRESS})


class What(StrEnum):
    """Kinds of operation."""

    IMPORT = "Initial import"
    QUANTITIES = "Starting quantities"
    DRY_RUN = "Preview"
    SYNC = "Synchronisation"
    POLL = "Check for changes"
    APPROVAL = "Approved changes"
    PUT_BACK = "Put back into the shop"
    RULES = "New sharing rules"
    RULES_PREVIEW = "Preview of other rules"
    PRODUCT = "One product"
    PRODUCT_PREVIEW = "Preview of one product"
    COPY = "Orders passed on"
    COPY_LOOK = "Look for new orders"
    AUTO_SYNC = "Auto Sync"
    FILL = "Quantities for the stock book"
    FOLLOW = "Quantities as another system says"


IN_STEP = frozenset({What.SYNC, What.POLL})
"""Operations that keep systems in step by themselves: what is too much of it waits for a person (E18)."""

COPIES = frozenset({What.COPY, What.COPY_LOOK})
"""Operations on the orders of one shop for another one; the second only looks which wait."""

BOOK = frozenset({What.AUTO_SYNC, What.FILL, What.FOLLOW})
"""Operations of the stock book with one shop or system; there is no other side."""

TELL_CHANGES = IN_STEP | COPIES | BOOK | {What.RULES, What.RULES_PREVIEW}
"""Operations that tell what they change and what needs a person, not what was right."""

DRY = frozenset({What.DRY_RUN, What.RULES_PREVIEW, What.PRODUCT_PREVIEW})
"""Operations that only find out."""

FLEETING = frozenset({What.RULES_PREVIEW, What.PRODUCT_PREVIEW})
"""Operations that nobody waits for any more after the program has ended."""


class Found(StrEnum):
    """What planning found about a record; the counts of previews and of the history use these words."""

    CREATE = "created"
    UPDATE = "updated"
    DELETE = "deleted"
    SAME = "unchanged"
    SKIP = "skipped"
    PROBLEM = "needs a person"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """How long to wait before another try. All in seconds.

    ``lookup_wait`` is the time after which a look-up's "no" counts for an unknown outcome (E6): three times the longest
    read time-out in the field; tests on real processes shorten it. A connection that was stopped is looked at again
    after ``mend``, and then every ``mend_again``. A server that asks for more than ``patience`` is not waited for, but
    left alone, for ``longest_rest`` at most.
    """

    first: float = 2.0
    factor: float = 3.0
    longest: float = 300.0
    patience: float = 65.0
    longest_rest: float = 3600.0
    tries: int = 5
    lookup_wait: float = 360.0
    mend: float = 10.0
    mend_again: float = 60.0

    def wait(self, attempts: int) -> float:
        """Seconds to wait after ``attempts`` failed tries (1, 2, …)."""
        return min(self.longest, self.first * self.factor ** max(0, attempts - 1))
