export const id = 5692;
export const ids = [5692];
export const modules = {

/***/ 89759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tc: () => (/* binding */ mentionedIn),
/* harmony export */   Yk: () => (/* binding */ variablesRead),
/* harmony export */   vK: () => (/* binding */ hasNpmLock),
/* harmony export */   w5: () => (/* binding */ sourceTexts),
/* harmony export */   xu: () => (/* binding */ stacksOfLastSynth)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13963);
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80292);




/** What the files of a CDK app tell without running it. */
const MOST_FILES = 1000;
/** Characters of all files together: the app may be that of a stranger. */
const MOST_CHARACTERS = 20_000_000;
/** The texts of the source files of an app, without its packages and what was built. */
function sourceTexts(directory) {
    const texts = [];
    let left = MOST_CHARACTERS;
    for (const path of sourcesIn(directory)) {
        const text = readText(path);
        if (text.length > left)
            break;
        left -= text.length;
        texts.push(text);
    }
    return texts;
}
/** Which of the names stand in the sources as words of their own. */
const mentionedIn = (texts, names) => names.filter((name) => texts.some((text) => holdsWord(text, name)));
const isPartOfWord = (character) => character !== undefined && /\w/.test(character);
const holdsWord = (text, name) => {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
        if (!isPartOfWord(text[at - 1]) && !isPartOfWord(text[at + name.length]))
            return true;
    return false;
};
const NAME = '([A-Z][A-Z0-9_]*)';
/** How the languages of the CDK read a variable of the environment. */
const READS = [
    new RegExp(`\\b(?:process\\.env|import\\.meta\\.env|os\\.environ)(?:\\.|\\[\\s*["'\`])${NAME}["'\`\\]]*`, 'g'),
    new RegExp(`(?:[Gg]etenv|LookupEnv|GetEnvironmentVariable|environ\\.get)\\(\\s*["']${NAME}["']`, 'g'),
];
/** What comes after the reading of a variable that may be missing: another value, or a question. */
const FALLBACK = /^\s*(?:\?|\|\||,|[!=]==?)/;
const DESTRUCTURED = /\{([^{}]{0,2000})\}\s*=\s*process\.env\b/g;
/** Names of variables that an app reads and has no other value for, as far as its sources say so. */
function variablesRead(texts) {
    const read = texts.flatMap((text) => [
        ...READS.flatMap((pattern) => [...text.matchAll(pattern)].flatMap(({ 0: whole, 1: name = '', index }) => FALLBACK.test(text.slice(index + whole.length, index + whole.length + 20)) ? [] : [name])),
        ...[...text.matchAll(DESTRUCTURED)].flatMap(({ 1: names = '' }) => names.split(',').flatMap((one) => (one.includes('=') ? [] : [one.split(':')[0]?.trim() ?? '']))),
    ]);
    return [...new Set(read)].filter((name) => /^[A-Z][A-Z0-9_]*$/.test(name)).sort();
}
function sourcesIn(directory) {
    const found = [];
    const queue = [directory];
    for (let next = queue.shift(); next !== undefined && found.length < MOST_FILES; next = queue.shift()) {
        for (const entry of entriesIn(next)) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(next, entry.name);
            if (entry.isDirectory() && !(0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isForeignFolder */ .Jl)(entry.name))
                queue.push(path);
            if (entry.isFile() && /\.(?:[cm]?[jt]sx?|py|java|cs|go|json)$/.test(entry.name))
                found.push(path);
        }
    }
    return found;
}
const entriesIn = (directory) => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory, { withFileTypes: true });
    }
    catch {
        return [];
    }
};
const readText = (path) => {
    try {
        return (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .XF)(path).toString('utf8');
    }
    catch {
        return '';
    }
};
/** CloudFormation's names of the stacks of the last synth; none where there was none. */
function stacksOfLastSynth(directory) {
    const manifest = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_3__/* .objectOf */ .Xy)((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(readText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'cdk.out', 'manifest.json'))));
    return Object.entries((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_3__/* .objectOf */ .Xy)(manifest.artifacts)).flatMap(([id, artifact]) => {
        const { type, properties } = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_3__/* .objectOf */ .Xy)(artifact);
        return type === 'aws:cloudformation:stack' ? [(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_3__/* .objectOf */ .Xy)(properties).stackName) ?? id] : [];
    });
}
/** Whether npm can install it as a lock file says. */
const hasNpmLock = (directory) => entriesIn(directory).some(({ name }) => name === 'package-lock.json' || name === 'npm-shrinkwrap.json');


/***/ }),

/***/ 41176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ credentialsMissing),
/* harmony export */   F1: () => (/* binding */ stacksNotFound),
/* harmony export */   Ib: () => (/* binding */ accessDenied),
/* harmony export */   Le: () => (/* binding */ dockerMissing),
/* harmony export */   Mo: () => (/* binding */ credentialsExpired),
/* harmony export */   NI: () => (/* binding */ bootstrapIncomplete),
/* harmony export */   P0: () => (/* binding */ appDependenciesMissing),
/* harmony export */   PM: () => (/* binding */ stackToRecreate),
/* harmony export */   Sw: () => (/* binding */ awsUnreachable),
/* harmony export */   X9: () => (/* binding */ cliOlderThanLibrary),
/* harmony export */   YH: () => (/* binding */ assumeRoleDenied),
/* harmony export */   Zd: () => (/* binding */ stackToRepair),
/* harmony export */   _G: () => (/* binding */ otherAccount),
/* harmony export */   dz: () => (/* binding */ cdkAsksForApproval),
/* harmony export */   ik: () => (/* binding */ dockerFailed),
/* harmony export */   l0: () => (/* binding */ notBootstrapped),
/* harmony export */   mW: () => (/* binding */ credentialsInvalid),
/* harmony export */   pQ: () => (/* binding */ busyStack),
/* harmony export */   sZ: () => (/* binding */ contextMissing),
/* harmony export */   uT: () => (/* binding */ bootstrapTooOld),
/* harmony export */   v0: () => (/* binding */ appDoesNotCompile),
/* harmony export */   zi: () => (/* binding */ ecsCircuitBreaker)
/* harmony export */ });
/* harmony import */ var _model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80495);

