export const id = 2595;
export const ids = [2595];
export const modules = {

/***/ 22595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseRequests: () => (/* binding */ parseRequests)
});

// EXTERNAL MODULE: ./build/lib/probe-address.js
var probe_address = __webpack_require__(54919);
// EXTERNAL MODULE: ./build/lib/status-ranges.js
var status_ranges = __webpack_require__(35483);
// EXTERNAL MODULE: ./build/inputs/requests/parse-body.js
var parse_body = __webpack_require__(37793);
;// CONCATENATED MODULE: ./build/inputs/requests/request.js
/** Requests of the user's own, from the input `smoke`: what is sent, and what must come back. */
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];
/** Who sends the request: a token signed with the signing key, a session of the frontend, or neither. */
const SENDERS = ['bearer', 'session', 'anonymous'];
/** Whose origin the path belongs to. */
const TARGETS = ['backend', 'frontend'];

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/inputs/reader.js
var reader = __webpack_require__(70401);
;// CONCATENATED MODULE: ./build/inputs/requests/yaml-reader.js


/** Deeper data is no request that a person wrote, and reading it would take the stack. */
const DEEPEST = 32;
/** The parser's complaints in our own words: its messages quote the text, which may be a secret. */
const COMPLAINTS = {
    DUPLICATE_KEY: ['a key that is already there', 'each key once'],
    TAB_AS_INDENT: ['a tab', 'spaces for the indentation'],
    MULTIPLE_DOCS: ['a second document', 'one list, without a line ---'],
    BAD_INDENT: ['a line with another indentation', 'the indentation of the lines it belongs to'],
    BLOCK_AS_IMPLICIT_KEY: ['a second “: ” on one line', 'quotes around a text that has “: ” in it'],
    MULTILINE_IMPLICIT_KEY: ['a key that goes over several lines', 'key: value on one line'],
    BAD_SCALAR_START: ['a character that no plain text may start with', 'quotes around the text'],
    BAD_DQ_ESCAPE: ['a backslash that means nothing in double quotes', 'single quotes, or two backslashes'],
    MISSING_CHAR: ['a quote, bracket, comma or colon that is missing', 'a complete text, list or mapping'],
    BAD_ALIAS: ['an alias (*name)', 'the value itself'],
    NON_STRING_KEY: ['a key that is not a text', 'a text as the key'],
    TAG_RESOLVE_FAILED: ['a tag (!name)', 'the value without a tag'],
    RESOURCE_EXHAUSTION: ['lists or mappings too deep in each other', 'a list of requests'],
};
const COMPLAINT = ['something that is not YAML', 'a list of requests in YAML'];
/** More would bury the first ones. */
const MOST_PROBLEMS = 20;
/** Longer words have no close neighbour among the names of keys; without a limit the time would grow with their square. */
const LONGEST = 30;
/** Letters that have to be added, taken away or changed to make one word of the other (Levenshtein). */
const distance = (one, other) => {
    let row = Array.from({ length: other.length + 1 }, (_, index) => index);
    for (const [index, letter] of [...one].entries()) {
        const next = [index + 1];
        for (const [at, against] of [...other].entries()) {
            const changed = (row[at] ?? 0) + (letter === against ? 0 : 1);
            next.push(Math.min(changed, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
        }
        row = next;
    }
    return row.at(-1) ?? 0;
};
/** The name that was probably meant; undefined when none is near. */
const closestName = (word, names) => {
    if (word.length > LONGEST)
        return undefined;
    const meant = word.toLowerCase().replaceAll('_', '-');
    const near = names
        .map((name) => ({ name, steps: distance(meant, name) }))
        .filter(({ name, steps }) => steps <= Math.max(1, Math.floor(name.length / 3)));
    return near.toSorted((one, other) => one.steps - other.steps)[0]?.name;
};
/**
 * Reads a YAML text by its nodes, so that each problem has a line and a column, and collects the problems.
 *
 * @param hides whether something between two offsets of the text must not be shown
 */
class YamlReader {
    problems = [];
    root;
    #lines = new dist/* LineCounter */.HN();
    #hides;
    constructor(text, hides) {
        this.#hides = hides;
        const document = this.#parse(text);
        for (const { code, pos } of document ? [...document.errors, ...document.warnings] : []) {
            this.#complain(code, pos[0]);
        }
        this.root = document?.contents ?? null;
    }
    #parse(text) {
        try {
            // `silent` would also be silent about a second document.
            return (0,dist.parseDocument)(text, { lineCounter: this.#lines, prettyErrors: false, logLevel: 'error' });
        }
        catch (error) {
            if (!(error instanceof RangeError))
                throw error;
            this.#complain('RESOURCE_EXHAUSTION', 0);
            return undefined;
        }
    }
    /** One mistake often makes the parser stumble again on the same line. */
    #complain(code, offset) {
        const { line } = this.#lines.linePos(offset);
        if (this.problems.some((problem) => problem.line === line))
            return;
        const [found, expected] = COMPLAINTS[code] ?? COMPLAINT;
        this.at(offset, found, expected);
    }
    /** Only the first complaint about a place counts. */
    at(offset, found, expected) {
        const { line, col } = this.#lines.linePos(offset);
        if (this.problems.length >= MOST_PROBLEMS)
            return;
        if (this.problems.some((problem) => problem.line === line && problem.column === col))
            return;
        this.problems.push({ line, column: Math.max(col, 1), found, expected });
    }
    wrong({ node, at }, expected, found = this.describe(node)) {
        this.at(node?.range[0] ?? at, found, expected);
    }
    /** What a node is, in words; a value is only shown in whole, and not when a secret is in it. */
    describe(node) {
        if ((0,dist/* isAlias */.Vj)(node))
            return 'an alias (*name)';
        if ((0,dist/* isSeq */.oP)(node))
            return node.items.length === 0 ? 'an empty list' : 'a list';
        if ((0,dist/* isMap */.jh)(node))
            return node.items.length === 0 ? 'an empty mapping' : 'a mapping';
        if (!(0,dist/* isScalar */.jn)(node) || node.value === null)
            return 'nothing';
        const kind = typeof node.value === 'string' ? 'the text' : `the ${typeof node.value}`;
        return `${kind} ${this.#shown(node.range, String(node.value))}`;
    }
    #shown([start, end], text) {
        return this.#hides(start, end) ? 'that holds a secret' : (0,reader/* quoted */.TL)(text).replace(/^A value of/, 'of');
    }
    isMapping({ node }) {
        return (0,dist/* isMap */.jh)(node);
    }
    /** The value of a text, number or the like; undefined for all else, nothing included. */
    scalar({ node }) {
        return (0,dist/* isScalar */.jn)(node) ? (node.value ?? undefined) : undefined;
    }
    /** The items of a list that is not empty. */
    items(entry, expected) {
        const { node } = entry;
        if (!(0,dist/* isSeq */.oP)(node) || node.items.length === 0)
            return this.wrong(entry, expected);
        return node.items.map((item) => ({ node: item, at: node.range[0] }));
    }
    /** The entries of a mapping by their keys, known or not. */
    entries(entry, expected) {
        const { node } = entry;
        if (!(0,dist/* isMap */.jh)(node))
            return this.wrong(entry, expected);
        const found = new Map();
        for (const { key, value } of node.items) {
            const name = this.#key({ node: key, at: node.range[0] });
            if (name !== undefined)
                found.set(name, { node: value, at: key.range[0] });
        }
        return found;
    }
    #key(entry) {
        const { node } = entry;
        return (0,dist/* isScalar */.jn)(node) && typeof node.value === 'string'
            ? node.value
            : this.wrong(entry, 'a text as the key');
    }
    /** The entries of a mapping that may have these keys and no other. */
    record(entry, keys, expected) {
        const found = this.entries(entry, expected);
        if (!found)
            return undefined;
        for (const [name, { at }] of found) {
            if (keys.some((key) => key === name))
                continue;
            const close = closestName(name, keys);
            const shown = this.#shown([at, at + name.length, 0], name);
            this.at(at, `the unknown key ${shown}`, close ?? `one of ${keys.join(', ')}`);
        }
        // `fromEntries` gives up the names of the keys; they are the ones that were asked for.
        return Object.fromEntries(keys.flatMap((key) => {
            const value = found.get(key);
            return value ? [[key, value]] : [];
        }));
    }
    /** A text that passes the test; numbers and the like are none, for YAML changes how they are written. */
    text(entry, fits, expected) {
        const { node } = entry;
        if ((0,dist/* isScalar */.jn)(node) && typeof node.value === 'string') {
            return fits(node.value) ? node.value : this.wrong(entry, expected);
        }
        const hint = (0,dist/* isScalar */.jn)(node) && node.value !== null ? `${expected}, in quotes` : expected;
        return this.wrong(entry, hint);
    }
    choice(entry, choices) {
        const { node } = entry;
        const value = (0,dist/* isScalar */.jn)(node) ? node.value : undefined;
        const chosen = choices.find((choice) => choice === value);
        return chosen ?? this.wrong(entry, `one of ${choices.join(', ')}`);
    }
    /** Data that JSON can carry as it is. */
    json(entry, depth = 0) {
        const { node } = entry;
        if (depth > DEEPEST)
            return this.wrong(entry, `at most ${DEEPEST} lists and mappings in each other`);
        if ((0,dist/* isSeq */.oP)(node)) {
            return node.items.map((item) => this.json({ node: item, at: node.range[0] }, depth + 1) ?? null);
        }
        if ((0,dist/* isMap */.jh)(node)) {
            const entries = this.entries(entry, 'a mapping') ?? new Map();
            // `fromEntries` defines properties, so that a key named __proto__ is one like every other.
            return Object.fromEntries([...entries].map(([name, value]) => [name, this.json(value, depth + 1) ?? null]));
        }
        if (node === null)
            return null;
        return (0,dist/* isScalar */.jn)(node) ? this.#jsonScalar(entry, node.value) : this.wrong(entry, 'the value itself');
    }
    #jsonScalar(entry, value) {
        if (value === null || typeof value === 'string' || typeof value === 'boolean')
            return value;
        const exact = typeof value === 'number' &&
            Number.isFinite(value) &&
            (!Number.isInteger(value) || Number.isSafeInteger(value));
        return exact ? value : this.wrong(entry, 'a number that JSON carries exactly, or a text in quotes');
    }
}

