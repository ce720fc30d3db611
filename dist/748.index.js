export const id = 748;
export const ids = [748];
export const modules = {

/***/ 77531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ concealTemplate),
/* harmony export */   VY: () => (/* binding */ secretsIn),
/* harmony export */   Vl: () => (/* binding */ tagger),
/* harmony export */   _: () => (/* binding */ oldValues),
/* harmony export */   eM: () => (/* binding */ asAscii),
/* harmony export */   f: () => (/* binding */ newValues),
/* harmony export */   mL: () => (/* binding */ placeholdersFor),
/* harmony export */   te: () => (/* binding */ previousOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80292);
/* harmony import */ var _redaction_forms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5633);
/* harmony import */ var _secret_texts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78341);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39514);





const previousOf = (variable) => `${variable}_PREVIOUS`;
/** Stands for a text that must not be seen: the same text has the same tag. */
const tagger = (tagKey, place = []) => (text) => text === ''
    ? ''
    : `<value ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', tagKey)
        .update(JSON.stringify([...place, text]))
        .digest('hex')
        .slice(0, 8)}>`;
/**
 * The same for the pieces of one text, by their order in it. At another place, or as another piece, a text has another tag,
 * or a template full of guesses would tell which of them is deployed: it may try one for each place.
 *
 * @param place as in `TextPlace.at`
 */
const pieceTagger = (tagKey, place) => {
    let pieces = 0;
    return (text) => {
        pieces += 1;
        return tagger(tagKey, [place, pieces])(text);
    };
};
/** GetTemplate gives `?` for what is not ASCII (aws/aws-cdk issue 25912); see `asReturned`. */
const asAscii = (text) => text.replace(/[?\u0080-\uffff]+/g, '?');
/**
 * The forms in which apps put a value into a template. Forms that may look alike get the same placeholder, because
 * a stand-in and the value that it stands for need not be alike in that.
 */
function formsOf({ name, text }) {
    const bytes = Buffer.from(text, 'utf8');
    const base64 = bytes.toString('base64');
    const uri = encodeURIComponent(text.toWellFormed());
    return [
        ...[text, uri, JSON.stringify(text).slice(1, -1)].map((form) => [form, `<${name}>`]),
        ...[base64, base64.replace(/=+$/, ''), bytes.toString('base64url')].map((form) => [form, `<${name} in base64>`]),
        ...[bytes.toString('hex'), bytes.toString('hex').toUpperCase()].map((form) => [form, `<${name} in hex>`]),
    ];
}
/** A pattern for exactly these texts, longer ones first; undefined for none. */
function patternOf(texts, flags = '') {
    const sorted = texts.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
    const escaped = sorted.map((text) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
    return escaped.length === 0 ? undefined : new RegExp(`(${escaped.join('|')})`, flags);
}
/** Short and common texts are only known at the place of their own variable: elsewhere they mean something else. */
function placeholdersFor(values) {
    const byForm = new Map();
    for (const value of values.filter(({ text }) => (0,_redaction_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .maskable */ .dm)(text))) {
        for (const [form, placeholder] of formsOf(value)) {
            if (!byForm.has(form))
                byForm.set(form, placeholder);
        }
    }
    const pattern = patternOf([...byForm.keys()]);
    const ofNames = new Set(values.map(({ name, text }) => `${name}\0${text}`));
    return {
        isValueOf: (name, text) => ofNames.has(`${name}\0${text}`),
        split: (text) => pattern === undefined
            ? [{ text, placeholder: false }]
            : text.split(pattern).map((piece, index) => {
                const placeholder = index % 2 === 1;
                return { text: placeholder ? (byForm.get(piece) ?? piece) : piece, placeholder };
            }),
    };
}
/** The environment variables of all containers and functions. */
const entriesOf = (templates) => templates.flatMap(({ path, body }) => Object.entries((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .Xy)(body.Resources)).flatMap(([logicalId, resource]) => {
    const { Type, Properties } = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .Xy)(resource);
    const place = [...path, logicalId].join('/');
    if (Type === 'AWS::Lambda::Function') {
        const variables = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .Xy)((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .Xy)((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .Xy)(Properties).Environment).Variables);
        return Object.entries(variables).map(([variable, value]) => ({ place, variable, value }));
    }
    if (Type !== 'AWS::ECS::TaskDefinition')
        return [];
    return (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .Xy)(Properties).ContainerDefinitions).flatMap((container) => {
        const { Name, Environment } = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .Xy)(container);
        return (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(Environment).flatMap((entry) => {
            const variable = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .Xy)(entry).Name);
            const value = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .Xy)(entry).Value;
            return variable === undefined || value === undefined
                ? []
                : [{ place: `${place}/${(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(Name) ?? ''}`, variable, value }];
        });
    });
}));
/** What the app saw in this synth, by name. */
const newValues = ({ variable, key, standIns }) => [
    ...[...standIns].map(([name, text]) => ({ name, text })),
    ...(key ? [{ name: variable, text: key.reveal() }] : []),
];
const spotOf = ({ place, variable }) => JSON.stringify([place, variable]);
/**
 * What the other side has where the new one has a stand-in: the values of the variables of these names, and what stands in
 * an environment where the new side has a stand-in that the text before it announces as a secret. A value that the new
 * templates have at the same place as a text of their own is none of these, and neither is a key that differs from the one
 * of production: such changes are to be seen.
 */
function oldValues(before, after, concealment) {
    const { variable, aliases = [], key, standIns } = concealment;
    const names = new Set([
        ...standIns.keys(),
        ...[variable, ...aliases].flatMap((name) => [name, previousOf(name)]),
    ]);
    const counterparts = new Map(entriesOf(after).map((entry) => [spotOf(entry), entry.value]));
    const known = new Set(newValues(concealment).map(({ text }) => text));
    const old = entriesOf(before).filter((entry) => {
        const fresh = counterparts.get(spotOf(entry));
        return fresh !== entry.value || typeof fresh !== 'string' || known.has(fresh);
    });
    const own = old.flatMap(({ variable: name, value }) => names.has(name) && typeof value === 'string' ? [{ name, text: value }] : []);
    const announced = old.flatMap((entry) => inPlaceOf([entry.value, counterparts.get(spotOf(entry))], standIns));
    const ownNames = new Set(own.map(({ name }) => name));
    return [...own, ...announced.filter(({ name }) => !ownNames.has(name))].filter(({ name, text }) => text !== '' && (name !== variable || !key || [key.reveal(), asAscii(key.reveal())].includes(text)));
}
/**
 * Texts that an old value has where the new one has a stand-in: of `redis://:<old>@host` and `redis://:<stand-in>@host`. Only
 * where an address or a telling name announces a secret: elsewhere a stand-in in the place of a text is a change.
 */
