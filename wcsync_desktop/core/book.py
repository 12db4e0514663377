"""What a person asks of the stock book. All frozen; quantities are exact decimals, in pieces."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from wcsync_desktop.core.commands import Command, R_co


class ItemState(StrEnum):
    """How an item stands, as the table of products is filtered."""

    ALL = "all"
    AUTO_SYNC = "Auto Sync on"
    NO_AUTO_SYNC = "Auto Sync off"
    DIFFERS = "a shop shows another quantity"
    OVERSOLD = "more promised than there is"
    NOT_SOLD = "in no shop"
    KIT = "kits"


@dataclass(frozen=True, slots=True)
class ItemFilter:
    """Which items are shown, or meant: those whose SKU, name or barcode begins with or contains ``text``."""

    text: str = ""
    state: ItemState = ItemState.ALL


@dataclass(frozen=True, slots=True)
class Chosen:
    """Items that a person chose: these, or all that a filter shows."""

    items: tuple[int, ...] = ()
    filter: ItemFilter | None = None


class BookCommand(Command[R_co]):
    """Base of all commands to the stock book."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class JoinBook(BookCommand[None]):
    """From now on the stock book keeps a shop's quantities. Nothing is sent before something changes (EC-6).

    ``follows``: what is on hand for it is what this other system says, in a warehouse of its own.
    """

    shop: int
    follows: int | None = None


@dataclass(frozen=True, slots=True)
class LeaveBook(BookCommand[Decimal]):
    """The stock book no longer keeps a shop's quantities. Answered by how many pieces stay promised to its open orders.

    ``frees``: they are free for other shops, for nobody follows these orders any more.
    """

    shop: int
    frees: bool = False


@dataclass(frozen=True, slots=True)
class KeepStockOf(BookCommand[Decimal]):
    """Who keeps a shop's stock, in one step: the stock book (``in_book``), or somebody else.

    In the stock book it offers what lies in ``warehouse`` (None: all that count), unless it ships from stores of its
    own; or what another system says that it ``follows``. Out of it, ``frees`` is as ``LeaveBook`` has it. Nothing is
    sent by that. Answered by how many pieces stay promised to its open orders.
    """

    shop: int
    in_book: bool
    follows: int | None = None
    warehouse: int | None = None
    ships_itself: bool = False
    frees: bool = False


@dataclass(frozen=True, slots=True)
class KeepSeller(BookCommand[None]):
    """The one warehouse that counts for a shop, if any, and whether it ships from stores of its own."""

    shop: int
    warehouse: int | None
    ships_itself: bool = False


@dataclass(frozen=True, slots=True)
class KeepWarehouse(BookCommand[int]):
    """A warehouse; a new one without an id. Answered by its id."""

    warehouse: int | None
    name: str
    counts: bool = True
    priority: int = 0
    request: str = ""


@dataclass(frozen=True, slots=True)
class AddItem(BookCommand[int]):
    """A new product of the stock book. Answered by its id."""

    sku: str
    name: str = ""
    barcode: str = ""
    request: str = ""


@dataclass(frozen=True, slots=True)
class EditItem(BookCommand[None]):
    """What is known of a product, how much of it is kept back everywhere, and the warehouse it is taken from."""

    item: int
    name: str
    barcode: str
    keep_back: Decimal = Decimal(0)
    pinned: int | None = None


@dataclass(frozen=True, slots=True)
class RemoveItems(BookCommand[str]):
    """Take products out of the table; what they moved stays in the ledger. Shops keep their quantities.

    Answered by the name under which ``PutBackItems`` undoes it.
    """

    items: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class PutBackItems(BookCommand[None]):
    """Undo that products were taken out of the table, as long as the program runs."""

    removal: str


@dataclass(frozen=True, slots=True)
class KeepKit(BookCommand[None]):
    """A product is put together of others: (item, pieces of it). Without parts it is no kit any more."""

    item: int
    parts: tuple[tuple[int, Decimal], ...]


@dataclass(frozen=True, slots=True)
class KeepTerms(BookCommand[None]):
    """How one shop sells an item (EC-7, EC-10). ``reference`` is the shop's own SKU for it, empty for the same."""

    item: int
    shop: int
    reference: str = ""
    keep_back: Decimal | None = None
    at_most: Decimal | None = None
    always: bool = False


@dataclass(frozen=True, slots=True)
class SwitchAutoSync(BookCommand[tuple[int, ...]]):
    """Turn Auto Sync on or off (EC-3, EC-4). Nothing is sent by that. Answered by the items that were switched."""

    chosen: Chosen
    on: bool


@dataclass(frozen=True, slots=True)
class SendNow(BookCommand[int]):
    """Send the balances of these products to their shops now. Answered by how many balances that is."""

    chosen: Chosen


@dataclass(frozen=True, slots=True)
class Adjust(BookCommand[int]):
    """So many pieces are on hand in a warehouse, for this reason. Answered by the movement."""

    item: int
    warehouse: int
    quantity: Decimal
    reason: str
    request: str = ""


@dataclass(frozen=True, slots=True)
class TakeBack(BookCommand[None]):
    """Undo a movement that a person made."""

    movement: int


