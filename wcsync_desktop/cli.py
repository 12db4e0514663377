"""The command line: the same engine without a window.

Exit codes: 0 done · 1 done, but some records need a person · 2 wrong usage · 3 a connection stopped · 4 our own fault.
"""

from __future__ import annotations

import argparse
import getpass
import json
import logging
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from wcsync_desktop import counting_cli, orders_cli
from wcsync_desktop.app import Headless
from wcsync_desktop.connectors import SYSTEMS
from wcsync_desktop.core.actions import DRY, Found, OperationState, RetryPolicy, StoppedBy
from wcsync_desktop.core.copying import DEFAULT_SECONDS, Follow, Route
from wcsync_desktop.core.errors import BadData, ConnectionProblem, EngineError, WcSyncError
from wcsync_desktop.core.examination import Examination, Tick
from wcsync_desktop.core.messages import (
    PUT_BACK,
    AddConnection,
    CancelOperation,
    ContinueInterrupted,
    EditConnection,
    ExamineAccount,
    KeepRoutes,
    PreviewRules,
    Progress,
    RemoveConnection,
    Share,
    ShareModules,
    Snapshot,
    StartImport,
    SynchronizeAll,
    SyncOnce,
    TryConnection,
)
from wcsync_desktop.core.presets import PRESETS, way_of, way_of_orders
from wcsync_desktop.core.records import Kind
from wcsync_desktop.core.sharing import Conflicts, Rules, Way
from wcsync_desktop.database.connection import Database
from wcsync_desktop.database.connections import ConnectionRow
from wcsync_desktop.database.reader import OperationView, Reader, StandingTrouble, UnreadableView, moment
from wcsync_desktop.database.trouble import in_words
from wcsync_desktop.orders_cli import OrdersCommand, difference_json, known_since
from wcsync_desktop.profile import Profile, profile_at
from wcsync_desktop.stock_cli import StockCommand, grammar

DONE, NEEDS_PERSON, WRONG_USAGE, CONNECTION_STOPPED, OUR_FAULT = range(5)

WELL = ("connected", "untested")
"""States of a connection that need nobody."""

KINDS: Mapping[str, tuple[str, ...]] = {
    "clients": ("customer",),
    "products": ("product",),
    "coupons": ("coupon",),
    "taxes": ("tax",),
    "quantities": ("quantity",),
    "all": ("tax", "coupon", "customer", "product"),
}


MODULE_NAMES = {Kind.CUSTOMER: "contacts", Kind.PRODUCT: "products", Kind.ORDER: "orders", Kind.TAX: "taxes"}
WAYS = {"off": Way.OFF, "to-vtiger": Way.THERE, "to-shop": Way.BACK, "both": Way.BOTH}
CONFLICTS = {"ask": Conflicts.ASK, "newest": Conflicts.NEWEST, "shop": Conflicts.SHOP, "vtiger": Conflicts.OTHER}


class _Usage(Exception):
    pass


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> Any:
        self.print_usage(sys.stderr)
        print(f"{self.prog}: {message}", file=sys.stderr)
        raise _Usage


