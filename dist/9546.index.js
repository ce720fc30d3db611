export const id = 9546;
export const ids = [9546];
export const modules = {

/***/ 89759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tc: () => (/* binding */ mentionedIn),
/* harmony export */   Yk: () => (/* binding */ variablesRead),
/* harmony export */   vK: () => (/* binding */ hasNpmLock),
/* harmony export */   w5: () => (/* binding */ sourceTexts),
/* harmony export */   xu: () => (/* binding */ stacksOfLastSynth)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13963);
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80292);




/** What the files of a CDK app tell without running it. */
const MOST_FILES = 1000;
/** Characters of all files together: the app may be that of a stranger. */
const MOST_CHARACTERS = 20_000_000;
/** The texts of the source files of an app, without its packages and what was built. */
function sourceTexts(directory) {
    const texts = [];
    let left = MOST_CHARACTERS;
    for (const path of sourcesIn(directory)) {
        const text = readText(path);
        if (text.length > left)
            break;
        left -= text.length;
        texts.push(text);
    }
    return texts;
}
/** Which of the names stand in the sources as words of their own. */
const mentionedIn = (texts, names) => names.filter((name) => texts.some((text) => holdsWord(text, name)));
const isPartOfWord = (character) => character !== undefined && /\w/.test(character);
const holdsWord = (text, name) => {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
        if (!isPartOfWord(text[at - 1]) && !isPartOfWord(text[at + name.length]))
            return true;
    return false;
};
const NAME = '([A-Z][A-Z0-9_]*)';
/** How the languages of the CDK read a variable of the environment. */
const READS = [
    new RegExp(`\\b(?:process\\.env|import\\.meta\\.env|os\\.environ)(?:\\.|\\[\\s*["'\`])${NAME}["'\`\\]]*`, 'g'),
    new RegExp(`(?:[Gg]etenv|LookupEnv|GetEnvironmentVariable|environ\\.get)\\(\\s*["']${NAME}["']`, 'g'),
];
/** What comes after the reading of a variable that may be missing: another value, or a question. */
const FALLBACK = /^\s*(?:\?|\|\||,|[!=]==?)/;
const DESTRUCTURED = /\{([^{}]{0,2000})\}\s*=\s*process\.env\b/g;
/** Names of variables that an app reads and has no other value for, as far as its sources say so. */
function variablesRead(texts) {
    const read = texts.flatMap((text) => [
        ...READS.flatMap((pattern) => [...text.matchAll(pattern)].flatMap(({ 0: whole, 1: name = '', index }) => FALLBACK.test(text.slice(index + whole.length, index + whole.length + 20)) ? [] : [name])),
        ...[...text.matchAll(DESTRUCTURED)].flatMap(({ 1: names = '' }) => names.split(',').flatMap((one) => (one.includes('=') ? [] : [one.split(':')[0]?.trim() ?? '']))),
    ]);
    return [...new Set(read)].filter((name) => /^[A-Z][A-Z0-9_]*$/.test(name)).sort();
}
function sourcesIn(directory) {
    const found = [];
    const queue = [directory];
    for (let next = queue.shift(); next !== undefined && found.length < MOST_FILES; next = queue.shift()) {
        for (const entry of entriesIn(next)) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(next, entry.name);
            if (entry.isDirectory() && !(0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isForeignFolder */ .Jl)(entry.name))
                queue.push(path);
            if (entry.isFile() && /\.(?:[cm]?[jt]sx?|py|java|cs|go|json)$/.test(entry.name))
                found.push(path);
        }
    }
    return found;
}
const entriesIn = (directory) => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory, { withFileTypes: true });
    }
    catch {
        return [];
    }
};
const readText = (path) => {
    try {
        return (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .XF)(path).toString('utf8');
    }
    catch {
        return '';
    }
};
/** CloudFormation's names of the stacks of the last synth; none where there was none. */
function stacksOfLastSynth(directory) {
    const manifest = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_3__/* .objectOf */ .Xy)((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(readText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'cdk.out', 'manifest.json'))));
    return Object.entries((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_3__/* .objectOf */ .Xy)(manifest.artifacts)).flatMap(([id, artifact]) => {
        const { type, properties } = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_3__/* .objectOf */ .Xy)(artifact);
        return type === 'aws:cloudformation:stack' ? [(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_3__/* .objectOf */ .Xy)(properties).stackName) ?? id] : [];
    });
}
/** Whether npm can install it as a lock file says. */
const hasNpmLock = (directory) => entriesIn(directory).some(({ name }) => name === 'package-lock.json' || name === 'npm-shrinkwrap.json');


