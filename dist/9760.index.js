export const id = 9760;
export const ids = [9760];
export const modules = {

/***/ 10352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G0: () => (/* binding */ valueNotInAssembly),
/* harmony export */   Ve: () => (/* binding */ agreementFindings),
/* harmony export */   g8: () => (/* binding */ keyNotLookedUp),
/* harmony export */   gg: () => (/* binding */ sourcesNotComparable),
/* harmony export */   ji: () => (/* binding */ singleHolder),
/* harmony export */   m9: () => (/* binding */ keySourcesDiffer),
/* harmony export */   z3: () => (/* binding */ keyDiffers)
/* harmony export */ });
/* harmony import */ var _lib_groups_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85722);
/* harmony import */ var _model_define_finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80495);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36939);
/* harmony import */ var _agreement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23473);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67906);
/* harmony import */ var _key_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72874);






/** Findings about the copies of the key that have to be the same. */
const linesOf = (judgements) => judgements
    .map(({ container, variable: { alias }, why }) => `${(0,_agreement_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(container)}: ${alias ? `${alias} ` : ''}${why}`)
    .join('\n');
const firstOf = ([first], more) => `${first?.container.container ?? ''}${more > 1 ? ` and ${more - 1} more` : ''}`;
function agreementFindings(judgements, expectation) {
    const differing = judgements.filter(({ result, variable }) => result === 'differs' && !variable.isAddress);
    const madeUp = judgements.filter(({ variable: { source } }) => (0,_key_source_js__WEBPACK_IMPORTED_MODULE_3__/* .isMadeUp */ .F)(source));
    const open = judgements.filter(({ result, variable: { source } }) => result === 'not established' && !(0,_key_source_js__WEBPACK_IMPORTED_MODULE_3__/* .isMadeUp */ .F)(source));
    const literal = judgements.some(({ variable }) => variable.source.kind === 'literal');
    const findings = [
        ...judgements.filter(({ variable }) => variable.isAddress).map((one) => addressGiven(one, expectation)),
        ...(differing.length === 0
            ? []
            : [
                literal
                    ? keyDiffers(differing, judgements, expectation)
                    : keySourcesDiffer(judgements, expectation),
            ]),
        ...(open.length === 0 || (judgements.length === 1 && !literal)
            ? []
            : [notComparable({ open, all: judgements, variable: expectation.variable })]),
    ];
    if (madeUp.length > 0)
        findings.push(keyNotLookedUp(madeUp, expectation));
    return [...findings, ...sameSourceNotices(judgements, expectation)];
}
const keyNotLookedUp = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .defineFinding */ .L)('key-not-looked-up', { error: 'holders-not-established' }, (madeUp, { variable }) => ({
    title: `${variable} is looked up by the CDK app, and the lookup was not answered`,
    detail: `${linesOf(madeUp)}\nThe CDK has put a made-up text in its place, so the value is not known here.`,
    remedy: `Let the containers read the parameter themselves: secrets: { ${variable}: ecs.Secret.fromSsmParameter(parameter) }. A value that is looked up is written into cdk.context.json and the template.`,
    where: madeUp.map(({ container }) => (0,_agreement_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(container)).join(', '),
}), _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .SAME_KEY_UNKNOWN */ .OB);
/** After a rollout the containers may all agree on another key: then the reason is a mismatch, and the caller says so. */
const keyDiffers = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .defineFinding */ .L)('key-differs', [{ error: 'holders-disagree' }, { error: 'key-mismatch' }], (differing, all, { variable, givenKey }) => {
    const same = all.filter(({ result }) => result === 'same');
    const others = new Set(differing.flatMap(({ variable: { source } }) => source.kind === 'literal' ? [source.value.reveal()] : []));
    const agreement = same.length > 0
        ? `These get exactly ${givenKey}: ${same.map(({ container }) => (0,_agreement_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(container)).join(', ')}`
        : differing.length > 1 && others.size === 1
            ? `They agree with one another, but none of them gets ${givenKey}.`
            : `None of the containers gets ${givenKey}.`;
    return {
        as: { error: 'holders-disagree' },
        title: `${firstOf(differing, differing.length)}: ${variable} is not the signing key`,
        detail: `${linesOf(differing)}\n${agreement}`,
        remedy: `Give every container the same value in the CDK app: ${variable}: process.env.${variable}, without trimming, quoting or a default.`,
        where: differing.map(({ container }) => (0,_agreement_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(container)).join(', '),
    };
});
/** The stage of the app, where it has stages. */
const environmentOf = (judgement) => judgement?.container.stackId.split('/').slice(0, -1).join('/') ?? '';
/** Several stages, and in each of them all containers read one secret. */
function isOneForEach(all) {
    const stages = (0,_lib_groups_js__WEBPACK_IMPORTED_MODULE_5__/* .groupBy */ .$)(all, environmentOf);
    return (stages.size > 1 &&
        !stages.has('') &&
        [...stages.values()].every((some) => (0,_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .distinct */ .dM)(some.map(({ variable: { source } }) => source)).length === 1));
}
const keySourcesDiffer = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .defineFinding */ .L)('key-sources-differ', { error: 'holders-disagree' }, (all, { variable }) => ({
    title: `The containers get ${variable} from different places`,
    detail: linesOf(all),
    remedy: isOneForEach(all)
        ? `Each environment has a secret of its own, as it should be. Name the one to deploy: stacks: ${environmentOf(all[0])}/**`
        : 'Create one ecs.Secret in the CDK app (same secret, JSON field and version) and give that one object to every container. Stacks that are environments of their own: name one in the input `stacks`.',
    where: all
        .filter(({ result }) => result === 'differs')
        .map(({ container }) => (0,_agreement_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(container))
        .join(', '),
}));
const openText = ({ open, all }) => ({
    detail: linesOf(all),
    where: open.map(({ container }) => (0,_agreement_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(container)).join(', '),
});
const readAtDifferentTimes = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .defineFinding */ .L)('key-read-at-different-times', 'warning', (copies) => ({
    ...openText(copies),
    title: `The containers read ${copies.variable} from the same secret at different times`,
    remedy: 'Use ecs.Secret.fromSecretsManager(…) for all of them, so that a rotation reaches them together.',
}));
const inTwoRegions = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .defineFinding */ .L)('key-in-two-regions', 'warning', (copies) => ({
    ...openText(copies),
    title: `The containers read ${copies.variable} from a secret of one name in two regions`,
    remedy: 'Check that one is the replica of the other: aws secretsmanager describe-secret --secret-id NAME shows PrimaryRegion.',
}), _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .SAME_KEY_UNKNOWN */ .OB);
const sourcesNotComparable = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .defineFinding */ .L)('key-sources-not-comparable', { error: 'holders-not-established' }, (copies) => ({
    ...openText(copies),
    title: `Nothing shows that the containers get the same ${copies.variable}`,
    remedy: 'Pass the key to all containers in the same way: the same text, or the same ecs.Secret object.',
}));
function notComparable(copies) {
    if (copies.open.every(({ why }) => why.includes(', read ')))
        return readAtDifferentTimes(copies);
    return copies.open.every(({ why }) => why.includes(_agreement_js__WEBPACK_IMPORTED_MODULE_1__/* .OTHER_REGION */ .Ey))
        ? inTwoRegions(copies)
        : sourcesNotComparable(copies);
}
const addressGiven = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .defineFinding */ .L)('secret-address-as-key', { error: 'holders-disagree' }, ({ container }, { variable }) => ({
    title: `${container.container} gets the address of a secret in place of the key`,
    detail: `${(0,_agreement_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(container)}: ${variable} is set to the ARN or name of a secret, which is no secret itself. Anyone who knows it can sign tokens.`,
    remedy: `Move it from environment to secrets: secrets: { ${variable}: ecs.Secret.fromSecretsManager(secret) }`,
    where: (0,_agreement_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(container),
}));
const singleHolder = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .defineFinding */ .L)('single-holder', 'notice', ({ container }, variable) => ({
    title: `Only one container has ${variable}`,
    detail: `${(0,_agreement_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(container)} is the only one, so there was nothing to compare it with.`,
    remedy: 'If a second service signs or verifies with this key, name both in the input `containers`.',
    where: (0,_agreement_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(container),
}));
const valueNotInAssembly = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .defineFinding */ .L)('key-value-not-in-assembly', 'notice', (judgements, { givenKey }) => ({
    title: 'The templates do not show the value of the key',
    detail: `${linesOf(judgements)}\nWhether that is ${givenKey} can only be seen in production.`,
    remedy: 'Set backend-url and probe-path, so that the smoke test proves it.',
}));
function sameSourceNotices(judgements, expectation) {
    const [first] = judgements;
    if (!first || judgements.some(({ result, variable: { isAddress } }) => result === 'differs' || isAddress))
        return [];
    const alone = judgements.length > 1 ? [] : [singleHolder(first, expectation.variable)];
    const contradicted = judgements.length > 1 && judgements.some(({ result }) => result === 'not established');
    const literal = judgements.some(({ variable: { source } }) => source.kind === 'literal');
    return contradicted || literal ? alone : [...alone, valueNotInAssembly(judgements, expectation)];
}


/***/ }),

/***/ 23473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ey: () => (/* binding */ OTHER_REGION),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   Xn: () => (/* binding */ judgeCopies)
/* harmony export */ });
/* harmony import */ var _lib_groups_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85722);
/* harmony import */ var _lib_memoized_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89930);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67906);
/* harmony import */ var _holders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83201);
/* harmony import */ var _key_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72874);





/** Name and place of a container, for people. */
function nameOf({ container, stackId, logicalId, kind }) {
    if (kind === 'function')
        return `function ${container} in ${stackId}`;
    return `${container} in ${stackId}${stackId === logicalId ? '' : ` (${logicalId})`}`;
}
/** Compares the copies of all holders with the key, or with one another where the assembly does not show them. */
function judgeCopies(holders, expectation) {
    const copies = holders.flatMap((container) => (0,_holders_js__WEBPACK_IMPORTED_MODULE_1__/* .variablesNamed */ .n0)(container, expectation.variable).map((variable) => ({ container, variable })));
    const shown = copies.some(({ variable }) => variable.source.kind === 'literal');
    const sources = copies.filter(({ variable }) => !variable.isAddress).map(({ variable }) => variable.source);
    const baseline = mostCommon(sources);
    const regions = baseline !== undefined && (0,_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .distinct */ .dM)(sources).some((one) => (0,_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .areInTwoRegions */ .$9)(one, baseline));
    const judge = (0,_lib_memoized_js__WEBPACK_IMPORTED_MODULE_3__/* .memoized */ .x)((variable) => shown || variable.isAddress || !baseline
        ? judgeText(variable, expectation)
        : judgeReference(variable.source, { baseline, count: sources.length, regions }));
    return copies.map(({ container, variable }) => ({ container, variable, ...judge(variable) }));
}
function judgeText({ source, isAddress }, expectation) {
    if (isAddress)
        return { result: 'differs', why: 'is the ARN or name of a secret, not what is in it' };
    if ((0,_key_source_js__WEBPACK_IMPORTED_MODULE_2__/* .isMadeUp */ .F)(source))
        return { result: 'not established', why: 'comes from a lookup that was not answered here' };
    if (source.kind !== 'literal') {
        return {
            result: 'not established',
            why: `comes from ${(0,_key_source_js__WEBPACK_IMPORTED_MODULE_2__/* .describeSource */ .B6)(source)}, which cannot be compared with a text`,
        };
    }
    const why = (0,_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .explainDifference */ .LG)(source.value.reveal(), expectation);
    return why === undefined ? { result: 'same', why: 'is the key' } : { result: 'differs', why };
}
/** Said of a copy whose name is that of the others, in another region. */
const OTHER_REGION = ', and others from ';
const regionOf = (source) => ('reference' in source ? (0,_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .splitPlace */ .UO)(source.reference).place[0] : undefined) || 'the region of the stack';
function judgeReference(source, { baseline, count, regions }) {
    const why = `comes from ${(0,_key_source_js__WEBPACK_IMPORTED_MODULE_2__/* .describeSource */ .B6)(source)}${regions ? ` in ${regionOf(source)}` : ''}`;
    if ((0,_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .areInTwoRegions */ .$9)(source, baseline))
        return { result: 'not established', why: `${why}${OTHER_REGION}${regionOf(baseline)}` };
    const comparison = (0,_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSources */ .mr)(source, baseline);
    if (comparison === 'different')
        return { result: 'differs', why };
    if (comparison === 'unknown')
        return { result: 'not established', why };
    if ((0,_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .readAtDifferentTimes */ .lW)(source, baseline)) {
        const moment = 'injected' in source && source.injected === 'deployment' ? 'at deployment' : 'when a task starts';
        return { result: 'not established', why: `${why}, read ${moment}` };
    }
    // One reference alone is the same as nothing: what it leads to is for the smoke test to find out.
    return { result: count > 1 ? 'same' : 'not established', why };
}
/** The first one of those that most copies come from. */
function mostCommon(sources) {
    const groups = [...(0,_lib_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$)(sources, (0,_lib_memoized_js__WEBPACK_IMPORTED_MODULE_3__/* .memoized */ .x)(_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)).values()];
    return groups.reduce((most, group) => (group.length > most.length ? group : most), groups[0] ?? [])[0];
}


/***/ }),

/***/ 24026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DJ: () => (/* binding */ rollingUpdateWithGap),
/* harmony export */   GC: () => (/* binding */ previousKeyDiffers),
/* harmony export */   N9: () => (/* binding */ keyInOutputs),
/* harmony export */   Qb: () => (/* binding */ hoursDiffer),
/* harmony export */   SL: () => (/* binding */ keyUnderAnotherName),
/* harmony export */   bY: () => (/* binding */ rollingUpdateImpossible),
/* harmony export */   e5: () => (/* binding */ keyInPlainText),
/* harmony export */   fu: () => (/* binding */ noCircuitBreaker),
/* harmony export */   mA: () => (/* binding */ EXPIRATION),
/* harmony export */   uj: () => (/* binding */ hoursNotAsGiven),
/* harmony export */   vV: () => (/* binding */ previousKeyMissing),
/* harmony export */   wZ: () => (/* binding */ keyCopied),
/* harmony export */   yU: () => (/* binding */ hoursMissing)
/* harmony export */ });
/* harmony import */ var _model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80495);
/* harmony import */ var _agreement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23473);


