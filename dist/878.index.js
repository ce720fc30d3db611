export const id = 878;
export const ids = [878];
export const modules = {

/***/ 39949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ modeOf),
/* harmony export */   e: () => (/* binding */ checkMode)
/* harmony export */ });
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70401);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29140);


/** What `mode` means for this event; a word that means nothing is refused when the inputs are parsed. */
const modeOf = (env) => {
    const asked = new _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .InputReader */ .i_(env).text('mode');
    const isAuto = asked === 'auto' && (env.GITHUB_EVENT_NAME ?? '').startsWith('pull_request');
    if (isAuto)
        return 'dry-run';
    return _table_js__WEBPACK_IMPORTED_MODULE_1__/* .MODES */ .FN.find((mode) => mode === asked) ?? 'deploy';
};
const checkMode = (reader, env) => {
    const asked = reader.choice('mode');
    const event = env.GITHUB_EVENT_NAME ?? '';
    if (asked === 'rotate' && event.startsWith('pull_request')) {
        reader.refuse('mode', {
            title: 'a pull request must not rotate',
            detail: 'It would replace the key of production by way of code that nobody has merged.',
            remedy: 'Rotate on workflow_dispatch, from your main branch.',
        });
    }
    if (asked === 'deploy' && event === 'pull_request_target') {
        reader.refuse('mode', {
            title: 'pull_request_target must not deploy',
            detail: 'Such a run has the secrets of the repository while it may execute the code of a stranger.',
            remedy: 'Deploy on push to your main branch.',
        });
    }
};


/***/ }),

/***/ 93532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ai: () => (/* binding */ OTHER_SYNTHETIC_SUBJECT),
/* harmony export */   J: () => (/* binding */ PROFILE_NAMES),
/* harmony export */   K5: () => (/* binding */ frameworkOf),
/* harmony export */   Kj: () => (/* binding */ mergeClaims),
/* harmony export */   Uo: () => (/* binding */ SYNTHETIC_NAME),
/* harmony export */   X4: () => (/* binding */ resolveKeyEncoding),
/* harmony export */   bU: () => (/* binding */ SYNTHETIC_EMAIL),
/* harmony export */   rA: () => (/* binding */ SYNTHETIC_SUBJECT),
/* harmony export */   xD: () => (/* binding */ profiles)
/* harmony export */ });
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80292);

/** How the verifiers of one framework want their tokens: claims, key encoding, carrier. */
const PROFILE_NAMES = [
    'flask-pyjwt',
    'flask-jwt-extended',
    'django-simplejwt',
    'fastapi',
    'express',
    'spring',
    'generic',
];
/** No such user exists anywhere; it has the form of a MongoDB object id and reads as the number 0. */
const SYNTHETIC_SUBJECT = '000000000000000000000000';
/** Another one, for the token whose payload was changed after it was signed. */
const OTHER_SYNTHETIC_SUBJECT = '000000000000000000000001';
/** `.invalid` is reserved and never resolves (RFC 2606 §2). */
const SYNTHETIC_EMAIL = 'smoke-test@cdk-jwt-deploy.invalid';
const SYNTHETIC_NAME = 'Smoke Test';
const bearer = { header: 'Authorization', scheme: 'Bearer' };
const subject = { sub: SYNTHETIC_SUBJECT };
const plain = { keyEncoding: 'utf8', claims: subject, notBefore: false, carrier: bearer };
const profiles = {
    'flask-pyjwt': {
        ...plain,
        claims: {
            ...subject,
            id: SYNTHETIC_SUBJECT,
            user_id: SYNTHETIC_SUBJECT,
            email: SYNTHETIC_EMAIL,
            name: SYNTHETIC_NAME,
            role: 'user',
        },
    },
    'flask-jwt-extended': { ...plain, claims: { ...subject, type: 'access', fresh: false }, notBefore: true },
    'django-simplejwt': {
        ...plain,
        claims: { token_type: 'access', user_id: SYNTHETIC_SUBJECT },
        acceptedToo: { status: 401, code: 'user_not_found' },
    },
    fastapi: plain,
    express: plain,
    // jjwt's setSigningKey(String) decodes base64, and the tutorials do the same (auth0/node-jsonwebtoken#208).
    spring: { ...plain, keyEncoding: 'base64' },
    generic: plain,
};
const resolveKeyEncoding = (profile, encoding) => encoding === 'auto' ? profiles[profile].keyEncoding : encoding;
/** JSON Merge Patch (RFC 7396 §2): objects merge, `null` removes, everything else replaces. */
const mergeClaims = (base, patch) => {
    const merged = new Map(Object.entries(base));
    for (const [name, value] of Object.entries(patch)) {
        const before = merged.get(name);
        if (value === null)
            merged.delete(name);
        else
            merged.set(name, (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? mergeClaims((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(before) ? before : {}, value) : value);
    }
    return Object.fromEntries(merged);
};
const python = (algorithm, variable) => ({
    verify: `jwt.decode(token, key, algorithms=["${algorithm}"])`,
    times: 'leave verify_exp and verify_nbf on and leeway below a minute in jwt.decode',
    addressee: 'jwt.decode(token, key, audience="…", issuer="…", …)',
    readKey: `os.environ["${variable}"], and for a second key: only if it is set and not empty`,
});
const FRAMEWORKS = {
    'flask-pyjwt': python,
    fastapi: python,
    'flask-jwt-extended': (algorithm, variable) => ({
        ...python(algorithm, variable),
        verify: `@jwt_required(), with JWT_DECODE_ALGORITHMS = ["${algorithm}"]`,
        times: 'leave JWT_DECODE_LEEWAY below a minute, and verify_jwt_in_request as it is',
        addressee: 'JWT_DECODE_AUDIENCE, JWT_DECODE_ISSUER, and @jwt_required(refresh=False)',
    }),
    'django-simplejwt': (algorithm, variable) => ({
        ...python(algorithm, variable),
        verify: `JWTAuthentication, with SIMPLE_JWT = {"ALGORITHM": "${algorithm}"}`,
        times: 'leave LEEWAY in SIMPLE_JWT below a minute',
        addressee: 'AUDIENCE, ISSUER and AUTH_TOKEN_CLASSES in SIMPLE_JWT',
    }),
    express: (algorithm, variable) => ({
        verify: `jwt.verify(token, key, { algorithms: ['${algorithm}'] })`,
        times: 'leave out ignoreExpiration and ignoreNotBefore, and keep clockTolerance below a minute',
        addressee: "jwt.verify(token, key, { audience: '…', issuer: '…', … })",
        readKey: `process.env.${variable}, with an error at the start where it is not set, never in a template string`,
    }),
    spring: (algorithm, variable) => ({
        verify: `NimbusJwtDecoder.withSecretKey(key).macAlgorithm(MacAlgorithm.${algorithm}).build()`,
        times: 'keep JwtTimestampValidator, with its clock skew of a minute',
        addressee: 'JwtValidators.createDefaultWithIssuer("…") and a JwtClaimValidator for aud',
        readKey: `\${${variable}} without a default, so that the application does not start without it`,
    }),
    generic: (algorithm) => ({
        verify: `the verify function of a JWT library, with ${algorithm} as the only algorithm`,
        times: 'let the library check exp and nbf, with a leeway below a minute',
        addressee: 'name the expected aud and iss where tokens are verified',
        readKey: 'the variable itself, with an error at the start where it is not set',
    }),
};
const frameworkOf = (profile, algorithm, variable) => FRAMEWORKS[profile](algorithm, variable);


/***/ }),

/***/ 70401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JR: () => (/* binding */ rawInput),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   aY: () => (/* binding */ invalidInput),
/* harmony export */   i_: () => (/* binding */ InputReader)
/* harmony export */ });
/* unused harmony export inputVariable */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29140);


/** The variable in which the runner hands over an input: upper case, spaces as underscores, hyphens kept. */
const inputVariable = (name) => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
/** An input as it was given, not trimmed; '' when it was not given: for the runner both are the same. */
const rawInput = (env, name) => env[inputVariable(name)] ?? '';
const invalidInput = (source, { title, detail, remedy }) => ({
    code: 'invalid-input',
    severity: 'error',
    failureReason: 'invalid-input',
    title: `${source}: ${title}`,
    detail,
    remedy,
    where: source,
});
// The table once more, so that the compiler sees what goes with the name of an input, whichever it is.
const FACTS = _table_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .mc;
const CHOICES = _table_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .mc;
const CHOSEN = _table_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .mc;
/**
 * A value that may be shown in an error: on one line, without control characters, and never in part. A secret that was
 * given to the wrong input is hidden only where all of it is there.
 */
const quoted = (value) => {
    const line = value.replace(/[^\x20-\x7e]+/g, ' ');
    return line.length > 60 ? `A value of ${line.length} characters` : `“${line}”`;
};
/**
 * Reads inputs that are not secret and collects everything that is wrong with them, so that one run reports all of it.
 * Empty and whitespace-only inputs count as not given, because `${{ vars.NAME }}` is empty when NAME is not set.
 */
class InputReader {
    problems = [];
    /** Absolute path of the checkout. */
    workspace;
    #env;
    constructor(env) {
        this.#env = env;
        this.workspace = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(env.GITHUB_WORKSPACE ?? '.');
    }
    refuse(source, refusal) {
        this.problems.push(invalidInput(source, refusal));
    }
    /** As it was given, for texts whose white space means something. */
    raw(name) {
        return rawInput(this.#env, name);
    }
    text(name) {
        return this.raw(name).trim() || (FACTS[name].default ?? '');
    }
    choice(name) {
        return this.choiceOr(name, CHOSEN[name].default);
    }
    /** For an input whose default depends on something else. */
    choiceOr(name, fallback) {
        const value = this.text(name) || fallback;
        const { choices } = CHOICES[name];
        const found = choices.find((choice) => choice === value);
        if (found !== undefined)
            return found;
        this.refuse(name, {
            title: 'unknown value',
            detail: `${quoted(value)} is not one of the possible values.`,
            remedy: `Set ${name} to one of: ${choices.join(', ')}.`,
        });
        return fallback;
    }
    flag(name) {
        return this.choice(name) === 'true';
    }
    wholeNumber(name) {
        const value = this.text(name);
        const { range, default: usual } = _table_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .mc[name];
        const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
        if (number >= range.min && number <= range.max)
            return number;
        this.refuse(name, {
            title: 'not a whole number in range',
            detail: `${quoted(value)} was given.`,
            remedy: `Set ${name} to a whole number from ${range.min} to ${range.max}.`,
        });
        return Number(usual);
    }
    /** Names separated by spaces, commas or lines. */
    names(name) {
        return this.text(name)
            .split(/[\s,]+/)
            .filter((item) => item !== '');
    }
    lines(name) {
        return this.text(name)
            .split(/\r?\n/)
            .map((line) => line.trim())
            .filter((line) => line !== '');
    }
}


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
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80292);
/* harmony import */ var _redaction_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97072);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70401);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29140);




