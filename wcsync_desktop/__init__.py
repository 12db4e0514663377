"""WC Sync Desktop: keeps WooCommerce shops in step with Megaventory, other shops and a local stock book."""

from typing import Any

__version__: str


def __getattr__(name: str) -> Any:
    """The release, read when it is first asked for: the window is shown before that."""
    if name != "__version__":
        raise AttributeError(name)
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415

    try:
        return version("wcsync-desktop")
    except PackageNotFoundError:  # run from a folder that was never installed
        return "0"
