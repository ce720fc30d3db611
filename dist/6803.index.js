export const id = 6803;
export const ids = [6803];
export const modules = {

/***/ 24579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pm: () => (/* binding */ compareStacks),
  TC: () => (/* binding */ notMade)
});

// UNUSED EXPORTS: OutOfTime, runWithTimeLimit

// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(30714);
// EXTERNAL MODULE: ./build/model/changes.js
var changes = __webpack_require__(94231);
// EXTERNAL MODULE: ./build/template/diff-library.js + 1 modules
var diff_library = __webpack_require__(77897);
// EXTERNAL MODULE: ./build/lib/json.js
var json = __webpack_require__(80292);
// EXTERNAL MODULE: ./build/changes/findings.js
var findings = __webpack_require__(23390);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./build/changes/resources.js
var resources = __webpack_require__(72543);
;// CONCATENATED MODULE: ./build/changes/network.js



/** Ways into the network, or out of it, that were not there before; of a new stack only those from everywhere, or from nobody knows where. */
function networkLines(templates, changed, isNew) {
    const rules = templates.flatMap(({ path, diff: { securityGroupChanges: groups } }) => {
        const nested = path.length === 0 ? '' : ` in ${path.map(resources/* shortName */.EU).join('/')}`;
        const lines = (direction, { additions, removals }) => additions
            .filter((rule) => !isNowhere(rule) && !removals.some((old) => includes(old, rule)))
            .map((rule) => `${lineOf(direction, rule)}${nested}`);
        return [...lines(IN, groups.ingress), ...lines('out to', groups.egress)];
    });
    const unreadable = changed.flatMap(unreadableRules);
    const all = [...rules, ...unreadable];
    const isOpen = (line) => line.includes(`${IN} Everyone`);
    return {
        anybody: [...all.filter(isOpen), ...changed.flatMap(exposures)],
        wider: (isNew ? unreadable : all).filter((line) => !isOpen(line)),
    };
}
const IN = 'in from';
/** How CDK says that nothing may go out: CloudFormation allows everything where there is no rule. */
const isNowhere = ({ peer }) => peer?.kind === 'cidr-ip' && peer.ip === '255.255.255.255/32';
function lineOf(direction, rule) {
    const group = (0,resources/* shortReference */.eV)(String(rule.groupId));
    return `${group}: ${rule.describeProtocol()} ${direction} ${(0,resources/* shortReference */.eV)(String(rule.describePeer()))}`;
}
/** Whether all that the second rule allows was already allowed by the first. */
function includes(old, rule) {
    if (old.groupId !== rule.groupId)
        return false;
    const isAll = String(old.ipProtocol) === '-1';
    if (!isAll && old.ipProtocol !== rule.ipProtocol)
        return false;
    const [from, to] = [Number(old.fromPort), Number(old.toPort)];
    const portsFit = from <= Number(rule.fromPort) && Number(rule.toPort) <= to;
    const samePorts = old.fromPort === rule.fromPort && old.toPort === rule.toPort;
    if (!isAll && !portsFit && !samePorts)
        return false;
    if (old.peer?.kind === 'cidr-ip' && rule.peer?.kind === 'cidr-ip')
        return coversRange(String(old.peer.ip), String(rule.peer.ip));
    return JSON.stringify(old.peer) === JSON.stringify(rule.peer);
}
const PUBLIC_IP = 'NetworkConfiguration.AwsvpcConfiguration.AssignPublicIp';
/** Properties that open something to the internet: of what, which, the value that does, the value that keeps it shut. */
const EXPOSURES = [
    [/V2::LoadBalancer$/, 'Scheme', 'internet-facing', 'internal', 'becomes reachable from the internet'],
    [/^AWS::ECS::Service$/, PUBLIC_IP, 'ENABLED', '', 'gives its tasks public addresses'],
    [
        /^AWS::(?:RDS|DocDB|Redshift|DMS|Neptune)::/,
        'PubliclyAccessible',
        'true',
        'false',
        'becomes publicly accessible',
    ],
    [/^AWS::Lambda::Url$/, 'AuthType', 'NONE', 'AWS_IAM', 'can be called by everyone'],
    [/^AWS::EC2::Subnet$/, 'MapPublicIpOnLaunch', 'true', '', 'gives out public addresses'],
    ...['BlockPublicAcls', 'BlockPublicPolicy', 'IgnorePublicAcls', 'RestrictPublicBuckets'].map((name) => [
        /^AWS::S3::(?:Bucket|AccessPoint)$/,
        `PublicAccessBlockConfiguration.${name}`,
        'false',
        'true',
        `turns ${name} off`,
    ]),
];
function memberAt(value, path) {
    let at = value;
    for (const name of path)
        at = (0,json/* isObject */.Gv)(at) && Object.hasOwn(at, name) ? at[name] : undefined;
    return isJson(at) ? at : undefined;
}
const isJson = (value) => value === null ||
    ['string', 'number', 'boolean'].includes(typeof value) ||
    (0,json/* isObject */.Gv)(value) ||
    Array.isArray(value);
function exposures({ resource, type, difference, unseen }) {
    // Of a new subnet this is to be expected.
    if (difference.isRemoval || (type === 'AWS::EC2::Subnet' && difference.isAddition))
        return [];
    return EXPOSURES.filter(([types, property, open, shut]) => {
        const [before, after] = [unseen, difference.newProperties].map((side) => String(memberAt(side, property.split('.')) ?? ''));
        return types.test(type) && before !== after && (after === open || (shut !== '' && before === shut));
    }).map(([, , , , says]) => `${resource} (${type}) ${says}`);
}
/** Whether one of these lines says what the change of this property means: the value is one of those that they know. */
const isJudgedExposure = (type, { path, after }) => EXPOSURES.some(([types, property, open, shut]) => types.test(type) &&
    `Properties.${property}` === path.join('.') &&
    (after === undefined || [open, shut].includes(String(after))));
const RULES = /^AWS::EC2::SecurityGroup(?:Ingress|Egress)?$/;
/** Whether all rules of a security group are such as CDK's library reads. */
const hasJudgedRules = ({ type, difference, unseen }) => RULES.test(type) &&
    [unseen, difference.newProperties].every((properties) => {
        const own = type.endsWith('::SecurityGroup') ? ['SecurityGroupIngress', 'SecurityGroupEgress'] : [];
        const lists = own.length === 0 ? [[]] : own.map((name) => [name]);
        return lists.every((path) => expressionsIn(memberAt({ ...properties }, path) ?? []) === '');
    });
const EVERYONE = /"(?:0\.0\.0\.0|::)\/0"/;
/** Rules that CDK's library does not see, because an expression gives them or who is let in. */
function unreadableRules({ resource, type, difference, unseen }) {
    if (difference.isRemoval || !/^AWS::EC2::SecurityGroup(?:Ingress)?$/.test(type))
        return [];
    const path = type.endsWith('Ingress') ? [] : ['SecurityGroupIngress'];
    const [old, fresh] = [unseen, difference.newProperties].map((properties) => expressionsIn(memberAt({ ...properties }, path) ?? null));
    if (!fresh || fresh === old)
        return [];
    const isOpen = EVERYONE.test(fresh) && !EVERYONE.test(old ?? '');
    return [
        `${resource}: ${isOpen ? 'in from Everyone where an expression says so' : 'an expression says who is let in'}`,
    ];
}
/** The rules of a list that are no plain ones, as one text; '' where all are. */
function expressionsIn(rules) {
    const all = Array.isArray(rules) ? rules : [rules];
    const unclear = all.filter((rule) => {
        const names = Object.keys((0,json/* isObject */.Gv)(rule) ? rule : {});
        const cidr = (0,json/* isObject */.Gv)(rule) ? [rule.CidrIp, rule.CidrIpv6] : [];
        return names.some((name) => /^(?:Fn::|Ref$)/.test(name)) || cidr.some(json/* isObject */.Gv);
    });
    return unclear.length === 0 ? '' : JSON.stringify(unclear);
}
function rangeOf(text) {
    const [, address = '', length] = /^([\da-fA-F.:]+)(?:\/(\d{1,3}))?$/.exec(text.trim()) ?? [];
    const family = (0,external_node_net_.isIPv4)(address) ? 'ipv4' : (0,external_node_net_.isIPv6)(address) ? 'ipv6' : undefined;
    if (!family)
        return undefined;
    const most = family === 'ipv4' ? 32 : 128;
    const bits = Number(length ?? most);
    return bits <= most ? { address, bits, family } : undefined;
}
/** Whether all addresses of the second range (`10.1.0.0/16`) are in the first (`10.0.0.0/8`); equal texts always are. */
function coversRange(wide, narrow) {
    if (wide === narrow)
        return true;
    const [outer, inner] = [rangeOf(wide), rangeOf(narrow)];
    if (!outer || !inner || outer.family !== inner.family || outer.bits > inner.bits)
        return false;
    const list = new external_node_net_.BlockList();
    list.addSubnet(outer.address, outer.bits, outer.family);
    return list.check(inner.address, inner.family);
}

// EXTERNAL MODULE: ./build/changes/places.js
var places = __webpack_require__(83892);
// EXTERNAL MODULE: ./build/changes/concealment.js
var changes_concealment = __webpack_require__(77531);
;// CONCATENATED MODULE: ./build/changes/public-values.js
/** Places of a template in which nothing but public values can stand, by CloudFormation's schemas and by grammar. */
/** Anything may be there. */
const OPEN = { kind: 'json' };
/** Names of things in the template, which CloudFormation has checked. */
const IDENTIFIER = { kind: 'identifier' };
/** The same for all of these names. */
const each = (names, shape) => Object.fromEntries(names.split(' ').map((name) => [name, shape]));
/** @param other what members of other names are; without it even these names may be anything */
const object = (members, other, kind = 'object') => ({
    kind,
    member: (name) => (Object.hasOwn(members, name) ? members[name] : other),
});
const named = (pattern, inner) => ({
    kind: 'object',
    member: (name) => (pattern.test(name) ? inner : undefined),
});
/** A section, whose members have logical ids, or are loops. */
const section = (inner) => named(/^(?:Fn::ForEach::)?[A-Za-z0-9]{1,255}$/, inner);
const RESOURCE = object(each('Type Condition DependsOn DeletionPolicy UpdateReplacePolicy', IDENTIFIER), OPEN, 'resource');
const shapeOfTemplate = object({
    Resources: section(RESOURCE),
    Parameters: section(object({ Type: IDENTIFIER, NoEcho: { kind: 'boolean' } }, OPEN)),
    Outputs: section(object({ Condition: IDENTIFIER }, OPEN)),
    Conditions: section({ kind: 'condition' }),
    ...each('Mappings Rules', section(OPEN)),
    Transform: IDENTIFIER,
}, OPEN);
const POLICY = { kind: 'policy' };
const PRINCIPAL = object({ ...each('AWS Service Federated', POLICY), CanonicalUser: OPEN }, undefined, 'policy');
const CONDITION_NAME = /^[A-Za-z][\w./:-]{0,255}$/;
/** A statement of a policy, wherever it stands. */
const STATEMENT = object({
    ...each('Effect Action NotAction Resource NotResource', POLICY),
    ...each('Principal NotPrincipal', PRINCIPAL),
    Condition: named(CONDITION_NAME, named(CONDITION_NAME, { kind: 'string' })),
    Sid: OPEN,
});
/** What only CloudFormation knows. */
const HOLE = String.raw `\$\{[^{}]{1,255}\}`;
const ARN = new RegExp(`^arn:(?:aws[a-z-]*|${HOLE}):[a-z0-9-]+:(?:[a-z0-9-]*|${HOLE}):(?:\\d{12}|aws|\\*|${HOLE})?:(?:[\\w+=,.@:/*?#-]|${HOLE}){1,1024}$`);
const CIDR = /^(?:\d{1,3}(?:\.\d{1,3}){3}|[\da-f]{0,4}(?::[\da-f]{0,4}){2,7})(?:\/\d{1,3})$/i;
const TYPE = /^[A-Za-z0-9]+(?:::[A-Za-z0-9]+){2}$/;
const DYNAMIC = /^\{\{resolve:(?:secretsmanager|ssm|ssm-secure):[^{}]+\}\}$/;
const ACTION = /^(?:\*|[a-z0-9-]+:[A-Za-z0-9*?]+)$/;
const ACCOUNT = /^\d{12}$/;
const SERVICE = /^[a-z0-9.-]+\.(?:amazonaws\.com(?:\.cn)?|amazon\.com)$/;
const EFFECT = /^(?:Allow|Deny)$/;
/** What a variable, a tag or an option is called. */
const NAME = /^[A-Za-z_-][\w:./-]{0,127}$/;
/** Texts that can be nothing else, in a place of that kind. */
const GRAMMARS = {
    string: [ARN, CIDR, TYPE, DYNAMIC],
    policy: [ARN, CIDR, ACTION, ACCOUNT, SERVICE, EFFECT],
    identifier: [/^[\w:.@/<>() -]{1,255}$/],
    name: [NAME],
    boolean: [/^(?:true|false)$/i],
    integer: [/^-?\d{1,18}$/],
    number: [/^-?\d{1,18}(?:\.\d{1,18})?$/],
};
/** Whether a member of a map may be shown: the schema says that it is a name. */
const isPublicName = (name, { kind, item }) => kind === 'map' && item !== undefined && NAME.test(name);
/** The shape of a member; beside a value it is a name. */
function shapeOfMember(name, { member }) {
    const shape = member?.(name);
    const isName = shape?.kind === 'string' && !shape.values && /^(?:Name|Key)$/.test(name);
    return isName && (member?.('Value') ?? member?.('ValueFrom')) ? { kind: 'name' } : shape;
}
/** Whether the place can hold nothing but public values, and the text is one of them. */
const isPublic = (text, { kind, values }) => values?.map(String).includes(text) === true ||
    DYNAMIC.test(text) ||
    (GRAMMARS[kind] ?? []).some((grammar) => grammar.test(text));