/** What a failure of the CDK CLI means, by its output. `excerpt`: the lines of it that tell most. */
const DENIED = { error: 'aws-access-denied' };
const NOT_BOOTSTRAPPED = { error: 'not-bootstrapped' };
const EITHER_STEP = [{ error: 'synth-failed' }, { error: 'deploy-failed' }];
const reasonOf = (step) => step === 'synth' ? { error: 'synth-failed' } : { error: 'deploy-failed' };
/** Keeps titles within their 100 characters. */
const brief = (text) => (text.length > 50 ? `${text.slice(0, 49)}…` : text);
const cliOlderThanLibrary = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)('cdk-cli-older-than-library', { error: 'cdk-cli-unsupported' }, (excerpt) => ({
    title: 'The CDK CLI is older than the app’s aws-cdk-lib and cannot read its assembly',
    detail: excerpt,
    remedy: 'Update the CLI in the package that has cdk.json and commit the lock file: `npm install --save-dev aws-cdk@2`.',
}));
const stacksNotFound = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)('stacks-not-found', { error: 'invalid-input' }, (excerpt) => ({
    title: 'The app has no stack of the name given',
    detail: excerpt,
    remedy: 'Correct the input `stacks`; `npx cdk list` prints the names, e.g. `Prod/Main` for a stack in a stage.',
    where: 'stacks',
}));
const notBootstrapped = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)('not-bootstrapped', NOT_BOOTSTRAPPED, ({ environment, command }, excerpt) => ({
    title: `${environment} is not bootstrapped for CDK`,
    detail: excerpt,
    remedy: `Run once, with administrator credentials: \`${command}\`.`,
    where: environment,
}));
const bootstrapTooOld = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)('bootstrap-too-old', NOT_BOOTSTRAPPED, ({ environment, command, found, needed }, excerpt) => ({
    title: `The bootstrap stack has version ${found}; this app needs ${needed}`,
    detail: excerpt,
    remedy: `Update it once, with administrator credentials: \`${command}\`.`,
    where: environment,
}));
const bootstrapIncomplete = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)('bootstrap-incomplete', NOT_BOOTSTRAPPED, (command, excerpt) => ({
    title: 'The bucket or repository for the app’s assets does not exist',
    detail: excerpt,
    remedy: `Bootstrap again, with administrator credentials: \`${command}\`.`,
}));
/** Also seen before the deployment, where there is more to say of the stack. */
const busyStack = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)('stack-busy', { error: 'stack-busy' }, (text) => text, {
    isCallout: true,
});
const stackToRecreate = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)('stack-needs-recreation', { error: 'stack-needs-recreation' }, (text) => text, { isCallout: true });
const stackToRepair = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)('stack-needs-repair', { error: 'stack-needs-repair' }, (text) => text, { isCallout: true });
const contextMissing = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)('context-missing', { error: 'synth-incomplete' }, (text) => ({
    ...text,
    remedy: 'Run cdk synth once with credentials for the account and commit cdk.context.json.',
}));
const otherAccount = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)('aws-wrong-account', { error: 'aws-wrong-account' }, (text) => text);
const cdkAsksForApproval = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)('cdk-asks-for-approval', { error: 'deploy-failed' }, (excerpt) => ({
    title: 'The CDK CLI asked a question, which a workflow cannot answer',
    detail: excerpt,
    remedy: 'Run `npx cdk deploy` in a terminal once and read the question.',
}));
const dockerMissing = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)('docker-missing', EITHER_STEP, (step, command, excerpt) => ({
    as: reasonOf(step),
    title: `${command} is needed to build an asset and cannot be used here`,
    detail: excerpt,
    remedy: 'Use a runner with Docker (ubuntu-latest has it), or set CDK_DOCKER to the container client that is there.',
}));
const dockerFailed = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)('docker-failed', EITHER_STEP, (step, { command, exitCode }, excerpt) => ({
    as: reasonOf(step),
    title: `docker ${command} failed with exit code ${exitCode}`,
    detail: excerpt,
    remedy: `Run the same \`docker ${command}\` on your machine; the lines above the error say which instruction failed.`,
}));
const ecsCircuitBreaker = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)('ecs-circuit-breaker', { error: 'rollout-failed' }, (excerpt) => ({
    title: 'The new tasks did not become healthy, so ECS stopped the deployment',
    detail: excerpt,
    remedy: 'Read the stopped reason and the exit code of each container, and the last lines of its log.',
}));
const appDependenciesMissing = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)('app-dependencies-missing', EITHER_STEP, (step, { missing, install }, excerpt) => ({
    as: reasonOf(step),
    title: `The CDK app needs ${brief(missing)}, which is not installed`,
    detail: excerpt,
    remedy: `Install the dependencies of the app, in a workflow in an earlier step: ${install}.`,
}));
const appDoesNotCompile = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)('app-does-not-compile', EITHER_STEP, (step, excerpt) => ({
    as: reasonOf(step),
    title: 'The CDK app does not compile',
    detail: excerpt,
    remedy: "Correct the type errors; `npx tsc --noEmit` in the app's directory shows them all.",
}));
const credentialsExpired = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)('aws-credentials-expired', { error: 'aws-credentials-expired' }, (step, excerpt) => ({
    title: 'The AWS credentials have expired',
    detail: excerpt,
    remedy: `${step === 'deploy' ? 'CloudFormation may still be working: look at the stack first. ' : ''}A session from OIDC lasts one hour by default: set \`role-duration-seconds: 7200\` in aws-actions/configure-aws-credentials, and the role's maximum session duration to at least that.`,
}));
const assumeRoleDenied = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)('aws-assume-role-denied', DENIED, (excerpt) => ({
    title: 'AWS denied the use of a role that bootstrapping made',
    detail: excerpt,
    remedy: 'Allow the role of the workflow `sts:AssumeRole` on `arn:aws:iam::ACCOUNT:role/cdk-*`; without those roles it needs every permission of the deployment itself.',
}));
const accessDenied = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)('aws-access-denied', DENIED, (text, excerpt) => ({ ...text, detail: excerpt }));
const credentialsInvalid = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)('aws-credentials-invalid', { error: 'aws-credentials-missing' }, (excerpt) => ({
    title: 'AWS does not know the credentials',
    detail: excerpt,
    remedy: 'Check the step that configures the credentials: a deleted access key, a key and secret that do not belong together, or a missing session token.',
}));
const credentialsMissing = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)('aws-credentials-missing', { error: 'aws-credentials-missing' }, (step, excerpt) => ({
    title: 'There are no AWS credentials',
    detail: excerpt,
    remedy: `Put aws-actions/configure-aws-credentials before this step, with \`permissions: id-token: write\` in the job.${step === 'synth' ? ' Without credentials, commit cdk.context.json so that no lookup is needed.' : ''}`,
}));
const awsUnreachable = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)('aws-unreachable', { error: 'aws-unreachable' }, (host, excerpt) => ({
    title: `${brief(host)} cannot be reached`,
    detail: excerpt,
    remedy: 'Check the network of the runner, HTTPS_PROXY, and the region: a region that does not exist has no host.',
    where: host,
}));


/***/ }),

/***/ 47343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeWorkflow: () => (/* binding */ writeWorkflow)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/cdk/app-sources.js
var app_sources = __webpack_require__(89759);
// EXTERNAL MODULE: ./build/cdk/find-app.js
var find_app = __webpack_require__(13534);
// EXTERNAL MODULE: ./build/lib/error-code.js
var error_code = __webpack_require__(47206);
// EXTERNAL MODULE: ./build/lib/files.js
var lib_files = __webpack_require__(13963);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(94869);
// EXTERNAL MODULE: ./build/workflows/names-read.js
var names_read = __webpack_require__(242);
// EXTERNAL MODULE: ./build/workflows/step-key.js
var step_key = __webpack_require__(50681);
// EXTERNAL MODULE: ./build/workflows/workflow.js
var workflow = __webpack_require__(3880);
// EXTERNAL MODULE: ./build/workflows/yaml-tree.js
var yaml_tree = __webpack_require__(97635);
// EXTERNAL MODULE: ./build/command-line/setup-repository.js
var setup_repository = __webpack_require__(35443);
// EXTERNAL MODULE: ./build/command-line/terminal.js
var command_line_terminal = __webpack_require__(80119);
// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 2 modules
var create = __webpack_require__(37291);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/deployment/cdk-deploy.js + 1 modules
var cdk_deploy = __webpack_require__(71526);
// EXTERNAL MODULE: ./build/inputs/cdk-arguments.js
var cdk_arguments = __webpack_require__(10285);
// EXTERNAL MODULE: ./build/lib/json.js
var json = __webpack_require__(80292);
;// CONCATENATED MODULE: ./build/lib/release.js
/** Owner and name on GitHub. */
const REPOSITORY = 'cdk-jwt-deploy/cdk-jwt-deploy';
/** The release that the examples use, by the commit of its tag; `scripts/release.ts name` writes it. */
const RELEASE = { version: 'vX.Y.Z', commit: '0000000000000000000000000000000000000000' };

