export const id = 9062;
export const ids = [9062];
export const modules = {

/***/ 85829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportRun: () => (/* binding */ reportRun),
  verify: () => (/* binding */ verify)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/inputs/conceal-secrets.js
var conceal_secrets = __webpack_require__(1841);
// EXTERNAL MODULE: ./build/inputs/secrets.js
var inputs_secrets = __webpack_require__(8569);
// EXTERNAL MODULE: ./build/lib/github-cli.js
var github_cli = __webpack_require__(71046);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/modes/stored-keys.js
var stored_keys = __webpack_require__(5281);
// EXTERNAL MODULE: ./build/pull-request/dry-assembly.js + 4 modules
var dry_assembly = __webpack_require__(89546);
// EXTERNAL MODULE: ./build/pull-request/stand-ins.js
var stand_ins = __webpack_require__(22667);
// EXTERNAL MODULE: ./build/redaction/secret.js
var secret = __webpack_require__(97072);
// EXTERNAL MODULE: ./build/report/conclusion.js
var conclusion = __webpack_require__(18728);
// EXTERNAL MODULE: ./build/report/gate.js
var report_gate = __webpack_require__(98080);
// EXTERNAL MODULE: ./build/report/json.js
var report_json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/report/log.js
var log = __webpack_require__(16945);
// EXTERNAL MODULE: ./build/report/redacted.js
var redacted = __webpack_require__(58911);
// EXTERNAL MODULE: ./build/run/journal.js
var run_journal = __webpack_require__(72353);
// EXTERNAL MODULE: ./build/run/run.js
var run_run = __webpack_require__(72583);
// EXTERNAL MODULE: ./build/signing-key/git-repository.js
var git_repository = __webpack_require__(8491);
// EXTERNAL MODULE: ./build/lib/child-process.js + 1 modules
var child_process = __webpack_require__(32383);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(94869);
// EXTERNAL MODULE: ./build/redaction/forms.js
var redaction_forms = __webpack_require__(5633);
// EXTERNAL MODULE: ./build/signing-key/checkout-search.js
var checkout_search = __webpack_require__(66213);
// EXTERNAL MODULE: ./build/signing-key/findings.js
var findings = __webpack_require__(21406);
;// CONCATENATED MODULE: ./build/signing-key/object-stream.js
/** The output of `git cat-file --batch`: for each object a line `<id> <type> <size>`, its bytes, and a line feed. */
const LINE_FEED = 10;
/**
 * Gives every object whole to `visit`. Objects are asked for by their ids after their sizes are known, so that none is larger than
 * the caller has allowed.
 */
function readObjects(visit) {
    let pieces = [];
    let bytes = 0;
    /** Bytes that must be there before anything can be done; a header line is short, so it is tried with each piece. */
    let needed = 0;
    let header;
    const take = () => {
        const all = pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces);
        pieces = [];
        bytes = 0;
        return all;
    };
    const keep = (rest) => {
        pieces = rest.length === 0 ? [] : [rest];
        bytes = rest.length;
    };
    /** One step further; false where bytes are missing. */
    const step = () => {
        if (bytes < needed || bytes === 0)
            return false;
        const all = take();
        if (header) {
            visit(header.id, all.subarray(0, header.size));
            keep(all.subarray(header.size + 1));
            header = undefined;
            needed = 0;
            return true;
        }
        const end = all.indexOf(LINE_FEED);
        if (end === -1) {
            keep(all);
            return false;
        }
        const [id = '', , size] = all.subarray(0, end).toString('latin1').split(' ');
        keep(all.subarray(end + 1));
        // `<id> missing` has no size and no content.
        if (size === undefined)
            return true;
        header = { id, size: Number(size) };
        needed = header.size + 1;
        return true;
    };
    return {
        write(chunk) {
            pieces.push(chunk);
            bytes += chunk.length;
            while (step())
                ;
        },
    };
}

;// CONCATENATED MODULE: ./build/signing-key/history-search.js








const LIMITS = {
    objects: 500_000,
    bytes: 1024 * 1024 * 1024,
    bytesPerObject: 5 * 1024 * 1024,
    milliseconds: 30_000,
};
/** Objects whose paths are asked for. */
const MOST_HITS = 5;
/** Trees hold names of files and ids. */
const SEARCHED = new Set(['blob', 'commit', 'tag']);
/** @param directory absolute path of a directory of the work tree */
const searchHistory = async (directory, key, { world: { env, cancelled }, progress }, limits = LIMITS) => {
    const text = key.reveal().trim();
    if (!(0,redaction_forms/* maskable */.dm)(text))
        return skipped('the key is too short to be told from other text');
    const top = await (0,git_repository/* workTreeAround */.DP)(directory);
    if (top === undefined)
        return skipped('there is no git repository here');
    const git = { env, cancelled };
    const objects = await objectsOf(top, git);
    if (!objects)
        return concluded('git did not list its objects, so its history was not searched', [
            'git cat-file --batch-all-objects gave no whole answer.',
        ]);
    const chosen = choose(objects, limits);
    progress(`searching ${(0,lib_text/* count */.U9)(chosen.length, 'object')} of git`);
    const search = await searchObjects(top, chosen, (0,checkout_search/* needles */.Xu)(text), { ...git, limits });
    const gaps = [...gapsOf(search, objects.length, limits), ...(await missingIn(top, git))];
    const places = await placesOf(top, search.hits, git);
    if (places.length > 0)
        return {
            summary: `the key is in ${(0,lib_text/* count */.U9)(search.hits.length, 'object')} of git`,
            outcome: (0,finding/* fail */.fJ)((0,findings/* keyPublishedInHistory */.z)(places.map((place) => (0,checkout_search/* printable */.g$)(place, text))), ...gaps.map(findings/* historySearchIncomplete */.h$)),
        };
    return concluded(`${(0,lib_text/* count */.U9)(search.searched, 'object')} of git searched`, gaps);
};
const skipped = (summary) => ({
    status: 'skipped',
    summary,
    outcome: (0,finding/* succeed */.Py)(true),
});
/** Nothing was found; with gaps that proves nothing. */
const concluded = (summary, gaps) => gaps.length === 0
    ? { summary, outcome: (0,finding/* succeed */.Py)(true) }
    : {
        status: 'not-established',
        summary: `${summary}, not all that there is`,
        outcome: (0,finding/* succeed */.Py)(true, gaps.map(findings/* historySearchIncomplete */.h$)),
    };