;// CONCATENATED MODULE: ./build/changes/reveal.js




/**
 * What is shown of two templates. The new one is the pull request's own. Of the other one a text is shown where it comes
 * from the code, which has the same text at the same place, or where nothing but public values can stand; of all else
 * only that it is another text.
 */
const ANOTHER = '<another text>';
const ANOTHER_HASH = '<another hash>';
function reveal({ before, after, base }, concealment, { types, isFromCheckout }) {
    const { variable, aliases = [], standIns } = concealment;
    const eyes = {
        concealment,
        types,
        isFromCheckout,
        placeholders: (0,changes_concealment/* placeholdersFor */.mL)((0,changes_concealment/* newValues */.f)(concealment)),
        variables: new Set([
            ...standIns.keys(),
            ...[variable, ...aliases].flatMap((name) => [name, (0,changes_concealment/* previousOf */.te)(name)]),
        ]),
        learned: new Set(),
    };
    // What is learned far below may be needed at the top.
    const place = { shape: shapeOfTemplate, names: [], fresh: after, base };
    look(before, place, eyes);
    return { before: (0,json/* objectOf */.Xy)(look(before, place, eyes)), after: (0,json/* objectOf */.Xy)(own(after, eyes)) };
}
/** Characters that would break a line, or hide something, as JSON writes them, and a backslash where it would look like one. */
const visible = (text) => text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]|\\(?=[bfnrtu])/gu, (character) => {
    const short = JSON.stringify(character).slice(1, -1);
    return short === character ? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}` : short;
});
/** A text that may be shown, with the names of stand-ins in their places. It never looks like one that may not. */
const ownText = (text, names, { placeholders, concealment: { redact } }) => {
    const name = names.find((one) => placeholders.isValueOf(one, text));
    if (name !== undefined)
        return `<${name}>`;
    return placeholders
        .split(text)
        .map((piece) => piece.placeholder ? piece.text : visible(redact(piece.text)).replaceAll('<another ', '< another '))
        .join('');
};
/** The library reads members as `object[name]` and calls `hasOwnProperty` of them. */
const ownName = (name, eyes) => {
    const shown = ownText(name, [], eyes);
    return shown in Object.prototype ? `<${shown}>` : shown;
};
const own = (value, eyes) => (0,places/* rewritten */.fm)(value, { text: (text, at) => ownText(text, at, eyes), name: (name) => ownName(name, eyes) });
function look(value, place, eyes) {
    if ((0,json/* isList */.Lv)(value))
        return list(value, place, eyes);
    if (!(0,json/* isObject */.Gv)(value))
        return leaf(value, place, eyes);
    const expression = (0,places/* expressionIn */.M7)(value);
    if (expression && isPublicExpression(value, place.shape))
        return own(value, eyes);
    if (expression)
        return { [expression[0]]: inExpression(expression, place, eyes) };
    return members(value, place, eyes);
}
/** So many new names may be there for a reader's good reasons; more may be guesses at those that are deployed. */
const MOST_NEW_NAMES = 50;
/** The names of a side that may be compared with those that are deployed. */
const withoutGuesses = (fresh, old) => [...fresh.keys()].filter((name) => !old.has(name)).length > MOST_NEW_NAMES ? new Map() : fresh;
function list(value, { shape, names, fresh, base }, eyes) {
    const steps = (0,places/* stepsOf */.B_)(value);
    const others = withoutGuesses((0,places/* itemsByStep */.gZ)(fresh), new Set(steps));
    const known = withoutGuesses((0,places/* itemsByStep */.gZ)(base), new Set(steps));
    const inner = shape.kind === 'array' ? (shape.item ?? OPEN) : shape.item ? OPEN : shape;
    return value.map((item, index) => {
        const step = steps[index] ?? '';
        return look(item, { shape: inner, names, fresh: others.get(step), base: known.get(step) }, eyes);
    });
}
const isIdentifier = (value) => typeof value === 'string' && /^[\w.:-]{1,255}$/.test(value);
/** References, and texts that are whole only when they are joined. */
function isPublicExpression(value, shape) {
    const [name, argument = null] = (0,places/* expressionIn */.M7)(value) ?? [];
    // Beside the conditions themselves it is a name like any other.
    if (name === 'Condition')
        return shape.kind === 'condition' && isIdentifier(argument);
    if (name === 'Ref')
        return isIdentifier(argument);
    if (name === 'Fn::GetAtt')
        return isIdentifier(argument) || ((0,json/* isList */.Lv)(argument) && argument.every(isIdentifier));
    const parts = name === 'Fn::Join' && (0,json/* isList */.Lv)(argument) && (0,json/* isList */.Lv)(argument[1]) ? argument[1] : [];
    const isWhole = name === 'Fn::Sub' ? typeof argument === 'string' : parts.length > 0;
    return (isWhole &&
        parts.every((part) => typeof part === 'string' || isPublicExpression(part, OPEN)) &&
        isPublic((0,places/* joinedText */.tZ)(value) ?? '', shape));
}
function inExpression([name, argument], place, eyes) {
    const { shape } = place;
    const [fresh, base] = [place.fresh, place.base].map((other) => (0,json/* objectOf */.Xy)(other)[name]);
    if (name !== 'Fn::If' || !(0,json/* isList */.Lv)(argument))
        return look(argument, { ...place, shape: shape.kind === 'condition' ? shape : OPEN, fresh, base }, eyes);
    const [condition = null, ...branches] = argument;
    const at = (other, index) => (0,json/* isList */.Lv)(other) ? other[index] : undefined;
    return [
        isIdentifier(condition) ? condition : ANOTHER,
        ...branches.map((branch, index) => look(branch, { ...place, shape, fresh: at(fresh, index + 1), base: at(base, index + 1) }, eyes)),
    ];
}
const isStatement = (value) => (value.Effect === 'Allow' || value.Effect === 'Deny') &&
    ['Action', 'NotAction'].some((name) => Object.hasOwn(value, name));
/** The shape of what is inside, which may depend on it: a resource says of which type it is. */
function shapeInside(value, shape, types) {
    if (isStatement(value))
        return STATEMENT;
    if (shape.kind !== 'resource')
        return shape;
    const properties = types((0,json/* textOf */.b6)(value.Type) ?? '') ?? OPEN;
    return { kind: 'object', member: (name) => (name === 'Properties' ? properties : shape.member?.(name)) };
}
function members(value, place, eyes) {
    const shape = shapeInside(value, place.shape, eyes.types);
    // The code of the pull request runs beside the second checkout, so what that makes may be guesses as well.
    const [fresh, base] = [place.fresh, place.base].map((other) => withoutGuesses(new Map(Object.entries((0,json/* objectOf */.Xy)(other))), new Set(Object.keys(value))));
    return (0,places/* withNames */.B1)(Object.entries(value).map(([name, inner]) => {
        const known = shapeOfMember(name, shape);
        const isShown = known ||
            isPublicName(name, shape) ||
            eyes.isFromCheckout ||
            fresh?.has(name) ||
            base?.has(name) === true;
        const below = {
            shape: known ?? shape.item ?? OPEN,
            names: (0,places/* namesOf */.eZ)(value, name),
            fresh: fresh?.get(name),
            base: base?.get(name),
        };
        return [isShown ? ownName(name, eyes) : '<another name>', look(inner, below, eyes)];
    }));
}
const scalar = (value) => value === undefined || value === null || typeof value === 'object' ? undefined : String(value);
function leaf(value, place, eyes) {
    if (value === null || typeof value === 'boolean')
        return value;
    const [text, fresh] = [String(value), scalar(place.fresh)];
    if (fresh !== undefined && isSame(text, fresh, eyes))
        return like(value, ownText(fresh, place.names, eyes));
    const known = mayShow(text, place, eyes);
    const folded = known === undefined ? withStandIns(text, place, eyes) : undefined;
    if (folded !== undefined)
        return folded;
    const shown = known === undefined ? (withAnotherHash(text, place, eyes) ?? ANOTHER) : ownText(known, place.names, eyes);
    // What differs must not look alike, to a reader or to the library, for which `1e3` and `1000` are the same.
    const beside = fresh === undefined ? undefined : ownText(fresh, place.names, eyes);
    const looksAlike = beside !== undefined && (shown === beside || Number(shown) === Number(beside));
    return looksAlike ? ANOTHER : like(value, shown);
}
/** GetTemplate does not give all characters of what is deployed. */
const isSame = (text, code, { isFromCheckout }) => isFromCheckout ? text === code : (0,changes_concealment/* isReturnedFor */.rD)(text, code);
/** A number stays one where nothing of it is rewritten. */
const like = (value, shown) => (shown === String(value) ? value : shown);
/** The one rule for a text of the other side: what is shown of it, if anything is. */
const mayShow = (text, { shape, base }, eyes) => {
    const code = scalar(base);
    // As the code has it, where GetTemplate cannot show all characters.
    if (code !== undefined && isSame(text, code, eyes))
        return code;
    return eyes.isFromCheckout || isPublic(text, shape) ? text : undefined;
};
const HASH = /[0-9a-f]{64}/g;
/** The address of an asset has a hash of what is in it. */
const withAnotherHash = (text, { fresh, names }, eyes) => {
    const code = scalar(fresh) ?? '';
    const rest = code.replace(HASH, '');
    return rest !== '' && rest !== code && rest !== text && text.replace(HASH, '') === rest
        ? ownText(code, names, eyes).replace(HASH, ANOTHER_HASH)
        : undefined;
};
/** In the place of the stand-in is what production has: the password in the address of a database, for one. */
const IN_ADDRESS = /:\/\/[^\s/@:]*:$/;
/**
 * A text that has something else where the code has stand-ins. It is no change where the code of the base branch has
 * the very same stand-ins there, where the place goes by the variable's name, and in the address of a database.
 * Elsewhere nobody knows what it is.
 */
function withStandIns(text, place, eyes) {
    const { names, fresh, base } = place;
    const baseText = scalar(base);
    for (const code of [scalar(fresh), baseText]) {
        const pieces = code === undefined ? [] : piecesOf(code, names, eyes);
        const hole = holeIn(text, pieces);
        if (code === undefined || hole === undefined)
            continue;
        const shown = ownText(code, names, eyes);
        const isSure = code === baseText ||
            names.some((name) => shown === `<${variableOf(name, eyes.concealment)}>`) ||
            (pieces.length <= hole.at + 2 &&
                IN_ADDRESS.test(pieces[hole.at - 1]?.text ?? '') &&
                (pieces[hole.at + 1]?.text ?? '@').startsWith('@')) ||
            eyes.learned.has(hole.filling);
        if (!isSure || !isKeyOf(text, code, eyes.concealment))
            continue;
        eyes.learned.add(hole.filling);
        return shown;
    }
    const name = fresh === undefined ? names.find((one) => eyes.variables.has(one)) : undefined;
    return name === undefined ? undefined : `<${name}>`;
}
/** The key goes by several names, and the app sees it under the first. */
const variableOf = (name, { variable, aliases = [] }) => aliases.includes(name) ? variable : name;
const piecesOf = (code, names, { placeholders }) => names.some((name) => placeholders.isValueOf(name, code))
    ? [{ text: code, placeholder: true }]
    : placeholders.split(code).filter(({ text, placeholder }) => placeholder || text !== '');
/** Where the key of production is given, another one in its place is a change. */
const isKeyOf = (text, code, { variable, key, standIns }) => {
    const standIn = standIns.get(variable) ?? '';
    return (!key ||
        standIn === '' ||
        !code.includes(standIn) ||
        (0,changes_concealment/* isReturnedFor */.rD)(text, code.replaceAll(standIn, key.reveal())));
};
/** The first stand-in among the pieces, and what the text has in its place; undefined where the text is another one besides. */
function holeIn(text, pieces) {
    const at = pieces.findIndex(({ placeholder }) => placeholder);
    const start = pieces[0]?.placeholder === false ? pieces[0].text : '';
    const last = pieces.at(-1);
    const end = last?.placeholder === false ? last.text : '';
    if (at < 0 || text.length <= start.length + end.length || !text.startsWith(start) || !text.endsWith(end))
        return undefined;
    const inside = text.slice(start.length, text.length - end.length);
    const between = pieces.slice(at, end === '' ? undefined : -1).filter(({ placeholder }) => !placeholder);
    let from = 1;
    for (const { text: piece } of between) {
        const found = inside.indexOf(piece, from);
        if (found < 0)
            return undefined;
        from = found + piece.length + 1;
    }
    const filling = between.length === 0 ? inside : inside.slice(0, inside.indexOf(between[0]?.text ?? '', 1));
    return from > inside.length ? undefined : { at, filling: `${pieces[at]?.text}${filling}` };
}

;// CONCATENATED MODULE: ./build/changes/permissions.js





/** The most dangerous first: only so many lines are shown. */
const RANK = { anybody: 0, wide: 1, limit: 2, statement: 3 };
/**
 * Rights that an identity gets anew: those that anybody gets, and the others, first those with wildcards and all that a
 * wide policy gives, then what loses a limit or gets a policy, then single statements. Of a new stack only the first.
 */
function permissionLines(templates, changed, isNew) {
    const lines = [
        ...templates.flatMap(({ path, diff: { iamChanges: changes } }) => {
            const nested = path.length === 0 ? '' : ` in ${path.map(resources/* shortName */.EU).join('/')}`;
            return [...statementLines(changes.statements), ...attachmentLines(changes)].map(({ text, rank }) => ({ text: `${text}${nested}`, rank }));
        }),
        ...changed.flatMap(unreadLines),
    ].toSorted((one, other) => one.rank - other.rank);
    const textsOf = (isMeant) => [
        ...new Set(lines.filter(({ rank }) => isMeant(rank)).map(({ text }) => text)),
    ];
    return {
        anybody: textsOf((rank) => rank === RANK.anybody),
        wider: textsOf((rank) => (isNew ? rank === RANK.wide : rank > RANK.anybody)),
    };
}
function statementLines({ additions, removals }) {
    const allowed = removals.filter(({ effect }) => effect === 'Allow');
    const denied = additions.filter(({ effect }) => effect === 'Deny');
    return [
        ...additions
            .filter(({ effect }) => effect !== 'Deny')
            .filter((statement) => statement.effect !== 'Allow' || !allowed.some((old) => permissions_includes(old, statement)))
            .map((statement) => ({
            text: `${hasWildcard(statement) ? 'With a wildcard: ' : ''}${described('may', statement)}`,
            rank: rankOf(statement),
        })),
        ...removals
            .filter(({ effect }) => effect === 'Deny')
            .filter((statement) => !denied.some((fresh) => permissions_includes(fresh, statement)))
            .map((statement) => ({ text: described('is no longer denied', statement), rank: RANK.limit })),
    ];
}
/** Of what CDK's library does not read, and of what cannot be read. */
function unreadLines(one) {
    const which = `${one.resource} (${one.type})`;
    const boundary = boundaryChange(one);
    return [
        ...statementLines(unreadStatements(one)),
        ...(boundary === 'removed'
            ? [{ text: `${which} loses its permissions boundary`, rank: RANK.wide }]
            : boundary === 'another'
                ? [{ text: `${which} gets another permissions boundary`, rank: RANK.limit }]
                : []),
    ];
}
/** Policies of AWS that let an identity give itself all the others. */
const ADMINISTRATOR = /\bpolicy\/(?:job-function\/)?(?:AdministratorAccess|PowerUserAccess|IAMFullAccess)\b/;
const attachmentLines = (changes) => [
    ...changes.managedPolicies.additions.map(({ identityArn, managedPolicyArn }) => {
        const policy = String(managedPolicyArn);
        return {
            text: `${(0,resources/* shortReference */.eV)(String(identityArn))} gets the policy ${(0,resources/* shortReference */.eV)(policy)}`,
            rank: ADMINISTRATOR.test(policy) ? RANK.wide : RANK.limit,
        };
    }),
    ...(changes.ssoAssignments.hasAdditions || changes.ssoPermissionSets.hasAdditions
        ? [{ text: 'Assignments or permission sets of IAM Identity Center are added', rank: RANK.limit }]
        : []),
];
const ALL_RESOURCES = /^(?:\*|arn:[^:]*:[^:]*:[^:]*:[^:]*:\*)$/;
const hasWildcard = ({ actions, resources, principals }) => actions.not ||
    resources.not ||
    principals.not ||
    actions.values.some((action) => action.includes('*')) ||
    resources.values.some((resource) => ALL_RESOURCES.test(resource)) ||
    principals.values.some(isEveryone);
const isEveryone = (principal) => /^(?:AWS:)?\*$/.test(principal);
const rankOf = (statement) => {
    const { principals, condition } = statement;
    const isForAnybody = principals.not || principals.values.some(isEveryone);
    if (isForAnybody && condition === undefined)
        return RANK.anybody;
    return hasWildcard(statement) ? RANK.wide : RANK.statement;
};
const MOST_VALUES = 5;
const LONGEST_VALUE = 120;
/** A wildcard is never among those that are left out. */
function few({ values, not }) {
    const more = values.length > MOST_VALUES ? ` and ${values.length - MOST_VALUES} more` : '';
    const widest = values.toSorted((one, other) => Number(other.includes('*')) - Number(one.includes('*')));
    const shown = widest.slice(0, MOST_VALUES).map((value) => {
        const text = (0,resources/* shortReference */.eV)(value);
        return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
    });
    return `${not ? 'all but ' : ''}${shown.join(', ')}${more}`;
}
function described(verb, { principals, actions, resources, condition }) {
    const who = principals.values.length === 0 ? 'The identity' : few(principals);
    const what = actions.values.length === 0 ? 'what an expression says' : few(actions);
    const where = resources.values.length === 0 ? '' : ` on ${few(resources)}`;
    const when = condition === undefined ? '' : ', under a condition';
    return `${who} ${verb} ${what}${where}${when}`;
}
/** Whether the old statement already said all that the new one says. One without actions is not understood. */
const permissions_includes = (old, statement) => statement.actions.values.length > 0 &&
    within(lowerCase(old.actions), lowerCase(statement.actions)) &&
    within(old.resources, statement.resources) &&
    within(old.principals, statement.principals) &&
    (old.condition === undefined || conditionOf(old) === conditionOf(statement));
const conditionOf = ({ condition }) => (0,json/* canonicalJson */.dj)(memberAt({ condition }, ['condition']) ?? null);
/** The case of actions means nothing; that of names does. */
const lowerCase = ({ values, not }) => ({
    values: values.map((value) => value.toLowerCase()),
    not,
});
function within(wide, narrow) {
    if (wide.not !== narrow.not || (wide.values.length === 0) !== (narrow.values.length === 0))
        return false;
    // Of "all but these", the one with fewer exceptions says more.
    const [patterns, values] = wide.not ? [narrow.values, wide.values] : [wide.values, narrow.values];
    return values.every((value) => patterns.some((pattern) => pattern === value || matches(pattern, value)));
}
/** IAM's wildcards. Only a star at the end is understood; in doubt nothing matches, and the change is shown. */
function matches(pattern, value) {
    const start = pattern.slice(0, -1);
    return pattern.endsWith('*') && !/[*?]/.test(start) && value.startsWith(start);
}
const permissions_isStatement = (value) => Object.hasOwn(value, 'Effect') && (Object.hasOwn(value, 'Action') || Object.hasOwn(value, 'NotAction'));
/** Some types take their policy as a text. */
function parsed(text) {
    if (!/^\s*\{/.test(text) || !text.includes('Effect'))
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function* statementsIn(value, isHidden = false) {
    if (typeof value === 'string')
        yield* statementsIn(parsed(value), true);
    else if ((0,json/* isList */.Lv)(value))
        for (const item of value)
            yield* statementsIn(item, isHidden);
    else if ((0,json/* isObject */.Gv)(value)) {
        if (permissions_isStatement(value))
            yield { statement: value, isHidden };
        else
            for (const member of Object.values(value))
                yield* statementsIn(member, isHidden || (0,places/* expressionIn */.M7)(value) !== undefined);
    }
}
/** Types that are a statement themselves. */
const IS_STATEMENT = /^AWS::(?:Events::EventBusPolicy|Lambda::LayerVersionPermission)$/;
/** Where CDK's library looks for them. */
const permissions_POLICY = /Polic(?:y|ies)(?:Document|Text)?$/;
function foundIn(type, properties) {
    const { Action, Principal } = properties;
    return [
        ...(permissions_isStatement(properties)
            ? statementsIn(properties)
            : Object.entries(properties).flatMap(([name, value]) => [...statementsIn(value, !permissions_POLICY.test(name))])),
        ...(IS_STATEMENT.test(type) && Action !== undefined && Principal !== undefined
            ? [{ statement: { Effect: 'Allow', Action, Principal }, isHidden: true }]
            : []),
    ];
}
function textOfValue(value) {
    if (typeof value === 'string')
        return value;
    if ((0,json/* isObject */.Gv)(value) && (0,places/* expressionIn */.M7)(value)) {
        const { Ref: reference, 'Fn::GetAtt': attribute } = value;
        if (typeof reference === 'string')
            return `\${${reference}}`;
        if ((0,json/* isList */.Lv)(attribute))
            return `\${${attribute.map(String).join('.')}}`;
    }
    return (0,json/* canonicalJson */.dj)(value);
}
function valuesOf(value) {
    if (value === undefined || value === null)
        return [];
    if ((0,json/* isList */.Lv)(value))
        return value.map(textOfValue);
    if (!(0,json/* isObject */.Gv)(value) || (0,places/* expressionIn */.M7)(value) !== undefined)
        return [textOfValue(value)];
    return Object.entries(value).flatMap(([kind, inner]) => valuesOf(inner).map((one) => `${kind}:${one}`));
}
const targets = (statement, name) => {
    const not = Object.hasOwn(statement, `Not${name}`);
    return { not, values: [...valuesOf(statement[not ? `Not${name}` : name])].sort() };
};
/** @param self stands where the statement leaves open who may, or on what */
function read(statement, self) {
    const [principals, resources] = [targets(statement, 'Principal'), targets(statement, 'Resource')];
    const or = (some) => (some.values.length > 0 ? some : { not: false, values: [self] });
    const { Condition: condition } = statement;
    return {
        effect: String(statement.Effect),
        actions: targets(statement, 'Action'),
        principals: or(principals),
        resources: principals.values.length > 0 ? or(resources) : resources,
        ...(condition !== undefined && { condition }),
    };
}
/** Types of which CDK's library reads every policy that is written out. */
const READ_BY_LIBRARY = /^AWS::(?:IAM::(?:Policy|Role|User|Group)|S3::(?:BucketPolicy|AccessPoint)|SNS::TopicPolicy|SQS::QueuePolicy|KMS::(?:Replica)?Key|ECR::Repository|EFS::FileSystem|EC2::VPCEndpoint|Events::EventBus|ApiGateway::RestApi|Backup::BackupVault|Lambda::Permission)$/;
/** The library takes the statements of a managed policy for those of the identities that it names, and sees none where it names none. */
const isReadByLibrary = (type, sides) => type === 'AWS::IAM::ManagedPolicy'
    ? sides.every((side) => ['Roles', 'Users', 'Groups'].some((name) => (0,json/* listOf */.c3)(side[name]).length > 0))
    : READ_BY_LIBRARY.test(type);
const propertiesOf = (value) => (0,json/* objectOf */.Xy)(memberAt({ value }, ['value']));
/** Statements of one resource that only one of the sides has, where CDK's library does not see them. */
function unreadStatements({ resource, type, difference, unseen: before }) {
    const after = propertiesOf(difference.newProperties);
    const [old, fresh] = [foundIn(type, before), foundIn(type, after)];
    const isHidden = [...old, ...fresh].some((found) => found.isHidden);
    const sides = [...(difference.isAddition ? [] : [before]), ...(difference.isRemoval ? [] : [after])];
    if (!isHidden && isReadByLibrary(type, sides))
        return { additions: [], removals: [] };
    const byName = (all) => new Map(all.map((one) => [(0,json/* canonicalJson */.dj)(one.statement), one]));
    const namesIn = (all) => new Set(byName(all).keys());
    const [oldNames, freshNames] = [namesIn(old), namesIn(fresh)];
    // A statement may have a secret in its condition, so what is not named must not say which of many was right.
    const isGuessing = fresh.length > 0 && withoutGuesses(byName(fresh), oldNames).size === 0;
    const shown = namesIn(foundIn(type, propertiesOf(difference.oldProperties)));
    const self = `${resource} (${type})`;
    const without = (all, others) => all.filter(({ statement }) => !others.has((0,json/* canonicalJson */.dj)(statement)));
    return {
        additions: without(fresh, isGuessing ? new Set() : oldNames).map(({ statement }) => read(statement, self)),
        // What is denied no longer is named, so it has to be such as may be shown.
        removals: (isGuessing
            ? old.filter(({ statement }) => statement.Effect !== 'Allow')
            : without(old, freshNames)).map(({ statement }) => statement.Effect === 'Deny' && !shown.has((0,json/* canonicalJson */.dj)(statement))
            ? read({ Effect: 'Deny', Action: ANOTHER }, self)
            : read(statement, self)),
    };
}
const isAbsent = (value) => value === undefined || value === null || value === '' || ((0,json/* isObject */.Gv)(value) && value.Ref === 'AWS::NoValue');
/** What becomes of the limit of a role's or a user's rights; undefined where it stays. */
function boundaryChange({ difference, unseen }) {
    if (difference.isAddition || difference.isRemoval)
        return undefined;
    const before = unseen.PermissionsBoundary;
    const after = propertiesOf(difference.newProperties).PermissionsBoundary;
    if (isAbsent(before))
        return undefined;
    if (isAbsent(after))
        return 'removed';
    return (0,json/* canonicalJson */.dj)(before ?? null) === (0,json/* canonicalJson */.dj)(after ?? null) ? undefined : 'another';
}
/** Statements, and nothing besides: a label that holds a policy does not say what else is in a container. */
const isPolicy = (value) => {
    if (typeof value === 'string')
        return isPolicy(parsed(value));
    if ((0,json/* isList */.Lv)(value))
        return value.every(isPolicy);
    if (!(0,json/* isObject */.Gv)(value))
        return false;
    const isPart = ([name, inner]) => /^(?:Version|Id|PolicyName)$/.test(name) || isPolicy(inner);
    return permissions_isStatement(value) || Object.entries(value).every(isPart);
};
const isInStatement = (side, [step, ...steps]) => {
    if ((0,json/* isObject */.Gv)(side) && permissions_isStatement(side))
        return true;
    if (side === undefined || step === undefined)
        return false;
    return isInStatement((0,json/* isList */.Lv)(side) ? (0,places/* itemsByStep */.gZ)(side).get(step) : (0,json/* objectOf */.Xy)(side)[step], steps);
};
/** Who gets a policy, and which ones an identity gets. */
const JUDGED_NAMES = /^AWS::IAM::(?:(?:Managed)?Policy\.(?:Roles|Users|Groups)|\w+\.(?:ManagedPolicyArns|PermissionsBoundary))$/;
/** Whether the lines say what the change of this place means. What an expression hides altogether they cannot judge. */
function isJudgedPolicy({ type, difference, unseen }, { path, ...place }) {
    if (type === 'AWS::Lambda::Permission' || IS_STATEMENT.test(type))
        return true;
    const [section, name = '', ...inner] = path;
    if (section !== 'Properties')
        return false;
    const [old, fresh] = [difference.oldProperties, difference.newProperties].map(propertiesOf);
    if (JUDGED_NAMES.test(`${type}.${name}`))
        return (0,places/* expressionIn */.M7)(fresh?.[name]) === undefined;
    if ([old, fresh].some((side) => isInStatement(side?.[name], inner)))
        return true;
    // Of a policy that is a text nothing is shown.
    const sides = [inner.length === 0 ? unseen[name] : place.before, place.after].filter((side) => side !== undefined);
    return sides.every(isPolicy) && sides.some((side) => [...statementsIn(side)].length > 0);
}

// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(94869);
;// CONCATENATED MODULE: ./build/changes/harmless.js



/**
 * Changes that open nothing and take no safeguard away. All others are called out: judged, or as not judged. In doubt a
 * property is not in these lists. Only what the schema knows as a property is one: the author of a template chooses the
 * names of containers and variables.
 */
/** What people read. */
const WORDS = /^(?:\w*Description|Comment|DisplayName)$/;
const TAGS = /^(?:Tags|TagList|PropagateTags)$/;
/** How much, how long and how often. Not how long something is kept or valid, which are safeguards. */
const AMOUNT = /^(?:Cpu|Memory|\w*(?:Count|Capacity(?:Units)?|Iops|IOPS|Throughput|Size\w*|MemoryReservation|AllocatedStorage|Timeout(?:InSeconds|Seconds|InMinutes)?|(?:Interval|GracePeriod|Cooldown)(?:InSeconds|Seconds)?|StartPeriod|Retries|ConcurrentExecutions|Concurrency|DeregistrationDelay))$/;
const SAFEGUARD = /Backup|Retention|Snapshot|Session|Token|Password|Login|Minimum|Version|Error|Revoked|Rotat|Valid|Age|Auth|Approv|Rule|Key/;
/** Safeguards, which may become stronger. */
const GUARD = /Protection|Encrypt|^SSE|Recovery|Backup|Retention|Versioning|Rotation|CircuitBreaker|^PublicAccessBlock|^MultiAZ$/;
const WEAKENS = /(?:^|\.)(?:Delete|Skip|Disable)/;
const STRONG = /^(?:true|Enabled|ENABLED|AES256|aws:kms(?::dsse)?)$/;
/** Which build or which release it is; what is in it is the code of the pull request. */
const BUILDS = {
    'AWS::ApiGateway::Deployment': /^RestApiId$/,
    'AWS::ApiGateway::Stage': /^DeploymentId$/,
    'AWS::ApiGatewayV2::Deployment': /^ApiId$/,
    'AWS::ApiGatewayV2::Stage': /^DeploymentId$/,
    'AWS::Lambda::Alias': /^FunctionVersion$/,
    'AWS::Lambda::Version': /^(?:FunctionName|CodeSha256)$/,
};
/** CDK's own, which copies files into a bucket. */
const BUCKET_DEPLOYMENT = 'Custom::CDKBucketDeployment';
const ASSET = /^(?:Image|ImageUri|S3Key|S3ObjectKey|TemplateURL|SourceObjectKeys)$/;
/** Types of which nothing opens anything: what people look at, and how much of something runs. */
const TYPES = /^AWS::(?:CDK::Metadata|CloudWatch::(?:AnomalyDetector|Dashboard)|Logs::QueryDefinition|(?:Application)?AutoScaling::ScalingPolicy)$/;
/** Beside the properties. What cfn-init runs is metadata too. */
const isHarmlessAttribute = ({ path: [name, inner], before, after }) => {
    if (name === 'DeletionPolicy' || name === 'UpdateReplacePolicy')
        return after === 'Retain';
    if (name !== 'Metadata')
        return name === 'DependsOn' || name === 'Type';
    const parts = inner === undefined ? Object.keys({ ...(0,json/* objectOf */.Xy)(before), ...(0,json/* objectOf */.Xy)(after) }) : [inner];
    return parts.every((part) => !part.startsWith('AWS::CloudFormation::'));
};
/** `QueueName` of a queue: its own name, and no other resource's. A record's name is where it leads from. */
const isOwnName = (type, path) => path.length === 1 &&
    !type.startsWith('AWS::Route53::') &&
    [
        `${type.split('::').at(-1)}Name`,
        'Name',
        ...(type === 'AWS::ECS::TaskDefinition' ? ['Family'] : []),
    ].includes(path[0] ?? '');
const isAmount = (value) => value === undefined || typeof value === 'number' || (typeof value === 'string' && /^\d{1,15}$/.test(value));
const withoutHash = (value) => (0,places/* joinedText */.tZ)(value ?? null)?.replaceAll(/[0-9a-f]{64}/g, ANOTHER_HASH);
/** Whether it is the same but for the hash of what is in it. */
const isOtherBuild = ({ before, after }) => {
    const old = withoutHash(before);
    return (!(0,json/* isObject */.Gv)(before) === !(0,json/* isObject */.Gv)(after) &&
        old?.includes(ANOTHER_HASH) === true &&
        old === withoutHash(after));
};
/** What CloudFormation puts in the place of these is not in the template, and may be a secret. */
const bringsSomethingIn = (value) => value !== undefined && /\{\{resolve:|"Fn::Transform"|\bSecretAccessKey\b/.test((0,json/* canonicalJson */.dj)(value));
/** The properties on the way to a place, as far as the schema knows the way. */
function propertiesTo(path, type, types) {
    const names = [];
    let isProse = false;
    let shape = types(type);
    for (const step of path) {
        const inner = shape?.item ?? shape?.member?.(step);
        if (!inner)
            return { names, isProse, isWhole: false };
        if (!shape?.item) {
            names.push(step);
            isProse ||= TAGS.test(step) || (WORDS.test(step) && inner.kind === 'string');
        }
        shape = inner;
    }
    return { names, isProse, isWhole: true };
}
const isStronger = (names, { before, after }, isAdded) => {
    const name = names.join('.');
    if (!GUARD.test(name) || WEAKENS.test(name))
        return false;
    // Without a number some things are kept for ever.
    if (typeof after === 'number')
        return typeof before === 'number' ? after >= before : isAdded;
    return STRONG.test(String(after));
};
/** @param difference `path` goes from the resource on: `['Properties', 'Tags', '0', 'Value']` */
function isHarmless(type, difference, context) {
    const { before, after, path } = difference;
    const [section, ...steps] = path;
    if (bringsSomethingIn(after))
        return false;
    if (TYPES.test(type))
        return true;
    if (section !== 'Properties')
        return isHarmlessAttribute(difference);
    const { names, isProse, isWhole } = propertiesTo(steps, type, context.types);
    if (isProse)
        return true;
    if (isWhole && (isOwnName(type, steps) || (steps.length === 1 && BUILDS[type]?.test(names[0] ?? ''))))
        return true;
    const last = names.at(-1) ?? '';
    if (isWhole && AMOUNT.test(last) && !SAFEGUARD.test(last) && isAmount(after))
        return true;
    if (isWhole && isStronger(names, difference, context.isAdded === true))
        return true;
    const isAsset = isWhole ? ASSET.test(last) : type === BUCKET_DEPLOYMENT && ASSET.test(steps[0] ?? '');
    if (isAsset && isOtherBuild(difference))
        return true;
    // Of a part that is new, all that is in it.
    const members = before === undefined && !(0,places/* expressionIn */.M7)(after) ? membersOf(after) : [];
    return (members.length > 0 &&
        members.every(([step, inner]) => isHarmless(type, { path: [...path, step], before: undefined, after: inner }, context)));
}
const membersOf = (value) => (0,json/* isList */.Lv)(value) || (0,json/* isObject */.Gv)(value) ? Object.entries(value) : [];

;// CONCATENATED MODULE: ./build/changes/unjudged.js







/** Changes that are not known to be harmless, and that nothing else judges. */
/** What `callouts.ts` looks at in a rolling update. */
const ROLLOUT = /^Properties\.(?:DesiredCount|DeploymentConfiguration\.(?:MinimumHealthyPercent|MaximumPercent|DeploymentCircuitBreaker)|DeploymentController)\b/;
/** Where the variables of a container or a function are. */
const VARIABLES = /^Properties\.(?:ContainerDefinitions\.[^.]*\.(?:Environment|Secrets)|Environment\.Variables)$/;
/** What stands in the table of the keys, which names the container. */
const isKey = (path, variables) => path.some((step, index) => variables.includes(step) && VARIABLES.test(path.slice(0, index).join('.')));
const isJudged = (changed, difference, { variables }) => {
    const { type } = changed;
    const { path, after } = difference;
    if (path[0] === 'Condition')
        return after !== undefined;
    return (isKey(path, variables) ||
        (type === 'AWS::ECS::Service' && ROLLOUT.test(path.join('.')) && !(0,json/* isObject */.Gv)(after)) ||
        isJudgedExposure(type, difference) ||
        (hasJudgedRules(changed) &&
            (!type.endsWith('::SecurityGroup') || /^SecurityGroup/.test(path[1] ?? ''))) ||
        isJudgedPolicy(changed, difference));
};
/** Few enough to be read; the rest is counted. */
const MOST_PLACES = 5;
const unjudged_LONGEST_VALUE = 60;
const unjudged_few = (all) => `${all.slice(0, MOST_PLACES).join(', ')}${all.length > MOST_PLACES ? ` and ${all.length - MOST_PLACES} more` : ''}`;
const shownValue = (value) => {
    if (value === undefined)
        return 'none';
    const text = typeof value === 'object' && value !== null ? (0,places/* joinedText */.tZ)(value) : String(value);
    return text === undefined || text.length > unjudged_LONGEST_VALUE ? '…' : (0,resources/* shortName */.EU)(text);
};
const placeOf = ({ path, before, after }) => {
    const steps = path[0] === 'Properties' ? path.slice(1) : path;
    const [old, fresh] = [shownValue(before), shownValue(after)];
    return `${(0,resources/* shortName */.EU)(steps.join('.'))}${old === '…' && fresh === '…' ? '' : ` ${old} → ${fresh}`}`;
};
/** What is gone, off or none now comes before all that is new. */
const isLoss = ({ before, after }) => before !== undefined && (after === undefined || /^(?:false|none|disabled|0)$/i.test(String(after)));
/** Losses first, then larger parts: a container more than one of its variables. */
const placesIn = (all) => unjudged_few(all
    .toSorted((one, other) => Number(isLoss(other)) - Number(isLoss(one)) || one.path.length - other.path.length)
    .map(placeOf));
/** Of a resource that is added, its properties are enough. */
const unjudged_propertiesOf = (differences) => unjudged_few([...new Set(differences.map(({ path }) => (0,resources/* shortName */.EU)(path[1] ?? path[0] ?? '')))]);
const unjudgedIn = (changed, comparison) => {
    const { difference, type, kind } = changed;
    if (kind === 'removed' || kind === 'orphaned')
        return [];
    const [before, after] = [difference.oldValue, difference.newValue].map((value) => memberAt({ value }, ['value']));
    const nothing = { ...(0,json/* objectOf */.Xy)(after), Properties: {} };
    return (0,places/* differencesOf */.g6)(kind === 'added' && (0,json/* isObject */.Gv)(after) ? nothing : before, after).filter((one) => !isHarmless(type, one, { types: comparison.types, isAdded: kind === 'added' }) &&
        !isJudged(changed, one, comparison));
};
/** Sections beside the resources that say what these become. Conditions, mappings and defaults are judged by what they decide. */
const QUIET = /^(?:(?:AWSTemplateFormatVersion|Description|Metadata|Resources|Outputs|Conditions|Mappings)(?:\..*)?|Parameters\.[^.]*\.(?:Default|Description))$/;
const sectionLines = ({ path, before, after }) => {
    const all = (0,places/* differencesOf */.g6)(before, after).filter((one) => !QUIET.test(one.path.join('.')) || (one.path[0] === 'Outputs' && bringsSomethingIn(one.after)));
    return all.length === 0 ? [] : [`${(0,resources/* nameIn */.ZC)(path, 'template')}: ${placesIn(all)}`];
};
/** One line for each resource; of a new stack, whose resources are all new, one line for all. */
function unjudgedLines(comparison) {
    const { templates, changed, isNew } = comparison;
    const found = (0,resources/* inOrder */.al)(changed, resources/* GRANTS */.Sl)
        .map((one) => ({ ...one, places: unjudgedIn(one, comparison) }))
        .filter(({ places }) => places.length > 0)
        .toSorted((one, other) => Number(other.places.some(isLoss)) - Number(one.places.some(isLoss)));
    if (isNew) {
        const types = [...new Set(found.map(({ type }) => type))].sort();
        return found.length === 0
            ? []
            : [`the stack is new, with ${(0,lib_text/* count */.U9)(found.length, 'resource')} of ${unjudged_few(types)}`];
    }
    return [
        ...templates.flatMap(sectionLines),
        ...found.map(({ resource, type, kind, places }) => kind === 'added'
            ? `${resource} (${type}) is added, with ${unjudged_propertiesOf(places)}`
            : `${resource} (${type}): ${placesIn(places)}`),
    ];
}
const unjudged_ACCOUNT = /(?<!\w)\d{12}(?!\w)/g;
const accountsIn = (value) => {
    if (value === undefined)
        return [];
    const joined = (0,json/* valuesIn */.aC)(value).flatMap((one) => ((0,places/* expressionIn */.M7)(one) ? ((0,places/* joinedText */.tZ)(one) ?? []) : []));
    return [(0,json/* canonicalJson */.dj)(value), ...joined].flatMap((text) => text.match(unjudged_ACCOUNT) ?? []);
};
/** Accounts that are not the stack's own, wherever one stands that did not stand there before. */
function accountLines({ templates, accounts }) {
    const lines = templates.flatMap(({ path, unseen, after }) => (0,places/* differencesOf */.g6)({ Resources: {}, ...unseen }, after).flatMap(({ path: [section = '', id], ...sides }) => {
        const old = accountsIn(sides.before);
        const type = (0,resources/* shortName */.EU)((0,json/* textOf */.b6)((0,json/* objectOf */.Xy)((0,json/* objectOf */.Xy)(after.Resources)[id ?? '']).Type) ?? '');
        const where = section === 'Resources' && id !== undefined ? `${(0,resources/* nameIn */.ZC)(path, id)} (${type})` : (0,resources/* nameIn */.ZC)(path, section);
        return accountsIn(sides.after)
            .filter((account) => !old.includes(account) && !accounts.includes(account))
            .map((account) => `${where} names account ${account}`);
    }));
    return [...new Set(lines)];
}

;// CONCATENATED MODULE: ./build/changes/callouts.js






/** What a reader of a change must not overlook: each kind of change at most once, with all its resources, the worst first. */
function calloutFindings(comparison) {
    const { stack, templates, changed, isNew } = comparison;
    const [network, permissions] = [
        networkLines(templates, changed, isNew),
        permissionLines(templates, changed, isNew),
    ];
    return [
        ...(0,findings/* calloutOf */.Gd)('opens to anybody', stack, [...network.anybody, ...permissions.anybody]),
        ...(0,findings/* calloutOf */.Gd)('names account', stack, accountLines(comparison)),
        ...(0,findings/* calloutOf */.Gd)('widens network', stack, network.wider),
        ...(0,findings/* calloutOf */.Gd)('widens permissions', stack, permissions.wider),
        ...(0,findings/* calloutOf */.Gd)('not judged', stack, unjudgedLines(comparison)),
        ...(0,findings/* calloutOf */.Gd)('replaced', stack, replacedLines(changed)),
        ...(0,findings/* calloutOf */.Gd)('removed', stack, removedLines(changed)),
        ...(0,findings/* calloutOf */.Gd)('may be removed', stack, atRiskLines(templates)),
        ...(0,findings/* calloutOf */.Gd)('decided elsewhere', stack, redecidedLines(templates)),
        ...(0,findings/* calloutOf */.Gd)('interrupts rollout', stack, rolloutLines(comparison)),
    ];
}
/** Types whose resources hold data or keys that a new one does not have. */
const STATEFUL = /^AWS::(?:RDS|DynamoDB|S3::Bucket|S3Express|EFS|FSx|EC2::Volume|SecretsManager::Secret$|KMS::Key|Cognito::(?:UserPool|IdentityPool)$|ElastiCache|MemoryDB|OpenSearchService|OpenSearchServerless::Collection|Elasticsearch|Logs::LogGroup|ECR::(?:Public)?Repository|Neptune|DocDB|Redshift|MSK|Kinesis|SQS::Queue|Backup|SSM::Parameter|Timestream|QLDB|Cassandra|AmazonMQ|DAX|DMS|Lightsail::Database)/;
/** What becomes of the data of a resource that is replaced. */
function fateOfData({ difference }) {
    const policy = memberAt(difference.newValue, ['UpdateReplacePolicy']);
    if (policy === 'Retain' || policy === 'RetainExceptOnCreate')
        return 'the old one stays, but nothing uses it';
    return policy === 'Snapshot'
        ? 'of the old one a snapshot is kept'
        : 'the old one is deleted with what it holds';
}
function replacedLines(changed) {
    const all = changed.filter(({ kind }) => kind === 'replaced' || kind === 'maybe replaced');
    return (0,resources/* inOrder */.al)(all, STATEFUL).map((one) => {
        const word = one.kind === 'replaced' ? 'is replaced' : 'may be replaced';
        const why = (0,resources/* replacingProperties */.Zm)(one).join(', ');
        const loss = STATEFUL.test(one.type) ? `; ${fateOfData(one)}` : '';
        return `${one.resource} (${one.type}) ${word}${why === '' ? '' : `, because of ${why}`}${loss}`;
    });
}
function removedLines(changed) {
    const gone = changed.filter(({ kind, type }) => ['removed', 'orphaned'].includes(kind) && !(0,resources/* isRevision */.oN)(type));
    return (0,resources/* inOrder */.al)(gone, STATEFUL).map(({ resource, type, kind }) => kind === 'removed'
        ? `${resource} (${type}) is destroyed`
        : `${resource} (${type}) is orphaned: it stays, but no stack manages it`);
}
function atRiskLines(templates) {
    const all = templates.flatMap(({ path, atRisk }) => atRisk.map((one) => ({ ...one, path })));
    return (0,resources/* inOrder */.al)(all, STATEFUL).map(({ path, logicalId, type, condition, isRetained }) => {
        const fate = isRetained ? 'is orphaned' : 'is destroyed';
        return `${(0,resources/* nameIn */.ZC)(path, logicalId)} (${(0,resources/* shortName */.EU)(type)}) ${fate} where its condition ${(0,resources/* shortName */.EU)(condition)} is false`;
    });
}
function redecidedLines(templates) {
    const all = templates.flatMap(({ path, redecided }) => redecided.map((one) => ({ ...one, path })));
    return (0,resources/* inOrder */.al)(all, resources/* GRANTS */.Sl).map(({ path, logicalId, type, by }) => `${(0,resources/* nameIn */.ZC)(path, logicalId)} (${(0,resources/* shortName */.EU)(type)}) is decided by ${by.map(resources/* shortName */.EU).join(', ')}`);
}
/** What keeps a rolling update from rolling, or hides that it fails. */
function rolloutLines({ changed, keys }) {
    return [
        ...changed.flatMap((one) => [...goneLines(one), ...serviceLines(one)]),
        ...keys
            .filter(({ before, after }) => before !== '' && after === '')
            .map(({ container, variable }) => `${container} no longer gets ${variable}`),
    ];
}
const CARRIERS = /^AWS::(?:ECS::(?:Service|Cluster)|ElasticLoadBalancingV2::(?:LoadBalancer|Listener|TargetGroup))$/;
const VERBS = {
    replaced: 'is replaced',
    'maybe replaced': 'may be replaced',
    removed: 'is removed',
    orphaned: 'is left to itself',
};
function goneLines({ resource, type, kind }) {
    const verb = VERBS[kind];
    return verb !== undefined && CARRIERS.test(type) ? [`${resource} (${type}) ${verb}`] : [];
}
const at = ({ before, after }, ...path) => ({
    before: memberAt(before, path),
    after: memberAt(after, path),
});
/** The number as CloudFormation reads it; undefined for an expression. */
function numberOf(value, fallback) {
    if (value === undefined)
        return fallback;
    const number = typeof value === 'number' || typeof value === 'string' ? Number(value) : Number.NaN;
    return Number.isFinite(number) ? number : undefined;
}
const isOn = (value) => value === true || value === 'true';
function serviceLines({ resource, type, difference }) {
    if (type !== 'AWS::ECS::Service' || difference.isRemoval || difference.isAddition)
        return [];
    const sides = {
        before: memberAt(difference.oldValue, ['Properties']) ?? {},
        after: memberAt(difference.newValue, ['Properties']) ?? {},
    };
    return [...capacityLines(sides), ...controlLines(sides)].map((line) => `${resource}: ${line}`);
}
function capacityLines(sides) {
    const percent = (name, fallback) => {
        const { before, after } = at(sides, 'DeploymentConfiguration', name);
        return { before: numberOf(before, fallback), after: numberOf(after, fallback) };
    };
    const least = percent('MinimumHealthyPercent', 100);
    const most = percent('MaximumPercent', 200);
    const isStuck = (min, max) => min !== undefined && max !== undefined && min >= 100 && max <= 100;
    const desired = at(sides, 'DesiredCount');
    const fell = least.after !== undefined && least.after < 50 && !((least.before ?? 100) <= least.after);
    const isStopped = numberOf(desired.after, 1) === 0 && numberOf(desired.before, 1) !== 0;
    return [
        ...(fell
            ? [`MinimumHealthyPercent falls from ${least.before ?? 'an expression'} to ${least.after}`]
            : []),
        ...(isStuck(least.after, most.after) && !isStuck(least.before, most.before)
            ? ['MaximumPercent 100 leaves no room to start a new task before an old one stops']
            : []),
        ...(isStopped ? ['DesiredCount becomes 0: no task runs'] : []),
    ];
}
function controlLines(sides) {
    const controller = at(sides, 'DeploymentController', 'Type');
    const [was, is] = [controller.before, controller.after].map((type) => (0,json/* textOf */.b6)(type) ?? 'ECS');
    const breaker = (name) => {
        const { before, after } = at(sides, 'DeploymentConfiguration', 'DeploymentCircuitBreaker', name);
        return isOn(before) && !isOn(after);
    };
    return [
        ...(was === is
            ? []
            : [`DeploymentController changes from ${(0,resources/* shortName */.EU)(was ?? '')} to ${(0,resources/* shortName */.EU)(is ?? '')}`]),
        ...(breaker('Enable') ? ['the deployment circuit breaker is removed'] : []),
        ...(breaker('Rollback') && !breaker('Enable')
            ? ['the rollback of the circuit breaker is turned off']
            : []),
        ...(leavesLoadBalancer(at(sides, 'LoadBalancers')) ? ['it leaves a target group'] : []),
    ];
}
const leavesLoadBalancer = ({ before, after }) => (after === undefined || (0,json/* isList */.Lv)(after)) && (0,json/* listOf */.c3)(before).length > (0,json/* listOf */.c3)(after).length;

// EXTERNAL MODULE: ./build/template/evaluate.js
var evaluate = __webpack_require__(95948);
;// CONCATENATED MODULE: ./build/changes/conditions.js


/** Resources that get a condition, another one, or one that is no longer decided as it was. */
function resourcesAtRisk(before, after) {
    const old = (0,json/* objectOf */.Xy)(before.Resources);
    return Object.entries((0,json/* objectOf */.Xy)(after.Resources)).flatMap(([logicalId, resource]) => {
        const { Condition, Type, DeletionPolicy } = (0,json/* objectOf */.Xy)(resource);
        const condition = (0,json/* textOf */.b6)(Condition);
        const counterpart = old[logicalId];
        if (condition === undefined || counterpart === undefined)
            return [];
        const isSame = (0,json/* textOf */.b6)((0,json/* objectOf */.Xy)(counterpart).Condition) === condition &&
            decidedBy([['Conditions', condition]], before) === decidedBy([['Conditions', condition]], after);
        if (isSame)
            return [];
        const isRetained = /^Retain/.test((0,json/* textOf */.b6)(DeletionPolicy) ?? '');
        return [{ logicalId, type: (0,json/* textOf */.b6)(Type) ?? '', condition, isRetained }];
    });
}
/** Resources whose expressions name conditions, mappings or defaults of parameters that change. */
function redecidedResources(before, after) {
    const [decidedBefore, decidedAfter] = [decider(before), decider(after)];
    const old = (0,json/* objectOf */.Xy)(before.Resources);
    return Object.entries((0,json/* objectOf */.Xy)(after.Resources)).flatMap(([logicalId, resource]) => {
        const counterpart = old[logicalId];
        if (counterpart === undefined)
            return [];
        // The condition of the resource as a whole is `resourcesAtRisk`’s.
        const [one, other] = [
            decisions({ ...(0,json/* objectOf */.Xy)(counterpart), Condition: null }, decidedBefore),
            decisions({ ...(0,json/* objectOf */.Xy)(resource), Condition: null }, decidedAfter),
        ];
        const by = [...other].filter(([id, text]) => (one.get(id) ?? text) !== text).map(([id]) => id);
        return by.length === 0
            ? []
            : [{ logicalId, type: (0,json/* textOf */.b6)((0,json/* objectOf */.Xy)(resource).Type) ?? '', by: by.toSorted() }];
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
        const definition = (0,json/* objectOf */.Xy)(body[section])[name];
        if (definition === undefined || found.has(id))
            continue;
        found.set(id, section === 'Parameters' ? ((0,json/* objectOf */.Xy)(definition).Default ?? null) : definition);
        if (section === 'Conditions')
            for (const one of namedIn(definition))
                open.push(one);
    }
    return (0,json/* canonicalJson */.dj)([...found].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
/** Conditions, mappings and parameters that an expression names; a name may be that of a resource as well. */
const namedIn = (expression) => (0,json/* valuesIn */.aC)(expression).flatMap((value) => ((0,json/* isObject */.Gv)(value) ? namedBy(value) : []));
function namedBy(value) {
    const first = (name) => (0,json/* listOf */.c3)(value[name])[0];
    const named = [
        ['Conditions', value.Condition],
        ['Conditions', first('Fn::If')],
        ['Parameters', value.Ref],
        ['Mappings', first('Fn::FindInMap')],
        ...substitutedNames(value['Fn::Sub']).map((name) => ['Parameters', name]),
    ];
    return named.flatMap(([section, name]) => typeof name === 'string' ? [[section, name]] : []);
}
const substitutedNames = (argument) => (0,evaluate/* piecesOfSub */.tZ)((0,json/* textOf */.b6)((0,json/* isList */.Lv)(argument) ? argument[0] : argument) ?? '').flatMap((piece) => typeof piece === 'string' ? [] : [piece.name]);

// EXTERNAL MODULE: ./build/lib/groups.js
var groups = __webpack_require__(85722);
// EXTERNAL MODULE: ./build/proof/compare.js
var compare = __webpack_require__(67906);
// EXTERNAL MODULE: ./build/proof/container-names.js
var container_names = __webpack_require__(66715);
// EXTERNAL MODULE: ./build/proof/holders.js + 1 modules
var holders = __webpack_require__(83201);
// EXTERNAL MODULE: ./build/proof/key-source.js
var key_source = __webpack_require__(72874);
;// CONCATENATED MODULE: ./build/changes/keys.js










/**
 * Containers and functions with the key's variable on either side, and whether they get another key; by the id of the
 * stack. The stacks are looked at together, because one may hold the secret that another one reads.
 *
 * @param areAll false where some stack of the app is missing
 */
function keyChanges(stacks, areAll, concealment) {
    const sides = ['before', 'after'].map((side) => stacks.map((one) => stackOf(one, one[side])));
    const found = sides.map(holders/* findContainers */.W$);
    const [old, fresh] = found.map((side) => (0,groups/* groupBy */.$)(side, ({ stackId }) => stackId));
    const app = {
        stores: storesOf(sides, stacks),
        differences: stacks,
        labels: new Map(found.flatMap((side) => [...(0,container_names/* labelsOf */.PC)(side)])),
        isWhole: areAll && stacks.every(({ isCompared }) => isCompared),
    };
    return new Map(stacks.map(({ stackId }) => {
        const both = pairs(old?.get(stackId) ?? [], fresh?.get(stackId) ?? []);
        return [
            stackId,
            both.flatMap((pair) => [concealment.variable, ...(concealment.aliases ?? [])].flatMap((variable) => keyChange(pair, app, { ...concealment, variable }))),
        ];
    }));
}
function keyChange([before, after], app, concealment) {
    const { variable } = concealment;
    const [one, other] = [before, after].map((container) => container && (0,holders/* variablesNamed */.n0)(container, variable).at(-1));
    const shown = after ?? before;
    if (!shown || (!one && !other))
        return [];
    return [
        {
            stack: shown.stackId,
            container: (0,resources/* shortName */.EU)(concealment.redact(app.labels.get(shown) ?? shown.container)),
            variable,
            before: keys_described(one?.source, concealment),
            after: keys_described(other?.source, concealment),
            key: one && other ? changeOf([one, other], app, concealment) : 'changes',
        },
    ];
}
const stackOf = ({ stackId, stackName, account, region }, templates) => ({
    id: stackId,
    stackName,
    account,
    region,
    templates: templates.map((template) => ({ ...template, file: '' })),
    dependencies: [],
    tags: {},
});
const keys_described = (source, { redact }) => source ? (0,resources/* shortName */.EU)(redact((0,key_source/* describeSource */.B6)(source))) : '';
const keys_placeOf = ({ path, logicalId, container }) => JSON.stringify([path, logicalId, container]);
/** The same container on both sides: by its place, or by its name where the task definition got another logical id. */
function pairs(before, after) {
    const left = new Map(before.map((one) => [keys_placeOf(one), one]));
    const take = (one) => {
        if (one)
            left.delete(keys_placeOf(one));
        return one;
    };
    const byPlace = after.map((one) => [take(left.get(keys_placeOf(one))), one]);
    const names = new Map([...left.values()].map((one) => [one.container, one]));
    const all = byPlace.map(([old, one]) => {
        const sameName = one && names.get(one.container);
        return old || !sameName || !left.has(keys_placeOf(sameName)) ? [old, one] : [take(sameName), one];
    });
    return [...all, ...[...left.values()].map((one) => [one, undefined])];
}
function changeOf(both, app, concealment) {
    const [before, after] = [both[0].source, both[1].source];
    if (before.kind === 'literal' && after.kind === 'literal')
        return literalChange(before.value.reveal(), after.value.reveal(), concealment);
    const isReference = [before, after].map((source) => 'reference' in source);
    const isLiteral = before.kind === 'literal' || after.kind === 'literal';
    if (isLiteral)
        return isReference.includes(true) ? 'changes' : 'unknown';
    const comparison = (0,compare/* compareSources */.mr)(before, after);
    if (comparison === 'same')
        return (0,compare/* readAtDifferentTimes */.lW)(before, after) ? 'unknown' : contentChange(both, app);
    return comparison === 'different' ? 'changes' : 'unknown';
}
/** The same secret, but perhaps with another content. */
function contentChange([before, after], app) {
    const [old, fresh] = [dependenciesOf(before.expressions), dependenciesOf(after.expressions)];
    const reference = 'reference' in after.source ? after.source : undefined;
    const named = app.stores
        .map((store) => ({ fate: store.fate, leads: reference ? leadsTo(reference, store) : 'no' }))
        .filter(({ leads }) => leads !== 'no');
    const isOwn = ({ type }) => !!reference && (type === key_source/* SECRET */.bB || type === key_source/* PARAMETER */.aG);
    const resources = [...old.resources, ...fresh.resources];
    const fates = [
        ...named.map(({ fate, leads }) => atMost(fate, leads === 'yes')),
        ...resources.map((one) => atMost(fateOf(one, app.differences), isOwn(one))),
        ...[...old.attributes, ...fresh.attributes].map((one) => attributeFate(one, app.differences)),
    ];
    if (fates.includes('changes'))
        return 'changes';
    const isElsewhere = named.length === 0 && !resources.some(isOwn);
    if (isElsewhere && !app.isWhole)
        return 'unknown';
    return fates.includes('may change') || old.definitions !== fresh.definitions ? 'unknown' : 'same';
}
/** What is sure only where the key is sure to come from there. */
const atMost = (fate, isSure) => (fate === 'changes' && !isSure ? 'may change' : fate);
/** The new text may be a stand-in: then only the key of production, where it is known, tells what will be deployed. */
function literalChange(before, after, { variable, key, standIns }) {
    if (before === after)
        return 'same';
    const isStandIn = after === standIns.get(variable);
    const coming = isStandIn ? key?.reveal() : after;
    if (coming === undefined)
        return 'unknown';
    if (before === coming)
        return 'same';
    // GetTemplate shows every other character as a question mark.
    return (0,changes_concealment/* isReturnedFor */.rD)(before, coming) ? 'unknown' : 'changes';
}
function dependenciesOf(expressions) {
    const all = expressions.flatMap(withInner);
    return {
        resources: all.flatMap(({ resource }) => resource ?? []),
        attributes: all.flatMap(({ attributeOf }) => attributeOf ?? []),
        definitions: all
            .map(({ whole }) => (whole ? definitionsOf(whole.value, whole.scope.template.body) : ''))
            .join('\n'),
    };
}
const withInner = (expression) => {
    const { whole } = expression;
    return [
        expression,
        ...(whole ? (0,json/* childrenOf */.LU)(whole.value).flatMap((member) => inside(member, whole.scope)) : []),
    ];
};
const inside = (value, scope) => (0,evaluate/* expressionsIn */.l$)((0,evaluate/* evaluate */._3)(value, scope)).flatMap(withInner);
/** Of both sides: a resource that has another name there is two. */
const storesOf = (sides, differences) => sides
    .flatMap((stacks) => (0,holders/* allResources */.ff)(stacks))
    .filter(({ type }) => type === key_source/* SECRET */.bB || type === key_source/* PARAMETER */.aG)
    .map((resource) => ({
    type: resource.type,
    place: [resource.scope.stack.region, resource.scope.stack.account],
    name: nameOf(resource),
    fate: fateOf(resource, differences),
}));
function nameOf({ type, logicalId, properties, scope }) {
    // CloudFormation makes a name from the logical id, and ends it as it likes.
    if (properties.Name === undefined)
        return { text: type === key_source/* SECRET */.bB ? `${logicalId}-` : `CFN-${logicalId}-`, isWhole: false };
    const [first = '', ...more] = (0,evaluate/* evaluate */._3)(properties.Name, scope);
    const isText = typeof first === 'string';
    return { text: isText ? first : '', isWhole: isText && more.length === 0 };
}
function fateOf({ scope, logicalId }, differences) {
    const stack = differences.find(({ stackId }) => stackId === scope.stack.id);
    if (!stack?.isCompared)
        return 'may change';
    const spot = [...scope.template.path, logicalId];
    // A nested stack takes along what is in it.
    const holds = ({ path, logicalId: last }) => [...path, last].every((id, level) => id === spot[level]);
    const changed = stack.changed.filter(holds);
    if (changed.some(({ kind }) => kind === 'replaced' || kind === 'removed'))
        return 'changes';
    const isAtRisk = stack.templates.some(({ path, atRisk }) => atRisk.some((one) => holds({ path, logicalId: one.logicalId })));
    return isAtRisk || changed.some(mayRenew) ? 'may change' : 'stays';
}
/** What makes another content likely, although the secret stays. */
const mayRenew = (resource) => resource.kind === 'maybe replaced' ||
    resource.kind === 'added' ||
    (0,resources/* changedProperties */.YU)(resource).some((name) => /SecretString$|^Value$/.test(name));
/** Any change of a resource may give its attributes other values. */
function attributeFate(resource, differences) {
    const { scope, logicalId } = resource;
    const path = scope.template.path.join('/');
    const isChanged = differences.some(({ stackId, changed }) => stackId === scope.stack.id &&
        changed.some((one) => one.path.join('/') === path && one.logicalId === logicalId));
    return isChanged || fateOf(resource, differences) !== 'stays' ? 'may change' : 'stays';
}
/** Whether a reference by name leads to the secret or parameter; `maybe` where a name is known in part only. */
function leadsTo({ kind, reference }, store) {
    if (/^\{(?!expression )/.test(reference))
        return 'no';
    const { name, place } = (0,compare/* splitPlace */.UO)(reference);
    const isSecret = kind === 'secrets-manager' || name.startsWith(compare/* SECRETS_AS_PARAMETERS */.UP);
    const isElsewhere = place.some((part, index) => part && store.place[index] && part !== store.place[index]);
    if (isElsewhere || store.type !== (isSecret ? key_source/* SECRET */.bB : key_source/* PARAMETER */.aG))
        return 'no';
    const [text = '', ...more] = name.replace(compare/* SECRETS_AS_PARAMETERS */.UP, '').split('{expression ');
    const wanted = { text, isWhole: more.length === 0 };
    if (wanted.isWhole && store.name.isWhole)
        return (0,compare/* similarNames */.qz)(text, store.name.text) ? 'yes' : 'no';
    return mayBe(wanted, store.name) || mayBe(store.name, wanted) ? 'maybe' : 'no';
}
/** Whether the second name may go on where the first one is no longer known. A parameter's ARN lacks the leading slash. */
const mayBe = (start, other) => !start.isWhole && other.text.replace(/^\//, '').startsWith(start.text.replace(/^\//, ''));

// EXTERNAL MODULE: ./build/changes/normal-form.js
var normal_form = __webpack_require__(21470);
;// CONCATENATED MODULE: ./build/changes/compare-stack.js











/** Milliseconds; templates that CloudFormation takes need less than one second. */
const TIME_LIMIT = 20_000;
/** All stacks together may take as long as so many that need all of their time. */
const TOGETHER = 3;
/** Bytes of the diff that are kept; a pull request comment takes less. */
const MAX_DIFF = 200_000;
/**
 * What a deployment would change in each stack. Both sides are made alike where they only differ in stand-ins, and of
 * the other side only what `reveal` shows goes into the result. Never throws: `diff-not-made` says why there is none.
 *
 * @param timeLimit milliseconds for each comparison
 */
async function compareStacks(all, concealment, timeLimit = TIME_LIMIT) {
    const end = performance.now() + TOGETHER * timeLimit;
    const attempt = (work) => {
        const left = Math.ceil(end - performance.now());
        if (left <= 0)
            return `The stacks together took longer than ${(TOGETHER * timeLimit) / 1000} seconds.`;
        try {
            return runWithTimeLimit(Math.min(timeLimit, left), work);
        }
        catch (error) {
            // Messages of errors may quote the templates.
            const name = error instanceof Error ? error.name : 'unknown';
            return error instanceof OutOfTime
                ? `The comparison took longer than ${timeLimit / 1000} seconds.`
                : `CDK's diff library cannot compare them (${name}).`;
        }
    };
    const library = await (0,diff_library/* loadDiffLibrary */.f)().catch(() => undefined);
    const differences = all.map((sides) => {
        if (!library)
            return "CDK's diff library could not be loaded.";
        return [sides.before ?? [], sides.after].some((templates) => (0,normal_form/* isTooLarge */.I9)(templates.map(({ body }) => body)))
            ? 'The templates are larger than CloudFormation accepts.'
            : attempt(() => differenceOf(sides, concealment, library));
    });
    const types = library?.types ?? (() => undefined);
    const known = differences.filter((one) => typeof one !== 'string');
    const keys = attempt(() => keyChanges(known, known.length === all.length, concealment));
    return all.map((sides, index) => {
        const difference = differences[index] ?? '';
        if (typeof difference === 'string')
            return notMade(sides, difference);
        const result = typeof keys === 'string'
            ? keys
            : attempt(() => resultOf(difference, { keys: keys.get(sides.stackId) ?? [], types }, concealment));
        return typeof result === 'string' ? notMade(sides, result) : result;
    });
}
const emptyChanges = ({ stackId, comparedWith, before }) => ({
    stack: stackId,
    comparedWith,
    isNew: before === undefined && (0,changes/* isCompared */.uQ)({ comparedWith }),
    resources: [],
    keys: [],
    diff: '',
});
const notMade = (sides, why) => ({
    changes: emptyChanges({ ...sides, comparedWith: 'unknown' }),
    findings: [(0,findings/* diffNotMade */.cs)(sides.stackId, why)],
});
function differenceOf(sides, concealment, library) {
    const cut = ({ path, body }) => ({
        path,
        body: (0,normal_form/* withoutDeepLevels */.yD)(body, (digest) => (0,changes_concealment/* markOf */.Fg)(concealment.tagKey, digest)),
    });
    const before = (sides.before ?? []).map(cut);
    const after = sides.after.map(cut);
    const base = sides.base?.map(cut) ?? [];
    const { stackId, stackName, account = '', region = '' } = sides;
    const both = { sides, stackId, stackName, account, region, before, after, isCompared: (0,changes/* isCompared */.uQ)(sides) };
    if (!both.isCompared)
        return { ...both, templates: [], changed: [], text: '' };
    const templates = compareTemplates({ ...sides, before, after, base }, concealment, library);
    const text = templates.flatMap(({ path, diff }) => textOf(stackId, path, library.format(diff))).join('\n');
    return { ...both, templates, changed: (0,resources/* changedResources */.IR)(templates), text };
}
function resultOf({ sides, templates, changed, text }, { keys, types }, concealment) {
    const { stackId: stack, before, accounts = [] } = sides;
    if (!(0,changes/* isCompared */.uQ)(sides))
        return { changes: { ...emptyChanges(sides), keys: keys.map(asUnknown) }, findings: [] };
    return {
        changes: {
            ...emptyChanges(sides),
            resources: (0,resources/* resourceChanges */.Ag)(changed),
            keys: before === undefined ? keys.map(asUnknown) : keys,
            diff: shortened(concealment.redact(text)),
        },
        findings: calloutFindings({
            stack,
            templates,
            changed,
            keys,
            types,
            variables: [concealment.variable, ...(concealment.aliases ?? [])],
            accounts,
            isNew: before === undefined,
        }).map((finding) => ({
            ...finding,
            title: concealment.redact(finding.title),
            detail: concealment.redact(finding.detail),
        })),
    };
}
/** Nothing can be said of a change where there is nothing to compare with. */
const asUnknown = (key) => ({ ...key, key: 'unknown' });
const compare_stack_nameOf = (path) => JSON.stringify(path);
/** Both sides of each template as they may be shown, and how they differ; a side that lacks it has an empty one. */
function compareTemplates({ before, after, base, comparedWith }, concealment, library) {
    const [old, fresh, known] = [before ?? [], after, base].map((templates) => new Map(templates.map(({ path, body }) => [compare_stack_nameOf(path), { path, body }])));
    const all = new Map([...(fresh ?? []), ...(old ?? [])]);
    return [...all].map(([name, { path }]) => {
        const nested = new Set([...all.entries()]
            .filter(([inner, side]) => compare_stack_nameOf(side.path.slice(0, -1)) === name && old?.has(inner) && fresh?.has(inner))
            .flatMap(([, side]) => side.path.slice(-1)));
        const [one, other, code] = [old, fresh, known].map((sides) => sides?.get(name)?.body);
        const sides = {
            before: (0,normal_form/* withoutNoise */.J3)(one ?? {}, nested),
            after: (0,normal_form/* withoutNoise */.J3)(other ?? {}, nested),
            base: code && (0,normal_form/* withoutNoise */.J3)(code, nested),
        };
        const isFromCheckout = comparedWith === 'base';
        const shown = reveal(sides, concealment, { types: library.types, isFromCheckout });
        return {
            path,
            ...shown,
            unseen: sides.before,
            diff: library.compare(shown.before, shown.after),
            atRisk: resourcesAtRisk(shown.before, shown.after),
            redecided: redecidedResources(shown.before, shown.after),
        };
    });
}
function textOf(stackId, path, lines) {
    if (lines.every((line) => line === ''))
        return [];
    const end = lines.findLastIndex((line) => line !== '') + 1;
    return [`Stack ${[stackId, ...path].join('/')}`, ...lines.slice(0, end), ''];
}
/** Cut at the end of a line, for half a line could mislead. */
function shortened(text) {
    const bytes = Buffer.from(text, 'utf8');
    if (bytes.length <= MAX_DIFF)
        return text;
    const end = bytes.lastIndexOf('\n', MAX_DIFF);
    const kept = bytes.subarray(0, Math.max(0, end)).toString('utf8');
    const left = text
        .slice(kept.length)
        .split('\n')
        .filter((line) => line !== '').length;
    return `${kept}\n(${left} more lines are left out.)\n`;
}
/** Work that did not come to its end. */
class OutOfTime extends Error {
    name = 'OutOfTime';
}
/**
 * Runs work that does not wait for anything and stops it when it takes too long: the diff library compares every part
 * with every other in places, and the author of the templates chooses how many there are. Node can only end code that
 * was started through `node:vm`; what that calls is ended too.
 *
 * @throws OutOfTime, and whatever the work throws
 */
