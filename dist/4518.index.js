export const id = 4518;
export const ids = [4518];
export const modules = {

/***/ 69695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dq: () => (/* binding */ refusalToDrop),
/* harmony export */   Ls: () => (/* binding */ textNamed),
/* harmony export */   PK: () => (/* binding */ valuesOfVariables),
/* harmony export */   TW: () => (/* binding */ valuesInText),
/* harmony export */   Zd: () => (/* binding */ textsOfVariables),
/* harmony export */   bq: () => (/* binding */ hoursIn),
/* harmony export */   cc: () => (/* binding */ wasGivenUp),
/* harmony export */   dH: () => (/* binding */ refusalOfSecrets),
/* harmony export */   iH: () => (/* binding */ givenKeys),
/* harmony export */   r8: () => (/* binding */ isKeyIn),
/* harmony export */   sr: () => (/* binding */ previousNames),
/* harmony export */   ti: () => (/* binding */ areComparable),
/* harmony export */   wl: () => (/* binding */ formerKeys),
/* harmony export */   yC: () => (/* binding */ versionNamed)
/* harmony export */ });
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80292);
/* harmony import */ var _redaction_key_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45395);
/* harmony import */ var _template_evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95948);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53538);




/** How a version of a secret is named among keys. @param id '' for none */
const versionNamed = (id) => (id === '' ? '' : `version ${id}`);
/** How a text is called among keys: the same for the same bytes, however they are spelled. */
const textNamed = (text, encoding) => {
    const trimmed = text.trim();
    const read = encoding === 'utf8' ? undefined : (0,_redaction_key_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .keyBytes */ .Rt)(trimmed, encoding);
    return read?.ok ? `bytes ${Buffer.from(read.bytes).toString('hex')}` : trimmed;
};
/** Years of tokens that live for ever; a time beyond cannot be told. */
const MOST_HOURS = 100_000_000;
/** '' for what is no number of hours. */
const hoursIn = (text) => /^\s*\d+(\.\d+)?\s*$/.test(text) ? String(Math.min(Number(text), MOST_HOURS)) : '';
const isVersion = (name) => name.startsWith('version ');
/** Whether one of these templates has the key, by its text or by the id of its version. */
const isKeyIn = (templates, key) => {
    const texts = key.map((name) => JSON.stringify(name.replace(/^version /, '')).slice(1, -1));
    return templates.some(({ body }) => texts.some((text) => JSON.stringify(body).includes(text)));
};
/** Whether these keys can be compared with what is deployed: a text says nothing of a version. */
const areComparable = (deployed, keys) => !isVersion(deployed) || keys.some((names) => names.some(isVersion));
/** The variables of the second key. */
const previousNames = ({ secretName, secretAliases }) => [secretName, ...secretAliases].map((name) => `${name}_PREVIOUS`);
/**
 * The names of keys of a run whose app gets them by variables: `NAME_VERSION_ID` and `NAME_PREVIOUS_VERSION_ID`.
 *
 * @param templates that are about to be deployed
 */
const givenKeys = (inputs, templates = []) => {
    const { key, previous, nextKey, secretName, storeVariables, endsOthers = false, keyEncoding } = inputs;
    const named = (one, variable = '') => [
        textNamed(one?.reveal() ?? '', keyEncoding),
        versionNamed(one ? (storeVariables[variable] ?? '') : ''),
    ].filter((name) => name !== '');
    return {
        current: named(key, `${secretName}_VERSION_ID`),
        previous: named(previous?.key, `${secretName}_PREVIOUS_VERSION_ID`),
        isAccepted: previous?.expectation === 'accept',
        next: named(nextKey),
        endsOthers,
        isInTemplates: (wanted) => templates.some(({ body }) => textsOfVariables(body, new Set(previousNames(inputs))).some((text) => textNamed(text, keyEncoding) === wanted)),
    };
};
/** Clocks and rolling updates: so much later a key that was replaced may still have signed; milliseconds. */
const LATE = 3_600_000;
/** Until when tokens of this key live, if it stopped when its successor was registered; `undefined` where it never signed. */
const tokensLiveUntil = (isIt, { hours, history = [] }) => {
    const signed = history.filter(({ signs }) => isIt(signs));
    if (signed.length === 0)
        return undefined;
    return Math.max(...signed.map((one) => one.until + Number(one.hours || hours || 0) * 3_600_000));
};
/**
 * The same of a key that production only accepts. Where it was accepted all the while that is remembered, it signed before,
 * or never: one that came beside another one was staged.
 */
const acceptedTokensLiveUntil = (deployed) => {
    const { accepts, hours, history = [] } = deployed;
    const signed = tokensLiveUntil((signs) => signs === accepts, deployed);
    const oldest = history.at(-1) ?? deployed;
    if (signed !== undefined || oldest.since === undefined || history.some((one) => one.accepts !== accepts))
        return signed;
    return oldest.since + Number(oldest.hours || hours || 0) * 3_600_000;
};
/**
 * Whether production had this key and gave it up: it left together with the one that signed then, for one that was new, by
 * an emergency or a replacement by hand. A key that left alone was retired, lost by mistake, or only staged; one that left
 * for an older key was lost when something sent production back.
 */
