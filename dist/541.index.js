export const id = 541;
export const ids = [541];
export const modules = {

/***/ 48533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ee: () => (/* binding */ variables),
/* harmony export */   Lk: () => (/* binding */ hasCredentials),
/* harmony export */   Qc: () => (/* binding */ childEnvironment),
/* harmony export */   W0: () => (/* binding */ settings)
/* harmony export */ });
/** What the runner gives to the action alone: inputs, state, its tokens. The app's code needs none of it. */
const RUNNER_PREFIXES = ['INPUT_', 'STATE_', 'ACTIONS_'];
/** Tokens for GitHub, and files through which a step sets outputs and the environment of later steps. */
const RUNNER_NAMES = new Set([
    'GITHUB_TOKEN',
    'GH_TOKEN',
    'GITHUB_ENTERPRISE_TOKEN',
    'GH_ENTERPRISE_TOKEN',
    'GITHUB_OUTPUT',
    'GITHUB_ENV',
    'GITHUB_PATH',
    'GITHUB_STATE',
    'GITHUB_STEP_SUMMARY',
]);
/** Makes the CLI print errors only (aws-cdk-cli, toolkit-lib/lib/toolkit/ai-agents.ts). */
const AGENT_NAMES = new Set([
    'AGENT',
    'AI_AGENT',
    'AUGMENT_AGENT',
    'CLAUDECODE',
    'CLINE_ACTIVE',
    'CODEX_CI',
    'CODEX_SANDBOX',
    'CODEX_THREAD_ID',
    'COPILOT_CLI',
    'CURSOR_AGENT',
    'GEMINI_CLI',
    'OPENCODE',
    'QWEN_CODE',
    'VSCODE_AGENT',
]);
/**
 * The CLI takes every `CDK_<OPTION>` for an option (yargs `.env('CDK')`). Those that change what is deployed, how, or
 * what is printed are left out: CDK_VERBOSE alone prints debug logs. Names without separators, in lower case.
 *
 * Kept are the options that say how to reach AWS or only cost time (CDK_PROFILE, CDK_REGION, CDK_PROXY,
 * CDK_CA_BUNDLE_PATH, CDK_ROLE_ARN, CDK_TOOLKIT_STACK_NAME, CDK_CONCURRENCY, CDK_ASSET_*, CDK_VALIDATION), the CLI's
 * settings that are no options (CDK_DOCKER, CDK_HOME, CDK_DISABLE_*, CDK_DEFAULT_*, …), and the app's own (CDK_STAGE).
 */
const DROPPED_OPTIONS = new Set(`a app all assetmetadata b build buildexclude c changesetname ci color context debug debugapp debugcli e ec2creds
  exclusively execute express f failon force hotswap hotswapecsmaximumhealthypercent hotswapecsminimumhealthypercent
  hotswapecsstabilizationtimeoutseconds hotswapfallback i ignoreerrors ignorenostacks importexistingresources j json
  logs lookups m method monitoringtimeminutes notices notificationarns o output outputsfile p parameters pathmetadata
  plugin previousparameters progress q quiet r requireapproval revertdrift rollback rollbacktriggeralarmarns staging
  strict t tags telemetry telemetryfile trace unstable v verbose version versionreporting watch y yes h help
  processrollback`.split(/\s+/));
/** By these the CLI speaks to the app; set from outside they would mislead the app. */
const PROTOCOL_NAMES = new Set([
    'CDK_OUTDIR',
    'CDK_CONTEXT_JSON',
    'CDK_CLI_ASM_VERSION',
    'CDK_CLI_VERSION',
    'CDK_ERROR_FILE',
    'CDK_PERF_COUNTERS_FILE',
]);
/** Where credentials may come from; with one of them there is no need to ask the instance metadata service. */
const CREDENTIAL_NAMES = [
    'AWS_ACCESS_KEY_ID',
    'AWS_PROFILE',
    'AWS_WEB_IDENTITY_TOKEN_FILE',
    'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
    'AWS_CONTAINER_CREDENTIALS_FULL_URI',
];
/** Whether the environment says where AWS credentials come from. */
const hasCredentials = (env) => CREDENTIAL_NAMES.some((name) => (env[name] ?? '') !== '');
/**
 * The environment of the CDK CLI and thereby of the app's code: the step's own without what belongs to the action,
 * with the key. RUNNER_TRACKING_ID stays, so that the runner finds leftovers at the end of the job.
 *
 * NODE_COMPILE_CACHE is left alone: measured over one synth and one deploy, filling the cache costs what it saves.
 */
function childEnvironment(env, additions) {
    const given = Object.entries(env).filter((entry) => entry[1] !== undefined);
    const dropped = given.map(([name]) => name).filter(isDroppedFlag);
    const kept = Object.fromEntries(given.filter(([name, value]) => !belongsToAction(name, value)));
    if (additions.previous === 'absent')
        delete kept[`${additions.name}_PREVIOUS`];
    return { env: { ...kept, ...settings(env), ...variables(additions) }, dropped: dropped.sort() };
}
function belongsToAction(name, value) {
    const upper = name.toUpperCase();
    return (RUNNER_PREFIXES.some((prefix) => upper.startsWith(prefix)) ||
        RUNNER_NAMES.has(upper) ||
        AGENT_NAMES.has(upper) ||
        (upper === 'AWS_EXECUTION_ENV' && /amazonq|kiro/i.test(value)) ||
        PROTOCOL_NAMES.has(upper) ||
        isDroppedFlag(name));
}
/** As yargs reads it: `CDK_NO_EXECUTE`, `CDK_noExecute` and `CDK_TAGS__0` are options too. */
function isDroppedFlag(name) {
    if (!name.startsWith('CDK') || PROTOCOL_NAMES.has(name))
        return false;
    const [first = ''] = name.slice('CDK'.length).split('__');
    const option = first.replace(/[_-]/g, '').toLowerCase();
    return DROPPED_OPTIONS.has(option) || (option.startsWith('no') && DROPPED_OPTIONS.has(option.slice(2)));
}
/** These quieten the CLI without changing the template, as `--no-version-reporting` would. */
function settings(env) {
    return {
        CI: 'true',
        CDK_DISABLE_CLI_TELEMETRY: 'true',
        CDK_DISABLE_VERSION_CHECK: '1',
        ...(hasCredentials(env) && { AWS_EC2_METADATA_DISABLED: env.AWS_EC2_METADATA_DISABLED ?? 'true' }),
    };
}
function variables(additions) {
    const { name, key, previous, expirationHours, region, accountId } = additions;
    return {
        [name]: key.reveal(),
        JWT_EXPIRATION_HOURS: expirationHours,
        ...(previous !== undefined && previous !== 'absent' && { [`${name}_PREVIOUS`]: previous.reveal() }),
        ...(region !== undefined && { AWS_REGION: region }),
        ...(accountId !== undefined && { CDK_DEFAULT_ACCOUNT: accountId }),
    };
}


/***/ }),

/***/ 99068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ classifyCdkFailure)
/* harmony export */ });
/* unused harmony export errorLines */
/* harmony import */ var _model_remedy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61368);
/* harmony import */ var _failure_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41176);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11425);



const SHOWN_LINES = 12;
const LINE_CHARACTERS = 300;
/**
 * Reads from the clean output what a failed `cdk synth` or `cdk deploy` means: every failure of the CLI exits with 1.
 * After a deployment the status of the stacks has the last word, and `judgeDeployment` says that it took too long.
 * Messages as of aws-cdk 2.1148.1, some older.
 */
