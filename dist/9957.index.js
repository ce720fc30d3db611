export const id = 9957;
export const ids = [9957];
export const modules = {

/***/ 49852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ invalidInput),
/* harmony export */   r: () => (/* binding */ argumentsRefused)
/* harmony export */ });
/* harmony import */ var _model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80495);

const invalidInput = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)('invalid-input', { error: 'invalid-input' }, (source, { title, detail, remedy }) => ({
    title: `${source}: ${title}`,
    detail,
    remedy,
    where: source,
}));
const argumentsRefused = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)('cdk-arguments-refused', { error: 'invalid-input' }, (detail, remedy) => ({
    title: 'The input cdk-arguments cannot be used',
    detail,
    remedy,
    where: 'cdk-arguments',
}));


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
/* harmony export */   a2: () => (/* binding */ namesUser),
/* harmony export */   bU: () => (/* binding */ SYNTHETIC_EMAIL),
/* harmony export */   rA: () => (/* binding */ SYNTHETIC_SUBJECT),
/* harmony export */   xD: () => (/* binding */ profiles)
/* harmony export */ });
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80292);

/** How the verifiers of one framework want their tokens: claims and key encoding. */
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
const subject = { sub: SYNTHETIC_SUBJECT };
const plain = { keyEncoding: 'utf8', claims: subject, notBefore: false };
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
const MADE_UP = [SYNTHETIC_SUBJECT, SYNTHETIC_EMAIL];
/** Whether `claims` puts someone in the place of the user who exists nowhere. */
const namesUser = (profile, claims) => Object.keys(claims).some((name) => MADE_UP.includes(profiles[profile].claims[name]));
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
/* harmony export */   LO: () => (/* binding */ inputVariable),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   i_: () => (/* binding */ InputReader)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49852);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29140);



/** The variable in which the runner hands over an input: upper case, spaces as underscores, hyphens kept. */
const inputVariable = (name) => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
/** An input as it was given, not trimmed; '' when it was not given: for the runner both are the same. */
const rawInput = (env, name) => env[inputVariable(name)] ?? '';
// The table once more, so that the compiler sees what goes with the name of an input, whichever it is.
const FACTS = _table_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS */ .mc;
const CHOICES = _table_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS */ .mc;
const CHOSEN = _table_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS */ .mc;
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
    refuse(...refusal) {
        this.problems.push((0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidInput */ .a)(...refusal));
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
        const { range, default: usual } = _table_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS */ .mc[name];
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

/***/ 29140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ MODES),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   mc: () => (/* binding */ INPUTS)
/* harmony export */ });
/* unused harmony exports INPUT_GROUPS, SUB_ACTIONS */
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53938);
/* harmony import */ var _redaction_key_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45395);
/* harmony import */ var _profiles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93532);



/**
 * Every input of the action. The parsers take defaults, words and bounds from here, and scripts/docs.ts writes
 * action.yml and the tables of docs/inputs.md from it. The post step loads it too, so it is data and nothing else.
 */
