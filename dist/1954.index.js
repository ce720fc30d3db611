export const id = 1954;
export const ids = [1954];
export const modules = {

/***/ 71526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aF: () => (/* binding */ deployArguments),
  Nc: () => (/* binding */ runCdkDeploy)
});

// UNUSED EXPORTS: endsDeployed, startCdkDeploy

// EXTERNAL MODULE: ./build/lib/child-process.js + 1 modules
var child_process = __webpack_require__(32383);
// EXTERNAL MODULE: ./build/template/stage.js
var stage = __webpack_require__(60541);
// EXTERNAL MODULE: ./build/lib/aws/errors.js
var errors = __webpack_require__(52811);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(94869);
// EXTERNAL MODULE: ./build/deployment/rollout.js
var rollout = __webpack_require__(49511);
// EXTERNAL MODULE: ./build/deployment/service-causes.js
var service_causes = __webpack_require__(5686);
// EXTERNAL MODULE: ./build/deployment/service-history.js
var service_history = __webpack_require__(11808);
// EXTERNAL MODULE: ./build/deployment/services.js
var deployment_services = __webpack_require__(85396);
// EXTERNAL MODULE: ./build/deployment/stack.js
var stack = __webpack_require__(8710);
// EXTERNAL MODULE: ./build/deployment/stacks-before.js + 1 modules
var stacks_before = __webpack_require__(9321);
;// CONCATENATED MODULE: ./build/deployment/service-watch.js








/** Between two looks at a service: however many there are in all stacks, ECS is asked about two in a second. */
const MILLISECONDS_PER_SERVICE = 500;
/** Between two lists of a stack that has others in it, whose events are not asked for. */
const MILLISECONDS_BETWEEN_LISTS = 10_000;
/** One task may die of anything; a second one is worth a line. */
const DEATHS_TO_SAY = 2;
/**
 * Watches the services of the stacks beside CloudFormation, which waits up to three hours for tasks that die and die again,
 * and after a first deployment takes all that could be asked away. The second death in a service is said at once. Where
 * `on-crash-loop` allows it, an update is cancelled once a task has died that was started for a dead one, and none holds.
 *
 * @param since milliseconds since the epoch
 */
const watchServices = ({ onCrashLoop }, since, context) => {
    const watched = new Map();
    /** What is done once for a service. */
    const done = new Set();
    const once = (what, key) => {
        const isFirst = !done.has(`${what} ${key}`);
        done.add(`${what} ${key}`);
        return isFirst;
    };
    const { clock } = context.world;
    const stateOf = (name) => {
        const state = watched.get(name) ?? {
            services: [],
            isNested: false,
            hasNews: false,
            lookedAt: Number.NEGATIVE_INFINITY,
            listedAt: Number.NEGATIVE_INFINITY,
            histories: new Map(),
        };
        watched.set(name, state);
        return state;
    };
    const sayDeaths = (one, history) => {
        const before = one.services.get((0,stacks_before/* serviceKey */.jq)(history.at)) ?? rollout/* NOTHING_BEFORE */.i4;
        if ((0,service_history/* deadTasks */.T8)(history, before).length < DEATHS_TO_SAY || !once('said', (0,stacks_before/* serviceKey */.jq)(history.at)))
            return;
        const failure = (0,service_history/* explainHistories */.QL)([history], { before: () => before });
        const { title, remedy } = (0,service_causes/* causeOf */.r)(failure);
        context.progress(`${one.stack.stackName}: ${(0,lib_text/* count */.U9)(failure.deadTasks, 'new task')} of ${history.at.service} died. ${title}. ${remedy}`);
    };
    const endLoop = async (one, history, ecs) => {
        if (onCrashLoop !== 'cancel-update')
            return;
        const key = (0,stacks_before/* serviceKey */.jq)(history.at);
        if (done.has(`ended ${key}`))
            return;
        if (!(0,service_history/* isLooping */.TV)(history, one.services.get(key) ?? rollout/* NOTHING_BEFORE */.i4))
            return;
        const running = await (0,deployment_services/* tasksOfService */.nc)(ecs, history.at, 'RUNNING');
        if (!(0,service_history/* someTaskHolds */.ml)(history, running, clock.now()) && once('ended', key))
            await endUpdate(one);
    };
    /** What AWS refuses stays refused; a service that is gone, or a busy AWS, needs no line. */
    const sayUnasked = ({ stack }, error) => {
        const { failureReason, title, detail } = (0,errors/* awsFailure */.M)(error, 'ecs:DescribeServices');
        if (failureReason === 'aws-access-denied' && once('refused', ''))
            context.progress(`${stack.stackName}: its services are not watched. ${title}: ${detail}`);
    };
    const endUpdate = async ({ stack: { stackName }, region }) => {
        const say = (what) => context.progress(`${stackName}: ${what}`);
        try {
            const client = await context.aws(region).cloudFormation();
            const { asked } = await (0,stack/* cancelUpdate */.Wv)(client, stackName, { clock, since, deadline: 0 });
            say(asked ? 'the update is cancelled (on-crash-loop)' : 'there is no update that could be cancelled');
        }
        catch (error) {
            const { title, detail } = (0,errors/* awsFailure */.M)(error, 'cloudformation:CancelUpdateStack');
            say(`the update could not be cancelled (on-crash-loop). ${title}: ${detail}`);
        }
    };
    const lookAt = async (one, hasNews) => {
        const state = stateOf(one.stack.stackName);
        state.hasNews ||= hasNews;
        const services = [...watched.values()].reduce((sum, each) => sum + each.services.length, 0);
        if (clock.now() - state.lookedAt < services * MILLISECONDS_PER_SERVICE)
            return;
        state.lookedAt = clock.now();
        const aws = context.aws(one.region);
        // A service appears with an event of its stack.
        if (state.hasNews || (state.isNested && clock.now() - state.listedAt >= MILLISECONDS_BETWEEN_LISTS)) {
            state.hasNews = false;
            state.listedAt = clock.now();
            const { services, nestedStacks } = await (0,deployment_services/* ecsOfStack */.T5)(await aws.cloudFormation(), one.stack.stackName);
            state.services = services;
            state.isNested = nestedStacks.length > 0;
        }
        const ecs = await aws.ecs();
        for (const at of state.services) {
            const found = await (0,service_history/* readHistory */.Lu)(ecs, at, since).catch((error) => sayUnasked(one, error));
            if (found === undefined)
                continue;
            const history = (0,service_history/* joinHistories */.hx)(state.histories.get((0,stacks_before/* serviceKey */.jq)(at)), found);
            state.histories.set((0,stacks_before/* serviceKey */.jq)(at), history);
            sayDeaths(one, history);
            await endLoop(one, history, ecs);
        }
    };
    return {
        look: (one, hasNews) => lookAt(one, hasNews).catch((error) => sayUnasked(one, error)),
        seen: (stackName) => [...(watched.get(stackName)?.histories.values() ?? [])],
    };
};

// EXTERNAL MODULE: ./build/deployment/stacks-after.js
var stacks_after = __webpack_require__(62322);
;// CONCATENATED MODULE: ./build/deployment/cdk-deploy.js





/**
 * Arguments of `cdk deploy`. The stacks come first, because options that take lists would swallow them. `--build=`
 * is empty on purpose: the CLI runs the `build` command of cdk.json at every start, even for a finished assembly.
 */
const deployArguments = (options) => [
    'deploy',
    ...options.stacks,
    '--app',
    options.assembly,
    '--build=',
    '--require-approval',
    'never',
    '--progress',
    'events',
    '--ci',
    '--no-notices',
    '--no-color',
    ...options.cdkArguments,
];
/**
 * Starts the deployment. Its exit code is a hint: the status of the stacks is the truth, also after a cancel, which
 * ends the CLI but not CloudFormation's work. `classifyCdkFailure` says what a failure means.
 */
function startCdkDeploy(options) {
    return (0,child_process/* startChild */.v)({
        ...options,
        command: options.cli.command,
        args: [...options.cli.args, ...deployArguments(options)],
        cwd: options.app.directory,
    });
}
/** Short deployments are seen early, and long ones do not use up the account's rate of requests. */
const FIRST_PAUSE_MILLISECONDS = 500;
const LONGEST_PAUSE_MILLISECONDS = 2000;
/** From pause to pause; the longest is reached after a quarter of a minute. */
const SLOWER = 1.1;
const lineOf = (stack, event) => {
    const what = event.LogicalResourceId === stack ? 'stack' : `${event.LogicalResourceId} (${event.ResourceType})`;
    const reason = event.ResourceStatusReason ? `: ${event.ResourceStatusReason}` : '';
    return `${stack}: ${what} ${event.ResourceStatus}${reason}`;
};
/** Failures, the stack's own steps, and what takes long; every resource of a large stack would bury them. */
const isWorthALine = (stack, event) => /FAILED|ROLLBACK/.test(event.ResourceStatus ?? '') ||
    event.LogicalResourceId === stack ||
    event.ResourceType === 'AWS::ECS::Service' ||
    event.ResourceType === 'AWS::ECS::TaskDefinition';
/** Whether the newest of the stack's own events, not of its resources, is that of a finished deployment. Pure. */
const endsDeployed = (newestFirst) => {
    const own = newestFirst.find((event) => event.PhysicalResourceId === event.StackId);
    return (0,stack/* isDeployed */.Nj)(own?.ResourceStatus ?? '');
};
/**
 * Reports what CloudFormation does to the stacks, by polling their events until `until` aborts. The CLI's own progress
 * is meant for terminals and changes between its versions. A poll that fails is tried again at the next beat.
 */
const watchStacks = async ({ stacks, since, progress, watch, onDeployed }, clock, until) => {
    const seen = new Set();
    const poll = async ({ before, client }) => {
        const name = before.stack.stackName;
        const events = await (0,stack/* stackEvents */.eF)(client, name, since);
        const fresh = events.filter((event) => !seen.has(event.EventId ?? ''));
        for (const event of fresh.toReversed()) {
            seen.add(event.EventId ?? '');
            if (isWorthALine(name, event))
                progress(lineOf(name, event));
        }
        await watch.look(before, fresh.length > 0);
        return endsDeployed(events);
    };
    let pause = FIRST_PAUSE_MILLISECONDS;
    while (!until.aborted) {
        await clock.sleep(pause, until).catch(() => undefined);
        pause = Math.min(pause * SLOWER, LONGEST_PAUSE_MILLISECONDS);
        const polled = await Promise.allSettled(stacks.map(poll));
        const deployed = polled.every((result) => result.status === 'fulfilled' && result.value);
        if (deployed && !until.aborted)
            await onDeployed().catch(() => undefined);
    }
};
/**
 * Runs `cdk deploy` and reports meanwhile what happens to the stacks. The CLI looks at a stack every 5 s (`waitFor` of
 * toolkit-lib) and then takes its time to end: once everything is in force it has nothing left to do, so it is ended.
 *
 * @returns how the CLI ended, all lines that it wrote, redacted, and what was seen of the services meanwhile
 */