function inPlaceOf([old, fresh], standIns, isAnnounced = false) {
    if (typeof old === 'string' && typeof fresh === 'string') {
        return [...standIns].flatMap(([name, standIn]) => {
            const [start = '', end, ...more] = standIn === '' ? [] : fresh.split(standIn);
            const fits = end !== undefined &&
                more.length === 0 &&
                (start === '' ? isAnnounced : (0,_secret_texts_js__WEBPACK_IMPORTED_MODULE_2__/* .announcesSecret */ .RP)(start)) &&
                !/^[\p{L}\p{N}]/u.test(end) &&
                old.length > start.length + end.length;
            return fits && old.startsWith(start) && old.endsWith(end)
                ? [{ name, text: old.slice(start.length, old.length - end.length) }]
                : [];
        });
    }
    if ((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isList */ .Lv)(old) && (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isList */ .Lv)(fresh)) {
        return old.flatMap((item, index) => {
            const before = index === 0 ? undefined : old[index - 1];
            const isNext = typeof before === 'string' && before === fresh[index - 1] && (0,_secret_texts_js__WEBPACK_IMPORTED_MODULE_2__/* .announcesSecret */ .RP)(before);
            return inPlaceOf([item, fresh[index]], standIns, isNext);
        });
    }
    if (!(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(old) || !(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(fresh))
        return [];
    return Object.entries(old).flatMap(([name, member]) => inPlaceOf([member, fresh[name]], standIns));
}
/** The template as it may be shown: placeholders for stand-ins and their values, tags for all other values and secrets. */
const concealTemplate = (body, hiding) => (0,_walk_js__WEBPACK_IMPORTED_MODULE_3__/* .rewriteTemplate */ .b)(body, rewriterFor(hiding));
/**
 * Characters that would break a line, or hide something, are shown as JSON writes them, and so is a backslash where it
 * would look like one of these.
 */
const visible = (text) => text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]|\\(?=[bfnrtu])/gu, (character) => {
    const short = JSON.stringify(character).slice(1, -1);
    return short === character ? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}` : short;
});
/** The library reads members as `object[name]` and calls `hasOwnProperty` of them. */
const harmless = (name) => (name in Object.prototype ? `<${name}>` : name);
/** Longer ones are scripts and documents. */
const LONGEST_SECRET = 200;
/** The texts of a template that are secret by their place; the values of variables only where the name says so. */
function secretsIn(body) {
    const found = new Set();
    (0,_walk_js__WEBPACK_IMPORTED_MODULE_3__/* .rewriteTemplate */ .b)(body, {
        text: (text, place) => {
            const isTelling = place.variable === undefined || (0,_secret_texts_js__WEBPACK_IMPORTED_MODULE_2__/* .isSecretName */ .eh)(place.variable);
            if (isHidden(text, place) && isTelling && text.length <= LONGEST_SECRET && (0,_redaction_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .maskable */ .dm)(text))
                found.add(text);
            return text;
        },
        name: (name) => name,
    });
    return found;
}
function rewriterFor({ secrets, ascii, concealment, placeholders }) {
    const known = patternOf([...secrets].map((text) => (ascii ? asAscii(text) : text)), 'g');
    const shown = (text, tag) => {
        const withoutKnown = known ? text.replace(known, tag) : text;
        return visible((0,_secret_texts_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutSecretTexts */ .Hn)(concealment.redact(withoutKnown), tag));
    };
    const piecewise = (text, show) => placeholders
        .split(ascii ? asAscii(text) : text)
        .map((piece) => (piece.placeholder ? piece.text : show(piece.text)))
        .join('');
    return {
        text: (original, place) => {
            const text = ascii ? asAscii(original) : original;
            const { variable } = place;
            if (variable !== undefined && placeholders.isValueOf(variable, text))
                return `<${variable}>`;
            const tag = pieceTagger(concealment.tagKey, place.at);
            return piecewise(text, isHidden(text, place) ? tag : (piece) => shown(piece, tag));
        },
        name: (name) => harmless(piecewise(name, (piece) => shown(piece, pieceTagger(concealment.tagKey, '')))),
    };
}
/** A reference says where a secret is and not what it is. */
const isHidden = (text, { secret }) => secret && !/^\{\{resolve:(?:secretsmanager|ssm|ssm-secure):[^{}]+\}\}$/.test(text);


/***/ }),

/***/ 6778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ namedIn),
/* harmony export */   _U: () => (/* binding */ resourcesAtRisk),
/* harmony export */   bh: () => (/* binding */ redecidedResources),
/* harmony export */   mu: () => (/* binding */ definitionsOf)
/* harmony export */ });
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80292);
/* harmony import */ var _template_evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95948);


/** Resources that get a condition, another one, or one that is no longer decided as it was. */
function resourcesAtRisk(before, after) {
    const old = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(before.Resources);
    return Object.entries((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(after.Resources)).flatMap(([logicalId, resource]) => {
        const { Condition, Type, DeletionPolicy } = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(resource);
        const condition = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(Condition);
        const counterpart = old[logicalId];
        if (condition === undefined || counterpart === undefined)
            return [];
        const isSame = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(counterpart).Condition) === condition &&
            decidedBy([['Conditions', condition]], before) === decidedBy([['Conditions', condition]], after);
        if (isSame)
            return [];
        const isRetained = /^Retain/.test((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(DeletionPolicy) ?? '');
        return [{ logicalId, type: (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(Type) ?? '', condition, isRetained }];
    });
}
/** Resources whose expressions name conditions, mappings or defaults of parameters that change. */
function redecidedResources(before, after) {
    const [decidedBefore, decidedAfter] = [decider(before), decider(after)];
    const old = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(before.Resources);
    return Object.entries((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(after.Resources)).flatMap(([logicalId, resource]) => {
        const counterpart = old[logicalId];
        if (counterpart === undefined)
            return [];
        // The condition of the resource as a whole is `resourcesAtRisk`’s.
        const [one, other] = [
            decisions({ ...(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(counterpart), Condition: null }, decidedBefore),
            decisions({ ...(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(resource), Condition: null }, decidedAfter),
        ];
        const by = [...other].filter(([id, text]) => (one.get(id) ?? text) !== text).map(([id]) => id);
        return by.length === 0
            ? []
            : [{ logicalId, type: (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(resource).Type) ?? '', by: by.toSorted() }];
    });
}
/** Each definition that a resource names, with all that decides that. */
const decisions = (resource, decidedOf) => new Map(namedIn(resource).map((named) => [named.join('/'), decidedOf(named)]));
/** Many resources name the same definitions; each is followed once. */
function decider(body) {
    const known = new Map();
    return (named) => {
        const id = named.join('/');
        const text = known.get(id) ?? decidedBy([named], body);
        known.set(id, text);
        return text;
    };
}
/** All that decides the value of an expression besides itself, as one text. */
const definitionsOf = (value, body) => decidedBy(namedIn(value), body);
/** The definitions, and the conditions, defaults and mappings that are named in those, to the end of every chain. */
function decidedBy(names, body) {
    const found = new Map();
    const open = [...names];
    for (let next = open.pop(); next; next = open.pop()) {
        const [section, name] = next;
        const id = `${section}/${name}`;
        const definition = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(body[section])[name];
        if (definition === undefined || found.has(id))
            continue;
        found.set(id, section === 'Parameters' ? ((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(definition).Default ?? null) : definition);
        if (section === 'Conditions')
            for (const one of namedIn(definition))
                open.push(one);
    }
    return (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)([...found].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
/** Conditions, mappings and parameters that an expression names; a name may be that of a resource as well. */
const namedIn = (expression) => (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valuesIn */ .aC)(expression).flatMap((value) => ((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) ? namedBy(value) : []));
function namedBy(value) {
    const first = (name) => (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(value[name])[0];
    const named = [
        ['Conditions', value.Condition],
        ['Conditions', first('Fn::If')],
        ['Parameters', value.Ref],
        ['Mappings', first('Fn::FindInMap')],
        ...substitutedNames(value['Fn::Sub']).map((name) => ['Parameters', name]),
    ];
    return named.flatMap(([section, name]) => typeof name === 'string' ? [[section, name]] : []);
}
const substitutedNames = (argument) => (0,_template_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .piecesOfSub */ .tZ)((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(argument) ? argument[0] : argument) ?? '').flatMap((piece) => typeof piece === 'string' ? [] : [piece.name]);


/***/ }),

/***/ 23390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gd: () => (/* binding */ calloutOf),
/* harmony export */   XD: () => (/* binding */ stacksLeft),
/* harmony export */   cs: () => (/* binding */ diffNotMade),
/* harmony export */   jW: () => (/* binding */ otherThanReviewed),
/* harmony export */   ny: () => (/* binding */ baseNotSynthesized),
/* harmony export */   oV: () => (/* binding */ deployedNotAsked),
/* harmony export */   qG: () => (/* binding */ templateNotRead),
/* harmony export */   vK: () => (/* binding */ notCompared)
/* harmony export */ });
/* harmony import */ var _model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80495);
/* harmony import */ var _resources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72543);


const MAX_LINES = 20;
const listed = (lines) => [
    ...lines.slice(0, MAX_LINES),
    ...(lines.length > MAX_LINES ? [`and ${lines.length - MAX_LINES} more`] : []),
].join('\n');
const areResources = (count) => (count === 1 ? 'A resource is' : `${count} resources are`);
/** All lines of one kind, at least one. */
const callout = (code, { title, remedy }) => (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)(code, 'warning', (stack, lines) => ({
    title: title(lines.length),
    detail: listed(lines),
    remedy,
    where: stack,
}), { isCallout: true });
/** What a reader of a change must not overlook. */
const CALLOUTS = {
    replaced: callout('change-replaces-resource', {
        title: (count) => `${areResources(count)} replaced by new ones`,
        remedy: 'Make sure that this is intended, and move or back up the data first. A resource that only got another name is kept with: cdk refactor',
    }),
    removed: callout('change-removes-resource', {
        title: (count) => `${areResources(count)} removed`,
        remedy: 'Make sure that this is intended. For what must outlive the stack: removalPolicy: RemovalPolicy.RETAIN',
    }),
    'may be removed': callout('change-may-remove', {
        title: (count) => `${areResources(count)} removed where a new condition is false`,
        remedy: 'Look up what the condition is in production. For what must outlive the stack: removalPolicy: RemovalPolicy.RETAIN',
    }),
    'decided elsewhere': callout('change-decided-elsewhere', {
        title: (count) => `${count === 1 ? 'A resource has a value' : `${count} resources have values`} from a mapping, a condition or a default that changes`,
        remedy: 'See in the diff how these definitions change, and read the resources with their new values: they may be replaced, or allow more.',
    }),
    'interrupts rollout': callout('change-interrupts-rollout', {
        title: () => 'The deployment may interrupt the service or take its safety net away',
        remedy: 'A rolling update needs the same service and target group, room to start new tasks and health checks: minHealthyPercent: 100, maxHealthyPercent: 200, circuitBreaker: { rollback: true }',
    }),
    'widens network': callout('change-widens-network', {
        title: () => 'More of the network can be reached',
        remedy: 'Allow no more than is needed, e.g. service.connections.allowFrom(loadBalancer, Port.tcp(80))',
    }),
    'widens permissions': callout('change-widens-permissions', {
        title: () => 'Permissions are added or become wider',
        remedy: 'Allow single actions on single resources, e.g. secret.grantRead(taskDefinition.executionRole)',
    }),
};
/** All lines of one kind in one finding; none where there is no line. */
function calloutOf(kind, stack, lines) {
    return lines.length === 0 ? [] : [CALLOUTS[kind](stack, lines)];
}
const diffNotMade = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('diff-not-made', 'warning', (stackId, why) => ({
    title: `What would change in stack ${(0,_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .EU)(stackId)} could not be worked out`,
    detail: `${why} Nothing is known about its changes, which does not mean that there are none.`,
    // Not `cdk diff`: it would run the code of a pull request where there are credentials.
    remedy: 'Read what changes in the code of the stack, and make the stack smaller if it is that large.',
    where: stackId,
}), { leavesOpen: true, isCallout: true });
const templateNotRead = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('deployed-template-not-read', 'warning', (stackId, { detail, remedy }) => ({
    title: `What is deployed of stack ${stackId} could not be read`,
    detail: `${detail} What the change does to it is not established.`,
    remedy,
    where: stackId,
}), { leavesOpen: true });
const deployedNotAsked = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('deployed-not-asked', 'warning', ({ title, detail, remedy }) => ({
    title: `Not compared with what is deployed: ${title}`,
    detail,
    remedy,
}), { leavesOpen: true });
const baseNotSynthesized = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('base-not-synthesized', 'warning', ({ title, detail }) => ({
    title: 'Not compared with the base branch: its app could not be synthesized',
    detail: `${title}\n${detail}`,
    remedy: `Install the dependencies of the second checkout too: npm ci in base-directory.`,
    where: 'base-directory',
}), { leavesOpen: true });
const notCompared = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('changes-not-compared', 'notice', () => ({
    title: 'What the change does in production was not compared',
    detail: 'This job has no AWS credentials, and base-directory is not set. The proof above does not need them.',
    remedy: 'Give the job AWS credentials that can only read (docs/permissions.md), or check out the base branch into a second directory and name it in base-directory.',
}));
const leavesStack = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('change-leaves-stack', 'warning', (left, stacks) => ({
    title: `${left.length === 1 ? 'A stack is' : `${left.length} stacks are`} no longer part of the app, and would stay deployed`,
    detail: left
        .map(({ id, stackName }) => {
        const renamed = stacks.find((stack) => stack.id === id);
        const instead = renamed ? `; ${renamed.stackName} is created in its place, with new resources` : '';
        return `${id} (${stackName}) stays deployed, and no app manages it${instead}`;
    })
        .join('\n'),
    remedy: 'If the stack only has another id in the code, give it its old name with the property stackName, and its account and region with env. If it is no longer needed, look at what it holds and delete it by hand: aws cloudformation delete-stack --stack-name',
    where: left[0]?.id ?? '',
}), { isCallout: true });
/** `stacks` are those of the change, which may have one of the same id under another name. */
const stacksLeft = (left, stacks) => (left.length === 0 ? [] : [leavesStack(left, stacks)]);
const otherThanReviewed = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('deploys-other-than-reviewed', 'warning', ({ pullRequest, isCurrent, url }) => ({
    title: `What is deployed is not what was shown on pull request #${pullRequest}`,
    detail: [
        `The templates differ from those of the dry-run, keys and stand-ins aside: ${url}`,
        isCurrent
            ? 'Another change was merged in between, or the app depends on something that differs here: a variable, the context, a lookup.'
            : 'That dry-run was of an earlier commit of the pull request.',
    ].join('\n'),
    remedy: 'Compare with npx cdk diff. A variable that the app reads and that differs on purpose belongs in stand-ins of the dry-run.',
    where: url,
}));


