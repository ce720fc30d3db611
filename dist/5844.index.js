export const id = 5844;
export const ids = [5844];
export const modules = {

/***/ 53538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ stackNotDeployed),
/* harmony export */   CQ: () => (/* binding */ stackNeedsRecreation),
/* harmony export */   Gk: () => (/* binding */ noServiceHoldsKey),
/* harmony export */   KR: () => (/* binding */ honouredKeyDropped),
/* harmony export */   Km: () => (/* binding */ functionsNotLookedAt),
/* harmony export */   L4: () => (/* binding */ stackNotInRegion),
/* harmony export */   MW: () => (/* binding */ stackBusy),
/* harmony export */   N3: () => (/* binding */ assemblyChangedAfterProof),
/* harmony export */   Rx: () => (/* binding */ deployedTemplateNotCompared),
/* harmony export */   S_: () => (/* binding */ keyHistoryIncomplete),
/* harmony export */   V3: () => (/* binding */ deployTimedOut),
/* harmony export */   _D: () => (/* binding */ exitCodeIgnored),
/* harmony export */   br: () => (/* binding */ secretsFromBefore),
/* harmony export */   c2: () => (/* binding */ deployedTemplateDiffers),
/* harmony export */   ej: () => (/* binding */ servicesNotAskedAgain),
/* harmony export */   fV: () => (/* binding */ stackNeedsRepair),
/* harmony export */   jJ: () => (/* binding */ scalingAfterSmokeTest),
/* harmony export */   pn: () => (/* binding */ changedDuringSmokeTest),
/* harmony export */   s0: () => (/* binding */ noServiceRunsKey),
/* harmony export */   wD: () => (/* binding */ rolloutNotComplete),
/* harmony export */   zB: () => (/* binding */ serviceFailed)
/* harmony export */ });
/* harmony import */ var _cdk_failure_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41176);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94869);
/* harmony import */ var _model_define_finding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80495);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36939);
/* harmony import */ var _model_remedy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61368);
/* harmony import */ var _rollout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49511);
/* harmony import */ var _service_causes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5686);







