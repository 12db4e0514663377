"""The /_sandbox routes: look into a practice system and act on it from outside, without keys."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from .server import Request, Response

if TYPE_CHECKING:
    from .system import PracticeSystem


def answer(system: PracticeSystem, request: Request) -> Response:
    try:
        return _json(200, _route(system, request))
    except LookupError as error:
        return _json(404, {"error": f"nothing here: {error}"})
    except (ValueError, TypeError) as error:
        return _json(400, {"error": str(error)})


def _route(system: PracticeSystem, request: Request) -> Any:
    query = dict(request.query)
    body = json.loads(request.body) if request.body else None
    match (request.method, request.path.rstrip("/")):
        case ("GET", "/_sandbox/state"):
            return system.state()
        case ("GET", "/_sandbox/log"):
            return system.log(int(query.get("since", 0)))
        case ("DELETE", "/_sandbox/log"):
            system.clear_log()
            return {"done": True}
        case ("POST", "/_sandbox/act"):
            return {"done": True, "result": system.act(body or {})}
        case ("POST", "/_sandbox/faults"):
            system.faults(body or [])
            return {"done": True}
        case ("DELETE", "/_sandbox/faults"):
            system.faults()
            return {"done": True}
        case ("GET", "/_sandbox/held"):
            return {"held": system.held(float(query.get("timeout", 0)))}
        case ("POST", "/_sandbox/release"):
            return {"released": system.release()}
        case ("GET", "/_sandbox/switches") if hasattr(system, "switches"):
            return system.switches()
        case ("POST", "/_sandbox/switches") if hasattr(system, "switch"):
            return system.switch(**(body or {}))
    raise LookupError(f"{request.method} {request.path}")


def _json(status: int, value: Any) -> Response:
    body = json.dumps(value, ensure_ascii=False, default=str).encode()
    return Response(status, {"Content-Type": "application/json; charset=utf-8"}, body)
