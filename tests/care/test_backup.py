"""A backup holds everything but the keys, is verified, and goes back; what was there before is never lost."""

from __future__ import annotations

import json
import os
import sqlite3
import zipfile
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.support.world import World, imported
from wcsync_desktop.care import backup
from wcsync_desktop.care.backup import SUFFIX, examine, kept_in, make, restore, weekly
from wcsync_desktop.core.errors import BadData, DatabaseCorrupt, DatabaseNewer, DatabaseUnavailable
from wcsync_desktop.profile import Profile

NOON = datetime(2026, 3, 31, 12, tzinfo=UTC)


@pytest.fixture
def world(tmp_path: Path) -> World:
    """A profile that nobody uses now."""
    with imported(tmp_path / "profile") as world:
        pass
    return world


def clean(world: World, number: int) -> int:
    return next(int(p["id"]) for p in world.shop.state()["products"] if p["sku"] == f"CLEAN-0000{number}")


def names(profile: Profile) -> list[str]:
    with closing(sqlite3.connect(profile.database)) as database:
        return [name for (name,) in database.execute("SELECT name FROM connection ORDER BY id")]


def test_a_backup_tells_what_it_holds_and_goes_back(world: World, tmp_path: Path) -> None:
    made = make(world.profile, tmp_path / f"a{SUFFIX}", NOON)
    assert (made.made, made.holds.names) == (NOON, ("Shop", "Megaventory"))
    assert made.holds.records > 10
    with closing(sqlite3.connect(world.profile.database)) as database, database:
        database.execute("UPDATE connection SET name = 'Changed since'")
    restore(made.path, world.profile, NOON + timedelta(hours=1))
    assert names(world.profile) == ["Shop", "Megaventory"]
    (before,) = kept_in(world.profile)
    assert set(examine(before).holds.names) == {"Changed since"}


def test_the_engine_works_on_after_a_restore_and_makes_nothing_twice(world: World, tmp_path: Path) -> None:
    made = make(world.profile, tmp_path / f"a{SUFFIX}", NOON)
    with world.running():
        world.shop.act("edit_product", id=clean(world, 1), name="Renamed since the backup")
        world.sync()
    products = len(world.account.state()["products"])
    restore(made.path, world.profile, NOON)
    with world.running():
        world.sync()
    assert len(world.account.state()["products"]) == products
    assert "Renamed since the backup" in {p["ProductDescription"] for p in world.account.state()["products"]}


def test_a_backup_is_made_while_the_engine_writes(world: World, tmp_path: Path) -> None:
    with world.running():
        world.shop.act("edit_product", id=clean(world, 2), name="Newest")
        world.sync()
        made = make(world.profile, tmp_path / f"a{SUFFIX}", NOON)
    assert made.holds.operations >= 1


def test_only_the_owner_may_read_a_backup(world: World, tmp_path: Path) -> None:
    made = make(world.profile, tmp_path / f"a{SUFFIX}", NOON)
    if os.name == "posix":
        assert made.path.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("what", ["text", "zip", "no zone", "newer", "empty", "damaged"])
