"""SKUs that a spreadsheet spoiled: what is seen of it in a cell, and which known SKU may have stood there. Pure.

A spreadsheet writes long numbers as 4.00638E+12, takes MAR-1 for a date and drops the zeros before 123. What was there
cannot be known from the cell; it is compared with the SKUs that are known, and asked.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from wcsync_desktop.core.matching import normal_sku

_SCIENTIFIC = re.compile(r"(\d)(?:[.,](\d+))?E\+(\d{1,2})", re.IGNORECASE)
_ERROR = re.compile(r"#(?:N/A|NV|I/T|Δ/Υ|[^\W\d_]+(?:/\d)?[!?]|[^\W\d_]+/\d!?)")
_ISO = re.compile(r"((?:19|20)\d\d)-(\d\d?)-(\d\d?)(?: \d\d:\d\d(?::\d\d)?)?")
_NUMBERS = re.compile(r"(\d\d?)[./-](\d\d?)[./-]((?:19|20)\d\d)")
_MONTHS = (
    ("jan", "ιαν"), ("feb", "φεβ"), ("mar", "mär", "mrz", "μαρ"), ("apr", "απρ"), ("may", "mai", "μαϊ", "μαι"),
    ("jun", "ιουν"), ("jul", "ιουλ"), ("aug", "αυγ"), ("sep", "σεπ"), ("oct", "okt", "οκτ"), ("nov", "νοε"),
    ("dec", "dez", "des", "δεκ"),
)  # fmt: skip
_WORD = r"([^\W\d_]{3,4})\.?"
_DAY_MONTH = re.compile(rf"(\d\d?)[. -]{{1,2}}{_WORD}(?:[ -](\d\d(?:\d\d)?))?")
_MONTH_NUMBER = re.compile(rf"{_WORD}[ -](\d\d)")
_DIGITS_KEPT = 15
"""So many digits of a number a spreadsheet keeps; the others become zeros."""


def cleaned(text: str) -> str:
    """A SKU without what nobody sees in it: zero-width signs and marks of direction go, odd spaces become spaces.

    ``="00123"``, by which some exports keep the zeros, is 00123.
    """
    if text.isascii() and not text.startswith("="):
        return text.strip()
    seen = "".join(" " if unicodedata.category(c) == "Zs" else c for c in text if unicodedata.category(c) != "Cf")
    held = re.fullmatch(r'="([^"]*)"', seen.strip())
    return (held.group(1) if held else seen).strip()


@dataclass(frozen=True, slots=True)
class Spoiled:
    """What a cell looks like, as the beginning of a sentence, and the known SKUs that may be meant."""

    says: str
    meant: tuple[str, ...] = ()


class KnownSkus:
    """The SKUs that are known, by what a spreadsheet makes of them. ``spellings`` are as people write them."""

    def __init__(self, spellings: Iterable[str]) -> None:
        self._spelled = {normal_sku(sku): sku for sku in spellings}
        self._rounded: dict[int, dict[tuple[int, str], list[str]]] = {}

    @cached_property
    def _digits(self) -> tuple[str, ...]:
        return tuple(sku for sku in self._spelled.values() if sku.isascii() and sku.isdigit())

    @cached_property
    def _without_zeros(self) -> dict[str, list[str]]:
        return _by(lambda sku: sku.lstrip("0"), (sku for sku in self._digits if sku.startswith("0")))

    @cached_property
    def _cut(self) -> dict[str, list[str]]:
        return _by(_as_kept, (sku for sku in self._digits if len(sku) > _DIGITS_KEPT))

    def spoiled(self, sku: str) -> Spoiled | None:
        """What a spreadsheet may have done to a SKU that is not known; None where it looks as somebody wrote it."""
        if _ERROR.fullmatch(sku):
            return Spoiled(f"“{sku}” is an error of the spreadsheet, not a SKU.")
        if found := _SCIENTIFIC.fullmatch(sku):
            return Spoiled(f"“{sku}” is a long number that a spreadsheet cut.", self._of_scientific(*found.groups()))
        if day := _date_in(sku):
            return Spoiled(f"“{sku}” is a date that a spreadsheet made.", tuple(self._known(_spellings_of(day))))
        if sku.startswith("'") and (bare := self._spelled.get(normal_sku(sku[1:]))):
            return Spoiled(f"“{sku}” is not in the stock book.", (bare,))
        return self._of_number(sku)

    def _of_number(self, sku: str) -> Spoiled | None:
        whole = re.fullmatch(r"(\d+)(?:[.,]0+)?", sku) if sku.isascii() else None
        if whole is None:
            return None
        digits = whole.group(1)
        meant = [*self._known((digits, digits.lstrip("0"))), *self._without_zeros.get(digits.lstrip("0"), ())]
        if len(digits) > _DIGITS_KEPT and digits == _as_kept(digits):
            meant += self._cut.get(digits, ())
            return Spoiled(f"“{sku}” is a long number that a spreadsheet cut.", tuple(dict.fromkeys(meant)))
        return Spoiled(f"“{sku}” is not in the stock book.", tuple(dict.fromkeys(meant))) if meant else None

    def _of_scientific(self, first: str, rest: str | None, exponent: str) -> tuple[str, ...]:
        digits, length = first + (rest or ""), int(exponent) + 1
        if len(digits) not in self._rounded:
            held: dict[tuple[int, str], list[str]] = {}
            for sku in self._digits:
                bare = sku.lstrip("0")
                held.setdefault(_rounded(bare, len(digits)), []).append(sku)
            self._rounded[len(digits)] = held
        return tuple(self._rounded[len(digits)].get((length, digits), ()))

    def _known(self, spellings: Iterable[str]) -> Iterator[str]:
        for spelling in spellings:
            if (found := self._spelled.get(normal_sku(spelling))) is not None:
                yield found


def _by(key: Callable[[str], str], skus: Iterable[str]) -> dict[str, list[str]]:
    held: dict[str, list[str]] = {}
    for sku in skus:
        held.setdefault(key(sku), []).append(sku)
    return held


def _as_kept(digits: str) -> str:
    return digits[:_DIGITS_KEPT] + "0" * (len(digits) - _DIGITS_KEPT)


def _rounded(digits: str, kept: int) -> tuple[int, str]:
    """How many digits a number has, and its first ones, rounded as a spreadsheet shows them."""
    if len(digits) <= kept:
        return len(digits), digits.ljust(kept, "0")
    up = str(int(digits[:kept]) + (digits[kept] >= "5"))
    return len(digits) + (len(up) - kept), up[:kept]


def _date_in(text: str) -> tuple[date, ...]:
    """The days that a text may name, as a spreadsheet writes them; none where it is no date."""
    if found := _ISO.fullmatch(text):
        return _days((int(found[1]), int(found[2]), int(found[3])))
    if found := _NUMBERS.fullmatch(text):
        one, other, year = int(found[1]), int(found[2]), int(found[3])
        return _days((year, other, one), (year, one, other))
    if text.isupper():
        return ()  # MAR-01: a spreadsheet writes Mar-01
    if found := _DAY_MONTH.fullmatch(text):
        year = int(found[3] or 0)
        return _days((2000 + year if year < 100 else year, _month(found[2]), int(found[1])))
    if found := _MONTH_NUMBER.fullmatch(text):
        return _days((2000 + int(found[2]), _month(found[1]), 1))
    return ()


def _days(*parts: tuple[int, int, int]) -> tuple[date, ...]:
    found = []
    for year, month, day in parts:
        try:
            found.append(date(year, month, day))
        except ValueError:
            continue
    return tuple(dict.fromkeys(found))


def _month(word: str) -> int:
    bare = word.casefold()
    return next((n for n, names in enumerate(_MONTHS, 1) if bare.startswith(names)), 0)


def _spellings_of(days: Iterable[date]) -> Iterator[str]:
    """What people may have typed that became one of these days."""
    for day in days:
        numbers = {str(day.day), f"{day.day:02}"}
        if day.day == 1:  # MAR-26 is the first of March
            numbers |= {f"{day.year % 100:02}", str(day.year % 100)}
        months = {str(day.month), f"{day.month:02}", *_MONTHS[day.month - 1]}
        for month in sorted(months):
            for number in sorted(numbers):
                for sign in "-/. " if month.isdigit() else ("-", "/", ".", ""):
                    yield f"{month}{sign}{number}"
                    yield f"{number}{sign}{month}"
        for sign in "-/.":
            for year in (str(day.year), f"{day.year % 100:02}"):
                for parts in ((day.day, day.month), (day.month, day.day)):
                    yield f"{parts[0]}{sign}{parts[1]}{sign}{year}"
                    yield f"{parts[0]:02}{sign}{parts[1]:02}{sign}{year}"
                yield f"{year}{sign}{day.month}{sign}{day.day}"
                yield f"{year}{sign}{day.month:02}{sign}{day.day:02}"
