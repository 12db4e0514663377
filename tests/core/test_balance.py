"""The syncable balance: the worked examples of EC-7 and EC-9, and what is true of every balance."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wcsync_desktop.core.balance import Balance, Component, Shelf, Step, Terms, Why, balance, kit_balance


def n(value: float) -> Decimal:
    return Decimal(str(value))


MAIN, OTHER = "Main", "Other"


@pytest.mark.parametrize(
    ("shelves", "terms", "told"),
    [
        ([Shelf(MAIN, n(125)), Shelf(OTHER, n(50), counts=False)], Terms(keep_back=n(10)), 115),
        ([Shelf(MAIN, n(175)), Shelf(OTHER, n(100))], Terms(only_from=OTHER, keep_back=n(10)), 90),
        ([Shelf(MAIN, n(175))], Terms(at_most=n(15)), 15),
        ([Shelf(MAIN, n(175))], Terms(at_most=n(200), always=True), 200),
        ([Shelf(MAIN, n(50))], Terms(at_most=n(30)), 30),
        ([Shelf(MAIN, n(25))], Terms(at_most=n(30)), 25),
        ([Shelf(MAIN, n(10))], Terms(keep_back=n(3)), 7),
    ],
)
def test_the_worked_balances(shelves: list[Shelf], terms: Terms, told: int) -> None:
    assert balance(shelves, terms).pieces == told


def test_the_worked_kit() -> None:
    component = Component("Wheel", n(3), [Shelf(MAIN, n(30))], Terms(keep_back=n(5)))
    plenty = Component("Bell", n(1), [Shelf(MAIN, n(100))])
    told = kit_balance([plenty, component], Terms())
    assert told == Balance(n(8), (Step(Why.KITS, n(8), "Wheel"),))


def test_a_balance_says_how_it_came_about() -> None:
    shelves = [Shelf(MAIN, n(125), committed=n(5)), Shelf(OTHER, n(50), counts=False)]
    told = balance(shelves, Terms(keep_back=n(10), at_most=n(100)))
    assert [(step.why, int(step.pieces)) for step in told.steps] == [
        (Why.ON_HAND, 175),
        (Why.NOT_COUNTED, -50),
        (Why.COMMITTED, -5),
        (Why.RESERVE, -10),
        (Why.AT_MOST, -10),
    ]


def test_a_warehouse_that_does_not_count_counts_for_the_shop_that_sells_from_it() -> None:
    assert balance([Shelf(MAIN, n(9)), Shelf(OTHER, n(4), counts=False)], Terms(only_from=OTHER)).pieces == 4


def test_what_is_oversold_or_torn_is_never_offered() -> None:
    assert balance([Shelf(MAIN, n(2), committed=n(3))], Terms()).pieces == 0
    assert balance([Shelf(MAIN, n(2.75))], Terms()).pieces == n(2.75)  # cut nowhere: it is told as it is, or not
    assert kit_balance([Component("Wheel", n(2), [Shelf(MAIN, n(-4))])], Terms()).pieces == 0


def test_a_shop_that_ships_itself_is_told_nothing() -> None:
    assert balance([Shelf(MAIN, n(9))], Terms(ships_itself=True)).pieces is None


def test_a_kit_without_components_cannot_be_sold() -> None:
    assert kit_balance([], Terms()).pieces == 0


PIECES = st.decimals(-1000, 1000, places=2)
SOME = st.decimals(0, 500, places=2)
SHELVES = st.lists(st.builds(Shelf, st.sampled_from([MAIN, OTHER, "Third"]), PIECES, SOME, st.booleans()), max_size=5)
TERMS = st.builds(Terms, st.sampled_from(["", MAIN, OTHER]), SOME, st.none() | SOME, st.booleans())


@given(SHELVES, TERMS)
def test_every_balance_is_the_formula_and_the_sum_of_its_steps(shelves: list[Shelf], terms: Terms) -> None:
    told = balance(shelves, terms)
    if terms.only_from:
        counted = [shelf for shelf in shelves if shelf.warehouse == terms.only_from]
    else:
        counted = [shelf for shelf in shelves if shelf.counts]
    offered = sum((shelf.on_hand - shelf.committed for shelf in counted), Decimal(0)) - terms.keep_back
    if terms.at_most is not None:
        offered = terms.at_most if terms.always else min(offered, terms.at_most)
    assert told.pieces == max(Decimal(0), offered)
    assert sum((step.pieces for step in told.steps), Decimal(0)) == told.pieces
    assert all(step.pieces for step in told.steps[1:]), "a step that changes nothing explains nothing"


@given(st.lists(st.builds(Component, st.just("c"), st.integers(1, 9).map(Decimal), SHELVES, TERMS), min_size=1), SOME)
def test_a_kit_is_never_promised_without_its_components(components: list[Component], kept: Decimal) -> None:
    told = kit_balance(components, Terms(keep_back=kept)).pieces
    assert told is not None
    for part in components:
        alone = balance(part.shelves, Terms(part.terms.only_from, part.terms.keep_back)).pieces
        assert alone is not None
        assert told * part.each <= alone
