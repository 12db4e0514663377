"""Adding and editing a connection: kind → address and keys → test → sharing → done. Nothing is kept before it works."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from wcsync_desktop.core.commands import new_request
from wcsync_desktop.core.errors import WcSyncError
from wcsync_desktop.core.examination import Examination, Rung, Tick
from wcsync_desktop.core.messages import AddConnection, EditConnection, ExamineAccount, Share, Snapshot
from wcsync_desktop.core.presets import preset_named, presets_for
from wcsync_desktop.database.reader import ConnectionRow, Reader, moment
from wcsync_desktop.gui.bridge import EngineBridge
from wcsync_desktop.gui.buttons import CommandButton
from wcsync_desktop.gui.connections.ladder_view import LadderView
from wcsync_desktop.gui.feedback import heading, local_time, plain_label
from wcsync_desktop.gui.phrases import spoken
from wcsync_desktop.gui.questions import confirmed
from wcsync_desktop.gui.tasks import Tasks

_KIND, _ENTRIES, _TEST, _SHARING, _DONE = range(5)
_SHOP = "woocommerce"
_KEYS_PAGE = "/wp-admin/admin.php?page=wc-settings&tab=advanced&section=keys"
_MEGAVENTORY = "https://api.megaventory.com/v2017a/"
_ADDRESSES = {_SHOP: "https://shop.example.com", "megaventory": _MEGAVENTORY, "vtiger": "https://crm.example.com"}


class ConnectionWizard(QDialog):
    """With ``row`` it edits that connection: it begins at its entries and ends after the test."""

    initialization_wanted = Signal()
    practice_wanted = Signal()

    def __init__(
        self, bridge: EngineBridge, reader: Reader, row: ConnectionRow | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._reader = reader
        self._row = row
        self._kind = row.kind if row else _SHOP
        self._token = ""
        self._tests = 0
        self._request = new_request()
        self._found: Examination | None = None
        self._earlier: ConnectionRow | None = None
        self._added: int | None = None
        self._partner_kinds: dict[int, str] = {}
        self.done_leads_on = True
        self.setProperty("topic", "connect")
        self.setWindowTitle(self.tr("Edit “{name}”").format(name=row.name) if row else self.tr("Add a connection"))
        self.resize(640, 560)
        self.pages = QStackedWidget()
        for page in (
            self._kind_page(),
            self._entries_page(),
            self._test_page(),
            self._sharing_page(),
            self._done_page(),
        ):
            self.pages.addWidget(page)
        self.heading = heading()
        self.says = plain_label()
        self.says.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.back_button = QPushButton(self.tr("&Back"))
        self.back_button.clicked.connect(self._back)
        self.next_button = QPushButton(self.tr("&Next"))
        self.next_button.setDefault(True)
        self.next_button.clicked.connect(self._next)
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch()
        for button in (self.back_button, self.next_button, self.cancel_button):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.addWidget(self.heading)
        layout.addWidget(self.pages, 1)
        layout.addWidget(self.says)
        layout.addLayout(buttons)
        for button in (self.back_button, self.cancel_button):
            button.setAutoDefault(False)  # Enter goes on, and never cancels
        self.tasks = Tasks(self, bridge, self._failed)
        bridge.news.connect(self._take)
        if row is not None:
            self._fill(row)
        self._entries_at_first = self._entries()
        self._go(_ENTRIES if row else _KIND)

    # --- the pages ----------------------------------------------------------------------------------------------

    def _kind_page(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        self.kind_buttons: dict[str, CommandButton] = {}
        kinds = (
            (_SHOP, self.tr("WooCommerce shop"), self.tr("The shop whose products, clients and orders you keep.")),
            (
                "megaventory",
                self.tr("Megaventory account"),
                self.tr("The inventory system that shops are kept in step with."),
            ),
            (
                "vtiger",
                self.tr("Vtiger CRM"),
                self.tr("The customer system: contacts, products, sales orders and taxes. Own server or Vtiger Cloud."),
            ),
            (
                "practice",
                self.tr("Try it with practice data"),
                self.tr(
                    "A practice shop, a practice Megaventory and a practice Vtiger on this computer, until the program "
                    "ends."
                ),
            ),
        )
        for kind, title, says in kinds:
            button = CommandButton(title, says)
            button.setProperty("kind", kind)
            button.clicked.connect(self._choose_kind)
            self.kind_buttons[kind] = button
            layout.addWidget(button)
        layout.addStretch()
        return page

    def _entries_page(self) -> QWidget:
        page = QWidget()
        self.name = QLineEdit()
        self.address = QLineEdit()
        self.secrets = [QLineEdit(), QLineEdit()]
        self.secret_labels = [QLabel(), QLabel()]
        for field in self.secrets:
            field.setEchoMode(QLineEdit.EchoMode.Password)
            field.textChanged.connect(self._split_pasted)
        self.show_keys = QCheckBox(self.tr("Show the keys"))
        self.show_keys.toggled.connect(self._show_keys)
        self.keys_button = QPushButton(self.tr("&Open the key page of this shop"))
        self.keys_button.setToolTip(
            self.tr("Opens the browser. Add a key with Read/Write permission there and paste it here.")
        )
        self.keys_button.clicked.connect(self._open_keys_page)
        self.hint = plain_label()
        self.ca = QLineEdit()
        self.ca.setPlaceholderText(self.tr("only for a private authority"))
        choose = QPushButton(self.tr("Choose…"))
        choose.clicked.connect(self._choose_ca)
        ca_row = QHBoxLayout()
        ca_row.addWidget(self.ca)
        ca_row.addWidget(choose)
        keys_row = QHBoxLayout()
        keys_row.addWidget(self.show_keys)
        keys_row.addStretch()
        keys_row.addWidget(self.keys_button)
        self.form = QFormLayout()
        self.form.addRow(self.tr("N&ame"), self.name)
        self.form.addRow(self.tr("A&ddress"), self.address)
        for label, field in zip(self.secret_labels, self.secrets, strict=True):
            label.setBuddy(field)
            self.form.addRow(label, field)
        self.form.addRow("", keys_row)
        ca_label = QLabel(self.tr("Certificate &file"))
        ca_label.setBuddy(self.ca)
        self.form.addRow(ca_label, ca_row)
        layout = QVBoxLayout(page)
        layout.addWidget(self.hint)
        layout.addLayout(self.form)
        layout.addWidget(self._settings_box())
        layout.addStretch()
        return page

    def _settings_box(self) -> QGroupBox:
        self.settings = QGroupBox(self.tr("Settings"))
        self.concurrency = QSpinBox()
        self.concurrency.setRange(1, 8)
        self.concurrency.setValue(4)
        self.concurrency.setToolTip(
            self.tr(
                "It begins with two, and goes down by itself when the server answers late. Fewer spare a small host."
            )
        )
        self.tax_meta = QLineEdit()
        self.tax_meta.setPlaceholderText(self.tr("for example billing_vat; empty if your shop has none"))
        form = QFormLayout(self.settings)
        form.addRow(self.tr("Requests at once, at &most"), self.concurrency)
        form.addRow(self.tr("Field with the client's &tax number"), self.tax_meta)
        self._settings_form = form
        return self.settings

    def _test_page(self) -> QWidget:
        page = QWidget()
        self.ladder = LadderView()
        self.continue_box = QCheckBox()
        self.continue_box.setChecked(True)
        self.continue_box.hide()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.ladder, 1)
        layout.addWidget(self.continue_box)
        return page

    def _sharing_page(self) -> QWidget:
        page = QWidget()
        self.partner = QComboBox()
        self.preset = QComboBox()
        self.preset.currentIndexChanged.connect(self._explain)
        self.partner.currentIndexChanged.connect(self._offer)
        self.explanation = plain_label()
        form = QFormLayout()
        form.addRow(self.tr("Share &with"), self.partner)
        form.addRow(self.tr("&How"), self.preset)
        layout = QVBoxLayout(page)
        layout.addLayout(form)
        layout.addWidget(self.explanation)
        layout.addStretch()
        return page

    def _done_page(self) -> QWidget:
        page = QWidget()
        self.done_says = plain_label()
        layout = QVBoxLayout(page)
        layout.addWidget(self.done_says)
        layout.addStretch()
        return page

    # --- going through them -------------------------------------------------------------------------------------

    def _go(self, page: int) -> None:
        self.pages.setCurrentIndex(page)
        self.says.setText("")
        headings = (
            self.tr("What do you want to connect?"),
            self.tr("Where is it, and which keys open it?"),
            self.tr("Does it work?"),
            self.tr("What shall they share?"),
            self.tr("Connected"),
        )
        self.heading.setText(headings[page])
        self.back_button.setVisible(page in (_ENTRIES, _TEST) and not (page == _ENTRIES and self._row is not None))
        self.next_button.setVisible(page != _KIND)
        self.next_button.setEnabled(True)
        self.cancel_button.setText(self.tr("Close") if page >= _SHARING else self.tr("Cancel"))
        texts = {
            _ENTRIES: self.tr("&Test"),
            _TEST: self.tr("&Keep") if self._row is not None else self.tr("&Add"),
            _SHARING: self.tr("&Share like this"),
            _DONE: self.tr("Go to &Initialization"),
        }
        self.next_button.setText(texts.get(page, ""))
        self.next_button.setDefault(True)
        if page == _ENTRIES:
            (self.address if self._row is None else self.name).setFocus()

    @Slot()
    def _choose_kind(self) -> None:
        kind = str(self.sender().property("kind"))
        if kind == "practice":
            self.practice_wanted.emit()
            self.accept()
            return
        self._kind = kind
        self._label_entries()
        self._go(_ENTRIES)

    def begin_with_shop(self) -> None:
        """Pass over the first question: it is a shop."""
        self._kind = _SHOP
        self._label_entries()
        self._go(_ENTRIES)

    @Slot()
    def _back(self) -> None:
        self._token = ""
        self._go(self.pages.currentIndex() - 1)

    @Slot()
    def _next(self) -> None:
        steps: dict[int, Callable[[], None]] = {
            _ENTRIES: self._test,
            _TEST: self._keep if self._found is not None and self._found.is_good else self._test,
            _SHARING: self._share,
            _DONE: self._finish if self.done_leads_on else self._add_the_other,
        }
        steps[self.pages.currentIndex()]()

    def _finish(self) -> None:
        self.initialization_wanted.emit()
        self.accept()

    # --- entries ------------------------------------------------------------------------------------------------

    def _label_entries(self) -> None:
        is_shop = self._kind == _SHOP
        texts = {
            _SHOP: (self.tr("Consumer &key"), self.tr("Consumer &secret")),
            "megaventory": (self.tr("API &key"), ""),
            "vtiger": (self.tr("&User name"), self.tr("Access &key")),
        }[self._kind]
        for label, text in zip(self.secret_labels, texts, strict=True):
            label.setText(text)
        self.form.setRowVisible(self.secrets[1], bool(texts[1]))
        self._show_keys(self.show_keys.isChecked())
        self.keys_button.setVisible(is_shop)
        self._settings_form.setRowVisible(self.tax_meta, is_shop)
        self.address.setPlaceholderText(_ADDRESSES[self._kind])
        if self._kind == "megaventory" and not self.address.text():
            self.address.setText(_MEGAVENTORY)
        elif self._kind != "megaventory" and self.address.text() == _MEGAVENTORY:
            self.address.clear()
        names = {_SHOP: self.tr("Main shop"), "megaventory": self.tr("Megaventory"), "vtiger": self.tr("Vtiger")}
        self.name.setPlaceholderText(names[self._kind])
        hints = {
            _SHOP: self.tr(
                "Make a key with Read/Write permission in the shop: WooCommerce → Settings → Advanced → REST API."
            ),
            "megaventory": self.tr(
                "Use the key of an administrator: in Megaventory, your profile → API key. It ends with @m and a number."
            ),
            "vtiger": self.tr(
                "Use the access key of an administrator: in Vtiger, My Preferences, at the bottom of the page. It is "
                "not the password."
            ),
        }
        self.hint.setText(hints[self._kind])

    def _fill(self, row: ConnectionRow) -> None:
        self.name.setText(row.name)
        self.address.setText(row.address)
        self.ca.setText(row.ca or "")
        for field in self.secrets:
            field.setPlaceholderText(
                self.tr("missing: enter it again")
                if row.keys == "missing"
                else self.tr("unchanged, kept in the keyring")
            )
        self.concurrency.setValue(int(row.options.get("concurrency", "4")))
        self.tax_meta.setText(row.options.get("tax_number_meta", ""))
        self._label_entries()

    @Slot(str)
    def _split_pasted(self, text: str) -> None:
        """Both keys pasted at once go where they belong."""
        words = text.split()
        key = next((w for w in words if w.startswith("ck_")), "")
        secret = next((w for w in words if w.startswith("cs_")), "")
        if self._kind == _SHOP and ((key and secret) or (secret and self.sender() is self.secrets[0])):
            self.secrets[1].setText(secret)
            self.secrets[0].setText(key)

    @Slot(bool)
    def _show_keys(self, shown: bool) -> None:
        for number, field in enumerate(self.secrets):
            is_name = self._kind == "vtiger" and number == 0
            field.setEchoMode(QLineEdit.EchoMode.Normal if shown or is_name else QLineEdit.EchoMode.Password)

    @Slot()
    def _open_keys_page(self) -> None:
        address = self.address.text().strip().rstrip("/")
        if not address:
            self.says.setText(self.tr("Enter the address of the shop first."))
            return
        if "://" not in address:
            address = "https://" + address
        QDesktopServices.openUrl(QUrl(address + _KEYS_PAGE))

    @Slot()
    def _choose_ca(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Certificate file"), "", "PEM (*.pem *.crt)")
        if path:
            self.ca.setText(path)

    def _entered_secret(self) -> tuple[str, ...]:
        fields = self.secrets[:1] if self._kind == "megaventory" else self.secrets
        secret = tuple(field.text().strip() for field in fields)
        return secret if any(secret) else ()

    def _entered_name(self) -> str:
        return self.name.text().strip() or self.name.placeholderText()

    def _entered_options(self) -> dict[str, str]:
        options = dict(self._row.options) if self._row else {}
        entered = {
            "concurrency": str(self.concurrency.value()),
            "tax_number_meta": self.tax_meta.text().strip() if self._kind == _SHOP else "",
        }
        return {k: v for k, v in {**options, **entered}.items() if v}

    def _test(self) -> None:
        self._found = None
        self.continue_box.hide()
        self._go(_TEST)
        self.ladder.begin(self.tr("Testing…"))
        self._tests += 1
        self._token = f"wizard {id(self)} {self._tests}"
        self.next_button.setEnabled(False)
        self.tasks.begin(self._examine, key=self._token)

    async def _examine(self) -> None:
        """Climb the ladder with what was entered; what comes of an earlier try is not shown any more."""
        token = self._token
        command = ExamineAccount(
            token,
            self._kind,
            self.address.text().strip(),
            self._entered_secret(),
            self.ca.text().strip() or None,
            self._entered_options(),
            self._row.id if self._row else None,
        )
        try:
            found = await self.tasks.ask(command)
        except WcSyncError as error:
            rung = Rung(self.tr("Entries"), Tick.FAILED, error.title, error.advice, error.details)
            found = Examination((rung,), error)
        if token == self._token:  # else the person went back, and perhaps entered something else
            self._token = ""
            self._tested(found)

    @Slot(object)
    def _take(self, snapshot: Snapshot) -> None:
        if self._token:
            self.ladder.show_rungs(snapshot.rungs.get(self._token, ()))

    def _tested(self, found: Examination) -> None:
        self._found = found
        self.ladder.wait_for("")
        self.ladder.show_rungs(found.rungs)
        self.next_button.setEnabled(True)
        self.next_button.setFocus()
        if not found.is_good:
            self.next_button.setText(self.tr("Test &again"))
            self.says.setText(
                self.tr("It does not work yet, and nothing was kept. Mend what is marked ✕, then test again.")
            )
            return
        if self._row is None and not self.name.text().strip() and found.title:
            self.name.setText(found.title)
        self._earlier = self._reader.removed(found.earlier) if found.earlier is not None else None
        if self._earlier is not None:
            when = local_time(moment(self._earlier.removed_at))
            self.continue_box.setText(
                self.tr("Go on with what was known until {when}, when “{name}” was removed").format(
                    when=when, name=self._earlier.name
                )
            )
            self.continue_box.show()

    # --- keeping ------------------------------------------------------------------------------------------------

    def _keep(self) -> None:
        found = self._found
        if found is not None:
            self.tasks.begin(lambda: self._store(found), self.next_button, self.back_button, key="keep")

    async def _store(self, found: Examination) -> None:
        self.says.setText(self.tr("Storing…"))
        options = {**self._entered_options(), **found.learned}
        ca = self.ca.text().strip() or None
        address, secret = self.address.text().strip(), self._entered_secret()
        try:
            if self._row is not None:
                await self.tasks.ask(EditConnection(self._row.id, self._entered_name(), address, secret, ca, options))
                self.accept()
                return
            earlier = self._earlier.id if self._earlier is not None and self.continue_box.isChecked() else None
            added = await self.tasks.ask(
                AddConnection(
                    self._kind,
                    self._entered_name(),
                    address,
                    secret,
                    ca,
                    options=options,
                    site=found.site,
                    currency=found.currency,
                    continues=earlier,
                    request=self._request,
                )
            )
        except WcSyncError as error:
            self.says.setText(spoken(error.sentence) + " " + self.tr("Nothing was kept."))
            return
        self._stored(added)

    def _stored(self, connection: int) -> None:
        self._added = connection
        self._request = new_request()
        for field in self.secrets:
            field.clear()
        partners = [r for r in self._reader.connections() if (r.kind == _SHOP) != (self._kind == _SHOP)]
        self.partner.clear()
        self._partner_kinds = {row.id: row.kind for row in partners}
        for row in partners:
            self.partner.addItem(row.name, row.id)
        if partners:
            self._go(_SHARING)
            return
        self._go(_DONE)
        self.done_leads_on = False
        self.next_button.setText(self.tr("Add another &system…") if self._kind == _SHOP else self.tr("Add your &shop…"))
        self.done_says.setText(
            self.tr("“{name}” is connected. Add the system next that it shall be kept in step with.").format(
                name=self._entered_name()
            )
            if self._kind == _SHOP
            else self.tr("“{name}” is connected. Add your shop next.").format(name=self._entered_name())
        )

    def _add_the_other(self) -> None:
        """Begin anew with the other side."""
        leads_to = _KIND if self._kind == _SHOP else _ENTRIES
        self._kind = _SHOP
        self._added, self._found, self.done_leads_on = None, None, True
        for field in (self.name, self.address, *self.secrets, self.ca):
            field.clear()
        self._label_entries()
        self._go(leads_to)

    @Slot()
    def _offer(self) -> None:
        """The presets for the two that are to share."""
        partner = self._partner_kinds.get(self.partner.currentData(), "")
        kind = partner if self._kind == _SHOP else self._kind
        self.preset.clear()
        for preset in presets_for(kind):
            self.preset.addItem(spoken(preset.title), preset.name)

    @Slot()
    def _explain(self) -> None:
        preset = preset_named(str(self.preset.currentData() or ""))
        self.explanation.setText(spoken(preset.explanation) if preset is not None else "")

    def _share(self) -> None:
        self.tasks.begin(self._join, self.next_button, key="share")

    async def _join(self) -> None:
        if self._added is None:
            return
        partner = int(self.partner.currentData())
        shop, other = (self._added, partner) if self._kind == _SHOP else (partner, self._added)
        try:
            await self.tasks.ask(Share(self.preset.currentData(), shop, other))
        except WcSyncError as error:
            self.says.setText(spoken(error.sentence))
            return
        self._go(_DONE)
        self.done_says.setText(
            self.tr(
                "Nothing has been sent yet. Go on with the tab Initialization: look at the preview, then import. "
                "Until then nothing is synchronised by itself."
            )
        )

    def _failed(self, error: WcSyncError) -> None:
        self.says.setText(spoken(error.sentence))

    # --- leaving ------------------------------------------------------------------------------------------------

    def reject(self) -> None:
        """Close; what was entered and not kept is asked about first."""
        if self._added is None and self._entries() != self._entries_at_first:
            self.tasks.begin(self._ask_to_leave, key="leave")
        else:
            super().reject()

    async def _ask_to_leave(self) -> None:
        question = self.tr("Close without keeping what you entered?")
        if await confirmed(self, self.windowTitle(), question, self.tr("&Close")):
            self.done(QDialog.DialogCode.Rejected)

    def _entries(self) -> tuple[str, ...]:
        fields = (self.name, self.address, *self.secrets, self.ca, self.tax_meta)
        return tuple("" if field.text() == _MEGAVENTORY else field.text().strip() for field in fields)
