"""One ECS service: its deployments, the rolling replacement of its tasks and the circuit breaker."""

import asyncio
import logging
import math
import random
import time
from dataclasses import dataclass, field

from ministack.core.responses import new_uuid
from ministack.services import ecs

SECONDS_BETWEEN_STEPS = 0.1
EVENTS_KEPT = 100

log = logging.getLogger("local-fargate")


@dataclass
class Deployment:
    """One deployment; `record` is what DescribeServices shows of it."""

    id: str
    task_definition: str
    knobs: object
    record: dict
    #: Was it begun while deployments were to be held?
    holdable: bool = False
    #: Tasks that failed while the deployment was in progress; what the circuit breaker counts.
    failed: int = 0
    #: All tasks that failed; makes the next start wait longer, as ECS throttles restarts.
    restarts: int = 0
    retry_at: float = 0.0
    tasks: list = field(default_factory=list)

    @property
    def state(self):
        return self.record["rolloutState"]

    @property
    def held(self):
        return self.holdable and self.knobs.hold_deployments

    def become(self, state, reason):
        self.record.update(rolloutState=state, rolloutStateReason=reason, updatedAt=time.time())


class Service:
    """Keeps a service at its desired count, one small step after the other.

    `record` is what DescribeServices shows; `deployments` are newest first, the first is PRIMARY.
    """

    def __init__(self, record, fargate):
        self.record, self.fargate = record, fargate
        self.deployments, self.last_good = [], None
        self.stale, self.deleted = [], False

    # -- what it wants ---------------------------------------------------------------------------
    @property
    def primary(self):
        return self.deployments[0]

    @property
    def desired(self):
        return self.record["desiredCount"]

    def setting(self, name, default):
        value = (self.record.get("deploymentConfiguration") or {}).get(name)
        return default if value is None else value

    @property
    def minimum_healthy(self):
        return math.ceil(self.desired * int(self.setting("minimumHealthyPercent", 100)) / 100)

    @property
    def maximum(self):
        return max(1, math.floor(self.desired * int(self.setting("maximumPercent", 200)) / 100))

    @property
    def breaker(self):
        return self.setting("deploymentCircuitBreaker", {})

    # -- deployments -----------------------------------------------------------------------------
    def begin(self, task_definition, adopt=None, reason=None):
        """Start a deployment. Tasks of `adopt`, a deployment of the same task definition, go over to it."""
        identity = f"ecs-svc/{random.randrange(10**18, 10**19)}"
        now = time.time()
        record = {
            "id": identity, "status": "PRIMARY", "taskDefinition": task_definition, "desiredCount": self.desired,
            "runningCount": 0, "pendingCount": 0, "failedTasks": 0, "launchType": self.record["launchType"],
            "platformVersion": "1.4.0", "platformFamily": "Linux", "createdAt": now, "updatedAt": now,
            "networkConfiguration": self.record.get("networkConfiguration", {}), "rolloutState": "IN_PROGRESS",
            "rolloutStateReason": reason or f"ECS deployment {identity} in progress.",
        }
        deployment = Deployment(identity, task_definition, self.fargate.knobs, record,
                                holdable=self.fargate.knobs.hold_deployments and adopt is None)
        if adopt:
            deployment.tasks, adopt.tasks = adopt.tasks, []
            for task in deployment.tasks:
                task.deployment = deployment
        for older in self.deployments:
            older.record["status"] = "ACTIVE"
        self.deployments.insert(0, deployment)
        self.record["taskDefinition"] = task_definition
        self.publish()
        return deployment

    def live(self, deployments):
        return [task for deployment in deployments for task in deployment.tasks
                if task.phase in ("pending", "running") and not task.failure]

    # -- the steps -------------------------------------------------------------------------------
    async def run(self):
        while not self.deleted:
            try:
                self.step()
            except Exception:
                log.exception("service %s", self.record["serviceName"])
            await asyncio.sleep(SECONDS_BETWEEN_STEPS)

    def step(self):
        for task in [task for deployment in self.deployments for task in deployment.tasks]:
            task.look()
        self.take_failures()
        if self.primary.state != "FAILED":
            self.start_tasks()
            self.stop_surplus()
            self.conclude()
        self.publish()

    def take_failures(self):
        for deployment in list(self.deployments):
            for task in [task for task in deployment.tasks if task.failure and task.phase in ("pending", "running")]:
                self.stop(task, *task.failure)
                deployment.restarts += 1
                deployment.retry_at = time.monotonic() + min(0.1 * 2 ** deployment.restarts, 5)
                if deployment is self.primary and deployment.state == "IN_PROGRESS":
                    self.count_failure(deployment)
            deployment.tasks = [task for task in deployment.tasks if task.phase != "stopped"]

    def count_failure(self, deployment):
        deployment.failed += 1
        needed = max(self.fargate.limits.failures_of_circuit_breaker, min(math.ceil(self.desired / 2), 200))
        if self.breaker.get("enable") and deployment.failed >= needed:
            self.trip(deployment)
        elif deployment.failed == 3:
            self.event("is unable to consistently start tasks successfully. "
                       "For more information, see the Troubleshooting section.")

    def trip(self, deployment):
        deployment.become("FAILED", "ECS deployment circuit breaker: tasks failed to start.")
        self.event(f"(deployment {deployment.id}) deployment failed: tasks failed to start.")
        for task in list(deployment.tasks):
            self.stop(task, f"Deployment {deployment.id} failed.")
        good = self.last_good
        if self.breaker.get("rollback") and good and good.task_definition != deployment.task_definition:
            self.event(f"rolling back to deployment {good.id}.")
            deployment.record["desiredCount"] = 0
            self.last_good = self.begin(
                good.task_definition, adopt=good,
                reason=f"ECS deployment circuit breaker: rolling back to deploymentId {good.id}.")

    def start_tasks(self):
        primary = self.primary
        missing = self.desired - len(self.live([primary]))
        room = self.maximum - len(self.live(self.deployments))
        if primary.state == "COMPLETED":
            room = missing
        if min(missing, room) <= 0 or time.monotonic() < primary.retry_at:
            return
        started = [self.fargate.new_task(self, primary) for _ in range(min(missing, room))]
        primary.tasks.extend(started)
        for task in started:
            asyncio.get_running_loop().create_task(task.start())
        self.event(f"has started {len(started)} tasks: {' '.join(f'(task {task.id})' for task in started)}.")

    def stop_surplus(self):
        new, old = self.live([self.primary]), self.live(self.deployments[1:])
        for task in new[self.desired:]:
            self.stop(task, f"Scaling activity initiated by (deployment {self.primary.id})")
        if not old:
            return
        healthy = sum(task.healthy() for task in new + old)
        sick = [task for task in old if not task.healthy()]
        # Where the new tasks have no room to start, old ones may go down to the minimum; else they wait.
        no_room = len(new) < self.desired and len(new) + len(old) >= self.maximum
        keep = self.minimum_healthy if no_room else max(self.minimum_healthy, self.desired)
        ready = [task for task in old if task.healthy()][:max(0, healthy - keep)]
        covered = no_room or sum(task.healthy() for task in new) >= self.desired
        for task in ready + (sick if covered else []):
            self.replace(task)

    def replace(self, task):
        if self.fargate.knobs.stale_tasks_to_keep > 0:
            self.fargate.knobs.stale_tasks_to_keep -= 1
            task.disappear()
            self.stale.append(task)
            return
        if task.targets:
            self.event("has begun draining connections on 1 tasks.")
            for target in task.targets:
                self.event(f"deregistered 1 targets in (target-group {target.group_arn})")
        self.event(f"has stopped 1 running tasks: (task {task.id}).")
        self.stop(task, f"Scaling activity initiated by (deployment {self.primary.id})")

    def stop(self, task, reason, code="ServiceSchedulerInitiated"):
        asyncio.get_running_loop().create_task(task.stop(reason, code))

    def conclude(self):
        primary = self.primary
        if primary.state != "IN_PROGRESS" or any(deployment.tasks for deployment in self.deployments[1:]):
            return
        if primary.held or sum(task.healthy() for task in primary.tasks) < self.desired:
            return
        primary.become("COMPLETED", f"ECS deployment {primary.id} completed.")
        self.last_good = primary
        self.event(f"(deployment {primary.id}) deployment completed.")
        self.event("has reached a steady state.")

    # -- what it shows ---------------------------------------------------------------------------
    def event(self, text):
        self.record["events"].insert(0, {"id": new_uuid(), "createdAt": time.time(),
                                         "message": f"(service {self.record['serviceName']}) {text}"})
        del self.record["events"][EVENTS_KEPT:]

    def publish(self):
        self.deployments = [self.deployments[0], *(one for one in self.deployments[1:] if one.tasks)]
        for deployment in self.deployments:
            states = [task.record["lastStatus"] for task in deployment.tasks]
            running = sum(state in ("RUNNING", "DEACTIVATING") for state in states)
            deployment.record.update(runningCount=running, failedTasks=deployment.failed,
                                     pendingCount=sum(state in ("PROVISIONING", "PENDING") for state in states))
        self.primary.record["desiredCount"] = self.desired
        self.record["deployments"] = [deployment.record for deployment in self.deployments]
        for count in ("runningCount", "pendingCount"):
            self.record[count] = sum(deployment.record[count] for deployment in self.deployments)
        ecs._recount_cluster(self.record["clusterArn"].split("/")[-1])

    def all_tasks(self):
        return [*(task for deployment in self.deployments for task in deployment.tasks), *self.stale]

    def delete(self):
        """Stop everything; the service stays visible as INACTIVE, as ECS keeps it for a while."""
        self.deleted = True
        self.record.update(status="INACTIVE", desiredCount=0, runningCount=0, pendingCount=0)
        for task in self.all_tasks():
            task.phase = "running" if task.phase == "stopped" else task.phase
            self.stop(task, "Service deleted")
