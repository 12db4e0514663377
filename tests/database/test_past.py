"""The sync history's filters and sorts, compared with the same done by hand (SA-1, SA-3)."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from wcsync_desktop.core.actions import Found, OperationState, What
from wcsync_desktop.database.connection import Database
from wcsync_desktop.database.past import SORTS, OperationFilter, OperationView, Span
from wcsync_desktop.database.reader import Reader
from wcsync_desktop.database.schema import Connection, Operation, Tally
from wcsync_desktop.database.statements import insert

NOW = 1_790_000_000_000
MANY = 300


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Reader]:
    folder: Path = tmp_path_factory.mktemp("history")
    dice = random.Random(7)
    database = Database(folder / "data.sqlite3")
    database.open_writer()
    with database.transaction():
        for number, kind in ((1, "woocommerce"), (2, "megaventory"), (3, "woocommerce")):
            insert(Connection, uid=str(number), kind=kind, name=f"{kind} {number}", address="x", created_at=0)
        for number in range(MANY):
            created = NOW + dice.randrange(50) * 1000  # some are created in the same moment
            started = created + dice.randrange(9) * 1000 if dice.random() < 0.8 else None
            operation = insert(
                Operation,
                what=dice.choice(list(What)).value,
                shop=dice.choice((1, 3)),
                target=2,
                shop_name=dice.choice(("Shop", "shop 50%", "_Ωmega")),
                shop_address=f"https://{number}.example",
                state=dice.choice(list(OperationState)).value,
                error=dice.choice(("", "It broke.\nBadly", "100% of it", "a_b")),
                quiet=dice.random() < 0.2,
                synchronize_all=dice.random() < 0.3,
                created_at=created,
                started_at=started,
                completed_at=started + 5000 if started is not None and dice.random() < 0.7 else None,
            )
            if dice.random() < 0.2:
                insert(Tally, operation=operation, connection=2, kind="product", found=Found.FAILED.value, number=1)
    database.close()
    made = Reader(Database(folder / "data.sqlite3"))
    yield made
    made.close()


@pytest.fixture(scope="module")
def every(reader: Reader) -> list[OperationView]:
    return list(reader.operations(0, MANY))


def within(moment: datetime | None, span: Span) -> bool:
    if moment is None:
        return span == Span()
    at = int(moment.timestamp() * 1000)
    return (span.since is None or at >= span.since) and (span.until is None or at <= span.until)


def fits(row: OperationView, wanted: OperationFilter) -> bool:
    texts = (row.error, row.webshop, row.address)
    return (
        (not wanted.states or row.state in wanted.states)
        and (not wanted.whats or row.what in wanted.whats)
        and (not wanted.shop or row.shop == wanted.shop)
        and (not wanted.text or any(wanted.text.lower() in text.lower() for text in texts))
        and all(within(getattr(row, n), getattr(wanted, n)) for n in ("created", "started", "completed"))
    )


SOME = Span(NOW + 10_000, NOW + 20_000)
FILTERS = [
    OperationFilter(),
    OperationFilter(states=frozenset({OperationState.FAILED})),
    OperationFilter(states=frozenset({OperationState.ABORTED, OperationState.WEBSHOP_NOT_FOUND})),
    OperationFilter(whats=frozenset({What.SYNC})),
    OperationFilter(shop=3),
    OperationFilter(text="%"),
    OperationFilter(text="a_b"),
    OperationFilter(text="BADLY"),
    OperationFilter(text="_Ωmega"),
    OperationFilter(created=SOME),
    OperationFilter(started=SOME),
    OperationFilter(completed=Span(None, NOW + 20_000)),
    OperationFilter(created=Span(NOW + 10_000, None), states=frozenset({OperationState.COMPLETED}), shop=1),
]


@pytest.mark.parametrize("wanted", FILTERS, ids=range(len(FILTERS)))
def test_each_filter_finds_what_fits_and_nothing_else(
    reader: Reader, every: list[OperationView], wanted: OperationFilter
) -> None:
    expected = [row for row in every if fits(row, wanted)]
    assert reader.operation_count(wanted) == len(expected) > 0
    assert list(reader.operations(0, MANY, wanted=wanted)) == expected
    assert list(reader.operations(3, 4, wanted=wanted)) == expected[3:7]
    failed = [r.id for r in expected if r.state is OperationState.FAILED or r.total(Found.FAILED)]
    assert list(reader.failed_operations(wanted)) == sorted(failed, reverse=True)


@pytest.mark.parametrize("sort", SORTS)
@pytest.mark.parametrize("descending", [True, False])
def test_each_column_is_sorted_both_ways(
    reader: Reader, every: list[OperationView], sort: str, descending: bool
) -> None:
    def value(row: OperationView) -> tuple[Any, ...]:
        name = {"everything": "synchronize_all"}.get(sort, sort)
        found = getattr(row, name)
        return (found is not None, found if found is not None else 0, row.id)

    expected = sorted(every, key=value, reverse=descending)
    assert [r.id for r in reader.operations(0, MANY, sort, descending)] == [r.id for r in expected]


def test_the_ids_of_all_operations_are_those_that_are_shown_in_order(
    reader: Reader, every: list[OperationView]
) -> None:
    ids = reader.operation_ids(OperationFilter(), "created", True)
    assert ids == [row.id for row in every]
    hidden = set(range(1, MANY + 1)) - set(ids)
    assert hidden, "the test needs an operation that is not shown"
    assert reader.operations_by_id(ids[:5]) == {row.id: row for row in every[:5]}
