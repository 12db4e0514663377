"""What every connector offers the engine: plain blocking calls, values in, values out, errors of ``core.errors`` only.

A system has two halves: a ``Connector`` that speaks its API, and a ``SystemMapping`` that knows, without any I/O, what
the system can hold and how. Everything kind-specific about one system lives in its folder.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from wcsync_desktop.core.categories import Category
from wcsync_desktop.core.errors import ItemError, WcSyncError
from wcsync_desktop.core.examination import Examination, Rung
from wcsync_desktop.core.matching import SetAside
from wcsync_desktop.core.merge import Projection
from wcsync_desktop.core.own_fields import Field
from wcsync_desktop.core.records import Kind, Observation, Order, Record, Stock
from wcsync_desktop.core.stock import Level
from wcsync_desktop.core.unreadable import Unreadable


class Finder(StrEnum):
    """How a record that we may have created is found again."""

    REPEAT = "repeat"
    """The create is an upsert by natural key: it is simply repeated (E6)."""
    NATURAL_KEY = "natural key"
    """It is looked up by its key."""
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What a system can do with a kind.

    ``immutable`` fields cannot be updated after creation; a
    changed value is a new record (E9). ``rewrites``: a change of the whole content may be sent again, for it is looked
    at there first.
    """

    can_create: bool
    can_update: bool
    finder: Finder
    immutable: frozenset[str] = frozenset()
    rewrites: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a pass. ``following`` are further positions that may now be read, in any order and at once.

    ``total`` is how many records the server says the pass has, None where it does not say; ``counted`` how many of
    them this page brought. ``newest`` is the newest server time among the records, for the next ``since``.
    ``slipped``: these are not the rows that the pass promised, so it is read once more. ``doubt`` says why a list could
    not be read to its end: what it brought counts, what it did not bring is not gone.
    """

    observations: tuple[Observation, ...]
    following: tuple[str, ...] = ()
    total: int | None = None
    counted: int = 0
    newest: datetime | None = None
    slipped: bool = False
    doubt: WcSyncError | None = None
    unreadable: tuple[Unreadable, ...] = ()


@dataclass(frozen=True, slots=True)
class HelperKey:
    """A record that is made only because another needs it: its kind there ("category") and its natural key."""

    kind: str
    name: str

    def __str__(self) -> str:
        return f"{self.kind} “{' '.join(self.name.split())}”"


@dataclass(frozen=True, slots=True)
class Write:
    """One create or update. ``record`` holds only the fields to write, ``whole`` all of them, both in projected form.

    ``current`` is what the system held when last read; ``helpers`` native ids of the needed helpers. ``stamp`` marks
    what is created (E5); ``buyer`` is the native id of the client of an order, empty for a guest.
    """

    kind: Kind
    native_id: str | None
    record: Record
    whole: Record
    current: Record | None = None
    parent: str | None = None
    helpers: Mapping[HelperKey, str] = field(default_factory=dict)
    stamp: str = ""
    buyer: str = ""


@dataclass(frozen=True, slots=True)
class Exchange:
    """A request and its answer, masked and bounded, for the history.

    ``wrote``: it, or one of the same call before it, may have changed something there.
    """

    request: str
    answer: str
    wrote: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """The far side's answer to a write: what it holds now. ``note`` tells what was special (adopted, undeleted).

    ``was_there``: it was found, and may have moved on since it was made.
    """

    observation: Observation
    note: str = ""
    was_there: bool = False


@dataclass(frozen=True, slots=True)
class Compared:
    """What is to be said of an order as the far side keeps it: a ``note`` informs, a ``problem`` needs a person."""

    note: str = ""
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Probe:
    """Who answered.

    ``site`` identifies the account or site whatever its address; ``currency`` is the base currency; ``notes`` are
    sentences worth telling. ``served`` are systems (kinds) that another program in the shop keeps in step already.
    ``tells_edits``: every edit of an order moves the mark of its last change.
    """

    title: str
    version: str
    currency: str
    site: str
    notes: tuple[str, ...] = ()
    served: frozenset[str] = frozenset()
    tells_edits: bool = False


@dataclass(frozen=True, slots=True)
class Known:
    """Who an account was when it was first met: its ``site``, and some of its records as (id, parent, born) (E13).

    ``must_match``: the name is not enough, the records must be the old ones.
    """

    site: str
    samples: tuple[tuple[str, str | None, str], ...] = ()
    must_match: bool = False


@dataclass(frozen=True, slots=True)
class Hint:
    """An entry of a system's queue of changes: something about these records changed, so they are read again (E12).

    ``kind`` None: nothing that concerns us. ``is_stock``: the quantities of products, not the products themselves.
    ``keys`` name records whose ids are not told (a product's SKU, an order's reference).
    """

    id: str
    kind: Kind | None = None
    is_stock: bool = False
    native_ids: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Levels:
    """What a stock list says, by native product id. A product that is absent is unknown, not 0 (E11).

    ``unreadable`` are rows whose figures cannot be read: these are unknown, too.
    """

    known: Mapping[str, Level] = field(default_factory=dict)
    unreadable: tuple[Unreadable, ...] = ()


@dataclass(frozen=True, slots=True)
class StockSet:
    """An absolute quantity of one product at a location, so that repeating is safe.

    A shop's quantity is set only where it is still ``stock.before``: else VersionConflict (E11).
    """

    native_id: str
    sku: str
    stock: Stock
    parent: str | None = None


@dataclass(frozen=True, slots=True)
class Traits:
    """How a system is, apart from what it can hold.

    ``lists_changes``: what changed is told by time, for records of every kind that bear one. ``any_money``: its records
    may be in another currency than its main one. ``poll_seconds``: how often it is looked at where nobody chose; None
    for the shop's own pace. ``names_lines``: a row of an order need not be a product of its own. ``by_module``: for
    every kind a person chooses which way it goes, not only for products.
    """

    lists_changes: bool = False
    any_money: bool = False
    poll_seconds: int | None = None
    names_lines: bool = False
    by_module: bool = False


class SystemMapping(Protocol):
    """What one system can hold. Pure; made once per connection from its options."""

    @property
    def traits(self) -> Traits:
        """How the system is."""
        ...

    def capabilities(self, kind: Kind) -> Capabilities: ...

    def project(self, kind: Kind, agreed: Record, current: Record | None) -> Projection:
        """The agreed record in the form this system can hold."""
        ...

    def absorbed(self, field: str, there: object, agreed: object) -> object:
        """What a field's value here means for the agreed one, where this system has a place for part of it only."""
        ...

    def set_aside(self, kind: Kind, agreed: Record) -> SetAside | None:
        """Why the record cannot be or is not created here, None where it can."""
        ...

    def compared(self, asked: Order, kept: Order) -> Compared:
        """How the total of an order that was just made compares with the shop's (E26)."""
        ...

    def order_status(self, status: str) -> str:
        """What a status of an order here means to the shop's order, in the shop's words; empty where nothing."""
        ...

    def may_change(self, there: Order) -> bool:
        """Whether the content of an order, as it was read here, can still be changed by a write."""
        ...

    def smaller(self, position: str) -> tuple[str, ...]:
        """Positions that bring what this one does with less work for the server at once; none where it is least."""
        ...

    def needs(self, kind: Kind, record: Record) -> tuple[HelperKey, ...]:
        """Helpers that must exist before this projected record can be written."""
        ...

    def helper_kinds(self, kind: Kind) -> tuple[str, ...]:
        """Kinds of helpers that ``known_helpers`` tells completely."""
        ...

    def preparations(self, kind: Kind, shop_name: str) -> tuple[HelperKey, ...]:
        """Helpers that an initial import of this kind sets up once."""
        ...