/***/ }),

/***/ 89546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F5: () => (/* binding */ LOADING),
  gQ: () => (/* binding */ proveSameStandIn),
  xA: () => (/* binding */ runAppWithStandIns),
  NK: () => (/* binding */ synthesizeWithStandIns)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/cdk/child-environment.js
var child_environment = __webpack_require__(48533);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/cdk/dry-run-environment.js


const words = (text) => text.trim().split(/\s+/);
/**
 * What a program needs to run: where things are, how to speak, whom to trust. Upper case, because Windows writes some of
 * them in mixed case. The shell in which the CDK CLI runs an app sets PWD and the like anyhow. RUNNER_TRACKING_ID lets the runner find what is left at the end of the job.
 */
const SYSTEM = new Set(words(`PATH HOME PWD OLDPWD SHLVL _ HOSTNAME LANG LANGUAGE TZ TMPDIR TMP TEMP USER LOGNAME SHELL TERM CI NO_COLOR FORCE_COLOR
    NODE_EXTRA_CA_CERTS NODE_OPTIONS NODE_ENV NODE_PATH SSL_CERT_FILE SSL_CERT_DIR
    LD_LIBRARY_PATH DYLD_LIBRARY_PATH JAVA_HOME GOROOT GOPATH DOTNET_ROOT VIRTUAL_ENV PYTHONPATH PYTHONLOCATION
    PNPM_HOME COREPACK_HOME NVM_DIR VOLTA_HOME DOCKER_HOST XDG_CACHE_HOME XDG_RUNTIME_DIR
    TS_NODE_PROJECT TS_NODE_FILES TS_NODE_TRANSPILE_ONLY TS_NODE_COMPILER_OPTIONS TS_NODE_IGNORE_DIAGNOSTICS
    SYSTEMROOT SYSTEMDRIVE WINDIR COMSPEC PATHEXT USERPROFILE APPDATA LOCALAPPDATA PROGRAMFILES PROGRAMDATA
    RUNNER_OS RUNNER_ARCH RUNNER_TEMP RUNNER_TOOL_CACHE RUNNER_TRACKING_ID RUNNER_ENVIRONMENT`));
/**
 * What the tools that start an app go by, where it says how to work and not with whose rights. Not handed on of the same
 * families: tokens, passwords and user names (`UV_PUBLISH_TOKEN`, `POETRY_HTTP_BASIC_*`, `NX_CLOUD_ACCESS_TOKEN`), files that
 * hold some (`NPM_CONFIG_USERCONFIG`, `PIP_CONFIG_FILE`, `DOCKER_CONFIG`), and the indexes of Python packages (`UV_INDEX_URL`,
 * `PIP_EXTRA_INDEX_URL`), because private ones have their tokens in the address, also in its path.
 */
