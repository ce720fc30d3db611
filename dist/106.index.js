export const id = 106;
export const ids = [106];
export const modules = {

/***/ 89930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ memoized)
/* harmony export */ });
/** Works out each argument once, also of objects, which are told apart by what they are and not by what is in them. */
function memoized(work) {
    const known = new Map();
    return (argument) => {
        const one = known.get(argument) ?? { result: work(argument) };
        known.set(argument, one);
        return one.result;
    };
}


/***/ }),

/***/ 66715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ isCalled),
/* harmony export */   EK: () => (/* binding */ isOneOf),
/* harmony export */   PC: () => (/* binding */ labelsOf),
/* harmony export */   yZ: () => (/* binding */ bareName)
/* harmony export */ });
/** The name without what it is qualified by: names of containers have no slash. */
const bareName = (name) => name.slice(name.lastIndexOf('/') + 1);
/**
 * Whether a name means the container: `web`, or `Orders/web`, where `Orders` is a construct or the logical id of the task
 * definition, or where it stands: `Shop/Orders/web`, `Dev/Main/web`.
 */
function isCalled(one, name) {
    if (name === one.container)
        return true;
    const cut = name.lastIndexOf('/');
    if (cut === -1 || name.slice(cut + 1) !== one.container)
        return false;
    const qualifier = name.slice(0, cut);
    const ways = [
        [one.stackId, ...one.path, one.logicalId],
        [one.stackId, ...(one.construct ?? [])],
    ];
    return (ways.some((way) => `/${way.join('/')}/`.includes(`/${qualifier}/`)) ||
        (one.idsIn ?? []).some((text) => text.includes(qualifier)));
}
const isOneOf = (one, names) => names.some((name) => isCalled(one, name));
/** Names that tell the containers apart, and that the input `containers` takes: `web`, or `Orders/web` where there are two. */
function labelsOf(containers) {
    const counts = new Map();
    const textOf = (parts) => JSON.stringify(parts);
    const keysOf = ({ stackId, container, construct = [] }) => [
        textOf([stackId, container]),
        ...[...new Set(construct)].map((id) => textOf([stackId, container, id])),
    ];
    for (const one of containers)
        for (const key of keysOf(one))
            counts.set(key, (counts.get(key) ?? 0) + 1);
    const isUnique = (...parts) => counts.get(textOf(parts)) === 1;
    const label = ({ stackId, container, construct = [], path, logicalId, kind }) => {
        if (isUnique(stackId, container) || kind === 'function')
            return container;
        const id = construct.find((segment) => isUnique(stackId, container, segment));
        return `${id ?? [...path, logicalId].join('/')}/${container}`;
    };
    return new Map(containers.map((one) => [one, label(one)]));
}


/***/ }),

/***/ 95948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OK: () => (/* binding */ scopeName),
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   RL: () => (/* binding */ isNoValue),
/* harmony export */   Zc: () => (/* binding */ literalOf),
/* harmony export */   _3: () => (/* binding */ evaluate),
/* harmony export */   l$: () => (/* binding */ expressionsIn),
/* harmony export */   oA: () => (/* binding */ templateAt),
/* harmony export */   qe: () => (/* binding */ canonicalOf),
/* harmony export */   tZ: () => (/* binding */ piecesOfSub)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80292);
/* harmony import */ var _lib_memoized_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89930);
/* harmony import */ var _outline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38261);




