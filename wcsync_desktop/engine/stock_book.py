"""Commands to the stock book. What they change is written at once; shops are told by Auto Sync.

Files and feeds are read in a thread of their own; what they say is judged there, and kept by the engine's thread.
"""

from __future__ import annotations

import hashlib
import logging
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from decimal import Decimal
from pathlib import Path
from typing import Any

from wcsync_desktop.connectors.downloads import download
from wcsync_desktop.core.book import (
    AddItem,
    Adjust,
    ClosePaper,
    DropIntake,
    EditItem,
    FileLook,
    FillFrom,
    JoinBook,
    KeepFeed,
    KeepKit,
    KeepPurchase,
    KeepSeller,
    KeepStockOf,
    KeepTerms,
    KeepWarehouse,
    KeepWork,
    Layout,
    LeaveBook,
    LookAtFile,
    Make,
    PutBackItems,
    ReadFeed,
    ReadFile,
    Receive,
    RemoveFeed,
    RemoveItems,
    SendNow,
    SettleReturn,
    SwitchAutoSync,
    TakeBack,
    TakeIntake,
)
from wcsync_desktop.core.columns import recognised
from wcsync_desktop.core.commands import Command
from wcsync_desktop.core.errors import BadData, Bug, WcSyncError
from wcsync_desktop.core.intake import SAMPLE, Judged, KnownItem, judged, waits_because
from wcsync_desktop.core.ledger import SYNC_NOW, Event
from wcsync_desktop.database.connections import load_rules
from wcsync_desktop.database.feeds import FeedRow
from wcsync_desktop.database.items import meant_by
from wcsync_desktop.database.removed_items import RemovedItems
from wcsync_desktop.engine.clocks import ServerClocks
from wcsync_desktop.engine.command_table import answers, answers_later
from wcsync_desktop.engine.desk import Conversing
from wcsync_desktop.engine.lines import Done
from wcsync_desktop.engine.shared import Shared
from wcsync_desktop.engine.sheets import MOST_BYTES, Patience, content_of, read_table
from wcsync_desktop.engine.starter import Starter

log = logging.getLogger(__name__)

YOU = "you"
"""Who moved pieces, where a person did."""

SAMPLE_ROWS = 20

_UNDONE_AT_MOST = 20