function classifyCdkFailure(step, exit) {
    if (exit.cancelled)
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .cdkCancelled */ ._B)(step);
    if (step === 'synth' && exit.timedOut)
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .synthTimedOut */ .EB)(exit.tail.split('\n').slice(-SHOWN_LINES).map(shorten).join('\n'));
    const excerpt = errorLines(exit.tail);
    for (const rule of FAILURE_RULES) {
        const finding = rule(exit.tail, step, excerpt);
        if (finding !== undefined)
            return finding;
    }
    return step === 'synth' ? (0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .synthFailed */ .An)(exit, excerpt) : (0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .deployFailed */ .dx)(exit, excerpt, stackNameIn(exit.tail));
}
/** Frames of a stack trace, the carets below a source line, Node's own lines. */
const NOISE = /^\s*at\s|^\s*\^+\s*$|^\s*$|^Node\.js v\d|^node:internal|^\s*\.{3} \d+ (?:more )?lines|^\(Use `node --/;
const TELLING = /error|exception|fail|cannot|could not|unable|denied|required|missing|invalid|not found|not authorized|❌|✘/i;
/** The lines that tell most, in their order: those that speak of an error, else the last ones. */
function errorLines(tail) {
    const lines = [...new Set(tail.split('\n'))].filter((line) => !NOISE.test(line));
    const telling = lines.filter((line) => TELLING.test(line));
    const chosen = telling.length > 0 ? telling.slice(0, SHOWN_LINES) : lines.slice(-SHOWN_LINES);
    return chosen.map(shorten).join('\n');
}
const shorten = (line) => line.length > LINE_CHARACTERS ? `${line.slice(0, LINE_CHARACTERS)}…` : line;
/** A rule that knows a failure by a pattern in the output. */
const when = (pattern, explain) => (tail, step, excerpt) => {
    const match = pattern.exec(tail);
    return match === null ? undefined : explain(match, excerpt, step);
};
/** From a stack's ARN, or from the CLI's `❌  Name failed`; a placeholder for the reader when neither is there. */
const stackNameIn = (tail) => /:stack\/([A-Za-z][\w-]*)\//.exec(tail)?.[1] ?? /❌\s+([A-Za-z][\w/-]*) failed/.exec(tail)?.[1] ?? 'STACK';
const stackName = ({ input }) => stackNameIn(input);
const schemaMismatch = when(/Cloud assembly schema version mismatch|CDK CLI is not compatible with the CDK library/, (_match, excerpt) => (0,_failure_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .cliOlderThanLibrary */ .X9)(excerpt));
const unknownStacks = when(/No stacks match the name\(s\):? *(.*)|No stack found in the main cloud assembly/, (_match, excerpt) => (0,_failure_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .stacksNotFound */ .F1)(excerpt));
/** The SSM parameter of a bootstrap with a qualifier is named after it; hnb659fds is CDK's default. */
const bootstrapCommand = (environment, parameter = '') => {
    const qualifier = /\/cdk-bootstrap\/([^/]+)\//.exec(parameter)?.[1];
    const option = qualifier === undefined || qualifier === 'hnb659fds' ? '' : ` --qualifier ${qualifier}`;
    return `npx cdk bootstrap ${environment}${option}`;
};
const noBootstrap = when(/SSM parameter (\S+) not found in (aws:\/\/[\w-]+\/[\w-]+)/, ([, parameter = '', environment = ''], excerpt) => (0,_failure_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .notBootstrapped */ .l0)({ environment, command: bootstrapCommand(environment, parameter) }, excerpt));
const oldBootstrap = when(/requires bootstrap stack version '(\d+)', found '(\d+)'(?: in (aws:\/\/[\w-]+\/[\w-]+))?/, ([, needed = '', found = '', environment = 'aws://ACCOUNT/REGION'], excerpt) => (0,_failure_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .bootstrapTooOld */ .uT)({ environment, command: bootstrapCommand(environment), found, needed }, excerpt));
/** Names of the default synthesizer end in account and region; others may be of any form. */
const assetsPlaceMissing = when(/No (?:bucket|ECR repository) named '(?:[^']*-\d{12}-([a-z]+(?:-[a-z]+)+-\d)|[^']*)'[^\n]*? account (\d{12})/, ([, region = 'REGION', account = 'ACCOUNT'], excerpt) => (0,_failure_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .bootstrapIncomplete */ .NI)(bootstrapCommand(`aws://${account}/${region}`), excerpt));
const busy = when(/(?:Stack:?\S*|stack \S+) is in (?:the )?\[?(\w+_IN_PROGRESS)\]? state/i, ([, status], excerpt) => (0,_failure_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .busyStack */ .pQ)({
    title: `The stack is busy (${status})`,
    detail: excerpt,
    remedy: `Wait until that operation has ended, then ${_model_remedy_js__WEBPACK_IMPORTED_MODULE_0__/* .AGAIN */ .jM}. A \`concurrency\` group in the workflow keeps two runs apart.`,
}));
const RECREATION = /is in (?:the )?\[?(ROLLBACK_COMPLETE|ROLLBACK_FAILED|DELETE_FAILED)\]? state/;
const needsRecreation = when(RECREATION, (match, excerpt) => (0,_failure_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .stackToRecreate */ .PM)({
    title: `The stack is in ${match[1]} and can only be deleted and created again`,
    detail: excerpt,
    remedy: `Look at what it holds, then delete it: \`aws cloudformation delete-stack --stack-name ${stackName(match)}\`.`,
}));
const needsRepair = when(/paused fail state \((\w+)\)|is in (?:the )?\[?(UPDATE_ROLLBACK_FAILED|UPDATE_FAILED|CREATE_FAILED)\]? state/, (match, excerpt) => {
    const status = match[1] ?? match[2] ?? '';
    return (0,_failure_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .stackToRepair */ .Zd)({
        title: `An earlier update left the stack in ${status}`,
        detail: excerpt,
        remedy: status === 'UPDATE_ROLLBACK_FAILED'
            ? `Finish the rollback: \`aws cloudformation continue-update-rollback --stack-name ${stackName(match)}\`, then ${_model_remedy_js__WEBPACK_IMPORTED_MODULE_0__/* .AGAIN */ .jM}`
            : `Roll it back: \`npx cdk rollback ${stackName(match)}\`, then ${_model_remedy_js__WEBPACK_IMPORTED_MODULE_0__/* .AGAIN */ .jM}`,
    });
});
const approval = when(/--require-approval|TtyNotAttached|terminal \(TTY\) is not attached/, (_match, excerpt) => (0,_failure_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .cdkAsksForApproval */ .dz)(excerpt));
const noDocker = when(/Failed to find and execute '([^']+)'|spawnSync (docker|finch|podman) ENOENT|Cannot connect to the Docker daemon/, ([, command, other], excerpt, step) => (0,_failure_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .dockerMissing */ .Le)(step, command ?? other ?? 'docker', excerpt));
const failedDocker = when(/docker (build|buildx|push|login|run|tag)\b.*exited with (?:error )?(?:code|status) (\d+)/, ([, command = '', exitCode = ''], excerpt, step) => (0,_failure_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .dockerFailed */ .ik)(step, { command, exitCode }, excerpt));
const circuitBreaker = when(/ECS Deployment Circuit Breaker was triggered/, (_match, excerpt) => (0,_failure_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .ecsCircuitBreaker */ .zi)(excerpt));
const modulesMissing = when(/Cannot find (?:module|package) '([^'\n]+)'|No module named '?([\w.]+)|(?:sh|bash): (?:\d+: |line \d+: )?([\w.-]+): (?:command )?not found/, ([, module, python, command], excerpt, step) => (0,_failure_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .appDependenciesMissing */ .P0)(step, {
    missing: module ?? python ?? command ?? 'something',
    install: python === undefined
        ? '`npm ci` in the directory that has cdk.json'
        : '`pip install -r requirements.txt`',
}, excerpt));
const doesNotCompile = when(/Unable to compile TypeScript|\berror TS\d+:/, (_match, excerpt, step) => (0,_failure_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .appDoesNotCompile */ .v0)(step, excerpt));
const lookupsDisabled = when(/Context lookups have been disabled\b/, (_match, excerpt) => (0,_failure_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .contextMissing */ .sZ)({ title: 'The app needs lookups, and they are turned off', detail: excerpt }));
const wrongAccount = when(/Need to perform AWS calls for account (\d+), but the current credentials are for (\d+)/, ([, wanted = '', actual], excerpt) => (0,_failure_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .otherAccount */ ._G)({
    title: `The stack belongs to account ${wanted}, the credentials to ${actual}`,
    detail: excerpt,
    remedy: `Give aws-actions/configure-aws-credentials a role of account ${wanted} in \`role-to-assume\`.`,
    where: wanted,
}));
const expired = when(/ExpiredToken|RequestExpired|security token included in the request is expired|expired AWS credentials/i, (_match, excerpt, step) => (0,_failure_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .credentialsExpired */ .Mo)(step, excerpt));
const actionDenied = when(/is not authorized to perform: ([\w-]+:[\w*]+)(?:[^\n]*? on resource: (\S+))?/, ([, action = '', resource = 'the resource'], excerpt) => action === 'sts:AssumeRole'
    ? (0,_failure_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .assumeRoleDenied */ .YH)(excerpt)
    : (0,_failure_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .accessDenied */ .Ib)({
        title: `AWS denied ${action}`,
        remedy: `Allow ${action} on ${resource} to the identity that the message names.`,
        where: resource,
    }, excerpt));