/** Findings about what else is in the environment of the holders, copies of the key, and the services that run them. */
const names = (containers) => containers.map(_agreement_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb).join(', ');
const EXPIRATION = 'JWT_EXPIRATION_HOURS';
const EXPIRATION_REMEDY = `Set ${EXPIRATION}: process.env.${EXPIRATION} in the environment of every container with the key.`;
/** `found`: what each holder has, in a few words. */
const hoursDiffer = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('expiration-hours-differ', { error: 'holders-disagree' }, (found) => ({
    title: `The containers disagree about ${EXPIRATION}`,
    detail: found.map(({ container, words }) => `${(0,_agreement_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(container)}: ${words}`).join('\n'),
    remedy: EXPIRATION_REMEDY,
    where: names(found.map(({ container }) => container)),
}));
const hoursNotAsGiven = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('expiration-hours-not-as-given', 'warning', (stray, expected) => ({
    title: `${EXPIRATION} in the containers is not the value of the input`,
    detail: `The input jwt-expiration-hours is ${expected}; these have another value: ${names(stray)}`,
    remedy: `${EXPIRATION_REMEDY} Or correct the input jwt-expiration-hours.`,
    where: names(stray),
}));
const hoursMissing = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('expiration-hours-missing', ['warning', 'notice'], (absent, everywhere) => ({
    as: everywhere ? 'notice' : 'warning',
    title: everywhere ? `No container has ${EXPIRATION}` : `${EXPIRATION} is missing in some containers`,
    detail: `These have the key but not its lifetime, and fall back to what their code says: ${names(absent)}`,
    remedy: EXPIRATION_REMEDY,
    where: names(absent),
}));
const previousKeyDiffers = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('previous-key-differs', { error: 'holders-disagree' }, (wrong, name) => ({
    title: `${name} is not the previous key`,
    detail: wrong.map(({ container, why }) => `${(0,_agreement_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(container)}: ${why}`).join('\n'),
    remedy: `Give the containers the previous key unchanged: ${name}: process.env.${name}`,
    where: names(wrong.map(({ container }) => container)),
}));
/** A container that only signs has no use for it, but a verifier of old tokens needs it. */
const previousKeyMissing = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('previous-key-missing', ['warning', 'notice'], (absent, holders, name) => ({
    as: absent.length < holders ? 'notice' : 'warning',
    title: absent.length < holders ? `Some containers do not have ${name}` : `No container has ${name}`,
    detail: `A previous key was given, and these cannot accept tokens that were signed with it: ${names(absent)}`,
    remedy: `Pass ${name} to every container that verifies tokens, or all users with an old token are logged out.`,
    where: names(absent),
}));
const keyUnderAnotherName = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('key-under-another-name', 'warning', (copies, variable) => {
    const open = copies.filter(({ name }) => /^(NEXT_PUBLIC|VITE|REACT_APP|PUBLIC|EXPO_PUBLIC)_/.test(name));
    const browser = open.length === 0
        ? ''
        : `\n${open.map(({ name }) => name).join(', ')}: variables of this name are built into the pages that browsers load.`;
    return {
        title: 'The signing key is also passed under another name',
        detail: `${copies.map(({ container, name, whole }) => `${(0,_agreement_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(container)}: ${name}${whole ? '' : ', in its value'}`).join('\n')}${browser}`,
        remedy: `Use ${variable} for the key of the tokens and a secret of its own for everything else (openssl rand -base64 48).`,
        where: names(copies.map(({ container }) => container)),
    };
});
const keyInPlainText = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('plaintext-key', ['warning', { error: 'plaintext-key' }], (places, variable, plaintextKey) => {
    const foreign = places.some((place) => place.foreign) ? ', take it out of all other variables' : '';
    return {
        as: plaintextKey === 'warn' ? 'warning' : { error: 'plaintext-key' },
        title: 'The key is in plain text in the task definition or function',
        detail: `${places.map(({ container, text }) => `${(0,_agreement_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(container)}: ${text}`).join('\n')}\nIt can be read in the console, in the template and by ecs:DescribeTaskDefinition.`,
        remedy: `Keep it in Secrets Manager and pass it with secrets: { ${variable}: ecs.Secret.fromSecretsManager(secret) }${foreign}, or set plaintext-key: allow.`,
        where: [...new Set(places.map(({ container }) => (0,_agreement_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(container)))].join(', '),
    };
});
/** Places in a report that are listed by name; the rest is counted. */
const MAX_PLACES = 10;
const listed = (places) => [
    ...places.slice(0, MAX_PLACES),
    ...(places.length > MAX_PLACES ? [`and ${places.length - MAX_PLACES} more`] : []),
].join('\n');
const keyInOutputs = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('key-in-outputs', { error: 'plaintext-key' }, (places) => ({
    title: 'A stack output holds the signing key',
    detail: `The CDK CLI, the console and this action print outputs:\n${listed(places)}`,
    remedy: 'Remove the output (CfnOutput) from the CDK app, and rotate the key if it was ever deployed like this.',
    where: places[0] ?? '',
}));
const keyCopied = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('key-copied', ['warning', { error: 'plaintext-key' }], (places, inSecret, refused) => {
    const secret = inSecret
        ? ' A secret gets its value outside of the template: aws secretsmanager put-secret-value, and secretsmanager.Secret.fromSecretNameV2 in the app.'
        : '';
    return {
        as: refused ? { error: 'plaintext-key' } : 'warning',
        title: 'The template holds the signing key outside of a container environment',
        detail: `More people and tools read these than the environment:\n${listed(places)}`,
        remedy: `Let the container read the key from its environment in place of these copies.${secret}`,
        where: places[0] ?? '',
    };
});
const serviceName = ({ logicalId, scope }) => `${logicalId} in ${scope.stack.id}`;
const noCircuitBreaker = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('no-circuit-breaker', 'warning', (service) => ({
    title: 'A service has no deployment circuit breaker',
    detail: `${serviceName(service)}: when the new tasks do not start, the deployment hangs for up to three hours.`,
    remedy: 'Add circuitBreaker: { rollback: true } to the FargateService in the CDK app. Where the app sets deploymentConfiguration of the CfnService, that replaces it: add deploymentCircuitBreaker: { enable: true, rollback: true } there.',
    where: serviceName(service),
}));
const REMEDY = 'Set minHealthyPercent: 100 and maxHealthyPercent: 200 on the FargateService in the CDK app.';
const rollingUpdateImpossible = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('rolling-update-impossible', 'warning', (service, desired) => ({
    title: 'A service leaves no room for a rolling update',
    detail: `${serviceName(service)}: with ${desired} desired tasks none may be stopped and none may be added, so a deployment never ends.`,
    remedy: REMEDY,
    where: serviceName(service),
}));
const rollingUpdateWithGap = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('rolling-update-with-gap', 'warning', (service, desired) => ({
    title: 'A deployment may stop every task of a service before a new one runs',
    detail: `${serviceName(service)}: with ${desired} desired tasks the minimum of healthy ones is 0.`,
    remedy: REMEDY,
    where: serviceName(service),
}));


/***/ }),

/***/ 13502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ plaintextFindings),
/* harmony export */   Sx: () => (/* binding */ expirationFindings),
/* harmony export */   Yh: () => (/* binding */ otherNameFindings),
/* harmony export */   h4: () => (/* binding */ previousKeyFindings),
/* harmony export */   uA: () => (/* binding */ finderOf)
/* harmony export */ });
/* harmony import */ var _lib_memoized_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89930);
/* harmony import */ var _redaction_redactor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58752);
/* harmony import */ var _companion_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24026);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67906);
/* harmony import */ var _holders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83201);
/* harmony import */ var _key_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72874);






/** What else is in the environment of the holders: the lifetime of the tokens, the previous key, copies of the key. */
const textIn = (container, variable) => {
    const source = (0,_holders_js__WEBPACK_IMPORTED_MODULE_3__/* .variablesNamed */ .n0)(container, variable)[0]?.source;
    return source?.kind === 'literal' && !(0,_key_source_js__WEBPACK_IMPORTED_MODULE_4__/* .isMadeUp */ .F)(source) ? source.value.reveal() : undefined;
};
const has = (container, variable) => (0,_holders_js__WEBPACK_IMPORTED_MODULE_3__/* .variablesNamed */ .n0)(container, variable).length > 0;
/** `168`, `168.0` and ` 168` are the same number of hours. */
const sameHours = (a, b) => a === b || (a.trim() !== '' && Number(a) === Number(b));
const hoursIn = (container, expected) => {
    const text = textIn(container, _companion_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .EXPIRATION */ .mA);
    if (text === undefined)
        return 'no plain value';
    return sameHours(text, expected) ? 'as given' : 'another value';
};
/** `JWT_EXPIRATION_HOURS` is no secret, but the texts name no values: a key may sit there by mistake. */
function expirationFindings(holders, { expirationHours }) {
    const texts = holders.map((container) => textIn(container, _companion_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .EXPIRATION */ .mA));
    const [first] = texts.filter((text) => text !== undefined);
    const apart = first !== undefined && texts.some((text) => text !== undefined && !sameHours(text, first));
    const stray = holders.filter((_, index) => {
        const text = texts[index];
        return text !== undefined && !sameHours(text, expirationHours);
    });
    const absent = holders.filter((container) => !(0,_holders_js__WEBPACK_IMPORTED_MODULE_3__/* .mayHave */ .iC)(container, _companion_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .EXPIRATION */ .mA) && !has(container, _companion_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .EXPIRATION */ .mA));
    return [
        ...(apart
            ? [(0,_companion_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .hoursDiffer */ .Qb)(holders.map((container) => ({ container, words: hoursIn(container, expirationHours) })))]
            : stray.length > 0
                ? [(0,_companion_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .hoursNotAsGiven */ .uj)(stray, expirationHours)]
                : []),
        ...(absent.length > 0 ? [(0,_companion_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .hoursMissing */ .yU)(absent, absent.length === holders.length)] : []),
    ];
}
/** `<variable>_PREVIOUS`: the key that verifiers still have to accept while a rotation is under way. */
function previousKeyFindings(holders, expectation) {
    const { previousKey, variable, key, otherSecrets } = expectation;
    if (!previousKey)
        return [];
    const name = `${variable}_PREVIOUS`;
    // The current key takes the place of the previous one among the values that a wrong copy may be.
    const known = { variable: name, key: previousKey, otherSecrets: [key, ...otherSecrets] };
    const wrong = holders.flatMap((container) => {
        const text = textIn(container, name);
        const why = text === undefined ? undefined : (0,_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .explainDifference */ .LG)(text, known);
        return why === undefined ? [] : [{ container, why }];
    });
    const absent = holders.filter((container) => !(0,_holders_js__WEBPACK_IMPORTED_MODULE_3__/* .mayHave */ .iC)(container, name) && !has(container, name));
    return [
        ...(wrong.length > 0 ? [(0,_companion_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .previousKeyDiffers */ .GC)(wrong, name)] : []),
        ...(absent.length > 0 ? [(0,_companion_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .previousKeyMissing */ .vV)(absent, holders.length, name)] : []),
    ];
}
/** The key, or the secret that it comes from, under any other name, alone or inside of another value. */
function otherNameFindings(containers, sources, { variable, key }) {
    const isKeySource = keySourceFinder(key, sources);
    const hasKey = finderOf(key);
    const copyIn = (0,_lib_memoized_js__WEBPACK_IMPORTED_MODULE_5__/* .memoized */ .x)(({ name, source, texts }) => {
        if (isKeyName(name, variable))
            return undefined;
        const whole = isKeySource(source);
        return whole || texts.some((text) => hasKey(text.reveal())) ? { name, whole } : undefined;
    });
    const copies = containers.flatMap((container) => container.variables.flatMap((one) => {
        const copy = copyIn(one);
        return copy ? [{ container, ...copy }] : [];
    }));
    return copies.length === 0 ? [] : [(0,_companion_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .keyUnderAnotherName */ .SL)(copies, variable)];
}
/** Keys in an environment, where task definitions, templates and the console show them. */
/** Whether a text is the secret, or has it in it in any form, or a long piece of it. */
function finderOf(...secrets) {
    const finder = (0,_redaction_redactor_js__WEBPACK_IMPORTED_MODULE_0__/* .createRedactor */ .l)();
    const whole = secrets.flatMap((secret) => (secret ? [secret.reveal()] : []));
    for (const text of whole)
        finder.add(text);
    return (text) => whole.includes(text) || finder.holds(text);
}
/** Tells the secret that the signing key comes from, or the key itself. `sources`: where the holders get it from. */
function keySourceFinder(key, sources) {
    const known = new Set(sources.map(_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .samenessOf */ .Xb));
    return (source) => source.kind === 'literal'
        ? source.value.equals(key)
        : source.kind !== 'intrinsic' && known.has((0,_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .samenessOf */ .Xb)(source));
}
/** All plain keys in the environments of all containers, under whatever name; one finding for all of them. */
function plaintextFindings(containers, sources, expectation) {
    const { variable, plaintextKey } = expectation;
    if (plaintextKey === 'allow')
        return [];
    const why = explainer(sources, expectation);
    const places = containers.flatMap((container) => container.variables.flatMap((one) => {
        const text = one.list === 'environment' && !one.isAddress ? why(one) : undefined;
        return text === undefined ? [] : [{ container, text, foreign: !isKeyName(one.name, variable) }];
    }));
    return places.length === 0 ? [] : [(0,_companion_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .keyInPlainText */ .e5)(places, variable, plaintextKey)];
}
const isKeyName = (name, variable) => name === variable || name === `${variable}_PREVIOUS`;
/** Says for a variable of an environment why it is a plain key; undefined when it is none. */
function explainer(sources, { variable, key, previousKey }) {
    const isKeySource = keySourceFinder(key, sources);
    const hasKey = finderOf(key);
    const hasPrevious = finderOf(previousKey);
    return (0,_lib_memoized_js__WEBPACK_IMPORTED_MODULE_5__/* .memoized */ .x)(({ name, source, texts }) => {
        const label = name === variable ? '' : `${name}, `;
        const replaced = source.kind === 'literal' ? '' : ', which CloudFormation replaces by its value';
        const byName = isKeyName(name, variable) && source.kind !== 'intrinsic' && !isEmpty(source);
        if (byName)
            return `${label}${(0,_key_source_js__WEBPACK_IMPORTED_MODULE_4__/* .describeSource */ .B6)(source)}${replaced}`;
        if (isKeySource(source))
            return `${name} is the key${replaced}`;
        if (texts.some((text) => hasKey(text.reveal())))
            return `${name} has the key in its value`;
        return texts.some((text) => hasPrevious(text.reveal()))
            ? `${name} has the previous key in its value`
            : undefined;
    });
}
/** An app without a previous key may pass an empty one. */
const isEmpty = (source) => source.kind === 'literal' && source.value.reveal().trim() === '';


/***/ }),

/***/ 67906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ areInTwoRegions),
/* harmony export */   LG: () => (/* binding */ explainDifference),
/* harmony export */   UO: () => (/* binding */ splitPlace),
/* harmony export */   UP: () => (/* binding */ SECRETS_AS_PARAMETERS),
/* harmony export */   Xb: () => (/* binding */ samenessOf),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   dM: () => (/* binding */ distinct),
/* harmony export */   lW: () => (/* binding */ readAtDifferentTimes),
/* harmony export */   mr: () => (/* binding */ compareSources),
/* harmony export */   qz: () => (/* binding */ similarNames)
/* harmony export */ });
/* harmony import */ var _signing_key_alterations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28316);

