"""Data plane of the emulated Application Load Balancer.

MiniStack's own drops repeated headers (Set-Cookie), the Host header and repeated query parameters, adds headers of
its own and picks targets at random. This one passes requests and answers through as they are and behaves as
https://docs.aws.amazon.com/elasticloadbalancing/latest/application/ describes: rules by priority, round robin over
healthy targets, 502, 503 and 504 pages with `server: awselb/2.0`.

Every load balancer gets a front door, a port of its own on 127.0.0.1, because links, redirects and cookies of an
application that is served below a path prefix would be wrong. The descriptions name it: a load balancer has the
address at which it is reached here as its DNS name, and a listener the port at which it listens here.
"""

import asyncio
import os
import re
import socket
import time

import h11
from hypercorn.asyncio import serve
from hypercorn.config import Config
from ministack.services import alb

from .resource_types import HANDLERS

#: Fields of one connection, not of the message (RFC 9110, 7.6.1).
HOP_BY_HOP = {b"connection", b"keep-alive", b"proxy-connection", b"te", b"trailer", b"transfer-encoding", b"upgrade"}
CONNECT_SECONDS, IDLE_SECONDS = 10, 60

ADDRESS = "127.0.0.1"

REASONS = {404: "Not Found", 502: "Bad Gateway", 503: "Service Temporarily Unavailable", 504: "Gateway Time-out"}


class BadGateway(Exception):
    """The target did not answer with HTTP."""


def wildcard(pattern, text, flags=0):
    """ELB patterns know only * and ?; a bracket is a bracket."""
    expression = re.escape(pattern).replace(r"\*", ".*").replace(r"\?", ".")
    return re.fullmatch(expression, text, flags | re.DOTALL) is not None


class Request:
    """What rules look at."""

    def __init__(self, scope, path):
        self.method, self.path, self.query = scope["method"], path, scope.get("query_string", b"").decode("latin-1")
        self.headers = [(name.lower(), value) for name, value in scope["headers"]]
        self.host = self.header(b"host")
        self.client = (scope.get("client") or ("127.0.0.1", 0))[0]

    def header(self, name):
        return b", ".join(value for key, value in self.headers if key == name).decode("latin-1")

    def satisfies(self, condition):
        field, values = condition.get("Field", ""), condition.get("Values", [])
        if field == "path-pattern":
            return any(wildcard(value, self.path) for value in values)
        if field == "host-header":
            return any(wildcard(value, self.host.rsplit(":", 1)[0], re.IGNORECASE) for value in values)
        if field in ("http-request-method", "http-method"):
            return self.method in values
        if field == "http-header":
            settings = condition.get("HttpHeaderConfig", {})
            actual = self.header(settings.get("HttpHeaderName", "").lower().encode())
            return any(wildcard(value, actual, re.IGNORECASE) for value in settings.get("Values", values))
        return True  # source addresses mean nothing on loopback


def raw_path(scope):
    """The path as the client wrote it: an escaped slash must not become a slash."""
    return scope.get("raw_path", scope["path"].encode()).decode("latin-1")


async def send_page(send, status, body=None, content_type="text/html", headers=()):
    """An answer of the load balancer itself."""
    if body is None:
        title = f"{status} {REASONS[status]}"
        body = (f"<html>\r\n<head><title>{title}</title></head>\r\n<body>\r\n"
                f"<center><h1>{title}</h1></center>\r\n</body>\r\n</html>\r\n")
    payload = body.encode()
    await send({"type": "http.response.start", "status": status, "headers": [
        (b"server", b"awselb/2.0"), (b"content-type", content_type.encode()),
        (b"content-length", str(len(payload)).encode()), *headers]})
    await send({"type": "http.response.body", "body": payload})


def find_balancer(reference):
    """The load balancer with this name."""
    for balancer in alb._lbs.values():
        if reference.lower() == balancer["LoadBalancerName"].lower():
            return balancer
    return None


def find_listener(balancer, port):
    own = sorted((listener for listener in alb._listeners.values()
                  if listener["LoadBalancerArn"] == balancer["LoadBalancerArn"]), key=lambda one: one["Port"])
    return next((listener for listener in own if listener["Port"] == port), own[0] if own else None)


