"""The ladder of a connection test: a line per rung, and for the one that broke cause, fix, and a text for the host."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from wcsync_desktop.core.examination import Rung, Tick
from wcsync_desktop.gui.buttons import BarButton
from wcsync_desktop.gui.feedback import TOPIC, plain_label
from wcsync_desktop.gui.look import dress
from wcsync_desktop.gui.phrases import spoken
from wcsync_desktop.gui.topics import of_rung, open_guide

_MARKS = {Tick.GOOD: "✓", Tick.WARNING: "⚠", Tick.FAILED: "✕"}


class LadderView(QWidget):
    """Shows rungs as they are reached."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rungs: tuple[Rung, ...] = ()
        self._words = {Tick.GOOD: self.tr("good"), Tick.WARNING: self.tr("warning"), Tick.FAILED: self.tr("failed")}
        self._grid = QGridLayout()
        self._grid.setColumnStretch(2, 1)
        self._grid.setHorizontalSpacing(10)
        inside = QWidget()
        around = QVBoxLayout(inside)
        around.setContentsMargins(0, 0, 8, 0)
        around.addLayout(self._grid)
        around.addStretch()
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(inside)
        self.waits = plain_label()
        self.copy_button = QPushButton(self.tr("Copy text for my &host"))
        self.copy_button.setToolTip(self.tr("A message to send to the company that runs the shop's server"))
        self.copy_button.clicked.connect(self._copy_for_host)
        self.details_button = QPushButton(self.tr("Copy &details"))
        self.details_button.clicked.connect(self._copy_details)
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy_button)
        buttons.addWidget(self.details_button)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self.waits)
        layout.addLayout(buttons)
        self.begin("")

    def begin(self, says: str) -> None:
        """Forget the last ladder; ``says`` is what is being waited for."""
        self.rungs = ()
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self.wait_for(says)
        self._enable()

    def wait_for(self, says: str) -> None:
        """Say what is being waited for, nothing where it is over."""
        self.waits.setText(says)
        self.waits.setVisible(bool(says))

    def show_rungs(self, rungs: Sequence[Rung]) -> None:
        """Show these; those that are shown already stay."""
        for rung in rungs[len(self.rungs) :]:
            self._add(rung)
        self.rungs = tuple(rungs)
        self._enable()
        bar = self._scroll.verticalScrollBar()
        bar.setValue(bar.maximum())

    def _add(self, rung: Rung) -> None:
        line = self._grid.rowCount()
        bold = QFont(self.font())
        bold.setBold(True)
        mark = plain_label(_MARKS[rung.tick], wraps=False)
        mark.setAccessibleName(self._words[rung.tick])
        name = plain_label(spoken(rung.name), wraps=False)
        name.setFont(bold)
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(mark, line, 0, top)
        self._grid.addWidget(name, line, 1, top)
        self._grid.addWidget(self._selectable(spoken(rung.says)), line, 2, top)
        self._grid.addWidget(self._help(rung.name), line, 3, top)
        if rung.advice:
            advice = self._selectable("→ " + spoken(rung.advice))
            advice.setFont(bold)
            self._grid.addWidget(advice, line + 1, 2, top)

    def _help(self, name: str) -> QToolButton:
        button = BarButton()
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        dress(button, "circle-help")
        button.setToolTip(self.tr("What this means, and what to do"))
        button.setAccessibleName(self.tr("Help on {name}").format(name=spoken(name)))
        button.setProperty(TOPIC, of_rung(name))
        button.clicked.connect(self._open_help)
        return button

    @Slot()
    def _open_help(self) -> None:
        open_guide(self, str(self.sender().property(TOPIC)))

    @staticmethod
    def _selectable(text: str) -> QLabel:
        label = plain_label(text)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _enable(self) -> None:
        self.copy_button.setVisible(any(r.for_host for r in self.rungs))
        self.details_button.setVisible(any(r.details for r in self.rungs))

    @Slot()
    def _copy_for_host(self) -> None:
        QGuiApplication.clipboard().setText("\n\n".join(spoken(r.for_host) for r in self.rungs if r.for_host))

    @Slot()
    def _copy_details(self) -> None:
        lines = [f"{_MARKS[r.tick]} {r.name}: {r.says} {r.details}".rstrip() for r in self.rungs]
        QGuiApplication.clipboard().setText("\n".join(lines))
