export const id = 6072;
export const ids = [6072];
export const modules = {

/***/ 23659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HF: () => (/* binding */ writeComment),
/* harmony export */   Iz: () => (/* binding */ rewriteComment),
/* harmony export */   zu: () => (/* binding */ ourComments)
/* harmony export */ });
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80292);
/* harmony import */ var _report_comment_header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27370);
/* harmony import */ var _run_run_stamp_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34081);



const commentIn = (entry) => {
    const [id, body, url] = ['id', 'body', 'html_url'].map((name) => (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(entry, name));
    if (typeof id !== 'number' || typeof body !== 'string')
        return undefined;
    return { id, body, url: typeof url === 'string' ? url : '' };
};
const isBy = (entry, login) => {
    const author = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(entry, 'user', 'login');
    return typeof author === 'string' && author.toLowerCase() === login.toLowerCase();
};
/**
 * Our comments on a pull request, oldest first. Everyone who can comment can write our marker; no one else can be the
 * author, for GitHub says who that is.
 *
 * @param isWanted by the body
 */
const ourComments = async (github, pullRequest, isWanted) => {
    const login = await github.login();
    if (!login.ok)
        return login;
    const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const found = await github.list({ route, parameters: { issue_number: pullRequest } }, (entry) => {
        const comment = isBy(entry, login.value) ? commentIn(entry) : undefined;
        return comment && isWanted(comment.body) ? comment : undefined;
    });
    return found.ok ? { ok: true, value: found.value.toSorted((one, other) => one.id - other.id) } : found;
};
const create = (github, pullRequest, body) => github.ask({
    route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    parameters: { issue_number: pullRequest, body },
}, commentIn);
const update = (github, id, body) => github.ask({
    route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
    parameters: { comment_id: id, body },
}, commentIn);
/** One that stays is seen, and deleted, by the next run. */
const remove = async (github, comments) => {
    for (const { id } of comments) {
        const route = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';
        await github.ask({ route, parameters: { comment_id: id } }, () => true);
    }
};
/** People who edit a comment in the browser leave other line ends. */
const isSame = (one, other) => one.replaceAll('\r\n', '\n').trim() === other.replaceAll('\r\n', '\n').trim();
const isOfNewerRun = ({ body }, run) => {
    const theirs = (0,_report_comment_header_js__WEBPACK_IMPORTED_MODULE_0__/* .readHeader */ .ay)(body)?.run;
    return theirs !== undefined && (0,_run_run_stamp_js__WEBPACK_IMPORTED_MODULE_2__/* .isNewer */ .U4)(theirs, run);
};
/** How often the list is read again after something came in between. */
const ROUNDS = 5;
const failed = (reason) => ({ kind: 'failed', reason });
const bringUpToDate = async ({ github, body, run }, [oldest, ...others], gone) => {
    const newer = [oldest, ...others].find((comment) => isOfNewerRun(comment, run));
    await remove(github, others.filter((comment) => !isOfNewerRun(comment, run)));
    if (newer)
        return { kind: 'newer', url: newer.url };
    if (isSame(oldest.body, body))
        return { kind: 'unchanged', url: oldest.url };
    const updated = await update(github, oldest.id, body);
    if (updated.ok)
        return { kind: 'updated', url: updated.value.url };
    if (updated.failure.kind !== 'not-found')
        return failed(updated.failure);
    gone.add(oldest.id);
    return undefined;
};
/**
 * Writes the one comment of this use of the action on a pull request: makes it, or changes the one that is there. Of
 * several, which two runs at the same time can make, the oldest stays. Nothing is sent when it says the same already.
 *
 * @param body begins with the lines of `headerLines`, among them that of the run
 */
const writeComment = async (github, pullRequest, body) => {
    const { id, run } = (0,_report_comment_header_js__WEBPACK_IMPORTED_MODULE_0__/* .readHeader */ .ay)(body) ?? {};
    if (id === undefined || run === undefined)
        throw new Error('the comment has no header of ours');
    const writing = { github, pullRequest, body, run };
    const gone = new Set();
    let made;
    let last;
    for (let round = 0; round < ROUNDS; round += 1) {
        const listed = await ourComments(github, pullRequest, (text) => text.startsWith((0,_report_comment_header_js__WEBPACK_IMPORTED_MODULE_0__/* .markerOf */ .we)(id)));
        if (!listed.ok)
            return made ? { kind: 'created', url: made.url } : failed(listed.failure);
        const [oldest, ...others] = listed.value.filter((comment) => !gone.has(comment.id));
        if (made && (oldest === undefined || (oldest.id === made.id && others.length === 0)))
            return { kind: 'created', url: made.url };
        if (oldest) {
            const result = await bringUpToDate(writing, [oldest, ...others], gone);
            if (result)
                return result;
            continue;
        }
        const created = await create(github, pullRequest, body);
        if (created.ok)
            made = created.value;
        else if (isCertain(created.failure))
            return failed(created.failure);
        else
            last = created.failure;
    }
    return made ? { kind: 'created', url: made.url } : failed(last ?? LOST);
};
/** Without an answer, or with half of one, the comment may have been made all the same: then the list tells. */
const isCertain = ({ kind, status }) => kind !== 'unreachable' && status >= 300;
const LOST = {
    kind: 'not-found',
    status: 404,
    detail: 'The comment was deleted each time it was to be changed.',
};
/**
 * Changes the comment that is there, if there is one: for a run that has no report of its own.
 *
 * @param rewrite makes the new body, with a header, of the old one
 */
const rewriteComment = async (github, pullRequest, { id, run }, rewrite) => {
    const listed = await ourComments(github, pullRequest, (text) => text.startsWith((0,_report_comment_header_js__WEBPACK_IMPORTED_MODULE_0__/* .markerOf */ .we)(id)));
    if (!listed.ok)
        return failed(listed.failure);
    const [oldest] = listed.value;
    if (oldest === undefined || (0,_report_comment_header_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutHeader */ ["in"])(oldest.body) === '')
        return { kind: 'absent' };
    if (isOfNewerRun(oldest, run))
        return { kind: 'newer', url: oldest.url };
    const body = rewrite(oldest.body);
    if (isSame(oldest.body, body))
        return { kind: 'unchanged', url: oldest.url };
    const updated = await update(github, oldest.id, body);
    if (updated.ok)
        return { kind: 'updated', url: updated.value.url };
    return updated.failure.kind === 'not-found' ? { kind: 'absent' } : failed(updated.failure);
};


/***/ }),

