"""What leaves the computer says what happened, and nothing about whom; no secret is ever in it."""

from __future__ import annotations

import logging
import sys
import threading
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.world import World, imported
from wcsync_desktop.care import support
from wcsync_desktop.care.backup import SUFFIX, make
from wcsync_desktop.care.faults import Faults, described
from wcsync_desktop.care.licences import licences
from wcsync_desktop.core.redaction import MASK, Anonymous
from wcsync_desktop.database.connection import Database
from wcsync_desktop.database.reader import Reader
from wcsync_desktop.log import hide, lines_of, log_files
from wcsync_desktop.secrets import Secrets

NOON = datetime(2026, 3, 31, 12, tzinfo=UTC)
CANARY = "Qx7canary4Kd9sV2m"
"""Shaped like nothing that is masked by its shape: a Vtiger access key."""


@pytest.fixture
def world(tmp_path: Path) -> World:
    with imported(tmp_path / "profile") as world:
        pass
    return world


@contextmanager
def reading(world: World) -> Iterator[Reader]:
    reader = Reader(Database(world.profile.database))
    yield reader
    reader.close()


def pages_of(world: World) -> dict[str, str]:
    secrets = Secrets()
    with reading(world) as reader:
        pages = support.bundle(world.profile, reader, secrets.look)
    secrets.close()
    return {page.name: page.text for page in pages}


def test_the_bundle_says_what_happened_and_not_to_whom(world: World) -> None:
    world.profile.crashes.mkdir()
    (world.profile.crashes / "crash-1.txt").write_text('File "wcsync_desktop/x.py", line 3\nada@example.com “Ada Berg”')
    (world.profile.folder / "wcsync.log").write_text(
        "2026-03-31 12:00:00,000 WARNING x: The product “Blue hat” of ada@example.com at https://a.example/wp failed\n"
    )
    pages = pages_of(world)
    assert {"about.txt", "connections.txt", "operations.txt", "waiting.txt", "log/wcsync.log"} <= set(pages)
    assert "Python" in pages["about.txt"]
    assert "woocommerce" in pages["connections.txt"]
    assert "Completed" in pages["operations.txt"]
    assert 'File "wcsync_desktop/x.py", line 3' in pages["crashes/crash-1.txt"]
    assert "WARNING x: The product “…” of …@… at https://… failed" in pages["log/wcsync.log"]
    whole = "\n".join(pages.values())
    for system in world.sandbox.systems:
        assert system.url not in whole
    for private in ("ada@example.com", "Ada Berg", "Blue hat", str(Path.home()) + "/"):
        assert private not in whole


def test_the_keys_of_all_connections_are_masked_even_where_they_were_never_used(world: World) -> None:
    secrets = [secret for system in world.sandbox.systems for secret in system.secret]
    log = world.profile.folder / "wcsync.log"
    log.write_text("2026-03-31 12:00:00,000 ERROR x: refused " + " ".join(secrets) + "\n")
    text = "\n".join(pages_of(world).values())
    assert MASK in text
    assert not [secret for secret in secrets if secret in text]


def test_what_is_saved_is_what_was_shown(world: World, tmp_path: Path) -> None:
    with reading(world) as reader:
        pages = support.bundle(world.profile, reader, lambda _: None)
    support.save(pages[:2], tmp_path / "bundle.zip")
    with zipfile.ZipFile(tmp_path / "bundle.zip") as archive:
        assert {n: archive.read(n).decode() for n in archive.namelist()} == {p.name: p.text for p in pages[:2]}


@pytest.mark.expect_log
def test_canaries_are_in_no_bundle_log_backup_or_crash(world: World, tmp_path: Path) -> None:
    """Planted where secrets pass: in an error, in the log, in a thread that dies."""
    hide((CANARY,))
    logging.getLogger("wcsync_desktop").error("The key %s was refused", CANARY)
    told: list[str] = []
    faults = Faults(world.profile.crashes, told.append, lambda: NOON)
    faults.watch()
    thread = threading.Thread(target=_fail_with, args=(CANARY,))
    thread.start()
    thread.join()
    faults.rest()
    make(world.profile, tmp_path / f"a{SUFFIX}", NOON)
    with zipfile.ZipFile(tmp_path / f"a{SUFFIX}") as archive:
        archive.extractall(tmp_path / "unpacked")
    texts = [*told, *pages_of(world).values()]
    texts += [p.read_bytes().decode("latin-1") for p in tmp_path.rglob("*") if p.is_file()]
    assert "ValueError" in told[0]
    assert not [text for text in texts if CANARY in text]


