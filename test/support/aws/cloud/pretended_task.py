"""Tasks of an emulator that was started without images."""

import time

from .task import Task


class PretendedTask(Task):
    """A task without processes, for tests that only look at the AWS side. It runs at once.

    EMU_ROLLOUT in a container's environment says how it goes: `fail`, `hang` (never healthy) or seconds until healthy.
    """

    async def start(self):
        self.phase, self.running_at = "running", time.monotonic()
        self.record.update(lastStatus="RUNNING", startedAt=time.time(), connectivityAt=time.time())
        for container in self.record["containers"]:
            container["lastStatus"] = "RUNNING"
        if self.rollout() == "fail":
            self.record["containers"][0].update(exitCode=1)
            self.fail("Essential container in task exited", "EssentialContainerExited")

    def rollout(self):
        return next((entry.get("value", "") for container in self.definition["containerDefinitions"]
                     for entry in container.get("environment") or [] if entry["name"] == "EMU_ROLLOUT"), "")

    def look(self):
        return None

    def healthy(self):
        if self.phase != "running" or self.failure or self.deployment.held:
            return False
        rollout = self.rollout()
        return rollout != "hang" and (
            not rollout.isdigit() or time.monotonic() - self.running_at >= int(rollout))

    async def stop(self, reason, code="ServiceSchedulerInitiated"):
        self.record.update(desiredStatus="STOPPED", stoppedReason=reason, stopCode=code, stoppingAt=time.time())
        self.ended()
