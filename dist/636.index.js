export const id = 636;
export const ids = [636];
export const modules = {

/***/ 10636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  carryOutCommand: () => (/* binding */ carryOutCommand),
  scratchDirectory: () => (/* binding */ scratchDirectory)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/lib/clock.js
var clock = __webpack_require__(94570);
// EXTERNAL MODULE: ./build/redaction/redactor.js + 4 modules
var redaction_redactor = __webpack_require__(58752);
// EXTERNAL MODULE: ./build/run/context.js
var run_context = __webpack_require__(31209);
// EXTERNAL MODULE: ./build/run/temporary-directory.js
var temporary_directory = __webpack_require__(10499);
// EXTERNAL MODULE: ./build/template/scrub.js
var scrub = __webpack_require__(12508);
// EXTERNAL MODULE: ./build/command-line/commands.js
var commands = __webpack_require__(457);
// EXTERNAL MODULE: ./build/command-line/input-flags.js
var input_flags = __webpack_require__(32845);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/command-line/interruption.js

/** How long a command may take to end by itself, longer than `child-process.ts` needs to end the CDK CLI. */
const GRACE_MILLISECONDS = 10_000;
/** Ctrl-C, a terminal that closes, `kill`; on Windows Ctrl-Break and the console that closes. */
const SIGNALS = ['SIGINT', 'SIGHUP', 'SIGTERM', 'SIGBREAK'];
/** The first signal asks the command to end, a second one or the end of the grace ends the process. */
const watchSignals = () => {
    const controller = new AbortController();
    let exitCode;
    const onSignal = (name) => {
        if (exitCode !== undefined)
            process.exit(exitCode);
        exitCode = 128 + (external_node_os_.constants.signals[name] ?? 2);
        setTimeout(() => process.exit(exitCode), GRACE_MILLISECONDS).unref();
        controller.abort(new Error(`cancelled by ${name}`));
    };
    for (const name of SIGNALS)
        process.on(name, onSignal);
    return { cancelled: controller.signal, exitCode: () => exitCode };
};

// EXTERNAL MODULE: ./build/command-line/terminal.js
var command_line_terminal = __webpack_require__(80119);
// EXTERNAL MODULE: ./build/report/log.js
var report_log = __webpack_require__(16945);
;// CONCATENATED MODULE: ./build/command-line/voice.js

/** A step that is over sooner needs no lines of its own. */
const LONG_STEP_MILLISECONDS = 2_000;
/** Signs alone would have to be learnt. */
const WORDS = {
    passed: 'ok',
    failed: 'fault',
    cancelled: 'cancelled',
    'not-established': 'not established',
    skipped: 'not looked at',
};
const inWords = (stage) => ({
    ...stage,
    summary: stage.status === 'cancelled' ? '' : `${WORDS[stage.status]}: ${stage.summary}`,
});
/** One line for each step when it is over; what it says on the way only while a step is long. */
const terminalVoice = ({ clock, runner, cancelled }, { redact }, { colour }) => {
    const log = (0,report_log/* createLog */.hM)({ ...runner, colour, redact, now: clock.now });
    let step = { isLong: false, latest: '', ended: new AbortController() };
    const voice = {
        stageStarted: (name) => {
            const current = { isLong: false, latest: '', ended: new AbortController() };
            step = current;
            log.stage(name);
            const until = AbortSignal.any([cancelled, current.ended.signal]);
            clock.sleep(LONG_STEP_MILLISECONDS, until).then(() => {
                if (current.ended.signal.aborted)
                    return;
                current.isLong = true;
                if (current.latest !== '')
                    log.progress(current.latest);
            }, () => undefined);
        },
        // The findings come once, at the end: a terminal has no folds that would hide them here.
        stageEnded: (stage) => {
            step.ended.abort();
            log.result(inWords(stage));
        },
    };
    const progress = (line) => {
        step.latest = line;
        if (step.isLong)
            log.progress(line);
    };
    return { voice, progress };
};

;// CONCATENATED MODULE: ./build/command-line/session.js











/** Made when a command first needs it, and removed on every way out that a process can see. */
const scratchDirectory = (env, { complain }) => {
    let path;
    const remove = () => {
        const left = path === undefined ? [] : (0,scrub/* removeAssembly */.N)(path);
        path = undefined;
        for (const { title, detail, remedy } of left)
            complain(`${title}: ${detail} ${remedy}`);
    };
    const make = () => {
        process.once('exit', remove);
        const made = (0,temporary_directory/* makeTemporaryDirectory */.LN)(env);
        if (!made.ok)
            throw new Error(made.findings[0].detail);
        return made.value;
    };
    return {
        path: () => {
            path ??= make();
            return path;
        },
        remove,
    };
};
const worldOf = (env, terminal, cancelled) => {
    const directory = scratchDirectory(env, terminal);
    const world = {
        env,
        runner: terminal.runner,
        clock: clock/* systemClock */.m,
        random: (bytes) => (0,external_node_crypto_.randomBytes)(bytes),
        cancelled,
        get temporaryDirectory() {
            return directory.path();
        },
        codeDirectory: '',
    };
    return { world, remove: directory.remove };
};
const bugIn = (error) => {
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `cdk-jwt-deploy itself failed. This is a bug: please report it with these lines.\n${what}`;
};
/** @returns the exit code of the process */
const carryOutCommand = async ({ name, flags, operands }, packageDirectory) => {
    const redactor = (0,redaction_redactor/* createRedactor */.l)();
    const { stdout, stderr, env: variables } = process;
    const env = (0,input_flags/* environmentWith */.Cz)(flags, variables);
    const isJson = flags.json === true;
    const noColour = flags['no-color'] === true;
    const terminal = (0,command_line_terminal/* createTerminal */.PB)({ env, redactor, stdout, stderr, isJson, noColour });
    const { cancelled, exitCode } = watchSignals();
    const { world, remove } = worldOf(env, terminal, cancelled);
    const { voice, progress } = terminalVoice(world, redactor, terminal);
    const context = {
        ...(0,run_context/* createContext */.q)({ world, redactor, progress }),
        voice,
        terminal,
        operands,
        packageDirectory,
    };
    try {
        const command = await commands/* COMMANDS */.L[name].load();
        const code = await command(flags, context);
        return exitCode() ?? code;
    }
    catch (error) {
        if (!cancelled.aborted)
            terminal.complain(bugIn(error));
        return exitCode() ?? 1;
    }
    finally {
        remove();
    }
};


/***/ }),

