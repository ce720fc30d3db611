export const id = 4991;
export const ids = [4991];
export const modules = {

/***/ 35443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OR: () => (/* binding */ defaultBranch),
/* harmony export */   WU: () => (/* binding */ repositoryAround),
/* harmony export */   pS: () => (/* binding */ shownPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _signing_key_git_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8491);


/** The repository in which a command was started. */
/** The top of the work tree; the directory itself where it is in none. */
const repositoryAround = async (directory) => (await (0,_signing_key_git_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .workTreeAround */ .DP)(directory)) ?? directory;
/** The branch that GitHub deploys: that of the remote, as far as git knows it, or the one that is checked out. */
async function defaultBranch(root, world) {
    for (const name of ['refs/remotes/origin/HEAD', 'HEAD']) {
        const answer = await (0,_signing_key_git_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .askGit */ .gG)(root, ['symbolic-ref', '--quiet', '--short', name], world);
        const branch = answer?.code === 0
            ? answer.stdout
                .toString()
                .trim()
                .replace(/^origin\//, '')
            : '';
        if (branch !== '')
            return branch;
    }
    return 'main';
}
/** A path for people, with `/`, relative to where the command was started. */
const shownPath = (path, directory = process.cwd()) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(directory, path).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/') || '.';


/***/ }),

/***/ 17830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  setup: () => (/* binding */ setup)
});

// EXTERNAL MODULE: ./build/model/finding.js
var model_finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/signing-key/signing-key.js
var signing_key = __webpack_require__(34079);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/lib/error-code.js
var error_code = __webpack_require__(47206);
// EXTERNAL MODULE: ./build/lib/files.js
var lib_files = __webpack_require__(13963);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(94869);
// EXTERNAL MODULE: ./build/command-line/verify-github.js
var verify_github = __webpack_require__(72660);
;// CONCATENATED MODULE: ./build/command-line/setup-github.js


/** @param environments beside the repository itself, in which secrets and variables may be */
async function findGitHubFacts(gh, environments) {
    // First alone: where gh is not ready, one question says so.
    const secrets = await gh.list('secret');
    if (!secrets.ok)
        return { kind: 'failed', failure: secrets.failure };
    const [name, ...places] = await Promise.all([
        gh.repository(),
        ...environments.map((environment) => environmentOf(gh, environment)),
        placeOf({}, secrets, gh.list('variable')),
        placeOf({ isOrganization: true }, gh.listShared('secret'), gh.listShared('variable')),
    ]);
    if (!name.ok)
        return { kind: 'failed', failure: name.failure };
    const failed = places.find((place) => !place.ok);
    if (failed && !failed.ok)
        return { kind: 'failed', failure: failed.failure };
    return {
        kind: 'known',
        repository: name.value,
        places: places.flatMap((place) => (place.ok ? [place.value] : [])),
    };
}
/** Variables that cannot be listed are not known, which keeps no secret from being stored. */
async function placeOf(place, secrets, variables) {
    const [known, listed] = [await secrets, await variables];
    if (!known.ok)
        return known;
    return {
        ok: true,
        value: { ...place, exists: true, secrets: known.value, ...(listed.ok && { variables: listed.value }) },
    };
}
async function environmentOf(gh, environment) {
    const secrets = await gh.list('secret', environment);
    if (secrets.ok)
        return placeOf({ environment }, secrets, gh.list('variable', environment));
    if (secrets.failure.kind !== 'not-found')
        return secrets;
    return { ok: true, value: { environment, exists: false, secrets: [], variables: [] } };
}
/** `setup` has a flag for the repository, and it writes. */
const WHY_NOT = {
    ...verify_github/* WHY_NOT */.zo,
    'no-repository': `${verify_github/* WHY_NOT */.zo['no-repository']}. Name it: --repo OWNER/NAME`,
    'several-repositories': 'git has several remotes. Name the repository: --repo OWNER/NAME',
    forbidden: 'your account may not do that. It takes the role admin, or a token with the permissions Secrets: write and Environments: write',
};
/** Makes a key and stores it, without showing it. */
const commandByHand = ({ secretName, environment, repository }) => [
    `openssl rand -hex 32 | tr -d '\\n' | gh secret set ${secretName}`,
    ...(environment === undefined ? [] : [`--env ${(0,lib_text/* shellWord */.r7)(environment)}`]),
    ...(repository === undefined ? [] : [`--repo ${(0,lib_text/* shellWord */.r7)(repository)}`]),
].join(' ');
/** Makes an environment of a repository. */
const commandForEnvironment = (environment, repository = '{owner}/{repo}') => `gh api --method PUT ${(0,lib_text/* shellWord */.r7)(`repos/${repository}/environments/${encodeURIComponent(environment)}`)}`;

// EXTERNAL MODULE: ./build/workflows/workflow.js
var workflow = __webpack_require__(3880);
;// CONCATENATED MODULE: ./build/command-line/setup-words.js



const WHAT_WAS_DONE = {
    done: '✔',
    failed: '✘ failed:',
    'not done': '✘ not done:',
};
function planWords({ plan, fingerprint }, options) {
    const origin = plan.keptFrom === undefined ? 'a new one' : `the one of ${plan.keptFrom}`;
    return [
        {
            title: `Key of the env files: ${origin}${fingerprint === undefined ? '' : `, fingerprint ${fingerprint}`}`,
            lines: [...plan.files.map(fileLine), ...ignoreLines(plan.files)],
        },
        { title: 'Key of production', lines: productionLines(plan.production, options) },
    ];
}
function fileLine({ path, exists, example, changes, isClosed }) {
    const names = changes.map(({ name }) => name).join(' and ');
    if (!exists)
        return `${path}: new${example === undefined ? '' : ` from ${example}`}, with ${names}`;
    const parts = [...changes.map(changeWords), ...(isClosed ? ['only you can read it (mode 600)'] : [])];
    return `${path}: ${parts.length === 0 ? 'stays as it is' : parts.join(', ')}`;
}
const WORDS = {
    added: 'is added',
    replaced: 'is replaced',
    settled: 'gets one line that all programs read',
};
const changeWords = ({ name, change, reason }) => `${name} ${WORDS[change]}${reason === undefined ? '' : ` (${reason})`}`;
const ignoreLines = (files) => files.flatMap(({ ignore }) => (ignore ? [`${ignore.file}: one more line, ${ignore.line}`] : []));
function placeWords({ environment, isOrganization }, repository) {
    if (isOrganization)
        return `the organization, for ${repository}`;
    return environment === undefined ? repository : `${repository}, environment ${environment}`;
}
function productionLines(production, options) {
    const secret = `secret ${production.kind === 'left alone' ? options.secretName : production.secret}`;
    switch (production.kind) {
        case 'left alone':
            return [`${secret}: left alone, because of --no-github`];
        case 'made':
            return [
                `${secret} of ${placeWords(production.place, production.repository)}: gets a key of its own${production.before ? `, which takes the place of the one of ${placeWords(production.before, production.repository)}. The next deployment logs all users out` : ''}`,
            ];
        case 'overwritten':
            return [
                `${secret} of ${placeWords(production.place, production.repository)}: is overwritten. The next deployment logs all users out`,
            ];
        case 'kept':
            return [
                `${secret} of ${placeWords(production.place, production.repository)}: stays as it is${production.updatedAt === 0 ? '' : `, set at ${(0,lib_text/* utc */.Gw)(production.updatedAt, 'minute')}`}. To change it without logging users out, rotate it (setup --workflow rotate)`,
            ];
        case 'by hand':
            return byHandLines(production, options);
    }
}
function byHandLines({ secret, environment, failure, candidates }, { repository }) {
    if (candidates)
        return [
            `secret ${secret}: setup does not make it, because workflows take the key from different places, and do not say which is that of production: ${candidates.map((one) => candidateWords(one, secret)).join(', ')}`,
            'Name the environment of production: setup --environment NAME',
            ...candidates
                .filter((one) => one.environment === '')
                .map((one) => `If production takes it from ${candidateWords(one, secret)}: ${commandByHand({ secretName: one.secret, ...(repository && { repository }) })}`),
        ];
    const place = {
        secretName: secret,
        ...(environment && { environment }),
        ...(repository && { repository }),
    };
    const why = failure
        ? `${WHY_NOT[failure.kind]}${failure.said === '' ? '' : ` (gh: ${failure.said})`}`
        : `the environment ${environment} is not there yet. Make it: ${commandForEnvironment(environment ?? '', repository)}`;
    return [
        `secret ${secret}: setup does not make it, because ${why}`,
        `Then run setup again, or store a key by hand, which does not show it: ${commandByHand(place)}`,
    ];
}
function candidateWords({ environment, secret }, usual) {
    const place = environment === '' ? 'the repository' : `environment ${environment}`;
    const words = environment === undefined ? 'an environment that an expression names' : place;
    return secret === usual ? words : `${words} as ${secret}`;
}
/** What the workflows read, and whether GitHub has it. Nothing where they read nothing. */
function namesWords({ namesRead, github, }) {
    if (namesRead.length === 0)
        return [];
    const lines = namesRead.map(({ context, name, place }) => {
        const kind = context === 'secrets' ? 'secret' : 'variable';
        return `${kind} ${name} (${(0,workflow/* placeText */.Z9)(place)}): ${whereStored({ context, name }, github)}`;
    });
    return [{ title: 'What the workflows read', lines }];
}
/** Secrets that a rotation makes and takes away. */
const OF_ROTATION = /_(?:NEXT|PREVIOUS|EMERGENCY)$/;
function whereStored({ context, name }, github) {
    if (github.kind !== 'known')
        return 'not known';
    const lists = github.places.map((place) => ({
        place,
        names: context === 'secrets' ? place.secrets : place.variables,
    }));
    const holder = lists.find(({ names }) => names?.some((stored) => stored.name === name))?.place;
    if (holder?.isOrganization)
        return 'is there, from the organization';
    if (holder)
        return holder.environment === undefined ? 'is there' : `is there, environment ${holder.environment}`;
    if (lists.some(({ names }) => names === undefined))
        return 'not known';
    return OF_ROTATION.test(name) ? 'not there, as it should be outside of a rotation' : 'not there';
}

