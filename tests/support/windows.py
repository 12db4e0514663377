"""Every window of the program, one after the other, on a profile where there is something to see in each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from wcsync_desktop.app import Window, practice_connections
from wcsync_desktop.core.actions import Found
from wcsync_desktop.core.book import Chosen, JoinBook
from wcsync_desktop.core.errors import Unreachable
from wcsync_desktop.core.messages import StartImport
from wcsync_desktop.gui.connections.settings_dialog import SettingsDialog
from wcsync_desktop.gui.feedback import tell
from wcsync_desktop.gui.history.filter_bar import FilterBar
from wcsync_desktop.gui.products.intake_dialog import IntakeDialog
from wcsync_desktop.gui.products.turn_on_dialog import TurnOnDialog
from wcsync_desktop.gui.tables import choose_row
from wcsync_desktop.sandbox.launch import Sandbox

PATIENCE = 30_000


def furnish(window: Window, qtbot: QtBot, sandbox: Sandbox) -> None:
    """Connect the practice systems, import, place an order, fill the stock book."""
    main = window.main
    main._practice_started(practice_connections(sandbox))
    qtbot.waitUntil(lambda: len(main.initialization.cards) == 2, timeout=PATIENCE)
    reader: Any = main._reader
    for shop, other in list(main.initialization.cards):
        done: list[Any] = []
        main._bridge.ask(StartImport(shop, other, ("tax", "coupon", "customer", "product"), True), done.append)
        qtbot.waitUntil(lambda done=done: bool(done) and ended(reader, done[0]), timeout=PATIENCE)  # type: ignore[misc]
        more: list[Any] = []
        main._bridge.ask(StartImport(shop, other, ("tax", "coupon", "customer", "product")), more.append)
        qtbot.waitUntil(lambda more=more: bool(more) and ended(reader, more[0]), timeout=PATIENCE)  # type: ignore[misc]
    product = next(p for p in sandbox.shops[0].state()["products"] if p["type"] == "simple" and p["sku"])
    person = {"first_name": "Ada", "last_name": "Berg", "email": "ada@example.com", "country": "DE"}
    line = {"product_id": product["id"], "quantity": 1}
    sandbox.shops[0].act("place_order", line_items=[line], billing=person, status="processing")
    main.sync_action.trigger()
    qtbot.waitUntil(lambda: main.orders._model.rowCount() > 0 or bool(main.orders.refresh()), timeout=PATIENCE)
    main.products.import_action.trigger()
    (intake,) = (d for d in main.findChildren(IntakeDialog) if d.isVisible())
    intake.source.setCurrentIndex(1)
    intake.read_button.click()
    qtbot.waitUntil(intake.take_button.isEnabled, timeout=PATIENCE)
    intake.take_button.click()
    qtbot.waitUntil(lambda: main.products.table.model().rowCount() > 0, timeout=PATIENCE)
    joined: list[Any] = []
    main._bridge.ask(JoinBook(1), joined.append)
    qtbot.waitUntil(lambda: bool(joined), timeout=PATIENCE)


def after(*acts: Callable[[], Any]) -> Callable[[], None]:
    """One thing after the other."""

    def act() -> None:
        for one in acts:
            one()

    return act


def ended(reader: Any, operation: int) -> bool:
    view = reader.operation(operation)
    return view is not None and view.completed is not None


def windows(window: Window, qtbot: QtBot) -> Iterator[tuple[str, QWidget]]:
    """The tabs, then every dialog; each is closed again before the next."""
    main = window.main
    for number in range(main.tabs.count()):
        main.tabs.setCurrentIndex(number)
        qtbot.wait(20)
        yield f"tab {number}", main
    assert main.products._reader is not None
    connections, orders, products, history = main.connections, main.orders, main.products, main.history
    main.tabs.setCurrentWidget(connections)
    openings: list[tuple[str, Any]] = [("adding", connections.add), ("a shop", connections.connect_shop)]
    for row in range(connections.table.rowCount()):
        openings += [
            (f"settings {row}", after(partial(choose_row, connections.table, row), connections.change_settings)),
            (f"editing {row}", after(partial(choose_row, connections.table, row), connections.edit)),
            (f"testing {row}", after(partial(choose_row, connections.table, row), connections._test)),
        ]
    openings += [
        ("quantities left alone", lambda: left_alone(main)),
        ("removing", connections._ask_remove),
        ("routes", connections.choose_routes),
        ("rules", connections.choose_rules),
        ("categories", connections.choose_categories),
        ("modules", after(partial(connections.other.setCurrentIndex, 1), connections.choose_modules)),
        ("fields", connections.choose_fields),
        ("a preview", lambda: next(iter(main.initialization.cards.values())).preview_wanted.emit(1)),
        ("the doctor", main.initialization.open_doctor),
        ("a journey", after(partial(choose_first, orders, main), orders.show_journey)),
        ("dates of orders", orders.ask_dates),
        ("why", after(partial(choose_first, products, main), products.show_why)),
        ("a quantity", products.show_quantity),
        ("a new product", products.create_product),
        ("a product", products.edit_product),
        ("what was sent", products.show_history),
        ("quantities", products.import_quantities),
        ("purchases", products.show_purchases),
        ("work", products.show_work),
        ("feeds", products.show_feeds),
        ("warehouses", products.show_warehouses),
        ("shops", products.show_shops),
        ("turning on", TurnOnDialog(main._bridge, main.products._reader, Chosen(), 2, (), (), products).open),
        ("dates", after(partial(main.tabs.setCurrentWidget, history), main.findChildren(FilterBar)[0].ask_dates)),
        ("figures", history.dashboard.show_table),
        ("records", lambda: records(main)),
        ("synchronising all", lambda: history.ask_everything(1, 2)),
        ("needs you", main.show_needs_you),
        ("backups", main.show_backups),
        ("restoring", lambda: main.show_backups().ask_restore(window.house.profile.folder / "none")),
        ("beginning anew", lambda: main.show_backups().ask_reset()),
        ("the log", main.show_log),
        ("the bundle", main.show_support),
        ("about", main.show_about),
        ("a fault", lambda: main.show_fault("Traceback")),
        ("an error", lambda: tell(main, "Test", Unreachable("The shop broke off the connection.", "Try again."))),
    ]
    for name, opens in openings:
        opens()
        qtbot.waitUntil(partial(_is_open, main, name), timeout=5000)
        qtbot.wait(50)  # for what is read beside the window
        yield name, shown(main)[-1]
        for dialog in reversed(shown(main)):
            dialog.close() if not isinstance(dialog, QMessageBox) else dialog.reject()
        qtbot.waitUntil(partial(_is_closed, main, name), timeout=5000)


def _is_open(main: QWidget, name: str) -> None:
    assert shown(main), f"“{name}” did not open"


def _is_closed(main: QWidget, name: str) -> None:
    assert not shown(main), f"“{name}” stayed open"


def shown(main: QWidget) -> list[QDialog]:
    """The dialogs that are open, the topmost last."""
    return [w for w in main.findChildren(QDialog) if w.isVisible() and w.isWindow()]


def choose_first(tab: Any, main: Any) -> None:
    main.tabs.setCurrentWidget(tab)
    choose_row(tab.table, 0)


def left_alone(main: Any) -> None:
    choose_row(main.connections.table, 0)
    main.connections.change_settings()
    (settings,) = main.connections.findChildren(SettingsDialog)
    settings.left_alone.click()


def records(main: Any) -> None:
    main.tabs.setCurrentWidget(main.history)
    model = main.history._model
    for row in range(model.rowCount()):
        choose_row(main.history.table, row)
        QApplication.processEvents()
        for counts in (main.history.at_other, main.history.at_shop):
            places = [place for place in counts._places.values() if place.found is Found.CREATE]
            if places:
                counts.wanted.emit(places[0])
                return
    raise AssertionError("nothing was created")
