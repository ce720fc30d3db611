export const id = 2707;
export const ids = [2707];
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

/***/ 72287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ LANES),
/* harmony export */   Y5: () => (/* binding */ lengthOf),
/* harmony export */   sF: () => (/* binding */ MEASURES)
/* harmony export */ });
/** Whether production answered while it was changed, as a report shows it. */
/**
 * The two ways to connect. One meets every decision of the load balancer, the other is cut as browsers are when a task
 * or a load balancer closes connections.
 */
const LANES = ['fresh connections', 'kept connections'];
const MEASURES = ['authenticated', 'reachability'];
const lengthOf = ({ from, to }) => Math.max(0, to - from);


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


/***/ }),

/***/ 12714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ REPORT_WORDS)
});

// EXTERNAL MODULE: ./build/model/availability.js
var availability = __webpack_require__(72287);
// EXTERNAL MODULE: ./build/model/changes.js
var changes = __webpack_require__(94231);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
;// CONCATENATED MODULE: ./build/model/pull-request.js
/** The pull request that an event is about, and whose code it is. */
const TRUSTS = ['own', 'fork', 'dependabot'];

// EXTERNAL MODULE: ./build/model/report.js
var report = __webpack_require__(53938);
// EXTERNAL MODULE: ./build/model/verdict.js
var verdict = __webpack_require__(70543);
;// CONCATENATED MODULE: ./build/model/words.js






/**
 * The fixed words of a report. They are public, and a report with `***` in place of one would be unreadable, so none of
 * them is ever hidden, whatever the secrets are.
 */
const REPORT_WORDS = new Set([
    ...report/* MODES */.FN,
    ...report/* CONCLUSIONS */.Fr,
    ...finding/* SEVERITIES */.oC,
    ...finding/* FAILURE_REASONS */.N9,
    ...report/* STAGE_NAMES */.y1,
    ...report/* STAGE_STATUSES */.E5,
    ...report/* HOLDER_RESULTS */.s8,
    ...report/* STACK_CHANGES */.Vg,
    ...report/* ROLLOUT_STATES */.ZO,
    ...verdict/* VERDICT_NAMES */.BO,
    ...verdict/* PROBE_OUTCOMES */.Rx,
    ...verdict/* PROBE_NAMES */.Qu,
    ...verdict/* AXIS_NAMES */.BH,
    ...changes/* CHANGE_KINDS */.tO,
    ...changes/* KEY_CHANGES */.Ek,
    ...changes/* BASELINES */.tb,
    ...TRUSTS,
    ...availability/* MEASURES */.sF,
    ...availability/* LANES */.Ci,
    ...report/* PHASES */.ZG,
]);


/***/ }),

/***/ 5633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EA: () => (/* binding */ runnerForms),
/* harmony export */   KH: () => (/* binding */ isText),
/* harmony export */   OD: () => (/* binding */ toUrlAlphabet),
/* harmony export */   Oj: () => (/* binding */ coresOf),
/* harmony export */   PM: () => (/* binding */ base64Middle),
/* harmony export */   dm: () => (/* binding */ maskable),
/* harmony export */   k1: () => (/* binding */ meaningsOf),
/* harmony export */   py: () => (/* binding */ tokenForms)
/* harmony export */ });
/* unused harmony export SHORTEST_FORM */
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12714);
/* harmony import */ var _key_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45395);


/**
 * What the runner is asked to mask, for the output of other steps of the job, which our redactor never sees. The runner
 * masks the text, its lines and eleven encodings of them (actions/runner, ValueEncoders.cs); it does not know hex,
 * base64url, base64 with something behind the secret, or what the secret is when it is itself encoded. It searches
 * every line of the job for each mask, so these are a few dozen; the redactor finds what no list has.
 */
/** Values of 8 characters and more that people put where a secret belongs and that logs are full of. */
const WORDS_OF_LOGS = 'password passwords passw0rd password1 undefined username changeme changeit postgres database security secretkey ' +
    'nextauth localhost 127.0.0.1 production prod-env development testing123 staging-env required optional disabled ' +
    'enabled default1 unlimited anonymous administrator container frontend backend function certificate ' +
    'jwt_secret jwt-secret jwtsecret secret_key secret-key jwt_secret_key nextauth_secret auth_secret ' +
    'us-east-1 us-east-2 us-west-1 us-west-2 eu-west-1 eu-west-2 eu-west-3 eu-north-1 eu-south-1 eu-central-1 ' +
    'ap-south-1 ap-northeast-1 ap-northeast-2 ap-southeast-1 ap-southeast-2 sa-east-1 ca-central-1 ' +
    'http://localhost http://localhost:3000 http://localhost:5000 http://localhost:8000 http://localhost:8080 ' +
    'application/json';
/** Texts that cannot be hidden, for the log would be lost with them. In small letters. */
const COMMON_WORDS = new Set([
    ...WORDS_OF_LOGS.split(' '),
    '[object object]',
    ...[..._model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .REPORT_WORDS */ .r].map((word) => word.toLowerCase()),
]);
/**
 * Shortest form that is ever hidden, in characters. Below it a form would match by chance: `***` would eat
 * harmless text, and the runner drops job outputs that a mask touches ("Skip output … since it may contain secret").
 */
const SHORTEST_FORM = 8;
/** Whether hiding the text everywhere is possible without destroying the log. Judged without outer white space. */
function maskable(text) {
    const core = text.trim();
    return core.length >= SHORTEST_FORM && hasVariety(core) && !COMMON_WORDS.has(core.toLowerCase());
}
/** Whether there are three different characters; most texts show them at once, however long they are. */
function hasVariety(text) {
    const seen = new Set();
    for (const character of text)
        if (seen.add(character).size >= 3)
            return true;
    return false;
}
/**
 * What has to be hidden of a token: the whole and its signature, as they are. Header and payload are no secrets, and a
 * token lives for two minutes: no tool has the time to write it down in another form.
 */