;// CONCATENATED MODULE: ./build/command-line/setup-apply.js






async function applySetup(plan, tools) {
    const steps = [];
    let isOver = false;
    for (const { what, make } of changesOf(plan, tools)) {
        isOver ||= tools.cancelled.aborted;
        if (isOver) {
            steps.push({ what, outcome: 'not done' });
            continue;
        }
        const reason = await make();
        isOver = reason !== undefined;
        steps.push(reason === undefined ? { what, outcome: 'done' } : { what, outcome: 'failed', reason });
    }
    return steps;
}
/** git ignores a file before it gets a key. */
const changesOf = (plan, tools) => [
    ...plan.files.flatMap((file) => ignoreChange(file, tools)),
    ...plan.files
        .filter(({ changes, isClosed }) => changes.length > 0 || isClosed)
        .map((file) => ({ what: fileLine(file), make: () => tools.writeEnvFile(file.path, file.content) })),
    ...productionChange(plan, tools),
];
function ignoreChange({ path, ignore }, tools) {
    if (ignore === undefined)
        return [];
    const make = async () => {
        const problem = appendLine(tools.absolute(ignore.file), ignore.line);
        if (problem !== undefined)
            return problem;
        return (await tools.isIgnored(path))
            ? undefined
            : `git does not ignore ${path} even so: a line that begins with ! takes it back. See: git check-ignore -v ${(0,lib_text/* shellWord */.r7)(path)}`;
    };
    return [{ what: `${ignore.file}: one more line, ${ignore.line}`, make }];
}
/** The line ends as the others of the file do. @returns why it could not be added */
function appendLine(path, line) {
    try {
        const found = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
        if (found && !found.isFile())
            return `it is not a regular file. Add the line by hand: ${line}`;
        const text = found ? (0,lib_files/* readRegularFile */.XF)(path).toString('utf8') : '';
        const end = text.includes('\r\n') ? '\r\n' : '\n';
        const start = text === '' || text.endsWith('\n') ? '' : end;
        (0,external_node_fs_.appendFileSync)(path, `${start}${line}${end}`);
        return undefined;
    }
    catch (error) {
        return `it could not be written (${(0,error_code/* errorCode */.C)(error)}). Add the line by hand: ${line}`;
    }
}
function productionChange({ production }, { github, productionKey }) {
    if (production.kind !== 'made' && production.kind !== 'overwritten')
        return [];
    const { secret, place, repository } = production;
    const make = async () => {
        // What was known may be old: a question can stand on a terminal for hours.
        const now = production.kind === 'made' ? await github.list('secret', place.environment) : undefined;
        if (now && !now.ok)
            return reasonOf(now.failure);
        if (now?.value.some(({ name }) => name === secret.toUpperCase()))
            return 'it was made in the meantime, so it stays as it is';
        const answer = await github.setSecret(secret, productionKey, place.environment);
        return answer.ok ? undefined : reasonOf(answer.failure);
    };
    return [{ what: `secret ${secret} of ${placeWords(place, repository)}: is ${production.kind}`, make }];
}
const reasonOf = ({ kind, said }) => `${WHY_NOT[kind]}${said === '' ? '' : ` (gh: ${said})`}`;

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/env-files/file.js
var env_files_file = __webpack_require__(9002);
// EXTERNAL MODULE: ./build/env-files/find.js + 3 modules
var find = __webpack_require__(54531);
// EXTERNAL MODULE: ./build/inputs/secrets.js
var secrets = __webpack_require__(8569);
// EXTERNAL MODULE: ./build/lib/github-cli.js
var github_cli = __webpack_require__(71046);
// EXTERNAL MODULE: ./build/redaction/secret.js
var secret = __webpack_require__(97072);
// EXTERNAL MODULE: ./build/signing-key/checkout-search.js
var checkout_search = __webpack_require__(66213);
// EXTERNAL MODULE: ./build/workflows/judge.js
var judge = __webpack_require__(68598);
// EXTERNAL MODULE: ./build/workflows/key-uses.js
var key_uses = __webpack_require__(49443);
// EXTERNAL MODULE: ./build/workflows/names-read.js
var names_read = __webpack_require__(242);
// EXTERNAL MODULE: ./build/command-line/findings.js
var findings = __webpack_require__(46253);
// EXTERNAL MODULE: ./build/env-files/dialects.js + 7 modules
var dialects = __webpack_require__(55383);
// EXTERNAL MODULE: ./build/env-files/layout.js
var layout = __webpack_require__(93198);
;// CONCATENATED MODULE: ./build/env-files/spellings.js

/**
 * Ways to write one definition of a variable into an env file, the one closest to the file first. Text and value are
 * bytes as Latin-1.
 */
function* spellings(text, { name, value }) {
    const definitions = (0,layout/* definitionsIn */.kM)(text);
    const ours = definitions.filter((definition) => definition.name === name);
    const kept = ours.findLast(({ bare }) => !bare) ?? ours.at(-1);
    const heads = kept === undefined ? [newHead(definitions, name)] : headsOf(kept, ours);
    const quotes = new Set([kept?.quote ?? '', '', "'", '"']);
    const lineBreaks = kept === undefined ? new Set([(0,layout/* usualLineBreak */.gQ)(text), '\n']) : [''];
    // Some readers take a byte order mark for a part of the first name, so a line break in between is worth a try.
    const firstLines = text.startsWith(layout/* BYTE_ORDER_MARK */.sn) ? ['', (0,layout/* usualLineBreak */.gQ)(text)] : [''];
    for (const firstLine of firstLines) {
        const start = text.replace(layout/* BYTE_ORDER_MARK */.sn, layout/* BYTE_ORDER_MARK */.sn + firstLine);
        const places = (0,layout/* definitionsIn */.kM)(start).filter((definition) => definition.name === name);
        for (const head of heads) {
            for (const quote of quotes) {
                const definition = `${head}${quote}${value}${quote}`;
                if (kept)
                    yield replaced(start, places, { index: ours.indexOf(kept), definition });
                else
                    for (const lineBreak of lineBreaks)
                        yield appended(start, definition, lineBreak);
            }
        }
    }
}
const EXPORTED = /^[ \t]*export[ \t]/;
const isExported = ({ head }) => EXPORTED.test(head);
/** A file in which every line is exported is made for shells, and a line that is not would reach no process. */
const newHead = (definitions, name) => definitions.length > 0 && definitions.every(isExported) ? `export ${name}=` : `${name}=`;
/**
 * As it is; and as all readers take it, which know neither `NAME: value` nor, some of them, blanks around the sign. A
 * line `export NAME` goes, since python-dotenv takes it for a definition without value, so the one that stays exports.
 */
function headsOf(kept, ours) {
    const exported = ours.some((one) => isExported(one) && (one.bare || one === kept));
    const plain = `${exported ? 'export ' : ''}${kept.name}=`;
    return kept.bare || exported !== isExported(kept) ? [plain] : [...new Set([kept.head, plain])];
}
function replaced(text, places, { index, definition }) {
    let edited = '';
    let end = 0;
    places.forEach((one, place) => {
        edited += text.slice(end, one.start);
        if (place === index)
            edited += definition + one.tail + one.lineBreak;
        // Without the last line, the one before it ends the file, and a file without a final line break stays one.
        else if (one.end === text.length && one.lineBreak === '')
            edited = edited.replace(/(?:\r\n|\n|\r)$/, '');
        end = one.end;
    });
    return edited + text.slice(end);
}
function appended(text, definition, lineBreak) {
    const isWhole = text === '' || text === layout/* BYTE_ORDER_MARK */.sn || /[\r\n]$/.test(text);
    return isWhole ? text + definition + lineBreak : text + lineBreak + definition;
}

;// CONCATENATED MODULE: ./build/env-files/edit.js


/**
 * Gives each variable one definition with the value that is handed in, in the place of the one that had effect, or at
 * the end. All other bytes stay.
 *
 * What decides is reading: each reader that can read the new file, and each that could read the old one, must read the
 * new value, and the same of every other variable as before. Where no way to write the value achieves that, the file is
 * refused. A way that all of them can read goes before the others.
 */