/** What was not searched of that which is here. */
const gapsOf = ({ searched, isBroken }, all, limits) => {
    if (isBroken)
        return [`git cat-file --batch ended with an error after ${(0,lib_text/* count */.U9)(searched, 'object')}: git fsck`];
    return searched < all ? [leftOut(all - searched, all, limits)] : [];
};
const leftOut = (left, all, { objects, bytes, bytesPerObject, milliseconds }) => `${left} of ${(0,lib_text/* count */.U9)(all, 'object')} were left out: those above ${bytesPerObject / 1024 / 1024} MB, and what is beyond ${objects.toLocaleString('en')} objects, ${bytes / 1024 ** 3} GB or ${milliseconds / 1000} s.`;
const objectsOf = async (top, options) => {
    const format = '--batch-check=%(objectname) %(objecttype) %(objectsize)';
    const answer = await (0,git_repository/* askGit */.gG)(top, ['cat-file', '--batch-all-objects', '--unordered', format], options);
    if (answer?.code !== 0)
        return undefined;
    const lines = answer.stdout.toString('latin1').split('\n');
    return lines.flatMap((line) => {
        const [id = '', type = '', size = ''] = line.split(' ');
        return SEARCHED.has(type) ? [{ id, type, size: Number(size) }] : [];
    });
};
/** Small ones first, because env files and settings are small. */
const choose = (objects, limits) => {
    let left = limits.bytes;
    const chosen = [];
    for (const object of objects.toSorted((a, b) => a.size - b.size)) {
        left -= object.size;
        if (left < 0 || object.size > limits.bytesPerObject || chosen.length >= limits.objects)
            break;
        chosen.push(object);
    }
    return chosen;
};
const searchObjects = async (top, objects, wanted, { env, cancelled, limits }) => {
    let searched = 0;
    const hits = [];
    const reader = readObjects((id, content) => {
        searched += 1;
        if (wanted.some((needle) => content.includes(needle)))
            hits.push(id);
    });
    const { exited } = (0,child_process/* startChild */.v)({
        ...(0,git_repository/* gitIn */.uM)(top, ['cat-file', '--batch', '--buffer'], env),
        input: objects.map(({ id }) => `${id}\n`).join(''),
        onStdout: (chunk) => reader.write(chunk),
        onLine: () => undefined,
        redact: (line) => line,
        cancelled,
        timeoutMilliseconds: limits.milliseconds,
    });
    const { code, timedOut } = await exited;
    cancelled.throwIfAborted();
    return { searched, hits, isBroken: code !== 0 && !timedOut };
};
/** Where an object is: a path and a commit, or what it is. */
const placesOf = async (top, hits, options) => {
    const places = [];
    for (const id of hits.slice(0, MOST_HITS)) {
        const args = [
            'log',
            '--all',
            '--reflog',
            `--find-object=${id}`,
            '--name-only',
            '--format=commit %h',
            '--no-show-signature',
            '--no-ext-diff',
            '--no-textconv',
        ];
        const answer = await (0,git_repository/* askGit */.gG)(top, args, options);
        // The oldest commit comes last: that which brought it in, and not one that took it out.
        const lines = (answer?.stdout.toString() ?? '').split('\n').filter(Boolean);
        const [commit, path] = lines.slice(lines.findLastIndex((line) => line.startsWith('commit ')));
        places.push(path === undefined ? `object ${id.slice(0, 12)}` : `${path} in ${commit}`);
    }
    const more = hits.length - places.length;
    return [...places, ...(more > 0 ? [`and ${more} more objects`] : [])];
};
/** Objects that the clone does not have. A partial one would fetch them, which `gitIn` forbids. */
const missingIn = async (top, options) => {
    const shallow = await (0,git_repository/* askGit */.gG)(top, ['rev-parse', '--is-shallow-repository'], options);
    const promised = await (0,git_repository/* askGit */.gG)(top, ['config', '--get-regexp', '^(extensions\\.partialclone|remote\\..*\\.(promisor|partialclonefilter))$'], options);
    return [
        ...(shallow?.stdout.toString().trim() === 'false'
            ? []
            : ['The clone is shallow, so older commits are not here.']),
        // Exit code 1: no such entry.
        ...(promised?.code === 1
            ? []
            : ['The clone is partial (git clone --filter), so not all objects are here.']),
    ];
};

// EXTERNAL MODULE: ./build/signing-key/stage.js
var stage = __webpack_require__(60192);
// EXTERNAL MODULE: ./build/workflows/judge.js
var judge = __webpack_require__(68598);
// EXTERNAL MODULE: ./build/workflows/key-uses.js
var key_uses = __webpack_require__(49443);
// EXTERNAL MODULE: ./build/workflows/findings.js
var workflows_findings = __webpack_require__(73743);
// EXTERNAL MODULE: ./build/workflows/workflow.js
var workflow = __webpack_require__(3880);
;// CONCATENATED MODULE: ./build/workflows/stage.js




