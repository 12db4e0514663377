"""Initialization: the first imports, a row per kind, with preview, progress, cancel and the result in words."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from wcsync_desktop.core.actions import Found, What
from wcsync_desktop.core.errors import WcSyncError
from wcsync_desktop.core.messages import (
    CancelOperation,
    PauseOperation,
    Progress,
    ResumeOperation,
    Snapshot,
    StartImport,
)
from wcsync_desktop.core.pace import Arrival
from wcsync_desktop.core.records import LABELS, Group, Kind
from wcsync_desktop.core.sharing import Rules
from wcsync_desktop.database.reader import ConnectionRow, OperationView, Reader
from wcsync_desktop.gui.bridge import EngineBridge
from wcsync_desktop.gui.feedback import local_time, plain_label, span, tell
from wcsync_desktop.gui.initialization.preview_dialog import PreviewDialog
from wcsync_desktop.gui.initialization.sku_doctor import SkuDoctor
from wcsync_desktop.gui.phrases import spoken

KINDS = ("customer", "product", "coupon", "tax", "quantity")
_QUANTITIES = ("quantity", "shop_quantity")
ALL = ("tax", "coupon", "customer", "product")


translate = QCoreApplication.translate


class ImportRow:
    """One kind of a card: its name, the result, and the buttons."""

    def __init__(self, card: Card, kind: str, line: int, grid: QGridLayout) -> None:
        self.kind = kind
        name = spoken(LABELS[kind]) + (translate("Card", " (percentage only)") if kind == "coupon" else "")
        self.says = plain_label(translate("Card", "Not imported yet"))
        self.show_button = QPushButton(translate("Card", "Show"))
        self.show_button.setAccessibleName(translate("Card", "Show the result of {kind}").format(kind=name))
        self.show_button.hide()
        self.preview = QPushButton(translate("Card", "Preview"))
        self.preview.setAccessibleName(translate("Card", "Preview {kind}").format(kind=name))
        self.start = QPushButton(translate("Card", "Import"))
        self.start.setAccessibleName(translate("Card", "Import {kind}").format(kind=name))
        self.newest: OperationView | None = None
        slots = (
            (self.show_button, card.show_clicked),
            (self.preview, card.preview_clicked),
            (self.start, card.import_clicked),
        )
        for button, slot in slots:
            button.setProperty("kind", kind)
            button.clicked.connect(slot)
        self.name = plain_label(name, wraps=False)
        for column, widget in enumerate((self.name, self.says, self.show_button, self.preview, self.start)):
            grid.addWidget(widget, line, column)

    def show(self, *, offered: bool) -> None:
        """Show the row, or hide it where the kind is not shared."""
        for widget in (self.name, self.says, self.preview, self.start):
            widget.setVisible(offered)
        self.show_button.setVisible(offered and self.newest is not None and bool(self.newest.completed))


class Card(QGroupBox):
    """A shop and the system it is imported into."""

    preview_wanted = Signal(int)
    history_wanted = Signal(int)

    def __init__(self, bridge: EngineBridge, shop: ConnectionRow, target: ConnectionRow, parent: QWidget) -> None:
        super().__init__(f"{shop.name} → {target.name}".replace("&", "&&"), parent)
        self._bridge = bridge
        self.shop, self.target = shop, target
        self._offered: set[str] = set(KINDS)
        self._operation: int | None = None
        self._shown_when_ended: int | None = None
        self._arrival = Arrival()
        self._is_paused = False
        self.missing = plain_label()
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        self.rows = {kind: ImportRow(self, kind, line, grid) for line, kind in enumerate(KINDS)}
        quantities = self.rows["quantity"]
        quantities.start.setText(self.tr("Set…"))
        quantities.start.setToolTip(self.tr("Shows first which quantities would be set"))
        self.source = QComboBox()
        self.source.setAccessibleName(self.tr("Where starting quantities come from"))
        self.source.addItem(self.tr("From the shop"), "quantity")
        self.source.addItem(self.tr("From Megaventory"), "shop_quantity")
        self.source.addItem(self.tr("Later"), "")
        self.source.currentIndexChanged.connect(self._choose_source)
        grid.addWidget(self.source, KINDS.index("quantity") + 1, 1, Qt.AlignmentFlag.AlignLeft)
        self.doctor = QPushButton(self.tr("SKU &doctor…"))
        self.doctor.setToolTip(self.tr("Products without SKU, with the same SKU, or in the trash"))
        self.preview_all = QPushButton(self.tr("Preview all"))
        self.preview_all.setProperty("kind", "all")
        self.preview_all.clicked.connect(self.preview_clicked)
        self.import_all = QPushButton(self.tr("Import all"))
        self.import_all.setProperty("kind", "all")
        self.import_all.clicked.connect(self.import_clicked)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Progress"))
        self.phase = plain_label()
        self.left = plain_label()
        self.pause = QPushButton(self.tr("&Pause"))
        self.pause.clicked.connect(self._pause)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.setToolTip(self.tr("Finishes the records in hand; what is done stays done"))
        self.cancel.clicked.connect(self._cancel)
        running = QHBoxLayout()
        running.addWidget(self.phase, 1)
        running.addWidget(self.bar, 1)
        running.addWidget(self.pause)
        running.addWidget(self.cancel)
        below = QHBoxLayout()
        below.addWidget(self.doctor)
        below.addStretch()
        below.addWidget(self.preview_all)
        below.addWidget(self.import_all)
        layout = QVBoxLayout(self)
        layout.addWidget(self.missing)
        layout.addLayout(grid)
        layout.addLayout(running)
        layout.addWidget(self.left)
        layout.addLayout(below)
        self.show_progress(None)

    def name(self, shop: ConnectionRow, target: ConnectionRow) -> None:
        """Call both sides as they are called now."""
        self.shop, self.target = shop, target
        self.setTitle(f"{shop.name} → {target.name}".replace("&", "&&"))

    # --- buttons ------------------------------------------------------------------------------------------------

    @Slot()
    def preview_clicked(self) -> None:
        """Find out what an import would do."""
        self._start(self._asked_for(), dry_run=True)

    @Slot()
    def import_clicked(self) -> None:
        """Import; quantities are shown first, for they overwrite what is there."""
        kinds = self._asked_for()
        self._start(kinds, dry_run=kinds[0] in _QUANTITIES)

    @Slot()
    def show_clicked(self) -> None:
        """Show the newest result of a kind."""
        newest = self.rows[str(self.sender().property("kind"))].newest
        if newest is not None:
            (self.preview_wanted if newest.what is What.DRY_RUN else self.history_wanted).emit(newest.id)

    def _asked_for(self) -> tuple[str, ...]:
        kind = str(self.sender().property("kind"))
        if kind == "quantity":
            kind = str(self.source.currentData())
        return self._all() if kind == "all" else (kind,)

    def _all(self) -> tuple[str, ...]:
        """The kinds that the two share."""
        return tuple(kind for kind in ALL if kind in self._offered)

    def offer(self, rules: Rules) -> None:
        """Show the kinds that the two share; quantities where the other side keeps stock."""
        target = self.target.id
        self._offered = {kind for kind in ALL if rules.shared_fields(Kind(kind), target)}
        if rules.rank(Kind.PRODUCT, Group.STOCK, target) is not None and self.shop.id not in rules.booked:
            self._offered.add("quantity")
        for kind, row in self.rows.items():
            row.show(offered=kind in self._offered)
        self.source.setVisible("quantity" in self._offered)
        names = ", ".join(spoken(LABELS[kind]) for kind in KINDS if kind in self._all())
        self.import_all.setToolTip(self.tr("All of: {names}").format(names=names))

    def import_products(self) -> None:
        """What was picked is sent now."""
        self._start(("product",), dry_run=False)

    def _start(self, kinds: tuple[str, ...], *, dry_run: bool) -> None:
        self._enable(False)
        self.phase.setText(self.tr("Starting…"))
        started = self._previewing if dry_run else self._started
        self._bridge.ask(StartImport(self.shop.id, self.target.id, kinds, dry_run), started, self._refused)

    def _started(self, operation: Any) -> None:
        self._operation = int(operation)

    def _previewing(self, operation: Any) -> None:
        self._operation = self._shown_when_ended = int(operation)

    def _refused(self, error: WcSyncError) -> None:
        self._enable(True)
        self.phase.setText("")
        tell(self, self.tr("Initialization"), error)

    @Slot()
    def _cancel(self) -> None:
        if self._operation is not None:
            self.cancel.setEnabled(False)
            self.pause.setEnabled(False)
            self._shown_when_ended = None
            self.phase.setText(self.tr("Finishing the records in hand…"))
            self._bridge.ask(CancelOperation(self._operation))

    @Slot()
    def _pause(self) -> None:
        if self._operation is not None:
            command = ResumeOperation if self._is_paused else PauseOperation
            self._bridge.ask(command(self._operation))

    @Slot()
    def _choose_source(self) -> None:
        self._enable(self.import_all.isEnabled())

    def _enable(self, enabled: bool) -> None:
        for kind, row in self.rows.items():
            wanted = enabled and (kind != "quantity" or bool(self.source.currentData()))
            row.preview.setEnabled(wanted)
            row.start.setEnabled(wanted)
        self.preview_all.setEnabled(enabled)
        self.import_all.setEnabled(enabled)

    # --- showing ------------------------------------------------------------------------------------------------

    def show_progress(self, progress: Progress | None) -> None:
        """Show how far the card's operation is, None where it rests."""
        for widget in (self.bar, self.cancel, self.pause):
            widget.setVisible(progress is not None)
        self._enable(progress is None)
        if progress is None:
            self.phase.setText("")
            self.left.setText("")
            self.cancel.setEnabled(True)
            self.pause.setEnabled(True)
            return
        if progress.operation != self._operation or progress.paused != self._is_paused:
            self._arrival = Arrival()
        self._operation, self._is_paused = progress.operation, progress.paused
        self.pause.setText(self.tr("&Resume") if progress.paused else self.tr("&Pause"))
        of = f" ({spoken(LABELS[progress.kind])})" if progress.kind else ""
        rests = self.tr("Paused; ") if progress.paused else ""
        if self.cancel.isEnabled():
            self.phase.setText(f"{rests}{spoken(progress.what)}: {spoken(progress.phase)}{of}")
        self.bar.setMaximum(progress.total)
        self.bar.setValue(progress.done)
        self.bar.setFormat(f"{progress.done} / {progress.total}" if progress.total else "")
        self._arrival.at(time.monotonic_ns() // 1_000_000, progress.done)
        self.left.setText("" if progress.paused else self._time_left(progress.total))

    def _time_left(self, total: int) -> str:
        rate, left = self._arrival.rate, self._arrival.seconds_left(total)
        if rate is None or left is None:
            return ""
        speed = f"{rate:.0f}" if rate >= 10 else f"{rate:.1f}"
        return self.tr("{speed} records per second, {remaining} left").format(speed=speed, remaining=span(*left))

    def ended(self, operations: Sequence[int]) -> None:
        """A preview that a person waits for is shown when it is there."""
        if self._shown_when_ended in operations and self._shown_when_ended is not None:
            wanted, self._shown_when_ended = self._shown_when_ended, None
            if self.isVisible():
                self.preview_wanted.emit(wanted)

    def show_results(self, reader: Reader) -> None:
        """Show the newest preview or import of each kind in words."""
        imported = reader.imported_kinds(self.shop.id, self.target.id)
        missing = [spoken(LABELS[kind]) for kind in self._all() if kind not in imported]
        for kind, row in self.rows.items():
            kinds = _QUANTITIES if kind == "quantity" else (kind,)
            ends = (self.shop.id, self.target.id)
            found = [(k, reader.last_of(*ends, k, dry=dry)) for k in kinds for dry in (False, True)]
            known: list[tuple[int, str, OperationView | None]] = [(o.id, k, o) for k, o in found if o is not None]
            _, counted, newest = max(known, default=(0, kind, None))
            row.newest = newest
            nothing = self.tr("Not set yet") if kind == "quantity" else self.tr("Not imported yet")
            row.says.setText(self.words(newest, counted) if newest is not None else nothing)
            row.show(offered=kind in self._offered)
        text = self.tr("Not imported yet: {kinds}. Until then they are not kept in step.")
        self.missing.setText(text.format(kinds=", ".join(missing)) if missing else "")
        self.missing.setVisible(bool(missing))

    def words(self, operation: OperationView, kind: str) -> str:
        """The result of an operation for one kind."""
        counts: Mapping[str, int] = next(
            (numbers for (_, label), numbers in operation.counts.items() if label == LABELS[kind]), {}
        )
        would = operation.what is What.DRY_RUN
        names = (
            (Found.CREATE, self.tr("to create") if would else self.tr("created")),
            (Found.UPDATE, self.tr("to update") if would else self.tr("updated")),
            (Found.SAME, self.tr("already right")),
            (Found.SKIP, self.tr("skipped")),
            (Found.PROBLEM, self.tr("need you")),
            (Found.FAILED, self.tr("failed")),
        )
        parts = [f"{counts[word.value]} {name}" for word, name in names if counts.get(word.value)]
        if operation.error:
            parts.append(operation.error.splitlines()[0])
        told = ", ".join(parts) or self.tr("nothing to do")
        when = local_time(operation.completed or operation.started or operation.created)
        what = self.tr("Preview") if would else spoken(operation.state)
        return f"{what} {when}: {told}"


class InitializationTab(QWidget):
    """A card for each shop and the system it shares with."""

    said = Signal(str)
    history_wanted = Signal(int)

    def __init__(self, bridge: EngineBridge, open_reader: Callable[[], Reader], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._open_reader = open_reader
        self._reader: Reader | None = None
        self.cards: dict[tuple[int, int], Card] = {}
        self.note = plain_label(
            self.tr(
                "Run all imports below before anything else; orders travel after that, and stock once its starting "
                "quantities are chosen. Imports may be repeated at any time: what is missing or different is put back, "
                "what is right stays untouched. They may be paused, and go on by themselves after the program was "
                "closed."
            )
        )
        self.empty = plain_label(
            self.tr("Connect a shop and another system first, and choose what they share (tab Connections).")
        )
        self._inside = QWidget()
        self._layout = QVBoxLayout(self._inside)
        self._layout.addWidget(self.note)
        self._layout.addWidget(self.empty)
        self._layout.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        scroll.setWidget(self._inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def use(self, reader: Reader) -> None:
        """Begin to show a database."""
        self._reader = reader
        self.refresh()

    def forget(self) -> None:
        """The database is closed: show what is there and read no more."""
        self._reader = None

    def refresh(self) -> None:
        """Make the cards match the connections and show the newest results."""
        if self._reader is None:
            return
        rows = {row.id: row for row in self._reader.connections()}
        rules = self._reader.rules()
        wanted = {
            (shop.id, other): (shop, rows[other])
            for shop in rows.values()
            if shop.kind == "woocommerce"
            for other in rules.partners(shop.id)
            if other in rows
        }
        for pair in [p for p in self.cards if p not in wanted]:
            card = self.cards.pop(pair)
            self._layout.removeWidget(card)
            card.deleteLater()
        for pair, (shop, target) in wanted.items():
            if pair not in self.cards:
                card = Card(self._bridge, shop, target, self._inside)
                card.preview_wanted.connect(self.show_preview)
                card.history_wanted.connect(self.history_wanted)
                card.doctor.clicked.connect(self._open_doctor)
                self.cards[pair] = card
                self._layout.insertWidget(self._layout.count() - 1, card)
            self.cards[pair].name(shop, target)
            self.cards[pair].offer(rules)
        self.empty.setVisible(not self.cards)
        self.note.setVisible(bool(self.cards))
        for card in self.cards.values():
            card.show_results(self._reader)

    def take(self, snapshot: Snapshot) -> None:
        """Show what runs; read results anew when something ended."""
        running = {(p.shop, p.target): p for p in snapshot.running}
        for pair, card in self.cards.items():
            card.show_progress(running.get(pair))
        if snapshot.ended or snapshot.connections_changed:
            self.refresh()
        for card in self.cards.values():
            card.ended(snapshot.ended)

    @Slot(int)
    def show_preview(self, operation: int) -> None:
        """Open what a preview found."""
        card = self.sender()
        view = self._reader.operation(operation) if self._reader is not None else None
        if self._reader is None or view is None or not isinstance(card, Card) or view.error:
            return
        ends = (card.shop.id, card.target.id)
        dialog = PreviewDialog(self._bridge, self._reader, self._open_reader, view, ends, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def open_doctor(self) -> None:
        """Open the SKU doctor of the first pair."""
        card = next(iter(self.cards.values()), None)
        if card is not None:
            self._show_doctor(card)

    @Slot()
    def _open_doctor(self) -> None:
        card = self.sender().parent()
        if isinstance(card, Card):
            self._show_doctor(card)

    def _show_doctor(self, card: Card) -> None:
        doctor = SkuDoctor(self._bridge, self._open_reader, card.shop, card.target, self)
        doctor.import_wanted.connect(card.import_products)
        doctor.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        doctor.open()
