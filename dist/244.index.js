export const id = 244;
export const ids = [244];
export const modules = {

/***/ 23028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vu: () => (/* binding */ parseBackendUrl),
/* harmony export */   XH: () => (/* binding */ namesBackend),
/* harmony export */   bd: () => (/* binding */ readLogGroups),
/* harmony export */   h5: () => (/* binding */ readBackend),
/* harmony export */   sq: () => (/* binding */ readAvailability)
/* harmony export */ });
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80292);
/* harmony import */ var _lib_probe_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54919);
/* harmony import */ var _lib_status_ranges_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35483);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70401);




/** Claims that bound the life of a smoke token; a token that lives for ever is a credential in a log. */
const OWN_CLAIMS = ['exp', 'iat', 'nbf', 'jti'];
/** An address that tokens may be sent to, or why the text is none. */
const parseBackendUrl = (text) => {
    const wrong = (title, remedy) => ({ title, remedy });
    if (!URL.canParse(text))
        return wrong('not a URL', 'Give the whole address, e.g. https://api.example.com.');
    const url = new URL(text);
    if (url.username !== '' || url.password !== '')
        return wrong('has a user name or password in it', 'Remove what stands before the @.');
    if (url.search !== '' || url.hash !== '')
        return wrong('has a query or fragment', 'Remove what follows ? or #; the path goes into probe-path.');
    if (!(0,_lib_probe_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isProbeable */ .ty)(url))
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
/** Whether there is a backend to ask. */
const namesBackend = (reader) => reader.text('backend-url') !== '' || reader.text('backend-url-output') !== '';
/** Stands in for a missing `backend-url`, so that a wrong path is reported on the first run and not on the second. */
const ANY_BACKEND = new URL('https://backend.invalid');
const probePath = (reader, base = ANY_BACKEND) => {
    const path = reader.text('probe-path');
    if ((0,_lib_probe_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isPathOf */ .HM)(base, path))
        return path;
    reader.refuse('probe-path', {
        title: 'not a path',
        detail: `${(0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(path)} was given.`,
        remedy: 'Give a path on the backend that starts with one slash, e.g. /api/me. Other characters are percent-encoded.',
    });
    return '/';
};
const claims = (reader) => {
    const text = reader.text('claims');
    if (text === '')
        return {};
    let parsed;
    try {
        parsed = JSON.parse(text);
    }
    catch {
        parsed = undefined;
    }
    if (!(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(parsed)) {
        reader.refuse('claims', {
            title: 'not a JSON object',
            detail: 'The text could not be read as one.',
            remedy: 'Give an object such as {"role": "user"}.',
        });
        return {};
    }
    const own = OWN_CLAIMS.filter((name) => Object.hasOwn(parsed, name));
    if (own.length > 0) {
        reader.refuse('claims', {
            title: `${own.join(', ')} cannot be set`,
            detail: 'The action sets them itself, so that a smoke token lives at most 120 seconds and each has its own jti.',
            remedy: `Remove ${own.join(', ')} from claims.`,
        });
    }
    return { ...parsed };
};
const HEADER_NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
/** Headers that carry the token, frame the message or address the host are not identity headers. */
const NOT_IDENTITY = /^(authorization|proxy-authorization|cookie|host|connection|content-length|transfer-encoding|te|upgrade|expect)$/i;
const identityHeaders = (reader) => {
    const names = reader.names('identity-headers');
    if (names.length === 0)
        return 'common';
    if (names.length === 1 && names[0] === 'none')
        return 'none';
    const wrong = names.find((name) => name === 'none' || !HEADER_NAME.test(name) || NOT_IDENTITY.test(name));
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
    const parsed = (0,_lib_status_ranges_js__WEBPACK_IMPORTED_MODULE_3__/* .parseStatusRanges */ .C2)(given);
    if (parsed.ok)
        return parsed.value;
    reader.refuse('accept-status', {
        title: 'not a list of statuses',
        detail: parsed.reason,
        remedy: 'Give numbers and ranges, e.g. 200-299,404.',
    });
    return [[200, 299]];
};
/** Everything about the backend that is probed; empty when there is no `backend-url` and no `backend-url-output`. */
const readBackend = (reader) => {
    const url = backendUrl(reader);
    const from = backendOutput(reader);
    const shared = {
        probePath: probePath(reader, url),
        accept: accepted(reader),
        profile: reader.choice('profile'),
        claims: claims(reader),
        identityHeaders: identityHeaders(reader),
        timeoutMilliseconds: reader.wholeNumber('smoke-timeout-seconds') * 1000,
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
            detail: 'Without it nobody can be asked whether production stays available.',
            remedy: 'Give the address of the backend in backend-url, or remove availability.',
        });
    }
    return isAsked;
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

/***/ 37793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ filesOfCheckout),
/* harmony export */   w: () => (/* binding */ parseMultipart)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


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
        return { ok: true, bytes: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file) };
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
        const { StoppableHandler } = await Promise.all(/* import() */[__webpack_require__.e(279), __webpack_require__.e(91)]).then(__webpack_require__.bind(__webpack_require__, 10091));
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
            const { CloudFormationClient } = await Promise.all(/* import() */[__webpack_require__.e(279), __webpack_require__.e(861), __webpack_require__.e(805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
            return new CloudFormationClient(await configuration());
        }),
        ecs: once(async () => {
            const { ECSClient } = await Promise.all(/* import() */[__webpack_require__.e(279), __webpack_require__.e(861), __webpack_require__.e(212)]).then(__webpack_require__.t.bind(__webpack_require__, 80212, 19));
            return new ECSClient(await configuration());
        }),
        loadBalancing: once(async () => {
            const { ElasticLoadBalancingV2Client } = await Promise.all(/* import() */[__webpack_require__.e(279), __webpack_require__.e(861), __webpack_require__.e(586)]).then(__webpack_require__.t.bind(__webpack_require__, 50586, 19));
            return new ElasticLoadBalancingV2Client(await configuration());
        }),
        logs: once(async () => {
            const { CloudWatchLogsClient } = await Promise.all(/* import() */[__webpack_require__.e(279), __webpack_require__.e(861), __webpack_require__.e(303)]).then(__webpack_require__.t.bind(__webpack_require__, 70303, 19));
            return new CloudWatchLogsClient(await configuration());
        }),
        secretsManager: once(async () => {
            const { SecretsManagerClient } = await Promise.all(/* import() */[__webpack_require__.e(279), __webpack_require__.e(861), __webpack_require__.e(994)]).then(__webpack_require__.t.bind(__webpack_require__, 12994, 19));
            return new SecretsManagerClient(await configuration());
        }),
        account: once(async () => {
            const { STSClient, GetCallerIdentityCommand } = await Promise.all(/* import() */[__webpack_require__.e(279), __webpack_require__.e(861), __webpack_require__.e(695)]).then(__webpack_require__.t.bind(__webpack_require__, 71695, 19));
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

/***/ 27244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/inputs/backend.js
var inputs_backend = __webpack_require__(23028);
// EXTERNAL MODULE: ./build/inputs/cdk-app.js + 1 modules
var cdk_app = __webpack_require__(19362);
// EXTERNAL MODULE: ./build/inputs/dry-run.js
var dry_run = __webpack_require__(36305);
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
        return wrong('has a user name or password in it', 'Remove what stands before the @.');
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
const credentials = (reader, { smokeUserPassword: password }) => {
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
    return { email, password };
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
/** Everything about the frontend that is asked; undefined when there is no `frontend-url`. */
const readFrontend = (reader, secrets) => {
    const url = frontendUrl(reader);
    const secret = sessionSecret(reader, secrets);
    const user = credentials(reader, secrets);
    const shared = {
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
            detail: 'The requests have nowhere to go to.',
            remedy: 'Give the address of the backend in backend-url, or remove smoke.',
        });
    }
    if (holdsKey(text, secrets)) {
        reader.refuse('smoke', {
            title: 'holds the signing key',
            detail: 'The key is sent to nobody, not even to the backend that has it.',
            remedy: 'Remove the key from smoke; as: bearer sends a token that is signed with it.',
        });
    }
    // With them comes the YAML parser, which a run without requests need not load.
    const { parseRequests } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(595)]).then(__webpack_require__.bind(__webpack_require__, 22595));
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
            detail: 'Without it nobody can say when this run was queued, and so whether its secrets are the latest.',
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
            detail: `This is mode ${mode}, which knows no phases and would do something else.`,
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
            detail: 'Which key must be accepted and which refused, the phase says.',
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
        if (given === 'accept' || given === 'reject') {
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
        storeVariables: {},
        ...(secrets.nextKey && { nextKey: secrets.nextKey }),
        ...(isWatched && {
            availability: { keys: previous?.expectation === 'accept' ? [key, previous.key] : [key] },
        }),
        ...(secrets.githubToken && { githubToken: secrets.githubToken }),
    };
};
const readShared = async (reader, secrets, previous) => {
    const { backend, backendOutput } = (0,inputs_backend/* readBackend */.h5)(reader);
    const frontend = readFrontend(reader, secrets);
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
    return { ...shared, mode };
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
const unreachable = () => {
    throw new Error('inputs are undefined only together with a problem');
};

// EXTERNAL MODULE: ./build/lib/aws/clients.js
var clients = __webpack_require__(14954);
// EXTERNAL MODULE: ./build/lib/clock.js
var clock = __webpack_require__(94570);
// EXTERNAL MODULE: ./build/redaction/redactor.js + 1 modules
var redaction_redactor = __webpack_require__(57683);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(94869);
// EXTERNAL MODULE: ./build/report/conclusion.js
var conclusion = __webpack_require__(18728);
;// CONCATENATED MODULE: ./build/report/log.js



const NAME_COLUMNS = 'cloud assembly'.length;
const SUMMARY_COLUMNS = 66;
const HINT = {
    passed: '',
    failed: 'failed',
    cancelled: 'cancelled',
    'not-established': 'not established',
    skipped: 'skipped',
};
/** The voice of the live log. Every line is redacted, and none is a workflow command. */
const createLog = (settings) => {
    const { redact, now } = settings;
    const paint = painter(settings.colour);
    let current;
    // Redacted before as well: taking out control characters or cutting could otherwise change the shape of a secret.
    const clean = (text) => redact((0,lib_text/* untrusted */.bp)(redact(text)));
    const print = (line) => settings.info((0,lib_text/* withoutCommands */.Df)(redact(line)));
    /** A stage that says nothing gets no fold: the group opens with its first line. */
    const say = (line) => {
        if (current && !current.open) {
            settings.startGroup(current.title);
            current.open = true;
        }
        print(line);
    };
    const close = () => {
        if (current?.open)
            settings.endGroup();
        current = undefined;
    };
    const elapsed = () => {
        const since = current?.startedAt;
        return now && since !== undefined ? paint(padded((0,lib_text/* duration */.p0)(now() - since), 12), 'dim') : '';
    };
    return {
        stage: (name, what = '') => {
            close();
            const title = (0,lib_text/* withoutCommands */.Df)(redact(`${name}${what === '' ? '' : ` · ${clean(what)}`}`));
            current = { title, startedAt: now?.(), open: false };
        },
        progress: (text) => say(`  ${elapsed()}${(0,lib_text/* clip */.$Q)(clean(text), 2000)}`),
        finding: (finding) => {
            for (const line of findingLines(redactedFinding(finding, clean, redact), paint))
                say(line);
        },
        result: ({ name, status, summary, startedAt, finishedAt }) => {
            close();
            const { glyph, colour } = STAGE_SIGN[status];
            const took = status === 'skipped' ? '' : (0,lib_text/* duration */.p0)(finishedAt - startedAt);
            const text = (0,lib_text/* clip */.$Q)(summary === '' ? HINT[status] : clean(summary), 200);
            const told = status === 'skipped' ? paint(text, 'dim') : text;
            const gap = ' '.repeat(Math.max(0, SUMMARY_COLUMNS - [...text].length));
            const line = `${paint(glyph, colour)} ${paint(padded(name, NAME_COLUMNS), 'bold')}  ${told}`;
            print(took === '' ? line : `${line}${gap}  ${paint(took, 'dim')}`);
        },
    };
};
const redactedFinding = (finding, line, text) => ({
    ...finding,
    title: line(finding.title),
    detail: text(finding.detail),
    remedy: text(finding.remedy),
    ...(finding.where === undefined ? {} : { where: line(finding.where) }),
});
const SGR = {
    bold: 1,
    dim: 90,
    red: 31,
    green: 32,
    yellow: 33,
    blue: 34,
    cyan: 36,
};
const painter = (colour) => (text, ...colours) => colour && text !== '' ? `\u001b[${colours.map((name) => SGR[name]).join(';')}m${text}\u001b[0m` : text;
/** Whether to colour: NO_COLOR (no-color.org) wins, then FORCE_COLOR, then GitHub's viewer or a terminal. */
const wantsColour = (env, isTerminal = false) => {
    if ((env.NO_COLOR ?? '') !== '')
        return false;
    if ((env.FORCE_COLOR ?? '') !== '')
        return env.FORCE_COLOR !== '0';
    return env.GITHUB_ACTIONS === 'true' || (isTerminal && env.TERM !== 'dumb');
};
/** Glyphs one column wide in every monospaced font, told apart without colour. */
const STAGE_SIGN = {
    passed: { glyph: '✔', colour: 'green' },
    failed: { glyph: '✖', colour: 'red' },
    cancelled: { glyph: '■', colour: 'yellow' },
    'not-established': { glyph: '?', colour: 'yellow' },
    skipped: { glyph: '○', colour: 'dim' },
};
const FINDING_SIGN = {
    error: { glyph: '✖', colour: 'red' },
    warning: { glyph: '▲', colour: 'yellow' },
    notice: { glyph: '•', colour: 'cyan' },
};
const TONE_SIGN = {
    proven: { glyph: '✔', colour: 'green' },
    unproven: { glyph: '○', colour: 'cyan' },
    failed: { glyph: '✖', colour: 'red' },
    cancelled: { glyph: '■', colour: 'yellow' },
};
const width = (text) => [...text].length;
const padded = (text, columns) => text + ' '.repeat(Math.max(0, columns - width(text)));
/** Columns as wide as their longest cell, two blanks apart; the last one is not padded. */
const aligned = (rows) => {
    const columns = Math.max(0, ...rows.map((row) => row.length));
    const widths = Array.from({ length: columns }, (_, column) => Math.max(...rows.map((row) => width(row[column] ?? ''))));
    return rows.map((row) => row
        .map((cell, column) => padded(cell, widths[column] ?? 0))
        .join('  ')
        .trimEnd());
};
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
const COLUMNS = 96;
const RULE = '━'.repeat(COLUMNS);
const SHOWN = 10;
const indented = (text, indent) => (0,lib_text/* untrustedLines */.mU)((0,lib_text/* clip */.$Q)(text, 4000))
    .filter((line) => line !== '')
    .flatMap((line) => {
    // Indented lines are commands and excerpts: whoever copies them wants them whole.
    const lines = line.startsWith('  ') ? [line] : wrapped(line, COLUMNS - indent.length);
    return lines.map((part) => `${indent}${part}`);
});
/** One finding as lines for people: sign and title, where, what was seen, what to do. */
const findingLines = (finding, paint) => {
    const { glyph, colour } = FINDING_SIGN[finding.severity];
    const where = finding.where === undefined || finding.where === '' ? '' : ` · ${(0,lib_text/* untrusted */.bp)(finding.where)}`;
    const remedy = indented(finding.remedy, '     ');
    return [
        ` ${paint(glyph, colour, 'bold')} ${paint((0,lib_text/* clip */.$Q)((0,lib_text/* untrusted */.bp)(finding.title), 200), 'bold')}`,
        `   ${paint(`${finding.code}${where}`, 'dim')}`,
        ...indented(finding.detail, '   '),
        ...remedy.map((line, index) => (index === 0 ? `   ${paint('→', colour)} ${line.trimStart()}` : line)),
    ];
};
const headline = (report, paint) => {
    const { tone, word, sentence } = (0,conclusion/* conclude */.Ep)(report);
    const { glyph, colour } = TONE_SIGN[tone];
    // The first error says why, right below, so the first thing to know here is what became of production.
    const told = report.findings.some(finding/* isError */.bJ) ? (0,conclusion/* stateOfProduction */.SI)(report) : sentence;
    const key = report.keyFingerprint === '' ? '' : `key ${(0,lib_text/* untrusted */.bp)(report.keyFingerprint)}`;
    const facts = [key, (0,lib_text/* untrusted */.bp)(report.url), (0,lib_text/* duration */.p0)(report.finishedAt - report.startedAt)];
    return [
        ` ${paint(`${glyph} ${word.toUpperCase()}`, colour, 'bold')}  ${paint(facts.filter((fact) => fact !== '').join(' · '), 'dim')}`,
        ...wrapped((0,lib_text/* untrusted */.bp)(told), COLUMNS - 3).map((line) => `   ${line}`),
    ];
};
const findings = (report, paint) => {
    const rank = { error: 0, warning: 1, notice: 2 };
    const sorted = report.findings.toSorted((one, other) => rank[one.severity] - rank[other.severity]);
    const told = sorted.filter(({ severity }) => severity !== 'notice').slice(0, SHOWN);
    const left = sorted.length - told.length;
    const lines = told.flatMap((finding) => ['', ...findingLines(finding, paint)]);
    return left > 0
        ? [...lines, '', `   ${paint(`… and ${(0,lib_text/* count */.U9)(left, 'more finding')} in the job summary`, 'dim')}`]
        : lines;
};
/** What failed first in AWS, for those who do not open the summary. */
const failure = (report, paint) => {
    if (!report.failure)
        return [];
    const { resource, resourceType, reason, containers } = report.failure;
    const stopped = containers
        .slice(0, SHOWN)
        .map((container) => [
        (0,lib_text/* untrusted */.bp)(container.container),
        container.exitCode === '' ? '' : `exit code ${(0,lib_text/* untrusted */.bp)(container.exitCode)}`,
        (0,lib_text/* clip */.$Q)((0,lib_text/* untrusted */.bp)(container.stoppedReason), 200),
    ]);
    return [
        '',
        `   ${paint('What failed first:', 'bold')} ${(0,lib_text/* untrusted */.bp)(resource)} ${paint((0,lib_text/* untrusted */.bp)(resourceType), 'dim')}`,
        ...indented((0,lib_text/* clip */.$Q)(reason, 1000), '     '),
        ...aligned(stopped).map((line) => `     ${line}`),
    ];
};
const notes = (report) => {
    const open = (0,conclusion/* notEstablished */.C6)(report).map(lib_text/* untrusted */.bp);
    if (open.length === 0)
        return [];
    const shown = open
        .slice(0, SHOWN)
        .flatMap((note) => wrapped(note, COLUMNS - 5).map((line, index) => (index === 0 ? `   · ${line}` : `     ${line}`)));
    const left = open.length - SHOWN;
    return ['', '   Not established:', ...shown, ...(left > 0 ? [`   · … and ${left} more`] : [])];
};
/**
 * The last block of the log: the verdict, why, what state production is in, what to do next. Errors first, in the
 * order in which they were found, so that the first one to read is the cause and not an effect.
 */
const renderConclusion = (report, colour = false) => {
    const paint = painter(colour);
    const rule = paint(RULE, TONE_SIGN[(0,conclusion/* conclude */.Ep)(report).tone].colour);
    const parts = [headline(report, paint), findings(report, paint), failure(report, paint), notes(report)];
    // Once more at the end, because wrapping may have moved `::` to the start of a line.
    return ['', rule, ...parts.flat(), rule].map(lib_text/* withoutCommands */.Df);
};

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/model/changes.js
var changes = __webpack_require__(94231);
// EXTERNAL MODULE: ./build/report/availability.js
var availability = __webpack_require__(2532);
;// CONCATENATED MODULE: ./build/report/json.js


const time = (milliseconds) => new Date(milliseconds).toISOString();
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
    conclusion: (0,conclusion/* failureReasonOf */.M3)(report) !== undefined && report.conclusion === 'success' ? 'failure' : report.conclusion,
    failureReason: (0,conclusion/* failureReasonOf */.M3)(report) ?? null,
    summary: (0,conclusion/* conclude */.Ep)(report).sentence,
    startedAt: time(report.startedAt),
    finishedAt: time(report.finishedAt),
    seconds: seconds(report.finishedAt - report.startedAt),
    keyFingerprint: report.keyFingerprint,
    url: report.url,
    stages: report.stages.map(({ name, status, summary, startedAt, finishedAt }) => ({
        name,
        status,
        summary,
        startedAt: time(startedAt),
        finishedAt: time(finishedAt),
        seconds: seconds(finishedAt - startedAt),
    })),
    verdict: verdictDocument(report),
    availability: report.availability ? (0,availability/* availabilityDocument */.P0)(report.availability) : null,
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
    failure: report.failure ?? null,
    findings: report.findings.map(findingDocument),
    notEstablished: (0,conclusion/* notEstablished */.C6)(report),
    links: report.links.map(({ title, url }) => ({ title, url })),
});
const reportJson = (report) => `${JSON.stringify(reportDocument(report), null, 2)}\n`;