function runWithTimeLimit(milliseconds, work) {
    const results = [];
    const run = () => {
        results.push(work());
    };
    try {
        (0,external_node_vm_.runInNewContext)('run()', { run }, { timeout: milliseconds });
    }
    catch (error) {
        // The error is one of the other context, so it is no `instanceof` anything here.
        const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
        throw code === 'ERR_SCRIPT_EXECUTION_TIMEOUT' ? new OutOfTime(`more than ${milliseconds} ms`) : error;
    }
    const [result] = results;
    if (result === undefined)
        throw new OutOfTime('no result');
    return result;
}


/***/ }),

/***/ 77531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   f: () => (/* binding */ newValues),
/* harmony export */   mL: () => (/* binding */ placeholdersFor),
/* harmony export */   rD: () => (/* binding */ isReturnedFor),
/* harmony export */   te: () => (/* binding */ previousOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _redaction_forms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5633);


const previousOf = (variable) => `${variable}_PREVIOUS`;
/** Stands for something that is too deep to be compared: the same has the same mark. */
const markOf = (tagKey, digest) => `<too deep ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', tagKey).update(digest).digest('hex').slice(0, 8)}>`;
/** GetTemplate gives `?` for what is not ASCII (aws/aws-cdk issue 25912): for each character, however it is counted. */
const AS_RETURNED = [
    (text) => text.replace(/[\u{80}-\u{10ffff}]/gu, '?'),
    (text) => text.replace(/[\u0080-\uffff]/g, '?'),
    (text) => Buffer.from(text, 'utf8')
        .toString('latin1')
        .replace(/[\u0080-\u00ff]/g, '?'),
];
/** Whether GetTemplate gives the first text where the second one was deployed. */
const isReturnedFor = (returned, own) => returned === own || (returned.includes('?') && AS_RETURNED.some((form) => form(own) === returned));
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
function patternOf(texts) {
    const sorted = texts.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
    const escaped = sorted.map((text) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
    return escaped.length === 0 ? undefined : new RegExp(`(${escaped.join('|')})`);
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
/** What the app saw in this synth, by name. */
const newValues = ({ variable, key, standIns }) => [
    ...[...standIns].map(([name, text]) => ({ name, text })),
    ...(key ? [{ name: variable, text: key.reveal() }] : []),
];


/***/ }),