const stackNeedsRecreation = (name, status) => (0,_cdk_failure_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .stackToRecreate */ .PM)({
    title: `Stack ${name} never came up and would be deleted`,
    detail: `It is in ${status}: its first creation failed. The CDK CLI would delete it without asking, with all that it still holds, and create it again.`,
    remedy: `Look at what failed, then delete the stack yourself: aws cloudformation delete-stack --stack-name ${name}`,
    where: name,
});
/** The command of the repair, for `npx cdk rollback` does not help everywhere. */
const REPAIR = {
    UPDATE_ROLLBACK_FAILED: 'aws cloudformation continue-update-rollback --stack-name',
    DELETE_FAILED: 'aws cloudformation delete-stack --stack-name',
};
const stackNeedsRepair = (name, status, statusReason) => (0,_cdk_failure_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .stackToRepair */ .Zd)({
    title: `Stack ${name} is stuck in ${status}`,
    detail: `An earlier operation failed half-way, and CloudFormation waits for a person. ${statusReason}`.trim(),
    remedy: `${REPAIR[status] ?? 'npx cdk rollback'} ${name}`,
    where: name,
});
const stackBusy = (name, status) => (0,_cdk_failure_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .busyStack */ .pQ)({
    title: `Another operation is changing stack ${name}`,
    detail: `It is in ${status}. Nothing was deployed.`,
    remedy: `Wait until it is done, then ${_model_remedy_js__WEBPACK_IMPORTED_MODULE_2__/* .AGAIN */ .jM}. A concurrency group in the workflow keeps two of its runs apart.`,
    where: name,
});
const NEW_RUN = 'Start a new run, which gets the secrets of now, e.g. gh workflow run ecs-deploy.yml; do not re-run this one.';
const RETURNING = {
    current: [
        'jwt-secret-key',
        `If the stored secret itself is this key, a person has put it back. After a leak: ${_model_remedy_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMAND_OF_EMERGENCY */ ._6}. Only if it never leaked and must come back: give the key that production signs with as previous-jwt-secret-key, and previous-key: reject if that one is to end.`,
    ],
    next: ['next-jwt-secret-key', `If the stored secret itself is this key, remove it: gh secret delete.`],
    previous: [
        'previous-jwt-secret-key',
        'If the stored secret itself is this key, remove it: gh secret delete. Only if it never leaked and users hold tokens of it: previous-key: any brings it back.',
    ],
};
/** @param returning the key of this run that production has signed with and gave up; none where it only was not switched yet */
const secretsFromBefore = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .defineFinding */ .L)('rotation-deployment-stale', { error: 'rotation-stale' }, (returning) => {
    if (!returning)
        return {
            title: 'Production already signs with a newer key than the one this run was given',
            detail: 'The signing key of this run is the one that production still accepts as the previous one: the key was rotated after this run was queued. Nothing was deployed.',
            remedy: `${NEW_RUN} If that says the same, a run of the rotation has died half-way: gh workflow run rotate.yml goes on, and with -f phase=abandon goes back.`,
            where: 'jwt-secret-key',
        };
    const [where, remedy] = RETURNING[returning];
    return {
        title: 'This run was given a key that production has given up',
        detail: `An earlier task definition of production signed with the key in ${where}, and the present one neither signs with it nor accepts it: it was retired, given up in an emergency, or replaced, after this run was queued. This deployment would bring it back. Nothing was deployed.`,
        remedy: `${NEW_RUN} ${remedy}`,
        where,
    };
});
/** @param until tokens of the key may be valid, in milliseconds since the epoch; not known without its history */
const honouredKeyDropped = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .defineFinding */ .L)('previous-key-dropped', { error: 'previous-key-mismatch' }, (until) => ({
    title: 'Production accepts a key that this run was not given, so its tokens would be refused',
    detail: `${until === undefined ? 'Users may hold tokens of that key, or will as soon as the rotation goes on' : `Users may hold tokens of that key until ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_6__/* .utc */ .Gw)(until, 'minute')}`}: it is the previous key, the next one, or while a rotation is under way the one that signs. ecs-deploy.yml does not pass it, or it was stored after this run was queued. Nothing was changed.`,
    remedy: 'Start a new run. If it says the same, pass in ecs-deploy.yml previous-jwt-secret-key: $' +
        '{{ secrets.JWT_SECRET_KEY_PREVIOUS }} and next-jwt-secret-key: $' +
        '{{ secrets.JWT_SECRET_KEY_NEXT }}. To end the key on purpose: gh workflow run rotate.yml -f phase=retire, or without rotate.yml previous-key: reject in ecs-deploy.yml. If it has leaked: ' +
        _model_remedy_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMAND_OF_EMERGENCY */ ._6,
    where: 'previous-jwt-secret-key',
}));
/** @param revisions e.g. `chat-app:12` */
const keyHistoryIncomplete = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .defineFinding */ .L)('key-history-incomplete', 'notice', (revisions) => ({
    title: 'ECS did not show all earlier task definitions',
    detail: `Which keys production had then is not known, so one that was given up may not be recognized: ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(revisions.length, 'revision')}, e.g. ${revisions[0]}.`,
    remedy: 'Allow ecs:DescribeTaskDefinition on all task definitions, if the policy of the job has a condition. If ECS had too many requests at that time, the next run sees them.',
}));
const assemblyChangedAfterProof = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .defineFinding */ .L)('assembly-changed-after-proof', { error: 'holders-not-established' }, (files) => ({
    title: 'The cloud assembly was changed after it was proven',
    detail: `These files are not what cdk synth wrote: ${files.join(', ')}. A process that the app left running is the likely writer.`,
    remedy: 'Find out what the app starts and does not end. What the deployed containers get is not established.',
}));
const SERVICE_REASONS = [
    { error: 'rollout-failed' },
    { error: 'deploy-failed' },
    { error: 'deploy-timed-out' },
];
const serviceFailed = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .defineFinding */ .L)('rollout-failed', SERVICE_REASONS, (failure, { stack, minutes }) => {
    const { title, remedy, isRefused } = (0,_service_causes_js__WEBPACK_IMPORTED_MODULE_4__/* .causeOf */ .r)(failure);
    const timedOut = minutes !== undefined;
    const [rolloutFailed, deployFailed, deployTimedOut] = SERVICE_REASONS;
    const as = isRefused ? deployFailed : rolloutFailed;
    const last = failure.containers.find(({ stoppedReason }) => stoppedReason !== '');
    const why = last === undefined ? '' : ` ${last.container}: ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_6__/* .clip */ .$Q)(last.stoppedReason, 300)}.`;
    const deaths = failure.deadTasks > 1 ? `${failure.deadTasks} tasks of the new deployment died.${why} ` : '';
    const gaveUp = failure.resourceType === '' ? 'The update was ended' : 'CloudFormation gave up';
    return {
        as: timedOut ? deployTimedOut : as,
        title,
        detail: timedOut
            ? `${deaths}The CDK CLI was stopped after ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(minutes, 'minute')}. CloudFormation goes on and waits for tasks that die: ${failure.reason}`
            : `${deaths}${gaveUp}: ${failure.reason}`,
        remedy: timedOut
            ? `${remedy} To end the update: aws cloudformation cancel-update-stack --stack-name ${stack}`
            : remedy,
        where: stack,
    };
});
const deployTimedOut = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .defineFinding */ .L)('deploy-timed-out', { error: 'deploy-timed-out' }, (minutes, stack) => ({
    title: `cdk deploy did not finish within ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(minutes, 'minute')}`,
    detail: 'The CDK CLI was stopped. CloudFormation goes on with what it had begun.',
    remedy: `See what it waits for: aws cloudformation describe-stack-events --stack-name ${stack}. If it only needs longer, raise deploy-timeout-minutes.`,
    where: stack,
}));
/** `status`: undefined when CloudFormation does not know the stack. */
const stackNotDeployed = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .defineFinding */ .L)('stack-not-deployed', { error: 'deploy-failed' }, (name, status) => ({
    title: `Stack ${name} is not in the state of a finished deployment`,
    detail: `The CDK CLI ended without an error, but CloudFormation says ${status ?? 'that there is no such stack'}.`,
    remedy: `aws cloudformation describe-stack-events --stack-name ${name}`,
    where: name,
}));
const exitCodeIgnored = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .defineFinding */ .L)('cdk-exit-code-ignored', 'warning', (code) => ({
    title: `cdk deploy ended with exit code ${code ?? 'none'}, but the stacks are deployed`,
    detail: 'CloudFormation says that every stack was changed by this run and is complete, so the run went on.',
    remedy: 'Read the lines of the CDK CLI above; expired credentials at the very end are a common cause.',
}));
const deployedTemplateDiffers = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .defineFinding */ .L)('deployed-template-differs', { error: 'deploy-failed' }, ({ name, status }) => ({
    title: `Stack ${name} has another template than the one that was proven`,
    detail: `CloudFormation says ${status}, but the template it has is not the one of this run: something else deployed the stack at the same time, or the cloud assembly was changed after the proof.`,
    remedy: `Give all workflows that deploy this stack one concurrency group, look for processes that the app leaves behind, then ${_model_remedy_js__WEBPACK_IMPORTED_MODULE_2__/* .AGAIN */ .jM}`,
    where: name,
}));
const deployedTemplateNotCompared = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .defineFinding */ .L)('deployed-template-not-compared', 'warning', ({ name }) => ({
    title: `Whether stack ${name} has the template that was proven is not established`,
    detail: 'CloudFormation returned a template that is neither JSON nor YAML as the CDK CLI writes it, so the two could not be compared.',
    remedy: 'Nothing, if nothing else deploys this stack. The default synthesizer of the CDK uploads JSON.',
    where: name,
}), { leavesOpen: true });
const noServiceHoldsKey = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .defineFinding */ .L)('no-service-holds-the-key', { error: 'no-holders' }, ({ secretName, stacks }) => ({
    title: `No service of these stacks has ${secretName}`,
    detail: `None of the registered task definitions of ${stacks.join(', ')} has a container with that variable.`,
    remedy: 'Correct stacks, or jwt-secret-name if the containers know the key under another name.',
}));
const noServiceRunsKey = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .defineFinding */ .L)('no-service-runs-the-key', 'warning', ({ secretName }) => ({
    title: 'No ECS service of these stacks runs a container with the key',
    detail: `The templates give ${secretName} to containers, but no service of the deployed stacks starts them. Whether what runs has the key was not established by ECS.`,
    remedy: 'If a service of another stack runs that task definition, add its stack to stacks. Scheduled tasks have no service.',
}));
const stackNotInRegion = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .defineFinding */ .L)('stack-not-in-region', { error: 'invalid-input' }, ({ stacks }, region) => ({
    title: 'The input stacks names a stack that does not exist',
    detail: `CloudFormation in ${region} does not know all of: ${stacks.join(', ')}.`,
    remedy: `A stack to which the app gives a name of its own is known by that name alone: aws cloudformation list-stacks --region ${region}`,
    where: 'stacks',
}));
const ROLLOUT_REASONS = [
    { error: 'rollout-failed' },
    { error: 'rollout-rolled-back' },
    { error: 'rollout-superseded' },
    { error: 'rollout-scaled-to-zero' },
    { error: 'rollout-timed-out' },
];
const ROLLOUT_FAILURE = {
    failed: { error: 'rollout-failed' },
    'rolled-back': { error: 'rollout-rolled-back' },
    superseded: { error: 'rollout-superseded' },
    'scaled-to-zero': { error: 'rollout-scaled-to-zero' },
    'timed-out': { error: 'rollout-timed-out' },
};
const ROLLOUT_REMEDY = {
    failed: 'The failure table says why the tasks did not stay up. Fix the container or its health check, and deploy that.',
    'rolled-back': 'Production runs what it ran before. The failure table says why the new tasks did not stay up.',
    superseded: 'Something else deployed to this service at the same time. Give all workflows that do so one concurrency group.',
    'scaled-to-zero': 'Raise the desired count (and the minimum of the autoscaling), then run mode: verify.',
    'timed-out': 'Look at the events of the service. If it only needs longer, raise rollout-timeout-minutes.',
};
const rolloutIncomplete = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .defineFinding */ .L)('rollout-not-complete', ROLLOUT_REASONS, (at, { state, reason }, as) => ({
    as,
    title: `Service ${at.service}: the rollout ${state === 'timed-out' ? 'did not finish in time' : `is ${state.replaceAll('-', ' ')}`}`,
    detail: reason,
    remedy: ROLLOUT_REMEDY[state] ?? '',
    where: `${at.cluster}/${at.service}`,
}));
/** What cdk deploy changes is not what runs there: after a deployment a green run would mean nothing. */
const rolloutUnknown = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .defineFinding */ .L)('rollout-not-established', [{ error: 'rollout-not-established' }, 'warning'], (at, { reason }, isDeployed) => ({
    as: isDeployed ? { error: 'rollout-not-established' } : 'warning',
    title: `Service ${at.service}: the rollout could not be followed`,
    detail: reason,
    remedy: 'Check it with the tool that controls its deployments, then run mode: verify.',
    where: `${at.cluster}/${at.service}`,
}));
/**
 * A rollout that is not complete; undefined for one that is.
 *
 * @param isDeployed whether this run deployed the service
 */