function tokenForms(token) {
    const signature = token.slice(token.lastIndexOf('.') + 1);
    return [...new Set([token, signature])].filter(maskable);
}
/** The masks for a secret, without duplicates, longest first; none for a text that is not `maskable`. */
function runnerForms(text) {
    if (!maskable(text))
        return [];
    const forms = new Set([text, ...coresOf(text).flatMap(formsOf)]);
    return [...forms].filter(maskable).sort((a, b) => b.length - a.length);
}
/** Lines of a text count as secrets of their own, because logs are written line by line. */
function coresOf(text) {
    const wellFormed = text.toWellFormed();
    const lines = wellFormed.split(/\r\n|\r|\n/);
    const all = [wellFormed, wellFormed.trim(), ...lines, ...lines.map((line) => line.trim())];
    return [...new Set(all)].filter(maskable);
}
/** What the text stands for when it is an encoding. */
const meaningsOf = (text) => ['hex', 'base64', 'base64url'].flatMap((encoding) => {
    const decoded = (0,_key_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .keyBytes */ .Rt)(text, encoding);
    return decoded.ok && decoded.bytes.length >= SHORTEST_FORM ? [Buffer.from(decoded.bytes)] : [];
});
/** Whether bytes can be shown as text. */
const isText = (text) => !/[\p{Cc}\p{Cn}\uFFFD]/u.test(text);
const formsOf = (core) => [
    ...writtenForms(core),
    ...byteForms(Buffer.from(core, 'utf8')),
    ...brokenBase64(Buffer.from(core, 'utf8')),
    ...meaningsOf(core).flatMap((bytes) => [
        ...byteForms(bytes),
        ...[bytes.toString('utf8')].filter(isText).flatMap(writtenForms),
    ]),
];
/** As a program writes it into JSON, a URL, a form or an address. The runner makes JSON of JSON of it by itself. */
function writtenForms(text) {
    const url = new URL('https://user@host');
    url.password = text;
    return [
        text,
        JSON.stringify(text).slice(1, -1),
        encodeURIComponent(text),
        new URLSearchParams({ t: text }).toString().slice(2),
        url.password,
        text.replaceAll("'", "'\\''"),
    ];
}
/**
 * A base64 of `prefix + secret + suffix` has, whatever surrounds the secret, those characters in the middle that come from
 * the secret's bytes alone; where they begin depends on the prefix's length modulo 3.
 */
function byteForms(bytes) {
    const hex = bytes.toString('hex');
    const standard = bytes.toString('base64');
    const inBase64 = [
        standard,
        standard.replace(/={1,2}$/, ''),
        ...[0, 1, 2].map((shift) => base64Middle(bytes, shift)),
    ];
    return [hex, hex.toUpperCase(), inspected(bytes), ...inBase64, ...inBase64.map(toUrlAlphabet)];
}
/** `console.log` of a Buffer shows its first 50 bytes (`buffer.INSPECT_MAX_BYTES`). */
const inspected = (bytes) => bytes.subarray(0, 50).toString('hex').replace(/..\B/g, '$& ');
const toUrlAlphabet = (base64) => base64.replaceAll('+', '-').replaceAll('/', '_');
/** The characters of base64(prefix + bytes + suffix), for a prefix of `shift` bytes, that only `bytes` decide. */
function base64Middle(bytes, shift) {
    const first = Math.ceil((shift * 8) / 6);
    const end = Math.floor(((shift + bytes.length) * 8) / 6);
    return Buffer.concat([Buffer.alloc(shift), bytes])
        .toString('base64')
        .slice(first, end);
}
/** Columns of PEM and `openssl base64`, and of MIME and `base64`. */
const BASE64_COLUMNS = [64, 76];
/** The lines of a base64 that is broken into lines, when the text stands at its beginning. */
function brokenBase64(bytes) {
    const whole = base64Middle(bytes, 0);
    return BASE64_COLUMNS.filter((columns) => whole.length > columns).flatMap((columns) => whole.match(new RegExp(`.{16,${columns}}`, 'g')) ?? []);
}


/***/ }),

/***/ 58752:
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
;// CONCATENATED MODULE: ./build/redaction/byte-search.js
/** Where any of many texts occurs, whole or in pieces, in one pass and in linear time. */
/** Everything that is looked for is found by eight characters of it, and these by four that begin at a multiple of four. */
const GRAM = 8;
const BLOCK = 4;
const SLOTS = 1 << 16;
const LEASTS = [8, 16, 64];
const slotOf = (text, at) => ((text.charCodeAt(at) * 0x1f3f1) ^
    (text.charCodeAt(at + 1) * 0x2e35) ^
    (text.charCodeAt(at + 2) * 0x349) ^
    text.charCodeAt(at + 3)) &
    (SLOTS - 1);
