"""The CloudFormation calls that differ from MiniStack's: by ARN, in progress, cancelled, compared."""

import asyncio
from urllib.parse import parse_qs

from ministack.services import cloudformation
from ministack.services.cloudformation import changesets, handlers, stacks
from ministack.services.cloudformation.helpers import _error, _esc, _p, _xml

from .stack_operation import add_event, deploy_stack

UPDATABLE = ("CREATE_COMPLETE", "UPDATE_COMPLETE", "UPDATE_ROLLBACK_COMPLETE", "CREATE_FAILED", "UPDATE_FAILED",
             "IMPORT_COMPLETE", "REVIEW_IN_PROGRESS")

#: Types of which every property but the tags needs a new resource.
ALWAYS_REPLACED = ("AWS::ECS::TaskDefinition",)

#: Of DescribeStackEvents.
EVENTS_OF_A_PAGE = 100

#: How long an answer to the CDK CLI may be held back while the stack is in progress, in seconds.
LONG_POLL_SECONDS = 5


def with_stack_name(params):
    """The CDK CLI names stacks by ARN in most calls; MiniStack looks most of them up by name."""
    reference = _p(params, "StackName")
    if not reference.startswith("arn:"):
        return params
    name = reference.split("/")[1]
    stack = cloudformation._stacks.get(name)
    # A deleted stack is known by its ARN only; MiniStack looks that up itself where AWS allows it.
    if stack and stack["StackId"] == reference and stack["StackStatus"] != "DELETE_COMPLETE":
        return {**params, "StackName": [name]}
    return params


def delete_stack(params):
    """DELETE_IN_PROGRESS from the first answer on, so that nobody who polls sees the old status."""
    answer = handlers._delete_stack(params)
    stack = cloudformation._stacks.get(_p(params, "StackName"))
    if answer[0] < 400 and stack and stack["StackStatus"] != "DELETE_COMPLETE":
        stack["StackStatus"] = "DELETE_IN_PROGRESS"
    return answer


def cancel_update_stack(params):
    stack = cloudformation._stacks.get(_p(params, "StackName"))
    if not stack:
        return _error("ValidationError", f"Stack [{_p(params, 'StackName')}] does not exist")
    if stack["StackStatus"] != "UPDATE_IN_PROGRESS":
        return _error("ValidationError", "CancelUpdateStack cannot be called from current stack status")
    stack["_operation"].cancelled.set()
    return _xml(200, "CancelUpdateStackResponse", "<CancelUpdateStackResult></CancelUpdateStackResult>")


def continue_update_rollback(params):
    stack = cloudformation._stacks.get(_p(params, "StackName"))
    if not stack or stack["StackStatus"] != "UPDATE_ROLLBACK_FAILED":
        return _error("ValidationError", "Stack is not in UPDATE_ROLLBACK_FAILED state")
    operation, reason = stack.pop("_stuck")
    stack["StackStatus"] = "UPDATE_ROLLBACK_IN_PROGRESS"
    asyncio.get_running_loop().create_task(operation.roll_back_update(reason))
    return _xml(200, "ContinueUpdateRollbackResponse", "<ContinueUpdateRollbackResult></ContinueUpdateRollbackResult>")


def create_change_set(params):
    stack = cloudformation._stacks.get(_p(params, "StackName"))
    if stack and _p(params, "ChangeSetType", "UPDATE") == "UPDATE" and stack["StackStatus"] not in UPDATABLE \
            and stack["StackStatus"] != "DELETE_COMPLETE":
        return _error("ValidationError",
                      f"Stack:{stack['StackId']} is in {stack['StackStatus']} state and can not be updated.")
    return changesets._create_change_set(params)


def delete_change_set(params):
    """Deleting a change set that is not there succeeds; the CDK CLI relies on it."""
    found, _ = changesets._find_change_set(_p(params, "ChangeSetName"), _p(params, "StackName"))
    if found:
        return changesets._delete_change_set(params)
    return _xml(200, "DeleteChangeSetResponse", "<DeleteChangeSetResult></DeleteChangeSetResult>")


def describe_change_set(params):
    """MiniStack's answer plus which properties change and whether that needs a new resource."""
    answer = changesets._describe_change_set(params)
    _, change_set = changesets._find_change_set(_p(params, "ChangeSetName"), _p(params, "StackName"))
    if answer[0] >= 400 or not change_set:
        return answer
    stack = cloudformation._stacks.get(change_set["StackName"], {})
    old, new = (stack.get("_template") or {}).get("Resources", {}), change_set["_template"].get("Resources", {})
    text = answer[2].decode()
    for change in (entry["ResourceChange"] for entry in change_set.get("Changes", [])):
        if change["Action"] == "Modify":
            text = insert_details(text, change, old, new)
    return answer[0], answer[1], text.encode()