function withVariables(content, values) {
    let text = content.toString('latin1');
    for (const [name, value] of values) {
        const edited = withVariable(text, name, value);
        if (!edited.ok)
            return edited;
        text = edited.text;
    }
    return { ok: true, content: Buffer.from(text, 'latin1') };
}
function withVariable(text, name, value) {
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
        return { ok: false, reason: `${name} is not a name that a variable can have` };
    const before = readersOf(text);
    if (before.size === 0)
        return { ok: false, reason: unreadableReason(text) };
    let refusal;
    let possible;
    const bytes = Buffer.from(value).toString('latin1');
    for (const spelling of spellings(text, { name, value: bytes })) {
        const objection = objectionTo(spelling, before, { name, value });
        if (objection !== undefined)
            refusal ??= objection;
        else if (readersOf(spelling).size === dialects/* DIALECTS */.O9.length)
            return { ok: true, text: spelling };
        else
            possible ??= spelling;
    }
    return possible === undefined
        ? { ok: false, reason: refusal ?? 'it cannot be edited' }
        : { ok: true, text: possible };
}
const decoded = (text) => Buffer.from(text, 'latin1').toString('utf8');
const readersOf = (text) => new Map(dialects/* DIALECTS */.O9.flatMap((dialect) => {
    const parsed = (0,dialects/* parseEnvFile */.FO)(decoded(text), dialect);
    return parsed.kind === 'parsed' ? [[dialect, parsed]] : [];
}));
function unreadableReason(text) {
    const [first] = dialects/* DIALECTS */.O9.map((dialect) => (0,dialects/* parseEnvFile */.FO)(decoded(text), dialect));
    return first?.kind === 'unreadable' ? first.reason : 'no program can read it';
}
/** @returns undefined when every reader takes the new file as it is meant */
function objectionTo(text, before, { name, value }) {
    const after = decoded(text);
    for (const dialect of dialects/* DIALECTS */.O9) {
        const was = before.get(dialect);
        const parsed = (0,dialects/* parseEnvFile */.FO)(after, dialect);
        if (parsed.kind === 'unreadable') {
            if (was)
                return `then ${dialects/* DIALECT_NAMES */.md[dialect]} could not read it`;
            continue;
        }
        const reading = parsed.read(name);
        const read = reading.kind === 'value' ? reading.value : undefined;
        // A shell keeps the carriage return of every line.
        const isRead = read === value || (dialect === 'shell' && read === `${value}\r` && text.includes('\r'));
        if (!isRead) {
            return `${dialects/* DIALECT_NAMES */.md[dialect]} would not read ${name} from it`;
        }
        if (was && !sameDefinitions(was, parsed, name))
            return `${dialects/* DIALECT_NAMES */.md[dialect]} would read another variable differently`;
    }
    return undefined;
}
/**
 * One definition of the variable, and those of all others as they were. A reader may see more of them than before, where
 * it took them for a part of the old value.
 */