const rolloutNotComplete = (at, view, isDeployed) => {
    const failure = ROLLOUT_FAILURE[view.state];
    if (failure !== undefined)
        return rolloutIncomplete(at, view, failure);
    return view.state === 'not-established' ? rolloutUnknown(at, view, isDeployed) : undefined;
};
const functionsNotLookedAt = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .defineFinding */ .L)('function-not-looked-at', 'warning', (names) => ({
    title: `The key of function ${names[0]} was not looked at`,
    detail: `The input \`containers\` names ${names.join(', ')}. Verify mode asks ECS, which does not know the environment of functions.`,
    remedy: 'Leave it out of `containers` in verify mode. Deploy mode proves it from the templates.',
    where: 'containers',
}), _model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .SAME_KEY_UNKNOWN */ .OB);
const changedDuringSmokeTest = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .defineFinding */ .L)('changed-during-smoke-test', [{ error: 'rollout-superseded' }, { error: 'rollout-failed' }], (at, proven, view) => ({
    as: { error: view.state === 'superseded' ? 'rollout-superseded' : 'rollout-failed' },
    title: 'A service changed while it was being tested',
    detail: `${(0,_rollout_js__WEBPACK_IMPORTED_MODULE_3__/* .revisionOf */ .DT)(proven)} was proven, and after the smoke test: ${view.reason}`,
    remedy: 'Look at the events of the service, then run mode: verify.',
    where: at,
}));
const scalingAfterSmokeTest = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .defineFinding */ .L)('scaling-after-smoke-test', 'warning', (at, { reason }) => ({
    title: 'A service was scaling out after the smoke test',
    detail: `What was proven still runs, but not yet as often as is wanted now. ${reason}`,
    remedy: 'Nothing, if autoscaling did it. If not, look at the events of the service.',
    where: at,
}));
const servicesNotAskedAgain = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .defineFinding */ .L)('not-asked-again', 'warning', (failure) => ({
    title: 'ECS could not be asked again after the smoke test',
    detail: `Whether the tasks that were tested are still the ones that run is not established. ${failure.detail}`,
    remedy: 'Run mode: verify.',
}), { leavesOpen: true });


/***/ }),

/***/ 49511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bi: () => (/* binding */ isRolloutComplete),
/* harmony export */   DT: () => (/* binding */ revisionOf),
/* harmony export */   Os: () => (/* binding */ primaryOf),
/* harmony export */   h4: () => (/* binding */ followRollout),
/* harmony export */   i4: () => (/* binding */ NOTHING_BEFORE),
/* harmony export */   vC: () => (/* binding */ serviceBefore)
/* harmony export */ });
/* unused harmony export judgeRollout */
/* harmony import */ var _services_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85396);