// EXTERNAL MODULE: ./build/report/redacted.js
var redacted = __webpack_require__(58911);
// EXTERNAL MODULE: ./build/report/summary.js + 1 modules
var report_summary = __webpack_require__(92493);
;// CONCATENATED MODULE: ./build/report/publish.js












const withheld = (part) => ({
    code: 'report-part-withheld',
    severity: 'warning',
    title: `Not published: ${part} still held a secret after redaction`,
    detail: 'The last check before publishing found a secret in it, so nothing of it was written.',
    remedy: 'This is a bug in the action: please report it without the content. All other parts are complete.',
});
const unwritten = (part, reason) => ({
    code: 'report-part-not-written',
    severity: 'warning',
    title: `Could not be written: ${part}`,
    detail: `${reason === '' ? 'The runner did not take it.' : reason} The verdict is not affected by this.`,
    remedy: 'Read the other parts of the report; check the free disk space of the runner.',
});
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
            note(withheld(part));
            return undefined;
        },
        isClean: (text) => redact(text) === text && passes(text),
        attempt: async (part, step) => {
            try {
                await step();
            }
            catch (error) {
                note(unwritten(part, (0,lib_text/* clip */.$Q)((0,lib_text/* untrusted */.bp)(redact(String(error))), 300)));
            }
        },
        troubles,
    };
};
/** A new file with mode 0600 put in place by a rename, which neither follows a symbolic link nor leaves half a file. */
const writePrivate = async (path, text) => {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true, mode: 0o700 });
    const fresh = `${path}.${(0,external_node_crypto_.randomUUID)()}`;
    try {
        await (0,promises_.writeFile)(fresh, text, { mode: 0o600, flag: 'wx' });
        await (0,promises_.rename)(fresh, path);
    }
    catch (error) {
        await (0,promises_.rm)(fresh, { force: true });
        throw error;
    }
};
const publishOutputs = async (original, { runner }, gate) => {
    // From the report as it was: what holds a secret is left out instead of published with `***` in it.
    const values = outputs(original, (text) => !gate.isClean(text));
    for (const [name, value] of Object.entries(values)) {
        await gate.attempt(`output ${name}`, () => runner.setOutput(name, value));
    }
};
const publishFile = async (report, { runner, reportFile }, gate) => {
    const json = gate.safe('JSON report', reportJson(report));
    if (json === undefined)
        return;
    await gate.attempt('JSON report', async () => {
        await writePrivate(reportFile, json);
        runner.setOutput('report', reportFile);
    });
};
const publishSummary = async (report, publication, gate) => {
    const summary = gate.safe('job summary', (0,report_summary/* renderSummary */.Br)(report, publication));
    if (summary !== undefined)
        await gate.attempt('job summary', () => publication.runner.writeSummary(summary));
};
/** In a group: the block at the end tells the same in the log, where every annotation shows up as a line, too. */
const publishAnnotations = (report, { runner }, gate) => {
    const troubles = gate.troubles.map(asAnnotation);
    const all = [...annotations(report), ...troubles];
    if (all.length === 0)
        return;
    runner.startGroup('annotations');
    for (const { level, title, message } of all) {
        const safeTitle = gate.safe('title of an annotation', title);
        const safeMessage = gate.safe('text of an annotation', message);
        if (safeTitle !== undefined && safeMessage !== undefined) {
            runner.annotate(level, safeMessage, { title: safeTitle });
        }
    }
    runner.endGroup();
};
const publishConclusion = (report, { runner, colour = false }, gate) => {
    for (const line of renderConclusion(report, colour)) {
        runner.info((0,lib_text/* withoutCommands */.Df)(gate.safe('line of the log', line) ?? '   (withheld)'));
    }
};
/**
 * Tells everybody: outputs, JSON file, job summary, annotations, the last block of the log, and only then the failure.
 * Nothing that goes wrong on the way hides the verdict: it becomes a warning, and the run is red exactly when the
 * report says so.
 *
 * @returns what went wrong while publishing
 */
