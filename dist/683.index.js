export const id = 683;
export const ids = [683];
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
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11425);

const SHOWN_LINES = 12;
const LINE_CHARACTERS = 300;
/**
 * Reads from the clean output what a failed `cdk synth` or `cdk deploy` means: every failure of the CLI exits with 1.
 * After a deployment the status of the stacks has the last word, and `judgeDeployment` says that it took too long.
 * Messages as of aws-cdk 2.1148.1, some older.
 */
function classifyCdkFailure(step, exit) {
    if (exit.cancelled)
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .cdkCancelled */ ._B)(step);
    if (step === 'synth' && exit.timedOut)
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .synthTimedOut */ .EB)(exit.tail.split('\n').slice(-SHOWN_LINES).map(shorten).join('\n'));
    const excerpt = errorLines(exit.tail);
    for (const rule of FAILURE_RULES) {
        const finding = rule(exit.tail, step, excerpt);
        if (finding !== undefined)
            return finding;
    }
    return step === 'synth' ? (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .synthFailed */ .An)(exit, excerpt) : (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .deployFailed */ .dx)(exit, excerpt, stackNameIn(exit.tail));
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
    return match === null ? undefined : { ...explain(match, step), severity: 'error', detail: excerpt };
};
const failureOf = (step) => (step === 'synth' ? 'synth-failed' : 'deploy-failed');
/** Keeps titles within their 100 characters. */
const brief = (text) => (text.length > 50 ? `${text.slice(0, 49)}…` : text);
/** From a stack's ARN, or from the CLI's `❌  Name failed`; a placeholder for the reader when neither is there. */
const stackNameIn = (tail) => /:stack\/([A-Za-z][\w-]*)\//.exec(tail)?.[1] ?? /❌\s+([A-Za-z][\w/-]*) failed/.exec(tail)?.[1] ?? 'STACK';
const stackName = ({ input }) => stackNameIn(input);
const schemaMismatch = when(/Cloud assembly schema version mismatch|CDK CLI is not compatible with the CDK library/, () => ({
    code: 'cdk-cli-older-than-library',
    failureReason: 'cdk-cli-unsupported',
    title: 'The CDK CLI is older than the app’s aws-cdk-lib and cannot read its assembly',
    remedy: 'Update the CLI in the package that has cdk.json and commit the lock file: `npm install --save-dev aws-cdk@2`.',
}));
const unknownStacks = when(/No stacks match the name\(s\):? *(.*)|No stack found in the main cloud assembly/, () => ({
    code: 'stacks-not-found',
    failureReason: 'invalid-input',
    title: 'The app has no stack of the name given',
    remedy: 'Correct the input `stacks`; `npx cdk list` prints the names, e.g. `Prod/Main` for a stack in a stage.',
    where: 'stacks',
}));
/** The SSM parameter of a bootstrap with a qualifier is named after it; hnb659fds is CDK's default. */
const bootstrapCommand = (environment, parameter = '') => {
    const qualifier = /\/cdk-bootstrap\/([^/]+)\//.exec(parameter)?.[1];
    const option = qualifier === undefined || qualifier === 'hnb659fds' ? '' : ` --qualifier ${qualifier}`;
    return `npx cdk bootstrap ${environment}${option}`;
};
const notBootstrapped = when(/SSM parameter (\S+) not found in (aws:\/\/[\w-]+\/[\w-]+)/, ([, parameter = '', environment = '']) => ({
    code: 'not-bootstrapped',
    failureReason: 'not-bootstrapped',
    title: `${environment} is not bootstrapped for CDK`,
    remedy: `Run once, with administrator credentials: \`${bootstrapCommand(environment, parameter)}\`.`,
    where: environment,
}));
const bootstrapTooOld = when(/requires bootstrap stack version '(\d+)', found '(\d+)'(?: in (aws:\/\/[\w-]+\/[\w-]+))?/, ([, needed, found, environment = 'aws://ACCOUNT/REGION']) => ({
    code: 'bootstrap-too-old',
    failureReason: 'not-bootstrapped',
    title: `The bootstrap stack has version ${found}; this app needs ${needed}`,
    remedy: `Update it once, with administrator credentials: \`${bootstrapCommand(environment)}\`.`,
    where: environment,
}));
/** Names of the default synthesizer end in account and region; others may be of any form. */
const assetsPlaceMissing = when(/No (?:bucket|ECR repository) named '(?:[^']*-\d{12}-([a-z]+(?:-[a-z]+)+-\d)|[^']*)'[^\n]*? account (\d{12})/, ([, region = 'REGION', account = 'ACCOUNT']) => ({
    code: 'bootstrap-incomplete',
    failureReason: 'not-bootstrapped',
    title: 'The bucket or repository for the app’s assets does not exist',
    remedy: `Bootstrap again, with administrator credentials: \`${bootstrapCommand(`aws://${account}/${region}`)}\`.`,
}));
const busy = when(/(?:Stack:?\S*|stack \S+) is in (?:the )?\[?(\w+_IN_PROGRESS)\]? state/i, ([, status]) => ({
    code: 'stack-busy',
    failureReason: 'stack-busy',
    title: `The stack is busy (${status})`,
    remedy: 'Wait until that operation has ended and start the run again. A `concurrency` group in the workflow keeps two runs apart.',
}));
const RECREATION = /is in (?:the )?\[?(ROLLBACK_COMPLETE|ROLLBACK_FAILED|DELETE_FAILED)\]? state/;
const needsRecreation = when(RECREATION, (match) => ({
    code: 'stack-needs-recreation',
    failureReason: 'stack-needs-recreation',
    title: `The stack is in ${match[1]} and can only be deleted and created anew`,
    remedy: `Look at what it holds, then delete it: \`aws cloudformation delete-stack --stack-name ${stackName(match)}\`.`,
}));
const needsRepair = when(/paused fail state \((\w+)\)|is in (?:the )?\[?(UPDATE_ROLLBACK_FAILED|UPDATE_FAILED|CREATE_FAILED)\]? state/, (match) => {
    const status = match[1] ?? match[2] ?? '';
    return {
        code: 'stack-needs-repair',
        failureReason: 'stack-needs-repair',
        title: `An earlier update left the stack in ${status}`,
        remedy: status === 'UPDATE_ROLLBACK_FAILED'
            ? `Finish the rollback: \`aws cloudformation continue-update-rollback --stack-name ${stackName(match)}\`, then start the run again.`
            : `Roll it back: \`npx cdk rollback ${stackName(match)}\`, then start the run again.`,
    };
});
const approval = when(/--require-approval|TtyNotAttached|terminal \(TTY\) is not attached/, () => ({
    code: 'cdk-asks-for-approval',
    failureReason: 'deploy-failed',
    title: 'The CDK CLI asked a question that nobody can answer in a workflow',
    remedy: 'Run `npx cdk deploy` in a terminal once and read the question.',
}));
const dockerMissing = when(/Failed to find and execute '([^']+)'|spawnSync (docker|finch|podman) ENOENT|Cannot connect to the Docker daemon/, ([, command, other], step) => ({
    code: 'docker-missing',
    failureReason: failureOf(step),
    title: `${command ?? other ?? 'docker'} is needed to build an asset and cannot be used here`,
    remedy: 'Use a runner with Docker (ubuntu-latest has it), or set CDK_DOCKER to the container client that is there.',
}));
const dockerFailed = when(/docker (build|buildx|push|login|run|tag)\b.*exited with (?:error )?(?:code|status) (\d+)/, ([, command, code], step) => ({
    code: 'docker-failed',
    failureReason: failureOf(step),
    title: `docker ${command} failed with exit code ${code}`,
    remedy: `Run the same \`docker ${command}\` on your machine; the lines above the error say which instruction failed.`,
}));
const circuitBreaker = when(/ECS Deployment Circuit Breaker was triggered/, () => ({
    code: 'ecs-circuit-breaker',
    failureReason: 'rollout-failed',
    title: 'The new tasks did not become healthy, so ECS stopped the deployment',
    remedy: 'Read the stopped reason and the exit code of each container, and the last lines of its log.',
}));
const modulesMissing = when(/Cannot find (?:module|package) '([^'\n]+)'|No module named '?([\w.]+)|(?:sh|bash): (?:\d+: |line \d+: )?([\w.-]+): (?:command )?not found/, ([, module, python, command], step) => ({
    code: 'app-dependencies-missing',
    failureReason: failureOf(step),
    title: `The CDK app needs ${brief(module ?? python ?? command ?? 'something')}, which is not installed`,
    remedy: python === undefined
        ? 'Install the dependencies of the app before this step: `npm ci` in the directory that has cdk.json.'
        : 'Install the dependencies of the app before this step: `pip install -r requirements.txt`.',
}));
const doesNotCompile = when(/Unable to compile TypeScript|\berror TS\d+:/, (_match, step) => ({
    code: 'app-does-not-compile',
    failureReason: failureOf(step),
    title: 'The CDK app does not compile',
    remedy: "Correct the type errors; `npx tsc --noEmit` in the app's directory shows them all.",
}));
const lookupsDisabled = when(/Context lookups have been disabled\b/, () => ({
    code: 'context-missing',
    failureReason: 'synth-incomplete',
    title: 'The app needs lookups, and they are turned off',
    remedy: 'Run cdk synth once with credentials for the account and commit cdk.context.json.',
}));
const wrongAccount = when(/Need to perform AWS calls for account (\d+), but the current credentials are for (\d+)/, ([, wanted, actual]) => ({
    code: 'aws-wrong-account',
    failureReason: 'aws-wrong-account',
    title: `The stack belongs to account ${wanted}, the credentials to ${actual}`,
    remedy: `Give aws-actions/configure-aws-credentials a role of account ${wanted} in \`role-to-assume\`.`,
    where: wanted ?? '',
}));
const expired = when(/ExpiredToken|RequestExpired|security token included in the request is expired|expired AWS credentials/i, (_match, step) => ({
    code: 'aws-credentials-expired',
    failureReason: 'aws-credentials-expired',
    title: 'The AWS credentials have expired',
    remedy: `${step === 'deploy' ? 'CloudFormation may still be working: look at the stack first. ' : ''}A session from OIDC lasts one hour unless the step says otherwise: set \`role-duration-seconds: 7200\` in aws-actions/configure-aws-credentials, and the role's maximum session duration to at least that.`,
}));
const assumeRoleDenied = {
    code: 'aws-assume-role-denied',
    failureReason: 'aws-access-denied',
    title: 'AWS denied the use of a role that bootstrapping made',
    remedy: 'Allow the role of the workflow `sts:AssumeRole` on `arn:aws:iam::ACCOUNT:role/cdk-*`; without those roles it needs every permission of the deployment itself.',
};
const actionDenied = when(/is not authorized to perform: ([\w-]+:[\w*]+)(?:[^\n]*? on resource: (\S+))?/, ([, action = '', resource = 'the resource']) => action === 'sts:AssumeRole'
    ? assumeRoleDenied
    : {
        code: 'aws-access-denied',
        failureReason: 'aws-access-denied',
        title: `AWS denied ${action}`,
        remedy: `Allow ${action} on ${resource} to the identity that the message names.`,
        where: resource,
    });
const accessDenied = when(/\b(AccessDenied\w*|UnauthorizedOperation|UnauthorizedException)\b/, ([, error]) => ({
    code: 'aws-access-denied',
    failureReason: 'aws-access-denied',
    title: `AWS denied access (${error})`,
    remedy: 'Allow the role of the workflow `sts:AssumeRole` on `arn:aws:iam::ACCOUNT:role/cdk-*`, or the action that the message names.',
}));
const invalidCredentials = when(/InvalidClientTokenId|security token included in the request is invalid|UnrecognizedClientException|SignatureDoesNotMatch|InvalidSignatureException/, () => ({
    code: 'aws-credentials-invalid',
    failureReason: 'aws-credentials-missing',
    title: 'AWS does not know the credentials',
    remedy: 'Check the step that configures the credentials: a deleted access key, a key and secret that do not belong together, or a missing session token.',
}));
const missingCredentials = when(/no credentials have been configured|Unable to resolve AWS account to use|Could not load credentials from any providers|CredentialsProviderError|Unable to locate credentials/, (_match, step) => ({
    code: 'aws-credentials-missing',
    failureReason: 'aws-credentials-missing',
    title: 'There are no AWS credentials',
    remedy: `Put aws-actions/configure-aws-credentials before this step, with \`permissions: id-token: write\` in the job.${step === 'synth' ? ' Without credentials, commit cdk.context.json so that no lookup is needed.' : ''}`,
}));
const UNREACHABLE = /(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ECONNRESET) ([\w.:[\]-]+)/;
/** An app may talk to other hosts, so during a synth only AWS's count. */
const AWS_UNREACHABLE = /(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ECONNRESET) ([\w.-]+\.amazonaws\.com(?:\.cn)?)/;
const unreachable = (tail, step, excerpt) => when(step === 'synth' ? AWS_UNREACHABLE : UNREACHABLE, ([, host = 'AWS']) => ({
    code: 'aws-unreachable',
    failureReason: 'aws-unreachable',
    title: `${brief(host)} cannot be reached`,
    remedy: 'Check the network of the runner, HTTPS_PROXY, and the region: a region that does not exist has no host.',
    where: host,
}))(tail, step, excerpt);
/** Problems with the credentials; expired first, because the CLI goes on and then misses credentials. */
const ACCESS_RULES = [
    expired,
    actionDenied,
    accessDenied,
    invalidCredentials,
    missingCredentials,
];
/** The most specific first: a warning about expired credentials often stands before another error. */
const FAILURE_RULES = [
    schemaMismatch,
    lookupsDisabled,
    unknownStacks,
    notBootstrapped,
    bootstrapTooOld,
    assetsPlaceMissing,
    needsRepair,
    needsRecreation,
    busy,
    wrongAccount,
    circuitBreaker,
    dockerMissing,
    dockerFailed,
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
/* harmony export */   v: () => (/* binding */ findCdkApp)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36939);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11425);