/** Whether two copies of the key come from the same place. Texts are compared byte by byte. */
function compareSources(a, b) {
    if (a.kind === 'literal' && b.kind === 'literal')
        return a.value.equals(b.value) ? 'same' : 'different';
    if (a.kind === 'intrinsic' && b.kind === 'intrinsic')
        return a.canonical === b.canonical ? 'same' : 'unknown';
    if (a.kind === 'literal' || b.kind === 'literal' || a.kind === 'intrinsic' || b.kind === 'intrinsic')
        return 'unknown';
    return compareReferences(a, b);
}
/**
 * The same secret read at two times is not the same value after a rotation: CloudFormation resolves its references only when
 * the template changes, ECS when a task starts.
 */
const readAtDifferentTimes = (a, b) => 'injected' in a && 'injected' in b && a.injected !== b.injected && a.versionId === '';
function compareReferences(a, b) {
    if (a.kind !== b.kind)
        return compareStores(a, b);
    const names = compareNames(a, b);
    if (names === 'different' || a.jsonKey !== b.jsonKey)
        return 'different';
    const versions = compareVersions(a, b);
    return versions === 'same' ? names : versions;
}
/** Parameter Store hands out secrets of Secrets Manager under this path. */
const SECRETS_AS_PARAMETERS = '/aws/reference/secretsmanager/';
const compareStores = (a, b) => [a, b].some(({ reference }) => reference.includes(SECRETS_AS_PARAMETERS) || reference.startsWith('{'))
    ? 'unknown'
    : 'different';
function compareVersions(a, b) {
    if (a.versionId !== '' && b.versionId !== '')
        return a.versionId === b.versionId ? 'same' : 'different';
    if (a.versionId !== b.versionId)
        return 'unknown';
    return a.versionStage === b.versionStage ? 'same' : 'different';
}
function compareNames(a, b) {
    if (a.reference === b.reference)
        return 'same';
    const symbolic = [a, b].filter(({ reference }) => reference.includes('{'));
    if ([a, b].some(({ reference }) => reference.includes('{expression')))
        return 'unknown';
    // Two resources of the app are two secrets; one resource and one name may be the same secret.
    if (symbolic.length > 0)
        return symbolic.length === 2 ? 'different' : 'unknown';
    const [one, two] = [splitPlace(a.reference), splitPlace(b.reference)];
    if (one.name !== two.name)
        return similarNames(one.name, two.name) ? 'unknown' : 'different';
    // The name is the same. Where one of the two leaves its region or account open, it may be the same place.
    return one.place.some((part, index) => isApart(part, two.place[index])) ? 'different' : 'unknown';
}
const isApart = (a = '', b = '') => a !== '' && b !== '' && a !== b;
/** The same name in two regions: a secret and its replica, or two secrets. Parameters have no replicas. */
function areInTwoRegions(a, b) {
    if (a.kind !== 'secrets-manager' || b.kind !== 'secrets-manager')
        return false;
    const [one, two] = [splitPlace(a.reference), splitPlace(b.reference)];
    const [[region, account], [otherRegion, otherAccount]] = [one.place, two.place];
    return (isApart(region, otherRegion) &&
        !isApart(account, otherAccount) &&
        similarNames(one.name, two.name) &&
        compareReferences({ ...a, reference: '' }, { ...b, reference: '' }) === 'same');
}
/** Equal texts for sources that are certainly the same. */
const identityOf = (source) => JSON.stringify(source.kind === 'literal' ? ['literal', source.value.reveal()] : source);
/** Equal texts for sources that `compareSources` calls the same, and for no others. */
function samenessOf(source) {
    if (source.kind === 'literal' || source.kind === 'intrinsic')
        return identityOf(source);
    const { kind, reference, jsonKey, versionId, versionStage } = source;
    return JSON.stringify([kind, reference, jsonKey, versionId, versionId === '' ? versionStage : '']);
}
/** Each source once: many containers take their key from few places. */
const distinct = (sources) => [
    ...new Map([...new Set(sources)].map((source) => [identityOf(source), source])).values(),
];
/** Of a reference by name; what it leaves open is ''. */
function splitPlace(reference) {
    const [name = '', account = '', region = ''] = reference.split(':').reverse();
    return { name, place: [region, account] };
}
/** A complete ARN ends in six random characters that a name lacks; a parameter's ARN does not show a leading slash. */
function similarNames(a, b) {
    const bare = (name) => name.replace(/^\//, '');
    const [short, long] = bare(a).length < bare(b).length ? [bare(a), bare(b)] : [bare(b), bare(a)];
    return (short === long || (long.startsWith(`${short}-`) && /^-[A-Za-z0-9]{6}$/.test(long.slice(short.length))));
}
/**
 * How a copy of the key differs, in words that give away neither of the two: `has a trailing newline`.
 * Undefined when they are equal.
 */
function explainDifference(actual, known) {
    const key = known.key.reveal();
    if (actual === key)
        return undefined;
    return (placeholder(actual, known.variable) ??
        otherValue(actual, known) ??
        surroundings(actual, key) ??
        alteration(actual, key) ??
        shape(actual, key) ??
        'is another value');
}
function placeholder(actual, variable) {
    if (actual === '')
        return 'is empty';
    if (actual.trim() === '')
        return 'is nothing but white space';
    if (['undefined', 'null', 'None'].includes(actual)) {
        return `is the word ${actual}: the CDK app did not see the variable`;
    }
    if (actual === variable)
        return 'is the name of the variable, not its value';
    if (/^\$\{\{.*\}\}$|^\$\{?\w+\}?$|^%\w+%$/s.test(actual.trim()))
        return 'is an expression that was not replaced';
    if (/^\*+$/.test(actual))
        return 'is a row of asterisks: a masked value was copied';
    if (/^arn:[\w-]+:(secretsmanager|ssm):/.test(actual))
        return 'is the ARN of a secret, not what is in it';
    return undefined;
}
function otherValue(actual, { previousKey, otherSecrets }) {
    if (previousKey && actual === previousKey.reveal())
        return 'is the previous key';
    const other = otherSecrets.find((secret) => secret.reveal() === actual);
    return other && `is the value of ${other.name}`;
}
/** One of the two has something around it that the other lacks. */
function surroundings(actual, key) {
    const wrappers = [
        [
            'has a trailing newline',
            'lacks the trailing newline of the input',
            (text) => text.replace(/(?<![\r\n])[\r\n]+$/, ''),
        ],
        ['has white space around it', 'lacks the white space around the input', (text) => text.trim()],
        [
            'is wrapped in quotes',
            'lacks the quotes around the input',
            (text) => text.trim().replace(/^(["'`])(.*)\1$/s, '$2'),
        ],
        [
            'begins with NAME=',
            'lacks the NAME= at the beginning of the input',
            (text) => text.replace(/^\w+=/, ''),
        ],
        [
            'has an invisible character',
            'lacks an invisible character of the input',
            (text) => text.replace(/[\p{Cf}\p{Cc}]/gu, ''),
        ],
    ];
    for (const [more, less, bare] of wrappers) {
        if (bare(actual) === key)
            return more;
        if (bare(key) === actual)
            return less;
    }
    return undefined;
}
/** What became of the input, or of the copy, if the input is what the copy became. */
function alteration(actual, key) {
    const formOf = (text, other) => (0,_signing_key_alterations_js__WEBPACK_IMPORTED_MODULE_0__/* .alteredTexts */ ._)(text, '').find(({ form }) => Buffer.from(other).equals(Buffer.from(form)));
    const [more, less] = [formOf(key, actual), formOf(actual, key)];
    if (more)
        return `is the input ${more.words}`;
    return less && less.kind !== 'cut' ? `differs: the input is this value ${less.words}` : undefined;
}
function shape(actual, key) {
    if (key.startsWith(actual) || key.endsWith(actual))
        return 'is cut off';
    if (actual.startsWith(key) || actual.endsWith(key))
        return 'has something added to it';
    if (actual.normalize('NFC') === key.normalize('NFC'))
        return 'differs in Unicode normalization only';
    return actual.toLowerCase() === key.toLowerCase() ? 'differs in upper and lower case' : undefined;
}


/***/ }),

/***/ 40287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ keyElsewhere),
/* harmony export */   KI: () => (/* binding */ proofNotFinished),
/* harmony export */   VP: () => (/* binding */ containerGone),
/* harmony export */   V_: () => (/* binding */ registeredSourceDiffers),
/* harmony export */   WD: () => (/* binding */ MAX_PLACES),
/* harmony export */   nO: () => (/* binding */ mayHaveKey),
/* harmony export */   oK: () => (/* binding */ containerUnknown),
/* harmony export */   s0: () => (/* binding */ noHolderHere),
/* harmony export */   t2: () => (/* binding */ declaredTwice),
/* harmony export */   tC: () => (/* binding */ noHolders),
/* harmony export */   v7: () => (/* binding */ unknownContainers),
/* harmony export */   vp: () => (/* binding */ strayHolders),
/* harmony export */   wC: () => (/* binding */ withoutKey)
/* harmony export */ });
/* harmony import */ var _model_define_finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80495);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36939);
/* harmony import */ var _model_remedy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61368);
/* harmony import */ var _agreement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23473);
/* harmony import */ var _container_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66715);
/* harmony import */ var _holders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83201);






/** Findings about containers that have no key, or may have one, and about what is registered. */
const environmentNotReadable = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .defineFinding */ .L)('container-environment-not-readable', { error: 'holders-not-established' }, (container, variable) => ({
    title: `${container.container} does not visibly get ${variable}`,
    detail: `${(0,_agreement_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(container)} takes variables from an environment file, an expression or one branch of a condition, where ${variable} may or may not be.`,
    remedy: `Pass ${variable} by name in the environment or the secrets of the container.`,
    where: (0,_agreement_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(container),
}));
const containerWithoutKey = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .defineFinding */ .L)('container-without-key', { error: 'holders-disagree' }, (container, variable) => ({
    title: `${container.container} does not get ${variable}`,
    detail: `${(0,_agreement_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(container)} has ${container.variables.map(({ name }) => name).join(', ') || 'no variables'}.`,
    remedy: `Add ${variable} to its environment in the CDK app, or take it off the input \`containers\`.`,
    where: (0,_agreement_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(container),
}));
const withoutKey = (container, variable) => (0,_holders_js__WEBPACK_IMPORTED_MODULE_3__/* .mayHave */ .iC)(container, variable)
    ? environmentNotReadable(container, variable)
    : containerWithoutKey(container, variable);
const proofNotFinished = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .defineFinding */ .L)('proof-not-finished', { error: 'holders-not-established' }, (why) => ({
    title: 'Whether the containers get one key could not be worked out',
    detail: `The proof of these stacks ${why}, so it was given up. Nothing is known of their containers.`,
    remedy: 'Look in the templates for expressions that grow, such as imports of imports, or prove fewer stacks at once: name them in the input stacks.',
    where: 'stacks',
}));
/** Names that a key of tokens often has. */
function mayBeNamed({ variables }) {
    const names = variables
        .map(({ name }) => name)
        .filter((name) => /jwt.*(?:key|secret)|(?:key|secret).*jwt/i.test(name));
    return names.length === 0 ? '' : `: has ${names.slice(0, 5).join(', ')}`;
}
const noHolders = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .defineFinding */ .L)('no-holders', { error: 'no-holders' }, (containers, { variable, key }) => {
    const lines = containers.map((container) => {
        const other = container.variables.find(({ source }) => source.kind === 'literal' && source.value.equals(key));
        const note = other
            ? `: a different name for it, ${other.name}`
            : (0,_holders_js__WEBPACK_IMPORTED_MODULE_3__/* .mayHave */ .iC)(container, variable)
                ? ': takes variables from elsewhere'
                : mayBeNamed(container);
        return `${(0,_agreement_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(container)}${note}`;
    });
    return {
        title: `No container of a task definition and no function gets ${variable}`,
        detail: lines.length === 0
            ? 'The stacks have no ECS task definition and no Lambda function.'
            : `Looked at:\n${lines.join('\n')}`,
        remedy: `Pass ${variable} to the containers in the CDK app, or name the variables that they use in the input jwt-secret-name.`,
    };
});
const declaredTwice = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .defineFinding */ .L)('variable-declared-twice', { error: 'holders-disagree' }, (container, variable) => ({
    title: `${container.container} declares ${variable} twice`,
    detail: `${(0,_agreement_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(container)}: ${(0,_holders_js__WEBPACK_IMPORTED_MODULE_3__/* .variablesNamed */ .n0)(container, variable)
        .map(({ list }) => list)
        .join(' and ')}. ECS refuses a name in both lists.`,
    remedy: 'Keep the entry in secrets and remove the one in environment.',
    where: (0,_agreement_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(container),
}));
const strayHolders = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .defineFinding */ .L)('unnamed-holder-differs', 'warning', (stray, variable) => ({
    title: `A container that the input \`containers\` does not name has another ${variable}`,
    detail: stray.map(({ container, why }) => `${(0,_agreement_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(container)}: ${why}`).join('\n'),
    remedy: 'Add it to the input `containers`, or give its variable another name.',
}));
const mayHaveKey = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .defineFinding */ .L)('container-may-have-key', 'warning', (unseen, variable) => ({
    title: `${unseen[0]?.container ?? ''} may get ${variable} in a way that cannot be seen`,
    detail: unseen
        .map((one) => `${(0,_agreement_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(one)}: takes variables from an environment file, an expression or one branch of a condition`)
        .join('\n'),
    remedy: `Pass ${variable} by name, or name the containers that must have it in the input \`containers\`.`,
    where: unseen.map(_agreement_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb).join(', '),
}), _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .SAME_KEY_UNKNOWN */ .OB);
const containerUnknown = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .defineFinding */ .L)('container-unknown', { error: 'holders-disagree' }, (unknown, present, owner) => {
    const list = [...new Set((0,_container_names_js__WEBPACK_IMPORTED_MODULE_5__/* .labelsOf */ .PC)(present).values())].join(', ') || 'no container at all';
    return {
        title: owner === 'app'
            ? `The stacks have no container ${unknown[0]}`
            : `No service has a container ${unknown[0]}`,
        detail: `Not found: ${unknown.join(', ')}\nThe ${owner === 'app' ? 'stacks' : 'services'} have: ${list}`,
        remedy: 'Correct the input `containers`, or leave it out to check every container that has the key.',
        where: 'containers',
    };
});
/**
 * Names of the input `containers` that no container has: a misspelt name would leave out the very container that it means.
 *
 * @param present the containers that were looked at
 */
