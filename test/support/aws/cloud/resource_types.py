"""CloudFormation resource types that MiniStack lacks, or re-creates where CloudFormation updates in place."""

import uuid

from ministack.core.responses import get_account_id, get_region
from ministack.services import alb, ec2, iam, secretsmanager
from ministack.services.cloudformation import provisioners

HANDLERS = provisioners._RESOURCE_HANDLERS


def checked(answer):
    """MiniStack's service functions answer (status, headers, body); an error status is a failed resource."""
    if answer[0] >= 400:
        raise ValueError(answer[2].decode() if isinstance(answer[2], bytes) else str(answer[2]))
    return answer


def added(store, call):
    """The key that `call` adds to `store`."""
    before = set(store.keys())
    checked(call())
    return next(key for key in store.keys() if key not in before)


# -- EC2 -------------------------------------------------------------------------------------------
def create_elastic_ip(logical_id, properties, stack_name):
    allocation = added(ec2._addresses, lambda: ec2._allocate_address({"Domain": "vpc"}))
    address = ec2._addresses[allocation]["PublicIp"]
    return address, {"AllocationId": allocation, "PublicIp": address}


def delete_elastic_ip(physical_id, properties):
    for allocation, record in list(ec2._addresses.items()):
        if record["PublicIp"] == physical_id:
            del ec2._addresses[allocation]


def create_nat_gateway(logical_id, properties, stack_name):
    request = {name: str(properties[name]) for name in ("SubnetId", "AllocationId", "ConnectivityType")
               if name in properties}
    gateway = added(ec2._nat_gateways, lambda: ec2._create_nat_gateway(request))
    return gateway, {"NatGatewayId": gateway}


def delete_nat_gateway(physical_id, properties):
    ec2._nat_gateways.pop(physical_id, None)


def security_group_rule(permissions):
    """Handlers of a rule that is a resource of its own; `permissions` is where the group keeps such rules."""

    def create(logical_id, properties, stack_name):
        group = ec2._security_groups.get(properties.get("GroupId"))
        if not group:
            raise ValueError(f"The security group '{properties.get('GroupId')}' does not exist")
        peer = properties.get("SourceSecurityGroupId") or properties.get("DestinationSecurityGroupId")
        rule = {
            "SecurityGroupRuleId": f"sgr-{uuid.uuid4().hex[:17]}",
            "IpProtocol": str(properties.get("IpProtocol", "-1")),
            "IpRanges": [{"CidrIp": properties["CidrIp"]}] if properties.get("CidrIp") else [],
            "Ipv6Ranges": [], "PrefixListIds": [],
            "UserIdGroupPairs": [{"GroupId": peer, "UserId": get_account_id()}] if peer else [],
            **{name: int(properties[name]) for name in ("FromPort", "ToPort") if name in properties},
        }
        group[permissions].append(rule)
        return rule["SecurityGroupRuleId"], {"Id": rule["SecurityGroupRuleId"]}

    def delete(physical_id, properties):
        group = ec2._security_groups.get(properties.get("GroupId"))
        if group:
            group[permissions] = [rule for rule in group[permissions]
                                  if rule.get("SecurityGroupRuleId") != physical_id]

    return {"create": create, "delete": delete}


# -- IAM -------------------------------------------------------------------------------------------
def create_user(logical_id, properties, stack_name):
    name = properties.get("UserName") or provisioners._physical_name(stack_name, logical_id, max_len=64)
    checked(iam._create_user({"UserName": name, "Path": properties.get("Path", "/")}))
    return name, {"Arn": iam._users[name]["Arn"]}


def create_access_key(logical_id, properties, stack_name):
    key = added(iam._access_keys, lambda: iam._create_access_key({"UserName": properties.get("UserName", "")}))
    return key, {"SecretAccessKey": iam._access_keys[key]["SecretAccessKey"]}


# -- Application Auto Scaling: taken and remembered by the stack, nothing scales ------------------------
def create_scalable_target(logical_id, properties, stack_name):
    target = "|".join(str(properties.get(name, "")) for name in
                      ("ResourceId", "ScalableDimension", "ServiceNamespace"))
    return target, {"Id": target}


def create_scaling_policy(logical_id, properties, stack_name):
    arn = (f"arn:aws:autoscaling:{get_region()}:{get_account_id()}:scalingPolicy:{uuid.uuid4()}"
           f":policyName/{properties.get('PolicyName', logical_id)}")
    return arn, {"Arn": arn}


def nothing_to_delete(physical_id, properties):
    return None


# -- Secrets Manager: Ref is the ARN, a new value is a new version ---------------------------------------
def secret_name(arn):
    return arn.split(":secret:", 1)[-1].rsplit("-", 1)[0]


def secret_handlers(native):
    def create(logical_id, properties, stack_name):
        _, attributes = native["create"](logical_id, properties, stack_name)
        return attributes["Arn"], {**attributes, "Id": attributes["Arn"]}

    def update(physical_id, old, new, stack_name):
        if old.get("Name") != new.get("Name"):
            raise ValueError("this emulator does not rename secrets: give the construct a new logical id")
        value = new.get("SecretString")
        if value is not None and value != old.get("SecretString"):
            secretsmanager.put_secret_value_in_process(physical_id, value)
        return physical_id, {"Arn": physical_id, "Id": physical_id}

    def delete(physical_id, properties):
        native["delete"](secret_name(physical_id), properties)

    return {"create": create, "update": update, "delete": delete}