// EXTERNAL MODULE: ./build/workflows/deploy-commands.js
var deploy_commands = __webpack_require__(99173);
// EXTERNAL MODULE: ./build/workflows/shell.js
var shell = __webpack_require__(61707);
;// CONCATENATED MODULE: ./build/command-line/workflow-patch.js











/** What would make an existing workflow one that uses the action, as a patch for `git apply`. */
/** A unified diff of one file of the repository; '' where nothing changes. `before`: undefined where there is no file. */
function patchOf(path, before, after) {
    if (before === after)
        return '';
    const old = before === undefined ? '/dev/null' : `a/${path}`;
    const patch = (0,create/* createTwoFilesPatch */.ss)(old, `b/${path}`, before ?? '', after);
    const mode = before === undefined ? 'new file mode 100644\n' : '';
    return patch.replace(/^=+\n/, `diff --git a/${path} b/${path}\n${mode}`);
}
/**
 * For the first step that deploys with the CDK; `undefined` where there is none. Where the action takes all that the script
 * says, the other lines of the workflow stay as they are.
 */
function replaceCdkDeploy(text, repository) {
    const { root, names } = repository;
    const document = (0,dist.parseDocument)(text);
    const jobs = document.get('jobs');
    const steps = (0,dist/* isMap */.jh)(jobs) ? jobs.items.flatMap(({ value }) => stepsOf(value)) : [];
    const deploying = steps.flatMap(({ step, job }) => {
        const run = step.get('run');
        const directory = directoryOf(step, job, document.contents);
        const [deployment] = typeof run === 'string' ? (0,deploy_commands/* followScript */.tz)(run, { root, directory }).deployments : [];
        return typeof run === 'string' && deployment ? [{ step, job, run, deployment }] : [];
    });
    const [first] = deploying;
    const range = first?.step.range;
    if (!range)
        return undefined;
    const { step, job, run, deployment } = first;
    const hasKey = gives(document.contents, names) || gives(job, names);
    const carried = carryOver(deployment.cdk);
    const content = actionStep(step, carried, { directory: appOf(deployment, repository), hasKey, names });
    const remaining = [...carried.remaining, ...otherCommands(run, deployment)];
    return {
        step: `- ${indented(content, 2)}\n`,
        remaining,
        more: deploying.length - 1,
        ...(remaining.length === 0 && { text: withStep(text, range, content) }),
    };
}
const stepsOf = (job) => {
    const steps = (0,dist/* isMap */.jh)(job) ? job.get('steps') : undefined;
    return (0,dist/* isMap */.jh)(job) && (0,dist/* isSeq */.oP)(steps) ? steps.items.filter(dist/* isMap */.jh).map((step) => ({ step, job })) : [];
};
/** In which the script of a step runs, from the root. */
const directoryOf = (step, job, workflow) => (0,json/* textOf */.b6)(step.get('working-directory')) ??
    [job, workflow]
        .map((owner) => (0,dist/* isMap */.jh)(owner) ? (0,json/* textOf */.b6)(owner.getIn(['defaults', 'run', 'working-directory'])) : undefined)
        .find((found) => found !== undefined) ??
    '.';
/** Whether the environment of a workflow or a job has the key: the action takes it from there. */
const gives = (owner, { secretName }) => (0,dist/* isMap */.jh)(owner) && owner.hasIn(['env', secretName]);
/** The text of the workflow with another step in the place of one. */
const withStep = (text, range, content) => {
    const [start = 0, end = 0] = range;
    const column = start - (text.lastIndexOf('\n', start - 1) + 1);
    const trailing = /\s*$/.exec(text.slice(start, end))?.[0] ?? '';
    return `${text.slice(0, start)}${indented(content, column)}${trailing}${text.slice(end)}`;
};
/** A step as it stands behind the sign of its list. */
const indented = (step, column) => (0,dist/* stringify */.As)(step, { lineWidth: 0 })
    .trimEnd()
    .split('\n')
    .map((line, index) => (index === 0 || line === '' ? line : `${' '.repeat(column)}${line}`))
    .join('\n');
