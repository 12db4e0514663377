"""Reading a shop's lists to their end, whatever their headers say: X-WP-Total is a hint, an empty page is the end.

A list whose head fits its first rows is read in windows, several at once. Where it does not fit (a total that is
missing or wrong, pages that are cut, an order or an offset that is ignored), the list is read page by page: the next
page begins behind the rows that came, until one is empty or brings nothing new.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from time import monotonic, time_ns
from typing import Any

from wcsync_desktop.connectors.answers import count
from wcsync_desktop.connectors.woocommerce.client import PER_PAGE, WooClient, as_rows
from wcsync_desktop.connectors.woocommerce.window import Window, is_whole
from wcsync_desktop.core.errors import NotTheApi

_AT_ONCE = 64
"""Lists that are read page by page at the same time, at most."""

_STEP_BACK = 20
"""So many rows are read once more where some were deleted before the place that was reached."""

_STEPS_BACK = 5
_WITHOUT_NEWS = 50
"""Pages in a row that bring nothing new, each another one, before a list is given up."""


@dataclass(frozen=True, slots=True)
class Listed:
    """Rows of a list, and the positions that follow from them.

    ``total`` is told by the first rows of a list that is read in windows, ``counted`` are the rows that count towards
    it. ``slipped``: they are not those that the head of the list promised, so it has to be read anew. ``doubt`` says
    why the list was not read to its end.
    """

    rows: list[object]
    following: tuple[str, ...] = ()
    total: int | None = None
    counted: int = 0
    began: str = ""
    slipped: bool = False
    doubt: str = ""


@dataclass
class _PageByPage:
    """How far a list has been read that is not believed."""

    seen: set[str] = field(default_factory=set)
    last: tuple[str, ...] = ()
    total: int | None = None
    size: int = 0
    """Rows of a page, once pages are counted because offsets are ignored."""
    page: int = 1
    without_news: int = 0
    steps_back: int = 0
    is_unordered: bool = False
    came_again: bool = False


class Lists:
    """The lists of one shop. Safe to use from several threads."""

    def __init__(self, client: WooClient) -> None:
        self._client = client
        self._lock = threading.Lock()
        self._distrusted: set[str] = set()
        self._under_way: OrderedDict[str, _PageByPage] = OrderedDict()

    def read(self, path: str, window: Window, fields: str, extra: Mapping[str, str]) -> Listed:
        """The rows at a position of a pass."""
        if window.since:
            extra = {**extra, "modified_after": window.since, "dates_are_gmt": "true"}
        if window.step:
            return self._next_page(path, window, fields, extra)
        began = monotonic()
        rows, total = self._rows(path, window, fields, extra)
        ids = _ids(rows)
        if window.expects is not None:
            return self._promised(path, window, rows, ids)
        with self._lock:
            is_distrusted = path in self._distrusted
        if not rows:
            return Listed(rows, began=window.began)
        if is_distrusted or total is None or not _ascends(ids):
            return self._begin_page_by_page(window, rows, ids, total)
        if is_whole(len(rows), window.size, total):
            return Listed(rows, (), total, len(rows), window.began)
        if len(rows) == window.size < total:
            following = window.rest(total, monotonic() - began, int(ids[-1]))
            return Listed(rows, following, total, len(rows), window.began)
        return self._begin_page_by_page(window, rows, ids, total)

    def all(self, path: str, fields: str = "", **extra: str) -> Iterator[dict[str, Any]]:
        """Every row of a small list, in the order of ids unless another one is asked for. Raises NotTheApi where it
        cannot be read to its end."""
        seen: set[str] = set()
        begin = Window("c", 0, PER_PAGE)
        waiting = [begin]
        while waiting:
            listed = self.read(path, waiting.pop(0), fields, extra)
            if listed.doubt:
                raise doubtful(listed.doubt)
            if listed.slipped:
                waiting = [begin]  # the list is not believed any more: page by page
                continue
            for row, number in zip(listed.rows, _ids(listed.rows), strict=True):
                if number not in seen:
                    yield row
            seen |= set(_ids(listed.rows))
            waiting += [Window.at(position) for position in listed.following]

    def some(self, path: str, ids: Sequence[str], **extra: str) -> list[dict[str, Any]]:
        """The rows of these ids, as far as they are there; a host may give fewer at once than are asked for."""
        found: dict[str, dict[str, Any]] = {}
        missing = list(dict.fromkeys(ids))
        while missing:
            part = missing[:PER_PAGE]
            rows = self._client.rows(path, include=",".join(part), per_page=str(len(part)), **extra)
            new = {number: row for number, row in zip(_ids(rows), rows, strict=True) if number in part}
            found |= {number: row for number, row in new.items() if number not in found}
            left = [number for number in part if number not in new]
            # What does not come although others did not come either is not there.
            missing = [*(left if new and left else ()), *missing[len(part) :]]
        return list(found.values())

    # --- in windows ---------------------------------------------------------------------------------------------

    def _promised(self, path: str, window: Window, rows: list[object], ids: tuple[str, ...]) -> Listed:
        """A window whose rows were promised by the head of the list."""
        expects = window.expects or 0
        fits = _ascends(ids) and (not ids or int(ids[0]) > window.behind)
        if not fits or len(rows) < expects:
            with self._lock:
                self._distrusted.add(path)
            return Listed(rows, began=window.began, slipped=True)
        if window.is_last and (len(rows) > expects or len(rows) == window.size):
            # The list is longer than its head tells, or ends with a full page: what comes next shows it.
            onward = window.onward(len(rows), self._new_step(ids))
            return Listed(rows, (str(onward),), None, expects, window.began)
        return Listed(rows, (), None, expects, window.began)

    def _rows(
        self, path: str, window: Window, fields: str, extra: Mapping[str, str], by_page: _PageByPage | None = None
    ) -> tuple[list[dict[str, Any]], int | None]:
        # Ordered by id: the default order loses rows whose times are equal.
        asked = {"orderby": "id", "order": "asc", **({"_fields": fields} if fields else {}), **extra}
        if by_page is not None and by_page.size:
            asked |= {"per_page": str(by_page.size), "page": str(by_page.page)}
        else:
            asked |= {"per_page": str(window.size), "offset": str(window.offset)}
        answer = self._client.get(path, **asked)
        return as_rows(answer.data, self._client.name), count(answer.headers.get("x-wp-total", "").strip())

    # --- page by page -------------------------------------------------------------------------------------------

    def _new_step(self, ids: Sequence[str] = (), total: int | None = None) -> str:
        name = str(time_ns())
        with self._lock:
            self._under_way[name] = _PageByPage(set(ids), tuple(ids), total, is_unordered=not _ascends(ids))
            while len(self._under_way) > _AT_ONCE:
                self._under_way.popitem(last=False)
        return name

    def _begin_page_by_page(
        self, window: Window, rows: list[object], ids: tuple[str, ...], total: int | None
    ) -> Listed:
        onward = window.onward(len(rows), self._new_step(ids, total))
        return Listed(rows, (str(onward),), began=window.began)

    def _next_page(self, path: str, window: Window, fields: str, extra: Mapping[str, str]) -> Listed:
        with self._lock:
            # Unknown after a new start: what it had seen comes again at worst.
            far = self._under_way.setdefault(window.step, _PageByPage())
        rows, total = self._rows(path, window, fields, extra, far)
        ids = _ids(rows)
        if not rows:
            return self._ended(path, window, far, doubt="")
        new = [number for number in ids if number not in far.seen]
        is_same = ids == far.last
        went = bool(far.last) and not far.size and not far.is_unordered and ids[0] not in far.seen
        overlaps = len(far.last) >= 10
        far.came_again = far.came_again or len(ids) - len(new) > 1
        far.seen |= set(ids)
        far.is_unordered = far.is_unordered or not _ascends(ids)
        far.total = max(total or 0, far.total or 0) if total is not None else far.total
        far.last = ids
        far.without_news = 0 if new else far.without_news + 1
        if (is_same and far.size) or far.without_news > _WITHOUT_NEWS:
            return self._ended(path, window, far, self._same_again(path, far))
        if is_same:
            far.size, far.page = len(rows), max(1, len(far.seen) // len(rows))
        if far.size:
            far.page += 1
            return Listed(rows, (str(_moved(window, far.page * far.size)),), began=window.began)
        if went and overlaps and window.offset and far.steps_back < _STEPS_BACK:
            # The last row of the page before is not the first of this one: some were deleted before it.
            far.steps_back += 1
            return Listed(rows, (str(_moved(window, max(0, window.offset - _STEP_BACK))),), began=window.began)
        onward = window.onward(len(rows), window.step) if new else _moved(window, window.offset + len(rows))
        return Listed(rows, (str(onward),), began=window.began)

    def _ended(self, path: str, window: Window, far: _PageByPage, doubt: str) -> Listed:
        with self._lock:
            self._under_way.pop(window.step, None)
            if far.total == len(far.seen):
                self._distrusted.discard(path)
        if not doubt and far.is_unordered and far.came_again and far.total != len(far.seen):
            doubt = (
                f"{self._client.name} gives its {_plural(path)} in an order that loses some: "
                f"{len(far.seen)} different ones came."
            )
        return Listed([], began=window.began, doubt=doubt)

    def _same_again(self, path: str, far: _PageByPage) -> str:
        if far.total == len(far.seen) < 10:
            return ""
        return f"{self._client.name} gives the same {len(far.seen)} {_plural(path)} whichever page is asked for."


def doubtful(doubt: str) -> NotTheApi:
    """A list that could not be read to its end."""
    return NotTheApi(
        doubt,
        "What is not listed is left as it is. A plugin or the host changes the shop's lists: ask your host to let "
        "“per_page”, “offset” and “page” of the REST API through.",
    )


def _moved(window: Window, offset: int) -> Window:
    return replace(window, offset=offset)


def _ids(rows: Sequence[Mapping[str, Any]]) -> tuple[str, ...]:
    return tuple(str(row.get("id")) for row in rows)


def _ascends(ids: Sequence[str]) -> bool:
    """Whether ids are numbers, and each is higher than the one before."""
    numbers = [int(number) for number in ids if number.isascii() and number.isdigit()]
    return len(numbers) == len(ids) and all(low < high for low, high in pairwise(numbers))


def _plural(path: str) -> str:
    kind = path.rpartition("/")[2]
    return kind if kind in ("products", "variations", "orders", "customers", "coupons", "taxes") else "categories"
