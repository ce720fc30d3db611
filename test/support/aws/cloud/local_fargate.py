"""The ECS service scheduler of the emulator: every service that CloudFormation or the API makes is really run."""

import asyncio
import time

from ministack.services import ecs

from .knobs import Knobs
from .pretended_task import PretendedTask
from .service import Service
from .task import Task
from .warm_python import WarmPython

CIRCUIT_BREAKER = ("Resource handler returned message: \"Error occurred during operation 'ECS Deployment Circuit "
                   "Breaker was triggered'.\" (RequestToken: {token}, HandlerErrorCode: GeneralServiceException)")

#: Changes of these start a new deployment, as a new task definition does.
DEPLOYED_SETTINGS = ("loadBalancers", "networkConfiguration", "platformVersion", "serviceRegistries",
                     "capacityProviderStrategy")
OTHER_SETTINGS = ("deploymentConfiguration", "healthCheckGracePeriodSeconds", "enableExecuteCommand",
                  "propagateTags", "enableECSManagedTags")


class LocalFargate:
    """`images` maps image names to commands; None means that tasks are only pretended."""

    def __init__(self, images, directory, endpoint, targets, guard, limits):
        self.images, self.directory, self.endpoint = images, directory, endpoint
        self.targets, self.guard, self.limits, self.knobs = targets, guard, limits, Knobs()
        self.services, self.warm_python = {}, WarmPython(directory)

    def new_task(self, service, deployment):
        return (PretendedTask if self.images is None else Task)(service, deployment, self)

    # -- services --------------------------------------------------------------------------------
    def find(self, data):
        """The service of a request, or MiniStack's error answer."""
        cluster = ecs._resolve_cluster_name(data.get("cluster", "default"))
        if cluster is None or cluster not in ecs._clusters:
            return None, ecs.error_response_json("ClusterNotFoundException", "Cluster not found.", 400)
        reference = ecs._resolve_service_ref(data.get("service", ""))
        record = ecs._services.get(f"{cluster}/{reference[0]}") if reference else None
        if not record or record["status"] == "INACTIVE" or reference[1] not in (None, cluster):
            return None, ecs.error_response_json("ServiceNotFoundException", "Service not found.", 400)
        return self.services[record["serviceArn"]], None

    def create_service(self, data):
        key = ecs._resolve_td_key(data.get("taskDefinition", ""))
        if key not in ecs._task_defs:
            return ecs.error_response_json("ClientException", "Unable to find task definition: "
                                           f"{data.get('taskDefinition', '')}", 400)
        answer = self.native_create(data)
        if answer[0] >= 400:
            return answer
        cluster = ecs._resolve_cluster_name(data.get("cluster", "default"))
        record = ecs._services[f"{cluster}/{data['serviceName']}"]
        record.update(createdAt=time.time(), events=[], deployments=[])
        service = self.services[record["serviceArn"]] = Service(record, self)
        service.begin(ecs._task_defs[key]["taskDefinitionArn"])
        service.step()
        asyncio.get_running_loop().create_task(service.run())
        return ecs.json_response({"service": ecs._sanitize(record)})

    def native_create(self, data):
        """MiniStack's CreateService for the record alone, without the tasks it would pretend."""
        reconcile = ecs._reconcile_service_tasks
        ecs._reconcile_service_tasks = lambda cluster, key: None
        try:
            return ecs._create_service(data)
        finally:
            ecs._reconcile_service_tasks = reconcile

    def update_service(self, data):
        service, error = self.find(data)
        if error:
            return error
        record, current = service.record, service.primary
        key = ecs._resolve_td_key(data.get("taskDefinition") or current.task_definition)
        if key not in ecs._task_defs:
            return ecs.error_response_json("ClientException", "Unable to find task definition: "
                                           f"{data['taskDefinition']}", 400)
        wanted = ecs._task_defs[key]["taskDefinitionArn"]
        resettled = any(name in data and data[name] != record.get(name) for name in DEPLOYED_SETTINGS)
        record.update({name: data[name] for name in (*DEPLOYED_SETTINGS, *OTHER_SETTINGS) if name in data})
        if data.get("desiredCount") is not None:
            record["desiredCount"] = data["desiredCount"]
        if wanted != current.task_definition or resettled or data.get("forceNewDeployment"):
            same = [one for one in service.deployments[1:] if one.task_definition == wanted]
            fresh = resettled or data.get("forceNewDeployment")
            service.begin(wanted, adopt=same[0] if same and not fresh else None)
        service.step()
        return ecs.json_response({"service": ecs._sanitize(record)})

    def delete_service(self, data):
        service, error = self.find(data)
        if error:
            return error
        if service.desired > 0 and not data.get("force"):
            return ecs.error_response_json("InvalidParameterException",
                                           "The service cannot be stopped while it is scaled above 0.", 400)
        service.delete()
        return ecs.json_response({"service": ecs._sanitize(service.record)})

    def stop_task(self, data):
        cluster = ecs._resolve_cluster_name(data.get("cluster", "default"))
        record = ecs._resolve_task(data.get("task", ""), cluster)
        for service in self.services.values():
            for task in service.all_tasks():
                if record is not None and task.arn == record["taskArn"]:
                    service.stop(task, data.get("reason", "Task stopped by user"), "UserInitiated")
                    return ecs.json_response({"task": ecs._sanitize(record)})
        return ecs._stop_task(data)

    async def steady(self, service_arn):
        """What CloudFormation waits for: the running deployment completes, or the circuit breaker ends it."""
        service = self.services[service_arn]
        watched = service.primary
        while not service.deleted:
            if watched.state == "FAILED":
                raise ValueError(CIRCUIT_BREAKER.format(token=watched.id.split("/")[-1]))
            if service.primary.state == "COMPLETED" and service.record["runningCount"] == service.desired:
                return
            if service.primary is not watched and watched not in service.deployments:
                watched = service.primary
            await asyncio.sleep(0.05)

    # -- the whole -------------------------------------------------------------------------------
    def all_tasks(self):
        return [task for service in self.services.values() for task in service.all_tasks()]

    def stop_stale(self):
        for service in self.services.values():
            for task in service.stale:
                task.phase = "running"
                service.stop(task, "Stale task removed")
            service.stale = []

    def kill_everything(self):
        for task in self.all_tasks():
            task.kill()

    def install(self):
        ecs._ACTION_MAP.update(CreateService=self.create_service, UpdateService=self.update_service,
                               DeleteService=self.delete_service, StopTask=self.stop_task)