/** Programs that only find the CDK CLI, which the action does itself. */
const RUNS_PACKAGE = /^(?:(?:npx|bunx|yarn|npm exec|npm run|pnpm(?: exec| dlx| run)?)(?: -[-\w]+)*)?$/;
/** What the shell puts something in the place of. */
const isExpanded = ({ plain }) => /[$`\\<>]|^~|\{.*\}/.test(plain.replace(/'[^']*'/g, ''));
const carryOver = (cdk) => {
    const [command] = (0,shell/* commandsOf */.Kf)(cdk);
    const words = command ? (0,shell/* wordsIn */.Hn)(command) : [];
    const at = (0,shell/* deployAt */.D_)(words.map(({ text }) => text));
    if (at === -1)
        return { stacks: [], context: [], options: [], remaining: [cdk] };
    const start = words.findIndex(({ text }) => (0,shell/* isCdk */.xx)(text));
    const before = words.slice(0, start);
    const sorted = sortWords([...words.slice(start + 1, at - 1), ...words.slice(at)]);
    const isRunner = RUNS_PACKAGE.test(before.map(({ plain }) => plain).join(' '));
    const lead = before.map(({ text }) => text).join(' ');
    return isRunner ? sorted : { ...sorted, remaining: [`${lead} (in front of cdk)`, ...sorted.remaining] };
};
/**
 * A word behind an option may be its value or a stack, which only the CDK CLI knows; but what can be no name of a stack is
 * a value.
 */
const sortWords = (words) => {
    const found = {
        stacks: [],
        context: [],
        options: [],
        remaining: [],
    };
    for (let at = 0; at < words.length; at += 1) {
        const [word, next] = words.slice(at);
        if (!word || word.text === '--' || word.text === '--all')
            continue;
        const mayTake = /^-[^=]*$|[<>]$/.test(word.text);
        const takes = mayTake && next && !next.text.startsWith('-') ? [word, next] : [word];
        at += takes.length - 1;
        const texts = takes.map(({ text }) => text);
        const whole = texts.join('=');
        const context = /^(?:-c|--context)=([^=]+=.*)$/s.exec(whole)?.[1];
        const isClear = next === undefined || takes.length === 1 || !MAY_BE_STACK.test(next.text);
        if (GIVEN_BY_ACTION.has(whole))
            continue;
        if (takes.some(isExpanded) || /\bsecrets\b/.test(whole))
            found.remaining.push(texts.join(' '));
        else if (!whole.startsWith('-'))
            found.stacks.push(whole);
        else if (context !== undefined)
            found.context.push(context);
        else if (isClear && (0,cdk_arguments/* parseCdkArguments */.s)((0,lib_text/* shellWord */.r7)(whole)).ok)
            found.options.push((0,lib_text/* shellWord */.r7)(whole));
        else
            found.remaining.push(texts.join(' '));
    }
    return found;
};
const MAY_BE_STACK = /^[A-Za-z*][\w/*-]*$|\$\{\{/;
/** Options that the action gives to every `cdk deploy`, with their values joined to them. */
const GIVEN_BY_ACTION = new Set((0,cdk_deploy/* deployArguments */.aF)({ assembly: '', stacks: [], cdkArguments: [] })
    .join(' ')
    .replace(/ (?!-)/g, '=')
    .split(' '));
/** The other commands of the script, and what stands in front of the one that deploys. */
const otherCommands = (run, { command, cdk, directory, isAlone }) => {
    const others = (0,shell/* commandsOf */.Kf)(run).filter((one) => one.offset !== command.offset && (0,deploy_commands/* doesSomething */.gr)(one));
    const assigned = [command, ...(0,shell/* commandsOf */.Kf)(cdk)].flatMap((one) => {
        const words = (0,shell/* wordsIn */.Hn)(one);
        return words
            .slice(0, words.findIndex(({ plain }) => !/^\w+=/.test(plain)))
            .map(({ text }) => text);
    });
    const isInner = others.length === 0 && !isAlone;
    return [
        ...new Set([
            ...others.map(({ text }) => text.trim()),
            ...assigned,
            ...(directory === undefined ? ['the folder, which is decided when the script runs'] : []),
            ...(isInner ? [`the other commands that ${command.text.trim()} runs`] : []),
        ]),
    ];
};
const given = (entries) => (0,json/* objectOf */.Xy)(Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)));
const actionStep = (step, carried, { directory, hasKey, names }) => {
    const { secretName } = names;
    const { name, run: _, shell: __, env, 'working-directory': ___, ...others } = (0,json/* objectOf */.Xy)(step.toJSON());
    const { [secretName]: key, ...variables } = (0,json/* objectOf */.Xy)(env);
    const joined = (words, by = ' ') => (words.length > 0 ? words.join(by) : undefined);
    return given({
        name: name ?? 'Deploy, and prove that the key works',
        ...others,
        uses: ACTION,
        env: Object.keys(variables).length > 0 ? variables : undefined,
        with: given({
            'jwt-secret-key': key ?? (hasKey ? undefined : expression(`secrets.${secretName}`)),
            'jwt-secret-name': secretName === 'JWT_SECRET_KEY' ? undefined : secretName,
            'working-directory': directory,
            stacks: joined(carried.stacks),
            context: joined(carried.context, '\n'),
            'cdk-arguments': joined(carried.options),
            'backend-url': expression('vars.BACKEND_URL'),
            'probe-path': '/api/me',
        }),
    });
};
const expression = (text) => `\${{ ${text} }}`;
/** Where cdk.json is; the root is the default. */
const appOf = ({ directory }, { root, names }) => {
    const isApp = directory !== undefined && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, directory, 'cdk.json'));
    const app = isApp ? directory : names.appDirectory;
    return app === '.' || app === '' ? undefined : app;
};
const ACTION = `${REPOSITORY}@${RELEASE.commit}`;

;// CONCATENATED MODULE: ./build/command-line/workflow-template.js

const WORKFLOW_FILES = {
    deploy: 'ecs-deploy.yml',
    'dry-run': 'pull-request.yml',
    verify: 'verify.yml',
    rotate: 'rotate.yml',
};
/** What the example has, and the names of other repositories take the place of. */
const EXAMPLE = {
    directory: 'infrastructure',
    branch: 'main',
    stack: 'ChatAppStack',
    secret: 'JWT_SECRET_KEY',
    environment: 'production',
    secrets: ['NEXTAUTH_SECRET', 'DEMO_PASSWORD'],
    images: ['FRONTEND_IMAGE', 'BACKEND_IMAGE'],
    imageStep: 'images',
};
const EXAMPLE_SECRETS = EXAMPLE.secrets;
/** The layout of the example files, which a test compares. */
const LAYOUT = { lineWidth: 120, flowCollectionPadding: false };
/** @param template text of the example's workflow */
function workflowFrom(template, names) {
    const text = template
        .replace(/^# Secrets and variables that it reads: .*\n/m, '')
        .replace(`push to ${EXAMPLE.branch},`, `push to ${names.branch},`)
        .replaceAll(`secrets.${EXAMPLE.secret}`, `secrets.${names.secretName}`)
        .replaceAll(`--stack-name ${EXAMPLE.stack}`, `--stack-name ${names.stacks[0] ?? EXAMPLE.stack}`);
    const document = (0,dist.parseDocument)(text);
    nameBranch(document, names.branch);
    for (const job of mapsIn(document.get('jobs'))) {
        if (job.hasIn(['environment', 'name']))
            job.setIn(['environment', 'name'], names.environment);
        const steps = job.get('steps');
        if (!(0,dist/* isSeq */.oP)(steps))
            continue;
        if (!names.takesImages)
            steps.items = steps.items.filter((step) => !(0,dist/* isMap */.jh)(step) || step.get('id') !== EXAMPLE.imageStep);
        for (const step of steps.items)
            if ((0,dist/* isMap */.jh)(step))
                adaptStep(step, names);
    }
    return document.toString(LAYOUT);
}
const mapsIn = (node) => (0,dist/* isMap */.jh)(node) ? node.items.flatMap(({ value }) => ((0,dist/* isMap */.jh)(value) ? [value] : [])) : [];
function nameBranch(document, branch) {
    for (const event of ['push', 'pull_request']) {
        const path = ['on', event, 'branches', 0];
        if (document.getIn(path) === EXAMPLE.branch)
            document.setIn(path, branch);
    }
}
function adaptStep(step, names) {
    nameDirectory(step, names.appDirectory);
    const env = step.get('env');
    if ((0,dist/* isMap */.jh)(env)) {
        for (const name of absentNames(names))
            env.delete(name);
        if (env.items.length === 0)
            step.delete('env');
    }
    const inputs = step.get('with');
    if ((0,dist/* isMap */.jh)(inputs))
        adaptInputs(inputs, names);
    if ((0,dist/* isMap */.jh)(inputs) && names.secretName !== EXAMPLE.secret && usesAction(step))
        inputs.set('jwt-secret-name', names.secretName);
}
/** Variables of the example's step that this app has no use for. */
const absentNames = ({ otherSecrets, takesImages }) => [
    ...EXAMPLE.secrets.filter((name) => !otherSecrets.includes(name)),
    ...(takesImages ? [] : EXAMPLE.images),
];
function nameDirectory(owner, directory) {
    if (owner.get('working-directory') !== EXAMPLE.directory)
        return;
    if (directory === '.')
        owner.delete('working-directory');
    else
        owner.set('working-directory', directory);
}
function adaptInputs(inputs, names) {
    nameDirectory(inputs, names.appDirectory);
    // Without it every container that has the key counts; the names of the example may be no others.
    inputs.delete('containers');
    if (inputs.has('stacks')) {
        if (names.stacks.length > 0)
            inputs.set('stacks', names.stacks.join(' '));
        else
            inputs.delete('stacks');
    }
    if (inputs.has('secret-environment'))
        inputs.set('secret-environment', names.environment);
    for (const list of ['other-secrets', 'stand-ins'])
        keepLines(inputs, list, absentNames(names));
}
const usesAction = (step) => String(step.get('uses')).startsWith('cdk-jwt-deploy/');
function keepLines(inputs, name, absent) {
    const node = inputs.get(name, true);
    if (!(0,dist/* isScalar */.jn)(node) || typeof node.value !== 'string')
        return;
    const lines = node.value
        .split('\n')
        .filter((line) => line !== '' && !absent.includes(line.split('=')[0] ?? ''));
    if (lines.length === 0)
        inputs.delete(name);
    else
        node.value = `${lines.join('\n')}\n`;
}

;// CONCATENATED MODULE: ./build/command-line/setup-workflow.js















/** `setup --workflow`: writes the workflow of a mode, or shows a patch for the one that is there. */
const DIRECTORY = '.github/workflows';
async function writeWorkflow(options, mode, run) {
    const root = await (0,setup_repository/* repositoryAround */.WU)(process.cwd());
    const names = await namesOf(root, options, run);
    if ('problem' in names) {
        run.terminal.complain(names.problem);
        return 1;
    }
    const template = (0,lib_files/* readOwnFile */.zx)((0,external_node_path_.join)(run.packageDirectory, 'examples/chat-app', DIRECTORY, WORKFLOW_FILES[mode]));
    const planned = planWorkflow({ root, mode, names, text: workflowFrom(template, names) });
    const result = planned.outcome === 'written' && options.isDryRun ? asPatch(planned) : planned;
    const refused = result.outcome === 'written' ? await refusalToWrite(result, options, run) : undefined;
    if (refused !== undefined)
        return refused;
    const problem = result.outcome === 'written' ? writeNew((0,external_node_path_.join)(root, result.path), planned.text) : undefined;
    if (problem !== undefined) {
        run.terminal.complain(`${result.path} could not be written: ${problem}.`);
        return 1;
    }
    await show(result, options, run);
    return 0;
}
function refusalToWrite({ path }, options, { terminal, world: { cancelled } }) {
    if (!options.isAgreed)
        terminal.complain(`${path} would be written. To see it first: add --dry-run`);
    return (0,command_line_terminal/* refusalOfChanges */.Fn)(options, { cancelled, complain: terminal.complain });
}
/** No file that is there is written: the workflow of the mode, the one that deploys by a command, the name of ours. */
function planWorkflow(wanted) {
    const { root, mode, names, text } = wanted;
    const { files, unread } = (0,workflow/* readWorkflows */.L9)(root);
    const notes = unread.map(({ path, line, problem }) => `${path}:${line} was left out: ${problem}.`);
    const own = files.find((file) => modesOf(file).includes(mode));
    if (own)
        return { path: own.path, outcome: 'there already', notes, text };
    for (const { path } of mode === 'deploy' ? files : []) {
        const planned = planReplacement(path, wanted);
        if (planned)
            return { ...planned, notes: [...notes, ...planned.notes] };
    }
    const path = `${DIRECTORY}/${WORKFLOW_FILES[mode]}`;
    // A pipe or a device has no text that a patch could be for.
    if (unread.some((file) => file.path === path))
        return { path, outcome: 'there already', notes, text };
    if (files.some((file) => file.path === path)) {
        const before = (0,lib_files/* readText */.yR)((0,external_node_path_.join)(root, path));
        return patched({ path, before, after: inLineEndsOf(before, text) }, [...notes, ...notesOn(root, names, text)], wanted);
    }
    return {
        path,
        outcome: 'written',
        notes: [...notes, ...notesOn(root, names, text), ...namesIn(text)],
        text,
    };
}
/** Nothing where no step of the workflow deploys by a command. */
function planReplacement(path, wanted) {
    const { root, names, text } = wanted;
    const before = (0,lib_files/* readText */.yR)((0,external_node_path_.join)(root, path));
    const found = replaceCdkDeploy(before.replaceAll('\r\n', '\n'), { root, names });
    if (!found)
        return undefined;
    const { step, remaining, more } = found;
    const further = more === 0 ? [] : [`${(0,lib_text/* count */.U9)(more, 'more step')} of it deploy by a command, and stay as they are.`];
    if (found.text !== undefined)
        return patched({ path, before, after: inLineEndsOf(before, found.text) }, [...notesOn(root, names, step), ...further], wanted);
    const notes = [
        ...notesOn(root, names, step),
        ...further,
        ...remaining.map((part) => `Not in the step, to be carried over by hand: ${part}`),
    ];
    return { path, outcome: 'by hand', step, notes, text };
}
const patched = ({ path, before, after }, notes, { root, text }) => ({
    path,
    outcome: 'patch',
    patch: patchOf(path, before, after),
    notes: [howToApply(root), ...notes],
    text,
});
/** In another folder of the repository git leaves out what the patch names, without an error. */
function howToApply(root) {
    const way = (0,external_node_path_.relative)(process.cwd(), root);
    return `To make the change, pipe it into: git ${way === '' ? '' : `-C ${(0,lib_text/* shellWord */.r7)(way)} `}apply`;
}
const asPatch = (planned) => ({
    ...planned,
    outcome: 'would be written',
    patch: patchOf(planned.path, undefined, planned.text),
});
const inLineEndsOf = (before, after) => before.includes('\r\n') ? after.replaceAll('\n', '\r\n') : after;
/** The modes in which the steps of a workflow use the action. */
function modesOf({ root }) {
    const steps = (0,yaml_tree/* entriesIn */.s9)((0,yaml_tree/* entryAt */._f)(root, 'jobs')?.node).flatMap(([, job]) => (0,yaml_tree/* itemsIn */.Un)((0,yaml_tree/* entryAt */._f)(job.node, 'steps')?.node));
    return steps.filter(step_key/* isOurAction */.DM).map((step) => {
        const mode = (0,yaml_tree/* textAt */.$6)(step, 'with', 'mode') || (0,step_key/* presetMode */.vx)(step) || 'auto';
        return mode === 'auto' ? (isForPullRequests(root) ? 'dry-run' : 'deploy') : mode;
    });
}
const isForPullRequests = (root) => {
    const on = (0,yaml_tree/* entryAt */._f)(root, 'on')?.node;
    const events = on?.kind === 'text'
        ? [on.text]
        : [
            ...(0,yaml_tree/* entriesIn */.s9)(on).map(([name]) => name),
            ...(0,yaml_tree/* itemsIn */.Un)(on).flatMap((one) => (one.kind === 'text' ? [one.text] : [])),
        ];
    return events.length > 0 && events.every((event) => event.startsWith('pull_request'));
};
async function namesOf(root, { secretName, environment = 'production', workingDirectory }, run) {
    const apps = (0,find_app/* directoriesWithApp */.f)(root);
    const given = workingDirectory?.replaceAll('\\', '/').replace(/(?<=.)\/+$/, '');
    const [appDirectory, ...more] = given === undefined ? apps : [given];
    if (appDirectory === undefined)
        return { problem: `There is no cdk.json below ${root}. Run setup in the repository of the CDK app.` };
    if (more.length > 0)
        return {
            problem: `There are several CDK apps: ${apps.join(', ')}. Name one: --working-directory ${(0,lib_text/* shellWord */.r7)(appDirectory)}`,
        };
    const directory = (0,external_node_path_.resolve)(root, appDirectory);
    const sources = (0,app_sources/* sourceTexts */.w5)(directory);
    return {
        appDirectory: appDirectory.replaceAll('\\', '/'),
        branch: await (0,setup_repository/* defaultBranch */.OR)(root, run.world),
        stacks: (0,app_sources/* stacksOfLastSynth */.xu)(directory),
        secretName,
        environment,
        otherSecrets: (0,app_sources/* mentionedIn */.Tc)(sources, EXAMPLE_SECRETS),
        takesImages: (0,app_sources/* mentionedIn */.Tc)(sources, ['FRONTEND_IMAGE', 'BACKEND_IMAGE']).length === 2,
    };
}
/** What a new workflow needs from the user. */
const notesOn = (root, { appDirectory }, text) => [
    'In it, put the commit of the release that you use behind cdk-jwt-deploy@.',
    ...(text.includes('probe-path:')
        ? ['Name a path of your backend in probe-path that answers only to a token.']
        : []),
    ...(text.includes('npm ci') && !(0,app_sources/* hasNpmLock */.vK)((0,external_node_path_.resolve)(root, appDirectory))
        ? [
            `It installs the CDK app with npm ci, and ${appDirectory} has no package-lock.json: write how you do it.`,
        ]
        : []),
];
/** The secrets and variables that a workflow reads. */
function namesIn(text) {
    const read = (0,yaml_tree/* readYaml */.gM)(text);
    const names = (0,yaml_tree/* isProblem */.AN)(read) ? [] : (0,names_read/* namesRead */.D)({ files: [{ path: '', root: read }], unread: [] });
    const listOf = (wanted) => names.flatMap(({ context, name }) => (context === wanted ? [name] : [])).join(', ');
    return [
        `It reads the secrets ${listOf('secrets') || '(none)'}.`,
        `It reads the variables ${listOf('vars')}.`,
    ];
}
/** @returns why not */
function writeNew(path, text) {
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
        (0,external_node_fs_.writeFileSync)(path, text, { flag: 'wx' });
        return undefined;
    }
    catch (error) {
        return (0,error_code/* errorCode */.C)(error);
    }
}
const WORDS = {
    written: 'is written.',
    'would be written': 'would be written.',
    patch: 'is there and stays as it is. This patch would change it.',
    'by hand': 'deploys by a command, and stays as it is: a patch would lose a part of it. Put this step in the place of that one.',
    'there already': 'uses the action in this mode already. There is nothing to change.',
};
/** A patch or a step alone is on stdout, so that `git apply` or a file can take it. */
async function show(result, { isJson }, { terminal, redactor }) {
    const { path, outcome, patch, step, notes } = result;
    const data = patch ?? step;
    const say = data === undefined ? terminal.print : terminal.complain;
    say(`${path} ${WORDS[outcome]}`);
    for (const note of notes)
        say(note);
    if (isJson) {
        const json = {
            path,
            outcome,
            ...(patch !== undefined && { patch }),
            ...(step !== undefined && { step }),
            notes,
        };
        await terminal.printJson(redactor.redact(`${JSON.stringify(json, undefined, 2)}\n`));
    }
    else if (data !== undefined)
        await terminal.printJson(redactor.redact(data));
}


/***/ }),

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

/***/ 10285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ parseCdkArguments)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36939);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49852);


/**
 * Options of `cdk deploy` that must not be given, with the reason. Long names without separators, in lower case, as
 * yargs accepts `--requireApproval`, `--require-approval` and `--no-require-approval` alike.
 */
const REFUSED = new Map([
    ['app', 'exactly the cloud assembly that was checked is deployed'],
    ['output', 'the cloud assembly has been written already'],
    ['build', 'the cloud assembly has been written already'],
    ['outputsfile', 'it would leave the stack outputs, which may hold secrets, in a file'],
    ['requireapproval', 'a workflow cannot answer, so it is always `never`'],
    ['progress', 'the events are needed for the log'],
    ['ci', 'it is always on'],
    ['notices', 'they are always off'],
    ['all', 'an empty input `stacks` means the same'],
    ['stacks', 'name the stacks in the input `stacks`'],
    ['exclusively', 'the stacks are named one by one, with those they depend on, so it would have no effect'],
    ['hotswap', 'it changes services behind the back of CloudFormation'],
    ['hotswapfallback', 'it changes services behind the back of CloudFormation'],
    ['express', 'it does not wait until the services are stable'],
    ['watch', 'it never ends'],
    ['verbose', 'debug logs may hold the key'],
    ['debug', 'debug logs may hold the key'],
    ['debugapp', 'debug logs may hold the key'],
    ['debugcli', 'debug logs may hold the key'],
    ['context', 'it would have no effect on the finished assembly; use the input `context`'],
    ['execute', 'without execution nothing is deployed'],
    ['profile', 'the checks afterwards must use the same credentials; set AWS_PROFILE in `env`'],
    ['region', 'the checks afterwards must use the same region; set AWS_REGION in `env`'],
    ['help', 'nothing would be deployed'],
    ['version', 'nothing would be deployed'],
]);
const SHORT = new Map([
    ['a', 'app'],
    ['c', 'context'],
    ['e', 'exclusively'],
    ['h', 'help'],
    ['o', 'output'],
    ['O', 'outputsfile'],
    ['v', 'verbose'],
]);
const REFUSED_METHODS = new Map([
    ['prepare-change-set', 'without execution nothing is deployed'],
    ['execute-change-set', 'it would deploy something else than the assembly that was checked'],
]);
/** An option as yargs knows it. All else, also `-5` and `--_=Other`, may end up among the names of the stacks. */
const OPTION = /^--?[A-Za-z]/;
/**
 * Words of the input `cdk-arguments`, quoted as in a POSIX shell but without any expansion. A value is joined to its
 * option with `=`, for only the CDK CLI's own version knows whether an option takes the word behind it; if it does
 * not, that word is one more stack. Fails with `invalid-input` for open quotes, for words that are no option and for
 * options that would defeat a check. Values are never quoted in the finding.
 */
function parseCdkArguments(text) {
    const words = splitWords(text);
    if (words === undefined) {
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)((0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .argumentsRefused */ .r)('A quote is not closed, or the text ends in a backslash.', 'Close the quote.'));
    }
    const bare = words.flatMap((word, index) => OPTION.test(word) ? [] : [`Word ${index + 1} is refused: the CDK CLI could take it for one more stack.`]);
    const refusals = words.filter((word) => OPTION.test(word)).flatMap(refusal);
    if (bare.length + refusals.length === 0)
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .succeed */ .Py)(words);
    const remedies = [
        ...(bare.length === 0 ? [] : [JOIN_VALUES]),
        ...(refusals.length === 0 ? [] : ['Take the options that are refused out of `cdk-arguments`.']),
    ];
    return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)((0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .argumentsRefused */ .r)([...new Set([...bare, ...refusals])].join('\n'), remedies.join(' ')));
}
const JOIN_VALUES = 'Join a value to its option with =, for example --concurrency=4, and name stacks in the input `stacks`.';
function refusal(word) {
    if (word.startsWith('--'))
        return refusedLong(word);
    const letters = [...(/^-([A-Za-z]*)/.exec(word)?.[1] ?? '')];
    const refused = letters.flatMap((letter) => {
        const name = SHORT.get(letter);
        const reason = name === undefined ? undefined : REFUSED.get(name);
        return reason === undefined ? [] : [`\`-${letter}\` is refused: ${reason}.`];
    });
    return letters.at(-1) === 'm' ? [...refused, ...refusedMethod(word)] : refused;
}
function refusedLong(word) {
    const written = /^--([^=.]*)/.exec(word)?.[1] ?? '';
    const name = written.replace(/[-_]/g, '').toLowerCase();
    if (name === 'method')
        return refusedMethod(word);
    const known = REFUSED.has(name) ? name : name.replace(/^no/, '');
    const reason = REFUSED.get(known);
    return reason === undefined ? [] : [`\`--${written}\` is refused: ${reason}.`];
}
function refusedMethod(word) {
    const method = /=(.*)$/s.exec(word)?.[1] ?? '';
    const reason = REFUSED_METHODS.get(method);
    return reason === undefined ? [] : [`\`--method=${method}\` is refused: ${reason}.`];
}
/** One piece of a word (POSIX shell, XCU 2.2): single quotes, double quotes, escaped character, plain text. */
const PIECE = /'([^']*)'|"((?:[^"\\]|\\[\s\S])*)"|\\([\s\S])|([^\s'"\\]+)/y;
const SPACE = /\s+/y;
/** undefined when a quote stays open. */
function splitWords(text) {
    const words = [];
    let inWord = false;
    for (let at = 0; at < text.length;) {
        const space = matchAt(SPACE, text, at);
        if (space !== null) {
            inWord = false;
            at += space[0].length;
            continue;
        }
        const piece = matchAt(PIECE, text, at);
        if (piece === null)
            return undefined;
        const value = piece[1] ?? piece[2]?.replace(/\\(["\\$`])/g, '$1') ?? piece[3] ?? piece[4] ?? '';
        words.push(inWord ? `${words.pop() ?? ''}${value}` : value);
        inWord = true;
        at += piece[0].length;
    }
    return words;
}
function matchAt(pattern, text, at) {
    const sticky = new RegExp(pattern.source, pattern.flags);
    sticky.lastIndex = at;
    return sticky.exec(text);
}


/***/ }),

/***/ 14954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ regionOf),
/* harmony export */   o: () => (/* binding */ connectAws)
/* harmony export */ });
const once = (make) => {
    let made;
    return () => {
        made ??= make();
        return made;
    };
};
/**
 * Credentials and endpoints come from the environment, as for every AWS tool.
 *
 * @param signal ends all calls when it aborts
 */
