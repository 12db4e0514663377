"""The main window: tabs, toolbar, status bar; starts the engine's thread and ends in stages."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QMainWindow,
    QMenu,
    QSizePolicy,
    QTabWidget,
    QToolButton,
    QWidget,
)

from wcsync_desktop.core.errors import BadData, WcSyncError
from wcsync_desktop.core.messages import (
    UNTIL_RESUMED,
    AddConnection,
    ContinueInterrupted,
    Snapshot,
    SyncOnce,
)
from wcsync_desktop.database.reader import Reader
from wcsync_desktop.gui import autostart
from wcsync_desktop.gui.bridge import EngineBridge
from wcsync_desktop.gui.connections.practice import PracticeAdding
from wcsync_desktop.gui.connections.tab import ConnectionsTab
from wcsync_desktop.gui.feedback import counted, local_time, plain_label, tell
from wcsync_desktop.gui.history.keep_menu import KeepMenu
from wcsync_desktop.gui.history.tab import HistoryTab
from wcsync_desktop.gui.initialization.tab import InitializationTab
from wcsync_desktop.gui.needs_you import NeedsYou, is_troubled
from wcsync_desktop.gui.orders.tab import OrdersTab
from wcsync_desktop.gui.pause import PauseMenu
from wcsync_desktop.gui.products.tab import ProductsTab
from wcsync_desktop.gui.tray import Tray


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
        self.products = ProductsTab(bridge, open_reader)
        self.orders = OrdersTab(bridge)
        self.history = HistoryTab(bridge, open_reader)
        for tab, title in (
            (self.connections, self.tr("Connections")),
            (self.initialization, self.tr("Initialization")),
            (self.products, self.tr("Products")),
            (self.orders, self.tr("Order queue")),
            (self.history, self.tr("Sync history")),
        ):
            self.tabs.addTab(tab, title)
        self.setCentralWidget(self.tabs)
        toolbar = self.addToolBar(self.tr("Main"))
        toolbar.setMovable(False)
        self.sync_action = QAction(self.tr("Sync now"), self)
        self.sync_action.setShortcut(QKeySequence(QKeySequence.StandardKey.Refresh))
        self.sync_action.setToolTip(self.tr("Bring shops and the other systems in step now (F5)"))
        self.sync_action.triggered.connect(self._sync)
        toolbar.addAction(self.sync_action)
        self.pause = PauseMenu(bridge, self)
        self.pause.failed.connect(self._failed)
        toolbar.addWidget(self.pause.button)
        spacer = QWidget()
        spacer.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        toolbar.addWidget(spacer)
        self.people_button = QToolButton()
        self.people_button.setToolTip(self.tr("Show what needs you (Ctrl+N)"))
        self.people_button.setShortcut(QKeySequence(self.tr("Ctrl+N")))
        self.people_button.clicked.connect(self.show_needs_you)
        toolbar.addWidget(self.people_button)
        self.menu_button = QToolButton()
        self.menu_button.setText(self.tr("Menu"))
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        self.autostart_action = menu.addAction(self.tr("Start at &login"))
        self.autostart_action.setCheckable(True)
        self.autostart_action.setChecked(autostart.is_on(Path.home()))
        self.autostart_action.triggered.connect(self._start_at_login)
        self.keep_menu = KeepMenu(bridge, self)
        self.keep_menu.failed.connect(self._failed)
        menu.addMenu(self.keep_menu.menu)
        menu.addSeparator()
        self.quit_action = menu.addAction(self.tr("&Quit"))
        self.quit_action.setShortcut(QKeySequence(QKeySequence.StandardKey.Quit))
        self.quit_action.triggered.connect(self.end)
        self.addAction(self.quit_action)
        self.menu_button.setMenu(menu)
        toolbar.addWidget(self.menu_button)
        self.needs_you = NeedsYou(bridge, self)
        self.needs_you.orders_wanted.connect(self.show_orders)
        self.needs_you.doctor_wanted.connect(self._show_doctor)
        self.needs_you.connection_wanted.connect(self._show_connection)
        self.needs_you.list_wanted.connect(self._show_list)
        for number in range(self.tabs.count()):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{number + 1}"), self)
            shortcut.setProperty("tab", number)
            shortcut.activated.connect(self._go_to_tab)
        self.engine_state = plain_label(self.tr("Starting…"), wraps=False)
        self.counts = QToolButton()
        self.counts.setAutoRaise(True)
        self.counts.setToolTip(self.tr("Show the order queue"))
        self.counts.clicked.connect(self.show_orders)
        self.statusBar().addWidget(self.engine_state, 1)
        self.statusBar().addPermanentWidget(self.counts)
        self._people = 0
        self._offline = False
        self._snapshot: Snapshot | None = None
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._tick)
        self._clock.start()
        self.connections.said.connect(self._say)
        self.initialization.said.connect(self._say)
        self.products.said.connect(self._say)
        self.history.said.connect(self._say)
        self.orders.sync_wanted.connect(self._sync)
        self.orders.pending_changed.connect(self._show_pending)
        self.connections.initialization_wanted.connect(self._go_to_initialization)
        self.connections.practice_wanted.connect(self._start_practice)
        self.initialization.history_wanted.connect(self._show_operation)
        self.tray = Tray(self.pause.menu, self)
        self.tray.window_wanted.connect(self.come_up)
        self.tray.sync_wanted.connect(self._sync)
        self.tray.orders_wanted.connect(self._orders_from_tray)
        self.tray.people_wanted.connect(self.show_needs_you)
        self.tray.quit_wanted.connect(self.end)
        self.orders.pending_changed.connect(self.tray.pending_is)
        self._hidden_once = False
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
            for tab in (self.connections, self.initialization, self.products, self.orders, self.history):
                tab.use(self._reader)
            self.needs_you.use(self._reader)
            self.keep_menu.show_months(self._reader.kept_months())
            self._count_people()
            self._bridge.ask(ContinueInterrupted())
        if snapshot.connections_changed:
            self.connections.refresh()
        self.initialization.take(snapshot)
        self.products.take(snapshot)
        self.orders.take(snapshot)
        self.needs_you.take(snapshot)
        self.pause.take(snapshot)
        if snapshot.ended or snapshot.running:
            self.history.refresh_soon()
        if snapshot.ended or snapshot.connections_changed or snapshot.book_changed:
            self._count_people()
        for failed in self._reader.failed_among(snapshot.ended) if snapshot.ended else ():
            self.tray.failed(failed.webshop, failed.error)
        self._snapshot = snapshot
        self._show_state(snapshot)

    def _count_people(self) -> None:
        """Records, approvals and connections that need a person."""
        if self._reader is None:
            return
        rows = self._reader.connections()
        troubled = sum(map(is_troubled, rows))
        self._offline = any(row.state == "unreachable" for row in rows)
        self._people = self._reader.needs_person() + troubled
        self.people_button.setText(
            counted(self._people, self.tr("⚠ {} thing needs you"), self.tr("⚠ {} things need you"))
            if self._people
            else self.tr("✓ Nothing needs you")
        )
        self.tray.people_is(self._people)

    @Slot()
    def _tick(self) -> None:
        """The time to the next look runs down."""
        if self._snapshot is not None and not self._snapshot.running and not self._ending:
            self._show_state(self._snapshot)

    def _idle_words(self, snapshot: Snapshot) -> str:
        if snapshot.rests_until == UNTIL_RESUMED:
            return self.tr("‖ Paused until you resume")
        if snapshot.rests_until:
            until = local_time(datetime.fromtimestamp(snapshot.rests_until / 1000, UTC))
            return self.tr("‖ Paused until {time}").format(time=until)
        if not snapshot.next_look:
            return self.tr("● Idle")
        seconds = max(0, snapshot.next_look // 1000 - int(time.time()))
        return self.tr("● Idle · next look in {time}").format(time=f"{seconds // 60}:{seconds % 60:02}")

    def _show_state(self, snapshot: Snapshot) -> None:
        if snapshot.running:
            progress = snapshot.running[0]
            done = f" {progress.done} / {progress.total}" if progress.total else ""
            words = f"⟳ {progress.what}: {progress.phase}{done}"
        else:
            words = self._idle_words(snapshot)
        self.engine_state.setText(words)
        self.tray.take(snapshot, words, offline=self._offline)

    @Slot()
    def _breathe(self) -> None:
        """Let Python run its signal handlers."""

    @Slot(str)
    def _say(self, text: str) -> None:
        self.statusBar().showMessage(text, 8000)

    @Slot(bool)
    def _start_at_login(self, on: bool) -> None:
        try:
            autostart.turn(Path.home(), on=on)
        except OSError as error:
            self.autostart_action.setChecked(not on)
            self._failed(
                BadData("This computer does not let a program start at login.", "Add it by hand there.", str(error))
            )

    @Slot()
    def _sync(self) -> None:
        self._bridge.ask(SyncOnce(), self._synchronising, self._failed)

    def _synchronising(self, operations: Any) -> None:
        if not operations:  # else the status bar shows it at work
            self._say(self.tr("Nothing is imported yet. Start with the tab Initialization."))

    def _failed(self, error: WcSyncError) -> None:
        tell(self, self.windowTitle(), error)

    @Slot()
    def _go_to_tab(self) -> None:
        self.tabs.setCurrentIndex(int(self.sender().property("tab")))

    @Slot(int, int)
    def _show_pending(self, pending: int, people: int) -> None:
        title = self.tr("Order queue")
        parts = []
        if pending:
            parts.append(counted(pending, self.tr("{} order pending"), self.tr("{} orders pending")))
        if people:
            parts.append(counted(people, self.tr("{} order needs you"), self.tr("{} orders need you")))
        self.counts.setText(" · ".join(parts) or self.tr("No order pending"))
        number = pending + people
        self.tabs.setTabText(self.tabs.indexOf(self.orders), f"{title} ({number})" if number else title)

    @Slot()
    def show_needs_you(self) -> None:
        """Open the panel."""
        if not self.isVisible():
            self.come_up()
        self.needs_you.refresh()
        self.needs_you.show()
        self.needs_you.raise_()
        self.needs_you.activateWindow()

    @Slot()
    def show_orders(self) -> None:
        """Go to the order queue."""
        self.tabs.setCurrentWidget(self.orders)
        self.orders.show_waiting()

    @Slot()
    def _show_doctor(self) -> None:
        self.tabs.setCurrentWidget(self.initialization)
        self.initialization.open_doctor()

    @Slot()
    def _show_list(self) -> None:
        self.tabs.setCurrentWidget(self.products)
        self.products.show_waiting()

    @Slot(int)
    def _show_connection(self, connection: int) -> None:
        self.tabs.setCurrentWidget(self.connections)
        self.connections.select(connection)

    @Slot()
    def _go_to_initialization(self) -> None:
        self.tabs.setCurrentWidget(self.initialization)

    @Slot(int)
    def _show_operation(self, operation: int) -> None:
        self.tabs.setCurrentWidget(self.history)
        self.history.select(operation)

    @Slot()
    def _start_practice(self) -> None:
        self._say(self.tr("Starting the practice systems…"))
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
        if not self.tray.is_there or self._ending:
            self.end()
            return
        self.hide()
        if not self._hidden_once:
            self._hidden_once = True
            self.tray.say(self.tr("WC Sync Desktop goes on here. Quit it from this icon's menu."))

    @Slot()
    def come_up(self) -> None:
        """Show the window, before all others."""
        self.showNormal()
        self.raise_()
        self.activateWindow()

    @Slot()
    def _orders_from_tray(self) -> None:
        self.come_up()
        self.show_orders()

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
        for tab in (self.connections, self.initialization, self.products, self.orders, self.history):
            tab.forget()
        self.needs_you.forget()
        if self._reader is not None:
            self._reader.close()
            self._reader = None
        self.finished = True
        self.tray.icon.hide()
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