const VARIABLE_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** Names that mean something to the runner, to Node, to the CDK CLI or to the shell. */
const RESERVED_NAME = /^(GITHUB_|RUNNER_|INPUT_|STATE_|ACTIONS_|AWS_|CDK_|NODE_|npm_|(PATH|HOME|CI|SHELL|USER|TMPDIR)$)/;
const isVariableName = (name) => VARIABLE_NAME.test(name) && !RESERVED_NAME.test(name);
const DEFAULT_NAME = _table_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS */ .mc['jwt-secret-name'].default;
const readKey = (env, secretName) => {
    const given = (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .rawInput */ .JR)(env, 'jwt-secret-key');
    const inherited = env[secretName] ?? '';
    const isInherited = given === '' && inherited !== '';
    const text = isInherited ? inherited : given;
    const keyInput = isInherited ? `env.${secretName}` : 'jwt-secret-key';
    const different = given !== '' && inherited !== '' && given !== inherited;
    const problem = (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidInput */ .aY)('jwt-secret-key', {
        title: 'two different keys were given',
        detail: `The input and the environment variable ${secretName} both hold a key, and they are not the same.`,
        remedy: `Remove ${secretName} from the env: of the step and of the job, and pass the key as the input alone.`,
    });
    return { key: new _redaction_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(keyInput, text), keyInput, problems: different ? [problem] : [] };
};
const emptySecret = (name, line) => ({
    name,
    problem: (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidInput */ .aY)('other-secrets', {
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
        problems.push((0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidInput */ .aY)('other-secrets', { title, detail: `This is line ${line} of other-secrets.`, remedy }));
    };
    for (const [index, line] of (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .rawInput */ .JR)(env, 'other-secrets').split('\n').entries()) {
        if (line.trim() === '')
            continue;
        const separator = line.indexOf('=');
        const name = separator < 0 ? '' : line.slice(0, separator).trim();
        const value = separator < 0 ? line : line.slice(separator + 1);
        texts.push(value);
        if (!isVariableName(name)) {
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
    const given = (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .rawInput */ .JR)(env, 'jwt-secret-name')
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
        return (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidInput */ .aY)('jwt-secret-name', {
            title: 'not usable as the name of a variable',
            detail: 'It must consist of letters, digits and underscores, not start with a digit, and not be one that the runner, Node, AWS or the CDK reads.',
            remedy: 'Use the name that your CDK app reads, e.g. JWT_SECRET_KEY; several are separated by blanks or commas.',
        });
    if (names.length <= MOST_NAMES)
        return undefined;
    return (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidInput */ .aY)('jwt-secret-name', {
        title: 'too many names',
        detail: `There are ${names.length} names, and at most ${MOST_NAMES} are looked for.`,
        remedy: 'Name only variables under which containers get the signing key.',
    });
};
const secretFrom = (name, text) => text === '' ? undefined : new _redaction_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(name, text);
const readSecret = (env, name) => secretFrom(name, (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .rawInput */ .JR)(env, name));
const readToken = (env, name) => secretFrom(name, (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .rawInput */ .JR)(env, name).trim());
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
            (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .rawInput */ .JR)(env, 'jwt-secret-key'),
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
        const keys = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(value) ? value.keys : [];
        return (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(keys) && keys.length > 0 && keys.every(isText)
            ? keys.map((key) => new _redaction_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z('emergency-jwt-secret-keys', key))
            : undefined;
    }
    catch {
        return undefined;
    }
};


/***/ }),

/***/ 29140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ MODES),
/* harmony export */   mc: () => (/* binding */ INPUTS)
/* harmony export */ });
/* unused harmony export INPUT_GROUPS */
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53938);
/* harmony import */ var _redaction_key_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45395);
/* harmony import */ var _profiles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93532);



/**
 * Every input of the action. The parsers take defaults, words and bounds from here, and scripts/docs.ts writes
 * action.yml and the README's tables from it. The post step loads it too, so it is data and nothing else.
 */