const NOTHING_BEFORE = { deploymentId: '', taskDefinition: '' };
const isRolloutComplete = (state) => state === 'complete' || state === 'no-change';
const primaryOf = (service) => service.deployments?.find((deployment) => deployment.status === 'PRIMARY');
const serviceBefore = (service) => {
    const primary = service && primaryOf(service);
    const taskSet = service?.taskSets?.find(({ status }) => status === 'PRIMARY');
    return {
        // Tasks say it in `startedBy`: the deployment that they are of, or the task set where CodeDeploy or another controller deploys.
        deploymentId: primary?.id ?? taskSet?.id ?? '',
        taskDefinition: primary?.taskDefinition ?? service?.taskDefinition ?? '',
    };
};
/** `chat-app:7` of a task definition's ARN: its usual name. */
const revisionOf = (arn) => arn.split('/').at(-1) ?? arn;
/**
 * A task that is about to run something else than `taskDefinition`, or that has lost a container. ECS stops a task whose
 * essential container ends; of the others only those that failed count, for init containers end with 0.
 */
const strayTask = (tasks, taskDefinition) => {
    const other = tasks.find((task) => task.taskDefinitionArn !== taskDefinition);
    if (other)
        return `A running task still uses ${revisionOf(other.taskDefinitionArn ?? '')}.`;
    const unhealthy = tasks.find((task) => task.healthStatus === 'UNHEALTHY');
    if (unhealthy)
        return 'A running task is unhealthy.';
    const dead = tasks
        .flatMap((task) => task.containers ?? [])
        .find(({ lastStatus, exitCode }) => lastStatus === 'STOPPED' && exitCode !== 0);
    return (dead && `Container ${dead.name} of a running task ended with exit code ${dead.exitCode ?? 'unknown'}.`);
};
const settled = (state, reason) => ({ state, settled: true, reason });
/** A state that waiting cannot change; undefined where the rollout is complete or still may be. */
const settledFailure = (service, { expected, before }) => {
    const primary = primaryOf(service);
    const controller = service.deploymentController?.type;
    if ((controller ?? 'ECS') !== 'ECS' || primary === undefined)
        return settled('not-established', `Its deployment controller is ${controller ?? 'unknown'}, which this action cannot follow.`);
    const { taskDefinition = '' } = primary;
    if (expected.length > 0 && !expected.includes(taskDefinition)) {
        const revision = revisionOf(taskDefinition);
        return taskDefinition === before.taskDefinition
            ? settled('rolled-back', `The service runs ${revision} again, what it ran before this deployment.`)
            : settled('superseded', `The service was moved to ${revision}, which is not of this deployment.`);
    }
    if (primary.rolloutState === 'FAILED')
        return settled('failed', primary.rolloutStateReason ?? 'ECS gave the deployment up.');
    return (service.desiredCount ?? 0) === 0
        ? settled('scaled-to-zero', 'Its desired count is 0: nothing runs, so nothing can be proven.')
        : undefined;
};
const runningOf = (tasks) => tasks.filter(({ lastStatus }) => lastStatus === 'RUNNING');
/** What the rollout still lacks; undefined when it is complete. */
const reasonToWait = (service, tasks) => {
    const primary = primaryOf(service);
    // Behind a Classic Load Balancer there is no rollout state (API reference of Deployment): then the counts decide.
    const finished = (primary?.rolloutState ?? 'COMPLETED') === 'COMPLETED';
    if (!finished || (service.deployments ?? []).length > 1)
        return primary?.rolloutStateReason ?? 'The deployment is still in progress.';
    const { desiredCount: desired = 0 } = service;
    const running = Math.min(primary?.runningCount ?? 0, runningOf(tasks).length);
    return running < desired
        ? `${running} of ${desired} tasks are running.`
        : strayTask(runningOf(tasks), primary?.taskDefinition ?? '');
};
const judgeService = (service, tasks, expectation) => {
    const failure = settledFailure(service, expectation);
    if (failure)
        return failure;
    const waiting = reasonToWait(service, tasks);
    if (waiting !== undefined)
        return { state: 'timed-out', settled: false, reason: waiting };
    const { id, taskDefinition = '' } = primaryOf(service) ?? {};
    const { before } = expectation;
    const unchanged = before.deploymentId !== '' && id === before.deploymentId;
    const counts = `${runningOf(tasks).length} of ${service.desiredCount ?? 0} tasks`;
    return settled(unchanged ? 'no-change' : 'complete', `${counts} run ${revisionOf(taskDefinition)}${unchanged ? ', as before' : ''}.`);
};
/** Judges one description of a service. Pure. */
const judgeRollout = (service, tasks, expectation) => {
    const primary = service && primaryOf(service);
    return {
        ...(service
            ? judgeService(service, tasks, expectation)
            : settled('failed', 'The service does not exist.')),
        taskDefinition: primary?.taskDefinition ?? '',
        running: primary?.runningCount ?? 0,
        desired: service?.desiredCount ?? 0,
    };
};
const lookAtRollout = async (client, at, expectation) => {
    const [service, tasks] = await Promise.all([
        (0,_services_js__WEBPACK_IMPORTED_MODULE_0__/* .describeService */ .Jv)(client, at),
        (0,_services_js__WEBPACK_IMPORTED_MODULE_0__/* .tasksOfService */ .nc)(client, at, 'RUNNING'),
    ]);
    return judgeRollout(service, tasks, expectation);
};
/** ECS answers are eventually consistent: bad news counts when it comes twice in a row. */
const isFinal = (view, previous) => view.settled && (isRolloutComplete(view.state) || view.state === previous?.state);
/** Waits until the rollout of one service is settled or the deadline (milliseconds since the epoch) has passed. */
const followRollout = async (client, at, options) => {
    const { clock, cancelled, deadline } = options;
    let previous;
    let view = await lookAtRollout(client, at, options);
    let pause = 250;
    let said = '';
    while (!isFinal(view, previous) && (view.settled || clock.now() + pause < deadline)) {
        const line = `${at.service}: ${view.running}/${view.desired} running. ${view.reason}`;
        if (line !== said)
            options.progress(line);
        said = line;
        await clock.sleep(pause, cancelled);
        pause = Math.min(pause * 1.5, 5000);
        previous = view;
        view = await lookAtRollout(client, at, options);
    }
    return view;
};


