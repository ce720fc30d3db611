export const id = 533;
export const ids = [533];
export const modules = {

/***/ 62533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
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
// EXTERNAL MODULE: ./build/pull-request/dry-assembly.js + 3 modules
var dry_assembly = __webpack_require__(74776);
// EXTERNAL MODULE: ./build/pull-request/stand-ins.js
var stand_ins = __webpack_require__(22667);
// EXTERNAL MODULE: ./build/redaction/secret.js
var secret = __webpack_require__(97072);
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
var signing_key_findings = __webpack_require__(21406);
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
    const skipped = (summary) => ({
        status: 'skipped',
        summary,
        outcome: (0,finding/* succeed */.Py)(true),
    });
    if (!(0,redaction_forms/* maskable */.dm)(text))
        return skipped('the key is too short to be told from other text');
    const top = await (0,git_repository/* workTreeAround */.DP)(directory);
    if (top === undefined)
        return skipped('there is no git repository here');
    const objects = await objectsOf(top, { env, cancelled });
    if (!objects) {
        return {
            status: 'not-established',
            summary: 'git did not list its objects, so its history was not searched',
            outcome: (0,finding/* succeed */.Py)(true, [
                (0,signing_key_findings/* historySearchIncomplete */.h$)('git cat-file --batch-all-objects gave no whole answer.'),
            ]),
        };
    }
    const chosen = choose(objects, limits);
    progress(`searching ${(0,lib_text/* count */.U9)(chosen.length, 'object')} of git`);
    const search = await searchObjects(top, chosen, (0,checkout_search/* needles */.Xu)(text), { env, cancelled, limits });
    const left = objects.length - search.searched;
    const places = await placesOf(top, search.hits, { env, cancelled });
    const findings = [
        ...(left > 0 ? [(0,signing_key_findings/* historySearchIncomplete */.h$)(leftOut(left, objects.length, limits))] : []),
        ...((await isShallow(top, { env, cancelled }))
            ? [(0,signing_key_findings/* historySearchIncomplete */.h$)('The clone is shallow: older commits are not here.')]
            : []),
    ];
    const summary = `${(0,lib_text/* count */.U9)(search.searched, 'object')} of git searched${findings.length > 0 ? ', not all that there is' : ''}`;
    if (places.length > 0)
        return {
            summary: `the key is in ${(0,lib_text/* count */.U9)(search.hits.length, 'object')} of git`,
            outcome: (0,finding/* fail */.fJ)((0,signing_key_findings/* keyPublishedInHistory */.z)(places.map((place) => (0,checkout_search/* printable */.g$)(place, text))), ...findings),
        };
    return {
        summary,
        outcome: (0,finding/* succeed */.Py)(true, findings),
        ...(findings.length > 0 && { status: 'not-established' }),
    };
};
const leftOut = (left, all, { bytesPerObject, milliseconds }) => `${left} of ${(0,lib_text/* count */.U9)(all, 'object')} were left out: those above ${bytesPerObject / 1024 / 1024} MB, and what would have taken longer than ${milliseconds / 1000} s.`;
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
    await exited;
    cancelled.throwIfAborted();
    return { searched, hits };
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
const isShallow = async (top, options) => {
    const answer = await (0,git_repository/* askGit */.gG)(top, ['rev-parse', '--is-shallow-repository'], options);
    return answer?.stdout.toString().trim() === 'true';
};

// EXTERNAL MODULE: ./build/signing-key/stage.js
var stage = __webpack_require__(60192);
// EXTERNAL MODULE: ./build/lib/nearest.js
var nearest = __webpack_require__(76062);
// EXTERNAL MODULE: ./build/inputs/findings.js
var findings = __webpack_require__(49852);
// EXTERNAL MODULE: ./build/model/define-finding.js
var define_finding = __webpack_require__(80495);
// EXTERNAL MODULE: ./build/workflows/workflow.js
var workflow = __webpack_require__(3880);
;// CONCATENATED MODULE: ./build/workflows/findings.js




/** What is wrong with the way in which a workflow hands over the key. Nothing of a file is quoted but names. */
const lineFor = ({ kind, variable }, secret = variable) => kind === 'action'
    ? `jwt-secret-key: \${{ secrets.${secret} }}`
    : `env: { ${variable}: \${{ secrets.${secret} }} }`;
const stepText = ({ kind, job }) => kind === 'action'
    ? `The step with this action in the job ${job}`
    : `The step of the job ${job} that runs cdk deploy`;