const MAX_CROSSINGS = 16;
/** Steps and characters for the expressions of one template; CloudFormation takes templates of a million characters. */
const MOST_WORK = 10_000_000;
/** A step takes as long as some characters. */
const STEP = 20;
/** Expressions in expressions, across templates; each is some calls of functions. */
const MOST_DEPTH = 400;
const scopeOf = (stack, template, stacks) => ({
    stack,
    template,
    stacks,
    crossings: 0,
    work: { left: MOST_WORK, depth: 0, known: new Map() },
});
/** Names a template among all of the assembly, so that equal logical ids in two stacks stay apart. */
const scopeName = ({ stack, template }) => [stack.id, ...template.path].join('/');
/** The text when all of it is known. */
function literalOf(parts) {
    const [only = '', ...more] = parts;
    return typeof only === 'string' && more.length === 0 ? only : undefined;
}
const expressionsIn = (parts) => parts.filter((part) => typeof part !== 'string');
const sizeOf = (parts) => parts.reduce((size, part) => size + (typeof part === 'string' ? part.length : STEP), 0);
/** Undefined where the text would take more than there is. */
function concatenate(all, { work }) {
    if (all.reduce((size, parts) => size + sizeOf(parts), 0) > work.left)
        return undefined;
    const done = [];
    for (const part of all.flat()) {
        const last = done.at(-1);
        if (typeof part === 'string' && typeof last === 'string')
            done[done.length - 1] = last + part;
        else if (part !== '')
            done.push(part);
    }
    return done;
}
const canonicalOf = (parts) => (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)(parts.map((part) => (typeof part === 'string' ? part : [part.canonical])));
const LONGEST_NAME = 200;
/** What only CloudFormation can work out, named by what it is made of. Names stand in names, so a long one is a digest. */
const expression = (parts, more = {}) => {
    const name = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)(parts);
    return [{ canonical: name.length > LONGEST_NAME ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', name) : name, ...more }];
};
function opaque(value = null, scope) {
    scope.work.left -= JSON.stringify(value).length;
    return scope.work.left < 0
        ? unfinished()
        : expression(['expression', scopeName(scope), value], { whole: { value, scope } });
}
const isNoValue = (value) => (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value) && value.Ref === 'AWS::NoValue';
/** Equal to nothing, not even to itself in another place: what was not worked out is not known to be the same. */
const unfinished = () => expression(['not worked out', (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()]);
/** Works out a template value as far as the assembly allows; never fails, and takes no more than there is work left. */
function evaluate(value, scope) {
    const { work } = scope;
    work.left -= STEP;
    if (work.left < 0 || work.depth > MOST_DEPTH)
        return unfinished();
    work.depth += 1;
    const parts = partsOf(value, scope);
    work.depth -= 1;
    work.left -= sizeOf(parts);
    return work.left < 0 ? unfinished() : parts;
}
function partsOf(value, scope) {
    if (typeof value === 'string')
        return value === '' ? [] : [value];
    if (typeof value === 'number' || typeof value === 'boolean')
        return [String(value)];
    const [entry, ...more] = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value) ? Object.entries(value) : [];
    if (!entry || more.length > 0)
        return opaque(value, scope);
    return intrinsic(entry[0], entry[1], scope) ?? opaque(value, scope);
}
/** A value of another template, undefined where too many led there; worked out once, because many may refer to it. */
function handedOver(value, { stack, template }, scope) {
    const { work, crossings } = scope;
    if (crossings >= MAX_CROSSINGS)
        return undefined;
    const known = work.known.get(template) ?? new Map();
    work.known.set(template, known);
    const before = known.get(value);
    if (before)
        work.left -= sizeOf(before);
    const parts = before ?? evaluate(value, { ...scope, stack, template, crossings: crossings + 1 });
    known.set(value, parts);
    return parts;
}
function intrinsic(name, argument, scope) {
    switch (name) {
        case 'Ref':
            return typeof argument === 'string' ? reference(argument, scope) : undefined;
        case 'Fn::GetAtt':
            return attribute(argument, scope);
        case 'Fn::Join':
            return joined(argument, scope);
        case 'Fn::Sub':
            return substituted(argument, scope);
        case 'Fn::Select':
            return selected(argument, scope);
        case 'Fn::Base64': {
            const text = literalOf(evaluate(argument, scope));
            return text === undefined ? undefined : [Buffer.from(text, 'utf8').toString('base64')];
        }
        case 'Fn::FindInMap':
            return mapped(argument, scope);
        case 'Fn::ImportValue':
            return imported(argument, scope);
        case 'Fn::If': {
            const [, yes, no] = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(argument).map((branch) => evaluate(branch, scope));
            return yes && no && canonicalOf(yes) === canonicalOf(no) ? yes : undefined;
        }
        default:
            return undefined;
    }
}
/** Values of the list, or undefined when even their number is unknown. */
function evaluateList(value, scope) {
    if ((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(value))
        return value.map((item) => evaluate(item, scope));
    const split = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value) ? value['Fn::Split'] : undefined;
    const [delimiter, text] = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(split);
    const known = literalOf(evaluate(text, scope));
    if (split === undefined || typeof delimiter !== 'string' || known === undefined)
        return undefined;
    return known.split(delimiter).map((item) => [item]);
}
function joined(argument, scope) {
    const [delimiter, list] = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(argument);
    const items = evaluateList(list, scope);
    if (typeof delimiter !== 'string' || !items)
        return undefined;
    return concatenate(items.map((item, index) => (index === 0 ? item : [delimiter, ...item])), scope);
}
function selected(argument, scope) {
    const [index, list] = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(argument);
    return evaluateList(list, scope)?.[Number(index)];
}
/** Texts, and names in `${…}`, of the text of a `Fn::Sub`; `${!Name}` is the text `${Name}`. One pass, however many are left open. */
function piecesOfSub(text) {
    const pieces = [];
    let from = 0;
    for (;;) {
        const start = text.indexOf('${', from);
        const end = start === -1 ? -1 : text.indexOf('}', start);
        if (end === -1)
            return [...pieces, text.slice(from)];
        const name = text.slice(start + 2, end);
        pieces.push(text.slice(from, start), name.startsWith('!') ? `\${${name.slice(1)}}` : { name });
        from = end + 1;
    }
}
function substituted(argument, scope) {
    const [text, variables] = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(argument) ? argument : [argument];
    if (typeof text !== 'string')
        return undefined;
    const own = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)(variables);
    // A name may stand there a thousand times.
    const named = (0,_lib_memoized_js__WEBPACK_IMPORTED_MODULE_3__/* .memoized */ .x)((name) => {
        if (own[name] !== undefined)
            return evaluate(own[name], scope);
        return evaluate(name.includes('.') ? { 'Fn::GetAtt': name } : { Ref: name }, scope);
    });
    const pieces = piecesOfSub(text).map((piece) => (typeof piece === 'string' ? [piece] : named(piece.name)));
    return concatenate(pieces, scope);
}
function mapped(argument, scope) {
    const keys = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(argument).map((key) => literalOf(evaluate(key, scope)));
    const [map, first, second] = keys;
    if (map === undefined || first === undefined || second === undefined)
        return undefined;
    const value = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)((0,_outline_js__WEBPACK_IMPORTED_MODULE_1__/* .outlineOf */ .W)(scope.template).mappings[map])[first])[second];
    return value === undefined ? undefined : evaluate(value, scope);
}
function reference(name, scope) {
    if (name.startsWith('AWS::'))
        return pseudoParameter(name, scope);
    const parameter = (0,_outline_js__WEBPACK_IMPORTED_MODULE_1__/* .outlineOf */ .W)(scope.template).parameters[name];
    if (parameter !== undefined)
        return parameterValue(name, (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)(parameter), scope);
    const resource = resourceAt(name, scope);
    if (resource?.type === 'AWS::SecretsManager::SecretTargetAttachment') {
        // Its physical id is the ARN of the secret that it attaches.
        return evaluate(resource.properties.SecretId, scope);
    }
    return expression(['resource', scopeName(scope), name], resource ? { resource } : {});
}
const propertiesIn = ({ body }, logicalId) => (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)(body.Resources)[logicalId]).Properties);
function resourceAt(logicalId, scope) {
    const { types, properties } = (0,_outline_js__WEBPACK_IMPORTED_MODULE_1__/* .outlineOf */ .W)(scope.template);
    const type = types.get(logicalId);
    if (type === undefined)
        return undefined;
    return {
        scope,
        logicalId,
        type,
        get properties() {
            return properties.get(logicalId) ?? propertiesIn(scope.template, logicalId);
        },
    };
}
/**
 * A parameter's default proves nothing: `--parameters` or the value of the previous deployment may replace it. Only what a
 * parent template hands to its nested stack is certain.
 */