const RESULTS = { reaches: 'ok', fault: 'fault', undecided: 'not established' };
const lineOf = ({ use, result, secret }) => {
    const what = secret === undefined ? 'the key' : `secrets.${secret.text}`;
    const environment = use.environment ? `, environment ${use.environment.name ?? 'not decided'}` : '';
    return `${RESULTS[result]}  ${(0,workflow/* placeText */.Z9)(use.place)}  job ${use.job}: ${what} as ${use.kind === 'action' ? 'jwt-secret-key' : use.variable}${environment}`;
};
/** Does the secret reach every step that deploys? Each step has a line with its place. */
const checkWorkflows = async ({ workflows, found, judged }, { progress }) => {
    const { unread, unfollowed } = found;
    for (const one of judged)
        progress(lineOf(one));
    const findings = [
        ...unread.map(workflows_findings/* unreadable */.O$),
        ...judged.flatMap((one) => one.findings),
        ...(found.deploying.length === 0 && unread.length === 0 ? [(0,workflows_findings/* nothingDeploys */.oI)(workflows.files)] : []),
        ...unfollowed.map(workflows_findings/* notFollowed */.qJ),
    ];
    const [first, ...rest] = findings.toSorted((a, b) => Number((0,finding/* isError */.bJ)(b)) - Number((0,finding/* isError */.bJ)(a)));
    const summary = summaryOf(found, judged);
    if (first && (0,finding/* isError */.bJ)(first))
        return { outcome: { ok: false, findings: [first, ...rest] }, summary };
    const isOpen = findings.length > 0;
    return {
        outcome: (0,finding/* succeed */.Py)(true, findings),
        summary,
        ...(isOpen && { status: 'not-established' }),
    };
};
const summaryOf = ({ deploying }, judged) => {
    const reached = judged.filter(({ result }) => result === 'reaches').map(({ use }) => (0,workflow/* placeText */.Z9)(use.place));
    if (judged.length > 0)
        return `the secret reaches ${reached.length} of ${(0,lib_text/* count */.U9)(judged.length, 'step')}${reached.length === 0 ? '' : `: ${reached.join(', ')}`}`;
    return deploying.length === 0
        ? 'no step was found that deploys with the key'
        : `the key lies in AWS, so no secret of GitHub has to reach ${deploying.map(workflow/* placeText */.Z9).join(', ')}`;
};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/env-files/dialects.js + 7 modules
var dialects = __webpack_require__(55383);
// EXTERNAL MODULE: ./build/env-files/effective.js
var effective = __webpack_require__(95471);
// EXTERNAL MODULE: ./build/env-files/file.js
var file = __webpack_require__(9002);
// EXTERNAL MODULE: ./build/env-files/find.js + 3 modules
var find = __webpack_require__(54531);
// EXTERNAL MODULE: ./build/env-files/layout.js
var layout = __webpack_require__(93198);
// EXTERNAL MODULE: ./build/env-files/reading.js
var env_files_reading = __webpack_require__(15014);
// EXTERNAL MODULE: ./build/proof/compare.js
var compare = __webpack_require__(67906);
// EXTERNAL MODULE: ./build/command-line/findings.js
var command_line_findings = __webpack_require__(46253);
// EXTERNAL MODULE: ./build/command-line/setup-facts.js
var setup_facts = __webpack_require__(41092);
;// CONCATENATED MODULE: ./build/command-line/verify-env-files.js