const wasGivenUp = (key, deployed) => {
    const all = [deployed, ...(deployed.history ?? [])];
    const last = all.findIndex(({ signs, accepts }) => key.includes(signs) || key.includes(accepts));
    const [left, after] = [all[last], all[last - 1]];
    if (!left || !after || [after.signs, after.accepts].includes(left.signs))
        return false;
    return !all.slice(last).some(({ signs }) => signs === after.signs);
};
/** Whether production had this key, and has ended it for good: no token of it is valid any more, or none was to be. */
const hasEnded = (key, deployed, now) => {
    const until = tokensLiveUntil((signs) => key.includes(signs), deployed);
    return wasGivenUp(key, deployed) || (until !== undefined && until <= now);
};
/** The keys of a run that production neither signs with nor accepts. */
const addedKeys = ({ signs, accepts }, { current, previous, isAccepted, next }) => {
    if (signs === '')
        return [];
    // Secrets that hold the key that signs now as the previous one are newer than it, or from a switch that was abandoned.
    const isNewer = previous.includes(signs) && !current.includes(signs);
    const all = [
        ['current', current],
        ['next', isNewer ? [] : next],
        ['previous', isAccepted ? previous : []],
    ];
    return all.filter(([, key]) => key.length > 0 && !key.includes(signs) && !key.includes(accepts));
};
/**
 * A key is about to be dropped that production accepts. Only where its tokens have expired is that no harm: a staged key has
 * signed nothing, but tokens of it come as soon as the rotation goes on.
 *
 * @param given all that is handed on; `isGone`: it is all that is stored, so nothing will ever be signed with another key
 */
const refusalToDrop = (deployed, { given, isGone }, now) => {
    const { accepts, history } = deployed;
    if (accepts === '' || given.some((key) => key.includes(accepts)))
        return undefined;
    if (!history)
        return 'needs history';
    const lived = acceptedTokensLiveUntil(deployed);
    if (lived === undefined && isGone && history.length > 0)
        return undefined;
    const until = lived === undefined ? undefined : lived + LATE;
    return until !== undefined && until <= now ? undefined : (0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .honouredKeyDropped */ .KR)(until);
};
/**
 * Refuses an ordinary deployment that was given secrets of another time. Either they are from before a switch: its current
 * key is the one that production only still accepts, and it does not know the key that production signs with as the
 * previous one; secrets from the stage betray themselves by their next key, which production signs with by now. Or one of
 * its keys is one that production had and gave up, in an emergency, a retirement, or a rotation that was abandoned. Or it was not given a key
 * whose tokens users hold: the previous one, or while a rotation is under way the one that signs.
 */
const refusalOfSecrets = (found, given, now) => {
    const { current, previous, next, endsOthers, isInTemplates } = given;
    const isGiven = [current, previous, next].some((key) => key.includes(found.accepts));
    const isKept = found.accepts !== '' && !isGiven && isInTemplates?.(found.accepts);
    const deployed = isKept ? { ...found, accepts: '' } : found;
    const { signs, accepts, history } = deployed;
    if (![signs, accepts].every((key) => areComparable(key, [current, previous, next])))
        return undefined;
    const isAhead = signs !== '' && !current.includes(signs);
    const isKnown = previous.includes(signs);
    if (isAhead && ((current.includes(accepts) && !isKnown) || next.includes(signs)))
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .secretsFromBefore */ .br)();
    const added = addedKeys(deployed, given);
    if (added.length > 0 && !history)
        return 'needs history';
    // A key that signed may come back by hand, with the one that signs now as the previous; one that was only staged, and then
    // abandoned, must not sign before it is staged again: no task that runs knows it.
    const signed = new Set(history?.map((former) => former.signs));
    const staged = new Set(history?.map((former) => former.accepts));
    const isBack = (name) => (signed.has(name) ? !isKnown : staged.has(name));
    const returning = added.find(([role, key]) => role === 'current' ? key.some(isBack) : hasEnded(key, deployed, now));
    if (returning)
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .secretsFromBefore */ .br)(returning[0]);
    if (endsOthers)
        return undefined;
    // To replace the one key that there is by hand ends it, as everyone knows; in a rotation it is a mistake.
    const isUnderWay = accepts !== '' || previous.length > 0 || next.length > 0;
    if (isAhead && !isKnown && isUnderWay)
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .honouredKeyDropped */ .KR)(undefined);
    return refusalToDrop(deployed, { given: [current, previous, next], isGone: false }, now);
};
/**
 * The keys that production had before and that this run does not let it keep, each once. Not among them: the key that
 * signs; the one beside it, which is tested, or which `previous-key: any` exempts from judgement; and those that
 * a rotation tries one by one.
 */
const formerKeys = (inputs, before) => {
    const { key, previous, nextKey, triedLater = [], keyEncoding } = inputs;
    const idOf = (one) => textNamed(one.reveal(), keyEncoding);
    const seen = new Set([key, previous?.key, nextKey, ...triedLater].flatMap((one) => (one ? [idOf(one)] : [])));
    const known = [...(inputs.formerKeys ?? []), ...before.flatMap(({ deployedKeys }) => deployedKeys)];
    return known.filter((one) => {
        const id = idOf(one);
        if (id === '' || seen.has(id))
            return false;
        seen.add(id);
        return true;
    });
};
/**
 * The literal texts in the values that a deployed template gives to the named environment variables, of containers
 * (`{Name, Value}`) and of functions (`Variables: {NAME: value}`). The old key is no longer a secret of the
 * repository, so the runner does not mask it, and a failing deployment prints log lines in which it may stand.
 */
