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

/***/ 31841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ classifyCdkFailure)
});

// EXTERNAL MODULE: ./build/model/remedy.js
var remedy = __webpack_require__(61368);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/cdk/failure-excerpt.js

const SHOWN_LINES = 12;
const LINE_CHARACTERS = 300;
/** With this line the CDK CLI ends what the app printed; before 2.1100 it does not name the command. */
const APP_ENDED = /(?:^|: )Subprocess exited with error \S+$/;
/** Node and Bun quote a line of source, mark the place below it, and only then say what is wrong. */
const BELOW_SOURCE = /^\s*\^+\s*$/;
/** Python says where before it says what; of exceptions that led to others the last one counts. */
const TRACEBACK = 'Traceback (most recent call last):';
/** A place in the code, as JavaScript, Java and .NET, Python, and Go write it; `...` stands for several. */
const FRAME = /^\s+at\s|^\s+\.{3}|^\s+File ".*", line \d+|^\t\S+\.go:\d+/;
const PYTHON_FRAME = /^\s+File "/;
/** What Python quotes below a frame. */
const PYTHON_SOURCE = /^\s{4}/;
/** A runtime's own farewell, the bracket of an error's fields, and the headings of Go's stack traces. */
const NO_MESSAGE = /^\s*[{}]?\s*$|^Node\.js v\d|^Bun v\d|^exit status \d+$|^goroutine \d+ \[|^\(Use `node --trace/;
/** The box in which jsii says at each start what it thinks of the version of Node; Python shows it as bytes. */
const BOX_OF_JSII = /^(?:b['"])?!!.{40,}!!(?:\\n['"])?$/;
/** Code that nobody wrote for this app. */
const FOREIGN_CODE = /node:|\/(?:node_modules|site-packages|\.[^/]+)\//;
const shorten = (line) => line.length > LINE_CHARACTERS ? `${line.slice(0, LINE_CHARACTERS)}…` : line;
/** What the last `lines` were, cut to a readable length. */
const lastLines = (tail) => tail.split('\n').slice(-SHOWN_LINES).map(shorten).join('\n');
/**
 * What of the output tells the failure, by where it comes from and not by its words. Where the app ended, it is what the
 * app printed last, on either stream: the report of its runtime without the places in foreign code. Otherwise it is what the
 * CDK CLI wrote to stderr.
 *
 * @param directory of the app; the innermost place of the report that lies in there is kept
 */
function tellingLines({ tail, errors }, directory = '') {
    const all = tail.split('\n');
    const end = all.findLastIndex((line) => APP_ENDED.test(line));
    const lines = end < 0 ? errors.split('\n') : all.slice(0, end);
    const begin = beginOfReport(lines);
    const roots = rootsOf(directory);
    const messages = withoutFrames(lines.slice(begin), roots);
    const [chosen, isReport] = messages.length > 0 ? [messages, begin > 0] : [withoutFrames(lines, roots), false];
    // An app that said nothing has at least its exit code.
    const said = chosen.length > 0 || end < 0 ? chosen : all.slice(end, end + 1);
    const shown = isReport ? said.slice(0, SHOWN_LINES) : said.slice(-SHOWN_LINES);
    const relative = (line) => roots.reduce((text, root) => text.replaceAll(`file://${root}/`, '').replaceAll(`${root}/`, ''), line);
    return shown.map((line) => shorten(relative(line))).join('\n');
}
/** The index of the first line after the source that the last report of a runtime quotes; 0 where there is none. */
const beginOfReport = (lines) => {
    const traceback = lines.lastIndexOf(TRACEBACK);
    return 1 + (traceback < 0 ? lines.findLastIndex((line) => BELOW_SOURCE.test(line)) : traceback);
};
/** Node shows the real path of what it runs. */
const rootsOf = (directory) => {
    if (directory === '')
        return [];
    try {
        return [...new Set([directory, (0,external_node_fs_.realpathSync)(directory)])];
    }
    catch {
        return [directory];
    }
};
/** Each line once, without the frames but for the innermost one of the app. */
function withoutFrames(lines, roots) {
    const isOfApp = (line) => FRAME.test(line) &&
        roots.some((root) => line.includes(`${root}/`) && !FOREIGN_CODE.test(line.slice(line.indexOf(root) + root.length)));
    const own = lines.findLast((line) => PYTHON_FRAME.test(line) && isOfApp(line)) ?? lines.find(isOfApp);
    let inPython = false;
    const kept = lines.filter((line, index) => {
        const isQuoted = inPython && PYTHON_SOURCE.test(line);
        inPython = isQuoted || PYTHON_FRAME.test(line);
        // Go names the function in the line above the place.
        const isFrame = FRAME.test(line) || /^\t\S+\.go:\d+/.test(lines[index + 1] ?? '');
        return line === own || !(isQuoted || isFrame || NO_MESSAGE.test(line) || BOX_OF_JSII.test(line));
    });
    return [...new Set(kept)];
}

// EXTERNAL MODULE: ./build/cdk/failure-findings.js
var failure_findings = __webpack_require__(41176);
// EXTERNAL MODULE: ./build/cdk/findings.js
var findings = __webpack_require__(11425);
// EXTERNAL MODULE: ./build/cdk/install-commands.js
var install_commands = __webpack_require__(88459);
;// CONCATENATED MODULE: ./build/cdk/failures.js





/**
 * Reads from the clean output what a failed `cdk synth` or `cdk deploy` means: every failure of the CLI exits with 1.
 * After a deployment the status of the stacks has the last word, and `judgeDeployment` says that it took too long. The
 * patterns are tried on what five CLIs from the oldest that is supported to 2.1148.1 print (test/support/cdk/cli-outputs).
 */
function classifyCdkFailure(failed) {
    const { step, exit, directory } = failed;
    if (exit.cancelled)
        return (0,findings/* cdkCancelled */._B)(step);
    if (step === 'synth' && exit.timedOut)
        return (0,findings/* synthTimedOut */.EB)(lastLines(exit.tail));
    const excerpt = tellingLines(exit, step === 'synth' ? directory : '');
    for (const rule of FAILURE_RULES) {
        const finding = rule(exit.tail, failed, excerpt);
        if (finding !== undefined)
            return finding;
    }
    return step === 'synth' ? (0,findings/* synthFailed */.An)(exit, excerpt) : (0,findings/* deployFailed */.dx)(exit, excerpt, stackNameIn(exit.tail));
}
/** A rule that knows a failure by a pattern in the output. */
const when = (pattern, explain) => (tail, failed, excerpt) => {
    const match = pattern.exec(tail);
    return match === null ? undefined : explain(match, excerpt, failed);
};
/** From a stack's ARN, or from the CLI's `❌  Name failed`; a placeholder for the reader when neither is there. */
const stackNameIn = (tail) => /:stack\/([A-Za-z][\w-]*)\//.exec(tail)?.[1] ?? /❌\s+([A-Za-z][\w/-]*) failed/.exec(tail)?.[1] ?? 'STACK';
const stackName = ({ input }) => stackNameIn(input);
const schemaMismatch = when(/Cloud assembly schema version mismatch|CDK CLI is not compatible with the CDK library/, (_match, excerpt) => (0,failure_findings/* cliOlderThanLibrary */.X9)(excerpt));
const unknownStacks = when(/No stacks match the name\(s\):? *(.*)|No stack found in the main cloud assembly/, (_match, excerpt) => (0,failure_findings/* stacksNotFound */.F1)(excerpt));
/** The SSM parameter of a bootstrap with a qualifier is named after it; hnb659fds is CDK's default. */
const bootstrapCommand = (environment, parameter = '') => {
    const qualifier = /\/cdk-bootstrap\/([^/]+)\//.exec(parameter)?.[1];
    const option = qualifier === undefined || qualifier === 'hnb659fds' ? '' : ` --qualifier ${qualifier}`;
    return `npx cdk bootstrap ${environment}${option}`;
};
/** Of the stack that the line begins with; before 2.1137 the CLI does not say it itself. */
const environmentOf = (line, { stacks = [] }) => {
    const stack = stacks.find(({ id }) => line.includes(`${id}: `)) ?? stacks[0];
    return stack === undefined ? 'aws://ACCOUNT/REGION' : `aws://${stack.account}/${stack.region}`;
};
const noBootstrap = when(/^.*SSM parameter (\S+) not found(?: in (aws:\/\/[\w-]+\/[\w-]+))?\. Has the environment been bootstrapped/m, ([line, parameter = '', said], excerpt, failed) => {
    const environment = said ?? environmentOf(line, failed);
    return (0,failure_findings/* notBootstrapped */.l0)({ environment, command: bootstrapCommand(environment, parameter) }, excerpt);
});
const oldBootstrap = when(/^.*requires bootstrap stack version '(\d+)', found '(\d+)'(?: in (aws:\/\/[\w-]+\/[\w-]+))?/m, ([line, needed = '', found = '', said], excerpt, failed) => {
    const environment = said ?? environmentOf(line, failed);
    return (0,failure_findings/* bootstrapTooOld */.uT)({ environment, command: bootstrapCommand(environment), found, needed }, excerpt);
});
/** Names of the default synthesizer end in account and region; others may be of any form. */
const assetsPlaceMissing = when(/No (?:bucket|ECR repository) named '(?:[^']*-\d{12}-([a-z]+(?:-[a-z]+)+-\d)|[^']*)'[^\n]*? account (\d{12})/, ([, region = 'REGION', account = 'ACCOUNT'], excerpt) => (0,failure_findings/* bootstrapIncomplete */.NI)(bootstrapCommand(`aws://${account}/${region}`), excerpt));
const busy = when(/(?:Stack:?\S*|stack \S+) is in (?:the )?\[?(\w+_IN_PROGRESS)\]? state/i, ([, status], excerpt) => (0,failure_findings/* busyStack */.pQ)({
    title: `The stack is busy (${status})`,
    detail: excerpt,
    remedy: `Wait until that operation has ended, then ${remedy/* AGAIN */.jM}. A \`concurrency\` group in the workflow keeps two runs apart.`,
}));
const RECREATION = /is in (?:the )?\[?(ROLLBACK_COMPLETE|ROLLBACK_FAILED|DELETE_FAILED)\]? state/;
const needsRecreation = when(RECREATION, (match, excerpt) => (0,failure_findings/* stackToRecreate */.PM)({
    title: `The stack is in ${match[1]} and can only be deleted and created again`,
    detail: excerpt,
    remedy: `Look at what it holds, then delete it: \`aws cloudformation delete-stack --stack-name ${stackName(match)}\`.`,
}));
const needsRepair = when(/paused fail state \((\w+)\)|is in (?:the )?\[?(UPDATE_ROLLBACK_FAILED|UPDATE_FAILED|CREATE_FAILED)\]? state/, (match, excerpt) => {
    const status = match[1] ?? match[2] ?? '';
    return (0,failure_findings/* stackToRepair */.Zd)({
        title: `An earlier update left the stack in ${status}`,
        detail: excerpt,
        remedy: status === 'UPDATE_ROLLBACK_FAILED'
            ? `Finish the rollback: \`aws cloudformation continue-update-rollback --stack-name ${stackName(match)}\`, then ${remedy/* AGAIN */.jM}`
            : `Roll it back: \`npx cdk rollback ${stackName(match)}\`, then ${remedy/* AGAIN */.jM}`,
    });
});
const approval = when(/--require-approval|TtyNotAttached|terminal \(TTY\) is not attached/, (_match, excerpt) => (0,failure_findings/* cdkAsksForApproval */.dz)(excerpt));
const noDocker = when(/Failed to find and execute '([^']+)'|spawnSync (docker|finch|podman) ENOENT|Cannot connect to the Docker daemon/, ([, command, other], excerpt, { step }) => (0,failure_findings/* dockerMissing */.Le)(step, command ?? other ?? 'docker', excerpt));
const failedDocker = when(/docker (build|buildx|push|login|run|tag)\b.*exited with (?:error )?(?:code|status) (\d+)/, ([, command = '', exitCode = ''], excerpt, { step }) => (0,failure_findings/* dockerFailed */.ik)(step, { command, exitCode }, excerpt));
const circuitBreaker = when(/ECS Deployment Circuit Breaker was triggered/, (_match, excerpt) => (0,failure_findings/* ecsCircuitBreaker */.zi)(excerpt));
/** What an app of each language says of a package that it lacks. */
const MISSING_PACKAGES = [
    [
        'JavaScript',
        /Cannot find (?:module|package) ['"]([^'"./][^'"\n]*)|Command "([^"\n]+)" not found|npx canceled due to missing packages[^[]*\["([^"@\n]+)/,
    ],
    ['Python', /No module named '?([\w.]+)/],
    [
        'Go',
        /(?:missing go\.sum entry for module providing package|no required module provides package) ([^\s;]+)/,
    ],
    ['JVM', /error: package ([\w.]+) does not exist|Could not resolve dependencies/],
    ['.NET', /(project\.assets\.json)' not found/],
];
const packageMissing = (tail, failed, excerpt) => {
    for (const [language, pattern] of MISSING_PACKAGES) {
        const match = pattern.exec(tail);
        if (match === null)
            continue;
        const missing = match.slice(1).find((name) => name !== undefined) ?? 'a package';
        const install = `\`${(0,install_commands/* installCommand */.Je)(failed.directory, language)}\` in the directory that has cdk.json`;
        return (0,failure_findings/* appDependenciesMissing */.P0)(failed.step, { missing, install }, excerpt);
    }
    return undefined;
};
/** Poetry says it by itself, a shell with its own name in front. */
const commandMissing = when(/(?:sh|bash): (?:\d+: |line \d+: )?([\w.-]+): (?:command )?not found|Command not found: ([\w.-]+)/, ([, command, ofPoetry], excerpt, { step, directory }) => {
    const missing = command ?? ofPoetry ?? '';
    return (0,failure_findings/* appDependenciesMissing */.P0)(step, { missing, install: (0,install_commands/* commandInstallation */.md)(missing, directory) }, excerpt);
});
const doesNotCompile = when(/Unable to compile TypeScript|\berror TS\d+:/, (_match, excerpt, { step }) => (0,failure_findings/* appDoesNotCompile */.v0)(step, excerpt));
const lookupsDisabled = when(/Context lookups have been disabled\b/, (_match, excerpt) => (0,failure_findings/* contextMissing */.sZ)({ title: 'The app needs lookups, and they are turned off', detail: excerpt }));
const wrongAccount = when(/Need to perform AWS calls for account (\d+), but the current credentials are for (\d+)/, ([, wanted = '', actual], excerpt) => (0,failure_findings/* otherAccount */._G)({
    title: `The stack belongs to account ${wanted}, the credentials to ${actual}`,
    detail: excerpt,
    remedy: `Give aws-actions/configure-aws-credentials a role of account ${wanted} in \`role-to-assume\`.`,
    where: wanted,
}));
const expired = when(/ExpiredToken|RequestExpired|security token included in the request is expired|expired AWS credentials/i, (_match, excerpt, { step }) => (0,failure_findings/* credentialsExpired */.Mo)(step, excerpt));
const actionDenied = when(/is not authorized to perform: ([\w-]+:[\w*]+)(?:[^\n]*? on resource: (\S+))?/, ([, action = '', resource = 'the resource'], excerpt) => action === 'sts:AssumeRole'
    ? (0,failure_findings/* assumeRoleDenied */.YH)(excerpt)
    : (0,failure_findings/* accessDenied */.Ib)({
        title: `AWS denied ${action}`,
        remedy: `Allow ${action} on ${resource} to the identity that the message names.`,
        where: resource,
    }, excerpt));
const denied = when(/\b(AccessDenied\w*|UnauthorizedOperation|UnauthorizedException)\b/, ([, error], excerpt) => (0,failure_findings/* accessDenied */.Ib)({
    title: `AWS denied access (${error})`,
    remedy: 'Allow the role of the workflow `sts:AssumeRole` on `arn:aws:iam::ACCOUNT:role/cdk-*`, or the action that the message names.',
}, excerpt));
const invalidCredentials = when(/InvalidClientTokenId|security token included in the request is invalid|UnrecognizedClientException|SignatureDoesNotMatch|InvalidSignatureException/, (_match, excerpt) => (0,failure_findings/* credentialsInvalid */.mW)(excerpt));
const missingCredentials = when(/no credentials have been configured|Unable to resolve AWS account to use|Could not load credentials from any providers|CredentialsProviderError|Unable to locate credentials/, (_match, excerpt, { step }) => (0,failure_findings/* credentialsMissing */.$U)(step, excerpt));
const UNREACHABLE = /(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ECONNRESET) ([\w.:[\]-]+)/;
/** An app may talk to other hosts, so during a synth only AWS's count. */
const AWS_UNREACHABLE = /(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ECONNRESET) ([\w.-]+\.amazonaws\.com(?:\.cn)?)/;
const unreachable = (tail, failed, excerpt) => when(failed.step === 'synth' ? AWS_UNREACHABLE : UNREACHABLE, ([, host = 'AWS']) => (0,failure_findings/* awsUnreachable */.Sw)(host, excerpt))(tail, failed, excerpt);
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
    packageMissing,
    commandMissing,
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
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(94869);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36939);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11425);
/* harmony import */ var _install_commands_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88459);









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
    const root = (0,_install_commands_js__WEBPACK_IMPORTED_MODULE_7__/* .parents */ .M8)(appDirectory).find((directory) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, '.pnp.cjs')));
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
    for (const directory of (0,_install_commands_js__WEBPACK_IMPORTED_MODULE_7__/* .parents */ .M8)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file))) {
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
    const lines = (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_8__/* .untrustedLines */ .mU)(answer.stdout.toString());
    return lines.map((line) => /^(\d+\.\d+\.\d+\S*)/.exec(line)?.[1]).find((version) => version !== undefined);
}
function refusalOfVersion(cli, appDirectory) {
    const [major = 0, minor = 0] = cli.version.split('.').map(Number);
    const isAccidental = cli.version === '3.0.0';
    if (!isAccidental && (major > 2 || (major === 2 && minor >= OLDEST.minor)))
        return undefined;
    const found = { ...cli, install: (0,_install_commands_js__WEBPACK_IMPORTED_MODULE_7__/* .cliInstallation */ .H$)(appDirectory).add };
    return isAccidental ? (0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .cdkCliAccidentalRelease */ .OY)(found) : (0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .cdkCliTooOld */ .cT)(found, OLDEST.text);
}
function missingCli(appDirectory, mute) {
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .cdkCliMissing */ .d_)({
        appDirectory,
        mute,
        isDeclared: declaresCli(appDirectory),
        ...(0,_install_commands_js__WEBPACK_IMPORTED_MODULE_7__/* .cliInstallation */ .H$)(appDirectory),
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
/**
 * The package as Node would find it from `directory`: the nearest `node_modules` upwards that has it. Looked up by
 * hand, because a package may hide its package.json from `require.resolve` and the bundler must not rewrite it.
 */
function findInstalledPackage(directory, name) {
    for (const parent of (0,_install_commands_js__WEBPACK_IMPORTED_MODULE_7__/* .parents */ .M8)(directory)) {
        const found = readPackage((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, 'node_modules', name));
        if (found !== undefined)
            return found;
    }
    return undefined;
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
const cdkCliMissing = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFinding */ .L)('cdk-cli-missing', { error: 'cdk-cli-missing' }, ({ appDirectory, mute, isDeclared, install, add, isOfNpm }) => {
    const onPath = mute === undefined
        ? '`cdk` on the PATH'
        : `a working \`cdk\` on the PATH: \`${mute} --version\` failed`;
    return {
        title: 'The CDK CLI is not installed',
        detail: isDeclared
            ? `package.json in ${appDirectory} names aws-cdk, but it is in no node_modules there or above.`
            : `Neither aws-cdk in a node_modules of ${appDirectory} or above, nor ${onPath}. It is never downloaded here, since it has to fit the app's library.`,
        remedy: isDeclared
            ? `Install the dependencies in ${appDirectory}: \`${install}\`. In a workflow, an earlier step has to do that.`
            : isOfNpm
                ? `Add it and commit the lock file: \`${add}\`.`
                : `Install it in an earlier step of the workflow: \`${add}\`, better with the exact version that you use.`,
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
    detail: `\`${app.command}\` left no manifest.json in the directory that the CDK CLI gave it in CDK_OUTDIR, nor a new one in cdk.out.`,
    remedy: 'Set no `outdir` in `new App({ outdir: … })` but `cdk.out`, and check that the command runs the file that builds the stacks.',
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

/***/ 88459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H$: () => (/* binding */ cliInstallation),
/* harmony export */   Je: () => (/* binding */ installCommand),
/* harmony export */   M8: () => (/* binding */ parents),
/* harmony export */   md: () => (/* binding */ commandInstallation)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13963);



/** The directory itself and all above it, nearest first. */
function parents(directory) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory);
    return parent === directory ? [directory] : [directory, ...parents(parent)];
}
const NPM = {
    language: 'JavaScript',
    files: ['package-lock.json', 'npm-shrinkwrap.json'],
    install: 'npm ci',
    add: 'npm install --save-dev',
};
/** Lock files first: a `pyproject.toml` alone does not tell which tool reads it. */
const INSTALLERS = [
    NPM,
    {
        language: 'JavaScript',
        files: ['pnpm-lock.yaml'],
        install: 'pnpm install --frozen-lockfile',
        add: 'pnpm add --save-dev',
    },
    { language: 'JavaScript', files: ['yarn.lock'], install: 'yarn install', add: 'yarn add --dev' },
    {
        language: 'JavaScript',
        files: ['bun.lock', 'bun.lockb'],
        install: 'bun install --frozen-lockfile',
        add: 'bun add --dev',
    },
    { language: 'Python', files: ['uv.lock'], install: 'uv sync --frozen' },
    { language: 'Python', files: ['poetry.lock'], install: 'poetry install' },
    { language: 'Python', files: ['Pipfile.lock', 'Pipfile'], install: 'pipenv install --deploy' },
    { language: 'Python', files: ['requirements.txt'], install: 'pip install -r requirements.txt' },
    { language: 'Python', files: ['pyproject.toml', 'setup.py'], install: 'pip install .' },
    { language: 'Go', files: ['go.mod'], install: 'go mod download' },
    { language: 'JVM', files: ['pom.xml'], install: 'mvn --batch-mode compile' },
    {
        language: 'JVM',
        files: ['build.gradle', 'build.gradle.kts'],
        install: 'gradle build',
    },
    { language: '.NET', files: ['*.sln', '*.csproj', '*.fsproj'], install: 'dotnet restore' },
];
const hasFile = (directory, name) => {
    if (!name.startsWith('*'))
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name));
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory).some((entry) => entry.endsWith(name.slice(1)));
    }
    catch {
        return false;
    }
};
/** `cdk init` puts the solution of a .NET app into `src`. */
const isUsedIn = (directory, { files, language }) => files.some((name) => hasFile(directory, name) || (language === '.NET' && hasFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'src'), name)));
/** By the nearest of the files, as in a workspace it is at the root. */
const installerFor = (appDirectory, language) => {
    const candidates = INSTALLERS.filter((one) => language === undefined || one.language === language);
    for (const root of parents(appDirectory)) {
        const installer = candidates.find((one) => isUsedIn(root, one));
        if (installer !== undefined)
            return { installer, root };
    }
    return undefined;
};
const FALLBACK = {
    JavaScript: NPM.install,
    Python: 'pip install -r requirements.txt',
    Go: 'go mod download',
    JVM: 'mvn --batch-mode compile',
    '.NET': 'dotnet restore',
};
/** The command that installs what an app of that language needs. */
const installCommand = (appDirectory, language) => installerFor(appDirectory, language)?.installer.install ?? FALLBACK[language];
/** At the root of a workspace, Yarn 1 and pnpm refuse to add a package without an option that says so. */
const workspaceOption = (appDirectory, root) => {
    if (appDirectory !== root)
        return '';
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'pnpm-workspace.yaml')))
        return ' --workspace-root';
    const isYarn1 = textOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'yarn.lock')).includes('# yarn lockfile v1');
    return isYarn1 && /"workspaces"\s*:/.test(textOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'package.json'))) ? ' -W' : '';
};
const textOf = (file) => {
    try {
        return (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(file);
    }
    catch {
        return '';
    }
};
/** What brings the CDK CLI to an app; `isOfNpm`: whether the app is one whose own lock file then names it. */
const cliInstallation = (appDirectory) => {
    const javaScript = installerFor(appDirectory, 'JavaScript');
    const isOfNpm = javaScript !== undefined ||
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(appDirectory, 'package.json')) ||
        installerFor(appDirectory) === undefined;
    const { installer, root } = javaScript ?? { installer: NPM, root: '' };
    return {
        add: isOfNpm
            ? `${installer.add}${workspaceOption(appDirectory, root)} aws-cdk@2`
            : 'npm install --global aws-cdk@2',
        install: installer.install,
        isOfNpm,
    };
};
/** The action or command that brings a tool itself, by its name. */
const TOOLS = [
    [/^(?:python3?|pip3?)$/, 'actions/setup-python'],
    [/^uvx?$/, 'astral-sh/setup-uv'],
    [/^(?:poetry|pipenv)$/, '`pipx install NAME`'],
    [/^go$/, 'actions/setup-go'],
    [/^(?:java|mvn|gradle)$/, 'actions/setup-java'],
    [/^dotnet$/, 'actions/setup-dotnet'],
    [/^bunx?$/, 'oven-sh/setup-bun'],
    [/^pnpx?$|^pnpm$/, 'pnpm/action-setup'],
    [/^yarn$/, '`corepack enable`'],
];
/** How a command that the shell did not find is installed: as a tool, or with the dependencies of the app. */
const commandInstallation = (command, appDirectory) => {
    const tool = TOOLS.find(([name]) => name.test(command))?.[1];
    if (tool !== undefined)
        return tool.replace('NAME', command);
    const found = installerFor(appDirectory, 'JavaScript') ?? installerFor(appDirectory);
    return `\`${found?.installer.install ?? NPM.install}\``;
};


