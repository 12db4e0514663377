"""Coroutines of the window: begun by a press, owned by a widget, ended with it. The only place that knows qasync.

A task asks the engine with ``answer = await tasks.ask(StartImport(…))`` and keeps what it was begun with in its own
variables, so that an answer never meets another question. While it runs, what began it is disabled and a second press,
a double click, Enter and a shortcut begin nothing.

Traps of qasync that this module keeps clear of: its loop is entered once and for all (``already_running``), so that
Qt's own ``exec`` drives it and dialogs may open; answers cross threads by a signal to a QObject (``gui.bridge``), never
by ``call_soon_threadsafe``; its default executor is never used.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable, Coroutine, Hashable
from typing import Any, Protocol, TypeVar

import PySide6.QtWidgets  # noqa: F401 - qasync takes the Qt that is loaded
import qasync
import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from wcsync_desktop.core.commands import Command
from wcsync_desktop.core.errors import WcSyncError

T = TypeVar("T")
Control = QWidget | QAction
_loop: list[qasync.QEventLoop] = []


def event_loop() -> qasync.QEventLoop:
    """The loop of the GUI thread, made at its first use; there is an application by then."""
    if not _loop:
        _loop.append(qasync.QEventLoop(QCoreApplication.instance(), already_running=True))
    return _loop[0]


def close_event_loop() -> None:
    """At the very end of the program; what still waits is dropped."""
    while _loop:
        loop = _loop.pop()
        # Not ``stop``: it tells Qt to quit, and no event loop of Qt would run any more in this process.
        loop._QEventLoop__is_running = False
        asyncio.events._set_running_loop(None)
        loop.close()


class Asks(Protocol):
    """What brings commands to the engine and does long work outside the GUI thread; answers in the GUI thread."""

    def ask(
        self, command: Command[T], success: Callable[[T], None] | None, failure: Callable[[WcSyncError], None] | None
    ) -> None: ...

    def run(
        self, work: Callable[[], T], success: Callable[[T], None] | None, failure: Callable[[WcSyncError], None] | None
    ) -> None: ...


class Tasks(QObject):
    """The tasks of one widget. ``failed`` shows an error that a task does not take itself.

    ``enable`` says anew what can be pressed, when a task has ended and its controls were enabled again.
    """

    def __init__(
        self,
        owner: QWidget,
        bridge: Asks,
        failed: Callable[[WcSyncError], None],
        enable: Callable[[], None] | None = None,
    ) -> None:
        super().__init__(owner)
        self._owner, self._bridge, self._failed, self._enable = owner, bridge, failed, enable
        self._running: dict[Hashable, asyncio.Task[None]] = {}

    def begin(self, work: Callable[[], Coroutine[Any, Any, None]], *controls: Control, key: Hashable = None) -> bool:
        """Begin a task; False, and nothing happens, where the same is running still.

        ``controls`` are disabled until it ends. Tasks are the same where they have one ``key``; without one, where
        they run one method.
        """
        name = key if key is not None else getattr(work, "__qualname__", work)
        if name in self._running:
            return False
        busy = [control for control in controls if control.isEnabled()]
        for control in busy:
            control.setEnabled(False)
        if not self._running:
            self._owner.setCursor(Qt.CursorShape.BusyCursor)
        self._running[name] = event_loop().create_task(self._guarded(work, name, busy))
        return True

    def is_running(self, key: Hashable) -> bool:
        """Whether a task of this key has not ended yet."""
        return key in self._running

    @property
    def busy(self) -> bool:
        """Whether any task has not ended yet."""
        return bool(self._running)

    async def _guarded(
        self, work: Callable[[], Coroutine[Any, Any, None]], name: Hashable, busy: list[Control]
    ) -> None:
        error: WcSyncError | None = None
        if not self._is_there():
            return  # the widget was closed before its task took its first step
        try:
            await work()
        except WcSyncError as refused:
            error = refused
        except Exception as fault:
            sys.excepthook(type(fault), fault, fault.__traceback__)
        if not self._is_there():
            return
        del self._running[name]
        for control in busy:
            if shiboken6.isValid(control):
                control.setEnabled(True)
        if not self._running:
            self._owner.unsetCursor()
        if self._enable is not None:
            self._enable()
        if error is not None:
            self._failed(error)

    def _is_there(self) -> bool:
        return shiboken6.isValid(self) and shiboken6.isValid(self._owner)

    def ask(self, command: Command[T]) -> Awaitable[T]:
        """The engine's answer. Raises what the engine raised; where the widget has gone, the task ends here."""
        return self._awaited(lambda success, failure: self._bridge.ask(command, success, failure))

    def run(self, work: Callable[[], T]) -> Awaitable[T]:
        """What long work gives that is done outside the GUI thread; ``work`` touches nothing of Qt."""
        return self._awaited(lambda success, failure: self._bridge.run(work, success, failure))

    def _awaited(
        self, begin: Callable[[Callable[[T], None], Callable[[WcSyncError], None]], None]
    ) -> asyncio.Future[T]:
        future: asyncio.Future[T] = event_loop().create_future()

        def answered(value: T) -> None:
            if not self._is_there():
                future.cancel()
            elif not future.done():
                future.set_result(value)

        def refused(error: WcSyncError) -> None:
            if not self._is_there():
                future.cancel()
            elif not future.done():
                future.set_exception(error)

        begin(answered, refused)
        return future
