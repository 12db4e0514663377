"""Vtiger in the window: joined, module by module, fields of one's own, and the two tables of the history."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import keyring
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.engine.test_orders import place
from tests.gui.conftest import opened
from tests.gui.test_orders import cells
from tests.gui.test_window import add
from tests.support.world import Beginning, Start, World
from wcsync_desktop.app import Window
from wcsync_desktop.core.records import Kind
from wcsync_desktop.core.sharing import Way
from wcsync_desktop.gui.connections.fields_dialog import FieldsDialog
from wcsync_desktop.gui.connections.modules_dialog import ModulesDialog
from wcsync_desktop.gui.connections.rules_preview import RulesPreview
from wcsync_desktop.gui.connections.settings_dialog import SettingsDialog
from wcsync_desktop.gui.products.shops_dialog import ShopsDialog
from wcsync_desktop.gui.products.warehouses_dialog import WarehousesDialog
from wcsync_desktop.sandbox.launch import Sandbox


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """A shop and Vtiger, both ways, imported."""
    start = Start(Beginning(preset="vtiger-both", vtiger="8.2.0", products=3, quantities=False))
    start.restore(tmp_path)
    keyring.set_keyring(start.keyring())
    made = World(tmp_path, start.sandbox)
    keyring.set_keyring(start.keyring())
    yield made
    start.close()


@pytest.fixture
def joined(world: World, qtbot: QtBot) -> Iterator[Window]:
    with opened(qtbot, world.profile.folder) as made:
        yield made


def test_the_wizard_joins_a_shop_with_vtiger(window: Window, qtbot: QtBot) -> None:
    with Sandbox(shops=1, megaventories=0, vtigers=1, products=2, seed=4) as sandbox:
        wizard = add(window, qtbot, sandbox.systems[0], "Shop")
        wizard.done(0)
        wizard = add(window, qtbot, sandbox.systems[1], "CRM")
        assert wizard.pages.currentIndex() == 3
        titles = [wizard.preset.itemText(i) for i in range(wizard.preset.count())]
        assert titles == ["Vtiger: WooCommerce → Vtiger", "Vtiger: Vtiger → WooCommerce", "Vtiger: both ways"]
        qtbot.mouseClick(wizard.next_button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: wizard.pages.currentIndex() == 4, timeout=5000)
        wizard.done(0)
        tab = window.main.connections
        qtbot.waitUntil(lambda: "Contacts: Shop → CRM" in tab.decides.text(), timeout=5000)
        assert "Sales orders: Shop → CRM" in tab.decides.text()
        (card,) = window.main.initialization.cards.values()
        assert [kind for kind, row in card.rows.items() if not row.start.isHidden()] == ["customer", "product", "tax"]
        assert card.source.isHidden(), "no quantities are kept in step with Vtiger"


def test_a_module_is_turned_and_shown_first_what_that_changes(joined: Window, qtbot: QtBot, world: World) -> None:
    contact = next(row for row in world.crm.records("Contacts") if row["email"] == "cust002@example.com")
    tab = joined.main.connections
    qtbot.mouseClick(tab.modules_button, Qt.MouseButton.LeftButton)
    (dialog,) = tab.findChildren(ModulesDialog)
    both = dict.fromkeys((Kind.CUSTOMER, Kind.PRODUCT, Kind.ORDER), Way.BOTH.value)
    assert {kind: box.currentData() for kind, box in dialog.boxes.items()} == {**both, Kind.TAX: Way.THERE.value}
    assert "“New account” e-mail" in dialog.says.text()
    box = dialog.boxes[Kind.CUSTOMER]
    box.setCurrentIndex(box.findData(Way.THERE.value))
    assert "“New account” e-mail" not in dialog.says.text()
    world.crm.act("edit", id=contact["id"], fields={"mailingcity": "Elsewhere"})
    dialog.save()
    (preview,) = dialog.findChildren(RulesPreview)
    qtbot.waitUntil(preview.save_button.isEnabled, timeout=10_000)
    assert "1 client would change in Vtiger." in preview.headline.text()
    preview.today.setChecked(True)
    preview.save()
    qtbot.waitUntil(lambda: not tab.findChildren(ModulesDialog), timeout=5000)
    qtbot.waitUntil(lambda: "Contacts: Shop → Vtiger" in tab.decides.text(), timeout=5000)
    city = contact["mailingcity"]
    qtbot.waitUntil(lambda: (world.crm.record(contact["id"]) or {})["mailingcity"] == city, timeout=10_000)


def test_a_field_of_ones_own_is_added_and_removed(joined: Window, qtbot: QtBot, world: World) -> None:
    tab = joined.main.connections
    qtbot.mouseClick(tab.fields_button, Qt.MouseButton.LeftButton)
    (dialog,) = tab.findChildren(FieldsDialog)
    qtbot.waitUntil(lambda: dialog.into.count() > 0, timeout=5000)
    offered = [dialog.into.itemText(i) for i in range(dialog.into.count())]
    assert "Date of Birth (date)" in offered
    assert not any(text.startswith(("Last Name", "Created Time", "WooCommerce ID")) for text in offered)
    dialog.from_shop.setCurrentText("meta:")
    dialog.add()
    assert dialog.says.text() == "⚠ Name the field of the shop; a custom field is written meta:name."
    dialog.from_shop.setCurrentText("meta:birthday")
    dialog.into.setCurrentIndex(offered.index("Date of Birth (date)"))
    dialog.add()
    item = dialog.tables[Kind.CUSTOMER].item(0, 0)
    assert item is not None
    assert item.text() == "meta:birthday"
    dialog.save()
    qtbot.waitUntil(lambda: not tab.findChildren(FieldsDialog), timeout=5000)
    qtbot.mouseClick(tab.fields_button, Qt.MouseButton.LeftButton)
    dialog = tab.findChildren(FieldsDialog)[-1]
    qtbot.waitUntil(dialog.save_button.isEnabled, timeout=5000)
    assert [pair.shop for pair in dialog.pairs] == ["meta:birthday"]
    dialog.tables[Kind.CUSTOMER].selectRow(0)
    qtbot.mouseClick(dialog.remove_button, Qt.MouseButton.LeftButton)
    assert dialog.pairs == []
    dialog.reject()


def test_fields_that_cannot_be_read_are_asked_for_again(joined: Window, qtbot: QtBot, world: World) -> None:
    tab = joined.main.connections
    world.crm.switch(webservice=False)
    qtbot.mouseClick(tab.fields_button, Qt.MouseButton.LeftButton)
    (dialog,) = tab.findChildren(FieldsDialog)
    qtbot.waitUntil(lambda: dialog.says.text().startswith("The fields cannot be read"), timeout=10_000)
    dialog.pages.setCurrentIndex(1)
    assert dialog.says.text().startswith("The fields cannot be read")
    assert not dialog.add_button.isEnabled()
    world.crm.switch(webservice=True)
    qtbot.mouseClick(dialog.again_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.save_button.isEnabled, timeout=10_000)
    assert dialog.says.text() == ""
    assert dialog.add_button.isEnabled()
    dialog.reject()


def test_the_queue_and_the_history_name_the_receiving_system(joined: Window, qtbot: QtBot, world: World) -> None:
    number = place(world)
    main = joined.main
    main.tabs.setCurrentWidget(main.orders)
    qtbot.waitUntil(lambda: main.orders.pair.count() == 2, timeout=5000)
    assert main.orders.pair.itemText(0).startswith("Shop → Vtiger")
    qtbot.mouseClick(main.orders.sync_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: any("SO" in said for said in cells(main.orders, 6)), timeout=15_000)
    (made,) = world.crm.records("SalesOrder")
    assert made["vtiger_purchaseorder"] == str(number)
    assert f"Order {made['salesorder_no']} in Vtiger." in cells(main.orders, 6)[0]
    main.tabs.setCurrentWidget(main.history)
    model = main.history.table.model()

    def done() -> list[str]:
        return [str(model.index(row, 1).data()) for row in range(model.rowCount())]

    qtbot.waitUntil(lambda: "Orders passed on → Vtiger" in done(), timeout=5000)
    main.history.table.selectRow(done().index("Orders passed on → Vtiger"))
    qtbot.waitUntil(lambda: main.history.at_other.title.text() == "In Vtiger", timeout=5000)
    assert main.history.at_shop.title.text() == "In Shop"
    qtbot.waitUntil(lambda: ["Orders", "1", "", "", "", "", "", ""] in main.history.at_other.texts(), timeout=5000)


def test_the_settings_of_vtiger(joined: Window, qtbot: QtBot) -> None:
    tab = joined.main.connections
    names = [tab.table.item(row, 0) for row in range(tab.table.rowCount())]
    tab.table.selectRow([item.text() if item else "" for item in names].index("Vtiger"))
    qtbot.mouseClick(tab.settings_button, Qt.MouseButton.LeftButton)
    (dialog,) = tab.findChildren(SettingsDialog)
    assert dialog.poll.value() == 300
    for box in dialog.statuses.values():
        box.setChecked(False)
    dialog.buttons.accepted.emit()
    assert "Tick at least one status" in dialog.problem.text()
    dialog.statuses["processing"].setChecked(True)
    dialog.buttons.accepted.emit()
    qtbot.waitUntil(lambda: not tab.findChildren(SettingsDialog), timeout=5000)


def kept_by(shops: ShopsDialog, keeper: str) -> Callable[[], bool]:
    return lambda: (item := shops.table.item(0, 1)) is not None and item.text() == keeper


def all_is_seen(shops: ShopsDialog) -> Callable[[], bool]:
    """The window has grown to what it says."""
    return lambda: all(says.height() >= says.heightForWidth(says.width()) for says in shops.says.values())


def test_vtiger_keeps_the_stock_of_a_shop_and_the_stock_book_takes_over(joined: Window, qtbot: QtBot) -> None:
    tab = joined.main.products
    joined.main.tabs.setCurrentWidget(tab)
    for choice, keeper in (("vtiger", "Vtiger"), ("book", "the stock book"), ("nobody", "the shop itself")):
        tab.shops_action.trigger()
        (shops,) = (d for d in tab.findChildren(ShopsDialog) if d.isVisible())
        button = getattr(shops, choice)
        button.setChecked(True)
        qtbot.mouseClick(shops.save_button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(kept_by(shops, keeper), timeout=5000)
        assert button.isChecked()
        qtbot.waitUntil(all_is_seen(shops))
        shops.reject()
    tab.warehouses_action.trigger()
    (warehouses,) = tab.findChildren(WarehousesDialog)
    names = [warehouses.table.item(row, 0).text() for row in range(warehouses.table.rowCount())]  # type: ignore[union-attr]
    assert names[1:] == ["Vtiger (as it says)"]
    warehouses.table.selectRow(1)
    assert not warehouses.save_button.isEnabled()
    assert not warehouses.counts.isEnabled()
    warehouses.table.selectRow(0)
    assert warehouses.save_button.isEnabled()
