"""WC Sync Desktop: keeps WooCommerce shops in step with Megaventory, other shops and a local stock book."""

from importlib.metadata import PackageNotFoundError, version

try:
    __version__ = version("wcsync-desktop")
except PackageNotFoundError:  # run from a folder that was never installed
    __version__ = "0"