def parser() -> argparse.ArgumentParser:
    """The whole grammar."""
    top = _Parser(prog="wcsync", description="Keeps WooCommerce shops in step with Megaventory and Vtiger.")
    top.add_argument("--profile", type=Path, metavar="DIR", help="folder of the profile (default: your own)")
    top.add_argument(
        "--lookup-wait",
        type=float,
        default=RetryPolicy().lookup_wait,
        metavar="SECONDS",
        help="time after which a missing record counts",
    )
    top.add_argument(
        "--retry-wait", type=float, default=RetryPolicy().first, metavar="SECONDS", help="first wait before another try"
    )
    commands = top.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)

    def command(name: str, text: str, where: Any = commands) -> argparse.ArgumentParser:
        made: argparse.ArgumentParser = where.add_parser(name, help=text, description=text)
        made.add_argument("--json", action="store_true", help="answer in JSON")
        return made

    connections = commands.add_parser("connections", help="add, list, test and remove connections")
    verbs = connections.add_subparsers(dest="verb", metavar="VERB", required=True, parser_class=_Parser)
    add = command("add", "add a connection; its keys are read from standard input, a line each", verbs)
    add.add_argument("kind", choices=sorted(SYSTEMS))
    add.add_argument("--name", required=True)
    add.add_argument("--url", required=True)
    add.add_argument("--ca", type=Path, metavar="FILE", help="certificate of a private authority (PEM)")
    add.add_argument("--go-on", action="store_true", help="continue with what was known before it was removed")
    edit = command("edit", "change a connection", verbs)
    edit.add_argument("name")
    edit.add_argument("--rename", metavar="NAME")
    edit.add_argument("--url", help="its new address")
    edit.add_argument("--ca", type=Path, metavar="FILE", help="certificate of a private authority (PEM)")
    edit.add_argument("--keys", action="store_true", help="new keys, read from standard input, a line each")
    edit.add_argument("--set", action="append", metavar="NAME=VALUE", help="a setting, such as concurrency=2")
    command("list", "list the connections", verbs)
    test = command("test", "test a connection, or all of them", verbs)
    test.add_argument("name", nargs="?")
    remove = command("remove", "forget a connection and its keys", verbs)
    remove.add_argument("name")

    share = command("share", "choose what a shop and another connection share")
    share.add_argument("--preset", required=True, help="; ".join(f"{p.name}: {p.title}" for p in PRESETS))
    share.add_argument("--shop", required=True)
    share.add_argument("--with", required=True, dest="other")
    share.add_argument("--today", action="store_true", help="bring what both hold today in step, too")
    share.add_argument("--dry-run", action="store_true", help="only tell what --today would change")
    modules = command("modules", "choose module by module what a shop and Vtiger share; without ways only tell")
    modules.add_argument("--shop", required=True)
    modules.add_argument("--with", required=True, dest="other")
    for kind, name in MODULE_NAMES.items():
        modules.add_argument(f"--{name}", choices=list(WAYS), dest=f"way_{kind.value}")
    modules.add_argument("--conflicts", choices=list(CONFLICTS), help="what counts where both changed one thing")
    modules.add_argument("--orders-from", metavar="TIME", help="orders from then on, such as 2026-03-31T08:00")
    modules.add_argument(
        "--with-email", action=argparse.BooleanOptionalAction, help="orders for the shop keep the e-mail address"
    )
    modules.add_argument("--today", action="store_true", help="bring what both hold today in step, too")
    between = command("orders-between", "choose which orders are copied between shops; without --main only tell")
    between.add_argument("--main", help="the main store")
    between.add_argument("--to", action="append", default=[], metavar="SHOP", help="gets the main store's orders")
    between.add_argument("--from", action="append", default=[], metavar="SHOP", dest="sources", help="sends its orders")
    follows = [follow.value for follow in Follow]
    between.add_argument("--to-follow", choices=follows, default=Follow.BY_HAND.value)
    between.add_argument("--from-follow", choices=follows, default=Follow.AUTOMATIC.value)
    between.add_argument("--none", action="store_true", help="copy no orders between shops any more")
    between.add_argument("--with-email", action="store_true", help="copies keep the customer's e-mail address")

    imports = command("import", "import from a shop into another system")
    imports.add_argument("what", choices=sorted(KINDS))
    imports.add_argument("--shop", required=True)
    imports.add_argument("--into", required=True)
    imports.add_argument("--dry-run", action="store_true", help="only find out what would be done")
    imports.add_argument("--quantities", action="store_true", help="with all: starting quantities too")
    imports.add_argument("--location", default="", help="for quantities: the location (default: the first)")

    imports.add_argument("--source", choices=("shop", "megaventory"), default="shop", help="where quantities come from")

    sync = command("sync", "bring everything in step")
    sync.add_argument("--once", action="store_true", required=True, help="one cycle, then end")
    sync.add_argument(
        "--all", action="store_true", dest="everything", help="compare everything, whatever was sent before"
    )
    stock = commands.add_parser("stock", help="the stock book: products, quantities, Auto Sync")
    grammar(command, stock.add_subparsers(dest="verb", metavar="VERB", required=True, parser_class=_Parser))
    orders = commands.add_parser("orders", help="orders that were changed after they were sent")
    orders_cli.grammar(command, orders.add_subparsers(dest="verb", metavar="VERB", required=True, parser_class=_Parser))
    counting_cli.grammar(command)
    command("status", "connections, what is pending, what needs you")
    history = command("history", "the sync history, newest first")
    history.add_argument("--limit", type=int, default=20)
    history.add_argument("--operation", type=int, help="one operation with its records")
    command("check", "check this installation and the profile")
    demo = command("demo", "try it with a practice shop, Megaventory and Vtiger")
    demo.add_argument("--pictures", type=Path, metavar="DIR", help="save pictures of the window there")
    demo.add_argument("--no-window", action="store_true", help="run without showing a window")
    demo.add_argument("--products", type=int, metavar="N", help="N clean products instead of the practice catalogue")
    return top