const runCdkDeploy = async ({ inputs, assembly, before, startedAt }, context) => {
    const { clock, cancelled } = context.world;
    const stacks = await Promise.all(before.map(async (one) => ({
        before: one,
        client: await context.aws(one.region).cloudFormation(),
    })));
    const lines = [];
    const inForce = new AbortController();
    const child = startCdkDeploy({
        app: assembly.app,
        cli: assembly.cli,
        assembly: assembly.assembly.directory,
        stacks: assembly.stacks.map(({ id }) => id),
        cdkArguments: inputs.cdkArguments,
        env: (0,stage/* withoutKey */.wC)(assembly.environment, inputs),
        cancelled: AbortSignal.any([cancelled, inForce.signal]),
        redact: context.redactor.redact,
        timeoutMilliseconds: inputs.deployTimeoutMilliseconds,
        onLine: (line) => lines.push(line),
    });
    const ended = new AbortController();
    const onDeployed = async () => {
        if (await (0,stacks_after/* isInForce */.fx)(before, context))
            inForce.abort();
    };
    const { progress } = context;
    const watch = watchServices(inputs, startedAt, context);
    const watching = watchStacks({ stacks, since: startedAt, progress, watch, onDeployed }, clock, ended.signal);
    const exit = await child.exited;
    ended.abort();
    await watching;
    const endedByUs = exit.cancelled && inForce.signal.aborted && !cancelled.aborted;
    return { exit: endedByUs ? { ...exit, code: 0, signal: null, cancelled: false } : exit, lines, watch };
};


/***/ }),

/***/ 62322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ readStackAfter),
/* harmony export */   Z1: () => (/* binding */ judgeDeployment),
/* harmony export */   d6: () => (/* binding */ explainStacks),
/* harmony export */   fx: () => (/* binding */ isInForce)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _cdk_failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31841);
/* harmony import */ var _lib_aws_console_links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3843);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53538);
/* harmony import */ var _rollout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49511);
/* harmony import */ var _service_history_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11808);
/* harmony import */ var _services_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(85396);
/* harmony import */ var _stack_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8710);
/* harmony import */ var _stacks_before_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9321);









/** Stands for the status of a stack that CloudFormation does not know. */
const ABSENT = 'does not exist';
/** A stack that rolled an earlier update back is sound: it runs what it ran before that update. */
const isSound = (status) => (0,_stack_js__WEBPACK_IMPORTED_MODULE_6__/* .isDeployed */ .Nj)(status) || status === 'UPDATE_ROLLBACK_COMPLETE';
/** Compares the deployed template with the proven one; the CLI's word that nothing changed is not enough. */
const compareTemplates = async ({ stack }, context) => {
    const client = await context.aws(stack.region).cloudFormation();
    const { body } = await (0,_stack_js__WEBPACK_IMPORTED_MODULE_6__/* .deployedTemplate */ .Bk)(client, stack.stackName);
    if (body === undefined)
        return 'unknown';
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)((0,_stack_js__WEBPACK_IMPORTED_MODULE_6__/* .asReturned */ .QS)(body), (0,_stack_js__WEBPACK_IMPORTED_MODULE_6__/* .asReturned */ .QS)(stack.templates[0]?.body)) ? 'same' : 'different';
};
const changeOf = ({ state: before }, after) => {
    if (after === undefined)
        return 'failed';
    const untouched = before?.id === after.id && before.updatedAt === after.updatedAt && before.status === after.status;
    if (untouched)
        return isSound(after.status) ? 'no change' : 'failed';
    if (!(0,_stack_js__WEBPACK_IMPORTED_MODULE_6__/* .isDeployed */ .Nj)(after.status))
        return 'failed';
    return before === undefined || before.status === 'REVIEW_IN_PROGRESS' || before.id !== after.id
        ? 'created'
        : 'updated';
};
const readStackAfter = async (one, startedAt, context) => {
    const { stack, region } = one;
    const after = await (0,_stack_js__WEBPACK_IMPORTED_MODULE_6__/* .describeStack */ .GO)(await context.aws(region).cloudFormation(), stack.stackName);
    const deployed = {
        name: stack.stackName,
        region,
        status: after?.status ?? ABSENT,
        change: changeOf(one, after),
        seconds: (context.world.clock.now() - startedAt) / 1000,
        consoleUrl: (0,_lib_aws_console_links_js__WEBPACK_IMPORTED_MODULE_2__/* .stackConsoleUrl */ .J)(region, after?.id || stack.stackName),
        outputs: after?.outputs ?? {},
    };
    return {
        stack: deployed,
        template: after === undefined ? 'unknown' : await compareTemplates(one, context),
    };
};
/** Whether every stack was changed by this run to the template that was proven, and is complete. */
const isInForce = async (before, context) => {
    const looks = before.map(async (one) => {
        const { stack, region, state } = one;
        const after = await (0,_stack_js__WEBPACK_IMPORTED_MODULE_6__/* .describeStack */ .GO)(await context.aws(region).cloudFormation(), stack.stackName);
        if (after === undefined || !(0,_stack_js__WEBPACK_IMPORTED_MODULE_6__/* .isDeployed */ .Nj)(after.status))
            return false;
        const changed = after.id !== state?.id || after.updatedAt !== state.updatedAt;
        return changed && (await compareTemplates(one, context)) === 'same';
    });
    return (await Promise.all(looks)).every(Boolean);
};
/** The first failing resource and what its service says, over all stacks that failed. */
const explainStacks = async ({ before, failed, watch }, startedAt, context) => {
    const isFailed = ({ stack }, present) => failed.some(({ name, status }) => name === stack.stackName && (!present || status !== ABSENT));
    const one = before.find((each) => isFailed(each, true)) ?? before.find((each) => isFailed(each, false));
    if (one === undefined)
        return undefined;
    const was = (at) => one.services.get((0,_stacks_before_js__WEBPACK_IMPORTED_MODULE_7__/* .serviceKey */ .jq)(at)) ?? _rollout_js__WEBPACK_IMPORTED_MODULE_4__/* .NOTHING_BEFORE */ .i4;
    const seen = watch.seen(one.stack.stackName);
    try {
        const aws = context.aws(one.region);
        const client = await aws.cloudFormation();
        const resource = await (0,_stack_js__WEBPACK_IMPORTED_MODULE_6__/* .failedResource */ .aC)(client, one.stack.stackName, startedAt);
        const { services } = await (0,_services_js__WEBPACK_IMPORTED_MODULE_8__/* .ecsOfStack */ .T5)(client, one.stack.stackName);
        const histories = await (0,_service_history_js__WEBPACK_IMPORTED_MODULE_5__/* .readHistories */ .X_)(await aws.ecs(), services, { since: startedAt, seen });
        return (0,_service_history_js__WEBPACK_IMPORTED_MODULE_5__/* .explainHistories */ .QL)(histories, { resource, before: was });
    }
    catch {
        return seen.length === 0 ? undefined : (0,_service_history_js__WEBPACK_IMPORTED_MODULE_5__/* .explainHistories */ .QL)(seen, { before: was });
    }
};
const judgeTemplates = (looks) => {
    const other = looks.find(({ template }) => template === 'different');
    const unknown = looks
        .filter(({ template }) => template === 'unknown')
        .map(({ stack }) => (0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .deployedTemplateNotCompared */ .Rx)(stack));
    return other ? { error: (0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .deployedTemplateDiffers */ .c2)(other.stack), findings: unknown } : { findings: unknown };
};
const notFinished = ({ name, status }) => (0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .stackNotDeployed */ .AI)(name, status === ABSENT || status === '' ? undefined : status);
/** The CLI's exit code is a hint; what the stacks say is the truth. Pure. */
const judgeDeployment = ({ command, looks, failure, timeoutMilliseconds, }) => {
    const { exit } = command;
    const stacks = looks.map(({ stack }) => stack);
    const failed = stacks.find(({ change }) => change === 'failed' || change === 'unknown');
    // Tasks may die besides, while it is another resource that CloudFormation gives up for.
    const isOfTasks = failure !== undefined && /^$|^AWS::(?:ECS::Service|CloudFormation::Stack)$/.test(failure.resourceType);
    const isCrashLoop = isOfTasks && failure.deadTasks > 1;
    if (exit.timedOut) {
        const stack = (failed ?? stacks[0])?.name ?? '';
        const minutes = timeoutMilliseconds / 60_000;
        const error = isCrashLoop ? (0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .serviceFailed */ .zB)(failure, { stack, minutes }) : (0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .deployTimedOut */ .V3)(minutes, stack);
        return { error, findings: [] };
    }
    const isOfService = failure?.resourceType === 'AWS::ECS::Service' && failure.reason !== '';
    if (failure && failed && (isOfService || isCrashLoop))
        return { error: (0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .serviceFailed */ .zB)(failure, { stack: failed.name }), findings: [] };
    if (exit.code === 0)
        return failed ? { error: notFinished(failed), findings: [] } : judgeTemplates(looks);
    const allNew = stacks.every(({ change }) => change === 'created' || change === 'updated');
    if (!allNew)
        return { error: (0,_cdk_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .classifyCdkFailure */ .X)(command), findings: [] };
    const { error, findings } = judgeTemplates(looks);
    const proven = looks.every(({ template }) => template === 'same');
    return proven
        ? { findings: [(0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodeIgnored */ ._D)(exit.code)] }
        : { error: error ?? (0,_cdk_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .classifyCdkFailure */ .X)(command), findings };
};


/***/ }),

/***/ 71954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deploy: () => (/* binding */ deploy),
  deployAndTest: () => (/* binding */ deployAndTest),
  synthesizeAndProve: () => (/* binding */ synthesizeAndProve),
  tryTokensAgain: () => (/* binding */ tryTokensAgain)
});

// EXTERNAL MODULE: ./build/address/backend-output.js
var backend_output = __webpack_require__(69361);
// EXTERNAL MODULE: ./build/lib/pace.js
var lib_pace = __webpack_require__(3449);
// EXTERNAL MODULE: ./build/lib/probe-address.js
var probe_address = __webpack_require__(54919);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/redaction/key-bytes.js
var key_bytes = __webpack_require__(45395);
// EXTERNAL MODULE: ./build/report/availability.js
var report_availability = __webpack_require__(2532);
// EXTERNAL MODULE: ./build/smoke-test/mint.js
var mint = __webpack_require__(30929);
// EXTERNAL MODULE: ./build/smoke-test/probing.js
var smoke_test_probing = __webpack_require__(26484);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(94869);
// EXTERNAL MODULE: ./build/model/define-finding.js
var define_finding = __webpack_require__(80495);
;// CONCATENATED MODULE: ./build/availability/findings.js



