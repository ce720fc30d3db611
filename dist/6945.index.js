export const id = 6945;
export const ids = [6945];
export const modules = {

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


/***/ }),

/***/ 16945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ painter),
/* harmony export */   Ml: () => (/* binding */ wantsColour),
/* harmony export */   hM: () => (/* binding */ createLog),
/* harmony export */   kS: () => (/* binding */ renderConclusion)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94869);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36939);
/* harmony import */ var _conclusion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18728);



const NAME_COLUMNS = 'cloud assembly'.length;
const SUMMARY_COLUMNS = 66;
const HINT = {
    passed: '',
    failed: 'failed',
    cancelled: 'cancelled',
    'not-established': 'not established',
    skipped: 'skipped',
};
/** The voice of the live log. Every line is redacted, and none is a workflow command. */
const createLog = (settings) => {
    const { redact, now } = settings;
    const paint = painter(settings.colour);
    let current;
    // Redacted before as well: taking out control characters or cutting could change the shape of a secret that is still in it.
    const clean = (text) => redact((0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(redact(text)));
    const print = (line) => settings.info((0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutCommands */ .Df)(redact(line)));
    /** A stage that says nothing gets no fold: the group opens with its first line. */
    const say = (line) => {
        if (current && !current.open) {
            settings.startGroup(current.title);
            current.open = true;
        }
        print(line);
    };
    const close = () => {
        if (current?.open)
            settings.endGroup();
        current = undefined;
    };
    const elapsed = () => {
        const since = current?.startedAt;
        return now && since !== undefined ? paint(padded((0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(now() - since), 12), 'dim') : '';
    };
    return {
        stage: (name, what = '') => {
            close();
            const title = (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutCommands */ .Df)(redact(`${name}${what === '' ? '' : ` · ${clean(what)}`}`));
            current = { title, startedAt: now?.(), open: false };
        },
        progress: (text) => say(`  ${elapsed()}${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(clean(text), 2000)}`),
        finding: (finding) => {
            for (const line of findingLines(redactedFinding(finding, clean, redact), paint))
                say(line);
        },
        result: ({ name, status, summary, startedAt, finishedAt }) => {
            close();
            const { glyph, colour } = STAGE_SIGN[status];
            const took = status === 'skipped' ? '' : (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(finishedAt - startedAt);
            const text = (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(summary === '' ? HINT[status] : clean(summary), 200);
            const words = status === 'skipped' ? paint(text, 'dim') : text;
            const gap = ' '.repeat(Math.max(0, SUMMARY_COLUMNS - [...text].length));
            const line = `${paint(glyph, colour)} ${paint(padded(name, NAME_COLUMNS), 'bold')}  ${words}`;
            print(took === '' ? line : `${line}${gap}  ${paint(took, 'dim')}`);
        },
    };
};
const redactedFinding = (finding, line, text) => ({
    ...finding,
    title: line(finding.title),
    detail: text(finding.detail),
    remedy: text(finding.remedy),
    ...(finding.where === undefined ? {} : { where: line(finding.where) }),
});
const SGR = {
    bold: 1,
    dim: 90,
    red: 31,
    green: 32,
    yellow: 33,
    blue: 34,
    cyan: 36,
};
const painter = (colour) => (text, ...colours) => colour && text !== '' && colours.length > 0
    ? `\u001b[${colours.map((name) => SGR[name]).join(';')}m${text}\u001b[0m`
    : text;
/** Whether to colour: NO_COLOR (no-color.org) wins, then FORCE_COLOR, then GitHub's viewer or a terminal. */
const wantsColour = (env, isTerminal = false) => {
    if ((env.NO_COLOR ?? '') !== '')
        return false;
    if ((env.FORCE_COLOR ?? '') !== '')
        return env.FORCE_COLOR !== '0';
    return env.GITHUB_ACTIONS === 'true' || (isTerminal && env.TERM !== 'dumb');
};
/** Glyphs one column wide in every monospaced font, distinguishable without colour. */
const STAGE_SIGN = {
    passed: { glyph: '✔', colour: 'green' },
    failed: { glyph: '✖', colour: 'red' },
    cancelled: { glyph: '■', colour: 'yellow' },
    'not-established': { glyph: '?', colour: 'yellow' },
    skipped: { glyph: '○', colour: 'dim' },
};
const FINDING_SIGN = {
    error: { glyph: '✖', colour: 'red' },
    warning: { glyph: '▲', colour: 'yellow' },
    notice: { glyph: '•', colour: 'cyan' },
};
const TONE_SIGN = {
    proven: { glyph: '✔', colour: 'green' },
    unproven: { glyph: '○', colour: 'cyan' },
    failed: { glyph: '✖', colour: 'red' },
    cancelled: { glyph: '■', colour: 'yellow' },
};
const width = (text) => [...text].length;
const padded = (text, columns) => text + ' '.repeat(Math.max(0, columns - width(text)));
/** Columns as wide as their longest cell, two blanks apart; the last one is not padded. */
const aligned = (rows) => {
    const columns = Math.max(0, ...rows.map((row) => row.length));
    const widths = Array.from({ length: columns }, (_, column) => Math.max(...rows.map((row) => width(row[column] ?? ''))));
    return rows.map((row) => row
        .map((cell, column) => padded(cell, widths[column] ?? 0))
        .join('  ')
        .trimEnd());
};
const COLUMNS = 96;
const RULE = '━'.repeat(COLUMNS);
const SHOWN = 10;
/** @param breaks gives the lines of a paragraph, from the columns that it may have */
const indented = (text, indent, breaks = _lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapped */ .ky) => (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .untrustedLines */ .mU)((0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(text, 4000))
    .filter((line) => line !== '')
    .flatMap((line) => {
    // Indented lines are commands and excerpts: they are copied, so they stay whole.
    const lines = line.startsWith('  ') ? [line] : breaks(line, COLUMNS - indent.length);
    return lines.map((part) => `${indent}${part}`);
});
/** A remedy has commands in its sentences, and a command that is copied with a line break in it is another one. */
const bySentences = (line, columns) => (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapped */ .ky)(line, columns).length === 1 ? [line] : line.split(/(?<=[.:]) (?=[A-Z])/);
const AUDIENCES = {
    /** The job summary has all findings. */
    'log of a job': { severities: ['error', 'warning'], most: SHOWN, others: 'job summary' },
    /** There is no summary, so nothing is left out, unless nobody could read so much. */
    terminal: { severities: _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC, most: 200, others: 'JSON report' },
};
/** One finding as lines for people: sign and title, where, what was seen, what to do. */
const findingLines = (finding, paint) => {
    const { glyph, colour } = FINDING_SIGN[finding.severity];
    const where = finding.where === undefined || finding.where === '' ? '' : ` · ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(finding.where)}`;
    const remedy = indented(finding.remedy, '     ', bySentences);
    return [
        ` ${paint(glyph, colour, 'bold')} ${paint((0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(finding.title), 200), 'bold')}`,
        `   ${paint(`${finding.code}${where}`, 'dim')}`,
        ...indented(finding.detail, '   '),
        ...remedy.map((line, index) => (index === 0 ? `   ${paint('→', colour)} ${line.trimStart()}` : line)),
    ];
};
const headline = (report, paint) => {
    const { tone, word, sentence } = (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_1__/* .conclude */ .Ep)(report);
    const { glyph, colour } = TONE_SIGN[tone];
    // The first error says why, right below, so the first thing to know here is what became of production.
    const outcome = report.findings.some(_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .isError */ .bJ) ? (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_1__/* .stateOfProduction */ .SI)(report) : sentence;
    const key = report.keyFingerprint === '' ? '' : `key ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(report.keyFingerprint)}`;
    const facts = [key, (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(report.url), (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(report.finishedAt - report.startedAt)];
    return [
        ` ${paint(`${glyph} ${word.toUpperCase()}`, colour, 'bold')}  ${paint(facts.filter((fact) => fact !== '').join(' · '), 'dim')}`,
        ...(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapped */ .ky)((0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(outcome), COLUMNS - 3).map((line) => `   ${line}`),
    ];
};
const findings = (report, paint, { severities, most, others }) => {
    const rank = { error: 0, warning: 1, notice: 2 };
    const sorted = report.findings.toSorted((one, other) => rank[one.severity] - rank[other.severity]);
    const shown = sorted.filter(({ severity }) => severities.includes(severity)).slice(0, most);
    const left = sorted.length - shown.length;
    const lines = shown.flatMap((finding) => ['', ...findingLines(finding, paint)]);
    return left > 0
        ? [...lines, '', `   ${paint(`… and ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(left, 'more finding')} in the ${others}`, 'dim')}`]
        : lines;
};
/** What failed first in AWS, for those who do not open the summary. */
const failure = (report, paint) => {
    if (!report.failure)
        return [];
    const { resource, resourceType, reason, containers } = report.failure;
    const stopped = containers
        .slice(0, SHOWN)
        .map((container) => [
        (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(container.container),
        container.exitCode === '' ? '' : `exit code ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(container.exitCode)}`,
        (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(container.stoppedReason), 200),
    ]);
    return [
        '',
        `   ${paint('What failed first:', 'bold')} ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(resource)} ${paint((0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(resourceType), 'dim')}`,
        ...indented((0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(reason, 1000), '     '),
        ...aligned(stopped).map((line) => `     ${line}`),
    ];
};
const notes = (report) => {
    const open = (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_1__/* .notEstablished */ .C6)(report).map(_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp);
    if (open.length === 0)
        return [];
    const shown = open
        .slice(0, SHOWN)
        .flatMap((note) => (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapped */ .ky)(note, COLUMNS - 5).map((line, index) => (index === 0 ? `   · ${line}` : `     ${line}`)));
    const left = open.length - SHOWN;
    return ['', '   Not established:', ...shown, ...(left > 0 ? [`   · … and ${left} more`] : [])];
};
/**
 * The last block of the log: the verdict, why, what state production is in, what to do next. Errors first, in the
 * order in which they were found, so that the first one to read is the cause and not an effect.
 */
const renderConclusion = (report, colour = false, audience = 'log of a job') => {
    const paint = painter(colour);
    const rule = paint(RULE, TONE_SIGN[(0,_conclusion_js__WEBPACK_IMPORTED_MODULE_1__/* .conclude */ .Ep)(report).tone].colour);
    const told = findings(report, paint, AUDIENCES[audience]);
    const parts = [headline(report, paint), told, failure(report, paint), notes(report)];
    // Once more at the end, because wrapping may have moved `::` to the start of a line.
    return ['', rule, ...parts.flat(), rule].map(_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutCommands */ .Df);
};


/***/ })

};
