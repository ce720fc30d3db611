export const id = 735;
export const ids = [735];
export const modules = {

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

/***/ 47206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode),
/* harmony export */   g: () => (/* binding */ describeNetworkError)
/* harmony export */ });
/** Node's code for an error, or a fixed word: never the message, which may quote what was received or handed over. */
const errorCode = (error) => {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    return typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/.test(code) ? code : 'UNKNOWN';
};
/** Words for what keeps an answer from coming. Keys are Node's and OpenSSL's error codes. */
const WORDS = {
    ECONNREFUSED: 'the connection was refused: nothing listens there',
    ECONNRESET: 'the connection was reset before the answer was complete',
    ENOTFOUND: 'the host name does not exist',
    EAI_AGAIN: 'the host name could not be resolved',
    EHOSTUNREACH: 'no route leads to the host',
    ENETUNREACH: 'no route leads to the network',
    ETIMEDOUT: 'the connection timed out',
    EPIPE: 'the connection was closed while the request was sent',
    EPROTO: 'the server does not speak TLS on this port',
    CERT_HAS_EXPIRED: 'the TLS certificate has expired',
    CERT_NOT_YET_VALID: 'the TLS certificate is not valid yet',
    DEPTH_ZERO_SELF_SIGNED_CERT: 'the TLS certificate is self-signed',
    SELF_SIGNED_CERT_IN_CHAIN: 'the TLS certificate chain ends in a self-signed one',
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'the TLS certificate chain is incomplete',
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'the TLS certificate has an unknown issuer',
    ERR_TLS_CERT_ALTNAME_INVALID: 'the TLS certificate is for another host name',
    HPE_HEADER_OVERFLOW: 'the headers of the answer are too large',
    TIMEOUT_CONNECT: 'no connection was made in time',
    TIMEOUT_FIRST_BYTE: 'the connection was made, but no answer came in time',
    TIMEOUT_TOTAL: 'the answer did not end in time',
    CLOSED: 'the connection was closed before the answer was complete',
};
const describeNetworkError = (code) => {
    const words = WORDS[code];
    if (words !== undefined)
        return words;
    if (code.startsWith('HPE_'))
        return 'the answer is not valid HTTP';
    if (/TLS|SSL|CERT/.test(code))
        return 'the TLS handshake failed';
    return 'no usable answer came';
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
    const { getOctokit } = await __webpack_require__.e(/* import() */ 785).then(__webpack_require__.bind(__webpack_require__, 92785));
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

/***/ 61368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zq: () => (/* binding */ withWayOn),
/* harmony export */   _6: () => (/* binding */ COMMAND_OF_EMERGENCY),
/* harmony export */   jM: () => (/* binding */ AGAIN),
/* harmony export */   jT: () => (/* binding */ wayOn)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36939);

/**
 * Stands in a remedy for the clause that says how to do once more what the run was for. Only the journal knows what that
 * was, so it puts the clause there. No other text says it: inside an emergency the way on is the emergency, whatever went
 * wrong, and any other run of the rotation would be a green one beside a leaked key that lives.
 */
const AGAIN = '{again}';
/** Starts the emergency of a rotation, with the workflow that docs/rotation.md describes. */
const COMMAND_OF_EMERGENCY = 'gh workflow run rotate.yml -f phase=emergency';
/** Completes “then …”. */
const wayOn = ({ mode, isEmergency }) => {
    if (isEmergency)
        return `run the emergency again: ${COMMAND_OF_EMERGENCY}`;
    return mode === 'rotate'
        ? 'start a new run: gh workflow run rotate.yml'
        : 'start a new run of this workflow';
};
/** The finding as it is for this run. In an emergency every error names the emergency, whole. */
const withWayOn = (finding, purpose) => {
    const remedy = finding.remedy.replaceAll(AGAIN, wayOn(purpose));
    const isOpen = purpose.isEmergency && (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .isError */ .bJ)(finding) && !remedy.includes(COMMAND_OF_EMERGENCY);
    return { ...finding, remedy: isOpen ? `${remedy}\nThen ${wayOn(purpose)}` : remedy };
};


/***/ }),

