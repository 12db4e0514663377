"""What a server answered becomes typed rows, one by one: exact where only one answer fits, else ``Odd`` (rule 26).

A kind of row is a subclass of ``Row`` whose fields have the types of this module. What hosts and plugins really
answer is taken where it says the same: an object with whole numbers as names for a list (PHP arrays with a gap), an
empty place in a list, text for a number and the other way round, "" and false for nothing, null for what has a
default. Anything else raises ``Odd`` with the place and the value, so that this row is set aside and the next is read.
"""

from __future__ import annotations

import json
import re
import types
import typing
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, datetime
from decimal import Decimal
from enum import StrEnum
from functools import cache
from typing import Any, Generic, TypeVar

import msgspec
from msgspec import field as field  # noqa: PLC0414 - given on: this is the library's one place

from wcsync_desktop.core.unreadable import LONGEST_VALUE

T = TypeVar("T")
AnyRow = TypeVar("AnyRow", bound="Row")

_MOST_DIGITS = 40
_MOST_WHOLE = 15
_NUMBER = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?", re.ASCII)
_COMMA = re.compile(r"\d+,(\d{1,2}|\d{4,})", re.ASCII)
_WHOLE = re.compile(r"\d{1,18}", re.ASCII)
_TIME = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)?", re.ASCII)
_AT = re.compile(r" - at `\$\.?(.*)`$", re.DOTALL)
_MISSING = re.compile(r"missing required field `(.*?)`")
_YES = frozenset({"true", "1", "yes", "on"})
_NO = frozenset({"false", "0", "no", "off", ""})


class Why(StrEnum):
    """What is wrong with a value."""

    NO_SUCH = "no such"
    """It is not what the field holds."""
    MISSING = "missing"
    BELOW_ZERO = "below zero"
    NOT_FREE = "not free"
    """Nothing of it was sold, and yet it costs something."""
    UNKNOWN = "unknown"
    """It has the right form, and nobody knows what it stands for."""


class Odd(ValueError):
    """A value that cannot be taken for what its field holds. ``path`` are the names and numbers that lead to it.

    ``entry`` is the entry of the outermost list on that path, as it came: a row of an order.
    """

    def __init__(self, value: object, why: Why = Why.NO_SUCH, path: tuple[str | int, ...] = ()) -> None:
        super().__init__("odd")
        self.value = value
        self.why = why
        self.path = path
        self.entry: object = None

    def under(self, *path: str | int) -> Odd:
        """The same, seen from further outside."""
        found = Odd(self.value, self.why, (*path, *self.path))
        found.entry = self.entry
        return found

    def of(self, entry: object) -> Odd:
        """The same, in this entry of a list."""
        self.entry = entry
        return self


class Row(msgspec.Struct, frozen=True):
    """Base of all typed rows. A field without a default must be there."""


class AnyCaseRow(Row, frozen=True):
    """A row of a system that spells names now with capitals and now without; ours are in lower case."""


class Text(str):
    """A text as it stands there; a number's own digits, and nothing for null and false.

    (Optional: None only where it is not told at all.)
    """

    __slots__ = ()


class Id(str):
    """The id of a record: a whole number above 0, as text."""

    __slots__ = ()


class Ref(str):
    """The id of another record, empty where there is none (0, null)."""

    __slots__ = ()


class Number(Decimal):
    """An exact number. (Optional: nothing for null, "" and false.)"""

    __slots__ = ()


class Measure(Decimal):
    """A weight or size above 0; a comma is taken for a point where it cannot stand between thousands."""

    __slots__ = ()


class Flag(int):
    """Yes or no, however it is written."""

    __slots__ = ()


class Moment(str):
    """A time in naive GMT (2026-11-22T10:00:00), empty where what stands there is none: then it is unknown."""

    __slots__ = ()


class Rows(tuple[T, ...], Generic[T]):
    """A list."""

    __slots__ = ()


class Soft(Generic[T]):
    """A field without which the rest of the row is still worth having; ``value`` is None where it is ``odd``."""

    __slots__ = ("odd", "value")

    def __init__(self, value: T | None = None, odd: Odd | None = None) -> None:
        self.value = value
        self.odd = odd


class Meta:
    """Custom fields by key. Entries that name no key are nobody's; of several with one key the first counts."""

    __slots__ = ("_values",)

    def __init__(self, values: Mapping[str, object]) -> None:
        self._values = values

    def get(self, key: str) -> object:
        """The value of a custom field as it came, None where there is none."""
        return self._values.get(key)


# --- decoding -----------------------------------------------------------------------------------------------------


def decoded(raw: object, shape: type[AnyRow]) -> AnyRow:
    """One row. Raises Odd."""
    if not isinstance(raw, Mapping):
        raise Odd(raw)
    try:
        return msgspec.convert(_prepared(raw, shape), shape, dec_hook=_hook)
    except msgspec.ValidationError as error:
        raise _explained(error, raw) from None


