"""CloudFormation's AWS::ECS::TaskDefinition (real revisions) and AWS::ECS::Service (in place, until steady)."""

from ministack.core.responses import get_account_id, get_region
from ministack.services import ecs
from ministack.services.cloudformation import provisioners

from .resource_types import HANDLERS, checked

#: Maps whose keys are the user's own words and must keep their case.
FREE_FORM = {"options", "dockerLabels", "driverOpts", "labels"}

SERVICE_PROPERTIES = (
    "CapacityProviderStrategy", "DeploymentConfiguration", "DeploymentController", "DesiredCount",
    "EnableECSManagedTags", "EnableExecuteCommand", "HealthCheckGracePeriodSeconds", "LaunchType", "LoadBalancers",
    "NetworkConfiguration", "PlatformVersion", "PropagateTags", "SchedulingStrategy", "ServiceRegistries",
    "TaskDefinition")


def lower_camel(value, inside=""):
    """CloudFormation's `ContainerDefinitions` is `containerDefinitions` in the ECS API, at every depth."""
    if isinstance(value, dict):
        return {(key if inside in FREE_FORM else key[:1].lower() + key[1:]):
                lower_camel(item, key[:1].lower() + key[1:]) for key, item in value.items()}
    if isinstance(value, list):
        return [lower_camel(item, inside) for item in value]
    return value


def tags_of(properties):
    return [{"key": tag["Key"], "value": tag["Value"]} for tag in properties.get("Tags", [])]


def create_task_definition(logical_id, properties, stack_name):
    request = {**lower_camel(properties), "tags": tags_of(properties)}
    request.setdefault("family", f"{stack_name}{logical_id}")
    checked(ecs._register_task_definition(request))
    arn = (f"arn:aws:ecs:{get_region()}:{get_account_id()}:task-definition/"
           f"{request['family']}:{ecs._task_def_latest[request['family']]}")
    return arn, {"TaskDefinitionArn": arn}


def update_task_definition(physical_id, old, new, stack_name, logical_id=None):
    """Always a replacement; the stack deregisters the old revision when the update is through."""
    return create_task_definition(logical_id, new, stack_name)


def delete_task_definition(physical_id, properties):
    ecs._deregister_task_definition({"taskDefinition": physical_id})


def service_request(properties):
    """Numbers and flags may arrive as text from a template parameter."""
    request = {name[:1].lower() + name[1:]: lower_camel(properties[name])
               for name in SERVICE_PROPERTIES if name in properties}
    if "desiredCount" in request:
        request["desiredCount"] = int(request["desiredCount"])
    return request


def service_reference(arn):
    cluster, name = arn.split("/")[-2:]
    return {"cluster": cluster, "service": name}


def service_handlers(fargate):
    def create(logical_id, properties, stack_name):
        name = properties.get("ServiceName") or provisioners._physical_name(stack_name, logical_id, max_len=255)
        cluster = ecs._resolve_cluster_name(properties.get("Cluster", "default")) or "default"
        checked(fargate.create_service({"serviceName": name, "cluster": cluster, "tags": tags_of(properties),
                                        **service_request(properties)}))
        arn = f"arn:aws:ecs:{get_region()}:{get_account_id()}:service/{cluster}/{name}"
        return arn, {"ServiceArn": arn, "Name": name}

    def update(physical_id, old, new, stack_name):
        checked(fargate.update_service({**service_reference(physical_id), **service_request(new)}))
        return physical_id, {"ServiceArn": physical_id, "Name": physical_id.split("/")[-1]}

    def delete(physical_id, properties):
        fargate.delete_service({**service_reference(physical_id), "force": True})

    return {"create": create, "update": update, "delete": delete, "steady": fargate.steady}


def install(fargate):
    HANDLERS["AWS::ECS::TaskDefinition"] = {
        "create": create_task_definition, "update": update_task_definition, "delete": delete_task_definition,
        "update_with_logical_id": True}
    HANDLERS["AWS::ECS::Service"] = service_handlers(fargate)
