"""Targets of load balancer target groups and their health.

A target is an address and a port; MiniStack keys targets by address only, which cannot tell two tasks on 127.0.0.1
apart. The checks are real HTTP requests to the group's health-check path, at intervals short enough for tests.
"""

import asyncio
import re
from collections import Counter
from xml.sax.saxutils import escape

from ministack.services import alb

SECONDS_BETWEEN_CHECKS = {"initial": 0.1, "unhealthy": 0.1, "healthy": 0.5}
#: Checks in a row that make a target healthy. ELB's own smallest threshold.
HEALTHY_AFTER = 2


class Target:
    """One address in one target group, with the states of DescribeTargetHealth."""

    def __init__(self, group_arn, address, port):
        self.group_arn, self.address, self.port = group_arn, address, port
        self.state, self.reason = "initial", "Elb.RegistrationInProgress"
        self.description = "Target registration is in progress"
        self.requests_in_flight = 0
        self.checker = None

    @property
    def key(self):
        return self.address, self.port

    def become(self, state, reason="", description=""):
        self.state, self.reason, self.description = state, reason, description


def accepts(matcher, status):
    """Does an ELB matcher such as "200", "200,301" or "200-299" accept the status?"""
    for part in str(matcher).split(","):
        low, _, high = part.strip().partition("-")
        if int(low) <= status <= int(high or low):
            return True
    return False


async def http_status(address, port, path):
    """Status of GET `path`, the way ELB's health checker asks."""
    reader, writer = await asyncio.open_connection(address, port)
    try:
        writer.write(f"GET {path} HTTP/1.1\r\nHost: {address}:{port}\r\nConnection: close\r\n"
                     "User-Agent: ELB-HealthChecker/2.0\r\nAccept-Encoding: gzip, compressed\r\n\r\n".encode())
        await writer.drain()
        match = re.match(rb"HTTP/1\.[01] (\d{3})", await reader.readline())
        return int(match[1]) if match else 0
    finally:
        writer.close()


class Targets:
    """All registered targets, by target group."""

    def __init__(self):
        self.groups = {}
        self.draining = {}
        self.turn = Counter()

    # -- registration ----------------------------------------------------------------------------
    def register(self, group_arn, address, port):
        group = self.groups.setdefault(group_arn, {})
        if (address, port) not in group:
            target = group[address, port] = Target(group_arn, address, port)
            target.checker = asyncio.get_running_loop().create_task(self.watch(target, alb._tgs.get(group_arn)))
        return group[address, port]

    def deregister(self, group_arn, address, port):
        """New requests stop at once; the target stays `draining` while requests are in flight."""
        target = self.groups.get(group_arn, {}).pop((address, port), None)
        if target:
            target.checker.cancel()
            target.become("draining", "Target.DeregistrationInProgress", "Target deregistration is in progress")
            self.draining.setdefault(group_arn, []).append(target)
        return target

    async def drained(self, target, seconds):
        """Wait until no request is in flight, at most `seconds`."""
        deadline = asyncio.get_running_loop().time() + seconds
        while target.requests_in_flight and asyncio.get_running_loop().time() < deadline:
            await asyncio.sleep(0.02)
        self.draining[target.group_arn].remove(target)

    # -- choice ----------------------------------------------------------------------------------
    def choose(self, group_arn):
        """Round robin over the healthy targets; over all unhealthy ones when none is healthy (ELB fails open)."""
        registered = list(self.groups.get(group_arn, {}).values())
        candidates = ([target for target in registered if target.state == "healthy"]
                      or [target for target in registered if target.state == "unhealthy"])
        if not candidates:
            return None
        self.turn[group_arn] += 1
        return candidates[self.turn[group_arn] % len(candidates)]

    # -- health ----------------------------------------------------------------------------------
    async def watch(self, target, group):
        good = bad = 0
        while True:
            settings = group or {}
            reason, description = await self.check(target, settings)
            good, bad = (0, bad + 1) if reason else (good + 1, 0)
            if good >= HEALTHY_AFTER:
                target.become("healthy")
            elif bad >= settings.get("UnhealthyThresholdCount", 2):
                target.become("unhealthy", reason, description)
            await asyncio.sleep(SECONDS_BETWEEN_CHECKS[target.state])

    async def check(self, target, settings):
        """Why the target is not healthy, as (reason code, description); ("", "") when it is."""
        if not settings.get("HealthCheckEnabled", True):
            return "", ""
        port = settings.get("HealthCheckPort", "traffic-port")
        port = target.port if port == "traffic-port" else int(port)
        try:
            status = await asyncio.wait_for(
                http_status(target.address, port, settings.get("HealthCheckPath", "/")),
                settings.get("HealthCheckTimeoutSeconds", 5))
        except asyncio.TimeoutError:
            return "Target.Timeout", "Request timed out"
        except OSError:
            return "Target.FailedHealthChecks", "Health checks failed"
        if accepts((settings.get("Matcher") or {}).get("HttpCode", "200"), status):
            return "", ""
        return "Target.ResponseCodeMismatch", f"Health checks failed with these codes: [{status}]"

    # -- API -------------------------------------------------------------------------------------
    def api_register(self, params):
        return self.for_each(params, "RegisterTargets", self.register)

    def api_deregister(self, params):
        def leave(group_arn, address, port):
            target = self.deregister(group_arn, address, port)
            if target:
                asyncio.get_running_loop().create_task(self.drained(target, 5))

        return self.for_each(params, "DeregisterTargets", leave)

    def for_each(self, params, action, act):
        group_arn = alb._p(params, "TargetGroupArn")
        if group_arn not in alb._tgs:
            return alb._error("TargetGroupNotFound", f"Target group '{group_arn}' not found")
        for target in alb._parse_targets_param(params):
            act(group_arn, target["Id"], target.get("Port", alb._tgs[group_arn]["Port"]))
        return alb._empty(action)

    def api_describe(self, params):
        group_arn = alb._p(params, "TargetGroupArn")
        if group_arn not in alb._tgs:
            return alb._error("TargetGroupNotFound", f"Target group '{group_arn}' not found")
        asked = {(target["Id"], target.get("Port", alb._tgs[group_arn]["Port"]))
                 for target in alb._parse_targets_param(params)}
        known = [*self.groups.get(group_arn, {}).values(), *self.draining.get(group_arn, [])]
        members = "".join(describe(target) for target in known if not asked or target.key in asked)
        return alb._xml(200, "DescribeTargetHealth",
                        f"<TargetHealthDescriptions>{members}</TargetHealthDescriptions>")

    def install(self):
        alb._ACTION_MAP.update(RegisterTargets=self.api_register, DeregisterTargets=self.api_deregister,
                               DescribeTargetHealth=self.api_describe)


def describe(target):
    why = (f"<Reason>{target.reason}</Reason><Description>{escape(target.description)}</Description>"
           if target.reason else "")
    return (f"<member><Target><Id>{target.address}</Id><Port>{target.port}</Port></Target>"
            f"<HealthCheckPort>{target.port}</HealthCheckPort>"
            f"<TargetHealth><State>{target.state}</State>{why}</TargetHealth></member>")
