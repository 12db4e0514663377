"""Writing connections, sharing rules and permits."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from wcsync_desktop.core.actions import UNFINISHED, ActionState
from wcsync_desktop.core.records import Group, Kind
from wcsync_desktop.core.sharing import Pair, Rule, Rules, Way
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
    keys: str = ""

    @property
    def known_as(self) -> str:
        """The name it was added under: what bears it elsewhere keeps it when the connection is renamed."""
        return self.options.get("known_as") or self.name

    @property
    def home(self) -> str:
        """The site as it calls itself today; ``site`` stays what it was at the first contact (E5)."""
        return self.options.get("home") or self.site


EARLIER_PREFIXES = "earlier_prefixes"
"""The setting that keeps what once went before a shop's order numbers, separated by bars."""


def row_of(model: schema.Connection) -> ConnectionRow:
    """The frozen row of a stored connection."""
    values = {name: getattr(model, name) for name in ConnectionRow.__dataclass_fields__ if name != "options"}
    return ConnectionRow(options=json.loads(str(model.options)), **values)


def _entered(row: ConnectionRow) -> dict[str, object]:
    """What a person enters and an examination finds."""
    names = ("uid", "kind", "name", "address", "ca", "site", "currency", "state", "reason", "keys")
    return {**{name: getattr(row, name) for name in names}, "options": json.dumps(dict(row.options))}


class ConnectionWriter:
    """Every change of connections and rules: one function, one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, row: ConnectionRow, now: int) -> ConnectionRow:
        """Store a new connection; ``row.id`` is ignored."""
        with self._database.transaction():
            model = schema.Connection.create(practice=row.practice, created_at=now, **_entered(row))
            return row_of(model)

    def change(self, row: ConnectionRow) -> ConnectionRow:
        """Keep what a person changed; a removed connection comes back with what was known of it (E22)."""
        with self._database.transaction():
            schema.Connection.update(removed_at=None, **_entered(row)).where(schema.Connection.id == row.id).execute()
            return row_of(schema.Connection.get_by_id(row.id))

    def removed(self, connection: int) -> ConnectionRow | None:
        """A connection that was removed, None where there is none under this id."""
        model = schema.Connection.get_or_none(
            (schema.Connection.id == connection) & schema.Connection.removed_at.is_null(False)
        )
        return row_of(model) if model else None

    def removed_ones(self, kind: str) -> tuple[tuple[int, str, str, tuple[tuple[str, str | None, str], ...]], ...]:
        """Removed connections of a kind as (id, home, site, samples), the newest first."""
        query = schema.Connection.select().where(
            (schema.Connection.kind == kind) & schema.Connection.removed_at.is_null(False)
        )
        found = (row_of(model) for model in query.order_by(schema.Connection.id.desc()))
        return tuple((r.id, r.home, r.site, self.samples(r.id)) for r in found if r.site)

    def prefixes(self, but: int) -> frozenset[str]:
        """What goes, or once went, before the order numbers of all other shops that orders were sent of."""
        found: set[str] = set()
        for row in map(row_of, schema.Connection.select().where(schema.Connection.id != but)):
            if row.kind == "woocommerce" and "orders_from" in row.options:
                found |= {row.options.get("order_prefix", ""), *row.options.get(EARLIER_PREFIXES, "").split("|")}
        return frozenset(found)

    def keys(self, connection: int, state: str) -> None:
        """Keep where its keys are."""
        with self._database.transaction():
            schema.Connection.update(keys=state).where(schema.Connection.id == connection).execute()

    def samples(self, connection: int, limit: int = 3) -> tuple[tuple[str, str | None, str], ...]:
        """Some of its products as (id, parent, born), the oldest first, to know the site by (E13)."""
        member = schema.Member
        query = (
            member.select(member.native_id, member.parent, member.born)
            .where((member.connection == connection) & (member.kind == Kind.PRODUCT.value) & (member.born != ""))
            .where((member.gone == False) & member.native_id.is_null(False))  # noqa: E712 - peewee builds SQL from it
            .order_by(member.id)
            .limit(limit)
        )
        return tuple((native, parent, born) for native, parent, born in schema.rows(query))

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
            trouble = (schema.Trouble.shop == connection) | (schema.Trouble.target == connection)
            schema.Trouble.delete().where(trouble).execute()
            schema.Rule.delete().where(schema.Rule.connection == connection).execute()
            schema.Seller.delete().where(schema.Seller.shop == connection).execute()
            offers = schema.Offer.shop == connection
            schema.Offer.update(due=False, differs=False, balance=None).where(offers).execute()
            joined = (schema.Pair.shop == connection) | (schema.Pair.other == connection)
            schema.Pair.delete().where(joined).execute()
            schema.Route.delete().where(
                (schema.Route.source == connection) | (schema.Route.target == connection)
            ).execute()
            unsent = [s.value for s in (*UNFINISHED, ActionState.WAITING, ActionState.REVIEW, ActionState.FAILED)]
            schema.Action.update(
                state=ActionState.CANCELLED.value, live_key=None, reason="The connection was removed."
            ).where((schema.Action.connection == connection) & schema.Action.state.in_(unsent)).execute()

    def share(self, rules: Rules) -> None:
        """Replace all sharing rules."""
        with self._database.transaction():
            schema.Rule.delete().execute()
            for rule in rules.rules:
                schema.Rule.create(
                    kind=rule.kind.value, group=rule.group.value, connection=rule.connection, rank=rule.rank
                )
            schema.Pair.delete().execute()
            for pair in rules.pairs:
                schema.Pair.create(
                    shop=pair.shop,
                    other=pair.other,
                    preset=pair.preset,
                    creates=_names(pair.creates),
                    brings=_names(pair.brings),
                    deletes=_names(pair.deletes),
                    prefers=pair.prefers,
                    newest=pair.newest,
                    ways="|".join(sorted(f"{kind.value}:{way.value}" for kind, way in pair.ways)),
                )

    def prefer(self, connection: int, partners: Iterable[int]) -> None:
        """From now on this connection's word counts where it and a partner changed one field differently."""
        with self._database.transaction():
            pair = schema.Pair
            for partner in partners:
                for shop, other in ((connection, partner), (partner, connection)):
                    pair.update(prefers=connection).where((pair.shop == shop) & (pair.other == other)).execute()