/** The services of the repository that have to do with the key. A key in the environment of this process goes before. */
const readEnvFiles = async ({ root, directory }, inputs) => {
    const names = [inputs.secretName, ...inputs.secretAliases];
    const found = await (0,find/* findOwnEnvFiles */.w3)(root, names);
    const services = found.files.map((file) => ({
        file,
        key: valueFrom(file, names, directory),
        hours: valueFrom(file, [setup_facts/* LIFETIME */.S], directory),
    }));
    const shown = (path) => pathIn(directory, path);
    const notes = [
        ...(found.aside.length > 0 ? [(0,command_line_findings/* filesAside */.AT)(found.aside.map(shown), inputs.secretName)] : []),
        ...(found.shared.length > 0 ? [(0,command_line_findings/* filesShared */.l6)(found.shared.map(shown), inputs.secretName)] : []),
        ...(found.unsearched === undefined ? [] : [(0,command_line_findings/* foldersUnsearched */.Q$)(shown(found.unsearched))]),
    ];
    const own = inputs.key.reveal();
    const key = own === '' ? keyOf(services) : { text: own, place: inputs.keyInput, isOfFile: false };
    return { root, directory, services, notes, ...(key && { key }) };
};
const pathIn = (directory, path) => (0,external_node_path_.relative)(directory, path).split(external_node_path_.sep).join('/');
/** What a service gets for the first of the names that is set. */
const valueFrom = (file, names, directory) => {
    const values = names.map((name) => ({ name, ...(0,effective/* effectiveValue */.FB)(file, name) }));
    const [first] = values;
    const found = values.find(({ reading }) => reading.kind !== 'absent') ?? first;
    const { reading = env_files_reading/* ABSENT */.sj, path, line } = found ?? {};
    const shown = pathIn(directory, path ?? file.path);
    return {
        reading,
        ...(path !== undefined && { path }),
        place: line === undefined ? shown : `${shown}:${line}`,
        compose: found && (0,effective/* isGiven */.qR)(file, found.name) ? shown : undefined,
    };
};
const textIn = ({ reading }) => (reading.kind === 'value' ? reading.value : '');
/** That of the signer, whose tokens the others have to accept. */
const keyOf = (services) => {
    const holders = services.filter(({ key }) => textIn(key) !== '');
    const holder = holders.find(({ file }) => file.role === 'signer') ?? holders[0];
    return holder && { text: textIn(holder.key), place: holder.key.place, isOfFile: true };
};
/** A secret of the frontend as a line for `other-secrets`; '' where its env files have none. */
const sessionSecretLine = (root, name) => {
    for (const file of (0,find/* findEnvFiles */._M)(root, [name]).files.filter(({ role }) => role === 'signer')) {
        const { reading } = (0,effective/* effectiveValue */.FB)(file, name);
        if (reading.kind === 'value' && /^[^\r\n]+$/.test(reading.value))
            return `${name}=${reading.value}`;
    }
    return '';
};
/** Do all services get the same key and lifetime, and does only this user see them? */
const checkEnvFiles = async (files, variable, { progress }) => {
    const { services } = files;
    if (services.length === 0)
        return { outcome: { ok: false, findings: [(0,command_line_findings/* noEnvFiles */.W8)(files.root)] }, summary: 'no env file was found' };
    for (const { file, key } of services)
        progress(`${key.place}  ${file.framework}, ${file.role}: ${key.reading.kind}`);
    const places = [...new Set(services.map(({ key }) => key.place))];
    const only = places.length === 1 && keyOf(services)?.place;
    const findings = [
        ...judgeKeys(files, variable),
        ...judgeLifetimes(files),
        ...(await judgeFiles(files, variable)),
        ...(only ? [(0,command_line_findings/* onlyOneHolder */.n4)(only, variable)] : []),
        ...files.notes,
    ];
    const [first, ...rest] = (0,finding/* errorsFirst */.wz)(findings);
    if (first && (0,finding/* isError */.bJ)(first))
        return {
            outcome: { ok: false, findings: [first, ...rest] },
            summary: first.title,
        };
    const unknown = findings.find(({ code }) => code === command_line_findings/* notReadable */.I.code);
    return {
        outcome: (0,finding/* succeed */.Py)(true, findings),
        summary: unknown
            ? `${unknown.where}: ${unknown.title}`
            : only
                ? `${only} has the key, and nothing else needs it here`
                : `${(0,lib_text/* count */.U9)(services.length, 'service')} get one key: ${places.join(', ')}`,
        ...(unknown && { status: 'not-established' }),
    };
};
/** Whether the service has an env file at all. */
const isThere = ({ reads }) => reads.length === 0 || reads.some(file/* isFile */.fo);
const verify_env_files_missingIn = (directory, { file, key }, variable) => {
    const { reading, place, compose } = key;
    if (reading.kind === 'unknown')
        return [(0,command_line_findings/* notReadable */.I)(place, variable, { reason: reading.reason, compose })];
    if (textIn(key) !== '')
        return [];
    if (isThere(file))
        return [(0,command_line_findings/* keyMissing */.uy)(place, variable, compose)];
    const example = (0,find/* exampleBeside */.rc)(file.path);
    const name = file.role === 'unknown' ? file.framework : `the ${file.role} (${file.framework})`;
    return [(0,command_line_findings/* envFileMissing */.U2)(place, name, example && pathIn(directory, example))];
};
const judgeKeys = ({ directory, services }, variable) => {
    const missing = unique(services.flatMap((service) => verify_env_files_missingIn(directory, service, variable)));
    const right = keyOf(services);
    if (!right)
        return missing;
    const known = { variable, key: new secret/* Secret */.z(right.place, right.text), otherSecrets: [] };
    const apart = services.flatMap(({ file, key }) => {
        const difference = textIn(key) === '' ? undefined : (0,compare/* explainDifference */.LG)(textIn(key), known);
        return difference === undefined ? [] : [{ key, line: `${key.place} (${file.framework}) ${difference}.` }];
    });
    const [first] = apart;
    if (!first)
        return missing;
    const involved = [...services.filter(({ key }) => key.place === right.place), ...apart];
    const compose = involved.find(({ key }) => key.compose !== undefined)?.key.compose;
    const lines = apart.map(({ line }) => line);
    return [...missing, (0,command_line_findings/* keysDiffer */.zb)(right.place, { variable, lines, where: first.key.place, compose })];
};
/** Two services may read one file. */
const unique = (findings) => [
    ...new Map(findings.map((finding) => [`${finding.code} ${finding.where} ${finding.title}`, finding])).values(),
];
const judgeLifetimes = ({ services }) => {
    const given = services.flatMap(({ hours }) => (hours.reading.kind === 'value' ? [hours] : []));
    const [first] = given;
    if (!first)
        return [];
    // A file that is not there at all has a finding of its own, and a container may get the two from different files.
    const lacking = services.filter(({ file, key, hours }) => hours.reading.kind === 'absent' &&
        (0,effective/* sourceOf */.vz)(file, setup_facts/* LIFETIME */.S)?.reads.includes(key.path ?? file.path) === true &&
        isThere(file));
    const unread = services.flatMap(({ hours: { reading, place, compose } }) => reading.kind === 'unknown' ? [(0,command_line_findings/* notReadable */.I)(place, setup_facts/* LIFETIME */.S, { reason: reading.reason, compose })] : []);
    const other = given.find((hours) => textIn(hours) !== textIn(first));
    const lines = given.map((hours) => `${hours.place}: ${/^\d{1,9}$/.test(textIn(hours)) ? textIn(hours) : 'not a whole number'}`);
    const compose = given.find((hours) => hours.compose !== undefined)?.compose;
    return unique([
        ...lacking.map(({ hours }) => (0,command_line_findings/* lifetimeMissing */.cw)(hours.place)),
        ...unread,
        ...(other ? [(0,command_line_findings/* lifetimesDiffer */.xx)({ variable: setup_facts/* LIFETIME */.S, lines, where: other.place, compose })] : []),
    ]);
};
/** Findings that do not depend on which program reads the file. */
const judgeFiles = async ({ directory, services }, variable) => {
    const paths = [
        ...new Set(services.flatMap(({ file, key: { path = '' } }) => path === '' || path === (0,effective/* sourceOf */.vz)(file, variable)?.compose?.path ? [] : [path])),
    ];
    const facts = await Promise.all(paths.map(async (path) => ({
        path: pathIn(directory, path),
        ignoreFile: pathIn(directory, (0,external_node_path_.join)((0,external_node_path_.dirname)(path), '.gitignore')),
        ignoreLine: (0,file/* gitignoreLine */.dv)(path),
        state: await (0,file/* ignoreState */.em)(path),
        mode: modeOf(path),
    })));
    const inGit = facts.filter(({ state }) => state === 'tracked');
    const inReach = facts.filter(({ state }) => state === 'not-ignored');
    const open = facts.filter(({ mode }) => (mode & 0o044) !== 0).map(({ path }) => path);
    return [
        ...(inGit.length > 0 ? [(0,command_line_findings/* tracked */.rX)(inGit)] : []),
        ...(inReach.length > 0 ? [(0,command_line_findings/* notIgnored */.mI)(inReach)] : []),
        ...paths.flatMap((path) => judgeLines(directory, path, variable)),
        ...(open.length > 0 ? [(0,command_line_findings/* readableByOthers */.V9)(open)] : []),
    ];
};
/** Permission bits; Windows has no such modes, and a link that leads nowhere has none. */
const modeOf = (path) => process.platform === 'win32' || !(0,file/* isFile */.fo)(path) ? 0 : (0,external_node_fs_.statSync)(path).mode & 0o777;
const judgeLines = (directory, path, variable) => {
    const shown = pathIn(directory, path);
    const file = (0,effective/* fromDisk */.Qt)(path);
    if (file.kind !== 'file')
        return [];
    const text = file.content.toString('latin1');
    const lines = (0,layout/* definitionsIn */.kM)(text)
        .filter(({ name }) => name === variable)
        .map(({ start }) => text.slice(0, start).split(/\r\n|\n|\r/).length);
    const places = lines.map((line) => `${shown}:${line}`);
    const read = file.content.toString('utf8');
    const readers = (0,dialects/* readersApart */.h$)(read, variable);
    const asUnix = read.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
    const repair = (0,dialects/* readersApart */.h$)(asUnix, variable).length < 2 ? (0,command_line_findings/* unixText */.Y$)(shown) : undefined;
    return [
        ...(lines.length > 1 ? [(0,command_line_findings/* definedTwice */.Q6)(places, variable)] : []),
        ...(readers.length > 1
            ? [(0,findings/* lineReadDifferently */.J1)(places.at(-1) ?? shown, variable, { readers, repair })]
            : []),
    ];
};