/** The way to the step, where other files call it. */
const wayTo = ({ callers }) => callers.length === 0 ? '' : ` It is called from ${callers.map(workflow/* placeText */.Z9).join(', then ')}.`;
const unreadable = (0,define_finding/* defineFinding */.L)('workflow-unreadable', { error: 'invalid-input' }, ({ path, line, problem }) => ({
    title: (0,lib_text/* clip */.$Q)(`GitHub cannot read ${path}`, 100),
    detail: `On line ${line}, ${problem}. A workflow with such a mistake never runs, and what it hands over is not known.`,
    remedy: `Mend line ${line}, then run verify again. The editor of github.com marks such mistakes: gh workflow view`,
    where: (0,workflow/* placeText */.Z9)({ file: path, line }),
}));
const keyNotHandedOver = (0,define_finding/* defineFinding */.L)('workflow-key-missing', { error: 'key-missing' }, (use) => ({
    title: 'A step that deploys gets no signing key',
    detail: `${stepText(use)} gets it neither as ${use.kind === 'action' ? 'the input jwt-secret-key nor as ' : ''}the variable ${use.variable} of the step, the job or the workflow.${use.key ? ` What stands there is empty: ${(0,workflow/* placeText */.Z9)(use.key.place)}.` : ''} A line that is commented out does not count.${wayTo(use)}`,
    remedy: `Add to the step: ${lineFor(use)}`,
    where: (0,workflow/* placeText */.Z9)(use.key?.place ?? use.place),
}));
const secretNotPassed = (0,define_finding/* defineFinding */.L)('workflow-secret-not-passed', { error: 'key-missing' }, (use, secret) => {
    const caller = use.callers.at(-1) ?? use.place;
    return {
        title: (0,lib_text/* clip */.$Q)(`The workflow or action that deploys is not handed the secret ${secret}`, 100),
        detail: `${stepText(use)}, on ${(0,workflow/* placeText */.Z9)(use.place)}, reads secrets.${secret}. A called workflow sees only the secrets that its caller hands over, and a composite action sees none, so the key arrives empty.`,
        remedy: `Write secrets: inherit into the calling job on ${(0,workflow/* placeText */.Z9)(caller)}, or hand it over by name: ${secret}: \${{ secrets.${secret} }}`,
        where: (0,workflow/* placeText */.Z9)(caller),
    };
});
const keyWritten = (0,define_finding/* defineFinding */.L)('workflow-key-written', { error: 'key-rejected-by-lint' }, (use, { place, value }) => {
    const isDefault = value.some((possible) => possible.some(({ kind }) => kind !== 'literal'));
    return {
        title: isDefault
            ? 'A workflow has a default for the signing key, which everyone who reads it knows'
            : 'The signing key is written in a workflow',
        detail: `${stepText(use)} ${isDefault ? 'takes a text of the file as the key where the secret is missing or cannot be read, e.g. when it is renamed' : 'takes a text of the file as the key'}. Everyone who can read the repository or its history can then sign tokens as any user.${wayTo(use)}`,
        remedy: `Write the secret alone: ${lineFor(use)}${isDefault ? '' : '. And make a new key: npx cdk-jwt-deploy setup'}`,
        where: (0,workflow/* placeText */.Z9)(place),
    };
});
const keyInVariable = (0,define_finding/* defineFinding */.L)('workflow-key-in-variable', { error: 'key-rejected-by-lint' }, (use, { place }, name) => ({
    title: 'The signing key comes from a variable of GitHub, which is no secret',
    detail: `${stepText(use)} takes vars.${name}. Variables are shown in the settings, in logs and to every workflow.${wayTo(use)}`,
    remedy: `Store a new key as a secret (npx cdk-jwt-deploy setup), write ${lineFor(use)}, and delete the variable: gh variable delete ${name}`,
    where: (0,workflow/* placeText */.Z9)(place),
}));
const keyAltered = (0,define_finding/* defineFinding */.L)('workflow-key-altered', { error: 'key-rejected-by-lint' }, (use, { place }, secret) => ({
    title: 'A workflow changes the signing key on its way to the step',
    detail: `${stepText(use)} gets secrets.${secret} with other characters around it: quotes, a name, or the line break at the end of a YAML block (|). They become part of the key, and every token is refused.${wayTo(use)}`,
    remedy: `Write the secret alone, in one line and without quotes: ${lineFor(use, secret)}`,
    where: (0,workflow/* placeText */.Z9)(place),
}));
const twoKeys = (use, inherited) => ({
    ...(0,findings/* invalidInput */.a)('jwt-secret-key', {
        title: 'two different keys were given',
        detail: `The input and the variable ${use.variable} (${(0,workflow/* placeText */.Z9)(inherited.place)}) do not come from the same secret.${wayTo(use)}`,
        remedy: `Remove ${use.variable} from the env: of the step and of the job, and pass the key as the input alone.`,
    }),
    where: (0,workflow/* placeText */.Z9)(use.key?.place ?? use.place),
});
const secretMisspelt = (0,define_finding/* defineFinding */.L)('workflow-secret-misspelt', { error: 'key-missing' }, (use, { place }, read, meant) => ({
    title: (0,lib_text/* clip */.$Q)(`A workflow reads the secret ${read}, and ${meant} is meant`, 100),
    detail: `${stepText(use)} gets secrets.${read} as ${use.variable}. A secret that does not exist is the empty text for GitHub, without an error.${wayTo(use)}`,
    remedy: `Write ${lineFor(use, meant)}. If there really is a secret ${read}: gh secret list`,
    where: (0,workflow/* placeText */.Z9)(place),
}));
const secretOfOtherSlot = (0,define_finding/* defineFinding */.L)('workflow-secret-of-rotation', { error: 'key-missing' }, (use, { place }, read) => ({
    title: (0,lib_text/* clip */.$Q)(`A workflow takes ${read} for the signing key`, 100),
    detail: `${stepText(use)} gets secrets.${read} as ${use.variable}. A rotation keeps another key under this name, and outside of one it does not exist.${wayTo(use)}`,
    remedy: `Write ${lineFor(use)}`,
    where: (0,workflow/* placeText */.Z9)(place),
}));
const keyUndecided = (0,define_finding/* defineFinding */.L)('workflow-key-undecided', 'warning', (use, { place }, why) => ({
    title: 'Which key a step gets is decided only when the workflow runs',
    detail: `${stepText(use)}: ${why}.${wayTo(use)}`,
    remedy: `Where it can be one secret, write it: ${lineFor(use)}. If it cannot, the deployment is the proof: it compares the key of every container.`,
    where: (0,workflow/* placeText */.Z9)(place),
}));
const withoutSecrets = (0,define_finding/* defineFinding */.L)('workflow-without-secrets', 'warning', (use) => ({
    title: 'A workflow deploys on pull requests, where forks and Dependabot have no secrets',
    detail: `${stepText(use)} starts on ${use.triggers.join(', ')}. On a pull request of a fork or of Dependabot the key is empty, and on one of the repository its code reaches production before it is merged.${wayTo(use)}`,
    remedy: 'Deploy on push to the main branch, and use this action on pull_request without mode: deploy, which makes a dry-run that needs no secret.',
    where: (0,workflow/* placeText */.Z9)(use.place),
}));
const notFollowed = (0,define_finding/* defineFinding */.L)('workflow-not-followed', 'warning', ({ place, what }) => ({
    title: 'A workflow or action that is called is not here, so what it does with the key is not known',
    detail: `${(0,lib_text/* clip */.$Q)(what, 200)} is called on ${(0,workflow/* placeText */.Z9)(place)}. Its text lies in another repository, is not there, or calls too many others.`,
    remedy: 'Run verify in the repository that has it, or see in its text that it hands the secret to the step that deploys.',
    where: (0,workflow/* placeText */.Z9)(place),
}));
const nothingDeploys = (0,define_finding/* defineFinding */.L)('no-workflow-deploys', 'warning', (files) => ({
    title: 'No workflow of this repository deploys with the key',
    detail: `Looked for a step with this action, or one that runs cdk deploy, in ${files.length === 0 ? '.github/workflows, which has no workflow' : `${(0,lib_text/* count */.U9)(files.length, 'file')}: ${(0,lib_text/* clip */.$Q)(files.map(({ path }) => path).join(', '), 500)}`}.`,
    remedy: 'Write one: npx cdk-jwt-deploy setup --workflow deploy. If a script or another system deploys, see there that it gets the key.',
    where: '.github/workflows',
}));