const valuesOfVariables = (template, names) => expressionsOf(template, names).flatMap(literalsOf);
/** Only values that are one literal text, and no part of one. */
const textsOfVariables = (template, names) => expressionsOf(template, names).flatMap((value) => {
    const texts = typeof value === 'string' ? withoutReferences(value) : [];
    return texts.filter((text) => text === value);
});
const expressionsOf = (template, names) => (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_3__/* .valuesIn */ .aC)((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(template) ? template : {})
    .map(_lib_json_js__WEBPACK_IMPORTED_MODULE_3__/* .objectOf */ .Xy)
    .flatMap((object) => [
    ...(typeof object.Name === 'string' && names.has(object.Name) ? [object.Value ?? null] : []),
    ...Object.entries(object).flatMap(([name, value]) => (names.has(name) ? [value] : [])),
])
    // CloudFormation takes a number for its digits.
    .map((value) => (typeof value === 'number' ? String(value) : value));
/** Stands for what only CloudFormation knows; no template can hold it. */
const UNKNOWN = '\u0000';
/** What these take are names of other things, and no text that ends up in the value. */
const NAMING = new Set([
    'Ref',
    'Condition',
    'Fn::GetAtt',
    'Fn::ImportValue',
    'Fn::FindInMap',
    'Fn::GetAZs',
    'Fn::Transform',
]);
/** All literal texts that the value of an expression may consist of. */
const literalsOf = (value) => {
    if (typeof value === 'string')
        return withoutReferences(value);
    if (!(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(value))
        return (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_3__/* .childrenOf */ .LU)(value).flatMap(literalsOf);
    return Object.entries(value).flatMap(([name, argument]) => {
        if (NAMING.has(name))
            return [];
        const [first = null, second = null] = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(argument) ? argument : [argument];
        if (name === 'Fn::Sub')
            return substituted(String(first), second);
        if (name === 'Fn::Join' && (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(argument))
            return joined(first, second);
        return literalsOf(name === 'Fn::If' && (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(argument) ? argument.slice(1) : argument);
    });
};
const joined = (delimiter, list) => {
    if (!(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(list))
        return literalsOf(list);
    const parts = list.map((part) => (typeof part === 'string' ? part : UNKNOWN));
    const others = list.filter((part) => typeof part !== 'string');
    return [...withoutReferences(parts.join(String(delimiter))), ...others.flatMap(literalsOf)];
};
const substituted = (text, variables) => [
    ...withoutReferences((0,_template_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .piecesOfSub */ .tZ)(text)
        .map((piece) => (typeof piece === 'string' ? piece : UNKNOWN))
        .join('')),
    ...Object.values((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_3__/* .objectOf */ .Xy)(variables)).flatMap(literalsOf),
];
/** Parts of a host name of AWS stand beside what CloudFormation fills in; hiding them would hide every address. */
const PART_OF_HOST = /^[\w.-]*\.amazonaws\.com(:\d+)?\/?$/;
/** Dynamic references name a secret and do not hold it; CDK makes them of several parts. */
const withoutReferences = (text) => text
    .replace(/\{\{resolve:[^}]*\}\}/g, UNKNOWN)
    .split(UNKNOWN)
    .filter((literal) => literal !== '' && !PART_OF_HOST.test(literal));
/** The same for a template that is not JSON: `Name: X` followed by `Value: Y`, or `X: Y` below `Variables:`. */
const valuesInText = (template, names) => {
    const lines = template.split(/\r?\n/).map((line) => /^\s*(-\s+)?([\w-]+):\s+(.*?)\s*$/.exec(line));
    return lines.flatMap((line, index) => {
        const [, first, field = '', value = ''] = line ?? [];
        if (names.has(field))
            return literalsOfScalar(value);
        const beside = lines[first === undefined ? index - 1 : index + 1];
        const isNamed = field === 'Name' && names.has(unquoted(value)) && beside?.[2] === 'Value';
        return isNamed ? literalsOfScalar(beside[3] ?? '') : [];
    });
};
const unquoted = (text) => /^(["'])(.*)\1$/.exec(text)?.[2] ?? text;
/** A text, `!Sub text`, or another function on one line, such as `!Join ['', ['text', !Ref X]]`. */
const literalsOfScalar = (scalar) => {
    const [, tag, argument = scalar] = /^!([\w:]+)\s+(.*)$/.exec(scalar) ?? [];
    if (tag === undefined)
        return withoutReferences(unquoted(scalar));
    if (tag === 'Sub' && !argument.startsWith('['))
        return substituted(unquoted(argument), null);
    return [...argument.matchAll(/(["'])(.*?)\1/g)].flatMap(([, , text]) => substituted(text ?? '', null));
};


/***/ }),

/***/ 11808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lu: () => (/* binding */ readHistory),
/* harmony export */   QL: () => (/* binding */ explainHistories),
/* harmony export */   T8: () => (/* binding */ deadTasks),
/* harmony export */   TV: () => (/* binding */ isLooping),
/* harmony export */   X_: () => (/* binding */ readHistories),
/* harmony export */   hx: () => (/* binding */ joinHistories),
/* harmony export */   ml: () => (/* binding */ someTaskHolds)
/* harmony export */ });
/* harmony import */ var _rollout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49511);
/* harmony import */ var _services_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85396);


/** @param since milliseconds since the epoch; what is older belongs to something else */
const readHistory = async (client, at, since) => {
    const [service, stopped] = await Promise.all([
        (0,_services_js__WEBPACK_IMPORTED_MODULE_1__/* .describeService */ .Jv)(client, at),
        (0,_services_js__WEBPACK_IMPORTED_MODULE_1__/* .tasksOfService */ .nc)(client, at, 'STOPPED'),
    ]);
    return {
        at,
        events: (service?.events ?? []).filter(({ createdAt }) => (createdAt?.getTime() ?? 0) >= since),
        stopped: stopped.filter(({ stoppedAt }) => (stoppedAt?.getTime() ?? since) >= since),
        primary: service && (0,_rollout_js__WEBPACK_IMPORTED_MODULE_0__/* .primaryOf */ .Os)(service),
    };
};
/** Both together, each event and task once, as it was seen last. */
const joinHistories = (earlier, later) => {
    const join = (of, key) => {
        const all = [...(earlier ? of(earlier) : []), ...of(later)];
        return [...new Map(all.map((one) => [key(one), one])).values()];
    };
    return {
        at: later.at,
        primary: later.primary ?? earlier?.primary,
        events: join(({ events }) => events, (event) => event.id ?? event),
        stopped: join(({ stopped }) => stopped, (task) => task.taskArn ?? task),
    };
};
/** Ended by what is in it, or because it did not become healthy; other tasks were scaled away, replaced, or stopped by a person. */
const hasDied = ({ stopCode, stoppedReason = '' }) => stopCode === 'EssentialContainerExited' ||
    stopCode === 'TaskFailedToStart' ||
    /failed .*health checks/i.test(stoppedReason);
/** The tasks of new deployments that died. A task says in `startedBy` of which deployment it is. */
const deadTasks = ({ stopped }, { deploymentId }) => stopped.filter((task) => hasDied(task) && (deploymentId === '' || task.startedBy !== deploymentId));
const timeOf = (date) => date?.getTime() ?? Number.NaN;
/** How long a task was up; one that never was, not at all. */
const lifeOf = ({ startedAt, stoppingAt, stoppedAt }) => startedAt === undefined ? 0 : timeOf(stoppingAt ?? stoppedAt) - startedAt.getTime();
/**
 * Whether the rollout that ECS is at has no prospect: one of its tasks was started after another had died, and died too. Two of
 * many that die once, of what they started with or of their host, are no loop, nor are those of a deployment that ECS has
 * finished or taken back. Pure.
 */
const isLooping = ({ primary, stopped }, before) => {
    if (primary?.rolloutState !== 'IN_PROGRESS' || primary.id === before.deploymentId)
        return false;
    const dead = deadTasks({ stopped }, before).filter(({ startedBy }) => startedBy === primary.id);
    return dead.some((successor) => dead.some((one) => timeOf(successor.createdAt) >= timeOf(one.stoppingAt ?? one.stoppedAt)));
};
/** Whether a running task of the rollout is healthy, or has been up for longer than any that died. Pure. */
const someTaskHolds = ({ primary, stopped }, running, now) => {
    const ofRollout = ({ startedBy }) => startedBy === primary?.id;
    const longest = Math.max(0, ...stopped.filter((task) => ofRollout(task) && hasDied(task)).map(lifeOf));
    return running.some((task) => ofRollout(task) &&
        task.lastStatus === 'RUNNING' &&
        (task.healthStatus === 'HEALTHY' || !(now - timeOf(task.startedAt) <= longest)));
};
/** What the runtime says of a container, or of its task. */
const containersOf = (task) => (task.containers ?? []).map((container) => ({
    container: container.name ?? '',
    stoppedReason: container.reason ?? task.stoppedReason ?? '',
    exitCode: container.exitCode === undefined ? '' : String(container.exitCode),
}));
/** Tasks that ECS stopped because the service was scaled or replaced say nothing about why it failed. */
const stoppedByItself = ({ stopCode, containers }) => stopCode !== 'ServiceSchedulerInitiated' ||
    (containers ?? []).some(({ exitCode }) => (exitCode ?? 0) !== 0);
const mostTelling = (tasks) => {
    const newestFirst = tasks.toSorted((a, b) => (b.stoppedAt?.getTime() ?? 0) - (a.stoppedAt?.getTime() ?? 0));
    return newestFirst.find(hasDied) ?? newestFirst.find(stoppedByItself) ?? newestFirst[0];
};
/** The service that CloudFormation names, where its event has the ARN. */
const concerning = (histories, resource) => {
    const arn = resource?.ResourceType === 'AWS::ECS::Service' ? (resource.PhysicalResourceId ?? '') : '';
    const named = histories.filter(({ at }) => arn.endsWith(`/${at.service}`));
    return named.length > 0 ? named : histories;
};
/**
 * What explains a failed deployment or rollout. Texts come from AWS as they are: they may quote environment values and must
 * be redacted before they are shown. Pure.
 */
const explainHistories = (all, { resource, before }) => {
    const histories = concerning(all, resource);
    const events = histories
        .flatMap((history) => history.events)
        .toSorted((a, b) => (b.createdAt?.getTime() ?? 0) - (a.createdAt?.getTime() ?? 0));
    // Tasks of a rollout that came to its end explain no failure, however many died on the way.
    const dead = histories.flatMap((history) => deadTasks(history, before(history.at)).filter(({ startedBy }) => history.primary?.rolloutState !== 'COMPLETED' || startedBy !== history.primary.id));
    const task = mostTelling(dead) ?? mostTelling(histories.flatMap(({ stopped }) => stopped));
    const service = histories.find(({ stopped }) => task !== undefined && stopped.includes(task))?.at.service;
    return {
        resource: resource?.LogicalResourceId ?? service ?? histories[0]?.at.service ?? '',
        resourceType: resource?.ResourceType ?? '',
        reason: resource?.ResourceStatusReason ?? task?.stoppedReason ?? '',
        serviceEvents: events.map(({ message }) => message ?? '').slice(0, 10),
        containers: task === undefined ? [] : containersOf(task),
        deadTasks: dead.length,
    };
};
/** Asks ECS about the services; one that cannot be asked (any more) is as it was seen while the deployment went on. */
const readHistories = async (client, services, { since, seen = [] }) => {
    const isSame = (one, other) => one.cluster === other.cluster && one.service === other.service;
    const gone = seen.filter(({ at }) => !services.some((service) => isSame(service, at)));
    const asked = services.map(async (at) => {
        const earlier = seen.find((history) => isSame(history.at, at));
        const later = await readHistory(client, at, since).catch(() => ({
            at,
            events: [],
            stopped: [],
            primary: undefined,
        }));
        return joinHistories(earlier, later);
    });
    return [...(await Promise.all(asked)), ...gone];
};


/***/ }),

/***/ 9321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Av: () => (/* binding */ readStackBefore),
  $8: () => (/* binding */ readStacksBefore),
  jq: () => (/* binding */ serviceKey)
});