/***/ }),

/***/ 5686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ causeOf)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94869);

/** Why ECS refuses to create or update a service: CreateService's and UpdateService's own messages, which CloudFormation quotes. */
const REFUSALS = [
    [
        /does not have an associated load balancer/i,
        ({ service }) => ({
            title: `ECS refused service ${service}: no listener leads to its target group yet`,
            remedy: 'Let the service wait for the listener: `service.node.addDependency(listener)` in the CDK app, or `DependsOn`.',
        }),
    ],
    [
        /container ([\w-]+) did not have a container port (\d+) defined|does not have (?:a )?container port (\d+)/i,
        ({ service }, [, container = 'the container', port, otherPort]) => ({
            title: `ECS refused service ${service}: ${container} has no port ${port ?? otherPort}`,
            remedy: 'Give the container that port in `portMappings`, or correct `containerPort` where the service is attached to the target group.',
        }),
    ],
    [
        /container ([\w-]+) does not exist in the task definition/i,
        ({ service }, [, container]) => ({
            title: `ECS refused service ${service}: its task definition has no container ${container}`,
            remedy: 'Correct `containerName` where the service is attached to the target group.',
        }),
    ],
    [
        /service.linked role/i,
        ({ service }) => ({
            title: `ECS refused service ${service}: the account lacks the service-linked role of ECS`,
            remedy: 'Create it once: aws iam create-service-linked-role --aws-service-name ecs.amazonaws.com',
        }),
    ],
    [
        /still draining/i,
        ({ service }) => ({
            title: `ECS refused service ${service}: one of that name is still draining`,
            remedy: 'Wait some minutes until its tasks have ended, then deploy again. Without `serviceName` in the app each service gets a name of its own.',
        }),
    ],
    [
        /not idempotent|already exists/i,
        ({ service }) => ({
            title: `ECS refused service ${service}: another one has its name`,
            remedy: 'Take `serviceName` out of the app, or delete the other service if it is a leftover.',
        }),
    ],
    [
        /unable to find task definition|task ?definition (?:is )?inactive|TaskDefinition is inactive/i,
        ({ service }) => ({
            title: `ECS refused service ${service}: its task definition does not exist or is inactive`,
            remedy: 'Let the app make the task definition, or name a revision that is ACTIVE.',
        }),
    ],
];
/**
 * Why a task ends, by the error that ECS puts in front of its reason ("Stopped tasks error messages" in the developer guide
 * of Amazon ECS).
 */
const DEATHS = [
    [
        /did not contain json key ([\w.-]+)/i,
        ({ service }, [, key]) => ({
            title: `The secret of service ${service} has no JSON key ${key}`,
            remedy: 'Add the key to the secret in Secrets Manager, or correct the second argument of `Secret.fromSecretsManager(secret, …)`.',
        }),
    ],
    [
        /can'?t find the specified secret|invalid parameters: |secret .*marked for deletion/i,
        ({ service }) => ({
            title: `A secret or parameter of service ${service} does not exist`,
            remedy: 'The failure table names it. Store it in the region of the service, then deploy again.',
        }),
    ],
    [
        /unable to (?:pull|retrieve) secrets?[\s\S]*AccessDenied/i,
        ({ service }) => ({
            title: `The execution role of service ${service} may not read its secrets`,
            remedy: 'Allow it `secretsmanager:GetSecretValue` or `ssm:GetParameters` on them, and `kms:Decrypt` for a key of your own.',
        }),
    ],
    [
        /CannotPull\w*|unable to pull registry auth|manifest .*unknown/i,
        ({ service }) => ({
            title: `The image of service ${service} cannot be pulled`,
            remedy: 'The failure table names it. Push that tag before you deploy; if it is there, the execution role needs to read the repository, and the subnet a way to the registry.',
        }),
    ],
    [
        /log group does not exist/i,
        ({ service }) => ({
            title: `The log group of service ${service} does not exist`,
            remedy: 'Let the app make it (`LogDriver.awsLogs` does), or set `awslogs-create-group`.',
        }),
    ],
    [
        /unable to pull secrets|ResourceInitializationError/i,
        ({ service }) => ({
            title: `The tasks of service ${service} cannot be prepared`,
            remedy: 'The failure table says what was missing: secrets, logs, a volume, or a way out of the subnet.',
        }),
    ],
    [
        /OutOfMemory/i,
        ({ service, container }) => ({
            title: `${container} of service ${service} runs out of memory`,
            remedy: 'Raise `memoryLimitMiB` of the task or of the container.',
        }),
    ],
    [
        /CannotStartContainer|CannotCreateContainer/i,
        ({ service, container }) => ({
            title: `${container} of service ${service} cannot be started`,
            remedy: 'The failure table has the reason; often the command or the entry point is not in the image.',
        }),
    ],
    [
        /failed ELB health checks/i,
        ({ service }) => ({
            title: `The load balancer finds the tasks of service ${service} unhealthy`,
            remedy: 'Ask the path of the health check in the container itself. Check its port, the security groups and `healthCheckGracePeriod`.',
        }),
    ],
    [
        /failed container health checks/i,
        ({ service }) => ({
            title: `The health check of a container of service ${service} fails`,
            remedy: 'Run its command in the container: the tool that it calls may not be in the image, or `startPeriod` is too short.',
        }),
    ],
    [
        /Essential container in task exited|EssentialContainerExited/i,
        ({ service, container, exitCode }) => ({
            title: `${container} of service ${service} ended with exit code ${exitCode || 'unknown'}`,
            remedy: 'Read the last lines of its log; the same image with the same environment ends on your machine too.',
        }),
    ],
];
const describe = (rows, text, names) => {
    for (const [pattern, words] of rows) {
        const match = pattern.exec(text);
        if (match)
            return words(names, match);
    }
    return undefined;
};
/** Of containers that ended without an error, or because their task was ending already. */
const HARMLESS_CODES = new Set(['', '0', '137', '143']);
/** What is wrong with a service that failed, in words of its own. Pure. */
const causeOf = ({ resource, reason, containers }) => {
    const culprit = containers.find(({ exitCode }) => !HARMLESS_CODES.has(exitCode)) ?? containers[0];
    const names = {
        service: resource,
        container: culprit?.container || 'A container',
        exitCode: culprit?.exitCode ?? '',
    };
    const of = (words, isRefused) => ({
        ...words,
        title: (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(words.title, 100),
        isRefused,
    });
    const refusal = describe(REFUSALS, reason, names);
    if (refusal)
        return of(refusal, true);
    const reasons = [...containers.map(({ stoppedReason }) => stoppedReason), reason].join('\n');
    const death = describe(DEATHS, reasons, names);
    if (death)
        return of(death, false);
    return of({
        title: `The new tasks of ${resource} did not stay up`,
        remedy: 'The failure table shows the last service events and how the containers ended. Fix the container or its health check, then deploy that.',
    }, false);
};


/***/ }),

