export const id = 733;
export const ids = [733];
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
        if (!isVariableName(name)) {
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

/***/ 94570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const systemClock = {
    now: () => Date.now(),
    monotonic: () => performance.now(),
    sleep: (milliseconds, signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, signal ? { signal } : {}),
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
// EXTERNAL MODULE: ./build/redaction/redactor.js + 1 modules
var redaction_redactor = __webpack_require__(57683);
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
const createRun = (env, runner, codeDirectory) => {
    const cancelled = cancellation();
    const temporaryDirectory = (0,temporary_directory/* makeTemporaryDirectory */.LN)(env);
    (0,state/* saveDirectory */.ry)(runner, temporaryDirectory);
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
            return (await Promise.all(/* import() */[__webpack_require__.e(896), __webpack_require__.e(844), __webpack_require__.e(512), __webpack_require__.e(79), __webpack_require__.e(541), __webpack_require__.e(816), __webpack_require__.e(72), __webpack_require__.e(748), __webpack_require__.e(954)]).then(__webpack_require__.bind(__webpack_require__, 71954))).deploy(inputs, run);
        case 'verify':
            return (await Promise.all(/* import() */[__webpack_require__.e(896), __webpack_require__.e(844), __webpack_require__.e(512), __webpack_require__.e(79), __webpack_require__.e(816), __webpack_require__.e(370)]).then(__webpack_require__.bind(__webpack_require__, 52370))).verify(inputs, run);
        case 'dry-run':
            return (await Promise.all(/* import() */[__webpack_require__.e(844), __webpack_require__.e(512), __webpack_require__.e(79), __webpack_require__.e(541), __webpack_require__.e(72), __webpack_require__.e(748), __webpack_require__.e(214), __webpack_require__.e(28)]).then(__webpack_require__.bind(__webpack_require__, 72028))).dryRun(inputs, run);
        case 'rotate':
            return (await Promise.all(/* import() */[__webpack_require__.e(896), __webpack_require__.e(844), __webpack_require__.e(512), __webpack_require__.e(79), __webpack_require__.e(541), __webpack_require__.e(816), __webpack_require__.e(72), __webpack_require__.e(748), __webpack_require__.e(954), __webpack_require__.e(605)]).then(__webpack_require__.bind(__webpack_require__, 66605))).rotate(inputs, run);
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
    const { context, voice } = createRun(env, runner, codeDirectory);
    const secrets = (0,inputs_secrets/* readSecrets */.ql)(env);
    (0,conceal_secrets/* concealSecrets */.V)(secrets, context);
    const report = await runToReport(await (0,inputs/* parseInputs */.T)(env, secrets), context, voice);
    // Now and not in the post step: later steps of the job could read the key in the templates.
    const left = (0,scrub/* removeAssembly */.N)(context.world.temporaryDirectory);
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

/***/ 97072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Secret)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/**
 * A text that must not be shown. Every implicit way to text (template strings, JSON, inspect, errors) gives `***`;
 * code that needs the text calls `reveal`, and such places are easy to find in a review.
 */
class Secret {
    /** Where it comes from, for people: the name of the input or of the variable. */
    name;
    #text;
    constructor(name, text) {
        this.name = name;
        this.#text = text;
    }
    reveal() {
        return this.#text;
    }
    equals(other) {
        return this.#text === other.#text;
    }
    toString() {
        return '***';
    }
    toJSON() {
        return '***';
    }
    [node_util__WEBPACK_IMPORTED_MODULE_0__.inspect.custom]() {
        return `Secret(${this.name})`;
    }
}


/***/ }),

/***/ 84662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ stackTable),
/* harmony export */   Jn: () => (/* binding */ diffs),
/* harmony export */   s9: () => (/* binding */ keyTable)
/* harmony export */ });
/* unused harmony export fairShares */
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94869);
/* harmony import */ var _model_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94231);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34902);



