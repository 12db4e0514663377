"""The strip above the sync history: right figures, each a way to its list; days are those of this computer."""

from __future__ import annotations

import time
from datetime import datetime
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.conftest import opened
from tests.support.world import World, imported
from wcsync_desktop.core.actions import Found, OperationState
from wcsync_desktop.database.reader import Day, OperationFilter, OrderState, Span
from wcsync_desktop.gui.history.dashboard import DAYS, last_days


@pytest.fixture
def world(tmp_path: Path) -> World:
    """Two orders placed, one of them arrived; then the shop was away."""
    with imported(tmp_path) as world:
        product = next(p for p in world.shop.state()["products"] if p["sku"] == "CLEAN-00001")
        line = {"product_id": product["id"], "quantity": 1}
        for _ in range(2):
            world.shop.act("place_order", line_items=[line], billing={"email": "a@example.com"}, status="processing")
        world.sync()
    return world


def test_the_figures_are_those_of_the_lists(world: World, qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, tmp_path) as window:
        main, strip = window.main, window.main.history.dashboard
        main.tabs.setCurrentWidget(main.history)
        qtbot.waitUntil(lambda: len(strip.days) == DAYS)
        today = strip.days[-1]
        shown = main.history._read(main.history._ids("created", True)).values()
        created = sum(row.total(Found.CREATE) for row in shown)
        assert today.orders == 2
        assert today.created == created > 0
        assert (today.failed, today.broken) == (0, 0)
        assert strip.broken.text() == "0 failed operations"
        assert all(day.orders == 0 for day in strip.days[:-1])
        assert "Orders 2" in strip.orders.accessibleDescription()


def test_each_figure_leads_to_its_list(world: World, qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, tmp_path) as window:
        main, strip = window.main, window.main.history.dashboard
        main.tabs.setCurrentWidget(main.history)
        qtbot.waitUntil(lambda: len(strip.days) == DAYS)
        strip.pending.click()
        assert main.tabs.currentWidget() is main.orders
        assert main.orders._wanted.states == {OrderState.PENDING}
        assert main.orders._model.rowCount() == 0
        strip.orders.chosen.emit(DAYS - 1)  # today's bar
        assert main.orders._model.rowCount() == 2
        strip.orders.chosen.emit(DAYS - 2)
        assert main.orders._model.rowCount() == 0
        assert "Placed" in main.orders.dates.text()
        main.orders.clear_button.click()
        assert main.orders._model.rowCount() == 2
        main.tabs.setCurrentWidget(main.history)
        strip.broken.click()
        assert main.history.filter.wanted.states == {OperationState.FAILED}
        assert main.history._model.rowCount() == 0
        table = strip.show_table()
        table.table.setCurrentCell(0, 2)
        table.table.cellActivated.emit(0, 2)
        assert main.history.filter.wanted == OperationFilter(created=Span(*span(strip.days[-1])))
        assert main.history._model.rowCount() > 0
        strip.people.click()
        assert main.needs_you.isVisible()


def span(day: Day) -> tuple[int, int]:
    return day.since, day.until - 1


def test_nothing_is_read_while_nobody_looks(world: World, qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, tmp_path) as window:
        window.main.history.refresh()
        assert window.main.history.dashboard.days == ()


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the time zone cannot be set here")
def test_days_may_be_shorter_and_longer(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Europe/Athens")
    time.tzset()
    try:
        borders = last_days(QDate(2026, 4, 1))  # on 29 March clocks went forward
        hours = [(b - a) / 3_600_000 for a, b in pairwise(borders)]
        assert sorted(hours) == [23.0, *[24.0] * (DAYS - 1)]
        assert datetime.fromtimestamp(borders[-2] / 1000).astimezone().strftime("%d %H:%M") == "01 00:00"
    finally:
        monkeypatch.undo()
        time.tzset()
