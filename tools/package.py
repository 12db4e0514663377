"""Build the program as one folder that needs no Python, and prove that it works: ``./dev package``.

A fresh environment with nothing but what the program needs; then, with no Python in reach: its own check of itself, an
import between practice systems, a window that is shown and ended. Prints sizes and times; fails where one is too large.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import tarfile
import tempfile
import time
import venv
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BUILD = ROOT / "build" / "package"
NAME = "wcsync-desktop"
MOST_MEGABYTES = 80
MOST_TIMES = 1.5
"""How much longer than an empty window ours may take to be seen."""

_EMPTY = """
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([])
window = QMainWindow()
window.setWindowTitle("Nothing")
window.resize(1100, 720)
window.show()
application.exec()
"""
_ROUNDS = 10


class NotProved(SystemExit):
    """The package is not what it should be."""


def main() -> None:
    """Build, prove, measure."""
    python = _environment()
    folder = _build(python)
    print(f"\n{folder}: {_megabytes(_size(folder)):.0f} MB on the disk")
    _prove(folder / ("wcsync.exe" if sys.platform == "win32" else NAME))
    _time_windows(_build_empty(python), folder / NAME)
    packed = _pack(folder)
    megabytes = _megabytes(packed.stat().st_size)
    print(f"✓ {packed.name}: {megabytes:.1f} MB (at most {MOST_MEGABYTES})")
    if megabytes > MOST_MEGABYTES:
        raise NotProved(f"The bundle is larger than {MOST_MEGABYTES} MB.")


def _environment() -> Path:
    """A Python with the program, its libraries and PyInstaller, and nothing else."""
    folder = BUILD / "environment"
    print("Making a clean environment…", flush=True)
    for old in (folder, ROOT / "build" / "lib"):  # setuptools would take along what is no longer there
        shutil.rmtree(old, ignore_errors=True)
    venv.create(folder, with_pip=True)
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    _run([*pip, str(ROOT), "pyinstaller>=6.10"])
    return python


def _build(python: Path) -> Path:
    print("Building…", flush=True)
    paths = ["--distpath", str(BUILD / "dist"), "--workpath", str(BUILD / "work")]
    log = BUILD / "build.log"
    with log.open("w", encoding="utf-8") as file:
        command = [str(python), "-m", "PyInstaller", "--noconfirm", *paths, str(ROOT / "build.spec")]
        ended = subprocess.run(command, check=False, cwd=ROOT, stdout=file, stderr=subprocess.STDOUT)
    if ended.returncode:
        raise NotProved(f"PyInstaller failed; see {log}")
    return BUILD / "dist" / NAME


def _build_empty(python: Path) -> Path:
    """An empty window, packed in the same way: what ours is measured with."""
    script = BUILD / "empty.py"
    script.write_text(_EMPTY, encoding="utf-8")
    paths = ["--distpath", str(BUILD / "dist"), "--workpath", str(BUILD / "work"), "--specpath", str(BUILD)]
    _run([str(python), "-m", "PyInstaller", "--noconfirm", "--windowed", "--name", "empty", *paths, str(script)])
    return BUILD / "dist" / "empty" / "empty"


def _alone(home: str) -> dict[str, str]:
    """An environment without any Python: nothing but a home and a screen that is not there."""
    kept = {name: value for name, value in os.environ.items() if name in ("SYSTEMROOT", "TEMP", "DISPLAY")}
    homes = dict.fromkeys(("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"), home)
    return {**kept, **homes, "PATH": home, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}


def _prove(program: Path) -> None:
    """The program checks itself, and imports."""
    with tempfile.TemporaryDirectory() as home:
        environment = _alone(home)
        print(_run([str(program), "check"], environment).rstrip())
        told = _run([str(program), "demo", "--no-window", "--products", "50", "--json"], environment)
        operations = json.loads(told.splitlines()[-1])["operations"]
        states = {operation["state"] for operation in operations}
        if states != {"Completed"}:
            raise NotProved(f"The import ended as {states}.")
        print(f"✓ {len(operations)} operations between practice systems: Completed")


def _time_windows(nothing: Path, program: Path) -> None:
    """From the start to a window on the screen, ours and an empty one in turn; then ours ends when it is told to."""
    if not sys.platform.startswith("linux") or not (shutil.which("Xvfb") and shutil.which("xwininfo")):
        print("- not measured: that needs Xvfb and xwininfo")
        return
    with tempfile.TemporaryDirectory() as home:
        screen = subprocess.Popen(
            [shutil.which("Xvfb") or "", "-noreset", "-displayfd", "1", "-screen", "0", "1280x900x24"],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        )  # fmt: skip
        try:
            display = f":{(screen.stdout.readline() if screen.stdout else '').strip()}"
            environment = {**_alone(home), "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
            empty, ours = [], []
            for number in range(_ROUNDS):
                empty.append(_until_seen([str(nothing)], environment, "Nothing"))
                profile = Path(home, f"profile{number}")
                words = [str(program), "--profile", str(profile)]
                ours.append(_until_seen(words, environment, "WC Sync Desktop", profile / "wcsync.sqlite3"))
        finally:
            screen.terminate()
            screen.wait()
    times = min(ours) / min(empty)
    said = f"a window after {min(ours) * 1000:.0f} ms, an empty one after {min(empty) * 1000:.0f} ms"
    print(f"✓ {said}: {times:.2f} times")
    if times > MOST_TIMES:
        raise NotProved(f"It takes more than {MOST_TIMES} times as long as an empty window.")


def _until_seen(command: Sequence[str], environment: Mapping[str, str], title: str, works: Path | None = None) -> float:
    """Seconds until a window with this title is there.

    ``works`` is there as soon as the program is at work; then it is told to end by Ctrl+C, and has to end well.
    """
    began = time.perf_counter()
    process = subprocess.Popen(command, env=dict(environment), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    xwininfo = shutil.which("xwininfo") or ""
    try:
        while True:
            tree = subprocess.run(
                [xwininfo, "-root", "-tree"], env=dict(environment), capture_output=True, text=True, check=False
            )
            if f'"{title}"' in tree.stdout:
                seconds = time.perf_counter() - began
                break
            if process.poll() is not None or time.perf_counter() - began > 60:
                raise NotProved(f"{command[0]} showed no window.")
        if works is not None:
            while not works.exists() and time.perf_counter() - began < 60:
                time.sleep(0.05)
            process.send_signal(signal.SIGINT)
            if process.wait(30):
                raise NotProved(f"{command[0]} ended with {process.returncode}.")
        return seconds
    finally:
        if process.poll() is None:
            process.kill()
        process.wait()


def _pack(folder: Path) -> Path:
    print("Packing…", flush=True)
    packed = BUILD / f"{NAME}-{sys.platform}.tar.xz"
    with tarfile.open(packed, "w:xz") as archive:
        archive.add(folder, NAME)
    return packed


def _size(folder: Path) -> int:
    return sum(path.lstat().st_size for path in folder.rglob("*") if path.is_file())


def _megabytes(size: float) -> float:
    return size / 1_000_000


def _run(command: Sequence[str], environment: Mapping[str, str] | None = None) -> str:
    ended = subprocess.run(
        command, env=dict(environment) if environment is not None else None, cwd=ROOT, capture_output=True, text=True,
        check=False,
    )  # fmt: skip
    if ended.returncode:
        raise NotProved(f"{' '.join(command[:4])} ended with {ended.returncode}:\n{ended.stdout}\n{ended.stderr}")
    return ended.stdout


if __name__ == "__main__":
    main()
