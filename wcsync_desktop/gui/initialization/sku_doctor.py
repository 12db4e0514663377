"""The SKU doctor: what keeps products from having one counterpart each, what to do about it, and picking one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from wcsync_desktop.core.errors import WcSyncError
from wcsync_desktop.core.messages import PickPartner, PickProduct
from wcsync_desktop.database.reader import ConnectionRow, Reader, SkuCandidate, SkuProblem, SkuTrouble
from wcsync_desktop.gui.bridge import EngineBridge
from wcsync_desktop.gui.feedback import plain_label, tell
from wcsync_desktop.gui.tables import choose_row, fill_row, text_table
from wcsync_desktop.gui.web import page


class SkuDoctor(QDialog):
    """Problems of one shop with regard to one other system."""

    import_wanted = Signal()

    def __init__(
        self,
        bridge: EngineBridge,
        open_reader: Callable[[], Reader],
        shop: ConnectionRow,
        target: ConnectionRow,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._open_reader = open_reader
        self._shop, self._target = shop, target
        self._problems: tuple[SkuProblem, ...] = ()
        self._picked = 0
        self.setProperty("topic", "first-import")
        self.setWindowTitle(self.tr("SKU doctor: {shop}").format(shop=shop.name))
        self.resize(900, 600)
        self.headline = plain_label(self.tr("Looking…"))
        self.problems = text_table(
            [self.tr("Problem"), self.tr("SKU"), self.tr("Products")], self.tr("Problems"), (230, 200)
        )
        self.problems.itemSelectionChanged.connect(self._show_problem)
        self.advice = plain_label()
        self.candidates = text_table(
            [self.tr("Where"), self.tr("Product"), self.tr("SKU"), self.tr("Number"), self.tr("State")],
            self.tr("Products concerned"),
            (150, 300, 160, 90),
        )
        self.candidates.itemSelectionChanged.connect(self._enable)
        self.pick_button = QPushButton(self.tr("&This one is meant"))
        self.pick_button.clicked.connect(self._pick)
        self.open_button = QPushButton(self.tr("&Open in shop"))
        self.open_button.clicked.connect(self._open)
        self.again_button = QPushButton(self.tr("&Look again"))
        self.again_button.clicked.connect(self.look)
        self.import_button = QPushButton(self.tr("&Import products now"))
        self.import_button.setEnabled(False)
        self.import_button.clicked.connect(self._import)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        below = QWidget()
        layout = QVBoxLayout(below)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.advice)
        layout.addWidget(self.candidates, 1)
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self.problems)
        split.addWidget(below)
        split.setSizes([280, 240])
        bar = QHBoxLayout()
        for button in (self.pick_button, self.open_button, self.again_button):
            bar.addWidget(button)
        bar.addStretch()
        bar.addWidget(self.import_button)
        bar.addWidget(close)
        whole = QVBoxLayout(self)
        whole.addWidget(self.headline)
        whole.addWidget(split, 1)
        whole.addLayout(bar)
        self._enable()
        self.look()

    # --- looking ------------------------------------------------------------------------------------------------

    @Slot()
    def look(self) -> None:
        """Read the problems anew, outside the GUI thread."""
        shop, target, open_reader = self._shop.id, self._target.id, self._open_reader

        def problems() -> tuple[SkuProblem, ...]:
            reader = open_reader()
            try:
                return reader.sku_problems(shop, target)
            finally:
                reader.close()

        self._bridge.run(problems, self._found, self._failed)

    def _found(self, problems: Any) -> None:
        self._problems = problems
        number = len(self._problems)
        if number:
            said = self.tr("%Ln problems keep products", "", number)
            said += " " + self.tr("from being matched. Everything else is imported all the same.")
        else:
            said = self.tr("No problem: every product that was read can be matched by its SKU.")
        if self._picked:
            said += " " + self.tr("What you picked is sent with the next import of products.")
        self.headline.setText(said)
        self.problems.setRowCount(number)
        for line, problem in enumerate(self._problems):
            texts = (self._titles()[problem.trouble], problem.sku, ", ".join(c.title for c in problem.candidates))
            fill_row(self.problems, line, texts)
        if number:
            choose_row(self.problems, 0)
        self._show_problem()

    def _titles(self) -> dict[SkuTrouble, str]:
        return {
            SkuTrouble.DUPLICATE: self.tr("The same SKU twice"),
            SkuTrouble.SPELLED_ALIKE: self.tr("Differs only by case or spaces"),
            SkuTrouble.NO_OWN: self.tr("Variations with their parent's SKU"),
            SkuTrouble.MISSING: self.tr("No SKU"),
            SkuTrouble.SEVERAL_THERE: self.tr("Several records fit there"),
            SkuTrouble.TAKEN_THERE: self.tr("Its record there is taken"),
            SkuTrouble.IN_TRASH: self.tr("In the shop's trash"),
        }

    def _advice_for(self, trouble: SkuTrouble) -> str:
        there = self._target.name
        advice = {
            SkuTrouble.DUPLICATE: self.tr(
                "None of these is sent until each has a SKU of its own. Change them in the shop, or pick the one that "
                "is meant: the others then stand for the same stock."
            ),
            SkuTrouble.SPELLED_ALIKE: self.tr(
                "Such SKUs are taken for the same. Give each a clearly different one in the shop, or pick the one that "
                "is meant: the others then stand for the same stock."
            ),
            SkuTrouble.NO_OWN: self.tr(
                "These variations have no SKU of their own, so the shop shows their parent's. Give each its own SKU in "
                "the shop; or, if they are one and the same on your shelf, pick one to stand for all."
            ),
            SkuTrouble.MISSING: self.tr("Without a SKU it cannot be matched. Open it in the shop and give it one."),
            SkuTrouble.SEVERAL_THERE: self.tr(
                "More than one record in {there} has this SKU. Pick the one that is the same product, or leave only "
                "one of them there."
            ),
            SkuTrouble.TAKEN_THERE: self.tr(
                "The record in {there} with this SKU already belongs to another product of the shop. Give one of the "
                "two another SKU, in the shop."
            ),
            SkuTrouble.IN_TRASH: self.tr(
                "This product is in the trash, and its SKU is still in use. Restore it, or delete it for good and, if "
                "it is not sold any more, delete its record in {there} too."
            ),
        }
        return advice[trouble].format(there=there)

    def problem(self) -> SkuProblem | None:
        """The selected problem."""
        line = self.problems.currentRow()
        return self._problems[line] if 0 <= line < len(self._problems) else None

    def candidate(self) -> SkuCandidate | None:
        """The selected product of the selected problem."""
        problem, line = self.problem(), self.candidates.currentRow()
        return problem.candidates[line] if problem and 0 <= line < len(problem.candidates) else None

    @Slot()
    def _show_problem(self) -> None:
        problem = self.problem()
        self.advice.setText(self._advice_for(problem.trouble) if problem else "")
        candidates = problem.candidates if problem else ()
        self.candidates.setRowCount(len(candidates))
        for line, candidate in enumerate(candidates):
            where = self._target.name if candidate.there else self._shop.name
            state = self.tr("linked") if candidate.linked else self.tr("not linked")
            fill_row(self.candidates, line, (where, candidate.title, candidate.sku, candidate.native_id, state))
        first = next((n for n, c in enumerate(candidates) if problem and c.member in problem.picks), 0)
        if candidates:
            choose_row(self.candidates, first)
        self._enable()

    @Slot()
    def _enable(self) -> None:
        problem, candidate = self.problem(), self.candidate()
        self.pick_button.setEnabled(bool(problem and candidate and candidate.member in problem.picks))
        self.open_button.setEnabled(candidate is not None and not candidate.there)

    # --- settling -----------------------------------------------------------------------------------------------

    @Slot()
    def _pick(self) -> None:
        problem, candidate = self.problem(), self.candidate()
        if problem is None or candidate is None:
            return
        self.pick_button.setEnabled(False)
        if candidate.there:
            mine = next(c.member for c in problem.candidates if not c.there)
            self._bridge.ask(PickPartner(mine, candidate.member), self._settled, self._failed)
        else:
            self._bridge.ask(PickProduct(candidate.member), self._settled, self._failed)

    def _settled(self, _: Any) -> None:
        self._picked += 1
        self.import_button.setEnabled(True)
        self.look()

    @Slot()
    def _open(self) -> None:
        candidate = self.candidate()
        if candidate is not None:
            shop = self._shop
            address = page(shop.kind, shop.address, "product", candidate.native_id, candidate.parent)
            QDesktopServices.openUrl(QUrl(address))

    @Slot()
    def _import(self) -> None:
        self.import_wanted.emit()
        self.accept()

    def _failed(self, error: WcSyncError) -> None:
        tell(self, self.windowTitle(), error)
        self._enable()
