"""An order as Vtiger's sales order and back: rows, taxes, and the adjustment that makes the totals meet (section 10).

The server computes totals by its own rules and rounds nothing. They are known beforehand, so the order is sent once,
with the difference to the shop's total as its adjustment.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from decimal import Decimal
from typing import Any

from wcsync_desktop.connectors.vtiger.text import kept, moment, read
from wcsync_desktop.core.matching import tax_label
from wcsync_desktop.core.money import HUNDRED, decimals_of, exact, plain, rounded
from wcsync_desktop.core.order_status import CANCELLED, COMPLETED, ON_HOLD, PROCESSING
from wcsync_desktop.core.records import Address, Order, Tax, is_blank
from wcsync_desktop.core.sales import Charge, OrderLine
from wcsync_desktop.core.stamps import is_stamp
from wcsync_desktop.core.taxes import OrderTaxes, RowTax

SERVICE_NAMES = {"shipping": "Shipping", "fee": "Fee", "product": "Product of the shop"}
"""Services for rows that are no product of Vtiger, by what they stand for."""

_TO_CRM = {
    "pending": "Created",
    ON_HOLD: "Created",
    PROCESSING: "Approved",
    COMPLETED: "Delivered",
    CANCELLED: "Cancelled",
    "refunded": "Cancelled",
    "failed": "Cancelled",
    "trash": "Cancelled",
}
_FROM_CRM = {"created": ON_HOLD, "approved": PROCESSING, "delivered": COMPLETED, "cancelled": CANCELLED}
_PAID = frozenset({PROCESSING, COMPLETED})
_NOTHING = "-"
_UNIT_PLACES = 8
_RATE_PLACES = 3
_QUANTITY_PLACES = 3
_LONGEST_LABEL = 50

HEADER = (
    "id,salesorder_no,subject,customerno,vtiger_purchaseorder,contact_id,account_id,sostatus,hdnGrandTotal,hdnSubTotal,"
    "hdnTaxType,hdnDiscountAmount,hdnS_H_Amount,txtAdjustment,currency_id,conversion_rate,createdtime,modifiedtime,"
    "bill_street,bill_city,bill_state,bill_code,bill_country,"
    "ship_street,ship_city,ship_state,ship_code,ship_country,description"
)
"""Columns of a query over orders. A column of the rows among them would make a page count rows (section 4)."""


def crm_status(status: str) -> str:
    """Vtiger's word for a status of a shop's order; one of the shop's own counts as work in progress."""
    return _TO_CRM.get(status, "Approved")


def shop_status(status: str) -> str:
    """The shop's word for a status of a sales order; one that was made up there stays as it is."""
    return _FROM_CRM.get(status.casefold(), status)


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a sales order: ``quantity`` at ``unit`` each, less ``discount`` for all of them; all net.

    ``product`` is the native id; empty for one that a service stands for, which ``service`` names. ``tax`` is label
    and percentage.
    """

    product: str
    service: str
    comment: str
    quantity: Decimal
    unit: Decimal
    discount: Decimal
    tax: tuple[str, Decimal] | None

    @property
    def net(self) -> Decimal:
        """What the row comes to, as the server will reckon it."""
        return self.quantity * self.unit - self.discount


@dataclass(frozen=True, slots=True)
class Sheet:
    """The rows of an order, its shipping charge, and what makes its total that of the shop.

    Where all rows bear one tax they are taxed as a ``group``; else each by itself, for which the products must have
    these taxes.
    """

    rows: tuple[Row, ...]
    shipping: Decimal
    shipping_rate: Decimal
    is_group: bool
    total: Decimal
    currency: str

    @property
    def reckoned(self) -> Decimal:
        """The total that the server would come to without an adjustment."""
        if self.is_group:
            rate = self.rows[0].tax[1] if self.rows[0].tax else Decimal(0)
            goods = sum((row.net for row in self.rows), Decimal(0)) * (1 + rate / HUNDRED)
        else:
            goods = sum((row.net * (1 + (row.tax[1] if row.tax else 0) / HUNDRED) for row in self.rows), Decimal(0))
        return goods + self.shipping * (1 + self.shipping_rate / HUNDRED)

    @property
    def adjustment(self) -> Decimal:
        """What is missing to the shop's total."""
        return self.total - self.reckoned

    @property
    def is_rounding(self) -> bool:
        """True where the adjustment is no more than half of the smallest coin per row (E26)."""
        coin = Decimal(1).scaleb(-decimals_of(self.currency))
        return abs(self.adjustment) <= coin / 2 * (len(self.rows) + 1)

    @property
    def taxes(self) -> tuple[tuple[str, Decimal], ...]:
        """The taxes that are needed, each once."""
        return tuple(dict.fromkeys(row.tax for row in self.rows if row.tax is not None))


