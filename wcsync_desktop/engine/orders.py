"""Orders of a shop: which are sent, what each needs first, and the intent that is written down (E5, E15, E25).

An order is not merged: its content is written once, as the shop took it. What it waits for are facts: its products and
its client are there, its taxes, discounts and services exist.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from wcsync_desktop.core.actions import Found, Verb
from wcsync_desktop.core.balance import NOTHING
from wcsync_desktop.core.bundles import laid_out
from wcsync_desktop.core.matching import Why, left_out
from wcsync_desktop.core.order_status import ENDED, MOVES_OPTION, Moved, Turn, Verdict, moves_of, verdict
from wcsync_desktop.core.orders import ASKED, Fate, Hold, OrderSettings, decide, fate, why_asked
from wcsync_desktop.core.records import (
    Form,
    Kind,
    Order,
    Product,
    Record,
    from_text,
    held,
    only,
    title_of,
    to_text,
)
from wcsync_desktop.core.sales import OrderLine
from wcsync_desktop.core.stamps import stamp
from wcsync_desktop.core.sub_orders import Family, Instead, instead
from wcsync_desktop.database.choices import LEFT_OUT
from wcsync_desktop.database.history import Finding
from wcsync_desktop.database.links import LinkState, MemberState
from wcsync_desktop.database.observations import moments
from wcsync_desktop.database.outbox import Wish
from wcsync_desktop.database.sub_orders import families
from wcsync_desktop.engine.lines import Line
from wcsync_desktop.engine.planning import Planner
from wcsync_desktop.engine.sent_orders import SentOrders
from wcsync_desktop.engine.store import Store


@dataclass(frozen=True)
class _Partners:
    """The shop's own records that orders speak of, by native id."""

    products: Mapping[str, MemberState]
    customers: Mapping[str, MemberState]

    def is_other(self, line: OrderLine) -> bool:
        """True for a row of a product of another kind than those that are kept in stock."""
        product = self.products.get(line.product)
        return product is not None and isinstance(product.seen, Product) and product.seen.form is Form.OTHER


def customers_of(members: Iterable[MemberState]) -> frozenset[str]:
    """Native ids of the accounts that bought."""
    return frozenset(m.seen.customer for m in members if isinstance(m.seen, Order) and m.seen.customer)


