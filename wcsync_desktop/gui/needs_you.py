"""Needs you: everything that waits for a person, what it is, why, and the buttons that settle it (UI.md)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from wcsync_desktop.core.book import DropIntake, ReadFeed, SettleReturn
from wcsync_desktop.core.commands import Command
from wcsync_desktop.core.errors import WcSyncError
from wcsync_desktop.core.messages import (
    PUT_BACK,
    UNDECIDED,
    AfterRestore,
    Approve,
    LeaveOut,
    LeaveQuantity,
    ReadAgain,
    SendOrderChanges,
    SettleConflict,
    SettleOrders,
    SettleRestore,
    Snapshot,
    SyncOnce,
    TryAgain,
)
from wcsync_desktop.core.records import LABELS, Kind
from wcsync_desktop.database.reader import (
    ConflictView,
    ConnectionRow,
    DifferenceView,
    HeldBack,
    IntakeView,
    Reader,
    Return,
    StandingTrouble,
    Stuck,
    UnreadableView,
    moment,
)
from wcsync_desktop.gui.bridge import EngineBridge
from wcsync_desktop.gui.feedback import local_time, plain_label, tell, tool_tip
from wcsync_desktop.gui.phrases import spoken
from wcsync_desktop.gui.web import page

MOST_NAMED = 5
WELL = frozenset({"connected", "untested"})
"""States of a connection that need nobody."""


def was_put_back(row: ConnectionRow) -> bool:
    """Whether a person has to say what counts after a restored backup."""
    return row.options.get(PUT_BACK) == UNDECIDED


def is_troubled(row: ConnectionRow) -> bool:
    """Whether a connection itself needs a person."""
    return was_put_back(row) or (row.state not in WELL and bool(row.reason))


def troubled(rows: Sequence[ConnectionRow], troubles: Sequence[StandingTrouble]) -> list[ConnectionRow]:
    """Connections that need a person and of which no standing trouble speaks; those that were put back come first."""
    told = {trouble.connection for trouble in troubles}
    found = [row for row in rows if is_troubled(row) and (was_put_back(row) or row.id not in told)]
    return sorted(found, key=was_put_back, reverse=True)


@dataclass(frozen=True, slots=True)
class _Group:
    """Records that are stuck for the same reason."""

    kind: str
    target: int
    reason: str
    rows: tuple[Stuck, ...]


def grouped(rows: Sequence[Stuck]) -> tuple[_Group, ...]:
    """Records that share kind, place and reason, in the order in which they come."""
    found: dict[tuple[str, int, str], list[Stuck]] = {}
    for row in rows:
        found.setdefault((row.kind, row.connection, row.reason), []).append(row)
    return tuple(_Group(*key, tuple(group)) for key, group in found.items())


def alike(rows: Sequence[UnreadableView]) -> tuple[tuple[UnreadableView, ...], ...]:
    """Records of one place whose same field cannot be read; each order by itself, for it waits."""
    found: dict[tuple[int, str, str, bool, int], list[UnreadableView]] = {}
    for row in rows:
        alone = row.id if row.kind == Kind.ORDER.value else 0
        found.setdefault((row.connection, row.kind, row.field, row.partial, alone), []).append(row)
    return tuple(tuple(group) for group in found.values())


class NeedsYou(QDialog):
    """The panel. It stays open beside the window, and is read again when something happens."""

    orders_wanted = Signal()
    doctor_wanted = Signal()
    connection_wanted = Signal(int)
    list_wanted = Signal()

    def __init__(self, bridge: EngineBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._reader: Reader | None = None
        self._names: dict[int, str] = {}
        self.setProperty("topic", "when-something-fails")
        self.setWindowTitle(self.tr("What needs you"))
        self.resize(640, 560)
        self.headline = plain_label()
        self.always = QCheckBox(self.tr("&Always decide like this when both sides changed the same thing"))
        self._list = QWidget()
        self._cards = QVBoxLayout(self._list)
        self._cards.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._list)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        bar = QHBoxLayout()
        bar.addWidget(self.always, 1)
        bar.addWidget(close)
        layout = QVBoxLayout(self)
        layout.addWidget(self.headline)
        layout.addWidget(area, 1)
        layout.addLayout(bar)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(300)
        self._soon.timeout.connect(self.refresh)

    def use(self, reader: Reader) -> None:
        """Begin to show a database."""
        self._reader = reader
        self.refresh()

    def forget(self) -> None:
        """The database is closed: show what is there and read no more."""
        self._reader = None

    def take(self, snapshot: Snapshot) -> None:
        """Something happened: read again, where someone is looking."""
        happened = snapshot.ended or snapshot.connections_changed or snapshot.book_changed
        if self.isVisible() and happened and not self._soon.isActive():
            self._soon.start()

    @Slot()
    def refresh(self) -> None:
        """Read again."""
        if self._reader is None:
            return
        rows = self._reader.connections()
        self._names = {row.id: row.name for row in rows}
        while self._cards.count() > 1:
            item = self._cards.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        conflicts = self._reader.conflicts()
        troubles = self._reader.troubles()
        alone = troubled(rows, troubles)
        cards = [self._put_back(row) if was_put_back(row) else self._connection(row) for row in alone]
        cards += [self._trouble(trouble) for trouble in troubles]
        cards += [self._unreadable(rows) for rows in alike(self._reader.unreadable())]
        cards += [self._held(held) for held in self._reader.held_back()]
        cards += [self._list_of_feed(waiting) for waiting in self._reader.book.waiting()]
        cards += [self._came_back(asked) for asked in self._reader.returns()]
        differences = self._reader.differences()
        cards += [self._edited(difference) for difference in differences]
        cards += [self._conflict(conflict) for conflict in conflicts]
        in_conflict = {(c.title, c.key) for c in conflicts}
        stuck = [
            row for row in self._reader.stuck() if (row.title, row.key) not in in_conflict or row.kind != "product"
        ]
        told = {(d.order, d.target) for d in differences}
        stuck = [row for row in stuck if row.kind != "order" or (row.member, row.connection) not in told]
        cards += [self._stuck(group) for group in grouped(stuck)]
        for number, card in enumerate(cards):
            self._cards.insertWidget(number, card)
        self.always.setVisible(bool(conflicts))
        self.headline.setText(
            self.tr("Everything else goes on meanwhile.")
            if cards
            else self.tr("✓ Nothing needs you. Everything that could be done was done.")
        )

    # --- cards --------------------------------------------------------------------------------------------------

    def _card(self, title: str, text: str, buttons: Sequence[QPushButton]) -> QFrame:
        card = QFrame()
        card.setFrameShape(QFrame.Shape.StyledPanel)
        card.setAccessibleName(title)
        layout = QVBoxLayout(card)
        heading = plain_label(title)
        font = heading.font()
        font.setBold(True)
        heading.setFont(font)
        layout.addWidget(heading)
        layout.addWidget(plain_label(text))
        bar = QHBoxLayout()
        for button in buttons:
            bar.addWidget(button)
        bar.addStretch()
        layout.addLayout(bar)
        return card

    def _button(self, text: str, command: Command[Any], hover: str = "") -> QPushButton:
        button = QPushButton(text.replace("&", "&&"))
        button.setToolTip(tool_tip(hover))
        button.setProperty("command", command)
        button.clicked.connect(self._obey)
        return button

    def _connection(self, row: ConnectionRow) -> QFrame:
        button = QPushButton(self.tr("Show it"))
        button.setProperty("connection", row.id)
        button.clicked.connect(self._show_connection)
        title = self.tr("⚠ {name}: {state}").format(name=row.name, state=spoken(row.state))
        return self._card(title, spoken(row.reason), [button])

    def _trouble(self, trouble: StandingTrouble) -> QFrame:
        """What keeps everything between two systems, or a feed, from going on."""
        title = f"⚠ {spoken(trouble.sentence)}"
        concerns = self.tr("It concerns {name}, since {time}.").format(
            name=trouble.name, time=local_time(moment(trouble.since))
        )
        if trouble.feed is not None:
            return self._card(title, concerns, [self._button(self.tr("Read it again"), ReadFeed(trouble.feed))])
        again = QPushButton(self.tr("Try now"))
        again.clicked.connect(self._try_now)
        show = QPushButton(self.tr("Show it"))
        show.setProperty("connection", trouble.connection)
        show.clicked.connect(self._show_connection)
        return self._card(title, f"{spoken(trouble.advice)}\n{concerns}".strip(), [again, show])

    def _put_back(self, row: ConnectionRow) -> QFrame:
        title = self.tr("⚠ {name} was put back to an older state").format(name=row.name)
        said = self.tr(
            "Probably a backup was restored there. Until you decide, nothing is sent to the shop and nothing is taken "
            "from it. Orders that were sent stay where they are; new orders get numbers of their own."
        )
        buttons = [
            self._button(
                self.tr("The shop is right"),
                SettleRestore(row.id, AfterRestore.SHOP),
                self.tr("What the shop shows now counts, and goes to the others like any edit."),
            ),
            self._button(
                self.tr("Put back what it lost"),
                SettleRestore(row.id, AfterRestore.OTHERS),
                self.tr("Products get back the names, texts and prices that were agreed before."),
            ),
        ]
        return self._card(title, said, buttons)

    def _held(self, held: HeldBack) -> QFrame:
        named = ", ".join(held.titles)
        more = held.number - len(held.titles)
        if more > 0:
            named += self.tr(" and {number} more").format(number=more)
        title = self.tr("⚠ Held back: {what}").format(what=held.brake)
        buttons = [
            self._button(self.tr("Send them"), Approve(held.connection, held.brake, True)),
            self._button(
                self.tr("Leave as it is"),
                Approve(held.connection, held.brake, False),
                self.tr("Nothing is written; the next change of a record is looked at anew."),
            ),
        ]
        return self._card(title, f"{spoken(held.reason)}\n{named}", buttons)

    def _list_of_feed(self, waiting: IntakeView) -> QFrame:
        title = self.tr("⚠ The feed “{name}” waits for you").format(name=waiting.source)
        button = QPushButton(self.tr("Look at it…"))
        button.clicked.connect(self._show_list)
        drop = self._button(
            self.tr("Leave it out"),
            DropIntake(waiting.id),
            self.tr("Nothing of it is taken. The feed is read again when it changes."),
        )
        text = self.tr("{reason} Nothing of it was taken.").format(reason=spoken(waiting.reason))
        return self._card(title, text, [button, drop])

    def _unreadable(self, rows: Sequence[UnreadableView]) -> QFrame:
        """Records that are set aside because a field of theirs cannot be read."""
        first = rows[0]
        kind = spoken(LABELS.get(first.kind, first.kind))
        title = self.tr("⚠ {name} · {kind}: cannot be read").format(name=first.name, kind=kind)
        named = ", ".join(dict.fromkeys(row.title for row in rows[:MOST_NAMED] if row.title))
        more = len(rows) - MOST_NAMED
        if more > 0:
            named += self.tr(" and {number} more").format(number=more)
        again = self._button(
            self.tr("Read again"),
            ReadAgain(tuple(row.id for row in rows)),
            self.tr("A record that was changed there is read again by itself."),
        )
        buttons = [] if first.partial else [again]
        if first.native_id:
            shown = QPushButton(self.tr("Open in {name}").format(name=first.name).replace("&", "&&"))
            shown.setProperty("page", page(first.system, first.address, first.kind, first.native_id, first.parent))
            shown.clicked.connect(self._open)
            buttons.append(shown)
        return self._card(title, f"{named}\n{spoken(first.reason)}".strip(), buttons)

    def _came_back(self, asked: Return) -> QFrame:
        name = self._names.get(asked.shop, "?")
        title = self.tr("⚠ Did order {number} of {shop} come back?").format(number=asked.reference, shop=name)
        text = self.tr("It was shipped and is now {status}. It had {what}.").format(
            status=asked.status, what=spoken(asked.what)
        )
        buttons = [
            self._button(
                self.tr("Yes, it is on the shelf again"),
                SettleReturn(asked.order, True),
                self.tr("Its pieces are added to the stock book and offered again."),
            ),
            self._button(self.tr("No"), SettleReturn(asked.order, False), self.tr("The stock book stays as it is.")),
        ]
        return self._card(title, text, buttons)

    def _edited(self, difference: DifferenceView) -> QFrame:
        title = self.tr("⚠ Order {number} of {shop} was edited after it was sent to {name}").format(
            number=difference.number,
            shop=self._names.get(difference.shop, "?"),
            name=self._names.get(difference.target, "?"),
        )
        which = ((difference.order,), difference.target)
        buttons = []
        if difference.may_send:
            send = self._button(
                self.tr("Send the changes"),
                SendOrderChanges(*which),
                self.tr("The order there becomes what the shop holds now."),
            )
            send.setEnabled(not difference.is_wanted)
            buttons.append(send)
        buttons.append(
            self._button(
                self.tr("Done"),
                SettleOrders(*which),
                self.tr("You have settled it there; from now on the stock there counts as it is."),
            )
        )
        show = QPushButton(self.tr("Show in the order queue"))
        show.clicked.connect(self._show_orders)
        buttons.append(show)
        return self._card(title, "\n".join(spoken(line) for line in difference.lines), buttons)

    def _conflict(self, conflict: ConflictView) -> QFrame:
        title = self.tr("⇄ {title}: two different changes of the {field}").format(
            title=conflict.title, field=spoken(conflict.field)
        )
        lines = [self.tr("It was: {value}").format(value=_short(conflict.base))]
        buttons = []
        for connection, value in conflict.values.items():
            name = self._names.get(connection, "?")
            lines.append(self.tr("{name} says: {value}").format(name=name, value=_short(value)))
            buttons.append(
                self._button(
                    self.tr("Take that of {name}").format(name=name), SettleConflict(conflict.id, connection), value
                )
            )
        return self._card(title, "\n".join(lines), buttons)

    def _stuck(self, group: _Group) -> QFrame:
        names = [row.title for row in group.rows[:MOST_NAMED] if row.title]
        more = len(group.rows) - len(names)
        named = ", ".join(names)
        if more > 0 and names:
            named += self.tr(" and {number} more").format(number=more)
        kind = spoken(LABELS.get(group.kind, group.kind))
        title = self.tr("⚠ {kind} → {name}").format(kind=kind, name=self._names.get(group.target, "?"))
        if len(group.rows) > 1:
            title += " · " + self.tr("%Ln records", "", len(group.rows))
        members = tuple(row.member for row in group.rows if row.member is not None)
        buttons = []
        if members:
            buttons.append(self._button(self.tr("Try again"), TryAgain(members, group.rows[0].partner)))
        is_balance = group.kind == "shop_quantity" and group.rows[0].partner == group.target
        if members and group.rows[0].is_left_alone:
            buttons = [
                self._button(
                    self.tr("Leave it as it is"),
                    LeaveQuantity(members),
                    self.tr("The shop's quantity stays, and you are not told again."),
                )
            ]
        elif members and not is_balance:
            buttons.append(
                self._button(
                    self.tr("Leave out"),
                    LeaveOut(group.rows[0].partner, members, True),
                    self.tr("Never send this; it can be taken in again later."),
                )
            )
        if group.kind == "order":
            button = QPushButton(self.tr("Show in the order queue"))
            button.clicked.connect(self._show_orders)
            buttons.append(button)
        elif group.kind == "product":
            button = QPushButton(self.tr("SKU doctor…"))
            button.clicked.connect(self._show_doctor)
            buttons.append(button)
        return self._card(title, f"{spoken(group.reason)}\n{named}".strip(), buttons)

    # --- doing --------------------------------------------------------------------------------------------------

    @Slot()
    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl(str(self.sender().property("page"))))

    @Slot()
    def _show_orders(self) -> None:
        self.orders_wanted.emit()

    @Slot()
    def _show_doctor(self) -> None:
        self.doctor_wanted.emit()

    @Slot()
    def _show_list(self) -> None:
        self.list_wanted.emit()

    @Slot()
    def _try_now(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            button.setEnabled(False)
        self._bridge.ask(SyncOnce(), self._started, self._failed)

    @Slot()
    def _show_connection(self) -> None:
        self.connection_wanted.emit(int(self.sender().property("connection")))

    @Slot()
    def _obey(self) -> None:
        button = self.sender()
        command = button.property("command")
        if isinstance(command, SettleConflict):
            command = SettleConflict(command.conflict, command.connection, self.always.isChecked())
        if isinstance(button, QPushButton):
            button.setEnabled(False)
        self._bridge.ask(command, self._done, self._failed)

    def _done(self, _: Any) -> None:
        self._bridge.ask(SyncOnce(), self._started, self._started)
        self._soon.start()

    def _started(self, _: Any) -> None:
        """What was decided is carried out by a look at both sides; its end shows here."""

    def _failed(self, error: WcSyncError) -> None:
        tell(self, self.windowTitle(), error)
        self.refresh()


def _short(text: str) -> str:
    """A value as far as it can be compared at a glance; the button's tool tip holds the whole."""
    one_line = " ".join(text.split())
    return one_line if len(one_line) <= 200 else f"{one_line[:200]}…"
