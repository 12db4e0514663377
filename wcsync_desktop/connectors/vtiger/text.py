"""Texts as Vtiger keeps them: cut without a word, emoji lost, scripts escaped (VTIGER.md section 5)."""

from __future__ import annotations

import html
import re
from datetime import UTC, datetime, timedelta

LENGTHS = {
    "Contacts": {
        "firstname": 40,
        "lastname": 80,
        "email": 100,
        "phone": 50,
        "mailingstreet": 250,
        "mailingcity": 40,
        "mailingstate": 30,
        "mailingzip": 30,
        "mailingcountry": 40,
        "otherstreet": 250,
        "othercity": 40,
        "otherstate": 30,
        "otherzip": 30,
        "othercountry": 40,
    },
    "Accounts": {"accountname": 100, "phone": 30},
    "Products": {"productname": 255, "productcode": 40},
    "SalesOrder": {
        "subject": 100,
        "bill_street": 250,
        "ship_street": 250,
        **{f"{side}_{part}": 30 for side in ("bill", "ship") for part in ("city", "state", "code", "country")},
    },
    "Tax": {"taxlabel": 50},
}
"""Signs that a field keeps; what is longer is cut."""

_FOUR_BYTES = re.compile("[\U00010000-\U0010ffff]")
_LOST = "????"


def kept(text: str, module: str, field: str) -> str:
    """The text as a field will hold it."""
    text = _FOUR_BYTES.sub(_LOST, text.replace("\r\n", "\n")).strip()
    longest = LENGTHS.get(module, {}).get(field)
    return text[:longest].rstrip() if longest is not None else text


def is_kept_whole(text: str, module: str, field: str) -> bool:
    """True where the field holds all of it."""
    return kept(text, module, field) == text.replace("\r\n", "\n").strip()


def moment(value: object, offset: timedelta = timedelta(0)) -> datetime | None:
    """A time in UTC, of a server whose clock is ``offset`` ahead of that; None for what is none (0000-00-00)."""
    try:
        return datetime.fromisoformat(str(value or "")).replace(tzinfo=UTC) - offset
    except (ValueError, OverflowError):
        return None


def read(value: object) -> str:
    """A text as it came: what is empty has several spellings; one that held a script comes with its signs escaped."""
    text = str(value if value is not None else "").replace("\r\n", "\n").strip()
    return html.unescape(text) if "&lt;" in text and "<" not in text else text