def run(arguments: Sequence[str]) -> int:
    """Carry out a command line; gives the exit code."""
    # Nothing is logged to the terminal: only the profile's log masks secrets.
    logging.getLogger().addHandler(logging.NullHandler())
    try:
        options = parser().parse_args(arguments)
    except _Usage:
        return WRONG_USAGE
    except SystemExit as ended:  # --help
        return int(ended.code or 0)
    profile = profile_at(options.profile)
    try:
        if options.command is None:
            from wcsync_desktop.start import run as run_window  # noqa: PLC0415

            return run_window(profile)
        if options.command == "demo":
            from wcsync_desktop.demo import run_demo  # noqa: PLC0415

            shown = not options.no_window
            return run_demo(
                options.profile, options.pictures, shown=shown, as_json=options.json, products=options.products
            )
        return _Command(options, profile).run()
    except WcSyncError as error:
        print(error.sentence, file=sys.stderr)
        if error.details:
            print(f"Details: {error.details}", file=sys.stderr)
        return exit_code(error)
    except KeyboardInterrupt:
        return NEEDS_PERSON
    except Exception as error:
        if (trouble := in_words(error, profile.database)) is not None:
            print(trouble.sentence, file=sys.stderr)
            return exit_code(trouble)
        logging.getLogger(__name__).exception("The command line ended by our own fault")
        print(f"WC Sync Desktop made a mistake. Please report it. ({type(error).__name__})", file=sys.stderr)
        return OUR_FAULT


def _moment_ms(text: str) -> int:
    """A time that a person wrote, milliseconds UTC; without a zone it is this computer's. Raises BadData."""
    try:
        return int(datetime.fromisoformat(text).astimezone().timestamp() * 1000)
    except ValueError:
        raise BadData(f"“{text}” is no time.", "Write it like 2026-03-31T08:00.") from None


def _clock(moment: int) -> str:
    """A moment (milliseconds UTC) by this computer's clock."""
    return datetime.fromtimestamp(moment / 1000, UTC).astimezone().strftime("%Y-%m-%d %H:%M")


def exit_code(error: WcSyncError) -> int:
    """The exit code of an error."""
    if isinstance(error, ConnectionProblem):
        return CONNECTION_STOPPED
    return OUR_FAULT if isinstance(error, EngineError) else WRONG_USAGE


