"""Orders between shops: the main store, which shops get its orders, which send it theirs, and what follows (MI-1…7)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHeaderView,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from wcsync_desktop.core.copying import DEFAULT_SECONDS, LONGEST, Follow, Route
from wcsync_desktop.core.errors import WcSyncError
from wcsync_desktop.core.messages import KeepRoutes, ReadMails
from wcsync_desktop.database.reader import ConnectionRow
from wcsync_desktop.gui.bridge import EngineBridge
from wcsync_desktop.gui.feedback import plain_label, tell
from wcsync_desktop.gui.tables import text_table

_NAME, _GETS, _SENDS = range(3)


class RoutesDialog(QDialog):
    """One main store and any number of others; nothing changes before Save."""

    said = Signal(str)

    def __init__(
        self,
        bridge: EngineBridge,
        shops: Sequence[ConnectionRow],
        routes: Sequence[Route],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge, self._shops, self._routes = bridge, list(shops), list(routes)
        self.setProperty("topic", "several-shops")
        self.setWindowTitle(self.tr("Orders between shops"))
        self.resize(620, 460)
        self.main_store = QComboBox()
        for shop in self._shops:
            self.main_store.addItem(shop.name, shop.id)
        self.main_store.setCurrentIndex(max(0, self.main_store.findData(_main_of(self._routes))))
        self.main_store.currentIndexChanged.connect(self._show_shops)
        self.table: QTableWidget = text_table(
            [self.tr("Shop"), self.tr("Gets the main store's orders"), self.tr("Sends its orders to the main store")],
            self.tr("Other shops"),
        )
        self.table.itemChanged.connect(self._tell_mails)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        header.setStretchLastSection(False)
        self.to_others, self.to_main = self._follows(Follow.BY_HAND), self._follows(Follow.AUTOMATIC)
        self.minutes = QSpinBox()
        self.minutes.setRange(1, LONGEST // 60)
        self.minutes.setSuffix(self.tr(" min"))
        self.no_mail = QCheckBox(self.tr("&Leave the customer's e-mail address out of copies"))
        form = QFormLayout()
        form.addRow(self.tr("&Main store"), self.main_store)
        form.addRow(self.table)
        form.addRow(self.tr("When an order of the main store &moves on, its copies"), self.to_others)
        form.addRow(self.tr("When an order of another shop moves &on, its copies"), self.to_main)
        form.addRow(self.tr("Copies are made e&very"), self.minutes)
        form.addRow(self.no_mail)
        self.no_mail.toggled.connect(self._tell_mails)
        self.mails = plain_label()
        form.addRow(self.mails)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.save)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(
            plain_label(
                self.tr(
                    "Orders that are placed from now on are copied once into the shops that you tick here. A copy has "
                    "the original's total, takes nothing from stock, and is never copied on."
                )
            )
        )
        layout.addLayout(form)
        layout.addWidget(self.buttons)
        self._mails: dict[int, tuple[str, ...] | None] = {}
        self._show_shops()
        self._tell_mails()
        self._to_ask = [shop.id for shop in self._shops]
        self._ask_next()

    def _ask_next(self) -> None:
        """One shop after the other, so that it is known whose answer comes."""
        if self._to_ask:
            self._bridge.ask(ReadMails(self._to_ask[0]), self._mails_read, self._mails_unknown)

    def _mails_read(self, found: Any) -> None:
        self._keep_mails(tuple(found))

    def _mails_unknown(self, _: WcSyncError) -> None:
        self._keep_mails(None)

    def _keep_mails(self, found: tuple[str, ...] | None) -> None:
        self._mails[self._to_ask.pop(0)] = found
        self._tell_mails()
        self._ask_next()

    @Slot()
    def _tell_mails(self) -> None:
        """What each shop that gets copies would write to the customers of others (rule 5)."""
        if self.no_mail.isChecked():
            self.mails.setText(
                self.tr(
                    "The shop that gets a copy cannot write to the customer, who hears only from the shop where they "
                    "ordered."
                )
            )
            return
        names = {shop.id: shop.name for shop in self._shops}
        said = []
        for target in dict.fromkeys(route.target for route in self.chosen()):
            statuses = self._mails.get(target, ())
            if target not in self._mails:
                words = self.tr("reading its e-mail settings…")
            elif statuses is None:
                words = self.tr("its e-mail settings cannot be read; expect it to write to the customer.")
            elif not statuses:
                words = self.tr("it writes to no customer, all its e-mails about orders are switched off.")
            else:
                words = self.tr("it writes to the customer when a copy becomes {statuses}.").format(
                    statuses=", ".join(statuses)
                )
            said.append(f"“{names[target]}”: {words}")
        self.mails.setText("\n".join(said))

    def _follows(self, usual: Follow) -> QComboBox:
        box = QComboBox()
        for follow, words in (
            (Follow.AUTOMATIC, self.tr("follow by themselves")),
            (Follow.BY_HAND, self.tr("follow when you press Sync order")),
            (Follow.OFF, self.tr("stay as they are")),
        ):
            box.addItem(words, follow)
        box.setCurrentIndex(box.findData(usual))
        return box

    @Slot()
    def _show_shops(self) -> None:
        """The other shops, and what is chosen for them with this main store."""
        main = int(self.main_store.currentData() or 0)
        others = [shop for shop in self._shops if shop.id != main]
        kept = {(route.source, route.target): route for route in self._routes}
        self.table.setRowCount(len(others))
        for line, shop in enumerate(others):
            name = QTableWidgetItem(shop.name)
            name.setData(Qt.ItemDataRole.UserRole, shop.id)
            self.table.setItem(line, _NAME, name)
            for column, way in ((_GETS, (main, shop.id)), (_SENDS, (shop.id, main))):
                item = QTableWidgetItem()
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(Qt.CheckState.Checked if way in kept else Qt.CheckState.Unchecked)
                self.table.setItem(line, column, item)
        there = [route for route in self._routes if main in (route.source, route.target)]
        for box, ways in (
            (self.to_others, [r for r in there if r.source == main]),
            (self.to_main, [r for r in there if r.target == main]),
        ):
            for route in ways[:1]:
                box.setCurrentIndex(box.findData(route.follow))
        self.minutes.setValue(there[0].seconds // 60 if there else DEFAULT_SECONDS // 60)
        self.no_mail.setChecked(not any(route.tells_customer for route in there))

    def chosen(self) -> tuple[Route, ...]:
        """The ways that are ticked."""
        main = int(self.main_store.currentData() or 0)
        found = []
        for line in range(self.table.rowCount()):
            name, gets, sends = (self.table.item(line, column) for column in (_NAME, _GETS, _SENDS))
            if name is None or gets is None or sends is None:
                continue
            shop = int(name.data(Qt.ItemDataRole.UserRole))
            if gets.checkState() is Qt.CheckState.Checked:
                found.append(self._route(main, shop, self.to_others))
            if sends.checkState() is Qt.CheckState.Checked:
                found.append(self._route(shop, main, self.to_main))
        return tuple(found)

    def _route(self, source: int, target: int, follow: QComboBox) -> Route:
        mail, seconds = not self.no_mail.isChecked(), self.minutes.value() * 60
        return Route(source, target, 0, Follow(follow.currentData()), mail, seconds)

    @Slot()
    def save(self) -> None:
        """Copy orders these ways from now on, and no others."""
        self.buttons.setEnabled(False)
        self._bridge.ask(KeepRoutes(self.chosen()), self._saved, self._failed)

    def _saved(self, _: Any) -> None:
        self.said.emit(
            self.tr("Saved. Orders that are placed from now on are copied.")
            if self.chosen()
            else self.tr("Saved. Orders are not copied between shops.")
        )
        self.accept()

    def _failed(self, error: WcSyncError) -> None:
        self.buttons.setEnabled(True)
        tell(self, self.windowTitle(), error)


def _main_of(routes: Sequence[Route]) -> int:
    """The shop that most of these ways begin or end at; 0 where there are none."""
    ends = [end for route in routes for end in (route.source, route.target)]
    return max(ends, key=lambda end: (ends.count(end), -end), default=0)