// EXTERNAL MODULE: ./build/command-line/verify-github.js
var verify_github = __webpack_require__(72660);
// EXTERNAL MODULE: ./build/address/backend-output.js
var backend_output = __webpack_require__(69361);
// EXTERNAL MODULE: ./build/deployment/rollout-stage.js + 2 modules
var rollout_stage = __webpack_require__(4412);
// EXTERNAL MODULE: ./build/lib/aws/clients.js
var clients = __webpack_require__(14954);
// EXTERNAL MODULE: ./build/modes/follow-up.js + 5 modules
var follow_up = __webpack_require__(21312);
// EXTERNAL MODULE: ./build/modes/production.js + 3 modules
var production = __webpack_require__(38609);
// EXTERNAL MODULE: ./build/smoke-test/stage.js + 13 modules
var smoke_test_stage = __webpack_require__(40842);
;// CONCATENATED MODULE: ./build/command-line/verify-production.js










/** What runs, as far as flags and credentials lead to it. */
const notLookedAt = (summary) => ({
    status: 'skipped',
    summary,
    outcome: (0,finding/* succeed */.Py)(undefined),
});
const skip = (run, name, summary) => run.attempt(name, async () => notLookedAt(summary));
/** @param key the key of this machine; absent where none was found */
const checkProduction = async (inputs, hasKey, run) => {
    const rollout = inputs.stacks.length === 0
        ? await skip(run, 'rollout', 'name the stacks with --stacks, and have AWS credentials in the environment')
        : await run.attempt('rollout', () => followWithOwnKey(inputs, run));
    if (run.world.cancelled.aborted)
        return;
    const isAsked = inputs.backend ?? inputs.backendOutput ?? inputs.frontend;
    if (!isAsked || !hasKey) {
        const why = hasKey
            ? 'start the backend and give its address, e.g. --backend-url http://127.0.0.1:5001'
            : 'there is no key to try';
        await skip(run, 'verdict', why);
        return;
    }
    await testProduction(inputs, rollout, run);
};
const testProduction = async (inputs, rollout, run) => {
    const located = await locate(inputs, rollout, run);
    const times = { probed: run.world.clock.now() };
    const verdict = located.inputs.backend &&
        (await run.attempt('verdict', async () => {
            const { inputs: asked, production } = located;
            const tested = await (0,smoke_test_stage/* testKey */.S8)({ inputs: asked, production }, run);
            const named = { ...tested, summary: `${tested.summary} (the key of ${inputs.key.name} was tried)` };
            return rollout ? (0,run_journal/* withFindings */.$)(named, await (0,rollout_stage/* recheckServices */.Ir)(rollout, run)) : named;
        }));
    await (0,follow_up/* followUp */.n)(located, { verdict, times }, run);
};
/** Without stacks there is nothing that an address could be tied to. */
const locate = (inputs, rollout, run) => {
    if (!rollout && !inputs.backendOutput)
        return Promise.resolve({ inputs, production: smoke_test_stage/* UNKNOWN_PRODUCTION */.Dr });
    const region = (0,clients/* regionOf */.A)(run.world.env);
    return (0,production/* locateProduction */.c)(inputs, rollout, (from) => (0,backend_output/* deployedBackend */.HX)(from, { region }, run), run);
};
/**
 * The services as they run, compared with the key that they have: a laptop should have another one. Only where all have
 * one and the same readable key that differs from ours do they get a second look.
 */