;// CONCATENATED MODULE: ./build/workflows/judge.js




const judgeUse = (use, hasSecret = () => undefined) => {
    const onPullRequests = startsWithoutSecrets(use) ? [withoutSecrets(use)] : [];
    const [first] = use.key ? faultsOf(use, use.key, hasSecret) : [keyNotHandedOver(use)];
    const { key } = use;
    if (first)
        return { use, result: (0,finding/* isError */.bJ)(first) ? 'fault' : 'undecided', findings: [first, ...onPullRequests] };
    const secret = key && onlySecret(key.value);
    return {
        use,
        result: onPullRequests.length > 0 ? 'undecided' : 'reaches',
        ...(secret !== undefined && { secret }),
        findings: onPullRequests,
    };
};
/** Nothing where it is one secret, whole and of the right name. */
const faultsOf = (use, key, hasSecret) => {
    const { value } = key;
    const absent = pieceIn(value, 'absent');
    const variable = pieceIn(value, 'variable');
    const secret = onlySecret(value);
    if (variable !== undefined)
        return [keyInVariable(use, key, variable)];
    if (value.some(isWritten))
        return [keyWritten(use, key)];
    if (value.every((possible) => possible.length === 0))
        return [keyNotHandedOver(use)];
    if (absent !== undefined) {
        // The environment of a called job may have a secret of that name.
        return use.environment
            ? [
                keyUndecided(use, key, `its caller does not hand over ${absent}, and the environment of the job may have it`),
            ]
            : [secretNotPassed(use, absent)];
    }
    if (secret === undefined)
        return [undecidedOrAltered(use, key)];
    return use.inherited && !isSameSecret(use.inherited.value, secret)
        ? [besideInput(use, key, use.inherited)]
        : wrongName(use, key, secret, hasSecret);
};
/** Or nothing at all. */
const isSameSecret = (value, secret) => value.every((possible) => possible.length === 0) || onlySecret(value) === secret;
/** The action refuses to choose between two keys. */
const besideInput = (use, key, inherited) => pieceIn(inherited.value, 'unknown') === undefined
    ? twoKeys(use, inherited)
    : keyUndecided(use, key, `the variable ${use.variable} (${(0,workflow/* placeText */.Z9)(inherited.place)}) may hold another key than the input`);
