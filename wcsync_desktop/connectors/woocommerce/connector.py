"""Passes over a shop's records and single reads and writes (reference: WOOCOMMERCE.md, "Finding what changed").

What proves that a record found by its natural key is the same (E5, PRODUCT.md rule 30):

* a product: its SKU, compared without case and outer spaces; where several bear it none is taken
* an account: its e-mail address, which a shop gives once
* a tax rate: name and percentage together
* a copy of an order: the whole stamp, with the original's site, number and birth; a number alone never. Before a status
  is written to a copy, or it is completed, it is read again and must bear that stamp
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from time import monotonic
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
from wcsync_desktop.connectors.decoding import Odd, as_id, as_moment, as_text, decoded, readable
from wcsync_desktop.connectors.http import site_key
from wcsync_desktop.connectors.setting_aside import set_aside
from wcsync_desktop.connectors.woocommerce import accounts, copies, mapping, orders, reading
from wcsync_desktop.connectors.woocommerce.client import PER_PAGE, WooClient, as_rows
from wcsync_desktop.connectors.woocommerce.facts import ShopFacts, base_rates, category_paths, is_country
from wcsync_desktop.connectors.woocommerce.listing import Listed, Lists
from wcsync_desktop.connectors.woocommerce.observing import (
    SHAPES,
    WORDS,
    Found,
    Observer,
    Told,
    below,
    countries_of,
    is_in_trash,
    one,
    sorted_out,
    whose,
)
from wcsync_desktop.connectors.woocommerce.rows import (
    CategoryRow,
    CountryRow,
    CurrencyRow,
    MarkedRow,
    OrderRow,
    ProductRow,
    SettingRow,
    StatusRow,
    StockRow,
    TaxRow,
    VersionRow,
)
from wcsync_desktop.connectors.woocommerce.texts import unescaped
from wcsync_desktop.connectors.woocommerce.window import MANY, Window, first
from wcsync_desktop.core.categories import SEPARATOR, Category, CategoryMap
from wcsync_desktop.core.errors import (
    AmbiguousMatch,
    BadData,
    Bug,
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
from wcsync_desktop.core.own_fields import Field, own_fields
from wcsync_desktop.core.records import Customer, Kind, Observation, Order, Product, Record, Stock, Tax
from wcsync_desktop.core.stock import Untouched, is_whole, untouched
from wcsync_desktop.core.unreadable import Unreadable

_OLDEST = (5, 8)
_FACTS_SECONDS = 900.0
"""How long settings and categories may be remembered between looks at what changed; an import reads them anew."""

_OVERLAP = timedelta(minutes=5)
"""So much is searched twice for copies: an order may be listed a little after its time."""

_MAILED = ("on-hold", "processing", "completed")
"""Statuses for which WooCommerce has an e-mail to the customer."""

_NEWEST, _MOST_UNDATED = 50, 500
"""Newest orders among which those without dates are looked for at each look, and at most, as long as some are found."""

_PATHS = {Kind.CUSTOMER: "customers", Kind.COUPON: "coupons", Kind.TAX: "taxes", Kind.ORDER: "orders"}
_FIELDS = {
    Kind.PRODUCT: (
        "id,type,status,name,description,sku,global_unique_id,regular_price,tax_status,tax_class,manage_stock,"
        "stock_quantity,weight,dimensions,categories,images,image,attributes,parent_id,meta_data,"
        "date_created_gmt,date_modified_gmt"
    ),
    Kind.CUSTOMER: (
        "id,email,first_name,last_name,role,username,billing,shipping,meta_data,date_created_gmt,date_modified_gmt"
    ),
    Kind.COUPON: "id,code,amount,status,discount_type,description,date_created_gmt,date_modified_gmt",
    Kind.TAX: "id,country,state,postcode,city,postcodes,cities,rate,name,priority,compound,class",
    Kind.ORDER: orders.FIELDS,
}
_OWN_TABLES = "\\OrdersTableDataStore"
"""How the storage of orders is called that moves an order's date with every edit (HPOS); posts do not (fact 4)."""

_AS_WRITTEN = {"context": "edit"}
"""Descriptions as they were written, which is how answers to writes hold them; else paragraphs are put around them."""

_EXTRA = {Kind.CUSTOMER: {"role": "all"}, Kind.COUPON: {"status": "any"}, Kind.ORDER: {"dp": orders.DECIMALS}}


