export const id = 4837;
export const ids = [4837];
export const modules = {

/***/ 23028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vu: () => (/* binding */ parseBackendUrl),
/* harmony export */   XH: () => (/* binding */ namesBackend),
/* harmony export */   aI: () => (/* binding */ readLogSuccess),
/* harmony export */   bd: () => (/* binding */ readLogGroups),
/* harmony export */   h5: () => (/* binding */ readBackend),
/* harmony export */   sq: () => (/* binding */ readAvailability)
/* harmony export */ });
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80292);
/* harmony import */ var _lib_probe_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54919);
/* harmony import */ var _lib_status_ranges_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35483);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70401);
/* harmony import */ var _token_location_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91217);





/** They bound the life of a smoke token; a token that never expires is a credential in a log. */
const OWN_CLAIMS = {
    names: ['exp', 'iat', 'nbf', 'jti'],
    because: 'The action sets them itself, so that a smoke token lives at most 120 seconds and each has its own jti.',
    example: '{"role": "user"}',
};
/** They say how a token is verified, or make the backend fetch a key from elsewhere. */
const OWN_HEADER = {
    names: ['alg', 'crit', 'b64', 'enc', 'zip', 'jwk', 'jku', 'x5u', 'x5c'],
    because: 'The algorithm is that of the input algorithm, and a token that is signed with your key brings no other key along.',
    example: '{"kid": "2024-05", "typ": "at+jwt"}',
};
/** An address that tokens may be sent to, or why the text is none. */
const parseBackendUrl = (text) => {
    const wrong = (title, remedy) => ({ title, remedy });
    if (!URL.canParse(text))
        return wrong('not a URL', 'Give the whole address, e.g. https://api.example.com.');
    const url = new URL(text);
    if (url.username !== '' || url.password !== '')
        return wrong('has a user name or password in it', 'Remove what is before the @.');
    if (url.search !== '' || url.hash !== '')
        return wrong('has a query or fragment', 'Remove what follows ? or #; the path goes into probe-path.');
    if (!(0,_lib_probe_address_js__WEBPACK_IMPORTED_MODULE_2__/* .isProbeable */ .ty)(url))
        return wrong('is not https', 'Use https://: a token sent over plain HTTP can be read on the way. Only loopback is exempt.');
    return url;
};
const backendUrl = (reader) => {
    const text = reader.text('backend-url');
    if (text === '')
        return undefined;
    const parsed = parseBackendUrl(text);
    if (parsed instanceof URL)
        return parsed;
    const detail = 'The address is not one that a token may be sent to.';
    reader.refuse('backend-url', { title: parsed.title, detail, remedy: parsed.remedy });
    return undefined;
};
const backendOutput = (reader) => {
    const text = reader.text('backend-url-output');
    if (text === '')
        return undefined;
    if (reader.text('backend-url') !== '') {
        reader.refuse('backend-url-output', {
            title: 'backend-url was given, too',
            detail: 'The address can only come from one of them.',
            remedy: 'Remove backend-url, so that the address is that of what was deployed, or remove backend-url-output.',
        });
    }
    const [, stack, output] = /^([A-Za-z][\w/.-]*)\.([A-Za-z0-9]{1,255})$/.exec(text) ?? [];
    if (stack !== undefined && output !== undefined)
        return { stack, output };
    reader.refuse('backend-url-output', {
        title: 'not the output of a stack',
        detail: `${(0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)} was given.`,
        remedy: 'Give the stack and the name of its output with a dot between them, e.g. ChatAppStack.Url.',
    });
    return undefined;
};
/** Whether there is an address to ask, with tokens or with a session. */
const namesBackend = (reader) => reader.text('backend-url') !== '' ||
    reader.text('backend-url-output') !== '' ||
    reader.text('probe-as') === 'session';
/** Stands in for a missing `backend-url`, so that a wrong path is reported on the first run and not on the second. */
const ANY_BACKEND = new URL('https://backend.invalid');
const probePath = (reader, base = ANY_BACKEND) => {
    const path = reader.text('probe-path');
    if ((0,_lib_probe_address_js__WEBPACK_IMPORTED_MODULE_2__/* .isPathOf */ .HM)(base, path))
        return path;
    reader.refuse('probe-path', {
        title: 'not a path',
        detail: `${(0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(path)} was given.`,
        remedy: 'Give a path on the backend that starts with one slash, e.g. /api/me. Other characters are percent-encoded.',
    });
    return '/';
};
const jsonObject = (reader, name, own) => {
    const text = reader.text(name);
    if (text === '')
        return {};
    const parsed = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(text);
    if (!(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(parsed)) {
        reader.refuse(name, {
            title: 'not a JSON object',
            detail: 'The text could not be read as one.',
            remedy: `Give an object such as ${own.example}.`,
        });
        return {};
    }
    const refused = own.names.filter((member) => Object.hasOwn(parsed, member)).join(', ');
    if (refused !== '')
        reader.refuse(name, {
            title: `${refused} cannot be set`,
            detail: own.because,
            remedy: `Remove ${refused} from ${name}.`,
        });
    return { ...parsed };
};
const tokenLocation = (reader) => {
    const found = (0,_token_location_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTokenLocation */ .az)(reader.text('token-location'));
    if ('header' in found)
        return found;
    const remedy = 'Give one header line with {token} in it, e.g. Authorization: JWT {token}, X-Access-Token: {token} or Cookie: access_token_cookie={token}.';
    reader.refuse('token-location', { ...found, remedy });
    return _token_location_js__WEBPACK_IMPORTED_MODULE_1__/* .BEARER */ .G;
};
const HEADER_NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
/** Headers that carry the token, frame the message or address the host are not identity headers. */
const NOT_IDENTITY = /^(authorization|proxy-authorization|cookie|host|connection|content-length|transfer-encoding|te|upgrade|expect)$/i;
const identityHeaders = (reader, { header }) => {
    const names = reader.names('identity-headers');
    if (names.length === 0)
        return 'common';
    if (names.length === 1 && names[0] === 'none')
        return 'none';
    const isOther = (name) => name === 'none' || NOT_IDENTITY.test(name) || name.toLowerCase() === header.toLowerCase();
    const wrong = names.find((name) => !HEADER_NAME.test(name) || isOther(name));
    if (wrong !== undefined || names.length > 20) {
        reader.refuse('identity-headers', {
            title: 'not a list of identity headers',
            detail: wrong === undefined ? 'More than 20 names were given.' : `${(0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(wrong)} cannot be used here.`,
            remedy: 'Give names of headers such as X-User-ID, or the word none alone.',
        });
    }
    return names;
};
const accepted = (reader) => {
    const given = reader.text('accept-status');
    const parsed = (0,_lib_status_ranges_js__WEBPACK_IMPORTED_MODULE_4__/* .parseStatusRanges */ .C2)(given);
    if (parsed.ok)
        return parsed.value;
    reader.refuse('accept-status', {
        title: 'not a list of statuses',
        detail: parsed.reason,
        remedy: 'Give numbers and ranges, e.g. 200-299,404.',
    });
    return [[200, 299]];
};
/** What a session in the place of a token needs, and what it cannot prove. */
const checkSession = (reader, frontend) => {
    const refuse = (title, remedy) => reader.refuse('probe-as', { title, detail: 'probe-as is session.', remedy });
    if (!frontend?.credentials)
        refuse(frontend ? 'there is no smoke user' : 'there is no frontend-url', 'Give frontend-url, smoke-user-email and smoke-user-password: the session is that of a login.');
    if (reader.text('backend-url') !== '' || reader.text('backend-url-output') !== '')
        refuse('an address of the backend was given, too', 'Remove backend-url and backend-url-output, or remove probe-as if this address can be asked with tokens.');
    if (reader.text('previous-key') === 'reject')
        refuse('whether the previous key is refused cannot be seen through the frontend', 'Remove previous-key, or let the load balancer send one path to the backend and give backend-url.');
};
/**
 * Everything about the backend that is probed; empty when there is no `backend-url` and no `backend-url-output`. With
 * `probe-as: session` its address is that of the frontend.
 */
const readBackend = (reader, frontend) => {
    const probeAs = reader.choice('probe-as');
    if (probeAs === 'session')
        checkSession(reader, frontend);
    const url = probeAs === 'session' ? frontend?.url : backendUrl(reader);
    const from = probeAs === 'session' ? undefined : backendOutput(reader);
    const location = tokenLocation(reader);
    const shared = {
        probePath: probePath(reader, url),
        accept: accepted(reader),
        profile: reader.choice('profile'),
        claims: jsonObject(reader, 'claims', OWN_CLAIMS),
        tokenHeader: jsonObject(reader, 'token-header', OWN_HEADER),
        location,
        identityHeaders: identityHeaders(reader, location),
        timeoutMilliseconds: reader.wholeNumber('smoke-timeout-seconds') * 1000,
        probeAs,
        tasks: reader.wholeNumber('tasks'),
    };
    return {
        ...(url && { backend: { url, ...shared } }),
        ...(from && { backendOutput: { ...from, ...shared } }),
    };
};
/** Whether production is to be asked all the while it is changed. */
const readAvailability = (reader, mode) => {
    const isAsked = reader.flag('availability');
    if (isAsked && mode === 'verify') {
        reader.refuse('availability', {
            title: 'nothing is deployed in verify mode',
            detail: 'Availability is measured while production is changed.',
            remedy: 'Remove availability, or set it where you deploy or rotate.',
        });
    }
    else if (isAsked && !namesBackend(reader)) {
        reader.refuse('availability', {
            title: 'there is no backend-url',
            detail: 'Without it there is no address to ask whether production stays available.',
            remedy: 'Give the address of the backend in backend-url, or remove availability.',
        });
    }
    return isAsked;
};
/** What the log of the backend says of a token that it accepts; '' where that is not given. */
const readLogSuccess = (reader) => {
    const text = reader.text('log-success');
    const isUnknown = reader.text('probe-as') === 'session' && text.includes('{jti}');
    if (text === '' || (/\{(?:jti|user)\}/.test(text) && !isUnknown))
        return text;
    reader.refuse('log-success', {
        title: isUnknown
            ? 'the jti of a token that the frontend makes is not known'
            : 'names no token and no user',
        detail: `${(0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)} was given.`,
        remedy: `Put ${isUnknown ? '' : '{jti} or '}{user} into it, e.g. token accepted user={user}, so that a line is about this run.`,
    });
    return '';
};
/** What CloudWatch Logs allows (API reference of CreateLogGroup). */
const LOG_GROUP = /^[\w.\-/#]{1,512}$/;
const MOST_GROUPS = 10;
const readLogGroups = (reader) => {
    const groups = [...new Set(reader.names('log-groups'))];
    const wrong = groups.find((name) => !LOG_GROUP.test(name));
    if (wrong !== undefined || groups.length > MOST_GROUPS) {
        reader.refuse('log-groups', {
            title: 'not a list of log groups',
            detail: wrong === undefined
                ? `More than ${MOST_GROUPS} were given.`
                : `${(0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(wrong)} is not a name of one.`,
            remedy: 'Give names such as /ecs/chat-app, without their ARN.',
        });
    }
    if (groups.length > 0 && !namesBackend(reader)) {
        reader.refuse('log-groups', {
            title: 'there is no backend-url',
            detail: 'Without it no token is sent that the logs could show.',
            remedy: 'Give the address of the backend in backend-url, or remove log-groups.',
        });
    }
    return groups;
};


/***/ }),