class StockBook:
    """Carries commands out. ``report`` brings the end of reading back into the engine's inbox; ``by_itself``: feeds are
    read on their schedules."""

    def __init__(self, shared: Shared, starter: Starter, report: Callable[[Done], None], *, by_itself: bool) -> None:
        self._shared = shared
        self._starter = starter
        self._report = report
        self._clocks = ServerClocks(shared)
        self._by_itself = by_itself
        self._store = shared.store
        self._book = shared.store.stock_book
        # A file that takes long keeps no feed waiting, and a feed no file.
        self._files = ThreadPoolExecutor(1, thread_name_prefix="files")
        self._feeds = ThreadPoolExecutor(2, thread_name_prefix="feeds")
        self._ended = threading.Event()
        self._being_read: set[int] = set()
        self._removed: dict[str, RemovedItems] = {}
        self._next_feed: int | None = None

    def close(self) -> None:
        """End; what is being read changes nothing."""
        self._ended.set()
        for pool in (self._files, self._feeds):
            pool.shutdown(wait=False, cancel_futures=True)

    @contextmanager
    def around(self, command: Command[Any]) -> Iterator[None]:
        """What every command to the stock book has in common. Raises BadData where it cannot be done."""
        if (warehouse := getattr(command, "warehouse", None)) is not None:
            self._book.must_be_own(warehouse)
        try:
            with self._store.database.transaction():
                yield
        except Exception:
            self._shared.rules = load_rules()  # what was changed of them was not kept
            raise
        self._shared.changed = self._shared.book_changed = True

    @answers_later
    def look_at_file(self, command: LookAtFile, answer: Future[FileLook]) -> None:
        def work() -> FileLook:
            return _look(Path(command.path), command.layout, Patience(self._ended))

        self._read(self._files, work, Conversing(answer, lambda found: found))

    @answers_later
    def read_file(self, command: ReadFile, answer: Future[int]) -> None:
        path, layout, makes_items = Path(command.path), command.layout, command.makes_items
        self._read_file(path, command.warehouse, layout, answer, makes_items=makes_items)

    @answers_later
    def read_feed(self, command: ReadFeed, answer: Future[int | None]) -> None:
        self._read_feed(self._store.feeds.one(command.feed), answer, anew=True)
        self._look_at_feeds()

    @answers_later
    def join_book(self, command: JoinBook, answer: Future[None]) -> None:
        def join() -> None:
            with self.around(command):
                self._join(command.shop, command.follows)

        self._clocks.ask((command.shop,), join, answer)

    @answers
    def leave_book(self, command: LeaveBook) -> Decimal:
        return self._leave(command.shop, frees=command.frees)

    @answers
    def keep_stock_of(self, command: KeepStockOf) -> Decimal:
        """All of it in one transaction: a shop is never left without whoever keeps its stock."""
        shop, is_booked = command.shop, command.shop in self._shared.rules.booked
        if not command.in_book:
            return self._leave(shop, frees=command.frees) if is_booked else Decimal(0)
        left = Decimal(0)
        if is_booked and self._book.followed_by(shop) != command.follows:
            left = self._leave(shop, frees=False)
            is_booked = False
        if not is_booked:
            self._join(shop, command.follows)
        if command.follows is None:
            self._book.keep_seller(shop, command.warehouse, ships_itself=command.ships_itself)
            self._rules_changed()
        return left

    @answers
    def keep_seller(self, command: KeepSeller) -> None:
        self._book.keep_seller(command.shop, command.warehouse, ships_itself=command.ships_itself)
        self._rules_changed()

    @answers
    def keep_warehouse(self, command: KeepWarehouse) -> int:
        return self._book.keep_warehouse(
            command.warehouse, command.name, counts=command.counts, priority=command.priority
        )

    @answers
    def add_item(self, command: AddItem) -> int:
        return self._book.add_item(command.sku, command.name, command.barcode, self._shared.now())

    @answers
    def edit_item(self, command: EditItem) -> None:
        self._book.edit_item(command.item, command.name, command.barcode, command.keep_back, command.pinned)

    @answers
    def remove_items(self, command: RemoveItems) -> str:
        removal = self._shared.new_id()
        self._removed[removal] = self._book.remove_items(command.items)
        while len(self._removed) > _UNDONE_AT_MOST:
            del self._removed[next(iter(self._removed))]
        return removal

    @answers
    def put_back_items(self, command: PutBackItems) -> None:
        removed = self._removed.get(command.removal)
        if removed is None:
            raise BadData("This can no longer be undone.", "Add the products anew.")
        self._book.put_back(removed)
        del self._removed[command.removal]

    @answers
    def keep_kit(self, command: KeepKit) -> None:
        self._book.keep_kit(command.item, command.parts)

    @answers
    def keep_terms(self, command: KeepTerms) -> None:
        self._book.keep_terms(command)

    @answers
    def switch_auto_sync(self, command: SwitchAutoSync) -> tuple[int, ...]:
        return self._book.switch(meant_by(command.chosen), on=command.on)

    @answers
    def send_now(self, command: SendNow) -> int:
        sent = self._send(meant_by(command.chosen))
        self._starter.send_balances()
        return sent

    @answers
    def adjust(self, command: Adjust) -> int:
        now = self._shared.now()
        return self._book.adjust(command.item, command.warehouse, command.quantity, command.reason, now, YOU)

    @answers
    def undo_movement(self, command: TakeBack) -> None:
        self._book.take_back(command.movement, self._shared.now(), YOU)

    @answers
    def settle_return(self, command: SettleReturn) -> None:
        self._book.settle_return(command.order, self._shared.now(), YOU, came_back=command.came_back)

    @answers
    def keep_purchase(self, command: KeepPurchase) -> int:
        return self._store.papers.keep_purchase(
            command.paper,
            command.number,
            command.supplier,
            command.warehouse,
            command.lines,
            command.note,
            self._shared.now(),
        )

    @answers
    def receive(self, command: Receive) -> None:
        self._store.papers.receive(command.paper, command.received, self._shared.now(), YOU, command.seen)

    @answers
    def keep_work(self, command: KeepWork) -> int:
        return self._store.papers.keep_work(
            command.paper,
            command.number,
            command.item,
            command.quantity,
            command.warehouse,
            command.parts,
            command.note,
            self._shared.now(),
        )

    @answers
    def make(self, command: Make) -> None:
        self._store.papers.make(command.paper, command.quantity, self._shared.now(), YOU, command.seen)

    @answers
    def close_paper(self, command: ClosePaper) -> None:
        self._store.papers.close(command.paper)

    @answers
    def fill_from(self, command: FillFrom) -> int:
        return self._fill(command.connection, command.warehouse)

    @answers
    def take_intake(self, command: TakeIntake) -> int:
        now = self._shared.now()
        return self._store.intakes.take(command.intake, now, YOU, without_problems=command.without_problems)

    @answers
    def drop_intake(self, command: DropIntake) -> None:
        self._store.intakes.drop(command.intake, self._shared.now())

    @answers
    def keep_feed(self, command: KeepFeed) -> int:
        kept = self._store.feeds.keep(command, self._shared.now())
        self._look_at_feeds()
        return kept

    @answers
    def remove_feed(self, command: RemoveFeed) -> None:
        self._store.feeds.remove(command.feed)
        self._look_at_feeds()

    # --- shops --------------------------------------------------------------------------------------------------

    def _join(self, shop: int, follows: int | None) -> None:
        line = self._shared.existing(shop)
        system = self._shared.existing(follows) if follows is not None else None
        if system is not None and system.row.kind != "vtiger":
            raise BadData(f"The stock book cannot follow “{system.row.name}”.", "Choose a Vtiger CRM.")
        if line.row.kind != "woocommerce":
            raise BadData("The stock book keeps the stock of shops.", "Choose a shop.")
        if shop in self._shared.rules.booked:
            raise BadData(f"The stock book keeps the stock of “{line.row.name}” already.", "There is nothing to do.")
        self._store.outbox.drop_quantities(shop, "The stock book keeps the stock from now on.")
        self._book.join(shop, self._shared.now_at(shop))
        if system is not None:
            warehouse = self._book.followed(system.row.id, f"{system.row.name} (as it says)")
            self._book.keep_seller(shop, warehouse, ships_itself=False)
        self._rules_changed()

    def _leave(self, shop: int, *, frees: bool) -> Decimal:
        """The stock book no longer keeps a shop's quantities; gives how many pieces stay promised to its orders."""
        self._shared.existing(shop)
        self._store.outbox.drop_quantities(shop, "The stock book does not keep the stock any more.")
        left = self._book.leave(shop, self._shared.now(), frees=frees)
        self._rules_changed()
        return left

    def _rules_changed(self) -> None:
        self._shared.rules = load_rules()
        self._shared.connections_changed = True

    def _send(self, items: Iterable[int]) -> int:
        number = self._book.mark(items, SYNC_NOW, asked=True)
        if not number:
            raise BadData(
                "None of these products is in a shop whose stock the stock book keeps.",
                "Choose “Shops…” to let the stock book keep a shop's stock.",
            )
        return number

    def _fill(self, connection: int, warehouse: int) -> int:
        line = self._shared.existing(connection)
        if line.row.kind not in ("woocommerce", "megaventory"):
            raise BadData(f"{line.row.name} has no quantities to begin with.", "Choose a shop, Megaventory or a file.")
        return self._starter.fill(connection, warehouse)

    # --- files --------------------------------------------------------------------------------------------------

    def _read(self, pool: ThreadPoolExecutor, work: Callable[[], Any], token: Conversing) -> None:
        started = self._shared.now()

        def run() -> None:
            value, error = None, None
            try:
                value = work()
            except WcSyncError as refused:
                error = refused
            except Exception as mistake:
                log.error("A table could not be read by our own fault", exc_info=mistake)
                error = Bug("WC Sync Desktop made a mistake.", "Please report it.", type(mistake).__name__)
            self._report(Done(token, value, error, started, self._shared.now(), None))

        pool.submit(run)

    def _read_file(self, path: Path, warehouse: int, layout: Layout, ack: Future[Any], *, makes_items: bool) -> None:
        known, mark = self._store.intakes.known(warehouse), self._book.newest()

        def keep(found: tuple[Judged, ...]) -> int:
            now = self._shared.now()
            return self._store.intakes.keep(path.name, Event.FILE, warehouse, found, now, adds=layout.adds, mark=mark)

        def work() -> tuple[Judged, ...]:
            return _judged(path, layout, known, Patience(self._ended), makes_items=makes_items)

        self._read(self._files, work, Conversing(ack, keep))

    # --- feeds --------------------------------------------------------------------------------------------------

    def clock_went_back(self) -> None:
        """Our clock was set back: when feeds are due is looked at anew."""
        self._look_at_feeds()

    def due(self) -> list[int]:
        """When a feed is to be read, milliseconds UTC."""
        if not self._by_itself or self._starter.rests_until or self._next_feed is None:
            return []
        return [self._next_feed]

    def step(self) -> None:
        """Read the feeds whose time has come."""
        if not self._by_itself or self._starter.rests_until or self._next_feed is None:
            return
        if self._shared.now() >= self._next_feed:
            for feed in self._store.feeds.due(self._shared.now()):
                if feed.id not in self._being_read:
                    self._read_feed(feed, Future(), anew=False)
            self._look_at_feeds()

    def open(self) -> None:
        """At the start: when the first feed is due."""
        self._look_at_feeds()

    def _look_at_feeds(self) -> None:
        self._next_feed = self._store.feeds.next_time(but=self._being_read)

    def _read_feed(self, feed: FeedRow, ack: Future[Any], *, anew: bool) -> None:
        """Read a feed; ``anew``: even where it holds what it held the last time."""
        if feed.id in self._being_read:
            raise BadData(f"“{feed.name}” is being read just now.", "Wait a moment.")
        self._being_read.add(feed.id)
        with self._store.database.transaction():
            self._store.feeds.begin(feed, self._shared.now())

        def judge(content: bytes | WcSyncError) -> None:
            """Only what has changed is judged, against what the stock book has now."""
            if isinstance(content, WcSyncError):
                self._no_longer_read(feed)
                self._feed_ended(feed, content.sentence, failed=True)
                if anew:
                    ack.set_exception(content)
                return
            mark = hashlib.sha256(content).hexdigest()
            if mark == feed.seen and not anew:
                self._no_longer_read(feed)
                waits = any(row.feed == feed.id for row in self._store.intakes.waiting())
                self._feed_ended(feed, feed.outcome if waits else "Nothing has changed.")
                return
            known, newest = self._store.intakes.known(feed.warehouse), self._book.newest()

            def keep(found: tuple[Judged, ...] | WcSyncError) -> int | None:
                if not isinstance(found, WcSyncError):
                    with self._store.database.transaction():
                        return self._take_feed(feed, found, mark, newest)
                self._feed_ended(feed, found.sentence, failed=True, seen="")
                if anew:
                    raise found
                return None

            self._read(
                self._feeds,
                lambda: _judged_feed(feed, content, known, Patience(self._ended)),
                Conversing(ack, keep, lambda: self._no_longer_read(feed)),
            )

        self._read(self._feeds, lambda: _content(feed), Conversing(Future(), judge))

    def _no_longer_read(self, feed: FeedRow) -> None:
        self._being_read.discard(feed.id)
        self._look_at_feeds()
        self._shared.changed = self._shared.book_changed = True

    def _feed_ended(self, feed: FeedRow, outcome: str, *, failed: bool = False, seen: str | None = None) -> None:
        with self._store.database.transaction():
            self._store.feeds.ended(feed.id, outcome, self._shared.now(), failed=failed, seen=seen)

    def _take_feed(self, feed: FeedRow, found: tuple[Judged, ...], seen: str, mark: int) -> int:
        """What a feed says counts at once, where nothing of it needs a person."""
        feeds, intakes, now = self._store.feeds, self._store.intakes, self._shared.now()
        feeds.one(feed.id)  # a person may have removed it meanwhile: then it counts no more
        reason = waits_because(found, self._book.count())
        intake = intakes.keep(feed.name, Event.FEED, feed.warehouse, found, now, feed=feed.id, reason=reason, mark=mark)
        if reason:
            feeds.ended(feed.id, f"Waits for you: {reason}", now, seen=seen)
        else:
            changed = intakes.take(intake, now, feed.name, without_problems=False)
            word = "quantity" if changed == 1 else "quantities"
            feeds.ended(feed.id, f"{changed} {word} changed.", now, seen=seen)
        return intake


