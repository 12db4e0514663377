"""The first thing a person sees: what this program is for, and the three ways to begin."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wcsync_desktop.gui.buttons import CommandButton
from wcsync_desktop.gui.feedback import heading, plain_label
from wcsync_desktop.gui.look import ROOM, dress

_LETTERS = 88
"""How wide a text may be to be read well; a command takes one line."""


class Welcome(QWidget):
    """Shown while nothing is connected."""

    shop_wanted = Signal()
    practice_wanted = Signal()
    restore_wanted = Signal()
    guide_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = heading(self.tr("Welcome"))
        says = plain_label(
            self.tr(
                "WC Sync Desktop keeps your WooCommerce shops in step with Megaventory, Vtiger CRM, each other and a "
                "stock book of its own: every order arrives once, every stock figure is right. It runs on this "
                "computer; your keys stay in its keyring, and your data goes nowhere but to the systems you connect."
            )
        )
        self.shop = CommandButton(
            self.tr("&Connect my shop"),
            self.tr("You need its address and two keys, which the shop makes for you. It takes some five minutes."),
        )
        self.practice = CommandButton(
            self.tr("&Try it with practice data"),
            self.tr("A practice shop, Megaventory and Vtiger on this computer. Nothing real is touched."),
        )
        self.restore = CommandButton(
            self.tr("&Restore a backup"), self.tr("Go on with what you had, on this computer or another one.")
        )
        self.guide = CommandButton(
            self.tr("Read the &guide"),
            self.tr("What goes where, what happens every day, and what to do when it does not."),
        )
        column = QWidget()
        column.setFixedWidth(_LETTERS * column.fontMetrics().averageCharWidth())
        layout = QVBoxLayout(column)
        layout.setSpacing(ROOM)
        layout.addWidget(title)
        layout.addWidget(says)
        for button, name, wanted in (
            (self.shop, "store", self.shop_wanted),
            (self.practice, "sparkles", self.practice_wanted),
            (self.restore, "archive-restore", self.restore_wanted),
            (self.guide, "life-buoy", self.guide_wanted),
        ):
            dress(button, name)
            button.clicked.connect(wanted)
            layout.addWidget(button)
        middle = QHBoxLayout()
        middle.addStretch()
        middle.addWidget(column)
        middle.addStretch()
        whole = QVBoxLayout(self)
        whole.addStretch(1)
        whole.addLayout(middle)
        whole.addStretch(2)
        self.setFocusProxy(self.shop)
