"""The tab Initialization as a shop owner uses it: previews, the SKU doctor, pause, quantities."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from tests.gui.test_window import connected
from wcsync_desktop.app import Window
from wcsync_desktop.core.actions import Found
from wcsync_desktop.gui.csv_file import safe_cell, write_csv
from wcsync_desktop.gui.initialization.preview_dialog import PreviewDialog
from wcsync_desktop.gui.initialization.sku_doctor import SkuDoctor
from wcsync_desktop.gui.initialization.tab import Card
from wcsync_desktop.sandbox.launch import Sandbox


@pytest.fixture
def card(window: Window, qtbot: QtBot, sandbox: Sandbox) -> Card:
    connected(window, qtbot, sandbox)
    (made,) = window.main.initialization.cards.values()
    return made


def open_preview(window: Window, qtbot: QtBot, press: Any) -> PreviewDialog:
    tab = window.main.initialization
    before = len(tab.findChildren(PreviewDialog))
    qtbot.mouseClick(press, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(tab.findChildren(PreviewDialog)) > before, timeout=10_000)
    dialog: PreviewDialog = tab.findChildren(PreviewDialog)[-1]
    qtbot.waitUntil(dialog.isVisible)
    return dialog


def shown(dialog: PreviewDialog) -> list[str]:
    model = dialog.table.model()
    return [str(model.index(row, 3).data()) for row in range(model.rowCount())]


def test_a_preview_is_filtered_searched_unticked_and_imported(
    window: Window, qtbot: QtBot, sandbox: Sandbox, card: Card
) -> None:
    dialog = open_preview(window, qtbot, card.rows["product"].preview)
    model = dialog.table.model()
    assert isinstance(model, QAbstractItemModel)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    # six products, and the categories and services that they need
    assert "11 create" in dialog.found_buttons[Found.CREATE].text()
    dialog.search.setText("clean-00004")
    qtbot.waitUntil(lambda: shown(dialog) == ["CLEAN-00004"])
    assert model.setData(model.index(0, 0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    qtbot.waitUntil(lambda: "left out" in str(model.index(0, 0).data()), timeout=5000)
    assert "1 is left out by you" in dialog.sum_label.text()
    dialog.search.setText("no such record")
    qtbot.waitUntil(dialog.empty.isVisible)
    dialog.search.clear()
    qtbot.waitUntil(lambda: not dialog.empty.isVisible())
    dialog.left_out.setChecked(True)
    assert shown(dialog) == ["CLEAN-00004"]
    dialog.left_out.setChecked(False)
    dialog.found_buttons[Found.PROBLEM].setChecked(True)
    assert shown(dialog) == []
    dialog.found_buttons[Found.PROBLEM].setChecked(False)
    for column in range(model.columnCount()):
        dialog.table.horizontalHeader().setSortIndicator(column, Qt.SortOrder.DescendingOrder)
    assert tester.model() is model
    qtbot.mouseClick(dialog.import_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "5 created" in card.rows["product"].says.text(), timeout=10_000)
    live = {p["ProductSKU"] for p in sandbox.megaventories[0].state()["products"]}
    assert "CLEAN-00004" not in live


def test_all_shown_can_be_left_out_and_taken_in_again(window: Window, qtbot: QtBot, card: Card) -> None:
    dialog = open_preview(window, qtbot, card.rows["product"].preview)
    dialog.kind.setCurrentIndex(dialog.kind.findData("product"))
    qtbot.mouseClick(dialog.untick_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "6 are left out by you" in dialog.sum_label.text(), timeout=5000)
    qtbot.mouseClick(dialog.tick_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "left out" not in dialog.sum_label.text(), timeout=5000)


def test_an_exported_preview_is_safe_to_open_in_a_spreadsheet(
    window: Window, qtbot: QtBot, sandbox: Sandbox, card: Card, tmp_path: Path
) -> None:
    sandbox.shops[0].act("create_product", name='=HYPERLINK("http://evil")', sku="+CMD", regular_price="1")
    dialog = open_preview(window, qtbot, card.rows["product"].preview)
    path = tmp_path / "preview.csv"
    dialog.export(path)
    qtbot.waitUntil(lambda: "exported" in dialog.headline.text(), timeout=5000)
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert len(rows) == 1 + dialog.table.model().rowCount()
    evil = next(row for row in rows if "HYPERLINK" in row[3])
    assert evil[3:5] == ['\'=HYPERLINK("http://evil")', "'+CMD"]
    assert not [cell for row in rows for cell in row if cell[:1] in "=@" and cell]


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("plain", "plain"), ("-12.5", "-12.5"), ("=1+1", "'=1+1"), (" @x", "' @x"), ("-1+1", "'-1+1"), ("\tx", "'\tx"),
        ("x;=1+1", "x;'=1+1"), ("x\t+1+1", "x\t'+1+1"), ("x|@y", "x|'@y"), ("a\n=1+1", "a\n'=1+1"), ("a;-5", "a;-5"),
        ("a; =1+1", "a;' =1+1"), ("＝1+1", "'＝1+1"), ("Red; blue, -5 %", "Red; blue, -5 %"), ("a-b; c=d", "a-b; c=d"),
    ],
)  # fmt: skip
def test_only_formulas_get_an_apostrophe(text: str, cell: str) -> None:
    assert safe_cell(text) == cell


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_no_cell_of_a_saved_table_is_calculated_whatever_separates_it(separator: str, tmp_path: Path) -> None:
    evil = '=HYPERLINK("http://evil.example")'
    rows = [[f"Mug{sign}{evil}", f"a{sign}+1+1", "5"] for sign in ",;\t|\n"]
    assert write_csv(tmp_path / "a.csv", ["Name", f"x;{evil}", "Total"], rows) == len(rows)
    text = (tmp_path / "a.csv").read_text("utf-8-sig")
    cells = [cell for row in csv.reader(text.splitlines(), delimiter=separator) for cell in row]
    assert [cell for cell in cells if cell.lstrip().startswith(("=", "+", "-", "@"))] == []
    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [row[2] for row in csv.reader(file)] == ["Total", *["5"] * len(rows)]


def test_the_doctor_names_twins_and_picking_one_settles_it(
    window: Window, qtbot: QtBot, sandbox: Sandbox, card: Card
) -> None:
    shop = sandbox.shops[0]
    for name, sku in (("First", "SAME-1"), ("Second", "same-1")):
        row = shop.act("create_product", name=name, regular_price="2")
        shop.act("edit_silently", kind="product", id=row["id"], fields={"sku": sku})
    qtbot.mouseClick(card.rows["product"].start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "6 created, 2 need you" in card.rows["product"].says.text(), timeout=10_000)
    qtbot.mouseClick(card.doctor, Qt.MouseButton.LeftButton)
    (doctor,) = window.main.initialization.findChildren(SkuDoctor)
    qtbot.waitUntil(lambda: "1 problem keeps" in doctor.headline.text(), timeout=5000)
    problem = doctor.problem()
    assert problem is not None
    assert [c.title for c in problem.candidates] == ["First", "Second"]
    doctor.candidates.selectRow(1)
    qtbot.mouseClick(doctor.pick_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "No problem" in doctor.headline.text(), timeout=5000)
    qtbot.mouseClick(doctor.import_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "1 created" in card.rows["product"].says.text(), timeout=10_000)
    names = {p["ProductDescription"] for p in sandbox.megaventories[0].state()["products"]}
    assert "Second" in names
    assert "First" not in names


def test_an_import_is_paused_and_resumed(window: Window, qtbot: QtBot, sandbox: Sandbox, card: Card) -> None:
    account = sandbox.megaventories[0]
    window.main.tabs.setCurrentIndex(1)
    account.faults([{"match": {"operation": "ProductUpdate"}, "nth": 3, "times": 100, "fault": "hold_before"}])
    qtbot.mouseClick(card.rows["product"].start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(account.held(0)), timeout=10_000)
    qtbot.waitUntil(card.pause.isVisible, timeout=5000)
    qtbot.mouseClick(card.pause, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: card.phase.text().startswith("Paused"), timeout=5000)
    assert card.pause.text() == "&Resume"
    account.faults()
    account.release()
    qtbot.mouseClick(card.pause, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Completed" in card.rows["product"].says.text(), timeout=10_000)
    assert not card.pause.isVisible()


def test_quantities_are_shown_before_they_are_set_and_later_switches_them_off(
    window: Window, qtbot: QtBot, sandbox: Sandbox, card: Card
) -> None:
    qtbot.mouseClick(card.import_all, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "6 created" in card.rows["product"].says.text(), timeout=10_000)
    assert not card.missing.isVisible()
    row = card.rows["quantity"]
    card.source.setCurrentIndex(card.source.findData(""))
    assert not row.start.isEnabled()
    card.source.setCurrentIndex(card.source.findData("quantity"))
    dialog = open_preview(window, qtbot, row.start)
    assert "updates 6 records" in dialog.sum_label.text()
    assert "quantity" in dialog.table.model().index(0, 4).data()
    stock = sandbox.megaventories[0].state()["stock"]
    qtbot.mouseClick(dialog.import_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "6 updated" in row.says.text(), timeout=10_000)
    assert sandbox.megaventories[0].state()["stock"] != stock


def test_show_leads_to_the_preview_or_to_the_history(window: Window, qtbot: QtBot, card: Card) -> None:
    window.main.tabs.setCurrentIndex(1)
    row = card.rows["tax"]
    open_preview(window, qtbot, row.preview).reject()
    open_preview(window, qtbot, row.show_button).reject()
    qtbot.mouseClick(row.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Completed" in row.says.text(), timeout=10_000)
    qtbot.mouseClick(row.show_button, Qt.MouseButton.LeftButton)
    assert window.main.tabs.currentWidget() is window.main.history
    selected = window.main.history.selected()
    assert selected is not None
    assert selected.what == "Initial import"
