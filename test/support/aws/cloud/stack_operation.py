"""Creating, updating and rolling back a CloudFormation stack.

Takes the place of MiniStack's deployment coroutine. Differences that tests depend on: the server answers other
requests meanwhile, a resource may take its time to become steady, a failed or cancelled update puts every resource
back as it was, and replaced resources are deleted only at the end, as CloudFormation does.
"""

import asyncio
import copy
from datetime import datetime, timedelta, timezone

from ministack.core.responses import new_uuid, now_iso
from ministack.services import cloudformation
from ministack.services.cloudformation import engine, provisioners, stacks

STACK = "AWS::CloudFormation::Stack"
BEGINNINGS = ("CREATE_IN_PROGRESS", "UPDATE_IN_PROGRESS", "DELETE_IN_PROGRESS", "ROLLBACK_IN_PROGRESS",
              "UPDATE_ROLLBACK_IN_PROGRESS")


class ResourceFailed(Exception):
    """A resource could not be created, updated or made steady; the text is what the stack event says."""


class Cancelled(ResourceFailed):
    """CancelUpdateStack came in while the resource was in progress."""


def add_event(stack_id, stack_name, logical_id, resource_type, status, reason="", physical_id=""):
    """Record a stack event.

    Times strictly increase, so that sorting by time keeps the order of happening. An operation and its rollback have
    each an OperationId, by which the CDK CLI tells which failures belong to its own deployment.
    """
    events = cloudformation._stack_events.setdefault(stack_id, [])
    now = datetime.now(timezone.utc)
    if events:
        now = max(now, datetime.fromisoformat(events[-1]["Timestamp"]) + timedelta(milliseconds=1))
    begins = resource_type == STACK and status in BEGINNINGS
    events.append({
        "OperationId": new_uuid() if begins or not events else events[-1]["OperationId"],
        "StackId": stack_id, "StackName": stack_name, "EventId": new_uuid(),
        "LogicalResourceId": logical_id, "PhysicalResourceId": physical_id, "ResourceType": resource_type,
        "ResourceStatus": status, "ResourceStatusReason": reason,
        "Timestamp": now.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
    })


def keeps(definition, policy="DeletionPolicy"):
    return definition.get(policy) in ("Retain", "RetainExceptOnCreate")


