"""What a profile keeps is its owner's alone; an empty file is no new profile; a full disk is called that."""

from __future__ import annotations

import errno
import logging
import os
import shutil
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import peewee
import pytest

from wcsync_desktop.care import backup
from wcsync_desktop.core.errors import DatabaseCorrupt, DatabaseUnavailable, WcSyncError
from wcsync_desktop.database.connection import Database
from wcsync_desktop.database.trouble import in_words, translated
from wcsync_desktop.gui.csv_file import write_csv
from wcsync_desktop.log import start_logging
from wcsync_desktop.profile import Profile

NOON = datetime(2026, 3, 31, 12, tzinfo=UTC)
posix_only = pytest.mark.skipif(os.name != "posix", reason="there are no modes of files")


def open_to_others(folder: Path) -> list[str]:
    """What others may read or enter in a folder."""
    return [p.name for p in (folder, *folder.rglob("*")) if stat.S_IMODE(p.lstat().st_mode) & 0o077]


def use(profile: Profile) -> None:
    """Everything that a program keeps in its profile."""
    with profile.lock():
        start_logging(profile.folder)
        database = Database(profile.database)
        database.open_writer()
        logging.getLogger("wcsync_desktop.test").error("Something to be written down")
        backup.make(profile, profile.backups / f"a{backup.SUFFIX}", NOON)
        assert profile.folder.joinpath("wcsync.sqlite3-wal").exists()
        assert profile.folder.joinpath("wcsync.log").exists()
        if os.name == "posix":
            assert open_to_others(profile.folder) == []
        database.close()


@pytest.fixture(autouse=True)
def log_of_its_own() -> object:
    before = list(logging.getLogger().handlers)
    umask = os.umask(0o022)
    yield
    os.umask(umask)
    for handler in set(logging.getLogger().handlers) - set(before):
        logging.getLogger().removeHandler(handler)
        handler.close()


@posix_only
@pytest.mark.expect_log
def test_a_profile_is_private_wherever_it_is_made(tmp_path: Path) -> None:
    use(Profile(tmp_path / "new" / "profile"))
    made_by_others = tmp_path / "there"
    made_by_others.mkdir(mode=0o755)
    made_by_others.chmod(0o755)
    use(Profile(made_by_others))
    assert open_to_others(made_by_others) == []


@posix_only
@pytest.mark.expect_log
def test_what_stood_open_is_closed_when_it_is_used_again(tmp_path: Path) -> None:
    profile = Profile(tmp_path)
    use(profile)
    for path in (tmp_path, *tmp_path.rglob("*")):
        path.chmod(0o755 if path.is_dir() else 0o644)
    use(profile)
    assert open_to_others(tmp_path) == []


@posix_only
def test_a_folder_that_holds_other_things_stays_open_and_only_ours_is_closed(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    stranger = tmp_path / "public.txt"
    stranger.write_text("for everybody")
    stranger.chmod(0o644)
    with Profile(tmp_path).lock():
        database = Database(Profile(tmp_path).database)
        database.open_writer()
        assert open_to_others(tmp_path) == [tmp_path.name, "public.txt"]
        database.close()


@posix_only
@pytest.mark.expect_log
def test_what_a_person_saves_keeps_the_modes_of_this_computer(tmp_path: Path) -> None:
    use(Profile(tmp_path / "profile"))
    write_csv(tmp_path / "table.csv", ["Name"], [["x"]])
    assert stat.S_IMODE((tmp_path / "table.csv").stat().st_mode) == 0o644


def test_a_database_of_no_bytes_is_damaged_and_not_a_new_one(tmp_path: Path) -> None:
    path = tmp_path / "wcsync.sqlite3"
    path.touch()
    for opening in (Database(path).open_writer, Database(path).open_reader):
        with pytest.raises(DatabaseCorrupt, match="The local database is empty"):
            opening()
    assert path.stat().st_size == 0


def test_a_database_that_was_just_begun_is_made_whole_at_the_next_start(tmp_path: Path) -> None:
    path = tmp_path / "wcsync.sqlite3"
    path.with_name("wcsync.sqlite3.begun").touch()  # killed before its first page was written
    with closing(sqlite3.connect(path)) as begun:
        begun.execute("PRAGMA journal_mode = wal")
    assert path.stat().st_size > 0
    database = Database(path)
    database.open_writer()
    assert database.problems() == []
    database.close()


# --- a full disk ------------------------------------------------------------------------------------------------------


def full(path: Path) -> OSError:
    return OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))


def test_a_full_disk_is_called_that(tmp_path: Path) -> None:
    path = tmp_path / "wcsync.sqlite3"
    assert translated(peewee.OperationalError("database or disk is full"), path).title == "The disk is full."
    assert translated(full(path), path).title == "The disk is full."
    assert translated(OSError(errno.EDQUOT, "Disk quota exceeded"), path).title == "The disk is full."
    assert translated(peewee.OperationalError("disk I/O error"), path).title == "The local database cannot be used."


def test_what_came_first_is_told(tmp_path: Path) -> None:
    """Where a transaction cannot be ended because the disk is full, the end is not what is wrong."""
    try:
        try:
            raise sqlite3.OperationalError("database or disk is full")
        except sqlite3.OperationalError:
            raise peewee.OperationalError("cannot rollback - no transaction is active") from None
    except peewee.OperationalError as error:
        told = in_words(error, tmp_path / "a.sqlite3")
    assert isinstance(told, DatabaseUnavailable)
    assert told.title == "The disk is full."
    assert in_words(peewee.OperationalError("no such column: x"), tmp_path) is None
    assert in_words(KeyError("x"), tmp_path) is None


def test_a_table_that_cannot_be_written_whole_leaves_none(tmp_path: Path) -> None:
    def rows() -> object:
        yield ["1"]
        raise full(tmp_path)

    with pytest.raises(WcSyncError, match="The disk is full"):
        write_csv(tmp_path / "a.csv", ["n"], rows())  # type: ignore[arg-type]
    assert list(tmp_path.iterdir()) == []


_ON_A_SMALL_DISK = """
set -e
mount -t tmpfs -o size=6m tmpfs "$1"
"$2" -m wcsync_desktop --profile "$1/p" stock add FIRST >/dev/null
dd if=/dev/zero of="$1/fill" bs=1k count=9000 2>/dev/null || true
"$2" -m wcsync_desktop --profile "$1/p" stock add SECOND && exit 50 || test $? = 4
rm "$1/fill"
"$2" -m wcsync_desktop --profile "$1/p" stock add THIRD >/dev/null
"$2" -m wcsync_desktop --profile "$1/p" stock list
"""


def test_a_real_disk_that_is_full_is_told_and_nothing_is_lost(tmp_path: Path) -> None:
    alone = ["unshare", "--map-root-user", "--mount"]
    probe = [*alone, "mount", "-t", "tmpfs", "tmpfs", str(tmp_path)]
    if shutil.which("unshare") is None or subprocess.run(probe, capture_output=True, check=False).returncode:
        pytest.skip("this system does not let a small disk be made")
    done = subprocess.run(
        [*alone, "sh", "-c", _ON_A_SMALL_DISK, "sh", str(tmp_path), sys.executable],
        capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "The disk is full. Make room; nothing is lost." in done.stderr
    assert "FIRST" in done.stdout
    assert "THIRD" in done.stdout
    assert "SECOND" not in done.stdout
