"""What is chosen in a table is a record: rows come and go, are sorted and filtered, and the act meets that record."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from wcsync_desktop.gui.paged_model import PagedModel
from wcsync_desktop.gui.tables import PagedTable, choose_row, paged_table


class Records:
    """Records with a name each, as a database would hold them."""

    def __init__(self) -> None:
        self.names: dict[int, str] = {}

    def ids(self, sort: str, descending: bool) -> list[int]:
        by_name = sort == "name"
        return sorted(self.names, key=lambda i: (self.names[i], i) if by_name else (i,), reverse=descending)

    def read(self, ids: Sequence[int]) -> Mapping[int, str]:
        return {i: self.names[i] for i in ids if i in self.names}


class Shown:
    def __init__(self) -> None:
        self.records = Records()
        self.model = PagedModel(
            (("Number", "number"), ("Name", "name"), ("Note", "")),
            self.records.ids,
            self.records.read,
            lambda row, _: row,
            lambda row, _: row,
            first=("number", False),
        )
        self.table: PagedTable = paged_table(self.model, "Records", (80, 80), many=True)

    def hold(self, names: Mapping[int, str]) -> None:
        self.records.names = dict(names)
        self.model.reload()

    @property
    def texts(self) -> list[str]:
        return [self.model.row_at(row) for row in range(self.model.rowCount())]


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[Shown]:
    made = Shown()
    qtbot.addWidget(made.table)
    made.table.show()
    yield made
    made.table.close()


def named(numbers: Sequence[int]) -> dict[int, str]:
    return {n: f"name {n}" for n in numbers}


def test_a_row_that_comes_above_does_not_slide_the_choice(shown: Shown) -> None:
    shown.hold(named([5, 6, 7]))
    choose_row(shown.table, 1)
    assert shown.table.chosen() == (6,)
    shown.hold(named([1, 2, 5, 6, 7]))
    assert shown.table.chosen() == (6,)
    assert shown.table.current() == 6
    assert shown.texts == ["name 1", "name 2", "name 5", "name 6", "name 7"]


def test_a_chosen_record_that_goes_is_no_longer_chosen_and_no_other_is_instead(shown: Shown) -> None:
    shown.hold(named([5, 6, 7]))
    choose_row(shown.table, 1)
    shown.hold(named([5, 7]))
    assert shown.table.chosen() == ()


def test_sorting_keeps_the_choice_and_a_column_that_does_not_sort_changes_nothing(shown: Shown, qtbot: QtBot) -> None:
    shown.hold({1: "c", 2: "a", 3: "b"})
    shown.table.choose({1, 3})
    header = shown.table.horizontalHeader()
    header.setSortIndicator(1, Qt.SortOrder.AscendingOrder)
    assert shown.texts == ["a", "b", "c"]
    assert sorted(shown.table.chosen()) == [1, 3]
    header.setSortIndicator(2, Qt.SortOrder.AscendingOrder)
    assert shown.texts == ["a", "b", "c"]
    assert header.sortIndicatorSection() == 1
    header.setSortIndicator(1, Qt.SortOrder.DescendingOrder)
    assert shown.texts == ["c", "b", "a"]
    assert sorted(shown.table.chosen()) == [1, 3]


def test_so_many_changes_that_the_table_is_read_anew_keep_the_choice(shown: Shown) -> None:
    shown.hold(named(range(0, 1000, 2)))
    shown.table.choose({10, 20, 30})
    shown.hold(named([n for n in range(1000) if n % 2 or n in (10, 30)]))
    assert shown.table.chosen() == (10, 30)


def test_other_columns_keep_the_choice(shown: Shown) -> None:
    shown.hold(named([1, 2, 3]))
    shown.table.choose({2})
    shown.model.arrange((("Name", "name"),), 0, frozenset())
    assert shown.table.chosen() == (2,)


def test_a_record_that_is_gone_since_the_last_look_is_no_other_record(shown: Shown) -> None:
    shown.hold(named([1, 2, 3]))
    shown.table.choose({2})
    del shown.records.names[2]  # the table has not been read again
    shown.model._pages.clear()
    assert shown.table.chosen() == (2,)
    assert shown.table.chosen_rows() == []


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(
    before=st.sets(st.integers(0, 60), min_size=1),
    changes=st.lists(st.tuples(st.sets(st.integers(0, 60)), st.sampled_from(["", "number", "name"]), st.booleans())),
    chosen=st.sets(st.integers(0, 60), max_size=8),
)
def test_whatever_comes_and_goes_the_same_records_are_chosen(
    shown: Shown, before: set[int], changes: list[tuple[set[int], str, bool]], chosen: set[int]
) -> None:
    def kept(numbers: set[int]) -> dict[int, str]:
        return {n: str((n * 37) % 61) for n in numbers}

    shown.hold({})
    shown.hold(kept(before))
    shown.table.choose(chosen)
    wanted = chosen & before
    for numbers, sort, descending in changes:
        shown.hold(kept(numbers))
        wanted &= numbers
        if sort:
            order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
            shown.model.sort(("number", "name").index(sort), order)
        assert set(shown.table.chosen()) == wanted
        assert shown.model._ids == shown.records.ids(shown.model._sort, shown.model._descending)
