"""Writing connections, sharing rules and permits."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from wcsync_desktop.core.actions import UNFINISHED, ActionState
from wcsync_desktop.core.records import Group, Kind
from wcsync_desktop.core.sharing import Rule, Rules, rules_of
from wcsync_desktop.database import schema
from wcsync_desktop.database.connection import Database


@dataclass(frozen=True, slots=True)
class ConnectionRow:
    """A connection as stored. ``contact_at`` and ``removed_at`` are milliseconds UTC or None."""

    id: int
    uid: str
    kind: str
    name: str
    address: str
    ca: str | None
    options: Mapping[str, str] = field(default_factory=dict)
    site: str = ""
    currency: str = ""
    practice: bool = False
    state: str = "untested"
    reason: str = ""
    contact_at: int | None = None
    removed_at: int | None = None


def row_of(model: schema.Connection) -> ConnectionRow:
    """The frozen row of a stored connection."""
    values = {name: getattr(model, name) for name in ConnectionRow.__dataclass_fields__ if name != "options"}
    return ConnectionRow(options=json.loads(str(model.options)), **values)


class ConnectionWriter:
    """Every change of connections and rules: one function, one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, row: ConnectionRow, now: int) -> ConnectionRow:
        """Store a new connection; ``row.id`` is ignored."""
        with self._database.transaction():
            model = schema.Connection.create(
                uid=row.uid,
                kind=row.kind,
                name=row.name,
                address=row.address,
                ca=row.ca,
                options=json.dumps(dict(row.options)),
                practice=row.practice,
                created_at=now,
            )
            return row_of(model)

    def told(self, connection: int, state: str, reason: str, now: int | None) -> None:
        """Keep how the last contact went; ``now`` only for a good one."""
        with self._database.transaction():
            change: dict[str, object] = {"state": state, "reason": reason}
            if now is not None:
                change["contact_at"] = now
            schema.Connection.update(**change).where(schema.Connection.id == connection).execute()

    def identified(self, connection: int, site: str, currency: str) -> None:
        """Keep who answered. The site is fixed at the first contact (E5)."""
        with self._database.transaction():
            model = schema.Connection.get_by_id(connection)
            schema.Connection.update(currency=currency, site=model.site or site).where(
                schema.Connection.id == connection
            ).execute()

    def options(self, connection: int, options: Mapping[str, str]) -> None:
        """Keep a connection's settings."""
        with self._database.transaction():
            schema.Connection.update(options=json.dumps(dict(options))).where(
                schema.Connection.id == connection
            ).execute()

    def remove(self, connection: int, now: int) -> None:
        """Soft removal: the rows that history and links refer to stay (E22)."""
        with self._database.transaction():
            schema.Connection.update(removed_at=now).where(schema.Connection.id == connection).execute()
            schema.Rule.delete().where(schema.Rule.connection == connection).execute()
            schema.Permit.delete().where(schema.Permit.connection == connection).execute()
            joined = (schema.Pair.shop == connection) | (schema.Pair.other == connection)
            schema.Pair.delete().where(joined).execute()
            unsent = [s.value for s in (*UNFINISHED, ActionState.WAITING, ActionState.REVIEW, ActionState.FAILED)]
            schema.Action.update(
                state=ActionState.CANCELLED.value, live_key=None, reason="The connection was removed."
            ).where((schema.Action.connection == connection) & schema.Action.state.in_(unsent)).execute()

    def share(self, rules: Rules) -> None:
        """Replace all sharing rules."""
        with self._database.transaction():
            schema.Rule.delete().execute()
            schema.Permit.delete().execute()
            for rule in rules.rules:
                schema.Rule.create(
                    kind=rule.kind.value, group=rule.group.value, connection=rule.connection, rank=rule.rank
                )
            for kind, connection in sorted(rules.creators):
                schema.Permit.create(kind=kind.value, connection=connection)
            schema.Pair.delete().execute()
            for shop, other, preset in sorted(rules.pairs):
                schema.Pair.create(shop=shop, other=other, preset=preset)


def load_rules() -> Rules:
    """All sharing rules."""
    rule, permit = schema.Rule, schema.Permit
    rows = schema.rows(rule.select(rule.kind, rule.group, rule.connection, rule.rank))
    permits = schema.rows(permit.select(permit.kind, permit.connection))
    pairs = schema.rows(schema.Pair.select(schema.Pair.shop, schema.Pair.other, schema.Pair.preset))
    return rules_of(
        (Rule(Kind(kind), Group(group), connection, rank) for kind, group, connection, rank in rows),
        ((Kind(kind), connection) for kind, connection in permits),
        ((shop, other, preset) for shop, other, preset in pairs),
    )