/***/ 23390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gd: () => (/* binding */ calloutOf),
/* harmony export */   J5: () => (/* binding */ refused),
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
/** Why a change is refused where `fail-on` says so. */
const REFUSAL = { error: 'change-refused' };
/** All lines of one kind, at least one. */
const describe = ({ title, remedy }) => (stack, lines) => ({
    title: title(lines.length),
    detail: listed(lines),
    remedy,
    where: stack,
});
const callout = (code, text) => (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)(code, 'warning', describe(text), { isCallout: true });
/** One that `fail-on` can make an error. */
const refusable = (code, text) => (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)(code, ['warning', REFUSAL], (stack, lines) => ({ as: 'warning', ...describe(text)(stack, lines) }), { isCallout: true });
/** What a reader of a change must not overlook. */
const CALLOUTS = {
    replaced: refusable('change-replaces-resource', {
        title: (count) => `${areResources(count)} replaced by new ones`,
        remedy: 'Make sure that this is intended, and move or back up the data first. A resource that only got another name is kept with: cdk refactor',
    }),
    removed: refusable('change-removes-resource', {
        title: (count) => `${areResources(count)} removed`,
        remedy: 'Make sure that this is intended. For what must outlive the stack: removalPolicy: RemovalPolicy.RETAIN',
    }),
    'may be removed': refusable('change-may-remove', {
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
    'opens to anybody': refusable('change-opens-to-anybody', {
        title: (count) => `${count === 1 ? 'Something is' : `${count} things are`} opened to anybody`,
        remedy: 'Make sure that this is intended: anybody on the internet, or with an AWS account, can use it.',
    }),
    'names account': refusable('change-names-account', {
        title: (count) => `Another AWS account is named in ${count === 1 ? 'a place' : `${count} places`}`,
        remedy: 'Make sure that the account is one that you know, and that it needs what the change gives it.',
    }),
    'not judged': callout('change-not-judged', {
        title: (count) => `${count === 1 ? 'A change is' : `${count} changes are`} not known to be harmless`,
        remedy: 'Read these places in the diff: they may let more in, or take a safeguard away.',
    }),
    'widens network': refusable('change-widens-network', {
        title: () => 'More of the network can be reached',
        remedy: 'Allow no more than is needed, e.g. service.connections.allowFrom(loadBalancer, Port.tcp(80))',
    }),
    'widens permissions': refusable('change-widens-permissions', {
        title: () => 'Permissions are added or become wider',
        remedy: 'Allow single actions on single resources, e.g. secret.grantRead(taskDefinition.executionRole)',
    }),
};
/** All lines of one kind in one finding; none where there is no line. */
function calloutOf(kind, stack, lines) {
    return lines.length === 0 ? [] : [CALLOUTS[kind](stack, lines)];
}
/** What each word of `fail-on` refuses. A change that is not judged is no known widening. */
const REFUSED = {
    replacement: ['replaced'],
    removal: ['removed', 'may be removed'],
    widening: ['opens to anybody', 'names account', 'widens network', 'widens permissions'],
};
/** The finding as an error, where `fail-on` refuses such a change, or where nobody knows whether it would. */
const refused = (finding, failOn) => {
    const codes = failOn.flatMap((word) => REFUSED[word].map((kind) => CALLOUTS[kind].code));
    const isRefused = codes.some((code) => code === finding.code) || (failOn.length > 0 && finding.code === diffNotMade.code);
    return isRefused ? { ...finding, severity: 'error', failureReason: REFUSAL.error } : finding;
};
const diffNotMade = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('diff-not-made', ['warning', REFUSAL], (stackId, why) => ({
    as: 'warning',
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
const baseNotSynthesized = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('base-not-synthesized', 'warning', ({ title, detail }, isBesideDeployed) => ({
    title: isBesideDeployed
        ? 'Texts that are deployed are hidden: the app of the base branch could not be synthesized'
        : 'Not compared with the base branch: its app could not be synthesized',
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

/***/ 49491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ COMPARISON),
  X: () => (/* binding */ INTENT)
});

// EXTERNAL MODULE: ./build/redaction/redactor.js + 4 modules
var redactor = __webpack_require__(58752);
// EXTERNAL MODULE: ./build/changes/compare-stack.js + 9 modules
var compare_stack = __webpack_require__(24579);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/lib/json.js
var json = __webpack_require__(80292);
// EXTERNAL MODULE: ./build/changes/concealment.js
var concealment = __webpack_require__(77531);
// EXTERNAL MODULE: ./build/changes/normal-form.js
var normal_form = __webpack_require__(21470);
// EXTERNAL MODULE: ./build/changes/places.js
var places = __webpack_require__(83892);
;// CONCATENATED MODULE: ./build/changes/intent-hash.js





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
            const cut = (0,normal_form/* withoutDeepLevels */.yD)(body, (digest) => `<too deep ${digest}>`);
            const bare = [names.variable, ...(names.aliases ?? [])].reduce((rest, name) => (0,normal_form/* withoutVariable */.TG)(rest, (0,concealment/* previousOf */.te)(name)), (0,normal_form/* withoutNoise */.J3)(cut, nested));
            return (0,json/* canonicalJson */.dj)([id, stackName, path, (0,places/* rewritten */.fm)(bare, rewriter)]);
        });
    });
    return (0,external_node_crypto_.createHash)('sha256').update(templates.sort().join('\n')).digest('hex').slice(0, LENGTH);
}
function rewriterFor({ variable, aliases = [], values }) {
    const known = [...values]
        .filter(([, text]) => text !== '')
        .map(([name, text]) => ({ name, text }));
    const placeholders = (0,concealment/* placeholdersFor */.mL)(known);
    const keys = [variable, ...aliases].flatMap((name) => [name, (0,concealment/* previousOf */.te)(name)]);
    const replaced = (text) => placeholders
        .split(text)
        .map((piece) => piece.text)
        .join('');
    return {
        text: (text, names) => {
            const name = names.find((one) => keys.includes(one) || placeholders.isValueOf(one, text));
            return name === undefined ? replaced(text) : `<${name}>`;
        },
        name: replaced,
    };
}

