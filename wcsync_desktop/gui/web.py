"""Pages of the systems in a browser, where a person looks at a record."""

from __future__ import annotations

from urllib.parse import urlsplit

_MEGAVENTORY = "https://app.megaventory.com/"


def page(system: str, address: str, kind: str, native_id: str, parent: str | None = None) -> str:
    """The page of a record in a system's administration, or its first page where records have none of their own.

    A variation is edited with its product. ``kind`` is that of the record, ``native_id`` its id there.
    """
    if system == "megaventory":
        # It has no addresses of single records: a person looks for the SKU or name there.
        host = (urlsplit(address).hostname or "").lower()
        return _MEGAVENTORY if host == "megaventory.com" or host.endswith(".megaventory.com") else address
    if system == "vtiger":
        modules = {"customer": "Contacts", "product": "Products", "order": "SalesOrder"}
        if kind not in modules:
            return f"{address}/index.php?module=Vtiger&parent=Settings&view=TaxIndex"
        return f"{address}/index.php?module={modules[kind]}&view=Detail&record={native_id.rpartition('x')[2]}"
    match kind:
        case "customer":
            return f"{address}/wp-admin/user-edit.php?user_id={native_id}"
        case "tax":
            return f"{address}/wp-admin/admin.php?page=wc-settings&tab=tax"
        case _:
            return f"{address}/wp-admin/post.php?post={parent or native_id}&action=edit"
