export const id = 215;
export const ids = [215];
export const modules = {

/***/ 41176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ credentialsMissing),
/* harmony export */   F1: () => (/* binding */ stacksNotFound),
/* harmony export */   Ib: () => (/* binding */ accessDenied),
/* harmony export */   Le: () => (/* binding */ dockerMissing),
/* harmony export */   Mo: () => (/* binding */ credentialsExpired),
/* harmony export */   NI: () => (/* binding */ bootstrapIncomplete),
/* harmony export */   P0: () => (/* binding */ appDependenciesMissing),
/* harmony export */   PM: () => (/* binding */ stackToRecreate),
/* harmony export */   Sw: () => (/* binding */ awsUnreachable),
/* harmony export */   X9: () => (/* binding */ cliOlderThanLibrary),
/* harmony export */   YH: () => (/* binding */ assumeRoleDenied),
/* harmony export */   Zd: () => (/* binding */ stackToRepair),
/* harmony export */   _G: () => (/* binding */ otherAccount),
/* harmony export */   dz: () => (/* binding */ cdkAsksForApproval),
/* harmony export */   ik: () => (/* binding */ dockerFailed),
/* harmony export */   l0: () => (/* binding */ notBootstrapped),
/* harmony export */   mW: () => (/* binding */ credentialsInvalid),
/* harmony export */   pQ: () => (/* binding */ busyStack),
/* harmony export */   sZ: () => (/* binding */ contextMissing),
/* harmony export */   uT: () => (/* binding */ bootstrapTooOld),
/* harmony export */   v0: () => (/* binding */ appDoesNotCompile),
/* harmony export */   zi: () => (/* binding */ ecsCircuitBreaker)
/* harmony export */ });
/* harmony import */ var _model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80495);

