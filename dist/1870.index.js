export const id = 1870;
export const ids = [1870];
export const modules = {

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

/***/ 60010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ loadEvent)
/* harmony export */ });
/* unused harmony export eventOf */
/* harmony import */ var _lib_error_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47206);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13963);
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80292);



const DEPENDABOT = 'dependabot[bot]';
/** GitHub's names are the same in any case. */
const isRepository = (value, repository) => typeof value === 'string' && repository !== '' && value.toLowerCase() === repository.toLowerCase();
const shaOf = (value) => typeof value === 'string' && /^[0-9a-f]{40}$/i.test(value) ? value.toLowerCase() : undefined;
const trustOf = (env, pull) => {
    if (!isRepository((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(pull, 'head', 'repo', 'full_name'), env.GITHUB_REPOSITORY ?? ''))
        return 'fork';
    const involved = [env.GITHUB_ACTOR, env.GITHUB_TRIGGERING_ACTOR, (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(pull, 'user', 'login')];
    return involved.includes(DEPENDABOT) ? 'dependabot' : 'own';
};
const pullRequestOf = (env, payload) => {
    const pull = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(payload, 'pull_request');
    const number = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(pull, 'number');
    const headSha = shaOf((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(pull, 'head', 'sha'));
    const baseSha = shaOf((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(pull, 'base', 'sha'));
    if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1)
        return undefined;
    if (headSha === undefined || baseSha === undefined)
        return undefined;
    return { number, headSha, baseSha, trust: trustOf(env, pull) };
};
/** What the event does not say counts as foreign: the harm of trusting a stranger is greater. */
const runsForeignCode = (env, name, payload) => {
    const repository = env.GITHUB_REPOSITORY ?? '';
    if (name === 'pull_request_target')
        return !isRepository((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(payload, 'pull_request', 'head', 'repo', 'full_name'), repository);
    if (name === 'workflow_run')
        return !isRepository((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(payload, 'workflow_run', 'head_repository', 'full_name'), repository);
    return false;
};
/**
 * @param payload parsed content of the file at GITHUB_EVENT_PATH; undefined when it could not be read. Anything may be
 *   in it: much of it was typed by the author of the pull request.
 */
const eventOf = (env, payload) => {
    const name = env.GITHUB_EVENT_NAME ?? '';
    const foreignCode = runsForeignCode(env, name, payload);
    if (!name.startsWith('pull_request'))
        return { name, foreignCode };
    const pullRequest = pullRequestOf(env, payload);
    if (pullRequest)
        return { name, pullRequest, foreignCode };
    return {
        name,
        foreignCode,
        problem: 'The event file names no pull request with a number, a head commit and a base commit.',
    };
};
/** GitHub sends no payload above 25 MB. */
const LARGEST_EVENT = 32 * 1024 * 1024;
const payloadAt = (path) => {
    if (path === '')
        return { problem: 'GITHUB_EVENT_PATH is not set.' };
    try {
        return { payload: JSON.parse((0,_lib_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(path, LARGEST_EVENT)) };
    }
    catch (error) {
        if (error instanceof _lib_files_js__WEBPACK_IMPORTED_MODULE_1__/* .NotReadable */ .SX)
            return { problem: `The event file is not read: ${error.message}` };
        const why = error instanceof SyntaxError ? 'is not JSON' : `could not be read (${(0,_lib_error_code_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .C)(error)})`;
        return { problem: `The event file ${why}.` };
    }
};
/** The event of this run; a file that is missing, broken or huge is a problem and never an exception. */
const loadEvent = async (env) => {
    const { payload, problem } = payloadAt(env.GITHUB_EVENT_PATH ?? '');
    const event = eventOf(env, payload);
    return event.problem === undefined || problem === undefined ? event : { ...event, problem };
};


/***/ }),

/***/ 49655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  markCommentOutdated: () => (/* binding */ markCommentOutdated)
});

// EXTERNAL MODULE: ./build/inputs/dry-run.js
var dry_run = __webpack_require__(36305);
// EXTERNAL MODULE: ./build/inputs/reader.js
var reader = __webpack_require__(70401);
// EXTERNAL MODULE: ./build/lib/clock.js
var clock = __webpack_require__(94570);
// EXTERNAL MODULE: ./build/lib/github/client.js + 1 modules
var client = __webpack_require__(47131);
// EXTERNAL MODULE: ./build/report/comment-header.js
var comment_header = __webpack_require__(27370);
// EXTERNAL MODULE: ./build/report/comment.js
var comment = __webpack_require__(17554);
// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(34902);
;// CONCATENATED MODULE: ./build/report/outdated.js



const BEGIN = '<!-- cdk-jwt-deploy:before -->';
const END = '<!-- cdk-jwt-deploy:end -->';
/** What a comment showed before it was marked as outdated, however often that was done. */
const contentOf = (body) => {
    const lines = (0,comment_header/* withoutHeader */["in"])(body).split('\n');
    const begin = lines.indexOf(BEGIN);
    const end = lines.lastIndexOf(END);
    return (begin < 0 || end < begin ? lines : lines.slice(begin + 1, end)).join('\n').trim();
};
/**
 * A comment of an earlier run, marked as outdated by one that has no report of its own: the old content stays below a
 * fold, without its intent, for no deployment may be compared with it. Marking it twice is the same as once.
 */
const outdatedComment = (oldBody, { id, run, runAddress, why }) => {
    const where = runAddress === '' ? 'The run' : (0,markdown/* link */.nf)('The run', runAddress);
    const upper = [
        (0,comment_header/* headerLines */.Hq)({ id, run }),
        [
            '> [!WARNING]',
            '> **What this comment showed is outdated.**',
            `> ${where} for commit ${(0,markdown/* code */.aY)(run.sha.slice(0, 7))} ${why === 'cancelled' ? 'was cancelled' : 'ended without a report'}.`,
        ].join('\n'),
        `<details><summary>🗄️ What an earlier run showed</summary>`,
        BEGIN,
    ].join('\n\n');
    const lower = `${END}\n\n</details>`;
    const room = comment/* LONGEST_COMMENT */.l - upper.length - lower.length - 4;
    return [upper, (0,markdown/* cutMarkdown */.G$)(contentOf(oldBody), room), lower].join('\n\n');
};

// EXTERNAL MODULE: ./build/run/run-stamp.js
var run_stamp = __webpack_require__(34081);
// EXTERNAL MODULE: ./build/pull-request/event.js
var pull_request_event = __webpack_require__(60010);
// EXTERNAL MODULE: ./build/pull-request/sticky-comment.js
var sticky_comment = __webpack_require__(23659);
;// CONCATENATED MODULE: ./build/pull-request/outdated-comment.js









/** GitHub gives a cancelled job 5 minutes, and the clean-up must not wait for this. */
const OUTDATED_WITHIN_MILLISECONDS = 30_000;
/** Marks the comment of this use of the action, where the pull request has one; whether it did. */
const markCommentOutdated = async (env, token, why) => {
    if (new reader/* InputReader */.i_(env).text('comment') !== 'true')
        return false;
    const { pullRequest } = await (0,pull_request_event/* loadEvent */.D)(env);
    if (!pullRequest || pullRequest.trust === 'fork')
        return false;
    const id = (0,comment_header/* commentId */.Zr)(env, (0,dry_run/* commentUse */.R)(env));
    const run = (0,run_stamp/* runStamp */.bB)(env, pullRequest.headSha);
    const github = (0,client/* connectGitHub */.U)({
        env,
        token: token.reveal(),
        clock: clock/* systemClock */.m,
        signal: AbortSignal.timeout(OUTDATED_WITHIN_MILLISECONDS),
    });
    const result = await (0,sticky_comment/* rewriteComment */.Iz)(github, pullRequest.number, { id, run }, (body) => outdatedComment(body, { id, run, runAddress: (0,run_stamp/* runAddress */.YM)(env), why }));
    return result.kind === 'updated';
};


/***/ }),

