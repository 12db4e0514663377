"""A bar chart by mouse, keyboard and screen reader; its axis; from right to left."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from wcsync_desktop.gui.charts import BarChart, BarGroup, Series, axis_top

RED, BLUE = Series("failed", "#c53030", "#c53030"), Series("created", "#2b6cb0", "#2b6cb0")


@pytest.fixture
def chart(qtbot: QtBot) -> BarChart:
    made = BarChart("Records", (BLUE, RED))
    qtbot.addWidget(made)
    made.resize(500, 120)
    made.show_groups([BarGroup(f"day {n}", (n, 10 - n)) for n in range(10)])
    made.show()
    return made


def _middle(chart: BarChart, number: int) -> QPoint:
    return chart.group_rect(number).center().toPoint()


def test_a_click_chooses_the_group_under_it(chart: BarChart, qtbot: QtBot) -> None:
    chosen: list[int] = []
    chart.chosen.connect(chosen.append)
    for number in (0, 4, 9):
        qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=_middle(chart, number))
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(1, 60))  # on the axis
    assert chosen == [0, 4, 9]


def test_keys_go_through_the_groups_and_enter_chooses(chart: BarChart, qtbot: QtBot) -> None:
    chosen: list[int] = []
    chart.chosen.connect(chosen.append)
    chart.setFocus()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Left, Qt.Key.Key_Space, Qt.Key.Key_Home, Qt.Key.Key_Left):
        qtbot.keyClick(chart, key)
    qtbot.keyClick(chart, Qt.Key.Key_Return)
    assert chosen == [9, 8, 0]
    assert chart.accessibleDescription() == "day 0: created 0, failed 10"


def test_a_screen_reader_hears_all_values(chart: BarChart) -> None:
    assert chart.accessibleName() == "Records"
    assert chart.accessibleDescription().startswith("day 0: created 0, failed 10; day 1: created 1, failed 9")


def test_bars_are_as_high_as_their_values(chart: BarChart) -> None:
    picture = chart.grab().toImage()

    def height(number: int, series: Series) -> int:
        place = chart.group_rect(number).toRect()
        colour = QColor(series.light)
        columns = range(place.left(), place.right())
        return max(sum(picture.pixelColor(x, y) == colour for y in range(place.top(), place.bottom())) for x in columns)

    full = chart.group_rect(0).height()
    top = axis_top(10)
    for number in (1, 5, 9):
        assert abs(height(number, BLUE) - full * number / top) <= 2
        assert abs(height(number, RED) - full * (10 - number) / top) <= 2


def test_from_right_to_left_the_first_group_is_on_the_right(chart: BarChart) -> None:
    left = chart.group_rect(0).center().x()
    chart.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    right = chart.group_rect(0).center().x()
    assert left < chart.width() / 2 < right
    assert chart.group_at(right) == 0
    assert chart.group_at(chart.group_rect(9).center().x()) == 9


def test_fewer_groups_than_before_are_shown(chart: BarChart, qtbot: QtBot) -> None:
    chart.setFocus()
    chart.show_groups([BarGroup("only", (3, 0))])
    chosen: list[int] = []
    chart.chosen.connect(chosen.append)
    qtbot.keyClick(chart, Qt.Key.Key_Return)
    assert chosen == [0]
    chart.show_groups([])
    qtbot.keyClick(chart, Qt.Key.Key_Return)
    assert chosen == [0]
    assert chart.group_at(200) is None


@given(st.integers(0, 10**9))
def test_the_axis_ends_at_a_round_number_that_holds_all_and_has_a_half(largest: int) -> None:
    top = axis_top(largest)
    assert largest <= top <= max(10, largest * 5 // 2)
    assert top % 2 == 0
    assert str(top).rstrip("0") in ("1", "2", "4", "5")
