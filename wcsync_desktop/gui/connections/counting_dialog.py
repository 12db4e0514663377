"""Products of a shop whose quantities are left alone, with why; what is not counted can be counted from now on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from wcsync_desktop.core.errors import WcSyncError
from wcsync_desktop.core.messages import CountInShop, SyncOnce
from wcsync_desktop.core.stock import Untouched
from wcsync_desktop.database.reader import ConnectionRow, LeftAlone, Reader
from wcsync_desktop.gui.bridge import EngineBridge
from wcsync_desktop.gui.feedback import plain_label, tell
from wcsync_desktop.gui.products.parts import pieces
from wcsync_desktop.gui.questions import confirmed, named
from wcsync_desktop.gui.tables import fill_row, text_table
from wcsync_desktop.gui.tasks import Tasks

_COUNTABLE = frozenset({Untouched.NOT_COUNTED, Untouched.NO_FIGURE})


class CountingDialog(QDialog):
    """The list of one shop. ``said`` tells what was begun."""

    said = Signal(str)

    def __init__(self, bridge: EngineBridge, reader: Reader, row: ConnectionRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reader, self._row = reader, row
        self._rows: tuple[LeftAlone, ...] = ()
        self.setProperty("topic", "every-day")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Quantities of “{name}” that are left alone").format(name=row.name))
        self.resize(720, 420)
        self.table = text_table(
            [self.tr("SKU"), self.tr("Name"), self.tr("Why"), self.tr("Elsewhere")],
            self.tr("Quantities that are left alone"),
            (140, 200, 240),
        )
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.itemSelectionChanged.connect(self.enable)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.buttons.rejected.connect(self.reject)
        self.count_button = QPushButton(self.tr("&Count them in the shop…"))
        self.count_button.clicked.connect(self.count)
        self.buttons.addButton(self.count_button, QDialogButtonBox.ButtonRole.ActionRole)
        self.tasks = Tasks(self, bridge, self._refused, self.enable)
        layout = QVBoxLayout(self)
        layout.addWidget(
            plain_label(
                self.tr(
                    "The shop does not count these products, or not each by itself. Their orders go elsewhere like "
                    "all others; only the quantity in the shop is not touched."
                )
            )
        )
        layout.addWidget(self.table, 1)
        layout.addWidget(self.buttons)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read again."""
        self._rows = self._reader.left_alone(self._row.id)
        self.table.setRowCount(0)
        for line, row in enumerate(self._rows):
            self.table.insertRow(line)
            fill_row(self.table, line, (row.key, row.title, self._why(row), pieces(row.says)))
        self.enable()

    def _why(self, row: LeftAlone) -> str:
        if row.count_wanted:
            return self.tr("counted with the next look")
        return {
            Untouched.NOT_COUNTED: self.tr("not counted in the shop"),
            Untouched.SHARED: self.tr("shares one quantity with the other variations"),
            Untouched.NO_FIGURE: self.tr("counted in the shop, without a figure"),
            Untouched.PARTS: self.tr("would be parts of a piece"),
        }[row.why]

    def chosen(self) -> list[LeftAlone]:
        """The chosen products."""
        lines = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        return [self._rows[line] for line in lines]

    @Slot()
    def enable(self) -> None:
        """What can be pressed as things stand."""
        chosen = self.chosen()
        self.count_button.setEnabled(bool(chosen) and all(row.why in _COUNTABLE for row in chosen))

    @Slot()
    def count(self) -> None:
        """Have the shop count the chosen products, once the person has seen what they become."""
        self.tasks.begin(self._count, self.count_button)

    async def _count(self) -> None:
        chosen = self.chosen()
        question = self.tr("Have the shop count these products? It then shows, and sells no more than:")
        text = f"{question}\n\n" + named([f"{row.title}: {pieces(row.says)}" for row in chosen])
        if not await confirmed(self, self.windowTitle(), text, self.tr("&Count them")):
            return
        await self.tasks.ask(CountInShop(tuple(row.member for row in chosen)))
        await self.tasks.ask(SyncOnce())
        self.said.emit(self.tr("The shop counts them from now on."))
        self.refresh()

    def _refused(self, error: WcSyncError) -> None:
        tell(self, self.windowTitle(), error)
        self.refresh()
