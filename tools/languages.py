"""Bring the texts for translators up to date, and compile what they wrote: ``./dev languages``.

Texts of the window come from ``tr``; what core, connectors, engine and database say is English in the database, in logs
and on the command line, and is recognised and translated where it is shown (``gui/phrases.py``). Both kinds are kept in
``resources/languages/*.ts`` for Qt Linguist.
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from wcsync_desktop.core.records import Kind, field_groups

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "wcsync_desktop"
SOURCES = ROOT / "resources" / "languages"
COMPILED = PACKAGE / "resources" / "languages"
PHRASES = COMPILED / "phrases.json"
LANGUAGES = ("en", "de", "el", "nb")

_ROOMS = ("core", "connectors", "engine", "database")
_FILES = ("secrets.py", "profile.py", "care/backup.py")
_WORDS_IN = (
    "What OperationState Found OrderState KeyState ActionState SkuTrouble ItemState Column Follow Tick Event Standing "
    "Way Conflicts Effect Why Decides AfterRestore Verdict Group StoppedBy"
)
"""Enumerations whose values are shown."""

QT_SPEAKS = ("en", "de")
"""Languages in which Qt brings its own texts along."""

QT_TEXTS = tuple(
    (context, text)
    for context, texts in {
        "QPlatformTheme": (
            "OK", "Save", "Save All", "Open", "&Yes", "Yes to &All", "&No", "N&o to All", "Abort", "Retry", "Ignore",
            "Close", "Cancel", "Discard", "Help", "Apply", "Reset", "Restore Defaults",
        ),
        "QMessageBox": ("Show Details...", "Hide Details..."),
        "QWidgetTextControl": (
            "&Undo", "&Redo", "Cu&t", "&Copy", "Copy &Link Location", "&Paste", "Delete", "Select All",
        ),
        "QLineEdit": ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All"),
        "QAbstractSpinBox": ("&Select All", "&Step up", "Step &down"),
    }.items()
    for text in texts
)  # fmt: skip
"""What Qt says itself in our windows, for the languages that it does not speak."""

_MORE = (
    "connected",
    "needs key",
    "refused",
    "unreachable",
    "stopped",
    "untested",
    "Fee",
    "Shipping",
    "has",
    "have",
    "behind",
    "extra fee",
    "category",
    "service",
    "a user",
    "a number",
    "quantities",
    "price",
    "stock",
    "stock quantity",
    "stock management",
    "quantity",
    "total",
    "subtotal",
    "tax",
    "tax amount",
    "percentage",
    "currency",
    "number",
    "name",
    "barcode",
    "weight",
    "size",
    "image",
    "custom fields",
    "billing address",
    "shipping address",
    "list of rows",
    "list of fees",
    "list of shipping costs",
    "list of taxes",
    "list of coupons",
    "list of refunds",
    "shipped quantity",
    "discount",
    "Row",
    "Tax",
    "Coupon",
    "Refund",
    "Location",
    "the shop",
)
_SENTENCE = re.compile(r"[A-Za-z“”]{2,},? [A-Za-z“{(]|^[A-Z][a-z]+( [a-z]+)*[.…?!]$|\{\d\} [a-z]{2,}|[a-z]{2,} \{\d\}")
_NOT_SAID = re.compile(
    r"^(select|order by|approved|swept|view|since|modifiedtime) |^[a-z_]+=|^<|^/|https?://\S+$"
    r"|\b(SELECT|INSERT|DELETE|PRAGMA|FROM|WHERE|CREATE|NULL|ORDER BY|GROUP BY)\b"
)
_TABLES_IN = ("fields_dialog.py",)
"""Files of the window with tables of words."""

_SILENT = {
    "tr",
    "translate",
    "_say",
    "property",
    "setProperty",
    "debug",
    "info",
    "warning",
    "error",
    "exception",
    "critical",
    "compile",
    "getLogger",
    "execute_sql",
    "SQL",
}
_PROGRAMMING = {"ValueError", "TypeError", "KeyError", "RuntimeError", "AssertionError", "LookupError"}


def phrases() -> list[str]:
    """All sentences and words said outside the window, each once; what is filled in is ``{0}``, ``{1}``, …"""
    found: dict[str, None] = {}
    for path in [p for room in _ROOMS for p in sorted((PACKAGE / room).rglob("*.py"))] + [PACKAGE / f for f in _FILES]:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for text in (*_sentences(tree), *_words(tree)):
            found.setdefault(text)
    support = ast.parse((PACKAGE / "care" / "support.py").read_text(encoding="utf-8"))
    found.update(dict.fromkeys(_words(support)))
    for path in sorted((PACKAGE / "gui").rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        said = (*_sentences(tree), *(_tables(tree) if path.name in _TABLES_IN else ()))
        found.update(dict.fromkeys(text for text in said if not text.startswith("WC Sync Desktop (")))
    for kind in Kind:
        for name in field_groups(kind):
            found.setdefault(name.replace("_", " "))
    found.update(dict.fromkeys(_MORE))
    return sorted(found)


def _sentences(tree: ast.Module) -> Iterator[str]:
    silent: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            silent.add(id(node.value))
        elif isinstance(node, ast.Call) and _name(node.func) in _SILENT | _PROGRAMMING:
            silent.update(id(inner) for inner in ast.walk(node) if inner is not node)
        elif isinstance(node, ast.Compare):
            silent.update(id(inner) for inner in ast.walk(node))
        elif isinstance(node, ast.JoinedStr):
            silent.update(id(part) for part in node.values if isinstance(part, ast.Constant))
            silent.update(id(i) for v in node.values if isinstance(v, ast.FormattedValue) and v.format_spec
                          for i in ast.walk(v.format_spec))  # fmt: skip
    for node in ast.walk(tree):
        if id(node) in silent:
            continue
        text = None
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            text = _numbered(node.value)
        elif isinstance(node, ast.JoinedStr):
            number = iter(range(99))
            text = "".join(
                str(v.value) if isinstance(v, ast.Constant) else "{" + str(next(number)) + "}" for v in node.values
            )
        if text and _SENTENCE.search(text) and not _NOT_SAID.search(text):
            yield from (_numbered(line.strip()) for line in text.split("\n") if _SENTENCE.search(line))


def _numbered(text: str) -> str:
    """A text for ``format``, with numbers for what is filled in."""
    pieces = re.split(r"\{\w*\}", text)
    return pieces[0] + "".join("{" + str(number) + "}" + piece for number, piece in enumerate(pieces[1:]))


def _words(tree: ast.Module) -> Iterator[str]:
    """Names of states and kinds, and everything in a table of labels."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef) and node.name in _WORDS_IN.split():
            values = [s.value for s in node.body if isinstance(s, ast.Assign)]
        elif isinstance(node, ast.Assign | ast.AnnAssign) and _labels(node) and isinstance(node.value, ast.Dict):
            values = [value for value in node.value.values if value is not None]
        elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Tuple | ast.List):
            listed = node.value.elts if isinstance(node.value, ast.Tuple) else []  # the names of rungs
            values = [v for v in listed if isinstance(v, ast.Constant) and str(v.value)[:1].isupper()]
        elif isinstance(node, ast.Call) and _name(node.func) == "Rung":
            values = node.args[:1]
        elif isinstance(node, ast.Call) and _name(node.func) == "Page":
            values = node.args[1:2]
        else:
            continue
        for value in values:
            if isinstance(value, ast.Constant) and isinstance(value.value, str) and value.value.strip():
                yield value.value


