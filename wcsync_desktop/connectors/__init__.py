"""Connectors: one folder per outside system, and the registry of kinds of connection."""

from __future__ import annotations

from collections.abc import Mapping

from wcsync_desktop.connectors.base import System
from wcsync_desktop.connectors.megaventory import MEGAVENTORY
from wcsync_desktop.connectors.vtiger import VTIGER
from wcsync_desktop.connectors.woocommerce import WOOCOMMERCE

SYSTEMS: Mapping[str, System] = {system.kind: system for system in (WOOCOMMERCE, MEGAVENTORY, VTIGER)}
