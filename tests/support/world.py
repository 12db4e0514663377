"""A shop, a Megaventory and a profile, driven through the engine in this process; and questions about both sides."""

from __future__ import annotations

import copy
import shutil
import threading
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Future
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeVar

import keyring
from keyring.backend import KeyringBackend

from wcsync_desktop.app import Headless, Pace, now_ms
from wcsync_desktop.core.actions import RetryPolicy
from wcsync_desktop.core.book import AddItem, Adjust, Chosen, ItemFilter, JoinBook, SendNow, SwitchAutoSync
from wcsync_desktop.core.commands import Command
from wcsync_desktop.core.messages import (
    AddConnection,
    ExamineAccount,
    Share,
    Snapshot,
    StartImport,
    SyncOnce,
)
from wcsync_desktop.database.reader import OperationView, Reader
from wcsync_desktop.profile import Profile
from wcsync_desktop.sandbox.launch import PracticeAddress, Sandbox
from wcsync_desktop.sandbox.system import PracticeSystem
from wcsync_desktop.sandbox.vtiger.book import Book
from wcsync_desktop.sandbox.vtiger.cloud import Meter
from wcsync_desktop.sandbox.vtiger.modules import MODULES

R = TypeVar("R")

ALL = ("tax", "coupon", "customer", "product")
SOON = RetryPolicy(first=0.05, factor=1.5, longest=0.5, tries=4, lookup_wait=0.3, mend=0.3, mend_again=0.3)