/***/ }),

/***/ 53667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   endLeftovers: () => (/* binding */ endLeftovers),
/* harmony export */   h: () => (/* binding */ RUN_VARIABLE)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13963);


/**
 * Marks all processes that a run starts, also those that leave its process group, with its temporary directory: no two runs
 * of a machine have the same, and the post step knows it even of a run that was killed.
 */
const RUN_VARIABLE = 'JWT_DEPLOY_RUN_ID';
const environmentOf = (pid) => {
    try {
        return (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readOwnFile */ .zx)(`/proc/${pid}/environ`);
    }
    catch {
        return ''; // It ended, or it belongs to another user.
    }
};
/**
 * Ends what an app left running in a session of its own, or a killed run its app or CDK CLI: it has the key in its
 * environment, and until the end of the job nothing else would stop it. Only where there is /proc (Linux); a process that
 * wipes its environment is not found.
 *
 * @returns how many there were
 */
const endLeftovers = (runId) => {
    if (runId === '')
        return 0;
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

/***/ 19205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _i: () => (/* binding */ runCdkSynth)
/* harmony export */ });
/* unused harmony exports synthArguments, startTypeCheck */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_child_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32383);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36939);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31841);
/* harmony import */ var _find_cli_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99991);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11425);
/* harmony import */ var _leftovers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(53667);








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
 * Runs the app once, or twice where it writes to a directory of its own; afterwards none of its processes runs any more. Fails with `synth-failed` or a more specific reason
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
        (0,_leftovers_js__WEBPACK_IMPORTED_MODULE_7__.endLeftovers)(options.env[_leftovers_js__WEBPACK_IMPORTED_MODULE_7__/* .RUN_VARIABLE */ .h] ?? '');
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
    const exit = await runCli(options);
    const isWritten = hasManifest(options.output);
    const directory = options.app.directory;
    const refusal = exit.code === 0 ? undefined : (0,_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .classifyCdkFailure */ .X)({ step: 'synth', exit, directory });
    const isOfCli = isWritten ? foundErrors(exit) : lacksManifest(exit, options.output);
    if (refusal && !isOfCli)
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)(refusal);
    if (!isWritten)
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)((0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .synthWroteNothing */ .$Q)(options.app));
    return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .succeed */ .Py)({ assembly: options.output, ...(refusal && { refusal }) }, speedFindings(options));
}
const hasManifest = (directory) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'manifest.json'));
/** What the CLI says of an app that ended well and wrote nothing to where it was told to. */
const lacksManifest = ({ tail }, output) => tail.includes(`ENOENT: no such file or directory, open '${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(output, 'manifest.json')}'`);
/**
 * An app that says `new App({ outdir: 'cdk.out' })` writes there whatever it is told, which is where the CLI looks for it by
 * default. Such an app runs once more with that directory as the output, so that the CLI makes lookups and reads errors as
 * ever; then the assembly leaves the checkout, for it may hold the key.
 */
