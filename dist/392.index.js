export const id = 392;
export const ids = [392];
export const modules = {

/***/ 54200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _changes_jobs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49491);
/* harmony import */ var _proof_stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89760);
/* harmony import */ var _pull_request_dry_assembly_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89546);
/* harmony import */ var _run_analyst_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24132);
/* harmony import */ var _template_assembly_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4276);





/** The process in which all is done that the author of an app could make endless. */
(0,_run_analyst_js__WEBPACK_IMPORTED_MODULE_3__/* .serveJobs */ .a_)([_pull_request_dry_assembly_js__WEBPACK_IMPORTED_MODULE_2__/* .LOADING */ .F5, _template_assembly_js__WEBPACK_IMPORTED_MODULE_4__/* .READING */ .rq, _proof_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .PROOF */ .HN, _changes_jobs_js__WEBPACK_IMPORTED_MODULE_0__/* .COMPARISON */ .A, _changes_jobs_js__WEBPACK_IMPORTED_MODULE_0__/* .INTENT */ .X]);


/***/ }),

/***/ 8569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KL: () => (/* binding */ isVariableName),
/* harmony export */   ZO: () => (/* binding */ keysOfMark),
/* harmony export */   aN: () => (/* binding */ emergencyMarkOf),
/* harmony export */   g5: () => (/* binding */ secondKey),
/* harmony export */   ql: () => (/* binding */ readSecrets)
/* harmony export */ });
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80292);
/* harmony import */ var _redaction_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97072);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49852);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70401);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29140);





const VARIABLE_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** Names that mean something to the runner, to Node, to the CDK CLI or to the shell. */
const RESERVED_NAME = /^(GITHUB_|RUNNER_|INPUT_|STATE_|ACTIONS_|AWS_|CDK_|NODE_|npm_|(PATH|HOME|CI|SHELL|USER|TMPDIR)$)/;
const isVariableName = (name) => VARIABLE_NAME.test(name) && !RESERVED_NAME.test(name);
const DEFAULT_NAME = _table_js__WEBPACK_IMPORTED_MODULE_3__/* .INPUTS */ .mc['jwt-secret-name'].default;
const readKey = (env, secretName) => {
    const given = (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .rawInput */ .JR)(env, 'jwt-secret-key');
    const inherited = env[secretName] ?? '';
    const isInherited = given === '' && inherited !== '';
    const text = isInherited ? inherited : given;
    const keyInput = isInherited ? `env.${secretName}` : 'jwt-secret-key';
    const different = given !== '' && inherited !== '' && given !== inherited;
    const problem = (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidInput */ .a)('jwt-secret-key', {
        title: 'two different keys were given',
        detail: `The input and the environment variable ${secretName} both hold a key, and they are not the same.`,
        remedy: `Remove ${secretName} from the env: of the step and of the job, and pass the key as the input alone.`,
    });
    return { key: new _redaction_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(keyInput, text), keyInput, problems: different ? [problem] : [] };
};
const emptySecret = (name, line) => ({
    name,
    problem: (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidInput */ .a)('other-secrets', {
        title: `${name} is empty`,
        detail: `This is line ${line} of other-secrets.`,
        remedy: `Set the GitHub secret for ${name}, and check that this job may read it (environment, fork, Dependabot).`,
    }),
});
/** Lines `NAME=value`; what a line holds is never shown, because a broken line may be half a secret. */
const readOtherSecrets = (env, keyNames) => {
    const secrets = new Map();
    const texts = [];
    const problems = [];
    const empty = [];
    const wrong = (line, title, remedy) => {
        problems.push((0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidInput */ .a)('other-secrets', { title, detail: `This is line ${line} of other-secrets.`, remedy }));
    };
    for (const [index, line] of (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .rawInput */ .JR)(env, 'other-secrets').split('\n').entries()) {
        if (line.trim() === '')
            continue;
        const separator = line.indexOf('=');
        const name = separator < 0 ? '' : line.slice(0, separator).trim();
        const value = separator < 0 ? line : line.slice(separator + 1);
        texts.push(value);
        if (RESERVED_NAME.test(name)) {
            wrong(index + 1, 'the name of a secret is taken', 'Names that begin with GITHUB_, RUNNER_, AWS_, CDK_, NODE_ and the like mean something else to the runner or to Node: give the secret another name here, such as APP_TOKEN=….');
        }
        else if (!isVariableName(name)) {
            wrong(index + 1, 'a line is not NAME=value', 'Write one NAME=value a line, where NAME is the name of a variable. A secret with a line break cannot be given here.');
        }
        else if (keyNames.includes(name) || secrets.has(name) || empty.some((other) => other.name === name)) {
            wrong(index + 1, `${name} is given twice`, `Give ${name} once. The signing key itself belongs in jwt-secret-key.`);
        }
        else if (value.trim() === '')
            empty.push(emptySecret(name, index + 1));
        else
            secrets.set(name, new _redaction_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(name, value));
    }
    return {
        secrets: [...secrets.values()],
        names: [...secrets.keys(), ...empty.map(({ name }) => name)],
        texts,
        problems,
        empty: empty.map(({ problem }) => problem),
    };
};
/** The whole template is searched for each. */
const MOST_NAMES = 10;
/** One name or several, separated by blanks or commas. */
const readNames = (env) => {
    const given = (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .rawInput */ .JR)(env, 'jwt-secret-name')
        .split(/[\s,]+/)
        .filter((name) => name !== '');
    const [first = DEFAULT_NAME, ...more] = new Set(given);
    const problem = problemOfNames(given);
    return problem
        ? { names: [isVariableName(first) ? first : DEFAULT_NAME], problems: [problem] }
        : { names: [first, ...more], problems: [] };
};
const problemOfNames = (names) => {
    if (!names.every(isVariableName))
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidInput */ .a)('jwt-secret-name', {
            title: 'not usable as the name of a variable',
            detail: 'It must consist of letters, digits and underscores, not start with a digit, and not be one that the runner, Node, AWS or the CDK reads.',
            remedy: 'Use the name that your CDK app reads, e.g. JWT_SECRET_KEY; several are separated by blanks or commas.',
        });
    if (names.length <= MOST_NAMES)
        return undefined;
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidInput */ .a)('jwt-secret-name', {
        title: 'too many names',
        detail: `There are ${names.length} names, and at most ${MOST_NAMES} are looked for.`,
        remedy: 'Name only variables under which containers get the signing key.',
    });
};
const secretFrom = (name, text) => text === '' ? undefined : new _redaction_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(name, text);
const readSecret = (env, name) => secretFrom(name, (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .rawInput */ .JR)(env, name));
const readToken = (env, name) => secretFrom(name, (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .rawInput */ .JR)(env, name).trim());
const readSecrets = (env) => {
    const { names: [secretName, ...secretAliases], problems: nameProblems, } = readNames(env);
    const { key, keyInput, problems } = readKey(env, secretName);
    const others = readOtherSecrets(env, [secretName, ...secretAliases]);
    const previousKey = readSecret(env, 'previous-jwt-secret-key');
    const nextKey = readSecret(env, 'next-jwt-secret-key');
    const emergencyMark = readSecret(env, 'emergency-jwt-secret-keys');
    const givenUp = keysOfMark(emergencyMark?.reveal() ?? '') ?? [];
    const smokeUserPassword = readSecret(env, 'smoke-user-password');
    const githubToken = readToken(env, 'github-token');
    const secretsToken = readToken(env, 'secrets-token');
    return {
        key,
        keyInput,
        ...(previousKey && { previousKey }),
        ...(nextKey && { nextKey }),
        ...(emergencyMark && { emergencyMark }),
        ...(secretsToken && { secretsToken }),
        otherSecrets: others.secrets,
        otherNames: others.names,
        ...(githubToken && { githubToken }),
        secretName,
        secretAliases,
        ...(smokeUserPassword && { smokeUserPassword }),
        texts: [
            (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .rawInput */ .JR)(env, 'jwt-secret-key'),
            previousKey?.reveal() ?? '',
            ...[secretName, ...secretAliases].flatMap((name) => [env[name] ?? '', env[`${name}_PREVIOUS`] ?? '']),
            ...others.texts,
            ...[smokeUserPassword, nextKey, emergencyMark, ...givenUp, githubToken, secretsToken].map((secret) => secret?.reveal() ?? ''),
        ].filter((text) => text !== ''),
        problems: [...nameProblems, ...problems, ...others.problems],
        emptySecrets: others.empty,
    };
};
/**
 * The key that verifiers must accept beside the current one: the stored key that is another one. There is at most one,
 * for the keys of a rotation are two, wherever they are stored.
 *
 * An ordinary deployment that signs with the current key and accepts this one too does no harm in any state of a
 * rotation, finished or not. A secret that is not set arrives as an empty text.
 */
