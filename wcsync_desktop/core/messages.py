"""What the window and the command line say to the engine, and what the engine tells them. All frozen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from wcsync_desktop.core.actions import What
from wcsync_desktop.core.categories import Category
from wcsync_desktop.core.commands import Command
from wcsync_desktop.core.copying import DEFAULT_SECONDS, Missing, Route
from wcsync_desktop.core.examination import Examination, Rung
from wcsync_desktop.core.own_fields import Field, OwnField
from wcsync_desktop.core.sharing import Conflicts


class KeyState(StrEnum):
    """Where the keys of a connection are."""

    UNKNOWN = ""
    AVAILABLE = "in the keyring"
    LOCKED = "keyring locked"
    MISSING = "missing"
    NO_KEYRING = "no keyring"
    IN_MEMORY = "in memory"


@dataclass(frozen=True, slots=True)
class ExamineAccount(Command[Examination]):
    """Climb the ladder of tests without keeping anything. Answered by an ``Examination``.

    An empty ``secret`` stands for the stored one of ``connection``. The rungs come in snapshots under ``token`` as they
    are reached.
    """

    token: str
    kind: str
    address: str
    secret: tuple[str, ...] = field(default=(), repr=False)
    ca: str | None = None
    options: Mapping[str, str] = field(default_factory=dict)
    connection: int | None = None


@dataclass(frozen=True, slots=True)
class AddConnection(Command[int]):
    """Store a connection and its secret. Answered by its id.

    ``site`` and ``currency`` are what an examination found. ``continues`` is a removed connection to the same
    site whose knowledge it takes over (E22).
    """

    kind: str
    name: str
    address: str
    secret: tuple[str, ...] = field(repr=False)
    ca: str | None = None
    practice: bool = False
    options: Mapping[str, str] = field(default_factory=dict)
    site: str = ""
    currency: str = ""
    continues: int | None = None
    request: str = ""


@dataclass(frozen=True, slots=True)
class EditConnection(Command[int]):
    """Change a connection; an empty ``secret`` keeps the stored one. Answered by its id."""

    connection: int
    name: str
    address: str
    secret: tuple[str, ...] = field(default=(), repr=False)
    ca: str | None = None
    options: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TryConnection(Command[Examination]):
    """Climb the ladder with a stored connection and keep how it went. Answered by an ``Examination``.

    Its rungs come in snapshots under the token ``test <connection>``.
    """

    connection: int


@dataclass(frozen=True, slots=True)
class RemoveConnection(Command[None]):
    """Forget a connection and its secret; its history stays."""

    connection: int


@dataclass(frozen=True, slots=True)
class Share(Command[int | None]):
    """Apply a preset between a shop and another connection.

    It counts from the next change on; with ``today`` what both hold now is brought in step, too (E20). Answered by the
    operation that does it, None without.
    """

    preset: str
    shop: int
    other: int
    today: bool = False


@dataclass(frozen=True, slots=True)
class ShareLike(Command[int | None]):
    """Choose who decides about product field groups between a shop and another connection: (group, who) as text.

    ``today`` and the answer are those of ``Share``.
    """

    shop: int
    other: int
    groups: tuple[tuple[str, str], ...]
    today: bool = False


@dataclass(frozen=True, slots=True)
class ShareModules(Command[int | None]):
    """Choose module by module which way records go between a shop and another system: (kind, way) as text.

    ``conflicts`` says what happens where both changed one thing. Orders go the ways of ``modules``, too; those that are
    new from ``orders_from`` on (milliseconds UTC, None: from now on), looked for every ``seconds``. With
    ``tells_customer`` the shop learns the e-mail address of an order that comes from there. ``today`` and the answer
    are those of ``Share``.
    """

    shop: int
    other: int
    modules: tuple[tuple[str, str], ...]
    conflicts: Conflicts
    orders_from: int | None = None
    seconds: int = DEFAULT_SECONDS
    tells_customer: bool = False
    today: bool = False


Sharing = Share | ShareLike | ShareModules


@dataclass(frozen=True, slots=True)
class PreviewRules(Command[int]):
    """Find out what bringing today's values in step would change under other rules. Answered by the operation."""

    change: Sharing