class WooConnector:
    """One shop."""

    def __init__(self, account: Account) -> None:
        self._options = account.options
        self._client = WooClient(
            account.address,
            account.secret,
            ca=account.ca,
            pool=int(account.options.get("pool", "8")),
            keys_in_query=account.options.get("keys_in_query") == "yes",
            behind_index=account.options.get("behind_index") == "yes",
        )
        self._lists = Lists(self._client)
        self._address = account.address
        self._lock = threading.Lock()
        self._facts: ShopFacts | None = None
        self._facts_at = 0.0
        self._unlisted: frozenset[str] = frozenset()
        self._finds_by_maker = True
        self._copy_ids: dict[str, str] = {}
        self._copies_since: tuple[datetime, datetime] | None = None
        self._observer = Observer(account.options)
        self._parents: dict[str, ProductRow | None] = {}
        self._states: dict[str, Mapping[str, str]] = {}
        self._all_variations: bool | None = None

    def close(self) -> None:
        self._client.close()

    def last_exchange(self) -> Exchange | None:
        return self._client.last_exchange()

    # --- who is there -------------------------------------------------------------------------------------------

    def probe(self) -> Probe:
        index = self._client.about()
        self._client.get("products", per_page="1", _fields="id")
        status = self._client.whole("system_status", StatusRow, _fields="environment,settings,active_plugins")
        version = status.environment.version.strip()
        check_version(version)
        return Probe(
            unescaped(index.name).strip(),
            version,
            status.settings.currency.strip() or self._current_currency(),
            site_key(index.home.strip() or self._address),
            served=served_by_plugins(status),
            tells_edits=status.settings.order_datastore.endswith(_OWN_TABLES),
        )

    def _current_currency(self) -> str:
        return self._client.whole("data/currencies/current", CurrencyRow).code.strip()

    def versions(self, kind: Kind, ids: tuple[str, ...]) -> Mapping[str, str]:
        wanted = {"include": ",".join(ids), "per_page": str(len(ids)), "_fields": "id,date_modified_gmt"}
        rows = self._client.rows(_PATHS.get(kind, "products"), status="any", **wanted)
        return {row.id: str(row.date_modified_gmt) for row in readable(rows, VersionRow)}

    def server_now(self) -> datetime | None:
        return self._client.server_now()

    def clock(self) -> datetime | None:
        return self._client.clock()

    # --- passes -------------------------------------------------------------------------------------------------

    def begin(self, kind: Kind) -> tuple[str, ...]:
        if kind is not Kind.PRODUCT:
            return (first("c"),)
        self._forget()
        began = _naive(self.server_now())
        self._facts_now()
        return (first("p", began=began), first("t", began=began))

    def begin_changes(self, kind: Kind, since: datetime) -> tuple[str, ...]:
        if kind not in (Kind.PRODUCT, Kind.ORDER):
            return self.begin(kind)
        if kind is Kind.ORDER:
            return (first("c", _naive(since), _naive(self.server_now())), str(Window("n", 0, _NEWEST)))
        began = _naive(self.server_now())
        if monotonic() - self._facts_at > _FACTS_SECONDS:
            self._forget()
        return (first("p", _naive(since), began), first("t", _naive(since), began))

    def read(self, kind: Kind, position: str) -> Page:
        window = Window.at(position)
        match window.part:
            case "c":
                return self._page_of(kind, window)
            case "n":
                return self._page_of_undated(window)
            case "p" | "t":
                return self._page_of_products(window)
            case "v":
                return self._page_of_variations("variations", None, window)
            case "pv":
                return self._page_of_variations(f"products/{window.parent}/variations", window.parent, window)
            case _:
                raise Bug("A position of a pass is not known.", "", position)

    def _page_of(self, kind: Kind, window: Window) -> Page:
        listed = self._lists.read(_PATHS[kind], window, self._fields(kind), _EXTRA.get(kind, {}))
        rows, aside = sorted_out(kind, SHAPES[kind], listed.rows)
        if kind in (Kind.CUSTOMER, Kind.ORDER):
            self._learn_countries(countries_of(rows))
        return _page(self._observer.observed(kind, rows, self._states), listed, aside)

    def _page_of_undated(self, window: Window) -> Page:
        """Newest orders without a date of a change (a plugin wrote them into the database): no list of changes has it.

        Where a whole page holds none, older ones were seen before.
        """
        newest = {"orderby": "id", "order": "desc", "_fields": "id,date_modified_gmt"}
        rows = self._client.rows("orders", per_page=str(window.size), offset=str(window.offset), **newest)
        told = [row for row in rows if isinstance(row, Mapping)]
        ids = [i for row in told if not as_moment(row.get("date_modified_gmt")) and (i := as_id(row.get("id")))]
        if not ids:
            return Page(())
        listed = self._lists.some("orders", ids, _fields=self._fields(Kind.ORDER), **_EXTRA[Kind.ORDER])
        found, aside = sorted_out(Kind.ORDER, SHAPES[Kind.ORDER], listed)
        self._learn_countries(countries_of(found))
        seen = self._observer.observed(Kind.ORDER, found, self._states)
        following = window.offset + len(rows)
        more = (str(replace(window, offset=following)),) if following < _MOST_UNDATED else ()
        # It is beside the list that is counted.
        return Page(seen.observations, more, unreadable=(*aside, *seen.unreadable))

    def _page_of_products(self, window: Window) -> Page:
        in_trash = window.part == "t"
        extra = {"status": "trash" if in_trash else "any", **_AS_WRITTEN}
        listed = self._lists.read("products", window, self._fields(Kind.PRODUCT), extra)
        rows, aside = sorted_out(Kind.PRODUCT, ProductRow, listed.rows)
        parents = [each.row.id for each in rows if each.row.type == "variable"]
        self._know_parents(rows, aside)
        following: list[str] = []
        if not in_trash and not window.since and self._has_all_variations():
            following = [window.list_of("v")] if window.offset == 0 else []
        elif not in_trash:
            following = [window.list_of("pv", MANY, parent) for parent in parents]
        if not rows:
            return _page(Found(), listed, aside, following)  # nothing more needs to be known
        facts = self._facts_for(each.row for each in rows)
        return _page(self._observer.products(rows, facts), listed, aside, following)

    def _page_of_variations(self, path: str, parent: str | None, window: Window) -> Page:
        listed = self._lists.read(path, window, self._fields(Kind.PRODUCT), {} if parent else {"status": "any"})
        rows, aside = sorted_out(Kind.PRODUCT, ProductRow, (below(raw, parent) for raw in listed.rows))
        parents = self._parents_of({str(each.row.parent_id) for each in rows})
        facts = self._facts_for(row for row in parents.values() if row is not None)
        return _page(self._observer.products(rows, facts, parents), listed, aside)

    def _know_parents(self, rows: Iterable[Told[ProductRow]], aside: Iterable[Unreadable]) -> None:
        """Products that may have variations; None for one that cannot be read."""
        with self._lock:
            self._parents |= {each.row.id: each.row for each in rows if each.row.type == "variable"}
            self._parents |= dict.fromkeys(row.native_id for row in aside if row.native_id)

    def _parents_of(self, ids: set[str]) -> Mapping[str, ProductRow | None]:
        """The products of variations, as far as they are known and not in the trash or gone."""
        with self._lock:
            missing = sorted(ids - self._parents.keys() - {""}, key=lambda i: (len(i), i))
        for start in range(0, len(missing), MANY):
            part = missing[start : start + MANY]
            listed = self._lists.some("products", part, _fields=self._fields(Kind.PRODUCT), status="any", **_AS_WRITTEN)
            rows, aside = sorted_out(Kind.PRODUCT, ProductRow, listed)
            with self._lock:
                self._parents |= {each.row.id: each.row for each in rows}
            self._know_parents((), aside)
        with self._lock:
            return {i: self._parents[i] for i in ids if i in self._parents}

    def _has_all_variations(self) -> bool:
        """Whether this version lists all variations at once (10.x); asked once."""
        if self._all_variations is None:
            self._all_variations = self._client.try_get("variations", per_page="1", _fields="id") is not None
        return self._all_variations

    def _forget(self) -> None:
        with self._lock:
            self._facts = None
            self._parents = {}

    def _facts_now(self) -> ShopFacts:
        with self._lock:
            if self._facts is not None:
                return self._facts
        general = self._settings("general")
        units = self._settings("products")
        taxes_on = general.get("woocommerce_calc_taxes") == "yes"
        including = taxes_on and self._settings("tax").get("woocommerce_prices_include_tax") == "yes"
        rates: Mapping[str, Decimal] = {}
        if including:
            country, _, state = general.get("woocommerce_default_country", "").partition(":")
            rates = base_rates(
                list(self._lists.all("taxes")),
                country,
                state,
                general.get("woocommerce_store_postcode", ""),
                general.get("woocommerce_store_city", ""),
            )
        categories = self._lists.all("products/categories", "id,name,parent")
        facts = ShopFacts(
            currency=general.get("woocommerce_currency", ""),
            prices_include_tax=including,
            weight_unit=units.get("woocommerce_weight_unit", ""),
            size_unit=units.get("woocommerce_dimension_unit", ""),
            category_paths=category_paths(readable(categories, CategoryRow)),
            base_rates=rates,
        )
        with self._lock:
            self._facts, self._facts_at = facts, monotonic()
        return facts

    def _facts_for(self, products: Iterable[ProductRow]) -> ShopFacts:
        """What is needed to read these products: a category may be younger than what is remembered."""
        facts = self._facts_now()
        named = {number for row in products if (number := reading.category_of(row)) is not None}
        unheard_of = named - facts.category_paths.keys() - self._unlisted
        if unheard_of:
            with self._lock:
                self._facts = None
            facts = self._facts_now()
            # What a shop does not list even now (a plugin hides it) is not asked for again and again.
            self._unlisted |= unheard_of - facts.category_paths.keys()
        return facts

    def _settings(self, group: str) -> Mapping[str, str]:
        rows = self._client.rows(f"settings/{group}", _fields="id,value")
        return {row.id: as_text(row.value) for row in readable(rows, SettingRow)}

    def _learn_countries(self, countries: Iterable[str]) -> None:
        """Names of the states of these countries; the shop stores codes."""
        for country in sorted(set(countries) - self._states.keys()):
            answer = self._client.try_get(f"data/countries/{country}") if is_country(country) else None
            try:
                states = decoded(answer.data, CountryRow).states if answer is not None else ()
            except Odd:
                continue  # rows that name a state of it are set aside
            self._states[country] = {state.code: unescaped(state.name) for state in states}

    def _fields(self, kind: Kind) -> str:
        """What is asked of the shop for records of a kind."""
        own = (pair.shop.partition(".")[0].partition(":")[0] for pair in own_fields(self._options, kind))
        more = ("meta_data" if name == "meta" else name for name in own)
        return ",".join(dict.fromkeys([*_FIELDS[kind].split(","), *more]))

    def some(self, kind: Kind, ids: tuple[str, ...]) -> Page:
        wanted = {"include": ",".join(ids), "per_page": str(len(ids)), "_fields": self._fields(kind), "status": "any"}
        listed = self._client.rows(_PATHS[kind], **{**wanted, **_EXTRA.get(kind, {})})
        rows, aside = sorted_out(kind, SHAPES[kind], listed)
        if kind in (Kind.CUSTOMER, Kind.ORDER):
            self._learn_countries(countries_of(rows))
        found = self._observer.observed(kind, rows, self._states)
        return Page(found.observations, (), None, len(rows), unreadable=(*aside, *found.unreadable))

    # --- single records -----------------------------------------------------------------------------------------

    def get(self, kind: Kind, native_id: str, parent: str | None = None) -> Observation | None:
        path = f"{_PATHS.get(kind, 'products')}/{native_id}"
        if parent:
            path = f"products/{parent}/variations/{native_id}"
        asked = {Kind.ORDER: {"dp": orders.DECIMALS}, Kind.PRODUCT: {} if parent else _AS_WRITTEN}
        answer = self._client.try_get(path, **asked.get(kind, {}))
        if answer is None or is_in_trash(answer.data):
            return None
        return self._observation(kind, answer.data, parent)

    def _observation(self, kind: Kind, raw: object, parent: str | None = None) -> Observation:
        """The record in a row. Raises NotReadable."""
        found = self._found(kind, below(raw, parent), parent)
        if not found.observations:
            raise NotReadable(found.unreadable[0])
        return found.observations[0]

    def _found(self, kind: Kind, raw: object, parent: str | None) -> Found:
        whole: Mapping[str, Any] = raw if isinstance(raw, Mapping) else {}
        if kind is Kind.PRODUCT:
            product = Told(whole, one(kind, ProductRow, raw))
            above = self._above(parent) if parent else None
            known = [row for row in (above or {}).values() if row is not None]
            return self._observer.products([product], self._facts_for(known or [product.row]), above)
        row = Told(whole, one(kind, SHAPES[kind], raw))
        if kind in (Kind.CUSTOMER, Kind.ORDER):
            self._learn_countries(countries_of([row]))
        return self._observer.observed(kind, [row], self._states)

    def _above(self, parent: str) -> Mapping[str, ProductRow | None]:
        """The product of a single variation, in the trash or not; None where it cannot be read."""
        known = self._parents_of({parent})
        if parent in known:
            return known
        there = self._client.get(f"products/{parent}", **_AS_WRITTEN).data
        rows, _ = sorted_out(Kind.PRODUCT, ProductRow, [there])
        return {parent: rows[0].row if rows else None}

    def find(self, kind: Kind, record: Record, mark: str = "") -> Observation | None:
        if isinstance(record, Order) and record.stamp:
            return self._find_copy(record)
        if isinstance(record, Customer) and record.email:
            return self._find_customer(record.email)
        if isinstance(record, Tax):
            return self._find_rate(record)
        if not isinstance(record, Product) or not record.sku:
            raise Bug("Only products, accounts, rates and copies of orders are looked up in a shop.")
        rows = self._client.rows("products", sku=record.sku, status="any", _fields=self._fields(Kind.PRODUCT))
        key = match_key(record)
        same = [row for row in rows if match_key(Product(sku=as_text(row.get("sku")))) == key]
        if len(same) > 1:
            raise AmbiguousMatch(
                f"The shop has {len(same)} products with the SKU “{record.sku}”.", "Pick one in the SKU doctor."
            )
        if not same:
            return None
        number, parent = as_id(same[0].get("id")), as_id(same[0].get("parent_id"))
        return self._observation(kind, same[0], parent) if parent or not number else self.get(kind, number)

    def _find_customer(self, email: str) -> Observation | None:
        rows = self._client.rows("customers", email=email, role="all", _fields=self._fields(Kind.CUSTOMER))
        same = [row for row in rows if as_text(row.get("email")).casefold() == email.strip().casefold()]
        return self._observation(Kind.CUSTOMER, same[0]) if same else None

    def _find_copy(self, order: Order) -> Observation | None:
        """The copy that bears the order's stamp. Before WooCommerce 9.9 the filter is ignored: then orders are searched
        from the day on which the original was placed."""
        by_id = {"status": "any", "orderby": "id", "order": "asc", "per_page": "2"}
        told = {**by_id, "created_via": order.stamp or "", "_fields": self._fields(Kind.ORDER), **_EXTRA[Kind.ORDER]}
        rows = self._client.rows("orders", **told) if self._finds_by_maker else []
        found = [row for row in rows if _mark(row) == order.stamp]
        if rows and not found:
            self._finds_by_maker = False  # others came: the filter is not known here
        if not self._finds_by_maker:
            found = self._search_copy(order)
        return self._observation(Kind.ORDER, found[0]) if found else None

    def _search_copy(self, order: Order) -> list[dict[str, Any]]:
        """The copy among the shop's orders: all since the original was placed, then only those that came since."""
        placed = datetime.fromisoformat(order.placed_at) if order.placed_at else datetime.now(UTC)
        since = placed - timedelta(days=1)
        now = self.server_now() or datetime.now(UTC)
        known = self._copies_since
        if known is None or since < known[0]:
            found, begins = self._stamps_since(since), since
        else:
            found, begins = self._copy_ids | self._stamps_since(known[1] - _OVERLAP), known[0]
        self._copy_ids, self._copies_since = found, (begins, now)
        number = found.get(order.stamp or "")
        answer = self._client.try_get(f"orders/{number}", **_EXTRA[Kind.ORDER]) if number is not None else None
        there = answer is not None and not is_in_trash(answer.data) and _mark(answer.data) == order.stamp
        return [answer.data] if answer is not None and there else []

    def _stamps_since(self, since: datetime) -> dict[str, str]:
        """Ids of the copies that were made since then, by their stamps; the oldest of several."""
        wanted = {"status": "any", "after": _naive(since), "dates_are_gmt": "true"}
        found: dict[str, str] = {}
        for row in readable(self._lists.all("orders", "id,created_via,meta_data", **wanted), MarkedRow):
            mark = copies.stamp_in(row)
            if mark is not None:
                found.setdefault(mark, row.id)
        return found

    def write(self, write: Write) -> Outcome:
        try:
            return self._write(write)
        except NotReadable as error:
            raise OutcomeUnknown(
                f"{self._client.name} answered with a record that cannot be read.",
                "Whether it was done is being checked.",
                error.sentence,
            ) from None

    def _write(self, write: Write) -> Outcome:
        if isinstance(write.record, Order) and write.native_id is None:
            return self._copy(write.record)
        if isinstance(write.record, Order) and write.native_id is not None and write.record.total is not None:
            return self._complete(write.native_id, write.record)
        if isinstance(write.record, Order) and write.native_id is not None:
            return self._write_status(write.native_id, write.record.status or "", write.current, write.stamp)
        if isinstance(write.record, Customer):
            return self._write_customer(write, write.record)
        if isinstance(write.record, Tax) and write.native_id is None:
            return self._new_rate(write.record)
        if not isinstance(write.record, Product):
            raise BadData("This is not changed in a shop.")
        if write.native_id is None:
            facts = self._facts_now()
            self._check_category(write.record, facts)
            body = self._with_own(mapping.new_product_body(write.record, facts), write.record)
            made = self._client.post("products", body)
            return Outcome(self._observation(write.kind, made))
        path = f"products/{write.native_id}"
        if write.parent:
            path = f"products/{write.parent}/variations/{write.native_id}"
        row = self._client.put(path, self._with_own(mapping.product_body(write.record), write.record))
        return Outcome(self._observation(write.kind, row, write.parent))

    def _write_customer(self, write: Write, wanted: Customer) -> Outcome:
        """Make or change an account. The shop chooses user name and password, and tells them to the customer."""
        countries = {part.country for part in (wanted.billing, wanted.shipping) if part is not None and part.state}
        self._learn_countries(countries)
        if write.native_id is not None:
            body = self._with_own(accounts.customer_body(wanted, self._states, is_new=False), wanted)
            row = self._client.put(f"customers/{write.native_id}", body)
            return Outcome(self._observation(Kind.CUSTOMER, row))
        there = self._find_customer(wanted.email or "")
        if there is not None:
            return Outcome(there, "It was in the shop already.", was_there=True)
        body = self._with_own(accounts.customer_body(wanted, self._states, is_new=True), wanted)
        row = self._client.post("customers", body)
        return Outcome(self._observation(Kind.CUSTOMER, row))

    def _new_rate(self, wanted: Tax) -> Outcome:
        """Make a tax rate, unless it is there already; in a class of its own it taxes nothing by itself."""
        there = self._find_rate(wanted)
        if there is not None:
            return Outcome(there, "It was in the shop already.", was_there=True)
        slug, title = accounts.OWN_CLASS
        if not any(row.get("slug") == slug for row in self._client.rows("taxes/classes")):
            self._client.may_post("taxes/classes", {"name": title})
        return Outcome(self._observation(Kind.TAX, self._client.post("taxes", accounts.tax_body(wanted))))

    def _find_rate(self, wanted: Tax) -> Observation | None:
        rows, _ = sorted_out(Kind.TAX, TaxRow, self._lists.all("taxes"))
        found = self._observer.observed(Kind.TAX, rows, {}).observations
        return next((o for o in found if match_key(o.record) == match_key(wanted)), None)

    def _with_own(self, body: dict[str, Any], wanted: Record) -> dict[str, Any]:
        """With the fields that a person added."""
        for name, value in mapping.own_body(wanted, own_fields(self._options, type(wanted).kind)).items():
            there = body.get(name)
            if isinstance(there, dict) and isinstance(value, dict):
                body[name] = {**there, **value}
            else:
                body[name] = [*there, *value] if isinstance(there, list) else value
        return body

    def _copy(self, order: Order) -> Outcome:
        """Take over an order of another shop, unless it is there already (E5)."""
        there = self._find_copy(order)
        if there is not None:
            is_done = isinstance(there.record, Order) and there.record.is_complete
            note = "It was there already."
            return Outcome(there, note, was_there=True) if is_done else self._complete(there.native_id, order, note)
        if self._lies_in_trash(order):
            raise Rejected(
                "A copy of this order lies in the trash of the shop.",
                "Restore it there, or delete it for good; then press Retry.",
            )
        made = self._client.post("orders", copies.new_order(order))
        return self._complete(one(Kind.ORDER, MarkedRow, made).id, order)

    def _lies_in_trash(self, order: Order) -> bool:
        """A person put the copy away: a second one beside it would be there twice as soon as it is restored."""
        wanted = {"status": "trash", "orderby": "id", "order": "desc", "per_page": str(PER_PAGE)}
        only = {"created_via": order.stamp or ""} if self._finds_by_maker else {}
        rows = self._client.rows("orders", _fields="id,created_via,meta_data", **wanted, **only)
        return any(_mark(row) == order.stamp for row in rows)

    def _order_row(self, native_id: str) -> OrderRow:
        return one(Kind.ORDER, OrderRow, self._client.get(f"orders/{native_id}").data)

    def _complete(self, native_id: str, order: Order, note: str = "") -> Outcome:
        """Bring a copy to the original's total and status; done already, nothing is done."""
        row = self._order_row(native_id)
        if copies.stamp_in(row) != order.stamp or row.status == "trash":
            raise _no_copy()
        if not copies.is_complete(row):
            self._client.put(f"orders/{native_id}", copies.completing(order, row))
            for _ in range(_EQUALIZED_AT_MOST):
                rest = copies.equalizing(order, self._order_row(native_id))
                if not rest:
                    break
                self._client.put(f"orders/{native_id}", rest)
        copy = self.get(Kind.ORDER, native_id)
        if copy is None or not isinstance(copy.record, Order):
            raise _no_copy()
        if copy.record.total != order.total:
            told = f"{plain(copy.record.total or Decimal(0))} instead of {plain(order.total or Decimal(0))}"
            note = f"{note} Its total differs from the original's: {told}.".strip()
        return Outcome(copy, note)

    def _check_category(self, record: Product, facts: ShopFacts) -> None:
        """One that a person chose must be there; else the product would land in the shop's default category."""
        wanted, chosen = record.category, CategoryMap.of(self._options)
        was_chosen = wanted in (*chosen.branches.values(), *chosen.products.values())
        if wanted is not None and was_chosen and wanted not in facts.category_paths.values():
            raise BadData(
                f"The category “{SEPARATOR.join(wanted)}” that was chosen for it is no longer in the shop.",
                "Choose another one: tab Connections, Categories.",
            )

    def _write_status(self, native_id: str, status: str, current: Record | None, mark: str) -> Outcome:
        """Move an order along; it is read again just before (E10).

        With a ``mark`` it must be the copy that bears it: after a restored backup its number may be another order's.
        """
        there = self.get(Kind.ORDER, native_id)
        if there is None:
            raise NotFound("The order is no longer in the shop.", "Look for it in the shop's trash.")
        if mark and (not isinstance(there.record, Order) or there.record.stamp != mark):
            raise _no_copy()
        now = there.record.status if isinstance(there.record, Order) else None
        if now == status:
            return Outcome(there)
        if not isinstance(current, Order) or now != current.status:
            raise VersionConflict("The order's status in the shop has just changed.", "It is read again.")
        self._client.put(f"orders/{native_id}", {"status": status})
        # The answer to a change rounds what a read tells with more decimals.
        return Outcome(self.get(Kind.ORDER, native_id) or there)

    def delete(self, kind: Kind, native_id: str) -> None:
        if kind is not Kind.PRODUCT:
            raise BadData("Only products are deleted in a shop.")
        self._client.to_trash(f"products/{native_id}")

    def known_helpers(self, kind: Kind, wanted: tuple[HelperKey, ...]) -> Mapping[HelperKey, str]:
        return {}

    def categories(self) -> tuple[Category, ...]:
        self._forget()
        paths = self._facts_now().category_paths
        return tuple(Category(number, path) for number, path in sorted(paths.items(), key=lambda item: item[1]))

    def fields(self) -> tuple[Field, ...]:
        return ()

    def mails(self) -> tuple[str, ...]:
        found = []
        for status in _MAILED:
            group = f"settings/email_customer_{status.replace('-', '_')}_order"
            answer = self._client.try_get(group, _fields="id,value")
            rows = as_rows(answer.data, self._client.name) if answer is not None else []
            # What does not say whether it is on is taken for on: nobody is written to by surprise.
            if all(row.get("value") == "yes" for row in rows if row.get("id") == "enabled"):
                found.append(status)
        return tuple(found)

    def find_helper(self, key: HelperKey) -> str | None:
        return None

    def write_helper(self, key: HelperKey) -> str:
        raise Bug(f"A shop has no helper {key}.")

    def levels(self, location: str, products: tuple[str, ...] | None = None) -> Levels:
        raise Bug("A shop's quantities come with its products.")

    def check_places(self, *, for_quantities: bool = False) -> None:
        """A shop has one place for all its stock."""

    def updates(self) -> tuple[Hint, ...]:
        return ()  # a shop tells what changed by time

    def acknowledge(self, hint: str) -> None:
        raise Bug("A shop has no queue of changes.")

    def set_stock(self, wish: StockSet) -> Stock:
        (kept,) = self.set_stocks((wish,))
        if isinstance(kept, ItemError):
            raise kept
        return kept

    def set_stocks(self, wishes: Sequence[StockSet]) -> tuple[Stock | ItemError, ...]:
        parent = wishes[0].parent
        path = f"products/{parent}/variations" if parent else "products"
        self._client.server_now()  # known for certain, so that an old answer shows its age (E11)
        there = self._stocks(path, wishes)
        answers = {w.native_id: _as_it_stands(w, there) for w in wishes}
        changes = [w for w in wishes if answers[w.native_id] is None]
        if changes:
            asked = [mapping.quantity_body(w.native_id, w.stock) for w in changes]
            for wish, row in zip(changes, self._client.batch(path, asked), strict=True):
                answers[wish.native_id] = row if isinstance(row, ItemError) else _kept(row)
        return tuple(answers[w.native_id] or _not_written(Untouched.NOT_COUNTED) for w in wishes)

    def _stocks(self, path: str, wishes: Sequence[StockSet]) -> Mapping[str, Product | ItemError]:
        """What the shop holds of these now, as far as it concerns stock. What is gone is not in it."""
        ids = [w.native_id for w in wishes]
        rows = self._lists.some(path, ids, status="any", _fields="id,manage_stock,stock_quantity")
        return {number: _held(row) for row in rows if (number := as_id(row.get("id"))) is not None}