function unknownContainers(present, { containers }, owner) {
    const unknown = containers.filter((name) => !present.some((one) => (0,_container_names_js__WEBPACK_IMPORTED_MODULE_5__/* .isCalled */ .AP)(one, name)));
    return unknown.length === 0 ? [] : [containerUnknown(unknown, present, owner)];
}
/** For certain not the source of the template. */
const registeredSourceDiffers = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .defineFinding */ .L)('registered-source-differs', { error: 'holders-disagree' }, (changed, family) => ({
    title: 'The registered task definition takes the key from elsewhere than the template',
    detail: `${family}: ${changed.map(({ container }) => container).join(', ')}`,
    remedy: `Look for another workflow or script that registers revisions of this task definition, then ${_model_remedy_js__WEBPACK_IMPORTED_MODULE_1__/* .AGAIN */ .jM}`,
    where: family,
}));
const containerGone = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .defineFinding */ .L)('registered-container-missing', { error: 'holders-disagree' }, (container, family) => ({
    title: `${container} is not in the registered task definition`,
    detail: `${family} was registered without the container ${container}, which gets the key in the template.`,
    remedy: `Look for another workflow or script that registers revisions of this task definition, then ${_model_remedy_js__WEBPACK_IMPORTED_MODULE_1__/* .AGAIN */ .jM}`,
    where: family,
}));
/** Not every service has to hold the key; that one of them does is for the caller to see. */
const noHolderHere = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .defineFinding */ .L)('no-holder-in-task-definition', 'notice', ({ detail, remedy }, family) => ({
    title: `No container of ${family} gets the key`,
    detail,
    remedy,
    where: family,
}));
const MAX_PLACES = 20;
/** `isAsked`: whether one of them may be what the input `containers` means. */
const keyElsewhere = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .defineFinding */ .L)('key-elsewhere-not-understood', [{ error: 'holders-not-established' }, 'warning'], ({ variable, lines, places }, isAsked) => {
    const more = lines.length - MAX_PLACES;
    return {
        as: isAsked ? { error: 'holders-not-established' } : 'warning',
        title: `${variable} is also given in a place that is not understood`,
        detail: [...lines.slice(0, MAX_PLACES), ...(more > 0 ? [`and ${more} more`] : [])].join('\n'),
        remedy: `Only containers of ECS task definitions and Lambda functions are read. Remove ${variable} from these places, or name in the input \`containers\` the containers that must have the key.`,
        where: places.slice(0, MAX_PLACES).join(', '),
    };
}, _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .SAME_KEY_UNKNOWN */ .OB);


/***/ }),

/***/ 83201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ff: () => (/* binding */ allResources),
  Kd: () => (/* binding */ containersIn),
  W$: () => (/* binding */ findContainers),
  Jn: () => (/* binding */ holdersIn),
  iC: () => (/* binding */ mayHave),
  $d: () => (/* binding */ resourcesIn),
  uC: () => (/* binding */ underOneName),
  n0: () => (/* binding */ variablesNamed)
});

// EXTERNAL MODULE: ./build/lib/json.js
var json = __webpack_require__(80292);
// EXTERNAL MODULE: ./build/lib/memoized.js
var memoized = __webpack_require__(89930);
// EXTERNAL MODULE: ./build/redaction/secret.js
var secret = __webpack_require__(97072);
// EXTERNAL MODULE: ./build/template/evaluate.js
var evaluate = __webpack_require__(95948);
// EXTERNAL MODULE: ./build/lib/groups.js
var groups = __webpack_require__(85722);
;// CONCATENATED MODULE: ./build/template/variables.js



const NONE = { entries: [], computed: [], complete: true };
const UNREADABLE = { ...NONE, complete: false };
/** `Environment` and `Secrets` of a container; `member` is the one beside `Name`. */
function listedEntries(value, member, scope) {
    if (value === undefined || (0,evaluate/* isNoValue */.RL)(value))
        return NONE;
    const either = branchesOf(value);
    if (either)
        return merge(either, (branch) => listedEntries(branch, member, scope));
    return (0,json/* isList */.Lv)(value) ? together(value.map((item) => itemEntries(item, member, scope))) : UNREADABLE;
}
function itemEntries(item, member, scope) {
    if ((0,evaluate/* isNoValue */.RL)(item))
        return NONE;
    const either = branchesOf(item);
    if (either)
        return merge(either, (branch) => itemEntries(branch, member, scope));
    const { Name, [member]: value } = (0,json/* objectOf */.Xy)(item);
    if (Name === undefined)
        return UNREADABLE;
    const parts = (0,evaluate/* evaluate */._3)(Name, scope);
    const name = (0,evaluate/* literalOf */.Zc)(parts);
    return name === undefined ? { ...NONE, computed: [parts] } : one(name, value);
}
/** Whether a name that CloudFormation makes of these parts can be this one. */
function canBe(parts, name) {
    const texts = parts.filter((part) => typeof part === 'string');
    const [first, last] = [parts[0], parts.at(-1)];
    if (typeof first === 'string' && !name.startsWith(first))
        return false;
    if (typeof last === 'string' && !name.endsWith(last))
        return false;
    let at = 0;
    for (const text of texts) {
        const found = name.indexOf(text, at);
        if (found === -1)
            return false;
        at = found + text.length;
    }
    return true;
}
/** `Environment.Variables` of a function. */
function mappedEntries(value) {
    if (value === undefined || (0,evaluate/* isNoValue */.RL)(value))
        return NONE;
    const either = branchesOf(value);
    if (either)
        return merge(either, mappedEntries);
    if (!(0,json/* isObject */.Gv)(value))
        return UNREADABLE;
    return together(Object.entries(value).map(([name, member]) => name.startsWith('Fn::') || name === 'Ref' ? UNREADABLE : one(name, member)));
}
const one = (name, value) => value === undefined || (0,evaluate/* isNoValue */.RL)(value) ? NONE : { ...NONE, entries: [{ name, value, always: true }] };
const together = (parts) => ({
    entries: parts.flatMap(({ entries }) => entries),
    computed: parts.flatMap(({ computed }) => computed),
    complete: parts.every(({ complete }) => complete),
});
function branchesOf(value) {
    const [condition, yes, no] = (0,json/* listOf */.c3)((0,json/* objectOf */.Xy)(value)['Fn::If']);
    return condition === undefined || yes === undefined || no === undefined
        ? undefined
        : { condition, yes, no };
}
/** What both branches have once is one entry, whose value is a condition in its turn. */
function merge({ condition, yes, no }, read) {
    const [left, right] = [read(yes), read(no)];
    const all = [...left.entries, ...right.entries];
    const ofLeft = new Set(left.entries);
    return {
        complete: left.complete && right.complete,
        computed: [...left.computed, ...right.computed],
        entries: [...(0,groups/* groupBy */.$)(all, ({ name }) => name)].flatMap(([name, same]) => {
            const [a, b, ...more] = same;
            if (a && b && more.length === 0 && ofLeft.has(a) && !ofLeft.has(b)) {
                const value = { 'Fn::If': [condition, a.value, b.value] };
                return [{ name, value, always: a.always && b.always }];
            }
            return same.map((entry) => ({ ...entry, always: false }));
        }),
    };
}

// EXTERNAL MODULE: ./build/proof/key-source.js
var key_source = __webpack_require__(72874);
;// CONCATENATED MODULE: ./build/proof/holders.js






/** Every container of every task definition and every Lambda function, those without any variable included. */
function findContainers(stacks) {
    const known = new Map();
    return scopesOf(stacks).flatMap((scope) => containersIn(scope, known));
}
/** Those of one template. */
function containersIn(scope, known) {
    return resourcesIn(scope).flatMap((resource) => {
        if (resource.type === 'AWS::ECS::TaskDefinition')
            return taskContainers(resource, known);
        return resource.type === 'AWS::Lambda::Function' ? [functionContainer(resource, known)] : [];
    });
}
/** The containers as if the key had one name everywhere, and the previous key too. */
function underOneName(containers, { variable, aliases = [] }) {
    if (aliases.length === 0)
        return containers;
    const names = new Map(aliases.flatMap((alias) => [
        [alias, variable],
        [`${alias}_PREVIOUS`, `${variable}_PREVIOUS`],
    ]));
    const renamed = (0,memoized/* memoized */.x)((one) => {
        const name = names.get(one.name);
        return name === undefined ? one : { ...one, name, alias: one.name };
    });
    return containers.map((one) => ({ ...one, variables: one.variables.map(renamed) }));
}
/** The container once for every entry with this variable; more than one when it is declared twice. */
const holdersIn = (container, variable) => variablesNamed(container, variable).map(({ source, alias = variable }) => ({
    stackName: container.stackName,
    stackId: container.stackId,
    path: container.path,
    logicalId: container.logicalId,
    construct: container.construct ?? [],
    kind: container.kind,
    container: container.container,
    variable: alias,
    source,
}));
/** Those that the container has whatever the conditions are. */
const variablesNamed = (container, name) => container.variables.filter((variable) => variable.name === name && variable.always);
/** Whether it may have the variable though `variablesNamed` does not show it. */
const mayHave = (container, name) => container.open ||
    container.variables.some((variable) => variable.name === name && !variable.always) ||
    container.computed.some((parts) => canBe(parts, name));
const scopesOf = (stacks) => stacks.flatMap((stack) => stack.templates.map((template) => (0,evaluate/* scopeOf */.Od)(stack, template, stacks)));
const resourcesIn = (scope) => Object.entries((0,json/* objectOf */.Xy)(scope.template.body.Resources)).map(([logicalId, resource]) => {
    const { Type, Properties } = (0,json/* objectOf */.Xy)(resource);
    return { scope, logicalId, type: String(Type ?? ''), properties: (0,json/* objectOf */.Xy)(Properties) };
});
const allResources = (stacks) => scopesOf(stacks).flatMap(resourcesIn);
const placeOf = ({ scope, logicalId }) => ({
    stackName: scope.stack.stackName,
    stackId: scope.stack.id,
    path: scope.template.path,
    logicalId,
    construct: constructOf(scope, logicalId),
});
/** `Orders`, `TaskDef` for the metadata `aws:cdk:path` `Shop/Orders/TaskDef/Resource`. */
function constructOf({ stack, template }, logicalId) {
    const { Metadata } = (0,json/* objectOf */.Xy)((0,json/* objectOf */.Xy)(template.body.Resources)[logicalId]);
    const path = (0,json/* textOf */.b6)((0,json/* objectOf */.Xy)(Metadata)['aws:cdk:path']) ?? '';
    const below = path.startsWith(`${stack.id}/`) ? path.slice(stack.id.length + 1) : path;
    // Copied, because a list that was filtered keeps room for more.
    return below
        .split('/')
        .filter((id) => id !== '' && id !== 'Resource')
        .slice();
}
function taskContainers(task, known) {
    const { scope, properties } = task;
    const definitions = properties.ContainerDefinitions;
    if (definitions !== undefined && !(0,json/* isList */.Lv)(definitions))
        return [unseenContainer(task)];
    return (0,json/* listOf */.c3)(definitions)
        .filter((definition) => !(0,evaluate/* isNoValue */.RL)(definition))
        .map((entry) => {
        const definition = (0,json/* objectOf */.Xy)(entry);
        if (Object.keys(definition).some((name) => name.startsWith('Fn::')))
            return unseenContainer(task);
        const environment = listedEntries(definition.Environment, 'Value', scope);
        const secrets = listedEntries(definition.Secrets, 'ValueFrom', scope);
        return {
            ...placeOf(task),
            kind: 'container',
            container: (0,evaluate/* literalOf */.Zc)((0,evaluate/* evaluate */._3)(definition.Name ?? '(unnamed)', scope)) ?? '(named by an expression)',
            // Not spread into one list, which would keep room for more.
            variables: environment.entries
                .map((entry) => environmentVariable(entry, { scope, known }))
                .concat(secrets.entries.map((entry) => secretVariable(entry, { scope, known }))),
            computed: environment.computed.concat(secrets.computed),
            open: !environment.complete || !secrets.complete || (0,json/* listOf */.c3)(definition.EnvironmentFiles).length > 0,
        };
    });
}
/** Stands for what only CloudFormation knows: which containers there are, and with which variables. */
const unseenContainer = (task) => ({
    ...placeOf(task),
    kind: 'container',
    container: '(given by an expression)',
    variables: [],
    computed: [],
    open: true,
});
function environmentVariable({ name, value, always }, reading) {
    const { scope } = reading;
    const parts = (0,evaluate/* evaluate */._3)(value, scope);
    const texts = typeof value === 'string' ? [value] : textsOf(parts, value);
    return onlyOnce(['environment', name, always, traitOf(parts), texts], reading, () => ({
        name,
        list: 'environment',
        source: (0,key_source/* environmentSource */.nC)(name, parts, scope.stack),
        texts: texts.map((text) => new secret/* Secret */.z(name, text)),
        expressions: (0,evaluate/* expressionsIn */.l$)(parts),
        isAddress: (0,key_source/* addressedResource */.a9)(parts) !== undefined,
        always,
    }));
}
function secretVariable({ name, value, always }, reading) {
    const { scope } = reading;
    const parts = (0,evaluate/* evaluate */._3)(value, scope);
    return onlyOnce(['secrets', name, always, traitOf(parts)], reading, () => ({
        name,
        list: 'secrets',
        source: (0,key_source/* injectedSource */.UF)(parts, scope.stack),
        texts: [],
        expressions: (0,evaluate/* expressionsIn */.l$)(parts),
        isAddress: false,
        always,
    }));
}
const textsOf = (parts, value) => [
    ...new Set([...parts, ...(0,json/* valuesIn */.aC)(value)].filter((part) => typeof part === 'string')),
];
/** Never equal for a text and an expression. */
const traitOf = (parts) => (0,evaluate/* literalOf */.Zc)(parts) ?? [(0,evaluate/* canonicalOf */.qe)(parts)];
/** `traits` and the environment of the stack, to which short names of secrets belong, are all that the variable depends on. */
function onlyOnce(traits, { scope, known }, make) {
    const key = JSON.stringify([scope.stack.account, scope.stack.region, traits]);
    const one = known.get(key) ?? make();
    known.set(key, one);
    return one;
}
function functionContainer(resource, known) {
    const { scope, properties, logicalId } = resource;
    const { entries, computed, complete } = mappedEntries((0,json/* objectOf */.Xy)(properties.Environment).Variables);
    return {
        ...placeOf(resource),
        kind: 'function',
        container: logicalId,
        variables: entries.map((entry) => environmentVariable(entry, { scope, known })),
        computed,
        open: !complete,
    };
}


/***/ }),

/***/ 72874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ describeSource),
/* harmony export */   F: () => (/* binding */ isMadeUp),
/* harmony export */   Q3: () => (/* binding */ registeredSource),
/* harmony export */   UF: () => (/* binding */ injectedSource),
/* harmony export */   a9: () => (/* binding */ addressedResource),
/* harmony export */   aG: () => (/* binding */ PARAMETER),
/* harmony export */   bB: () => (/* binding */ SECRET),
/* harmony export */   nC: () => (/* binding */ environmentSource)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _redaction_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97072);
/* harmony import */ var _template_evaluate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95948);