// EXTERNAL MODULE: ./build/lib/aws/errors.js
var errors = __webpack_require__(52811);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/redaction/secret.js
var secret = __webpack_require__(97072);
// EXTERNAL MODULE: ./build/deployment/deployed-keys.js
var deployed_keys = __webpack_require__(69695);
// EXTERNAL MODULE: ./build/deployment/findings.js
var findings = __webpack_require__(53538);
// EXTERNAL MODULE: ./build/lib/json.js
var json = __webpack_require__(80292);
// EXTERNAL MODULE: ./build/proof/container-names.js
var container_names = __webpack_require__(66715);
// EXTERNAL MODULE: ./build/deployment/services.js
var deployment_services = __webpack_require__(85396);
;// CONCATENATED MODULE: ./build/deployment/key-history.js




/** `arn:…:secret:NAME:JSON-KEY:STAGE:VERSION`; the version is '' where it is left to a label. */
const versionIn = (valueFrom) => {
    const parts = valueFrom.split(':');
    return { secret: parts.slice(0, 7).join(':'), jsonKey: parts[7] ?? '', version: parts[9] ?? '' };
};
const namedIn = ({ containerDefinitions = [] }, { containers }) => containerDefinitions.filter(({ name = '' }) => containers.map(container_names/* bareName */.yZ).includes(name));
const keysIn = async (definition, variables, { ofText, ofSecret }) => {
    const named = namedIn(definition, variables);
    const containers = named.length > 0 ? named : (definition.containerDefinitions ?? []);
    const textOf = (wanted) => containers.flatMap(({ environment = [] }) => environment.flatMap(({ name = '', value }) => (value && wanted.includes(name) ? [value] : [])));
    const keyOf = async (wanted) => {
        const secrets = containers.flatMap(({ secrets = [] }) => secrets.flatMap(({ name = '', valueFrom = '' }) => (wanted.includes(name) ? [valueFrom] : [])));
        const names = [...textOf(wanted).map(ofText), ...(await Promise.all(secrets.map(ofSecret)))];
        return names.find((name) => name !== '') ?? '';
    };
    return {
        signs: await keyOf(variables.signs),
        accepts: await keyOf(variables.accepts),
        hours: (0,deployed_keys/* hoursIn */.bq)(textOf(['JWT_EXPIRATION_HOURS'])[0] ?? ''),
    };
};
const registered = ({ registeredAt }) => registeredAt?.getTime();
const takenAway = ({ deregisteredAt }) => deregisteredAt?.getTime();
/**
 * Whether this revision never took the place of the one before: CloudFormation took it away again before it registered the
 * next one, and kept an older one. Of two that it has deployed it takes the older one away.
 *
 * @param all newest first
 */
