"""Reading and checking parameters the way WordPress does: query in PHP style, JSON or form bodies, schema checks."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from typing import Any
from urllib.parse import parse_qsl

from ..server import Request
from .errors import RestError, invalid_parameters

Parameters = dict[str, Any]
_EMAIL = re.compile(r"^[^@\s]+@[^@\s.]+(\.[^@\s.]+)+$")


def from_query(pairs: Iterable[tuple[str, str]]) -> Parameters:
    """`a=1&b[]=2&b[]=3&c[x]=4` as PHP reads it."""
    found: Parameters = {}
    for name, value in pairs:
        base, bracket, rest = name.partition("[")
        if not bracket:
            found[base] = value
            continue
        key = rest.rstrip("]")
        if key == "" or key.isdigit():
            items = found.setdefault(base, [])
            if isinstance(items, list):
                items.append(value)
        else:
            entries = found.setdefault(base, {})
            if isinstance(entries, dict):
                entries[key] = value
    return found


def from_body(request: Request) -> Parameters:
    """Parameters of the body. JSON under another content type is not looked at. Raises RestError for bad JSON."""
    kind = request.headers.get("content-type", "").split(";")[0].strip().lower()
    if not request.body:
        return {}
    if kind == "application/x-www-form-urlencoded":
        return from_query(parse_qsl(request.body.decode("utf-8", "replace"), keep_blank_values=True))
    if kind != "application/json":
        return {}
    try:
        value = json.loads(request.body)
    except ValueError:
        raise RestError(
            "rest_invalid_json", "Invalid JSON body passed.", 400,
            more={"json_error_code": 4, "json_error_message": "Syntax error"},
        ) from None  # fmt: skip
    return value if isinstance(value, dict) else {}


def listed(value: Any) -> list[str]:
    """A list parameter: an array, or text with commas."""
    if value is None or value == "":
        return []
    if isinstance(value, list):
        return [str(item) for item in value]
    return [item for item in re.split(r"[\s,]+", str(value)) if item]


def comma_listed(value: Any) -> list[str]:
    """Like `listed`, for values that may hold blanks themselves."""
    if isinstance(value, list):
        return [str(item) for item in value]
    return [item.strip() for item in str(value).split(",")]


def number_list(value: Any) -> list[int]:
    return [int(item) for item in listed(value) if re.fullmatch(r"-?\d+", item)]


def truth(value: Any) -> bool:
    if isinstance(value, str):
        return value.lower() not in {"", "0", "false", "no"}
    return bool(value)


def is_whole(value: Any) -> bool:
    """A whole number, or a text that is one."""
    if isinstance(value, bool):
        return False
    if isinstance(value, (int, float)):
        return float(value).is_integer()
    return isinstance(value, str) and re.fullmatch(r"[+-]?\d+(\.0*)?", value.strip()) is not None


def is_email(value: str) -> bool:
    return _EMAIL.match(value) is not None


def one_of(choices: Sequence[str]) -> str:
    if len(choices) == 1:
        return choices[0]
    return f"{', '.join(choices[:-1])}, and {choices[-1]}"


@dataclass(frozen=True)
class Expected:
    """What the schema says of one parameter."""

    kind: str = "any"
    """string, integer, number, boolean, array, object, date, address (holding an e-mail), any"""
    choices: tuple[str, ...] = ()
    low: int | None = None
    high: int | None = None
    nullable: bool = False
    list_of_choices: bool = False


Schema = Mapping[str, Expected]


def check(parameters: Parameters, schema: Schema) -> None:
    """Raise the rest_invalid_param answer naming every parameter that breaks the schema, in the schema's order."""
    problems: dict[str, tuple[str, str, Any]] = {}
    for name, expected in schema.items():
        if name in parameters:
            problem = _problem(name, parameters[name], expected)
            if problem:
                problems[name] = problem
    if problems:
        raise invalid_parameters(problems)


def _problem(name: str, value: Any, expected: Expected) -> tuple[str, str, Any] | None:
    if value is None and expected.nullable:
        return None
    if expected.list_of_choices:
        for position, item in enumerate(listed(value)):
            if item not in expected.choices:
                message = f"{name}[{position}] is not one of {one_of(expected.choices)}."
                return ("rest_not_in_enum", message, None)
        return None
    if not _has_type(value, expected.kind):
        if expected.kind == "date":
            return ("rest_invalid_date", "Invalid date.", None)
        if expected.kind == "address":
            return ("rest_invalid_email", "Invalid email address.", None)
        return ("rest_invalid_type", f"{name} is not of type {expected.kind}.", {"param": name})
    if expected.choices and value not in expected.choices:
        return ("rest_not_in_enum", f"{name} is not one of {one_of(expected.choices)}.", None)
    if expected.low is not None and expected.high is not None and not expected.low <= float(value) <= expected.high:
        message = f"{name} must be between {expected.low} (inclusive) and {expected.high} (inclusive)"
        return ("rest_out_of_bounds", message, None)
    if expected.low is not None and float(value) < expected.low:
        return ("rest_out_of_bounds", f"{name} must be greater than or equal to {expected.low}", None)
    return None


def _has_type(value: Any, kind: str) -> bool:
    match kind:
        case "string":
            return isinstance(value, str)
        case "integer":
            return is_whole(value)
        case "number":
            if isinstance(value, bool):
                return False
            return isinstance(value, (int, float)) or (
                isinstance(value, str)
                and re.fullmatch(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?", value.strip()) is not None
            )
        case "boolean":
            return isinstance(value, bool) or value in (0, 1, "0", "1", "true", "false", "TRUE", "FALSE", "")
        case "array":
            return isinstance(value, (list, str, int))
        case "object":
            return isinstance(value, dict) or value in ("", [])
        case "date":
            return isinstance(value, str) and (value == "" or parse_time(value) is not None)
        case "address":
            if not isinstance(value, dict):
                return value in ("", [])
            email = value.get("email")
            return email in (None, "") or (isinstance(email, str) and is_email(email))
    return True


def parse_time(text: str) -> datetime | None:
    """The moment or the naive local time in the text, None if there is none."""
    if not re.match(r"^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d", text):
        return None
    try:
        return datetime.fromisoformat(text.replace(" ", "+") if text[10] != " " else text)
    except ValueError:
        return None


def comparable(text: str, zone: tzinfo) -> datetime:
    """The bound of `modified_after` and its kin as naive time.

    WordPress turns a value with an offset into the site's local time, whatever column it is compared with afterwards:
    that is why "Z" together with dates_are_gmt misses changes (recording 06_orders_modified_after_Z_and_flag_WRONG).
    """
    moment = parse_time(text) or datetime(1970, 1, 1)  # noqa: DTZ001 - naive on purpose
    if moment.tzinfo is None:
        return moment
    return moment.astimezone(zone).replace(tzinfo=None)


def naive(moment: datetime, zone: tzinfo | None = None) -> datetime:
    """The stored moment as the column holds it: site-local if a zone is given, else GMT; whole seconds."""
    return moment.astimezone(zone or UTC).replace(tzinfo=None, microsecond=0)