def entries(raw: object) -> list[object]:
    """The entries of a list without its empty places. Raises Odd."""
    if isinstance(raw, (list, tuple)):
        return [entry for entry in raw if entry is not None]
    if isinstance(raw, Mapping) and all(_WHOLE.fullmatch(str(key)) for key in raw):
        return [raw[key] for key in sorted(raw, key=int) if raw[key] is not None]
    raise Odd(raw)


def custom_fields(raw: object) -> Meta:
    """Custom fields as a shop lists them. Raises Odd where it is no list."""
    found: dict[str, object] = {}
    for entry in [] if raw is None or raw is False else entries(raw):
        key = entry.get("key") if isinstance(entry, Mapping) else None
        if isinstance(key, str) and isinstance(entry, Mapping):
            found.setdefault(key, entry.get("value"))
    return Meta(found)


def told(value: object) -> str:
    """A value as plain text of bounded length, for whoever has to find it."""
    if isinstance(value, (str, Decimal)):
        text = str(value)[: 4 * LONGEST_VALUE]
    else:
        try:
            text = json.dumps(value, ensure_ascii=False, default=str)[: 4 * LONGEST_VALUE]
        except (ValueError, TypeError, RecursionError):
            text = "…"
    text = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    return text if len(text) <= LONGEST_VALUE else f"{text[: LONGEST_VALUE - 1]}…"


@cache
def _form(shape: type[Row]) -> tuple[frozenset[str], ...]:
    """Wire names of a row's fields: those that may be nothing, texts that may not be told, those with a default, and
    those that are rows."""
    optional, untold, given, parts = set(), set(), set(), set()
    for info in msgspec.structs.fields(shape):
        if not info.required:
            given.add(info.encode_name)
        kinds = typing.get_args(info.type) if isinstance(info.type, types.UnionType) else ()
        if Text in kinds:
            given.discard(info.encode_name)
            untold.add(info.encode_name)
        elif type(None) in kinds:
            optional.add(info.encode_name)
        if isinstance(info.type, type) and issubclass(info.type, Row):
            parts.add(info.encode_name)
    return frozenset(optional), frozenset(untold), frozenset(given), frozenset(parts)


def _prepared(raw: Mapping[str, object], shape: type[Row]) -> Mapping[str, object]:
    """The same row with the one spelling of nothing, and of an object without content (PHP: an empty list)."""
    optional, untold, given, parts = _form(shape)
    if issubclass(shape, AnyCaseRow):
        raw = {str(name).lower(): value for name, value in raw.items()}
    changed: dict[str, object] = {}
    for name in optional:
        value = raw.get(name)
        if value is False or (isinstance(value, str) and not value.strip()):
            changed[name] = None
    for name in untold:
        if name in raw and raw[name] is None:
            changed[name] = ""
    for name in parts:
        if name in raw and raw[name] in (None, [], {}):
            changed[name] = {}
    left = {name for name in given - optional - parts if name in raw and raw[name] is None}
    if not changed and not left:
        return raw
    return {name: value for name, value in {**raw, **changed}.items() if name not in left}


def _explained(error: msgspec.ValidationError, raw: Mapping[str, object]) -> Odd:
    """Where it is and what stands there, from the message, which ends with the path."""
    message = str(error)
    at = _AT.search(message)
    path = tuple(at.group(1).split(".")) if at is not None and at.group(1) else ()
    cause = error.__cause__
    if isinstance(cause, Odd):
        return cause.under(*path)
    missing = _MISSING.search(message)
    if missing is not None:
        return Odd(None, Why.MISSING, (*path, missing.group(1)))
    value: object = raw
    for name in path:
        value = value.get(name) if isinstance(value, Mapping) else None
    return Odd(value, path=path)


def _hook(kind: Any, raw: object) -> Any:
    make = _MAKERS.get(kind)
    if make is not None:
        return make(raw)
    origin = typing.get_origin(kind)
    if origin not in (Soft, Rows):
        raise NotImplementedError(f"a row cannot have a field of {kind}")  # ours: no answer of a server leads here
    (inner,) = typing.get_args(kind)
    return _soft(inner, raw) if origin is Soft else _rows(inner, raw)


def _inner(kind: Any, raw: object) -> Any:
    """A value of a list, or of a field that may be odd."""
    if isinstance(kind, type) and issubclass(kind, Row):
        return decoded({} if raw == [] else raw, kind)
    if raw is None or kind not in _MAKERS:
        return _hook(kind, raw)
    return _MAKERS[kind](raw)


def _rows(kind: Any, raw: object) -> Rows[Any]:
    found = []
    for number, entry in enumerate(entries(raw)):
        try:
            found.append(_inner(kind, entry))
        except Odd as odd:
            raise odd.under(number).of(entry) from None
    return Rows(found)


def _soft(kind: Any, raw: object) -> Soft[Any]:
    if isinstance(kind, types.UnionType):
        if raw is None or raw is False or (isinstance(raw, str) and not raw.strip()):
            return Soft(None)
        kind = next(k for k in typing.get_args(kind) if k is not type(None))
    if raw is None or raw is False:
        return Soft(None)
    try:
        return Soft(_inner(kind, raw))
    except Odd as odd:
        return Soft(None, odd)


