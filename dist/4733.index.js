export const id = 4733;
export const ids = [4733];
export const modules = {

/***/ 8569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KL: () => (/* binding */ isVariableName),
/* harmony export */   ZO: () => (/* binding */ keysOfMark),
/* harmony export */   aN: () => (/* binding */ emergencyMarkOf),
/* harmony export */   g5: () => (/* binding */ secondKey),
/* harmony export */   ql: () => (/* binding */ readSecrets)
/* harmony export */ });
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80292);
/* harmony import */ var _redaction_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97072);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49852);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70401);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29140);





const VARIABLE_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** Names that mean something to the runner, to Node, to the CDK CLI or to the shell. */
const RESERVED_NAME = /^(GITHUB_|RUNNER_|INPUT_|STATE_|ACTIONS_|AWS_|CDK_|NODE_|npm_|(PATH|HOME|CI|SHELL|USER|TMPDIR)$)/;
const isVariableName = (name) => VARIABLE_NAME.test(name) && !RESERVED_NAME.test(name);
const DEFAULT_NAME = _table_js__WEBPACK_IMPORTED_MODULE_3__/* .INPUTS */ .mc['jwt-secret-name'].default;
const readKey = (env, secretName) => {
    const given = (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .rawInput */ .JR)(env, 'jwt-secret-key');
    const inherited = env[secretName] ?? '';
    const isInherited = given === '' && inherited !== '';
    const text = isInherited ? inherited : given;
    const keyInput = isInherited ? `env.${secretName}` : 'jwt-secret-key';
    const different = given !== '' && inherited !== '' && given !== inherited;
    const problem = (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidInput */ .a)('jwt-secret-key', {
        title: 'two different keys were given',
        detail: `The input and the environment variable ${secretName} both hold a key, and they are not the same.`,
        remedy: `Remove ${secretName} from the env: of the step and of the job, and pass the key as the input alone.`,
    });
    return { key: new _redaction_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(keyInput, text), keyInput, problems: different ? [problem] : [] };
};
const emptySecret = (name, line) => ({
    name,
    problem: (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidInput */ .a)('other-secrets', {
        title: `${name} is empty`,
        detail: `This is line ${line} of other-secrets.`,
        remedy: `Set the GitHub secret for ${name}, and check that this job may read it (environment, fork, Dependabot).`,
    }),
});
/** Lines `NAME=value`; what a line holds is never shown, because a broken line may be half a secret. */
const readOtherSecrets = (env, keyNames) => {
    const secrets = new Map();
    const texts = [];
    const problems = [];
    const empty = [];
    const wrong = (line, title, remedy) => {
        problems.push((0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidInput */ .a)('other-secrets', { title, detail: `This is line ${line} of other-secrets.`, remedy }));
    };
    for (const [index, line] of (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .rawInput */ .JR)(env, 'other-secrets').split('\n').entries()) {
        if (line.trim() === '')
            continue;
        const separator = line.indexOf('=');
        const name = separator < 0 ? '' : line.slice(0, separator).trim();
        const value = separator < 0 ? line : line.slice(separator + 1);
        texts.push(value);
        if (RESERVED_NAME.test(name)) {
            wrong(index + 1, 'the name of a secret is taken', 'Names that begin with GITHUB_, RUNNER_, AWS_, CDK_, NODE_ and the like mean something else to the runner or to Node: give the secret another name here, such as APP_TOKEN=….');
        }
        else if (!isVariableName(name)) {
            wrong(index + 1, 'a line is not NAME=value', 'Write one NAME=value a line, where NAME is the name of a variable. A secret with a line break cannot be given here.');
        }
        else if (keyNames.includes(name) || secrets.has(name) || empty.some((other) => other.name === name)) {
            wrong(index + 1, `${name} is given twice`, `Give ${name} once. The signing key itself belongs in jwt-secret-key.`);
        }
        else if (value.trim() === '')
            empty.push(emptySecret(name, index + 1));
        else
            secrets.set(name, new _redaction_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(name, value));
    }
    return {
        secrets: [...secrets.values()],
        names: [...secrets.keys(), ...empty.map(({ name }) => name)],
        texts,
        problems,
        empty: empty.map(({ problem }) => problem),
    };
};
/** The whole template is searched for each. */
const MOST_NAMES = 10;
/** One name or several, separated by blanks or commas. */
const readNames = (env) => {
    const given = (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .rawInput */ .JR)(env, 'jwt-secret-name')
        .split(/[\s,]+/)
        .filter((name) => name !== '');
    const [first = DEFAULT_NAME, ...more] = new Set(given);
    const problem = problemOfNames(given);
    return problem
        ? { names: [isVariableName(first) ? first : DEFAULT_NAME], problems: [problem] }
        : { names: [first, ...more], problems: [] };
};
const problemOfNames = (names) => {
    if (!names.every(isVariableName))
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidInput */ .a)('jwt-secret-name', {
            title: 'not usable as the name of a variable',
            detail: 'It must consist of letters, digits and underscores, not start with a digit, and not be one that the runner, Node, AWS or the CDK reads.',
            remedy: 'Use the name that your CDK app reads, e.g. JWT_SECRET_KEY; several are separated by blanks or commas.',
        });
    if (names.length <= MOST_NAMES)
        return undefined;
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidInput */ .a)('jwt-secret-name', {
        title: 'too many names',
        detail: `There are ${names.length} names, and at most ${MOST_NAMES} are looked for.`,
        remedy: 'Name only variables under which containers get the signing key.',
    });
};
const secretFrom = (name, text) => text === '' ? undefined : new _redaction_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(name, text);
const readSecret = (env, name) => secretFrom(name, (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .rawInput */ .JR)(env, name));
const readToken = (env, name) => secretFrom(name, (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .rawInput */ .JR)(env, name).trim());
const readSecrets = (env) => {
    const { names: [secretName, ...secretAliases], problems: nameProblems, } = readNames(env);
    const { key, keyInput, problems } = readKey(env, secretName);
    const others = readOtherSecrets(env, [secretName, ...secretAliases]);
    const previousKey = readSecret(env, 'previous-jwt-secret-key');
    const nextKey = readSecret(env, 'next-jwt-secret-key');
    const emergencyMark = readSecret(env, 'emergency-jwt-secret-keys');
    const givenUp = keysOfMark(emergencyMark?.reveal() ?? '') ?? [];
    const smokeUserPassword = readSecret(env, 'smoke-user-password');
    const githubToken = readToken(env, 'github-token');
    const secretsToken = readToken(env, 'secrets-token');
    return {
        key,
        keyInput,
        ...(previousKey && { previousKey }),
        ...(nextKey && { nextKey }),
        ...(emergencyMark && { emergencyMark }),
        ...(secretsToken && { secretsToken }),
        otherSecrets: others.secrets,
        otherNames: others.names,
        ...(githubToken && { githubToken }),
        secretName,
        secretAliases,
        ...(smokeUserPassword && { smokeUserPassword }),
        texts: [
            (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .rawInput */ .JR)(env, 'jwt-secret-key'),
            previousKey?.reveal() ?? '',
            ...[secretName, ...secretAliases].flatMap((name) => [env[name] ?? '', env[`${name}_PREVIOUS`] ?? '']),
            ...others.texts,
            ...[smokeUserPassword, nextKey, emergencyMark, ...givenUp, githubToken, secretsToken].map((secret) => secret?.reveal() ?? ''),
        ].filter((text) => text !== ''),
        problems: [...nameProblems, ...problems, ...others.problems],
        emptySecrets: others.empty,
    };
};
/**
 * The key that verifiers must accept beside the current one: the stored key that is another one. There is at most one,
 * for the keys of a rotation are two, wherever they are stored.
 *
 * An ordinary deployment that signs with the current key and accepts this one too does no harm in any state of a
 * rotation, finished or not. A secret that is not set arrives as an empty text.
 */