/** A text of the file, and not blank. */
const isWritten = (possible) => possible.length > 0 &&
    possible.every(({ kind }) => kind === 'literal') &&
    possible.some(({ text }) => text.trim() !== '');
const pieceIn = (value, kind) => value.flat().find((piece) => piece.kind === kind)?.text;
/** The one secret that the value is, whatever happens. */
const onlySecret = (value) => {
    const [only, more] = value;
    return more === undefined && only?.length === 1 && only[0]?.kind === 'secret' ? only[0].text : undefined;
};
const undecidedOrAltered = (use, key) => {
    const { value } = key;
    const secret = pieceIn(value, 'secret');
    const unknown = pieceIn(value, 'unknown');
    const secrets = [...new Set(value.flat().flatMap(({ kind, text }) => (kind === 'secret' ? [text] : [])))];
    const isWhole = value.every((possible) => possible.length <= 1);
    if (secret !== undefined && unknown === undefined && !isWhole)
        return keyAltered(use, key, secret);
    const mayBeEmpty = value.some((possible) => possible.length === 0);
    const candidates = secrets.map((name) => `secrets.${name}`).join(' or ');
    const why = unknown === undefined
        ? `it gets ${candidates}${mayBeEmpty ? ', or nothing where a condition is not met' : ''}`
        : `${(0,workflow/* placeText */.Z9)(key.place)} takes what no file of the repository decides${candidates === '' ? '' : `, beside ${candidates}`}`;
    return keyUndecided(use, key, why);
};
const SLOTS = ['_PREVIOUS', '_NEXT', '_EMERGENCY'];
/** A secret may have any name, so only GitHub can say that one does not exist; but a slip of the fingers shows. */
const wrongName = (use, key, secret, hasSecret) => {
    const expected = use.variable.toUpperCase();
    if (SLOTS.some((slot) => secret === `${expected}${slot}`))
        return [secretOfOtherSlot(use, key, secret)];
    const isStored = hasSecret(secret, use);
    if (secret === expected || isStored === true)
        return [];
    if (isSlip(secret, expected))
        return [secretMisspelt(use, key, secret, expected)];
    // That it is not stored is said where the stored ones are looked at.
    const why = `whether GitHub has a secret of the name ${secret}, and whether it is this key, is not known`;
    return isStored === false ? [] : [keyUndecided(use, key, why)];
};
/** Two slips at most; a number at the end tells one secret from another on purpose. */
const isSlip = (name, expected) => (0,nearest/* stepsBetween */.C)(name, expected) <= 2 &&
    !/^_?\d+$/.test(name.startsWith(expected) ? name.slice(expected.length) : '');
const startsWithoutSecrets = ({ kind, triggers, isConditional, isDryOnPullRequests }) => {
    if (kind === 'action' && isDryOnPullRequests)
        return false;
    const onlyThere = triggers.every((name) => name === 'pull_request');
    return onlyThere || (triggers.includes('pull_request') && !isConditional);
};

// EXTERNAL MODULE: ./build/workflows/key-uses.js
var key_uses = __webpack_require__(49443);
;// CONCATENATED MODULE: ./build/workflows/stage.js