class MemoryKeyring(KeyringBackend):
    """A keyring for tests."""

    priority = 1

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class World:
    """One profile on the practice systems."""

    def __init__(
        self,
        folder: Path,
        sandbox: Sandbox,
        policy: RetryPolicy = SOON,
        pace: Pace | None = None,
        now: Callable[[], int] = now_ms,
    ) -> None:
        self.pace = pace
        self.now = now
        self.sandbox = sandbox
        self.shop = sandbox.shops[0]
        if sandbox.megaventories:
            self.account = sandbox.megaventories[0]
        if sandbox.vtigers:
            self.crm = sandbox.vtigers[0]
        self.profile = Profile(folder)
        self.policy = policy
        self.snapshots: list[Snapshot] = []
        self._news = threading.Condition()
        self._ended: set[int] = set()
        self._headless: Headless | None = None
        keyring.set_keyring(MemoryKeyring())

    @contextmanager
    def running(self) -> Iterator[World]:
        """The engine at work."""
        with Headless(self.profile, self._told, self.policy, self.pace, self.now) as headless:
            self._headless = headless
            try:
                yield self
            finally:
                self._headless = None
        assert headless.error is None, headless.error

    def at_shop(self, number: int) -> World:
        """The same, with another of the shops to ask about."""
        other = copy.copy(self)
        other.shop = self.sandbox.shops[number]
        return other

    def _told(self, snapshot: Snapshot) -> None:
        with self._news:
            self.snapshots.append(snapshot)
            self._ended.update(snapshot.ended)
            self._news.notify_all()

    def ask(self, command: Command[R]) -> R:
        """The engine's answer."""
        assert self._headless is not None
        return self._headless.engine.submit(command).result(30)

    def end(self) -> None:
        """Have the engine end after the calls in hand."""
        assert self._headless is not None
        self._headless.engine.stop()

    def submit(self, command: Command[R]) -> Future[R]:
        """The engine's answer, when it comes."""
        assert self._headless is not None
        return self._headless.engine.submit(command)

    def connect(self, preset: str = "megaventory", joined: int = 1) -> None:
        """Add the first shops and the system that the preset joins them with, and share."""
        partner = preset.partition("-")[0]
        systems = self.sandbox.systems
        names = ("Shop",) if joined == 1 else tuple(f"Shop {letter}" for letter in "ABC"[:joined])
        shops = [self.add(system, name) for system, name in zip(systems, names, strict=False)]
        other = self.add(next(s for s in systems if s.kind == partner), partner.capitalize())
        for shop in shops:
            self.ask(Share(preset, shop, other))
        self.forget_log()

    def keep_book(self, shops: int) -> None:
        """Add the first shops; the stock book has some pieces of everything they sell, and sends what changes."""
        for system, letter in zip(self.sandbox.systems[:shops], "ABCDEFGH", strict=False):
            self.ask(JoinBook(self.add(system, f"Shop {letter}")))
        self.sync()
        for sku in sorted({str(p["sku"]) for shop in self.sandbox.shops[:shops] for p in shop.state()["products"]}):
            item = self.ask(AddItem(sku, f"Item {sku}"))
            self.ask(Adjust(item, 1, Decimal(PIECES), "Counted."))
        self.ask(SwitchAutoSync(Chosen(filter=ItemFilter()), True))
        self.ask(SendNow(Chosen(filter=ItemFilter())))
        self.sync()
        self.forget_log()

    def add(self, address: PracticeAddress, name: str) -> int:
        """Examine and add a connection, as the wizard does."""
        entered = (address.kind, address.url, tuple(address.secret), str(address.ca))
        found = self.ask(ExamineAccount("add", *entered))
        if found.problem is not None:
            raise found.problem
        kind, url, secret, ca = entered
        learned = dict(found.learned)
        adding = AddConnection(kind, name, url, secret, ca, options=learned, site=found.site, currency=found.currency)
        return self.ask(adding)

    def wait(self, operations: Sequence[int], seconds: float = 60) -> list[OperationView]:
        """Wait for operations to end."""
        with self._news:
            assert self._news.wait_for(lambda: self._ended.issuperset(operations), seconds), "it did not end"
        return [self.view(o) for o in operations]

    def until(self, condition: Callable[[Snapshot], bool], seconds: float = 30) -> None:
        """Wait for the newest snapshot to be so."""
        with self._news:
            assert self._news.wait_for(lambda: bool(self.snapshots) and condition(self.snapshots[-1]), seconds)

    def imports(self, *kinds: str, dry_run: bool = False, shop: int = 1, target: int = 2) -> OperationView:
        """Import and wait."""
        operation = self.ask(StartImport(shop, target, kinds or ALL, dry_run))
        (view,) = self.wait((operation,))
        return view

    def submit_sync(self) -> tuple[int, ...]:
        """Begin a cycle; gives its operations."""
        return tuple(self.ask(SyncOnce()))

    def sync(self) -> list[OperationView]:
        """One cycle."""
        return self.wait(self.ask(SyncOnce()))

    @contextmanager
    def reading(self) -> Iterator[Reader]:
        """A reader for a moment."""
        assert self._headless is not None
        reader = Reader(self._headless.parts.database)
        try:
            yield reader
        finally:
            reader.close()

    def view(self, operation: int) -> OperationView:
        """An operation as the history shows it."""
        with self.reading() as reader:
            found = reader.operation(operation)
        assert found is not None
        return found

    # --- both sides ---------------------------------------------------------------------------------------------

    @property
    def _systems(self) -> tuple[PracticeSystem, ...]:
        return (*self.sandbox.shops, *self.sandbox.megaventories, *self.sandbox.vtigers)

    def writes(self) -> list[str]:
        """Operations and paths of all writes that the systems saw; taking in what a queue tells is none."""
        told = [
            str(entry.get("operation") or entry["path"])
            for system in self._systems
            for entry in system.log()
            if entry["write"] and entry["applied"]
        ]
        return [write for write in told if write != "IntegrationUpdateDelete"]

    def forget_log(self) -> None:
        for system in self._systems:
            system.clear_log()

    def live(self, what: str) -> list[Mapping[str, Any]]:
        """Live records of Megaventory: products, clients, discounts, taxes, categories."""
        return live_rows(self.account.state(), what)


@dataclass(frozen=True)
class Beginning:
    """What a test begins with: practice systems, joined, and what was imported."""

    preset: str = "megaventory"
    products: int | None = 8
    vtiger: str = ""
    """The version of a practice Vtiger, in place of Megaventory."""
    shops: int = 1
    joined: int = 1
    """How many of the shops are joined with the other system."""
    seed: int = 5
    version: str = "10.5"
    imports: bool = True
    quantities: bool = True
    booked: int = 0
    """How many of the shops the stock book keeps the stock of, with 20 pieces of everything; then there is no other
    system."""


PIECES = 20
"""Pieces of everything that a stock book begins with."""


@contextmanager
def imported(folder: Path, beginning: Beginning = Beginning(), **how: Any) -> Iterator[World]:
    """The first shops and another system, joined and imported as ``beginning`` says.

    The import is done once in a process for each beginning; every test begins with a copy of what it left.
    """
    start = start_of(beginning)
    start.restore(folder)
    world = World(folder, start.sandbox, **how)
    keyring.set_keyring(start.keyring())
    with world.running():
        world.forget_log()
        yield world


