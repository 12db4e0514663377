"""Holding back what is too much at once: the affected records wait for a person, everything else goes on (E18)."""

from __future__ import annotations

from dataclasses import dataclass

from wcsync_desktop.core.actions import Verb
from wcsync_desktop.core.guards import HANDFUL, WINDOW_MS, Effect, Limits, effect_of, is_too_much, why
from wcsync_desktop.core.records import Kind, Product
from wcsync_desktop.database.history import OperationRow
from wcsync_desktop.engine.lines import Line
from wcsync_desktop.engine.store import Store


@dataclass(frozen=True)
class Brake:
    """The brake of one operation that keeps two connections in step. Called inside transactions."""

    store: Store
    operation: OperationRow
    shop: Line
    target: Line
    now: int
    limits: Limits

    def hold(self, after: int) -> None:
        """Look at the actions planned behind id ``after``."""
        held = self.store.held
        found: dict[tuple[int, Effect], list[int]] = {}
        for action in self.store.outbox.planned_after(self.operation.id, after):
            if not isinstance(action.asked, Product) or action.member is None or not action.member.is_there:
                continue
            seen = action.member.seen
            effect = Effect.DELETED
            if action.verb is not Verb.DELETE:
                effect = effect_of(action.asked, seen if isinstance(seen, Product) else None, self.limits)
            if effect is not Effect.NONE:
                found.setdefault((action.connection, effect), []).append(action.id)
        if not found:
            return
        for (connection, effect), actions in found.items():
            held.note_effect(actions, effect.value)
            since = self.now - WINDOW_MS
            number = held.count_effect(self.operation.shop or 0, connection, effect.value, since)
            # Of a handful no share is asked, so nothing is counted in a large catalogue (E23).
            pair = (self.shop.row.id, self.target.row.id)
            linked = self.store.links.count_linked(*pair, Kind.PRODUCT) if number > HANDFUL else number
            if is_too_much(effect, number, linked, self.limits):
                place = self.shop if connection == self.shop.row.id else self.target
                held.hold_back(actions, why(effect, number, linked, place.row.name, self.limits))