/** What a failure of the CDK CLI means, by its output. `excerpt`: the lines of it that tell most. */
const DENIED = { error: 'aws-access-denied' };
const NOT_BOOTSTRAPPED = { error: 'not-bootstrapped' };
const EITHER_STEP = [{ error: 'synth-failed' }, { error: 'deploy-failed' }];
const reasonOf = (step) => step === 'synth' ? { error: 'synth-failed' } : { error: 'deploy-failed' };
/** Keeps titles within their 100 characters. */
const brief = (text) => (text.length > 50 ? `${text.slice(0, 49)}…` : text);
const cliOlderThanLibrary = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)('cdk-cli-older-than-library', { error: 'cdk-cli-unsupported' }, (excerpt) => ({
    title: 'The CDK CLI is older than the app’s aws-cdk-lib and cannot read its assembly',
    detail: excerpt,
    remedy: 'Update the CLI in the package that has cdk.json and commit the lock file: `npm install --save-dev aws-cdk@2`.',
}));
const stacksNotFound = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)('stacks-not-found', { error: 'invalid-input' }, (excerpt) => ({
    title: 'The app has no stack of the name given',
    detail: excerpt,
    remedy: 'Correct the input `stacks`; `npx cdk list` prints the names, e.g. `Prod/Main` for a stack in a stage.',
    where: 'stacks',
}));
const notBootstrapped = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)('not-bootstrapped', NOT_BOOTSTRAPPED, ({ environment, command }, excerpt) => ({
    title: `${environment} is not bootstrapped for CDK`,
    detail: excerpt,
    remedy: `Run once, with administrator credentials: \`${command}\`.`,
    where: environment,
}));
const bootstrapTooOld = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)('bootstrap-too-old', NOT_BOOTSTRAPPED, ({ environment, command, found, needed }, excerpt) => ({
    title: `The bootstrap stack has version ${found}; this app needs ${needed}`,
    detail: excerpt,
    remedy: `Update it once, with administrator credentials: \`${command}\`.`,
    where: environment,
}));
const bootstrapIncomplete = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)('bootstrap-incomplete', NOT_BOOTSTRAPPED, (command, excerpt) => ({
    title: 'The bucket or repository for the app’s assets does not exist',
    detail: excerpt,
    remedy: `Bootstrap again, with administrator credentials: \`${command}\`.`,
}));
/** Also seen before the deployment, where there is more to say of the stack. */
const busyStack = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)('stack-busy', { error: 'stack-busy' }, (text) => text, {
    isCallout: true,
});
const stackToRecreate = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)('stack-needs-recreation', { error: 'stack-needs-recreation' }, (text) => text, { isCallout: true });
const stackToRepair = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)('stack-needs-repair', { error: 'stack-needs-repair' }, (text) => text, { isCallout: true });
const contextMissing = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)('context-missing', { error: 'synth-incomplete' }, (text) => ({
    ...text,
    remedy: 'Run cdk synth once with credentials for the account and commit cdk.context.json.',
}));
const otherAccount = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)('aws-wrong-account', { error: 'aws-wrong-account' }, (text) => text);
const cdkAsksForApproval = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)('cdk-asks-for-approval', { error: 'deploy-failed' }, (excerpt) => ({
    title: 'The CDK CLI asked a question, which a workflow cannot answer',
    detail: excerpt,
    remedy: 'Run `npx cdk deploy` in a terminal once and read the question.',
}));
const dockerMissing = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)('docker-missing', EITHER_STEP, (step, command, excerpt) => ({
    as: reasonOf(step),
    title: `${command} is needed to build an asset and cannot be used here`,
    detail: excerpt,
    remedy: 'Use a runner with Docker (ubuntu-latest has it), or set CDK_DOCKER to the container client that is there.',
}));
const dockerFailed = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)('docker-failed', EITHER_STEP, (step, { command, exitCode }, excerpt) => ({
    as: reasonOf(step),
    title: `docker ${command} failed with exit code ${exitCode}`,
    detail: excerpt,
    remedy: `Run the same \`docker ${command}\` on your machine; the lines above the error say which instruction failed.`,
}));
const ecsCircuitBreaker = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)('ecs-circuit-breaker', { error: 'rollout-failed' }, (excerpt) => ({
    title: 'The new tasks did not become healthy, so ECS stopped the deployment',
    detail: excerpt,
    remedy: 'Read the stopped reason and the exit code of each container, and the last lines of its log.',
}));
const appDependenciesMissing = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)('app-dependencies-missing', EITHER_STEP, (step, { missing, install }, excerpt) => ({
    as: reasonOf(step),
    title: `The CDK app needs ${brief(missing)}, which is not installed`,
    detail: excerpt,
    remedy: `Install the dependencies of the app, in a workflow in an earlier step: ${install}.`,
}));
const appDoesNotCompile = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)('app-does-not-compile', EITHER_STEP, (step, excerpt) => ({
    as: reasonOf(step),
    title: 'The CDK app does not compile',
    detail: excerpt,
    remedy: "Correct the type errors; `npx tsc --noEmit` in the app's directory shows them all.",
}));
const credentialsExpired = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)('aws-credentials-expired', { error: 'aws-credentials-expired' }, (step, excerpt) => ({
    title: 'The AWS credentials have expired',
    detail: excerpt,
    remedy: `${step === 'deploy' ? 'CloudFormation may still be working: look at the stack first. ' : ''}A session from OIDC lasts one hour by default: set \`role-duration-seconds: 7200\` in aws-actions/configure-aws-credentials, and the role's maximum session duration to at least that.`,
}));
const assumeRoleDenied = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)('aws-assume-role-denied', DENIED, (excerpt) => ({
    title: 'AWS denied the use of a role that bootstrapping made',
    detail: excerpt,
    remedy: 'Allow the role of the workflow `sts:AssumeRole` on `arn:aws:iam::ACCOUNT:role/cdk-*`; without those roles it needs every permission of the deployment itself.',
}));
const accessDenied = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)('aws-access-denied', DENIED, (text, excerpt) => ({ ...text, detail: excerpt }));
const credentialsInvalid = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)('aws-credentials-invalid', { error: 'aws-credentials-missing' }, (excerpt) => ({
    title: 'AWS does not know the credentials',
    detail: excerpt,
    remedy: 'Check the step that configures the credentials: a deleted access key, a key and secret that do not belong together, or a missing session token.',
}));
const credentialsMissing = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)('aws-credentials-missing', { error: 'aws-credentials-missing' }, (step, excerpt) => ({
    title: 'There are no AWS credentials',
    detail: excerpt,
    remedy: `Put aws-actions/configure-aws-credentials before this step, with \`permissions: id-token: write\` in the job.${step === 'synth' ? ' Without credentials, commit cdk.context.json so that no lookup is needed.' : ''}`,
}));
const awsUnreachable = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)('aws-unreachable', { error: 'aws-unreachable' }, (host, excerpt) => ({
    title: `${brief(host)} cannot be reached`,
    detail: excerpt,
    remedy: 'Check the network of the runner, HTTPS_PROXY, and the region: a region that does not exist has no host.',
    where: host,
}));


/***/ }),

/***/ 57683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ createRedactor)
});