/** Warnings and no more: whether the key works, the verdict says. */
const availabilityNotAuthenticated = (0,define_finding/* defineFinding */.L)('availability-not-authenticated', 'warning', (reason) => ({
    title: 'Authenticated availability could not be measured',
    detail: `Authenticated availability could not be measured: ${reason} Requests without a token are sent instead, and every answer but a 5xx counts as one, so a time in which good tokens are refused goes unseen.`,
    remedy: 'Nothing for a first deployment or an emergency. To replace a key unnoticed, rotate it (mode: rotate), or give the former key in previous-jwt-secret-key.',
    where: 'availability',
}), { leavesOpen: true });
const availabilityBaselineFailed = (0,define_finding/* defineFinding */.L)('availability-baseline-failed', 'warning', (baseline, causes) => ({
    title: baseline.requests === baseline.failures
        ? 'Production did not answer before the deployment'
        : 'Production did not answer every request before the deployment',
    detail: `${(0,lib_text/* count */.U9)(baseline.failures, 'request')} of ${baseline.requests} failed before anything was changed${causes === '' ? '' : ` (${causes})`}. What fails later may have the same cause, so it tells little about the deployment.`,
    remedy: 'Nothing for a first deployment. For any other, find out what fails while nothing is deployed; it may be the network path from the runner to backend-url.',
    where: 'availability',
}), { leavesOpen: true });
const observedText = (availability) => `${(0,report_availability/* availabilityLine */.ys)(availability)}. ${(0,report_availability/* failureLine */.Pu)(availability)}`.trim();
const availabilityInterrupted = (0,define_finding/* defineFinding */.L)('availability-interrupted', 'warning', (availability, where) => ({
    title: `Production was interrupted: ${(0,lib_text/* count */.U9)(availability.interruptions.down, 'request')} not served`,
    detail: `${observedText(availability)} Each had no connection, no answer within 5 s, a 5xx or another's answer.`,
    remedy: 'Look at the service events of that time. Usual causes: minimumHealthyPercent below 100 with one task, a task that stops before its connections are drained (no SIGTERM handler, a short stopTimeout), a health check that passes before the task can serve, or a server that closes idle connections sooner than the load balancer (60 s).',
    where,
}));
const availabilityAuthInterrupted = (0,define_finding/* defineFinding */.L)('availability-auth-interrupted', 'warning', (availability, where) => ({
    title: `A valid token was refused ${(0,lib_text/* count */.U9)(availability.interruptions.refused, 'time')} during the deployment`,
    detail: `Tokens of ${availability.key} were accepted before. ${observedText(availability)} Users with such tokens were logged out, or saw errors.`,
    remedy: 'Make all tasks accept one key throughout: deploy the new key beside the old one first, which is what mode: rotate does (stage, switch, retire).',
    where,
}));
const availabilityWithoutAddress = (0,define_finding/* defineFinding */.L)('availability-without-address', 'notice', (detail) => ({
    title: 'Availability was not measured, because no address is known before the deployment',
    detail,
    remedy: 'Nothing for a first deployment: the next one has the address from the deployed stack.',
    where: 'backend-url-output',
}));

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: ./build/inputs/token-location.js
var token_location = __webpack_require__(91217);
// EXTERNAL MODULE: ./build/lib/error-code.js
var error_code = __webpack_require__(47206);
// EXTERNAL MODULE: ./build/lib/http.js
var http = __webpack_require__(69874);
// EXTERNAL MODULE: ./build/model/availability.js
var availability = __webpack_require__(72287);
// EXTERNAL MODULE: ./build/smoke-test/observation.js
var smoke_test_observation = __webpack_require__(11979);
;// CONCATENATED MODULE: ./build/availability/statistics.js
/** How long answers took, in a few hundred counters however many there were, and how often they may fail. */
const NO_LATENCIES = new Map();
const STEP = 1.05;
/** Step 0 is everything up to one millisecond. */
const stepOf = (milliseconds) => milliseconds <= 1 ? 0 : Math.ceil(Math.log(milliseconds) / Math.log(STEP) - 1e-9);
const addLatency = (all, milliseconds) => {
    const step = stepOf(milliseconds);
    return new Map(all).set(step, (all.get(step) ?? 0) + 1);
};
const mergeLatencies = (...each) => {
    const sum = new Map();
    for (const [step, count] of each.flatMap((all) => [...all]))
        sum.set(step, (sum.get(step) ?? 0) + count);
    return sum;
};
/**
 * The time within which this share of the answers came, in whole milliseconds: never less than the true one, and at
 * most 5 % and one millisecond more. 0 without answers.
 */
const percentile = (all, share) => {
    const total = [...all.values()].reduce((sum, count) => sum + count, 0);
    let left = Math.ceil(total * share);
    for (const [step, count] of [...all].toSorted(([one], [other]) => one - other)) {
        left -= count;
        if (left <= 0)
            return Math.ceil(STEP ** step);
    }
    return 0;
};
/** One-sided. */
const CONFIDENCE = 0.95;
/** Halvings of an interval in [0, 1]; more than a double can tell apart. */
const HALVINGS = 60;
/** The chance of at most `failures` failures in `requests`, each with the chance `rate` in (0, 1); by logarithms, for neither powers nor binomials of thousands fit into a number. */
const chanceOfAtMost = (failures, requests, rate) => {
    const odds = Math.log(rate) - Math.log1p(-rate);
    let term = requests * Math.log1p(-rate);
    let [largest, sum] = [term, 1];
    for (let count = 1; count <= failures; count += 1) {
        term += Math.log((requests - count + 1) / count) + odds;
        if (term <= largest)
            sum += Math.exp(term - largest);
        else
            [largest, sum] = [term, sum * Math.exp(largest - term) + 1];
    }
    return Math.min(1, sum * Math.exp(largest));
};
/**
 * The highest rate of failures that is compatible with what was seen: a higher one would have shown more failures in 95
 * of 100 cases. Without a failure it is 3/n (Hanley and Lippman-Hand, JAMA 249, 1983), with some Clopper and Pearson's
 * exact bound. 1 when there is nothing to go by.
 */
const upperBound = (failures, requests) => {
    if (requests <= 0 || failures >= requests)
        return 1;
    if (failures === 0)
        return Math.min(1, 3 / requests);
    let [low, high] = [failures / requests, 1];
    for (let halving = 0; halving < HALVINGS; halving += 1) {
        const middle = (low + high) / 2;
        if (middle <= low || middle >= high)
            break;
        if (chanceOfAtMost(failures, requests, middle) > 1 - CONFIDENCE)
            low = middle;
        else
            high = middle;
    }
    return high;
};

;// CONCATENATED MODULE: ./build/availability/tally.js


const EMPTY_TALLY = {
    good: 0,
    down: 0,
    refused: 0,
    limited: 0,
    early: 0,
    earlyRefused: 0,
    isFailing: false,
    causes: new Map(),
    latencies: NO_LATENCIES,
};
/** Different causes that are counted apart; statuses and error codes could be hundreds. */
const MOST_CAUSES = 10;
const OTHER = 'something else';
const addCauses = (all, more) => {
    const sum = new Map(all);
    for (const [cause, count] of more) {
        const name = sum.has(cause) || sum.size < MOST_CAUSES ? cause : OTHER;
        sum.set(name, (sum.get(name) ?? 0) + count);
    }
    return sum;
};
const longerGap = (one, other) => one === undefined || (other !== undefined && (0,availability/* lengthOf */.Y5)(other) > (0,availability/* lengthOf */.Y5)(one)) ? other : one;
const gapUntil = ({ isFailing, lastGoodAt }, to, open) => isFailing && lastGoodAt !== undefined ? { from: lastGoodAt, to, open } : undefined;
const withGap = (tally, gap) => {
    const longestGap = longerGap(tally.longestGap, gap);
    return longestGap ? { ...tally, longestGap } : tally;
};
const addGood = (tally, { sentAt, took }) => ({
    ...withGap(tally, gapUntil(tally, sentAt, false)),
    good: tally.good + 1,
    firstGoodAt: tally.firstGoodAt ?? sentAt,
    lastGoodAt: sentAt,
    isFailing: false,
    latencies: addLatency(tally.latencies, took),
});
/** One more request. They come in the order in which they were sent, not in that of their answers. */
const addSample = (tally, sample) => {
    const { kind, sentAt, cause } = sample;
    if (kind === 'good')
        return addGood(tally, sample);
    const causes = addCauses(tally.causes, [[cause, 1]]);
    if (kind === 'limited')
        return { ...tally, causes, limited: tally.limited + 1 };
    const isEarly = tally.firstGoodAt === undefined;
    return {
        ...tally,
        causes,
        [kind]: tally[kind] + 1,
        early: tally.early + Number(isEarly),
        earlyRefused: tally.earlyRefused + Number(isEarly && kind === 'refused'),
        firstFailureAt: tally.firstFailureAt ?? sentAt,
        lastFailureAt: sentAt,
        isFailing: true,
    };
};
/** The tally at its end: what still fails then is a gap, too. */
const closeTally = (tally, now) => withGap(tally, gapUntil(tally, now, true));
/** Requests that say something about the service. */
const countMeasured = ({ good, down, refused }) => good + down + refused;
const countFailures = ({ down, refused }) => down + refused;
const laneReport = (lane) => ({
    name: lane.name,
    requests: countMeasured(lane),
    down: lane.down,
    refused: lane.refused,
    limited: lane.limited,
    unsent: lane.unsent,
    resent: lane.resent,
    longestGap: lane.longestGap ? (0,availability/* lengthOf */.Y5)(lane.longestGap) : 0,
    p95: percentile(lane.latencies, 0.95),
    p99: percentile(lane.latencies, 0.99),
});
const sumOf = (lanes, amount) => lanes.reduce((sum, lane) => sum + amount(lane), 0);
const present = (moments) => moments.filter((moment) => moment !== undefined);
const countRequests = (lanes) => ({
    requests: sumOf(lanes, countMeasured),
    failures: sumOf(lanes, countFailures),
});
/** All that the lanes saw, in one. */
const summarizeLanes = (lanes, about) => {
    const { requests, failures } = countRequests(lanes);
    const early = sumOf(lanes, (lane) => lane.early);
    const refused = sumOf(lanes, (lane) => lane.refused - lane.earlyRefused);
    const longestGap = lanes.map((lane) => lane.longestGap).reduce(longerGap, undefined);
    const first = present(lanes.map(({ firstFailureAt }) => firstFailureAt));
    const last = present(lanes.map(({ lastFailureAt }) => lastFailureAt));
    const latencies = mergeLatencies(...lanes.map((lane) => lane.latencies));
    const causes = lanes.reduce((all, lane) => addCauses(all, lane.causes), new Map());
    return {
        ...about,
        lanes: lanes.map(laneReport),
        requests,
        failures,
        interruptions: { down: failures - early - refused, refused },
        ...(longestGap && { longestGap }),
        bound: upperBound(failures, requests),
        p95: percentile(latencies, 0.95),
        p99: percentile(latencies, 0.99),
        ...(first.length > 0 && { firstFailureAt: Math.min(...first) }),
        ...(last.length > 0 && { lastFailureAt: Math.max(...last) }),
        causes: [...causes]
            .toSorted(([, one], [, other]) => other - one)
            .map(([cause, times]) => ({ cause, times })),
    };
};

;// CONCATENATED MODULE: ./build/availability/prober.js











/** Requests of one lane that wait at the same time: as many as are sent until the first of them is given up. */
const MOST_IN_FLIGHT = 10;
/** How long a lane is silent after a 429, in seconds. */
const QUIET = { least: 1, most: 30 };
/** Lines about interruptions in the log of the run. */
const MOST_LINES = 20;
/** Milliseconds between two requests of one lane: two a second, more only to this machine. */
const intervalFor = (url) => ((0,probe_address/* isLoopback */.U9)(url) ? 200 : 500);
const kindOf = ({ outcome, obstacle, status, problem }, measure) => {
    if (outcome === 'accepted')
        return 'good';
    if (problem !== '' || status >= 500)
        return 'down';
    if (obstacle === 'rate-limit' || obstacle === 'firewall')
        return 'limited';
    if (measure === 'reachability')
        return 'good';
    // What is neither an acceptance nor a refusal comes from another server: a redirect, the load balancer's 404.
    return outcome === 'refused' ? 'refused' : 'down';
};
const causeOf = ({ problem, status, layer }) => {
    if (problem !== '')
        return (0,error_code/* describeNetworkError */.g)(problem);
    return layer === 'unknown' ? String(status) : `${status} from ${layer}`;
};
const classifyAnswer = (answer, measure, sent) => {
    const observation = (0,smoke_test_observation/* observeAnswer */.F6)('right key', answer, sent);
    const kind = kindOf(observation, measure);
    return { kind, cause: kind === 'good' ? '' : causeOf(observation), retryAfter: observation.retryAfter };
};
/** Beyond the time limit by more than timers are late on a machine that has time for them. */
const LATE_MILLISECONDS = 500;
/**
 * Whether a request says nothing because this process was held up: the end of its time was noticed too late, so the
 * answer may have been there all along, unread.
 */
