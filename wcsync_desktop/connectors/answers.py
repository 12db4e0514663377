"""Reading what a server sent, whatever it claims about it: an answer's text, the JSON in it, the times beside it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from decimal import Decimal
from email.utils import parsedate_to_datetime
from typing import Any

_OF_THE_WEB = re.compile(
    r"charset\s*=\s*[\"']?(utf-?(?:8|16|32)(?:[-_]?[bl]e)?|us-ascii|iso[-_]?8859[-_]?\d+|latin-?\d|windows-?125\d|cp125\d"
    r"|koi8-[ru]|shift[-_]jis|euc-(?:jp|kr)|gb(?:k|2312|18030)|big5)\b",
    re.IGNORECASE,
)
"""Character sets that a web server may name in earnest; Python knows others, which are no character sets at all."""

_BEGINS = re.compile(r"(?:\A|(?<=[\n\r>]))[\[{]")
"""Where a JSON value may begin behind something that was printed before it."""

_MOST_BEGINNINGS = 200
_GOES_ON = (",", ":", "]", "}", '"', "</")
"""What stands behind a value that is a part of another one, or of a page."""

_NESTING = re.compile(r'"(?:[^"\\]|\\.)*"|[\[\]{}]', re.DOTALL)
"""What opens and closes a value, and texts, in which these signs mean nothing."""

_DEEPEST = 100

_NEAR_THE_END = 6
"""A word or an escape sequence that was cut off is at most so long."""

_IS_JSON = re.compile(r"\{\s*\"|\[\s*[\[{\"]")
"""How a value begins, but not a line of a log: ``[22-Nov-2026 10:00:00 UTC] PHP Warning: …``."""

_LONGEST_NUMBER = 400


def decoded(content: bytes, content_type: str) -> str:
    """The text of an answer. JSON is UTF-8 whatever its header says, unless it cannot be (RFC 8259, section 8.1)."""
    named = _OF_THE_WEB.search(content_type)
    for encoding in (json.detect_encoding(content), named[1] if named else "utf-8"):
        try:
            return content.decode(encoding).lstrip("\ufeff")
        except (ValueError, LookupError):
            continue
    return content.decode("utf-8", "replace")


def parse_json(text: str) -> Any:
    """The JSON value in ``text``; ValueError where there is none, where it was cut off, or where there are two.

    A byte-order mark or a PHP warning may stand before it, white space, a comment of a cache or a warning behind it.
    Numbers with a fraction are Decimal; one that no number can hold exactly stays the text that was sent.
    """
    text = text.lstrip("\ufeff \t\r\n")
    for decoder in (_DECODER, _LENIENT):
        try:
            return _whole(decoder.decode(text), text)
        except RecursionError:
            flat = _flattened(text)
            if flat == text:
                raise ValueError("nested too deeply") from None
            return parse_json(flat)
        except (ValueError, ArithmeticError):
            continue
    found = list(_values(text))
    if len(found) != 1 or found[0][1].startswith(_GOES_ON):
        raise ValueError("no JSON, or more than one answer")
    return _whole(found[0][0], text)


def _values(text: str) -> Iterator[tuple[Any, str]]:
    """Each value that begins in ``text``, with what stands behind it. Raises ValueError where one was cut off."""
    done = 0
    for number, begin in enumerate(_BEGINS.finditer(text)):
        if number == _MOST_BEGINNINGS:
            return
        if begin.start() < done:
            continue
        try:
            value, done = _DECODER.raw_decode(text, begin.start())
        except json.JSONDecodeError as error:
            if error.pos >= len(text) - _NEAR_THE_END or error.msg.startswith("Unterminated"):
                raise ValueError("cut off") from None  # what is whole inside it is not the answer
            if begin.start() == 0 and _IS_JSON.match(text):
                raise ValueError("broken") from None
            continue
        except (ArithmeticError, RecursionError):
            raise ValueError("not to be read") from None
        yield value, text[done:].strip()


def _flattened(text: str) -> str:
    """The same with what is nested too deeply as a text, so that the record that holds it is odd, and no other one."""
    kept, start, depth = [], 0, 0
    for token in _NESTING.finditer(text):
        if token[0] in "[{":
            depth += 1
            if depth == _DEEPEST:
                kept.append(text[start : token.start()] + '"…"')
        elif token[0] in "]}":
            if depth == _DEEPEST:
                start = token.end()
            depth -= 1
    return "".join(kept) + text[start:] if depth < _DEEPEST else text


def _whole(value: Any, text: str) -> Any:
    """The value, without halves of characters: they can be neither stored nor sent on."""
    return _mended(value) if "\\ud" in text or "\\uD" in text else value


def _mended(value: Any) -> Any:
    try:
        if isinstance(value, str):
            return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        if isinstance(value, list):
            return [_mended(each) for each in value]
        if isinstance(value, dict):
            return {_mended(name): _mended(each) for name, each in value.items()}
    except RecursionError:
        raise ValueError("nested too deeply") from None
    return value


def _integer(text: str) -> Any:
    return int(text) if len(text) <= _LONGEST_NUMBER else text


def _fraction(text: str) -> Any:
    try:
        return Decimal(text)
    except ArithmeticError:
        return text


_DECODER = json.JSONDecoder(parse_float=Decimal, parse_constant=str)
_LENIENT = json.JSONDecoder(parse_float=_fraction, parse_int=_integer, parse_constant=str, strict=False)


def moment(text: str) -> datetime | None:
    """A time of a header, aware and in UTC; None where it is none."""
    try:
        found = parsedate_to_datetime(text)
        return (found if found.tzinfo is not None else found.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def count(text: str) -> int | None:
    """A number of a header; None where it is none, or one that nobody counts to."""
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 15 else None


def pause(headers: Mapping[str, str]) -> float | None:
    """The seconds that a server asks us to wait: Retry-After, a number or a date; else when the minute's count begins
    anew (Vtiger). None where it does not say. Header names are lower case."""
    wanted = headers.get("retry-after", "").strip()
    seconds = count(wanted)
    if seconds is not None:
        return float(seconds)
    served = moment(headers.get("date", ""))
    resets = count(headers.get("x-floodcontrol-reset", "").strip())
    try:
        until = datetime.fromtimestamp(resets, UTC) if resets is not None else moment(wanted)
    except (ValueError, OverflowError, OSError):
        return None
    if served is None or until is None:
        return None
    return max(0.0, (until - served).total_seconds())