// UNUSED EXPORTS: LeakPrevented

// EXTERNAL MODULE: ./build/lib/json.js
var json = __webpack_require__(80292);
// EXTERNAL MODULE: ./build/redaction/forms.js
var redaction_forms = __webpack_require__(5633);
;// CONCATENATED MODULE: ./build/redaction/form-search.js

/** Where any of many texts occurs, without trying each of them at each place. */
const BLOCK = 3;
const SLOTS = 1 << 16;
const slotOf = (text, end) => ((text.charCodeAt(end - 2) * 961) ^ (text.charCodeAt(end - 1) * 31) ^ text.charCodeAt(end)) & (SLOTS - 1);
/** Each form has at least `SHORTEST_FORM` characters. */
function indexForms(forms) {
    const skip = new Uint8Array(SLOTS).fill(redaction_forms/* SHORTEST_FORM */.Ye - BLOCK + 1);
    const endingIn = new Map();
    for (const form of [...forms].sort((a, b) => b.length - a.length)) {
        for (let end = BLOCK - 1; end < redaction_forms/* SHORTEST_FORM */.Ye; end++) {
            const slot = slotOf(form, end);
            skip[slot] = Math.min(skip[slot] ?? 0, redaction_forms/* SHORTEST_FORM */.Ye - 1 - end);
        }
        const slot = slotOf(form, redaction_forms/* SHORTEST_FORM */.Ye - 1);
        const known = endingIn.get(slot);
        if (known)
            known.push(form);
        else
            endingIn.set(slot, [form]);
    }
    return { skip, endingIn };
}
/** The longest form at the first place, not before `from`, where one begins. */
function nextForm(index, text, from) {
    // Most texts have no place at all, and are not worth the memory of a search.
    const last = nextWindow(index, text, from + redaction_forms/* SHORTEST_FORM */.Ye - 1);
    return last < text.length ? searchIn(index, text)(last - redaction_forms/* SHORTEST_FORM */.Ye + 1) : undefined;
}
/** Where the first window ends, not before `last`, in which a form may begin; behind the text where there is none. */
function nextWindow({ skip, endingIn }, text, last) {
    if (endingIn.size === 0)
        return text.length;
    let end = last;
    while (end < text.length) {
        const distance = skip[slotOf(text, end)] ?? 0;
        if (distance === 0)
            return end;
        end += distance;
    }
    return end;
}
/** The places of all forms, in order. Looked for inside of one another too, so that of two that overlap no end stays. */
function formSpans(index, text) {
    const next = searchIn(index, text);
    const found = [];
    for (let hit = next(0); hit; hit = next(hit.start + 1))
        found.push(hit);
    return found;
}
/** A search from left to right: each call must ask from a later place than the one before. */
function searchIn(index, text) {
    const long = new Map();
    const beginsAt = (form, start) => {
        if (form.length <= LONG)
            return text.startsWith(form, start);
        if (!text.startsWith(form.slice(0, LONG), start))
            return false;
        const matcher = long.get(form) ?? matcherOf(form, text);
        long.set(form, matcher);
        return matcher(start);
    };
    return (from) => {
        let last = nextWindow(index, text, from + redaction_forms/* SHORTEST_FORM */.Ye - 1);
        while (last < text.length) {
            const start = last - redaction_forms/* SHORTEST_FORM */.Ye + 1;
            const form = index.endingIn.get(slotOf(text, last))?.find((candidate) => beginsAt(candidate, start));
            if (form !== undefined)
                return { start, end: start + form.length };
            last = nextWindow(index, text, last + 1);
        }
        return undefined;
    };
}
/** Characters that are compared anew at each place. What goes on longer is compared by `matcherOf`. */
const LONG = 64;
/**
 * Whether the form begins at a place, for places from left to right. A form that repeats itself begins, or nearly, again
 * and again inside of itself; compared anew each time that takes quadratic time. So what is known of the text is kept: up
 * to where it agreed with the beginning of the form, as in the Z algorithm (Gusfield, Algorithms on Strings, 1997, §1.4).
 */