def put_secret_value(native):
    """A label that another version has is taken from it, as the API reference of PutSecretValue says."""
    def put(data):
        _, secret = secretsmanager._resolve(data.get("SecretId"))
        for label in data.get("VersionStages") or []:
            if secret and label != "AWSCURRENT":
                secretsmanager._remove_stage_everywhere(secret, label, data.get("ClientRequestToken"))
        return native(data)

    return put


# -- Elastic Load Balancing: updates in place --------------------------------------------------------------
TARGET_GROUP_REPLACED_BY = ("Name", "Port", "Protocol", "ProtocolVersion", "TargetType", "VpcId")


def in_place(native, replaced_by=(), apply=lambda physical_id, fresh: None):
    """Update handler that makes the resource anew only where CloudFormation would.

    Otherwise the native handler builds the new state under a passing id, and `apply` moves it to the real one.
    """
    def update(physical_id, old, new, stack_name, logical_id=None):
        fresh, attributes = native["create"](logical_id, new, stack_name)
        if any(old.get(name) != new.get(name) for name in replaced_by):
            return fresh, attributes
        apply(physical_id, fresh)
        native["delete"](fresh, new)
        passing, own = fresh.split(":")[-1], physical_id.split(":")[-1]
        return physical_id, {name: value.replace(passing, own) if isinstance(value, str) else value
                             for name, value in attributes.items()}

    return {**native, "update": update, "update_with_logical_id": True}


def move_target_group(physical_id, fresh):
    own = ("TargetGroupArn", "TargetGroupName", "LoadBalancerArns")
    alb._tgs[physical_id].update({key: value for key, value in alb._tgs[fresh].items() if key not in own})
    alb._tg_attrs[physical_id] = alb._tg_attrs[fresh]


def move_listener(physical_id, fresh):
    actions = alb._listeners[fresh]["DefaultActions"]
    alb._listeners[physical_id]["DefaultActions"] = actions
    for rule in alb._rules.values():
        if rule["ListenerArn"] == physical_id and rule["IsDefault"]:
            rule["Actions"] = actions


def move_rule(physical_id, fresh):
    alb._rules[physical_id].update({key: value for key, value in alb._rules[fresh].items() if key != "RuleArn"})


def unchanged(native):
    """The parts that may change (tags, attributes, groups) have no effect here: keep the resource as it is."""
    def update(physical_id, old, new, stack_name, logical_id=None):
        return physical_id, current_attributes(physical_id)

    return {**native, "update": update, "update_with_logical_id": True}


def current_attributes(physical_id):
    balancer = alb._lbs.get(physical_id)
    if balancer:
        return {"Arn": physical_id, "LoadBalancerArn": physical_id, "DNSName": balancer["DNSName"],
                "LoadBalancerName": balancer["LoadBalancerName"], "SecurityGroups": balancer["SecurityGroups"],
                "LoadBalancerFullName": physical_id.split("loadbalancer/")[-1],
                "CanonicalHostedZoneID": "Z35SXDOTRQ7X7K"}
    group = ec2._security_groups.get(physical_id, {})
    return {"GroupId": physical_id, "VpcId": group.get("VpcId", "")}


def rule_with_settings(native):
    """MiniStack flattens rule conditions and loses header names; the load balancer here reads the full form."""
    def create(logical_id, properties, stack_name):
        arn, attributes = native["create"](logical_id, properties, stack_name)
        alb._rules[arn]["Conditions"] = [
            {**condition, "Values": flat["Values"]}
            for condition, flat in zip(properties.get("Conditions", []), alb._rules[arn]["Conditions"])]
        return arn, attributes

    return {**native, "create": create}


def install():
    """New types are added where MiniStack has none: a release that brings one natively wins."""
    for kind, create, delete in (
        ("AWS::EC2::EIP", create_elastic_ip, delete_elastic_ip),
        ("AWS::EC2::NatGateway", create_nat_gateway, delete_nat_gateway),
        ("AWS::IAM::User", create_user, lambda name, properties: iam._users.pop(name, None)),
        ("AWS::IAM::AccessKey", create_access_key, lambda key, properties: iam._access_keys.pop(key, None)),
        ("AWS::ApplicationAutoScaling::ScalableTarget", create_scalable_target, nothing_to_delete),
        ("AWS::ApplicationAutoScaling::ScalingPolicy", create_scaling_policy, nothing_to_delete),
    ):
        HANDLERS.setdefault(kind, {"create": create, "delete": delete})
    secretsmanager._put_secret_value = put_secret_value(secretsmanager._put_secret_value)
    HANDLERS.setdefault("AWS::EC2::SecurityGroupIngress", security_group_rule("IpPermissions"))
    HANDLERS.setdefault("AWS::EC2::SecurityGroupEgress", security_group_rule("IpPermissionsEgress"))

    balancing = "AWS::ElasticLoadBalancingV2::"
    HANDLERS.update({
        "AWS::SecretsManager::Secret": secret_handlers(HANDLERS["AWS::SecretsManager::Secret"]),
        "AWS::EC2::SecurityGroup": unchanged(HANDLERS["AWS::EC2::SecurityGroup"]),
        balancing + "LoadBalancer": unchanged(HANDLERS[balancing + "LoadBalancer"]),
        balancing + "TargetGroup": in_place(HANDLERS[balancing + "TargetGroup"], TARGET_GROUP_REPLACED_BY,
                                            move_target_group),
        balancing + "Listener": in_place(HANDLERS[balancing + "Listener"], ("LoadBalancerArn", "Port", "Protocol"),
                                         move_listener),
        balancing + "ListenerRule": in_place(rule_with_settings(HANDLERS[balancing + "ListenerRule"]),
                                             ("ListenerArn",), move_rule),
    })