const secondKey = (current, ...others) => others.find((key) => key !== undefined && key.reveal() !== '' && !key.equals(current));
const ABOUT = 'Keys that an unfinished emergency rotation gives up. Run the rotation again to finish it.';
/**
 * What the secret `<NAME>_EMERGENCY` holds while an emergency is not proven: the keys that it gives up, so that the run
 * that finishes it can still try them. An ordinary deployment is never given them.
 */
const emergencyMarkOf = (keys) => JSON.stringify({ about: ABOUT, keys: keys.map((key) => key.reveal()) });
const isText = (value) => typeof value === 'string' && value !== '';
/** @returns `undefined` for a text that is no such mark, as when it was stored by hand */
const keysOfMark = (mark) => {
    try {
        const value = JSON.parse(mark);
        const keys = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(value) ? value.keys : [];
        return (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isList */ .Lv)(keys) && keys.length > 0 && keys.every(isText)
            ? keys.map((key) => new _redaction_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z('emergency-jwt-secret-keys', key))
            : undefined;
    }
    catch {
        return undefined;
    }
};


/***/ }),

/***/ 24733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/inputs/conceal-secrets.js
var conceal_secrets = __webpack_require__(1841);
// EXTERNAL MODULE: ./build/inputs/inputs.js + 3 modules
var inputs = __webpack_require__(19359);
// EXTERNAL MODULE: ./build/inputs/mode.js
var inputs_mode = __webpack_require__(39949);
// EXTERNAL MODULE: ./build/inputs/reader.js
var reader = __webpack_require__(70401);
// EXTERNAL MODULE: ./build/inputs/secrets.js
var inputs_secrets = __webpack_require__(8569);
// EXTERNAL MODULE: ./build/lib/clock.js
var clock = __webpack_require__(94570);
// EXTERNAL MODULE: ./build/redaction/redactor.js + 4 modules
var redaction_redactor = __webpack_require__(58752);
// EXTERNAL MODULE: ./build/report/log.js
var report_log = __webpack_require__(16945);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(94869);
// EXTERNAL MODULE: ./build/model/changes.js
var changes = __webpack_require__(94231);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/report/availability.js
var availability = __webpack_require__(2532);
// EXTERNAL MODULE: ./build/report/conclusion.js
var conclusion = __webpack_require__(18728);
// EXTERNAL MODULE: ./build/report/gate.js
var report_gate = __webpack_require__(98080);
// EXTERNAL MODULE: ./build/report/json.js
var report_json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/report/redacted.js
var redacted = __webpack_require__(58911);
// EXTERNAL MODULE: ./build/report/summary.js + 1 modules
var report_summary = __webpack_require__(92493);
;// CONCATENATED MODULE: ./build/report/publish.js













