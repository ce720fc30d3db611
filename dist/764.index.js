export const id = 764;
export const ids = [764];
export const modules = {

/***/ 80987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./build/lib/error-code.js
var error_code = __webpack_require__(47206);
// EXTERNAL MODULE: ./build/lib/files.js
var files = __webpack_require__(13963);
// EXTERNAL MODULE: ./build/lib/nearest.js
var lib_nearest = __webpack_require__(76062);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(94869);
// EXTERNAL MODULE: ./build/report/log.js
var report_log = __webpack_require__(16945);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/command-line/finding-pages.js



const readFindingPages = (packageDirectory) => {
    const markdown = (0,files/* readOwnFile */.zx)((0,external_node_path_.join)(packageDirectory, 'docs/findings.md')).replaceAll('\r\n', '\n');
    const entries = markdown.split(/^(?=#{1,3} )/m);
    return new Map(entries.flatMap((entry) => {
        const [, code, text = ''] = /^### `([^`\n]+)`[ \t]*\n([\s\S]*)$/.exec(entry) ?? [];
        return code === undefined ? [] : [[code, text.trim()]];
    }));
};
/** Links by their words, words in bold without their stars; code keeps its marks, which tell where it ends. */
const plain = (markdown) => markdown.replace(/\[([^\]]*)\]\([^)\s]*\)/g, '$1').replace(/\*\*([^*]+)\*\*/g, '$1');
/** Lines of an entry: prose is wrapped, what stands between fences stays as it is. */
const linesOf = (markdown, columns) => markdown.split(/^```.*$/m).flatMap((part, index) => {
    const lines = part.replace(/^\n|\n$/g, '').split('\n');
    if (index % 2 === 1)
        return lines.map((line) => `    ${line}`);
    return lines.flatMap((line) => (0,lib_text/* wrapped */.ky)(plain(line), columns));
});
/** Prints one entry under its code. */
const printPage = (code, markdown, terminal) => {
    const indent = '  ';
    terminal.print(code, 'bold', 'cyan');
    for (const line of linesOf(markdown, terminal.columns - indent.length))
        terminal.print(`${indent}${line}`);
};
/** The findings with which a run fails for the reason: an entry begins with its severity and the reason, in a sentence. */
const codesWithReason = (reason, pages) => [...pages].flatMap(([code, markdown]) => markdown.split('.', 1)[0]?.includes(`(\`${reason}\`)`) === true ? [code] : []);

// EXTERNAL MODULE: ./build/lib/json.js
var json = __webpack_require__(80292);
;// CONCATENATED MODULE: ./build/command-line/report-file.js




/** The JSON report of a run, read back. It comes from anywhere, so nothing of it is taken that the schema does not know. */
/** The text is no report; the message says at which place, and is safe to print. */
class NoReport extends Error {
    name = 'NoReport';
}
const schemaOf = (packageDirectory) => JSON.parse((0,files/* readOwnFile */.zx)((0,external_node_path_.join)(packageDirectory, 'schema/report.schema.json')));
/** What only gives something a name. A newer version may have more of them, and they are told as they are. */
const NAMING = new Set([
    '/failureReason',
    '/findings/*/failureReason',
    '/stages/*/name',
]);
const KINDS = {
    array: json/* isList */.Lv,
    object: json/* isObject */.Gv,
    string: (value) => typeof value === 'string',
    number: Number.isFinite,
    boolean: (value) => typeof value === 'boolean',
    null: (value) => value === null,
};
const kindsOf = ({ type }) => (typeof type === 'string' ? [type] : (0,json/* listOf */.c3)(type)).filter((kind) => typeof kind === 'string');
const allowsNull = (schema) => kindsOf(schema).includes('null') || (0,json/* listOf */.c3)(schema.enum).includes(null);
const at = ({ path, pattern }, step) => ({
    path: `${path}/${step}`,
    pattern: `${pattern}/${typeof step === 'number' ? '*' : step}`,
});
const shown = (value) => typeof value === 'string' ? `“${(0,lib_text/* clip */.$Q)((0,lib_text/* untrusted */.bp)(value), 60)}”` : `a ${typeof value}`;
const refuse = ({ path }, what) => {
    throw new NoReport(`${path === '' ? 'The document' : path} ${what}.`);
};
/** A member that an older version did not write: nothing is known of it. */
const absent = (schema, place) => {
    if (allowsNull(schema))
        return null;
    if (kindsOf(schema).includes('array'))
        return [];
    return refuse(place, 'is missing');
};
const readMembers = (value, schema, place) => {
    const members = (0,json/* objectOf */.Xy)(value);
    const { additionalProperties } = schema;
    if ((0,json/* isObject */.Gv)(additionalProperties))
        return Object.fromEntries(Object.entries(members).map(([name, member], index) => [
            name,
            readValue(member, additionalProperties, at(place, index)),
        ]));
    return Object.fromEntries(Object.entries((0,json/* objectOf */.Xy)(schema.properties)).map(([name, facts]) => {
        const inner = at(place, name);
        const isThere = Object.hasOwn(members, name);
        return [
            name,
            isThere ? readValue(members[name], (0,json/* objectOf */.Xy)(facts), inner) : absent((0,json/* objectOf */.Xy)(facts), inner),
        ];
    }));
};
const NAME = /^[a-z][a-z\d -]{0,39}$/;
const readWord = (value, words, place) => {
    if (words.includes(value))
        return value;
    if (NAMING.has(place.pattern) && NAME.test((0,json/* textOf */.b6)(value) ?? ''))
        return value;
    return refuse(place, `is ${shown(value)}, which this version does not know`);
};
/** The value with the members that the schema knows, and no others. */
const readValue = (value, schema, place) => {
    if (schema.const !== undefined)
        return readWord(value, [schema.const], place);
    if ((0,json/* isList */.Lv)(schema.enum))
        return readWord(value, schema.enum, place);
    const kinds = kindsOf(schema);
    if (!kinds.some((kind) => KINDS[kind]?.(value)))
        return refuse(place, `is not of the type ${kinds.join(' or ')}`);
    if ((0,json/* isList */.Lv)(value))
        return value.map((item, index) => readValue(item, (0,json/* objectOf */.Xy)(schema.items), at(place, index)));
    if ((0,json/* isObject */.Gv)(value))
        return readMembers(value, schema, place);
    if (schema.format === 'date-time' && Number.isNaN(Date.parse((0,json/* textOf */.b6)(value) ?? '')))
        return refuse(place, 'is not a time');
    return value;
};
const milliseconds = (moment) => Date.parse(moment);
/** The report from which such a document was made, without what no renderer of the terminal shows. */
const reportOf = (document) => {
    const { failureReason, verdict, changes, phase, plan, keyWrites, intent, failure } = document;
    return {
        schemaVersion: document.schemaVersion,
        mode: document.mode,
        conclusion: document.conclusion,
        ...(failureReason && { failureReason }),
        startedAt: milliseconds(document.startedAt),
        finishedAt: milliseconds(document.finishedAt),
        keyFingerprint: document.keyFingerprint,
        stages: document.stages.map(({ name, status, summary, startedAt, finishedAt }) => ({
            name,
            status,
            summary,
            startedAt: milliseconds(startedAt),
            finishedAt: milliseconds(finishedAt),
        })),
        findings: document.findings.map(findingOf),
        holders: document.holders,
        stacks: document.stacks,
        ...(document.untouched && { untouched: true }),
        ...(failure && { failure }),
        services: document.services,
        ...(verdict && { verdict }),
        ...(changes && {
            changes: changes.map((one) => ({
                ...one,
                keys: one.keys.map((key) => ({ ...key, stack: one.stack })),
            })),
        }),
        ...(intent && { intent }),
        ...(phase && { phase }),
        ...(plan && { plan }),
        ...(keyWrites && { keyWrites }),
        url: document.url,
        links: document.links,
    };
};
const findingOf = ({ severity, failureReason, where, ...text }) => {
    const rest = { ...text, ...(where !== null && { where }) };
    return severity === 'error'
        ? { ...rest, severity, failureReason: failureReason ?? 'internal-error' }
        : { ...rest, severity };
};
/** @throws NoReport for a text that is no report of a run, or one of a version that uses words unknown to this one */
const parseReport = (text, packageDirectory) => {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw new NoReport(text.trim() === '' ? 'It is empty.' : 'It is not JSON.');
    }
    // The schema is made from the type, so what it admits has this shape.
    return reportOf(readValue(value, schemaOf(packageDirectory), { path: '', pattern: '' }));
};

