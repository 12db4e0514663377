"""Tables as CSV files that are safe to open in a spreadsheet: no cell of foreign text becomes a formula."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def safe_cell(text: str) -> str:
    """The text, with an apostrophe before what a spreadsheet would take for a formula; numbers stay numbers."""
    if text.lstrip().startswith(_FORMULA) or text.startswith(_FORMULA):
        return text if _is_number(text) else "'" + text
    return text


def write_csv(path: Path, header: Sequence[str], rows: Iterable[Sequence[str]]) -> int:
    """Write a table; gives how many rows. A byte-order mark tells spreadsheets that it is UTF-8. Raises OSError."""
    number = 0
    unfinished = path.with_name(path.name + ".part")
    with unfinished.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow([safe_cell(cell) for cell in header])
        for row in rows:
            writer.writerow([safe_cell(cell) for cell in row])
            number += 1
    unfinished.replace(path)
    return number


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return text.isascii() and text.strip() == text and not text.lstrip("+-").startswith(("i", "I", "n", "N"))
