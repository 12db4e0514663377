"""The account itself: key, user, settings, currencies, locations, and the queue of changes."""

from __future__ import annotations

from typing import Any

from ..system import Record
from . import saving
from .book import Book
from .filters import chosen
from .saving import INSERT, UPDATE, UPSERT_FILLED, action_of, object_of, shown
from .wire import Asked, RefusedError, already_exists, is_given, success, whole

LOCATION_FIELDS = {
    "InventoryLocationID": "id", "InventoryLocationName": "text", "InventoryLocationAbbreviation": "text",
    "InventoryLocationAddress": "text", "InventoryLocationCurrencyCode": "text",
}  # fmt: skip
_CURRENCY_NAMES = {
    name.lower(): name
    for name in (
        "CurrencyId", "CurrencyCode", "CurrencyDescription", "CurrencySymbol", "CurrencyIsDefault", "CurrencyInReports",
    )
}  # fmt: skip
_QUEUE_NAMES = {
    name.lower(): name
    for name in (
        "IntegrationUpdateID",
        "Entity",
        "EntityIDs",
        "Action",
        "Application",
        "Tries",
        "IntegrationUpdateDateTime",
    )
}


def api_key(book: Book, asked: Asked) -> dict[str, Any]:
    admin = book.administrator and book.switches.admin_message
    message = "Valid API Key. User is Administrator." if admin else "Valid API Key"
    return {"ResponseStatus": {"ErrorCode": "0", "Message": message}}


def user(book: Book, asked: Asked) -> dict[str, Any]:
    found = {
        "APIKEY": "", "UserName": "practice", "MobilePin": "", "AvatarURL": "", "IsAdministrator": book.administrator,
        "UserPermissions": [],
    }  # fmt: skip
    return success({"mvUser": found})


def settings(book: Book, asked: Asked) -> dict[str, Any]:
    name = str(asked.get("settingname") or "All").lower()
    rows = [
        {"SettingName": key, "SettingValue": value}
        for key, value in book.settings.items()
        if name in {"all", key.lower()}
    ]
    if not rows:
        raise RefusedError("Setting was not found")
    return success({"mvAccountSettings": rows})


def currencies(book: Book, asked: Asked) -> dict[str, Any]:
    rows = chosen(book.currencies.values(), asked, _CURRENCY_NAMES, "CurrencyId", book.switches)
    return success({"mvCurrencies": [shown(currency) for currency in rows]})


def locations(book: Book, asked: Asked) -> dict[str, Any]:
    rows = chosen(
        book.locations.values(), asked, saving.names(LOCATION_FIELDS), "InventoryLocationID", book.switches,
        direct={"inventorylocationid": "InventoryLocationID"},
    )  # fmt: skip
    return success({"mvInventoryLocations": [shown(location) for location in rows]})


def update_location(book: Book, asked: Asked) -> dict[str, Any]:
    given, action = object_of(asked, "mvInventoryLocation"), action_of(asked)
    location_id = whole(given.get("inventorylocationid"))
    texts = {book.same(given.get(f"inventorylocation{part}")) for part in ("name", "abbreviation")} - {""}
    other = next(
        (
            place
            for place in book.locations.values()
            if place["InventoryLocationID"] != location_id
            and texts & {book.same(place["InventoryLocationName"]), book.same(place["InventoryLocationAbbreviation"])}
        ),
        None,
    )
    if other is not None:
        raise already_exists(
            "LocationNameOrAbrevAlreadyExists", "Location with this name", other["InventoryLocationID"]
        )
    if location_id and action != INSERT:
        record = book.locations.get(location_id)
        if record is None or record["_deleted"]:
            raise RefusedError("Inventory location was not found")
        record.update(saving.write(book, record, given, _writable(), action, new=False))
    elif action == UPDATE:
        raise RefusedError("Inventory location was not found")
    else:
        record = insert_location(book, given)
    return success({"mvInventoryLocation": shown(record)}, record["InventoryLocationID"])


def _writable() -> dict[str, str]:
    return {name: kind for name, kind in LOCATION_FIELDS.items() if name != "InventoryLocationID"}


def insert_location(book: Book, given: Asked) -> Record:
    for name in ("inventorylocationname", "inventorylocationabbreviation"):
        if not is_given(given.get(name)):
            raise RefusedError("InventoryLocationName and InventoryLocationAbbreviation are required")
    record = saving.write(book, saving.blank(LOCATION_FIELDS), given, _writable(), UPSERT_FILLED, new=True)
    record["InventoryLocationID"] = book.next_id("location")
    record["_deleted"] = False
    book.locations[record["InventoryLocationID"]] = record
    return record


# The queue.


def queue(book: Book, asked: Asked) -> dict[str, Any]:
    """Newest first, like every Get: "top 20" are the 20 newest (MEGAVENTORY.md 9.1)."""
    if not book.switches.queue_can_be_read:
        raise RefusedError("Integration updates are not available in this account")
    rows = chosen(book.queue.values(), asked, _QUEUE_NAMES, "IntegrationUpdateID", book.switches)
    return success({"mvIntegrationUpdates": [shown(entry) for entry in rows]})


def update_queue_entry(book: Book, asked: Asked) -> dict[str, Any]:
    given = object_of(asked, "mvIntegrationUpdate")
    entry = book.queue.get(whole(given.get("integrationupdateid")))
    if entry is None:
        raise RefusedError("Integration update was not found")
    if is_given(given.get("tries")):
        entry["Tries"] = whole(given["tries"])
    return success({"mvIntegrationUpdate": shown(entry)}, entry["IntegrationUpdateID"])


def delete_queue_entry(book: Book, asked: Asked) -> dict[str, Any]:
    """An id that is gone already is no mistake: the plugin deletes each entry twice."""
    book.queue.pop(whole(asked.get("integrationupdateidtodelete"), "IntegrationUpdateIDToDelete"), None)
    return success({"result": True})
