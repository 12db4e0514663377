"""Planning a chunk of records: link what is the same, merge what changed, write down what each place needs.

Everything here happens inside one transaction of the caller. A dry run rolls that transaction back and keeps only the
findings, so that its counts are those of the import that follows.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from wcsync_desktop.connectors.base import HelperKey
from wcsync_desktop.core import matching
from wcsync_desktop.core.actions import Found, Verb
from wcsync_desktop.core.matching import MANY_ALLOWED, SetAside, Why
from wcsync_desktop.core.merge import Conflict, Merged, Projection, Side, merge, receivable, wanted
from wcsync_desktop.core.orders import moment
from wcsync_desktop.core.planner import Place, Step, plan_place
from wcsync_desktop.core.records import Kind, Product, Record, shown, title_of
from wcsync_desktop.core.sharing import Rules
from wcsync_desktop.core.stamps import stamp
from wcsync_desktop.database.choices import LEFT_OUT
from wcsync_desktop.database.history import Finding
from wcsync_desktop.database.links import LinkState, LinkWriter, LiveAction, MemberState
from wcsync_desktop.database.observations import key_of, sharing_key
from wcsync_desktop.database.outbox import HELPER, Outbox, Wish
from wcsync_desktop.engine.lines import Line


@dataclass(frozen=True, slots=True)
class Plan:
    """What is planned: records of ``source`` at ``target``, for an operation.

    ``restore`` also looks at what was right before, and puts back what a follower changed (E27); ``edited`` looks
    at what a follower changed at the source, too. ``recreate`` makes again what is gone there (rule 21);
    ``only_linked`` leaves new records alone; ``asked``: a person wants this record there, so it may be new (rule 14).
    """

    operation: int
    source: Line
    target: Line
    kind: Kind
    restore: bool
    only_linked: bool = False
    to_shop: bool = False
    edited: bool = False
    recreate: bool = False
    asked: bool = False


class Planner:
    """Plans chunks for one pair of connections and one kind."""

    def __init__(
        self, plan: Plan, lines: Mapping[int, Line], rules: Rules, links: LinkWriter, outbox: Outbox, now: int
    ) -> None:
        self.plan = plan
        self._lines = lines
        self._rules = rules
        self._links = links
        self._outbox = outbox
        self._now = now
        capabilities = plan.target.mapping.capabilities(plan.kind)
        target = plan.target.row.id
        self._place = Place(
            target,
            capabilities.can_create and (plan.asked or rules.may_create(plan.kind, plan.source.row.id, target)),
            capabilities.can_update,
            capabilities.immutable,
        )
        self._helpers_told: set[HelperKey] = set()
        self._live: Mapping[int, LiveAction] = {}
        self._shop = (plan.target if plan.to_shop else plan.source).row.id

    def chunk(self, members: Sequence[MemberState]) -> list[Finding]:
        """Plan these members of the source (inside a transaction)."""
        findings: list[Finding] = []
        members = [m for m in members if not m.unread]  # what is known of it stays as it is (rule 26)
        unwanted = self._links.left_out(self._place.connection, (m.id for m in members))
        findings += [self._finding(m, Found.SKIP, LEFT_OUT) for m in members if m.id in unwanted]
        members = [m for m in members if m.id not in unwanted]
        if self.plan.restore:
            self._outbox.clear_the_way(self._place.connection, (m.link for m in members if m.link is not None))
        linked = self._linked(members, findings)
        states = self._links.links(link for _, link in linked)
        self._live = self._links.live_actions(states, self._place.connection)
        for member, link in linked:
            findings += self._one(states[link], member)
        return findings

    # --- linking --------------------------------------------------------------------------------------------------

    def _linked(self, members: Sequence[MemberState], findings: list[Finding]) -> list[tuple[MemberState, int]]:
        """Members with their link; those that get none are told in ``findings``."""
        kind, source, target = self.plan.kind, self.plan.source.row.id, self.plan.target
        result: list[tuple[MemberState, int]] = []
        loose: list[MemberState] = []
        primary = self._links.links(m.link for m in members if m.link is not None)
        promoted: set[int] = set()
        heirs = self._heirs(members, primary)
        for member in members:
            link = primary.get(member.link) if member.link is not None else None
            if link is None:
                loose.append(member)
            elif matching.is_container(member.seen):
                findings.append(self._became_container(member, link, heirs.get(member.id, ())))
            elif kind in MANY_ALLOWED and self._has_moved(member, link):
                self._links.leave(member.id)
                loose.append(member)
            elif member.part != "primary" and (link.id in promoted or self._has_primary(link, source)):
                findings.append(self._finding(member, Found.SAME, "It shares one record with another of the shop."))
            else:
                if member.part != "primary":
                    self._links.join(member.id, link.id)  # the one it shared with is gone
                    promoted.add(link.id)
                result.append((member, link.id))
        result = self._met(result, primary, findings)
        if self.plan.only_linked or not loose:
            return result
        keys = [m.match_key for m in loose if m.match_key is not None]
        twins = self._links.key_counts(source, kind, keys)
        picked = self._links.picked(source, kind, (key for key, number in twins.items() if number > 1))
        there = self._links.by_key(target.row.id, kind, keys)
        claimed = dict(self._own_links(there, source))
        for member in loose:
            if member.seen is None:
                continue
            chosen, their_link = picked.get(member.match_key or "", (member.id, None))
            if chosen != member.id and their_link is not None:
                self._links.join(member.id, their_link, "alias")
                self._links.calm(member.id)
                findings.append(
                    self._finding(member, Found.SAME, "It stands for the same stock as the one you picked.")
                )
                continue
            aside = target.mapping.set_aside(kind, member.seen) or self._twin(member, twins, picked)
            if aside is not None or member.match_key is None:
                aside = aside or matching.no_key(kind)
                found = Found.SKIP if aside.why is Why.LEFT_OUT else Found.PROBLEM
                findings.append(self._finding(member, found, aside.reason))
                self._links.calm(member.id)
                continue
            fitting = self._fitting(member, there.get(member.match_key, []))
            if len(fitting) > 1:
                reason = matching.ambiguous(member.key, len(fitting), target.row.name).reason
                findings.append(self._finding(member, Found.PROBLEM, reason))
                continue
            link_id = claimed.get(member.match_key)
            if link_id is not None and kind not in MANY_ALLOWED:
                findings.append(self._finding(member, Found.PROBLEM, _TAKEN.format(target.row.name)))
                continue
            if link_id is not None:
                self._links.join(member.id, link_id, "alias")
                findings.append(self._finding(member, Found.SAME, "It shares one record with another of the shop."))
                continue
            link_id = self._join(member, fitting[0] if fitting else None)
            claimed[member.match_key] = link_id
            result.append((member, link_id))
        return result

    def _heirs(
        self, members: Sequence[MemberState], links: Mapping[int, LinkState]
    ) -> Mapping[int, Sequence[MemberState]]:
        """Of products that became containers, those of the source that bear the SKU of what they were."""
        keys = {
            m.id: sharing_key(links[m.link].agreed)
            for m in members
            if m.link in links and m.link is not None and matching.is_container(m.seen)
        }
        if not keys:
            return {}
        found = self._links.by_key(self.plan.source.row.id, self.plan.kind, (key for key in keys.values() if key))
        return {
            member: [m for m in found.get(key or "", ()) if m.id != member and not matching.is_container(m.seen)]
            for member, key in keys.items()
        }

    def _became_container(self, member: MemberState, link: LinkState, heirs: Sequence[MemberState]) -> Finding:
        """A simple product got variations: the one with its SKU is the same thing from now on, with its stock."""
        name = self.plan.target.row.name
        if len(heirs) != 1:
            self._links.calm(member.id)
            if not _is_at(link, self.plan.target.row.id):
                return self._finding(member, Found.SKIP, _ONLY_VARIATIONS)
            return self._finding(member, Found.PROBLEM, _NO_HEIR.format(_sku(link.agreed), name))
        (heir,) = heirs
        self._links.leave(member.id)
        self._links.calm(member.id)
        if heir.link is None:
            self._links.join(heir.id, link.id)
        return self._finding(member, Found.SKIP, _ONLY_VARIATIONS)

    @staticmethod
    def _has_primary(link: LinkState, source: int) -> bool:
        return any(m.connection == source and m.part == "primary" and m.is_there for m in link.members)

    def _met(
        self, linked: list[tuple[MemberState, int]], states: Mapping[int, LinkState], findings: list[Finding]
    ) -> list[tuple[MemberState, int]]:
        """Links that have no record at the target yet: one that is there under their key joins them."""
        target = self.plan.target.row
        lonely = {
            member.id: member.match_key
            for member, link in linked
            if member.match_key is not None and link in states and not _is_at(states[link], target.id)
        }
        there = self._links.by_key(target.id, self.plan.kind, lonely.values())
        kept = []
        for member, link in linked:
            fitting = self._fitting(member, there.get(lonely.get(member.id) or "", []))
            if len(fitting) > 1:
                reason = matching.ambiguous(member.key, len(fitting), target.name).reason
                findings.append(self._finding(member, Found.PROBLEM, reason))
                continue
            if fitting and fitting[0].link is None:
                self._links.take_place(fitting[0].id, link, target.id)
            kept.append((member, link))
        return kept

    def _has_moved(self, member: MemberState, link: LinkState) -> bool:
        return member.seen is not None and member.match_key != sharing_key(link.agreed)

    def _own_links(self, there: Mapping[str, list[MemberState]], source: int) -> list[tuple[str, int]]:
        """Links of the far records that have a live record of this very source already."""
        states = self._links.links(m.link for group in there.values() for m in group if m.link is not None)
        return [
            (key, m.link)
            for key, group in there.items()
            for m in group
            if m.link is not None and any(s.connection == source and s.is_there for s in states[m.link].members)
        ]

    def _fitting(self, member: MemberState, there: Sequence[MemberState]) -> list[MemberState]:
        """Far records with the key; of several, the one spelled exactly alike."""
        if len(there) < 2:
            return list(there)
        exactly = [m for m in there if m.key == member.key]
        return exactly if len(exactly) == 1 else list(there)

    def _twin(
        self, member: MemberState, counts: Mapping[str, int], picked: Mapping[str, tuple[int, int | None]]
    ) -> SetAside | None:
        if self.plan.kind in MANY_ALLOWED or member.match_key is None:
            return None
        if member.match_key in picked:
            return None if picked[member.match_key][0] == member.id else matching.not_picked(member.key)
        others = counts.get(member.match_key, 1) - 1
        if others > 0 and isinstance(member.seen, Product) and member.seen.inherits_sku:
            return matching.inherited(member.key)
        return matching.twins(member.key, others) if others > 0 else None

    def _join(self, member: MemberState, there: MemberState | None) -> int:
        kind, source = self.plan.kind, self.plan.source.row.id
        if there is not None and there.link is not None:
            self._links.join(member.id, there.link)
            return there.link
        link = self._links.create_link(kind, source)
        self._links.join(member.id, link)
        if there is not None:
            self._links.join(there.id, link)
        return link

    # --- merging and planning -------------------------------------------------------------------------------------

    def _project(self, link: LinkState, connection: int, agreed: Record) -> Projection:
        current = link.at(connection)
        return self._lines[connection].mapping.project(link.kind, agreed, current.seen if current else None)

    def _one(self, link: LinkState, member: MemberState) -> list[Finding]:
        target = self._place.connection
        present = [
            m
            for m in link.members
            if m.is_there and m.part == "primary" and m.connection in self._lines and m.seen is not None
        ]
        place = link.at(target)
        if place is not None and place.unread:
            return []
        if self.plan.only_linked and (place is None or place.in_trash):
            return []  # what lies in the trash is left in peace
        if self._comes_from_another_shop(link, place):
            return []
        if self.plan.only_linked and not self.plan.to_shop and not (_is_sold(member) and place and place.is_there):
            return []  # and what was deleted is not made again by the way
        if place is not None and not (self.plan.recreate or self.plan.only_linked):
            deleted = self._deleted(link, member, place)
            if deleted is not None:
                return deleted
        sides = [
            Side(m.connection, m.seen, m.shadow, m.sent, moment(m.version) or 0) for m in present if m.seen is not None
        ]
        merged = merge(
            link.kind,
            link.agreed,
            sides,
            self._rules,
            lambda c, agreed: self._project(link, c, agreed),
            self._shop,
            lambda c, *values: self._lines[c].mapping.absorbed(*values),
        )
        rev = self._links.agree(link, merged.agreed, bool(merged.changed))
        self._links.note_conflicts(link.id, [*merged.conflicts, *_asked(merged)], self._now)
        for state, side in zip(present, merged.sides, strict=True):
            owed = bool(self._wanted(link, merged, side)) if merged.changed or state.owed else False
            applied = state.applied_rev if owed else rev
            if merged.changed or state.dirty or owed != state.owed or side.shadow != state.shadow:
                self._links.settle_member(state, side.shadow, side.sent, applied_rev=applied, owed=owed)
            if merged.changed and not owed:
                self._no_longer_wanted(link, state.connection)
        step = plan_place(
            link.kind,
            merged.agreed,
            merged.sides,
            self._place,
            self._rules,
            self.plan.target.mapping,
            restore=self.plan.restore,
        )
        if member.seen is not None and step.found in (Found.CREATE, Found.UPDATE):
            # What no longer takes part stays where it is and is no longer sent (PRODUCT.md rule 15).
            aside = matching.left_out(member.seen)
            if aside is not None:
                step = Step(Found.SKIP, Verb.NOTHING, reason=aside.reason)
        findings = [self._finding(member, step.found, step.reason, step), *self._told(member, merged)]
        if step.asked is None:
            return findings
        taken = self._taken_key(link, step.asked, place) if place is not None else None
        if taken is not None:
            return [self._finding(member, Found.PROBLEM, taken)] if taken else []
        return [*self._write_down(link, step, rev), *findings]

    def _key_at_source(self, link: LinkState) -> str | None:
        """The key of a link's record at the source, which may be newer than what was agreed."""
        own = next((m for m in link.members if m.connection == self.plan.source.row.id and m.is_there), None)
        return own.match_key if own is not None and own.match_key is not None else sharing_key(link.agreed)

    def _taken_key(self, link: LinkState, asked: Record, place: MemberState) -> str | None:
        """Whether the SKU that a product is to get there belongs to another one that is to give it up: then that one
        goes first, and this one at a later look (empty). Where each waits for the other, what a person is to do; None
        where nothing is in the way.
        """
        seen = set()
        wanted = matching.match_key(asked) if self.plan.kind is Kind.PRODUCT else None
        while wanted is not None and wanted not in seen:
            seen.add(wanted)
            holders = self._links.by_key(place.connection, self.plan.kind, (wanted,)).get(wanted, [])
            holder = next((m for m in holders if m.link is not None and m.link != link.id), None)
            if holder is None or holder.link is None:
                ends_here = any(m.id == place.id for m in holders)
                if not ends_here or len(seen) == 1:
                    return None if len(seen) == 1 else ""
                return _SWAPPED.format(_sku(asked), place.key, self.plan.target.row.name)
            becomes = self._key_at_source(self._links.links((holder.link,))[holder.link])
            if becomes == wanted:
                return None if len(seen) == 1 else ""  # it keeps its SKU: what is asked is refused, and told
            wanted = becomes
        return None

    def _comes_from_another_shop(self, link: LinkState, place: MemberState | None) -> bool:
        """Nothing goes from shop to shop by way of a third: what is there because another shop has it stays away."""
        if not self.plan.to_shop or self.plan.asked or (place is not None and place.native_id is not None):
            return False
        shops = {pair.shop for pair in self._rules.pairs} - {self._place.connection}
        return link.origin in shops

    def _deleted(self, link: LinkState, member: MemberState, place: MemberState) -> list[Finding] | None:
        """A product that was deleted on one side, None where it was not (rules 1, 6 and 15; MV-11, MV-21, E14)."""
        in_trash = member.in_trash
        if not place.gone and not (in_trash and place.is_there):
            self._no_longer_deleted(link, (member, place))
            return None
        receiver = member if place.gone else place
        if in_trash and place.gone:
            self._links.calm(member.id)
            return []
        others = [m for m in link.members if m.connection != place.connection and m.id != member.id and _is_sold(m)]
        if in_trash and others:
            # Another product of a shop is the same: the record there is still needed.
            self._promote(member, others)
            self._links.calm(member.id)
            return []
        may_delete = self._rules.may_delete(link.kind, member.connection, place.connection)
        if place.gone and member.dirty and may_delete:
            return None  # changed or restored here since: an edit is never lost to a deletion
        source, target = self.plan.source.row, self.plan.target.row
        if not may_delete:
            self._links.calm(member.id)
            told = _DELETED.format(target.name) if place.gone else _IN_TRASH.format(source.name, target.name)
            return [self._finding(member, Found.PROBLEM, told)]
        if receiver.parent is not None:
            self._links.calm(member.id)
            return [self._finding(member, Found.PROBLEM, _VARIATION.format(target.name))]
        self._delete(link, receiver)
        return []

    def _delete(self, link: LinkState, receiver: MemberState) -> None:
        live = self._links.live_actions((link.id,), receiver.connection).get(link.id)
        if live is None and receiver.refused != Verb.DELETE:
            self._outbox.plan(
                Wish(
                    self.plan.operation,
                    receiver.connection,
                    Verb.DELETE,
                    link.kind.value,
                    link.id,
                    receiver.id,
                    link.rev,
                    type(link.agreed)(),
                    receiver.title,
                )
            )

    def gone(self, members: Sequence[MemberState]) -> list[Finding]:
        """What is gone for good at the source and still there at the target: deleted there, too, where the rules say
        so, else a person is told (E14). Inside a transaction."""
        findings: list[Finding] = []
        source, target = self.plan.source.row, self.plan.target.row
        unwanted = self._links.left_out(target.id, (m.id for m in members))
        links = self._links.links(m.link for m in members if m.link is not None)
        for member in members:
            link = links.get(member.link or 0)
            place = link.at(target.id) if link is not None else None
            if link is None or place is None or not _is_sold(place) or member.id in unwanted:
                continue
            others = [m for m in link.members if m.connection == source.id and m.id != member.id and m.is_there]
            if others:
                self._promote(member, others)
            elif self._rules.may_delete(link.kind, source.id, target.id):
                self._delete(link, place)
            else:
                findings.append(self._finding(member, Found.PROBLEM, _GONE.format(source.name, target.name)))
        still = {finding.member for finding in findings}
        for told in self._outbox.told_of_gone(source.id, target.id, self.plan.kind.value, still):
            self._outbox.settle_aside(told, "It is gone there, too.")
        return findings

    def _no_longer_wanted(self, link: LinkState, connection: int) -> None:
        """It is right there as it is: an update that was not sent, and perhaps waits for a person, is not needed."""
        live = self._links.live_actions((link.id,), connection).get(link.id)
        if live is not None and live.verb is Verb.UPDATE:
            self._outbox.drop(live.id, "It is right as it is now.")

    def _promote(self, member: MemberState, others: Sequence[MemberState]) -> None:
        """Of several products with one SKU the one that is sent went to the trash: another one takes its part."""
        twin = next((m for m in others if m.connection == member.connection and m.part != "primary"), None)
        if twin is not None and member.part == "primary" and member.link is not None:
            self._links.join(member.id, member.link, "alias")
            self._links.join(twin.id, member.link)

    def _no_longer_deleted(self, link: LinkState, ends: Sequence[MemberState]) -> None:
        """What was deleted is back: what followed from it and was not done is not done any more."""
        for end in ends:
            live = self._links.live_actions((link.id,), end.connection).get(link.id)
            if live is not None and live.verb is Verb.DELETE:
                self._outbox.drop(live.id, "It is back on the other side.")
            if end.refused == Verb.DELETE:
                self._links.refuse(end.id, "")

    def _told(self, member: MemberState, merged: Merged) -> list[Finding]:
        """What only a person can settle: both sides changed a field, or a cut text came back (E7)."""
        if self.plan.to_shop:
            return []  # told on the way from the shop
        names = {c: line.row.name for c, line in self._lines.items()}
        reasons = []
        for conflict in merged.conflicts:
            values = ", ".join(f"“{shown(v)}” in {names[c]}" for c, v in conflict.values.items())
            field = conflict.field.replace("_", " ")
            reasons.append(f"The {field} was changed on both sides: {values}. Pick one of them.")
        for connection, fields in merged.asks.items():
            which = ", ".join(sorted(f.replace("_", " ") for f in fields))
            reasons.append(
                f"The {which} was edited in {names[connection]}, which holds it only in part. Pick which one counts."
            )
        return [self._finding(member, Found.PROBLEM, " ".join(reasons))] if reasons else []

    def _wanted(self, link: LinkState, merged: Merged, side: Side) -> frozenset[str]:
        projection = self._project(link, side.connection, merged.agreed)
        immutable = self._lines[side.connection].mapping.capabilities(link.kind).immutable
        may_receive = receivable(link.kind, merged.sides, side.connection, self._rules)
        return wanted(link.kind, side, side.connection, self._rules, projection, may_receive) - immutable

    def _write_down(self, link: LinkState, step: Step, rev: int) -> list[Finding]:
        target = self.plan.target
        asked = step.asked
        if asked is None:
            return []
        live = self._live.get(link.id)
        if live is not None and not live.is_outdated(rev):
            return []  # an action for this place is under way; what is newer stays owed (E16)
        if live is not None:
            self._outbox.clear_the_way(target.row.id, (link.id,))
        place = link.at(target.row.id)
        if place is None:
            place_id = self._links.reserve(link.id, target.row.id, link.kind, title_of(asked), key_of(asked))
        else:
            place_id = place.id
        needs = target.mapping.needs(link.kind, asked)
        helpers = [self._outbox.helper(target.row.id, key.kind, key.name) for key in needs]
        told = self.helpers(needs)
        origin = next((m for m in link.members if m.connection == link.origin), None)
        self._outbox.plan(
            Wish(
                self.plan.operation,
                target.row.id,
                step.verb,
                link.kind.value,
                link.id,
                place_id,
                rev,
                asked,
                title_of(asked) if step.verb is Verb.CREATE else (place.title if place else ""),
                needs=tuple(h.id for h in helpers),
                stamp=self._stamp(link, origin) if origin is not None else "",
            )
        )
        return told

    def _stamp(self, link: LinkState, origin: MemberState) -> str:
        """The mark of what is made of a record."""
        return stamp(self.plan.source.row.site, link.kind, origin.native_id or "", origin.born)

    def helpers(self, keys: Sequence[HelperKey]) -> list[Finding]:
        """Plan the helpers that neither exist nor are on their way (inside a transaction)."""
        target = self.plan.target.row.id
        findings = []
        for key in keys:
            _, is_new = self._outbox.want_helper(self.plan.operation, target, key.kind, key.name)
            if is_new and key not in self._helpers_told:
                self._helpers_told.add(key)
                findings.append(Finding(target, HELPER, Found.CREATE, str(key), key.name))
        return findings

    def _finding(self, member: MemberState, found: Found, reason: str, step: Step | None = None) -> Finding:
        differences = step.differences if step else ()
        return Finding(
            self._place.connection,
            self.plan.kind.value,
            found,
            member.title,
            member.key,
            reason,
            tuple((d.field, d.before, d.after) for d in differences),
            member.id,
        )


