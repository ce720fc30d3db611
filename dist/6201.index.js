export const id = 6201;
export const ids = [6201];
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

/***/ 26201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dryRun: () => (/* binding */ dryRun)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(94869);
// EXTERNAL MODULE: ./build/model/changes.js
var model_changes = __webpack_require__(94231);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/proof/stage.js + 5 modules
var stage = __webpack_require__(89760);
// EXTERNAL MODULE: ./build/cdk/child-environment.js
var child_environment = __webpack_require__(48533);
// EXTERNAL MODULE: ./build/deployment/services.js
var services = __webpack_require__(85396);
// EXTERNAL MODULE: ./build/deployment/stack.js
var deployment_stack = __webpack_require__(8710);
// EXTERNAL MODULE: ./build/lib/aws/clients.js
var clients = __webpack_require__(14954);
// EXTERNAL MODULE: ./build/lib/aws/errors.js
var errors = __webpack_require__(52811);
// EXTERNAL MODULE: ./build/lib/json.js
var json = __webpack_require__(80292);
// EXTERNAL MODULE: ./build/pull-request/dry-assembly.js + 4 modules
var dry_assembly = __webpack_require__(89546);
// EXTERNAL MODULE: ./build/pull-request/findings.js
var pull_request_findings = __webpack_require__(95858);
// EXTERNAL MODULE: ./build/template/findings.js
var findings = __webpack_require__(12209);
// EXTERNAL MODULE: ./build/template/select.js
var template_select = __webpack_require__(19659);
// EXTERNAL MODULE: ./build/changes/findings.js
var changes_findings = __webpack_require__(23390);
;// CONCATENATED MODULE: ./build/changes/baseline.js












