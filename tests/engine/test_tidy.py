"""The history is kept for a while only, and what syncing depends on stays (VT-7)."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from peewee import fn

from tests.engine.test_guards import ONE, at_rest, edit, there
from tests.engine.test_orders import place, sales_orders, synced
from tests.support.world import World, imported
from wcsync_desktop.core.actions import What
from wcsync_desktop.core.messages import KeepHistory
from wcsync_desktop.database.schema import Action
from wcsync_desktop.engine import tidy
from wcsync_desktop.engine.tidy import kept_months, months_before


def at(moment: str) -> int:
    return int(datetime.fromisoformat(moment).replace(tzinfo=UTC).timestamp() * 1000)


@pytest.mark.parametrize(
    ("now", "months", "before"),
    [
        ("2026-11-22T10:00", 6, "2026-05-22T10:00"),
        ("2026-03-31", 1, "2026-02-28"),
        ("2024-03-31", 1, "2024-02-29"),
        ("2026-01-15", 24, "2024-01-15"),
        ("2026-06-30", 6, "2025-12-30"),
    ],
)
def test_months_are_counted_as_a_person_does(now: str, months: int, before: str) -> None:
    assert months_before(at(now), months) == at(before)


def test_what_is_set_is_read() -> None:
    assert [kept_months(text) for text in ("", "12", "0", "rubbish")] == [6, 12, 0, 6]


def test_what_is_old_goes_and_syncing_goes_on_as_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tidy, "_OFTEN_MS", 1)
    monkeypatch.setattr(tidy, "_BATCH", 3)
    with imported(tmp_path, pace=lambda _: 3_600_000) as world:
        world.shop.act("create_product", name="Nameless", sku="", regular_price="7")
        first = place(world)
        edit(world, ONE, name="Renamed")
        synced(world)
        before = history(world)
        assert {What.IMPORT, What.QUANTITIES, What.SYNC} == set(before)
        with world.reading() as reader:
            waiting = reader.needs_person()
        assert waiting == 1
        monkeypatch.setattr(tidy, "months_before", lambda now, _: now)  # everything is older than that
        world.ask(KeepHistory(3))
        world.until(lambda _: What.SYNC not in history(world)[1:])  # the newest keeps what needs a person
        after = history(world)
        assert {What.IMPORT, What.QUANTITIES} <= set(after), "that these were done is needed"
        monkeypatch.setattr(tidy, "months_before", months_before)
        with world.reading() as reader:
            assert reader.needs_person() == waiting
            assert reader.kept_months() == "3"
            assert reader.imported_kinds(1, 2)
        at_rest(world)
        second = place(world)
        edit(world, ONE, name="Renamed again")
        synced(world)
        assert set(sales_orders(world)) == {str(first), str(second)}
        assert there(world)["ProductDescription"] == "Renamed again"
        at_rest(world)


def history(world: World) -> list[What]:
    with world.reading() as reader:
        return [operation.what for operation in reader.operations()]


def test_numbers_are_never_given_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The brake counts behind a number, and a window waits for one."""
    monkeypatch.setattr(tidy, "_OFTEN_MS", 1)
    with imported(tmp_path, pace=lambda _: 3_600_000) as world:
        (last,) = world.sync()
        edit(world, ONE, name="Renamed")
        (last,) = world.sync()
        with world.reading():
            newest = int(Action.select(fn.MAX(Action.id)).scalar())
        monkeypatch.setattr(tidy, "months_before", lambda now, _: now)
        world.ask(KeepHistory(3))
        world.until(lambda _: What.SYNC not in history(world))
        monkeypatch.setattr(tidy, "months_before", months_before)
        edit(world, ONE, name="Renamed again")
        (view,) = world.sync()
        assert view.id > last.id
        with world.reading():
            assert int(Action.select(fn.MIN(Action.id)).where(Action.operation == view.id).scalar()) > newest