class OrderPlanner:
    """Plans orders of one shop for one other system. Called inside transactions."""

    def __init__(
        self,
        operation: int,
        shop: Line,
        target: Line,
        store: Store,
        settings: OrderSettings,
        helpers: Planner,
        now: int,
        looked_at: int,
    ) -> None:
        """``now`` is the time by the shop's clock, ``looked_at`` by ours; both milliseconds UTC."""
        self._operation = operation
        self._shop, self._target = shop, target
        self._store = store
        self._settings = settings
        self._helpers = helpers
        self._now = now
        self._moves = moves_of(shop.row.options.get(MOVES_OPTION, ""))
        self._sent = SentOrders(store, shop, target, looked_at)

    def chunk(self, members: Sequence[MemberState], *, sends: bool = True) -> list[Finding]:
        """Plan these orders. Not ``sends``: only what is not to be sent is settled, the others wait."""
        findings: list[Finding] = []
        unwanted = self._store.links.left_out(self._target.row.id, (m.id for m in members))
        partners = self._partners(members)
        links = self._store.links.links(m.link for m in members if m.link is not None)
        around = families(self._shop.row.id, self._target.row.id, ((m.id, m.native_id or "") for m in members))
        for member in members:
            if member.unread:
                self._not_readable(member, links.get(member.link or 0))
            elif member.id in unwanted:
                findings.append(self._left_out(member))
            elif isinstance(member.seen, Order):
                link, family = links.get(member.link or 0), around.get(member.id)
                findings += self._one(member, member.seen, link, partners, family, sends=sends)
        return findings

    def lost(self, members: Sequence[MemberState]) -> list[Finding]:
        """Orders that are no longer in the shop: what was not sent is dropped, of what was sent a person is told."""
        findings = []
        unwanted = self._store.links.left_out(self._target.row.id, (m.id for m in members))
        links = self._store.links.links(m.link for m in members if m.link is not None)
        for member in members:
            link = links.get(member.link or 0)
            place = link.at(self._target.row.id) if link is not None else None
            if link is not None and place is not None and place.is_there:
                if member.id in unwanted:
                    findings.append(self._left_out(member))
                else:
                    findings.append(self._sent.look(member, link, place, Turn.NOTHING))
            elif self._dropped(link):
                self._store.stock.reserve(member.id, {})
                self._store.links.withdraw(member, place)
        return findings

    def _left_out(self, member: MemberState) -> Finding:
        """A person settles it by hand, its stock too."""
        self._store.links.calm(member.id)
        self._store.stock.reserve(member.id, {})
        self._store.differences.close(member.id, self._target.row.id)
        return self._finding(member, Found.SKIP, LEFT_OUT)

    def _partners(self, members: Sequence[MemberState]) -> _Partners:
        shop, store = self._shop.row.id, self._store
        orders = [m.seen for m in members if isinstance(m.seen, Order)]
        wanted = {line.product for order in orders for line in order.lines or () if line.product}
        products = store.observations.by_native(shop, Kind.PRODUCT, wanted)
        customers = store.observations.by_native(shop, Kind.CUSTOMER, customers_of(members))
        states = {m.id: m for m in store.links.members((*products.values(), *customers.values()))}
        return _Partners(
            {native: states[i] for native, i in products.items()},
            {native: states[i] for native, i in customers.items()},
        )

    def _one(
        self,
        member: MemberState,
        order: Order,
        link: LinkState | None,
        partners: _Partners,
        family: Family | None,
        *,
        sends: bool,
    ) -> list[Finding]:
        if order.stamp:
            self._store.links.calm(member.id)  # a copy of another shop's order; that shop sends it (E5)
            return []
        place = link.at(self._target.row.id) if link is not None else None
        if link is not None and place is not None and place.is_there:
            return self._again(member, order, link, place, partners) if sends else []
        aside = instead(family, self._settings.level) if family is not None else None
        if aside is not None and Hold(member.hold) is not Hold.AT_ONCE:
            return self._represented(member, order, link, place, aside)
        due = self._fate(member, order)
        is_sold = due in (Fate.SEND, Fate.HOLD, *ASKED) or (due is Fate.NOT_YET and order.status not in ENDED)
        taken = _taken((order,), partners)
        # Some plugins lower the stock with the whole order, some with its parts, and some with both.
        below = _taken(family.parts, partners) if family is not None else {}
        pieces = {link: max(taken.get(link, NOTHING), below.get(link, NOTHING)) for link in {**taken, **below}}
        self._store.stock.reserve(member.id, pieces if is_sold else {})
        if due in ASKED:
            return [self._finding(member, Found.PROBLEM, why_asked(due, order))] if self._dropped(link) else []
        if due is Fate.HOLD:
            self._dropped(link)  # it may have been on its way when a person held it
            return []
        if due is not Fate.SEND:
            if self._dropped(link):
                self._store.links.withdraw(member, place)
            return [self._finding(member, Found.SAME, "")]
        if not sends:
            return []
        if place is not None and place.gone:
            return [self._finding(member, Found.PROBLEM, _DELETED_THERE.format(self._target.row.name))]
        order, needed, problem = self._resolved(order, partners)
        problem = problem or self._problem(order)
        if problem:
            return [self._finding(member, Found.PROBLEM, problem)]
        return self._write_down(member, order, link, place, needed)

    def _represented(
        self, member: MemberState, order: Order, link: LinkState | None, place: MemberState | None, aside: Instead
    ) -> list[Finding]:
        """Others of its family are sent in its place, with its pieces (PRODUCT.md rule 29)."""
        self._store.stock.reserve(member.id, {})
        if not self._dropped(link):
            return []
        self._store.links.withdraw(member, place)
        asks = aside.asks and self._fate(member, order) in (Fate.SEND, Fate.HOLD, *ASKED)
        return [self._finding(member, Found.PROBLEM if asks else Found.SAME, aside.reason if asks else "")]

    def _not_readable(self, member: MemberState, link: LinkState | None) -> None:
        """What was planned of it before is not sent; what it took from the shop's stock stays kept (rule 26)."""
        place = link.at(self._target.row.id) if link is not None else None
        if (place is None or not place.is_there) and self._dropped(link):
            self._store.links.calm(member.id)

    def _dropped(self, link: LinkState | None) -> bool:
        """Take back what was planned; False where it is being sent this very moment: looked at again afterwards."""
        if link is None:
            return True
        live = self._store.links.live_actions((link.id,), self._target.row.id).get(link.id)
        return live is None or self._store.outbox.drop(live.id, "The order is not to be sent any more.")

    # --- after it was sent (E10, PRODUCT.md rule 27) --------------------------------------------------------------

    def _again(
        self, member: MemberState, order: Order, link: LinkState, place: MemberState, partners: _Partners
    ) -> list[Finding]:
        """Its status goes both ways; what the shop changed of it is told, and sent where a person wants that."""
        found = verdict(_moved(member, self._shop), _moved(place, self._target), self._target.row.name, self._moves)
        told = self._sent.look(member, link, place, found.turn)
        if found.turn is Turn.ASK:
            return [self._finding(member, Found.PROBLEM, found.reason)]
        if found.turn is not Turn.NOTHING:
            self._move(member, order, link, place, found)
            return []
        if told.found is Found.PROBLEM:
            return self._changes(member, order, link, place, partners, told)
        self._no_longer_asked(link)
        return [told]

    def _move(self, member: MemberState, order: Order, link: LinkState, place: MemberState, found: Verdict) -> None:
        """Write a status of one side to the other."""
        receiver = self._shop.row.id if found.turn is Turn.MOVE_SHOP else self._target.row.id
        moves = member if found.turn is Turn.MOVE_SHOP else place
        self._change(link, receiver, moves, Order(status=found.status), title_of(order))

    def _changes(
        self,
        member: MemberState,
        order: Order,
        link: LinkState,
        place: MemberState,
        partners: _Partners,
        told: Finding,
    ) -> list[Finding]:
        """Send what was changed in the shop, where a person wants that."""
        target = self._target.row.id
        live = self._store.links.live_actions((link.id,), target).get(link.id)
        if not self._store.differences.is_wanted(member.id, target):
            if live is not None and _is_status(live.fields):
                self._no_longer_asked(link)
            return [told]
        resolved, needed, problem = self._resolved(order, partners)
        aside = problem or self._problem(resolved)
        if aside:
            return [replace(told, reason=f"{told.reason}\n{aside}")]
        mark = stamp(self._shop.row.site, Kind.ORDER, member.native_id or "", member.born)
        asked = self._target.mapping.project(Kind.ORDER, replace(resolved, stamp=mark), None).record
        keys = self._target.mapping.needs(Kind.ORDER, asked)
        made = self._helpers.helpers(keys)
        helpers = tuple(self._store.outbox.helper(target, key.kind, key.name).id for key in keys)
        content = only(asked, held(asked) - {"status"})
        if self._change(link, target, place, content, title_of(order), needs=helpers, links=needed, stamp=mark):
            self._store.differences.sending(member.id, target, order)
        return [*made, told]

    def _change(
        self,
        link: LinkState,
        receiver: int,
        moves: MemberState,
        wanted: Record,
        title: str,
        *,
        needs: tuple[int, ...] = (),
        links: tuple[int, ...] = (),
        stamp: str = "",
    ) -> bool:
        """Write down a change of an order on one side; False where it is on its way, or a person has been asked."""
        live = self._store.links.live_actions((link.id,), receiver).get(link.id)
        is_asked = live is not None and live.fields == to_text(wanted)
        if live is not None and (is_asked or not self._store.outbox.drop(live.id, "It has changed since.")):
            return False
        self._store.outbox.plan(
            Wish(
                self._operation,
                receiver,
                Verb.UPDATE,
                Kind.ORDER.value,
                link.id,
                moves.id,
                link.rev,
                wanted,
                title,
                needs=needs,
                links=links,
                stamp=stamp,
            )
        )
        return True

    def _no_longer_asked(self, link: LinkState) -> None:
        """What a status asked for and could not get is no longer wanted."""
        for connection in (self._shop.row.id, self._target.row.id):
            live = self._store.links.live_actions((link.id,), connection).get(link.id)
            if live is not None:
                self._store.outbox.drop(live.id, "The order has moved on meanwhile.")

    # --- sending ------------------------------------------------------------------------------------------------

    def _fate(self, member: MemberState, order: Order) -> Fate:
        """Whether it counts is decided once and kept; what is to be done now follows from that."""
        when = moments(order, member.version)
        decided = decide(order, self._settings, when, member.decided)
        if decided is not member.decided:
            self._store.observations.decide(member.id, decided)
        return fate(decided, self._settings, when, now=self._now, hold=Hold(member.hold))

    def _problem(self, order: Order) -> str:
        aside = self._target.mapping.set_aside(Kind.ORDER, order)
        return aside.reason if aside is not None else ""

    def _resolved(self, order: Order, partners: _Partners) -> tuple[Order, tuple[int, ...], str]:
        """The order with today's SKUs, the links whose records must be there first, and what keeps it from going."""
        needed: list[int] = []
        lines = []
        order, asked = laid_out(order, partners.is_other, self._settings.bundles)
        if asked is not None:
            return order, (), _BUNDLE.format(asked.name, self._target.row.name)
        for line in order.lines or ():
            product = partners.products.get(line.product)
            if product is None or product.link is None:
                reason = self._why_not(product, line.name) if not partners.is_other(line) else ""
                if reason:
                    return order, (), reason
                lines.append(replace(line, taken=Decimal(0)))
                continue
            needed.append(product.link)
            # What it took from the shop's stock concerns nobody else, and is given back without a change of the order.
            lines.append(replace(line, sku=product.key, taken=Decimal(0)))
        buyer = partners.customers.get(order.customer or "")
        if buyer is not None and buyer.link is not None and left_out(buyer.seen or Order()) is None:
            needed.append(buyer.link)
        else:
            order = replace(order, customer="")  # an account that is not sent buys like a guest
        # What says whether it counts, and at which level, is nothing of its content.
        order = replace(order, lines=tuple(lines), paid_at=None, above=None, of_vendor=None)
        return order, tuple(dict.fromkeys(needed)), ""

    def _why_not(self, product: MemberState | None, name: str) -> str:
        """Why a product of an order is not shared, with the way out; empty where the mapping says it itself."""
        if product is None or product.seen is None:
            return ""
        aside = self._target.mapping.set_aside(Kind.PRODUCT, product.seen)
        if aside is None:
            why = "Import the products, or look at it in the SKU doctor."
        elif aside.why is Why.LEFT_OUT:
            why = f"{aside.reason} Change that in the shop and press Retry; or enter this order by hand and press Skip."
        else:
            why = aside.reason
        return f"“{name}” in this order is not in {self._target.row.name}. {why}"

    def _write_down(
        self,
        member: MemberState,
        order: Order,
        link: LinkState | None,
        place: MemberState | None,
        needed: tuple[int, ...],
    ) -> list[Finding]:
        store, target = self._store, self._target.row.id
        mark = stamp(self._shop.row.site, Kind.ORDER, member.native_id or "", member.born)
        asked = self._target.mapping.project(Kind.ORDER, replace(order, stamp=mark), None).record
        if link is None:
            link_id = store.links.create_link(Kind.ORDER, self._shop.row.id)
            store.links.join(member.id, link_id)
            link = store.links.links((link_id,))[link_id]
        live = store.links.live_actions((link.id,), target).get(link.id)
        if live is not None and link.agreed == asked:
            store.links.calm(member.id)
            return []  # on its way
        if live is not None and not store.outbox.drop(live.id, "The order was changed in the shop meanwhile."):
            return []  # being sent this very moment; what is newer comes afterwards
        rev = store.links.agree(link, asked, link.agreed != asked)
        store.links.settle_member(member, member.seen, member.seen, applied_rev=rev, owed=False)
        keys = self._target.mapping.needs(Kind.ORDER, asked)
        told = self._helpers.helpers(keys)
        helpers = [store.outbox.helper(target, key.kind, key.name).id for key in keys]
        place_id = (
            place.id
            if place is not None
            else store.links.reserve(link.id, target, Kind.ORDER, title_of(order), order.reference or "")
        )
        store.outbox.plan(
            Wish(
                self._operation,
                target,
                Verb.CREATE,
                Kind.ORDER.value,
                link.id,
                place_id,
                rev,
                asked,
                title_of(order),
                needs=tuple(helpers),
                links=needed,
                stamp=mark,
            )
        )
        return [*told, self._finding(member, Found.CREATE, "")]

    def _finding(self, member: MemberState, found: Found, reason: str) -> Finding:
        return Finding(self._target.row.id, Kind.ORDER.value, found, member.title, member.key, reason, (), member.id)


