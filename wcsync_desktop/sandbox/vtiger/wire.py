"""How values stand on the wire, what becomes of text that is stored, and how a call is refused."""

from __future__ import annotations

import html
import re
from datetime import datetime
from html.entities import codepoint2name
from typing import Any

ID = re.compile(r"^(\d+)x(\d+)$")
_NUMBER = re.compile(r"^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?", re.IGNORECASE)
_DAY = re.compile(r"^(\d{4})-(\d{1,2})-(\d{1,2})|^(\d{1,2})[.-](\d{1,2})[.-](\d{4})")
_ACTIVE = re.compile(r"<\s*(script|iframe|object|embed|form)\b", re.IGNORECASE)


class RefusedError(Exception):
    """A failure the CRM tells in words: its code (the number 0 for duplicates) and its message."""

    def __init__(self, code: str | int, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message


class CrashError(Exception):
    """PHP breaks off: HTTP 500 and not one byte of body. `applied` tells whether something was written before."""

    def __init__(self, *, applied: bool = False) -> None:
        super().__init__()
        self.applied = applied


class PlainTextError(Exception):
    """PHP dies with a sentence when all is written: HTTP 200, but no JSON."""


DENIED = "Permission to perform the operation is denied"


def denied(message: str = DENIED) -> RefusedError:
    return RefusedError("ACCESS_DENIED", message)


def bad_id() -> RefusedError:
    return RefusedError("INVALID_ID_ATTRIBUTE", "Id specified is incorrect")


def missing_value(field: str) -> RefusedError:
    return RefusedError("MANDATORY_FIELDS_MISSING", f"{field} does not have a value")


def unknown_error() -> RefusedError:
    return RefusedError("INTERNAL_SERVER_ERROR", "Unknown Error while processing request")


# Values.


def money(value: float) -> str:
    """Eight decimals, as the database keeps every amount."""
    return f"{value:.8f}"


def php_number(value: float) -> int | float:
    """A number as PHP writes it into JSON: a whole one without a point."""
    return int(value) if value == int(value) else value


def stamp(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%d %H:%M:%S")


def number(value: Any) -> float | None:
    """The number a value begins with; None if it begins with none. A comma ends it: "1,5" is 1."""
    found = _NUMBER.match(text(value))
    return float(found.group()) if found else None


def day(value: str) -> str:
    """yyyy-mm-dd; "03.02.1980" is read day first (VTIGER.md 5). Empty if it is no date."""
    found = _DAY.match(value.strip())
    if found is None:
        return ""
    year, month, date, date_first, month_second, year_last = found.groups()
    parts = (year, month, date) if year else (year_last, month_second, date_first)
    return f"{int(parts[0]):04d}-{int(parts[1]):02d}-{int(parts[2]):02d}"


def truth(value: Any) -> str:
    return "0" if text(value).lower() in {"", "0", "false", "off", "no"} else "1"


def text(value: Any) -> str:
    """A JSON value as PHP writes it."""
    if value is None or value is False:
        return ""
    if value is True:
        return "1"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


# Text.


def without_wide(value: str) -> str:
    """The database has three bytes for a character: what needs four becomes four question marks."""
    return "".join("????" if ord(sign) > 0xFFFF else sign for sign in value)


def encoded(value: str) -> str:
    """Markup as entities; what is an entity already stays."""
    return html.escape(html.unescape(value), quote=False).replace('"', "&quot;")


def stored(value: str, length: int | None) -> str:
    """What the database keeps: active markup made harmless, wide characters lost, the rest cut off in silence."""
    harmless = encoded(value) if _ACTIVE.search(value) else value
    return without_wide(harmless)[:length]


def label(value: str) -> str:
    """As htmlentities of PHP: also ü and the Greek letters get a name."""
    found = []
    for sign in without_wide(value):
        name = codepoint2name.get(ord(sign))
        found.append("&#039;" if sign == "'" else f"&{name};" if name else sign)
    return "".join(found)