const denied = when(/\b(AccessDenied\w*|UnauthorizedOperation|UnauthorizedException)\b/, ([, error], excerpt) => (0,_failure_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .accessDenied */ .Ib)({
    title: `AWS denied access (${error})`,
    remedy: 'Allow the role of the workflow `sts:AssumeRole` on `arn:aws:iam::ACCOUNT:role/cdk-*`, or the action that the message names.',
}, excerpt));
const invalidCredentials = when(/InvalidClientTokenId|security token included in the request is invalid|UnrecognizedClientException|SignatureDoesNotMatch|InvalidSignatureException/, (_match, excerpt) => (0,_failure_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .credentialsInvalid */ .mW)(excerpt));
const missingCredentials = when(/no credentials have been configured|Unable to resolve AWS account to use|Could not load credentials from any providers|CredentialsProviderError|Unable to locate credentials/, (_match, excerpt, step) => (0,_failure_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .credentialsMissing */ .$U)(step, excerpt));
const UNREACHABLE = /(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ECONNRESET) ([\w.:[\]-]+)/;
/** An app may talk to other hosts, so during a synth only AWS's count. */
const AWS_UNREACHABLE = /(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ECONNRESET) ([\w.-]+\.amazonaws\.com(?:\.cn)?)/;
const unreachable = (tail, step, excerpt) => when(step === 'synth' ? AWS_UNREACHABLE : UNREACHABLE, ([, host = 'AWS']) => (0,_failure_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .awsUnreachable */ .Sw)(host, excerpt))(tail, step, excerpt);
/** Problems with the credentials; expired first, because the CLI goes on and then misses credentials. */
const ACCESS_RULES = [
    expired,
    actionDenied,
    denied,
    invalidCredentials,
    missingCredentials,
];
/** The most specific first: a warning about expired credentials often stands before another error. */
const FAILURE_RULES = [
    schemaMismatch,
    lookupsDisabled,
    unknownStacks,
    noBootstrap,
    oldBootstrap,
    assetsPlaceMissing,
    needsRepair,
    needsRecreation,
    busy,
    wrongAccount,
    circuitBreaker,
    noDocker,
    failedDocker,
    ...ACCESS_RULES,
    approval,
    doesNotCompile,
    modulesMissing,
    unreachable,
];


/***/ }),

/***/ 13534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ directoriesWithApp),
/* harmony export */   v: () => (/* binding */ findCdkApp)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13963);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36939);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11425);





/** Bounds of the search that only serves the error text. */
const SEARCH = { depth: 6, directories: 4000, found: 20 };
/**
 * The CDK app in `input`, a path that is absolute or relative to `directory` (the checkout). Fails with `no-cdk-app` when there is no
 * cdk.json that can be used, and then says where in the checkout there are some.
 */
function findCdkApp(directory, input) {
    const appDirectory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, input);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(appDirectory, 'cdk.json');
    const text = textOfFile(file);
    if (text === undefined)
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)((0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .noCdkApp */ .Vw)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, appDirectory) || '.', directoriesWithApp(directory)));
    const command = appCommand(text);
    if (command.problem !== undefined)
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)((0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .cdkJsonUnusable */ .Aw)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, file), command.problem));
    if (isDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(appDirectory, command.text))) {
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)((0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .cdkAppIsAssembly */ ._t)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, file), command.text));
    }
    return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .succeed */ .Py)({ directory: appDirectory, command: command.text });
}
/** The CLI accepts a list of words as well and joins it with spaces. */
function appCommand(json) {
    const settings = parse(json);
    if (settings === undefined)
        return { problem: 'It is not valid JSON.' };
    if (typeof settings !== 'object' || settings === null)
        return { problem: 'It is not a JSON object.' };
    const app = 'app' in settings ? settings.app : undefined;
    const command = Array.isArray(app) ? app.join(' ') : app;
    if (typeof command !== 'string' || command.trim() === '')
        return { problem: 'It has no `app`.' };
    return { text: command };
}
/** Fits no JSON text's value, so that `undefined` can only mean a syntax error, whose message would quote the file. */
function parse(json) {
    try {
        return JSON.parse(json.replace(/^\uFEFF/, ''));
    }
    catch {
        return undefined;
    }
}
function textOfFile(file) {
    try {
        return (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(file);
    }
    catch {
        return undefined;
    }
}
const isDirectory = (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
/** Relative paths of directories that have a cdk.json, nearest first. Symbolic links are not followed. */
function directoriesWithApp(root) {
    const found = [];
    const queue = [{ path: root, depth: 0 }];
    for (let visited = 0; visited < SEARCH.directories && found.length < SEARCH.found; visited += 1) {
        const next = queue.shift();
        if (next === undefined)
            break;
        for (const entry of entries(next.path)) {
            if (entry.isFile() && entry.name === 'cdk.json')
                found.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, next.path) || '.');
            if (!entry.isDirectory() || next.depth >= SEARCH.depth || (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isForeignFolder */ .Jl)(entry.name))
                continue;
            queue.push({ path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(next.path, entry.name), depth: next.depth + 1 });
        }
    }
    return found;
}
function entries(directory) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory, { withFileTypes: true });
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 99991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ findCdkCli),
/* harmony export */   w: () => (/* binding */ findInstalledPackage)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_child_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32383);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13963);
/* harmony import */ var _lib_program_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34476);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94869);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36939);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11425);








/** Oldest CLI that this action is tested with. */
const OLDEST = { minor: 150, text: '2.150.0' };
const VERSION_TIMEOUT_MILLISECONDS = 60_000;
/**
 * The CDK CLI that the app's package pins, started by its JavaScript file with the running Node: under pnpm the entry
 * in `.bin` is a shell script, and `npx` swallows SIGINT. Then Yarn Plug'n'Play, then `cdk` on the PATH; never a
 * download, because the `latest` of a registry need not fit the app's library.
 *
 * @param env environment for asking the version where only a command is there
 */
async function findCdkCli(appDirectory, env, cancelled = new AbortController().signal) {
    const found = installed(appDirectory) ??
        (await plugAndPlay(appDirectory, env, cancelled)) ??
        (await onPath(appDirectory, env, cancelled));
    if (found === undefined)
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .fJ)(missingCli(appDirectory, executableOnPath('cdk', env)));
    const refusal = refusalOfVersion(found, appDirectory);
    return refusal === undefined ? (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .succeed */ .Py)(found) : (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .fJ)(refusal);
}
function installed(appDirectory) {
    const found = findInstalledPackage(appDirectory, 'aws-cdk');
    return found === undefined ? undefined : fromPackage(found);
}
function fromPackage({ commands, directory, version }) {
    const script = commands.cdk;
    if (script === undefined || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(script))
        return undefined;
    return { command: process.execPath, args: [script], version, location: directory };
}
async function plugAndPlay(appDirectory, env, cancelled) {
    const root = parents(appDirectory).find((directory) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, '.pnp.cjs')));
    if (root === undefined)
        return undefined;
    const command = executableOnPath('yarn', env);
    if (command === undefined)
        return undefined;
    const version = await askVersion({ command, args: ['cdk'], cwd: appDirectory, env, cancelled });
    if (version === undefined)
        return undefined;
    return { command, args: ['cdk'], version, location: `${root} (Yarn Plug'n'Play)` };
}
async function onPath(appDirectory, env, cancelled) {
    const command = executableOnPath('cdk', env);
    if (command === undefined)
        return undefined;
    const owner = owningPackage((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(command));
    if (owner !== undefined)
        return fromPackage(owner);
    const version = await askVersion({ command, args: [], cwd: appDirectory, env, cancelled });
    return version === undefined ? undefined : { command, args: [], version, location: command };
}
/** The aws-cdk package that a file belongs to; version managers put scripts on the PATH that belong to none. */
function owningPackage(file) {
    for (const directory of parents((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file))) {
        const found = readPackage(directory);
        if (found !== undefined)
            return found.name === 'aws-cdk' ? found : undefined;
    }
    return undefined;
}
const executableOnPath = (name, env) => (0,_lib_program_js__WEBPACK_IMPORTED_MODULE_4__/* .programsOnPath */ .i)(name, env)[0];
/** What `cdk --version` says, e.g. `2.1148.1 (build 4f3efd4)`. */
async function askVersion(cli) {
    const answer = await (0,_lib_child_process_js__WEBPACK_IMPORTED_MODULE_2__/* .askCommand */ .r)({
        ...cli,
        args: [...cli.args, '--version'],
        timeoutMilliseconds: VERSION_TIMEOUT_MILLISECONDS,
    });
    if (answer?.code !== 0)
        return undefined;
    const lines = (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_7__/* .untrustedLines */ .mU)(answer.stdout.toString());
    return lines.map((line) => /^(\d+\.\d+\.\d+\S*)/.exec(line)?.[1]).find((version) => version !== undefined);
}
function refusalOfVersion(cli, appDirectory) {
    const [major = 0, minor = 0] = cli.version.split('.').map(Number);
    const isAccidental = cli.version === '3.0.0';
    if (!isAccidental && (major > 2 || (major === 2 && minor >= OLDEST.minor)))
        return undefined;
    const found = { ...cli, install: installCommand(packageManagerOf(appDirectory)) };
    return isAccidental ? (0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .cdkCliAccidentalRelease */ .OY)(found) : (0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .cdkCliTooOld */ .cT)(found, OLDEST.text);
}
function missingCli(appDirectory, mute) {
    const manager = packageManagerOf(appDirectory);
    const install = installCommand(manager);
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .cdkCliMissing */ .d_)({
        appDirectory,
        mute,
        isDeclared: declaresCli(appDirectory),
        ci: manager.ci,
        install,
    });
}
function declaresCli(appDirectory) {
    try {
        return /"aws-cdk"\s*:/.test((0,_lib_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(appDirectory, 'package.json')));
    }
    catch {
        return false;
    }
}
const NPM = {
    locks: ['package-lock.json', 'npm-shrinkwrap.json'],
    add: 'npm install --save-dev',
    ci: 'npm ci',
};
const PACKAGE_MANAGERS = [
    NPM,
    { locks: ['pnpm-lock.yaml'], add: 'pnpm add --save-dev', ci: 'pnpm install --frozen-lockfile' },
    { locks: ['yarn.lock'], add: 'yarn add --dev', ci: 'yarn install' },
    { locks: ['bun.lock', 'bun.lockb'], add: 'bun add --dev', ci: 'bun install --frozen-lockfile' },
];
/** By the nearest lock file, as in a workspace it is at the root. */
function packageManagerOf(appDirectory) {
    for (const directory of parents(appDirectory)) {
        const found = PACKAGE_MANAGERS.find(({ locks }) => locks.some((lock) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, lock))));
        if (found !== undefined)
            return found;
    }
    return NPM;
}
const installCommand = ({ add }) => `${add} aws-cdk@2`;
/**
 * The package as Node would find it from `directory`: the nearest `node_modules` upwards that has it. Looked up by
 * hand, because a package may hide its package.json from `require.resolve` and the bundler must not rewrite it.
 */