/** Source of an `Environment` value: a text, a dynamic reference, or an expression. */
function environmentSource(variable, parts, place) {
    const found = dynamicReference(mark(parts, place));
    if (found)
        return found;
    const text = (0,_template_evaluate_js__WEBPACK_IMPORTED_MODULE_2__/* .literalOf */ .Zc)(parts);
    return text === undefined ? intrinsicSource(parts) : { kind: 'literal', value: new _redaction_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(variable, text) };
}
/** Source of a `Secrets[].ValueFrom`: a secret or parameter that ECS reads when a task starts. */
function injectedSource(parts, place) {
    // The same expression as an environment value would hand over the ARN and not what is behind it, hence the mark.
    return injectedReference(mark(parts, place)) ?? intrinsicSource(['ValueFrom ', ...parts]);
}
/** Source of a `valueFrom` as the ECS API returns it. */
const registeredSource = (valueFrom, place) => injectedReference({ text: valueFrom, expressions: [], place }) ??
    intrinsicSource(['ValueFrom ', valueFrom]);
/** The resource whose address, not its content, an `Environment` value would be. */
function addressedResource([part, ...more]) {
    const resource = typeof part === 'object' && more.length === 0 ? part.resource : undefined;
    return resource?.type === SECRET || resource?.type === PARAMETER ? resource : undefined;
}
/** What the CDK makes up for a parameter that it could not look up. */
const isMadeUp = (source) => source.kind === 'literal' && source.value.reveal().startsWith('dummy-value-for-');
const SECRET = 'AWS::SecretsManager::Secret';
const PARAMETER = 'AWS::SSM::Parameter';
/** A digest, because the literal parts of an expression may hold the key. */
const digest = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', text);
const intrinsicSource = (parts) => ({
    kind: 'intrinsic',
    canonical: digest((0,_template_evaluate_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalOf */ .qe)(parts)),
});
function mark(parts, place) {
    const expressions = (0,_template_evaluate_js__WEBPACK_IMPORTED_MODULE_2__/* .expressionsIn */ .l$)(parts);
    const text = parts
        .map((part) => (typeof part === 'string' ? part : `\0${expressions.indexOf(part)}\0`))
        .join('');
    return { text, expressions, place };
}
const expressionAt = (text, { expressions }) => {
    const [, index] = /^\0(\d+)\0$/.exec(text) ?? [];
    return index === undefined ? undefined : expressions[Number(index)];
};
/**
 * `{{resolve:secretsmanager:secret-id:SecretString:json-key:version-stage:version-id}}`, `{{resolve:ssm:name:version}}` and
 * `{{resolve:ssm-secure:name:version}}`; "Get values stored in other services using dynamic references" in the CloudFormation guide.
 */
function dynamicReference(marked) {
    const [, service, body = ''] = /^\{\{resolve:(secretsmanager|ssm|ssm-secure):((?:(?!\{\{|\}\}).)+)\}\}$/s.exec(marked.text) ?? [];
    if (service === undefined)
        return undefined;
    const segments = body.split(':');
    if (service !== 'secretsmanager') {
        const arn = segments[0] === 'arn';
        const name = arn ? parameterName(segments, marked) : nameOf(segments[0] ?? '', PARAMETER, marked);
        return ssmSource(name, segments[arn ? 6 : 1] ?? '', 'deployment');
    }
    const length = segments[0] === 'arn' ? 7 : 1;
    const [, jsonKey, versionStage, versionId] = segments.slice(length);
    return secretSource(secretName(segments.slice(0, length), marked), [jsonKey, versionStage, versionId], 'deployment');
}
/** `valueFrom` of an ECS `Secret`: `arn:…:secret:name[:json-key:version-stage:version-id]`, an SSM ARN, or an SSM name. */
function injectedReference(marked) {
    const segments = marked.text.split(':');
    if (segments[0] === 'arn' && segments[2] === 'ssm')
        return ssmSource(parameterName(segments, marked), '', 'task-start');
    if (segments[0] === 'arn') {
        if (segments[2] !== 'secretsmanager' || segments.length < 7)
            return undefined;
        return secretSource(secretName(segments.slice(0, 7), marked), segments.slice(7), 'task-start');
    }
    const [id = '', ...selection] = segments;
    const expression = expressionAt(id, marked);
    // Only Secrets Manager's ARNs take a selection; a bare expression may as well lead to a parameter.
    if (expression?.resource?.type === SECRET || (expression && selection.length === 3)) {
        return secretSource(secretName([id], marked), selection, 'task-start');
    }
    if (expression && expression.resource?.type !== PARAMETER)
        return undefined;
    return id === '' || selection.length > 0
        ? undefined
        : ssmSource(nameOf(id, PARAMETER, marked), '', 'task-start');
}
function secretSource(reference, [jsonKey = '', stage = '', versionId = ''], injected) {
    // No stage and no version means the current one, to ECS as to CloudFormation.
    const versionStage = stage === '' && versionId === '' ? 'AWSCURRENT' : stage;
    return { kind: 'secrets-manager', reference, jsonKey, versionStage, versionId, injected };
}
const ssmSource = (reference, versionId, injected) => ({ kind: 'ssm', reference, jsonKey: '', versionStage: '', versionId, injected });
function secretName(segments, marked) {
    const [id = '', , , region = '', account = '', , name = ''] = segments;
    if (segments.length === 1)
        return nameOf(id, SECRET, marked);
    return placed(withoutMarks(name, marked), arnPlace(region, account, marked));
}
/** `arn:aws:ssm:region:account:parameter/chat-app/jwt`: the slash of a name in levels serves as the separator. */
function parameterName(segments, marked) {
    const [, , , region = '', account = '', resource = ''] = segments;
    const path = resource.replace(/^parameter/, '');
    const expression = expressionAt(path.replace(/^\//, ''), marked);
    if (expression?.resource?.type === PARAMETER)
        return nameOf(path.replace(/^\//, ''), PARAMETER, marked);
    const name = path.indexOf('/', 1) > 0 ? path : path.replace(/^\//, '');
    return placed(withoutMarks(name, marked), arnPlace(region, account, marked));
}
function nameOf(id, type, marked) {
    const resource = expressionAt(id, marked)?.resource;
    if (resource?.type !== type)
        return placed(withoutMarks(id, marked), marked.place);
    const { scope, logicalId, properties } = resource;
    const name = (0,_template_evaluate_js__WEBPACK_IMPORTED_MODULE_2__/* .literalOf */ .Zc)((0,_template_evaluate_js__WEBPACK_IMPORTED_MODULE_2__/* .evaluate */ ._3)(properties.Name, scope));
    return properties.Name !== undefined && name !== undefined
        ? placed(name, scope.stack)
        : `{${logicalId} in ${(0,_template_evaluate_js__WEBPACK_IMPORTED_MODULE_2__/* .scopeName */ .OK)(scope)}}`;
}
const withoutMarks = (text, { expressions }) => text.replace(/\0(\d+)\0/g, (_, index) => `{expression ${digest(expressions[Number(index)]?.canonical ?? '').slice(0, 16)}}`);
const arnPlace = (region, account, marked) => ({
    // What is left open in the ARN is the stack's own.
    region: region.includes('\0') ? marked.place.region : region,
    account: account.includes('\0') ? marked.place.account : account,
});
const placed = (name, { region, account }) => region === '' && account === '' ? name : `${region}:${account}:${name}`;
/** For people: what a container's copy comes from, without values, accounts and regions. */
function describeSource(source) {
    if (isMadeUp(source))
        return 'a lookup that was not answered';
    if (source.kind === 'literal')
        return 'plaintext environment';
    if (source.kind === 'intrinsic')
        return 'CloudFormation expression';
    const name = (source.reference.split(':').at(-1) ?? '')
        .replace(/[{}]/g, '')
        .replace(/(expression) [0-9a-f]{16}/, '$1');
    const store = source.kind === 'ssm' ? 'SSM' : 'Secrets Manager';
    const selection = source.jsonKey === '' ? '' : `#${source.jsonKey}`;
    const version = source.versionId !== ''
        ? ' (fixed version)'
        : source.versionStage.replace(/^AWSCURRENT$/, '').replace(/^(.+)$/, ' ($1)');
    return `${store} ${name}${selection}${version}`;
}


/***/ }),

/***/ 53869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ withoutSecrets),
/* harmony export */   h: () => (/* binding */ proveContainers)
/* harmony export */ });
/* harmony import */ var _lib_memoized_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(89930);
/* harmony import */ var _redaction_redactor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58752);
/* harmony import */ var _agreement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23473);
/* harmony import */ var _agreement_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10352);
/* harmony import */ var _companions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13502);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67906);
/* harmony import */ var _container_names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(66715);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40287);
/* harmony import */ var _holders_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83201);
/* harmony import */ var _key_source_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72874);










/**
 * The comparison itself, for containers from wherever they were read. `required` are the names that must not lack the variable;
 * which copies have to be the key is up to `expectation.containers`.
 */
function proveContainers(containers, expectation, required = expectation.containers) {
    const { variable } = expectation;
    const sorted = sortContainers(containers, expectation, required);
    const { holders, named, without, unseen, copies } = sorted;
    const stray = sorted.otherCopies.filter(({ result }) => result === 'differs');
    const sources = (0,_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .distinct */ .dM)(copies.map(({ variable: { source } }) => source));
    return {
        rows: rowsOf(sorted, variable),
        findings: [
            ...without.map((container) => (0,_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutKey */ .wC)(container, variable)),
            ...(holders.length === 0 && without.length === 0 ? [(0,_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .noHolders */ .tC)(containers, expectation)] : []),
            ...holders.filter((one) => isDeclaredTwice(one, variable)).map((one) => (0,_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .declaredTwice */ .t2)(one, variable)),
            ...(0,_agreement_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .agreementFindings */ .Ve)(copies, expectation),
            ...(stray.length > 0 ? [(0,_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .strayHolders */ .vp)(stray, variable)] : []),
            ...(unseen.length > 0 && expectation.containers.length === 0 ? [(0,_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .mayHaveKey */ .nO)(unseen, variable)] : []),
            ...(0,_companions_js__WEBPACK_IMPORTED_MODULE_3__/* .plaintextFindings */ .E4)(containers, sources, expectation),
            ...(0,_companions_js__WEBPACK_IMPORTED_MODULE_3__/* .expirationFindings */ .Sx)(named, expectation),
            ...(0,_companions_js__WEBPACK_IMPORTED_MODULE_3__/* .previousKeyFindings */ .h4)(named, expectation),
            ...(0,_companions_js__WEBPACK_IMPORTED_MODULE_3__/* .otherNameFindings */ .Yh)(containers, sources, expectation),
        ],
    };
}
function sortContainers(containers, expectation, required) {
    const { variable, containers: names } = expectation;
    const isNamed = (one) => names.length === 0 || (0,_container_names_js__WEBPACK_IMPORTED_MODULE_8__/* .isOneOf */ .EK)(one, names);
    const holders = containers.filter((container) => (0,_holders_js__WEBPACK_IMPORTED_MODULE_6__/* .variablesNamed */ .n0)(container, variable).length > 0);
    const having = new Set(holders);
    const without = containers.filter((one) => (0,_container_names_js__WEBPACK_IMPORTED_MODULE_8__/* .isOneOf */ .EK)(one, required) && !having.has(one));
    const lacking = new Set(without);
    // With no holder at all they are part of that finding.
    const unseen = containers.filter((one) => (0,_holders_js__WEBPACK_IMPORTED_MODULE_6__/* .mayHave */ .iC)(one, variable) && holders.length > 0 && !having.has(one) && !lacking.has(one));
    const named = holders.filter(isNamed);
    const all = (0,_agreement_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeCopies */ .Xn)(holders, expectation);
    const copies = names.length === 0 ? all : (0,_agreement_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeCopies */ .Xn)(named, expectation);
    const otherCopies = all.filter(({ container }) => !isNamed(container));
    return { containers, holders, named, without, unseen, copies, otherCopies };
}
function rowsOf({ containers, without, unseen, copies, otherCopies }, variable) {
    const labels = (0,_container_names_js__WEBPACK_IMPORTED_MODULE_8__/* .labelsOf */ .PC)(containers);
    const describe = (0,_lib_memoized_js__WEBPACK_IMPORTED_MODULE_9__/* .memoized */ .x)(_key_source_js__WEBPACK_IMPORTED_MODULE_7__/* .describeSource */ .B6);
    const row = (one, more) => ({ stack: one.stackId, container: labels.get(one) ?? one.container, variable, ...more });
    return [
        ...[...copies, ...otherCopies].map(({ container, variable: { source, alias = variable }, result }) => row(container, { variable: alias, source: describe(source), result })),
        ...without.map((one) => row(one, { source: '', result: (0,_holders_js__WEBPACK_IMPORTED_MODULE_6__/* .mayHave */ .iC)(one, variable) ? 'not established' : 'missing' })),
        ...unseen.map((one) => row(one, { source: '', result: 'not established' })),
    ];
}
/** A secret may hide where only names are expected, e.g. as a container's name: nothing of it leaves this place. */
function withoutSecrets({ rows, findings }, expectation) {
    const redactor = (0,_redaction_redactor_js__WEBPACK_IMPORTED_MODULE_0__/* .createRedactor */ .l)();
    const { key, previousKey, otherSecrets } = expectation;
    for (const secret of [key, ...(previousKey ? [previousKey] : []), ...otherSecrets])
        redactor.add(secret.reveal());
    const clean = (text) => (redactor.holds(text) ? redactor.redact(text) : text);
    return {
        rows: rows.map((one) => ({
            ...one,
            stack: clean(one.stack),
            container: clean(one.container),
            source: clean(one.source),
        })),
        findings: findings.map((finding) => ({
            ...finding,
            title: shortened(clean(finding.title)),
            detail: clean(finding.detail),
            remedy: clean(finding.remedy),
            ...(finding.where === undefined ? {} : { where: clean(finding.where) }),
        })),
    };
}
const shortened = (title) => (title.length > 100 ? `${title.slice(0, 99)}…` : title);
/** Under one of its names; two names with one key each are no mistake. */
const isDeclaredTwice = (container, variable) => {
    const names = (0,_holders_js__WEBPACK_IMPORTED_MODULE_6__/* .variablesNamed */ .n0)(container, variable).map(({ alias }) => alias);
    return new Set(names).size < names.length;
};


/***/ }),

/***/ 89760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HN: () => (/* binding */ PROOF),
  EV: () => (/* binding */ expectationOf),
  sG: () => (/* binding */ outcomeOf),
  Pc: () => (/* binding */ proofSummary),
  d4: () => (/* binding */ proveApart),
  w8: () => (/* binding */ proveSameKey)
});

// UNUSED EXPORTS: lookingInOtherStacks

// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(94869);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/template/select.js
var template_select = __webpack_require__(19659);
// EXTERNAL MODULE: ./build/proof/agreement-findings.js
var agreement_findings = __webpack_require__(10352);
// EXTERNAL MODULE: ./build/proof/findings.js
var proof_findings = __webpack_require__(40287);
// EXTERNAL MODULE: ./build/proof/holders.js + 1 modules
var proof_holders = __webpack_require__(83201);
// EXTERNAL MODULE: ./build/template/evaluate.js
var evaluate = __webpack_require__(95948);
// EXTERNAL MODULE: ./build/proof/companions.js
var companions = __webpack_require__(13502);
// EXTERNAL MODULE: ./build/proof/compare.js
var compare = __webpack_require__(67906);
// EXTERNAL MODULE: ./build/lib/json.js
var json = __webpack_require__(80292);
// EXTERNAL MODULE: ./build/proof/companion-findings.js
var companion_findings = __webpack_require__(24026);
;// CONCATENATED MODULE: ./build/proof/copies.js



