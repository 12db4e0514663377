"""Reading and writing Megaventory's records, and settling its "already exists" and "already deleted" answers.

What proves that a record found by its natural key is the same (E5, PRODUCT.md rule 30):

* a product: its SKU, which an account gives once, compared without case and outer spaces; a service only if it is one
* a client: its e-mail address; a name is nobody's own, so one of that name with another address, a supplier, or several
  with one address are never taken
* a discount or tax: name and value together; one of the same name and another value is another one
* a category: its whole path, which is all it has; of several the oldest
* the guest client: a name that holds the shop's own
* a sales order: its stamp with the order's birth, else currency, total, buyer and time (``identity``)
"""

from __future__ import annotations

import threading
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
from wcsync_desktop.connectors.decoding import as_id, as_text, decoded, readable
from wcsync_desktop.connectors.megaventory import identity, mapping, orders, parts, queue, reading, standing
from wcsync_desktop.connectors.megaventory.amounts import PRICE_PLACES
from wcsync_desktop.connectors.megaventory.client import (
    PAGE,
    SOURCE,
    MegaventoryClient,
    Place,
    Refusal,
    filter_of,
    ids_of,
    lower,
)
from wcsync_desktop.connectors.megaventory.parts import CATEGORY, DISCOUNT, TAX
from wcsync_desktop.connectors.megaventory.rows import (
    CategoryRow,
    ClientRow,
    CurrencyRow,
    DiscountRow,
    ProductRow,
    TaxRow,
)
from wcsync_desktop.connectors.megaventory.warehouse import Warehouse
from wcsync_desktop.connectors.paging import gives_the_same, looks_cut
from wcsync_desktop.core.categories import Category
from wcsync_desktop.core.errors import (
    AmbiguousMatch,
    AuthRefused,
    BadData,
    ItemError,
    NotFound,
    NotReadable,
    NotReady,
    OutcomeUnknown,
    Rejected,
    VersionConflict,
)
from wcsync_desktop.core.matching import match_key
from wcsync_desktop.core.money import plain
from wcsync_desktop.core.order_status import CANCELLED
from wcsync_desktop.core.own_fields import Field
from wcsync_desktop.core.records import Coupon, Customer, Kind, Observation, Order, Product, Record, Stock, Tax
from wcsync_desktop.core.unreadable import Unreadable

FIRST_PAGE = 100
"""Rows asked of an account that has not shown yet what it bears."""

_PLURAL = {
    Kind.PRODUCT: "products",
    Kind.CUSTOMER: "clients",
    Kind.COUPON: "discounts",
    Kind.TAX: "taxes",
    Kind.ORDER: "sales orders",
}
_UPSERT = "InsertOrUpdateNonEmptyFields"
_ON = frozenset({"true", "1", "yes", "on"})


class _Entity:
    """How one kind is called in the API."""

    def __init__(self, get: str, rows: str, id_name: str, update: str, body: str, undelete: str) -> None:
        self.get, self.rows, self.id_name = get, rows, id_name
        self.update, self.body, self.undelete = update, body, undelete


_ENTITIES = {
    Kind.PRODUCT: _Entity("ProductGet", "mvProducts", "ProductID", "ProductUpdate", "mvProduct", "ProductUndelete"),
    Kind.CUSTOMER: _Entity(
        "SupplierClientGet",
        "mvSupplierClients",
        "SupplierClientID",
        "SupplierClientUpdate",
        "mvSupplierClient",
        "SupplierClientUndelete",
    ),
    Kind.COUPON: _Entity(
        "DiscountGet", "mvDiscounts", "DiscountID", "DiscountUpdate", "mvDiscount", "DiscountUndelete"
    ),
    Kind.TAX: _Entity("TaxGet", "mvTaxes", "TaxID", "TaxUpdate", "mvTax", "TaxUndelete"),
    Kind.ORDER: _Entity("SalesOrderGet", "mvSalesOrders", "SalesOrderId", "SalesOrderUpdate", "mvSalesOrder", ""),
}
_CATEGORY = _Entity(
    "ProductCategoryGet",
    "mvProductCategories",
    "ProductCategoryID",
    "ProductCategoryUpdate",
    "mvProductCategory",
    "ProductCategoryUndelete",
)


