"""What an operation covers, and which others are part of it (E17, SA-14). Pure."""

from __future__ import annotations

from typing import Protocol

from wcsync_desktop.core.actions import IN_STEP, What


class Scope(Protocol):
    """An operation as far as its scope is concerned."""

    @property
    def what(self) -> What: ...

    @property
    def shop(self) -> int | None: ...

    @property
    def target(self) -> int | None: ...

    @property
    def kinds(self) -> tuple[str, ...]: ...

    @property
    def synchronize_all(self) -> bool: ...


_PARTS = {
    What.IMPORT: frozenset({What.IMPORT, What.QUANTITIES}),
    What.QUANTITIES: frozenset({What.QUANTITIES}),
    What.RULES: frozenset({What.RULES}),
    What.DRY_RUN: frozenset({What.DRY_RUN}),
    What.RULES_PREVIEW: frozenset({What.RULES_PREVIEW}),
}
"""What else may be done again by each of them. A look at what changed is part of nothing but a full synchronisation."""

_OF_ALL = frozenset({What.SYNC, What.POLL, What.RULES})


def contains(newer: Scope, older: Scope) -> bool:
    """Whether doing ``newer`` does all that is left of ``older``, so that this one is not needed any more.

    Not a synchronisation by an equal one: what changes while it runs is seen by the next. Nor an import by a
    synchronisation: it brings back what was deleted (PRODUCT.md rule 21).
    """
    if (newer.shop, newer.target) != (older.shop, older.target) or not set(older.kinds) <= set(newer.kinds):
        return False
    if newer.what is What.SYNC:
        return newer.synchronize_all and older.what in _OF_ALL
    return older.what in _PARTS.get(newer.what, frozenset())


def does_again(newer: Scope, older: Scope) -> bool:
    """Whether ``newer`` does all that an ``older`` one, which an earlier run of the program left unfinished, was to do:
    what keeps systems in step begins with what changed, so that one does for all."""
    same = (newer.what, newer.shop, newer.target) == (older.what, older.shop, older.target)
    repeats = newer.what in IN_STEP or newer.what is What.COPY or newer.what is What.AUTO_SYNC
    is_as_much = set(older.kinds) <= set(newer.kinds) and (newer.synchronize_all or not older.synchronize_all)
    return same and repeats and is_as_much