const connectAws = (region, signal) => {
    const configuration = once(async () => {
        const { StoppableHandler } = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(91)]).then(__webpack_require__.bind(__webpack_require__, 10091));
        return {
            region,
            maxAttempts: 4,
            customUserAgent: 'cdk-jwt-deploy',
            requestHandler: new StoppableHandler(signal),
        };
    });
    return {
        region,
        cloudFormation: once(async () => {
            const { CloudFormationClient } = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
            return new CloudFormationClient(await configuration());
        }),
        ecs: once(async () => {
            const { ECSClient } = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(5861), __webpack_require__.e(212)]).then(__webpack_require__.t.bind(__webpack_require__, 80212, 19));
            return new ECSClient(await configuration());
        }),
        loadBalancing: once(async () => {
            const { ElasticLoadBalancingV2Client } = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(5861), __webpack_require__.e(586)]).then(__webpack_require__.t.bind(__webpack_require__, 50586, 19));
            return new ElasticLoadBalancingV2Client(await configuration());
        }),
        logs: once(async () => {
            const { CloudWatchLogsClient } = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(5861), __webpack_require__.e(303)]).then(__webpack_require__.t.bind(__webpack_require__, 70303, 19));
            return new CloudWatchLogsClient(await configuration());
        }),
        secretsManager: once(async () => {
            const { SecretsManagerClient } = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(5861), __webpack_require__.e(2994)]).then(__webpack_require__.t.bind(__webpack_require__, 12994, 19));
            return new SecretsManagerClient(await configuration());
        }),
        account: once(async () => {
            const { STSClient, GetCallerIdentityCommand } = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(5861), __webpack_require__.e(1695)]).then(__webpack_require__.t.bind(__webpack_require__, 71695, 19));
            const client = new STSClient(await configuration());
            const identity = await client.send(new GetCallerIdentityCommand({}));
            return identity.Account ?? '';
        }),
    };
};
/**
 * The region that the AWS tools of this environment would use, without reading configuration files; the CDK falls back
 * to us-east-1, silently, which is how stacks end up in the wrong region.
 */
