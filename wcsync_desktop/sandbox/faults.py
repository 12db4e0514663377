"""Faults on request: which calls go wrong, how, and how often."""

from __future__ import annotations

import random
import re
import threading
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

FAULTS = frozenset(
    {
        "drop_before", "drop_after", "429", "429_retry_after", "500_html_before", "500_html_after", "502_html",
        "503_maintenance", "504_html_after", "truncated_json_before", "truncated_json_after", "html_200_before",
        "html_200_after", "bom", "php_notice", "delay", "hold_before", "hold_after", "redirect", "firewall_403",
        "strip_authorization", "missing_list", "expired_key", "comment_behind", "php_warning_behind", "odd_charset",
        "deep_json_after", "odd_date", "odd_redirect_after", "odd_retry_after", "password_page",
    }
)  # fmt: skip

_RULE_KEYS = {"match", "nth", "times", "probability", "seed", "fault", "seconds"}
_MATCH_KEYS = {"method", "path", "operation", "write", "body_contains"}


@dataclass(frozen=True)
class Call:
    """What a rule can look at."""

    method: str
    target: str
    operation: str
    write: bool
    body: str


@dataclass(frozen=True)
class Fault:
    """A fault to apply now; `seconds` is the length of a delay or the value of Retry-After."""

    name: str
    seconds: float


@dataclass
class _Rule:
    name: str
    match: Mapping[str, Any]
    nth: int | None
    times: int | None
    probability: float | None
    seconds: float
    dice: random.Random
    seen: int = 0
    applied: int = 0
    path: re.Pattern[str] | None = field(default=None)

    def matches(self, call: Call) -> bool:
        match = self.match
        return (
            ("method" not in match or str(match["method"]).upper() == call.method)
            and (self.path is None or self.path.search(call.target) is not None)
            and ("operation" not in match or str(match["operation"]).lower() == call.operation.lower())
            and ("write" not in match or bool(match["write"]) == call.write)
            and ("body_contains" not in match or str(match["body_contains"]) in call.body)
        )

    def fires(self) -> bool:
        self.seen += 1
        if self.nth is not None and self.seen < self.nth:
            return False
        allowed = self.times if self.times is not None else (1 if self.nth is not None else None)
        if allowed is not None and self.applied >= allowed:
            return False
        if self.probability is not None and self.dice.random() >= self.probability:
            return False
        self.applied += 1
        return True


class FaultBook:
    """The rules in force; the first rule that fires decides."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._rules: list[_Rule] = []

    def replace(self, rules: Iterable[Mapping[str, Any]]) -> None:
        """Put `rules` in force instead of all earlier ones. Raises ValueError for a rule that makes no sense."""
        fresh = [_rule(rule) for rule in rules]
        with self._lock:
            self._rules = fresh

    def take(self, call: Call) -> Fault | None:
        chosen: Fault | None = None
        with self._lock:
            for rule in self._rules:
                if rule.matches(call) and chosen is None and rule.fires():
                    chosen = Fault(rule.name, rule.seconds)
        return chosen


def _rule(rule: Mapping[str, Any]) -> _Rule:
    unknown = set(rule) - _RULE_KEYS
    match = rule.get("match") or {}
    unknown |= set(match) - _MATCH_KEYS
    name = rule.get("fault")
    if unknown or name not in FAULTS:
        raise ValueError(f"not a fault rule: {dict(rule)}")
    return _Rule(
        name=str(name),
        match=match,
        nth=rule.get("nth"),
        times=rule.get("times"),
        probability=rule.get("probability"),
        seconds=float(rule.get("seconds", 1)),
        dice=random.Random(rule.get("seed", 0)),  # noqa: S311 - repeatable, not secret
        path=re.compile(match["path"]) if "path" in match else None,
    )


class HoldGate:
    """Requests that wait until they are released, so that a test can act while an answer is outstanding."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._held: dict[int, bool] = {}
        self._open = False

    def wait(self, n: int) -> None:
        with self._changed:
            if self._open:
                return
            self._held[n] = True
            self._changed.notify_all()
            self._changed.wait_for(lambda: not self._held[n])
            del self._held[n]

    def held(self, timeout: float) -> list[int]:
        """Numbers of the calls being held; waits up to `timeout` seconds for the first one."""
        with self._changed:
            self._changed.wait_for(lambda: any(self._held.values()), timeout)
            return [n for n, waiting in self._held.items() if waiting]

    def release(self) -> int:
        """Let all held calls go on; returns how many there were."""
        with self._changed:
            waiting = [n for n, holding in self._held.items() if holding]
            for n in waiting:
                self._held[n] = False
            self._changed.notify_all()
            return len(waiting)

    def close(self) -> None:
        with self._changed:
            self._open = True
        self.release()