/** Bounds of the search that only serves the error text. */
const SEARCH = { depth: 6, directories: 4000, found: 20 };
const NOT_SEARCHED = new Set([
    'node_modules',
    '.git',
    'cdk.out',
    '.venv',
    'venv',
    'dist',
]);
/**
 * The CDK app in `input`, a path that is absolute or relative to `directory` (the checkout). Fails with `no-cdk-app` when there is no
 * cdk.json that can be used, and then says where in the checkout there are some.
 */
function findCdkApp(directory, input) {
    const appDirectory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, input);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(appDirectory, 'cdk.json');
    const text = readText(file);
    if (text === undefined)
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)((0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .noCdkApp */ .Vw)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, appDirectory) || '.', directoriesWithApp(directory)));
    const command = appCommand(text);
    if (command.problem !== undefined)
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)((0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .cdkJsonUnusable */ .Aw)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, file), command.problem));
    if (isDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(appDirectory, command.text))) {
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)((0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .cdkAppIsAssembly */ ._t)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, file), command.text));
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
function readText(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
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
            if (!entry.isDirectory() || next.depth >= SEARCH.depth || NOT_SEARCHED.has(entry.name))
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
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94869);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36939);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11425);






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
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)(missingCli(appDirectory, executableOnPath('cdk', env)));
    const refusal = refusalOfVersion(found, appDirectory);
    return refusal === undefined ? (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .succeed */ .Py)(found) : (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)(refusal);
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
function executableOnPath(name, env) {
    const directories = (env.PATH ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter((directory) => directory !== '');
    return directories.map((directory) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name)).find(isExecutable);
}
function isExecutable(file) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}
/** What `cdk --version` says, e.g. `2.1148.1 (build 4f3efd4)`. */
async function askVersion(cli) {
    const answer = await (0,_lib_child_process_js__WEBPACK_IMPORTED_MODULE_2__/* .askCommand */ .r)({
        ...cli,
        args: [...cli.args, '--version'],
        timeoutMilliseconds: VERSION_TIMEOUT_MILLISECONDS,
    });
    if (answer?.code !== 0)
        return undefined;
    const lines = (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_5__/* .untrustedLines */ .mU)(answer.stdout.toString());
    return lines.map((line) => /^(\d+\.\d+\.\d+\S*)/.exec(line)?.[1]).find((version) => version !== undefined);
}
function refusalOfVersion(cli, appDirectory) {
    const [major = 0, minor = 0] = cli.version.split('.').map(Number);
    const isAccidental = cli.version === '3.0.0';
    if (!isAccidental && (major > 2 || (major === 2 && minor >= OLDEST.minor)))
        return undefined;
    const found = { ...cli, install: installCommand(packageManagerOf(appDirectory)) };
    return isAccidental ? (0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .cdkCliAccidentalRelease */ .OY)(found) : (0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .cdkCliTooOld */ .cT)(found, OLDEST.text);
}
function missingCli(appDirectory, mute) {
    const manager = packageManagerOf(appDirectory);
    const install = installCommand(manager);
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .cdkCliMissing */ .d_)({
        appDirectory,
        mute,
        isDeclared: declaresCli(appDirectory),
        ci: manager.ci,
        install,
    });
}
function declaresCli(appDirectory) {
    try {
        return /"aws-cdk"\s*:/.test((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(appDirectory, 'package.json'), 'utf8'));
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
        const value = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'));
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

/** `found`: directories of the checkout that have a cdk.json. */
function noCdkApp(input, found) {
    const list = found.map((path) => `- ${path}`).join('\n');
    return {
        code: 'no-cdk-app',
        severity: 'error',
        failureReason: 'no-cdk-app',
        title: 'There is no CDK app in the working directory',
        detail: found.length === 0
            ? `No readable cdk.json in ${input}, and none was found below the checkout.`
            : `No readable cdk.json in ${input}. The checkout has one in:\n${list}`,
        remedy: found.length === 0
            ? 'Check out the repository before this step (actions/checkout), and set `working-directory` to the directory that has cdk.json.'
            : `Set \`working-directory: ${found[0]}\`, or whichever of them is meant.`,
        where: 'working-directory',
    };
}
const cdkJsonUnusable = (file, problem) => ({
    code: 'cdk-json-unusable',
    severity: 'error',
    failureReason: 'no-cdk-app',
    title: 'cdk.json cannot be used',
    detail: `${file}: ${problem}`,
    remedy: 'Give it the command that runs the app, e.g. `{ "app": "npx ts-node --prefer-ts-exts bin/app.ts" }`.',
    where: file,
});
const cdkAppIsAssembly = (file, directory) => ({
    code: 'cdk-app-is-assembly',
    severity: 'error',
    failureReason: 'no-cdk-app',
    title: 'cdk.json points to a directory instead of an app',
    detail: `\`app\` in ${file} is the directory ${directory}. What was synthesized earlier does not know this run's key.`,
    remedy: 'Set `app` to the command that runs the app.',
    where: file,
});
/** `oldest`: the oldest version that this action is tested with. */
const cdkCliTooOld = ({ version, location, install }, oldest) => ({
    code: 'cdk-cli-too-old',
    severity: 'error',
    failureReason: 'cdk-cli-unsupported',
    title: `The CDK CLI ${version} is older than ${oldest}`,
    detail: `Found in ${location}.`,
    remedy: `Update it: \`${install}\`. A newer CLI deploys apps of older libraries.`,
    where: location,
});
/** https://github.com/aws/aws-cdk/issues/38113 */
const cdkCliAccidentalRelease = ({ location, install }) => ({
    code: 'cdk-cli-accidental-release',
    severity: 'error',
    failureReason: 'cdk-cli-unsupported',
    title: 'aws-cdk 3.0.0 was published by accident and must not be used',
    detail: `Found in ${location}. It is older than most 2.x releases and cannot read what current libraries write ` +
        '(aws/aws-cdk issues 38113 and 38230). The registry has tagged it `latest` at times.',
    remedy: `Pin the CLI to 2.x and commit the lock file: \`${install}\`.`,
    where: location,
});
function cdkCliMissing({ appDirectory, mute, isDeclared, ci, install }) {
    const onPath = mute === undefined ? '`cdk` on the PATH' : `a working \`cdk\` on the PATH: \`${mute} --version\` failed`;
    return {
        code: 'cdk-cli-missing',
        severity: 'error',
        failureReason: 'cdk-cli-missing',
        title: 'The CDK CLI is not installed',
        detail: isDeclared
            ? `package.json in ${appDirectory} names aws-cdk, but it is in no node_modules there or above.`
            : `Neither aws-cdk in a node_modules of ${appDirectory} or above, nor ${onPath}. It is never downloaded here, since it has to fit the app's library.`,
        remedy: isDeclared
            ? `Install the dependencies before this step: \`${ci}\`.`
            : `Add it and commit the lock file: \`${install}\`.`,
        where: appDirectory,
    };
}
/** CDK_ variables that were left out; undefined when there are none. */
const cdkFlagsDropped = (names) => names.length === 0
    ? undefined
    : {
        code: 'cdk-flags-dropped',
        severity: 'notice',
        title: 'CDK options in the environment were left out',
        detail: `The CDK CLI reads ${names.join(', ')} as options that change what is deployed or printed.`,
        remedy: 'Use the inputs `context`, `stacks` and `cdk-arguments` instead, or rename a variable that is meant for the app.',
        where: 'env',
    };
/** `command`: the `app` of cdk.json. */
const synthSpeedWithoutEffect = (command) => ({
    code: 'synth-speed-without-effect',
    severity: 'notice',
    title: '`synth-speed: fast` only makes ts-node apps faster',
    detail: `cdk.json runs the app with \`${command}\`, which does not name ts-node.`,
    remedy: 'Take `synth-speed` out of the workflow, unless that command starts ts-node itself.',
    where: 'synth-speed',
});
const synthWroteNothing = (app) => ({
    code: 'synth-wrote-nothing',
    severity: 'error',
    failureReason: 'synth-failed',
    title: 'The CDK app ended well but wrote no cloud assembly',
    detail: `\`${app.command}\` left no manifest.json in the directory that the CDK CLI gave it in CDK_OUTDIR.`,
    remedy: 'Do not set `outdir` in `new App({ outdir: … })`, and check that the command runs the file that builds the stacks.',
    where: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(app.directory, 'cdk.json'),
});
const typeCheckImpossible = (project, compiler) => ({
    code: 'type-check-impossible',
    severity: 'error',
    failureReason: 'type-check-failed',
    title: 'The types of the CDK app cannot be checked',
    detail: compiler === undefined
        ? `No typescript in a node_modules next to ${project} or above.`
        : `There is no ${project}.`,
    remedy: 'Install the dependencies with `npm ci`, or take `synth-speed: fast` out of the workflow.',
    where: 'synth-speed',
});
const SHOWN_TYPE_ERRORS = 10;
function typeCheckFailed(exit, project) {
    if (exit.cancelled)
        return typeCheckCancelled();
    const errors = exit.tail.split('\n').filter((line) => /\berror TS\d+:/.test(line));
    const shown = errors.slice(0, SHOWN_TYPE_ERRORS).join('\n');
    const more = errors.length > SHOWN_TYPE_ERRORS ? `\n… and ${errors.length - SHOWN_TYPE_ERRORS} more.` : '';
    const ending = exit.timedOut ? 'The check did not end in time.' : 'The compiler gave no error lines.';
    return {
        code: 'type-check-failed',
        severity: 'error',
        failureReason: 'type-check-failed',
        title: 'The CDK app has type errors; nothing was deployed',
        detail: errors.length === 0 ? ending : `${shown}${more}`,
        remedy: `Correct them; \`npx tsc --noEmit\` in the app's directory shows the same.`,
        where: project,
    };
}
const typeCheckCancelled = () => ({
    code: 'type-check-cancelled',
    severity: 'error',
    failureReason: 'cancelled',
    title: 'The run was cancelled during the type check',
    detail: 'Nothing was deployed.',
    remedy: 'Start the run again.',
});
const ending = ({ code, signal }) => signal === null ? `exit code ${code ?? 'unknown'}` : `ended by ${signal}`;
const synthFailed = (exit, excerpt) => ({
    code: 'synth-failed',
    severity: 'error',
    failureReason: 'synth-failed',
    title: `cdk synth failed (${ending(exit)})`,
    detail: excerpt === '' ? 'It printed nothing.' : excerpt,
    remedy: 'Run `npx cdk synth --quiet` in the directory that has cdk.json, with the same environment variables set.',
});
/** `stackName`: as far as the output names one. */
const deployFailed = (exit, excerpt, stackName) => ({
    code: 'deploy-failed',
    severity: 'error',
    failureReason: 'deploy-failed',
    title: `cdk deploy failed (${ending(exit)})`,
    detail: excerpt === '' ? 'It printed nothing.' : excerpt,
    remedy: `The first failed event of the stack tells the cause: \`aws cloudformation describe-stack-events --stack-name ${stackName}\`.`,
});
const cdkCancelled = (step) => ({
    code: 'cdk-cancelled',
    severity: 'error',
    failureReason: 'cancelled',
    title: `The run was cancelled during cdk ${step}`,
    detail: step === 'synth'
        ? 'Nothing was deployed.'
        : 'The CDK CLI was stopped. An update that CloudFormation had started goes on without it.',
    remedy: step === 'synth'
        ? 'Start the run again.'
        : 'Look at the stack before anything else: `aws cloudformation describe-stacks --stack-name STACK`.',
});
/** `lastLines`: of what it printed. */
const synthTimedOut = (lastLines) => ({
    code: 'synth-timed-out',
    severity: 'error',
    failureReason: 'synth-failed',
    title: 'cdk synth did not end in time and was stopped',
    detail: lastLines === '' ? 'It printed nothing.' : `The last lines were:\n${lastLines}`,
    remedy: 'Run `npx cdk synth --quiet` on your machine and see what it waits for.',
});


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
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36939);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99068);
/* harmony import */ var _find_cli_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99991);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11425);







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
    const refusal = exit.code === 0 ? undefined : (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .classifyCdkFailure */ .X)('synth', exit);
    if (refusal && !(isWritten && foundErrors(exit)))
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .fail */ .fJ)(refusal);
    if (!isWritten)
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .fail */ .fJ)((0,_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .synthWroteNothing */ .$Q)(options.app));
    return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .succeed */ .Py)({ assembly: options.output, ...(refusal && { refusal }) }, speedFindings(options));
}
/** The last line of a CLI that has synthesized the app and then read its errors; that of an older one is `Found errors`. */
const foundErrors = ({ cancelled, timedOut, tail }) => !cancelled && !timedOut && /^(?:Synthesis finished with errors|Found errors)$/m.test(tail);
const usesTsNode = ({ command }) => /\bts-node\b/.test(command);
const speedFindings = ({ app, speed }) => speed === 'safe' || usesTsNode(app) ? [] : [(0,_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .synthSpeedWithoutEffect */ .tG)(app.command)];
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
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .succeed */ .Py)('not needed');
    const compiler = (0,_find_cli_js__WEBPACK_IMPORTED_MODULE_4__/* .findInstalledPackage */ .w)(app.directory, 'typescript')?.commands.tsc;
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(project) || compiler === undefined)
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .fail */ .fJ)((0,_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .typeCheckImpossible */ .gq)(project, compiler));
    const { exited } = (0,_lib_child_process_js__WEBPACK_IMPORTED_MODULE_2__/* .startChild */ .v)({
        ...options,
        command: process.execPath,
        args: [compiler, '--noEmit', '--pretty', 'false', '--project', project],
        cwd: app.directory,
        env: compilerEnvironment(options.env),
    });
    const exit = await exited;
    return exit.code === 0 ? (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .succeed */ .Py)('passed') : (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .fail */ .fJ)((0,_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .typeCheckFailed */ ._x)(exit, project));
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