/***/ 27370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hq: () => (/* binding */ headerLines),
/* harmony export */   Zr: () => (/* binding */ commentId),
/* harmony export */   ay: () => (/* binding */ readHeader),
/* harmony export */   "in": () => (/* binding */ withoutHeader),
/* harmony export */   we: () => (/* binding */ markerOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** The path of the workflow's file: the repository may be renamed and the ref differs from push to push. */
const workflowFile = (reference) => {
    const end = reference.indexOf('@refs/');
    return (end < 0 ? reference : reference.slice(0, end)).split('/').slice(2).join('/');
};
const directory = (path) => node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(path, '.').replace(/(?<=.)\/$/, '');
/** Of values that must not be found by trying; the id is public. */
const slowHash = (values) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.scryptSync)(JSON.stringify(values), 'cdk-jwt-deploy/comment', 16).toString('hex');
/** The same for each push to a pull request, and another one for each use of the action in it. */
const commentId = (env, use) => {
    const parts = [
        workflowFile(env.GITHUB_WORKFLOW_REF ?? ''),
        env.GITHUB_JOB ?? '',
        env.GITHUB_ACTION ?? '',
        directory(use.workingDirectory),
        use.stacks.toSorted(),
        use.accountId,
        env.AWS_REGION ?? '',
        use.context.toSorted(),
        use.secretName,
        use.containers.toSorted(),
        use.standIns.length === 0 ? '' : slowHash(use.standIns.toSorted()),
        use.baseDirectory === '' ? '' : directory(use.baseDirectory),
    ];
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
};
/** Longer ones are left out: the comment has room for people's text first. */
const LONGEST_INTENT = 8000;
const intentLine = ({ hash, names, open }) => {
    const json = JSON.stringify({ v: 1, hash, names, open });
    const line = `<!-- cdk-jwt-deploy:intent:${Buffer.from(json).toString('base64url')} -->`;
    return line.length > LONGEST_INTENT ? '' : line;
};
const markerOf = (id) => `<!-- cdk-jwt-deploy:dry-run:${id} -->`;
/** Several lines, the marker first. */
const headerLines = ({ id, run, intent }) => {
    const stamp = run && `<!-- cdk-jwt-deploy:run:${run.number}.${run.attempt}:${run.sha} -->`;
    return [markerOf(id), stamp ?? '', intent ? intentLine(intent) : '']
        .filter((line) => line !== '')
        .join('\n');
};
const MARKER = /^<!-- cdk-jwt-deploy:dry-run:([0-9a-f]{16}) -->$/;
const RUN = /^<!-- cdk-jwt-deploy:run:([1-9]\d{0,14})\.([1-9]\d{0,8}):([0-9a-f]{40}) -->$/;
const INTENT = /^<!-- cdk-jwt-deploy:intent:([A-Za-z0-9_-]{1,8000}) -->$/;
const HASH = /^[A-Za-z0-9_+/=:-]{16,128}$/;
const MOST_NAMES = 2000;
const LONGEST_NAME = 500;
const isName = (value) => typeof value === 'string' && value !== '' && value.length <= LONGEST_NAME && !/\p{Cc}/u.test(value);
const parsed = (json) => {
    try {
        return JSON.parse(json);
    }
    catch {
        return undefined;
    }
};
const intentIn = (line) => {
    const encoded = INTENT.exec(line)?.[1];
    if (encoded === undefined)
        return undefined;
    const value = parsed(Buffer.from(encoded, 'base64url').toString('utf8'));
    if (typeof value !== 'object' || value === null)
        return undefined;
    if (Object.keys(value).toSorted().join() !== 'hash,names,open,v')
        return undefined;
    const { v, hash, names, open } = value;
    if (v !== 1 || typeof hash !== 'string' || !HASH.test(hash) || typeof open !== 'boolean')
        return undefined;
    if (!Array.isArray(names) || names.length > MOST_NAMES || !names.every(isName))
        return undefined;
    return { hash, names, open };
};
/** Nothing when the text does not begin with a marker of ours. Who wrote it is for the caller to check. */
const readHeader = (body) => {
    const [first = '', ...others] = body.slice(0, 2 * LONGEST_INTENT).split(/\r?\n/, 3);
    const id = MARKER.exec(first)?.[1];
    if (id === undefined)
        return undefined;
    const [, number, attempt, sha] = RUN.exec(others[0] ?? '') ?? [];
    if (number === undefined || attempt === undefined || sha === undefined)
        return { id };
    const run = { number: Number(number), attempt: Number(attempt), sha };
    const intent = intentIn(others[1] ?? '');
    return { id, run, ...(intent && { intent }) };
};
/** The text below the header. */
const withoutHeader = (body) => {
    const lines = body.split(/\r?\n/);
    const end = lines.findIndex((line) => ![MARKER, RUN, INTENT].some((pattern) => pattern.test(line)));
    return end < 0 ? '' : lines.slice(end).join('\n').trim();
};


