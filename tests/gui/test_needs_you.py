"""The panel of what needs a person, pausing, settings, and the tray."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.test_initialization import card
from tests.gui.test_orders import orders, place
from wcsync_desktop.app import Window
from wcsync_desktop.core.guards import Limits, limits
from wcsync_desktop.core.messages import StartImport, SyncOnce
from wcsync_desktop.gui.connections.counting_dialog import CountingDialog
from wcsync_desktop.gui.connections.settings_dialog import SettingsDialog
from wcsync_desktop.gui.initialization.tab import Card
from wcsync_desktop.gui.one_instance import raise_first
from wcsync_desktop.gui.orders.tab import OrdersTab
from wcsync_desktop.gui.pause import tomorrow
from wcsync_desktop.gui.tray import Shape, icon
from wcsync_desktop.sandbox.launch import Sandbox

__all__ = ["card", "orders"]


def cards(window: Window) -> dict[str, QFrame]:
    found = window.main.needs_you.findChildren(QFrame)
    return {f.accessibleName(): f for f in found if f.accessibleName()}


def press(window: Window, qtbot: QtBot, title: str, text: str) -> None:
    (frame,) = [f for name, f in cards(window).items() if title in name]
    (button,) = [b for b in frame.findChildren(QPushButton) if b.text() == text]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_with_nothing_to_do_it_says_so(window: Window) -> None:
    window.main.show_needs_you()
    assert "Nothing needs you" in window.main.needs_you.headline.text()
    assert window.main.people_button.text() == "✓ Nothing needs you"


def test_what_needs_a_person_is_settled_in_the_panel(
    window: Window, qtbot: QtBot, sandbox: Sandbox, orders: OrdersTab
) -> None:
    shop = sandbox.shops[0]
    shop.act("create_product", name="<b>Nameless</b>", sku="", regular_price="7")
    place(sandbox, "")
    window.bridge.ask(SyncOnce())
    qtbot.waitUntil(lambda: window.main.people_button.text() == "⚠ 2 things need you", timeout=15_000)
    window.main.show_needs_you()
    assert {name.split(" → ")[0] for name in cards(window)} == {"⚠ Products", "⚠ Orders"}
    press(window, qtbot, "Orders", "Leave out")
    qtbot.waitUntil(lambda: window.main.people_button.text() == "⚠ 1 thing needs you", timeout=15_000)
    press(window, qtbot, "Products", "Leave out")
    qtbot.waitUntil(lambda: window.main.people_button.text() == "✓ Nothing needs you", timeout=15_000)


def test_what_cannot_be_read_is_named_and_read_again(
    window: Window, qtbot: QtBot, sandbox: Sandbox, orders: OrdersTab
) -> None:
    shop = sandbox.shops[0]
    number = place(sandbox, "CLEAN-00001")
    shop.act("answer_oddly", kind="order", id=number, fields={"total": "1.234,50"})
    window.bridge.ask(SyncOnce())
    qtbot.waitUntil(lambda: window.main.people_button.text() == "⚠ 1 thing needs you", timeout=15_000)
    window.main.show_needs_you()
    ((title, frame),) = cards(window).items()
    assert title == "⚠ Shop · Orders: cannot be read"
    texts = [label.text() for label in frame.findChildren(QLabel)]
    assert any("The total is “1.234,50”, which cannot be read." in text for text in texts)
    assert {b.text() for b in frame.findChildren(QPushButton)} == {"Read again", "Open in Shop"}
    shop.act("answer_oddly", kind="order", id=number, fields={})
    press(window, qtbot, "cannot be read", "Read again")
    qtbot.waitUntil(lambda: window.main.people_button.text() == "✓ Nothing needs you", timeout=15_000)


def test_pausing_is_said_and_kept(window: Window, qtbot: QtBot) -> None:
    window.main.pause.open_end.trigger()
    qtbot.waitUntil(lambda: "Paused until you resume" in window.main.engine_state.text(), timeout=5000)
    assert window.main.pause.resume.isEnabled()
    window.main.pause.hour.trigger()
    qtbot.waitUntil(lambda: "until you" not in window.main.engine_state.text(), timeout=5000)
    window.main.pause.resume.trigger()
    qtbot.waitUntil(lambda: "Idle" in window.main.engine_state.text(), timeout=5000)


@pytest.mark.parametrize(
    ("now", "then"), [("2026-11-21T23:59", "2026-11-22T06:00"), ("2026-11-22T00:01", "2026-11-23T06:00")]
)
def test_tomorrow_begins_in_the_morning(now: str, then: str) -> None:
    assert tomorrow(datetime.fromisoformat(now)) == datetime.fromisoformat(then)


def test_settings_of_a_shop_are_checked_and_kept(window: Window, qtbot: QtBot, orders: OrdersTab) -> None:
    tab = window.main.connections
    tab.select(1)
    tab.change_settings()
    (dialog,) = tab.findChildren(SettingsDialog)
    for box in dialog.statuses.values():
        box.setChecked(False)
    dialog.buttons.accepted.emit()
    assert "at least one status" in dialog.problem.text()
    dialog.others.setText("pending")
    dialog.buttons.accepted.emit()
    assert "never sent" in dialog.problem.text()
    dialog.others.setText("packed")
    dialog.hold.setValue(30)
    assert dialog.brakes["price"].text() == "a price moves by more than 50 %"
    dialog.brakes["price"].setValue(200)
    dialog.categories.setText(" Books ;; Home & Garden ")
    dialog.bundles.setCurrentIndex(dialog.bundles.findData("parts"))
    dialog.parts.setCurrentIndex(dialog.parts.findData("yes"))
    assert {"administrator", "shop_manager"} <= set(dialog.roles), "as they were seen in the shop"
    dialog.roles["shop_manager"].setChecked(True)
    dialog.starts.setDateTime(dialog.starts.dateTime().addDays(-3))
    assert "Adds" in dialog.adds.text()
    dialog.buttons.accepted.emit()
    qtbot.waitUntil(lambda: not tab.findChildren(SettingsDialog), timeout=5000)
    tab.refresh()
    selected = tab.selected()
    assert selected is not None
    kept = selected.options
    assert (kept["order_statuses"], kept["order_hold_seconds"]) == ("packed", "1800")
    assert limits(kept) == Limits(price=200)
    assert kept["allowed_categories"] == "Books;Home & Garden"
    assert (kept["bundles"], kept["customer_roles"]) == ("parts", "shop_manager")
    assert kept["stock_decimals"] == "yes"


def test_settings_of_an_account_are_checked_and_kept(
    window: Window, qtbot: QtBot, sandbox: Sandbox, orders: OrdersTab
) -> None:
    tab = window.main.connections
    tab.select(2)
    tab.change_settings()
    (dialog,) = tab.findChildren(SettingsDialog)
    dialog.payments.setPlainText("stripe = Gold")
    dialog.buttons.accepted.emit()
    assert "no payment method" in dialog.problem.text()
    dialog.payments.setPlainText("stripe = credit\n\npaypal=Other")
    dialog.excluded.setText("Back room")
    dialog.buttons.accepted.emit()
    qtbot.waitUntil(lambda: any("no location called “Back room”" in told for told in said(dialog)), timeout=5000)
    sandbox.megaventories[0].act("add_location", name="Back room", abbreviation="BR")
    for box in dialog.findChildren(QMessageBox):
        box.reject()
    dialog.buttons.accepted.emit()
    qtbot.waitUntil(lambda: not tab.findChildren(SettingsDialog), timeout=5000)
    tab.refresh()
    selected = tab.selected()
    assert selected is not None
    assert selected.options["payment_map"] == "stripe=Credit;paypal=Other"
    assert selected.options["excluded_locations"] == "Back room"


def said(dialog: QWidget) -> list[str]:
    """What boxes over a dialog say."""
    return [box.text() + box.informativeText() for box in dialog.findChildren(QMessageBox) if box.isVisible()]


def uncounted(sandbox: Sandbox) -> None:
    """An hour of advice that the shop does not count, and a shirt whose sizes share one quantity."""
    shop = sandbox.shops[0]
    shop.act("create_product", name="Hour", sku="HOUR", regular_price="50", manage_stock=False)
    sizes = {"name": "Size", "options": ["S"], "variation": True, "visible": True}
    counted = {"manage_stock": True, "stock_quantity": 10}
    made = shop.act("create_product", name="Shirt", sku="SHIRT", type="variable", attributes=[sizes], **counted)
    chosen = [{"name": "Size", "option": "S"}]
    shop.act("create_variation", parent=made["id"], sku="SHIRT-S", regular_price="9", attributes=chosen)


def test_what_the_shop_does_not_count_is_shown_and_counted_where_a_person_wants_that(
    window: Window, qtbot: QtBot, sandbox: Sandbox, card: Card
) -> None:
    uncounted(sandbox)
    qtbot.mouseClick(card.import_all, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Completed" in card.rows["product"].says.text(), timeout=15_000)
    asked: list[int] = []
    window.bridge.ask(StartImport(1, 2, ("quantity",)), asked.append)
    qtbot.waitUntil(lambda: bool(asked) and is_over(window, asked[0]), timeout=15_000)
    for sku in ("HOUR", "SHIRT-S"):
        sandbox.megaventories[0].act("receive", sku=sku, quantity=7)
    window.bridge.ask(SyncOnce())
    qtbot.waitUntil(lambda: window.main.people_button.text() == "⚠ 1 thing needs you", timeout=15_000)
    window.main.show_needs_you()
    press(window, qtbot, "Quantities for the shop", "Leave it as it is")
    qtbot.waitUntil(lambda: window.main.people_button.text() == "✓ Nothing needs you", timeout=15_000)
    tab = window.main.connections
    tab.select(1)
    tab.change_settings()
    (settings,) = tab.findChildren(SettingsDialog)
    assert settings.left_alone.text() == "2 products…"
    qtbot.mouseClick(settings.left_alone, Qt.MouseButton.LeftButton)
    (dialog,) = settings.findChildren(CountingDialog)
    cells = dialog.table.model()
    rows = [[cells.index(line, column).data() for column in range(4)] for line in range(cells.rowCount())]
    assert rows == [
        ["HOUR", "Hour", "not counted in the shop", "7"],
        ["SHIRT-S", "Shirt (Size: S)", "shares one quantity with the other variations", "7"],
    ]
    dialog.table.selectRow(1)
    assert not dialog.count_button.isEnabled(), "a shared quantity is not torn apart from here"
    dialog.table.selectRow(0)
    qtbot.mouseClick(dialog.count_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(said(dialog)), timeout=5000)
    assert "Hour: 7" in said(dialog)[0]
    (yes,) = [b for b in dialog.findChildren(QPushButton) if b.text().replace("&", "") == "Count them"]
    qtbot.mouseClick(yes, Qt.MouseButton.LeftButton)
    shop = sandbox.shops[0]

    def hour() -> tuple[bool, int | None]:
        row = next(p for p in shop.state()["products"] if p["sku"] == "HOUR")
        return row["manage_stock"], row["stock_quantity"]

    qtbot.waitUntil(lambda: hour() == (True, 7), timeout=15_000)


def is_over(window: Window, operation: int) -> bool:
    reader = window.main._reader
    view = reader.operation(operation) if reader is not None else None
    return view is not None and view.completed is not None


def test_without_a_tray_closing_ends_the_program(window: Window, qtbot: QtBot) -> None:
    assert not window.main.tray.is_there
    window.main.close()
    qtbot.waitUntil(lambda: window.main.finished, timeout=10_000)


def test_every_state_has_a_shape_of_its_own(qtbot: QtBot) -> None:
    pictures = {shape: icon(shape).pixmap(64, 64).toImage() for shape in Shape}
    assert all(pictures[one] != pictures[other] for one in Shape for other in Shape if one is not other)


def test_a_second_start_raises_the_first_window(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    window.main.hide()
    assert raise_first(tmp_path)
    qtbot.waitUntil(window.main.isVisible, timeout=5000)
    assert not raise_first(tmp_path / "another")


def test_while_nothing_gets_through_nothing_looks_well(
    window: Window, qtbot: QtBot, sandbox: Sandbox, orders: OrdersTab
) -> None:
    main = window.main
    sandbox.megaventories[0].act("set_expired", value=True)
    place(sandbox, "CLEAN-00001")
    window.bridge.ask(SyncOnce())
    qtbot.waitUntil(lambda: main.people_button.text() == "⚠ 1 thing needs you", timeout=15_000)
    qtbot.waitUntil(lambda: main.engine_state.text().startswith("⚠ "), timeout=15_000)
    assert "expired" in main.engine_state.text()
    qtbot.waitUntil(lambda: main.tray._shape is Shape.NEEDS_YOU, timeout=15_000)
    main.show_orders()
    qtbot.waitUntil(lambda: "expired" in main.orders.banner.text(), timeout=15_000)
    table = main.connections.table
    states = [item.text() for row in range(table.rowCount()) if (item := table.item(row, 3)) is not None]
    assert [state for state in states if "nothing gets through" in state]
    main.show_needs_you()
    (title,) = cards(window)
    assert title.startswith("⚠ ")
    assert "expired" in title
    sandbox.megaventories[0].act("set_expired", value=False)
    press(window, qtbot, "expired", "Try now")
    qtbot.waitUntil(lambda: main.people_button.text() == "✓ Nothing needs you", timeout=15_000)
    qtbot.waitUntil(lambda: "Idle" in main.engine_state.text(), timeout=15_000)
    qtbot.waitUntil(lambda: main.tray._shape is Shape.IDLE, timeout=15_000)
    qtbot.waitUntil(lambda: not cards(window), timeout=15_000)


def test_an_order_that_was_edited_after_it_was_sent_is_settled_in_the_panel(
    window: Window, qtbot: QtBot, sandbox: Sandbox, orders: OrdersTab
) -> None:
    shop = sandbox.shops[0]
    numbers = [place(sandbox), place(sandbox)]
    for _ in range(2):
        window.bridge.ask(SyncOnce())
        qtbot.waitUntil(lambda: len(sandbox.megaventories[0].state()["orders"]) == 2, timeout=15_000)
    for number in numbers:
        (order,) = [o for o in shop.state()["orders"] if o["id"] == number]
        shop.act("edit_order", id=number, line_items=[{"id": order["line_items"][0]["id"], "quantity": 9}])
    window.bridge.ask(SyncOnce())
    qtbot.waitUntil(lambda: window.main.people_button.text() == "⚠ 2 things need you", timeout=20_000)
    window.main.show_needs_you()
    assert all("was edited after it was sent to Megaventory" in name for name in cards(window))
    press(window, qtbot, f"Order {numbers[0]} ", "Done")
    qtbot.waitUntil(lambda: window.main.people_button.text() == "⚠ 1 thing needs you", timeout=20_000)
    press(window, qtbot, f"Order {numbers[1]} ", "Send the changes")
    qtbot.waitUntil(lambda: window.main.people_button.text() == "✓ Nothing needs you", timeout=20_000)
    rows = {
        str(o["SalesOrderReferenceNo"]): float(o["SalesOrderDetails"][0]["SalesOrderRowQuantity"])
        for o in sandbox.megaventories[0].state()["orders"]
    }
    assert rows[str(numbers[1])] == 9
    assert rows[str(numbers[0])] != 9