function findInstalledPackage(directory, name) {
    for (const parent of parents(directory)) {
        const found = readPackage((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, 'node_modules', name));
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** The directory itself and all above it, nearest first. */
function parents(directory) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory);
    return parent === directory ? [directory] : [directory, ...parents(parent)];
}
/** The package whose root is `directory`; undefined when there is no usable package.json. */
function readPackage(directory) {
    const manifest = readManifest((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'package.json'));
    if (manifest === undefined)
        return undefined;
    const { name, version, bin } = manifest;
    if (typeof name !== 'string' || typeof version !== 'string')
        return undefined;
    const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(directory);
    return { directory: real, name, version, commands: commandsOf(real, name, bin) };
}
function readManifest(file) {
    try {
        const value = JSON.parse((0,_lib_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(file));
        return typeof value === 'object' && value !== null ? { ...value } : undefined;
    }
    catch {
        return undefined;
    }
}
/** `bin` is one path, named after the package, or an object of them (docs.npmjs.com, package.json, bin). */
function commandsOf(directory, name, bin) {
    if (typeof bin === 'string')
        return { [name.replace(/^@[^/]*\//, '')]: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, bin) };
    if (typeof bin !== 'object' || bin === null)
        return {};
    const paths = Object.entries(bin).filter((entry) => typeof entry[1] === 'string');
    return Object.fromEntries(paths.map(([command, path]) => [command, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path)]));
}


/***/ }),

/***/ 11425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ synthWroteNothing),
/* harmony export */   An: () => (/* binding */ synthFailed),
/* harmony export */   Aw: () => (/* binding */ cdkJsonUnusable),
/* harmony export */   EB: () => (/* binding */ synthTimedOut),
/* harmony export */   GE: () => (/* binding */ cdkFlagsDropped),
/* harmony export */   OY: () => (/* binding */ cdkCliAccidentalRelease),
/* harmony export */   Vw: () => (/* binding */ noCdkApp),
/* harmony export */   _B: () => (/* binding */ cdkCancelled),
/* harmony export */   _t: () => (/* binding */ cdkAppIsAssembly),
/* harmony export */   _x: () => (/* binding */ typeCheckFailed),
/* harmony export */   cT: () => (/* binding */ cdkCliTooOld),
/* harmony export */   d_: () => (/* binding */ cdkCliMissing),
/* harmony export */   dx: () => (/* binding */ deployFailed),
/* harmony export */   gq: () => (/* binding */ typeCheckImpossible),
/* harmony export */   tG: () => (/* binding */ synthSpeedWithoutEffect)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80495);
/* harmony import */ var _model_remedy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61368);



/** `found`: directories of the checkout that have a cdk.json. */
const noCdkApp = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFinding */ .L)('no-cdk-app', { error: 'no-cdk-app' }, (input, found) => {
    const list = found.map((path) => `- ${path}`).join('\n');
    return {
        title: 'There is no CDK app in the working directory',
        detail: found.length === 0
            ? `No readable cdk.json in ${input}, and none was found below the checkout.`
            : `No readable cdk.json in ${input}. The checkout has one in:\n${list}`,
        remedy: found.length === 0
            ? 'Set `working-directory` to the directory that has cdk.json. In a workflow, an earlier step has to check out the repository (actions/checkout).'
            : `Set \`working-directory: ${found[0]}\`, or the other directory that you mean.`,
        where: 'working-directory',
    };
});
const cdkJsonUnusable = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFinding */ .L)('cdk-json-unusable', { error: 'no-cdk-app' }, (file, problem) => ({
    title: 'cdk.json cannot be used',
    detail: `${file}: ${problem}`,
    remedy: 'Give it the command that runs the app, e.g. `{ "app": "npx ts-node --prefer-ts-exts bin/app.ts" }`.',
    where: file,
}));
const cdkAppIsAssembly = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFinding */ .L)('cdk-app-is-assembly', { error: 'no-cdk-app' }, (file, directory) => ({
    title: 'cdk.json points to a directory instead of an app',
    detail: `\`app\` in ${file} is the directory ${directory}. What was synthesized earlier does not know this run's key.`,
    remedy: 'Set `app` to the command that runs the app.',
    where: file,
}));
/** `oldest`: the oldest version that this action is tested with. */
const cdkCliTooOld = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFinding */ .L)('cdk-cli-too-old', { error: 'cdk-cli-unsupported' }, ({ version, location, install }, oldest) => ({
    title: `The CDK CLI ${version} is older than ${oldest}`,
    detail: `Found in ${location}.`,
    remedy: `Update it: \`${install}\`. A newer CLI deploys apps of older libraries.`,
    where: location,
}));
/** https://github.com/aws/aws-cdk/issues/38113 */
const cdkCliAccidentalRelease = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFinding */ .L)('cdk-cli-accidental-release', { error: 'cdk-cli-unsupported' }, ({ location, install }) => ({
    title: 'aws-cdk 3.0.0 was published by accident and must not be used',
    detail: `Found in ${location}. It is older than most 2.x releases and cannot read what current libraries write ` +
        '(aws/aws-cdk issues 38113 and 38230). The registry has tagged it `latest` at times.',
    remedy: `Pin the CLI to 2.x and commit the lock file: \`${install}\`.`,
    where: location,
}));
const cdkCliMissing = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFinding */ .L)('cdk-cli-missing', { error: 'cdk-cli-missing' }, ({ appDirectory, mute, isDeclared, ci, install }) => {
    const onPath = mute === undefined
        ? '`cdk` on the PATH'
        : `a working \`cdk\` on the PATH: \`${mute} --version\` failed`;
    return {
        title: 'The CDK CLI is not installed',
        detail: isDeclared
            ? `package.json in ${appDirectory} names aws-cdk, but it is in no node_modules there or above.`
            : `Neither aws-cdk in a node_modules of ${appDirectory} or above, nor ${onPath}. It is never downloaded here, since it has to fit the app's library.`,
        remedy: isDeclared
            ? `Install the dependencies in ${appDirectory}: \`${ci}\`. In a workflow, an earlier step has to do that.`
            : `Add it and commit the lock file: \`${install}\`.`,
        where: appDirectory,
    };
});
/** `names`: of CDK_ variables. */
const flagsDropped = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFinding */ .L)('cdk-flags-dropped', 'notice', (names) => ({
    title: 'CDK options in the environment were left out',
    detail: `The CDK CLI reads ${names.join(', ')} as options that change what is deployed or printed.`,
    remedy: 'Use the inputs `context`, `stacks` and `cdk-arguments` instead, or rename a variable that is meant for the app.',
    where: 'env',
}));
/** Undefined when none were left out. */
const cdkFlagsDropped = (names) => names.length === 0 ? undefined : flagsDropped(names);
/** `command`: the `app` of cdk.json. */
const synthSpeedWithoutEffect = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFinding */ .L)('synth-speed-without-effect', 'notice', (command) => ({
    title: '`synth-speed: fast` only makes ts-node apps faster',
    detail: `cdk.json runs the app with \`${command}\`, which does not name ts-node.`,
    remedy: 'Take `synth-speed` out of the workflow, unless that command starts ts-node itself.',
    where: 'synth-speed',
}));
const synthWroteNothing = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFinding */ .L)('synth-wrote-nothing', { error: 'synth-failed' }, (app) => ({
    title: 'The CDK app succeeded but wrote no cloud assembly',
    detail: `\`${app.command}\` left no manifest.json in the directory that the CDK CLI gave it in CDK_OUTDIR.`,
    remedy: 'Do not set `outdir` in `new App({ outdir: … })`, and check that the command runs the file that builds the stacks.',
    where: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(app.directory, 'cdk.json'),
}));
const typeCheckImpossible = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFinding */ .L)('type-check-impossible', { error: 'type-check-failed' }, (project, compiler) => ({
    title: 'The types of the CDK app cannot be checked',
    detail: compiler === undefined
        ? `No typescript in a node_modules next to ${project} or above.`
        : `There is no ${project}.`,
    remedy: 'Install the dependencies with `npm ci`, or take `synth-speed: fast` out of the workflow.',
    where: 'synth-speed',
}));
const SHOWN_TYPE_ERRORS = 10;
const typeErrors = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFinding */ .L)('type-check-failed', { error: 'type-check-failed' }, (exit, project) => {
    const errors = exit.tail.split('\n').filter((line) => /\berror TS\d+:/.test(line));
    const shown = errors.slice(0, SHOWN_TYPE_ERRORS).join('\n');
    const more = errors.length > SHOWN_TYPE_ERRORS ? `\n… and ${errors.length - SHOWN_TYPE_ERRORS} more.` : '';
    const ending = exit.timedOut ? 'The check did not end in time.' : 'The compiler gave no error lines.';
    return {
        title: 'The CDK app has type errors; nothing was deployed',
        detail: errors.length === 0 ? ending : `${shown}${more}`,
        remedy: `Correct them; \`npx tsc --noEmit\` in the app's directory shows the same.`,
        where: project,
    };
});
const typeCheckFailed = (exit, project) => exit.cancelled ? typeCheckCancelled() : typeErrors(exit, project);
const typeCheckCancelled = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFinding */ .L)('type-check-cancelled', { error: 'cancelled' }, () => ({
    title: 'The run was cancelled during the type check',
    detail: 'Nothing was deployed.',
    remedy: `If it is still wanted, ${_model_remedy_js__WEBPACK_IMPORTED_MODULE_1__/* .AGAIN */ .jM}`,
}));
const ending = ({ code, signal }) => signal === null ? `exit code ${code ?? 'unknown'}` : `ended by ${signal}`;
const synthFailed = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFinding */ .L)('synth-failed', { error: 'synth-failed' }, (exit, excerpt) => ({
    title: `cdk synth failed (${ending(exit)})`,
    detail: excerpt === '' ? 'It printed nothing.' : excerpt,
    remedy: 'Run `npx cdk synth --quiet` in the directory that has cdk.json, with the same environment variables set.',
}));
/** `stackName`: as far as the output names one. */
const deployFailed = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFinding */ .L)('deploy-failed', { error: 'deploy-failed' }, (exit, excerpt, stackName) => ({
    title: `cdk deploy failed (${ending(exit)})`,
    detail: excerpt === '' ? 'It printed nothing.' : excerpt,
    remedy: `The first failed event of the stack tells the cause: \`aws cloudformation describe-stack-events --stack-name ${stackName}\`.`,
}));
const cdkCancelled = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFinding */ .L)('cdk-cancelled', { error: 'cancelled' }, (step) => ({
    title: `The run was cancelled during cdk ${step}`,
    detail: step === 'synth'
        ? 'Nothing was deployed.'
        : 'The CDK CLI was stopped. An update that CloudFormation had started goes on without it.',
    remedy: step === 'synth'
        ? `If it is still wanted, ${_model_remedy_js__WEBPACK_IMPORTED_MODULE_1__/* .AGAIN */ .jM}`
        : 'Look at the stack before anything else: `aws cloudformation describe-stacks --stack-name STACK`.',
}));
/** `lastLines`: of what it printed. */
const synthTimedOut = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFinding */ .L)('synth-timed-out', { error: 'synth-failed' }, (lastLines) => ({
    title: 'cdk synth did not end in time and was stopped',
    detail: lastLines === '' ? 'It printed nothing.' : `The last lines were:\n${lastLines}`,
    remedy: 'Run `npx cdk synth --quiet` on your machine and see what it waits for.',
}));


