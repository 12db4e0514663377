"""Reading a sheet of an XLSX workbook as a person sees it, and no more of it than holds something.

The library for workbooks tells neither how a number is shown nor passes over the empty part of a sheet, and reads all
texts of a workbook before the first row; here rows and texts are read as they come, for a limited time.
"""

from __future__ import annotations

import io
import posixpath
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from xml.etree import ElementTree

from wcsync_desktop.core.errors import BadData
from wcsync_desktop.core.intake import Exact, Row
from wcsync_desktop.core.number_formats import BUILT_IN, as_date, is_date, shown

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships"
_OFTEN = 5_000
"""After so many rows or texts it is looked whether the time is over."""

_WIDEST = 16_384
"""Columns of a sheet."""


class _Text(int):
    """A cell whose text stands in the list of texts, at this place."""


@dataclass(frozen=True, slots=True)
class _Format:
    code: str
    is_date: bool


class Workbook:
    """A workbook that is open. ``watch`` is called every now and then, and raises where it took too long.

    Raises BadData, KeyError, ValueError or the errors of ``zipfile`` and ``ElementTree`` where it is none.
    """

    def __init__(self, content: bytes, most_bytes: int, watch: Callable[[], None]) -> None:
        self._packed = zipfile.ZipFile(io.BytesIO(content))
        self._watch = watch
        names = self._packed.namelist()
        if "content.xml" in names:
            raise BadData("This is an OpenDocument sheet (.ods).", "Save it as .xlsx or .csv.")
        if sum(part.file_size for part in self._packed.infolist()) > most_bytes:
            raise BadData("The workbook is too large.", "Save the sheet as .csv.")
        self._main = next(iter(self._related("", "officeDocument").values()))
        root = self._parsed(self._main)
        targets = self._related(self._main, "worksheet")
        self._sheets: dict[str, str] = {}
        for sheet in _all(root, "sheet"):
            link = sheet.get(f"{{{_OFFICE}}}id") or sheet.get(f"{{{_STRICT}}}id") or ""
            if link in targets:
                self._sheets[sheet.get("name") or ""] = targets[link]
        if not self._sheets:
            raise ValueError("no sheets")
        self._since_1904 = any(p.get("date1904") in ("1", "true") for p in _all(root, "workbookPr"))
        self._formats = self._read_formats()

    @property
    def names(self) -> tuple[str, ...]:
        """Its sheets."""
        return tuple(self._sheets)

    def rows(self, sheet: str) -> list[Row]:
        """The rows of a sheet that hold something."""
        found: list[tuple[int, list[str | _Text]]] = list(self._cells(self._sheets[sheet]))
        wanted = {cell for _, cells in found for cell in cells if isinstance(cell, _Text)}
        texts = self._texts(wanted) if wanted else {}
        rows = ((line, [texts[c] if isinstance(c, _Text) else c for c in cells]) for line, cells in found)
        return [Row(line, tuple(cells)) for line, cells in rows if any(cell.strip() for cell in cells)]

    def close(self) -> None:
        """Forget it."""
        self._packed.close()

    # --- parts --------------------------------------------------------------------------------------------------

    def _parsed(self, name: str) -> ElementTree.Element:
        with self._packed.open(name) as part:
            return ElementTree.parse(part).getroot()  # noqa: S314 - expat bounds what entities become

    def _related(self, part: str, kind: str) -> Mapping[str, str]:
        """Parts of a kind that a part refers to, by the name of the reference."""
        folder, name = posixpath.split(part)
        root = self._parsed(posixpath.join(folder, "_rels", f"{name}.rels"))
        found = {}
        for link in root:
            if (link.get("Type") or "").endswith(f"/{kind}"):
                target = link.get("Target") or ""
                absolute = target.lstrip("/") if target.startswith("/") else posixpath.join(folder, target)
                found[link.get("Id") or ""] = posixpath.normpath(absolute)
        return found

    def _read_formats(self) -> Sequence[_Format]:
        """The number format of each style."""
        parts = list(self._related(self._main, "styles").values())
        if not parts:
            return ()
        root = self._parsed(parts[0])
        codes = dict(BUILT_IN) | {
            int(f.get("numFmtId") or 0): f.get("formatCode") or "General" for f in _all(root, "numFmt")
        }
        found = []
        for styles in _all(root, "cellXfs"):
            for style in styles:
                code = codes.get(int(style.get("numFmtId") or 0), "General")
                found.append(_Format(code, is_date(code)))
        return found

    def _elements(self, part: str, name: str) -> Iterator[ElementTree.Element]:
        """The elements of this name, one after the other; each is forgotten when the next one is read."""
        with self._packed.open(part) as stream:
            parents: list[ElementTree.Element] = []
            number = 0
            for event, element in ElementTree.iterparse(stream, events=("start", "end")):  # noqa: S314
                if event == "start":
                    parents.append(element)
                    continue
                parents.pop()
                number += 1
                if number % _OFTEN == 0:
                    self._watch()
                if element.tag.rpartition("}")[2] == name:
                    yield element
                    element.clear()
                    if parents:
                        parents[-1].clear()

    # --- cells --------------------------------------------------------------------------------------------------

    def _cells(self, part: str) -> Iterator[tuple[int, list[str | _Text]]]:
        line = 0
        for row in self._elements(part, "row"):
            line = int(row.get("r") or line + 1)
            cells: list[str | _Text] = []
            place = -1
            for cell in row:
                place = _column(cell.get("r"), place + 1)
                value = self._value(cell)
                if value == "" and not isinstance(value, _Text):
                    continue
                cells += [""] * (place - len(cells))
                cells.append(value)
            if cells:
                yield line, cells

    def _value(self, cell: ElementTree.Element) -> str | _Text:
        kind = cell.get("t") or "n"
        held = next((e for e in cell if e.tag.rpartition("}")[2] == ("is" if kind == "inlineStr" else "v")), None)
        if held is None:
            return ""
        if kind == "inlineStr":
            return _text(held)
        value = held.text or ""
        match kind:
            case "s":
                return _Text(value)
            case "b":
                return "yes" if value.strip() == "1" else "no"
            case "n" if value.strip():
                return self._number(value.strip(), int(cell.get("s") or 0))
            case "d":
                return value.partition("T00:00:00")[0].replace("T", " ")
            case _:
                return value

    def _number(self, text: str, style: int) -> str:
        """12 is written 12, whatever the arithmetic of a spreadsheet made of it."""
        try:
            value = Decimal(text)
            if not value.is_finite():
                return text
            if abs(value) < 10**15 and value != value.to_integral_value():
                value = value.quantize(Decimal("0.000001"))
        except InvalidOperation:
            return text
        form = self._formats[style] if style < len(self._formats) else None
        if form is not None and form.is_date and value >= 0:
            return as_date(value, since_1904=self._since_1904)
        plain = value.to_integral_value() if value == value.to_integral_value() else value.normalize()
        return Exact(f"{plain:f}", shown(value, form.code) if form is not None else "")

    def _texts(self, wanted: set[_Text]) -> Mapping[int, str]:
        """The texts at these places."""
        (part,) = list(self._related(self._main, "sharedStrings").values())[:1] or [""]
        last = max(wanted)
        found: dict[int, str] = {}
        for place, element in enumerate(self._elements(part, "si") if part else ()):
            if place in wanted:
                found[place] = _text(element)
            if place == last:
                break
        if len(found) < len(wanted):
            raise ValueError("a text is missing")
        return found


def _all(root: ElementTree.Element, name: str) -> Iterator[ElementTree.Element]:
    return (e for e in root.iter() if e.tag.rpartition("}")[2] == name)


def _text(element: ElementTree.Element) -> str:
    """A text that may change its look; how it is spoken is left out."""
    parts = []
    for child in element:
        match child.tag.rpartition("}")[2]:
            case "t":
                parts.append(child.text or "")
            case "r":
                parts += [t.text or "" for t in _all(child, "t")]
    return "".join(parts)


def _column(reference: str | None, otherwise: int) -> int:
    """The place of a cell such as AB12 in its row, from 0 on."""
    number = 0
    for sign in reference or "":
        if not sign.isalpha():
            break
        number = number * 26 + ord(sign.upper()) - 64
    if number > _WIDEST:
        raise ValueError(f"a cell {reference}")
    return number - 1 if number else otherwise
