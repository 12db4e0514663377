"""The writers of the database, together."""

from __future__ import annotations

from dataclasses import dataclass

from wcsync_desktop.database.choices import Choices
from wcsync_desktop.database.connection import Database
from wcsync_desktop.database.connections import ConnectionWriter
from wcsync_desktop.database.copies import CopyWriter
from wcsync_desktop.database.differences import DifferenceWriter
from wcsync_desktop.database.feeds import FeedWriter
from wcsync_desktop.database.held import HeldWriter
from wcsync_desktop.database.history import HistoryWriter
from wcsync_desktop.database.intake import IntakeWriter
from wcsync_desktop.database.links import LinkWriter
from wcsync_desktop.database.observations import ObservationWriter
from wcsync_desktop.database.outbox import Outbox
from wcsync_desktop.database.papers import PaperWriter
from wcsync_desktop.database.settings import SettingWriter
from wcsync_desktop.database.stock import StockWriter
from wcsync_desktop.database.stock_book import StockBookWriter
from wcsync_desktop.database.sub_orders import SubOrderWriter
from wcsync_desktop.database.troubles import TroubleWriter
from wcsync_desktop.database.unreadable import UnreadableWriter


@dataclass(frozen=True)
class Store:
    """The writers that the engine uses."""

    database: Database
    connections: ConnectionWriter
    observations: ObservationWriter
    links: LinkWriter
    choices: Choices
    outbox: Outbox
    history: HistoryWriter
    stock: StockWriter
    differences: DifferenceWriter
    settings: SettingWriter
    copies: CopyWriter
    held: HeldWriter
    stock_book: StockBookWriter
    intakes: IntakeWriter
    papers: PaperWriter
    feeds: FeedWriter
    unreadable: UnreadableWriter
    troubles: TroubleWriter
    sub_orders: SubOrderWriter
