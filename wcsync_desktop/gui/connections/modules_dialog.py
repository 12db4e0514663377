"""What a shop and Vtiger share, module by module: which way, and what counts where both change one thing (VT-4)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QDateTime, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateTimeEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from wcsync_desktop.core.copying import DEFAULT_SECONDS, LONGEST
from wcsync_desktop.core.errors import WcSyncError
from wcsync_desktop.core.messages import ShareModules
from wcsync_desktop.core.presets import MODULES, way_of, way_of_orders
from wcsync_desktop.core.records import Kind
from wcsync_desktop.core.sharing import Conflicts, Way
from wcsync_desktop.database.reader import ConnectionRow, Reader
from wcsync_desktop.gui.bridge import EngineBridge
from wcsync_desktop.gui.connections.rules_preview import preview_rules
from wcsync_desktop.gui.feedback import plain_label, tell

_BRINGS = frozenset({Way.BACK, Way.BOTH})


class ModulesDialog(QDialog):
    """A way for each module; nothing changes before Save."""

    saved = Signal(bool)
    """Other rules count; whether today's values are being brought in step, too."""

    def __init__(
        self,
        bridge: EngineBridge,
        reader: Reader,
        shop: ConnectionRow,
        other: ConnectionRow,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge, self._reader = bridge, reader
        self._shop, self._other = shop, other
        self._rules = reader.rules()
        self._routes = [r for r in reader.routes() if {r.source, r.target} == {shop.id, other.id}]
        self.setProperty("topic", "vtiger")
        self.setWindowTitle(self.tr("Modules: {shop} and {other}").format(shop=shop.name, other=other.name))
        self.setMinimumWidth(560)
        form = QFormLayout()
        names = {
            Kind.CUSTOMER: self.tr("&Contacts"),
            Kind.PRODUCT: self.tr("&Products"),
            Kind.ORDER: self.tr("Sales &orders"),
            Kind.TAX: self.tr("&Taxes"),
        }
        self.boxes: dict[Kind, QComboBox] = {}
        for kind in MODULES:
            self.boxes[kind] = self._ways(self._way_now(kind))
            form.addRow(names[kind], self.boxes[kind])
        self.conflicts = self._answers()
        form.addRow(self.tr("When &both sides change the same thing"), self.conflicts)
        begins = min((r.since for r in self._routes), default=0)
        self.starts = QDateTimeEdit(
            QDateTime.fromMSecsSinceEpoch(begins) if begins else QDateTime.currentDateTime(), self
        )
        self.starts.setCalendarPopup(True)
        self.starts.setEnabled(not self._routes)
        self.starts.setToolTip(self.tr("Orders that were there before are left alone"))
        form.addRow(self.tr("Orders placed or changed &from"), self.starts)
        self.minutes = QSpinBox()
        self.minutes.setRange(1, LONGEST // 60)
        self.minutes.setSuffix(self.tr(" min"))
        seconds = self._routes[0].seconds if self._routes else self._poll_seconds()
        self.minutes.setValue(max(1, seconds // 60))
        form.addRow(self.tr("Look for orders &every"), self.minutes)
        self.no_mail = QCheckBox(self.tr("&Leave the e-mail address out of orders that come to the shop"))
        self.no_mail.setChecked(not any(r.tells_customer for r in self._routes if r.target == shop.id))
        form.addRow(self.no_mail)
        self.says = plain_label()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        self.save_button: QPushButton = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        self.buttons.accepted.connect(self.save)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(
            plain_label(
                self.tr(
                    "After you have saved, run the imports (tab Initialization); from then on changes travel the way "
                    "you choose here."
                )
            )
        )
        layout.addLayout(form)
        layout.addWidget(self.says)
        layout.addWidget(self.buttons)
        for box in (*self.boxes.values(), self.conflicts):
            box.currentIndexChanged.connect(self._explain)
        self._before = self._chosen()
        self._explain()

    # --- what is there ------------------------------------------------------------------------------------------

    def _way_now(self, kind: Kind) -> Way:
        if kind is not Kind.ORDER:
            return way_of(self._rules, kind, self._shop.id, self._other.id)
        return way_of_orders(self._routes, self._shop.id, self._other.id)

    def _poll_seconds(self) -> int:
        kept = self._other.options.get("poll_seconds", "")
        return int(kept) if kept.isdigit() else DEFAULT_SECONDS

    def _ways(self, now: Way) -> QComboBox:
        box = QComboBox()
        names = {"shop": self._shop.name, "other": self._other.name}
        for way, words in (
            (Way.OFF, self.tr("Not shared")),
            (Way.THERE, self.tr("{shop} → {other}").format(**names)),
            (Way.BACK, self.tr("{other} → {shop}").format(**names)),
            (Way.BOTH, self.tr("Both ways")),
        ):
            box.addItem(words, way.value)
        box.setCurrentIndex(box.findData(now.value))
        return box

    def _answers(self) -> QComboBox:
        box = QComboBox()
        for answer, words in (
            (Conflicts.ASK, self.tr("Ask me")),
            (Conflicts.NEWEST, self.tr("The last change wins")),
            (Conflicts.SHOP, self.tr("{name} wins").format(name=self._shop.name)),
            (Conflicts.OTHER, self.tr("{name} wins").format(name=self._other.name)),
        ):
            box.addItem(words, answer.value)
        pair = self._rules.pair(self._shop.id, self._other.id)
        box.setCurrentIndex(box.findData((pair.conflicts if pair else Conflicts.ASK).value))
        return box

    # --- what it means --------------------------------------------------------------------------------------------

    @Slot()
    def _explain(self) -> None:
        """What a person should know of what is chosen."""
        ways = {kind: Way(box.currentData()) for kind, box in self.boxes.items()}
        self.conflicts.setEnabled(Way.BOTH in (ways[Kind.CUSTOMER], ways[Kind.PRODUCT]))
        has_orders, brings_orders = ways[Kind.ORDER] is not Way.OFF, ways[Kind.ORDER] in _BRINGS
        self.starts.setEnabled(has_orders and not self._routes)
        self.minutes.setEnabled(has_orders)
        self.no_mail.setEnabled(brings_orders)
        self.says.setText("\n\n".join(self._warnings(ways)))
        self.says.setVisible(bool(self.says.text()))

    def _warnings(self, ways: dict[Kind, Way]) -> Sequence[str]:
        shop, other = self._shop, self._other
        said = []
        names = {row.id: row.name for row in self._reader.connections()}
        others = [names[s] for s in self._rules.partners(other.id) if s != shop.id and s in names]
        if others:
            said.append(
                self.tr("It counts for {shops}, too: shops that share one Vtiger share it in the same way.").format(
                    shops=", ".join(f"“{name}”" for name in others)
                )
            )
        if ways[Kind.CUSTOMER] in _BRINGS:
            said.append(
                self.tr(
                    "⚠ “{shop}” writes its “New account” e-mail to each contact that becomes a customer. Switch that "
                    "e-mail off there if you do not want it: WooCommerce → Settings → Emails."
                ).format(shop=shop.name)
            )
        if ways[Kind.PRODUCT] is not Way.OFF and shop.currency and other.currency and shop.currency != other.currency:
            said.append(
                self.tr("Prices are not shared: “{shop}” counts in {here}, “{other}” in {there}.").format(
                    shop=shop.name, other=other.name, here=shop.currency, there=other.currency
                )
            )
        if ways[Kind.TAX] in _BRINGS:
            said.append(
                self.tr(
                    "A tax of “{other}” becomes a rate of its own tax class “Vtiger” in the shop: it taxes nothing "
                    "until you give that class to a product."
                ).format(other=other.name)
            )
        if other.options.get("orders_off") and ways[Kind.ORDER] in (Way.THERE, Way.BOTH):
            said.append(self.tr("⚠ This version of Vtiger takes no sales orders from other programs."))
        return said

    # --- saving -------------------------------------------------------------------------------------------------

    def _chosen(self) -> ShareModules:
        ways = tuple((kind.value, str(box.currentData())) for kind, box in self.boxes.items())
        since: Any = self.starts.dateTime().toMSecsSinceEpoch() if self.starts.isEnabled() else None
        return ShareModules(
            self._shop.id,
            self._other.id,
            ways,
            Conflicts(self.conflicts.currentData()),
            since,
            self.minutes.value() * 60,
            not self.no_mail.isChecked(),
        )

    @Slot()
    def save(self) -> None:
        """Share like this; where records are shared already, it is first shown what it would change (E20)."""
        change = self._chosen()
        if change == self._before:
            self.accept()
            return
        imported = self._reader.imported_kinds(self._shop.id, self._other.id)
        if change.modules == self._before.modules or not imported:
            self.buttons.setEnabled(False)
            self._bridge.ask(change, self._applied, self._failed)
            return
        preview_rules(self._bridge, self._reader, change, (self._shop, self._other), self, self._previewed)

    def _applied(self, _: Any) -> None:
        self._previewed(False)

    @Slot(bool)
    def _previewed(self, today: bool) -> None:
        self.saved.emit(today)
        self.accept()

    def _failed(self, error: WcSyncError) -> None:
        self.buttons.setEnabled(True)
        tell(self, self.windowTitle(), error)


def ways_in_words(reader: Reader, shop: ConnectionRow, other: ConnectionRow) -> list[str]:
    """Which way each module goes, a line each; for a label."""
    rules = reader.rules()
    said = []
    names = {Kind.CUSTOMER: "Contacts", Kind.PRODUCT: "Products", Kind.ORDER: "Sales orders", Kind.TAX: "Taxes"}
    arrows = {
        Way.THERE: f"{shop.name} → {other.name}",
        Way.BACK: f"{other.name} → {shop.name}",
        Way.BOTH: "both ways",
        Way.OFF: "not shared",
    }
    for kind, name in names.items():
        ends = (shop.id, other.id)
        way = way_of_orders(reader.routes(), *ends) if kind is Kind.ORDER else way_of(rules, kind, *ends)
        said.append(f"{name}: {arrows[way]}")
    return said