/***/ 1841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ concealSecrets),
/* harmony export */   W: () => (/* binding */ credentialsIn)
/* harmony export */ });
/* harmony import */ var _redaction_secret_pieces_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44062);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8569);


/**
 * Credentials of the job that are no input, but that our libraries use or print: what is mostly random under a name that
 * says so. A name alone may belong to a flag, an ARN or a path with something random at its end, and random text alone to
 * a commit.
 */
const isCredential = (name, value) => /secret|token|passw/i.test(name) &&
    !/^(?:INPUT|STATE)_/.test(name) &&
    (0,_redaction_secret_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .distinctiveParts */ .Tb)(value).join('').length > value.length / 2;
const credentialsIn = (env) => Object.entries(env).flatMap(([name, value = '']) => (isCredential(name, value) ? [value] : []));
/** Before anything is printed and any child is started. */
const concealSecrets = (secrets, context) => {
    const { env, runner } = context.world;
    const givenUp = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .keysOfMark */ .ZO)(secrets.emergencyMark?.reveal() ?? '') ?? [];
    for (const key of [secrets.key, secrets.previousKey, secrets.nextKey, ...givenUp])
        context.conceal(key?.reveal() ?? '');
    for (const text of secrets.texts)
        context.conceal(text);
    for (const value of credentialsIn(env)) {
        runner.mask(value);
        context.redactor.add(value);
    }
};


/***/ }),

/***/ 19359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ parseInputs),
  y: () => (/* binding */ parseLocalInputs)
});

// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/inputs/backend.js
var inputs_backend = __webpack_require__(23028);
// EXTERNAL MODULE: ./build/inputs/cdk-app.js
var cdk_app = __webpack_require__(92346);
// EXTERNAL MODULE: ./build/inputs/dry-run.js
var dry_run = __webpack_require__(36305);
// EXTERNAL MODULE: ./build/lib/json.js
var json = __webpack_require__(80292);
// EXTERNAL MODULE: ./build/lib/probe-address.js
var probe_address = __webpack_require__(54919);
// EXTERNAL MODULE: ./build/inputs/reader.js
var inputs_reader = __webpack_require__(70401);
// EXTERNAL MODULE: ./build/inputs/table.js
var table = __webpack_require__(29140);
;// CONCATENATED MODULE: ./build/inputs/frontend.js




