"""Testing a connection that is stored: the ladder, live."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from wcsync_desktop.core.errors import WcSyncError
from wcsync_desktop.core.examination import Examination, Rung, Tick
from wcsync_desktop.core.messages import Snapshot, TryConnection
from wcsync_desktop.database.reader import ConnectionRow
from wcsync_desktop.gui.bridge import EngineBridge
from wcsync_desktop.gui.connections.ladder_view import LadderView
from wcsync_desktop.gui.feedback import plain_label


class LadderDialog(QDialog):
    """Climbs as soon as it is opened."""

    def __init__(self, bridge: EngineBridge, row: ConnectionRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._row = row
        self._under_way = False
        self.setProperty("topic", "connect")
        self.setWindowTitle(self.tr("Test “{name}”").format(name=row.name))
        self.resize(600, 520)
        self.ladder = LadderView()
        self.result_label = plain_label()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.again = buttons.addButton(self.tr("Test &again"), QDialogButtonBox.ButtonRole.ActionRole)
        self.again.clicked.connect(self.climb)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.ladder, 1)
        layout.addWidget(self.result_label)
        layout.addWidget(buttons)
        bridge.news.connect(self._take)
        self.climb()

    @Slot()
    def climb(self) -> None:
        """Begin."""
        self._under_way = True
        self.again.setEnabled(False)
        self.result_label.setText("")
        self.ladder.begin(self.tr("Testing…"))
        self._bridge.ask(TryConnection(self._row.id), self._told, self._failed)

    @Slot(object)
    def _take(self, snapshot: Snapshot) -> None:
        if self._under_way:
            self.ladder.show_rungs(snapshot.rungs.get(f"test {self._row.id}", ()))

    def _told(self, examination: Any) -> None:
        found: Examination = examination
        self._end(found.rungs)
        if found.problem is not None:
            self.result_label.setText(
                self.tr("The connection does not work yet. Mend what is marked ✕, then test again.")
            )
        elif any(r.tick is Tick.WARNING for r in found.rungs):
            self.result_label.setText(self.tr("The connection works. Look at what is marked ⚠."))
        else:
            self.result_label.setText(self.tr("Everything is fine."))

    def _failed(self, error: WcSyncError) -> None:
        self._end((Rung(self.tr("Test"), Tick.FAILED, error.title, error.advice, error.details),))

    def _end(self, rungs: tuple[Rung, ...]) -> None:
        self._under_way = False
        self.ladder.wait_for("")
        self.ladder.show_rungs(rungs)
        self.again.setEnabled(True)