async function runCli(options) {
    const start = (output) => (0,_lib_child_process_js__WEBPACK_IMPORTED_MODULE_2__/* .startChild */ .v)({
        ...options,
        command: options.cli.command,
        args: [...options.cli.args, ...synthArguments({ ...options, output })],
        cwd: options.app.directory,
        env: synthEnvironment(options),
    }).exited;
    const usual = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(options.app.directory, 'cdk.out');
    const earlier = writtenAt(usual);
    const exit = await start(options.output);
    const isElsewhere = lacksManifest(exit, options.output) && writtenAt(usual) !== earlier;
    if (!isElsewhere || hasManifest(options.output))
        return exit;
    options.onLine('The app writes to cdk.out whatever it is told; it is run once more with that directory.', 'stdout');
    try {
        return await start(usual);
    }
    finally {
        moveDirectory(usual, options.output);
    }
}
/** When the assembly in a directory was written; undefined where there is none, or a link in its place. */
const writtenAt = (directory) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(directory, { throwIfNoEntry: false })?.isDirectory()
    ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'manifest.json'), { throwIfNoEntry: false, bigint: true })?.mtimeNs
    : undefined;
/** Also to another file system; nothing is followed out of the directory. */
function moveDirectory(from, to) {
    if (writtenAt(from) === undefined)
        return;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(to, { recursive: true });
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(from, to);
    }
    catch {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.cpSync)(from, to, { recursive: true, verbatimSymlinks: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(from, { recursive: true });
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(to, 0o700);
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


/***/ }),

