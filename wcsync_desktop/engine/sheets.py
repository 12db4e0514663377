"""Reading tables that people keep: CSV in any spelling, and XLSX. Everything comes as text, row by row."""

from __future__ import annotations

import csv
import io
import logging
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from wcsync_desktop.core.book import Layout
from wcsync_desktop.core.errors import BadData
from wcsync_desktop.core.intake import MOST_ROWS, Exact, Row

log = logging.getLogger(__name__)

MOST_BYTES = 100_000_000
_SEPARATORS = ";,\t|"
_SPELLINGS = ["cp1252", "cp1253", "cp1250", "cp1251", "cp1254", "cp1257", "iso8859_15", "mac_roman"]
"""How tables are written that are not in Unicode. (Others are chosen by hand: a short table looks like any of them.)"""

_SAMPLE = 200_000
"""Bytes from which spelling and separator are found out."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table as read: its headers, its rows, and how it was read."""

    headers: tuple[str, ...]
    rows: tuple[Row, ...]
    separator: str = ""
    encoding: str = ""
    sheets: tuple[str, ...] = ()
    sheet: str = ""


def content_of(path: Path) -> bytes:
    """What a file holds. Raises BadData where it cannot be read."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise BadData(f"The file is larger than {MOST_BYTES // 1_000_000} MB.", "Split it into several.")
        return path.read_bytes()
    except OSError as error:
        why = str(error.strerror)
        raise BadData(f"The file “{path.name}” cannot be read.", "Check that it is there.", why) from None


def read_table(content: bytes, layout: Layout) -> Sheet:
    """Read a table from the bytes of a file. Raises BadData with what is wrong with it."""
    if len(layout.separator) > 1:
        raise BadData("Columns are separated by one sign.", "Choose another one.")
    try:
        return _table(content, layout)
    except BadData:
        raise
    except Exception as error:  # whatever a broken file makes the libraries say
        log.info("A table could not be read: %r", error)
        kind = type(error).__name__
        raise BadData("The file is broken.", "Save it again as .csv or .xlsx, and choose it again.", kind) from None


def _table(content: bytes, layout: Layout) -> Sheet:
    if not content.strip():
        raise BadData("The file is empty.", "Choose another file.")
    if content[:4] == b"PK\x03\x04":
        return _workbook(content, layout)
    if content[:8] == b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1":
        raise BadData("This is an old Excel file (.xls).", "Open it in a spreadsheet and save it as .xlsx or .csv.")
    return _text(content, layout)


def _text(content: bytes, layout: Layout) -> Sheet:
    encoding = layout.encoding or _encoding_of(content)
    try:
        text = content.decode(encoding)
    except (UnicodeDecodeError, LookupError) as error:
        raise BadData(f"The file is not written in {encoding}.", "Choose another encoding.", str(error)) from None
    if "\x00" in text:
        raise BadData("This is not a table of text.", "Choose a CSV or XLSX file.")
    csv.field_size_limit(MOST_BYTES)
    separator = layout.separator or _separator_of(text)
    try:
        found = list(_numbered(csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)))
    except csv.Error as error:
        line = text.count("\n") + 1
        raise BadData(
            f"The quotation marks of the table do not close (it has {line} rows).", "Save the file again.", str(error)
        ) from None
    return _with_headers(found, separator=separator, encoding=encoding)


def _numbered(reader: Any) -> Iterator[Row]:
    """Rows with the line of the file that they begin in."""
    begins = 1
    for cells in reader:
        yield Row(begins, tuple(cells))
        begins = reader.line_num + 1


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


def _separator_of(text: str) -> str:
    """The sign that divides the first rows into equally many columns, the most of them."""
    lines = [line for line in text[:_SAMPLE].splitlines()[:20] if line.strip()]

    def columns(separator: str) -> tuple[int, int]:
        counts = [len(next(csv.reader([line], delimiter=separator))) for line in lines]
        return (counts.count(counts[0]) if counts and counts[0] > 1 else 0), (counts[0] if counts else 0)

    return max(_SEPARATORS, key=columns)


def _workbook(content: bytes, layout: Layout) -> Sheet:
    import openpyxl  # noqa: PLC0415 - it takes a tenth of a second, and few start to read a table

    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            if sum(part.file_size for part in packed.infolist()) > 10 * MOST_BYTES:
                raise BadData("The workbook is too large.", "Save the sheet as .csv.")
        book = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=True)
    except (zipfile.BadZipFile, KeyError, ValueError, OSError) as error:
        raise BadData(
            "The file is not a workbook that can be read.", "Save it again as .xlsx or .csv.", str(error)
        ) from None
    names = tuple(book.sheetnames)
    if layout.sheet and layout.sheet not in names:
        raise BadData(f"The workbook has no sheet “{layout.sheet}”.", "Choose another sheet.")
    try:
        sheet = book[layout.sheet] if layout.sheet else book[names[0]]
        rows = (Row(n, _trimmed(_shown(c) for c in row)) for n, row in enumerate(sheet.iter_rows(values_only=True), 1))
        return _with_headers(list(rows), sheets=names, sheet=sheet.title)
    finally:
        book.close()


def _trimmed(cells: Iterable[str]) -> tuple[str, ...]:
    """Without the empty cells at the end, which a spreadsheet keeps for no reason."""
    kept = list(cells)
    while kept and not kept[-1].strip():
        kept.pop()
    return tuple(kept)


def _shown(value: object) -> str:
    """A cell as a person sees it: 12 is written 12, whatever a spreadsheet makes of numbers."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int):
        return Exact(value)
    if isinstance(value, float):
        exact = Decimal(repr(value)).quantize(Decimal("0.000001")) if abs(value) < 1e15 else Decimal(value)
        return Exact(f"{exact.normalize():f}")
    if isinstance(value, date):
        return value.isoformat()
    return str(value)


def _with_headers(rows: list[Row], **how: Any) -> Sheet:
    while rows and not any(cell.strip() for cell in rows[0].cells):
        rows.pop(0)
    if not rows:
        raise BadData("The table has no rows.", "Choose another file.")
    if len(rows) > MOST_ROWS:
        raise BadData(f"The table has more than {MOST_ROWS} rows.", "Split it into several.")
    headers = tuple(cell.strip() for cell in rows[0].cells)
    named = [h for h in headers if h]
    if len(set(named)) != len(named):
        twice = next(h for h in named if named.count(h) > 1)
        raise BadData(f"Two columns are called “{twice}”.", "Give each column a name of its own.")
    return Sheet(headers, tuple(rows[1:]), **how)
