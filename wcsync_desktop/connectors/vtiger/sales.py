"""Sales orders: written once and whole, then only moved along; their rows are read by a query of their own."""

from __future__ import annotations

import threading
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from wcsync_desktop.connectors.base import Outcome
from wcsync_desktop.connectors.paging import gives_the_same
from wcsync_desktop.connectors.vtiger import mapping, orders
from wcsync_desktop.connectors.vtiger.client import VtigerClient
from wcsync_desktop.connectors.vtiger.crm import ORDER_MARK, Crm
from wcsync_desktop.connectors.vtiger.query import Query, may_go_on
from wcsync_desktop.connectors.vtiger.text import kept, read
from wcsync_desktop.core.errors import BadData, NotFound, OutcomeUnknown, Rejected, VersionConflict
from wcsync_desktop.core.money import plain
from wcsync_desktop.core.order_status import COMPLETED, ON_HOLD, PROCESSING
from wcsync_desktop.core.own_fields import fitting, own_fields
from wcsync_desktop.core.records import Customer, Kind, Observation, Order, Record
from wcsync_desktop.core.stamps import guest_stamp

_BLOCK = 20
"""Orders whose rows are asked for at once."""


class Sales:
    """The module SalesOrder of one installation."""

    def __init__(self, client: VtigerClient, crm: Crm, options: Mapping[str, str]) -> None:
        self._client = client
        self._crm = crm
        self._prefix = options.get("order_prefix", "")
        self._seller = options.get("known_as", "")
        self._pairs = own_fields(options, Kind.ORDER)
        self._offset = mapping.offset_of(options)
        self._taxes: dict[str, frozenset[str]] = {}
        self._making = threading.Lock()

    def query(self) -> Query:
        """The query for orders without their rows."""
        columns = dict.fromkeys([*orders.HEADER.split(","), *self._marks])
        return Query("SalesOrder", ",".join(columns))

    @property
    def _marks(self) -> tuple[str, ...]:
        """The fields in which our mark may be: the owner may have added one of its own later."""
        return tuple(dict.fromkeys([self._crm.mark_of("SalesOrder"), ORDER_MARK]))

    def forget(self) -> None:
        """A whole pass begins: products may be taxed in another way now."""
        self._taxes.clear()

    # --- reading ------------------------------------------------------------------------------------------------

    def seen(self, rows: list[dict[str, Any]]) -> Iterator[Observation]:
        """Orders with their rows and with what those speak of."""
        items = self._items(str(row["id"]) for row in rows)
        contacts = self._crm.rows_by_id(
            "Contacts", "id,firstname,lastname,email,phone", mapping.ids(rows, "contact_id")
        )
        sold = list(dict.fromkeys(str(item.get("productid") or "") for part in items.values() for item in part))
        goods = self._goods(sold)
        services = self._services(i for i in sold if i not in goods)
        around = orders.Around(
            {str(row["id"]): row for row in contacts},
            self._crm.companies(mapping.ids(rows, "account_id")),
            {**services, **goods},
            self._crm.facts.codes,
            frozenset(goods),
            self._offset,
            self._prefix,
            self._seller,
        )
        marks = self._marks
        return (
            mapping.observed(row, orders.seen(row, items.get(str(row["id"]), []), around, marks), self._offset)
            for row in rows
        )

    def _items(self, ids: Iterable[str]) -> Mapping[str, list[dict[str, Any]]]:
        """The rows of orders, in their order."""
        wanted = list(ids)
        found: dict[str, list[dict[str, Any]]] = defaultdict(list)
        for start in range(0, len(wanted), _BLOCK):
            query = replace(Query("LineItem").among("parent_id", wanted[start : start + _BLOCK]), order="id")
            first = ""
            while rows := self._client.query(query):
                if str(rows[0].get("id")) == first:
                    raise gives_the_same(self._client.name, "rows of orders", len(rows))
                first = str(rows[0].get("id"))
                for row in rows:
                    found[str(row.get("parent_id"))].append(row)
                if not may_go_on(rows):
                    break
                query = replace(query, offset=query.offset + len(rows))
        for part in found.values():
            part.sort(key=lambda row: int(str(row.get("sequence_no") or "0")))
        return found

    def _goods(self, ids: Iterable[str]) -> dict[str, tuple[str, str]]:
        """(SKU, name) of those that are products."""
        rows = self._crm.rows_by_id("Products", "id,productcode,productname", (i for i in ids if i))
        return {str(row["id"]): (read(row.get("productcode")), read(row.get("productname"))) for row in rows}

    def _services(self, ids: Iterable[str]) -> dict[str, tuple[str, str]]:
        """The same of those that are services, which have no SKU."""
        rows = self._crm.rows_by_id("Services", "id,servicename", (i for i in ids if i))
        return {str(row["id"]): ("", read(row.get("servicename"))) for row in rows}

    def find(self, mark: str) -> Observation | None:
        """The order that bears our mark; the oldest of several."""
        if not mark:
            return None
        for field in self._marks:
            rows = self._client.query(self.query().where(field, "=", mark))
            same = [row for row in rows if row.get(field) == mark]
            if same:
                return next(self.seen(same[:1]), None)
        return None

    # --- writing ------------------------------------------------------------------------------------------------

    def write(self, order: Order, native_id: str | None, current: Record | None) -> Outcome:
        """Make an order, or move it along from where it was when last seen."""
        if native_id is not None:
            return self._moved(native_id, order, current)
        # Looked up before every create, not only after trouble: no reinstall and no second computer doubles an order.
        found = self.find(order.stamp or "")
        laid_out = orders.sheet(order)
        if found is None:
            known = self._known(order, laid_out)
            element = {**orders.element(order, laid_out, known, self._marks[0]), **self._own(order)}
            row = self._client.create("SalesOrder", element)
            self._give_what_is_gone(str(row["id"]), order, known, row)
            found = self._answered(str(row["id"]))
            note = ""
        else:
            note = "It was in Vtiger already."
        there = found.record.total if isinstance(found.record, Order) else None
        told = orders.total_told(laid_out, there) if not note else ""
        return Outcome(found, f"{note} {told}".strip(), was_there=bool(note))

    def _answered(self, native_id: str) -> Observation:
        """The order as a query tells it: the answer to a create spells numbers in another way."""
        found = self._read(native_id)
        if found is None:
            raise OutcomeUnknown(
                "Vtiger accepted the order but does not show it.", "Whether it was done is being checked."
            )
        return found

    def _own(self, order: Order) -> dict[str, str]:
        """The fields that a person added."""
        told = {own.name: own.value for own in order.own or ()}
        values = {pair.field.name: fitting(pair.field, told.get(pair.shop, "")) for pair in self._pairs}
        return {name: kept(value, "", "") for name, value in values.items() if value}

    def _read(self, native_id: str) -> Observation | None:
        return next(self.seen(self._client.query(self.query().where("id", "=", native_id))), None)

    def _moved(self, native_id: str, order: Order, current: Record | None) -> Outcome:
        """Only the status: rows that are sent with a change lose their taxes (section 10).

        It is read again just before, and one that was delivered meanwhile is not opened again (E10).
        """
        rows = self._client.query(Query("SalesOrder", "id,sostatus,conversion_rate").where("id", "=", native_id))
        if not rows:
            raise NotFound("The order is no longer in Vtiger.", "Look for it there; press Skip if that is right.")
        there = orders.shop_status(read(rows[0].get("sostatus")))
        wanted = orders.crm_status(order.status or "")
        is_ahead = there == COMPLETED and order.status in (ON_HOLD, PROCESSING)
        if wanted != orders.crm_status(there) and not is_ahead:
            if not isinstance(current, Order) or there != current.status:
                raise VersionConflict("The order's status in Vtiger has just changed.", "It is read again.")
            self._revise(native_id, {"sostatus": wanted}, str(rows[0].get("conversion_rate") or ""))
        return Outcome(self._answered(native_id))

    def _revise(self, native_id: str, element: Mapping[str, str], rate: str) -> None:
        """Change the head of an order; its exchange rate is given along, or it would become 1."""
        self._client.revise(native_id, {**element, **({"conversion_rate": rate} if rate else {})})

    def _give_what_is_gone(self, native_id: str, order: Order, known: orders.Known, row: Mapping[str, Any]) -> None:
        """What was deleted since it was looked up is stored as nothing at all: company and contact are given anew."""
        missing: dict[str, str] = {}
        if not row.get("account_id"):
            missing["account_id"] = self._crm.company_id(self._company_name(order), _person(order))
        if known.contact and not row.get("contact_id"):
            missing["contact_id"] = self._contact(replace(order, customer=""))
        if missing:
            self._revise(native_id, missing, known.conversion)

    def _known(self, order: Order, laid_out: orders.Sheet) -> orders.Known:
        facts = self._crm.facts
        currency = facts.currencies.get(order.currency or "")
        if currency is None:
            self._crm.forget()  # it may be added now
            raise Rejected(
                f"Vtiger has no currency {order.currency}.",
                "Add it in Vtiger: Settings → Inventory → Currencies; then press Retry.",
            )
        products = list(dict.fromkeys(row.product for row in laid_out.rows if row.product))
        there = self._goods(products)
        gone = next((i for i in products if i not in there), None)
        if gone is not None:
            raise BadData(
                "A product of this order was deleted in Vtiger.", "Import the products, then press Retry.", gone
            )
        services = self._services_of(laid_out)
        columns = {label: self._crm.tax(label, rate)[1] for label, rate in laid_out.taxes}
        ids = {*products, *services.values()}
        others = {} if laid_out.is_group else {i: self._taxed(i, laid_out, services, columns) for i in sorted(ids)}
        return orders.Known(
            contact=self._contact(order),
            account=self._crm.company_id(self._company_name(order), _person(order)),
            owner=facts.owner,
            currency=currency[0],
            conversion=currency[1],
            services=services,
            columns=columns,
            others=others,
        )

    def _services_of(self, laid_out: orders.Sheet) -> Mapping[str, str]:
        """Ids of the services that stand for rows without a product; one that was deleted is made again."""
        names = dict.fromkeys(row.service for row in laid_out.rows if not row.product)
        found = {name: self._crm.service(orders.SERVICE_NAMES[name]) for name in names}
        if found and len(self._services(found.values())) < len(set(found.values())):
            self._crm.forget_services()
            found = {name: self._crm.service(orders.SERVICE_NAMES[name]) for name in names}
        return found

    def _taxed(
        self, native_id: str, laid_out: orders.Sheet, services: Mapping[str, str], columns: Mapping[str, str]
    ) -> frozenset[str]:
        """The taxes that a product has. Those that rows of this order need are added: others do not count there."""
        has = self._taxes.get(native_id)
        if has is None:
            row = self._client.retrieve(native_id) or {}
            taxes = (name for name in row if name.startswith("tax") and name[3:].isdigit())
            has = frozenset(name for name in taxes if row[name] not in (None, ""))
        wanted = {
            columns[part.tax[0]]: plain(part.tax[1])
            for part in laid_out.rows
            if part.tax is not None and (part.product or services.get(part.service)) == native_id
        }
        missing = {column: rate for column, rate in wanted.items() if column not in has}
        if missing:
            self._client.revise(native_id, missing)
        # Kept, so that an order of many rows gets further with each minute that Vtiger Cloud allows.
        self._taxes[native_id] = frozenset(has | wanted.keys())
        return self._taxes[native_id]

    # --- who bought ---------------------------------------------------------------------------------------------

    @staticmethod
    def _company_name(order: Order) -> str:
        """An order must have a company: one who buys for themselves is entered under their own name."""
        company = order.billing.company if order.billing is not None else ""
        name = company or order.buyer or order.email or f"{order.seller} customer"
        return kept(name, "Accounts", "accountname")

    def _contact(self, order: Order) -> str:
        """The contact of the account that bought; a guest is known by the e-mail address, and made where unknown.

        Its mark says that it stands for no account: it must not become one. So without marks none is made.
        """
        email, mark = (order.email or "").strip(), self._crm.mark_of("Contacts")
        if order.customer or not email:
            return order.customer or ""
        with self._making:
            rows = self._client.query(
                Query("Contacts", "id,email").where("email", "=", kept(email, "Contacts", "email"))
            )
            if rows:
                return str(rows[0]["id"])
            if not mark:
                return ""
            form = mapping.guest(_person(order))
            marked = {mark: guest_stamp(order.stamp or "", email), "assigned_user_id": self._crm.facts.owner}
            return str(self._client.create("Contacts", {**form, **marked})["id"])


def _person(order: Order) -> Customer:
    """The buyer of an order as a client."""
    billing = order.billing
    first, last = (billing.first_name, billing.last_name) if billing is not None else ("", "")
    return Customer(
        email=order.email,
        display_name=order.buyer,
        first_name=first,
        last_name=last,
        phone=order.phone,
        billing=billing,
        shipping=order.shipping,
    )
