"""What is done for each command of the window and the command line, but for those to the stock book."""

from __future__ import annotations

from concurrent.futures import Future

from wcsync_desktop.core.categories import Category
from wcsync_desktop.core.errors import BadData
from wcsync_desktop.core.examination import Examination
from wcsync_desktop.core.messages import (
    AddConnection,
    Approve,
    CancelOperation,
    ContinueInterrupted,
    CopyWithMissing,
    CountInShop,
    EditConnection,
    ExamineAccount,
    HoldOrders,
    KeepFields,
    KeepHistory,
    KeepRoutes,
    KeepView,
    LeaveOut,
    LeaveQuantity,
    PauseOperation,
    PickPartner,
    PickProduct,
    PreviewRules,
    ReadAgain,
    ReadCategories,
    ReadFields,
    ReadMails,
    RemoveConnection,
    RestUntil,
    ResumeOperation,
    RetryOperations,
    SendOrderChanges,
    SettleConflict,
    SettleOrders,
    SettleRestore,
    Share,
    ShareLike,
    ShareModules,
    StartImport,
    SynchronizeAll,
    SyncOnce,
    SyncOrders,
    SyncProduct,
    TryAgain,
    TryConnection,
)
from wcsync_desktop.core.orders import Hold
from wcsync_desktop.core.own_fields import Field
from wcsync_desktop.database.settings import KEPT_MONTHS, VIEW
from wcsync_desktop.engine.clocks import ServerClocks
from wcsync_desktop.engine.command_table import answers, answers_later
from wcsync_desktop.engine.copies import recount
from wcsync_desktop.engine.desk import Desk
from wcsync_desktop.engine.runner import Runner
from wcsync_desktop.engine.shared import Shared
from wcsync_desktop.engine.starter import Starter
from wcsync_desktop.engine.tidy import Tidier