const followWithOwnKey = async (inputs, run) => {
    const first = await (0,rollout_stage/* followRunningServices */.hB)(inputs, run);
    const [own, ...others] = first.outcome.ok ? readableKeys(first.outcome.value, inputs) : [];
    const isOther = own !== undefined && others.length === 0 && own !== inputs.key.reveal();
    if (own !== undefined)
        run.conceal(own);
    const result = isOther
        ? (0,run_journal/* withFindings */.$)(await (0,rollout_stage/* followRunningServices */.hB)({ ...inputs, key: new secret/* Secret */.z('the task definition', own) }, run), [(0,command_line_findings/* otherKeyThere */.aZ)(inputs.key.name)])
        : first;
    for (const { service, holders } of result.facts?.services ?? [])
        for (const { container, variable, source, result: found } of holders)
            run.progress(`${service}/${container}: ${variable} from ${source || 'nowhere'} (${found})`);
    return result;
};
const readableKeys = ({ services }, { secretName, secretAliases }) => [
    ...new Set(services
        .flatMap(({ registered }) => registered?.containerDefinitions ?? [])
        .flatMap(({ environment }) => environment ?? [])
        .flatMap((variable) => [secretName, ...secretAliases].includes(variable.name ?? '') ? [variable.value ?? ''] : [])),
];

// EXTERNAL MODULE: ./build/cdk/find-app.js
var find_app = __webpack_require__(13534);
// EXTERNAL MODULE: ./build/inputs/inputs.js + 3 modules
var inputs = __webpack_require__(19359);
// EXTERNAL MODULE: ./build/inputs/reader.js
var reader = __webpack_require__(70401);
// EXTERNAL MODULE: ./build/inputs/table.js
var table = __webpack_require__(29140);
// EXTERNAL MODULE: ./build/lib/groups.js
var groups = __webpack_require__(85722);
// EXTERNAL MODULE: ./build/lib/probe-address.js
var probe_address = __webpack_require__(54919);
;// CONCATENATED MODULE: ./build/command-line/verify-settings.js












/**
 * Inputs that are taken from the step of a workflow where no flag gives them: they say what is checked. Those that would send
 * requests to production are asked for by flags alone.
 */
const TAKEN = [
    'working-directory',
    'jwt-secret-name',
    'jwt-expiration-hours',
    'algorithm',
    'key-encoding',
    'stacks',
    'containers',
    'context',
    'account-id',
    'plaintext-key',
    'synth-speed',
    'stand-ins',
    'profile',
    'claims',
    'probe-path',
    'accept-status',
    'frontend-secret-name',
    'login-redirect',
];
/** Which inputs there are: flags first, then the step that deploys; without one, a step with the action in another mode. */
const readSettings = ({ env, root, directory }, actions) => {
    const given = (name) => env[(0,reader/* inputVariable */.LO)(name)];
    const { found, findings } = inputsOfWorkflows(actions, TAKEN.filter((name) => given(name) === undefined));
    const inputs = Object.fromEntries(found.map(({ name, text }) => [(0,reader/* inputVariable */.LO)(name), text]));
    const flag = given('working-directory');
    const appDirectory = flag === undefined
        ? (inputs[(0,reader/* inputVariable */.LO)('working-directory')] ?? onlyAppBelow(root))
        : (0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(directory, flag)) || '.';
    return {
        env: {
            ...inputs,
            ...oneTask(given('backend-url'), given('tasks')),
            ...env,
            ...sessionSecret(root, env),
            GITHUB_WORKSPACE: root,
            [(0,reader/* inputVariable */.LO)('working-directory')]: appDirectory,
        },
        taken: [...(0,groups/* groupBy */.$)(found, ({ step }) => (0,workflow/* placeText */.Z9)(step.place))]
            .map(([place, names]) => `${names.map(({ name }) => name).join(', ')} from ${place}`)
            .join('; '),
        findings,
        asksAws: given('stacks') !== undefined,
    };
};
/** All of one step that deploys, and whether others say the same. */
const inputsOfWorkflows = (actions, names) => {
    const deploying = actions.filter(({ deploys }) => deploys);
    const steps = deploying.length > 0 ? deploying.slice(0, 1) : actions;
    const found = names.flatMap((name) => {
        const step = steps.find((one) => verify_settings_textIn(one, name) !== '');
        return step ? [{ name, text: verify_settings_textIn(step, name), step }] : [];
    });
    const differing = names.filter((name) => new Set(deploying.map((step) => verify_settings_textIn(step, name))).size > 1);
    const places = deploying.map(({ place }) => place);
    return { found, findings: differing.length === 0 ? [] : [(0,command_line_findings/* settingsDiffer */.wr)(differing, places)] };
};
/** In verify mode stacks have CloudFormation's names, and not those of the app. */
const verify_settings_textIn = ({ inputs }, name) => name === 'stacks' && inputs.get('mode') === 'verify' ? '' : (inputs.get(name) ?? '').trim();
/** Where there are several, the error of the action names them. */
const onlyAppBelow = (root) => {
    const [only = '.', ...more] = (0,find_app/* directoriesWithApp */.f)(root);
    return more.length === 0 ? only : '.';
};
/** A server on this machine is one. */
const oneTask = (url, tasks) => tasks === undefined && url !== undefined && URL.canParse(url) && (0,probe_address/* isLoopback */.U9)(new URL(url))
    ? { [(0,reader/* inputVariable */.LO)('tasks')]: '1' }
    : {};
