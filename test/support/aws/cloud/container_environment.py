"""The environment that a container of a task gets, and nothing else."""

import json
import re

from ministack.services import secretsmanager, ssm

DEFAULT_PATH = ["/usr/local/sbin", "/usr/local/bin", "/usr/sbin", "/usr/bin", "/sbin", "/bin"]

LOOPBACK_URL = re.compile(r"\b(https?|wss?)://(localhost|127\.0\.0\.1):(\d+)\b")


class SecretNotFound(Exception):
    """A `secrets` entry cannot be resolved; ECS then does not start the task at all."""


def on_host_ports(text, ports):
    """Point loopback URLs of the task's own container ports to where the containers really listen.

    The containers of a real task share one network namespace. Here two tasks of a service run side by side on one
    machine during a rolling replacement, so every container port is mapped to a free port of the host.
    """
    def moved(match):
        scheme, host, port = match.groups()
        return f"{scheme}://{host}:{ports.get(int(port), port)}"

    return LOOPBACK_URL.sub(moved, text)


def with_port(text, definition, ports):
    """`{port}` is the host port of the container's first port mapping."""
    mappings = definition.get("portMappings") or []
    return text.replace("{port}", str(ports[mappings[0]["containerPort"]])) if mappings else text


def secret_value(reference):
    """Value of a `valueFrom`, as ECS reads it at the start of the task.

    `arn:aws:secretsmanager:region:account:secret:name[:json-key[:stage[:version-id]]]`, or the name or ARN of an SSM
    parameter. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/secrets-envvar-secrets-manager.html
    """
    if ":secretsmanager:" not in reference:
        value = ssm.resolve_parameter_value(reference)
        if value is None:
            raise SecretNotFound(f"unable to retrieve secrets from ssm: invalid parameters: {reference}")
        return value
    parts = reference.split(":")
    arn, (json_key, stage, version) = ":".join(parts[:7]), (parts[7:] + ["", "", ""])[:3]
    _, secret = secretsmanager._resolve(arn, use_arn_scope=True)
    if not secret or secret.get("DeletedDate"):
        raise SecretNotFound("unable to retrieve secret from asm: ResourceNotFoundException: "
                             f"Secrets Manager can't find the specified secret: {arn}")
    if version:
        stored = secret["Versions"].get(version)
    else:
        _, stored = secretsmanager._find_stage_version(secret, stage or "AWSCURRENT")
    if not stored or stored.get("SecretString") is None:
        raise SecretNotFound("unable to retrieve secret from asm: ResourceNotFoundException: Secrets Manager can't "
                             f"find the specified secret value for {arn}: {version or stage or 'AWSCURRENT'}")
    if not json_key:
        return stored["SecretString"]
    try:
        value = json.loads(stored["SecretString"])[json_key]
    except (ValueError, KeyError, TypeError):
        raise SecretNotFound(f"retrieved secret from Secrets Manager did not contain json key {json_key}") from None
    return value if isinstance(value, str) else json.dumps(value)


def secrets_of(definition):
    return {secret["name"]: secret_value(secret["valueFrom"]) for secret in definition.get("secrets") or []}


def environment_of(definition, image, ports, from_fargate, secrets):
    """`environment` of the task definition over the image's own, with the secrets and what Fargate adds.

    Two deviations, both because of the mapped ports: loopback URLs of the task's own ports are moved, and so is PORT
    where the task definition sets it to the container's own port.
    """
    declared = {entry["name"]: on_host_ports(entry.get("value", ""), ports)
                for entry in definition.get("environment") or []}
    own_ports = [mapping["containerPort"] for mapping in definition.get("portMappings") or []]
    if declared.get("PORT", "").isdigit() and int(declared["PORT"]) in own_ports:
        declared["PORT"] = str(ports[int(declared["PORT"])])
    path = ":".join([*image.get("path", []), *DEFAULT_PATH])
    built_in = {name: on_host_ports(with_port(value, definition, ports), ports)
                for name, value in image.get("environment", {}).items()}
    return {"PATH": path, **from_fargate, **built_in, **declared, **secrets}