def insert_details(text, change, old, new):
    logical_id, kind = change["LogicalResourceId"], change["ResourceType"]
    before, after = old.get(logical_id, {}).get("Properties", {}), new.get(logical_id, {}).get("Properties", {})
    # A change that only comes through a reference leaves the literal properties equal: then all are named.
    changed = [name for name in sorted({*before, *after}) if before.get(name) != after.get(name)] or sorted(after)
    replaced = kind in ALWAYS_REPLACED and any(name != "Tags" for name in changed)
    details = "".join(
        "<member><Target><Attribute>Properties</Attribute>"
        f"<Name>{_esc(name)}</Name>"
        f"<RequiresRecreation>{'Always' if kind in ALWAYS_REPLACED and name != 'Tags' else 'Never'}"
        "</RequiresRecreation></Target><Evaluation>Static</Evaluation>"
        "<ChangeSource>DirectModification</ChangeSource></member>" for name in changed)
    head, mark, rest = text.partition(f"<LogicalResourceId>{_esc(logical_id)}</LogicalResourceId>")
    own, end, tail = rest.partition("</ResourceChange>")
    own = own.replace("<Replacement>Conditional", f"<Replacement>{replaced}")
    return f"{head}{mark}{own}<Scope><member>Properties</member></Scope><Details>{details}</Details>{end}{tail}"


def describe_stack_events(params):
    """Newest first, in pages as AWS gives them, with the OperationId of every event."""
    name = _p(params, "StackName")
    stack = next((one for one in cloudformation._stacks.values() if name in (one["StackName"], one["StackId"])), None)
    if not stack:
        return _error("ValidationError", f"Stack [{name}] does not exist")
    events = cloudformation._stack_events.get(stack["StackId"], [])
    before = int(_p(params, "NextToken") or len(events))
    first = max(0, before - EVENTS_OF_A_PAGE)
    members = "".join(
        "<member>" + "".join(f"<{name}>{_esc(value)}</{name}>" for name, value in event.items()) + "</member>"
        for event in reversed(events[first:before]))
    token = f"<NextToken>{first}</NextToken>" if first else ""
    return _xml(200, "DescribeStackEventsResponse",
                f"<DescribeStackEventsResult><StackEvents>{members}</StackEvents>{token}</DescribeStackEventsResult>")


def is_busy(reference):
    stack = cloudformation._stacks.get(reference.split("/")[1] if reference.startswith("arn:") else reference)
    status = stack["StackStatus"] if stack else ""
    return status.endswith("_IN_PROGRESS") and status != "REVIEW_IN_PROGRESS"


def held_back(handle_request, knobs):
    """DescribeStacks of the CDK CLI waits for the end of the operation, for the CLI itself sleeps 5 s between polls.

    Only the CLI's answers are held; every other caller sees each state as it is.
    """
    async def handle(method, path, headers, body, query_params):
        of_cli = "aws-cdk/" in headers.get("user-agent", "") and b"Action=DescribeStacks" in (body or b"")
        if of_cli and knobs.hold_cli_polls:
            reference = parse_qs(body.decode()).get("StackName", [""])[0]
            deadline = asyncio.get_running_loop().time() + LONG_POLL_SECONDS
            while is_busy(reference) and asyncio.get_running_loop().time() < deadline:
                await asyncio.sleep(0.05)
        return await handle_request(method, path, headers, body, query_params)

    return handle


def install(knobs):
    for module in (stacks, changesets, handlers):
        module._add_event = add_event
        module._deploy_stack_async = deploy_stack
    table = handlers._ACTION_HANDLERS
    table.update(
        DeleteStack=delete_stack, CancelUpdateStack=cancel_update_stack,
        ContinueUpdateRollback=continue_update_rollback, CreateChangeSet=create_change_set,
        DeleteChangeSet=delete_change_set, DescribeChangeSet=describe_change_set,
        DescribeStackEvents=describe_stack_events)
    for action, handler in list(table.items()):
        table[action] = lambda params, handler=handler: handler(with_stack_name(params))
    cloudformation.handle_request = held_back(cloudformation.handle_request, knobs)
