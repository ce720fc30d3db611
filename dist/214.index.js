export const id = 214;
export const ids = [214];
export const modules = {

/***/ 74776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gQ: () => (/* binding */ proveSameStandIn),
  xA: () => (/* binding */ runAppWithStandIns),
  NK: () => (/* binding */ synthesizeWithStandIns)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/cdk/child-environment.js
var child_environment = __webpack_require__(48533);
;// CONCATENATED MODULE: ./build/cdk/dry-run-environment.js


const words = (text) => text.trim().split(/\s+/);
/**
 * What a program needs to run: where things are, how to speak, whom to trust. Upper case, because Windows writes some of
 * them in mixed case. RUNNER_TRACKING_ID lets the runner find what is left at the end of the job.
 */
const SYSTEM = new Set(words(`PATH HOME LANG LANGUAGE TZ TMPDIR TMP TEMP USER LOGNAME SHELL TERM CI NO_COLOR FORCE_COLOR
    NODE_EXTRA_CA_CERTS NODE_OPTIONS NODE_ENV NODE_PATH SSL_CERT_FILE SSL_CERT_DIR
    LD_LIBRARY_PATH DYLD_LIBRARY_PATH JAVA_HOME GOROOT GOPATH DOTNET_ROOT VIRTUAL_ENV PYTHONPATH PYTHONLOCATION
    PNPM_HOME COREPACK_HOME NVM_DIR VOLTA_HOME DOCKER_HOST XDG_CACHE_HOME XDG_RUNTIME_DIR
    TS_NODE_PROJECT TS_NODE_FILES TS_NODE_TRANSPILE_ONLY TS_NODE_COMPILER_OPTIONS TS_NODE_IGNORE_DIAGNOSTICS
    SYSTEMROOT SYSTEMDRIVE WINDIR COMSPEC PATHEXT USERPROFILE APPDATA LOCALAPPDATA PROGRAMFILES PROGRAMDATA
    RUNNER_OS RUNNER_ARCH RUNNER_TEMP RUNNER_TOOL_CACHE RUNNER_TRACKING_ID RUNNER_ENVIRONMENT`));
/** What is public about the run, without the files through which a step speaks to the runner. */
const RUN = new Set(words(`ACTIONS SHA REF REF_NAME REF_TYPE REF_PROTECTED HEAD_REF BASE_REF REPOSITORY REPOSITORY_OWNER REPOSITORY_ID
    REPOSITORY_OWNER_ID ACTOR ACTOR_ID TRIGGERING_ACTOR RUN_ID RUN_NUMBER RUN_ATTEMPT WORKFLOW WORKFLOW_REF
    WORKFLOW_SHA JOB EVENT_NAME WORKSPACE SERVER_URL API_URL GRAPHQL_URL RETENTION_DAYS`).map((name) => `GITHUB_${name}`));
/** Of the CDK CLI's settings those that say how to build; see `DROPPED_OPTIONS` for why others are left out. */
const CDK = new Set([
    'CDK_DEFAULT_ACCOUNT',
    'CDK_DEFAULT_REGION',
    'CDK_DOCKER',
    'CDK_VALIDATION',
]);
const REGION = new Set(['AWS_REGION', 'AWS_DEFAULT_REGION']);
const PROXY = /^(https?|all)_proxy$/i;
/** Where lookups find AWS, and as whom. */
const CREDENTIALS = new RegExp(`^AWS_(${words(`ACCESS_KEY_ID SECRET_ACCESS_KEY SESSION_TOKEN PROFILE DEFAULT_PROFILE WEB_IDENTITY_TOKEN_FILE ROLE_ARN
    ROLE_SESSION_NAME CONTAINER_\\w+ ENDPOINT_URL\\w* CA_BUNDLE CONFIG_FILE SHARED_CREDENTIALS_FILE
    EC2_METADATA_DISABLED SDK_LOAD_CONFIG USE_FIPS_ENDPOINT STS_REGIONAL_ENDPOINTS MAX_ATTEMPTS RETRY_MODE`).join('|')})$`);
/** A self-hosted runner has credentials of its own, in `~/.aws` or from the machine that it runs on. */
const NO_CREDENTIALS = {
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_SHARED_CREDENTIALS_FILE: external_node_os_.devNull,
    AWS_CONFIG_FILE: external_node_os_.devNull,
};
/** The runner's own variables, which no app expects to see. */
const RUNNERS_OWN = /^(INPUT_|STATE_|ACTIONS_|GITHUB_|RUNNER_)/;
/**
 * The environment in which a dry-run synthesizes the app: what is on a list, and nothing else of the job. The code is that
 * of a pull request, so a variable is handed on because it is known to be harmless, not because it was overlooked.
 * It keeps secrets from code that takes what it is given; for the rest see docs/security.md.
 */
function dryRunEnvironment(env, additions) {
    const given = Object.entries(env).filter((entry) => entry[1] !== undefined);
    const kept = Object.fromEntries(given.flatMap((entry) => handedOn(entry, additions.lookups)));
    const standIns = Object.fromEntries(additions.standIns.map(({ name, value }) => [name, value]));
    const own = (0,child_environment/* variables */.Ee)(additions);
    const set = {
        ...standIns,
        ...kept,
        ...(0,child_environment/* settings */.W0)(kept),
        ...(additions.lookups ? {} : NO_CREDENTIALS),
        ...own,
    };
    const withheld = given.map(([name]) => name).filter((name) => !(name in set) && !RUNNERS_OWN.test(name));
    return { env: set, withheld: withheld.sort() };
}
function handedOn([name, value], lookups) {
    if (PROXY.test(name))
        return withoutUser(value).map((url) => [name, url]);
    return isHarmless(name) || (lookups && CREDENTIALS.test(name)) ? [[name, value]] : [];
}
const isHarmless = (name) => {
    const upper = name.toUpperCase();
    return (SYSTEM.has(upper) ||
        upper.startsWith('LC_') ||
        upper === 'NO_PROXY' ||
        RUN.has(name) ||
        CDK.has(name) ||
        REGION.has(name));
};
/** The address of a proxy without user name and password; nothing where they cannot be separated from the rest. */
function withoutUser(value) {
    if (!value.includes('@'))
        return [value];
    if (!URL.canParse(value))
        return [];
    const url = new URL(value);
    if (url.host === '')
        return [];
    url.username = '';
    url.password = '';
    return url.href.includes('@') ? [] : [url.href];
}

// EXTERNAL MODULE: ./build/cdk/find-app.js
var find_app = __webpack_require__(13534);
// EXTERNAL MODULE: ./build/cdk/find-cli.js
var find_cli = __webpack_require__(99991);
// EXTERNAL MODULE: ./build/cdk/synth.js
var cdk_synth = __webpack_require__(19205);
// EXTERNAL MODULE: ./build/lib/aws/clients.js
var clients = __webpack_require__(14954);
// EXTERNAL MODULE: ./build/model/finding.js
var model_finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/proof/agreement-findings.js
var agreement_findings = __webpack_require__(10352);
// EXTERNAL MODULE: ./build/proof/prove.js + 4 modules
var prove = __webpack_require__(2738);
// EXTERNAL MODULE: ./build/proof/stage.js
var stage = __webpack_require__(8179);
// EXTERNAL MODULE: ./build/template/assembly.js + 2 modules
var template_assembly = __webpack_require__(48678);
// EXTERNAL MODULE: ./build/template/diff-library.js
var diff_library = __webpack_require__(23166);
// EXTERNAL MODULE: ./build/template/findings.js
var findings = __webpack_require__(12209);
// EXTERNAL MODULE: ./build/template/select.js
var template_select = __webpack_require__(19659);
// EXTERNAL MODULE: ./build/template/stage.js
var template_stage = __webpack_require__(60541);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/pull-request/findings.js
var pull_request_findings = __webpack_require__(95858);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/pull-request/guarded-files.js



/** Remembers files before foreign code of the same user starts, so that they can be put back whatever it did to them. */
function guardFiles(files) {
    const remembered = files.flatMap(remember);
    return {
        restore: () => {
            const changed = remembered.filter((file) => !isAsBefore(file));
            const toPutBack = remembered.filter((file) => file.renew === true || changed.includes(file));
            const lost = toPutBack.filter((file) => !putBack(file));
            return { changed: names(changed), lost: names(lost) };
        },
    };
}
const names = (files) => [...new Set(files.map(({ name }) => name))].sort();
/** Nothing for what is no regular file or cannot be read, for it could not be put back either. */
function remember(file) {
    try {
        const stat = statusOf(file.path);
        if (stat === undefined)
            return [{ ...file, content: 'absent' }];
        if (!stat.isFile())
            return [];
        const { mode, uid, gid } = stat;
        return [{ ...file, content: { bytes: (0,external_node_fs_.readFileSync)(file.path), mode: mode & 0o777, uid, gid } }];
    }
    catch {
        return [];
    }
}
/** By size first: a file may have been filled until the disk was full. */
function isAsBefore({ path, content }) {
    try {
        const stat = statusOf(path);
        if (stat === undefined || content === 'absent')
            return stat === undefined && content === 'absent';
        const { bytes } = content;
        return stat.isFile() && stat.size === bytes.length && (0,external_node_fs_.readFileSync)(path).equals(bytes);
    }
    catch {
        return false;
    }
}
function putBack({ path, content }) {
    try {
        if (content === 'absent')
            (0,external_node_fs_.rmSync)(path, { recursive: true, force: true });
        else
            replace(path, content);
        return true;
    }
    catch {
        return false;
    }
}
/** A new file, renamed into place, so that neither a link nor a pipe in its place is followed. */
function replace(path, { bytes, mode, uid, gid }) {
    const directory = (0,external_node_path_.dirname)(path);
    makeUsable(directory);
    if (statusOf(path)?.isDirectory())
        (0,external_node_fs_.rmSync)(path, { recursive: true });
    const fresh = (0,external_node_path_.join)(directory, `.${(0,external_node_crypto_.randomUUID)()}`);
    (0,external_node_fs_.writeFileSync)(fresh, bytes, { flag: 'wx', mode });
    const { uid: ourUid, gid: ourGid } = (0,external_node_fs_.lstatSync)(fresh);
    // In a container the runner's files belong to another user than the action runs as.
    if (uid !== ourUid || gid !== ourGid)
        (0,external_node_fs_.chownSync)(fresh, uid, gid);
    (0,external_node_fs_.chmodSync)(fresh, mode);
    (0,external_node_fs_.renameSync)(fresh, path);
}
/** A real directory that can be written to, whatever stands in its place now. */
function makeUsable(directory) {
    const stat = statusOf(directory);
    if (stat !== undefined && !stat.isDirectory())
        (0,external_node_fs_.unlinkSync)(directory);
    if (!stat?.isDirectory())
        (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
    else if ((stat.mode & 0o700) !== 0o700)
        (0,external_node_fs_.chmodSync)(directory, (stat.mode & 0o777) | 0o700);
}
const statusOf = (path) => (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });

;// CONCATENATED MODULE: ./build/pull-request/command-files.js




/** Files through which a step speaks to the runner and to later steps (actions/runner, FileCommandManager.cs). */
const COMMAND_FILES = [
    'GITHUB_ENV',
    'GITHUB_PATH',
    'GITHUB_OUTPUT',
    'GITHUB_STATE',
    'GITHUB_STEP_SUMMARY',
];
/** Where a step that calls this action from a composite action has its own. */
const OTHER_STEPS = "a file of the job's other steps";
const OWN_CODE = 'the code of this action';
/** The runner's directory holds five files a step, and a bundle a few dozen; no known program writes more. */
const MOST_IN_A_DIRECTORY = 200;
const LARGEST_BYTES = 16 * 1024 * 1024;
/**
 * Remembers, before code of a pull request starts, what it must not change: the files of the runner, whose names are kept
 * from its environment but not from its eyes, because outputs and the environment of later steps come from there; what AWS
 * is asked with, because a line in `~/.aws/config` sends our requests elsewhere; and the action's own code, of which parts
 * are loaded later and in the post step.
 *
 * @param codeDirectories where the bundle is; directories in them are left out
 */
function guardCommandFiles(env, codeDirectories = []) {
    const commandFiles = named(COMMAND_FILES.map((name) => ({ name, path: env[name] ?? '', renew: true })));
    const known = new Set(commandFiles.map(({ path }) => path));
    const besides = [...new Set([...known].map(external_node_path_.dirname))].flatMap(filesIn).filter((path) => !known.has(path));
    return guardFiles([
        ...commandFiles,
        ...named([{ name: 'GITHUB_EVENT_PATH', path: env.GITHUB_EVENT_PATH ?? '' }, ...awsFiles(env)]),
        ...besides.map((path) => ({ name: OTHER_STEPS, path, renew: true })),
        ...codeDirectories.flatMap(filesIn).map((path) => ({ name: OWN_CODE, path })),
    ]);
}
/** undefined when everything was as before. */
const changedFilesFinding = ({ changed, lost }) => changed.length + lost.length === 0 ? undefined : (0,pull_request_findings/* runnerFilesChanged */.sy)(changed, lost);
const named = (files) => files.filter(({ path }) => path !== '');
const awsFiles = (env) => [
    ['AWS_CONFIG_FILE', 'config'],
    ['AWS_SHARED_CREDENTIALS_FILE', 'credentials'],
].map(([name, file]) => ({
    name: `~/.aws/${file}`,
    path: env[name] || (env.HOME ? (0,external_node_path_.join)(env.HOME, '.aws', file) : ''),
}));
function filesIn(directory) {
    try {
        return (0,external_node_fs_.readdirSync)(directory)
            .map((name) => (0,external_node_path_.join)(directory, name))
            .filter((path) => {
            const stat = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
            return stat?.isFile() === true && stat.size <= LARGEST_BYTES;
        })
            .slice(0, MOST_IN_A_DIRECTORY);
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./build/pull-request/dry-assembly.js

















const environmentFor = (inputs, standIns, context) => {
    const { env, random } = context.world;
    const region = (0,clients/* regionOf */.A)(env);
    const { env: environment } = dryRunEnvironment(env, {
        name: inputs.secretName,
        key: standIns.key,
        standIns: [...standIns.texts].map(([name, value]) => ({ name, value })),
        expirationHours: inputs.expirationHours,
        lookups: inputs.lookups,
        ...(region !== '' && { region }),
        ...(inputs.accountId !== '' && { accountId: inputs.accountId }),
    });
    return { ...environment, [cdk_synth/* RUN_VARIABLE */.hd]: Buffer.from(random(16)).toString('hex') };
};
/** Dummy values stand where the app would have asked AWS: enough to look at, and said so. */
const partial = ({ missing }) => {
    const finding = (0,findings/* missingContextFinding */.LG)(missing);
    if (!finding)
        return [];
    return [(0,pull_request_findings/* dryRunPartial */.Mf)(finding)];
};
/**
 * Without lookups or without credentials for them the CLI fails after the app has written a whole assembly with dummy values
 * (aws-cdk, `cloud-executable.ts`).
 */
const isOfLookups = ({ failureReason }, { missing }) => missing.length > 0 && /^synth-incomplete|^aws-credentials|^aws-unreachable/.test(failureReason);
/** Foreign code could change the files of this program, so what is needed afterwards is loaded before it runs. */
const loadEverything = async () => {
    await Promise.all([
        __webpack_require__.e(/* import() */ 785).then(__webpack_require__.bind(__webpack_require__, 92785)).catch(() => undefined),
        Promise.all(/* import() */[__webpack_require__.e(279), __webpack_require__.e(861), __webpack_require__.e(805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19)),
        Promise.all(/* import() */[__webpack_require__.e(279), __webpack_require__.e(861), __webpack_require__.e(695)]).then(__webpack_require__.t.bind(__webpack_require__, 71695, 19)),
        Promise.all(/* import() */[__webpack_require__.e(279), __webpack_require__.e(91)]).then(__webpack_require__.bind(__webpack_require__, 10091)),
        (0,diff_library/* loadDiffLibrary */.f)(),
    ]);
};
/** Ends what the code left running and puts back what it changed; whatever else failed, the run must say so. */
const tamperingOf = (guard, environment) => {
    (0,cdk_synth/* endLeftovers */.q9)(environment[cdk_synth/* RUN_VARIABLE */.hd] ?? '');
    const changed = changedFilesFinding(guard.restore());
    return changed ? [changed] : [];
};
/** Runs the app of one directory with stand-ins in the place of every secret. */
const runAppWithStandIns = async (inputs, { appDirectory, directory }, standIns, context) => {
    const app = (0,find_app/* findCdkApp */.v)(inputs.workspace, appDirectory);
    if (!app.ok)
        return app;
    const environment = environmentFor(inputs, standIns, context);
    const { env, codeDirectory } = context.world;
    await loadEverything();
    const guard = guardCommandFiles(env, codeDirectory === '' ? [] : [codeDirectory]);
    const cli = await (0,find_cli/* findCdkCli */.a)(app.value.directory, environment, context.world.cancelled);
    // `yarn cdk --version` has run code of the app by now.
    if (!cli.ok)
        return { ok: false, findings: [...cli.findings, ...tamperingOf(guard, environment)] };
    context.progress(`CDK CLI ${cli.value.version} (${cli.value.location}) in ${app.value.directory}`);
    const output = (0,external_node_path_.join)(context.world.temporaryDirectory, directory);
    const synth = await (0,cdk_synth/* runCdkSynth */._i)({
        app: app.value,
        cli: cli.value,
        env: environment,
        context: inputs.context,
        speed: inputs.synthSpeed,
        lookups: inputs.lookups,
        output,
        timeoutMilliseconds: inputs.synthTimeoutMilliseconds,
        cancelled: context.world.cancelled,
        redact: context.redactor.redact,
        onLine: context.progress,
    });
    const tampered = tamperingOf(guard, environment);
    const assembly = (0,template_assembly/* readAssembly */.Z)(output);
    const before = [...app.findings, ...cli.findings, ...(synth.ok ? synth.findings : []), ...tampered];
    const failed = ({ findings: [first, ...more] }) => (0,model_finding/* fail */.fJ)(first, ...more, ...before);
    const said = synth.ok ? synth.value.refusal : synth.findings[0];
    const refusal = said && assembly.ok && isOfLookups(said, assembly.value) ? undefined : said;
    if (!synth.ok && refusal)
        return failed(synth);
    if (!assembly.ok)
        return failed(refusal ? { ok: false, findings: [refusal, ...assembly.findings] } : assembly);
    const stacks = (0,template_select/* selectStacks */.wf)(assembly.value, inputs.stacks);
    if (!stacks.ok)
        return failed(stacks);
    const findings = [...before, ...assembly.findings, ...partial(assembly.value), ...stacks.findings];
    const dry = { assembly: assembly.value, stacks: stacks.value, standIns, ...(refusal && { refusal }) };
    return (0,stage/* outcomeOf */.sG)(dry, findings);
};
/** The code of the pull request runs here, and only here. */
const synthesizeWithStandIns = async (inputs, standIns, context) => {
    const place = { appDirectory: inputs.appDirectory, directory: 'cdk.out' };
    const outcome = await runAppWithStandIns(inputs, place, standIns, context);
    if (!outcome.ok)
        return { outcome, summary: 'the app could not be synthesized' };
    const refusal = (0,template_stage/* refusalOf */.Of)(outcome.value, context.redactor.redact);
    if (refusal)
        return {
            outcome: (0,model_finding/* fail */.fJ)(refusal, ...outcome.findings),
            summary: 'the app could not be deployed like this',
        };
    const { stacks } = outcome.value;
    const names = stacks.map(({ id }) => id).join(', ');
    return { outcome, summary: `${stacks.length === 1 ? 'stack' : `${stacks.length} stacks:`} ${names}` };
};
/** A dry-run need not be allowed to look anything up; a deployment stops there. */
const unansweredHere = (finding) => finding.code === agreement_findings/* keyNotLookedUp */.g8.code ? (0,model_finding/* asWarning */.PQ)(finding) : finding;
/** The same proof as before a deployment: every container gets what the app was given, here the stand-in. */
const proveSameStandIn = async (inputs, dry) => {
    const { stacks, standIns } = dry;
    const expectation = {
        variable: inputs.secretName,
        aliases: inputs.secretAliases,
        key: standIns.key,
        givenKey: standIns.key.name,
        otherSecrets: [],
        expirationHours: inputs.expirationHours,
        containers: inputs.containers,
        plaintextKey: inputs.plaintextKey,
    };
    const proof = (0,prove/* proveHolders */.u)(stacks, expectation);
    // No dry-run can see what only a deployment resolves.
    const findings = (0,stage/* lookingInOtherStacks */.SG)(proof.findings, dry, expectation)
        .filter(({ code }) => code !== agreement_findings/* valueNotInAssembly */.G0.code)
        .map((finding) => (dry.assembly.missing.length > 0 ? unansweredHere(finding) : finding));
    return {
        outcome: findings.some(model_finding/* isError */.bJ) ? (0,stage/* outcomeOf */.sG)(true, findings) : (0,model_finding/* succeed */.Py)(true, findings),
        summary: (0,stage/* proofSummary */.Pc)(proof.rows, inputs.containers),
        facts: { holders: proof.rows },
    };
};


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

/***/ 23166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ loadDiffLibrary)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94869);


/** Loads the library and its database of resource types, which takes half a second. */
async function loadDiffLibrary() {
    const { fullDiff, formatDifferences } = await __webpack_require__.e(/* import() */ 179).then(__webpack_require__.t.bind(__webpack_require__, 15179, 19));
    // The first look at a resource loads the database; the time for that is not the time of a comparison.
    fullDiff({ Resources: {} }, { Resources: { First: { Type: 'AWS::IAM::Role', Properties: {} } } });
    return {
        compare: (before, after) => fullDiff({ ...before }, { ...after }),
        format: (diff) => {
            let text = '';
            // The library writes to a stream, of which it only uses this.
            const write = (chunk) => {
                text += chunk;
                return true;
            };
            formatDifferences(Object.assign(new node_stream__WEBPACK_IMPORTED_MODULE_0__.Writable(), { write }), diff);
            return text.split('\n').map((line) => (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(line).trimEnd());
        },
    };
}


/***/ })

};
