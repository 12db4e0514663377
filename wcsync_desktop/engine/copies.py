"""Copies of a shop's orders in another shop: which are due, what each needs there, what follows later (MI-1 to MI-7).

An order is copied once and written whole; its copy is a member of a link of its own, so that what becomes of it here
and in Megaventory never meets. What bears a stamp is a copy itself and goes nowhere (E5).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from wcsync_desktop.connectors.base import Connector
from wcsync_desktop.core.actions import ActionState, Found, Verb
from wcsync_desktop.core.copying import DUE, Follow, Missing, Route, Step, There, copy_of, in_parts, step
from wcsync_desktop.core.errors import AmbiguousMatch, ItemError
from wcsync_desktop.core.money import plain
from wcsync_desktop.core.orders import (
    LEFT_ALONE,
    Decided,
    Fate,
    Hold,
    OrderSettings,
    decide,
    fate,
    settings_from,
    why_asked,
)
from wcsync_desktop.core.records import Customer, Kind, Observation, Order, Product, Record, title_of, to_text
from wcsync_desktop.core.sales import OrderLine
from wcsync_desktop.core.sharing import Rules
from wcsync_desktop.core.stamps import stamp
from wcsync_desktop.core.stock import is_whole
from wcsync_desktop.core.sub_orders import Family, Instead, instead
from wcsync_desktop.database.choices import LEFT_OUT
from wcsync_desktop.database.copies import CopyRow
from wcsync_desktop.database.history import Finding
from wcsync_desktop.database.links import MemberState
from wcsync_desktop.database.observations import moments
from wcsync_desktop.database.outbox import Wish
from wcsync_desktop.database.sub_orders import families
from wcsync_desktop.engine.copied_orders import CopiedOrders
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


@dataclass(frozen=True)
class Case:
    """An order, what is known of its copy, and what that needs."""

    member: MemberState
    order: Order
    copy: CopyRow | None
    place: MemberState | None
    decided: Decided
    fate: Fate
    step: Step
    is_wanted: bool = True
    aside: Instead | None = None


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
        rules: Rules,
    ) -> None:
        self._rules = rules
        self._operation = operation
        self._shop, self._target = shop, target
        self._store = store
        self.route = route
        self._settings = settings
        self._now = now
        self._copied = CopiedOrders(store, target, now, route.tells_customer)

    # --- what each needs --------------------------------------------------------------------------------------------

    def cases(self, members: Sequence[MemberState]) -> list[Case]:
        """What the copies of these orders need now."""
        target, store = self._target.row.id, self._store
        known = store.copies.at(target, (m.id for m in members))
        links = store.links.links(copy.link for copy in known.values() if copy.link is not None)
        places = {i: link.at(target) for i, link in links.items()}
        unwanted = store.links.left_out(target, (m.id for m in members))
        around = families(self._shop.row.id, None, ((m.id, m.native_id or "") for m in members))
        found = []
        for member in members:
            if isinstance(member.seen, Order):
                copy = known.get(member.id)
                place = places.get(copy.link) if copy is not None and copy.link is not None else None
                case = self._case(member, member.seen, copy, place, member.id not in unwanted)
                found.append(self._in_its_family(case, around.get(member.id)))
        return found

    def _case(
        self, member: MemberState, order: Order, copy: CopyRow | None, place: MemberState | None, wanted: bool
    ) -> Case:
        at_once = copy is not None and copy.at_once
        when = moments(order, member.version)
        decided = decide(order, self._settings, when, copy.decided if copy is not None else Decided.OPEN)
        if decided is Decided.RESTS and self._shop.row.kind != "woocommerce":
            decided = Decided.OPEN  # a CRM has steps of a sale of its own
        hold = Hold.AT_ONCE if at_once else Hold(member.hold)
        due = fate(decided, self._settings, when, now=self._now, hold=hold)
        follow = self.route.follow
        needs = step(
            due,
            _status(order),
            (copy.told if copy is not None else "") or _status(order),
            _there(place),
            gone=member.gone,
            follows=follow is Follow.AUTOMATIC or (follow is Follow.BY_HAND and at_once),
        )
        return Case(member, order, copy, place, decided, due, needs if wanted else Step.REST, wanted)

    def _in_its_family(self, case: Case, family: Family | None) -> Case:
        """Of a whole order and its parts one level is copied (PRODUCT.md rule 29), or what a person wants at once."""
        aside = instead(family, self._settings.level) if family is not None else None
        wanted = case.copy is not None and case.copy.at_once
        if aside is None or wanted or case.place is not None:
            return case
        return replace(case, step=Step.ASK if aside.asks and case.step is Step.MAKE else Step.REST, aside=aside)

    def is_open(self) -> bool:
        """Whether orders are still copied this way; as a person has set it now."""
        found = self._store.copies.route(self.route.source, self.route.target)
        self.route = found or self.route
        return found is not None

    def look(self, members: Sequence[MemberState], *, anew: bool = True) -> None:
        """Note what these orders mean for the other shop; nothing is sent.

        Not ``anew``: they did not change, but time has passed or a person has decided something; which orders were
        there before, stays as it is.
        """
        for case in self.cases(members):
            copy, needs = case.copy, case.step
            if copy is None and not anew:
                continue
            was_under_way = copy is not None and (copy.due or copy.restless or copy.link is not None)
            decided = copy.decided if copy is not None else Decided.OPEN
            if anew and case.place is None and not case.member.gone:
                decided = case.decided
            self._keep(
                case.member,
                decided=decided.value,
                baseline=decided in LEFT_ALONE,
                due=needs in DUE,
                restless=needs is not Step.REST or was_under_way,
                **self._new_base(case),
            )

    @staticmethod
    def _new_base(case: Case) -> Mapping[str, str]:
        """Where it is not known what a copy was told, what its original shows now is no news."""
        is_there = case.place is not None and case.place.is_there
        was_read = bool(case.member.version)  # since the shop was put back
        is_unknown = case.copy is not None and is_there and not case.copy.told
        return {"told": _status(case.order)} if is_unknown and was_read else {}

    def _keep(self, member: MemberState, **values: bool | str | int) -> None:
        self._store.copies.keep(member.id, self._target.row.id, **values)

    # --- asking ---------------------------------------------------------------------------------------------------

    def questions(self, members: Sequence[MemberState]) -> Mapping[Question, tuple[int, Call]]:
        """What must be known of the other shop before these orders can be copied."""
        wanted: dict[Question, Record] = {}
        for case in self.cases(members):
            if case.step is not Step.MAKE:
                continue
            known = self._linked(case.order)
            for position, line in enumerate(case.order.lines or ()):
                if position not in known and line.sku:
                    wanted[Kind.PRODUCT, line.sku] = Product(sku=line.sku)
            if case.order.email and self.route.tells_customer:
                wanted[Kind.CUSTOMER, case.order.email] = Customer(email=case.order.email)
        target = self._target.row.id
        return {question: (target, _asking(question[0], record)) for question, record in wanted.items()}

    def ready(self, members: Sequence[MemberState], answers: Answers, read_since: int) -> list[int]:
        """Orders that are to be copied now and were last read before then: they may have gone since (E14)."""
        return [
            case.member.id
            for case in self.cases(members)
            if case.step is Step.MAKE
            and case.member.read_at < read_since
            and (self._names_lines(case) or not self._resolved(case.order, answers)[1])
        ]

    @staticmethod
    def _missing(case: Case) -> Missing:
        return Missing(case.copy.missing) if case.copy is not None else Missing.WAIT

    def _names_lines(self, case: Case) -> bool:
        """Whether a line without a product there is kept by its name."""
        return self._missing(case) is Missing.NAME or self._target.mapping.traits.names_lines

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
        """Plan what the copies of these orders need; nothing where the route has ended meanwhile."""
        findings: list[Finding] = []
        if not self.is_open():
            return findings
        for case in self.cases(members):
            match case.step:
                case Step.MAKE:
                    findings += self._make_it(case, answers)
                case Step.COMPLETE | Step.TELL:
                    findings += self._change(case)
                case _:
                    findings += self._leave(case)
        return findings

    def _leave(self, case: Case) -> list[Finding]:
        """Nothing is sent now: what was planned is taken back, unless it is being sent this very moment."""
        member, needs = case.member, case.step
        if not self._dropped(case.copy):
            return []
        waits = needs is Step.WAIT
        self._keep(member, due=False, restless=waits, **({} if waits else {"at_once": False}), **self._new_base(case))
        if needs is Step.ASK:
            if case.aside is not None:
                return [self._finding(member, Found.PROBLEM, case.aside.reason)]
            if case.place is None:
                return [self._finding(member, Found.PROBLEM, why_asked(case.fate, case.order))]
            return [self._finding(member, Found.PROBLEM, _DELETED_THERE.format(self._target.row.name))]
        if not case.is_wanted:
            self._store.differences.close(member.id, self._target.row.id)
            return [self._finding(member, Found.SKIP, LEFT_OUT)]
        if needs is Step.REST and case.place is not None and case.place.is_there:
            told = self._copied.look(member, case.order, case.place)
            return [self._finding(member, Found.PROBLEM if told else Found.SAME, told)]
        return [self._finding(member, Found.SAME, "")]

    def _dropped(self, copy: CopyRow | None) -> bool:
        """Take back what was planned; False where it is being sent this very moment."""
        if copy is None or copy.link is None:
            return True
        live = self._store.links.live_actions((copy.link,), self._target.row.id).get(copy.link)
        return live is None or self._store.outbox.drop(live.id, "This is not to be sent any more.")

    def _make_it(self, case: Case, answers: Answers) -> list[Finding]:
        member, wish = case.member, self._missing(case)
        self._keep(member, due=True, restless=True)
        aside = self._target.mapping.set_aside(Kind.ORDER, case.order)
        if aside is not None:
            self._dropped(case.copy)
            return [self._finding(member, Found.PROBLEM, aside.reason)]
        products, missing = self._resolved(case.order, answers)
        waits = self._waits_for_products(missing) if self._names_lines(case) and wish is Missing.WAIT else None
        if waits is not None:
            self._dropped(case.copy)
            return [self._finding(member, Found.PROBLEM if waits else Found.SAME, waits)]
        if missing and not self._names_lines(case):
            self._dropped(case.copy)
            making = self._make(missing, answers) if wish is Missing.MAKE else None
            if making is not None:
                return [*making, self._finding(member, Found.SAME, "")]
            reason = self._waits_for(missing, answers)
            if wish is Missing.MAKE:
                reason = f"Adding a product failed; see “What needs you”. {reason}"
            return [self._finding(member, Found.PROBLEM, reason)]
        part = in_parts(case.order, products) if self._target.row.kind == "woocommerce" else None
        if part is not None and wish is not Missing.NAME:
            self._dropped(case.copy)
            return [self._finding(member, Found.PROBLEM, self._in_parts(part))]
        if part is not None:
            lines = case.order.lines or ()
            products = {n: product for n, product in products.items() if is_whole(lines[n].quantity)}
        self._write_down(case, products, answers)
        return [self._finding(member, Found.CREATE, "")]

    def _in_parts(self, line: OrderLine) -> str:
        """A shop counts whole pieces: it would cut the number, or break off altogether (WOOCOMMERCE.md, fact 17)."""
        return (
            f"“{line.name}” in this order is sold in parts ({plain(line.quantity)}), which an order in "
            f"“{self._target.row.name}” cannot hold. Press “Copy without product” to copy it as an amount, or Skip."
        )

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

    def _waits_for_products(self, missing: Sequence[OrderLine]) -> str | None:
        """Products of these lines will be there soon: nothing to say, or what keeps them; None where none will be."""
        store, kind, target = self._store, Kind.PRODUCT, self._target.row.id
        if not self._rules.may_create(kind, self._shop.row.id, target):
            return None
        if kind.value not in store.history.imported_kinds(self._shop.row.id, target):
            is_known = any(line.product for line in missing)
            return _NOT_IMPORTED.format(self._target.row.name) if is_known else None
        ids = store.observations.by_native(self._shop.row.id, kind, {line.product for line in missing if line.product})
        members = {m.native_id: m for m in store.links.members(ids.values())}
        awaited = False
        for line in missing:
            member = members.get(line.product)
            if member is None:
                continue
            if self._has_failed(member):
                return f"“{line.name}” in this order could not be added to “{self._target.row.name}”; see the product."
            is_on_its_way = bool(store.links.live_actions((member.link or 0,), target))
            awaited |= is_on_its_way or (member.link is None and member.dirty)
        return "" if awaited else None

    def to_read(self, members: Sequence[MemberState]) -> frozenset[str]:
        """Native ids of products of this shop that matter to these copies and were never read."""
        making = [
            c
            for c in self.cases(members)
            if c.step is Step.MAKE and (self._missing(c) is Missing.MAKE or self._target.mapping.traits.names_lines)
        ]
        wanted = {line.product for case in making for line in case.order.lines or () if line.product}
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
            if self._has_failed(member):
                return None
            found.append((member, member.seen))
        return [finding for member, product in found for finding in self._add(member, product)]

    def _has_failed(self, member: MemberState) -> bool:
        """Whether adding this product to the other shop waits for a person."""
        link, target = member.link or 0, self._target.row.id
        live = self._store.links.live_actions((link,), target).get(link)
        return live is not None and live.state in (ActionState.FAILED, ActionState.REVIEW)

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

    def _write_down(self, case: Case, products: Mapping[int, str], answers: Answers) -> None:
        store, target, member, order = self._store, self._target.row.id, case.member, case.order
        mark = self._mark(member)
        account = self._account(order) or answers.ids.get((Kind.CUSTOMER, order.email or ""), "")
        asked = copy_of(order, mark, account, products, tells_customer=self.route.tells_customer)
        if self._shop.mapping.traits.names_lines and not self._stock_is_led():
            # Sold by one who keeps no stock: the pieces are taken where it arrives (rule 5 forbids a second time only).
            asked = replace(asked, takes_stock=True)
        link_id = case.copy.link if case.copy is not None else None
        if link_id is None:
            link_id = store.links.create_link(Kind.ORDER, self._shop.row.id)
        link = store.links.links((link_id,))[link_id]
        self._keep(member, link=link_id)
        store.copies.copied_from(member.id, target, order)
        live = store.links.live_actions((link_id,), target).get(link_id)
        if live is not None and link.agreed == asked:
            return  # on its way, or a person has been asked
        if live is not None and not store.outbox.drop(live.id, "The order was changed in the shop meanwhile."):
            return  # being sent this very moment; what is newer comes afterwards
        rev = store.links.agree(link, asked, link.agreed != asked)
        title = title_of(order)
        place_id = (
            case.place.id
            if case.place is not None
            else store.links.reserve(link_id, target, Kind.ORDER, title, order.reference or "")
        )
        self._plan(Verb.CREATE, link_id, place_id, rev, asked, title, mark)

    def _stock_is_led(self) -> bool:
        """Whether another system decides about the quantities of the shop that gets the order."""
        target = self._target.row.id
        partners = self._rules.partners(target)
        return any(self._rules.leads_stock(partner, target) for partner in partners)

    def _account(self, order: Order) -> str:
        """The id there of the account that bought, where the two are known to be the same."""
        store, kind = self._store, Kind.CUSTOMER
        ids = store.observations.by_native(self._shop.row.id, kind, (order.customer,) if order.customer else ())
        links = store.links.links(m.link for m in store.links.members(ids.values()) if m.link is not None)
        places = (link.at(self._target.row.id) for link in links.values())
        return next((place.native_id or "" for place in places if place is not None and place.is_there), "")

    def _mark(self, member: MemberState) -> str:
        """The stamp of an order's copy."""
        return stamp(self._shop.row.site, Kind.ORDER, member.native_id or "", member.born)

    def _plan(self, verb: Verb, link: int, place: int, rev: int, asked: Order, title: str, mark: str) -> None:
        target, kind = self._target.row.id, Kind.ORDER.value
        self._store.outbox.plan(Wish(self._operation, target, verb, kind, link, place, rev, asked, title, stamp=mark))

    # --- what follows ---------------------------------------------------------------------------------------------

    def _change(self, case: Case) -> list[Finding]:
        """The copy is there: complete it, or tell it that its original has moved on."""
        member, place = case.member, case.place
        if place is None or place.link is None:
            return []
        (link,) = self._store.links.links((place.link,)).values()
        asked = Order(status=case.order.status)
        if case.step is Step.COMPLETE and isinstance(link.agreed, Order):
            asked = link.agreed
        self._keep(member, due=True, restless=True)
        live = self._store.links.live_actions((link.id,), self._target.row.id).get(link.id)
        if live is not None and live.fields == to_text(asked):
            return []  # on its way, or a person has been asked
        if live is not None and not self._store.outbox.drop(live.id, "Its status has changed since."):
            return []
        self._plan(Verb.UPDATE, link.id, place.id, link.rev, asked, title_of(case.order), self._mark(member))
        return [self._finding(member, Found.UPDATE, "")]

    def _finding(self, member: MemberState, found: Found, reason: str) -> Finding:
        return Finding(self._target.row.id, Kind.ORDER.value, found, member.title, member.key, reason, (), member.id)


