"""The house rules that a machine can check: who may import whom, and the traps of Qt and peewee."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "wcsync_desktop"

OURS = {
    "core": {"core"},
    "connectors": {"core", "connectors"},
    "database": {"core", "database"},
    "engine": {"core", "connectors", "database", "engine", "secrets"},
    "care": {"core", "database", "care", "check", "log", "profile", "resources"},
    "gui": {"core", "database.reader", "database.connections", "gui", "care", "log", "profile", "resources"},
    "sandbox": {"sandbox"},
}
FOREIGN = {
    "PySide6": {"gui", "app", "check"},
    "peewee": {"database"},
    "requests": {"connectors/http.py", "connectors/downloads.py"},
    "urllib3": {"connectors/http.py", "connectors/downloads.py"},
    "woocommerce": {"connectors/woocommerce/client.py"},
    "keyring": {"secrets", "check"},
    "msgspec": {"connectors/decoding.py"},
    "qasync": {"gui/tasks.py"},
    "trustme": {"sandbox"},
    "charset_normalizer": {"engine/sheets.py"},
}


def modules() -> Iterator[tuple[Path, ast.Module]]:
    for path in sorted(PACKAGE.rglob("*.py")):
        yield path, ast.parse(path.read_text())


def imported(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            yield node.module


def test_rooms_import_only_what_they_may() -> None:
    wrong = []
    for path, tree in modules():
        room = path.relative_to(PACKAGE).parts[0]
        if room not in OURS:
            continue
        for name in imported(tree):
            if not name.startswith("wcsync_desktop."):
                continue
            inner = name.removeprefix("wcsync_desktop.")
            if not any(inner == allowed or inner.startswith(allowed + ".") for allowed in OURS[room]):
                wrong.append(f"{path.relative_to(ROOT)} imports {name}")
    assert wrong == []


def test_the_core_needs_the_standard_library_only() -> None:
    for path in (PACKAGE / "core").glob("*.py"):
        for name in imported(ast.parse(path.read_text())):
            top = name.split(".")[0]
            assert top == "wcsync_desktop" or top in sys.stdlib_module_names, f"{path.name} imports {name}"
            assert top not in ("time", "random", "socket", "threading"), f"{path.name} imports {name}"


def test_each_library_has_one_place() -> None:
    for path, tree in modules():
        inner = path.relative_to(PACKAGE).as_posix()
        for name in imported(tree):
            places = FOREIGN.get(name.split(".")[0])
            if places is not None:
                at_home = inner in places or inner.split("/")[0].removesuffix(".py") in places
                assert at_home, f"{inner} imports {name}"


def test_engine_signals_reach_only_methods() -> None:
    """A lambda connected to a signal runs in the thread that emits it."""
    for path, tree in modules():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "connect":
                for argument in node.args:
                    assert not isinstance(argument, ast.Lambda), f"{path.name}:{node.lineno}"
                    is_partial = isinstance(argument, ast.Call)
                    assert not is_partial, f"{path.name}:{node.lineno}"


def test_no_translated_text_is_composed_before_translating() -> None:
    for path, tree in modules():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "tr":
                assert not any(isinstance(a, ast.JoinedStr) for a in node.args), f"{path.name}:{node.lineno}"


def test_no_chained_comparison_with_a_field() -> None:
    """``0 <= Table.field <= 1`` is silently wrong in peewee."""
    for path in (PACKAGE / "database").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Compare) and len(node.ops) > 1:
                assert not any(isinstance(c, ast.Attribute) for c in (node.left, *node.comparators)), path.name


def test_qt_keeps_the_references_of_none_and_true() -> None:
    """PySide6 6.12 loses one with each call on Python 3.10 and 3.11, until the program aborts."""
    from PySide6.QtWidgets import QApplication, QLabel

    application = QApplication.instance() or QApplication([])
    assert application is not None
    label = QLabel()
    before = sys.getrefcount(None)
    for _ in range(200):
        label.setText("x")
    assert sys.getrefcount(None) > before - 100


def test_the_library_method_that_is_replaced_still_exists() -> None:
    import woocommerce

    assert hasattr(woocommerce.API, "_API__request")
    assert hasattr(woocommerce.API, "_API__get_oauth_url")


def test_the_project_speaks_of_itself_alone() -> None:
    for path in [*PACKAGE.rglob("*.py"), *(ROOT / "docs").rglob("*.md"), ROOT / "README.md"]:
        assert "/work/" not in path.read_text(), path


@pytest.mark.parametrize("name", ["pyproject.toml", "dev", ".ci/run", "README.md", "CONTRIBUTING.md", "LICENSE"])
def test_the_project_has_its_papers(name: str) -> None:
    assert (ROOT / name).stat().st_size > 100