function sameDefinitions(before, after, name) {
    const isOnce = after.definitions.filter(([other]) => other === name).length === 1;
    const found = othersIn(after, name);
    let next = 0;
    for (const one of othersIn(before, name)) {
        const index = found.indexOf(one, next);
        if (index === -1)
            return false;
        next = index + 1;
    }
    return isOnce;
}
/** Without names that no program asks for: what readers make of junk, or of a byte order mark before a name. */
const othersIn = ({ definitions }, name) => definitions
    .filter(([other]) => other !== name && /^[^\s#\ufeff]+$/.test(other))
    .map((definition) => JSON.stringify(definition));

// EXTERNAL MODULE: ./build/env-files/effective.js
var effective = __webpack_require__(95471);
// EXTERNAL MODULE: ./build/lib/groups.js
var groups = __webpack_require__(85722);
// EXTERNAL MODULE: ./build/command-line/setup-facts.js
var setup_facts = __webpack_require__(41092);
// EXTERNAL MODULE: ./build/command-line/setup-repository.js
var setup_repository = __webpack_require__(35443);
;// CONCATENATED MODULE: ./build/command-line/setup-env-files.js












/**
 * The files that were named, and for a role for which none was, those that were found; where a role is open, also those
 * of which it is not known what reads them. Two services may share one.
 */
function envFilesOf(services, options) {
    const { signerEnv, verifierEnv, secretName } = options;
    const isNamed = { signer: signerEnv.length > 0, verifier: verifierEnv.length > 0 };
    // No env file changes what a Compose file says by itself.
    const found = services.filter((file) => !(0,effective/* isGiven */.qR)(file, secretName));
    const ofRole = (role) => found.filter((file) => file.role === role);
    const filesOf = (paths, role) => isNamed[role] ? paths.map((path) => namedFile((0,external_node_path_.resolve)(path), role, found)) : ofRole(role);
    const all = [
        ...filesOf(signerEnv, 'signer'),
        ...filesOf(verifierEnv, 'verifier'),
        ...(isNamed.signer && isNamed.verifier ? [] : ofRole('unknown')),
    ];
    return [...(0,groups/* groupBy */.$)(all, ({ path }) => path).values()].map(([first]) => first);
}
function namedFile(path, role, found) {
    const same = found.find((file) => file.path === path || file.reads.includes(path));
    return {
        path,
        role,
        framework: same?.framework ?? 'unknown',
        ...(same?.dialect && { dialect: same.dialect }),
        reads: [path],
    };
}
/** What the services get once some files have new contents. */
function readWith(services, variables, files) {
    const contents = new Map(files.map(({ path, content }) => [(0,lib_files/* withoutLinks */.W_)((0,external_node_path_.resolve)(path)), content]));
    const read = (path) => {
        const content = contents.get((0,lib_files/* withoutLinks */.W_)(path));
        return content ? { kind: 'file', content } : (0,effective/* fromDisk */.Qt)(path);
    };
    return services.flatMap((file) => variables.map((variable) => {
        const { reading, path = file.path } = (0,effective/* effectiveValue */.FB)(file, variable, read);
        const reads = ((0,effective/* sourceOf */.vz)(file, variable)?.reads ?? []).map((one) => (0,setup_repository/* shownPath */.pS)(one));
        return { variable, framework: file.framework, reading, path: (0,setup_repository/* shownPath */.pS)(path), reads };
    }));
}
/**
 * The file that is written: where the service takes the key from now. But one that people may commit, behind the usual
 * one, stays as it is: what is written before it counts.
 */
async function targetOf(file, secretName) {
    const { path } = (0,effective/* effectiveValue */.FB)(file, secretName);
    if (path === undefined || !file.reads.includes(path))
        return file.path;
    const isBefore = file.reads.indexOf(path) < file.reads.indexOf(file.path);
    const isPrivate = ['ignored', 'no-repository'].includes(await (0,env_files_file/* ignoreState */.em)(path));
    return isBefore || isPrivate ? path : file.path;
}
/**
 * Which files services read is what files of the repository say, and a stranger may have written them. So none is written
 * that is not in its work tree, links followed, unless it was named.
 */
function outsideRefusal(target, root) {
    const steps = (0,external_node_path_.relative)((0,lib_files/* withoutLinks */.W_)(root), (0,lib_files/* withoutLinks */.W_)(target)).split(external_node_path_.sep);
    const isOutside = steps[0] === '..' || (0,external_node_path_.isAbsolute)(steps.join(external_node_path_.sep)) || steps.includes('.git');
    return isOutside
        ? {
            reason: 'it is not in the work tree of the repository, although a service there reads it',
            remedy: 'If it is the right file all the same, name it: --signer-env or --verifier-env.',
        }
        : undefined;
}
async function lookAt(file, { secretName, signerEnv, verifierEnv, root }) {
    const target = await targetOf(file, secretName);
    const path = (0,setup_repository/* shownPath */.pS)(target);
    const isNamed = [...signerEnv, ...verifierEnv].some((one) => (0,external_node_path_.resolve)(one) === target);
    const outside = isNamed ? undefined : outsideRefusal(target, root);
    if (outside)
        return { finding: (0,findings/* envFileRefused */.CR)(path, outside) };
    const read = (0,env_files_file/* readEnvFile */.SF)(target);
    if (read.kind === 'refused')
        return { finding: (0,findings/* envFileRefused */.CR)(path, read) };
    const content = read.kind === 'file' ? read.content : undefined;
    const example = (0,find/* exampleBeside */.rc)(file.path);
    const base = content ?? contentOf(example);
    const git = await (0,env_files_file/* ignoreState */.em)(target);
    // Looks at folder, owner and permissions; with the bytes that are there, only the mode can be a reason to write.
    const trial = await (0,env_files_file/* writeEnvFile */.Jk)(target, base, { dryRun: true });
    // What git says has findings of its own; it says nothing of a folder that is not there.
    const isOfGit = git === 'tracked' || (git === 'unknown' && (0,external_node_fs_.existsSync)((0,external_node_path_.dirname)(target)));
    if (trial.kind === 'refused' && !isOfGit)
        return { finding: (0,findings/* envFileRefused */.CR)(path, trial) };
    const text = base.toString('utf8');
    const used = (0,effective/* effectiveValue */.FB)(file, secretName).reading;
    const ignoreFile = (0,external_node_path_.join)((0,external_node_path_.dirname)(target), '.gitignore');
    return {
        seen: { path: target, content },
        facts: {
            path,
            role: file.role,
            exists: content !== undefined,
            ...(content === undefined && example !== undefined && { example: (0,setup_repository/* shownPath */.pS)(example) }),
            git,
            ignoreFile: (0,setup_repository/* shownPath */.pS)(ignoreFile),
            ignoreLine: (0,env_files_file/* gitignoreLine */.dv)(target),
            isOpenToOthers: content !== undefined && trial.kind === 'would be written',
            key: (0,dialects/* readAs */.fd)(text, secretName, file.dialect),
            used,
            hours: (0,dialects/* readAs */.fd)(text, setup_facts/* LIFETIME */.S, file.dialect),
            edit: (values) => edited(path, base, values),
        },
    };
}
const contentOf = (example) => {
    const read = example === undefined ? undefined : (0,env_files_file/* readEnvFile */.SF)(example);
    return read?.kind === 'file' ? read.content : Buffer.alloc(0);
};
const edited = (path, base, values) => {
    const result = withVariables(base, values);
    return result.ok
        ? { ok: true, content: result.content, isChanged: !result.content.equals(base) }
        : {
            ok: false,
            finding: (0,findings/* envFileRefused */.CR)(path, {
                reason: result.reason,
                remedy: base.toString('utf8').startsWith('\ufeff')
                    ? (0,findings/* unixText */.Y$)(path)
                    : 'Give the file a plain line NAME=value for each variable, and start the command again.',
            }),
        };
};

;// CONCATENATED MODULE: ./build/command-line/setup-discovery.js



















async function findSetup(given, run) {
    const root = await (0,setup_repository/* repositoryAround */.WU)(process.cwd());
    const { files: services, unsearched } = await (0,find/* findOwnEnvFiles */.w3)(root, [given.secretName]);
    const { files, seen, problems } = await lookAtAll(root, services, given);
    const keys = keysOf(files);
    const freshly = (0,signing_key/* freshKey */.MI)(run.world.random, { algorithm: 'HS256', encoding: 'hex' });
    for (const key of [...keys, freshly])
        run.conceal(key.reveal());
    const workflows = (0,workflow/* readWorkflows */.L9)(root);
    const { uses } = (0,key_uses/* findKeyUses */.T)(workflows, root, given.secretName);
    const github = gitHubOf(root, given, { run, keys });
    const asked = new Set([given.environment ?? [], (0,verify_github/* environmentsOf */.M2)(uses)].flat());
    return {
        options: {
            ...given,
            ...(given.keyFrom !== undefined && { keyFrom: (0,setup_repository/* shownPath */.pS)((0,external_node_path_.resolve)(given.keyFrom)) }),
        },
        facts: {
            files,
            notes: unsearched === undefined ? [] : [(0,findings/* foldersUnsearched */.Q$)((0,setup_repository/* shownPath */.pS)(unsearched))],
            readWith: (contents) => readWith(services, [given.secretName, setup_facts/* LIFETIME */.S], contents),
            problems,
            published: await publishedAmong(keys, root, run),
            freshKey: freshly,
            github: given.asksGitHub ? await findGitHubFacts(github, [...asked]) : { kind: 'not asked' },
            productionPlaces: placesOf(uses, given),
            namesRead: (0,names_read/* namesRead */.D)(workflows),
        },
        tools: toolsWith(github, seen, run),
    };
}
/**
 * A called workflow finds in the repository what its caller hands over, and in its own environment what has its own name. A
 * step whose secret is not known is taken to read that of the others there.
 */
function placesOf(uses, { secretName }) {
    const places = uses.map(({ key, environment }) => {
        const found = key && (0,judge/* onlySecret */.z)(key.value);
        const isHandedOn = found?.before?.every(({ name }) => name !== found.text) === true;
        const secret = found && (0,secrets/* isVariableName */.KL)(found.text) ? found.text : undefined;
        return { environment: environment && !isHandedOn ? environment.name : '', secret };
    });
    const known = places.flatMap(({ environment, secret }) => (secret ? [{ environment, secret }] : []));
    const others = places.filter((one) => !known.some(({ environment }) => environment === one.environment));
    const all = [...known, ...others.map(({ environment }) => ({ environment, secret: secretName }))];
    return [...new Map(all.map((place) => [JSON.stringify(place), place])).values()];
}
async function lookAtAll(root, services, options) {
    const envFiles = envFilesOf(services, options);
    const all = await Promise.all(envFiles.map((file) => lookAt(file, { ...options, root })));
    // Two services may take the key from one file, although it belongs into different ones.
    const looked = all.filter((one, index) => 'finding' in one ||
        all.findIndex((other) => 'seen' in other && other.seen.path === one.seen.path) === index);
    return {
        files: looked.flatMap((one) => ('facts' in one ? [one.facts] : [])),
        seen: looked.flatMap((one) => ('seen' in one ? [one.seen] : [])),
        problems: envFiles.length === 0
            ? [(0,findings/* noEnvFiles */.W8)(root)]
            : looked.flatMap((one) => ('finding' in one ? [one.finding] : [])),
    };
}
const toolsWith = (github, seen, { world }) => ({
    github,
    writeEnvFile: (path, content) => write(path, content, seen),
    isIgnored: async (path) => (await (0,env_files_file/* ignoreState */.em)((0,external_node_path_.resolve)(path))) === 'ignored',
    absolute: (path) => (0,external_node_path_.resolve)(path),
    cancelled: world.cancelled,
});
const keysOf = (files) => files.flatMap(({ path, key, used }) => [key, used].flatMap((reading) => (reading.kind === 'value' ? [new secret/* Secret */.z(path, reading.value)] : [])));
/** A shorter text may stand in any variable. */
const SHORTEST_KEY = 16;
const gitHubOf = (root, options, { run: { world }, keys }) => (0,github_cli/* connectGitHubCli */.o)({
    env: world.env,
    directory: root,
    ...(options.repository !== undefined && { repository: options.repository }),
    withheld: [options.secretName],
    secrets: keys.filter((key) => key.reveal().length >= SHORTEST_KEY),
    cancelled: world.cancelled,
});
/** Files in which a key must not be, by the text of the key. */
async function publishedAmong(keys, root, { world }) {
    const found = new Map();
    for (const key of new Map(keys.map((one) => [one.reveal(), one])).values()) {
        const error = (await (0,checkout_search/* findPublishedKey */.dd)(root, key, world)).find(model_finding/* isError */.bJ);
        if (error)
            found.set(key.reveal(), error);
    }
    return found;
}
/** @returns why the file could not be written */
async function write(path, content, seen) {
    const target = (0,external_node_path_.resolve)(path);
    const was = seen.find((one) => one.path === target)?.content;
    const result = await (0,env_files_file/* writeEnvFile */.Jk)(target, content, { was });
    return result.kind === 'refused' ? `${result.reason}. ${result.remedy}` : undefined;
}

;// CONCATENATED MODULE: ./build/command-line/setup-json.js

function setupJson({ options, findings, planned, steps, ...result }) {
    const json = {
        done: steps.length > 0 && steps.every(({ outcome }) => outcome === 'done'),
        ...(planned && planJson(planned, options)),
        ...(result.productionFingerprint !== undefined && {
            productionFingerprint: result.productionFingerprint,
        }),
        workflows: result.namesRead.map((read) => ({
            kind: read.context === 'secrets' ? 'secret' : 'variable',
            name: read.name,
            file: read.place.file,
            line: read.place.line,
            stored: whereStored(read, result.github),
        })),
        steps,
        findings,
    };
    return `${JSON.stringify(json, undefined, 2)}\n`;
}
const planJson = ({ plan, fingerprint }, options) => ({
    key: {
        ...(fingerprint !== undefined && { fingerprint }),
        origin: plan.keptFrom === undefined ? 'new' : 'kept',
        ...(plan.keptFrom !== undefined && { from: plan.keptFrom }),
    },
    expirationHours: Number(plan.hours),
    files: plan.files.map(fileJson),
    production: { secret: options.secretName, ...productionJson(plan.production) },
});
/** Without the bytes, in which the key is. */
const fileJson = ({ content: _, ...file }) => file;
function productionJson(production) {
    switch (production.kind) {
        case 'left alone':
            return { plan: production.kind };
        case 'by hand': {
            const { kind, secret, failure, environment, candidates } = production;
            const reason = candidates ? 'several-environments' : failure?.kind;
            return { plan: kind, secret, ...(environment && { environment }), ...(reason && { reason }) };
        }
        case 'kept':
        case 'made':
        case 'overwritten': {
            const { kind, secret, repository, place } = production;
            return { plan: kind, secret, repository, ...(place.environment && { environment: place.environment }) };
        }
    }
}

// EXTERNAL MODULE: ./build/inputs/table.js
var table = __webpack_require__(29140);
// EXTERNAL MODULE: ./build/command-line/setup-flags.js
var setup_flags = __webpack_require__(56688);
;// CONCATENATED MODULE: ./build/command-line/setup-options.js



const textOf = (flags, name) => {
    const value = flags[name];
    return typeof value === 'string' ? value : undefined;
};
const optional = (name, value) => value === undefined ? {} : { [name]: value };
const linesOf = (flags, name) => (textOf(flags, name) ?? '').split('\n').filter((line) => line !== '');
/** Reads the flags; no problem quotes a value. */
function readSetupOptions(flags) {
    const problems = [...problemsOfValues(flags), ...problemsTogether(flags)];
    if (problems.length > 0)
        return { ok: false, problems };
    const workflow = setup_flags/* WORKFLOW_MODES */.D.find((mode) => mode === flags.workflow);
    return {
        ok: true,
        options: {
            signerEnv: linesOf(flags, 'signer-env'),
            verifierEnv: linesOf(flags, 'verifier-env'),
            secretName: textOf(flags, 'jwt-secret-name') ?? table/* INPUTS */.mc['jwt-secret-name'].default,
            ...optional('hours', textOf(flags, 'jwt-expiration-hours')),
            isNew: flags.new === true,
            ...optional('keyFrom', textOf(flags, 'key-from')),
            ...optional('environment', textOf(flags, 'environment')),
            ...optional('repository', textOf(flags, 'repo')),
            isProductionKeyNew: flags['new-production-key'] === true,
            asksGitHub: flags['no-github'] !== true,
            ...(workflow && { workflow }),
            ...optional('workingDirectory', textOf(flags, 'working-directory')),
            isDryRun: flags['dry-run'] === true,
            isAgreed: flags.yes === true,
            shows: flags.show === true,
            isJson: flags.json === true,
        },
    };
}
/** A whole number of hours that the action takes, too. */
const isLifetime = (text) => {
    const { min, max } = table/* INPUTS */.mc['jwt-expiration-hours'].range;
    return /^\d{1,9}$/.test(text) && Number(text) >= min && Number(text) <= max;
};
const REPOSITORY = /^(?:[\w.-]+\/)?[\w.-]+\/[\w.-]+$/;
/** What GitHub allows in the name of an environment, as far as it is safe in a command that people paste. */
const ENVIRONMENT = /^[\w. @/-]{1,255}$/;
function problemsOfValues(flags) {
    const { min, max } = table/* INPUTS */.mc['jwt-expiration-hours'].range;
    const wrong = [
        [
            'jwt-secret-name',
            secrets/* isVariableName */.KL,
            'has to be the name of one variable: letters, digits and underscores, no digit first, and none that the runner, Node, AWS or the CDK reads',
        ],
        ['jwt-expiration-hours', isLifetime, `has to be a whole number from ${min} to ${max}`],
        ['repo', (text) => REPOSITORY.test(text), 'has to be OWNER/NAME, or HOST/OWNER/NAME'],
        [
            'environment',
            (text) => ENVIRONMENT.test(text) && !text.startsWith('-'),
            'has to be the name of an environment, in letters, digits, spaces and any of . _ @ / -, with no - at the beginning',
        ],
    ];
    return wrong.flatMap(([name, isRight, words]) => {
        const text = textOf(flags, name);
        return text === undefined || isRight(text) ? [] : [`--${name} ${words}.`];
    });
}
const OF_KEYS = [
    'signer-env',
    'verifier-env',
    'new',
    'key-from',
    'new-production-key',
    'no-github',
    'show',
    'jwt-expiration-hours',
];
function problemsTogether(flags) {
    const given = (name) => flags[name] !== undefined;
    return [
        ...(given('new') && given('key-from') ? ['Give --new or --key-from, not both.'] : []),
        ...(given('no-github')
            ? ['new-production-key', 'environment', 'repo']
                .filter(given)
                .map((name) => `--${name} is about GitHub, and --no-github asks it nothing.`)
            : []),
        ...(given('workflow')
            ? OF_KEYS.filter(given).map((name) => `--${name} is about the key, and --workflow only writes a workflow.`)
            : []),
        ...(given('working-directory') && !given('workflow') ? ['--working-directory is for --workflow.'] : []),
        ...(given('show') && given('json') ? ['--json has no secret in it: give it without --show.'] : []),
    ];
}

// EXTERNAL MODULE: ./build/signing-key/lint.js
var lint = __webpack_require__(43653);
;// CONCATENATED MODULE: ./build/command-line/setup-plan.js







function planSetup(facts, options) {
    const judged = facts.files.map((file) => setup_plan_judge(file, facts, options));
    const chosen = chooseKey(judged, options);
    const refusals = [
        ...facts.problems,
        ...facts.files.flatMap((file) => refusalOfGit(file) ?? []),
        ...refusalOfSource(judged, options),
    ];
    const key = chosen?.key ?? facts.freshKey;
    const hours = chooseHours(facts.files, options);
    const values = new Map([
        [options.secretName, key.reveal()],
        [setup_facts/* LIFETIME */.S, hours],
    ]);
    const files = judged.map((one) => planFile(one, values, options));
    const planned = files.flatMap((file) => ('finding' in file ? [] : [file]));
    const apart = facts.readWith(planned).filter((one) => differs(one, values));
    const [first, ...rest] = [
        ...refusals,
        ...files.flatMap((file) => ('finding' in file ? [file.finding] : [])),
        ...apart.flatMap((one) => refusalOfLosing(one, planned)),
    ];
    if (first !== undefined)
        return { ok: false, findings: [first, ...rest] };
    return {
        ok: true,
        plan: {
            key,
            ...(chosen && { keptFrom: chosen.file.path }),
            hours,
            files: planned,
            production: planProduction(facts, options),
            notes: [
                ...facts.notes,
                ...noteOnKeys(goodKeys(judged), chosen),
                ...noteOnLifetimes(facts, hours),
                ...apart.map((one) => (0,findings/* staysApart */.Dp)(one, one.reads.length === 0)),
            ],
        },
    };
}
/** Whether the plan leaves all as it is. */
const changesNothing = ({ files, production }) => files.every(({ changes, ignore, isClosed }) => changes.length === 0 && !ignore && !isClosed) &&
    production.kind !== 'made' &&
    production.kind !== 'overwritten';
const refusalOfGit = (file) => {
    if (file.git === 'tracked')
        return (0,findings/* tracked */.rX)([file]);
    return file.git === 'unknown' ? (0,findings/* isGitUnknown */.lP)(file) : undefined;
};
/** One that gets nothing is no service of which setup knows that it needs the variable. */
const differs = ({ variable, reading }, values) => reading.kind === 'unknown' || (reading.kind === 'value' && reading.value !== values.get(variable));
/** A file gets the key, and another one that wins over it for the same service has another. */
const refusalOfLosing = ({ variable, framework, path, reads }, files) => {
    const loser = files.find((file) => file.path !== path && reads.includes(file.path));
    if (!loser)
        return [];
    const reason = `${framework} reads it too, but takes ${variable} from ${path}, which wins over it`;
    const remedy = `Name that file in its place, e.g. --signer-env ${(0,lib_text/* shellWord */.r7)(path)}, or delete the line there.`;
    return [(0,findings/* envFileRefused */.CR)(loser.path, { reason, remedy })];
};
/** The file whose key was asked for must have one that may stay. */
const refusalOfSource = (judged, { keyFrom }) => keyFrom === undefined || goodKeys(judged).some(({ file }) => file.path === keyFrom)
    ? []
    : [(0,findings/* noKeyThere */.T9)(keyFrom, judged.find(({ file }) => file.path === keyFrom)?.reason)];
/** A key stays only where the lint has nothing against it: in an env file it costs nothing to replace it. */
function setup_plan_judge(file, facts, options) {
    const { used } = file;
    if (used.kind === 'absent')
        return { file };
    if (used.kind === 'unknown')
        return { file, reason: used.reason };
    const key = new secret/* Secret */.z(file.path, used.value);
    const [finding] = [
        ...(0,lint/* lintSigningKey */.Ov)({
            key,
            input: file.path,
            algorithm: 'HS256',
            encoding: 'utf8',
            variables: [options.secretName],
            otherSecrets: [],
        }),
        ...[facts.published.get(used.value) ?? []].flat(),
    ];
    return finding === undefined ? { file, key } : { file, reason: finding.title };
}
const goodKeys = (judged) => judged.filter((one) => one.key !== undefined);
const noteOnLifetimes = ({ files }, hours) => {
    const [first, ...others] = files.filter((file) => file.hours.kind === 'value' && file.hours.value !== hours);
    return first ? [(0,findings/* oneLifetimeStays */.oW)([first, ...others], hours)] : [];
};
const noteOnKeys = (good, chosen) => new Set(good.map(({ key }) => key.reveal())).size < 2
    ? []
    : [
        (0,findings/* oneKeyStays */.u_)(good.map(({ file }) => file.path), chosen?.file.path),
    ];
/** The one that was asked for, or that of the signer: it may have signed sessions that are still open. */
function chooseKey(judged, options) {
    if (options.isNew)
        return undefined;
    const good = goodKeys(judged);
    return (good.find(({ file }) => file.path === options.keyFrom) ??
        good.find(({ file }) => file.role === 'signer') ??
        good[0]);
}
function chooseHours(files, options) {
    if (options.hours !== undefined)
        return options.hours;
    const valid = files.flatMap(({ role, hours }) => hours.kind === 'value' && isLifetime(hours.value) ? [{ role, value: hours.value }] : []);
    const first = valid.find(({ role }) => role === 'signer') ?? valid[0];
    return first?.value ?? table/* INPUTS */.mc['jwt-expiration-hours'].default;
}
function planFile({ file, reason }, values, options) {
    const edited = file.edit(values);
    if (!edited.ok)
        return { finding: edited.finding };
    const { path, role, exists, example } = file;
    return {
        path,
        role,
        exists,
        ...(example !== undefined && { example }),
        changes: [...values].flatMap(([name, value]) => {
            const isKey = name === options.secretName;
            const change = changeOf(file, isKey ? file.key : file.hours, [name, value]);
            if (change === undefined)
                return [];
            return isKey && reason !== undefined ? [{ ...change, reason }] : [change];
        }),
        ...(file.git === 'not-ignored' && { ignore: { file: file.ignoreFile, line: file.ignoreLine } }),
        isClosed: file.isOpenToOthers,
        content: edited.content,
    };
}
/** A variable with the right value changes too where several lines define it. */
function changeOf(file, reading, [name, wanted]) {
    if (reading.kind === 'absent' || !file.exists)
        return { name, change: 'added' };
    if (reading.kind !== 'value' || reading.value !== wanted)
        return { name, change: 'replaced' };
    const edited = file.edit(new Map([[name, wanted]]));
    return edited.ok && edited.isChanged ? { name, change: 'settled' } : undefined;
}
/**
 * That of the environment that is named or is called production, or the only one in which workflows find the key. That of
 * another step may be one for tests.
 *
 * @returns `undefined` where workflows do not tell
 */
function placeOfProduction({ productionPlaces: places }, { environment, secretName }) {
    const name = (environment ?? 'production').toLowerCase();
    const named = places.filter((one) => one.environment?.toLowerCase() === name);
    const [only = { environment: '', secret: secretName }, ...more] = named.length > 0 ? named : places;
    if (environment !== undefined)
        return { environment, secret: more.length > 0 ? secretName : only.secret };
    return more.length > 0 || only.environment === undefined ? undefined : only;
}
/** Production has a key of its own: one that is on laptops is no secret of production. */
function planProduction(facts, options) {
    const { github, productionPlaces } = facts;
    if (github.kind === 'not asked')
        return { kind: 'left alone' };
    const found = placeOfProduction(facts, options);
    if (found === undefined)
        return { kind: 'by hand', secret: options.secretName, candidates: productionPlaces };
    const { secret } = found;
    const environment = found.environment ? { environment: found.environment } : {};
    if (github.kind === 'failed')
        return { kind: 'by hand', secret, ...environment, failure: github.failure };
    const { repository, places } = github;
    const place = places.find((one) => one.environment === environment.environment && !one.isOrganization);
    const storedIn = (one) => one.secrets.find(({ name: stored }) => stored === secret.toUpperCase());
    const general = places.filter((one) => one.environment === undefined);
    // A secret of the environment goes before one of the repository, and that before one of the organization.
    const holder = [...(place ? [place] : []), ...general].find(storedIn);
    const stored = holder && storedIn(holder);
    if (holder && stored && !options.isProductionKeyNew)
        return { kind: 'kept', secret, repository, place: holder, updatedAt: stored.updatedAt };
    // Where an environment was named, the secret of the repository is that of others too.
    const isOurs = holder && !holder.isOrganization && (options.environment === undefined || holder === place);
    if (isOurs)
        return { kind: 'overwritten', secret, repository, place: holder, before: holder };
    return place?.exists
        ? { kind: 'made', secret, repository, place, ...(holder && { before: holder }) }
        : { kind: 'by hand', secret, ...environment };
}

// EXTERNAL MODULE: ./build/command-line/terminal.js
var terminal = __webpack_require__(80119);
;// CONCATENATED MODULE: ./build/command-line/setup.js









/** `setup`: the signing key of this machine into the env files, and one of its own into the secret of production. */
const setup = async (flags, run) => {
    const read = readSetupOptions(flags);
    const problems = read.ok ? problemsOfShow(read.options) : read.problems;
    for (const problem of problems)
        run.terminal.complain(problem);
    if (!read.ok || problems.length > 0)
        return 2;
    const { options } = read;
    if (options.workflow === undefined)
        return setUpKeys(options, run);
    const { writeWorkflow } = await Promise.all(/* import() */[__webpack_require__.e(7291), __webpack_require__.e(5844), __webpack_require__.e(106), __webpack_require__.e(541), __webpack_require__.e(4518), __webpack_require__.e(5692)]).then(__webpack_require__.bind(__webpack_require__, 47343));
    return writeWorkflow(options, options.workflow, run);
};
/** A key that goes into a file or another program is no longer under control. */
const problemsOfShow = ({ shows }) => shows && process.stdout.isTTY !== true
    ? ['--show prints the key only to a terminal, and stdout is not one.']
    : [];
async function setUpKeys(given, run) {
    const found = await findSetup(given, run);
    const { options, facts } = found;
    const known = { options, namesRead: facts.namesRead, github: facts.github };
    run.world.cancelled.throwIfAborted();
    const planned = planSetup(facts, options);
    if (!planned.ok) {
        showFindings(planned.findings, run);
        if (!options.isDryRun && !options.isAgreed && !options.isJson)
            await offerToIgnore(found, run);
        await showJson({ ...known, findings: planned.findings, steps: [] }, run);
        return 1;
    }
    const { plan } = planned;
    const result = {
        ...known,
        findings: plan.notes,
        planned: { plan, ...(isUsed(plan, options) && { fingerprint: await (0,signing_key/* fingerprint */.Rj)(plan.key) }) },
    };
    showParagraphs([...planWords(result.planned, options), ...namesWords(facts)], run);
    showFindings(plan.notes, run);
    const { code, ...done } = await carryOut(plan, found, run);
    await showJson({ ...result, ...done }, run);
    if (options.shows && code === 0)
        run.terminal.printSecret(plan.key.reveal());
    return code;
}
/** A new key that nothing is written with is gone with this run. */
const isUsed = ({ keptFrom }, { isDryRun, isAgreed }) => keptFrom !== undefined || (!isDryRun && (isAgreed || (0,terminal/* canAsk */.Gj)()));
async function carryOut(plan, found, run) {
    const { options } = found;
    const isAskedInVain = options.isProductionKeyNew && plan.production.kind === 'by hand';
    if (changesNothing(plan)) {
        if (plan.production.kind === 'by hand')
            run.terminal.print('There is nothing to change here. The secret of production is left to you.', 'yellow');
        else
            run.terminal.print('There is nothing to change.', 'green');
        return { code: isAskedInVain ? 1 : 0, steps: [] };
    }
    if (options.isDryRun)
        return { code: 0, steps: [] };
    const { complain } = run.terminal;
    const refused = await (0,terminal/* refusalOfChanges */.Fn)(options, { cancelled: run.world.cancelled, complain });
    if (refused !== undefined)
        return { code: refused, steps: [] };
    const productionKey = (0,signing_key/* freshKey */.MI)(run.world.random, { algorithm: 'HS256', encoding: 'hex' });
    run.conceal(productionKey.reveal());
    const steps = await applySetup(plan, { ...found.tools, productionKey });
    showSteps(steps, run);
    const isStored = steps.at(-1)?.outcome === 'done' && ['made', 'overwritten'].includes(plan.production.kind);
    const productionFingerprint = isStored ? await (0,signing_key/* fingerprint */.Rj)(productionKey) : undefined;
    if (productionFingerprint !== undefined)
        run.terminal.print(`Fingerprint of the key of production: ${productionFingerprint}`);
    return {
        code: isAskedInVain || steps.some(({ outcome }) => outcome !== 'done') ? 1 : 0,
        steps,
        ...(productionFingerprint !== undefined && { productionFingerprint }),
    };
}
/** Only the line; taking the file out of the repository is for its people. */
async function offerToIgnore({ facts, tools }, run) {
    const tracked = facts.files.filter(({ git }) => git === 'tracked');
    for (const { ignoreFile, ignoreLine } of tracked) {
        if (!(0,terminal/* canAsk */.Gj)())
            return;
        if (!(await (0,terminal/* askYesOrNo */.vI)(`Add the line ${ignoreLine} to ${ignoreFile}?`, run.world.cancelled)))
            return;
        const problem = appendLine(tools.absolute(ignoreFile), ignoreLine);
        run.terminal.print(problem === undefined ? `${ignoreFile}: one more line.` : `${ignoreFile}: ${problem}`);
    }
}
function showParagraphs(paragraphs, { terminal }) {
    for (const { title, lines } of paragraphs) {
        terminal.print(title, 'bold');
        for (const line of lines)
            terminal.print(`  ${line}`);
    }
}
function showFindings(findings, { terminal }) {
    for (const finding of findings) {
        const { severity, title, detail, remedy, code } = finding;
        const show = (0,model_finding/* isError */.bJ)(finding) ? terminal.complain : terminal.print;
        show(`${severity}: ${title} [${code}]`);
        for (const line of `${detail}\n${remedy}`.split('\n'))
            show(`  ${line}`);
    }
}
function showSteps(steps, { terminal }) {
    for (const { what, outcome, reason } of steps) {
        const line = `${WHAT_WAS_DONE[outcome]} ${what}${reason === undefined ? '' : `\n  ${reason}`}`;
        if (outcome === 'done')
            terminal.print(line, 'green');
        else
            terminal.complain(line);
    }
    if (steps.some(({ outcome }) => outcome !== 'done'))
        terminal.complain('Run setup again when the cause is gone: it goes on where this one ended.');
}
const showJson = async (result, { terminal, redactor }) => {
    if (result.options.isJson)
        await terminal.printJson(redactor.redact(setupJson(result)));
};


/***/ }),