/** A new file with mode 0600 put in place by a rename, which neither follows a symbolic link nor leaves half a file. */
const writePrivate = async (path, text) => {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true, mode: 0o700 });
    const fresh = `${path}.${(0,external_node_crypto_.randomUUID)()}`;
    try {
        await (0,promises_.writeFile)(fresh, text, { mode: 0o600, flag: 'wx' });
        await (0,promises_.rename)(fresh, path);
    }
    catch (error) {
        await (0,promises_.rm)(fresh, { force: true });
        throw error;
    }
};
const publishOutputs = async (original, { runner }, gate) => {
    // From the report as it was: what holds a secret is left out instead of published with `***` in it.
    const values = outputs(original, (text) => !gate.isClean(text));
    for (const [name, value] of Object.entries(values)) {
        await gate.attempt(`output ${name}`, () => runner.setOutput(name, value));
    }
};
const publishFile = async (report, { runner, reportFile }, gate) => {
    const json = gate.safe('JSON report', (0,report_json/* reportJson */.l)(report));
    if (json === undefined)
        return;
    await gate.attempt('JSON report', async () => {
        await writePrivate(reportFile, json);
        runner.setOutput('report', reportFile);
    });
};
const publishSummary = async (report, publication, gate) => {
    const summary = gate.safe('job summary', (0,report_summary/* renderSummary */.Br)(report, publication));
    if (summary !== undefined)
        await gate.attempt('job summary', () => publication.runner.writeSummary(summary));
};
/** In a group: the block at the end tells the same in the log, where every annotation shows up as a line, too. */
const publishAnnotations = (report, { runner }, gate) => {
    const troubles = gate.troubles.map(asAnnotation);
    const all = [...annotations(report), ...troubles];
    if (all.length === 0)
        return;
    runner.startGroup('annotations');
    for (const { level, title, message } of all) {
        const safeTitle = gate.safe('title of an annotation', title);
        const safeMessage = gate.safe('text of an annotation', message);
        if (safeTitle !== undefined && safeMessage !== undefined) {
            runner.annotate(level, safeMessage, { title: safeTitle });
        }
    }
    runner.endGroup();
};
const publishConclusion = (report, { runner, colour = false }, gate) => {
    for (const line of (0,report_log/* renderConclusion */.kS)(report, colour)) {
        runner.info((0,lib_text/* withoutCommands */.Df)(gate.safe('line of the log', line) ?? '   (withheld)'));
    }
};
/**
 * Publishes to all: outputs, JSON file, job summary, annotations, the last block of the log, and only then the failure.
 * Nothing that goes wrong on the way hides the verdict: it becomes a warning, and the run is red exactly when the
 * report says so.
 *
 * @returns what went wrong while publishing
 */
const publish = async (original, publication) => {
    const gate = (0,report_gate/* gateOf */.R)(publication);
    const report = (0,redacted/* redactedReport */.d)(original, publication.redact);
    const reason = (0,conclusion/* failureReasonOf */.M3)(report);
    try {
        await publishOutputs(original, publication, gate);
        await publishFile(report, publication, gate);
        await gate.attempt('job summary', () => publishSummary(report, publication, gate));
        await gate.attempt('annotations', () => publishAnnotations(report, publication, gate));
        await gate.attempt('conclusion', () => publishConclusion(report, publication, gate));
    }
    finally {
        if (reason !== undefined) {
            const message = `${reason}: ${(0,lib_text/* clip */.$Q)((0,lib_text/* untrusted */.bp)((0,conclusion/* conclude */.Ep)(report).sentence), 300)}`;
            publication.runner.fail(gate.safe('failure message', message) ?? reason);
        }
    }
    return gate.troubles;
};
/** GitHub shows ten of a level for one step and cuts the message at 4,096 characters (actions/runner, ExecutionContext.cs). */
const MOST = 10;
const MESSAGE = 4096;
const TITLE = 120;
const RANK = { error: 0, warning: 1, notice: 2 };
const joined = (text) => (0,lib_text/* untrustedLines */.mU)(text)
    .filter((line) => line !== '')
    .join('\n');
/** One finding as an annotation, within GitHub's limits. */
const asAnnotation = (finding) => {
    const where = finding.where === undefined || finding.where === '' ? '' : `\n(${(0,lib_text/* untrusted */.bp)(finding.where)})`;
    const remedy = (0,lib_text/* clip */.$Q)(joined(finding.remedy), 1500);
    const detail = (0,lib_text/* clip */.$Q)(joined(finding.detail), MESSAGE - 1500 - 300);
    return {
        level: finding.severity,
        title: (0,lib_text/* clip */.$Q)((0,lib_text/* untrusted */.bp)(finding.title), TITLE),
        message: (0,lib_text/* clip */.$Q)(`${detail}${(0,lib_text/* clip */.$Q)(where, 200)}\n→ ${remedy}`.trim(), MESSAGE),
    };
};
/**
 * At most ten annotations, most severe first. A run that fails says so in one more error of its own, so there are at
 * most nine then. The last one counts what is left out.
 */