def sheet(order: Order) -> Sheet:
    """The order in rows."""
    taxes = OrderTaxes(order)
    rows = [_line(line, _label(taxes.of_line(line).tax)) for line in order.lines or ()]
    rows += [row for charge in order.fees or () for row in _charge(charge, "fee", taxes)]
    deliveries = order.deliveries or ()
    shipping, shipping_rate = Decimal(0), Decimal(0)
    if rows:
        shipping = sum((charge.total for charge in deliveries), Decimal(0))
        labels = (_label(part.tax) for charge in deliveries for part in taxes.of_charge(charge))
        found = next((label for label in labels if label is not None), None)
        shipping_rate = found[1] if found is not None else Decimal(0)
    else:
        # An order must have rows: where there is nothing else, the delivery is one.
        rows = [row for charge in deliveries for row in _charge(charge, "shipping", taxes)]
    if not rows:
        rows = [Row("", "product", "", Decimal(1), order.total or Decimal(0), Decimal(0), None)]
    one_tax = len({row.tax for row in rows}) == 1
    return Sheet(tuple(rows), shipping, shipping_rate, one_tax, order.total or Decimal(0), order.currency or "")


def _line(line: OrderLine, tax: tuple[str, Decimal] | None) -> Row:
    quantity = rounded(line.quantity, _QUANTITY_PLACES)
    quantity = quantity if quantity > 0 else Decimal(1)
    unit = rounded(line.subtotal / quantity, _UNIT_PLACES)
    discount = quantity * unit - line.total
    if discount < 0:
        unit = rounded(line.total / quantity, _UNIT_PLACES)
        discount = max(Decimal(0), quantity * unit - line.total)
    comment = "" if line.product else " · ".join(part for part in (line.name, line.sku) if part)
    return Row(line.product, "" if line.product else "product", comment, quantity, unit, discount, tax)


def _label(tax: RowTax | None) -> tuple[str, Decimal] | None:
    if tax is None:
        return None
    rate = rounded(tax.rate, _RATE_PLACES)
    return tax_label(Tax(name=tax.name, rate=rate), _LONGEST_LABEL), rate


def _charge(charge: Charge, service: str, taxes: OrderTaxes) -> list[Row]:
    """A row for each part of a charge that bears a tax of its own: a negative fee takes those of the goods."""
    return [
        Row("", service, charge.name, Decimal(1), part.amount, Decimal(0), _label(part.tax))
        for part in taxes.of_charge(charge)
    ]


@dataclass(frozen=True)
class Known:
    """What an order needs to be written: ids of its contact, account, owner, currency and of the services; ``columns``
    are the names of the tax columns by label; ``others`` the taxes that a product has, by its id."""

    contact: str
    account: str
    owner: str
    currency: str
    conversion: str
    services: Mapping[str, str]
    columns: Mapping[str, str]
    others: Mapping[str, frozenset[str]] = field(default_factory=dict)