/***/ 80119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fn: () => (/* binding */ refusalOfChanges),
/* harmony export */   Gj: () => (/* binding */ canAsk),
/* harmony export */   PB: () => (/* binding */ createTerminal),
/* harmony export */   vI: () => (/* binding */ askYesOrNo)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94869);
/* harmony import */ var _report_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16945);


const WIDEST = 100;
const NARROWEST = 40;
const ignored = () => undefined;
/** The colours of `painter`, and nothing else that a terminal obeys. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it looks for control characters
const COLOUR = /(\u001b\[(?:(?:0|1|3[1-6]|90)(?:;(?=\d))?)+m)/;
/** A line that this program has coloured, without any other control character. */
const harmless = (line) => line
    .split(COLOUR)
    .map((part, index) => (index % 2 === 1 ? part : (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(part)))
    .join('');
/** The runner of a terminal: headings for groups, and no workflow commands, because no runner reads along. */
const terminalRunner = (info, heading) => ({
    mask: ignored,
    setOutput: ignored,
    saveState: ignored,
    state: () => '',
    info,
    startGroup: heading,
    endGroup: ignored,
    annotate: ignored,
    writeSummary: async () => undefined,
    fail: ignored,
});
const createTerminal = ({ env, redactor, stdout, stderr, isJson, noColour }) => {
    const people = isJson ? stderr : stdout;
    const colour = !noColour && (0,_report_log_js__WEBPACK_IMPORTED_MODULE_0__/* .wantsColour */ .Ml)(env, people.isTTY === true);
    const paint = (0,_report_log_js__WEBPACK_IMPORTED_MODULE_0__/* .painter */ .C2)(colour);
    const info = (line) => {
        people.write(`${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutCommands */ .Df)(harmless(redactor.redact(line)))}\n`);
    };
    const plain = (text) => (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .untrustedLines */ .mU)(redactor.redact(text));
    return {
        runner: terminalRunner(info, (title) => info(paint(title, 'bold'))),
        print: (text, ...colours) => {
            for (const line of plain(text))
                info(paint(line, ...colours));
        },
        complain: (text) => {
            for (const line of plain(text))
                stderr.write(`${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutCommands */ .Df)(redactor.redact(line))}\n`);
        },
        printJson: (text) => new Promise((resolve, reject) => {
            stdout.write(text, (error) => (error ? reject(error) : resolve()));
        }),
        printSecret: (text) => {
            stdout.write(`${text}\n`);
        },
        colour,
        columns: Math.min(WIDEST, Math.max(NARROWEST, people.columns ?? WIDEST)),
    };
};
/** Whether there is someone to ask. Questions stand on stderr, so that stdout has the results alone. */
const canAsk = () => process.stdin.isTTY === true && process.stderr.isTTY === true;
/**
 * A question with the answers yes and no; Enter says yes.
 *
 * @returns `undefined` where it was left with Ctrl-C or Escape, or the command was cancelled
 */
async function askYesOrNo(message, cancelled) {
    const { confirm, isCancel } = await __webpack_require__.e(/* import() */ 8537).then(__webpack_require__.bind(__webpack_require__, 28537));
    const answer = await confirm({ message, signal: cancelled, output: process.stderr });
    return isCancel(answer) ? undefined : answer;
}
/** @returns the exit code where the changes are not to be made */
async function refusalOfChanges({ isAgreed }, { cancelled, complain }) {
    if (isAgreed)
        return undefined;
    if (!canAsk()) {
        complain('Nothing was changed, because there is no terminal to ask on. To make the changes, add --yes.');
        return 2;
    }
    if (await askYesOrNo('Make these changes?', cancelled))
        return undefined;
    complain('Nothing was changed.');
    return 1;
}


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

/***/ 66213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xu: () => (/* binding */ needles),
/* harmony export */   dd: () => (/* binding */ findPublishedKey),
/* harmony export */   g$: () => (/* binding */ printable)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13963);
/* harmony import */ var _redaction_forms_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5633);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21406);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8491);
/* harmony import */ var _signing_key_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34079);