function parameterValue(name, parameter, scope) {
    const parent = parentOf(scope);
    const given = parent ? (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)(parent.properties.Parameters)[name] : undefined;
    const type = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(parameter.Type) ?? 'String';
    const value = parent && given !== undefined ? handedOver(given, parent.scope, scope) : undefined;
    if (!parent || !value)
        return expression(['parameter', scopeName(scope), name]);
    if (!type.startsWith('AWS::SSM::Parameter::'))
        return value;
    return expression(['parameter store', canonicalOf(value)], {
        whole: { value: [given ?? null], scope: parent.scope },
    });
}
const TEMPLATES = new WeakMap();
/** The template of a nested stack by the logical ids that lead to it, in one look: there may be thousands. */
function templateAt(stack, path) {
    const known = TEMPLATES.get(stack) ?? new Map(stack.templates.map((template) => [template.path.join('/'), template]));
    TEMPLATES.set(stack, known);
    return known.get(path.join('/'));
}
/** The resource of the parent template that is this nested stack. */
function parentOf(scope) {
    const path = scope.template.path;
    const logicalId = path.at(-1);
    const parent = templateAt(scope.stack, path.slice(0, -1));
    return logicalId === undefined || !parent
        ? undefined
        : resourceAt(logicalId, { ...scope, template: parent });
}
function attribute(argument, scope) {
    const [logicalId, ...rest] = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(argument) ? argument : String((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(argument) ?? '').split('.');
    const name = rest.join('.');
    if (typeof logicalId !== 'string')
        return undefined;
    const resource = resourceAt(logicalId, scope);
    if (resource?.type === 'AWS::SecretsManager::Secret' && name === 'Id')
        return reference(logicalId, scope);
    if (resource?.type === 'AWS::CloudFormation::Stack' && name.startsWith('Outputs.')) {
        const nested = nestedOutput(resource, name.slice('Outputs.'.length));
        if (nested)
            return nested;
    }
    const exported = resource && otherRegionsExport(resource, name);
    if (exported)
        return exported;
    return expression(['attribute', scopeName(scope), logicalId, name], resource ? { attributeOf: resource } : {});
}
function nestedOutput({ scope, logicalId }, output) {
    const template = templateAt(scope.stack, [...scope.template.path, logicalId]);
    const found = template && (0,_outline_js__WEBPACK_IMPORTED_MODULE_1__/* .outlineOf */ .W)(template).outputs[output];
    if (!template || found === undefined)
        return undefined;
    return handedOver((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)(found).Value, { stack: scope.stack, template }, scope);
}
/** What `crossRegionReferences` of the CDK hands on: one custom resource writes it to the region of the other, which reads it. */
function otherRegionsExport({ type, scope }, name) {
    if (type !== 'Custom::CrossRegionExportReader')
        return undefined;
    const written = writtenAcrossRegions(scope.stacks).get(placeOfExport(scope.stack, scope.stack.region, name));
    return written && handedOver(written.value, written, scope);
}
const placeOfExport = ({ account }, region, name) => JSON.stringify([account, region, name]);
const WRITTEN = new WeakMap();
/** Looked for once in the stacks: each of them may read what each writes. */
function writtenAcrossRegions(stacks) {
    const known = WRITTEN.get(stacks);
    if (known)
        return known;
    const written = new Map();
    for (const stack of stacks)
        for (const template of stack.templates)
            for (const [logicalId, properties] of (0,_outline_js__WEBPACK_IMPORTED_MODULE_1__/* .outlineOf */ .W)(template).properties) {
                if ((0,_outline_js__WEBPACK_IMPORTED_MODULE_1__/* .outlineOf */ .W)(template).types.get(logicalId) !== 'Custom::CrossRegionExportWriter')
                    continue;
                const { region, exports } = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)(properties.WriterProps);
                for (const [name, value] of Object.entries((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)(exports)))
                    written.set(placeOfExport(stack, region, name), { stack, template, value });
            }
    WRITTEN.set(stacks, written);
    return written;
}
const EXPORTS = new WeakMap();
const environmentOf = ({ account, region }) => `${account}/${region}`;
/** Looked for once in the stacks: each of them may import what each exports. */
function exportsOf({ stacks, stack }) {
    // While the names are worked out, none is known that another one may import.
    if (!EXPORTS.has(stacks))
        EXPORTS.set(stacks, new Map()).set(stacks, findExports(stacks));
    return EXPORTS.get(stacks)?.get(environmentOf(stack)) ?? new Map();
}
function findExports(stacks) {
    const all = new Map();
    for (const stack of stacks) {
        const exports = all.get(environmentOf(stack)) ?? new Map();
        all.set(environmentOf(stack), exports);
        for (const template of stack.templates) {
            const scope = scopeOf(stack, template, stacks);
            for (const { Export, Value } of Object.values((0,_outline_js__WEBPACK_IMPORTED_MODULE_1__/* .outlineOf */ .W)(template).outputs).map(_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)) {
                const { Name } = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)(Export);
                const name = Name === undefined ? undefined : canonicalOf(evaluate(Name, scope));
                if (name !== undefined && !exports.has(name))
                    exports.set(name, { stack, template, value: Value });
            }
        }
    }
    return all;
}
/** Export names are unique in one account and region, so only stacks of the same environment are searched. */
function imported(argument, scope) {
    const { account, region } = scope.stack;
    const name = canonicalOf(evaluate(argument, scope));
    const found = exportsOf(scope).get(name);
    return (found && handedOver(found.value, found, scope)) ?? expression(['import', account, region, name]);
}
function pseudoParameter(name, scope) {
    const { account, region, stackName } = scope.stack;
    if (name === 'AWS::AccountId' && account !== '')
        return [account];
    if (name === 'AWS::Region' && region !== '')
        return [region];
    if (name === 'AWS::StackName' && scope.template.path.length === 0)
        return [stackName];
    const shared = ['AWS::AccountId', 'AWS::Region', 'AWS::Partition', 'AWS::URLSuffix'].includes(name);
    // Stacks that leave their environment open are all deployed to the one of the credentials at hand.
    const place = shared ? `${account}/${region}` : scopeName(scope);
    return expression(['pseudo parameter', name, place]);
}