const publish = async (original, publication) => {
    const gate = gateOf(publication);
    const report = (0,redacted/* redactedReport */.d)(original, publication.redact);
    const reason = (0,conclusion/* failureReasonOf */.M3)(report);
    try {
        await publishOutputs(original, publication, gate);
        await publishFile(report, publication, gate);
        await gate.attempt('job summary', () => publishSummary(report, publication, gate));
        await gate.attempt('annotations', () => publishAnnotations(report, publication, gate));
        await gate.attempt('conclusion', () => publishConclusion(report, publication, gate));
    }
    finally {
        if (reason !== undefined) {
            const message = `${reason}: ${(0,lib_text/* clip */.$Q)((0,lib_text/* untrusted */.bp)((0,conclusion/* conclude */.Ep)(report).sentence), 300)}`;
            publication.runner.fail(gate.safe('failure message', message) ?? reason);
        }
    }
    return gate.troubles;
};
/** GitHub shows ten of a level for one step and cuts the message at 4,096 characters (actions/runner, ExecutionContext.cs). */
const MOST = 10;
const MESSAGE = 4096;
const TITLE = 120;
const RANK = { error: 0, warning: 1, notice: 2 };
const joined = (text) => (0,lib_text/* untrustedLines */.mU)(text)
    .filter((line) => line !== '')
    .join('\n');