function createByteSearch() {
    let index;
    const indexed = () => {
        index ??= { blocks: new Uint8Array(SLOTS), grams: new Map(), wholes: new Map() };
        return index;
    };
    const mark = (text, end) => {
        for (let at = 0; at + BLOCK <= end; at += 1)
            indexed().blocks[slotOf(text, at)] = 1;
    };
    return {
        addPieces(text, least) {
            if (text.length < least)
                return;
            mark(text, text.length);
            const { grams } = indexed();
            for (let at = 0; at + GRAM <= text.length; at += 1) {
                const gram = text.slice(at, at + GRAM);
                if (least < (grams.get(gram) ?? Number.POSITIVE_INFINITY))
                    grams.set(gram, least);
            }
        },
        addWhole(text) {
            const gram = text.slice(0, GRAM);
            mark(gram, GRAM);
            const known = indexed().wholes.get(gram);
            if (!known)
                indexed().wholes.set(gram, [text]);
            else if (!known.includes(text))
                known.push(text);
        },
        spansIn: (text) => (index === undefined || text.length < GRAM ? [] : searched(index, text)),
    };
}
function searched(index, text) {
    const { blocks } = index;
    const spans = [];
    let look;
    let next = 0;
    for (let at = 0; at + BLOCK <= text.length; at += BLOCK) {
        if (blocks[slotOf(text, at)] === 0)
            continue;
        look ??= lookFor(index, text, spans);
        const last = Math.min(at, text.length - GRAM);
        for (let start = Math.max(next, at + BLOCK - GRAM); start <= last; start += 1)
            look(start);
        next = last + 1;
    }
    return spans;
}
/** What begins at a place, for places from left to right. */
function lookFor({ grams, wholes }, text, spans) {
    const found = (start, end) => {
        const last = spans.at(-1);
        if (last && start <= last.end && start >= last.start)
            spans[spans.length - 1] = { start: last.start, end: Math.max(end, last.end) };
        else
            spans.push({ start, end });
    };
    /** Where the row of grams began that goes on to here, for each length. */
    const rows = LEASTS.map((least) => ({ least, from: 0, next: -1 }));
    return (start) => {
        const gram = text.slice(start, start + GRAM);
        for (const whole of wholes.get(gram) ?? [])
            if (text.startsWith(whole, start))
                found(start, start + whole.length);
        const known = grams.get(gram);
        if (known === undefined)
            return;
        for (const row of rows) {
            if (known > row.least)
                continue;
            if (row.next !== start)
                row.from = start;
            row.next = start + 1;
            if (start + GRAM - row.from >= row.least)
                found(row.from, start + GRAM);
        }
    };
}

;// CONCATENATED MODULE: ./build/redaction/decoders.js
/**
 * What parts of a text stand for. Programs print bytes in ways without number, but there are few kinds: letters of a larger
 * alphabet in one row (hex, base32, base64), and numbers or characters one after the other. Bytes are handed on as texts of
 * one character each (latin1), so that what was decoded can be decoded once more.
 */
/** A secret has eight bytes at least. */
const FEWEST_BYTES = 8;
/** Eight bytes in base32. In hex they have sixteen digits. */
const SHORTEST_ROW = 13;
/** Blanks, quotes and brackets between two numbers. */
const WIDEST_GAP = 48;
const LONGEST_NUMBER = 16;
const MOST_NUMBERS = 50_000;
const [OTHER, MARK, LETTER, HEX_LETTER, DIGIT] = [0, 1, 2, 3, 4];
/** What a character is: of a number, of a word, of an alphabet for bytes, or of none. For all there are: a miss is slow. */
const KINDS = new Uint8Array(1 << 16);
for (const [characters, kind] of [
    ['+-/_', MARK],
    ['ghijklmnopqrstuvwxyzGHIJKLMNOPQRSTUVWXYZ', LETTER],
    ['abcdefABCDEF', HEX_LETTER],
    ['0123456789', DIGIT],
])
    for (const character of characters)
        KINDS[character.charCodeAt(0)] = kind;
const kindAt = (text, at) => KINDS[text.charCodeAt(at)] ?? OTHER;
/** Every part that may be encoded, in no order. @param withRows whether bytes in a row without gaps are among them */
function encodedIn(text, withRows = true) {
    const found = [];
    // Few lines have any, and there are very many lines.
    let list;
    let spelling;
    let [row, word, hex, letters] = [-1, -1, -1, 0];
    for (let at = 0; at <= text.length; at += 1) {
        const kind = at < text.length ? kindAt(text, at) : OTHER;
        if (kind >= HEX_LETTER) {
            if (hex < 0)
                hex = at;
        }
        else {
            if (withRows && hex >= 0 && at - hex >= 2 * FEWEST_BYTES)
                found.push({ start: hex, end: at, meanings: fromHex(text.slice(hex, at)) });
            hex = -1;
        }
        if (kind >= LETTER) {
            if (word < 0) {
                word = at;
                letters = 0;
            }
            if (kind === LETTER)
                letters += 1;
        }
        else if (word >= 0) {
            if (list || letters < 2)
                list ??= listReader(text, found);
            list?.word(word, at, letters);
            word = -1;
        }
        if (kind !== OTHER) {
            if (row < 0)
                row = at;
        }
        else if (row >= 0) {
            if (withRows && at - row >= SHORTEST_ROW)
                addRow(text, row, at, found);
            if (spelling || at - row === 1)
                spelling ??= spellingReader(text, found);
            spelling?.row(row, at);
            row = -1;
        }
    }
    list?.close();
    spelling?.close();
    return text.includes('000') ? [...found, ...dumpsIn(text)] : found;
}
/**
 * The rows that go on at one of these places, where lines were joined. What breaks a row into lines fills all of them but the
 * last, on which nothing but the row stands.
 */