/***/ 77531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ concealTemplate),
/* harmony export */   VY: () => (/* binding */ secretsIn),
/* harmony export */   Vl: () => (/* binding */ tagger),
/* harmony export */   _: () => (/* binding */ oldValues),
/* harmony export */   eM: () => (/* binding */ asAscii),
/* harmony export */   f: () => (/* binding */ newValues),
/* harmony export */   mL: () => (/* binding */ placeholdersFor),
/* harmony export */   te: () => (/* binding */ previousOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80292);
/* harmony import */ var _redaction_forms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5633);
/* harmony import */ var _secret_texts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78341);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39514);





const previousOf = (variable) => `${variable}_PREVIOUS`;
/** Stands for a text that must not be seen: the same text has the same tag. */
const tagger = (tagKey, place = []) => (text) => text === ''
    ? ''
    : `<value ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', tagKey)
        .update(JSON.stringify([...place, text]))
        .digest('hex')
        .slice(0, 8)}>`;
/**
 * The same for the pieces of one text, by their order in it. At another place, or as another piece, a text has another tag,
 * or a template full of guesses would tell which of them is deployed: it may try one for each place.
 *
 * @param place as in `TextPlace.at`
 */
const pieceTagger = (tagKey, place) => {
    let pieces = 0;
    return (text) => {
        pieces += 1;
        return tagger(tagKey, [place, pieces])(text);
    };
};
/** GetTemplate gives `?` for what is not ASCII (aws/aws-cdk issue 25912); see `asReturned`. */
const asAscii = (text) => text.replace(/[?\u0080-\uffff]+/g, '?');
/**
 * The forms in which apps put a value into a template. Forms that may look alike get the same placeholder, because
 * a stand-in and the value that it stands for need not be alike in that.
 */
function formsOf({ name, text }) {
    const bytes = Buffer.from(text, 'utf8');
    const base64 = bytes.toString('base64');
    const uri = encodeURIComponent(text.toWellFormed());
    return [
        ...[text, uri, JSON.stringify(text).slice(1, -1)].map((form) => [form, `<${name}>`]),
        ...[base64, base64.replace(/=+$/, ''), bytes.toString('base64url')].map((form) => [form, `<${name} in base64>`]),
        ...[bytes.toString('hex'), bytes.toString('hex').toUpperCase()].map((form) => [form, `<${name} in hex>`]),
    ];
}
/** A pattern for exactly these texts, longer ones first; undefined for none. */
function patternOf(texts, flags = '') {
    const sorted = texts.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
    const escaped = sorted.map((text) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
    return escaped.length === 0 ? undefined : new RegExp(`(${escaped.join('|')})`, flags);
}
/** Short and common texts are only known at the place of their own variable: elsewhere they mean something else. */
function placeholdersFor(values) {
    const byForm = new Map();
    for (const value of values.filter(({ text }) => (0,_redaction_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .maskable */ .dm)(text))) {
        for (const [form, placeholder] of formsOf(value)) {
            if (!byForm.has(form))
                byForm.set(form, placeholder);
        }
    }
    const pattern = patternOf([...byForm.keys()]);
    const ofNames = new Set(values.map(({ name, text }) => `${name}\0${text}`));
    return {
        isValueOf: (name, text) => ofNames.has(`${name}\0${text}`),
        split: (text) => pattern === undefined
            ? [{ text, placeholder: false }]
            : text.split(pattern).map((piece, index) => {
                const placeholder = index % 2 === 1;
                return { text: placeholder ? (byForm.get(piece) ?? piece) : piece, placeholder };
            }),
    };
}
/** The environment variables of all containers and functions. */
const entriesOf = (templates) => templates.flatMap(({ path, body }) => Object.entries((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .Xy)(body.Resources)).flatMap(([logicalId, resource]) => {
    const { Type, Properties } = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .Xy)(resource);
    const place = [...path, logicalId].join('/');
    if (Type === 'AWS::Lambda::Function') {
        const variables = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .Xy)((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .Xy)((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .Xy)(Properties).Environment).Variables);
        return Object.entries(variables).map(([variable, value]) => ({ place, variable, value }));
    }
    if (Type !== 'AWS::ECS::TaskDefinition')
        return [];
    return (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .Xy)(Properties).ContainerDefinitions).flatMap((container) => {
        const { Name, Environment } = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .Xy)(container);
        return (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(Environment).flatMap((entry) => {
            const variable = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .Xy)(entry).Name);
            const value = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .Xy)(entry).Value;
            return variable === undefined || value === undefined
                ? []
                : [{ place: `${place}/${(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(Name) ?? ''}`, variable, value }];
        });
    });
}));
/** What the app saw in this synth, by name. */
const newValues = ({ variable, key, standIns }) => [
    ...[...standIns].map(([name, text]) => ({ name, text })),
    ...(key ? [{ name: variable, text: key.reveal() }] : []),
];
const spotOf = ({ place, variable }) => JSON.stringify([place, variable]);
/**
 * What the other side has where the new one has a stand-in: the values of the variables of these names, and what stands in
 * an environment where the new side has a stand-in that the text before it announces as a secret. A value that the new
 * templates have at the same place as a text of their own is none of these, and neither is a key that differs from the one
 * of production: such changes are to be seen.
 */
function oldValues(before, after, concealment) {
    const { variable, aliases = [], key, standIns } = concealment;
    const names = new Set([
        ...standIns.keys(),
        ...[variable, ...aliases].flatMap((name) => [name, previousOf(name)]),
    ]);
    const counterparts = new Map(entriesOf(after).map((entry) => [spotOf(entry), entry.value]));
    const known = new Set(newValues(concealment).map(({ text }) => text));
    const old = entriesOf(before).filter((entry) => {
        const fresh = counterparts.get(spotOf(entry));
        return fresh !== entry.value || typeof fresh !== 'string' || known.has(fresh);
    });
    const own = old.flatMap(({ variable: name, value }) => names.has(name) && typeof value === 'string' ? [{ name, text: value }] : []);
    const announced = old.flatMap((entry) => inPlaceOf([entry.value, counterparts.get(spotOf(entry))], standIns));
    const ownNames = new Set(own.map(({ name }) => name));
    return [...own, ...announced.filter(({ name }) => !ownNames.has(name))].filter(({ name, text }) => text !== '' && (name !== variable || !key || [key.reveal(), asAscii(key.reveal())].includes(text)));
}
/**
 * Texts that an old value has where the new one has a stand-in: of `redis://:<old>@host` and `redis://:<stand-in>@host`. Only
 * where an address or a telling name announces a secret: elsewhere a stand-in in the place of a text is a change.
 */
