export const id = 633;
export const ids = [633];
export const modules = {

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


/***/ })

};