def element(order: Order, laid_out: Sheet, known: Known, mark_field: str) -> dict[str, Any]:
    """The fields of a new sales order."""
    billing, shipping = order.billing or Address(), order.shipping or Address()
    items = [_item(row, laid_out, known) for row in laid_out.rows]
    status = order.status or ""
    return {
        "subject": kept(f"WooCommerce #{order.number}", "SalesOrder", "subject"),
        "vtiger_purchaseorder": order.number or "",
        mark_field: order.stamp or "",
        "sostatus": crm_status(status),
        "invoicestatus": "Paid" if status in _PAID else "AutoCreated",
        "contact_id": known.contact,
        "account_id": known.account,
        "assigned_user_id": known.owner,
        **_address(billing, "bill"),
        **_address(billing if is_blank(shipping) else shipping, "ship"),
        "currency_id": known.currency,
        "conversion_rate": known.conversion,
        "description": kept(_note(order), "SalesOrder", "description"),
        "productid": items[0]["productid"],
        "hdnTaxType": "group" if laid_out.is_group else "individual",
        "txtAdjustment": plain(laid_out.adjustment),
        "shipping_&_handling": plain(laid_out.shipping),
        "shipping_&_handling_shtax1": plain(laid_out.shipping_rate),
        "LineItems": items,
    }


def _item(row: Row, laid_out: Sheet, known: Known) -> dict[str, str]:
    product = row.product or known.services[row.service]
    column = known.columns[row.tax[0]] if row.tax is not None else ""
    # A tax that the product has and the row does not name would be charged on top.
    taxes = {} if laid_out.is_group else dict.fromkeys(known.others.get(product, ()), "0")
    if row.tax is not None:
        taxes[column] = plain(row.tax[1])
    return {
        "productid": product,
        "quantity": plain(row.quantity),
        "listprice": plain(row.unit),
        "discount_amount": plain(row.discount),
        "comment": kept(row.comment, "LineItem", "comment"),
        **taxes,
    }


def _address(address: Address, side: str) -> dict[str, str]:
    street = "\n".join(p for p in (address.name, address.company, address.line1, address.line2) if p)
    values = {
        "street": street or _NOTHING,
        "city": address.city,
        "state": address.state,
        "code": address.postcode,
        "country": address.country,
    }
    return {f"{side}_{part}": kept(text, "SalesOrder", f"{side}_{part}") for part, text in values.items()}


def _note(order: Order) -> str:
    said = f"Order {order.number} of {order.seller}, placed on {(order.placed_at or '')[:10]}."
    if order.payment_title:
        said += f" Payment: {order.payment_title}."
    if order.coupons:
        said += f" Coupons: {', '.join(coupon.code for coupon in order.coupons)}."
    deliveries = ", ".join(part.name for part in order.deliveries or ())
    if deliveries:
        said += f" Delivery: {deliveries}."
    return "\n\n".join(part for part in (order.note, said) if part)


def total_told(laid_out: Sheet, there: Decimal | None) -> str:
    """What a person should know of the total; empty where it is that of the shop, but for rounding (E26)."""
    places = decimals_of(laid_out.currency)
    if there is None or rounded(there, places) != rounded(laid_out.total, places):
        shown = plain(there) if there is not None else "unknown"
        return f"Its total in Vtiger is {shown} instead of {plain(laid_out.total)}; settle it there by hand."
    if not laid_out.is_rounding:
        missing = plain(rounded(laid_out.adjustment, places))
        return f"Vtiger reckons taxes in another way: an adjustment of {missing} makes its total that of the shop."
    return ""


# --- reading ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Around:
    """What rows of a query speak of, by id: contacts, companies, SKU and name of what was sold, currencies.

    ``goods`` are the ids of products; what else was sold is a service. ``offset`` is that of the server's clock.
    """

    contacts: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    companies: Mapping[str, str] = field(default_factory=dict)
    products: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    currencies: Mapping[str, str] = field(default_factory=dict)
    goods: frozenset[str] = frozenset()
    offset: timedelta = timedelta(0)
    prefix: str = ""
    seller: str = ""