class Connector(Protocol):
    """One account at one system. Every method may block and may raise errors of ``core.errors``."""

    def probe(self) -> Probe:
        """Check address, keys and gates. Only reads."""
        ...

    def versions(self, kind: Kind, ids: tuple[str, ...]) -> Mapping[str, str]:
        """The marks of the last change of these few records, by id; those that are not there are left out (E13).

        A system that cannot go back to an older state says nothing of any.
        """
        ...

    def server_now(self) -> datetime | None:
        """The server's clock, None where it does not tell."""
        ...

    def clock(self) -> datetime | None:
        """The server's clock as its answers so far tell it, None where they do not; nothing is asked."""
        ...

    def begin(self, kind: Kind) -> tuple[str, ...]:
        """Read what a pass over ``kind`` needs to know beforehand; gives the first positions of a full pass."""
        ...

    def begin_changes(self, kind: Kind, since: datetime) -> tuple[str, ...]:
        """The same for a pass over what changed after ``since``."""
        ...

    def read(self, kind: Kind, position: str) -> Page:
        """Read one page of a pass."""
        ...

    def some(self, kind: Kind, ids: tuple[str, ...]) -> Page:
        """These records in one page, at most as many as a page holds; those that are gone or in the trash are left
        out."""
        ...

    def get(self, kind: Kind, native_id: str, parent: str | None = None) -> Observation | None:
        """One live record, None where it is gone. NotReadable where it is there and cannot be read exactly."""
        ...

    def find(self, kind: Kind, record: Record, mark: str = "") -> Observation | None:
        """The live record that bears our ``mark``, where the system keeps marks; else the one with this record's
        natural key. AmbiguousMatch where there are several."""
        ...

    def write(self, write: Write) -> Outcome:
        """Create (no native id) or update one record."""
        ...

    def delete(self, kind: Kind, native_id: str) -> None:
        """Delete a record, into the bin where there is one. One that is gone already is no error."""
        ...

    def known_helpers(self, kind: Kind, wanted: tuple[HelperKey, ...]) -> Mapping[HelperKey, str]:
        """Native ids of the helpers of a kind that exist, among them those of ``wanted`` that do (after ``begin``)."""
        ...

    def find_helper(self, key: HelperKey) -> str | None:
        """Native id of a live helper, None where there is none."""
        ...

    def write_helper(self, key: HelperKey) -> str:
        """Create a helper; gives its native id, also where it was there already."""
        ...

    def categories(self) -> tuple[Category, ...]:
        """The categories of products that exist, by path."""
        ...

    def fields(self) -> tuple[Field, ...]:
        """Fields beyond the usual ones that a person may fill from a shop's, or must (VT-5)."""
        ...

    def mails(self) -> tuple[str, ...]:
        """Statuses of an order with which the system writes to the customer."""
        ...

    def levels(self, location: str, products: tuple[str, ...] | None = None) -> Levels:
        """What the stock list says; of ``products`` only, where given.

        ``location`` is the one whose quantities can be set.
        """
        ...

    def check_places(self, *, for_quantities: bool = False) -> None:
        """Raises PlacesContradict where what is sold would be offered again by the places of stock as they are set.

        Or, ``for_quantities``, where starting quantities would go to a place that does not count.
        """
        ...

    def updates(self) -> tuple[Hint, ...]:
        """Entries of the queue of changes, the oldest first; a system that has none gives nothing.

        There may be more: it is empty when nothing comes (E12).
        """
        ...

    def acknowledge(self, hint: str) -> None:
        """What the entry caused is stored: it is taken out of the queue. One that is gone already is no error."""
        ...

    def set_stock(self, wish: StockSet) -> Stock:
        """Set an absolute quantity; gives what is there now."""
        ...

    def set_stocks(self, wishes: Sequence[StockSet]) -> tuple[Stock | ItemError, ...]:
        """The same for several products of one parent, or without one, in one call; each has an answer of its own."""
        ...

    def last_exchange(self) -> Exchange | None:
        """The calling thread's last request and answer, masked, and forget it."""
        ...

    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Account:
    """How to reach an account: ``options`` are the connection's settings as text."""

    address: str
    secret: tuple[str, ...] = field(repr=False)
    ca: str | None = None
    options: Mapping[str, str] = field(default_factory=dict)


class System(Protocol):
    """A kind of connection: how it is called, what secrets it asks for, how it is opened."""

    kind: str
    title: str
    secret_names: tuple[str, ...]

    def normal_address(self, address: str) -> str:
        """The address as stored; BadData where it cannot be one."""
        ...

    def open(self, account: Account) -> Connector: ...

    def examine(self, account: Account, known: Known | None, report: Callable[[Rung], None]) -> Examination:
        """Climb the ladder of tests; ``report`` gets each rung as it is reached. What breaks is told, not raised."""
        ...

    def mapping(self, options: Mapping[str, str]) -> SystemMapping: ...
