"""Which operations a person wants to see: states, kind, shop, text, and ranges of the three times."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QSignalBlocker, QTimer, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
)

from wcsync_desktop.core.actions import OperationState, What
from wcsync_desktop.database.reader import OperationFilter, Span
from wcsync_desktop.gui.buttons import BarButton
from wcsync_desktop.gui.dates import DatesDialog, in_words
from wcsync_desktop.gui.feedback import search_line
from wcsync_desktop.gui.phrases import spoken

TIMES = ("created", "started", "completed")


class FilterBar(QWidget):
    """A row of filters; ``changed`` when the operations that are wanted are others."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wanted = OperationFilter()
        self._names = {
            "created": self.tr("Created on"),
            "started": self.tr("Started on"),
            "completed": self.tr("Completed on"),
        }
        self.state = BarButton()
        self.state.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.state.setAccessibleName(self.tr("States"))
        menu = QMenu(self.state)
        self.states: dict[OperationState, QAction] = {}
        for state in OperationState:
            action = menu.addAction(spoken(str(state)))
            action.setCheckable(True)
            action.toggled.connect(self._take)
            self.states[state] = action
        self.state.setMenu(menu)
        self.what = QComboBox()
        self.what.setAccessibleName(self.tr("Kind of operation"))
        self.what.addItem(self.tr("All kinds"), "")
        for what in What:
            self.what.addItem(spoken(str(what)), what.value)
        self.what.currentIndexChanged.connect(self._take)
        self.shop = QComboBox()
        self.shop.setAccessibleName(self.tr("Shop"))
        self.shop.addItem(self.tr("All shops"), 0)
        self.shop.currentIndexChanged.connect(self._take)
        self.dates = QPushButton()
        self.dates.clicked.connect(self.ask_dates)
        self.text = search_line(self.tr("Search error and shop…"))
        self.text.textChanged.connect(self._take_soon)
        self.clear_button = QPushButton(self.tr("Show a&ll"))
        self.clear_button.clicked.connect(self.clear)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(200)
        self._soon.timeout.connect(self._take)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.state, self.what, self.shop, self.dates):
            layout.addWidget(widget)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.clear_button)
        self._name()

    def use_shops(self, shops: Iterable[tuple[int, str]]) -> None:
        """The shops to choose from."""
        known = [(0, self.tr("All shops")), *shops]
        if known == [(self.shop.itemData(n), self.shop.itemText(n)) for n in range(self.shop.count())]:
            return  # the list may be open
        with QSignalBlocker(self.shop):
            self.shop.clear()
            for shop, name in known:
                self.shop.addItem(name, shop)
            self.shop.setCurrentIndex(max(0, self.shop.findData(self.wanted.shop)))

    @Slot()
    def clear(self) -> None:
        """Want everything."""
        self.show_filter(OperationFilter())
        self.changed.emit()

    def show_filter(self, wanted: OperationFilter) -> None:
        """Show a filter without telling anyone."""
        self.wanted = wanted
        blockers = [QSignalBlocker(w) for w in (self.what, self.shop, self.text, *self.states.values())]
        for state, action in self.states.items():
            action.setChecked(state in wanted.states)
        self.what.setCurrentIndex(max(0, self.what.findData(next(iter(wanted.whats), ""))))
        self.shop.setCurrentIndex(max(0, self.shop.findData(wanted.shop)))
        self.text.setText(wanted.text)
        for blocker in blockers:
            blocker.unblock()
        self._soon.stop()
        self._name()

    @Slot()
    def _take_soon(self) -> None:
        self._soon.start()

    @Slot()
    def _take(self) -> None:
        self._soon.stop()
        chosen = str(self.what.currentData() or "")
        self._set(
            OperationFilter(
                frozenset(state for state, action in self.states.items() if action.isChecked()),
                frozenset({What(chosen)} if chosen else ()),
                int(self.shop.currentData() or 0),
                self.text.text().strip(),
                self.wanted.created,
                self.wanted.started,
                self.wanted.completed,
            )
        )

    def _set(self, wanted: OperationFilter) -> None:
        if wanted != self.wanted:
            self.wanted = wanted
            self._name()
            self.changed.emit()

    @Slot()
    def ask_dates(self) -> None:
        """Choose ranges of days."""
        dialog = DatesDialog({name: getattr(self.wanted, name) for name in TIMES}, self._names, self)
        dialog.accepted.connect(self._dates_chosen)
        dialog.open()

    @Slot()
    def _dates_chosen(self) -> None:
        dialog = self.sender()
        if isinstance(dialog, DatesDialog):
            spans = {name: dialog.span(name) for name in TIMES}
            w = self.wanted
            self._set(OperationFilter(w.states, w.whats, w.shop, w.text, **spans))
            dialog.deleteLater()

    def _name(self) -> None:
        states = [spoken(str(state)) for state in OperationState if state in self.wanted.states]
        self.state.setText(", ".join(states) if 0 < len(states) < 3 else self._several(len(states)))
        said = []
        for name in TIMES:
            span: Span = getattr(self.wanted, name)
            if span != Span():
                said.append(f"{self._names[name]}: {in_words(span)}")
        self.dates.setText("; ".join(said) or self.tr("All &dates"))
        self.clear_button.setEnabled(self.wanted != OperationFilter())

    def _several(self, number: int) -> str:
        return self.tr("{number} states").format(number=number) if number else self.tr("All states")


def to_text(wanted: OperationFilter) -> str:
    """A filter as it is kept with the profile."""
    kept: dict[str, Any] = {
        "states": sorted(wanted.states),
        "whats": sorted(wanted.whats),
        "shop": wanted.shop,
        "text": wanted.text,
    }
    for name in TIMES:
        span: Span = getattr(wanted, name)
        kept[name] = [span.since, span.until]
    return json.dumps(kept, ensure_ascii=False)


def from_text(text: str) -> OperationFilter:
    """A filter that was kept; what cannot be read is no filter."""
    try:
        kept = json.loads(text)
        spans = {name: Span(*kept[name]) for name in TIMES}
        states = frozenset(OperationState(s) for s in kept["states"])
        return OperationFilter(
            states, frozenset(What(w) for w in kept["whats"]), int(kept["shop"]), str(kept["text"]), **spans
        )
    except (ValueError, KeyError, TypeError):
        return OperationFilter()