/***/ 85396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jv: () => (/* binding */ describeService),
/* harmony export */   T5: () => (/* binding */ ecsOfStack),
/* harmony export */   nc: () => (/* binding */ tasksOfService),
/* harmony export */   oh: () => (/* binding */ describeTaskDefinition),
/* harmony export */   se: () => (/* binding */ nestedStacksOf)
/* harmony export */ });
/** `arn:aws:ecs:REGION:ACCOUNT:service/CLUSTER/NAME`; old ARNs without the cluster belong to `default`. */
const serviceOf = (physicalId) => {
    const path = physicalId.split(':').at(-1)?.split('/') ?? [];
    return path.length >= 3
        ? { cluster: path[1] ?? '', service: path[2] ?? '' }
        : { cluster: 'default', service: path.at(-1) ?? '' };
};
/** Paged: DescribeStackResources stops at 100 resources without a word (its API reference). */
const resourcesOf = async (client, stack, path = []) => {
    const { paginateListStackResources } = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
    const own = [];
    for await (const page of paginateListStackResources({ client }, { StackName: stack })) {
        own.push(...(page.StackResourceSummaries ?? []));
    }
    const alive = own.filter(({ ResourceStatus }) => ResourceStatus !== 'DELETE_COMPLETE');
    const nested = alive.filter(({ ResourceType }) => ResourceType === 'AWS::CloudFormation::Stack');
    const inner = await Promise.all(nested.map(({ PhysicalResourceId, LogicalResourceId = '' }) => PhysicalResourceId ? resourcesOf(client, PhysicalResourceId, [...path, LogicalResourceId]) : []));
    return [...alive.map((resource) => ({ ...resource, path })), ...inner.flat()];
};
/** The stacks nested in one, at any depth: the logical ids that lead there, and the physical id. */
const nestedStacksOf = async (client, stackName) => (await resourcesOf(client, stackName)).flatMap((resource) => {
    const { ResourceType, PhysicalResourceId: id, LogicalResourceId = '', path } = resource;
    return ResourceType === 'AWS::CloudFormation::Stack' && id
        ? [{ path: [...path, LogicalResourceId], id }]
        : [];
});
/** The ECS resources of a stack and of the stacks nested in it, found by their types and not by their names. */
const ecsOfStack = async (client, stackName) => {
    const resources = await resourcesOf(client, stackName);
    const ofType = (type) => 
    // While a resource is being created its physical id may still be empty.
    resources.filter((resource) => resource.ResourceType === type && resource.PhysicalResourceId);
    return {
        nestedStacks: ofType('AWS::CloudFormation::Stack').map(({ PhysicalResourceId = '' }) => PhysicalResourceId),
        services: ofType('AWS::ECS::Service').map(({ PhysicalResourceId = '' }) => ({
            stackName,
            ...serviceOf(PhysicalResourceId),
        })),
        taskDefinitions: ofType('AWS::ECS::TaskDefinition').map(({ path, LogicalResourceId: logicalId = '', PhysicalResourceId: arn = '' }) => ({
            stackName,
            path,
            logicalId,
            arn,
        })),
        functions: ofType('AWS::Lambda::Function').map(({ LogicalResourceId = '' }) => LogicalResourceId),
    };
};
const describeService = async (client, at) => {
    const { DescribeServicesCommand } = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(5861), __webpack_require__.e(212)]).then(__webpack_require__.t.bind(__webpack_require__, 80212, 19));
    const { services } = await client.send(new DescribeServicesCommand({ cluster: at.cluster, services: [at.service] }));
    return services?.find((service) => service.status !== 'INACTIVE');
};
/** Tasks of a service, described; at most 1000. */
const tasksOfService = async (client, at, desiredStatus) => {
    const { DescribeTasksCommand, ListTasksCommand } = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(5861), __webpack_require__.e(212)]).then(__webpack_require__.t.bind(__webpack_require__, 80212, 19));
    const tasks = [];
    let nextToken;
    for (let page = 0; page < 10; page += 1) {
        const listed = await client.send(new ListTasksCommand({
            cluster: at.cluster,
            serviceName: at.service,
            desiredStatus,
            ...(nextToken ? { nextToken } : {}),
        }));
        if (listed.taskArns?.length) {
            const described = await client.send(new DescribeTasksCommand({ cluster: at.cluster, tasks: listed.taskArns }));
            tasks.push(...(described.tasks ?? []));
        }
        nextToken = listed.nextToken;
        if (nextToken === undefined)
            break;
    }
    return tasks;
};
const describeTaskDefinition = async (client, arn) => {
    const { DescribeTaskDefinitionCommand } = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(5861), __webpack_require__.e(212)]).then(__webpack_require__.t.bind(__webpack_require__, 80212, 19));
    return (await client.send(new DescribeTaskDefinitionCommand({ taskDefinition: arn }))).taskDefinition;
};


/***/ }),