function rowsAcross(text, joints) {
    const found = [];
    const at = (index) => (index < 0 ? 0 : (joints[index] ?? text.length));
    /** How much longer the line behind a joint is than the one before it. */
    const growth = (index) => at(index + 1) - 2 * at(index) + at(index - 1);
    for (let index = 0; index < joints.length; index += 1) {
        const from = index;
        let [start, end] = [at(index), at(index)];
        while (start > at(index - 1) && kindAt(text, start - 1) !== OTHER)
            start -= 1;
        for (; growth(index) <= QUOTES && end === at(index); index += 1) {
            let until = end;
            while (until < at(index + 1) && kindAt(text, until) !== OTHER)
                until += 1;
            if (until === at(index + 1) || /["'`=,;|<)]/.test(text.charAt(until)))
                end = until;
            if (growth(index) < -QUOTES || end < at(index + 1) || end === text.length)
                break;
        }
        if (index > from)
            index -= 1;
        if (end === at(from) || end - start < SHORTEST_ROW)
            continue;
        addRow(text, start, end, found);
        for (const { 0: hex } of text.slice(start, end).matchAll(/[\da-f]{16,}/gi))
            found.push({ start, end, meanings: fromHex(hex) });
    }
    return found;
}
const QUOTES = 2;
/** Something may stand in front of the bytes in the same row, so that they can begin at any character. */
function addRow(text, start, end, found) {
    const meanings = [];
    for (let skipped = 0; skipped < 4; skipped += 1)
        if (isTextInBase64(text, start + skipped, end))
            meanings.push(Buffer.from(text.slice(start + skipped, end), 'base64').toString('latin1'));
    for (const letters of text.slice(start, end).match(/[A-Z2-7]{13,}/g) ?? [])
        for (let skipped = 0; skipped < 8; skipped += 1)
            meanings.push(fromBase32(letters.slice(skipped)));
    if (meanings.length > 0)
        found.push({ start, end, meanings });
}
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const SEXTETS = Uint8Array.from({ length: 128 }, (_, code) => BASE64.indexOf(String.fromCharCode(code).replace('-', '+').replace('_', '/')));
const sextetAt = (text, at) => SEXTETS[text.charCodeAt(at)] ?? 0;
/** Groups of four characters in a row that stand for ASCII. Random ones do so once in 10,000 places, paths less often. */
const GROUPS_OF_TEXT = 3;
/**
 * Whether text may be found in it. Bytes of a secret that are no text need no decoding: they are searched for as they stand
 * in base64.
 */
function isTextInBase64(text, start, end) {
    let groups = 0;
    for (let at = start; at + 4 <= end; at += 4) {
        const isAscii = sextetAt(text, at) < 32 && (sextetAt(text, at + 1) & 8) === 0 && (sextetAt(text, at + 2) & 2) === 0;
        groups = isAscii ? groups + 1 : 0;
        if (groups >= GROUPS_OF_TEXT)
            return true;
    }
    return false;
}
const fromHex = (digits) => [ofHex(digits), ofHex(digits.slice(1))];
const ofHex = (digits) => Buffer.from(digits, 'hex').toString('latin1');
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
function fromBase32(letters) {
    let [bits, held, bytes] = [0, 0, ''];
    for (const letter of letters) {
        bits = ((bits << 5) | BASE32.indexOf(letter)) & 0xfff;
        held += 5;
        if (held < 8)
            continue;
        held -= 8;
        bytes += String.fromCharCode((bits >> held) & 0xff);
    }
    return bytes;
}
/** Numbers that follow one another, with nothing in between but marks and one word that is always the same. */
function listReader(text, found) {
    /** Where the digits of each number begin and end. */
    let places = [];
    let [start, end, digits, filler] = [0, 0, 0, ''];
    const close = () => {
        if (places.length === 0)
            return;
        if (places.length > 2 && digits >= FEWEST_BYTES)
            found.push(...listOf(text, { start, end, places }));
        places = [];
        digits = 0;
        filler = '';
    };
    const word = (from, to, letters) => {
        if (places.length > 0 && (from - end > WIDEST_GAP || places.length >= MOST_NUMBERS))
            close();
        const prefix = letters === 0 ? 0 : letters === 1 ? prefixOf(text, from) : -1;
        const length = to - from - prefix;
        if (prefix >= 0 && length > 0 && length <= LONGEST_NUMBER) {
            if (places.length === 0)
                start = from;
            places.push(from + prefix, to);
            digits += length;
            end = to;
        }
        else if (places.length > 0) {
            const other = text.slice(from, to);
            if (filler === '')
                filler = other;
            else if (filler !== other)
                close();
        }
    };
    return { word, close };
}
/** What stands before the digits of `0x6f`, `x6f` and `u006f`; -1 where it is another word. */
const prefixOf = (text, from) => kindAt(text, from) === LETTER ? 1 : text[from] === '0' && kindAt(text, from + 1) === LETTER ? 2 : -1;
/** Characters one by one, with whatever has no letters in between. Numbers may tell their places. */
function spellingReader(text, found) {
    let [start, end, count] = [0, 0, 0];
    let rows = [];
    const close = () => {
        if (count >= FEWEST_BYTES) {
            const spelled = text.slice(start, end);
            found.push({
                start,
                end,
                meanings: [
                    ...[spelled, spelled.replace(/(["'`]?)\b\d{1,5}\1 ?:/g, '')].map(withoutGaps),
                    rows.join(''),
                    withoutPlaces(rows),
                    ...[0, 1].map((first) => rows.filter((_, at) => at % 2 === first).join('')),
                ],
            });
        }
        count = 0;
        rows = [];
    };
    const row = (from, to) => {
        if (count > 0 && from - end > WIDEST_GAP)
            close();
        const isOne = to - from === 1;
        if (!isOne && (count === 0 || !/^\d{1,5}$/.test(text.slice(from, to)))) {
            close();
            return;
        }
        rows.push(text.slice(from, to));
        if (!isOne)
            return;
        if (count === 0)
            start = from;
        count += 1;
        end = to;
    };
    return { row, close };
}
const withoutPlaces = (rows) => {
    let place = Number(rows[0]);
    const isPlace = (row) => {
        if (row !== String(place))
            return false;
        place += 1;
        return true;
    };
    return rows.filter((row) => !isPlace(row)).join('');
};
const withoutGaps = (text) => text.replace(/[\s,;|"'`]+/g, '');
function listOf(text, { start, end, places }) {
    const numbers = [];
    let longest = 0;
    for (let at = 0; at < places.length; at += 2) {
        const from = places[at] ?? 0;
        const isNegative = text[from - 1] === '-' && (from < 2 || kindAt(text, from - 2) < LETTER);
        numbers.push(text.slice(isNegative ? from - 1 : from, places[at + 1]));
        longest = Math.max(longest, numbers.at(-1)?.length ?? 0);
    }
    // As many bytes as a number has digits, at most two for three.
    if (numbers.length < FEWEST_BYTES && longest < 4)
        return [];
    return [{ start, end, meanings: numbersAsBytes(numbers) }];
}
/** Base, digits and bytes of one number. */
const NOTATIONS = [
    [16, 2, 1],
    [16, 4, 2],
    [16, 8, 4],
    [16, 16, 8],
    [8, 3, 1],
    [8, 6, 2],
    [2, 8, 1],
];
const DIGITS = { 2: /^[01]+$/, 8: /^[0-7]+$/, 16: /^[\da-f]+$/i };
/** Every way to read them, also where every other number is the place of the next one. */
function numbersAsBytes(numbers) {
    const everyOther = numbers.length < 2 * FEWEST_BYTES
        ? []
        : [0, 1].map((first) => numbers.filter((_, at) => at % 2 === first));
    return [numbers, ...everyOther].flatMap((some) => [
        ...decimalsAsBytes(some),
        ...NOTATIONS.flatMap(([base, width, size]) => {
            const bare = some.map((number) => (number.startsWith('-') ? number.slice(1) : number));
            const fitting = bare.filter(({ length }) => (size === 1 ? length <= width : length === width));
            if (fitting.length * 2 < some.length || fitting.length * size < FEWEST_BYTES)
                return [];
            if (!fitting.every((number) => DIGITS[base].test(number)))
                return [];
            if (size === 8)
                return [fitting.map(ofHex), fitting.map((number) => reversed(ofHex(number)))].map((all) => all.join(''));
            return asTexts(fitting.map((number) => Number.parseInt(number, base)), size);
        }),
    ]);
}
function decimalsAsBytes(numbers) {
    const decimals = numbers.filter((number) => /^-?\d{1,10}$/.test(number)).map(Number);
    const bytes = decimals.filter((number) => number >= -128 && number < 256);
    const words = decimals.length > bytes.length + 1 ? [2, 4].flatMap((size) => asTexts(decimals, size)) : [];
    return bytes.length < FEWEST_BYTES ? words : [...asTexts(bytes, 1), ...words];
}
const reversed = (text) => [...text].reverse().join('');
/** The bytes of whole numbers of that size, the most significant one first, and the other way round. */
function asTexts(numbers, size) {
    const [big, little] = [Buffer.alloc(numbers.length * size), Buffer.alloc(numbers.length * size)];
    for (const [index, number] of numbers.entries())
        for (let at = 0; at < size; at += 1) {
            const byte = Math.floor(number / 2 ** (8 * at)) & 0xff;
            little[index * size + at] = byte;
            big[index * size + size - 1 - at] = byte;
        }
    return size === 1 ? [big.toString('latin1')] : [big.toString('latin1'), little.toString('latin1')];
}
const DUMP_ROW = /^[ \t]*(?:0x)?[\da-f]{4,16}:?[ \t]+(\S.*)$/gim;
/** What xxd, od and hexdump print: in each line a place, then numbers or characters, then the same as text. */
function dumpsIn(text) {
    const dumps = [];
    for (const { 0: line, 1: row = '', index } of text.matchAll(DUMP_ROW)) {
        const last = dumps.at(-1);
        const end = index + line.length;
        if (last && index - last.end <= 2) {
            last.rows.push(row);
            last.end = end;
        }
        else
            dumps.push({ start: index, end, rows: [row] });
    }
    return dumps.map(({ start, end, rows }) => ({
        start,
        end,
        meanings: [
            ...numbersAsBytes(inColumn(rows.map(numbersOfRow)).flat()),
            ofHex(inColumn(rows.map(digitsOfRow)).join('')),
            rows.map(charactersOfRow).join(''),
        ],
    }));
}
/**
 * Without what the text beside the numbers adds to some rows, where its first characters happen to be digits: all rows but
 * the last have equally many.
 */
function inColumn(rows) {
    const most = Math.min(...rows.slice(0, -1).map(({ length }) => length));
    return rows.map((row) => row.slice(0, most));
}
/** Those that have as many digits as the first. */
function numbersOfRow(row) {
    const width = /^-?[\da-f]+/i.exec(row)?.[0].length ?? 0;
    const parts = row.split(/(?<=\S) {1,2}(?=\S)|\t| {3,}/);
    const end = parts.findIndex((part) => !/^-?[\da-f]+$/i.test(part) || (part.length !== width && !/^-?\d+$/.test(part)));
    return end === -1 ? parts : parts.slice(0, end);
}
/** Two digits for each byte, in groups of which the last may be shorter. */
const digitsOfRow = (row) => /^(?:(?:[\da-f]{2})+ {1,2})*/i.exec(`${row}  `)?.[0].replaceAll(' ', '') ?? '';
/** `od -c`: one character, an escape or three octal digits in each column. */
const charactersOfRow = (row) => row
    .split(/[ \t]+/)
    .map((one) => (/^[0-7]{3}$/.test(one) ? String.fromCharCode(Number.parseInt(one, 8) & 0xff) : one))
    .join('');

;// CONCATENATED MODULE: ./build/redaction/derived-text.js
const ESCAPE = /%([\da-f]{2})|\\x([\da-f]{1,2})|\\u\{([\da-f]{1,6})\}|\\u([\da-f]{4})|\\U([\da-f]{8})|&#x([\da-f]{1,6});|\\([0-7]{1,3})|&#(\d{1,7});|&(amp|lt|gt|quot|apos);|\\(.)/gis;
const NAMES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const CONTROLS = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', v: '\v' };
/** The text with what stands for its escapes; nothing where it has none. Each kind of escape may occur beside any other. */
function withoutEscapes(text) {
    if (!/[%\\&]/.test(text))
        return undefined;
    const derivation = derive(text);
    for (const match of text.matchAll(ESCAPE)) {
        const [whole, percent, x, brace, u, U, entity, octal, decimal, name, other] = match;
        const hex = percent ?? x ?? brace ?? u ?? U ?? entity;
        const code = hex !== undefined
            ? Number.parseInt(hex, 16)
            : octal !== undefined
                ? Number.parseInt(octal, 8)
                : Number(decimal);
        const meaning = name
            ? NAMES[name.toLowerCase()]
            : other !== undefined
                ? (CONTROLS[other] ?? other)
                : fromCode(code);
        derivation.replace(match.index, match.index + whole.length, meaning ?? '');
    }
    return derivation.end();
}
const fromCode = (code) => (code <= 0x10_ff_ff ? String.fromCodePoint(code) : '');
const derived_text_QUOTES = /["'`\\$^\s]+/g;
/** Without blanks, and the characters that shells, YAML and others double or put in front of one another. */
const withoutQuotes = (text) => text.replace(derived_text_QUOTES, '');
function derivedWithoutQuotes(text) {
    const derivation = derive(text);
    for (const { 0: quotes, index } of text.matchAll(derived_text_QUOTES))
        derivation.replace(index, index + quotes.length, '');
    return derivation.end();
}
/** Also what literals of one line each have at their ends: a quote, and a comma or a plus. */
const LINE_END = /(?:["'`][ \t]{0,8}[+,.]?)?$/;
const LINE_START = /[\r\n]+[ \t]{0,64}(?:[|>][ \t]*)?(?:b?["'`])?/g;
/** The text in one line, as it was before something broke it into columns. */
function inOneLine(text) {
    if (!/[\r\n]/.test(text))
        return undefined;
    const derivation = derive(text);
    let from = 0;
    for (const { 0: gap, index } of text.matchAll(LINE_START)) {
        let start = index;
        while (start > from && /[ \t]/.test(text.charAt(start - 1)))
            start -= 1;
        start -= LINE_END.exec(text.slice(Math.max(from, start - 10), start))?.[0].length ?? 0;
        from = index + gap.length;
        derivation.replace(start, from, '');
    }
    return derivation.end();
}
/** Builds a text from another one by replacing parts of it, from left to right, by something that is not longer. */
function derive(text) {
    const parts = [];
    let [length, from] = [0, 0];
    let places;
    const keep = (until) => {
        places ??= { starts: new Uint32Array(text.length), ends: new Uint32Array(text.length) };
        for (let at = from; at < until; at += 1, length += 1) {
            places.starts[length] = at;
            places.ends[length] = at + 1;
        }
        parts.push(text.slice(from, until));
        return places;
    };
    return {
        replace(start, end, by) {
            const { starts, ends } = keep(start);
            for (let at = 0; at < by.length; at += 1, length += 1) {
                starts[length] = start;
                ends[length] = end;
            }
            parts.push(by);
            from = end;
        },
        end() {
            if (places === undefined)
                return undefined;
            return { ...keep(text.length), text: parts.join('') };
        },
    };
}

// EXTERNAL MODULE: ./build/redaction/secret-pieces.js
var secret_pieces = __webpack_require__(44062);
;// CONCATENATED MODULE: ./build/redaction/secret-search.js





/**
 * Finds secrets in a text in whatever way it was written. It does not look for spellings, which never end: whatever can be
 * decoded is decoded, and the bytes are searched. A hit counts for all that was decoded.
 */
/** Decoders one inside another: base64 of JSON, hex of base64. What a secret itself stands for comes on top. */
const DEPTH = 2;
function createSecretSearch() {
    const known = { plain: createByteSearch(), unquoted: createByteSearch(), hasQuotes: false };
    return {
        add: (text) => addSecret(known, text, DEPTH),
        addWhole(text) {
            for (const form of [text, ...base64Forms(text)])
                known.plain.addWhole(form);
        },
        spansIn(text) {
            const line = inOneLine(text);
            const spans = find(known, text, DEPTH);
            return line ? [...spans, ...inSource(line, findAcross(known, line))] : spans;
        },
    };
}
function addSecret(known, text, depth) {
    for (const core of new Set([text, ...(0,redaction_forms/* coresOf */.Oj)(text)])) {
        addVariants(known, core);
        if (depth === 0)
            continue;
        for (const bytes of (0,redaction_forms/* meaningsOf */.k1)(core)) {
            const meaning = bytes.toString('utf8');
            if ((0,redaction_forms/* isText */.KH)(meaning))
                addSecret(known, meaning, depth - 1);
            else
                addBytes(known.plain, core, bytes.toString('latin1'));
        }
    }
}
function addVariants(known, text) {
    for (const one of [text, text.replaceAll(' ', '+')])
        for (const variant of new Set([one, latin1(one)]))
            addText(known.plain, variant);
    const bare = withoutQuotes(text);
    if (bare === text || !(0,redaction_forms/* maskable */.dm)(bare))
        return;
    known.hasQuotes = true;
    addLong(known.unquoted, bare);
}
function addBytes(search, text, bytes) {
    addLong(search, bytes);
    for (const part of (0,secret_pieces/* distinctiveBytes */.gZ)(text, bytes)) {
        search.addPieces(part, 8);
        for (const form of base64Forms(part))
            search.addPieces(form, 16);
    }
}
function addText(search, text) {
    addLong(search, text);
    if (/[\r\n]/.test(text))
        return;
    for (const part of (0,secret_pieces/* distinctiveParts */.Tb)(text))
        for (const form of [part, ...base64Forms(part)])
            search.addPieces(form, 16);
}
/** As a whole, or what is longer by any piece of that size. */
function addLong(search, text) {
    for (const form of [text, ...base64Forms(text)])
        if (form.length < LONGEST_WHOLE)
            search.addWhole(form);
        else
            search.addPieces(form, LONGEST_WHOLE);
}
const LONGEST_WHOLE = 64;
function find(known, text, depth) {
    const spans = spansOf(known, text);
    if (depth === 0)
        return spans;
    const encoded = encodedIn(text);
    const unescaped = withoutEscapes(text);
    if (encoded.length === 0 && !unescaped)
        return spans;
    return [
        ...spans,
        ...encoded.filter((one) => isHeld(known, one, depth - 1)),
        ...(unescaped ? inSource(unescaped, find(known, unescaped.text, depth - 1)) : []),
    ];
}
/** Rows only where they go over the end of a line: all others were found before, and end where their line does. */
function findAcross(known, line) {
    const encoded = [...encodedIn(line.text, false), ...rowsAcross(line.text, jointsOf(line))];
    const unescaped = withoutEscapes(line.text);
    return [
        ...spansOf(known, line.text),
        ...encoded.filter((one) => isHeld(known, one, DEPTH - 1)),
        ...(unescaped ? inSource(unescaped, find(known, unescaped.text, DEPTH - 1)) : []),
    ];
}
function spansOf({ plain, unquoted, hasQuotes }, text) {
    if (!hasQuotes)
        return plain.spansIn(text);
    const bare = derivedWithoutQuotes(text);
    return [...plain.spansIn(text), ...inSource(bare, unquoted.spansIn(bare?.text ?? text))];
}
/** UTF-16 of most texts is each of their bytes and a zero. */
const isHeld = (known, { meanings }, depth) => meanings.some((meaning) => find(known, meaning, hasText(meaning) ? depth : 0).length > 0 ||
    (meaning.includes('\0') && find(known, meaning.replaceAll('\0', ''), depth).length > 0));
const latin1 = (text) => Buffer.from(text, 'utf8').toString('latin1');
/** As it stands in base64, where what is in front of it shifts it by up to two bytes. */
const base64Forms = (bytes) => [0, 1, 2].flatMap((shift) => {
    if (/[^\0-\xff]/.test(bytes))
        return [];
    const form = (0,redaction_forms/* base64Middle */.PM)(Buffer.from(bytes, 'latin1'), shift);
    return form.length < 8 ? [] : [form, (0,redaction_forms/* toUrlAlphabet */.OD)(form)];
});
/** Places right behind those that were taken away. */
function jointsOf({ text, starts, ends }) {
    const joints = [];
    for (let at = 1; at < text.length; at += 1)
        if (starts[at] !== ends[at - 1])
            joints.push(at);
    return joints;
}
const inSource = (derived, spans) => derived
    ? spans.map(({ start, end }) => ({ start: derived.starts[start] ?? 0, end: derived.ends[end - 1] ?? 0 }))
    : spans;
/** Whether there are eleven characters in a row that can be printed; without them nothing in it can be decoded again. */
function hasText(bytes) {
    for (let at = TEXT - 1; at < bytes.length; at += TEXT) {
        if (!isPrintable(bytes, at))
            continue;
        let [start, end] = [at, at + 1];
        while (start > 0 && isPrintable(bytes, start - 1))
            start -= 1;
        while (end < bytes.length && end - start < TEXT && isPrintable(bytes, end))
            end += 1;
        if (end - start >= TEXT)
            return true;
    }
    return false;
}
const TEXT = 11;
const isPrintable = (text, at) => text.charCodeAt(at) >= 32 && text.charCodeAt(at) < 127;

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
    const search = createSecretSearch();
    const holds = (text) => search.spansIn(text).length > 0;
    return {
        add(text) {
            if ((0,redaction_forms/* maskable */.dm)(text))
                search.add(text);
        },
        addForms(forms) {
            for (const form of forms)
                if ((0,redaction_forms/* maskable */.dm)(form))
                    search.addWhole(form);
        },
        redact: (text) => hideTokens(hideAll(search.spansIn, text)),
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
function hideAll(spansIn, text) {
    let before = text;
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
        const hidden = hide(before, spansIn(before));
        if (hidden === before)
            return hidden;
        before = hidden;
    }
    return HIDDEN;
}
/** Spans that overlap or touch become one `***`. */
function hide(text, spans) {
    if (spans.length === 0)
        return text;
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
    if (open)
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

/***/ 44062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tb: () => (/* binding */ distinctiveParts),
/* harmony export */   gZ: () => (/* binding */ distinctiveBytes)
/* harmony export */ });
/* unused harmony export isRandom */
/**
 * Pieces of a secret that occur nowhere by chance. Programs cut what they show ("starts with abcdef…"), and break it into
 * lines, so that a search for whole texts would let most of a key through.
 */
/**
 * Random text jumps between small and capital letters and digits at almost every second character, names and addresses do
 * not. A secret may have both, such as a URL with a password, so its parts are judged one by one, and then all pieces of
 * it. A part without digits and capitals may be words and is only hidden as a whole.
 *
 * @returns the longest parts of which every piece of `PIECE` characters may be hidden
 */
function distinctiveParts(text) {
    const jumps = jumpsUpTo(text);
    const inRandomPart = partsOf(text).filter(({ part }) => isRandom(part));
    const isDistinctive = (start) => new Set(text.slice(start, start + PIECE)).size >= FEWEST_CHARACTERS &&
        (jumpsBetween(jumps, start, start + PIECE) >= JUMPS_OF_RANDOM_PIECE ||
            inRandomPart.some(({ start: from, part }) => start >= from && start + PIECE <= from + part.length));
    return partsOfPieces(text, PIECE, isDistinctive);
}
/** The longest parts of which every piece of that size is one of these, by where it begins. */
function partsOfPieces(text, size, isOne) {
    const parts = [];
    let from;
    for (let start = 0; start + size <= text.length + 1; start += 1) {
        if (start + size <= text.length && isOne(start))
            from ??= start;
        else if (from !== undefined) {
            parts.push(text.slice(from, start - 1 + size));
            from = undefined;
        }
    }
    return parts;
}
/**
 * The parts of what a random text in hex or base64 stands for of which every piece of eight bytes may be hidden. Eight
 * random bytes are 64 bits: a job that prints 10^9 bytes, of which each of 10^4 pieces of its secrets could be seen by
 * chance, does so once in 10^6 jobs (10^9 · 10^4 / 2^64). With four bytes it would in every job, with six in one of 28.
 */
function distinctiveBytes(text, bytes) {
    if (!isRandom(text))
        return [];
    const jumps = jumpsUpTo(text);
    const characters = text.replace(/=+$/, '').length / bytes.length;
    const isDistinctive = (start) => jumpsBetween(jumps, Math.floor(start * characters), Math.ceil((start + BYTES) * characters)) >= 2;
    return partsOfPieces(bytes, BYTES, isDistinctive);
}
const PIECE = 16;
const BYTES = 8;
/** What stands between the parts of documents, URLs, host names and ARNs; not `/` and `+`, which base64 has too. */
const partsOf = (text) => STRUCTURED.test(text)
    ? [...text.matchAll(/[^\s:@"{}.,?&=]+/g)].map(({ 0: part, index: start }) => ({ start, part }))
    : [{ start: 0, part: text }];
const STRUCTURED = /\s|:\/\/|["{}]|[a-z]{3}\.[a-z]{2}|^arn:/;
const JUMPS_OF_RANDOM_PIECE = 4;
const FEWEST_CHARACTERS = 6;
/** A share of all neighbours that are letters or digits: 42 % in base64, 47 % in hex. One key in 10,000 has fewer. */
const JUMPS_OF_RANDOM_TEXT = 0.1;
const isDigit = (code) => code >= 48 && code <= 57;
const isCapital = (code) => code >= 65 && code <= 90;
const isSmall = (code) => code >= 97 && code <= 122;
const isLetter = (code) => isCapital(code) || isSmall(code);
const isJump = (one, next) => (isSmall(one) && isCapital(next)) || (isLetter(one) && isDigit(next)) || (isDigit(one) && isLetter(next));
/** For each character, how many jumps there are up to it. A capital before a small letter is none: names begin so. */
function jumpsUpTo(text) {
    const sums = new Uint32Array(text.length);
    for (let at = 1; at < text.length; at += 1) {
        const jump = isJump(text.charCodeAt(at - 1), text.charCodeAt(at));
        sums[at] = (sums[at - 1] ?? 0) + (jump ? 1 : 0);
    }
    return sums;
}
const jumpsBetween = (sums, start, end) => (sums[Math.min(end, sums.length) - 1] ?? 0) - (sums[start] ?? 0);
/** Whether the text, all of it taken together, looks like the work of a machine. */
function isRandom(text) {
    const neighbours = text.match(/[A-Za-z\d](?=[A-Za-z\d])/g)?.length ?? 0;
    return neighbours >= 8 && (jumpsUpTo(text).at(-1) ?? 0) >= neighbours * JUMPS_OF_RANDOM_TEXT;
}


/***/ }),

/***/ 97072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Secret)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/**
 * A text that must not be shown. Every implicit way to text (template strings, JSON, inspect, errors) gives `***`;
 * code that needs the text calls `reveal`, and such places are easy to find in a review.
 */
class Secret {
    /** Where it comes from, for people: the name of the input or of the variable. */
    name;
    #text;
    constructor(name, text) {
        this.name = name;
        this.#text = text;
    }
    reveal() {
        return this.#text;
    }
    equals(other) {
        return this.#text === other.#text;
    }
    toString() {
        return '***';
    }
    toJSON() {
        return '***';
    }
    [node_util__WEBPACK_IMPORTED_MODULE_0__.inspect.custom]() {
        return `Secret(${this.name})`;
    }
}


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
