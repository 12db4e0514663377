"""A desktop's tray and notification server on the session bus, as far as a program notices one.

Runs a command and ends with it: ``python tray_host.py REPORT COMMAND…``. What the command registered and told is
written to REPORT as JSON lines, as it happens. Speaks StatusNotifierItem and org.freedesktop.Notifications.
"""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

from jeepney import DBusAddress, HeaderFields, MessageType, new_error, new_method_call, new_method_return
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

WATCHER, NOTIFICATIONS = "org.kde.StatusNotifierWatcher", "org.freedesktop.Notifications"
_PROPERTIES = {"IsStatusNotifierHostRegistered": ("b", True), "ProtocolVersion": ("i", 0)}


class Host:
    """Answers what a tray icon asks of a desktop."""

    def __init__(self, report: Path) -> None:
        self._report = report
        self._connection = open_dbus_connection("SESSION")
        for name in (WATCHER, NOTIFICATIONS):
            self._connection.send_and_get_reply(message_bus.RequestName(name))

    def tell(self, **what: Any) -> None:
        with self._report.open("a", encoding="utf-8") as file:
            file.write(json.dumps(what) + "\n")

    def serve(self) -> None:
        while True:
            message = self._connection.receive()
            if message.header.message_type is MessageType.method_call:
                self._answer(message)

    def _answer(self, message: Any) -> None:
        fields = message.header.fields
        member, body = fields.get(HeaderFields.member), message.body
        match member:
            case "RegisterStatusNotifierItem":
                sender = fields.get(HeaderFields.sender)
                self._reply(message)
                self.tell(item=str(body[0]))
                self._ask_about(sender, str(body[0]))
            case "Get" if body[1] in _PROPERTIES:
                self._reply(message, "v", (_PROPERTIES[body[1]],))
            case "GetAll":
                self._reply(message, "a{sv}", (_PROPERTIES,))
            case "GetCapabilities":
                self._reply(message, "as", (["body", "actions"],))
            case "GetServerInformation":
                self._reply(message, "ssss", ("host", "tests", "1", "1.2"))
            case "Notify":
                self._reply(message, "u", (1,))
                self.tell(notification=[body[3], body[4]])
            case _:
                self._connection.send(new_error(message, "org.freedesktop.DBus.Error.UnknownMethod"))

    def _reply(self, message: Any, signature: str | None = None, body: tuple[Any, ...] = ()) -> None:
        self._connection.send(new_method_return(message, signature, body))

    def _ask_about(self, sender: str, item: str) -> None:
        """What the icon says of itself, asked as a desktop does."""
        owner = item if item.startswith((":", "org.")) else sender
        address = DBusAddress("/StatusNotifierItem", owner, "org.freedesktop.DBus.Properties")
        for name in ("Title", "Status", "Menu"):
            call = new_method_call(address, "Get", "ss", ("org.kde.StatusNotifierItem", name))
            self._connection.send(call)


def main() -> int:
    host = Host(Path(sys.argv[1]))
    threading.Thread(target=host.serve, daemon=True).start()
    return subprocess.run(sys.argv[2:], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