/***/ 8710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ deployedTemplate),
/* harmony export */   El: () => (/* binding */ isAbsentStack),
/* harmony export */   GO: () => (/* binding */ describeStack),
/* harmony export */   Md: () => (/* binding */ stackAtRest),
/* harmony export */   Nj: () => (/* binding */ isDeployed),
/* harmony export */   QS: () => (/* binding */ asReturned),
/* harmony export */   Wv: () => (/* binding */ cancelUpdate),
/* harmony export */   aC: () => (/* binding */ failedResource),
/* harmony export */   eF: () => (/* binding */ stackEvents),
/* harmony export */   lG: () => (/* binding */ refusalToDeploy)
/* harmony export */ });
/* unused harmony export firstFailure */
/* harmony import */ var _lib_pace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3449);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94869);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53538);



const stateOf = (stack) => ({
    id: stack.StackId ?? '',
    status: stack.StackStatus ?? '',
    statusReason: stack.StackStatusReason ?? '',
    outputs: Object.fromEntries((stack.Outputs ?? []).map((output) => [output.OutputKey ?? '', output.OutputValue ?? ''])),
    updatedAt: (stack.LastUpdatedTime ?? stack.CreationTime)?.getTime() ?? 0,
});
/** CloudFormation has no error type of its own for this (API reference of DescribeStacks, `StackName`). */
const isAbsentStack = (error) => error instanceof Error && error.name === 'ValidationError' && /does not exist/.test(error.message);
/** `nameOrId`: an id also finds a stack that has been deleted. Undefined when there is no such stack. */
const describeStack = async (client, nameOrId) => {
    const { DescribeStacksCommand } = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
    try {
        const { Stacks } = await client.send(new DescribeStacksCommand({ StackName: nameOrId }));
        return Stacks?.[0] && stateOf(Stacks[0]);
    }
    catch (error) {
        if (isAbsentStack(error))
            return undefined;
        throw error;
    }
};
const NEEDS_REPAIR = /^(UPDATE_ROLLBACK_FAILED|UPDATE_FAILED|CREATE_FAILED|DELETE_FAILED|IMPORT_ROLLBACK_FAILED)$/;
/**
 * Why a stack must not be deployed to. The CDK CLI silently deletes and re-creates a stack in ROLLBACK_COMPLETE
 * (deploy-stack.ts), fails at once for one that is being updated, and cannot go on from a paused failure.
 */
const refusalToDeploy = (name, state) => {
    const { status = '', statusReason = '' } = state ?? {};
    if (/^ROLLBACK_(COMPLETE|FAILED)$/.test(status))
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .stackNeedsRecreation */ .CQ)(name, status);
    if (NEEDS_REPAIR.test(status))
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .stackNeedsRepair */ .fV)(name, status, statusReason);
    return isBusy(state) ? (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .stackBusy */ .MW)(name, status) : undefined;
};
/** CloudFormation is changing it; a stack in review is a change set that was not executed. */
const isBusy = (state) => state !== undefined && !isSettled(state.status) && state.status !== 'REVIEW_IN_PROGRESS';
/**
 * The stack once CloudFormation has done with it, or as it is when the time is over.
 *
 * @param limit milliseconds; 0 for a stack that is not waited for
 * @throws the reason of the signal when the run is cancelled meanwhile
 */
const stackAtRest = async (client, name, { limit, context }) => {
    let state = await describeStack(client, name);
    if (limit === 0 || !isBusy(state))
        return state;
    const { world, progress } = context;
    const pace = (0,_lib_pace_js__WEBPACK_IMPORTED_MODULE_1__/* .startPace */ .a)(world, limit);
    progress(`Stack ${name} is in ${state.status}: waiting until CloudFormation has ended that, at most ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(Math.ceil(limit / 60_000), 'minute')}`);
    while (isBusy(state) && pace.left() > 0) {
        await pace.wait(5000);
        world.cancelled.throwIfAborted();
        state = await describeStack(client, name);
    }
    return state;
};
const isSettled = (status) => status !== '' && !status.endsWith('_IN_PROGRESS');
/** Settled, and the change that was asked for is in force. */
const isDeployed = (status) => /^(CREATE_COMPLETE|UPDATE_COMPLETE|IMPORT_COMPLETE)$/.test(status);
/** Newest first, back to `since` (milliseconds since the epoch), at most ten pages. */
const stackEvents = async (client, nameOrId, since) => {
    const { DescribeStackEventsCommand } = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
    const events = [];
    let NextToken;
    for (let page = 0; page < 10; page += 1) {
        const answer = await client.send(new DescribeStackEventsCommand({ StackName: nameOrId, ...(NextToken ? { NextToken } : {}) }));
        const fresh = (answer.StackEvents ?? []).filter((event) => (event.Timestamp?.getTime() ?? 0) >= since);
        events.push(...fresh);
        NextToken = answer.NextToken;
        if (NextToken === undefined || fresh.length < (answer.StackEvents ?? []).length)
            break;
    }
    return events;
};
/** The resource whose failure made the others fail: the oldest failure that is not a mere consequence. */
const firstFailure = (newestFirst) => newestFirst.findLast((event) => /^(CREATE|UPDATE|DELETE|IMPORT)_FAILED$/.test(event.ResourceStatus ?? '') &&
    !/cancelled|canceled/i.test(event.ResourceStatusReason ?? '') &&
    event.PhysicalResourceId !== event.StackId);