/** Nested stacks whose templates are read; CloudFormation allows more, apps have a few. */
const MOST_NESTED_STACKS = 50;
const readTemplates = async (client, stackName) => {
    const nested = (await (0,services/* nestedStacksOf */.se)(client, stackName)).slice(0, MOST_NESTED_STACKS);
    const read = await Promise.all([{ path: [], id: stackName }, ...nested].map(async ({ path, id }) => {
        const { body } = await (0,deployment_stack/* deployedTemplate */.Bk)(client, id);
        return (0,json/* isObject */.Gv)(body) ? { path, body } : undefined;
    }));
    return read.every((template) => template !== undefined) ? read : undefined;
};
/** The state in which a deployment would be refused; a dry-run has nothing to refuse. */
const stateWarning = (stackName, state) => {
    const refusal = (0,deployment_stack/* refusalToDeploy */.lG)(stackName, state);
    return refusal ? { warning: (0,finding/* asWarning */.PQ)(refusal) } : {};
};
/** No template of these was ever in force. */
const NEVER_CAME_UP = /^(?:REVIEW_IN_PROGRESS|ROLLBACK_(?:COMPLETE|FAILED|IN_PROGRESS)|CREATE_FAILED)$/;
const unknownSide = ({ id }, why) => ({
    kind: 'unknown',
    finding: (0,changes_findings/* templateNotRead */.qG)(id, why),
});
/** Reads what is deployed of a stack; with permissions to read, and nothing else. */
const deployedSide = async (stack, region, { context }) => {
    const { stackName } = stack;
    try {
        const client = await context.aws(region).cloudFormation();
        const state = await (0,deployment_stack/* describeStack */.GO)(client, stackName);
        if (state === undefined)
            return { kind: 'new' };
        const warning = stateWarning(stackName, state);
        if (NEVER_CAME_UP.test(state.status))
            return { kind: 'new', ...warning };
        const templates = await readTemplates(client, stackName);
        if (templates)
            return { kind: 'templates', templates, ...warning };
        return unknownSide(stack, {
            detail: 'Its template is neither JSON nor YAML as the CDK CLI writes it, so the CDK did not make it.',
            remedy: 'Deploy it once with the CDK, which uploads JSON; until then look at cdk diff by hand.',
        });
    }
    catch (error) {
        if (context.world.cancelled.aborted)
            throw error;
        const { title, detail, remedy } = (0,errors/* awsFailure */.M)(error, 'cloudformation:GetTemplate');
        return unknownSide(stack, { detail: `${title}: ${detail}.`, remedy });
    }
};
const NOTHING = { baseline: 'nothing', findings: [], sideOf: async () => undefined };
/** Where something was asked and did not answer. */
const UNKNOWN = { ...NOTHING, baseline: 'unknown' };
const IN_ANOTHER_ACCOUNT = {
    detail: 'It belongs to another account than the credentials of this job.',
    remedy: 'Compare it in a job of its own, with credentials of its account, and name it in stacks.',
};
/** What is deployed, as the credentials of the job may see it; undefined when there are none. */
const deployedSides = async (review) => {
    const { inputs, context } = review;
    const { env, cancelled } = context.world;
    const region = (0,clients/* regionOf */.A)(env);
    if (region === '' || !(0,child_environment/* hasCredentials */.Lk)(env))
        return undefined;
    let account;
    try {
        account = await context.aws(region).account();
    }
    catch (error) {
        if (cancelled.aborted)
            throw error;
        return { failed: (0,changes_findings/* deployedNotAsked */.oV)((0,errors/* awsFailure */.M)(error, 'sts:GetCallerIdentity')) };
    }
    if (inputs.accountId !== '' && account !== inputs.accountId)
        return { refused: (0,findings/* wrongAccount */.Hh)(account, inputs.accountId) };
    const isForeign = (stack) => stack.account !== '' && stack.account !== account;
    return {
        baseline: 'deployed',
        findings: [],
        account,
        sideOf: async (stack) => isForeign(stack)
            ? unknownSide(stack, IN_ANOTHER_ACCOUNT)
            : deployedSide(stack, stack.region || region, review),
    };
};
const placeOf = ({ stackName, account, region }) => JSON.stringify([stackName, account, region]);
/** Stacks that a deployment of the change does not touch any more, and does not delete either. */
const stacksOnlyIn = (base, { stacks }, { stacks: names }) => {
    const places = new Set(stacks.map(placeOf));
    const meant = names.length === 0 ? base.stacks : (0,template_select/* stacksNamed */.J)(base.assembly.stacks, names);
    return meant.filter((stack) => !places.has(placeOf(stack)));
};
/** The same app as it is on the base branch, synthesized with the same stand-ins. */
const baseBranchSides = async ({ inputs, dry: { standIns, assembly }, context }, baseDirectory, isBesideDeployed = false) => {
    const place = { appDirectory: baseDirectory, directory: 'base.cdk.out' };
    const base = await (0,dry_assembly/* runAppWithStandIns */.xA)({ ...inputs, stacks: [] }, place, standIns, context);
    if (!base.ok) {
        const tampering = base.findings.filter(finding/* isError */.bJ).find(({ code }) => code === pull_request_findings/* runnerFilesChanged */.sy.code);
        if (tampering)
            return { refused: tampering };
        return { ...UNKNOWN, findings: [(0,changes_findings/* baseNotSynthesized */.ny)(base.findings[0], isBesideDeployed)] };
    }
    // CloudFormation knows a stack by its name and place, whatever the app calls it.
    const byPlace = new Map(base.value.assembly.stacks.map((stack) => [placeOf(stack), stack]));
    return {
        baseline: 'base',
        findings: (0,changes_findings/* stacksLeft */.XD)(stacksOnlyIn(base.value, assembly, inputs), assembly.stacks),
        sideOf: async (one) => {
            const stack = byPlace.get(placeOf(one));
            return stack ? { kind: 'templates', templates: stack.templates } : { kind: 'new' };
        },
    };
};
/** What is deployed, and beside it what the base branch makes: its texts may be shown. */
const withBase = async (deployed, review) => {
    const { baseDirectory } = review.inputs;
    if (baseDirectory === undefined)
        return deployed;
    const base = await baseBranchSides(review, baseDirectory, true);
    if ('refused' in base)
        return base;
    return {
        ...deployed,
        findings: base.findings,
        sideOf: async (stack) => {
            const [side, known] = [await deployed.sideOf(stack), await base.sideOf(stack)];
            return side?.kind === 'templates' && known?.kind === 'templates'
                ? { ...side, base: known.templates }
                : side;
        },
    };
};
/** The other side of the comparison: the deployed templates, or else those of the base branch. */
const readOtherSides = async (review) => {
    const deployed = await deployedSides(review);
    if (deployed && 'refused' in deployed)
        return deployed;
    if (deployed && 'baseline' in deployed)
        return withBase(deployed, review);
    const failed = deployed ? [deployed.failed] : [];
    const { baseDirectory } = review.inputs;
    if (baseDirectory === undefined)
        return failed.length > 0 ? { ...UNKNOWN, findings: failed } : { ...NOTHING, findings: [(0,changes_findings/* notCompared */.vK)()] };
    const base = await baseBranchSides(review, baseDirectory);
    return 'refused' in base ? base : { ...base, findings: [...failed, ...base.findings] };
};

