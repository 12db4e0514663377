"""What a command is: a frozen message that names the type of its answer."""

from __future__ import annotations

import uuid
from typing import Generic, TypeVar

R_co = TypeVar("R_co", covariant=True)


class Command(Generic[R_co]):
    """Something asked of the engine; ``Command[int]`` is answered by an int. Carries no behaviour."""

    __slots__ = ()


def new_request() -> str:
    """The name of one wish of a person, made when a dialog opens or has done what it was opened for.

    Commands that create or book something carry it: what comes twice under one name is done once.
    """
    return uuid.uuid4().hex