const isOurOwnDelay = (answer, took, limit) => answer.kind === 'no-answer' && answer.code.startsWith('TIMEOUT_') && took > limit + LATE_MILLISECONDS;
/**
 * The tick that follows, `interval` milliseconds after the one before. Where this process was held up for longer than
 * that, the times that have passed are left out instead of being caught up with in a burst. A clock that was set back
 * makes no wait longer than one interval.
 */
const nextTick = (last, interval, now) => {
    const due = last.due + interval;
    const missed = Math.max(0, Math.floor((now - due) / interval));
    const kept = Math.min(due + missed * interval, now + interval);
    return { index: last.index + 1 + missed, due: kept, wait: Math.max(0, kept - now) };
};
/** Asks once, or twice where a kept connection was closed under the request (RFC 9110 §9.2.2 allows it for GET). */
const ask = async ({ target: { url }, context, pace }, lane, headers) => {
    const once = async (sending) => {
        const sentAt = pace.now();
        const answer = await (0,http/* probe */.dy)(url, headers, smoke_test_probing/* BRIEF_LIMITS */.kb, context.cancelled, sending);
        return isOurOwnDelay(answer, pace.now() - sentAt, smoke_test_probing/* BRIEF_LIMITS */.kb.total)
            ? { kind: 'no-answer', code: 'ABORTED' }
            : answer;
    };
    const answer = await once(lane.sending);
    const wasClosed = answer.kind === 'no-answer' && answer.reused && /^(ECONNRESET|EPIPE|CLOSED)$/.test(answer.code);
    if (!wasClosed)
        return answer;
    lane.resent += 1;
    return once();
};
const reportFailure = (probing, lane, { kind, cause }) => {
    if (kind === 'good' || kind === 'limited' || lane.tally.isFailing || probing.lines >= MOST_LINES)
        return;
    probing.lines += 1;
    probing.context.progress(`availability, ${lane.name}: ${cause} (${kind})`);
};
const measure = async (probing, lane) => {
    const { target, context, pace } = probing;
    const { url, accept, minting } = target;
    const token = await target.token();
    const [sentAt, started] = [context.clock.now(), pace.now()];
    const headers = token === '' ? http/* ASKS_THE_SERVER */.Jz : (0,token_location/* placeToken */.l)(minting.location, token, http/* ASKS_THE_SERVER */.Jz);
    const answer = await ask(probing, lane, headers);
    if (answer.kind === 'no-answer' && answer.code === 'ABORTED')
        return 'nothing';
    const sent = { accept, profile: minting.profile, url, token, now: context.clock.now() };
    const classified = classifyAnswer(answer, target.measure, sent);
    if (classified.kind === 'limited') {
        const seconds = Math.min(QUIET.most, Math.max(QUIET.least, classified.retryAfter));
        lane.quietUntil = pace.now() + seconds * 1000;
    }
    reportFailure(probing, lane, classified);
    return { kind: classified.kind, cause: classified.cause, sentAt, took: pace.now() - started };
};
/** Counts what has an answer, up to the first request that still waits. */
const countAnswered = (lane) => {
    while (lane.waiting[0]?.sample !== undefined) {
        const sample = lane.waiting.shift()?.sample;
        if (sample === 'nothing')
            lane.unsent += 1;
        else if (sample)
            lane.tally = addSample(lane.tally, sample);
    }
};
/** Sends without waiting for the answer. */
const send = (probing, lane) => {
    if (lane.waiting.length >= MOST_IN_FLIGHT || probing.pace.now() < lane.quietUntil) {
        lane.unsent += 1;
        return;
    }
    const slot = {};
    lane.waiting.push(slot);
    const sent = measure(probing, lane)
        .catch(() => 'nothing')
        .then((sample) => {
        slot.sample = sample;
        countAnswered(lane);
        probing.inFlight.delete(sent);
    });
    probing.inFlight.add(sent);
};
/** The lanes take turns. */
const sendAll = async (probing, signal) => {
    const { lanes, target, pace } = probing;
    const step = intervalFor(target.url) / lanes.length;
    let tick = { index: -1, due: pace.now() - step };
    while (!signal.aborted) {
        const next = nextTick(tick, step, pace.now());
        for (let index = tick.index + 1; index < next.index; index += 1) {
            const lane = lanes[index % lanes.length];
            if (lane)
                lane.unsent += 1;
        }
        tick = next;
        await pace.wait(next.wait, signal);
        const lane = lanes[next.index % lanes.length];
        if (lane && !signal.aborted)
            send(probing, lane);
    }
};
const openLane = (name, sending) => ({
    name,
    sending,
    waiting: [],
    tally: EMPTY_TALLY,
    unsent: 0,
    resent: 0,
    quietUntil: 0,
});
/**
 * Sends requests at fixed times, whether the ones before have been answered or not, until it is stopped or the run is
 * cancelled. Nothing of an answer is kept but what it counts for. Nothing is thrown: what goes wrong is counted.
 */
const startProber = (target, context) => {
    const pool = { keepAlive: true, maxSockets: MOST_IN_FLIGHT };
    const agent = target.url.protocol === 'https:' ? new external_node_https_.Agent(pool) : new external_node_http_.Agent(pool);
    const lanes = [openLane(availability/* LANES */.Ci[0], { method: 'GET' }), openLane(availability/* LANES */.Ci[1], { method: 'GET', agent })];
    const probing = {
        target,
        context,
        pace: (0,lib_pace/* startPace */.a)(context),
        lanes,
        inFlight: new Set(),
        lines: 0,
    };
    const stopping = new AbortController();
    const sending = sendAll(probing, AbortSignal.any([context.cancelled, stopping.signal]));
    const soFar = () => {
        const now = context.clock.now();
        return lanes.map(({ name, tally, unsent, resent }) => ({
            ...closeTally(tally, now),
            name,
            unsent,
            resent,
        }));
    };
    return {
        soFar,
        stop: async () => {
            stopping.abort();
            await sending;
            await Promise.all(probing.inFlight);
            agent.destroy();
            return soFar();
        },
    };
};

;// CONCATENATED MODULE: ./build/availability/steady-token.js







/** Which key's tokens production must accept all the while, and such a token at any time. */
/** A token is good for 120 seconds; this leaves half of that for clocks that differ. */
const RENEWED_AFTER_MILLISECONDS = 60_000;
/** A token of this key that is always valid: the same one for a minute, so that there is not one to hide for each request. */
const steadyToken = (minting, key) => {
    let current;
    return () => {
        const now = minting.now();
        const age = current ? now - current.at : -1;
        if (!current || age < 0 || age >= RENEWED_AFTER_MILLISECONDS)
            current = { at: now, token: (0,mint/* mintToken */.W$)(minting, key) };
        return current.token;
    };
};
/** How often in a row a key must be accepted before it is relied on, and how often it may stay without a clear answer. */
const NEEDED = 3;
const UNCLEAR = 4;
/** Whether production accepts tokens of a key, asked a few times at the pace of all other requests. */
const isAccepted = async (token, { url, accept, minting }, context) => {
    const { profile, location } = minting;
    const pace = (0,lib_pace/* startPace */.a)(context);
    let [accepted, unclear] = [0, 0];
    while (accepted < NEEDED && unclear < UNCLEAR && !context.cancelled.aborted) {
        if (accepted + unclear > 0 && !(0,probe_address/* isLoopback */.U9)(url))
            await pace.wait(intervalFor(url));
        const text = await token();
        const headers = (0,token_location/* placeToken */.l)(location, text, http/* ASKS_THE_SERVER */.Jz);
        const answer = await (0,http/* probe */.dy)(url, headers, smoke_test_probing/* BRIEF_LIMITS */.kb, context.cancelled);
        const sent = { accept, profile, url, token: text, now: context.clock.now() };
        const { kind } = classifyAnswer(answer, 'authenticated', sent);
        if (kind === 'refused')
            return 'refused';
        if (kind === 'good')
            accepted += 1;
        else
            unclear += 1;
    }
    return accepted >= NEEDED ? 'accepted' : 'unclear';
};
const named = (candidates) => candidates.map(({ name }) => name).join(' or ');
/** The first key whose tokens production accepts now. Each of them is one that it must accept afterwards. */
const chooseKey = async (candidates, asked, context) => {
    let isSilent = candidates.length > 0;
    for (const { name, key } of candidates) {
        const token = steadyToken(asked.minting, key);
        const found = await isAccepted(token, asked, context);
        if (found === 'accepted')
            return { measure: 'authenticated', key: name, token };
        if (found === 'refused')
            isSilent = false;
    }
    const reason = isSilent
        ? 'no clear answer came to a token before the deployment.'
        : candidates.length === 0
            ? 'the keys that production accepts now are refused on purpose afterwards.'
            : `production refuses tokens of ${named(candidates)} before the deployment.`;
    return { measure: 'reachability', reason };
};

;// CONCATENATED MODULE: ./build/availability/stage.js












/** How long production is asked before anything is changed. An emergency, where no key is to be tried, waits less. */
const baselineMilliseconds = (url, choices) => (0,probe_address/* isLoopback */.U9)(url) ? 2_000 : choices === 0 ? 4_000 : 10_000;
/** Keys that cannot be read have been refused by the lint, or are on their way out. */
const watchableKeys = ({ availability, keyEncoding }) => (availability?.keys ?? []).flatMap((secret) => {
    const read = (0,key_bytes/* keyBytes */.Rt)(secret.reveal(), keyEncoding);
    return read.ok && read.bytes.length > 0 ? [{ name: secret.name, key: read.bytes }] : [];
});
const causesOf = (lanes) => [
    ...addCauses(new Map(), lanes.flatMap(({ causes }) => [...causes])),
]
    .map(([cause, times]) => `${cause} ×${times}`)
    .join(', ');
const baselineResult = (watch, token, lanes) => {
    const baseline = countRequests(lanes);
    const { requests, failures } = baseline;
    const isSound = requests > 0 && failures === 0;
    const findings = [
        ...(token.measure === 'reachability' ? [availabilityNotAuthenticated(token.reason)] : []),
        ...(isSound ? [] : [availabilityBaselineFailed(baseline, causesOf(lanes))]),
    ];
    const sent = token.measure === 'authenticated' ? `with a token of ${token.key}` : 'without a token';
    return {
        status: findings.length === 0 ? 'passed' : 'not-established',
        summary: `${requests - failures} of ${requests} requests ${sent} answered`,
        outcome: (0,finding/* succeed */.Py)(watch, findings),
    };
};
/**
 * Begins to ask production at fixed times, and looks for some seconds whether it answers while nothing is changed. It
 * goes on asking until it is stopped, or the run is cancelled.
 */
