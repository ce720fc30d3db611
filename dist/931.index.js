export const id = 931;
export const ids = [931];
export const modules = {

/***/ 13963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jl: () => (/* binding */ isForeignFolder),
/* harmony export */   SX: () => (/* binding */ NotReadable),
/* harmony export */   Vo: () => (/* binding */ digestRegularFile),
/* harmony export */   W_: () => (/* binding */ withoutLinks),
/* harmony export */   XF: () => (/* binding */ readRegularFile),
/* harmony export */   i4: () => (/* binding */ readBeginning),
/* harmony export */   sb: () => (/* binding */ openForReading),
/* harmony export */   yR: () => (/* binding */ readText),
/* harmony export */   zx: () => (/* binding */ readOwnFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);




/** Bytes of one file that is read whole, where the reader names no other limit: settings and sources of a project. */
const MAX_FILE_BYTES = 10_000_000;
/** Why a file is not read; the message is for people and quotes nothing of the file. */
class NotReadable extends Error {
    name = 'NotReadable';
}
/** Neither waits for who writes into a pipe nor follows a link; where the platform knows no such flag, there are no pipes. */
const FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0);
/** Opens what an app wrote, who may have put a pipe without end or a link to a device there, and only if it is a file. */
function withRegularFile(path, use) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, FLAGS);
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file);
        if (!stat.isFile())
            throw new NotReadable('It is no regular file.');
        return use(file, stat.size);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
/** How many bytes of the buffer the file has filled: fewer than there are where it ends. */
function fill(file, buffer) {
    let end = 0;
    for (let read = 1; read > 0 && end < buffer.length; end += read)
        read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, buffer, end, buffer.length - end, null);
    return end;
}
/**
 * The bytes of a file that an app wrote, up to the size that it had when it was opened.
 *
 * @throws NotReadable for a file that is not regular or too large, and the errors of `node:fs`
 */
const readRegularFile = (path, most = MAX_FILE_BYTES) => withRegularFile(path, (file, bytes) => {
    if (bytes > most)
        throw new NotReadable(`It has more than ${(most / 1e6).toFixed(1)} MB.`);
    const buffer = Buffer.alloc(bytes);
    return buffer.subarray(0, fill(file, buffer));
});
/** The text of a file that comes with this program, or that the system makes. */
const readOwnFile = (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, 'utf8');
/**
 * The text of a file of a repository, by a link too.
 *
 * @throws as `readRegularFile`
 */
const readText = (path, most = MAX_FILE_BYTES) => readRegularFile((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(path), most).toString('utf8');
/**
 * SHA-256 of a file of any size that an app wrote, up to the size that it had when it was opened. Assets may be larger than
 * the memory, or have terabytes of nothing, so the run listens to signals meanwhile.
 *
 * @throws NotReadable for a file that is not regular, the errors of `node:fs`, and the reason of the signal
 */
async function digestRegularFile(path, cancelled) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, FLAGS);
    try {
        const stat = await file.stat();
        if (!stat.isFile())
            throw new NotReadable('It is no regular file.');
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        const range = { end: Math.max(0, stat.size - 1), highWaterMark: PIECE, autoClose: false };
        for await (const piece of file.createReadStream(range)) {
            cancelled.throwIfAborted();
            hash.update(piece);
        }
        if ((await file.stat()).size !== stat.size)
            throw new NotReadable('It is still being written.');
        return hash.digest('hex');
    }
    finally {
        await file.close();
    }
}
const PIECE = 1 << 20;
/** By a link too; whether it is a file is for the caller to ask. Does not wait for who writes into a pipe. */
const openForReading = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0));
/**
 * The beginning of a text file of unknown origin; '' when there is none. Links are followed, but a
 * device or a pipe, which may have no end, is not read.
 */
async function readBeginning(path, bytes) {
    const file = await openForReading(path).catch(() => undefined);
    if (file === undefined)
        return '';
    try {
        if (!(await file.stat()).isFile())
            return '';
        const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, 0);
        return buffer.subarray(0, bytesRead).toString('utf8');
    }
    catch {
        return '';
    }
    finally {
        await file.close();
    }
}
/** Dependencies, build output, and what programs keep for themselves: nothing in there was written for the project. */
const isForeignFolder = (name) => /^(?:\..*|node_modules|bower_components|vendor|venv|site-packages|__pycache__|dist|build|out|target|coverage|cdk\.out)$/.test(name);
/** The path that all links lead to. Of what is missing, or a link to nothing, the folder counts. */
function withoutLinks(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(path);
    }
    catch {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path) === path ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(withoutLinks((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path));
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
// EXTERNAL MODULE: ./build/model/verdict.js
var model_verdict = __webpack_require__(70543);
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
        return { label: `production<br/>${verdict.name}`, style: 'good' };
    const open = (0,model_verdict/* isGreen */.gf)(verdict.name) || verdict.name === 'unreachable' || verdict.name === 'inconclusive';
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
