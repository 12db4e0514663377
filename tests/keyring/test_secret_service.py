"""Keys in a real Secret Service (GNOME Keyring on a session bus of its own): unlocked, locked, missing."""

from __future__ import annotations

import json
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.support.process import Program
from wcsync_desktop.sandbox.launch import Sandbox

_TOOLS = ("dbus-run-session", "gnome-keyring-daemon")

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or not all(shutil.which(tool) for tool in _TOOLS),
    reason="needs dbus-run-session and gnome-keyring-daemon (Debian: dbus, gnome-keyring)",
)

UNLOCK = "printf %s correct | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1"
LOCKED = "gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1"


@dataclass
class Ended:
    code: int
    out: str
    err: str


class Session:
    """Runs the program on a session bus of its own, in a home of its own."""

    def __init__(self, folder: Path) -> None:
        self.program = Program(folder)
        environment = self.program.environment
        for name in ("PYTHON_KEYRING_BACKEND", "DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS"):
            environment.pop(name, None)
        home = folder / "home"
        home.mkdir()
        environment |= {"HOME": str(home), "XDG_RUNTIME_DIR": str(home)}
        home.chmod(0o700)

    def run(self, keyring: str, *arguments: str, stdin: Sequence[str] = ()) -> Ended:
        """One command line on a fresh bus, after ``keyring`` was run there."""
        program = [sys.executable, "-m", "wcsync_desktop", "--profile", str(self.program.profile), *arguments]
        entered = self.program.folder / "entered"
        entered.write_text("".join(f"{line}\n" for line in stdin))
        script = f"{keyring}; exec {shlex.join(program)} < {shlex.quote(str(entered))}"
        ended = subprocess.run(
            ["dbus-run-session", "--", "bash", "-c", script],
            env=self.program.environment,
            cwd=self.program.folder,
            capture_output=True,
            text=True,
            timeout=90,
            check=False,
        )
        entered.unlink()
        return Ended(ended.returncode, ended.stdout, ended.stderr)


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(products=2, seed=6) as running:
        yield running


def add(sandbox: Sandbox, session: Session, keyring: str) -> Ended:
    shop = sandbox.systems[0]
    arguments = ("connections", "add", "woocommerce", "--name", "Shop", "--url", shop.url, "--ca", str(shop.ca))
    return session.run(keyring, *arguments, stdin=shop.secret)


def test_keys_are_kept_over_sessions_and_a_locked_keyring_says_so(tmp_path: Path, sandbox: Sandbox) -> None:
    session = Session(tmp_path)
    added = add(sandbox, session, UNLOCK)
    assert added.code == 0, added.err
    again = session.run(UNLOCK, "connections", "test", "--json")
    assert again.code == 0, again.err
    assert json.loads(again.out)["connections"][0]["state"] == "connected"
    locked = session.run(LOCKED, "connections", "test", "--json")
    assert locked.code == 3
    said = json.loads(locked.out)["connections"][0]["rungs"][-1]
    assert (said["says"], said["advice"]) == ("The keyring is locked.", "Unlock it and press Test.")
    (kept,) = json.loads(session.run("true", "connections", "list", "--json").out)["connections"]
    assert (kept["state"], kept["keys"]) == ("needs key", "keyring locked")
    for path in session.program.profile.rglob("*"):
        if path.is_file():
            assert sandbox.systems[0].secret[1].encode() not in path.read_bytes()
    unlocked = session.run(UNLOCK, "connections", "test", "--json")
    assert unlocked.code == 0, unlocked.err
    (kept,) = json.loads(session.run("true", "connections", "list", "--json").out)["connections"]
    assert (kept["state"], kept["keys"]) == ("connected", "in the keyring")


def test_a_keyring_that_lost_the_keys_asks_for_them_again(tmp_path: Path, sandbox: Sandbox) -> None:
    session = Session(tmp_path)
    assert add(sandbox, session, UNLOCK).code == 0
    shutil.rmtree(tmp_path / "home" / ".local")
    missing = session.run(UNLOCK, "connections", "test")
    assert missing.code == 3
    assert "holds no keys for “Shop”" in missing.out
    mended = session.run(UNLOCK, "connections", "edit", "Shop", "--keys", stdin=sandbox.systems[0].secret)
    assert mended.code == 0, mended.err
    assert session.run(UNLOCK, "connections", "test").code == 0


@pytest.mark.parametrize("keyring", ["true", "unset DBUS_SESSION_BUS_ADDRESS"])
def test_without_a_keyring_that_can_be_used_nothing_is_kept(tmp_path: Path, sandbox: Sandbox, keyring: str) -> None:
    session = Session(tmp_path)
    added = add(sandbox, session, keyring)
    assert added.code == 3
    assert "nothing was stored" in added.err
    assert json.loads(session.run("true", "connections", "list", "--json").out) == {"connections": []}