/***/ 60010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ loadEvent)
/* harmony export */ });
/* unused harmony export eventOf */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _lib_error_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47206);
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
const read = async (path) => {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r');
    try {
        const { size } = await file.stat();
        if (size > LARGEST_EVENT)
            return { problem: `The event file is larger than ${LARGEST_EVENT} bytes.` };
        return { payload: JSON.parse(await file.readFile('utf8')) };
    }
    finally {
        await file.close();
    }
};
const payloadAt = async (path) => {
    if (path === '')
        return { problem: 'GITHUB_EVENT_PATH is not set.' };
    try {
        return await read(path);
    }
    catch (error) {
        const why = error instanceof SyntaxError ? 'is not JSON' : `could not be read (${(0,_lib_error_code_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .C)(error)})`;
        return { problem: `The event file ${why}.` };
    }
};
/** The event of this run; a file that is missing, broken or huge is a problem and never an exception. */
const loadEvent = async (env) => {
    const { payload, problem } = await payloadAt(env.GITHUB_EVENT_PATH ?? '');
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

/***/ 18728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C6: () => (/* binding */ notEstablished),
/* harmony export */   Ep: () => (/* binding */ conclude),
/* harmony export */   M3: () => (/* binding */ failureReasonOf),
/* harmony export */   SI: () => (/* binding */ stateOfProduction),
/* harmony export */   kU: () => (/* binding */ proofOfDryRun)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94869);
/* harmony import */ var _model_changes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94231);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36939);
/* harmony import */ var _model_remedy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61368);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73145);





const REASON_OF_VERDICT = {
    mismatch: 'key-mismatch',
    'not-enforced': 'not-enforced',
    shadowed: 'verifier-shadowed',
    unreachable: 'backend-unreachable',
    inconclusive: 'verdict-inconclusive',
};
const firstError = (report) => report.findings.find(_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .isError */ .bJ);
/**
 * Why the run is red, or nothing when it may be green. A report that says `success` and yet holds an error, a failed
 * stage or another verdict than `match` is red all the same: green must mean what it says.
 */
const failureReasonOf = (report) => {
    if (report.conclusion === 'cancelled')
        return report.failureReason ?? 'cancelled';
    const error = firstError(report)?.failureReason;
    if (report.conclusion === 'failure')
        return report.failureReason ?? error ?? 'internal-error';
    if (error)
        return error;
    if (report.verdict && report.verdict.name !== 'match')
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
const matchSentence = (report) => {
    const { verdict } = report;
    if (!verdict)
        return '';
    const controls = verdict.probes.reduce((sum, probe) => sum + probe.controls, 0);
    const times = (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(verdict.consecutiveSuccesses, 'time');
    const givenUp = givenUpSentence(report);
    const refused = controls === 1 ? '1 forged request was' : `${controls} forged requests were`;
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
/** These containers were not required to be right, and yet not all that run have the key. */
const withoutTheKey = (report) => [
    ...new Set(allHolders(report)
        .filter(({ result }) => result === 'differs' || result === 'missing')
        .map(({ container, variable, result }) => result === 'differs' ? `${container} has another ${variable}` : `${container} has no ${variable}`)),
];
const changesSentence = ({ changes }) => {
    const known = changes?.filter(_model_changes_js__WEBPACK_IMPORTED_MODULE_4__/* .isCompared */ .uQ) ?? [];
    if (!changes || changes.every(({ comparedWith }) => comparedWith === 'nothing'))
        return 'What it changes was not compared with anything.';
    if (known.length === 0)
        return 'What it changes is not established.';
    const changed = known.filter((one) => one.isNew || (0,_model_changes_js__WEBPACK_IMPORTED_MODULE_4__/* .differs */ .Ag)(one)).length;
    const against = known.some(({ comparedWith }) => comparedWith === 'deployed')
        ? 'what is deployed'
        : 'the base branch';
    const open = changes.length - known.length;
    const rest = open === 0 ? '' : ` What changes in ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(open, 'stack')} is not established.`;
    if (changed > 0)
        return `${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(changed, 'stack')} ${changed === 1 ? 'differs' : 'differ'} from ${against}.${rest}`;
    return open === 0
        ? `No resource differs from ${against}.`
        : `In ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(known.length, 'stack')} no resource differs from ${against}.${rest}`;
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
    const words = `${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(same, 'container')} ${same === 1 ? 'gets the' : 'get the same'} key`;
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
    if (report.verdict && rolloutIsOpen(report)) {
        const sentence = `${matchSentence(report)} The rollout was not established: which tasks answered, and how many there are, is unknown.${addressIsOpen(report) ? ' Nothing ties the address to a stack.' : ''}`;
        return { tone: 'unproven', word: 'match', sentence };
    }
    if (report.verdict && addressIsOpen(report)) {
        const sentence = `${matchSentence(report)} That what answers at the address is what these stacks run is not established.`;
        return { tone: 'unproven', word: 'match', sentence };
    }
    const [other] = withoutTheKey(report);
    if (report.verdict && other !== undefined)
        return { tone: 'unproven', word: 'match', sentence: `${matchSentence(report)} But ${other}.` };
    const doubt = doubtAbout(report.findings);
    if (report.verdict && doubt !== undefined) {
        const sentence = `${matchSentence(report)} ${doubt} is not established.`;
        return { tone: 'unproven', word: 'match', sentence };
    }
    if (report.verdict)
        return { tone: 'proven', word: 'match', sentence: matchSentence(report) };
    const done = report.mode === 'deploy' ? 'Deployed, but production' : 'Production';
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


/***/ })

};