const annotations = (report) => {
    const most = (0,conclusion/* conclude */.Ep)(report).failureReason === undefined ? MOST : MOST - 1;
    const sorted = report.findings.toSorted((one, other) => RANK[one.severity] - RANK[other.severity]);
    if (sorted.length <= most)
        return sorted.map(asAnnotation);
    const left = sorted.slice(most - 1);
    const more = {
        level: left.some(finding/* isError */.bJ) ? 'error' : (left[0]?.severity ?? 'notice'),
        title: `… and ${(0,lib_text/* count */.U9)(left.length, 'more finding')}`,
        message: 'The job summary and the JSON report have all of them.',
    };
    return [...sorted.slice(0, most - 1).map(asAnnotation), more];
};
/** Below GitHub's 1 MB for all outputs of a job (UTF-16), with room for the outputs of other steps. */
const STACK_OUTPUTS = 200_000;
/** `{ "StackName": "updated" }` with the words of `DeployedStack.change`; '' when no stack was deployed. */
const publish_changes = (stacks, holds) => {
    const shown = stacks.filter(({ name }) => !holds(name)).map(({ name, change }) => [name, change]);
    return shown.length === 0 ? '' : JSON.stringify(Object.fromEntries(shown));
};
/** The same for a dry-run, with `would create`, `would update`, `no change` or `unknown`, by the stacks' ids. */
const wouldChange = (stacks, holds) => {
    const shown = stacks
        .filter(({ stack }) => !holds(stack))
        .map((one) => {
        const { stack, isNew } = one;
        if (!(0,changes/* isCompared */.uQ)(one))
            return [stack, 'unknown'];
        return [stack, isNew ? 'would create' : (0,changes/* differs */.Ag)(one) ? 'would update' : 'no change'];
    });
    return shown.length === 0 ? '' : JSON.stringify(Object.fromEntries(shown));
};
/** `{ "StackName": { "OutputKey": "value" } }`, as `cdk deploy --outputs-file` writes it, without what holds a secret. */
const stackOutputs = (stacks, holds) => {
    let json = '{}';
    const shown = Object.create(null);
    for (const { name, outputs } of stacks) {
        const safe = Object.entries(outputs).filter(([key, value]) => !holds(key) && !holds(value));
        if (holds(name))
            continue;
        shown[name] = Object.fromEntries(safe);
        const longer = JSON.stringify(shown);
        if (longer.length > STACK_OUTPUTS || holds(longer))
            delete shown[name];
        else
            json = longer;
    }
    return json;
};
/**
 * The step's outputs, except `report` (the path of the JSON file). Empty text stands for `not known`. An output that
 * holds a secret is dropped here; GitHub would drop it from job outputs too, but show it to later steps.
 */
const outputs = (report, holds) => {
    const all = {
        verdict: report.verdict?.name ?? '',
        'failure-reason': (0,conclusion/* failureReasonOf */.M3)(report) ?? '',
        'key-fingerprint': report.keyFingerprint,
        phase: report.phase ?? '',
        'stack-outputs': stackOutputs(report.stacks, holds),
        changes: report.changes ? wouldChange(report.changes, holds) : publish_changes(report.stacks, holds),
        'task-definition': report.services.find(({ taskDefinition }) => taskDefinition !== '')?.taskDefinition ?? '',
        url: report.url,
        availability: report.availability ? JSON.stringify((0,availability/* availabilityDocument */.P0)(report.availability)) : '',
    };
    return Object.fromEntries(Object.entries(all).map(([name, value]) => [name, holds(value) ? '' : value]));
};

;// CONCATENATED MODULE: ./build/run/cancellation.js
/**
 * A signal that aborts when the runner cancels the step: SIGINT, 7.5 s later SIGTERM, 2.5 s later SIGKILL
 * (actions/runner, ProcessInvoker.cs). Without a handler, Node would die at once and leave the CDK child behind.
 */
const cancellation = () => {
    const controller = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM']) {
        process.on(name, () => controller.abort(new Error(`cancelled by ${name}`)));
    }
    return controller.signal;
};

// EXTERNAL MODULE: ./build/run/context.js
var context = __webpack_require__(31209);
// EXTERNAL MODULE: ./build/run/journal.js
var run_journal = __webpack_require__(72353);
// EXTERNAL MODULE: ./build/run/own-output.js
var own_output = __webpack_require__(81458);
// EXTERNAL MODULE: ./build/run/run.js
var run = __webpack_require__(72583);
// EXTERNAL MODULE: ./build/run/state.js
var state = __webpack_require__(69047);
// EXTERNAL MODULE: ./build/run/temporary-directory.js
var temporary_directory = __webpack_require__(10499);
// EXTERNAL MODULE: ./build/template/scrub.js
var scrub = __webpack_require__(12508);
;// CONCATENATED MODULE: ./build/main.js


