/***/ 4276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rq: () => (/* binding */ READING),
  FQ: () => (/* binding */ readApart)
});

// UNUSED EXPORTS: readAssembly

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/lib/files.js
var files = __webpack_require__(13963);
// EXTERNAL MODULE: ./build/lib/groups.js
var groups = __webpack_require__(85722);
// EXTERNAL MODULE: ./build/lib/json.js
var json = __webpack_require__(80292);
// EXTERNAL MODULE: ./build/lib/kept-json.js
var kept_json = __webpack_require__(35861);
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
/** Bytes of one template; CloudFormation takes one million. */
const MAX_TEMPLATE_BYTES = 2_000_000;
/** Bytes of all files together, which stay in memory. */
const MAX_BYTES = 64_000_000;
/**
 * Values of one file. Parsed, each takes about a hundred bytes, and V8 heeds no limit while it parses: 30 MB of empty lists
 * took 900 MB where 300 were allowed.
 */
const MAX_VALUES = 2_000_000;
/** Real templates have some 30 levels, and what walks them goes down by calling itself. */
const MAX_LEVELS = 200;
const VALIDATION_REPORT = 'validation-report.json';
/**
 * Reads what `cdk synth` wrote: the stacks of the app, of its stages and their nested stacks.
 * The schema version is not compared: what is read here has kept its shape from schema 36 to 55, and a newer one reads the same.
 * Errors: `assembly-unreadable`, which never quotes a file, because the templates may hold the key.
 */