// EXTERNAL MODULE: ./build/changes/compare-stack.js + 9 modules
var compare_stack = __webpack_require__(24579);
// EXTERNAL MODULE: ./build/changes/jobs.js + 1 modules
var jobs = __webpack_require__(49491);
;// CONCATENATED MODULE: ./build/changes/stage.js









const summaryOf = (changes) => {
    const known = changes.filter(model_changes/* isCompared */.uQ);
    if (known.length === 0)
        return 'compared with nothing';
    const changed = known.flatMap(({ resources }) => resources);
    const isOther = changed.length === 0 && known.some(model_changes/* differs */.Ag);
    const open = changes.length - known.length;
    const rest = open === 0 ? '' : `; ${(0,lib_text/* count */.U9)(open, 'stack')} not compared`;
    if (isOther)
        return `no resource differs, but other parts of the templates do${rest}`;
    return changed.length === 0
        ? `no resource ${open === 0 ? '' : `of ${(0,lib_text/* count */.U9)(known.length, 'stack')} `}differs${rest}`
        : `${(0,lib_text/* count */.U9)(changed.length, 'resource')} of ${(0,lib_text/* count */.U9)(known.length, 'stack')} would change${rest}`;
};
/** None where it could not be worked out. */
const intentOf = async ({ dry: { stacks, standIns }, inputs: { secretName, secretAliases }, context, }) => {
    const names = [...standIns.texts.keys()].filter((name) => name !== secretName).sort();
    const open = stacks.some(({ account, region }) => account === '' || region === '');
    const values = { variable: secretName, aliases: secretAliases, values: standIns.texts };
    const hash = await context.analyse(jobs/* INTENT */.X, [stacks, values], () => undefined);
    return hash === undefined ? {} : { intent: { hash, names, open } };
};
const sidesOf = ({ id, stackName, account, region, templates }, side, { baseline, accounts }) => ({
    stackId: id,
    stackName,
    account,
    region,
    before: side?.kind === 'templates' ? side.templates : undefined,
    after: templates,
    ...(side?.kind === 'templates' && side.base && { base: side.base }),
    accounts: account === '' ? accounts : [account],
    comparedWith: side?.kind === 'unknown' ? 'unknown' : baseline,
});
/** What a deployment of these templates would change, and what of it deserves a second look. */
const compareWithBaseline = async (review) => {
    const { inputs, dry, context } = review;
    const other = await readOtherSides(review);
    if ('refused' in other)
        return { outcome: (0,finding/* fail */.fJ)(other.refused), summary: 'nothing was compared' };
    const others = await Promise.all(dry.stacks.map(other.sideOf));
    const accounts = [other.account ?? inputs.accountId].filter((account) => account !== '');
    const sides = dry.stacks.map((stack, index) => sidesOf(stack, others[index], { baseline: other.baseline, accounts }));
    const hidden = {
        variable: inputs.secretName,
        aliases: inputs.secretAliases,
        ...(inputs.key.reveal() !== '' && { key: inputs.key }),
        standIns: dry.standIns.texts,
        secrets: context.secrets(),
        tagKey: (0,external_node_crypto_.randomBytes)(32),
    };
    const compared = await context.analyse(jobs/* COMPARISON */.A, [sides, hidden], (why) => sides.map((side) => (0,compare_stack/* notMade */.TC)(side, `The comparison of all stacks ${why}.`)));
    const ofSides = others.flatMap((side) => [
        ...(side?.warning ? [side.warning] : []),
        ...(side?.kind === 'unknown' ? [side.finding] : []),
    ]);
    const changes = compared.map((one) => one.changes);
    const findings = compared.flatMap((one) => one.findings).map((one) => (0,changes_findings/* refused */.J5)(one, inputs.failOn));
    return {
        outcome: (0,stage/* outcomeOf */.sG)(true, [...other.findings, ...ofSides, ...findings]),
        summary: summaryOf(changes),
        ...(!changes.every(model_changes/* isCompared */.uQ) && { status: 'not-established' }),
        facts: { changes, ...(await intentOf(review)) },
    };
};

