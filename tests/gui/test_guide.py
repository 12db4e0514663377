"""The guide leads where it says: its steps are followed literally, and every error and rung has its section."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from tests.gui.conftest import opened
from tests.support.person import Person, steps
from wcsync_desktop.app import Window
from wcsync_desktop.core import errors
from wcsync_desktop.core.errors import CertificateRefused
from wcsync_desktop.gui.feedback import tell
from wcsync_desktop.gui.help import GUIDE, PAGES, HelpWindow, headings, page
from wcsync_desktop.gui.products.intake_dialog import IntakeDialog
from wcsync_desktop.gui.topics import ERRORS, anchor_of, of_error, of_rung
from wcsync_desktop.resources import FOLDER
from wcsync_desktop.sandbox.launch import Sandbox

PACKAGE = FOLDER.parent


def anchors(name: str) -> set[str]:
    return {anchor_of(line.lstrip("# ")) for line in headings(page(name, "en"))}


def kinds(kind: type[errors.WcSyncError]) -> set[type[errors.WcSyncError]]:
    return {kind} | {inner for sub in kind.__subclasses__() for inner in kinds(sub)}


def test_every_error_has_a_section() -> None:
    for kind in kinds(errors.WcSyncError):
        topic = of_error(kind.__new__(kind)).partition("#")
        assert topic[2] in anchors(topic[0]), kind.__name__
    assert {kind for kind in kinds(errors.WcSyncError) if kind.__module__ == errors.__name__} == set(ERRORS)


def rungs() -> set[str]:
    """The names that are given to rungs, wherever a ladder is climbed."""
    found = set()
    for path in sorted((PACKAGE / "connectors").rglob("ladder.py")):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Tuple):
                values = node.value.elts if isinstance(node.value, ast.Tuple) else []
                found |= {v.value for v in values if isinstance(v, ast.Constant) and isinstance(v.value, str)}
    return found


def test_every_rung_has_a_section() -> None:
    assert len(rungs()) > 20
    for name in rungs():
        topic = of_rung(name).partition("#")
        assert topic[2] in anchors(topic[0]), name


@pytest.mark.parametrize("language", sorted(path.name for path in GUIDE.iterdir() if (path / "start.md").exists()))
def test_links_and_pictures_of_the_guide_lead_somewhere(language: str) -> None:
    shown = set()
    for name in PAGES:
        text = page(name, language)
        assert len(headings(text)) == len(headings(page(name, "en"))), name
        for target in re.findall(r"\]\(([^)]+)\)", text):
            place, _, section = target.partition("#")
            if place.endswith(".png"):
                shown.add(place)
                assert (GUIDE / "pictures" / place).is_file(), target
            else:
                assert place.removesuffix(".md") in PAGES, target
                assert not section or section in anchors(place.removesuffix(".md")), target
    assert shown == {path.name for path in (GUIDE / "pictures").glob("*.png")}


def test_the_window_of_the_guide_shows_every_page(qtbot: QtBot) -> None:
    guide = HelpWindow("en")
    qtbot.addWidget(guide)
    guide.show()
    for name in PAGES:
        guide.show_topic(name)
        assert guide.browser.toPlainText().startswith(headings(page(name, "en"))[0].lstrip("# "))
    guide.show_topic("when-something-fails#the-keys-are-refused")
    assert guide.browser.verticalScrollBar().value() > 0
    guide.search.setText("keyring")
    shown = [name for row, name in enumerate(PAGES) if not guide.list.item(row).isHidden()]
    assert "privacy-and-safety" in shown
    assert len(shown) < len(PAGES)


def test_an_error_opens_its_page(window: Window, qtbot: QtBot) -> None:
    box = tell(window.main, "Test", CertificateRefused("The certificate is bad.", "Renew it."))
    box.button(QMessageBox.StandardButton.Help).click()
    assert window.main._guide is not None
    assert window.main._guide.browser.toPlainText().startswith("When something fails")
    assert window.main._guide.browser.verticalScrollBar().value() > 0


def test_the_steps_of_the_guide_lead_where_they_say(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """From a fresh profile through all pages with numbered steps, in the order of the guide."""
    written = tmp_path / "made.wcsync-backup"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(written), ""))
    with Sandbox(products=6, seed=4, vtigers=1) as sandbox, opened(qtbot, tmp_path / "profile") as window:
        by_kind = {system.kind: system for system in sandbox.systems}
        person = Person(window.main, qtbot)
        seen = []
        for name in PAGES:
            for heading, listed in steps(page(name, "en")):
                person.entries = entries(heading, by_kind)
                seen.append(heading)
                for step in listed:
                    person.follow(step)
                    trust(window, by_kind)
                leave(person)
        assert seen == [
            "Your shop", "Megaventory", "Import everything", "Sync now", "What needs you", "Fill it", "Connect it",
            "Backups",
        ]  # fmt: skip
        reader = window.main._reader
        assert reader is not None
        assert {row.kind: row.state for row in reader.connections()} == dict.fromkeys(by_kind, "connected")
        assert len(sandbox.megaventories[0].state()["products"]) >= 6
        assert window.main.products.table.model().rowCount() == 6
        qtbot.waitUntil(written.exists, timeout=10_000)


def entries(heading: str, systems: dict[str, Any]) -> dict[str, str]:
    shop, account, crm = (systems[kind] for kind in ("woocommerce", "megaventory", "vtiger"))
    return {
        "Your shop": {
            "Address": shop.url,
            "Consumer key": shop.secret[0],
            "Consumer secret": shop.secret[-1],
        },
        "Megaventory": {"Address": account.url, "API key": account.secret[0]},
        "Connect it": {"Address": crm.url, "User name": crm.secret[0], "Access key": crm.secret[-1]},
    }.get(heading, {})


def trust(window: Window, systems: dict[str, Any]) -> None:
    """Practice systems have an authority of their own, which a real one has not: the file is chosen silently."""
    from wcsync_desktop.gui.connections.wizard import ConnectionWizard

    for wizard in window.main.connections.findChildren(ConnectionWizard):
        wizard.ca.setText(str(systems["woocommerce"].ca))


def leave(person: Person) -> None:
    """A dialog that the next page does not go on with is closed."""
    from wcsync_desktop.gui.connections.wizard import ConnectionWizard

    top = person.top()
    if top is not person.main and not isinstance(top, ConnectionWizard):
        if isinstance(top, IntakeDialog):  # goes by itself when all is taken
            person.qtbot.waitUntil(lambda: person.top() is person.main, timeout=10_000)
        else:
            top.close()
    person.main.needs_you.close()