def _look(path: Path, layout: Layout, patience: Patience) -> FileLook:
    sheet = read_table(content_of(path), layout, patience)
    found = recognised(sheet.headers, [row.cells for row in sheet.rows[:SAMPLE]])
    return FileLook(
        sheet.headers,
        tuple(row.cells for row in sheet.rows[:SAMPLE_ROWS]),
        len(sheet.rows),
        found.columns,
        sheet.separator,
        sheet.encoding,
        sheet.sheets,
        sheet.sheet,
        sheet.header_line,
        found.unclear,
    )


def _judged(
    path: Path, layout: Layout, known: Mapping[str, KnownItem], patience: Patience, *, makes_items: bool
) -> tuple[Judged, ...]:
    sheet = read_table(content_of(path), layout, patience)
    return tuple(judged(sheet.headers, sheet.rows, layout, known, makes_items=makes_items))


def _content(feed: FeedRow) -> bytes | WcSyncError:
    """What a feed holds, or why it cannot be read."""
    try:
        if "://" not in feed.address:
            return content_of(Path(feed.address))
        return download(feed.address, MOST_BYTES, own_network=feed.own_network)
    except Exception as error:
        return _told(error)


def _judged_feed(
    feed: FeedRow, content: bytes, known: Mapping[str, KnownItem], patience: Patience
) -> tuple[Judged, ...] | WcSyncError:
    """A feed's rows, judged; of what is not in the stock book a feed says nothing."""
    try:
        sheet = read_table(content, feed.layout, patience)
        return tuple(judged(sheet.headers, sheet.rows, feed.layout, known, makes_items=False))
    except Exception as error:
        return _told(error)


def _told(error: Exception) -> WcSyncError:
    if isinstance(error, WcSyncError):
        return error
    log.error("A feed could not be read by our own fault", exc_info=error)
    return Bug("WC Sync Desktop made a mistake.", "Please report it.", type(error).__name__)
