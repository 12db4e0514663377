"""Uses the program as a screen reader does: finds things by role and name, and presses them, through AT-SPI.

``python screen_reader.py FOLDER`` runs in a D-Bus session with a screen; prints what was met as JSON.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from typing import Any, NamedTuple

from jeepney import DBusAddress, Properties, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

_ACCESSIBLE, _ACTION = "org.a11y.atspi.Accessible", "org.a11y.atspi.Action"
_PATIENCE = 60.0


class Thing(NamedTuple):
    """An object of the program: the name of its bus and its path there."""

    bus: str
    path: str


class Reader:
    """A connection to the bus of assistive technologies."""

    def __init__(self) -> None:
        session = open_dbus_connection()
        bus = DBusAddress("/org/a11y/bus", bus_name="org.a11y.Bus", interface="org.a11y.Bus")
        address = session.send_and_get_reply(new_method_call(bus, "GetAddress")).body[0]
        session.close()
        self._connection: DBusConnection = open_dbus_connection(address)

    def ask(self, thing: Thing, interface: str, method: str, signature: str | None = None, body: Any = ()) -> Any:
        address = DBusAddress(thing.path, bus_name=thing.bus, interface=interface)
        return self._connection.send_and_get_reply(new_method_call(address, method, signature, body), timeout=10).body

    def name(self, thing: Thing) -> str:
        address = DBusAddress(thing.path, bus_name=thing.bus, interface=_ACCESSIBLE)
        body = self._connection.send_and_get_reply(Properties(address).get("Name"), timeout=10).body
        return str(body[0][1]) if isinstance(body[0], tuple) else ""

    def role(self, thing: Thing) -> str:
        return str(self.ask(thing, _ACCESSIBLE, "GetRoleName")[0])

    def children(self, thing: Thing) -> list[Thing]:
        found = self.ask(thing, _ACCESSIBLE, "GetChildren")[0]
        return [Thing(*child) for child in found] if isinstance(found, list) else []

    def walk(self, thing: Thing, depth: int = 0) -> Iterator[tuple[Thing, str, str]]:
        """Everything below, with role and name; a table's cells are not looked through."""
        role = self.role(thing)
        yield thing, role, self.name(thing)
        if depth < 25 and role not in ("table", "tree", "tree table", "list"):
            for child in self.children(thing):
                yield from self.walk(child, depth + 1)

    def program(self) -> Thing | None:
        desktop = Thing("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
        for child in self.children(desktop):
            if "WC Sync" in self.name(child) or "wcsync" in self.name(child).lower():
                return child
        return None

    def find(self, role: str, name: str) -> Thing | None:
        program = self.program()
        if program is None:
            return None
        for thing, its_role, its_name in self.walk(program):
            if its_role in role.split("|") and its_name.startswith(name):
                return thing
        return None

    def wait(self, role: str, name: str) -> Thing:
        end = time.monotonic() + _PATIENCE
        while time.monotonic() < end:
            found = self.find(role, name)
            if found is not None:
                return found
            time.sleep(0.2)
        program = self.program()
        there = [(r, n) for _, r, n in self.walk(program)] if program is not None else "no program"
        raise SystemExit(f"there is no {role} “{name}”, only {there}")

    def press(self, role: str, name: str) -> None:
        """Do what the thing does first of all."""
        thing = self.wait(role, name)
        if not self.ask(thing, _ACTION, "DoAction", "i", (0,))[0]:
            raise SystemExit(f"“{name}” cannot be pressed")


def main() -> None:
    # What it starts lives a little longer, and must not hold our output open.
    quiet: Any = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    launcher = subprocess.Popen([os.environ["AT_SPI_LAUNCHER"], "--launch-immediately"], **quiet)
    program = None
    try:
        environment = {**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb"}
        words = [sys.executable, "-m", "wcsync_desktop", "--profile", sys.argv[1]]
        program = subprocess.Popen(words, env=environment, **quiet)
        reader = Reader()
        reader.press("push button|button", "Try it with practice data")
        tab = reader.wait("page tab", "Initialization")
        reader.ask(tab, _ACTION, "DoAction", "i", (0,))
        reader.press("push button|button", "Import all")
        reader.wait("label", "Completed")
        whole = reader.program()
        assert whole is not None
        met = [[role, name] for _, role, name in reader.walk(whole)]
        program.send_signal(2)
        code = program.wait(30)
        print(json.dumps({"met": met, "code": code}, ensure_ascii=False))
    finally:
        for process in (program, launcher):
            if process is not None and process.poll() is None:
                process.terminate()
                process.wait(10)


if __name__ == "__main__":
    main()