;// CONCATENATED MODULE: ./build/command-line/explain.js









/** Why nothing is explained; the message is for people. */
class Unreadable extends Error {
    name = 'Unreadable';
}
/** The largest reports, of dry-runs with long diffs, have about one megabyte. */
const MAXIMUM_BYTES = 20_000_000;
const WHY = {
    ENOENT: 'there is no such file and no such finding',
    ENOTDIR: 'there is no such file',
    EACCES: 'this user may not read it',
    EPERM: 'this user may not read it',
};
/** Windows programs write UTF-16 and marks of byte order; JSON.parse takes neither. */
const decode = (bytes) => new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8').decode(bytes);
const readAll = async (stream, cancelled) => {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of (0,external_node_stream_.addAbortSignal)(cancelled, stream)) {
        bytes += chunk.length;
        if (bytes > MAXIMUM_BYTES)
            throw new Unreadable(`it has more than ${MAXIMUM_BYTES / 1e6} MB`);
        chunks.push(chunk);
    }
    return decode(Buffer.concat(chunks));
};
const readFile = async (path, cancelled) => {
    const kind = await (0,promises_.stat)(path);
    if (kind.isDirectory())
        throw new Unreadable('it is a folder; give the file of the report in it');
    if (!kind.isFile())
        throw new Unreadable('it is not a regular file; pipe it into cdk-jwt-deploy explain -');
    return readAll((await (0,files/* openForReading */.sb)(path)).createReadStream(), cancelled);
};
const reasonOf = (error) => error instanceof Unreadable
    ? error.message
    : (WHY[(0,error_code/* errorCode */.C)(error)] ?? `it could not be read (${(0,error_code/* errorCode */.C)(error)})`);