const MODES = ['deploy', 'verify', 'dry-run', 'rotate'];
const PROBING = ['deploy', 'verify', 'rotate'];
const SYNTHESIZING = ['deploy', 'dry-run', 'rotate'];
const DEPLOYING = ['deploy', 'rotate'];
const ROTATING = ['rotate'];
const DRY_RUN = ['dry-run'];
const FLAG = ['true', 'false'];
const MODE_AND_KEY = {
    mode: {
        modes: MODES,
        default: 'auto',
        choices: ['auto', ...MODES],
        description: '`deploy` proves, deploys and tests; `verify` tests what is deployed without deploying anything; `dry-run` shows what a pull request would change, and never deploys; `rotate` does the next step of a rotation of the key. `auto` is `dry-run` on pull-request events, else `deploy`.',
    },
    'jwt-secret-key': {
        modes: MODES,
        isSecret: true,
        required: 'except in a dry-run and with `secret-store: secrets-manager`',
        description: "The signing key, from `secrets.JWT_SECRET_KEY`; not needed in a dry-run. Where it is not given, the step's environment variable named by `jwt-secret-name` is taken. Both given and different is an error.",
    },
    'jwt-secret-name': {
        modes: MODES,
        default: 'JWT_SECRET_KEY',
        description: 'Name of the environment variable that the CDK app reads and the containers get (`<name>_PREVIOUS` for the previous key). Several, separated by blanks or commas, where containers get the same key under other names, e.g. `JWT_SECRET_KEY GOTRUE_JWT_SECRET`: the app gets it under the first.',
    },
    'jwt-expiration-hours': {
        modes: MODES,
        default: '168',
        range: { min: 1, max: 87_600 },
        description: 'Token lifetime in whole hours, handed to the CDK app as `JWT_EXPIRATION_HOURS` and checked in every container that has the key.',
    },
    algorithm: {
        modes: MODES,
        default: 'HS256',
        choices: _redaction_key_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .ALGORITHMS */ .TM,
        description: 'The HMAC algorithm of the tokens, `HS256`, `HS384` or `HS512`.',
    },
    'key-encoding': {
        modes: MODES,
        default: 'auto',
        choices: ['auto', ..._redaction_key_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_ENCODINGS */ .$F],
        description: "How the backend turns the key's text into bytes: `utf8`, `base64`, `base64url` or `hex`; `auto` does what the profile's framework does.",
    },
    'other-secrets': {
        modes: MODES,
        isSecret: true,
        description: "Other secrets of the same application, one `NAME=value` a line. They are masked and compared with the key. The CDK app gets them only if they are in the step's environment too.",
    },
};
const CDK_APP = {
    'working-directory': {
        modes: SYNTHESIZING,
        default: '.',
        description: 'Where `cdk.json` is, relative to the checkout.',
    },
    stacks: {
        modes: MODES,
        description: "Stacks, separated by spaces or lines: their CDK ids or patterns, e.g. `Prod/Main`, `Prod/**`. Default is what `cdk deploy --all` takes: no stacks of stages, unless there are no others. In verify mode CloudFormation's names, e.g. `Prod-Main`; without them ECS is not asked.",
    },
    context: {
        modes: SYNTHESIZING,
        description: 'CDK context, one `key=value` a line. Never a secret, because the CDK CLI shows it.',
    },
    'cdk-arguments': {
        modes: DEPLOYING,
        description: 'Extra options for `cdk deploy`, quoted as in a shell, with values joined by `=`, as in `--concurrency=4`. A word that is no option is refused, because the CDK CLI could take it for one more stack.',
    },
    'synth-speed': {
        modes: SYNTHESIZING,
        default: 'safe',
        choices: ['safe', 'fast'],
        description: "`safe` runs the app as it is; `fast` skips ts-node's type check during synth and runs the type check beside it, before anything is deployed.",
    },
    'account-id': {
        modes: MODES,
        description: 'The AWS account that must be the one deployed to, 12 digits.',
    },
    containers: {
        modes: MODES,
        description: 'Names of the containers that must hold the key, separated by spaces, commas or lines. Where several have the same name: `Orders/web`, where `Orders` is the construct or the logical id of the task definition. Default is every container that has it, and at least one.',
    },
    'plaintext-key': {
        modes: MODES,
        default: 'warn',
        choices: ['allow', 'warn', 'error'],
        description: 'What a key in the plaintext environment of a task definition is, `allow`, `warn` or `error`.',
    },
    'deploy-timeout-minutes': {
        modes: DEPLOYING,
        default: '60',
        range: { min: 1, max: 360 },
        description: 'How long `cdk deploy` may take, in whole minutes. The CDK CLI has no limit of its own.',
    },
    'rollout-timeout-minutes': {
        modes: PROBING,
        default: '20',
        range: { min: 1, max: 180 },
        description: 'How long the ECS services may take to become steady once CloudFormation is done, in whole minutes.',
    },
    'on-cancel': {
        modes: DEPLOYING,
        default: 'leave',
        choices: ['leave', 'cancel-update'],
        description: 'What to do with a stack update when the run is cancelled, `leave` (CloudFormation goes on) or `cancel-update` (the post step cancels the update and waits for the rollback).',
    },
};
const SMOKE_TEST = {
    'backend-url': {
        modes: PROBING,
        required: 'in verify and rotate, where there is no `backend-url-output`',
        description: 'Where the backend is reached, `https://` except on loopback. Without it the smoke test is skipped, and the report says that nothing was proven in production.',
    },
    'backend-url-output': {
        modes: PROBING,
        description: "In place of `backend-url`: `Stack.Output`, the output of a deployed stack that holds the address, a URL or a bare host name (then with `https://`). In a deployment the stack is named by its id or its name; in verify and rotate mode by CloudFormation's name, in `AWS_REGION`.",
    },
    'probe-path': {
        modes: PROBING,
        default: '/',
        with: 'a backend URL',
        description: 'Path of an endpoint that needs a token and only reads, e.g. `/api/me`.',
    },
    'accept-status': {
        modes: PROBING,
        default: '200-299',
        with: 'a backend URL',
        description: 'Statuses that mean the token was accepted, as a list of numbers and ranges, e.g. `200-299,404`.',
    },
    profile: {
        modes: MODES,
        default: 'flask-pyjwt',
        choices: _profiles_js__WEBPACK_IMPORTED_MODULE_1__/* .PROFILE_NAMES */ .J,
        description: "The backend's framework, for claims, key encoding and header: `flask-pyjwt`, `flask-jwt-extended`, `django-simplejwt`, `fastapi`, `express`, `spring` or `generic`.",
    },
    claims: {
        modes: PROBING,
        with: 'a backend URL',
        description: "JSON object merged over the profile's claims.",
    },
    'identity-headers': {
        modes: PROBING,
        with: 'a backend URL',
        description: 'Header names with which a request without a token is tried, separated by spaces, commas or lines. Default are the common ones. `none` for a backend that means to trust them behind its proxy.',
    },
    smoke: {
        modes: PROBING,
        with: 'a backend URL',
        description: 'Requests of your own, a YAML list, sent once the verdict is `match`, to see that sending a message or uploading a file works. Writes are sent only if they stand here. The README has an example.',
    },
    'smoke-timeout-seconds': {
        modes: PROBING,
        default: '120',
        range: { min: 10, max: 1800 },
        with: 'a backend URL',
        description: 'How long the smoke test may take, in whole seconds, and as long again for the frontend and for the requests in `smoke`. A key that is given up is tried for at most three times as long with tokens that were accepted before.',
    },
    tasks: {
        modes: PROBING,
        default: '6',
        range: { min: 1, max: 100 },
        with: 'a backend URL',
        description: 'How many tasks may be behind the address where AWS does not say, for example in verify mode without `stacks` or credentials. More tasks take more requests with the right token, so that one with another key is met.',
    },
    availability: {
        modes: DEPLOYING,
        default: 'false',
        choices: FLAG,
        with: 'a backend URL',
        description: '`true` asks production with a valid token four times a second, from before the deployment until after the verdict, and reports each request that was not served. An interruption is a warning and never turns the run red. For deploy and rotate mode; needs `backend-url` or `backend-url-output`.',
    },
    'log-groups': {
        modes: PROBING,
        with: 'a backend URL',
        description: 'Names of CloudWatch log groups, separated by spaces, commas or lines, in a region of the deployed stacks; in verify mode in that of the credentials. After the requests they must show the accepted token (its `jti`), and no tokens of others with a wrong signature; else there is a warning.',
    },
};
const FRONTEND = {
    'frontend-url': {
        modes: PROBING,
        description: 'Where a NextAuth v4 or Auth.js v5 frontend is reached, `https://` except on loopback. With it, the run finds out which secret the frontend uses, and tries a session and a login.',
    },
    'frontend-secret-name': {
        modes: PROBING,
        default: 'NEXTAUTH_SECRET',
        with: 'a frontend URL',
        description: 'Which of `other-secrets` is the secret that the frontend makes its sessions with.',
    },
    'login-redirect': {
        modes: PROBING,
        default: '/chat',
        with: 'a frontend URL',
        description: 'Path of the page to which the login must lead.',
    },
    'smoke-user-email': {
        modes: PROBING,
        with: 'a frontend URL',
        required: 'with `smoke-user-password`',
        description: 'Address of a user who exists for this test alone and may do little. With it, a real login is tried.',
    },
    'smoke-user-password': {
        modes: PROBING,
        isSecret: true,
        with: 'a frontend URL',
        required: 'with `smoke-user-email`',
        description: 'The password of the smoke user, from a GitHub secret.',
    },
};
const PULL_REQUEST = {
    'stand-ins': {
        modes: DRY_RUN,
        description: 'Dry-run only: variables that the CDK app insists on, one a line, `NAME=value` or `NAME` alone for a random value. Those in `other-secrets` get a random value anyway.',
    },
    lookups: {
        modes: DRY_RUN,
        default: 'false',
        choices: FLAG,
        description: 'Dry-run only: `true` lets the CDK app ask AWS, and for that hands it the AWS credentials of the job, which the code of the pull request can then read.',
    },
    'base-directory': {
        modes: DRY_RUN,
        description: 'Dry-run only: the same CDK app in a second checkout of the base branch, relative to the workspace. Compared with where there are no AWS credentials.',
    },
    comment: {
        modes: DRY_RUN,
        default: 'true',
        choices: FLAG,
        description: 'Dry-run only, `true` or `false`; whether the pull request gets a comment, one, renewed with each push.',
    },
    'github-token': {
        modes: SYNTHESIZING,
        default: `\${{ github.token }}`,
        isSecret: true,
        description: 'Token for the comment (`pull-requests: write`), and in a deployment for finding what was reviewed (`pull-requests: read`).',
    },
    'synth-timeout-minutes': {
        modes: DRY_RUN,
        default: '15',
        range: { min: 1, max: 60 },
        description: 'How long `cdk synth` may take in a dry-run, in whole minutes.',
    },
};
const ROTATION = {
    'previous-jwt-secret-key': {
        modes: PROBING,
        isSecret: true,
        description: 'The key that is being retired, while tokens signed with it may still be in use.',
    },
    'next-jwt-secret-key': {
        modes: PROBING,
        isSecret: true,
        description: 'The key that a rotation has staged, from `secrets.JWT_SECRET_KEY_NEXT`. A deployment that is given it makes the verifiers accept it too.',
    },
    'emergency-jwt-secret-keys': {
        modes: ROTATING,
        isSecret: true,
        description: 'Rotation only: the keys that an unfinished emergency gives up, from `secrets.JWT_SECRET_KEY_EMERGENCY`, so that the run that finishes it can prove that they are refused. The action writes that secret itself.',
    },
    'previous-key': {
        modes: ['deploy', 'verify'],
        choices: ['accept', 'reject', 'any'],
        with: 'a previous key',
        description: 'What must be true of the previous key: `accept`, `reject` or `any`. Default where a previous key is given: `accept` in deploy mode, `any` in verify mode.',
    },
    phase: {
        modes: ROTATING,
        default: 'auto',
        choices: ['auto', ..._model_report_js__WEBPACK_IMPORTED_MODULE_2__/* .PHASES */ .ZG],
        description: 'Rotation only: `stage`, `switch`, `retire` or `emergency`; `auto` finds the next one from the stored keys, their ages and what production honours.',
    },
    'plan-only': {
        modes: ROTATING,
        default: 'false',
        choices: FLAG,
        description: 'Rotation only: `true` says what would be done, and changes nothing.',
    },
    'secret-store': {
        modes: PROBING,
        default: 'github',
        choices: ['github', 'secrets-manager'],
        description: 'Where the keys are stored, `github` (secrets of the repository or of an environment) or `secrets-manager` (AWS, by staging labels). With `secrets-manager` a deployment and a verification read their keys from the secret, too, and the key inputs stay empty.',
    },
    'secret-environment': {
        modes: ROTATING,
        with: '`secret-store: github`',
        description: 'Rotation only: the GitHub environment whose secrets hold the keys. Empty for those of the repository.',
    },
    'secrets-token': {
        modes: ROTATING,
        isSecret: true,
        with: '`secret-store: github`',
        required: 'yes',
        description: 'Rotation only, for `secret-store: github`: a token that may write those secrets, of a GitHub App or a fine-grained personal access token. The token of the workflow can never do that.',
    },
    'secret-id': {
        modes: PROBING,
        with: '`secret-store: secrets-manager`',
        required: 'yes',
        description: 'For `secret-store: secrets-manager`: name or ARN of the secret.',
    },
    'secret-json-key': {
        modes: PROBING,
        with: '`secret-store: secrets-manager`',
        description: "For `secret-store: secrets-manager`: the member of the secret's JSON that holds the key. Empty when the whole value is the key.",
    },
};
/** By what people want; the README has a table for each. */
const INPUT_GROUPS = {
    'Mode and signing key': MODE_AND_KEY,
    'CDK app and deployment': CDK_APP,
    'Smoke test': SMOKE_TEST,
    Frontend: FRONTEND,
    'Dry-run of a pull request': PULL_REQUEST,
    Rotation: ROTATION,
};
const INPUTS = {
    ...MODE_AND_KEY,
    ...CDK_APP,
    ...SMOKE_TEST,
    ...FRONTEND,
    ...PULL_REQUEST,
    ...ROTATION,
};


/***/ }),

