"""Backups: make one, put one back, begin anew. Whatever replaces the profile, what was there is kept first."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGroupBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from wcsync_desktop.care import backup
from wcsync_desktop.care.backup import SUFFIX, Backup
from wcsync_desktop.care.house import House
from wcsync_desktop.core.errors import WcSyncError
from wcsync_desktop.database.connections import ConnectionRow
from wcsync_desktop.gui.bridge import EngineBridge
from wcsync_desktop.gui.feedback import local_time, plain_label, tell
from wcsync_desktop.gui.look import dress
from wcsync_desktop.gui.phrases import spoken
from wcsync_desktop.gui.tables import REST, choose_row, fill_row, text_table


class RestoreDialog(QDialog):
    """Opens a backup, says what is in it and what putting it back means. ``agreed`` once a person wants it."""

    agreed = Signal(object)

    def __init__(self, bridge: EngineBridge, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self.setWindowTitle(self.tr("Restore a backup"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(520, 320)
        self.says = plain_label(self.tr("Opening the backup and looking through it…"))
        self.restore_button = QPushButton(self.tr("&Restore"))
        dress(self.restore_button, "archive-restore")
        self.restore_button.setEnabled(False)
        self.restore_button.clicked.connect(self._agree)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.restore_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.says, 1)
        layout.addWidget(buttons)
        bridge.run(lambda: backup.examine(path), self._opened, self._refused)

    def _opened(self, found: Any) -> None:
        held: Backup = found
        names = ", ".join(f"“{name}”" for name in held.holds.names) or self.tr("none")
        write = QLocale().toString
        self.says.setText(
            self.tr(
                "Made: {made}\nConnections: {names}\nProducts, clients and other records: {records}\nOrders: {orders}\n"
                "Operations in the history: {operations}"
            ).format(
                made=local_time(held.made),
                names=names,
                records=write(held.holds.records),
                orders=write(held.holds.orders),
                operations=write(held.holds.operations),
            )
            + "\n\n"
            + self.tr(
                "The program ends its work, puts this backup in the place of what it knows now, and starts again. What "
                "it knows now is kept as a backup of its own. Nothing changes in your shops by that; orders and "
                "changes since then are found again at the next look, and nothing is sent twice. Keys are not part of "
                "a backup: where the keyring does not hold them, you are asked for them."
            )
        )
        self.restore_button.setEnabled(True)
        self.restore_button.setFocus()

    def _refused(self, error: WcSyncError) -> None:
        self.says.setText("✕ " + spoken(error.sentence))

    @Slot()
    def _agree(self) -> None:
        self.agreed.emit(self._path)
        self.accept()


class ForgetDialog(QDialog):
    """Says what beginning anew means; ``agreed`` once a person has ticked it and wants it."""

    agreed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Reset local data"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        says = plain_label(
            self.tr(
                "Everything that this program remembers on this computer is forgotten: connections and their keys, "
                "what belongs together, the history, the stock book.\n\n"
                "Your shops and the other systems stay exactly as they are. When you connect them again, the import "
                "finds what is there and makes nothing twice.\n\n"
                "A backup is made first, in the folder of the profile."
            )
        )
        self.sure = QCheckBox(self.tr("Yes, &forget what this computer knows"))
        self.forget_button = QPushButton(self.tr("&Reset"))
        dress(self.forget_button, "rotate-ccw")
        self.forget_button.setEnabled(False)
        self.sure.toggled.connect(self.forget_button.setEnabled)
        self.forget_button.clicked.connect(self._agree)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.forget_button, QDialogButtonBox.ButtonRole.DestructiveRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(says)
        layout.addWidget(self.sure)
        layout.addWidget(buttons)
        self.resize(520, self.sizeHint().height())

    @Slot()
    def _agree(self) -> None:
        self.agreed.emit()
        self.accept()


class BackupsDialog(QDialog):
    """The backups in the profile's folder. ``ending_wanted``: the house has something to do afterwards."""

    ending_wanted = Signal()

    def __init__(
        self,
        bridge: EngineBridge,
        house: House,
        connections: Callable[[], tuple[ConnectionRow, ...]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge, self._house, self._connections = bridge, house, connections
        self._found: tuple[Backup | Path, ...] = ()
        self._just_made = ""
        self.setProperty("topic", "privacy-and-safety")
        self.setWindowTitle(self.tr("Backups"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(700, 460)
        explanation = plain_label(
            self.tr(
                "A backup is made every week, and before anything replaces what the program knows. It holds everything "
                "but the keys, which stay in the keyring."
            )
        )
        self.table = text_table(
            [self.tr("Made"), self.tr("Connections"), self.tr("Records"), self.tr("Orders"), self.tr("File")],
            self.tr("Backups"),
            (140, REST, 80, 80, 210),
        )
        self.table.itemSelectionChanged.connect(self._enable)
        self.table.itemActivated.connect(self._restore_selected)
        self.says = plain_label(self.tr("Reading…"))
        self.make_button = QPushButton(self.tr("&Make a backup…"))
        dress(self.make_button, "archive")
        self.make_button.clicked.connect(self._ask_where)
        self.restore_button = QPushButton(self.tr("&Restore…"))
        dress(self.restore_button, "archive-restore")
        self.restore_button.clicked.connect(self._restore_selected)
        self.other_button = QPushButton(self.tr("Restore from a &file…"))
        dress(self.other_button, "folder-open")
        self.other_button.clicked.connect(self.ask_file)
        bar = QHBoxLayout()
        for button in (self.make_button, self.restore_button, self.other_button):
            bar.addWidget(button)
        bar.addStretch()
        reset = QGroupBox(self.tr("Begin anew"))
        self.reset_button = QPushButton(self.tr("Reset &local data…"))
        dress(self.reset_button, "rotate-ccw")
        self.reset_button.clicked.connect(self.ask_reset)
        row = QHBoxLayout(reset)
        row.addWidget(plain_label(self.tr("Forget what this computer knows; shops stay as they are.")), 1)
        row.addWidget(self.reset_button)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(explanation)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.says)
        layout.addLayout(bar)
        layout.addWidget(reset)
        layout.addWidget(buttons)
        self.refresh()

    def refresh(self) -> None:
        """Look through the folder again."""
        profile = self._house.profile

        def look() -> tuple[Backup | Path, ...]:
            found: list[Backup | Path] = []
            for path in backup.kept_in(profile):
                try:
                    found.append(backup.examine(path))
                except WcSyncError:
                    found.append(path)
            return tuple(found)

        self._bridge.run(look, self._show, self._failed)
        self._enable()

    def _show(self, found: Any) -> None:
        self._found = tuple(found)
        self.table.setRowCount(len(self._found))
        write = QLocale().toString
        for line, one in enumerate(self._found):
            if isinstance(one, Backup):
                names = ", ".join(one.holds.names)
                texts = (
                    local_time(one.made),
                    names,
                    write(one.holds.records),
                    write(one.holds.orders),
                    one.path.name,
                )
            else:
                texts = ("", self.tr("✕ damaged"), "", "", one.name)
            fill_row(self.table, line, texts)
        if self._found:
            choose_row(self.table, 0)
        nothing = "" if self._found else self.tr("There is no backup yet. Make one, it takes a moment.")
        self.says.setText(self._just_made or nothing)
        self._enable()

    @Slot()
    def _enable(self) -> None:
        self.restore_button.setEnabled(self._selected() is not None)

    def _selected(self) -> Path | None:
        row = self.table.currentRow()
        one = self._found[row] if 0 <= row < len(self._found) and self.table.selectedItems() else None
        return one.path if isinstance(one, Backup) else None

    # --- making -----------------------------------------------------------------------------------------------------

    @Slot()
    def _ask_where(self) -> None:
        house = self._house
        house.profile.backups.mkdir(mode=0o700, parents=True, exist_ok=True)
        name = str(house.profile.backups / backup.suggested_name(house.now()))
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Make a backup"), name, f"WC Sync Desktop (*{SUFFIX})")
        if path:
            self.make(Path(path if path.endswith(SUFFIX) else path + SUFFIX))

    def make(self, path: Path) -> None:
        """Make a backup outside the GUI thread."""
        profile, now = self._house.profile, self._house.now()
        self.make_button.setEnabled(False)
        self.says.setText(self.tr("Making the backup and looking through it…"))
        self._bridge.run(lambda: backup.make(profile, path, now), self._made, self._failed)

    def _made(self, made: Any) -> None:
        self.make_button.setEnabled(True)
        size = QLocale().formattedDataSize(made.size)
        self._just_made = self.tr("✓ Made and verified: {file}, {size}").format(file=made.path.name, size=size)
        self.refresh()

    def _failed(self, error: WcSyncError) -> None:
        self.make_button.setEnabled(True)
        self.says.setText("")
        tell(self, self.windowTitle(), error)

    # --- putting back -------------------------------------------------------------------------------------------------

    @Slot()
    def _restore_selected(self) -> None:
        path = self._selected()
        if path is not None:
            self.ask_restore(path)

    @Slot()
    def ask_file(self) -> None:
        """Choose a backup that lies anywhere."""
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Restore a backup"), "", f"WC Sync Desktop (*{SUFFIX})")
        if path:
            self.ask_restore(Path(path))

    def ask_restore(self, path: Path) -> RestoreDialog:
        """Show what is in a backup; it is put back where a person agrees."""
        dialog = RestoreDialog(self._bridge, path, self)
        dialog.agreed.connect(self._restore)
        dialog.open()
        return dialog

    @Slot(object)
    def _restore(self, path: Path) -> None:
        house = self._house
        said = self.tr("The backup is back. Look at the connections: where keys are missing, enter them again.")

        def put_back() -> str:
            backup.restore(path, house.profile, house.now())
            return said

        house.afterwards = put_back
        self.ending_wanted.emit()

    # --- beginning anew -----------------------------------------------------------------------------------------------

    @Slot()
    def ask_reset(self) -> ForgetDialog:
        """Show what it means; it is done where a person agrees."""
        dialog = ForgetDialog(self)
        dialog.agreed.connect(self._reset)
        dialog.open()
        return dialog

    @Slot()
    def _reset(self) -> None:
        house, rows = self._house, self._connections()
        done = self.tr("The local data was reset. A backup of it is in the list: Menu → Backups.")
        kept_keys = self.tr("The local data was reset, but the keyring did not forget all keys: {why}")

        def forget() -> str:
            backup.forget(house.profile, house.now())
            troubles = []
            for row in rows:
                try:
                    house.forget_keys(row)
                except WcSyncError as error:
                    troubles.append(spoken(error.sentence))
            return kept_keys.format(why=troubles[0]) if troubles else done

        house.afterwards = forget
        self.ending_wanted.emit()
