"""Files, feeds and first fillings: judged first, taken whole or not at all (EC-1; PRODUCT.md rules 12 and 22)."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from decimal import Decimal
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import openpyxl
import pytest

from tests.support.world import Beginning, World, imported
from wcsync_desktop.core.book import (
    AddItem,
    Adjust,
    Column,
    FillFrom,
    KeepFeed,
    Layout,
    LookAtFile,
    ReadFeed,
    ReadFile,
    RemoveFeed,
    TakeIntake,
)
from wcsync_desktop.core.errors import BadData, WcSyncError
from wcsync_desktop.core.intake import Verdict
from wcsync_desktop.database.feeds import FeedRow, FeedWriter
from wcsync_desktop.database.schema import FeedSource, Intake, IntakeRow, Item, Movement, Shelf, rows
from wcsync_desktop.database.stock_book import differences

BOOK = Beginning(products=4, shops=2, booked=2)
ONE, TWO = "CLEAN-00001", "CLEAN-00002"


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with imported(tmp_path / "profile", BOOK) as made:
        yield made


def stock(world: World) -> dict[str, str]:
    with world.reading():
        assert differences() == []
        return dict(rows(Shelf.select(Item.sku, Shelf.on_hand).join(Item)))


def judged(world: World, intake: int) -> list[tuple[str, str, str, str]]:
    with world.reading():
        columns = (IntakeRow.found, IntakeRow.sku, IntakeRow.quantity, IntakeRow.problem)
        return rows(IntakeRow.select(*columns).where(IntakeRow.intake == intake).order_by(IntakeRow.line))


def movements(world: World) -> int:
    with world.reading():
        return int(Movement.select().count())


def test_a_file_is_looked_at_judged_and_taken(world: World, tmp_path: Path) -> None:
    path = tmp_path / "count.csv"
    path.write_text("Artikelnummer;Bestand;Name\nCLEAN-00001;7;x\nclean-00002;20;y\nNEW-1;3;Ny <b>æ</b>\n", "cp1252")
    look = world.ask(LookAtFile(str(path)))
    assert (look.separator, look.headers, look.rows) == (";", ("Artikelnummer", "Bestand", "Name"), 3)
    intake = world.ask(ReadFile(str(path), 1, Layout(encoding="cp1252"), makes_items=True))
    assert [row[:3] for row in judged(world, intake)] == [
        (Verdict.CHANGE, ONE, "7"),
        (Verdict.SAME, "clean-00002", "20"),
        (Verdict.NEW, "NEW-1", "3"),
    ]
    assert stock(world)[ONE] == "20"
    assert world.ask(TakeIntake(intake)) == 2
    assert (stock(world)[ONE], stock(world)["NEW-1"]) == ("7", "3")
    with world.reading():
        assert Item.get(Item.sku == "NEW-1").name == "Ny <b>æ</b>"
    with pytest.raises(BadData, match="settled already"):
        world.ask(TakeIntake(intake))
    world.sync()
    assert {p["sku"]: p["stock_quantity"] for p in world.shop.state()["products"]}[ONE] == 7


def test_a_workbook_is_read_as_it_is_seen(world: World, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for line in (["SKU", "Qty"], [ONE, 12.0], [TWO, 0.5], [12345, "1.5"], ["F", "=1+1"], [None, None]):
        sheet.append(line)
    book.save(tmp_path / "count.xlsx")
    intake = world.ask(ReadFile(str(tmp_path / "count.xlsx"), 1, makes_items=True))
    assert [row[:3] for row in judged(world, intake)] == [
        (Verdict.CHANGE, ONE, "12"),
        (Verdict.CHANGE, TWO, "0.5"),
        (Verdict.NEW, "12345", "1.5"),
        (Verdict.PROBLEM, "F", ""),
    ]


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "empty"),
        (b"SKU,Qty\nA,1\n", "no column “Bestand”"),
        (b"SKU Bestand\nA 1\n", "no column “SKU”"),
        (b"SKU;Bestand;SKU\nA;1;B\n", "Two columns are called “SKU”"),
        (b"PK\x03\x04 no workbook", "not a workbook"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old", "old Excel"),
        (b"SKU;Bestand\x00\n", "not a table"),
    ],
)
def test_a_file_that_is_no_table_is_refused_whole(world: World, tmp_path: Path, content: bytes, says: str) -> None:
    path = tmp_path / "broken.csv"
    path.write_bytes(content)
    layout = Layout(((Column.SKU, "SKU"), (Column.QUANTITY, "Bestand")))
    with pytest.raises(BadData, match=says):
        world.ask(ReadFile(str(path), 1, layout))


def test_a_file_with_a_problem_changes_nothing_unless_a_person_says_so(world: World, tmp_path: Path) -> None:
    path = tmp_path / "broken.csv"
    path.write_text(f"SKU,Qty\n{ONE},1\n{TWO},-4\n=cmd(),3\n{TWO},x\n,9\nGOOD,1,234\n", encoding="utf-16")
    before = movements(world)
    intake = world.ask(ReadFile(str(path), 1))
    assert [(row[0], row[3]) for row in judged(world, intake)] == [
        (Verdict.CHANGE, ""),
        (Verdict.PROBLEM, "“-4” is less than 0."),
        (Verdict.PROBLEM, "“=cmd()” is not a SKU."),
        (Verdict.PROBLEM, "“x” is not a number."),
        (Verdict.PROBLEM, "There is no SKU."),
        (Verdict.PROBLEM, "The row has 3 columns, the table has 2."),
    ]
    with world.reading():
        assert rows(IntakeRow.select(IntakeRow.line, IntakeRow.column).where(IntakeRow.sku == TWO)) == [
            (3, "Qty"),
            (5, "Qty"),
        ]
    with pytest.raises(BadData, match="5 rows have a problem"):
        world.ask(TakeIntake(intake))
    assert movements(world) == before
    assert world.ask(TakeIntake(intake, without_problems=True)) == 1
    assert movements(world) == before + 1


def test_what_is_sold_while_a_list_is_looked_at_stays_sold(world: World, tmp_path: Path) -> None:
    path = tmp_path / "count.csv"
    path.write_text(f"SKU,Qty\n{ONE},10\n")
    intake = world.ask(ReadFile(str(path), 1))
    one = next(p["id"] for p in world.shop.state()["products"] if p["sku"] == ONE)
    world.shop.act("place_order", line_items=[{"product_id": one, "quantity": 2}], status="completed")
    world.sync()
    assert stock(world)[ONE] == "18"
    world.ask(TakeIntake(intake))
    assert stock(world)[ONE] == "8"


# --- feeds ------------------------------------------------------------------------------------------------------------


def feed(world: World, address: str, **how: object) -> int:
    values = {"feed": None, "warehouse": 1, "layout": Layout(), "every": 3600, "own_network": True, **how}
    return int(world.ask(KeepFeed(name="Supplier", address=address, **values)))  # type: ignore[arg-type]


def outcome(world: World, number: int) -> str:
    with world.reading():
        return str(FeedSource.get_by_id(number).outcome)


def test_a_feed_counts_at_once_and_only_where_it_changed(world: World, tmp_path: Path) -> None:
    path = tmp_path / "feed.csv"
    path.write_text(f"SKU,Qty\n{ONE},5\nUNKNOWN,3\n")
    number = feed(world, str(path))
    assert world.ask(ReadFeed(number)) is not None
    assert stock(world)[ONE] == "5"
    assert "UNKNOWN" not in stock(world)
    assert outcome(world, number) == "1 quantity changed."


def test_a_feed_with_a_problem_or_too_many_zeros_waits(world: World, tmp_path: Path) -> None:
    for n in range(60):
        world.ask(Adjust(world.ask(AddItem(f"M-{n}")), 1, Decimal(3), "Counted."))
    path = tmp_path / "feed.csv"
    path.write_text("SKU,Qty\n" + "".join(f"M-{n},0\n" for n in range(30)))
    number = feed(world, str(path))
    intake = world.ask(ReadFeed(number))
    assert intake is not None
    assert outcome(world, number) == "Waits for you: It would set 30 products to 0."
    assert stock(world)["M-1"] == "3"
    assert world.ask(TakeIntake(intake)) == 30
    path.write_text("SKU,Qty\nM-1,7\nM-2,seven\n")
    world.ask(ReadFeed(number))
    assert outcome(world, number) == "Waits for you: 1 of its rows has a problem."
    assert stock(world)["M-1"] == "0"


def test_a_feed_that_is_not_there_says_so(world: World, tmp_path: Path) -> None:
    number = feed(world, str(tmp_path / "missing.csv"))
    with pytest.raises(WcSyncError, match="cannot be read"):
        world.ask(ReadFeed(number))
    assert "cannot be read" in outcome(world, number)


class _Page(BaseHTTPRequestHandler):
    asked, answers = threading.Event(), threading.Event()

    def do_GET(self) -> None:
        if self.path == "/slow":
            self.asked.set()
            self.answers.wait(30)
        if self.path == "/moved":
            self.send_response(302)
            self.send_header("Location", "/feed")
            self.end_headers()
            return
        body = f"sku\tqty\n{ONE}\t6\n".encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def page() -> Iterator[str]:
    server = HTTPServer(("127.0.0.1", 0), _Page)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def test_a_feed_from_the_web(world: World, page: str) -> None:
    world.ask(ReadFeed(feed(world, f"{page}/moved")))
    assert stock(world)[ONE] == "6"


@pytest.fixture
def slow(page: str) -> Iterator[str]:
    """The address of a feed that answers when it is told to."""
    _Page.asked.clear()
    _Page.answers.clear()
    yield f"{page}/slow"
    _Page.answers.set()


def test_a_feed_that_is_due_again_while_it_is_read_waits_for_its_end(
    tmp_path: Path, slow: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with imported(tmp_path / "profile", BOOK, pace=lambda _: 200) as world:
        number = feed(world, slow)
        assert _Page.asked.wait(30)
        looks: list[int] = []

        def due(_: FeedWriter, now: int) -> list[FeedRow]:
            looks.append(now)
            return []

        monkeypatch.setattr(FeedWriter, "due", due)
        feed(world, slow, feed=number)  # from now on it is due
        with pytest.raises(BadData, match="is being read just now"):
            world.ask(ReadFeed(number))
        assert looks == [], "the engine asked over and over again"
        monkeypatch.undo()
        _Page.answers.set()
        world.until(lambda _: stock(world)[ONE] == "6")


def test_a_feed_that_is_removed_while_it_is_read_counts_no_more(world: World, slow: str) -> None:
    number = feed(world, slow)
    reading = world.submit(ReadFeed(number))
    assert _Page.asked.wait(30)
    world.ask(RemoveFeed(number))
    _Page.answers.set()
    with pytest.raises(BadData, match="not there any more"):
        reading.result(30)
    assert stock(world)[ONE] == "20"


@pytest.mark.parametrize("path", ["feed.csv", "moved"])
def test_a_feed_on_this_computer_is_read_where_a_person_said_so(world: World, page: str, path: str) -> None:
    number = feed(world, f"{page}/{path}", own_network=False)
    with pytest.raises(BadData, match=r"127\.0\.0\.1 leads to this computer or into your own network"):
        world.ask(ReadFeed(number))
    assert "own network" in outcome(world, number)
    assert stock(world)[ONE] == "20"


@pytest.mark.parametrize(
    "address", ["http://example.com/f.csv", "https://me:pw@example.com/f.csv", "ftp://example.com/f"]
)
def test_an_address_that_cannot_be_trusted_is_refused(world: World, address: str) -> None:
    with pytest.raises(BadData):
        world.ask(ReadFeed(feed(world, address, own_network=False)))


def test_a_feed_is_read_on_its_schedule(tmp_path: Path) -> None:
    path = tmp_path / "feed.csv"
    path.write_text(f"SKU,Qty\n{ONE},4\n")
    with imported(tmp_path / "profile", BOOK, pace=lambda _: 200) as world:
        feed(world, str(path))
        world.until(lambda _: stock(world)[ONE] == "4")
        world.until(lambda _: [p["stock_quantity"] for p in world.shop.state()["products"] if p["sku"] == ONE] == [4])


# --- first filling ----------------------------------------------------------------------------------------------------


def test_filling_from_a_shop_counts_what_its_open_orders_promise(world: World) -> None:
    one = next(p["id"] for p in world.shop.state()["products"] if p["sku"] == ONE)
    world.shop.act("set_stock", id=one, quantity=50)
    world.shop.act("place_order", line_items=[{"product_id": one, "quantity": 2}], status="processing")
    world.shop.act("create_product", name="Uncounted", sku="UNC", regular_price="1", manage_stock=False)
    world.shop.act("create_product", name="Fresh", sku="FRESH", regular_price="1", manage_stock=True, stock_quantity=9)
    (view,) = world.wait((world.ask(FillFrom(1, 1)),))
    assert view.state == "Completed", view.error
    with world.reading():
        intake = Intake.get(Intake.operation == view.id).id
    found = {sku: (found, quantity, why) for found, sku, quantity, why in judged(world, intake)}
    assert found[ONE] == (Verdict.CHANGE, "50", "")  # 48 shown and 2 promised
    assert found[TWO] == (Verdict.SAME, "20", "")
    assert found["UNC"] == (Verdict.LEFT_OUT, "", "Shop A does not count its stock.")
    assert found["FRESH"] == (Verdict.NEW, "9", "")
    world.ask(TakeIntake(intake))
    world.sync()
    world.sync()
    shown = [{p["sku"]: p["stock_quantity"] for p in s.state()["products"]}[ONE] for s in world.sandbox.shops]
    assert shown == [48, 48]


def test_filling_from_megaventory(tmp_path: Path) -> None:
    with imported(tmp_path, Beginning(products=4)) as world:
        world.account.act("set_stock", sku=ONE, quantity=31)
        (view,) = world.wait((world.ask(FillFrom(2, 1)),))
        assert view.state == "Completed", view.error
        with world.reading():
            intake = Intake.get(Intake.operation == view.id).id
        world.ask(TakeIntake(intake))
        assert stock(world)[ONE] == "31"