def _fail_with(secret: str) -> None:
    raise ValueError(f"the key {secret} is wrong")


@pytest.mark.expect_log
def test_a_fault_is_written_down_and_told_once(tmp_path: Path) -> None:
    told: list[str] = []
    faults = Faults(tmp_path / "crashes", told.append, lambda: NOON)
    assert faults.watch() == ""
    try:
        raise ZeroDivisionError("oops")
    except ZeroDivisionError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    faults.rest()
    (written,) = (tmp_path / "crashes").glob("crash-*.txt")
    assert told == [written.read_text()]
    assert "ZeroDivisionError: oops" in told[0]
    assert sys.excepthook is sys.__excepthook__ or "Faults" not in repr(sys.excepthook)


def test_what_ended_the_process_is_found_at_the_next_start(tmp_path: Path) -> None:
    (tmp_path / "aborted.txt").write_text("Fatal Python error: Aborted")
    faults = Faults(tmp_path, lambda _: None, lambda: NOON)
    assert faults.watch() == "Fatal Python error: Aborted"
    faults.rest()
    assert not (tmp_path / "aborted.txt").exists()
    assert [path.name for path in tmp_path.glob("aborted-*.txt")]


def test_a_described_fault_holds_no_values_of_variables() -> None:
    password = "hunter2-and-more"
    with pytest.raises(ValueError, match="invalid literal") as raised:
        int("x" + password[:0])
    assert password not in described(raised.value)


def test_entries_of_the_log_keep_their_lines_together(tmp_path: Path) -> None:
    (tmp_path / "wcsync.log.1").write_text("2026-03-31 11:00:00,000 INFO a: older\n")
    (tmp_path / "wcsync.log").write_text("2026-03-31 12:00:00,000 ERROR a: newer\nTraceback\n  more\n")
    assert [(line.level, line.text.count("\n")) for line in lines_of(tmp_path)] == [("INFO", 0), ("ERROR", 2)]
    assert [path.name for path in log_files(tmp_path)] == ["wcsync.log", "wcsync.log.1"]


@given(st.text("abc .,:“”\"'@/1234567890"), st.text("ABCDEF", min_size=3), st.text("abc .,“”'"))
def test_a_given_name_never_stays(before: str, name: str, after: str) -> None:
    assert name not in Anonymous([name])(before + name + after + name)


def test_every_library_brings_its_licence() -> None:
    found = {licence.name.lower(): licence for licence in licences()}
    for name in ("requests", "peewee", "keyring", "lucide", "python", "qt"):
        assert name in found
        assert len(found[name].text) > 200, name
    silent = [licence.name for licence in found.values() if not licence.text and not licence.title]
    assert silent == []


@pytest.mark.expect_log
def test_a_fault_while_a_fault_is_told_does_not_hang(tmp_path: Path) -> None:
    faults: list[Faults] = []

    def tell(_: str) -> None:
        faults[0].happened(ValueError("the dialog is broken, too"))

    faults.append(Faults(tmp_path, tell, lambda: NOON))
    faults[0].happened(ValueError("first"))
    assert len(list(tmp_path.glob("crash-*.txt"))) >= 1


def test_hosts_and_telephone_numbers_go_and_times_stay() -> None:
    clean = Anonymous(["https://shop.example/de", "https://Other.example/"])
    assert clean("SHOP.example cannot be reached; other.example neither") == "… cannot be reached; … neither"
    assert clean("call +49 (89) 123456 or (089) 1234567") == "call … or …"
    assert clean("2026-03-31 12:00:00,000 ERROR") == "2026-03-31 12:00:00,000 ERROR"
