"""The main window: tabs, toolbar, status bar; takes the engine's news and ends in stages."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QCloseEvent, QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QMainWindow,
    QMenu,
    QMessageBox,
    QSizePolicy,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from wcsync_desktop.care import backup
from wcsync_desktop.care.house import House
from wcsync_desktop.core.errors import BadData, Bug, DatabaseCorrupt, DatabaseNewer, WcSyncError
from wcsync_desktop.core.messages import (
    UNTIL_RESUMED,
    AddConnection,
    ContinueInterrupted,
    Snapshot,
    SyncOnce,
)
from wcsync_desktop.database.reader import ConnectionRow, OrderState, Reader, Span, StandingTrouble
from wcsync_desktop.gui import autostart
from wcsync_desktop.gui.bridge import EngineBridge
from wcsync_desktop.gui.buttons import BarButton
from wcsync_desktop.gui.care.about_dialog import AboutDialog
from wcsync_desktop.gui.care.backups_dialog import BackupsDialog
from wcsync_desktop.gui.care.crash_dialog import CrashDialog
from wcsync_desktop.gui.care.log_dialog import LogDialog
from wcsync_desktop.gui.care.support_dialog import SupportDialog
from wcsync_desktop.gui.connections.practice import PracticeAdding
from wcsync_desktop.gui.connections.tab import ConnectionsTab
from wcsync_desktop.gui.feedback import local_time, plain_label, tell
from wcsync_desktop.gui.help import HelpWindow
from wcsync_desktop.gui.history.keep_menu import KeepMenu
from wcsync_desktop.gui.history.tab import HistoryTab
from wcsync_desktop.gui.initialization.tab import InitializationTab
from wcsync_desktop.gui.languages import LANGUAGES
from wcsync_desktop.gui.look import dress, dress_again, icon, wear
from wcsync_desktop.gui.needs_you import NeedsYou, troubled
from wcsync_desktop.gui.orders.tab import OrdersTab
from wcsync_desktop.gui.pause import PauseMenu
from wcsync_desktop.gui.phrases import spoken
from wcsync_desktop.gui.preferences import Look, Preferences
from wcsync_desktop.gui.products.tab import ProductsTab
from wcsync_desktop.gui.starting import HEIGHT, WIDTH
from wcsync_desktop.gui.tasks import Tasks
from wcsync_desktop.gui.tray import Tray
from wcsync_desktop.gui.undo_bar import UndoBar
from wcsync_desktop.resources import FOLDER

_TABS = ("plug", "download", "package", "shopping-cart", "history")
_TOPICS = ("connect", "first-import", "stock-book", "every-day", "when-something-fails")
_SOON_MS, _HOUR_MS = 60_000, 3_600_000


class MainWindow(QMainWindow):
    """Everything a shop owner sees. ``language_wanted`` names the language in which it shall come again."""

    language_wanted = Signal(str)

    def __init__(
        self,
        bridge: EngineBridge,
        open_reader: Callable[[], Reader],
        practice: Callable[[], Sequence[AddConnection]],
        house: House,
        preferences: Preferences,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._house, self._preferences, self._language = house, preferences, language
        self._guide: HelpWindow | None = None
        self._practice = practice
        self._bridge = bridge
        self._open_reader = open_reader
        self._reader: Reader | None = None
        self._ending = False
        self.finished = False
        self.setWindowTitle("WC Sync Desktop")
        self.setWindowIcon(QIcon(str(FOLDER / "icons" / "app.svg")))
        self.resize(WIDTH, HEIGHT)
        self.restoreGeometry(preferences.geometry)
        self.tabs = QTabWidget()
        self.connections = ConnectionsTab(bridge)
        self.initialization = InitializationTab(bridge, open_reader)
        self.products = ProductsTab(bridge, open_reader)
        self.orders = OrdersTab(bridge)
        self.history = HistoryTab(bridge, open_reader)
        for name, (tab, title) in zip(
            _TABS,
            (
                (self.connections, self.tr("Connections")),
                (self.initialization, self.tr("Initialization")),
                (self.products, self.tr("Products")),
                (self.orders, self.tr("Order queue")),
                (self.history, self.tr("Sync history")),
            ),
            strict=True,
        ):
            self.tabs.addTab(tab, icon(name), title)
        self.undo_bar = UndoBar(self._tasks_of)
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.undo_bar)
        layout.addWidget(self.tabs, 1)
        self.setCentralWidget(inside)
        for acting in (self.products, self.orders):
            acting.done.connect(self.undo_bar.offer)
        self._tool_bar(bridge)
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
        self.counts = BarButton()
        self.counts.setAutoRaise(True)
        self.counts.setToolTip(self.tr("Show the order queue"))
        self.counts.clicked.connect(self.show_orders)
        self.statusBar().addWidget(self.engine_state, 1)
        self.statusBar().addPermanentWidget(self.counts)
        self._people = self._pending = 0
        self._offline = False
        self._troubles: tuple[StandingTrouble, ...] = ()
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
        self.connections.restore_wanted.connect(self._ask_backup_file)
        self.connections.guide_wanted.connect(self.show_guide)
        self.history.dashboard.orders_wanted.connect(self._show_orders_of)
        self.history.dashboard.people_wanted.connect(self.show_needs_you)
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
        self._weekly = QTimer(self)
        self._weekly.timeout.connect(self._back_up)
        self._weekly.start(_SOON_MS)
        # Python notices Ctrl+C only when some of it runs: give it a moment now and then.
        self._pulse = QTimer(self)
        self._pulse.timeout.connect(self._breathe)
        self._pulse.start(500)

    def _tasks_of(self, owner: QWidget, enable: Callable[[], None]) -> Tasks:
        return Tasks(owner, self._bridge, self._failed, enable)

    def _tool_bar(self, bridge: EngineBridge) -> None:
        toolbar = self.addToolBar(self.tr("Main"))
        toolbar.setMovable(False)
        self.sync_action = QAction(self.tr("Sync now"), self)
        self.sync_action.setShortcut(QKeySequence(QKeySequence.StandardKey.Refresh))
        self.sync_action.triggered.connect(self._sync)
        self.sync_button = BarButton()
        self.sync_button.setDefaultAction(self.sync_action)
        self.sync_button.setToolTip(self.tr("Bring shops and the other systems in step now (F5)"))
        dress(self.sync_button, "refresh-cw")
        toolbar.addWidget(self.sync_button)
        self.pause = PauseMenu(bridge, self)
        self.pause.failed.connect(self._failed)
        dress(self.pause.button, "pause")
        toolbar.addWidget(self.pause.button)
        spacer = QWidget()
        spacer.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        toolbar.addWidget(spacer)
        self.people_button = BarButton()
        self.people_button.setToolTip(self.tr("Show what needs you (Ctrl+N)"))
        self.people_button.clicked.connect(self.show_needs_you)
        # Not a shortcut of the button: it would forget it with its next text.
        QShortcut(QKeySequence(self.tr("Ctrl+N")), self).activated.connect(self.show_needs_you)
        toolbar.addWidget(self.people_button)
        self.menu_button = BarButton()
        self.menu_button.setText(self.tr("Menu"))
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        dress(self.menu_button, "menu")
        self.menu_button.setMenu(self._menu(bridge))
        toolbar.addWidget(self.menu_button)
        for button in (self.sync_button, self.pause.button, self.menu_button):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        for button in (self.sync_button, self.pause.button, self.people_button, self.menu_button):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _menu(self, bridge: EngineBridge) -> QMenu:
        menu = QMenu(self)
        self.guide_action = menu.addAction(self.tr("&Guide"))
        self.guide_action.setShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents))
        self.guide_action.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
        self.guide_action.triggered.connect(self._guide_here)
        menu.addSeparator()
        menu.addAction(self.undo_bar.action)
        menu.addSeparator()
        self.languages = menu.addMenu(self.tr("&Language"))
        self._choices(self.languages, [*LANGUAGES.items()], self._language, self._choose_language)
        self.looks = menu.addMenu(self.tr("L&ook"))
        looks = {
            Look.SYSTEM: self.tr("As the &system"),
            Look.LIGHT: self.tr("&Light"),
            Look.DARK: self.tr("&Dark"),
        }
        self._choices(self.looks, [*looks.items()], self._preferences.look, self._choose_look)
        self.autostart_action = menu.addAction(self.tr("Start at &login"))
        self.autostart_action.setCheckable(True)
        self.autostart_action.setChecked(autostart.is_on(Path.home()))
        self.autostart_action.triggered.connect(self._start_at_login)
        self.keep_menu = KeepMenu(bridge, self)
        self.keep_menu.failed.connect(self._failed)
        menu.addMenu(self.keep_menu.menu)
        menu.addSeparator()
        self.backups_action = menu.addAction(self.tr("&Backups…"))
        self.backups_action.triggered.connect(self.show_backups)
        self.log_action = menu.addAction(self.tr("Lo&g…"))
        self.log_action.triggered.connect(self.show_log)
        self.support_action = menu.addAction(self.tr("&Save support bundle…"))
        self.support_action.triggered.connect(self.show_support)
        self.about_action = menu.addAction(self.tr("&About…"))
        self.about_action.triggered.connect(self.show_about)
        menu.addSeparator()
        self.quit_action = menu.addAction(self.tr("&Quit"))
        self.quit_action.setShortcut(QKeySequence(QKeySequence.StandardKey.Quit))
        self.quit_action.triggered.connect(self.end)
        self.addAction(self.quit_action)
        self.addAction(self.undo_bar.action)
        self.addAction(self.guide_action)
        return menu

    def _choices(self, menu: QMenu, offered: Sequence[tuple[str, str]], chosen: str, does: Callable[..., None]) -> None:
        group = QActionGroup(menu)
        for value, text in offered:
            action = group.addAction(text)
            action.setCheckable(True)
            action.setChecked(value == chosen)
            action.setData(str(value))
            action.triggered.connect(does)
            menu.addAction(action)

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
            self.tray.failed(failed.webshop, spoken(failed.error))
        self._snapshot = snapshot
        self._show_state(snapshot)

    def _count_people(self) -> None:
        """Records, approvals and connections that need a person."""
        if self._reader is None:
            return
        rows = self._reader.connections()
        self._troubles = self._reader.troubles()
        alone = troubled(rows, self._troubles)
        passing = sum(trouble.passes for trouble in self._troubles) + sum(r.state == "unreachable" for r in alone)
        self._people = self._reader.needs_person() + len(alone) + sum(trouble.passes for trouble in self._troubles)
        self._offline = passing > 0 and passing == self._people  # nothing but what passes by itself
        self.people_button.setText(
            self.tr("⚠ %Ln things need you", "", self._people) if self._people else self.tr("✓ Nothing needs you")
        )
        self.tray.people_is(self._people)
        self.history.dashboard.show_waiting(self._pending, self._people)

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
        if self._troubles:
            return f"⚠ {self._troubles[0].name}: {spoken(self._troubles[0].sentence)}"
        if not snapshot.next_look:
            return self.tr("● Idle")
        seconds = max(0, snapshot.next_look // 1000 - int(time.time()))
        return self.tr("● Idle · next look in {time}").format(time=f"{seconds // 60}:{seconds % 60:02}")

    def _show_state(self, snapshot: Snapshot) -> None:
        if snapshot.running:
            progress = snapshot.running[0]
            done = f" {progress.done} / {progress.total}" if progress.total else ""
            words = f"⟳ {spoken(progress.what)}: {spoken(progress.phase)}{done}"
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

    def tell(self, says: str | WcSyncError) -> None:
        """Tell how something went that was done while there was no window."""
        if isinstance(says, WcSyncError):
            self._failed(says)
        elif says:
            box = QMessageBox(QMessageBox.Icon.Information, self.windowTitle(), "", parent=self)
            box.setTextFormat(Qt.TextFormat.PlainText)
            box.setText(says)
            box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            box.open()

    @Slot(bool)
    def _start_at_login(self, on: bool) -> None:
        try:
            autostart.turn(Path.home(), self._house.profile, on=on)
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
        self._pending = pending
        self.history.dashboard.show_waiting(pending, self._people)
        title = self.tr("Order queue")
        parts = []
        if pending:
            parts.append(self.tr("%Ln orders pending", "", pending))
        if people:
            parts.append(self.tr("%Ln orders need you", "", people))
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

    @Slot(object, object)
    def _show_orders_of(self, states: tuple[OrderState, ...], placed: Span) -> None:
        self.tabs.setCurrentWidget(self.orders)
        self.orders.show_only(states, placed)
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
        adding = PracticeAdding(self._bridge, tuple(commands), self._bridge)  # it outlives a change of language
        adding.failed.connect(self._failed)
        adding.ended.connect(self._go_to_initialization)
        adding.begin()

    # --- how it looks, and what it speaks ---------------------------------------------------------------------------

    @Slot()
    def _choose_language(self) -> None:
        sender = self.sender()
        if isinstance(sender, QAction) and sender.data() != self._language:
            self.language_wanted.emit(str(sender.data()))

    @Slot()
    def _choose_look(self) -> None:
        sender = self.sender()
        if isinstance(sender, QAction):
            self._preferences.look = Look(str(sender.data()))
            wear(self._preferences.look)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            dress_again(self)
            for number, name in enumerate(_TABS):
                self.tabs.setTabIcon(number, icon(name))

    def come_instead_of(self, other: MainWindow) -> None:
        """Take the place of a window that spoke another language, with what it showed."""
        tab, snapshot, was_shown = other.tabs.currentIndex(), other._snapshot, other.isVisible()
        self.setGeometry(other.geometry())
        other.give_way()
        if snapshot is not None:
            self._take(snapshot)
        self.tabs.setCurrentIndex(tab)
        if was_shown:
            self.show()
        self.tray.show_where_possible()

    def give_way(self) -> None:
        """End without ending the program: another window comes instead."""
        self._ending = self.finished = True
        self._bridge.news.disconnect(self._take)
        self._bridge.ended.disconnect(self._engine_ended)
        self._pulse.stop()
        self._let_go()
        self.close()
        self.deleteLater()

    # --- care -------------------------------------------------------------------------------------------------------

    @Slot()
    def _guide_here(self) -> None:
        """The page that belongs to what a person looks at."""
        window = QApplication.activeWindow()
        topic = window.property("topic") if window is not None else None
        self.show_guide(str(topic or _TOPICS[self.tabs.currentIndex()]))

    @Slot(str)
    def show_guide(self, topic: str = "") -> None:
        """Open the guide."""
        if self._guide is None:
            self._guide = HelpWindow(self._language, self)
        self._guide.show()  # first: a section is found once the page is laid out
        self._guide.show_topic(topic)
        self._guide.raise_()
        self._guide.activateWindow()

    @Slot()
    def show_backups(self) -> BackupsDialog:
        """Open the list of backups."""
        dialog = BackupsDialog(self._bridge, self._house, self._connected, self)
        dialog.ending_wanted.connect(self.end)
        dialog.open()
        return dialog

    def _connected(self) -> tuple[ConnectionRow, ...]:
        return self._reader.connections() if self._reader is not None else ()

    @Slot()
    def _ask_backup_file(self) -> None:
        self.show_backups().ask_file()

    @Slot()
    def show_log(self) -> LogDialog:
        """Open the log."""
        dialog = LogDialog(self._bridge, self._house.profile.folder, self)
        dialog.open()
        return dialog

    @Slot()
    def show_support(self) -> SupportDialog:
        """Open what a supporter would be given."""
        dialog = SupportDialog(self._bridge, self._open_reader, self._house, self)
        dialog.open()
        return dialog

    @Slot()
    def show_about(self) -> AboutDialog:
        """Open what this program is made of."""
        picture = QLabel()
        picture.setPixmap(self.windowIcon().pixmap(64, 64))
        dialog = AboutDialog(self._bridge, picture, self)
        dialog.open()
        return dialog

    @Slot(str)
    def show_fault(self, text: str, *, ended: bool = False) -> CrashDialog | None:
        """Tell a fault of our own; one at a time, the first is what matters."""
        if self.finished or self.findChildren(CrashDialog):
            return None
        dialog = CrashDialog(text, self, ended=ended)
        dialog.support_wanted.connect(self.show_support)
        dialog.open()
        return dialog

    @Slot()
    def _back_up(self) -> None:
        """Once a week."""
        self._weekly.setInterval(_HOUR_MS)
        profile, now = self._house.profile, self._house.now
        self._bridge.run(lambda: backup.weekly(profile, now()), self._backed_up, self._not_backed_up)

    def _backed_up(self, _: Any) -> None:
        """Nothing to tell: the list of backups shows it."""

    def _not_backed_up(self, error: WcSyncError) -> None:
        self._say(self.tr("The weekly backup failed: {why}").format(why=spoken(error.sentence)))

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
        self._let_go()
        error = self._bridge.error
        if error is not None and not self._ending:
            self._ending = True
            told: QDialog | None = self.show_fault(self._bridge.fault) if isinstance(error, Bug) else None
            told = told or tell(self, self.windowTitle(), error)
            # The menu is of no use now: what the box advises opens by itself.
            may_restore = isinstance(error, DatabaseCorrupt | DatabaseNewer)
            told.finished.connect(self._offer_backups if may_restore else self._leave)
            return
        self._leave()

    @Slot()
    def _offer_backups(self) -> None:
        """A backup may take the place of a database that cannot be used; without one the program ends."""
        dialog = BackupsDialog(self._bridge, self._house, self._connected, self)
        dialog.ending_wanted.connect(dialog.accept)
        dialog.finished.connect(self._leave)
        dialog.open()

    def _let_go(self) -> None:
        """Whatever is painted from now on asks nothing of a database that is closed."""
        self._clock.stop()
        self._weekly.stop()
        for dialog in self.findChildren(QDialog):
            dialog.reject()
        for tab in (self.connections, self.initialization, self.products, self.orders, self.history):
            tab.forget()
        self.needs_you.forget()
        if self._reader is not None:
            self._reader.close()
            self._reader = None
        self.tray.icon.hide()
        self._preferences.geometry = self.saveGeometry()
        self._preferences.write()

    @Slot()
    def _leave(self) -> None:
        self.finished = True
        self.close()
        QApplication.quit()