/***/ 80292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   aC: () => (/* binding */ valuesIn),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   nR: () => (/* binding */ timeOf),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/** `undefined` for a text that is no JSON. */
const parseJson = (text) => {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
};
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value) => Array.isArray(value);
/** The value as an object; anything else counts as an empty one. */
const objectOf = (value) => (isObject(value) ? value : {});
/** The value as a list; anything else counts as an empty one. */
const listOf = (value) => (isList(value) ? value : []);
const textOf = (value) => (typeof value === 'string' ? value : undefined);
const numberOf = (value) => (typeof value === 'number' ? value : Number.NaN);
/** ISO 8601 to milliseconds since the epoch; 0 when it is none. */
const timeOf = (value) => Date.parse(textOf(value) ?? '') || 0;
/** The value at a path, `undefined` where there is none. */
const valueAt = (value, ...path) => {
    let found = value;
    for (const name of path) {
        if (typeof found !== 'object' || found === null || !Object.hasOwn(found, name))
            return undefined;
        found = Reflect.get(found, name);
    }
    return found;
};
/** Items of a list, values of the members of an object. */
const childrenOf = (value) => {
    if (isList(value))
        return value;
    return isObject(value) ? Object.values(value) : [];
};
/** The value and all that is in it, in the order in which it is written, however deep it goes. */
function valuesIn(value) {
    const found = [];
    const open = [value];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        found.push(next);
        for (const child of childrenOf(next).toReversed())
            open.push(child);
    }
    return found;
}
/** JSON text that does not depend on the order in which an object's keys were written. */
function canonicalJson(value) {
    if (isList(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    if (!isObject(value))
        return JSON.stringify(value);
    const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(',')}}`;
}


/***/ }),

/***/ 94869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   bp: () => (/* binding */ untrusted),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   mU: () => (/* binding */ untrustedLines),
/* harmony export */   n$: () => (/* binding */ utc),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/** Text for people: cut, counted, and made safe to print where other programs wrote it. */
/** At most `limit` UTF-16 units with a closing `…`, never half a surrogate pair. */
const clip = (text, limit) => {
    if (text.length <= limit)
        return text;
    const end = limit - 1;
    const last = text.charCodeAt(end - 1);
    const cutsPair = last >= 0xd800 && last <= 0xdbff;
    return `${text.slice(0, Math.max(0, cutsPair ? end - 1 : end)).trimEnd()}…`;
};
/** `0.4 s`, `12 s`, `3 min 05 s`, `1 h 02 min`; never negative. */
const duration = (milliseconds) => {
    const tenths = Math.max(0, Math.round(milliseconds / 100));
    if (tenths < 100)
        return `${(tenths / 10).toFixed(1)} s`;
    const seconds = Math.round(tenths / 10);
    if (seconds < 60)
        return `${seconds} s`;
    const two = (value) => String(value).padStart(2, '0');
    if (seconds < 3600)
        return `${Math.floor(seconds / 60)} min ${two(seconds % 60)} s`;
    return `${Math.floor(seconds / 3600)} h ${two(Math.floor((seconds % 3600) / 60))} min`;
};
/** `2026-03-01 12:00:00 UTC`, or `2026-03-01 12:00 UTC`. @param milliseconds since the epoch */
const utc = (milliseconds, smallest = 'second') => {
    const text = new Date(milliseconds).toISOString().replace('T', ' ');
    return `${text.slice(0, smallest === 'minute' ? 16 : 19)} UTC`;
};
/** `1 container`, `2 containers`. */
const count = (amount, noun, plural = `${noun}s`) => `${amount} ${amount === 1 ? noun : plural}`;
/** CSI, OSC/DCS/APC/PM/SOS strings and two-character escapes of ECMA-48, in their 7-bit and 8-bit forms. */
const ESCAPE_SEQUENCE = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: it looks for control characters
/(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]?|(?:\u001b[\]PX^_]|[\u0090\u0098\u009d-\u009f])[^\u0007\u001b\u009c\n\r]*(?:\u0007|\u001b\\|\u009c)?|\u001b[ -/]*[0-~]?/g;
/** What a line break looks like to terminals, browsers or the runner. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it looks for control characters
const LINE_BREAK = /\r\n|[\n\r\u000b\u000c\u0085\u2028\u2029]/;
/**
 * Characters without a picture of their own: controls, bidirectional overrides, zero-width and other ignorable
 * characters. They hide or reorder text, and the runner's string comparison (.NET, culture-sensitive) skips them
 * when it looks for a workflow command, so `::` with one in between would still be a command.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u200e\u200f]/gu;
/**
 * One line without terminal control and invisible characters; tabs and Unicode's line separators become spaces. It
 * may still be a workflow command: redaction comes in between, for control characters can split a secret.
 */
const plainLine = (line) => line
    .replace(ESCAPE_SEQUENCE, '')
    .toWellFormed()
    .replaceAll('\t', '  ')
    .replace(/[\u2028\u2029]/g, ' ')
    .replace(INVISIBLE, '');
/**
 * Breaks workflow commands in one line: `::command::` counts after leading white space, `##[command]` anywhere
 * (actions/runner, src/Runner.Common/ActionCommand.cs).
 */
const withoutCommands = (line) => line.replace(/^(\s*):(?=:)/u, '$1: ').replaceAll('##[', '## [');
/** Splits at line breaks and makes each line harmless: no control characters, no ANSI, no workflow command. */
const untrustedLines = (text) => text
    .replace(ESCAPE_SEQUENCE, '')
    .split(LINE_BREAK)
    .map((line) => withoutCommands(plainLine(line).trimEnd()));
/** The same in one line: line breaks become spaces. */
const untrusted = (text) => withoutCommands(untrustedLines(text)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' '));


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
/** What a deployment of an assembly would change, as a report shows it. Holds no secret and no value of a variable. */
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
/* harmony export */   PQ: () => (/* binding */ asWarning),
/* harmony export */   Py: () => (/* binding */ succeed),
/* harmony export */   bJ: () => (/* binding */ isError),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   oC: () => (/* binding */ SEVERITIES)
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
    'key-store-denied',
    'key-store-unreachable',
    'cancelled',
    'internal-error',
];
const isError = (finding) => finding.severity === 'error';
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

/***/ 53938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E5: () => (/* binding */ STAGE_STATUSES),
/* harmony export */   FN: () => (/* binding */ MODES),
/* harmony export */   Fr: () => (/* binding */ CONCLUSIONS),
/* harmony export */   Vg: () => (/* binding */ STACK_CHANGES),
/* harmony export */   ZG: () => (/* binding */ PHASES),
/* harmony export */   ZO: () => (/* binding */ ROLLOUT_STATES),
/* harmony export */   s8: () => (/* binding */ HOLDER_RESULTS),
/* harmony export */   y1: () => (/* binding */ STAGE_NAMES)
/* harmony export */ });
/** What became of one stage. `skipped`: not asked for; `not-established`: asked for, but nothing was proven. */
const STAGE_STATUSES = ['passed', 'failed', 'skipped', 'not-established', 'cancelled'];
const STAGE_NAMES = [
    'inputs',
    'pull request',
    'key store',
    'production',
    'plan',
    'signing key',
    'cloud assembly',
    'keys stored',
    'holders',
    'changes',
    'comment',
    'review',
    'baseline',
    'tokens before',
    'deployment',
    'rollout',
    'address',
    'verdict',
    'availability',
    'frontend',
    'requests',
    'logs',
    'old keys',
    'tokens after',
    'keys settled',
];
const HOLDER_RESULTS = ['same', 'differs', 'missing', 'not established'];
const STACK_CHANGES = ['created', 'updated', 'no change', 'failed', 'unknown'];
const ROLLOUT_STATES = [
    'complete',
    'failed',
    'rolled-back',
    'superseded',
    'scaled-to-zero',
    'no-change',
    'timed-out',
    'not-established',
];
const MODES = ['deploy', 'verify', 'dry-run', 'rotate'];
const CONCLUSIONS = ['success', 'failure', 'cancelled'];
/** What one run of a rotation does. */
const PHASES = ['stage', 'switch', 'retire', 'emergency'];


/***/ }),

/***/ 95631:
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
;// CONCATENATED MODULE: ./build/model/verdict.js
/** The outcome of the smoke test, in the words of the specification. */
const VERDICT_NAMES = [
    'match',
    'mismatch',
    'not-enforced',
    'shadowed',
    'unreachable',
    'inconclusive',
];
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
    ...VERDICT_NAMES,
    ...PROBE_OUTCOMES,
    ...PROBE_NAMES,
    ...AXIS_NAMES,
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
/* harmony export */   Ye: () => (/* binding */ SHORTEST_FORM),
/* harmony export */   _n: () => (/* binding */ signingKeyForms),
/* harmony export */   dm: () => (/* binding */ maskable),
/* harmony export */   eo: () => (/* binding */ secretForms),
/* harmony export */   py: () => (/* binding */ tokenForms)
/* harmony export */ });
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95631);
/* harmony import */ var _key_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45395);
/* harmony import */ var _secret_runs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83039);



/**
 * The forms in which a secret text turns up in logs, files and requests. The runner masks the text, its lines and
 * eleven encodings of them (actions/runner, ValueEncoders.cs); it does not know hex, base64url, base64 with
 * something behind the secret, or what the secret is when it is itself encoded. All of them are made here, so that
 * the runner's masks and the redactor work from the same list.
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
 * Every form of the text that has to be hidden, without duplicates, longest first; none for a text that is not
 * `maskable`. Lines of a text count as secrets of their own, because logs are written line by line.
 */
const secretForms = (text) => formsOf(text, (core, bytes) => [...commonForms(core, bytes, listings), ...listings(bytes)]);
/**
 * The forms that are worth a mask of the runner, which searches every line of the job for each of them: all but most
 * of the ways to list bytes one by one. Of these only what `console.log` makes of a Buffer is among them.
 */
const runnerForms = (text) => formsOf(text, (core, bytes) => {
    const buffer = (some) => [inspected(some)];
    return [...commonForms(core, bytes, buffer), ...buffer(bytes)];
});
/**
 * The same for a signing key, which is one short line and worth more masks than other secrets: in every listing too, and
 * in the pieces that hexdump and xxd print beside the bytes. A document in the place of a key is not listed.
 */
const signingKeyForms = (key) => key.length > LONGEST_LISTED_KEY ? runnerForms(key) : [...new Set([...secretForms(key), ...columnsOf(key)])];
const LONGEST_LISTED_KEY = 512;
/** Sixteen characters each, but nothing that could be words. */
const columnsOf = (key) => [...(0,_secret_runs_js__WEBPACK_IMPORTED_MODULE_2__/* .withRunsOf */ .I_)(_secret_runs_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_RUNS */ .R8, key).runs].filter((run) => key.indexOf(run) % _secret_runs_js__WEBPACK_IMPORTED_MODULE_2__/* .SHORTEST_RUN */ .$7 === 0);
/**
 * What has to be hidden of a token: the whole and its signature, as they are. Header and payload are no secrets, and a
 * token lives for two minutes: no tool has the time to write it down in another form.
 */
