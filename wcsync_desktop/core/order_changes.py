"""What a shop changed of an order after it was sent, and whether the other side stands the same (rule 27). Pure.

Rows are compared by product: a shop may have several rows of one. What of the stock an order has taken is what its rows
say (``taken``), never what their quantities say: some versions of WooCommerce move no stock when an order is edited.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from wcsync_desktop.core.money import decimals_of, plain
from wcsync_desktop.core.order_status import CANCELLED
from wcsync_desktop.core.records import Address, Order, shown
from wcsync_desktop.core.sales import Charge, OrderLine

NOTHING = Decimal(0)

DEAD = frozenset({CANCELLED, "failed", "refunded", "trash"})
"""Statuses with which a shop says that nothing of an order is wanted any more."""

GONE = "trash"
"""The status of an order, as it was agreed, of which a person knows that it is no longer in the shop."""

UNPAID = frozenset({CANCELLED, "pending", "checkout-draft"})
"""Statuses with which WooCommerce gives back by itself all that an order took; nobody says that it lies there."""

_ADDRESS = ("name", "company", "line1", "line2", "city", "state", "postcode", "country")


class Part(StrEnum):
    """What of an order a change is about, as far as it can be seen on the other side."""

    PIECES = "pieces"
    MONEY = "money"
    ADDRESS = "address"
    NOTE = "note"
    END = "end"
    THERE = "there"


@dataclass(frozen=True, slots=True)
class Change:
    """One change in a sentence. ``product`` is the shop's id of the row's, empty where it is about no row.

    ``is_for_copies``: an end that also concerns who has a copy of the order in another shop.
    """

    part: Part
    sentence: str
    product: str = ""
    name: str = ""
    is_for_copies: bool = False


@dataclass(frozen=True, slots=True)
class Rows:
    """All rows of one product of an order together; ``total`` is net and after coupons."""

    name: str
    quantity: Decimal = NOTHING
    total: Decimal = NOTHING
    taken: Decimal = NOTHING

    def and_(self, line: OrderLine) -> Rows:
        """With another row."""
        return Rows(self.name, self.quantity + line.quantity, self.total + line.total, self.taken + line.taken)


def rows_of(order: Order) -> Mapping[str, Rows]:
    """The rows of an order by product; those without one by name."""
    found: dict[str, Rows] = {}
    for line in order.lines or ():
        key = line.product or f"“{line.name}”"
        found[key] = found.get(key, Rows(line.name)).and_(line)
    return found


def is_dead(order: Order, *, gone: bool) -> bool:
    """Whether nothing of an order is wanted any more; ``gone``: it lies in the shop's trash or was deleted."""
    return gone or order.status in DEAD


def gone_as(order: Order) -> Order:
    """An order as it is agreed once a person knows that it is no longer in the shop."""
    return replace(order, status=GONE)


def changes(sent: Order, now: Order, *, gone: bool = False) -> tuple[Change, ...]:
    """What changed in the shop since an order was sent, a sentence each; nothing where all is as it was.

    What moves by itself (payment, status on its way) is no change; the way of the statuses is E10's.
    """
    found = list(_ended(sent, now, gone=gone))
    if not gone:
        found += [*_rows(sent, now), *_charges(sent, now), *_total(sent, now), *_texts(sent, now)]
    return tuple(found)


# --- how it ended ---------------------------------------------------------------------------------------------------


def _ended(sent: Order, now: Order, *, gone: bool) -> Iterator[Change]:
    if gone:
        if sent.status == GONE:
            return  # a person knows
        said = "In the shop it was put into the trash or deleted; the shop keeps its pieces as sold."
        yield Change(Part.END, said, is_for_copies=True)
        return
    if now.status == "failed" != sent.status:
        yield Change(Part.END, "In the shop it failed after it was sent; the shop keeps its pieces as sold.")
    refunded = (now.refunded or NOTHING) - (sent.refunded or NOTHING)
    if refunded > 0:
        said = f"In the shop {plain(refunded)} {now.currency} of it were refunded."
        yield Change(Part.END, said, is_for_copies=True)
    elif now.status == "refunded" != sent.status:
        yield Change(Part.END, "In the shop it was set to refunded.")
    if now.status == CANCELLED:
        return  # that goes to the other side by itself (E10)
    after = rows_of(now)
    for product, row in rows_of(sent).items():
        left = after.get(product, Rows(row.name))
        back = (row.taken - left.taken) - max(row.quantity - left.quantity, NOTHING)
        if back > 0 and row.taken > 0:
            said = (
                f"In the shop {plain(back)} pieces of “{row.name}” went back into its stock (it is {now.status} there)."
            )
            yield Change(Part.END, said, product, row.name)


# --- rows and amounts -----------------------------------------------------------------------------------------------