/** One finding as an annotation, within GitHub's limits. */
const asAnnotation = (finding) => {
    const where = finding.where === undefined || finding.where === '' ? '' : `\n(${(0,lib_text/* untrusted */.bp)(finding.where)})`;
    const remedy = (0,lib_text/* clip */.$Q)(joined(finding.remedy), 1500);
    const detail = (0,lib_text/* clip */.$Q)(joined(finding.detail), MESSAGE - 1500 - 300);
    return {
        level: finding.severity,
        title: (0,lib_text/* clip */.$Q)((0,lib_text/* untrusted */.bp)(finding.title), TITLE),
        message: (0,lib_text/* clip */.$Q)(`${detail}${(0,lib_text/* clip */.$Q)(where, 200)}\n→ ${remedy}`.trim(), MESSAGE),
    };
};
/**
 * At most ten annotations, most severe first. A run that fails says so in one more error of its own, so there are at
 * most nine then. The last one counts what is left out.
 */
const annotations = (report) => {
    const most = (0,conclusion/* conclude */.Ep)(report).failureReason === undefined ? MOST : MOST - 1;
    const sorted = report.findings.toSorted((one, other) => RANK[one.severity] - RANK[other.severity]);
    if (sorted.length <= most)
        return sorted.map(asAnnotation);
    const left = sorted.slice(most - 1);
    const more = {
        level: left.some(finding/* isError */.bJ) ? 'error' : (left[0]?.severity ?? 'notice'),
        title: `… and ${(0,lib_text/* count */.U9)(left.length, 'more finding')}`,
        message: 'The job summary and the JSON report have all of them.',
    };
    return [...sorted.slice(0, most - 1).map(asAnnotation), more];
};
/** Below GitHub's 1 MB for all outputs of a job (UTF-16), with room for the outputs of other steps. */
const STACK_OUTPUTS = 200_000;
/** `{ "StackName": "updated" }` with the words of `DeployedStack.change`; '' when no stack was deployed. */
const publish_changes = (stacks, holds) => {
    const told = stacks.filter(({ name }) => !holds(name)).map(({ name, change }) => [name, change]);
    return told.length === 0 ? '' : JSON.stringify(Object.fromEntries(told));
};
/** The same for a dry-run, with `would create`, `would update`, `no change` or `unknown`, by the stacks' ids. */
const wouldChange = (stacks, holds) => {
    const told = stacks
        .filter(({ stack }) => !holds(stack))
        .map((one) => {
        const { stack, isNew } = one;
        if (!(0,changes/* isCompared */.uQ)(one))
            return [stack, 'unknown'];
        return [stack, isNew ? 'would create' : (0,changes/* differs */.Ag)(one) ? 'would update' : 'no change'];
    });
    return told.length === 0 ? '' : JSON.stringify(Object.fromEntries(told));
};
/** `{ "StackName": { "OutputKey": "value" } }`, as `cdk deploy --outputs-file` writes it, without what holds a secret. */
const stackOutputs = (stacks, holds) => {
    let json = '{}';
    const told = Object.create(null);
    for (const { name, outputs } of stacks) {
        const safe = Object.entries(outputs).filter(([key, value]) => !holds(key) && !holds(value));
        if (holds(name))
            continue;
        told[name] = Object.fromEntries(safe);
        const longer = JSON.stringify(told);
        if (longer.length > STACK_OUTPUTS || holds(longer))
            delete told[name];
        else
            json = longer;
    }
    return json;
};
/**
 * The step's outputs, except `report` (the path of the JSON file). Empty text stands for `not known`. An output that
 * holds a secret is dropped here; GitHub would drop it from job outputs too, but show it to later steps.
 */
