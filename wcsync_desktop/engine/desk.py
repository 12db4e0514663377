"""Commands about connections: add, test, remove, share. Their answers come when keyring and server have answered."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, replace
from typing import Any

from wcsync_desktop.connectors import SYSTEMS
from wcsync_desktop.connectors.base import Connector
from wcsync_desktop.core.errors import BadData, WcSyncError
from wcsync_desktop.core.messages import AddConnection, Share, Tested
from wcsync_desktop.core.records import Kind, field_groups
from wcsync_desktop.core.sharing import preset_named
from wcsync_desktop.database.connections import ConnectionRow, load_rules
from wcsync_desktop.engine.lines import Done, Line
from wcsync_desktop.engine.shared import Shared
from wcsync_desktop.secrets import Secrets


@dataclass(frozen=True, slots=True)
class Conversing:
    """Token of a call made for a command; ``then`` runs in the engine thread with its value."""

    ack: Future[Any]
    then: Callable[[Any], Any]
    connection: int | None = None


class Desk:
    """Carries these commands out. ``report`` brings the end of the keyring's work back into the engine's inbox."""

    def __init__(
        self,
        shared: Shared,
        secrets: Secrets,
        report: Callable[[Done], None],
        open_line: Callable[[ConnectionRow], Line],
    ) -> None:
        self._shared = shared
        self._secrets = secrets
        self._report = report
        self._open_line = open_line

    def converse(self, token: Conversing, done: Done) -> None:
        """The keyring or the server has answered."""
        if done.error is not None:
            line = self._shared.lines.get(token.connection or 0)
            if line is not None and isinstance(done.error, WcSyncError):
                self._shared.tell_state(line, "refused", done.error.sentence)
            token.ack.set_exception(done.error)
            return
        try:
            token.ack.set_result(token.then(done.value))
        except Exception as error:
            token.ack.set_exception(error)

    def add(self, command: AddConnection, ack: Future[Any]) -> None:
        """Store the secret, then the connection."""
        system = SYSTEMS.get(command.kind)
        if system is None:
            raise BadData(f"“{command.kind}” is no kind of connection.", f"Choose one of: {', '.join(SYSTEMS)}.")
        name = command.name.strip()
        if not name:
            raise BadData("The connection has no name.", "Give it one.")
        if any(line.row.name.casefold() == name.casefold() for line in self._shared.lines.values()):
            raise BadData(f"There is a connection called “{name}” already.", "Choose another name.")
        if len(command.secret) != len(system.secret_names) or not all(command.secret):
            raise BadData("A key is missing.", f"Enter: {', '.join(system.secret_names)}.")
        row = ConnectionRow(
            0,
            self._shared.new_id(),
            command.kind,
            name,
            system.normal_address(command.address),
            command.ca,
            dict(command.options),
            practice=command.practice,
        )

        def stored(_: Any) -> int:
            added = self._shared.store.connections.add(row, self._shared.now())
            self._open_line(added)
            self._shared.connections_changed = self._shared.changed = True
            return added.id

        self._secrets.in_background(
            lambda: self._secrets.keep(row, command.secret), self._reply(Conversing(ack, stored))
        )

    def _reply(self, token: Conversing) -> Callable[[Any, Exception | None], None]:
        def report(value: Any, error: Exception | None) -> None:
            now = self._shared.now()
            self._report(Done(token, value, error, now, now, None))

        return report

    def test(self, connection: int, ack: Future[Any]) -> None:
        """Ask the server who it is and what the keys may do."""
        line = self._shared.lines.get(connection)
        if line is None:
            raise BadData("There is no such connection.", "Choose one of the list.")
        line.restart()

        def told(probe: Any) -> Tested:
            if line.row.site and line.row.site != probe.site:
                raise BadData(
                    f"“{line.row.name}” is now another account or site than before.", "Add it as a new connection."
                )
            twin = next(
                (o for o in self._shared.lines.values() if o is not line and _is_same(o.row, line.row, probe.site)),
                None,
            )
            if twin is not None:
                raise BadData(f"This is already connected as “{twin.row.name}”.", "Remove one of the two.")
            self._shared.store.connections.identified(connection, probe.site, probe.currency)
            line.row = replace(line.row, site=line.row.site or probe.site, currency=probe.currency)
            self._shared.tell_state(line, "connected", "")
            return Tested(probe.title, probe.version, probe.currency, probe.notes)

        def probing(connector: Connector) -> Any:
            probe = connector.probe()
            connector.prove_rights()
            return probe

        line.submit(probing, Conversing(ack, told, connection))

    def remove(self, connection: int, ack: Future[Any]) -> None:
        """Forget the secret, then the connection."""
        line = self._shared.lines.get(connection)
        if line is None:
            raise BadData("There is no such connection.", "Choose one of the list.")

        def forgotten(_: Any) -> None:
            self._shared.store.connections.remove(connection, self._shared.now())
            self._shared.lines.pop(connection, None)
            line.close(wait=False)
            self._shared.rules = load_rules()
            self._shared.connections_changed = self._shared.changed = True

        self._secrets.in_background(lambda: self._secrets.forget(line.row), self._reply(Conversing(ack, forgotten)))

    def share(self, command: Share) -> None:
        """Apply a preset."""
        preset = preset_named(command.preset)
        if preset is None:
            raise BadData(f"There is no preset “{command.preset}”.", "Choose one of the list.")
        shop, other = self._shared.existing(command.shop), self._shared.existing(command.other)
        if shop.row.kind != "woocommerce" or other.row.kind != preset.partner:
            raise BadData(
                f"“{preset.title}” joins a shop with {SYSTEMS[preset.partner].title}.", "Choose other connections."
            )
        before = self._shared.rules
        self._shared.store.connections.share(preset.rules(command.shop, command.other, before))
        self._shared.rules = after = load_rules()
        for kind in Kind:
            # What was a follower's own edit until now is no edit of a leader afterwards (E20).
            for connection in (command.shop, command.other):
                fields = {
                    name
                    for name, group in field_groups(kind).items()
                    if after.leads(kind, group, connection) and not before.leads(kind, group, connection)
                }
                self._shared.store.observations.forgive(connection, kind, frozenset(fields))
        self._shared.connections_changed = self._shared.changed = True


def _is_same(one: ConnectionRow, other: ConnectionRow, site: str) -> bool:
    return one.kind == other.kind and bool(site) and one.site == site
