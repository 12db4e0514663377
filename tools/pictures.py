"""Pictures of the window, made without a person: for the guide, and of every tab in every state.

``./dev pictures`` writes those of the guide; ``./dev pictures DIR`` all states, light and dark, in four languages, at
100 % and 200 %, into a folder.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
GUIDE = ROOT / "wcsync_desktop" / "resources" / "guide" / "pictures"
LANGUAGES = ("en", "de", "el", "nb")
TABS = ("connections", "initialization", "products", "orders", "history")

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt  # noqa: E402
from PySide6.QtWidgets import QApplication, QDialog, QWidget  # noqa: E402

from wcsync_desktop.app import Window  # noqa: E402
from wcsync_desktop.care import backup  # noqa: E402
from wcsync_desktop.gui.connections.wizard import ConnectionWizard  # noqa: E402
from wcsync_desktop.gui.look import wear  # noqa: E402
from wcsync_desktop.gui.preferences import Look  # noqa: E402
from wcsync_desktop.gui.products.intake_dialog import IntakeDialog  # noqa: E402
from wcsync_desktop.profile import Profile  # noqa: E402
from wcsync_desktop.sandbox.launch import Sandbox  # noqa: E402

PATIENCE = 120.0
CUSTOMERS = (
    ("Ada", "Berg"),
    ("Ben", "Costa"),
    ("Chloe", "Dimou"),
    ("Dag", "Eriksen"),
    ("Eva", "Frei"),
    ("Finn", "Gray"),
)


def until(condition: Callable[[], bool]) -> None:
    """Let the window work until something is so."""
    end = time.monotonic() + PATIENCE
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError("the window did not come that far")
        QApplication.processEvents()
        time.sleep(0.005)


def rest(seconds: float) -> None:
    """Let the window work for a while."""
    end = time.monotonic() + seconds
    until(lambda: time.monotonic() > end)


@contextmanager
def window(folder: Path) -> Iterator[Window]:
    """The window at work on a profile."""
    made = Window(Profile(folder))
    wear(Look.LIGHT)
    made.start()
    until(lambda: made.main._reader is not None)
    yield made
    made.main.end()
    until(lambda: made.main.finished)
    made.close()
    made.main.deleteLater()


def save(widget: QWidget, path: Path) -> None:
    """Write a picture."""
    rest(0.3)
    path.parent.mkdir(parents=True, exist_ok=True)
    if not widget.grab().save(str(path)):
        raise OSError(f"{path} could not be written")


def dialog(main: QWidget, kind: type[QDialog]) -> QDialog:
    """The dialog that is open."""
    return next(d for d in main.findChildren(kind) if d.isVisible())


def for_the_guide(into: Path) -> None:
    """The way of a new user, as the guide tells it."""
    with tempfile.TemporaryDirectory() as folder, Sandbox(products=40, seed=7) as sandbox, window(Path(folder)) as made:
        main = made.main
        main.resize(1000, 640)
        save(main, into / "welcome.png")
        main.connections.connect_shop()
        wizard = dialog(main, ConnectionWizard)
        assert isinstance(wizard, ConnectionWizard)
        shop = sandbox.systems[0]
        wizard.address.setText(shop.url)
        wizard.ca.setText(str(shop.ca))
        for field, secret in zip(wizard.secrets, shop.secret, strict=False):
            field.setText(secret)
        wizard.next_button.click()
        until(lambda: any(rung.name == "Speed" for rung in wizard.ladder.rungs))
        save(wizard, into / "test.png")
        wizard.reject()
        main._start_practice()
        until(lambda: len(main.connections._rows) >= 3 and bool(main.initialization.cards))
        rest(1)
        _import_everything(made)
        main.tabs.setCurrentWidget(main.initialization)
        save(main, into / "first-import.png")
        _place_orders(made)
        main.tabs.setCurrentWidget(main.orders)
        save(main, into / "orders.png")
        main.tabs.setCurrentWidget(main.history)
        until(lambda: bool(main.history.dashboard.days))
        rest(4)  # the figures are read again
        save(main, into / "history.png")
        main.show_needs_you()
        save(main.needs_you, into / "needs-you.png")
        main.needs_you.close()
        _fill_book(made)
        save(main, into / "products.png")
        when = datetime.now(UTC)
        for days in (0, 7, 14):
            backup.make(
                made.house.profile, made.house.profile.backups / f"weekly-{days}{backup.SUFFIX}", when - timedelta(days)
            )
        backups = main.show_backups()
        until(lambda: backups.table.rowCount() == 3)
        save(backups, into / "backups.png")
        backups.reject()


def _import_everything(made: Window) -> None:
    """Press “Import all” of each card, one after the other."""
    main = made.main
    for number in range(len(main.initialization.cards)):
        card = list(main.initialization.cards.values())[number]
        until(card.import_all.isEnabled)
        card.import_all.click()
        until(lambda card=card: "Completed" in card.rows["product"].says.text() and card.import_all.isEnabled())  # type: ignore[misc]


def _place_orders(made: Window) -> None:
    shop = made._sandboxes[0].shops[0]
    products = [p for p in shop.state()["products"] if p.get("sku") and p["type"] == "simple"][:4]
    for number, (first, last) in enumerate(CUSTOMERS):
        line = {"product_id": products[number % 4]["id"], "quantity": 1 + number % 3}
        person = {"first_name": first, "last_name": last, "email": f"{first.lower()}@example.com", "country": "DE"}
        shop.act("place_order", line_items=[line], billing=person, status="processing")
    made.main.sync_action.trigger()
    rest(4)


def _fill_book(made: Window) -> None:
    tab = made.main.products
    made.main.tabs.setCurrentWidget(tab)
    tab.import_action.trigger()
    intake = dialog(made.main, IntakeDialog)
    assert isinstance(intake, IntakeDialog)
    intake.source.setCurrentIndex(1)
    intake.read_button.click()
    until(intake.take_button.isEnabled)
    intake.take_button.click()
    until(lambda: tab.table.model().rowCount() > 0)


def all_states(into: Path) -> None:
    """Each tab empty, full and in trouble; light and dark; in every language. The scale is Qt's."""
    scale = os.environ.get("QT_SCALE_FACTOR", "1")
    with tempfile.TemporaryDirectory() as folder, window(Path(folder)) as made:
        _each(made, into, f"empty-{scale}x")
        made.main._start_practice()
        until(lambda: len(made.main.connections._rows) >= 3 and bool(made.main.initialization.cards))
        rest(1)
        made.speak("en")
        _import_everything(made)
        _place_orders(made)
        _fill_book(made)
        _each(made, into, f"full-{scale}x")
        for sandbox in made._sandboxes:
            sandbox.close()
        made._sandboxes.clear()
        made.speak("en")
        made.main.sync_action.trigger()
        until(lambda: any(row.state == "unreachable" for row in made.main.connections._rows))
        _each(made, into, f"trouble-{scale}x")


def _each(made: Window, into: Path, state: str) -> None:
    for language in LANGUAGES:
        made.speak(language)
        for look in (Look.LIGHT, Look.DARK):
            wear(look)
            for number, tab in enumerate(TABS):
                made.main.tabs.setCurrentIndex(number)
                save(made.main, into / f"{state}-{tab}-{look.value}-{language}.png")
    wear(Look.LIGHT)


def main(arguments: list[str]) -> None:
    """Write the pictures."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    application.setAttribute(Qt.ApplicationAttribute.AA_DontShowIconsInMenus, False)
    if not arguments:
        for_the_guide(GUIDE)
    elif arguments[-1] == "--now":
        all_states(Path(arguments[0]))
    else:
        for scale in ("1", "2"):
            command = [sys.executable, "-m", "tools.pictures", arguments[0], "--now"]
            subprocess.run(command, check=True, cwd=ROOT, env={**os.environ, "QT_SCALE_FACTOR": scale})


if __name__ == "__main__":
    main(sys.argv[1:])
