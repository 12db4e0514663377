"""The guide, as it ships with the program: pages in plain language, found by topic, shown in a window of their own."""

from __future__ import annotations

from pathlib import PurePosixPath

from PySide6.QtCore import QSize, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QImage, QKeySequence, QShortcut, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from wcsync_desktop.gui.feedback import search_line
from wcsync_desktop.gui.look import GAP
from wcsync_desktop.gui.topics import anchor_of
from wcsync_desktop.resources import FOLDER

PAGES = (
    "start",
    "connect",
    "first-import",
    "every-day",
    "when-something-fails",
    "stock-book",
    "several-shops",
    "vtiger",
    "privacy-and-safety",
    "words",
)
"""The pages in the order in which they are read; each begins with its title."""


GUIDE = FOLDER / "guide"


def page(name: str, language: str) -> str:
    """A page as Markdown, in a language where there is one, else in English."""
    own = GUIDE / language / f"{name}.md"
    return (own if own.is_file() else GUIDE / "en" / f"{name}.md").read_text(encoding="utf-8")


def title_of(text: str) -> str:
    """The first heading of a page."""
    return text.partition("\n")[0].removeprefix("#").strip()


def headings(text: str) -> list[str]:
    """The lines of a page that are headings."""
    return [line for line in text.splitlines() if line.startswith("#")]


class _Browser(QTextBrowser):
    """Shows pages; pictures come from the guide and are never wider than the window."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: N802 - Qt's name
        address = name.toString() if isinstance(name, QUrl) else name
        if kind != int(QTextDocument.ResourceType.ImageResource.value):
            return super().loadResource(kind, QUrl(address))
        picture = QImage()
        file = GUIDE / "pictures" / PurePosixPath(address).name
        if file.is_file():
            picture.loadFromData(file.read_bytes())
        room = max(200, self.viewport().width() - 4 * GAP)
        if picture.width() > room:
            picture = picture.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)
        return picture


class HelpWindow(QDialog):
    """One window for all pages; ``show_topic`` opens ``page`` or ``page#section``."""

    shown = Signal(str)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._texts = {name: page(name, language) for name in PAGES}
        self._now = ""
        self.setWindowTitle(self.tr("Guide"))
        self.setWindowFlag(Qt.WindowType.Window)
        self.resize(QSize(900, 640))
        self.search = search_line(self.tr("Search the guide…"))
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self._find)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Pages"))
        for name, text in self._texts.items():
            item = QListWidgetItem(title_of(text))
            item.setData(Qt.ItemDataRole.UserRole, name)
            self.list.addItem(item)
        self.list.currentItemChanged.connect(self._choose)
        self.browser = _Browser()
        self.browser.setOpenLinks(False)
        self.browser.setAccessibleName(self.tr("Page of the guide"))
        self.browser.anchorClicked.connect(self._follow)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(left)
        split.addWidget(self.browser)
        split.setSizes([230, 670])
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        row = QHBoxLayout()
        row.addWidget(split)
        layout.addLayout(row, 1)
        layout.addWidget(buttons)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self.search.setFocus)

    def show_topic(self, topic: str) -> None:
        """Open a page, at a section where one is named."""
        name, _, section = topic.partition("#")
        if name not in self._texts:
            name = PAGES[0]
        if name != self._now:
            self._now = name
            self.browser.document().setBaseUrl(QUrl("guide:/"))
            self.browser.setMarkdown(self._texts[name])
            self.list.setCurrentRow(PAGES.index(name))
        self.browser.verticalScrollBar().setValue(0)
        if section:
            self._scroll_to(section)
        self.shown.emit(topic)

    def _scroll_to(self, section: str) -> None:
        """Headings are named in English, whatever the language of the page: the order is the same in all."""
        names = [anchor_of(line.lstrip("# ")) for line in headings(page(self._now, "en"))]
        blocks = []
        block = self.browser.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel():
                blocks.append(block)
            block = block.next()
        if section in names[: len(blocks)]:
            top = self.browser.document().documentLayout().blockBoundingRect(blocks[names.index(section)]).top()
            self.browser.verticalScrollBar().setValue(int(top))

    @Slot(object, object)
    def _choose(self, item: QListWidgetItem | None, _: object) -> None:
        if item is not None and item.data(Qt.ItemDataRole.UserRole) != self._now:
            self.show_topic(str(item.data(Qt.ItemDataRole.UserRole)))

    @Slot(QUrl)
    def _follow(self, url: QUrl) -> None:
        if url.scheme() in ("http", "https"):
            QDesktopServices.openUrl(url)
            return
        name = PurePosixPath(url.path()).name.removesuffix(".md") or self._now
        self.show_topic(f"{name}#{url.fragment()}" if url.hasFragment() else name)

    @Slot(str)
    def _filter(self, text: str) -> None:
        """Only pages in which the text is found."""
        wanted = text.strip().casefold()
        for row, name in enumerate(PAGES):
            self.list.item(row).setHidden(bool(wanted) and wanted not in self._texts[name].casefold())

    @Slot()
    def _find(self) -> None:
        wanted = self.search.text().strip()
        if not wanted:
            return
        if wanted.casefold() not in self._texts[self._now].casefold():
            rows = (row for row in range(len(PAGES)) if not self.list.item(row).isHidden())
            self.list.setCurrentRow(next(rows, -1))
        if not self.browser.find(wanted):
            self.browser.moveCursor(self.browser.textCursor().MoveOperation.Start)
            self.browser.find(wanted)