const secondKey = (current, ...others) => others.find((key) => key !== undefined && key.reveal() !== '' && !key.equals(current));
const ABOUT = 'Keys that an unfinished emergency rotation gives up. Run the rotation again to finish it.';
/**
 * What the secret `<NAME>_EMERGENCY` holds while an emergency is not proven: the keys that it gives up, so that the run
 * that finishes it can still try them. An ordinary deployment is never given them.
 */
const emergencyMarkOf = (keys) => JSON.stringify({ about: ABOUT, keys: keys.map((key) => key.reveal()) });
const isText = (value) => typeof value === 'string' && value !== '';
/** @returns `undefined` for a text that is no such mark, as when it was stored by hand */
const keysOfMark = (mark) => {
    try {
        const value = JSON.parse(mark);
        const keys = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(value) ? value.keys : [];
        return (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isList */ .Lv)(keys) && keys.length > 0 && keys.every(isText)
            ? keys.map((key) => new _redaction_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z('emergency-jwt-secret-keys', key))
            : undefined;
    }
    catch {
        return undefined;
    }
};


/***/ }),

/***/ 14954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ regionOf),
/* harmony export */   o: () => (/* binding */ connectAws)
/* harmony export */ });
const once = (make) => {
    let made;
    return () => {
        made ??= make();
        return made;
    };
};
/**
 * Credentials and endpoints come from the environment, as for every AWS tool.
 *
 * @param signal ends all calls when it aborts
 */