def stamp_in(row: Mapping[str, Any], mark_fields: Iterable[str]) -> str | None:
    """Our mark on a sales order, in whichever field it was kept when it was made; None on one of Vtiger's own."""
    marks = (read(row.get(field)) for field in mark_fields)
    return next((mark for mark in marks if is_stamp(mark)), None)


def seen(
    row: Mapping[str, Any], items: Sequence[Mapping[str, Any]], around: Around, mark_fields: Iterable[str]
) -> Order:
    """A sales order. A row that is a service, or nothing at all any more, is a fee."""
    person = around.contacts.get(str(row.get("contact_id") or ""), {})
    company = around.companies.get(str(row.get("account_id") or ""), "")
    name = f"{read(person.get('firstname'))} {read(person.get('lastname'))}".strip()
    currency = around.currencies.get(str(row.get("currency_id") or ""), "")
    number = read(row.get("salesorder_no"))
    placed = moment(row.get("createdtime"), around.offset)
    sold, others = _sorted(items, around)
    shipping = _amount(row.get("hdnS_H_Amount"))
    return Order(
        status=shop_status(read(row.get("sostatus"))),
        reference=f"{around.prefix}{number}",
        number=number,
        seller=around.seller,
        placed_at=placed.isoformat() if placed is not None else "",
        currency=currency,
        customer=str(row.get("contact_id") or ""),
        buyer=name or company,
        email=read(person.get("email")),
        phone=read(person.get("phone")),
        billing=_address_of(row, "bill", name, company),
        shipping=_address_of(row, "ship", name, company),
        note=read(row.get("description")),
        payment="",
        payment_title="",
        lines=sold,
        deliveries=(Charge("Shipping", shipping, Decimal(0)),) if shipping else (),
        fees=others,
        taxes=(),
        coupons=(),
        total=rounded(_amount(row.get("hdnGrandTotal")), decimals_of(currency)),
        stamp=stamp_in(row, mark_fields),
        refunded=Decimal(0),
    )


def _sorted(items: Sequence[Mapping[str, Any]], around: Around) -> tuple[tuple[OrderLine, ...], tuple[Charge, ...]]:
    """The rows that are products, and the others as amounts with their names."""
    goods = [item for item in items if str(item.get("productid") or "") in around.goods]
    others = [_line_of(item, around) for item in items if item not in goods]
    amounts = tuple(Charge(_shown(line), line.total, Decimal(0)) for line in others)
    return tuple(_line_of(item, around) for item in goods), amounts


def _shown(line: OrderLine) -> str:
    return line.name if line.quantity == 1 else f"{plain(line.quantity)} × {line.name}"


def _line_of(item: Mapping[str, Any], around: Around) -> OrderLine:
    product = str(item.get("productid") or "")
    sku, name = around.products.get(product, ("", ""))
    quantity, unit = _amount(item.get("quantity")), _amount(item.get("listprice"))
    gross = quantity * unit
    percent = _amount(item.get("discount_percent"))
    discount = _amount(item.get("discount_amount")) or gross * percent / HUNDRED
    named = " · ".join(part for part in (name, read(item.get("comment"))) if part)
    return OrderLine(product, sku, named or "(no name)", quantity, gross, gross - discount, Decimal(0))


def _address_of(row: Mapping[str, Any], side: str, name: str, company: str) -> Address:
    street = read(row.get(f"{side}_street"))
    first, _, rest = street.partition("\n")
    return Address(
        name=name,
        company=company if company != name else "",
        line1="" if first == _NOTHING else first.strip(),
        line2=rest.strip(),
        city=read(row.get(f"{side}_city")),
        state=read(row.get(f"{side}_state")),
        postcode=read(row.get(f"{side}_code")),
        country=read(row.get(f"{side}_country")),
    )


def _amount(value: object) -> Decimal:
    found = exact(value)
    return Decimal(plain(found)) if found is not None else Decimal(0)