function matcherOf(form, text) {
    const overlaps = selfOverlaps(form);
    let [from, to] = [0, 0];
    return (start) => {
        const known = start < to ? (overlaps[start - from] ?? 0) : 0;
        // It ends before the known part does, so it would differ there from the form at the same place.
        if (known < to - start)
            return known === form.length;
        let end = Math.max(start, to);
        while (end - start < form.length && form.charCodeAt(end - start) === text.charCodeAt(end))
            end += 1;
        [from, to] = [start, end];
        return end - start === form.length;
    };
}
/** For each place of the form: how many characters from there on are those at its beginning. */
function selfOverlaps(form) {
    const overlaps = new Uint32Array(form.length);
    overlaps[0] = form.length;
    let [from, to] = [0, 0];
    for (let start = 1; start < form.length; start += 1) {
        let length = start < to ? Math.min(overlaps[start - from] ?? 0, to - start) : 0;
        while (form.charCodeAt(start + length) === form.charCodeAt(length))
            length += 1;
        overlaps[start] = length;
        if (start + length > to)
            [from, to] = [start, start + length];
    }
    return overlaps;
}

// EXTERNAL MODULE: ./build/redaction/secret-runs.js
var secret_runs = __webpack_require__(83039);
;// CONCATENATED MODULE: ./build/redaction/redactor.js




/** Takes secrets out of everything that the runner's masking never sees: comments, titles, files, child output. */
/** Thrown instead of letting a text out that still holds a secret. A bug, so an exception; it quotes nothing. */
class LeakPrevented extends Error {
    name = 'LeakPrevented';
    constructor(what) {
        super(`${what} held a secret after redaction, so it was not let out`);
    }
}
function createRedactor() {
    const forms = new Set();
    let runs = secret_runs/* NO_RUNS */.R8;
    let index;
    const current = () => {
        index ??= { forms: indexForms(forms), runs };
        return index;
    };
    const addForms = (more) => {
        for (const form of more)
            if (form.length >= redaction_forms/* SHORTEST_FORM */.Ye && (0,redaction_forms/* maskable */.dm)(form))
                forms.add(form);
        index = undefined;
    };
    const holds = (text) => nextForm(current().forms, text, 0) !== undefined || (0,secret_runs/* runSpans */.lb)(current().runs, text).length > 0;
    return {
        add(text) {
            if (!(0,redaction_forms/* maskable */.dm)(text))
                return;
            runs = (0,secret_runs/* withRunsOf */.I_)(runs, text);
            addForms((0,redaction_forms/* secretForms */.eo)(text));
        },
        addForms,
        redact: (text) => hideTokens(hideAll(current(), text)),
        holds,
        assertClean(what, text) {
            if (holds(text))
                throw new LeakPrevented(what);
        },
    };
}
const HIDDEN = '***';
/** Only a text that was made for it takes more rounds, each of which searches all of it; it is hidden as a whole. */
const MOST_ROUNDS = 100;
/** Again until nothing is found: an inserted `***` may complete a secret that has asterisks. */
function hideAll(index, text) {
    let before = text;
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
        const hidden = hide(before, [...formSpans(index.forms, before), ...(0,secret_runs/* runSpans */.lb)(index.runs, before)]);
        if (hidden === before)
            return hidden;
        before = hidden;
    }
    return HIDDEN;
}
/** Spans that overlap or touch become one `***`. */
function hide(text, spans) {
    const kept = [];
    let keepFrom = 0;
    let open;
    for (const span of spans.toSorted((one, other) => one.start - other.start)) {
        if (open && span.start <= open.end) {
            open = { start: open.start, end: Math.max(open.end, span.end) };
            continue;
        }
        if (open) {
            kept.push(text.slice(keepFrom, open.start), HIDDEN);
            keepFrom = open.end;
        }
        open = span;
    }
    if (!open)
        return text;
    kept.push(text.slice(keepFrom, open.start), HIDDEN, text.slice(open.end));
    return kept.join('');
}
/**
 * Hides compact JWS (three parts, RFC 7515 §7.1) and JWE (five, RFC 7516 §7.1). Their first part is the base64url
 * of a JSON object, so it begins with `eyJ`. By hand, because one pattern for it takes quadratic time on a text
 * full of `eyJ`.
 */