const connectAws = (region, signal) => {
    const configuration = once(async () => {
        const { StoppableHandler } = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(91)]).then(__webpack_require__.bind(__webpack_require__, 10091));
        return {
            region,
            maxAttempts: 4,
            customUserAgent: 'cdk-jwt-deploy',
            requestHandler: new StoppableHandler(signal),
        };
    });
    return {
        region,
        cloudFormation: once(async () => {
            const { CloudFormationClient } = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
            return new CloudFormationClient(await configuration());
        }),
        ecs: once(async () => {
            const { ECSClient } = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(5861), __webpack_require__.e(212)]).then(__webpack_require__.t.bind(__webpack_require__, 80212, 19));
            return new ECSClient(await configuration());
        }),
        loadBalancing: once(async () => {
            const { ElasticLoadBalancingV2Client } = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(5861), __webpack_require__.e(586)]).then(__webpack_require__.t.bind(__webpack_require__, 50586, 19));
            return new ElasticLoadBalancingV2Client(await configuration());
        }),
        logs: once(async () => {
            const { CloudWatchLogsClient } = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(5861), __webpack_require__.e(303)]).then(__webpack_require__.t.bind(__webpack_require__, 70303, 19));
            return new CloudWatchLogsClient(await configuration());
        }),
        secretsManager: once(async () => {
            const { SecretsManagerClient } = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(5861), __webpack_require__.e(2994)]).then(__webpack_require__.t.bind(__webpack_require__, 12994, 19));
            return new SecretsManagerClient(await configuration());
        }),
        account: once(async () => {
            const { STSClient, GetCallerIdentityCommand } = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(5861), __webpack_require__.e(1695)]).then(__webpack_require__.t.bind(__webpack_require__, 71695, 19));
            const client = new STSClient(await configuration());
            const identity = await client.send(new GetCallerIdentityCommand({}));
            return identity.Account ?? '';
        }),
    };
};
/**
 * The region that the AWS tools of this environment would use, without reading configuration files; the CDK falls back
 * to us-east-1, silently, which is how stacks end up in the wrong region.
 */
const regionOf = (env) => env.AWS_REGION || env.AWS_DEFAULT_REGION || '';


/***/ }),

/***/ 52811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ awsFailure),
/* harmony export */   f: () => (/* binding */ lacksCredentials)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32830);

const MISSING = /CredentialsProviderError|NoCredentials|Could not load credentials/i;
const EXPIRED = /ExpiredToken|RequestExpired|TokenRefreshRequired|security token.*expired/i;
const INVALID = /InvalidClientTokenId|UnrecognizedClient|SignatureDoesNotMatch|InvalidSignature|IncompleteSignature|AuthFailure/i;
const DENIED = /AccessDenied|UnauthorizedOperation|NotAuthorized|Forbidden/i;
const NETWORK = /ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|EHOSTUNREACH|TimeoutError|NetworkingError|socket hang up/i;
/** There are no credentials, as opposed to credentials that AWS does not accept. */
const lacksCredentials = (error) => error instanceof Error && MISSING.test(`${error.name} ${error.message}`);
const kindOf = (text, action) => {
    if (EXPIRED.test(text)) {
        return {
            reason: 'aws-credentials-expired',
            title: 'The AWS credentials have expired',
            remedy: 'Get fresh ones just before this step. With aws-actions/configure-aws-credentials, raise role-duration-seconds above the time the deployment takes; the role must allow that session length.',
        };
    }
    if (MISSING.test(text) || INVALID.test(text)) {
        return {
            reason: 'aws-credentials-missing',
            title: MISSING.test(text) ? 'There are no AWS credentials' : 'AWS does not know these credentials',
            remedy: 'Run aws-actions/configure-aws-credentials before this step, in the same job, with permissions: id-token: write.',
        };
    }
    if (DENIED.test(text)) {
        return {
            reason: 'aws-access-denied',
            title: `AWS refused ${action}`,
            remedy: `Allow ${action} for the role of this job. docs/permissions.md lists the least-privilege policy.`,
        };
    }
    return {
        reason: 'aws-unreachable',
        title: NETWORK.test(text) ? 'AWS could not be reached' : `AWS answered ${action} with an error`,
        remedy: 'Run the job again. If it fails again, look at the AWS Health Dashboard and at the proxy settings of the runner.',
    };
};
/** AWS names the action that it refused; several calls may have been under way. */
const REFUSED_ACTION = /is not authorized to perform: ([\w-]+:\w+)/;
/** What an exception of the AWS SDK means to the person who reads the run. `asked` is an IAM action name. */
const awsFailure = (error, asked) => {
    const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
    const codes = error instanceof Error && 'code' in error ? String(error.code) : '';
    const action = REFUSED_ACTION.exec(message)?.[1] ?? asked;
    const { reason, title, remedy } = kindOf(`${name} ${codes} ${message}`, action);
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .awsCallFailed */ .l)(reason, { title, detail: `${action}: ${name}: ${message}`, remedy });
};


/***/ }),

/***/ 32830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ AWS_FAILURES),
/* harmony export */   l: () => (/* binding */ awsCallFailed)
/* harmony export */ });
/* harmony import */ var _model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80495);

/** Why a call to AWS may fail. */
const AWS_FAILURES = [
    { error: 'aws-credentials-expired' },
    { error: 'aws-credentials-missing' },
    { error: 'aws-access-denied' },
    { error: 'aws-unreachable' },
];
const awsCallFailed = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)('aws-call-failed', AWS_FAILURES, (reason, text) => ({ as: { error: reason }, ...text }));


/***/ }),

/***/ 32383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ askCommand),
  v: () => (/* binding */ startChild)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(94869);
;// CONCATENATED MODULE: ./build/lib/child-output.js


/** Characters of one line that are shown; longer lines are cut. */
const LINE_LIMIT = 16 * 1024;
/**
 * Looked at beyond the limit before a line is cut, so that no secret is cut in two and escapes redaction. GitHub
 * secrets hold 48 KB at most; percent-encoded that is three times as much.
 */
