"""Reading and writing Vtiger's records; nothing is made without looking first (VTIGER.md sections 6 and 7)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from typing import Any

from wcsync_desktop.connectors.base import (
    Account,
    Exchange,
    HelperKey,
    Hint,
    Levels,
    Outcome,
    Page,
    Probe,
    StockSet,
    Write,
)
from wcsync_desktop.connectors.http import site_key
from wcsync_desktop.connectors.paging import gives_the_same
from wcsync_desktop.connectors.vtiger import mapping
from wcsync_desktop.connectors.vtiger.client import Api, VtigerClient
from wcsync_desktop.connectors.vtiger.crm import Crm
from wcsync_desktop.connectors.vtiger.mapping import MODULES
from wcsync_desktop.connectors.vtiger.query import Query, may_go_on, number_in, number_of
from wcsync_desktop.connectors.vtiger.sales import Sales
from wcsync_desktop.connectors.vtiger.text import moment
from wcsync_desktop.core.categories import Category
from wcsync_desktop.core.errors import AmbiguousMatch, BadData, Bug, ItemError
from wcsync_desktop.core.matching import match_key
from wcsync_desktop.core.own_fields import Field, own_fields
from wcsync_desktop.core.records import Customer, Kind, Observation, Order, Product, Record, Stock, Tax, held, only
from wcsync_desktop.core.stamps import is_guest_stamp
from wcsync_desktop.core.stock import Level

_TIME = "%Y-%m-%d %H:%M:%S"


class VtigerConnector:
    """One installation, seen with one user's key."""

    def __init__(self, account: Account) -> None:
        options = account.options
        api = Api(options.get("api", Api.SESSIONS.value))
        pool = int(options.get("pool", "8"))
        self._client = VtigerClient(account.address, account.secret, ca=account.ca, pool=pool, api=api)
        self._crm = Crm(self._client, options)
        self._sales = Sales(self._client, self._crm, options)
        self._address, self._options = account.address, options
        self._offset = mapping.offset_of(options)

    def close(self) -> None:
        self._client.close()

    def last_exchange(self) -> Exchange | None:
        return self._client.last_exchange()

    # --- who is there -------------------------------------------------------------------------------------------

    def probe(self) -> Probe:
        user = self._client.user
        return Probe("Vtiger CRM", user.version, self._crm.facts.currency, site_key(self._address))

    def versions(self, kind: Kind, ids: tuple[str, ...]) -> Mapping[str, str]:
        if kind is Kind.TAX:
            return {}  # a tax bears no time
        rows = self._client.query(Query(MODULES[kind], "id,modifiedtime").among("id", ids))
        return {str(row["id"]): mapping.version(row, self._offset) for row in rows}

    def server_now(self) -> datetime | None:
        if self._client.server_now is None:
            self.probe()
        return self._client.server_now

    def clock(self) -> datetime | None:
        return self._client.server_now

    # --- passes -------------------------------------------------------------------------------------------------

    def begin(self, kind: Kind) -> tuple[str, ...]:
        self._crm.forget()
        self._sales.forget()
        return ("after 0",)

    def begin_changes(self, kind: Kind, since: datetime) -> tuple[str, ...]:
        if kind is Kind.TAX:
            return self.begin(kind)
        return (f"since {since.strftime(_TIME)} 0 -",)

    def read(self, kind: Kind, position: str) -> Page:
        if kind not in MODULES:
            return Page(())
        lead, rest = position.split(" ", 1)
        return self._page_of_all(kind, rest) if lead == "after" else self._page_of_changes(kind, rest)

    def _page_of_all(self, kind: Kind, after: str) -> Page:
        """Rows by id: what comes or goes meanwhile moves none of the others to another page."""
        query = self._query(kind)
        if after != "0":
            query = query.where("id", ">", after)
        rows = self._client.query(query)
        if rows and number_of(rows[-1]) <= number_in(after):
            return Page((), doubt=gives_the_same(self._client.name, MODULES[kind], len(rows)))
        return self._page(kind, rows, (f"after {rows[-1]['id']}",) if may_go_on(rows) else ())

    def _page_of_changes(self, kind: Kind, rest: str) -> Page:
        """Rows by the time of their change: from the last one's second on, for many may share a second."""
        since, offset, known = rest.rsplit(" ", 2)
        query = self._query(kind).where("modifiedtime", ">=", since)
        rows = self._client.query(replace(query, order="modifiedtime,id", offset=int(offset)))
        if rows and str(rows[0]["id"]) == known:
            return Page((), doubt=gives_the_same(self._client.name, MODULES[kind], len(rows)))
        following: tuple[str, ...] = ()
        if may_go_on(rows):
            last = str(rows[-1].get("modifiedtime") or "")
            behind = int(offset) + len(rows) if last == since else _tail(rows, last)
            following = (f"since {last} {behind} {rows[0]['id']}",)
        return self._page(kind, rows, following)

    def _query(self, kind: Kind) -> Query:
        return self._sales.query() if kind is Kind.ORDER else Query(MODULES[kind])

    def _page(self, kind: Kind, rows: list[dict[str, Any]], following: tuple[str, ...]) -> Page:
        # As the server tells the time: the next pass asks in its words.
        times = [changed for row in rows if (changed := moment(row.get("modifiedtime"))) is not None]
        return Page(tuple(self._observed(kind, rows)), following, counted=0, newest=max(times, default=None))

    def _observed(self, kind: Kind, rows: list[dict[str, Any]]) -> Iterator[Observation]:
        match kind:
            case Kind.CUSTOMER:
                companies = self._crm.companies(mapping.ids(rows, "account_id"))
                mark = self._crm.mark_of(MODULES[kind])
                return (self._with_own(kind, row, mapping.contact(row, companies, mark)) for row in rows)
            case Kind.PRODUCT:
                currency = self._crm.facts.currency
                return (self._with_own(kind, row, mapping.product(row, currency)) for row in rows)
            case Kind.TAX:
                live = (row for row in rows if str(row.get("deleted") or "0") == "0")
                return (Observation(str(row["id"]), mapping.tax(row)) for row in live)
            case Kind.ORDER:
                return self._sales.seen(rows)
            case _:
                return iter(())

    def _with_own(self, kind: Kind, row: dict[str, Any], record: Customer | Product) -> Observation:
        own: dict[str, Any] = dict(mapping.own_values(row, own_fields(self._options, kind)))
        return mapping.observed(row, replace(record, **own), self._offset)

    # --- single records -------------------------------------------------------------------------------------------

    def some(self, kind: Kind, ids: tuple[str, ...]) -> Page:
        return Page(tuple(found for one in ids if (found := self.get(kind, one)) is not None))

    def get(self, kind: Kind, native_id: str, parent: str | None = None) -> Observation | None:
        rows = self._client.query(self._query(kind).where("id", "=", native_id))
        return next(self._observed(kind, rows), None)

    def find(self, kind: Kind, record: Record, mark: str = "") -> Observation | None:
        if isinstance(record, Order):
            return self._sales.find(record.stamp or mark)
        row = self._row_of(kind, record, mark)
        return next(self._observed(kind, [row]), None) if row is not None else None

    def _row_of(self, kind: Kind, record: Record, mark: str) -> dict[str, Any] | None:
        """The record that bears our mark, else the one with this record's key."""
        marked = self._marked(kind, mark)
        if marked is not None:
            return marked
        rows = self._rows_by_key(kind, record)
        fitting = [
            row
            for row, seen in zip(rows, self._observed(kind, rows), strict=True)
            if match_key(seen.record) == match_key(record)
        ]
        if len(fitting) > 1:
            raise AmbiguousMatch(
                f"Vtiger has {len(fitting)} records that fit {(match_key(record) or '').partition(chr(10))[0]}.",
                "Merge them there, or remove one.",
            )
        return fitting[0] if fitting else None

    def _marked(self, kind: Kind, mark: str) -> dict[str, Any] | None:
        """The record that bears our mark; the oldest of several."""
        field = self._crm.mark_of(MODULES[kind]) if mark and kind in MODULES else ""
        if not field:
            return None
        rows = self._client.query(self._query(kind).where(field, "=", mark))
        # Vtiger compares without regard to case.
        return next((row for row in rows if row.get(field) == mark), None)

    def _rows_by_key(self, kind: Kind, record: Record) -> list[dict[str, Any]]:
        match record:
            case Customer(email=str() as email) if email.strip():
                condition = ("email", email.strip())
            case Product(sku=str() as sku) if sku.strip():
                condition = ("productcode", sku.strip())
            case Tax(name=str() as name) if name.strip():
                condition = ("taxlabel", name.strip())
            case _:
                return []
        rows = self._client.query(self._query(kind).where(condition[0], "=", condition[1]))
        # A tax that is switched off is none.
        return [row for row in rows if kind is not Kind.TAX or str(row.get("deleted") or "0") == "0"]

    # --- writing ------------------------------------------------------------------------------------------------

    def write(self, write: Write) -> Outcome:
        if isinstance(write.record, Order):
            return self._sales.write(write.record, write.native_id, write.current)
        if write.native_id is not None:
            return Outcome(self._revised(write.kind, write.native_id, write.record))
        row = self._row_of(write.kind, write.whole, write.stamp)
        if row is not None:
            return self._taken_over(write, row)
        if isinstance(write.whole, Tax):
            return Outcome(self._made_tax(write.whole))
        element = {**self._element(write.record), **self._usual(write.kind)}
        mark = self._crm.mark_of(MODULES[write.kind])
        if mark and write.stamp:
            element[mark] = write.stamp
        row = self._client.create(MODULES[write.kind], element)
        return Outcome(self._answered(write.kind, row, write.record))

    def _usual(self, kind: Kind) -> dict[str, str]:
        usual = {"assigned_user_id": self._crm.facts.owner}
        return {**usual, "discontinued": "1"} if kind is Kind.PRODUCT else usual

    def _taken_over(self, write: Write, row: dict[str, Any]) -> Outcome:
        """It is there already: by an earlier try whose answer was lost, or because a person entered it.

        One without a mark, or that was made for a guest's order, gets ours.
        """
        found, note = next(self._observed(write.kind, [row])), "It was in Vtiger already."
        if isinstance(write.record, Tax):
            return Outcome(found, note, was_there=True)
        differs = [f for f in held(write.record) if getattr(write.record, f) != getattr(found.record, f)]
        field = self._crm.mark_of(MODULES[write.kind])
        kept = str(row.get(field) or "") if field else ""
        marked = {field: write.stamp} if field and write.stamp and (not kept or is_guest_stamp(kept)) else {}
        if not differs and not marked:
            return Outcome(found, note, was_there=True)
        return Outcome(self._revised(write.kind, found.native_id, only(write.record, differs), marked), note)

    def _revised(
        self, kind: Kind, native_id: str, record: Record, marked: Mapping[str, str] | None = None
    ) -> Observation:
        element = {**self._element(record), **(marked or {})}
        return self._answered(kind, self._client.revise(native_id, element), record)

    def _answered(self, kind: Kind, row: dict[str, Any], asked: Record) -> Observation:
        if isinstance(asked, Customer) and asked.company and not row.get("account_id"):
            # A company that was deleted since it was looked up is stored as none at all.
            again = {"account_id": self._crm.company_id(asked.company)}
            row = self._client.revise(str(row["id"]), again)
        return next(self._observed(kind, [row]))

    def _element(self, record: Record) -> dict[str, Any]:
        match record:
            case Customer():
                company = None
                if record.company is not None:
                    company = self._crm.company_id(record.company, record) if record.company else ""
                own = mapping.own_element(record, own_fields(self._options, Kind.CUSTOMER))
                return {**mapping.contact_element(record, company), **own}
            case Product():
                own = mapping.own_element(record, own_fields(self._options, Kind.PRODUCT))
                return {**mapping.product_element(record), **own}
            case _:
                raise Bug("A record of another kind was given.")

    def _made_tax(self, tax: Tax) -> Observation:
        native_id, _ = self._crm.tax(tax.name or "", tax.rate or Decimal(0))
        return Observation(native_id, Tax(name=tax.name, rate=tax.rate))

    def delete(self, kind: Kind, native_id: str) -> None:
        raise BadData("Nothing is deleted in Vtiger.")

    # --- what Vtiger does not have --------------------------------------------------------------------------------

    def known_helpers(self, kind: Kind, wanted: tuple[HelperKey, ...]) -> Mapping[HelperKey, str]:
        return {}

    def find_helper(self, key: HelperKey) -> str | None:
        return None

    def write_helper(self, key: HelperKey) -> str:
        raise Bug(f"Vtiger has no helper {key}.")

    def categories(self) -> tuple[Category, ...]:
        return self._crm.categories()

    def fields(self) -> tuple[Field, ...]:
        return self._crm.fields()

    def mails(self) -> tuple[str, ...]:
        return ()  # it writes to nobody by itself

    def levels(self, location: str, products: tuple[str, ...] | None = None) -> Levels:
        wanted = Query("Products", "id,qtyinstock")
        found: dict[str, Level] = {}
        if products is not None:
            rows = list(self._crm.rows_by_id("Products", "id,qtyinstock", products))
            return Levels({str(row["id"]): mapping.level(row) for row in rows})
        after = "0"
        while True:
            rows = self._client.query(wanted.where("id", ">", after) if after != "0" else wanted)
            if rows and number_of(rows[-1]) <= number_in(after):
                raise gives_the_same(self._client.name, "quantities", len(rows))
            found |= {str(row["id"]): mapping.level(row) for row in rows}
            if not may_go_on(rows):
                return Levels(found)
            after = str(rows[-1]["id"])

    def check_places(self, *, for_quantities: bool = False) -> None:
        """Vtiger has one place for all its stock."""

    def updates(self) -> tuple[Hint, ...]:
        return ()  # what changed is told by time

    def acknowledge(self, hint: str) -> None:
        raise Bug("Vtiger has no queue of changes.")

    def set_stock(self, wish: StockSet) -> Stock:
        raise Bug("Quantities are not kept in step with Vtiger.")

    def set_stocks(self, wishes: Sequence[StockSet]) -> tuple[Stock | ItemError, ...]:
        return tuple(self.set_stock(wish) for wish in wishes)


def _tail(rows: list[dict[str, Any]], moment: str) -> int:
    """How many rows bear the last one's time: the next page begins behind them."""
    return sum(str(row.get("modifiedtime") or "") == moment for row in rows)