@dataclass(frozen=True, slots=True)
class StartImport(Command[int]):
    """Import kinds from a shop into another system, or with ``dry_run`` only find out. Answered by the operation."""

    shop: int
    target: int
    kinds: tuple[str, ...]
    dry_run: bool = False
    location: str = ""


@dataclass(frozen=True, slots=True)
class SyncProduct(Command[int]):
    """Bring one product in step between a shop and its partner; it may be added to the shop, too.

    With ``dry_run`` only find out what that would do. ``member`` is the product at either of the two. Answered by the
    operation.
    """

    shop: int
    target: int
    member: int
    dry_run: bool = False


@dataclass(frozen=True, slots=True)
class KeepRoutes(Command[None]):
    """Copy orders between shops these ways and no others. A route that is new begins now, whatever its ``since``."""

    routes: tuple[Route, ...]


@dataclass(frozen=True, slots=True)
class CopyWithMissing(Command[tuple[int, ...]]):
    """Copy these orders although products of theirs are not in the other shop. Answered by the operations started."""

    target: int
    members: tuple[int, ...]
    missing: Missing


@dataclass(frozen=True, slots=True)
class SyncOnce(Command[tuple[int, ...]]):
    """Bring shops and their partners in step now. Answered by the operations that were started."""


UNTIL_RESUMED = -1
"""A rest without an end."""


@dataclass(frozen=True, slots=True)
class RestUntil(Command[None]):
    """Look at nothing by itself until then, milliseconds UTC, or ``UNTIL_RESUMED``; 0 ends a rest. It is kept."""

    until: int


@dataclass(frozen=True, slots=True)
class CancelOperation(Command[bool]):
    """End an operation after the records in hand."""

    operation: int


@dataclass(frozen=True, slots=True)
class ContinueInterrupted(Command[tuple[int, ...]]):
    """Go on with operations that an earlier run left unfinished. Answered by their ids."""


@dataclass(frozen=True, slots=True)
class PauseOperation(Command[bool]):
    """Rest after the records in hand, until it is resumed; quitting in between changes nothing."""

    operation: int


@dataclass(frozen=True, slots=True)
class ResumeOperation(Command[bool]):
    """Go on with a paused operation."""

    operation: int


STOCK_BOOK = 0
"""How the stock book is called where connections are."""


@dataclass(frozen=True, slots=True)
class SynchronizeAll(Command[int]):
    """Compare everything of a shop and its partner, whatever was sent before, and send what differs.

    ``target`` may be ``STOCK_BOOK``. Answered by the operation.
    """

    shop: int
    target: int


@dataclass(frozen=True, slots=True)
class RetryOperations(Command[tuple[int, ...]]):
    """Do again what these operations were to do, and try their failed records anew.

    What several of them were to do is done once. Answered by the operations that were started.
    """

    operations: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ReadCategories(Command[tuple[Category, ...]]):
    """Read the categories of products of a connection. Answered by a tuple of ``Category``."""

    connection: int


@dataclass(frozen=True, slots=True)
class ReadFields(Command[tuple[Field, ...]]):
    """Ask a connection for the fields that a person may fill, or must. Answered by a tuple of ``Field``."""

    connection: int


@dataclass(frozen=True, slots=True)
class KeepFields(Command[None]):
    """Fill these fields from a shop's from now on, and no others; ``demands`` are those that the system demands."""

    connection: int
    pairs: tuple[OwnField, ...]
    demands: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class ReadMails(Command[tuple[str, ...]]):
    """Ask with which statuses of an order a shop writes to its customer. Answered by a tuple of statuses."""

    connection: int


@dataclass(frozen=True, slots=True)
class KeepView(Command[None]):
    """Keep how a person looks at something (filters), with the profile."""

    name: str
    value: str


DEFAULT_MONTHS = 6
"""For so long the history is kept where nobody has chosen."""