def _page(found: Found, listed: Listed, aside: Iterable[Unreadable], following: Iterable[str] = ()) -> Page:
    return Page(
        found.observations,
        (*listed.following, *following),
        listed.total,
        listed.counted,
        _newest_before(listed.rows, listed.began),
        slipped=listed.slipped,
        doubt=listed.doubt,
        unreadable=(*aside, *found.unreadable),
    )


def _mark(raw: object) -> str | None:
    """The stamp that an order bears; None for one of the shop's own, and for one that cannot be read at all."""
    return next((copies.stamp_in(row) for row in readable([raw], MarkedRow)), None)


def _held(raw: object) -> Product | ItemError:
    """What a row tells about stock, and nothing else of it."""
    try:
        row = one(Kind.PRODUCT, StockRow, raw)
        return Product(stock=reading.stock_of(row), counting=reading.counting(row))
    except NotReadable as error:
        return error
    except Odd as odd:
        return NotReadable(set_aside(whose(Kind.PRODUCT, raw), odd, WORDS))


def _as_it_stands(wish: StockSet, there: Mapping[str, Product | ItemError]) -> Stock | ItemError | None:
    """The answer to a wish without a call: it is so already, or must not be written; None where it is to be."""
    if wish.native_id not in there:
        return NotFound("The product is no longer in the shop.", "")
    held = there[wish.native_id]
    if isinstance(held, ItemError):
        return held
    now = held.stock.quantity if held.stock is not None else None
    if now == wish.stock.quantity:
        return wish.stock
    why = untouched(held)
    if why is Untouched.SHARED or (why is not None and not wish.stock.starts and wish.stock.before is None):
        return _not_written(why)
    if not is_whole(wish.stock.quantity) and not wish.stock.parts:
        return _not_written(Untouched.PARTS)
    if now != wish.stock.before:
        # Someone bought or counted since: taken in first, or that would be undone.
        return VersionConflict("The quantity in the shop has just changed.", "It is read again.")
    return None