const outputs = (report, holds) => {
    const all = {
        verdict: report.verdict?.name ?? '',
        'failure-reason': (0,conclusion/* failureReasonOf */.M3)(report) ?? '',
        'key-fingerprint': report.keyFingerprint,
        phase: report.phase ?? '',
        'stack-outputs': stackOutputs(report.stacks, holds),
        changes: report.changes ? wouldChange(report.changes, holds) : publish_changes(report.stacks, holds),
        'task-definition': report.services.find(({ taskDefinition }) => taskDefinition !== '')?.taskDefinition ?? '',
        url: report.url,
        availability: report.availability ? JSON.stringify((0,availability/* availabilityDocument */.P0)(report.availability)) : '',
    };
    return Object.fromEntries(Object.entries(all).map(([name, value]) => [name, holds(value) ? '' : value]));
};

;// CONCATENATED MODULE: ./build/run/cancellation.js
/**
 * A signal that aborts when the runner cancels the step: SIGINT, 7.5 s later SIGTERM, 2.5 s later SIGKILL
 * (actions/runner, ProcessInvoker.cs). Without a handler, Node would die at once and leave the CDK child behind.
 */
const cancellation = () => {
    const controller = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM']) {
        process.on(name, () => controller.abort(new Error(`cancelled by ${name}`)));
    }
    return controller.signal;
};