class MegaventoryConnector:
    """One account."""

    def __init__(self, account: Account) -> None:
        self._options = account.options
        pool = int(account.options.get("pool", "8"))
        self._client = MegaventoryClient(account.address, account.secret, ca=account.ca, pool=pool)
        self.account_id = account.secret[0].rpartition("@")[2]
        self._warehouse = Warehouse(self._client, account.options)
        self._lock = threading.Lock()
        self._categories: dict[int, str] = {}
        self._currency = ""
        self._price_places: tuple[int, ...] = PRICE_PLACES

    def close(self) -> None:
        self._client.close()

    def last_exchange(self) -> Exchange | None:
        return self._client.last_exchange()

    # --- gates (MEGAVENTORY.md section 5, "Status check order") ---------------------------------------------------

    def probe(self) -> Probe:
        self.check_administrator(self.check_key())
        self.check_integration()
        return Probe("Megaventory", "v2017a", self.learn_currency(), self.account_id)

    def check_key(self) -> str:
        """Have the key accepted; gives what the server says about it."""
        answer = self._client.call("APIKeyGet", writes=False)
        return as_text(lower(answer.get("responsestatus")).get("message"))

    def check_administrator(self, message: str) -> None:
        """Raises AuthRefused where the key is no administrator's."""
        if "administrator" not in message.lower() and not self._is_administrator():
            raise AuthRefused(
                "The API key belongs to a Megaventory user who is no administrator.",
                "Enter the key of an administrator.",
            )

    def check_integration(self) -> None:
        """Raises NotReady where the account does not let WooCommerce in."""
        settings = self._client.rows("AccountSettingsGet", "mvAccountSettings", {"SettingName": "isWoocommerceEnabled"})
        if not any(_is_on(row.get("settingvalue", "")) for row in settings):
            raise NotReady(
                "The WooCommerce integration is switched off in Megaventory.",
                "Switch it on there under Account Integration.",
            )

    def versions(self, kind: Kind, ids: tuple[str, ...]) -> Mapping[str, str]:
        return {}  # an account is never put back to yesterday, and its records bear no time

    def server_now(self) -> datetime | None:
        self.check_key()
        return self._client.server_time

    def clock(self) -> datetime | None:
        return self._client.clock()

    @property
    def server_time(self) -> datetime | None:
        """The server's clock at its last answer."""
        return self._client.server_time

    def _is_administrator(self) -> bool:
        user = lower(self._client.call("UserGet", writes=False).get("mvuser"))
        return _is_on(user.get("isadministrator", ""))

    def learn_currency(self) -> str:
        """The account's main currency."""
        rows = self._client.rows("CurrencyGet", "mvCurrencies", {"Filters": [filter_of("CurrencyIsDefault", "true")]})
        default = [row.code.strip() for row in readable(rows, CurrencyRow) if row.is_default and row.code.strip()]
        if not default:
            raise NotReady("Megaventory names no main currency.", "Choose one in Megaventory's settings.")
        self._currency = default[0]
        return self._currency

    # --- passes ---------------------------------------------------------------------------------------------------

    def begin(self, kind: Kind) -> tuple[str, ...]:
        if kind is Kind.PRODUCT:
            self._learn_categories()
        return (f"all {FIRST_PAGE}",)

    def begin_changes(self, kind: Kind, since: datetime) -> tuple[str, ...]:
        return self.begin(kind)

    def read(self, kind: Kind, position: str) -> Page:
        entity = _ENTITIES[kind]
        lead, *numbers = position.split()
        place, size = None if lead == "all" else Place(int(numbers[0]), lead == "below"), int(numbers[-1])
        rows = self._client.walk(entity.get, entity.rows, entity.id_name, place, size)
        ids = ids_of(rows, entity.id_name)
        if place is not None and ids and not place.leads_to(ids):
            is_cut = len(ids) >= size or looks_cut(len(ids))
            return Page((), doubt=gives_the_same("Megaventory", _PLURAL[kind], len(ids)) if is_cut else None)
        if not ids:
            return Page(())
        observations: list[Observation] = []
        unreadable: list[Unreadable] = []
        for row in (row for row in rows if reading.takes_part(kind, row)):
            try:
                observation = self._observed(kind, row)
                observations.append(observation)
                unreadable += _partly(row, observation.record)
            except NotReadable as error:
                unreadable.append(error.row)
        # The first page is a small one; a size that a time-out has made smaller stays small.
        following = PAGE if size == FIRST_PAGE and place is None else size
        onward = (f"{Place.behind(ids, place)} {following}",)
        return Page(tuple(observations), onward, unreadable=tuple(unreadable))

    def _learn_categories(self) -> None:
        rows = self._client.everything(_CATEGORY.get, _CATEGORY.rows, _CATEGORY.id_name)
        names = {int(row.id): str(row.name) for row in readable(rows, CategoryRow)}
        with self._lock:
            self._categories = names

    def _observed(self, kind: Kind, row: object) -> Observation:
        """Raises NotReadable."""
        record = self._record(kind, row)
        return Observation(reading.number_of(kind, row) or "", record)

    def _record(self, kind: Kind, raw: object) -> Record:
        match kind:
            case Kind.PRODUCT:
                row = reading.one(kind, ProductRow, raw)
                self._know_the_account(row)
                # The dictionary is replaced, never changed, so it may be read without the lock.
                units = (self._options.get("weight_unit", ""), self._options.get("size_unit", ""))
                return reading.product(row, self._categories, self._currency, *units)
            case Kind.CUSTOMER:
                return reading.client(reading.one(kind, ClientRow, raw))
            case Kind.COUPON:
                return reading.discount(reading.one(kind, DiscountRow, raw))
            case Kind.TAX:
                return reading.tax(reading.one(kind, TaxRow, raw))
            case Kind.ORDER:
                (order,) = reading.sales_orders([raw])
                return orders.order_seen(order, [order])

    def _know_the_account(self, row: ProductRow) -> None:
        """A product names its category by id, and no currency: an answer must read the same whenever it comes."""
        if not self._currency:
            self.learn_currency()
        category = int(as_id(row.category_id) or 0)
        if category and category not in self._categories:
            self._learn_categories()
            # One that is not in the list either is deleted; it is not asked for again.
            self._categories = {category: "", **self._categories}

    # --- single records -------------------------------------------------------------------------------------------

    def some(self, kind: Kind, ids: tuple[str, ...]) -> Page:
        return Page(tuple(found for one in ids if (found := self.get(kind, one)) is not None))

    def get(self, kind: Kind, native_id: str, parent: str | None = None) -> Observation | None:
        row = self._row(kind, int(native_id))
        if row is not None and kind is Kind.ORDER:
            (order,) = reading.sales_orders([row])
            return Observation(native_id, orders.order_seen(order, self._same_order(order)))
        return self._observed(kind, row) if row else None

    def _row(self, kind: Kind, entity_id: int, *, deleted_too: bool = False) -> dict[str, Any] | None:
        entity = _ENTITIES[kind]
        body: dict[str, Any] = {"Filters": [filter_of(entity.id_name, entity_id)]}
        if deleted_too:
            body["showDeleted"] = "showAllDeletedAndUndeleted"
        rows = self._client.rows(entity.get, entity.rows, body)
        return next((r for r in rows if as_id(r.get(entity.id_name.lower())) == str(entity_id)), None)

    def find(self, kind: Kind, record: Record, mark: str = "") -> Observation | None:
        match record:
            case Product(sku=sku):
                filters = [filter_of("ProductSKU", sku)]
            case Customer(email=email):
                filters = [filter_of("SupplierClientEmail", email)]
            case Coupon(code=name, amount=value):
                filters = [filter_of("DiscountName", name), _value_filter("DiscountValue", value)]
            case Tax(name=name, rate=value):
                filters = [filter_of("TaxName", name), _value_filter("TaxValue", value)]
            case Order():
                return self._find_order(record)[0]
        entity = _ENTITIES[kind]
        rows = self._client.rows(entity.get, entity.rows, {"Filters": filters})
        # A filter that is ignored would give everything back: what comes is compared again.
        rows = [row for row in rows if reading.takes_part(kind, row)]
        found = self._readable(kind, rows, filters[0]["FieldName"], filters[0]["SearchValue"])
        fitting = [one for one in found if match_key(one.record) == match_key(record)]
        if len(fitting) > 1:
            raise AmbiguousMatch(f"Megaventory holds {len(fitting)} records that fit.", "Leave only one of them there.")
        return fitting[0] if fitting else None

    def _readable(self, kind: Kind, rows: Sequence[Mapping[str, Any]], field: str, value: object) -> list[Observation]:
        """Records that were looked up; others may be odd. Raises NotReadable for one that is meant."""
        found = []
        for row in rows:
            try:
                found.append(self._observed(kind, row))
            except NotReadable:
                if as_text(row.get(field.lower())).casefold() == str(value).strip().casefold():
                    raise
        return found

    def write(self, write: Write) -> Outcome:
        try:
            return self._write(write)
        except NotReadable as error:
            raise OutcomeUnknown(
                "Megaventory answered with a record that cannot be read.",
                "Whether it was done is being checked.",
                error.sentence,
            ) from None

    def _write(self, write: Write) -> Outcome:
        match write.record, write.whole:
            case Product() as wanted, Product() as whole:
                return self._write_product(write, wanted, whole)
            case Customer() as wanted, Customer() as whole:
                return self._write_client(write, wanted, whole)
            case Coupon() as wanted, Coupon() as whole:
                body = mapping.discount_body(wanted, whole, write.native_id)
                return self._write_named(Kind.COUPON, body, write.native_id, whole)
            case Order() as order, _:
                return self._write_order(order, write)
            case Tax(), Tax() as whole:
                return self._write_named(Kind.TAX, mapping.tax_body(whole), write.native_id, whole)
            case _:
                raise BadData("A record of another kind was given.")

    def _write_product(self, write: Write, wanted: Product, whole: Product) -> Outcome:
        category_id = next((i for key, i in write.helpers.items() if key.kind == CATEGORY), None)

        def send(native_id: str | None, fields: Product) -> Observation:
            there = write.current if isinstance(write.current, Product) and native_id == write.native_id else Product()
            body = mapping.product_body(fields, whole, there, native_id, category_id)
            return self._saved(Kind.PRODUCT, body, _UPSERT, forceSkuUpdateEvenIfUsedInDocuments=False)

        try:
            return Outcome(send(write.native_id, wanted))
        except Refusal as refusal:
            if refusal.already_deleted:
                found = self._clashing(Kind.PRODUCT, refusal, whole)
                self._undelete(Kind.PRODUCT, found.native_id)
                return Outcome(send(found.native_id, whole), "It was deleted in Megaventory and has been restored.")
            if refusal.already_exists and write.native_id is None:
                found = self._clashing(Kind.PRODUCT, refusal, whole)
                if isinstance(found.record, Product) and found.record.purchase_price:
                    wanted = replace(wanted, purchase_price=None)  # Megaventory leads it once the product is there
                return Outcome(send(found.native_id, wanted), "It was in Megaventory already.")
            raise

    def _write_client(self, write: Write, wanted: Customer, whole: Customer) -> Outcome:
        """Names are unique among live and deleted clients, people's names are not: a stranger's is never taken over."""
        if write.native_id:
            action, native_id = _UPSERT, write.native_id
        else:
            action, native_id = "Insert", None
        note = ""
        for name in (whole.display_name, f"{whole.display_name} ({whole.email})"):
            named = mapping.with_name(whole, name or "")
            fields = mapping.with_name(wanted, name or "") if wanted.display_name or not native_id else wanted
            try:
                return Outcome(self._saved(Kind.CUSTOMER, mapping.client_body(fields, named, native_id), action), note)
            except Refusal as refusal:
                if not (refusal.already_exists or refusal.already_deleted):
                    raise
                found, is_client = self._clashing_client(refusal, named)
                if found.native_id != native_id and not (is_client and match_key(found.record) == match_key(whole)):
                    note = f"Another client is called {name}; the e-mail was added to the name."
                    continue
                if refusal.already_deleted:
                    self._undelete(Kind.CUSTOMER, found.native_id)
                body = mapping.client_body(fields, named, found.native_id)
                return Outcome(self._saved(Kind.CUSTOMER, body, _UPSERT), "It was in Megaventory already.")
        raise Rejected(
            f"Megaventory has other clients called “{whole.display_name}”, with and without this e-mail.",
            "Rename one of them there.",
        )

    def _clashing_client(self, refusal: Refusal, named: Customer) -> tuple[Observation, bool]:
        """The record whose name is taken, and whether it is a client: a supplier is never turned into one."""
        found = self._clashing(Kind.CUSTOMER, refusal, named)
        row = self._row(Kind.CUSTOMER, int(found.native_id), deleted_too=True) or {}
        return found, reading.takes_part(Kind.CUSTOMER, row)

    def _write_named(self, kind: Kind, body: dict[str, Any], native_id: str | None, whole: Record) -> Outcome:
        """Taxes and discounts: (name, value) is the key and never changes."""
        try:
            return Outcome(self._saved(kind, body, "Update" if native_id else "Insert"))
        except Refusal as refusal:
            if native_id or not (refusal.already_exists or refusal.already_deleted):
                raise
            found = self._clashing(kind, refusal, whole)
            if (match_key(found.record) or "").casefold() != (match_key(whole) or "").casefold():
                raise Rejected(
                    "Megaventory keeps this name for another value.",
                    "Rename the coupon or tax, in the shop or in Megaventory.",
                    refusal.details,
                ) from None
            if refusal.already_deleted:
                self._undelete(kind, found.native_id)
            return Outcome(found, "It was in Megaventory already.")

    def _clashing(self, kind: Kind, refusal: Refusal, record: Record) -> Observation:
        """The record that a refusal speaks of: by the id it gives, else by the key."""
        row = self._row(kind, refusal.entity_id, deleted_too=True) if refusal.entity_id else None
        if row is None:
            row = self._row_by_key(kind, record)
        if row is None:
            raise refusal
        found = self._observed(kind, row)
        if kind is Kind.PRODUCT and match_key(found.record) != match_key(record):
            raise refusal
        return found

    def _row_by_key(self, kind: Kind, record: Record) -> dict[str, Any] | None:
        name = {
            Kind.PRODUCT: ("ProductSKU", getattr(record, "sku", None)),
            Kind.CUSTOMER: ("SupplierClientName", getattr(record, "display_name", None)),
            Kind.COUPON: ("DiscountName", getattr(record, "code", None)),
            Kind.TAX: ("TaxName", getattr(record, "name", None)),
        }[kind]
        entity = _ENTITIES[kind]
        body = {"Filters": [filter_of(*name)], "showDeleted": "showAllDeletedAndUndeleted"}
        rows = self._client.rows(entity.get, entity.rows, body)
        fitting = [r for r in rows if as_text(r.get(name[0].lower())).casefold() == str(name[1]).strip().casefold()]
        exactly = [r for r in fitting if match_key(self._record(kind, r)) == match_key(record)]
        return next(iter(exactly or fitting), None)

    def _saved(self, kind: Kind, body: dict[str, Any], action: str, **extra: Any) -> Observation:
        """Send one record; gives what Megaventory now holds of it."""
        return self._observed(kind, self._answer(kind, body, action, **extra))

    def _answer(self, kind: Kind, body: dict[str, Any], action: str, **extra: Any) -> dict[str, Any]:
        """The same; gives the row of the answer, with its id."""
        entity = _ENTITIES[kind]
        request: dict[str, Any] = {entity.body: body, "mvRecordAction": action, **extra}
        if kind is not Kind.CUSTOMER:
            request["mvInsertUpdateDeleteSourceApplication"] = SOURCE
        answer = self._client.call(entity.update, request, writes=True)
        row = lower(answer.get(entity.body.lower()))
        entity_id = as_id(row.get(entity.id_name.lower())) or as_id(answer.get("entityid"))
        if not entity_id and kind is Kind.ORDER:
            raise OutcomeUnknown("Megaventory accepted the order without saying as what.", "It is being checked.")
        if not entity_id:
            # It worked, but the answer does not say under which id: look it up.
            found = self._row_by_key(kind, self._record(kind, {entity.id_name.lower(): 1, **_sent(body)}))
            if found is None:
                raise _unsaid("record")
            return found
        row[entity.id_name.lower()] = entity_id
        if not _has_shape(kind, row):
            # The answer holds only part of it, or what cannot be read: it is read by itself.
            return self._row(kind, int(entity_id)) or row
        return row

    def _undelete(self, kind: Kind, native_id: str) -> None:
        entity = _ENTITIES[kind]
        body = {f"{entity.id_name}ToUndelete": native_id, "mvInsertUpdateDeleteSourceApplication": SOURCE}
        self._client.call(entity.undelete, body, writes=True)

    # --- orders ---------------------------------------------------------------------------------------------------

    def _same_order(self, row: Mapping[str, Any]) -> list[dict[str, Any]]:
        """All sales orders of one order of a shop: a person may have split it (MV-20)."""
        reference = str(row.get("salesorderreferenceno") or "")
        if not reference or not identity.from_woocommerce(row):
            return [dict(row)]
        same = [r for r in self._sales_orders("SalesOrderReferenceNo", reference) if identity.is_part(r, row)]
        return same or [dict(row)]

    def _sales_orders(self, field: str, value: str) -> list[dict[str, Any]]:
        filters = {"Filters": [filter_of(field, value)]}
        rows = self._client.rows("SalesOrderGet", "mvSalesOrders", filters)
        # A filter that is ignored would give everything back: others need not be readable.
        return reading.sales_orders(row for row in rows if as_text(row.get(field.lower())) == value)

    def _claim(self, order: Order) -> identity.Claim:
        """What the sales orders under the order's references say; cancelled ones count, too (E5).

        The reference that ours bears where a stranger's has its own one is looked for only then.
        """
        rows = [row for reference in identity.references(order) for row in self._under(reference)]
        found = identity.claim(order, rows)
        if found.ours or not (found.strangers or found.uncertain):
            return found
        return identity.claim(order, [*rows, *self._under(identity.another_reference(order))])

    def _under(self, reference: str) -> list[dict[str, Any]]:
        # A filter that is ignored would give everything back: what comes is compared again.
        rows = self._sales_orders("SalesOrderReferenceNo", reference)
        return [row for row in rows if str(row.get("salesorderreferenceno") or "") == reference]

    def _find_order(self, order: Order) -> tuple[Observation | None, bool]:
        """The sales order that was made of an order of a shop, and whether its reference is free for it.

        Raises AmbiguousMatch where it is not certain whose it is.
        """
        found = self._claim(order)
        if found.uncertain:
            raise AmbiguousMatch(
                f"Megaventory holds sales order {identity.in_words(found.uncertain[0])} under the reference of this "
                "order, and it is not certain whether it was made of it.",
                "If it was, press Skip; else change its reference there and press Retry.",
            )
        if not found.ours:
            return None, not found.strangers
        first = found.ours[0]
        return Observation(str(first["salesorderid"]), orders.order_seen(first, found.ours)), True

    def _cancel_order(self, native_id: str, order: Order) -> Outcome:
        """Cancel every sales order of an order. Looked at first: what is cancelled there already stays so (9.5)."""
        found_row = self._row(Kind.ORDER, int(native_id))
        if found_row is None:
            raise NotFound("The sales order is no longer in Megaventory.", "Nothing is left to cancel; press Skip.")
        (row,) = reading.sales_orders([found_row])
        if identity.was_bound_wrongly(row, order):
            raise Rejected(
                f"Cancelled in the shop, but sales order {identity.in_words(row)} in Megaventory was made of another "
                "order and stays as it is.",
                "Look there whether this order was entered at all, settle it by hand, and press Skip.",
            )
        left = [r for r in self._same_order(row) if orders.status_word(r) != CANCELLED]
        begun = next((r for r in left if orders.status_word(r) not in orders.CAN_BE_CANCELLED), None)
        if begun is not None:
            number, said = begun.get("salesorderno"), orders.status_in_words(begun)
            raise Rejected(
                f"Cancelled in the shop, but sales order {number} in Megaventory is {said} and cannot be cancelled.",
                "Settle it by hand: take the goods back there, or bring the order back in the shop.",
            )
        for part in left:
            self._check_number(part, left)
        for part in left:
            wanted = {"mvSalesOrderNoToCancel": part.get("salesorderno"), "mvSalesOrderTypeId": orders.type_of(part)}
            self._client.call("SalesOrderCancel", wanted, writes=True)
        found = self.get(Kind.ORDER, native_id)
        if found is None:
            raise NotFound("The sales order is no longer in Megaventory.", "Nothing is left to cancel; press Skip.")
        return Outcome(found)

    def _check_number(self, part: Mapping[str, Any], left: Sequence[Mapping[str, Any]]) -> None:
        """Megaventory cancels by number, which another sales order may bear, too: then it cannot be told which."""
        number, ours = str(part.get("salesorderno") or ""), {str(r.get("salesorderid")) for r in left}
        for other in self._sales_orders("SalesOrderNo", number):
            same = str(other.get("salesorderno") or "") == number and orders.type_of(other) == orders.type_of(part)
            may_be_hit = orders.status_word(other) in orders.CAN_BE_CANCELLED
            if same and may_be_hit and str(other.get("salesorderid")) not in ours:
                raise Rejected(
                    f"Cancelled in the shop, but two sales orders in Megaventory bear the number {number}, and the "
                    "other one is not to be cancelled.",
                    f"Cancel the one for {part.get('salesordercontactperson') or 'this buyer'} there by hand.",
                )

    def _change_order(self, native_id: str, order: Order, write: Write) -> Outcome:
        """Bring a sales order to what the shop holds now. Looked at first: it may be done already, or have moved on."""
        row = self._row(Kind.ORDER, int(native_id))
        if row is None:
            raise NotFound("The sales order is no longer in Megaventory.", "Settle it there by hand; then press Done.")
        there = self.get(Kind.ORDER, native_id) or self._observed(Kind.ORDER, row)
        if identity.was_bound_wrongly(row, order):
            raise Rejected(
                f"Changed in the shop, but sales order {identity.in_words(row)} in Megaventory was made of another "
                "order and stays as it is.",
                "Look there whether this order was entered at all, settle it by hand, and press Done.",
            )
        body = self._order_body(order, "", write)
        if standing.says(row, body):
            return Outcome(there, "It was so already.")
        if not isinstance(there.record, Order) or not standing.may_change(there.record):
            raise Rejected(
                f"Sales order {row.get('salesorderno')} in Megaventory is {orders.status_in_words(row)} and cannot be "
                "changed any more.",
                "Settle the difference there by hand; then press Done.",
            )
        if isinstance(write.current, Order) and write.current.lines != there.record.lines:
            raise VersionConflict("The sales order in Megaventory has just changed.", "It is read again.")
        changed = self._saved(Kind.ORDER, standing.changing(row, body), "Update")
        return Outcome(self.get(Kind.ORDER, native_id) or changed)

    def _order_body(self, order: Order, reference: str, write: Write) -> dict[str, Any]:
        location_id = self._warehouse.order_location()
        paid = orders.payments(self._options.get("payment_map", ""))
        places = self._price_places
        return orders.body(order, reference, write.helpers, write.buyer, write.stamp, str(location_id), paid, places)

    def _write_order(self, order: Order, write: Write) -> Outcome:
        if write.native_id and order.lines is not None:
            return self._change_order(write.native_id, order, write)
        if write.native_id:
            return self._cancel_order(write.native_id, write.whole if isinstance(write.whole, Order) else order)
        # Looked up before every create, not only after trouble: no reinstall and no second computer doubles an order.
        found, is_free = self._find_order(order)
        if found is None:
            reference = (order.reference or "") if is_free else identity.another_reference(order)
            found = self._insert_order(order, reference, write)
            note = (
                ""
                if is_free
                else f"{order.reference} is another order's in Megaventory; this one is {reference} there."
            )
        else:
            note = "It was in Megaventory already."
        return Outcome(found, note)

    def _insert_order(self, order: Order, reference: str, write: Write) -> Observation:
        body = self._order_body(order, reference, write)
        try:
            row = self._answer(Kind.ORDER, body, "Insert")
        except Refusal as refusal:
            if not refusal.already_exists or "SalesOrderNo" not in body:
                raise
            # Its number is taken by a sales order of another reference: Megaventory gives this one a number.
            row = self._answer(Kind.ORDER, {k: v for k, v in body.items() if k != "SalesOrderNo"}, "Insert")
        kept = orders.places_kept(body, row)
        if kept is not None:
            self._price_places = (kept,)  # the next order's prices are chosen among those that are kept
        return self._observed(Kind.ORDER, row)

    # --- helpers --------------------------------------------------------------------------------------------------

    def delete(self, kind: Kind, native_id: str) -> None:
        if kind is not Kind.PRODUCT:
            raise BadData("Only products are deleted in Megaventory.")
        if self._row(kind, int(native_id)) is None:
            return
        request = {"ProductIDToDelete": native_id, "mvInsertUpdateDeleteSourceApplication": SOURCE}
        try:
            self._client.call("ProductDelete", request, writes=True)
        except Refusal as refusal:
            raise Rejected(
                "Deleted in the shop, but Megaventory keeps it: it has stock or documents there.",
                "Unpublish a product instead while it is in stock; delete it in Megaventory when it is used up.",
                refusal.details,
            ) from None

    def known_helpers(self, kind: Kind, wanted: tuple[HelperKey, ...]) -> Mapping[HelperKey, str]:
        known: dict[HelperKey, str] = {}
        if kind is Kind.PRODUCT:
            # Of several categories with one name the oldest is the one that is used.
            for category_id, name in sorted(self._categories.items(), reverse=True):
                if name:
                    known[HelperKey(CATEGORY, name)] = str(category_id)
        for key in wanted:
            native_id = self.find_helper(key) if key not in known else None
            if native_id is not None:
                known[key] = native_id
        return known

    def categories(self) -> tuple[Category, ...]:
        self._learn_categories()
        named = {name: str(number) for number, name in sorted(self._categories.items(), reverse=True) if name}
        return tuple(Category(number, (name,)) for name, number in sorted(named.items()))

    def fields(self) -> tuple[Field, ...]:
        return ()

    def mails(self) -> tuple[str, ...]:
        return ()  # it writes to nobody by itself

    def find_helper(self, key: HelperKey) -> str | None:
        if key.kind in (TAX, DISCOUNT):
            return self._find_rate(key)
        if key.kind == parts.SERVICE:
            return self._find_service(key.name)
        found = self._find_row(*_place_of(key))
        if found is not None and key.kind == CATEGORY:
            with self._lock:
                self._categories = {**self._categories, int(found): key.name}
        return found

    def _find_service(self, sku: str) -> str | None:
        services = (reading.number_of(Kind.PRODUCT, row) for row in self._with_sku(sku) if _is_service(row))
        return next((number for number in services if number is not None), None)

    def _with_sku(self, sku: str) -> list[dict[str, Any]]:
        rows = self._client.rows("ProductGet", "mvProducts", {"Filters": [filter_of("ProductSKU", sku)]})
        key = match_key(Product(sku=sku))
        return [row for row in rows if match_key(Product(sku=as_text(row.get("productsku")))) == key]

    def _find_rate(self, key: HelperKey, *, deleted_too: bool = False) -> str | None:
        """A tax or discount by name and value together."""
        kind, record = orders.rate_record(key)
        entity = _ENTITIES[kind]
        name = "TaxName" if kind is Kind.TAX else "DiscountName"
        request: dict[str, Any] = {"Filters": [filter_of(name, orders.name_and_value(key)[0])]}
        if deleted_too:
            request["showDeleted"] = "showAllDeletedAndUndeleted"
        rows = self._client.rows(entity.get, entity.rows, request)
        found = self._readable(kind, rows, name, orders.name_and_value(key)[0])
        ids = [int(one.native_id) for one in found if match_key(one.record) == match_key(record)]
        return str(min(ids)) if ids else None

    def _find_row(self, entity: _Entity, field: str, name: str, *, deleted_too: bool = False) -> str | None:
        request: dict[str, Any] = {"Filters": [filter_of(field, name)]}
        if deleted_too:
            request["showDeleted"] = "showAllDeletedAndUndeleted"
        rows = self._client.rows(entity.get, entity.rows, request)
        found = (as_id(r.get(entity.id_name.lower())) for r in rows if as_text(r.get(field.lower())) == name)
        ids = [int(number) for number in found if number is not None]
        return str(min(ids)) if ids else None

    def write_helper(self, key: HelperKey) -> str:
        # The list was read when the pass began; asking once more costs little, and a second one would stay.
        return self.find_helper(key) or self._make(key)

    def _make(self, key: HelperKey) -> str:
        if key.kind in (TAX, DISCOUNT):
            return self._make_rate(key)
        entity, field = _place_of(key)[:2]
        match key.kind:
            case parts.CATEGORY:
                body, action = {"ProductCategoryName": key.name, "ProductCategoryDescription": ""}, "Insert"
            case parts.SERVICE:
                if self._with_sku(key.name):
                    # Somebody's: an upsert would make a service of it, and orders would sell it as shipping.
                    raise Rejected(
                        f"Megaventory holds goods with the SKU “{key.name}”, which orders need for a service.",
                        "Give that product another SKU there.",
                    )
                body, action = mapping.service_body(key.name), _UPSERT
            case _:
                body, action = mapping.guest_body(key.name), "Insert"
        request: dict[str, Any] = {entity.body: body, "mvRecordAction": action}
        if entity is not _ENTITIES[Kind.CUSTOMER]:
            request["mvInsertUpdateDeleteSourceApplication"] = SOURCE
        try:
            answer = self._client.call(entity.update, request, writes=True)
            row = lower(answer.get(entity.body.lower()))
            made = as_id(row.get(entity.id_name.lower())) or as_id(answer.get("entityid"))
        except Refusal as refusal:
            if not (refusal.already_exists or refusal.already_deleted):
                raise
            clashing = str(refusal.entity_id) if refusal.entity_id else None
            made = clashing or self._find_row(entity, field, key.name, deleted_too=True)
            if refusal.already_deleted and made:
                self._client.call(entity.undelete, {f"{entity.id_name}ToUndelete": made}, writes=True)
        if not made:
            raise _unsaid(str(key))
        if key.kind == CATEGORY:
            with self._lock:
                self._categories = {**self._categories, int(made): key.name}
        return str(made)

    def _make_rate(self, key: HelperKey) -> str:
        """A tax or discount that an order needs. One of the same name and another value is never taken for it."""
        kind, _ = orders.rate_record(key)
        entity = _ENTITIES[kind]
        request = {
            entity.body: orders.rate_body(key),
            "mvRecordAction": "Insert",
            "mvInsertUpdateDeleteSourceApplication": SOURCE,
        }
        try:
            answer = self._client.call(entity.update, request, writes=True)
        except Refusal as refusal:
            there = self._find_rate(key, deleted_too=True)
            if there is None or not (refusal.already_exists or refusal.already_deleted):
                raise
            if refusal.already_deleted:
                self._undelete(kind, there)
            return there
        told = lower(answer.get(entity.body.lower())).get(entity.id_name.lower())
        made = as_id(told) or as_id(answer.get("entityid")) or self._find_rate(key)
        if not made:
            raise _unsaid(str(key))
        return str(made)

    # --- quantities -----------------------------------------------------------------------------------------------

    def levels(self, location: str, products: tuple[str, ...] | None = None) -> Levels:
        return self._warehouse.levels(location, products)

    def check_places(self, *, for_quantities: bool = False) -> None:
        self._warehouse.check(for_quantities=for_quantities)

    def set_stock(self, wish: StockSet) -> Stock:
        return self._warehouse.set(wish)

    def set_stocks(self, wishes: Sequence[StockSet]) -> tuple[Stock | ItemError, ...]:
        return tuple(self.set_stock(wish) for wish in wishes)

    # --- what changed (MEGAVENTORY.md 9.1) ------------------------------------------------------------------------

    def updates(self) -> tuple[Hint, ...]:
        # Without a limit: the top ones would be the newest.
        wanted = {"Filters": [filter_of("Application", queue.APPLICATION)]}
        return queue.hints(self._client.rows("IntegrationUpdateGet", "mvIntegrationUpdates", wanted))

    def acknowledge(self, hint: str) -> None:
        self._client.call("IntegrationUpdateDelete", {"IntegrationUpdateIDToDelete": hint}, writes=True)