/** Looks for the signing key in the files of the checkout. */
const LIMITS = { files: 50_000, bytes: 256 * 1024 * 1024, bytesPerFile: 5 * 1024 * 1024 };
const NEW_KEY = (0,_signing_key_js__WEBPACK_IMPORTED_MODULE_6__/* .commandForKey */ .cj)({ algorithm: 'HS512', encoding: 'hex' });
/**
 * Searches the text files below the directory for the key, also as base64; gives paths and lines, never content.
 * Not searched: `.git`, `node_modules`, `cdk.out`, links, binary files. A file that git tracks is an error, and so is
 * every file when git cannot say what it tracks. An env file that git ignores is where a developer keeps the key, so it is
 * no finding; other files that git does not track are a warning, for an earlier step or a build may have written them.
 * Outside of a repository env files are a warning and others an error. A search that its limits cut short says so.
 *
 * @throws the signal's reason when it is aborted
 */
async function findPublishedKey(directory, key, { env, cancelled, limits = LIMITS, command = NEW_KEY }) {
    const text = key.reveal().trim();
    if (!(0,_redaction_forms_js__WEBPACK_IMPORTED_MODULE_3__/* .maskable */ .dm)(text))
        return [];
    const hits = [];
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(directory).catch(() => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory));
    const wanted = needles(text);
    const skipped = await visitTextFiles(root, limits, cancelled, (path, content) => {
        const line = lineOf(content, wanted);
        if (line !== undefined)
            hits.push({ path, line });
    });
    const files = hits.map(({ path }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path));
    const statuses = await (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .gitStatuses */ .v1)(files, { env, cancelled });
    const judged = hits.map(({ path, line }) => ({
        place: printable(`${path}:${line}`, text),
        weight: weigh(path, statuses.get((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)) ?? 'unknown'),
    }));
    const places = (...weights) => judged
        .filter(({ weight }) => weights.includes(weight))
        .map(({ place }) => place)
        .sort();
    return [
        ...foundIn(places('tracked', 'assumed'), (paths) => (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .keyPublishedInCheckout */ .Pj)(paths, places('assumed').length > 0, command)),
        ...foundIn(places('unchecked env file'), _findings_js__WEBPACK_IMPORTED_MODULE_4__/* .keyInUncheckedEnvFile */ .up),
        ...foundIn(places('untracked'), _findings_js__WEBPACK_IMPORTED_MODULE_4__/* .keyInUntrackedFile */ .qU),
        ...(skipped === 0 ? [] : [(0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .checkoutSearchIncomplete */ .$3)(skipped, limits)]),
    ];
}
const foundIn = (paths, describe) => (paths.length === 0 ? [] : [describe(paths)]);
/** The key itself, as JSON writes it, and base64 as Kubernetes has it, with or without a line break behind the key. */
function needles(text) {
    const bytes = Buffer.from(text, 'utf8');
    const certain = bytes.toString('base64').slice(0, Math.floor((bytes.length * 8) / 6));
    return [...new Set([text, JSON.stringify(text).slice(1, -1), certain])].map((needle) => Buffer.from(needle));
}
function lineOf(content, all) {
    const places = all.map((needle) => content.indexOf(needle)).filter((place) => place !== -1);
    if (places.length === 0)
        return undefined;
    const place = Math.min(...places);
    let line = 1;
    for (let at = content.indexOf(10); at !== -1 && at < place; at = content.indexOf(10, at + 1))
        line += 1;
    return line;
}
/** A path is shown in logs and comments: without control characters, and without the key, should it be its name. */
const printable = (path, key) => path.replaceAll(key, '***').replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '?');
const isEnvFile = (path) => /(?:^|\/)(?:\.env(?:\..+)?|[^/]+\.env|\.envrc|\.dev\.vars)$/.test(path);
function weigh(path, status) {
    switch (status) {
        case 'tracked':
            return 'tracked';
        case 'unknown':
            return 'assumed';
        case 'no repository':
            return isEnvFile(path) ? 'unchecked env file' : 'assumed';
        case 'ignored':
            return isEnvFile(path) ? 'none' : 'untracked';
        case 'untracked':
            return 'untracked';
    }
}
/** What others made: history, dependencies, and the cloud assembly, which is cleaned and judged elsewhere. */
const NOT_ENTERED = new Set(['.git', 'node_modules', 'cdk.out']);
const AT_A_TIME = 16;
/** git takes a file for binary when one of its first 8000 bytes is NUL (buffer_is_binary in xdiff-interface.c). */
const LOOKED_AT = 8000;
/**
 * Gives every text file to `visit`, with its path relative to the directory, with `/`. Links are not followed.
 * @returns how many text files were left out, because of the limits or because they could not be read
 * @throws the signal's reason when it is aborted
 */