function hideTokens(text) {
    const kept = [];
    let keepFrom = 0;
    let start = text.indexOf(HEADER_START);
    while (start !== -1) {
        const headerEnd = endOf(/[\w-]*/y, text, start);
        const end = endOf(/\.[\w-]*\.[\w-]*(?:\.[\w-]+\.[\w-]+)?/y, text, headerEnd);
        const from = end === headerEnd ? undefined : headerStart(text, start, headerEnd);
        if (from !== undefined) {
            kept.push(text.slice(keepFrom, from), HIDDEN);
            keepFrom = end;
        }
        start = text.indexOf(HEADER_START, from === undefined ? headerEnd : end);
    }
    return kept.length === 0 ? text : kept.join('') + text.slice(keepFrom);
}
const HEADER_START = 'eyJ';
/** Letters right before a token may hold `eyJ` too, so a few places are tried. */
const HEADER_TRIES = 4;
/** Where a header begins that ends there; a dotted name with `eyJ` in it is none, for it decodes to no JSON object. */
function headerStart(text, first, end) {
    let start = first;
    for (let tries = 0; tries < HEADER_TRIES && start !== -1 && start < end; tries++) {
        if (isJsonObject(text.slice(start, end)))
            return start;
        start = text.indexOf(HEADER_START, start + 1);
    }
    return undefined;
}
function endOf(pattern, text, from) {
    pattern.lastIndex = from;
    return from + (pattern.exec(text)?.[0].length ?? 0);
}
const isJsonObject = (base64url) => (0,json/* isObject */.Gv)((0,json/* parseJson */.qF)(Buffer.from(base64url, 'base64url').toString('utf8')));


/***/ }),

/***/ 12209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ noRegion),
/* harmony export */   DV: () => (/* binding */ stagesTaken),
/* harmony export */   GO: () => (/* binding */ appErrorsFinding),
/* harmony export */   Hh: () => (/* binding */ wrongAccount),
/* harmony export */   L0: () => (/* binding */ assemblyEmptied),
/* harmony export */   LG: () => (/* binding */ missingContextFinding),
/* harmony export */   XF: () => (/* binding */ appWithoutStacks),
/* harmony export */   c8: () => (/* binding */ assemblyNotRemoved),
/* harmony export */   lr: () => (/* binding */ nestedStackNotRead),
/* harmony export */   q_: () => (/* binding */ stackOfAnotherAccount),
/* harmony export */   v5: () => (/* binding */ stagesLeftOut),
/* harmony export */   xn: () => (/* binding */ stackUnknown),
/* harmony export */   yx: () => (/* binding */ assemblyUnreadable)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _cdk_failure_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41176);
/* harmony import */ var _model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80495);