/***/ }),

/***/ 19205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _i: () => (/* binding */ runCdkSynth),
/* harmony export */   hd: () => (/* binding */ RUN_VARIABLE),
/* harmony export */   q9: () => (/* binding */ endLeftovers)
/* harmony export */ });
/* unused harmony exports synthArguments, startTypeCheck */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_child_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32383);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36939);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99068);
/* harmony import */ var _find_cli_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99991);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11425);







/**
 * Arguments of `cdk synth` for all stacks. `--quiet` is a promise to the reader of the log: without it an app of one
 * stack prints its template, key included.
 */
const synthArguments = (options) => [
    'synth',
    '--quiet',
    '--ci',
    '--no-notices',
    '--no-color',
    ...(options.lookups === false ? ['--no-lookups'] : []),
    '--output',
    options.output,
    ...options.context.flatMap((entry) => ['--context', entry]),
];
/**
 * Runs the app once; afterwards none of its processes runs any more. Fails with `synth-failed` or a more specific reason
 * and the app's own message. Missing context leaves dummy values in the assembly without a failure here: look at the
 * manifests afterwards.
 *
 * @param options whose `env` has `RUN_VARIABLE`, by which the processes that the app leaves running are found
 */
async function runCdkSynth(options) {
    try {
        return await (options.speed === 'fast' ? synthBesideTypeCheck(options) : startSynth(options));
    }
    finally {
        endLeftovers(options.env[RUN_VARIABLE] ?? '');
    }
}
/** The type check is given up when the synth fails. */
async function synthBesideTypeCheck(options) {
    const synth = startSynth(options);
    const givenUp = new AbortController();
    const types = startTypeCheck({
        ...options,
        onLine: () => undefined,
        cancelled: AbortSignal.any([options.cancelled, givenUp.signal]),
    });
    const synthesized = await synth;
    if (!synthesized.ok)
        givenUp.abort();
    const checked = await types;
    return synthesized.ok && !checked.ok ? checked : synthesized;
}
async function startSynth(options) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(options.output, { recursive: true, mode: 0o700 });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(options.output, 0o700);
    const { exited } = (0,_lib_child_process_js__WEBPACK_IMPORTED_MODULE_2__/* .startChild */ .v)({
        ...options,
        command: options.cli.command,
        args: [...options.cli.args, ...synthArguments(options)],
        cwd: options.app.directory,
        env: synthEnvironment(options),
    });
    const exit = await exited;
    const isWritten = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(options.output, 'manifest.json'));
    const refusal = exit.code === 0 ? undefined : (0,_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .classifyCdkFailure */ .X)('synth', exit);
    if (refusal && !(isWritten && foundErrors(exit)))
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)(refusal);
    if (!isWritten)
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)((0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .synthWroteNothing */ .$Q)(options.app));
    return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .succeed */ .Py)({ assembly: options.output, ...(refusal && { refusal }) }, speedFindings(options));
}
/** The last line of a CLI that has synthesized the app and then read its errors; that of an older one is `Found errors`. */
const foundErrors = ({ cancelled, timedOut, tail }) => !cancelled && !timedOut && /^(?:Synthesis finished with errors|Found errors)$/m.test(tail);
const usesTsNode = ({ command }) => /\bts-node\b/.test(command);
const speedFindings = ({ app, speed }) => speed === 'safe' || usesTsNode(app) ? [] : [(0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .synthSpeedWithoutEffect */ .tG)(app.command)];
/**
 * ts-node hands each file alone to the compiler, and TypeScript 6 then complains of a tsconfig.json without `rootDir`
 * (TS5011), which it does not when it sees the whole app: about where output would go, and there is none.
 */
const IGNORED_DIAGNOSTICS = '5011';
/** https://typestrong.org/ts-node/docs/options#transpileonly */
const synthEnvironment = ({ env, speed }) => {
    if (speed === 'safe')
        return env;
    const ignored = [env.TS_NODE_IGNORE_DIAGNOSTICS ?? '', IGNORED_DIAGNOSTICS].filter((codes) => codes !== '');
    return { ...env, TS_NODE_TRANSPILE_ONLY: 'true', TS_NODE_IGNORE_DIAGNOSTICS: ignored.join(',') };
};
/**
 * The compiler needs to be found and to find its files, nothing more: neither key nor credentials. By the last one the
 * runner finds what a killed action leaves behind.
 */