/** What the frontend is asked about is the secret of its env file, where no other one is given. */
const sessionSecret = (root, env) => {
    const given = (name) => env[(0,reader/* inputVariable */.LO)(name)] ?? '';
    if (given('frontend-url') === '' || given('other-secrets') !== '')
        return {};
    const name = given('frontend-secret-name') || table/* INPUTS */.mc['frontend-secret-name'].default;
    return { [(0,reader/* inputVariable */.LO)('other-secrets')]: sessionSecretLine(root, name) };
};
/** The inputs, and a stand-in for each secret that the workflows give to the app. */
const readInputs = async ({ env, asksAws, findings }, secrets, actions) => {
    const parsed = await (0,inputs/* parseLocalInputs */.y)(env, secrets);
    if (!parsed.ok)
        return parsed;
    const { verify, dryRun } = parsed.value;
    const known = new Set([
        secrets.secretName,
        ...secrets.secretAliases,
        'JWT_EXPIRATION_HOURS',
        ...dryRun.standIns.map(({ name }) => name),
    ]);
    const names = new Set(actions.flatMap(({ secretVariables }) => secretVariables));
    const more = [...names].filter((name) => (0,inputs_secrets/* isVariableName */.KL)(name) && !known.has(name));
    return (0,finding/* succeed */.Py)({
        verify: { ...verify, stacks: asksAws ? verify.stacks : [] },
        dryRun: { ...dryRun, standIns: [...dryRun.standIns, ...more.map((name) => ({ name }))] },
    }, findings);
};

;// CONCATENATED MODULE: ./build/command-line/verify.js



























const OUT_OF_SCOPE = 'Not part of this check: code of the services that falls back to another value where the variable is missing.';
/** The whole chain of the key from here, link by link: every fault at once, with the code and the words of the action. */
const verify = async (flags, run) => {
    let isOpen = false;
    const story = async (steps) => {
        await checkChain(steps);
        isOpen = steps.journal.report().stages.some(({ status }) => status === 'not-established');
    };
    const code = await reportRun('verify', story, { flags, run });
    run.terminal.print(OUT_OF_SCOPE, 'dim');
    return code === 0 && isOpen ? 1 : code;
};
const tell = (report, { terminal }, gate) => {
    for (const line of (0,log/* renderConclusion */.kS)(report, terminal.colour, 'terminal')) {
        terminal.runner.info(gate.safe('line of the report', line) ?? '   (withheld)');
    }
};
const tellTroubles = (troubles, { terminal }) => {
    for (const { title, detail, remedy } of troubles)
        terminal.complain(`${title}. ${detail} ${remedy}`);
};
/**
 * Carries out the story of a command as the action does with that of a mode: the journal keeps its steps, and what it
 * established is told at the end, with `--json` as the report of the action on stdout.
 */
