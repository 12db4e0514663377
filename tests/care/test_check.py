"""What the check of the installation looks at is what the program uses, and what is missing is named."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from wcsync_desktop.check import QT_MODULES, missing_library, of_installation

ROOT = Path(__file__).resolve().parents[2]


def _modules_of_qt() -> set[str]:
    used = set()
    for path in (ROOT / "wcsync_desktop").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("PySide6."):
                used.add(str(node.module).split(".")[1])
    return used


def test_the_check_loads_exactly_what_the_program_uses_of_qt() -> None:
    assert set(QT_MODULES) == _modules_of_qt()
    script = (ROOT / "dev").read_text(encoding="utf-8")
    assert f"from PySide6 import {', '.join(QT_MODULES)}" in script


@pytest.mark.parametrize(
    ("said", "advice"),
    [
        ("libgssapi_krb5.so.2: cannot open shared object file: No such file", "apt-get install libgssapi-krb5-2"),
        ("libEGL.so.1: cannot open shared object file", "apt-get install libegl1"),
        ("libodd.so.7: cannot open shared object file", "the system package that has libodd.so.7"),
    ],
)
def test_a_missing_library_is_named_with_its_package(said: str, advice: str) -> None:
    assert missing_library(said).endswith(advice)


def test_here_everything_is_well() -> None:
    assert [check.what for check in of_installation() if not check.well] == []