/***/ }),

/***/ 17554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ LONGEST_COMMENT),
/* harmony export */   w: () => (/* binding */ renderComment)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94869);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36939);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84662);
/* harmony import */ var _comment_header_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27370);
/* harmony import */ var _conclusion_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18728);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34902);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92493);







/** UTF-16 units; GitHub refuses 65,536 characters and more. */
const LONGEST_COMMENT = 60_000;
/** Most bytes of each part. What they leave, the findings that are no errors and then the diffs may take. */
const ROOM = { callouts: 12_000, errors: 14_000, table: 7000, others: 12_000 };
const section = (title, ...parts) => {
    const filled = parts.filter((part) => part !== '');
    return filled.length === 0 ? '' : [`### ${title}`, ...filled].join('\n\n');
};
/** ✅ stands where the report says that it is proven, and nowhere else. */
const headlineOf = (report) => {
    const { tone, sentence, failureReason = '' } = (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_3__/* .conclude */ .Ep)(report);
    if (tone === 'cancelled')
        return { icon: '🛑', words: 'The dry-run was cancelled' };
    if (tone === 'failed')
        return { icon: '❌', words: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(sentence, 200) || failureReason };
    const { words } = (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_3__/* .proofOfDryRun */ .kU)(report);
    if (tone === 'proven')
        return { icon: '✅', words };
    const { holders } = report;
    const same = holders.filter(({ result }) => result === 'same').length;
    return holders.some(({ result }) => result === 'differs' || result === 'missing')
        ? { icon: '⚠️', words: `${same} of ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(holders.length, 'container')} get the key` }
        : { icon: '⚪', words };
};
/** Under the headline, in one alert. */
const lead = (report) => {
    const reason = (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_3__/* .failureReasonOf */ .M3)(report);
    if (reason === undefined)
        return 'This is a dry-run: nothing was deployed.';
    return [
        '> [!CAUTION]',
        `> **The dry-run of this commit ${reason === 'cancelled' ? 'did not end' : `failed: ${reason}`}.** Nothing was deployed.`,
        '> Whatever this comment showed for an earlier commit is outdated.',
    ].join('\n');
};
/** What tells the uses in a matrix apart, in a few words. Never the values of stand-ins. */
const useNames = (use) => {
    const names = [...use.context, ...use.stacks, ...(use.secretName === '' ? [] : [use.secretName])];
    return names.length === 0 && use.workingDirectory !== '.' ? [use.workingDirectory] : names;
};
const MOST_NAMES = 4;
const headline = (report, { use }) => {
    const { icon, words } = headlineOf(report);
    const names = use ? useNames(use) : [];
    const shown = names.slice(0, MOST_NAMES).map((name) => ` · ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(name, 60)}`);
    const title = `${words}${shown.join('')}${names.length > MOST_NAMES ? ' · …' : ''}`;
    return `## ${icon} ${title}\n\n${lead(report)}`;
};
/** What must not be overlooked: a dangerous change, a comparison that was not made, a stack that cannot be deployed. */
const isCallout = (finding) => finding.isCallout === true && finding.severity === 'warning';
const isUnknown = ({ leavesOpen }) => leavesOpen !== undefined;
const quote = (markdown) => markdown
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
/** Of each callout, rendered. The most dangerous lines come first. */
const CALLOUT = { rows: 20, bytes: 2400 };
const LONGEST_LINE = 500;
/** Whole lines, and how many there is no room for: a reader takes what is cut silently for missing. */
const calloutLines = (detail, where) => {
    const all = (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_6__/* .untrustedLines */ .mU)((0,_lib_text_js__WEBPACK_IMPORTED_MODULE_6__/* .clip */ .$Q)(detail, 50_000)).filter((line) => line !== '');
    const counted = /^and (\d{1,9}) more$/.exec(all.at(-1) ?? '')?.[1];
    const lines = (counted === undefined ? all : all.slice(0, -1)).map((line) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(line, LONGEST_LINE));
    const fit = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .fitting */ ._Q)(lines, CALLOUT).kept.length;
    const kept = lines.slice(0, Math.max(1, fit));
    const left = lines.length - kept.length + Number(counted ?? 0);
    return [...kept, ...(left > 0 ? [`and ${left} more${where}`] : [])].join('<br>');
};
const callout = ({ title, detail, remedy }, where) => [
    '> [!WARNING]',
    quote([`**${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(title, 200)}**`, calloutLines(detail, where), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .blocks */ .Bv)(remedy, '', 600)].join('\n\n')),
]
    .join('\n')
    .replace(/(?:\n>)+$/, '');