/** More are too many to read, and a report that has more was made for that. */
const MOST_STAGES = 200;
/** The log of the run once more: a line for each stage, and the last block. */
const tellReport = (report, { redactor, terminal }) => {
    const { runner, colour } = terminal;
    const log = (0,report_log/* createLog */.hM)({ ...runner, colour, redact: redactor.redact });
    const { mode, startedAt, stages } = report;
    terminal.print(`${mode}, ${(0,lib_text/* utc */.Gw)(startedAt)}`, 'bold');
    for (const stage of stages.slice(0, MOST_STAGES))
        log.result(stage);
    if (stages.length > MOST_STAGES)
        terminal.print(`… and ${(0,lib_text/* count */.U9)(stages.length - MOST_STAGES, 'more stage')}`);
    for (const line of (0,report_log/* renderConclusion */.kS)(report, colour, 'terminal'))
        runner.info(line);
};
const explainFindings = ({ findings }, pages, { terminal }) => {
    const codes = [...new Set(findings.map(({ code }) => code))];
    const unknown = codes.filter((code) => !pages.has(code));
    for (const code of codes) {
        const page = pages.get(code);
        if (page === undefined)
            continue;
        terminal.print('');
        printPage(code, page, terminal);
    }
    if (unknown.length > 0)
        terminal.print(`\nThis version has no entry for: ${(0,lib_text/* clip */.$Q)((0,lib_text/* untrusted */.bp)(unknown.slice(0, 20).join(', ')), 500)}. The version that wrote the report has.`);
};
const complainAbout = (operand, error, { pages, terminal }) => {
    const name = operand === '-' ? 'What was read from stdin' : (0,lib_text/* clip */.$Q)((0,lib_text/* untrusted */.bp)(operand), 200);
    if (error instanceof NoReport) {
        terminal.complain(`${name} is not a report that this version of cdk-jwt-deploy can read. ${error.message}\nGive the JSON report of a run: the file that the action names in its output report. For a report of a newer version, use that version.`);
        return;
    }
    const nearest = (0,error_code/* errorCode */.C)(error) === 'ENOENT' ? (0,lib_nearest/* nearestOf */.q)(operand, [...pages.keys()]) : undefined;
    const hint = nearest === undefined ? '' : ` If a finding was meant: cdk-jwt-deploy explain ${nearest}.`;
    terminal.complain(`${name} cannot be explained: ${reasonOf(error)}.${hint}`);
};
const readOperand = (operand, cancelled) => operand === '-' ? readAll(process.stdin, cancelled) : readFile(operand, cancelled);
/** The code of a finding, or the reason of a failure, which stands in capitals in the last block of a log. */
const explainCode = (code, pages, terminal) => {
    const page = pages.get(code);
    if (page !== undefined) {
        printPage(code, page, terminal);
        return true;
    }
    const codes = codesWithReason(code, pages);
    if (codes.length === 0)
        return false;
    terminal.print(`Runs fail with the reason ${code} because of one of these findings:`);
    for (const one of codes)
        terminal.print(`  cdk-jwt-deploy explain ${one}`);
    return true;
};
/** Tells a report again and explains its findings, or one finding. */
const explain = async (_, run) => {
    const { terminal, packageDirectory, operands, world } = run;
    const [operand = ''] = operands;
    const pages = readFindingPages(packageDirectory);
    if (explainCode(operand.toLowerCase(), pages, terminal))
        return 0;
    try {
        const report = parseReport(await readOperand(operand, world.cancelled), packageDirectory);
        tellReport(report, run);
        explainFindings(report, pages, run);
        return 0;
    }
    catch (error) {
        if (!world.cancelled.aborted)
            complainAbout(operand, error, { pages, terminal });
        return 1;
    }
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

/***/ 94231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ differs),
/* harmony export */   Ek: () => (/* binding */ KEY_CHANGES),
/* harmony export */   tO: () => (/* binding */ CHANGE_KINDS),
/* harmony export */   tb: () => (/* binding */ BASELINES),
/* harmony export */   uQ: () => (/* binding */ isCompared)
/* harmony export */ });
/** What a deployment of an assembly would change, as a report shows it. Of what is deployed it holds only what may be shown. */
const CHANGE_KINDS = [
    'added',
    'changed',
    'replaced',
    'maybe replaced',
    'removed',
    'orphaned',
];
const KEY_CHANGES = ['same', 'changes', 'unknown'];
/**
 * What the templates of a change are compared with. `nothing`: there was nothing to ask; `unknown`: there was, and the
 * comparison did not come about. In neither case does an empty list of resources mean that none changes.
 */