;// CONCATENATED MODULE: ./build/inputs/requests/parse-requests.js





const MOST_REQUESTS = 50;
const LARGEST_TEXT = 64 * 1024;
const LONGEST_NAME = 50;
const LIST = 'a list of requests, each beginning with “- ”';
const KEYS = ['name', 'method', 'path', 'at', 'as', 'headers', 'json', 'multipart', 'expect'];
const STATUS = 'a status (100 to 599), a range such as 200-299, or a list of them';
/** Stands in for the base: any would do, for a path never decides the host. */
const ANY_BASE = new URL('https://backend.invalid');
const HEADER_NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,100}$/;
/** Without CR and LF, which would begin another header. */
const HEADER_VALUE = /^[\t\x20-\x7e]*$/;
const CREDENTIALS = /^(authorization|proxy-authorization|cookie)$/;
/** What frames the message or addresses the host. */
const FRAMING = /^(host|connection|content-length|transfer-encoding|te|trailer|upgrade|expect|keep-alive)$/;
const refusalOf = (name) => {
    if (!HEADER_NAME.test(name))
        return 'the name of a header, e.g. X-Request-ID';
    if (CREDENTIALS.test(name))
        return 'as: bearer or as: anonymous, because the action sets this header itself';
    if (FRAMING.test(name))
        return 'no such header, because the HTTP client sets it itself';
    return undefined;
};
/** The entries of a mapping by the names of headers in lower case, each once. */
const byName = (yaml, entry, expected) => {
    const seen = new Set();
    return [...(yaml.entries(entry, expected) ?? [])].map(([given, value]) => {
        const name = given.toLowerCase();
        if (seen.has(name))
            yaml.at(value.at, 'a header that is already there', 'each header once');
        seen.add(name);
        return [name, value];
    });
};
const HEADERS = 'a mapping of header names and texts, e.g. headers: {X-Request-ID: smoke}';
const parseHeaders = (yaml, entry) => Object.fromEntries(byName(yaml, entry, HEADERS).flatMap(([name, value]) => {
    const refusal = refusalOf(name);
    if (refusal !== undefined)
        yaml.at(value.at, 'a header that cannot be set here', refusal);
    const isValue = (text) => HEADER_VALUE.test(text);
    const text = yaml.text(value, isValue, 'a text of printable ASCII characters on one line');
    return text === undefined ? [] : [[name, text]];
}));
const EXPECTED = 'the exact text of the header, or a part of it as {contains: text}';
const parseExpected = (yaml, name, entry) => {
    if (yaml.isMapping(entry)) {
        const part = yaml.record(entry, ['contains'], EXPECTED)?.contains;
        if (!part)
            return yaml.wrong(entry, EXPECTED);
        const text = yaml.text(part, (given) => given !== '', 'a text that is not empty');
        return text === undefined ? undefined : { name, how: 'contains', text };
    }
    const text = yaml.text(entry, () => true, EXPECTED);
    return text === undefined ? undefined : { name, how: 'equals', text };
};
const parseExpectedHeaders = (yaml, entry) => byName(yaml, entry, 'a mapping of header names and texts').flatMap(([name, value]) => {
    if (!HEADER_NAME.test(name))
        yaml.at(value.at, 'such a name', 'the name of a header');
    return parseExpected(yaml, name, value) ?? [];
});
const parseStatus = (yaml, entry) => {
    const single = yaml.scalar(entry);
    const items = single === undefined ? yaml.items(entry, STATUS) : [entry];
    const ranges = items?.map((item) => {
        const parsed = (0,status_ranges/* parseStatusRanges */.C2)(String(yaml.scalar(item) ?? ''));
        return parsed.ok ? parsed.value : yaml.wrong(item, STATUS);
    });
    return ranges?.flatMap((range) => range ?? []);
};
const parseExpect = (yaml, entry) => {
    const keys = entry && yaml.record(entry, ['status', 'json', 'header'], 'a mapping with status, json or header');
    const status = keys?.status && parseStatus(yaml, keys.status);
    const json = keys?.json && yaml.json(keys.json);
    return {
        ...(status && { status }),
        ...(json !== undefined && { json: { value: json } }),
        headers: keys?.header ? parseExpectedHeaders(yaml, keys.header) : [],
    };
};
const parseBody = ({ yaml, file }, keys, { method, headers }) => {
    const { json, multipart } = keys;
    const body = json ?? multipart;
    if (json && multipart)
        yaml.at(multipart.at, 'both json and multipart', 'one of them');
    if (body && method === 'GET')
        yaml.at(body.at, 'a body for a GET request', 'method: POST, or no body');
    if (json)
        return { kind: 'json', value: yaml.json(json) ?? null };
    if (!multipart)
        return { kind: 'none' };
    if (Object.hasOwn(headers, 'content-type')) {
        yaml.at(multipart.at, 'multipart beside a header Content-Type', 'no such header, because the action names the boundary in it');
    }
    return (0,parse_body/* parseMultipart */.w)(yaml, multipart, file);
};
const parsePath = (yaml, entry, path) => {
    const expected = 'a path that starts with one slash, e.g. /api/messages, percent-encoded and without #';
    if (!path)
        return yaml.wrong(entry, 'path: /…', 'a request without a path');
    return yaml.text(path, (text) => (0,probe_address/* isPathOf */.HM)(ANY_BASE, text), expected);
};
const parseTarget = (yaml, entry, frontend) => {
    const target = (entry && yaml.choice(entry, TARGETS)) ?? 'backend';
    if (entry && target === 'frontend' && !frontend) {
        yaml.wrong(entry, 'at: backend, or the input frontend-url beside smoke', 'at: frontend without a frontend-url');
    }
    return target;
};
const parseSender = (yaml, entry, target) => {
    // A token for the backend is nothing that a frontend should see without being asked to.
    const usual = target === 'backend' ? 'bearer' : 'anonymous';
    if (!entry)
        return usual;
    const sender = yaml.choice(entry, SENDERS) ?? usual;
    if (sender === 'session' && target !== 'frontend')
        yaml.wrong(entry, 'as: session with at: frontend, whose session it is', 'as: session at the backend');
    return sender;
};
/** A name of our own never has a query, and is never cut: a secret is only hidden where all of it is there. */
const nameFor = (method, path, index) => {
    const name = `${method} ${path.split('?')[0]}`;
    return name.length <= LONGEST_NAME ? name : `request ${index + 1}`;
};
const isName = (text) => [...text].length <= LONGEST_NAME && /^[^\p{C}]+$/u.test(text) && text.trim() === text;
const parseRequest = (parsing, entry, index) => {
    const { yaml, frontend } = parsing;
    const keys = yaml.record(entry, KEYS, 'a mapping with path, and whatever else the request needs');
    if (!keys)
        return undefined;
    const name = keys.name && yaml.text(keys.name, isName, `a text of at most ${LONGEST_NAME} characters`);
    const method = (keys.method && yaml.choice(keys.method, METHODS)) ?? 'GET';
    const path = parsePath(yaml, entry, keys.path) ?? '/';
    const at = parseTarget(yaml, keys.at, frontend);
    const headers = keys.headers ? parseHeaders(yaml, keys.headers) : {};
    return {
        name: name ?? nameFor(method, path, index),
        method,
        path,
        at,
        as: parseSender(yaml, keys.as, at),
        headers,
        body: parseBody(parsing, keys, { method, headers }),
        expect: parseExpect(yaml, keys.expect),
    };
};
const byPlace = (one, other) => one.line - other.line || one.column - other.column;
/** Reads the YAML list of requests, or says everything that is wrong with it. Any text gives an answer. */
const parseRequests = (text, rules) => {
    if (Buffer.byteLength(text) > LARGEST_TEXT) {
        const problem = { line: 1, column: 1, found: 'more than 64 KiB', expected: 'at most 64 KiB' };
        return { requests: [], problems: [problem] };
    }
    const yaml = new YamlReader(text, rules.hides);
    // What stands in a broken text is guesswork, and complaints about it would be too.
    if (yaml.problems.length > 0)
        return { requests: [], problems: yaml.problems.toSorted(byPlace) };
    const items = yaml.items({ node: yaml.root, at: 0 }, LIST) ?? [];
    const tooMany = items[MOST_REQUESTS];
    if (tooMany)
        yaml.wrong(tooMany, `at most ${MOST_REQUESTS} requests`, 'one more request');
    const requests = items
        .slice(0, MOST_REQUESTS)
        .flatMap((item, index) => parseRequest({ ...rules, yaml }, item, index) ?? []);
    return { requests, problems: yaml.problems.toSorted(byPlace) };
};


/***/ })

};
