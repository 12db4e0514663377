"""Every word on the window is in the language that is spoken, fits where it stands, and changes without a restart."""

from __future__ import annotations

import ast
import json
import re
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QTabBar,
    QTableView,
    QWidget,
)
from pytestqt.exceptions import TimeoutError as QtBotTimeoutError
from pytestqt.qtbot import QtBot

from tests.gui.conftest import opened
from tests.support.windows import furnish, windows
from tools import languages as texts
from wcsync_desktop.app import Window
from wcsync_desktop.gui import phrases
from wcsync_desktop.gui.feedback import local_time, money
from wcsync_desktop.gui.languages import LANGUAGES, speak
from wcsync_desktop.gui.phrases import spoken
from wcsync_desktop.sandbox.launch import Sandbox

CATEGORIES = ("Books", "Clothing", "Home", "Outlet", "Tools & Hardware", "Uncategorized")
FOREIGN = ("de", "el", "nb")


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    speak("en")


def messages(language: str) -> Iterator[tuple[str, str, list[str], bool]]:
    """Context, source, translations (one, or one per plural form), and whether it is finished."""
    for context in ET.parse(texts.SOURCES / f"{language}.ts").getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            finished = translation.get("type") != "unfinished" and all(forms)
            yield context.findtext("name", ""), message.findtext("source", ""), forms, finished


