"""The journey of an order: everything that happened to it, where and when, with what was asked and answered."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QSplitter, QVBoxLayout, QWidget

from wcsync_desktop.database.reader import JourneyStep, OrderView, moment
from wcsync_desktop.gui.feedback import local_time, plain_label
from wcsync_desktop.gui.phrases import spoken
from wcsync_desktop.gui.statuses import status_names
from wcsync_desktop.gui.tables import fill_row, text_table


class JourneyDialog(QDialog):
    """One order's steps, the oldest first."""

    def __init__(self, order: OrderView, steps: tuple[JourneyStep, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps = steps
        self.setWindowTitle(self.tr("Order {number}").format(number=order.number))
        self.resize(760, 480)
        said = self.tr("Order {number} of {shop}: {status} in the shop, {state}.").format(
            number=order.number,
            shop=order.shop,
            status=status_names().get(order.status, order.status),
            state=spoken(order.state),
        )
        self.headline = plain_label(f"{said} {spoken(order.why)}".strip())
        self.table = text_table(
            [self.tr("When"), self.tr("Where"), self.tr("What"), self.tr("How it went")],
            self.tr("Steps"),
            (140, 150, 180),
        )
        self.table.setRowCount(len(steps))
        for line, step in enumerate(steps):
            outcome = spoken(step.outcome)
            when = local_time(moment(step.at)) if step.at else ""
            fill_row(self.table, line, (when, step.where, spoken(step.what), " ".join(outcome.split())), {3: outcome})
        self.table.itemSelectionChanged.connect(self._show)
        self.details = QPlainTextEdit()
        self.details.setReadOnly(True)
        self.details.setAccessibleName(self.tr("Details"))
        self.details.setPlaceholderText(self.tr("Choose a step to see what was asked and answered."))
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self.table)
        split.addWidget(self.details)
        split.setSizes([280, 140])
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.headline)
        layout.addWidget(split, 1)
        layout.addWidget(buttons)

    @Slot()
    def _show(self) -> None:
        line = self.table.currentRow()
        self.details.setPlainText(self._steps[line].details if 0 <= line < len(self._steps) else "")