// EXTERNAL MODULE: ./build/redaction/forms.js
var redaction_forms = __webpack_require__(5633);
;// CONCATENATED MODULE: ./build/run/context.js

const createConcealing = (runner, redactor) => {
    const masked = new Set();
    const mask = (forms) => {
        for (const form of forms)
            if (!masked.has(form))
                runner.mask(form);
        for (const form of forms)
            masked.add(form);
    };
    const known = new Set();
    const concealAs = (formsOf) => (secret) => {
        if (known.has(secret) || !(0,redaction_forms/* maskable */.dm)(secret))
            return;
        known.add(secret);
        mask(formsOf(secret));
        redactor.add(secret);
    };
    return {
        conceal: concealAs(redaction_forms/* runnerForms */.EA),
        concealSigningKey: concealAs(redaction_forms/* signingKeyForms */._n),
        concealToken: (token) => {
            const forms = (0,redaction_forms/* tokenForms */.py)(token);
            mask(forms);
            redactor.addForms(forms);
        },
    };
};

// EXTERNAL MODULE: ./build/run/journal.js
var run_journal = __webpack_require__(72353);
;// CONCATENATED MODULE: ./build/run/run.js

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
            journal.note((0,run_journal/* internalError */.WB)(error));
    }
};

// EXTERNAL MODULE: ./build/run/state.js
var state = __webpack_require__(69047);
// EXTERNAL MODULE: ./build/run/temporary-directory.js
var temporary_directory = __webpack_require__(10499);
// EXTERNAL MODULE: ./build/template/scrub.js
var scrub = __webpack_require__(12508);
;// CONCATENATED MODULE: ./build/main.js
