/**
 * Copies of the key, or of the previous one, outside of container environments: outputs, tags, descriptions, commands,
 * values of secrets, … in plain text or in one of the usual encodings. Outputs are an error, because every tool prints
 * them; the others are one where the key must not be in plain text anywhere.
 */
function copyFindings(copies, { plaintextKey }) {
    const outputs = copies.filter(({ path }) => path[0] === 'Outputs').map(({ text }) => text);
    const others = copies.filter(({ path }) => path[0] !== 'Outputs');
    return [
        ...(outputs.length > 0 ? [(0,companion_findings/* keyInOutputs */.N9)(outputs)] : []),
        ...(others.length > 0
            ? [
                (0,companion_findings/* keyCopied */.wZ)(others.map(({ text }) => text), others.some(({ path }) => path.includes('SecretString')), plaintextKey === 'error'),
            ]
            : []),
    ];
}
const copiesInTags = ({ id, tags }, holds) => Object.entries(tags)
    .filter(([name, value]) => holds(name) || holds(value))
    .map(([name]) => copyAt(id, ['tags', holds(name) ? '(name)' : name]));
const copiesIn = (scope, holds) => pathsTo(scope.template.body, holds).map((path) => copyAt((0,evaluate/* scopeName */.OK)(scope), path));
const copyAt = (owner, path) => ({
    path,
    text: `${owner}: ${path.join('.')}`,
});
/** Paths of all texts, names of members included, that hold the key and that the proof does not look at. */
function pathsTo(body, holds) {
    const found = [];
    /** The way to where the visit is. One list for all of them: there are many places, and a key stands in few. */
    const way = [];
    const note = (depth, ...more) => {
        const path = way.slice(0, depth).map(String);
        // From the end, where most of the keys are that the proof looks at.
        if (!path.some((_, less) => isProven(path.slice(0, path.length - less), body)))
            found.push([...path, ...more]);
    };
    const visit = (value, depth) => {
        if (typeof value === 'string') {
            if (holds(value))
                note(depth);
        }
        else if ((0,json/* isList */.Lv)(value)) {
            for (let index = 0; index < value.length; index += 1) {
                way[depth] = index;
                visit(value[index] ?? null, depth + 1);
            }
        }
        else if ((0,json/* isObject */.Gv)(value)) {
            for (const name in value) {
                way[depth] = name;
                if (holds(name))
                    note(depth, '(name)');
                else
                    visit(value[name] ?? null, depth + 1);
            }
        }
    };
    visit(body, 0);
    return found;
}
/** The value of a variable whose name can be read, which the proof looks at, in the branches of conditions too. */
function isProven(path, body) {
    const [section, logicalId = '', properties, ...inside] = path;
    if (section !== 'Resources' || properties !== 'Properties')
        return false;
    const { Type } = (0,json/* objectOf */.Xy)((0,json/* objectOf */.Xy)(body.Resources)[logicalId]);
    const [first, second = '', third, , fifth, ...more] = withoutBranches(inside);
    if (Type === 'AWS::Lambda::Function')
        return (first === 'Environment' && second === 'Variables' && third !== undefined && !/^(Fn::|Ref$)/.test(third));
    if (Type !== 'AWS::ECS::TaskDefinition' || first !== 'ContainerDefinitions')
        return false;
    if (inside[2] !== 'Environment' || third !== 'Environment' || fifth !== 'Value' || more.length > 0)
        return false;
    return typeof (0,json/* objectOf */.Xy)(valueAt(body, path.slice(0, -1))).Name === 'string';
}
/** The path as if every condition (`Fn::If`) were the branch that it leads through. */
const withoutBranches = (path) => path.filter((step, at) => step !== 'Fn::If' && !(path[at - 1] === 'Fn::If' && /^[12]$/.test(step)));
const valueAt = (value, path) => path.reduce((inner, step) => ((0,json/* isList */.Lv)(inner) ? inner[Number(step)] : (0,json/* objectOf */.Xy)(inner)[step]), value);

;// CONCATENATED MODULE: ./build/proof/assignments.js


/** Stands for what only CloudFormation knows in the middle of a text. */
const UNKNOWN = '\uFFFC';
const MAX_EMBEDDED = 6;
const MAX_DEPTH_OF_TEXT = 64;
/** How much text substitutions and separators may add to one value; what is beyond is looked at piece by piece. */
const MAX_SUBSTITUTED = 1_000_000;
const MAX_STEPS = 40;
/** A text with more assignments than this is not read. */
const MOST_IN_TEXT = 20;
/** How much of a text around a name is looked at. */
const WINDOW = 300;
/** Text for people, and code: neither sets a variable of a process, unless the code itself does. */
const HARMLESS = /^(?:\w*(?:Tags|labels|description|comment)|Tag|annotations|ZipFile|InlineCode)$/i;
/** They store a value under its name, as the resources that are stores do. */
const STORING_CALL = /(?:^|:aws-sdk:)(?:ssm:putparameter|secretsmanager:(?:createsecret|putsecretvalue|updatesecret))(?:command)?$/i;
const OF_A_CALL = /^(?:parameters|arguments|input)$/i;
/** A build or a step of a pipeline is no holder; what it starts elsewhere may be. */
const BUILDS = new Set(['AWS::CodeBuild::Project', 'AWS::CodePipeline::Pipeline']);
const OF_A_BUILD = /^(?:EnvironmentVariables|env)$/;
/** Every assignment in a value, but for those that `findContainers` reads. Linear in its size, without deep recursion. */
function assignmentsIn(value, walk) {
    const search = { ...walk, found: [], open: [{ value, step: '', embedded: 0, isRead: false }] };
    const budget = { left: MAX_SUBSTITUTED };
    for (let spot = search.open.pop(); spot; spot = search.open.pop()) {
        const flat = flatten(spot.value, budget);
        if (flat === undefined) {
            lookAtMembers(spot, search);
            continue;
        }
        for (const rest of flat.rest)
            search.open.push(under(spot, rest, ''));
        lookAtText(spot, flat.text, search);
    }
    return search.found;
}
const under = (above, value, step, isRead = above.isRead) => ({
    value,
    step,
    above,
    embedded: above.embedded,
    isRead,
});
/** The text that a value is; `rest` are the parts of which only CloudFormation knows the text. Undefined for other values. */
function flatten(value, budget, depth = 0) {
    if (typeof value === 'string')
        return { text: value, rest: [] };
    if (!(0,json/* isObject */.Gv)(value))
        return undefined;
    const [name, ...more] = Object.keys(value);
    const argument = name === undefined || more.length > 0 ? undefined : value[name];
    if (argument === undefined || depth > MAX_DEPTH_OF_TEXT)
        return undefined;
    const part = (inner) => flatten(inner, budget, depth + 1) ??
        ((0,json/* isList */.Lv)(inner) || (0,json/* isObject */.Gv)(inner)
            ? { text: UNKNOWN, rest: [inner] }
            : { text: String(inner ?? ''), rest: [] });
    if (name === 'Fn::Base64')
        return part(argument);
    if (name === 'Fn::Join') {
        const [separator, list] = (0,json/* isList */.Lv)(argument) ? argument : [];
        if (typeof separator !== 'string' || !(0,json/* isList */.Lv)(list))
            return undefined;
        const parts = list.map(part);
        budget.left -= separator.length * parts.length;
        if (budget.left < 0)
            return { text: UNKNOWN, rest: parts.flatMap(({ text, rest }) => [text, ...rest]) };
        return { text: parts.map(({ text }) => text).join(separator), rest: parts.flatMap(({ rest }) => rest) };
    }
    return name === 'Fn::Sub' ? substituted(argument, part, budget) : undefined;
}
function substituted(argument, part, budget) {
    const [text, variables] = (0,json/* isList */.Lv)(argument) ? argument : [argument];
    if (typeof text !== 'string')
        return undefined;
    const known = new Map(Object.entries((0,json/* objectOf */.Xy)(variables)).map(([name, inner]) => [name, part(inner)]));
    const unused = new Set(known.values());
    const pieces = (0,evaluate/* piecesOfSub */.tZ)(text).map((piece) => {
        if (typeof piece === 'string')
            return piece;
        const given = known.get(piece.name);
        budget.left -= given?.text.length ?? 0;
        if (given === undefined || budget.left < 0)
            return UNKNOWN;
        unused.delete(given);
        return given.text;
    });
    const rest = [...known.values()].flatMap((flat) => unused.has(flat) ? [flat.text, ...flat.rest] : flat.rest);
    return { text: pieces.join(''), rest };
}
const VALUE_LIKE = /value|from$|ref$/i;
/** Notes what the members assign, and leaves those that may hold more for later. */
function lookAtMembers(spot, search) {
    const { value } = spot;
    const { variable, open } = search;
    if ((0,json/* isList */.Lv)(value))
        value.forEach((item, index) => {
            if (mayGive(item, search))
                open.push(under(spot, item, String(index)));
        });
    if (!(0,json/* isObject */.Gv)(value))
        return;
    const pair = pairIn(value, variable);
    if (pair !== undefined) {
        if (!spot.isRead)
            note(spot, pair, search);
        return;
    }
    for (const name in value) {
        const member = value[name] ?? null;
        const isNamed = isName(name, variable);
        if ((!isNamed && !mayGive(member, search)) || isLeftOut(name, value, search))
            continue;
        if (!isNamed)
            open.push(under(spot, member, name, isRead(spot, name, search)));
        else if (!spot.isRead && isValue(member))
            note(under(spot, member, name), { name, value: member }, search);
    }
}
/** Whether the member of that name gives no process a variable, whatever is in it. */
const isLeftOut = (name, owner, { type }) => HARMLESS.test(name) ||
    (OF_A_CALL.test(name) && STORING_CALL.test(callIn(owner))) ||
    (BUILDS.has(type) && OF_A_BUILD.test(name));
/** Most of what a template holds are texts without the variable's name, which are not looked at again. */
const mayGive = (value, { variable }) => typeof value === 'string' ? textWith(variable, value) !== undefined : (0,json/* isList */.Lv)(value) || (0,json/* isObject */.Gv)(value);
/** `ssm:putParameter`, as a custom resource of the CDK, a state machine or a schedule writes it; '' where there is none. */
function callIn({ service, action, Resource, Arn }) {
    if (typeof service === 'string' && typeof action === 'string')
        return `${service.replace(/^@aws-sdk\/client-/, '').replaceAll('-', '')}:${action}`;
    return (0,json/* textOf */.b6)(Resource) ?? (0,json/* textOf */.b6)(Arn) ?? '';
}
/** `{ Name: variable, Value: … }`, under any names of the two members. */
function pairIn(value, variable) {
    let isNamed = false;
    for (const name in value)
        isNamed ||= value[name] === variable && !VALUE_LIKE.test(name);
    const name = isNamed ? Object.keys(value).find((one) => VALUE_LIKE.test(one)) : undefined;
    const given = name === undefined ? undefined : value[name];
    return name === undefined || given === undefined || isNothing(given) ? undefined : { name, value: given };
}
/** `NAME`, `NAME.$` of a state machine, `--NAME` of a job's arguments, `env.NAME` of a chart. */
function isName(member, variable) {
    const name = member.endsWith('.$') ? member.slice(0, -2) : member;
    return name.endsWith(variable) && /^(?:-*|.*\.)$/s.test(name.slice(0, name.length - variable.length));
}
const isNothing = (value) => value === null || (0,evaluate/* isNoValue */.RL)(value) || (0,json/* isList */.Lv)(value);
/** A schema of the variable is no value of it. */
function isValue(value) {
    if (isNothing(value))
        return false;
    return (!(0,json/* isObject */.Gv)(value) ||
        Object.keys(value).some((name) => /^(?:Fn::|Ref$)/.test(name) || VALUE_LIKE.test(name)));
}
/** Whether the member holds the variables that `findContainers` reads; they stay read in the branches of conditions. */
function isRead({ isRead: already, above, step, embedded }, name, { type }) {
    if (already)
        return true;
    if (embedded > 0)
        return false;
    if (type === 'AWS::Lambda::Function')
        return name === 'Variables' && step === 'Environment' && !above?.above;
    return (type === 'AWS::ECS::TaskDefinition' && /^(?:Environment|Secrets)$/.test(name) && isOfContainers(above));
}
const isOfContainers = (spot) => above(spot).some(({ step }) => step === 'ContainerDefinitions');
/** The spot and what it stands in, the nearest first. Not all of it: a hostile template is as deep as it is long. */
function above(spot) {
    const all = [];
    for (let one = spot; one && all.length < MAX_STEPS; one = one.above)
        all.push(one);
    return all;
}
function note(spot, { name, value }, { found }) {
    const injected = /from$/i.test(name) || [spot.above, spot.above?.above].some((one) => /secrets$/i.test(one?.step ?? ''));
    const isKnown = spot.embedded === 0 || (typeof value === 'string' && !value.includes(UNKNOWN));
    found.push(place(spot, isKnown ? { kind: 'value', value, injected } : { kind: 'text', text: '' }));
}
function place(spot, given) {
    const way = above(spot);
    const steps = way.map(({ step }) => step).filter((step) => step !== '');
    const owners = way.slice(1).flatMap(({ value }) => {
        const { Name, name, ContainerName } = (0,json/* objectOf */.Xy)(value);
        return (0,json/* textOf */.b6)(ContainerName ?? Name ?? name) ?? [];
    });
    return { path: steps.reverse().join('.'), owners, given };
}
/** JSON in a text is looked at as if it were no text; all else for what an assignment looks like. */
function lookAtText(spot, text, search) {
    const known = textWith(search.variable, text);
    if (known === undefined)
        return;
    const parsed = spot.embedded < MAX_EMBEDDED ? parse(known) : undefined;
    if (parsed !== undefined) {
        const embedded = spot.embedded + 1;
        search.open.push({ ...spot, value: parsed, step: '', above: spot, embedded, isRead: false });
        return;
    }
    for (const text of inText(known, search, isScript(spot)))
        search.found.push(place(spot, { kind: 'text', text }));
}
/** The text, or what it is the base64 form of, if the variable's name is in it. */
function textWith(variable, text) {
    const decoded = fromBase64(text);
    if (decoded?.includes(variable))
        return decoded;
    return text.includes(variable) ? text : undefined;
}
/** Whether the text is all of a script, so that no other text takes what it prints. */
const isScript = ({ step, above }) => step === 'UserData' || ((0,json/* isList */.Lv)(above?.value) && /^(?:command|entrypoint|args)$/i.test(above.step));
const fromBase64 = (text) => text.length >= 16 && text.length % 4 === 0 && /^[A-Za-z0-9+/\s]+={0,2}$/.test(text)
    ? Buffer.from(text, 'base64').toString('utf8')
    : undefined;
