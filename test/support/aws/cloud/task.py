"""One task of a service: its containers, its targets and the record that DescribeTasks shows."""

import asyncio
import logging
import socket
import time
import uuid
from fnmatch import fnmatchcase
from pathlib import Path

from ministack.core.responses import get_account_id, get_region
from ministack.services import cloudwatch_logs, ecs, ecs_metadata

from .container import Container
from .container_environment import SecretNotFound, environment_of, secrets_of, with_port


log = logging.getLogger("local-fargate")


class CannotStart(Exception):
    """The task never gets to run; the text is its `stoppedReason`."""


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def find_image(images, name):
    """The stand-in for an image: by its exact name, else by the first pattern with `*` that fits."""
    if name in images:
        return images[name]
    return next((image for pattern, image in images.items() if "*" in pattern and fnmatchcase(name, pattern)), None)


class Task:
    """A task with containers that run as processes.

    `phase` goes pending, running, stopping, stopped; `failure` tells why it has to stop, with its stop code.
    """

    def __init__(self, service, deployment, fargate):
        self.fargate, self.service, self.deployment = fargate, service, deployment
        self.id = uuid.uuid4().hex
        self.definition = ecs._task_defs[ecs._resolve_td_key(deployment.task_definition)]
        self.phase, self.failure = "pending", None
        self.targets, self.tokens = [], []
        self.placed_at, self.running_at = time.monotonic(), None
        self.was_healthy = False
        self.ports = {mapping["containerPort"]: free_port() for container in self.definition["containerDefinitions"]
                      for mapping in container.get("portMappings") or []}
        self.record = self.new_record()
        self.containers = [Container(definition, record, fargate.guard, fargate.warm_python) for definition, record in
                           zip(self.definition["containerDefinitions"], self.record["containers"])]
        ecs._tasks[self.arn] = self.record

    # -- the record ------------------------------------------------------------------------------
    @property
    def arn(self):
        return self.record["taskArn"]

    def new_record(self):
        service, here = self.service.record, f"{get_region()}:{get_account_id()}"
        cluster = service["clusterArn"].split("/")[-1]
        arn = f"arn:aws:ecs:{here}:task/{cluster}/{self.id}"
        return {
            "taskArn": arn, "clusterArn": service["clusterArn"], "group": f"service:{service['serviceName']}",
            "taskDefinitionArn": self.definition["taskDefinitionArn"], "startedBy": self.deployment.id,
            "lastStatus": "PROVISIONING", "desiredStatus": "RUNNING", "healthStatus": "UNKNOWN",
            "launchType": "FARGATE", "platformVersion": "1.4.0", "platformFamily": "Linux",
            "cpu": self.definition["cpu"], "memory": self.definition["memory"], "connectivity": "CONNECTED",
            "availabilityZone": f"{get_region()}a", "createdAt": time.time(), "version": 1, "attachments": [],
            "overrides": {"containerOverrides": [], "inferenceAcceleratorOverrides": []}, "tags": [],
            "enableExecuteCommand": service.get("enableExecuteCommand", False), "attributes": [],
            "containers": [{
                "containerArn": f"arn:aws:ecs:{here}:container/{cluster}/{self.id}/{uuid.uuid4()}", "taskArn": arn,
                "name": container["name"], "image": container["image"], "lastStatus": "PENDING",
                "runtimeId": f"{self.id}-{index}", "networkBindings": [], "networkInterfaces": [],
                "healthStatus": "UNKNOWN", "cpu": str(container.get("cpu", 0)),
            } for index, container in enumerate(self.definition["containerDefinitions"])],
        }

    # -- start -----------------------------------------------------------------------------------
    async def start(self):
        try:
            await asyncio.sleep(self.fargate.knobs.start_delay_seconds)
            plan = self.plan()
            self.record.update(lastStatus="PENDING", pullStartedAt=time.time(), pullStoppedAt=time.time())
            for container, image, environment in plan:
                await self.launch(container, image, environment)
        except CannotStart as error:
            self.fail(str(error), "TaskFailedToStart")
            return
        except Exception as error:  # a defect here must not leave the task pending for ever
            log.exception("task %s", self.id)
            self.fail(f"InternalError: {error}", "TaskFailedToStart")
            return
        if self.phase == "pending":  # nobody stopped it meanwhile
            self.phase, self.running_at = "running", time.monotonic()
            self.record.update(lastStatus="RUNNING", startedAt=time.time(), connectivityAt=time.time())
            self.register_targets()

    def plan(self):
        """Everything that can go wrong before the first process: images, secrets, log groups."""
        plan = []
        for container in self.containers:
            image = find_image(self.fargate.images, container.definition["image"])
            if image is None:
                raise CannotStart("CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to "
                                  f"resolve ref {container.definition['image']}: not found")
            self.check_log_group(container.definition)
            try:
                secrets = secrets_of(container.definition)
            except SecretNotFound as error:
                raise CannotStart("ResourceInitializationError: unable to pull secrets or registry auth: execution "
                                  f"resource retrieval failed: {error}") from None
            plan.append((container, image, environment_of(
                container.definition, image, self.ports, self.from_fargate(container), secrets)))
        return plan

    def check_log_group(self, definition):
        settings = definition.get("logConfiguration") or {}
        options = settings.get("options") or {}
        if settings.get("logDriver") == "awslogs" and options.get("awslogs-create-group") != "true" \
                and options.get("awslogs-group") not in cloudwatch_logs._log_groups:
            raise CannotStart("ResourceInitializationError: failed to validate logger args: create stream has been "
                              "retried 1 times: failed to create Cloudwatch log stream: ResourceNotFoundException: "
                              "The specified log group does not exist.")

    def from_fargate(self, container):
        """Variables that Fargate adds to every container, and the home directory of its user."""
        token = uuid.uuid4().hex
        ecs_metadata.register_container(
            token, self.arn,
            task_payload={"Cluster": self.record["clusterArn"], "TaskARN": self.arn, "LaunchType": "FARGATE",
                          "Family": self.definition["family"], "Revision": str(self.definition["revision"]),
                          "DesiredStatus": "RUNNING", "KnownStatus": "RUNNING",
                          "AvailabilityZone": self.record["availabilityZone"]},
            container_payload={"DockerId": container.record["runtimeId"], "Name": container.name,
                               "Image": container.definition["image"], "DesiredStatus": "RUNNING",
                               "KnownStatus": "RUNNING", "Type": "NORMAL"})
        self.tokens.append(token)
        home = Path(self.fargate.directory, "tasks", self.id, container.name)
        home.mkdir(parents=True)
        metadata = f"{self.fargate.endpoint}/v4/{token}"
        added = {"AWS_EXECUTION_ENV": "AWS_ECS_FARGATE", "AWS_REGION": get_region(), "AWS_DEFAULT_REGION": get_region(),
                 "ECS_CONTAINER_METADATA_URI_V4": metadata, "ECS_CONTAINER_METADATA_URI": metadata,
                 "ECS_AGENT_URI": f"{self.fargate.endpoint}/api/{self.id}", "HOSTNAME": "localhost",
                 "HOME": str(home)}
        if self.definition.get("taskRoleArn"):
            added["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"] = f"/v2/credentials/{uuid.uuid4()}"
        return added

    async def launch(self, container, image, environment):
        command = [with_port(word, container.definition, self.ports) for word in image["command"]]
        logs = Path(self.fargate.directory, "logs", self.service.record["serviceName"])
        logs.mkdir(parents=True, exist_ok=True)
        try:
            await container.start(command, environment, image.get("cwd") or str(self.fargate.directory), self.ports,
                                  logs / f"{self.id[:8]}-{container.name}.log", self.id)
        except OSError as error:
            reason = f"CannotStartContainerError: {error}"
            container.record["reason"] = reason
            raise CannotStart(reason) from None

    # -- health ----------------------------------------------------------------------------------
    def register_targets(self):
        for balancer in self.service.record["loadBalancers"]:
            self.targets.append(self.fargate.targets.register(
                balancer["targetGroupArn"], "127.0.0.1", self.ports[balancer["containerPort"]]))
            self.service.event(f"registered 1 targets in (target-group {balancer['targetGroupArn']})")

    def look(self):
        """Take in what happened to the processes; called at every step of the service."""
        checked = [container for container in self.containers if container.health]
        states = [container.record["healthStatus"] for container in checked]
        self.record["healthStatus"] = ("UNHEALTHY" if "UNHEALTHY" in states else
                                       "HEALTHY" if states and set(states) == {"HEALTHY"} else "UNKNOWN")
        if self.phase != "running" or self.failure:
            return
        ended = [container for container in self.containers if container.essential and container.exited]
        if ended:
            self.fail("Essential container in task exited", "EssentialContainerExited")
        elif "UNHEALTHY" in states:
            self.fail("Task failed container health checks", "ServiceSchedulerInitiated")
        elif self.healthy():
            self.was_healthy = True
        else:
            self.look_at_targets()

    def look_at_targets(self):
        late = time.monotonic() - self.running_at > self.fargate.limits.seconds_to_become_healthy
        sick = [target for target in self.targets if target.state != "healthy"]
        if sick and (late or (self.was_healthy and sick[0].state == "unhealthy")):
            self.service.event(f"(task {self.id}) (port {sick[0].port}) is unhealthy in (target-group "
                               f"{sick[0].group_arn}) due to (reason {sick[0].description})")
            self.fail(f"Task failed ELB health checks in (target-group {sick[0].group_arn})",
                      "ServiceSchedulerInitiated")
        elif late and not self.was_healthy and not self.deployment.held:
            self.fail("Task failed container health checks", "ServiceSchedulerInitiated")

    def healthy(self):
        if self.phase != "running" or self.failure:
            return False
        if self.deployment.held:
            return False
        states = [container.record["healthStatus"] for container in self.containers if container.health]
        if any(state != "HEALTHY" for state in states):
            return False
        if self.targets:
            return all(target.state == "healthy" for target in self.targets)
        return bool(states) or time.monotonic() - self.running_at >= self.fargate.limits.seconds_of_calm

    def fail(self, reason, code):
        self.failure = (reason, code)

    # -- stop ------------------------------------------------------------------------------------
    async def stop(self, reason, code="ServiceSchedulerInitiated"):
        if self.phase in ("stopping", "stopped"):
            return
        self.phase = "stopping"
        self.record.update(desiredStatus="STOPPED", lastStatus="DEACTIVATING", stoppedReason=reason, stopCode=code,
                           stoppingAt=time.time())
        await self.leave_target_groups()
        self.record["lastStatus"] = "STOPPING"
        for container in self.containers:
            container.terminate()
        ends = [asyncio.ensure_future(container.gone()) for container in self.containers]
        await asyncio.wait(ends, timeout=self.fargate.limits.stop_seconds)
        for container in self.containers:
            container.kill()
        await asyncio.wait(ends)
        self.ended()

    async def leave_target_groups(self):
        left = [self.fargate.targets.deregister(target.group_arn, *target.key) for target in self.targets]
        self.targets = []
        await asyncio.gather(*(self.fargate.targets.drained(target, self.fargate.limits.drain_seconds)
                               for target in left if target))

    def ended(self):
        self.phase = "stopped"
        for container in self.record["containers"]:
            container["lastStatus"] = "STOPPED"
        for token in self.tokens:
            ecs_metadata.unregister_token(token)
        self.record.update(lastStatus="STOPPED", stoppedAt=time.time(), executionStoppedAt=time.time())

    def kill(self):
        for container in self.containers:
            container.kill()

    def disappear(self):
        """ECS believes the task stopped; its processes go on and its targets stay registered."""
        self.record.update(desiredStatus="STOPPED", stoppedReason="Scaling activity initiated by deployment "
                           f"{self.service.primary.id}", stopCode="ServiceSchedulerInitiated", stoppingAt=time.time())
        self.ended()

    def processes(self):
        return [{"task": self.arn, "container": container.name, "pid": container.process.pid,
                 "running": not container.exited, "taskDefinition": self.definition["taskDefinitionArn"],
                 "ports": {str(port): host for port, host in self.ports.items()}}
                for container in self.containers if container.process]
