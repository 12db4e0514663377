"""Initialization: the first imports, a row per kind, with preview, progress, cancel and the result in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
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
from wcsync_desktop.core.messages import CancelOperation, Progress, Snapshot, StartImport
from wcsync_desktop.core.records import LABELS
from wcsync_desktop.database.reader import ConnectionRow, OperationView, Reader
from wcsync_desktop.gui.bridge import EngineBridge
from wcsync_desktop.gui.feedback import local_time, plain_label, tell

KINDS = ("customer", "product", "coupon", "tax", "quantity")
ALL = ("tax", "coupon", "customer", "product")


class ImportRow:
    """One kind of a card: its name, the result, and the buttons."""

    def __init__(self, card: Card, kind: str, line: int, grid: QGridLayout) -> None:
        self.kind = kind
        name = LABELS[kind] + (card.tr(" (percentage only)") if kind == "coupon" else "")
        self.says = plain_label(card.tr("Not imported yet"))
        self.preview = QPushButton(card.tr("Preview"))
        self.preview.setAccessibleName(card.tr("Preview {kind}").format(kind=name))
        self.start = QPushButton(card.tr("Import"))
        self.start.setAccessibleName(card.tr("Import {kind}").format(kind=name))
        for button, slot in ((self.preview, card.preview_clicked), (self.start, card.import_clicked)):
            button.setProperty("kind", kind)
            button.clicked.connect(slot)
        grid.addWidget(plain_label(name, wraps=False), line, 0)
        grid.addWidget(self.says, line, 1)
        grid.addWidget(self.preview, line, 2)
        grid.addWidget(self.start, line, 3)


class Card(QGroupBox):
    """A shop and the system it is imported into."""

    def __init__(self, bridge: EngineBridge, shop: ConnectionRow, target: ConnectionRow, parent: QWidget) -> None:
        super().__init__(f"{shop.name} → {target.name}".replace("&", "&&"), parent)
        self._bridge = bridge
        self.shop, self.target = shop, target
        self._operation: int | None = None
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        self.rows = {kind: ImportRow(self, kind, line, grid) for line, kind in enumerate(KINDS)}
        self.preview_all = QPushButton(self.tr("Preview all"))
        self.preview_all.setProperty("kind", "all")
        self.preview_all.clicked.connect(self.preview_clicked)
        self.import_all = QPushButton(self.tr("Import all"))
        self.import_all.setProperty("kind", "all")
        self.import_all.setToolTip(self.tr("Clients, products, coupons and taxes; quantities only when asked"))
        self.import_all.clicked.connect(self.import_clicked)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Progress"))
        self.phase = plain_label()
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.clicked.connect(self._cancel)
        running = QHBoxLayout()
        running.addWidget(self.phase, 1)
        running.addWidget(self.bar, 1)
        running.addWidget(self.cancel)
        below = QHBoxLayout()
        below.addStretch()
        below.addWidget(self.preview_all)
        below.addWidget(self.import_all)
        layout = QVBoxLayout(self)
        layout.addLayout(grid)
        layout.addLayout(running)
        layout.addLayout(below)
        self.show_progress(None)

    @Slot()
    def preview_clicked(self) -> None:
        """Find out what an import would do."""
        self._start(dry_run=True)

    @Slot()
    def import_clicked(self) -> None:
        """Import."""
        self._start(dry_run=False)

    def _start(self, *, dry_run: bool) -> None:
        kind = self.sender().property("kind")
        kinds = ALL if kind == "all" else (str(kind),)
        self._enable(False)
        self.phase.setText(self.tr("Starting…"))
        self._bridge.ask(StartImport(self.shop.id, self.target.id, kinds, dry_run), self._started, self._refused)

    def _started(self, operation: Any) -> None:
        self._operation = int(operation)

    def _refused(self, error: WcSyncError) -> None:
        self._enable(True)
        self.phase.setText("")
        tell(self, self.tr("Initialization"), error)

    @Slot()
    def _cancel(self) -> None:
        if self._operation is not None:
            self.cancel.setEnabled(False)
            self.phase.setText(self.tr("Finishing the records in hand…"))
            self._bridge.ask(CancelOperation(self._operation))

    def _enable(self, enabled: bool) -> None:
        for row in self.rows.values():
            row.preview.setEnabled(enabled)
            row.start.setEnabled(enabled)
        self.preview_all.setEnabled(enabled)
        self.import_all.setEnabled(enabled)

    def show_progress(self, progress: Progress | None) -> None:
        """Show how far the card's operation is, None where it rests."""
        self.bar.setVisible(progress is not None)
        self.cancel.setVisible(progress is not None)
        self._enable(progress is None)
        if progress is None:
            self.phase.setText("")
            self.cancel.setEnabled(True)
            return
        self._operation = progress.operation
        of = f" ({LABELS[progress.kind]})" if progress.kind else ""
        self.phase.setText(f"{progress.what}: {progress.phase}{of}")
        self.bar.setMaximum(progress.total)
        self.bar.setValue(progress.done)
        self.bar.setFormat(f"{progress.done} / {progress.total}")

    def show_results(self, reader: Reader) -> None:
        """Show the newest preview or import of each kind in words."""
        for kind, row in self.rows.items():
            done = reader.last_of(self.shop.id, self.target.id, kind, dry=False)
            found = reader.last_of(self.shop.id, self.target.id, kind, dry=True)
            newest = max((o for o in (done, found) if o is not None), key=lambda o: o.id, default=None)
            row.says.setText(self.words(newest, kind) if newest else self.tr("Not imported yet"))

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
        what = self.tr("Preview") if would else str(operation.state)
        return f"{what} {when}: {told}"


class InitializationTab(QWidget):
    """A card for each shop and the system it shares with."""

    said = Signal(str)

    def __init__(self, bridge: EngineBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._reader: Reader | None = None
        self.cards: dict[tuple[int, int], Card] = {}
        self.note = plain_label(
            self.tr(
                "Run all imports before anything else. They may be repeated at any time: what is missing or "
                "different is put back, what is right stays untouched. Until then nothing is synchronised by itself."
            )
        )
        self.empty = plain_label(
            self.tr("Connect a shop and Megaventory first, and choose what they share (tab Connections).")
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
            if other in rows and rows[other].kind == "megaventory"
        }
        for pair in [p for p in self.cards if p not in wanted]:
            card = self.cards.pop(pair)
            self._layout.removeWidget(card)
            card.deleteLater()
        for pair, (shop, target) in wanted.items():
            if pair not in self.cards:
                card = Card(self._bridge, shop, target, self._inside)
                self.cards[pair] = card
                self._layout.insertWidget(self._layout.count() - 1, card)
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