function readAssembly(directory) {
    const reading = {
        root: (0,external_node_path_.resolve)(directory),
        parsed: (0,kept_json/* createJsonStore */.u)(),
        contents: new Map(),
        reads: 0,
        bytesLeft: MAX_BYTES,
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
const READING = {
    name: 'reading',
    work: readAssembly,
};
/** The same where the app cannot hold up the run; what takes too long or too much is unreadable. */
const readApart = (directory, { analyse }) => analyse(READING, [directory], (why) => (0,finding/* fail */.fJ)((0,findings/* assemblyUnreadable */.yx)('manifest.json', `Reading what it names ${why}.`)));
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
const withoutRepeats = (missing) => [...(0,groups/* groupBy */.$)(missing, ({ key }) => key).values()].map(([first]) => first);
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
    const bytes = openJson(reading, file, MAX_TEMPLATE_BYTES);
    if (!bytes)
        return [];
    const place = { path: at.path, file: file.split(external_node_path_.sep).join('/') };
    const template = new kept_json/* KeptTemplate */.F({ ...place, bytes }, reading.parsed);
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
/** One comes after each of these characters at most. */
const BEFORE_VALUES = new Set(Buffer.from('[{,'));
function hasTooManyValues(bytes) {
    if (bytes.length <= MAX_VALUES)
        return false;
    let values = 0;
    for (const byte of bytes)
        if (BEFORE_VALUES.has(byte))
            values += 1;
    return values > MAX_VALUES;
}
function readJson(reading, file) {
    const bytes = openJson(reading, file);
    return bytes && reading.parsed(bytes);
}
/** Undefined, and an error noted, when the file is outside of the assembly, missing or no JSON object. */
function openJson(reading, file, most = MAX_BYTES) {
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
        const bytes = (0,files/* readRegularFile */.XF)(path, Math.min(most, reading.bytesLeft));
        reading.bytesLeft -= bytes.length;
        if (hasTooManyValues(bytes))
            return note(`The file has more than ${MAX_VALUES / 1e6} million values.`);
        const value = reading.parsed(bytes);
        if (!(0,json/* isObject */.Gv)(value))
            return note('The file is not a JSON object.');
        if ((0,json/* isDeeperThan */.hz)(MAX_LEVELS, value))
            return note(`The file is nested more than ${MAX_LEVELS} levels deep, and no real template is.`);
        reading.files.set(inside, (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex'));
        reading.contents.set(inside, bytes);
        return bytes;
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
const sealAssembly = async ({ directory, files }, cancelled) => {
    const assets = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
        .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name)))
        .filter((path) => !files.has(path));
    const seal = new Map(files);
    for (const path of assets)
        seal.set(path, await digestAt((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path), cancelled));
    cancelled.throwIfAborted();
    return seal;
};
const digestAt = (path, cancelled) => (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .digestRegularFile */ .Vo)(path, cancelled).catch(() => undefined);
/**
 * Files that are no longer what they were, sorted; after a cancel only those that had been looked at. What cannot be read is
 * never the same as anything.
 */
const changedSince = async (directory, seal, cancelled) => {
    const changed = [];
    for (const [path, digest] of seal) {
        const now = digest && (await digestAt((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path), cancelled));
        if (cancelled.aborted)
            break;
        if (now === undefined || now !== digest)
            changed.push(path);
    }
    return changed.sort();
};


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
/* harmony import */ var _cdk_leftovers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53667);
/* harmony import */ var _cdk_synth_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19205);
/* harmony import */ var _lib_aws_clients_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(14954);
/* harmony import */ var _lib_aws_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52811);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(36939);
/* harmony import */ var _assembly_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4276);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(12209);
/* harmony import */ var _seal_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(46134);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(19659);














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
            ? (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .fail */ .fJ)((0,_findings_js__WEBPACK_IMPORTED_MODULE_10__/* .wrongAccount */ .Hh)(account, inputs.accountId))
            : (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .succeed */ .Py)(account);
    }
    catch (error) {
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .fail */ .fJ)((0,_lib_aws_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .awsFailure */ .M)(error, 'sts:GetCallerIdentity'));
    }
};
/** An option of `cdk deploy`; yargs knows both spellings. */
const IGNORE_ERRORS = /^--ignore(?:-e|E)rrors(?:=true)?$/;
/** An app that is given the previous key makes its containers accept it, so a key that must be refused is withheld. */
const previousFor = ({ previous }) => previous ? { previous: previous.expectation === 'reject' ? 'absent' : previous.key } : {};
const prepare = async (inputs, region, context) => {
    const { env, cancelled } = context.world;
    if (region === '')
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .fail */ .fJ)((0,_findings_js__WEBPACK_IMPORTED_MODULE_10__/* .noRegion */ .C5)());
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
        [_cdk_leftovers_js__WEBPACK_IMPORTED_MODULE_5__/* .RUN_VARIABLE */ .h]: context.world.temporaryDirectory,
    };
    const cli = await (0,_cdk_find_cli_js__WEBPACK_IMPORTED_MODULE_3__/* .findCdkCli */ .a)(app.value.directory, withoutKey(environment, inputs), cancelled);
    if (!cli.ok)
        return cli;
    const account = await establishAccount(inputs, region, context);
    if (!account.ok)
        return account;
    const flags = (0,_cdk_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .cdkFlagsDropped */ .GE)(dropped);
    const findings = [...app.findings, ...cli.findings, ...(flags ? [flags] : [])];
    return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .succeed */ .Py)({ app: app.value, cli: cli.value, account: account.value, environment }, findings);
};
/** Whether there is all that a synth needs, before anything is done that only a deployment makes good. */
const checkTools = async (inputs, context) => {
    const tools = await prepare(inputs, (0,_lib_aws_clients_js__WEBPACK_IMPORTED_MODULE_13__/* .regionOf */ .A)(context.world.env), context);
    return tools.ok ? (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .succeed */ .Py)(undefined) : tools;
};
/** Why the CDK CLI would not deploy these stacks: their errors, or what it says itself where no stack has any. */
const refusalOf = ({ assembly, stacks, refusal }, redact) => {
    const { missing } = assembly;
    const errors = (0,_findings_js__WEBPACK_IMPORTED_MODULE_10__/* .appErrorsFinding */ .GO)({ stacks, missing, redact });
    if (errors)
        return errors;
    return assembly.stacks.every((stack) => stack.errors === undefined) ? refusal : undefined;
};
const read = async ({ assembly: directory, refusal }, inputs, { account, context }) => {
    const assembly = await (0,_assembly_js__WEBPACK_IMPORTED_MODULE_9__/* .readApart */ .FQ)(directory, context);
    if (!assembly.ok)
        return refusal ? (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .fail */ .fJ)(refusal, ...assembly.findings) : assembly;
    const missing = (0,_findings_js__WEBPACK_IMPORTED_MODULE_10__/* .missingContextFinding */ .LG)(assembly.value.missing);
    const incomplete = missing && (refusal ?? missing);
    if (incomplete)
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .fail */ .fJ)(incomplete, ...assembly.findings);
    const stacks = (0,_select_js__WEBPACK_IMPORTED_MODULE_12__/* .selectStacks */ .wf)(assembly.value, inputs.stacks);
    if (!stacks.ok)
        return { ...stacks, findings: [...stacks.findings, ...assembly.findings] };
    const findings = [...assembly.findings, ...stacks.findings];
    const contents = { assembly: assembly.value, stacks: stacks.value };
    const forbidden = inputs.cdkArguments.some((word) => IGNORE_ERRORS.test(word))
        ? undefined
        : refusalOf({ ...contents, ...(refusal && { refusal }) }, context.redactor.redact);
    const foreign = stacks.value.find((stack) => stack.account !== '' && stack.account !== account);
    const problem = forbidden ?? (foreign && (0,_findings_js__WEBPACK_IMPORTED_MODULE_10__/* .stackOfAnotherAccount */ .q_)(foreign, account));
    return problem ? (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .fail */ .fJ)(problem, ...findings) : (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .succeed */ .Py)(contents, findings);
};
/** Runs the user's `cdk synth` once, with the key in its environment, into a private directory, and reads what it wrote. */
const synthesizeAssembly = async (inputs, context) => {
    const region = (0,_lib_aws_clients_js__WEBPACK_IMPORTED_MODULE_13__/* .regionOf */ .A)(context.world.env);
    const tools = await prepare(inputs, region, context);
    if (!tools.ok)
        return { outcome: tools, summary: 'nothing was synthesized' };
    const { app, cli, environment } = tools.value;
    context.progress(`CDK CLI ${cli.version} (${cli.location}) in ${app.directory}`);
    const synth = await (0,_cdk_synth_js__WEBPACK_IMPORTED_MODULE_6__/* .runCdkSynth */ ._i)({
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
    const contents = await read(synth.value, inputs, { account: tools.value.account, context });
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
    const seal = await (0,_seal_js__WEBPACK_IMPORTED_MODULE_11__/* .sealAssembly */ .i)(assembly, context.world.cancelled);
    return {
        summary: `${stacks.length === 1 ? 'stack' : `${stacks.length} stacks:`} ${stacks.map(({ id }) => id).join(', ')}`,
        outcome: (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .succeed */ .Py)({ app, cli, assembly, stacks, environment, seal }, findings),
    };
};


/***/ })

};