def _names(kinds: Iterable[Kind]) -> str:
    return ",".join(sorted(kind.value for kind in kinds))


def _kinds(names: str) -> frozenset[Kind]:
    return frozenset(Kind(name) for name in names.split(",") if name)


def _ways(text: str) -> frozenset[tuple[Kind, Way]]:
    pairs = (part.partition(":") for part in text.split("|") if part)
    return frozenset((Kind(kind), Way(way)) for kind, _, way in pairs)


def load_rules() -> Rules:
    """All sharing rules."""
    rule = schema.Rule
    found = schema.rows(rule.select(rule.kind, rule.group, rule.connection, rule.rank))
    pairs = (
        Pair(
            row.shop_id,
            row.other_id,
            str(row.preset),
            _kinds(str(row.creates)),
            _kinds(str(row.brings)),
            _kinds(str(row.deletes)),
            row.prefers,
            bool(row.newest),
            _ways(str(row.ways)),
        )
        for row in schema.Pair.select().order_by(schema.Pair.shop, schema.Pair.other)
    )
    rules = (Rule(Kind(kind), Group(group), connection, rank) for kind, group, connection, rank in found)
    sellers = schema.rows(schema.Seller.select(schema.Seller.shop, schema.Seller.warehouse))
    used = {warehouse for _, warehouse in sellers}
    places = schema.Warehouse.select().where(schema.Warehouse.follows.is_null(False))
    followed = tuple((int(w.follows_id or 0), int(w.id)) for w in places if w.id in used)
    return Rules(tuple(rules), tuple(pairs), frozenset(shop for shop, _ in sellers), followed)
