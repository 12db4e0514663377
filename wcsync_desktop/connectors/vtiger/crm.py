"""What belongs to an installation and not to one record: its fields and money, companies, taxes, services.

What is made on the way (a company, a tax, a service) is looked up first, by one thread at a time.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from wcsync_desktop.connectors.paging import looks_cut
from wcsync_desktop.connectors.vtiger.client import DENIED, Refusal, VtigerClient
from wcsync_desktop.connectors.vtiger.mapping import FILLED, MODULES
from wcsync_desktop.connectors.vtiger.query import ROWS, Query
from wcsync_desktop.connectors.vtiger.text import kept, read
from wcsync_desktop.core.categories import Category
from wcsync_desktop.core.errors import NotReady, Rejected
from wcsync_desktop.core.money import exact, plain, rounded
from wcsync_desktop.core.own_fields import MARK_LABEL, Field
from wcsync_desktop.core.records import Address, Customer, Kind

"""The label of the text field, one per module, in which our mark is kept; the owner adds it in Vtiger."""

MARKED = ("Contacts", "Products", "SalesOrder")
"""Modules whose records bear the mark."""

ORDER_MARK = "customerno"
"""Where the mark of an order is kept while its module has no field of that label: an order is never made twice."""

_MAIN_CURRENCY = "-11"


@dataclass(frozen=True)
class Facts:
    """What is read once. ``currencies`` are (id, conversion rate) by code; ``marks`` names of fields by module."""

    owner: str
    currency: str
    currencies: Mapping[str, tuple[str, str]]
    codes: Mapping[str, str]
    marks: Mapping[str, str] = field(default_factory=dict)


class Crm:
    """One installation. Safe to use from several threads."""

    def __init__(self, client: VtigerClient, options: Mapping[str, str]) -> None:
        self._client = client
        self._label = (options.get("mark_label") or MARK_LABEL).casefold()
        self._lock = threading.Lock()
        self._making = threading.RLock()
        self._facts: Facts | None = None
        self._companies: dict[str, str] = {}
        self._taxes: dict[str, tuple[str, str, Decimal]] = {}
        self._services: dict[str, str] = {}

    def forget(self) -> None:
        """A whole pass begins: what people may have changed in the settings is read anew."""
        with self._lock:
            self._facts = None
            self._companies.clear()
        with self._making:
            self._taxes.clear()

    # --- facts --------------------------------------------------------------------------------------------------

    @property
    def facts(self) -> Facts:
        """Owner, currencies and fields."""
        with self._lock:
            found = self._facts
        if found is None:
            found = self._read_facts()
            with self._lock:
                self._facts = found
        return found

    def _read_facts(self) -> Facts:
        rows = [row for row in self._client.query(Query("Currency")) if str(row.get("deleted") or "0") == "0"]
        main = [row for row in rows if str(row.get("defaultid")) == _MAIN_CURRENCY]
        if not main:
            raise NotReady("Vtiger names no main currency.", "Choose one in Vtiger: Settings → Inventory → Currencies.")
        active = [row for row in rows if str(row.get("currency_status") or "Active") == "Active"]
        return Facts(
            owner=self._client.user.id,
            currency=str(main[0].get("currency_code") or ""),
            currencies={
                str(row.get("currency_code")): (str(row["id"]), str(row.get("conversion_rate") or "1"))
                for row in active
            },
            codes={str(row["id"]): str(row.get("currency_code") or "") for row in rows},
            marks={module: name for module in MARKED if (name := self.field_of(module, self._label))},
        )

    def field_of(self, module: str, label: str) -> str:
        """The name of a module's field with this label; empty where it has none."""
        fields = self._client.describe(module).get("fields") or []
        named = (f for f in fields if read(f.get("label")).casefold() == label)
        return next((str(f.get("name")) for f in named if f.get("editable") is not False), "")

    def mark_of(self, module: str) -> str:
        """The field in which our mark is kept; empty where a module has none."""
        return self.facts.marks.get(module, ORDER_MARK if module == "SalesOrder" else "")

    def fields(self) -> tuple[Field, ...]:
        """Fields that are not filled anyway, by kind; what Vtiger sets itself is not among them."""
        found: list[Field] = []
        for kind, module in MODULES.items():
            if kind is Kind.TAX:
                continue
            for row in self._client.describe(module).get("fields") or []:
                name, described = str(row.get("name") or ""), row.get("type") or {}
                if name in FILLED[kind] or row.get("editable") is False or name == self.mark_of(module):
                    continue
                values = tuple(read(v.get("value")) for v in described.get("picklistValues") or [])
                is_demanded = row.get("mandatory") is True
                of_type = str(described.get("name") or "string")
                found.append(Field(kind, name, read(row.get("label")) or name, of_type, is_demanded, values))
        return tuple(found)

    # --- companies ----------------------------------------------------------------------------------------------

    def companies(self, ids: Iterable[str]) -> Mapping[str, str]:
        """Names of companies by id."""
        wanted = set(ids)
        with self._lock:
            missing = sorted(wanted - self._companies.keys())
        for row in self.rows_by_id("Accounts", "id,accountname", missing):
            with self._lock:
                self._companies[str(row["id"])] = read(row.get("accountname"))
        with self._lock:
            return {i: self._companies[i] for i in wanted if i in self._companies}

    def company_id(self, name: str, person: Customer | None = None) -> str:
        """The company of this name, made where there is none; names are unique but for their case."""
        name = kept(name, "Accounts", "accountname")
        query = Query("Accounts", "id,accountname").where("accountname", "=", name)
        with self._making:
            # Asked each time: it may have been renamed. What Vtiger takes for equal (accents) it does not take twice.
            rows = self._client.query(query)
            same = [r for r in rows if read(r.get("accountname")).casefold() == name.casefold()] or rows
            row = same[0] if same else self._client.create("Accounts", self._company(name, person))
            with self._lock:
                self._companies[str(row["id"])] = read(row.get("accountname"))
            return str(row["id"])

    def _company(self, name: str, person: Customer | None) -> dict[str, str]:
        person = person or Customer()
        at = person.billing or Address()
        values = {
            "accountname": name,
            "email1": person.email or "",
            "phone": kept(person.phone or "", "Accounts", "phone"),
            "bill_street": "\n".join(part for part in (at.line1, at.line2) if part),
            "bill_city": at.city,
            "bill_state": at.state,
            "bill_code": at.postcode,
            "bill_country": at.country,
        }
        given = {n: kept(text, "Accounts", n) for n, text in values.items() if text}
        return {**given, "assigned_user_id": self.facts.owner}

    # --- taxes (section 9) ----------------------------------------------------------------------------------------

    def tax(self, label: str, rate: Decimal) -> tuple[str, str]:
        """(id, column) of the tax with this label, made where there is none. A label is never used twice."""
        with self._making:
            known = self._taxes.get(label.casefold())
            if known is None or known[2] != rounded(rate, 3):
                known = self._learn_tax(label)
            if known is not None:
                return self._checked_tax(label, rate, known)
            element = {"taxlabel": label, "percentage": plain(rounded(rate, 3))}
            try:
                row = self._client.create("Tax", element)
            except Refusal as refusal:
                if refusal.code != DENIED:
                    raise
                raise Rejected(
                    f"Vtiger does not let this user make the tax “{label}”.",
                    "Use the access key of an administrator, or add the tax in Vtiger: Settings → Inventory → Taxes.",
                    refusal.details,
                ) from None
            self._taxes[label.casefold()] = (str(row["id"]), str(row.get("taxname") or ""), rate)
            return self._taxes[label.casefold()][:2]

    def _learn_tax(self, label: str) -> tuple[str, str, Decimal] | None:
        """(id, column, rate) of the tax with this label as Vtiger has it now; None where it has none."""
        self._taxes.pop(label.casefold(), None)
        rows = self._client.query(Query("Tax").where("taxlabel", "=", label))
        live = [row for row in rows if str(row.get("deleted") or "0") == "0"]
        if rows and not live:
            raise Rejected(
                f"The tax “{label}” is switched off in Vtiger.", "Switch it on there: Settings → Inventory → Taxes."
            )
        for row in live[:1]:
            rate = exact(row.get("percentage")) or Decimal(0)
            self._taxes[label.casefold()] = (str(row["id"]), str(row.get("taxname") or ""), rate)
        return self._taxes.get(label.casefold())

    @staticmethod
    def _checked_tax(label: str, rate: Decimal, known: tuple[str, str, Decimal]) -> tuple[str, str]:
        native_id, column, there = known
        if rounded(there, 3) != rounded(rate, 3):
            raise Rejected(
                f"The tax “{label}” has {plain(there)} % in Vtiger.", "Rename it there, or give it its own rate."
            )
        return native_id, column

    # --- services and products ------------------------------------------------------------------------------------

    def service(self, name: str) -> str:
        """The service of this name, made where there is none: rows of orders that are no product need one."""
        with self._making:
            if name not in self._services:
                rows = self._client.query(Query("Services", "id,servicename").where("servicename", "=", name))
                same = [row for row in rows if read(row.get("servicename")) == name]
                element = {"servicename": name, "discontinued": "1", "assigned_user_id": self.facts.owner}
                row = same[0] if same else self._client.create("Services", element)
                self._services[name] = str(row["id"])
            return self._services[name]

    def forget_services(self) -> None:
        """One of them is no longer there."""
        with self._making:
            self._services.clear()

    def rows_by_id(self, module: str, columns: str, ids: Iterable[str]) -> Iterator[dict[str, Any]]:
        """Rows of records by id, a hundred at a time."""
        wanted = list(dict.fromkeys(ids))
        while wanted:
            asked, wanted = wanted[:ROWS], wanted[ROWS:]
            rows = self._client.query(Query(module, columns).among("id", asked))
            came = {str(row.get("id")) for row in rows}
            yield from rows
            if looks_cut(len(rows)) and came.intersection(asked):
                wanted += [number for number in asked if number not in came]

    def categories(self) -> tuple[Category, ...]:
        """What the list of product categories offers."""
        fields = self._client.describe("Products").get("fields") or []
        found: dict[str, Any] = next((f for f in fields if f.get("name") == "productcategory"), {})
        values = (found.get("type") or {}).get("picklistValues") or []
        names = [read(value.get("value")) for value in values]
        return tuple(Category(name, (name,)) for name in names if name)