const DEFAULT_SECRET_NAME = table/* INPUTS */.mc['frontend-secret-name'].default;
const frontendUrl = (reader) => {
    const text = reader.text('frontend-url');
    if (text === '')
        return undefined;
    const wrong = (title, remedy) => {
        reader.refuse('frontend-url', {
            title,
            detail: 'The address is not one that a login may be sent to.',
            remedy,
        });
    };
    if (!URL.canParse(text))
        return wrong('not a URL', 'Give the whole address, e.g. https://chat.example.com.');
    const url = new URL(text);
    if (url.username !== '' || url.password !== '')
        return wrong('has a user name or password in it', 'Remove what is before the @.');
    if (url.search !== '' || url.hash !== '')
        return wrong('has a query or fragment', 'Remove what follows ? or #.');
    if (!(0,probe_address/* isProbeable */.ty)(url))
        return wrong('is not https', 'Use https://: a password sent over plain HTTP can be read on the way. Only loopback is exempt.');
    return url;
};
const sessionSecret = (reader, { otherSecrets }) => {
    const name = reader.text('frontend-secret-name');
    const secret = otherSecrets.find((each) => each.name === name);
    if (!secret && name !== DEFAULT_SECRET_NAME) {
        reader.refuse('frontend-secret-name', {
            title: 'is not among other-secrets',
            detail: `${(0,inputs_reader/* quoted */.TL)(name)} was given, and no line of other-secrets has that name.`,
            remedy: 'Add a line NAME=value for it to other-secrets, where the value comes from secrets.NAME.',
        });
    }
    return secret;
};
/** Id of a provider as it stands in a path. */
const providerId = (reader) => {
    const id = reader.text('login-provider');
    if (/^[\w.-]{1,64}$/.test(id))
        return id;
    reader.refuse('login-provider', {
        title: 'not the id of a provider',
        detail: `${(0,inputs_reader/* quoted */.TL)(id)} was given.`,
        remedy: 'Give the id of the credentials provider as it stands in the code of the frontend.',
    });
    return table/* INPUTS */.mc['login-provider'].default;
};
/** What a form must not set, because the login sets it. */
const OWN_FIELDS = ['csrfToken', 'callbackUrl'];
const MOST_FIELDS = 20;
const whyNoFields = (fields, { texts }) => {
    if (!(0,json/* isObject */.Gv)(fields))
        return 'The text could not be read as a JSON object.';
    const values = Object.values(fields);
    if (values.some((value) => typeof value !== 'string'))
        return 'A field has a value that is no text.';
    if (values.length > MOST_FIELDS)
        return `More than ${MOST_FIELDS} fields were given.`;
    const own = OWN_FIELDS.filter((name) => Object.hasOwn(fields, name));
    if (own.length > 0)
        return `${own.join(' and ')} cannot be set: the login sets it.`;
    if (!values.some((value) => String(value).includes('{password}')))
        return 'No field has {password} in it.';
    const isSecret = (value) => texts.some((text) => text.trim().length >= 8 && value.includes(text.trim()));
    return values.some((value) => isSecret(String(value)))
        ? 'A field holds a secret, which anybody who reads the workflow could see.'
        : undefined;
};
const loginFields = (reader, secrets) => {
    const fields = (0,json/* parseJson */.qF)(reader.text('login-fields'));
    const detail = whyNoFields(fields, secrets);
    if (detail === undefined)
        return fields;
    const { default: usual } = table/* INPUTS */.mc['login-fields'];
    reader.refuse('login-fields', {
        title: 'not the fields of a form',
        detail,
        remedy: `Give names and values, with {email} and {password} for those of the smoke user: ${usual}`,
    });
    return {};
};
const credentials = (reader, secrets) => {
    const { smokeUserPassword: password } = secrets;
    const form = { provider: providerId(reader), fields: loginFields(reader, secrets) };
    const email = reader.text('smoke-user-email');
    if (email === '' && password === undefined)
        return undefined;
    if (email === '' || password === undefined) {
        const [missing, given] = email === '' ? ['email', 'password'] : ['password', 'email'];
        reader.refuse(`smoke-user-${missing}`, {
            title: 'is missing',
            detail: `smoke-user-${given} was given alone. A secret that this job may not read arrives empty.`,
            remedy: `Give both smoke-user-email and smoke-user-password, or none of them.`,
        });
        return undefined;
    }
    if (!/^[^\s@]{1,128}@[^\s@]{1,255}$/.test(email)) {
        reader.refuse('smoke-user-email', {
            title: 'not an email address',
            detail: 'It needs one @ and no white space.',
            remedy: 'Give the address with which the smoke user logs in, e.g. smoke@example.com.',
        });
    }
    if (/[\r\n]/.test(password.reveal()) || password.reveal().trim() === '') {
        reader.refuse('smoke-user-password', {
            title: 'is only white space or has a line break',
            detail: 'No sign-in form sends such a password, so the secret was stored wrongly.',
            remedy: 'Store it again without a line break: printf %s "$PASSWORD" | gh secret set SMOKE_USER_PASSWORD',
        });
    }
    return { email, password, ...form };
};
/** Stands in for a missing `frontend-url`, so that a wrong path is reported on the first run and not on the second. */
const ANY_FRONTEND = new URL('https://frontend.invalid');
const loginRedirect = (reader, base = ANY_FRONTEND) => {
    const path = reader.text('login-redirect');
    const safe = /^\/(?!\/)[\x21-\x7e]*$/.test(path) && !/[#\\]/.test(path) && URL.canParse(path, base.origin);
    if (safe && new URL(path, base.origin).origin === base.origin)
        return path;
    reader.refuse('login-redirect', {
        title: 'not a path',
        detail: `${(0,inputs_reader/* quoted */.TL)(path)} was given.`,
        remedy: 'Give the path of the page after the login, which starts with one slash, e.g. /chat.',
    });
    return '/';
};
const authPath = (reader, base = ANY_FRONTEND) => {
    const path = reader.text('auth-path');
    if ((0,probe_address/* isPathOf */.HM)(base, path) && !path.includes('?'))
        return path.replace(/\/+$/, '');
    reader.refuse('auth-path', {
        title: 'not a path',
        detail: `${(0,inputs_reader/* quoted */.TL)(path)} was given.`,
        remedy: 'Give the path of the routes below frontend-url, which starts with one slash, e.g. /api/auth.',
    });
    return table/* INPUTS */.mc['auth-path'].default;
};
/** Everything about the frontend that is asked; undefined when there is no `frontend-url`. */
const readFrontend = (reader, secrets) => {
    const url = frontendUrl(reader);
    const secret = sessionSecret(reader, secrets);
    const user = credentials(reader, secrets);
    const shared = {
        authPath: authPath(reader, url),
        loginRedirect: loginRedirect(reader, url),
        ...(secret && { sessionSecret: secret }),
        ...(user && { credentials: user }),
    };
    if (url)
        return { url, ...shared };
    if (user && !reader.problems.some(({ where }) => where === 'frontend-url')) {
        reader.refuse('frontend-url', {
            title: 'is missing',
            detail: 'smoke-user-email and smoke-user-password were given, and there is no frontend to log in to.',
            remedy: 'Give the address of the frontend, e.g. https://chat.example.com, or remove the smoke user.',
        });
    }
    return undefined;
};

// EXTERNAL MODULE: ./build/inputs/mode.js
var inputs_mode = __webpack_require__(39949);
// EXTERNAL MODULE: ./build/inputs/profiles.js
var profiles = __webpack_require__(93532);
// EXTERNAL MODULE: ./build/inputs/requests/parse-body.js
var parse_body = __webpack_require__(37793);
;// CONCATENATED MODULE: ./build/inputs/requests/read-requests.js


/** Whether a secret stands between two offsets of the text, or a part of one. */
const secretsIn = (text, secrets) => {
    const pieces = secrets.flatMap((secret) => secret.split(/\r?\n/)).map((piece) => piece.trim());
    const spans = [];
    for (const piece of new Set(pieces.filter((each) => each !== ''))) {
        for (let at = text.indexOf(piece); at !== -1; at = text.indexOf(piece, at + piece.length)) {
            spans.push([at, at + piece.length]);
        }
    }
    return (start, end) => spans.some(([from, to]) => from < end && start < to);
};
/** Shorter texts occur by chance. */
const SHORTEST_KEY = 8;
const holdsKey = (text, { key, previousKey }) => [key, previousKey]
    .map((each) => each?.reveal().trim() ?? '')
    .some((each) => each.length >= SHORTEST_KEY && text.includes(each));
/** The user's own requests, from the input `smoke`; none when it is not given. */
const readRequests = async (reader, secrets) => {
    // Untrimmed: the indentation of the first line belongs to the list.
    const text = reader.raw('smoke');
    if (text.trim() === '')
        return [];
    if (!(0,inputs_backend/* namesBackend */.XH)(reader)) {
        reader.refuse('smoke', {
            title: 'there is no backend-url',
            detail: 'The requests have nowhere to go.',
            remedy: 'Give the address of the backend in backend-url, or remove smoke.',
        });
    }
    if (holdsKey(text, secrets)) {
        reader.refuse('smoke', {
            title: 'holds the signing key',
            detail: 'The key is never sent, not even to the backend that has it.',
            remedy: 'Remove the key from smoke; as: bearer sends a token that is signed with it.',
        });
    }
    // With them comes the YAML parser, which a run without requests need not load.
    const { parseRequests } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2595)]).then(__webpack_require__.bind(__webpack_require__, 22595));
    const { requests, problems } = parseRequests(text, {
        hides: secretsIn(text, secrets.texts),
        file: (0,parse_body/* filesOfCheckout */.t)(reader.workspace),
        frontend: reader.text('frontend-url') !== '',
    });
    for (const { line, column, found, expected } of problems) {
        const title = `line ${line}, column ${column} cannot be used`;
        reader.refuse('smoke', { title, detail: `Found: ${found}.`, remedy: `Expected there: ${expected}.` });
    }
    return requests;
};

