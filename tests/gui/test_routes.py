"""Orders between shops in the window: which way, how many wait, and what settles one that cannot go."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from tests.engine.test_copies import copies
from tests.engine.test_orders import place
from tests.gui.conftest import opened
from tests.gui.test_orders import cells
from tests.support.world import Beginning, Start, World
from wcsync_desktop.app import Window
from wcsync_desktop.core.copying import Follow, Route
from wcsync_desktop.gui.connections.routes_dialog import RoutesDialog
from wcsync_desktop.gui.orders.tab import OrdersTab


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """Two shops with the same products, known to the profile; Megaventory is joined with the first."""
    start = Start(Beginning(shops=2, products=3, imports=False, quantities=False))
    start.restore(tmp_path)
    made = World(tmp_path, start.sandbox)
    keyring.set_keyring(start.keyring())
    with made.running():
        made.add(start.sandbox.systems[1], "Sub")
    yield made
    start.close()


@pytest.fixture
def window(world: World, qtbot: QtBot) -> Iterator[Window]:
    with opened(qtbot, world.profile.folder) as made:
        yield made


def dialog(window: Window, qtbot: QtBot) -> RoutesDialog:
    window.main.tabs.setCurrentWidget(window.main.connections)
    qtbot.mouseClick(window.main.connections.routes_button, Qt.MouseButton.LeftButton)
    found: RoutesDialog = window.main.connections.findChildren(RoutesDialog)[-1]
    return found


def save(window: Window, qtbot: QtBot, opened: RoutesDialog) -> None:
    opened.save()
    qtbot.waitUntil(lambda: not window.main.connections.findChildren(RoutesDialog), timeout=5000)


def queue(window: Window, qtbot: QtBot, way: str) -> OrdersTab:
    orders = window.main.orders
    window.main.tabs.setCurrentWidget(orders)

    def ways() -> list[int]:
        return [n for n in range(orders.pair.count()) if orders.pair.itemText(n).startswith(way)]

    qtbot.waitUntil(lambda: bool(ways()), timeout=5000)
    orders.pair.setCurrentIndex(ways()[0])
    return orders


def test_ways_are_chosen_and_shown_again(window: Window, world: World, qtbot: QtBot) -> None:
    world.at_shop(1).shop.act("change_settings", email_customer_processing_order_enabled=False)
    opened = dialog(window, qtbot)
    assert opened.chosen() == ()
    assert opened.main_store.currentText() == "Shop"
    assert opened.no_mail.isChecked(), "no shop writes to another shop's customers unless a person wants it"
    for column in (1, 2):
        item = opened.table.item(0, column)
        assert item is not None
        item.setCheckState(Qt.CheckState.Checked)
    assert "cannot write to the customer" in opened.mails.text()
    opened.no_mail.setChecked(False)
    for shop, statuses in (("Sub", "on-hold, completed"), ("Shop", "on-hold, processing, completed")):
        said = f"“{shop}”: it writes to the customer when a copy becomes {statuses}."
        qtbot.waitUntil(lambda said=said: said in opened.mails.text(), timeout=5000)  # type: ignore[misc]
    opened.no_mail.setChecked(True)
    opened.to_others.setCurrentIndex(opened.to_others.findData(Follow.OFF))
    opened.minutes.setValue(7)
    save(window, qtbot, opened)
    reader = window.main._reader
    assert reader is not None
    qtbot.waitUntil(lambda: len(reader.routes()) == 2, timeout=5000)
    again = dialog(window, qtbot)
    assert again.chosen() == (Route(1, 3, 0, Follow.OFF, False, 420), Route(3, 1, 0, Follow.AUTOMATIC, False, 420))
    again.main_store.setCurrentIndex(again.main_store.findText("Sub"))
    assert {(route.source, route.target) for route in again.chosen()} == {(1, 3), (3, 1)}
    again.reject()


def test_orders_go_both_ways_and_each_way_has_its_count(
    window: Window, world: World, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = dialog(window, qtbot)
    for column in (1, 2):
        item = opened.table.item(0, column)
        assert item is not None
        item.setCheckState(Qt.CheckState.Checked)
    save(window, qtbot, opened)
    sub = world.at_shop(1)
    world.shop.act("create_product", name="Only <b>here</b>", sku="NEW-1", regular_price="7.5")
    here, strange, there = place(world), place(world, "NEW-1"), place(sub)
    orders = queue(window, qtbot, "Shop → Sub")
    qtbot.mouseClick(orders.sync_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: orders.banner.text() == "1 order needs you.", timeout=15_000)
    qtbot.waitUntil(lambda: set(cells(orders, 0)) == {str(here), str(strange)}, timeout=5000)
    assert orders.pair.currentText() == "Shop → Sub (1)"
    queue(window, qtbot, "Shop → Megaventory")
    window.main.show_orders()
    assert orders.pair.currentText() == "Shop → Sub (1)", "where something waits"
    row = cells(orders, 0).index(str(strange))
    assert "“Only <b>here</b>” (SKU NEW-1) is not in “Sub”" in cells(orders, 6)[row]
    orders.table.selectRow(row)
    assert not orders.copy_button.isEnabled()
    qtbot.mouseClick(orders.named_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: orders.banner.text() == "No order is waiting.", timeout=15_000)
    assert set(copies(sub)) == {f"Shop {here}", f"Shop {strange}"}
    opened_pages: list[str] = []

    def remember(url: QUrl) -> bool:
        opened_pages.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", remember)
    assert set(cells(orders, 0)) == {str(here), str(strange)}, (orders.pair.currentText(), cells(orders, 0))
    orders.table.selectRow(cells(orders, 0).index(str(here)))
    qtbot.waitUntil(orders.copy_button.isEnabled, timeout=5000)
    qtbot.mouseClick(orders.copy_button, Qt.MouseButton.LeftButton)
    assert opened_pages == [f"{sub.sandbox.systems[1].url}/wp-admin/post.php?post={copies(sub)[f'Shop {here}']['id']}"
                            "&action=edit"]  # fmt: skip
    assert cells(queue(window, qtbot, "Sub → Shop"), 0) == [str(there)]
    assert cells(queue(window, qtbot, "Shop → Megaventory"), 0) == []
    assert not orders.named_button.isVisible()