def _partly(raw: object, record: Record) -> Iterator[Unreadable]:
    """What is unknown of a row that was read: its weight or size."""
    if isinstance(record, Product) and record.measures is None:
        odd = reading.odd_field(decoded(raw, ProductRow))
        if odd is not None:
            yield reading.aside(Kind.PRODUCT, raw, odd, partial=True)


def _is_on(value: object) -> bool:
    """Whether a setting is switched on."""
    return str(value).strip().casefold() in _ON if isinstance(value, (str, int)) else False


def _has_shape(kind: Kind, row: object) -> bool:
    """Whether an answer holds the record in a form that can be read."""
    try:
        reading.one(kind, reading.SHAPES[kind], row)
    except NotReadable:
        return False
    return True


def _sent(body: Mapping[str, Any]) -> dict[str, Any]:
    """What was sent, as if it had come: its empty id is none."""
    return {name: value for name, value in lower(body).items() if value not in (None, "") or not name.endswith("id")}


def _is_service(row: Mapping[str, Any]) -> bool:
    kind = as_text(row.get("producttype"))
    return not kind or "service" in kind.casefold()


def _unsaid(what: str) -> OutcomeUnknown:
    return OutcomeUnknown(
        f"Megaventory accepted the {what}, but neither says its id nor shows it.",
        "Whether it was done is being checked.",
    )


def _place_of(key: HelperKey) -> tuple[_Entity, str, str]:
    """Where a helper lives: what it is there, by which field it is found, and that field's value."""
    match key.kind:
        case parts.CATEGORY:
            return _CATEGORY, "ProductCategoryName", key.name
        case parts.SERVICE:
            return _ENTITIES[Kind.PRODUCT], "ProductSKU", key.name
        case _:
            return _ENTITIES[Kind.CUSTOMER], "SupplierClientName", key.name


def _value_filter(name: str, value: Decimal | None) -> dict[str, Any]:
    return filter_of(name, plain(value if value is not None else Decimal(0)), and_or="And")