;// CONCATENATED MODULE: ./build/inputs/rotation.js

/** Where the keys are, in every mode that needs them. */
const readStoreKind = (reader) => {
    const kind = reader.choice('secret-store');
    if (kind === 'github' && reader.text('secret-id') !== '') {
        reader.refuse('secret-id', {
            title: 'is for secret-store: secrets-manager alone',
            detail: 'The keys of this run are secrets of GitHub.',
            remedy: 'Set secret-store: secrets-manager, or remove it.',
        });
    }
    return kind;
};
const readSecretsManager = (reader) => {
    const secretId = reader.text('secret-id');
    if (secretId === '') {
        reader.refuse('secret-id', {
            title: 'is missing',
            detail: 'It is not known which secret of AWS Secrets Manager holds the key.',
            remedy: 'Give the name or the ARN of the secret, e.g. chat-app/jwt.',
        });
        return undefined;
    }
    return { kind: 'secrets-manager', secretId, jsonKey: reader.text('secret-json-key') };
};
/**
 * The secret from which a deployment or a verification takes its keys, where they are not inputs. A key that is given
 * too could be another one, and it would be unclear which of them counts.
 */
const readStoredKeys = (reader, secrets) => {
    if (readStoreKind(reader) === 'github')
        return undefined;
    const given = [
        [secrets.keyInput, secrets.key.reveal()],
        ['next-jwt-secret-key', secrets.nextKey?.reveal() ?? ''],
        ['previous-jwt-secret-key', secrets.previousKey?.reveal() ?? ''],
        ['previous-key', reader.text('previous-key')],
    ];
    for (const [input, text] of given) {
        if (text === '')
            continue;
        reader.refuse(input, {
            title: 'is not for secret-store: secrets-manager',
            detail: 'The keys are read from the secret, which also says which of them must be accepted.',
            remedy: 'Remove it, or set secret-store: github.',
        });
    }
    return readSecretsManager(reader);
};
const gitHubStore = (reader, secrets) => {
    const { secretsToken, githubToken } = secrets;
    if (!secretsToken) {
        reader.refuse('secrets-token', {
            title: 'is missing',
            detail: 'The keys are GitHub secrets, and the token of the workflow can never write those.',
            remedy: 'Give a token of a GitHub App (actions/create-github-app-token) with the permission Environments: write, or Secrets: write for secrets of the repository; second best a fine-grained personal access token.',
        });
    }
    if (!githubToken) {
        reader.refuse('github-token', {
            title: 'is missing',
            detail: 'Without it this run cannot find out when it was queued, and so whether its secrets are the latest.',
            remedy: 'Remove the input, so that the token of the workflow is taken, and give the job permissions: actions: read.',
        });
    }
    if (secretsToken && githubToken && secretsToken.equals(githubToken)) {
        reader.refuse('secrets-token', {
            title: 'is the token of the workflow',
            detail: 'That one can never write secrets, whatever its permissions say.',
            remedy: 'Give a token of a GitHub App (actions/create-github-app-token).',
        });
    }
    return secretsToken && githubToken
        ? { kind: 'github', environment: reader.text('secret-environment'), secretsToken, githubToken }
        : undefined;
};
/** A rotation that is asked for in another mode would silently be something else: in the worst case a deployment of the leaked key. */
const refuseRotation = (reader, mode) => {
    const phase = reader.choice('phase');
    const planOnly = reader.flag('plan-only');
    for (const [input, asked] of [
        ['phase', phase !== 'auto'],
        ['plan-only', planOnly],
    ]) {
        if (!asked)
            continue;
        reader.refuse(input, {
            title: 'is for mode: rotate alone',
            detail: `This is mode ${mode}, which has no phases and would do something else.`,
            remedy: `Set mode: rotate, or remove ${input}.`,
        });
    }
};
/** What else a rotation must be given, and must not. */
const checkRotation = (reader, kind) => {
    if (kind === 'secrets-manager' && reader.text('secret-environment') !== '') {
        reader.refuse('secret-environment', {
            title: 'is for secret-store: github alone',
            detail: 'The keys of this rotation are in AWS Secrets Manager.',
            remedy: 'Remove it, or set secret-store: github.',
        });
    }
    if (reader.text('previous-key') !== '') {
        reader.refuse('previous-key', {
            title: 'is not for rotations',
            detail: 'The phase says which key must be accepted and which refused.',
            remedy: 'Remove it.',
        });
    }
    if (!(0,inputs_backend/* namesBackend */.XH)(reader)) {
        reader.refuse('backend-url', {
            title: 'is missing',
            detail: 'A rotation goes on only from what production is seen to accept and refuse.',
            remedy: 'Give the address of the backend, e.g. https://api.example.com.',
        });
    }
};
/** What a rotation needs besides that of a deployment. */
const readRotate = (reader, deploy, secrets) => {
    const phase = reader.choice('phase');
    const planOnly = reader.flag('plan-only');
    const kind = readStoreKind(reader);
    const store = kind === 'github' ? gitHubStore(reader, secrets) : readSecretsManager(reader);
    checkRotation(reader, kind);
    const { previous: _, ...rest } = deploy;
    if (!store)
        return undefined;
    return {
        ...rest,
        mode: 'rotate',
        phase,
        planOnly,
        store,
        handed: {
            current: secrets.key,
            ...(secrets.nextKey && { next: secrets.nextKey }),
            ...(secrets.previousKey && { previous: secrets.previousKey }),
            ...(secrets.emergencyMark && { emergency: secrets.emergencyMark }),
        },
    };
};

// EXTERNAL MODULE: ./build/inputs/secrets.js
var inputs_secrets = __webpack_require__(8569);
;// CONCATENATED MODULE: ./build/inputs/inputs.js