const LONGEST_SECRET = 160 * 1024;
/** Characters kept of what comes after the cap. */
const KEPT_AFTER_CAP = 512 * 1024;
/** Lines shown of what comes after the cap: errors stand at the end. */
const LAST_LINES = 100;
const LINE_BREAK = /\r\n|\n|\r/;
/**
 * Lines of foreign output as they may be shown: no secret, no terminal control, no workflow command. Redacted before and
 * after they are made plain: a secret may hold a control character, or be interrupted by one. Redacted together, because
 * programs break bytes into lines; there may be fewer lines then.
 */
function cleanLines(raw, redact) {
    const plain = raw.map((line) => ((0,lib_text/* plainLine */.h0)(line) === line ? line : (0,lib_text/* plainLine */.h0)(redact(line))));
    return redact(plain.join('\n')).split('\n').map(lib_text/* withoutCommands */.Df);
}
const cleanLine = (raw, redact) => cleanLines([raw], redact).join('');
/**
 * Whether the next line may go on with what this one ends in: one word alone, letters of no word, numbers, single
 * characters, or a row of a dump. Such a line is shown together with the next one; an ordinary line is never kept waiting.
 */
function goesOn(raw) {
    const end = (0,lib_text/* plainLine */.h0)(raw.slice(-MOST_LOOKED_AT)).trimEnd();
    if (end.length <= SHORT_LINE)
        return end !== '';
    if (!end.trimStart().includes(' ') || DUMP_ROW.test(raw.slice(0, MOST_LOOKED_AT)))
        return true;
    const last = end.slice(-LAST_WORDS).match(/\w+/g)?.slice(-3) ?? [];
    if (last.every((word) => word.length === 1 || (NUMBER.test(word) && /\d/.test(word))))
        return true;
    const row = rowAtEnd(end);
    return /^[\da-f]{16,}$/i.test(row) || (row.length >= 8 && (row.match(JUMP)?.length ?? 0) >= 2);
}
/** What base64 consists of, in front of quotes and padding. From the end on, because a pattern would try all places. */
function rowAtEnd(line) {
    const end = line.length - (/["'`=,+\\]{0,4}$/.exec(line.slice(-4))?.[0].length ?? 0);
    let start = end;
    while (start > 0 && IN_ROW[line.charCodeAt(start - 1)] === 1)
        start -= 1;
    return line.slice(start, end);
}
const IN_ROW = Uint8Array.from({ length: 128 }, (_, code) => /[\w+/-]/.test(String.fromCharCode(code)) ? 1 : 0);
const MOST_LOOKED_AT = 200;
const LAST_WORDS = 40;
const SHORT_LINE = 12;
const NUMBER = /^(?:0x|[xu])?[\da-f]{1,16}$/i;
const DUMP_ROW = /^[ \t]*(?:0x)?[\da-f]{6,16}:?[ \t]/i;
const JUMP = /[a-z](?=[A-Z\d])|[A-Z](?=\d)|\d(?=[A-Za-z])/g;
/** More lines than the bytes of a secret, one on each. */
const MOST_HELD = 4096;
const MOST_HELD_CHARACTERS = 256 * 1024;
/** What prints bytes over many lines does so at once; what is silent for so long waits, and people should see for what. */
const LONGEST_SILENCE_MILLISECONDS = 1000;
const cut = (line) => line.length > LINE_LIMIT ? `${line.slice(0, LINE_LIMIT)}… (rest of the line not shown)` : line;
/** The beginning of a line whose end has not been seen: what could be the first part of a secret is left out. */
function cutOpenLine(raw, redact) {
    const clean = cleanLine(raw, redact);
    const safe = clean.slice(0, Math.max(0, clean.length - LONGEST_SECRET));
    return `${safe.slice(0, LINE_LIMIT)}… (rest of the line not shown)`;
}
/**
 * Turns the bytes of one stream into clean lines, in bounded memory and time whatever comes: after the cap nothing
 * is redacted or forwarded any more but the last lines; the output says how many were left out.
 */
function splitLines(options) {
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    const rest = keepLast(KEPT_AFTER_CAP);
    /** A line that has begun, without the break that ends it. */
    let open = '';
    /** A carriage return at the end, which waits for the line feed that may follow. */
    let carried = '';
    let skipping = false;
    let lines = 0;
    let characters = 0;
    let capped = false;
    const show = (line) => {
        lines += 1;
        characters += line.length;
        capped = lines >= options.maximumLines || characters >= options.maximumCharacters;
        options.onLine(line);
    };
    /** Lines that wait for the next one. */
    let held = [];
    let heldCharacters = 0;
    let silence;
    const showHeld = () => {
        clearTimeout(silence);
        const together = held;
        held = [];
        heldCharacters = 0;
        if (together.length > 0)
            for (const line of cleanLines(together, options.redact))
                show(cut(line));
    };
    const take = (line) => {
        held.push(line);
        heldCharacters += line.length;
        const isFull = held.length >= Math.min(MOST_HELD, options.maximumLines - lines) ||
            heldCharacters >= Math.min(MOST_HELD_CHARACTERS, options.maximumCharacters - characters);
        clearTimeout(silence);
        if (isFull || !goesOn(line))
            showHeld();
        else
            silence = setTimeout(showHeld, LONGEST_SILENCE_MILLISECONDS).unref();
    };
    /** Takes whole lines off; only the new text is looked at, for a line may come in very many chunks. */
    const takeLines = (text) => {
        const incoming = carried + text;
        let from = 0;
        for (let at = nextBreak(incoming, from); at !== undefined && !capped; at = nextBreak(incoming, from)) {
            const line = open + incoming.slice(from, at.start);
            open = '';
            from = at.end;
            if (skipping)
                skipping = false;
            else
                take(line);
        }
        carried = incoming.endsWith('\r') && from < incoming.length ? '\r' : '';
        open += incoming.slice(from, incoming.length - carried.length);
        if (capped || open.length <= LINE_LIMIT + LONGEST_SECRET)
            return;
        showHeld();
        if (!skipping)
            show(cutOpenLine(open, options.redact));
        skipping = true;
        open = '';
    };
    /** What comes after the cap begins with the line that is open. */
    let isMoved = false;
    const moveOpen = () => {
        if (isMoved)
            return;
        isMoved = true;
        rest.startInsideLine(skipping);
        rest.add(open + carried);
        open = '';
        carried = '';
    };
    const accept = (text) => {
        if (!capped) {
            takeLines(text);
            if (capped)
                moveOpen();
            return;
        }
        moveOpen();
        rest.add(text);
    };
    const endCapped = () => {
        const last = rest.lines().slice(-LAST_LINES);
        const hidden = rest.breaks() - last.length;
        if (hidden > 0)
            options.onLine(`… ${hidden} more lines not shown …`);
        for (const line of cleanLines(last, options.redact))
            options.onLine(cut(line));
    };
    return {
        write: (chunk) => accept(decoder.write(chunk)),
        end: () => {
            accept(decoder.end());
            if (!capped && open + carried !== '' && !skipping)
                take(open);
            showHeld();
            if (capped)
                endCapped();
        },
    };
}
function nextBreak(text, from) {
    const search = new RegExp(LINE_BREAK, 'g');
    search.lastIndex = from;
    const match = search.exec(text);
    if (match === null || (match[0] === '\r' && match.index === text.length - 1))
        return undefined;
    return { start: match.index, end: match.index + match[0].length };
}
/** The last `limit` characters or a little more, without joining them before they are asked for. */
function keepLast(limit) {
    const chunks = [];
    let size = 0;
    let breaks = 0;
    let insideLine = false;
    return {
        startInsideLine: (inside) => {
            insideLine = inside;
        },
        add: (text) => {
            chunks.push(text);
            size += text.length;
            for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
                breaks += 1;
            for (let first = chunks[0]; first !== undefined && size - first.length >= limit; first = chunks[0]) {
                chunks.shift();
                size -= first.length;
                insideLine = true;
            }
        },
        breaks: () => breaks,
        lines: () => {
            const lines = chunks.join('').split(LINE_BREAK);
            if (lines.at(-1) === '')
                lines.pop();
            return insideLine ? lines.slice(1) : lines;
        },
    };
}
/** The last lines within about `limit` characters, in the order in which they came. */
function keepTail(limit) {
    const lines = [];
    let size = 0;
    return {
        add: (line) => {
            lines.push(line);
            size += line.length + 1;
            for (let first = lines[0]; first !== undefined && size > limit && lines.length > 1; first = lines[0]) {
                lines.shift();
                size -= first.length + 1;
            }
        },
        text: () => lines.join('\n'),
    };
}

// EXTERNAL MODULE: ./build/lib/error-code.js
var error_code = __webpack_require__(47206);
;// CONCATENATED MODULE: ./build/lib/child-process.js




/** Both beats fit into the 7.5 s that the runner leaves between SIGINT and SIGTERM (ProcessInvoker.cs). */
const TERMINATE_AFTER_MILLISECONDS = 3000;
const KILL_AFTER_MILLISECONDS = 5500;
/** How long a process that left the group may hold the pipes open after the child is gone. */
const CLOSE_WITHIN_MILLISECONDS = 2000;
const TAIL_CHARACTERS = 64 * 1024;
const MAXIMUM_LINES = 20_000;
const MAXIMUM_CHARACTERS = 4 * 1024 * 1024;
/** What shells say when a command cannot be started. */
const NOT_STARTED = 127;
/**
 * Starts a foreign command in its own process group. The runner signals the action's process alone
 * (ProcessInvoker.cs), so the whole group is stopped here: SIGINT at once, SIGTERM after 3 s, SIGKILL after 5.5 s.
 */
function startChild(options) {
    const tail = keepTail(TAIL_CHARACTERS);
    const errors = keepTail(TAIL_CHARACTERS);
    const ended = (end) => ({
        code: null,
        signal: null,
        cancelled: false,
        timedOut: false,
        tail: tail.text(),
        errors: errors.text(),
        ...end,
    });
    if (options.cancelled.aborted) {
        return { pid: undefined, exited: Promise.resolve(ended({ cancelled: true })) };
    }
    const notStarted = (error) => {
        const line = `${options.command} could not be started (${(0,error_code/* errorCode */.C)(error)})`;
        return ended({ code: NOT_STARTED, tail: options.redact(line), errors: options.redact(line) });
    };
    const child = spawnGroup(options);
    if (!child.ok)
        return { pid: undefined, exited: Promise.resolve(notStarted(child.error)) };
    const { process } = child;
    const streams = readStreams(process, options, (line, stream) => {
        tail.add(line);
        if (stream === 'stderr')
            errors.add(line);
    });
    const stopper = stopOn(process, options.cancelled, options.timeoutMilliseconds);
    const exited = (0,external_node_events_.once)(process, 'exit').then(async ([code, signal]) => {
        const stopped = stopper.release();
        signalGroup(process, 'SIGKILL');
        await streams.finished();
        return ended({
            code: typeof code === 'number' ? code : null,
            signal: typeof signal === 'string' ? signal : null,
            ...stopped,
        });
    }, (error) => {
        stopper.release();
        return notStarted(error);
    });
    return { pid: process.pid, exited };
}
/** Node quotes an environment value that it refuses in its error, so only the error's code is used afterwards. */
function spawnGroup(options) {
    try {
        const child = (0,external_node_child_process_.spawn)(options.command, [...options.args], {
            cwd: options.cwd,
            env: { ...options.env },
            detached: process.platform !== 'win32',
            stdio: [options.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
            windowsHide: true,
        });
        // A child may end before it has read everything; its exit code says what became of it.
        child.stdin?.on('error', () => undefined).end(options.input);
        return { ok: true, process: child };
    }
    catch (error) {
        return { ok: false, error };
    }
}
/** A group that is gone is the expected case. */
function signalGroup(child, signal) {
    if (child.pid === undefined)
        return;
    if (process.platform === 'win32') {
        child.kill(signal);
        return;
    }
    try {
        process.kill(-child.pid, signal);
    }
    catch (error) {
        if ((0,error_code/* errorCode */.C)(error) !== 'ESRCH' && (0,error_code/* errorCode */.C)(error) !== 'EPERM')
            throw error;
    }
}
function stopOn(child, cancelled, timeout) {
    const timers = [];
    let stopped = { cancelled: false, timedOut: false };
    const stop = (reason) => {
        if (stopped.cancelled || stopped.timedOut)
            return;
        stopped = reason;
        signalGroup(child, 'SIGINT');
        timers.push(setTimeout(() => signalGroup(child, 'SIGTERM'), TERMINATE_AFTER_MILLISECONDS));
        timers.push(setTimeout(() => signalGroup(child, 'SIGKILL'), KILL_AFTER_MILLISECONDS));
    };
    const onAbort = () => stop({ cancelled: true, timedOut: false });
    cancelled.addEventListener('abort', onAbort, { once: true });
    if (timeout !== undefined) {
        timers.push(setTimeout(() => stop({ cancelled: false, timedOut: true }), timeout));
    }
    return {
        release: () => {
            for (const timer of timers)
                clearTimeout(timer);
            cancelled.removeEventListener('abort', onAbort);
            return stopped;
        },
    };
}
function readStreams(child, options, keep) {
    const closed = (0,external_node_events_.once)(child, 'close').catch(() => undefined);
    const { onStdout } = options;
    if (onStdout)
        child.stdout?.on('data', onStdout);
    const shown = onStdout ? ['stderr'] : ['stdout', 'stderr'];
    const splitters = shown.map((name) => {
        const splitter = splitLines({
            redact: options.redact,
            maximumLines: MAXIMUM_LINES,
            maximumCharacters: MAXIMUM_CHARACTERS,
            onLine: (line) => {
                keep(line, name);
                options.onLine(line, name);
            },
        });
        child[name]?.on('data', (chunk) => splitter.write(chunk));
        return splitter;
    });
    return {
        finished: async () => {
            const deadline = setTimeout(() => {
                child.stdout?.destroy();
                child.stderr?.destroy();
            }, CLOSE_WITHIN_MILLISECONDS);
            await closed;
            clearTimeout(deadline);
            for (const splitter of splitters)
                splitter.end();
        },
    };
}
/** A million paths of a repository fit in. */
const MAXIMUM_BYTES = 64 * 1024 * 1024;
/**
 * Asks a short command whose output is an answer, such as `git ls-files`; nothing of it reaches the log. Waits until it and all processes that it started have ended.
 *
 * @returns undefined when there is no whole answer: the time was over, the run was cancelled, a signal ended the
 * command, or it wrote more than `maximumBytes`
 */
async function askCommand({ maximumBytes = MAXIMUM_BYTES, ...question }) {
    const excess = new AbortController();
    const chunks = [];
    let bytes = 0;
    const { exited } = startChild({
        ...question,
        cancelled: AbortSignal.any([question.cancelled, excess.signal]),
        onStdout: (chunk) => {
            bytes += chunk.length;
            if (bytes <= maximumBytes)
                chunks.push(chunk);
            else
                excess.abort();
        },
        onLine: () => undefined,
        redact: (text) => text,
    });
    const { code, cancelled, timedOut, tail } = await exited;
    if (code === null || cancelled || timedOut || bytes > maximumBytes)
        return undefined;
    return { code, stdout: Buffer.concat(chunks), stderr: tail };
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
/* harmony export */   sb: () => (/* binding */ openForReading),
/* harmony export */   yR: () => (/* binding */ readText),
/* harmony export */   zx: () => (/* binding */ readOwnFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);




/** Bytes of one file that is read whole, where the reader names no other limit: settings and sources of a project. */
const MAX_FILE_BYTES = 10_000_000;
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
/**
 * The bytes of a file that an app wrote, up to the size that it had when it was opened.
 *
 * @throws NotReadable for a file that is not regular or too large, and the errors of `node:fs`
 */
const readRegularFile = (path, most = MAX_FILE_BYTES) => withRegularFile(path, (file, bytes) => {
    if (bytes > most)
        throw new NotReadable(`It has more than ${(most / 1e6).toFixed(1)} MB.`);
    const buffer = Buffer.alloc(bytes);
    return buffer.subarray(0, fill(file, buffer));
});
/** The text of a file that comes with this program, or that the system makes. */
const readOwnFile = (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, 'utf8');
/**
 * The text of a file of a repository, by a link too.
 *
 * @throws as `readRegularFile`
 */
const readText = (path, most = MAX_FILE_BYTES) => readRegularFile((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(path), most).toString('utf8');
/**
 * SHA-256 of a file of any size that an app wrote, up to the size that it had when it was opened. Assets may be larger than
 * the memory, or have terabytes of nothing, so the run listens to signals meanwhile.
 *
 * @throws NotReadable for a file that is not regular, the errors of `node:fs`, and the reason of the signal
 */
async function digestRegularFile(path, cancelled) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, FLAGS);
    try {
        const stat = await file.stat();
        if (!stat.isFile())
            throw new NotReadable('It is no regular file.');
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        const range = { end: Math.max(0, stat.size - 1), highWaterMark: PIECE, autoClose: false };
        for await (const piece of file.createReadStream(range)) {
            cancelled.throwIfAborted();
            hash.update(piece);
        }
        if ((await file.stat()).size !== stat.size)
            throw new NotReadable('It is still being written.');
        return hash.digest('hex');
    }
    finally {
        await file.close();
    }
}
const PIECE = 1 << 20;
/** By a link too; whether it is a file is for the caller to ask. Does not wait for who writes into a pipe. */
const openForReading = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0));
/**
 * The beginning of a text file of unknown origin; '' when there is none. Links are followed, but a
 * device or a pipe, which may have no end, is not read.
 */
async function readBeginning(path, bytes) {
    const file = await openForReading(path).catch(() => undefined);
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

/***/ 85722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** `Map.groupBy`, which Node 20 does not have. */
const groupBy = (items, keyOf) => {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group)
            group.push(item);
        else
            groups.set(key, [item]);
    }
    return groups;
};


