"""Plain callers of the practice systems, over real sockets."""

from __future__ import annotations

from typing import Any

import requests

from wcsync_desktop.sandbox.launch import PracticeAddress


class ShopCaller:
    """Calls /wp-json/wc/v3 with the key that may do everything."""

    def __init__(self, address: PracticeAddress) -> None:
        self.address = address
        self.session = requests.Session()
        self.session.trust_env = False

    def call(self, method: str, path: str, body: Any = None, **query: Any) -> requests.Response:
        return self.session.request(
            method,
            f"{self.address.url}/wp-json/wc/v3/{path}",
            json=body,
            params=query,
            auth=(self.address.secret[0], self.address.secret[1]),
            verify=self.address.ca,
            timeout=20,
            allow_redirects=False,
        )

    def get(self, path: str, **query: Any) -> Any:
        answer = self.call("GET", path, **query)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def post(self, path: str, body: Any) -> Any:
        answer = self.call("POST", path, body)
        assert answer.status_code in {200, 201}, answer.text
        return answer.json()

    def put(self, path: str, body: Any) -> Any:
        answer = self.call("PUT", path, body)
        assert answer.status_code == 200, answer.text
        return answer.json()


class AccountCaller:
    """Calls Megaventory operations in the form of the plugin."""

    def __init__(self, address: PracticeAddress) -> None:
        self.address = address
        self.session = requests.Session()
        self.session.trust_env = False

    def raw(self, path: str, body: Any = None, method: str = "POST", **query: Any) -> requests.Response:
        return self.session.request(
            method, f"{self.address.url}{path}", json=body, params=query, verify=self.address.ca, timeout=20
        )

    def call(self, operation: str, **fields: Any) -> Any:
        answer = self.raw(f"json/reply/{operation}", {"APIKEY": self.address.secret[0], **fields})
        assert answer.status_code == 200, answer.text
        return answer.json()

    def do(self, operation: str, **fields: Any) -> Any:
        """Call and insist on success."""
        answer = self.call(operation, **fields)
        assert answer["ResponseStatus"]["ErrorCode"] == "0", answer
        return answer

    def refused(self, operation: str, **fields: Any) -> Any:
        """Call and insist on a refusal."""
        answer = self.call(operation, **fields)
        assert answer["ResponseStatus"]["ErrorCode"] != "0", answer
        return answer

    def product(self, sku: str, action: str = "InsertOrUpdateNonEmptyFields", **fields: Any) -> Any:
        product = {"ProductSKU": sku, "ProductDescription": f"Thing {sku}", **fields}
        return self.call("ProductUpdate", mvProduct=product, mvRecordAction=action)

    def client(self, name: str, action: str = "Insert", **fields: Any) -> Any:
        given = {"SupplierClientName": name, "SupplierClientType": "Client", **fields}
        return self.call("SupplierClientUpdate", mvSupplierClient=given, mvRecordAction=action)

    def order(self, client: int, rows: list[dict[str, Any]], **fields: Any) -> Any:
        given = {
            "SalesOrderClientID": client,
            "SalesOrderReferenceApplication": "woocommerce",
            "SalesOrderStatus": "Verified",
            "SalesOrderDetails": rows,
            **fields,
        }
        return self.call("SalesOrderUpdate", mvSalesOrder=given)


def row(sku: str, quantity: float, price: float, **fields: Any) -> dict[str, Any]:
    return {
        "SalesOrderRowProductSKU": sku,
        "SalesOrderRowQuantity": quantity,
        "SalesOrderRowUnitPriceWithoutTaxOrDiscount": price,
        **fields,
    }
