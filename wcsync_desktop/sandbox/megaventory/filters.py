"""Filters of the Get operations: single or many, And/Or with groups, typed comparison, top N, deleted or not."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from decimal import Decimal, InvalidOperation
from typing import Any

from ..system import Record
from .switches import Switches
from .wire import Asked, RefusedError, date_of, flag, is_given, number

Test = Callable[[Record], bool]
_OPERATORS = {
    "equals", "notequals", "contains", "greaterthan", "lessthan", "greaterequalto", "lessequalto", "startswith",
    "endswith",
}  # fmt: skip
_COMPARING = {"greaterthan", "lessthan", "greaterequalto", "lessequalto"}


def chosen(
    records: Iterable[Record], asked: Asked, names: Mapping[str, str], id_name: str, switches: Switches, *,
    ascending: bool = False, direct: Mapping[str, str] | None = None, capped: bool = True,
) -> list[Record]:  # fmt: skip
    """The records a Get answers with.

    `names`: lower-case field name to the record's own; `direct`: request parameter (lower case) to the field it means.
    """
    wanted = _by_deletion(records, asked)
    for parameter, field in (direct or {}).items():
        if is_given(asked.get(parameter)):
            values = asked[parameter] if isinstance(asked[parameter], list) else [asked[parameter]]
            texts = {_text(value, switches) for value in values}
            wanted = [record for record in wanted if _text(record[field], switches) in texts]
    test = _compiled(asked.get("filters"), names, switches)
    if test is not None:
        wanted = [record for record in wanted if test(record)]
    wanted.sort(key=lambda record: int(record[id_name]), reverse=not (ascending or switches.lists_ascend))
    limit = limit_of(asked, switches) if capped else -1
    return wanted if limit < 0 else wanted[:limit]


def limit_of(asked: Asked, switches: Switches) -> int:
    """How many rows to answer with; -1 for all."""
    given = asked.get("returntopnrecords")
    limit = int(number(given, "ReturnTopNRecords")) if is_given(given) else -1
    if switches.max_top_n is not None and (limit < 0 or limit > switches.max_top_n):
        limit = switches.max_top_n
    return limit


def _by_deletion(records: Iterable[Record], asked: Asked) -> list[Record]:
    show = str(asked.get("showdeleted") or "showOnlyUndeleted").lower()
    if show == "showalldeletedandundeleted":
        return list(records)
    deleted = show == "showonlydeleted"
    return [record for record in records if record.get("_deleted", False) == deleted]


def _compiled(given: Any, names: Mapping[str, str], switches: Switches) -> Test | None:
    if not is_given(given):
        return None
    items = given if isinstance(given, list) else [given]
    if not all(isinstance(item, dict) for item in items):
        raise RefusedError("Filters must be objects")
    tests, rest = _sequence([dict(item) for item in items], names, switches, depth=0)
    if rest:
        raise RefusedError("A filter group was closed that was never opened")
    return tests


def _sequence(
    items: list[Asked], names: Mapping[str, str], switches: Switches, *, depth: int
) -> tuple[Test, list[Asked]]:
    """Alternatives of conjunctions, as And binds tighter than Or; returns at the end of the group."""
    alternatives: list[list[Test]] = [[]]
    while items:
        item = items[0]
        joined_by_or = str(item.get("andor") or "And").lower() == "or" and alternatives != [[]]
        group = str(item.get("group") or "").lower()
        if group == "startgroup" and not item.get("_opened"):
            inner, items = _sequence(
                [{**item, "_opened": True, "andor": "And"}, *items[1:]], names, switches, depth=depth + 1
            )
            test, ends = inner, False
        else:
            test, items, ends = _test(item, names, switches), items[1:], group == "endgroup"
        if joined_by_or:
            alternatives.append([test])
        else:
            alternatives[-1].append(test)
        if ends:
            if depth == 0:
                raise RefusedError("A filter group was closed that was never opened")
            return _any_of(alternatives), items
    if depth:
        raise RefusedError("A filter group was not closed")
    return _any_of(alternatives), items


def _any_of(alternatives: list[list[Test]]) -> Test:
    return lambda record: any(all(test(record) for test in tests) for tests in alternatives)


def _test(item: Asked, names: Mapping[str, str], switches: Switches) -> Test:
    asked_name = str(item.get("fieldname") or "")
    name = names.get(asked_name.lower())
    if name is None:
        raise RefusedError(f"{asked_name} is not a valid field name for a filter")
    operator = str(item.get("searchoperator") or "Equals").lower()
    if operator not in _OPERATORS:
        raise RefusedError(f"{item.get('searchoperator')} is not a valid search operator")
    wanted = item.get("searchvalue")
    if not switches.comparing_filters_work and operator in _COMPARING:
        return lambda record: True
    if re.search(r"Date(\d|$)|DateTime$", name):
        moment = date_of(wanted) if _is_filter_date(wanted) else None
        return lambda record: switches.date_filters_work and _compare_dates(operator, record[name], moment)
    as_number = _number_or_none(wanted)
    if operator == "equals" and as_number is not None:
        # The commonest filter by far, often dozens of them over thousands of records.
        whole = int(as_number) if as_number == as_number.to_integral_value() else as_number
        return lambda record: (
            record[name] == whole if type(record[name]) is int else _compare(operator, record[name], wanted, switches)
        )
    return lambda record: _compare(operator, record[name], wanted, switches)


def _number_or_none(value: Any) -> Decimal | None:
    try:
        number_ = Decimal(str(value))
    except InvalidOperation:
        return None
    return number_ if number_.is_finite() else None


def _is_filter_date(value: Any) -> bool:
    # ISO text is not understood here (MEGAVENTORY.md 2).
    return re.match(r"^\d\d/\d\d/\d{4}", str(value or "")) is not None


def _compare_dates(operator: str, held: Any, wanted: datetime | None) -> bool:
    moment = held if isinstance(held, datetime) else date_of(held)
    if moment is None or wanted is None:
        return False
    return _ordered(operator, moment.replace(microsecond=0), wanted)


def _compare(operator: str, held: Any, wanted: Any, switches: Switches) -> bool:
    if operator in {"contains", "startswith", "endswith"}:
        text, part = _text(held, switches), _text(wanted, switches)
        return (
            part in text
            if operator == "contains"
            else (text.startswith(part) if operator == "startswith" else text.endswith(part))
        )
    if isinstance(held, bool):
        return _ordered(operator, held, flag(wanted))
    if isinstance(held, (int, float, Decimal)):
        try:
            return _ordered(operator, Decimal(str(held)), Decimal(str(wanted or "0")))
        except InvalidOperation:
            return operator == "notequals"
    return _ordered(operator, _text(held, switches), _text(wanted, switches))


def _ordered(operator: str, held: Any, wanted: Any) -> bool:
    match operator:
        case "equals":
            return bool(held == wanted)
        case "notequals":
            return bool(held != wanted)
        case "greaterthan":
            return bool(held > wanted)
        case "lessthan":
            return bool(held < wanted)
        case "greaterequalto":
            return bool(held >= wanted)
    return bool(held <= wanted)


def _text(value: Any, switches: Switches) -> str:
    text = "" if value is None else str(value)
    return text.casefold() if switches.sku_case_insensitive else text