def _rows(sent: Order, now: Order) -> Iterator[Change]:
    before, after = rows_of(sent), rows_of(now)
    for product, row in before.items():
        other = after.get(product)
        if other is None:
            said = f"In the shop row “{row.name}” with {plain(row.quantity)} pieces was removed."
            yield Change(Part.PIECES, said, product, row.name)
            continue
        if other.quantity != row.quantity:
            said = f"In the shop row “{row.name}” went from {plain(row.quantity)} to {plain(other.quantity)} pieces."
            yield Change(Part.PIECES, said, product, row.name)
        if _costs_otherwise(row, other):
            said = (
                f"In the shop row “{row.name}” went from {_amount(row.total, now)} to {_amount(other.total, now)} "
                "before tax."
            )
            yield Change(Part.MONEY, said, product, row.name)
    for product, row in after.items():
        if product not in before:
            said = f"In the shop row “{row.name}” with {plain(row.quantity)} pieces was added."
            yield Change(Part.PIECES, said, product, row.name)


def _costs_otherwise(row: Rows, other: Rows) -> bool:
    """Whether a row's amount changed beyond what its number of pieces explains."""
    expected = row.total * other.quantity / row.quantity if row.quantity else row.total
    return abs(other.total - expected) > Decimal("0.005") * max(Decimal(1), other.quantity)


def _charges(sent: Order, now: Order) -> Iterator[Change]:
    before, after = _sums(sent.deliveries), _sums(now.deliveries)
    was, becomes = sum(before.values(), NOTHING), sum(after.values(), NOTHING)
    if was != becomes:
        said = f"In the shop shipping went from {_amount(was, now)} to {_amount(becomes, now)} before tax."
        yield Change(Part.MONEY, said)
    elif before.keys() != after.keys():
        yield Change(Part.MONEY, f"In the shop the way of shipping is now “{', '.join(after)}”.")
    fees, now_fees = _sums(sent.fees), _sums(now.fees)
    for name in dict.fromkeys((*fees, *now_fees)):
        if name not in now_fees:
            yield Change(Part.MONEY, f"In the shop the fee “{name}” of {_amount(fees[name], now)} was removed.")
        elif name not in fees:
            yield Change(Part.MONEY, f"In the shop the fee “{name}” of {_amount(now_fees[name], now)} was added.")
        elif fees[name] != now_fees[name]:
            said = (
                f"In the shop the fee “{name}” went from {_amount(fees[name], now)} to {_amount(now_fees[name], now)}."
            )
            yield Change(Part.MONEY, said)


def _sums(charges: Sequence[Charge] | None) -> Mapping[str, Decimal]:
    found: dict[str, Decimal] = {}
    for charge in charges or ():
        found[charge.name] = found.get(charge.name, NOTHING) + charge.total
    return found


def _total(sent: Order, now: Order) -> Iterator[Change]:
    if sent.total != now.total or sent.currency != now.currency:
        was, becomes = sent.total or NOTHING, now.total or NOTHING
        yield Change(Part.MONEY, f"In the shop its total went from {_amount(was, sent)} to {_amount(becomes, now)}.")


def _amount(amount: Decimal, order: Order) -> str:
    places = decimals_of(order.currency or "")
    return f"{amount.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP):f} {order.currency or ''}".strip()


# --- texts ----------------------------------------------------------------------------------------------------------


def _texts(sent: Order, now: Order) -> Iterator[Change]:
    if not same_address(sent.billing, now.billing):
        yield Change(Part.ADDRESS, f"In the shop the billing address is now “{shown(now.billing)}”.")
    if not same_address(sent.shipping, now.shipping):
        yield Change(Part.ADDRESS, f"In the shop the delivery address is now “{shown(now.shipping)}”.")
    if (sent.email or "") != (now.email or ""):
        yield Change(Part.ADDRESS, f"In the shop the e-mail address is now “{now.email or ''}”.")
    if (sent.phone or "") != (now.phone or ""):
        yield Change(Part.ADDRESS, f"In the shop the phone number is now “{now.phone or ''}”.")
    if (sent.note or "").split() != (now.note or "").split():
        yield Change(Part.NOTE, f"In the shop the customer's note is now “{' '.join((now.note or '').split())}”.")


def same_address(one: Address | None, other: Address | None) -> bool:
    """Whether two addresses say the same to a postman."""
    return all(getattr(one, name, "") == getattr(other, name, "") for name in _ADDRESS)


# --- the other side -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class There:
    """An order as it stands on the other side. ``pieces`` are by the shop's product, as far as its products are known.

    ``status`` is its own word there; ``may_change``: its content can still be changed by a write.
    """

    system: str
    number: str
    status: str
    order: Order
    pieces: Mapping[str, Decimal] = field(default_factory=dict)
    is_cancelled: bool = False
    may_change: bool = False