/** Secrets of the job that nobody handed to us as an input, but that a child's output could show. */
const AMBIENT_SECRETS = [
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
    'GITHUB_TOKEN',
    'GH_TOKEN',
    'ACTIONS_RUNTIME_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
];
/** Where the findings are explained, in the version of the action that runs. */
const findingsPage = (env) => {
    const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = env;
    return server && repository && ref
        ? { findings: `${server}/${repository}/blob/${ref}/docs/findings.md` }
        : {};
};
const createContext = (env, runner, codeDirectory) => {
    const cancelled = cancellation();
    const temporaryDirectory = (0,temporary_directory/* makeTemporaryDirectory */.LN)(env);
    (0,state/* saveDirectory */.ry)(runner, temporaryDirectory);
    const world = {
        env,
        runner,
        clock: clock/* systemClock */.m,
        random: (bytes) => (0,external_node_crypto_.randomBytes)(bytes),
        cancelled,
        temporaryDirectory,
        codeDirectory,
    };
    const redactor = (0,redaction_redactor/* createRedactor */.l)();
    const connections = new Map();
    const aws = (region) => {
        const connection = connections.get(region) ?? (0,clients/* connectAws */.o)(region, cancelled);
        connections.set(region, connection);
        return connection;
    };
    return { world, redactor, ...createConcealing(runner, redactor), aws };
};
const createVoice = (context) => {
    const { runner, env, clock } = context.world;
    const colour = wantsColour(env);
    const log = createLog({ ...runner, colour, redact: context.redactor.redact, now: clock.now });
    return {
        colour,
        voice: {
            stageStarted: (name) => log.stage(name),
            progress: (line) => log.progress(line),
            stageEnded: (stage, findings) => {
                for (const finding of findings)
                    log.finding(finding);
                log.result(stage);
            },
        },
    };
};
/** A mode brings all of its features along, so it is loaded when there is something for it to do. */
const runMode = async (inputs, run) => {
    switch (inputs.mode) {
        case 'deploy':
            return (await Promise.all(/* import() */[__webpack_require__.e(959), __webpack_require__.e(844), __webpack_require__.e(177), __webpack_require__.e(72), __webpack_require__.e(896), __webpack_require__.e(683), __webpack_require__.e(371)]).then(__webpack_require__.bind(__webpack_require__, 71371))).deploy(inputs, run);
        case 'verify':
            return (await Promise.all(/* import() */[__webpack_require__.e(959), __webpack_require__.e(844), __webpack_require__.e(177), __webpack_require__.e(896), __webpack_require__.e(370)]).then(__webpack_require__.bind(__webpack_require__, 52370))).verify(inputs, run);
        case 'dry-run':
            return (await Promise.all(/* import() */[__webpack_require__.e(844), __webpack_require__.e(177), __webpack_require__.e(72), __webpack_require__.e(683), __webpack_require__.e(240)]).then(__webpack_require__.bind(__webpack_require__, 21240))).dryRun(inputs, run);
        case 'rotate':
            return (await Promise.all(/* import() */[__webpack_require__.e(959), __webpack_require__.e(844), __webpack_require__.e(177), __webpack_require__.e(72), __webpack_require__.e(896), __webpack_require__.e(683), __webpack_require__.e(371), __webpack_require__.e(465)]).then(__webpack_require__.bind(__webpack_require__, 61465))).rotate(inputs, run);
    }
};
const runToReport = async (parsed, context, voice) => {
    const { clock, cancelled, env } = context.world;
    const mode = (0,inputs_mode/* modeOf */.V)(env);
    const journal = new run_journal/* Journal */.CQ(mode, clock, cancelled, voice);
    const story = async (run) => {
        const inputs = await run.step('inputs', async () => ({
            outcome: parsed,
            summary: parsed.ok ? `mode ${mode}` : 'nothing was started',
        }));
        await runMode(inputs, run);
    };
    await carryOut(story, context, journal);
    return journal.report();
};
/** The main step: inputs → mode → report. `codeDirectory`: where the bundle is. */
const main = async (env, runner, codeDirectory) => {
    const context = createContext(env, runner, codeDirectory);
    const secrets = (0,inputs_secrets/* readSecrets */.ql)(env);
    const givenUp = (0,inputs_secrets/* keysOfMark */.ZO)(secrets.emergencyMark?.reveal() ?? '') ?? [];
    for (const key of [secrets.key, secrets.previousKey, secrets.nextKey, ...givenUp])
        context.concealSigningKey(key?.reveal() ?? '');
    for (const text of secrets.texts)
        context.conceal(text);
    for (const name of AMBIENT_SECRETS)
        context.redactor.add(env[name] ?? '');
    const { voice, colour } = createVoice(context);
    const report = await runToReport(await parseInputs(env, secrets), context, voice);
    // Now and not in the post step: later steps of the job could read the key in the templates.
    const left = (0,scrub/* removeAssembly */.N)(context.world.temporaryDirectory);
    await publish({ ...report, findings: [...report.findings, ...left] }, {
        runner,
        redact: context.redactor.redact,
        assertClean: (text) => context.redactor.assertClean('the report', text),
        reportFile: (0,temporary_directory/* reportFileOf */.w7)(env, (0,external_node_crypto_.randomUUID)()),
        colour,
        ...findingsPage(env),
    });
    (0,state/* saveConclusion */.p5)(runner, report.failureReason === 'internal-error' ? '' : report.conclusion);
};