class StackOperation:
    """One create or update of one stack."""

    def __init__(self, name, stack_id, template, parameters, disable_rollback, previous):
        self.name, self.stack_id, self.template, self.parameters = name, stack_id, template, parameters
        self.disable_rollback = disable_rollback
        self.stack = cloudformation._stacks[name]
        self.previous_stack = previous
        self.previous = (previous or {}).get("_resources", {})
        self.definitions = template.get("Resources", {})
        self.conditions = engine._evaluate_conditions(template, parameters)
        self.resources = dict(self.previous)
        self.touched = []
        self.cancelled = asyncio.Event()

    @property
    def verb(self):
        return "CREATE" if self.previous_stack is None else "UPDATE"

    # -- the whole story -------------------------------------------------------------------------
    async def run(self):
        self.stack["_operation"] = self
        self.stack["_resources"] = self.resources
        try:
            for logical_id in engine._topological_sort(self.definitions, self.conditions):
                if self.conditions.get(self.definitions[logical_id].get("Condition"), True):
                    await self.apply(logical_id)
            self.commit()
            await self.clean_up()
            self.status(f"{self.verb}_COMPLETE")
        except ResourceFailed as failure:
            await self.fail(failure)
        except ValueError as error:  # a circle in the template, or an output that cannot be resolved
            await self.fail(ResourceFailed(str(error)))

    async def fail(self, failure):
        failed = self.touched[-1] if self.touched else self.name
        if isinstance(failure, Cancelled):
            reason = "User Initiated"
        else:
            reason = f"The following resource(s) failed to {self.verb.lower()}: [{failed}]. "
        if self.disable_rollback:
            self.status(f"{self.verb}_FAILED", reason)
        elif self.previous_stack is None:
            await self.roll_back_create(reason)
        else:
            await self.roll_back_update(reason)

    # -- forwards --------------------------------------------------------------------------------
    def resolve(self, value):
        return engine._resolve_refs(copy.deepcopy(value), self.resources, self.parameters, self.conditions,
                                    self.template.get("Mappings", {}), self.name, self.stack_id)

    async def apply(self, logical_id):
        definition = self.definitions[logical_id]
        kind = definition.get("Type", "")
        before = self.previous.get(logical_id)
        try:
            properties = {name: value for name, value in self.resolve(definition.get("Properties", {})).items()
                          if value is not engine._NO_VALUE}
            if before and before["Properties"] == properties:
                return
            self.touched.append(logical_id)
            self.event(logical_id, kind, f"{self.verb}_IN_PROGRESS", (before or {}).get("PhysicalResourceId", ""))
            await self.provision(logical_id, kind, properties, before)
        except Exception as error:  # whatever a handler raises is a failed resource, as on AWS
            text = str(error) or type(error).__name__
            self.event(logical_id, kind, f"{self.verb}_FAILED", "", text)
            raise error if isinstance(error, ResourceFailed) else ResourceFailed(text) from error
        self.event(logical_id, kind, f"{self.verb}_COMPLETE", self.resources[logical_id]["PhysicalResourceId"])
        await asyncio.sleep(0)
        if self.cancelled.is_set():
            raise Cancelled("Resource update cancelled")

    async def provision(self, logical_id, kind, properties, before):
        def handle():
            if before:
                return provisioners._update_resource(
                    kind, before["PhysicalResourceId"], before["Properties"], properties, self.name, logical_id,
                    before.get("Attributes"))
            return provisioners._provision_resource(kind, logical_id, properties, self.name)

        physical_id, attributes = await asyncio.to_thread(handle) if stacks._is_custom_resource(kind) else handle()
        self.resources[logical_id] = {
            "PhysicalResourceId": physical_id, "ResourceType": kind, "LogicalResourceId": logical_id,
            "ResourceStatus": f"{self.verb}_IN_PROGRESS", "Properties": properties, "Attributes": attributes,
            "Timestamp": now_iso(), "_keep": keeps(self.definitions[logical_id], "UpdateReplacePolicy"),
        }
        await self.settle(kind, physical_id, self.cancelled)
        self.resources[logical_id]["ResourceStatus"] = f"{self.verb}_COMPLETE"

    async def settle(self, kind, physical_id, cancelled):
        """Wait until the resource is steady, for the types that have something to wait for."""
        steady = provisioners._RESOURCE_HANDLERS.get(kind, {}).get("steady")
        if steady is None:
            return
        waiting, stopping = asyncio.ensure_future(steady(physical_id)), asyncio.ensure_future(cancelled.wait())
        await asyncio.wait({waiting, stopping}, return_when=asyncio.FIRST_COMPLETED)
        stopping.cancel()
        if not waiting.done():
            waiting.cancel()
            raise Cancelled("Resource update cancelled")
        waiting.result()

    def commit(self):
        """Make the new template, parameters and outputs the stack's own."""
        outputs = []
        for key, definition in self.template.get("Outputs", {}).items():
            if not self.conditions.get(definition.get("Condition"), True):
                continue
            value = str(self.resolve(definition.get("Value", "")))
            output = {"OutputKey": key, "OutputValue": value, "Description": definition.get("Description", "")}
            if definition.get("Export"):
                export = str(self.resolve(definition["Export"].get("Name", "")))
                output["ExportName"] = export
                cloudformation._exports[export] = {"StackId": self.stack_id, "Name": export, "Value": value}
            outputs.append(output)
        self.stack.update(_template=self.template, _resolved_params=self.parameters, Outputs=outputs)

    async def clean_up(self):
        """Delete what the update replaced or no longer names."""
        if self.previous_stack is None:
            return
        self.status("UPDATE_COMPLETE_CLEANUP_IN_PROGRESS")
        old_definitions = (self.previous_stack.get("_template") or {}).get("Resources", {})
        for logical_id, before in self.previous.items():
            if not self.conditions.get(self.definitions.get(logical_id, {}).get("Condition"), True) \
                    or logical_id not in self.definitions:
                self.resources.pop(logical_id, None)
                if not keeps(old_definitions.get(logical_id, {})):
                    await self.delete(before)
            elif self.resources[logical_id]["PhysicalResourceId"] != before["PhysicalResourceId"]:
                if not keeps(self.definitions[logical_id], "UpdateReplacePolicy"):
                    await self.delete(before)

    # -- backwards -------------------------------------------------------------------------------
    async def roll_back_create(self, reason):
        self.status("ROLLBACK_IN_PROGRESS", reason + "Rollback requested by user.")
        for logical_id in reversed(self.touched):
            if logical_id in self.resources:
                await self.delete(self.resources.pop(logical_id))
        self.status("ROLLBACK_COMPLETE")

    async def roll_back_update(self, reason):
        self.status("UPDATE_ROLLBACK_IN_PROGRESS", reason)
        for logical_id in reversed(self.touched):
            before, now = self.previous.get(logical_id), self.resources.get(logical_id)
            if not before or not now or now["PhysicalResourceId"] != before["PhysicalResourceId"] or now is before:
                continue
            try:
                await self.put_back(logical_id, before, now)
            except Exception as error:
                self.event(logical_id, before["ResourceType"], "UPDATE_FAILED", before["PhysicalResourceId"], str(error))
                self.stack["_stuck"] = (self, reason)
                self.status("UPDATE_ROLLBACK_FAILED",
                            f"The following resource(s) failed to update: [{logical_id}]. ")
                return
        after, self.resources = self.resources, dict(self.previous)
        self.restore_stack()
        self.status("UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS")
        for logical_id in reversed(self.touched):
            now, before = after.get(logical_id), self.previous.get(logical_id)
            if now and (before is None or now["PhysicalResourceId"] != before["PhysicalResourceId"]):
                await self.delete(now)
        self.status("UPDATE_ROLLBACK_COMPLETE")

    async def put_back(self, logical_id, before, now):
        kind, physical_id = before["ResourceType"], before["PhysicalResourceId"]
        self.event(logical_id, kind, "UPDATE_IN_PROGRESS", physical_id)
        provisioners._update_resource(kind, physical_id, now["Properties"], before["Properties"], self.name,
                                      logical_id, now.get("Attributes"))
        await self.settle(kind, physical_id, asyncio.Event())
        self.resources[logical_id] = before
        self.event(logical_id, kind, "UPDATE_COMPLETE", physical_id)

    def restore_stack(self):
        old = self.previous_stack
        self.stack.update(_resources=self.resources, _template=old["_template"], Outputs=old["Outputs"],
                          _template_body=old["_template_body"], _resolved_params=old["_resolved_params"])
        self.stack["Parameters"] = [{"ParameterKey": key, "ParameterValue": value["Value"], "NoEcho": value["NoEcho"]}
                                    for key, value in old["_resolved_params"].items()]

    async def delete(self, record):
        logical_id, kind, physical_id = (record[key] for key in
                                         ("LogicalResourceId", "ResourceType", "PhysicalResourceId"))
        self.event(logical_id, kind, "DELETE_IN_PROGRESS", physical_id)
        arguments = (kind, physical_id, record["Properties"], self.name, logical_id)
        try:
            if stacks._is_custom_resource(kind):
                await asyncio.to_thread(provisioners._delete_resource, *arguments)
            else:
                provisioners._delete_resource(*arguments)
            self.event(logical_id, kind, "DELETE_COMPLETE", physical_id)
        except Exception as error:  # CloudFormation goes on and says which resource stayed behind
            self.event(logical_id, kind, "DELETE_FAILED", physical_id, str(error))
        await asyncio.sleep(0)

    # -- what the outside sees -------------------------------------------------------------------
    def event(self, logical_id, kind, status, physical_id, reason=""):
        add_event(self.stack_id, self.name, logical_id, kind, status, reason, physical_id)

    def status(self, status, reason=""):
        self.stack["StackStatus"], self.stack["StackStatusReason"] = status, reason
        add_event(self.stack_id, self.name, self.name, STACK, status, reason, self.stack_id)


async def deploy_stack(stack_name, stack_id, template, param_values, disable_rollback, tags,
                       is_update=False, previous_stack=None):
    """MiniStack calls this where it would call its own `_deploy_stack_async`."""
    previous = previous_stack if is_update else None
    await StackOperation(stack_name, stack_id, template, param_values, disable_rollback, previous).run()
