"""Settings of a connection: how often it is looked at, which orders go, where stock lies, how payments are called."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QDateTime, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateTimeEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from wcsync_desktop.core.bundles import BUNDLES, Bundles, bundles_in
from wcsync_desktop.core.errors import WcSyncError
from wcsync_desktop.core.guards import HANDFUL, Limits, limits
from wcsync_desktop.core.matching import ROLES, ticked_roles
from wcsync_desktop.core.messages import EditConnection
from wcsync_desktop.core.order_status import MAY_BE_SET, MOVES_OPTION, moves_of
from wcsync_desktop.core.orders import DEFAULT_STATUSES, LEFT_OPTION, NEVER_SENT
from wcsync_desktop.core.own_fields import MARK_LABEL
from wcsync_desktop.core.publishing import ALLOWED, allowed_categories
from wcsync_desktop.core.stock import STOCK_DECIMALS
from wcsync_desktop.core.sub_orders import LEVEL_OPTION, Level, level_in
from wcsync_desktop.database.reader import ConnectionRow, Reader
from wcsync_desktop.gui.bridge import EngineBridge
from wcsync_desktop.gui.connections.counting_dialog import CountingDialog
from wcsync_desktop.gui.feedback import plain_label, tell
from wcsync_desktop.gui.statuses import status_names

PAYMENTS = (
    "None",
    "Cash",
    "BankTransfer",
    "Check",
    "Credit",
    "CustomPaymentMethod1",
    "CustomPaymentMethod2",
    "CustomPaymentMethod3",
    "Other",
)


class SettingsDialog(QDialog):
    """The settings of one connection; nothing changes before Save."""

    said = Signal(str)

    def __init__(self, bridge: EngineBridge, reader: Reader, row: ConnectionRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._reader = reader
        self._row = row
        self.setProperty("topic", "every-day")
        self.setWindowTitle(self.tr("Settings of “{name}”").format(name=row.name))
        self.setMinimumSize(560, 340)
        self._form = QFormLayout()
        self.problem = plain_label()
        self.problem.hide()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self._save)
        self.buttons.rejected.connect(self.reject)
        self._read_entered: Callable[[], dict[str, str]]
        match row.kind:
            case "woocommerce":
                self._shop_fields(row.options)
                self._read_entered = self._shop_options
            case "vtiger":
                self._crm_fields(row.options)
                self._read_entered = self._crm_options
            case _:
                self._account_fields(row.options)
                self._read_entered = self._account_options
        layout = QVBoxLayout(self)
        layout.addLayout(self._form)
        layout.addStretch()
        layout.addWidget(self.problem)
        layout.addWidget(self.buttons)

    # --- a shop -------------------------------------------------------------------------------------------------

    def _shop_fields(self, options: Mapping[str, str]) -> None:
        self.poll = self._number(15, 3600, int(options.get("poll_seconds", "60")), self.tr(" seconds"))
        self.sweep = self._number(1, 24, int(options.get("sweep_hours", "6")), self.tr(" hours"))
        self.sweep.setToolTip(self.tr("Clients, taxes, every quantity and every open order, whatever changed"))
        ticked = {s.strip() for s in options.get("order_statuses", ",".join(DEFAULT_STATUSES)).split(",")}
        names = status_names()
        self.statuses = {status: QCheckBox(names.get(status, status)) for status in DEFAULT_STATUSES}
        for status, box in self.statuses.items():
            box.setChecked(status in ticked)
        self.others = QLineEdit(", ".join(sorted(ticked - set(DEFAULT_STATUSES))))
        self.others.setPlaceholderText(self.tr("other statuses of your shop, separated by commas"))
        self.others.setAccessibleName(self.tr("Other statuses"))
        self.left = QLineEdit(options.get(LEFT_OPTION, ""))
        self.left.setPlaceholderText(self.tr("none: you are told of orders that rest in other statuses"))
        self.left.setToolTip(self.tr("Statuses of a plugin, in which orders rest on purpose; separated by commas"))
        self.level = QComboBox()
        self.level.addItem(self.tr("the whole order"), Level.WHOLE)
        self.level.addItem(self.tr("its parts, one for each vendor"), Level.PARTS)
        self.level.setCurrentIndex(self.level.findData(level_in(options)))
        self.level.setToolTip(self.tr("Plugins for several vendors put the parts beside the customer's whole order"))
        self.moves = QPlainTextEdit("\n".join(part for part in options.get(MOVES_OPTION, "").split(";") if part))
        self.moves.setPlaceholderText("packed = completed, cancelled\nquote =")
        self.moves.setTabChangesFocus(True)
        self.moves.setFixedHeight(64)
        self.moves.setToolTip(
            self.tr(
                "What closing or cancelling a sales order makes of the shop's order, by its status there; one per "
                "line. Nothing behind = leaves it as it is. What is not named becomes completed or cancelled."
            )
        )
        starts = options.get("orders_from", "")
        self._starts = int(starts) if starts.isdigit() else 0
        self.starts = QDateTimeEdit(QDateTime.fromMSecsSinceEpoch(self._starts))
        self.starts.setCalendarPopup(True)
        self.starts.setEnabled(bool(self._starts))
        self.starts.dateTimeChanged.connect(self._count)
        self.adds = plain_label()
        self.hold = self._number(0, 1440, int(options.get("order_hold_seconds", "0")) // 60, self.tr(" minutes"))
        self.hold.setToolTip(self.tr("An order that is cancelled meanwhile is never sent"))
        self.prefix = QLineEdit(options.get("order_prefix", ""))
        self.prefix.setMaxLength(12)
        self.prefix.setToolTip(self.tr("Goes before the order number, so that two shops never have the same"))
        form = self._form
        form.addRow(self.tr("Look for changes &every"), self.poll)
        form.addRow(self.tr("Look at &everything every"), self.sweep)
        boxes = QVBoxLayout()
        for box in self.statuses.values():
            boxes.addWidget(box)
        boxes.addWidget(self.others)
        form.addRow(self.tr("Send orders that are"), boxes)
        form.addRow(self.tr("&Leave alone orders that are"), self.left)
        form.addRow(self.tr("Of orders split by &vendors, send"), self.level)
        form.addRow(self.tr("Send orders &from"), self.starts)
        form.addRow("", self.adds)
        form.addRow(self.tr("&Hold new orders for"), self.hold)
        form.addRow(self.tr("Order number &prefix"), self.prefix)
        form.addRow(self.tr("A sales order &moves"), self.moves)
        self.bundles = QComboBox()
        for label, wanted in (
            (self.tr("as the shop marks them; else ask me"), Bundles.AS_MARKED),
            (self.tr("as their parts, and an amount for the whole"), Bundles.PARTS),
            (self.tr("as one product, by its SKU"), Bundles.WHOLE),
        ):
            self.bundles.addItem(label, wanted.value)
        self.bundles.setCurrentIndex(self.bundles.findData(bundles_in(options.get(BUNDLES, "")).value))
        self.bundles.setToolTip(self.tr("Rows of an order whose product is made of others, or is of another kind"))
        form.addRow(self.tr("Send &bundles in orders"), self.bundles)
        form.addRow(self.tr("Send clients who are, too"), self._roles(options))
        self.parts = QComboBox()
        for label, kept in (
            (self.tr("what its quantities show"), ""),
            (self.tr("whole pieces only"), "no"),
            (self.tr("parts of a piece, too: 2.5"), "yes"),
        ):
            self.parts.addItem(label, kept)
        self.parts.setCurrentIndex(max(0, self.parts.findData(options.get(STOCK_DECIMALS, ""))))
        self.parts.setToolTip(self.tr("A quantity that the shop would cut is not written"))
        form.addRow(self.tr("The shop c&ounts"), self.parts)
        self.left_alone = QPushButton(self.tr("%Ln products…", "", len(self._reader.left_alone(self._row.id))))
        self.left_alone.setToolTip(self.tr("What the shop does not count, or not each by itself"))
        self.left_alone.clicked.connect(self._show_left_alone)
        form.addRow(self.tr("Quantities left alone"), self.left_alone)
        self.categories = QLineEdit("; ".join(allowed_categories(options)))
        self.categories.setPlaceholderText(self.tr("all; else names separated by semicolons"))
        self.categories.setToolTip(
            self.tr("Which products you can add to this shop by hand; it must have a SKU and a price, too")
        )
        form.addRow(self.tr("Products may be added of &categories"), self.categories)
        form.addRow(self.tr("Ask me first when"), self._brake(limits(options)))
        self._count()

    @Slot()
    def _show_left_alone(self) -> None:
        dialog = CountingDialog(self._bridge, self._reader, self._row, self)
        dialog.said.connect(self.said)
        dialog.open()

    def _roles(self, options: Mapping[str, str]) -> QVBoxLayout:
        """Roles beside customers and subscribers, as they were seen in the shop."""
        ticked = ticked_roles(options)
        self.roles = {role: QCheckBox(role) for role in sorted({*self._reader.roles(self._row.id), *ticked})}
        boxes = QVBoxLayout()
        for role, box in self.roles.items():
            box.setChecked(role in ticked)
            boxes.addWidget(box)
        if not self.roles:
            boxes.addWidget(plain_label(self.tr("No other roles have been seen in this shop.")))
        return boxes

    def _brake(self, kept: Limits) -> QVBoxLayout:
        """From where on changes of a day wait for a person."""
        self.brakes = {
            "edited": self._number(1, 100, kept.edited, self.tr(" % of the products change within a day")),
            "emptied": self._number(1, 100, kept.emptied, self.tr(" % of the quantities become 0 within a day")),
            "price": self._number(1, 1000, kept.price, self.tr(" %")),
            "deleted": self._number(1, 100_000, kept.deleted, self.tr(" products are deleted within a day")),
        }
        boxes = QVBoxLayout()
        for name, box in self.brakes.items():
            box.setPrefix(self.tr("a price moves by more than ") if name == "price" else self.tr("more than "))
            box.setAccessibleName(f"{self.tr('Ask me first when')}: {box.prefix()}{box.suffix()}")
            boxes.addWidget(box)
        self.brakes["edited"].setToolTip(self.tr("{number} changes are never too many").format(number=HANDFUL))
        self.brakes["emptied"].setToolTip(self.brakes["edited"].toolTip())
        return boxes

    def _number(self, least: int, most: int, value: int, suffix: str) -> QSpinBox:
        box = QSpinBox()
        box.setRange(least, most)
        box.setValue(value)
        box.setSuffix(suffix)
        return box

    @Slot()
    def _count(self) -> None:
        """How many orders an earlier start adds, as far as they are known."""
        wanted = self.starts.dateTime().toMSecsSinceEpoch()
        if not self._starts:
            self.adds.setText(self.tr("Orders are sent as soon as the shop shares something with Megaventory."))
        elif wanted // 60_000 >= self._starts // 60_000:
            self.adds.setText(self.tr("What was ordered before is left alone."))
        else:
            number = self._reader.orders_before_start(self._row.id, wanted)
            said = self.tr("Adds %Ln orders known so far.", "", number)
            self.adds.setText(said + " " + self.tr("Older ones are looked for in the shop."))

    def _shop_options(self) -> dict[str, str]:
        ticked = [status for status, box in self.statuses.items() if box.isChecked()]
        ticked += [s.strip() for s in self.others.text().split(",") if s.strip()]
        never = sorted(set(ticked) & NEVER_SENT)
        if never:
            raise ValueError(
                self.tr("Orders that are “{status}” are never sent: nobody has paid or promised to.").format(
                    status=never[0]
                )
            )
        if not ticked:
            raise ValueError(self.tr("Tick at least one status, or no order is ever sent."))
        lines = [line.strip() for line in self.moves.toPlainText().splitlines() if line.strip()]
        try:
            moves_of("\n".join(lines))
        except ValueError as error:
            raise ValueError(
                self.tr("“{line}” is not understood: write a status, = and what it may become ({names}).").format(
                    line=error, names=", ".join(MAY_BE_SET)
                )
            ) from None
        starts = self.starts.dateTime().toMSecsSinceEpoch()
        return {
            "poll_seconds": str(self.poll.value()),
            "sweep_hours": str(self.sweep.value()),
            "order_statuses": ",".join(dict.fromkeys(ticked)),
            LEVEL_OPTION: str(self.level.currentData()) if self.level.currentData() != Level.WHOLE else "",
            LEFT_OPTION: ",".join(dict.fromkeys(s.strip() for s in self.left.text().split(",") if s.strip())),
            MOVES_OPTION: ";".join(lines),
            "order_hold_seconds": str(self.hold.value() * 60),
            "order_prefix": self.prefix.text().strip(),
            BUNDLES: str(self.bundles.currentData()),
            STOCK_DECIMALS: str(self.parts.currentData()),
            ROLES: ",".join(role for role, box in self.roles.items() if box.isChecked()),
            ALLOWED: ";".join(allowed_categories({ALLOWED: self.categories.text()})),
            **{f"brake_{name}": str(box.value()) for name, box in self.brakes.items()},
            # A minute is as exact as it is shown.
            "orders_from": str(starts if self._starts // 60_000 != starts // 60_000 else self._starts or ""),
        }

    # --- an account ---------------------------------------------------------------------------------------------

    def _account_fields(self, options: Mapping[str, str]) -> None:
        self.location = QLineEdit(options.get("location", ""))
        self.location.setPlaceholderText(self.tr("the first one"))
        self.orders_at = QLineEdit(options.get("order_location", ""))
        self.orders_at.setPlaceholderText(self.tr("the same"))
        self.excluded = QLineEdit(options.get("excluded_locations", ""))
        self.excluded.setPlaceholderText(self.tr("none: all locations count; separated by commas"))
        kept = options.get("payment_map", "")
        self.payments = QPlainTextEdit("\n".join(part for part in kept.split(";") if part))
        self.payments.setPlaceholderText("stripe = Credit\npaypal = Other")
        self.payments.setTabChangesFocus(True)
        self.payments.setFixedHeight(90)
        form = self._form
        form.addRow(self.tr("&Location for starting quantities"), self.location)
        form.addRow(self.tr("Location of &sales orders"), self.orders_at)
        form.addRow(self.tr("Stock that does &not count"), self.excluded)
        form.addRow(self.tr("&Payment methods"), self.payments)
        form.addRow(
            "",
            plain_label(
                self.tr("One per line: the shop's name of it = one of {names}").format(names=", ".join(PAYMENTS))
            ),
        )

    def _account_options(self) -> dict[str, str]:
        lines = [line.strip() for line in self.payments.toPlainText().splitlines() if line.strip()]
        known = {name.casefold(): name for name in PAYMENTS}
        pairs = []
        for line in lines:
            gateway, _, method = (part.strip() for part in line.partition("="))
            if not gateway or method.casefold() not in known:
                raise ValueError(self.tr("“{line}” is no payment method of Megaventory.").format(line=line))
            pairs.append(f"{gateway}={known[method.casefold()]}")
        return {
            "location": self.location.text().strip(),
            "order_location": self.orders_at.text().strip(),
            "excluded_locations": self.excluded.text().strip(),
            "payment_map": ";".join(pairs),
        }

    # --- a CRM --------------------------------------------------------------------------------------------------

    def _crm_fields(self, options: Mapping[str, str]) -> None:
        self.poll = self._number(15, 3600, int(options.get("poll_seconds", "300")), self.tr(" seconds"))
        self.poll.setToolTip(self.tr("Vtiger Cloud counts requests: look more rarely where others use it, too"))
        self.label = QLineEdit(options.get("mark_label", ""))
        self.label.setPlaceholderText(MARK_LABEL)
        self.label.setToolTip(
            self.tr("The label of the text field by which what we made is found again; one in each module")
        )
        self.offset = self._number(-840, 840, int(options.get("utc_offset_minutes", "0")), self.tr(" minutes"))
        self.offset.setSingleStep(15)
        self.offset.setToolTip(
            self.tr("Only where config.inc.php sets a time zone: how far Vtiger's times are ahead of UTC")
        )
        ticked = {s.strip() for s in options.get("order_statuses", ",".join(DEFAULT_STATUSES)).split(",")}
        words = {"on-hold": self.tr("Created"), "processing": self.tr("Approved"), "completed": self.tr("Delivered")}
        self.statuses = {status: QCheckBox(words[status]) for status in DEFAULT_STATUSES}
        boxes = QVBoxLayout()
        for status, box in self.statuses.items():
            box.setChecked(status in ticked)
            boxes.addWidget(box)
        self._form.addRow(self.tr("Look for changed r&ecords every"), self.poll)
        self._form.addRow(self.tr("&Label of the field with our mark"), self.label)
        self._form.addRow(self.tr("&Times are ahead of UTC by"), self.offset)
        self._form.addRow(self.tr("Orders go to the shop that are"), boxes)

    def _crm_options(self) -> dict[str, str]:
        ticked = [status for status, box in self.statuses.items() if box.isChecked()]
        if not ticked:
            raise ValueError(self.tr("Tick at least one status, or no order ever goes to the shop."))
        return {
            "poll_seconds": str(self.poll.value()),
            "mark_label": self.label.text().strip(),
            "utc_offset_minutes": str(self.offset.value() or ""),
            "order_statuses": ",".join(ticked),
        }

    # --- saving -------------------------------------------------------------------------------------------------

    @Slot()
    def _save(self) -> None:
        try:
            entered = self._read_entered()
        except ValueError as error:
            self.problem.setText(f"⚠ {error}")
            self.problem.show()
            return
        row = self._row
        options = {k: v for k, v in {**row.options, **entered}.items() if v}
        self.buttons.setEnabled(False)
        self._bridge.ask(EditConnection(row.id, row.name, row.address, (), row.ca, options), self._saved, self._failed)

    def _saved(self, _: Any) -> None:
        self.said.emit(self.tr("Settings are saved."))
        self.accept()

    def _failed(self, error: WcSyncError) -> None:
        self.buttons.setEnabled(True)
        tell(self, self.windowTitle(), error)