function tokenForms(token) {
    const signature = token.slice(token.lastIndexOf('.') + 1);
    return [...new Set([token, signature])].filter(maskable);
}
function formsOf(text, make) {
    if (!maskable(text))
        return [];
    const wellFormed = text.toWellFormed();
    const lines = wellFormed.split(/\r\n|\r|\n/);
    const cores = new Set([wellFormed, wellFormed.trim(), ...lines, ...lines.map((line) => line.trim())]);
    const forms = new Set([text]);
    for (const core of cores) {
        if (!maskable(core))
            continue;
        for (const form of make(core, Buffer.from(core, 'utf8'))) {
            if (form.length >= SHORTEST_FORM && maskable(form))
                forms.add(form);
        }
    }
    return [...forms].sort((a, b) => b.length - a.length);
}
/** `ofDecoded`: more forms of the bytes that the text is an encoding of. */
const commonForms = (core, bytes, ofDecoded) => [
    ...escapedForms(core),
    ...byteForms(bytes),
    ...wrapped(bytes),
    ...twiceInBase64(bytes),
    ...decodedForms(core, ofDecoded),
];
const unicodeEscape = (character) => [...character]
    .flatMap((one) => one.split(''))
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
const upperEscapes = (text) => text.replace(/\\u[0-9a-f]{4}/g, (unit) => `\\u${unit.slice(2).toUpperCase()}`);
const lowerPercents = (text) => text.replace(/%[0-9A-F]{2}/g, (unit) => unit.toLowerCase());
/** The text as the writers of JSON, URLs, XML, shells and workflow commands put it down. */
function escapedForms(text) {
    const json = JSON.stringify(text).slice(1, -1);
    const ascii = json.replace(/[^ -~]/g, unicodeEscape); // Python's json.dumps
    const gson = ascii.replace(/[<>&=']/g, unicodeEscape); // Gson; Go's encoder is the same but for = and '
    const go = json.replace(/[<>&]/g, unicodeEscape);
    const dotNet = upperEscapes(ascii.replace(/\\"/g, '\\u0022').replace(/[<>&'+`]/g, unicodeEscape));
    const xml = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const quoted = xml.replaceAll('"', '&quot;');
    return [
        text,
        json,
        JSON.stringify(json).slice(1, -1), // JSON inside JSON: an embedded template or policy
        json.replaceAll('/', '\\/'), // PHP
        ascii,
        gson,
        go,
        dotNet,
        ...percentForms(text).flatMap((encoded) => [encoded, lowerPercents(encoded)]),
        xml,
        quoted,
        quoted.replaceAll("'", '&apos;'),
        quoted.replaceAll("'", '&#39;'),
        quoted.replaceAll("'", '&#x27;'),
        xml.replaceAll('"', '&#34;').replaceAll("'", '&#39;'),
        ...sourceForms(text, json),
    ];
}
/** In URLs. What is kept of the reserved characters (RFC 3986 §2.2) differs from library to library. */
function percentForms(text) {
    const component = encodeURIComponent(text);
    const strict = component.replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
    const url = new URL('https://user@host');
    url.password = text;
    return [
        component,
        strict,
        strict.replaceAll('%2F', '/'), // Python's urllib.parse.quote
        strict.replaceAll('%20', '+'), // and its quote_plus
        encodeURI(text),
        new URLSearchParams({ t: text }).toString().slice(2),
        url.password,
    ];
}
/** As a string literal or an argument: Python and JavaScript quotes, sh, YAML, workflow commands, Compose. */
function sourceForms(text, json) {
    const command = text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
    return [
        json.replaceAll('\\"', '"'),
        json.replaceAll('\\"', '"').replaceAll("'", "\\'"),
        text.replaceAll("'", "'\\''"),
        text.replaceAll("'", `'"'"'`),
        text.replaceAll("'", "''"),
        text.replace(/[\\"$`]/g, '\\$&'),
        text.replace(/[^\w/:.=@%+,-]/g, '\\$&'), // printf %q
        text.replaceAll('$', '$$$$'),
        command,
        command.replaceAll(':', '%3A').replaceAll(',', '%2C'),
    ];
}
/**
 * Bytes as text. A base64 of `prefix + secret + suffix` has, whatever surrounds the secret, those characters in
 * the middle that come from the secret's bytes alone; where they begin depends on the prefix's length modulo 3.
 */
function byteForms(bytes) {
    const hex = bytes.toString('hex');
    const standard = bytes.toString('base64');
    const whole = [standard, standard.replace(/={1,2}$/, '')];
    const inBase64 = [...whole, ...SHIFTS.map((shift) => base64Middle(bytes, shift))];
    return [hex, hex.toUpperCase(), ...inBase64, ...inBase64.map(toUrlAlphabet)];
}
const SHIFTS = [0, 1, 2];
/** Columns of PEM and `openssl base64`, and of MIME and `base64`. */
const BASE64_COLUMNS = [64, 76];
/** The lines of a base64 that is broken into lines, when the text stands at its beginning. */
const wrapped = (bytes) => BASE64_COLUMNS.flatMap((columns) => brokenLines(base64Middle(bytes, 0), columns));
/** Base64 of base64, as a Kubernetes secret made from encoded values has it; both layers may have a prefix. */
function twiceInBase64(bytes) {
    return SHIFTS.flatMap((inner) => {
        const middle = Buffer.from(base64Middle(bytes, inner), 'latin1');
        return SHIFTS.map((outer) => base64Middle(middle, outer));
    });
}
const toUrlAlphabet = (base64) => base64.replaceAll('+', '-').replaceAll('/', '_');
/** The characters of base64(prefix + bytes + suffix), for a prefix of `shift` bytes, that only `bytes` decide. */
function base64Middle(bytes, shift) {
    const first = Math.ceil((shift * 8) / 6);
    const end = Math.floor(((shift + bytes.length) * 8) / 6);
    return Buffer.concat([Buffer.alloc(shift), bytes])
        .toString('base64')
        .slice(first, end);
}
/** When the text is hex, base64 or base64url: the forms of what it stands for. */
function decodedForms(text, more) {
    return ['hex', 'base64', 'base64url'].flatMap((encoding) => {
        const decoded = (0,_key_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .keyBytes */ .Rt)(text, encoding);
        if (!decoded.ok || decoded.bytes.length < SHORTEST_FORM)
            return [];
        const bytes = Buffer.from(decoded.bytes);
        const plain = bytes.toString('utf8');
        const printable = !/[\p{Cc}\p{Cn}\uFFFD]/u.test(plain);
        return [
            ...byteForms(bytes),
            ...pythonForms(bytes),
            ...more(bytes),
            ...(printable ? escapedForms(plain) : []),
        ];
    });
}
/** The places at which pieces of that size begin. */
const pieces = (length, size) => Array.from({ length: Math.ceil(length / size) }, (_, index) => index * size);
/** The lines of a text that is broken after so many columns, without a short last one, which is no loss. */
const brokenLines = (text, columns) => text.length <= columns
    ? []
    : pieces(text.length, columns)
        .map((at) => text.slice(at, at + columns))
        .filter((line) => line.length >= SHORTEST_LAST_LINE);
const SHORTEST_LAST_LINE = 16;
const hexPairs = (bytes) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0'));
/** `console.log` of a Buffer shows its first 50 bytes (`buffer.INSPECT_MAX_BYTES`). */
const inspected = (bytes) => hexPairs(bytes.subarray(0, 50)).join(' ');
const LISTED_TOGETHER = 8;
const MOST_LISTED = 4096;
/** Columns of `xxd -p`. */
const HEX_COLUMNS = 60;
/**
 * Bytes one by one: in hex with blanks (a Buffer, hexdump) or colons (openssl) or `\x` (C, printf), in pairs (xxd), in
 * decimal (JSON of a Buffer, Python's `list`). Eight at a time; the last eight overlap those before them. And the lines
 * of `xxd -p`, when the bytes stand at its beginning.
 */
function listings(all) {
    const bytes = all.subarray(0, MOST_LISTED);
    const lines = brokenLines(bytes.toString('hex'), HEX_COLUMNS);
    const lists = pieces(bytes.length, LISTED_TOGETHER).flatMap((at) => {
        const start = Math.max(0, Math.min(at, bytes.length - LISTED_TOGETHER));
        const some = bytes.subarray(start, start + LISTED_TOGETHER);
        const pairs = hexPairs(some);
        const hex = [pairs.join(' '), pairs.join(':')];
        return [
            ...hex,
            ...hex.map((text) => text.toUpperCase()),
            ...inPairs(pairs),
            pairs.map((pair) => `\\x${pair}`).join(''),
            [...some].join(','),
            [...some].join(', '),
        ];
    });
    return [...lists, ...lines, ...lines.map((line) => line.toUpperCase())];
}
/** Two bytes together, when the first one stands in front of its pair, and when it stands behind another. */
const inPairs = (pairs) => [0, 1].map((behind) => pairs.map((pair, at) => (at > 0 && at % 2 === behind ? ` ${pair}` : pair)).join(''));
/**
 * What Python shows of `bytes`, between the quotes; and the pieces between those bytes that other languages, or another
 * quote around it, show in another way. A piece without any `\x` could be words.
 */
function pythonForms(bytes) {
    const shown = [...bytes].map((byte) => PYTHON_ESCAPES[byte] ?? pythonByte(byte));
    const parts = shown
        .map((text) => (text.startsWith('\\x') || /^[^\\'"]$/.test(text) ? text : '\n'))
        .join('');
    return [shown.join(''), ...parts.split('\n').filter((part) => part.includes('\\x'))];
}
const PYTHON_ESCAPES = { 9: '\\t', 10: '\\n', 13: '\\r', 92: '\\\\' };
const pythonByte = (byte) => byte >= 32 && byte < 127 ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, '0')}`;


/***/ }),

/***/ 45395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $F: () => (/* binding */ KEY_ENCODINGS),
/* harmony export */   Rt: () => (/* binding */ keyBytes),
/* harmony export */   TM: () => (/* binding */ ALGORITHMS),
/* harmony export */   oC: () => (/* binding */ LEAST_KEY_BYTES)
/* harmony export */ });
/** From the key text, as it is stored, to the bytes that go into HMAC. */
const KEY_ENCODINGS = ['utf8', 'base64', 'base64url', 'hex'];
const ALGORITHMS = ['HS256', 'HS384', 'HS512'];
/** Least size of the key in bytes: that of the hash's output (RFC 7518 §3.2). */
const LEAST_KEY_BYTES = { HS256: 32, HS384: 48, HS512: 64 };
const refuse = (reason) => ({ ok: false, reason });
const accept = (bytes) => ({ ok: true, bytes });
/**
 * Decodes without guessing: a character outside of the alphabet, wrong padding or half a byte is refused, where
 * `Buffer.from` would skip or cut. Padding may be absent as a whole, as jjwt and JWK `k` have it. Spare bits in
 * the last character are ignored, as Python, Java and Node do (RFC 4648 §3.5 leaves it open).
 */
function keyBytes(text, encoding) {
    switch (encoding) {
        case 'utf8':
            return accept(Buffer.from(text, 'utf8'));
        case 'hex':
            return fromHex(text);
        case 'base64':
            return fromBase64(text, /^[A-Za-z0-9+/]*$/, /[-_]/, 'base64url');
        case 'base64url':
            return fromBase64(text, /^[A-Za-z0-9_-]*$/, /[+/]/, 'base64');
    }
}
function fromHex(text) {
    if (text === '')
        return refuse('it is empty');
    if (!/^[0-9A-Fa-f]*$/.test(text))
        return refuse('it has characters other than 0-9 and a-f');
    if (text.length % 2 === 1)
        return refuse('it has an odd number of digits');
    return accept(Buffer.from(text, 'hex'));
}
function fromBase64(text, alphabet, others, otherName) {
    const body = text.replace(/={1,2}$/, '');
    if (body === '')
        return refuse('it is empty');
    if (!alphabet.test(body)) {
        return refuse(others.test(body) ? `it has characters of ${otherName}` : 'it has characters of no base64 alphabet');
    }
    if (body.length % 4 === 1)
        return refuse('its length is impossible: characters are missing');
    if (body.length !== text.length && text.length % 4 !== 0)
        return refuse('its padding is wrong');
    return accept(Buffer.from(body, 'base64url'));
}


/***/ }),

/***/ 57683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ createRedactor)
});

// UNUSED EXPORTS: LeakPrevented

// EXTERNAL MODULE: ./build/lib/json.js
var json = __webpack_require__(80292);
// EXTERNAL MODULE: ./build/redaction/forms.js
var redaction_forms = __webpack_require__(5633);
;// CONCATENATED MODULE: ./build/redaction/form-search.js

/** Where any of many texts occurs, without trying each of them at each place. */
const BLOCK = 3;
const SLOTS = 1 << 16;
const slotOf = (text, end) => ((text.charCodeAt(end - 2) * 961) ^ (text.charCodeAt(end - 1) * 31) ^ text.charCodeAt(end)) & (SLOTS - 1);
/** Each form has at least `SHORTEST_FORM` characters. */
function indexForms(forms) {
    const skip = new Uint8Array(SLOTS).fill(redaction_forms/* SHORTEST_FORM */.Ye - BLOCK + 1);
    const endingIn = new Map();
    for (const form of [...forms].sort((a, b) => b.length - a.length)) {
        for (let end = BLOCK - 1; end < redaction_forms/* SHORTEST_FORM */.Ye; end++) {
            const slot = slotOf(form, end);
            skip[slot] = Math.min(skip[slot] ?? 0, redaction_forms/* SHORTEST_FORM */.Ye - 1 - end);
        }
        const slot = slotOf(form, redaction_forms/* SHORTEST_FORM */.Ye - 1);
        const known = endingIn.get(slot);
        if (known)
            known.push(form);
        else
            endingIn.set(slot, [form]);
    }
    return { skip, endingIn };
}
/** The longest form at the first place, not before `from`, where one begins. */
const nextForm = (index, text, from) => searchIn(index, text)(from);
/** The places of all forms, in order. Looked for inside of one another too, so that of two that overlap no end stays. */
function formSpans(index, text) {
    const next = searchIn(index, text);
    const found = [];
    for (let hit = next(0); hit; hit = next(hit.start + 1))
        found.push(hit);
    return found;
}
/** A search from left to right: each call must ask from a later place than the one before. */
function searchIn({ skip, endingIn }, text) {
    const long = new Map();
    const beginsAt = (form, start) => {
        if (form.length <= LONG)
            return text.startsWith(form, start);
        if (!text.startsWith(form.slice(0, LONG), start))
            return false;
        const matcher = long.get(form) ?? matcherOf(form, text);
        long.set(form, matcher);
        return matcher(start);
    };
    return (from) => {
        if (endingIn.size === 0)
            return undefined;
        let last = from + redaction_forms/* SHORTEST_FORM */.Ye - 1;
        while (last < text.length) {
            const slot = slotOf(text, last);
            const distance = skip[slot] ?? 0;
            if (distance > 0) {
                last += distance;
                continue;
            }
            const start = last - redaction_forms/* SHORTEST_FORM */.Ye + 1;
            const form = endingIn.get(slot)?.find((candidate) => beginsAt(candidate, start));
            if (form !== undefined)
                return { start, end: start + form.length };
            last += 1;
        }
        return undefined;
    };
}
/** Characters that are compared anew at each place. What goes on longer is compared by `matcherOf`. */
const LONG = 64;
/**
 * Whether the form begins at a place, for places from left to right. A form that repeats itself begins, or nearly, again
 * and again inside of itself; compared anew each time that takes quadratic time. So what is known of the text is kept: up
 * to where it agreed with the beginning of the form, as in the Z algorithm (Gusfield, Algorithms on Strings, 1997, §1.4).
 */
function matcherOf(form, text) {
    const overlaps = selfOverlaps(form);
    let [from, to] = [0, 0];
    return (start) => {
        const known = start < to ? (overlaps[start - from] ?? 0) : 0;
        // It ends before the known part does, so it would differ there from the form at the same place.
        if (known < to - start)
            return known === form.length;
        let end = Math.max(start, to);
        while (end - start < form.length && form.charCodeAt(end - start) === text.charCodeAt(end))
            end += 1;
        [from, to] = [start, end];
        return end - start === form.length;
    };
}
/** For each place of the form: how many characters from there on are those at its beginning. */
function selfOverlaps(form) {
    const overlaps = new Uint32Array(form.length);
    overlaps[0] = form.length;
    let [from, to] = [0, 0];
    for (let start = 1; start < form.length; start += 1) {
        let length = start < to ? Math.min(overlaps[start - from] ?? 0, to - start) : 0;
        while (form.charCodeAt(start + length) === form.charCodeAt(length))
            length += 1;
        overlaps[start] = length;
        if (start + length > to)
            [from, to] = [start, start + length];
    }
    return overlaps;
}

// EXTERNAL MODULE: ./build/redaction/secret-runs.js
var secret_runs = __webpack_require__(83039);
;// CONCATENATED MODULE: ./build/redaction/redactor.js




/** Takes secrets out of everything that the runner's masking never sees: comments, titles, files, child output. */
/** Thrown instead of letting a text out that still holds a secret. A bug, so an exception; it quotes nothing. */
class LeakPrevented extends Error {
    name = 'LeakPrevented';
    constructor(what) {
        super(`${what} held a secret after redaction, so it was not let out`);
    }
}
function createRedactor() {
    const forms = new Set();
    let runs = secret_runs/* NO_RUNS */.R8;
    let index;
    const current = () => {
        index ??= { forms: indexForms(forms), runs };
        return index;
    };
    const addForms = (more) => {
        for (const form of more)
            if (form.length >= redaction_forms/* SHORTEST_FORM */.Ye && (0,redaction_forms/* maskable */.dm)(form))
                forms.add(form);
        index = undefined;
    };
    const holds = (text) => nextForm(current().forms, text, 0) !== undefined || (0,secret_runs/* runSpans */.lb)(current().runs, text).length > 0;
    return {
        add(text) {
            if (!(0,redaction_forms/* maskable */.dm)(text))
                return;
            runs = (0,secret_runs/* withRunsOf */.I_)(runs, text);
            addForms((0,redaction_forms/* secretForms */.eo)(text));
        },
        addForms,
        redact: (text) => hideTokens(hideAll(current(), text)),
        holds,
        assertClean(what, text) {
            if (holds(text))
                throw new LeakPrevented(what);
        },
    };
}
const HIDDEN = '***';
/** Only a text that was made for it takes more rounds, each of which searches all of it; it is hidden as a whole. */
const MOST_ROUNDS = 100;
/** Again until nothing is found: an inserted `***` may complete a secret that has asterisks. */
function hideAll(index, text) {
    let before = text;
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
        const hidden = hide(before, [...formSpans(index.forms, before), ...(0,secret_runs/* runSpans */.lb)(index.runs, before)]);
        if (hidden === before)
            return hidden;
        before = hidden;
    }
    return HIDDEN;
}
/** Spans that overlap or touch become one `***`. */
function hide(text, spans) {
    const kept = [];
    let keepFrom = 0;
    let open;
    for (const span of spans.toSorted((one, other) => one.start - other.start)) {
        if (open && span.start <= open.end) {
            open = { start: open.start, end: Math.max(open.end, span.end) };
            continue;
        }
        if (open) {
            kept.push(text.slice(keepFrom, open.start), HIDDEN);
            keepFrom = open.end;
        }
        open = span;
    }
    if (!open)
        return text;
    kept.push(text.slice(keepFrom, open.start), HIDDEN, text.slice(open.end));
    return kept.join('');
}
/**
 * Hides compact JWS (three parts, RFC 7515 §7.1) and JWE (five, RFC 7516 §7.1). Their first part is the base64url
 * of a JSON object, so it begins with `eyJ`. By hand, because one pattern for it takes quadratic time on a text
 * full of `eyJ`.
 */
function hideTokens(text) {
    const kept = [];
    let keepFrom = 0;
    let start = text.indexOf(HEADER_START);
    while (start !== -1) {
        const headerEnd = endOf(/[\w-]*/y, text, start);
        const end = endOf(/\.[\w-]*\.[\w-]*(?:\.[\w-]+\.[\w-]+)?/y, text, headerEnd);
        const from = end === headerEnd ? undefined : headerStart(text, start, headerEnd);
        if (from !== undefined) {
            kept.push(text.slice(keepFrom, from), HIDDEN);
            keepFrom = end;
        }
        start = text.indexOf(HEADER_START, from === undefined ? headerEnd : end);
    }
    return kept.length === 0 ? text : kept.join('') + text.slice(keepFrom);
}
const HEADER_START = 'eyJ';
/** Letters right before a token may hold `eyJ` too, so a few places are tried. */
const HEADER_TRIES = 4;
/** Where a header begins that ends there; a dotted name with `eyJ` in it is none, for it decodes to no JSON object. */
function headerStart(text, first, end) {
    let start = first;
    for (let tries = 0; tries < HEADER_TRIES && start !== -1 && start < end; tries++) {
        if (isJsonObject(text.slice(start, end)))
            return start;
        start = text.indexOf(HEADER_START, start + 1);
    }
    return undefined;
}
function endOf(pattern, text, from) {
    pattern.lastIndex = from;
    return from + (pattern.exec(text)?.[0].length ?? 0);
}
const isJsonObject = (base64url) => (0,json/* isObject */.Gv)((0,json/* parseJson */.qF)(Buffer.from(base64url, 'base64url').toString('utf8')));


/***/ }),

/***/ 83039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ SHORTEST_RUN),
/* harmony export */   I_: () => (/* binding */ withRunsOf),
/* harmony export */   R8: () => (/* binding */ NO_RUNS),
/* harmony export */   lb: () => (/* binding */ runSpans)
/* harmony export */ });
/**
 * Pieces of secrets. Programs cut what they show ("starts with abcdef…"), so that a redactor for whole texts would let
 * most of a key through. Sixteen characters are looked for in any place, of the text itself, not of its encodings.
 */
/** Shortest piece that is hidden, in characters. */
const SHORTEST_RUN = 16;
/** Every piece of that size covers one whole window of the searched text that begins at a multiple of this. */
const WINDOW = SHORTEST_RUN / 2;
const NO_RUNS = { runs: new Set(), windows: new Set() };
/** The index with the pieces of one more secret. */
function withRunsOf(index, secret) {
    const runs = new Set(index.runs);
    const windows = new Set(index.windows);
    for (const line of secret.split(/[\r\n]+/)) {
        const more = distinctiveRuns(line.trim());
        for (const run of more)
            runs.add(run);
        if (more.length > 0)
            for (const window of piecesOf(line.trim(), WINDOW))
                windows.add(window);
    }
    return { runs, windows };
}
const piecesOf = (text, length) => Array.from({ length: Math.max(0, text.length - length + 1) }, (_, at) => text.slice(at, at + length));
/** The places of all pieces, in order; they overlap where a piece is longer than the shortest. Takes linear time. */
function runSpans({ runs, windows }, text) {
    if (runs.size === 0)
        return [];
    const found = [];
    let next = 0;
    for (let at = 0; at + WINDOW <= text.length; at += WINDOW) {
        if (!windows.has(text.slice(at, at + WINDOW)))
            continue;
        const first = Math.max(next, at + WINDOW - SHORTEST_RUN);
        for (let start = first; start <= at; start += 1) {
            next = start + 1;
            const end = start + SHORTEST_RUN;
            if (runs.has(text.slice(start, end)))
                found.push({ start, end });
        }
    }
    return found;
}
/**
 * Random text jumps between small and capital letters and digits at almost every second character, names and
 * addresses do not. A secret may have both, such as a URL with a password, so its parts are judged one by one, and then
 * all pieces of it. A part without digits and capitals may be words and is only hidden as a whole.
 */
function distinctiveRuns(text) {
    const parts = STRUCTURED.test(text) ? text.split(SEPARATORS) : [text];
    const ofRandomParts = parts
        .filter((part) => isRandom(part, jumpsUpTo(part)))
        .flatMap((part) => piecesOf(part, SHORTEST_RUN));
    const jumps = jumpsUpTo(text);
    const randomByThemselves = piecesOf(text, SHORTEST_RUN).filter((_, start) => jumpsIn(jumps, start) >= JUMPS_OF_RANDOM_RUN);
    return [...ofRandomParts, ...randomByThemselves].filter((run) => new Set(run).size >= FEWEST_CHARACTERS);
}
/** Documents, URLs, host names and ARNs. */
const STRUCTURED = /\s|:\/\/|["{}]|[a-z]{3}\.[a-z]{2}|^arn:/;
/** What stands between their parts; not `/` and `+`, which base64 has too. */
const SEPARATORS = /[\s:@"{}.,?&=]+/;
const JUMPS_OF_RANDOM_RUN = 4;
const FEWEST_CHARACTERS = 6;
/** A share of all neighbours that are letters or digits: 42 % in base64, 47 % in hex. One key in 10,000 has fewer. */
const JUMPS_OF_RANDOM_TEXT = 0.1;
const isDigit = (code) => code >= 48 && code <= 57;
const isCapital = (code) => code >= 65 && code <= 90;
const isSmall = (code) => code >= 97 && code <= 122;
const isLetter = (code) => isCapital(code) || isSmall(code);
const isJump = (one, next) => (isSmall(one) && isCapital(next)) || (isLetter(one) && isDigit(next)) || (isDigit(one) && isLetter(next));
/** For each character, how many jumps there are up to it. A capital before a small letter is none: names begin so. */
function jumpsUpTo(text) {
    const sums = new Uint32Array(text.length);
    for (let at = 1; at < text.length; at += 1) {
        const jump = isJump(text.charCodeAt(at - 1), text.charCodeAt(at));
        sums[at] = (sums[at - 1] ?? 0) + (jump ? 1 : 0);
    }
    return sums;
}
const jumpsIn = (sums, start) => (sums[start + SHORTEST_RUN - 1] ?? 0) - (sums[start] ?? 0);
function isRandom(text, sums) {
    const neighbours = text.match(/[A-Za-z\d](?=[A-Za-z\d])/g)?.length ?? 0;
    return neighbours >= 8 && (sums.at(-1) ?? 0) >= neighbours * JUMPS_OF_RANDOM_TEXT;
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

/***/ 69047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AZ: () => (/* binding */ saveCommented),
/* harmony export */   U4: () => (/* binding */ saveDeployed),
/* harmony export */   jo: () => (/* binding */ saveDeployment),
/* harmony export */   p5: () => (/* binding */ saveConclusion),
/* harmony export */   ry: () => (/* binding */ saveDirectory),
/* harmony export */   un: () => (/* binding */ readState)
/* harmony export */ });
const DIRECTORY = 'temporaryDirectory';
const DEPLOYMENT = 'deployment';
const DEPLOYED = 'deployed';
const CONCLUDED = 'concluded';
const COMMENTED = 'commented';
const saveDirectory = (runner, directory) => runner.saveState(DIRECTORY, directory);
const saveDeployment = (runner, deployment) => runner.saveState(DEPLOYMENT, JSON.stringify(deployment));
const saveDeployed = (runner) => runner.saveState(DEPLOYED, 'true');
const saveCommented = (runner) => runner.saveState(COMMENTED, 'true');
const saveConclusion = (runner, conclusion) => runner.saveState(CONCLUDED, conclusion);
const isStack = (value) => {
    const { name, region } = (value ?? {});
    const isText = typeof name === 'string' && typeof region === 'string';
    return isText && name !== '' && /^[a-z\d-]+$/.test(region);
};
/** Our own words, but from a file that others can write to. */
const parseDeployment = (text) => {
    try {
        const value = JSON.parse(text);
        const { startedAt, stacks, onCancel } = value;
        const isReadable = Number.isFinite(startedAt) &&
            Array.isArray(stacks) &&
            stacks.length > 0 &&
            stacks.every(isStack) &&
            (onCancel === 'leave' || onCancel === 'cancel-update');
        return isReadable ? JSON.parse(text) : 'unreadable';
    }
    catch {
        return 'unreadable';
    }
};
const readState = (runner) => {
    const deployment = runner.state(DEPLOYMENT);
    const concluded = runner.state(CONCLUDED);
    return {
        temporaryDirectory: runner.state(DIRECTORY),
        ...(deployment !== '' && { deployment: parseDeployment(deployment) }),
        deployed: runner.state(DEPLOYED) === 'true',
        commented: runner.state(COMMENTED) === 'true',
        concluded: concluded === 'success' || concluded === 'failure' || concluded === 'cancelled' ? concluded : '',
    };
};


/***/ }),

/***/ 10499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LN: () => (/* binding */ makeTemporaryDirectory),
/* harmony export */   jy: () => (/* binding */ leftDirectories),
/* harmony export */   w7: () => (/* binding */ reportFileOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



const PREFIX = 'cdk-jwt-deploy-';
/** As `mkdtemp` ends them; the report file has another ending. */
const OURS = /^cdk-jwt-deploy-[A-Za-z0-9]{6}$/;
/** The runner's own place for such things; it is emptied between jobs. */
const parentOf = (env) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)());
/** Mode 0700, as `mkdtemp` makes them. */
const makeTemporaryDirectory = (env) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parentOf(env), PREFIX));
const reportFileOf = (env, id) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parentOf(env), `${PREFIX}report-${id}.json`);
/**
 * The directories of this action that are still there. The state that the runner hands to the post step lies in a file
 * that the app's code can write to, so it may leave a directory out, but it cannot make us delete another one.
 */
const leftDirectories = (env, named) => {
    const parent = parentOf(env);
    const isOurs = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path) === parent && OURS.test(path.slice(parent.length + 1));
    // Outside of RUNNER_TEMP, other runs of the machine may have theirs in the same place.
    const found = env.RUNNER_TEMP ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(parent).map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, name)) : [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(named)];
    return found.filter(isOurs);
};


/***/ }),

/***/ 12209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ noRegion),
/* harmony export */   DV: () => (/* binding */ stagesTaken),
/* harmony export */   GO: () => (/* binding */ appErrorsFinding),
/* harmony export */   Hh: () => (/* binding */ wrongAccount),
/* harmony export */   L0: () => (/* binding */ assemblyEmptied),
/* harmony export */   LG: () => (/* binding */ missingContextFinding),
/* harmony export */   RG: () => (/* binding */ APP_WITHOUT_STACKS),
/* harmony export */   c8: () => (/* binding */ assemblyNotRemoved),
/* harmony export */   lr: () => (/* binding */ nestedStackNotRead),
/* harmony export */   q_: () => (/* binding */ stackOfAnotherAccount),
/* harmony export */   v5: () => (/* binding */ stagesLeftOut),
/* harmony export */   xn: () => (/* binding */ stackUnknown),
/* harmony export */   yx: () => (/* binding */ assemblyUnreadable)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

const noRegion = {
    code: 'aws-region-missing',
    severity: 'error',
    failureReason: 'invalid-input',
    title: 'There is no AWS region',
    detail: 'Neither AWS_REGION nor AWS_DEFAULT_REGION is set. The CDK would silently take us-east-1.',
    remedy: 'Set aws-region of aws-actions/configure-aws-credentials, or AWS_REGION in the env: of the job.',
    where: 'AWS_REGION',
};
const wrongAccount = (actual, wanted) => ({
    code: 'aws-wrong-account',
    severity: 'error',
    failureReason: 'aws-wrong-account',
    title: 'These credentials belong to another AWS account',
    detail: `They are of ${actual}, and account-id is ${wanted}. Nothing was started.`,
    remedy: 'Correct the role that this job assumes, or account-id.',
    where: 'account-id',
});
/** The CDK CLI would deploy it with the other account's roles, where nothing of it could be seen from here. */
const stackOfAnotherAccount = ({ id, account: theirs }, account) => ({
    ...wrongAccount(theirs, account),
    title: `Stack ${id} belongs to another AWS account`,
    detail: `The app puts it into ${theirs}, and the credentials of this job are of ${account}. Nothing was deployed.`,
    remedy: 'Deploy each account in a job of its own, with its own credentials, and name its stacks in stacks.',
    where: id,
});
const idsOf = (stacks) => stacks.map(({ id }) => id).join(', ');
const stagesLeftOut = (root, left) => ({
    code: 'stages-left-out',
    severity: 'warning',
    title: 'Stacks of stages are left out, because `stacks` does not name them',
    detail: `Without \`stacks\` this run takes what \`cdk deploy --all\` takes, the stacks outside of stages: ${idsOf(root.stacks)}\nLeft out: ${idsOf(left.stacks)}`,
    remedy: `Name the stacks that this run is for: \`stacks: '${left.names.join(' ')}'\` takes those that were left out, \`stacks: '${root.names.join(' ')}'\` leaves them out without this warning.`,
    where: 'stacks',
});
const stagesTaken = (stacks) => ({
    code: 'stages-taken',
    severity: 'warning',
    title: 'All stacks of the app are in stages, and without `stacks` all of them are taken',
    detail: `\`cdk deploy --all\` would refuse this app. This run takes: ${idsOf(stacks)}`,
    remedy: `Name the stacks that this run is for, e.g. \`stacks: '${stacks[0]?.stage}/**'\`; \`stacks: '**'\` takes all of them without this warning.`,
    where: 'stacks',
});
const APP_WITHOUT_STACKS = {
    code: 'app-without-stacks',
    severity: 'error',
    failureReason: 'invalid-input',
    title: 'The app has no stack',
    detail: 'The cloud assembly holds no stack, neither at its root nor in a stage.',
    remedy: 'Check that `working-directory` names the app that is meant, and that it creates its stacks with this `context` and environment: npx cdk list',
    where: 'working-directory',
};
const stackUnknown = (unknown, stacks) => ({
    code: 'stack-unknown',
    severity: 'error',
    failureReason: 'invalid-input',
    title: 'The input `stacks` names a stack that the app does not have',
    detail: `No stack matches: ${unknown.join(', ')}\nThe app has: ${idsOf(stacks)}`,
    remedy: `Use one of these ids, or a pattern such as '${stacks.some(({ id }) => id.includes('/')) ? '**' : '*'}', in the input \`stacks\`.`,
    where: 'stacks',
});
/** The error that stops a deployment whose templates hold made-up lookup results; undefined when nothing is missing. */
function missingContextFinding(missing) {
    if (missing.length === 0)
        return undefined;
    const lines = missing.map(({ key, assembly }) => `${assembly === '' ? '' : `${assembly}: `}${key}`);
    return {
        code: 'context-missing',
        severity: 'error',
        failureReason: 'synth-incomplete',
        title: 'The templates hold made-up values in place of lookups',
        detail: `These lookups were not answered, so the CDK filled in dummy values:\n${lines.join('\n')}`,
        remedy: 'Run cdk synth once with credentials for the account and commit cdk.context.json.',
    };
}
const SHOWN_ERRORS = 12;
const TEXT_CHARACTERS = 300;
/** The error that stops a run before a deployment which the CDK CLI would refuse; undefined when the stacks have none. */
function appErrorsFinding({ stacks, missing, redact }) {
    const errors = stacks.flatMap((stack) => stack.errors ?? []);
    if (errors.length === 0)
        return undefined;
    const lines = [
        ...new Set(errors.map(({ path, text }) => `${path}: ${redact(text).slice(0, TEXT_CHARACTERS)}`)),
    ];
    const more = lines.length > SHOWN_ERRORS ? [`and ${lines.length - SHOWN_ERRORS} more`] : [];
    const dummies = missing.length === 0
        ? []
        : [
            `Dummy values stood in for lookups that were not answered (${missing.map(({ key }) => key).join(', ')}). Whether an error comes from one of them is not established.`,
        ];
    return {
        code: 'app-has-errors',
        severity: 'error',
        failureReason: 'synth-failed',
        title: 'The app reports errors on its stacks, and the CDK CLI deploys no such stack',
        detail: [...lines.slice(0, SHOWN_ERRORS), ...more, ...dummies].join('\n'),
        remedy: `Correct what each error names, or acknowledge the rule in the app where it does not apply; npx cdk synth --quiet shows them too.${missing.length === 0 ? '' : ' Commit cdk.context.json, and the app is judged with real values.'}`,
    };
}
const assemblyUnreadable = (file, why) => ({
    code: 'assembly-unreadable',
    severity: 'error',
    failureReason: 'assembly-unreadable',
    title: 'The cloud assembly could not be read',
    detail: `${file.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/')}: ${why}`,
    remedy: 'Synthesize once more into an empty directory and look at the first error: cdk synth -q --output cdk.out',
    where: file.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/'),
});
const nestedStackNotRead = (path) => ({
    code: 'nested-stack-not-read',
    severity: 'notice',
    title: 'A nested stack is not part of the cloud assembly',
    detail: `The template of ${path.join('/')} is only known by its URL, so containers in it were not looked at.`,
    remedy: 'If it runs a container with the key, make it a NestedStack of the CDK app; otherwise nothing needs to be done.',
    where: path.join('/'),
});
const assemblyEmptied = (path) => ({
    code: 'assembly-emptied',
    severity: 'warning',
    title: 'The cloud assembly could not be deleted, so its files were emptied',
    detail: `${path} is still there, without the key.`,
    remedy: `Delete it by hand on a self-hosted runner: rm -rf '${path}'`,
    where: path,
});
const assemblyNotRemoved = (path, why, files) => ({
    code: 'assembly-not-removed',
    severity: 'error',
    failureReason: 'internal-error',
    title: 'The cloud assembly was not removed',
    detail: [`${path}: ${why}`, ...files.slice(0, 10)].join('\n'),
    remedy: `Delete it by hand on a self-hosted runner: rm -rf '${path}'. If others use that machine, rotate the key.`,
    where: path,
});


/***/ }),

/***/ 12508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ removeAssembly)
/* harmony export */ });
/* unused harmony export isProtected */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12209);




