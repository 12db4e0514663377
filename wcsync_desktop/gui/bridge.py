"""The only seam to the engine: its thread, its news as a signal, and commands with their answers.

Receivers of these signals are methods of QObjects and nothing else: Qt would run a lambda or a plain function in the
engine's thread.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, Protocol, TypeVar

import shiboken6
from PySide6.QtCore import QObject, QThread, Signal, Slot

from wcsync_desktop.care.faults import described
from wcsync_desktop.core.commands import Command
from wcsync_desktop.core.errors import Bug, WcSyncError
from wcsync_desktop.core.messages import Snapshot
from wcsync_desktop.log import masked

_log = logging.getLogger(__name__)

R = TypeVar("R")


class EngineLike(Protocol):
    """What the bridge needs of the engine."""

    def run(self) -> None: ...

    def submit(self, command: Command[R]) -> Future[R]: ...

    def stop(self) -> None: ...


class EngineThread(QThread):
    """The engine's thread. No Qt runs in it but this class."""

    def __init__(self, engine: EngineLike, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self.error: WcSyncError | None = None
        self.fault = ""

    def run(self) -> None:
        try:
            self._engine.run()
        except WcSyncError as error:
            self.error = error
        except Exception as error:
            self.fault = described(error)
            _log.error("%s", self.fault)
            self.error = Bug("WC Sync Desktop made a mistake and stopped.", "Please report it.", masked(str(error)))


class Reply(QObject):
    """The answer to one command, delivered in the GUI thread. It deletes itself afterwards."""

    _arrived = Signal(object, object)

    def __init__(
        self,
        parent: QObject,
        success: Callable[[Any], None] | None,
        failure: Callable[[WcSyncError], None] | None,
    ) -> None:
        super().__init__(parent)
        self._success = success
        self._failure = failure
        self._arrived.connect(self._deliver)

    def take(self, future: Future[Any]) -> None:
        """Called in the engine's thread when the answer is there."""
        if future.cancelled():
            return  # the program ends, and nobody waits for it
        error = future.exception()
        self._arrived.emit(None if error else future.result(), error)

    @Slot(object, object)
    def _deliver(self, value: Any, error: Exception | None) -> None:
        self.deleteLater()
        for receiver in (self._success, self._failure):
            asked = getattr(receiver, "__self__", None)
            if isinstance(asked, QObject) and not shiboken6.isValid(asked):
                return  # who asked has been closed meanwhile
        if error is None:
            if self._success is not None:
                self._success(value)
        elif self._failure is not None:
            known = (
                error
                if isinstance(error, WcSyncError)
                else Bug("WC Sync Desktop made a mistake.", "Please report it.", masked(str(error)))
            )
            self._failure(known)


class EngineBridge(QObject):
    """Starts and ends the engine, passes its news on, and takes commands."""

    news = Signal(object)
    ended = Signal()

    def __init__(self, make: Callable[[Callable[[Snapshot], None]], EngineLike], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = make(self.news.emit)
        self._thread = EngineThread(self._engine, self)
        self._thread.finished.connect(self.ended)
        self._stopped = False
        self._workers = ThreadPoolExecutor(1, thread_name_prefix="window")

    def start(self) -> None:
        """Start the engine's thread."""
        self._thread.start()

    def ask(
        self,
        command: Command[R],
        success: Callable[[R], None] | None = None,
        failure: Callable[[WcSyncError], None] | None = None,
    ) -> None:
        """Send a command; one of the two is called in the GUI thread with the answer."""
        reply = Reply(self, success, failure)
        self._engine.submit(command).add_done_callback(reply.take)

    def run(
        self,
        work: Callable[[], Any],
        success: Callable[[Any], None] | None = None,
        failure: Callable[[WcSyncError], None] | None = None,
    ) -> None:
        """Do long work outside the GUI thread; one of the two is called in the GUI thread with its end.

        Once the engine is asked to end nothing new is begun.
        """
        if self._stopped:
            return
        reply = Reply(self, success, failure)
        self._workers.submit(work).add_done_callback(reply.take)

    def stop(self) -> None:
        """Ask the engine to end; ``ended`` tells when it has."""
        self._stopped = True
        self._workers.shutdown(wait=False, cancel_futures=True)
        self._engine.stop()

    def settle(self) -> None:
        """Wait for the long work that was begun; after ``stop``, and not in the GUI thread."""
        self._workers.shutdown(wait=True)

    def wait(self, milliseconds: int = 10_000) -> bool:
        """Wait for the thread's end; only when the window has nothing else to do."""
        return self._thread.wait(milliseconds)

    @property
    def fault(self) -> str:
        """How our own fault that ended the engine is written down; empty where there was none."""
        return self._thread.fault

    @property
    def error(self) -> WcSyncError | None:
        """What ended the engine, None where it ended as asked."""
        return self._thread.error