/***/ 18728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C6: () => (/* binding */ notEstablished),
/* harmony export */   Ep: () => (/* binding */ conclude),
/* harmony export */   M3: () => (/* binding */ failureReasonOf),
/* harmony export */   SI: () => (/* binding */ stateOfProduction),
/* harmony export */   kU: () => (/* binding */ proofOfDryRun)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94869);
/* harmony import */ var _model_changes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94231);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36939);
/* harmony import */ var _model_remedy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61368);
/* harmony import */ var _model_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70543);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73145);






const REASON_OF_VERDICT = {
    mismatch: 'key-mismatch',
    refused: 'token-refused',
    'not-enforced': 'not-enforced',
    shadowed: 'verifier-shadowed',
    unreachable: 'backend-unreachable',
    inconclusive: 'verdict-inconclusive',
};
const firstError = (report) => report.findings.find(_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .isError */ .bJ);
/**
 * Why the run is red, or nothing when it may be green. A report that says `success` and yet holds an error, a failed
 * stage or another verdict than `match` and `works` is red all the same: green must mean what it says.
 */
const failureReasonOf = (report) => {
    if (report.conclusion === 'cancelled')
        return report.failureReason ?? 'cancelled';
    const error = firstError(report)?.failureReason;
    if (report.conclusion === 'failure')
        return report.failureReason ?? error ?? 'internal-error';
    if (error)
        return error;
    if (report.verdict && !(0,_model_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .isGreen */ .gf)(report.verdict.name))
        return REASON_OF_VERDICT[report.verdict.name];
    const broken = report.stages.find(({ status }) => status === 'failed' || status === 'cancelled');
    if (broken)
        return broken.status === 'cancelled' ? 'cancelled' : 'internal-error';
    return undefined;
};
/** CloudFormation's status in words; the first that fits. */
const STATUS_MEANS = [
    [/^$/, 'was started, and its state could not be read'],
    [/^does not exist$/, 'was not created, or is gone'],
    [
        /ROLLBACK_IN_PROGRESS$|ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS$/,
        'is being rolled back, with or without this run',
    ],
    [/_IN_PROGRESS$/, 'is still being changed, with or without this run'],
    [/^(?:UPDATE|IMPORT)_ROLLBACK_COMPLETE$/, 'was rolled back: what ran before runs again'],
    [/^ROLLBACK_COMPLETE$/, 'could not be created and was rolled back: nothing of it runs'],
    [/_FAILED$/, 'is stuck and needs a repair before it can be deployed again'],
];
const stateOfStack = ({ name, status, change }) => {
    const done = change === 'no change' ? 'had nothing to change' : `was ${change === 'created' ? 'created' : 'updated'}`;
    const means = STATUS_MEANS.find(([pattern]) => pattern.test(status))?.[1] ?? done;
    return `Stack ${name} ${means}${status === '' ? '' : ` (${status})`}.`;
};
/** What became of production, as far as the report knows; the first question after a failure or a cancel. */
const stateOfProduction = (report) => [stateOfDeployment(report), stateOfKeys(report)].filter((part) => part !== '').join(' ');
const stateOfKeys = ({ mode, phase, keyWrites = [] }) => {
    if (mode !== 'rotate')
        return '';
    return keyWrites.length === 0
        ? 'No stored key was changed.'
        : `Changed in the key store: ${keyWrites.join('; ')}. No key is lost. It goes on from there: ${(0,_model_remedy_js__WEBPACK_IMPORTED_MODULE_1__/* .wayOn */ .jT)({ mode, isEmergency: phase === 'emergency' })}`;
};
const stateOfDeployment = (report) => {
    if (report.mode === 'dry-run')
        return 'Nothing was deployed, and production was not asked: this is a dry-run.';
    if (isFromLaptop(report) && !report.verdict)
        return 'Nothing was changed: this run only looked.';
    if (report.mode === 'verify') {
        const wrote = report.stages.some(({ name, status }) => name === 'requests' && status !== 'skipped');
        return wrote
            ? 'Nothing was deployed; the requests in smoke were sent to production.'
            : 'Nothing was changed: this run only asked production.';
    }
    const reached = report.stages.find(({ name }) => name === 'deployment');
    if (report.stacks.length === 0) {
        return !reached || reached.status === 'skipped' || report.untouched
            ? 'Nothing was deployed: production is as it was before this run.'
            : 'The deployment was started, and what became of it is not established.';
    }
    return report.stacks.map(stateOfStack).join(' ');
};
/** A check by the command line, which begins with the env files. */
const isFromLaptop = ({ stages }) => stages.some(({ name }) => name === 'env files');
/** With what chance a task with another key would have answered at least once, were requests spread at random. */
const chanceSentence = ({ tasks, tasksAssumed, consecutiveSuccesses }) => {
    if (tasks < 2)
        return '';
    const chance = 1 - (1 - 1 / tasks) ** consecutiveSuccesses;
    const percent = Math.floor(chance * 1000) / 10;
    return ` If one of ${tasksAssumed ? 'up to ' : ''}${tasks} tasks had another key, ${percent} % of such runs would have met it.`;
};
/** In an emergency this is what the reader wants to know first. */
const givenUpSentence = ({ givenUp = [], url }) => {
    if (givenUp.length === 0)
        return '';
    const names = givenUp.map((print) => (print === '' ? 'one without a fingerprint' : `fingerprint ${print}`));
    const who = URL.canParse(url) ? new URL(url).host : 'production';
    return `${who} refuses ${givenUp.length === 1 ? 'the key that was' : `the ${givenUp.length} keys that were`} given up (${names.join(', ')}). `;
};
/** What the log of a backend shows is that it has accepted a token, never that it refuses one. */
const NOT_SEEN_THROUGH_FRONTEND = 'The log of the backend shows a token that it accepted; whether it refuses a forged one, or a former key, is not established.';
const matchSentence = (report) => {
    const { verdict } = report;
    if (!verdict)
        return '';
    const controls = verdict.probes.reduce((sum, probe) => sum + probe.controls, 0);
    const times = (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(verdict.consecutiveSuccesses, 'time');
    const givenUp = givenUpSentence(report);
    const refused = controls === 1 ? '1 forged request was' : `${controls} forged requests were`;
    if (verdict.name === 'works')
        return `Through the frontend the session of the smoke user was answered ${times} in a row, and ${refused} refused.${doubtSentence(report) || ` ${NOT_SEEN_THROUGH_FRONTEND}`}`;
    return `${givenUp}The right token was accepted ${times} in a row and ${refused} refused.${chanceSentence(verdict)}`;
};
const failedSentence = (report) => firstError(report)?.title ?? report.verdict?.cause ?? 'The run ended without saying why; that is a bug.';
/** A match is only worth something if it is known whose tasks answered, and that there are no others. */
const rolloutIsOpen = ({ stages }) => stages.some(({ name, status }) => name === 'rollout' && status === 'not-established');
/** Nor if something else may have answered. */
const addressIsOpen = ({ stages }) => stages.some(({ name, status }) => name === 'address' && status === 'not-established');
/** Half a sentence: what is not known beside a match, or beside containers that get the same key. */
const doubtAbout = (findings) => findings.map(({ leavesOpen }) => leavesOpen).find((question) => typeof question === 'string');
const allHolders = ({ holders, services }) => [
    ...holders,
    ...services.flatMap((service) => service.holders),
];
const doubtSentence = ({ findings }) => {
    const doubt = doubtAbout(findings);
    return doubt === undefined ? '' : ` ${doubt} is not established.`;
};
/** These containers were not required to be right, and yet not all that run have the key. */
const withoutTheKey = (report) => [
    ...new Set(allHolders(report)
        .filter(({ result }) => result === 'differs' || result === 'missing')
        .map(({ container, variable, result }) => result === 'differs' ? `${container} has another ${variable}` : `${container} has no ${variable}`)),
];
const changesSentence = ({ changes }) => {
    const known = changes?.filter(_model_changes_js__WEBPACK_IMPORTED_MODULE_5__/* .isCompared */ .uQ) ?? [];
    if (!changes || changes.every(({ comparedWith }) => comparedWith === 'nothing'))
        return 'What it changes was not compared with anything.';
    if (known.length === 0)
        return 'What it changes is not established.';
    const changed = known.filter((one) => one.isNew || (0,_model_changes_js__WEBPACK_IMPORTED_MODULE_5__/* .differs */ .Ag)(one)).length;
    const against = known.some(({ comparedWith }) => comparedWith === 'deployed')
        ? 'what is deployed'
        : 'the base branch';
    const open = changes.length - known.length;
    const rest = open === 0 ? '' : ` What changes in ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(open, 'stack')} is not established.`;
    if (changed > 0)
        return `${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(changed, 'stack')} ${changed === 1 ? 'differs' : 'differ'} from ${against}.${rest}`;
    return open === 0
        ? `No resource differs from ${against}.`
        : `In ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(known.length, 'stack')} no resource differs from ${against}.${rest}`;
};
/** Nothing was due, or only the plan was asked for. */
const concludePlan = ({ plan = [], findings }) => ({
    tone: 'unproven',
    word: findings.some(({ code }) => code === _findings_js__WEBPACK_IMPORTED_MODULE_2__/* .planOnly */ .Ev.code) ? 'planned' : 'nothing to do yet',
    sentence: `${(plan[0] ?? 'There is no plan').replace(/\.$/, '')}. Nothing was changed.`,
});
/** What a dry-run shows of the key, without a full stop; the same words for the comment and the summary. */
const proofOfDryRun = ({ holders, findings, }) => {
    const same = holders.filter(({ result }) => result === 'same').length;
    const words = `${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(same, 'container')} ${same === 1 ? 'gets the' : 'get the same'} key`;
    if (holders.length === 0)
        return { isProven: false, words: 'No container was seen to get the key' };
    if (same < holders.length)
        return {
            isProven: false,
            words: `That all containers get the same key is not established (${same} of ${holders.length})`,
        };
    return doubtAbout(findings) !== undefined
        ? { isProven: false, words: `${words}; whether all that may have it do is not established` }
        : { isProven: true, words };
};
/** A dry-run proves that the containers will agree, whatever key the deployment has. */
const concludeDryRun = (report) => {
    const { isProven, words } = proofOfDryRun(report);
    return {
        tone: isProven ? 'proven' : 'unproven',
        word: isProven ? 'same key' : 'not proven',
        sentence: `${words}. ${changesSentence(report)} Nothing was deployed.`,
    };
};
/** Production has another key than a laptop, so nothing is said of it where it was not asked. */
const concludeFromLaptop = ({ stages }) => {
    const isOpen = stages.some(({ status }) => status === 'not-established');
    return {
        tone: isOpen ? 'unproven' : 'proven',
        word: isOpen ? 'not proven' : 'same key',
        sentence: `${isOpen ? 'No fault was found, and not every link is established.' : 'Every link that was looked at agrees, from the env files to the containers.'} No backend was asked whether it accepts the key.`,
    };
};
/** The one place that decides how a report is called. */
const conclude = (report) => {
    const failureReason = failureReasonOf(report);
    if (failureReason === 'cancelled') {
        return { tone: 'cancelled', word: 'cancelled', sentence: stateOfProduction(report), failureReason };
    }
    if (failureReason)
        return { tone: 'failed', word: failureReason, sentence: failedSentence(report), failureReason };
    if (report.mode === 'dry-run')
        return concludeDryRun(report);
    if (report.mode === 'rotate' && !report.phase)
        return concludePlan(report);
    if (isFromLaptop(report) && !report.verdict)
        return concludeFromLaptop(report);
    const word = report.verdict?.name ?? '';
    if (report.verdict && rolloutIsOpen(report)) {
        const sentence = `${matchSentence(report)} The rollout was not established: which tasks answered, and how many there are, is unknown.${addressIsOpen(report) ? ' Nothing ties the address to a stack.' : ''}`;
        return { tone: 'unproven', word, sentence };
    }
    if (report.verdict && addressIsOpen(report)) {
        const sentence = `${matchSentence(report)} That what answers at the address is what these stacks run is not established.`;
        return { tone: 'unproven', word, sentence };
    }
    const [other] = withoutTheKey(report);
    if (report.verdict && other !== undefined)
        return { tone: 'unproven', word, sentence: `${matchSentence(report)} But ${other}.` };
    const doubt = doubtAbout(report.findings);
    if (report.verdict && doubt !== undefined) {
        const rest = report.verdict.name === 'works' ? '' : doubtSentence(report);
        return { tone: 'unproven', word, sentence: `${matchSentence(report)}${rest}` };
    }
    if (report.verdict?.name === 'works')
        return { tone: 'unproven', word, sentence: matchSentence(report) };
    if (report.verdict)
        return { tone: 'proven', word, sentence: matchSentence(report) };
    const changedNothing = report.stacks.every(({ change }) => change === 'no change');
    const deployed = changedNothing
        ? 'The stacks were as they should be, but production'
        : 'Deployed, but production';
    const done = report.mode === 'deploy' ? deployed : 'Production';
    return {
        tone: 'unproven',
        word: 'not proven',
        sentence: `${done} was not asked whether it honours the signing key.`,
    };
};
const stageNotes = (report) => report.stages
    .filter(({ status }) => status === 'not-established' || status === 'skipped')
    .map(({ name, status, summary }) => {
    const what = status === 'skipped' ? 'did not run' : 'not established';
    return `${name}: ${what}${summary === '' ? '' : ` (${summary})`}`;
});
/** What the run did not establish, one line each. Empty only when all was established. */
const notEstablished = (report) => {
    const notes = [
        ...stageNotes(report),
        ...report.findings.filter(({ leavesOpen }) => leavesOpen !== undefined).map(({ title }) => title),
    ];
    if (failureReasonOf(report) === undefined)
        notes.push(...withoutTheKey(report).map((what) => `that all containers have the key: ${what}`));
    for (const holder of allHolders(report).filter(({ result }) => result === 'not established')) {
        notes.push(holder.source === ''
            ? `whether ${holder.container} in ${holder.stack} gets ${holder.variable}, which it may take from elsewhere`
            : `which key ${holder.container} in ${holder.stack} gets: its ${holder.variable} comes from ${holder.source}`);
    }
    for (const service of report.services.filter(({ state }) => state === 'not-established')) {
        notes.push(`whether service ${service.service} runs what was deployed`);
    }
    const isAsked = report.mode !== 'dry-run' && !(report.mode === 'rotate' && !report.phase);
    const mayAsk = isAsked && !report.stages.some(({ name }) => name === 'verdict');
    if (!report.verdict && mayAsk) {
        notes.push('verdict: production was not asked whether it honours the key');
    }
    if (report.verdict?.name === 'unreachable' || report.verdict?.name === 'inconclusive') {
        notes.push(`whether production honours the key: the verdict is ${report.verdict.name}`);
    }
    if (report.verdict?.name === 'works')
        notes.push('whether the backend refuses a forged token, or a former key: only the frontend was asked');
    if (report.verdict?.name === 'refused')
        notes.push('whether the key is why production refuses the right token: no other key is proven');
    return [...new Set(notes)];
};


/***/ }),

/***/ 73145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ planOnly),
/* harmony export */   Ud: () => (/* binding */ partNotWritten),
/* harmony export */   dX: () => (/* binding */ partWithheld)
/* harmony export */ });
/* harmony import */ var _model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80495);

/** Findings about the report itself. */
const partWithheld = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)('report-part-withheld', 'warning', (part) => ({
    title: `Not published: ${part} still held a secret after redaction`,
    detail: 'The last check before publishing found a secret in it, so nothing of it was written.',
    remedy: 'This is a bug in the action: please report it without the content. All other parts are complete.',
}));
const partNotWritten = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)('report-part-not-written', 'warning', (part, reason) => ({
    title: `Could not be written: ${part}`,
    detail: `${reason === '' ? 'The runner did not take it.' : reason} The verdict is not affected by this.`,
    remedy: 'Read the other parts of the report; check the free disk space of the runner.',
}));
/** The report calls such a run planned. */
const planOnly = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)('rotation-plan-only', 'notice', () => ({
    title: 'This was only the plan: nothing was changed',
    detail: 'plan-only is true, so no key was made, stored or deployed.',
    remedy: 'Run it again without plan-only to carry it out.',
    where: 'plan-only',
}));


/***/ })

};