def test_the_texts_for_translators_are_up_to_date() -> None:
    """Else: ./dev languages"""
    assert json.loads(texts.PHRASES.read_text()) == texts.phrases()
    said = {source for context, source, *_ in messages("en") if context != phrases.CONTEXT}
    assert {source for context, source, *_ in messages("en") if context == phrases.CONTEXT} == set(texts.phrases())
    for path in sorted((texts.PACKAGE / "gui").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "tr":
                text = node.args[0]
                assert isinstance(text, ast.Constant), f"{path.name}:{node.lineno}"
                assert text.value in said, f"{path.name}:{node.lineno} {text.value!r}"


def test_the_compiled_texts_are_up_to_date(tmp_path: Path) -> None:
    """Else: ./dev languages"""
    texts.compile_all(tmp_path)
    for language in LANGUAGES:
        assert (tmp_path / f"{language}.qm").read_bytes() == (texts.COMPILED / f"{language}.qm").read_bytes()


@pytest.mark.parametrize("language", FOREIGN)
def test_every_text_is_translated_and_keeps_what_is_filled_in(language: str) -> None:
    holes = re.compile(r"\{\w*\}|%L?n")
    for context, source, forms, finished in messages(language):
        assert finished, source
        for number, text in enumerate(forms):
            wanted, found = Counter(holes.findall(source)), Counter(holes.findall(text))
            if context == phrases.CONTEXT:  # what is no name, but a word of English grammar, may be left out
                assert not found - wanted, source
            elif len(forms) > 1 and number == 0:  # “one” may be a word
                assert wanted - found <= Counter(["%Ln", "%n"]), source
            else:
                assert found == wanted, (source, text)
            assert len(re.findall(r"&\w", source)) == len(re.findall(r"&\w", text)), (source, text)
            assert source.endswith("…") == text.endswith("…"), (source, text)


def test_plurals_are_those_of_the_language(qapp: QApplication) -> None:
    for language, one, two in (("en", "1 line", "2 lines"), ("de", "1 Zeile", "2 Zeilen")):
        speak(language)
        found = [QCoreApplication.translate("LogDialog", "%Ln lines", "", number) for number in (1, 2)]
        assert found == [one, two]


@pytest.mark.parametrize(
    ("language", "amount", "day"),
    [
        ("en", "1,234.50 EUR", "3/31/26"),
        ("de", "1.234,50 EUR", "31.03.26"),
        ("el", "1.234,50 EUR", "31/3/26"),
        ("nb", "1\u00a0234,50 EUR", "31.03.2026"),
    ],
)
def test_numbers_and_dates_are_those_of_the_language(qapp: QApplication, language: str, amount: str, day: str) -> None:
    speak(language)
    if QLocale().name().partition("_")[0] == "en":
        QLocale.setDefault(QLocale("en_US"))
    assert money(Decimal("1234.5"), "EUR") == amount
    assert money(Decimal(7), "JPY") == "7 JPY"
    assert money(Decimal("123456789012345678.25"), "EUR") == "123456789012345678.25 EUR"
    assert local_time(datetime(2026, 3, 31, 12, tzinfo=UTC)).startswith(day)


@pytest.mark.parametrize(
    ("english", "german"),
    [
        ("Completed", "Abgeschlossen"),
        ("The shop a.example broke off the connection.", None),
        ("The disk is full. Make room; nothing is lost.", None),
        ("Rejected by a plugin in its own words", "Rejected by a plugin in its own words"),
        ("", ""),
    ],
)
def test_sentences_of_the_engine_are_recognised(qapp: QApplication, english: str, german: str | None) -> None:
    assert spoken(english) == english
    speak("de")
    if german is None:
        assert spoken(english) != english
        assert not {"shop", "broke", "disk", "Make"} & set(spoken(english).split())
    else:
        assert spoken(english) == german


def test_names_of_records_stay_as_they_are(qapp: QApplication) -> None:
    speak("de")
    assert "“Completed”" in spoken("The sheet “Completed” is wrong in its own words")
    assert spoken("“Products” is not in the stock book.") == "„Products“ ist nicht im Lagerbuch."


@pytest.mark.parametrize("text", ["a. " * 20_000, "x: y " * 5000, "{evil} {0} {", "The shop {0} broke off", "“" * 3000])
def test_hostile_texts_are_shown_as_they_are_and_at_once(qapp: QApplication, text: str) -> None:
    speak("de")
    assert phrases.Template("{0}: {1} ({2})").match(text[:1000]) is None or ": " in text
    assert len(spoken(text)) >= len(text) // 2


@pytest.mark.parametrize("language", FOREIGN)
def test_every_phrase_is_recognised_with_what_fills_it(qapp: QApplication, language: str) -> None:
    """Each template, filled with names: the names stay, and its own words are those of the language."""
    speak(language)
    missed = []
    for text in texts.phrases():
        filled = re.sub(r"\{(\d+)\}", lambda hole: f"Xq{hole.group(1)}z", text)
        told = spoken(filled)
        translated = QCoreApplication.translate(phrases.CONTEXT, text)
        if len(re.sub(r"\{\d+\}|[^A-Za-z]", "", text)) >= 8 and translated != text and told == filled:
            missed.append(text)
    assert missed == []


class Lengthened(QTranslator):
    """A language whose texts are longer by more than a third, and marked."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        if not source or re.fullmatch(r"(Ctrl|Shift|Alt|\+|[A-Z0-9])+", source) or context.startswith("Q"):
            return source
        return f"⟦{source.replace('%Ln', str(n)).replace('%n', str(n))}{'·' * (len(source) * 4 // 10)}⟧"


def test_a_lengthened_and_mirrored_language_fits_everywhere(qtbot: QtBot, tmp_path: Path, qapp: QApplication) -> None:
    """What is not marked cannot be translated; what is larger than its place is cut off."""
    with Sandbox(products=6, seed=4, vtigers=1) as sandbox, opened(qtbot, tmp_path) as window:
        furnish(window, qtbot, sandbox)
        translator = Lengthened()
        QCoreApplication.installTranslator(translator)
        phrases.forget()
        try:
            qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            old, window.main = window.main, window._made()
            window.main.come_instead_of(old)
            known = foreign(window)
            untranslated: dict[str, set[str]] = {}
            cut: dict[str, set[str]] = {}
            for name, shown in windows(window, qtbot):
                for text in words(shown):
                    if is_words(text) and "⟦" not in text and text not in known and not is_data(text, known):
                        untranslated.setdefault(name, set()).add(text)
                try:  # a window may take a moment to grow
                    qtbot.waitUntil(partial(fits, shown), timeout=2000)
                except QtBotTimeoutError:
                    cut[name] = set(cut_off(shown))
            assert untranslated == {}
            assert cut == {}
        finally:
            QCoreApplication.removeTranslator(translator)
            phrases.forget()


def fits(window: QWidget) -> bool:
    return not any(cut_off(window))


def words(window: QWidget) -> Iterator[str]:
    """Every text that a person can see in a window."""
    yield window.windowTitle()
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget.window() is not window.window():
            continue
        match widget:
            case QAbstractButton() | QLabel():
                yield widget.text()
            case QGroupBox():
                yield widget.title()
            case QLineEdit():
                yield widget.placeholderText()
            case QComboBox():
                yield from (widget.itemText(n) for n in range(widget.count()))
            case QTabBar():
                yield from (widget.tabText(n) for n in range(widget.count()))
            case QTableView():
                model = widget.model()
                yield from (
                    str(model.headerData(column, Qt.Orientation.Horizontal) or "")
                    for column in range(model.columnCount())
                    if not widget.isColumnHidden(column)
                )
        menu = getattr(widget, "menu", None)
        if callable(menu) and isinstance(menu(), QMenu):
            yield from (action.text() for action in menu().actions() if not action.isSeparator())
        yield widget.toolTip()


def is_words(text: str) -> bool:
    return bool(re.search(r"[A-Za-z]{3}", re.sub(r"<[^>]*>", "", text)))


def foreign(window: Window) -> set[str]:
    """Names that nobody translates."""
    reader = window.main._reader
    assert reader is not None
    names = {row.name for row in reader.connections()} | {row.address for row in reader.connections()}
    qt = {text for _, text in texts.QT_TEXTS}
    kept = {"Main warehouse", "WooCommerce ID", "meta:"}  # stored, and may be renamed; a name in Vtiger; a prefix
    roles = {role for row in reader.connections() for role in reader.roles(row.id)}  # as the shop calls them
    return names | qt | kept | roles | set(LANGUAGES.values()) | {"WC Sync Desktop", "Traceback", "Test", "SKU"}


def is_data(text: str, names: set[str]) -> bool:
    """What comes from the systems: SKUs, names of products and persons, addresses, times, fields of Vtiger."""
    rest = re.sub(r"<[^>]*>", "", text)
    for name in sorted(names, key=len, reverse=True):
        rest = rest.replace(name, "")
    if re.search(r" \((string|text|phone|email|date|boolean|picklist|reference|double|integer)\)$", rest):
        return True  # fields, as Vtiger names them
    if re.fullmatch(r"(completed|on-hold|processing|username|shipping\.phone|[\w& ]+( / [\w ]+)*)", rest):
        return rest.partition(" / ")[0] in (
            *CATEGORIES,
            "completed",
            "on-hold",
            "processing",
            "username",
            "shipping.phone",
        )
    rest = re.sub(
        r"Europe/Athens|shipping\.phone|CLEAN-\d+|Clean product \d+|Product \d+|https?://\S+|\d+/\d+/\d+.*[AP]M|EUR|GBP|USD|UTC",
        "",
        rest,
    )
    return not re.search(r"[A-Za-z]{3}", rest)


def cut_off(window: QWidget) -> Iterator[str]:
    """Texts of ours that do not fit where they stand."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget.window() is not window.window():
            continue
        if isinstance(widget, QLabel) and "⟦" in widget.text():
            room = widget.contentsRect()
            if widget.wordWrap():
                if widget.heightForWidth(widget.width()) > widget.height() + 2:
                    yield f"{widget.text()} ({widget.heightForWidth(widget.width())} > {widget.height()})"
            elif widget.sizeHint().width() > widget.width() + 2:
                yield f"{widget.text()} ({widget.sizeHint().width()} > {room.width()})"
        elif isinstance(widget, QAbstractButton) and "⟦" in widget.text():
            if widget.minimumSizeHint().width() > widget.width() + 2:
                yield f"{widget.text()} ({widget.minimumSizeHint().width()} > {widget.width()})"
        elif isinstance(widget, QHeaderView) and widget.orientation() is Qt.Orientation.Horizontal:
            model = widget.model()
            for column in range(widget.count()):
                text = str(model.headerData(column, Qt.Orientation.Horizontal) or "")
                if "⟦" in text and not widget.isSectionHidden(column):
                    need = widget.fontMetrics().horizontalAdvance(text)
                    if need > widget.sectionSize(column) + 2:
                        yield f"header {text} ({need} > {widget.sectionSize(column)})"


def test_the_language_changes_without_a_restart(qtbot: QtBot, tmp_path: Path) -> None:
    with Sandbox(products=3, seed=4, vtigers=1) as sandbox, opened(qtbot, tmp_path) as window:
        furnish(window, qtbot, sandbox)
        window.main.tabs.setCurrentIndex(4)
        for action in window.main.languages.actions():
            if action.data() == "el":
                action.trigger()
        assert window.main.tabs.tabText(4) == "Ιστορικό"
        assert window.main.tabs.currentIndex() == 4
        assert window.main.history._model.rowCount() > 0
        qtbot.waitUntil(lambda: "Idle" not in window.main.engine_state.text(), timeout=5000)
        window.main.sync_action.trigger()  # the engine works on
        before = window.main.history._model.rowCount()
        qtbot.waitUntil(lambda: window.main.history._model.rowCount() > before, timeout=15_000)
        assert window.preferences.language == "el"
        window.speak("en")
        assert window.main.tabs.tabText(4) == "Sync history"
        qtbot.waitUntil(lambda: "Idle" in window.main.engine_state.text(), timeout=15_000)