def find_action(listener, request):
    rules = sorted((rule for rule in alb._rules.values() if rule["ListenerArn"] == listener["ListenerArn"]),
                   key=lambda rule: (rule["IsDefault"], 0 if rule["IsDefault"] else int(rule["Priority"])))
    for rule in rules:
        if rule["IsDefault"] or all(request.satisfies(condition) for condition in rule["Conditions"]):
            actions = sorted(rule["Actions"] or listener["DefaultActions"], key=lambda action: action.get("Order", 1))
            return actions[-1] if actions else None
    return None


def named_by_address(native):
    """No name server here knows a name below elb.amazonaws.com; an address is its own name."""
    def create(logical_id, properties, stack_name):
        arn, attributes = native["create"](logical_id, properties, stack_name)
        alb._lbs[arn]["DNSName"] = ADDRESS
        return arn, {**attributes, "DNSName": ADDRESS}

    return {**native, "create": create}


class LoadBalancers:
    """Front doors by load balancer name and listener port."""

    def __init__(self, targets, stopping):
        self.targets, self.stopping = targets, stopping
        self.doors = {}

    def front_door(self, reference, port=80):
        """URL of the balancer with this name. It may not exist yet: then the door answers 503 till it does."""
        balancer = find_balancer(reference)
        key = (balancer["LoadBalancerName"] if balancer else reference, port)
        if key not in self.doors:
            listening = socket.create_server((ADDRESS, 0))
            self.doors[key] = listening
            config = Config()
            config.bind, config.include_server_header = [f"fd://{listening.fileno()}"], False
            config.include_date_header, config.graceful_timeout, config.keep_alive_timeout = False, 0.1, 60
            config.loglevel, config.errorlog = "WARNING", None

            async def app(scope, receive, send):
                if scope["type"] == "http":
                    await self.answer(key[0], port, raw_path(scope), scope, receive, send)

            asyncio.get_running_loop().create_task(serve(app, config, shutdown_trigger=self.stopping.wait))
        return f"http://{ADDRESS}:{self.door_port(key)}"

    def door_port(self, key):
        return self.doors[key].getsockname()[1]

    # -- API -------------------------------------------------------------------------------------
    def api_describe_listeners(self, params):
        """As ELB does, but with the port at which the listener can be reached on this machine."""
        balancer_arn, arns = alb._p(params, "LoadBalancerArn"), alb._parse_member_list(params, "ListenerArns")
        members = ""
        for listener in alb._listeners.values():
            if arns and listener["ListenerArn"] not in arns or balancer_arn not in ("", listener["LoadBalancerArn"]):
                continue
            name = alb._lbs[listener["LoadBalancerArn"]]["LoadBalancerName"]
            self.front_door(name, listener["Port"])
            port = self.door_port((name, listener["Port"]))
            members += alb._listener_xml({**listener, "Port": port})
        return alb._xml(200, "DescribeListeners", f"<Listeners>{members}</Listeners>")

    def api_describe_target_groups(self, params):
        """MiniStack forgets the load balancers that lead to a group by a rule alone."""
        for rule in alb._rules.values():
            listener = alb._listeners.get(rule["ListenerArn"])
            for action in rule["Actions"]:
                group = alb._tgs.get(action.get("TargetGroupArn"))
                if listener and group and listener["LoadBalancerArn"] not in group["LoadBalancerArns"]:
                    group["LoadBalancerArns"].append(listener["LoadBalancerArn"])
        return alb._describe_tgs(params)

    def install(self):
        alb._ACTION_MAP.update(DescribeListeners=self.api_describe_listeners,
                               DescribeTargetGroups=self.api_describe_target_groups)
        kind = "AWS::ElasticLoadBalancingV2::LoadBalancer"
        HANDLERS[kind] = named_by_address(HANDLERS[kind])

    def by_path(self, scope):
        """(balancer, port, path) of a request to the emulator's own port that is meant for a load balancer."""
        path = raw_path(scope)
        if path.startswith("/_alb/"):
            name, _, rest = path[len("/_alb/"):].partition("/")
            return name, 80, "/" + rest
        return None

    async def answer(self, reference, port, path, scope, receive, send):
        request, balancer = Request(scope, path), find_balancer(reference)
        listener = find_listener(balancer, port) if balancer else None
        action = find_action(listener, request) if listener else None
        if action is None:
            await send_page(send, 404 if listener else 503)
        elif action["Type"] == "fixed-response":
            fixed = action["FixedResponseConfig"]
            await send_page(send, int(fixed["StatusCode"]), fixed.get("MessageBody", ""),
                            fixed.get("ContentType", "text/plain"))
        elif action["Type"] == "redirect":
            await redirect(send, action["RedirectConfig"], request, listener)
        else:
            await self.forward(action["TargetGroupArn"], listener, request, receive, send)

    async def forward(self, group_arn, listener, request, receive, send):
        target = self.targets.choose(group_arn)
        if target is None:
            await send_page(send, 503)
            return
        target.requests_in_flight += 1
        started = False

        async def relay(message):
            nonlocal started
            started = True
            await send(message)

        try:
            await exchange(target, listener, request, receive, relay)
        except asyncio.TimeoutError:
            if not started:  # an answer that broke off stays broken off
                await send_page(send, 504)
        except (OSError, BadGateway, h11.ProtocolError):
            if not started:
                await send_page(send, 502)
        finally:
            target.requests_in_flight -= 1