/***/ }),

/***/ 58911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ redactedReport)
/* harmony export */ });
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95631);

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

/***/ 72353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $c: () => (/* binding */ withFindings),
/* harmony export */   CQ: () => (/* binding */ Journal),
/* harmony export */   WB: () => (/* binding */ internalError)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36939);

/** The same result with more that was noticed. */
const withFindings = (result, findings) => ({
    ...result,
    outcome: result.outcome.ok
        ? (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .succeed */ .Py)(result.outcome.value, [...result.outcome.findings, ...findings])
        : { ok: false, findings: [...result.outcome.findings, ...findings] },
});
const RANK = { error: 0, warning: 1, notice: 2 };
const cancelledFinding = (name) => ({
    code: 'cancelled',
    severity: 'error',
    failureReason: 'cancelled',
    title: `The run was cancelled during the stage “${name}”`,
    detail: 'The job was cancelled, or it ran into its time limit. What had been started in AWS goes on without this run.',
    remedy: 'The post step of this job says what state the stacks and services are in. Run the job again to get a verdict.',
});
/** An exception is a bug; the stage in which it came up still belongs to the story, for production may have changed. */
const broken = (error) => ({
    outcome: (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(internalError(error)),
    summary: 'the action itself failed',
});
const internalError = (error) => ({
    code: 'internal-error',
    severity: 'error',
    failureReason: 'internal-error',
    title: 'The action itself failed',
    detail: error instanceof Error ? (error.stack ?? error.message) : String(error),
    remedy: 'This is a bug in the action: please report it with the lines above. What was deployed stays deployed.',
});
/** Keeps the story of one run: its stages in order, what they noticed and what they established. */
class Journal {
    #clock;
    #cancelled;
    #voice;
    #mode;
    #startedAt;
    #stages = [];
    #findings = [];
    #facts = {};
    constructor(mode, clock, cancelled, voice) {
        this.#mode = mode;
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
            result = await work((line) => this.#voice.progress(line));
        }
        catch (error) {
            if (!this.#cancelled.aborted)
                result = broken(error);
        }
        const wasCancelled = this.#cancelled.aborted;
        const found = result?.outcome.findings ?? [];
        const findings = wasCancelled && !found.some(({ code }) => code === 'cancelled')
            ? [cancelledFinding(name), ...found]
            : found;
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
        this.#facts = { ...this.#facts, ...result?.facts };
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
        this.#findings.push(...findings);
    }
    report() {
        const findings = this.#findings.toSorted((a, b) => RANK[a.severity] - RANK[b.severity]);
        const cause = findings.find((finding) => (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .isError */ .bJ)(finding) && finding.failureReason === 'cancelled') ??
            findings.find(_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .isError */ .bJ);
        const failureReason = cause && (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .isError */ .bJ)(cause) ? cause.failureReason : undefined;
        return {
            schemaVersion: 1,
            mode: this.#mode,
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


/***/ })

};