// EXTERNAL MODULE: ./build/pull-request/comment-stage.js
var comment_stage = __webpack_require__(67916);
// EXTERNAL MODULE: ./build/pull-request/event.js
var pull_request_event = __webpack_require__(60010);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/lib/files.js
var files = __webpack_require__(13963);
;// CONCATENATED MODULE: ./build/pull-request/exposure.js





const READ_BYTES = 64 * 1024;
const MOST_SUBMODULES = 100;
/** All that is in reach: secret inputs, credentials of git, files with tokens. Reads files and starts nothing. */
const secretsInReach = async (surroundings, secrets) => [
    ...secretInputs(secrets),
    ...(await gitCredentials(surroundings)),
    ...(await tokenFiles(surroundings)),
];
/** A dry-run needs none of them, and hands none of them on; but the same user's programs may get at them. */
function secretInputs(secrets) {
    const { key, keyInput, previousKey, otherSecrets, smokeUserPassword } = secrets;
    const given = [
        ...(key.reveal() === '' ? [] : [keyInput]),
        ...(previousKey === undefined ? [] : ['previous-jwt-secret-key']),
        ...(otherSecrets.length === 0 ? [] : ['other-secrets']),
        ...(smokeUserPassword === undefined ? [] : ['smoke-user-password']),
    ];
    return given.length === 0 ? [] : [(0,pull_request_findings/* keyGivenToDryRun */.KX)(given)];
}
/** The token of the job in the checkout's or the user's configuration of git. */
async function gitCredentials(surroundings) {
    const { workspace, env } = surroundings;
    const home = env.HOME ?? '';
    const git = await gitDirectory(workspace);
    const configs = [
        (0,external_node_path_.join)(git, 'config'),
        ...(await submoduleConfigs(git)),
        ...(home === '' ? [] : [(0,external_node_path_.join)(home, '.gitconfig'), (0,external_node_path_.join)(home, '.config/git/config')]),
    ];
    const checked = await Promise.all(configs.map((config) => withCredentials(config, home)));
    const found = [...new Set(checked.flat())];
    return found.length === 0
        ? []
        : [(0,pull_request_findings/* gitCredentialsInReach */.z8)(shown(found, surroundings), shown(found.slice(0, 1), surroundings))];
}
/** `.git` is a directory, or in a linked work tree or a submodule a file that names it. */
async function gitDirectory(workspace) {
    const path = (0,external_node_path_.join)(workspace, '.git');
    const target = /^gitdir: (.+)$/m.exec(await (0,files/* readBeginning */.i4)(path, READ_BYTES))?.[1];
    return target === undefined ? path : (0,external_node_path_.resolve)(workspace, target);
}
const namesIn = (directory) => (0,promises_.readdir)(directory).catch(() => []);
const submoduleConfigs = async (git) => (await namesIn((0,external_node_path_.join)(git, 'modules')))
    .slice(0, MOST_SUBMODULES)
    .map((name) => (0,external_node_path_.join)(git, 'modules', name, 'config'));