const COMPILER_VARIABLES = [
    ...['PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'LANG', 'NODE_OPTIONS', 'SYSTEMROOT'],
    'RUNNER_TRACKING_ID',
];
/**
 * Checks the types of the app with its own TypeScript while other work goes on, for `synth-speed: fast`. To be awaited
 * before anything is deployed. Fails with `type-check-failed`, also when there is no TypeScript to check with; an app
 * without tsconfig.json that does not name ts-node has no types to check.
 */
async function startTypeCheck(options) {
    const { app } = options;
    const project = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(app.directory, 'tsconfig.json');
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(project) && !usesTsNode(app))
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .succeed */ .Py)('not needed');
    const compiler = (0,_find_cli_js__WEBPACK_IMPORTED_MODULE_5__/* .findInstalledPackage */ .w)(app.directory, 'typescript')?.commands.tsc;
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(project) || compiler === undefined)
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)((0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .typeCheckImpossible */ .gq)(project, compiler));
    const { exited } = (0,_lib_child_process_js__WEBPACK_IMPORTED_MODULE_2__/* .startChild */ .v)({
        ...options,
        command: process.execPath,
        args: [compiler, '--noEmit', '--pretty', 'false', '--project', project],
        cwd: app.directory,
        env: compilerEnvironment(options.env),
    });
    const exit = await exited;
    return exit.code === 0 ? (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .succeed */ .Py)('passed') : (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)((0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .typeCheckFailed */ ._x)(exit, project));
}
const compilerEnvironment = (env) => Object.fromEntries(Object.entries(env).filter(([name]) => COMPILER_VARIABLES.includes(name.toUpperCase())));
/** Marks all processes that a run starts, also those that leave its process group. */
const RUN_VARIABLE = 'JWT_DEPLOY_RUN_ID';
const environmentOf = (pid) => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/environ`, 'latin1');
    }
    catch {
        return ''; // It ended, or it belongs to another user.
    }
};
/**
 * Ends what an app left running in a session of its own: it has the key in its environment, and until the end of the
 * job nothing else would stop it. Only where there is /proc (Linux); a process that wipes its environment is not found.
 *
 * @returns how many there were
 */
const endLeftovers = (runId) => {
    let pids = [];
    try {
        pids = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc').filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid);
    }
    catch {
        return 0;
    }
    const left = pids.filter((pid) => environmentOf(pid).split('\0').includes(`${RUN_VARIABLE}=${runId}`));
    for (const pid of left) {
        try {
            process.kill(Number(pid), 'SIGKILL');
        }
        catch {
            // It ended by itself.
        }
    }
    return left.length;
};


/***/ }),

/***/ 48678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ readAssembly)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/lib/files.js
var files = __webpack_require__(13963);
// EXTERNAL MODULE: ./build/lib/json.js
var json = __webpack_require__(80292);
;// CONCATENATED MODULE: ./build/lib/kept-json.js
/** Bytes of text whose objects are kept as they are: all templates of most apps. An object takes about as much as its text. */
const ROOM = 2_000_000;
/**
 * Keeps JSON objects of which there may be more than memory should hold: those that fit into the room as they are, the
 * others as text, which is parsed when it is asked for. Of these only the last one is kept, so it pays to be done with one
 * before the next is read.
 *
 * @returns takes a text and the object that was parsed from it, and gives back what gives the object
 */
function createJsonStore(room = ROOM) {
    let left = room;
    let last;
    const parsed = (text) => {
        if (last?.of !== text)
            last = { of: text, value: JSON.parse(text.toString('utf8')) };
        return last.value;
    };
    return (text, value) => {
        left -= text.length;
        if (left >= 0)
            return always(value);
        last = { of: text, value };
        return () => parsed(text);
    };
}
/** Apart, because all closures of one call keep all that one of them needs. */
const always = (value) => () => value;

// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
;// CONCATENATED MODULE: ./build/template/app-errors.js

/** What the CDK library says where a lookup failed; that is no judgement of the app, and `missing` has it too. */
const isOfLookup = (entry, next) => (next.type === 'aws:cdk:error-code' && next.data === 'ContextProviderError') ||
    (0,json/* listOf */.c3)(entry.trace).some((frame) => (0,json/* textOf */.b6)(frame)?.startsWith('ContextProvider.getValue ') === true);
/** Error annotations (`Annotations.of(scope).addError()`, cdk-nag) in the metadata of one stack. */
const annotatedErrors = (metadata) => Object.entries(metadata).flatMap(([path, list]) => {
    const entries = (0,json/* listOf */.c3)(list).map(json/* objectOf */.Xy);
    return entries
        .filter((entry, index) => entry.type === 'aws:cdk:error' && !isOfLookup(entry, entries[index + 1] ?? {}))
        .map(({ data }) => ({ path: path.replace(/^\//, ''), text: (0,json/* textOf */.b6)(data) ?? JSON.stringify(data) }));
});
/** The report has the annotations too; they are read from the metadata, which shows which come from lookups. */
const ANNOTATIONS = 'Construct Annotations';
/** Violations in validation-report.json that make a validation fail for this stack, as the CDK CLI reads it. */
const failedValidations = (report, stackId) => (0,json/* listOf */.c3)(report.pluginReports)
    .map(json/* objectOf */.Xy)
    .filter(({ conclusion, pluginName }) => conclusion === 'failure' && pluginName !== ANNOTATIONS)
    .flatMap(({ violations }) => (0,json/* listOf */.c3)(violations).map(json/* objectOf */.Xy))
    .flatMap(({ description, ruleName, violatingConstructs }) => {
    const constructs = (0,json/* listOf */.c3)(violatingConstructs).map((one) => (0,json/* textOf */.b6)((0,json/* objectOf */.Xy)(one).constructPath) ?? '');
    const paths = constructs.length === 0 ? [''] : constructs;
    const text = (0,json/* textOf */.b6)(description) ?? (0,json/* textOf */.b6)(ruleName) ?? 'A validation failed.';
    return paths
        .filter((path) => path === '' || path === stackId || path.startsWith(`${stackId}/`))
        .map((path) => ({ path: path || stackId, text }));
});

// EXTERNAL MODULE: ./build/template/findings.js
var findings = __webpack_require__(12209);
// EXTERNAL MODULE: ./build/template/outline.js
var outline = __webpack_require__(38261);
;// CONCATENATED MODULE: ./build/template/assembly.js









/** Manifests and templates of one app; CloudFormation has room for 2,000 stacks in a region. */
const MAX_READS = 10_000;
const VALIDATION_REPORT = 'validation-report.json';
/**
 * Reads what `cdk synth` wrote: the stacks of the app, of its stages and their nested stacks.
 * The schema version is not compared: what is read here has kept its shape from schema 36 to 55, and a newer one reads the same.
 * Errors: `assembly-unreadable`, which never quotes a file, because the templates may hold the key.
 */
function readAssembly(directory) {
    const reading = {
        root: (0,external_node_path_.resolve)(directory),
        keep: createJsonStore(),
        contents: new Map(),
        reads: 0,
        files: new Map(),
        errors: [],
        findings: [],
    };
    const { stacks: found, missing } = readManifest(reading, { folder: '', parents: [] });
    const stacks = withFailedValidations(reading, found);
    const [first, ...rest] = reading.errors;
    if (first)
        return (0,finding/* fail */.fJ)(first, ...rest, ...reading.findings);
    const repeated = firstRepeated(stacks);
    if (repeated)
        return (0,finding/* fail */.fJ)((0,findings/* assemblyUnreadable */.yx)('manifest.json', `Two stacks have the id ${repeated.id}.`), ...reading.findings);
    const { root, files } = reading;
    return (0,finding/* succeed */.Py)({ directory: root, files, stacks, missing: withoutRepeats(missing) }, reading.findings);
}
function firstRepeated(stacks) {
    const ids = new Set();
    return stacks.find(({ id }) => ids.size === ids.add(id).size);
}
/** Only the root has a report, and only where a validation ran. */
function withFailedValidations(reading, stacks) {
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(reading.root, VALIDATION_REPORT)))
        return stacks;
    const report = readJson(reading, VALIDATION_REPORT) ?? {};
    return stacks.map((stack) => {
        const failed = failedValidations(report, stack.id);
        return failed.length === 0 ? stack : { ...stack, errors: [...(stack.errors ?? []), ...failed] };
    });
}
function readManifest(reading, place) {
    const { folder, parents } = place;
    const manifest = readJson(reading, (0,external_node_path_.join)(folder, 'manifest.json'));
    const artifacts = Object.entries((0,json/* objectOf */.Xy)(manifest?.artifacts)).map(([id, artifact]) => [id, (0,json/* objectOf */.Xy)(artifact)]);
    const byId = Object.fromEntries(artifacts);
    const nested = artifacts
        .filter(([, artifact]) => artifact.type === 'cdk:cloud-assembly')
        .map(([id, { properties }]) => ({
        inner: (0,external_node_path_.join)(folder, (0,json/* textOf */.b6)((0,json/* objectOf */.Xy)(properties).directoryName) ?? '').replace(/^\.$|[\\/]$/, ''),
        stage: (0,json/* textOf */.b6)((0,json/* objectOf */.Xy)(properties).displayName) ?? id,
    }));
    const below = nested.map(({ inner, stage }) => {
        if (inner !== folder && !parents.includes(inner))
            return readManifest(reading, { folder: inner, parents: [...parents, folder], stage });
        reading.errors.push((0,findings/* assemblyUnreadable */.yx)((0,external_node_path_.join)(inner, 'manifest.json'), 'The nested assembly names its own parent.'));
        return { stacks: [], missing: [] };
    });
    return {
        stacks: [
            ...artifacts
                .filter(([, artifact]) => artifact.type === 'aws:cloudformation:stack')
                .map(([id]) => readStack(reading, place, [id, byId])),
            ...below.flatMap((contents) => contents.stacks),
        ],
        missing: [...missingIn(manifest, folder), ...below.flatMap((contents) => contents.missing)],
    };
}
function missingIn(manifest, folder) {
    return (0,json/* listOf */.c3)(manifest?.missing)
        .map(json/* objectOf */.Xy)
        .map((entry) => ({
        key: (0,json/* textOf */.b6)(entry.key) ?? '(unnamed)',
        provider: (0,json/* textOf */.b6)(entry.provider) ?? 'unknown',
        assembly: folder.split(external_node_path_.sep).join('/'),
    }));
}
/** The root manifest repeats what its stages miss. */
const withoutRepeats = (missing) => missing.filter(({ key }, index) => missing.findIndex((other) => other.key === key) === index);
const idOf = (artifactId, artifact) => (0,json/* textOf */.b6)(artifact.displayName) ?? artifactId;
function readStack(reading, { folder, stage }, [artifactId, artifacts]) {
    const artifact = artifacts[artifactId] ?? {};
    const properties = (0,json/* objectOf */.Xy)(artifact.properties);
    const dependencies = (0,json/* listOf */.c3)(artifact.dependencies).flatMap((id) => {
        const dependency = typeof id === 'string' ? artifacts[id] : undefined;
        return typeof id === 'string' && dependency ? [[id, dependency]] : [];
    });
    const assets = assetFiles(reading, folder, dependencies.map(([, dependency]) => dependency));
    const errors = errorsOf(reading, folder, artifact);
    const file = (0,json/* textOf */.b6)(properties.templateFile) ?? '';
    return {
        id: idOf(artifactId, artifact),
        ...(stage === undefined ? {} : { stage }),
        stackName: (0,json/* textOf */.b6)(properties.stackName) ?? artifactId,
        ...environmentOf(artifact),
        templates: readTemplates(reading, { folder, file, path: [], assets, above: [] }),
        dependencies: dependencies
            .filter(([, { type }]) => type === 'aws:cloudformation:stack')
            .map(([id, dependency]) => idOf(id, dependency)),
        tags: Object.fromEntries(Object.entries((0,json/* objectOf */.Xy)(properties.tags)).map(([key, value]) => [key, String(value)])),
        ...(errors.length === 0 ? {} : { errors }),
    };
}
/** Of `aws://111122223333/us-west-2`; `unknown-account` and `unknown-region` are what the app leaves open. */
function environmentOf({ environment }) {
    const [account = '', region = ''] = ((0,json/* textOf */.b6)(environment) ?? '').replace(/^aws:\/\//, '').split('/');
    return {
        account: account.startsWith('unknown') ? '' : account,
        region: region.startsWith('unknown') ? '' : region,
    };
}
/** Newer libraries write metadata into a file of its own, and some of it still into the manifest. */
function errorsOf(reading, folder, artifact) {
    const file = (0,json/* textOf */.b6)(artifact.additionalMetadataFile);
    const metadata = file === undefined ? undefined : readJson(reading, (0,external_node_path_.join)(folder, file));
    return [...annotatedErrors((0,json/* objectOf */.Xy)(artifact.metadata)), ...annotatedErrors(metadata ?? {})];
}
function readTemplates(reading, at) {
    const file = (0,external_node_path_.join)(at.folder, at.file);
    if (at.above.includes(file)) {
        reading.errors.push((0,findings/* assemblyUnreadable */.yx)(file, 'The nested template contains itself.'));
        return [];
    }
    const read = openJson(reading, file);
    if (!read)
        return [];
    const template = {
        path: at.path,
        file: file.split(external_node_path_.sep).join('/'),
        get body() {
            return read();
        },
    };
    // While its text is parsed anyway.
    (0,outline/* outlineOf */.W)(template);
    const nested = Object.entries((0,json/* objectOf */.Xy)(template.body.Resources))
        .map(([logicalId, resource]) => [logicalId, (0,json/* objectOf */.Xy)(resource)])
        .filter(([, resource]) => resource.Type === 'AWS::CloudFormation::Stack')
        .flatMap(([logicalId, resource]) => {
        const path = [...at.path, logicalId];
        const inner = nestedFile(resource, at.assets);
        if (inner !== undefined)
            return readTemplates(reading, { ...at, file: inner, path, above: [...at.above, file] });
        reading.findings.push((0,findings/* nestedStackNotRead */.lr)(path));
        return [];
    });
    return [template, ...nested];
}
/**
 * The template file of a nested stack. Without asset metadata (`--no-asset-metadata`, or an app run without the CLI) the hash
 * in `TemplateURL` leads to it through the asset manifest.
 */
function nestedFile(resource, assets) {
    const named = (0,json/* textOf */.b6)((0,json/* objectOf */.Xy)(resource.Metadata)['aws:asset:path']);
    const url = JSON.stringify((0,json/* objectOf */.Xy)(resource.Properties).TemplateURL ?? '');
    const hash = Object.keys(assets).find((candidate) => url.includes(candidate));
    if (hash !== undefined)
        return assets[hash];
    // What is deployed is behind the address: where the files behind addresses are known, no other one counts.
    return Object.keys(assets).length > 0 ? undefined : named;
}
function assetFiles(reading, folder, artifacts) {
    const manifests = artifacts
        .filter((artifact) => artifact.type === 'cdk:asset-manifest')
        .map((artifact) => (0,json/* textOf */.b6)((0,json/* objectOf */.Xy)(artifact.properties).file))
        .filter((file) => file !== undefined);
    const files = manifests.flatMap((file) => Object.entries((0,json/* objectOf */.Xy)(readJson(reading, (0,external_node_path_.join)(folder, file))?.files)));
    return Object.fromEntries(files.flatMap(([hash, asset]) => {
        const path = (0,json/* textOf */.b6)((0,json/* objectOf */.Xy)((0,json/* objectOf */.Xy)(asset).source).path);
        return path?.endsWith('.nested.template.json') ? [[hash, path]] : [];
    }));
}
const readJson = (reading, file) => openJson(reading, file)?.();
/** Undefined, and an error noted, when the file is outside of the assembly, missing or no JSON object. */
function openJson(reading, file) {
    const path = (0,external_node_path_.resolve)(reading.root, file);
    const inside = (0,external_node_path_.relative)(reading.root, path);
    const note = (why) => {
        reading.errors.push((0,findings/* assemblyUnreadable */.yx)(inside, why));
    };
    reading.reads += 1;
    if (reading.reads > MAX_READS) {
        // Said once: files that name each other are read as often as there are ways to them.
        return reading.reads === MAX_READS + 1 ? note(`More than ${MAX_READS} files would be read.`) : undefined;
    }
    if (inside === '' || inside.startsWith('..') || (0,external_node_path_.isAbsolute)(inside) || (0,external_node_path_.isAbsolute)(file)) {
        return note('The manifest names a file outside of the assembly directory, which is not followed.');
    }
    const known = reading.contents.get(inside);
    if (known)
        return known;
    try {
        if ((0,external_node_fs_.realpathSync)(path) !== (0,external_node_path_.join)((0,external_node_fs_.realpathSync)(reading.root), inside)) {
            return note('The path goes through a symbolic link, which is not followed.');
        }
        const bytes = (0,files/* readRegularFile */.XF)(path);
        const value = JSON.parse(bytes.toString('utf8'));
        if (!(0,json/* isObject */.Gv)(value))
            return note('The file is not a JSON object.');
        reading.files.set(inside, (0,files/* digestOf */.ol)([bytes]));
        const content = reading.keep(bytes, value);
        reading.contents.set(inside, content);
        return content;
    }
    catch (error) {
        if (error instanceof files/* NotReadable */.SX)
            return note(`The file is not read: ${error.message}`);
        // V8 quotes the text around a JSON error, and that text may be the key: only the kind of error goes on.
        const code = error instanceof Error && 'code' in error ? String(error.code) : '';
        return note(code === '' ? 'The file is not valid JSON.' : `The file could not be read (${code}).`);
    }
}


/***/ }),

