"""What core, connectors, engine and database said in English, in the language of the window.

Their sentences stay English where they are stored, logged and printed: a history outlives a change of language, and a
supporter can read it. Where they are shown they are recognised by the templates from which they were made, and put
together again in the other language. What is not recognised (a server's own words) is shown as it is.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import pairwise

from PySide6.QtCore import QCoreApplication

from wcsync_desktop.resources import FOLDER

CONTEXT = "phrases"
_BORDER = re.compile(r"(?<=[.!?…:;”»]) ")
_HOLE = re.compile(r"\{\d+\}")
_MOST_SENTENCES = 10
_LONGEST = 2000
"""A longer line is none of ours, whatever a server put into it."""

_TELLING = 8
"""So many letters at the beginning tell that a text is ours, whatever follows."""


class Template:
    """A sentence with holes for what is filled in: ``{0}``, ``{1}``, …"""

    def __init__(self, text: str) -> None:
        self.text = text
        self._literal = _HOLE.split(text)
        self.weight = sum(len(part) for part in self._literal)
        self.begins = self._literal[0]
        self.quoted = tuple(a.endswith("“") and b.startswith("”") for a, b in pairwise(self._literal))
        """For each hole whether it holds a name in quotation marks."""

    def match(self, text: str) -> tuple[str, ...] | None:
        """What fills the holes of a text; None where it was not made from this. Looks through it once."""
        if not text.startswith(self.begins) or not text.endswith(self._literal[-1]):
            return None
        place, filled = len(self.begins), list[str]()
        for part in self._literal[1:-1]:
            found = text.find(part, place + 1)  # a hole is never empty
            if found < 0:
                return None
            filled.append(text[place:found])
            place = found + len(part)
        end = len(text) - len(self._literal[-1])
        return (*filled, text[place:end]) if place < end else None


@cache
def _known() -> tuple[frozenset[str], tuple[Template, ...]]:
    """Whole texts, and templates with holes; what says more comes first."""
    import json  # noqa: PLC0415 - a window is shown before

    texts: list[str] = json.loads((FOLDER / "languages" / "phrases.json").read_text(encoding="utf-8"))
    whole = frozenset(text for text in texts if not _HOLE.search(text))
    templates = [Template(text) for text in texts if _HOLE.search(text)]
    useful = [template for template in templates if sum(c.isalpha() for c in _HOLE.sub("", template.text)) >= 4]
    return whole, tuple(sorted(useful, key=lambda template: -template.weight))


def spoken(text: str) -> str:
    """A text of the engine as the window says it."""
    if not text or QCoreApplication.translate(CONTEXT, "Completed") == "Completed":
        return text  # English is spoken
    return _spoken(text)


def forget() -> None:
    """Another language is spoken from now on."""
    _spoken.cache_clear()


@lru_cache(maxsize=8192)
def _spoken(text: str) -> str:
    return "\n".join(_line(line) for line in text.split("\n"))


def _line(line: str) -> str:
    """A line is made of one or more sentences; they are told apart so that most of it is recognised."""
    core = line.strip()
    if not core or len(core) > _LONGEST:
        return line
    whole = _phrase(core)
    if whole is not None and whole[0] == len(core):
        return line.replace(core, whole[1])
    pieces = _BORDER.split(core)
    if len(pieces) > _MOST_SENTENCES:
        pieces = [*pieces[: _MOST_SENTENCES - 1], " ".join(pieces[_MOST_SENTENCES - 1 :])]
    best: list[tuple[int, str]] = [(0, "")]
    for end in range(1, len(pieces) + 1):
        options = []
        for start in range(end):
            part = " ".join(pieces[start:end])
            weight, translated = _phrase(part) or (0, part)
            before = best[start]
            options.append((before[0] + weight, f"{before[1]} {translated}".strip()))
        best.append(max(options, key=lambda option: option[0]))
    return line.replace(core, best[-1][1])


def _phrase(text: str) -> tuple[int, str] | None:
    """How many letters of a text are ours, and the text in the other language; None where it is not one of ours."""
    whole, templates = _known()
    if text in whole:
        return len(text), _translated(text)
    for template in templates:
        filled = template.match(text)
        if filled is not None:
            words = _filled(template, filled)
            return template.weight, _translated(template.text).format(*words)
    capital = text[:1].lower() + text[1:]
    if capital in whole and capital != text:  # a state at the beginning of a cell
        translated = _translated(capital)
        return len(text), translated[:1].upper() + translated[1:]
    return None


def _filled(template: Template, parts: tuple[str, ...]) -> list[str]:
    """What fills the holes, in the other language; a name in quotation marks stays."""
    return [part if quoted else _filling(part) for part, quoted in zip(parts, template.quoted, strict=True)]


def _filling(word: str) -> str:
    """What fills a hole: a word or sentence of ours, or (mostly) a name, which stays."""
    whole, templates = _known()
    for ending in ("", "."):  # a sentence within another one has lost its full stop
        text = word + ending
        if text in whole:
            return _translated(text).removesuffix(ending)
        for template in templates:
            filled = template.match(text)
            if filled is not None and (2 * template.weight >= len(text) or len(template.begins) >= _TELLING):
                return _translated(template.text).format(*_filled(template, filled)).removesuffix(ending)
    return word


def _translated(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)
