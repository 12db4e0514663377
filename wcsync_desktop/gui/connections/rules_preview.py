"""Other rules before they count: what they would change today, and from when on they count (E20)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from wcsync_desktop.core.actions import Found, StoppedBy
from wcsync_desktop.core.errors import WcSyncError
from wcsync_desktop.core.messages import CancelOperation, PreviewRules, Sharing, Snapshot
from wcsync_desktop.core.records import LABELS
from wcsync_desktop.database.reader import ConnectionRow, OperationView, PreviewFilter, PreviewRow, Reader
from wcsync_desktop.gui.bridge import EngineBridge
from wcsync_desktop.gui.feedback import plain_label, tell, tool_tip
from wcsync_desktop.gui.paged_model import PagedModel
from wcsync_desktop.gui.phrases import spoken
from wcsync_desktop.gui.tables import paged_table


def preview_rules(
    bridge: EngineBridge,
    reader: Reader,
    change: Sharing,
    ends: tuple[ConnectionRow, ConnectionRow],
    parent: QWidget,
    saved: Callable[[bool], None],
) -> None:
    """Show what a change would do today; ``saved`` hears when it counts, and whether today's values follow."""
    preview = RulesPreview(bridge, reader, change, ends, parent)
    preview.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    preview.saved.connect(saved)
    preview.open()