def _is_at(link: LinkState, connection: int) -> bool:
    return any(m.connection == connection and m.is_there for m in link.members)


def _is_sold(member: MemberState) -> bool:
    return member.is_there and not member.in_trash


def _asked(merged: Merged) -> list[Conflict]:
    """Edits of a text that a system holds only in part, as something to pick from (E7)."""
    return [
        Conflict(name, getattr(merged.agreed, name), {s.connection: getattr(s.seen, name) for s in merged.sides})
        for connection, fields in merged.asks.items()
        for name in sorted(fields)
    ]


def _sku(record: Record) -> str:
    return str(getattr(record, "sku", None) or "")


_ONLY_VARIATIONS = "Only its variations are sent: they are what is kept in stock."
_NO_HEIR = (
    "It has variations now, and none of them has its SKU {}, so its record in {} belongs to nothing in the shop. Give "
    "that SKU to the variation that it is, or leave it out."
)
_SWAPPED = (
    "Its SKU is to become {}, which another product has that waits for {} in turn. In {}, give one of them another SKU "
    "first, for a moment; the rest goes by itself."
)
_VARIATION = "It was deleted in {}. A variation has no trash: delete or unpublish it in the shop by hand."
_IN_TRASH = "It is in the trash of {} and stays in {}. Restore it, delete it there by hand, or leave it out."
_GONE = "It was deleted for good in {} and is still in {}. Delete it there by hand, or leave it out."
_DELETED = "It was deleted in {}. Import again to bring it back there, or leave it out."
_TAKEN = "Its record in {} already belongs to another record of this shop. Give it a key of its own."
