"""Sync History: what shops were told, why, and how it went (EC-5)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from wcsync_desktop.core.actions import ActionState
from wcsync_desktop.core.book import Chosen, SendNow
from wcsync_desktop.database.reader import ItemView, PushView, Reader
from wcsync_desktop.gui.bridge import EngineBridge
from wcsync_desktop.gui.export import Exporter, rows_of
from wcsync_desktop.gui.feedback import plain_label, tool_tip
from wcsync_desktop.gui.paged_model import PagedModel
from wcsync_desktop.gui.phrases import spoken
from wcsync_desktop.gui.products.parts import BookDialog, pieces, time_of
from wcsync_desktop.gui.tables import REST, paged_table

_OPEN = (ActionState.READY, ActionState.SENDING, ActionState.RETRY_WAIT, ActionState.UNKNOWN)
_FAILED = (ActionState.FAILED, ActionState.REVIEW)


class PushesDialog(BookDialog):
    """Of one product, or of all."""

    def __init__(
        self,
        bridge: EngineBridge,
        reader: Reader,
        open_reader: Callable[[], Reader],
        item: ItemView | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(bridge, reader, "", parent)
        self._item = item
        title = self.tr("Sync history of quantities")
        self.setWindowTitle(title if item is None else self.tr("Sync history – {sku}").format(sku=item.sku))
        self.resize(1000, 520)
        self.headers = [
            self.tr("Time"),
            self.tr("Because of"),
            self.tr("SKU"),
            self.tr("Product"),
            self.tr("Shop"),
            self.tr("On hand"),
            self.tr("Kept back"),
            self.tr("Sent"),
            self.tr("Shop showed"),
            self.tr("State"),
            self.tr("Tries"),
            self.tr("Error"),
        ]
        self.state = QComboBox()
        self.state.setAccessibleName(self.tr("State"))
        for words, states in ((self.tr("All"), ()), (self.tr("Under way"), _OPEN), (self.tr("Failed"), _FAILED)):
            self.state.addItem(words, states)
        self.state.currentIndexChanged.connect(self._refresh)
        self._model = PagedModel(
            [(header, "id") for header in self.headers],
            self._ids,
            self._read,
            self._text,
            self._hover,
            self,
            numbers=frozenset({5, 6, 7, 8, 10}),
        )
        self.table = paged_table(
            self._model, self.windowTitle(), (125, 115, 105, REST, 85, 65, 70, 50, 95, 75, 40, 110)
        )
        self.empty = plain_label(self.tr("Nothing was sent yet. It appears here with the next change of a quantity."))
        self.send_button = QPushButton(self.tr("&Sync now"))
        self.send_button.setVisible(item is not None)
        self.send_button.clicked.connect(self.send)
        self.export_button = QPushButton(self.tr("&Export CSV…"))
        self.export_button.clicked.connect(self.export)
        self._exporter = Exporter(bridge, open_reader, self)
        self._exporter.said.connect(self.said)
        bar = QHBoxLayout()
        bar.addWidget(self.state)
        bar.addStretch()
        bar.addWidget(self.send_button)
        bar.addWidget(self.export_button)
        layout = QVBoxLayout(self)
        layout.addLayout(bar)
        layout.addWidget(self.empty)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.closed_by(QDialogButtonBox.StandardButton.Close))
        self._again = QTimer(self)
        self._again.setInterval(1000)
        self._again.timeout.connect(self._refresh)
        self._again.start()
        self._refresh()

    def _which(self) -> int | None:
        return self._item.id if self._item is not None else None

    def _states(self) -> tuple[ActionState, ...]:
        return tuple(self.state.currentData() or ())

    def _ids(self, _: str, __: bool) -> list[int]:
        return self._reader.book.push_ids(self._which(), self._states())

    def _read(self, ids: Sequence[int]) -> Mapping[int, PushView]:
        return self._reader.book.pushes_by_id(ids)

    @Slot()
    def _refresh(self) -> None:
        self._model.reload()
        self.empty.setVisible(self._model.rowCount() == 0)
        self.export_button.setEnabled(self._model.rowCount() > 0)

    def _text(self, row: PushView, column: int) -> str:
        return cells(row)[column]

    def _hover(self, row: PushView, column: int) -> str:
        return tool_tip(spoken(row.error) if column == len(self.headers) - 1 else self._text(row, column))

    @Slot()
    def send(self) -> None:
        """Send what the shops should show, now."""
        if self._item is not None:
            self.ask(SendNow(Chosen((self._item.id,))), self._sending)

    def _sending(self, _: object) -> None:
        self._refresh()

    @Slot()
    def export(self) -> None:
        """Write the table into a file."""
        path = self._exporter.ask("quantities.csv")
        if path is None:
            return
        item, states = self._which(), self._states()

        def rows(reader: Reader) -> Iterator[Sequence[str]]:
            ids = reader.book.push_ids(item, states)
            return (cells(row) for row in rows_of(ids, reader.book.pushes_by_id))

        self._exporter.write(path, self.headers, rows)


def cells(row: PushView) -> tuple[str, ...]:
    """A row as it is shown."""
    return (
        time_of(row.at),
        spoken(row.trigger),
        row.sku,
        " ".join(row.name.split()),
        row.shop,
        pieces(row.on_hand),
        pieces(row.kept_back),
        pieces(row.sent),
        pieces(row.previous),
        spoken(row.state),
        str(row.attempts),
        " ".join(spoken(row.error).split()),
    )