function inPlaceOf([old, fresh], standIns, isAnnounced = false) {
    if (typeof old === 'string' && typeof fresh === 'string') {
        return [...standIns].flatMap(([name, standIn]) => {
            const [start = '', end, ...more] = standIn === '' ? [] : fresh.split(standIn);
            const fits = end !== undefined &&
                more.length === 0 &&
                (start === '' ? isAnnounced : (0,_secret_texts_js__WEBPACK_IMPORTED_MODULE_2__/* .announcesSecret */ .RP)(start)) &&
                !/^[\p{L}\p{N}]/u.test(end) &&
                old.length > start.length + end.length;
            return fits && old.startsWith(start) && old.endsWith(end)
                ? [{ name, text: old.slice(start.length, old.length - end.length) }]
                : [];
        });
    }
    if ((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isList */ .Lv)(old) && (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isList */ .Lv)(fresh)) {
        return old.flatMap((item, index) => {
            const before = index === 0 ? undefined : old[index - 1];
            const isNext = typeof before === 'string' && before === fresh[index - 1] && (0,_secret_texts_js__WEBPACK_IMPORTED_MODULE_2__/* .announcesSecret */ .RP)(before);
            return inPlaceOf([item, fresh[index]], standIns, isNext);
        });
    }
    if (!(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(old) || !(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(fresh))
        return [];
    return Object.entries(old).flatMap(([name, member]) => inPlaceOf([member, fresh[name]], standIns));
}
/** The template as it may be shown: placeholders for stand-ins and their values, tags for all other values and secrets. */
const concealTemplate = (body, hiding) => (0,_walk_js__WEBPACK_IMPORTED_MODULE_3__/* .rewriteTemplate */ .b)(body, rewriterFor(hiding));
/**
 * Characters that would break a line, or hide something, are shown as JSON writes them, and so is a backslash where it
 * would look like one of these.
 */
const visible = (text) => text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]|\\(?=[bfnrtu])/gu, (character) => {
    const short = JSON.stringify(character).slice(1, -1);
    return short === character ? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}` : short;
});
/** The library reads members as `object[name]` and calls `hasOwnProperty` of them. */
const harmless = (name) => (name in Object.prototype ? `<${name}>` : name);
/** Longer ones are scripts and documents. */
const LONGEST_SECRET = 200;
/** The texts of a template that are secret by their place; the values of variables only where the name says so. */
function secretsIn(body) {
    const found = new Set();
    (0,_walk_js__WEBPACK_IMPORTED_MODULE_3__/* .rewriteTemplate */ .b)(body, {
        text: (text, place) => {
            const isTelling = place.variable === undefined || (0,_secret_texts_js__WEBPACK_IMPORTED_MODULE_2__/* .isSecretName */ .eh)(place.variable);
            if (isHidden(text, place) && isTelling && text.length <= LONGEST_SECRET && (0,_redaction_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .maskable */ .dm)(text))
                found.add(text);
            return text;
        },
        name: (name) => name,
    });
    return found;
}
function rewriterFor({ secrets, ascii, concealment, placeholders }) {
    const known = patternOf([...secrets].map((text) => (ascii ? asAscii(text) : text)), 'g');
    const shown = (text, tag) => {
        const withoutKnown = known ? text.replace(known, tag) : text;
        return visible((0,_secret_texts_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutSecretTexts */ .Hn)(concealment.redact(withoutKnown), tag));
    };
    const piecewise = (text, show) => placeholders
        .split(ascii ? asAscii(text) : text)
        .map((piece) => (piece.placeholder ? piece.text : show(piece.text)))
        .join('');
    return {
        text: (original, place) => {
            const text = ascii ? asAscii(original) : original;
            const { variable } = place;
            if (variable !== undefined && placeholders.isValueOf(variable, text))
                return `<${variable}>`;
            const tag = pieceTagger(concealment.tagKey, place.at);
            return piecewise(text, isHidden(text, place) ? tag : (piece) => shown(piece, tag));
        },
        name: (name) => harmless(piecewise(name, (piece) => shown(piece, pieceTagger(concealment.tagKey, '')))),
    };
}
/** A reference says where a secret is and not what it is. */
const isHidden = (text, { secret }) => secret && !/^\{\{resolve:(?:secretsmanager|ssm|ssm-secure):[^{}]+\}\}$/.test(text);


/***/ }),

/***/ 6778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ namedIn),
/* harmony export */   _U: () => (/* binding */ resourcesAtRisk),
/* harmony export */   bh: () => (/* binding */ redecidedResources),
/* harmony export */   mu: () => (/* binding */ definitionsOf)
/* harmony export */ });
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80292);
/* harmony import */ var _template_evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95948);


/** Resources that get a condition, another one, or one that is no longer decided as it was. */
function resourcesAtRisk(before, after) {
    const old = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(before.Resources);
    return Object.entries((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(after.Resources)).flatMap(([logicalId, resource]) => {
        const { Condition, Type, DeletionPolicy } = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(resource);
        const condition = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(Condition);
        const counterpart = old[logicalId];
        if (condition === undefined || counterpart === undefined)
            return [];
        const isSame = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(counterpart).Condition) === condition &&
            decidedBy([['Conditions', condition]], before) === decidedBy([['Conditions', condition]], after);
        if (isSame)
            return [];
        const isRetained = /^Retain/.test((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(DeletionPolicy) ?? '');
        return [{ logicalId, type: (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(Type) ?? '', condition, isRetained }];
    });
}
/** Resources whose expressions name conditions, mappings or defaults of parameters that change. */
function redecidedResources(before, after) {
    const [decidedBefore, decidedAfter] = [decider(before), decider(after)];
    const old = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(before.Resources);
    return Object.entries((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(after.Resources)).flatMap(([logicalId, resource]) => {
        const counterpart = old[logicalId];
        if (counterpart === undefined)
            return [];
        // The condition of the resource as a whole is `resourcesAtRisk`’s.
        const [one, other] = [
            decisions({ ...(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(counterpart), Condition: null }, decidedBefore),
            decisions({ ...(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(resource), Condition: null }, decidedAfter),
        ];
        const by = [...other].filter(([id, text]) => (one.get(id) ?? text) !== text).map(([id]) => id);
        return by.length === 0
            ? []
            : [{ logicalId, type: (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(resource).Type) ?? '', by: by.toSorted() }];
    });
}
/** Each definition that a resource names, with all that decides that. */
const decisions = (resource, decidedOf) => new Map(namedIn(resource).map((named) => [named.join('/'), decidedOf(named)]));
/** Many resources name the same definitions; each is followed once. */
function decider(body) {
    const known = new Map();
    return (named) => {
        const id = named.join('/');
        const text = known.get(id) ?? decidedBy([named], body);
        known.set(id, text);
        return text;
    };
}
/** All that decides the value of an expression besides itself, as one text. */
const definitionsOf = (value, body) => decidedBy(namedIn(value), body);
/** The definitions, and the conditions, defaults and mappings that are named in those, to the end of every chain. */
function decidedBy(names, body) {
    const found = new Map();
    const open = [...names];
    for (let next = open.pop(); next; next = open.pop()) {
        const [section, name] = next;
        const id = `${section}/${name}`;
        const definition = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(body[section])[name];
        if (definition === undefined || found.has(id))
            continue;
        found.set(id, section === 'Parameters' ? ((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(definition).Default ?? null) : definition);
        if (section === 'Conditions')
            for (const one of namedIn(definition))
                open.push(one);
    }
    return (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)([...found].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
/** Conditions, mappings and parameters that an expression names; a name may be that of a resource as well. */
const namedIn = (expression) => (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valuesIn */ .aC)(expression).flatMap((value) => ((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) ? namedBy(value) : []));
function namedBy(value) {
    const first = (name) => (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(value[name])[0];
    const named = [
        ['Conditions', value.Condition],
        ['Conditions', first('Fn::If')],
        ['Parameters', value.Ref],
        ['Mappings', first('Fn::FindInMap')],
        ...substitutedNames(value['Fn::Sub']).map((name) => ['Parameters', name]),
    ];
    return named.flatMap(([section, name]) => typeof name === 'string' ? [[section, name]] : []);
}
const substitutedNames = (argument) => (0,_template_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .piecesOfSub */ .tZ)((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(argument) ? argument[0] : argument) ?? '').flatMap((piece) => typeof piece === 'string' ? [] : [piece.name]);


/***/ }),

/***/ 23390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gd: () => (/* binding */ calloutOf),
/* harmony export */   SD: () => (/* binding */ NOT_COMPARED),
/* harmony export */   XD: () => (/* binding */ stacksLeft),
/* harmony export */   cs: () => (/* binding */ diffNotMade),
/* harmony export */   jW: () => (/* binding */ otherThanReviewed),
/* harmony export */   ny: () => (/* binding */ baseNotSynthesized),
/* harmony export */   oV: () => (/* binding */ deployedNotAsked),
/* harmony export */   qG: () => (/* binding */ templateNotRead)
/* harmony export */ });
/* harmony import */ var _resources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72543);

const MAX_LINES = 20;
const listed = (lines) => [
    ...lines.slice(0, MAX_LINES),
    ...(lines.length > MAX_LINES ? [`and ${lines.length - MAX_LINES} more`] : []),
].join('\n');
const areResources = (count) => (count === 1 ? 'A resource is' : `${count} resources are`);
/** What a reader of a change must not overlook. */
const CALLOUTS = {
    replaced: {
        code: 'change-replaces-resource',
        title: (count) => `${areResources(count)} replaced by new ones`,
        remedy: 'Make sure that this is meant; data is moved or backed up first. What only got another name keeps its resource with: cdk refactor',
    },
    removed: {
        code: 'change-removes-resource',
        title: (count) => `${areResources(count)} removed`,
        remedy: 'Make sure that this is meant. What must outlive the stack gets: removalPolicy: RemovalPolicy.RETAIN',
    },
    'may be removed': {
        code: 'change-may-remove',
        title: (count) => `${areResources(count)} removed where a condition is false that was not asked before`,
        remedy: 'Look up what the condition is in production. What must outlive the stack gets: removalPolicy: RemovalPolicy.RETAIN',
    },
    'decided elsewhere': {
        code: 'change-decided-elsewhere',
        title: (count) => `${count === 1 ? 'A resource has a value' : `${count} resources have values`} that a mapping, a condition or a default decides, which changes`,
        remedy: 'Look in the diff what becomes of these definitions, and read the resources as if their values stood in them: they may be replaced, or allow more.',
    },
    'interrupts rollout': {
        code: 'change-interrupts-rollout',
        title: () => 'The deployment may interrupt the service or take its safety net away',
        remedy: 'A rolling update needs the same service and target group, room to start new tasks and health checks: minHealthyPercent: 100, maxHealthyPercent: 200, circuitBreaker: { rollback: true }',
    },
    'widens network': {
        code: 'change-widens-network',
        title: () => 'More of the network can be reached',
        remedy: 'Allow no more than is needed, e.g. service.connections.allowFrom(loadBalancer, Port.tcp(80))',
    },
    'widens permissions': {
        code: 'change-widens-permissions',
        title: () => 'Permissions are added or become wider',
        remedy: 'Allow single actions on single resources, e.g. secret.grantRead(taskDefinition.executionRole)',
    },
};
/** All lines of one kind in one finding; none where there is no line. */
function calloutOf(kind, stack, lines) {
    if (lines.length === 0)
        return [];
    const { code, title, remedy } = CALLOUTS[kind];
    const severity = 'warning';
    return [{ code, severity, title: title(lines.length), detail: listed(lines), remedy, where: stack }];
}
const diffNotMade = (stackId, why) => ({
    code: 'diff-not-made',
    severity: 'warning',
    title: `What would change in stack ${(0,_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .EU)(stackId)} could not be worked out`,
    detail: `${why} Nothing is known about its changes, which does not mean that there are none.`,
    // Not `cdk diff`: it would run the code of a pull request where there are credentials.
    remedy: 'Read what changes in the code of the stack, and make the stack smaller if it is that large.',
    where: stackId,
});
const templateNotRead = (stackId, { detail, remedy }) => ({
    code: 'deployed-template-not-read',
    severity: 'warning',
    title: `What is deployed of stack ${stackId} could not be read`,
    detail: `${detail} What the change does to it is not established.`,
    remedy,
    where: stackId,
});
const deployedNotAsked = ({ title, detail, remedy }) => ({
    code: 'deployed-not-asked',
    severity: 'warning',
    title: `Not compared with what is deployed: ${title}`,
    detail,
    remedy,
});
const baseNotSynthesized = ({ title, detail }) => ({
    code: 'base-not-synthesized',
    severity: 'warning',
    title: 'Not compared with the base branch: its app could not be synthesized',
    detail: `${title}\n${detail}`,
    remedy: `Install the dependencies of the second checkout too: npm ci in base-directory.`,
    where: 'base-directory',
});
const NOT_COMPARED = {
    code: 'changes-not-compared',
    severity: 'notice',
    title: 'What the change does to production was not compared',
    detail: 'This job has no AWS credentials, and base-directory is not set. The proof above does not need them.',
    remedy: 'Give the job AWS credentials that can only read (docs/permissions.md), or check out the base branch into a second directory and name it in base-directory.',
};
/** `stacks` are those of the change, which may have one of the same id under another name. */
const stacksLeft = (left, stacks) => {
    const [first] = left;
    if (!first)
        return [];
    return [
        {
            code: 'change-leaves-stack',
            severity: 'warning',
            title: `${left.length === 1 ? 'A stack is' : `${left.length} stacks are`} no longer part of the app, and would stay deployed`,
            detail: left
                .map(({ id, stackName }) => {
                const renamed = stacks.find((stack) => stack.id === id);
                const instead = renamed
                    ? `; instead of it ${renamed.stackName} is made anew, with new resources`
                    : '';
                return `${id} (${stackName}) stays as it is, and nobody looks after it${instead}`;
            })
                .join('\n'),
            remedy: 'A stack that is only called otherwise in the code keeps its name with the property stackName, and its account and region with env. One that is not needed any more is deleted by hand, after a look at what it holds: aws cloudformation delete-stack --stack-name',
            where: first.id,
        },
    ];
};
const otherThanReviewed = ({ pullRequest, isCurrent, url }) => ({
    code: 'deploys-other-than-reviewed',
    severity: 'warning',
    title: `What is deployed is not what was shown on pull request #${pullRequest}`,
    detail: [
        `The templates differ from those of the dry-run, keys and stand-ins aside: ${url}`,
        isCurrent
            ? 'Another change was merged in between, or the app depends on something that differs here: a variable, the context, a lookup.'
            : 'That dry-run was of an earlier commit of the pull request.',
    ].join('\n'),
    remedy: 'Compare with npx cdk diff. A variable that the app reads and that differs on purpose belongs into stand-ins of the dry-run.',
    where: url,
});


/***/ }),

/***/ 1071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ intentHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80292);
/* harmony import */ var _concealment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77531);
/* harmony import */ var _normal_form_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21470);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39514);





const LENGTH = 16;
/**
 * What the code of an app means to deploy, as 16 hexadecimal digits: the same for a synth with stand-ins and for one with
 * the values of the same variables, another for every other difference of a template. Only placeholders are hashed, so
 * nothing can be learnt about the values.
 */
function intentHash(stacks, names) {
    const rewriter = rewriterFor(names);
    const templates = stacks.flatMap(({ id, stackName, templates: all }) => {
        const paths = all.map(({ path }) => path);
        return all.map(({ path, body }) => {
            const isBelow = (inner) => inner.length === path.length + 1 && path.every((part, index) => part === inner[index]);
            const nested = new Set(paths.filter(isBelow).flatMap((inner) => inner.slice(-1)));
            const cut = (0,_normal_form_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutDeepLevels */ .yD)(body, (digest) => `<too deep ${digest}>`);
            const bare = [names.variable, ...(names.aliases ?? [])].reduce((rest, name) => (0,_normal_form_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutVariable */ .TG)(rest, (0,_concealment_js__WEBPACK_IMPORTED_MODULE_1__/* .previousOf */ .te)(name)), (0,_normal_form_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutNoise */ .J3)(cut, nested));
            return (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .dj)([id, stackName, path, (0,_walk_js__WEBPACK_IMPORTED_MODULE_3__/* .rewriteTemplate */ .b)(bare, rewriter)]);
        });
    });
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(templates.sort().join('\n')).digest('hex').slice(0, LENGTH);
}
function rewriterFor({ variable, aliases = [], values }) {
    const known = [...values]
        .filter(([, text]) => text !== '')
        .map(([name, text]) => ({ name, text }));
    const placeholders = (0,_concealment_js__WEBPACK_IMPORTED_MODULE_1__/* .placeholdersFor */ .mL)(known);
    const keys = [variable, ...aliases].flatMap((name) => [name, (0,_concealment_js__WEBPACK_IMPORTED_MODULE_1__/* .previousOf */ .te)(name)]);
    const replaced = (text) => placeholders
        .split(text)
        .map((piece) => piece.text)
        .join('');
    return {
        text: (text, place) => {
            const of = place.variable;
            if (of !== undefined && (keys.includes(of) || placeholders.isValueOf(of, text)))
                return `<${of}>`;
            return replaced(text);
        },
        name: replaced,
    };
}


/***/ }),

/***/ 21470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ isTooLarge),
/* harmony export */   J3: () => (/* binding */ withoutNoise),
/* harmony export */   TG: () => (/* binding */ withoutVariable),
/* harmony export */   yD: () => (/* binding */ withoutDeepLevels)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80292);