const RESULTS = { reaches: 'ok', fault: 'fault', undecided: 'not established' };
const lineOf = ({ use, result, secret }) => {
    const what = secret === undefined ? 'the key' : `secrets.${secret}`;
    const environment = use.environment ? `, environment ${use.environment.name ?? 'not decided'}` : '';
    return `${RESULTS[result]}  ${(0,workflow/* placeText */.Z9)(use.place)}  job ${use.job}: ${what} as ${use.kind === 'action' ? 'jwt-secret-key' : use.variable}${environment}`;
};
/** Does the secret reach every step that deploys? Each step has a line with its place. */
const checkWorkflows = async ({ workflows, found, judged }, { progress }) => {
    const { unread, unfollowed } = found;
    for (const one of judged)
        progress(lineOf(one));
    const findings = [
        ...unread.map(unreadable),
        ...judged.flatMap((one) => one.findings),
        ...(judged.length === 0 && unread.length === 0 ? [nothingDeploys(workflows.files)] : []),
        ...unfollowed.map(notFollowed),
    ];
    const [first, ...rest] = findings.toSorted((a, b) => Number((0,finding/* isError */.bJ)(b)) - Number((0,finding/* isError */.bJ)(a)));
    const reached = judged.filter(({ result }) => result === 'reaches').map(({ use }) => (0,workflow/* placeText */.Z9)(use.place));
    const summary = judged.length === 0
        ? 'no step was found that deploys with the key'
        : `the secret reaches ${reached.length} of ${(0,lib_text/* count */.U9)(judged.length, 'step')}${reached.length === 0 ? '' : `: ${reached.join(', ')}`}`;
    if (first && (0,finding/* isError */.bJ)(first))
        return { outcome: { ok: false, findings: [first, ...rest] }, summary };
    const isOpen = findings.length > 0;
    return {
        outcome: (0,finding/* succeed */.Py)(true, findings),
        summary,
        ...(isOpen && { status: 'not-established' }),
    };
};

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
;// CONCATENATED MODULE: ./build/command-line/report-run.js







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
    const journal = new run_journal/* Journal */.C(mode, clock, cancelled, run.voice);
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/env-files/dialects.js + 8 modules
var dialects = __webpack_require__(20000);
// EXTERNAL MODULE: ./build/env-files/effective.js
var effective = __webpack_require__(95471);
// EXTERNAL MODULE: ./build/env-files/file.js + 1 modules
var env_files_file = __webpack_require__(35249);
// EXTERNAL MODULE: ./build/env-files/find.js + 3 modules
var find = __webpack_require__(54531);
// EXTERNAL MODULE: ./build/env-files/layout.js
var layout = __webpack_require__(93198);
// EXTERNAL MODULE: ./build/lib/groups.js
var lib_groups = __webpack_require__(85722);
// EXTERNAL MODULE: ./build/proof/compare.js
var compare = __webpack_require__(67906);
// EXTERNAL MODULE: ./build/command-line/findings.js
var command_line_findings = __webpack_require__(46253);
;// CONCATENATED MODULE: ./build/command-line/verify-env-files.js














