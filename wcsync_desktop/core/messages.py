"""What the window and the command line say to the engine, and what the engine tells them. All frozen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from wcsync_desktop.core.actions import What


@dataclass(frozen=True, slots=True)
class AddConnection:
    """Store a connection and its secret. Answered by its id."""

    kind: str
    name: str
    address: str
    secret: tuple[str, ...] = field(repr=False)
    ca: str | None = None
    practice: bool = False
    options: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TestConnection:
    """Check address, keys, rights and gates. Answered by a ``Tested``."""

    connection: int


@dataclass(frozen=True, slots=True)
class Tested:
    """Who answered."""

    title: str
    version: str
    currency: str
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RemoveConnection:
    """Forget a connection and its secret; its history stays."""

    connection: int


@dataclass(frozen=True, slots=True)
class Share:
    """Apply a preset between a shop and another connection."""

    preset: str
    shop: int
    other: int


@dataclass(frozen=True, slots=True)
class StartImport:
    """Import kinds from a shop into another system, or with ``dry_run`` only find out. Answered by the operation."""

    shop: int
    target: int
    kinds: tuple[str, ...]
    dry_run: bool = False
    location: str = ""


@dataclass(frozen=True, slots=True)
class SyncOnce:
    """Bring shops and their partners in step now. Answered by the operations that were started."""


@dataclass(frozen=True, slots=True)
class CancelOperation:
    """End an operation after the records in hand."""

    operation: int


@dataclass(frozen=True, slots=True)
class ContinueInterrupted:
    """Go on with operations that an earlier run left unfinished. Answered by their ids."""


Command = (
    AddConnection
    | TestConnection
    | RemoveConnection
    | Share
    | StartImport
    | SyncOnce
    | CancelOperation
    | ContinueInterrupted
)


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a running operation is. ``total`` 0 means not known yet."""

    operation: int
    what: What
    shop: int
    target: int
    kind: str
    phase: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The engine's state in counts; rows are read from the database. ``revision`` rises with every change."""

    revision: int
    running: tuple[Progress, ...]
    ended: tuple[int, ...]
    connections_changed: bool
    stopped: str = ""