/***/ }),

/***/ 35861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ KeptTemplate),
/* harmony export */   u: () => (/* binding */ createJsonStore)
/* harmony export */ });
/** Bytes of text whose objects are kept as they are: all templates of most apps. An object takes about as much as its text. */
const ROOM = 2_000_000;
/**
 * Reads JSON objects of which there may be more than memory should hold: those that fit into the room are kept, the others
 * are parsed when they are asked for. Of these only the last one is kept, so it pays to be done with one before the next
 * is read.
 *
 * @returns what gives the object of a text
 */
function createJsonStore(room = ROOM) {
    let left = room;
    const kept = new Map();
    let last;
    return (text) => {
        const known = kept.get(text) ?? (last?.of === text ? last.value : undefined);
        if (known)
            return known;
        const value = JSON.parse(textOfBytes(text));
        left -= text.length;
        if (left >= 0)
            kept.set(text, value);
        else
            last = { of: text, value };
        return value;
    };
}
const textOfBytes = ({ buffer, byteOffset, length }) => Buffer.from(buffer, byteOffset, length).toString('utf8');
/** A template as bytes, which can be handed to another process; its object is parsed when it is asked for. */
class KeptTemplate {
    path;
    file;
    bytes;
    #read;
    /** @param read of a store that templates of one app share */
    constructor({ path, file, bytes }, read) {
        this.path = path;
        this.file = file;
        this.bytes = bytes;
        this.#read = read;
    }
    get body() {
        return this.#read(this.bytes);
    }
}