const reportRun = async (mode, story, { flags, run }) => {
    const { clock, cancelled } = run.world;
    const journal = new run_journal/* Journal */.C({ mode }, clock, cancelled, run.voice);
    await (0,run_run/* carryOut */.u)(story, run, journal);
    const { redact, assertClean } = run.redactor;
    const gate = (0,report_gate/* gateOf */.R)({ redact, assertClean: (text) => assertClean('the report', text) });
    const report = (0,redacted/* redactedReport */.d)(journal.report(), redact);
    await gate.attempt('report', () => tell(report, run, gate));
    const json = flags.json ? gate.safe('JSON report', (0,report_json/* reportJson */.l)(report)) : undefined;
    if (json !== undefined)
        await gate.attempt('JSON report', () => run.terminal.printJson(json));
    tellTroubles(gate.troubles, run);
    return (0,conclusion/* failureReasonOf */.M3)(report) === undefined && gate.troubles.length === 0 ? 0 : 1;
};
/** The name of the variable may stand in a step with the action, and then that of other steps has it too. */
const readRepository = async (directory, { world: { env } }) => {
    const root = (await (0,git_repository/* workTreeAround */.DP)(directory)) ?? directory;
    const workflows = (0,workflow/* readWorkflows */.L9)(root);
    const { actions } = (0,key_uses/* findKeyUses */.T)(workflows, root, (0,inputs_secrets/* readSecrets */.ql)(env).secretName);
    const settings = readSettings({ env, root, directory }, actions);
    const found = (0,key_uses/* findKeyUses */.T)(workflows, root, (0,inputs_secrets/* readSecrets */.ql)(settings.env).secretName);
    return { root, workflows, found, settings };
};
const checkChain = async (run) => {
    const directory = (0,external_node_path_.resolve)(run.world.env.GITHUB_WORKSPACE ?? '.');
    const repository = await readRepository(directory, run);
    const { root, found, settings } = repository;
    const secrets = (0,inputs_secrets/* readSecrets */.ql)(settings.env);
    (0,conceal_secrets/* concealSecrets */.V)(secrets, run);
    const inputs = await run.step('inputs', async () => ({
        outcome: await readInputs(settings, secrets, found.actions),
        summary: [root, settings.taken].filter((part) => part !== '').join('; '),
        ...(settings.findings.length > 0 && { status: 'not-established' }),
    }));
    const stored = await (0,stored_keys/* withStoredKeys */.K)(inputs.verify, run);
    const local = await readEnvFiles({ root, directory }, stored);
    for (const { key } of local.services)
        if (key.reading.kind === 'value')
            run.conceal(key.reading.value);
    await run.attempt('env files', () => checkEnvFiles(local, inputs.verify.secretName, run));
    const { key } = local;
    const asked = { ...inputs, verify: stored };
    const keyed = key ? withKey(asked, key) : asked;
    await checkKey(keyed.verify, key, root, run);
    await checkHandover(repository, run);
    await checkApp(keyed.dryRun, run);
    await checkProduction(keyed.verify, key !== undefined, run);
};
const withKey = ({ verify: asked, dryRun }, { text, place }) => ({
    verify: { ...asked, key: new secret/* Secret */.z(place, text), keyInput: place },
    dryRun,
});
const checkKey = async (inputs, key, root, run) => {
    if (!key) {
        await run.attempt('signing key', async () => notLookedAt('no env file has one, and JWT_SECRET_KEY is not set'));
        return;
    }
    await run.attempt('signing key', () => (0,stage/* checkSigningKey */.J)(inputs, run, replacing(key)));
    await run.attempt('git history', () => searchHistory(root, inputs.key, run));
};
/** A key of the env files is replaced there: the command for a secret of GitHub would change that of production. */
const replacing = ({ isOfFile }) => isOfFile ? { replaceWith: 'npx cdk-jwt-deploy setup --new' } : {};
/** From GitHub to the step that deploys. */
const checkHandover = async ({ root, workflows, found }, run) => {
    const { env, cancelled } = run.world;
    // The variable of the key may have any name.
    const withheld = Object.entries(env).flatMap(([name, value = '']) => /^INPUT_|SECRET|PASSWORD/i.test(name) || run.redactor.holds(value) ? [name] : []);
    const gh = (0,github_cli/* connectGitHubCli */.o)({ env, directory: root, withheld, cancelled });
    const seen = [];
    await run.attempt('workflows', async () => {
        run.progress('asking gh which secrets there are');
        const stored = await (0,verify_github/* askStoredSecrets */.MI)(gh, (0,verify_github/* environmentsOf */.M2)(found.uses));
        const judged = (0,judge/* judgeUses */.E)(found.uses, (0,verify_github/* hasSecretIn */.CM)(stored));
        seen.push({ stored, judged });
        return checkWorkflows({ workflows, found, judged }, run);
    });
    for (const handover of seen)
        await run.attempt('GitHub secret', () => (0,verify_github/* checkStoredSecrets */.B4)(handover, run));
};
/** The app is given a random key, and all containers must get it. */
const checkApp = async (inputs, run) => {
    const keyless = { ...inputs, key: new secret/* Secret */.z(inputs.keyInput, ''), otherSecrets: [] };
    const assembly = await run.attempt('cloud assembly', async () => {
        const { outcome, summary } = await (0,stand_ins/* makeStandIns */.X)(keyless, run);
        return outcome.ok ? (0,dry_assembly/* synthesizeWithStandIns */.NK)(keyless, outcome.value, run) : { outcome, summary };
    });
    await run.attempt('holders', async () => assembly
        ? (0,dry_assembly/* proveSameStandIn */.gQ)(keyless, assembly, run)
        : { ...notLookedAt('the app could not be synthesized'), outcome: (0,finding/* succeed */.Py)(true) });
};


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

/***/ 22667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ makeStandIns)
/* harmony export */ });
/* harmony import */ var _inputs_stand_ins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51853);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94869);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36939);
/* harmony import */ var _redaction_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97072);
/* harmony import */ var _signing_key_lint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43653);
/* harmony import */ var _signing_key_publication_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(736);






/** Bytes of a random key; 256 bits, as HS256 wants them (RFC 7518 §3.2). */
const KEY_BYTES = 32;
/** A dry-run needs no key or secret, but what is wrong with one that is given would stop the deployment. */
const lintGiven = ({ key, keyInput, algorithm, keyEncoding, otherSecrets, secretName, secretAliases, }) => [
    ...(key.reveal() === ''
        ? []
        : (0,_signing_key_lint_js__WEBPACK_IMPORTED_MODULE_3__/* .lintSigningKey */ .Ov)({
            key,
            input: keyInput,
            algorithm,
            encoding: keyEncoding,
            variables: [secretName, ...secretAliases],
            otherSecrets,
        })),
    ...otherSecrets.flatMap((secret) => (0,_signing_key_publication_js__WEBPACK_IMPORTED_MODULE_4__/* .forgeableSecret */ .k)(secret, secret.name) ?? []),
];
/** Makes a random key, which lives as long as this run, and random values for what else the app insists on. */
const makeStandIns = async (inputs, { world }) => {
    const findings = lintGiven(inputs);
    const [first, ...rest] = findings.toSorted((a, b) => Number((0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .isError */ .bJ)(b)) - Number((0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .isError */ .bJ)(a)));
    if (first && (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .isError */ .bJ)(first))
        return {
            outcome: { ok: false, findings: [first, ...rest] },
            summary: 'a key or secret that was given would be refused by a deployment',
        };
    const key = Buffer.from(world.random(KEY_BYTES)).toString('base64url');
    const others = new Map((0,_inputs_stand_ins_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveStandIns */ .x)(inputs.standIns, world.random).map(({ name, value }) => [name, value]));
    const more = others.size === 0 ? '' : `, and stand-ins for ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(others.size, 'other variable')}`;
    return {
        outcome: (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .succeed */ .Py)({
            key: new _redaction_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .z('the stand-in of the key', key),
            texts: new Map([...others, [inputs.secretName, key]]),
        }, findings),
        summary: `a random stand-in; the key of production is not needed${more}`,
    };
};


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