const TOOLS = new Set(words(`UV_PYTHON UV_PYTHON_PREFERENCE UV_PYTHON_DOWNLOADS UV_PYTHON_INSTALL_DIR UV_CACHE_DIR UV_NO_CACHE UV_PROJECT
    UV_PROJECT_ENVIRONMENT UV_LINK_MODE UV_FROZEN UV_LOCKED UV_OFFLINE UV_NO_SYNC UV_NO_DEV UV_SYSTEM_PYTHON
    UV_COMPILE_BYTECODE UV_TOOL_DIR UV_NO_PROGRESS
    POETRY_HOME POETRY_CACHE_DIR POETRY_VIRTUALENVS_CREATE POETRY_VIRTUALENVS_IN_PROJECT POETRY_VIRTUALENVS_PATH
    POETRY_NO_INTERACTION
    PIP_CACHE_DIR PIP_NO_CACHE_DIR PIP_DISABLE_PIP_VERSION_CHECK PIP_REQUIRE_VIRTUALENV PIP_NO_INPUT
    GOFLAGS GOPRIVATE GONOPROXY GONOSUMDB GOSUMDB GOINSECURE GOMODCACHE GOCACHE GOTOOLCHAIN GOWORK GOOS GOARCH CGO_ENABLED
    NPM_CONFIG_CACHE NPM_CONFIG_PREFIX NPM_CONFIG_LOGLEVEL NPM_CONFIG_OFFLINE NPM_CONFIG_PREFER_OFFLINE NPM_CONFIG_YES
    NPM_CONFIG_AUDIT NPM_CONFIG_FUND NPM_CONFIG_UPDATE_NOTIFIER
    NX_DAEMON NX_NO_CLOUD NX_SKIP_NX_CACHE NX_CACHE_DIRECTORY NX_PARALLEL NX_BASE NX_HEAD NX_TUI NX_VERBOSE_LOGGING`));