/** What CDK adds for itself, and what cannot be compared: none of it is a change of the app. */
const OWN_ENTRIES = new Map([
    ['Parameters', 'BootstrapVersion'],
    ['Rules', 'CheckBootstrapVersion'],
    ['Conditions', 'CDKMetadataAvailable'],
]);
const OWN_METADATA = /^aws:(?:cdk|asset):/;
const LOOPS = 'Fn::ForEach::';
/**
 * The template without CDK's own entries, each of its sections and resources in the shape that CloudFormation demands.
 *
 * @param nested logical ids of the nested stacks that are compared by themselves; the address of their template has a hash
 *   of all that is in it, stand-ins included. The rest of the address counts: a template from elsewhere is another one.
 */
function withoutNoise(body, nested) {
    const isOwn = (section, name) => name === OWN_ENTRIES.get(section) && (section === 'Rules' || !isUsed(body, name));
    const sections = Object.entries(body).flatMap(([section, value]) => {
        if (section === 'Resources')
            return [[section, resources((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(value), nested)]];
        if (!(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
            return value === null ? [] : [[section, value]];
        const kept = Object.entries(value).filter(([name]) => !isOwn(section, name) && !(section === 'Metadata' && OWN_METADATA.test(name)));
        return kept.length === 0 ? [] : [[section, Object.fromEntries(kept)]];
    });
    return Object.fromEntries(sections);
}
/** Whether anything but what CDK adds for itself reads the condition or parameter: then it is no noise. */
function isUsed(body, name) {
    const { Rules: _, ...sections } = body;
    return Object.entries(sections).some(([section, value]) => Object.entries((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(value)).some(([id, entry]) => id !== name &&
        !(section === 'Resources' && (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(entry).Type === 'AWS::CDK::Metadata') &&
        mentions(entry, name)));
}
const mentions = (value, name) => (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valuesIn */ .aC)(value).some((inner) => typeof inner === 'string' && (inner === name || inner.includes(`\${${name}}`)));
function resources(section, nested) {
    return Object.fromEntries(Object.entries(section)
        .filter(([, resource]) => (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(resource).Type !== 'AWS::CDK::Metadata')
        .map(([id, resource]) => [
        id,
        id.startsWith(LOOPS) && (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(resource) ? resource : shaped(resource, nested.has(id)),
    ]));
}
function shaped(resource, isCompared) {
    if (!(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(resource))
        return { Type: '(no resource)', Properties: { Value: resource } };
    const { Type, Properties, Metadata, ...others } = resource;
    const type = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(Type) ?? '(no type)';
    const properties = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(Properties) ? Properties : Properties == null ? {} : { Value: Properties };
    const metadata = Object.entries((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(Metadata)).filter(([name]) => !OWN_METADATA.test(name));
    return {
        ...others,
        Type: type,
        Properties: isCompared
            ? { ...properties, TemplateURL: withoutHashes(properties.TemplateURL) }
            : properties,
        ...(metadata.length > 0 ? { Metadata: Object.fromEntries(metadata) } : {}),
    };
}
const HASH = /[0-9a-f]{64}/g;
function withoutHashes(value) {
    if (typeof value === 'string')
        return value.replace(HASH, '<hash>');
    if ((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value))
        return value.map(withoutHashes);
    if (!(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
        return value ?? null;
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name.replace(HASH, '<hash>'), withoutHashes(member)]));
}
/** CloudFormation takes templates of one million characters; twice that leaves room for a side that cannot be deployed. */
const MAX_CHARACTERS = 2_000_000;
/** Real templates have some 30 levels. Whatever walks a template goes down by calling itself, so there is an end to it. */
const MAX_DEPTH = 100;
/** Of a stack with all its nested stacks, on one side. */
const MAX_TOGETHER = 10_000_000;
function isTooLarge(bodies) {
    let together = 0;
    for (const body of bodies) {
        const characters = sizeOf(body);
        together += characters;
        if (characters > MAX_CHARACTERS || together > MAX_TOGETHER)
            return true;
    }
    return false;
}
/** Characters of all names and texts, and two for each value; the count ends soon after the limit. */
function sizeOf(body) {
    let characters = 0;
    const open = [body];
    while (open.length > 0 && characters <= MAX_CHARACTERS) {
        const value = open.pop();
        characters += typeof value === 'string' ? value.length + 2 : 2;
        if ((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value)) {
            if (value.length > MAX_CHARACTERS)
                return value.length;
            for (const item of value)
                open.push(item);
        }
        if (!(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
            continue;
        for (const name of Object.keys(value)) {
            characters += name.length;
            open.push(value[name] ?? null);
        }
    }
    return characters;
}
/** The template with everything below the deepest level replaced by a text that tells whether it changes. */
function withoutDeepLevels(body, describe) {
    const cut = (value, depth) => {
        if (!(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value) && !(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
            return value;
        if (depth === MAX_DEPTH)
            return describe(deepDigest(value));
        if ((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value))
            return value.map((item) => cut(item, depth + 1));
        return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, cut(member, depth + 1)]));
    };
    return Object.fromEntries(Object.entries(body).map(([name, member]) => [name, cut(member, 1)]));
}
/** A digest of any depth: no function here calls itself. */
function deepDigest(value) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const open = [{ items: [value], next: 0 }];
    for (let level = open.at(-1); level; level = open.at(-1)) {
        const item = level.items[level.next];
        level.next += 1;
        if (item === undefined) {
            open.pop();
            hash.update(')');
        }
        else if ((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(item)) {
            hash.update('[');
            open.push({ items: item, next: 0 });
        }
        else if ((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(item)) {
            const names = Object.keys(item).sort();
            hash.update(`{${JSON.stringify(names)}`);
            open.push({ items: names.map((name) => item[name] ?? null), next: 0 });
        }
        else
            hash.update(`${JSON.stringify(item)},`);
    }
    return hash.digest('hex');
}
const isNamed = (entry, name) => (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(entry) && entry.Name === name;
const withoutEntry = (list, name) => (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(list) ? list.filter((entry) => !isNamed(entry, name)) : list;
const container = (definition, name) => {
    if (!(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(definition))
        return definition;
    const lists = ['Environment', 'Secrets'];
    const kept = lists.flatMap((list) => {
        const rest = withoutEntry(definition[list], name);
        return rest === undefined || ((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(rest) && rest.length === 0) ? [] : [[list, rest]];
    });
    return { ...without(definition, lists), ...Object.fromEntries(kept) };
};
const without = (object, names) => Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
const properties = (type, given, name) => {
    if (type === 'AWS::ECS::TaskDefinition' && (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(given.ContainerDefinitions)) {
        return { ...given, ContainerDefinitions: given.ContainerDefinitions.map((one) => container(one, name)) };
    }
    if (type !== 'AWS::Lambda::Function')
        return given;
    const environment = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(given.Environment);
    if (!(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(environment.Variables))
        return given;
    return { ...given, Environment: { ...environment, Variables: without(environment.Variables, [name]) } };
};
/**
 * The template as it would be if no container and no function had that variable; for the previous key, which a
 * deployment passes while a rotation is under way, and a dry-run never.
 */
const withoutVariable = (body, name) => {
    if (!(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(body.Resources))
        return body;
    const resources = Object.entries(body.Resources).map(([id, resource]) => (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(resource) && (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(resource.Properties)
        ? [id, { ...resource, Properties: properties(resource.Type, resource.Properties, name) }]
        : [id, resource]);
    return { ...body, Resources: Object.fromEntries(resources) };
};


/***/ }),

/***/ 72543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ resourceChanges),
/* harmony export */   EU: () => (/* binding */ shortName),
/* harmony export */   IR: () => (/* binding */ changedResources),
/* harmony export */   YU: () => (/* binding */ changedProperties),
/* harmony export */   ZC: () => (/* binding */ nameIn),
/* harmony export */   Zm: () => (/* binding */ replacingProperties),
/* harmony export */   eV: () => (/* binding */ shortReference),
/* harmony export */   oN: () => (/* binding */ isRevision)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94869);

/** Every change makes a new revision of these; nothing of the old one is lost, and the service moves over. */
const REVISIONS = new Set([
    'AWS::ECS::TaskDefinition',
    'AWS::Lambda::Version',
    'AWS::Lambda::LayerVersion',
    'AWS::ApiGateway::Deployment',
    'AWS::ApiGatewayV2::Deployment',
    'AWS::Batch::JobDefinition',
]);
const isRevision = (type) => REVISIONS.has(type);
const LONGEST_NAME = 255;
/** Names come from the templates: one line, and no longer than CloudFormation allows. */
const shortName = (text) => (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .untrusted */ .bp)(text).slice(0, LONGEST_NAME);
/** The same for what CDK's library writes as `${Role.Arn}`, as in Fn::Sub. */
const shortReference = (text) => shortName(text.replace(/\$\{([A-Za-z0-9]+)(?:\.(?:Arn|GroupId))?\}/g, '$1'));
const nameIn = (path, id) => [...path, id].map(shortName).join('/');
function changedResources(templates) {
    const changed = [];
    for (const { path, diff } of templates) {
        // Not `forEachDifference`, which looks at all resources again for each of them.
        for (const [id, difference] of Object.entries(diff.resources.changes)) {
            const type = shortName(difference.newResourceType ?? difference.oldResourceType ?? '');
            const kind = kindOf(difference, type);
            if (kind)
                changed.push({ resource: nameIn(path, id), path, logicalId: id, type, kind, difference });
        }
    }
    return changed;
}
function kindOf(difference, type) {
    if (!difference.isDifferent)
        return undefined;
    if (difference.isAddition)
        return 'added';
    const impact = difference.changeImpact;
    if (difference.isRemoval)
        return impact === 'WILL_ORPHAN' ? 'orphaned' : 'removed';
    if (isRevision(type) && !difference.resourceTypeChanged)
        return 'changed';
    if (impact === 'WILL_REPLACE')
        return 'replaced';
    return impact === 'MAY_REPLACE' ? 'maybe replaced' : 'changed';
}
/** Names of the properties that change, and of what stands beside them: `DependsOn`, `DeletionPolicy`. */
function changedProperties({ kind, difference }) {
    if (kind === 'added' || kind === 'removed' || kind === 'orphaned')
        return [];
    const others = Object.keys(difference.otherChanges).filter((name) => name !== 'Type');
    return [...Object.keys(difference.propertyUpdates), ...others].map(shortName).sort();
}
/** The properties that make CloudFormation replace the resource; all that change where none of them is known to. */
function replacingProperties(changed) {
    const causes = Object.entries(changed.difference.propertyUpdates)
        .filter(([, { changeImpact }]) => /REPLACE$/.test(changeImpact ?? ''))
        .map(([name]) => shortName(name))
        .sort();
    return causes.length > 0 ? causes : changedProperties(changed);
}
const resourceChanges = (changed) => changed.map((one) => ({
    resource: one.resource,
    type: one.type,
    kind: one.kind,
    properties: changedProperties(one),
}));


/***/ }),

/***/ 78341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ withoutSecretTexts),
/* harmony export */   LT: () => (/* binding */ isValueName),
/* harmony export */   RP: () => (/* binding */ announcesSecret),
/* harmony export */   eh: () => (/* binding */ isSecretName),
/* harmony export */   fh: () => (/* binding */ isNameName),
/* harmony export */   sh: () => (/* binding */ isPlainName),
/* harmony export */   tq: () => (/* binding */ isEnvironmentName)
/* harmony export */ });
/* unused harmony export withoutRandomTexts */
/** Names that say of themselves that a secret is behind them. */
const WORDS = 'pass(?:word|wd|phrase|code)|(?<!by|com|sur|tres)pass(?![a-z])|pwd|secret|token|credential|cookie|signature|bearer|jwt|hmac|salt|pepper|webhook|dsn|' +
    'connection[-_. ]?string|(?:api|private|access|account|auth|client|encryption|license|master|session|shared|signing|' +
    'storage)[-_. ]?key|auth(?!or)|authoriz|authoris|user[-_]?data|login|pin[-_]?code';
/** Source of a pattern for texts such as `DB_PASSWORD`; to be used without regard to case. */
const SECRET_WORDS = `(?:${WORDS})`;
const SECRET_NAME = new RegExp(WORDS, 'i');
/** `SecretArn`, `KeyId`, `client_name`: what leads to a secret is none. */
const ADDRESS = /(?:Arn|Id|Name|Type|Length|Count|Size|Enabled)s?$|[-_](?:arn|id|name|type)s?$/;
const PLAIN = /^(?:arn|id|name|key|type|valuefrom|description|effect|action|resource|principal)$/i;
const isSecretName = (name) => SECRET_NAME.test(name) && !isPlainName(name);
/** What is not secret even below a name that is. */
const isPlainName = (name) => PLAIN.test(name) || ADDRESS.test(name);
/** Members that hold a value whose name stands beside them: `{ Key: 'DbPassword', Value: '…' }`. */
const isValueName = (name) => /^(?:(?:attribute|default|header|option|parameter|property|string|text)_?)?values?$|^(?:default|content|text|data)$/i.test(name);
const isNameName = (name) => /^(?:name|key|variable|(?:http_?)?(?:attribute|header|option|parameter|property|variable)_?(?:name|key))$/i.test(name);
/** Lists and maps of environment variables: of containers, functions, builds and jobs, in all spellings. */
const isEnvironmentName = (name) => /^(?:runtime_?)?environment(?:_?(?:variables?|secrets))?$|^env(?:_?vars?)?$|^variables$/i.test(name);
const FLAG = new RegExp(`^--?[\\w-]*${SECRET_WORDS}[\\w-]*$`, 'i');
const OPEN_ASSIGNMENT = new RegExp(`${SECRET_WORDS}[\\w-]{0,40}["'\\\\]{0,4}\\s{0,4}[=:]\\s{0,4}["'\\\\]{0,4}$`, 'i');
const OPEN_USER = /:\/\/[^\s/@]{0,512}:$/;
/** Whether the next item of a list is the secret that this text announces: `--password`, `TOKEN=`, `postgres://app:`. */
function announcesSecret(text) {
    const end = text.slice(-600);
    return FLAG.test(end) || OPEN_ASSIGNMENT.test(end) || OPEN_USER.test(end);
}
/** Tells random texts from names, so that keys without a telling name are not shown. In doubt a text counts as random. */
/** Shortest text that is judged, in characters. */
const SHORTEST = 20;
/** Parts below this length are too short to be judged by themselves. */
const SHORTEST_PART = 5;
/** Pairs of letters that make up some 85 % of English words; of random letters they are 21 %, of random base64 12 %. */
const PAIRS = new Set(('th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri ro ic ' +
    'ne ea ra ce li ch ll be ma si om ur ca el ta la ns di fo ho pe ec pr no ct us ac ot il tr ly nc et ut ss so rs un ' +
    'lo wa ge ie ee wi em ad ol rt po we na ul ni ts mo ow pa im mi ai sh ir su id os iv ia am fi ci vi pl ig tu ev ld ' +
    'ry mp fe bl ab ty op ag ub up gr ui du bu ck ke ey ap pp ou rd rv ba cl ud lu sk ex xe').split(' '));
const WORDY = 0.55;
/** Below this a text is random as a whole, whatever single parts of it look like. */
const RANDOM = 0.4;
const RUN = /[A-Za-z0-9+/=_.~-]{20,}/g;
const PART = /[A-Za-z0-9]+/g;
/** CDK ends its logical ids in eight digits of a hash. */
const withoutHash = (part) => part.replace(/(?<=[A-Za-z]{3}\d{0,3})[0-9A-F]{8}$/, '');
/** A word of three letters and more ends, and another begins. */
const NEW_WORD = /[A-Za-z][a-z]{2}[A-Z][a-z]$/;
function scoreOf(part) {
    const text = withoutHash(part);
    const capitals = !/[a-z]/.test(text);
    let good = 0;
    let all = 0;
    for (let at = 1; at < text.length; at += 1) {
        if (NEW_WORD.test(text.slice(Math.max(0, at - 3), at + 2)))
            continue;
        all += 1;
        const pair = text.slice(at - 1, at + 1);
        if ((capitals || /[a-z]$/.test(pair)) && PAIRS.has(pair.toLowerCase()))
            good += 1;
    }
    return { good, all };
}
const share = (scores) => {
    const all = scores.reduce((sum, score) => sum + score.all, 0);
    return all === 0 ? 1 : scores.reduce((sum, score) => sum + score.good, 0) / all;
};
/** Numbers such as those of accounts say nothing either way, unless there is nothing else. */
const isNumber = (part) => /^\d{1,12}$/.test(part);
function isRandom(text, limit) {
    const parts = text.match(PART) ?? [];
    const judged = parts.filter((part) => !isNumber(part));
    return share((judged.length > 0 ? judged : parts).map(scoreOf)) < limit;
}
/** The text with everything that looks random replaced. */
const withoutRandomTexts = (text, replace) => text.length < SHORTEST ? text : text.replace(RUN, (run) => inRun(run, replace));
function inRun(run, replace) {
    if (isRandom(run, RANDOM))
        return replace(run);
    let result = '';
    for (const stretch of betweenWords(run)) {
        const random = stretch.length >= SHORTEST && isRandom(stretch, WORDY);
        result += random ? replace(stretch) : stretch;
    }
    return result;
}
/** The run cut up so that each word is a piece of its own, and so is everything between two words. */
function betweenWords(run) {
    const pieces = [];
    let from = 0;
    for (const { 0: part, index } of run.matchAll(PART)) {
        if (part.length < SHORTEST_PART || /\d{3}/.test(withoutHash(part)) || share([scoreOf(part)]) < WORDY)
            continue;
        pieces.push(run.slice(from, index), part);
        from = index + part.length;
    }
    return [...pieces, run.slice(from)];
}
/** Pieces of texts that look like secrets wherever they stand. All patterns are bounded: their time grows with the text only. */
const PEM = /-----BEGIN [A-Z0-9 ]{1,40}-----[^-]{0,100000}(?:-----END [A-Z0-9 ]{1,40}-----)?/g;
const JWT = /\beyJ[\w-]{6,}\.[\w-]+(?:\.[\w-]*)*/g;
const USER = /(:\/\/)([^\s"'<>/@]{1,512})(?=@)/g;
const BEARER = /(\b(?:bearer|basic)\s{1,4})([\w+/=.~-]{6,4096})/gi;
/** A quoted text, in JSON that is quoted once more too; an object or list with the rest of its line; a word. */
const QUOTED = `"(?:[^"\\\\\\n]|\\\\.){1,2048}|\\\\{1,8}"[^"\\\\]{1,2048}|'[^'\\n]{1,2048}|[{[][^\\n]{1,2048}`;
const VALUE = `(${QUOTED}|[^\\s"'\\\\&;,]{1,2048})`;
/** In YAML, and in prose, there may be several words. */
const VALUE_IN_LINE = `(${QUOTED}|[^\\s"'\\\\&;,][^\\n"'\\\\&;,]{0,2047})`;
const AFTER_NAME = '[\\w-]{0,40}';
const QUOTES = '["\'\\\\]{1,4}';
/** `password=…`, `"token": "…"`, `secret: …`, `--api-key …`; but not `secretsmanager:GetSecretValue`. */
const ASSIGNED = [
    new RegExp(`(${SECRET_WORDS}${AFTER_NAME}(?:${QUOTES})?\\s{0,4}=\\s{0,4})${VALUE}`, 'gi'),
    new RegExp(`(${SECRET_WORDS}${AFTER_NAME}(?:${QUOTES}\\s{0,4}:|:\\s)\\s{0,4})${VALUE_IN_LINE}`, 'gi'),
    new RegExp(`(\\b(?:password|passwd|pwd|passphrase):)${VALUE}`, 'gi'),
    new RegExp(`(--?[\\w-]{0,40}${SECRET_WORDS}${AFTER_NAME}\\s{1,4})${VALUE}`, 'gi'),
];
/** What is no value: nothing but placeholders, tags, rows of asterisks and expressions. A line may go on after them. */
const STAND_IN = /^["'\\]*(?:<[^<>]{1,512}>|\*|\$\{[^}]{0,512}\}|\{\{resolve:[^{}]{0,512}\}\})+["'\\]*(?:[\s,;&)}\]]|$)/;
const isStandIn = (value) => STAND_IN.test(value);
/** The text with whatever looks like a secret replaced. */
function withoutSecretTexts(text, replace) {
    if (text.length < 5)
        return text;
    const keepName = (whole, name, value) => isStandIn(value) ? whole : `${name}${replace(value)}`;
    let result = text.replace(PEM, replace).replace(JWT, replace).replace(USER, keepName);
    for (const pattern of [...ASSIGNED, BEARER])
        result = result.replace(pattern, keepName);
    return withoutRandomTexts(result, replace);
}


/***/ }),

/***/ 39514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ rewriteTemplate)
});

// EXTERNAL MODULE: ./build/lib/json.js
var lib_json = __webpack_require__(80292);
// EXTERNAL MODULE: ./build/changes/conditions.js
var conditions = __webpack_require__(6778);
;// CONCATENATED MODULE: ./build/changes/json-text.js

/** Names, texts, numbers and words of a JSON text, in the order in which they stand in it. */
const TOKENS = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|\b(?:true|false|null)\b/g;
const STRUCTURE = /"(?:[^"\\]|\\.)*"|[[\]{}]/g;
/** Levels that are looked into; real documents have some ten. */
const MAX_DEPTH = 100;
function isTooDeep(text) {
    let depth = 0;
    for (const [token] of text.matchAll(STRUCTURE)) {
        if (token === '[' || token === '{')
            depth += 1;
        else if (token === ']' || token === '}')
            depth -= 1;
        if (depth > MAX_DEPTH)
            return true;
    }
    return false;
}
/** The object or list that a text is the JSON of; undefined for any other text, and for what is nested too deep. */
function jsonIn(text) {
    if (!/^\s*[[{]/.test(text) || isTooDeep(text))
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function tokensOf(value) {
    if ((0,lib_json/* isList */.Lv)(value))
        return value.flatMap(tokensOf);
    if (!(0,lib_json/* isObject */.Gv)(value))
        return [JSON.stringify(value)];
    return Object.entries(value).flatMap(([name, member]) => [JSON.stringify(name), ...tokensOf(member)]);
}
const sameToken = (written, token) => written === token || JSON.stringify(JSON.parse(written)) === token;
/**
 * The JSON text with its values exchanged for those of `rewritten`, which has the same shape, and its layout kept.
 * Undefined where the text says more than its value does, e.g. has a member twice.
 */
function withValues(text, value, rewritten) {
    const written = text.match(TOKENS) ?? [];
    const [old, fresh] = [tokensOf(value), tokensOf(rewritten)];
    const isAligned = written.length === old.length &&
        old.length === fresh.length &&
        written.every((token, index) => sameToken(token, old[index] ?? ''));
    if (!isAligned)
        return undefined;
    let next = -1;
    return text.replace(TOKENS, (token) => {
        next += 1;
        return fresh[next] === old[next] ? token : (fresh[next] ?? token);
    });
}
/** Stands in a text for what only CloudFormation fills in. CloudFormation takes no template with these characters. */
const HOLE = /(\uFFFE\d+\uFFFF)/;
const BARE_HOLE = /"(\uFFFE\d+\uFFFF)"/g;
/** The text that CDK joins of texts and expressions, with a hole for each expression; undefined where a text has holes. */
function joinedWithHoles(parts) {
    const bare = new Set();
    let text = '';
    let isQuoted = false;
    for (const [index, part] of parts.entries()) {
        if (typeof part === 'string') {
            if (/[\uFFFE\uFFFF]/.test(part))
                return undefined;
            text += part;
            const quotes = part.replace(/\\./gs, '').match(/"/g) ?? [];
            if (quotes.length % 2 === 1)
                isQuoted = !isQuoted;
            continue;
        }
        const hole = `\uFFFE${index}\uFFFF`;
        if (!isQuoted)
            bare.add(hole);
        text += isQuoted ? hole : `"${hole}"`;
    }
    return { text, bare };
}
/** The text without the quotes that were added around holes. */
const withBareHoles = (text, { bare }) => text.replace(BARE_HOLE, (whole, hole) => (bare.has(hole) ? hole : whole));
/** Texts and holes in turn. */
const atHoles = (text) => text.split(HOLE);
/** Which of the joined parts the hole stands for. */
const holeIndex = (hole) => Number(hole.slice(1, -1));

// EXTERNAL MODULE: ./build/changes/secret-texts.js
var secret_texts = __webpack_require__(78341);
;// CONCATENATED MODULE: ./build/changes/walk.js




/** The same place, where nothing tells that its text is not to be seen. */
const walk_open = ({ at, rewriter }) => ({ at, rewriter, secret: false });
/** One step down. Steps are escaped as in a JSON Pointer (RFC 6901), so that no name can imitate two. */
const below = (place, step) => ({
    ...place,
    at: `${place.at}/${escaped(step)}`,
});
const escaped = (step) => step.replaceAll('~', '~0').replaceAll('/', '~1');
/** The steps to the items of a list: by their own names, so that a new one before them changes nothing for them. */
function steps(list, place) {
    const counts = new Map();
    return list.map((item, index) => {
        const name = Object.entries((0,lib_json/* objectOf */.Xy)(item)).find(([member]) => /^name$/i.test(member))?.[1];
        if (typeof name !== 'string')
            return { ...place, at: `${place.at}/~i${index}` };
        const count = (counts.get(name) ?? 0) + 1;
        counts.set(name, count);
        return { ...place, at: `${place.at}/${escaped(name)}~n${count}` };
    });
}
/** Members of these sections have names of their own choice: a resource called `TokenService` is no token. */
const SECTIONS = [
    'Resources',
    'Outputs',
    'Parameters',
    'Conditions',
    'Mappings',
    'Rules',
    'Metadata',
    'Hooks',
];
/** The template with every text, and every name of a member, rewritten as its place demands. */
function rewriteTemplate(body, rewriter) {
    const root = { at: '', secret: false, rewriter };
    const used = namedInEnvironments(body);
    return named(Object.entries(body).map(([section, value]) => {
        const place = below(root, section);
        if (!SECTIONS.includes(section) || !(0,lib_json/* isObject */.Gv)(value))
            return [section, rewrite(value, place)];
        const own = Object.entries(value).map(([id, member]) => {
            const own = below(place, id);
            const at = used.has(`${section}/${id}`) ? { ...own, secret: true, variable: '' } : own;
            return [id, sectionMember(section, [id, member], at)];
        });
        return [section, named(own, root)];
    }), root);
}
/** Parameters and mappings that variables take their values from, e.g. `Parameters/Stage`. */
function namedInEnvironments(body) {
    const found = new Set();
    const look = (value) => {
        if ((0,lib_json/* isList */.Lv)(value))
            for (const item of value)
                look(item);
        if (!(0,lib_json/* isObject */.Gv)(value))
            return;
        for (const [name, member] of Object.entries(value)) {
            if (!(0,secret_texts/* isEnvironmentName */.tq)(name) || !isCollection(member))
                look(member);
            else
                for (const [section, id] of (0,conditions/* namedIn */.$P)(member))
                    if (section !== 'Conditions')
                        found.add(`${section}/${id}`);
        }
    };
    look(body.Resources ?? null);
    return found;
}
function sectionMember(section, [id, member], place) {
    if (!(0,lib_json/* isObject */.Gv)(member))
        return rewrite(member, section === 'Metadata' ? placeOf(id, place, []) : place);
    // Where an entry of its own has one value, its name stands for it.
    if (section === 'Outputs' || section === 'Parameters') {
        const hidden = /^true$/i.test(String(member.NoEcho ?? ''));
        if (section === 'Outputs' || !(hidden || place.secret || (0,secret_texts/* isSecretName */.eh)(id)))
            return members(member, place, id);
        return named(Object.entries(member).map(([name, value]) => {
            const secret = name === 'Default' || name.startsWith('Allowed');
            const inner = below(place, name);
            return [name, rewrite(value, secret ? { ...inner, secret } : walk_open(inner))];
        }), place);
    }
    if (section === 'Metadata')
        return members(member, placeOf(id, place, []));
    return section === 'Resources' ? resource(member, place) : members(member, place);
}
function resource(member, outer) {
    return named(Object.entries(member).map(([name, value]) => {
        const place = below(outer, name);
        const label = (0,lib_json/* textOf */.b6)(member.Type) === 'AWS::SSM::Parameter' ? 'secret' : undefined;
        return [
            name,
            name === 'Properties' && (0,lib_json/* isObject */.Gv)(value) ? members(value, place, label) : rewrite(value, place),
        ];
    }), outer);
}
/** An object of these members; names that have become equal stay apart. */
function named(entries, { rewriter }) {
    const counts = new Map();
    return Object.fromEntries(entries.map(([original, value]) => {
        const name = rewriter.name(original);
        const count = (counts.get(name) ?? 0) + 1;
        counts.set(name, count);
        return [count === 1 ? name : `${name} (${count})`, value];
    }));
}
function rewrite(value, place) {
    if (typeof value === 'string')
        return walk_text(value, place);
    if (typeof value === 'number')
        return place.secret ? literal(value, place) : value;
    if (typeof value === 'boolean')
        return place.variable === undefined ? value : literal(value, place);
    if ((0,lib_json/* isList */.Lv)(value))
        return items(value, place);
    if (!(0,lib_json/* isObject */.Gv)(value))
        return value;
    const [only, ...more] = Object.entries(value);
    if (only && more.length === 0) {
        const known = place.secret ? intrinsic(only[0], only[1], place) : joinedJson(only[0], only[1], place);
        if (known !== undefined)
            return { [only[0]]: known };
    }
    return members(value, place);
}
/** A text may be the JSON of something, in which the names tell what is secret. */
function walk_text(value, place) {
    const json = place.secret ? undefined : jsonIn(value);
    if (json === undefined)
        return place.rewriter.text(value, place);
    return (withValues(value, json, rewrite(json, place)) ?? place.rewriter.text(value, { ...place, secret: true }));
}
/** JSON that CDK joins of texts and references: the names in one part tell of the next. Undefined where it is none. */
function joinedJson(name, argument, place) {
    if (name !== 'Fn::Join' || !(0,lib_json/* isList */.Lv)(argument) || argument[0] !== '' || !(0,lib_json/* isList */.Lv)(argument[1]))
        return undefined;
    const parts = argument[1];
    if (typeof parts[0] !== 'string' || !/^\s*[[{]/.test(parts[0]))
        return undefined;
    const joined = joinedWithHoles(parts);
    const json = joined && jsonIn(joined.text);
    if (!joined || json === undefined)
        return undefined;
    const { rewriter } = place;
    const places = new Map();
    const aroundHoles = {
        ...rewriter,
        text: (whole, at) => atHoles(whole)
            .map((piece, index) => {
            const here = below(at, String(index));
            if (index % 2 === 1)
                places.set(piece, here);
            return index % 2 === 1 || piece === '' ? piece : rewriter.text(piece, here);
        })
            .join(''),
    };
    const result = withValues(joined.text, json, rewrite(json, { ...place, rewriter: aroundHoles }));
    if (result === undefined)
        return rewrite(argument, { ...place, secret: true });
    const pieces = atHoles(withBareHoles(result, joined)).map((piece, index) => {
        const part = index % 2 === 1 ? parts[holeIndex(piece)] : undefined;
        const at = places.get(piece) ?? below(place, piece);
        return part === undefined ? piece : rewrite(part, { ...at, rewriter });
    });
    return ['', pieces.filter((piece) => piece !== '')];
}
/** A number stays one where nothing is rewritten. */
function literal(value, place) {
    const shown = place.rewriter.text(String(value), place);
    return shown === String(value) ? value : shown;
}
function items(list, outer) {
    const places = steps(list, outer);
    return list.map((item, index) => {
        const before = list[index - 1];
        const announced = typeof before === 'string' && typeof item !== 'boolean' && (0,secret_texts/* announcesSecret */.RP)(before);
        const place = places[index] ?? outer;
        return rewrite(item, announced ? { ...place, secret: true } : place);
    });
}
/** The literals in an expression are secret, the names in it are not. Undefined: all in it is looked at alike. */
function intrinsic(name, argument, outer) {
    const place = below(outer, name);
    switch (name) {
        case 'Ref':
        case 'Fn::GetAtt':
        case 'Fn::ImportValue':
        case 'Fn::FindInMap':
        case 'Condition':
            return rewrite(argument, walk_open(place));
        case 'Fn::If':
        case 'Fn::Select':
        case 'Fn::Join':
        case 'Fn::Split': {
            if (!(0,lib_json/* isList */.Lv)(argument))
                return undefined;
            const places = steps(argument, place);
            return argument.map((item, index) => {
                const at = places[index] ?? place;
                const selector = index === 0 && (typeof item !== 'string' || item.length < 4 || name === 'Fn::If');
                return rewrite(item, selector ? walk_open(at) : at);
            });
        }
        case 'Fn::Sub': {
            const [template, variables] = (0,lib_json/* isList */.Lv)(argument) ? argument : [argument];
            if (typeof template !== 'string')
                return undefined;
            const shown = substitution(template, place);
            if (!(0,lib_json/* isObject */.Gv)(variables))
                return (0,lib_json/* isList */.Lv)(argument) ? [shown] : shown;
            const own = Object.entries(variables).map(([key, one]) => [key, rewrite(one, below(place, key))]);
            return [shown, named(own, place)];
        }
        default:
            return undefined;
    }
}
const substitution = (template, place) => template
    .split(/(\$\{[^}]{1,512}\})/)
    .map((piece, index) => {
    const at = below(place, String(index));
    // `${!Name}` is written out as it stands.
    return place.rewriter.text(piece, index % 2 === 1 && !piece.startsWith('${!') ? walk_open(at) : at);
})
    .join('');
function members(value, outer, label) {
    const entries = Object.entries(value);
    const ownName = entries.find(([name, member]) => (0,secret_texts/* isNameName */.fh)(name) && typeof member === 'string')?.[1];
    const labels = [label, (0,lib_json/* textOf */.b6)(ownName)].filter((text) => text !== undefined);
    return named(entries.map(([name, member]) => {
        const place = below(outer, name);
        const isOpen = outer.condition !== true && !isStrict(outer);
        if (isOpen && (0,secret_texts/* isEnvironmentName */.tq)(name) && ((0,lib_json/* isList */.Lv)(member) || (0,lib_json/* isObject */.Gv)(member)))
            return [name, environment(member, place)];
        if (name === 'Condition' && !place.secret && Object.hasOwn(value, 'Effect'))
            return [name, rewrite(member, { ...walk_open(place), condition: true })];
        return [name, rewrite(member, placeOf(name, place, labels))];
    }), outer);
}
/** No name inside makes anything of it public. */
const isStrict = ({ secret, strict, variable }) => secret && (strict === true || variable !== undefined);
function placeOf(name, place, labels) {
    if (place.condition === true)
        return place;
    if (isStrict(place))
        return place;
    if (name === 'SecretString' || name === 'HttpHeaderConfig')
        return { ...place, secret: true, strict: name === 'SecretString' };
    if ((0,secret_texts/* isSecretName */.eh)(name))
        return { ...place, secret: true };
    if ((0,secret_texts/* isValueName */.LT)(name) && labels.some(secret_texts/* isSecretName */.eh))
        return { ...place, secret: true };
    return place.secret && (0,secret_texts/* isPlainName */.sh)(name) ? walk_open(place) : place;
}
/** `[{ Name, Value }]`, `{ Variables: { NAME: value } }` or `{ NAME: value }`, also behind a condition. */
function environment(value, outer) {
    const unnamed = { ...walk_open(outer), secret: true, variable: '' };
    if ((0,lib_json/* isList */.Lv)(value)) {
        const places = steps(value, outer);
        return value.map((entry, index) => environmentEntry(entry, places[index] ?? outer));
    }
    if (!(0,lib_json/* isObject */.Gv)(value))
        return rewrite(value, unnamed);
    if ((0,lib_json/* isList */.Lv)(value['Fn::If'])) {
        const [condition = null, ...branches] = value['Fn::If'];
        const place = below(outer, 'Fn::If');
        return {
            'Fn::If': [
                rewrite(condition, walk_open(place)),
                ...branches.map((branch, index) => environment(branch, below(place, String(index)))),
            ],
        };
    }
    const names = Object.keys(value);
    if (names.some((name) => name.startsWith('Fn::') || name === 'Ref'))
        return rewrite(value, unnamed);
    // A variable may be called ENV: only a list or map of variables goes by a name around it.
    if (Object.entries(value).some(([name, member]) => (0,secret_texts/* isEnvironmentName */.tq)(name) && isCollection(member)))
        return members(value, walk_open(outer));
    return named(Object.entries(value).map(([variable, member]) => [
        variable,
        rewrite(member, { ...below(outer, variable), secret: true, variable }),
    ]), outer);
}
const isCollection = (value) => {
    if ((0,lib_json/* isList */.Lv)(value))
        return true;
    const names = Object.keys((0,lib_json/* objectOf */.Xy)(value));
    return (0,lib_json/* isObject */.Gv)(value) && !(names.length === 1 && names.some((name) => /^(?:Fn::|Ref$)/.test(name)));
};
function environmentEntry(entry, outer) {
    const names = Object.entries((0,lib_json/* objectOf */.Xy)(entry));
    const variable = (0,lib_json/* textOf */.b6)(names.find(([name]) => (0,secret_texts/* isNameName */.fh)(name))?.[1]);
    if (!(0,lib_json/* isObject */.Gv)(entry) || variable === undefined)
        return rewrite(entry, { ...walk_open(outer), secret: true, variable: '' });
    return named(names.map(([name, member]) => {
        const place = below(walk_open(outer), name);
        return [name, rewrite(member, (0,secret_texts/* isPlainName */.sh)(name) ? place : { ...place, secret: true, variable })];
    }), outer);
}


/***/ }),

/***/ 13963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SX: () => (/* binding */ NotReadable),
/* harmony export */   Vo: () => (/* binding */ digestRegularFile),
/* harmony export */   XF: () => (/* binding */ readRegularFile),
/* harmony export */   i4: () => (/* binding */ readBeginning),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);



/** Bytes of one file that is read whole. CloudFormation takes templates of one million, manifests name many of them. */
const MAX_FILE_BYTES = 100_000_000;
/** Why a file is not read; the message is for people and quotes nothing of the file. */
class NotReadable extends Error {
    name = 'NotReadable';
}
/** Neither waits for who writes into a pipe nor follows a link; where the platform knows no such flag, there are no pipes. */
const FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0);
/** Opens what an app wrote, who may have put a pipe without end or a link to a device there, and only if it is a file. */
function withRegularFile(path, use) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, FLAGS);
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file);
        if (!stat.isFile())
            throw new NotReadable('It is no regular file.');
        return use(file, stat.size);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
/** Pieces of a file up to the size that it had when it was opened: it may have no end while a program goes on writing. */
function* piecesOf(file, bytes) {
    for (let left = bytes; left > 0;) {
        const piece = Buffer.alloc(Math.min(PIECE, left));
        const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, piece, 0, piece.length, null);
        if (read === 0)
            return;
        left -= read;
        yield piece.subarray(0, read);
    }
}
const PIECE = 1 << 20;
/**
 * The bytes of a file that an app wrote.
 *
 * @throws NotReadable for a file that is not regular or too large, and the errors of `node:fs`
 */
const readRegularFile = (path) => withRegularFile(path, (file, bytes) => {
    if (bytes > MAX_FILE_BYTES)
        throw new NotReadable(`It has more than ${MAX_FILE_BYTES / 1e6} MB.`);
    return Buffer.concat([...piecesOf(file, bytes)]);
});
/**
 * Digest of a file of any size that an app wrote: assets may be larger than the memory.
 *
 * @throws NotReadable for a file that is not regular, and the errors of `node:fs`
 */
const digestRegularFile = (path) => withRegularFile(path, (file, bytes) => {
    const digest = digestOf(piecesOf(file, bytes));
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file).size !== bytes)
        throw new NotReadable('It is still being written.');
    return digest;
});
/** SHA-256 in hexadecimal digits of what has been read in one or more pieces. */
function digestOf(pieces) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const piece of pieces)
        hash.update(piece);
    return hash.digest('hex');
}
/**
 * The beginning of a text file of unknown origin; '' when there is none. Links are followed, but a
 * device or a pipe, which may have no end, is not read.
 */