const BASELINES = ['deployed', 'base', 'nothing', 'unknown'];
const isCompared = ({ comparedWith }) => comparedWith === 'deployed' || comparedWith === 'base';
/** Whether a deployment would do anything: a mapping or an output may change, and no resource as it is written. */
const differs = ({ resources, diff }) => resources.length > 0 || diff !== '';


/***/ }),

/***/ 36939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N9: () => (/* binding */ FAILURE_REASONS),
/* harmony export */   OB: () => (/* binding */ SAME_KEY_UNKNOWN),
/* harmony export */   PQ: () => (/* binding */ asWarning),
/* harmony export */   Py: () => (/* binding */ succeed),
/* harmony export */   bJ: () => (/* binding */ isError),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   wz: () => (/* binding */ errorsFirst)
/* harmony export */ });
/** The currency between stages and reports: one thing the action noticed. */
const SEVERITIES = ['error', 'warning', 'notice'];
/**
 * Why a run failed: the value of the `failure-reason` output. Fixed words, documented in docs/findings.md;
 * people branch on them, so a word never changes its meaning.
 */
const FAILURE_REASONS = [
    'invalid-input',
    'untrusted-code',
    'key-missing',
    'key-rejected-by-lint',
    'no-cdk-app',
    'cdk-cli-missing',
    'cdk-cli-unsupported',
    'synth-failed',
    'synth-incomplete',
    'type-check-failed',
    'assembly-unreadable',
    'no-holders',
    'holders-disagree',
    'holders-not-established',
    'plaintext-key',
    'change-refused',
    'aws-credentials-missing',
    'aws-credentials-expired',
    'aws-access-denied',
    'aws-wrong-account',
    'aws-unreachable',
    'not-bootstrapped',
    'stack-needs-recreation',
    'stack-needs-repair',
    'stack-busy',
    'deploy-failed',
    'deploy-timed-out',
    'rollout-failed',
    'rollout-rolled-back',
    'rollout-superseded',
    'rollout-scaled-to-zero',
    'rollout-timed-out',
    'rollout-not-established',
    'backend-not-tied',
    'key-mismatch',
    'token-refused',
    'previous-key-mismatch',
    'not-enforced',
    'verifier-shadowed',
    'backend-unreachable',
    'verdict-inconclusive',
    'request-failed',
    'frontend-mismatch',
    'login-failed',
    'frontend-not-established',
    'rotation-not-yet',
    'rotation-refused',
    'rotation-stale',
    'leaked-key-in-use',
    'key-store-denied',
    'key-store-unreachable',
    'cancelled',
    'runner-not-writable',
    'internal-error',
];
/** Of a container that may have another key: then a match of the one that answered does not prove them all. */
const SAME_KEY_UNKNOWN = { leavesOpen: 'That every holder has the same key' };
const isError = (finding) => finding.severity === 'error';
const errorsFirst = (findings) => findings.toSorted((a, b) => Number(isError(b)) - Number(isError(a)));
const succeed = (value, findings = []) => ({
    ok: true,
    value,
    findings,
});
const fail = (first, ...rest) => ({
    ok: false,
    findings: [first, ...rest],
});
/** The same for whom it is no reason to stop. */
const asWarning = (finding) => {
    if (!isError(finding))
        return finding;
    const { failureReason: _, ...text } = finding;
    return { ...text, severity: 'warning' };
};


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