const regionOf = (env) => env.AWS_REGION || env.AWS_DEFAULT_REGION || '';


/***/ }),

/***/ 35861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ KeptTemplate),
/* harmony export */   u: () => (/* binding */ createJsonStore)
/* harmony export */ });
/** Bytes of text whose objects are kept as they are: all templates of most apps. An object takes about as much as its text. */
const ROOM = 2_000_000;
/**
 * Reads JSON objects of which there may be more than memory should hold: those that fit into the room are kept, the others
 * are parsed when they are asked for. Of these only the last one is kept, so it pays to be done with one before the next
 * is read.
 *
 * @returns what gives the object of a text
 */
function createJsonStore(room = ROOM) {
    let left = room;
    const kept = new Map();
    let last;
    return (text) => {
        const known = kept.get(text) ?? (last?.of === text ? last.value : undefined);
        if (known)
            return known;
        const value = JSON.parse(textOfBytes(text));
        left -= text.length;
        if (left >= 0)
            kept.set(text, value);
        else
            last = { of: text, value };
        return value;
    };
}
const textOfBytes = ({ buffer, byteOffset, length }) => Buffer.from(buffer, byteOffset, length).toString('utf8');
/** A template as bytes, which can be handed to another process; its object is parsed when it is asked for. */
class KeptTemplate {
    path;
    file;
    bytes;
    #read;
    /** @param read of a store that templates of one app share */
    constructor({ path, file, bytes }, read) {
        this.path = path;
        this.file = file;
        this.bytes = bytes;
        this.#read = read;
    }
    get body() {
        return this.#read(this.bytes);
    }
}