async def redirect(send, settings, request, listener):
    host, _, _ = request.host.partition(":")
    values = {"#{protocol}": listener["Protocol"].lower(), "#{host}": host, "#{port}": str(listener["Port"]),
              "#{path}": request.path.lstrip("/"), "#{query}": request.query}

    def filled(name, default):
        text = settings.get(name, default)
        for mark, value in values.items():
            text = text.replace(mark, value)
        return text

    query = filled("Query", "#{query}")
    location = (f"{filled('Protocol', '#{protocol}').lower()}://{filled('Host', '#{host}')}"
                f":{filled('Port', '#{port}')}{filled('Path', '/#{path}')}{'?' + query if query else ''}")
    status = int(settings["StatusCode"].removeprefix("HTTP_"))
    await send_page(send, status, "", headers=[(b"location", location.encode())])


def forwarded_headers(request, listener):
    """The client's headers plus what an ALB adds."""
    kept = [(name, value) for name, value in request.headers if name not in HOP_BY_HOP
            and name not in (b"x-forwarded-for", b"x-forwarded-proto", b"x-forwarded-port", b"x-amzn-trace-id")]
    chain = ", ".join(part for part in (request.header(b"x-forwarded-for"), request.client) if part)
    trace = request.header(b"x-amzn-trace-id") or f"Root=1-{int(time.time()):08x}-{os.urandom(12).hex()}"
    return [*kept, (b"x-forwarded-for", chain.encode()),
            (b"x-forwarded-proto", listener["Protocol"].lower().encode()),
            (b"x-forwarded-port", str(listener["Port"]).encode()), (b"x-amzn-trace-id", trace.encode("latin-1")),
            (b"connection", b"close")]


async def exchange(target, listener, request, receive, send):
    """One request over a fresh connection to the target, body and answer streamed."""
    headers = forwarded_headers(request, listener)
    if request.header(b"transfer-encoding"):
        headers.append((b"transfer-encoding", b"chunked"))
    reader, writer = await asyncio.wait_for(asyncio.open_connection(target.address, target.port), CONNECT_SECONDS)
    connection = h11.Connection(h11.CLIENT)
    address = request.path if not request.query else f"{request.path}?{request.query}"
    try:
        writer.write(connection.send(h11.Request(method=request.method, target=address, headers=headers)))
        more = True
        while more:
            message = await receive()
            if message["type"] == "http.disconnect":
                return
            more = message.get("more_body", False)
            if message.get("body"):
                writer.write(connection.send(h11.Data(data=message["body"])))
            await writer.drain()
        writer.write(connection.send(h11.EndOfMessage()))
        await writer.drain()
        await relay_answer(connection, reader, send)
    finally:
        writer.close()


async def relay_answer(connection, reader, send):
    while True:
        event = connection.next_event()
        if event is h11.NEED_DATA:
            connection.receive_data(await asyncio.wait_for(reader.read(65536), IDLE_SECONDS))
        elif isinstance(event, h11.Response):
            await send({"type": "http.response.start", "status": event.status_code, "headers": [
                (name, value) for name, value in event.headers if name not in HOP_BY_HOP]})
        elif isinstance(event, h11.Data):
            await send({"type": "http.response.body", "body": bytes(event.data), "more_body": True})
        elif isinstance(event, h11.EndOfMessage):
            await send({"type": "http.response.body", "body": b"", "more_body": False})
            return
        elif isinstance(event, h11.ConnectionClosed):
            raise BadGateway("the target closed the connection")