const noRegion = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFinding */ .L)('aws-region-missing', { error: 'invalid-input' }, () => ({
    title: 'There is no AWS region',
    detail: 'Neither AWS_REGION nor AWS_DEFAULT_REGION is set. The CDK would silently take us-east-1.',
    remedy: 'Set aws-region of aws-actions/configure-aws-credentials, or AWS_REGION in the env: of the job.',
    where: 'AWS_REGION',
}));
const wrongAccount = (actual, wanted) => (0,_cdk_failure_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .otherAccount */ ._G)({
    title: 'These credentials belong to another AWS account',
    detail: `They belong to ${actual}, and account-id is ${wanted}. Nothing was started.`,
    remedy: 'Correct the role that this job assumes, or account-id.',
    where: 'account-id',
});
/** The CDK CLI would deploy it with the other account's roles, where nothing of it could be seen from here. */
const stackOfAnotherAccount = ({ id, account: theirs }, account) => (0,_cdk_failure_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .otherAccount */ ._G)({
    title: `Stack ${id} belongs to another AWS account`,
    detail: `The app puts it into ${theirs}, and the credentials of this job are for ${account}. Nothing was deployed.`,
    remedy: 'Deploy each account in a job of its own, with its own credentials, and name its stacks in stacks.',
    where: id,
});
const idsOf = (stacks) => stacks.map(({ id }) => id).join(', ');
const stagesLeftOut = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFinding */ .L)('stages-left-out', 'warning', (root, left) => ({
    title: 'Stacks of stages are left out, because `stacks` does not name them',
    detail: `Without \`stacks\` this run takes what \`cdk deploy --all\` takes, the stacks outside of stages: ${idsOf(root.stacks)}\nLeft out: ${idsOf(left.stacks)}`,
    remedy: `Name the stacks that this run is for: \`stacks: '${left.names.join(' ')}'\` takes those that were left out, \`stacks: '${root.names.join(' ')}'\` leaves them out without this warning.`,
    where: 'stacks',
}));
const stagesTaken = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFinding */ .L)('stages-taken', 'warning', (stacks) => ({
    title: 'All stacks of the app are in stages, and without `stacks` all of them are taken',
    detail: `\`cdk deploy --all\` would refuse this app. This run takes: ${idsOf(stacks)}`,
    remedy: `Name the stacks that this run is for, e.g. \`stacks: '${stacks[0]?.stage}/**'\`; \`stacks: '**'\` takes all of them without this warning.`,
    where: 'stacks',
}));
const appWithoutStacks = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFinding */ .L)('app-without-stacks', { error: 'invalid-input' }, () => ({
    title: 'The app has no stack',
    detail: 'The cloud assembly holds no stack, neither at its root nor in a stage.',
    remedy: 'Check that `working-directory` names the app that is meant, and that it creates its stacks with this `context` and environment: npx cdk list',
    where: 'working-directory',
}));
const stackUnknown = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFinding */ .L)('stack-unknown', { error: 'invalid-input' }, (unknown, stacks) => ({
    title: 'The input `stacks` names a stack that the app does not have',
    detail: `No stack matches: ${unknown.join(', ')}\nThe app has: ${idsOf(stacks)}`,
    remedy: `Use one of these ids, or a pattern such as '${stacks.some(({ id }) => id.includes('/')) ? '**' : '*'}', in the input \`stacks\`.`,
    where: 'stacks',
}));
/** The error that stops a deployment whose templates hold made-up lookup results; undefined when nothing is missing. */
function missingContextFinding(missing) {
    if (missing.length === 0)
        return undefined;
    const lines = missing.map(({ key, assembly }) => `${assembly === '' ? '' : `${assembly}: `}${key}`);
    return (0,_cdk_failure_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .contextMissing */ .sZ)({
        title: 'The templates hold made-up values in place of lookups',
        detail: `These lookups were not answered, so the CDK filled in dummy values:\n${lines.join('\n')}`,
    });
}
const SHOWN_ERRORS = 12;
const TEXT_CHARACTERS = 300;
const appHasErrors = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFinding */ .L)('app-has-errors', { error: 'synth-failed' }, (errors, { missing, redact }) => {
    const lines = [
        ...new Set(errors.map(({ path, text }) => `${path}: ${redact(text).slice(0, TEXT_CHARACTERS)}`)),
    ];
    const more = lines.length > SHOWN_ERRORS ? [`and ${lines.length - SHOWN_ERRORS} more`] : [];
    const dummies = missing.length === 0
        ? []
        : [
            `Dummy values stood in for lookups that were not answered (${missing.map(({ key }) => key).join(', ')}). Whether an error comes from one of them is not established.`,
        ];
    return {
        title: 'The app reports errors on its stacks, and the CDK CLI deploys no such stack',
        detail: [...lines.slice(0, SHOWN_ERRORS), ...more, ...dummies].join('\n'),
        remedy: `Correct what each error names, or acknowledge the rule in the app where it does not apply; npx cdk synth --quiet shows them too.${missing.length === 0 ? '' : ' Commit cdk.context.json, and the app is judged with real values.'}`,
    };
});
/** The error that stops a run before a deployment which the CDK CLI would refuse; undefined when the stacks have none. */
function appErrorsFinding(reported) {
    const errors = reported.stacks.flatMap((stack) => stack.errors ?? []);
    return errors.length === 0 ? undefined : appHasErrors(errors, reported);
}
const assemblyUnreadable = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFinding */ .L)('assembly-unreadable', { error: 'assembly-unreadable' }, (file, why) => ({
    title: 'The cloud assembly could not be read',
    detail: `${file.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/')}: ${why}`,
    remedy: 'Synthesize once more into an empty directory and look at the first error: cdk synth -q --output cdk.out',
    where: file.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/'),
}));
const nestedStackNotRead = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFinding */ .L)('nested-stack-not-read', 'notice', (path) => ({
    title: 'A nested stack is not part of the cloud assembly',
    detail: `The template of ${path.join('/')} is only known by its URL, so containers in it were not looked at.`,
    remedy: 'If it runs a container with the key, make it a NestedStack of the CDK app. If not, do nothing.',
    where: path.join('/'),
}), { leavesOpen: true });
const assemblyEmptied = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFinding */ .L)('assembly-emptied', 'warning', (path) => ({
    title: 'The cloud assembly could not be deleted, so its files were emptied',
    detail: `${path} is still there, without the key.`,
    remedy: `Delete it by hand on a self-hosted runner: rm -rf '${path}'`,
    where: path,
}));
const assemblyNotRemoved = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFinding */ .L)('assembly-not-removed', { error: 'internal-error' }, (path, why, files) => ({
    title: 'The cloud assembly was not removed',
    detail: [`${path}: ${why}`, ...files.slice(0, 10)].join('\n'),
    remedy: `Delete it by hand on a self-hosted runner: rm -rf '${path}'. If others use that machine, rotate the key.`,
    where: path,
}));


/***/ })

};