/** Where the findings are explained, in the version of the action that runs. */
const findingsPage = (env) => {
    const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = env;
    return server && repository && ref
        ? { findings: `${server}/${repository}/blob/${ref}/docs/findings.md` }
        : {};
};
const createRun = (env, runner, { codeDirectory, temporaryDirectory }) => {
    const cancelled = cancellation();
    const world = {
        env,
        runner,
        clock: clock/* systemClock */.m,
        random: (bytes) => (0,external_node_crypto_.randomBytes)(bytes),
        cancelled,
        temporaryDirectory,
        codeDirectory,
    };
    const redactor = (0,redaction_redactor/* createRedactor */.l)();
    (0,own_output/* redactOwnOutput */.D)(redactor.redact);
    const log = (0,report_log/* createLog */.hM)({
        ...runner,
        colour: (0,report_log/* wantsColour */.Ml)(env),
        redact: redactor.redact,
        now: world.clock.now,
    });
    return { context: (0,context/* createContext */.q)({ world, redactor, progress: log.progress }), voice: voiceOf(log) };
};
const voiceOf = (log) => ({
    stageStarted: (name) => log.stage(name),
    stageEnded: (stage, findings) => {
        for (const finding of findings)
            log.finding(finding);
        log.result(stage);
    },
});
/** A mode brings all of its features along, so it is loaded when there is something for it to do. */
const runMode = async (inputs, run) => {
    switch (inputs.mode) {
        case 'deploy':
            return (await Promise.all(/* import() */[__webpack_require__.e(2896), __webpack_require__.e(5844), __webpack_require__.e(106), __webpack_require__.e(3512), __webpack_require__.e(9760), __webpack_require__.e(541), __webpack_require__.e(4518), __webpack_require__.e(2816), __webpack_require__.e(6803), __webpack_require__.e(6072), __webpack_require__.e(1954)]).then(__webpack_require__.bind(__webpack_require__, 71954))).deploy(inputs, run);
        case 'verify':
            return (await Promise.all(/* import() */[__webpack_require__.e(2896), __webpack_require__.e(5844), __webpack_require__.e(106), __webpack_require__.e(3512), __webpack_require__.e(9760), __webpack_require__.e(4518), __webpack_require__.e(2816), __webpack_require__.e(2370)]).then(__webpack_require__.bind(__webpack_require__, 52370))).verify(inputs, run);
        case 'dry-run':
            return (await Promise.all(/* import() */[__webpack_require__.e(5844), __webpack_require__.e(106), __webpack_require__.e(3512), __webpack_require__.e(9760), __webpack_require__.e(541), __webpack_require__.e(6803), __webpack_require__.e(6072), __webpack_require__.e(9546), __webpack_require__.e(6201)]).then(__webpack_require__.bind(__webpack_require__, 26201))).dryRun(inputs, run);
        case 'rotate':
            return (await Promise.all(/* import() */[__webpack_require__.e(2896), __webpack_require__.e(5844), __webpack_require__.e(106), __webpack_require__.e(3512), __webpack_require__.e(9760), __webpack_require__.e(541), __webpack_require__.e(4518), __webpack_require__.e(2816), __webpack_require__.e(6803), __webpack_require__.e(6072), __webpack_require__.e(1954), __webpack_require__.e(6605)]).then(__webpack_require__.bind(__webpack_require__, 66605))).rotate(inputs, run);
    }
};
const runToReport = async (parsed, context, voice) => {
    const { clock, cancelled, env } = context.world;
    const mode = (0,inputs_mode/* modeOf */.V)(env);
    const isEmergency = mode === 'rotate' && (0,reader/* rawInput */.JR)(env, 'phase').trim() === 'emergency';
    const journal = new run_journal/* Journal */.C({ mode, ...(isEmergency && { isEmergency }) }, clock, cancelled, voice);
    const story = async (run) => {
        const inputs = await run.step('inputs', async () => ({
            outcome: parsed,
            summary: parsed.ok ? `mode ${mode}` : 'nothing was started',
        }));
        await runMode(inputs, run);
    };
    await (0,run/* carryOut */.u)(story, context, journal);
    return journal.report();
};
/** The main step: inputs → mode → report. `codeDirectory`: where the bundle is. */
const main = async (env, runner, codeDirectory) => {
    const place = (0,temporary_directory/* makeTemporaryDirectory */.LN)(env);
    const temporaryDirectory = place.ok ? place.value : '';
    const { context, voice } = createRun(env, runner, { codeDirectory, temporaryDirectory });
    const secrets = (0,inputs_secrets/* readSecrets */.ql)(env);
    (0,conceal_secrets/* concealSecrets */.V)(secrets, context);
    if (place.ok)
        (0,state/* saveDirectory */.ry)(runner, temporaryDirectory);
    const report = await runToReport(place.ok ? await (0,inputs/* parseInputs */.T)(env, secrets) : place, context, voice);
    // Now and not in the post step: later steps of the job could read the key in the templates.
    const left = place.ok ? (0,scrub/* removeAssembly */.N)(temporaryDirectory) : [];
    await publish({ ...report, findings: [...report.findings, ...left] }, {
        runner,
        redact: context.redactor.redact,
        assertClean: (text) => context.redactor.assertClean('the report', text),
        reportFile: (0,temporary_directory/* reportFileOf */.w7)(env, (0,external_node_crypto_.randomUUID)()),
        colour: (0,report_log/* wantsColour */.Ml)(env),
        ...findingsPage(env),
    });
    (0,state/* saveConclusion */.p5)(runner, report.failureReason === 'internal-error' ? '' : report.conclusion);
};


/***/ }),

/***/ 24132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ createAnalyst),
/* harmony export */   Gy: () => (/* binding */ analyseHere),
/* harmony export */   a_: () => (/* binding */ serveJobs)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78474);
/* harmony import */ var _lib_error_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47206);
/* harmony import */ var _lib_kept_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35861);
/* harmony import */ var _redaction_secret_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97072);





/** The engine allows no larger text or list, and no more calls in calls. */
const isOfSize = (error) => error instanceof RangeError;
const TOO_LARGE = 'comes to more than JavaScript can hold';
/** In this process, without a limit of time: for a command on a laptop, which its user can end. */
const analyseHere = async (job, args, unfinished) => {
    try {
        return await job.work(...args);
    }
    catch (error) {
        if (isOfSize(error))
            return unfinished(TOO_LARGE);
        throw error;
    }
};
/** A large app takes some seconds. With what Node needs twice, and the files, both processes stay below 600 MB. */
const LIMITS = { milliseconds: 90_000, megabytes: 300 };
/** What all jobs of a run may take, for one whose run was killed and that nobody else ends. */
const CPU_SECONDS = 600;
/**
 * In a process of its own, which is started for the first job, ended by a cancel, and not started again once it had to be
 * ended for a job: by then the code of the app has run, and this program's files may no longer be what they were. A thread would
 * not do: where its memory ends in the middle of `JSON.parse`, V8 ends all of the process (seen with Node 24.21).
 *
 * @param entry the file whose `serveJobs` does the jobs
 */