/***/ 70543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ AXIS_NAMES),
/* harmony export */   BO: () => (/* binding */ VERDICT_NAMES),
/* harmony export */   Qu: () => (/* binding */ PROBE_NAMES),
/* harmony export */   Rx: () => (/* binding */ PROBE_OUTCOMES),
/* harmony export */   gf: () => (/* binding */ isGreen)
/* harmony export */ });
/** The outcome of the smoke test, in the words of the specification. */
const VERDICT_NAMES = [
    'match',
    'mismatch',
    'refused',
    'not-enforced',
    'shadowed',
    'unreachable',
    'inconclusive',
    'works',
];
/** Verdicts that leave a run green. `works`: the frontend and the backend behind it, which no token of ours reaches. */
const isGreen = (name) => name === 'match' || name === 'works';
/** How one probe was answered. `blocked`: something before the verifier answered (redirect, WAF, 404 page, …). */
const PROBE_OUTCOMES = ['accepted', 'refused', 'blocked', 'server-error', 'no-answer'];
/** Probes that have a row of their own; forged requests are counted by axis. */
const PROBE_NAMES = ['right key', 'previous key', 'no token', 'random key'];
/** The axes along which a forged request differs from one that production accepts. */
const AXIS_NAMES = [
    'carrier',
    'identity headers',
    'key',
    'signature',
    'JOSE header',
    'claims',
];


/***/ })

};
