export const id = 655;
export const ids = [655];
export const modules = {

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
 *   in it: much of it was typed by whoever opened the pull request.
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
 * fold, without its intent, for nobody may deploy by it. Marking it twice is the same as once.
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


/***/ })

};
