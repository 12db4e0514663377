"""How Megaventory writes things: names in any case, numbers as text, its own dates, errors with HTTP 200."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from typing import Any

Asked = dict[str, Any]
"""A request body with all property names in lower case."""

NO_DATE = "/Date(-62135596800000-0000)/"
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class RefusedError(Exception):
    """An API-level failure: HTTP 200 and a ResponseStatus whose ErrorCode is not "0"."""

    def __init__(
        self, message: str, *, internal: str | None = None, entity_id: int = 0, code: str = "500", fragment: str = "",
        more: dict[str, Any] | None = None,
    ) -> None:  # fmt: skip
        super().__init__(message)
        self.message = message
        self.internal = internal
        self.entity_id = entity_id
        self.code = code
        self.fragment = fragment
        """What older servers say instead of the code: "already exists" or "and was since deleted"."""
        self.more = more or {}


def already_exists(internal: str, what: str, entity_id: int) -> RefusedError:
    message = f"{what} already exists"
    return RefusedError(message, internal=internal, entity_id=entity_id, fragment=message)


def already_deleted(internal: str, what: str, entity_id: int) -> RefusedError:
    message = f"{what} already exists and was since deleted"
    return RefusedError(message, internal=internal, entity_id=entity_id, fragment=message)


def lowered(value: Any) -> Any:
    if isinstance(value, dict):
        return {str(name).lower(): lowered(item) for name, item in value.items()}
    if isinstance(value, list):
        return [lowered(item) for item in value]
    return value


def is_given(value: Any) -> bool:
    return value is not None and value not in ("", [], {})


def number(value: Any, name: str = "value") -> Decimal:
    """A number sent as number or text; nothing given is 0. Raises RefusedError for other text."""
    if not is_given(value) or isinstance(value, bool):
        return Decimal(int(bool(value)))
    try:
        return Decimal(str(value).strip())
    except InvalidOperation:
        raise RefusedError(f"The value of {name} is not a number") from None


def whole(value: Any, name: str = "value") -> int:
    return int(number(value, name))


def flag(value: Any) -> bool:
    return str(value).lower() == "true" if isinstance(value, str) else bool(value)


def rounded(value: Decimal, places: int | None) -> Decimal:
    return value if places is None else value.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)


def plain(value: Decimal) -> int | float:
    """A number for JSON."""
    return int(value) if value == value.to_integral_value() else float(value)


def date_text(moment: datetime | None) -> str:
    if moment is None:
        return NO_DATE
    return f"/Date({int((moment - _EPOCH).total_seconds() * 1000)}-0000)/"


def date_of(value: Any) -> datetime | None:
    """`/Date(ms±HHMM)/` (only the number counts), ISO text, or the dd/MM/yyyy of filters."""
    text = str(value or "")
    match = re.match(r"^/Date\((-?\d+)([+-]\d{4})?\)/$", text)
    if match:
        milliseconds = int(match[1])
        return None if milliseconds < -60_000_000_000_000 else _EPOCH + timedelta(milliseconds=milliseconds)
    match = re.match(r"^(\d\d)/(\d\d)/(\d{4})(?: (\d\d):(\d\d)(?::(\d\d))?)?$", text)
    if match:
        day, month, year, hour, minute, second = (int(part or 0) for part in match.groups())
        return datetime(year, month, day, hour, minute, second, tzinfo=UTC)
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def success(payload: dict[str, Any] | None = None, entity_id: int | None = None) -> dict[str, Any]:
    answer = {**(payload or {}), "ResponseStatus": {"ErrorCode": "0"}}
    if entity_id is not None:
        answer["entityID"] = entity_id
    return answer