;// CONCATENATED MODULE: ./build/changes/jobs.js



const COMPARISON = {
    name: 'comparison',
    work: (sides, { secrets, ...concealment }) => {
        const { add, redact } = (0,redactor/* createRedactor */.l)();
        for (const secret of secrets)
            add(secret);
        return (0,compare_stack/* compareStacks */.pm)(sides, { ...concealment, redact });
    },
};
const INTENT = {
    name: 'intent',
    work: intentHash,
};


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

/***/ 83892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ withNames),
/* harmony export */   B_: () => (/* binding */ stepsOf),
/* harmony export */   M7: () => (/* binding */ expressionIn),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   fm: () => (/* binding */ rewritten),
/* harmony export */   g6: () => (/* binding */ differencesOf),
/* harmony export */   gZ: () => (/* binding */ itemsByStep),
/* harmony export */   tZ: () => (/* binding */ joinedText)
/* harmony export */ });
/* unused harmony export nameOf */
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80292);

/** Where a value stands in a template, and where the same place is in another one. */
/** Members that name the object in which they stand: `Name`, `OptionName`, `Key`, `Sid`. */
const NAMING = /^(?:\w*(?:name|key)|s?id|variable)$/i;
/** What an item of a list is called; undefined where it has no name of its own. */
const nameOf = (item) => (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(item)
    ? Object.entries(item)
        .filter(([member, value]) => NAMING.test(member) && typeof value === 'string')
        .map(([, value]) => (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(value))[0]
    : undefined;
/** The steps to the items of a list: their names, so that a new one before them changes nothing for them, or their numbers. */
function stepsOf(list) {
    const counts = new Map();
    return list.map((item, index) => {
        const name = nameOf(item);
        if (name === undefined)
            return String(index);
        const count = (counts.get(name) ?? 0) + 1;
        counts.set(name, count);
        return count === 1 ? name : `${name} (${count})`;
    });
}
/** The items of a list by their steps; nothing for what is no list. */
const itemsByStep = (list) => {
    const steps = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(list) ? stepsOf(list) : [];
    return new Map(steps.map((step, index) => [step, ((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(list) ? list[index] : null) ?? null]));
};
/** The only member of an object that is an expression. */
function expressionIn(value) {
    const [only, ...more] = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? Object.entries(value) : [];
    return only && more.length === 0 && /^(?:Fn::.*|Ref|Condition)$/.test(only[0]) ? only : undefined;
}
/** The text that `Fn::Join` and `Fn::Sub` make, with `${…}` for what is not known; undefined where it is no text. */
function joinedText(value) {
    if (typeof value === 'string')
        return value;
    const [name, argument] = expressionIn(value) ?? [];
    if (name === 'Fn::Sub')
        return (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(argument) ? argument[0] : argument);
    if (name !== 'Fn::Join' || !(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(argument))
        return undefined;
    const [separator, parts] = argument;
    if (typeof separator !== 'string' || !(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(parts))
        return undefined;
    return parts.map((part) => joinedText(part) ?? `\${…}`).join(separator);
}
/** Whether the member is the value of the name that stands beside it. */
const namesOf = (object, member) => {
    const label = /value$/i.test(member) ? nameOf(object) : undefined;
    return label === undefined ? [member] : [member, label];
};
/** The value with every text, and every name of a member, rewritten. */
function rewritten(value, rewriter, names = []) {
    if (typeof value === 'string')
        return rewriter.text(value, names);
    if ((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
        return value.map((item) => rewritten(item, rewriter, names));
    if (!(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return value;
    const inherits = expressionIn(value) !== undefined;
    return withNames(Object.entries(value).map(([name, member]) => [
        rewriter.name(name),
        rewritten(member, rewriter, inherits ? names : namesOf(value, name)),
    ]));
}
/** An object of these members; names that have become equal stay apart. */
function withNames(entries) {
    const counts = new Map();
    return Object.fromEntries(entries.map(([name, value]) => {
        const count = (counts.get(name) ?? 0) + 1;
        counts.set(name, count);
        return [count === 1 ? name : `${name} (${count})`, value];
    }));
}
/** The innermost places in which two values differ. */
function differencesOf(before, after, path = []) {
    if (before === undefined ? after === undefined : after !== undefined && isSame(before, after))
        return [];
    const whole = [{ path, before, after }];
    if ((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(before) && (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(after)) {
        const [old, fresh] = [itemsByStep(before), itemsByStep(after)];
        const found = membersOf(old, fresh, path);
        return found.length === 0 ? whole : found;
    }
    if (!(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(before) || !(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(after) || expressionIn(before) || expressionIn(after))
        return whole;
    return membersOf(new Map(Object.entries(before)), new Map(Object.entries(after)), path);
}
const isSame = (one, other) => (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(one) === (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(other);
const membersOf = (before, after, path) => [...new Set([...before.keys(), ...after.keys()])].flatMap((step) => differencesOf(before.get(step), after.get(step), [...path, step]));


/***/ }),

/***/ 72543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ resourceChanges),
/* harmony export */   EU: () => (/* binding */ shortName),
/* harmony export */   IR: () => (/* binding */ changedResources),
/* harmony export */   Sl: () => (/* binding */ GRANTS),
/* harmony export */   YU: () => (/* binding */ changedProperties),
/* harmony export */   ZC: () => (/* binding */ nameIn),
/* harmony export */   Zm: () => (/* binding */ replacingProperties),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   eV: () => (/* binding */ shortReference),
/* harmony export */   oN: () => (/* binding */ isRevision)
/* harmony export */ });
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80292);
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
    for (const { path, diff, unseen } of templates) {
        const others = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(unseen.Resources);
        // Not `forEachDifference`, which looks at all resources again for each of them.
        for (const [id, difference] of Object.entries(diff.resources.changes)) {
            const type = shortName(difference.newResourceType ?? difference.oldResourceType ?? '');
            const kind = kindOf(difference, type);
            if (!kind)
                continue;
            const other = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(others[id]).Properties);
            changed.push({
                resource: nameIn(path, id),
                path,
                logicalId: id,
                type,
                kind,
                difference,
                unseen: other,
            });
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
/** Types that grant access, which are named before others. */
const GRANTS = /^AWS::(?:IAM|Cognito|EKS|WAFv2|ApiGateway|ApiGatewayV2|KMS|RolesAnywhere)::|^AWS::EC2::SecurityGroup|Listener|Policy$|Permission|^AWS::ECS::TaskDefinition$/;
const inOrder = (all, first) => [
    ...all.filter(({ type }) => first.test(type)),
    ...all.filter(({ type }) => !first.test(type)),
];


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

/***/ 95858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ untrustedCode),
/* harmony export */   Jc: () => (/* binding */ tokenFilesInReach),
/* harmony export */   Jj: () => (/* binding */ appLacksVariables),
/* harmony export */   KX: () => (/* binding */ keyGivenToDryRun),
/* harmony export */   Mf: () => (/* binding */ dryRunPartial),
/* harmony export */   Z: () => (/* binding */ eventNotUnderstood),
/* harmony export */   ft: () => (/* binding */ variablesWithheld),
/* harmony export */   h1: () => (/* binding */ commentFinding),
/* harmony export */   mD: () => (/* binding */ reviewNotRead),
/* harmony export */   sy: () => (/* binding */ runnerFilesChanged),
/* harmony export */   z8: () => (/* binding */ gitCredentialsInReach)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94869);
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
const standInLines = (names) => `stand-ins: |\n${names.map((name) => `  ${name}=VALUE`).join('\n')}`;
const variablesWithheld = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)('variables-withheld', 'notice', (names) => ({
    title: `A dry-run does not hand on ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(names.length, 'variable')} that the app reads`,
    detail: `${names.join(', ')}: set in this job, and read by the code of the pull request, which gets none of them. What is shown is the app without ${names.length === 1 ? 'it' : 'them'}: where it falls back to something else, that is not what a deployment would do.`,
    remedy: `Give the app values that are no secrets, in the workflow:\n  ${standInLines(names).replaceAll('\n', '\n  ')}`,
    where: 'stand-ins',
}));
/** The failure of an app that reads variables which it was not given; `names` without the one of the account. */
const appLacksVariables = (failure, names, needsAccount) => {
    const all = [...names, ...(needsAccount ? ['CDK_DEFAULT_ACCOUNT'] : [])];
    const lines = [
        ...(needsAccount ? ['account-id: "123456789012"'] : []),
        ...(names.length === 0 ? [] : [standInLines(names)]),
    ];
    return {
        ...failure,
        detail: `${failure.detail}\nThe app reads ${all.join(', ')}, which this dry-run does not give it.`,
        remedy: `Give the app what it insists on; a NAME alone gets a random value. In the workflow:\n  ${lines.join('\n').replaceAll('\n', '\n  ')}`,
        where: names.length === 0 ? 'account-id' : 'stand-ins',
    };
};
/** Without credentials, and with some. */
const WAY_TO_LOOK_UP = {
    none: [
        'set lookups: true and give this job AWS credentials that can only read',
        'set lookups: true, which hands the AWS credentials of this job to the code of the pull request',
    ],
    lookups: [
        'give this job AWS credentials that can only read',
        'allow the role of this job what the lookups ask for',
    ],
};
const dryRunPartial = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)('dry-run-partial', 'warning', ({ detail }, { lookups, hasCredentials }) => ({
    title: 'The app was synthesized with dummy values for what it looks up in AWS',
    detail,
    remedy: `Commit cdk.context.json, or ${WAY_TO_LOOK_UP[lookups ? 'lookups' : 'none'][hasCredentials ? 1 : 0]}.`,
}), { leavesOpen: true });


/***/ }),

/***/ 77897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ loadDiffLibrary)
});

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(94869);
;// CONCATENATED MODULE: ./build/template/resource-types.js
const TAG = {
    kind: 'object',
    member: (name) => (name === 'Key' || name === 'Value' ? { kind: 'string' } : undefined),
};
let loaded;
/** The schemas in the database that CDK's diff library brings along; reading them takes a tenth of a second, once. */
const loadResourceTypes = () => {
    loaded ??= readResourceTypes();
    return loaded;
};
async function readResourceTypes() {
    const { loadAwsServiceSpec } = await __webpack_require__.e(/* import() */ 620).then(__webpack_require__.t.bind(__webpack_require__, 620, 19));
    const database = await loadAwsServiceSpec();
    const object = (properties) => ({
        kind: 'object',
        member: (name) => {
            const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
            return property && (property.type ? shapeOf(property.type) : { kind: 'string' });
        },
    });
    const shapeOf = ({ type, allowedValues, element, types, reference }) => {
        if (type === 'tag')
            return TAG;
        if (reference)
            return object(database.get('typeDefinition', reference).properties);
        const structured = types?.find((one) => one.reference ?? one.element);
        if (structured)
            return shapeOf(structured);
        return {
            kind: type,
            ...(allowedValues && { values: allowedValues }),
            ...(element && { item: shapeOf(element) }),
        };
    };
    return (type) => {
        const [resource] = database.lookup('resource', 'cloudFormationType', 'equals', type);
        return resource && object(resource.properties);
    };
}

;// CONCATENATED MODULE: ./build/template/diff-library.js



/** Loads the library and its database of resource types, which takes half a second. */
async function loadDiffLibrary() {
    const { fullDiff, formatDifferences } = await Promise.all(/* import() */[__webpack_require__.e(620), __webpack_require__.e(5179)]).then(__webpack_require__.t.bind(__webpack_require__, 15179, 19));
    // The first look at a resource loads the database; the time for that is not the time of a comparison.
    fullDiff({ Resources: {} }, { Resources: { First: { Type: 'AWS::IAM::Role', Properties: {} } } });
    const types = await loadResourceTypes();
    return {
        types,
        compare: (before, after) => fullDiff({ ...before }, { ...after }),
        format: (diff) => {
            let text = '';
            // The library writes to a stream, of which it only uses this.
            const write = (chunk) => {
                text += chunk;
                return true;
            };
            formatDifferences(Object.assign(new external_node_stream_.Writable(), { write }), diff);
            return text.split('\n').map((line) => (0,lib_text/* plainLine */.h0)(line).trimEnd());
        },
    };
}


/***/ })

};
