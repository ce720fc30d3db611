export const id = 28;
export const ids = [28];
export const modules = {

/***/ 72028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dryRun: () => (/* binding */ dryRun)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(94869);
// EXTERNAL MODULE: ./build/model/changes.js
var model_changes = __webpack_require__(94231);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/cdk/child-environment.js
var child_environment = __webpack_require__(48533);
// EXTERNAL MODULE: ./build/deployment/deployed-keys.js
var deployed_keys = __webpack_require__(69695);
// EXTERNAL MODULE: ./build/deployment/services.js
var services = __webpack_require__(85396);
// EXTERNAL MODULE: ./build/deployment/stack.js
var deployment_stack = __webpack_require__(8710);
// EXTERNAL MODULE: ./build/lib/aws/clients.js
var clients = __webpack_require__(14954);
// EXTERNAL MODULE: ./build/lib/aws/errors.js
var errors = __webpack_require__(52811);
// EXTERNAL MODULE: ./build/lib/json.js
var json = __webpack_require__(80292);
// EXTERNAL MODULE: ./build/pull-request/dry-assembly.js + 3 modules
var dry_assembly = __webpack_require__(74776);
// EXTERNAL MODULE: ./build/pull-request/findings.js
var pull_request_findings = __webpack_require__(95858);
// EXTERNAL MODULE: ./build/template/findings.js
var findings = __webpack_require__(12209);
// EXTERNAL MODULE: ./build/template/select.js
var template_select = __webpack_require__(19659);
// EXTERNAL MODULE: ./build/changes/findings.js
var changes_findings = __webpack_require__(23390);
;// CONCATENATED MODULE: ./build/changes/baseline.js













/** Nested stacks whose templates are read; CloudFormation allows more, apps have a few. */
const MOST_NESTED_STACKS = 50;
/**
 * The values of the variables that have a stand-in here. They are hidden in what is deployed and nowhere else: a text
 * that this run masks in a pull request would tell its author that the guess was right.
 */
const deployedSecrets = (body, { secretName, secretAliases, standIns }) => (0,deployed_keys/* valuesOfVariables */.PK)(body, new Set([
    ...[secretName, ...secretAliases].flatMap((name) => [name, `${name}_PREVIOUS`]),
    ...standIns.map(({ name }) => name),
]));
const readTemplates = async (client, stackName) => {
    const nested = (await (0,services/* nestedStacksOf */.se)(client, stackName)).slice(0, MOST_NESTED_STACKS);
    const read = await Promise.all([{ path: [], id: stackName }, ...nested].map(async ({ path, id }) => {
        const { body } = await (0,deployment_stack/* deployedTemplate */.Bk)(client, id);
        return (0,json/* isObject */.Gv)(body) ? { path, body } : undefined;
    }));
    return read.every((template) => template !== undefined) ? read : undefined;
};
/** The state in which a deployment would be refused; a dry-run has nothing to refuse. */
const stateWarning = (stackName, state) => {
    const refusal = (0,deployment_stack/* refusalToDeploy */.lG)(stackName, state);
    return refusal ? { warning: (0,finding/* asWarning */.PQ)(refusal) } : {};
};
/** No template of these was ever in force. */
const NEVER_CAME_UP = /^(?:REVIEW_IN_PROGRESS|ROLLBACK_(?:COMPLETE|FAILED|IN_PROGRESS)|CREATE_FAILED)$/;
const unknownSide = ({ id }, why) => ({
    kind: 'unknown',
    finding: (0,changes_findings/* templateNotRead */.qG)(id, why),
});
/** Reads what is deployed of a stack; with permissions to read, and nothing else. */
const deployedSide = async (stack, region, { inputs, context }) => {
    const { stackName } = stack;
    try {
        const client = await context.aws(region).cloudFormation();
        const state = await (0,deployment_stack/* describeStack */.GO)(client, stackName);
        if (state === undefined)
            return { kind: 'new' };
        const warning = stateWarning(stackName, state);
        if (NEVER_CAME_UP.test(state.status))
            return { kind: 'new', ...warning };
        const templates = await readTemplates(client, stackName);
        if (templates) {
            const secrets = templates.flatMap(({ body }) => deployedSecrets(body, inputs));
            return { kind: 'templates', templates, secrets, ...warning };
        }
        return unknownSide(stack, {
            detail: 'Its template is neither JSON nor YAML as the CDK CLI writes it, so the CDK did not make it.',
            remedy: 'Deploy it once with the CDK, which uploads JSON; until then look at cdk diff by hand.',
        });
    }
    catch (error) {
        if (context.world.cancelled.aborted)
            throw error;
        const { title, detail, remedy } = (0,errors/* awsFailure */.M)(error, 'cloudformation:GetTemplate');
        return unknownSide(stack, { detail: `${title}: ${detail}.`, remedy });
    }
};
const NOTHING = { baseline: 'nothing', findings: [], sideOf: async () => undefined };
/** Where something was asked and did not answer. */
const UNKNOWN = { ...NOTHING, baseline: 'unknown' };
const IN_ANOTHER_ACCOUNT = {
    detail: 'It belongs to another account than the credentials of this job.',
    remedy: 'Compare it in a job of its own, with credentials of its account, and name it in stacks.',
};
/** What is deployed, as the credentials of the job may see it; undefined when there are none. */
const deployedSides = async (review) => {
    const { inputs, context } = review;
    const { env, cancelled } = context.world;
    const region = (0,clients/* regionOf */.A)(env);
    if (region === '' || !(0,child_environment/* hasCredentials */.Lk)(env))
        return undefined;
    let account;
    try {
        account = await context.aws(region).account();
    }
    catch (error) {
        if (cancelled.aborted)
            throw error;
        return { failed: (0,changes_findings/* deployedNotAsked */.oV)((0,errors/* awsFailure */.M)(error, 'sts:GetCallerIdentity')) };
    }
    if (inputs.accountId !== '' && account !== inputs.accountId)
        return { refused: (0,findings/* wrongAccount */.Hh)(account, inputs.accountId) };
    const isForeign = (stack) => stack.account !== '' && stack.account !== account;
    return {
        baseline: 'deployed',
        findings: [],
        sideOf: async (stack) => isForeign(stack)
            ? unknownSide(stack, IN_ANOTHER_ACCOUNT)
            : deployedSide(stack, stack.region || region, review),
    };
};
const placeOf = ({ stackName, account, region }) => JSON.stringify([stackName, account, region]);
/** Stacks that a deployment of the change does not touch any more, and does not delete either. */
const stacksOnlyIn = (base, { stacks }, { stacks: names }) => {
    const places = new Set(stacks.map(placeOf));
    const meant = names.length === 0 ? base.stacks : (0,template_select/* stacksNamed */.J)(base.assembly.stacks, names);
    return meant.filter((stack) => !places.has(placeOf(stack)));
};
/** The same app as it is on the base branch, synthesized with the same stand-ins. */
const baseBranchSides = async ({ inputs, dry: { standIns, assembly }, context }, baseDirectory) => {
    const place = { appDirectory: baseDirectory, directory: 'base.cdk.out' };
    const base = await (0,dry_assembly/* runAppWithStandIns */.xA)({ ...inputs, stacks: [] }, place, standIns, context);
    if (!base.ok) {
        const tampering = base.findings.filter(finding/* isError */.bJ).find(({ code }) => code === pull_request_findings/* runnerFilesChanged */.sy.code);
        if (tampering)
            return { refused: tampering };
        return { ...UNKNOWN, findings: [(0,changes_findings/* baseNotSynthesized */.ny)(base.findings[0])] };
    }
    // CloudFormation knows a stack by its name and place, whatever the app calls it.
    const byPlace = new Map(base.value.assembly.stacks.map((stack) => [placeOf(stack), stack]));
    return {
        baseline: 'base',
        findings: (0,changes_findings/* stacksLeft */.XD)(stacksOnlyIn(base.value, assembly, inputs), assembly.stacks),
        sideOf: async (one) => {
            const stack = byPlace.get(placeOf(one));
            return stack ? { kind: 'templates', templates: stack.templates, secrets: [] } : { kind: 'new' };
        },
    };
};
/** The other side of the comparison: the deployed templates, or else those of the base branch. */
const readOtherSides = async (review) => {
    const deployed = await deployedSides(review);
    if (deployed && ('refused' in deployed || 'baseline' in deployed))
        return deployed;
    const failed = deployed ? [deployed.failed] : [];
    const { baseDirectory } = review.inputs;
    if (baseDirectory === undefined)
        return failed.length > 0 ? { ...UNKNOWN, findings: failed } : { ...NOTHING, findings: [(0,changes_findings/* notCompared */.vK)()] };
    const base = await baseBranchSides(review, baseDirectory);
    return 'refused' in base ? base : { ...base, findings: [...failed, ...base.findings] };
};

// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(30714);
// EXTERNAL MODULE: ./build/redaction/forms.js
var redaction_forms = __webpack_require__(5633);
// EXTERNAL MODULE: ./build/template/diff-library.js
var diff_library = __webpack_require__(23166);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./build/changes/resources.js
var resources = __webpack_require__(72543);
;// CONCATENATED MODULE: ./build/changes/network.js



/** Ways into the network, or out of it, that were not there before; of a new stack only those in from everywhere. */
function networkLines(templates, changed, isNew) {
    const rules = templates.flatMap(({ path, diff: { securityGroupChanges: groups } }) => {
        const nested = path.length === 0 ? '' : ` in ${path.map(resources/* shortName */.EU).join('/')}`;
        const lines = (direction, { additions, removals }) => additions
            .filter((rule) => !isNowhere(rule) && !removals.some((old) => includes(old, rule)))
            .map((rule) => `${lineOf(direction, rule)}${nested}`);
        return [...lines(IN, groups.ingress), ...lines('out to', groups.egress)];
    });
    const isOpen = (line) => line.includes(`${IN} Everyone`);
    return [
        ...rules.filter(isOpen),
        ...changed.flatMap(exposures),
        ...changed.flatMap(unreadableRules),
        ...(isNew ? [] : rules.filter((line) => !isOpen(line))),
    ];
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
const isTrue = (value) => value === true || value === 'true';
const isFalse = (value) => value === false || value === 'false';
const is = (text) => (value) => value === text;
/** Single properties that open something to the internet. */
const EXPOSURES = [
    {
        type: /^AWS::ElasticLoadBalancingV2::LoadBalancer$/,
        property: ['Scheme'],
        isPublic: is('internet-facing'),
        isShut: is('internal'),
        says: 'becomes reachable from the internet',
    },
    {
        type: /^AWS::ECS::Service$/,
        property: ['NetworkConfiguration', 'AwsvpcConfiguration', 'AssignPublicIp'],
        isPublic: is('ENABLED'),
        says: 'gives its tasks public addresses',
    },
    {
        type: /^AWS::(?:RDS|DocDB|Redshift|DMS|Neptune)::/,
        property: ['PubliclyAccessible'],
        isPublic: isTrue,
        isShut: isFalse,
        says: 'becomes publicly accessible',
    },
    {
        type: /^AWS::Lambda::Url$/,
        property: ['AuthType'],
        isPublic: is('NONE'),
        isShut: is('AWS_IAM'),
        says: 'can be called by everyone',
    },
    {
        type: /^AWS::EC2::Subnet$/,
        property: ['MapPublicIpOnLaunch'],
        isPublic: isTrue,
        says: 'gives out public addresses',
        isUsual: true,
    },
    ...['BlockPublicAcls', 'BlockPublicPolicy', 'IgnorePublicAcls', 'RestrictPublicBuckets'].map((name) => ({
        type: /^AWS::S3::(?:Bucket|AccessPoint)$/,
        property: ['PublicAccessBlockConfiguration', name],
        isPublic: isFalse,
        isShut: isTrue,
        says: `turns ${name} off`,
    })),
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
function exposures({ resource, type, difference }) {
    if (difference.isRemoval)
        return [];
    return EXPOSURES.filter((one) => {
        if (!one.type.test(type) || (one.isUsual === true && difference.isAddition))
            return false;
        const before = memberAt(difference.oldProperties, one.property);
        const after = memberAt(difference.newProperties, one.property);
        const opens = one.isPublic(after) && !one.isPublic(before);
        return opens || (one.isShut?.(before) === true && !one.isShut(after));
    }).map(({ says }) => `${resource} (${type}) ${says}`);
}
const EVERYONE = /"(?:0\.0\.0\.0|::)\/0"/;
/** Rules that CDK's library does not see, because an expression gives them or who is let in. */
function unreadableRules({ resource, type, difference }) {
    if (difference.isRemoval || !/^AWS::EC2::SecurityGroup(?:Ingress)?$/.test(type))
        return [];
    const path = type.endsWith('Ingress') ? [] : ['SecurityGroupIngress'];
    const [old, fresh] = [difference.oldProperties, difference.newProperties].map((properties) => expressionsIn(memberAt({ ...properties }, path) ?? null));
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

;// CONCATENATED MODULE: ./build/changes/permissions.js



/** The most dangerous first: only so many lines are shown. */
const RANK = { wide: 0, limit: 1, statement: 2 };
/**
 * Rights that an identity gets anew: first those with wildcards and all that a wide policy gives, then what loses
 * a limit or gets a policy, then single statements. Of a new stack only the first.
 */
function permissionLines(templates, changed, isNew) {
    const lines = [
        ...templates.flatMap(({ path, diff: { iamChanges: changes } }) => {
            const nested = path.length === 0 ? '' : ` in ${path.map(resources/* shortName */.EU).join('/')}`;
            return [...statementLines(changes.statements), ...attachmentLines(changes)].map(({ text, rank }) => ({ text: `${text}${nested}`, rank }));
        }),
        ...changed.flatMap(unreadLines),
    ];
    const shown = isNew ? lines.filter(({ rank }) => rank === RANK.wide) : lines;
    return [...new Set(shown.toSorted((one, other) => one.rank - other.rank).map(({ text }) => text))];
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
            rank: isWide(statement) ? RANK.wide : RANK.statement,
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
        ...opaquePolicies(one).map((name) => ({ text: `${which}: its ${name} becomes what an expression says`, rank: RANK.limit })),
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
/** Another account may act as the role; that of the stack itself is hardly ever written out. */
const trustsAccount = ({ actions, principals }) => actions.values.some((action) => /^sts:AssumeRole/i.test(action)) &&
    principals.values.some((principal) => /^AWS:(?:arn:[^:]*:iam::)?\d{12}\b/.test(principal));
const isWide = (statement) => hasWildcard(statement) || trustsAccount(statement);
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
const isExpression = (value) => {
    if (!(0,json/* isObject */.Gv)(value))
        return false;
    const [name = '', ...others] = Object.keys(value);
    return others.length === 0 && (name === 'Ref' || name.startsWith('Fn::'));
};
const isStatement = (value) => Object.hasOwn(value, 'Effect') && (Object.hasOwn(value, 'Action') || Object.hasOwn(value, 'NotAction'));
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
        if (isStatement(value))
            yield { statement: value, isHidden };
        else
            for (const member of Object.values(value))
                yield* statementsIn(member, isHidden || isExpression(value));
    }
}
/** Types that are a statement themselves. */
const IS_STATEMENT = /^AWS::(?:Events::EventBusPolicy|Lambda::LayerVersionPermission)$/;
function foundIn(type, properties) {
    const { Action, Principal } = properties;
    return [
        ...statementsIn(properties),
        ...(IS_STATEMENT.test(type) && Action !== undefined && Principal !== undefined
            ? [{ statement: { Effect: 'Allow', Action, Principal }, isHidden: true }]
            : []),
    ];
}
function textOfValue(value) {
    if (typeof value === 'string')
        return value;
    if ((0,json/* isObject */.Gv)(value) && isExpression(value)) {
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
    if (!(0,json/* isObject */.Gv)(value) || isExpression(value))
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
function unreadStatements({ resource, type, difference }) {
    const before = propertiesOf(difference.oldProperties);
    const after = propertiesOf(difference.newProperties);
    const [old, fresh] = [foundIn(type, before), foundIn(type, after)];
    const isHidden = [...old, ...fresh].some((found) => found.isHidden);
    const sides = [...(difference.isAddition ? [] : [before]), ...(difference.isRemoval ? [] : [after])];
    if (!isHidden && isReadByLibrary(type, sides))
        return { additions: [], removals: [] };
    const names = (all) => new Set(all.map(({ statement }) => (0,json/* canonicalJson */.dj)(statement)));
    const [oldNames, freshNames] = [names(old), names(fresh)];
    const self = `${resource} (${type})`;
    const without = (all, others) => all
        .filter(({ statement }) => !others.has((0,json/* canonicalJson */.dj)(statement)))
        .map(({ statement }) => read(statement, self));
    return { additions: without(fresh, oldNames), removals: without(old, freshNames) };
}
const POLICY = /^(?:(?:AssumeRole)?PolicyDocument|(?:Key|Resource|Access|FileSystem|Bucket)?Polic(?:y|ies)|RepositoryPolicyText)$/;
/** Names of policies that become an expression in which no statement can be seen. */
function opaquePolicies({ difference }) {
    const before = propertiesOf(difference.oldProperties);
    return Object.entries(propertiesOf(difference.newProperties))
        .filter(([name, value]) => POLICY.test(name) &&
        isExpression(value) &&
        [...statementsIn(value)].length === 0 &&
        (0,json/* canonicalJson */.dj)(before[name] ?? null) !== (0,json/* canonicalJson */.dj)(value))
        .map(([name]) => (0,resources/* shortName */.EU)(name));
}
const isAbsent = (value) => value === undefined || value === null || value === '' || ((0,json/* isObject */.Gv)(value) && value.Ref === 'AWS::NoValue');
/** What becomes of the limit of a role's or a user's rights; undefined where it stays. */
function boundaryChange({ difference }) {
    if (difference.isAddition || difference.isRemoval)
        return undefined;
    const before = propertiesOf(difference.oldProperties).PermissionsBoundary;
    const after = propertiesOf(difference.newProperties).PermissionsBoundary;
    if (isAbsent(before))
        return undefined;
    if (isAbsent(after))
        return 'removed';
    return (0,json/* canonicalJson */.dj)(before ?? null) === (0,json/* canonicalJson */.dj)(after ?? null) ? undefined : 'another';
}

;// CONCATENATED MODULE: ./build/changes/callouts.js





/** What a reader of a change must not overlook: each kind of change at most once, with all its resources. */
function calloutFindings(comparison) {
    const { stack, templates, changed, isNew } = comparison;
    return [
        ...(0,changes_findings/* calloutOf */.Gd)('replaced', stack, replacedLines(changed)),
        ...(0,changes_findings/* calloutOf */.Gd)('removed', stack, removedLines(changed)),
        ...(0,changes_findings/* calloutOf */.Gd)('may be removed', stack, atRiskLines(templates)),
        ...(0,changes_findings/* calloutOf */.Gd)('decided elsewhere', stack, redecidedLines(templates)),
        ...(0,changes_findings/* calloutOf */.Gd)('interrupts rollout', stack, rolloutLines(comparison)),
        ...(0,changes_findings/* calloutOf */.Gd)('widens network', stack, networkLines(templates, changed, isNew)),
        ...(0,changes_findings/* calloutOf */.Gd)('widens permissions', stack, permissionLines(templates, changed, isNew)),
    ];
}
/** Types whose resources hold data or keys that a new one does not have. */
const STATEFUL = /^AWS::(?:RDS|DynamoDB|S3::Bucket|S3Express|EFS|FSx|EC2::Volume|SecretsManager::Secret$|KMS::Key|Cognito::(?:UserPool|IdentityPool)$|ElastiCache|MemoryDB|OpenSearchService|OpenSearchServerless::Collection|Elasticsearch|Logs::LogGroup|ECR::(?:Public)?Repository|Neptune|DocDB|Redshift|MSK|Kinesis|SQS::Queue|Backup|SSM::Parameter|Timestream|QLDB|Cassandra|AmazonMQ|DAX|DMS|Lightsail::Database)/;
/** Types that grant access. */
const GRANTS = /^AWS::(?:IAM::|EC2::SecurityGroup)|Policy$|Permission/;
const inOrder = (all, first) => [
    ...all.filter(({ type }) => first.test(type)),
    ...all.filter(({ type }) => !first.test(type)),
];
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
    return inOrder(all, STATEFUL).map((one) => {
        const word = one.kind === 'replaced' ? 'is replaced' : 'may be replaced';
        const why = (0,resources/* replacingProperties */.Zm)(one).join(', ');
        const loss = STATEFUL.test(one.type) ? `; ${fateOfData(one)}` : '';
        return `${one.resource} (${one.type}) ${word}${why === '' ? '' : `, because of ${why}`}${loss}`;
    });
}
function removedLines(changed) {
    const gone = changed.filter(({ kind, type }) => ['removed', 'orphaned'].includes(kind) && !(0,resources/* isRevision */.oN)(type));
    return inOrder(gone, STATEFUL).map(({ resource, type, kind }) => kind === 'removed'
        ? `${resource} (${type}) is destroyed`
        : `${resource} (${type}) is orphaned: it stays, but no stack manages it`);
}
function atRiskLines(templates) {
    const all = templates.flatMap(({ path, atRisk }) => atRisk.map((one) => ({ ...one, path })));
    return inOrder(all, STATEFUL).map(({ path, logicalId, type, condition, isRetained }) => {
        const fate = isRetained ? 'is orphaned' : 'is destroyed';
        return `${(0,resources/* nameIn */.ZC)(path, logicalId)} (${(0,resources/* shortName */.EU)(type)}) ${fate} where its condition ${(0,resources/* shortName */.EU)(condition)} is false`;
    });
}
function redecidedLines(templates) {
    const all = templates.flatMap(({ path, redecided }) => redecided.map((one) => ({ ...one, path })));
    return inOrder(all, GRANTS).map(({ path, logicalId, type, by }) => `${(0,resources/* nameIn */.ZC)(path, logicalId)} (${(0,resources/* shortName */.EU)(type)}) is decided by ${by.map(resources/* shortName */.EU).join(', ')}`);
}
/** What keeps a rolling update from rolling, or hides that it fails. */
function rolloutLines({ changed, keys }) {
    return [
        ...changed.flatMap((one) => [...goneLines(one), ...serviceLines(one), ...healthLines(one)]),
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
function healthLines({ resource, type, difference }) {
    if (difference.isRemoval || difference.isAddition)
        return [];
    if (type === 'AWS::ElasticLoadBalancingV2::TargetGroup') {
        const isOff = (value) => /^false$/i.test(String(memberAt(value, ['Properties', 'HealthCheckEnabled']) ?? ''));
        return isOff(difference.newValue) && !isOff(difference.oldValue)
            ? [`${resource}: its health check is turned off`]
            : [];
    }
    if (type !== 'AWS::ECS::TaskDefinition')
        return [];
    const after = checkedContainers(difference.newValue);
    return [...checkedContainers(difference.oldValue)]
        .filter(([name, isChecked]) => isChecked && after.get(name) === false)
        .map(([name]) => `${resource}: the health check of ${(0,resources/* shortName */.EU)(name)} is removed`);
}
const checkedContainers = (resource) => new Map((0,json/* listOf */.c3)(memberAt(resource, ['Properties', 'ContainerDefinitions']))
    .map(json/* objectOf */.Xy)
    .map(({ Name, HealthCheck }) => [(0,json/* textOf */.b6)(Name) ?? '', HealthCheck != null]));

// EXTERNAL MODULE: ./build/changes/concealment.js
var changes_concealment = __webpack_require__(77531);
// EXTERNAL MODULE: ./build/changes/conditions.js
var conditions = __webpack_require__(6778);
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
// EXTERNAL MODULE: ./build/template/evaluate.js
var evaluate = __webpack_require__(95948);
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
    return before === (0,changes_concealment/* asAscii */.eM)(coming) ? 'unknown' : 'changes';
}
function dependenciesOf(expressions) {
    const all = expressions.flatMap(withInner);
    return {
        resources: all.flatMap(({ resource }) => resource ?? []),
        attributes: all.flatMap(({ attributeOf }) => attributeOf ?? []),
        definitions: all
            .map(({ whole }) => (whole ? (0,conditions/* definitionsOf */.mu)(whole.value, whole.scope.template.body) : ''))
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
 * What a deployment would change in each stack. Both sides are made alike where they only differ in stand-ins, and no value of
 * a variable and nothing that looks like a secret goes into the result. Never throws: `diff-not-made` says why there is none.
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
    const known = differences.filter((one) => typeof one !== 'string');
    const keys = attempt(() => keyChanges(known, known.length === all.length, concealment));
    return all.map((sides, index) => {
        const difference = differences[index] ?? '';
        if (typeof difference === 'string')
            return notMade(sides, difference);
        const result = typeof keys === 'string'
            ? keys
            : attempt(() => resultOf(difference, keys.get(sides.stackId) ?? [], concealment));
        return typeof result === 'string' ? notMade(sides, result) : result;
    });
}
const emptyChanges = ({ stackId, comparedWith, before }) => ({
    stack: stackId,
    comparedWith,
    isNew: before === undefined && (0,model_changes/* isCompared */.uQ)({ comparedWith }),
    resources: [],
    keys: [],
    diff: '',
});
const notMade = (sides, why) => ({
    changes: emptyChanges({ ...sides, comparedWith: 'unknown' }),
    findings: [(0,changes_findings/* diffNotMade */.cs)(sides.stackId, why)],
});
function differenceOf(sides, concealment, library) {
    const tag = (0,changes_concealment/* tagger */.Vl)(concealment.tagKey);
    const cut = ({ path, body }) => ({
        path,
        body: (0,normal_form/* withoutDeepLevels */.yD)(body, (digest) => `<too deep ${tag(digest).slice('<value '.length)}`),
    });
    const before = (sides.before ?? []).map(cut);
    const after = sides.after.map(cut);
    const { stackId, stackName, account = '', region = '' } = sides;
    const both = { sides, stackId, stackName, account, region, before, after, isCompared: (0,model_changes/* isCompared */.uQ)(sides) };
    if (!both.isCompared)
        return { ...both, templates: [], changed: [], text: '' };
    const templates = compareTemplates(concealedPairs({ ...sides, before, after }, concealment), library);
    const text = templates.flatMap(({ path, diff }) => textOf(stackId, path, library.format(diff))).join('\n');
    return { ...both, templates, changed: (0,resources/* changedResources */.IR)(templates), text };
}
function resultOf({ sides, templates, changed, text }, keys, concealment) {
    const { stackId: stack, before } = sides;
    if (!(0,model_changes/* isCompared */.uQ)(sides))
        return { changes: { ...emptyChanges(sides), keys: keys.map(asUnknown) }, findings: [] };
    return {
        changes: {
            ...emptyChanges(sides),
            resources: (0,resources/* resourceChanges */.Ag)(changed),
            keys: before === undefined ? keys.map(asUnknown) : keys,
            diff: shortened(concealment.redact(text)),
        },
        findings: calloutFindings({ stack, templates, changed, keys, isNew: before === undefined }).map((finding) => ({
            ...finding,
            title: concealment.redact(finding.title),
            detail: concealment.redact(finding.detail),
        })),
    };
}
/** Nothing can be said of a change where there is nothing to compare with. */
const asUnknown = (key) => ({ ...key, key: 'unknown' });
const compare_stack_nameOf = (path) => JSON.stringify(path);
/** Both sides of each template as they may be shown; a side that lacks the template has an empty one. */
function concealedPairs({ before, after, comparedWith, secretsBefore = [] }, concealment) {
    const ascii = comparedWith === 'deployed';
    const fresh = (0,changes_concealment/* newValues */.f)(concealment);
    const secretsOf = (templates) => templates.flatMap(({ body }) => [...(0,changes_concealment/* secretsIn */.VY)(body)]);
    const secrets = new Set(secretsOf(after));
    const newSide = { concealment, ascii, secrets, placeholders: (0,changes_concealment/* placeholdersFor */.mL)(fresh) };
    const oldSide = {
        concealment,
        ascii,
        secrets: new Set([...secretsOf(before), ...secrets, ...secretsBefore.filter(redaction_forms/* maskable */.dm)]),
        placeholders: (0,changes_concealment/* placeholdersFor */.mL)([...fresh, ...(0,changes_concealment/* oldValues */._)(before, after, concealment)]),
    };
    const [old, current] = [before, after].map((templates) => new Map(templates.map(({ path, body }) => [compare_stack_nameOf(path), { path, body }])));
    const all = new Map([...(current ?? []), ...(old ?? [])]);
    return [...all].map(([name, { path }]) => {
        const nested = new Set([...all.entries()]
            .filter(([inner, side]) => compare_stack_nameOf(side.path.slice(0, -1)) === name && old?.has(inner) && current?.has(inner))
            .flatMap(([, side]) => side.path.slice(-1)));
        return {
            path,
            before: (0,changes_concealment/* concealTemplate */.Gg)((0,normal_form/* withoutNoise */.J3)(old?.get(name)?.body ?? {}, nested), oldSide),
            after: (0,changes_concealment/* concealTemplate */.Gg)((0,normal_form/* withoutNoise */.J3)(current?.get(name)?.body ?? {}, nested), newSide),
        };
    });
}
const compareTemplates = (pairs, library) => pairs.map(({ path, before, after }) => ({
    path,
    diff: library.compare(before, after),
    atRisk: (0,conditions/* resourcesAtRisk */._U)(before, after),
    redecided: (0,conditions/* redecidedResources */.bh)(before, after),
}));
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

// EXTERNAL MODULE: ./build/changes/intent-hash.js
var intent_hash = __webpack_require__(1071);
;// CONCATENATED MODULE: ./build/changes/stage.js







const summaryOf = (changes) => {
    const known = changes.filter(model_changes/* isCompared */.uQ);
    if (known.length === 0)
        return 'compared with nothing';
    const changed = known.flatMap(({ resources }) => resources);
    const isOther = changed.length === 0 && known.some(model_changes/* differs */.Ag);
    const open = changes.length - known.length;
    const rest = open === 0 ? '' : `; ${(0,lib_text/* count */.U9)(open, 'stack')} not compared`;
    if (isOther)
        return `no resource differs, but other parts of the templates do${rest}`;
    return changed.length === 0
        ? `no resource ${open === 0 ? '' : `of ${(0,lib_text/* count */.U9)(known.length, 'stack')} `}differs${rest}`
        : `${(0,lib_text/* count */.U9)(changed.length, 'resource')} of ${(0,lib_text/* count */.U9)(known.length, 'stack')} would change${rest}`;
};
const intentOf = ({ stacks, standIns }, { secretName, secretAliases }) => {
    const names = [...standIns.texts.keys()].filter((name) => name !== secretName).sort();
    return {
        hash: (0,intent_hash/* intentHash */.J)(stacks, { variable: secretName, aliases: secretAliases, values: standIns.texts }),
        names,
        open: stacks.some(({ account, region }) => account === '' || region === ''),
    };
};
const sidesOf = ({ id, stackName, account, region, templates }, side, baseline) => ({
    stackId: id,
    stackName,
    account,
    region,
    before: side?.kind === 'templates' ? side.templates : undefined,
    after: templates,
    ...(side?.kind === 'templates' && { secretsBefore: side.secrets }),
    comparedWith: side?.kind === 'unknown' ? 'unknown' : baseline,
});
/** What a deployment of these templates would change, and what of it deserves a second look. */
const compareWithBaseline = async (review) => {
    const { inputs, dry, context } = review;
    const other = await readOtherSides(review);
    if ('refused' in other)
        return { outcome: (0,finding/* fail */.fJ)(other.refused), summary: 'nothing was compared' };
    const others = await Promise.all(dry.stacks.map(other.sideOf));
    const sides = dry.stacks.map((stack, index) => sidesOf(stack, others[index], other.baseline));
    const compared = await compareStacks(sides, {
        variable: inputs.secretName,
        aliases: inputs.secretAliases,
        ...(inputs.key.reveal() !== '' && { key: inputs.key }),
        standIns: dry.standIns.texts,
        redact: context.redactor.redact,
        tagKey: (0,external_node_crypto_.randomBytes)(32),
    });
    const ofSides = others.flatMap((side) => [
        ...(side?.warning ? [side.warning] : []),
        ...(side?.kind === 'unknown' ? [side.finding] : []),
    ]);
    const changes = compared.map((one) => one.changes);
    return {
        outcome: (0,finding/* succeed */.Py)(true, [...other.findings, ...ofSides, ...compared.flatMap(({ findings }) => findings)]),
        summary: summaryOf(changes),
        ...(!changes.every(model_changes/* isCompared */.uQ) && { status: 'not-established' }),
        facts: { changes, intent: intentOf(dry, inputs) },
    };
};

// EXTERNAL MODULE: ./build/pull-request/comment-stage.js
var comment_stage = __webpack_require__(67916);
// EXTERNAL MODULE: ./build/pull-request/event.js
var pull_request_event = __webpack_require__(60010);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/lib/files.js
var files = __webpack_require__(13963);
;// CONCATENATED MODULE: ./build/pull-request/exposure.js





const READ_BYTES = 64 * 1024;
const MOST_SUBMODULES = 100;
/** All that is in reach: secret inputs, credentials of git, files with tokens. Reads files and starts nothing. */
const secretsInReach = async (surroundings, secrets) => [
    ...secretInputs(secrets),
    ...(await gitCredentials(surroundings)),
    ...(await tokenFiles(surroundings)),
];
/** A dry-run needs none of them, and hands none of them on; but the same user's programs may get at them. */
function secretInputs(secrets) {
    const { key, keyInput, previousKey, otherSecrets, smokeUserPassword } = secrets;
    const given = [
        ...(key.reveal() === '' ? [] : [keyInput]),
        ...(previousKey === undefined ? [] : ['previous-jwt-secret-key']),
        ...(otherSecrets.length === 0 ? [] : ['other-secrets']),
        ...(smokeUserPassword === undefined ? [] : ['smoke-user-password']),
    ];
    return given.length === 0 ? [] : [(0,pull_request_findings/* keyGivenToDryRun */.KX)(given)];
}
/** The token of the job in the checkout's or the user's configuration of git. */
async function gitCredentials(surroundings) {
    const { workspace, env } = surroundings;
    const home = env.HOME ?? '';
    const git = await gitDirectory(workspace);
    const configs = [
        (0,external_node_path_.join)(git, 'config'),
        ...(await submoduleConfigs(git)),
        ...(home === '' ? [] : [(0,external_node_path_.join)(home, '.gitconfig'), (0,external_node_path_.join)(home, '.config/git/config')]),
    ];
    const checked = await Promise.all(configs.map((config) => withCredentials(config, home)));
    const found = [...new Set(checked.flat())];
    return found.length === 0
        ? []
        : [(0,pull_request_findings/* gitCredentialsInReach */.z8)(shown(found, surroundings), shown(found.slice(0, 1), surroundings))];
}
/** `.git` is a directory, or in a linked work tree or a submodule a file that names it. */
async function gitDirectory(workspace) {
    const path = (0,external_node_path_.join)(workspace, '.git');
    const target = /^gitdir: (.+)$/m.exec(await (0,files/* readBeginning */.i4)(path, READ_BYTES))?.[1];
    return target === undefined ? path : (0,external_node_path_.resolve)(workspace, target);
}
const namesIn = (directory) => (0,promises_.readdir)(directory).catch(() => []);
const submoduleConfigs = async (git) => (await namesIn((0,external_node_path_.join)(git, 'modules')))
    .slice(0, MOST_SUBMODULES)
    .map((name) => (0,external_node_path_.join)(git, 'modules', name, 'config'));
/** The file itself or those that it includes, one level deep, as actions/checkout writes them. */
async function withCredentials(config, home) {
    const text = await (0,files/* readBeginning */.i4)(config, READ_BYTES);
    const included = includedConfigs(text).map((path) => located(path, config, home));
    const checked = await Promise.all(included.map(async (path) => holdsGitCredentials(await (0,files/* readBeginning */.i4)(path, READ_BYTES))));
    return [...(holdsGitCredentials(text) ? [config] : []), ...included.filter((_, index) => checked[index])];
}
const located = (path, config, home) => {
    if (path.startsWith('~/'))
        return (0,external_node_path_.join)(home, path.slice(2));
    return (0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.resolve)((0,external_node_path_.dirname)(config), path);
};
/** A reference such as `${NODE_AUTH_TOKEN}` is no token. */
const VALUE = '["\']?(?!\\$\\{)[^\\s"\']';
/** Files in which tools keep tokens, and what a token looks like in them. */
const PACKAGE_FILES = [
    { file: '.npmrc', token: new RegExp(`(^|:)_(authToken|auth|password)\\s*=\\s*${VALUE}`, 'm') },
    { file: '.yarnrc.yml', token: new RegExp(`npmAuth(Token|Ident)\\s*:\\s*${VALUE}`) },
];
const HOME_FILES = [
    ...PACKAGE_FILES,
    { file: '.aws/credentials', token: /aws_secret_access_key\s*=\s*\S/i },
    { file: '.netrc', token: /\bpassword\s+\S/ },
    { file: '.git-credentials', token: /:\/\/[^\s/]+@/ },
    { file: '.config/git/credentials', token: /:\/\/[^\s/]+@/ },
    { file: '.config/gh/hosts.yml', token: /oauth_token\s*:\s*\S/ },
    { file: '.docker/config.json', token: /"(auth|identitytoken)"\s*:\s*"[^"]/ },
    { file: '.pypirc', token: /^\s*password\s*[=:]\s*\S/m },
    { file: '.config/pip/pip.conf', token: /:\/\/[^\s/:@]*:[^\s/@]+@/ },
    { file: '.cargo/credentials.toml', token: /^\s*token\s*=\s*\S/m },
];
/** As google-github-actions/auth names them in the checkout. */
const GOOGLE_CREDENTIALS = /^gha-creds-[0-9a-f]{8,64}\.json$/;
/** Files with tokens of package registries, clouds and tools. */
async function tokenFiles(surroundings) {
    const { workspace, appDirectory, env } = surroundings;
    const places = [
        ...[...new Set([workspace, appDirectory])].map((directory) => [directory, PACKAGE_FILES]),
        ...(env.RUNNER_TEMP ? [[env.RUNNER_TEMP, PACKAGE_FILES]] : []),
        ...(env.HOME ? [[env.HOME, HOME_FILES]] : []),
    ];
    const candidates = places.flatMap(([directory, files]) => files.map(({ file, token }) => ({ path: (0,external_node_path_.join)(directory, file), token })));
    const checked = await Promise.all(candidates.map(async ({ path, token }) => token.test(await (0,files/* readBeginning */.i4)(path, READ_BYTES))));
    const google = (await namesIn(workspace)).filter((name) => GOOGLE_CREDENTIALS.test(name));
    const found = [
        ...candidates.filter((_, index) => checked[index]).map(({ path }) => path),
        ...google.map((name) => (0,external_node_path_.join)(workspace, name)),
    ];
    return found.length === 0
        ? []
        : [(0,pull_request_findings/* tokenFilesInReach */.Jc)(shown(found, surroundings), shown(found.slice(0, 1), surroundings))];
}
/** As people know them; a file of the checkout was named by the pull request. */
const shown = (paths, { workspace, env }) => (0,lib_text/* untrusted */.bp)(paths
    .map((path) => {
    const bases = [
        [workspace, ''],
        [env.RUNNER_TEMP ?? '', '$RUNNER_TEMP/'],
        [env.HOME ?? '', '~/'],
    ];
    const base = bases.find(([directory]) => directory !== '' && isInside(directory, path));
    return base === undefined ? path : base[1] + (0,external_node_path_.relative)(base[0], path);
})
    .join(', ')).slice(0, 1000);
const isInside = (directory, path) => {
    const inside = (0,external_node_path_.relative)(directory, path);
    return inside !== '' && !inside.startsWith('..') && !(0,external_node_path_.isAbsolute)(inside);
};
/** Credentials in the configuration of git, as actions/checkout and people leave them there. Pure: text in, answer out. */
/** https://git-scm.com/docs/git-config, and actions/checkout, src/git-auth-helper.ts. */
const CREDENTIALS = [
    // `http.<url>.extraheader`, where actions/checkout puts the token of the job.
    /\bextraheader\s*=.*\bauthorization\s*:/i,
    // A user and a password in an address, also in the name of a section such as `url.<address>.insteadOf`.
    /\bhttps?:\/\/[^\s/"@:]*:[^\s/"@]+@/i,
    // A token in place of the user; a shorter one is likely to be a name.
    /\bhttps?:\/\/[^\s/"@:]{20,}@/i,
    // A helper that prints the password itself.
    /\bhelper\s*=.*\bpassword=/i,
    // The key of `ssh-key` of actions/checkout.
    /\bsshcommand\s*=.*\s-i\s/i,
];
const withoutComments = (config) => config.split(/\r?\n/).filter((line) => !/^\s*[#;]/.test(line));
const holdsGitCredentials = (config) => withoutComments(config).some((line) => CREDENTIALS.some((pattern) => pattern.test(line)));
/**
 * Paths of `include` and `includeIf`, as they are written: actions/checkout keeps the token in a file of RUNNER_TEMP since
 * version 6 and includes it. Whether a condition holds is not looked at.
 */
function includedConfigs(config) {
    const paths = [];
    let inInclude = false;
    for (const line of withoutComments(config)) {
        const section = /^\s*\[\s*([\w.-]+)/.exec(line)?.[1];
        if (section !== undefined)
            inInclude = /^include(if)?$/i.test(section);
        const path = inInclude ? /(?:^|\])\s*path\s*=\s*(.+?)\s*$/i.exec(line)?.[1] : undefined;
        if (path !== undefined)
            paths.push(path.replace(/^"(.*)"$/, '$1'));
    }
    return paths;
}

;// CONCATENATED MODULE: ./build/pull-request/stage.js




const WHOSE = {
    own: 'from a branch of this repository',
    fork: 'from a fork: no secrets, and a token that can only read',
    dependabot: 'by Dependabot: none of your secrets',
};
/** Whose code this is. That of a stranger never runs where the secrets of the repository are. */
const lookAtPullRequest = async (inputs, context) => {
    const { env } = context.world;
    const event = await (0,pull_request_event/* loadEvent */.D)(env);
    if (event.foreignCode)
        return { outcome: (0,finding/* fail */.fJ)((0,pull_request_findings/* untrustedCode */.C2)(event)), summary: 'nothing was started' };
    const { pullRequest } = event;
    const summary = pullRequest
        ? `#${pullRequest.number} ${WHOSE[pullRequest.trust]}`
        : `the event is ${event.name || 'none'}: there is no pull request to tell`;
    const findings = [
        ...(event.problem === undefined ? [] : [(0,pull_request_findings/* eventNotUnderstood */.Z)(event)]),
        ...(await secretsInReach({ ...inputs, env }, inputs.secrets)),
    ];
    return {
        outcome: (0,finding/* succeed */.Py)({ ...(pullRequest && { pullRequest }) }, findings),
        summary,
        facts: { ...(pullRequest && { pullRequest }) },
    };
};

// EXTERNAL MODULE: ./build/pull-request/stand-ins.js
var stand_ins = __webpack_require__(22667);
;// CONCATENATED MODULE: ./build/modes/dry-run.js





/** Shows what a change would do to production, without its code ever being near the production key. */
const examine = async (inputs, run) => {
    const standIns = await run.attempt('signing key', () => (0,stand_ins/* makeStandIns */.X)(inputs, run));
    if (!standIns)
        return;
    const assembly = await run.attempt('cloud assembly', () => (0,dry_assembly/* synthesizeWithStandIns */.NK)(inputs, standIns, run));
    if (!assembly)
        return;
    // What the change does to production is worth knowing even where the proof fails.
    await run.attempt('holders', () => (0,dry_assembly/* proveSameStandIn */.gQ)(inputs, assembly));
    await run.attempt('changes', () => compareWithBaseline({ inputs, dry: assembly, context: run }));
};
/** Looks, and tells the pull request what was seen, also when something failed on the way. */
const dryRun = async (inputs, run) => {
    const { pullRequest } = await run.step('pull request', () => lookAtPullRequest(inputs, run));
    await examine(inputs, run);
    if (pullRequest && inputs.comment)
        await run.attempt('comment', () => (0,comment_stage/* tellPullRequest */.g)(inputs, pullRequest, run.journal.report(), run));
};


/***/ }),

/***/ 60010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ loadEvent)
/* harmony export */ });
/* unused harmony export eventOf */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _lib_error_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47206);
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80292);



const DEPENDABOT = 'dependabot[bot]';
/** GitHub's names are the same in any case. */
const isRepository = (value, repository) => typeof value === 'string' && repository !== '' && value.toLowerCase() === repository.toLowerCase();
const shaOf = (value) => typeof value === 'string' && /^[0-9a-f]{40}$/i.test(value) ? value.toLowerCase() : undefined;
const trustOf = (env, pull) => {
    if (!isRepository((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(pull, 'head', 'repo', 'full_name'), env.GITHUB_REPOSITORY ?? ''))
        return 'fork';
    const involved = [env.GITHUB_ACTOR, env.GITHUB_TRIGGERING_ACTOR, (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(pull, 'user', 'login')];
    return involved.includes(DEPENDABOT) ? 'dependabot' : 'own';
};
const pullRequestOf = (env, payload) => {
    const pull = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(payload, 'pull_request');
    const number = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(pull, 'number');
    const headSha = shaOf((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(pull, 'head', 'sha'));
    const baseSha = shaOf((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(pull, 'base', 'sha'));
    if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1)
        return undefined;
    if (headSha === undefined || baseSha === undefined)
        return undefined;
    return { number, headSha, baseSha, trust: trustOf(env, pull) };
};
/** What the event does not say counts as foreign: the harm of trusting a stranger is greater. */
const runsForeignCode = (env, name, payload) => {
    const repository = env.GITHUB_REPOSITORY ?? '';
    if (name === 'pull_request_target')
        return !isRepository((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(payload, 'pull_request', 'head', 'repo', 'full_name'), repository);
    if (name === 'workflow_run')
        return !isRepository((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(payload, 'workflow_run', 'head_repository', 'full_name'), repository);
    return false;
};
/**
 * @param payload parsed content of the file at GITHUB_EVENT_PATH; undefined when it could not be read. Anything may be
 *   in it: much of it was typed by the author of the pull request.
 */
const eventOf = (env, payload) => {
    const name = env.GITHUB_EVENT_NAME ?? '';
    const foreignCode = runsForeignCode(env, name, payload);
    if (!name.startsWith('pull_request'))
        return { name, foreignCode };
    const pullRequest = pullRequestOf(env, payload);
    if (pullRequest)
        return { name, pullRequest, foreignCode };
    return {
        name,
        foreignCode,
        problem: 'The event file names no pull request with a number, a head commit and a base commit.',
    };
};
/** GitHub sends no payload above 25 MB. */
const LARGEST_EVENT = 32 * 1024 * 1024;
const read = async (path) => {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r');
    try {
        const { size } = await file.stat();
        if (size > LARGEST_EVENT)
            return { problem: `The event file is larger than ${LARGEST_EVENT} bytes.` };
        return { payload: JSON.parse(await file.readFile('utf8')) };
    }
    finally {
        await file.close();
    }
};
const payloadAt = async (path) => {
    if (path === '')
        return { problem: 'GITHUB_EVENT_PATH is not set.' };
    try {
        return await read(path);
    }
    catch (error) {
        const why = error instanceof SyntaxError ? 'is not JSON' : `could not be read (${(0,_lib_error_code_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .C)(error)})`;
        return { problem: `The event file ${why}.` };
    }
};
/** The event of this run; a file that is missing, broken or huge is a problem and never an exception. */
const loadEvent = async (env) => {
    const { payload, problem } = await payloadAt(env.GITHUB_EVENT_PATH ?? '');
    const event = eventOf(env, payload);
    return event.problem === undefined || problem === undefined ? event : { ...event, problem };
};


/***/ })

};
