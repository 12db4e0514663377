"""Switches of a practice system: a frozen dataclass of values, changed by name and told as JSON."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import Any, ClassVar, Self


@dataclass(frozen=True)
class SwitchBoard:
    """To be subclassed with the switches as fields, each with the position held for likelier as its default."""

    CHOICES: ClassVar[Mapping[str, tuple[Any, ...]]] = {}
    """The values allowed to a switch that has more positions than on and off."""

    def changed(self, values: Mapping[str, Any]) -> Self:
        """A copy with other values. Raises ValueError for a name or a value that does not exist."""
        unknown = set(values) - {field.name for field in fields(self)}
        if unknown:
            raise ValueError(f"no switch {', '.join(sorted(unknown))}")
        for name, allowed in self.CHOICES.items():
            if name in values and values[name] not in allowed:
                raise ValueError(f"{name} is one of {allowed}")
        return replace(self, **values)

    def as_json(self) -> dict[str, Any]:
        return asdict(self)