/** The file itself or those that it includes, one level deep, as actions/checkout writes them. */
async function withCredentials(config, home) {
    const text = await (0,files/* readBeginning */.i4)(config, READ_BYTES);
    const included = includedConfigs(text).map((path) => located(path, config, home));
    const checked = await Promise.all(included.map(async (path) => holdsGitCredentials(await (0,files/* readBeginning */.i4)(path, READ_BYTES))));
    return [...(holdsGitCredentials(text) ? [config] : []), ...included.filter((_, index) => checked[index])];
}
const located = (path, config, home) => {
    if (path.startsWith('~/'))
        return (0,external_node_path_.join)(home, path.slice(2));
    return (0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.resolve)((0,external_node_path_.dirname)(config), path);
};
/** A reference such as `${NODE_AUTH_TOKEN}` is no token. */
const VALUE = '["\']?(?!\\$\\{)[^\\s"\']';
/** Files in which tools keep tokens, and what a token looks like in them. */
const PACKAGE_FILES = [
    { file: '.npmrc', token: new RegExp(`(^|:)_(authToken|auth|password)\\s*=\\s*${VALUE}`, 'm') },
    { file: '.yarnrc.yml', token: new RegExp(`npmAuth(Token|Ident)\\s*:\\s*${VALUE}`) },
];
const HOME_FILES = [
    ...PACKAGE_FILES,
    { file: '.aws/credentials', token: /aws_secret_access_key\s*=\s*\S/i },
    { file: '.netrc', token: /\bpassword\s+\S/ },
    { file: '.git-credentials', token: /:\/\/[^\s/]+@/ },
    { file: '.config/git/credentials', token: /:\/\/[^\s/]+@/ },
    { file: '.config/gh/hosts.yml', token: /oauth_token\s*:\s*\S/ },
    { file: '.docker/config.json', token: /"(auth|identitytoken)"\s*:\s*"[^"]/ },
    { file: '.pypirc', token: /^\s*password\s*[=:]\s*\S/m },
    { file: '.config/pip/pip.conf', token: /:\/\/[^\s/:@]*:[^\s/@]+@/ },
    { file: '.cargo/credentials.toml', token: /^\s*token\s*=\s*\S/m },
];
/** As google-github-actions/auth names them in the checkout. */
const GOOGLE_CREDENTIALS = /^gha-creds-[0-9a-f]{8,64}\.json$/;
/** Files with tokens of package registries, clouds and tools. */
async function tokenFiles(surroundings) {
    const { workspace, appDirectory, env } = surroundings;
    const places = [
        ...[...new Set([workspace, appDirectory])].map((directory) => [directory, PACKAGE_FILES]),
        ...(env.RUNNER_TEMP ? [[env.RUNNER_TEMP, PACKAGE_FILES]] : []),
        ...(env.HOME ? [[env.HOME, HOME_FILES]] : []),
    ];
    const candidates = places.flatMap(([directory, files]) => files.map(({ file, token }) => ({ path: (0,external_node_path_.join)(directory, file), token })));
    const checked = await Promise.all(candidates.map(async ({ path, token }) => token.test(await (0,files/* readBeginning */.i4)(path, READ_BYTES))));
    const google = (await namesIn(workspace)).filter((name) => GOOGLE_CREDENTIALS.test(name));
    const found = [
        ...candidates.filter((_, index) => checked[index]).map(({ path }) => path),
        ...google.map((name) => (0,external_node_path_.join)(workspace, name)),
    ];
    return found.length === 0
        ? []
        : [(0,pull_request_findings/* tokenFilesInReach */.Jc)(shown(found, surroundings), shown(found.slice(0, 1), surroundings))];
}
/** As people know them; a file of the checkout was named by the pull request. */
const shown = (paths, { workspace, env }) => (0,lib_text/* untrusted */.bp)(paths
    .map((path) => {
    const bases = [
        [workspace, ''],
        [env.RUNNER_TEMP ?? '', '$RUNNER_TEMP/'],
        [env.HOME ?? '', '~/'],
    ];
    const base = bases.find(([directory]) => directory !== '' && isInside(directory, path));
    return base === undefined ? path : base[1] + (0,external_node_path_.relative)(base[0], path);
})
    .join(', ')).slice(0, 1000);