class RulesPreview(QDialog):
    """Compares what both hold today under other rules, and applies them when a person has looked."""

    saved = Signal(bool)
    """The rules count; whether today's values are being brought in step, too."""

    def __init__(
        self,
        bridge: EngineBridge,
        reader: Reader,
        change: Sharing,
        ends: tuple[ConnectionRow, ConnectionRow],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge, self._reader, self._change = bridge, reader, change
        self._names = {row.id: row.name for row in ends}
        self._operation: int | None = None
        self._is_found = False
        shop, other = ends
        self.setWindowTitle(
            self.tr("Share in another way: {shop} and {other}").format(shop=shop.name, other=other.name)
        )
        self.resize(820, 520)
        self.headline = plain_label(self.tr("Comparing what both hold today. Nothing is changed."))
        self.bar = QProgressBar()
        self.bar.setMaximum(0)
        self._model = PagedModel(
            [
                (self.tr("Where"), "target"),
                (self.tr("Record"), "title"),
                (self.tr("Known by"), "key"),
                (self.tr("What would change"), "reason"),
            ],
            self._ids,
            self._read,
            self._text,
            self._hover,
            self,
            first=("id", False),
        )
        self.table = paged_table(self._model, self.tr("What would change today"), (150, 220, 130))
        self.table.setVisible(False)
        self.later = QRadioButton(self.tr("From the next &change on. What both hold today stays as it is."))
        self.later.setChecked(True)
        self.today = QRadioButton(self.tr("&Today's values, too: make the changes listed above now."))
        self.today.setEnabled(False)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.save)
        self.buttons.rejected.connect(self.reject)
        self.save_button: QPushButton = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        self.save_button.setEnabled(False)
        layout = QVBoxLayout(self)
        layout.addWidget(self.headline)
        layout.addWidget(self.bar)
        layout.addWidget(self.table, 1)
        layout.addStretch()
        layout.addWidget(self.later)
        layout.addWidget(self.today)
        layout.addWidget(self.buttons)
        bridge.news.connect(self._take)
        bridge.ask(PreviewRules(change), self._started, self._not_found)

    # --- comparing ----------------------------------------------------------------------------------------------

    def _started(self, operation: Any) -> None:
        self._operation = int(operation)

    @Slot(object)
    def _take(self, snapshot: Snapshot) -> None:
        if self._operation is None or self._is_found or snapshot.stopped:
            return
        for progress in snapshot.running:
            if progress.operation == self._operation:
                self.bar.setMaximum(progress.total)
                self.bar.setValue(progress.done)
                self.bar.setFormat(
                    f"{spoken(progress.phase)} {progress.done}" if progress.done else spoken(progress.phase)
                )
        if self._operation in snapshot.ended:
            self._show(self._reader.operation(self._operation))

    def _show(self, found: OperationView | None) -> None:
        self._is_found = True
        self.bar.setVisible(False)
        self.save_button.setEnabled(True)
        if found is None or found.error or found.stopped_by is not StoppedBy.NOTHING:
            self._say_unknown(found.error if found is not None else "")
            return
        self._model.reload()
        self.table.setVisible(self._model.rowCount() > 0)
        self.today.setEnabled(self._model.rowCount() > 0)
        self.headline.setText(self._words(found) or self.tr("Both hold the same today: nothing would change."))

    def _words(self, found: OperationView) -> str:
        """What would change, in a sentence for each system."""
        said = []
        for (name, kind), numbers in found.counts.items():
            changes, asked = numbers.get(Found.UPDATE.value, 0), numbers.get(Found.PROBLEM.value, 0)
            if changes:
                said.append(self.tr("{what} in {name}.").format(what=self._changed(kind, changes), name=name))
            if asked:
                said.append(self.tr("%Ln were changed on both sides: you will be asked which value counts.", "", asked))
        return " ".join(said)

    def _changed(self, kind: str, changes: int) -> str:
        if kind == LABELS["product"]:
            return self.tr("%Ln products would change", "", changes)
        if kind == LABELS["customer"]:
            return self.tr("%Ln clients would change", "", changes)
        return self.tr("%Ln records would change", "", changes)

    def _not_found(self, error: WcSyncError) -> None:
        self._is_found = True
        self.bar.setVisible(False)
        self.save_button.setEnabled(True)
        self._say_unknown(spoken(error.sentence))

    def _say_unknown(self, why: str) -> None:
        self.headline.setText(
            self.tr(
                "What would change today could not be found out: {why} The rules can be saved all the same."
            ).format(why=why.splitlines()[0] if why else "")
        )

    # --- rows ---------------------------------------------------------------------------------------------------

    def _ids(self, sort: str, descending: bool) -> list[int]:
        return self._reader.preview_ids(self._operation or 0, PreviewFilter(), sort, descending)

    def _read(self, ids: Sequence[int]) -> Mapping[int, PreviewRow]:
        return self._reader.preview_by_id(self._operation or 0, ids)

    def _text(self, row: PreviewRow, column: int) -> str:
        match column:
            case 0:
                return self._names.get(row.target, "") if row.found is Found.UPDATE else self.tr("⚠ needs you")
            case 1:
                return row.title
            case 2:
                return row.key
            case _:
                return " ".join(self._changes(row, ", ").split())

    def _hover(self, row: PreviewRow, column: int) -> str:
        return tool_tip(self._changes(row, "\n") if column == 3 else self._text(row, column))

    @staticmethod
    def _changes(row: PreviewRow, between: str) -> str:
        return spoken(row.reason) or between.join(
            f"{spoken(field)}: {now} → {then}" for field, now, then in row.differences
        )

    # --- the end ------------------------------------------------------------------------------------------------

    @Slot()
    def save(self) -> None:
        """Apply the rules."""
        self.save_button.setEnabled(False)
        self._bridge.ask(replace(self._change, today=self.today.isChecked()), self._saved, self._failed)

    def _saved(self, operation: Any) -> None:
        self.saved.emit(operation is not None)
        self.accept()

    def _failed(self, error: WcSyncError) -> None:
        self.save_button.setEnabled(True)
        tell(self, self.windowTitle(), error)

    def done(self, result: int) -> None:
        """Closing ends the comparison, and forgets the rows: nothing is painted from a database that may be closed."""
        if self._operation is not None and not self._is_found:
            self._bridge.ask(CancelOperation(self._operation))
        self._is_found = True
        self.table.setModel(None)
        super().done(result)