class _Command:
    """One command line on one profile."""

    def __init__(self, options: argparse.Namespace, profile: Profile) -> None:
        self._options = options
        self._profile = profile
        self._json: bool = getattr(options, "json", False)

    def run(self) -> int:
        match self._options.command, getattr(self._options, "verb", None):
            case "connections", "add":
                return self._add()
            case "connections", "edit":
                return self._edit()
            case "connections", "list":
                return self._list()
            case "connections", "test":
                return self._test()
            case "connections", "remove":
                return self._remove()
            case "share", _:
                return self._share()
            case "modules", _:
                return self._modules()
            case "orders-between", _:
                return self._orders_between()
            case "import", _:
                return self._import()
            case "sync", _:
                return self._sync()
            case "stock", _:
                return StockCommand(
                    self._options, lambda: _Session(self), lambda: _Reading(self._profile), self._say
                ).run()
            case "orders", _:
                return OrdersCommand(
                    self._options, lambda: _Session(self), lambda: _Reading(self._profile), self._say, self._report
                ).run()
            case "counting", _:
                return counting_cli.run(self._options, lambda: _Session(self), self._say)
            case "status", _:
                return self._status()
            case "history", _:
                return self._history()
            case _:
                return self._check()

    # --- connections --------------------------------------------------------------------------------------------

    def _add(self) -> int:
        options = self._options
        ca = _certificate(options.ca)
        secret = read_secret(SYSTEMS[options.kind].secret_names)
        with _Session(self) as session:
            found = session.ask(ExamineAccount("add", options.kind, options.url, secret, ca))
            if found.problem is not None:
                return self._refused(options.name, found)
            earlier = found.earlier if options.go_on else None
            session.ask(
                AddConnection(
                    options.kind,
                    options.name,
                    options.url,
                    secret,
                    ca,
                    options=found.learned,
                    site=found.site,
                    currency=found.currency,
                    continues=earlier,
                )
            )
        text = f"“{options.name}” is connected: {found.title} {found.version}, {found.currency}."
        self._say({"connection": options.name, "state": "connected", "currency": found.currency}, text)
        return DONE

    def _refused(self, name: str, found: Examination) -> int:
        """Nothing was kept: the ladder, down to the rung that broke."""
        problem = found.problem
        if problem is None:
            return DONE
        answer = {"connection": name, "state": "refused", "error": problem.sentence, "rungs": _rungs_json(found)}
        print(f"{_ladder_text(found)}\nNothing was kept.", file=sys.stderr)
        if self._json:
            print(json.dumps(answer, ensure_ascii=False), flush=True)
        return exit_code(problem)

    def _edit(self) -> int:
        options = self._options
        with _Session(self) as session:
            row = session.named(options.name)
            secret = read_secret(SYSTEMS[row.kind].secret_names) if options.keys else ()
            ca = _certificate(options.ca) if options.ca else row.ca
            address = options.url or row.address
            settings = dict(row.options)
            for setting in options.set or []:
                name, equals, value = setting.partition("=")
                if not equals:
                    raise BadData(f"“{setting}” is no setting.", "Write it as NAME=VALUE.")
                settings[name] = value
            if secret or address != row.address or ca != row.ca:
                found = session.ask(ExamineAccount("edit", row.kind, address, secret, ca, settings, row.id))
                if found.problem is not None:
                    return self._refused(row.name, found)
                settings |= found.learned
            session.ask(EditConnection(row.id, options.rename or row.name, address, secret, ca, settings))
        self._say({"connection": options.rename or row.name, "state": "changed"}, "Changed.")
        return DONE

    def _list(self) -> int:
        with _Reading(self._profile) as reader:
            rows = reader.connections() if reader else ()
        lines = [f"{r.name}: {SYSTEMS[r.kind].title}, {r.address}, {_state(r)}" for r in rows]
        self._say(
            {"connections": [_connection_json(r) for r in rows]}, "\n".join(lines) or "There are no connections yet."
        )
        return DONE

    def _test(self) -> int:
        worst = DONE
        answers, lines = [], []
        with _Session(self) as session:
            rows = [session.named(self._options.name)] if self._options.name else list(session.connections())
            for row in rows:
                found = session.ask(TryConnection(row.id))
                state = "connected" if found.problem is None else "refused"
                answer = {"name": row.name, "state": state, "version": found.version, "rungs": _rungs_json(found)}
                if found.problem is not None:
                    worst = max(worst, exit_code(found.problem))
                    answer["error"] = found.problem.whole
                answers.append(answer)
                lines += [f"{row.name}:", _ladder_text(found)]
        self._say({"connections": answers}, "\n".join(lines) or "There are no connections yet.")
        return worst

    def _remove(self) -> int:
        with _Session(self) as session:
            row = session.named(self._options.name)
            session.ask(RemoveConnection(row.id))
        self._say({"removed": row.name}, f"“{row.name}” and its keys are forgotten; its history stays.")
        return DONE

    def _share(self) -> int:
        options = self._options
        with _Session(self) as session:
            shop, other = session.named(options.shop), session.named(options.other)
            change = Share(options.preset, shop.id, other.id, today=options.today)
            if options.dry_run or options.today:
                operation = session.ask(PreviewRules(change) if options.dry_run else change)
                return self._report(session.wait_for((operation,)))
            session.ask(change)
        self._say(
            {"preset": options.preset, "shop": shop.name, "with": other.name},
            f"“{shop.name}” and “{other.name}” now share by “{options.preset}”.",
        )
        return DONE

    def _modules(self) -> int:
        """What is not named stays as it is."""
        options = self._options
        named = {kind: getattr(options, f"way_{kind.value}") for kind in MODULE_NAMES}
        chosen = {kind: WAYS[way] for kind, way in named.items() if way is not None}
        with _Reading(self._profile) as reader:
            rules = reader.rules() if reader is not None else Rules()
            routes = reader.routes() if reader is not None else ()
        with _Session(self) as session:
            shop, other = session.named(options.shop), session.named(options.other)
            ends = (shop.id, other.id)
            now = {kind: way_of(rules, kind, *ends) for kind in MODULE_NAMES}
            ways = {**now, Kind.ORDER: way_of_orders(routes, *ends), **chosen}
            pair = rules.pair(*ends)
            kept = pair.conflicts if pair is not None else Conflicts.ASK
            conflicts = CONFLICTS[options.conflicts] if options.conflicts else kept
            named_too = (options.conflicts, options.orders_from, options.today)
            if chosen or any(named_too) or options.with_email is not None:
                modules = tuple((kind.value, way.value) for kind, way in ways.items())
                starts = _moment_ms(options.orders_from) if options.orders_from else None
                ours = [route for route in routes if {route.source, route.target} == set(ends)]
                is_told = any(route.tells_customer for route in ours if route.target == shop.id)
                change = ShareModules(
                    *ends,
                    modules,
                    conflicts,
                    starts,
                    ours[0].seconds if ours else DEFAULT_SECONDS,
                    is_told if options.with_email is None else options.with_email,
                    today=options.today,
                )
                operation = session.ask(change)
                if operation is not None:
                    return self._report(session.wait_for((operation,)))
        words = {way: word for word, way in WAYS.items()}
        told = {name: words[ways[kind]] for kind, name in MODULE_NAMES.items()}
        settled = next(word for word, c in CONFLICTS.items() if c is conflicts)
        lines = [*(f"{name}: {way}" for name, way in told.items()), f"where both change one thing: {settled}"]
        self._say({"modules": told, "conflicts": settled}, "\n".join(lines))
        return DONE

    def _orders_between(self) -> int:
        options = self._options
        if options.main is not None and not (options.to or options.sources):
            raise BadData("Which shops, and which way?", "Name them with --to or --from; --none ends all copying.")
        if options.none:
            with _Session(self) as session:
                session.ask(KeepRoutes(()))
        elif options.main is not None:
            with _Session(self) as session:
                main = session.named(options.main).id
                ways = [(main, session.named(name).id, options.to_follow) for name in options.to]
                ways += [(session.named(name).id, main, options.from_follow) for name in options.sources]
                mail = options.with_email
                session.ask(KeepRoutes(tuple(Route(a, b, 0, Follow(follow), mail) for a, b, follow in ways)))
        with _Reading(self._profile) as reader:
            routes = reader.routes() if reader is not None else ()
            names = {row.id: row.name for row in reader.connections()} if reader is not None else {}
        told = [
            {"from": names.get(r.source, "?"), "to": names.get(r.target, "?"), "follow": r.follow.value} for r in routes
        ]
        lines = [f"{way['from']} → {way['to']} (later changes: {way['follow']})" for way in told]
        self._say({"routes": told}, "\n".join(lines) or "No orders are copied between shops.")
        return DONE

    # --- work ---------------------------------------------------------------------------------------------------

    def _import(self) -> int:
        options = self._options
        kinds = KINDS[options.what]
        if options.quantities and options.what == "all":
            kinds = (*kinds, "quantity")
        if options.source == "megaventory":
            if options.what != "quantities":
                raise BadData("Only quantities can come from Megaventory.", "Use: wcsync import quantities.")
            kinds = ("shop_quantity",)
        with _Session(self) as session:
            shop, target = session.named(options.shop), session.named(options.into)
            operation = session.ask(StartImport(shop.id, target.id, kinds, options.dry_run, options.location))
            operations = session.wait_for((operation,))
        return self._report(operations)

    def _sync(self) -> int:
        with _Session(self) as session:
            if self._options.everything:
                started = tuple(session.ask(SynchronizeAll(shop, other)) for shop, other in session.pairs())
            else:
                started = session.ask(SyncOnce())
            # What an earlier run left, but for what is done by these anyway.
            unfinished = tuple(o for o in session.ask(ContinueInterrupted()) if o not in started)
            if not started and not unfinished:
                self._say({"operations": []}, "There is nothing to synchronise yet: share and import first.")
                return DONE
            operations = session.wait_for((*unfinished, *started))
        return self._report(operations)

    def _report(self, operations: Sequence[OperationView]) -> int:
        with _Reading(self._profile) as reader:
            notes = {o.id: reader.notes(o.id) if reader else () for o in operations}
        answer = {
            "operations": [
                operation_json(o)
                | {
                    "records": [
                        {"kind": n.kind, "title": n.title, "state": n.state, "reason": n.reason} for n in notes[o.id]
                    ]
                }
                for o in operations
            ]
        }
        lines = []
        for operation in operations:
            lines.append(operation_text(operation))
            lines += [
                f"  {n.state}: {n.kind}, {n.title}: {n.reason}" for n in notes[operation.id] if n.state != "skipped"
            ][:20]
        self._say(answer, "\n".join(lines))
        return max((outcome_code(o) for o in operations), default=DONE)

    # --- looking ------------------------------------------------------------------------------------------------

    def _status(self) -> int:
        with _Reading(self._profile) as reader:
            if reader is None:
                self._say({"connections": [], "pending": 0, "needs_person": 0}, "This profile has not been used yet.")
                return DONE
            rows, pending, needs = reader.connections(), reader.pending(), reader.needs_person()
            unreadable = reader.unreadable()
            standing = {r.name: reader.standing(r.id) for r in rows}
            troubles = reader.troubles()
            changed, known = reader.differences(), known_since(reader)
            last = reader.operations(limit=1)
        lines = [f"{r.name}: {_state(r)}" for r in rows] or ["There are no connections yet."]
        lines += [f"! {t.name}: {t.text}" for t in troubles]
        lines.append(f"{pending} to be sent, {needs} need you.")
        lines += [f"{u.name}, {u.kind} {u.native_id or '?'} “{u.title}”: {u.reason}" for u in unreadable]
        if changed:
            lines.append(f"{len(changed)} orders were changed after they were sent; see: wcsync orders changed")
        lines += [f"{name}: every order that was sent was read again since {_clock(at)}." for name, at in known.items()]
        lines += [f"Last: {operation_text(o)}" for o in last]
        names = {r.id: r.name for r in rows}
        answer = {
            "connections": [_connection_json(r) for r in rows],
            "pending": pending,
            "needs_person": needs,
            "unreadable": [unreadable_json(u) for u in unreadable],
            "troubles": [_trouble_json(t, names) for t in troubles],
            "changed_orders": [difference_json(d, {r.id: r.name for r in rows}) for d in changed],
            "orders_read_since": {n: datetime.fromtimestamp(at / 1000, UTC).isoformat() for n, at in known.items()},
            "records": {
                name: {kind: {"known": s.known, "linked": s.linked} for kind, s in kinds.items()}
                for name, kinds in standing.items()
            },
            "last": [operation_json(o) for o in last],
        }
        self._say(answer, "\n".join(lines))
        stopped = any(r.state not in WELL or PUT_BACK in r.options for r in rows)
        return CONNECTION_STOPPED if stopped or troubles else DONE

    def _history(self) -> int:
        options = self._options
        with _Reading(self._profile) as reader:
            rows: tuple[OperationView, ...] = ()
            if options.operation is not None:
                found = reader.operation(options.operation) if reader else None
                if reader is None or found is None:
                    raise BadData(f"There is no operation {options.operation}.", "See: wcsync history")
                notes = reader.notes(found.id, limit=100_000)
                preview = reader.preview(found.id, limit=100_000)
                self._say(
                    operation_json(found)
                    | {
                        "records": [
                            {"kind": n.kind, "title": n.title, "state": n.state, "reason": n.reason} for n in notes
                        ],
                        "preview": [
                            {
                                "kind": p.kind,
                                "found": p.found.value,
                                "title": p.title,
                                "key": p.key,
                                "reason": p.reason,
                                "differences": [list(d) for d in p.differences],
                            }
                            for p in preview
                        ],
                    },
                    "\n".join(
                        [
                            operation_text(found),
                            *(f"  {n.state}: {n.kind}, {n.title}: {n.reason}" for n in notes),
                            *(f"  {p.found}: {p.kind}, {p.title} {p.key} {p.reason}".rstrip() for p in preview),
                        ]
                    ),
                )
                return DONE
            if reader is not None:
                rows = reader.operations(limit=max(1, options.limit))
        self._say(
            {"operations": [operation_json(o) for o in rows]},
            "\n".join(operation_text(o) for o in rows) or "Nothing has been done yet.",
        )
        return DONE

    def _check(self) -> int:
        from wcsync_desktop.check import checks  # noqa: PLC0415

        results = list(checks(self._profile))
        text = "\n".join(f"{'✓' if r.well else '✕'} {r.what}: {r.says}" for r in results)
        self._say({"checks": [{"what": r.what, "well": r.well, "says": r.says} for r in results]}, text)
        return DONE if all(r.well for r in results) else OUR_FAULT

    def _say(self, answer: Mapping[str, Any], text: str) -> None:
        print(json.dumps(answer, ensure_ascii=False) if self._json else text, flush=True)

    # --- for sessions -------------------------------------------------------------------------------------------

    @property
    def profile(self) -> Profile:
        return self._profile

    @property
    def policy(self) -> RetryPolicy:
        return RetryPolicy(first=self._options.retry_wait, lookup_wait=self._options.lookup_wait)


