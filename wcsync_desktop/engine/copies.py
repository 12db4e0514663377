"""Copies of a shop's orders in another shop: which are due, what each needs there, what follows later (MI-1 to MI-7).

An order is copied once and written whole; its copy is a member of a link of its own, so that what becomes of it here
and in Megaventory never meets. What bears a stamp is a copy itself and goes nowhere (E5).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from wcsync_desktop.connectors.base import Connector
from wcsync_desktop.core.actions import Found, Verb
from wcsync_desktop.core.copying import Follow, Missing, Route, copy_of, wants_to_follow
from wcsync_desktop.core.errors import AmbiguousMatch
from wcsync_desktop.core.orders import Fate, Hold, OrderSettings, fate
from wcsync_desktop.core.records import Customer, Kind, Observation, Order, Product, Record, title_of, to_text
from wcsync_desktop.core.sales import OrderLine
from wcsync_desktop.core.stamps import stamp
from wcsync_desktop.database.choices import LEFT_OUT
from wcsync_desktop.database.copies import CopyRow
from wcsync_desktop.database.history import Finding
from wcsync_desktop.database.links import LinkState, MemberState
from wcsync_desktop.database.observations import changed_at, placed_at
from wcsync_desktop.database.outbox import Wish
from wcsync_desktop.engine.jobs import Call
from wcsync_desktop.engine.lines import Line
from wcsync_desktop.engine.store import Store

Question = tuple[Kind, str]
"""A product by SKU, or an account by e-mail address, that is asked for in the other shop."""


@dataclass(frozen=True)
class Answers:
    """Ids in the other shop by question; what is not there has none. ``several`` are SKUs that more than one has."""

    ids: Mapping[Question, str] = field(default_factory=dict)
    several: frozenset[str] = frozenset()


class CopyPlanner:
    """Plans the copies of one shop's orders in another one. Called inside transactions."""

    def __init__(
        self,
        operation: int,
        shop: Line,
        target: Line,
        store: Store,
        route: Route,
        settings: OrderSettings,
        now: int,
    ) -> None:
        self._operation = operation
        self._shop, self._target = shop, target
        self._store = store
        self._route = route
        self._settings = settings
        self._now = now

    # --- looking --------------------------------------------------------------------------------------------------

    def look(self, members: Sequence[MemberState]) -> None:
        """Note what these orders, which have changed, mean for the other shop; nothing is sent."""
        known = self._known(members)
        for member in members:
            copy = known.get(member.id)
            if not isinstance(member.seen, Order):
                continue
            if copy is not None and copy.link is not None:
                self._keep(member, restless=True, due=copy.due or self._is_behind(member.seen, copy))
                continue
            due = Fate.NOT_YET if member.gone else self._fate(member, member.seen, copy)
            waits = due in (Fate.SEND, Fate.HOLD)
            waited = copy is not None and copy.due  # what was said about it may have to be taken back
            self._keep(member, baseline=due is Fate.BASELINE, due=waits, restless=waits or waited)

    def _is_behind(self, order: Order, copy: CopyRow) -> bool:
        place = self._places((copy,)).get(copy.link or 0)
        follows = self._route.follow is Follow.AUTOMATIC or copy.at_once
        return follows and place is not None and wants_to_follow(_status(order), copy.status, _status(place.seen))

    def _known(self, members: Iterable[MemberState]) -> Mapping[int, CopyRow]:
        return self._store.copies.at(self._target.row.id, (m.id for m in members))

    def _keep(self, member: MemberState, **values: bool | str | int) -> None:
        self._store.copies.keep(member.id, self._target.row.id, **values)

    def _places(self, copies: Iterable[CopyRow]) -> Mapping[int, MemberState]:
        """The copies that are there or should be, by link."""
        links = self._store.links.links(copy.link for copy in copies if copy.link is not None)
        found = {i: link.at(self._target.row.id) for i, link in links.items()}
        return {i: place for i, place in found.items() if place is not None}

    def _fate(self, member: MemberState, order: Order, copy: CopyRow | None) -> Fate:
        at_once = copy is not None and copy.at_once
        return fate(
            order,
            self._settings,
            changed_at=changed_at(member.version),
            placed_at=placed_at(order) or 0,
            was_baseline=copy is not None and copy.baseline,
            now=self._now,
            hold=Hold.AT_ONCE if at_once else Hold(member.hold),
        )

    # --- asking ---------------------------------------------------------------------------------------------------

    def questions(self, members: Sequence[MemberState]) -> Mapping[Question, tuple[int, Call]]:
        """What must be known of the other shop before these orders can be copied."""
        wanted: dict[Question, Record] = {}
        for order in self._to_make(members):
            known = self._linked(order)
            for position, line in enumerate(order.lines or ()):
                if position not in known and line.sku:
                    wanted[Kind.PRODUCT, line.sku] = Product(sku=line.sku)
            if order.email:
                wanted[Kind.CUSTOMER, order.email] = Customer(email=order.email)
        target = self._target.row.id
        return {question: (target, _asking(question[0], record)) for question, record in wanted.items()}

    def _to_make(self, members: Sequence[MemberState]) -> list[Order]:
        """Those of these orders that are due and have no copy yet."""
        known = self._known(members)
        places = self._places(known.values())
        found = []
        for member in members:
            copy = known.get(member.id)
            place = places.get(copy.link or 0) if copy is not None else None
            is_made = place is not None and (place.is_there or place.gone)
            if isinstance(member.seen, Order) and not is_made and not member.gone:
                found.append(member.seen)
        return found

    def _linked(self, order: Order) -> Mapping[int, str]:
        """Ids in the other shop of the products that are known to be the same, by position of the line."""
        store, lines = self._store, order.lines or ()
        ids = store.observations.by_native(
            self._shop.row.id, Kind.PRODUCT, {part.product for part in lines if part.product}
        )
        members = {m.id: m for m in store.links.members(ids.values())}
        links = store.links.links(m.link for m in members.values() if m.link is not None)
        found = {}
        for position, line in enumerate(lines):
            member = members.get(ids.get(line.product, 0))
            there = links[member.link].at(self._target.row.id) if member is not None and member.link else None
            if there is not None and there.is_there and not there.in_trash:
                found[position] = there.native_id or ""
        return found

    # --- planning -------------------------------------------------------------------------------------------------

    def chunk(self, members: Sequence[MemberState], answers: Answers) -> list[Finding]:
        """Plan what these orders, which are to be looked at again, need in the other shop."""
        findings = []
        known = self._known(members)
        places = self._places(known.values())
        unwanted = self._store.links.left_out(self._target.row.id, (m.id for m in members))
        for member in members:
            copy = known.get(member.id)
            if copy is None or not isinstance(member.seen, Order):
                continue
            if member.id in unwanted:
                self._keep(member, due=False, restless=False)
                findings.append(self._finding(member, Found.SKIP, LEFT_OUT))
                continue
            findings += self._one(member, member.seen, copy, places.get(copy.link or 0), answers)
        return findings

    def _one(
        self, member: MemberState, order: Order, copy: CopyRow, place: MemberState | None, answers: Answers
    ) -> list[Finding]:
        if place is not None and place.is_there:
            return self._follow(member, order, copy, place)
        if place is not None and place.gone:
            self._dropped(copy)
            self._keep(member, due=False, restless=False)
            return [self._finding(member, Found.PROBLEM, _DELETED_THERE.format(self._target.row.name))]
        due = Fate.NOT_YET if member.gone else self._fate(member, order, copy)
        if due is Fate.HOLD:
            self._dropped(copy)
            return [self._finding(member, Found.SAME, "")]
        if due is not Fate.SEND:
            if self._dropped(copy):
                self._keep(member, due=False, restless=False, baseline=due is Fate.BASELINE)
            return [self._finding(member, Found.SAME, "")]
        products, missing = self._resolved(order, answers)
        if missing and copy.missing != Missing.NAME:
            self._keep(member, due=True, restless=True)
            self._dropped(copy)
            making = self._make(missing, answers) if copy.missing == Missing.MAKE else None
            if making is not None:
                return [*making, self._finding(member, Found.SAME, "")]
            return [self._finding(member, Found.PROBLEM, self._waits_for(missing, answers))]
        self._write_down(member, order, copy, place, products, answers)
        return [self._finding(member, Found.CREATE, "")]

    def _dropped(self, copy: CopyRow) -> bool:
        """Take back what was planned; False where it is being sent this very moment."""
        if copy.link is None:
            return True
        live = self._store.links.live_actions((copy.link,), self._target.row.id).get(copy.link)
        return live is None or self._store.outbox.drop(live.id, "The order is not to be copied any more.")

    def _resolved(self, order: Order, answers: Answers) -> tuple[Mapping[int, str], list[OrderLine]]:
        """Ids of the products there by position of the line, and the lines whose product is not there."""
        found = dict(self._linked(order))
        missing = []
        for position, line in enumerate(order.lines or ()):
            if position not in found and line.sku and (Kind.PRODUCT, line.sku) in answers.ids:
                found[position] = answers.ids[Kind.PRODUCT, line.sku]
            elif position not in found:
                missing.append(line)
        return found, missing

    def to_read(self, members: Sequence[MemberState]) -> frozenset[str]:
        """Native ids of products of this shop that are to be added to the other one and were never read."""
        known = self._known(members)
        wanted = set()
        for member in members:
            copy = known.get(member.id)
            if copy is not None and copy.missing == Missing.MAKE and isinstance(member.seen, Order):
                wanted |= {line.product for line in member.seen.lines or () if line.product}
        return frozenset(wanted - self._store.observations.by_native(self._shop.row.id, Kind.PRODUCT, wanted).keys())

    def _make(self, missing: Sequence[OrderLine], answers: Answers) -> list[Finding] | None:
        """Add products to the other shop, after which the order can be copied; None where one of them cannot be."""
        store, kind = self._store, Kind.PRODUCT
        ids = store.observations.by_native(self._shop.row.id, kind, {line.product for line in missing if line.product})
        members = {m.native_id: m for m in store.links.members(ids.values())}
        found = []
        for line in missing:
            member = members.get(line.product)
            if member is None or not isinstance(member.seen, Product) or not line.sku or line.sku in answers.several:
                return None
            found.append((member, member.seen))
        return [finding for member, product in found for finding in self._add(member, product)]

    def _add(self, member: MemberState, product: Product) -> list[Finding]:
        """Write down that a product is added to the other shop, unless it is on its way there already."""
        store, target, kind = self._store, self._target.row.id, Kind.PRODUCT
        price = product.price if self._shop.row.currency == self._target.row.currency else None
        # A variation is sold there by itself: its parent is not known to be the same.
        whole = replace(product, name=title_of(product), price=price)
        if member.link is None:
            link_id = store.links.create_link(kind, self._shop.row.id)
            store.links.join(member.id, link_id)
        else:
            link_id = member.link
        link = store.links.links((link_id,))[link_id]
        if link_id in store.links.live_actions((link_id,), target):
            return []
        rev = store.links.agree(link, whole, True) if link.rev == 0 else link.rev
        place = link.at(target)
        if place is not None and place.gone:
            store.observations.vacate(place.id)
        place_id = (
            place.id if place is not None else store.links.reserve(link_id, target, kind, member.title, member.key)
        )
        asked = self._target.mapping.project(kind, whole, None).record
        wish = Wish(self._operation, target, Verb.CREATE, kind.value, link_id, place_id, rev, asked, member.title)
        store.outbox.plan(wish)
        return [Finding(target, kind.value, Found.CREATE, member.title, member.key, "", (), member.id)]

    def _waits_for(self, missing: Sequence[OrderLine], answers: Answers) -> str:
        name = self._target.row.name
        line = missing[0]
        others = f" (and {len(missing) - 1} more)" if len(missing) > 1 else ""
        if line.sku in answers.several:
            return f"“{name}” has several products with the SKU “{line.sku}”. Leave one of them the SKU."
        if not line.sku:
            return (
                f"“{line.name}” in this order has no SKU{others}, so it cannot be found in “{name}”. Press “Copy "
                "without product”, or skip the order."
            )
        return (
            f"“{line.name}” (SKU {line.sku}) is not in “{name}”{others}. Press “Add product there” or “Copy without "
            "product”, or skip the order; once the product is there, the order goes by itself."
        )

    def _write_down(
        self,
        member: MemberState,
        order: Order,
        copy: CopyRow,
        place: MemberState | None,
        products: Mapping[int, str],
        answers: Answers,
    ) -> None:
        store, target = self._store, self._target.row.id
        # Where a backup was restored, numbers are given again: what is made since then bears another mark (E13).
        mark = stamp(
            self._shop.row.site, Kind.ORDER, member.native_id or "", self._shop.row.options.get("restores", "")
        )
        account = answers.ids.get((Kind.CUSTOMER, order.email or ""), "")
        asked = copy_of(order, mark, account, products, tells_customer=self._route.tells_customer)
        link_id = copy.link if copy.link is not None else store.links.create_link(Kind.ORDER, self._shop.row.id)
        link = store.links.links((link_id,))[link_id]
        self._keep(member, link=link_id, due=True, restless=True)
        live = store.links.live_actions((link_id,), target).get(link_id)
        if live is not None and link.agreed == asked:
            return  # on its way
        if live is not None and not store.outbox.drop(live.id, "The order was changed in the shop meanwhile."):
            return  # being sent this very moment; what is newer comes afterwards
        rev = store.links.agree(link, asked, link.agreed != asked)
        title = title_of(order)
        place_id = (
            place.id
            if place is not None
            else store.links.reserve(link_id, target, Kind.ORDER, title, order.reference or "")
        )
        self._keep(member, status=_status(order), at_once=False)
        self._plan(Verb.CREATE, link, place_id, rev, asked, title, mark)

    def _plan(
        self, verb: Verb, link: LinkState, place: int, rev: int, asked: Order, title: str, mark: str = ""
    ) -> None:
        target = self._target.row.id
        kind = Kind.ORDER.value
        self._store.outbox.plan(
            Wish(self._operation, target, verb, kind, link.id, place, rev, asked, title, stamp=mark)
        )

    # --- what follows ---------------------------------------------------------------------------------------------

    def _follow(self, member: MemberState, order: Order, copy: CopyRow, place: MemberState) -> list[Finding]:
        """The copy is there: complete it, or tell it that its original has moved on, where a person wants that."""
        (link,) = self._store.links.links((place.link or 0,)).values()
        there = place.seen if isinstance(place.seen, Order) else Order()
        asked: Order | None = None
        if there.is_complete is False and isinstance(link.agreed, Order):
            asked = replace(link.agreed, status=copy.status)
        elif self._is_behind(order, copy):
            asked = Order(status=order.status)
        live = self._store.links.live_actions((link.id,), self._target.row.id).get(link.id)
        if asked is None:
            if live is None or self._store.outbox.drop(live.id, "The order has moved on meanwhile."):
                self._keep(member, due=False, restless=False, at_once=False)
            return [self._finding(member, Found.SAME, "")]
        self._keep(member, due=True, restless=True)
        if live is not None and live.fields == to_text(asked):
            return []  # on its way, or a person has been asked
        if live is not None and not self._store.outbox.drop(live.id, "Its status has changed since."):
            return []
        self._plan(Verb.UPDATE, link, place.id, link.rev, asked, title_of(order))
        return [self._finding(member, Found.UPDATE, "")]

    def arrived(self, members: Sequence[MemberState]) -> None:
        """What was sent has arrived: nothing more is due, unless the original has moved on since."""
        known = self._known(members)
        places = self._places(known.values())
        for member in members:
            copy = known.get(member.id)
            place = places.get(copy.link or 0) if copy is not None else None
            there = place.seen if place is not None and place.is_there else None
            if copy is None or not isinstance(there, Order) or not isinstance(member.seen, Order):
                continue
            if there.is_complete is False:
                continue
            if _status(there) == _status(member.seen):
                self._keep(member, status=_status(member.seen), at_once=False)
            if not self._is_behind(member.seen, replace(copy, at_once=False)):
                live = self._store.links.live_actions((copy.link or 0,), self._target.row.id)
                if not live:
                    self._keep(member, due=False, restless=False, at_once=False)

    def _finding(self, member: MemberState, found: Found, reason: str) -> Finding:
        return Finding(self._target.row.id, Kind.ORDER.value, found, member.title, member.key, reason, (), member.id)


_DELETED_THERE = "Its copy was deleted in “{}”. Press Retry to copy it again, or Skip if that is as it should be."


def _asking(kind: Kind, record: Record) -> Call:
    def ask(connector: Connector) -> Observation | AmbiguousMatch | None:
        try:
            return connector.find(kind, record)
        except AmbiguousMatch as error:
            return error

    return ask


def answers_from(values: Mapping[Question, Observation | AmbiguousMatch | None]) -> Answers:
    """What the other shop said."""
    ids = {question: found.native_id for question, found in values.items() if isinstance(found, Observation)}
    several = frozenset(sku for (_, sku), found in values.items() if isinstance(found, AmbiguousMatch))
    return Answers(ids, several)


def _status(record: Record | None) -> str:
    return (record.status or "") if isinstance(record, Order) else ""