function parse(text) {
    if (!/^\s*[[{"]/.test(text))
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** As it would be read once it is no text in a text any more. */
const unescaped = (text) => text
    .replace(/\\{2,}/g, '\\')
    .replace(/\\u00([0-9a-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\[nrt]/g, '\n')
    .replaceAll('\\', '');
/** What follows each assignment that does not just hand on the variable's own value; '' for what cannot be read. */
function inText(text, { variable, type }, isScript) {
    const found = new Set();
    const plain = unescaped(text);
    const isLogged = isScript && !TAKEN.test(plain);
    for (let at = plain.indexOf(variable); at !== -1; at = plain.indexOf(variable, at + variable.length)) {
        const before = plain.slice(Math.max(0, at - WINDOW), at);
        const after = plain.slice(at + variable.length, at + variable.length + WINDOW);
        if (/\w$/.test(before) || /^\w/.test(after))
            continue;
        if (isPair(before, after))
            found.add('');
        const value = BUILDS.has(type) ? undefined : assignedIn(before, after);
        const isGiven = value !== undefined &&
            !new RegExp(`(?<!\\w)${variable}(?!\\w)`).test(firstWord(value)) &&
            !(isLogged && isPrinted(at > WINDOW ? before : `\n${before}`, after));
        if (isGiven)
            found.add(value);
        if (found.size > MOST_IN_TEXT)
            return [''];
    }
    return [...found];
}
/** The last argument of a command of a shell that only prints, which may have begun with a quote. */
const PRINTS = /(?:[\n;&|{(]|[\n; \t](?:then|else|do)[ \t])[ \t]*(?:echo|printf|logger|grep)(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'|[^\s"';&|<>()]+))*[ \t]+(?:(["'])(?:(?!\1)[^\n])*|[^\s"';&|<>()]*)$/;
/** Something takes what a command prints, or may: a file, another command, a substitution. Not the log, and not `||`. */
const TAKEN = /\uFFFC|`|[$<>]\(|(?<!\|)\|(?!\|)|>(?!\s*(?:&[12]\b|\/dev\/(?:null|stdout|stderr)\b))/;
/** Whether a shell prints the text here, or looks for it, in place of running it. */
function isPrinted(before, after) {
    const match = PRINTS.exec(before);
    if (!match)
        return false;
    const [, quote] = match;
    return quote === undefined || new RegExp(`^[^${quote}\\n]*\\n?${quote}(?=[\\s;&)}]|$)`).test(after);
}
/** `name: NAME` with a `value:` close by, in any order and notation. */
const isPair = (before, after) => /(?:name|key)["']?[ \t]*[:=][ \t]*["']?$/i.test(before) &&
    /^["']?\s*(?:[,}/\n]|\w+[ \t]*=|$)/.test(after) &&
    /\bvalue(?:From)?(?:\.\$)?["']?[ \t]*[:=]/i.test(`${before}\n${after}`);
/** What follows `NAME=`, `NAME: ` or a call that sets the variable; undefined for a mention (`$NAME`, `${NAME:-x}`, prose). */
function assignedIn(before, after) {
    if (/\$\{?$/.test(before))
        return undefined;
    const equals = /^["']?\]?[ \t]*[:?+]?=(?![=>~])/.exec(after);
    const quote = /["']$/.exec(before)?.[0] ?? '';
    // Of "NAME=value" the quotes are those of the value.
    if (equals)
        return `${equals[0].startsWith(quote) ? '' : quote}${after.slice(equals[0].length)}`;
    const startsHere = quote !== '' || /(?:^|[\n,;({]|[\n ]-[ \t])\s*$/.test(before);
    const colon = startsHere && after.startsWith(quote) ? /^["']?[ \t]*:(?![:=?+-])/.exec(after) : null;
    if (colon)
        return after.slice(colon[0].length);
    const call = /(?:set|put)\w*\(\s*["']$/i.test(before) ? /^["']\s*,/.exec(after) : null;
    const word = /\b(?:ENV|setx|set -\w+)[ \t]+["']?$/.test(before) ? /^["']?[ \t]+(?=\S)/.exec(after) : null;
    const other = call ?? word;
    return other ? after.slice(other[0].length) : undefined;
}
/** The value as a shell or a language would take it, roughly: a quoted text, a command in `$(…)`, or up to white space. */
const firstWord = (value) => /^[ \t]*(?:"[^"\n]*"|'[^'\n]*'|\$\([^)\n]*\)|[^\s;&|]*)/.exec(value)?.[0] ?? '';

// EXTERNAL MODULE: ./build/proof/container-names.js
var container_names = __webpack_require__(66715);
// EXTERNAL MODULE: ./build/proof/key-source.js
var key_source = __webpack_require__(72874);
;// CONCATENATED MODULE: ./build/proof/key-elsewhere.js








/** Keys that arrive by a way that is no container definition and no function. */
/** They store a value under their own name; a container that reads it is checked as a container. */
const STORES = new Set([key_source/* SECRET */.bB, key_source/* PARAMETER */.aG]);
/** CloudWatch only reads what runs: its queries, filters, alarms and dashboards start no process. */
const WATCHERS = /^AWS::(?:CloudWatch|Logs)::/;
/** Parts of a template that give no process a variable, and those that are resources. */
const OTHER_SECTIONS = /^(?:AWSTemplateFormatVersion|Conditions|Description|Metadata|Outputs|Parameters|Resources|Rules)$/;
const ON_INSTANCES = 'AWS::CloudFormation::Init';
/** Of each part the first assignment that is not established to be the key, or else the first. */
function judgeElsewhere(parts, expectation, sources) {
    const isShown = sources.length === 0 || sources.some(({ kind }) => kind === 'literal');
    const known = new Set(sources.map(sameReading));
    return parts.flatMap((given) => {
        const judged = given.map((one) => ({ ...one, ...key_elsewhere_compare(one.from, { expectation, isShown, known }) }));
        return judged.find(({ result }) => result !== 'same') ?? judged[0] ?? [];
    });
}
const givenByResources = (scope, expectation) => (0,proof_holders/* resourcesIn */.$d)(scope)
    .filter(({ type }) => !STORES.has(type) && !WATCHERS.test(type))
    .flatMap((resource) => {
    const { type, logicalId } = resource;
    return givenBy({ scope, label: logicalId, type }, readableValue(resource), expectation);
});
const givenBySections = (scope, expectation) => Object.entries(scope.template.body)
    .filter(([section]) => !OTHER_SECTIONS.test(section))
    .flatMap(([section, value]) => givenBy({ scope, label: section, type: '' }, value, expectation));
/** Empty where it gives nothing. */
function givenBy(part, value, { variable, aliases = [] }) {
    const given = [variable, ...aliases].flatMap((name) => assignmentsIn(value, { variable: name, type: part.type }).map(({ path, owners, given }) => ({
        part,
        path,
        owners,
        from: sourceOf(given, part.scope, variable),
    })));
    return given.length === 0 ? [] : [given];
}
/** Properties, and the metadata that instances set themselves up with. What a nested stack that was read gets is seen there. */
function readableValue({ scope, logicalId, type, properties }) {
    const { Metadata } = (0,json/* objectOf */.Xy)((0,json/* objectOf */.Xy)(scope.template.body.Resources)[logicalId]);
    const init = (0,json/* objectOf */.Xy)(Metadata)[ON_INSTANCES];
    const { Parameters: _handedOn, ...rest } = properties;
    const isSeen = type === 'AWS::CloudFormation::Stack' &&
        (0,evaluate/* templateAt */.oA)(scope.stack, [...scope.template.path, logicalId]) !== undefined;
    return { ...(isSeen ? rest : properties), ...(init === undefined ? {} : { [ON_INSTANCES]: init }) };
}
/** Equal texts for the same source, read at the same time. */
const sameReading = (source) => (0,compare/* samenessOf */.Xb)(source) + ('injected' in source && source.versionId === '' ? source.injected : '');
function sourceOf(given, scope, variable) {
    if (given.kind === 'text')
        return given.text;
    const parts = (0,evaluate/* evaluate */._3)(given.value, scope);
    return given.injected
        ? (0,key_source/* injectedSource */.UF)(parts, scope.stack)
        : (0,key_source/* environmentSource */.nC)(variable, parts, scope.stack);
}
function key_elsewhere_compare(from, { expectation: { key }, isShown, known }) {
    const literal = (isKey) => {
        if (!isKey)
            return { result: 'not established', why: 'gets another text than the key' };
        return isShown
            ? { result: 'same', why: 'gets the key' }
            : { result: 'not established', why: 'gets a text, which cannot be compared with a reference' };
    };
    if (typeof from === 'string') {
        if (from === '')
            return { result: 'not established', why: 'gets a value that cannot be read here' };
        return isKeyAlone(from, key.reveal())
            ? literal(true)
            : { result: 'not established', why: 'is given in a text that is not understood' };
    }
    if (from.kind === 'literal')
        return literal(from.value.equals(key));
    return known.has(sameReading(from))
        ? { result: 'same', why: 'gets it from the same place' }
        : { result: 'not established', why: 'gets it from a place that cannot be compared' };
}
/** Only for keys of which no shell and no notation reads a character in a way of its own. */
function isKeyAlone(text, key) {
    const [opening = '', quote = ''] = /^[ \t]*(["']?)/.exec(text) ?? [];
    const value = `${key}${quote}`;
    if (!/^[\w+/=.-]+$/.test(key) || !text.startsWith(value, opening.length))
        return false;
    const rest = text.slice(opening.length + value.length);
    // What is not in quotes ends at a blank for a shell, and at the end of the line for all else.
    return (quote === '' ? /^[ \t]*(?:[\r\n]|$)/ : /^(?:$|[\s;&|,)}\]])/).test(rest);
}
const MAX_PATH = 120;
const lineOf = ({ part: { scope, label, type }, path, owners, why }) => {
    const at = path === '' ? '' : `, at ${path.length > MAX_PATH ? `${path.slice(0, MAX_PATH)}…` : path}`;
    const owner = owners[0] === undefined ? '' : ` for ${owners[0]}`;
    return `${label} in ${(0,evaluate/* scopeName */.OK)(scope)}${type === '' ? '' : ` (${type})`}${at}: ${why}${owner}`;
};
const openIn = (all) => all.filter(({ result }) => result !== 'same');
/**
 * Where the input `containers` says who must have the key, other places are only a warning, unless they give it to one of these.
 */
function elsewhereFindings(all, { variable, containers }) {
    const open = openIn(all);
    if (open.length === 0)
        return [];
    const names = new Set(containers.map(container_names/* bareName */.yZ));
    const isAsked = containers.length === 0 || open.some(({ owners }) => owners.some((one) => names.has(one)));
    return [
        (0,proof_findings/* keyElsewhere */.A9)({
            variable,
            lines: open.map(lineOf),
            places: open.map(({ part }) => `${part.label} in ${(0,evaluate/* scopeName */.OK)(part.scope)}`),
        }, isAsked),
    ];
}
/** Places that are not established, as rows of the table. */
const elsewhereRows = (all, variable) => openIn(all).map(({ part: { scope, label, type } }) => ({
    stack: scope.stack.id,
    container: label,
    variable,
    source: type,
    result: 'not established',
}));
/** For a stack without a container: what there is in place of one. */
const elsewhereLines = (all) => all.slice(0, proof_findings/* MAX_PLACES */.WD).map(lineOf);

// EXTERNAL MODULE: ./build/proof/same-key.js
var same_key = __webpack_require__(53869);
;// CONCATENATED MODULE: ./build/proof/services.js




/** Settings of the ECS services that run a holder: whether a bad key can be stopped, and replaced without a gap. */
function serviceFindings(services, holders) {
    const tasks = new Set(holders.map(({ stackId, path, logicalId }) => [stackId, ...path, logicalId].join('/')));
    return services.flatMap(({ task, findings }) => (tasks.has(task) ? findings : []));
}
/** Services of one template with which something is wrong. */
const servicesIn = (scope) => (0,proof_holders/* resourcesIn */.$d)(scope).flatMap((service) => {
    const { DeploymentController, DeploymentConfiguration } = service.properties;
    if (service.type !== 'AWS::ECS::Service')
        return [];
    if (((0,json/* objectOf */.Xy)(DeploymentController).Type ?? 'ECS') !== 'ECS')
        return [];
    const settings = (0,json/* objectOf */.Xy)(DeploymentConfiguration);
    const findings = [...circuitBreaker(service, settings), ...rollingUpdate(service, settings)];
    return findings.length === 0 ? [] : [{ task: taskOf(service), findings }];
});
/** The task definition that a service runs, by the way to it; '' where it is none of the app. */
function taskOf({ properties, scope }) {
    const [task] = (0,evaluate/* evaluate */._3)(properties.TaskDefinition, scope);
    const resource = typeof task === 'object' ? task.resource : undefined;
    return resource ? `${(0,evaluate/* scopeName */.OK)(resource.scope)}/${resource.logicalId}` : '';
}
function circuitBreaker(service, settings) {
    const breaker = (0,json/* objectOf */.Xy)(settings.DeploymentCircuitBreaker);
    if (breaker.Enable === true || breaker.Enable === 'true')
        return [];
    return [(0,companion_findings/* noCircuitBreaker */.fu)(service)];
}
const percent = (value, fallback) => {
    const number = value === undefined ? fallback : Number(value);
    return Number.isFinite(number) ? number : undefined;
};
/**
 * ECS keeps at least ceil(desired × minimum %) and at most floor(desired × maximum %) tasks running while it replaces them
 * ("DeploymentConfiguration" in the ECS API reference).
 */
function rollingUpdate(service, settings) {
    const { properties } = service;
    const desired = percent(properties.DesiredCount, 1);
    const minimum = percent(settings.MinimumHealthyPercent, 100);
    const maximum = percent(settings.MaximumPercent, 200);
    const unknown = desired === undefined || minimum === undefined || maximum === undefined;
    if (unknown || desired === 0 || properties.SchedulingStrategy === 'DAEMON')
        return [];
    const least = Math.ceil((desired * minimum) / 100);
    const most = Math.floor((desired * maximum) / 100);
    if (least >= desired && most <= desired)
        return [(0,companion_findings/* rollingUpdateImpossible */.bY)(service, desired)];
    return least === 0 ? [(0,companion_findings/* rollingUpdateWithGap */.DJ)(service, desired)] : [];
}

;// CONCATENATED MODULE: ./build/proof/prove.js









/** Whether all containers of these stacks get the same key, and the one that was given; no AWS is asked. */
function proveHolders(stacks, expectation) {
    const found = readApp(stacks, expectation);
    const containers = (0,proof_holders/* underOneName */.uC)(found.containers, expectation);
    const holders = containers.filter((container) => (0,proof_holders/* variablesNamed */.n0)(container, expectation.variable).length > 0);
    const proof = (0,same_key/* proveContainers */.h)(containers, expectation);
    const sources = (0,compare/* distinct */.dM)(holders.flatMap((container) => (0,proof_holders/* variablesNamed */.n0)(container, expectation.variable).map(({ source }) => source)));
    const elsewhere = judgeElsewhere(found.elsewhere, expectation, sources);
    const findings = [
        ...(0,proof_findings/* unknownContainers */.v7)(containers, expectation, 'app'),
        ...proof.findings.map((finding) => withPlaces(finding, elsewhereLines(elsewhere))),
        ...serviceFindings(found.services, holders),
        ...elsewhereFindings(elsewhere, expectation),
        ...copyFindings(found.copies, expectation),
    ];
    return {
        ...(0,same_key/* withoutSecrets */.c)({ rows: [...proof.rows, ...elsewhereRows(elsewhere, expectation.variable)], findings }, expectation),
        holders: holders.flatMap((container) => (0,proof_holders/* holdersIn */.Jn)(container, expectation.variable)),
    };
}
/** One template after the other, and of each all that the proof asks of it: the templates of a large app take much memory. */
function readApp(stacks, expectation) {
    const known = new Map();
    const holds = (0,companions/* finderOf */.uA)(expectation.key, expectation.previousKey);
    const read = stacks.map((stack) => ({
        tags: copiesInTags(stack, holds),
        templates: stack.templates.map((template) => {
            const scope = () => (0,evaluate/* scopeOf */.Od)(stack, template, stacks);
            return {
                containers: (0,proof_holders/* containersIn */.Kd)(scope(), known),
                services: servicesIn(scope()),
                byResources: givenByResources(scope(), expectation),
                bySections: givenBySections(scope(), expectation),
                copies: copiesIn(scope(), holds),
            };
        }),
    }));
    const templates = read.flatMap((stack) => stack.templates);
    return {
        containers: templates.flatMap(({ containers }) => containers),
        services: templates.flatMap(({ services }) => services),
        elsewhere: [
            ...templates.flatMap(({ byResources }) => byResources),
            ...templates.flatMap(({ bySections }) => bySections),
        ],
        copies: read.flatMap(({ tags, templates }) => [...tags, ...templates.flatMap(({ copies }) => copies)]),
    };
}
/** What there is in place of a container, where none was found. */
const withPlaces = (finding, lines) => finding.code === proof_findings/* noHolders */.tC.code && lines.length > 0
    ? { ...finding, detail: `${finding.detail}\nGiven elsewhere:\n${lines.join('\n')}` }
    : finding;

;// CONCATENATED MODULE: ./build/proof/stage.js







/** The containers need the previous key only where it must be accepted; elsewhere it explains what a wrong key may be. */
const previousIn = ({ previous, otherSecrets, }) => {
    if (previous === undefined)
        return { otherSecrets };
    return previous.expectation === 'accept'
        ? { otherSecrets, previousKey: previous.key }
        : { otherSecrets: [...otherSecrets, previous.key] };
};
/** What must be true of every holder; asked of the cloud assembly and again of the registered task definitions. */
const expectationOf = (inputs) => ({
    variable: inputs.secretName,
    aliases: inputs.secretAliases,
    key: inputs.key,
    givenKey: `the key of the input ${inputs.keyInput}`,
    ...previousIn(inputs),
    expirationHours: inputs.expirationHours,
    containers: inputs.containers,
    plaintextKey: inputs.plaintextKey,
});
/** Failed when one of the findings is an error. */
const outcomeOf = (value, findings) => {
    const first = findings.find(finding/* isError */.bJ);
    return first
        ? { ok: false, findings: [first, ...findings.filter((finding) => finding !== first)] }
        : (0,finding/* succeed */.Py)(value, findings);
};
const proofSummary = (rows, containers) => {
    const wanted = rows.length === 0 ? containers.length : rows.length;
    const [same, unknown] = ['same', 'not established'].map((result) => rows.filter((row) => row.result === result).length);
    if (wanted > 0 && same === wanted)
        return `${(0,lib_text/* count */.U9)(wanted, 'container')} ${wanted === 1 ? 'gets the' : 'get the same'} key`;
    if (unknown === wanted && wanted === 1)
        return 'one container gets a key; its value is only seen in production';
    return `${same} of ${(0,lib_text/* count */.U9)(wanted, 'container')} proven to get the key`;
};
/** A container that was not found may be in a stack that was not taken: then the way to it is to name that stack. */
const lookingInOtherStacks = (findings, { assembly, stacks }, { variable, containers }) => {
    if (!findings.some(({ code }) => code === proof_findings/* noHolders */.tC.code || code === proof_findings/* containerUnknown */.oK.code))
        return findings;
    const taken = new Set(stacks.map(({ id }) => id));
    const present = new Set((0,proof_holders/* findContainers */.W$)(stacks).map(({ container }) => container));
    const isLookedFor = (one, code) => code === proof_findings/* noHolders */.tC.code
        ? (0,proof_holders/* variablesNamed */.n0)(one, variable).length > 0
        : containers.includes(one.container) && !present.has(one.container);
    return findings.map((finding) => {
        const { code, detail } = finding;
        if (code !== proof_findings/* noHolders */.tC.code && code !== proof_findings/* containerUnknown */.oK.code)
            return finding;
        const having = assembly.stacks.filter((stack) => !taken.has(stack.id) && (0,proof_holders/* findContainers */.W$)([stack]).some((one) => isLookedFor(one, code)));
        if (having.length === 0)
            return finding;
        const names = (0,template_select/* namesFor */.GT)(having, assembly.stacks).map((name) => `\`stacks: '${name}'\``);
        return {
            ...finding,
            detail: `${detail}\nThis run takes ${[...taken].join(', ')}. Such a container is in stacks that it leaves out: ${having.map(({ id }) => id).join(', ')}`,
            remedy: `Name the stacks that this run is for: ${names.join(' or ')}. An environment with a key of its own needs a run of its own.`,
            where: 'stacks',
        };
    });
};
/** Proof of the stacks that were taken, with a look at the others for what is missing. */
const PROOF = {
    name: 'proof',
    work: ({ assembly, stacks }, expectation) => {
        const proof = proveHolders(stacks, expectation);
        return { ...proof, findings: lookingInOtherStacks(proof.findings, { assembly, stacks }, expectation) };
    },
};
/** The proof where the app cannot hold up the run. */
const proveApart = ({ assembly, stacks }, expectation, { analyse }) => analyse(PROOF, [{ assembly, stacks }, expectation], (why) => ({
    rows: [],
    holders: [],
    findings: [(0,proof_findings/* proofNotFinished */.KI)(why)],
}));
/** Proves from the cloud assembly that every container gets the same key. Nothing is deployed after a failed proof. */
const proveSameKey = async (inputs, ready, context) => {
    const { rows, holders, ...proof } = await proveApart(ready, expectationOf(inputs), context);
    // With a backend to ask, the smoke test answers that question.
    const findings = proof.findings.filter(({ code }) => !(inputs.backend && code === agreement_findings/* valueNotInAssembly */.G0.code));
    return {
        outcome: outcomeOf({ holders }, findings),
        summary: proofSummary(rows, inputs.containers),
        facts: { holders: rows },
    };
};


/***/ }),

/***/ 28316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ alteredTexts)
/* harmony export */ });
/**
 * What becomes of a secret on its way from where it was made to where it is used, in the one catalogue of the action. The
 * other way round too: what one side has lost, the other may have kept. Pure.
 */