/***/ }),

/***/ 24132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ createAnalyst),
/* harmony export */   Gy: () => (/* binding */ analyseHere),
/* harmony export */   a_: () => (/* binding */ serveJobs)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78474);
/* harmony import */ var _lib_error_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47206);
/* harmony import */ var _lib_kept_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35861);
/* harmony import */ var _redaction_secret_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97072);





/** The engine allows no larger text or list, and no more calls in calls. */
const isOfSize = (error) => error instanceof RangeError;
const TOO_LARGE = 'comes to more than JavaScript can hold';
/** In this process, without a limit of time: for a command on a laptop, which its user can end. */
const analyseHere = async (job, args, unfinished) => {
    try {
        return await job.work(...args);
    }
    catch (error) {
        if (isOfSize(error))
            return unfinished(TOO_LARGE);
        throw error;
    }
};
/** A large app takes some seconds. With what Node needs twice, and the files, both processes stay below 600 MB. */
const LIMITS = { milliseconds: 90_000, megabytes: 300 };
/** What all jobs of a run may take, for one whose run was killed and that nobody else ends. */
const CPU_SECONDS = 600;
/**
 * In a process of its own, which is started for the first job, ended by a cancel, and not started again once it had to be
 * ended for a job: by then the code of the app has run, and this program's files may no longer be what they were. A thread would
 * not do: where its memory ends in the middle of `JSON.parse`, V8 ends all of the process (seen with Node 24.21).
 *
 * @param entry the file whose `serveJobs` does the jobs
 */