const startWatch = async ({ inputs, backend }, context) => {
    const { clock, cancelled } = context.world;
    const probing = (0,smoke_test_probing/* smokeContextOf */.IF)(context);
    const url = (0,probe_address/* probeUrl */.K7)(backend.url, backend.probePath);
    const { accept } = backend;
    const minting = (0,mint/* mintingFor */.U0)({ ...backend, algorithm: inputs.algorithm }, probing);
    const keys = backend.probeAs === 'session' ? [] : watchableKeys(inputs);
    const watched = backend.probeAs === 'session'
        ? { measure: 'reachability', reason: 'only the frontend reaches the backend (probe-as: session).' }
        : await chooseKey(keys, { url, accept, minting }, probing);
    const { measure } = watched;
    const startedAt = clock.now();
    const token = measure === 'authenticated' ? watched.token : async () => '';
    const prober = startProber({ url, accept, minting, measure, token }, probing);
    await (0,lib_pace/* startPace */.a)(context.world).wait(baselineMilliseconds(url, keys.length));
    const before = prober.soFar();
    const stop = async () => summarizeLanes(await prober.stop(), {
        measure,
        key: measure === 'authenticated' ? watched.key : '',
        reason: measure === 'reachability' ? watched.reason : '',
        startedAt,
        finishedAt: clock.now(),
        baseline: countRequests(before),
        resolution: intervalFor(url),
    });
    if (cancelled.aborted)
        await stop();
    return baselineResult({ url: backend.url, stop }, watched, before);
};
const noBaseline = (detail) => ({
    status: 'skipped',
    summary: 'nothing was watched, because no address is known before the deployment',
    outcome: (0,finding/* succeed */.Py)({}, [availabilityWithoutAddress(detail)]),
});
/** `startWatch` with the address that is in use before the deployment, where that is the output of a stack. */
const watchDeployment = async ({ inputs, stacks }, context) => {
    const found = await (0,backend_output/* backendBefore */.kL)(inputs, stacks, context);
    if (!found?.ok)
        return noBaseline(found?.findings[0].detail ?? 'There is no backend-url.');
    const { outcome, ...result } = await startWatch({ inputs, backend: found.value }, context);
    return { ...result, outcome: outcome.ok ? (0,finding/* succeed */.Py)({ watch: outcome.value }, outcome.findings) : outcome };
};
/** What was seen, and a warning for each kind of interruption. Nothing here makes a run red or green. */
const judgeAvailability = (availability, backendUrl) => {
    const { interruptions, measure, requests, failures, baseline } = availability;
    const where = backendUrl.origin;
    const wasServed = requests > failures && interruptions.down + interruptions.refused === 0;
    const isEstablished = measure === 'authenticated' && wasServed && baseline.failures === 0;
    return {
        status: isEstablished ? 'passed' : 'not-established',
        summary: (0,report_availability/* availabilitySummary */.wO)(availability),
        facts: { availability },
        outcome: (0,finding/* succeed */.Py)(availability, [
            ...(interruptions.refused > 0 ? [availabilityAuthInterrupted(availability, where)] : []),
            ...(interruptions.down > 0 ? [availabilityInterrupted(availability, where)] : []),
        ]),
    };
};

// EXTERNAL MODULE: ./build/lib/json.js
var json = __webpack_require__(80292);
// EXTERNAL MODULE: ./build/pull-request/comment-stage.js
var comment_stage = __webpack_require__(67916);
// EXTERNAL MODULE: ./build/pull-request/findings.js
var findings = __webpack_require__(95858);
// EXTERNAL MODULE: ./build/pull-request/sticky-comment.js
var sticky_comment = __webpack_require__(23659);
// EXTERNAL MODULE: ./build/report/comment-header.js
var comment_header = __webpack_require__(27370);
// EXTERNAL MODULE: ./build/changes/findings.js
var changes_findings = __webpack_require__(23390);
// EXTERNAL MODULE: ./build/changes/jobs.js + 1 modules
var jobs = __webpack_require__(49491);
;// CONCATENATED MODULE: ./build/changes/review.js








/** One commit belongs to one pull request, rarely to more. */
const MOST_PULLS = 5;
const pullIn = (entry) => {
    const number = (0,json/* valueAt */.fK)(entry, 'number');
    const headSha = (0,json/* valueAt */.fK)(entry, 'head', 'sha');
    if (typeof number !== 'number' || !Number.isSafeInteger(number) || typeof headSha !== 'string')
        return undefined;
    return { number, headSha, merged: typeof (0,json/* valueAt */.fK)(entry, 'merged_at') === 'string' };
};
/**
 * Pull requests that brought the commit. For a commit of the default branch GitHub names the merged ones; for others
 * also open ones, which count only where none is merged.
 */
const pullsOf = async (github, sha) => {
    const route = 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls';
    const found = await github.list({ route, parameters: { commit_sha: sha } }, pullIn);
    if (!found.ok)
        return found;
    const merged = found.value.filter((pull) => pull.merged);
    return { ok: true, value: (merged.length > 0 ? merged : found.value).slice(0, MOST_PULLS) };
};
/**
 * The intents in our own comments on the pull requests that a commit came with, one for each use of the action in
 * them. Comments of others are not read, whatever they look like; a comment on an earlier commit says so.
 *
 * @param sha what is to be deployed, 40 hex digits
 */
const reviewedIntents = async (github, sha) => {
    const pulls = await pullsOf(github, sha);
    if (!pulls.ok)
        return pulls;
    const all = [];
    for (const { number, headSha } of pulls.value) {
        const comments = await (0,sticky_comment/* ourComments */.zu)(github, number, (body) => (0,comment_header/* readHeader */.ay)(body) !== undefined);
        if (!comments.ok)
            return comments;
        for (const { body, url } of comments.value) {
            const { run, intent } = (0,comment_header/* readHeader */.ay)(body) ?? {};
            if (run && intent)
                all.push({ pullRequest: number, isCurrent: run.sha === headSha, url, intent });
        }
    }
    return { ok: true, value: all };
};
/** Milliseconds; a deployment does not wait for this. */
const PATIENCE = { request: 5000, overall: 8000 };
/** What the app of this deployment saw in the place of the dry-run's stand-ins. */
const valuesOf = ({ names }, { secretName }, environment) => new Map([secretName, ...names].flatMap((name) => (environment[name] ? [[name, environment[name]]] : [])));
/** Whether what is about to be deployed is what a dry-run showed; never a reason not to deploy. */
const compareWithReview = async (inputs, ready, context) => {
    const { githubToken } = inputs;
    const { GITHUB_EVENT_NAME: event, GITHUB_SHA: sha = '' } = context.world.env;
    const done = (summary, findings = []) => ({
        outcome: (0,finding/* succeed */.Py)(true, findings),
        summary,
    });
    if (!githubToken || event !== 'push' || !/^[0-9a-f]{40}$/.test(sha))
        return done('not asked: only a push has a pull request behind it');
    const answer = await reviewedIntents((0,comment_stage/* gitHubWith */.e)(githubToken, context, PATIENCE), sha);
    if (!answer.ok) {
        const { kind } = answer.failure;
        return kind === 'forbidden' || kind === 'not-found'
            ? done('not asked: the token may not read pull requests')
            : done('not compared', [(0,findings/* reviewNotRead */.mD)(answer.failure)]);
    }
    const known = answer.value.filter(({ intent }) => !intent.open);
    const [first] = known;
    if (!first)
        return done('no dry-run of this commit to compare with');
    const hashes = await Promise.all(known.map(({ intent }) => {
        const values = valuesOf(intent, inputs, ready.environment);
        const names = { variable: inputs.secretName, aliases: inputs.secretAliases, values };
        return context.analyse(jobs/* INTENT */.X, [ready.stacks, names], () => undefined);
    }));
    if (hashes.includes(undefined))
        return done('not compared: the templates are too large for that');
    const same = known.find(({ intent }, index) => intent.hash === hashes[index]);
    return same
        ? done(`this is what was shown on pull request #${same.pullRequest}`)
        : done(`not what was shown on pull request #${first.pullRequest}`, [(0,changes_findings/* otherThanReviewed */.jW)(first)]);
};

// EXTERNAL MODULE: ./build/deployment/deployed-keys.js
var deployed_keys = __webpack_require__(69695);
// EXTERNAL MODULE: ./build/deployment/rollout-stage.js + 2 modules
var rollout_stage = __webpack_require__(4412);
// EXTERNAL MODULE: ./build/cdk/failures.js + 1 modules
var failures = __webpack_require__(31841);
// EXTERNAL MODULE: ./build/lib/aws/errors.js
var errors = __webpack_require__(52811);
// EXTERNAL MODULE: ./build/run/journal.js
var journal = __webpack_require__(72353);
// EXTERNAL MODULE: ./build/run/state.js
var state = __webpack_require__(69047);
// EXTERNAL MODULE: ./build/template/seal.js
var template_seal = __webpack_require__(46134);
// EXTERNAL MODULE: ./build/deployment/cdk-deploy.js + 1 modules
var cdk_deploy = __webpack_require__(71526);
// EXTERNAL MODULE: ./build/deployment/findings.js
var deployment_findings = __webpack_require__(53538);
// EXTERNAL MODULE: ./build/deployment/stacks-after.js
var stacks_after = __webpack_require__(62322);
// EXTERNAL MODULE: ./build/deployment/stacks-before.js + 1 modules
var stacks_before = __webpack_require__(9321);
;// CONCATENATED MODULE: ./build/deployment/stage.js










/** Clocks of runner and AWS may differ by a little. */
const SKEW_MILLISECONDS = 2000;
const summaryOf = (stacks) => stacks.map(({ name, change, status }) => `${name} ${change === 'failed' ? status : change}`).join(', ');
/** Nothing may write to the assembly between the proof and the end of the deployment. */
const changedAfterProof = async ({ assembly, seal }, { world }) => {
    const files = await (0,template_seal/* changedSince */.$)(assembly.directory, seal, world.cancelled);
    return files.length === 0 ? undefined : (0,deployment_findings/* assemblyChangedAfterProof */.N3)(files);
};
/** Deploys the very assembly that was proven. */
const deployAssembly = async (plan, context) => {
    const { inputs, assembly } = plan;
    const changed = await changedAfterProof(assembly, context);
    const checked = changed ? (0,finding/* fail */.fJ)(changed) : await (0,stacks_before/* readStacksBefore */.$8)(plan, context);
    if (!checked.ok)
        return { outcome: checked, summary: 'nothing was deployed', facts: { untouched: true } };
    const before = checked.value;
    const { clock, runner } = context.world;
    const startedAt = clock.now() - SKEW_MILLISECONDS;
    (0,state/* saveDeployment */.jo)(runner, {
        startedAt,
        stacks: before.map(({ stack, region }) => ({ name: stack.stackName, region })),
        onCancel: inputs.onCancel,
    });
    const started = { inputs, assembly, before, startedAt };
    const { exit, lines, watch } = await (0,cdk_deploy/* runCdkDeploy */.Nc)(started, context);
    const command = {
        step: 'deploy',
        exit,
        directory: assembly.app.directory,
        stacks: assembly.stacks,
    };
    if (exit.cancelled)
        return {
            outcome: (0,finding/* fail */.fJ)((0,failures/* classifyCdkFailure */.X)(command)),
            summary: 'cancelled, CloudFormation goes on',
        };
    (0,state/* saveDeployed */.U4)(runner);
    if (exit.code !== 0)
        for (const line of lines)
            context.progress(`cdk: ${line}`);
    const result = await deploymentResult({ ...started, command, watch }, context);
    return (0,journal/* withFindings */.$)(result, checked.findings);
};
/** Asks CloudFormation what became of the stacks. */
const deploymentResult = async ({ inputs, assembly, before, startedAt, command, watch }, context) => {
    let looks;
    try {
        looks = await Promise.all(before.map((one) => (0,stacks_after/* readStackAfter */.$i)(one, startedAt, context)));
    }
    catch (error) {
        return {
            outcome: (0,finding/* fail */.fJ)((0,errors/* awsFailure */.M)(error, 'cloudformation:DescribeStacks')),
            summary: 'the state of the stacks is unknown',
        };
    }
    const stacks = looks.map(({ stack }) => stack);
    const failed = stacks.filter(({ change }) => change === 'failed' || change === 'unknown');
    const failure = failed.length === 0 ? undefined : await (0,stacks_after/* explainStacks */.d6)({ before, failed, watch }, startedAt, context);
    const tampered = await changedAfterProof(assembly, context);
    const timeoutMilliseconds = inputs.deployTimeoutMilliseconds;
    const { error, findings } = tampered
        ? { error: tampered, findings: [] }
        : (0,stacks_after/* judgeDeployment */.Z1)({ command, looks, failure, timeoutMilliseconds });
    return {
        outcome: error ? (0,finding/* fail */.fJ)(error, ...findings) : (0,finding/* succeed */.Py)({ startedAt, stacks, before }, findings),
        summary: summaryOf(stacks),
        facts: {
            stacks,
            ...(failure && { failure }),
            links: stacks.map(({ name, consoleUrl }) => ({ title: `Stack ${name}`, url: consoleUrl })),
        },
    };
};

