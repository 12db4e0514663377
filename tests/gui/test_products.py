"""The tab Products as a shop owner uses it (seed 004; EC-3…5, EC-7, EC-12)."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import TypeVar

import keyring
import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QComboBox, QDialog, QMessageBox, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from tests.engine.test_auto_sync import ONE, TWO, place, product, shown
from tests.gui.conftest import opened
from tests.support.world import Beginning, Start, World
from wcsync_desktop.app import Window
from wcsync_desktop.core.book import AddItem, Chosen, ItemFilter, ItemState, SwitchAutoSync
from wcsync_desktop.gui.products.feeds_dialog import FeedsDialog
from wcsync_desktop.gui.products.intake_dialog import IntakeDialog
from wcsync_desktop.gui.products.item_dialog import ItemDialog
from wcsync_desktop.gui.products.papers_dialog import PurchasesDialog, WorkDialog
from wcsync_desktop.gui.products.parts import entered
from wcsync_desktop.gui.products.pushes_dialog import PushesDialog
from wcsync_desktop.gui.products.quantity_dialog import QuantityDialog
from wcsync_desktop.gui.products.shops_dialog import ShopsDialog
from wcsync_desktop.gui.products.tab import ProductsTab
from wcsync_desktop.gui.products.turn_on_dialog import TurnOnDialog
from wcsync_desktop.gui.products.warehouses_dialog import WarehousesDialog
from wcsync_desktop.gui.products.why_dialog import WhyDialog

LEFT = Qt.MouseButton.LeftButton
Kind = TypeVar("Kind", bound=QDialog)


@pytest.fixture(scope="module")
def start() -> Iterator[Start]:
    """Two shops whose stock the stock book keeps."""
    made = Start(Beginning(products=6, shops=2, booked=2))
    yield made
    made.close()


@pytest.fixture
def world(start: Start, tmp_path: Path) -> World:
    start.restore(tmp_path)
    made = World(tmp_path, start.sandbox)
    keyring.set_keyring(start.keyring())
    return made


@pytest.fixture
def window(world: World, qtbot: QtBot) -> Iterator[Window]:
    with opened(qtbot, world.profile.folder) as made:
        made.main.tabs.setCurrentWidget(made.main.products)
        made.main.show()
        yield made


@pytest.fixture
def tab(window: Window) -> ProductsTab:
    return window.main.products


def cells(table: QTableView, column: int) -> list[str]:
    model = table.model()
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def row_of(tab: ProductsTab, sku: str) -> int:
    return cells(tab.table, 1).index(sku)


def choose(tab: ProductsTab, *skus: str) -> None:
    tab.table.clearSelection()
    mode = tab.table.selectionModel().SelectionFlag
    for sku in skus:
        index = tab.table.model().index(row_of(tab, sku), 0)
        tab.table.selectionModel().select(index, mode.Select | mode.Rows)


def dialog(tab: ProductsTab, kind: type[Kind]) -> Kind:
    return next(d for d in tab.findChildren(kind) if d.isVisible())


def columns(tab: ProductsTab) -> dict[str, str]:
    """The first row by header."""
    model = tab.table.model()
    headers = [str(model.headerData(n, Qt.Orientation.Horizontal)) for n in range(model.columnCount())]
    return {header: cells(tab.table, n)[0] for n, header in enumerate(headers)}


def test_each_shop_has_a_column_and_what_is_left_is_in_it(
    tab: ProductsTab, window: Window, qtbot: QtBot, world: World
) -> None:
    model = tab.table.model()
    assert isinstance(model, QAbstractItemModel)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert columns(tab) == {
        "Auto Sync": "on",
        "SKU": ONE,
        "Name": f"Item {ONE}",
        "On hand": "20",
        "Promised": "0",
        "Shop A": "20",
        "Shop B": "20",
        "State": "✓ in step",
        "Last sent": columns(tab)["Last sent"],
    }
    place(world, ONE, 3)
    qtbot.keyClick(window.main, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: shown(world, ONE) == [17, 17], timeout=10_000)
    qtbot.waitUntil(lambda: columns(tab)["Shop B"] == "17" and columns(tab)["Promised"] == "3", timeout=5_000)


def agree(tab: ProductsTab, qtbot: QtBot) -> str:
    """Say yes to the question that is open; gives its words."""
    qtbot.waitUntil(lambda: bool(tab.findChildren(QMessageBox)), timeout=5_000)
    (box,) = tab.findChildren(QMessageBox)
    said = box.text()
    (yes,) = (b for b in box.buttons() if box.buttonRole(b) is QMessageBox.ButtonRole.AcceptRole)
    yes.click()
    return said


def test_auto_sync_is_switched_per_product_and_in_bulk(tab: ProductsTab, window: Window, qtbot: QtBot) -> None:
    index = tab.table.model().index(0, 0)
    assert tab.table.model().setData(index, Qt.CheckState.Unchecked.value, Qt.ItemDataRole.CheckStateRole)
    qtbot.waitUntil(lambda: columns(tab)["Auto Sync"] == "off", timeout=5_000)
    assert "Auto Sync is off for 1 product." in window.main.statusBar().currentMessage()
    choose(tab, ONE, TWO)
    tab.on_action.trigger()
    qtbot.waitUntil(lambda: columns(tab)["Auto Sync"] == "on", timeout=5_000)
    assert "is on for 1 product" in window.main.statusBar().currentMessage()
    tab.all_off_action.trigger()
    said = agree(tab, qtbot)
    assert f"all {len(cells(tab.table, 1))} products" in said
    assert f"{ONE} Item {ONE}" in said
    qtbot.waitUntil(lambda: set(cells(tab.table, 0)) == {"off"}, timeout=5_000)
    bar = window.main.undo_bar
    assert bar.isVisible()
    bar.button.click()
    qtbot.waitUntil(lambda: set(cells(tab.table, 0)) == {"on"}, timeout=5_000)
    qtbot.waitUntil(lambda: not bar.isVisible(), timeout=5_000)
    assert not bar.action.isEnabled()
    tab.all_off_action.trigger()
    agree(tab, qtbot)
    qtbot.waitUntil(lambda: set(cells(tab.table, 0)) == {"off"}, timeout=5_000)
    tab.state.setCurrentIndex(tab.state.findData(ItemState.AUTO_SYNC))
    assert tab.table.model().rowCount() == 0
    assert "No product matches" in tab.empty.text()


def test_what_a_shop_shows_is_compared_before_auto_sync_is_turned_on(
    tab: ProductsTab, window: Window, qtbot: QtBot, world: World
) -> None:
    tab.all_off_action.trigger()
    agree(tab, qtbot)
    qtbot.waitUntil(lambda: set(cells(tab.table, 0)) == {"off"}, timeout=5_000)
    world.sandbox.shops[1].act("set_stock", id=product(world, TWO, 1)["id"], quantity=99)
    window.main.sync_action.trigger()  # the offscreen screen leaves no window active behind a question
    qtbot.waitUntil(lambda: "20 (99)" in cells(tab.table, 6), timeout=10_000)
    qtbot.waitUntil(lambda: "is not what it should be" in tab.banner.text(), timeout=5000)
    tab.all_on_action.trigger()
    qtbot.waitUntil(lambda: bool(tab.findChildren(TurnOnDialog)), timeout=5_000)
    asked = dialog(tab, TurnOnDialog)
    assert [asked.table.item(0, n).text() for n in range(4)] == [TWO, "Shop B", "99", "20"]  # type: ignore[union-attr]
    assert set(cells(tab.table, 0)) == {"off"}
    qtbot.mouseClick(asked.on_button, LEFT)
    qtbot.waitUntil(lambda: set(cells(tab.table, 0)) == {"on"}, timeout=5_000)
    assert shown(world, TWO) == [20, 99]
    choose(tab, TWO)
    qtbot.mouseClick(tab.sync_button, LEFT)
    qtbot.waitUntil(lambda: shown(world, TWO) == [20, 20], timeout=10_000)
    qtbot.waitUntil(lambda: not tab.banner.isVisible(), timeout=10_000)


def test_why_this_number_and_how_a_shop_sells_it(tab: ProductsTab, qtbot: QtBot, world: World) -> None:
    choose(tab, ONE)
    qtbot.mouseClick(tab.why_button, LEFT)
    why = dialog(tab, WhyDialog)
    assert why.waterfall.accessibleName() == "On hand: 20; Shop A shows: 20"
    why.keep_back.setText("3")
    why.at_most.setText("12")
    qtbot.mouseClick(why.save_button, LEFT)
    wanted = "On hand: 20; Kept back: -3; The shop shows no more than its limit: -5; Shop A shows: 12"
    qtbot.waitUntil(lambda: why.waterfall.accessibleName() == wanted, timeout=5_000)
    assert why.always.isEnabled()
    why.always.setChecked(True)
    assert "can sell more than there is" in why.warning.text()
    qtbot.waitUntil(lambda: columns(tab)["Shop A"] == "12", timeout=5_000)
    assert not why.grab().isNull()


def test_a_quantity_is_adjusted_and_taken_back(tab: ProductsTab, qtbot: QtBot, world: World) -> None:
    choose(tab, ONE)
    qtbot.mouseClick(tab.quantity_button, LEFT)
    quantity = dialog(tab, QuantityDialog)
    assert "20, 0 of them promised" in quantity.now.text()
    quantity.quantity.setText("5")
    quantity.reason.setText("<b>Broken</b>")
    qtbot.mouseClick(quantity.adjust_button, LEFT)
    qtbot.waitUntil(lambda: quantity.table.model().rowCount() == 2, timeout=5_000)
    assert [cells(quantity.table, n)[0] for n in (1, 2, 5, 6)] == ["adjusted by hand", "-15", "you", "<b>Broken</b>"]
    quantity.table.selectRow(0)
    qtbot.mouseClick(quantity.back_button, LEFT)
    qtbot.waitUntil(lambda: quantity.table.model().rowCount() == 3, timeout=5_000)
    assert "20, 0 of them" in quantity.now.text()
    quantity.table.selectRow(1)
    assert not quantity.back_button.isEnabled()


def test_a_wrong_quantity_is_told(tab: ProductsTab, qtbot: QtBot) -> None:
    with pytest.raises(Exception, match="Pieces: “x” is not a number"):
        entered("x", "Pieces")
    assert entered("1,234.5", "Pieces") == Decimal("1234.5")


def test_a_product_is_created_and_becomes_a_kit(tab: ProductsTab, qtbot: QtBot) -> None:
    qtbot.mouseClick(tab.create_button, LEFT)
    new = dialog(tab, ItemDialog)
    new.sku.setText("A-KIT")
    new.name.setText("Set")
    new.is_kit.setChecked(True)
    new.parts.add_row(ONE, "2")
    new.parts.add_row(TWO, "1")
    new.buttons.accepted.emit()
    qtbot.waitUntil(lambda: "A-KIT" in cells(tab.table, 1), timeout=5_000)
    qtbot.waitUntil(lambda: cells(tab.table, 3)[row_of(tab, "A-KIT")] == "kit", timeout=5_000)
    assert cells(tab.table, 7)[row_of(tab, "A-KIT")] == "○ in no shop"
    choose(tab, "A-KIT")
    qtbot.mouseClick(tab.edit_button, LEFT)
    again = dialog(tab, ItemDialog)
    assert len(again.parts.lines()) == 2
    again.reject()


def test_a_file_is_imported_as_it_was_shown(tab: ProductsTab, qtbot: QtBot, world: World, tmp_path: Path) -> None:
    path = tmp_path / "count.csv"
    path.write_text(f"Artikel;Anzahl\n{ONE};1.234\n{TWO};7\nNEW;2\n")
    tab.import_action.trigger()
    intake = dialog(tab, IntakeDialog)
    intake.path.setText(str(path))
    intake.look()
    qtbot.waitUntil(intake.columns_box.isVisible, timeout=5_000)
    assert "3 rows" in intake.sample.text()
    boxes: list[QComboBox] = list(intake.columns.values())
    boxes[0].setCurrentText("Artikel")
    assert boxes[1].currentText() == "Anzahl"
    assert not intake.makes_items.isChecked()
    intake.makes_items.setChecked(True)
    qtbot.mouseClick(intake.read_button, LEFT)
    qtbot.waitUntil(lambda: "has a problem" in intake.summary.text(), timeout=5_000)
    assert "two ways" in cells(intake.table, 7)[0]
    assert not intake.take_button.isEnabled()
    intake.decimal.setCurrentIndex(intake.decimal.findData(","))
    qtbot.mouseClick(intake.read_button, LEFT)
    qtbot.waitUntil(lambda: "problem" not in intake.summary.text() and intake.take_button.isEnabled(), timeout=5_000)
    assert cells(intake.table, 5) == ["1234", "7", "2"]
    qtbot.mouseClick(intake.take_button, LEFT)
    qtbot.waitUntil(lambda: columns(tab)["On hand"].replace(",", "") == "1234", timeout=5_000)
    assert "NEW" in cells(tab.table, 1)


def test_filling_from_a_shop(tab: ProductsTab, qtbot: QtBot, world: World) -> None:
    world.shop.act("set_stock", id=product(world, ONE)["id"], quantity=33)
    tab.import_action.trigger()
    intake = dialog(tab, IntakeDialog)
    intake.source.setCurrentIndex(intake.source.findText("what Shop A has now"))
    qtbot.mouseClick(intake.read_button, LEFT)
    qtbot.waitUntil(lambda: "1 quantity changes" in intake.summary.text(), timeout=10_000)
    qtbot.mouseClick(intake.take_button, LEFT)
    qtbot.waitUntil(lambda: columns(tab)["On hand"] == "33", timeout=5_000)


def test_who_keeps_the_stock_of_a_shop(tab: ProductsTab, qtbot: QtBot) -> None:
    tab.shops_action.trigger()
    shops = dialog(tab, ShopsDialog)
    assert shops.book.isChecked()
    shops.table.selectRow(1)
    shops.nobody.setChecked(True)
    qtbot.mouseClick(shops.save_button, LEFT)
    qtbot.waitUntil(lambda: shops.table.item(1, 1).text() == "the shop itself", timeout=5_000)  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: "Shop B" not in columns(tab), timeout=5_000)
    shops.book.setChecked(True)
    shops.ships_itself.setChecked(True)
    qtbot.mouseClick(shops.save_button, LEFT)
    qtbot.waitUntil(lambda: "Shop B" in columns(tab), timeout=5_000)
    qtbot.waitUntil(lambda: columns(tab)["Shop B"] in ("–", "20"), timeout=5_000)  # nothing is told by that


def test_purchase_and_work_orders(tab: ProductsTab, qtbot: QtBot) -> None:
    tab.purchases_action.trigger()
    purchases = dialog(tab, PurchasesDialog)
    purchases.supplier.setText("Bolt & Co")
    purchases.lines.add_row(ONE, "10")
    qtbot.mouseClick(purchases.save_button, LEFT)
    qtbot.waitUntil(lambda: purchases.table.rowCount() == 1, timeout=5_000)
    item = purchases.coming.item(0, 3)
    assert item is not None
    item.setText("4")
    qtbot.mouseClick(purchases.receive_button, LEFT)
    qtbot.waitUntil(lambda: columns(tab)["On hand"] == "24", timeout=5_000)
    qtbot.waitUntil(lambda: purchases.coming.item(0, 2).text() == "4", timeout=5_000)  # type: ignore[union-attr]
    purchases.reject()
    tab.work_action.trigger()
    work = dialog(tab, WorkDialog)
    work.sku.setText(TWO)
    work.quantity.setText("3")
    work.lines.add_row(ONE, "2")
    qtbot.mouseClick(work.save_button, LEFT)
    qtbot.waitUntil(lambda: work.table.rowCount() == 1, timeout=5_000)
    work.make("3")
    qtbot.waitUntil(lambda: cells(tab.table, 3)[:2] == ["18", "23"], timeout=5_000)
    qtbot.waitUntil(lambda: work.table.rowCount() == 0, timeout=5_000)


def test_a_delivery_is_received_once_however_often_it_is_pressed(tab: ProductsTab, qtbot: QtBot) -> None:
    tab.purchases_action.trigger()
    purchases = dialog(tab, PurchasesDialog)
    purchases.lines.add_row(ONE, "10")
    for _ in range(2):
        purchases.save_button.click()
        purchases.save()
    qtbot.waitUntil(lambda: purchases.table.rowCount() > 0 and not purchases.tasks.busy, timeout=5_000)
    assert purchases.table.rowCount() == 1
    item = purchases.coming.item(0, 3)
    assert item is not None
    item.setText("5")
    for _ in range(2):
        qtbot.mouseDClick(purchases.receive_button, LEFT)
        purchases.receive()
    qtbot.waitUntil(lambda: not purchases.tasks.busy, timeout=5_000)
    received = purchases.coming.item(0, 2)
    assert received is not None
    assert received.text() == "5"
    assert purchases.receive_button.isEnabled()  # five more may come


def test_warehouses_and_feeds(tab: ProductsTab, qtbot: QtBot, tmp_path: Path, window: Window) -> None:
    tab.warehouses_action.trigger()
    warehouses = dialog(tab, WarehousesDialog)
    warehouses.begin_new()
    warehouses.name.setText("Back room")
    warehouses.counts.setChecked(False)
    qtbot.mouseClick(warehouses.save_button, LEFT)
    qtbot.waitUntil(lambda: warehouses.table.rowCount() == 2, timeout=5_000)
    warehouses.reject()
    path = tmp_path / "feed.csv"
    path.write_text(f"SKU,Qty\n{ONE},four\n")
    tab.feeds_action.trigger()
    feeds = dialog(tab, FeedsDialog)
    feeds.name.setText("Supplier")
    feeds.address.setText(str(path))
    feeds.active.setChecked(False)
    qtbot.mouseClick(feeds.save_button, LEFT)
    qtbot.waitUntil(lambda: feeds.table.rowCount() == 1, timeout=5_000)
    qtbot.mouseClick(feeds.read_button, LEFT)
    qtbot.waitUntil(lambda: "⚠ The feed “Supplier” waits for you" in tab.banner.text(), timeout=5_000)
    feeds.reject()
    main = window.main
    qtbot.waitUntil(lambda: "1 thing needs you" in main.people_button.text(), timeout=5_000)
    main.show_needs_you()
    button = next(b for b in main.needs_you.findChildren(QPushButton) if b.text() == "Look at it…")
    qtbot.mouseClick(button, LEFT)
    intake = dialog(tab, IntakeDialog)
    assert "“four” is not a number." in cells(intake.table, 7)
    intake.reject()


def test_what_came_back_is_asked(tab: ProductsTab, window: Window, qtbot: QtBot, world: World) -> None:
    order = place(world, ONE, 2, status="completed")
    main = window.main
    qtbot.keyClick(main, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: columns(tab)["On hand"] == "18", timeout=10_000)
    world.shop.act("set_order_status", id=order, status="refunded")
    qtbot.keyClick(main, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: "1 thing needs you" in main.people_button.text(), timeout=10_000)
    main.show_needs_you()
    button = next(b for b in main.needs_you.findChildren(QPushButton) if b.text().startswith("Yes"))
    qtbot.mouseClick(button, LEFT)
    qtbot.waitUntil(lambda: columns(tab)["On hand"] == "20", timeout=10_000)
    qtbot.waitUntil(lambda: "Nothing needs you" in main.people_button.text(), timeout=5_000)


def test_the_history_of_what_was_sent(tab: ProductsTab, qtbot: QtBot, world: World) -> None:
    tab.history_action.trigger()
    history = dialog(tab, PushesDialog)
    assert len(cells(history.table, 0)) > 0
    assert set(cells(history.table, 1)) == {"Sync now"}
    assert set(cells(history.table, 9)) == {"done"}
    history.state.setCurrentIndex(2)
    assert cells(history.table, 0) == []
    history.reject()


def test_search_and_an_empty_book(window: Window, tab: ProductsTab, qtbot: QtBot) -> None:
    tab.search.setText("00003")
    assert cells(tab.table, 1) == ["CLEAN-00003"]
    tab.search.setText("")
    everything = cells(tab.table, 1)
    choose(tab, *everything)
    tab.remove_action.trigger()
    assert everything[0] in agree(tab, qtbot)
    qtbot.waitUntil(lambda: tab.table.model().rowCount() == 0, timeout=5_000)
    assert "The stock book is empty" in tab.empty.text()
    window.main.undo_bar.action.trigger()
    qtbot.waitUntil(lambda: cells(tab.table, 1) == everything, timeout=5_000)
    assert set(cells(tab.table, 0)) == {"on"}


def test_products_that_come_meanwhile_are_not_removed_with_those_chosen(
    window: Window, tab: ProductsTab, qtbot: QtBot, world: World
) -> None:
    choose(tab, TWO)
    tab.remove_action.trigger()
    qtbot.waitUntil(lambda: bool(tab.findChildren(QMessageBox)), timeout=5_000)
    added: list[int] = []
    window.bridge.ask(AddItem("AAA-1", "Comes first"), added.append)
    qtbot.waitUntil(lambda: "AAA-1" in cells(tab.table, 1), timeout=5_000)
    before = cells(tab.table, 1)
    agree(tab, qtbot)
    qtbot.waitUntil(lambda: len(cells(tab.table, 1)) == len(before) - 1, timeout=5_000)
    assert set(before) - set(cells(tab.table, 1)) == {TWO}


def test_a_filter_means_the_same_here_and_in_the_engine(world: World) -> None:
    with world.running():
        assert len(world.ask(SwitchAutoSync(Chosen(filter=ItemFilter("00001")), False))) == 1