/** Addresses, several with a comma or a bar between; handed on without user name and password, as those of proxies are. */
const ADDRESSES = new Set(['GOPROXY', 'NPM_CONFIG_REGISTRY']);
/** Options of a Java machine: those of its memory and the like begin with `-X`, `-D` may set a password. */
const JAVA_OPTIONS = new Set(['MAVEN_OPTS', 'GRADLE_OPTS', 'JAVA_TOOL_OPTIONS']);
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
    const upper = name.toUpperCase();
    if (PROXY.test(name))
        return withoutUser(value).map((url) => [name, url]);
    if (ADDRESSES.has(upper))
        return withoutUsers(value).map((addresses) => [name, addresses]);
    if (JAVA_OPTIONS.has(upper))
        return [
            [
                name,
                words(value)
                    .filter((word) => word.startsWith('-X'))
                    .join(' '),
            ],
        ];
    return isHarmless(name) || (lookups && CREDENTIALS.test(name)) ? [[name, value]] : [];
}
const isHarmless = (name) => {
    const upper = name.toUpperCase();
    return (SYSTEM.has(upper) ||
        TOOLS.has(upper) ||
        upper.startsWith('LC_') ||
        upper === 'NO_PROXY' ||
        RUN.has(name) ||
        CDK.has(name) ||
        REGION.has(name));
};
const withoutUsers = (value) => {
    const parts = value.split(/([,|])/).map((part) => withoutUser(part)[0]);
    return parts.includes(undefined) ? [] : [parts.join('')];
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
// EXTERNAL MODULE: ./build/cdk/leftovers.js
var leftovers = __webpack_require__(53667);
// EXTERNAL MODULE: ./build/cdk/synth.js
var cdk_synth = __webpack_require__(19205);
// EXTERNAL MODULE: ./build/lib/aws/clients.js
var clients = __webpack_require__(14954);
// EXTERNAL MODULE: ./build/model/finding.js
var model_finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/proof/agreement-findings.js
var agreement_findings = __webpack_require__(10352);
// EXTERNAL MODULE: ./build/proof/stage.js + 5 modules
var stage = __webpack_require__(89760);
// EXTERNAL MODULE: ./build/template/assembly.js + 1 modules
var template_assembly = __webpack_require__(4276);
// EXTERNAL MODULE: ./build/template/diff-library.js + 1 modules
var diff_library = __webpack_require__(77897);
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
// EXTERNAL MODULE: ./build/lib/files.js
var files = __webpack_require__(13963);
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
        return [
            {
                ...file,
                content: {
                    bytes: (0,files/* readRegularFile */.XF)(file.path, Number.POSITIVE_INFINITY),
                    mode: mode & 0o777,
                    uid,
                    gid,
                },
            },
        ];
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
        return stat.isFile() && stat.size === bytes.length && (0,files/* readRegularFile */.XF)(path, bytes.length).equals(bytes);
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

// EXTERNAL MODULE: ./build/cdk/app-sources.js
var app_sources = __webpack_require__(89759);
// EXTERNAL MODULE: ./build/cdk/findings.js
var cdk_findings = __webpack_require__(11425);
// EXTERNAL MODULE: ./build/inputs/secrets.js
var secrets = __webpack_require__(8569);
;// CONCATENATED MODULE: ./build/pull-request/withheld.js




/** The input `account-id` gives it. */
const ACCOUNT = 'CDK_DEFAULT_ACCOUNT';
/** What a failure names in capital letters, as variables are, and the app has as a text of its own. */
const namedBy = (detail, texts) => (detail.match(/\b[A-Z][A-Z0-9_]{2,}\b/g) ?? []).filter((name) => texts.some((text) => [`'${name}'`, `"${name}"`, `\`${name}\``].some((quoted) => text.includes(quoted))));
/**
 * Which variables of the job the app of a dry-run would have read. They may be the cause of what is shown: an app that
 * does not find `STAGE` may well be another environment than the one of the deployment. Only names, never values.
 */
const withheldVariables = ({ appDirectory, withheld }) => {
    const names = (0,app_sources/* mentionedIn */.Tc)(withheld.length === 0 ? [] : (0,app_sources/* sourceTexts */.w5)(appDirectory), withheld.filter(secrets/* isVariableName */.KL));
    return names.length === 0 ? [] : [(0,pull_request_findings/* variablesWithheld */.ft)(names)];
};
/** The failure of an app that reads what it was not given, with all of it and the way to give it. */
const withMissingVariables = (failure, { appDirectory, env, withheld }) => {
    if (failure.code !== cdk_findings/* synthFailed */.An.code)
        return failure;
    const texts = (0,app_sources/* sourceTexts */.w5)(appDirectory);
    const isMissing = (name) => env[name] === undefined && (0,secrets/* isVariableName */.KL)(name);
    const names = [
        ...new Set([...(0,app_sources/* mentionedIn */.Tc)(texts, withheld), ...(0,app_sources/* variablesRead */.Yk)(texts), ...namedBy(failure.detail, texts)]),
    ]
        .filter(isMissing)
        .sort();
    const needsAccount = env[ACCOUNT] === undefined && (0,app_sources/* mentionedIn */.Tc)(texts, [ACCOUNT]).length > 0;
    return names.length === 0 && !needsAccount ? failure : (0,pull_request_findings/* appLacksVariables */.Jj)(failure, names, needsAccount);
};

;// CONCATENATED MODULE: ./build/pull-request/dry-assembly.js



















const environmentFor = (inputs, standIns, context) => {
    const { env, temporaryDirectory } = context.world;
    const region = (0,clients/* regionOf */.A)(env);
    const { env: environment, withheld } = dryRunEnvironment(env, {
        name: inputs.secretName,
        key: standIns.key,
        standIns: [...standIns.texts].map(([name, value]) => ({ name, value })),
        expirationHours: inputs.expirationHours,
        lookups: inputs.lookups,
        ...(region !== '' && { region }),
        ...(inputs.accountId !== '' && { accountId: inputs.accountId }),
    });
    return { env: { ...environment, [leftovers/* RUN_VARIABLE */.h]: temporaryDirectory }, withheld };
};
/** Dummy values stand where the app would have asked AWS: enough to look at, and said so. */
const partial = ({ missing }, { lookups }, { env }) => {
    const finding = (0,findings/* missingContextFinding */.LG)(missing);
    return finding ? [(0,pull_request_findings/* dryRunPartial */.Mf)(finding, { lookups, hasCredentials: (0,child_environment/* hasCredentials */.Lk)(env) })] : [];
};
/**
 * Without lookups or without credentials for them the CLI fails after the app has written a whole assembly with dummy values
 * (aws-cdk, `cloud-executable.ts`).
 */
const isOfLookups = ({ failureReason }, { missing }) => missing.length > 0 && /^synth-incomplete|^aws-credentials|^aws-unreachable/.test(failureReason);
/** The process that is to look at what the app writes is started, and has all that it needs, before the app runs. */
const LOADING = {
    name: 'loading',
    work: async () => {
        await (0,diff_library/* loadDiffLibrary */.f)();
        return undefined;
    },
};
/** Foreign code could change the files of this program, so what is needed afterwards is loaded before it runs. */
const loadEverything = async ({ analyse }) => {
    await Promise.all([
        __webpack_require__.e(/* import() */ 2785).then(__webpack_require__.bind(__webpack_require__, 92785)).catch(() => undefined),
        Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19)),
        Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(5861), __webpack_require__.e(1695)]).then(__webpack_require__.t.bind(__webpack_require__, 71695, 19)),
        Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(91)]).then(__webpack_require__.bind(__webpack_require__, 10091)),
        analyse(LOADING, [], () => undefined),
    ]);
};
/** Ends what the code left running and puts back what it changed; whatever else failed, the run must say so. */
const tamperingOf = (guard, environment) => {
    (0,leftovers.endLeftovers)(environment[leftovers/* RUN_VARIABLE */.h] ?? '');
    const changed = changedFilesFinding(guard.restore());
    return changed ? [changed] : [];
};
/** Runs the app of one directory with stand-ins in the place of every secret. */
const runAppWithStandIns = async (inputs, { appDirectory, directory }, standIns, context) => {
    const app = (0,find_app/* findCdkApp */.v)(inputs.workspace, appDirectory);
    if (!app.ok)
        return app;
    const { env: environment, withheld } = environmentFor(inputs, standIns, context);
    const { env, codeDirectory } = context.world;
    await loadEverything(context);
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
    const assembly = await (0,template_assembly/* readApart */.FQ)(output, context);
    const before = [...app.findings, ...cli.findings, ...(synth.ok ? synth.findings : []), ...tampered];
    const given = { appDirectory: app.value.directory, env: environment, withheld };
    const failed = ({ findings: [first, ...more] }) => (0,model_finding/* fail */.fJ)(withMissingVariables(first, given), ...more, ...before);
    const said = synth.ok ? synth.value.refusal : synth.findings[0];
    const refusal = said && assembly.ok && isOfLookups(said, assembly.value) ? undefined : said;
    if (!synth.ok && refusal)
        return failed(synth);
    if (!assembly.ok)
        return failed(refusal ? { ok: false, findings: [refusal, ...assembly.findings] } : assembly);
    const stacks = (0,template_select/* selectStacks */.wf)(assembly.value, inputs.stacks);
    if (!stacks.ok)
        return failed(stacks);
    const findings = [
        ...before,
        ...assembly.findings,
        ...partial(assembly.value, inputs, context.world),
        ...withheldVariables(given),
        ...stacks.findings,
    ];
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
const proveSameStandIn = async (inputs, dry, context) => {
    const { standIns } = dry;
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
    const proof = await (0,stage/* proveApart */.d4)(dry, expectation, context);
    // No dry-run can see what only a deployment resolves.
    const findings = proof.findings
        .filter(({ code }) => code !== agreement_findings/* valueNotInAssembly */.G0.code)
        .map((finding) => (dry.assembly.missing.length > 0 ? unansweredHere(finding) : finding));
    return {
        outcome: findings.some(model_finding/* isError */.bJ) ? (0,stage/* outcomeOf */.sG)(true, findings) : (0,model_finding/* succeed */.Py)(true, findings),
        summary: (0,stage/* proofSummary */.Pc)(proof.rows, inputs.containers),
        facts: { holders: proof.rows },
    };
};


/***/ })

};