const MODES = ['deploy', 'verify', 'dry-run', 'rotate'];
const PROBING = ['deploy', 'verify', 'rotate'];
const SYNTHESIZING = ['deploy', 'dry-run', 'rotate'];
const DEPLOYING = ['deploy', 'rotate'];
const ROTATING = ['rotate'];
const DRY_RUN = ['dry-run'];
const FLAG = ['true', 'false'];
/** Kinds of change that a dry-run can refuse. */
const FAIL_ON = ['replacement', 'removal', 'widening'];
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
        description: "Stacks, separated by spaces or lines: their CDK ids or patterns, e.g. `Prod/Main`, `Prod/**`. Default is what `cdk deploy --all` takes: no stacks of stages, unless there are no others. CloudFormation's names, e.g. `Prod-Main`, are understood too. A verification takes no patterns, and without stacks it does not ask ECS.",
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
    'on-crash-loop': {
        modes: DEPLOYING,
        default: 'wait',
        choices: ['wait', 'cancel-update'],
        description: 'What to do when a task of a new deployment has died, then one that was started in its place, and no other holds, `wait` (CloudFormation decides; without a circuit breaker that takes hours) or `cancel-update` (the update is cancelled, and production goes back to what ran before). The creation of a stack cannot be cancelled.',
    },
};
const SMOKE_TEST = {
    'backend-url': {
        modes: PROBING,
        required: 'in verify and rotate, where there is no `backend-url-output` and no `probe-as: session`',
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
        description: "The backend's framework, for claims and key encoding: `flask-pyjwt`, `flask-jwt-extended`, `django-simplejwt`, `fastapi`, `express`, `spring` or `generic`.",
    },
    claims: {
        modes: PROBING,
        with: 'a backend URL',
        description: "JSON object merged over the profile's claims.",
    },
    'token-location': {
        modes: PROBING,
        default: 'Authorization: Bearer {token}',
        with: 'a backend URL',
        description: 'How the token travels: one header line with `{token}` in it, e.g. `Authorization: JWT {token}`, `X-Access-Token: {token}` or `Cookie: access_token_cookie={token}`.',
    },
    'token-header': {
        modes: PROBING,
        with: 'a backend URL',
        description: 'JSON object merged over the header of the token, e.g. `{"kid": "2024-05"}` for a verifier that picks its key by it, or `{"typ": "at+jwt"}`.',
    },
    'probe-as': {
        modes: PROBING,
        default: 'bearer',
        choices: ['bearer', 'session'],
        description: '`session` for a backend that only the frontend reaches: `probe-path` is asked at `frontend-url` with a session of the smoke user, and the verdict is `works` at best. `bearer` sends tokens to the backend itself.',
    },
    'identity-headers': {
        modes: PROBING,
        with: 'a backend URL',
        description: 'Header names with which a request without a token is tried, separated by spaces, commas or lines. Default are the common ones. `none` for a backend that means to trust them behind its proxy.',
    },
    smoke: {
        modes: PROBING,
        with: 'a backend URL',
        description: 'Requests of your own, a YAML list, sent once the verdict is `match` (some that only read after others too), to see that sending a message or uploading a file works. Writes are sent only if they are listed here. docs/requests.md has an example.',
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
    'log-success': {
        modes: PROBING,
        with: '`log-groups`',
        description: 'What the backend writes into its log when it accepts a token, with `{jti}` or `{user}` in it, e.g. `token accepted user={user}`. With `probe-as: session` such a line about the smoke user shows that the backend verified a token.',
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
    'auth-path': {
        modes: PROBING,
        default: '/api/auth',
        with: 'a frontend URL',
        description: 'Where the routes of NextAuth or Auth.js are, below `frontend-url`: the `basePath` of Auth.js, `/auth` with Express and SvelteKit.',
    },
    'login-provider': {
        modes: PROBING,
        default: 'credentials',
        with: 'a smoke user',
        description: 'Id of the credentials provider that the smoke user logs in with.',
    },
    'login-fields': {
        modes: PROBING,
        default: '{"email": "{email}", "password": "{password}"}',
        with: 'a smoke user',
        description: 'The fields of the sign-in form, a JSON object of texts, in which `{email}` and `{password}` stand for the smoke user, e.g. `{"username": "{email}", "password": "{password}", "tenant": "acme"}`.',
    },
    'login-redirect': {
        modes: PROBING,
        default: '/chat',
        with: 'a frontend URL',
        description: 'Path of the page to which the login must lead, and which must then be shown.',
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
        description: 'Dry-run only: the same CDK app in a second checkout of the base branch, relative to the workspace. Compared with where there are no AWS credentials; where there are, it says which texts of the deployed templates come from the code and may be shown.',
    },
    'fail-on': {
        modes: DRY_RUN,
        description: `Dry-run only: changes that make the run red, separated by blanks or commas: ${FAIL_ON.map((word) => `\`${word}\``).join(', ')}. None by default. Where the templates could not be compared although there are some, that is refused too.`,
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
        description: 'What must be true of the previous key: `accept`, `reject` or `any`. Default where a previous key is given: `accept` in deploy mode, `any` in verify mode. A deployment with `reject` and no previous key may end every key that production honours, and then users have to log in again.',
    },
    phase: {
        modes: ROTATING,
        default: 'auto',
        choices: ['auto', 'continue', ..._model_report_js__WEBPACK_IMPORTED_MODULE_2__/* .PHASES */ .ZG],
        description: 'Rotation only: `stage`, `switch`, `retire`, `abandon` (back to the key of before) or `emergency`; `auto` finds the next of the first three from the stored keys, their ages and what production accepts. `continue` is `auto` for a rotation that has begun, and begins none: for a schedule.',
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
/** By what people want; docs/inputs.md has a table for each. */
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
/**
 * An action of its own for a mode, in a folder of that name, with the inputs that most people need there; scripts/docs.ts
 * writes it. All others are inputs of the action at the root, with that mode.
 */
const SUB_ACTIONS = {
    verify: {
        required: ['jwt-secret-key', 'backend-url'],
        others: [
            'next-jwt-secret-key',
            'previous-jwt-secret-key',
            'jwt-secret-name',
            'algorithm',
            'other-secrets',
            'probe-path',
            'accept-status',
            'profile',
            'claims',
            'smoke',
            'stacks',
            'account-id',
            'containers',
            'frontend-url',
            'frontend-secret-name',
            'smoke-user-email',
            'smoke-user-password',
        ],
    },
    'dry-run': {
        required: [],
        others: [
            'jwt-secret-name',
            'jwt-expiration-hours',
            'working-directory',
            'stacks',
            'context',
            'synth-speed',
            'account-id',
            'containers',
            'plaintext-key',
            'stand-ins',
            'lookups',
            'base-directory',
            'fail-on',
            'comment',
            'github-token',
            'synth-timeout-minutes',
        ],
    },
    rotate: {
        required: ['backend-url'],
        others: [
            'phase',
            'plan-only',
            'secret-store',
            'secret-environment',
            'secrets-token',
            'secret-id',
            'secret-json-key',
            'jwt-secret-key',
            'next-jwt-secret-key',
            'previous-jwt-secret-key',
            'emergency-jwt-secret-keys',
            'jwt-expiration-hours',
            'other-secrets',
            'github-token',
            'working-directory',
            'stacks',
            'probe-path',
            'profile',
        ],
    },
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
/* harmony export */   hz: () => (/* binding */ isDeeperThan),
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
/** Whether a value is nested in more levels than this; does not call itself, as most of what walks JSON does. */
function isDeeperThan(levels, value) {
    let level = [value];
    for (let depth = 0; level.length > 0; depth += 1) {
        if (depth > levels)
            return true;
        level = level.flatMap(childrenOf).filter((child) => typeof child === 'object');
    }
    return false;
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
/* harmony export */   Gw: () => (/* binding */ utc),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   bp: () => (/* binding */ untrusted),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   ky: () => (/* binding */ wrapped),
/* harmony export */   mU: () => (/* binding */ untrustedLines),
/* harmony export */   n$: () => (/* binding */ moment),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   r7: () => (/* binding */ shellWord)
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
/** @param milliseconds since the epoch */
const moment = (milliseconds) => new Date(milliseconds).toISOString();
/** `1 container`, `2 containers`. */
const count = (amount, noun, plural = `${noun}s`) => `${amount} ${amount === 1 ? noun : plural}`;
/**
 * A word of a shell, in quotes where it needs them. What is not shown as it is would take quotes with it from a command
 * that people paste, so it is written as bytes.
 */
const shellWord = (text) => {
    if (/^[\w./:@=-]+$/.test(text))
        return text;
    const quoted = `'${text.replaceAll("'", "'\\''")}'`;
    const bytes = (char) => Buffer.from(char).toString('hex').replace(/../g, '\\x$&');
    return untrusted(quoted) === quoted ? quoted : `$'${text.replace(/[^\w./:@= -]/gu, bytes)}'`;
};
/** Columns of a terminal, as far as each character takes one. */
const width = (text) => [...text].length;
/** Breaks at blanks so that no line is longer than `columns`, unless one word is. */
const wrapped = (text, columns) => {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && width(line) + 1 + width(word) > columns) {
            lines.push(line);
            line = word;
        }
        else {
            line = line === '' ? word : `${line} ${word}`;
        }
    }
    return [...lines, line];
};
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
const plainLine = (line) => {
    // Nearly all lines are plain, and it costs much to find that in four steps.
    if (/^[ -~]*$/.test(line))
        return line;
    return line
        .replace(ESCAPE_SEQUENCE, '')
        .toWellFormed()
        .replaceAll('\t', '  ')
        .replace(/[\u2028\u2029]/g, ' ')
        .replace(INVISIBLE, '');
};
/**
 * Breaks workflow commands in one line: `::command::` counts after leading white space, `##[command]` anywhere
 * (actions/runner, src/Runner.Common/ActionCommand.cs).
 */
const withoutCommands = (line) => line.includes('::') || line.includes('##[')
    ? line.replace(/^(\s*):(?=:)/u, '$1: ').replaceAll('##[', '## [')
    : line;
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

/***/ 80495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ defineFinding)
/* harmony export */ });
/* unused harmony export definedFindings */
const defined = [];
/** Every finding of the catalogues that are loaded. */
const definedFindings = () => defined;
function defineFinding(code, grades, describe, traits) {
    const all = [grades].flat();
    const make = (...facts) => {
        const { as = all[0], ...text } = describe(...facts);
        const graded = typeof as === 'object' ? { severity: 'error', failureReason: as.error } : { severity: as };
        return { code, ...graded, ...text, ...traits };
    };
    const definition = Object.assign(make, { code, grades: all });
    defined.push(definition);
    return definition;
}


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
    'env files',
    'signing key',
    'git history',
    'workflows',
    'GitHub secret',
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
    'other holders',
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
const PHASES = ['stage', 'switch', 'retire', 'abandon', 'emergency'];


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


/***/ })

};