class _Session:
    """The engine at work for one command, with a bar on a terminal."""

    def __init__(self, command: _Command) -> None:
        self._profile = command.profile
        self._news = threading.Condition()
        self._ended: set[int] = set()
        self._stopped = ""
        self._show: Callable[[Sequence[Progress]], None] = lambda _: None
        self._headless = Headless(command.profile, self._told, command.policy)

    def __enter__(self) -> _Session:
        self._headless.__enter__()
        return self

    def __exit__(self, *error: Any) -> None:
        self._headless.__exit__(*error)

    def _told(self, snapshot: Snapshot) -> None:
        with self._news:
            self._ended.update(snapshot.ended)
            self._stopped = snapshot.stopped or self._stopped
            self._news.notify_all()
        self._show(snapshot.running)

    def ask(self, command: Any) -> Any:
        """The engine's answer to a command."""
        return self._headless.engine.submit(command).result()

    def connections(self) -> tuple[ConnectionRow, ...]:
        with _Reading(self._profile, self._headless.parts.database) as reader:
            return reader.connections() if reader else ()

    def reading(self) -> _Reading:
        """A reader for a moment."""
        return _Reading(self._profile, self._headless.parts.database)

    def pairs(self) -> list[tuple[int, int]]:
        """Shops with the connections that they share with."""
        with _Reading(self._profile, self._headless.parts.database) as reader:
            return sorted((pair.shop, pair.other) for pair in reader.rules().pairs) if reader else []

    def named(self, name: str) -> ConnectionRow:
        """The connection of this name. Raises BadData."""
        rows = self.connections()
        found = [r for r in rows if r.name.casefold() == name.strip().casefold()]
        if not found:
            known = ", ".join(f"“{r.name}”" for r in rows) or "none yet"
            raise BadData(f"There is no connection called “{name}”.", f"Connections: {known}.")
        return found[0]

    def wait_for(self, operations: Sequence[int]) -> tuple[OperationView, ...]:
        """Wait until these operations have ended. Ctrl+C cancels them after the records in hand."""
        with _Bars(sys.stderr.isatty()) as bars:
            self._show = bars.show
            try:
                self._until_ended(operations)
            except KeyboardInterrupt:
                for operation in operations:
                    self._headless.engine.submit(CancelOperation(operation))
                self._until_ended(operations)
            finally:
                self._show = lambda _: None
        with _Reading(self._profile, self._headless.parts.database) as reader:
            views = [reader.operation(o) for o in operations] if reader else []
        return tuple(v for v in views if v is not None)

    def _until_ended(self, operations: Sequence[int]) -> None:
        with self._news:
            while not self._ended.issuperset(operations) and not self._stopped:
                self._news.wait(1.0)
        if self._stopped:
            raise EngineError(self._stopped)


