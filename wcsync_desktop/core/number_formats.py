"""What a person sees in a cell that holds a number: by the number format of the cell. Pure.

Only what makes another text of a whole number is told: zeros in front, and letters or signs between its digits. Marks
of thousands and decimals, colours and widths say nothing about which number it is.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from decimal import Decimal

BUILT_IN: Mapping[int, str] = {
    0: "General", 1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00", 12: "# ?/?",
    13: "# ??/??", **dict.fromkeys(range(14, 18), "yyyy-mm-dd"), **dict.fromkeys(range(18, 22), "hh:mm"),
    22: "yyyy-mm-dd hh:mm", **dict.fromkeys(range(27, 37), "yyyy-mm-dd"), 37: "#,##0", 38: "#,##0", 39: "#,##0.00",
    40: "#,##0.00", 45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss", 48: "##0.0E+0", 49: "@",
    **dict.fromkeys(range(50, 59), "yyyy-mm-dd"),
}  # fmt: skip
"""Formats that a workbook names by number only (ECMA-376, 18.8.30); those of dates differ by language."""

_QUOTED = re.compile(r'"([^"]*)"|\\(.)')
_BRACKETS = re.compile(r"\[[^\]]*\]")
_TIME = re.compile(r"\[(h+|m+|s+)\]", re.IGNORECASE)


def is_date(code: str) -> bool:
    """Whether a format shows a number as a day or a time."""
    first = _sections(code)[0]
    if _TIME.search(first):
        return True
    bare = _BRACKETS.sub("", _QUOTED.sub("", re.sub(r"_.|\*.", "", first)))
    return "general" not in bare.casefold() and re.search(r"[dmyhs]", bare, re.IGNORECASE) is not None


def as_date(serial: Decimal, *, since_1904: bool) -> str:
    """The day, and the time of it where there is one, of a number; the number itself where it is none."""
    begin = datetime(1904, 1, 1) if since_1904 else datetime(1899, 12, 31 if serial < 60 else 30)  # noqa: DTZ001 - a day in no zone
    try:
        moment = begin + timedelta(days=int(serial), seconds=round(float(serial % 1) * 86_400))
    except (OverflowError, ValueError):
        return f"{serial:f}"
    return moment.strftime("%Y-%m-%d %H:%M:%S" if serial % 1 else "%Y-%m-%d")


def shown(value: Decimal, code: str) -> str:
    """What a person sees of a whole number of 0 or more, where its format makes another text of it; else empty."""
    if value != value.to_integral_value() or value < 0:
        return ""
    section = re.sub(r"_.|\*.", "", _sections(code)[0])
    if any(re.search(r"[<>=]", found) for found in _BRACKETS.findall(section)):
        return ""
    tokens = _tokens(_BRACKETS.sub("", section))
    signs = "".join(text for text, is_sign in tokens if is_sign)
    if not re.fullmatch(r"[0#?]+", signs.replace("-", "").replace(" ", "").replace("(", "").replace(")", "")):
        return ""
    found = _filled(f"{value:f}", [(t, s and t in "0#?") for t, s in tokens]).strip()
    return "" if found == f"{value:f}" else found


def _sections(code: str) -> list[str]:
    """The parts of a format for numbers above, below and equal to 0, and for texts."""
    parts, begin, inside = [], 0, False
    for place, sign in enumerate(code):
        if sign == '"':
            inside = not inside
        elif sign == ";" and not inside and code[max(0, place - 1)] != "\\":
            parts.append(code[begin:place])
            begin = place + 1
    return [*parts, code[begin:]]


def _tokens(section: str) -> list[tuple[str, bool]]:
    """Texts that are shown as they are, and signs of the format."""
    found: list[tuple[str, bool]] = []
    place = 0
    for quoted in _QUOTED.finditer(section):
        found += [(sign, True) for sign in section[place : quoted.start()]]
        found.append((quoted.group(1) or quoted.group(2) or "", False))
        place = quoted.end()
    return [*found, *((sign, True) for sign in section[place:])]


def _filled(digits: str, tokens: list[tuple[str, bool]]) -> str:
    """The digits in their places, from the last one on; those for which there is no place stand in the first."""
    places = sum(is_place for _, is_place in tokens)
    left, seen = [] if digits == "0" else list(digits), []
    for text, is_place in reversed(tokens):
        if not is_place:
            seen.append(text)
            continue
        places -= 1
        if not places:
            seen.append("".join(left) or ("0" if text == "0" else ""))
            left = []
        elif left:
            seen.append(left.pop())
        else:
            seen.append("0" if text == "0" else " " if text == "?" else "")
    return "".join(reversed(seen))