class Start:
    """Practice systems and a profile as they are after a beginning, to begin with again and again."""

    def __init__(self, wanted: Beginning) -> None:
        self._stack = ExitStack()
        self._folder = Path(self._stack.enter_context(TemporaryDirectory()))
        practice = Sandbox(
            shops=wanted.shops,
            megaventories=0 if wanted.vtiger or wanted.booked else 1,
            vtigers=1 if wanted.vtiger else 0,
            products=wanted.products,
            seed=wanted.seed,
            woocommerce_version=wanted.version,
            vtiger_version=wanted.vtiger or "8.2.0",
        )
        self.sandbox = self._stack.enter_context(practice)
        world = World(self._folder, self.sandbox)
        kept = keyring.get_keyring()
        assert isinstance(kept, MemoryKeyring)
        with world.running():
            if wanted.booked:
                world.keep_book(wanted.booked)
            else:
                self._join(world, wanted)
        self._keys = dict(kept.kept)
        self._states = [(held, copy.deepcopy(_data(held))) for held in self._holders()]
        self._books = [_copied(crm.book) for crm in self.sandbox.vtigers]

    @staticmethod
    def _join(world: World, wanted: Beginning) -> None:
        world.connect(wanted.preset, wanted.joined)
        for shop in range(1, wanted.joined + 1) if wanted.imports else ():
            world.imports(shop=shop, target=wanted.joined + 1)
        if wanted.imports and wanted.quantities:
            world.imports("quantity")
            (view,) = world.sync()
            assert view.state == "Completed", view.error

    def _holders(self) -> list[object]:
        """Everything that holds what the practice systems know."""
        return [
            *(shop for shop in self.sandbox.shops),
            *(shop.store for shop in self.sandbox.shops),
            *(account for account in self.sandbox.megaventories),
            *(account.book for account in self.sandbox.megaventories),
        ]

    def restore(self, folder: Path) -> None:
        """Everything as it was right after the import, the profile in ``folder``."""
        for crm, book in zip(self.sandbox.vtigers, self._books, strict=True):
            crm.book, crm.meter = _copied(book), Meter()
            crm.sessions.forget()
        for system in (*self.sandbox.shops, *self.sandbox.megaventories, *self.sandbox.vtigers):
            system.faults()
            system.release()
            system.clear_log()
        for held, state in self._states:
            for learned in _data(held).keys() - state.keys():
                delattr(held, learned)
            vars(held).update(copy.deepcopy(state))
        shutil.copytree(self._folder, folder, dirs_exist_ok=True)

    def keyring(self) -> MemoryKeyring:
        """A keyring with the keys of the connections."""
        made = MemoryKeyring()
        made.kept.update(self._keys)
        return made

    def close(self) -> None:
        """End the practice systems."""
        self._stack.close()


def start_of(beginning: Beginning) -> Start:
    """What a beginning left, done once in a process."""
    if beginning not in _STARTS:
        _STARTS[beginning] = Start(beginning)
    return _STARTS[beginning]


def _copied(book: Book) -> Book:
    """A CRM's book with records of its own; what modules and clock are, they share."""
    same = (*MODULES.values(), book.clock)
    return copy.deepcopy(book, {id(part): part for part in same})


_STARTS: dict[Beginning, Start] = {}


def close_starts() -> None:
    """End all practice systems that were kept to begin with."""
    while _STARTS:
        _STARTS.popitem()[1].close()


_MACHINERY = frozenset({"clock", "lock", "store", "book", "ring", "_journal", "_fault_book", "_gate", "_routes"})


def _data(held: object) -> dict[str, Any]:
    """What an object knows, without what it works with."""
    return {name: value for name, value in vars(held).items() if name not in _MACHINERY}


def live_rows(state: Mapping[str, Any], what: str) -> list[Mapping[str, Any]]:
    """Rows of a state that are not deleted, with lower-case names."""
    return [{k.lower(): v for k, v in row.items()} for row in state[what] if not row.get("deleted")]


def duplicates(rows: Sequence[Mapping[str, Any]], *names: str) -> list[tuple[str, ...]]:
    """Keys that more than one row has."""
    counts = Counter(tuple(str(row.get(n)) for n in names) for row in rows)
    return [key for key, number in counts.items() if number > 1]


def fields(view: OperationView) -> dict[str, dict[str, int]]:
    """Counts by kind."""
    return {kind: dict(counts) for (_, kind), counts in view.counts.items()}
