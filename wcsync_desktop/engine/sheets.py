"""Reading tables that people keep: CSV in any spelling, and XLSX. Everything comes as text, row by row."""

from __future__ import annotations

import csv
import io
import logging
import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from threading import Event
from time import monotonic
from xml.etree import ElementTree

from wcsync_desktop.core.book import Layout
from wcsync_desktop.core.columns import names_columns
from wcsync_desktop.core.errors import BadData
from wcsync_desktop.core.intake import MOST_ROWS, Row
from wcsync_desktop.engine.workbook import Workbook

log = logging.getLogger(__name__)

MOST_BYTES = 100_000_000
MOST_SECONDS = 60.0
"""So long a table is read at most; what takes longer is no table of quantities."""

_SEPARATORS = ";,\t|"
_SPELLINGS = ["cp1252", "cp1253", "cp1250", "cp1251", "cp1254", "cp1257", "iso8859_15", "mac_roman"]
"""How tables are written that are not in Unicode. (Others are chosen by hand: a short table looks like any of them.)"""

_SAMPLE = 200_000
"""Bytes from which spelling and separator are found out."""

_TITLES = 50
"""Within so many rows that hold something a header is looked for."""

_LONGEST_CELL = 500
"""Lines that a cell may reach over in a table whose quotation marks are wrong somewhere."""