def _kept(raw: object) -> Stock | ItemError:
    """What a shop holds after it was told a quantity: it answers well, too, where it changes nothing."""
    held = _held(raw)
    if isinstance(held, ItemError):
        return VersionConflict("The shop's answer to the new quantity cannot be read.", "It is read again.")
    return held.stock if held.stock is not None else _not_written(untouched(held) or Untouched.NOT_COUNTED)


def _not_written(why: Untouched) -> Rejected:
    """A quantity that is not written to a product, whatever was planned: it would switch counting on, or be cut."""
    match why:
        case Untouched.SHARED:
            return Rejected(
                "In the shop this variation shares the quantity of its product.", "Switch on Manage stock for it there."
            )
        case Untouched.PARTS:
            return Rejected(
                "The shop is not known to count parts of a piece.",
                "Make the quantity whole, or say so in the settings of its connection.",
            )
        case Untouched.NO_FIGURE:
            return Rejected("The shop counts this product and has no figure of it.", "Enter its quantity there.")
    return Rejected(
        "The shop does not count the stock of this product.",
        "Switch it on in the shop: product → Inventory → Track stock quantity. Where that is missing: WooCommerce → "
        "Settings → Products → Inventory → Enable stock management.",
    )


_EQUALIZED_AT_MOST = 2
"""So many times the rest of a difference is brought in: a negative fee leaves cents, a positive one none."""