const MINUTE = 60_000;
const readPrevious = (reader, secrets, mode) => {
    const fallback = mode === 'deploy' ? 'accept' : 'any';
    const given = reader.text('previous-key');
    const expectation = reader.choiceOr('previous-key', fallback);
    // While a rotation is under way the other stored key is the one that must be accepted, in either slot.
    const key = secrets.nextKey
        ? (0,inputs_secrets/* secondKey */.g5)(secrets.key, secrets.nextKey, secrets.previousKey)
        : secrets.previousKey;
    if (key === undefined) {
        // A deployment may end whatever production honours, without having it.
        if (given === 'accept' || (given === 'reject' && mode === 'verify')) {
            reader.refuse('previous-key', {
                title: 'there is no previous key',
                detail: `previous-key is ${given}, but previous-jwt-secret-key is empty.`,
                remedy: 'Give previous-jwt-secret-key, or remove previous-key.',
            });
        }
        return undefined;
    }
    const isStaged = key === secrets.nextKey;
    if (key.reveal().trim() === '') {
        reader.refuse(isStaged ? 'next-jwt-secret-key' : 'previous-jwt-secret-key', {
            title: 'is only white space',
            detail: 'A GitHub secret was stored without a value, so there is no key whose tokens could be tried.',
            remedy: `Store the key that ${isStaged ? 'the rotation staged' : 'was used before'}, or remove the input.`,
        });
    }
    if (key.equals(secrets.key)) {
        reader.refuse('previous-jwt-secret-key', {
            title: 'the same as the signing key',
            detail: 'Both inputs hold one and the same text, so nothing would be retired.',
            remedy: 'Give the key that was used before, or remove the input.',
        });
    }
    return { key, expectation, ...(isStaged && { isStaged }) };
};
const readDeploy = (reader, shared, secrets) => {
    const app = (0,cdk_app/* readCdkApp */.ww)(reader, secrets);
    const cdkArguments = (0,cdk_app/* readCdkArguments */.X7)(reader);
    const { key, previous } = shared;
    const isWatched = (0,inputs_backend/* readAvailability */.sq)(reader, 'deploy');
    (0,cdk_app/* refuseSecrets */.un)(reader, secrets, { input: 'cdk-arguments', texts: cdkArguments });
    (0,cdk_app/* refuseSecrets */.un)(reader, secrets, { input: 'stacks', texts: shared.stacks });
    return {
        ...shared,
        ...app,
        mode: 'deploy',
        cdkArguments,
        deployTimeoutMilliseconds: reader.wholeNumber('deploy-timeout-minutes') * MINUTE,
        onCancel: reader.choice('on-cancel'),
        onCrashLoop: reader.choice('on-crash-loop'),
        storeVariables: {},
        ...(reader.text('previous-key') === 'reject' && { endsOthers: true }),
        ...(secrets.nextKey && { nextKey: secrets.nextKey }),
        ...(isWatched && {
            availability: { keys: previous?.expectation === 'accept' ? [key, previous.key] : [key] },
        }),
        ...(secrets.githubToken && { githubToken: secrets.githubToken }),
    };
};
const readShared = async (reader, secrets, previous) => {
    const frontend = readFrontend(reader, secrets);
    const { backend, backendOutput } = (0,inputs_backend/* readBackend */.h5)(reader, frontend);
    const encoding = reader.choice('key-encoding');
    return {
        key: secrets.key,
        keyInput: secrets.keyInput,
        ...(previous && { previous }),
        otherSecrets: secrets.otherSecrets,
        secretName: secrets.secretName,
        secretAliases: secrets.secretAliases,
        expirationHours: String(reader.wholeNumber('jwt-expiration-hours')),
        algorithm: reader.choice('algorithm'),
        keyEncoding: (0,profiles/* resolveKeyEncoding */.X4)((backend ?? backendOutput)?.profile ?? table/* INPUTS */.mc.profile.default, encoding),
        workspace: reader.workspace,
        stacks: (0,cdk_app/* readStacks */.QB)(reader),
        containers: reader.names('containers'),
        plaintextKey: reader.choice('plaintext-key'),
        rolloutTimeoutMilliseconds: reader.wholeNumber('rollout-timeout-minutes') * MINUTE,
        accountId: (0,cdk_app/* readAccountId */.VM)(reader),
        ...(backend && { backend }),
        ...(backendOutput && { backendOutput }),
        requests: await readRequests(reader, secrets),
        logGroups: (0,inputs_backend/* readLogGroups */.bd)(reader),
        logSuccess: (0,inputs_backend/* readLogSuccess */.aI)(reader),
        ...(frontend && { frontend }),
    };
};
const readProbing = async (reader, secrets, mode) => {
    const keysFrom = readStoredKeys(reader, secrets);
    const previous = keysFrom ? undefined : readPrevious(reader, secrets, mode);
    const shared = { ...(await readShared(reader, secrets, previous)), ...(keysFrom && { keysFrom }) };
    if (mode === 'deploy')
        return readDeploy(reader, shared, secrets);
    (0,inputs_backend/* readAvailability */.sq)(reader, mode);
    if (!(0,inputs_backend/* namesBackend */.XH)(reader))
        reader.refuse('backend-url', {
            title: 'is missing',
            detail: 'verify mode has nothing to probe without it.',
            remedy: 'Give the address of the backend, e.g. https://api.example.com.',
        });
    (0,cdk_app/* refusePatterns */.YK)(reader, shared.stacks);
    return { ...shared, stacks: (0,cdk_app/* stackNames */.zD)(shared.stacks), mode };
};
const readMode = async (reader, secrets, mode) => {
    if (mode !== 'rotate')
        refuseRotation(reader, mode);
    if (mode === 'dry-run')
        return (0,dry_run/* readDryRun */.n)(reader, secrets);
    if (mode !== 'rotate')
        return readProbing(reader, secrets, mode);
    // Which keys must be accepted, the plan says.
    const shared = await readShared(reader, secrets, undefined);
    if (shared.backend?.probeAs === 'session')
        reader.refuse('probe-as', {
            title: 'a rotation needs a backend that can be asked with tokens',
            detail: 'Which keys are accepted and which are refused cannot be seen through the frontend.',
            remedy: 'Let the load balancer send one path to the backend, and give backend-url and probe-path.',
        });
    return readRotate(reader, readDeploy(reader, shared, secrets), secrets);
};
/** Turns the runner's environment into typed inputs, or says everything that is wrong with them at once. */
const parseInputs = async (env, secrets) => {
    const reader = new inputs_reader/* InputReader */.i_(env);
    const mode = (0,inputs_mode/* modeOf */.V)(env);
    (0,inputs_mode/* checkMode */.e)(reader, env);
    const inputs = await readMode(reader, secrets, mode);
    // A fork or Dependabot has no secrets, and a dry-run needs none.
    const missing = mode === 'dry-run' ? [] : secrets.emptySecrets;
    const [first, ...rest] = [...secrets.problems, ...missing, ...reader.problems];
    if (first !== undefined || inputs === undefined)
        return (0,finding/* fail */.fJ)(first ?? unreachable(), ...rest);
    return (0,finding/* succeed */.Py)(inputs);
};
/** The inputs of a check from a laptop, where no address of a backend needs to be given and no secret has to be there. */
const parseLocalInputs = async (env, secrets) => {
    const reader = new inputs_reader/* InputReader */.i_(env);
    const keysFrom = readStoredKeys(reader, secrets);
    const previous = keysFrom ? undefined : readPrevious(reader, secrets, 'verify');
    const shared = { ...(await readShared(reader, secrets, previous)), ...(keysFrom && { keysFrom }) };
    const dryRun = (0,dry_run/* readDryRun */.n)(reader, secrets);
    const problems = new Map([...secrets.problems, ...secrets.emptySecrets, ...reader.problems].map((one) => [
        `${one.title} ${one.detail}`,
        one,
    ]));
    const [first, ...rest] = problems.values();
    const verify = { ...shared, stacks: (0,cdk_app/* stackNames */.zD)(shared.stacks), mode: 'verify' };
    return first ? (0,finding/* fail */.fJ)(first, ...rest) : (0,finding/* succeed */.Py)({ verify, dryRun });
};
const unreachable = () => {
    throw new Error('inputs are undefined only together with a problem');
};


/***/ }),

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
            detail: 'It would replace the key of production with code that is not merged.',
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

/***/ 37793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ filesOfCheckout),
/* harmony export */   w: () => (/* binding */ parseMultipart)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13963);



