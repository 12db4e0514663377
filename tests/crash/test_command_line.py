"""The command line as a person uses it: words, exit codes, JSON."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.process import IMPORT, Program
from wcsync_desktop.sandbox.launch import Sandbox


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(products=5, seed=2) as running:
        yield running


def test_the_whole_way_from_an_empty_profile(tmp_path: Path, sandbox: Sandbox) -> None:
    program = Program(tmp_path)
    assert "no connections yet" in program.run("connections", "list")[1]
    assert "not been used yet" in program.run("status")[1]
    program.connect(sandbox)
    assert [c["state"] for c in program.json("connections", "test")["connections"]] == ["connected", "connected"]
    preview = program.json(*IMPORT, "--dry-run")["operations"][0]
    done = program.json(*IMPORT)["operations"][0]
    assert preview["counts"] == done["counts"]
    assert done["state"] == "Completed"
    assert done["webshop"] == "Shop"
    assert [o["what"] for o in program.json("history")["operations"]] == ["Initial import", "Preview"]
    listed = program.json("history", "--operation", "1")
    assert len([p for p in listed["preview"] if p["kind"] == "Products"]) == 5
    assert program.json("status")["records"]["Shop"]["product"] == {"known": 5, "linked": 5}
    account = sandbox.megaventories[0]
    account.act("edit_product", sku="CLEAN-00001", ProductDescription="Edited there")
    (done,) = program.json("sync", "--once", "--all")["operations"]
    assert (done["synchronize_all"], done["counts"]["MV"]["Products"]) == (True, {"updated": 1})
    account.act("edit_product", sku="CLEAN-00001", ProductDescription="Edited again")
    classic = ("share", "--preset", "megaventory-classic", "--shop", "Shop", "--with", "MV")
    (told,) = program.json(*classic, "--dry-run")["operations"]
    assert told["counts"] == {"Shop": {"Products": {"updated": 1}}}
    assert sandbox.shops[0].state()["products"][0]["name"] == "Product 00001"
    (done,) = program.json(*classic, "--today")["operations"]
    assert done["counts"] == told["counts"]
    assert sandbox.shops[0].state()["products"][0]["name"] == "Edited again"
    program.run("connections", "remove", "MV")
    assert [c["name"] for c in program.json("connections", "list")["connections"]] == ["Shop"]


def test_what_a_shop_does_not_count_is_listed_and_counted_on_demand(tmp_path: Path, sandbox: Sandbox) -> None:
    shop, account = sandbox.shops[0], sandbox.megaventories[0]
    shop.act("create_product", name="Hour", sku="HOUR", regular_price="50", manage_stock=False)
    program = Program(tmp_path)
    program.connect(sandbox)
    program.json(*IMPORT, "--quantities")
    assert program.json("counting", "--shop", "Shop")["left_alone"] == []
    account.act("receive", sku="HOUR", quantity=7)
    (done,) = program.json("sync", "--once")["operations"]
    assert [r["title"] for r in done["records"]] == ["Hour"]
    assert "Track stock quantity" in done["records"][0]["reason"]
    assert program.json("status")["needs_person"] == 0
    (row,) = program.json("counting", "--shop", "Shop")["left_alone"]
    assert row == {"sku": "HOUR", "title": "Hour", "why": "not counted", "quantity_elsewhere": "7"}
    assert "HOUR, Hour: not counted in the shop; 7 elsewhere" in program.run("counting", "--shop", "Shop")[1]
    assert program.json("counting", "--shop", "Shop", "--on", "hour")["left_alone"] == []
    counted = next(p for p in shop.state()["products"] if p["sku"] == "HOUR")
    assert (counted["manage_stock"], counted["stock_quantity"]) == (True, 7)
    assert "is not left alone" in program.run("counting", "--shop", "Shop", "--on", "CLEAN-00001", code=2)[2]


@pytest.mark.parametrize(
    "arguments",
    [
        ("nonsense",),
        ("import", "everything", "--shop", "a", "--into", "b"),
        ("import", "all", "--shop", "Nobody", "--into", "MV"),
        ("share", "--preset", "no such", "--shop", "Shop", "--with", "MV"),
        ("connections", "remove", "Nobody"),
        ("history", "--operation", "99"),
    ],
)
def test_wrong_usage_is_two_and_says_what_is_right(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    program = Program(tmp_path)
    code, _, err = program.run(*arguments, code=None)
    assert code == 2
    assert err.strip()
    assert "Traceback" not in err


def test_plain_http_is_refused_except_on_this_computer(tmp_path: Path, sandbox: Sandbox) -> None:
    program = Program(tmp_path)
    keys = "\n".join(sandbox.systems[0].secret) + "\n"
    add = ("connections", "add", "woocommerce", "--name", "Shop", "--url")
    code, _, err = program.run(*add, "http://shop.example", stdin=keys, code=None)
    assert code == 2
    assert "https://" in err
    plain = sandbox.systems[0].http_url
    assert plain is not None
    program.run(*add, plain, stdin=keys)


def test_a_record_that_needs_a_person_is_exit_code_one(tmp_path: Path, sandbox: Sandbox) -> None:
    sandbox.shops[0].act("create_product", name="No number", sku="", regular_price="1")
    program = Program(tmp_path)
    program.connect(sandbox)
    code, out, _ = program.run("import", "products", "--shop", "Shop", "--into", "MV", code=None)
    assert code == 1
    assert "It has no SKU" in out
    assert program.json("status")["needs_person"] == 1
    row = next(p for p in sandbox.shops[0].state()["products"] if p["name"] == "No number")
    sandbox.shops[0].act("edit_product", id=row["id"], sku="NOW-IT-HAS")
    program.run("import", "products", "--shop", "Shop", "--into", "MV")
    assert program.json("status")["needs_person"] == 0


def test_two_programs_never_work_on_one_profile(tmp_path: Path, sandbox: Sandbox) -> None:
    program = Program(tmp_path)
    program.connect(sandbox)
    account = sandbox.megaventories[0]
    account.faults([{"match": {"operation": "ProductUpdate"}, "nth": 1, "fault": "hold_before"}])
    first = program.start(*IMPORT)
    assert account.held(20)
    _, _, err = program.run(*IMPORT, code=4)
    assert "already running" in err
    account.faults()
    account.release()
    first.communicate(timeout=60)
    assert first.returncode == 0


def test_the_demo_runs_without_a_display_and_saves_pictures(tmp_path: Path) -> None:
    program = Program(tmp_path)
    program.environment.pop("DISPLAY", None)
    program.environment["QT_QPA_PLATFORM"] = "offscreen"
    answer = program.json("demo", "--products", "40", "--pictures", str(tmp_path / "pictures"))
    assert [o["state"] for o in answer["operations"]] == ["Completed"] * 5
    preview, done, _, again, in_vtiger = answer["operations"]
    assert preview["counts"] == done["counts"]
    assert "created" not in str(again["counts"])
    assert "created" in str(in_vtiger["counts"])
    assert {Path(p).name.partition("-")[2] for p in answer["pictures"]} >= {"connections.png", "history.png"}
    assert all(Path(p).stat().st_size > 10_000 for p in answer["pictures"])