const removeTree = (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true, maxRetries: 3, retryDelay: 100 });
/**
 * Deletes the cloud assembly, which holds the key in plain text wherever the app passes it so. What cannot be deleted is
 * emptied. Never throws, for it is the last thing a run does, and never follows a symbolic link. An absent directory is fine.
 */
function removeAssembly(directory, remove = removeTree) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(directory);
    const kind = kindOf(path);
    if (kind === 'absent')
        return [];
    if (directory === '' || isProtected(path, process.cwd(), (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)())) {
        return [(0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .assemblyNotRemoved */ .c8)(path, 'That is no place for an assembly, so it was left alone.', [])];
    }
    if (kind !== 'directory')
        return attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(path)) ? [] : [(0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .assemblyNotRemoved */ .c8)(path, 'It could not be deleted.', [])];
    if (attempt(() => remove(path)) && kindOf(path) === 'absent')
        return [];
    openUp(path);
    if (attempt(() => remove(path)) && kindOf(path) === 'absent')
        return [];
    return [emptied(path)];
}
/** Whether deleting the path would take the checkout, the home directory or the whole file system along. */
const isProtected = (path, workingDirectory, home) => [workingDirectory, home].some((kept) => {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(path, kept);
    return inside === '' || !(inside.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(inside));
});
function kindOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isDirectory() ? 'directory' : 'other';
    }
    catch (error) {
        // Anything but "there is no such file" means that something may still be there.
        return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'absent' : 'other';
    }
}
function attempt(action) {
    try {
        action();
        return true;
    }
    catch {
        return false;
    }
}
/** Files of the tree, links not followed; folders that cannot be listed are left out. */
function filesBelow(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path, { withFileTypes: true }).flatMap((entry) => {
            const inner = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, entry.name);
            return entry.isDirectory() ? filesBelow(inner) : entry.isFile() ? [inner] : [];
        });
    }
    catch {
        return [];
    }
}
/** A folder without write permission keeps its files: docker and asset bundling make such folders. */
function openUp(path) {
    attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(path, 0o700));
    try {
        for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path, { withFileTypes: true })) {
            if (entry.isDirectory())
                openUp((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, entry.name));
        }
    }
    catch {
        // What cannot be listed is reported by the attempt to delete it.
    }
}
function emptied(path) {
    const left = filesBelow(path).filter((file) => !empty(file));
    return left.length === 0 && kindOf(path) === 'directory' && attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path))
        ? (0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .assemblyEmptied */ .L0)(path)
        : (0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .assemblyNotRemoved */ .c8)(path, 'Files in it may hold the key and could be neither deleted nor emptied.', left);
}
/** Whether the file could be emptied. */
function empty(file) {
    attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(file, 0o600));
    return attempt(() => {
        // Written over before it is cut off, so that the old blocks are not merely let go.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, Buffer.alloc((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).size), { flag: 'r+' });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.truncateSync)(file, 0);
    });
}


/***/ })

};