/***/ }),

/***/ 54919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HM: () => (/* binding */ isPathOf),
/* harmony export */   K7: () => (/* binding */ probeUrl),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   ty: () => (/* binding */ isProbeable)
/* harmony export */ });
/** Hosts that are this machine, where plain HTTP does not leave it. */
const isLoopback = (url) => /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);
const isProbeable = (url) => url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url));
/** The base's path and the probe's path, one after the other; the result never leaves the base's origin. */
const probeUrl = (base, probePath) => {
    const url = new URL(base.origin);
    const [path = '', ...query] = probePath.split('?');
    url.pathname =
        base.pathname.replace(/(?<!\/)\/+$/, '') + (path === '' || path.startsWith('/') ? path : `/${path}`);
    url.search = query.join('?');
    return url;
};
/** Whether the text is a path, with or without a query, that stays on the origin of the base. */
const isPathOf = (base, text) => {
    const target = `${base.origin}${base.pathname.replace(/\/$/, '')}${text}`;
    const safe = /^\/(?!\/)[\x21-\x7e]*$/.test(text) && !/[#\\]/.test(text);
    return safe && URL.canParse(target) && new URL(target).origin === base.origin;
};


/***/ }),

/***/ 12209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ noRegion),
/* harmony export */   DV: () => (/* binding */ stagesTaken),
/* harmony export */   GO: () => (/* binding */ appErrorsFinding),
/* harmony export */   Hh: () => (/* binding */ wrongAccount),
/* harmony export */   L0: () => (/* binding */ assemblyEmptied),
/* harmony export */   LG: () => (/* binding */ missingContextFinding),
/* harmony export */   XF: () => (/* binding */ appWithoutStacks),
/* harmony export */   c8: () => (/* binding */ assemblyNotRemoved),
/* harmony export */   lr: () => (/* binding */ nestedStackNotRead),
/* harmony export */   q_: () => (/* binding */ stackOfAnotherAccount),
/* harmony export */   v5: () => (/* binding */ stagesLeftOut),
/* harmony export */   xn: () => (/* binding */ stackUnknown),
/* harmony export */   yx: () => (/* binding */ assemblyUnreadable)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _cdk_failure_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41176);
/* harmony import */ var _model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80495);