/** What each service gets from its env files, as its framework reads them. */
const LIFETIME = 'JWT_EXPIRATION_HOURS';
/** The services of the repository that have to do with the key. A key in the environment of this process goes before. */
const readEnvFiles = ({ root, directory }, inputs) => {
    const names = [inputs.secretName, ...inputs.secretAliases];
    const services = (0,find/* findEnvFiles */._M)(root, inputs.secretName)
        .map((file) => ({
        file,
        path: pathIn(directory, file.path),
        key: firstOf(names.map((name) => (0,effective/* effectiveValue */.F)(file, name))),
        hours: (0,effective/* effectiveValue */.F)(file, LIFETIME),
    }))
        .filter(({ file, key }) => file.role !== 'unknown' || key.reading.kind !== 'absent');
    const own = inputs.key.reveal();
    const key = own === '' ? keyOf(directory, services) : { text: own, place: inputs.keyInput, isOfFile: false };
    return { root, directory, services, ...(key && { key }) };
};
const pathIn = (directory, path) => (0,external_node_path_.relative)(directory, path).split(external_node_path_.sep).join('/');
const ABSENT = { reading: { kind: 'absent' } };
const firstOf = (values) => values.find(({ reading }) => reading.kind !== 'absent') ?? ABSENT;
const placeOf = (directory, { path, line }, fallback) => path === undefined ? fallback : `${pathIn(directory, path)}${line === undefined ? '' : `:${line}`}`;
const signersFirst = (services) => services.toSorted((a, b) => Number(b.file.role === 'signer') - Number(a.file.role === 'signer'));
/** That of the signer, whose tokens the others have to accept. */
const keyOf = (directory, services) => {
    for (const { key, path } of signersFirst(services))
        if (key.reading.kind === 'value' && key.reading.value !== '')
            return { text: key.reading.value, place: placeOf(directory, key, path), isOfFile: true };
    return undefined;
};
/** A secret of the frontend as a line for `other-secrets`; '' where its env files have none. */
const sessionSecretLine = (root, name) => {
    for (const file of (0,find/* findEnvFiles */._M)(root, name).filter(({ role }) => role === 'signer')) {
        const { reading } = (0,effective/* effectiveValue */.F)(file, name);
        if (reading.kind === 'value' && /^[^\r\n]+$/.test(reading.value))
            return `${name}=${reading.value}`;
    }
    return '';
};
/** Do all services get the same key and lifetime, and does only this user see them? */
const checkEnvFiles = async (files, variable, { progress }) => {
    const { directory, services } = files;
    if (services.length === 0)
        return { outcome: { ok: false, findings: [(0,command_line_findings/* noEnvFiles */.W8)(files.root)] }, summary: 'no env file was found' };
    for (const { file, path, key } of services)
        progress(`${placeOf(directory, key, path)}  ${file.framework}, ${file.role}: ${key.reading.kind}`);
    const findings = [
        ...judgeKeys(files, variable),
        ...judgeLifetimes(files),
        ...(await judgeFiles(files, variable)),
    ];
    const [first, ...rest] = findings.toSorted((a, b) => Number((0,finding/* isError */.bJ)(b)) - Number((0,finding/* isError */.bJ)(a)));
    if (first && (0,finding/* isError */.bJ)(first))
        return {
            outcome: { ok: false, findings: [first, ...rest] },
            summary: first.title,
        };
    const unknown = findings.find(({ code }) => code === command_line_findings/* notReadable */.I.code);
    const roles = new Set(services.map(({ file }) => file.role));
    const isAlone = services.length === 1 || !(roles.has('signer') && roles.has('verifier'));
    return {
        outcome: (0,finding/* succeed */.Py)(true, findings),
        summary: unknown
            ? `${unknown.where}: ${unknown.title}`
            : isAlone
                ? `${services.map(({ path }) => path).join(', ')}: which service signs and which verifies was not found, so nothing is compared`
                : `${(0,lib_text/* count */.U9)(services.length, 'service')} get one key: ${services.map(({ key, path }) => placeOf(directory, key, path)).join(', ')}`,
        ...((unknown || isAlone) && { status: 'not-established' }),
    };
};
/** Whether the service has an env file at all. */
const isThere = ({ reads, given }) => given !== undefined || reads.some(find/* isFile */.fo);
const missingIn = (directory, { file, path, key }, variable) => {
    const { reading } = key;
    if (reading.kind === 'unknown')
        return [(0,command_line_findings/* notReadable */.I)(placeOf(directory, key, path), variable, reading.reason)];
    if (reading.kind === 'value' && reading.value !== '')
        return [];
    return isThere(file)
        ? [(0,command_line_findings/* keyMissing */.uy)(placeOf(directory, key, path), variable)]
        : [
            (0,command_line_findings/* envFileMissing */.U2)(path, `${file.role} (${file.framework})`, file.example && pathIn(directory, file.example)),
        ];
};
const judgeKeys = ({ directory, services }, variable) => {
    const missing = services.flatMap((service) => missingIn(directory, service, variable));
    const right = keyOf(directory, services);
    if (!right)
        return missing;
    const known = { variable, key: new secret/* Secret */.z(right.place, right.text), otherSecrets: [] };
    const others = services.flatMap(({ file, path, key }) => {
        const { reading } = key;
        if (reading.kind !== 'value' || reading.value === '')
            return [];
        const difference = (0,compare/* explainDifference */.LG)(reading.value, known);
        const place = placeOf(directory, key, path);
        return difference === undefined ? [] : [{ place, line: `${place} (${file.framework}) ${difference}.` }];
    });
    const [first] = others;
    const differ = first
        ? [
            (0,command_line_findings/* keysDiffer */.zb)(right.place, others.map(({ line }) => line), first.place),
        ]
        : [];
    return [...unique(missing), ...differ];
};
/** Two services may read one file. */
const unique = (findings) => [
    ...new Map(findings.map((finding) => [`${finding.code} ${finding.where} ${finding.title}`, finding])).values(),
];
const judgeLifetimes = ({ directory, services }) => {
    const given = services.flatMap(({ path, hours }) => {
        const { reading } = hours;
        return reading.kind === 'value' ? [{ place: placeOf(directory, hours, path), text: reading.value }] : [];
    });
    const [first] = given;
    if (!first)
        return [];
    // A file that is not there at all has a finding of its own.
    const lacking = services.filter(({ file, hours }) => hours.reading.kind === 'absent' && isThere(file));
    const unread = services.flatMap(({ path, hours }) => hours.reading.kind === 'unknown'
        ? [(0,command_line_findings/* notReadable */.I)(placeOf(directory, hours, path), LIFETIME, hours.reading.reason)]
        : []);
    const other = given.find(({ text }) => text !== first.text);
    const lines = given.map(({ place, text }) => `${place}: ${/^\d{1,9}$/.test(text) ? text : 'no whole number'}`);
    return unique([
        ...lacking.map(({ path }) => (0,command_line_findings/* lifetimeMissing */.cw)(path)),
        ...unread,
        ...(other ? [(0,command_line_findings/* lifetimesDiffer */.xx)(lines, other.place)] : []),
    ]);
};
/** Findings that do not depend on which program reads the file. */
const judgeFiles = async ({ directory, services }, variable) => {
    const paths = [...new Set(services.flatMap(({ file, key }) => (file.given ? [] : (key.path ?? []))))];
    const facts = await Promise.all(paths.map(async (path) => ({
        path: pathIn(directory, path),
        ignoreFile: pathIn(directory, (0,external_node_path_.join)((0,external_node_path_.dirname)(path), '.gitignore')),
        ignoreLine: (0,env_files_file/* gitignoreLine */.dv)(path),
        state: await (0,env_files_file/* ignoreState */.em)(path),
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
const modeOf = (path) => process.platform === 'win32' || !(0,find/* isFile */.fo)(path) ? 0 : (0,external_node_fs_.statSync)(path).mode & 0o777;
const judgeLines = (directory, path, variable) => {
    const shown = pathIn(directory, path);
    const content = contentOf(path);
    if (!content)
        return [];
    const text = content.toString('latin1');
    const lines = (0,layout/* definitionsIn */.kM)(text)
        .filter(({ name }) => name === variable)
        .map(({ start }) => text.slice(0, start).split(/\r\n|\n|\r/).length);
    const places = lines.map((line) => `${shown}:${line}`);
    const read = content.toString('utf8');
    const readers = readersApart(read, variable);
    const isByLineEnds = readersApart(read.replaceAll('\r\n', '\n'), variable).length < 2;
    const repair = isByLineEnds
        ? `Give the file Unix line ends: perl -pi -e 's/\\r$//' ${(0,lib_text/* shellWord */.r7)(shown)}`
        : undefined;
    return [
        ...(lines.length > 1 ? [(0,command_line_findings/* definedTwice */.Q6)(places, variable)] : []),
        ...(readers.length > 1
            ? [(0,signing_key_findings/* lineReadDifferently */.J1)(places.at(-1) ?? shown, variable, { readers, repair })]
            : []),
    ];
};
const contentOf = (path) => {
    const file = (0,env_files_file/* readEnvFile */.SF)((0,effective/* withoutLinks */.W)(path));
    return file.kind === 'file' ? file.content : undefined;
};
/** The programs that read different values, one line for each value; one line where all agree that read the file at all. */
const readersApart = (text, variable) => {
    const read = dialects/* DIALECTS */.O9.flatMap((dialect) => {
        const reading = (0,dialects/* readVariable */.nt)(text, variable, dialect);
        return reading.kind === 'unknown'
            ? []
            : [{ dialect, value: reading.kind === 'value' ? reading.value : undefined }];
    });
    const groups = [...(0,lib_groups/* groupBy */.$)(read, ({ value }) => value)];
    return groups.map(([value, group], index) => {
        const names = group.map(({ dialect }) => dialects/* DIALECT_NAMES */.md[dialect]).join(', ');
        const what = value === undefined ? 'nothing' : index === 0 ? 'one value' : 'another one';
        return `${names} ${group.length === 1 ? 'reads' : 'read'} ${what}`;
    });
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
// EXTERNAL MODULE: ./build/smoke-test/stage.js + 10 modules
var smoke_test_stage = __webpack_require__(52813);
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
    const [own, ...others] = first.outcome.ok ? readableKeys(first.outcome.value, inputs.secretName) : [];
    const isOther = own !== undefined && others.length === 0 && own !== inputs.key.reveal();
    if (own !== undefined)
        run.concealSigningKey(own);
    const result = isOther
        ? (0,run_journal/* withFindings */.$)(await (0,rollout_stage/* followRunningServices */.hB)({ ...inputs, key: new secret/* Secret */.z('the task definition', own) }, run), [(0,command_line_findings/* otherKeyThere */.aZ)(inputs.key.name)])
        : first;
    for (const { service, holders } of result.facts?.services ?? [])
        for (const { container, variable, source, result: found } of holders)
            run.progress(`${service}/${container}: ${variable} from ${source || 'nowhere'} (${found})`);
    return result;
};
const readableKeys = ({ services }, name) => [
    ...new Set(services
        .flatMap(({ registered }) => registered?.containerDefinitions ?? [])
        .flatMap(({ environment }) => environment ?? [])
        .flatMap((variable) => (variable.name === name ? [variable.value ?? ''] : []))),
];

// EXTERNAL MODULE: ./build/cdk/find-app.js
var find_app = __webpack_require__(13534);
// EXTERNAL MODULE: ./build/inputs/inputs.js + 3 modules
var inputs = __webpack_require__(19359);
// EXTERNAL MODULE: ./build/inputs/reader.js
var reader = __webpack_require__(70401);
// EXTERNAL MODULE: ./build/inputs/table.js
var table = __webpack_require__(29140);
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
/** Which inputs there are: flags first, then the first step of a workflow that says something. */
const readSettings = ({ env, root, directory }, actions) => {
    const given = (name) => env[(0,reader/* inputVariable */.LO)(name)];
    const found = TAKEN.filter((name) => given(name) === undefined).flatMap((name) => {
        const step = actions.find(({ inputs }) => (inputs.get(name) ?? '').trim() !== '' && speaksOfApp(name, inputs));
        return step ? [{ name, text: step.inputs.get(name) ?? '', step }] : [];
    });
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
        taken: [...(0,lib_groups/* groupBy */.$)(found, ({ step }) => (0,workflow/* placeText */.Z9)(step.place))]
            .map(([place, names]) => `${names.map(({ name }) => name).join(', ')} from ${place}`)
            .join('; '),
        asksAws: given('stacks') !== undefined,
    };
};
/** In verify mode stacks have CloudFormation's names, and not those of the app. */
const speaksOfApp = (name, inputs) => name !== 'stacks' || inputs.get('mode') !== 'verify';
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
const readInputs = async ({ env, asksAws }, secrets, actions) => {
    const parsed = await (0,inputs/* parseLocalInputs */.y)(env, secrets);
    if (!parsed.ok)
        return parsed;
    const { verify, dryRun } = parsed.value;
    const known = new Set([
        secrets.secretName,
        'JWT_EXPIRATION_HOURS',
        ...dryRun.standIns.map(({ name }) => name),
    ]);
    const names = new Set(actions.flatMap(({ secretVariables }) => secretVariables));
    const more = [...names].filter((name) => (0,inputs_secrets/* isVariableName */.KL)(name) && !known.has(name));
    return (0,finding/* succeed */.Py)({
        verify: { ...verify, stacks: asksAws ? verify.stacks : [] },
        dryRun: { ...dryRun, standIns: [...dryRun.standIns, ...more.map((name) => ({ name }))] },
    });
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
const readRepository = async (directory, { world }) => {
    const root = (await (0,git_repository/* workTreeAround */.DP)(directory)) ?? directory;
    const workflows = (0,workflow/* readWorkflows */.L9)(root);
    const { secretName } = (0,inputs_secrets/* readSecrets */.ql)(world.env);
    return { root, workflows, found: (0,key_uses/* findKeyUses */.T)(workflows, root, secretName) };
};
const checkChain = async (run) => {
    const directory = (0,external_node_path_.resolve)(run.world.env.GITHUB_WORKSPACE ?? '.');
    const repository = await readRepository(directory, run);
    const { root, found } = repository;
    const settings = readSettings({ env: run.world.env, root, directory }, found.actions);
    const secrets = (0,inputs_secrets/* readSecrets */.ql)(settings.env);
    (0,conceal_secrets/* concealSecrets */.V)(secrets, run);
    const inputs = await run.step('inputs', async () => ({
        outcome: await readInputs(settings, secrets, found.actions),
        summary: [root, settings.taken].filter((part) => part !== '').join('; '),
    }));
    const stored = await (0,stored_keys/* withStoredKeys */.K)(inputs.verify, run);
    const local = readEnvFiles({ root, directory }, stored);
    for (const { key } of local.services)
        if (key.reading.kind === 'value')
            run.concealSigningKey(key.reading.value);
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
        const judged = found.uses.map((use) => judgeUse(use, (0,verify_github/* hasSecretIn */.CM)(stored)));
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
        ? (0,dry_assembly/* proveSameStandIn */.gQ)(keyless, assembly)
        : { ...notLookedAt('the app could not be synthesized'), outcome: (0,finding/* succeed */.Py)(true) });
};


/***/ })

};