class _Bars:
    """Progress bars on a terminal; nothing elsewhere."""

    def __init__(self, shown: bool) -> None:
        self._progress: Any = None
        self._tasks: dict[int, Any] = {}
        if shown:
            from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn  # noqa: PLC0415
            from rich.progress import Progress as RichProgress  # noqa: PLC0415

            self._progress = RichProgress(
                TextColumn("{task.description}"),
                BarColumn(),
                MofNCompleteColumn(),
                TimeRemainingColumn(),
                transient=True,
            )

    def __enter__(self) -> _Bars:
        if self._progress is not None:
            self._progress.start()
        return self

    def __exit__(self, *error: Any) -> None:
        if self._progress is not None:
            self._progress.stop()

    def show(self, running: Sequence[Progress]) -> None:
        """Show these operations."""
        if self._progress is None:
            return
        for progress in running:
            if progress.operation not in self._tasks:
                self._tasks[progress.operation] = self._progress.add_task("", total=None)
            text = f"{progress.what}: {progress.phase}".replace("[", "(")
            self._progress.update(
                self._tasks[progress.operation],
                description=text,
                completed=progress.done,
                total=progress.total or None,
            )


class _Reading:
    """A reader for a moment; None where the profile was never used."""

    def __init__(self, profile: Profile, database: Database | None = None) -> None:
        self._profile = profile
        self._database = database
        self._reader: Reader | None = None

    def __enter__(self) -> Reader | None:
        if self._profile.exists:
            self._reader = Reader(self._database or Database(self._profile.database))
        return self._reader

    def __exit__(self, *error: Any) -> None:
        if self._reader is not None:
            self._reader.close()