@dataclass(frozen=True, slots=True)
class SettleReturn(BookCommand[None]):
    """An order was cancelled or refunded after it was shipped: whether its pieces came back (PRODUCT.md rule 8)."""

    order: int
    came_back: bool


@dataclass(frozen=True, slots=True)
class KeepPurchase(BookCommand[int]):
    """A purchase order: (item, pieces). A new one without an id. Answered by its id."""

    paper: int | None
    number: str
    supplier: str
    warehouse: int
    lines: tuple[tuple[int, Decimal], ...]
    note: str = ""
    request: str = ""


@dataclass(frozen=True, slots=True)
class Receive(BookCommand[None]):
    """Pieces of a purchase order have come: (line, pieces).

    ``seen`` is what had come by then, by line, as the person saw it; where it has changed, nothing is booked.
    """

    paper: int
    received: tuple[tuple[int, Decimal], ...]
    seen: tuple[tuple[int, Decimal], ...] | None = None
    request: str = ""


@dataclass(frozen=True, slots=True)
class KeepWork(BookCommand[int]):
    """A work order: ``quantity`` pieces of an item are made, each of (component, pieces). Answered by its id."""

    paper: int | None
    number: str
    item: int
    quantity: Decimal
    warehouse: int
    parts: tuple[tuple[int, Decimal], ...]
    note: str = ""
    request: str = ""


@dataclass(frozen=True, slots=True)
class Make(BookCommand[None]):
    """So many pieces of a work order are done: its components went out, its product came in.

    ``seen`` is how many were made by then, as the person saw it; where it has changed, nothing is booked.
    """

    paper: int
    quantity: Decimal
    seen: Decimal | None = None
    request: str = ""


@dataclass(frozen=True, slots=True)
class ClosePaper(BookCommand[None]):
    """A purchase or work order is done with, though not all of it came."""

    paper: int


class Column(StrEnum):
    """What a column of a file can be."""

    SKU = "SKU"
    QUANTITY = "quantity"
    NAME = "name"
    BARCODE = "barcode"


@dataclass(frozen=True, slots=True)
class Layout:
    """How a file is to be read: which column is what (their headers), and how its numbers are written.

    What is not named is known by its header; an empty header is no column at all. An empty ``separator`` is found out;
    ``adds``: quantities are added to what is there instead of replacing it; ``header_line`` is the line of the file
    in which the headers stand, 0 where it is to be found out.
    """

    columns: tuple[tuple[Column, str], ...] = ()
    separator: str = ""
    decimal: str = ""
    encoding: str = ""
    sheet: str = ""
    adds: bool = False
    header_line: int = 0


@dataclass(frozen=True, slots=True)
class FileLook:
    """The headers of a table, its first rows, how many it has, and how it was read.

    ``unclear``: columns for which several headers fit, or a doubtful one: a person has to choose.
    """

    headers: tuple[str, ...]
    sample: tuple[tuple[str, ...], ...]
    rows: int
    columns: tuple[tuple[Column, str], ...]
    separator: str
    encoding: str
    sheets: tuple[str, ...]
    sheet: str
    header_line: int = 1
    unclear: tuple[tuple[Column, tuple[str, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class LookAtFile(BookCommand[FileLook]):
    """What a file looks like, so that a person can say which column is what. Answered by a ``FileLook``."""

    path: str
    layout: Layout = field(default_factory=Layout)


@dataclass(frozen=True, slots=True)
class ReadFile(BookCommand[int]):
    """Read and judge a file of quantities; nothing of it counts yet. Answered by the intake.

    ``makes_items``: SKUs that the stock book does not know become products; else these rows are left out.
    """

    path: str
    warehouse: int
    layout: Layout = field(default_factory=Layout)
    makes_items: bool = False
    request: str = ""


@dataclass(frozen=True, slots=True)
class FillFrom(BookCommand[int]):
    """Read and judge the quantities that a shop or another system has now. Answered by the operation."""

    connection: int
    warehouse: int
    request: str = ""


@dataclass(frozen=True, slots=True)
class TakeIntake(BookCommand[int]):
    """What was read counts from now on, whole or not at all. Answered by how many quantities it changed.

    ``without_problems``: a person wants the rows that have a problem to be left out.
    """

    intake: int
    without_problems: bool = False
    request: str = ""


@dataclass(frozen=True, slots=True)
class DropIntake(BookCommand[None]):
    """What was read does not count."""

    intake: int


@dataclass(frozen=True, slots=True)
class KeepFeed(BookCommand[int]):
    """A file or page that is read every so many seconds. A new one without an id. Answered by its id.

    ``own_network``: a person says that its address lies on this computer or in the network here; else such addresses
    are refused.
    """

    feed: int | None
    name: str
    address: str
    warehouse: int
    layout: Layout
    every: int
    active: bool = True
    own_network: bool = False
    request: str = ""


@dataclass(frozen=True, slots=True)
class ReadFeed(BookCommand[int | None]):
    """Read a feed now. Answered by the intake, None where nothing of it had changed."""

    feed: int


@dataclass(frozen=True, slots=True)
class RemoveFeed(BookCommand[None]):
    """Read a feed no more. What it brought stays."""

    feed: int