async function readBeginning(path, bytes) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0)).catch(() => undefined);
    if (file === undefined)
        return '';
    try {
        if (!(await file.stat()).isFile())
            return '';
        const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, 0);
        return buffer.subarray(0, bytesRead).toString('utf8');
    }
    catch {
        return '';
    }
    finally {
        await file.close();
    }
}


/***/ }),

/***/ 99986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ eventNotUnderstood),
/* harmony export */   h1: () => (/* binding */ commentFinding),
/* harmony export */   mD: () => (/* binding */ reviewNotRead)
/* harmony export */ });
/** What GitHub said, in one or two lines. */
const seen = ({ status, detail, permission }) => {
    const said = status === 0 ? detail : `GitHub answered ${status}: ${detail}`;
    return permission === undefined ? said : `${said}\nWhat would do: ${permission}`;
};
const IN_WORKFLOW = 'in the workflow:\n  permissions:\n    contents: read\n    pull-requests: write';
const REMEDIES = {
    forbidden: `Let the job write comments; ${IN_WORKFLOW}`,
    unauthorized: 'The token is not valid (any more). Remove github-token, so that the one of the workflow is taken.',
    'not-found': 'The token does not reach this repository, or the pull request is gone. With a token of your own, allow it:\n  pull-requests: write',
    'rate-limited': 'Run the job again in an hour; a token of its own for this action has a limit of its own.',
    invalid: 'Read the job summary, which has the same content. If this happens again, please report it.',
    unreachable: 'Run the job again; the state of GitHub is at https://www.githubstatus.com.',
};
const commentNotWritten = (failure) => ({
    code: 'comment-not-written',
    severity: 'warning',
    title: 'The comment on the pull request could not be written',
    detail: `${seen(failure)}\nThe job summary has the same content, and the result is not affected.`,
    remedy: REMEDIES[failure.kind],
    where: 'comment',
});
/** "Automating Dependabot with GitHub Actions" in GitHub's documentation: its token can only read by default. */
const WHY_READ_ONLY = {
    fork: 'The pull request comes from a fork, so GitHub gives its runs no secret and a token that can only read.',
    dependabot: 'The pull request is from Dependabot, so GitHub gives its runs none of your secrets, and a token that can only read unless permissions of the job say more.',
};
const commentNotPossible = (trust, failure) => ({
    code: 'comment-not-possible',
    severity: 'notice',
    title: 'No comment: the token of this run can only read',
    detail: `${WHY_READ_ONLY[trust]} ${seen(failure)}`,
    remedy: `Nothing to do: the job summary has the same content. ${trust === 'dependabot' ? `For a comment nevertheless, let the job write one; ${IN_WORKFLOW}\n` : ''}Do not use pull_request_target for this: it would hand your secrets to the code of the pull request.`,
    where: 'comment',
});
/** Nothing where the comment stands. */
const commentFinding = (result, { trust }) => {
    if (result.kind !== 'failed')
        return undefined;
    const { kind } = result.reason;
    const readOnly = kind === 'forbidden' || kind === 'unauthorized' || kind === 'not-found';
    return trust !== 'own' && readOnly
        ? commentNotPossible(trust, result.reason)
        : commentNotWritten(result.reason);
};
const eventNotUnderstood = ({ name, problem = '' }) => ({
    code: 'event-not-understood',
    severity: 'warning',
    title: 'Which pull request this is could not be found out',
    detail: `The event is ${name}. ${problem} So there is no comment; the job summary has the same content.`,
    remedy: 'On a self-hosted runner, check the file that GITHUB_EVENT_PATH names. Else run the job again.',
    where: 'GITHUB_EVENT_PATH',
});
const reviewNotRead = (failure) => ({
    code: 'review-not-read',
    severity: 'notice',
    title: 'What the pull request announced could not be compared',
    detail: `${seen(failure)}\nSo it is not known whether this is what was reviewed.`,
    remedy: 'To have it compared, let the job read pull requests; in the workflow:\n  permissions:\n    pull-requests: read',
    where: 'github-token',
});