/** Those that fit, and how many do not. */
const within = (parts, bytes, where) => {
    const { kept, left } = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .fitting */ ._Q)(parts, { rows: 40, bytes });
    return [...kept, ...(left > 0 ? [`… and ${left} more${where}`] : [])].join('\n\n');
};
/** In full where there is room, else the title alone: an error must not vanish because it is long. */
const errors = (report, options, where) => {
    const parts = report.findings.filter(_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .isError */ .bJ).map((finding) => {
        const title = `#### ${_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .FINDING_ICON */ .Uq.error} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(finding.title, 200)}`;
        const full = `${title}\n\n${(0,_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .findingBody */ .kU)(finding, options)}`;
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .byteLength */ .dp)(full) <= ROOM.errors / 2
            ? full
            : `${title}\n\nThe details are too long for a comment${where}.`;
    });
    return within(parts, ROOM.errors, where);
};
const others = (report, options, bytes, where) => {
    const parts = report.findings
        .filter((finding) => !(0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .isError */ .bJ)(finding) && !isCallout(finding))
        .map((finding) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .folded */ .TM)(_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .FINDING_ICON */ .Uq[finding.severity], finding.title, (0,_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .findingBody */ .kU)(finding, options)));
    return section('Also noticed', within(parts, bytes, where));
};
const holders = (report) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(['', 'container', 'variable', 'comes from', 'stack'], report.holders.map((holder) => [
    _summary_js__WEBPACK_IMPORTED_MODULE_5__/* .RESULT */ .Mr[holder.result],
    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(holder.container, 80),
    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(holder.variable, 80),
    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(holder.source, 120),
    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(holder.stack, 80),
]), { rows: 50, bytes: ROOM.table });
/** Who has which key matters most when they disagree; else what becomes of it. */
const keys = (report) => {
    const agree = report.holders.every(({ result }) => result === 'same');
    const changed = (0,_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .keyTable */ .s9)(report.changes ?? [], ROOM.table);
    return section('The signing key', agree && changed !== '' ? '' : holders(report), changed);
};
const footer = ({ run, runAddress, use }) => {
    const names = (title, all = []) => all.length === 0 ? '' : `${title} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(all.join(', '), 200)}`;
    const facts = [
        ...(use ? [names('in', use.workingDirectory === '.' ? [] : [use.workingDirectory])] : []),
        names('containers', use?.containers),
        `commit ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(run.sha.slice(0, 7))}`,
        runAddress === '' ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)('job summary', runAddress),
        'updated with each push',
    ];
    return `<sub>${facts.filter((fact) => fact !== '').join(' · ')}</sub>`;
};
/** Only the header may look like one of ours, whatever is quoted below it. Keeps the length. */
const withoutMarkers = (markdown) => markdown.replace(/<!--(?=\s*cdk-jwt-deploy)/gi, '<!~~');
const joined = (parts) => parts.filter((part) => part !== '').join('\n\n');
/**
 * The comment on the pull request, of a redacted report: at most `LONGEST_COMMENT`. Where that is not enough, the diffs
 * are shortened first, each by its fair share, then the findings that are no errors, then the tables.
 */