def read_secret(names: Sequence[str]) -> tuple[str, ...]:
    """The secret: asked for on a terminal, else a line each from standard input."""
    if sys.stdin.isatty():
        return tuple(getpass.getpass(f"{name}: ").strip() for name in names)
    return tuple(sys.stdin.readline().strip() for _ in names)


def outcome_code(operation: OperationView) -> int:
    """The exit code of an operation's end."""
    if operation.stopped_by is StoppedBy.OURSELVES:
        return OUR_FAULT
    if operation.state in (OperationState.FAILED, OperationState.WEBSHOP_NOT_FOUND):
        return CONNECTION_STOPPED
    if operation.total(Found.PROBLEM, Found.FAILED) or operation.error:
        return NEEDS_PERSON
    return DONE


_MARKS = {Tick.GOOD: "✓", Tick.WARNING: "!", Tick.FAILED: "✕"}


def _ladder_text(found: Examination) -> str:
    lines = []
    for rung in found.rungs:
        lines.append(f"  {_MARKS[rung.tick]} {rung.name}: {rung.says}")
        if rung.advice:
            lines.append(f"    → {rung.advice}")
        if rung.details:
            lines.append(f"    Details: {rung.details}")
    return "\n".join(lines)


def _rungs_json(found: Examination) -> list[dict[str, str]]:
    return [
        {"name": r.name, "tick": r.tick.value, "says": r.says, "advice": r.advice, "details": r.details}
        for r in found.rungs
    ]