function createAnalyst(entry, cancelled, limits = LIMITS) {
    const codec = clientCodec();
    let child;
    let givenUp;
    let last = Promise.resolve();
    const ask = async (name, args) => {
        cancelled.throwIfAborted();
        if (givenUp !== undefined)
            return { unfinished: givenUp };
        child ??= startAnalysis(entry, limits);
        const tooLate = AbortSignal.timeout(limits.milliseconds);
        try {
            return await answerOf(child, codec.packed([name, args]), AbortSignal.any([cancelled, tooLate]));
        }
        catch (error) {
            child.kill('SIGKILL');
            cancelled.throwIfAborted();
            const late = `takes longer than ${limits.milliseconds / 1000} seconds`;
            givenUp = tooLate.aborted ? late : whyEnded(error, limits);
            return { unfinished: givenUp };
        }
    };
    return async (job, args, unfinished) => {
        const turn = last.then(() => ask(job.name, args));
        last = turn.catch(() => undefined);
        const answer = await turn;
        if ('error' in answer)
            throw new Error(answer.error);
        if ('unfinished' in answer)
            return unfinished(answer.unfinished);
        return codec.unpacked(answer.result);
    };
}
/** The process has ended without an answer. */
class Ended extends Error {
    how;
    constructor(how) {
        super(`was ended (${how})`);
        this.how = how;
    }
}
/** V8 aborts where its memory ends; how that is signalled depends on the processor. */
const whyEnded = (error, { megabytes }) => {
    if (isOfSize(error))
        return TOO_LARGE;
    if (!(error instanceof Ended))
        return `could not be begun (${(0,_lib_error_code_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(error)})`;
    return /^SIG(?:ABRT|ILL|TRAP)$/.test(String(error.how))
        ? `takes more than ${megabytes} MB of memory`
        : error.message;
};
async function answerOf(child, message, stop) {
    const done = new AbortController();
    const signal = AbortSignal.any([stop, done.signal]);
    const exited = (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child, 'exit', { signal }).then(([code, how]) => {
        throw new Ended(how ?? code);
    });
    // Heard of below, or no longer of interest.
    exited.catch(() => undefined);
    try {
        child.ref();
        child.channel?.ref();
        child.send(message);
        const [answer] = await Promise.race([(0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child, 'message', { signal }), exited]);
        return answer;
    }
    finally {
        done.abort();
        child.unref();
        child.channel?.unref();
    }
}
/**
 * Without the environment of this process, which holds secrets that no job needs, but for the variable by which the runner
 * finds what a killed action leaves behind. It leaves no core file, which would hold the templates, and the key with them.
 */