const renderComment = (report, options) => {
    const { id, run, runAddress } = options;
    const where = runAddress === '' ? '' : `, see ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)('the job summary', runAddress)}`;
    const { intent } = report;
    const failed = (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_3__/* .failureReasonOf */ .M3)(report) !== undefined;
    const header = (0,_comment_header_js__WEBPACK_IMPORTED_MODULE_2__/* .headerLines */ .Hq)({ id, run, ...(intent && !failed && { intent }) });
    const callouts = report.findings
        .filter(isCallout)
        .toSorted((one, other) => Number(isUnknown(other)) - Number(isUnknown(one)))
        .map((finding) => callout(finding, where));
    const upper = joined([
        headline(report, options),
        within(callouts, ROOM.callouts, where),
        errors(report, options, where),
        section('What would change', (0,_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .stackTable */ .DH)(report.changes ?? [], ROOM.table)),
        keys(report),
    ]);
    const end = footer(options);
    const left = LONGEST_COMMENT - header.length - upper.length - end.length - 200;
    const noticed = others(report, options, Math.min(ROOM.others, left), where);
    const diff = section('Diff', (0,_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .diffs */ .Jn)(report.changes ?? [], left - noticed.length, where));
    const body = withoutMarkers(joined([upper, noticed, diff]));
    const room = LONGEST_COMMENT - header.length - end.length - 4;
    return [header, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .cutMarkdown */ .G$)(body, room), end].join('\n\n');
};


/***/ }),

/***/ 34081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U4: () => (/* binding */ isNewer),
/* harmony export */   YM: () => (/* binding */ runAddress),
/* harmony export */   bB: () => (/* binding */ runStamp)
/* harmony export */ });
/** The run of a workflow, as a comment remembers it: a later run can tell whether its own news are newer. */
const natural = (text) => {
    const value = Number(text);
    return Number.isSafeInteger(value) && value > 0 ? value : 1;
};
/** @param sha the head of the pull request: GITHUB_SHA is a merge commit that is in no branch */
const runStamp = (env, sha) => ({
    number: natural(env.GITHUB_RUN_NUMBER),
    attempt: natural(env.GITHUB_RUN_ATTEMPT),
    sha,
});
const isNewer = (one, other) => one.number === other.number ? one.attempt > other.attempt : one.number > other.number;
/** Address of the run's page, which shows the job summary; '' outside of GitHub Actions. */
const runAddress = (env) => {
    const { GITHUB_SERVER_URL: server = '', GITHUB_REPOSITORY: repository = '', GITHUB_RUN_ID: id = '' } = env;
    if (!URL.canParse(server) || !/^[\w.-]+\/[\w.-]+$/.test(repository) || !/^\d+$/.test(id))
        return '';
    return `${server.replace(/\/+$/, '')}/${repository}/actions/runs/${id}/attempts/${natural(env.GITHUB_RUN_ATTEMPT)}`;
};


/***/ })

};
