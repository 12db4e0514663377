"""Tables of the database as CSV files, written outside the GUI thread, the same everywhere."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from wcsync_desktop.core.errors import WcSyncError
from wcsync_desktop.database.reader import Reader
from wcsync_desktop.gui.bridge import EngineBridge
from wcsync_desktop.gui.csv_file import write_csv
from wcsync_desktop.gui.feedback import tell

Row = TypeVar("Row")

_PAGE = 500


def rows_of(ids: Sequence[int], read: Callable[[Sequence[int]], Mapping[int, Row]]) -> Iterator[Row]:
    """The rows of these records, without holding them all at once; those that are gone meanwhile are left out."""
    for start in range(0, len(ids), _PAGE):
        part = ids[start : start + _PAGE]
        found = read(part)
        yield from (found[record] for record in part if record in found)


class Exporter(QObject):
    """Asks for a file and writes rows into it. ``said`` tells how it went, ``ended`` that it may be asked again."""

    said = Signal(str)
    ended = Signal()

    def __init__(self, bridge: EngineBridge, open_reader: Callable[[], Reader], parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge, self._open_reader, self._parent = bridge, open_reader, parent

    def ask(self, name: str) -> Path | None:
        """The file that a person chooses; None where none."""
        path, _ = QFileDialog.getSaveFileName(self._parent, self.tr("Export CSV"), name, "CSV (*.csv)")
        return Path(path) if path else None

    def write(self, path: Path, header: Sequence[str], rows: Callable[[Reader], Iterable[Sequence[str]]]) -> None:
        """Write what ``rows`` reads with a reader of its own."""
        open_reader = self._open_reader

        def export() -> int:
            reader = open_reader()
            try:
                return write_csv(path, header, rows(reader))
            finally:
                reader.close()

        self._bridge.run(export, self._written, self._failed)

    def _written(self, number: Any) -> None:
        self.said.emit(self.tr("%Ln rows were exported.", "", int(number)))
        self.ended.emit()

    def _failed(self, error: WcSyncError) -> None:
        tell(self._parent, self.tr("Export CSV"), error)
        self.ended.emit()
