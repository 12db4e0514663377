"""Lost, refused and garbled answers: no duplicate, nothing lost, and the right sentence (E6, E28; FEATURES.md 3.5)."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.oracle import problems
from tests.support.world import ALL, Beginning, World, imported
from wcsync_desktop.core.actions import Found, OperationState
from wcsync_desktop.core.messages import ContinueInterrupted
from wcsync_desktop.sandbox.launch import Sandbox

PASSING = (
    "drop_before",
    "drop_after",
    "429",
    "429_retry_after",
    "500_html_before",
    "500_html_after",
    "502_html",
    "503_maintenance",
    "504_html_after",
    "truncated_json_before",
    "truncated_json_after",
    "html_200_before",
    "html_200_after",
    "bom",
    "php_notice",
    "comment_behind",
    "php_warning_behind",
    "odd_charset",
    "deep_json_after",
    "odd_date",
    "odd_redirect_after",
    "odd_retry_after",
)
OPERATIONS = (
    "TaxUpdate",
    "DiscountUpdate",
    "SupplierClientUpdate",
    "ProductUpdate",
    "ProductCategoryUpdate",
    "InventoryLocationStockProductStockUpdate",
)


def import_under(folder: Path, rules: list[dict[str, object]]) -> None:
    """Import everything under faults; the end is as if there had been none."""
    with imported(folder, Beginning(products=15, imports=False)) as world:
        for rule in rules:
            rule.setdefault("seconds", 0.05)
        world.account.faults(rules)
        done = world.imports(*ALL, "quantity")
        assert any(entry["fault"] for entry in world.account.log()), "the fault never happened"
        world.account.faults()
        assert done.state is OperationState.COMPLETED, done.error
        assert done.total(Found.FAILED, Found.PROBLEM) == 0
        assert problems(world.shop.state(), world.account.state()) == []
        world.forget_log()
        again = world.imports(*ALL, "quantity")
        assert world.writes() == []
        assert again.total(Found.CREATE, Found.UPDATE) == 0


@pytest.mark.parametrize("fault", PASSING)
def test_writes_that_fail_now_and_then_change_nothing_in_the_end(tmp_path: Path, fault: str) -> None:
    import_under(tmp_path, [{"match": {"write": True}, "probability": 0.25, "seed": 11, "times": 25, "fault": fault}])


@pytest.mark.soak
@pytest.mark.parametrize("operation", OPERATIONS)
@pytest.mark.parametrize("fault", PASSING)
def test_each_write_met_by_each_fault(tmp_path: Path, operation: str, fault: str) -> None:
    import_under(tmp_path, [{"match": {"operation": operation}, "nth": 1, "times": 2, "fault": fault}])


@pytest.mark.parametrize("fault", ["drop_before", "429", "500_html_before", "truncated_json_before", "missing_list"])
def test_reads_that_fail_now_and_then_are_read_again(tmp_path: Path, fault: str) -> None:
    import_under(tmp_path, [{"match": {"path": "Get$"}, "probability": 0.3, "seed": 2, "times": 8, "fault": fault}])


SENTENCES = [
    ({"match": {}, "fault": "expired_key"}, "expired"),
    ({"match": {}, "fault": "500_html_before"}, "internal error"),
    ({"match": {}, "fault": "drop_before"}, "broke off"),
    ({"match": {}, "fault": "html_200_before"}, "web page"),
    ({"match": {}, "fault": "firewall_403"}, "firewall"),
    ({"match": {}, "fault": "redirect"}, "leads on"),
    ({"match": {}, "fault": "503_maintenance"}, "maintenance"),
    ({"match": {"operation": "ProductGet"}, "fault": "missing_list"}, "without the list"),
]


@pytest.mark.parametrize(("rule", "words"), SENTENCES, ids=lambda v: v if isinstance(v, str) else str(v["fault"]))
def test_trouble_that_stays_stops_the_operation_and_says_why(
    tmp_path: Path, rule: dict[str, object], words: str
) -> None:
    with imported(tmp_path, Beginning(products=5, imports=False)) as world:
        world.account.faults([rule])
        done = world.imports()
        assert done.state is OperationState.FAILED
        assert words in done.error
        world.account.faults()
        assert world.imports().state is OperationState.COMPLETED
        assert problems(world.shop.state(), world.account.state()) == []


def test_trouble_in_the_middle_keeps_what_was_done_and_the_next_import_finishes(tmp_path: Path) -> None:
    with Sandbox(products=40, seed=5) as sandbox:
        world = World(tmp_path, sandbox)
        with world.running():
            world.connect()
            world.account.faults(
                [{"match": {"operation": "ProductUpdate"}, "nth": 15, "times": 1000, "fault": "expired_key"}]
            )
            done = world.imports("product")
            assert done.state is OperationState.FAILED
            assert 10 <= done.total(Found.CREATE) < 40
            world.account.faults()
            assert world.imports().state is OperationState.COMPLETED
            assert problems(world.shop.state(), world.account.state()) == []


def test_a_refused_record_is_told_and_the_rest_goes_on(tmp_path: Path) -> None:
    with Sandbox(products=10, seed=5) as sandbox:
        world = World(tmp_path, sandbox)
        with world.running():
            world.connect()
            world.account.switch(refuse_bad_country=True)
            world.shop.act(
                "create_customer",
                email="odd@example.com",
                first_name="Odd",
                last_name="Country",
                billing={"address_1": "Street 1", "country": "Atlantis"},
            )
            done = world.imports("customer")
            assert done.state is OperationState.COMPLETED
            assert done.total(Found.FAILED) == 1
            with world.reading() as reader:
                (note,) = [n for n in reader.notes(done.id) if n.state == "failed"]
            assert "Megaventory refuses it" in note.reason
            again = world.imports("customer")
            assert again.total(Found.FAILED) == 1


@pytest.mark.parametrize("match", [{}, {"write": True}], ids=["a read", "a write"])
def test_a_server_that_asks_for_a_day_is_left_alone_until_a_time_that_is_told(
    tmp_path: Path, match: dict[str, object]
) -> None:
    with imported(tmp_path, Beginning(products=5, imports=False)) as world:
        world.account.faults([{"match": match, "fault": "429_retry_after", "seconds": 100_000, "times": 1}])
        done = world.imports()
        assert done.state is OperationState.FAILED
        assert "asks to be left alone until" in done.error
        assert world.imports().state is OperationState.COMPLETED
        assert problems(world.shop.state(), world.account.state()) == []


def test_after_runs_that_were_interrupted_one_synchronisation_is_carried_out(tmp_path: Path) -> None:
    with Sandbox(products=3, seed=5) as sandbox:
        world = World(tmp_path, sandbox)
        with world.running():
            world.connect()
            world.imports()
        left: list[int] = []
        for _ in range(3):
            sandbox.shops[0].faults([{"match": {}, "fault": "delay", "seconds": 0.5}])
            with world.running():
                left += world.submit_sync()
        sandbox.shops[0].faults()
        with world.running():
            (started,) = world.submit_sync()
            assert started not in left
            assert world.ask(ContinueInterrupted()) == ()
            assert world.wait((started,))[0].state is OperationState.COMPLETED
            assert {world.view(o).state for o in left} == {OperationState.ABORTED}