def _certificate(path: Path | None) -> str | None:
    if path is not None and not path.is_file():
        raise BadData(f"There is no file {path}.", "Name the certificate file of your authority.")
    return str(path.resolve()) if path is not None else None


def _state(row: ConnectionRow) -> str:
    return f"{row.state}: {row.reason}" if row.reason else row.state


def unreadable_json(row: UnreadableView) -> dict[str, Any]:
    """A record that cannot be read."""
    return {
        "connection": row.name,
        "kind": row.kind,
        "id": row.native_id,
        "title": row.title,
        "field": row.field,
        "value": row.value,
        "reason": row.reason,
    }


def _trouble_json(trouble: StandingTrouble, names: Mapping[int, str]) -> dict[str, Any]:
    return {
        "name": trouble.name,
        "connection": names.get(trouble.connection or 0),
        "trouble": trouble.sentence,
        "advice": trouble.advice,
        "since": at.isoformat() if (at := moment(trouble.since or None)) is not None else None,
        "passes_by_itself": trouble.passes,
    }


def _connection_json(row: ConnectionRow) -> dict[str, Any]:
    return {
        "name": row.name,
        "kind": row.kind,
        "url": row.address,
        "state": row.state,
        "reason": row.reason,
        "keys": row.keys,
        "currency": row.currency,
    }


def operation_json(operation: OperationView) -> dict[str, Any]:
    """An operation as the command line answers it in JSON."""
    counts: dict[str, dict[str, Mapping[str, int]]] = {}
    for (system, kind), numbers in operation.counts.items():
        counts.setdefault(system, {})[kind] = numbers
    return {
        "operation": operation.id,
        "what": operation.what.value,
        "webshop": operation.webshop,
        "address": operation.address,
        "into": operation.target,
        "synchronize_all": operation.synchronize_all,
        "state": operation.state.value,
        "error": operation.error,
        "created_on": operation.created.isoformat() if operation.created else None,
        "started_on": operation.started.isoformat() if operation.started else None,
        "completed_on": operation.completed.isoformat() if operation.completed else None,
        "counts": counts,
    }


def operation_text(operation: OperationView) -> str:
    """An operation in a few lines."""
    when = operation.created.astimezone().strftime("%Y-%m-%d %H:%M") if operation.created else ""
    route = f"{operation.webshop} → {operation.target}"
    lines = [f"{when} {operation.what}, {route}: {operation.state}".strip()]
    if operation.error:
        lines[0] += f". {operation.error.splitlines()[0]}"
    would = "would be " if operation.what in DRY else ""
    for (system, kind), numbers in operation.counts.items():
        words = ", ".join(f"{n} {would if w in _DONE_WORDS else ''}{w}" for w, n in sorted(numbers.items()))
        lines.append(f"  {system}, {kind}: {words}")
    return "\n".join(lines)


_DONE_WORDS = (Found.CREATE.value, Found.UPDATE.value)
