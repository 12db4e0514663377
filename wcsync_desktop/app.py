"""The composition root: builds engine, secrets and database in order, and ends them in stages."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from types import TracebackType
from typing import TYPE_CHECKING

from filelock import BaseFileLock

from wcsync_desktop.care.faults import Faults
from wcsync_desktop.care.house import House
from wcsync_desktop.core.actions import RetryPolicy
from wcsync_desktop.core.errors import Bug, WcSyncError
from wcsync_desktop.core.messages import AddConnection, Snapshot
from wcsync_desktop.database.connection import Database
from wcsync_desktop.database.reader import Reader
from wcsync_desktop.engine.loop import Engine
from wcsync_desktop.engine.schedule import poll_ms
from wcsync_desktop.log import masked, start_logging
from wcsync_desktop.profile import Profile
from wcsync_desktop.secrets import Secrets

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from wcsync_desktop.gui.bridge import EngineBridge
    from wcsync_desktop.gui.main_window import MainWindow
    from wcsync_desktop.sandbox.launch import Sandbox


def now_ms() -> int:
    """Our clock: milliseconds UTC."""
    return time.time_ns() // 1_000_000


def new_uid() -> str:
    """A name nobody else has."""
    return uuid.uuid4().hex


@dataclass(frozen=True)
class Parts:
    """What an app is made of."""

    database: Database
    secrets: Secrets
    engine: Engine


Pace = Callable[[Mapping[str, str]], int]


def build(
    profile: Profile,
    publish: Callable[[Snapshot], None],
    policy: RetryPolicy | None = None,
    pace: Pace | None = None,
    now: Callable[[], int] = now_ms,
) -> Parts:
    """Everything for a profile; nothing runs yet. Without a ``pace`` nothing is looked at by itself."""
    start_logging(profile.folder)
    database = Database(profile.database)
    secrets = Secrets()
    engine = Engine(database, secrets, now=now, new_id=new_uid, policy=policy, publish=publish, pace=pace)
    return Parts(database, secrets, engine)


class Headless:
    """The engine in a plain thread, for the command line. Use as a context: it ends the engine and joins it."""

    def __init__(
        self,
        profile: Profile,
        publish: Callable[[Snapshot], None],
        policy: RetryPolicy | None = None,
        pace: Pace | None = None,
        now: Callable[[], int] = now_ms,
    ) -> None:
        self._lock: BaseFileLock = profile.lock()
        self.parts = build(profile, publish, policy, pace, now)
        self.engine = self.parts.engine
        self.error: Exception | None = None
        self._thread = threading.Thread(target=self._run, name="engine")

    def _run(self) -> None:
        try:
            self.engine.run()
        except Exception as error:
            self.error = error
        finally:
            self.engine.opened.set()

    def __enter__(self) -> Headless:
        self._thread.start()
        self.engine.opened.wait()
        if self.error is not None:
            self.__exit__(None, None, None)
            raise self.error
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.engine.stop()
        self._thread.join()
        self.parts.secrets.close()
        self._lock.release()


class Window:
    """The main window with its engine, for one profile. Imports Qt only when it is made."""

    def __init__(self, profile: Profile, policy: RetryPolicy | None = None, lock: BaseFileLock | None = None) -> None:
        from wcsync_desktop.gui.bridge import EngineBridge  # noqa: PLC0415
        from wcsync_desktop.gui.garbage import GarbageCollection  # noqa: PLC0415
        from wcsync_desktop.gui.languages import speak  # noqa: PLC0415
        from wcsync_desktop.gui.look import wear  # noqa: PLC0415
        from wcsync_desktop.gui.one_instance import Doorbell  # noqa: PLC0415
        from wcsync_desktop.gui.preferences import Preferences  # noqa: PLC0415
        from wcsync_desktop.gui.starting import application  # noqa: PLC0415

        self.application = application(sys.argv)
        self._garbage = GarbageCollection(self.application)
        self._lock: BaseFileLock = lock or profile.lock()
        start_logging(profile.folder)
        self.preferences = Preferences(profile.window)
        self._language = speak(self.preferences.language)
        wear(self.preferences.look)
        self.database = Database(profile.database)
        self._secrets = Secrets()
        self.house = House(profile, self._secrets.look, self._secrets.forget, lambda: datetime.now(UTC))

        def make(publish: Callable[[Snapshot], None]) -> Engine:
            self.engine = Engine(
                self.database, self._secrets, now=now_ms, new_id=new_uid, policy=policy, publish=publish, pace=poll_ms
            )
            return self.engine

        self.bridge = EngineBridge(make, self.application)
        self._sandboxes: list[Sandbox] = []
        self.main = self._made()
        self._doorbell = Doorbell(profile.folder, self.application)
        self._doorbell.rang.connect(self.come_up)

    def _made(self) -> MainWindow:
        """The window in the language that is spoken now."""
        from wcsync_desktop.gui.main_window import MainWindow  # noqa: PLC0415

        main = MainWindow(
            self.bridge,
            lambda: Reader(self.database),
            self._practice,
            self.house,
            self.preferences,
            self._language,
        )
        main.language_wanted.connect(self.speak)
        return main

    def speak(self, code: str) -> None:
        """Show the window again in another language; the engine goes on meanwhile."""
        from wcsync_desktop.gui.languages import speak  # noqa: PLC0415

        self.preferences.language = code
        self._language = speak(code)
        old, self.main = self.main, self._made()
        self.main.come_instead_of(old)

    def come_up(self) -> None:
        """Show the window before all others."""
        self.main.come_up()

    def tell_fault(self, text: str) -> None:
        """Show a fault of our own. In the GUI thread."""
        self.main.show_fault(text)

    def _practice(self) -> tuple[AddConnection, ...]:
        """Start practice systems that live as long as the window."""
        from wcsync_desktop.sandbox.launch import Sandbox  # noqa: PLC0415

        sandbox = Sandbox(vtigers=1)
        sandbox.start()
        self._sandboxes.append(sandbox)
        return practice_connections(sandbox)

    def start(self) -> None:
        """Show the window, then start the engine: a window first, work second."""
        self.main.show()
        self.main.tray.show_where_possible()
        self.bridge.start()

    def close(self) -> None:
        """After the event loop has ended."""
        self._doorbell.close()
        self.bridge.stop()
        self.bridge.wait()
        self._secrets.close()
        for sandbox in self._sandboxes:
            sandbox.close()
        self._garbage.end()
        self._lock.release()


def practice_connections(sandbox: Sandbox) -> tuple[AddConnection, ...]:
    """How practice systems are added."""
    return tuple(
        AddConnection(a.kind, a.name, a.url, tuple(a.secret), str(a.ca), practice=True) for a in sandbox.systems
    )


def _done_beside(work: Callable[[], str], bridge: EngineBridge, faults: Faults) -> str | WcSyncError:
    """Do what may take long while a window lives (a keyring may ask a person); gives what there is to tell."""
    from wcsync_desktop.gui.starting import while_loading  # noqa: PLC0415

    said: list[str] = []

    def do() -> None:
        bridge.settle()  # whoever still reads the database beside the window
        said.append(work())

    try:
        while_loading(do)
    except WcSyncError as error:
        return error
    except Exception as error:
        faults.happened(error)
        return Bug("WC Sync Desktop made a mistake.", "Please report it.", masked(str(error)))
    return said[0]


def run_window(profile: Profile, lock: BaseFileLock, first: QWidget) -> int:
    """Run the window on a profile until it is closed; gives the exit code. ``first`` is what is shown until then.

    Where it ends because a backup is to be put back, or to begin anew, that is done and the window comes again.
    """
    from wcsync_desktop.gui.care.crash_dialog import FaultBell  # noqa: PLC0415
    from wcsync_desktop.gui.tasks import close_event_loop  # noqa: PLC0415

    bell = FaultBell()
    faults = Faults(profile.crashes, bell.ring, lambda: datetime.now(UTC))
    says: str | WcSyncError = ""
    watching = abandoned = False
    try:
        while True:
            window = Window(profile, lock=lock)
            left = "" if watching else faults.watch()
            watching = True
            bell.rang.connect(window.tell_fault)
            signal.signal(signal.SIGINT, lambda *_, window=window: window.main.end())
            window.start()
            first.close()
            if left:
                window.main.show_fault(left, ended=True)
            window.main.tell(says)
            try:
                code = int(window.application.exec())
            finally:
                window.close()
            bell.rang.disconnect(window.tell_fault)
            window.main.deleteLater()
            # A server may still owe an answer: who waits for it has no part in the database any more.
            abandoned = abandoned or window.engine.abandoned
            afterwards = window.house.afterwards
            if afterwards is None:
                break
            lock = profile.lock()
            first.show()
            says = _done_beside(afterwards, window.bridge, faults)
    finally:
        close_event_loop()
        if watching:
            faults.rest()
    if abandoned:
        # A server still owes an answer; Python would wait for it. The database is closed: nothing is lost by leaving.
        os._exit(code)
    return code