/** A larger file is no smoke test, and many backends refuse it. */
const LARGEST = 1024 * 1024;
/** What git keeps there may hold a token of the job (actions/checkout, `persist-credentials`). */
const inGitFolder = (path) => path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).some((part) => part.toLowerCase() === '.git');
/** Reads a file of the checkout; links are followed first, so that none leads out of it. */
const readCheckoutFile = (workspace, path) => {
    const refused = (reason) => ({ ok: false, reason });
    if (path.includes('\0'))
        return refused('cannot be one');
    try {
        const root = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(workspace);
        const outside = (file) => !file.startsWith((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, node_path__WEBPACK_IMPORTED_MODULE_1__.sep));
        if (outside((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path)))
            return refused('leads out of the checkout');
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path));
        if (outside(file))
            return refused('leads out of the checkout');
        if (inGitFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, file)))
            return refused('leads into a .git folder');
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file);
        if (!found.isFile())
            return refused('leads to no file');
        if (found.size > LARGEST)
            return refused('leads to a file of more than 1 MiB');
        return { ok: true, bytes: (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .XF)(file, LARGEST) };
    }
    catch {
        return refused('leads to no file that can be read');
    }
};
/** All files together are kept until they are sent. */
const MOST_BYTES = 16 * 1024 * 1024;
/** The files of a checkout, until there are too many bytes. */
const filesOfCheckout = (workspace) => {
    let bytes = 0;
    return (path) => {
        const file = readCheckoutFile(workspace, path);
        if (!file.ok)
            return file;
        bytes += file.bytes.length;
        return bytes <= MOST_BYTES ? file : { ok: false, reason: 'makes more than 16 MiB of files together' };
    };
};
const MEDIA_TYPE = /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+(?:; ?[\w.-]+=[\w."-]+)*$/;
/** Names travel in a header of their part, where a control character would end it. */
const isPartName = (text) => text.length <= 200 && /^[^\p{Cc}]+$/u.test(text);
const FIELDS = 'a mapping of names and texts, e.g. fields: {title: Hello}';
const FILES = 'a mapping of names and files, e.g. files: {file: {filename: a.txt, content: Hello}}';
const FILE = 'a mapping with filename, and with content or path';
const parseFields = (yaml, entry) => [...(yaml.entries(entry, FIELDS) ?? [])].flatMap(([name, value]) => {
    if (!isPartName(name))
        yaml.at(value.at, 'such a name', 'a name without control characters');
    const text = yaml.text(value, () => true, 'a text');
    return text === undefined ? [] : [[name, text]];
});
/** The bytes, and the name that the file has by itself. */
const parseContent = ({ yaml, source }, entry, { content, path }) => {
    if (content && path)
        return yaml.wrong(path, 'content or path', 'both content and path');
    if (content) {
        const text = yaml.text(content, () => true, 'a text, or a file of the checkout as path');
        return text === undefined ? undefined : { bytes: Buffer.from(text, 'utf8'), name: '' };
    }
    if (!path)
        return yaml.wrong(entry, FILE, 'neither content nor path');
    const given = yaml.text(path, (text) => text !== '', 'the path of a file in the checkout');
    if (given === undefined)
        return undefined;
    const file = source(given);
    if (!file.ok) {
        return yaml.wrong(path, 'a file of at most 1 MiB in the checkout', `a path that ${file.reason}`);
    }
    return { bytes: file.bytes, name: given.split('/').at(-1) ?? '' };
};
const parseFile = ({ yaml, source }, field, entry) => {
    const keys = yaml.record(entry, ['filename', 'content-type', 'content', 'path'], FILE);
    if (!keys)
        return undefined;
    if (!isPartName(field))
        yaml.at(entry.at, 'such a name', 'a name without control characters');
    const content = parseContent({ yaml, source }, entry, keys);
    const contentType = keys['content-type']
        ? yaml.text(keys['content-type'], (text) => MEDIA_TYPE.test(text), 'a media type such as image/png')
        : 'application/octet-stream';
    const filename = keys.filename
        ? yaml.text(keys.filename, isPartName, 'a name of a file')
        : content && (content.name || yaml.wrong(entry, 'filename beside content', 'no filename'));
    if (!content || contentType === undefined || filename === undefined)
        return undefined;
    return { field, filename, contentType, bytes: content.bytes };
};
/** `multipart`: fields first, then files, in the order in which they were written. */
const parseMultipart = (yaml, entry, source) => {
    const expected = 'a mapping with fields or files';
    const keys = yaml.record(entry, ['fields', 'files'], expected);
    if (keys && !keys.fields && !keys.files)
        yaml.wrong(entry, expected);
    const files = keys?.files ? [...(yaml.entries(keys.files, FILES) ?? [])] : [];
    return {
        kind: 'multipart',
        fields: keys?.fields ? parseFields(yaml, keys.fields) : [],
        files: files.flatMap(([field, file]) => parseFile({ yaml, source }, field, file) ?? []),
    };
};


/***/ }),

/***/ 91217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ BEARER),
/* harmony export */   Io: () => (/* binding */ TOKEN_MARK),
/* harmony export */   az: () => (/* binding */ parseTokenLocation),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   dz: () => (/* binding */ schemeOf),
/* harmony export */   l: () => (/* binding */ placeToken)
/* harmony export */ });
/** Where a request carries its token, as the input `token-location` says it: one header line with `{token}` in it. */
const TOKEN_MARK = '{token}';
const LINE = /^([!#$%&'*+.^_`|~0-9A-Za-z-]{1,100}):[ \t]*([\x20-\x7e]{1,1000})$/;
/** Headers that frame the message, address the host or mean something to every cache. */
const FRAMING = /^(host|connection|content-.+|transfer-encoding|te|trailer|upgrade|expect|keep-alive|cache-control)$/i;
/** Where tokens of RFC 6750 travel. */
const BEARER = { header: 'Authorization', value: `Bearer ${TOKEN_MARK}` };
const isCookie = ({ header }) => /^cookie$/i.test(header);
/** Why the text says no place for a token: a whole sentence. */
const whyNowhere = ({ header, value }) => {
    if (FRAMING.test(header))
        return `A token cannot travel in ${header}.`;
    const [before = '', ...after] = value.split(TOKEN_MARK);
    if (after.length !== 1)
        return `${TOKEN_MARK} must stand in it once.`;
    return isCookie({ header, value }) && !/^(?:[^;]*; )*[^=;\s]+="?$/.test(before)
        ? `In Cookie the name of the cookie and a = must stand before ${TOKEN_MARK}.`
        : undefined;
};
const parseTokenLocation = (line) => {
    const [, header, value = ''] = LINE.exec(line) ?? [];
    if (header === undefined)
        return { title: 'not a header line', detail: 'A name, a colon and printable ASCII are expected.' };
    const location = { header, value: value.trimEnd() };
    const detail = whyNowhere(location);
    return detail === undefined ? location : { title: 'not a place for a token', detail };
};
/** The word before the token, such as `Bearer`; '' where the header is not `Authorization`. */
const schemeOf = ({ header, value }) => /^authorization$/i.test(header) ? (/^([\w-]+) /.exec(value)?.[1] ?? '') : '';
/** As the input says it. */
const lineOf = ({ header, value }) => `${header}: ${value}`;
/** The headers of a request, and the token among them. A cookie stands beside the others, every other header stands alone. */
const placeToken = (location, token, headers = {}) => {
    const isSame = (name) => name.toLowerCase() === location.header.toLowerCase();
    const all = Object.entries(headers);
    const beside = isCookie(location) ? all.filter(([name]) => isSame(name)).map(([, value]) => value) : [];
    const value = location.value.replace(TOKEN_MARK, () => token);
    return {
        ...Object.fromEntries(all.filter(([name]) => !isSame(name))),
        [location.header]: [...beside, value].join('; '),
    };
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

/***/ 54919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HM: () => (/* binding */ isPathOf),
/* harmony export */   K7: () => (/* binding */ probeUrl),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   ty: () => (/* binding */ isProbeable)
/* harmony export */ });
/** Hosts that are this machine, where plain HTTP does not leave it. */
const isLoopback = (url) => /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);
const isProbeable = (url) => url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url));
/** The base's path and the probe's path, one after the other; the result never leaves the base's origin. */
const probeUrl = (base, probePath) => {
    const url = new URL(base.origin);
    const [path = '', ...query] = probePath.split('?');
    url.pathname =
        base.pathname.replace(/(?<!\/)\/+$/, '') + (path === '' || path.startsWith('/') ? path : `/${path}`);
    url.search = query.join('?');
    return url;
};
/** Whether the text is a path, with or without a query, that stays on the origin of the base. */
const isPathOf = (base, text) => {
    const target = `${base.origin}${base.pathname.replace(/\/$/, '')}${text}`;
    const safe = /^\/(?!\/)[\x21-\x7e]*$/.test(text) && !/[#\\]/.test(text);
    return safe && URL.canParse(target) && new URL(target).origin === base.origin;
};


/***/ }),