_NOT_IMPORTED = (
    "The products are not imported into “{}” yet. Import them (tab Initialization); then the order goes by itself."
)
_DELETED_THERE = "Its copy was deleted in “{}”. Press Retry to copy it again, or Skip if that is as it should be."


def _asking(kind: Kind, record: Record) -> Call:
    def ask(connector: Connector) -> Observation | ItemError | None:
        try:
            return connector.find(kind, record)
        except ItemError as error:
            return error  # of one order, whose others are not kept waiting

    return ask


def answers_from(values: Mapping[Question, Observation | ItemError | None]) -> Answers:
    """What the other shop said."""
    ids = {question: found.native_id for question, found in values.items() if isinstance(found, Observation)}
    several = frozenset(sku for (_, sku), found in values.items() if isinstance(found, AmbiguousMatch))
    return Answers(ids, several)


def _status(record: Record | None) -> str:
    return (record.status or "") if isinstance(record, Order) else ""


def _there(place: MemberState | None) -> There | None:
    """The copy as far as it was made; None where its place is still empty."""
    if place is None or not (place.is_there or place.gone):
        return None
    seen = place.seen if isinstance(place.seen, Order) else Order()
    return There(place.is_there, seen.status or "", seen.is_complete is not False)


def recount(store: Store, lines: Mapping[int, Line], routes: Iterable[Route], now: int, rules: Rules) -> None:
    """A person has decided something about orders: what waits for other shops is counted anew, at most some at once."""
    with store.database.transaction():
        for route in routes:
            shop, target = lines.get(route.source), lines.get(route.target)
            members = store.copies.restless(route, 0, _AT_ONCE)
            if shop is not None and target is not None and members:
                settings = settings_from(shop.row.options, route.since)
                CopyPlanner(0, shop, target, store, route, settings, now, rules).look(members, anew=False)


_AT_ONCE = 500
