"""What a command is: a frozen message that names the type of its answer."""

from __future__ import annotations

from typing import Generic, TypeVar

R_co = TypeVar("R_co", covariant=True)


class Command(Generic[R_co]):
    """Something asked of the engine; ``Command[int]`` is answered by an int. Carries no behaviour."""

    __slots__ = ()