/***/ 35483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ parseStatusRanges),
/* harmony export */   G3: () => (/* binding */ accepts),
/* harmony export */   Sf: () => (/* binding */ statusRangesText)
/* harmony export */ });
/** A longer entry is not shown, not even in part: it may be a secret, which is only hidden as a whole. */
const LONGEST_SHOWN = 20;
const shown = (part) => {
    if (part === '')
        return 'An empty entry';
    return part.length > LONGEST_SHOWN ? 'One of the entries' : JSON.stringify(part);
};
const bounds = (part) => {
    const match = /^([1-5]\d\d)(?:\s*-\s*([1-5]\d\d))?$/.exec(part);
    if (!match)
        return undefined;
    const low = Number(match[1]);
    const high = Number(match[2] ?? match[1]);
    return low <= high ? [low, high] : undefined;
};
/** Reads a list of HTTP statuses and ranges between 100 and 599, separated by commas, e.g. `200-299,404`. */
const parseStatusRanges = (text) => {
    const value = [];
    for (const part of text.split(',').map((piece) => piece.trim())) {
        const range = bounds(part);
        if (!range) {
            return {
                ok: false,
                reason: `${shown(part)} is neither a status (100 to 599) nor a rising range such as 200-299.`,
            };
        }
        value.push(range);
    }
    return { ok: true, value };
};
const accepts = (ranges, status) => ranges.some(([low, high]) => low <= status && status <= high);
/** The list in the notation that `parseStatusRanges` reads. */
const statusRangesText = (ranges) => ranges.map(([low, high]) => (low === high ? `${low}` : `${low}-${high}`)).join(',');


/***/ }),

/***/ 98080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ gateOf)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94869);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73145);


const gateOf = ({ redact, assertClean }) => {
    const troubles = [];
    const note = (trouble) => {
        if (!troubles.some(({ title }) => title === trouble.title))
            troubles.push(trouble);
    };
    const passes = (text) => {
        try {
            assertClean(text);
            return true;
        }
        catch {
            return false;
        }
    };
    return {
        safe: (part, text) => {
            const redacted = redact(text);
            if (passes(redacted))
                return redacted;
            note((0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .partWithheld */ .dX)(part));
            return undefined;
        },
        isClean: (text) => redact(text) === text && passes(text),
        attempt: async (part, step) => {
            try {
                await step();
            }
            catch (error) {
                note((0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .partNotWritten */ .Ud)(part, (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)((0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .bp)(redact(String(error))), 300)));
            }
        },
        troubles,
    };
};


/***/ }),

/***/ 9665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ reportJson)
/* harmony export */ });
/* unused harmony export reportDocument */
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94869);
/* harmony import */ var _availability_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2532);
/* harmony import */ var _conclusion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18728);



const seconds = (milliseconds) => Math.max(0, Math.round(milliseconds / 100) / 10);
const findingDocument = ({ code, severity, title, detail, remedy, where, ...rest }) => ({
    code,
    severity,
    failureReason: 'failureReason' in rest ? rest.failureReason : null,
    title,
    detail,
    remedy,
    where: where ?? null,
});
const holderDocument = ({ stack, container, variable, source, result }) => ({
    stack,
    container,
    variable,
    source,
    result,
});
const verdictDocument = ({ verdict }) => verdict
    ? {
        name: verdict.name,
        cause: verdict.cause,
        diagnosis: verdict.diagnosis,
        layer: verdict.layer,
        requests: verdict.requests,
        consecutiveSuccesses: verdict.consecutiveSuccesses,
        neededSuccesses: verdict.neededSuccesses,
        tasks: verdict.tasks,
        tasksAssumed: verdict.tasksAssumed,
        transientErrors: verdict.transientErrors,
        seconds: verdict.seconds,
        probes: verdict.probes.map(({ name, expected, outcome, statuses, requests, controls, layer, passed }) => ({
            name,
            expected,
            outcome,
            statuses,
            requests,
            controls,
            layer,
            passed,
        })),
    }
    : null;
const serviceDocument = (service) => ({
    cluster: service.cluster,
    service: service.service,
    state: service.state,
    taskDefinition: service.taskDefinition,
    running: service.running,
    desired: service.desired,
    holders: service.holders.map(holderDocument),
    consoleUrl: service.consoleUrl,
});
const pullRequestDocument = ({ number, headSha, baseSha, trust }) => ({
    number,
    headSha,
    baseSha,
    trust,
});
const changesDocument = ({ stack, comparedWith, isNew, resources, keys, diff }) => ({
    stack,
    comparedWith,
    isNew,
    resources: resources.map(({ resource, type, kind, properties }) => ({ resource, type, kind, properties })),
    keys: keys.map(({ container, variable, before, after, key }) => ({
        container,
        variable,
        before,
        after,
        key,
    })),
    diff,
});
/**
 * The report as a document for programs, version 1. Every member is always there: unknown is `null`, or '' for text.
 * Times are ISO 8601 in UTC, durations seconds with one decimal. Members may be added; none changes its meaning or
 * goes away without a new `schemaVersion`. Each member is written out here, so that a new field of `Report` never
 * gets into the file unseen.
 */
const reportDocument = (report) => ({
    schemaVersion: report.schemaVersion,
    mode: report.mode,
    conclusion: (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_1__/* .failureReasonOf */ .M3)(report) !== undefined && report.conclusion === 'success' ? 'failure' : report.conclusion,
    failureReason: (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_1__/* .failureReasonOf */ .M3)(report) ?? null,
    summary: (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_1__/* .conclude */ .Ep)(report).sentence,
    startedAt: (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .moment */ .n$)(report.startedAt),
    finishedAt: (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .moment */ .n$)(report.finishedAt),
    seconds: seconds(report.finishedAt - report.startedAt),
    keyFingerprint: report.keyFingerprint,
    url: report.url,
    stages: report.stages.map(({ name, status, summary, startedAt, finishedAt }) => ({
        name,
        status,
        summary,
        startedAt: (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .moment */ .n$)(startedAt),
        finishedAt: (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .moment */ .n$)(finishedAt),
        seconds: seconds(finishedAt - startedAt),
    })),
    verdict: verdictDocument(report),
    availability: report.availability ? (0,_availability_js__WEBPACK_IMPORTED_MODULE_0__/* .availabilityDocument */ .P0)(report.availability) : null,
    holders: report.holders.map(holderDocument),
    stacks: report.stacks.map(({ name, region, status, change, seconds: took, consoleUrl, outputs }) => ({
        name,
        region,
        status,
        change,
        seconds: took,
        consoleUrl,
        outputs,
    })),
    services: report.services.map(serviceDocument),
    pullRequest: report.pullRequest ? pullRequestDocument(report.pullRequest) : null,
    changes: report.changes?.map(changesDocument) ?? null,
    phase: report.phase ?? null,
    plan: report.plan ?? null,
    keyWrites: report.keyWrites ?? null,
    intent: report.intent
        ? { hash: report.intent.hash, names: report.intent.names, open: report.intent.open }
        : null,
    untouched: report.untouched ?? null,
    failure: report.failure ?? null,
    findings: report.findings.map(findingDocument),
    notEstablished: (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_1__/* .notEstablished */ .C6)(report),
    links: report.links.map(({ title, url }) => ({ title, url })),
});
const reportJson = (report) => `${JSON.stringify(reportDocument(report), null, 2)}\n`;