function createAnalyst(entry, cancelled, limits = LIMITS) {
    const codec = clientCodec();
    let child;
    let givenUp;
    let last = Promise.resolve();
    const ask = async (name, args) => {
        cancelled.throwIfAborted();
        if (givenUp !== undefined)
            return { unfinished: givenUp };
        child ??= startAnalysis(entry, limits);
        const tooLate = AbortSignal.timeout(limits.milliseconds);
        try {
            return await answerOf(child, codec.packed([name, args]), AbortSignal.any([cancelled, tooLate]));
        }
        catch (error) {
            child.kill('SIGKILL');
            cancelled.throwIfAborted();
            const late = `takes longer than ${limits.milliseconds / 1000} seconds`;
            givenUp = tooLate.aborted ? late : whyEnded(error, limits);
            return { unfinished: givenUp };
        }
    };
    return async (job, args, unfinished) => {
        const turn = last.then(() => ask(job.name, args));
        last = turn.catch(() => undefined);
        const answer = await turn;
        if ('error' in answer)
            throw new Error(answer.error);
        if ('unfinished' in answer)
            return unfinished(answer.unfinished);
        return codec.unpacked(answer.result);
    };
}
/** The process has ended without an answer. */
class Ended extends Error {
    how;
    constructor(how) {
        super(`was ended (${how})`);
        this.how = how;
    }
}
/** V8 aborts where its memory ends; how that is signalled depends on the processor. */
const whyEnded = (error, { megabytes }) => {
    if (isOfSize(error))
        return TOO_LARGE;
    if (!(error instanceof Ended))
        return `could not be begun (${(0,_lib_error_code_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(error)})`;
    return /^SIG(?:ABRT|ILL|TRAP)$/.test(String(error.how))
        ? `takes more than ${megabytes} MB of memory`
        : error.message;
};
async function answerOf(child, message, stop) {
    const done = new AbortController();
    const signal = AbortSignal.any([stop, done.signal]);
    const exited = (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child, 'exit', { signal }).then(([code, how]) => {
        throw new Ended(how ?? code);
    });
    // Heard of below, or no longer of interest.
    exited.catch(() => undefined);
    try {
        child.ref();
        child.channel?.ref();
        child.send(message);
        const [answer] = await Promise.race([(0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child, 'message', { signal }), exited]);
        return answer;
    }
    finally {
        done.abort();
        child.unref();
        child.channel?.unref();
    }
}
/**
 * Without the environment of this process, which holds secrets that no job needs, but for the variable by which the runner
 * finds what a killed action leaves behind. It leaves no core file, which would hold the templates, and the key with them.
 */
function startAnalysis(entry, { megabytes }) {
    const { RUNNER_TRACKING_ID: tracking } = process.env;
    const words = [process.execPath, `--max-old-space-size=${megabytes}`, entry];
    const shell = ['/bin/sh', '-c', `ulimit -c 0; ulimit -t ${CPU_SECONDS}; exec "$0" "$@"`];
    const [command = '', ...args] = process.platform === 'win32' ? words : [...shell, ...words];
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, args, {
        env: { ...(tracking !== undefined && { RUNNER_TRACKING_ID: tracking }) },
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
        serialization: 'advanced',
        windowsHide: true,
    });
    // Who waits for an answer hears of it too.
    return child.on('error', () => undefined);
}
/** Does the jobs that `createAnalyst` sends to this process. */
function serveJobs(jobs) {
    const codec = serverCodec();
    const works = new Map(jobs.map(({ name, work }) => [name, work]));
    const answerTo = async (message) => {
        try {
            const [name, args] = codec.unpacked(message);
            return { result: codec.packed(await works.get(name)?.(...args)) };
        }
        catch (error) {
            if (isOfSize(error))
                return { unfinished: TOO_LARGE };
            return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
        }
    };
    process.on('message', async (message) => process.send?.(await answerTo(message)));
    process.on('disconnect', () => process.exit());
}
const codecOf = (pack, unpack) => {
    const revived = {
        secret: ([name, text]) => new _redaction_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .z(name ?? '', text ?? ''),
        template: unpack,
    };
    return {
        packed: (value) => exchanged(value, (one) => {
            if (one instanceof _redaction_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .z)
                return new Set([['secret', one.name, one.reveal()]]);
            return one instanceof _lib_kept_json_js__WEBPACK_IMPORTED_MODULE_4__/* .KeptTemplate */ .F ? new Set([['template', ...pack(one)]]) : undefined;
        }),
        unpacked: (value) => exchanged(value, (one) => {
            if (!(one instanceof Set))
                return undefined;
            const [[kind, ...parts]] = [...one];
            return revived[kind](parts);
        }),
    };
};
/** The process that has read a template keeps it, and knows it by its number. */
function serverCodec() {
    const kept = [];
    return codecOf((template) => [kept.push(template) - 1, template.path, template.file, template.bytes], ([number]) => kept[number ?? -1]);
}
function clientCodec() {
    const numbers = new WeakMap();
    const read = (0,_lib_kept_json_js__WEBPACK_IMPORTED_MODULE_4__/* .createJsonStore */ .u)();
    return codecOf((template) => [numbers.get(template)], ([number = -1, path = [], file = '', bytes = new Uint8Array()]) => {
        const template = new _lib_kept_json_js__WEBPACK_IMPORTED_MODULE_4__/* .KeptTemplate */ .F({ path, file, bytes }, read);
        numbers.set(template, number);
        return template;
    });
}
/** A copy with other objects in the place of some; what was one object before is one afterwards. */
function exchanged(value, exchange, known = new Map()) {
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value))
        return value;
    const done = known.get(value) ?? exchange(value);
    if (done) {
        known.set(value, done);
        return done;
    }
    const inner = (one) => exchanged(one, exchange, known);
    const copy = Array.isArray(value)
        ? value.map(inner)
        : value instanceof Map
            ? new Map([...value].map(([name, one]) => [name, inner(one)]))
            : Object.fromEntries(Object.entries(value).map(([name, one]) => [name, inner(one)]));
    known.set(value, copy);
    return copy;
}


