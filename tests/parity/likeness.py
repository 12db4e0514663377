"""Whether an answer of the practice shop says the same as a recorded one: ids and times stand for each other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

# Keys whose values say where a shop stands, or what is not imitated.
_FREE = {
    "_links", "order_key", "permalink", "payment_url", "avatar_url", "price_html", "related_ids", "permalink_template",
    "customer_ip_address", "customer_user_agent", "number", "email", "username", "date_on_sale_from", "slug",
    "generated_slug", "total_sales", "_wp_trash_meta_time", "_refunded_item_id", "_vendor_id", "routes", "url", "home",
}  # fmt: skip
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d")
_ROWS = {"line_items", "fee_lines", "shipping_lines", "tax_lines", "coupon_lines"}
_NUMBER = re.compile(r"#\d+")


class Likeness:
    """Which of our ids and times stands for a recorded one: learned when both come up first, held to ever after.

    A time stands for another one in the same field of the same record, so a date that moved there must move here, and
    one that stayed must stay. Two moves within the second in which a real shop answered look like one: they may differ.
    """

    def __init__(self) -> None:
        self.ours: dict[tuple[Any, ...], Any] = {}
        self._answered = datetime.fromtimestamp(0, UTC)

    def learn(self, kind: str, recorded: int, ours: int) -> None:
        self.ours[kind, recorded] = ours

    def id(self, kind: str, recorded: int) -> int:
        return int(self.ours.get((kind, recorded), recorded))

    def time(self, recorded: str) -> str:
        """Our time for a recorded one, in whatever field it came up."""
        found = [ours for key, ours in self.ours.items() if key[0] == "time" and key[-1] == recorded]
        return str(found[0]) if found else recorded

    def differences(self, recorded: Any, ours: Any, kind: str, answered: datetime) -> list[str]:
        """Where the two say something else; `kind` is that of the records: post, note, category, user; `answered` is
        when the real shop said it."""
        self._answered = answered
        if kind == "note" and isinstance(recorded, list):
            # Notes of one second come in any order.
            recorded, ours = (sorted(notes, key=lambda note: _plain(note["note"])) for notes in (recorded, ours))
        return list(self._differences(recorded, ours, kind, 0, ""))

    def _differences(self, recorded: Any, ours: Any, kind: str, record: int, place: str) -> Iterator[str]:
        name = place.rsplit(".", 1)[-1]
        if isinstance(recorded, dict) and isinstance(ours, dict):
            record = record or int(recorded.get("id") or 0)
            for key in recorded.keys() | ours.keys():
                if key in _FREE or (key == "value" and recorded.get("key") in _FREE):
                    continue
                if key == "display_value" and recorded.get("key") in _FREE:
                    continue
                if (key in recorded) != (key in ours):
                    yield f"{place}.{key} is {'missing' if key in recorded else 'surplus'}"
                else:
                    yield from self._differences(recorded[key], ours[key], kind, record, f"{place}.{key}")
        elif isinstance(recorded, list) and isinstance(ours, list):
            if len(recorded) != len(ours):
                yield f"{place}: {len(ours)} instead of {len(recorded)}: {ours}"
                return
            for n, (theirs, mine) in enumerate(zip(recorded, ours, strict=True)):
                yield from self._differences(theirs, mine, kind, 0 if not place else record, f"{place}[{n}]")
        elif isinstance(recorded, str) and isinstance(ours, str) and _TIME.fullmatch(recorded):
            yield from self._stands_for(("time", kind, record, name, recorded), ours, place)
        elif _is_id(name, recorded) and isinstance(ours, int):
            if (recorded == 0) != (ours == 0):
                yield f"{place}: {ours} instead of {recorded}"
            elif recorded:
                yield from self._stands_for((_kind(place, kind), recorded), ours, place)
        elif isinstance(recorded, float) or isinstance(ours, float):
            if abs(float(recorded) - float(ours)) > 1e-6:
                yield f"{place}: {ours} instead of {recorded}"
        elif _plain(recorded) != _plain(ours) or isinstance(recorded, bool) != isinstance(ours, bool):
            yield f"{place}: {ours!r} instead of {recorded!r}"

    def _stands_for(self, key: tuple[Any, ...], ours: Any, place: str) -> Iterator[str]:
        if key[0] == "time" and self._is_of_the_moment(key[-1]):
            self.ours[key] = ours
            return
        held = self.ours.setdefault(key, ours)
        others = [known for known, mine in self.ours.items() if mine == ours and known[:-1] == key[:-1]]
        if held != ours or others != [key]:
            yield f"{place}: {ours} does not stand for {key[-1]}"

    def _is_of_the_moment(self, recorded: str) -> bool:
        # Whole hours apart are time zones.
        apart = abs((datetime.fromisoformat(f"{recorded}+00:00") - self._answered).total_seconds()) % 3600
        return min(apart, 3600 - apart) <= 2


def _plain(value: Any) -> Any:
    return _NUMBER.sub("#", value) if isinstance(value, str) else value


def _is_id(name: str, value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and (name == "id" or name.endswith("_id"))


def _kind(place: str, kind: str) -> str:
    """The kind of an id by its place: rows, rates and meta data have ids of their own."""
    parts = re.sub(r"\[\d+\]", "", place).split(".")
    name, above = parts[-1], parts[-2] if len(parts) > 1 else ""
    if name in {"product_id", "variation_id", "parent_id"}:
        return "post"
    if name == "customer_id":
        return "user"
    if name == "rate_id" or above == "taxes":
        return "rate"
    if above in {"meta_data", "categories"}:
        return above
    return "row" if above in _ROWS else "post" if above == "refunds" else kind