async function visitTextFiles(directory, limits, signal, visit) {
    const paths = await filesBelow(directory, signal);
    let skipped = Math.max(0, paths.length - limits.files);
    let bytesLeft = limits.bytes;
    const queue = paths.slice(0, limits.files).values();
    const work = async () => {
        for (const path of queue) {
            signal?.throwIfAborted();
            const content = await readText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path), Math.min(limits.bytesPerFile, bytesLeft));
            if (content === 'left out')
                skipped += 1;
            else if (content !== 'binary') {
                bytesLeft -= content.length;
                visit(path, content);
            }
        }
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, work));
    return skipped;
}
async function filesBelow(directory, signal) {
    const files = [];
    const directories = [''];
    for (let prefix = directories.pop(); prefix !== undefined; prefix = directories.pop()) {
        signal?.throwIfAborted();
        for (const entry of await entriesOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, prefix))) {
            if (entry.isFile())
                files.push(prefix + entry.name);
            else if (entry.isDirectory() && !NOT_ENTERED.has(entry.name))
                directories.push(`${prefix}${entry.name}/`);
        }
    }
    return files;
}
/** A directory that cannot be read has nothing that this user could have published. */
const entriesOf = (directory) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory, { withFileTypes: true }).catch(() => []);
async function readText(path, limit) {
    const file = await (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .openForReading */ .sb)(path).catch(() => undefined);
    if (file === undefined)
        return 'left out';
    try {
        const { size } = await file.stat();
        if (size <= limit) {
            const content = await file.readFile();
            return content.subarray(0, LOOKED_AT).includes(0) ? 'binary' : content;
        }
        const { buffer, bytesRead } = await file.read(Buffer.alloc(LOOKED_AT), 0, LOOKED_AT, 0);
        return buffer.subarray(0, bytesRead).includes(0) ? 'binary' : 'left out';
    }
    catch {
        return 'left out';
    }
    finally {
        await file.close();
    }
}