/***/ }),

/***/ 67916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ gitHubWith),
/* harmony export */   g: () => (/* binding */ tellPullRequest)
/* harmony export */ });
/* harmony import */ var _inputs_dry_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36305);
/* harmony import */ var _lib_github_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47131);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36939);
/* harmony import */ var _report_comment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17554);
/* harmony import */ var _report_comment_header_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27370);
/* harmony import */ var _report_redacted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58911);
/* harmony import */ var _run_run_stamp_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(34081);
/* harmony import */ var _run_state_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(69047);
/* harmony import */ var _comment_findings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99986);
/* harmony import */ var _sticky_comment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23659);










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
    outcome: (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .succeed */ .Py)(true),
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
    const id = (0,_report_comment_header_js__WEBPACK_IMPORTED_MODULE_3__/* .commentId */ .Zr)(env, use);
    const run = (0,_run_run_stamp_js__WEBPACK_IMPORTED_MODULE_8__/* .runStamp */ .bB)(env, pullRequest.headSha);
    const body = redact((0,_report_comment_js__WEBPACK_IMPORTED_MODULE_2__/* .renderComment */ .w)((0,_report_redacted_js__WEBPACK_IMPORTED_MODULE_4__/* .redactedReport */ .d)(report, redact), { id, run, runAddress: (0,_run_run_stamp_js__WEBPACK_IMPORTED_MODULE_8__/* .runAddress */ .YM)(env), use }));
    assertClean('the comment', body);
    (0,_run_state_js__WEBPACK_IMPORTED_MODULE_9__/* .saveCommented */ .AZ)(runner);
    const result = await (0,_sticky_comment_js__WEBPACK_IMPORTED_MODULE_6__/* .writeComment */ .HF)(gitHubWith(githubToken, context), pullRequest.number, body);
    const finding = (0,_comment_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .commentFinding */ .h1)(result, pullRequest);
    return { outcome: (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .succeed */ .Py)(true, finding ? [finding] : []), summary: SUMMARY[result.kind] };
};