_OFTEN = 10_000


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table as read: its headers and the line they stand in, its rows, and how it was read."""

    headers: tuple[str, ...]
    rows: tuple[Row, ...]
    separator: str = ""
    encoding: str = ""
    sheets: tuple[str, ...] = ()
    sheet: str = ""
    header_line: int = 1


class Patience:
    """How long a table is read: until ``seconds`` are over, or ``stopped`` is set because the program ends."""

    def __init__(
        self, stopped: Event | None = None, seconds: float = MOST_SECONDS, now: Callable[[], float] = monotonic
    ) -> None:
        self._stopped, self._now = stopped, now
        self._until = now() + seconds

    def watch(self) -> None:
        """Raises BadData when it is over."""
        if self._now() > self._until:
            raise BadData("The file takes too long to read.", "Save only the table itself, as .csv.")
        if self._stopped is not None and self._stopped.is_set():
            raise BadData("The file was not read to its end.", "Choose it again.")


def content_of(path: Path) -> bytes:
    """What a file holds. Raises BadData where it cannot be read."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise BadData(f"The file is larger than {MOST_BYTES // 1_000_000} MB.", "Split it into several.")
        return path.read_bytes()
    except OSError as error:
        why = str(error.strerror)
        raise BadData(f"The file “{path.name}” cannot be read.", "Check that it is there.", why) from None


def read_table(content: bytes, layout: Layout, patience: Patience | None = None) -> Sheet:
    """Read a table from the bytes of a file. Raises BadData with what is wrong with it, or where it takes too long."""
    if len(layout.separator) > 1:
        raise BadData("Columns are separated by one sign.", "Choose another one.")
    try:
        return _table(content, layout, patience or Patience())
    except BadData:
        raise
    except Exception as error:  # whatever a broken file makes the libraries say
        log.info("A table could not be read: %r", error)
        kind = type(error).__name__
        raise BadData("The file is broken.", "Save it again as .csv or .xlsx, and choose it again.", kind) from None


def _table(content: bytes, layout: Layout, patience: Patience) -> Sheet:
    if not content.strip():
        raise BadData("The file is empty.", "Choose another file.")
    if content[:4] == b"PK\x03\x04":
        return _workbook(content, layout, patience)
    if content[:8] == b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1":
        raise BadData("This is an old Excel file (.xls).", "Open it in a spreadsheet and save it as .xlsx or .csv.")
    return _text(content, layout, patience)


def _text(content: bytes, layout: Layout, patience: Patience) -> Sheet:
    encoding = layout.encoding or _encoding_of(content)
    try:
        text = content.decode(encoding)
    except (UnicodeDecodeError, LookupError) as error:
        raise BadData(f"The file is not written in {encoding}.", "Choose another encoding.", str(error)) from None
    if "\x00" in text:
        raise BadData("This is not a table of text.", "Choose a CSV or XLSX file.")
    csv.field_size_limit(MOST_BYTES)
    lines = list(io.StringIO(text, newline=""))
    told = _told_separator(lines)
    separator = layout.separator or told or _separator_of(lines)
    begins = 1 if told else 0  # by “sep=;” a spreadsheet is told how to read the rest
    try:
        found = list(_numbered(lines, begins, separator, patience))
    except csv.Error:  # a quotation mark that means inches, somewhere
        found = list(_numbered_one_by_one(lines, begins, separator, patience))
    return _with_headers(found, layout, lines, separator=separator, encoding=encoding)


def _numbered(lines: Sequence[str], begins: int, separator: str, patience: Patience) -> Iterator[Row]:
    """Rows that hold something, with the line of the file that they begin in."""
    reader = csv.reader(islice(lines, begins, None), delimiter=separator, strict=True)
    line = begins + 1
    for number, cells in enumerate(reader, 1):
        if any(map(str.strip, cells)):
            yield Row(line, tuple(cells))
        line = begins + reader.line_num + 1
        if number % _OFTEN == 0:
            patience.watch()


def _numbered_one_by_one(lines: Sequence[str], begins: int, separator: str, patience: Patience) -> Iterator[Row]:
    """The same, where quotation marks are wrong: such a row is taken as it stands, and the next line begins anew."""
    place = begins
    number = 0
    while place < len(lines):
        reader = csv.reader(islice(lines, place, place + _LONGEST_CELL), delimiter=separator, strict=True)
        try:
            cells, step, problem = next(reader), reader.line_num, ""
        except csv.Error:
            cells, step, problem = _as_it_stands(lines[place], separator), 1, "Its quotation marks do not close."
        if any(map(str.strip, cells)):
            yield Row(place + 1, tuple(cells), problem)
        place += step
        number += 1
        if number % _OFTEN == 0:
            patience.watch()


def _as_it_stands(line: str, separator: str) -> list[str]:
    """The cells of a line whatever its quotation marks say; a pair around a whole cell belongs to it."""
    cells = (cell.strip() for cell in line.rstrip("\r\n").split(separator))
    return [c[1:-1].replace('""', '"') if len(c) > 1 and c[0] == c[-1] == '"' else c for c in cells]


def _told_separator(lines: Sequence[str]) -> str:
    """The separator that the first line names for a spreadsheet (“sep=;”)."""
    first = lines[0].strip('\r\n\ufeff "') if lines else ""
    return first[4] if len(first) == 5 and first.casefold().startswith("sep=") else "\t" if first == "sep=" else ""


def _encoding_of(content: bytes) -> str:
    for mark, name in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if content.startswith(mark):
            return name
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        import charset_normalizer  # noqa: PLC0415 - few start to read a table

        best = charset_normalizer.from_bytes(content[:_SAMPLE], cp_isolation=_SPELLINGS).best()
        return best.encoding if best is not None else "cp1252"
    return "utf-8"


def _separator_of(lines: Sequence[str]) -> str:
    """The sign by which known headers stand apart; else the one that divides most rows into equally many columns."""
    sample = [line for line in lines[:_TITLES] if line.strip()]

    def fits(separator: str) -> tuple[int, int, int]:
        rows = [next(csv.reader([line[:_SAMPLE]], delimiter=separator)) for line in sample]
        counts = [len(row) for row in rows if len(row) > 1]
        usual = max(counts, key=lambda count: (counts.count(count), count), default=0)
        return max((names_columns(row) for row in rows), default=0), counts.count(usual), usual

    return max(_SEPARATORS, key=fits)


def _workbook(content: bytes, layout: Layout, patience: Patience) -> Sheet:
    try:
        book = Workbook(content, 10 * MOST_BYTES, patience.watch)
    except (zipfile.BadZipFile, ElementTree.ParseError, KeyError, ValueError, StopIteration, OSError) as error:
        raise BadData(
            "The file is not a workbook that can be read.", "Save it again as .xlsx or .csv.", str(error)
        ) from None
    try:
        if layout.sheet and layout.sheet not in book.names:
            raise BadData(f"The workbook has no sheet “{layout.sheet}”.", "Choose another sheet.")
        sheet = layout.sheet or book.names[0]
        return _with_headers(book.rows(sheet), layout, sheets=book.names, sheet=sheet)
    finally:
        book.close()


def _with_headers(
    rows: list[Row],
    layout: Layout,
    lines: Sequence[str] = (),
    *,
    separator: str = "",
    encoding: str = "",
    sheets: tuple[str, ...] = (),
    sheet: str = "",
) -> Sheet:
    if not rows:
        raise BadData("The table has no rows.", "Choose another file.")
    place = _header_of(rows, layout)
    cells = _trimmed(cell.strip().strip("\ufeff\u200b") for cell in rows[place].cells)
    below = rows[place + 1 :]
    if len(below) > MOST_ROWS:
        raise BadData(f"The table has more than {MOST_ROWS} rows.", "Split it into several.")
    ends = [below[n + 1].line if n + 1 < len(below) else 0 for n in range(len(below))]
    found = (
        _fitting(row, len(cells), lines[row.line - 1 : end - 1 if end else None], separator)
        for row, end in zip(below, ends, strict=True)
    )
    return Sheet(cells, tuple(found), separator, encoding, sheets, sheet, rows[place].line)


def _header_of(rows: Sequence[Row], layout: Layout) -> int:
    """The row that holds the headers: the one that was chosen, that has the columns which were chosen, that names the
    most columns; else the first that is more than a title."""
    if layout.header_line:
        place = next((n for n, row in enumerate(rows) if row.line == layout.header_line), None)
        if place is None:
            raise BadData(f"Line {layout.header_line} of the table is empty.", "Choose the line of its headers.")
        return place
    first = rows[:_TITLES]
    named = {header for _, header in layout.columns if header}
    if named:
        fitting = (n for n, row in enumerate(first) if named <= {cell.strip() for cell in row.cells})
        if (place := next(fitting, None)) is not None:
            return place
    wide = [n for n, row in enumerate(first) if sum(bool(cell.strip()) for cell in row.cells) > 1] or [0]
    return max(wide, key=lambda n: (names_columns(first[n].cells), -n))


def _fitting(row: Row, columns: int, lines: Sequence[str], separator: str) -> Row:
    """A row without the empty cells behind its last column; one whose quotation marks are wrong is read as it stands
    where it has all columns then, else it says so."""
    cells = row.cells if len(row.cells) <= columns else (*row.cells[:columns], *_trimmed(row.cells[columns:]))
    row = replace(row, cells=cells)
    if row.problem:
        return replace(row, problem="") if len(cells) == columns else row
    if separator and any("\n" in cell for cell in cells) and _are_rows(lines, columns, separator):
        return replace(row, problem=f"Its quotation marks do not close before line {row.line + len(lines)}.")
    return row


def _are_rows(lines: Sequence[str], columns: int, separator: str) -> bool:
    """Whether each of these lines is a row by itself, so that a quotation mark has swallowed what follows it."""
    held = [line for line in lines if line.strip()]
    return len(held) > 1 and all(line.count(separator) == columns - 1 for line in held)


def _trimmed(cells: Iterable[str]) -> tuple[str, ...]:
    """Without the empty cells at the end, which a spreadsheet keeps for no reason."""
    kept = list(cells)
    while kept and not kept[-1].strip():
        kept.pop()
    return tuple(kept)