/***/ }),

/***/ 58911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ redactedReport)
/* harmony export */ });
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12714);

const redactedValue = (value, redact) => {
    if (typeof value === 'string')
        return _model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .REPORT_WORDS */ .r.has(value) ? value : redact(value);
    if (Array.isArray(value))
        return value.map((entry) => redactedValue(entry, redact));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, redactedValue(entry, redact)]));
};
/**
 * The report with every text redacted. Renderers escape and cut, after which a secret would no longer be found, so
 * this comes before any of them; what they made is redacted and checked once more.
 */
const redactedReport = (report, redact) => 
// The shape is kept: strings become strings, all else is copied.
redactedValue(report, redact);


/***/ }),

/***/ 50262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ noTemporaryDirectory),
/* harmony export */   LJ: () => (/* binding */ runCancelled),
/* harmony export */   WB: () => (/* binding */ internalError)
/* harmony export */ });
/* harmony import */ var _model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80495);
/* harmony import */ var _model_remedy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61368);


/** Findings about the run itself. */
const runCancelled = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('cancelled', { error: 'cancelled' }, (name) => ({
    title: `The run was cancelled during the stage “${name}”`,
    detail: 'The job was cancelled, or it ran into its time limit. What had been started in AWS goes on without this run.',
    remedy: `The post step of this job says what state the stacks and services are in. To get a verdict, ${_model_remedy_js__WEBPACK_IMPORTED_MODULE_0__/* .AGAIN */ .jM}`,
}));
const noTemporaryDirectory = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('no-temporary-directory', { error: 'runner-not-writable' }, (parent, why) => ({
    title: 'The runner has no place for the files of this run',
    detail: `No directory could be made in ${parent} (${why}). Nothing was started.`,
    remedy: `Give the user of the runner free space and the permission to write there: df -h ${parent} && ls -ld ${parent}`,
    where: 'RUNNER_TEMP',
}));
const internalError = (0,_model_define_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)('internal-error', { error: 'internal-error' }, (error) => ({
    title: 'The action itself failed',
    detail: error instanceof Error ? (error.stack ?? error.message) : String(error),
    remedy: 'This is a bug in the action: please report it with the lines above. What was deployed stays deployed.',
}));


/***/ }),

/***/ 72353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ withFindings),
/* harmony export */   C: () => (/* binding */ Journal)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36939);
/* harmony import */ var _model_remedy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61368);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50262);



/** The same result with more that was noticed. */
const withFindings = (result, findings) => ({
    ...result,
    outcome: result.outcome.ok
        ? (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .succeed */ .Py)(result.outcome.value, [...result.outcome.findings, ...findings])
        : { ok: false, findings: [...result.outcome.findings, ...findings] },
});
const RANK = { error: 0, warning: 1, notice: 2 };
/** An exception is a bug; the stage in which it came up still belongs to the story, for production may have changed. */
const broken = (error) => ({
    outcome: (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)((0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .internalError */ .WB)(error)),
    summary: 'the action itself failed',
});
/** Keeps the story of one run: its stages in order, what they noticed and what they established. */
class Journal {
    #clock;
    #cancelled;
    #voice;
    #purpose;
    #startedAt;
    #stages = [];
    #findings = [];
    #facts = {};
    constructor(purpose, clock, cancelled, voice) {
        this.#purpose = purpose;
        this.#clock = clock;
        this.#cancelled = cancelled;
        this.#voice = voice;
        this.#startedAt = clock.now();
    }
    /** Carries out one stage and returns its value; none where the stage failed or the run was cancelled. */
    async stage(name, work) {
        const startedAt = this.#clock.now();
        this.#voice.stageStarted(name);
        let result;
        try {
            result = await work();
        }
        catch (error) {
            if (!this.#cancelled.aborted)
                result = broken(error);
        }
        const wasCancelled = this.#cancelled.aborted;
        this.#facts = { ...this.#facts, ...result?.facts };
        const found = result?.outcome.findings ?? [];
        const isMissing = wasCancelled && !found.some(({ code }) => code === _findings_js__WEBPACK_IMPORTED_MODULE_2__/* .runCancelled */ .LJ.code);
        const findings = this.#forThisRun(isMissing ? [(0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .runCancelled */ .LJ)(name), ...found] : found);
        const failed = findings.some(_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .isError */ .bJ) || result?.outcome.ok === false;
        const stage = {
            name,
            status: wasCancelled ? 'cancelled' : failed ? 'failed' : (result?.status ?? 'passed'),
            summary: result?.summary ?? 'cancelled',
            startedAt,
            finishedAt: this.#clock.now(),
        };
        this.#stages.push(stage);
        this.#findings.push(...findings);
        this.#voice.stageEnded(stage, findings);
        return !failed && !wasCancelled && result?.outcome.ok
            ? { ok: true, value: result.outcome.value }
            : { ok: false };
    }
    /** Whether the run is red already, or was cancelled. */
    get failed() {
        return this.#cancelled.aborted || this.#findings.some(_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .isError */ .bJ);
    }
    /** Something noticed outside of the stages. */
    note(...findings) {
        this.#findings.push(...this.#forThisRun(findings));
    }
    /** Any run may turn out to finish an emergency that an earlier one has begun. */
    #forThisRun(findings) {
        const { mode, isEmergency = this.#facts.phase === 'emergency' } = this.#purpose;
        return findings.map((finding) => (0,_model_remedy_js__WEBPACK_IMPORTED_MODULE_1__/* .withWayOn */ .Zq)(finding, { mode, isEmergency }));
    }
    report() {
        const findings = this.#findings.toSorted((a, b) => RANK[a.severity] - RANK[b.severity]);
        const cause = findings.find((finding) => (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .isError */ .bJ)(finding) && finding.failureReason === 'cancelled') ??
            findings.find(_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .isError */ .bJ);
        const failureReason = cause && (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .isError */ .bJ)(cause) ? cause.failureReason : undefined;
        return {
            schemaVersion: 1,
            mode: this.#purpose.mode,
            conclusion: failureReason === undefined ? 'success' : failureReason === 'cancelled' ? 'cancelled' : 'failure',
            ...(failureReason && { failureReason }),
            startedAt: this.#startedAt,
            finishedAt: this.#clock.now(),
            keyFingerprint: '',
            holders: [],
            stacks: [],
            services: [],
            url: '',
            links: [],
            ...this.#facts,
            stages: this.#stages,
            findings,
        };
    }
}


/***/ }),

/***/ 72583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ carryOut)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50262);

/** Thrown by a step that ends the run, so that what was begun on the way is closed by `finally`. */
class RunEnded extends Error {
}
/** Carries out a mode up to its end, or to the step that ends it. An exception of another kind is a bug, and reported as one. */
const carryOut = async (mode, context, journal) => {
    const run = {
        ...context,
        journal,
        step: async (name, work) => {
            const done = await journal.stage(name, work);
            if (!done.ok)
                throw new RunEnded(name);
            return done.value;
        },
        attempt: async (name, work) => {
            if (context.world.cancelled.aborted)
                return undefined;
            const done = await journal.stage(name, work);
            return done.ok ? done.value : undefined;
        },
    };
    try {
        await mode(run);
    }
    catch (error) {
        if (!(error instanceof RunEnded))
            journal.note((0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .internalError */ .WB)(error));
    }
};


/***/ })

};