// EXTERNAL MODULE: ./build/proof/stage.js + 5 modules
var stage = __webpack_require__(89760);
// EXTERNAL MODULE: ./build/model/remedy.js
var remedy = __webpack_require__(61368);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/replay/history.js



/**
 * Whether tokens of a key that is given up die with it. A cache in front of the verifier may answer for a token that it
 * has seen, whatever the verifier would say by now, so such a key is tried with tokens that production accepted before.
 * Pure, but for the tokens.
 */
/** Each key has one new token for each of these spans of time, which begin at multiples of it. */
const spanLength = (url) => ((0,probe_address/* isLoopback */.U9)(url) ? 2_000 : 30_000);
const spanBeginning = (moment, span) => Math.floor(moment / span) * span;
/**
 * The token of a key for the span that begins then. It is the same in every run with the same key and claims: a later
 * run makes once more what an earlier one had accepted, and no token has to be stored for that.
 */
const mintSpanToken = (minting, key, begins) => (0,mint/* mintToken */.W$)({
    ...minting,
    now: () => begins,
    random: (bytes) => (0,external_node_crypto_.createHmac)('sha256', key).update(`cdk-jwt-deploy ${begins}`).digest().subarray(0, bytes),
}, key);
/** Clocks differ, and an answer takes its time. */
const MARGIN = 15_000;
/**
 * Whether a token of that span is surely unexpired. Only then does its refusal say something: an attacker's token lives
 * for hours, and a cache that looks at the expiry drops ours and keeps that one.
 */
const isUnexpired = (begins, now) => now < begins + mint/* USABLE */.Pl - MARGIN;
/** Seconds; undefined where the header does not say it. */
const directive = (cacheControl, name) => {
    const seconds = new RegExp(`(?:^|[\\s,])${name}="?(\\d{1,9})`, 'i').exec(cacheControl)?.[1];
    return seconds === undefined ? undefined : Number(seconds);
};
/** An answer that no cache has kept says nothing of the cache that may have asked an authorizer. */
const cachedUntil = (answer, { cached }, at) => {
    if (answer.kind === 'no-answer' || !cached)
        return undefined;
    const text = answer.headers['cache-control'] ?? '';
    const life = directive(text, 's-maxage') ?? directive(text, 'max-age');
    return life === undefined ? undefined : at + (life - Number(answer.headers.age ?? 0)) * 1000;
};
/** A firewall, a rate limit or an error says nothing of the token. A redirect or a 404 is a way to turn it away. */
const SAYS_NOTHING = new Set([
    'rate-limit',
    'firewall',
    'too-large',
    'unlisted-success',
]);
const readReply = (answer, observation, at) => {
    const { outcome, obstacle } = observation;
    const clock = at + Math.max(0, observation.clockSkew) * 1000;
    if (outcome === 'accepted') {
        const until = cachedUntil(answer, observation, at);
        return { kind: 'accepted', at, clock, ...(until !== undefined && { cachedUntil: until }) };
    }
    const isRefused = outcome === 'refused' || (outcome === 'blocked' && !SAYS_NOTHING.has(obstacle));
    return { kind: isRefused ? 'refused' : 'unclear', at, clock };
};
const UNKNOWN_HISTORY = { refusals: 0 };
/** How often in a row a key is refused that counts as dead: with two caches side by side 0.1 % are missed. */
const REFUSALS_NEEDED = 10;
const isProvenDead = ({ refusals }) => refusals >= REFUSALS_NEEDED;
/** Whether more requests can tell if the token that was accepted last is refused now. */
const canBeProven = ({ newest }, now) => newest !== undefined && isUnexpired(newest, now);
const withNewToken = (history, span, { kind, at }) => {
    if (kind === 'accepted')
        return { newest: span, refusals: 0 };
    return kind === 'refused' ? { ...history, diedAt: history.diedAt ?? at } : history;
};
const withRepeatedToken = (history, { kind, at, clock }) => {
    const { refusedSince = at, ...rest } = history;
    if (kind === 'accepted')
        return { ...rest, refusals: 0 };
    if (kind === 'unclear' || !canBeProven(history, clock))
        return history;
    return { ...history, refusals: history.refusals + 1, refusedSince };
};
/**
 * Until when a token may live on that a cache took just before the key died. A cache has forgotten ours after
 * `refusedSince - newest` at most, and the other may have come as late as the death.
 */
const othersLiveUntil = ({ newest, diedAt, refusedSince }) => newest === undefined || refusedSince === undefined
    ? 0
    : refusedSince + Math.min(diedAt ?? refusedSince, refusedSince) - newest;
/** What API Gateway does with the answer of an authorizer, in milliseconds (authorizerResultTtlInSeconds). */
const AUTHORIZER_CACHE = { usual: 300_000, most: 3_600_000 };
/** How many tokens are tried that an earlier run would have sent: an hour of them, or ten minutes; fewer to loopback. */
const countEarlierTokens = ({ resumes }, url) => ((0,probe_address/* isLoopback */.U9)(url) ? 2 : 1) *
    Math.round((resumes ? AUTHORIZER_CACHE.most : 2 * AUTHORIZER_CACHE.usual) / 30_000);

;// CONCATENATED MODULE: ./build/replay/findings.js




const CACHES = 'API Gateway: aws apigateway flush-stage-authorizers-cache --rest-api-id ID --stage-name STAGE (HTTP API: aws apigatewayv2 reset-authorizers-cache --api-id ID --stage-name STAGE). CloudFront: aws cloudfront create-invalidation --distribution-id ID --paths "/*". nginx: remove the files under proxy_cache_path, with which auth_request keeps answers.';
const untilWhen = ({ diedAt }, { cachedUntil }, now) => {
    if (cachedUntil !== undefined)
        return `The cache says that it keeps the answer until ${(0,lib_text/* utc */.Gw)(cachedUntil)} (Cache-Control, Age).`;
    const [usual, most] = [(0,lib_text/* utc */.Gw)(diedAt + AUTHORIZER_CACHE.usual), (0,lib_text/* utc */.Gw)(diedAt + AUTHORIZER_CACHE.most)];
    return diedAt + AUTHORIZER_CACHE.usual > now
        ? `No answer says until when. An authorizer of API Gateway keeps its answers for 300 s where nothing else is set, which is until ${usual}, and for 3600 s at most, until ${most}.`
        : `No answer says until when. It is longer than the 300 s for which an authorizer of API Gateway usually keeps its answers; its most is 3600 s, until ${most}.`;
};
const deadKeyStillHonoured = (0,define_finding/* defineFinding */.L)('dead-key-still-honoured', { error: 'previous-key-mismatch' }, (dead, honoured, now) => ({
    title: `Tokens of ${dead.role} that were accepted before are still accepted`,
    detail: `New tokens of ${dead.role} are refused since ${(0,lib_text/* utc */.Gw)(dead.diedAt)}, so the verifier has forgotten it. But a cache in front answers for tokens that it has seen: one was last accepted at ${(0,lib_text/* utc */.Gw)(honoured.lastAt)} (answered by ${honoured.by}). ${untilWhen(dead, honoured, now)}`,
    remedy: `Empty the cache. ${CACHES}\nThen ${remedy/* AGAIN */.jM}. It tries the same tokens.`,
    where: dead.where,
}));
/** A cache that has dropped ours for its expiry goes on with one of an attacker, which lives for hours. */
const deadKeyOutlivedTokens = (0,define_finding/* defineFinding */.L)('dead-key-outlived-tokens', { error: 'previous-key-mismatch' }, (dead, honoured, now) => ({
    title: `Whether a cache still accepts tokens of ${dead.role} is not known`,
    detail: `New tokens of ${dead.role} are refused since ${(0,lib_text/* utc */.Gw)(dead.diedAt)}, so the verifier has forgotten it. But a cache in front answered for tokens that it had seen: one was last accepted at ${(0,lib_text/* utc */.Gw)(honoured.lastAt)} (answered by ${honoured.by}). It is refused now, but it has expired, so that says nothing of tokens that live longer. ${untilWhen(dead, honoured, now)}`,
    remedy: `Empty the cache. ${CACHES}\nThen ${remedy/* AGAIN */.jM}. It tries the same tokens.`,
    where: dead.where,
}));
const deadKeyNotAskedAgain = (0,define_finding/* defineFinding */.L)('dead-key-not-asked-again', { error: 'verdict-inconclusive' }, (dead) => ({
    title: `Whether tokens of ${dead.role} are refused that were accepted before is not known`,
    detail: `New tokens of ${dead.role} are refused since ${(0,lib_text/* utc */.Gw)(dead.diedAt)}. Those that production accepted before got no clear answer while they were unexpired, but errors, a rate limit, or a firewall. If a cache in front has seen tokens of others, they may be accepted until ${(0,lib_text/* utc */.Gw)(dead.diedAt + AUTHORIZER_CACHE.most)} at the latest, if it is an authorizer of API Gateway (3600 s at most).`,
    remedy: `Find out what answers in place of the backend, or raise smoke-timeout-seconds.\nThen ${remedy/* AGAIN */.jM}. It tries the same tokens.`,
    where: dead.where,
}));
const deadKeyHonouredForAWhile = (0,define_finding/* defineFinding */.L)('dead-key-honoured-for-a-while', 'warning', (dead, { lastAt, by }) => ({
    title: `Tokens of ${dead.role} were accepted for ${(0,lib_text/* duration */.p0)(lastAt - dead.diedAt)} after it was gone`,
    detail: `New tokens of ${dead.role} are refused since ${(0,lib_text/* utc */.Gw)(dead.diedAt)}. Those that production accepted before were last accepted at ${(0,lib_text/* utc */.Gw)(lastAt)} (answered by ${by}), and are refused now, though they are unexpired. A cache in front answers for tokens that it has seen.`,
    remedy: `With a leaked key every second counts: let the cache keep its answers for less long (API Gateway: authorizerResultTtlInSeconds), or empty it right after the deployment. ${CACHES}`,
    where: dead.where,
}));
/** @param tried how many tokens that an earlier run may have sent were refused now */
const deadKeyCacheUnknown = (0,define_finding/* defineFinding */.L)('dead-key-cache-unknown', 'warning', (dead, tried) => ({
    title: `Whether a cache still accepts tokens of ${dead.role} could not be seen`,
    detail: `No token of ${dead.role} was accepted before this deployment, so none could be tried again. ${tried} tokens were tried that an earlier run may have sent: all were refused, but most have expired, which a cache may look at. If a cache in front keeps answers for longer, tokens of others may be accepted until ${(0,lib_text/* utc */.Gw)(dead.diedAt + AUTHORIZER_CACHE.most)} at the latest, if it is an authorizer of API Gateway (3600 s at most).`,
    remedy: `Nothing if there is no such cache. If there is one, empty it. ${CACHES}`,
    where: dead.where,
}), { leavesOpen: 'That no cache accepts tokens of the key that was given up' });