/** What a deployment would change, as tables for the comment and the job summary. */
const COMPARED = {
    deployed: 'what is deployed',
    base: 'the base branch',
    nothing: 'nothing',
    unknown: '❔ not established',
};
const amount = ({ resources }, ...kinds) => resources.filter(({ kind }) => kinds.includes(kind)).length;
const withRest = (sure, rest, word) => {
    if (rest === 0)
        return String(sure);
    return sure === 0 ? `${rest} ${word}` : `${sure}, ${rest} ${word}`;
};
/** How much of each kind; a stack that was not compared may change in any way. */
const amounts = (stack) => (0,_model_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .isCompared */ .uQ)(stack)
    ? [
        String(amount(stack, 'added')),
        String(amount(stack, 'changed')),
        withRest(amount(stack, 'replaced'), amount(stack, 'maybe replaced'), 'perhaps'),
        withRest(amount(stack, 'removed'), amount(stack, 'orphaned'), 'kept outside'),
    ]
    : ['?', '?', '?', '?'];
/** A row for each stack; '' without any. */
const stackTable = (changes, bytes) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)([
    'stack',
    { right: '+ added' },
    { right: '~ changed' },
    { right: '± replaced' },
    { right: '− removed' },
    'compared with',
], changes.map((stack) => [
    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(stack.stack, 120),
    ...amounts(stack),
    stack.isNew ? `${COMPARED[stack.comparedWith]}, where it is new` : COMPARED[stack.comparedWith],
]), { rows: 50, bytes });
const KEY = {
    same: '✅ stays the same',
    changes: '🔁 changes',
    unknown: '❔ unknown',
};
const source = (text) => (text === '' ? 'none' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(text, 120));
/** A row for each container that has the key; '' without any. */
const keyTable = (changes, bytes) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['container', 'variable', 'before → after', 'key', 'stack'], changes.flatMap(({ keys }) => keys.map((key) => [
    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(key.container, 80),
    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(key.variable, 80),
    key.before === key.after ? source(key.after) : `${source(key.before)} → ${source(key.after)}`,
    KEY[key.key],
    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(key.stack, 80),
])), { rows: 50, bytes });
/** UTF-16 units. A diff can have any length; what is cut here would not be shown anyway. */
const LONGEST_DIFF = 100_000;
const LONGEST_LINE = 300;
/** Less than this of a diff is not worth a fold. */
const LEAST = 300;
const SIGN = {
    added: '+',
    changed: '~',
    replaced: '!',
    'maybe replaced': '!',
    removed: '-',
    orphaned: '-',
};
/** Colours of GitHub's diffs come from the first column, where the CDK's has brackets, pictures of trees and tables. */
const coloured = (line) => {
    if (/^[-+!]/.test(line))
        return line;
    const sign = /^[\s│├└─┬]*\[([-+~])\]/.exec(line)?.[1] ?? /^\s*│ ([-+]) │/.exec(line)?.[1] ?? ' ';
    const replaces = /\b(?:replace|may be replaced|requires replacement)\b/.test(line);
    return `${sign === '~' || (replaces && sign === ' ') ? '!' : sign} ${line}`;
};
const resourceLine = ({ resource, type, kind, properties }) => {
    const which = properties.length === 0 ? '' : `: ${properties.join(', ')}`;
    return `${SIGN[kind] === '~' ? '!' : SIGN[kind]} ${type} ${resource} (${kind})${which}`;
};
const noteOf = (left, where) => left > 0 ? `… ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(left, 'more line')} left out${where}` : '';
const diffOf = ({ stack, diff, resources }, where) => {
    const text = (diff.trim() === '' ? resources.map(resourceLine).join('\n') : diff)
        .replace(/^(?:[ \t]*\r?\n)+/, '')
        .trimEnd();
    if (text === '')
        return undefined;
    const lines = (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .untrustedLines */ .mU)((0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(text, LONGEST_DIFF)).map((line) => coloured((0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(line, LONGEST_LINE)));
    const title = `${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(stack, 100)}: ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(resources.length, 'resource')}`;
    const total = Math.max(lines.length, text.split('\n').length);
    // The marks of a fence are as long as its content demands.
    const marks = Math.max(3, ...lines.flatMap((line) => line.match(/`{3,}/g) ?? []).map((run) => run.length));
    const frame = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .folded */ .TM)('📄', title, '').length + noteOf(total, where).length + 2 * marks + 20;
    const need = frame + lines.reduce((sum, line) => sum + line.length + 1, 0);
    return { title, lines, total, frame, need };
};
/** What each gets of the room: who needs less than an equal share leaves the rest to the others. */
const fairShares = (needs, room) => {
    const shares = needs.map(() => 0);
    let left = room;
    const ascending = [...needs.entries()].toSorted(([, one], [, other]) => one - other);
    for (const [done, [index, need]] of ascending.entries()) {
        const share = Math.min(need, Math.floor(left / (needs.length - done)));
        shares[index] = share;
        left -= share;
    }
    return shares;
};
const shown = (diff, room, where) => {
    let left = room - diff.frame;
    const kept = [];
    for (const line of diff.lines) {
        left -= line.length + 1;
        if (left < 0)
            break;
        kept.push(line);
    }
    const note = noteOf(diff.total - kept.length, where);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .folded */ .TM)('📄', diff.title, [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fence */ .EU)(kept, 'diff'), note].filter((part) => part !== '').join('\n\n'));
};
/** The first that get enough to be worth a fold. */
const thatFit = (all, room) => {
    let left = room;
    const end = all.findIndex(({ need, frame }) => {
        left -= Math.min(need, frame + LEAST) + 2;
        return left < 0;
    });
    return end < 0 ? all : all.slice(0, end);
};
/**
 * A fold for each stack that changes, together at most `room` UTF-16 units; '' where nothing changes.
 *
 * @param where Markdown that says where the rest is, e.g. ` (see [the run](…))`
 */
const diffs = (changes, room, where) => {
    const all = changes.flatMap((stack) => diffOf(stack, where) ?? []);
    const note = (left) => `… and the diff of ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(left, 'more stack')}${where}`;
    const space = room - note(all.length).length - 2;
    const some = thatFit(all, space);
    const shares = fairShares(some.map(({ need }) => need + 2), space);
    const parts = some.map((diff, index) => shown(diff, (shares[index] ?? 0) - 2, where));
    if (some.length < all.length && note(all.length).length <= room)
        parts.push(note(all.length - some.length));
    return parts.join('\n\n');
};


/***/ }),

/***/ 92493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Uq: () => (/* binding */ FINDING_ICON),
  Mr: () => (/* binding */ RESULT),
  kU: () => (/* binding */ findingBody),
  Br: () => (/* binding */ renderSummary)
});

// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(94869);
// EXTERNAL MODULE: ./build/model/finding.js
var model_finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/report/availability.js
var availability = __webpack_require__(2532);
// EXTERNAL MODULE: ./build/report/changes.js
var changes = __webpack_require__(84662);
// EXTERNAL MODULE: ./build/report/conclusion.js
var conclusion = __webpack_require__(18728);
// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(34902);
;// CONCATENATED MODULE: ./build/report/pictures.js



/** Mermaid diagrams, which GitHub draws inside a job summary. */
const COLOURS = [
    'classDef good fill:#1a7f37,stroke:#1a7f37,color:#ffffff',
    'classDef bad fill:#cf222e,stroke:#cf222e,color:#ffffff',
    'classDef unknown fill:#9a6700,stroke:#9a6700,color:#ffffff',
    'classDef plain fill:#57606a,stroke:#57606a,color:#ffffff',
];
const mermaid = (lines) => ['```mermaid', ...lines, '```'].join('\n');
/** Containers drawn at most; a picture of more says less. */
const DRAWN = 8;
const CLASS_OF_RESULT = {
    same: 'good',
    differs: 'bad',
    missing: 'bad',
    'not established': 'unknown',
};
const production = (report) => {
    const { verdict } = report;
    if (!verdict)
        return { label: 'production<br/>not asked', style: 'plain' };
    if ((0,conclusion/* conclude */.Ep)(report).tone === 'proven')
        return { label: 'production<br/>match', style: 'good' };
    const open = verdict.name === 'unreachable' || verdict.name === 'inconclusive' || verdict.name === 'match';
    return { label: `production<br/>${verdict.name}`, style: open ? 'unknown' : 'bad' };
};
/** The way of the key: from the secret through the containers to the verdict. '' when no holder is known. */
const keyPicture = (report) => {
    if (report.holders.length === 0)
        return '';
    const drawn = report.holders.slice(0, DRAWN);
    const fingerprint = report.keyFingerprint === '' ? '' : `<br/>${(0,markdown/* mermaidLabel */._b)(report.keyFingerprint)}`;
    const variable = (0,markdown/* mermaidLabel */._b)(report.holders[0]?.variable ?? 'signing key');
    const end = production(report);
    const lines = ['flowchart LR', `  key(["${variable}${fingerprint}"]):::plain`];
    drawn.forEach((holder, index) => {
        const result = holder.result === 'same' ? 'same key' : holder.result;
        lines.push(`  key --> c${index}["${(0,markdown/* mermaidLabel */._b)(holder.container)}<br/>${result}"]:::${CLASS_OF_RESULT[holder.result]}`);
        lines.push(`  c${index} --> production`);
    });
    const more = report.holders.length - drawn.length;
    if (more > 0)
        lines.push(`  key --> more["${more} more"]:::plain --> production`);
    lines.push(`  production(["${end.label}"]):::${end.style}`);
    return mermaid([...lines, ...COLOURS.map((colour) => `  ${colour}`)]);
};
/** Gantt tags decide the colour: `active` blue, `crit` red, `done` grey. */
const TAG_OF_STATUS = {
    passed: 'active',
    failed: 'crit',
    cancelled: 'crit',
    'not-established': 'done',
    skipped: 'done',
};
/** Wall-clock text since the start, for Mermaid's `HH:mm:ss.SSS`: read and drawn in the same time zone, so it shows as is. */
const clock = (milliseconds) => new Date(Math.min(Math.max(0, milliseconds), 86_399_999)).toISOString().slice(11, 23);
/** The stages on a common time axis. '' when fewer than two ran. */
const timeline = (report) => {
    const ran = report.stages.filter(({ status }) => status !== 'skipped');
    if (ran.length < 2)
        return '';
    const origin = Math.min(report.startedAt, ...ran.map(({ startedAt }) => startedAt));
    const total = Math.max(...ran.map(({ finishedAt }) => finishedAt)) - origin;
    /** A bar that took no time is still drawn as a line. */
    const thinnest = Math.max(1, Math.round(total / 200));
    const bar = ({ name, status, startedAt, finishedAt }) => {
        const start = startedAt - origin;
        const end = Math.max(finishedAt - origin, start + thinnest);
        const label = `${(0,markdown/* mermaidLabel */._b)(name)} ${(0,lib_text/* duration */.p0)(finishedAt - startedAt)}`;
        return `  ${label} :${TAG_OF_STATUS[status]}, ${clock(start)}, ${clock(end)}`;
    };
    const axis = total >= 3_600_000 ? '%H:%M:%S' : '%M:%S';
    return mermaid(['gantt', '  dateFormat HH:mm:ss.SSS', `  axisFormat ${axis}`, ...ran.map(bar)]);
};

;// CONCATENATED MODULE: ./build/report/summary.js







const STATUS = {
    passed: '✅',
    failed: '❌',
    cancelled: '🛑',
    'not-established': '❔',
    skipped: '➖',
};
const TONE = {
    proven: { icon: '✅', alert: 'TIP' },
    unproven: { icon: '⚪', alert: 'NOTE' },
    failed: { icon: '❌', alert: 'CAUTION' },
    cancelled: { icon: '🛑', alert: 'WARNING' },
};
const RESULT = {
    same: '✅ same key',
    differs: '❌ another key',
    missing: '❌ no key',
    'not established': '❔ not established',
};
const ROLLOUT = {
    complete: '✅ complete',
    failed: '❌ failed',
    'rolled-back': '❌ rolled back',
    superseded: '❌ superseded by another deployment',
    'scaled-to-zero': '❌ scaled to zero',
    'no-change': '✅ no change',
    'timed-out': '❌ timed out',
    'not-established': '❔ not established',
};
const section = (title, ...parts) => {
    const filled = parts.filter((part) => part !== '');
    return filled.length === 0 ? '' : [`### ${title}`, ...filled].join('\n\n');
};
const SUBJECT = {
    'dry-run': 'Dry-run',
    rotate: 'Rotation',
};
const headline = (report) => {
    const { tone, word, sentence } = (0,conclusion/* conclude */.Ep)(report);
    const { icon, alert } = TONE[tone];
    const facts = [
        report.phase ? `${report.mode}, phase ${report.phase}` : report.mode,
        report.keyFingerprint === '' ? '' : `key ${(0,markdown/* code */.aY)(report.keyFingerprint)}`,
        report.url === '' ? '' : (0,markdown/* code */.aY)(report.url),
        (0,lib_text/* duration */.p0)(report.finishedAt - report.startedAt),
    ].filter((fact) => fact !== '');
    const lines = [`> [!${alert}]`, `> **${(0,markdown/* prose */.CS)(sentence) || '—'}**`];
    if (tone === 'failed')
        lines.push('>', `> ${(0,markdown/* prose */.CS)((0,conclusion/* stateOfProduction */.SI)(report), 1000)}`);
    const subject = SUBJECT[report.mode] ?? 'Signing key';
    return [`## ${icon} ${subject}: ${word}`, lines.join('\n'), facts.join(' · ')].join('\n\n');
};
const stages = (report) => (0,markdown/* table */.tp)(['', 'stage', 'what was established', { right: 'took' }], report.stages.map(({ name, status, summary, startedAt, finishedAt }) => [
    STATUS[status],
    name,
    summary === '' ? '—' : (0,markdown/* prose */.CS)(summary, 300),
    status === 'skipped' ? '—' : (0,lib_text/* duration */.p0)(finishedAt - startedAt),
]));
const holderRows = (rows) => rows.map(({ stack, container, variable, source, result }) => [
    RESULT[result],
    (0,markdown/* code */.aY)(container),
    (0,markdown/* code */.aY)(variable),
    (0,markdown/* prose */.CS)(source, 200),
    (0,markdown/* code */.aY)(stack),
]);
const HOLDER_HEAD = ['', 'container', 'variable', 'comes from', 'stack'];
const holders = (report) => section('Who holds the key', keyPicture(report), (0,markdown/* table */.tp)(HOLDER_HEAD, holderRows(report.holders)));
const rotation = ({ plan = [], keyWrites = [] }) => section('Plan of the rotation', plan.map((line) => `- ${(0,markdown/* prose */.CS)(line, 300)}`).join('\n'), keyWrites.length === 0
    ? ''
    : `**Changed in the key store:**\n\n${keyWrites.map((line) => `- ${(0,markdown/* prose */.CS)(line, 300)}`).join('\n')}`);
/** Bytes; the summary of one step may have 1 MiB. */
const CHANGES_ROOM = { table: 60_000, diffs: 250_000 };
const summary_changes = ({ changes: all = [] }) => [
    section('What would change', (0,changes/* stackTable */.DH)(all, CHANGES_ROOM.table), (0,changes/* keyTable */.s9)(all, CHANGES_ROOM.table)),
    section('Diff', (0,changes/* diffs */.Jn)(all, CHANGES_ROOM.diffs, '')),
]
    .filter((part) => part !== '')
    .join('\n\n');
const consoleLink = (url) => (url === '' ? '—' : (0,markdown/* link */.nf)('console', url));
const deployment = (report) => {
    const stacks = (0,markdown/* table */.tp)(['stack', 'region', 'change', 'status', { right: 'took' }, ''], report.stacks.map((stack) => [
        (0,markdown/* code */.aY)(stack.name),
        (0,markdown/* code */.aY)(stack.region),
        stack.change,
        (0,markdown/* code */.aY)(stack.status),
        (0,lib_text/* duration */.p0)(stack.seconds * 1000),
        consoleLink(stack.consoleUrl),
    ]));
    const services = (0,markdown/* table */.tp)(['rollout', 'service', { right: 'tasks' }, 'task definition', ''], report.services.map((service) => [
        ROLLOUT[service.state],
        (0,markdown/* code */.aY)(service.service),
        `${service.running} of ${service.desired}`,
        (0,markdown/* code */.aY)(service.taskDefinition.slice(service.taskDefinition.lastIndexOf('/') + 1)),
        consoleLink(service.consoleUrl),
    ]));
    const running = (0,markdown/* table */.tp)(HOLDER_HEAD, holderRows(report.services.flatMap((service) => service.holders)));
    return section('Deployment and rollout', stacks, services, running === '' ? '' : (0,markdown/* folded */.TM)('🔑', 'Who holds the key in the registered task definitions', running));
};
const probes = (report) => {
    const { verdict } = report;
    if (!verdict)
        return '';
    const rows = verdict.probes.map((probe) => [
        probe.passed ? '✅' : '❌',
        (0,markdown/* prose */.CS)(probe.name, 120),
        probe.expected,
        `${probe.outcome}${probe.statuses === '' ? '' : ` ${(0,markdown/* code */.aY)(probe.statuses)}`}`,
        String(probe.requests),
        (0,markdown/* code */.aY)(probe.layer),
    ]);
    const counted = [
        (0,lib_text/* count */.U9)(verdict.requests, 'request'),
        `${verdict.consecutiveSuccesses} accepted in a row, ${verdict.neededSuccesses} needed`,
        verdict.transientErrors === 0
            ? 'no transient errors'
            : `${(0,lib_text/* count */.U9)(verdict.transientErrors, 'transient error')} retried`,
        (0,lib_text/* duration */.p0)(verdict.seconds * 1000),
    ].join(' · ');
    return section(`Smoke test: ${verdict.name}`, (0,markdown/* prose */.CS)(verdict.cause), (0,markdown/* table */.tp)(['', 'probe', 'expected', 'got', { right: 'requests' }, 'answered by'], rows), counted);
};
const summary_availability = ({ availability: seen }) => seen ? section('Availability during the deployment', ...(0,availability/* availabilityParts */._0)(seen)) : '';
const failure = (report) => {
    if (!report.failure)
        return '';
    const { resource, resourceType, reason, containers, serviceEvents } = report.failure;
    return section('What failed first', (0,markdown/* table */.tp)(['resource', 'type', 'reason'], [[(0,markdown/* code */.aY)(resource), (0,markdown/* code */.aY)(resourceType), (0,markdown/* prose */.CS)(reason, 1500)]]), (0,markdown/* table */.tp)(['container', 'exit code', 'stopped because'], containers.map((container) => [
        (0,markdown/* code */.aY)(container.container),
        (0,markdown/* code */.aY)(container.exitCode),
        (0,markdown/* prose */.CS)(container.stoppedReason, 600),
    ])), (0,markdown/* table */.tp)(['last service events, newest first'], serviceEvents.map((event) => [(0,markdown/* prose */.CS)(event, 600)]), { rows: 10, bytes: 40_000 }));
};
const FINDING_ICON = {
    error: '❌',
    warning: '⚠️',
    notice: '💡',
};
const meta = (finding, { findings }) => {
    const name = findings === undefined ? (0,markdown/* code */.aY)(finding.code) : (0,markdown/* link */.nf)(`\`${finding.code}\``, `${findings}#${finding.code}`);
    return finding.where === undefined || finding.where === '' ? name : `${name} · ${(0,markdown/* code */.aY)(finding.where)}`;
};
/** UTF-16 units. A list of changes is whole here, for the comment leaves out what has no room and points to it. */
const detailRoom = ({ isCallout }) => (isCallout ? 30_000 : 4000);
const findingBody = (finding, options) => [
    meta(finding, options),
    (0,markdown/* blocks */.Bv)(finding.detail, '', detailRoom(finding)),
    (0,markdown/* blocks */.Bv)(finding.remedy, '**What to do:**'),
]
    .filter((part) => part !== '')
    .join('\n\n');
const remark = (left) => (left > 0 ? `… and ${left} more in the JSON report` : '');
const findings = (report, options) => {
    const body = (finding) => findingBody(finding, options);
    const open = report.findings
        .filter(model_finding/* isError */.bJ)
        .map((finding) => `#### ${FINDING_ICON.error} ${(0,markdown/* prose */.CS)(finding.title, 200)}\n\n${body(finding)}`);
    const closed = report.findings
        .filter((finding) => !(0,model_finding/* isError */.bJ)(finding))
        .map((finding) => (0,markdown/* folded */.TM)(FINDING_ICON[finding.severity], finding.title, body(finding)));
    const errors = (0,markdown/* fitting */._Q)(open, { rows: 20, bytes: 160_000 });
    const others = (0,markdown/* fitting */._Q)(closed, { rows: 40, bytes: 120_000 });
    return section('Findings', ...errors.kept, remark(errors.left), ...others.kept, remark(others.left));
};
const list = (lines) => {
    const { kept, left } = (0,markdown/* fitting */._Q)(lines, { rows: 40, bytes: 40_000 });
    return [...kept, ...(left > 0 ? [`- … and ${left} more`] : [])].join('\n');
};
const links = (report) => section('Look closer', list(report.links.map(({ title, url }) => `- ${(0,markdown/* link */.nf)(title, url)}`)));
const footer = (report) => {
    const open = (0,conclusion/* notEstablished */.C6)(report);
    if (open.length === 0) {
        return (0,conclusion/* conclude */.Ep)(report).failureReason ? '' : '<sub>All that this run was asked for is established.</sub>';
    }
    return section('Not established', list(open.map((note) => `- ${(0,markdown/* prose */.CS)(note, 300)}`)));
};
/**
 * The job summary: Markdown for GITHUB_STEP_SUMMARY. All parts have limits in rows and bytes whose sum stays below
 * GitHub's 1 MiB for one step, so nothing has to be cut afterwards.
 */
const renderSummary = (report, options = {}) => {
    const bad = (0,conclusion/* conclude */.Ep)(report).failureReason !== undefined;
    const noticed = findings(report, options);
    const parts = [
        headline(report),
        ...(bad ? [noticed, failure(report)] : []),
        stages(report),
        rotation(report),
        timeline(report),
        holders(report),
        summary_changes(report),
        probes(report),
        summary_availability(report),
        deployment(report),
        ...(bad ? [] : [noticed]),
        links(report),
        footer(report),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
};


/***/ }),

/***/ 31209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ createContext)
/* harmony export */ });
/* harmony import */ var _lib_aws_clients_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14954);
/* harmony import */ var _redaction_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5633);


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
    const concealAs = (formsOf) => (secret) => {
        if (known.has(secret) || !(0,_redaction_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .maskable */ .dm)(secret))
            return;
        known.add(secret);
        mask(formsOf(secret));
        redactor.add(secret);
    };
    return {
        conceal: concealAs(_redaction_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .runnerForms */ .EA),
        concealSigningKey: concealAs(_redaction_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .signingKeyForms */ ._n),
        concealToken: (token) => {
            const forms = (0,_redaction_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenForms */ .py)(token);
            mask(forms);
            redactor.addForms(forms);
        },
    };
};
const createContext = (parts) => {
    const { world, redactor } = parts;
    const connections = new Map();
    const aws = (region) => {
        const connection = connections.get(region) ?? (0,_lib_aws_clients_js__WEBPACK_IMPORTED_MODULE_1__/* .connectAws */ .o)(region, world.cancelled);
        connections.set(region, connection);
        return connection;
    };
    return { ...parts, ...createConcealing(world.runner, redactor), aws };
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



const PREFIX = 'cdk-jwt-deploy-';
/** As `mkdtemp` ends them; the report file has another ending. */
const OURS = /^cdk-jwt-deploy-[A-Za-z0-9]{6}$/;
/** The runner's own place for such things; it is emptied between jobs. */
const parentOf = (env) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)());
/** Mode 0700, as `mkdtemp` makes them. */
const makeTemporaryDirectory = (env) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parentOf(env), PREFIX));
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