/** The first failure of a stack, and where that is a nested stack, the first failure inside of it. */
const failedResource = async (client, nameOrId, since) => {
    const failure = firstFailure(await stackEvents(client, nameOrId, since));
    const nested = failure?.ResourceType === 'AWS::CloudFormation::Stack' ? failure.PhysicalResourceId : undefined;
    return nested && nested !== nameOrId ? ((await failedResource(client, nested, since)) ?? failure) : failure;
};
/** The CDK CLI uploads JSON where the app has assets, and YAML 1.1 where it has none. */
const parsedTemplate = async (text) => {
    try {
        return JSON.parse(text);
    }
    catch {
        const { parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
        const document = parseDocument(text, { version: '1.1' });
        return document.errors.length + document.warnings.length > 0 ? undefined : document.toJS();
    }
};
const deployedTemplate = async (client, name) => {
    const { GetTemplateCommand } = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
    const { TemplateBody: text = '' } = await client.send(new GetTemplateCommand({ StackName: name, TemplateStage: 'Original' }));
    return { text, body: await parsedTemplate(text) };
};
/** GetTemplate gives `?` for what is not ASCII (aws/aws-cdk issue 25912); with this both sides look alike. */
const asReturned = (template) => template === undefined
    ? undefined
    : JSON.parse(JSON.stringify(template).replace(/[?\u0080-\uffff]+/g, '?'));
/**
 * Cancels a running update and waits for its rollback. A creation cannot be cancelled (API reference of CancelUpdateStack).
 *
 * @param since milliseconds since the epoch; an update that began earlier is not of this run and is left alone
 */
const cancelUpdate = async (client, name, { clock, since, deadline }) => {
    const before = await describeStack(client, name);
    if (before?.status !== 'UPDATE_IN_PROGRESS' || before.updatedAt < since)
        return { asked: false, status: before?.status ?? '' };
    const { CancelUpdateStackCommand } = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
    await client.send(new CancelUpdateStackCommand({ StackName: name }));
    let status = before.status;
    while (!isSettled(status) && clock.now() < deadline) {
        await clock.sleep(2000);
        status = (await describeStack(client, name))?.status ?? '';
    }
    return { asked: true, status };
};


/***/ }),

/***/ 52811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ awsFailure),
/* harmony export */   f: () => (/* binding */ lacksCredentials)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32830);

const MISSING = /CredentialsProviderError|NoCredentials|Could not load credentials/i;
const EXPIRED = /ExpiredToken|RequestExpired|TokenRefreshRequired|security token.*expired/i;
const INVALID = /InvalidClientTokenId|UnrecognizedClient|SignatureDoesNotMatch|InvalidSignature|IncompleteSignature|AuthFailure/i;
const DENIED = /AccessDenied|UnauthorizedOperation|NotAuthorized|Forbidden/i;
const NETWORK = /ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|EHOSTUNREACH|TimeoutError|NetworkingError|socket hang up/i;
/** There are no credentials, as opposed to credentials that AWS does not accept. */
const lacksCredentials = (error) => error instanceof Error && MISSING.test(`${error.name} ${error.message}`);
const kindOf = (text, action) => {
    if (EXPIRED.test(text)) {
        return {
            reason: 'aws-credentials-expired',
            title: 'The AWS credentials have expired',
            remedy: 'Get fresh ones just before this step. With aws-actions/configure-aws-credentials, raise role-duration-seconds above the time the deployment takes; the role must allow that session length.',
        };
    }
    if (MISSING.test(text) || INVALID.test(text)) {
        return {
            reason: 'aws-credentials-missing',
            title: MISSING.test(text) ? 'There are no AWS credentials' : 'AWS does not know these credentials',
            remedy: 'Run aws-actions/configure-aws-credentials before this step, in the same job, with permissions: id-token: write.',
        };
    }
    if (DENIED.test(text)) {
        return {
            reason: 'aws-access-denied',
            title: `AWS refused ${action}`,
            remedy: `Allow ${action} for the role of this job. docs/permissions.md lists the least-privilege policy.`,
        };
    }
    return {
        reason: 'aws-unreachable',
        title: NETWORK.test(text) ? 'AWS could not be reached' : `AWS answered ${action} with an error`,
        remedy: 'Run the job again. If it fails again, look at the AWS Health Dashboard and at the proxy settings of the runner.',
    };
};
/** AWS names the action that it refused; several calls may have been under way. */
const REFUSED_ACTION = /is not authorized to perform: ([\w-]+:\w+)/;
/** What an exception of the AWS SDK means to the person who reads the run. `asked` is an IAM action name. */
const awsFailure = (error, asked) => {
    const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
    const codes = error instanceof Error && 'code' in error ? String(error.code) : '';
    const action = REFUSED_ACTION.exec(message)?.[1] ?? asked;
    const { reason, title, remedy } = kindOf(`${name} ${codes} ${message}`, action);
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .awsCallFailed */ .l)(reason, { title, detail: `${action}: ${name}: ${message}`, remedy });
};


/***/ }),

/***/ 32830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ AWS_FAILURES),
/* harmony export */   l: () => (/* binding */ awsCallFailed)
/* harmony export */ });
/* harmony import */ var _model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80495);

/** Why a call to AWS may fail. */
const AWS_FAILURES = [
    { error: 'aws-credentials-expired' },
    { error: 'aws-credentials-missing' },
    { error: 'aws-access-denied' },
    { error: 'aws-unreachable' },
];
const awsCallFailed = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)('aws-call-failed', AWS_FAILURES, (reason, text) => ({ as: { error: reason }, ...text }));


/***/ }),

/***/ 3449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SV: () => (/* binding */ MOST_AT_ONCE),
/* harmony export */   TW: () => (/* binding */ paceTo),
/* harmony export */   a: () => (/* binding */ startPace),
/* harmony export */   l0: () => (/* binding */ PACE_MILLISECONDS)
/* harmony export */ });
/* harmony import */ var _probe_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54919);

/** At most five requests a second, except to this machine. */
const PACE_MILLISECONDS = 200;
/** Requests on their way at once. A backend that answers one at a time must answer the last of them in time, too. */
const MOST_AT_ONCE = 4;
/** Milliseconds between two requests to this address. */
const paceTo = (url) => ((0,_probe_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U9)(url) ? 0 : PACE_MILLISECONDS);
/** @param limit from now until the deadline; without one there is none */
const startPace = ({ clock, cancelled }, limit = Number.POSITIVE_INFINITY) => {
    const now = () => clock.monotonic?.() ?? clock.now();
    const deadline = now() + limit;
    const left = () => deadline - now();
    return {
        now,
        left,
        wait: async (milliseconds, signal = cancelled) => {
            const bounded = Math.ceil(Math.min(milliseconds, left()));
            if (bounded > 0)
                await clock.sleep(bounded, signal).catch(() => undefined);
        },
    };
};


/***/ })

};