class CommandHandlers:
    """Each method carries out one command, or several of one meaning. Without ``tidier`` nothing old is removed."""

    def __init__(self, shared: Shared, runner: Runner, starter: Starter, desk: Desk, tidier: Tidier | None) -> None:
        self._shared, self._store = shared, shared.store
        self._runner, self._starter, self._desk, self._tidier = runner, starter, desk, tidier
        self._clocks = ServerClocks(shared)

    # --- connections and what they share ------------------------------------------------------------------------

    @answers_later
    def examine(self, command: ExamineAccount, answer: Future[Examination]) -> None:
        self._desk.examine(command, answer)

    @answers_later
    def add(self, command: AddConnection, answer: Future[int]) -> None:
        self._desk.add(command, answer)

    @answers_later
    def edit(self, command: EditConnection, answer: Future[int]) -> None:
        self._desk.edit(command, answer, is_at_work=self._is_at_work(command.connection))

    @answers_later
    def test(self, command: TryConnection, answer: Future[Examination]) -> None:
        self._desk.test(command.connection, answer)

    @answers_later
    def remove(self, command: RemoveConnection, answer: Future[None]) -> None:
        if self._is_at_work(command.connection):
            raise BadData("The connection is at work.", "Cancel the operation first.")
        self._desk.remove(command.connection, answer)

    @answers_later
    def share(self, command: Share | ShareLike | ShareModules, answer: Future[int | None]) -> None:
        """Share in another way; orders begin to go from now on by the clocks of those that take them."""
        ends = (command.shop, command.other)
        self._clocks.ask(ends, lambda: self._share(command), answer)

    def _share(self, command: Share | ShareLike | ShareModules) -> int | None:
        if not command.today:
            self._desk.share(command)
            return None
        self._starter.check_in_step(command.shop, command.other)
        self._desk.share(command)
        return self._starter.bring_in_step(command.shop, command.other)

    @answers
    def preview_rules(self, command: PreviewRules) -> int:
        rules = self._desk.proposed(command.change)
        return self._starter.bring_in_step(command.change.shop, command.change.other, rules)

    @answers_later
    def keep_routes(self, command: KeepRoutes, answer: Future[None]) -> None:
        sources = (route.source for route in command.routes)
        self._clocks.ask(sources, lambda: self._keep_routes(command), answer)

    def _keep_routes(self, command: KeepRoutes) -> None:
        self._desk.keep_routes(command.routes)
        self.recount()

    @answers
    def keep_fields(self, command: KeepFields) -> None:
        self._desk.keep_fields(command)

    @answers_later
    def read_categories(self, command: ReadCategories, answer: Future[tuple[Category, ...]]) -> None:
        self._desk.read(command.connection, lambda connector: connector.categories(), answer)

    @answers_later
    def read_mails(self, command: ReadMails, answer: Future[tuple[str, ...]]) -> None:
        self._desk.read(command.connection, lambda connector: connector.mails(), answer)

    @answers_later
    def read_fields(self, command: ReadFields, answer: Future[tuple[Field, ...]]) -> None:
        self._desk.read(command.connection, lambda connector: connector.fields(), answer)

    # --- operations ---------------------------------------------------------------------------------------------

    @answers
    def start_import(self, command: StartImport) -> int:
        return self._starter.start_import(command)

    @answers
    def synchronize_all(self, command: SynchronizeAll) -> int:
        return self._starter.synchronize_all(command.shop, command.target)

    @answers
    def sync_once(self, command: SyncOnce) -> tuple[int, ...]:
        return self._starter.sync_once()

    @answers
    def sync_product(self, command: SyncProduct) -> int:
        return self._starter.sync_product(command)

    @answers
    def retry_operations(self, command: RetryOperations) -> tuple[int, ...]:
        return self._starter.again(command.operations)

    @answers
    def cancel(self, command: CancelOperation) -> bool:
        return self._runner.cancel(command.operation)

    @answers
    def pause(self, command: PauseOperation) -> bool:
        return self._runner.pause(command.operation)

    @answers
    def resume(self, command: ResumeOperation) -> bool:
        return self._runner.resume(command.operation)

    @answers
    def continue_interrupted(self, command: ContinueInterrupted) -> tuple[int, ...]:
        return self._runner.go_on()

    @answers
    def rest(self, command: RestUntil) -> None:
        self._starter.rest_until(command.until)

    @answers
    def approve(self, command: Approve) -> tuple[int, ...]:
        return self._starter.approve(command)

    @answers
    def settle_restore(self, command: SettleRestore) -> tuple[int, ...]:
        return self._starter.settle_restore(command.shop, command.counts)

    # --- orders and records -------------------------------------------------------------------------------------

    @answers
    def sync_orders(self, command: SyncOrders) -> tuple[int, ...]:
        self._store.choices.retry(command.members, command.target)
        self._store.choices.hold(command.members, Hold.AT_ONCE, command.target)
        return self._starter.sync_orders(command.members, command.target)

    @answers
    def hold_orders(self, command: HoldOrders) -> None:
        self._store.choices.hold(command.members, Hold.HELD if command.held else Hold.AS_SET)
        self.recount()

    @answers
    def copy_with_missing(self, command: CopyWithMissing) -> tuple[int, ...]:
        self._store.choices.copy_with_missing(command.target, command.members, command.missing)
        return self._starter.sync_once()

    @answers
    def settle_changed_orders(self, command: SettleOrders) -> None:
        self._store.choices.settle_orders(command.members, command.target, self._shared.now())

    @answers
    def send_order_changes(self, command: SendOrderChanges) -> tuple[int, ...]:
        self._store.choices.send_changes(command.members, command.target)
        return self._starter.sync_once()

    @answers
    def leave_out(self, command: LeaveOut) -> int:
        number = self._store.choices.leave_out(command, self._shared.now())
        self.recount()
        return number

    @answers
    def read_again(self, command: ReadAgain) -> None:
        self._store.unreadable.read_again(command.unreadable)

    @answers
    def count_in_shop(self, command: CountInShop) -> int:
        return self._store.choices.count_in_shop(command.members)

    @answers
    def leave_quantity(self, command: LeaveQuantity) -> None:
        self._store.choices.leave_quantity(command.members)

    @answers
    def try_again(self, command: TryAgain) -> None:
        self._store.choices.retry(command.members, command.target)
        self.recount()

    @answers
    def pick_product(self, command: PickProduct) -> None:
        self._store.choices.pick_product(command.member)
        with self._store.database.transaction():
            self._store.stock_book.match_again(command.member)

    @answers
    def pick_partner(self, command: PickPartner) -> None:
        self._store.choices.pick_partner(command.member, command.partner)

    @answers
    def settle_conflict(self, command: SettleConflict) -> None:
        absorb = self._shared.existing(command.connection).mapping.absorbed
        self._store.choices.settle_conflict(command.conflict, command.connection, absorb)
        if command.always:
            self._desk.prefer(command.connection)

    # --- the program itself -------------------------------------------------------------------------------------

    @answers
    def keep_view(self, command: KeepView) -> None:
        self._store.settings.keep(VIEW.format(command.name), command.value)

    @answers
    def keep_history(self, command: KeepHistory) -> None:
        self._store.settings.keep(KEPT_MONTHS, str(command.months))
        if self._tidier is not None:
            self._tidier.next_at = self._shared.now()

    def recount(self) -> None:
        """What is pending of copied orders may have changed."""
        shared = self._shared
        recount(shared.store, shared.lines, self._starter.open_routes(), shared.now(), shared.in_force)

    def _is_at_work(self, connection: int) -> bool:
        line = self._shared.lines.get(connection)
        return self._runner.is_using(connection) or (line is not None and line.in_flight > 0)
