"""Commands to the stock book. What they change is written at once; shops are told by Auto Sync.

Files and feeds are read in a thread of their own; what they say is judged there, and kept by the engine's thread.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

from wcsync_desktop.connectors.http import download
from wcsync_desktop.core.book import (
    AddItem,
    Adjust,
    BookCommand,
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
    KeepTerms,
    KeepWarehouse,
    KeepWork,
    Layout,
    LeaveBook,
    LookAtFile,
    Make,
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
from wcsync_desktop.core.errors import BadData, Bug, WcSyncError
from wcsync_desktop.core.intake import Judged, KnownItem, guessed, judged, waits_because
from wcsync_desktop.core.ledger import SYNC_NOW, Event
from wcsync_desktop.database.connections import load_rules
from wcsync_desktop.database.feeds import FeedRow
from wcsync_desktop.database.items import meant_by
from wcsync_desktop.engine.desk import Conversing
from wcsync_desktop.engine.lines import Done
from wcsync_desktop.engine.shared import Shared
from wcsync_desktop.engine.sheets import MOST_BYTES, content_of, read_table
from wcsync_desktop.engine.starter import Starter

log = logging.getLogger(__name__)

YOU = "you"
"""Who moved pieces, where a person did."""

SAMPLE_ROWS = 20


class StockBook:
    """Carries commands out. ``report`` brings the end of reading back into the engine's inbox; ``by_itself``: feeds are
    read on their schedules."""

    def __init__(self, shared: Shared, starter: Starter, report: Callable[[Done], None], *, by_itself: bool) -> None:
        self._shared = shared
        self._starter = starter
        self._report = report
        self._by_itself = by_itself
        self._store = shared.store
        self._book = shared.store.stock_book
        self._reader = ThreadPoolExecutor(1, thread_name_prefix="tables")
        self._being_read: set[int] = set()
        self._next_feed: int | None = None

    def close(self) -> None:
        """End; what is being read changes nothing."""
        self._reader.shutdown(wait=False, cancel_futures=True)

    def obey(self, command: BookCommand, ack: Future[Any]) -> None:
        """Do it; the answer comes at once, or when a file has been read. Raises BadData where it cannot be done."""
        if (warehouse := getattr(command, "warehouse", None)) is not None:
            self._book.must_be_own(warehouse)
        match command:
            case LookAtFile(path, layout):
                self._read(lambda: _look(Path(path), layout), Conversing(ack, lambda found: found))
            case ReadFile(path, warehouse, layout, makes_items):
                self._read_file(Path(path), warehouse, layout, ack, makes_items=makes_items)
            case ReadFeed(feed):
                self._read_feed(self._store.feeds.one(feed), ack, anew=True)
            case _:
                with self._store.database.transaction():
                    answer = self._do(command)
                if isinstance(command, SendNow):
                    self._starter.send_balances()
                ack.set_result(answer)
        if isinstance(command, (KeepFeed, RemoveFeed, ReadFeed)):
            self._look_at_feeds()
        self._shared.changed = self._shared.book_changed = True

    def _do(self, command: BookCommand) -> Any:
        book, papers, now = self._book, self._store.papers, self._shared.now()
        match command:
            case JoinBook(shop, follows):
                self._join(shop, follows)
            case LeaveBook(shop, frees):
                self._shared.existing(shop)
                self._store.outbox.drop_quantities(shop, "The stock book does not keep the stock any more.")
                left = book.leave(shop, now, frees=frees)
                self._rules_changed()
                return left
            case KeepSeller(shop, warehouse, ships_itself):
                book.keep_seller(shop, warehouse, ships_itself=ships_itself)
                self._rules_changed()
            case KeepWarehouse(warehouse, name, counts, priority):
                return book.keep_warehouse(warehouse, name, counts=counts, priority=priority)
            case AddItem(sku, name, barcode):
                return book.add_item(sku, name, barcode, now)
            case EditItem(item, name, barcode, keep_back, pinned):
                book.edit_item(item, name, barcode, keep_back, pinned)
            case RemoveItems(items):
                book.remove_items(items)
            case KeepKit(item, parts):
                book.keep_kit(item, parts)
            case KeepTerms():
                book.keep_terms(command)
            case SwitchAutoSync(chosen, on):
                return book.switch(meant_by(chosen), on=on)
            case SendNow(chosen):
                return self._send(meant_by(chosen))
            case Adjust(item, warehouse, quantity, reason):
                return book.adjust(item, warehouse, quantity, reason, now, YOU)
            case TakeBack(movement):
                book.take_back(movement, now, YOU)
            case SettleReturn(order, came_back):
                book.settle_return(order, now, YOU, came_back=came_back)
            case KeepPurchase(paper, number, supplier, warehouse, lines, note):
                return papers.keep_purchase(paper, number, supplier, warehouse, lines, note, now)
            case Receive(paper, received):
                papers.receive(paper, received, now, YOU)
            case KeepWork(paper, number, item, quantity, warehouse, parts, note):
                return papers.keep_work(paper, number, item, quantity, warehouse, parts, note, now)
            case Make(paper, quantity):
                papers.make(paper, quantity, now, YOU)
            case ClosePaper(paper):
                papers.close(paper)
            case FillFrom(connection, warehouse):
                return self._fill(connection, warehouse)
            case TakeIntake(intake, without_problems):
                return self._store.intakes.take(intake, now, YOU, without_problems=without_problems)
            case DropIntake(intake):
                self._store.intakes.drop(intake, now)
            case KeepFeed() as feed:
                return self._store.feeds.keep(feed, now)
            case RemoveFeed(feed):
                self._store.feeds.remove(feed)
            case _:
                raise Bug("WC Sync Desktop does not know this command.", "Please report it.", str(command))
        return None

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
        self._book.join(shop, self._shared.now())
        if system is not None:
            warehouse = self._book.followed(system.row.id, f"{system.row.name} (as it says)")
            self._book.keep_seller(shop, warehouse, ships_itself=False)
        self._rules_changed()

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

    def _read(self, work: Callable[[], Any], token: Conversing) -> None:
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

        self._reader.submit(run)

    def _read_file(self, path: Path, warehouse: int, layout: Layout, ack: Future[Any], *, makes_items: bool) -> None:
        known, mark = self._store.intakes.known(warehouse), self._book.newest()

        def keep(found: tuple[Judged, ...]) -> int:
            now = self._shared.now()
            return self._store.intakes.keep(path.name, Event.FILE, warehouse, found, now, adds=layout.adds, mark=mark)

        self._read(lambda: _judged(path, layout, known, makes_items=makes_items), Conversing(ack, keep))

    # --- feeds --------------------------------------------------------------------------------------------------

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
                lambda: _judged_feed(feed, content, known), Conversing(ack, keep, lambda: self._no_longer_read(feed))
            )

        self._read(lambda: _content(feed), Conversing(Future(), judge))

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


def _look(path: Path, layout: Layout) -> FileLook:
    sheet = read_table(content_of(path), layout)
    sample = tuple(row.cells for row in sheet.rows[:SAMPLE_ROWS])
    return FileLook(
        sheet.headers,
        sample,
        len(sheet.rows),
        guessed(sheet.headers),
        sheet.separator,
        sheet.encoding,
        sheet.sheets,
        sheet.sheet,
    )


def _judged(path: Path, layout: Layout, known: Mapping[str, KnownItem], *, makes_items: bool) -> tuple[Judged, ...]:
    sheet = read_table(content_of(path), layout)
    return tuple(judged(sheet.headers, sheet.rows, layout, known, makes_items=makes_items))


def _content(feed: FeedRow) -> bytes | WcSyncError:
    """What a feed holds, or why it cannot be read."""
    try:
        return download(feed.address, MOST_BYTES) if "://" in feed.address else content_of(Path(feed.address))
    except Exception as error:
        return _told(error)


def _judged_feed(feed: FeedRow, content: bytes, known: Mapping[str, KnownItem]) -> tuple[Judged, ...] | WcSyncError:
    """A feed's rows, judged; of what is not in the stock book a feed says nothing."""
    try:
        sheet = read_table(content, feed.layout)
        return tuple(judged(sheet.headers, sheet.rows, feed.layout, known, makes_items=False))
    except Exception as error:
        return _told(error)


def _told(error: Exception) -> WcSyncError:
    if isinstance(error, WcSyncError):
        return error
    log.error("A feed could not be read by our own fault", exc_info=error)
    return Bug("WC Sync Desktop made a mistake.", "Please report it.", type(error).__name__)