/***/ }),

/***/ 8491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ workTreeAround),
/* harmony export */   gG: () => (/* binding */ askGit),
/* harmony export */   uM: () => (/* binding */ gitIn),
/* harmony export */   v1: () => (/* binding */ gitStatuses)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_child_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32383);
/* harmony import */ var _lib_groups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85722);




/** What git needs to be found and to know the patterns of the user; RUNNER_TRACKING_ID names the job of a process. */
const HANDED_ON = ['PATH', 'HOME', 'XDG_CONFIG_HOME', 'SYSTEMROOT', 'USERPROFILE', 'RUNNER_TRACKING_ID'];
/**
 * The status of files, given by absolute paths without links, in the innermost repository around each: a submodule and
 * a second checkout track their own files.
 *
 * @throws the signal's reason when it is aborted
 */
async function gitStatuses(files, options) {
    const placed = await Promise.all(files.map(async (file) => ({ file, top: await workTreeAround((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file)) })));
    const asked = [...(0,_lib_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)(placed, ({ top }) => top)].map(async ([top, group]) => {
        const statusOf = top === undefined ? () => 'no repository' : await askAbout(top, group, options);
        return group.map(({ file }) => [file, statusOf(file)]);
    });
    const statuses = new Map((await Promise.all(asked)).flat());
    options.cancelled.throwIfAborted();
    return statuses;
}
/**
 * The innermost directory that has a `.git`, which is a file in a linked work tree or a submodule. git would look for it
 * too, and then refuse one that belongs to another user, as in a container.
 */
async function workTreeAround(directory) {
    const git = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, '.git');
    const isFile = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(git).then((found) => found.isFile(), () => false);
    const exists = isFile || (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(git, 'HEAD')).catch(() => undefined)) !== undefined;
    if (exists)
        return directory;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory) === directory ? undefined : workTreeAround((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory));
}
async function askAbout(top, files, options) {
    const pathOf = (file) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top, file).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    const listed = await askGit(top, ['ls-files', '-z'], options);
    // Where git may not fetch a tree that a sparse index needs, it lists the rest and exits with 0.
    if (listed?.code !== 0 || /^(?:error|fatal): /m.test(listed.stderr))
        return () => 'unknown';
    const tracked = new Set(entriesOf(listed));
    const paths = files.map(({ file }) => pathOf(file)).filter((path) => !tracked.has(path));
    const ignored = paths.length === 0 ? new Set() : await ignoredAmong(paths, top, options);
    return (file) => tracked.has(pathOf(file)) ? 'tracked' : ignored.has(pathOf(file)) ? 'ignored' : 'untracked';
}
/**
 * Exit code 1 means that none is ignored. When git cannot say it, none counts as ignored. With the index git would take
 * a name like `*.env` for a pattern, and for tracked where a tracked file fits it.
 */
async function ignoredAmong(paths, top, options) {
    // `./` keeps a name like `:(top)x` from being a pattern.
    const input = paths.map((path) => `./${path}\0`).join('');
    const answer = await askGit(top, ['check-ignore', '--no-index', '-z', '--stdin'], options, input);
    return new Set(answer?.code === 0 ? entriesOf(answer).map((entry) => entry.replace('./', '')) : []);
}
const entriesOf = ({ stdout }) => stdout.toString().split('\0').filter(Boolean);
/**
 * An earlier step may have written the configuration of the repository, so no program in it may run: not that of
 * `core.fsmonitor`, and none that fetches what a partial clone lacks (`core.sshCommand`, `remote.*.uploadpack`, …).
 * Neither command runs hooks, filters, pagers or aliases.
 *
 * With the directory of the repository given, git looks neither at its owner (`safe.directory`, which no version before
 * 2.38 takes from the command line) nor at `core.worktree`. It starts in `/`, so that a relative entry of PATH does
 * not find a program in the checkout.
 */
const gitIn = (top, command, env) => ({
    command: 'git',
    args: ['-C', top, '--git-dir=.git', '--work-tree=.', '-c', 'core.fsmonitor=', ...command],
    cwd: '/',
    env: {
        ...Object.fromEntries(HANDED_ON.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]]))),
        LC_ALL: 'C',
        GIT_ALLOW_PROTOCOL: '',
        GIT_NO_LAZY_FETCH: '1',
        // The objects that are pushed, and not what `git replace` shows in their place.
        GIT_NO_REPLACE_OBJECTS: '1',
    },
});
const askGit = (top, command, { env, cancelled, timeoutMilliseconds = 30_000 }, input) => (0,_lib_child_process_js__WEBPACK_IMPORTED_MODULE_2__/* .askCommand */ .r)({
    ...gitIn(top, command, env),
    cancelled,
    timeoutMilliseconds,
    ...(input !== undefined && { input }),
});


/***/ }),

/***/ 242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ namesRead)
/* harmony export */ });
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54511);
/* harmony import */ var _yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97635);


/** GitHub makes it itself. */
const OWN = 'GITHUB_TOKEN';
/** What the workflows read, each name once, in the order of files and lines. Comments do not count. */
const namesRead = ({ files }) => {
    const found = new Map();
    for (const { path, root } of files)
        for (const { key, node } of (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textsIn */ .Ej)(root))
            for (const { context, name, offset } of namesOf(key, node)) {
                const read = { context, name, place: { file: path, line: (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .lineIn */ .Wg)(node, offset) } };
                if (name !== OWN && !found.has(`${context} ${name}`))
                    found.set(`${context} ${name}`, read);
            }
    return [...found.values()];
};
const namesOf = (key, { text }) => {
    const parts = (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOf */ .CI)(text);
    if (parts.some(({ isExpression }) => isExpression))
        return parts.flatMap(({ expression, offset }) => expression
            ? (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .expressionsIn */ .l$)(expression)
                .flatMap((one) => nameOf(one) ?? [])
                .map((name) => ({ ...name, offset }))
            : []);
    // A condition is an expression without its signs, too.
    const condition = key === 'if' ? (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .parseExpression */ .YK)(text) : undefined;
    return condition
        ? (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .expressionsIn */ .l$)(condition)
            .flatMap((one) => nameOf(one) ?? [])
            .map((name) => ({ ...name, offset: 0 }))
        : [];
};
const nameOf = (expression) => {
    if (expression.kind !== 'member' || expression.of.kind !== 'context')
        return undefined;
    const { of, name } = expression;
    if (of.name !== 'secrets' && of.name !== 'vars')
        return undefined;
    return name.kind === 'literal' && typeof name.value === 'string'
        ? { context: of.name, name: name.value.toUpperCase() }
        : undefined;
};


/***/ })

};