/***/ }),

/***/ 31209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ createContext)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _lib_aws_clients_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14954);
/* harmony import */ var _redaction_forms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5633);
/* harmony import */ var _analyst_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24132);




/** The bundle under the name by which it does the jobs of the analyst. */
const ENTRY = 'analysis.js';
const createConcealing = (runner, redactor) => {
    const masked = new Set();
    const mask = (forms) => {
        for (const form of forms)
            if (!masked.has(form))
                runner.mask(form);
        for (const form of forms)
            masked.add(form);
    };
    const known = new Set();
    return {
        conceal: (secret) => {
            if (known.has(secret) || !(0,_redaction_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .maskable */ .dm)(secret))
                return;
            known.add(secret);
            mask((0,_redaction_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .runnerForms */ .EA)(secret));
            redactor.add(secret);
        },
        concealToken: (token) => {
            const forms = (0,_redaction_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenForms */ .py)(token);
            mask(forms);
            redactor.addForms(forms);
        },
    };
};
const createContext = (parts) => {
    const { world } = parts;
    const secrets = new Set();
    const redactor = {
        ...parts.redactor,
        add: (text) => {
            secrets.add(text);
            parts.redactor.add(text);
        },
    };
    const connections = new Map();
    const aws = (region) => {
        const connection = connections.get(region) ?? (0,_lib_aws_clients_js__WEBPACK_IMPORTED_MODULE_3__/* .connectAws */ .o)(region, world.cancelled);
        connections.set(region, connection);
        return connection;
    };
    const analyse = world.codeDirectory === ''
        ? _analyst_js__WEBPACK_IMPORTED_MODULE_2__/* .analyseHere */ .Gy
        : (0,_analyst_js__WEBPACK_IMPORTED_MODULE_2__/* .createAnalyst */ .Bq)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(world.codeDirectory, ENTRY), world.cancelled);
    return {
        ...parts,
        redactor,
        ...createConcealing(world.runner, redactor),
        aws,
        analyse,
        secrets: () => [...secrets],
    };
};


/***/ }),

/***/ 81458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ redactOwnOutput)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/** Asked of the runner by us alone, as one line: the output of children never goes this way. */
const MASK = /^::add-mask::[^\n]*\n?$/;
/**
 * Redacts everything that this process writes from now on, also what is not ours: warnings of Node, what `NODE_DEBUG` makes
 * it tell of requests and of children, what a library prints, and the trace of a crash, which Node would write past the
 * streams.
 */
const redactOwnOutput = (redact) => {
    for (const stream of [process.stdout, process.stderr]) {
        const write = stream.write.bind(stream);
        stream.write = (chunk, ...more) => {
            const text = typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
            const redacted = MASK.test(text) ? text : redact(text);
            return write(redacted === text ? chunk : redacted, ...more);
        };
    }
    process.on('uncaughtException', (error) => {
        process.stderr.write(`${(0,node_util__WEBPACK_IMPORTED_MODULE_0__.inspect)(error)}\n`);
        process.exit(1);
    });
};


/***/ }),

/***/ 69047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AZ: () => (/* binding */ saveCommented),
/* harmony export */   U4: () => (/* binding */ saveDeployed),
/* harmony export */   jo: () => (/* binding */ saveDeployment),
/* harmony export */   p5: () => (/* binding */ saveConclusion),
/* harmony export */   ry: () => (/* binding */ saveDirectory),
/* harmony export */   un: () => (/* binding */ readState)
/* harmony export */ });
const DIRECTORY = 'temporaryDirectory';
const DEPLOYMENT = 'deployment';
const DEPLOYED = 'deployed';
const CONCLUDED = 'concluded';
const COMMENTED = 'commented';
const saveDirectory = (runner, directory) => runner.saveState(DIRECTORY, directory);
const saveDeployment = (runner, deployment) => runner.saveState(DEPLOYMENT, JSON.stringify(deployment));
const saveDeployed = (runner) => runner.saveState(DEPLOYED, 'true');
const saveCommented = (runner) => runner.saveState(COMMENTED, 'true');
const saveConclusion = (runner, conclusion) => runner.saveState(CONCLUDED, conclusion);
const isStack = (value) => {
    const { name, region } = (value ?? {});
    const isText = typeof name === 'string' && typeof region === 'string';
    return isText && name !== '' && /^[a-z\d-]+$/.test(region);
};
/** Our own words, but from a file that others can write to. */
const parseDeployment = (text) => {
    try {
        const value = JSON.parse(text);
        const { startedAt, stacks, onCancel } = value;
        const isReadable = Number.isFinite(startedAt) &&
            Array.isArray(stacks) &&
            stacks.length > 0 &&
            stacks.every(isStack) &&
            (onCancel === 'leave' || onCancel === 'cancel-update');
        return isReadable ? JSON.parse(text) : 'unreadable';
    }
    catch {
        return 'unreadable';
    }
};
const readState = (runner) => {
    const deployment = runner.state(DEPLOYMENT);
    const concluded = runner.state(CONCLUDED);
    return {
        temporaryDirectory: runner.state(DIRECTORY),
        ...(deployment !== '' && { deployment: parseDeployment(deployment) }),
        deployed: runner.state(DEPLOYED) === 'true',
        commented: runner.state(COMMENTED) === 'true',
        concluded: concluded === 'success' || concluded === 'failure' || concluded === 'cancelled' ? concluded : '',
    };
};


