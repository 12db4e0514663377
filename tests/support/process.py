"""The real program as a process of its own, against practice systems of the test's process."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from wcsync_desktop.sandbox.launch import Sandbox
from wcsync_desktop.sandbox.system import PracticeSystem

ROOT = Path(__file__).resolve().parents[2]
SHORT_WAITS = ("--lookup-wait", "0.2", "--retry-wait", "0.05")


class Program:
    """The command line on one profile."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self.profile = folder / "profile"
        self.environment = {
            **{k: v for k, v in os.environ.items() if k != "REQUESTS_CA_BUNDLE"},
            "PYTHONPATH": str(ROOT),
            "PYTHON_KEYRING_BACKEND": "tests.support.file_keyring.FileKeyring",
            "WCSYNC_TEST_KEYRING": str(folder / "keyring.json"),
        }

    def start(self, *arguments: str, stdin: str = "") -> subprocess.Popen[str]:
        """Start it and hand it its standard input."""
        process = subprocess.Popen(
            [sys.executable, "-m", "wcsync_desktop", "--profile", str(self.profile), *SHORT_WAITS, *arguments],
            env=self.environment,
            cwd=self.folder,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert process.stdin is not None
        process.stdin.write(stdin)
        process.stdin.close()
        process.stdin = None
        return process

    def run(self, *arguments: str, stdin: str = "", code: int | None = 0) -> tuple[int, str, str]:
        """Run it to its end: exit code, output, errors. ``code`` None takes any."""
        process = self.start(*arguments, stdin=stdin)
        out, err = process.communicate(timeout=120)
        assert code is None or process.returncode == code, (process.returncode, out, err)
        return process.returncode, out, err

    def json(self, *arguments: str, code: int | None = 0) -> dict[str, Any]:
        """Run it with --json."""
        answer: dict[str, Any] = json.loads(self.run(*arguments, "--json", code=code)[1])
        return answer

    def add(self, sandbox: Sandbox, *names: str) -> None:
        """Add the first practice systems under these names."""
        for address, name in zip(sandbox.systems, names, strict=False):
            self.run(
                *("connections", "add", address.kind, "--name", name, "--url", address.url, "--ca", str(address.ca)),
                stdin="\n".join(address.secret) + "\n",
            )

    def connect(self, sandbox: Sandbox, preset: str = "megaventory", other: str = "MV") -> None:
        """Add the practice shop and the other system and share."""
        self.add(sandbox, "Shop", other)
        self.run("share", "--preset", preset, "--shop", "Shop", "--with", other)


def kill(process: subprocess.Popen[str]) -> None:
    """SIGKILL, as a power cut would."""
    process.send_signal(signal.SIGKILL)
    process.communicate(timeout=30)


def killed_at(program: Program, system: PracticeSystem, rule: Mapping[str, object], *command: str) -> bool:
    """Kill a command while the system holds a call as the rule says; False where it ended before."""
    system.faults([rule])
    process = program.start(*command)
    reached = False
    while process.poll() is None and not reached:
        reached = bool(system.held(0.1))
    kill(process)
    system.faults()
    system.release()
    return reached


IMPORT: Sequence[str] = ("import", "all", "--quantities", "--shop", "Shop", "--into", "MV")
