"""How long something takes."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any


def took(work: Callable[[], Any]) -> float:
    """The best of five, in milliseconds."""
    times = []
    for _ in range(5):
        began = time.perf_counter()
        work()
        times.append((time.perf_counter() - began) * 1000)
    return min(times)
