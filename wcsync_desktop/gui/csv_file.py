"""Tables as CSV files that are safe to open in a spreadsheet: no cell of foreign text becomes a formula."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from wcsync_desktop.core.disk import not_written

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
_SEPARATORS = re.compile(r"([;\t|\r\n])")
"""Signs at which a spreadsheet of another language, or one that was told another separator, begins a new cell.
(A comma separates here: a cell with one stands in quotation marks.)"""

_QUOTED = re.compile(r'[",;\t|\r\n]|^\s|\s$')


def safe_cell(text: str) -> str:
    """The text, with an apostrophe before what a spreadsheet would take for a formula, wherever in it a cell may
    begin; numbers stay numbers."""
    parts = _SEPARATORS.split(text)
    return _safe_begin("".join(part if place % 2 else _safe_begin(part) for place, part in enumerate(parts)))


def write_csv(path: Path, header: Sequence[str], rows: Iterable[Sequence[str]]) -> int:
    """Write a table; gives how many rows. A byte-order mark tells spreadsheets that it is UTF-8. Raises WcSyncError;
    then ``path`` is as it was before."""
    number = 0
    unfinished = path.with_name(path.name + ".part")
    try:
        with unfinished.open("w", encoding="utf-8-sig", newline="") as file:
            file.write(_line(header))
            for row in rows:
                file.write(_line(row))
                number += 1
        unfinished.replace(path)
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        raise not_written(error, "The file could not be written.", "Choose another place.") from None
    return number


def _line(row: Sequence[str]) -> str:
    return ",".join(_quoted(safe_cell(cell)) for cell in row) + "\r\n"


def _quoted(cell: str) -> str:
    return '"{}"'.format(cell.replace('"', '""')) if _QUOTED.search(cell) else cell


def _safe_begin(text: str) -> str:
    if text.lstrip().startswith(_FORMULA) or text.startswith(_FORMULA):
        return text if _is_number(text) else "'" + text
    return text


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return text.isascii() and text.strip() == text and not text.lstrip("+-").startswith(("i", "I", "n", "N"))