function startAnalysis(entry, { megabytes }) {
    const { RUNNER_TRACKING_ID: tracking } = process.env;
    const words = [process.execPath, `--max-old-space-size=${megabytes}`, entry];
    const shell = ['/bin/sh', '-c', `ulimit -c 0; ulimit -t ${CPU_SECONDS}; exec "$0" "$@"`];
    const [command = '', ...args] = process.platform === 'win32' ? words : [...shell, ...words];
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, args, {
        env: { ...(tracking !== undefined && { RUNNER_TRACKING_ID: tracking }) },
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
        serialization: 'advanced',
        windowsHide: true,
    });
    // Who waits for an answer hears of it too.
    return child.on('error', () => undefined);
}
/** Does the jobs that `createAnalyst` sends to this process. */
function serveJobs(jobs) {
    const codec = serverCodec();
    const works = new Map(jobs.map(({ name, work }) => [name, work]));
    const answerTo = async (message) => {
        try {
            const [name, args] = codec.unpacked(message);
            return { result: codec.packed(await works.get(name)?.(...args)) };
        }
        catch (error) {
            if (isOfSize(error))
                return { unfinished: TOO_LARGE };
            return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
        }
    };
    process.on('message', async (message) => process.send?.(await answerTo(message)));
    process.on('disconnect', () => process.exit());
}
const codecOf = (pack, unpack) => {
    const revived = {
        secret: ([name, text]) => new _redaction_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .z(name ?? '', text ?? ''),
        template: unpack,
    };
    return {
        packed: (value) => exchanged(value, (one) => {
            if (one instanceof _redaction_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .z)
                return new Set([['secret', one.name, one.reveal()]]);
            return one instanceof _lib_kept_json_js__WEBPACK_IMPORTED_MODULE_4__/* .KeptTemplate */ .F ? new Set([['template', ...pack(one)]]) : undefined;
        }),
        unpacked: (value) => exchanged(value, (one) => {
            if (!(one instanceof Set))
                return undefined;
            const [[kind, ...parts]] = [...one];
            return revived[kind](parts);
        }),
    };
};
/** The process that has read a template keeps it, and knows it by its number. */
function serverCodec() {
    const kept = [];
    return codecOf((template) => [kept.push(template) - 1, template.path, template.file, template.bytes], ([number]) => kept[number ?? -1]);
}
function clientCodec() {
    const numbers = new WeakMap();
    const read = (0,_lib_kept_json_js__WEBPACK_IMPORTED_MODULE_4__/* .createJsonStore */ .u)();
    return codecOf((template) => [numbers.get(template)], ([number = -1, path = [], file = '', bytes = new Uint8Array()]) => {
        const template = new _lib_kept_json_js__WEBPACK_IMPORTED_MODULE_4__/* .KeptTemplate */ .F({ path, file, bytes }, read);
        numbers.set(template, number);
        return template;
    });
}
/** A copy with other objects in the place of some; what was one object before is one afterwards. */
function exchanged(value, exchange, known = new Map()) {
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value))
        return value;
    const done = known.get(value) ?? exchange(value);
    if (done) {
        known.set(value, done);
        return done;
    }
    const inner = (one) => exchanged(one, exchange, known);
    const copy = Array.isArray(value)
        ? value.map(inner)
        : value instanceof Map
            ? new Map([...value].map(([name, one]) => [name, inner(one)]))
            : Object.fromEntries(Object.entries(value).map(([name, one]) => [name, inner(one)]));
    known.set(value, copy);
    return copy;
}


/***/ })

};