/***/ 46134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ changedSince),
/* harmony export */   i: () => (/* binding */ sealAssembly)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13963);



/**
 * What the proof is about: the files as they were when the assembly was read, and JSON assets. It is looked at again
 * around the deployment, so that a process that the app left behind cannot have something else deployed. Assets other
 * than JSON are not covered.
 */
const sealAssembly = ({ directory, files, }) => {
    const assets = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
        .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name)))
        .filter((path) => !files.has(path));
    return new Map([...assets.map((path) => [path, digestAt((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path))]), ...files]);
};
const digestAt = (path) => {
    try {
        return (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .digestRegularFile */ .Vo)(path);
    }
    catch {
        return undefined;
    }
};
/** Files that are no longer what they were, sorted. What cannot be read is never the same as anything. */
const changedSince = (directory, seal) => [...seal]
    .filter(([path, digest]) => digest === undefined || digestAt((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path)) !== digest)
    .map(([path]) => path)
    .sort();


/***/ }),

/***/ 60541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gd: () => (/* binding */ checkTools),
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   "do": () => (/* binding */ synthesizeAssembly),
/* harmony export */   wC: () => (/* binding */ withoutKey)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _cdk_child_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48533);
/* harmony import */ var _cdk_find_app_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13534);
/* harmony import */ var _cdk_find_cli_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99991);
/* harmony import */ var _cdk_findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11425);
/* harmony import */ var _cdk_synth_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19205);
/* harmony import */ var _lib_aws_clients_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(14954);
/* harmony import */ var _lib_aws_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52811);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36939);
/* harmony import */ var _assembly_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(48678);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(12209);
/* harmony import */ var _seal_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(46134);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(19659);