;// CONCATENATED MODULE: ./build/replay/stage.js











/** How many requests in a row may stay without a clear answer before the next key has its turn. */
const stage_UNCLEAR = 4;
/** A deployment takes less than an hour, and no cache that is assumed keeps its answer for longer than another. */
const LONG_AGO = 2 * AUTHORIZER_CACHE.most;
/** Between two rounds while a token is still accepted. */
const ROUND_MILLISECONDS = 3_000;
const MOST_QUIET_SECONDS = 30;
/** In units of smoke-timeout-seconds. */
const stage_PATIENCE = 3;
/** Keys that cannot be read have been refused by the lint, and no verifier can use them. */
const openKeys = ({ keys }, { keyEncoding }) => keys.flatMap(({ role, key }) => {
    const read = (0,key_bytes/* keyBytes */.Rt)(key.reveal(), keyEncoding);
    return read.ok && read.bytes.length > 0
        ? [{ role, bytes: read.bytes, history: UNKNOWN_HISTORY, wasDead: false, honoured: undefined }]
        : [];
});
/** Trouble may be over a little later. */
const pauseAfter = (url, { kind }, { retryAfter }) => kind === 'unclear'
    ? Math.max((0,probe_address/* isLoopback */.U9)(url) ? 100 : 1_000, Math.min(MOST_QUIET_SECONDS, retryAfter) * 1000)
    : (0,lib_pace/* paceTo */.TW)(url);
/** Sends it, and waits for as long as is due afterwards. */
const stage_send = async (replaying, { bytes }, { begins, signal }) => {
    const { url, minting, backend, context, pace } = replaying;
    const { clock, cancelled } = context.world;
    const { profile } = minting;
    const token = await mintSpanToken(minting, bytes, begins);
    // Any answer that a cache has will do, which is what an attacker would ask for.
    const answer = await (0,http/* probe */.dy)(url, (0,token_location/* placeToken */.l)(minting.location, token), smoke_test_probing/* BRIEF_LIMITS */.kb, cancelled);
    const now = clock.now();
    const observation = (0,smoke_test_observation/* observeAnswer */.F6)('previous key', answer, {
        accept: backend.accept,
        profile,
        url,
        token,
        now,
    });
    const reply = readReply(answer, observation, now);
    if (reply.kind === 'refused')
        replaying.refusedAt.push(now);
    await pace.wait(pauseAfter(url, reply, observation), signal);
    return { reply, observation };
};
const noteAgain = (key, { reply, observation }) => {
    key.history = withRepeatedToken(key.history, reply);
    if (reply.kind !== 'accepted')
        return;
    const { at, cachedUntil } = reply;
    key.honoured = {
        lastAt: at,
        by: observation.layer === 'unknown' ? 'a server without a name' : observation.layer,
        ...(cachedUntil !== undefined && { cachedUntil }),
    };
};
/** Sends the newest token that was accepted before, until it is accepted again or refused so many times in a row. */
const askAgain = async (replaying, key, { times, signal }) => {
    let [refused, unclear] = [0, 0];
    while (refused < times && unclear < stage_UNCLEAR && !signal.aborted) {
        const sent = await stage_send(replaying, key, { begins: key.history.newest ?? 0, signal });
        noteAgain(key, sent);
        if (sent.reply.kind === 'accepted')
            return 'accepted';
        [refused, unclear] = sent.reply.kind === 'refused' ? [refused + 1, 0] : [refused, unclear + 1];
    }
    return refused >= times ? 'refused' : 'unclear';
};
/** The token of this span, of each key. */
const tryEach = async (replaying, keys, token) => {
    for (const key of keys) {
        if (token.signal.aborted)
            return;
        const { reply } = await stage_send(replaying, key, token);
        key.history = withNewToken(key.history, token.begins, reply);
        if (reply.kind === 'accepted')
            key.honoured = undefined;
        // An answer to the other keys would say no more, and an emergency does not wait for it.
        if (reply.kind === 'unclear')
            return;
    }
};
const roundFor = (url) => ((0,probe_address/* isLoopback */.U9)(url) ? 500 : ROUND_MILLISECONDS);
/**
 * A new token of each key in each span, because a cache entry from before a long deployment may have ended while a fresh
 * one of an attacker has not. From the first refusal on, more often, and the newest that was accepted too: only while it
 * is unexpired does its refusal count, which nothing that the run does meanwhile may outlast.
 */
const keepTrying = async (replaying, signal) => {
    const { url, keys, context, pace } = replaying;
    const { clock } = context.world;
    const span = spanLength(url);
    let tried = spanBeginning(clock.now(), span);
    const dyingNow = () => keys.filter(({ history }) => history.diedAt !== undefined && canBeProven(history, clock.now()));
    while (!signal.aborted) {
        const left = tried + span - clock.now();
        await pace.wait(dyingNow().length > 0 ? Math.min(roundFor(url), left) : left, signal);
        const begins = spanBeginning(clock.now(), span);
        await tryEach(replaying, begins > tried ? keys : dyingNow(), { begins, signal });
        tried = begins;
        for (const key of dyingNow())
            await askAgain(replaying, key, { times: isProvenDead(key.history) ? 1 : REFUSALS_NEEDED, signal });
    }
};
/** Tries tokens that an earlier run may have sent, the newest first, until one is accepted or the time is over. */
const askForEarlier = async (replaying, key) => {
    const { clock, cancelled: signal } = replaying.context.world;
    const span = spanLength(replaying.url);
    const last = spanBeginning(clock.now(), span);
    const most = countEarlierTokens(replaying.dying, replaying.url);
    let [refused, unclear] = [0, 0];
    do {
        const begins = last - refused * span;
        const sent = await stage_send(replaying, key, { begins, signal });
        if (sent.reply.kind === 'accepted') {
            key.history = { ...key.history, newest: begins };
            noteAgain(key, sent);
            return { end: 'accepted', refused };
        }
        [refused, unclear] = sent.reply.kind === 'refused' ? [refused + 1, 0] : [refused, unclear + 1];
    } while (refused < most && unclear < stage_UNCLEAR && replaying.pace.left() > 0 && !signal.aborted);
    return { end: refused === 0 || unclear >= stage_UNCLEAR ? 'unclear' : 'refused', refused };
};
/** Keys of which this run has no accepted token; they share the time. */
const lookForEarlier = async (replaying) => {
    const { world } = replaying.context;
    const unseen = replaying.keys.filter(({ history }) => history.newest === undefined);
    const proofs = [];
    for (const [index, key] of unseen.entries()) {
        const pace = (0,lib_pace/* startPace */.a)(world, replaying.pace.left() / (unseen.length - index));
        const { end, refused } = await askForEarlier({ ...replaying, pace }, key);
        // Where nothing goes on, a key that was not accepted before needs no answer.
        const isTried = end === 'accepted' || (end === 'unclear' && replaying.dying.resumes);
        proofs.push({ key, end: isTried ? end : 'untried', earlier: refused });
    }
    return proofs;
};
/** Waits as long as more requests can prove it, and the cache does not say itself that they cannot. */
const untilRefused = async (replaying, keys) => {
    const { context, pace, url } = replaying;
    const { clock, cancelled: signal } = context.world;
    const ends = new Map();
    let open = keys;
    while (open.length > 0 && !signal.aborted) {
        for (const key of open) {
            const end = await askAgain(replaying, key, { times: REFUSALS_NEEDED, signal });
            if (end === 'accepted' && ends.get(key) !== end)
                context.progress(`tokens of ${key.role} are still accepted; they are tried until they expire`);
            ends.set(key, end);
        }
        open = open.filter(({ history, honoured }) => {
            const now = clock.now();
            const next = Math.max(now, honoured?.cachedUntil ?? 0);
            return !isProvenDead(history) && canBeProven(history, next) && next - now < pace.left();
        });
        if (open.length > 0)
            await pace.wait(roundFor(url));
    }
    return keys.map((key) => ({ key, end: ends.get(key) ?? 'unclear', earlier: 0 }));
};
/** What cannot be proven has a finding of its own; see `lookForEarlier` for `untried`. */
const findingsOf = (replaying, proofs, { started, changed }) => proofs.flatMap(({ key, end, earlier }) => {
    const { role, history, honoured, wasDead } = key;
    const { dying, url, context } = replaying;
    const where = url.origin + url.pathname;
    const dead = { role, where, diedAt: history.diedAt ?? started };
    // What production refuses since its last change, hours ago, no cache knows any more.
    const isLongDead = wasDead && !dying.resumes && changed + LONG_AGO < started;
    if (end === 'untried')
        return isLongDead ? [] : [deadKeyCacheUnknown(dead, earlier)];
    // Before the proof began, a task that was still running may have accepted it.
    if (isProvenDead(history))
        return honoured && honoured.lastAt >= started ? [deadKeyHonouredForAWhile(dead, honoured)] : [];
    if (!honoured)
        return [deadKeyNotAskedAgain(dead)];
    const now = context.world.clock.now();
    return [
        end === 'refused'
            ? deadKeyOutlivedTokens(dead, honoured, now)
            : deadKeyStillHonoured(dead, honoured, now),
    ];
});
const listed = (roles) => roles.join(' and of ');
const proofResult = (proofs, findings) => {
    const outcome = (0,finding/* succeed */.Py)(true, findings);
    const rolesOf = (isDead) => listed(proofs
        .filter(({ key, end }) => end !== 'untried' && isProvenDead(key.history) === isDead)
        .map(({ key }) => key.role));
    if (findings.some(finding/* isError */.bJ))
        return {
            outcome,
            summary: `not proven to be refused: those of ${rolesOf(false)} that were accepted before`,
        };
    const refused = rolesOf(true);
    const summary = refused === ''
        ? 'none was accepted before, and none that an earlier run may have sent is accepted now'
        : `those of ${refused} that were accepted before are refused, and are unexpired`;
    return {
        outcome,
        summary,
        ...(findings.some(({ code }) => code === deadKeyCacheUnknown.code) && { status: 'not-established' }),
    };
};
const prove = async (opened, changed) => {
    const { clock, cancelled } = opened.context.world;
    const started = clock.now();
    const pace = (0,lib_pace/* startPace */.a)(opened.context.world, stage_PATIENCE * opened.backend.timeoutMilliseconds);
    const replaying = { ...opened, pace };
    const accepted = replaying.keys.filter(({ history }) => history.newest !== undefined);
    const proofs = [...(await untilRefused(replaying, accepted)), ...(await lookForEarlier(replaying))];
    const findings = cancelled.aborted ? [] : findingsOf(replaying, proofs, { started, changed });
    const lastOfOthers = Math.max(0, ...accepted.map(({ history }) => othersLiveUntil(history)));
    if (!findings.some(finding/* isError */.bJ))
        await opened.pace.wait(lastOfOthers - clock.now());
    return proofResult(proofs, findings);
};
const openReplay = ({ inputs, dying, backend }, context) => {
    const { clock, random } = context.world;
    return {
        dying,
        backend,
        context,
        url: (0,probe_address/* probeUrl */.K7)(backend.url, backend.probePath),
        minting: (0,mint/* mintingFor */.U0)({ ...backend, algorithm: inputs.algorithm }, { clock, random, mask: context.concealToken }),
        keys: openKeys(dying, inputs),
        refusedAt: [],
        pace: (0,lib_pace/* startPace */.a)(context.world),
    };
};
/** Without an address before the deployment no token can have been accepted before; the report says so. */
const untriedBefore = ({ detail }) => ({
    status: 'not-established',
    summary: `no address is known before the deployment: ${detail}`,
    outcome: (0,finding/* succeed */.Py)(undefined),
});
/**
 * Tries the keys that must die, before anything is changed and then once in a span with a new token each, so that there
 * are tokens that production accepted, and from a key's death on more often. It goes on until it is stopped, or the run is cancelled.
 */
