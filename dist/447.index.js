export const id = 447;
export const ids = [447];
export const modules = {

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
/* harmony import */ var _model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80495);


/** `found`: directories of the checkout that have a cdk.json. */
const noCdkApp = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('no-cdk-app', { error: 'no-cdk-app' }, (input, found) => {
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
const cdkJsonUnusable = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('cdk-json-unusable', { error: 'no-cdk-app' }, (file, problem) => ({
    title: 'cdk.json cannot be used',
    detail: `${file}: ${problem}`,
    remedy: 'Give it the command that runs the app, e.g. `{ "app": "npx ts-node --prefer-ts-exts bin/app.ts" }`.',
    where: file,
}));
const cdkAppIsAssembly = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('cdk-app-is-assembly', { error: 'no-cdk-app' }, (file, directory) => ({
    title: 'cdk.json points to a directory instead of an app',
    detail: `\`app\` in ${file} is the directory ${directory}. What was synthesized earlier does not know this run's key.`,
    remedy: 'Set `app` to the command that runs the app.',
    where: file,
}));
/** `oldest`: the oldest version that this action is tested with. */
const cdkCliTooOld = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('cdk-cli-too-old', { error: 'cdk-cli-unsupported' }, ({ version, location, install }, oldest) => ({
    title: `The CDK CLI ${version} is older than ${oldest}`,
    detail: `Found in ${location}.`,
    remedy: `Update it: \`${install}\`. A newer CLI deploys apps of older libraries.`,
    where: location,
}));
/** https://github.com/aws/aws-cdk/issues/38113 */
const cdkCliAccidentalRelease = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('cdk-cli-accidental-release', { error: 'cdk-cli-unsupported' }, ({ location, install }) => ({
    title: 'aws-cdk 3.0.0 was published by accident and must not be used',
    detail: `Found in ${location}. It is older than most 2.x releases and cannot read what current libraries write ` +
        '(aws/aws-cdk issues 38113 and 38230). The registry has tagged it `latest` at times.',
    remedy: `Pin the CLI to 2.x and commit the lock file: \`${install}\`.`,
    where: location,
}));
const cdkCliMissing = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('cdk-cli-missing', { error: 'cdk-cli-missing' }, ({ appDirectory, mute, isDeclared, ci, install }) => {
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
const flagsDropped = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('cdk-flags-dropped', 'notice', (names) => ({
    title: 'CDK options in the environment were left out',
    detail: `The CDK CLI reads ${names.join(', ')} as options that change what is deployed or printed.`,
    remedy: 'Use the inputs `context`, `stacks` and `cdk-arguments` instead, or rename a variable that is meant for the app.',
    where: 'env',
}));
/** Undefined when none were left out. */
const cdkFlagsDropped = (names) => names.length === 0 ? undefined : flagsDropped(names);
/** `command`: the `app` of cdk.json. */
const synthSpeedWithoutEffect = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('synth-speed-without-effect', 'notice', (command) => ({
    title: '`synth-speed: fast` only makes ts-node apps faster',
    detail: `cdk.json runs the app with \`${command}\`, which does not name ts-node.`,
    remedy: 'Take `synth-speed` out of the workflow, unless that command starts ts-node itself.',
    where: 'synth-speed',
}));
const synthWroteNothing = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('synth-wrote-nothing', { error: 'synth-failed' }, (app) => ({
    title: 'The CDK app succeeded but wrote no cloud assembly',
    detail: `\`${app.command}\` left no manifest.json in the directory that the CDK CLI gave it in CDK_OUTDIR.`,
    remedy: 'Do not set `outdir` in `new App({ outdir: … })`, and check that the command runs the file that builds the stacks.',
    where: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(app.directory, 'cdk.json'),
}));
const typeCheckImpossible = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('type-check-impossible', { error: 'type-check-failed' }, (project, compiler) => ({
    title: 'The types of the CDK app cannot be checked',
    detail: compiler === undefined
        ? `No typescript in a node_modules next to ${project} or above.`
        : `There is no ${project}.`,
    remedy: 'Install the dependencies with `npm ci`, or take `synth-speed: fast` out of the workflow.',
    where: 'synth-speed',
}));
const SHOWN_TYPE_ERRORS = 10;
const typeErrors = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('type-check-failed', { error: 'type-check-failed' }, (exit, project) => {
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
const typeCheckCancelled = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('type-check-cancelled', { error: 'cancelled' }, () => ({
    title: 'The run was cancelled during the type check',
    detail: 'Nothing was deployed.',
    remedy: 'Start the run again.',
}));
const ending = ({ code, signal }) => signal === null ? `exit code ${code ?? 'unknown'}` : `ended by ${signal}`;
const synthFailed = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('synth-failed', { error: 'synth-failed' }, (exit, excerpt) => ({
    title: `cdk synth failed (${ending(exit)})`,
    detail: excerpt === '' ? 'It printed nothing.' : excerpt,
    remedy: 'Run `npx cdk synth --quiet` in the directory that has cdk.json, with the same environment variables set.',
}));
/** `stackName`: as far as the output names one. */
const deployFailed = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('deploy-failed', { error: 'deploy-failed' }, (exit, excerpt, stackName) => ({
    title: `cdk deploy failed (${ending(exit)})`,
    detail: excerpt === '' ? 'It printed nothing.' : excerpt,
    remedy: `The first failed event of the stack tells the cause: \`aws cloudformation describe-stack-events --stack-name ${stackName}\`.`,
}));
const cdkCancelled = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('cdk-cancelled', { error: 'cancelled' }, (step) => ({
    title: `The run was cancelled during cdk ${step}`,
    detail: step === 'synth'
        ? 'Nothing was deployed.'
        : 'The CDK CLI was stopped. An update that CloudFormation had started goes on without it.',
    remedy: step === 'synth'
        ? 'Start the run again.'
        : 'Look at the stack before anything else: `aws cloudformation describe-stacks --stack-name STACK`.',
}));
/** `lastLines`: of what it printed. */
const synthTimedOut = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('synth-timed-out', { error: 'synth-failed' }, (lastLines) => ({
    title: 'cdk synth did not end in time and was stopped',
    detail: lastLines === '' ? 'It printed nothing.' : `The last lines were:\n${lastLines}`,
    remedy: 'Run `npx cdk synth --quiet` on your machine and see what it waits for.',
}));


/***/ }),

/***/ 3447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeWorkflow: () => (/* binding */ writeWorkflow)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/cdk/find-app.js
var find_app = __webpack_require__(13534);
// EXTERNAL MODULE: ./build/lib/error-code.js
var error_code = __webpack_require__(47206);
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
// EXTERNAL MODULE: ./build/lib/files.js
var files = __webpack_require__(13963);
// EXTERNAL MODULE: ./build/lib/json.js
var json = __webpack_require__(80292);
;// CONCATENATED MODULE: ./build/command-line/app-sources.js




/** What the files of a CDK app tell without running it. */
const NOT_READ = new Set(['node_modules', 'cdk.out', '.git', '.venv', 'venv', 'dist']);
const MOST_FILES = 1000;
/** Which of the names stand in the sources of the app. */
function mentionedIn(directory, names) {
    const texts = sourcesIn(directory).map(readText);
    return names.filter((name) => texts.some((text) => text.includes(name)));
}
function sourcesIn(directory) {
    const found = [];
    const queue = [directory];
    for (let next = queue.shift(); next !== undefined && found.length < MOST_FILES; next = queue.shift()) {
        for (const entry of entriesIn(next)) {
            const path = (0,external_node_path_.join)(next, entry.name);
            if (entry.isDirectory() && !NOT_READ.has(entry.name))
                queue.push(path);
            if (entry.isFile() && /\.(?:[cm]?[jt]sx?|py|java|cs|go|json)$/.test(entry.name))
                found.push(path);
        }
    }
    return found;
}
const entriesIn = (directory) => {
    try {
        return (0,external_node_fs_.readdirSync)(directory, { withFileTypes: true });
    }
    catch {
        return [];
    }
};
const readText = (path) => {
    try {
        return (0,files/* readRegularFile */.XF)(path).toString('utf8');
    }
    catch {
        return '';
    }
};
/** CloudFormation's names of the stacks of the last synth; none where there was none. */
function stacksOfLastSynth(directory) {
    const manifest = (0,json/* objectOf */.Xy)((0,json/* parseJson */.qF)(readText((0,external_node_path_.join)(directory, 'cdk.out', 'manifest.json'))));
    return Object.entries((0,json/* objectOf */.Xy)(manifest.artifacts)).flatMap(([id, artifact]) => {
        const { type, properties } = (0,json/* objectOf */.Xy)(artifact);
        return type === 'aws:cloudformation:stack' ? [(0,json/* textOf */.b6)((0,json/* objectOf */.Xy)(properties).stackName) ?? id] : [];
    });
}
/** The scripts of its package.json by their names. */
const scriptsOf = (directory) => Object.fromEntries(Object.entries((0,json/* objectOf */.Xy)((0,json/* objectOf */.Xy)((0,json/* parseJson */.qF)(readText((0,external_node_path_.join)(directory, 'package.json')))).scripts)).flatMap(([name, script]) => (typeof script === 'string' ? [[name, script]] : [])));
/** Whether npm can install it as a lock file says. */
const hasNpmLock = (directory) => entriesIn(directory).some(({ name }) => name === 'package-lock.json' || name === 'npm-shrinkwrap.json');

// EXTERNAL MODULE: ./build/command-line/setup-repository.js
var setup_repository = __webpack_require__(35443);
// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 2 modules
var create = __webpack_require__(37291);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
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
 * The workflow with the action in the place of the first step that deploys with the CDK. Its other lines stay as they are.
 * `undefined` where there is no such step.
 *
 * @param scripts of the package.json of the CDK app, one of which may deploy
 */
function withActionForCdkDeploy(text, names, scripts) {
    const document = (0,dist/* parseDocument */.Tp)(text);
    const jobs = document.get('jobs');
    const steps = (0,dist/* isMap */.jh)(jobs) ? jobs.items.flatMap(({ value }) => stepsOf(value)) : [];
    for (const { step, job } of steps) {
        const run = step.get('run');
        const command = typeof run === 'string' ? (0,shell/* deployCommand */.Jp)(run, scripts) : undefined;
        if (typeof run !== 'string' || command === undefined || !step.range)
            continue;
        const [start, end] = step.range;
        const lineStart = text.lastIndexOf('\n', start - 1) + 1;
        const column = start - lineStart;
        const dash = /^ *(?=-)/.exec(text.slice(lineStart))?.[0].length ?? column - 2;
        const trailing = /\s*$/.exec(text.slice(start, end))?.[0] ?? '';
        const steps = stepsInPlace(step, { run, names, hasKey: gives(document.contents, names) || gives(job, names) }, { command, dash, column });
        return `${text.slice(0, start)}${steps}${trailing}${text.slice(end)}`;
    }
    return undefined;
}
const stepsOf = (job) => {
    const steps = (0,dist/* isMap */.jh)(job) ? job.get('steps') : undefined;
    return (0,dist/* isMap */.jh)(job) && (0,dist/* isSeq */.oP)(steps) ? steps.items.filter(dist/* isMap */.jh).map((step) => ({ step, job })) : [];
};
/** Whether the environment of a workflow or a job has the key: the action takes it from there. */
const gives = (owner, { secretName }) => (0,dist/* isMap */.jh)(owner) && owner.hasIn(['env', secretName]);
/** What else the script does stays in a step before and a step behind the deployment. */
function stepsInPlace(step, { run, names, hasKey }, { command, dash, column }) {
    const before = withoutChain(run.slice(0, command.offset));
    const behind = withoutChain(run.slice(command.offset + command.text.length));
    const script = (rest, name) => ({
        name,
        ...commonOf(step, names.secretName),
        run: `${rest}\n`,
    });
    const steps = [
        ...(before === '' ? [] : [script(before, 'Before the deployment')]),
        actionStep(step, command.text, { names, hasKey }),
        ...(behind === '' ? [] : [script(behind, 'After the deployment')]),
    ];
    return steps.map((one) => indented(one, column)).join(`\n${' '.repeat(dash)}- `);
}
/** A step as it stands behind the sign of its list. */
const indented = (step, column) => (0,dist/* stringify */.As)(step, { lineWidth: 0 })
    .trimEnd()
    .split('\n')
    .map((line, index) => (index === 0 || line === '' ? line : `${' '.repeat(column)}${line}`))
    .join('\n');
/** A command of a script, without what joins it to the one that is taken out. */
const withoutChain = (script) => script
    .replace(/(?:&&|;)\s*$/, '')
    .replace(/^\s*(?:&&|;)/, '')
    .trim();
/** What the commands around the deployment still need; the key is for the deployment alone. */
const commonOf = (step, secretName) => {
    const { if: condition, shell, 'working-directory': directory } = plain(step);
    const { others } = environmentOf(step, secretName);
    return given({ if: condition, env: others, shell, 'working-directory': directory });
};
const given = (entries) => Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));
/** The key of a step's environment, and its other variables, if it has any. */
const environmentOf = (step, secretName) => {
    const { [secretName]: key, ...others } = (0,json/* objectOf */.Xy)(plain(step).env);
    return { key, others: Object.keys(others).length > 0 ? others : undefined };
};
const plain = (step) => (0,json/* objectOf */.Xy)(step.toJSON());
/** Options of `cdk deploy` that take the word behind them (cdk deploy --help). */
const WITH_VALUE = new Set(('-a --app -c --context -o --output -O --outputs-file -t --tags -p --plugin -r --role-arn -m --method ' +
    '--require-approval --concurrency --parameters --profile --toolkit-stack-name --toolkit-bucket-name ' +
    '--build-exclude --notification-arns --change-set-name --progress --trace --ca-bundle-path --proxy').split(' '));
/** Names of stacks behind `deploy`. The options are left out, as the action has inputs for what it takes. */
const stacksIn = (command) => {
    const words = command.split(/\s+/).map((word) => word.replace(/^(["'])(.*)\1$/, '$2'));
    const behind = words.slice(words.lastIndexOf('deploy') + 1);
    return behind.filter((word, at) => /^[A-Za-z*][\w/*-]*$/.test(word) && !WITH_VALUE.has(behind[at - 1] ?? ''));
};
function actionStep(step, command, { names, hasKey }) {
    const { name, run: _, shell: __, env: ___, 'working-directory': directory, ...others } = plain(step);
    const { key, others: variables } = environmentOf(step, names.secretName);
    const stacks = stacksIn(command);
    return given({
        name: name ?? 'Deploy, and prove that the key works',
        ...others,
        uses: ACTION,
        env: variables,
        with: given({
            'jwt-secret-key': key ?? (hasKey ? undefined : expression(`secrets.${names.secretName}`)),
            'jwt-secret-name': names.secretName === 'JWT_SECRET_KEY' ? undefined : names.secretName,
            'working-directory': appOf(directory, names),
            stacks: stacks.length > 0 ? stacks.join(' ') : undefined,
            'backend-url': expression('vars.BACKEND_URL'),
            'probe-path': '/api/me',
        }),
    });
}
const expression = (text) => `\${{ ${text} }}`;
/** Where cdk.json is; the root is the default. */
const appOf = (directory, { appDirectory }) => {
    const app = typeof directory === 'string' ? directory.replace(/^\.\//, '') : appDirectory;
    return app === '.' || app === '' ? undefined : app;
};
/** To be replaced by the commit of a release, as in the example. */
const ACTION = 'cdk-jwt-deploy/cdk-jwt-deploy@0000000000000000000000000000000000000000';

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
    const document = (0,dist/* parseDocument */.Tp)(text);
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
    if (names.secretName !== EXAMPLE.secret && usesAction(inputs))
        inputs.set('jwt-secret-name', names.secretName);
}
const usesAction = (inputs) => inputs.has('jwt-secret-key') || inputs.has('mode');
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
    const template = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(run.packageDirectory, 'examples/chat-app', DIRECTORY, WORKFLOW_FILES[mode]), 'utf8');
    const planned = planWorkflow({ root, mode, names, text: workflowFrom(template, names) });
    const result = planned.outcome === 'written' && options.isDryRun ? asPatch(planned) : planned;
    const problem = result.outcome === 'written' ? writeNew((0,external_node_path_.join)(root, result.path), planned.text) : undefined;
    if (problem !== undefined) {
        run.terminal.complain(`${result.path} could not be written: ${problem}.`);
        return 1;
    }
    await show(result, options, run);
    return 0;
}
/** No file that is there is written: the workflow of the mode, the one that deploys by a command, the name of ours. */
function planWorkflow({ root, mode, names, text }) {
    const { files, unread } = (0,workflow/* readWorkflows */.L9)(root);
    const notes = unread.map(({ path, line, problem }) => `${path}:${line} was left out: ${problem}.`);
    const own = files.find((file) => modesOf(file).includes(mode));
    if (own)
        return { path: own.path, outcome: 'there already', notes, text };
    const paths = [...files.map(({ path }) => path)];
    for (const path of mode === 'deploy' ? paths : []) {
        const before = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, path), 'utf8');
        const after = inItsLineEnds(before, (lines) => withActionForCdkDeploy(lines, names, scriptsOf((0,external_node_path_.join)(root, names.appDirectory))));
        if (after !== undefined)
            return {
                path,
                outcome: 'patch',
                patch: patchOf(path, before, after),
                notes: [...notes, howToApply(root), ...notesOn(root, names, after)],
                text,
            };
    }
    const path = `${DIRECTORY}/${WORKFLOW_FILES[mode]}`;
    const taken = [...paths, ...unread.map((file) => file.path)].includes(path);
    if (!taken)
        return {
            path,
            outcome: 'written',
            notes: [...notes, ...notesOn(root, names, text), ...namesIn(text)],
            text,
        };
    // A pipe or a device has no text that a patch could be for.
    if (unread.some((file) => file.path === path))
        return { path, outcome: 'there already', notes, text };
    const before = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, path), 'utf8');
    const after = inItsLineEnds(before, () => text) ?? text;
    return {
        path,
        outcome: 'patch',
        patch: patchOf(path, before, after),
        notes: [...notes, howToApply(root), ...notesOn(root, names, after)],
        text,
    };
}
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
function inItsLineEnds(text, change) {
    const isWindows = text.includes('\r\n');
    const after = change(text.replaceAll('\r\n', '\n'));
    return isWindows ? after?.replaceAll('\n', '\r\n') : after;
}
/** The modes in which the steps of a workflow use the action. */
function modesOf({ root }) {
    const steps = (0,yaml_tree/* entriesIn */.s9)((0,yaml_tree/* entryAt */._f)(root, 'jobs')?.node).flatMap(([, job]) => (0,yaml_tree/* itemsIn */.Un)((0,yaml_tree/* entryAt */._f)(job.node, 'steps')?.node));
    return steps.filter(step_key/* isOurAction */.DM).map((step) => {
        const mode = (0,yaml_tree/* textAt */.$6)(step, 'with', 'mode') || 'auto';
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
            problem: `There are several CDK apps: ${apps.join(', ')}. Name one: --working-directory ${appDirectory}`,
        };
    const directory = (0,external_node_path_.resolve)(root, appDirectory);
    return {
        appDirectory: appDirectory.replaceAll('\\', '/'),
        branch: await (0,setup_repository/* defaultBranch */.OR)(root, run.world),
        stacks: stacksOfLastSynth(directory),
        secretName,
        environment,
        otherSecrets: mentionedIn(directory, EXAMPLE_SECRETS),
        takesImages: mentionedIn(directory, ['FRONTEND_IMAGE', 'BACKEND_IMAGE']).length === 2,
    };
}
/** What a new workflow needs from the user. */
const notesOn = (root, { appDirectory }, text) => [
    'In it, put the commit of the release that you use behind cdk-jwt-deploy@.',
    ...(text.includes('probe-path:')
        ? ['Name a path of your backend in probe-path that answers only to a token.']
        : []),
    ...(text.includes('npm ci') && !hasNpmLock((0,external_node_path_.resolve)(root, appDirectory))
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
    'there already': 'uses the action in this mode already. There is nothing to change.',
};
/** A patch alone is on stdout, so that `git apply` can read it. */
async function show(result, { isJson }, { terminal, redactor }) {
    const { path, outcome, patch, notes } = result;
    const say = patch === undefined ? terminal.print : terminal.complain;
    say(`${path} ${WORDS[outcome]}`);
    for (const note of notes)
        say(note);
    if (isJson) {
        const json = { path, outcome, ...(patch !== undefined && { patch }), notes };
        await terminal.printJson(redactor.redact(`${JSON.stringify(json, undefined, 2)}\n`));
    }
    else if (patch !== undefined)
        await terminal.printJson(redactor.redact(patch));
}


/***/ })

};