/***/ }),

/***/ 38261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ outlineOf)
/* harmony export */ });
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80292);

const NEEDED = new Set([
    'AWS::CloudFormation::Stack',
    'AWS::SecretsManager::Secret',
    'AWS::SecretsManager::SecretTargetAttachment',
    'AWS::SSM::Parameter',
    'Custom::CrossRegionExportWriter',
]);
const OUTLINES = new WeakMap();
function outlineOf(template) {
    const known = OUTLINES.get(template) ?? outline(template.body);
    OUTLINES.set(template, known);
    return known;
}
function outline({ Resources, Parameters, Mappings, Outputs }) {
    const names = new Map();
    const types = new Map();
    const properties = new Map();
    for (const [logicalId, resource] of Object.entries((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(Resources))) {
        const { Type, Properties } = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(resource);
        const type = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(Type) ?? '';
        // Each text of a parsed file is one of its own; there are few types.
        names.set(type, names.get(type) ?? type);
        types.set(logicalId, names.get(type) ?? type);
        if (NEEDED.has(type))
            properties.set(logicalId, (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(Properties));
    }
    return {
        parameters: (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(Parameters),
        mappings: (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(Mappings),
        outputs: (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(Outputs),
        types,
        properties,
    };
}


/***/ }),

/***/ 19659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GT: () => (/* binding */ namesFor),
/* harmony export */   J: () => (/* binding */ stacksNamed),
/* harmony export */   wf: () => (/* binding */ selectStacks)
/* harmony export */ });
/* harmony import */ var _lib_memoized_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89930);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36939);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12209);