/***/ }),

/***/ 1071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ intentHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80292);
/* harmony import */ var _concealment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77531);
/* harmony import */ var _normal_form_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21470);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39514);





const LENGTH = 16;
/**
 * What the code of an app means to deploy, as 16 hexadecimal digits: the same for a synth with stand-ins and for one with
 * the values of the same variables, another for every other difference of a template. Only placeholders are hashed, so
 * nothing can be learnt about the values.
 */
function intentHash(stacks, names) {
    const rewriter = rewriterFor(names);
    const templates = stacks.flatMap(({ id, stackName, templates: all }) => {
        const paths = all.map(({ path }) => path);
        return all.map(({ path, body }) => {
            const isBelow = (inner) => inner.length === path.length + 1 && path.every((part, index) => part === inner[index]);
            const nested = new Set(paths.filter(isBelow).flatMap((inner) => inner.slice(-1)));
            const cut = (0,_normal_form_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutDeepLevels */ .yD)(body, (digest) => `<too deep ${digest}>`);
            const bare = [names.variable, ...(names.aliases ?? [])].reduce((rest, name) => (0,_normal_form_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutVariable */ .TG)(rest, (0,_concealment_js__WEBPACK_IMPORTED_MODULE_1__/* .previousOf */ .te)(name)), (0,_normal_form_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutNoise */ .J3)(cut, nested));
            return (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .dj)([id, stackName, path, (0,_walk_js__WEBPACK_IMPORTED_MODULE_3__/* .rewriteTemplate */ .b)(bare, rewriter)]);
        });
    });
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(templates.sort().join('\n')).digest('hex').slice(0, LENGTH);
}
function rewriterFor({ variable, aliases = [], values }) {
    const known = [...values]
        .filter(([, text]) => text !== '')
        .map(([name, text]) => ({ name, text }));
    const placeholders = (0,_concealment_js__WEBPACK_IMPORTED_MODULE_1__/* .placeholdersFor */ .mL)(known);
    const keys = [variable, ...aliases].flatMap((name) => [name, (0,_concealment_js__WEBPACK_IMPORTED_MODULE_1__/* .previousOf */ .te)(name)]);
    const replaced = (text) => placeholders
        .split(text)
        .map((piece) => piece.text)
        .join('');
    return {
        text: (text, place) => {
            const of = place.variable;
            if (of !== undefined && (keys.includes(of) || placeholders.isValueOf(of, text)))
                return `<${of}>`;
            return replaced(text);
        },
        name: replaced,
    };
}


/***/ }),

/***/ 21470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ isTooLarge),
/* harmony export */   J3: () => (/* binding */ withoutNoise),
/* harmony export */   TG: () => (/* binding */ withoutVariable),
/* harmony export */   yD: () => (/* binding */ withoutDeepLevels)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80292);


/** What CDK adds for itself, and what cannot be compared: none of it is a change of the app. */
const OWN_ENTRIES = new Map([
    ['Parameters', 'BootstrapVersion'],
    ['Rules', 'CheckBootstrapVersion'],
    ['Conditions', 'CDKMetadataAvailable'],
]);
const OWN_METADATA = /^aws:(?:cdk|asset):/;
const LOOPS = 'Fn::ForEach::';
/**
 * The template without CDK's own entries, each of its sections and resources in the shape that CloudFormation demands.
 *
 * @param nested logical ids of the nested stacks that are compared by themselves; the address of their template has a hash
 *   of all that is in it, stand-ins included. The rest of the address counts: a template from elsewhere is another one.
 */