def wanted_pieces(sent: Order, now: Order, *, gone: bool) -> Mapping[str, Decimal]:
    """Pieces by product for which the other side should stand: none of an order that has ended in vain.

    Of one that was refunded in part, what it still keeps of the shop's stock.
    """
    before, after = rows_of(sent), rows_of(now)
    if is_dead(now, gone=gone):
        return dict.fromkeys(before.keys() | after.keys(), NOTHING)
    wanted = {product: row.quantity for product, row in after.items()}
    if (now.refunded or NOTHING) > 0:
        counted = {p for p, row in before.items() if row.taken and p in after}
        wanted |= {product: after[product].taken for product in counted}
    return {**dict.fromkeys(before, NOTHING), **wanted}


def stands_alike(
    told: Sequence[Change], now: Order, wanted: Mapping[str, Decimal], there: There, *, gone: bool
) -> bool:
    """Whether the other side was brought to what the shop holds, in all that was told."""
    if is_dead(now, gone=gone):
        return there.is_cancelled
    if there.is_cancelled or any(there.pieces.get(p, NOTHING) != pieces for p, pieces in wanted.items()):
        return False
    parts = {change.part for change in told}
    if parts & {Part.PIECES, Part.MONEY, Part.END} and not _same_money(now, there.order):
        return False
    if Part.ADDRESS in parts and not _same_addressee(now, there.order):
        return False
    return Part.NOTE not in parts or (now.note or "").split() == (there.order.note or "").split()


def _same_money(now: Order, there: Order) -> bool:
    """Whether the totals meet, but for the roundings of the rows."""
    if there.total is None or now.total is None:
        return False
    unit = Decimal(1).scaleb(-decimals_of(now.currency or ""))
    rows = len(now.lines or ()) + len(now.deliveries or ()) + len(now.fees or ())
    return abs(there.total - (now.total - (now.refunded or NOTHING))) <= unit * max(1, rows) / 2


def _same_addressee(now: Order, there: Order) -> bool:
    alike = same_address(now.billing, there.billing) and same_address(now.shipping or Address(), there.shipping)
    return alike and (now.email or "") == (there.email or "") and (now.phone or "") == (there.phone or "")


def told(found: Sequence[Change], there: There, *, gone: bool, is_dead: bool) -> str:
    """What changed, what stands there, and what to do: a sentence a line."""
    lines = []
    for change in found:
        lines.append(change.sentence)
        pieces = there.pieces.get(change.product)
        if change.product and change.part == Part.PIECES:
            lines[-1] += (
                f" Sales order {there.number} in {there.system} says {plain(pieces or NOTHING)} of “{change.name}”."
            )
    lines.append(_advice(there, gone=gone, is_dead=is_dead))
    return "\n".join(lines)


def told_of_copy(found: Sequence[Change], there: There, *, counts_stock: bool) -> str:
    """The same of an order that was copied into another shop or system: its copy is changed by hand only.

    ``counts_stock``: whoever changes a row there takes its pieces from that shop's stock, which the copy has not done.
    """
    advice = (
        f"Order {there.number} in {there.system} was made of it before that. Change it there by hand, then press Done."
    )
    if counts_stock and any(change.part is Part.PIECES for change in found):
        advice = (
            f"Order {there.number} in {there.system} was made of it before that. Change it there by hand, then press "
            "Done. That shop takes the pieces of a row that is changed from its stock: set that product's quantity "
            "back there."
        )
    return "\n".join([*(change.sentence for change in found), advice])


def concerning_a_copy(found: Sequence[Change]) -> tuple[Change, ...]:
    """Those changes that a copy should have, too. Its status follows by itself, and it has no stock of its own."""
    return tuple(c for c in found if c.part is not Part.END or c.is_for_copies)


def _advice(there: There, *, gone: bool, is_dead: bool) -> str:
    number, system = there.number, there.system
    if is_dead and there.may_change:
        return (
            f"Cancel sales order {number} in {system}, unless the goods are still to be delivered; then press Done. "
            "Until then the shop's quantities stay as they are."
        )
    if is_dead:
        return (
            f"Sales order {number} in {system} is {there.status}. Settle it there by hand (take the goods back in if "
            "they came back), then press Done. Until then the shop's quantities stay as they are."
        )
    if there.may_change:
        return (
            f"Press “Send the changes”, or change sales order {number} in {system} by hand and press Done. Until then "
            "the shop's quantities stay as they are."
        )
    return (
        f"Sales order {number} in {system} is {there.status} and cannot be changed from here. Settle the difference "
        "there by hand, then press Done. Until then the shop's quantities stay as they are."
    )


def changed_there(now: Order, wanted: Mapping[str, Decimal], there: There) -> tuple[Change, ...]:
    """Rows of which the other side says another number of pieces although the shop changed nothing."""
    found = []
    for product, row in rows_of(now).items():
        pieces = there.pieces.get(product, NOTHING)
        if pieces != wanted.get(product, NOTHING):
            said = (
                f"Sales order {there.number} in {there.system} says {plain(pieces)} of “{row.name}” now; the shop's "
                f"order says {plain(row.quantity)}."
            )
            found.append(Change(Part.THERE, said, product, row.name))
    return tuple(found)