const wasRolledBack = (all, at) => {
    const [own, next] = [all[at], all[at - 1]];
    const end = own && takenAway(own);
    if (!next || end === undefined || end > (registered(next) ?? 0))
        return false;
    return all.slice(at + 1).some((older) => (takenAway(older) ?? 0) > end);
};
const roleOf = ({ taskRoleArn, executionRoleArn }) => taskRoleArn ?? executionRoleArn ?? '';
/**
 * Without the revisions of another stack that uses the same family: their role is another one, and older revisions have
 * this one again. A role that CloudFormation makes does not come back once it is replaced.
 *
 * @param all newest first
 */
const withoutOtherStacks = ([own = {}, ...older]) => {
    const isOwn = (one) => roleOf(one) === roleOf(own);
    const oldest = older.findLastIndex(isOwn);
    return [own, ...older.filter((one, at) => at > oldest || isOwn(one))];
};
const DAY = 24 * 3_600_000;
/** GitHub lets a run be started again for 30 days after it was made, and lets one wait for some. */
const OLDEST = 35 * DAY;
/** Looked at before this is given up; asked so many at a time. */
const MOST_REVISIONS = 300;
const AT_A_TIME = 10;
/** Reads task definitions. What cannot be read is not known, and no reason not to deploy. */
class KeyHistory {
    /** Revisions that there may be and that ECS did not show. */
    unread = new Set();
    /** Keys whose versions were read, by their texts. */
    texts = new Set();
    #sources;
    #variables;
    #context;
    #names = new Map();
    constructor(sources, variables, context) {
        this.#sources = sources;
        this.#variables = variables;
        this.#context = context;
    }
    /** @param arn of a task definition, with its revision; '' for none */
    async now(arn) {
        const definition = arn === '' ? undefined : await this.#read(arn);
        if (!definition)
            return undefined;
        const isNamed = namedIn(definition, this.#variables).length > 0;
        return { ...(await this.#keysIn(definition)), since: registered(definition), isNamed };
    }
    /** What the revisions before this one had while they were in force, newest first. */
    async before(arn) {
        const oldest = this.#context.world.clock.now() - OLDEST;
        const all = withoutOtherStacks([
            (await this.#read(arn)) ?? {},
            ...(await this.#revisionsBefore(arn, oldest)),
        ]);
        const found = [];
        let until = registered(all[0] ?? {}) ?? this.#context.world.clock.now();
        for (const [at, definition] of all.entries()) {
            if (at === 0 || wasRolledBack(all, at))
                continue;
            if (until < oldest)
                break;
            const since = registered(definition) ?? until;
            found.push({ ...(await this.#keysIn(definition)), since, until });
            until = since;
        }
        return found;
    }
    /** Newest first; those that are gone are left out. */
    async #revisionsBefore(arn, oldest) {
        const colon = arn.lastIndexOf(':');
        const [family, revision] = [arn.slice(0, colon), Number(arn.slice(colon + 1))];
        const found = [];
        const last = Math.max(1, revision - MOST_REVISIONS);
        for (let next = revision - 1; next >= last; next -= AT_A_TIME) {
            const numbers = Array.from({ length: Math.min(AT_A_TIME, next - last + 1) }, (_, at) => next - at);
            const read = await Promise.all(numbers.map((number) => this.#read(`${family}:${number}`)));
            const known = read.filter((one) => one !== undefined);
            found.push(...known);
            if (known.length === 0 || known.some((one) => (registered(one) ?? oldest) < oldest))
                break;
        }
        return found;
    }
    #keysIn(definition) {
        return keysIn(definition, this.#variables, {
            ofText: (text) => this.#nameOfText(text),
            ofSecret: (valueFrom) => {
                const name = this.#names.get(valueFrom) ?? this.#nameOfSecret(valueFrom);
                this.#names.set(valueFrom, name);
                return name;
            },
        });
    }
    /** The text is concealed before anything else is done with it. */
    #nameOfText(text) {
        this.#context.conceal(text);
        return (0,deployed_keys/* textNamed */.Ls)(text, this.#variables.encoding);
    }
    /** Another version may have the same value, so the value counts where it can be read. */
    async #nameOfSecret(valueFrom) {
        const { secret, jsonKey, version } = versionIn(valueFrom);
        const { secrets } = this.#sources;
        if (version === '' || !secrets)
            return (0,deployed_keys/* versionNamed */.yC)(version);
        const { GetSecretValueCommand } = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(5861), __webpack_require__.e(2994)]).then(__webpack_require__.t.bind(__webpack_require__, 12994, 19));
        const command = new GetSecretValueCommand({ SecretId: secret, VersionId: version });
        const value = await this.#attempt(async () => (await (await secrets()).send(command)).SecretString);
        const text = jsonKey === '' ? value : (0,json/* objectOf */.Xy)((0,json/* parseJson */.qF)(value ?? ''))[jsonKey];
        if (typeof text !== 'string' || text === '')
            return (0,deployed_keys/* versionNamed */.yC)(version);
        this.texts.add(text);
        return this.#nameOfText(text);
    }
    /** ECS answers with a ClientException where there is no such revision. */
    #read(arn) {
        return this.#attempt(() => (0,deployment_services/* describeTaskDefinition */.oh)(this.#sources.ecs, arn), (error) => {
            if (!(error instanceof Error && error.name === 'ClientException'))
                this.unread.add(arn);
        });
    }
    async #attempt(ask, onFailure) {
        try {
            return await ask();
        }
        catch (error) {
            if (this.#context.world.cancelled.aborted)
                throw error;
            onFailure?.(error);
            return undefined;
        }
    }
}

// EXTERNAL MODULE: ./build/deployment/rollout.js
var rollout = __webpack_require__(49511);
// EXTERNAL MODULE: ./build/deployment/stack.js
var deployment_stack = __webpack_require__(8710);
;// CONCATENATED MODULE: ./build/deployment/stacks-before.js









const NO_KEYS = { signs: '', accepts: '', hours: '', definition: '' };
const serviceKey = ({ cluster, service }) => `${cluster}/${service}`;
/** What the guard says of one stack. */
const askGuard = async (guard, { keys, history, stack }) => {
    const deployed = { ...keys, gets: (key) => (0,deployed_keys/* isKeyIn */.r8)(stack.templates, key) };
    const answer = guard(deployed);
    const settled = answer === 'needs history' ? guard({ ...deployed, history: await history() }) : answer;
    return settled === 'needs history' ? undefined : settled;
};
/** Nested stacks whose templates are read; CloudFormation allows more, apps have a few. */
const MOST_NESTED_STACKS = 50;
/** A nested stack may be none of the stacks that the policy of the job names; that is no reason not to deploy. */
const nestedTemplate = async (client, arn, context) => {
    try {
        return await (0,deployment_stack/* deployedTemplate */.Bk)(client, arn);
    }
    catch (error) {
        if (context.world.cancelled.aborted)
            throw error;
        return { text: '', body: undefined };
    }
};
const textsIn = ({ text, body }, names) => body === undefined ? (0,deployed_keys/* valuesInText */.TW)(text, names) : (0,deployed_keys/* textsOfVariables */.Zd)(body, names);
/**
 * A verifier tells more than a signer, which is never given a second key, and one that is remembered for longer tells more
 * than a new one; what is older than all that it tells is told by the others.
 */
const oneHistory = (all) => {
    const isVerifier = (one) => Number(one.some(({ accepts }) => accepts !== ''));
    const reach = (one) => one.at(-1)?.since ?? Number.POSITIVE_INFINITY;
    const [first = [], ...others] = all.toSorted((one, other) => isVerifier(other) - isVerifier(one) || (reach(one) < reach(other) ? -1 : 1));
    const older = others.flat().filter(({ until }) => until <= reach(first));
    return [...first, ...older.toSorted((one, other) => other.until - one.until)];
};
/** What the services run has the last word; the template tells where no service has the key. */
const deployedKeys = async (services, { asked, variables, expirationHours, stackSince, inTemplate }, context) => {
    const registered = new KeyHistory(asked, variables, context);
    const arns = [...new Set([...services.values()].map(({ taskDefinition }) => taskDefinition))];
    const found = await Promise.all(arns.map(async (arn) => ({ arn, keys: await registered.now(arn) })));
    const all = found.flatMap(({ arn, keys }) => (keys && (keys.signs || keys.accepts) ? [{ arn, keys }] : []));
    const named = all.filter(({ keys }) => keys.isNamed);
    const holding = named.length > 0 ? named : all;
    const first = (what) => holding.map(({ keys }) => keys[what]).find((found) => found !== '');
    const keyIn = (names) => (0,deployed_keys/* textNamed */.Ls)(inTemplate(names), variables.encoding);
    const since = holding.find(({ keys }) => keys.accepts !== '')?.keys.since ?? stackSince;
    return {
        keys: {
            since,
            signs: first('signs') ?? keyIn(variables.signs),
            accepts: first('accepts') ?? keyIn(variables.accepts),
            // The proof of the deployment before has compared it with what its inputs said, where the app tells it at all.
            hours: first('hours') || (0,deployed_keys/* hoursIn */.bq)(inTemplate(['JWT_EXPIRATION_HOURS'])) || expirationHours,
            definition: (0,rollout/* revisionOf */.DT)(holding[0]?.arn ?? ''),
        },
        history: async () => {
            const histories = [];
            // One after the other: ECS refuses those who ask too much at once, and what it refuses is not remembered.
            for (const { arn } of holding)
                histories.push(await registered.before(arn));
            return oneHistory(histories);
        },
        unread: registered.unread,
        texts: [...registered.texts],
    };
};
/** Masks the key that is about to be replaced: it is no secret of the repository any more, so the runner does not. */
const concealDeployedKeys = async ({ client, aws, ecs, stackName, nestedStacks, services, stackSince }, inputs, context) => {
    const keyNames = [inputs.secretName, ...inputs.secretAliases];
    const ofKeys = new Set([...keyNames, ...(0,deployed_keys/* previousNames */.sr)(inputs)]);
    const names = new Set([...ofKeys, ...inputs.otherSecrets.map(({ name }) => name)]);
    const templates = await Promise.all([
        (0,deployment_stack/* deployedTemplate */.Bk)(client, stackName),
        ...nestedStacks.slice(0, MOST_NESTED_STACKS).map((arn) => nestedTemplate(client, arn, context)),
    ]);
    const values = templates.flatMap(({ text, body }) => body === undefined ? (0,deployed_keys/* valuesInText */.TW)(text, names) : (0,deployed_keys/* valuesOfVariables */.PK)(body, names));
    for (const value of values)
        context.conceal(value);
    const keys = templates.flatMap((template) => textsIn(template, ofKeys));
    const inTemplate = (wanted) => templates.flatMap((template) => textsIn(template, new Set(wanted)))[0] ?? '';
    const { containers, keyEncoding: encoding, expirationHours } = inputs;
    const variables = { signs: keyNames, accepts: (0,deployed_keys/* previousNames */.sr)(inputs), containers, encoding };
    // Only a run whose keys are versions of a secret may read it.
    const isStored = Object.keys(inputs.storeVariables).length > 0;
    const asked = { ecs, secrets: isStored ? aws.secretsManager : undefined };
    const sources = { asked, variables, expirationHours, stackSince, inTemplate };
    const { texts, ...found } = await deployedKeys(services, sources, context);
    return {
        ...found,
        deployedKeys: [...new Set([...keys, ...texts])].map((key) => new secret/* Secret */.z(`the former key in ${stackName}`, key)),
    };
};
/** Reads one stack. A stack that cannot be deployed to is not looked into: its resources may be half gone. */
const readStackBefore = async (stack, inputs, context) => {
    const { region } = stack;
    const aws = context.aws(region);
    const client = await aws.cloudFormation();
    const limit = inputs.waitsForStacks ? inputs.deployTimeoutMilliseconds : 0;
    const state = await (0,deployment_stack/* stackAtRest */.Md)(client, stack.stackName, { limit, context });
    const isNew = state === undefined || state.status === 'REVIEW_IN_PROGRESS';
    if (isNew || (0,deployment_stack/* refusalToDeploy */.lG)(stack.stackName, state))
        return {
            stack,
            region,
            state,
            keys: NO_KEYS,
            history: async () => [],
            unread: new Set(),
            deployedKeys: [],
            services: new Map(),
        };
    const { services, nestedStacks } = await (0,deployment_services/* ecsOfStack */.T5)(client, stack.stackName);
    const ecs = await aws.ecs();
    const described = await Promise.all(services.map(async (at) => [serviceKey(at), (0,rollout/* serviceBefore */.vC)(await (0,deployment_services/* describeService */.Jv)(ecs, at))]));
    const before = new Map(described);
    const found = await concealDeployedKeys({
        client,
        aws,
        ecs,
        stackName: stack.stackName,
        nestedStacks,
        services: before,
        stackSince: state.updatedAt,
    }, inputs, context);
    return { stack, region, state, ...found, services: before };
};
/** The stacks before anything is changed, or why they must not be changed. */
const readStacksBefore = async ({ inputs, assembly, guard }, context) => {
    let before;
    try {
        before = await Promise.all(assembly.stacks.map((stack) => readStackBefore(stack, inputs, context)));
    }
    catch (error) {
        if (context.world.cancelled.aborted)
            throw error;
        return (0,finding/* fail */.fJ)((0,errors/* awsFailure */.M)(error, 'cloudformation:DescribeStacks'));
    }
    const refusals = await Promise.all(before.map(async (one) => [(0,deployment_stack/* refusalToDeploy */.lG)(one.stack.stackName, one.state), await askGuard(guard, one)]));
    const [first, ...rest] = refusals.flat().filter((finding) => finding !== undefined);
    const unread = before.flatMap((one) => [...one.unread]);
    const gaps = unread.length > 0 ? [(0,findings/* keyHistoryIncomplete */.S_)(unread.map(rollout/* revisionOf */.DT))] : [];
    return first ? (0,finding/* fail */.fJ)(first, ...rest, ...gaps) : (0,finding/* succeed */.Py)(before, gaps);
};


/***/ }),