def _tables(tree: ast.Module) -> Iterator[str]:
    """All words in what is assigned at the top of a module or class."""
    bodies = [tree.body, *(node.body for node in tree.body if isinstance(node, ast.ClassDef))]
    for body in bodies:
        for node in body:
            for inner in ast.walk(node) if isinstance(node, ast.Assign | ast.AnnAssign) else ():
                if isinstance(inner, ast.Constant) and isinstance(inner.value, str) and inner.value[:1].isalpha():
                    yield inner.value


def _labels(node: ast.Assign | ast.AnnAssign) -> bool:
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
    return any(isinstance(t, ast.Name) and "LABELS" in t.id for t in targets)


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def update() -> None:
    """Take new texts into the files of the translators; what is no longer said is dropped."""
    said = phrases()
    PHRASES.write_text(json.dumps(said, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
    files = sorted(str(path.relative_to(ROOT)) for path in (PACKAGE / "gui").rglob("*.py"))
    with tempfile.TemporaryDirectory(dir=ROOT) as folder:
        listed = Path(folder, "phrases.py")
        lines = (f'QT_TRANSLATE_NOOP("phrases", {json.dumps(text, ensure_ascii=False)})' for text in said)
        listed.write_text("\n".join(lines) + "\n", encoding="utf-8")
        for language in LANGUAGES:
            standard = Path(folder, "qt.py")
            wanted = QT_TEXTS if language not in QT_SPEAKS else ()
            standard.write_text("\n".join(f'QT_TRANSLATE_NOOP("{c}", {json.dumps(t)})' for c, t in wanted) + "\n")
            target = SOURCES / f"{language}.ts"
            sources = [*files, *(str(path.relative_to(ROOT)) for path in (listed, standard))]
            options = ["-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", language]
            command = [_tool("pyside6-lupdate"), *sources, *options, "-ts", str(target.relative_to(ROOT))]
            subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)


def compile_all(into: Path = COMPILED) -> None:
    """Compile what translators wrote."""
    for language in LANGUAGES:
        command = [_tool("pyside6-lrelease"), str(SOURCES / f"{language}.ts"), "-qm", str(into / f"{language}.qm")]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def _tool(name: str) -> str:
    return str(Path(sys.executable).parent / name)


if __name__ == "__main__":
    update()
    compile_all()
