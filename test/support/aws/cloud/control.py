"""The control endpoint: knobs and a look behind the scenes, for tests. See `EmulatorControl` in emulator.ts."""

import datetime
import json
from urllib.parse import parse_qs

from ministack.services import ecs, secretsmanager


class Control:
    prefix = "/_local-fargate/"

    def __init__(self, fargate, balancers):
        self.fargate, self.balancers = fargate, balancers

    async def answer(self, scope, receive, send):
        action = scope["path"].removeprefix(self.prefix)
        act = getattr(self, f"on_{action.replace('-', '_')}", None)
        query = {name: values[0] for name, values in parse_qs(scope["query_string"].decode()).items()}
        body = b""
        while True:
            message = await receive()
            body += message.get("body", b"")
            if not message.get("more_body"):
                break
        try:
            status, result = ((200, act(query, json.loads(body or b"{}"))) if act else
                              (404, {"error": f"no such control: {action}"}))
        except ValueError as error:
            status, result = 400, {"error": str(error)}
        payload = json.dumps(result).encode()
        await send({"type": "http.response.start", "status": status, "headers": [
            (b"content-type", b"application/json"), (b"content-length", str(len(payload)).encode())]})
        await send({"type": "http.response.body", "body": payload})

    def on_knobs(self, query, changes):
        self.fargate.knobs.turn(changes)
        return vars(self.fargate.knobs)

    def on_front_door(self, query, body):
        return {"url": self.balancers.front_door(query["name"], int(query.get("port", 80)))}

    def on_processes(self, query, body):
        return [process for task in self.fargate.all_tasks() for process in task.processes()]

    def on_stop_stale_tasks(self, query, body):
        self.fargate.stop_stale()
        return {}

    def on_age_secrets(self, query, body):
        for secret in secretsmanager._secrets.all_values():
            secret["LastChangedDate"] -= body["seconds"]
        for definition in ecs._task_defs.all_values():
            for time in {"registeredAt", "deregisteredAt"} & definition.keys():
                at = datetime.datetime.fromisoformat(definition[time].replace("Z", "+00:00"))
                at -= datetime.timedelta(seconds=body["seconds"])
                definition[time] = at.strftime("%Y-%m-%dT%H:%M:%SZ")
        return {}