const altered = (kind, words, apply) => ({
    kind,
    words,
    apply,
});
const bytesOf = (text, pattern, encoding) => pattern.test(text) ? [Buffer.from(text, encoding)] : [];
const base64 = (text) => Buffer.from(text, 'utf8').toString('base64');
/** What a text is cut to at the first of these characters; the text itself where there is none. */
const before = (text, mark) => text.split(mark, 1)[0] ?? text;
const PERCENT = /%[0-9A-Fa-f]{2}/;
const unescapeUrl = (text) => {
    if (!PERCENT.test(text))
        return [];
    try {
        return [decodeURIComponent(text)];
    }
    catch {
        return [];
    }
};
/** Escapes that env files in double quotes know. */
const ESCAPES = { n: '\n', r: '\r', t: '\t' };
const lines = (text, length) => text.match(new RegExp(`.{1,${length}}`, 'gsu')) ?? [];
/** As openssl breaks lines, and as base64 and MIME do (RFC 7468 §2, RFC 2045 §6.8). */
const broken = (text) => [64, 76].flatMap((length) => {
    const all = lines(text, length);
    return all.length < 2 ? [] : [all.join('\n'), `${all.join('\n')}\n`, all.join('\r\n'), all.join(' ')];
});
const codeOf = (character) => character.codePointAt(0) ?? 0;
const hexOf = (character) => codeOf(character).toString(16);
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const entity = (character) => ENTITIES[character] ?? `&#x${hexOf(character).toUpperCase()};`;
const decimalEntity = (character) => character === '"' ? '&#34;' : (ENTITIES[character] ?? `&#${codeOf(character)};`);
/** By Python's html.escape, Go's html/template, Handlebars and Mustache, which escape more each. */
const inHtml = (text) => [
    text.replace(/[&<>"']/g, entity),
    text.replace(/[&<>"'+]/g, decimalEntity),
    text.replace(/[&<>"'`=]/g, entity),
    text.replace(/[&<>"'`=/]/g, entity),
    text.replace(/[&<>"']/g, decimalEntity),
];
const unicodeEscape = (character) => `\\u${hexOf(character).padStart(4, '0')}`;
/** By most programs, PHP, .NET, and Gson. */
const inJson = (text) => {
    const plain = JSON.stringify(text).slice(1, -1);
    return [
        plain,
        plain.replaceAll('/', '\\/'),
        text.replace(/[&<>"'`+]/g, (each) => unicodeEscape(each).toUpperCase().replace('\\U', '\\u')),
        plain.replace(/[&<>'=]/g, unicodeEscape),
    ];
};
/** By JavaScript, Python's quote and quote_plus, and programs that write the digits small. */
const inUrl = (text) => {
    const all = encodeURIComponent(text.toWellFormed());
    return [
        all,
        all.replaceAll('%2F', '/'),
        all.replaceAll('%20', '+').replace(/[!'()*]/g, (each) => `%${hexOf(each).toUpperCase()}`),
        all.replace(/%[0-9A-F]{2}/g, (each) => each.toLowerCase()),
    ];
};
/** Most frequent first, for the budget of requests may end before the list does. */
const ALTERATIONS = [
    altered('whitespace', 'with a line break at its end', (text) => [`${text}\n`]),
    altered('quoted', 'in double quotes', (text) => [`"${text}"`]),
    altered('encoding', 'decoded from base64', (text) => bytesOf(text, /^[A-Za-z0-9+/_-]{4,}={0,2}$/, 'base64')),
    altered('encoding', 'encoded in base64', (text) => [base64(text)]),
    altered('whitespace', 'with a Windows line break at its end', (text) => [`${text}\r\n`]),
    altered('quoted', 'in single quotes', (text) => [`'${text}'`]),
    altered('cut', 'up to its first $, as shells and env files expand variables', (text) => [
        before(text, /\$/),
        text.replace(/\$(?:\{\w*\}|[A-Za-z_]\w*|\d)/g, ''),
        text.replaceAll('$$', '$'),
    ]),
    altered('cut', 'up to its first #, where some env files begin a comment', (text) => [
        before(text, /#/),
        before(text, /\s+#/),
    ]),
    altered('cut', 'without its backslashes', (text) => [
        text.replace(/\\(.)/g, '$1'),
        text.replace(/\\([nrt])/g, (_, letter) => ESCAPES[letter] ?? letter),
        text.replaceAll('\\', ''),
    ]),
    altered('encoding', 'decoded from hex', (text) => bytesOf(text, /^(?:[0-9A-Fa-f]{2}){4,}$/, 'hex')),
    altered('wrapped', 'inside of a JSON document', (text, name) => [name, 'key', 'secret'].flatMap((member) => [
        JSON.stringify({ [member]: text }),
        `{${JSON.stringify(member)}: ${JSON.stringify(text)}}`,
    ])),
    altered('wrapped', 'with the name of the variable before it', (text, name) => [
        `${name}=${text}`,
        `${name}="${text}"`,
        `${name}: ${text}`,
    ]),
    altered('whitespace', 'with a blank around it', (text) => [
        `${text} `,
        ` ${text}`,
        ` ${text} `,
        `\n${text}`,
        `${text}\t`,
    ]),
    altered('whitespace', 'without the white space around it', (text) => [text.trim()]),
    altered('whitespace', 'broken into lines', broken),
    altered('altered', 'with a byte order mark before it', (text) => [`\uFEFF${text}`]),
    altered('wrapped', 'with a comma or a semicolon behind it', (text) => [
        `${text},`,
        `${text};`,
        `"${text}",`,
        `"${text}";`,
    ]),
    altered('altered', 'with each $ doubled, as Compose files want it', (text) => [
        text.replaceAll('$', () => '$$'),
    ]),
    altered('encoding', 'decoded as if it stood in a URL', (text) => [
        ...unescapeUrl(text),
        text.replaceAll('+', ' '),
    ]),
    altered('encoding', 'encoded as for a URL', inUrl),
    altered('encoding', 'escaped as for HTML', inHtml),
    altered('encoding', 'escaped as for JSON', inJson),
    altered('encoding', 'encoded in base64, with line breaks', (text) => [
        base64(`${text}\n`),
        `${base64(text)}\n`,
        ...broken(base64(text)),
    ]),
    altered('encoding', 'encoded in base64 twice', (text) => [base64(base64(text))]),
    altered('encoding', 'in another spelling of base64', (text) => [
        Buffer.from(text, 'utf8').toString('base64url'),
        text.replaceAll('+', '-').replaceAll('/', '_'),
        text.replaceAll('-', '+').replaceAll('_', '/'),
    ]),
    altered('encoding', 'encoded in hex', (text) => [Buffer.from(text, 'utf8').toString('hex')]),
    altered('cut', 'without the = at its end', (text) => [text.replace(/=+$/, ''), before(text, /=/)]),
    altered('cut', 'without its end', (text) => [text.length - 1, 32, 64, 72].filter((size) => size < text.length).map((size) => text.slice(0, size))),
    altered('cut', 'without its first character', (text) => [text.slice(1)]),
    altered('altered', 'in small letters', (text) => [text.toLowerCase()]),
    altered('altered', 'in capitals', (text) => [text.toUpperCase()]),
    altered('quoted', 'in backquotes', (text) => [`\`${text}\``]),
];
/** What a text may become, without the text itself. `name`: of the variable that holds it. */
const alteredTexts = (text, name) => ALTERATIONS.flatMap(({ kind, words, apply }) => apply(text, name)
    .filter((form) => form !== text && form.length > 0)
    .map((form) => ({ kind, words, form })));


/***/ })

};