const startReplay = async (asked, context) => {
    const replaying = openReplay(asked, context);
    const { keys, refusedAt, url } = replaying;
    const { clock, cancelled } = context.world;
    await tryEach(replaying, keys, { begins: spanBeginning(clock.now(), spanLength(url)), signal: cancelled });
    for (const key of keys)
        key.wasDead = key.history.diedAt !== undefined;
    const stopping = new AbortController();
    let bug;
    const trying = keepTrying(replaying, AbortSignal.any([cancelled, stopping.signal])).catch((error) => {
        bug = error;
    });
    const accepted = keys.filter(({ history }) => history.newest !== undefined).map(({ role }) => role);
    return {
        summary: accepted.length > 0 ? `production accepts those of ${listed(accepted)}` : 'production accepts none',
        outcome: (0,finding/* succeed */.Py)({
            stop: async () => {
                stopping.abort();
                await trying;
            },
            refusedAt: () => refusedAt,
            prove: async (changed) => {
                if (bug !== undefined)
                    throw bug;
                return prove(replaying, changed);
            },
        }),
    };
};

// EXTERNAL MODULE: ./build/signing-key/stage.js
var signing_key_stage = __webpack_require__(60192);
// EXTERNAL MODULE: ./build/smoke-test/stage.js + 13 modules
var smoke_test_stage = __webpack_require__(40842);
// EXTERNAL MODULE: ./build/template/stage.js
var template_stage = __webpack_require__(60541);
// EXTERNAL MODULE: ./build/modes/follow-up.js + 5 modules
var follow_up = __webpack_require__(21312);
// EXTERNAL MODULE: ./build/modes/production.js + 3 modules
var production = __webpack_require__(38609);
// EXTERNAL MODULE: ./build/modes/stored-keys.js
var stored_keys = __webpack_require__(5281);
;// CONCATENATED MODULE: ./build/modes/deploy.js















/** The whole job: is the key fit, and then all the rest. */
const deploy = async (asked, run) => {
    const inputs = await (0,stored_keys/* withStoredKeys */.K)(asked, run);
    await run.step('signing key', () => (0,signing_key_stage/* checkSigningKey */.J)(inputs, run));
    const proven = await synthesizeAndProve(inputs, run);
    // A run that was queued before a rotation must not send production back, and none may forget a key of users.
    const templates = proven.assembly.stacks.flatMap((stack) => stack.templates);
    const given = (0,deployed_keys/* givenKeys */.iH)(inputs, templates);
    const guard = (deployed) => (0,deployed_keys/* refusalOfSecrets */.dH)(deployed, given, run.world.clock.now());
    const tested = await deployAndTest({ inputs: { ...inputs, ...dyingIn(inputs) }, ...proven, guard }, run);
    await tryTokensAgain(tested, run);
};
/** The key that must be refused after this deployment. */
const dyingIn = ({ previous }) => previous?.expectation === 'reject'
    ? {
        dying: {
            keys: [{ role: 'the previous key', key: previous.key }],
            resumes: false,
        },
    }
    : {};
/** What is about to be deployed, and that its containers get the same key. Changes nothing. */
const synthesizeAndProve = async (inputs, run) => {
    const assembly = await run.step('cloud assembly', async () => {
        const made = await (0,template_stage/* synthesizeAssembly */["do"])(inputs, run);
        return made.outcome.ok
            ? (0,journal/* withFindings */.$)(made, (0,backend_output/* missingOutput */.av)(inputs.backendOutput, made.outcome.value.stacks))
            : made;
    });
    const { holders } = await run.step('holders', () => (0,stage/* proveSameKey */.w8)(inputs, assembly, run));
    await run.step('review', () => compareWithReview(inputs, assembly, run));
    return { assembly, holders };
};
/** Changes production and asks it for its verdict, watched all the while where the inputs ask for that. */
const changeProduction = async (planned, run) => {
    const { inputs, assembly, holders } = planned;
    const { watch } = inputs.availability
        ? await run.step('baseline', () => watchDeployment({ inputs, stacks: assembly.stacks }, run))
        : {};
    let replay;
    let isTested = false;
    try {
        replay = await tryTokensBefore(planned, run);
        const deployment = await run.step('deployment', () => deployAssembly(planned, run));
        const rollout = await run.step('rollout', () => (0,rollout_stage/* followDeployment */.pb)({ inputs, deployment, holders }, run));
        const outputs = outputsOf(deployment);
        const located = await (0,production/* locateProduction */.c)(inputs, rollout, async (from) => (0,backend_output/* backendIn */.Yh)(from, outputs), run);
        const probed = run.world.clock.now();
        const session = await (0,follow_up/* sessionForVerdict */.B)(located, run);
        const verdict = await run.attempt('verdict', async () => {
            const production = { ...located.production, formerKeys: (0,deployed_keys/* formerKeys */.wl)(inputs, deployment.before) };
            const tested = await (0,smoke_test_stage/* testKey */.S8)({ inputs: located.inputs, production, session }, run);
            return (0,journal/* withFindings */.$)(tested, await (0,rollout_stage/* recheckServices */.Ir)(rollout, run));
        });
        isTested = !run.journal.failed;
        return { deployment, located, verdict, session, replay, probed };
    }
    finally {
        // The tokens expire, so they are tried during the follow-up too.
        if (!isTested)
            await replay?.stop();
        const seen = await watch?.stop();
        if (watch && seen)
            await run.attempt('availability', async () => judgeAvailability(seen, watch.url));
    }
};
/** Tokens of the key that is given up, which production still accepts. */
const tryTokensBefore = async ({ inputs, assembly }, run) => {
    const { dying } = inputs;
    const before = dying && (await (0,backend_output/* backendBefore */.kL)(inputs, assembly.stacks, run));
    if (!dying || !before)
        return undefined;
    return run.step('tokens before', async () => before.ok
        ? startReplay({ inputs, dying, backend: before.value }, run)
        : untriedBefore(before.findings[0]));
};
const outputsOf = ({ before, stacks }) => before.map(({ stack: { id, stackName } }) => ({
    names: [id, stackName],
    outputs: stacks.find(({ name }) => name === stackName)?.outputs ?? {},
}));
/** Deploys an app whose key is known to be fit, and believes nothing that was not seen in production. */
const deployAndTest = async (planned, run) => {
    const { deployment, located, verdict, session, replay, probed } = await changeProduction(planned, run);
    const times = { since: deployment.startedAt, probed, own: replay?.refusedAt() ?? [] };
    const stackRegions = deployment.stacks.map(({ region }) => region);
    await (0,follow_up/* followUp */.n)(located, { verdict, session, times, stackRegions }, run);
    const changes = deployment.before.map(({ state }) => state?.updatedAt ?? 0);
    return { ...located, replay, changedBefore: Math.max(0, ...changes) };
};
/** The last word on keys that were given up, when all else is proven: a cache may honour tokens for some minutes. */
const tryTokensAgain = async ({ replay, changedBefore }, run) => {
    if (!replay)
        return;
    await replay.stop();
    if (!run.journal.failed)
        await run.attempt('tokens after', () => replay.prove(changedBefore));
};


/***/ }),

/***/ 67916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ gitHubWith),
/* harmony export */   g: () => (/* binding */ tellPullRequest)
/* harmony export */ });
/* harmony import */ var _inputs_dry_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36305);
/* harmony import */ var _lib_github_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47131);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36939);
/* harmony import */ var _report_comment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17554);
/* harmony import */ var _report_comment_header_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27370);
/* harmony import */ var _report_redacted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58911);
/* harmony import */ var _run_run_stamp_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(34081);
/* harmony import */ var _run_state_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(69047);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95858);
/* harmony import */ var _sticky_comment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23659);










const gitHubWith = (token, { world }, patience) => (0,_lib_github_client_js__WEBPACK_IMPORTED_MODULE_1__/* .connectGitHub */ .U)({
    env: world.env,
    token: token.reveal(),
    clock: world.clock,
    signal: world.cancelled,
    ...(patience && { patience }),
});
const SUMMARY = {
    created: 'written',
    updated: 'renewed',
    unchanged: 'says the same already',
    newer: 'left as a later run wrote it',
    failed: 'could not be written; the job summary says the same',
};
const NO_TOKEN = {
    outcome: (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .succeed */ .Py)(true),
    summary: 'no token was given, so the job summary has to do',
    status: 'skipped',
};
/** Tells the pull request; what goes wrong here never makes the run red. */
const tellPullRequest = async (inputs, pullRequest, report, context) => {
    const { githubToken } = inputs;
    if (!githubToken)
        return NO_TOKEN;
    const { env, runner } = context.world;
    const { redact, assertClean } = context.redactor;
    const use = (0,_inputs_dry_run_js__WEBPACK_IMPORTED_MODULE_0__/* .commentUse */ .R)(env);
    const id = (0,_report_comment_header_js__WEBPACK_IMPORTED_MODULE_4__/* .commentId */ .Zr)(env, use);
    const run = (0,_run_run_stamp_js__WEBPACK_IMPORTED_MODULE_8__/* .runStamp */ .bB)(env, pullRequest.headSha);
    const body = redact((0,_report_comment_js__WEBPACK_IMPORTED_MODULE_3__/* .renderComment */ .w)((0,_report_redacted_js__WEBPACK_IMPORTED_MODULE_5__/* .redactedReport */ .d)(report, redact), { id, run, runAddress: (0,_run_run_stamp_js__WEBPACK_IMPORTED_MODULE_8__/* .runAddress */ .YM)(env), use }));
    assertClean('the comment', body);
    (0,_run_state_js__WEBPACK_IMPORTED_MODULE_9__/* .saveCommented */ .AZ)(runner);
    const result = await (0,_sticky_comment_js__WEBPACK_IMPORTED_MODULE_7__/* .writeComment */ .HF)(gitHubWith(githubToken, context), pullRequest.number, body);
    const finding = (0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .commentFinding */ .h1)(result, pullRequest);
    return { outcome: (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .succeed */ .Py)(true, finding ? [finding] : []), summary: SUMMARY[result.kind] };
};


/***/ })

};