/***/ 3843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ serviceConsoleUrl),
/* harmony export */   J: () => (/* binding */ stackConsoleUrl)
/* harmony export */ });
/** Addresses of the AWS console. Empty where the region is not one of a partition whose console is known. */
/** Region prefixes with a console of their own, the commercial partition last. Source: AWS General Reference. */
const CONSOLES = [
    { regions: /^cn-[a-z]+-\d+$/, suffix: 'console.amazonaws.cn' },
    { regions: /^us-gov-[a-z]+-\d+$/, suffix: 'console.amazonaws-us-gov.com' },
    { regions: /^(?:af|ap|ca|eu|il|me|mx|sa|us)-[a-z]+-\d+$/, suffix: 'console.aws.amazon.com' },
];
const page = (region, path) => {
    const partition = CONSOLES.find(({ regions }) => regions.test(region));
    return partition ? `https://${region}.${partition.suffix}/${path}` : '';
};
/** @param stack name or ARN of the stack */
const stackConsoleUrl = (region, stack) => page(region, `cloudformation/home?region=${region}#/stacks/events?stackId=${encodeURIComponent(stack)}`);
/** @param cluster name or ARN, @param service name or ARN; the console wants the names */
const serviceConsoleUrl = (region, cluster, service) => {
    const name = (nameOrArn) => encodeURIComponent(nameOrArn.slice(nameOrArn.lastIndexOf('/') + 1));
    return page(region, `ecs/v2/clusters/${name(cluster)}/services/${name(service)}/health?region=${region}`);
};


/***/ })

};