const isInside = (directory, path) => {
    const inside = (0,external_node_path_.relative)(directory, path);
    return inside !== '' && !inside.startsWith('..') && !(0,external_node_path_.isAbsolute)(inside);
};
/** Credentials in the configuration of git, as actions/checkout and people leave them there. Pure: text in, answer out. */
/** https://git-scm.com/docs/git-config, and actions/checkout, src/git-auth-helper.ts. */
const CREDENTIALS = [
    // `http.<url>.extraheader`, where actions/checkout puts the token of the job.
    /\bextraheader\s*=.*\bauthorization\s*:/i,
    // A user and a password in an address, also in the name of a section such as `url.<address>.insteadOf`.
    /\bhttps?:\/\/[^\s/"@:]*:[^\s/"@]+@/i,
    // A token in place of the user; a shorter one is likely to be a name.
    /\bhttps?:\/\/[^\s/"@:]{20,}@/i,
    // A helper that prints the password itself.
    /\bhelper\s*=.*\bpassword=/i,
    // The key of `ssh-key` of actions/checkout.
    /\bsshcommand\s*=.*\s-i\s/i,
];
const withoutComments = (config) => config.split(/\r?\n/).filter((line) => !/^\s*[#;]/.test(line));
const holdsGitCredentials = (config) => withoutComments(config).some((line) => CREDENTIALS.some((pattern) => pattern.test(line)));
/**
 * Paths of `include` and `includeIf`, as they are written: actions/checkout keeps the token in a file of RUNNER_TEMP since
 * version 6 and includes it. Whether a condition holds is not looked at.
 */
function includedConfigs(config) {
    const paths = [];
    let inInclude = false;
    for (const line of withoutComments(config)) {
        const section = /^\s*\[\s*([\w.-]+)/.exec(line)?.[1];
        if (section !== undefined)
            inInclude = /^include(if)?$/i.test(section);
        const path = inInclude ? /(?:^|\])\s*path\s*=\s*(.+?)\s*$/i.exec(line)?.[1] : undefined;
        if (path !== undefined)
            paths.push(path.replace(/^"(.*)"$/, '$1'));
    }
    return paths;
}

;// CONCATENATED MODULE: ./build/pull-request/stage.js




const WHOSE = {
    own: 'from a branch of this repository',
    fork: 'from a fork: no secrets, and a token that can only read',
    dependabot: 'by Dependabot: none of your secrets',
};
/** Whose code this is. That of a stranger never runs where the secrets of the repository are. */
const lookAtPullRequest = async (inputs, context) => {
    const { env } = context.world;
    const event = await (0,pull_request_event/* loadEvent */.D)(env);
    if (event.foreignCode)
        return { outcome: (0,finding/* fail */.fJ)((0,pull_request_findings/* untrustedCode */.C2)(event)), summary: 'nothing was started' };
    const { pullRequest } = event;
    const summary = pullRequest
        ? `#${pullRequest.number} ${WHOSE[pullRequest.trust]}`
        : `the event is ${event.name || 'none'}: there is no pull request to tell`;
    const findings = [
        ...(event.problem === undefined ? [] : [(0,pull_request_findings/* eventNotUnderstood */.Z)(event)]),
        ...(await secretsInReach({ ...inputs, env }, inputs.secrets)),
    ];
    return {
        outcome: (0,finding/* succeed */.Py)({ ...(pullRequest && { pullRequest }) }, findings),
        summary,
        facts: { ...(pullRequest && { pullRequest }) },
    };
};

// EXTERNAL MODULE: ./build/pull-request/stand-ins.js
var stand_ins = __webpack_require__(22667);
;// CONCATENATED MODULE: ./build/modes/dry-run.js





/** Shows what a change would do to production, without its code ever being near the production key. */
const examine = async (inputs, run) => {
    const standIns = await run.attempt('signing key', () => (0,stand_ins/* makeStandIns */.X)(inputs, run));
    if (!standIns)
        return;
    const assembly = await run.attempt('cloud assembly', () => (0,dry_assembly/* synthesizeWithStandIns */.NK)(inputs, standIns, run));
    if (!assembly)
        return;
    // What the change does to production is worth knowing even where the proof fails.
    await run.attempt('holders', () => (0,dry_assembly/* proveSameStandIn */.gQ)(inputs, assembly, run));
    await run.attempt('changes', () => compareWithBaseline({ inputs, dry: assembly, context: run }));
};
/** Looks, and tells the pull request what was seen, also when something failed on the way. */
const dryRun = async (inputs, run) => {
    const { pullRequest } = await run.step('pull request', () => lookAtPullRequest(inputs, run));
    await examine(inputs, run);
    if (pullRequest && inputs.comment)
        await run.attempt('comment', () => (0,comment_stage/* tellPullRequest */.g)(inputs, pullRequest, run.journal.report(), run));
};


/***/ }),

/***/ 67916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ gitHubWith),
/* harmony export */   g: () => (/* binding */ tellPullRequest)
/* harmony export */ });
/* harmony import */ var _inputs_dry_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36305);
/* harmony import */ var _lib_github_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47131);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36939);
/* harmony import */ var _report_comment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17554);
/* harmony import */ var _report_comment_header_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27370);
/* harmony import */ var _report_redacted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58911);
/* harmony import */ var _run_run_stamp_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(34081);
/* harmony import */ var _run_state_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(69047);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95858);
/* harmony import */ var _sticky_comment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23659);










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
    outcome: (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .succeed */ .Py)(true),
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
    const id = (0,_report_comment_header_js__WEBPACK_IMPORTED_MODULE_4__/* .commentId */ .Zr)(env, use);
    const run = (0,_run_run_stamp_js__WEBPACK_IMPORTED_MODULE_8__/* .runStamp */ .bB)(env, pullRequest.headSha);
    const body = redact((0,_report_comment_js__WEBPACK_IMPORTED_MODULE_3__/* .renderComment */ .w)((0,_report_redacted_js__WEBPACK_IMPORTED_MODULE_5__/* .redactedReport */ .d)(report, redact), { id, run, runAddress: (0,_run_run_stamp_js__WEBPACK_IMPORTED_MODULE_8__/* .runAddress */ .YM)(env), use }));
    assertClean('the comment', body);
    (0,_run_state_js__WEBPACK_IMPORTED_MODULE_9__/* .saveCommented */ .AZ)(runner);
    const result = await (0,_sticky_comment_js__WEBPACK_IMPORTED_MODULE_7__/* .writeComment */ .HF)(gitHubWith(githubToken, context), pullRequest.number, body);
    const finding = (0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .commentFinding */ .h1)(result, pullRequest);
    return { outcome: (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .succeed */ .Py)(true, finding ? [finding] : []), summary: SUMMARY[result.kind] };
};


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