/**
 * The stacks that `cdk deploy <names>` would deploy: those with a matching id (`Prod/Main`, `Prod/*`, `**`), and the stacks they
 * depend on. A name that is no id may also be CloudFormation's stack name, which the CLI itself does not
 * take: hand the ids of the result to the CLI, not the user's words. No names: what `cdk deploy --all` takes, the stacks of the
 * app's root; those of stages only where the root has none, which the CLI refuses. A finding says which stages that concerns.
 * Errors: `invalid-input` when a name matches nothing or there is no stack at all.
 */
function selectStacks(assembly, names) {
    if (assembly.stacks.length === 0)
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)((0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .appWithoutStacks */ .XF)());
    if (names.length === 0)
        return selectRoot(assembly.stacks);
    const unknown = names.filter((name) => stacksNamed(assembly.stacks, [name]).length === 0);
    if (unknown.length > 0)
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)((0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .stackUnknown */ .xn)(unknown, assembly.stacks));
    const named = stacksNamed(assembly.stacks, names);
    const wanted = withDependencies(named, assembly.stacks);
    return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .succeed */ .Py)(assembly.stacks.filter((stack) => wanted.has(stack)));
}
/** A stack of the root depends on none in a stage: the CDK refuses dependencies between assemblies. */
function selectRoot(stacks) {
    const root = stacks.filter(({ stage }) => stage === undefined);
    if (root.length === 0)
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .succeed */ .Py)(stacks, [(0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .stagesTaken */ .DV)(stacks)]);
    const left = stacks.filter(({ stage }) => stage !== undefined);
    if (left.length === 0)
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .succeed */ .Py)(root);
    const named = (some) => ({ stacks: some, names: namesFor(some, stacks) });
    return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .succeed */ .Py)(root, [(0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .stagesLeftOut */ .v5)(named(root), named(left))]);
}
/** Those that the user's names mean. */
const stacksNamed = (stacks, names) => {
    const named = new Set(names.flatMap((name) => {
        const pattern = globPattern(name);
        const byId = stacks.filter(({ id }) => id === name || pattern.test(id));
        return byId.length > 0 ? byId : stacks.filter(({ stackName }) => stackName === name);
    }));
    return stacks.filter((stack) => named.has(stack));
};
/** What to write into `stacks` for exactly these stacks out of all: patterns of whole stages where they fit, else ids. */
const namesFor = (wanted, all) => {
    const taken = new Set(wanted);
    const others = all.filter((stack) => !taken.has(stack));
    const isOfOthers = (0,_lib_memoized_js__WEBPACK_IMPORTED_MODULE_2__/* .memoized */ .x)((pattern) => stacksNamed(others, [pattern]).length > 0);
    const names = wanted.map(({ id, stage }) => {
        const pattern = stage === undefined ? '*' : `${stage}/**`;
        // The app chooses the name of a stage, which may be a pattern that takes for ever.
        const isPlain = !/[*?]/.test(stage ?? '');
        return isPlain && globPattern(pattern).test(id) && !isOfOthers(pattern) ? pattern : id;
    });
    return [...new Set(names)];
};
/** As picomatch reads it in the CLI: `*` and `?` stay within one level; `**` crosses levels where it is a whole level. */
function globPattern(glob) {
    const levels = glob.split('/');
    const source = levels.map((level, index) => {
        const isLast = index === levels.length - 1;
        if (level === '**')
            return isLast ? '.*' : '(?:.*/)?';
        const text = level.replace(/\*+|\?|[\\^$.|+()[\]{}]/g, (symbol) => {
            if (symbol === '?')
                return '[^/]';
            return symbol.startsWith('*') ? '[^/]*' : `\\${symbol}`;
        });
        return isLast ? text : `${text}/`;
    });
    return new RegExp(`^${source.join('')}$`);
}
function withDependencies(named, all) {
    const byId = new Map(all.map((stack) => [stack.id, stack]));
    const wanted = new Set(named);
    // A set is walked up to its end, also where that moves.
    for (const { dependencies } of wanted)
        for (const stack of dependencies.map((id) => byId.get(id)))
            if (stack)
                wanted.add(stack);
    return wanted;
}


/***/ })

};