function withoutNoise(body, nested) {
    const isOwn = (section, name) => name === OWN_ENTRIES.get(section) && (section === 'Rules' || !isUsed(body, name));
    const sections = Object.entries(body).flatMap(([section, value]) => {
        if (section === 'Resources')
            return [[section, resources((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(value), nested)]];
        if (!(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
            return value === null ? [] : [[section, value]];
        const kept = Object.entries(value).filter(([name]) => !isOwn(section, name) && !(section === 'Metadata' && OWN_METADATA.test(name)));
        return kept.length === 0 ? [] : [[section, Object.fromEntries(kept)]];
    });
    return Object.fromEntries(sections);
}
/** Whether anything but what CDK adds for itself reads the condition or parameter: then it is no noise. */
function isUsed(body, name) {
    const { Rules: _, ...sections } = body;
    return Object.entries(sections).some(([section, value]) => Object.entries((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(value)).some(([id, entry]) => id !== name &&
        !(section === 'Resources' && (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(entry).Type === 'AWS::CDK::Metadata') &&
        mentions(entry, name)));
}
const mentions = (value, name) => (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valuesIn */ .aC)(value).some((inner) => typeof inner === 'string' && (inner === name || inner.includes(`\${${name}}`)));
function resources(section, nested) {
    return Object.fromEntries(Object.entries(section)
        .filter(([, resource]) => (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(resource).Type !== 'AWS::CDK::Metadata')
        .map(([id, resource]) => [
        id,
        id.startsWith(LOOPS) && (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(resource) ? resource : shaped(resource, nested.has(id)),
    ]));
}
function shaped(resource, isCompared) {
    if (!(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(resource))
        return { Type: '(no resource)', Properties: { Value: resource } };
    const { Type, Properties, Metadata, ...others } = resource;
    const type = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(Type) ?? '(no type)';
    const properties = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(Properties) ? Properties : Properties == null ? {} : { Value: Properties };
    const metadata = Object.entries((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(Metadata)).filter(([name]) => !OWN_METADATA.test(name));
    return {
        ...others,
        Type: type,
        Properties: isCompared
            ? { ...properties, TemplateURL: withoutHashes(properties.TemplateURL) }
            : properties,
        ...(metadata.length > 0 ? { Metadata: Object.fromEntries(metadata) } : {}),
    };
}
const HASH = /[0-9a-f]{64}/g;
function withoutHashes(value) {
    if (typeof value === 'string')
        return value.replace(HASH, '<hash>');
    if ((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value))
        return value.map(withoutHashes);
    if (!(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
        return value ?? null;
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name.replace(HASH, '<hash>'), withoutHashes(member)]));
}
/** CloudFormation takes templates of one million characters; twice that leaves room for a side that cannot be deployed. */
const MAX_CHARACTERS = 2_000_000;
/** Real templates have some 30 levels. Whatever walks a template goes down by calling itself, so there is an end to it. */
const MAX_DEPTH = 100;
/** Of a stack with all its nested stacks, on one side. */
const MAX_TOGETHER = 10_000_000;
function isTooLarge(bodies) {
    let together = 0;
    for (const body of bodies) {
        const characters = sizeOf(body);
        together += characters;
        if (characters > MAX_CHARACTERS || together > MAX_TOGETHER)
            return true;
    }
    return false;
}
/** Characters of all names and texts, and two for each value; the count ends soon after the limit. */
function sizeOf(body) {
    let characters = 0;
    const open = [body];
    while (open.length > 0 && characters <= MAX_CHARACTERS) {
        const value = open.pop();
        characters += typeof value === 'string' ? value.length + 2 : 2;
        if ((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value)) {
            if (value.length > MAX_CHARACTERS)
                return value.length;
            for (const item of value)
                open.push(item);
        }
        if (!(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
            continue;
        for (const name of Object.keys(value)) {
            characters += name.length;
            open.push(value[name] ?? null);
        }
    }
    return characters;
}
/** The template with everything below the deepest level replaced by a text that tells whether it changes. */
function withoutDeepLevels(body, describe) {
    const cut = (value, depth) => {
        if (!(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value) && !(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
            return value;
        if (depth === MAX_DEPTH)
            return describe(deepDigest(value));
        if ((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value))
            return value.map((item) => cut(item, depth + 1));
        return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, cut(member, depth + 1)]));
    };
    return Object.fromEntries(Object.entries(body).map(([name, member]) => [name, cut(member, 1)]));
}
/** A digest of any depth: no function here calls itself. */
function deepDigest(value) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const open = [{ items: [value], next: 0 }];
    for (let level = open.at(-1); level; level = open.at(-1)) {
        const item = level.items[level.next];
        level.next += 1;
        if (item === undefined) {
            open.pop();
            hash.update(')');
        }
        else if ((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(item)) {
            hash.update('[');
            open.push({ items: item, next: 0 });
        }
        else if ((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(item)) {
            const names = Object.keys(item).sort();
            hash.update(`{${JSON.stringify(names)}`);
            open.push({ items: names.map((name) => item[name] ?? null), next: 0 });
        }
        else
            hash.update(`${JSON.stringify(item)},`);
    }
    return hash.digest('hex');
}
const isNamed = (entry, name) => (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(entry) && entry.Name === name;
const withoutEntry = (list, name) => (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(list) ? list.filter((entry) => !isNamed(entry, name)) : list;
const container = (definition, name) => {
    if (!(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(definition))
        return definition;
    const lists = ['Environment', 'Secrets'];
    const kept = lists.flatMap((list) => {
        const rest = withoutEntry(definition[list], name);
        return rest === undefined || ((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(rest) && rest.length === 0) ? [] : [[list, rest]];
    });
    return { ...without(definition, lists), ...Object.fromEntries(kept) };
};
const without = (object, names) => Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
const properties = (type, given, name) => {
    if (type === 'AWS::ECS::TaskDefinition' && (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(given.ContainerDefinitions)) {
        return { ...given, ContainerDefinitions: given.ContainerDefinitions.map((one) => container(one, name)) };
    }
    if (type !== 'AWS::Lambda::Function')
        return given;
    const environment = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(given.Environment);
    if (!(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(environment.Variables))
        return given;
    return { ...given, Environment: { ...environment, Variables: without(environment.Variables, [name]) } };
};
/**
 * The template as it would be if no container and no function had that variable; for the previous key, which a
 * deployment passes while a rotation is under way, and a dry-run never.
 */
const withoutVariable = (body, name) => {
    if (!(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(body.Resources))
        return body;
    const resources = Object.entries(body.Resources).map(([id, resource]) => (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(resource) && (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(resource.Properties)
        ? [id, { ...resource, Properties: properties(resource.Type, resource.Properties, name) }]
        : [id, resource]);
    return { ...body, Resources: Object.fromEntries(resources) };
};


/***/ }),

/***/ 72543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ resourceChanges),
/* harmony export */   EU: () => (/* binding */ shortName),
/* harmony export */   IR: () => (/* binding */ changedResources),
/* harmony export */   YU: () => (/* binding */ changedProperties),
/* harmony export */   ZC: () => (/* binding */ nameIn),
/* harmony export */   Zm: () => (/* binding */ replacingProperties),
/* harmony export */   eV: () => (/* binding */ shortReference),
/* harmony export */   oN: () => (/* binding */ isRevision)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94869);

/** Every change makes a new revision of these; nothing of the old one is lost, and the service moves over. */
const REVISIONS = new Set([
    'AWS::ECS::TaskDefinition',
    'AWS::Lambda::Version',
    'AWS::Lambda::LayerVersion',
    'AWS::ApiGateway::Deployment',
    'AWS::ApiGatewayV2::Deployment',
    'AWS::Batch::JobDefinition',
]);
const isRevision = (type) => REVISIONS.has(type);
const LONGEST_NAME = 255;
/** Names come from the templates: one line, and no longer than CloudFormation allows. */
const shortName = (text) => (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .untrusted */ .bp)(text).slice(0, LONGEST_NAME);
/** The same for what CDK's library writes as `${Role.Arn}`, as in Fn::Sub. */
const shortReference = (text) => shortName(text.replace(/\$\{([A-Za-z0-9]+)(?:\.(?:Arn|GroupId))?\}/g, '$1'));
const nameIn = (path, id) => [...path, id].map(shortName).join('/');
function changedResources(templates) {
    const changed = [];
    for (const { path, diff } of templates) {
        // Not `forEachDifference`, which looks at all resources again for each of them.
        for (const [id, difference] of Object.entries(diff.resources.changes)) {
            const type = shortName(difference.newResourceType ?? difference.oldResourceType ?? '');
            const kind = kindOf(difference, type);
            if (kind)
                changed.push({ resource: nameIn(path, id), path, logicalId: id, type, kind, difference });
        }
    }
    return changed;
}
function kindOf(difference, type) {
    if (!difference.isDifferent)
        return undefined;
    if (difference.isAddition)
        return 'added';
    const impact = difference.changeImpact;
    if (difference.isRemoval)
        return impact === 'WILL_ORPHAN' ? 'orphaned' : 'removed';
    if (isRevision(type) && !difference.resourceTypeChanged)
        return 'changed';
    if (impact === 'WILL_REPLACE')
        return 'replaced';
    return impact === 'MAY_REPLACE' ? 'maybe replaced' : 'changed';
}
/** Names of the properties that change, and of what stands beside them: `DependsOn`, `DeletionPolicy`. */
function changedProperties({ kind, difference }) {
    if (kind === 'added' || kind === 'removed' || kind === 'orphaned')
        return [];
    const others = Object.keys(difference.otherChanges).filter((name) => name !== 'Type');
    return [...Object.keys(difference.propertyUpdates), ...others].map(shortName).sort();
}
/** The properties that make CloudFormation replace the resource; all that change where none of them is known to. */
function replacingProperties(changed) {
    const causes = Object.entries(changed.difference.propertyUpdates)
        .filter(([, { changeImpact }]) => /REPLACE$/.test(changeImpact ?? ''))
        .map(([name]) => shortName(name))
        .sort();
    return causes.length > 0 ? causes : changedProperties(changed);
}
const resourceChanges = (changed) => changed.map((one) => ({
    resource: one.resource,
    type: one.type,
    kind: one.kind,
    properties: changedProperties(one),
}));


/***/ }),

/***/ 78341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ withoutSecretTexts),
/* harmony export */   LT: () => (/* binding */ isValueName),
/* harmony export */   RP: () => (/* binding */ announcesSecret),
/* harmony export */   eh: () => (/* binding */ isSecretName),
/* harmony export */   fh: () => (/* binding */ isNameName),
/* harmony export */   sh: () => (/* binding */ isPlainName),
/* harmony export */   tq: () => (/* binding */ isEnvironmentName)
/* harmony export */ });
/* unused harmony export withoutRandomTexts */
/** Names that say of themselves that a secret is behind them. */
const WORDS = 'pass(?:word|wd|phrase|code)|(?<!by|com|sur|tres)pass(?![a-z])|pwd|secret|token|credential|cookie|signature|bearer|jwt|hmac|salt|pepper|webhook|dsn|' +
    'connection[-_. ]?string|(?:api|private|access|account|auth|client|encryption|license|master|session|shared|signing|' +
    'storage)[-_. ]?key|auth(?!or)|authoriz|authoris|user[-_]?data|login|pin[-_]?code';
/** Source of a pattern for texts such as `DB_PASSWORD`; to be used without regard to case. */
const SECRET_WORDS = `(?:${WORDS})`;
const SECRET_NAME = new RegExp(WORDS, 'i');
/** `SecretArn`, `KeyId`, `client_name`: what leads to a secret is none. */
const ADDRESS = /(?:Arn|Id|Name|Type|Length|Count|Size|Enabled)s?$|[-_](?:arn|id|name|type)s?$/;
const PLAIN = /^(?:arn|id|name|key|type|valuefrom|description|effect|action|resource|principal)$/i;
const isSecretName = (name) => SECRET_NAME.test(name) && !isPlainName(name);
/** What is not secret even below a name that is. */
const isPlainName = (name) => PLAIN.test(name) || ADDRESS.test(name);
/** Members that hold a value whose name stands beside them: `{ Key: 'DbPassword', Value: '…' }`. */
const isValueName = (name) => /^(?:(?:attribute|default|header|option|parameter|property|string|text)_?)?values?$|^(?:default|content|text|data)$/i.test(name);
const isNameName = (name) => /^(?:name|key|variable|(?:http_?)?(?:attribute|header|option|parameter|property|variable)_?(?:name|key))$/i.test(name);
/** Lists and maps of environment variables: of containers, functions, builds and jobs, in all spellings. */
const isEnvironmentName = (name) => /^(?:runtime_?)?environment(?:_?(?:variables?|secrets))?$|^env(?:_?vars?)?$|^variables$/i.test(name);
const FLAG = new RegExp(`^--?[\\w-]*${SECRET_WORDS}[\\w-]*$`, 'i');
const OPEN_ASSIGNMENT = new RegExp(`${SECRET_WORDS}[\\w-]{0,40}["'\\\\]{0,4}\\s{0,4}[=:]\\s{0,4}["'\\\\]{0,4}$`, 'i');
const OPEN_USER = /:\/\/[^\s/@]{0,512}:$/;
/** Whether the next item of a list is the secret that this text announces: `--password`, `TOKEN=`, `postgres://app:`. */
function announcesSecret(text) {
    const end = text.slice(-600);
    return FLAG.test(end) || OPEN_ASSIGNMENT.test(end) || OPEN_USER.test(end);
}
/** Tells random texts from names, so that keys without a telling name are not shown. In doubt a text counts as random. */
/** Shortest text that is judged, in characters. */
const SHORTEST = 20;
/** Parts below this length are too short to be judged by themselves. */
const SHORTEST_PART = 5;
/** Pairs of letters that make up some 85 % of English words; of random letters they are 21 %, of random base64 12 %. */
const PAIRS = new Set(('th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri ro ic ' +
    'ne ea ra ce li ch ll be ma si om ur ca el ta la ns di fo ho pe ec pr no ct us ac ot il tr ly nc et ut ss so rs un ' +
    'lo wa ge ie ee wi em ad ol rt po we na ul ni ts mo ow pa im mi ai sh ir su id os iv ia am fi ci vi pl ig tu ev ld ' +
    'ry mp fe bl ab ty op ag ub up gr ui du bu ck ke ey ap pp ou rd rv ba cl ud lu sk ex xe').split(' '));
const WORDY = 0.55;
/** Below this a text is random as a whole, whatever single parts of it look like. */
const RANDOM = 0.4;
const RUN = /[A-Za-z0-9+/=_.~-]{20,}/g;
const PART = /[A-Za-z0-9]+/g;
/** CDK ends its logical ids in eight digits of a hash. */
const withoutHash = (part) => part.replace(/(?<=[A-Za-z]{3}\d{0,3})[0-9A-F]{8}$/, '');
/** A word of three letters and more ends, and another begins. */
const NEW_WORD = /[A-Za-z][a-z]{2}[A-Z][a-z]$/;
function scoreOf(part) {
    const text = withoutHash(part);
    const capitals = !/[a-z]/.test(text);
    let good = 0;
    let all = 0;
    for (let at = 1; at < text.length; at += 1) {
        if (NEW_WORD.test(text.slice(Math.max(0, at - 3), at + 2)))
            continue;
        all += 1;
        const pair = text.slice(at - 1, at + 1);
        if ((capitals || /[a-z]$/.test(pair)) && PAIRS.has(pair.toLowerCase()))
            good += 1;
    }
    return { good, all };
}
const share = (scores) => {
    const all = scores.reduce((sum, score) => sum + score.all, 0);
    return all === 0 ? 1 : scores.reduce((sum, score) => sum + score.good, 0) / all;
};
/** Numbers such as those of accounts say nothing either way, unless there is nothing else. */
const isNumber = (part) => /^\d{1,12}$/.test(part);
function isRandom(text, limit) {
    const parts = text.match(PART) ?? [];
    const judged = parts.filter((part) => !isNumber(part));
    return share((judged.length > 0 ? judged : parts).map(scoreOf)) < limit;
}
/** The text with everything that looks random replaced. */
const withoutRandomTexts = (text, replace) => text.length < SHORTEST ? text : text.replace(RUN, (run) => inRun(run, replace));
function inRun(run, replace) {
    if (isRandom(run, RANDOM))
        return replace(run);
    let result = '';
    for (const stretch of betweenWords(run)) {
        const random = stretch.length >= SHORTEST && isRandom(stretch, WORDY);
        result += random ? replace(stretch) : stretch;
    }
    return result;
}
/** The run cut up so that each word is a piece of its own, and so is everything between two words. */
function betweenWords(run) {
    const pieces = [];
    let from = 0;
    for (const { 0: part, index } of run.matchAll(PART)) {
        if (part.length < SHORTEST_PART || /\d{3}/.test(withoutHash(part)) || share([scoreOf(part)]) < WORDY)
            continue;
        pieces.push(run.slice(from, index), part);
        from = index + part.length;
    }
    return [...pieces, run.slice(from)];
}
/** Pieces of texts that look like secrets wherever they stand. All patterns are bounded: their time grows with the text only. */
const PEM = /-----BEGIN [A-Z0-9 ]{1,40}-----[^-]{0,100000}(?:-----END [A-Z0-9 ]{1,40}-----)?/g;
const JWT = /\beyJ[\w-]{6,}\.[\w-]+(?:\.[\w-]*)*/g;
const USER = /(:\/\/)([^\s"'<>/@]{1,512})(?=@)/g;
const BEARER = /(\b(?:bearer|basic)\s{1,4})([\w+/=.~-]{6,4096})/gi;
/** A quoted text, in JSON that is quoted once more too; an object or list with the rest of its line; a word. */
const QUOTED = `"(?:[^"\\\\\\n]|\\\\.){1,2048}|\\\\{1,8}"[^"\\\\]{1,2048}|'[^'\\n]{1,2048}|[{[][^\\n]{1,2048}`;
const VALUE = `(${QUOTED}|[^\\s"'\\\\&;,]{1,2048})`;
/** In YAML, and in prose, there may be several words. */
const VALUE_IN_LINE = `(${QUOTED}|[^\\s"'\\\\&;,][^\\n"'\\\\&;,]{0,2047})`;
const AFTER_NAME = '[\\w-]{0,40}';
const QUOTES = '["\'\\\\]{1,4}';
/** `password=…`, `"token": "…"`, `secret: …`, `--api-key …`; but not `secretsmanager:GetSecretValue`. */
const ASSIGNED = [
    new RegExp(`(${SECRET_WORDS}${AFTER_NAME}(?:${QUOTES})?\\s{0,4}=\\s{0,4})${VALUE}`, 'gi'),
    new RegExp(`(${SECRET_WORDS}${AFTER_NAME}(?:${QUOTES}\\s{0,4}:|:\\s)\\s{0,4})${VALUE_IN_LINE}`, 'gi'),
    new RegExp(`(\\b(?:password|passwd|pwd|passphrase):)${VALUE}`, 'gi'),
    new RegExp(`(--?[\\w-]{0,40}${SECRET_WORDS}${AFTER_NAME}\\s{1,4})${VALUE}`, 'gi'),
];
/** What is no value: nothing but placeholders, tags, rows of asterisks and expressions. A line may go on after them. */
const STAND_IN = /^["'\\]*(?:<[^<>]{1,512}>|\*|\$\{[^}]{0,512}\}|\{\{resolve:[^{}]{0,512}\}\})+["'\\]*(?:[\s,;&)}\]]|$)/;
const isStandIn = (value) => STAND_IN.test(value);
/** The text with whatever looks like a secret replaced. */
function withoutSecretTexts(text, replace) {
    if (text.length < 5)
        return text;
    const keepName = (whole, name, value) => isStandIn(value) ? whole : `${name}${replace(value)}`;
    let result = text.replace(PEM, replace).replace(JWT, replace).replace(USER, keepName);
    for (const pattern of [...ASSIGNED, BEARER])
        result = result.replace(pattern, keepName);
    return withoutRandomTexts(result, replace);
}


/***/ }),

/***/ 39514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ rewriteTemplate)
});

// EXTERNAL MODULE: ./build/lib/json.js
var lib_json = __webpack_require__(80292);
// EXTERNAL MODULE: ./build/changes/conditions.js
var conditions = __webpack_require__(6778);
;// CONCATENATED MODULE: ./build/changes/json-text.js

/** Names, texts, numbers and words of a JSON text, in the order in which they stand in it. */
const TOKENS = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|\b(?:true|false|null)\b/g;
const STRUCTURE = /"(?:[^"\\]|\\.)*"|[[\]{}]/g;
/** Levels that are looked into; real documents have some ten. */
const MAX_DEPTH = 100;
function isTooDeep(text) {
    let depth = 0;
    for (const [token] of text.matchAll(STRUCTURE)) {
        if (token === '[' || token === '{')
            depth += 1;
        else if (token === ']' || token === '}')
            depth -= 1;
        if (depth > MAX_DEPTH)
            return true;
    }
    return false;
}
/** The object or list that a text is the JSON of; undefined for any other text, and for what is nested too deep. */
function jsonIn(text) {
    if (!/^\s*[[{]/.test(text) || isTooDeep(text))
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function tokensOf(value) {
    if ((0,lib_json/* isList */.Lv)(value))
        return value.flatMap(tokensOf);
    if (!(0,lib_json/* isObject */.Gv)(value))
        return [JSON.stringify(value)];
    return Object.entries(value).flatMap(([name, member]) => [JSON.stringify(name), ...tokensOf(member)]);
}
const sameToken = (written, token) => written === token || JSON.stringify(JSON.parse(written)) === token;
/**
 * The JSON text with its values exchanged for those of `rewritten`, which has the same shape, and its layout kept.
 * Undefined where the text says more than its value does, e.g. has a member twice.
 */
function withValues(text, value, rewritten) {
    const written = text.match(TOKENS) ?? [];
    const [old, fresh] = [tokensOf(value), tokensOf(rewritten)];
    const isAligned = written.length === old.length &&
        old.length === fresh.length &&
        written.every((token, index) => sameToken(token, old[index] ?? ''));
    if (!isAligned)
        return undefined;
    let next = -1;
    return text.replace(TOKENS, (token) => {
        next += 1;
        return fresh[next] === old[next] ? token : (fresh[next] ?? token);
    });
}
/** Stands in a text for what only CloudFormation fills in. CloudFormation takes no template with these characters. */
const HOLE = /(\uFFFE\d+\uFFFF)/;
const BARE_HOLE = /"(\uFFFE\d+\uFFFF)"/g;
/** The text that CDK joins of texts and expressions, with a hole for each expression; undefined where a text has holes. */
function joinedWithHoles(parts) {
    const bare = new Set();
    let text = '';
    let isQuoted = false;
    for (const [index, part] of parts.entries()) {
        if (typeof part === 'string') {
            if (/[\uFFFE\uFFFF]/.test(part))
                return undefined;
            text += part;
            const quotes = part.replace(/\\./gs, '').match(/"/g) ?? [];
            if (quotes.length % 2 === 1)
                isQuoted = !isQuoted;
            continue;
        }
        const hole = `\uFFFE${index}\uFFFF`;
        if (!isQuoted)
            bare.add(hole);
        text += isQuoted ? hole : `"${hole}"`;
    }
    return { text, bare };
}
/** The text without the quotes that were added around holes. */
const withBareHoles = (text, { bare }) => text.replace(BARE_HOLE, (whole, hole) => (bare.has(hole) ? hole : whole));
/** Texts and holes in turn. */
const atHoles = (text) => text.split(HOLE);
/** Which of the joined parts the hole stands for. */
const holeIndex = (hole) => Number(hole.slice(1, -1));

// EXTERNAL MODULE: ./build/changes/secret-texts.js
var secret_texts = __webpack_require__(78341);
;// CONCATENATED MODULE: ./build/changes/walk.js




/** The same place, where nothing tells that its text is not to be seen. */
const walk_open = ({ at, rewriter }) => ({ at, rewriter, secret: false });
/** One step down. Steps are escaped as in a JSON Pointer (RFC 6901), so that no name can imitate two. */
const below = (place, step) => ({
    ...place,
    at: `${place.at}/${escaped(step)}`,
});
const escaped = (step) => step.replaceAll('~', '~0').replaceAll('/', '~1');
/** The steps to the items of a list: by their own names, so that a new one before them changes nothing for them. */
function steps(list, place) {
    const counts = new Map();
    return list.map((item, index) => {
        const name = Object.entries((0,lib_json/* objectOf */.Xy)(item)).find(([member]) => /^name$/i.test(member))?.[1];
        if (typeof name !== 'string')
            return { ...place, at: `${place.at}/~i${index}` };
        const count = (counts.get(name) ?? 0) + 1;
        counts.set(name, count);
        return { ...place, at: `${place.at}/${escaped(name)}~n${count}` };
    });
}
/** Members of these sections have names of their own choice: a resource called `TokenService` is no token. */
const SECTIONS = [
    'Resources',
    'Outputs',
    'Parameters',
    'Conditions',
    'Mappings',
    'Rules',
    'Metadata',
    'Hooks',
];
/** The template with every text, and every name of a member, rewritten as its place demands. */
function rewriteTemplate(body, rewriter) {
    const root = { at: '', secret: false, rewriter };
    const used = namedInEnvironments(body);
    return named(Object.entries(body).map(([section, value]) => {
        const place = below(root, section);
        if (!SECTIONS.includes(section) || !(0,lib_json/* isObject */.Gv)(value))
            return [section, rewrite(value, place)];
        const own = Object.entries(value).map(([id, member]) => {
            const own = below(place, id);
            const at = used.has(`${section}/${id}`) ? { ...own, secret: true, variable: '' } : own;
            return [id, sectionMember(section, [id, member], at)];
        });
        return [section, named(own, root)];
    }), root);
}
/** Parameters and mappings that variables take their values from, e.g. `Parameters/Stage`. */
function namedInEnvironments(body) {
    const found = new Set();
    const look = (value) => {
        if ((0,lib_json/* isList */.Lv)(value))
            for (const item of value)
                look(item);
        if (!(0,lib_json/* isObject */.Gv)(value))
            return;
        for (const [name, member] of Object.entries(value)) {
            if (!(0,secret_texts/* isEnvironmentName */.tq)(name) || !isCollection(member))
                look(member);
            else
                for (const [section, id] of (0,conditions/* namedIn */.$P)(member))
                    if (section !== 'Conditions')
                        found.add(`${section}/${id}`);
        }
    };
    look(body.Resources ?? null);
    return found;
}
function sectionMember(section, [id, member], place) {
    if (!(0,lib_json/* isObject */.Gv)(member))
        return rewrite(member, section === 'Metadata' ? placeOf(id, place, []) : place);
    // Where an entry of its own has one value, its name stands for it.
    if (section === 'Outputs' || section === 'Parameters') {
        const hidden = /^true$/i.test(String(member.NoEcho ?? ''));
        if (section === 'Outputs' || !(hidden || place.secret || (0,secret_texts/* isSecretName */.eh)(id)))
            return members(member, place, id);
        return named(Object.entries(member).map(([name, value]) => {
            const secret = name === 'Default' || name.startsWith('Allowed');
            const inner = below(place, name);
            return [name, rewrite(value, secret ? { ...inner, secret } : walk_open(inner))];
        }), place);
    }
    if (section === 'Metadata')
        return members(member, placeOf(id, place, []));
    return section === 'Resources' ? resource(member, place) : members(member, place);
}
function resource(member, outer) {
    return named(Object.entries(member).map(([name, value]) => {
        const place = below(outer, name);
        const label = (0,lib_json/* textOf */.b6)(member.Type) === 'AWS::SSM::Parameter' ? 'secret' : undefined;
        return [
            name,
            name === 'Properties' && (0,lib_json/* isObject */.Gv)(value) ? members(value, place, label) : rewrite(value, place),
        ];
    }), outer);
}
/** An object of these members; names that have become equal stay apart. */
function named(entries, { rewriter }) {
    const counts = new Map();
    return Object.fromEntries(entries.map(([original, value]) => {
        const name = rewriter.name(original);
        const count = (counts.get(name) ?? 0) + 1;
        counts.set(name, count);
        return [count === 1 ? name : `${name} (${count})`, value];
    }));
}
function rewrite(value, place) {
    if (typeof value === 'string')
        return walk_text(value, place);
    if (typeof value === 'number')
        return place.secret ? literal(value, place) : value;
    if (typeof value === 'boolean')
        return place.variable === undefined ? value : literal(value, place);
    if ((0,lib_json/* isList */.Lv)(value))
        return items(value, place);
    if (!(0,lib_json/* isObject */.Gv)(value))
        return value;
    const [only, ...more] = Object.entries(value);
    if (only && more.length === 0) {
        const known = place.secret ? intrinsic(only[0], only[1], place) : joinedJson(only[0], only[1], place);
        if (known !== undefined)
            return { [only[0]]: known };
    }
    return members(value, place);
}
/** A text may be the JSON of something, in which the names tell what is secret. */
function walk_text(value, place) {
    const json = place.secret ? undefined : jsonIn(value);
    if (json === undefined)
        return place.rewriter.text(value, place);
    return (withValues(value, json, rewrite(json, place)) ?? place.rewriter.text(value, { ...place, secret: true }));
}
/** JSON that CDK joins of texts and references: the names in one part tell of the next. Undefined where it is none. */
function joinedJson(name, argument, place) {
    if (name !== 'Fn::Join' || !(0,lib_json/* isList */.Lv)(argument) || argument[0] !== '' || !(0,lib_json/* isList */.Lv)(argument[1]))
        return undefined;
    const parts = argument[1];
    if (typeof parts[0] !== 'string' || !/^\s*[[{]/.test(parts[0]))
        return undefined;
    const joined = joinedWithHoles(parts);
    const json = joined && jsonIn(joined.text);
    if (!joined || json === undefined)
        return undefined;
    const { rewriter } = place;
    const places = new Map();
    const aroundHoles = {
        ...rewriter,
        text: (whole, at) => atHoles(whole)
            .map((piece, index) => {
            const here = below(at, String(index));
            if (index % 2 === 1)
                places.set(piece, here);
            return index % 2 === 1 || piece === '' ? piece : rewriter.text(piece, here);
        })
            .join(''),
    };
    const result = withValues(joined.text, json, rewrite(json, { ...place, rewriter: aroundHoles }));
    if (result === undefined)
        return rewrite(argument, { ...place, secret: true });
    const pieces = atHoles(withBareHoles(result, joined)).map((piece, index) => {
        const part = index % 2 === 1 ? parts[holeIndex(piece)] : undefined;
        const at = places.get(piece) ?? below(place, piece);
        return part === undefined ? piece : rewrite(part, { ...at, rewriter });
    });
    return ['', pieces.filter((piece) => piece !== '')];
}
/** A number stays one where nothing is rewritten. */
function literal(value, place) {
    const shown = place.rewriter.text(String(value), place);
    return shown === String(value) ? value : shown;
}
function items(list, outer) {
    const places = steps(list, outer);
    return list.map((item, index) => {
        const before = list[index - 1];
        const announced = typeof before === 'string' && typeof item !== 'boolean' && (0,secret_texts/* announcesSecret */.RP)(before);
        const place = places[index] ?? outer;
        return rewrite(item, announced ? { ...place, secret: true } : place);
    });
}
/** The literals in an expression are secret, the names in it are not. Undefined: all in it is looked at alike. */
function intrinsic(name, argument, outer) {
    const place = below(outer, name);
    switch (name) {
        case 'Ref':
        case 'Fn::GetAtt':
        case 'Fn::ImportValue':
        case 'Fn::FindInMap':
        case 'Condition':
            return rewrite(argument, walk_open(place));
        case 'Fn::If':
        case 'Fn::Select':
        case 'Fn::Join':
        case 'Fn::Split': {
            if (!(0,lib_json/* isList */.Lv)(argument))
                return undefined;
            const places = steps(argument, place);
            return argument.map((item, index) => {
                const at = places[index] ?? place;
                const selector = index === 0 && (typeof item !== 'string' || item.length < 4 || name === 'Fn::If');
                return rewrite(item, selector ? walk_open(at) : at);
            });
        }
        case 'Fn::Sub': {
            const [template, variables] = (0,lib_json/* isList */.Lv)(argument) ? argument : [argument];
            if (typeof template !== 'string')
                return undefined;
            const shown = substitution(template, place);
            if (!(0,lib_json/* isObject */.Gv)(variables))
                return (0,lib_json/* isList */.Lv)(argument) ? [shown] : shown;
            const own = Object.entries(variables).map(([key, one]) => [key, rewrite(one, below(place, key))]);
            return [shown, named(own, place)];
        }
        default:
            return undefined;
    }
}
const substitution = (template, place) => template
    .split(/(\$\{[^}]{1,512}\})/)
    .map((piece, index) => {
    const at = below(place, String(index));
    // `${!Name}` is written out as it stands.
    return place.rewriter.text(piece, index % 2 === 1 && !piece.startsWith('${!') ? walk_open(at) : at);
})
    .join('');
function members(value, outer, label) {
    const entries = Object.entries(value);
    const ownName = entries.find(([name, member]) => (0,secret_texts/* isNameName */.fh)(name) && typeof member === 'string')?.[1];
    const labels = [label, (0,lib_json/* textOf */.b6)(ownName)].filter((text) => text !== undefined);
    return named(entries.map(([name, member]) => {
        const place = below(outer, name);
        const isOpen = outer.condition !== true && !isStrict(outer);
        if (isOpen && (0,secret_texts/* isEnvironmentName */.tq)(name) && ((0,lib_json/* isList */.Lv)(member) || (0,lib_json/* isObject */.Gv)(member)))
            return [name, environment(member, place)];
        if (name === 'Condition' && !place.secret && Object.hasOwn(value, 'Effect'))
            return [name, rewrite(member, { ...walk_open(place), condition: true })];
        return [name, rewrite(member, placeOf(name, place, labels))];
    }), outer);
}
/** No name inside makes anything of it public. */
const isStrict = ({ secret, strict, variable }) => secret && (strict === true || variable !== undefined);
function placeOf(name, place, labels) {
    if (place.condition === true)
        return place;
    if (isStrict(place))
        return place;
    if (name === 'SecretString' || name === 'HttpHeaderConfig')
        return { ...place, secret: true, strict: name === 'SecretString' };
    if ((0,secret_texts/* isSecretName */.eh)(name))
        return { ...place, secret: true };
    if ((0,secret_texts/* isValueName */.LT)(name) && labels.some(secret_texts/* isSecretName */.eh))
        return { ...place, secret: true };
    return place.secret && (0,secret_texts/* isPlainName */.sh)(name) ? walk_open(place) : place;
}
/** `[{ Name, Value }]`, `{ Variables: { NAME: value } }` or `{ NAME: value }`, also behind a condition. */
function environment(value, outer) {
    const unnamed = { ...walk_open(outer), secret: true, variable: '' };
    if ((0,lib_json/* isList */.Lv)(value)) {
        const places = steps(value, outer);
        return value.map((entry, index) => environmentEntry(entry, places[index] ?? outer));
    }
    if (!(0,lib_json/* isObject */.Gv)(value))
        return rewrite(value, unnamed);
    if ((0,lib_json/* isList */.Lv)(value['Fn::If'])) {
        const [condition = null, ...branches] = value['Fn::If'];
        const place = below(outer, 'Fn::If');
        return {
            'Fn::If': [
                rewrite(condition, walk_open(place)),
                ...branches.map((branch, index) => environment(branch, below(place, String(index)))),
            ],
        };
    }
    const names = Object.keys(value);
    if (names.some((name) => name.startsWith('Fn::') || name === 'Ref'))
        return rewrite(value, unnamed);
    // A variable may be called ENV: only a list or map of variables goes by a name around it.
    if (Object.entries(value).some(([name, member]) => (0,secret_texts/* isEnvironmentName */.tq)(name) && isCollection(member)))
        return members(value, walk_open(outer));
    return named(Object.entries(value).map(([variable, member]) => [
        variable,
        rewrite(member, { ...below(outer, variable), secret: true, variable }),
    ]), outer);
}
const isCollection = (value) => {
    if ((0,lib_json/* isList */.Lv)(value))
        return true;
    const names = Object.keys((0,lib_json/* objectOf */.Xy)(value));
    return (0,lib_json/* isObject */.Gv)(value) && !(names.length === 1 && names.some((name) => /^(?:Fn::|Ref$)/.test(name)));
};
function environmentEntry(entry, outer) {
    const names = Object.entries((0,lib_json/* objectOf */.Xy)(entry));
    const variable = (0,lib_json/* textOf */.b6)(names.find(([name]) => (0,secret_texts/* isNameName */.fh)(name))?.[1]);
    if (!(0,lib_json/* isObject */.Gv)(entry) || variable === undefined)
        return rewrite(entry, { ...walk_open(outer), secret: true, variable: '' });
    return named(names.map(([name, member]) => {
        const place = below(walk_open(outer), name);
        return [name, rewrite(member, (0,secret_texts/* isPlainName */.sh)(name) ? place : { ...place, secret: true, variable })];
    }), outer);
}


/***/ }),

/***/ 13963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jl: () => (/* binding */ isForeignFolder),
/* harmony export */   SX: () => (/* binding */ NotReadable),
/* harmony export */   Vo: () => (/* binding */ digestRegularFile),
/* harmony export */   W_: () => (/* binding */ withoutLinks),
/* harmony export */   XF: () => (/* binding */ readRegularFile),
/* harmony export */   i4: () => (/* binding */ readBeginning),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);




/** Bytes of one file that is read whole. CloudFormation takes templates of one million, manifests name many of them. */
const MAX_FILE_BYTES = 100_000_000;
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
const PIECE = 1 << 20;
/**
 * Pieces of a file up to the size that it had when it was opened: it may have no end while a program goes on writing. Each
 * is overwritten by the next.
 */
function* piecesOf(file, bytes) {
    const buffer = Buffer.alloc(Math.min(PIECE, bytes));
    for (let left = bytes; left > 0;) {
        const read = fill(file, buffer.subarray(0, left));
        if (read === 0)
            return;
        left -= read;
        yield buffer.subarray(0, read);
    }
}
/**
 * The bytes of a file that an app wrote, up to the size that it had when it was opened.
 *
 * @throws NotReadable for a file that is not regular or too large, and the errors of `node:fs`
 */
const readRegularFile = (path) => withRegularFile(path, (file, bytes) => {
    if (bytes > MAX_FILE_BYTES)
        throw new NotReadable(`It has more than ${MAX_FILE_BYTES / 1e6} MB.`);
    const buffer = Buffer.alloc(bytes);
    return buffer.subarray(0, fill(file, buffer));
});
/**
 * The text of a file of a repository, by a link too.
 *
 * @throws as `readRegularFile`
 */
const readText = (path) => readRegularFile((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(path)).toString('utf8');
/**
 * Digest of a file of any size that an app wrote: assets may be larger than the memory.
 *
 * @throws NotReadable for a file that is not regular, and the errors of `node:fs`
 */
const digestRegularFile = (path) => withRegularFile(path, (file, bytes) => {
    const digest = digestOf(piecesOf(file, bytes));
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file).size !== bytes)
        throw new NotReadable('It is still being written.');
    return digest;
});
/** SHA-256 in hexadecimal digits of what has been read in one or more pieces. */
function digestOf(pieces) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const piece of pieces)
        hash.update(piece);
    return hash.digest('hex');
}
/**
 * The beginning of a text file of unknown origin; '' when there is none. Links are followed, but a
 * device or a pipe, which may have no end, is not read.
 */
async function readBeginning(path, bytes) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0)).catch(() => undefined);
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

/***/ 34476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ programsOnPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Finds programs on the PATH. */
const SUFFIX = process.platform === 'win32' ? '.exe' : '';
/** Paths of the executable files of that name, in the order of the PATH. */
const programsOnPath = (name, env) => {
    const directories = (env.PATH ?? env.Path ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter((directory) => directory !== '');
    return directories.map((directory) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, `${name}${SUFFIX}`)).filter(isExecutable);
};
function isExecutable(file) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).isFile();
    }
    catch {
        return false;
    }
}


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