/***/ 22667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ makeStandIns)
/* harmony export */ });
/* harmony import */ var _inputs_stand_ins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51853);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94869);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36939);
/* harmony import */ var _redaction_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97072);
/* harmony import */ var _signing_key_lint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43653);
/* harmony import */ var _signing_key_publication_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(736);






/** Bytes of a random key; 256 bits, as HS256 wants them (RFC 7518 §3.2). */
const KEY_BYTES = 32;
/** A dry-run needs no key or secret, but what is wrong with one that is given would stop the deployment. */
const lintGiven = ({ key, keyInput, algorithm, keyEncoding, otherSecrets, secretName, secretAliases, }) => [
    ...(key.reveal() === ''
        ? []
        : (0,_signing_key_lint_js__WEBPACK_IMPORTED_MODULE_3__/* .lintSigningKey */ .Ov)({
            key,
            input: keyInput,
            algorithm,
            encoding: keyEncoding,
            variables: [secretName, ...secretAliases],
            otherSecrets,
        })),
    ...otherSecrets.flatMap((secret) => (0,_signing_key_publication_js__WEBPACK_IMPORTED_MODULE_4__/* .forgeableSecret */ .k)(secret, secret.name) ?? []),
];
/** Makes a random key, which lives as long as this run, and random values for what else the app insists on. */
const makeStandIns = async (inputs, { world }) => {
    const findings = lintGiven(inputs);
    const [first, ...rest] = findings.toSorted((a, b) => Number((0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .isError */ .bJ)(b)) - Number((0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .isError */ .bJ)(a)));
    if (first && (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .isError */ .bJ)(first))
        return {
            outcome: { ok: false, findings: [first, ...rest] },
            summary: 'a key or secret that was given would be refused by a deployment',
        };
    const key = Buffer.from(world.random(KEY_BYTES)).toString('base64url');
    const others = new Map((0,_inputs_stand_ins_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveStandIns */ .x)(inputs.standIns, world.random).map(({ name, value }) => [name, value]));
    const more = others.size === 0 ? '' : `, and stand-ins for ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(others.size, 'other variable')}`;
    return {
        outcome: (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .succeed */ .Py)({
            key: new _redaction_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .z('the stand-in of the key', key),
            texts: new Map([...others, [inputs.secretName, key]]),
        }, findings),
        summary: `a random stand-in; the key of production is not needed${more}`,
    };
};


/***/ })

};