@dataclass(frozen=True, slots=True)
class KeepHistory(Command[None]):
    """Keep the history for so many months from now on, 0 for ever; what is older is removed."""

    months: int


@dataclass(frozen=True, slots=True)
class LeaveOut(Command[int]):
    """Never send these records to a system, or send them again (E19). ``members`` are the source's."""

    target: int
    members: tuple[int, ...]
    left_out: bool
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ReadAgain(Command[None]):
    """Read these records, which could not be read, at the next look, whether or not the system says that they changed.

    ``unreadable`` are ids of ``Reader.unreadable``.
    """

    unreadable: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class CountInShop(Command[int]):
    """Have a shop count these products of its own from now on; they get their quantity with the next look.

    Raises BadData for what shares its parent's figure: that is changed in the shop. Answered by how many it concerned.
    """

    members: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class LeaveQuantity(Command[None]):
    """The quantities of these products of a shop are left as they are, and nobody needs to be told again."""

    members: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class TryAgain(Command[None]):
    """Try these records anew, at one system or at all, when where they come from is looked at the next time.

    ``members`` are those there.
    """

    members: tuple[int, ...]
    target: int | None = None


@dataclass(frozen=True, slots=True)
class HoldOrders(Command[None]):
    """Keep these orders from being sent, or let them go as the settings say; ``members`` are the shop's."""

    members: tuple[int, ...]
    held: bool


@dataclass(frozen=True, slots=True)
class SyncOrders(Command[tuple[int, ...]]):
    """Send these orders now, held or not, to one system or to all. Answered by the operations that were started."""

    members: tuple[int, ...]
    target: int | None = None


@dataclass(frozen=True, slots=True)
class SettleOrders(Command[None]):
    """A person says that what differs of these orders was settled in another system; ``members`` are the shop's."""

    members: tuple[int, ...]
    target: int


@dataclass(frozen=True, slots=True)
class SendOrderChanges(Command[tuple[int, ...]]):
    """Bring these orders in another system to what the shop holds now. Answered by the operations that were started."""

    members: tuple[int, ...]
    target: int


@dataclass(frozen=True, slots=True)
class PickProduct(Command[None]):
    """Of several products with one SKU, this one is meant (PRODUCT.md rule 24)."""

    member: int


@dataclass(frozen=True, slots=True)
class PickPartner(Command[None]):
    """Of several records in another system that fit a record, this one is meant."""

    member: int
    partner: int


@dataclass(frozen=True, slots=True)
class SettleConflict(Command[None]):
    """Of a field that was changed on both sides, this connection's value counts; ``always`` from now on, too."""

    conflict: int
    connection: int
    always: bool = False


@dataclass(frozen=True, slots=True)
class Approve(Command[tuple[int, ...]]):
    """Changes that were held back because there are so many: send them, or leave what is there as it is (E18)."""

    connection: int
    brake: str
    approved: bool


PUT_BACK = "put_back"
"""The setting of a shop that shows an older state of itself: undecided, or what a person chose, until that is done."""

UNDECIDED = "yes"


class AfterRestore(StrEnum):
    """What counts after a shop was put back to an older state (E13)."""

    SHOP = "the shop is right as it is now"
    OTHERS = "put back what the shop lost"


@dataclass(frozen=True, slots=True)
class SettleRestore(Command[tuple[int, ...]]):
    """A shop was put back to an older state: what counts. Answered by the operations that were started."""

    shop: int
    counts: AfterRestore


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
    paused: bool = False


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The engine's state in counts; rows are read from the database. ``revision`` rises with every change.

    ``rungs`` are those of the examinations under way, by token. ``rests_until`` is 0 where nothing rests,
    ``next_look`` when a shop is looked at by itself the next time, 0 where none is; both milliseconds UTC.
    """

    revision: int
    running: tuple[Progress, ...]
    ended: tuple[int, ...]
    connections_changed: bool
    book_changed: bool = False
    stopped: str = ""
    rungs: Mapping[str, tuple[Rung, ...]] = field(default_factory=dict)
    rests_until: int = 0
    next_look: int = 0
