"""Collections: filtering by time, ordering, paging, the X-WP-Total and Link headers, and `_fields`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, tzinfo
from typing import Any
from urllib.parse import quote_plus

from ..system import Record
from .parameters import Expected, Parameters, comparable, listed, naive, number_list, truth
from .visit import Reply, Visit

PAGING = {
    "page": Expected("integer", low=1),
    "per_page": Expected("integer", low=1, high=100),
}
DATES = {
    "after": Expected("date"),
    "before": Expected("date"),
    "modified_after": Expected("date"),
    "modified_before": Expected("date"),
}


def by_time(records: Sequence[Record], parameters: Parameters, zone: tzinfo, *, gmt_flag: bool = True) -> list[Record]:
    """Apply after/before (creation) and modified_after/modified_before, all strict."""
    gmt = gmt_flag and truth(parameters.get("dates_are_gmt", False))
    found = list(records)
    for name, field, later in (
        ("after", "created", True), ("before", "created", False),
        ("modified_after", "modified", True), ("modified_before", "modified", False),
    ):  # fmt: skip
        text = parameters.get(name)
        if not text:
            continue
        bound = comparable(str(text), zone)
        column: tzinfo | None = None if gmt else zone
        # What has no date in the database is on neither side of any.
        dated = [record for record in found if record[field] is not None]
        found = [record for record in dated if _beyond(naive(record[field], column), bound, later=later)]
    return found


def _beyond(value: datetime, bound: datetime, *, later: bool) -> bool:
    return value > bound if later else value < bound


def by_ids(records: Sequence[Record], parameters: Parameters) -> list[Record]:
    found = list(records)
    if parameters.get("include"):
        wanted = set(number_list(parameters["include"]))
        found = [record for record in found if record["id"] in wanted]
    if parameters.get("exclude"):
        unwanted = set(number_list(parameters["exclude"]))
        found = [record for record in found if record["id"] not in unwanted]
    return found


Order = Callable[[Record], Any]
_SET_BY_ROWS = {"dp", "context"}
"""Parameters whose defaults get into the links only when a row is shown."""


def in_order(
    records: list[Record], parameters: Parameters, orders: dict[str, Order], by: str, direction: str
) -> list[Record]:
    key = str(parameters.get("orderby") or by)
    descending = str(parameters.get("order") or direction) == "desc"
    if key == "include" and parameters.get("include"):
        place = {found: n for n, found in enumerate(number_list(parameters["include"]))}
        return sorted(records, key=lambda record: place.get(int(record["id"]), 0))
    order = orders.get(key, orders["id"])
    # Newer first among equals, as the recordings show for date and modified.
    return sorted(records, key=lambda record: (order(record), record["id"]), reverse=descending)


def at(moment: datetime | None) -> datetime:
    """For ordering by a date: what has none comes before everything."""
    return moment or datetime.min.replace(tzinfo=UTC)


def page(
    visit: Visit, path: str, records: Sequence[Record], show: Callable[[Record], Any],
    extra_query: Sequence[tuple[str, str]] = (), arrays: frozenset[str] = frozenset(), *, ends_blank: bool = False,
) -> Reply:  # fmt: skip
    """One page of the records with its headers.

    `extra_query`: what the collection adds to its own links; `arrays`: parameters it writes there as arrays;
    `ends_blank`: a page beyond the end tells a total of 0.
    """
    parameters = visit.parameters
    size = min(int(float(parameters.get("per_page") or 10)), visit.switches.most_per_page or 100)
    number = int(float(parameters.get("page") or 1))
    start = (number - 1) * size
    if "offset" in parameters:
        start = abs(int(parameters["offset"]))
    total = len(records)
    shown = records[start : start + size]
    if ends_blank and not shown:
        # The new tables of orders are not counted again for a page that is empty (WOOCOMMERCE.md, fact 10).
        total = 0
    pages = -(-total // size)
    headers = _told(visit.switches.told_totals, total, size)
    neighbours = []
    if number > 1:
        neighbours.append((min(number - 1, pages), "prev"))
    if number < pages:
        neighbours.append((number + 1, "next"))
    extra = [pair for pair in extra_query if shown or pair[0] not in _SET_BY_ROWS]
    found = [f'<{_page_url(visit, path, target, extra, arrays)}>; rel="{relation}"' for target, relation in neighbours]
    if found:
        headers["Link"] = ", ".join(found)
    return Reply([show(record) for record in shown], headers=headers)


def _told(how: str, total: int, size: int) -> dict[str, str]:
    """The totals in the headers, as a host or a plugin leaves them."""
    if how == "missing":
        return {}
    told = {"true": total, "low": total // 2, "high": total * 2 + 1}[how]
    return {"X-WP-Total": str(told), "X-WP-TotalPages": str(-(-told // size))}


def _page_url(
    visit: Visit, path: str, target: int, extra_query: Sequence[tuple[str, str]], arrays: frozenset[str]
) -> str:
    # add_query_arg keeps the place of an existing "page" and else appends it.
    rewritten = {name for name, _ in extra_query}
    kept = [(name, value) for name, value in _numbered(visit) if name.split("[")[0] + "[0]" not in rewritten]
    pairs = [(f"{name}[0]" if name in arrays else name, value) for name, value in kept if name not in rewritten]
    pairs += list(extra_query)
    if any(name == "page" for name, _ in pairs):
        pairs = [(name, str(target) if name == "page" else value) for name, value in pairs]
    else:
        pairs.append(("page", str(target)))
    query = "&".join(f"{quote_plus(name)}={quote_plus(value)}" for name, value in pairs)
    return f"{visit.url(path)}?{query}"


def _numbered(visit: Visit) -> Iterator[tuple[str, str]]:
    """The query as PHP would write it again: list items numbered, an offset without its sign."""
    seen: Counter[str] = Counter()
    for name, value in visit.request.query:
        if name.endswith("[]"):
            yield f"{name[:-2]}[{seen[name]}]", value
            seen[name] += 1
        else:
            yield name, value.lstrip("-") if name == "offset" else value


def selected(value: Any, fields: Any) -> Any:
    """Keep only the fields named by `_fields` ("id,billing.email"); the order stays that of the record.

    A path into a list finds nothing there, and a record of which nothing is left becomes an empty list.
    """
    names = listed(fields)
    if not names:
        return value
    paths = [name.split(".") for name in names]
    if isinstance(value, list):
        return [_select(item, paths) or [] for item in value]
    # A single record gets its links after the selection, so they are always there.
    links = {"_links": value["_links"]} if isinstance(value, dict) and "_links" in value else {}
    return {**_select(value, paths), **links}


def _select(record: Any, paths: list[list[str]]) -> Any:
    if not isinstance(record, dict):
        return record
    found = {}
    for name, value in record.items():
        below = [path[1:] for path in paths if path[0] == name]
        if not below:
            continue
        if any(not path for path in below) or not isinstance(value, (dict, list)):
            found[name] = value
        elif isinstance(value, dict):
            found[name] = _select(value, below)
    return found