const noRegion = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFinding */ .L)('aws-region-missing', { error: 'invalid-input' }, () => ({
    title: 'There is no AWS region',
    detail: 'Neither AWS_REGION nor AWS_DEFAULT_REGION is set. The CDK would silently take us-east-1.',
    remedy: 'Set aws-region of aws-actions/configure-aws-credentials, or AWS_REGION in the env: of the job.',
    where: 'AWS_REGION',
}));
const wrongAccount = (actual, wanted) => (0,_cdk_failure_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .otherAccount */ ._G)({
    title: 'These credentials belong to another AWS account',
    detail: `They belong to ${actual}, and account-id is ${wanted}. Nothing was started.`,
    remedy: 'Correct the role that this job assumes, or account-id.',
    where: 'account-id',
});
/** The CDK CLI would deploy it with the other account's roles, where nothing of it could be seen from here. */
const stackOfAnotherAccount = ({ id, account: theirs }, account) => (0,_cdk_failure_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .otherAccount */ ._G)({
    title: `Stack ${id} belongs to another AWS account`,
    detail: `The app puts it into ${theirs}, and the credentials of this job are for ${account}. Nothing was deployed.`,
    remedy: 'Deploy each account in a job of its own, with its own credentials, and name its stacks in stacks.',
    where: id,
});
const idsOf = (stacks) => stacks.map(({ id }) => id).join(', ');
const stagesLeftOut = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFinding */ .L)('stages-left-out', 'warning', (root, left) => ({
    title: 'Stacks of stages are left out, because `stacks` does not name them',
    detail: `Without \`stacks\` this run takes what \`cdk deploy --all\` takes, the stacks outside of stages: ${idsOf(root.stacks)}\nLeft out: ${idsOf(left.stacks)}`,
    remedy: `Name the stacks that this run is for: \`stacks: '${left.names.join(' ')}'\` takes those that were left out, \`stacks: '${root.names.join(' ')}'\` leaves them out without this warning.`,
    where: 'stacks',
}));
const stagesTaken = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFinding */ .L)('stages-taken', 'warning', (stacks) => ({
    title: 'All stacks of the app are in stages, and without `stacks` all of them are taken',
    detail: `\`cdk deploy --all\` would refuse this app. This run takes: ${idsOf(stacks)}`,
    remedy: `Name the stacks that this run is for, e.g. \`stacks: '${stacks[0]?.stage}/**'\`; \`stacks: '**'\` takes all of them without this warning.`,
    where: 'stacks',
}));
const appWithoutStacks = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFinding */ .L)('app-without-stacks', { error: 'invalid-input' }, () => ({
    title: 'The app has no stack',
    detail: 'The cloud assembly holds no stack, neither at its root nor in a stage.',
    remedy: 'Check that `working-directory` names the app that is meant, and that it creates its stacks with this `context` and environment: npx cdk list',
    where: 'working-directory',
}));
const stackUnknown = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFinding */ .L)('stack-unknown', { error: 'invalid-input' }, (unknown, stacks) => ({
    title: 'The input `stacks` names a stack that the app does not have',
    detail: `No stack matches: ${unknown.join(', ')}\nThe app has: ${idsOf(stacks)}`,
    remedy: `Use one of these ids, or a pattern such as '${stacks.some(({ id }) => id.includes('/')) ? '**' : '*'}', in the input \`stacks\`.`,
    where: 'stacks',
}));
/** The error that stops a deployment whose templates hold made-up lookup results; undefined when nothing is missing. */
function missingContextFinding(missing) {
    if (missing.length === 0)
        return undefined;
    const lines = missing.map(({ key, assembly }) => `${assembly === '' ? '' : `${assembly}: `}${key}`);
    return (0,_cdk_failure_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .contextMissing */ .sZ)({
        title: 'The templates hold made-up values in place of lookups',
        detail: `These lookups were not answered, so the CDK filled in dummy values:\n${lines.join('\n')}`,
    });
}
const SHOWN_ERRORS = 12;
const TEXT_CHARACTERS = 300;
const appHasErrors = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFinding */ .L)('app-has-errors', { error: 'synth-failed' }, (errors, { missing, redact }) => {
    const lines = [
        ...new Set(errors.map(({ path, text }) => `${path}: ${redact(text).slice(0, TEXT_CHARACTERS)}`)),
    ];
    const more = lines.length > SHOWN_ERRORS ? [`and ${lines.length - SHOWN_ERRORS} more`] : [];
    const dummies = missing.length === 0
        ? []
        : [
            `Dummy values stood in for lookups that were not answered (${missing.map(({ key }) => key).join(', ')}). Whether an error comes from one of them is not established.`,
        ];
    return {
        title: 'The app reports errors on its stacks, and the CDK CLI deploys no such stack',
        detail: [...lines.slice(0, SHOWN_ERRORS), ...more, ...dummies].join('\n'),
        remedy: `Correct what each error names, or acknowledge the rule in the app where it does not apply; npx cdk synth --quiet shows them too.${missing.length === 0 ? '' : ' Commit cdk.context.json, and the app is judged with real values.'}`,
    };
});
/** The error that stops a run before a deployment which the CDK CLI would refuse; undefined when the stacks have none. */
function appErrorsFinding(reported) {
    const errors = reported.stacks.flatMap((stack) => stack.errors ?? []);
    return errors.length === 0 ? undefined : appHasErrors(errors, reported);
}
const assemblyUnreadable = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFinding */ .L)('assembly-unreadable', { error: 'assembly-unreadable' }, (file, why) => ({
    title: 'The cloud assembly could not be read',
    detail: `${file.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/')}: ${why}`,
    remedy: 'Synthesize once more into an empty directory and look at the first error: cdk synth -q --output cdk.out',
    where: file.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/'),
}));
const nestedStackNotRead = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFinding */ .L)('nested-stack-not-read', 'notice', (path) => ({
    title: 'A nested stack is not part of the cloud assembly',
    detail: `The template of ${path.join('/')} is only known by its URL, so containers in it were not looked at.`,
    remedy: 'If it runs a container with the key, make it a NestedStack of the CDK app. If not, do nothing.',
    where: path.join('/'),
}), { leavesOpen: true });
const assemblyEmptied = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFinding */ .L)('assembly-emptied', 'warning', (path) => ({
    title: 'The cloud assembly could not be deleted, so its files were emptied',
    detail: `${path} is still there, without the key.`,
    remedy: `Delete it by hand on a self-hosted runner: rm -rf '${path}'`,
    where: path,
}));
const assemblyNotRemoved = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFinding */ .L)('assembly-not-removed', { error: 'internal-error' }, (path, why, files) => ({
    title: 'The cloud assembly was not removed',
    detail: [`${path}: ${why}`, ...files.slice(0, 10)].join('\n'),
    remedy: `Delete it by hand on a self-hosted runner: rm -rf '${path}'. If others use that machine, rotate the key.`,
    where: path,
}));


/***/ })

};
