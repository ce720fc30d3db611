export const id = 2816;
export const ids = [2816];
export const modules = {

/***/ 69361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HX: () => (/* binding */ deployedBackend),
/* harmony export */   Yh: () => (/* binding */ backendIn),
/* harmony export */   av: () => (/* binding */ missingOutput),
/* harmony export */   kL: () => (/* binding */ backendBefore)
/* harmony export */ });
/* harmony import */ var _deployment_stack_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8710);
/* harmony import */ var _inputs_backend_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23028);
/* harmony import */ var _lib_aws_clients_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14954);
/* harmony import */ var _lib_aws_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52811);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36939);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99433);






/** The address may be a bare host name, which is what a load balancer's or a distribution's attribute is. */
const urlIn = (from, text) => {
    const isBare = /^[A-Za-z0-9.-]+$/.test(text);
    const parsed = (0,_inputs_backend_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBackendUrl */ .Vu)(isBare ? `https://${text}` : text);
    return parsed instanceof URL ? (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .succeed */ .Py)(parsed) : (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)((0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .outputNoAddress */ .Vg)(from, parsed));
};
/** The backend at the address that one of these stacks has as an output. */
const backendIn = (from, stacks) => {
    const { stack, output, ...backend } = from;
    const found = stacks.find(({ names }) => names.includes(stack));
    if (!found)
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)((0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .outputOfNoStack */ .EW)(stack, stacks.map(({ names: [name = ''] }) => name)));
    const text = found.outputs[output];
    if (text === undefined)
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)((0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .stackWithoutOutput */ .a)(from, Object.keys(found.outputs)));
    const url = urlIn(from, text.trim());
    return url.ok ? (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .succeed */ .Py)({ ...backend, url: url.value }) : url;
};
/** The same, before anything is deployed: whether the templates have the output at all. */
const missingOutput = (from, stacks) => {
    if (!from)
        return [];
    const stack = stacks.find(({ id, stackName }) => id === from.stack || stackName === from.stack);
    if (!stack)
        return [
            (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .outputOfNoStack */ .EW)(from.stack, stacks.map(({ id }) => id)),
        ];
    const { Outputs = {}, Transform } = stack.templates[0]?.body ?? {};
    // A macro may add outputs.
    if (Transform !== undefined || Object.hasOwn(Object(Outputs), from.output))
        return [];
    return [(0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .stackWithoutOutput */ .a)(from, Object.keys(Object(Outputs)))];
};
/** By CloudFormation's name, or by an id of the CDK, which names it so unless the app gives another name. */
const cloudFormationName = (stack) => stack.replaceAll('/', '-');
/** The backend of what is deployed, for a run that has not deployed it. */
const deployedBackend = async (from, { region, stackName = cloudFormationName(from.stack) }, context) => {
    const undeployed = (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .outputOfUndeployedStack */ .M7)(cloudFormationName(from.stack), region);
    if (region === '')
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)(undeployed);
    try {
        const state = await (0,_deployment_stack_js__WEBPACK_IMPORTED_MODULE_0__/* .describeStack */ .GO)(await context.aws(region).cloudFormation(), stackName);
        return state ? backendIn(from, [{ names: [from.stack], outputs: state.outputs }]) : (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)(undeployed);
    }
    catch (error) {
        if (context.world.cancelled.aborted)
            throw error;
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)((0,_lib_aws_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .awsFailure */ .M)(error, 'cloudformation:DescribeStacks'));
    }
};
/** The backend as it is reached before the deployment. */
const backendBefore = async ({ backend, backendOutput }, stacks, context) => {
    if (backend || !backendOutput)
        return backend && (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .succeed */ .Py)(backend);
    const stack = stacks.find(({ id, stackName }) => [id, stackName].includes(backendOutput.stack));
    const region = stack?.region ?? (0,_lib_aws_clients_js__WEBPACK_IMPORTED_MODULE_5__/* .regionOf */ .A)(context.world.env);
    return deployedBackend(backendOutput, { region, stackName: stack?.stackName }, context);
};


/***/ }),

/***/ 99433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ outputOfNoStack),
/* harmony export */   EZ: () => (/* binding */ notProbed),
/* harmony export */   H1: () => (/* binding */ addressesOfOthers),
/* harmony export */   M7: () => (/* binding */ outputOfUndeployedStack),
/* harmony export */   Op: () => (/* binding */ notAsked),
/* harmony export */   Vg: () => (/* binding */ outputNoAddress),
/* harmony export */   a: () => (/* binding */ stackWithoutOutput),
/* harmony export */   aW: () => (/* binding */ leadsElsewhere),
/* harmony export */   ij: () => (/* binding */ leadsToOthers),
/* harmony export */   j2: () => (/* binding */ mayAnswerItself),
/* harmony export */   jM: () => (/* binding */ proxyFirst),
/* harmony export */   lv: () => (/* binding */ groupsOfOthers),
/* harmony export */   oj: () => (/* binding */ noLoadBalancer),
/* harmony export */   v_: () => (/* binding */ answersItself)
/* harmony export */ });
/* harmony import */ var _model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80495);

const SHOW = 'See where the name leads: dig +short NAME; and what is behind it: aws elbv2 describe-rules --listener-arn LISTENER';
/** `arn:aws:elasticloadbalancing:REGION:ACCOUNT:targetgroup/NAME/ID` */
const groupNames = (arns) => arns.map((arn) => arn.split('/').at(-2) ?? arn).join(', ');
const notTied = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)('backend-not-tied', { error: 'backend-not-tied' }, (host, detail, remedy) => ({
    title: 'backend-url does not lead to the services of these stacks',
    detail,
    remedy,
    where: host,
}));
/** The name certainly leads to something else. */
const leadsElsewhere = (host, detail) => notTied(host, `${detail} The smoke test was not made.`, `Set backend-url to an address that leads to the load balancer of the service, or take it from the stack: backend-url-output: Stack.Output. ${SHOW}`);
const leadsToOthers = ({ balancer, host, path }, groups) => notTied(host, `Load balancer ${balancer} forwards ${path} to target group ${groupNames(groups)}, which belongs to no service of these stacks. The smoke test was not made.`, `Correct backend-url and probe-path, or the rules of the listener; if a service of another stack passes requests on, add its stack to stacks. ${SHOW}`);
const notEstablished = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)('backend-tie-not-established', 'warning', (host, detail, remedy) => ({
    title: 'That backend-url leads to the services of these stacks is not established',
    detail,
    remedy,
    where: host,
}), { leavesOpen: true });
const FRONTS = [
    [/\.cloudfront\.net$/, 'CloudFront'],
    [/\.awsglobalaccelerator\.com$/, 'Global Accelerator'],
    [/\.execute-api\.[\w-]+\.amazonaws\.com(\.cn)?$/, 'API Gateway'],
    // The name of an application load balancer has the region before `elb`, that of a network load balancer after it.
    [/\.elb\.([\w-]+\.)?amazonaws\.com(\.cn)?$/, 'another load balancer'],
    [/\.cdn\.cloudflare\.net$/, 'Cloudflare'],
    [/\.fastly\.net$/, 'Fastly'],
    [/\.(akamaiedge|edgekey|edgesuite)\.net$/, 'Akamai'],
    [/\.azurefd\.net$/, 'Azure Front Door'],
    [/\.vercel-dns(-\d+)?\.com$/, 'Vercel'],
];
/** Something answers first that is not ours: a front, as far as can be seen. */
const proxyFirst = ({ host, addresses }, aliases, balancers) => {
    const [front] = FRONTS.flatMap(([pattern, what]) => {
        const name = [host, ...aliases].find((one) => pattern.test(one));
        return name === undefined ? [] : [`${what} answers first (${name})`];
    });
    const what = front ?? 'a proxy or a content network answers first, if it is not another deployment';
    return notEstablished(host, `${host} (${addresses.join(', ')}) is not load balancer ${balancers.join(', ')}: ${what}. Whether it passes requests on to what was deployed is not verified.`, 'If the load balancer can be reached from here, set backend-url to an address of its own. If not, log-groups shows whether the tokens of this run arrived at the backend.');
};
/** `isFollowed`: there are services, but none has a target group. */
const noLoadBalancer = (host, isFollowed) => notEstablished(host, isFollowed
    ? 'No service with the key is registered in a target group of a load balancer, so nothing says where its tasks are reached.'
    : 'No ECS service with the key was followed, so nothing says where what was deployed is reached.', 'Compare backend-url with where the backend is reached. If it is reached through a service of another stack, log-groups shows whether the tokens of this run arrived.');
/** No rule forwards the path to a target group. */
const answersItself = ({ balancer, host, path }) => notEstablished(host, `Load balancer ${balancer} forwards ${path} to no target group: it answers itself, or redirects.`, `Correct backend-url and probe-path. ${SHOW}`);
/** A rule that depends on what is not known here, or what is left when it does not apply, forwards to no target group. */
const mayAnswerItself = ({ balancer, host, path }) => notEstablished(host, `Load balancer ${balancer} has a rule for ${path} that depends on what is not known here, such as a header. With it or without it the load balancer answers itself, or redirects.`, `Compare the rules of the listener with what the smoke test sends. ${SHOW}`);
/** Other target groups get some of the requests, or pass them on. */
const groupsOfOthers = ({ balancer, host, path }, groups) => notEstablished(host, `Load balancer ${balancer} may forward ${path} to target group ${groupNames(groups)}, which belongs to no service with the key. What is behind it was not followed.`, `Send all requests to one target group, or give the services behind that target group to stacks and containers. ${SHOW}`);
const addressesOfOthers = ({ balancer, host }, addresses) => notEstablished(host, `${host} has addresses that load balancer ${balancer} does not have: ${addresses.join(', ')}. What is there was not followed.`, `Remove their records from the name, or wait until a change of the name is known everywhere: dig +short ${host}`);
/** AWS did not say what is in front of the services. */
const notAsked = (host, { detail, remedy }) => notEstablished(host, `The load balancer of the services could not be asked. ${detail}`, remedy);
const notProbed = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)('address-not-probed', 'notice', (host, addresses) => ({
    title: 'Not every address of backend-url was probed',
    detail: `${host} also has ${addresses.join(', ')}: no connection could be made from here, or there are too many. What is there was not asked.`,
    remedy: `If such an address is of no use, remove its record: dig +short ${host}. A runner without IPv6 reaches no IPv6 address.`,
    where: host,
}), { leavesOpen: true });
const outputUnusable = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)('backend-url-output-unusable', { error: 'invalid-input' }, (title, detail, remedy) => ({
    title: `backend-url-output: ${title}`,
    detail,
    remedy,
    where: 'backend-url-output',
}));
const list = (names) => (names.length === 0 ? 'none' : names.join(', '));
const outputOfNoStack = (stack, stacks) => outputUnusable('there is no such stack', `${stack} is not among the stacks: ${list(stacks)}.`, `Correct the part before the dot: backend-url-output: ${stacks[0] ?? 'Stack'}.Url`);
const stackWithoutOutput = ({ stack, output }, outputs) => outputUnusable('the stack has no such output', `Stack ${stack} has no output ${output}. It has: ${list(outputs)}.`, `Name one of them, or add it to the app: new CfnOutput(this, '${output}', { value: 'https://…' })`);
/** `problem`: why no token may be sent to the value of the output. */
const outputNoAddress = ({ stack, output }, problem) => outputUnusable(`the value is ${problem.title.replace(/^(is|has) /, '')}`, `Output ${output} of stack ${stack} is no address that a token may be sent to.`, problem.remedy);
const outputOfUndeployedStack = (stackName, region) => outputUnusable('the stack is not deployed', `CloudFormation in ${region || 'an unknown region'} has no stack ${stackName}.`, `Correct the part before the dot, or AWS_REGION: aws cloudformation list-stacks --region ${region || 'REGION'}`);


/***/ }),

/***/ 4412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pb: () => (/* binding */ followDeployment),
  hB: () => (/* binding */ followRunningServices),
  Ir: () => (/* binding */ recheckServices)
});

// EXTERNAL MODULE: ./build/lib/aws/clients.js
var clients = __webpack_require__(14954);
// EXTERNAL MODULE: ./build/lib/aws/errors.js
var errors = __webpack_require__(52811);
// EXTERNAL MODULE: ./build/model/finding.js
var model_finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/proof/stage.js + 5 modules
var stage = __webpack_require__(89760);
// EXTERNAL MODULE: ./build/template/findings.js
var findings = __webpack_require__(12209);
// EXTERNAL MODULE: ./build/deployment/findings.js
var deployment_findings = __webpack_require__(53538);
// EXTERNAL MODULE: ./build/deployment/rollout.js
var deployment_rollout = __webpack_require__(49511);
// EXTERNAL MODULE: ./build/deployment/service-history.js
var service_history = __webpack_require__(11808);
// EXTERNAL MODULE: ./build/lib/aws/console-links.js
var console_links = __webpack_require__(3843);
// EXTERNAL MODULE: ./build/proof/agreement-findings.js
var agreement_findings = __webpack_require__(10352);
// EXTERNAL MODULE: ./build/proof/container-names.js
var container_names = __webpack_require__(66715);
// EXTERNAL MODULE: ./build/proof/findings.js
var proof_findings = __webpack_require__(40287);
// EXTERNAL MODULE: ./build/redaction/secret.js
var secret = __webpack_require__(97072);
// EXTERNAL MODULE: ./build/proof/compare.js
var compare = __webpack_require__(67906);
// EXTERNAL MODULE: ./build/proof/holders.js + 1 modules
var holders = __webpack_require__(83201);
// EXTERNAL MODULE: ./build/proof/key-source.js
var key_source = __webpack_require__(72874);
// EXTERNAL MODULE: ./build/proof/same-key.js
var same_key = __webpack_require__(53869);
;// CONCATENATED MODULE: ./build/proof/registered.js







/**
 * The same proof for the task definition that ECS has registered, where nothing is left to work out. `place` names the
 * service in rows and findings; '' means the task definition itself.
 * `expected` are the holders that the assembly had for this task definition; none in verify mode.
 */
function proveRegistered({ taskDefinition, place }, expectation, expected = []) {
    const containers = (0,holders/* underOneName */.uC)(registeredContainers(taskDefinition, place), expectation);
    const present = containers.map(({ container }) => container);
    const required = expected.length > 0 ? expected.map(({ container }) => container) : expectation.containers;
    const { rows, findings } = (0,same_key/* proveContainers */.h)(containers, whenRegistered(expectation, expected), required);
    const gone = expected.filter(({ container }) => !present.includes(container));
    const family = familyOf(taskDefinition);
    const stack = place || family;
    const proof = {
        rows: [
            ...rows,
            ...gone.map(({ container, variable }) => ({
                stack,
                container,
                variable,
                source: '',
                result: 'missing',
            })),
        ],
        findings: [
            ...gone.map(({ container }) => (0,proof_findings/* containerGone */.VP)(container, family)),
            ...changedSources(containers, expected, family),
            ...findings.map((finding) => finding.code === proof_findings/* noHolders */.tC.code && expected.length === 0 ? (0,proof_findings/* noHolderHere */.s0)(finding, family) : finding),
        ],
    };
    return (0,same_key/* withoutSecrets */.c)(proof, expectation);
}
const whenRegistered = (expectation, expected) => ({
    ...expectation,
    // What a name means among those of the template is known, where ECS has only the names that were made of its ids.
    containers: expectation.containers.map((name) => expected.some((one) => (0,container_names/* isCalled */.AP)(one, name)) ? (0,container_names/* bareName */.yZ)(name) : name),
    // Plain text was reported from the template already.
    plaintextKey: expected.length > 0 ? 'allow' : expectation.plaintextKey,
});
/** Whether the containers of several services agree with one another, which no service by itself can show. */
function proveTogether(running, expectation) {
    const containers = running.flatMap(({ taskDefinition, place }) => registeredContainers(taskDefinition, place));
    return (0,same_key/* withoutSecrets */.c)((0,same_key/* proveContainers */.h)((0,holders/* underOneName */.uC)(containers, expectation), expectation), expectation);
}
/** `chat-app:12` of `arn:aws:ecs:us-west-2:111122223333:task-definition/chat-app:12`. */
const familyOf = ({ taskDefinitionArn = '' }) => taskDefinitionArn.slice(taskDefinitionArn.lastIndexOf('/') + 1) || 'the task definition';
/** Nothing of a registered variable is left to CloudFormation. */
const PLAIN = { expressions: [], isAddress: false, always: true };
function registeredContainers(taskDefinition, place) {
    const [, , , region = '', account = ''] = (taskDefinition.taskDefinitionArn ?? '').split(':');
    const family = familyOf(taskDefinition);
    return (taskDefinition.containerDefinitions ?? []).map((definition) => ({
        stackName: place || family,
        stackId: place || family,
        logicalId: family,
        path: [],
        idsIn: [place, family],
        kind: 'container',
        container: definition.name ?? '(unnamed)',
        variables: [
            ...(definition.environment ?? []).map(({ name = '', value: text = '' }) => {
                const value = new secret/* Secret */.z(name, text);
                const source = { kind: 'literal', value };
                return { ...PLAIN, name, list: 'environment', source, texts: [value] };
            }),
            ...(definition.secrets ?? []).map(({ name = '', valueFrom = '' }) => {
                const source = (0,key_source/* registeredSource */.Q3)(valueFrom, { account, region });
                return { ...PLAIN, name, list: 'secrets', source, texts: [] };
            }),
        ],
        computed: [],
        open: (definition.environmentFiles ?? []).length > 0,
    }));
}
/** A source that is certainly not the one of the template: this revision was registered by something else. */
function changedSources(containers, expected, family) {
    const changed = expected.filter(({ container, variable, source }) => {
        const found = containers
            .find((one) => one.container === container)
            ?.variables.find(({ name, alias = name }) => alias === variable);
        if (!found)
            return false;
        const template = source.kind === 'literal' || ('injected' in source && source.injected === 'deployment')
            ? 'environment'
            : 'secrets';
        if (source.kind === 'intrinsic')
            return false;
        return (template !== found.list ||
            (template === 'secrets' && (0,compare/* compareSources */.mr)(source, found.source) === 'different'));
    });
    return changed.length === 0 ? [] : [(0,proof_findings/* registeredSourceDiffers */.V_)(changed, family)];
}

// EXTERNAL MODULE: ./build/deployment/services.js
var services = __webpack_require__(85396);
;// CONCATENATED MODULE: ./build/deployment/service-proof.js










/** Containers that agree with each other, but not with the key that was given, do not disagree: they have another key. */
const asMismatch = (findings, rows) => rows.some(({ result }) => result === 'differs') &&
    // A row without a source is of a container that only may have the key.
    rows.every(({ result, source }) => result === 'differs' || (result === 'not established' && source === ''))
    ? findings.map((finding) => (0,model_finding/* isError */.bJ)(finding) && finding.code === agreement_findings/* keyDiffers */.z3.code
        ? { ...finding, failureReason: 'key-mismatch' }
        : finding)
    : findings;
const REPORTED_OF_TEMPLATES = new Set([agreement_findings/* valueNotInAssembly */.G0, agreement_findings/* singleHolder */.ji, proof_findings/* mayHaveKey */.nO].map(({ code }) => code));
/** Findings that the proof of the templates has reported already; they hold for the registered task definitions too. */
const isReportedOfAssembly = ({ code }, promised) => promised.length > 0 && REPORTED_OF_TEMPLATES.has(code);
/** The holders that the assembly has for a task definition, by its ARN. */
const promisedFor = ({ deployed, promised }, arn) => {
    const definition = deployed.find((each) => each.arn === arn);
    return promised.filter(({ stackName, path, logicalId }) => stackName === definition?.stackName &&
        logicalId === definition.logicalId &&
        path.join('/') === definition.path.join('/'));
};
/**
 * The task definition of a service that has nothing to do with the key, as far as can be seen; undefined for one that
 * has. Asked before waiting: a worker without the key may be in any state. One that runs a task definition of no deployed
 * stack was rolled back or superseded, and is judged later.
 */
const runsWithoutKey = async (followed, { variable, aliases = [], containers }, ecs) => {
    const arn = (await (0,services/* describeService */.Jv)(ecs, followed.service))?.taskDefinition ?? '';
    if (promisedFor(followed, arn).length > 0)
        return undefined;
    // The template of a service may give the key in an expression, where only what was registered shows it.
    const registered = arn === '' ? undefined : await (0,services/* describeTaskDefinition */.oh)(ecs, arn);
    const concerned = (registered ? registeredContainers(registered, placeOf(followed)) : []).some((one) => (0,container_names/* isOneOf */.EK)(one, containers) ||
        one.variables.some(({ name }) => name === variable || aliases.includes(name)));
    return concerned ? undefined : registered;
};
const placeOf = ({ service: { cluster, service } }) => `${cluster}/${service}`;
const runningDefinitions = ({ followed, registered }) => registered ? [{ place: placeOf(followed), taskDefinition: registered }] : [];
/**
 * Follows one service until its rollout is settled, and proves that its *registered* task definition holds the key.
 * For a service that has nothing to do with the key, only what it runs.
 */
const proveService = async (followed, options, context) => {
    const { service, region, before, deployed } = followed;
    const ecs = await context.aws(region).ecs();
    const { clock, cancelled } = context.world;
    const { expectation } = options;
    const other = await runsWithoutKey(followed, expectation, ecs);
    if (other)
        return { place: placeOf(followed), taskDefinition: other };
    const expected = deployed.map(({ arn }) => arn);
    const view = await (0,deployment_rollout/* followRollout */.h4)(ecs, service, { ...options, expected, before, clock, cancelled });
    const { taskDefinition } = view;
    const registered = taskDefinition === '' ? undefined : await (0,services/* describeTaskDefinition */.oh)(ecs, taskDefinition);
    const ours = promisedFor(followed, taskDefinition);
    const proof = registered &&
        proveRegistered({ taskDefinition: registered, place: placeOf(followed) }, expectation, ours);
    const rows = proof?.rows ?? [];
    const finding = (0,deployment_findings/* rolloutNotComplete */.wD)(service, view, deployed.length > 0);
    const proven = asMismatch(proof?.findings ?? [], rows).filter((found) => !isReportedOfAssembly(found, ours));
    return {
        followed,
        rollout: {
            cluster: service.cluster,
            service: service.service,
            state: view.state,
            taskDefinition,
            running: view.running,
            desired: view.desired,
            holders: rows,
            consoleUrl: (0,console_links/* serviceConsoleUrl */.E)(region, service.cluster, service.service),
        },
        registered,
        findings: [...(finding ? [finding] : []), ...proven],
    };
};
/**
 * In verify mode no template says whether the names of the input `containers` are right: each has to be in some service.
 *
 * @param functions logical ids of the functions of the stacks, which the input may name too
 */
const containersNotFound = (proofs, functions, inputs) => {
    // Where a task definition is unknown the name may be in it, and the rollout is refused anyway.
    if (proofs.some(({ registered }) => registered === undefined))
        return [];
    const present = proofs
        .flatMap(runningDefinitions)
        .flatMap(({ taskDefinition, place }) => registeredContainers(taskDefinition, place));
    const unseen = inputs.containers.filter((name) => functions.includes((0,container_names/* bareName */.yZ)(name)) && !present.some((one) => (0,container_names/* isCalled */.AP)(one, name)));
    const sought = {
        ...(0,stage/* expectationOf */.EV)(inputs),
        containers: inputs.containers.filter((name) => !unseen.includes(name)),
    };
    return [
        ...(0,proof_findings/* unknownContainers */.v7)(present, sought, 'services'),
        ...(unseen.length === 0 ? [] : [(0,deployment_findings/* functionsNotLookedAt */.Km)(unseen)]),
    ];
};
/** What is true of one service may be untrue of all, and the other way round: these are judged of all together. */
const OF_ALL = new Set([agreement_findings/* singleHolder */.ji, agreement_findings/* valueNotInAssembly */.G0, agreement_findings/* keySourcesDiffer */.m9, agreement_findings/* sourcesNotComparable */.gg, proof_findings/* mayHaveKey */.nO].map(({ code }) => code));
/** A copy that had nothing to be compared with in its own service may have something in another one. */
const withResults = (result, joint) => ({
    ...result,
    rollout: {
        ...result.rollout,
        holders: result.rollout.holders.map((row) => {
            const twin = joint.find(({ stack, container }) => stack === row.stack && container === row.container);
            return row.result === 'not established' && twin ? { ...row, result: twin.result } : row;
        }),
    },
});
const findingsOfAll = (proofs, joint) => {
    const each = proofs.flatMap(({ findings }) => findings);
    // Of what the assembly promised, the agreement has been proven from the templates.
    if (proofs.every(({ followed, rollout }) => promisedFor(followed, rollout.taskDefinition).length > 0))
        return each;
    const strayIsNew = !each.some(({ code }) => code === proof_findings/* strayHolders */.vp.code);
    return [
        ...joint.filter(({ code }) => OF_ALL.has(code) || (code === proof_findings/* strayHolders */.vp.code && strayIsNew)),
        ...each.filter(({ code }) => !OF_ALL.has(code)),
    ];
};
/**
 * Compares the services with one another: two that are sound by themselves may have two different keys.
 *
 * @param others what the services run that have nothing to do with the key, unless they have it unseen
 */
const compareServices = (proofs, others, inputs) => {
    const running = [...proofs.flatMap(runningDefinitions), ...others];
    const definitions = new Set(running.map(({ taskDefinition }) => taskDefinition.taskDefinitionArn));
    if (definitions.size < 2)
        return { proofs, findings: proofs.flatMap(({ findings }) => findings) };
    const { rows, findings } = proveTogether(running, (0,stage/* expectationOf */.EV)(inputs));
    return {
        proofs: proofs.map((proof) => withResults(proof, rows)),
        findings: findingsOfAll(proofs, findings),
    };
};

// EXTERNAL MODULE: ./build/deployment/stack.js
var stack = __webpack_require__(8710);
// EXTERNAL MODULE: ./build/deployment/stacks-before.js + 1 modules
var stacks_before = __webpack_require__(9321);
;// CONCATENATED MODULE: ./build/deployment/rollout-stage.js












const summaryOf = (services) => services
    .map(({ service, state, taskDefinition, running, desired }) => `${service} ${state.replaceAll('-', ' ')}, ${running}/${desired} tasks on ${(0,deployment_rollout/* revisionOf */.DT)(taskDefinition)}`)
    .join('; ');
/** Why the tasks did not stay up; nothing when that cannot be found out, for it must not hide the failure itself. */
const explainRollout = async (followed, since, context) => {
    const region = followed[0]?.region ?? '';
    try {
        const here = followed.filter((one) => one.region === region);
        const services = here.map(({ service }) => service);
        const histories = await (0,service_history/* readHistories */.X_)(await context.aws(region).ecs(), services, { since });
        const before = (at) => here.find(({ service }) => service === at)?.before ?? deployment_rollout/* NOTHING_BEFORE */.i4;
        return (0,service_history/* explainHistories */.QL)(histories, { before });
    }
    catch {
        return undefined;
    }
};
/** Follows the services until their rollouts are settled, and proves that the registered task definitions hold the key. */
const confirmRollout = async (following, context) => {
    const { followed, inputs, withoutHolders } = following;
    const deadline = context.world.clock.now() + inputs.rolloutTimeoutMilliseconds;
    const options = { expectation: (0,stage/* expectationOf */.EV)(inputs), deadline, progress: context.progress };
    let looks;
    try {
        looks = await Promise.all(followed.map((one) => proveService(one, options, context)));
    }
    catch (error) {
        if (context.world.cancelled.aborted)
            throw error;
        return { outcome: (0,model_finding/* fail */.fJ)((0,errors/* awsFailure */.M)(error, 'ecs:DescribeServices')), summary: 'ECS could not be asked' };
    }
    const proofs = looks.filter((look) => 'followed' in look);
    const others = looks.filter((look) => 'place' in look);
    return proofs.length === 0 ? withoutHolders() : resultOf({ ...following, proofs, others }, context);
};
const resultOf = async ({ followed, inputs, since, firstFindings, proofs, others }, context) => {
    const compared = compareServices(proofs, others, inputs);
    const services = compared.proofs.map(({ rollout }) => rollout);
    const isComplete = services.every(({ state }) => (0,deployment_rollout/* isRolloutComplete */.Bi)(state));
    const failure = isComplete ? undefined : await explainRollout(followed, since, context);
    return {
        status: services.some(({ state }) => state === 'not-established') ? 'not-established' : 'passed',
        summary: summaryOf(services),
        facts: { services, ...(failure && { failure }) },
        outcome: (0,model_finding/* succeed */.Py)({
            services: proofs,
            others: followed.filter((one) => !proofs.some((proof) => proof.followed === one)),
            targets: services.reduce((sum, { running }) => sum + running, 0),
            isAsked: true,
        }, [...(firstFindings?.(proofs) ?? []), ...compared.findings]),
    };
};
/** The services of the stacks that were deployed, with what they must run now. */
const servicesToFollow = async ({ deployment, holders }, context) => {
    const found = await Promise.all(deployment.before.map(async (one) => ({
        one,
        ecs: await (0,services/* ecsOfStack */.T5)(await context.aws(one.region).cloudFormation(), one.stack.stackName),
    })));
    // A service may run the task definition of another stack of the app.
    const deployedTo = (region) => found.filter(({ one }) => one.region === region).flatMap(({ ecs }) => ecs.taskDefinitions);
    const promised = holders.filter(({ kind }) => kind === 'container');
    return found.flatMap(({ one: { region, services }, ecs }) => ecs.services.map((service) => ({
        service,
        region,
        before: services.get((0,stacks_before/* serviceKey */.jq)(service)) ?? deployment_rollout/* NOTHING_BEFORE */.i4,
        deployed: deployedTo(region),
        promised,
    })));
};
/** Follows the services of the stacks that were just deployed. */
const followDeployment = async (deployed, context) => {
    const { inputs, deployment, holders } = deployed;
    let followed;
    try {
        followed = await servicesToFollow(deployed, context);
    }
    catch (error) {
        if (context.world.cancelled.aborted)
            throw error;
        return {
            outcome: (0,model_finding/* fail */.fJ)((0,errors/* awsFailure */.M)(error, 'cloudformation:ListStackResources')),
            summary: 'the services are unknown',
        };
    }
    const withoutHolders = () => holders.some(({ kind }) => kind === 'container')
        ? notLookedAt('no ECS service runs a container with the key', [(0,deployment_findings/* noServiceRunsKey */.s0)(inputs)], true)
        : {
            ...notLookedAt('only functions have the key; there is no rollout to follow', [], true),
            status: 'skipped',
        };
    return confirmRollout({ followed, inputs, since: deployment.startedAt, withoutHolders }, context);
};
const notLookedAt = (summary, findings = [], isAsked = false) => ({
    status: 'not-established',
    summary,
    outcome: (0,model_finding/* succeed */.Py)({ services: [], others: [], targets: 0, isAsked }, findings),
});
/** The services of the stacks as they run now. */
const runningServices = async (inputs, region, context) => {
    const client = await context.aws(region).cloudFormation();
    const found = await Promise.all(inputs.stacks.map((stack) => (0,services/* ecsOfStack */.T5)(client, stack)));
    const functions = found.flatMap((ecs) => ecs.functions);
    return {
        followed: found
            .flatMap(({ services }) => services)
            .map((service) => ({ service, region, before: deployment_rollout/* NOTHING_BEFORE */.i4, deployed: [], promised: [] })),
        inputs,
        since: context.world.clock.now(),
        withoutHolders: () => ({
            outcome: (0,model_finding/* fail */.fJ)((0,deployment_findings/* noServiceHoldsKey */.Gk)(inputs)),
            summary: `no service has ${inputs.secretName}`,
        }),
        firstFindings: (proofs) => containersNotFound(proofs, functions, inputs),
    };
};
/** Follows what runs now, in verify mode: only where there are AWS credentials and the stacks are named. */
const followRunningServices = async (inputs, context) => {
    const region = (0,clients/* regionOf */.A)(context.world.env);
    if (inputs.stacks.length === 0)
        return notLookedAt('ECS was not asked, because stacks is empty');
    if (region === '')
        return notLookedAt('ECS was not asked, because AWS_REGION is not set');
    try {
        const account = await context.aws(region).account();
        if (inputs.accountId !== '' && account !== inputs.accountId) {
            return {
                outcome: (0,model_finding/* fail */.fJ)((0,findings/* wrongAccount */.Hh)(account, inputs.accountId)),
                summary: 'the credentials belong to another account',
            };
        }
        return await confirmRollout(await runningServices(inputs, region, context), context);
    }
    catch (error) {
        if (context.world.cancelled.aborted)
            throw error;
        if ((0,stack/* isAbsentStack */.El)(error))
            return { outcome: (0,model_finding/* fail */.fJ)((0,deployment_findings/* stackNotInRegion */.L4)(inputs, region)), summary: 'a stack does not exist' };
        const failure = (0,errors/* awsFailure */.M)(error, 'cloudformation:ListStackResources');
        return (0,errors/* lacksCredentials */.f)(error)
            ? notLookedAt('ECS was not asked, because there are no AWS credentials')
            : { outcome: (0,model_finding/* fail */.fJ)(failure), summary: 'AWS could not be asked' };
    }
};
/** How long a service may be busy after the smoke test. */
const SETTLE_MILLISECONDS = 120_000;
const recheckService = async ({ followed, rollout }, deadline, context) => {
    const { service, region } = followed;
    if (!(0,deployment_rollout/* isRolloutComplete */.Bi)(rollout.state))
        return undefined;
    const view = await (0,deployment_rollout/* followRollout */.h4)(await context.aws(region).ecs(), service, {
        expected: [rollout.taskDefinition],
        before: deployment_rollout/* NOTHING_BEFORE */.i4,
        deadline,
        clock: context.world.clock,
        cancelled: context.world.cancelled,
        progress: () => undefined,
    });
    if ((0,deployment_rollout/* isRolloutComplete */.Bi)(view.state))
        return undefined;
    const at = `${service.cluster}/${service.service}`;
    const wantsMore = view.state === 'timed-out' && view.desired > rollout.desired && view.running >= rollout.desired;
    return wantsMore
        ? (0,deployment_findings/* scalingAfterSmokeTest */.jJ)(at, view)
        : (0,deployment_findings/* changedDuringSmokeTest */.pn)(at, rollout.taskDefinition, view);
};
/** One more look after the smoke test: the proven tasks must still be those that run, and none may have died meanwhile. */
const recheckServices = async ({ services }, context) => {
    const deadline = context.world.clock.now() + SETTLE_MILLISECONDS;
    try {
        const looks = await Promise.all(services.map((each) => recheckService(each, deadline, context)));
        return looks.filter((finding) => finding !== undefined);
    }
    catch (error) {
        if (context.world.cancelled.aborted)
            throw error;
        return [(0,deployment_findings/* servicesNotAskedAgain */.ej)((0,errors/* awsFailure */.M)(error, 'ecs:DescribeServices'))];
    }
};


/***/ }),

/***/ 47131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ connectGitHub)
});

// EXTERNAL MODULE: ./build/lib/json.js
var json = __webpack_require__(80292);
// EXTERNAL MODULE: ./build/lib/error-code.js
var error_code = __webpack_require__(47206);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(94869);
;// CONCATENATED MODULE: ./build/lib/github/failure.js



/** A secondary limit that is over soon is worth waiting for; a job costs money by the minute. */
const LONGEST_WAIT_SECONDS = 15;
/** The client throws for every answer of 400 or more, with the answer in the error. */
const answerIn = (error) => {
    const response = (0,json/* isObject */.Gv)(error) ? error.response : undefined;
    if (!(0,json/* isObject */.Gv)(response) || typeof response.status !== 'number')
        return undefined;
    return {
        status: response.status,
        headers: (0,json/* isObject */.Gv)(response.headers) ? response.headers : {},
        data: response.data,
    };
};
const headerOf = (headers, name) => {
    const value = headers[name];
    return typeof value === 'string' ? value : '';
};
/** GitHub's words: the message, and those of single fields. */
const messageIn = (data) => {
    if (!(0,json/* isObject */.Gv)(data))
        return '';
    const message = typeof data.message === 'string' ? data.message : '';
    const errors = Array.isArray(data.errors) ? data.errors : [];
    const more = errors.flatMap((error) => (0,json/* isObject */.Gv)(error) && typeof error.message === 'string' ? [error.message] : []);
    return [message, ...more].filter((text) => text !== '').join(': ');
};
const isRateLimit = ({ status, headers, data }) => status === 429 ||
    (status === 403 &&
        (headerOf(headers, 'x-ratelimit-remaining') === '0' ||
            headerOf(headers, 'retry-after') !== '' ||
            /rate limit/i.test(messageIn(data))));
const kindOf = (answer) => {
    const { status } = answer;
    if (isRateLimit(answer))
        return 'rate-limited';
    if (status === 401)
        return 'unauthorized';
    if (status === 403 || status === 451)
        return 'forbidden';
    if (status === 404 || status === 410)
        return 'not-found';
    return status >= 500 ? 'unreachable' : 'invalid';
};
const permissionIn = (headers) => /^[a-z_]+=[a-z]+(?:[;,] ?[a-z_]+=[a-z]+)*$/.exec(headerOf(headers, 'x-accepted-github-permissions'))?.[0] ??
    '';
const retryAt = ({ headers }, now) => {
    const after = Number(headerOf(headers, 'retry-after')) * 1000;
    return after > 0 ? now + after : Number(headerOf(headers, 'x-ratelimit-reset')) * 1000;
};
const refusalOf = (answer, message, now) => {
    const { status, headers, data } = answer;
    const kind = kindOf(answer);
    const permission = permissionIn(headers);
    const detail = (0,lib_text/* clip */.$Q)((0,lib_text/* untrusted */.bp)((0,lib_text/* clip */.$Q)(messageIn(data), 2000)), 300) || `GitHub answered ${status}.`;
    const until = kind === 'rate-limited' ? retryAt(answer, now) : 0;
    const failure = {
        kind,
        status,
        detail,
        message,
        ...(permission !== '' && { permission }),
        ...(until > 0 && { retryAt: until }),
    };
    if (kind === 'unreachable')
        return { failure, again: 'if-repeatable' };
    const seconds = Number(headerOf(headers, 'retry-after') || Number.NaN);
    const soon = kind === 'rate-limited' && seconds >= 0 && seconds <= LONGEST_WAIT_SECONDS;
    return soon ? { failure, again: 'after', wait: seconds * 1000 } : { failure, again: 'never' };
};
/** The innermost cause has the code of the socket; the layers above have only words. */
const networkCode = (error) => {
    for (let cause = error; (0,json/* isObject */.Gv)(cause); cause = cause.cause) {
        if (cause.name === 'TimeoutError')
            return 'no answer in time';
        const code = (0,error_code/* errorCode */.C)(cause);
        if (code !== 'UNKNOWN')
            return code;
    }
    return 'the connection failed';
};
/** Of anything that the library threw. @param now milliseconds since the epoch */
const refusal = (error, now) => {
    const answer = answerIn(error);
    const message = error instanceof Error ? error.message : String(error);
    if (answer)
        return refusalOf(answer, message, now);
    const detail = `GitHub was not reached: ${networkCode(error)}.`;
    return {
        failure: { kind: 'unreachable', status: 0, detail, message },
        again: 'if-repeatable',
    };
};
/** An answer of success that is cut off, or not in GitHub's form: a proxy's page, for example. */
const strangeAnswer = (status) => ({
    failure: { kind: 'invalid', status, detail: 'The answer does not have the form of GitHub’s REST API.' },
    again: 'if-repeatable',
});
/** No request was sent, or its answer was not waited for. */
const notAsked = (detail) => ({
    failure: { kind: 'unreachable', status: 0, detail },
    again: 'never',
});

;// CONCATENATED MODULE: ./build/lib/github/client.js


const PATIENCE = { request: 20_000, overall: 120_000, pauses: [1000, 3000], awaitsLimits: true };
const PAGE = 100;
/** GitHub closes a conversation at 2,500 comments. */
const MOST_PAGES = 40;
/** The client warns on the console by itself, in the middle of a report. */
const ignore = () => undefined;
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };
const apiAddress = ({ GITHUB_API_URL: given = '' }) => (URL.canParse(given) ? given : 'https://api.github.com').replace(/\/+$/, '');
/** On an own server REST is below `/api/v3` and GraphQL at `/api/graphql`. */
const graphAddress = (env) => URL.canParse(env.GITHUB_GRAPHQL_URL ?? '')
    ? (env.GITHUB_GRAPHQL_URL ?? '')
    : `${apiAddress(env).replace(/\/v3$/, '')}/graphql`;
/** The library reads the event file when it is loaded and throws when that is broken, hence in here and not above. */
const connect = async ({ env, token, clock }) => {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 2785).then(__webpack_require__.bind(__webpack_require__, 92785));
    const octokit = getOctokit(token, { baseUrl: apiAddress(env), userAgent: 'cdk-jwt-deploy', log: SILENT });
    const [owner = '', repo = ''] = (env.GITHUB_REPOSITORY ?? '').split('/');
    return async ({ route, parameters = {} }, signal) => {
        const about = route.includes('{owner}') ? { owner, repo } : {};
        const request = { signal, log: SILENT };
        const { status, data, headers } = await octokit.request(route, {
            ...about,
            ...parameters,
            headers: { 'x-github-api-version': '2022-11-28' },
            request,
        });
        return { status, data, link: headers.link ?? '', date: Date.parse(headers.date ?? '') || clock.now() };
    };
};
const isRepeatable = ({ route }) => !route.startsWith('POST /');
/** Node has no signal without an end; one for each request, which ends with the run's as well. */
const limited = (signal, milliseconds) => AbortSignal.any([signal, AbortSignal.timeout(Math.max(1, Math.ceil(milliseconds)))]);
class RestApi {
    #options;
    #patience;
    #send;
    #deadline;
    #login;
    constructor(options) {
        this.#options = options;
        this.#patience = { ...PATIENCE, ...options.patience };
    }
    call(route, parameters = {}) {
        return this.#repeat({ route, parameters }, ({ data, date }) => ({ data, date }));
    }
    ask(call, read) {
        return this.#repeat(call, ({ data }) => read(data));
    }
    async list(call, pick) {
        const all = [];
        for (let page = 1; page <= MOST_PAGES; page += 1) {
            const parameters = { ...call.parameters, per_page: PAGE, page };
            const answer = await this.#repeat({ ...call, parameters }, ({ data, link }) => Array.isArray(data)
                ? { entries: data, more: link.includes('rel="next"') }
                : undefined);
            if (!answer.ok)
                return answer;
            for (const entry of answer.value.entries) {
                const picked = pick(entry);
                if (picked !== undefined)
                    all.push(picked);
            }
            if (!answer.value.more)
                break;
        }
        return { ok: true, value: all };
    }
    /**
     * `GET /user` is refused to all installation tokens, the workflow's own among them; GraphQL's viewer is not. Where
     * neither tells it, the token is taken for the workflow's own: no other can write under that name.
     */
    async login() {
        if (this.#login !== undefined)
            return { ok: true, value: this.#login };
        const query = {
            route: `POST ${graphAddress(this.#options.env)}`,
            parameters: { query: '{ viewer { login } }' },
        };
        const viewer = await this.ask(query, (data) => loginAt(data, 'data', 'viewer'));
        if (!viewer.ok && isHopeless(viewer.failure))
            return viewer;
        const found = viewer.ok && viewer.value !== ''
            ? viewer
            : await this.ask({ route: 'GET /user' }, (data) => loginAt(data));
        if (!found.ok && (isHopeless(found.failure) || found.failure.kind === 'unreachable'))
            return found;
        this.#login = (found.ok && found.value) || 'github-actions[bot]';
        return { ok: true, value: this.#login };
    }
    async #repeat(call, read) {
        for (let attempt = 0;; attempt += 1) {
            const tried = await this.#try(call, read);
            if (tried.ok)
                return tried;
            const pause = this.#patience.pauses[attempt];
            const { failure, again, wait } = tried;
            const isAnotherTryOfUse = again === 'after' ? this.#patience.awaitsLimits : again !== 'never' && isRepeatable(call);
            if (!isAnotherTryOfUse || pause === undefined || !(await this.#pause(wait ?? pause)))
                return { ok: false, failure };
        }
    }
    /** Whether there is still time. */
    async #pause(milliseconds) {
        const { clock, signal, throwsWhenAborted } = this.#options;
        if (milliseconds >= this.#left())
            return false;
        return clock.sleep(milliseconds, signal).then(() => true, (error) => {
            if (throwsWhenAborted)
                throw error;
            return false;
        });
    }
    #left() {
        const now = this.#options.clock.now();
        this.#deadline ??= now + this.#patience.overall;
        return this.#deadline - now;
    }
    async #try(call, read) {
        const { signal, throwsWhenAborted, token, clock } = this.#options;
        const left = this.#left();
        if (left <= 0)
            return { ok: false, ...notAsked('GitHub took too long.') };
        this.#send ??= connect(this.#options);
        const send = await this.#send.catch(() => undefined);
        if (!send)
            return { ok: false, ...notAsked('The client for GitHub could not be loaded.') };
        const limit = limited(signal, Math.min(left, this.#patience.request));
        try {
            const received = await send(call, limit);
            // A body that breaks off arrives as a text, without an error.
            limit.throwIfAborted();
            const value = read(received);
            return value === undefined ? { ok: false, ...strangeAnswer(received.status) } : { ok: true, value };
        }
        catch (error) {
            if (throwsWhenAborted)
                signal.throwIfAborted();
            if (signal.aborted)
                return { ok: false, ...notAsked('The run was cancelled.') };
            const refused = refusal(limit.aborted ? limit.reason : error, clock.now());
            return { ok: false, ...withoutToken(refused, token) };
        }
    }
}
/** '' where the answer has no login; nothing where it is no object at all. */
const loginAt = (data, ...path) => {
    if (typeof data !== 'object' || data === null)
        return undefined;
    const login = (0,json/* valueAt */.fK)(data, ...path, 'login');
    return typeof login === 'string' ? login : '';
};
/** Another route will give the same answer. */
const isHopeless = ({ kind, status }) => kind === 'unauthorized' || kind === 'rate-limited' || status === 0;
/** A server or proxy may quote what it was sent. */
const withoutToken = (refused, token) => {
    const { detail, message, ...failure } = refused.failure;
    const hide = (text) => text.replaceAll(token, '***');
    return {
        ...refused,
        failure: { ...failure, detail: hide(detail), ...(message !== undefined && { message: hide(message) }) },
    };
};
/** The library is loaded with the first call. @param options with a token that is not empty */
const connectGitHub = (options) => new RestApi(options);


/***/ }),

/***/ 69874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jz: () => (/* binding */ ASKS_THE_SERVER),
/* harmony export */   NA: () => (/* binding */ probeBare),
/* harmony export */   Th: () => (/* binding */ BODY_LIMIT),
/* harmony export */   dy: () => (/* binding */ probe)
/* harmony export */ });
/* unused harmony exports VERSION, USER_AGENT */
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77030);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38522);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47206);
/* harmony import */ var _probe_address_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54919);






/** The same as `version` in package.json. */
const VERSION = '0.1.0';
const USER_AGENT = `cdk-jwt-deploy/${VERSION} smoke-test`;
/** The body is read as far as this many bytes. */
const BODY_LIMIT = 64 * 1024;
const HEADER_LIMIT = 16 * 1024;
const GET = { method: 'GET' };
/**
 * For a request whose good answer proves something of the server: a cache that heeds it must ask there. Without it a
 * request gets what a browser gets, be it from a cache.
 */
const ASKS_THE_SERVER = { 'cache-control': 'no-cache' };
/** Resolves every name to this one address. */
const lookupOf = (address) => (_name, options, callback) => {
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_2__.isIP)(address);
    if (options.all)
        callback(null, [{ address, family }]);
    else
        callback(null, address, family);
};
const requestOptions = (url, headers, { method, agent, address }) => ({
    method,
    protocol: url.protocol,
    hostname: url.hostname.replace(/^\[|\]$/g, ''),
    path: url.pathname + url.search,
    agent: agent ?? false,
    maxHeaderSize: HEADER_LIMIT,
    insecureHTTPParser: false,
    // Set here, because NODE_TLS_REJECT_UNAUTHORIZED=0 in the job's environment turns the default off.
    rejectUnauthorized: true,
    headers: {
        host: url.host,
        'user-agent': USER_AGENT,
        accept: 'application/json, */*;q=0.5',
        'accept-encoding': 'identity',
        connection: agent ? 'keep-alive' : 'close',
        ...headers,
    },
    ...(url.port === '' ? {} : { port: Number(url.port) }),
    ...(address === undefined ? {} : { lookup: lookupOf(address) }),
});
const headersOf = (response) => Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [
    name,
    // A cookie's Expires has a comma; a line feed is in no header (RFC 9110 §5.5).
    Array.isArray(value) ? value.join(name === 'set-cookie' ? '\n' : ', ') : (value ?? ''),
]));
const readBody = (response, done, chunks) => {
    let size = 0;
    response.on('data', (chunk) => {
        chunks.push(chunk.subarray(0, BODY_LIMIT - size));
        size += chunk.length;
        if (size >= BODY_LIMIT)
            done('');
    });
    response.on('end', () => done(''));
    response.on('error', (error) => done((0,_error_code_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .C)(error)));
    response.on('close', () => done('CLOSED'));
};
/** A body is unpacked as far as this, so that a small one cannot become a large one. */
const UNPACKED_LIMIT = 1024 * 1024;
const UNPACKERS = {
    gzip: (bytes) => node_zlib__WEBPACK_IMPORTED_MODULE_3__.gunzipSync(bytes, { finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_3__.constants.Z_SYNC_FLUSH, maxOutputLength: UNPACKED_LIMIT }),
    br: (bytes) => node_zlib__WEBPACK_IMPORTED_MODULE_3__.brotliDecompressSync(bytes, {
        finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_3__.constants.BROTLI_OPERATION_FLUSH,
        maxOutputLength: UNPACKED_LIMIT,
    }),
    // Node.js 20, on which the command line runs too, has none.
    zstd: (bytes) => node_zlib__WEBPACK_IMPORTED_MODULE_3__.zstdDecompressSync(bytes, {
        finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_3__.constants.ZSTD_e_flush,
        maxOutputLength: UNPACKED_LIMIT,
    }),
};
/** Some servers pack what they were asked not to. What cannot be unpacked stays as it is. */
const unpacked = (bytes, encoding = '') => {
    try {
        const whole = UNPACKERS[encoding.trim().toLowerCase()]?.(bytes) ?? bytes;
        // Of a body that is cut off within its first block, zstd gives nothing.
        return whole.length === 0 ? bytes : whole.subarray(0, BODY_LIMIT);
    }
    catch {
        return bytes;
    }
};
const answerOf = (response, chunks, bodyProblem) => ({
    kind: 'answer',
    status: response.statusCode ?? 0,
    headers: headersOf(response),
    body: unpacked(Buffer.concat(chunks), response.headers['content-encoding']).toString('utf8'),
    bodyProblem,
});
/** Node keeps on the socket why it did not accept the certificate, whatever the reason. */
const isUntrusted = ({ socket }) => socket !== null && 'authorizationError' in socket && Boolean(socket.authorizationError);
/** Calls `settle` with what came of the request, however it ends; only the first call counts. */
const follow = (outgoing, limits, settle) => {
    const chunks = [];
    let response;
    const finish = (problem) => {
        for (const timer of timers)
            clearTimeout(timer);
        const why = {
            ...(outgoing.reusedSocket && { reused: true }),
            ...(isUntrusted(outgoing) && { untrusted: true }),
        };
        settle(response === undefined
            ? { kind: 'no-answer', code: problem, ...why }
            : answerOf(response, chunks, problem));
    };
    const connectTimer = setTimeout(() => finish('TIMEOUT_CONNECT'), limits.connect);
    const firstByteTimer = setTimeout(() => finish('TIMEOUT_FIRST_BYTE'), limits.firstByte);
    const timers = [connectTimer, firstByteTimer, setTimeout(() => finish('TIMEOUT_TOTAL'), limits.total)];
    outgoing.on('socket', (socket) => {
        if (outgoing.reusedSocket)
            return clearTimeout(connectTimer);
        const ready = 'encrypted' in socket ? 'secureConnect' : 'connect';
        socket.once(ready, () => clearTimeout(connectTimer));
        return undefined;
    });
    outgoing.on('response', (received) => {
        response = received;
        clearTimeout(connectTimer);
        clearTimeout(firstByteTimer);
        readBody(received, finish, chunks);
    });
    outgoing.on('upgrade', (received, socket) => {
        response = received;
        socket.destroy();
        finish('');
    });
    outgoing.on('error', (error) => finish((0,_error_code_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .C)(error)));
    outgoing.on('close', () => finish('CLOSED'));
};
const sendOnce = ({ options, body }, limits, signal) => {
    if (signal.aborted)
        return Promise.resolve({ kind: 'no-answer', code: 'ABORTED' });
    return new Promise((resolve) => {
        let outgoing;
        try {
            outgoing = (options.protocol === 'https:' ? node_https__WEBPACK_IMPORTED_MODULE_1__.request : node_http__WEBPACK_IMPORTED_MODULE_0__.request)(options);
        }
        catch (error) {
            return resolve({ kind: 'no-answer', code: (0,_error_code_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .C)(error) });
        }
        let settled = false;
        const settle = (answer) => {
            if (settled)
                return;
            settled = true;
            signal.removeEventListener('abort', abort);
            resolve(answer);
            outgoing.destroy();
        };
        const abort = () => settle({ kind: 'no-answer', code: 'ABORTED' });
        signal.addEventListener('abort', abort);
        follow(outgoing, limits, settle);
        outgoing.end(body);
    });
};
/**
 * Sends one request, once, on a connection of its own unless `sending` has an agent, and follows no redirect. Trouble of the network is an answer of
 * the kind `no-answer`; nothing is thrown for it. An aborted signal ends the request with the code `ABORTED`.
 *
 * @throws Error when the URL is neither https nor loopback, before anything is sent.
 */
const probe = (url, headers, limits, signal, sending = GET) => {
    if (!(0,_probe_address_js__WEBPACK_IMPORTED_MODULE_5__/* .isProbeable */ .ty)(url))
        throw new Error('A token may only be sent over https or to loopback.');
    return sendOnce({ options: requestOptions(url, headers, sending), body: sending.body }, limits, signal);
};
/** The same by any scheme, with nothing in it but the method and the path: no query, no header of the caller, no body. */
const probeBare = ({ url, method }, limits, signal) => sendOnce({ options: { ...requestOptions(url, {}, { method }), path: url.pathname } }, limits, signal);


/***/ }),

/***/ 21312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ followUp),
  B: () => (/* binding */ sessionForVerdict)
});

// EXTERNAL MODULE: ./build/inputs/profiles.js
var profiles = __webpack_require__(93532);
// EXTERNAL MODULE: ./build/lib/aws/clients.js
var clients = __webpack_require__(14954);
// EXTERNAL MODULE: ./build/lib/pace.js
var lib_pace = __webpack_require__(3449);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/model/verdict.js
var model_verdict = __webpack_require__(70543);
// EXTERNAL MODULE: ./build/lib/aws/errors.js
var errors = __webpack_require__(52811);
// EXTERNAL MODULE: ./build/lib/aws/findings.js
var findings = __webpack_require__(32830);
// EXTERNAL MODULE: ./build/model/define-finding.js
var define_finding = __webpack_require__(80495);
;// CONCATENATED MODULE: ./build/logs/findings.js



const CALL = 'logs:FilterLogEvents';
const REASONS = [{ error: 'invalid-input' }, ...findings/* AWS_FAILURES */.O];
/** What was asked for was not established, so this is an error and not a warning. */
const notRead = (0,define_finding/* defineFinding */.L)('log-group-not-read', REASONS, (reason, text) => ({ as: { error: reason }, ...text }));
const regionUnknown = () => notRead('invalid-input', {
    title: 'No log group could be read, because AWS_REGION is not set',
    detail: 'log-groups was given, but the region of the groups is not known.',
    remedy: 'Run aws-actions/configure-aws-credentials before this step, with aws-region.',
    where: 'log-groups',
});
const groupNotRead = (group, region, error) => {
    if (error instanceof Error && error.name === 'ResourceNotFoundException')
        return notRead('invalid-input', {
            title: 'A log group does not exist',
            detail: `${group} in ${region}: there is no such log group.`,
            remedy: `Correct log-groups: aws logs describe-log-groups --region ${region.split(',')[0]}`,
            where: group,
        });
    const { failureReason, detail, remedy } = (0,errors/* awsFailure */.M)(error, CALL);
    return notRead(failureReason, {
        title: 'A log group could not be read',
        detail: `${group} in ${region}: ${detail}.`,
        remedy: `Allow ${CALL} on ${group} for the role of this job, as in docs/permissions.md. ${remedy}`,
        where: group,
    });
};
const noEvidence = (0,define_finding/* defineFinding */.L)('no-log-evidence', 'warning', (groups, seconds) => ({
    title: 'The logs do not show the token that was accepted',
    detail: `Within ${seconds} seconds no line of ${groups.join(', ')} had the jti of an accepted token or the user 000000000000000000000000.`,
    remedy: 'Let the backend log the jti or the user of each token that it verifies, and name its log group in log-groups.',
    where: 'log-groups',
}));
/** The verdict is `works`. @param groups that have no line of `log-success`; empty where none was asked */
const verifierNotSeen = (0,define_finding/* defineFinding */.L)('verifier-not-seen', 'warning', (groups) => ({
    title: 'Whether the backend verifies tokens at all cannot be seen through the frontend',
    detail: `Only the frontend was asked, with a session of the smoke user. A backend that believes the headers that the frontend adds answers in the same way as one that verifies its tokens, and so does a page that hides the failures of the backend. Whether a former key is refused is not seen either.${groups.length > 0 ? ` No line of ${groups.join(', ')} has the text of log-success about the smoke user.` : ''}`,
    remedy: 'Let the backend log each token that it accepts with its user, and give log-groups and log-success, e.g. log-success: token accepted user={user}. Or let the load balancer send one path to the backend, and give backend-url.',
    where: 'log-success',
}), { leavesOpen: 'Whether the backend would refuse a forged token' });
const authenticationErrors = (0,define_finding/* defineFinding */.L)('authentication-errors-in-logs', 'warning', (group, count, first) => ({
    title: 'Other clients have tokens that the backend does not accept',
    detail: `${group} has ${count === 1 ? 'one line' : `${count} lines`} about tokens with a wrong signature, the first at ${new Date(first.at).toISOString()}. Lines of the time in which this run sent its controls are not counted; another run of this action causes such lines too.`,
    remedy: `Read them: aws logs filter-log-events --region ${first.region} --log-group-name ${group} --start-time ${first.at}`,
    where: group,
}));
const notAllRead = (0,define_finding/* defineFinding */.L)('log-search-incomplete', 'warning', (groups) => ({
    title: 'Not all lines of the log groups were read',
    detail: `${groups.join(', ')} had more than 40 pages or 16 MiB of lines in the time in question.`,
    remedy: 'Name only the log group of the backend in log-groups.',
    where: 'log-groups',
}), { leavesOpen: true });

;// CONCATENATED MODULE: ./build/logs/stage.js






/** How verifiers call a token whose signature is not right. Compared in lower case. */
const AUTHENTICATION_ERRORS = [
    // PyJWT, flask-jwt-extended, Authlib, Django REST framework simplejwt
    'signature verification failed',
    'invalidsignatureerror',
    'jwtdecodeerror',
    'badsignatureerror',
    'bad_signature',
    // jsonwebtoken, express-jwt, jose
    'jsonwebtokenerror',
    'invalid signature',
    'err_jws_signature_verification_failed',
    'jwssignatureverificationfailed',
    // jjwt, Nimbus (Spring Security)
    'signatureexception',
    'jwt signature does not match',
    'signed jwt rejected',
    // golang-jwt
    'signature is invalid',
];
const isAuthenticationError = (line) => {
    const lower = line.toLowerCase();
    return AUTHENTICATION_ERRORS.some((words) => lower.includes(words));
};
/** A trace id of OpenTelemetry that is not set is a longer run of zeros. */
const OUR_USER = new RegExp(`(?<![0-9a-f])${profiles/* SYNTHETIC_SUBJECT */.rA}(?![0-9a-f])`, 'i');
/** Whether the line has the text, and not as a part of a longer name, number or address. */
const says = (line, text) => {
    for (let at = line.indexOf(text); at >= 0; at = line.indexOf(text, at + 1)) {
        const [before, after] = [line.slice(Math.max(0, at - 2), at), line.slice(at + text.length)];
        if (!/(?:[\w@-]|\w[.+])$/.test(before) && !/^(?:[\w@-]|[.+]\w)/.test(after))
            return true;
    }
    return false;
};
const saysOneOf = (line, texts) => texts.some((text) => says(line, text));
const successTexts = ({ ids, users, success }) => success.includes('{jti}')
    ? ids.flatMap((id) => users.map((user) => success.replaceAll('{jti}', id).replaceAll('{user}', () => user)))
    : users.map((user) => success.replaceAll('{user}', () => user));
/** Whether a line names a token of ours by its `jti`, or, which says less, the user of such a token. */
const findMark = (line, sought) => {
    if (sought.success !== '')
        return saysOneOf(line, successTexts(sought)) ? 'token' : undefined;
    const { ids } = sought;
    if (ids.some((id) => line.includes(id)))
        return 'token';
    return OUR_USER.test(line) && !isAuthenticationError(line) ? 'user' : undefined;
};
/** A page has at most 1 MiB, and may be empty although more pages follow (API reference of FilterLogEvents). */
const MOST_PAGES = 40;
const MOST_CHARACTERS = 16 * 1024 * 1024;
/**
 * Hands every line of a log group in the window to `each`. The lines are not filtered by CloudWatch, whose patterns take
 * only a few words at a time.
 *
 * @returns whether all of it was read, and not only as much as is reasonable
 * @throws what the AWS SDK throws; the call is `logs:FilterLogEvents`
 */
const readLog = async ({ client, group, window }, each) => {
    if (window.from > window.to)
        return true;
    const { FilterLogEventsCommand } = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(5861), __webpack_require__.e(303)]).then(__webpack_require__.t.bind(__webpack_require__, 70303, 19));
    const query = { logGroupName: group, startTime: Math.floor(window.from), endTime: Math.floor(window.to) };
    let nextToken;
    let characters = 0;
    for (let page = 0; page < MOST_PAGES; page += 1) {
        const answer = await client.send(new FilterLogEventsCommand({ ...query, ...(nextToken && { nextToken }) }));
        for (const { timestamp = 0, message = '' } of answer.events ?? []) {
            characters += message.length;
            if (characters > MOST_CHARACTERS)
                return false;
            each({ at: timestamp, text: message });
        }
        if (!answer.nextToken || answer.nextToken === nextToken)
            return true;
        nextToken = answer.nextToken;
    }
    return false;
};
/** Lines arrive some seconds after they were written. */
const PATIENCE_MILLISECONDS = 20_000;
const PAUSE_MILLISECONDS = 2_000;
/** Clocks differ; a line about one of our controls must not count as an error of another client. */
const MARGIN_MILLISECONDS = 5_000;
const LOOK_BACK_MILLISECONDS = 15 * 60_000;
/** Why a group could not be read, carried to the one place that makes a finding of it. */
class NotRead extends Error {
    group;
    region;
    constructor(group, region, cause) {
        super('a log group could not be read', { cause });
        this.group = group;
        this.region = region;
    }
}
const isAbsent = (error) => error instanceof Error && error.name === 'ResourceNotFoundException';
/** A group is in one region, as a rule: the others do not know it, or the role may read it there only. */
const isElsewhere = (error) => isAbsent(error) || (error instanceof Error && error.name === 'AccessDeniedException');
/** Where no region can be read: a refusal may hide the group, so it is reported before an absence. */
const stage_notRead = ({ places, closed }, group) => {
    const reasons = places.map(({ region }) => ({ region, cause: closed.get(`${region} ${group}`) }));
    const refused = reasons.find(({ cause }) => !isAbsent(cause));
    return refused
        ? new NotRead(group, refused.region, refused.cause)
        : new NotRead(group, reasons.map(({ region }) => region).join(', '), reasons[0]?.cause);
};
const readEverywhere = async (reading, { group, window }, each) => {
    const { places, closed, cut } = reading;
    for (const { region, client } of places) {
        if (closed.has(`${region} ${group}`))
            continue;
        try {
            const all = await readLog({ client, group, window }, (line) => each(line, region));
            if (!all)
                cut.add(group);
        }
        catch (error) {
            if (!isElsewhere(error))
                throw new NotRead(group, region, error);
            closed.set(`${region} ${group}`, error);
        }
    }
    if (places.every(({ region }) => closed.has(`${region} ${group}`)))
        throw stage_notRead(reading, group);
};
/** The best that the groups say of our tokens in the window. */
const findEvidence = async (reading, sought, window) => {
    const found = [];
    for (const group of reading.groups) {
        await readEverywhere(reading, { group, window }, ({ text }) => {
            const mark = findMark(text, sought);
            if (mark && !found.some((one) => one.mark === mark))
                found.push({ group, mark });
        });
    }
    return found.find(({ mark }) => mark === 'token') ?? found[0];
};
/** Looks again until a line shows a token of ours, or the patience ends. */
const waitForEvidence = async (reading, { from, ...sought }, { world }) => {
    const pace = (0,lib_pace/* startPace */.a)(world, PATIENCE_MILLISECONDS);
    for (;;) {
        const found = await findEvidence(reading, sought, { from, to: world.clock.now() + MARGIN_MILLISECONDS });
        if (found || world.cancelled.aborted || pace.left() <= 0)
            return found;
        await pace.wait(PAUSE_MILLISECONDS);
    }
};
/** Errors of others: before our first probe, and after our last one. */
const errorsOfOthers = async (reading, windows, own) => {
    const findings = [];
    for (const group of reading.groups) {
        const errors = [];
        for (const window of windows) {
            await readEverywhere(reading, { group, window }, ({ text, at }, region) => {
                const isOwn = own.some((moment) => Math.abs(moment - at) <= MARGIN_MILLISECONDS);
                if (isAuthenticationError(text) && !isOwn)
                    errors.push({ at, region });
            });
        }
        const first = errors.toSorted((one, other) => one.at - other.at)[0];
        if (first)
            findings.push(authenticationErrors(group, errors.length, first));
    }
    return findings;
};
const summaryOf = (evidence) => {
    if (!evidence)
        return 'no line shows the token that was accepted';
    return evidence.mark === 'token'
        ? 'the backend logged the token that was accepted'
        : 'a line names the smoke user; whether for the accepted token or for a refused one is not known';
};
/** By what a backend may call the user of our tokens. */
const usersOf = ({ backend }) => backend
    ? Object.entries((0,profiles/* mergeClaims */.Kj)(profiles/* profiles */.xD[backend.profile].claims, backend.claims)).flatMap(([name, value]) => /^(?:sub|id|user_id|email|name|username)$/.test(name) && typeof value === 'string' ? [value] : [])
    : [];
/** Without a token of ours in it, only the log tells whether the backend verified one. */
const notSeen = ({ name }, groups) => name === 'works' ? verifierNotSeen(groups) : noEvidence(groups, PATIENCE_MILLISECONDS / 1000);
const searchLogs = async (reading, { verdict, times: { since, probed, own = [] }, users, success, }, context) => {
    const { clock } = context.world;
    const ended = clock.now();
    const before = probed - MARGIN_MILLISECONDS;
    const sought = { ids: verdict.acceptedIds ?? [], users, success };
    const evidence = await waitForEvidence(reading, { ...sought, from: before }, context);
    const windows = [
        { from: since ?? probed - LOOK_BACK_MILLISECONDS, to: before - 1 },
        { from: ended + MARGIN_MILLISECONDS, to: clock.now() },
    ];
    const errors = await errorsOfOthers(reading, windows, own);
    return {
        status: evidence?.mark === 'token' ? 'passed' : 'not-established',
        summary: summaryOf(evidence),
        outcome: (0,finding/* succeed */.Py)(evidence, [
            ...(evidence?.mark === 'token' ? [] : [notSeen(verdict, reading.groups)]),
            ...errors,
            ...(reading.cut.size > 0 ? [notAllRead([...reading.cut])] : []),
        ]),
    };
};
/**
 * Looks into CloudWatch Logs for what the verifier wrote about the token that was accepted, and for tokens of others that
 * it did not accept. Lines are never shown: they may hold anything.
 */
const findLogEvidence = async ({ inputs, verdict, users, times, stackRegions = [] }, context) => {
    if (!verdict || !(0,model_verdict/* isGreen */.gf)(verdict.name)) {
        const summary = 'not read, because the key is not proven';
        return { status: 'skipped', summary, outcome: (0,finding/* succeed */.Py)(undefined) };
    }
    const { logGroups: groups, logSuccess: success } = inputs;
    if (verdict.name === 'works' && (groups.length === 0 || success === ''))
        return {
            status: 'not-established',
            summary: 'no log was asked whether the backend verified a token',
            outcome: (0,finding/* succeed */.Py)(undefined, [verifierNotSeen([])]),
        };
    const regions = new Set([
        ...stackRegions,
        ...(stackRegions.length > 0 ? [] : [(0,clients/* regionOf */.A)(context.world.env)]),
    ]);
    if (regions.has(''))
        return { outcome: (0,finding/* fail */.fJ)(regionUnknown()), summary: 'the region is not known' };
    const places = await Promise.all([...regions].map(async (region) => ({ region, client: await context.aws(region).logs() })));
    const reading = { places, groups, cut: new Set(), closed: new Map() };
    try {
        const named = verdict.name === 'works' ? users : usersOf(inputs);
        return await searchLogs(reading, { verdict, times, users: named, success }, context);
    }
    catch (error) {
        if (!(error instanceof NotRead) || context.world.cancelled.aborted)
            throw error;
        return {
            outcome: (0,finding/* fail */.fJ)(groupNotRead(error.group, error.region, error.cause)),
            summary: 'a log group could not be read',
        };
    }
};

// EXTERNAL MODULE: ./build/inputs/token-location.js
var token_location = __webpack_require__(91217);
// EXTERNAL MODULE: ./build/lib/http.js
var http = __webpack_require__(69874);
// EXTERNAL MODULE: ./build/lib/probe-address.js
var probe_address = __webpack_require__(54919);
// EXTERNAL MODULE: ./build/redaction/key-bytes.js
var key_bytes = __webpack_require__(45395);
// EXTERNAL MODULE: ./build/smoke-test/mint.js
var mint = __webpack_require__(30929);
// EXTERNAL MODULE: ./build/smoke-test/observation.js
var observation = __webpack_require__(11979);
// EXTERNAL MODULE: ./build/smoke-test/probing.js
var probing = __webpack_require__(26484);
// EXTERNAL MODULE: ./build/lib/error-code.js
var error_code = __webpack_require__(47206);
// EXTERNAL MODULE: ./build/lib/json.js
var json = __webpack_require__(80292);
// EXTERNAL MODULE: ./build/lib/status-ranges.js
var status_ranges = __webpack_require__(35483);
;// CONCATENATED MODULE: ./build/requests/expectations.js





/** How an answer differs from what the input `smoke` expects of it. Pure. */
const wrongHeader = (answer, expected) => {
    const { name, how, text } = expected;
    const got = answer.headers[name];
    if (got === undefined)
        return [`the header ${name} is not there`];
    const fits = how === 'equals' ? got === text : got.includes(text);
    if (fits)
        return [];
    return [`the header ${name} ${how === 'equals' ? 'has another value' : 'does not contain the text'}`];
};
/** The kind of a value, in words that say nothing of what is in it: an answer may hold anything. */
const kindOf = (value) => {
    if (value === undefined)
        return 'nothing';
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'an object';
    return typeof value === 'string' ? 'a text' : typeof value === 'number' ? 'a number' : 'true or false';
};
const unlike = (path, whole, part) => {
    const [got, expected] = [kindOf(whole), kindOf(part)];
    return got === expected ? `${path} has another value` : `${path} is ${got}, not ${expected}`;
};
/** `.name`, or `["a name"]` for one that would be misread. */
const memberPath = (name) => /^[\w-]+$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
/**
 * What keeps `whole` from containing `part`, undefined when it does. An object contains one whose every member it
 * contains, a list contains one whose every element some element of it contains; everything else must be equal.
 *
 * @param path where in the answer this is, for people
 */
const missingJson = (whole, part, path = 'the JSON') => {
    if (Array.isArray(part)) {
        if (!Array.isArray(whole))
            return unlike(path, whole, part);
        const without = part.findIndex((each) => !whole.some((element) => missingJson(element, each) === undefined));
        return without < 0 ? undefined : `${path} has no element like number ${without + 1} of the expected ones`;
    }
    if ((0,json/* isObject */.Gv)(part)) {
        if (!(0,json/* isObject */.Gv)(whole))
            return unlike(path, whole, part);
        for (const [name, value] of Object.entries(part)) {
            const own = Object.hasOwn(whole, name) ? whole[name] : undefined;
            const missing = missingJson(own, value, `${path}${memberPath(name)}`);
            if (missing !== undefined)
                return missing;
        }
        return undefined;
    }
    return whole === part ? undefined : unlike(path, whole, part);
};
const wrongJson = (body, json) => {
    if (json === undefined)
        return [];
    if (Buffer.byteLength(body) >= http/* BODY_LIMIT */.Th)
        return ['the body is longer than 64 KiB, so its JSON was not read'];
    let parsed;
    try {
        parsed = JSON.parse(body);
    }
    catch {
        return ['the body is not JSON'];
    }
    const missing = missingJson(parsed, json.value);
    return missing === undefined ? [] : [missing];
};
/**
 * What is wrong with an answer, in words, nothing of its body or headers among them; nothing when it is as expected.
 *
 * @param accept statuses that are fine where the expectation names none
 */
const findDeviations = (answer, expected, accept) => {
    if (answer.kind === 'no-answer')
        return [(0,error_code/* describeNetworkError */.g)(answer.code)];
    if ((0,observation/* isFirewall */.JW)(answer, answer.body))
        return ['a firewall or bot check answered in place of the server'];
    const statuses = expected.status ?? accept;
    // An error page has other headers and another body, which would say nothing new.
    if (!(0,status_ranges/* accepts */.G3)(statuses, answer.status)) {
        return [`the status is ${answer.status}, not ${(0,status_ranges/* statusRangesText */.Sf)(statuses)}`];
    }
    if (answer.bodyProblem !== '')
        return [(0,error_code/* describeNetworkError */.g)(answer.bodyProblem)];
    return [
        ...expected.headers.flatMap((header) => wrongHeader(answer, header)),
        ...wrongJson(answer.body, expected.json),
    ];
};
/** Whether the same request may be answered better soon. */
const isTransientAnswer = (answer) => answer.kind === 'no-answer'
    ? answer.code !== 'ABORTED'
    : answer.status === 502 || answer.status === 503 || answer.bodyProblem !== '';

// EXTERNAL MODULE: ./build/model/remedy.js
var model_remedy = __webpack_require__(61368);
;// CONCATENATED MODULE: ./build/requests/findings.js



const remedyFor = ({ request, answer }) => {
    const correct = 'or correct expect in smoke';
    if (answer.kind === 'no-answer' || answer.bodyProblem !== '') {
        return request.method === 'GET'
            ? `Look at the log of the server at that time, then ${model_remedy/* AGAIN */.jM}`
            : `The write may have been done all the same, and is not repeated: look for it in the log of the server, then ${model_remedy/* AGAIN */.jM}`;
    }
    const { status } = answer;
    if (status >= 300 && status <= 399) {
        return `Redirects are not followed: give the path it leads to in smoke, ${correct}, e.g. status: ${status}.`;
    }
    if (status === 401 || status === 403) {
        return request.as === 'bearer'
            ? `The key is right, so this route wants more than a good token, such as a role: add it with the input claims, ${correct}.`
            : `The request was sent without a token: set as: ${request.at === 'backend' ? 'bearer' : 'session'} in smoke, ${correct}.`;
    }
    if (status === 404 || status === 422 || status === 400) {
        return `The token names a user who does not exist. If this route needs a real one, name it with the input claims; else correct the request in smoke, ${correct}.`;
    }
    return `Look at the log of the server at that time, ${correct}.`;
};
const answerText = ({ answer, sent }) => {
    const times = sent === 1 ? 'once' : `${sent} times`;
    if (answer.kind === 'no-answer')
        return `It was sent ${times} and got no answer.`;
    return `It was sent ${times}; the last answer has the status ${answer.status} and came from: ${(0,observation/* layerOf */.ZZ)(answer, answer.body)}.`;
};
const requestFailed = (0,define_finding/* defineFinding */.L)('request-failed', { error: 'request-failed' }, (judged) => {
    const { request, number, wrong } = judged;
    return {
        title: `“${request.name}” was not answered as expected`,
        detail: [
            `Request ${number} of smoke (${request.method}, at: ${request.at}, as: ${request.as}). ${answerText(judged)}`,
            `Not as expected: ${wrong.join('; ')}.`,
        ].join('\n'),
        remedy: remedyFor(judged),
        where: `smoke, request ${number}`,
    };
});
const requestsNotSent = (0,define_finding/* defineFinding */.L)('requests-not-sent', { error: 'request-failed' }, (requests, why, remedy) => ({
    title: `${requests.length} of the requests in smoke ${requests.length === 1 ? 'was' : 'were'} not sent`,
    detail: `Because ${why}: ${requests.map(({ name }) => `“${name}”`).join(', ')}.`,
    remedy: remedy ?? `Raise smoke-timeout-seconds, or make the list shorter, then ${model_remedy/* AGAIN */.jM}`,
    where: 'smoke',
}));

;// CONCATENATED MODULE: ./build/requests/stage.js











/** How browsers escape names (HTML standard, "multipart/form-data encoding algorithm"). */
const escaped = (name) => name.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const multipart = (body, boundary) => {
    const part = (name, more, bytes) => [
        Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${escaped(name)}"${more}\r\n\r\n`),
        bytes,
        Buffer.from('\r\n'),
    ];
    return Buffer.concat([
        ...body.fields.flatMap(([name, text]) => part(name, '', Buffer.from(text, 'utf8'))),
        ...body.files.flatMap(({ field, filename, contentType, bytes }) => part(field, `; filename="${escaped(filename)}"\r\nContent-Type: ${contentType}`, bytes)),
        Buffer.from(`--${boundary}--\r\n`),
    ]);
};
/** The bytes of a body and the headers that go with them (RFC 8259, RFC 7578). */
const encodeBody = (body, random) => {
    if (body.kind === 'none')
        return { headers: {} };
    if (body.kind === 'json') {
        const bytes = Buffer.from(JSON.stringify(body.value), 'utf8');
        return { headers: { 'content-type': 'application/json' }, bytes };
    }
    const boundary = `smoke-${Buffer.from(random(16)).toString('hex')}`;
    const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` };
    return { headers, bytes: multipart(body, boundary) };
};
/** A read is tried again at most so often. */
const MOST_TRIES = 5;
const RETRY_PAUSE = 1_000;
/** An upload and the work behind a write take longer than a probe. */
const limitsFor = (left) => ({
    connect: Math.min(5_000, left),
    firstByte: Math.min(30_000, left),
    total: Math.min(40_000, left),
});
/** Whether there is still time for another request; the pause before it is waited for. */
const mayGoOn = async ({ pace, context }, pause) => {
    await pace.wait(pause);
    // A timer may be a millisecond early.
    return !context.cancelled.aborted && pace.left() > 1;
};
const sendOnce = async (session, request, url) => {
    const { context, minting, key } = session;
    const { headers, bytes } = encodeBody(request.body, context.random);
    const cookie = request.as === 'session' ? session.sessionCookie?.reveal() : undefined;
    const own = {
        ...(request.as !== 'anonymous' && http/* ASKS_THE_SERVER */.Jz),
        ...headers,
        ...request.headers,
        ...(cookie && { cookie }),
    };
    return (0,http/* probe */.dy)(url, request.as === 'bearer' ? (0,token_location/* placeToken */.l)(minting.location, await (0,mint/* mintToken */.W$)(minting, key), own) : own, limitsFor(session.pace.left()), context.cancelled, { method: request.method, ...(bytes && { body: bytes }) });
};
/**
 * A write is sent once, whatever comes back: it may have been done although no answer came. A read is sent again while
 * the trouble looks like a passing one.
 */
const sendRequest = async (session, request, number) => {
    const base = session.bases[request.at];
    if (base === undefined)
        throw new Error(`There is no address for at: ${request.at}.`);
    const url = (0,probe_address/* probeUrl */.K7)(base, request.path);
    for (let sent = 1;; sent += 1) {
        const answer = await sendOnce(session, request, url);
        const wrong = findDeviations(answer, request.expect, session.accept);
        const isOver = wrong.length === 0 || request.method !== 'GET' || !isTransientAnswer(answer);
        if (isOver || sent === MOST_TRIES || !(await mayGoOn(session, RETRY_PAUSE))) {
            return { request, number, answer, wrong, sent };
        }
    }
};
const SESSION_REMEDY = 'See what the stage frontend says, and give smoke-user-email and smoke-user-password of a user who can log in.';
const lineOf = ({ request, answer, wrong }) => {
    const who = answer.kind === 'answer' ? `${answer.status}, ${(0,observation/* layerOf */.ZZ)(answer, answer.body)}` : 'no answer';
    return `${request.name}: ${wrong.length === 0 ? 'as expected' : 'not as expected'} (${who})`;
};
const openSession = (options, context) => ({
    ...options,
    context,
    minting: (0,mint/* mintingFor */.U0)(options, context),
    pace: (0,lib_pace/* startPace */.a)(context, options.timeoutMilliseconds),
});
/** Sends the user's own requests and compares the answers with what was expected. Nothing is thrown for the network. */
const sendRequests = async (options, context) => {
    const session = openSession(options, context);
    const judged = [];
    const lacksSession = ({ as }) => as === 'session' && options.sessionCookie === undefined;
    const sendable = options.requests.filter((request) => !lacksSession(request));
    for (const request of sendable) {
        const index = options.requests.indexOf(request);
        const base = options.bases[request.at];
        if (!(await mayGoOn(session, base ? (0,lib_pace/* paceTo */.TW)(base) : lib_pace/* PACE_MILLISECONDS */.l0)))
            break;
        const result = await sendRequest(session, request, index + 1);
        judged.push(result);
        context.progress(lineOf(result));
    }
    const failed = judged.filter(({ wrong }) => wrong.length > 0);
    const left = sendable.slice(judged.length);
    const without = options.requests.filter(lacksSession);
    const why = context.cancelled.aborted ? 'the run was cancelled' : 'the time was over';
    return {
        asExpected: judged.length - failed.length,
        findings: [
            ...failed.map(requestFailed),
            ...(left.length > 0 ? [requestsNotSent(left, why)] : []),
            ...(without.length > 0
                ? [requestsNotSent(without, 'there is no session of the frontend', SESSION_REMEDY)]
                : []),
        ],
    };
};
const notSent = {
    status: 'skipped',
    summary: 'not sent, because the key is not proven',
    outcome: (0,finding/* succeed */.Py)(undefined),
};
const optionsFrom = ({ inputs, sessionCookie }, backend) => {
    const key = (0,key_bytes/* keyBytes */.Rt)(inputs.key.reveal(), inputs.keyEncoding);
    return {
        bases: { backend: backend.url, ...(inputs.frontend && { frontend: inputs.frontend.url }) },
        ...(sessionCookie && { sessionCookie }),
        accept: backend.accept,
        key: key.ok ? key.bytes : new Uint8Array(),
        algorithm: inputs.algorithm,
        profile: backend.profile,
        claims: backend.claims,
        tokenHeader: backend.tokenHeader,
        location: backend.location,
        timeoutMilliseconds: backend.timeoutMilliseconds,
    };
};
/** What does no harm, and needs no token of ours: reading through the frontend, as its users do. */
const isReadThroughFrontend = ({ method, at, as }) => method === 'GET' && at === 'frontend' && as !== 'bearer';
/** Verdicts after which reading through the frontend tells more than the verdict does. */
const READS_AFTER = new Set(['refused', 'inconclusive', 'works']);
const sendableAfter = (verdict, requests) => {
    if (verdict === 'match')
        return requests;
    return READS_AFTER.has(verdict) ? requests.filter(isReadThroughFrontend) : [];
};
/**
 * Sends the requests of the input `smoke`, writes among them, to a backend that is proven to honour the key and to
 * refuse strangers. Where that is not known, only those that read through the frontend are sent; after any other verdict
 * none is.
 */
const sendOwnRequests = async (asked, context) => {
    const { inputs, verdict } = asked;
    const requests = verdict ? sendableAfter(verdict.name, inputs.requests) : [];
    if (!inputs.backend || requests.length === 0)
        return notSent;
    const options = { ...optionsFrom(asked, inputs.backend), requests };
    const result = await sendRequests(options, (0,probing/* smokeContextOf */.IF)(context));
    const { length } = requests;
    const left = inputs.requests.length - length;
    const rest = left === 0 ? '' : ` that read through the frontend; ${left} not sent, because the key is not proven`;
    return {
        outcome: (0,finding/* succeed */.Py)(result, result.findings),
        summary: `${result.asExpected} of ${length} ${length === 1 ? 'request' : 'requests'} as expected${rest}`,
        ...(left > 0 && result.findings.length === 0 && { status: 'not-established' }),
    };
};

;// CONCATENATED MODULE: ./build/modes/follow-up.js



/** Goes through the frontend, where there is a `frontend-url`. */
const askForSession = async ({ inputs, production }, run, made = () => undefined) => {
    const { frontend } = inputs;
    if (!frontend)
        return undefined;
    return run.attempt('frontend', async () => {
        const { askFrontend } = await Promise.all(/* import() */[__webpack_require__.e(7326), __webpack_require__.e(7638)]).then(__webpack_require__.bind(__webpack_require__, 67638));
        const asked = await askFrontend(frontend, inputs, production.targets, run);
        if (asked.outcome.ok)
            made(asked.outcome.value);
        return asked;
    });
};
/**
 * The session with which the backend is asked, where only the frontend reaches it; made before the verdict. It is one
 * even where something else is wrong with the frontend.
 */
const sessionForVerdict = async (located, run) => {
    if (located.inputs.backend?.probeAs !== 'session')
        return undefined;
    let made;
    await askForSession(located, run, (session) => {
        made = session;
    });
    return made;
};
/** What the verdict is where its stage failed; a match that something else has spoilt is none. */
const spoiltVerdict = (run) => {
    const { verdict } = run.journal.report();
    return verdict && (0,model_verdict/* isGreen */.gf)(verdict.name) ? undefined : verdict;
};
/** What else was asked for, once production has given its verdict: the frontend, requests of the user's own, the logs. */
const followUp = async (located, { verdict, session: before, times, stackRegions }, run) => {
    const { inputs } = located;
    const isAsked = inputs.backend?.probeAs === 'session';
    const session = isAsked ? before : await askForSession(located, run);
    if (inputs.requests.length > 0)
        await run.attempt('requests', () => sendOwnRequests({ inputs, verdict: verdict ?? spoiltVerdict(run), sessionCookie: session?.cookie }, run));
    if (inputs.logGroups.length > 0 || verdict?.name === 'works')
        await run.attempt('logs', () => findLogEvidence({ inputs, verdict, users: session?.users ?? [], times, stackRegions }, run));
};


/***/ }),

/***/ 38609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ locateProduction)
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./build/deployment/services.js
var deployment_services = __webpack_require__(85396);
// EXTERNAL MODULE: ./build/lib/aws/errors.js
var errors = __webpack_require__(52811);
// EXTERNAL MODULE: ./build/lib/probe-address.js
var probe_address = __webpack_require__(54919);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(94869);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/smoke-test/stage.js + 13 modules
var stage = __webpack_require__(40842);
// EXTERNAL MODULE: ./build/address/findings.js
var address_findings = __webpack_require__(99433);
// EXTERNAL MODULE: external "node:dns/promises"
var promises_ = __webpack_require__(71553);
;// CONCATENATED MODULE: ./build/address/host-names.js


/** A chain of more names than this is a mistake. */
const MOST_ALIASES = 8;
const PATIENCE = 3_000;
const aliasesOf = async (host) => {
    const resolver = new promises_.Resolver({ timeout: PATIENCE, tries: 1 });
    const names = [];
    while (names.length < MOST_ALIASES) {
        const [next] = await resolver.resolveCname(names.at(-1) ?? host).catch(() => []);
        if (next === undefined)
            break;
        names.push(next.toLowerCase().replace(/\.$/, ''));
    }
    return names;
};
const connects = (host, port) => new Promise((resolve) => {
    const socket = (0,external_node_net_.connect)({ host, port, timeout: PATIENCE });
    const settle = (isReachable) => () => {
        socket.destroy();
        resolve(isReachable);
    };
    socket.once('connect', settle(true));
    socket.once('error', settle(false));
    socket.once('timeout', settle(false));
});
const systemHostNames = {
    addresses: async (host) => {
        const found = await (0,promises_.lookup)(host, { all: true }).catch(() => []);
        return [...new Set(found.map(({ address }) => address))];
    },
    aliases: aliasesOf,
    isReachable: connects,
};

;// CONCATENATED MODULE: ./build/address/load-balancers.js
/** The patterns of a load balancer know only `*` and `?`. */
const isLike = (pattern, text, flags = '') => new RegExp(`^${pattern
    .replace(/[\\^$.|+()[\]{}]/g, '\\$&')
    .replace(/\*+/g, '.*')
    .replaceAll('?', '.')}$`, `s${flags}`).test(text);
const anyOf = (values, expressions, isMatch) => {
    if (values?.some(isMatch))
        return 'yes';
    return expressions?.length ? 'maybe' : 'no';
};
const fitOf = (condition, { host, path, query }) => {
    const { Values, RegexValues } = condition;
    const paths = condition.PathPatternConfig;
    const hosts = condition.HostHeaderConfig;
    switch (condition.Field) {
        case 'path-pattern':
            return anyOf(paths?.Values ?? Values, paths?.RegexValues ?? RegexValues, (value) => isLike(value, path));
        case 'host-header':
            return anyOf(hosts?.Values ?? Values, hosts?.RegexValues ?? RegexValues, (value) => isLike(value, host, 'i'));
        case 'http-request-method':
            return anyOf(condition.HttpRequestMethodConfig?.Values ?? Values, [], (value) => value === 'GET');
        case 'query-string':
            return query === '' ? 'no' : 'maybe';
        default:
            return 'maybe';
    }
};
const ruleFit = ({ IsDefault, Conditions = [] }, asked) => {
    if (IsDefault)
        return 'yes';
    const fits = Conditions.map((condition) => fitOf(condition, asked));
    if (fits.includes('no'))
        return 'no';
    return fits.includes('maybe') ? 'maybe' : 'yes';
};
const priorityOf = ({ IsDefault, Priority }) => IsDefault ? Number.POSITIVE_INFINITY : Number(Priority);
/** ARNs of the target groups that get requests by these actions; none where the load balancer answers itself. */
const groupsOfActions = (actions) => actions
    .filter(({ Type }) => Type === 'forward')
    .flatMap(({ TargetGroupArn, ForwardConfig }) => {
    const weighted = (ForwardConfig?.TargetGroups ?? []).filter(({ Weight }) => Weight !== 0);
    const arns = weighted.map((group) => group.TargetGroupArn);
    return arns.length > 0 ? arns : [TargetGroupArn];
})
    .flatMap((arn) => (arn ? [arn] : []));
const reachedBy = (actions) => {
    const groups = actions.map(groupsOfActions);
    return { groups: [...new Set(groups.flat())], mayAnswer: groups.some(({ length }) => length === 0) };
};
/** By each rule that may apply, down to the first that does for sure. */
const reachedByRules = (rules, asked) => {
    const applying = rules
        .toSorted((a, b) => priorityOf(a) - priorityOf(b))
        .map((rule) => ({ actions: rule.Actions ?? [], fit: ruleFit(rule, asked) }))
        .filter(({ fit }) => fit !== 'no');
    const last = applying.findIndex(({ fit }) => fit === 'yes');
    return reachedBy(applying.slice(0, last === -1 ? undefined : last + 1).map(({ actions }) => actions));
};
/** DescribeLoadBalancers takes at most 20 names in a call (its API reference). */
const BATCH = 20;
const batches = (all) => Array.from({ length: Math.ceil(all.length / BATCH) }, (_, index) => all.slice(index * BATCH, (index + 1) * BATCH));
const found = ({ LoadBalancerArn = '', LoadBalancerName = '', DNSName = '', Scheme, Type, }) => ({
    arn: LoadBalancerArn,
    name: LoadBalancerName,
    dnsName: DNSName.toLowerCase(),
    isInternal: Scheme === 'internal',
    isNetwork: Type !== 'application',
});
/** The load balancers in front of these target groups. */
const loadBalancersOf = async (client, groups) => {
    const { DescribeLoadBalancersCommand, DescribeTargetGroupsCommand } = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(5861), __webpack_require__.e(586)]).then(__webpack_require__.t.bind(__webpack_require__, 50586, 19));
    const described = await Promise.all(batches(groups).map((TargetGroupArns) => client.send(new DescribeTargetGroupsCommand({ TargetGroupArns }))));
    const arns = new Set(described.flatMap(({ TargetGroups = [] }) => TargetGroups.flatMap(({ LoadBalancerArns = [] }) => LoadBalancerArns)));
    const balancers = await Promise.all(batches([...arns]).map((LoadBalancerArns) => client.send(new DescribeLoadBalancersCommand({ LoadBalancerArns }))));
    return balancers.flatMap(({ LoadBalancers = [] }) => LoadBalancers.map(found));
};
const listenersOf = async (client, LoadBalancerArn) => {
    const { paginateDescribeListeners } = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(5861), __webpack_require__.e(586)]).then(__webpack_require__.t.bind(__webpack_require__, 50586, 19));
    const listeners = [];
    for await (const { Listeners = [] } of paginateDescribeListeners({ client }, { LoadBalancerArn }))
        listeners.push(...Listeners);
    return listeners;
};
const rulesOf = async (client, ListenerArn) => {
    const { paginateDescribeRules } = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(5861), __webpack_require__.e(586)]).then(__webpack_require__.t.bind(__webpack_require__, 50586, 19));
    const rules = [];
    for await (const { Rules = [] } of paginateDescribeRules({ client }, { ListenerArn }))
        rules.push(...Rules);
    return rules;
};
/** The ports at which it listens. */
const portsOf = async (client, { arn }) => (await listenersOf(client, arn)).flatMap(({ Port }) => Port ?? []);
/** Where a request to this port may end; undefined where nothing listens there. */
const reachedBehind = async (client, { arn, isNetwork }, asked) => {
    const listener = (await listenersOf(client, arn)).find(({ Port }) => Port === asked.port);
    if (!listener)
        return undefined;
    // Only application load balancers have rules.
    if (isNetwork)
        return reachedBy([listener.DefaultActions ?? []]);
    return reachedByRules(await rulesOf(client, listener.ListenerArn ?? ''), asked);
};
/** How many targets get requests. */
const healthyTargets = async (client, groups) => {
    const { DescribeTargetHealthCommand } = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(5861), __webpack_require__.e(586)]).then(__webpack_require__.t.bind(__webpack_require__, 50586, 19));
    const answers = await Promise.all(groups.map((TargetGroupArn) => client.send(new DescribeTargetHealthCommand({ TargetGroupArn }))));
    return answers
        .flatMap(({ TargetHealthDescriptions = [] }) => TargetHealthDescriptions)
        .filter(({ TargetHealth }) => TargetHealth?.State === 'healthy').length;
};

;// CONCATENATED MODULE: ./build/address/stage.js










/** More addresses than a name usually has; each costs requests. */
const MOST_ADDRESSES = 8;
const untied = (summary, ...findings) => ({
    isTied: false,
    summary,
    findings,
    targets: 0,
});
const loopback = new external_node_net_.BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');
const isLoopbackAddress = (address) => loopback.check(address, (0,external_node_net_.isIP)(address) === 6 ? 'ipv6' : 'ipv4');
const bareHostName = (name) => name.toLowerCase().replace(/^dualstack\.|\.$/g, '');
const destinationOf = async ({ url, probePath }, names) => {
    const target = (0,probe_address/* probeUrl */.K7)(url, probePath);
    const host = target.hostname.replace(/^\[|\]$/g, '');
    return {
        host,
        path: target.pathname,
        query: target.search.slice(1),
        port: Number(target.port) || (target.protocol === 'https:' ? 443 : 80),
        addresses: await names.addresses(host),
    };
};
const groupsOf = async (followed, context) => {
    const services = await Promise.all(followed.map(async ({ service, region }) => (0,deployment_services/* describeService */.Jv)(await context.aws(region).ecs(), service)));
    return services
        .flatMap((service) => service?.loadBalancers ?? [])
        .flatMap(({ targetGroupArn, advancedConfiguration }) => [
        targetGroupArn,
        // Of the two one gets the requests, in turns.
        advancedConfiguration?.alternateTargetGroupArn,
    ])
        .flatMap((arn) => (arn ? [arn] : []));
};
const productionIn = async (name, { services, others }, context) => {
    const here = ({ region }) => region === name;
    const [groups, neighbours] = await Promise.all([
        groupsOf(services.map(({ followed }) => followed).filter(here), context),
        groupsOf(others.filter(here), context),
    ]);
    const client = await context.aws(name).loadBalancing();
    return { name, groups, neighbours, balancers: await loadBalancersOf(client, groups) };
};
/** The load balancer that the name leads to, at least with one of its addresses. */
const findReachedBalancer = async ({ host, addresses }, aliases, { regions, names }) => {
    const own = [host, ...aliases].map(bareHostName);
    const reached = await Promise.all(regions.flatMap((region) => region.balancers.map(async (balancer) => {
        if (own.includes(bareHostName(balancer.dnsName)))
            return { region, balancer, strangers: [] };
        const theirs = await names.addresses(balancer.dnsName);
        return { region, balancer, strangers: addresses.filter((address) => !theirs.includes(address)) };
    })));
    const [best] = reached.toSorted((a, b) => a.strangers.length - b.strangers.length);
    return best && best.strangers.length < addresses.length ? best : undefined;
};
/** Whether it is open to the internet, and a connection to it comes about from here. */
const isOpen = async ({ name }, balancer, { context, names }) => {
    if (balancer.isInternal)
        return false;
    const [addresses, ports] = await Promise.all([
        names.addresses(balancer.dnsName),
        portsOf(await context.aws(name).loadBalancing(), balancer),
    ]);
    const looks = addresses.flatMap((address) => ports.map((port) => names.isReachable(address, port)));
    return (await Promise.all(looks)).includes(true);
};
const areOpen = async (surroundings) => {
    const all = surroundings.regions.flatMap((region) => region.balancers.map((balancer) => isOpen(region, balancer, surroundings)));
    return (await Promise.all(all)).every(Boolean);
};
/**
 * Another machine may pass requests on, whatever its name. This one does so only as the end of a tunnel, and there is no
 * need of a tunnel to what can be reached without it.
 */
const tieWithoutBalancer = async (destination, aliases, surroundings) => {
    const { host, addresses } = destination;
    const balancers = surroundings.regions.flatMap((region) => region.balancers.map(({ name }) => name));
    if (addresses.every(isLoopbackAddress) && (await areOpen(surroundings))) {
        const detail = `${host} is this machine itself, and the services of these stacks are behind ${balancers.join(', ')}, which can be reached from here.`;
        return untied(`${host} is this machine itself`, (0,address_findings/* leadsElsewhere */.aW)(host, detail));
    }
    return untied(`what stands before ${balancers.join(', ')} is not verified`, (0,address_findings/* proxyFirst */.jM)(destination, aliases, balancers));
};
/** Through the load balancer to the services behind it. */
const tieThroughBalancer = async ({ region, balancer, strangers }, destination, context) => {
    const client = await context.aws(region.name).loadBalancing();
    const { host, port, path } = destination;
    const reached = await reachedBehind(client, balancer, destination);
    if (reached === undefined) {
        const detail = `${host} has the address of load balancer ${balancer.name}, which has no listener at port ${port}. If something answers there, it is another program.`;
        return untied(`${balancer.name} does not listen at port ${port}`, (0,address_findings/* leadsElsewhere */.aW)(host, detail));
    }
    const ours = reached.groups.filter((arn) => region.groups.includes(arn));
    const others = reached.groups.filter((arn) => !region.groups.includes(arn));
    const where = { balancer: balancer.name, host, path };
    if (reached.groups.length === 0)
        return untied(`${balancer.name} answers ${path} itself`, (0,address_findings/* answersItself */.v_)(where));
    const mayLeadOn = reached.mayAnswer || others.some((arn) => region.neighbours.includes(arn));
    if (ours.length === 0 && !mayLeadOn)
        return untied(`${path} leads to another target group`, (0,address_findings/* leadsToOthers */.ij)(where, others));
    const targets = await healthyTargets(client, ours);
    const findings = [
        ...(others.length > 0 ? [(0,address_findings/* groupsOfOthers */.lv)(where, others)] : []),
        ...(reached.mayAnswer ? [(0,address_findings/* mayAnswerItself */.j2)(where)] : []),
        ...(strangers.length > 0 ? [(0,address_findings/* addressesOfOthers */.H1)(where, strangers)] : []),
    ];
    const isTied = findings.length === 0;
    const summary = isTied
        ? `${host} leads to load balancer ${balancer.name} with ${(0,lib_text/* count */.U9)(targets, 'healthy target')}`
        : `${host} leads not only to the services of these stacks`;
    return { isTied, summary, findings, targets };
};
const tieTo = async (destination, rollout, { context, names }) => {
    const { host, addresses } = destination;
    const regionNames = [...new Set(rollout.services.map(({ followed }) => followed.region))];
    const regions = await Promise.all(regionNames.map((name) => productionIn(name, rollout, context)));
    const balancers = regions.flatMap((region) => region.balancers);
    if (balancers.length === 0)
        return untied(`nothing ties ${host} to these stacks`, (0,address_findings/* noLoadBalancer */.oj)(host, rollout.services.length > 0));
    if (addresses.length === 0)
        return untied(`${host} cannot be resolved`);
    const surroundings = { regions, names, context };
    const direct = await findReachedBalancer(destination, [], surroundings);
    if (direct?.strangers.length === 0)
        return tieThroughBalancer(direct, destination, context);
    const aliases = (0,external_node_net_.isIP)(host) ? [] : await names.aliases(host);
    const viaAlias = await findReachedBalancer(destination, aliases, surroundings);
    return viaAlias
        ? tieThroughBalancer(viaAlias, destination, context)
        : tieWithoutBalancer(destination, aliases, surroundings);
};
/** The addresses that answer, and a finding about the others. */
const probedAddresses = async ({ host, port, addresses }, names) => {
    const looks = await Promise.all(addresses.map(async (address) => ({ address, answers: await names.isReachable(address, port) })));
    const answering = looks.filter(({ answers }) => answers).map(({ address }) => address);
    const probed = answering.slice(0, MOST_ADDRESSES);
    const left = addresses.filter((address) => !probed.includes(address));
    // Where none answers the smoke test says so.
    return { addresses: probed, findings: probed.length > 0 && left.length > 0 ? [(0,address_findings/* notProbed */.EZ)(host, left)] : [] };
};
/**
 * Whether `backend-url` leads to the services that were followed, and to which addresses. A wrong address is an error
 * before the smoke test. Some tokens are sent earlier: what asks the backend before the deployment (`startReplay`,
 * `watchDeployment`, `askProduction`) comes before there are services to follow.
 */
const tieAddress = async ({ backend, rollout }, context, names = systemHostNames) => {
    const destination = await destinationOf(backend, names);
    const probed = await probedAddresses(destination, names);
    const tie = await tieOrReason(destination, rollout, { context, names });
    const findings = [...tie.findings, ...probed.findings];
    const targets = tie.targets || (rollout?.targets ?? 0);
    const [first] = findings;
    return {
        summary: tie.summary,
        ...(tie.isTied ? {} : { status: 'not-established' }),
        outcome: first && (0,finding/* isError */.bJ)(first)
            ? { ok: false, findings: [first, ...findings.slice(1)] }
            : (0,finding/* succeed */.Py)({ ...stage/* UNKNOWN_PRODUCTION */.Dr, targets, addresses: probed.addresses }, findings),
    };
};
const tieOrReason = async (destination, rollout, network) => {
    const { host } = destination;
    if (!rollout?.isAsked)
        return untied(`nothing ties ${host} to a stack, because ECS was not asked`);
    try {
        return await tieTo(destination, rollout, network);
    }
    catch (error) {
        if (network.context.world.cancelled.aborted)
            throw error;
        const failure = (0,errors/* awsFailure */.M)(error, 'elasticloadbalancing:DescribeTargetGroups');
        return untied('the load balancer could not be asked', (0,address_findings/* notAsked */.Op)(host, failure));
    }
};

;// CONCATENATED MODULE: ./build/modes/production.js



/**
 * Where production answers, and whether that is what was followed.
 *
 * @param find the backend whose address is an output of a stack
 */
const locateProduction = async (inputs, rollout, find, run) => {
    const { backend: given, backendOutput } = inputs;
    const targets = rollout?.targets ?? 0;
    const locate = backendOutput ? () => find(backendOutput) : given && (async () => (0,finding/* succeed */.Py)(given));
    if (!locate)
        return { inputs, production: { ...stage/* UNKNOWN_PRODUCTION */.Dr, targets } };
    return run.step('address', async () => {
        const found = await locate();
        if (!found.ok)
            return { outcome: found, summary: 'the address is not known' };
        const backend = found.value;
        const { outcome, ...result } = await tieAddress({ backend, rollout }, run);
        if (!outcome.ok)
            return { ...result, outcome };
        const located = { inputs: { ...inputs, backend }, production: outcome.value };
        return { ...result, outcome: (0,finding/* succeed */.Py)(located, outcome.findings) };
    });
};


/***/ }),

/***/ 5281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ withStoredKeys)
/* harmony export */ });
/* harmony import */ var _rotation_open_store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60134);

/** The inputs as they are where they hold the keys; else those of the secret that holds them. */
const withStoredKeys = async (inputs, run) => {
    const { keysFrom } = inputs;
    return keysFrom ? run.step('key store', () => (0,_rotation_open_store_js__WEBPACK_IMPORTED_MODULE_0__/* .takeStoredKeys */ .jt)(inputs, keysFrom, run)) : inputs;
};


/***/ }),

/***/ 86445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ backendsNotAsked),
/* harmony export */   DO: () => (/* binding */ emergencyUnfinished),
/* harmony export */   Dz: () => (/* binding */ keysChangedElsewhere),
/* harmony export */   F0: () => (/* binding */ nextKeyRefused),
/* harmony export */   J3: () => (/* binding */ currentKeyRefused),
/* harmony export */   Kc: () => (/* binding */ rotationAlreadyRunning),
/* harmony export */   XF: () => (/* binding */ phaseTooEarly),
/* harmony export */   Zn: () => (/* binding */ replacedKeyGone),
/* harmony export */   a9: () => (/* binding */ rotationNotYet),
/* harmony export */   bk: () => (/* binding */ storedKeysContradict),
/* harmony export */   ck: () => (/* binding */ stackLeftOut),
/* harmony export */   eU: () => (/* binding */ productionUnknown),
/* harmony export */   fM: () => (/* binding */ currentKeyMissing),
/* harmony export */   gA: () => (/* binding */ otherHoldersUnknown),
/* harmony export */   ie: () => (/* binding */ leakedKeyInUse),
/* harmony export */   l7: () => (/* binding */ productionWentBack),
/* harmony export */   oH: () => (/* binding */ keyGivenUp),
/* harmony export */   p5: () => (/* binding */ keyWrittenInFuture),
/* harmony export */   px: () => (/* binding */ signerNotStored),
/* harmony export */   vJ: () => (/* binding */ tokenLifetimeUnknown),
/* harmony export */   xX: () => (/* binding */ phaseOutOfOrder),
/* harmony export */   yE: () => (/* binding */ tokensLiveLonger)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94869);
/* harmony import */ var _model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80495);
/* harmony import */ var _model_remedy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61368);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8830);




/** Why a rotation does not go on, and what it did not do. */
const NOTHING_CHANGED = 'Nothing was changed.';
const WHERE_IT_STANDS = {
    steady: 'Only the current key is stored: no rotation is under way.',
    staged: 'A next key is staged, and the app still signs with the current one.',
    saved: 'A switch has begun: the current key is saved as the previous one too.',
    unproven: 'A switch has begun: the store has the new key, and it is not proven that production signs with it.',
    switched: 'The switch is done: the previous key waits to be retired.',
};
const phaseOutOfOrder = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFinding */ .L)('rotation-out-of-order', { error: 'rotation-refused' }, (asked, position) => ({
    title: `The phase ${asked} is not the next one`,
    detail: `${WHERE_IT_STANDS[position]} ${NOTHING_CHANGED}`,
    remedy: 'The order is stage, switch, retire, and phase: auto finds the next one: gh workflow run rotate.yml. Before the retirement phase: abandon goes back.',
    where: 'phase',
}));
const currentKeyMissing = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFinding */ .L)('rotation-current-missing', { error: 'rotation-refused' }, (stored) => ({
    title: 'There is no current key to rotate',
    detail: stored.length === 0
        ? `The store has none of the keys. ${NOTHING_CHANGED}`
        : `The store has ${stored.join(' and ')}, but no current key. ${NOTHING_CHANGED}`,
    remedy: `Store the key that production uses where this rotation looks for it (gh secret set NAME, with --env ENVIRONMENT for one of an environment; in Secrets Manager the version AWSCURRENT), and deploy it with mode: deploy, unless it has leaked. Then ${_model_remedy_js__WEBPACK_IMPORTED_MODULE_0__/* .AGAIN */ .jM}`,
}));
const storedKeysContradict = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFinding */ .L)('rotation-keys-contradict', { error: 'rotation-refused' }, (slots) => {
    const same = (one, other) => slots[one] !== undefined && slots[one]?.id === slots[other]?.id;
    const pairs = [
        ['current', 'next'],
        ['current', 'previous'],
        ['next', 'previous'],
    ];
    const equal = pairs.filter(([one, other]) => same(one, other)).map(([one, other]) => `${one} = ${other}`);
    const stored = _state_js__WEBPACK_IMPORTED_MODULE_1__/* .SLOTS */ ._f.filter((slot) => slots[slot] !== undefined).join(', ');
    return {
        title: 'The stored keys do not fit together',
        detail: `Stored: ${stored}; ${equal.length === 0 ? 'all different' : equal.join(', ')}. No rotation leaves them like this; one of them was stored by hand, or twice. ${NOTHING_CHANGED}`,
        remedy: `Remove the one that production does not need: the next one if no token was signed with it, the previous one if all its tokens have expired (gh secret delete NAME_NEXT or NAME_PREVIOUS, with --env ENVIRONMENT for those of an environment). With a leaked key: ${_model_remedy_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMAND_OF_EMERGENCY */ ._6}`,
    };
});
const keyWrittenInFuture = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFinding */ .L)('rotation-clock-skew', { error: 'rotation-refused' }, (slot, ahead) => ({
    title: `The ${slot} key was written in the future`,
    detail: `Its time is ${Math.round(ahead / 60_000)} minutes ahead of this runner's clock, so no age can be trusted. ${NOTHING_CHANGED}`,
    remedy: `Set the clock of the runner (NTP), then ${_model_remedy_js__WEBPACK_IMPORTED_MODULE_0__/* .AGAIN */ .jM}`,
}));
const tokenLifetimeUnknown = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFinding */ .L)('rotation-lifetime-unknown', { error: 'rotation-refused' }, () => ({
    title: 'It is not known how long a token lives',
    detail: `A key can only be retired when the last token that it signed has expired. ${NOTHING_CHANGED}`,
    remedy: 'Set jwt-expiration-hours to the lifetime that the app gives its tokens.',
    where: 'jwt-expiration-hours',
}));
const currentKeyRefused = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFinding */ .L)('rotation-current-refused', { error: 'rotation-refused' }, () => ({
    title: 'Production refuses the current key, so no rotation can start from it',
    detail: `A token that was signed with the stored key was refused: it was replaced without a deployment, or the app uses something else. ${NOTHING_CHANGED}`,
    remedy: `Deploy this key first, with mode: deploy, which says why if it is still refused. If the key has leaked: ${_model_remedy_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMAND_OF_EMERGENCY */ ._6}`,
}));
const nextKeyRefused = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFinding */ .L)('rotation-next-not-accepted', { error: 'rotation-refused' }, () => ({
    title: 'Production does not accept the next key yet, so nothing may be signed with it',
    detail: `The stage was not finished, or only in some of the stacks, or a deployment since then was not given the next key. ${NOTHING_CHANGED}`,
    remedy: 'Run the rotation with phase: stage, and pass JWT_SECRET_KEY_NEXT to the deployment in ecs-deploy.yml.',
    where: 'phase',
}));
const productionUnknown = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFinding */ .L)('rotation-production-unknown', { error: 'rotation-refused' }, (which) => ({
    title: `It could not be established whether production accepts the ${which} key`,
    detail: `A rotation goes on only from a production that is known. ${NOTHING_CHANGED}`,
    remedy: `See what mode: verify says about the backend, then ${_model_remedy_js__WEBPACK_IMPORTED_MODULE_0__/* .AGAIN */ .jM}. If the key has leaked: ${_model_remedy_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMAND_OF_EMERGENCY */ ._6}, which does not wait for this.`,
}));
/** @param phase that brings production back to what is stored */
const productionWentBack = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFinding */ .L)('rotation-went-back', { error: 'rotation-refused' }, (phase) => ({
    title: 'Production does not sign with the current key, so the other one cannot go',
    detail: `Something deployed the app with the secrets of another time: it signs with the ${phase === 'switch' ? 'previous' : 'next'} key, or refuses the current one. ${NOTHING_CHANGED}`,
    remedy: `gh workflow run rotate.yml -f phase=${phase} deploys the keys as they are stored, and the lifetime of the tokens counts from then. If the key has leaked: ${_model_remedy_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMAND_OF_EMERGENCY */ ._6}`,
    where: 'phase',
}));
/** @param definition e.g. `chat-app:12`; '' where the template alone tells */
const signerNotStored = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFinding */ .L)('rotation-signer-not-stored', { error: 'rotation-refused' }, (definition) => ({
    title: 'Production signs with a key that is not among the stored ones',
    detail: `What is deployed${definition === '' ? '' : ` (${definition})`} signs with a key that is neither the current nor the next nor the previous one: a person has set one of them, or has deployed another key. This step would refuse the tokens of users, and the key would be lost. ${NOTHING_CHANGED}`,
    remedy: `Put that key back as the current one. A secret of GitHub, with --env ENVIRONMENT for one of an environment: aws ecs describe-task-definition --task-definition ${definition || 'NAME'} --query "taskDefinition.containerDefinitions[].environment[] | [?name=='JWT_SECRET_KEY'].value | [0]" --output text | tr -d '\\n' | gh secret set JWT_SECRET_KEY. In Secrets Manager: move AWSCURRENT to the version that the task definition names. Then ${_model_remedy_js__WEBPACK_IMPORTED_MODULE_0__/* .AGAIN */ .jM}. If the key has leaked: ${_model_remedy_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMAND_OF_EMERGENCY */ ._6}`,
}));
const keyGivenUp = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFinding */ .L)('rotation-key-given-up', { error: 'rotation-refused' }, (slot) => ({
    title: `The stored ${slot} key was given up before, and this step would bring it back`,
    detail: `Production had it and lost it in an emergency, a retirement or a replacement by hand: a person has stored it again. ${NOTHING_CHANGED}`,
    remedy: `${slot === 'current' ? "Store another one: openssl rand -base64 48 | tr -d '\\n' | gh secret set NAME" : `Remove it: gh secret delete NAME_${slot.toUpperCase()}`}, with --env ENVIRONMENT for one of an environment; in Secrets Manager ${slot === 'current' ? 'put another value' : 'take its staging label away'}. Then ${_model_remedy_js__WEBPACK_IMPORTED_MODULE_0__/* .AGAIN */ .jM}. If the key has leaked and is not refused everywhere: ${_model_remedy_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMAND_OF_EMERGENCY */ ._6}`,
}));
/** @param until milliseconds since the epoch */
const tokensLiveLonger = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFinding */ .L)('rotation-lifetime-shortened', { error: 'rotation-not-yet' }, (hours, until) => ({
    title: 'Tokens of the previous key live longer than its age and jwt-expiration-hours say',
    detail: `By what is and was deployed, production signed with it until later than the store says, or with another JWT_EXPIRATION_HOURS (${hours} at most): its tokens may be valid until ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .utc */ .Gw)(until, 'minute')}. ${NOTHING_CHANGED}`,
    remedy: `After that time ${_model_remedy_js__WEBPACK_IMPORTED_MODULE_0__/* .AGAIN */ .jM}. Change the lifetime of tokens only when no rotation is under way.`,
    where: 'jwt-expiration-hours',
}));
const emergencyUnfinished = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFinding */ .L)('rotation-emergency-unfinished', { error: 'rotation-refused' }, (asked) => ({
    title: `An emergency rotation was begun and not finished, so ${asked} must wait`,
    detail: `An earlier run stopped before it was proven that the old key is refused. ${NOTHING_CHANGED}`,
    remedy: `Finish it: ${_model_remedy_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMAND_OF_EMERGENCY */ ._6}. A fresh key that is stored already is not replaced.`,
    where: 'phase',
}));
const waitText = ({ until, why }) => `${why} The last of them expires by ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .utc */ .Gw)(until, 'minute')}.`;
const rotationWaits = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFinding */ .L)('rotation-waits', 'notice', (wait) => ({
    title: `The previous key can be retired from ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .utc */ .Gw)(wait.until, 'minute')} on`,
    detail: waitText(wait),
    remedy: `After that, by hand or on a schedule, ${_model_remedy_js__WEBPACK_IMPORTED_MODULE_0__/* .AGAIN */ .jM}. Until then production accepts both keys.`,
}));
const phaseTooEarly = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFinding */ .L)('rotation-not-yet', { error: 'rotation-not-yet' }, (wait, asked) => ({
    title: `It is too early for the phase ${asked}`,
    detail: `${waitText(wait)} Nothing was changed.`,
    remedy: `After ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .utc */ .Gw)(wait.until, 'minute')} ${_model_remedy_js__WEBPACK_IMPORTED_MODULE_0__/* .AGAIN */ .jM}. If the previous key has leaked: ${_model_remedy_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMAND_OF_EMERGENCY */ ._6}`,
    where: 'phase',
}));
/** `auto` asks whether there is something to do, so to wait is no error; a phase by name is wanted now. */
const rotationNotYet = (wait, asked) => asked === 'auto' || asked === 'continue' ? rotationWaits(wait) : phaseTooEarly(wait, asked);
const replacedKeyGone = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFinding */ .L)('rotation-replaced-key-gone', 'warning', () => ({
    title: 'It cannot be proven that the keys which an earlier run replaced are refused now',
    detail: 'An earlier run has replaced them, and the mark of the emergency does not hold them: it was stored by hand. The fresh key is deployed alone.',
    remedy: 'If you still have a token of the old key, call the backend with it: it must be refused. The verdict says that the fresh key is accepted and that other keys are refused.',
}), { leavesOpen: 'That the replaced keys are refused' });
/** Another run or a person changed the store while this run was under way. */
const keysChangedElsewhere = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFinding */ .L)('rotation-overtaken', { error: 'rotation-stale' }, (store, what) => ({
    title: 'Something else changed the stored keys during this rotation',
    detail: `${what} changed in ${store} and this run did not change it. This run stopped before its next write.`,
    remedy: `Find the other run or person, let it finish, then ${_model_remedy_js__WEBPACK_IMPORTED_MODULE_0__/* .AGAIN */ .jM}. It goes on from what is stored.`,
}));
const rotationAlreadyRunning = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFinding */ .L)('rotation-already-running', { error: 'rotation-refused' }, (other) => ({
    title: 'Another rotation was started before this one and has not ended',
    detail: `It is ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .untrusted */ .bp)(other.url)}. Two at once could each make a key. Nothing was changed.`,
    remedy: `Let it end, or gh run cancel ${other.id}; then ${_model_remedy_js__WEBPACK_IMPORTED_MODULE_0__/* .AGAIN */ .jM}. A concurrency group in rotate.yml keeps runs apart.`,
}));
/** @param secrets names of secrets and variables with the leaked value @param stacks that are deployed with it */
const leakedKeyInUse = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFinding */ .L)('leaked-key-in-use', { error: 'leaked-key-in-use' }, (secrets, stacks) => ({
    title: 'The emergency is not finished: something else still has the leaked key',
    detail: [
        'The fresh key is deployed, and the backend that was asked refuses the leaked one.',
        ...secrets.map((name) => `The secret ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .untrusted */ .bp)(name)} has the leaked value.`),
        ...stacks.map((name) => `Stack ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .untrusted */ .bp)(name)} is deployed with it, and this run did not deploy that stack.`),
    ].join('\n'),
    remedy: [
        ...(secrets.length > 0
            ? [
                'Give each of these secrets a new value where it is stored, e.g. openssl rand -base64 48 | gh secret set NAME (with --env ENVIRONMENT for a secret of an environment).',
            ]
            : []),
        ...(stacks.length > 0
            ? ['Name these stacks in `stacks` too, or deploy them with the fresh key by their own workflow.']
            : []),
        `Then finish the emergency, which makes no other key: ${_model_remedy_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMAND_OF_EMERGENCY */ ._6}`,
    ].join(' '),
}));
/** @param stacks that are deployed with a key of this rotation and that it does not deploy */
const stackLeftOut = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFinding */ .L)('rotation-stack-left-out', { error: 'rotation-refused' }, (stacks) => ({
    title: `Stack ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .untrusted */ .bp)(stacks[0] ?? '')} has this key too, and this rotation does not deploy it`,
    detail: `In the end it would go on with a key that is stored nowhere, and refuse the tokens of the others: ${stacks.map(_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .untrusted */ .bp).join(', ')}. Nothing was deployed.`,
    remedy: `Name all stacks that share the key in \`stacks\` of rotate.yml, then ${_model_remedy_js__WEBPACK_IMPORTED_MODULE_0__/* .AGAIN */ .jM}. A stack that is used no more: delete it.`,
    where: 'stacks',
}));
const otherHoldersUnknown = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFinding */ .L)('leaked-key-holders-unknown', 'warning', (stacks) => ({
    title: `Whether stack ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .untrusted */ .bp)(stacks[0] ?? '')} still has the leaked key could not be found out`,
    detail: `This run did not deploy these stacks, their containers have a key of that name, and what they are deployed with could not be read: ${stacks.map(_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .untrusted */ .bp).join(', ')}.`,
    remedy: 'If they share the key, deploy them with the fresh one. A stack of another environment has a key of its own, and nothing is to do.',
}), { leavesOpen: 'That nothing else has the leaked key' });
/** @param host that was asked */
const backendsNotAsked = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFinding */ .L)('backends-not-asked', 'notice', (host, stacks) => ({
    title: `Only the backend at ${host} was asked whether it refuses the leaked key`,
    detail: `The fresh key was deployed to ${stacks.map(_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .untrusted */ .bp).join(', ')}. Their task definitions have it; what the others answer was not asked.`,
    remedy: 'Run mode: verify once for each other backend, with its backend-url.',
}));


/***/ }),

/***/ 6828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ keyNamed),
/* harmony export */   r: () => (/* binding */ applyWrites)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36939);
/* harmony import */ var _plan_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26108);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8830);



/** The stored key of that name. */
const keyNamed = ({ keys, replaced }, name) => name === 'current' || name === 'next' || name === 'previous'
    ? keys[name]
    : replaced[_state_js__WEBPACK_IMPORTED_MODULE_2__/* .REPLACED_NAMES */ .QU.indexOf(name)];
const writeOne = (store, write, keyOf) => {
    switch (write.act) {
        case 'put':
            return store.put(write.slot, keyOf(write.key));
        case 'remove':
            return store.remove(write.slot);
        case 'begin-emergency':
            return store.beginEmergency(write.givesUp.map(keyOf));
        case 'end-emergency':
            return store.endEmergency();
    }
};
/** A store that does not answer may have taken the write, and one that refuses has not. */
const isOpen = ({ failureReason }) => failureReason === 'key-store-unreachable' || failureReason === 'aws-unreachable';
/**
 * Changes the store, one write after the other, and stops at the first that fails.
 *
 * @param keyOf the key by its name in the plan; `fresh` must be the same key each time
 * @param onWrite gets each write that was made, and the one that may have been made
 */
const applyWrites = async (store, writes, keyOf, onWrite) => {
    for (const write of writes) {
        const words = `${(0,_plan_words_js__WEBPACK_IMPORTED_MODULE_1__/* .describeWrite */ .w)(write)} in ${store.name}`;
        const done = await writeOne(store, write, keyOf).catch((error) => {
            onWrite(`perhaps ${words}`);
            throw error;
        });
        if (!done.ok) {
            if (isOpen(done.findings[0]))
                onWrite(`perhaps ${words}`);
            return done;
        }
        onWrite(words);
    }
    return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .succeed */ .Py)(undefined);
};


/***/ }),

/***/ 60134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vv: () => (/* binding */ openKeyStore),
  jt: () => (/* binding */ takeStoredKeys),
  mk: () => (/* binding */ writeKeys)
});

// EXTERNAL MODULE: ./build/inputs/secrets.js
var secrets = __webpack_require__(8569);
// EXTERNAL MODULE: ./build/lib/aws/clients.js
var clients = __webpack_require__(14954);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/template/findings.js
var findings = __webpack_require__(12209);
// EXTERNAL MODULE: ./build/rotation/findings.js
var rotation_findings = __webpack_require__(86445);
// EXTERNAL MODULE: ./build/lib/github/client.js + 1 modules
var client = __webpack_require__(47131);
// EXTERNAL MODULE: ./build/lib/json.js
var json = __webpack_require__(80292);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(94869);
// EXTERNAL MODULE: ./build/model/define-finding.js
var define_finding = __webpack_require__(80495);
// EXTERNAL MODULE: ./build/model/remedy.js
var remedy = __webpack_require__(61368);
;// CONCATENATED MODULE: ./build/rotation/store-findings.js



const nameOfSecrets = (scope) => scope === '' ? 'the secrets of the repository' : `the secrets of the environment ${scope}`;
/** What GitHub asks for, where it does not say so itself. */
const neededPermission = (scope, level) => scope === '' ? `secrets=${level}` : `environments=${level}`;
const IN_THE_FORM = {
    secrets: 'Secrets',
    environments: 'Environments',
    actions: 'Actions',
};
/** `secrets=write` as the settings of an App or a token call it. */
const asInSettings = (permissions) => permissions
    .split(/[;,]/)
    .map((one) => one.trim().split('='))
    .filter(([name = '', level = '']) => /^[a-z_]+$/.test(name) && /^(read|write|admin)$/.test(level))
    .map(([name = '', level]) => `${IN_THE_FORM[name] ?? name}: ${level}`)
    .join(' and ');
const HOW_TO_GET = 'Give secrets-token the token of a GitHub App (actions/create-github-app-token), or a fine-grained personal access token for this repository. GITHUB_TOKEN can never write secrets.';
const said = ({ message, detail }) => (0,lib_text/* untrusted */.bp)(message ?? detail);
const denied = (0,define_finding/* defineFinding */.L)('key-store-denied', { error: 'key-store-denied' }, (failure, needed, scope) => {
    const permission = asInSettings(failure.permission ?? '') || asInSettings(needed);
    return {
        title: `The secrets-token lacks the repository permission ${permission}`,
        detail: `GitHub refused it ${nameOfSecrets(scope)}: ${said(failure)}`,
        remedy: `${HOW_TO_GET} Its repository permissions must include ${permission}.`,
        where: 'secrets-token',
    };
});
const unauthorized = (0,define_finding/* defineFinding */.L)('key-store-token-unknown', { error: 'key-store-denied' }, () => ({
    title: 'GitHub does not know the secrets-token, or it has expired',
    detail: 'GitHub answered 401 (Bad credentials). The token of a GitHub App lives for one hour.',
    remedy: `Make it in the same job, just before this step. ${HOW_TO_GET}`,
    where: 'secrets-token',
}));
const missing = (0,define_finding/* defineFinding */.L)('key-store-not-found', { error: 'key-store-denied' }, (scope) => ({
    title: scope === ''
        ? 'The secrets-token does not reach this repository'
        : `There is no environment ${(0,lib_text/* untrusted */.bp)(scope).slice(0, 40)}, or the secrets-token does not reach it`,
    detail: `GitHub answered 404 for ${nameOfSecrets(scope)}.`,
    remedy: scope === ''
        ? 'Install the GitHub App on this repository, or select it for the fine-grained token.'
        : 'Compare secret-environment with Settings, Environments of the repository (and with environment: of the job), and install the GitHub App on this repository.',
    where: scope === '' ? 'secrets-token' : 'secret-environment',
}));
const limited = (0,define_finding/* defineFinding */.L)('key-store-rate-limited', { error: 'key-store-unreachable' }, ({ retryAt }, token) => ({
    title: 'GitHub takes no more requests from this token for now',
    detail: retryAt === undefined
        ? 'The rate limit is used up.'
        : `The rate limit is used up until ${new Date(retryAt).toISOString()}.`,
    remedy: `After that ${remedy/* AGAIN */.jM}. It goes on from what is stored.`,
    where: token,
}));
const unreachable = (0,define_finding/* defineFinding */.L)('key-store-unreachable', { error: 'key-store-unreachable' }, (failure, what) => ({
    title: `GitHub could not be asked to ${what}`,
    detail: failure.status === 0
        ? `No answer came: ${said(failure)}`
        : `It answered ${failure.status}: ${said(failure)}`,
    remedy: `See https://www.githubstatus.com, then ${remedy/* AGAIN */.jM}. It goes on from what is stored.`,
}));
/** @param what completes “GitHub could not be asked to …” */
const gitHubFailure = (failure, what, scope, needed, token = 'secrets-token') => {
    if (failure.kind === 'rate-limited')
        return limited(failure, token);
    switch (failure.status) {
        case 401:
            return unauthorized();
        case 403:
            return denied(failure, needed, scope);
        case 404:
            return missing(scope);
        default:
            return unreachable(failure, what);
    }
};
const environmentHidesSecret = (0,define_finding/* defineFinding */.L)('key-store-shadowed', { error: 'rotation-refused' }, (environment, names) => ({
    title: 'An environment has a secret that hides the one of the repository',
    detail: `The environment ${(0,lib_text/* untrusted */.bp)(environment)} has ${names.join(' and ')}, and jobs in it get that one, whatever is written to the repository. Nothing was changed.`,
    remedy: `If this rotation is about that environment: secret-environment: ${(0,lib_text/* untrusted */.bp)(environment)}. Else keep the keys of this app in an environment of its own and name that.`,
    where: 'secret-environment',
}));
const secretNotConfirmed = (0,define_finding/* defineFinding */.L)('key-store-not-confirmed', { error: 'key-store-unreachable' }, (name, scope) => ({
    title: `GitHub accepted ${name}, but does not show that it has changed`,
    detail: `The time at which it was last written in ${nameOfSecrets(scope)} is older than the write. Nothing was deployed after it.`,
    remedy: `See https://www.githubstatus.com, then ${remedy/* AGAIN */.jM}. It goes on from what is stored.`,
}));
const workflowRunNotShown = (0,define_finding/* defineFinding */.L)('rotation-run-unreadable', { error: 'key-store-denied' }, (failure) => ({
    title: 'This run could not be looked up, so it is not known whether its secrets are the latest',
    detail: `GitHub answered ${failure.status}: ${said(failure)}. Nothing was changed.`,
    remedy: `Give the job permissions: actions: read, and the step github-token: \${{ github.token }}.`,
    where: 'github-token',
}));
const rotatedByLambda = (0,define_finding/* defineFinding */.L)('key-store-rotates-itself', { error: 'rotation-refused' }, (name) => ({
    title: 'Secrets Manager rotates this secret by itself, so two rotations would get in each other’s way',
    detail: `Automatic rotation is enabled for ${name}: its Lambda function moves the same staging labels.`,
    remedy: `Disable it: aws secretsmanager cancel-rotate-secret --secret-id ${name}`,
    where: 'secret-id',
}));
const foreignPendingVersion = (0,define_finding/* defineFinding */.L)('key-store-pending-foreign', { error: 'rotation-refused' }, (name, version) => ({
    title: 'The secret has a pending version that this action did not make',
    detail: `AWSPENDING is on version ${version} of ${name}, left by another rotation. Nothing was changed.`,
    remedy: `If it is not needed: aws secretsmanager update-secret-version-stage --secret-id ${name} --version-stage AWSPENDING --remove-from-version-id ${version}`,
    where: 'secret-id',
}));
const secretMissing = (0,define_finding/* defineFinding */.L)('key-store-secret-missing', { error: 'invalid-input' }, (name) => ({
    title: 'The secret does not exist, or is marked for deletion',
    detail: `Secrets Manager has no usable secret ${name} in this region and account.`,
    remedy: 'Correct secret-id, or aws secretsmanager restore-secret if it was deleted by mistake.',
    where: 'secret-id',
}));
/** @param why completes “Version … of …” */
const versionUnreadable = (0,define_finding/* defineFinding */.L)('key-store-version-unreadable', { error: 'rotation-refused' }, ({ name, label, version }, why) => ({
    title: `The ${label} version of the secret does not hold a key as expected`,
    detail: `Version ${version} of ${name} ${why}. Nothing was changed.`,
    remedy: label === 'AWSCURRENT'
        ? 'Correct secret-json-key, or store the key as the task definition reads it.'
        : `If that version is not needed: aws secretsmanager update-secret-version-stage --secret-id ${name} --version-stage ${label} --remove-from-version-id ${version}`,
    where: 'secret-json-key',
}));
const secretFieldsChanged = (0,define_finding/* defineFinding */.L)('key-store-fields-changed', { error: 'rotation-refused' }, (name) => ({
    title: 'Other fields of the secret were changed since the next key was staged',
    detail: `The pending version of ${name} has the other fields as they were; making it current would bring them back. Nothing was changed.`,
    remedy: `Put the same fields into both versions, or, if production does not sign with the next key yet, remove AWSPENDING from its version and stage again.`,
    where: 'secret-id',
}));
const labelNotMoved = (0,define_finding/* defineFinding */.L)('key-store-label-not-moved', { error: 'key-store-unreachable' }, (secretId, label) => ({
    title: `Secrets Manager accepted the change of ${label}, but does not show it`,
    detail: `The staging label of ${secretId} is not where this run put it. Nothing was deployed after it.`,
    remedy: `Wait a minute, then ${remedy/* AGAIN */.jM}. It goes on from what is stored.`,
}));
const secretStale = (0,define_finding/* defineFinding */.L)('rotation-secrets-stale', { error: 'rotation-stale' }, ({ name, store }, { queuedAt, writtenAt, isAlone }) => ({
    title: isAlone
        ? 'The signing key was replaced after this run was queued'
        : 'The secrets were changed after this run was queued, so it may hold old ones',
    detail: `This run is from ${(0,lib_text/* utc */.Gw)(queuedAt)}; ${name} in ${store} was written at ${(0,lib_text/* utc */.Gw)(writtenAt)}.${isAlone ? ' No other key and no unfinished emergency is stored, so another run, perhaps an emergency, has replaced it and is over, or a person has set it.' : ''} A run, and every re-run of it, may carry the values from when it was queued. Nothing was changed.`,
    remedy: isAlone
        ? `Do not re-run this one. If the run that replaced the key is green, nothing is left to do: gh run list --workflow rotate.yml --limit 5. Only if the new key has leaked too, or another rotation is wanted, ${remedy/* AGAIN */.jM}`
        : `Do not re-run this one; ${remedy/* AGAIN */.jM}. It goes on from what is stored.`,
}));
const secretNotHandedIn = (0,define_finding/* defineFinding */.L)('rotation-key-not-handed-in', { error: 'rotation-refused' }, ({ input, name, store }) => ({
    title: `${name} is stored, but this job was not given it`,
    detail: `${store} has it, and the input ${input} is empty: the job lacks its environment, or the input. Nothing was changed.`,
    remedy: `In rotate.yml give the job its environment: and the step ${input}: \${{ secrets.${name} }}.`,
    where: input,
}));
const secretNotStored = (0,define_finding/* defineFinding */.L)('rotation-key-not-in-store', { error: 'rotation-refused' }, ({ place, input, name, store }) => ({
    title: `This job was given a ${place} key that is not in ${store}`,
    detail: `${input} holds a key and there is no ${name}: it comes from another place (organization, repository, another environment), was removed after this run was queued, or is stored under another name. Nothing was changed.`,
    remedy: `${place === 'current' ? '' : 'If another run has retired or removed it since, nothing is left to do (gh run list --workflow rotate.yml --limit 5). If not: '}Set secret-environment to the environment that has the keys, or leave it out if the repository has them. Keys of an organization cannot be rotated: store the key in the repository or an environment.`,
    where: input,
}));

;// CONCATENATED MODULE: ./build/rotation/github-secrets.js




const PATIENCE = { overall: Number.POSITIVE_INFINITY, pauses: [1000, 2000, 4000], awaitsLimits: false };
/** A rotation lets GitHub stumble for a while, and ends with an exception where it is cancelled: no write is taken for refused. */
const connectForRotation = (token, { env, clock, cancelled }) => (0,client/* connectGitHub */.U)({ env, token, clock, signal: cancelled, throwsWhenAborted: true, patience: PATIENCE });
const PAGE = 100;
/** The secrets of one place: of the repository, or of an environment. Names are in upper case, as GitHub keeps them. */
class GitHubSecrets {
    #api;
    #scope;
    constructor(api, scope) {
        this.#api = api;
        this.#scope = scope;
    }
    /** Times at which each secret was last written, by GitHub's clock; milliseconds since the epoch. */
    async times() {
        const found = new Map();
        for (let page = 1;; page += 1) {
            const listed = await this.#call('GET', '', { per_page: PAGE, page });
            if (!listed.ok)
                return (0,finding/* fail */.fJ)(this.#failure(listed.failure, 'list the secrets', 'read'));
            const secrets = (0,json/* listOf */.c3)((0,json/* objectOf */.Xy)(listed.value.data).secrets).map(json/* objectOf */.Xy);
            // A time that cannot be read is never taken for an old one.
            for (const { name, updated_at } of secrets)
                found.set(((0,json/* textOf */.b6)(name) ?? '').toUpperCase(), (0,json/* timeOf */.nR)(updated_at) || listed.value.date);
            const total = (0,json/* numberOf */.rl)((0,json/* objectOf */.Xy)(listed.value.data).total_count);
            if (secrets.length < PAGE || found.size >= total)
                return (0,finding/* succeed */.Py)(found);
        }
    }
    /** @returns when GitHub answered, by its clock */
    async put(name, text) {
        const sealer = await this.#publicKey();
        if (!sealer.ok)
            return sealer;
        const put = await this.#call('PUT', '/{secret_name}', {
            secret_name: name,
            encrypted_value: await sealedBox(text, sealer.value.key),
            key_id: sealer.value.id,
        });
        return put.ok ? (0,finding/* succeed */.Py)(put.value.date) : (0,finding/* fail */.fJ)(this.#failure(put.failure, `store ${name}`, 'write'));
    }
    /** A secret that is not there counts as removed. */
    async remove(name) {
        const removed = await this.#call('DELETE', '/{secret_name}', { secret_name: name });
        return removed.ok || removed.failure.status === 404
            ? (0,finding/* succeed */.Py)(undefined)
            : (0,finding/* fail */.fJ)(this.#failure(removed.failure, `remove ${name}`, 'write'));
    }
    /** Whether GitHub gives the token what sealing needs. */
    async checkAccess() {
        const sealer = await this.#publicKey();
        return sealer.ok ? undefined : sealer.findings[0];
    }
    async #publicKey() {
        const asked = await this.#call('GET', '/public-key');
        if (!asked.ok)
            return (0,finding/* fail */.fJ)(this.#failure(asked.failure, 'give its public key', 'write'));
        const { key_id, key } = (0,json/* objectOf */.Xy)(asked.value.data);
        return (0,finding/* succeed */.Py)({ id: (0,json/* textOf */.b6)(key_id) ?? '', key: (0,json/* textOf */.b6)(key) ?? '' });
    }
    #call(method, path, parameters = {}) {
        if (this.#scope === '')
            return this.#api.call(`${method} /repos/{owner}/{repo}/actions/secrets${path}`, parameters);
        const route = `${method} /repos/{owner}/{repo}/environments/{environment_name}/secrets${path}`;
        return this.#api.call(route, { environment_name: this.#scope, ...parameters });
    }
    #failure(failure, what, level) {
        return gitHubFailure(failure, what, this.#scope, neededPermission(this.#scope, level));
    }
}
/**
 * Seals a text for the holder of a private key (libsodium sealed box: ephemeral X25519, XSalsa20-Poly1305), as GitHub
 * wants its secrets. The library is loaded when it is used.
 *
 * @param publicKey 32 bytes in base64
 * @returns base64
 */
const sealedBox = async (text, publicKey) => {
    const { default: sodium } = await __webpack_require__.e(/* import() */ 4768).then(__webpack_require__.bind(__webpack_require__, 54768));
    await sodium.ready;
    const box = sodium.crypto_box_seal(Buffer.from(text, 'utf8'), Buffer.from(publicKey, 'base64'));
    return Buffer.from(box).toString('base64');
};

// EXTERNAL MODULE: ./build/rotation/state.js
var rotation_state = __webpack_require__(8830);
;// CONCATENATED MODULE: ./build/rotation/github-store.js







const PLACES = [...rotation_state/* SLOTS */._f, 'emergency'];
/** GitHub shows whole seconds, and its servers' clocks may differ by a few. */
const SECOND = 1000;
const TOLERANCE_MILLISECONDS = 5 * SECOND;
const github_store_PAGE = 100;
const PAUSES_MILLISECONDS = [0, 1000, 2000, 4000];
const namesOf = (secretName) => {
    const name = secretName.toUpperCase();
    return {
        current: name,
        next: `${name}_NEXT`,
        previous: `${name}_PREVIOUS`,
        emergency: `${name}_EMERGENCY`,
    };
};
/** Secrets of a GitHub repository or of one of its environments. */
class GitHubStore {
    name;
    isReadByApp = false;
    #options;
    #names;
    #secrets;
    /** As this run saw or left them. */
    #times = {};
    constructor(options) {
        this.#options = options;
        this.#names = namesOf(options.secretName);
        this.#secrets = new GitHubSecrets(options.api, options.environment);
        this.name = nameOfSecrets(options.environment);
    }
    async open() {
        const { environment, handed, queuedAt } = this.#options;
        const denied = await this.#secrets.checkAccess();
        if (denied)
            return (0,finding/* fail */.fJ)(denied);
        const listed = await this.#look();
        if (!listed.ok)
            return listed;
        const mayWrite = await this.#checkWrite();
        if (!mayWrite.ok)
            return mayWrite;
        const seen = environment === '' ? await this.#checkShadows() : (0,finding/* succeed */.Py)(undefined);
        if (!seen.ok)
            return seen;
        this.#times = listed.value;
        return takeHandedIn({
            handed,
            stored: listed.value,
            queuedAt,
            names: this.#names,
            store: this.name,
        });
    }
    put(slot, key) {
        return this.#write(slot, key.reveal());
    }
    async remove(slot) {
        return this.#remove(slot);
    }
    beginEmergency(givesUp) {
        return this.#write('emergency', (0,secrets/* emergencyMarkOf */.aN)(givesUp));
    }
    endEmergency() {
        return this.#remove('emergency');
    }
    /** The app gets the keys themselves. */
    variables() {
        return {};
    }
    async #look() {
        const all = await this.#secrets.times();
        if (!all.ok)
            return all;
        const found = PLACES.map((place) => [place, all.value.get(this.#names[place])]);
        return (0,finding/* succeed */.Py)(Object.fromEntries(found.filter(([, time]) => time !== undefined)));
    }
    /**
     * Reading does not tell whether a token may write, and writing anything would change an age. To remove a secret that
     * does not exist needs the same permission, and leaves no trace.
     */
    #checkWrite() {
        const nobodys = Buffer.from(this.#options.random(8)).toString('hex').toUpperCase();
        return this.#secrets.remove(`${this.#names.current}_NO_SUCH_SECRET_${nobodys}`);
    }
    /** In a job of an environment, the environment's secret is the one that counts. */
    async #checkShadows() {
        const { api } = this.#options;
        const environments = await this.#environments();
        if (!environments.ok)
            return environments;
        for (const name of environments.value) {
            const secrets = await new GitHubSecrets(api, name).times();
            if (!secrets.ok)
                return secrets;
            const hiding = Object.values(this.#names).filter((secret) => secrets.value.has(secret));
            if (hiding.length > 0)
                return (0,finding/* fail */.fJ)(environmentHidesSecret(name, hiding));
        }
        return (0,finding/* succeed */.Py)(undefined);
    }
    async #environments() {
        const names = [];
        for (let page = 1;; page += 1) {
            const listed = await this.#options.jobApi.call('GET /repos/{owner}/{repo}/environments', {
                per_page: github_store_PAGE,
                page,
            });
            if (!listed.ok)
                return (0,finding/* fail */.fJ)(gitHubFailure(listed.failure, 'list the environments', '', 'actions=read', 'github-token'));
            const found = (0,json/* listOf */.c3)((0,json/* objectOf */.Xy)(listed.value.data).environments);
            names.push(...found.map((environment) => (0,json/* textOf */.b6)((0,json/* objectOf */.Xy)(environment).name) ?? ''));
            if (found.length < github_store_PAGE)
                return (0,finding/* succeed */.Py)(names);
        }
    }
    /** No other run or person may have written since this run looked last. */
    async #checkUntouched() {
        const now = await this.#look();
        if (!now.ok)
            return now;
        const changed = PLACES.find((place) => now.value[place] !== this.#times[place]);
        return changed ? (0,finding/* fail */.fJ)((0,rotation_findings/* keysChangedElsewhere */.Dz)(this.name, this.#names[changed])) : (0,finding/* succeed */.Py)(undefined);
    }
    async #write(place, text) {
        const untouched = await this.#checkUntouched();
        if (!untouched.ok)
            return untouched;
        const put = await this.#secrets.put(this.#names[place], text);
        if (!put.ok)
            return put;
        const before = this.#times[place];
        return this.#confirm(place, (time) => time !== undefined &&
            time >= put.value - TOLERANCE_MILLISECONDS &&
            (time !== before || put.value - before < SECOND));
    }
    async #remove(place) {
        const untouched = await this.#checkUntouched();
        if (!untouched.ok || this.#times[place] === undefined)
            return untouched;
        const removed = await this.#secrets.remove(this.#names[place]);
        return removed.ok ? this.#confirm(place, (time) => time === undefined) : removed;
    }
    /** GitHub shows a write only some time after it has taken it. */
    async #confirm(place, isThere) {
        const { clock, cancelled, environment } = this.#options;
        for (const pause of PAUSES_MILLISECONDS) {
            if (pause > 0)
                await clock.sleep(pause, cancelled);
            const now = await this.#look();
            if (!now.ok)
                return now;
            const time = now.value[place];
            if (!isThere(time))
                continue;
            const { [place]: _before, ...others } = this.#times;
            this.#times = { ...others, ...(time !== undefined && { [place]: time }) };
            return (0,finding/* succeed */.Py)(undefined);
        }
        return (0,finding/* fail */.fJ)(secretNotConfirmed(this.#names[place], environment));
    }
}
const INPUT_OF = {
    current: 'jwt-secret-key',
    next: 'next-jwt-secret-key',
    previous: 'previous-jwt-secret-key',
    emergency: 'emergency-jwt-secret-keys',
};
const isGiven = (key) => key !== undefined && key.reveal() !== '';
const contradictionOf = (input) => {
    const { handed, stored, queuedAt, names, store } = input;
    const secretOf = (place) => ({ place, input: INPUT_OF[place], name: names[place], store });
    const changed = PLACES.find((place) => (stored[place] ?? 0) >= queuedAt);
    if (changed) {
        const isAlone = PLACES.every((place) => (place === 'current') === (stored[place] !== undefined));
        return secretStale(secretOf(changed), { queuedAt, writtenAt: stored[changed] ?? 0, isAlone });
    }
    const missing = PLACES.find((place) => stored[place] !== undefined && !isGiven(handed[place]));
    if (missing)
        return secretNotHandedIn(secretOf(missing));
    const elsewhere = PLACES.find((place) => stored[place] === undefined && isGiven(handed[place]));
    return elsewhere && secretNotStored(secretOf(elsewhere));
};
/** Ids of the keys: the slot that has the same text first. */
const identify = (keys, stored) => {
    const slots = {};
    for (const slot of rotation_state/* SLOTS */._f) {
        const [key, updatedAt] = [keys[slot], stored[slot]];
        if (key === undefined || updatedAt === undefined)
            continue;
        const id = rotation_state/* SLOTS */._f.find((other) => keys[other]?.equals(key)) ?? slot;
        slots[slot] = { id, updatedAt };
    }
    return slots;
};
/** The stored keys, if it is certain that the values at hand are theirs. */
const takeHandedIn = (input) => {
    const contradiction = contradictionOf(input);
    if (contradiction)
        return (0,finding/* fail */.fJ)(contradiction);
    const { handed, stored } = input;
    const keys = Object.fromEntries(rotation_state/* SLOTS */._f.filter((slot) => isGiven(handed[slot])).map((slot) => [slot, handed[slot]]));
    const slots = identify(keys, stored);
    if (stored.emergency === undefined)
        return (0,finding/* succeed */.Py)({ keys, state: { slots }, replaced: [] });
    const givenUp = (0,secrets/* keysOfMark */.ZO)(handed.emergency?.reveal() ?? '');
    const current = handed.current;
    // Without the keys in the mark only the times tell whether the current one is the fresh one.
    const replaced = givenUp
        ? current !== undefined && !givenUp.some((key) => key.equals(current))
        : (stored.current ?? 0) >= stored.emergency;
    const kept = (givenUp ?? []).filter((key) => !rotation_state/* SLOTS */._f.some((slot) => handed[slot]?.equals(key)));
    return (0,finding/* succeed */.Py)({
        keys,
        state: { slots, emergency: { replaced, kept: kept.length, isComplete: givenUp !== undefined } },
        replaced: kept,
    });
};

// EXTERNAL MODULE: ./build/rotation/key-store.js
var key_store = __webpack_require__(6828);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/lib/aws/errors.js
var errors = __webpack_require__(52811);
// EXTERNAL MODULE: ./build/redaction/secret.js
var secret = __webpack_require__(97072);
;// CONCATENATED MODULE: ./build/rotation/secret-versions.js





/** What the versions of a secret in AWS Secrets Manager and their staging labels mean to a rotation. Pure. */
const SLOT_LABELS = {
    current: 'AWSCURRENT',
    next: 'AWSPENDING',
    previous: 'AWSPREVIOUS',
};
/** Staged and demoted by this action. AWSPENDING alone comes from another rotation, and AWSPREVIOUS alone is any older version. */
const OWN_LABELS = { next: 'cdk-jwt-deploy-next', previous: 'cdk-jwt-deploy-previous' };
/** On the version that an emergency replaces, from its first instant until it is proven. */
const EMERGENCY_LABEL = 'cdk-jwt-deploy-emergency';
/** On the other versions that it gives up. */
const GIVEN_UP_LABELS = {
    next: 'cdk-jwt-deploy-emergency-next',
    previous: 'cdk-jwt-deploy-emergency-previous',
};
const versionLabelled = ({ labels }, label) => Object.entries(labels).find(([, all]) => all.includes(label))?.[0];
const VERSION_PLACES = [...rotation_state/* SLOTS */._f, 'emergency', 'given-up-next', 'given-up-previous'];
const LABEL_OF = {
    current: SLOT_LABELS.current,
    next: OWN_LABELS.next,
    previous: OWN_LABELS.previous,
    emergency: EMERGENCY_LABEL,
    'given-up-next': GIVEN_UP_LABELS.next,
    'given-up-previous': GIVEN_UP_LABELS.previous,
};
/** Whether an emergency is under way that no run has finished. */
const isEmergencyMarked = (described) => versionLabelled(described, EMERGENCY_LABEL) !== undefined;
/**
 * The versions that count, or why this secret cannot be used so.
 *
 * @param purpose an emergency does not wait for another rotation, be it under way or automatic; a run that only reads
 *   ignores other rotations
 */
const versionsInUse = (described, name, purpose) => {
    if (described.deleted)
        return (0,finding/* fail */.fJ)(secretMissing(name));
    if (described.rotatedByLambda && purpose === 'rotation')
        return (0,finding/* fail */.fJ)(rotatedByLambda(name));
    const found = VERSION_PLACES.flatMap((place) => {
        const id = versionLabelled(described, LABEL_OF[place]);
        return id === undefined ? [] : [[place, id]];
    });
    const versions = Object.fromEntries(found);
    const pending = versionLabelled(described, SLOT_LABELS.next);
    // Some rotations leave the label on the version that they have made current: that is no staged key.
    const isForeign = pending !== undefined && pending !== versions.next && pending !== versions.current;
    if (isForeign && purpose === 'rotation')
        return (0,finding/* fail */.fJ)(foreignPendingVersion(name, pending));
    // A run that dies while it unstages leaves its own label alone.
    const { next, ...others } = versions;
    // A leaked key does not wait for that; what the function does later is said.
    const warned = described.rotatedByLambda && purpose === 'emergency' ? [(0,finding/* asWarning */.PQ)(rotatedByLambda(name))] : [];
    return (0,finding/* succeed */.Py)(next !== undefined && next === pending ? versions : others, warned);
};
const jsonObject = (text) => {
    const value = (0,json/* parseJson */.qF)(text);
    return (0,json/* isObject */.Gv)(value) ? value : undefined;
};
/**
 * @param value SecretString; `undefined` for a binary one
 * @param jsonKey '' when the whole value is the key
 */
const keyInValue = (value, jsonKey, at) => {
    const refuse = (why) => (0,finding/* fail */.fJ)(versionUnreadable(at, why));
    if (value === undefined)
        return refuse('is binary');
    if (jsonKey === '')
        return (0,finding/* succeed */.Py)(new secret/* Secret */.z(at.label, value));
    const fields = jsonObject(value);
    if (fields === undefined)
        return refuse('is no JSON object');
    const key = fields[jsonKey];
    return typeof key === 'string' && key !== ''
        ? (0,finding/* succeed */.Py)(new secret/* Secret */.z(at.label, key))
        : refuse(`has no text ${jsonKey}`);
};
/** The current value with another key; the other fields of a JSON secret stay as they are. */
const valueWithKey = (current, jsonKey, key) => jsonKey === '' ? key : JSON.stringify({ ...jsonObject(current), [jsonKey]: key });
/** Whether two values differ in more than the key, in which case moving a label would bring old fields back. */
const differsBesideKey = (one, other, jsonKey) => jsonKey !== '' && sorted(valueWithKey(one, jsonKey, '')) !== sorted(valueWithKey(other, jsonKey, ''));
const sorted = (json) => JSON.stringify(Object.entries(jsonObject(json) ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1)));
/** All times are that of the last change of the secret, which is never too early. */
const keysOfVersions = (read, { changedAt }) => {
    const keys = {};
    const slots = {};
    for (const slot of rotation_state/* SLOTS */._f) {
        const key = read[slot]?.key;
        if (key === undefined)
            continue;
        const id = rotation_state/* SLOTS */._f.find((other) => read[other]?.key.equals(key)) ?? slot;
        keys[slot] = key;
        slots[slot] = { id, updatedAt: changedAt };
    }
    if (read.emergency === undefined)
        return { keys, state: { slots }, replaced: [] };
    const givenUp = [read.emergency, read['given-up-next'], read['given-up-previous']].flatMap((version) => version?.key ?? []);
    const replaced = givenUp.filter((key, index) => !rotation_state/* SLOTS */._f.some((slot) => keys[slot]?.equals(key)) &&
        !givenUp.slice(0, index).some((earlier) => earlier.equals(key)));
    const isReplaced = read.emergency.id !== read.current?.id;
    return {
        keys,
        state: { slots, emergency: { replaced: isReplaced, kept: replaced.length, isComplete: true } },
        replaced,
    };
};

;// CONCATENATED MODULE: ./build/rotation/secrets-manager-store.js






const NO_LABEL = 'cdk-jwt-deploy-no-such-label';
/** The calls to AWS Secrets Manager about one secret, with failures as values. */
class SecretCalls {
    #client;
    #secretId;
    constructor(client, secretId) {
        this.#client = client;
        this.#secretId = secretId;
    }
    describe() {
        return this.#attempt('secretsmanager:DescribeSecret', async (client, SecretId) => {
            const { DescribeSecretCommand } = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(5861), __webpack_require__.e(2994)]).then(__webpack_require__.t.bind(__webpack_require__, 12994, 19));
            const found = await client.send(new DescribeSecretCommand({ SecretId }));
            return {
                arn: found.ARN ?? SecretId,
                rotatedByLambda: found.RotationEnabled === true,
                deleted: found.DeletedDate !== undefined,
                changedAt: (found.LastChangedDate ?? found.CreatedDate)?.getTime() ?? Date.now(),
                labels: found.VersionIdsToStages ?? {},
            };
        });
    }
    /** @returns `undefined` for a binary value */
    value(VersionId) {
        return this.#attempt('secretsmanager:GetSecretValue', async (client, SecretId) => {
            const { GetSecretValueCommand } = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(5861), __webpack_require__.e(2994)]).then(__webpack_require__.t.bind(__webpack_require__, 12994, 19));
            return (await client.send(new GetSecretValueCommand({ SecretId, VersionId }))).SecretString;
        });
    }
    /** @returns the id of the version, which is `token`: a repeated call makes no second one */
    makeVersion(token, value, labels) {
        return this.#attempt('secretsmanager:PutSecretValue', async (client, SecretId) => {
            const { PutSecretValueCommand } = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(5861), __webpack_require__.e(2994)]).then(__webpack_require__.t.bind(__webpack_require__, 12994, 19));
            const command = new PutSecretValueCommand({
                SecretId,
                ClientRequestToken: token,
                SecretString: value,
                VersionStages: [...labels],
            });
            return (await client.send(command)).VersionId ?? token;
        });
    }
    moveLabel(label, from, to) {
        return this.#attempt('secretsmanager:UpdateSecretVersionStage', async (client, SecretId) => {
            const { UpdateSecretVersionStageCommand } = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(5861), __webpack_require__.e(2994)]).then(__webpack_require__.t.bind(__webpack_require__, 12994, 19));
            const command = new UpdateSecretVersionStageCommand({
                SecretId,
                VersionStage: label,
                ...(to && { MoveToVersionId: to }),
                ...(from && { RemoveFromVersionId: from }),
            });
            await client.send(command);
            return undefined;
        });
    }
    /**
     * Whether labels may be moved; moves none. IAM is asked before anything else: to take away a label that no version has
     * needs the permission and does nothing.
     */
    async checkMayMove(version) {
        const { UpdateSecretVersionStageCommand } = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(5861), __webpack_require__.e(2994)]).then(__webpack_require__.t.bind(__webpack_require__, 12994, 19));
        const command = new UpdateSecretVersionStageCommand({
            SecretId: this.#secretId,
            VersionStage: NO_LABEL,
            RemoveFromVersionId: version,
        });
        try {
            await (await this.#client()).send(command);
        }
        catch (error) {
            const isAllowed = error instanceof Error && /InvalidParameter|InvalidRequest/.test(error.name);
            if (!isAllowed)
                return (0,finding/* fail */.fJ)((0,errors/* awsFailure */.M)(error, 'secretsmanager:UpdateSecretVersionStage'));
        }
        return (0,finding/* succeed */.Py)(undefined);
    }
    async #attempt(action, work) {
        try {
            return (0,finding/* succeed */.Py)(await work(await this.#client(), this.#secretId));
        }
        catch (error) {
            const isMissing = error instanceof Error && error.name === 'ResourceNotFoundException';
            return (0,finding/* fail */.fJ)(isMissing ? secretMissing(this.#secretId) : (0,errors/* awsFailure */.M)(error, action));
        }
    }
}
const secrets_manager_store_PAUSES_MILLISECONDS = [0, 1000, 2000, 4000];
/** The labels of a slot, in the order in which they are put on. AWS itself moves AWSPREVIOUS to what was current. */
const PUT_ON = {
    current: [SLOT_LABELS.current],
    next: [OWN_LABELS.next, SLOT_LABELS.next],
    previous: [OWN_LABELS.previous],
};
/**
 * A secret in AWS Secrets Manager: AWSCURRENT, AWSPENDING and AWSPREVIOUS are the three slots. ECS hands a secret to a
 * container only when it starts, so the app refers to versions by their ids (`variables`): then each change of a key is
 * a change of the task definition, and a task that starts in between gets what its task definition says.
 */
class SecretsManagerStore {
    name;
    isReadByApp = true;
    #options;
    #calls;
    #described;
    /** Versions that were read, and those that this run made. */
    #known = [];
    constructor(options) {
        this.#options = options;
        this.#calls = new SecretCalls(options.client, options.secretId);
        this.name = `the secret ${options.secretId}`;
    }
    async open(asked) {
        const { secretId, jsonKey } = this.#options;
        const described = await this.#describe();
        if (!described.ok)
            return described;
        const isEmergency = asked === 'emergency' || isEmergencyMarked(described.value);
        const read = await this.#readAll(described.value, isEmergency ? 'emergency' : 'rotation');
        if (!read.ok)
            return read;
        const { current, next } = read.value;
        if (!isEmergency && current && next && differsBesideKey(current.value, next.value, jsonKey))
            return (0,finding/* fail */.fJ)(secretFieldsChanged(secretId));
        const mayMove = current ? await this.#calls.checkMayMove(current.id) : (0,finding/* succeed */.Py)(undefined);
        return mayMove.ok ? (0,finding/* succeed */.Py)(keysOfVersions(read.value, described.value), read.findings) : mayMove;
    }
    /** The keys for a run that changes none of them. Needs no permission to change anything. */
    async read() {
        const described = await this.#describe();
        if (!described.ok)
            return described;
        const read = await this.#readAll(described.value, 'reading');
        return read.ok ? (0,finding/* succeed */.Py)(keysOfVersions(read.value, described.value), read.findings) : read;
    }
    async put(slot, key) {
        const version = this.#versionOf(key);
        if (version === undefined)
            return this.#make(slot, key);
        return this.#moveAll(PUT_ON[slot], version.id);
    }
    /** The own label goes last, so that a run that dies before is gone on with. */
    remove(slot) {
        const own = slot === 'current' ? [] : [OWN_LABELS[slot]];
        const isOthers = slot === 'next' && this.#labelled(SLOT_LABELS.next) !== this.#labelled(OWN_LABELS.next);
        return this.#moveAll(isOthers ? own : [SLOT_LABELS[slot], ...own], undefined);
    }
    /** The mark comes last: where it is, all that is given up is labelled. */
    async beginEmergency() {
        for (const slot of ['next', 'previous']) {
            const version = this.#labelled(OWN_LABELS[slot]);
            const done = version
                ? await this.#moveAll([GIVEN_UP_LABELS[slot]], version)
                : (0,finding/* succeed */.Py)(undefined);
            if (!done.ok)
                return done;
        }
        return this.#moveAll([EMERGENCY_LABEL], this.#labelled(SLOT_LABELS.current));
    }
    endEmergency() {
        return this.#moveAll([...Object.values(GIVEN_UP_LABELS), EMERGENCY_LABEL], undefined);
    }
    variables(signs, accepts) {
        const { secretName } = this.#options;
        const [current, second] = [this.#versionOf(signs), accepts && this.#versionOf(accepts)];
        return {
            ...(current && { [`${secretName}_VERSION_ID`]: current.id }),
            ...(second && { [`${secretName}_PREVIOUS_VERSION_ID`]: second.id }),
        };
    }
    #labelled(label) {
        return this.#described && versionLabelled(this.#described, label);
    }
    #versionOf(key) {
        return this.#known.find((version) => version.key.equals(key));
    }
    async #describe() {
        const described = await this.#calls.describe();
        if (described.ok)
            this.#described = described.value;
        return described;
    }
    /** In an emergency a version that holds no key is no reason to wait. */
    async #readAll(described, purpose) {
        const { secretId, jsonKey, conceal } = this.#options;
        const versions = versionsInUse(described, secretId, purpose);
        if (!versions.ok)
            return versions;
        const all = {};
        const ignored = [...versions.findings];
        for (const place of VERSION_PLACES) {
            const id = versions.value[place];
            if (id === undefined)
                continue;
            const value = await this.#calls.value(id);
            if (!value.ok)
                return value;
            conceal(value.value ?? '');
            const key = keyInValue(value.value, jsonKey, { name: secretId, label: LABEL_OF[place], version: id });
            if (!key.ok && purpose === 'emergency' && place !== 'current') {
                ignored.push(...key.findings.map(finding/* asWarning */.PQ));
                continue;
            }
            if (!key.ok)
                return key;
            conceal(key.value.reveal());
            const version = { id, key: key.value, value: value.value ?? '' };
            all[place] = version;
            this.#known.push(version);
        }
        return (0,finding/* succeed */.Py)(all, ignored);
    }
    async #make(slot, key) {
        const { jsonKey, runId } = this.#options;
        const untouched = await this.#checkUntouched();
        if (!untouched.ok)
            return untouched;
        const token = (0,external_node_crypto_.createHash)('sha256').update(`${runId} ${untouched.value.arn} ${slot}`).digest('hex');
        const current = this.#labelled(SLOT_LABELS.current);
        const before = this.#known.find(({ id }) => id === current)?.value ?? '';
        const value = valueWithKey(before, jsonKey, key.reveal());
        const made = await this.#calls.makeVersion(token, value, PUT_ON[slot]);
        if (!made.ok)
            return made;
        this.#known.push({ id: made.value, key, value });
        return this.#confirm(PUT_ON[slot].at(-1) ?? '', made.value);
    }
    /** @param to `undefined` takes the labels away; a label that is where it should be is left alone */
    async #moveAll(labels, to) {
        for (const label of labels) {
            const untouched = await this.#checkUntouched();
            if (!untouched.ok)
                return untouched;
            const from = versionLabelled(untouched.value, label);
            if (from === to)
                continue;
            const moved = await this.#calls.moveLabel(label, from, to);
            const seen = moved.ok ? await this.#confirm(label, to) : moved;
            if (!seen.ok)
                return seen;
        }
        return (0,finding/* succeed */.Py)(undefined);
    }
    /** No other run or person may have moved a label since this run looked last. */
    async #checkUntouched() {
        const now = await this.#calls.describe();
        if (!now.ok)
            return now;
        const isSame = labelsInOrder(now.value) === (this.#described && labelsInOrder(this.#described));
        return isSame ? now : (0,finding/* fail */.fJ)((0,rotation_findings/* keysChangedElsewhere */.Dz)(this.name, 'Staging labels'));
    }
    /** Secrets Manager may show a change only some time after it has made it. */
    async #confirm(label, holder) {
        const { clock, cancelled, secretId } = this.#options;
        for (const pause of secrets_manager_store_PAUSES_MILLISECONDS) {
            if (pause > 0)
                await clock.sleep(pause, cancelled);
            const now = await this.#calls.describe();
            if (!now.ok)
                return now;
            if (versionLabelled(now.value, label) !== holder)
                continue;
            this.#described = now.value;
            return (0,finding/* succeed */.Py)(undefined);
        }
        return (0,finding/* fail */.fJ)(labelNotMoved(secretId, label));
    }
}
const labelsInOrder = ({ labels }) => Object.entries(labels)
    .flatMap(([version, all]) => all.map((label) => `${label} ${version}`))
    .toSorted()
    .join('\n');

;// CONCATENATED MODULE: ./build/rotation/workflow-run.js




const runOf = (value) => {
    const run = (0,json/* objectOf */.Xy)(value);
    const createdAt = (0,json/* timeOf */.nR)(run.created_at);
    return {
        id: (0,json/* numberOf */.rl)(run.id),
        workflow: (0,json/* numberOf */.rl)(run.workflow_id),
        createdAt,
        startedAt: (0,json/* timeOf */.nR)(run.run_started_at) || createdAt,
        url: (0,json/* textOf */.b6)(run.html_url) ?? '',
    };
};
/** A permission is no remedy where GitHub is down, or takes no more requests. */
const unreadable = (failure) => failure.kind !== 'rate-limited' && [401, 403, 404].includes(failure.status)
    ? workflowRunNotShown(failure)
    : gitHubFailure(failure, 'look up this run', '', 'actions=read', 'github-token');
/**
 * All that may still get a runner; `completed` is the only other one. In the order in which a run goes through them: one
 * that goes on while this is asked is in the next list.
 */
const UNFINISHED = ['requested', 'waiting', 'pending', 'queued', 'in_progress'];
/** Started before the other one; a re-run counts from its own start. */
const isBefore = (one, other) => one.startedAt < other.startedAt || (one.startedAt === other.startedAt && one.id < other.id);
/**
 * When this run was queued, if no other run of the same workflow is ahead of it. Of two that look at each other exactly
 * one goes on. Needs `actions: read`.
 *
 * @param runId GITHUB_RUN_ID
 * @returns `queuedAt`: when the first attempt was created; a re-run may get the secrets of that time (cli/cli#13522).
 *   `now`: GitHub's own clock
 */
const takeTurn = async (api, runId) => {
    const asked = await api.call('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { run_id: runId });
    if (!asked.ok)
        return (0,finding/* fail */.fJ)(unreadable(asked.failure));
    const own = runOf(asked.value.data);
    for (const status of UNFINISHED) {
        const found = await api.call('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', {
            workflow_id: own.workflow,
            status,
            per_page: 100,
        });
        if (!found.ok)
            return (0,finding/* fail */.fJ)(unreadable(found.failure));
        const others = (0,json/* listOf */.c3)((0,json/* objectOf */.Xy)(found.value.data).workflow_runs).map(runOf);
        const ahead = others.find((other) => other.id !== own.id && isBefore(other, own));
        if (ahead)
            return (0,finding/* fail */.fJ)((0,rotation_findings/* rotationAlreadyRunning */.Kc)(ahead));
    }
    return (0,finding/* succeed */.Py)({ queuedAt: own.createdAt, now: asked.value.date });
};

;// CONCATENATED MODULE: ./build/rotation/open-store.js











const gitHubStore = async (inputs, at, context) => {
    const { env, clock, cancelled, random } = context.world;
    const jobApi = connectForRotation(at.githubToken.reveal(), context.world);
    const turn = await takeTurn(jobApi, env.GITHUB_RUN_ID ?? '');
    if (!turn.ok)
        return turn;
    const store = new GitHubStore({
        api: connectForRotation(at.secretsToken.reveal(), context.world),
        jobApi,
        environment: at.environment,
        secretName: inputs.secretName,
        handed: inputs.handed,
        queuedAt: turn.value.queuedAt,
        clock,
        cancelled,
        random,
    });
    return (0,finding/* succeed */.Py)({ store, now: turn.value.now });
};
/** Without the permission to look, the concurrency group of the workflow is what keeps two rotations apart. */
const othersUnderWay = async (inputs, context) => {
    const { githubToken } = inputs;
    if (!githubToken)
        return (0,finding/* succeed */.Py)(undefined);
    const turn = await takeTurn(connectForRotation(githubToken.reveal(), context.world), context.world.env.GITHUB_RUN_ID ?? '');
    return turn.ok || turn.findings[0].code === rotation_findings/* rotationAlreadyRunning */.Kc.code ? turn : (0,finding/* succeed */.Py)(undefined);
};
const secretsManagerStore = async (inputs, at, context) => {
    const turn = await othersUnderWay(inputs, context);
    if (!turn.ok)
        return turn;
    const store = secretsManager(at, inputs.secretName, context);
    return (0,finding/* succeed */.Py)({ store, now: context.world.clock.now() });
};
const secretsManager = ({ secretId, jsonKey }, secretName, { world, aws, conceal }) => {
    const { env, clock, cancelled } = world;
    return new SecretsManagerStore({
        client: () => aws((0,clients/* regionOf */.A)(env)).secretsManager(),
        secretId,
        jsonKey,
        runId: `${env.GITHUB_RUN_ID ?? ''} ${env.GITHUB_RUN_ATTEMPT ?? ''}`,
        secretName,
        conceal,
        clock,
        cancelled,
    });
};
/**
 * The inputs with the keys that are stored now, for a run that changes none. While a rotation is under way the other key
 * is one that must be accepted too; an emergency has given all others up.
 */
const takeStoredKeys = async (inputs, from, context) => {
    const nothing = 'no key was read';
    if ((0,clients/* regionOf */.A)(context.world.env) === '')
        return { outcome: (0,finding/* fail */.fJ)((0,findings/* noRegion */.C5)()), summary: nothing };
    const store = secretsManager(from, inputs.secretName, context);
    const stored = await store.read();
    if (!stored.ok)
        return { outcome: stored, summary: nothing };
    const { keys, state } = stored.value;
    const { current, next, previous } = keys;
    if (!current)
        return { outcome: (0,finding/* fail */.fJ)((0,rotation_findings/* currentKeyMissing */.fM)([])), summary: nothing };
    const second = state.emergency ? undefined : (0,secrets/* secondKey */.g5)(current, next, previous);
    const givenUp = [next, previous, ...stored.value.replaced].filter((key) => key && !key.equals(current));
    const isDeployment = inputs.mode === 'deploy';
    return {
        outcome: (0,finding/* succeed */.Py)({
            ...inputs,
            key: current,
            keyInput: store.name,
            ...(second && {
                previous: {
                    key: second,
                    expectation: isDeployment ? 'accept' : 'any',
                    isStaged: second === next,
                },
            }),
            ...(state.emergency && { formerKeys: givenUp.filter((key) => key !== undefined) }),
            ...(isDeployment && state.emergency && { endsOthers: true }),
            ...(isDeployment && {
                storeVariables: store.variables(current, second),
                ...(inputs.availability && {
                    availability: { keys: second ? [current, second] : [current] },
                }),
            }),
        }, stored.findings),
        summary: `${store.name}: ${rotation_state/* SLOTS */._f.filter((slot) => keys[slot]).join(', ')} (${(0,rotation_state/* positionOf */.df)(state.slots)})`,
    };
};
/** Reads which keys are stored, and whether this run may change it. Changes nothing. */
const openKeyStore = async (inputs, context) => {
    const { store: at } = inputs;
    if (at.kind === 'secrets-manager' && (0,clients/* regionOf */.A)(context.world.env) === '')
        return { outcome: (0,finding/* fail */.fJ)((0,findings/* noRegion */.C5)()), summary: 'the key store was not opened' };
    const made = await (at.kind === 'github'
        ? gitHubStore(inputs, at, context)
        : secretsManagerStore(inputs, at, context));
    if (!made.ok)
        return { outcome: made, summary: 'the key store was not opened' };
    const { store, now } = made.value;
    const stored = await store.open(inputs.phase);
    if (!stored.ok)
        return { outcome: stored, summary: `${store.name} cannot be used by this run` };
    const { slots } = stored.value.state;
    const found = rotation_state/* SLOTS */._f.filter((slot) => slots[slot] !== undefined);
    return {
        outcome: (0,finding/* succeed */.Py)({ store, stored: stored.value, now }, stored.findings),
        summary: `${store.name}: ${found.length === 0 ? 'no key' : found.join(', ')} (${(0,rotation_state/* positionOf */.df)(slots)})`,
    };
};
/**
 * Changes the store, and remembers each change that was made, also when a later one fails or the run is cancelled.
 *
 * @param before what this run had changed already, in words
 */
const writeKeys = async (store, writes, keyOf, before, { world, progress }) => {
    const done = [...before];
    const outcome = await (0,key_store/* applyWrites */.r)(store, writes, keyOf, (line) => {
        done.push(line);
        progress(line);
    }).catch((error) => {
        if (!world.cancelled.aborted)
            throw error;
        return (0,finding/* succeed */.Py)(undefined);
    });
    const findings = outcome.findings;
    return {
        outcome: outcome.ok ? (0,finding/* succeed */.Py)(done, findings) : (0,finding/* fail */.fJ)(...outcome.findings),
        summary: writes.length === 0 ? 'nothing to change' : done.slice(before.length).join('; ') || 'unchanged',
        facts: { keyWrites: done },
    };
};


/***/ }),

/***/ 26108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ describePlan),
/* harmony export */   w: () => (/* binding */ describeWrite)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94869);

/** A plan for people: what a run does, or would do with plan-only. */
const PURPOSE = {
    stage: 'verifiers learn the next key; nothing is signed with it yet',
    switch: 'tokens are signed with the next key; the old one is still accepted',
    retire: 'the old key is refused from now on',
    abandon: 'back to the key of before; no token is refused that may be valid',
    emergency: 'a fresh key at once; every token of all other keys is refused',
};
/** E.g. `the current key signs, the next key is accepted too`. */
const deployment = ({ signs, accepts }) => accepts === undefined
    ? `deploy: the ${signs} key alone`
    : `deploy: the ${signs} key signs, the ${accepts} key is accepted too`;
const proof = ({ deploy: { signs, accepts }, refuses }) => {
    const accepted = accepts === undefined ? `the ${signs} key` : `the ${signs} and the ${accepts} key`;
    const refused = refuses.length === 0 ? '' : `, and refuses the ${refuses.join(' and the ')} key`;
    return `prove: production accepts ${accepted}${refused}`;
};
/** One line for each thing, in the order in which they happen. Keys are called as they were before the first. */
const describePlan = (plan) => {
    if (plan.kind === 'refused')
        return [plan.finding.title];
    if (plan.kind === 'nothing')
        return ['no rotation is under way, and phase: continue begins none'];
    if (plan.kind === 'not-yet')
        return [`nothing before ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .utc */ .Gw)(plan.until, 'minute')}. ${plan.why}`];
    const { step } = plan;
    const resumes = step.resumes ? ' (goes on where an earlier run stopped; no new key)' : '';
    return [
        `phase ${step.phase}: ${PURPOSE[step.phase]}${resumes}`,
        ...step.before.map((write) => `store: ${describeWrite(write)}`),
        deployment(step.deploy),
        proof(step),
        ...step.after.map((write) => `store: ${describeWrite(write)}`),
    ];
};
/** What was done, without the store's name. */
const describeWrite = (write) => {
    switch (write.act) {
        case 'put':
            return `the ${write.key} key is stored as ${write.slot}`;
        case 'remove':
            return `no ${write.slot} key is stored any more`;
        case 'begin-emergency':
            return 'the emergency is marked as begun';
        case 'end-emergency':
            return 'the mark of the emergency is removed';
    }
};


/***/ }),

/***/ 8830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O4: () => (/* binding */ productionSeenBy),
/* harmony export */   QU: () => (/* binding */ REPLACED_NAMES),
/* harmony export */   UU: () => (/* binding */ isAtRest),
/* harmony export */   _f: () => (/* binding */ SLOTS),
/* harmony export */   df: () => (/* binding */ positionOf)
/* harmony export */ });
/** What a rotation knows of the stored keys. Pure: keys are distinguished by ids; their texts do not matter here. */
const SLOTS = ['current', 'next', 'previous'];
/** Keys that an unfinished emergency gives up and that are in no slot any more. */
const REPLACED_NAMES = ['replaced', 'second replaced', 'third replaced'];
const positionOf = ({ current, next, previous }) => {
    if (current === undefined)
        return 'none';
    if (next === undefined && previous === undefined)
        return 'steady';
    if (next?.id === current.id) {
        return previous === undefined || previous.id === current.id ? 'contradiction' : 'unproven';
    }
    if (previous === undefined)
        return 'staged';
    if (next === undefined)
        return previous.id === current.id ? 'contradiction' : 'switched';
    return previous.id === current.id ? 'saved' : 'contradiction';
};
/** One key alone is stored, and no emergency is unfinished. */
const isAtRest = ({ slots, emergency }) => positionOf(slots) === 'steady' && emergency === undefined;
/**
 * A verifier that lets everybody in accepts any key, and one that refuses the right token may do so for another reason
 * than the key (`refused`), so their answers say nothing.
 */
const TELLING = new Set(['match', 'mismatch']);
/**
 * What a smoke test of the current key, with the other stored key as the previous one that must be accepted, says to
 * the plan. A key that only some tasks accept counts as refused: a token may meet any of them.
 *
 * @param verdict `undefined` when there was no test
 */
const productionSeenBy = (verdict) => {
    const honoured = (name) => {
        const row = verdict?.probes.find((probe) => probe.name === name);
        if (verdict === undefined || row === undefined || !TELLING.has(verdict.name))
            return 'unknown';
        if (row.outcome === 'accepted')
            return row.passed ? 'accepted' : 'unknown';
        return row.outcome === 'refused' ? 'refused' : 'unknown';
    };
    return { current: honoured('right key'), other: honoured('previous key') };
};


/***/ }),

/***/ 66213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xu: () => (/* binding */ needles),
/* harmony export */   dd: () => (/* binding */ findPublishedKey),
/* harmony export */   g$: () => (/* binding */ printable)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13963);
/* harmony import */ var _redaction_forms_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5633);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21406);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8491);
/* harmony import */ var _signing_key_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34079);







/** Looks for the signing key in the files of the checkout. */
const LIMITS = { files: 50_000, bytes: 256 * 1024 * 1024, bytesPerFile: 5 * 1024 * 1024 };
const NEW_KEY = (0,_signing_key_js__WEBPACK_IMPORTED_MODULE_6__/* .commandForKey */ .cj)({ algorithm: 'HS512', encoding: 'hex' });
/**
 * Searches the text files below the directory for the key, also as base64; gives paths and lines, never content.
 * Not searched: `.git`, `node_modules`, `cdk.out`, links, binary files. A file that git tracks is an error, and so is
 * every file when git cannot say what it tracks. An env file that git ignores is where a developer keeps the key, so it is
 * no finding; other files that git does not track are a warning, for an earlier step or a build may have written them.
 * Outside of a repository env files are a warning and others an error. A search that its limits cut short says so.
 *
 * @throws the signal's reason when it is aborted
 */
async function findPublishedKey(directory, key, { env, cancelled, limits = LIMITS, command = NEW_KEY }) {
    const text = key.reveal().trim();
    if (!(0,_redaction_forms_js__WEBPACK_IMPORTED_MODULE_3__/* .maskable */ .dm)(text))
        return [];
    const hits = [];
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(directory).catch(() => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory));
    const wanted = needles(text);
    const skipped = await visitTextFiles(root, limits, cancelled, (path, content) => {
        const line = lineOf(content, wanted);
        if (line !== undefined)
            hits.push({ path, line });
    });
    const files = hits.map(({ path }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path));
    const statuses = await (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .gitStatuses */ .v1)(files, { env, cancelled });
    const judged = hits.map(({ path, line }) => ({
        place: printable(`${path}:${line}`, text),
        weight: weigh(path, statuses.get((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)) ?? 'unknown'),
    }));
    const places = (...weights) => judged
        .filter(({ weight }) => weights.includes(weight))
        .map(({ place }) => place)
        .sort();
    return [
        ...foundIn(places('tracked', 'assumed'), (paths) => (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .keyPublishedInCheckout */ .Pj)(paths, places('assumed').length > 0, command)),
        ...foundIn(places('unchecked env file'), _findings_js__WEBPACK_IMPORTED_MODULE_4__/* .keyInUncheckedEnvFile */ .up),
        ...foundIn(places('untracked'), _findings_js__WEBPACK_IMPORTED_MODULE_4__/* .keyInUntrackedFile */ .qU),
        ...(skipped === 0 ? [] : [(0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .checkoutSearchIncomplete */ .$3)(skipped, limits)]),
    ];
}
const foundIn = (paths, describe) => (paths.length === 0 ? [] : [describe(paths)]);
/** The key itself, as JSON writes it, and base64 as Kubernetes has it, with or without a line break behind the key. */
function needles(text) {
    const bytes = Buffer.from(text, 'utf8');
    const certain = bytes.toString('base64').slice(0, Math.floor((bytes.length * 8) / 6));
    return [...new Set([text, JSON.stringify(text).slice(1, -1), certain])].map((needle) => Buffer.from(needle));
}
function lineOf(content, all) {
    const places = all.map((needle) => content.indexOf(needle)).filter((place) => place !== -1);
    if (places.length === 0)
        return undefined;
    const place = Math.min(...places);
    let line = 1;
    for (let at = content.indexOf(10); at !== -1 && at < place; at = content.indexOf(10, at + 1))
        line += 1;
    return line;
}
/** A path is shown in logs and comments: without control characters, and without the key, should it be its name. */
const printable = (path, key) => path.replaceAll(key, '***').replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '?');
const isEnvFile = (path) => /(?:^|\/)(?:\.env(?:\..+)?|[^/]+\.env|\.envrc|\.dev\.vars)$/.test(path);
function weigh(path, status) {
    switch (status) {
        case 'tracked':
            return 'tracked';
        case 'unknown':
            return 'assumed';
        case 'no repository':
            return isEnvFile(path) ? 'unchecked env file' : 'assumed';
        case 'ignored':
            return isEnvFile(path) ? 'none' : 'untracked';
        case 'untracked':
            return 'untracked';
    }
}
/** What others made: history, dependencies, and the cloud assembly, which is cleaned and judged elsewhere. */
const NOT_ENTERED = new Set(['.git', 'node_modules', 'cdk.out']);
const AT_A_TIME = 16;
/** git takes a file for binary when one of its first 8000 bytes is NUL (buffer_is_binary in xdiff-interface.c). */
const LOOKED_AT = 8000;
/**
 * Gives every text file to `visit`, with its path relative to the directory, with `/`. Links are not followed.
 * @returns how many text files were left out, because of the limits or because they could not be read
 * @throws the signal's reason when it is aborted
 */
async function visitTextFiles(directory, limits, signal, visit) {
    const paths = await filesBelow(directory, signal);
    let skipped = Math.max(0, paths.length - limits.files);
    let bytesLeft = limits.bytes;
    const queue = paths.slice(0, limits.files).values();
    const work = async () => {
        for (const path of queue) {
            signal?.throwIfAborted();
            const content = await readText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path), Math.min(limits.bytesPerFile, bytesLeft));
            if (content === 'left out')
                skipped += 1;
            else if (content !== 'binary') {
                bytesLeft -= content.length;
                visit(path, content);
            }
        }
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, work));
    return skipped;
}
async function filesBelow(directory, signal) {
    const files = [];
    const directories = [''];
    for (let prefix = directories.pop(); prefix !== undefined; prefix = directories.pop()) {
        signal?.throwIfAborted();
        for (const entry of await entriesOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, prefix))) {
            if (entry.isFile())
                files.push(prefix + entry.name);
            else if (entry.isDirectory() && !NOT_ENTERED.has(entry.name))
                directories.push(`${prefix}${entry.name}/`);
        }
    }
    return files;
}
/** A directory that cannot be read has nothing that this user could have published. */
const entriesOf = (directory) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory, { withFileTypes: true }).catch(() => []);
async function readText(path, limit) {
    const file = await (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .openForReading */ .sb)(path).catch(() => undefined);
    if (file === undefined)
        return 'left out';
    try {
        const { size } = await file.stat();
        if (size <= limit) {
            const content = await file.readFile();
            return content.subarray(0, LOOKED_AT).includes(0) ? 'binary' : content;
        }
        const { buffer, bytesRead } = await file.read(Buffer.alloc(LOOKED_AT), 0, LOOKED_AT, 0);
        return buffer.subarray(0, bytesRead).includes(0) ? 'binary' : 'left out';
    }
    catch {
        return 'left out';
    }
    finally {
        await file.close();
    }
}


/***/ }),

/***/ 8491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ workTreeAround),
/* harmony export */   gG: () => (/* binding */ askGit),
/* harmony export */   uM: () => (/* binding */ gitIn),
/* harmony export */   v1: () => (/* binding */ gitStatuses)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_child_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32383);
/* harmony import */ var _lib_groups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85722);




/** What git needs to be found and to know the patterns of the user; RUNNER_TRACKING_ID names the job of a process. */
const HANDED_ON = ['PATH', 'HOME', 'XDG_CONFIG_HOME', 'SYSTEMROOT', 'USERPROFILE', 'RUNNER_TRACKING_ID'];
/**
 * The status of files, given by absolute paths without links, in the innermost repository around each: a submodule and
 * a second checkout track their own files.
 *
 * @throws the signal's reason when it is aborted
 */
async function gitStatuses(files, options) {
    const placed = await Promise.all(files.map(async (file) => ({ file, top: await workTreeAround((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file)) })));
    const asked = [...(0,_lib_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)(placed, ({ top }) => top)].map(async ([top, group]) => {
        const statusOf = top === undefined ? () => 'no repository' : await askAbout(top, group, options);
        return group.map(({ file }) => [file, statusOf(file)]);
    });
    const statuses = new Map((await Promise.all(asked)).flat());
    options.cancelled.throwIfAborted();
    return statuses;
}
/**
 * The innermost directory that has a `.git`, which is a file in a linked work tree or a submodule. git would look for it
 * too, and then refuse one that belongs to another user, as in a container.
 */
async function workTreeAround(directory) {
    const git = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, '.git');
    const isFile = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(git).then((found) => found.isFile(), () => false);
    const exists = isFile || (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(git, 'HEAD')).catch(() => undefined)) !== undefined;
    if (exists)
        return directory;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory) === directory ? undefined : workTreeAround((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory));
}
async function askAbout(top, files, options) {
    const pathOf = (file) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top, file).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    const listed = await askGit(top, ['ls-files', '-z'], options);
    // Where git may not fetch a tree that a sparse index needs, it lists the rest and exits with 0.
    if (listed?.code !== 0 || /^(?:error|fatal): /m.test(listed.stderr))
        return () => 'unknown';
    const tracked = new Set(entriesOf(listed));
    const paths = files.map(({ file }) => pathOf(file)).filter((path) => !tracked.has(path));
    const ignored = paths.length === 0 ? new Set() : await ignoredAmong(paths, top, options);
    return (file) => tracked.has(pathOf(file)) ? 'tracked' : ignored.has(pathOf(file)) ? 'ignored' : 'untracked';
}
/**
 * Exit code 1 means that none is ignored. When git cannot say it, none counts as ignored. With the index git would take
 * a name like `*.env` for a pattern, and for tracked where a tracked file fits it.
 */
async function ignoredAmong(paths, top, options) {
    // `./` keeps a name like `:(top)x` from being a pattern.
    const input = paths.map((path) => `./${path}\0`).join('');
    const answer = await askGit(top, ['check-ignore', '--no-index', '-z', '--stdin'], options, input);
    return new Set(answer?.code === 0 ? entriesOf(answer).map((entry) => entry.replace('./', '')) : []);
}
const entriesOf = ({ stdout }) => stdout.toString().split('\0').filter(Boolean);
/**
 * An earlier step may have written the configuration of the repository, so no program in it may run: not that of
 * `core.fsmonitor`, and none that fetches what a partial clone lacks (`core.sshCommand`, `remote.*.uploadpack`, …).
 * Neither command runs hooks, filters, pagers or aliases.
 *
 * With the directory of the repository given, git looks neither at its owner (`safe.directory`, which no version before
 * 2.38 takes from the command line) nor at `core.worktree`. It starts in `/`, so that a relative entry of PATH does
 * not find a program in the checkout.
 */
const gitIn = (top, command, env) => ({
    command: 'git',
    args: ['-C', top, '--git-dir=.git', '--work-tree=.', '-c', 'core.fsmonitor=', ...command],
    cwd: '/',
    env: {
        ...Object.fromEntries(HANDED_ON.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]]))),
        LC_ALL: 'C',
        GIT_ALLOW_PROTOCOL: '',
        GIT_NO_LAZY_FETCH: '1',
        // The objects that are pushed, and not what `git replace` shows in their place.
        GIT_NO_REPLACE_OBJECTS: '1',
    },
});
const askGit = (top, command, { env, cancelled, timeoutMilliseconds = 30_000 }, input) => (0,_lib_child_process_js__WEBPACK_IMPORTED_MODULE_2__/* .askCommand */ .r)({
    ...gitIn(top, command, env),
    cancelled,
    timeoutMilliseconds,
    ...(input !== undefined && { input }),
});


/***/ }),

/***/ 60192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ checkSigningKey)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36939);
/* harmony import */ var _checkout_search_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66213);
/* harmony import */ var _known_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92357);
/* harmony import */ var _lint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43653);
/* harmony import */ var _signing_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34079);





const failed = (findings) => {
    const [first, ...rest] = (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .errorsFirst */ .wz)(findings);
    return first && (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .isError */ .bJ)(first) ? { ok: false, findings: [first, ...rest] } : undefined;
};
/** Only a staged key or a store of the keys shows a rotation; a previous key may be given without one. */
const rotationOf = (inputs) => {
    const { previous, keysFrom } = inputs;
    if (keysFrom || previous?.isStaged || (inputs.mode === 'deploy' && inputs.nextKey))
        return 'certain';
    return previous ? 'possible' : 'no';
};
const lintAll = (inputs, { known, replaceWith }) => {
    const { key, keyInput, previous, otherSecrets } = inputs;
    const names = [...inputs.stacks, ...inputs.containers, inputs.accountId];
    const use = {
        algorithm: inputs.algorithm,
        encoding: inputs.keyEncoding,
        variables: [inputs.secretName, ...inputs.secretAliases],
        rotation: rotationOf(inputs),
        known: known ?? _known_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .KNOWN_KEYS */ .B,
    };
    const current = {
        ...use,
        key,
        input: keyInput,
        otherSecrets,
        ...(replaceWith !== undefined && { replaceWith }),
    };
    return [
        ...(0,_lint_js__WEBPACK_IMPORTED_MODULE_3__/* .lintSigningKey */ .Ov)({ ...current, ...(previous && { previousKey: previous.key }) }),
        ...(previous ? lintBeside(previous, use, names) : []),
        ...otherSecrets.flatMap((secret) => (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__/* .lintOtherSecret */ .M2)(secret, secret.name, names, known)),
        ...(inputs.frontend?.sessionSecret ? (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__/* .lintSessionSecret */ .c7)(inputs.frontend.sessionSecret) : []),
    ];
};
/**
 * A key beside the current one. One that must be refused may be anything: proving that is what the run is for. The next
 * one must be as good as the current one.
 */
const lintBeside = ({ key, expectation, isStaged = false }, use, names) => {
    if (expectation === 'reject')
        return (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__/* .lintTransport */ .J4)(key, key.name, names);
    const options = { ...use, key, input: key.name, role: isStaged ? 'next' : 'previous' };
    return isStaged && expectation === 'accept'
        ? (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__/* .lintSigningKey */ .Ov)({ ...options, otherSecrets: [] })
        : (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__/* .lintSecondKey */ .jg)(options, names);
};
/** Whether the keys deserve their name; before any child process could see them. */
const checkSigningKey = async (inputs, context, judging = {}) => {
    const { replaceWith: command } = judging;
    const lint = lintAll(inputs, judging);
    const refused = failed(lint);
    if (refused)
        return { outcome: refused, summary: 'a key or secret is refused, nothing was started' };
    const published = await (0,_checkout_search_js__WEBPACK_IMPORTED_MODULE_1__/* .findPublishedKey */ .dd)(inputs.workspace, inputs.key, {
        ...context.world,
        ...(command !== undefined && { command }),
    });
    const exposed = failed([...published, ...lint]);
    if (exposed)
        return { outcome: exposed, summary: 'the key is published in the checkout, nothing was started' };
    const print = await (0,_signing_key_js__WEBPACK_IMPORTED_MODULE_4__/* .fingerprint */ .Rj)(inputs.key);
    return {
        outcome: (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .succeed */ .Py)({ fingerprint: print }, [...lint, ...published]),
        summary: `fit for ${inputs.algorithm}, fingerprint ${print}`,
        facts: { keyFingerprint: print },
    };
};


/***/ }),

/***/ 50659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ schemesOf),
/* harmony export */   Lx: () => (/* binding */ MEANINGS),
/* harmony export */   dl: () => (/* binding */ phraseIn)
/* harmony export */ });
/* unused harmony export PHRASES */
/**
 * What an answer says, as a value of closed types: the words themselves are the server's choice and may repeat a token,
 * so nothing of them goes on. A phrase that is known by heart is, and what is shown of it is its text in this file.
 */
/** What a phrase means for the request that got it. */
const MEANINGS = {
    'no-route': 'it has no such route or stage, or a rule of its own refuses',
    'no-access': 'a store of files, which reads no tokens of yours',
    'auth-routes': 'the path belongs to its own routes',
    host: 'it does not serve this host name',
    'own-page': 'by itself, without asking what is behind it',
    'bad-signature': 'the signature is wrong',
    algorithm: 'it does not take this algorithm',
    'no-key': 'it has no key that fits this token',
    'key-unusable': 'its own key cannot be used',
    'key-unfit': 'its own key is too short, or of the wrong type',
    expired: 'the token has expired',
    'not-yet-valid': 'the token is not valid yet',
    audience: 'the token is meant for another audience',
    issuer: 'the token is from another issuer',
    'token-kind': 'the token is of another kind',
    claim: 'a claim is missing',
    'no-such-user': 'the user does not exist',
    'not-permitted': 'the user lacks a role or a scope',
    revoked: 'the token was revoked',
    cookie: 'it looks for the token in a cookie',
    scheme: 'it looks for another scheme before the token',
    'no-token': 'it saw no token',
    malformed: 'this is no token',
};
const phrases = (meaning, by, ...texts) => texts.map((text) => ({ meaning, by, text }));
const golangMethods = ['HS256', 'HS384', 'HS512', 'none'].map((name) => `signing method ${name} is invalid`);
/** In the order in which they are looked for: what contains another phrase comes before it. */
const PHRASES = [
    ...phrases('no-access', 'Amazon S3', '<Code>AccessDenied</Code>', '<Code>NoSuchKey</Code>'),
    ...phrases('no-access', 'Amazon S3', 'Unsupported Authorization Type', '<Code>NoSuchBucket</Code>'),
    ...phrases('no-route', 'API Gateway', 'Missing Authentication Token', 'MissingAuthenticationToken'),
    ...phrases('no-route', 'API Gateway', 'missing equal-sign) in Authorization header'),
    ...phrases('no-route', 'API Gateway', "Authorization header requires 'Credential' parameter"),
    ...phrases('no-route', 'API Gateway', 'IncompleteSignatureException', 'ForbiddenException'),
    ...phrases('not-permitted', 'API Gateway', 'is not authorized to access this resource'),
    ...phrases('expired', 'API Gateway', 'The incoming token has expired'),
    // The whole body, for it begins its line.
    ...phrases('auth-routes', 'Auth.js', 'is not supported by NextAuth.js', '\n"Bad request."'),
    ...phrases('host', 'Django', '<h1>Bad Request (400)</h1>', 'Invalid HTTP_HOST header', 'DisallowedHost'),
    ...phrases('host', 'Starlette or webpack', 'Invalid host header'),
    ...phrases('host', 'Rails', 'Blocked host'),
    ...phrases('host', 'Vite', 'Blocked request. This host'),
    ...phrases('host', 'ASP.NET', 'Bad Request - Invalid Hostname'),
    ...phrases('own-page', 'nginx', '<center>nginx', '<center>openresty'),
    ...phrases('own-page', 'Apache', "You don't have permission to access this resource"),
    ...phrases('own-page', 'CloudFront', 'The request could not be satisfied'),
    ...phrases('own-page', 'Cloudflare', 'Attention Required! | Cloudflare'),
    ...phrases('no-key', 'PyJWT', 'Unable to find a signing key that matches'),
    ...phrases('no-key', 'jsonwebtoken', 'error in secret or public key callback', 'secret or public key must be provided'),
    ...phrases('no-key', 'jose', 'no applicable key found in the JSON Web Key Set', 'ERR_JWKS_NO_MATCHING_KEY'),
    ...phrases('no-key', 'Hono', 'required "kid" in jwt header'),
    ...phrases('no-key', '.NET', 'The signature key was not found'),
    ...phrases('key-unusable', 'PyJWT', 'HMAC key must not be empty'),
    ...phrases('key-unfit', 'PyJWT', 'The HMAC key is'),
    ...phrases('key-unusable', 'jsonwebtoken', 'secretOrPublicKey is not valid key material'),
    ...phrases('key-unfit', 'jjwt', 'is not secure enough for'),
    ...phrases('key-unfit', 'golang-jwt', 'key is of invalid type'),
    ...phrases('algorithm', 'Spring', 'Another algorithm expected, or no matching key'),
    ...phrases('algorithm', 'PyJWT', 'The specified alg value is not allowed', 'Algorithm not supported'),
    ...phrases('algorithm', 'jsonwebtoken', 'invalid algorithm', 'must be an asymmetric key when using'),
    ...phrases('algorithm', 'jsonwebtoken', 'must be a symmetric key when using'),
    ...phrases('algorithm', 'jose', 'Header Parameter value not allowed', 'ERR_JOSE_ALG_NOT_ALLOWED'),
    ...phrases('algorithm', 'Hono', 'JWT algorithm mismatch', 'is not in the allowed list'),
    ...phrases('algorithm', 'golang-jwt', ...golangMethods),
    ...phrases('algorithm', 'golang-jwt', 'unexpected signing method'),
    ...phrases('no-key', 'golang-jwt', 'error while executing keyfunc'),
    ...phrases('algorithm', 'ruby-jwt', 'Expected a different algorithm'),
    ...phrases('bad-signature', 'Spring', 'Signed JWT rejected: Invalid signature'),
    ...phrases('bad-signature', 'jjwt', 'JWT signature does not match locally computed signature'),
    ...phrases('bad-signature', 'PyJWT, jose or ruby-jwt', 'Signature verification failed'),
    ...phrases('bad-signature', 'ruby-jwt', 'Signature verification raised'),
    ...phrases('bad-signature', 'jose', 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED'),
    ...phrases('bad-signature', 'jsonwebtoken', 'invalid signature'),
    ...phrases('bad-signature', 'golang-jwt', 'token signature is invalid', 'signature is invalid'),
    ...phrases('bad-signature', '.NET', 'The signature is invalid'),
    ...phrases('bad-signature', 'Hono', 'signature mismatched'),
    ...phrases('expired', 'PyJWT or ruby-jwt', 'Signature has expired'),
    ...phrases('expired', 'jsonwebtoken', 'jwt expired', 'maxAge exceeded'),
    ...phrases('expired', 'jose', 'claim timestamp check failed', 'ERR_JWT_EXPIRED'),
    ...phrases('expired', 'Spring', 'Jwt expired at'),
    ...phrases('expired', '.NET', 'The token expired at', 'The token is expired'),
    ...phrases('expired', 'golang-jwt or simplejwt', 'token is expired', 'Token has expired'),
    ...phrases('not-yet-valid', 'PyJWT', 'The token is not yet valid'),
    ...phrases('not-yet-valid', 'jsonwebtoken', 'jwt not active'),
    ...phrases('not-yet-valid', 'golang-jwt', 'token is not valid yet', 'token used before issued'),
    ...phrases('not-yet-valid', 'ruby-jwt', 'Signature nbf has not been reached'),
    ...phrases('not-yet-valid', 'Spring or .NET', 'Jwt used before', 'The token is not valid before'),
    ...phrases('audience', 'PyJWT', "Audience doesn't match", 'missing the "aud" claim'),
    ...phrases('audience', 'PyJWT or ruby-jwt', 'Invalid audience'),
    ...phrases('audience', 'jsonwebtoken', 'jwt audience invalid'),
    ...phrases('audience', 'jose', 'unexpected "aud" claim value', 'missing required "aud" claim'),
    ...phrases('audience', 'golang-jwt', 'token has invalid audience'),
    ...phrases('audience', 'Spring or .NET', 'The aud claim is not valid', "The audience '"),
    ...phrases('issuer', 'PyJWT', 'missing the "iss" claim'),
    ...phrases('issuer', 'PyJWT or ruby-jwt', 'Invalid issuer'),
    ...phrases('issuer', 'jsonwebtoken', 'jwt issuer invalid'),
    ...phrases('issuer', 'jose', 'unexpected "iss" claim value', 'missing required "iss" claim'),
    ...phrases('issuer', 'golang-jwt', 'token has invalid issuer'),
    ...phrases('issuer', 'Spring or .NET', 'The iss claim is not valid', "The issuer '"),
    ...phrases('token-kind', 'simplejwt', 'Token has wrong type', 'Token has no type'),
    ...phrases('token-kind', 'Flask-JWT-Extended', 'Only non-refresh tokens are allowed', 'Fresh token required'),
    ...phrases('claim', 'PyJWT', 'Token is missing the'),
    ...phrases('claim', 'Flask-JWT-Extended', 'Missing claim:', 'User claims verification failed'),
    ...phrases('claim', 'ruby-jwt', 'Missing required claim'),
    ...phrases('claim', 'golang-jwt', 'token is missing required claim'),
    ...phrases('claim', 'simplejwt', 'Token has no id', 'contained no recognizable user identification'),
    ...phrases('claim', 'PyJWT', 'Subject must be a string'),
    ...phrases('no-such-user', 'simplejwt', 'user_not_found', 'No active account found'),
    ...phrases('no-such-user', 'Flask-JWT-Extended', 'Error loading the user'),
    ...phrases('no-such-user', 'Django REST', 'User inactive or deleted'),
    ...phrases('no-such-user', 'many applications', 'user not found', 'no such user', 'user does not exist'),
    ...phrases('not-permitted', 'RFC 6750', 'insufficient_scope'),
    ...phrases('not-permitted', 'Django REST', 'You do not have permission to perform this action'),
    ...phrases('not-permitted', 'NestJS', 'Forbidden resource'),
    ...phrases('revoked', 'Flask-JWT-Extended or express-jwt', 'token has been revoked', 'revoked_token'),
    ...phrases('revoked', 'simplejwt', 'Token is blacklisted'),
    // Before the cookie: it names all places in which it has looked.
    ...phrases('no-token', 'Flask-JWT-Extended', 'Missing Authorization Header'),
    ...phrases('cookie', 'Flask-JWT-Extended', 'Missing cookie'),
    ...phrases('scheme', 'Flask-JWT-Extended', "type in 'Authorization' header"),
    ...phrases('scheme', 'express-jwt', 'Format is Authorization:'),
    ...phrases('no-token', 'Django REST', 'Authentication credentials were not provided'),
    ...phrases('no-token', 'FastAPI', '"Not authenticated"'),
    ...phrases('no-token', 'express-jwt', 'No authorization token was found'),
    ...phrases('no-token', 'passport-jwt', 'No auth token'),
    ...phrases('no-token', 'jsonwebtoken', 'jwt must be provided'),
    ...phrases('no-token', 'Hono', 'no authorization included in request'),
    ...phrases('no-token', 'ruby-jwt', 'Nil JSON web token'),
    ...phrases('no-token', 'many applications', 'token is missing', 'no token provided', 'missing token'),
    ...phrases('no-token', 'many applications', 'authorization header is missing', 'missing authorization header'),
    ...phrases('malformed', 'PyJWT or ruby-jwt', 'Not enough segments', 'Not enough or too many segments'),
    ...phrases('malformed', 'PyJWT', 'Invalid header string', 'Invalid header padding'),
    ...phrases('malformed', 'jsonwebtoken', 'jwt malformed'),
    ...phrases('malformed', 'jose', 'Invalid Compact JWS', 'ERR_JWS_INVALID'),
    ...phrases('malformed', 'golang-jwt', 'token is malformed', 'token contains an invalid number of segments'),
    ...phrases('malformed', 'Spring', 'Bearer token is malformed', 'Malformed token'),
];
/** Schemes of `WWW-Authenticate`, in the spelling in which they are shown. */
const SCHEMES = ['Bearer', 'Basic', 'Digest', 'Negotiate', 'NTLM', 'JWT', 'Token', 'DPoP', 'Cookie'];
/** The schemes of a challenge that are known by heart: each begins the header or stands behind a comma (RFC 9110 §11.6.1). */
const schemesOf = (challenge) => {
    const words = challenge.split(',').map((part) => part.trim().split(' ', 1)[0]?.toLowerCase());
    return SCHEMES.filter((scheme) => words.includes(scheme.toLowerCase()));
};
const textsIn = (value) => {
    if (typeof value === 'string')
        return [value];
    return typeof value === 'object' && value !== null ? Object.entries(value).flat().flatMap(textsIn) : [];
};
/** What a part of a token says; '' for what is no JSON. */
const decodedPart = (part) => {
    try {
        return textsIn(JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))).join('\n');
    }
    catch {
        return '';
    }
};
const unescapedAddress = ({ href }) => {
    try {
        return decodeURIComponent(href);
    }
    catch {
        return href;
    }
};
/** All that a probe says by itself: an answer may repeat it. */
const sentText = ({ url, token }) => [token, url.href, unescapedAddress(url), ...token.split(/[ .]/).map(decodedPart)].join('\n').toLowerCase();
/**
 * The first phrase of an answer. One that the request itself has said does not count.
 *
 * @param texts of the answer: the body, and the headers that may say why
 */
const phraseIn = (texts, sent) => {
    const said = texts.join('\n').replaceAll('\\"', '"').toLowerCase();
    const found = PHRASES.filter(({ text }) => said.includes(text.toLowerCase()));
    if (found.length === 0)
        return undefined;
    const own = sentText(sent);
    return found.find(({ text }) => !own.includes(text.toLowerCase()));
};


/***/ }),

/***/ 47240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CH: () => (/* binding */ OF_SECRETS),
/* harmony export */   EY: () => (/* binding */ RANDOM_KEY),
/* harmony export */   hy: () => (/* binding */ describeControl),
/* harmony export */   o4: () => (/* binding */ STEP_AWAY),
/* harmony export */   uW: () => (/* binding */ isOtherKey),
/* harmony export */   wH: () => (/* binding */ NO_TOKEN),
/* harmony export */   zO: () => (/* binding */ VERIFIER)
/* harmony export */ });
/* unused harmony export AXES */
/**
 * The requests that must be refused. Each is one step away from a request that production just accepted, along one axis:
 * where it differs is what a verifier that lets it in does not look at.
 */
/** Each axis with what is sent, and why it does no harm on production: for docs/sent.md. */
const AXES = {
    carrier: {
        sent: 'no header with a token, an empty one, `Bearer` (or what else stands before your token) with nothing, `null`, `undefined` or a text that is no token behind it, or another scheme',
        safe: 'a GET as any stranger sends it',
    },
    'identity headers': {
        sent: 'the headers below in three parts (names that applications use, names that gateways use, assertions) without a token, and all beside a token signed with random bytes',
        safe: 'they name a user that cannot exist, and no role',
    },
    key: {
        sent: 'a token signed with random bytes, an empty key, a common default, a text that stands for no value, another secret that this run was given if it is random, or a former key',
        safe: 'a GET for a user that cannot exist',
    },
    signature: {
        sent: 'a token that was just accepted, with its signature left out, cut, changed by one bit, not base64, or put under another payload',
        safe: 'a GET for a user that cannot exist',
    },
    'JOSE header': {
        sent: 'a token whose header asks for `alg` none, another algorithm, a key of its own (`jwk`) or an unknown `kid`; at the very end a `kid` that is the path of an empty file',
        safe: 'a GET for a user that cannot exist; no header makes the backend call another address',
    },
    claims: {
        sent: 'a token signed with your key that has expired, is not valid yet, or has another audience, issuer or type where `claims` or the profile name one',
        safe: 'the token cannot be used, or only for a user that cannot exist',
    },
};
/** The strangers that tell most: whether anything is verified at all. */
const NO_TOKEN = 'no token';
const RANDOM_KEY = 'random key';
const VERIFIER = { verifierMustAnswer: true };
const STEP_AWAY = { verifierMustAnswer: true, needsAcceptance: true };
const describeControl = (traits, request) => ({
    verifierMustAnswer: false,
    needsAcceptance: false,
    comesLast: false,
    ...traits,
    request,
});
/** Doors that only say something of a verifier that has the right key: without it, one of these may be all it has. */
const OF_SECRETS = new Set(['former-key-accepted', 'other-secret-accepted']);
/** Whether the control tries a key that some verifier has by right, and this one only beside the right key. */
const isOtherKey = ({ door }) => OF_SECRETS.has(door);


/***/ }),

/***/ 86572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dn: () => (/* binding */ identityNames),
/* harmony export */   e_: () => (/* binding */ identityBundles),
/* harmony export */   qC: () => (/* binding */ identityValue)
/* harmony export */ });
/* unused harmony export COMMON_IDENTITY_HEADERS */
/* harmony import */ var _inputs_profiles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93532);

/**
 * The unsigned ways in which a proxy, a gateway or a frontend hands over who the user is. A client that reaches such a
 * backend without its proxy can claim to be any user.
 */
const encode = (value) => Buffer.from(JSON.stringify(value), 'utf8').toString('base64url');
/** What a gateway would have signed, with a signature that is none: only a verifier that never looks accepts it. */
const unverifiable = (algorithm) => {
    const claims = { sub: _inputs_profiles_js__WEBPACK_IMPORTED_MODULE_0__/* .SYNTHETIC_SUBJECT */ .rA, email: _inputs_profiles_js__WEBPACK_IMPORTED_MODULE_0__/* .SYNTHETIC_EMAIL */ .bU, name: _inputs_profiles_js__WEBPACK_IMPORTED_MODULE_0__/* .SYNTHETIC_NAME */ .Uo, exp: 4_102_444_800 };
    return `${encode({ alg: algorithm, typ: 'JWT' })}.${encode(claims)}.${Buffer.alloc(64).toString('base64url')}`;
};
/** The principal of Azure App Service, which is JSON in base64. */
const azurePrincipal = () => Buffer.from(JSON.stringify({
    auth_typ: 'aad',
    name_typ: 'name',
    claims: [
        { typ: 'name', val: _inputs_profiles_js__WEBPACK_IMPORTED_MODULE_0__/* .SYNTHETIC_NAME */ .Uo },
        { typ: 'sub', val: _inputs_profiles_js__WEBPACK_IMPORTED_MODULE_0__/* .SYNTHETIC_SUBJECT */ .rA },
        { typ: 'email', val: _inputs_profiles_js__WEBPACK_IMPORTED_MODULE_0__/* .SYNTHETIC_EMAIL */ .bU },
    ],
})).toString('base64');
/** Headers by which proxies and frontends commonly hand over who the user is, by who writes them. */
const HEADERS_OF = {
    'proxies and frontends': [
        'X-User',
        'X-User-ID',
        'X-User-Email',
        'X-User-Name',
        'X-Username',
        'X-Authenticated-User',
        'X-Remote-User',
    ],
    'oauth2-proxy': [
        'X-Forwarded-User',
        'X-Forwarded-Email',
        'X-Forwarded-Preferred-Username',
        'X-Auth-Request-User',
        'X-Auth-Request-Email',
        'X-Auth-Request-Preferred-Username',
    ],
    'Authelia and Apache': ['Remote-User', 'Remote-Email', 'Remote-Name'],
    'an Application Load Balancer': ['X-Amzn-Oidc-Identity', 'X-Amzn-Oidc-Data'],
    Kong: [
        'X-Consumer-ID',
        'X-Consumer-Custom-ID',
        'X-Consumer-Username',
        'X-Credential-Identifier',
        'X-Authenticated-Userid',
        'X-Userinfo',
    ],
    'Azure App Service': ['X-MS-CLIENT-PRINCIPAL', 'X-MS-CLIENT-PRINCIPAL-ID', 'X-MS-CLIENT-PRINCIPAL-NAME'],
    'Cloudflare Access': ['Cf-Access-Authenticated-User-Email', 'Cf-Access-Jwt-Assertion'],
    "Google's Identity-Aware Proxy": [
        'X-Goog-Authenticated-User-ID',
        'X-Goog-Authenticated-User-Email',
        'X-Goog-IAP-JWT-Assertion',
    ],
    Grafana: ['X-WEBAUTH-USER', 'X-WEBAUTH-EMAIL'],
    'a cookie of the application': ['Cookie'],
};
const COMMON_IDENTITY_HEADERS = Object.values(HEADERS_OF).flat();
/** Not the header that carries the token, which the verifier is meant to read. A cookie has a name beside others. */
const identityNames = (names, { header }) => {
    if (names !== 'common')
        return names === 'none' ? [] : names;
    return COMMON_IDENTITY_HEADERS.filter((name) => name === 'Cookie' || name.toLowerCase() !== header.toLowerCase());
};
/** Headers whose value a careful backend would decode and verify before it reads another. */
const isAssertion = (header) => Object.hasOwn(VALUES, header.toLowerCase()) && !isName(header);
const isName = (header) => /^(?:cookie|x-goog-authenticated-)/i.test(header);
const isPlain = (header) => HEADERS_OF['proxies and frontends']?.includes(header) === true || /^cookie$/i.test(header);
/** The same headers in the requests that try them: the plain names of applications, those of gateways, and assertions. */
const identityBundles = (headers) => {
    const assertions = headers.filter(isAssertion);
    const names = headers.filter((header) => !isAssertion(header));
    return [
        { name: 'identity headers', headers: names.filter(isPlain) },
        { name: 'identity headers of gateways', headers: names.filter((header) => !isPlain(header)) },
        { name: 'identity assertions', headers: assertions },
    ];
};
/** Values that are no plain name. All others are the synthetic user's id or address, as the header's name suggests. */
const VALUES = {
    'x-amzn-oidc-data': () => unverifiable('ES256'),
    'cf-access-jwt-assertion': () => unverifiable('RS256'),
    'x-goog-iap-jwt-assertion': () => unverifiable('ES256'),
    'x-goog-authenticated-user-id': () => `accounts.google.com:${_inputs_profiles_js__WEBPACK_IMPORTED_MODULE_0__/* .SYNTHETIC_SUBJECT */ .rA}`,
    'x-goog-authenticated-user-email': () => `accounts.google.com:${_inputs_profiles_js__WEBPACK_IMPORTED_MODULE_0__/* .SYNTHETIC_EMAIL */ .bU}`,
    'x-ms-client-principal': azurePrincipal,
    'x-userinfo': () => Buffer.from(JSON.stringify({ sub: _inputs_profiles_js__WEBPACK_IMPORTED_MODULE_0__/* .SYNTHETIC_SUBJECT */ .rA, email: _inputs_profiles_js__WEBPACK_IMPORTED_MODULE_0__/* .SYNTHETIC_EMAIL */ .bU })).toString('base64'),
    cookie: () => `user_id=${_inputs_profiles_js__WEBPACK_IMPORTED_MODULE_0__/* .SYNTHETIC_SUBJECT */ .rA}`,
};
/** What the header says: a user that cannot exist, and no role. */
const identityValue = (header) => VALUES[header.toLowerCase()]?.() ?? (/mail/i.test(header) ? _inputs_profiles_js__WEBPACK_IMPORTED_MODULE_0__/* .SYNTHETIC_EMAIL */ .bU : _inputs_profiles_js__WEBPACK_IMPORTED_MODULE_0__/* .SYNTHETIC_SUBJECT */ .rA);


/***/ }),

/***/ 30929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ keyReadings),
/* harmony export */   Jb: () => (/* binding */ mintExpiredToken),
/* harmony export */   MU: () => (/* binding */ readingOf),
/* harmony export */   Pl: () => (/* binding */ USABLE),
/* harmony export */   S_: () => (/* binding */ hmacIdentity),
/* harmony export */   U0: () => (/* binding */ mintingFor),
/* harmony export */   W$: () => (/* binding */ mintToken),
/* harmony export */   bz: () => (/* binding */ mintVariedToken),
/* harmony export */   fp: () => (/* binding */ forgeToken),
/* harmony export */   gI: () => (/* binding */ freshClaims),
/* harmony export */   jo: () => (/* binding */ tokenId),
/* harmony export */   mJ: () => (/* binding */ mintRandomKeyToken),
/* harmony export */   nU: () => (/* binding */ hmacOf),
/* harmony export */   pu: () => (/* binding */ forgeSignedToken),
/* harmony export */   rR: () => (/* binding */ headerOf),
/* harmony export */   ye: () => (/* binding */ tokenParts)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var jose__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72896);
/* harmony import */ var _inputs_profiles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93532);
/* harmony import */ var _redaction_forms_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5633);
/* harmony import */ var _redaction_key_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45395);





/**
 * Makes the tokens of the smoke test. Every token goes through `mask`, whole and its signature alone, before it is
 * used: some servers log or echo what they were sent.
 */
/** Longest life of a usable token, in seconds. */
const LIFETIME = 120;
/** PyJWT, Authlib and golang-jwt refuse an `iat` even one second ahead of their own clock. */
const BACKDATED = 5;
/** For how long a token can be used from the moment on at which it is made, in milliseconds. */
const USABLE = (LIFETIME - BACKDATED) * 1000;
/** Beyond every leeway a verifier may grant (Spring Security: 60 s). */
const EXPIRED_FOR = 3600;
const mintingFor = (backend, run) => ({
    profile: _inputs_profiles_js__WEBPACK_IMPORTED_MODULE_1__/* .profiles */ .xD[backend.profile],
    claims: backend.claims,
    tokenHeader: backend.tokenHeader,
    location: backend.location,
    algorithm: backend.algorithm,
    now: run.clock.now,
    random: run.random,
    mask: run.mask,
});
const encode = (value) => Buffer.from(JSON.stringify(value), 'utf8').toString('base64url');
const masked = (minting, token) => {
    for (const form of (0,_redaction_forms_js__WEBPACK_IMPORTED_MODULE_2__/* .tokenForms */ .py)(token))
        minting.mask(form);
    return token;
};
/** All claims of one token that is usable from five seconds ago on, for at most 120 seconds. */
const claimsOf = (minting, age = 0) => {
    const issued = Math.floor(minting.now() / 1000) - BACKDATED - age;
    const { nbf, ...wanted } = (0,_inputs_profiles_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeClaims */ .Kj)(minting.profile.claims, minting.claims);
    const notBefore = minting.profile.notBefore || nbf !== undefined ? { nbf: issued } : {};
    const jti = Buffer.from(minting.random(16)).toString('hex');
    return { ...wanted, smoke: true, ...notBefore, jti, iat: issued, exp: issued + LIFETIME };
};
/** The JOSE header of every token of this run, but for what `change` changes; `null` in it removes a member. */
const headerOf = ({ algorithm: alg, tokenHeader }, change = {}) => (0,_inputs_profiles_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeClaims */ .Kj)((0,_inputs_profiles_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeClaims */ .Kj)({ alg, typ: 'JWT' }, { ...tokenHeader, alg }), change);
const signClaims = async (minting, key, claims) => {
    const header = { ...headerOf(minting), alg: minting.algorithm };
    return masked(minting, await new jose__WEBPACK_IMPORTED_MODULE_4__/* .SignJWT */ .P({ ...claims }).setProtectedHeader(header).sign(key));
};
/** A token that a verifier with this key must accept. */
const mintToken = (minting, key) => signClaims(minting, key, claimsOf(minting));
const mintVariedToken = (minting, key, variation) => {
    const { iat, nbf, ...rest } = claimsOf(minting, -(variation.later ?? 0));
    // Few verifiers look whether `iat` is in the future, so without `nbf` a later token would be good all the while.
    const bound = nbf !== undefined || variation.notBefore === true || variation.later !== undefined;
    const dated = { iat, ...(bound && { nbf: nbf ?? iat }) };
    const claims = { ...variation.claims, ...rest, ...(variation.undated ? {} : dated) };
    return signClaims({ ...minting, algorithm: variation.algorithm ?? minting.algorithm }, key, claims);
};
/** The `jti` of a token of ours: no secret, and what a verifier may write into its log. */
const tokenId = (token) => {
    const payload = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    return String(payload.jti);
};
/** Signed well, but its life ended an hour ago. */
const mintExpiredToken = (minting, key) => signClaims(minting, key, claimsOf(minting, LIFETIME + EXPIRED_FOR));
/** Signed with random bytes, as many as a long key has. */
const mintRandomKeyToken = (minting) => mintToken(minting, minting.random(64));
const decode = (part) => JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
/** @throws SyntaxError for a text that is no token of ours */
const tokenParts = (token) => {
    const [header = '', claims = '', signature = ''] = token.split('.');
    return { header: decode(header), claims: decode(claims), signature };
};
/** Claims of a token like any other of this run, with a `jti` of its own. */
const freshClaims = (minting) => claimsOf(minting);
const HASHES = { HS256: 'sha256', HS384: 'sha384', HS512: 'sha512' };
/** The signature that `key` gives; it may be empty, which jose refuses and node:crypto does not. */
const hmacOf = (algorithm, key) => (signed) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)(HASHES[algorithm], key).update(signed).digest('base64url');
/**
 * A token with any header, claims and signature.
 *
 * @param signatureOf gets `header.payload`; what it returns stands behind it after a point, `undefined` for no third part
 */
const forgeToken = (minting, { header, claims }, signatureOf) => {
    const signed = `${encode(header)}.${encode(claims)}`;
    const signature = signatureOf(signed);
    return masked(minting, signature === undefined ? signed : `${signed}.${signature}`);
};
/** A token like any other of this run, but for these claims and what is changed in its header. */
const forgeSignedToken = (minting, key, { header = {}, claims = freshClaims(minting) } = {}) => {
    return forgeToken(minting, { header: headerOf(minting, header), claims }, hmacOf(minting.algorithm, key));
};
/** What a verifier may make of a text: decoded where it can be decoded, and as it stands. */
const keyReadings = (text, encoding) => {
    const decoded = (0,_redaction_key_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .keyBytes */ .Rt)(text, encoding);
    const plain = Buffer.from(text, 'utf8');
    return decoded.ok ? [decoded.bytes, plain] : [plain];
};
/** As the verifier reads a text. */
const readingOf = (text, encoding) => keyReadings(text, encoding)[0];
/** HMAC fills short keys up with zeros, so a NUL at the end makes no other key (RFC 2104 §2). */
const hmacIdentity = (key) => Buffer.from(key)
    .toString('hex')
    .replace(/(?:00)+$/, '');


/***/ }),

/***/ 11979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DR: () => (/* binding */ isFromCache),
/* harmony export */   F6: () => (/* binding */ observeAnswer),
/* harmony export */   JM: () => (/* binding */ UNANSWERED),
/* harmony export */   JW: () => (/* binding */ isFirewall),
/* harmony export */   ZZ: () => (/* binding */ layerOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _lib_status_ranges_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35483);
/* harmony import */ var _answer_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50659);



/**
 * Who answered: `Server` and `X-Powered-By` products by the start of their names, first match first. Names come from
 * this list only, for a server may echo a token.
 */
const PRODUCTS = [
    [/^awselb/i, 'awselb/2.0'],
    [/^cloudfront/i, 'CloudFront'],
    [/^cloudflare/i, 'Cloudflare'],
    [/werkzeug/i, 'Werkzeug'],
    [/^gunicorn/i, 'gunicorn'],
    [/^uvicorn/i, 'uvicorn'],
    [/^hypercorn/i, 'hypercorn'],
    [/^waitress/i, 'waitress'],
    [/^wsgiserver/i, 'Django development server'],
    [/^daphne/i, 'Daphne'],
    [/^next\.?js/i, 'Next.js'],
    [/^express/i, 'Express'],
    [/^nginx|^openresty/i, 'nginx'],
    [/^apache-coyote|^tomcat/i, 'Tomcat'],
    [/^apache/i, 'Apache'],
    [/^caddy/i, 'Caddy'],
    [/^envoy/i, 'Envoy'],
    [/^istio-envoy/i, 'Envoy'],
    [/^traefik/i, 'Traefik'],
    [/^kestrel/i, 'Kestrel'],
    [/^microsoft-iis/i, 'IIS'],
    [/^jetty/i, 'Jetty'],
    [/^puma/i, 'Puma'],
    [/^vercel/i, 'Vercel'],
    [/^amazons3/i, 'Amazon S3'],
];
const product = (text) => text === undefined ? undefined : PRODUCTS.find(([pattern]) => pattern.test(text))?.[1];
const application = ({ headers }, body) => {
    if (Object.keys(headers).some((name) => name.startsWith('x-nextjs-')))
        return 'Next.js';
    // The routes of its App Router answer with this and with no other sign.
    if (/next-router-state-tree/i.test(headers.vary ?? ''))
        return 'Next.js';
    if (/\/_next\/static\/|__NEXT_DATA__|self\.__next_f/.test(body))
        return 'Next.js';
    if (headers['apigw-requestid'] !== undefined || headers['x-amz-apigw-id'] !== undefined)
        return 'API Gateway';
    return product(headers['x-powered-by']);
};
/** One name, or `unknown`; a content delivery network is added where it shows: `gunicorn behind CloudFront`. */
const layerOf = (head, body) => {
    const { headers } = head;
    const server = product(headers.server);
    const edge = headers['cf-ray'] !== undefined
        ? 'Cloudflare'
        : headers['x-amz-cf-id'] !== undefined
            ? 'CloudFront'
            : undefined;
    const origin = application(head, body) ?? (server === edge ? undefined : server);
    if (edge === undefined)
        return origin ?? 'unknown';
    return origin === undefined ? edge : `${origin} behind ${edge}`;
};
const isHtml = ({ headers }, body) => /^(text\/html|application\/xhtml)/i.test(headers['content-type'] ?? '') ||
    /^\s*(<!doctype html|<html)/i.test(body);
/**
 * Whether a firewall or a bot check answered in the place of the application. An AWS WAF challenge has status 202
 * (AWS WAF developer guide, "How the CAPTCHA and Challenge rule actions behave"), so the status alone misleads.
 */
const isFirewall = (head, body) => {
    const { status, headers } = head;
    if (headers['x-amzn-waf-action'] !== undefined || headers['cf-mitigated'] !== undefined)
        return true;
    if (status !== 403 && status !== 405 && status !== 429 && status !== 503)
        return false;
    const server = product(headers.server);
    if (!isHtml(head, body))
        return false;
    if (server === 'awselb/2.0' || server === 'CloudFront')
        return status === 403;
    return (server === 'Cloudflare' && /cf-(error|chl|browser)|challenge-platform|Attention Required/i.test(body));
};
/**
 * The words of CloudFront, Cloudflare, Fastly (`MISS, HIT`), Akamai (`TCP_HIT`), Next.js, nginx and RFC 9211. Not
 * `RefreshHit` and `fwd=stale`, which have asked the server.
 */
const FROM_CACHE = /(?<![a-z=])(?:hit|stale|updating)(?![a-z])/i;
/** Whether a cache says that it answered without asking the backend. */
const isFromCache = ({ headers }) => Object.entries(headers).some(([name, value]) => /(?:^|-)cache(?:-status)?$/.test(name) && FROM_CACHE.test(value)) || Number(headers.age ?? 0) > 0;
/** Statuses that verifiers give to a token they do not like; 498 is Esri's "invalid token". */
const REFUSALS = [400, 401, 403, 422, 498];
/**
 * Servers that refuse a header for its size with 400: nginx (ngx_http_special_response.c, error 494), Apache httpd
 * (server/protocol.c), gunicorn before it had 431 (http/errors.py, LimitRequestHeaders). No verifier saw the token.
 */
const TOO_LARGE = /request header or cookie too large|request header field exceeds server limit|limit request headers fields/i;
const isTooLarge = ({ status, body }) => [413, 414, 431].includes(status) || (status === 400 && TOO_LARGE.test(body));
const obstacleOf = (answer) => {
    const { status } = answer;
    if (isFirewall(answer, answer.body))
        return 'firewall';
    if (status === 429)
        return 'rate-limit';
    if (status >= 300 && status <= 399)
        return 'redirect';
    if (status === 404 || status === 410)
        return 'not-found';
    if (isTooLarge(answer))
        return 'too-large';
    return status >= 200 && status <= 299 ? 'unlisted-success' : 'other';
};
const jsonCode = (body) => {
    try {
        const parsed = JSON.parse(body);
        return typeof parsed === 'object' && parsed !== null && 'code' in parsed ? parsed.code : undefined;
    }
    catch {
        return undefined;
    }
};
const isAccepted = (answer, { accept, profile }) => {
    const { acceptedToo } = profile;
    if (acceptedToo && answer.status === acceptedToo.status && jsonCode(answer.body) === acceptedToo.code)
        return true;
    return (0,_lib_status_ranges_js__WEBPACK_IMPORTED_MODULE_2__/* .accepts */ .G3)(accept, answer.status);
};
const outcomeOf = (probe, answer, judgement) => {
    if (answer.kind === 'no-answer')
        return 'no-answer';
    const obstacle = obstacleOf(answer);
    if (obstacle === 'firewall')
        return 'blocked';
    if (isAccepted(answer, judgement)) {
        // A stranger who gets the start of a 200 was let in; a good token is only honoured by a whole answer.
        return answer.bodyProblem !== '' && (probe === 'right key' || probe === 'previous key')
            ? 'no-answer'
            : 'accepted';
    }
    if (answer.status >= 500)
        return 'server-error';
    return REFUSALS.includes(answer.status) && obstacle !== 'too-large' ? 'refused' : 'blocked';
};
/** Takes out the token itself and all that looks like a time, a counter or an identifier. */
const steady = (body, token) => {
    const pieces = [token, ...token.split('.')].filter((piece) => piece.length >= 8);
    return (pieces
        .reduce((text, piece) => text.replaceAll(piece, ''), body)
        .replace(/\b[0-9a-f]{8}[0-9a-f-]*\b/gi, '#')
        // The digit is looked for in a second step: a look-ahead for it would read a long run again from each character.
        .replace(/[\w+/=-]{16,}/g, (run) => (/\d/.test(run) ? '#' : run))
        .replace(/\d+/g, '#'));
};
const digest = (...parts) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
/** Hosts at which people log in, by how their names end. */
const LOGIN_HOSTS = [
    [/\.amazoncognito\.com$/, 'a login page of Cognito'],
    [/\.auth0\.com$/, 'a login page of Auth0'],
    [/\.okta\.com$/, 'a login page of Okta'],
    [/\.cloudflareaccess\.com$/, 'a login page of Cloudflare Access'],
    [/^login\.microsoftonline\.com$/, 'a login page of Microsoft'],
    [/^accounts\.google\.com$/, 'a login page of Google'],
    [/^vercel\.com$/, 'a login page of Vercel'],
];
const LOGIN = /log-?in|sign-?in|auth|sso/i;
/** A host is the server's choice and may repeat a token, so only what is known by heart is named. */
const otherHost = ({ hostname, pathname }, from) => {
    const login = LOGIN_HOSTS.find(([pattern]) => pattern.test(hostname))?.[1];
    if (login !== undefined)
        return login;
    if (hostname === from.hostname)
        return 'another port of the same host';
    if (hostname === `www.${from.hostname}` || `www.${hostname}` === from.hostname)
        return 'the same host, with or without www';
    return LOGIN.test(pathname) ? 'a login page of another host' : 'another host';
};
const redirectOf = (location, url) => {
    if (!URL.canParse(location, url.href))
        return 'an address that cannot be read';
    const target = new URL(location, url.href);
    if (target.host !== url.host)
        return otherHost(target, url);
    // A scheme may be any word of the server's choice, so only the two that mean something are named.
    if (!/^https?:$/.test(target.protocol))
        return 'another scheme on the same host';
    if (target.protocol !== url.protocol)
        return `${target.protocol}// on the same host`;
    if (target.pathname.replace(/\/$/, '') === url.pathname.replace(/\/$/, ''))
        return 'the same path, a slash apart';
    return LOGIN.test(target.pathname) ? 'a login page' : 'another path on the same host';
};
/** Seconds from now. The header has seconds or a date (RFC 9110 §10.2.3). */
const retryAfterOf = (text, now) => {
    if (/^\d{1,7}$/.test(text ?? ''))
        return Number(text);
    const until = Date.parse(text ?? '');
    return Number.isNaN(until) ? 0 : Math.max(0, Math.ceil((until - now) / 1000));
};
/** What there is to say of a request without an answer. */
const UNANSWERED = {
    status: 0,
    obstacle: '',
    layer: 'unknown',
    html: false,
    cached: false,
    shape: '',
    coarseShape: '',
    redirect: '',
    schemes: [],
    problem: '',
    retryAfter: 0,
    clockSkew: 0,
};
const skewOf = (date, now) => {
    const served = Date.parse(date ?? '');
    return Number.isNaN(served) ? 0 : Math.round((served - now) / 1000);
};
/** Reduces an answer to what the verdict needs. */
const observeAnswer = (probe, answer, sent) => {
    const outcome = outcomeOf(probe, answer, sent);
    if (answer.kind === 'no-answer') {
        const shape = digest(answer.code);
        return { ...UNANSWERED, probe, outcome, shape, coarseShape: shape, problem: answer.code };
    }
    const { status, headers, body } = answer;
    const redirect = status >= 300 && status <= 399 ? redirectOf(headers.location ?? '', sent.url) : '';
    const layer = layerOf(answer, body);
    const challenge = steady(headers['www-authenticate'] ?? '', sent.token);
    const says = (0,_answer_words_js__WEBPACK_IMPORTED_MODULE_1__/* .phraseIn */ .dl)([headers['www-authenticate'] ?? '', headers['x-amzn-errortype'] ?? '', body], sent);
    const coarse = [status, layer, headers['content-type'] ?? '', redirect];
    return {
        probe,
        outcome,
        status,
        obstacle: outcome === 'blocked' ? obstacleOf(answer) : '',
        layer,
        html: isHtml(answer, body),
        cached: isFromCache(answer),
        shape: digest(...coarse, challenge, steady(body, sent.token)),
        coarseShape: digest(...coarse, challenge, says?.text ?? ''),
        redirect,
        ...(says && { says }),
        schemes: (0,_answer_words_js__WEBPACK_IMPORTED_MODULE_1__/* .schemesOf */ .E2)(headers['www-authenticate'] ?? ''),
        problem: answer.bodyProblem,
        retryAfter: retryAfterOf(headers['retry-after'], sent.now),
        clockSkew: skewOf(headers.date, sent.now),
    };
};


/***/ }),

/***/ 26484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ limitsFor),
/* harmony export */   IF: () => (/* binding */ smokeContextOf),
/* harmony export */   Qj: () => (/* binding */ probeUntilSettled),
/* harmony export */   YH: () => (/* binding */ askWithTokens),
/* harmony export */   kb: () => (/* binding */ BRIEF_LIMITS)
/* harmony export */ });
/* harmony import */ var _inputs_token_location_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91217);
/* harmony import */ var _lib_http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69874);
/* harmony import */ var _lib_pace_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3449);
/* harmony import */ var _identity_headers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86572);
/* harmony import */ var _mint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30929);
/* harmony import */ var _observation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11979);
/* harmony import */ var _schedule_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70340);







const smokeContextOf = ({ world: { clock, random, cancelled }, concealToken, progress, }) => ({ clock, random, cancelled, mask: concealToken, progress });
/** For requests of which one without an answer does no harm. */
const BRIEF_LIMITS = { connect: 5_000, firstByte: 5_000, total: 5_000 };
/** Parts of the time there is, so that one slow request cannot use it up. */
const limitsFor = (timeout) => ({
    connect: Math.min(5_000, timeout / 4),
    firstByte: Math.min(10_000, timeout / 4),
    total: Math.min(15_000, timeout / 3),
});
/** @param accepted a token that was just accepted; nothing before the first */
const requestOf = async ({ minting, keys, plan, right }, name, accepted) => {
    const control = (0,_schedule_js__WEBPACK_IMPORTED_MODULE_5__/* .controlOf */ .rs)(plan, name);
    if (!control && right)
        return right;
    if (!control)
        return { token: await (0,_mint_js__WEBPACK_IMPORTED_MODULE_3__/* .mintToken */ .W$)(minting, name === 'previous key' ? keys.previous : keys.right) };
    return control.request({
        minting,
        key: keys.right,
        accepted: accepted ?? (right ? '' : await (0,_mint_js__WEBPACK_IMPORTED_MODULE_3__/* .mintToken */ .W$)(minting, keys.right)),
    });
};
const headersFor = ({ minting }, { token, location = minting.location, identityHeaders = [] }) => {
    const headers = Object.fromEntries(identityHeaders.map((name) => [name, (0,_identity_headers_js__WEBPACK_IMPORTED_MODULE_2__/* .identityValue */ .qC)(name)]));
    return token === undefined ? headers : (0,_inputs_token_location_js__WEBPACK_IMPORTED_MODULE_0__/* .placeToken */ .l)(location, token, headers);
};
/** @returns nothing where the run was cancelled meanwhile, or its own time ended, which is no fault of the backend */
const sendProbe = async (session, { name, request, address }) => {
    const { context, url, limits, accept, minting, pace, plan } = session;
    // What a cache gives to a stranger counts, so strangers ask as anybody does.
    const asksTheServer = (0,_schedule_js__WEBPACK_IMPORTED_MODULE_5__/* .wantedProbes */ .FY)(plan).includes(name) && _lib_http_js__WEBPACK_IMPORTED_MODULE_1__/* .ASKS_THE_SERVER */ .Jz;
    const left = pace.left();
    const within = (limit) => Math.min(limit, Math.max(1, left));
    const to = address !== undefined && { address };
    const answer = await (0,_lib_http_js__WEBPACK_IMPORTED_MODULE_1__/* .probe */ .dy)(url, { ...asksTheServer, ...headersFor(session, request) }, { connect: within(limits.connect), firstByte: within(limits.firstByte), total: within(limits.total) }, context.cancelled, { method: 'GET', ...to });
    const token = request.token ?? '';
    const sent = { accept, profile: minting.profile, url, token, now: context.clock.now() };
    const observation = (0,_observation_js__WEBPACK_IMPORTED_MODULE_4__/* .observeAnswer */ .F6)(name, answer, sent);
    const { outcome, problem } = observation;
    const isCut = outcome === 'no-answer' && problem.startsWith('TIMEOUT_') && left < limits.total;
    if (problem === 'ABORTED' || isCut)
        return undefined;
    const isOfCache = name === 'right key' && outcome === 'accepted' && observation.cached;
    return {
        ...observation,
        ...to,
        ...(isOfCache && { outcome: 'blocked', obstacle: 'cached' }),
        ...(name === 'right key' && request.location === undefined && { tokenId: (0,_mint_js__WEBPACK_IMPORTED_MODULE_3__/* .tokenId */ .jo)(token) }),
        ...(answer.kind === 'no-answer' && answer.untrusted && { untrusted: true }),
    };
};
/** A limit that ends after the time of this run: to ask on is in vain, and may prolong it. */
const isLockedOut = ({ pace }, { latest }) => latest?.obstacle === 'rate-limit' && latest.retryAfter * 1000 > pace.left();
/** A limit that is met again is waited for longer, up to ten seconds. */
const pauseAfterLimit = ({ pause }, course) => {
    const wait = Math.min(pause * 2 ** Math.min(course.limited, 5), 10_000);
    return Math.min(10_000, Math.max(wait, (course.latest?.retryAfter ?? 0) * 1000));
};
/**
 * Milliseconds until the next request may follow the latest answer. A key that was accepted before and is refused now may
 * only need an old task to go.
 */
const pauseAfter = (session, course) => {
    const { latest } = course;
    if (latest === undefined || isLockedOut(session, course))
        return 0;
    if (latest.obstacle === 'rate-limit' || latest.retryAfter > 0)
        return pauseAfterLimit(session, course);
    const right = (0,_schedule_js__WEBPACK_IMPORTED_MODULE_5__/* .answersTo */ .to)((0,_schedule_js__WEBPACK_IMPORTED_MODULE_5__/* .progressOf */ .jA)(course.sent).answered, 'right key');
    const isWorking = latest.probe !== 'right key' && right.at(-1)?.outcome === 'accepted';
    const isTransient = (latest.outcome === 'server-error' || latest.outcome === 'no-answer') && !isWorking;
    const flickers = latest.probe === 'right key' &&
        latest.outcome !== 'accepted' &&
        right.some(({ outcome }) => outcome === 'accepted');
    return isTransient || flickers ? session.pause : 0;
};
/** A random number in [0, 1). */
const rollOf = ({ context }) => Buffer.from(context.random(4)).readUInt32BE() / 2 ** 32;
/** One line for each answer that this axis has not had; a control that was let in is named. */
const reportAnswer = ({ context, plan }, before, now) => {
    const axisOf = (name) => (0,_schedule_js__WEBPACK_IMPORTED_MODULE_5__/* .controlOf */ .rs)(plan, name)?.axis ?? name;
    const isLike = ({ probe, outcome, status, problem }) => axisOf(probe) === axisOf(now.probe) &&
        outcome === now.outcome &&
        status === now.status &&
        problem === now.problem;
    const named = now.outcome === 'accepted' && (0,_schedule_js__WEBPACK_IMPORTED_MODULE_5__/* .controlOf */ .rs)(plan, now.probe) !== undefined;
    if (!named && before.some(isLike))
        return;
    const status = now.status === 0 ? now.problem : `${now.status} from ${now.layer}`;
    const axis = axisOf(now.probe);
    context.progress(`${named && axis !== now.probe ? `${axis}, ${now.probe}` : axis}: ${status} (${now.outcome})`);
};
const endOf = (session, course) => {
    const { context, plan, pace } = session;
    const { answered } = (0,_schedule_js__WEBPACK_IMPORTED_MODULE_5__/* .progressOf */ .jA)(course.sent);
    if (context.cancelled.aborted)
        return 'cancelled';
    if (course.onTheWay.size === 0 && (0,_schedule_js__WEBPACK_IMPORTED_MODULE_5__/* .isSettled */ .Is)(plan, answered))
        return 'complete';
    if (isLockedOut(session, course))
        return 'locked-out';
    if (pace.left() <= 0)
        return 'deadline';
    const limited = answered.filter(({ obstacle }) => obstacle === 'rate-limit').length;
    return course.sent.length - limited >= plan.requestCap ? 'request-cap' : undefined;
};
/** Requests on their way at once: several to a backend that answers, but takes longer than the pace. */
const mostAtOnce = ({ latest }) => latest === undefined || latest.outcome === 'no-answer' || latest.outcome === 'server-error'
    ? 1
    : _lib_pace_js__WEBPACK_IMPORTED_MODULE_6__/* .MOST_AT_ONCE */ .SV;
/** A token lives for two minutes; what starts from an older one may be refused for its age. */
const FRESH_MILLISECONDS = 60_000;
const sendingIn = (session) => async (to, accepted) => {
    const request = await requestOf(session, to.name, accepted);
    const observation = await sendProbe(session, { ...to, request });
    return observation && { observation, token: request.token };
};
const presumedAnswer = (plan, { name, address }) => ({
    ..._observation_js__WEBPACK_IMPORTED_MODULE_4__/* .UNANSWERED */ .JM,
    probe: name,
    outcome: (0,_schedule_js__WEBPACK_IMPORTED_MODULE_5__/* .wantedProbes */ .FY)(plan).includes(name) ? 'accepted' : 'refused',
    ...(address !== undefined && { address }),
});
/** A probe without an answer that counts is as if it had never been sent. */
const awaitAnswer = async (session, course, one) => {
    const { pace } = session;
    const answer = await one.answer;
    if (answer === undefined) {
        course.sent.splice(course.sent.indexOf(one.sent), 1);
        return;
    }
    const { observation, token } = answer;
    reportAnswer(session, (0,_schedule_js__WEBPACK_IMPORTED_MODULE_5__/* .progressOf */ .jA)(course.sent).answered, observation);
    one.sent.answer = observation;
    course.latest = observation;
    course.limited = observation.obstacle === 'rate-limit' ? course.limited + 1 : 0;
    if (observation.probe === 'right key' && observation.outcome === 'accepted' && token !== undefined)
        course.accepted = { token, at: pace.now() };
    course.waitUntil = Math.max(course.waitUntil, pace.now() + pauseAfter(session, course));
};
/** @returns nothing where an answer has to come first */
const sendNext = (session, course, send) => {
    const { plan, pace } = session;
    const { onTheWay, accepted } = course;
    if (onTheWay.size >= mostAtOnce(course))
        return undefined;
    const progress = (0,_schedule_js__WEBPACK_IMPORTED_MODULE_5__/* .progressOf */ .jA)(course.sent);
    const name = (0,_schedule_js__WEBPACK_IMPORTED_MODULE_5__/* .nextProbe */ .gW)(plan, progress, rollOf(session));
    if (name === undefined)
        return undefined;
    const to = { name, address: (0,_schedule_js__WEBPACK_IMPORTED_MODULE_5__/* .nextAddress */ .MB)(plan, progress.sent, name) };
    const isFresh = accepted !== undefined && pace.now() - accepted.at < FRESH_MILLISECONDS;
    const sent = { presumed: presumedAnswer(plan, to) };
    course.sent.push(sent);
    course.waitUntil = Math.max(course.waitUntil, pace.now() + (0,_lib_pace_js__WEBPACK_IMPORTED_MODULE_6__/* .paceTo */ .TW)(session.url));
    const answer = send(to, isFresh ? accepted.token : undefined);
    const one = awaitAnswer(session, course, { sent, answer }).finally(() => onTheWay.delete(one));
    onTheWay.add(one);
    return one;
};
/** Sends requests at the pace, whether those before have been answered or not, until the plan is settled. */
const probeUntilSettled = async (session, send = sendingIn(session)) => {
    const { pace } = session;
    const course = { sent: [], onTheWay: new Set(), limited: 0, waitUntil: 0 };
    const { onTheWay } = course;
    for (;;) {
        const ended = endOf(session, course);
        if (ended !== undefined) {
            await Promise.all(onTheWay);
            return { observations: (0,_schedule_js__WEBPACK_IMPORTED_MODULE_5__/* .progressOf */ .jA)(course.sent).answered, ended: endOf(session, course) ?? ended };
        }
        const one = sendNext(session, course, send);
        if (one) {
            // To this machine there is no pace, but an answer that takes long is not waited for.
            await Promise.race([one, pace.wait(_lib_pace_js__WEBPACK_IMPORTED_MODULE_6__/* .PACE_MILLISECONDS */ .l0)]);
            await pace.wait(course.waitUntil - pace.now());
        }
        else {
            if (onTheWay.size === 0)
                throw new Error('The schedule is not settled and has no next probe.');
            await Promise.race(onTheWay);
            await pace.wait(course.waitUntil - pace.now());
        }
    }
};
/**
 * Requests more with tokens of their own, each at its turn of the pace, so that several may be on their way. Nothing comes
 * back once the time is over or the run is cancelled.
 */
const askWithTokens = (session) => {
    const { context, pace } = session;
    let turn = Promise.resolve();
    let waitUntil = pace.now() + (0,_lib_pace_js__WEBPACK_IMPORTED_MODULE_6__/* .paceTo */ .TW)(session.url);
    const takeTurn = () => {
        turn = turn.then(async () => {
            await pace.wait(waitUntil - pace.now());
            waitUntil = Math.max(waitUntil, pace.now() + (0,_lib_pace_js__WEBPACK_IMPORTED_MODULE_6__/* .paceTo */ .TW)(session.url));
        });
        return turn;
    };
    let limited = 0;
    return async (token) => {
        await takeTurn();
        if (context.cancelled.aborted || pace.left() <= 0)
            return undefined;
        const observation = await sendProbe(session, { name: 'right key', request: { token } });
        if (observation === undefined || isLockedOut(session, { latest: observation }))
            return undefined;
        limited = observation.obstacle === 'rate-limit' ? limited + 1 : 0;
        if (limited > 0)
            waitUntil = Math.max(waitUntil, pace.now() + pauseAfterLimit(session, { limited, latest: observation }));
        return observation;
    };
};


/***/ }),

/***/ 70340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ sinceKeyTurnedAway),
/* harmony export */   Cs: () => (/* binding */ makePlan),
/* harmony export */   FY: () => (/* binding */ wantedProbes),
/* harmony export */   Fz: () => (/* binding */ everyAddressAnswered),
/* harmony export */   Is: () => (/* binding */ isSettled),
/* harmony export */   MB: () => (/* binding */ nextAddress),
/* harmony export */   NZ: () => (/* binding */ isSteady),
/* harmony export */   UU: () => (/* binding */ acceptedInARow),
/* harmony export */   Uk: () => (/* binding */ endsWithStrangers),
/* harmony export */   Wo: () => (/* binding */ refusedProbes),
/* harmony export */   gW: () => (/* binding */ nextProbe),
/* harmony export */   gk: () => (/* binding */ neededStreak),
/* harmony export */   hO: () => (/* binding */ isEstablished),
/* harmony export */   jA: () => (/* binding */ progressOf),
/* harmony export */   js: () => (/* binding */ neededSuccesses),
/* harmony export */   mC: () => (/* binding */ failsBehindVerifier),
/* harmony export */   rs: () => (/* binding */ controlOf),
/* harmony export */   to: () => (/* binding */ answersTo)
/* harmony export */ });
/* harmony import */ var _axes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47240);

/** Chance that a task with another key stays unseen, and fewest successes whatever the number of tasks. */
const MISS_CHANCE = 0.001;
const FEWEST_SUCCESSES = 10;
const REQUEST_CAP = 150;
/** How often a control may stay without a clear answer before it is given up. */
const SPARE_ATTEMPTS = 4;
/** The strangers that come once more at the end: a verifier may open after so many requests. */
const TELLING = [_axes_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_TOKEN */ .wH, _axes_js__WEBPACK_IMPORTED_MODULE_0__/* .RANDOM_KEY */ .EY];
/** N with (1 − 1/tasks)^N ≤ 0.1 %: one stale task among `targets` is hit at least once when requests are spread at random. */
const neededSuccesses = (targets) => {
    const tasks = Math.max(2, Math.floor(targets) || 0);
    return Math.max(FEWEST_SUCCESSES, Math.ceil(Math.log(MISS_CHANCE) / Math.log(1 - 1 / tasks)));
};
const makePlan = (options) => {
    const { controls, previous, isStaged = false, addresses = [] } = options;
    const needed = neededSuccesses(options.targets);
    const repeats = new Map(controls.map(({ name }) => [name, TELLING.includes(name) ? Math.max(1, addresses.length) : 1]));
    // The opposite of the right key: one task that still honours the retired key is as bad as one that honours no other.
    if (previous === 'reject')
        repeats.set('previous key', needed);
    const accepted = previous === 'accept' ? 2 * needed : needed;
    const planned = accepted + [...repeats.values()].reduce((sum, count) => sum + count, TELLING.length);
    const byName = new Map(controls.map((control) => [control.name, control]));
    const requestCap = Math.max(REQUEST_CAP, Math.ceil(1.4 * planned));
    return { needed, controls, byName, repeats, previous, isStaged, addresses, requestCap };
};
const controlOf = (plan, name) => plan.byName.get(name);
/** The probes that the plan wants accepted. */
const wantedProbes = (plan) => plan.previous === 'accept' ? ['right key', 'previous key'] : ['right key'];
/** The probes that the plan wants refused. */
const refusedProbes = (plan) => [...plan.repeats.keys()];
const answersTo = (observations, name) => observations.filter((observation) => observation.probe === name);
/** A 429 says nothing about the task behind it, so it neither counts nor breaks a row. */
const withoutRateLimits = (observations, name) => answersTo(observations, name).filter(({ obstacle }) => obstacle !== 'rate-limit');
/** Acceptances in a row up to now. */
const acceptedInARow = (observations, name) => {
    const answers = withoutRateLimits(observations, name);
    return answers.length - 1 - answers.findLastIndex(({ outcome }) => outcome !== 'accepted');
};
/**
 * Acceptances in a row that are asked for now. Every row that broke was one more chance to be lucky, and a refusal
 * shows that there is something to miss: each raises the bar until luck is four times less likely. So the chances of
 * all attempts together stay near that of the first.
 */
const neededStreak = (plan, observations, name) => {
    const answers = withoutRateLimits(observations, name);
    const broken = answers.filter(({ outcome }, index) => outcome === 'accepted' && (answers[index + 1]?.outcome ?? 'accepted') !== 'accepted').length;
    const warned = answers.some(({ outcome }) => outcome === 'refused') ? 1 : 0;
    const quarter = 2 * Math.ceil(plan.needed / FEWEST_SUCCESSES);
    return plan.needed + (broken + warned) * quarter;
};
const isSteady = (plan, observations, name) => acceptedInARow(observations, name) >= neededStreak(plan, observations, name);
const isTurnedAway = ({ probe, outcome, obstacle }) => probe === 'right key' && (outcome === 'refused' || outcome === 'blocked') && obstacle !== 'rate-limit';
/** What was seen since the right key was last turned away: before that, tasks with another key may have answered. */
const sinceKeyTurnedAway = (observations) => observations.slice(1 + observations.findLastIndex(isTurnedAway));
/** Whether one answer shows that the request was turned away, given that the right key is accepted on the same path. */
const isRefusal = (plan, { probe, outcome, obstacle }) => {
    const control = controlOf(plan, probe);
    if (outcome === 'refused')
        return true;
    if (obstacle === 'rate-limit' || outcome === 'accepted')
        return false;
    if (control?.comesLast === true)
        return true;
    if (outcome !== 'blocked' || obstacle === 'unlisted-success')
        return false;
    return obstacle !== 'firewall' || control?.verifierMustAnswer === false;
};
const countRefusals = (plan, recent, name) => answersTo(recent, name).filter((observation) => isRefusal(plan, observation)).length;
const wasLetIn = (observations, name) => answersTo(observations, name).some(({ outcome }) => outcome === 'accepted');
/** So many controls without a clear answer are how this backend is, and the rest would get none either. */
const MOST_UNCLEAR = 2;
/** How many more refusals each probe needs; without those that were let in or tried in vain, and empty where several were. */
const stillNeeded = (plan, recent) => {
    const sent = new Map();
    const refused = new Map();
    const letIn = new Set();
    for (const observation of recent) {
        const { probe, obstacle, outcome } = observation;
        if (outcome === 'accepted')
            letIn.add(probe);
        if (obstacle === 'rate-limit')
            continue;
        sent.set(probe, (sent.get(probe) ?? 0) + 1);
        if (isRefusal(plan, observation))
            refused.set(probe, (refused.get(probe) ?? 0) + 1);
    }
    const missing = [...plan.repeats].flatMap(([name, wanted]) => {
        if (letIn.has(name))
            return [];
        const rest = wanted - (refused.get(name) ?? 0);
        return rest > 0 ? [{ name, rest, inVain: (sent.get(name) ?? 0) >= wanted + SPARE_ATTEMPTS }] : [];
    });
    if (missing.filter(({ inVain }) => inVain).length >= MOST_UNCLEAR)
        return new Map();
    return new Map(missing.filter(({ inVain }) => !inVain).map(({ name, rest }) => [name, rest]));
};
/** Another key beside the right one is no open door for strangers, and is only judged once the right key is steady. */
const isBreached = (plan, observations) => observations.some(({ probe, outcome }) => {
    const control = outcome === 'accepted' ? controlOf(plan, probe) : undefined;
    return control !== undefined && !(0,_axes_js__WEBPACK_IMPORTED_MODULE_0__/* .isOtherKey */ .uW)(control);
});
/**
 * These show which door is open: an open task must not pass for one that trusts identity headers or has a default
 * key. So once anything was let in, each goes on until it is let in too, or as often as finds one task among all.
 */
const undecidedStrangers = (plan, observations) => isBreached(plan, observations)
    ? TELLING.filter((name) => !wasLetIn(observations, name) && answersTo(observations, name).length < plan.needed)
    : [];
const isEstablished = (plan, observations, name) => countRefusals(plan, sinceKeyTurnedAway(observations), name) >= (plan.repeats.get(name) ?? 0);
/** `roll` in [0, 1). */
const drawProbe = (lots, roll) => {
    const possible = lots.filter(([, weight]) => weight > 0);
    let rest = roll * possible.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [name, weight] of possible) {
        rest -= weight;
        if (rest < 0)
            return name;
    }
    return possible.at(-1)?.[0];
};
const wantedLots = (plan, observations) => wantedProbes(plan).map((name) => [
    name,
    neededStreak(plan, observations, name) - acceptedInARow(observations, name),
]);
/** Without what is kept for the end. */
const controlLots = (plan, recent) => [...stillNeeded(plan, recent)].filter(([name]) => controlOf(plan, name)?.comesLast !== true);
/** How often a control is sent even if the right key never works: the strangers that tell most twice. */
const leastAttempts = (plan, name) => {
    if (TELLING.includes(name))
        return 2;
    return controlOf(plan, name)?.needsAcceptance === true ? 0 : 1;
};
const unseenControls = (plan, observations) => {
    const answers = new Map();
    for (const { probe } of observations)
        answers.set(probe, (answers.get(probe) ?? 0) + 1);
    return refusedProbes(plan).filter((name) => (answers.get(name) ?? 0) < leastAttempts(plan, name));
};
/** While a wanted probe fails: half of the requests find out whether it still does, the others look around, until all controls have been seen. */
const lotsWhileFailing = (plan, { answered, sent }) => {
    const missing = [...new Set([...unseenControls(plan, sent), ...undecidedStrangers(plan, sent)])];
    const around = missing.length > 0 ? missing : refusedProbes(plan).filter((name) => leastAttempts(plan, name) > 0);
    const open = wantedProbes(plan).map((name) => [name, answersMissing(plan, answered, name)]);
    const most = open.reduce((sum, [, answers]) => sum + answers, 0);
    if (most === 0 && missing.length > 0)
        return missing.map((name) => [name, 1]);
    // Each control has been seen: what is not sure yet comes more often than one of them again.
    const rarely = missing.length > 0 ? 1 : AROUND_AGAIN;
    return [
        ...open.map(([name, answers]) => [name, most === 0 ? 1 : answers / most]),
        ...around.map((name) => [name, rarely / around.length]),
    ];
};
/** Share of the controls, beside 1 of what must be accepted, once all of them have been seen. */
const AROUND_AGAIN = 0.2;
/** Answers alike that are still missing until it is sure that a probe is accepted, or that it is refused. */
const answersMissing = (plan, answered, name) => Math.max(0, Math.min(neededStreak(plan, answered, name) - acceptedInARow(answered, name), plan.needed - refusedInARow(answered, name)));
const isClosingProbe = (plan, name) => TELLING.includes(name) || controlOf(plan, name)?.comesLast === true;
/** Answers since the last probe that does not come at the end. */
const closingAnswers = (plan, observations) => observations.slice(1 + observations.findLastIndex(({ probe }) => !isClosingProbe(plan, probe)));
/** What comes after all else: the strangers once more, then what a firewall may ban for. */
const nextClosingProbe = (plan, observations) => {
    const end = closingAnswers(plan, observations);
    const needed = stillNeeded(plan, sinceKeyTurnedAway(observations));
    return (TELLING.find((name) => plan.repeats.has(name) &&
        countRefusals(plan, end, name) === 0 &&
        withoutRateLimits(end, name).length < SPARE_ATTEMPTS) ?? plan.controls.find(({ comesLast, name }) => comesLast && needed.has(name))?.name);
};
/** Whether a probe that must be accepted was last answered in another way, or not yet. */
const isFailing = (plan, answered) => wantedProbes(plan).some((name) => answersTo(answered, name).at(-1)?.outcome !== 'accepted');
const progressOf = (sent) => ({
    answered: sent.flatMap(({ answer }) => answer ?? []),
    sent: sent.map(({ presumed, answer }) => answer ?? presumed),
    onTheWay: sent.flatMap(({ presumed, answer }) => (answer ? [] : presumed)),
});
/**
 * Draws the next probe as from a shuffled deck of all that is still to be done. The order must be random: with a
 * fixed one, a load balancer that serves its tasks in turn would show the right key always to the same of them.
 *
 * @returns nothing while what is on its way may be all that is wanted
 */
const nextProbe = (plan, progress, roll) => {
    const { answered, sent, onTheWay } = progress;
    if (sent.length === 0)
        return _axes_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_TOKEN */ .wH;
    if (isFailing(plan, answered))
        return drawProbe(lotsWhileFailing(plan, progress), roll);
    const questions = undecidedStrangers(plan, sent).map((name) => [name, plan.needed - answersTo(sent, name).length]);
    const lots = [...wantedLots(plan, sent), ...controlLots(plan, sinceKeyTurnedAway(sent))];
    const next = drawProbe([...lots, ...questions], roll);
    if (next !== undefined)
        return next;
    // What is still on its way would be answered after the end, which would have to come again.
    const isOver = onTheWay.every(({ probe }) => isClosingProbe(plan, probe));
    return isOver ? nextClosingProbe(plan, sent) : undefined;
};
/** Times in a row, up to now, that a probe was refused or blocked for good. */
const refusedInARow = (observations, name) => {
    const answers = answersTo(observations, name);
    const final = ({ outcome, obstacle }) => outcome === 'refused' || (outcome === 'blocked' && obstacle !== 'rate-limit');
    return answers.length - 1 - answers.findLastIndex((observation) => !final(observation));
};
const isEveryProbeSeen = (plan, observations) => wantedProbes(plan).every((name) => answersTo(observations, name).length > 0) &&
    unseenControls(plan, observations).length === 0;
/** Whether the strangers that came after all else were turned away. */
const endsWithStrangers = (plan, observations) => {
    const end = closingAnswers(plan, observations);
    return TELLING.every((name) => !plan.repeats.has(name) || countRefusals(plan, end, name) > 0);
};
const isEveryControlSent = (plan, observations) => {
    const sent = new Set(observations.map(({ probe }) => probe));
    return plan.controls.every(({ name, comesLast }) => comesLast || sent.has(name));
};
/** The last answers that are alike in this, as many as there are. */
const alikeAtTheEnd = (answers, of) => {
    const last = answers.at(-1);
    return last ? answers.slice(1 + answers.findLastIndex((each) => of(each) !== of(last))) : [];
};
/** Refusals of other keys until it is sure that a verifier gives them. */
const FEWEST_REFUSED = 2;
/**
 * Whether the right token steadily gets one server error, and every token that only has another key is refused: so the
 * right one has passed the verifier.
 */
const failsBehindVerifier = (plan, observations) => {
    const errors = alikeAtTheEnd(answersTo(observations, 'right key'), ({ status }) => status);
    const otherKeys = observations.filter(({ probe }) => controlOf(plan, probe)?.axis === 'key');
    return (errors.length >= FEWEST_SUCCESSES &&
        errors.every(({ outcome }) => outcome === 'server-error') &&
        otherKeys.length >= FEWEST_REFUSED &&
        otherKeys.every(({ outcome }) => outcome === 'refused'));
};
/** Tries of a connection whose certificate is not trusted: no certificate becomes another one in that time. */
const UNTRUSTED = 3;
/** Answers alike to requests of all kinds after which nothing else is to be expected, some of them to the right key. */
const SHUT_OUT = { answers: 8, ofRightKey: 2 };
/** Whether the right key was accepted, and from one moment on everything gets one answer that nothing got before. */
const isShutOut = (observations) => {
    const end = alikeAtTheEnd(observations, ({ coarseShape }) => coarseShape);
    const before = observations.slice(0, observations.length - end.length);
    return (end.length >= SHUT_OUT.answers &&
        answersTo(end, 'right key').length >= SHUT_OUT.ofRightKey &&
        end.every(({ outcome, obstacle }) => outcome === 'blocked' ? obstacle !== 'rate-limit' : outcome === 'refused') &&
        wasLetIn(before, 'right key') &&
        before.every(({ coarseShape }) => coarseShape !== end[0]?.coarseShape));
};
/** Whether what was seen will not change, however long one goes on asking. */
const isInVain = (plan, observations) => failsBehindVerifier(plan, observations) ||
    isShutOut(observations) ||
    (observations.length >= UNTRUSTED && observations.every(({ untrusted }) => untrusted));
/** Whether more requests would not change the verdict. */
const isSettled = (plan, observations) => {
    if (observations.length === 0)
        return false;
    if (isInVain(plan, observations))
        return true;
    const { needed } = plan;
    const isDecided = undecidedStrangers(plan, observations).length === 0;
    if (wantedProbes(plan).every((name) => isSteady(plan, observations, name))) {
        const open = controlLots(plan, sinceKeyTurnedAway(observations)).some(([, weight]) => weight > 0);
        return !open && isDecided && nextClosingProbe(plan, observations) === undefined;
    }
    if (!isEveryProbeSeen(plan, observations))
        return false;
    if (isBreached(plan, observations)) {
        // One narrow door does not say that there is no other; an open path says all.
        const isWide = TELLING.some((name) => wasLetIn(observations, name));
        return isDecided && (isWide || isFailing(plan, observations) || isEveryControlSent(plan, observations));
    }
    if (refusedInARow(observations, 'right key') >= needed)
        return true;
    // What the previous key does is only worth stopping for once the right key is known to work.
    if (!isSteady(plan, observations, 'right key'))
        return false;
    return plan.previous === 'reject'
        ? wasLetIn(observations, 'previous key')
        : refusedInARow(observations, 'previous key') >= needed;
};
/** Those that each address must have answered as is wanted: the keys, and the strangers that tell most. */
const eachAddressAnswers = (plan, name) => wantedProbes(plan).includes(name) || TELLING.includes(name);
const isAsWanted = (plan, observation) => wantedProbes(plan).includes(observation.probe)
    ? observation.outcome === 'accepted'
    : isRefusal(plan, observation);
/** Whether each address of the name was seen to accept what is to be accepted, and to refuse strangers. */
const everyAddressAnswered = (plan, observations) => [...wantedProbes(plan), ...TELLING.filter((name) => plan.repeats.has(name))].every((name) => {
    const answered = answersTo(observations, name).filter((each) => isAsWanted(plan, each));
    return plan.addresses.every((address) => answered.some((each) => each.address === address));
});
/** Where the next request goes: to the address with fewest answers of this kind, where one that is not wanted counts half. */
const nextAddress = (plan, observations, name) => {
    const alone = eachAddressAnswers(plan, name);
    const alike = observations.filter(({ probe }) => alone ? probe === name : !eachAddressAnswers(plan, probe));
    const answers = (address) => alike
        .filter((one) => one.address === address)
        .reduce((sum, one) => sum + (!alone || isAsWanted(plan, one) ? 1 : 0.5), 0);
    return plan.addresses.toSorted((one, other) => answers(one) - answers(other))[0];
};


/***/ }),

/***/ 40842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Dr: () => (/* binding */ UNKNOWN_PRODUCTION),
  S8: () => (/* binding */ testKey)
});

// UNUSED EXPORTS: smokeTest

// EXTERNAL MODULE: ./build/inputs/profiles.js
var profiles = __webpack_require__(93532);
// EXTERNAL MODULE: ./build/inputs/token-location.js
var token_location = __webpack_require__(91217);
// EXTERNAL MODULE: ./build/lib/clock.js
var clock = __webpack_require__(94570);
// EXTERNAL MODULE: ./build/lib/pace.js
var pace = __webpack_require__(3449);
// EXTERNAL MODULE: ./build/lib/probe-address.js
var probe_address = __webpack_require__(54919);
// EXTERNAL MODULE: ./build/lib/status-ranges.js
var status_ranges = __webpack_require__(35483);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/redaction/key-bytes.js
var key_bytes = __webpack_require__(45395);
// EXTERNAL MODULE: ./build/signing-key/default-keys.js
var default_keys = __webpack_require__(99164);
// EXTERNAL MODULE: ./build/signing-key/strength.js
var strength = __webpack_require__(54517);
// EXTERNAL MODULE: ./build/smoke-test/axes.js
var axes = __webpack_require__(47240);
// EXTERNAL MODULE: ./build/smoke-test/identity-headers.js
var identity_headers = __webpack_require__(86572);
// EXTERNAL MODULE: ./build/smoke-test/mint.js
var smoke_test_mint = __webpack_require__(30929);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/smoke-test/token-controls.js






/** Controls whose token differs from an accepted one in its signature, its header or its claims. */
const flipBit = (signature, at) => {
    const bytes = Buffer.from(signature, 'base64url');
    const index = at === 'first' ? 0 : bytes.length - 1;
    bytes.writeUInt8((bytes[index] ?? 0) ^ 1, index);
    return bytes.toString('base64url');
};
/** The header and payload that production just accepted, with another signature. */
const resigned = (name, change) => (0,axes/* describeControl */.hy)({ name, door: 'signature-not-compared', ...axes/* STEP_AWAY */.o4 }, async ({ minting, accepted }) => {
    const parts = (0,smoke_test_mint/* tokenParts */.ye)(accepted);
    return { token: (0,smoke_test_mint/* forgeToken */.fp)(minting, parts, () => change(parts.signature)) };
});
/** The signature of one token under the payload of another. */
const replayed = (minting, { header, signature }) => {
    const claims = { ...(0,smoke_test_mint/* freshClaims */.gI)(minting), sub: profiles/* OTHER_SYNTHETIC_SUBJECT */.Ai };
    return (0,smoke_test_mint/* forgeToken */.fp)(minting, { header, claims }, () => signature);
};
const signatureControls = [
    resigned('no signature', () => ''),
    resigned('two parts', () => undefined),
    resigned('signature cut', (signature) => signature.slice(0, Math.floor(signature.length / 2))),
    resigned('first bit of the signature', (signature) => flipBit(signature, 'first')),
    resigned('last bit of the signature', (signature) => flipBit(signature, 'last')),
    resigned('signature not base64', () => '!*'.repeat(20)),
    (0,axes/* describeControl */.hy)({ name: 'first bit, token never seen', door: 'signature-not-compared', ...axes/* STEP_AWAY */.o4 }, async ({ minting, key }) => {
        const parts = (0,smoke_test_mint/* tokenParts */.ye)(await (0,smoke_test_mint/* mintToken */.W$)(minting, key));
        return { token: (0,smoke_test_mint/* forgeToken */.fp)(minting, parts, () => flipBit(parts.signature, 'first')) };
    }),
    (0,axes/* describeControl */.hy)({ name: 'replayed signature', door: 'signature-not-compared', ...axes/* STEP_AWAY */.o4 }, async ({ minting, accepted }) => ({ token: replayed(minting, (0,smoke_test_mint/* tokenParts */.ye)(accepted)) })),
    (0,axes/* describeControl */.hy)({ name: 'tampered', door: 'tampered-token-accepted', ...axes/* STEP_AWAY */.o4 }, async ({ minting, key }) => ({ token: replayed(minting, (0,smoke_test_mint/* tokenParts */.ye)(await (0,smoke_test_mint/* mintToken */.W$)(minting, key))) })),
];
/** A token like any other of this run but for what is changed in its header, and for its signature. */
const withHeader = (traits, change, signatureOf) => (0,axes/* describeControl */.hy)(traits, async (material) => ({
    token: (0,smoke_test_mint/* forgeToken */.fp)(material.minting, { header: (0,smoke_test_mint/* headerOf */.rR)(material.minting, change), claims: (0,smoke_test_mint/* freshClaims */.gI)(material.minting) }, (signed) => signatureOf(signed, material)),
}));
const unsigned = (name, alg) => withHeader({ name, door: 'unsigned-token-accepted' }, { alg }, () => '');
const unpinned = (name, alg, signatureOf) => withHeader({ name, door: 'algorithm-not-pinned', ...axes/* STEP_AWAY */.o4 }, { alg }, signatureOf);
const randomSignature = (bytes) => (_, { minting }) => Buffer.from(minting.random(bytes)).toString('base64url');
const EMPTY = new Uint8Array();
/** Empty on every Unix: as it is opened or joined in Python, and from below any directory, as Node joins it. */
const EMPTY_FILES = { absolute: '/dev/null', relative: `${'../'.repeat(12)}dev/null` };
const generateKeyPair = (0,external_node_util_.promisify)(external_node_crypto_.generateKeyPair);
/** One of a kind for the whole process: nothing may accept what it signs, and an RSA key takes long to make. */
const keyPairs = new Map();
const keyPairOf = (kind) => {
    const pair = keyPairs.get(kind.type) ??
        (kind.type === 'rsa' ? generateKeyPair('rsa', kind) : generateKeyPair('ec', kind));
    keyPairs.set(kind.type, pair);
    return pair;
};
const ownKeyPair = (name, alg, kind) => (0,axes/* describeControl */.hy)({ name, door: 'key-from-token-accepted', ...axes/* STEP_AWAY */.o4 }, async ({ minting }) => {
    const { publicKey, privateKey } = await keyPairOf(kind);
    const header = (0,smoke_test_mint/* headerOf */.rR)(minting, { alg, jwk: publicKey.export({ format: 'jwk' }) });
    const signer = { key: privateKey, dsaEncoding: 'ieee-p1363' };
    return {
        token: (0,smoke_test_mint/* forgeToken */.fp)(minting, { header, claims: (0,smoke_test_mint/* freshClaims */.gI)(minting) }, (signed) => (0,external_node_crypto_.sign)('sha256', Buffer.from(signed), signer).toString('base64url')),
    };
});
/** Signed with a key that the token itself brings along (CVE-2018-0114), symmetric and asymmetric. */
const ownKeyControls = [
    (0,axes/* describeControl */.hy)({ name: 'own symmetric key', door: 'key-from-token-accepted', ...axes/* STEP_AWAY */.o4 }, async ({ minting }) => {
        const key = minting.random(64);
        const jwk = { kty: 'oct', k: Buffer.from(key).toString('base64url'), alg: minting.algorithm };
        return { token: (0,smoke_test_mint/* forgeSignedToken */.pu)(minting, key, { header: { jwk } }) };
    }),
    ownKeyPair('own key pair, RS256', 'RS256', { type: 'rsa', modulusLength: 2048 }),
    ownKeyPair('own key pair, ES256', 'ES256', { type: 'ec', namedCurve: 'P-256' }),
];
/** `kid` leads a careless verifier to a publicly known key. */
const kidControls = ({ algorithm: alg, keyEncoding }) => {
    const door = 'key-from-kid-accepted';
    return [
        ...[EMPTY, (0,smoke_test_mint/* readingOf */.MU)((0,default_keys/* commonestDefaultKeys */.vv)()[0], keyEncoding)].map((key) => withHeader({ name: `unknown kid, ${key === EMPTY ? 'empty' : 'default'} key`, door, ...axes/* STEP_AWAY */.o4 }, { kid: 'smoke-test' }, (0,smoke_test_mint/* hmacOf */.nU)(alg, key))),
        ...Object.entries(EMPTY_FILES).map(([form, kid]) => withHeader({ name: `kid as a path, ${form}`, door, needsAcceptance: true, comesLast: true }, { kid }, (0,smoke_test_mint/* hmacOf */.nU)(alg, EMPTY))),
    ];
};
const ALGORITHMS = ['HS256', 'HS384', 'HS512'];
const headerControls = (options) => [
    ...['none', 'None', 'nOnE'].map((alg) => unsigned(`alg ${alg}`, alg)),
    unsigned('no alg', null),
    withHeader({ name: 'alg none with a signature', door: 'unsigned-token-accepted', needsAcceptance: true }, { alg: 'none' }, randomSignature(32)),
    unpinned('alg RS256, any signature', 'RS256', randomSignature(256)),
    unpinned('alg ES256, any signature', 'ES256', randomSignature(64)),
    ...ALGORITHMS.filter((alg) => alg !== options.algorithm).map((alg) => unpinned(`alg ${alg}, empty key`, alg, (0,smoke_test_mint/* hmacOf */.nU)(alg, EMPTY))),
    ...ownKeyControls,
    ...kidControls(options),
];
/** Signed with the right key, so that only the claims can be why it is refused. */
const claiming = (traits, change) => (0,axes/* describeControl */.hy)({ ...axes/* STEP_AWAY */.o4, ...traits }, async ({ minting, key }) => ({
    token: (0,smoke_test_mint/* forgeSignedToken */.pu)(minting, key, { claims: change((0,smoke_test_mint/* freshClaims */.gI)(minting)) }),
}));
/** The token, its whole life moved by so many seconds. */
const moved = (seconds) => (claims) => ({
    ...claims,
    ...Object.fromEntries(['iat', 'nbf', 'exp'].flatMap((name) => typeof claims[name] === 'number' ? [[name, claims[name] + seconds]] : [])),
});
const MINUTE = 60;
/** A good token lives for two minutes. */
const LIFE = 2 * MINUTE;
/** Beyond every leeway that verifiers grant by themselves, of which the longest is .NET's five minutes. */
const BEYOND_LEEWAY = 6 * MINUTE;
/** Claims that say whom a token is for, each with a value that is another one. */
const ADDRESSED = {
    aud: 'https://another-audience.invalid',
    iss: 'https://another-issuer.invalid',
    type: 'refresh',
    token_type: 'refresh',
    token_use: 'refresh',
    typ: 'Refresh',
};
const claimControls = ({ claims }) => [
    claiming({ name: 'expired', door: 'expired-token-accepted', ...axes/* VERIFIER */.zO, needsAcceptance: false }, moved(-LIFE - 60 * MINUTE)),
    claiming({ name: 'expired for minutes', door: 'expired-token-accepted' }, moved(-LIFE - BEYOND_LEEWAY)),
    claiming({ name: 'not valid yet', door: 'early-token-accepted' }, ({ iat, ...rest }) => ({
        ...moved(BEYOND_LEEWAY)({ ...rest, nbf: iat }),
        iat,
    })),
    ...Object.entries(ADDRESSED)
        .filter(([name]) => Object.hasOwn(claims, name))
        .map(([name, value]) => claiming({ name: `another ${name}`, door: 'claim-not-checked' }, (usual) => (0,profiles/* mergeClaims */.Kj)(usual, { [name]: value }))),
];

;// CONCATENATED MODULE: ./build/smoke-test/controls.js







/** The controls along each axis; those that differ in the token itself are in `token-controls.ts`. */
const carried = (name, door, token, location) => (0,axes/* describeControl */.hy)({ name, door }, async () => ({ token, ...(location && { location }) }));
/** What stands before the token, and nothing behind it; nothing where the token stands alone, as that is an empty header. */
const withoutToken = ({ header, value }) => {
    const rest = value.replace(token_location/* TOKEN_MARK */.Io, '').trim();
    return rest === ''
        ? []
        : [carried('scheme without a token', 'empty-token-accepted', '', { header, value: rest })];
};
/** The user `nobody`, with an empty password. */
const NOBODY = Buffer.from('nobody:').toString('base64');
/** In `Authorization`, by two schemes that are not that of the token. */
const otherSchemes = (location) => ['Basic', 'Bearer', 'Token']
    .filter((scheme) => scheme.toLowerCase() !== (0,token_location/* schemeOf */.dz)(location).toLowerCase())
    .slice(0, 2)
    .map((scheme) => (0,axes/* describeControl */.hy)({ name: `scheme ${scheme}`, door: 'other-scheme-accepted' }, async ({ minting }) => ({
    token: scheme === 'Basic' ? NOBODY : await (0,smoke_test_mint/* mintRandomKeyToken */.mJ)(minting),
    location: { header: 'Authorization', value: `${scheme} ${token_location/* TOKEN_MARK */.Io}` },
})));
const carrierControls = ({ location }) => [
    (0,axes/* describeControl */.hy)({ name: axes/* NO_TOKEN */.wH, door: 'probe-path-open' }, async () => ({})),
    carried('empty header', 'empty-token-accepted', '', { ...location, value: '' }),
    ...withoutToken(location),
    carried('token null', 'empty-token-accepted', 'null'),
    carried('token undefined', 'empty-token-accepted', 'undefined'),
    ...otherSchemes(location),
    carried('garbage', 'token-not-verified', 'garbage'),
];
/** Bundles whose parts do not hide each other: a header that is verified, or whose user is looked up, may refuse the rest. */
const identityAlone = (identityHeaders) => (0,identity_headers/* identityBundles */.e_)(identityHeaders)
    .filter(({ headers }) => headers.length > 0)
    .map(({ name, headers }) => (0,axes/* describeControl */.hy)({ name, door: 'identity-headers-trusted' }, async () => ({
    identityHeaders: headers,
})));
const identityControls = ({ identityHeaders }) => {
    const alone = identityAlone(identityHeaders);
    const door = 'identity-headers-trusted';
    if (alone.length === 0)
        return [];
    return [
        ...alone,
        (0,axes/* describeControl */.hy)({ name: 'identity headers, wrong token', door }, async ({ minting }) => ({
            token: await (0,smoke_test_mint/* mintRandomKeyToken */.mJ)(minting),
            identityHeaders,
        })),
    ];
};
/** From a token that a weaker secret signs, its text could be guessed (NIST SP 800-131A: 112 bits). */
const LEAST_BITS = 112;
/** Other secrets that are too weak to sign a token with, so that whether they are accepted is not known. */
const secretsNotTried = (otherSecrets) => otherSecrets.filter((secret) => (0,strength/* strengthOf */.N)(secret.reveal()).bits < LEAST_BITS);
/** Keys that must sign no token: publicly known, meant for something else, or given up. */
const wrongKeys = (options) => {
    const { keyEncoding, variables, otherSecrets, formerKeys } = options;
    const read = (text) => (0,smoke_test_mint/* readingOf */.MU)(text, keyEncoding);
    const secrets = (door, all) => all.flatMap((secret) => (0,smoke_test_mint/* keyReadings */.JW)(secret.reveal(), keyEncoding).map((bytes) => ({
        name: `key ${secret.name}`,
        door,
        bytes,
    })));
    const weak = new Set(secretsNotTried(otherSecrets));
    return [
        { name: 'empty key', door: 'empty-key-accepted', bytes: new Uint8Array() },
        ...(0,default_keys/* commonestDefaultKeys */.vv)().map((text, at) => ({
            name: `default key ${at + 1}`,
            door: 'default-key-accepted',
            bytes: read(text),
        })),
        ...(0,default_keys/* placeholderKeys */.KT)(variables).map((text) => ({
            name: `the text ${text} as the key`,
            door: 'placeholder-key-accepted',
            bytes: read(text),
        })),
        ...secrets('former-key-accepted', formerKeys),
        ...secrets('other-secret-accepted', otherSecrets.filter((secret) => !weak.has(secret))),
    ];
};
const keyControls = (options) => {
    const accepted = new Set(options.acceptedKeys.map(smoke_test_mint/* hmacIdentity */.S_));
    const known = new Set();
    const different = wrongKeys(options).filter(({ door, bytes }) => {
        const id = (0,smoke_test_mint/* hmacIdentity */.S_)(bytes);
        // That it is to be accepted does not excuse a publicly known key.
        const isNew = !known.has(id) && !(axes/* OF_SECRETS */.CH.has(door) && accepted.has(id));
        known.add(id);
        return isNew;
    });
    const unique = (name, at) => {
        const before = different.slice(0, at).filter((other) => other.name === name).length;
        return before === 0 ? name : `${name} (${before + 1})`;
    };
    return [
        (0,axes/* describeControl */.hy)({ name: axes/* RANDOM_KEY */.EY, door: 'token-not-verified', ...axes/* VERIFIER */.zO }, async ({ minting }) => ({
            token: await (0,smoke_test_mint/* mintRandomKeyToken */.mJ)(minting),
        })),
        ...different.map(({ name, door, bytes }, at) => (0,axes/* describeControl */.hy)({ name: unique(name, at), door, ...(axes/* OF_SECRETS */.CH.has(door) ? axes/* STEP_AWAY */.o4 : axes/* VERIFIER */.zO) }, async ({ minting }) => ({ token: (0,smoke_test_mint/* forgeSignedToken */.pu)(minting, bytes) }))),
    ];
};
const CONTROLS_ALONG = [
    ['carrier', carrierControls],
    ['identity headers', identityControls],
    ['key', keyControls],
    ['signature', () => signatureControls],
    ['JOSE header', headerControls],
    ['claims', claimControls],
];
/** Every control of a run, axis by axis. */
const controlsFor = (options) => CONTROLS_ALONG.flatMap(([axis, controls]) => controls(options).map((each) => ({ ...each, axis })));

// EXTERNAL MODULE: ./build/signing-key/alterations.js
var alterations = __webpack_require__(28316);
;// CONCATENATED MODULE: ./build/smoke-test/candidates.js




const damagedKeys = ({ key, keyEncoding, variable }) => {
    const text = key.reveal();
    return [
        {
            code: 'verifier-key-encoding',
            words: `the text of the key, not decoded from ${keyEncoding}`,
            bytes: Buffer.from(text, 'utf8'),
        },
        ...(0,alterations/* alteredTexts */._)(text, variable).map(({ kind, words, form }) => ({
            code: `verifier-key-${kind}`,
            words: `the key ${words}`,
            bytes: Buffer.from(form),
        })),
    ];
};
const knownSecrets = ({ previousKey, otherSecrets, keyEncoding }) => [
    ...otherSecrets.flatMap((secret) => (0,smoke_test_mint/* keyReadings */.JW)(secret.reveal(), keyEncoding).map((bytes) => ({ code: 'verifier-uses-other-secret', words: secret.name, bytes }))),
    ...(previousKey ? (0,smoke_test_mint/* keyReadings */.JW)(previousKey.reveal(), keyEncoding) : []).map((bytes) => ({ code: 'previous-key-in-use', words: 'the previous key', bytes })),
];
const defaults = ({ keyEncoding }) => (0,default_keys/* defaultKeys */.KB)().flatMap((text) => (0,smoke_test_mint/* keyReadings */.JW)(text, keyEncoding).map((bytes) => ({
    code: 'verifier-uses-default-key',
    words: 'a default key that anybody can guess',
    bytes,
})));
/** In the order in which they are tried; no two alike, none empty, and none that is the right key itself. */
const candidateKeys = (material) => {
    const right = (0,key_bytes/* keyBytes */.Rt)(material.key.reveal(), material.keyEncoding);
    const known = new Set(right.ok ? [(0,smoke_test_mint/* hmacIdentity */.S_)(right.bytes)] : []);
    return [...knownSecrets(material), ...damagedKeys(material), ...defaults(material)].filter(({ code, bytes }) => {
        if (bytes.length === 0 || known.has((0,smoke_test_mint/* hmacIdentity */.S_)(bytes)) || isGuessable(code, bytes))
            return false;
        known.add((0,smoke_test_mint/* hmacIdentity */.S_)(bytes));
        return true;
    });
};
const FEWEST_BYTES = 16;
/** A short key can be guessed from a token, so none is made of a short secret or of a short piece of the key. */
const isGuessable = (code, bytes) => code !== 'verifier-uses-default-key' && bytes.length < FEWEST_BYTES;

// EXTERNAL MODULE: ./build/model/define-finding.js
var define_finding = __webpack_require__(80495);
// EXTERNAL MODULE: ./build/lib/groups.js
var groups = __webpack_require__(85722);
// EXTERNAL MODULE: ./build/smoke-test/answer-words.js
var answer_words = __webpack_require__(50659);
// EXTERNAL MODULE: ./build/smoke-test/schedule.js
var schedule = __webpack_require__(70340);
;// CONCATENATED MODULE: ./build/smoke-test/evidence.js




/**
 * A page with 2xx is no acceptance where the right token gets something else than pages: an error page of a content
 * delivery network, or a page of a frontend, in the place of a refusal. It is no refusal either, for any other failure
 * may become the same page.
 */
const withoutPages = (observations) => {
    const honoured = withOutcome((0,schedule/* answersTo */.to)(observations, 'right key'), 'accepted');
    if (honoured.length === 0 || honoured.some(({ html }) => html))
        return observations;
    return observations.map((each) => each.html && each.outcome === 'accepted'
        ? { ...each, outcome: 'blocked', obstacle: 'unlisted-success' }
        : each);
};
const answersIn = (evidence, name) => (0,schedule/* answersTo */.to)(evidence.observations, name);
const withOutcome = (observations, outcome) => observations.filter((observation) => observation.outcome === outcome);
const FEWEST_FOR_PATTERN = 3;
/** Answers to tokens that were signed with a wrong key, whichever. */
const wrongKeyAnswers = (evidence) => evidence.observations.filter(({ probe }) => (0,schedule/* controlOf */.rs)(evidence.plan, probe)?.axis === 'key');
/** Answers to requests that a verifier cannot tell apart: tokens of the right key, and those of any wrong one. */
const alike = (evidence) => [
    answersIn(evidence, 'right key'),
    answersIn(evidence, axes/* NO_TOKEN */.wH),
    withOutcome(wrongKeyAnswers(evidence), 'refused'),
];
/** Whether a server writes something new into every body, so that bodies cannot be compared. */
const bodiesNeverRepeat = (evidence) => alike(evidence).some((group) => {
    const answers = group.filter(({ status }) => status !== 0);
    const shapes = new Set(answers.map(({ shape }) => shape));
    const coarse = new Set(answers.map(({ coarseShape }) => coarseShape));
    return answers.length >= FEWEST_FOR_PATTERN && shapes.size === answers.length && coarse.size === 1;
});
/** How to compare answers of this server: with their bodies, or without when bodies never repeat. */
const chooseShape = (evidence) => bodiesNeverRepeat(evidence) ? ({ coarseShape }) => coarseShape : ({ shape }) => shape;
const distinctShapes = (observations, shape) => new Set(observations.map(shape));
const counted = (texts) => {
    const counts = new Map();
    for (const text of texts)
        counts.set(text, (counts.get(text) ?? 0) + 1);
    return [...counts].map(([text, count]) => `${text} ×${count}`).join(', ');
};
/** Statuses or error codes with their counts, e.g. `200 ×10, ECONNRESET ×1`. */
const statusesText = (observations) => counted(observations.map(({ status, problem }) => (status === 0 ? problem : `${status}`)));
/** The layers that gave these answers, most frequent first, e.g. `gunicorn` or `gunicorn, awselb/2.0`. */
const layersText = (observations) => {
    const names = observations.filter(({ status }) => status !== 0).map(({ layer }) => layer);
    const count = (name) => names.filter((other) => other === name).length;
    return [...new Set(names)].toSorted((one, other) => count(other) - count(one)).join(', ') || 'unknown';
};
/** The rows of a report: the keys, the two strangers that tell most, and the other controls axis by axis. */
const reportRows = ({ plan, }) => {
    const alone = ['right key', 'previous key', axes/* NO_TOKEN */.wH, axes/* RANDOM_KEY */.EY];
    const others = plan.controls.filter(({ name }) => !alone.includes(name));
    return [
        ...alone.map((name) => ({ title: name, names: [name] })),
        ...[...new Set(others.map(({ axis }) => axis))].map((axis) => ({
            title: axis,
            names: others.filter((control) => control.axis === axis).map(({ name }) => name),
        })),
    ];
};
const answerText = ({ status, problem, layer, says, schemes }) => {
    if (status === 0)
        return `no answer (${problem})`;
    const by = layer === 'unknown' ? '' : ` from ${layer}`;
    const asks = schemes.length > 0 ? `, asks for ${schemes.join(' or ')}` : '';
    return `${status}${by}${asks}${says ? `, says “${says.text.trim()}” (${says.by}): ${answer_words/* MEANINGS */.Lx[says.meaning]}` : ''}`;
};
/** The requests that show most beside the right key. */
const TELLING_PROBES = ['right key', 'previous key', axes/* RANDOM_KEY */.EY, 'garbage', axes/* NO_TOKEN */.wH];
/** The most lines that answers take in a detail: beside them stand a cause and what was tried. */
const MOST_LINES = 3;
const namesText = (probes) => {
    const names = probes.slice(0, MOST_NAMES).map(({ name }) => name);
    return `${names.join(', ')}${probes.length > MOST_NAMES ? ` and ${probes.length - MOST_NAMES} more` : ''}`;
};
const MOST_NAMES = 4;
/**
 * What the answers say, for the detail of a finding: in the order of the names, one line for all that got the same. How
 * often is in the table of the report.
 */
const answerLines = (evidence, names = TELLING_PROBES) => {
    const asked = names
        .map((name) => ({
        name,
        texts: [...new Set(answersIn(evidence, name).map(answerText))].slice(-2).join('; or '),
    }))
        .filter(({ texts }) => texts !== '');
    const lines = [...(0,groups/* groupBy */.$)(asked, ({ texts }) => texts)];
    return lines
        .slice(0, MOST_LINES)
        .map(([texts, probes]) => `${namesText(probes)}: ${texts}`)
        .join('\n');
};
/** What all answers to the right key say; nothing where one says something else, or nothing. */
const commonMeaning = (answers) => {
    const [first, ...rest] = answers.map(({ says }) => says?.meaning);
    return rest.every((each) => each === first) ? first : undefined;
};
/**
 * Why the right token is refused, in the backend's own words. Words that a text gets that is no token at all are those
 * for everything, and tell nothing.
 */
const meaningOfRefusal = (evidence) => {
    const meaning = commonMeaning(withOutcome(answersIn(evidence, 'right key'), 'refused'));
    const garbage = answersIn(evidence, 'garbage');
    return garbage.length > 0 && garbage.every(({ says }) => says?.meaning !== meaning) ? meaning : undefined;
};
/**
 * Whether the request got past the check of tokens: it was accepted, or the application did not find the user that it
 * names, where strangers are not sent away with the same answer.
 */
const isLetIn = (evidence, shape, control) => {
    const answers = answersIn(evidence, control.name);
    if (withOutcome(answers, 'accepted').length > 0)
        return true;
    if (control.comesLast || control.name === axes/* NO_TOKEN */.wH || control.name === axes/* RANDOM_KEY */.EY)
        return false;
    const strangers = [...answersIn(evidence, axes/* NO_TOKEN */.wH), ...answersIn(evidence, axes/* RANDOM_KEY */.EY)];
    if (!strangers.every(({ outcome }) => outcome === 'refused') || strangers.length === 0)
        return false;
    const layers = new Set(strangers.map(({ layer }) => layer));
    const usual = distinctShapes(strangers, shape);
    return answers.some((each) => each.obstacle === 'not-found' && layers.has(each.layer) && !usual.has(shape(each)));
};
/** The controls that were let in, in the order of the plan. */
const controlsLetIn = (evidence, shape) => evidence.plan.controls.filter((control) => isLetIn(evidence, shape, control));

// EXTERNAL MODULE: ./build/lib/error-code.js
var error_code = __webpack_require__(47206);
// EXTERNAL MODULE: ./build/model/remedy.js
var remedy = __webpack_require__(61368);
;// CONCATENATED MODULE: ./build/smoke-test/findings.js





/** A forged request was let in. `open`: the controls that were, at least one. */
const openDoor = (code, describe, reason = 'not-enforced') => (0,define_finding/* defineFinding */.L)(code, { error: reason }, (evidence, open) => {
    const names = open.map(({ name }) => name).join(', ');
    const { source, title, remedy } = describe({ names, evidence, ...evidence.framework });
    return {
        title: title.length > 100 ? `${title.slice(0, 99)}…` : title,
        detail: [
            answerLines(evidence, [...open.map(({ name }) => name), 'right key', axes/* NO_TOKEN */.wH, axes/* RANDOM_KEY */.EY]),
            `Against ${source}.${isFromCache(evidence, open) ? ' A cache in front of the backend gave some of these answers.' : ''}`,
            ...addressesLines(evidence, open),
        ].join('\n'),
        remedy,
        where: evidence.url,
    };
});
const isFromCache = (evidence, open) => open.some(({ name }) => answersIn(evidence, name).some(({ outcome, cached: isCached }) => outcome === 'accepted' && isCached));
const FORGEABLE = 'Anybody can make a token.';
/** From the widest to the narrowest. */
const DOORS = {
    'probe-path-open': openDoor('probe-path-open', ({ evidence }) => ({
        title: 'The probe path answers anyone, without a token',
        source: 'RFC 6750 §3',
        remedy: `Set probe-path to a GET route that needs a token. If this one should, the backend does not enforce it. Accepted statuses: ${evidence.acceptText}.`,
    })),
    'token-not-verified': openDoor('token-not-verified', ({ verify }) => ({
        title: 'The backend accepts tokens signed with a random key',
        source: 'RFC 8725 §3.3',
        remedy: `${FORGEABLE} Verify the signature: ${verify}.`,
    })),
    'empty-token-accepted': openDoor('empty-token-accepted', ({ names, verify }) => ({
        title: `A header without a token lets a stranger in (${names})`,
        source: 'RFC 6750 §2.1',
        remedy: `Any client gets in. Refuse a request whose token is missing, empty or the text null before anything else, then ${verify}.`,
    })),
    'other-scheme-accepted': openDoor('other-scheme-accepted', ({ names, verify }) => ({
        title: `Another scheme than that of your tokens lets a stranger in (${names})`.slice(0, 100),
        source: 'RFC 9110 §11.4',
        remedy: `Any client gets in. Refuse every request whose token is not where yours are; what has another scheme must not skip ${verify}.`,
    })),
    'identity-headers-trusted': openDoor('identity-headers-trusted', () => ({
        title: 'Identity headers alone let a stranger in',
        source: 'CWE-290',
        remedy: 'A client can claim to be any user, and logins that work prove nothing about the key. Remove the header fallback, or let the proxy strip these headers. For a backend that only its proxy can reach: identity-headers: none.',
    }), 'verifier-shadowed'),
    'empty-key-accepted': openDoor('empty-key-accepted', ({ readKey }) => ({
        title: 'The backend accepts tokens signed with an empty key',
        source: 'RFC 7518 §3.2',
        remedy: `${FORGEABLE} A variable with a key is set but empty in the container: check that the secret exists and is handed on. Read it as ${readKey}.`,
    })),
    'placeholder-key-accepted': openDoor('placeholder-key-accepted', ({ names, readKey }) => ({
        title: `The backend accepts tokens signed with a placeholder in place of a key`,
        source: `RFC 8725 §3.5; ${names}`,
        remedy: `${FORGEABLE} A variable with a key is not set, and its absence became a text. Read it as ${readKey}.`,
    })),
    'default-key-accepted': openDoor('default-key-accepted', ({ readKey }) => ({
        title: 'The backend accepts tokens signed with a default key that anybody can guess',
        source: 'RFC 8725 §3.5',
        remedy: `${FORGEABLE} Remove the default from the code, read ${readKey}, and see that the container gets the variable.`,
    })),
    'unsigned-token-accepted': openDoor('unsigned-token-accepted', ({ names, verify }) => ({
        title: `The backend accepts unsigned tokens (${names})`,
        source: 'RFC 8725 §3.2, CVE-2015-9235',
        remedy: `${FORGEABLE} Name the allowed algorithm where tokens are verified: ${verify}.`,
    })),
    'algorithm-not-pinned': openDoor('algorithm-not-pinned', ({ names, verify }) => ({
        title: `The token chooses how it is verified (${names})`,
        source: 'RFC 8725 §3.1, CVE-2016-5431',
        remedy: `${FORGEABLE} Name the allowed algorithm where tokens are verified: ${verify}.`,
    })),
    'key-from-token-accepted': openDoor('key-from-token-accepted', ({ names, verify }) => ({
        title: `The backend takes the key from the token itself (${names})`,
        source: 'RFC 8725 §3.10, CVE-2018-0114',
        remedy: `${FORGEABLE} Never use the jwk of a header: ${verify}, with the key of the backend.`,
    })),
    'key-from-kid-accepted': openDoor('key-from-kid-accepted', ({ names, verify }) => ({
        title: `An unknown kid in the token leads to a publicly known key (${names})`,
        source: 'RFC 8725 §3.10',
        remedy: `${FORGEABLE} Look kid up in a fixed table, refuse one that is not in it, and never use it as a path: ${verify}.`,
    })),
    'signature-not-compared': openDoor('signature-not-compared', ({ names, verify }) => ({
        title: `A broken signature is accepted (${names})`,
        source: 'RFC 7515 §5.2',
        remedy: `${FORGEABLE} Compare the whole signature, and treat a signature that cannot be decoded as wrong: ${verify}, not code of your own.`,
    })),
    'tampered-token-accepted': openDoor('tampered-token-accepted', ({ verify }) => ({
        title: 'The backend accepts a token whose payload was changed',
        source: 'RFC 8725 §3.3',
        remedy: `The signature is not compared with the payload. Use ${verify}, not code of your own.`,
    })),
    'other-secret-accepted': openDoor('other-secret-accepted', ({ names }) => ({
        title: `Tokens signed with ${names} are accepted beside those of the signing key`,
        source: 'RFC 8725 §3.8 to §3.12',
        remedy: 'Let the verifier read the signing key alone: a holder of the other secret can make tokens.',
    })),
    'former-key-accepted': openDoor('former-key-accepted', ({ names }) => ({
        title: `A former signing key is still accepted (${names})`,
        source: 'RFC 8725 §2.2',
        remedy: `Remove it from the containers, then ${remedy/* AGAIN */.jM}. Unless it has leaked or a rotation has given it up, its tokens may be accepted for a while: hand it over as previous-jwt-secret-key.`,
    }), 'previous-key-mismatch'),
    'expired-token-accepted': openDoor('expired-token-accepted', ({ times, names }) => ({
        title: `The backend accepts an expired token (${names})`,
        source: 'RFC 7519 §4.1.4',
        remedy: `A stolen token keeps working. Verify exp: ${times}.`,
    })),
    'early-token-accepted': openDoor('early-token-accepted', ({ times }) => ({
        title: 'The backend accepts a token before its time (nbf)',
        source: 'RFC 7519 §4.1.5',
        remedy: `Verify nbf: ${times}.`,
    })),
    'claim-not-checked': openDoor('claim-not-checked', ({ names, addressee }) => ({
        title: `The backend accepts a token that is meant for another purpose (${names})`,
        source: 'RFC 8725 §3.8, §3.9, §3.11',
        remedy: `A token of another service or of another kind works here. Check it: ${addressee}. If the backend is not to check it, leave the claim out of claims.`,
    })),
};
/** A cache that answers for a token by a part of it: all broken signatures of a token that was accepted pass it. */
const verificationCached = openDoor('verification-cached', ({ names, verify }) => ({
    title: `A cache lets forged copies of an accepted token in (${names})`,
    source: 'CWE-290',
    remedy: `Tokens that were never seen are refused, copies of an accepted one with another signature or payload are not. Use the whole token as the key of the cache, or ${verify} each time.`,
}));
const isCache = (open) => {
    const has = (name) => open.some((control) => control.name === name);
    const anyBit = has('first bit of the signature') && has('last bit of the signature');
    return (anyBit && !has('first bit, token never seen')) || (has('replayed signature') && !has('tampered'));
};
/** Only these addresses let it in, where some did and some did not. */
const addressesLines = (evidence, open) => {
    const names = new Set(open.map(({ name }) => name));
    const answers = evidence.observations.filter(({ address }) => address !== undefined);
    const accepting = new Set(answers
        .filter(({ probe, outcome }) => names.has(probe) && outcome === 'accepted')
        .map(({ address }) => address));
    const all = new Set(answers.map(({ address }) => address));
    return accepting.size > 0 && accepting.size < all.size
        ? [`Of the addresses of this name ${[...all].join(', ')} only ${[...accepting].join(', ')} let it in.`]
        : [];
};
const WIDE = ['probe-path-open', 'token-not-verified'];
/**
 * One finding for each door that is open, the widest first. A backend that lets strangers in at all has no other doors.
 *
 * @param open the controls that were let in, at least one
 */
const openDoorFindings = (evidence, open) => {
    const through = (door) => open.filter((control) => control.door === door);
    const wide = WIDE.find((door) => through(door).length > 0);
    const doors = Object.keys(DOORS).filter((door) => wide === undefined || door === wide);
    const findings = doors.flatMap((door) => {
        const controls = through(door);
        if (controls.length === 0)
            return [];
        const define = door === 'signature-not-compared' && isCache(open) ? verificationCached : DOORS[door];
        return [define(evidence, controls)];
    });
    const [first, ...rest] = findings;
    if (first === undefined)
        throw new Error('No control was let in.');
    return [first, ...rest];
};
const MOST_PROBLEMS = 4;
const backendNoAnswer = (0,define_finding/* defineFinding */.L)('backend-no-answer', { error: 'backend-unreachable' }, (evidence) => {
    const problems = [...new Set(evidence.observations.map(({ problem }) => problem))];
    return {
        title: 'The backend gave no usable answer to any request',
        detail: `${problems
            .slice(0, MOST_PROBLEMS)
            .map((problem) => `${problem}: ${(0,error_code/* describeNetworkError */.g)(problem)}.`)
            .join('\n')}\nRequests: ${evidence.observations.length}.`,
        remedy: 'Nothing is known about the key. Check backend-url, the DNS name, the certificate, and whether the load balancer lets this runner in.',
        where: evidence.url,
    };
});
const backendGatewayError = (0,define_finding/* defineFinding */.L)('backend-gateway-error', { error: 'backend-unreachable' }, (evidence) => ({
    title: 'The gateway answers, but no backend is behind it',
    detail: answerLines(evidence),
    remedy: 'Nothing is known about the key. Look at the health checks of the target group and at the log of the container.',
    where: evidence.url,
}));
const previousKeyInUse = (0,define_finding/* defineFinding */.L)('previous-key-in-use', { error: 'key-mismatch' }, (evidence) => ({
    title: 'The backend still verifies with the previous key and refuses the new one',
    detail: answerLines(evidence),
    remedy: 'Its tasks have not read the new key: they get a secret only when they start. Restart them: aws ecs update-service --cluster CLUSTER --service SERVICE --force-new-deployment',
    where: evidence.url,
}));
const staleTask = (0,define_finding/* defineFinding */.L)('stale-task', { error: 'key-mismatch' }, (evidence, refusals) => {
    const right = answersIn(evidence, 'right key');
    return {
        title: `The signing key was refused in ${refusals} of ${right.length} requests: some tasks have another key`,
        detail: answerLines(evidence),
        remedy: 'A task of an older deployment still serves, or tasks read the secret at different times. Restart them all: aws ecs update-service --cluster CLUSTER --service SERVICE --force-new-deployment\nIf it stays so, the key may not be the cause: a failure behind the verifier, now and then, can be answered like a bad token. The log of the backend tells.',
        where: evidence.url,
    };
});
const previousKeyStillAccepted = (0,define_finding/* defineFinding */.L)('previous-key-still-accepted', { error: 'previous-key-mismatch' }, (evidence) => ({
    title: 'The retired key is still accepted',
    detail: `${answerLines(evidence, ['right key', 'previous key'])}\nprevious-key is reject.`,
    remedy: `Remove the previous key from the containers. If only some requests were accepted, a task of an older deployment still serves: end it. Then ${remedy/* AGAIN */.jM}`,
    where: evidence.url,
}));
const previousKeyRefused = (0,define_finding/* defineFinding */.L)('previous-key-refused', { error: 'previous-key-mismatch' }, (evidence) => ({
    ...(evidence.plan.isStaged
        ? {
            title: 'The next key is not accepted beside the current one, so nothing may be signed with it',
            detail: `${answerLines(evidence, ['right key', 'previous key', 'random key'])}\nNo user is affected: nothing has been signed with the next key yet, and the current one is accepted.`,
            remedy: `Let the verifier try JWT_SECRET_KEY_PREVIOUS beside JWT_SECRET_KEY (the next key comes in that variable), deploy that, then ${remedy/* AGAIN */.jM}. To take the rotation back to the one key of before: gh workflow run rotate.yml -f phase=abandon`,
        }
        : {
            title: 'The previous key is refused, so tokens that users hold have stopped working',
            detail: `${answerLines(evidence, ['right key', 'previous key', 'random key'])}\nprevious-key is accept.`,
            remedy: 'Let the verifier try both keys, and hand it the previous one (JWT_SECRET_KEY_PREVIOUS). If it is no longer needed: previous-key: reject.',
        }),
    where: evidence.url,
}));
const rightKeyRefusedAtFirst = (0,define_finding/* defineFinding */.L)('right-key-refused-at-first', 'warning', (evidence, refusals) => ({
    title: `The signing key was refused ${refusals} times before it was accepted steadily`,
    detail: `right key: ${statusesText(answersIn(evidence, 'right key'))} (${layersText(answersIn(evidence, 'right key'))})`,
    remedy: 'During this deployment users were refused for a while. Rotate in two deployments, so that old and new tasks accept both keys.',
    where: evidence.url,
}));
const transientErrorsSeen = (0,define_finding/* defineFinding */.L)('transient-errors', 'notice', (evidence, errors) => ({
    title: `${errors.length} requests got no answer or a server error and were tried again`,
    detail: statusesText(errors),
    remedy: 'Look at the health of the backend at that time, if this comes back.',
    where: evidence.url,
}));

;// CONCATENATED MODULE: ./build/smoke-test/diagnosis-findings.js




/** The key itself is right. */
const REFUSED = { error: 'token-refused' };
const cut = (title) => title.slice(0, 100);
const base = ({ evidence }, observed) => ({
    detail: `${observed}\n${answerLines(evidence)}`,
    where: evidence.url,
});
/** The verifier honours, or calls expired, what this candidate has signed. */
const otherKey = (code, remedy) => (0,define_finding/* defineFinding */.L)(code, { error: 'key-mismatch' }, (one, { words }) => {
    const { variable } = one.material;
    const instead = code === 'verifier-uses-other-secret' ? ` instead of ${variable}` : '';
    return {
        ...base(one, `Tokens signed with ${words} are recognised, and those signed with the right key are not.`),
        title: cut(`The backend verifies with ${words}${instead}`),
        remedy: remedy(variable, words),
    };
});
const OTHER_KEYS = {
    'verifier-uses-other-secret': otherKey('verifier-uses-other-secret', (variable, words) => `Let the verifier read ${variable}, as in jwt.decode(token, os.environ["${variable}"], algorithms=["HS256"]). Until then, anyone who has ${words} can make tokens.`),
    'verifier-uses-default-key': otherKey('verifier-uses-default-key', (variable) => `Anybody can make a token. ${variable} does not reach the verifier, which falls back to a default in its code. Remove the default: os.environ["${variable}"].`),
    'verifier-key-whitespace': otherKey('verifier-key-whitespace', () => 'Store the value without it (printf %s, echo -n, tr -d "\\r\\n"), and let both sides read it in the same way: none or both with .strip().'),
    'verifier-key-quoted': otherKey('verifier-key-quoted', (variable) => `Remove the quotes where the container gets ${variable}: docker --env-file and the env files of ECS keep them.`),
    'verifier-key-encoding': otherKey('verifier-key-encoding', () => 'One side decodes the text and the other does not. Choose one for both; if the backend is right, tell this action: key-encoding (utf8, base64, base64url, hex).'),
    'verifier-key-wrapped': otherKey('verifier-key-wrapped', () => 'Hand over the value alone: in ECS valueFrom "<secret-arn>:<json-key>::", in CDK ecs.Secret.fromSecretsManager(secret, "<json-key>").'),
    'verifier-key-cut': otherKey('verifier-key-cut', () => 'A shell or an env file changed it on the way. Use a key of letters and digits, which pass everywhere: openssl rand -hex 32'),
    'verifier-key-altered': otherKey('verifier-key-altered', (variable) => `Look at what is between the store and the verifier: ${variable} must arrive unchanged.`),
};
const verifierUsesOtherKey = (one, candidate) => candidate.code === previousKeyInUse.code
    ? previousKeyInUse(one.evidence)
    : OTHER_KEYS[candidate.code](one, candidate);
/** `algorithm`: absent where the verifier says that it wants another one, and none that a secret can sign is accepted. */
const verifierWantsAlgorithm = (0,define_finding/* defineFinding */.L)('verifier-algorithm', REFUSED, (one, algorithm) => algorithm === undefined
    ? {
        ...base(one, 'It accepts none of HS256, HS384 and HS512.'),
        title: 'The backend does not take tokens that are signed with a secret: it wants another algorithm',
        remedy: 'It wants tokens of a private key (RS256, ES256), and those of this run cannot be such. Let it take the algorithm of the frontend and the signing key, or leave backend-url out: this backend has no use for the key.',
    }
    : {
        ...base(one, `Tokens signed with the right key and ${algorithm} are accepted.`),
        title: `The key is right, but the backend wants ${algorithm}`,
        remedy: `Set algorithm: ${algorithm} here, and let the frontend sign with it; or name the other one where tokens are verified.`,
    });
/** `names`: the claims that were added; with several, all of them together were needed, or which of them is not known. */
const tokenClaimMissing = (0,define_finding/* defineFinding */.L)('token-claim-missing', REFUSED, (one, names) => {
    const profile = profiles/* PROFILE_NAMES */.J.find((each) => names.every((name) => Object.hasOwn(profiles/* profiles */.xD[each].claims, name)));
    const which = names.length === 1 ? `the claim ${names[0]}` : `claims (${names.join(', ')})`;
    return {
        ...base(one, `Tokens signed with the right key are accepted once they have ${which}.`),
        title: cut(`The key is right, but the backend wants ${which} in the token`),
        remedy: profile === undefined
            ? 'Choose the profile that adds it, e.g. profile: flask-jwt-extended for nbf, or give it in claims.'
            : `Set profile: ${profile}, or give it in claims.`,
    };
});
const verifierClock = (0,define_finding/* defineFinding */.L)('verifier-clock', REFUSED, (one, observed, title) => ({
    ...base(one, observed),
    title,
    remedy: 'Correct the clock of the backend (NTP; UTC and not local time), and allow a leeway of 30 s: leeway=30.',
}));
const verifierClockBehind = (one) => verifierClock(one, 'Tokens signed with the right key are accepted when they do not say since when they are valid.', "The key is right, but the backend's clock is behind, so that tokens seem to come from the future");
/** `seconds`: how much later a token had to be to be accepted. */
const verifierClockAhead = (one, seconds) => verifierClock(one, `Tokens that begin ${seconds} seconds later, and end 120 seconds after that, are accepted.`, "The key is right, but the backend's clock is ahead, so that tokens seem to have expired");

;// CONCATENATED MODULE: ./build/smoke-test/refusal-findings.js





/**
 * Findings for a right token that is refused all the time: by the verifier, for a reason that is ranked where it is not
 * known, or by something that stands before it.
 */
const refusal_findings_REFUSED = { error: 'token-refused' };
const UNCLEAR = { error: 'verdict-inconclusive' };
const refusal_findings_base = (evidence) => ({ detail: answerLines(evidence), where: evidence.url });
const refusal_findings_layer = (evidence) => layersText(answersIn(evidence, 'right key'));
const refusal_findings_cut = (title) => title.slice(0, 100);
const USER = {
    cause: 'the user of the token does not exist',
    test: 'name one who does: claims: {"sub": "<id>"}',
};
const CLAIM = {
    cause: 'a claim that it wants',
    test: 'give the one that it wants: claims: {"aud": "…", "iss": "…"}',
};
const ANOTHER_KEY = {
    cause: 'a key that nobody has named',
    test: 'name what the verifier may be reading: other-secrets',
};
const ROLE = {
    cause: 'a role that the user lacks',
    test: 'give the role in claims, or another probe-path',
};
const HEADER = {
    cause: 'a header that is lost on the way',
    test: 'look in the log of the backend whether the requests have the header with the token',
};
/** What the backend says is the cause, where it says one. */
const SAID = {
    algorithm: 'set algorithm to the one that it wants; a verifier with a public key (RS256) cannot be tested with a secret',
    'no-key': 'see that the variable of the key reaches the verifier; if it picks the key by the header of the token: token-header: {"kid": "…"}; if it has only public keys (RS256), it cannot be tested with a secret',
    'key-unfit': 'see how the verifier gets its key: as bytes, and as long as the algorithm wants it (32 bytes for HS256, 48 for HS384, 64 for HS512)',
    expired: 'compare the clocks of the backend and the runner',
    'not-yet-valid': 'compare the clocks of the backend and the runner',
    audience: 'name it: claims: {"aud": "…"}',
    issuer: 'name it: claims: {"iss": "…"}',
    'token-kind': 'set the profile of the framework, or the claim for the kind: claims: {"type": "access"}',
    claim: 'give it in claims',
    'no-such-user': 'name one who exists: claims: {"sub": "<id>"}',
    'not-permitted': 'give the role or the scope in claims, or another probe-path',
    revoked: 'see why the backend takes a new token for a revoked one: a list by user or by jti',
};
const ranked = (causes) => ({
    line: `Likeliest first: ${causes.map(({ cause }) => cause).join('; ')}.`,
    remedy: `In this order: ${causes.map(({ test }) => test).join('; ')}. The log of the backend says which it is. Nothing shows that the key is wrong, so change no key.`,
});
/** The likeliest first: where a made-up user is refused like a random key, the user is the first suspect. */
const suspects = ({ isUserMadeUp }) => isUserMadeUp ? [USER, CLAIM, ANOTHER_KEY] : [CLAIM, ANOTHER_KEY, ROLE];
const saidCause = (evidence) => {
    const meaning = meaningOfRefusal(evidence);
    const test = meaning && SAID[meaning];
    return meaning && test !== undefined ? { meaning, test } : undefined;
};
const GRADES = [refusal_findings_REFUSED, { error: 'key-mismatch' }];
/** What a backend says that has another key. */
const OTHER_KEY = {
    'bad-signature': 'The backend says that the signature is wrong: it verifies with another key',
    'key-unusable': 'The backend says that its own key cannot be used: it did not get this one',
};
/**
 * It counts only where what is no token, and a token that nobody has signed, are refused for other reasons: a backend may
 * say "invalid signature" of whatever has two points in it. Nor does it count where an expired token of this key is
 * refused for another reason: it has passed the signature, and the words are those for an unknown user, too.
 */
const saysOtherKey = (evidence) => {
    const meaning = meaningOfRefusal(evidence);
    const unsigned = evidence.observations.filter(({ probe }) => (0,schedule/* controlOf */.rs)(evidence.plan, probe)?.door === 'unsigned-token-accepted');
    const shape = chooseShape(evidence);
    const ofRight = distinctShapes(answersIn(evidence, 'right key'), shape);
    const isOfThis = unsigned.length > 0 &&
        unsigned.every(({ says }) => says?.meaning !== meaning) &&
        withOutcome(answersIn(evidence, 'expired'), 'refused').every((each) => ofRight.has(shape(each)));
    return meaning && isOfThis ? OTHER_KEY[meaning] : undefined;
};
const otherKeyText = (evidence, title) => ({
    ...refusal_findings_base(evidence),
    title,
    remedy: 'See which variable the verifier reads, and that its value has no line break or quotes; name other secrets of the app in other-secrets.',
});
const unprovenText = (evidence) => {
    const said = saidCause(evidence);
    if (said)
        return {
            ...refusal_findings_base(evidence),
            title: refusal_findings_cut(`The backend refuses the right token: it says that ${answer_words/* MEANINGS */.Lx[said.meaning]}`),
            remedy: `Do what it says: ${said.test}. Nothing shows that the key is wrong, so change no key.`,
        };
    const { line, remedy } = ranked(suspects(evidence));
    return {
        ...refusal_findings_base(evidence),
        title: 'The backend refuses the right token like one of a random key, and no other key is proven',
        detail: `${line}\n${refusal_findings_base(evidence).detail}`,
        remedy,
    };
};
const keyRefused = (0,define_finding/* defineFinding */.L)('key-refused', GRADES, (evidence) => {
    const title = saysOtherKey(evidence);
    return title === undefined
        ? { ...unprovenText(evidence), as: GRADES[0] }
        : { ...otherKeyText(evidence, title), as: GRADES[1] };
});
const refusedAlike = (0,define_finding/* defineFinding */.L)('refused-alike', refusal_findings_REFUSED, (evidence) => {
    const { line, remedy } = ranked([...suspects(evidence), HEADER]);
    return {
        ...refusal_findings_base(evidence),
        title: refusal_findings_cut(`Every request gets the same refusal, with or without a token (by ${refusal_findings_layer(evidence)})`),
        detail: `${line}\n${refusal_findings_base(evidence).detail}`,
        remedy,
    };
});
const keyRightButRefused = (0,define_finding/* defineFinding */.L)('key-right-but-refused', refusal_findings_REFUSED, (evidence) => {
    const said = saidCause(evidence);
    return {
        ...refusal_findings_base(evidence),
        title: said
            ? refusal_findings_cut(`The key is recognised, but the token is refused: the backend says that ${answer_words/* MEANINGS */.Lx[said.meaning]}`)
            : 'The backend tells the signing key from a random one, but still refuses it',
        remedy: said
            ? `Do what it says: ${said.test}.`
            : 'The key seems right. Possible: no such user, a role that the user lacks, or a claim (aud, iss, scope). Set profile and claims, e.g. claims: {"sub": "<id>", "role": "user"}, or another probe-path.',
    };
});
const clocksDisagree = (0,define_finding/* defineFinding */.L)('clocks-disagree', refusal_findings_REFUSED, (evidence) => {
    const skew = withOutcome(answersIn(evidence, 'right key'), 'refused').at(-1)?.clockSkew ?? 0;
    return {
        ...refusal_findings_base(evidence),
        title: `The backend's clock is ${Math.abs(skew)} s ${skew < 0 ? 'behind' : 'ahead of'} the runner's, so a good token may seem invalid`,
        remedy: 'Correct the clock (NTP) of the one that is wrong, and allow the verifier a leeway of 30 s.',
    };
});
/** The request did not get as far as the verifier, or it is not known whether it did. */
const beforeVerifier = (code, title, remedy) => (0,define_finding/* defineFinding */.L)(code, UNCLEAR, (evidence) => ({
    ...refusal_findings_base(evidence),
    title: refusal_findings_cut(title(evidence)),
    remedy: remedy(evidence),
}));
const tokenWith = ({ url }, header) => `curl -i -H '${header}' ${url}`;
const tokenNotSeen = beforeVerifier('token-not-seen', (evidence) => `The backend says that it saw no token, though one was sent (answered by ${refusal_findings_layer(evidence)})`, (evidence) => `The header is lost on the way (CloudFront: the origin request policy must pass Authorization; Apache: WSGIPassAuthorization On), or the token is looked for elsewhere. The test: ${tokenWith(evidence, evidence.location.replace(token_location/* TOKEN_MARK */.Io, 'x'))} must not be answered like a request without it.`);
const otherSchemeWanted = beforeVerifier('other-scheme-wanted', (evidence) => `The backend asks for another scheme: ${answersIn(evidence, 'right key').at(-1)?.schemes.join(' or ') || 'the words before the token are not the right ones'}`, ({ location }) => `The token was sent as ${location}. Say how the backend wants it, e.g. token-location: "Authorization: JWT {token}" (Djoser) or "Authorization: Token {token}" (Django REST); or let it take Bearer.`);
const basicGate = beforeVerifier('basic-gate', (evidence) => `A password gate (Basic) stands before the backend (answered by ${refusal_findings_layer(evidence)})`, (evidence) => `No token gets through it. Let the probe path through without a password, or set backend-url to the address behind the gate. The test: ${tokenWith(evidence, 'Authorization: Bearer x')} must show no "WWW-Authenticate: Basic".`);
const cookieWanted = beforeVerifier('cookie-wanted', ({ location }) => `The backend looks for the token in a cookie, and it was sent as ${location}`, () => 'Say so, e.g. token-location: "Cookie: access_token_cookie={token}" (Flask-JWT-Extended with JWT_TOKEN_LOCATION = ["cookies"]), or let the backend take headers too.');
const hostNotAllowed = beforeVerifier('host-not-allowed', (evidence) => commonMeaning(answersIn(evidence, 'right key')) === 'host'
    ? `The backend does not serve this host name, so everybody is refused (${refusal_findings_layer(evidence)})`
    : `Every request is a bad request (400), with or without a token (answered by ${refusal_findings_layer(evidence)})`, ({ url }) => `Add ${new URL(url).hostname} to the hosts that the backend serves (Django: ALLOWED_HOSTS), or set backend-url to a name that it serves, and probe-path to a path that needs no parameters. Nothing is known about the key.`);
const answeredElsewhere = beforeVerifier('answered-by-another-layer', (evidence) => {
    const says = answersIn(evidence, 'right key').at(-1)?.says;
    return says
        ? `The verifier was not reached: ${says.by} answers this path (${answer_words/* MEANINGS */.Lx[says.meaning]})`
        : `The verifier was not reached: ${refusal_findings_layer(evidence)} answers this path`;
}, () => 'Correct backend-url and probe-path (path, stage, rule of the load balancer, behaviour of CloudFront) so that they lead to the backend. Nothing is known about the key.');
const originGuarded = beforeVerifier('origin-guarded', () => 'The load balancer refuses every request by a rule of its own, before the backend', () => "It may want the secret header that the CDN adds: use the CDN's address in backend-url. The test: aws elbv2 describe-rules --listener-arn LISTENER shows the rule with a fixed response.");
const lockedOut = beforeVerifier('locked-out', () => 'From one request on everybody was refused, also the right token, which was accepted before', () => 'Either the backend bans a sender after so many refusals, or production changed during the test. Exempt the user agent cdk-jwt-deploy from the ban, or probe another path. Nothing shows that the key is wrong.');
/**
 * Those that leave open what is wrong with the key or the token. A verifier of one's own may ask for a password too: Spring
 * does unless it is told not to.
 */
const OPEN_FINDINGS = [
    keyRefused,
    refusedAlike,
    keyRightButRefused,
    clocksDisagree,
    tokenNotSeen,
    basicGate,
].map(({ code }) => code);

;// CONCATENATED MODULE: ./build/smoke-test/inconclusive-findings.js





/** Findings for what the smoke test could not establish. Each says that the key is neither proven right nor wrong. */
const inconclusive_findings_UNCLEAR = { error: 'verdict-inconclusive' };
const inconclusive_findings_base = (evidence) => ({ detail: answerLines(evidence), where: evidence.url });
const inconclusive_findings_layer = (evidence) => layersText(answersIn(evidence, 'right key'));
const statusesOf = (evidence) => [...new Set(answersIn(evidence, 'right key').map(({ status }) => status))].filter((status) => status > 0);
const widenedAccept = (evidence) => `accept-status: ${[evidence.acceptText, ...statusesOf(evidence)].join(',')}`;
const smokeTestSkipped = (0,define_finding/* defineFinding */.L)('smoke-test-skipped', 'warning', () => ({
    title: 'Nothing was proven in production',
    detail: 'There is no backend-url, so no token was minted, and production was not asked whether the key works.',
    remedy: 'Set backend-url to the address of the backend, or backend-url-output to the output that holds it, and probe-path to an endpoint that needs a token.',
    where: 'backend-url',
}));
const smokeTestImpossible = (0,define_finding/* defineFinding */.L)('smoke-test-impossible', { error: 'invalid-input' }, (text) => text);
const smokeTestCancelled = (0,define_finding/* defineFinding */.L)('smoke-test-cancelled', { error: 'cancelled' }, (evidence) => ({
    ...inconclusive_findings_base(evidence),
    title: 'The smoke test was cancelled before it could decide',
    remedy: `To get a verdict, ${remedy/* AGAIN */.jM}`,
}));
const isLimited = ({ obstacle }) => obstacle === 'rate-limit';
/** One limited request for so many others may be why the time did not suffice. */
const OTHERS = 4;
/** The time is over: because requests were limited, which is said then, or because it was too short. */
const outOfTime = (evidence) => {
    const { observations, ended } = evidence;
    const last = observations.at(-1);
    const limited = observations.filter(isLimited).length;
    return ended === 'locked-out' || (last && isLimited(last)) || limited * OTHERS > observations.length
        ? rateLimited(evidence)
        : smokeTestTooShort(evidence);
};
const smokeTestTooShort = (0,define_finding/* defineFinding */.L)('smoke-test-out-of-time', inconclusive_findings_UNCLEAR, (evidence) => {
    const { plan, observations } = evidence;
    const done = (0,schedule/* acceptedInARow */.UU)(observations, 'right key');
    const needed = (0,schedule/* neededStreak */.gk)(plan, observations, 'right key');
    return {
        ...inconclusive_findings_base(evidence),
        title: `The smoke test ended before it was sure: ${done} of ${needed} successes in a row`,
        remedy: 'Raise smoke-timeout-seconds, or find out why the backend answers slowly or unsteadily.',
    };
});
const backendUnsteady = (0,define_finding/* defineFinding */.L)('backend-unsteady', inconclusive_findings_UNCLEAR, (evidence) => {
    const problems = [...new Set(answersIn(evidence, 'right key').map(({ problem }) => problem))].filter((each) => each !== '');
    return {
        ...inconclusive_findings_base(evidence),
        title: 'Too many requests with the right token got no usable answer',
        detail: [
            ...problems.slice(0, 2).map((each) => `${each}: ${(0,error_code/* describeNetworkError */.g)(each)}.`),
            inconclusive_findings_base(evidence).detail,
        ].join('\n'),
        remedy: `Check the health of all tasks and the path between this runner and the load balancer, then ${remedy/* AGAIN */.jM}`,
    };
});
const probeRedirected = (0,define_finding/* defineFinding */.L)('probe-redirected', inconclusive_findings_UNCLEAR, (evidence, target) => ({
    ...inconclusive_findings_base(evidence),
    title: `The right token is answered with a redirect to ${target}`.slice(0, 100),
    remedy: 'Tokens never follow redirects. Give the final address in backend-url and probe-path (https, host, slash at the end), or a path that answers API requests.',
}));
const probePathNotFound = (0,define_finding/* defineFinding */.L)('probe-path-not-found', inconclusive_findings_UNCLEAR, (evidence) => ({
    ...inconclusive_findings_base(evidence),
    title: `The probe path does not exist (answered by ${inconclusive_findings_layer(evidence)})`.slice(0, 100),
    remedy: 'Nothing is known about the key. Correct probe-path, or the load balancer rule that should send this path to the backend.',
}));
const authenticatedNotFound = (0,define_finding/* defineFinding */.L)('authenticated-not-found', inconclusive_findings_UNCLEAR, (evidence) => ({
    ...inconclusive_findings_base(evidence),
    title: 'The right token gets past the verifier, then the user is not found (404)',
    remedy: `Strangers and wrong keys are refused, so the key seems right; the smoke user does not exist. If that is how this path answers: ${widenedAccept(evidence)}`,
}));
const unexpectedStatus = (0,define_finding/* defineFinding */.L)('unexpected-status', inconclusive_findings_UNCLEAR, (evidence) => ({
    ...inconclusive_findings_base(evidence),
    title: `The right token gets a status that is neither accepted nor a refusal: ${statusesOf(evidence).join(', ')}`.slice(0, 100),
    remedy: `Choose a GET route of the backend in probe-path. If this status means success: ${widenedAccept(evidence)}`,
}));
const blockedByFirewall = (0,define_finding/* defineFinding */.L)('blocked-by-firewall', inconclusive_findings_UNCLEAR, (evidence) => ({
    ...inconclusive_findings_base(evidence),
    title: 'A firewall or bot check answered in place of the backend',
    remedy: 'Let requests of the user agent cdk-jwt-deploy pass to the probe path, or run on a runner that is let in.',
}));
/** A limit that outlasts the run is seldom one of the rate. */
const lockoutText = ({ ended, observations }) => {
    if (ended !== 'locked-out')
        return '';
    const answered = observations.filter((each) => !isLimited(each));
    const refused = answered.filter(({ outcome }) => outcome === 'refused').length;
    return `\nIt came after ${answered.length} answers, ${refused} of them refusals. A limit that lasts so long is a lockout, and it is refused requests that a lockout counts; this test sends many on purpose, so it stopped there.`;
};
const rateLimited = (0,define_finding/* defineFinding */.L)('rate-limited', inconclusive_findings_UNCLEAR, (evidence) => {
    const limited = evidence.observations.filter(isLimited);
    const wait = Math.max(0, ...limited.map(({ retryAfter }) => retryAfter));
    const who = layersText(limited);
    const by = who === 'unknown' ? '' : `The limit is that of ${who}.\n`;
    const asked = wait > 0 ? `It asks to wait ${wait} seconds (Retry-After).\n` : '';
    return {
        ...inconclusive_findings_base(evidence),
        title: 'The backend or a layer before it limits the rate of requests (429)',
        detail: `${by}${asked}${inconclusive_findings_base(evidence).detail}${lockoutText(evidence)}`,
        remedy: evidence.ended === 'locked-out'
            ? `Do not count requests of the user agent cdk-jwt-deploy on the probe path, or choose a path that is not guarded like a login. When the lockout is over, ${remedy/* AGAIN */.jM}`
            : 'Exempt the user agent cdk-jwt-deploy on the probe path, choose another path, or raise smoke-timeout-seconds.',
    };
});
const tokenTooLarge = (0,define_finding/* defineFinding */.L)('token-too-large', inconclusive_findings_UNCLEAR, (evidence) => ({
    ...inconclusive_findings_base(evidence),
    title: 'The request is refused because its headers are too large',
    remedy: 'Put less into claims, or raise the limit of the server (gunicorn: --limit-request-field_size).',
}));
const answersVary = (0,define_finding/* defineFinding */.L)('answers-vary', inconclusive_findings_UNCLEAR, (evidence) => ({
    ...inconclusive_findings_base(evidence),
    title: 'The right token gets different answers, and none tells whether the key is wrong',
    remedy: 'Several versions or layers may answer this path. Compare the layers above, and probe a path that only the backend serves.',
}));
const backendErrorsOnToken = (0,define_finding/* defineFinding */.L)('backend-errors-on-token', inconclusive_findings_UNCLEAR, (evidence) => ({
    ...inconclusive_findings_base(evidence),
    ...((0,schedule/* failsBehindVerifier */.mC)(evidence.plan, evidence.observations)
        ? {
            title: 'The right token passes the verifier, and then the backend fails with a server error',
            remedy: 'The key is not the cause: a token of a random key is refused. Read the log of the backend at this time; often the database is down, or there is no user of that id.',
        }
        : {
            title: 'The backend fails with a server error on the right token',
            remedy: 'Read the log of the backend. A key that its library refuses (too short, empty) and a database that is down both look like this.',
        }),
}));
const errorsOnWrongTokens = (0,define_finding/* defineFinding */.L)('errors-on-wrong-tokens', inconclusive_findings_UNCLEAR, (evidence, names) => ({
    ...inconclusive_findings_base(evidence),
    title: 'The backend fails with a server error where it should refuse',
    detail: answerLines(evidence, [...names, 'right key']),
    remedy: 'An error is not a refusal. Answer 401 to every bad token: catch jwt.PyJWTError, and with Flask-RESTful set PROPAGATE_EXCEPTIONS = True.',
}));
const controlNotEstablished = (0,define_finding/* defineFinding */.L)('control-not-established', inconclusive_findings_UNCLEAR, (evidence, names) => ({
    ...inconclusive_findings_base(evidence),
    title: `Not established: ${names.join(', ')}`.slice(0, 100),
    detail: answerLines(evidence, [...names, 'right key']),
    remedy: 'These requests got neither a clear refusal nor an acceptance. Answer them with 401, or probe another path.',
}));
const answeredByPage = (0,define_finding/* defineFinding */.L)('answered-by-a-page', inconclusive_findings_UNCLEAR, (evidence) => ({
    ...inconclusive_findings_base(evidence),
    title: `Every request gets the same web page: ${inconclusive_findings_layer(evidence)} answers this path, not the verifier`.slice(0, 100),
    remedy: 'Set backend-url and probe-path to a route that reaches the backend; from this address the key cannot be tested.',
}));
const isPage = ({ obstacle }) => obstacle === 'unlisted-success';
const pageForAnswers = (0,define_finding/* defineFinding */.L)('page-for-refusals', inconclusive_findings_UNCLEAR, (evidence) => {
    const pages = evidence.observations.filter(isPage);
    return {
        ...inconclusive_findings_base(evidence),
        title: (pages.length > 0
            ? `The right token is let in; all others get a web page with 200 (by ${layersText(pages)})`
            : `The right token gets a web page with 200 that is not the backend's (by ${inconclusive_findings_layer(evidence)})`).slice(0, 100),
        remedy: 'A page in the place of an answer hides what the backend has said, a failure too, so it proves nothing. Leave API paths out of the custom error responses of CloudFront, or set backend-url to the address behind it.',
    };
});
const answeredByCache = (0,define_finding/* defineFinding */.L)('answered-by-a-cache', inconclusive_findings_UNCLEAR, (evidence) => ({
    ...inconclusive_findings_base(evidence),
    title: `A cache lets the right token in, and the backend is not asked (answered by ${inconclusive_findings_layer(evidence)})`.slice(0, 100),
    remedy: 'Set probe-path to a route that no cache keeps, or backend-url to an address behind the cache.',
}));
const identityHeadersRead = (0,define_finding/* defineFinding */.L)('identity-headers-read', inconclusive_findings_UNCLEAR, (evidence) => ({
    ...inconclusive_findings_base(evidence),
    title: 'Identity headers change the answer, though they do not let this stranger in',
    remedy: 'The backend may trust them for a user that exists. Remove the fallback, or strip the headers at the proxy. If they are trusted on purpose: identity-headers: none.',
}));
const identityHeadersNotTested = (0,define_finding/* defineFinding */.L)('identity-headers-not-tested', 'notice', (evidence) => ({
    title: 'Whether identity headers let a stranger in was not tested',
    detail: 'identity-headers is none: the backend is said to trust them behind its proxy.',
    remedy: 'Make sure that only the proxy can reach the backend.',
    where: evidence.url,
}));
const secretNotTried = (0,define_finding/* defineFinding */.L)('secret-not-tried', 'notice', (evidence) => ({
    title: `Not tried as a key, because it could be guessed from a token: ${evidence.untried.join(', ')}`.slice(0, 100),
    detail: `Whether the backend accepts tokens signed with ${evidence.untried.join(', ')} was not tested. Anyone who sees a token signed with such a secret can try to guess it.`,
    remedy: 'A secret that signs anything should be random: openssl rand -hex 32. For the password of a user this is expected.',
    where: evidence.url,
}));

;// CONCATENATED MODULE: ./build/smoke-test/verdict-rules.js






const rulingFor = (name, finding) => ({
    name,
    cause: `${finding.title}.`,
    findings: [finding],
});
const inconclusive = (finding) => rulingFor('inconclusive', finding);
const identityProbes = ({ plan }) => plan.controls.filter(({ axis }) => axis === 'identity headers').map(({ name }) => name);
const cancelled = (evidence) => evidence.ended === 'cancelled' ? inconclusive(smokeTestCancelled(evidence)) : undefined;
const isGatewayError = ({ status }) => [502, 503, 504].includes(status) || (status >= 520 && status <= 530);
const unreachable = (evidence) => {
    const { observations } = evidence;
    if (observations.length === 0)
        return inconclusive(outOfTime(evidence));
    if (observations.every(({ status }) => status === 0))
        return rulingFor('unreachable', backendNoAnswer(evidence));
    const nothingBehind = observations.every((each) => each.status === 0 || isGatewayError(each));
    return nothingBehind ? rulingFor('unreachable', backendGatewayError(evidence)) : undefined;
};
/** A frontend's page with status 200 for every request is the wrong layer, not an open backend. */
const samePageForAll = (evidence, shape) => {
    const right = answersIn(evidence, 'right key');
    const strangers = [...answersIn(evidence, axes/* NO_TOKEN */.wH), ...answersIn(evidence, axes/* RANDOM_KEY */.EY)];
    const all = [...right, ...strangers];
    if (right.length === 0 || strangers.length === 0)
        return undefined;
    const onePage = distinctShapes(all, shape).size === 1 && all.every(({ html, outcome }) => html && outcome === 'accepted');
    return onePage ? inconclusive(answeredByPage(evidence)) : undefined;
};
const VERDICT_OF = {
    'identity-headers-trusted': 'shadowed',
    'former-key-accepted': 'mismatch',
};
/** What else is wrong beside the open doors: a right key that is refused, unless a door shows which key is in its place. */
const secondFault = (evidence, shape, open) => {
    const isAccepted = withOutcome(answersIn(evidence, 'right key'), 'accepted').length > 0;
    if (isAccepted || open.some(({ axis }) => axis === 'key'))
        return [];
    return rightKeyRefused(evidence, shape)?.findings ?? [];
};
/** One finding for each open door; the widest gives the verdict. */
const doors = (evidence, shape) => {
    const steady = (0,schedule/* isSteady */.NZ)(evidence.plan, evidence.observations, 'right key');
    const open = controlsLetIn(evidence, shape).filter((control) => steady || !(0,axes/* isOtherKey */.uW)(control));
    if (open.length === 0)
        return undefined;
    const doorFindings = openDoorFindings(evidence, open);
    const widest = open.find(({ door }) => door === doorFindings[0].code)?.door;
    return {
        name: (widest && VERDICT_OF[widest]) ?? 'not-enforced',
        cause: `${doorFindings[0].title}.`,
        findings: [...doorFindings, ...secondFault(evidence, shape, open)],
    };
};
/** Refusals needed before they are called a pattern. */
const FEWEST_REFUSALS = 3;
/** Whether something that reads the header answered: another answer with a token than without, where it travels as the right one does. */
const headerIsRead = (evidence, shape) => {
    const withoutToken = distinctShapes(answersIn(evidence, axes/* NO_TOKEN */.wH), shape);
    const withToken = ['right key', 'garbage'].flatMap((name) => answersIn(evidence, name));
    return (withoutToken.size > 0 &&
        withOutcome([...withToken, ...wrongKeyAnswers(evidence)], 'refused').some((each) => !withoutToken.has(shape(each))));
};
/** A 400 is also the answer to a bad request; it is a verifier's only where a request without a token gets another status. */
const isVerifierStatus = (evidence, { status }) => status !== 400 || answersIn(evidence, axes/* NO_TOKEN */.wH).every((each) => each.status !== 400);
/** Seconds. Verifiers refuse an `iat` ahead of their clock and an `exp` behind it; `mint.ts` leaves this much room. */
const ROOM = { behind: -4, ahead: 110 };
const verdict_rules_clocksDisagree = (refused) => refused.every(({ clockSkew }) => clockSkew < ROOM.behind || clockSkew > ROOM.ahead);
/** Chance below which the last successes in a row are no accident. */
const ACCIDENT = 0.001;
/** Whether the key is accepted more steadily at the end than before, as when an old task has just gone. */
const isRecovering = (evidence) => {
    const answers = answersIn(evidence, 'right key');
    const last = (0,schedule/* acceptedInARow */.UU)(evidence.observations, 'right key');
    const before = answers.slice(0, answers.length - last);
    const share = withOutcome(before, 'accepted').length / before.length;
    return last > 0 && share ** last < ACCIDENT;
};
/** Layers that never verify a token of the app: what they say, they say by themselves. */
const isNoVerifier = (layer) => /^(?:Amazon S3|awselb\/2\.0)/.test(layer);
/** It may verify tokens, and has not where it answers a request without one alike. */
const isFrontend = ({ layer }) => layer.startsWith('Next.js');
/** The scheme in which the token was sent; '' for a header of its own. */
const schemeSent = ({ location }) => /:\s*(\S+)\s+\{token\}/.exec(location)?.[1]?.toLowerCase() ?? '';
const asksFor = (answers, evidence) => {
    const sent = schemeSent(evidence);
    const isOther = answers.every(({ schemes }) => schemes.length > 0 && schemes.every((each) => each.toLowerCase() !== sent));
    if (!isOther)
        return undefined;
    const isGate = answers.every(({ schemes }) => schemes.includes('Basic'));
    return isGate ? basicGate(evidence) : otherSchemeWanted(evidence);
};
/**
 * Why it is not known whether the verifier saw the token, where all refusals of the right one say so: by the layer that
 * gave them, the scheme that they ask for, or words that are known by heart.
 */
const refusedBefore = (evidence, refused, isRead) => {
    const meaning = commonMeaning(refused);
    if (meaning === 'host')
        return hostNotAllowed(evidence);
    if (refused.every(({ layer, status }) => layer.startsWith('awselb') && status === 403))
        return originGuarded(evidence);
    if (refused.every(({ layer }) => isNoVerifier(layer)))
        return answeredElsewhere(evidence);
    if (meaning === 'no-route' || meaning === 'no-access' || meaning === 'auth-routes')
        return answeredElsewhere(evidence);
    if (meaning === 'cookie')
        return cookieWanted(evidence);
    if (meaning === 'scheme')
        return otherSchemeWanted(evidence);
    if (isRead)
        return undefined;
    const asks = asksFor(refused, evidence);
    if (asks)
        return asks;
    if (meaning === 'no-token' || refused.every(({ cached }) => cached))
        return tokenNotSeen(evidence);
    if (meaning === 'own-page' || refused.every(isFrontend))
        return answeredElsewhere(evidence);
    return refused.every(({ status }) => status === 400) ? hostNotAllowed(evidence) : undefined;
};
/** Fewest answers from the turn on before it counts as one. */
const FEWEST_AFTER_TURN = 3;
/**
 * Whether all changed at one moment: the right key was accepted until then and refused from then on. Either every
 * request gets one answer since that none got before, or chance hardly ever sorts the answers of several tasks like that.
 */
const hasTurned = (evidence, shape) => {
    const { observations } = evidence;
    const right = answersIn(evidence, 'right key').filter(({ outcome }) => outcome === 'accepted' || outcome === 'refused');
    const turn = right.findIndex(({ outcome }) => outcome === 'refused');
    const first = right[turn];
    if (first === undefined || right.slice(turn).some(({ outcome }) => outcome === 'accepted'))
        return false;
    const share = turn / right.length;
    if (share ** turn * (1 - share) ** (right.length - turn) < ACCIDENT)
        return true;
    const since = observations.slice(observations.findIndex((each) => shape(each) === shape(first)));
    return since.length >= FEWEST_AFTER_TURN && since.every((each) => shape(each) === shape(first));
};
const refusal = (finding) => rulingFor(finding.failureReason === 'key-mismatch' ? 'mismatch' : 'refused', finding);
/** Some tasks refuse the key. By their clocks alone, where these are wrong and those of the others are not. */
const someRefused = (evidence, shape, likeWrong) => {
    if (hasTurned(evidence, shape))
        return inconclusive(lockedOut(evidence));
    if (likeWrong.length === 0)
        return inconclusive(answersVary(evidence));
    if (isRecovering(evidence))
        return undefined;
    const accepted = withOutcome(answersIn(evidence, 'right key'), 'accepted');
    if (verdict_rules_clocksDisagree(likeWrong) && !accepted.some((each) => verdict_rules_clocksDisagree([each])))
        return refusal(clocksDisagree(evidence));
    return rulingFor('mismatch', staleTask(evidence, likeWrong.length));
};
/**
 * `mismatch` needs a proof: the previous key is accepted, some tasks accept the key, or the backend says of this token
 * that its signature is wrong and of an unsigned one something else. The search in `diagnosis.ts` adds a candidate
 * that is recognised. All else that is refused steadily is `refused`.
 */
const rightKeyRefused = (evidence, shape) => {
    const right = answersIn(evidence, 'right key');
    const refused = withOutcome(right, 'refused');
    const wrong = distinctShapes(withOutcome(wrongKeyAnswers(evidence), 'refused'), shape);
    const likeWrong = refused.filter((each) => wrong.has(shape(each)) && isVerifierStatus(evidence, each));
    if (withOutcome(right, 'accepted').length > 0)
        return someRefused(evidence, shape, likeWrong);
    if (refused.length < FEWEST_REFUSALS || wrong.size === 0)
        return undefined;
    const isRead = headerIsRead(evidence, shape);
    const before = refusedBefore(evidence, refused, isRead);
    if (before)
        return inconclusive(before);
    if (withOutcome(answersIn(evidence, 'previous key'), 'accepted').length > 0)
        return rulingFor('mismatch', previousKeyInUse(evidence));
    if (isRead && refused.every((each) => !wrong.has(shape(each))))
        return refusal(keyRightButRefused(evidence));
    if (verdict_rules_clocksDisagree(refused))
        return refusal(clocksDisagree(evidence));
    if (!isRead)
        return refusal(refusedAlike(evidence));
    return likeWrong.length === refused.length
        ? refusal(keyRefused(evidence))
        : inconclusive(answersVary(evidence));
};
const rightKeyBlocked = (evidence) => {
    const blocked = withOutcome(answersIn(evidence, 'right key'), 'blocked');
    const last = blocked.at(-1);
    if (last === undefined)
        return undefined;
    switch (last.obstacle) {
        case 'redirect':
            return inconclusive(probeRedirected(evidence, last.redirect));
        case 'not-found': {
            const strangers = [...answersIn(evidence, axes/* NO_TOKEN */.wH), ...answersIn(evidence, axes/* RANDOM_KEY */.EY)];
            const distinguished = strangers.length > 0 && strangers.every(({ outcome }) => outcome === 'refused');
            return inconclusive(distinguished ? authenticatedNotFound(evidence) : probePathNotFound(evidence));
        }
        case 'firewall':
            return inconclusive(blockedByFirewall(evidence));
        case 'cached':
            return inconclusive(answeredByCache(evidence));
        case 'rate-limit':
            return inconclusive(rateLimited(evidence));
        case 'too-large':
            return inconclusive(tokenTooLarge(evidence));
        default:
            return inconclusive(unexpectedStatus(evidence));
    }
};
/** Errors fewer than one for this many successes are not what kept the test from ending. */
const RARE = 4;
const OUTCOMES_BY_WEIGHT = ['refused', 'blocked', 'server-error', 'no-answer'];
/** A store of files honours no token: its page stands in the place of what the backend has said, whatever that was. */
const verdict_rules_pageForAnswers = (evidence) => {
    const honoured = withOutcome(answersIn(evidence, 'right key'), 'accepted');
    if (honoured.length === 0)
        return undefined;
    const isHidden = honoured.every(({ html, layer }) => html && isNoVerifier(layer)) ||
        evidence.observations.some(({ html, obstacle }) => html && obstacle === 'unlisted-success');
    return isHidden ? inconclusive(pageForAnswers(evidence)) : undefined;
};
/** Decides by the most frequent answer to the right key that is no acceptance. */
const rightKeyNotEstablished = (evidence, shape) => {
    if ((0,schedule/* isSteady */.NZ)(evidence.plan, evidence.observations, 'right key'))
        return undefined;
    const right = answersIn(evidence, 'right key');
    const count = (outcome) => withOutcome(right, outcome).length;
    const [worst] = OUTCOMES_BY_WEIGHT.filter((outcome) => count(outcome) > 0).toSorted((a, b) => count(b) - count(a));
    if (count('refused') > 0 && (worst === 'refused' || count('accepted') > 0)) {
        const ruling = rightKeyRefused(evidence, shape);
        if (ruling)
            return ruling;
    }
    else if (worst === 'blocked') {
        return rightKeyBlocked(evidence, shape);
    }
    else if (worst !== undefined && count(worst) * RARE < count('accepted')) {
        return inconclusive(outOfTime(evidence));
    }
    else if (worst === 'server-error') {
        return inconclusive(backendErrorsOnToken(evidence));
    }
    else if (worst === 'no-answer') {
        return inconclusive(backendUnsteady(evidence));
    }
    return inconclusive(outOfTime(evidence));
};
const previousKey = (evidence) => {
    const { plan, observations } = evidence;
    const answers = answersIn(evidence, 'previous key');
    if (plan.previous === 'reject' && withOutcome(answers, 'accepted').length > 0) {
        return rulingFor('mismatch', previousKeyStillAccepted(evidence));
    }
    if (plan.previous !== 'accept' || (0,schedule/* isSteady */.NZ)(plan, observations, 'previous key'))
        return undefined;
    const refused = withOutcome(answers, 'refused').length > 0;
    return refused
        ? rulingFor('mismatch', previousKeyRefused(evidence))
        : inconclusive(controlNotEstablished(evidence, ['previous key']));
};
const controlsNotEstablished = (evidence) => {
    const open = (0,schedule/* refusedProbes */.Wo)(evidence.plan).filter((name) => !(0,schedule/* isEstablished */.hO)(evidence.plan, evidence.observations, name));
    if (open.length === 0)
        return undefined;
    const answers = open.flatMap((name) => answersIn({ ...evidence, observations: (0,schedule/* sinceKeyTurnedAway */.CM)(evidence.observations) }, name));
    if (answers.some(({ obstacle }) => obstacle === 'rate-limit'))
        return inconclusive(rateLimited(evidence));
    if (answers.some(({ outcome }) => outcome === 'server-error'))
        return inconclusive(errorsOnWrongTokens(evidence, open));
    if (answers.some(({ obstacle }) => obstacle === 'firewall'))
        return inconclusive(blockedByFirewall(evidence));
    return inconclusive(answers.length === 0 || evidence.ended !== 'complete'
        ? outOfTime(evidence)
        : controlNotEstablished(evidence, open));
};
/** Whether a request got as far as an application that judged it. */
const isJudged = ({ status, obstacle }) => status !== 0 && status < 500 && obstacle !== 'rate-limit' && obstacle !== 'firewall';
/** Whether identity headers were passed over: they got the same answers as other requests that are refused. */
const identityIsIgnored = (evidence, shape) => {
    const expected = distinctShapes([...answersIn(evidence, axes/* NO_TOKEN */.wH), ...answersIn(evidence, axes/* RANDOM_KEY */.EY)], shape);
    const identity = identityProbes(evidence);
    const answers = (0,schedule/* sinceKeyTurnedAway */.CM)(evidence.observations).filter((each) => identity.includes(each.probe) && isJudged(each));
    return answers.every((each) => expected.has(shape(each)));
};
const identityChangesAnswer = (evidence, shape) => identityIsIgnored(evidence, shape) ? undefined : inconclusive(identityHeadersRead(evidence));
/** Everything that green promises, asked for once more and independent of the rules before. */
const provesMatch = (evidence, shape) => {
    const { plan, observations, ended } = evidence;
    return (ended === 'complete' &&
        (0,schedule/* wantedProbes */.FY)(plan).every((name) => (0,schedule/* isSteady */.NZ)(plan, observations, name)) &&
        (0,schedule/* refusedProbes */.Wo)(plan).every((name) => (0,schedule/* isEstablished */.hO)(plan, observations, name) &&
            withOutcome(answersIn(evidence, name), 'accepted').length === 0) &&
        (0,schedule/* endsWithStrangers */.Uk)(plan, observations) &&
        (0,schedule/* everyAddressAnswered */.Fz)(plan, observations) &&
        verdict_rules_pageForAnswers(evidence, shape) === undefined &&
        identityIsIgnored(evidence, shape));
};
const RULES = [
    cancelled,
    unreachable,
    samePageForAll,
    doors,
    verdict_rules_pageForAnswers,
    rightKeyNotEstablished,
    previousKey,
    controlsNotEstablished,
    identityChangesAnswer,
];
/** What holds whoever is asked, and with what: nobody answers, or everybody gets one page. */
const layersRuling = (evidence, shape) => cancelled(evidence, shape) ?? unreachable(evidence, shape) ?? samePageForAll(evidence, shape);
const matchNotices = (evidence) => {
    const refusals = withOutcome(answersIn(evidence, 'right key'), 'refused').length;
    const identity = identityProbes(evidence).length > 0;
    return [
        ...(refusals > 0 ? [rightKeyRefusedAtFirst(evidence, refusals)] : []),
        ...(identity ? [] : [identityHeadersNotTested(evidence)]),
        ...(evidence.untried.length > 0 ? [secretNotTried(evidence)] : []),
    ];
};
const decideVerdict = (evidence) => {
    const shape = chooseShape(evidence);
    for (const each of RULES) {
        const ruling = each(evidence, shape);
        if (ruling)
            return ruling;
    }
    if (!provesMatch(evidence, shape))
        return inconclusive(outOfTime(evidence));
    const { plan, observations } = evidence;
    const times = (0,schedule/* acceptedInARow */.UU)(observations, 'right key');
    const controls = plan.controls.length;
    return {
        name: 'match',
        cause: `The right token was accepted ${times} times in a row on fresh connections; all ${controls} controls were refused.`,
        findings: matchNotices(evidence),
    };
};

;// CONCATENATED MODULE: ./build/smoke-test/diagnosis.js








/** Thrown to leave the middle of a search when nothing more can be learnt; it never leaves `diagnose`. */
class SearchEnded extends Error {
    name = 'SearchEnded';
    /** @param why completes "Then …" */
    constructor(why = 'the requests or the time were used up') {
        super(why);
    }
}
/** Tries again that say nothing: an error or a missing answer in the middle of a row of refusals. */
const RETRIES = 2;
const saysNothing = ({ outcome, obstacle }) => outcome === 'no-answer' || outcome === 'server-error' || obstacle === 'rate-limit';
const openInquiry = (budget, ask) => {
    let requests = 0;
    const once = async (token) => {
        if (requests >= budget)
            throw new SearchEnded();
        requests += 1;
        const observation = await ask(token);
        if (observation)
            return observation;
        requests -= 1;
        throw new SearchEnded();
    };
    return {
        requests: () => requests,
        ask: async (token) => {
            let observation = await once(token);
            for (let retry = 0; retry < RETRIES && saysNothing(observation); retry += 1)
                observation = await once(token);
            if (observation.obstacle === 'rate-limit' || observation.obstacle === 'firewall')
                throw new SearchEnded('the backend began to refuse requests');
            return observation;
        },
    };
};
/** Whether this answer is one that a token of a stranger does not get. */
const isNew = ({ shape, wrong }, observation) => observation.outcome === 'accepted' ||
    (['refused', 'blocked'].includes(observation.outcome) && !wrong.has(shape(observation)));
/**
 * A hit counts only while all else is as it was: a backend may have begun to lock strangers out, and an old task may have
 * gone, so that the key works after all.
 */
const assertUnchanged = async (one, mint) => {
    if (isNew(one, await one.inquiry.ask(await mint(one.minting.random(64)))))
        throw new SearchEnded('the backend began to answer strangers differently');
    const right = await one.inquiry.ask(await (0,smoke_test_mint/* mintToken */.W$)(one.minting, one.rightKey));
    if (right.outcome === 'accepted')
        throw new SearchEnded('the key began to be accepted, so run this once more');
};
/** The first that is a hit, and surely one; they are asked side by side. What ends the search ends it when all have their answers. */
const firstHit = async ({ inquiry }, options, { mint, isHit, isSure }) => {
    for (let from = 0; from < options.length; from += pace/* MOST_AT_ONCE */.SV) {
        const group = options.slice(from, from + pace/* MOST_AT_ONCE */.SV);
        const answers = await Promise.allSettled(group.map(async (option) => inquiry.ask(await mint(option))));
        for (const [index, answer] of answers.entries()) {
            if (answer.status === 'rejected')
                throw answer.reason;
            const option = group[index];
            if (option !== undefined && isHit(answer.value) && (await isSure(option)))
                return option;
        }
    }
    return undefined;
};
/** A first hit has to be seen twice in three, because several tasks may answer. */
const isRecognised = async (one, mint, key) => {
    const again = await one.inquiry.ask(await mint(key));
    if (!isNew(one, again) && !isNew(one, await one.inquiry.ask(await mint(key))))
        return false;
    await assertUnchanged(one, mint);
    return true;
};
const firstRecognised = (one, candidates, mint) => firstHit(one, candidates, {
    mint: ({ bytes }) => mint(bytes),
    isHit: (answer) => isNew(one, answer),
    isSure: ({ bytes }) => isRecognised(one, mint, bytes),
});
/** Whether the verifier says more than "no": it calls garbage something else than a wrong signature. */
const isTalkative = ({ evidence, shape, wrong }) => answersIn(evidence, 'garbage').some((each) => each.outcome === 'refused' && !wrong.has(shape(each)));
const candidateRuling = (one, candidate) => rulingFor('mismatch', verifierUsesOtherKey(one, candidate));
/** Whether a talkative verifier calls this key's expired token something else than that of a stranger: it has the key. */
const hasRightKey = async (one, mint, strangers) => {
    const known = { ...one, wrong: strangers };
    return (isNew(known, await one.inquiry.ask(await mint(one.rightKey))) &&
        (await isRecognised(known, mint, one.rightKey)));
};
/** Expired tokens: a talkative verifier calls only those expired that are signed with its own key. They are of no use to an attacker. */
const byCanaries = async (one, candidates) => {
    if (!isTalkative(one))
        return undefined;
    const mint = (key) => (0,smoke_test_mint/* mintExpiredToken */.Jb)(one.minting, key);
    const stranger = await one.inquiry.ask(await mint(one.minting.random(64)));
    const wrong = new Set([...one.wrong, one.shape(stranger)]);
    if (await hasRightKey(one, mint, wrong))
        return rulingFor('refused', keyRightButRefused(one.evidence));
    const found = await firstRecognised({ ...one, wrong }, candidates, mint);
    one.tried.push(`expired tokens of ${candidates.length} other keys`);
    return found && candidateRuling(one, found);
};
const byLiveTokens = async (one, candidates) => {
    const found = await firstRecognised(one, candidates, (key) => (0,smoke_test_mint/* mintToken */.W$)(one.minting, key));
    one.tried.push(`tokens of ${candidates.length} other keys`);
    return found;
};
const isHonoured = async (one, variation) => {
    const mint = (key) => (0,smoke_test_mint/* mintVariedToken */.bz)(one.minting, key, variation);
    for (let times = 0; times < 2; times += 1) {
        if ((await one.inquiry.ask(await mint(one.rightKey))).outcome !== 'accepted')
            return false;
    }
    await assertUnchanged(one, (key) => (0,smoke_test_mint/* mintToken */.W$)(one.minting, key));
    return true;
};
const diagnosis_ALGORITHMS = ['HS512', 'HS384', 'HS256'];
const byAlgorithm = async (one) => {
    for (const algorithm of diagnosis_ALGORITHMS.filter((each) => each !== one.minting.algorithm)) {
        if (await isHonoured(one, { algorithm }))
            return rulingFor('refused', verifierWantsAlgorithm(one, algorithm));
    }
    one.tried.push('other algorithms');
    return undefined;
};
/** Whether it says of each algorithm for which a secret is enough that it does not take it. */
const takesNone = async ({ inquiry, minting, rightKey }) => {
    for (const algorithm of diagnosis_ALGORITHMS) {
        const { says } = await inquiry.ask(await (0,smoke_test_mint/* mintVariedToken */.bz)(minting, rightKey, { algorithm }));
        if (says?.meaning !== 'algorithm')
            return false;
    }
    return true;
};
const everyClaim = Object.fromEntries(profiles/* PROFILE_NAMES */.J.flatMap((name) => Object.entries(profiles/* profiles */.xD[name].claims)));
/** Claims of other frameworks, all at once, then one by one to name what was missing. */
const byClaims = async (one) => {
    if (await isHonoured(one, { undated: true }))
        return rulingFor('refused', verifierClockBehind(one));
    if (!(await isHonoured(one, { claims: everyClaim, notBefore: true }))) {
        one.tried.push('the claims of other frameworks');
        return undefined;
    }
    if (await isHonoured(one, { notBefore: true }))
        return rulingFor('refused', tokenClaimMissing(one, ['nbf']));
    const usual = { ...one.minting.profile.claims, ...one.minting.claims };
    const added = Object.keys(everyClaim).filter((name) => !Object.hasOwn(usual, name));
    for (const name of added) {
        if (await isHonoured(one, { claims: { [name]: everyClaim[name] } }))
            return rulingFor('refused', tokenClaimMissing(one, [name]));
    }
    return rulingFor('refused', tokenClaimMissing(one, [...added, 'nbf']));
};
const diagnosis_MINUTE = 60;
/** Seconds. Each token lives for two minutes, so these leave no gap up to half an hour; then time zones. */
const LATER = [
    ...Array.from({ length: 17 }, (_, step) => 110 * (step + 1)),
    ...[60, 120, 180, 240, 300, 330, 360, 420, 480, 540].map((minutes) => minutes * diagnosis_MINUTE),
];
const byLaterLife = async (one) => {
    const found = await firstHit(one, LATER, {
        mint: (later) => (0,smoke_test_mint/* mintVariedToken */.bz)(one.minting, one.rightKey, { later }),
        isHit: ({ outcome }) => outcome === 'accepted',
        isSure: (later) => isHonoured(one, { later }),
    });
    if (found !== undefined)
        return rulingFor('refused', verifierClockAhead(one, found));
    one.tried.push('tokens of later times');
    return undefined;
};
/** A fresh token that gets the very answer of an expired one, and not that of a wrong key. */
const isAnsweredAsExpired = ({ evidence, shape, wrong }) => {
    const expired = distinctShapes(withOutcome(answersIn(evidence, 'expired'), 'refused'), shape);
    const right = withOutcome(answersIn(evidence, 'right key'), 'refused');
    return right.length > 0 && right.every((each) => expired.has(shape(each)) && !wrong.has(shape(each)));
};
const findCause = async (one, code) => {
    if (code === keyRightButRefused.code) {
        const variation = (await byAlgorithm(one)) ?? (await byClaims(one));
        if (variation)
            return variation;
        if (!isAnsweredAsExpired(one))
            return undefined;
        // A verifier may miss a claim before it looks at the times, so the same words alone prove no clock.
        one.tried.push('an expired token, which gets the same answer as a fresh one');
        return byLaterLife(one);
    }
    // It looks at the algorithm before the signature, so no other key can show itself.
    if (meaningOfRefusal(one.evidence) === 'algorithm') {
        const taken = await byAlgorithm(one);
        if (taken || !(await takesNone(one)))
            return taken;
        return rulingFor('refused', verifierWantsAlgorithm(one));
    }
    const candidates = candidateKeys(one.material);
    const canary = await byCanaries(one, candidates);
    if (canary)
        return canary;
    const variation = (await byAlgorithm(one)) ?? (await byClaims(one));
    if (variation)
        return variation;
    const live = await byLiveTokens(one, candidates);
    return live ? candidateRuling(one, live) : byLaterLife(one);
};
/**
 * Refines a ruling that says only that the key is refused, with further requests. Any other ruling, and one whose cause
 * is not found, comes back as it was; in the latter case with what was tried.
 */
const diagnose = async (ruling, evidence, context) => {
    const at = ruling.findings.findIndex(({ code }) => OPEN_FINDINGS.includes(code));
    const finding = ruling.findings[at];
    const accepted = withOutcome(answersIn(evidence, 'right key'), 'accepted');
    // Where some tasks accept the key, they would accept what is tried.
    if (finding === undefined || evidence.ended === 'cancelled' || accepted.length > 0)
        return { ruling, requests: 0 };
    const shape = chooseShape(evidence);
    const inquiry = openInquiry(context.budget, context.ask);
    const wrong = distinctShapes(answersIn(evidence, 'random key'), shape);
    const one = { ...context, evidence, shape, inquiry, wrong, tried: [] };
    context.progress('looking for the cause: other keys and forms of this one, algorithms, claims, clocks');
    let found;
    let ended = 'None of this showed the cause';
    try {
        found = await findCause(one, finding.code);
    }
    catch (error) {
        if (!(error instanceof SearchEnded))
            throw error;
        ended = `Then ${error.message}`;
    }
    const requests = inquiry.requests();
    const refined = found?.findings ?? [
        {
            ...finding,
            detail: `${finding.detail}\nTried: ${one.tried.join(', ') || 'nothing to the end'}. ${ended} (${requests} requests).`,
        },
    ];
    // A door that is open keeps the verdict: this is the second fault.
    const named = at === 0 && found ? found : ruling;
    return { ruling: { ...named, findings: ruling.findings.toSpliced(at, 1, ...refined) }, requests };
};

// EXTERNAL MODULE: ./build/smoke-test/probing.js
var probing = __webpack_require__(26484);
;// CONCATENATED MODULE: ./build/smoke-test/session-findings.js




/** Findings of a run that asks the frontend with a session in the place of a token. */
const sessionNotMade = (0,define_finding/* defineFinding */.L)('session-not-made', { error: 'verdict-inconclusive' }, (where) => ({
    title: 'There is no session of the smoke user, so the backend was not asked through the frontend',
    detail: 'probe-as is session, and the login of the smoke user gave none.',
    remedy: `See what the stage frontend says, correct it, then ${remedy/* AGAIN */.jM}`,
    where,
}));
/** What the probes are where a session takes the place of a token: a row of the report has these names. */
const SESSIONS = {
    'right key': 'session of the smoke user',
    'no token': 'no session',
    'random key': 'session of a random secret',
    signature: 'session changed afterwards',
    tampered: 'session changed afterwards',
};
const sessionName = (name) => SESSIONS[name] ?? name;
const lines = (evidence) => ['right key', ...evidence.plan.controls.map(({ name }) => name)]
    .map((name) => ({ name, answers: answersIn(evidence, name) }))
    .filter(({ answers }) => answers.length > 0)
    .map(({ name, answers }) => `${sessionName(name)}: ${statusesText(answers)} (${layersText(answers)})`)
    .join('\n');
const sessionLetIn = (0,define_finding/* defineFinding */.L)('session-not-enforced', { error: 'not-enforced' }, (evidence, open) => ({
    title: 'The frontend answers the probe path without a session that it made',
    detail: `Answered like the smoke user: ${open.map(({ name }) => sessionName(name)).join(', ')}.\n${lines(evidence)}`,
    remedy: 'Set probe-path to a GET route of the frontend that needs a session and asks the backend. If this one should need it, check the session there before anything else: const session = await auth(); if (!session) return new Response(null, { status: 401 }).',
    where: evidence.url,
}));
const titleOf = ({ plan, observations }) => {
    const right = (0,schedule/* answersTo */.to)(observations, 'right key');
    if (right.at(-1)?.obstacle === 'cached')
        return 'A cache answers the session of the smoke user, so the backend is not asked';
    if (!(0,schedule/* isSteady */.NZ)(plan, observations, 'right key'))
        return `The frontend does not steadily answer the session of the smoke user: ${statusesText(right)}`;
    const open = (0,schedule/* refusedProbes */.Wo)(plan).filter((name) => !(0,schedule/* isEstablished */.hO)(plan, observations, name));
    return open.length > 0
        ? `Not clearly refused by the frontend: ${open.map(sessionName).join(', ')}`
        : 'Not only the session decides: a page stands in place of the answer, or identity headers change it';
};
/** It may be the key, and nothing that is seen from the frontend tells. */
const sessionNotAnswered = (0,define_finding/* defineFinding */.L)('session-not-answered', { error: 'verdict-inconclusive' }, (evidence) => ({
    title: titleOf(evidence).slice(0, 100),
    detail: `Answered by ${layersText(answersIn(evidence, 'right key'))}. From here it is not seen what the backend says.\n${lines(evidence)}`,
    remedy: 'Read the log of the frontend and of the backend at this time. Where the backend refuses the token: both must get the same key (stage holders), and the user must exist there. Where it is not asked, or a page or a cache answers: set probe-path to a route of the frontend that asks it, and that answers a stranger with 401.',
    where: evidence.url,
}));

// EXTERNAL MODULE: ./build/model/verdict.js
var verdict = __webpack_require__(70543);
;// CONCATENATED MODULE: ./build/smoke-test/verdict-summary.js




/** From the worst to the expected, for probes that must be accepted and for those that must be refused. */
const WORST_FIRST = {
    accepted: ['refused', 'blocked', 'server-error', 'no-answer', 'accepted'],
    refused: ['accepted', 'no-answer', 'server-error', 'blocked', 'refused'],
};
const wasLetIn = (evidence, name) => {
    const control = (0,schedule/* controlOf */.rs)(evidence.plan, name);
    return control
        ? isLetIn(evidence, chooseShape(evidence), control)
        : withOutcome(answersIn(evidence, name), 'accepted').length > 0;
};
const hasProbePassed = (evidence, name) => (0,schedule/* wantedProbes */.FY)(evidence.plan).includes(name)
    ? (0,schedule/* isSteady */.NZ)(evidence.plan, evidence.observations, name)
    : !wasLetIn(evidence, name) && hasPassed(evidence, name);
const rowOf = (evidence, title, names) => {
    const { plan, observations } = evidence;
    const answers = names.flatMap((name) => answersIn(evidence, name));
    const expected = names.some((name) => (0,schedule/* wantedProbes */.FY)(plan).includes(name)) ? 'accepted' : 'refused';
    const passed = names.every((name) => hasProbePassed(evidence, name));
    const decisive = passed && expected === 'accepted'
        ? names.flatMap((name) => (0,schedule/* answersTo */.to)((0,schedule/* sinceKeyTurnedAway */.CM)(observations), name))
        : answers;
    const outcome = WORST_FIRST[expected].find((each) => withOutcome(decisive, each).length > 0) ?? 'no-answer';
    const shown = passed ? (expected === 'accepted' ? 'accepted' : settledRefusal(decisive)) : outcome;
    return {
        name: title,
        expected,
        outcome: shown,
        statuses: statusesText(answers),
        requests: answers.length,
        controls: expected === 'refused' ? names.filter((name) => hasProbePassed(evidence, name)).length : 0,
        layer: layersText(answers),
        passed,
    };
};
/** A row for each axis, and one for each of its controls that did not pass. */
const rowsFor = (evidence) => reportRows(evidence).flatMap(({ title, names }) => {
    const sent = names.filter((name) => answersIn(evidence, name).length > 0);
    if (sent.length === 0)
        return [];
    if (sent.length === 1)
        return [rowOf(evidence, title, sent)];
    const failed = sent.filter((name) => !hasProbePassed(evidence, name));
    const rest = sent.filter((name) => hasProbePassed(evidence, name));
    return [
        ...failed.map((name) => rowOf(evidence, `${title}: ${name}`, [name])),
        ...(rest.length > 0 ? [rowOf(evidence, title, rest)] : []),
    ];
});
const settledRefusal = (answers) => withOutcome(answers, 'blocked').length > 0 ? 'blocked' : 'refused';
/** A control has passed when it is established, or, while the right key never worked, when every answer refused it. */
const hasPassed = (evidence, name) => {
    if ((0,schedule/* isEstablished */.hO)(evidence.plan, evidence.observations, name))
        return true;
    const answers = answersIn(evidence, name);
    return answers.length > 0 && answers.every(({ outcome }) => outcome === 'refused');
};
const isTransient = ({ outcome }) => outcome === 'no-answer' || outcome === 'server-error';
const summarizeVerdict = (evidence, { ruling, requests }, seconds) => {
    const { plan, observations } = evidence;
    const { name, cause, findings } = ruling;
    const transientErrors = observations.filter(isTransient).length;
    const notices = (0,verdict/* isGreen */.gf)(name) && transientErrors > 0
        ? [transientErrorsSeen(evidence, observations.filter(isTransient))]
        : [];
    return {
        verdict: {
            name,
            cause,
            diagnosis: (0,verdict/* isGreen */.gf)(name) ? '' : (findings[0]?.code ?? ''),
            layer: layersText(answersIn(evidence, 'right key')),
            probes: rowsFor(evidence),
            requests: observations.length + requests,
            consecutiveSuccesses: (0,schedule/* acceptedInARow */.UU)(observations, 'right key'),
            neededSuccesses: (0,schedule/* neededStreak */.gk)(plan, observations, 'right key'),
            tasks: evidence.targets,
            tasksAssumed: evidence.targetsAssumed,
            transientErrors,
            seconds: Math.round(seconds * 10) / 10,
            acceptedIds: withOutcome(answersIn(evidence, 'right key'), 'accepted').flatMap(({ tokenId }) => tokenId ?? []),
        },
        findings: [...findings, ...notices],
    };
};
/** When nothing could be sent. */
const verdictWithoutRequests = (finding) => ({
    verdict: {
        name: 'inconclusive',
        cause: `${finding.title}.`,
        diagnosis: finding.code,
        layer: 'unknown',
        probes: [],
        requests: 0,
        consecutiveSuccesses: 0,
        neededSuccesses: 0,
        tasks: 0,
        tasksAssumed: true,
        transientErrors: 0,
        seconds: 0,
    },
    findings: [finding],
});

;// CONCATENATED MODULE: ./build/smoke-test/through-frontend.js


















const COOKIE = { header: 'Cookie', value: token_location/* TOKEN_MARK */.Io };
const forgedSession = (name, door, axis, header) => ({
    ...(0,axes/* describeControl */.hy)({ name, door, ...axes/* VERIFIER */.zO }, async () => ({
        token: await header(),
        location: COOKIE,
    })),
    axis,
});
const controlsOf = (session, { identityHeaders }) => [
    { ...(0,axes/* describeControl */.hy)({ name: axes/* NO_TOKEN */.wH, door: 'probe-path-open' }, async () => ({})), axis: 'carrier' },
    forgedSession(axes/* RANDOM_KEY */.EY, 'token-not-verified', 'key', () => session.forged('random')),
    forgedSession('tampered', 'tampered-token-accepted', 'signature', () => session.forged('tampered')),
    ...identityAlone((0,identity_headers/* identityNames */.Dn)(identityHeaders, COOKIE)).map((each) => ({ ...each, axis: 'identity headers' })),
];
const decide = (evidence) => {
    const shape = chooseShape(evidence);
    const general = layersRuling(evidence, shape);
    if (general)
        return general;
    const open = controlsLetIn(evidence, shape);
    const identity = open.filter(({ axis }) => axis === 'identity headers');
    const sessions = open.filter((control) => !identity.includes(control));
    if (sessions.length > 0)
        return rulingFor('not-enforced', sessionLetIn(evidence, sessions));
    if (identity.length > 0)
        return rulingFor('shadowed', openDoorFindings(evidence, identity)[0]);
    if (evidence.ended === 'locked-out')
        return rulingFor('inconclusive', rateLimited(evidence));
    if (!provesMatch(evidence, shape))
        return rulingFor('inconclusive', sessionNotAnswered(evidence));
    const times = (0,schedule/* acceptedInARow */.UU)(evidence.observations, 'right key');
    return {
        name: 'works',
        cause: `The session of the smoke user was answered ${times} times in a row through the frontend; all ${evidence.plan.controls.length} forged requests were refused.`,
        findings: [],
    };
};
const openSession = ({ inputs, backend, production }, session, run) => {
    const context = (0,probing/* smokeContextOf */.IF)(run);
    const timeout = backend.timeoutMilliseconds;
    const controls = controlsOf(session, backend);
    return {
        context,
        url: (0,probe_address/* probeUrl */.K7)(backend.url, backend.probePath),
        plan: (0,schedule/* makePlan */.Cs)({
            targets: production.targets || backend.tasks,
            previous: 'none',
            controls,
            addresses: production.addresses,
        }),
        keys: { right: new Uint8Array(), previous: new Uint8Array() },
        right: { token: session.cookie.reveal(), location: COOKIE },
        minting: (0,smoke_test_mint/* mintingFor */.U0)({ ...backend, algorithm: inputs.algorithm }, context),
        accept: backend.accept,
        pace: (0,pace/* startPace */.a)(context, timeout),
        limits: (0,probing/* limitsFor */.I9)(timeout),
        pause: Math.min(1_000, Math.max(20, timeout / 100)),
    };
};
const evidenceIn = ({ inputs, backend, production }, { plan, url }, seen) => ({
    ...seen,
    observations: withoutPages(seen.observations),
    plan,
    url: url.origin + url.pathname,
    acceptText: (0,status_ranges/* statusRangesText */.Sf)(backend.accept),
    framework: (0,profiles/* frameworkOf */.K5)(backend.profile, inputs.algorithm, inputs.secretName),
    untried: [],
    targets: production.targets || backend.tasks,
    targetsAssumed: production.targets === 0,
    // The frontend makes the token, for the user of the session.
    location: '',
    isUserMadeUp: false,
});
/** @param session nothing where the frontend made none */
const testThroughFrontend = async (asked, session, run) => {
    const { clock } = run.world;
    const url = asked.backend.url.href.replace(/\/$/, '');
    const started = clock.now();
    const test = async () => {
        if (!session)
            return verdictWithoutRequests(sessionNotMade(url));
        const smoke = openSession(asked, session, run);
        const evidence = evidenceIn(asked, smoke, await (0,probing/* probeUntilSettled */.Qj)(smoke));
        const seconds = (clock.now() - started) / 1000;
        const { verdict, findings } = summarizeVerdict(evidence, { ruling: decide(evidence), requests: 0 }, seconds);
        const probes = verdict.probes.map((row) => ({ ...row, name: sessionName(row.name) }));
        return { verdict: { ...verdict, probes }, findings };
    };
    const { verdict, findings } = await test();
    return {
        outcome: (0,finding/* succeed */.Py)(verdict, findings),
        summary: `${verdict.name}: ${verdict.cause}`,
        facts: { verdict, url },
    };
};

;// CONCATENATED MODULE: ./build/smoke-test/stage.js



















const diagnoseIn = (session, evidence, options) => {
    const { context, minting, keys, plan } = session;
    return diagnose(decideVerdict(evidence), evidence, {
        minting,
        rightKey: keys.right,
        material: {
            key: options.key,
            keyEncoding: options.keyEncoding,
            variable: options.variable,
            otherSecrets: options.otherSecrets,
            ...(options.previous && { previousKey: options.previous.key }),
        },
        budget: evidence.ended === 'locked-out' ? 0 : plan.requestCap - evidence.observations.length,
        ask: (0,probing/* askWithTokens */.YH)(session),
        progress: context.progress,
    });
};
const unusableUrl = () => smokeTestImpossible({
    title: 'A token is not sent over plain HTTP',
    detail: 'backend-url is neither https nor an address of this machine.',
    remedy: 'Give an https address in backend-url.',
});
const readKeys = (options) => {
    const read = (secret) => {
        const bytes = (0,key_bytes/* keyBytes */.Rt)(secret.reveal(), options.keyEncoding);
        if (bytes.ok && bytes.bytes.length > 0)
            return bytes.bytes;
        return smokeTestImpossible({
            title: `${secret.name} cannot be read as ${options.keyEncoding}`.slice(0, 100),
            detail: `Because ${bytes.ok ? 'it is empty' : bytes.reason}.`,
            remedy: 'Set key-encoding to how the verifier reads the key, e.g. key-encoding: utf8.',
        });
    };
    const right = read(options.key);
    if (!(right instanceof Uint8Array))
        return right;
    const { previous } = options;
    const old = previous && previous.expectation !== 'any' ? read(previous.key) : new Uint8Array();
    return old instanceof Uint8Array ? { right, previous: old } : old;
};
const planFor = (options, keys) => {
    const { algorithm, location, keyEncoding, previous, otherSecrets, formerKeys } = options;
    const expectation = previous?.expectation ?? 'any';
    return (0,schedule/* makePlan */.Cs)({
        targets: options.targets,
        previous: expectation === 'any' ? 'none' : expectation,
        isStaged: previous?.isStaged === true,
        addresses: options.addresses,
        controls: controlsFor({
            algorithm,
            location,
            keyEncoding,
            variables: [options.variable, ...(options.aliases ?? [])],
            acceptedKeys: [keys.right, ...(previous ? [(0,smoke_test_mint/* readingOf */.MU)(previous.key.reveal(), keyEncoding)] : [])],
            otherSecrets,
            formerKeys,
            identityHeaders: (0,identity_headers/* identityNames */.Dn)(options.identityHeaders, options.location),
            claims: (0,profiles/* mergeClaims */.Kj)(profiles/* profiles */.xD[options.profile].claims, options.claims),
        }),
    });
};
const stage_openSession = (options, context, keys) => {
    const { timeoutMilliseconds } = options;
    return {
        context,
        url: (0,probe_address/* probeUrl */.K7)(options.backendUrl, options.probePath),
        plan: planFor(options, keys),
        keys,
        minting: (0,smoke_test_mint/* mintingFor */.U0)(options, context),
        accept: options.accept,
        pace: (0,pace/* startPace */.a)(context, timeoutMilliseconds),
        limits: (0,probing/* limitsFor */.I9)(timeoutMilliseconds),
        pause: Math.min(1_000, Math.max(20, timeoutMilliseconds / 100)),
    };
};
/**
 * Probes a deployed backend with tokens made from the signing key, and with those it must refuse. Takes at most
 * `timeoutMilliseconds`; whatever the network does is part of the verdict, nothing is thrown for it.
 */
const smokeTest = async (options, given) => {
    const context = { ...given, clock: (0,clock/* anchored */.X)(given.clock) };
    const started = context.clock.now();
    const keys = readKeys(options);
    if (!('right' in keys))
        return verdictWithoutRequests(keys);
    if (!(0,probe_address/* isProbeable */.ty)(options.backendUrl))
        return verdictWithoutRequests(unusableUrl());
    const session = stage_openSession(options, context, keys);
    const { observations, ended } = await (0,probing/* probeUntilSettled */.Qj)(session);
    const evidence = {
        plan: session.plan,
        observations: withoutPages(observations),
        ended,
        url: session.url.origin + session.url.pathname,
        acceptText: (0,status_ranges/* statusRangesText */.Sf)(options.accept),
        framework: (0,profiles/* frameworkOf */.K5)(options.profile, options.algorithm, options.variable),
        untried: secretsNotTried(options.otherSecrets).map(({ name }) => name),
        targets: options.targets,
        targetsAssumed: options.targetsAssumed,
        location: (0,token_location/* lineOf */.cA)(options.location),
        isUserMadeUp: !(0,profiles/* namesUser */.a2)(options.profile, options.claims),
    };
    const diagnosed = await diagnoseIn(session, evidence, options);
    return summarizeVerdict(evidence, diagnosed, (context.clock.now() - started) / 1000);
};
const UNKNOWN_PRODUCTION = { targets: 0, addresses: [], formerKeys: [] };
const skipped = {
    status: 'not-established',
    summary: 'nothing was proven in production, because there is no backend-url',
    outcome: (0,finding/* succeed */.Py)(undefined, [smokeTestSkipped()]),
};
const optionsFrom = ({ inputs, production }, backend) => ({
    backendUrl: backend.url,
    probePath: backend.probePath,
    accept: backend.accept,
    key: inputs.key,
    keyEncoding: inputs.keyEncoding,
    algorithm: inputs.algorithm,
    profile: backend.profile,
    claims: backend.claims,
    tokenHeader: backend.tokenHeader,
    location: backend.location,
    ...(inputs.previous && { previous: inputs.previous }),
    variable: inputs.secretName,
    aliases: inputs.secretAliases,
    otherSecrets: inputs.otherSecrets,
    identityHeaders: backend.identityHeaders,
    timeoutMilliseconds: backend.timeoutMilliseconds,
    ...production,
    targets: production.targets || backend.tasks,
    targetsAssumed: production.targets === 0,
});
/**
 * Mints tokens and asks the running backend: the right one must be accepted and every wrong one refused. With
 * `probe-as: session` the frontend is asked, with `session`.
 */
const testKey = async ({ session, ...asked }, context) => {
    const { backend } = asked.inputs;
    if (!backend)
        return skipped;
    if (backend.probeAs === 'session')
        return testThroughFrontend({ ...asked, backend }, session, context);
    const { verdict, findings } = await smokeTest(optionsFrom(asked, backend), (0,probing/* smokeContextOf */.IF)(context));
    return {
        outcome: (0,finding/* succeed */.Py)(verdict, findings),
        summary: `${verdict.name}: ${verdict.cause}`,
        facts: { verdict, url: backend.url.href.replace(/\/$/, '') },
    };
};


/***/ })

};