/***/ 80119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fn: () => (/* binding */ refusalOfChanges),
/* harmony export */   Gj: () => (/* binding */ canAsk),
/* harmony export */   PB: () => (/* binding */ createTerminal),
/* harmony export */   vI: () => (/* binding */ askYesOrNo)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94869);
/* harmony import */ var _report_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16945);


const WIDEST = 100;
const NARROWEST = 40;
const ignored = () => undefined;
/** The colours of `painter`, and nothing else that a terminal obeys. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it looks for control characters
const COLOUR = /(\u001b\[(?:(?:0|1|3[1-6]|90)(?:;(?=\d))?)+m)/;
/** A line that this program has coloured, without any other control character. */
const harmless = (line) => line
    .split(COLOUR)
    .map((part, index) => (index % 2 === 1 ? part : (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(part)))
    .join('');
/** The runner of a terminal: headings for groups, and no workflow commands, because no runner reads along. */
const terminalRunner = (info, heading) => ({
    mask: ignored,
    setOutput: ignored,
    saveState: ignored,
    state: () => '',
    info,
    startGroup: heading,
    endGroup: ignored,
    annotate: ignored,
    writeSummary: async () => undefined,
    fail: ignored,
});
const createTerminal = ({ env, redactor, stdout, stderr, isJson, noColour }) => {
    const people = isJson ? stderr : stdout;
    const colour = !noColour && (0,_report_log_js__WEBPACK_IMPORTED_MODULE_0__/* .wantsColour */ .Ml)(env, people.isTTY === true);
    const paint = (0,_report_log_js__WEBPACK_IMPORTED_MODULE_0__/* .painter */ .C2)(colour);
    const info = (line) => {
        people.write(`${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutCommands */ .Df)(harmless(redactor.redact(line)))}\n`);
    };
    const plain = (text) => (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .untrustedLines */ .mU)(redactor.redact(text));
    return {
        runner: terminalRunner(info, (title) => info(paint(title, 'bold'))),
        print: (text, ...colours) => {
            for (const line of plain(text))
                info(paint(line, ...colours));
        },
        complain: (text) => {
            for (const line of plain(text))
                stderr.write(`${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutCommands */ .Df)(redactor.redact(line))}\n`);
        },
        printJson: (text) => new Promise((resolve, reject) => {
            stdout.write(text, (error) => (error ? reject(error) : resolve()));
        }),
        printSecret: (text) => {
            stdout.write(`${text}\n`);
        },
        colour,
        columns: Math.min(WIDEST, Math.max(NARROWEST, people.columns ?? WIDEST)),
    };
};
/** Whether there is someone to ask. Questions stand on stderr, so that stdout has the results alone. */
const canAsk = () => process.stdin.isTTY === true && process.stderr.isTTY === true;
/**
 * A question with the answers yes and no; Enter says yes.
 *
 * @returns `undefined` where it was left with Ctrl-C or Escape, or the command was cancelled
 */
async function askYesOrNo(message, cancelled) {
    const { confirm, isCancel } = await __webpack_require__.e(/* import() */ 8537).then(__webpack_require__.bind(__webpack_require__, 28537));
    const answer = await confirm({ message, signal: cancelled, output: process.stderr });
    return isCancel(answer) ? undefined : answer;
}
/** @returns the exit code where the changes are not to be made */
async function refusalOfChanges({ isAgreed }, { cancelled, complain }) {
    if (isAgreed)
        return undefined;
    if (!canAsk()) {
        complain('Nothing was changed, because there is no terminal to ask on. To make the changes, add --yes.');
        return 2;
    }
    if (await askYesOrNo('Make these changes?', cancelled))
        return undefined;
    complain('Nothing was changed.');
    return 1;
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

/***/ 94570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ anchored),
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const systemClock = {
    now: () => Date.now(),
    monotonic: () => performance.now(),
    sleep: (milliseconds, signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, signal ? { signal } : {}),
};
/** The same clock, whose time of day goes on as time passes, even where that of the machine is set meanwhile. */
const anchored = (clock) => {
    const passed = () => clock.monotonic?.() ?? clock.now();
    const ahead = clock.now() - passed();
    return {
        now: () => passed() + ahead,
        monotonic: passed,
        sleep: (milliseconds, signal) => clock.sleep(milliseconds, signal),
    };
};


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

/***/ 50262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ noTemporaryDirectory),
/* harmony export */   LJ: () => (/* binding */ runCancelled),
/* harmony export */   WB: () => (/* binding */ internalError)
/* harmony export */ });
/* harmony import */ var _model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80495);
/* harmony import */ var _model_remedy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61368);


/** Findings about the run itself. */
const runCancelled = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('cancelled', { error: 'cancelled' }, (name) => ({
    title: `The run was cancelled during the stage “${name}”`,
    detail: 'The job was cancelled, or it ran into its time limit. What had been started in AWS goes on without this run.',
    remedy: `The post step of this job says what state the stacks and services are in. To get a verdict, ${_model_remedy_js__WEBPACK_IMPORTED_MODULE_0__/* .AGAIN */ .jM}`,
}));
const noTemporaryDirectory = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('no-temporary-directory', { error: 'runner-not-writable' }, (parent, why) => ({
    title: 'The runner has no place for the files of this run',
    detail: `No directory could be made in ${parent} (${why}). Nothing was started.`,
    remedy: `Give the user of the runner free space and the permission to write there: df -h ${parent} && ls -ld ${parent}`,
    where: 'RUNNER_TEMP',
}));
const internalError = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('internal-error', { error: 'internal-error' }, (error) => ({
    title: 'The action itself failed',
    detail: error instanceof Error ? (error.stack ?? error.message) : String(error),
    remedy: 'This is a bug in the action: please report it with the lines above. What was deployed stays deployed.',
}));


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