/** For children that need no key: the CLI that deploys a finished assembly, version checks, the compiler. */
const withoutKey = (environment, { secretName, secretAliases }) => {
    const secret = new Set([secretName, ...secretAliases].flatMap((name) => [name, `${name}_PREVIOUS`]));
    return Object.fromEntries(Object.entries(environment).filter(([name]) => !secret.has(name)));
};
/** Which account the credentials are of; before the app runs, because without it there is nothing to deploy to. */
const establishAccount = async (inputs, region, context) => {
    try {
        const account = await context.aws(region).account();
        return inputs.accountId !== '' && account !== inputs.accountId
            ? (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .fail */ .fJ)((0,_findings_js__WEBPACK_IMPORTED_MODULE_9__/* .wrongAccount */ .Hh)(account, inputs.accountId))
            : (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .succeed */ .Py)(account);
    }
    catch (error) {
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .fail */ .fJ)((0,_lib_aws_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .awsFailure */ .M)(error, 'sts:GetCallerIdentity'));
    }
};
/** An option of `cdk deploy`; yargs knows both spellings. */
const IGNORE_ERRORS = /^--ignore(?:-e|E)rrors(?:=true)?$/;
/** An app that is given the previous key makes its containers accept it, so a key that must be refused is withheld. */
const previousFor = ({ previous }) => previous ? { previous: previous.expectation === 'reject' ? 'absent' : previous.key } : {};
const prepare = async (inputs, region, context) => {
    const { env, cancelled } = context.world;
    if (region === '')
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .fail */ .fJ)((0,_findings_js__WEBPACK_IMPORTED_MODULE_9__/* .noRegion */ .C5)());
    const app = (0,_cdk_find_app_js__WEBPACK_IMPORTED_MODULE_2__/* .findCdkApp */ .v)(inputs.workspace, inputs.appDirectory);
    if (!app.ok)
        return app;
    const { env: childEnv, dropped } = (0,_cdk_child_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .childEnvironment */ .Qc)(env, {
        name: inputs.secretName,
        key: inputs.key,
        ...previousFor(inputs),
        expirationHours: inputs.expirationHours,
        region,
        ...(inputs.accountId !== '' && { accountId: inputs.accountId }),
    });
    const environment = {
        ...childEnv,
        ...inputs.storeVariables,
        [_cdk_synth_js__WEBPACK_IMPORTED_MODULE_5__/* .RUN_VARIABLE */ .hd]: Buffer.from(context.world.random(16)).toString('hex'),
    };
    const cli = await (0,_cdk_find_cli_js__WEBPACK_IMPORTED_MODULE_3__/* .findCdkCli */ .a)(app.value.directory, withoutKey(environment, inputs), cancelled);
    if (!cli.ok)
        return cli;
    const account = await establishAccount(inputs, region, context);
    if (!account.ok)
        return account;
    const flags = (0,_cdk_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .cdkFlagsDropped */ .GE)(dropped);
    const findings = [...app.findings, ...cli.findings, ...(flags ? [flags] : [])];
    return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .succeed */ .Py)({ app: app.value, cli: cli.value, account: account.value, environment }, findings);
};
/** Whether there is all that a synth needs, before anything is done that only a deployment makes good. */
const checkTools = async (inputs, context) => {
    const tools = await prepare(inputs, (0,_lib_aws_clients_js__WEBPACK_IMPORTED_MODULE_12__/* .regionOf */ .A)(context.world.env), context);
    return tools.ok ? (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .succeed */ .Py)(undefined) : tools;
};
/** Why the CDK CLI would not deploy these stacks: their errors, or what it says itself where no stack has any. */
const refusalOf = ({ assembly, stacks, refusal }, redact) => {
    const { missing } = assembly;
    const errors = (0,_findings_js__WEBPACK_IMPORTED_MODULE_9__/* .appErrorsFinding */ .GO)({ stacks, missing, redact });
    if (errors)
        return errors;
    return assembly.stacks.every((stack) => stack.errors === undefined) ? refusal : undefined;
};
const read = ({ assembly: directory, refusal }, inputs, { account, context }) => {
    const assembly = (0,_assembly_js__WEBPACK_IMPORTED_MODULE_8__/* .readAssembly */ .Z)(directory);
    if (!assembly.ok)
        return refusal ? (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .fail */ .fJ)(refusal, ...assembly.findings) : assembly;
    const missing = (0,_findings_js__WEBPACK_IMPORTED_MODULE_9__/* .missingContextFinding */ .LG)(assembly.value.missing);
    const incomplete = missing && (refusal ?? missing);
    if (incomplete)
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .fail */ .fJ)(incomplete, ...assembly.findings);
    const stacks = (0,_select_js__WEBPACK_IMPORTED_MODULE_11__/* .selectStacks */ .wf)(assembly.value, inputs.stacks);
    if (!stacks.ok)
        return { ...stacks, findings: [...stacks.findings, ...assembly.findings] };
    const findings = [...assembly.findings, ...stacks.findings];
    const contents = { assembly: assembly.value, stacks: stacks.value };
    const forbidden = inputs.cdkArguments.some((word) => IGNORE_ERRORS.test(word))
        ? undefined
        : refusalOf({ ...contents, ...(refusal && { refusal }) }, context.redactor.redact);
    const foreign = stacks.value.find((stack) => stack.account !== '' && stack.account !== account);
    const problem = forbidden ?? (foreign && (0,_findings_js__WEBPACK_IMPORTED_MODULE_9__/* .stackOfAnotherAccount */ .q_)(foreign, account));
    return problem ? (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .fail */ .fJ)(problem, ...findings) : (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .succeed */ .Py)(contents, findings);
};
/** Runs the user's `cdk synth` once, with the key in its environment, into a private directory, and reads what it wrote. */
const synthesizeAssembly = async (inputs, context) => {
    const region = (0,_lib_aws_clients_js__WEBPACK_IMPORTED_MODULE_12__/* .regionOf */ .A)(context.world.env);
    const tools = await prepare(inputs, region, context);
    if (!tools.ok)
        return { outcome: tools, summary: 'nothing was synthesized' };
    const { app, cli, environment } = tools.value;
    context.progress(`CDK CLI ${cli.version} (${cli.location}) in ${app.directory}`);
    const synth = await (0,_cdk_synth_js__WEBPACK_IMPORTED_MODULE_5__/* .runCdkSynth */ ._i)({
        app,
        cli,
        env: environment,
        context: inputs.context,
        speed: inputs.synthSpeed,
        output: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(context.world.temporaryDirectory, 'cdk.out'),
        timeoutMilliseconds: inputs.deployTimeoutMilliseconds,
        cancelled: context.world.cancelled,
        redact: context.redactor.redact,
        onLine: context.progress,
    });
    if (!synth.ok)
        return { outcome: synth, summary: 'the app could not be synthesized, nothing was deployed' };
    const contents = read(synth.value, inputs, { account: tools.value.account, context });
    if (!contents.ok)
        return { outcome: contents, summary: 'the cloud assembly cannot be deployed' };
    const { assembly } = contents.value;
    const { account } = tools.value;
    const stacks = contents.value.stacks.map((stack) => ({
        ...stack,
        account: stack.account || account,
        region: stack.region || region,
    }));
    const findings = [...tools.findings, ...synth.findings, ...contents.findings];
    return {
        summary: `${stacks.length === 1 ? 'stack' : `${stacks.length} stacks:`} ${stacks.map(({ id }) => id).join(', ')}`,
        outcome: (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .succeed */ .Py)({ app, cli, assembly, stacks, environment, seal: (0,_seal_js__WEBPACK_IMPORTED_MODULE_10__/* .sealAssembly */ .i)(assembly) }, findings),
    };
};


/***/ })

};
