"""The main window: tabs, toolbar, status bar; starts the engine's thread and ends in stages."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QTabWidget, QWidget

from wcsync_desktop.core.errors import WcSyncError
from wcsync_desktop.core.messages import AddConnection, ContinueInterrupted, Snapshot, SyncOnce
from wcsync_desktop.database.reader import Reader
from wcsync_desktop.gui.bridge import EngineBridge
from wcsync_desktop.gui.connections.practice import PracticeAdding
from wcsync_desktop.gui.connections.tab import ConnectionsTab
from wcsync_desktop.gui.feedback import plain_label, tell
from wcsync_desktop.gui.history.tab import HistoryTab
from wcsync_desktop.gui.initialization.tab import InitializationTab
from wcsync_desktop.gui.orders.tab import OrdersTab


class MainWindow(QMainWindow):
    """Everything a shop owner sees."""

    def __init__(
        self,
        bridge: EngineBridge,
        open_reader: Callable[[], Reader],
        practice: Callable[[], Sequence[AddConnection]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._practice = practice
        self._bridge = bridge
        self._open_reader = open_reader
        self._reader: Reader | None = None
        self._ending = False
        self.finished = False
        self.setWindowTitle("WC Sync Desktop")
        self.resize(1100, 720)
        self.tabs = QTabWidget()
        self.connections = ConnectionsTab(bridge)
        self.initialization = InitializationTab(bridge, open_reader)
        self.orders = OrdersTab(bridge)
        self.history = HistoryTab()
        for tab, title in (
            (self.connections, self.tr("Connections")),
            (self.initialization, self.tr("Initialization")),
            (self.orders, self.tr("Order queue")),
            (self.history, self.tr("Sync history")),
        ):
            self.tabs.addTab(tab, title)
        self.setCentralWidget(self.tabs)
        toolbar = self.addToolBar(self.tr("Main"))
        toolbar.setMovable(False)
        self.sync_action = QAction(self.tr("Sync now"), self)
        self.sync_action.setShortcut(QKeySequence(QKeySequence.StandardKey.Refresh))
        self.sync_action.setToolTip(self.tr("Bring shops and Megaventory in step now (F5)"))
        self.sync_action.triggered.connect(self._sync)
        toolbar.addAction(self.sync_action)
        for number in range(self.tabs.count()):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{number + 1}"), self)
            shortcut.setProperty("tab", number)
            shortcut.activated.connect(self._go_to_tab)
        self.engine_state = plain_label(self.tr("Starting…"), wraps=False)
        self.counts = plain_label("", wraps=False)
        self.statusBar().addWidget(self.engine_state, 1)
        self.statusBar().addPermanentWidget(self.counts)
        self.connections.said.connect(self._say)
        self.initialization.said.connect(self._say)
        self.orders.said.connect(self._say)
        self.orders.pending_changed.connect(self._show_pending)
        self.connections.initialization_wanted.connect(self._go_to_initialization)
        self.connections.practice_wanted.connect(self._start_practice)
        self.initialization.history_wanted.connect(self._show_operation)
        bridge.news.connect(self._take)
        bridge.ended.connect(self._engine_ended)
        # Python notices Ctrl+C only when some of it runs: give it a moment now and then.
        self._pulse = QTimer(self)
        self._pulse.timeout.connect(self._breathe)
        self._pulse.start(500)

    @Slot(object)
    def _take(self, snapshot: Snapshot) -> None:
        """The engine's news: open the database at the first, then show what changed."""
        if snapshot.stopped or self._ending:
            return
        if self._reader is None:
            self._reader = self._open_reader()
            for tab in (self.connections, self.initialization, self.orders, self.history):
                tab.use(self._reader)
            self._bridge.ask(ContinueInterrupted())
        if snapshot.connections_changed:
            self.connections.refresh()
        self.initialization.take(snapshot)
        self.orders.take(snapshot)
        if snapshot.ended or snapshot.running:
            self.history.refresh_soon()
        self._show_state(snapshot)

    def _show_state(self, snapshot: Snapshot) -> None:
        if snapshot.running:
            progress = snapshot.running[0]
            done = f" {progress.done} / {progress.total}" if progress.total else ""
            self.engine_state.setText(f"⟳ {progress.what}: {progress.phase}{done}")
            self.counts.clear()  # they change while it runs, and are counted again when it has ended
            return
        self.engine_state.setText(self.tr("● Idle"))
        if self._reader is not None:
            pending, people = self._reader.pending(), self._reader.needs_person()
            self.counts.setText(
                self.tr("{pending} to be sent, {people} need you").format(pending=pending, people=people)
            )

    @Slot()
    def _breathe(self) -> None:
        """Let Python run its signal handlers."""

    @Slot(str)
    def _say(self, text: str) -> None:
        self.statusBar().showMessage(text, 8000)

    @Slot()
    def _sync(self) -> None:
        self._bridge.ask(SyncOnce(), self._synchronising, self._failed)

    def _synchronising(self, operations: Any) -> None:
        self._say(
            self.tr("Synchronisation has started.")
            if operations
            else self.tr("Nothing is imported yet. Start with the tab Initialization.")
        )

    def _failed(self, error: WcSyncError) -> None:
        tell(self, self.windowTitle(), error)

    @Slot()
    def _go_to_tab(self) -> None:
        self.tabs.setCurrentIndex(int(self.sender().property("tab")))

    @Slot(int)
    def _show_pending(self, number: int) -> None:
        title = self.tr("Order queue")
        self.tabs.setTabText(self.tabs.indexOf(self.orders), f"{title} ({number})" if number else title)

    @Slot()
    def _go_to_initialization(self) -> None:
        self.tabs.setCurrentWidget(self.initialization)

    @Slot(int)
    def _show_operation(self, operation: int) -> None:
        self.tabs.setCurrentWidget(self.history)
        self.history.select(operation)

    @Slot()
    def _start_practice(self) -> None:
        self._say(self.tr("Starting a practice shop and a practice Megaventory…"))
        self._bridge.run(self._practice, self._practice_started, self._failed)

    def _practice_started(self, commands: Any) -> None:
        """Add the practice systems one after the other, then let them share."""
        adding = PracticeAdding(self._bridge, tuple(commands), self)
        adding.failed.connect(self._failed)
        adding.ended.connect(self._go_to_initialization)
        adding.begin()

    # --- the end ------------------------------------------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.finished:
            event.accept()
            return
        event.ignore()
        self.end()

    def end(self) -> None:
        """End in stages: no more commands, the calls in hand finish, the database closes, the window goes."""
        if self._ending:
            return
        self._ending = True
        for dialog in self.findChildren(QDialog):
            dialog.reject()
        self.setEnabled(False)
        self.engine_state.setText(self.tr("Ending: finishing the records in hand…"))
        self._bridge.stop()

    @Slot()
    def _engine_ended(self) -> None:
        self._bridge.wait()
        # Whatever is painted from now on asks nothing of a database that is closed.
        for dialog in self.findChildren(QDialog):
            dialog.reject()
        for tab in (self.connections, self.initialization, self.orders, self.history):
            tab.forget()
        if self._reader is not None:
            self._reader.close()
            self._reader = None
        self.finished = True
        error = self._bridge.error
        if error is not None and not self._ending:
            self._ending = True
            tell(self, self.windowTitle(), error).finished.connect(self._leave)
            return
        self._leave()

    @Slot()
    def _leave(self) -> None:
        self.close()
        QApplication.quit()


def application() -> QApplication:
    """The one QApplication of this process."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(app, QApplication):
        raise TypeError("another kind of Qt application is running")
    app.setApplicationName("WC Sync Desktop")
    app.setQuitOnLastWindowClosed(False)
    return app