def _text(raw: object) -> Text:
    if raw is None or raw is False:
        return Text("")
    if isinstance(raw, int) and raw is not True and abs(raw) < 10**_MOST_WHOLE:
        return Text(raw)
    if isinstance(raw, Decimal) and _is_bounded(raw) and int(raw.as_tuple().exponent) <= 0:
        return Text(format(raw, "f"))
    if not isinstance(raw, str):
        raise Odd(raw)
    try:
        raw.encode()  # half of a sign cannot be kept anywhere
    except UnicodeEncodeError:
        raise Odd(raw) from None
    return Text(raw)


def _is_bounded(number: Decimal) -> bool:
    """Whether a number is one that can be reckoned with; what is larger or finer is no quantity and no amount."""
    return number.is_finite() and number.adjusted() < _MOST_WHOLE and int(number.as_tuple().exponent) >= -_MOST_DIGITS


def _whole(raw: object) -> int | None:
    if isinstance(raw, Decimal) and _is_bounded(raw) and raw == raw.to_integral_value():
        return int(raw)
    if isinstance(raw, str) and _WHOLE.fullmatch(raw.strip()):
        return int(raw)
    return raw if isinstance(raw, int) and not isinstance(raw, bool) and abs(raw) < 10**_MOST_WHOLE else None


def _id(raw: object) -> Id:
    number = _whole(raw)
    if number is None or number <= 0:
        raise Odd(raw)
    return Id(number)


def _ref(raw: object) -> Ref:
    if raw is None or raw is False or (isinstance(raw, str) and not raw.strip()):
        return Ref("")
    number = _whole(raw)
    if number is None or number < 0:
        raise Odd(raw)
    return Ref(number or "")


def _number(raw: object) -> Number:
    if isinstance(raw, str) and _NUMBER.fullmatch(raw.strip()):
        number = Decimal(raw.strip())
    elif isinstance(raw, Decimal) or (isinstance(raw, int) and not isinstance(raw, bool)):
        number = Decimal(raw)
    else:
        raise Odd(raw, Why.MISSING if raw is None or raw == "" else Why.NO_SUCH)
    if not _is_bounded(number):
        raise Odd(raw)
    return Number(number)


def _measure(raw: object) -> Measure:
    text = raw.strip() if isinstance(raw, str) else ""
    return Measure(_number(text.replace(",", ".") if _COMMA.fullmatch(text) else raw))


def _flag(raw: object) -> Flag:
    text = str(raw).strip().casefold() if isinstance(raw, (str, bool, int)) else "" if raw is None else "?"
    if text not in _YES | _NO:
        raise Odd(raw)
    return Flag(text in _YES)


def _moment(raw: object) -> Moment:
    text = raw.strip() if isinstance(raw, str) else ""
    if not _TIME.fullmatch(text):
        return Moment("")
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return Moment("")
    if not _FIRST_YEAR <= moment.year <= _LAST_YEAR:
        return Moment("")
    if moment.tzinfo is not None:
        moment = moment.astimezone(UTC)
    return Moment(moment.strftime("%Y-%m-%dT%H:%M:%S"))


_FIRST_YEAR, _LAST_YEAR = 1971, 9000
"""Earlier and later years are how databases write that a time is not known."""


_MAKERS: Mapping[Any, Callable[[object], Any]] = {
    Text: _text,
    Id: _id,
    Ref: _ref,
    Number: _number,
    Measure: _measure,
    Flag: _flag,
    Moment: _moment,
    Meta: custom_fields,
}


def readable(raws: Iterable[object], shape: type[AnyRow]) -> Iterator[AnyRow]:
    """Those rows of a small list that can be read, where what cannot is missing without harm."""
    for raw in raws:
        try:
            yield decoded(raw, shape)
        except Odd:
            continue


def as_told(row: Row) -> dict[str, Any]:
    """A row's fields under the names that the system gives them."""
    fields = {info.encode_name: getattr(row, info.name) for info in msgspec.structs.fields(row)}
    return {
        name: [as_told(part) for part in value] if isinstance(value, Rows) else value for name, value in fields.items()
    }


def as_text(raw: object) -> str:
    """A value as text where it is one or a number; else nothing."""
    try:
        return _text(raw).strip()
    except Odd:
        return ""


def as_id(raw: object) -> str | None:
    """The id of a record, None where it is none."""
    try:
        return str(_id(raw))
    except Odd:
        return None


def as_moment(raw: object) -> str:
    """A time in naive GMT, empty where it is none."""
    return str(_moment(raw))


def as_number(raw: object) -> Decimal | None:
    """A value as an exact number, None where there is nothing. Raises Odd."""
    return None if raw is None or raw is False or raw == "" else _number(raw)


def as_measure(raw: object) -> Decimal | None:
    """The same, where a comma may be written for a point."""
    return None if raw is None or raw is False or raw == "" else _measure(raw)


def as_flag(raw: object) -> bool:
    """Yes or no. Raises Odd."""
    return bool(_flag(raw))