/***/ }),

/***/ 4276:
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
    const body = readJson(reading, file);
    if (!body)
        return [];
    const nested = Object.entries((0,json/* objectOf */.Xy)(body.Resources))
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
    return [{ path: at.path, file: file.split(external_node_path_.sep).join('/'), body }, ...nested];
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
/** Undefined, and an error noted, when the file is outside of the assembly, missing or no JSON object. */
function readJson(reading, file) {
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
        reading.contents.set(inside, value);
        return value;
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
/* harmony import */ var _lib_aws_errors_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(52811);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(36939);
/* harmony import */ var _assembly_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4276);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12209);
/* harmony import */ var _seal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(46134);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(19659);













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
            ? (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_10__/* .fail */ .fJ)((0,_findings_js__WEBPACK_IMPORTED_MODULE_7__/* .wrongAccount */ .Hh)(account, inputs.accountId))
            : (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_10__/* .succeed */ .Py)(account);
    }
    catch (error) {
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_10__/* .fail */ .fJ)((0,_lib_aws_errors_js__WEBPACK_IMPORTED_MODULE_11__/* .awsFailure */ .M)(error, 'sts:GetCallerIdentity'));
    }
};
/** An option of `cdk deploy`; yargs knows both spellings. */
const IGNORE_ERRORS = /^--ignore(?:-e|E)rrors(?:=true)?$/;
/** An app that is given the previous key makes its containers accept it, so a key that must be refused is withheld. */
const previousFor = ({ previous }) => previous ? { previous: previous.expectation === 'reject' ? 'absent' : previous.key } : {};
const prepare = async (inputs, region, context) => {
    const { env, cancelled } = context.world;
    if (region === '')
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_10__/* .fail */ .fJ)(_findings_js__WEBPACK_IMPORTED_MODULE_7__/* .noRegion */ .C5);
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
    return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_10__/* .succeed */ .Py)({ app: app.value, cli: cli.value, account: account.value, environment }, findings);
};
/** Whether there is all that a synth needs, before anything is done that only a deployment makes good. */
const checkTools = async (inputs, context) => {
    const tools = await prepare(inputs, (0,_lib_aws_clients_js__WEBPACK_IMPORTED_MODULE_12__/* .regionOf */ .A)(context.world.env), context);
    return tools.ok ? (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_10__/* .succeed */ .Py)(undefined) : tools;
};
/** Why the CDK CLI would not deploy these stacks: their errors, or what it says itself where no stack has any. */
const refusalOf = ({ assembly, stacks, refusal }, redact) => {
    const { missing } = assembly;
    const errors = (0,_findings_js__WEBPACK_IMPORTED_MODULE_7__/* .appErrorsFinding */ .GO)({ stacks, missing, redact });
    if (errors)
        return errors;
    return assembly.stacks.every((stack) => stack.errors === undefined) ? refusal : undefined;
};
const read = ({ assembly: directory, refusal }, inputs, { account, context }) => {
    const assembly = (0,_assembly_js__WEBPACK_IMPORTED_MODULE_6__/* .readAssembly */ .Z)(directory);
    if (!assembly.ok)
        return refusal ? (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_10__/* .fail */ .fJ)(refusal, ...assembly.findings) : assembly;
    const missing = (0,_findings_js__WEBPACK_IMPORTED_MODULE_7__/* .missingContextFinding */ .LG)(assembly.value.missing);
    const incomplete = missing && (refusal ?? missing);
    if (incomplete)
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_10__/* .fail */ .fJ)(incomplete, ...assembly.findings);
    const stacks = (0,_select_js__WEBPACK_IMPORTED_MODULE_9__/* .selectStacks */ .wf)(assembly.value, inputs.stacks);
    if (!stacks.ok)
        return { ...stacks, findings: [...stacks.findings, ...assembly.findings] };
    const findings = [...assembly.findings, ...stacks.findings];
    const contents = { assembly: assembly.value, stacks: stacks.value };
    const forbidden = inputs.cdkArguments.some((word) => IGNORE_ERRORS.test(word))
        ? undefined
        : refusalOf({ ...contents, ...(refusal && { refusal }) }, context.redactor.redact);
    const foreign = stacks.value.find((stack) => stack.account !== '' && stack.account !== account);
    const problem = forbidden ?? (foreign && (0,_findings_js__WEBPACK_IMPORTED_MODULE_7__/* .stackOfAnotherAccount */ .q_)(foreign, account));
    return problem ? (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_10__/* .fail */ .fJ)(problem, ...findings) : (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_10__/* .succeed */ .Py)(contents, findings);
};
/** Runs the user's `cdk synth` once, with the key in its environment, into a private directory, and reads what it wrote. */
const synthesizeAssembly = async (inputs, context, progress) => {
    const region = (0,_lib_aws_clients_js__WEBPACK_IMPORTED_MODULE_12__/* .regionOf */ .A)(context.world.env);
    const tools = await prepare(inputs, region, context);
    if (!tools.ok)
        return { outcome: tools, summary: 'nothing was synthesized' };
    const { app, cli, environment } = tools.value;
    progress(`CDK CLI ${cli.version} (${cli.location}) in ${app.directory}`);
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
        onLine: progress,
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
        outcome: (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_10__/* .succeed */ .Py)({ app, cli, assembly, stacks, environment, seal: (0,_seal_js__WEBPACK_IMPORTED_MODULE_8__/* .sealAssembly */ .i)(assembly) }, findings),
    };
};


/***/ })

};