/***/ 95858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ untrustedCode),
/* harmony export */   Jc: () => (/* binding */ tokenFilesInReach),
/* harmony export */   KX: () => (/* binding */ keyGivenToDryRun),
/* harmony export */   Mf: () => (/* binding */ dryRunPartial),
/* harmony export */   Z: () => (/* binding */ eventNotUnderstood),
/* harmony export */   h1: () => (/* binding */ commentFinding),
/* harmony export */   mD: () => (/* binding */ reviewNotRead),
/* harmony export */   sy: () => (/* binding */ runnerFilesChanged),
/* harmony export */   z8: () => (/* binding */ gitCredentialsInReach)
/* harmony export */ });
/* harmony import */ var _model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80495);

/** Findings about the pull request, the code in it, and the comment. */
/** What GitHub said, in one or two lines. */
const seen = ({ status, detail, permission }) => {
    const said = status === 0 ? detail : `GitHub answered ${status}: ${detail}`;
    return permission === undefined ? said : `${said}\nNeeded: ${permission}`;
};
const IN_WORKFLOW = 'in the workflow:\n  permissions:\n    contents: read\n    pull-requests: write';
const REMEDIES = {
    forbidden: `Let the job write comments; ${IN_WORKFLOW}`,
    unauthorized: 'The token is not valid (any more). Remove github-token, so that the one of the workflow is taken.',
    'not-found': 'The token does not reach this repository, or the pull request is gone. With a token of your own, allow it:\n  pull-requests: write',
    'rate-limited': 'Run the job again in an hour; a token of its own for this action has a limit of its own.',
    invalid: 'Read the job summary, which has the same content. If this happens again, please report it.',
    unreachable: 'Run the job again; the state of GitHub is at https://www.githubstatus.com.',
};
const commentNotWritten = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)('comment-not-written', 'warning', (failure) => ({
    title: 'The comment on the pull request could not be written',
    detail: `${seen(failure)}\nThe job summary has the same content, and the result is not affected.`,
    remedy: REMEDIES[failure.kind],
    where: 'comment',
}));
/** "Automating Dependabot with GitHub Actions" in GitHub's documentation: its token can only read by default. */
const WHY_READ_ONLY = {
    fork: 'The pull request comes from a fork, so GitHub gives its runs no secret and a token that can only read.',
    dependabot: 'The pull request is from Dependabot, so GitHub gives its runs none of your secrets, and a token that can only read unless permissions of the job say more.',
};
const commentNotPossible = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)('comment-not-possible', 'notice', (trust, failure) => ({
    title: 'No comment: the token of this run can only read',
    detail: `${WHY_READ_ONLY[trust]} ${seen(failure)}`,
    remedy: `Nothing to do: the job summary has the same content. ${trust === 'dependabot' ? `To get a comment, let the job write one; ${IN_WORKFLOW}\n` : ''}Do not use pull_request_target for this: it would hand your secrets to the code of the pull request.`,
    where: 'comment',
}));
/** Nothing where the comment stands. */
const commentFinding = (result, { trust }) => {
    if (result.kind !== 'failed')
        return undefined;
    const { kind } = result.reason;
    const readOnly = kind === 'forbidden' || kind === 'unauthorized' || kind === 'not-found';
    return trust !== 'own' && readOnly
        ? commentNotPossible(trust, result.reason)
        : commentNotWritten(result.reason);
};
const eventNotUnderstood = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)('event-not-understood', 'warning', ({ name, problem = '' }) => ({
    title: 'The pull request of this run could not be identified',
    detail: `The event is ${name}. ${problem} So there is no comment; the job summary has the same content.`,
    remedy: 'On a self-hosted runner, check the file that GITHUB_EVENT_PATH names. Else run the job again.',
    where: 'GITHUB_EVENT_PATH',
}));
const reviewNotRead = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)('review-not-read', 'notice', (failure) => ({
    title: 'What the pull request announced could not be compared',
    detail: `${seen(failure)}\nSo it is not known whether this is what was reviewed.`,
    remedy: 'To have it compared, let the job read pull requests; in the workflow:\n  permissions:\n    pull-requests: read',
    where: 'github-token',
}));
const untrustedCode = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)('untrusted-code', { error: 'untrusted-code' }, ({ name }) => ({
    title: `The code of a fork is not run on ${name}`,
    detail: 'Runs of this event have the secrets of the repository and a token that can write. cdk synth would hand both to the author of the pull request. Nothing was started.',
    remedy: 'Use on: pull_request for the dry-run. It needs no secret, and for forks the result is in the job summary.',
    where: name,
}));
const keyGivenToDryRun = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)('key-given-to-dry-run', 'warning', (given) => ({
    title: 'Secrets were given to a dry-run, which needs none',
    detail: `${given.join(', ')}: not handed to the code of the pull request, which gets stand-ins. But it runs as the same user of the same machine, and where sudo needs no password, as on GitHub's runners, it can read the memory of every process.`,
    remedy: `Remove ${given.map((name) => name.replace(/^env\./, 'env: ')).join(', ')} from the job that handles pull requests.`,
    where: given[0] ?? 'jwt-secret-key',
}));
const gitCredentialsInReach = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)('git-credentials-in-reach', 'warning', (files, where) => ({
    title: 'The code of the pull request can read credentials of git',
    detail: `${files}: code that reads them can use them as long as they are valid; the token of a job is valid until the job ends.`,
    remedy: 'Add to the step of actions/checkout: with: { persist-credentials: false }',
    where,
}));
const tokenFilesInReach = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)('token-files-in-reach', 'warning', (files, where) => ({
    title: 'The code of the pull request can read files with tokens',
    detail: `${files}: it can send them anywhere.`,
    remedy: 'Install what needs a token in a step of its own, with a token that can only read, and remove the file before this step: rm -f "$HOME/.npmrc"',
    where,
}));
const runnerFilesChanged = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)('runner-files-changed', { error: 'untrusted-code' }, (changed, lost) => ({
    title: "The app's code changed files of the runner or of the action",
    detail: [
        `While it was synthesized, it changed ${[...new Set([...changed, ...lost])].join(', ')}. No app does that by accident: it is how outputs, the environment of later steps, or what this action does next are forged.`,
        lost.length === 0
            ? 'The action put back what was there before.'
            : `${lost.join(', ')} could not be put back.`,
    ].join('\n'),
    remedy: 'Read what the pull request changes in the CDK app and its packages before you run it again. Later steps of the job may be compromised: give them a job and a runner of their own with needs: [dry-run]',
    where: 'RUNNER_TEMP',
}));
const dryRunPartial = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)('dry-run-partial', 'warning', ({ detail }) => ({
    title: 'The app was synthesized with dummy values for what it looks up in AWS',
    detail,
    remedy: 'Commit cdk.context.json, or set lookups: true and give this job AWS credentials that can only read.',
}), { leavesOpen: true });


/***/ })

};
