"""Orders that were changed after they were sent, on the command line: ``wcsync orders …`` (PRODUCT.md rule 27)."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from typing import Any, Protocol

from wcsync_desktop.core.errors import BadData
from wcsync_desktop.core.messages import SendOrderChanges, SettleOrders
from wcsync_desktop.database.connections import ConnectionRow
from wcsync_desktop.database.reader import DifferenceView, OperationView, Reader


class Session(Protocol):
    """The engine at work for one command."""

    def ask(self, command: Any) -> Any: ...

    def reading(self) -> AbstractContextManager[Reader | None]: ...

    def wait_for(self, operations: Sequence[int]) -> tuple[OperationView, ...]: ...


def grammar(command: Callable[..., argparse.ArgumentParser], verbs: Any) -> None:
    """Add the verbs."""
    command("changed", "orders that were changed after they were sent, and what to do", verbs)
    settle = command("settle", "say that what differs of an order was settled in the other system", verbs)
    send = command("send-changes", "bring an order in the other system to what the shop holds now", verbs)
    for each in (settle, send):
        each.add_argument("number", help="the order's number in the shop")
        each.add_argument("--shop", default="", help="its shop, where several have the number")
        each.add_argument("--with", default="", dest="other", help="where it went, where it went to several")


class OrdersCommand:
    """One of them. Gives the exit code: 0, or 1 where something still needs a person."""

    def __init__(
        self,
        options: argparse.Namespace,
        session: Callable[[], AbstractContextManager[Session]],
        reading: Callable[[], AbstractContextManager[Reader | None]],
        say: Callable[[Mapping[str, Any], str], None],
        report: Callable[[Sequence[OperationView]], int],
    ) -> None:
        self._options = options
        self._session, self._reading, self._say, self._report = session, reading, say, report

    def run(self) -> int:
        """Carry it out."""
        match self._options.verb:
            case "changed":
                return self._changed()
            case "settle":
                return self._settle()
            case _:
                return self._send()

    def _changed(self) -> int:
        with self._reading() as reader:
            found = reader.differences() if reader is not None else ()
            names = _names(reader.connections()) if reader is not None else {}
        told = [difference_json(one, names) for one in found]
        lines = [difference_text(one, names) for one in found]
        self._say({"changed": told}, "\n".join(lines) or "No order was changed after it was sent.")
        return 1 if found else 0

    def _settle(self) -> int:
        with self._session() as session:
            one = self._meant(session)
            session.ask(SettleOrders((one.order,), one.target))
        self._say({"settled": one.number}, f"Order {one.number} is settled; the next look goes on from there.")
        return 0

    def _send(self) -> int:
        with self._session() as session:
            one = self._meant(session)
            operations = session.wait_for(session.ask(SendOrderChanges((one.order,), one.target)))
        return self._report(operations)

    def _meant(self, session: Session) -> DifferenceView:
        """The order that a person names. Raises BadData."""
        options = self._options
        with session.reading() as reader:
            found = reader.differences() if reader is not None else ()
            names = _names(reader.connections()) if reader is not None else {}
        wanted = (options.number.lstrip("#"), options.shop.casefold(), options.other.casefold())
        fitting = [
            one
            for one in found
            if one.number == wanted[0]
            and wanted[1] in ("", names.get(one.shop, "").casefold())
            and wanted[2] in ("", names.get(one.target, "").casefold())
        ]
        if not fitting:
            raise BadData(
                f"Order {options.number} was not changed after it was sent, or that is settled.",
                "See: wcsync orders changed",
            )
        if len(fitting) > 1:
            ways = ", ".join(f"“{names.get(o.shop, '?')}” → “{names.get(o.target, '?')}”" for o in fitting)
            raise BadData(f"There are several orders {options.number}: {ways}.", "Name it with --shop and --with.")
        return fitting[0]


def _names(rows: Sequence[ConnectionRow]) -> Mapping[int, str]:
    return {row.id: row.name for row in rows}


def difference_json(one: DifferenceView, names: Mapping[int, str]) -> dict[str, Any]:
    """An order that was changed after it was sent, as the command line answers it in JSON."""
    return {
        "order": one.number,
        "title": one.title,
        "webshop": names.get(one.shop, ""),
        "into": names.get(one.target, ""),
        "lines": list(one.lines),
        "may_send": one.may_send,
        "since": datetime.fromtimestamp(one.found_at / 1000, UTC).isoformat(),
    }


def difference_text(one: DifferenceView, names: Mapping[int, str]) -> str:
    """The same for a person."""
    way = f"“{names.get(one.shop, '?')}” → “{names.get(one.target, '?')}”"
    return "\n".join(
        [f"Order {one.number}, {way}, was edited after it was sent:", *(f"  {said}" for said in one.lines)]
    )


def known_since(reader: Reader) -> Mapping[str, int]:
    """By shop when its orders that were sent have all been read again, milliseconds UTC (E23)."""
    found = {row.name: reader.orders_known_since(row.id) for row in reader.connections() if row.kind == "woocommerce"}
    return {name: at for name, at in found.items() if at is not None}