/***/ }),

/***/ 10499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LN: () => (/* binding */ makeTemporaryDirectory),
/* harmony export */   jy: () => (/* binding */ leftDirectories),
/* harmony export */   w7: () => (/* binding */ reportFileOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _lib_error_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47206);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36939);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50262);






const PREFIX = 'cdk-jwt-deploy-';
/** As `mkdtemp` ends them; the report file has another ending. */
const OURS = /^cdk-jwt-deploy-[A-Za-z0-9]{6}$/;
/** The runner's own place for such things; it is emptied between jobs. */
const parentOf = (env) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)());
/** Mode 0700, as `mkdtemp` makes them. */
const makeTemporaryDirectory = (env) => {
    const parent = parentOf(env);
    try {
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .succeed */ .Py)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, PREFIX)));
    }
    catch (error) {
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)((0,_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .noTemporaryDirectory */ .Ce)(parent, (0,_lib_error_code_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error)));
    }
};
const reportFileOf = (env, id) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parentOf(env), `${PREFIX}report-${id}.json`);
/**
 * The directories of this action that are still there. The state that the runner hands to the post step lies in a file
 * that the app's code can write to, so it may leave a directory out, but it cannot make us delete another one.
 */
const leftDirectories = (env, named) => {
    const parent = parentOf(env);
    const isOurs = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path) === parent && OURS.test(path.slice(parent.length + 1));
    // Outside of RUNNER_TEMP, other runs of the machine may have theirs in the same place.
    const found = env.RUNNER_TEMP ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(parent).map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, name)) : [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(named)];
    return found.filter(isOurs);
};


/***/ }),

/***/ 12508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ removeAssembly)
/* harmony export */ });
/* unused harmony export isProtected */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12209);




const removeTree = (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true, maxRetries: 3, retryDelay: 100 });
/**
 * Deletes the cloud assembly, which holds the key in plain text wherever the app passes it so. What cannot be deleted is
 * emptied. Never throws, for it is the last thing a run does, and never follows a symbolic link. An absent directory is fine.
 */
function removeAssembly(directory, remove = removeTree) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(directory);
    const kind = kindOf(path);
    if (kind === 'absent')
        return [];
    if (directory === '' || isProtected(path, process.cwd(), (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)())) {
        return [(0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .assemblyNotRemoved */ .c8)(path, 'That is no place for an assembly, so it was left alone.', [])];
    }
    if (kind !== 'directory')
        return attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(path)) ? [] : [(0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .assemblyNotRemoved */ .c8)(path, 'It could not be deleted.', [])];
    if (attempt(() => remove(path)) && kindOf(path) === 'absent')
        return [];
    openUp(path);
    if (attempt(() => remove(path)) && kindOf(path) === 'absent')
        return [];
    return [emptied(path)];
}
/** Whether deleting the path would take the checkout, the home directory or the whole file system along. */
const isProtected = (path, workingDirectory, home) => [workingDirectory, home].some((kept) => {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(path, kept);
    return inside === '' || !(inside.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(inside));
});
function kindOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isDirectory() ? 'directory' : 'other';
    }
    catch (error) {
        // Anything but "there is no such file" means that something may still be there.
        return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'absent' : 'other';
    }
}
function attempt(action) {
    try {
        action();
        return true;
    }
    catch {
        return false;
    }
}
/** Files of the tree, links not followed; folders that cannot be listed are left out. */
function filesBelow(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path, { withFileTypes: true }).flatMap((entry) => {
            const inner = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, entry.name);
            return entry.isDirectory() ? filesBelow(inner) : entry.isFile() ? [inner] : [];
        });
    }
    catch {
        return [];
    }
}
/** A folder without write permission keeps its files: docker and asset bundling make such folders. */
function openUp(path) {
    attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(path, 0o700));
    try {
        for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path, { withFileTypes: true })) {
            if (entry.isDirectory())
                openUp((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, entry.name));
        }
    }
    catch {
        // What cannot be listed is reported by the attempt to delete it.
    }
}
function emptied(path) {
    const left = filesBelow(path).filter((file) => !empty(file));
    return left.length === 0 && kindOf(path) === 'directory' && attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path))
        ? (0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .assemblyEmptied */ .L0)(path)
        : (0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .assemblyNotRemoved */ .c8)(path, 'Files in it may hold the key and could be neither deleted nor emptied.', left);
}
/** Whether the file could be emptied. */
function empty(file) {
    attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(file, 0o600));
    return attempt(() => {
        // Written over before it is cut off, so that the old blocks are not merely let go.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, Buffer.alloc((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).size), { flag: 'r+' });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.truncateSync)(file, 0);
    });
}


/***/ })

};
