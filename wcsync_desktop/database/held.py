"""What the mass-change brake holds back until a person has looked (E18)."""

from __future__ import annotations

from collections.abc import Sequence

from peewee import fn

from wcsync_desktop.core.actions import ActionState, Found, Verb
from wcsync_desktop.core.money import plain
from wcsync_desktop.core.records import Product, held, overlay
from wcsync_desktop.database import codec
from wcsync_desktop.database.connection import Database
from wcsync_desktop.database.history import HistoryWriter
from wcsync_desktop.database.outbox import Outbox
from wcsync_desktop.database.schema import Action, Member, Need, Operation, rows
from wcsync_desktop.database.settings import SettingWriter
from wcsync_desktop.database.statements import among, insert, update

APPROVED = "approved {} {} {}"
"""The setting that keeps behind which action changes of a shop, at a connection, of an effect are counted."""


_SENT_AGAIN = (
    *("connection", "verb", "kind", "link", "member", "helper"),
    *("base_rev", "fields", "title", "stamp", "attempts", "effect"),
)
"""What an action keeps when it is sent by another operation."""


class HeldWriter:
    """Counting what is changed, holding back what is too much, and what a person decides about it."""

    def __init__(self, database: Database, outbox: Outbox, history: HistoryWriter, settings: SettingWriter) -> None:
        self._database = database
        self._outbox = outbox
        self._history = history
        self._settings = settings

    def note_effect(self, actions: Sequence[int], effect: str) -> None:
        """Keep what these actions do, so that they are counted."""
        for action in actions:
            update(Action, {"id": action}, effect=effect)

    def count_effect(self, shop: int, connection: int, effect: str, since: int) -> int:
        """How many records of a shop were changed so at a connection since then, or since a person last approved."""
        approved = self._settings.kept(APPROVED.format(shop, connection, effect))
        dropped = [s.value for s in (ActionState.SUPERSEDED, ActionState.CANCELLED, ActionState.SKIPPED)]
        query = (
            Action.select(fn.COUNT(Action.link.distinct()))
            .join(Operation)
            .where((Action.connection == connection) & (Action.effect == effect) & (Action.id > int(approved or 0)))
            .where((Operation.shop == shop) & (Operation.created_at >= since) & Action.state.not_in(dropped))
        )
        return int(query.scalar() or 0)

    def hold_back(self, actions: Sequence[int], reason: str) -> None:
        """These wait for a person."""
        for row in among(Action, "id", actions):
            row.held, row.found = True, Found.PROBLEM.value
            self._outbox.move_row(row, ActionState.REVIEW, f"{reason} Approve it, or leave it as it is.")
            self._history.count(row.operation_id, row.connection_id, str(row.kind), Found.PROBLEM)

    def held(self, connection: int, effect: str) -> list[tuple[int, int, int | None]]:
        """What is held back at a connection, as (action, shop, target)."""
        query = (
            Action.select(Action.id, Operation.shop, Operation.target)
            .join(Operation)
            .where(
                (Action.connection == connection)
                & (Action.effect == effect)
                & (Action.held == True)  # noqa: E712 - peewee builds SQL from it
                & (Action.state == ActionState.REVIEW.value)
            )
        )
        return [(action, shop, target) for action, shop, target in rows(query)]

    def approve(self, actions: Sequence[int], operation: int, shop: int, connection: int, effect: str) -> None:
        """A person has looked: ``operation`` sends the same, and counting begins anew."""
        with self._database.transaction():
            for row in among(Action, "id", actions):
                place, needs = row.live_key, among(Need, "action", (row.id,))
                self._outbox.move_row(row, ActionState.SUPERSEDED, f"{row.reason} You approved it.")
                again = {name: row.__data__[name] for name in _SENT_AGAIN}
                new = insert(Action, **again, operation=operation, state=ActionState.READY.value, live_key=place)
                for need in needs:
                    update(Need, {"id": need.id}, action=new)
            self._settings.keep(APPROVED.format(shop, connection, effect), str(self._outbox.newest()))

    def leave_as_it_is(self, actions: Sequence[int]) -> None:
        """A person has looked and wants it to stay as it is there, until the next change."""
        with self._database.transaction():
            for action in self._outbox.loaded(among(Action, "id", actions)):
                member, asked = action.member, action.asked
                if member is not None and asked is not None and action.verb is Verb.UPDATE:
                    sent = overlay(member.sent or type(asked)(), asked, held(asked))
                    update(Member, {"id": member.id}, sent=codec.stored(sent), owed=False)
                elif member is not None and action.verb is Verb.DELETE:
                    update(Member, {"id": member.id}, refused=Verb.DELETE.value)
                elif member is not None and isinstance(asked, Product) and asked.stock is not None:
                    update(Member, {"id": member.id}, refused=plain(asked.stock.quantity))
                self._outbox.move(action, ActionState.SKIPPED, "You left it as it was there.")
