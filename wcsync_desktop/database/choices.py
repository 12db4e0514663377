"""What a person has decided about single records: left out, picked among twins, matched by hand. Durable (E19)."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from wcsync_desktop.core.actions import ActionState
from wcsync_desktop.core.copying import Missing
from wcsync_desktop.core.errors import BadData
from wcsync_desktop.core.messages import LeaveOut
from wcsync_desktop.core.order_changes import gone_as
from wcsync_desktop.core.orders import Hold
from wcsync_desktop.core.records import Kind, Order, Product, overlay, put
from wcsync_desktop.core.stock import Untouched, untouched
from wcsync_desktop.database.attention import sources_of, stuck_members
from wcsync_desktop.database.balances import came_back
from wcsync_desktop.database.connection import Database
from wcsync_desktop.database.copies import CopyWriter
from wcsync_desktop.database.differences import DifferenceWriter
from wcsync_desktop.database.links import LIVE, LinkWriter
from wcsync_desktop.database.observations import ObservationWriter
from wcsync_desktop.database.outbox import SHOP_QUANTITY, Outbox
from wcsync_desktop.database.schema import Conflict, Exclusion, Member
from wcsync_desktop.database.statements import among, insert, update
from wcsync_desktop.database.stock import StockWriter

LEFT_OUT = "Left out by you."


class Choices:
    """Every decision of a person about a record: one function, one transaction."""

    def __init__(
        self,
        database: Database,
        links: LinkWriter,
        outbox: Outbox,
        observations: ObservationWriter,
        copies: CopyWriter,
        differences: DifferenceWriter,
        stock: StockWriter,
    ) -> None:
        self._differences = differences
        self._stock = stock
        self._copies = copies
        self._database = database
        self._observations = observations
        self._links = links
        self._outbox = outbox

    def leave_out(self, command: LeaveOut, now: int) -> int:
        """Keep that records are not wanted somewhere, or are wanted again; gives how many it concerned."""
        with self._database.transaction():
            members = among(Member, "id", command.members)
            known = self._links.left_out(command.target, (m.id for m in members))
            for member in members:
                if not command.left_out:
                    Exclusion.delete().where(
                        (Exclusion.target == command.target) & (Exclusion.member == member.id)
                    ).execute()
                    update(Member, {"id": member.id}, dirty=True, recount=True)
                    self._copies.wake((member.id,), target=command.target)
                elif member.id not in known:
                    insert(Exclusion, target=command.target, member=member.id, at=now, reason=command.reason)
                    for link in (member.link_id, *self._copies.links_of(member.id)):
                        self._outbox.take_back(command.target, member.connection_id, member.id, link, LEFT_OUT)
                    self._copies.wake((member.id,), target=command.target)
            return len(members)

    def count_in_shop(self, members: tuple[int, ...]) -> int:
        """A person wants products counted that their shop does not count; gives how many it concerned."""
        with self._database.transaction():
            wanted = []
            for member in self._links.members(members):
                product = member.seen if member.is_there and not member.in_trash else None
                why = untouched(product) if isinstance(product, Product) else None
                if why is Untouched.SHARED:
                    raise BadData(
                        f"“{member.title}” shares the quantity of its product with the other variations.",
                        "Switch on Manage stock for every variation in the shop; each then has its own.",
                    )
                if why is not None:
                    wanted.append(member.id)
            if not wanted:
                raise BadData("The shop counts these products already, or they are gone.", "Look at the list again.")
            for number in wanted:
                update(Member, {"id": number}, count_wanted=True, recount=True)
                came_back(number)
            return len(wanted)

    def leave_quantity(self, members: tuple[int, ...]) -> None:
        """A person knows why the quantities of these products are left alone: they are not told again."""
        with self._database.transaction():
            for member in among(Member, "id", members):
                if member.untouched:
                    update(Member, {"id": member.id}, untouched_known=True)
                    place = f"aside:{member.connection_id}:{SHOP_QUANTITY}:{member.id}"
                    self._outbox.settle_aside(place, "You left it as it was there.")

    def hold(self, members: tuple[int, ...], hold: Hold, target: int | None = None) -> None:
        """What a person wants of these orders before they are sent, to one system or to all."""
        with self._database.transaction():
            for member in among(Member, "id", members):
                if target is None or self._copies.route(member.connection_id, target) is None:
                    update(Member, {"id": member.id}, hold=hold.value, dirty=True)
                self._copies.wake((member.id,), target=target, at_once=hold is Hold.AT_ONCE)

    def end_route(self, source: int, target: int) -> None:
        """Orders are not copied this way any more."""
        with self._database.transaction():
            self._outbox.cancel_copies(source, target, "Orders are not copied this way any more.")

    def copy_with_missing(self, target: int, members: tuple[int, ...], missing: Missing) -> None:
        """What is done about products of these orders that the other shop does not have."""
        with self._database.transaction():
            for member in among(Member, "id", members):
                self._copies.keep(member.id, target, missing=missing.value, restless=True)

    def retry(self, members: tuple[int, ...], target: int | None = None) -> None:
        """A person asks for a new try, at one system or at all: what failed or waits is planned anew."""
        with self._database.transaction():
            for member in among(Member, "id", members):
                to_shop = target is not None and self._copies.route(member.connection_id, target) is not None
                self._outbox.clear_places((f"balance:{member.id}",))
                own = () if to_shop or member.link_id is None else (member.link_id,)
                links = [*own, *self._copies.links_of(member.id, target)]
                for link in links:
                    self._outbox.drop_waiting(link)
                update(Member, {"id": member.id}, dirty=True)
                self._copies.wake((member.id,), target=target)
                told = self._copies.targets_of(member.id, target)
                self._outbox.clear_places(f"aside:{shop}:{Kind.ORDER.value}:{member.id}" for shop in told)
                for place in among(Member, "link", links):
                    if target is not None and place.connection_id != target:
                        continue
                    if place.gone and place.connection_id != member.connection_id:
                        self._observations.vacate(place.id)  # it was deleted there, and is wanted again

    def retry_of(self, operations: Iterable[int]) -> None:
        """The same for all records that failed in these operations; what was deleted elsewhere stays deleted."""
        with self._database.transaction():
            for member in among(Member, "id", stuck_members(operations)):
                self._outbox.clear_places((f"balance:{member.id}",))
                for link in (member.link_id, *self._copies.links_of(member.id)):
                    self._outbox.drop_waiting(link, (ActionState.FAILED, ActionState.WAITING))
                update(Member, {"id": member.id}, dirty=True)
                self._copies.wake((member.id,))

    def settle_orders(self, members: tuple[int, ...], target: int, now: int) -> None:
        """A person settled there what the shop changed of these orders. Raises BadData where nothing is open."""
        with self._database.transaction():
            settled = [m for m in self._links.members(members) if self._differences.close(m.id, target)]
            if not settled:
                raise BadData("This has been settled meanwhile.", "Look at the list again.")
            links = self._links.links(m.link for m in settled if m.link is not None)
            for member in settled:
                if self._copies.at(target, (member.id,)) and isinstance(member.seen, Order):
                    self._copies.copied_from(member.id, target, gone_as(member.seen) if member.gone else member.seen)
                    self._outbox.clear_places((f"aside:{target}:{Kind.ORDER.value}:{member.id}",))
                    continue
                link = links.get(member.link or 0)
                place = link.at(target) if link is not None else None
                for side in (member, place) if place is not None else (member,):
                    self._links.agree_whole(side)
                self._stock.accept(member.id, now)
                self._outbox.clear_places((f"aside:{target}:{Kind.ORDER.value}:{member.id}",))

    def send_changes(self, members: tuple[int, ...], target: int) -> None:
        """A person wants what the shop changed of these orders to be sent. Raises BadData where that cannot be."""
        with self._database.transaction():
            if not [member for member in members if self._differences.want(member, target)]:
                raise BadData(
                    "These changes cannot be sent: the order there is shipped, cancelled or settled.",
                    "Settle it there by hand, then press Done.",
                )

    def retry_used_up(self) -> None:
        """A person asks for a new try of everything: what was tried until its tries were used up is planned anew."""
        with self._database.transaction():
            members = sources_of(self._outbox.take_used_up())
            for member in members:
                update(Member, {"id": member}, dirty=True)
            self._copies.wake(members)

    def pick_product(self, picked: int) -> None:
        """Of the products of a shop with this SKU, this one is sent; the others share its record (rule 24)."""
        with self._database.transaction():
            found = among(Member, "id", (picked,))
            if not found or found[0].match_key is None:
                raise BadData("This product has no SKU to be picked for.", "Look at the list again.")
            (member,) = found
            same = (Member.connection == member.connection_id) & (Member.kind == member.kind)
            fitting = same & (Member.match_key == member.match_key) & (Member.id != picked)
            twins = list(Member.select().where(fitting & LIVE))
            link = next((row.link_id for row in (member, *twins) if row.link_id is not None), None)
            update(Member, {"id": picked}, picked=True, dirty=True)
            if link is not None and member.link_id != link:
                self._links.join(picked, link)
            for twin in twins:
                update(Member, {"id": twin.id}, picked=False)
                if link is not None:
                    self._links.join(twin.id, link, "alias")
                    self._links.calm(twin.id)

    def settle_conflict(self, conflict: int, connection: int, absorb: Callable[[str, object, object], object]) -> None:
        """One side's value of a field becomes the agreed one; what the others hold is no edit any more (E7).

        ``absorb`` gives what a value of that side means for the agreed one.
        """
        with self._database.transaction():
            found = among(Conflict, "id", (conflict,))
            links = self._links.links(row.link_id for row in found)
            link = next(iter(links.values()), None)
            chosen = link.at(connection) if link is not None else None
            if link is None or chosen is None or chosen.seen is None:
                raise BadData("This has been settled meanwhile.", "Look at the list again.")
            field = str(found[0].field)
            meant = absorb(field, getattr(chosen.seen, field), getattr(link.agreed, field))
            self._links.agree(link, put(link.agreed, field, meant), True)
            for member in (m for m in link.members if m.is_there and m.part == "primary"):
                shadow = overlay(member.shadow or type(link.agreed)(), member.seen, (field,))
                sent = overlay(member.sent or shadow, member.seen, (field,))
                self._links.settle_member(member, shadow, sent, applied_rev=member.applied_rev, owed=True)
                update(Member, {"id": member.id}, dirty=True)
            Conflict.delete().where(Conflict.id == conflict).execute()

    def pick_partner(self, member: int, partner: int) -> None:
        """Of the records in another system that fit, this one is the same."""
        with self._database.transaction():
            rows = {row.id: row for row in among(Member, "id", (member, partner))}
            if len(rows) != 2 or rows[partner].native_id is None:
                raise BadData("This record is no longer there.", "Look at the list again.")
            if rows[partner].link_id is not None:
                raise BadData("That record already belongs to another one.", "Pick one that is free.")
            kind = Kind(str(rows[member].kind))
            link = rows[member].link_id or self._links.create_link(kind, rows[member].connection_id)
            self._links.join(member, link)
            self._links.take_place(partner, link, rows[partner].connection_id)