_BUNDLE = (
    "“{0}” in this order is a bundle or another kind of product, and none in {1}. Choose in the shop's settings how "
    "bundles go (as their parts and an amount, or as one product by its SKU) and press Retry; or enter this order in "
    "{1} by hand and press Skip."
)
_DELETED_THERE = (
    "Its sales order was deleted in {}. Press Retry to send the order again, or Skip if that is as it should be."
)


def _taken(orders: Sequence[Order], partners: _Partners) -> Mapping[int, Decimal]:
    """Pieces that orders took from the shop's stock, by link of the product."""
    found: dict[int, Decimal] = {}
    for line in (line for order in orders for line in order.lines or ()):
        product = partners.products.get(line.product)
        if product is not None and product.link is not None and line.taken:
            found[product.link] = found.get(product.link, NOTHING) + line.taken
    return found


def _status_of(record: Record | None) -> str:
    return (record.status or "") if isinstance(record, Order) else ""


def _moved(side: MemberState, line: Line) -> Moved:
    now = _status_of(side.seen)
    return Moved(line.mapping.order_status(now), now != _status_of(side.shadow))


def _is_status(fields: str) -> bool:
    """Whether what is asked of an order is its status, not its content."""
    asked = from_text(Kind.ORDER, fields)
    return held(asked) <= {"status"}