_PLUGINS = {"megaventory": "megaventory"}
"""How plugins begin that keep a shop in step with a system, and that system's kind."""


def served_by_plugins(status: StatusRow) -> frozenset[str]:
    """Systems that an active plugin of the shop keeps in step: the two would do everything twice (E12)."""
    active = [row.plugin.casefold() for row in status.active_plugins]
    return frozenset(kind for start, kind in _PLUGINS.items() if any(plugin.startswith(start) for plugin in active))


def _newest_before(rows: Iterable[object], began: str) -> datetime | None:
    """The newest change among the rows, but never after the server's clock at the beginning of the pass.

    What changes on early pages while later ones are read must come again; and scheduled products bear future dates.
    """
    newest = _newest(rows)
    if newest is None or not began:
        return newest
    return min(newest, datetime.fromisoformat(began).replace(tzinfo=UTC))


def _no_copy() -> NotFound:
    return NotFound("The copy of the order is no longer in the shop.", "Look for it in the shop's trash.")


def _naive(moment: datetime | None) -> str:
    """Naive GMT together with dates_are_gmt is the one spelling that no version shifts by the site's offset."""
    return "" if moment is None else moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S")


def check_version(version: str) -> None:
    """Raises NotReady for a WooCommerce that cannot tell what has changed."""
    if _numbers(version) and _numbers(version) < _OLDEST:
        raise NotReady(f"The shop runs WooCommerce {version}, which is too old.", "Update it to version 5.8 or later.")


def _numbers(version: str) -> tuple[int, ...]:
    digits = (part for part in version.split("-", maxsplit=1)[0].split("."))
    return tuple(int(d) for d in digits if d.isdecimal() and len(d) < 9)


def _newest(rows: Iterable[object]) -> datetime | None:
    times = (as_moment(row.get("date_modified_gmt")) for row in rows if isinstance(row, Mapping))
    newest = max(times, default="")
    return datetime.fromisoformat(newest).replace(tzinfo=UTC) if newest else None