def test_what_is_no_backup_is_refused_and_changes_nothing(world: World, tmp_path: Path, what: str) -> None:
    path = tmp_path / f"a{SUFFIX}"
    made = make(world.profile, path, NOON)
    before = world.profile.database.read_bytes()
    with zipfile.ZipFile(path) as archive:
        database, about = archive.read("wcsync.sqlite3"), json.loads(archive.read("about.json"))
    if what == "newer":
        with closing(sqlite3.connect(tmp_path / "newer")) as newer, newer:
            newer.execute("PRAGMA user_version = 99")
            newer.execute("CREATE TABLE x (y)")
        database = (tmp_path / "newer").read_bytes()
    elif what == "empty":
        sqlite3.connect(tmp_path / "empty").close()
        database = b""
    elif what == "damaged":
        database = database[: len(database) // 2]
    elif what == "no zone":
        about["made"] = "2026-03-31T12:00:00"
    if what == "text":
        path.write_text("a shopping list")
    else:
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("about.json", json.dumps(about))
            archive.writestr("other.txt" if what == "zip" else "wcsync.sqlite3", database)
    expected = {"newer": DatabaseNewer, "empty": DatabaseCorrupt, "damaged": DatabaseCorrupt}.get(what, BadData)
    with pytest.raises(expected) as refused:
        restore(path, world.profile, NOON)
    assert refused.value.advice
    assert world.profile.database.read_bytes() == before
    assert made.path == path


def test_a_file_of_a_backup_never_leaves_its_folder(world: World, tmp_path: Path) -> None:
    path = tmp_path / f"a{SUFFIX}"
    make(world.profile, path, NOON)
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("../../escaped.txt", "x")
    restore(path, world.profile, NOON)
    assert not list(tmp_path.rglob("escaped.txt"))


def test_a_place_that_cannot_be_written_is_told(world: World, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(DatabaseUnavailable, match="could not be written"):
        make(world.profile, tmp_path / "file" / f"a{SUFFIX}", NOON)


def test_a_damaged_profile_is_kept_as_it_is_when_a_backup_replaces_it(world: World, tmp_path: Path) -> None:
    made = make(world.profile, tmp_path / f"a{SUFFIX}", NOON)
    world.profile.database.write_bytes(b"not a database" * 100)
    restore(made.path, world.profile, NOON)
    assert names(world.profile) == ["Shop", "Megaventory"]
    (damaged,) = world.profile.backups.glob("*.damaged")
    assert damaged.read_bytes().startswith(b"not a database")


def test_weekly_backups_come_once_a_week_and_old_ones_go(world: World) -> None:
    moment = datetime.now(UTC)
    assert weekly(world.profile, moment) is not None
    assert weekly(world.profile, moment + timedelta(days=6)) is None
    for week in range(1, backup.KEPT + 3):
        made = weekly(world.profile, moment + timedelta(days=8 * week))
        assert made is not None
        then = (moment + timedelta(days=8 * week)).timestamp()
        os.utime(made.path, (then, then))
    assert len(kept_in(world.profile)) == backup.KEPT


def test_a_profile_that_was_never_used_needs_no_backup(tmp_path: Path) -> None:
    assert weekly(Profile(tmp_path), NOON) is None
    assert backup.forget(Profile(tmp_path), NOON) is None


def test_beginning_anew_keeps_a_backup_and_touches_no_shop(world: World) -> None:
    shop, account = world.shop.state(), world.account.state()
    kept = backup.forget(world.profile, NOON)
    assert kept is not None
    assert not world.profile.exists
    assert examine(kept).holds.names == ("Shop", "Megaventory")
    assert (world.shop.state(), world.account.state()) == (shop, account)


def test_what_is_still_in_the_log_of_a_killed_program_is_kept(world: World) -> None:
    """A committed row that never reached the database file, and a file of which no backup can be made."""
    writer = sqlite3.connect(world.profile.database)
    writer.execute("PRAGMA journal_mode = wal")
    writer.execute("PRAGMA wal_autocheckpoint = 0")
    writer.execute("UPDATE connection SET name = 'Newest'")
    writer.commit()
    copies = {end: world.profile.database.with_name(f"wcsync.sqlite3{end}").read_bytes() for end in ("", "-wal")}
    writer.close()  # which would have completed it; the kill leaves both files
    for end, content in copies.items():
        world.profile.database.with_name(f"wcsync.sqlite3{end}").write_bytes(content)
    made = make(world.profile, world.profile.backups / f"a{SUFFIX}", NOON)
    assert set(made.holds.names) == {"Newest"}
    for end, content in copies.items():
        world.profile.database.with_name(f"wcsync.sqlite3{end}").write_bytes(content)
    (world.profile.folder / "in the way").write_text("")
    world.profile.backups.rename(world.profile.folder / "elsewhere")
    world.profile.backups.write_text("a file, where the folder of the backups should be")
    with pytest.raises(DatabaseUnavailable, match="could not be kept"):
        backup.forget(world.profile, NOON)
    assert world.profile.database.read_bytes() == copies[""]
    world.profile.backups.unlink()
    (world.profile.folder / "elsewhere").rename(world.profile.backups)
    kept = backup.forget(world.profile, NOON)
    assert kept is not None
    assert set(examine(kept).holds.names) == {"Newest"}


def test_what_was_left_half_made_goes(world: World) -> None:
    world.profile.backups.mkdir()
    (world.profile.backups / f"weekly-x{SUFFIX}.part").write_text("half")
    (world.profile.backups / ".making-x").mkdir()
    weekly(world.profile, datetime.now(UTC) + timedelta(days=2))
    assert [path.suffix for path in world.profile.backups.iterdir()] == [SUFFIX]
