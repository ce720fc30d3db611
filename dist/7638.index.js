export const id = 7638;
export const ids = [7638];
export const modules = {

/***/ 67638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askFrontend: () => (/* binding */ askFrontend)
});

// UNUSED EXPORTS: testFrontend

// EXTERNAL MODULE: ./build/lib/probe-address.js
var probe_address = __webpack_require__(54919);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/redaction/forms.js
var redaction_forms = __webpack_require__(5633);
// EXTERNAL MODULE: ./build/redaction/key-bytes.js
var key_bytes = __webpack_require__(45395);
// EXTERNAL MODULE: ./build/signing-key/alterations.js
var alterations = __webpack_require__(28316);
;// CONCATENATED MODULE: ./build/frontend/candidates.js


/** Auth.js takes `AUTH_SECRET` and `AUTH_SECRET_1` to `_3` (@auth/core, lib/utils/env.ts). */
const LONGEST_LIST = 4;
/** Of so many secrets there are some 17,000 lists: a hundredth of a second for each answer. */
const MOST_IN_LISTS = 12;
/** What may have become of a secret on its way, as far as it is a text. */
const damagedForms = ({ name, text }) => (0,alterations/* alteredTexts */._)(text, name).flatMap(({ words, form }) => typeof form === 'string' ? [{ name: `${name} ${words}`, text: form }] : []);
const named = (secret, name = secret.name) => ({ name, text: secret.reveal() });
const withoutRepetitions = (all) => all.filter(({ text }, index) => all.findIndex((other) => other.text === text) === index);
const everyOther = ({ others, key, keyName, previous }) => [
    ...others.map((secret) => named(secret)),
    named(key, keyName),
    ...(previous ? [named(previous)] : []),
];
/**
 * Whether it is the one that is meant, or one of the numbered ones that Auth.js puts before it, the newest first:
 * `AUTH_SECRET_1` to `_3` beside `AUTH_SECRET`.
 */
const roleOf = ({ name, text }, expected) => {
    if (expected === undefined)
        return 'other';
    const isNumbered = name.startsWith(`${expected.name}_`) && /^_[1-3]$/.test(name.slice(expected.name.length));
    return text === expected.text || isNumbered ? 'expected' : 'other';
};
/** Secrets that may make sessions: each alone, and the one that is meant damaged. */
const sessionSecrets = (known) => {
    const expected = known.session && named(known.session);
    const single = withoutRepetitions([...(expected ? [expected] : []), ...everyOther(known)]);
    return [
        ...single.map((each) => ({ ...each, encrypts: each.text, role: roleOf(each, expected) })),
        ...(expected ? damagedForms(expected) : []).map((each) => ({
            ...each,
            encrypts: each.text,
            role: 'damaged',
        })),
    ];
};
/** All lists of two and more, in any order, shorter ones first. */
function* listsOf(single) {
    let lists = single.map((each) => [each]);
    for (let length = 2; length <= LONGEST_LIST; length += 1) {
        lists = lists.flatMap((list) => single.filter((each) => !list.includes(each)).map((each) => [...list, each]));
        yield* lists;
    }
}
const joined = (list) => {
    const [first] = list;
    if (!first)
        throw new Error('a list has a first member');
    return {
        ...first,
        name: list.map(({ name }) => name).join(', then '),
        // The library makes its hash of the list as a text (@auth/core, csrf-token.ts).
        text: list.map(({ text }) => text).join(','),
    };
};
/** Alone, damaged, and as a list of v5, of which the first encrypts. What was found before is tried first. */
const secretFinder = (known) => {
    const single = sessionSecrets(known);
    const listable = single.filter(({ role }) => role !== 'damaged').slice(0, MOST_IN_LISTS);
    const found = [];
    return (fits) => {
        const before = found.find(({ text }) => fits(text)) ?? single.find(({ text }) => fits(text));
        if (before)
            return before;
        for (const list of listsOf(listable)) {
            if (!fits(list.map(({ text }) => text).join(',')))
                continue;
            const secret = joined(list);
            found.push(secret);
            return secret;
        }
        return undefined;
    };
};
const bytesOf = (text, encoding) => {
    const read = (0,key_bytes/* keyBytes */.Rt)(text, encoding);
    return read.ok ? read.bytes : new Uint8Array();
};
/** Keys that the frontend may sign the backend's tokens with, the right one first. */
const signingCandidates = (known) => {
    const key = named(known.key, known.keyName);
    const other = (name, bytes) => ({ name, bytes, role: 'other' });
    const all = [
        { name: key.name, bytes: bytesOf(key.text, known.keyEncoding), role: 'expected' },
        ...everyOther(known)
            .filter(({ text }) => text !== key.text)
            .flatMap(({ name, text }) => [...new Set(['utf8', known.keyEncoding])].map((encoding) => other(name, bytesOf(text, encoding)))),
        ...['utf8', 'base64', 'base64url', 'hex']
            .filter((encoding) => encoding !== known.keyEncoding)
            .map((encoding) => other(`${key.name} read as ${encoding}`, bytesOf(key.text, encoding))),
        ...damagedForms(key).map(({ name, text }) => other(name, Buffer.from(text))),
    ];
    return all.filter(({ bytes }) => bytes.length > 0);
};

// EXTERNAL MODULE: ./build/lib/http.js
var http = __webpack_require__(69874);
// EXTERNAL MODULE: ./build/lib/pace.js
var pace = __webpack_require__(3449);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./build/smoke-test/observation.js
var observation = __webpack_require__(11979);
;// CONCATENATED MODULE: ./build/frontend/seen.js

const seenIn = (answer) => {
    if (answer.kind === 'no-answer')
        return { status: 0, text: answer.code };
    const layer = (0,observation/* layerOf */.ZZ)(answer, answer.body);
    return {
        status: answer.status,
        text: layer === 'unknown' ? `${answer.status}` : `${answer.status} from ${layer}`,
    };
};

;// CONCATENATED MODULE: ./build/frontend/plain-http.js


const REDIRECTS = [301, 302, 303, 307, 308];
/** After any other one the form is left behind (RFC 9110 §15.4.8, §15.4.9). */
const KEEPING_THE_FORM = [307, 308];
const redirectsFor = (method) => method === 'POST' ? KEEPING_THE_FORM : REDIRECTS;
/** The same path and query on the origin of the base. A path may begin as another address does, and is none. */
const onOrigin = (base, { pathname, search }) => {
    const url = new URL(base.origin);
    url.pathname = pathname;
    url.search = search;
    return { url, isOurs: true, note: '' };
};
class PlainHttp {
    #base;
    #ask;
    #answers = new Map();
    #hasHsts = false;
    #ledOn = false;
    constructor(base, ask) {
        this.#base = base;
        this.#ask = ask;
    }
    /** Browsers keep no HSTS for an address without a name (RFC 6797 §8.1.1). */
    learn(answer) {
        if (answer.kind === 'no-answer' || (0,external_node_net_.isIP)(this.#base.hostname.replace(/^\[|\]$/g, '')) !== 0)
            return;
        const [, seconds] = /(?:^|;)\s*max-age\s*=\s*"?(\d+)/i.exec(answer.headers['strict-transport-security'] ?? '') ?? [];
        if (seconds !== undefined)
            this.#hasHsts = Number(seconds) > 0;
    }
    /** HSTS keeps the port (RFC 6797 §8.3). */
    isOfHost(target) {
        return target.protocol === 'http:' && this.#base.protocol === 'https:' && target.host === this.#base.host;
    }
    /** Whether a browser was led on to https. */
    ledOn() {
        return this.#ledOn;
    }
    #toHttps(target) {
        this.#ledOn = true;
        return onOrigin(this.#base, target);
    }
    async lead(target, method) {
        if (this.#hasHsts)
            return this.#toHttps(target);
        const key = `${method} ${target.pathname}`;
        let answer = this.#answers.get(key) ?? (await this.#ask(target, method));
        // A first answer may be lost.
        if (answer.kind === 'no-answer' && !this.#answers.has(key))
            answer = await this.#ask(target, method);
        this.#answers.set(key, answer);
        const next = nextOf(answer, target, method);
        if (next?.origin === this.#base.origin)
            // The query was not sent, and what leads to the same path keeps it.
            return this.#toHttps(next.pathname === target.pathname ? target : next);
        if (next && !this.isOfHost(next))
            return { url: next, isOurs: false, note: '' };
        return { url: target, isOurs: false, note: ` (by plain http: ${seenIn(answer).text})` };
    }
}
const nextOf = (answer, from, method) => {
    if (answer.kind === 'no-answer' || !redirectsFor(method).includes(answer.status))
        return undefined;
    const location = answer.headers.location ?? '';
    return location !== '' && URL.canParse(location, from.href) ? new URL(location, from) : undefined;
};

;// CONCATENATED MODULE: ./build/frontend/client.js




const NO_COOKIES = { header: () => '', take: () => undefined };
/** What a request gets that is not sent any more. */
const NOT_SENT = { kind: 'no-answer', code: 'OUT_OF_TIME' };
const timedOut = (answer) => (answer.kind === 'no-answer' ? answer.code : answer.bodyProblem).startsWith('TIMEOUT_');
const limitsFor = (timeout, left) => ({
    connect: Math.min(5_000, timeout / 4, left),
    firstByte: Math.min(10_000, timeout / 4, left),
    total: Math.min(15_000, timeout / 3, left),
});
const MOST_SPELLINGS = 3;
/** Next.js writes localhost where 127.0.0.1 was asked; both are this machine, and only here are they the same. */
const isSameOrigin = (one, other) => one.origin === other.origin ||
    ((0,probe_address/* isLoopback */.U9)(one) && (0,probe_address/* isLoopback */.U9)(other) && one.protocol === other.protocol && one.port === other.port);
const withoutSlash = (path) => path.replace(/\/+$/, '');
const PAGE_HEADERS = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
const headersOf = ({ url, cookies, form, asPage }) => {
    const header = cookies.header(url);
    return {
        ...(header !== '' && { cookie: header }),
        // Browsers name the page's own origin, and SvelteKit and Astro refuse a form without it.
        ...(form && { 'content-type': 'application/x-www-form-urlencoded', origin: url.origin, ...PAGE_HEADERS }),
        ...(asPage && PAGE_HEADERS),
    };
};
const resolveIn = (base, plain) => async (location, from, method = 'GET') => {
    if (location === '' || !URL.canParse(location, from.href))
        return undefined;
    const target = new URL(location, from);
    if (plain.isOfHost(target))
        return plain.lead(target, method);
    return isSameOrigin(target, base) ? onOrigin(base, target) : { url: target, isOurs: false, note: '' };
};
const followSpellings = async (first, route, { send, resolve }) => {
    const method = first.form ? 'POST' : 'GET';
    let request = first;
    let answer = await send(request);
    for (let spellings = 0; spellings < MOST_SPELLINGS; spellings += 1) {
        if (answer.kind === 'no-answer')
            break;
        const { status, headers } = answer;
        if (!redirectsFor(method).includes(status))
            break;
        const target = await resolve(headers.location ?? '', request.url, method);
        if (!target?.isOurs || !withoutSlash(target.url.pathname).endsWith(route))
            break;
        request = { ...request, url: target.url };
        answer = await send(request);
    }
    return answer;
};
const createClient = ({ base, authPath, timeoutMilliseconds }, context) => {
    const { now, left, wait } = (0,pace/* startPace */.a)(context, timeoutMilliseconds);
    const url = (route) => (0,probe_address/* probeUrl */.K7)(base, `${authPath}${route}`);
    // Whatever was asked before, perhaps of the same host, counts too.
    let last = now();
    let cut = false;
    const paced = async (ask) => {
        await wait(last + (0,pace/* paceTo */.TW)(base) - now());
        last = now();
        const remaining = left();
        if (remaining <= 0)
            cut = true;
        if (cut)
            return NOT_SENT;
        const answer = await ask(limitsFor(timeoutMilliseconds, remaining));
        // A timer may be a millisecond early.
        if (timedOut(answer) && left() <= 1)
            cut = true;
        return answer;
    };
    const plain = new PlainHttp(base, (address, method) => paced((limits) => (0,http/* probeBare */.NA)({ url: address, method }, limits, context.cancelled)));
    const send = async (request) => {
        const sending = request.form && { method: 'POST', body: request.form.toString() };
        const answer = await paced((limits) => (0,http/* probe */.dy)(request.url, headersOf(request), limits, context.cancelled, sending));
        request.cookies.take(answer, request.url);
        plain.learn(answer);
        return answer;
    };
    const resolve = resolveIn(base, plain);
    const follow = (request, route) => followSpellings(request, route, { send, resolve });
    return {
        get: (route, cookies = NO_COOKIES) => follow({ url: url(route), cookies }, route),
        post: (route, cookies, form) => follow({ url: url(route), cookies, form }, route),
        page: (address, cookies) => send({ url: address, cookies, asPage: true }),
        pause: () => wait(Math.min(1_000, Math.max(20, timeoutMilliseconds / 100))),
        ranOut: () => cut,
        wasLedToHttp: () => plain.ledOn(),
        url,
        resolve,
    };
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/lib/json.js
var json = __webpack_require__(80292);
// EXTERNAL MODULE: ./node_modules/tough-cookie/dist/index.js
var dist = __webpack_require__(54999);
;// CONCATENATED MODULE: ./build/frontend/cookie-jar.js


/** What a login needs, with room to spare; a hostile server must not fill our memory or make us send huge headers. */
const MOST_COOKIES = 60;
/** RFC 6265bis §5.6: bytes of name and value together. */
const LONGEST_PAIR = 4096;
const LIBRARY_NAME = /^(?:__Host-|__Secure-)?(?:authjs|next-auth)\.(?:csrf-token|callback-url|session-token(?:\.\d{1,2})?)$/;
/** The two other cookies of both libraries, which are never a session. */
const mayHoldSession = (name) => !/csrf|callback-url$/i.test(name);
/** The lines of the header `Set-Cookie`. */
const linesOf = (answer) => answer.kind === 'no-answer' ? [] : (answer.headers['set-cookie'] ?? '').split('\n').filter(Boolean);
const splitLine = (line) => {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
    const at = pair.indexOf('=');
    return { name: pair.slice(0, Math.max(0, at)).trim(), value: pair.slice(at + 1).trim(), attributes };
};
/** Names and values that an answer sets, whether or not a browser takes them. */
const cookiesOf = (answer) => linesOf(answer)
    .map(splitLine)
    .filter(({ name, value }) => name !== '' && value !== '');
const attributeOf = (attributes, name) => {
    const found = attributes.findLast((each) => each.split('=')[0]?.trim().toLowerCase() === name);
    return found === undefined ? undefined : found.slice(found.indexOf('=') + 1).trim();
};
/** What Chromium refuses beyond the RFC, or what the jar lets through. */
const refusedBeforehand = (line, { hostname }) => {
    const { name, value, attributes } = splitLine(line);
    const has = (attribute) => attributeOf(attributes, attribute) !== undefined;
    if (Buffer.byteLength(name) + Buffer.byteLength(value) > LONGEST_PAIR)
        return 'more than 4096 bytes';
    // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers refuse them
    if (/[\0-\x08\x0a-\x1f\x7f]/.test(line))
        return 'a control character in it';
    if (/^none$/i.test(attributeOf(attributes, 'samesite') ?? '') && !has('secure'))
        return 'SameSite=None without Secure';
    if (has('partitioned') && !has('secure'))
        return 'Partitioned without Secure';
    if (/^__secure-/i.test(name) && !has('secure'))
        return 'a __Secure- name without Secure';
    if (!/^__host-/i.test(name))
        return undefined;
    if (!has('secure'))
        return 'a __Host- name without Secure';
    const domain = attributeOf(attributes, 'domain') ?? '';
    // The domain of an address is no more than the host.
    const isHost = domain === '' || ((0,external_node_net_.isIP)(hostname) !== 0 && domain === hostname);
    if (!isHost)
        return 'a __Host- name with Domain';
    return attributeOf(attributes, 'path') === '/' ? undefined : 'a __Host- name without Path=/';
};
/** By the texts of tough-cookie's errors. */
const reasonOf = (error) => {
    const text = error instanceof Error ? error.message : '';
    if (text.includes('public suffix'))
        return 'a Domain that many sites share';
    if (text.includes("this host's domain"))
        return 'the Domain of another host';
    if (text.includes('not a secure connection'))
        return 'Secure over plain http';
    return 'a form that cannot be read';
};
class BrowserJar {
    // The rules of the prefixes are above: those of tough-cookie know no exception and no small letters.
    #jar = new dist/* CookieJar */.cP(undefined, { prefixSecurity: 'unsafe-disabled' });
    #refused = [];
    #mask;
    #taken = 0;
    /** @param mask gets each value that may be a session before it is used: the frontend gives it a life of its own choice */
    constructor(mask = () => undefined) {
        this.#mask = mask;
    }
    take(answer, url) {
        for (const line of linesOf(answer).slice(0, MOST_COOKIES))
            this.#takeLine(line, url);
    }
    #takeLine(line, url) {
        const { name, value } = splitLine(line);
        if (value !== '' && mayHoldSession(name))
            this.#mask(value);
        let reason = refusedBeforehand(line, url);
        try {
            if (reason === undefined && this.#taken < MOST_COOKIES) {
                this.#jar.setCookieSync(line, url.href);
                this.#taken += 1;
            }
        }
        catch (error) {
            reason = reasonOf(error);
        }
        if (reason === undefined)
            return;
        const shown = LIBRARY_NAME.test(name) ? name : 'a cookie with a name of its own';
        this.#refused.push({ name, value, cookie: { name: shown, reason } });
    }
    /** What a browser does not take, the last first. */
    refused() {
        return this.#refused.toReversed();
    }
    names(url) {
        return new Set(this.#cookies(url).map(({ key }) => key));
    }
    #cookies(url) {
        return this.#jar.getCookiesSync(url.href);
    }
    /** The value of the header `Cookie`; '' when there is nothing to send. */
    header(url, fits = () => true) {
        return this.#cookies(url)
            .filter(({ key }) => fits(key))
            .map((cookie) => cookie.cookieString())
            .join('; ');
    }
}

// EXTERNAL MODULE: ./build/lib/error-code.js
var error_code = __webpack_require__(47206);
// EXTERNAL MODULE: ./build/lib/groups.js
var groups = __webpack_require__(85722);
// EXTERNAL MODULE: ./build/smoke-test/schedule.js
var schedule = __webpack_require__(70340);
;// CONCATENATED MODULE: ./build/frontend/words.js
/** What an answer of the frontend may bring into a report: words of closed lists, and those of the user's own inputs. */
/** `error` of NextAuth v4 (core/pages/signin, error) and of Auth.js v5 (errors.ts). */
const ERRORS = [
    'AccessDenied',
    'AccountNotLinked',
    'Callback',
    'CallbackRouteError',
    'Configuration',
    'CredentialsSignin',
    'Default',
    'EmailCreateAccount',
    'EmailSignin',
    'MissingCSRF',
    'OAuthAccountNotLinked',
    'OAuthCallback',
    'OAuthCreateAccount',
    'OAuthSignin',
    'SessionRequired',
    'Signin',
    'Verification',
];
/** What apps say in words of their own, and what it is about: whole words, in small letters with blanks between them. */
const TOPICS = [
    [
        /\b(?:2 ?fa|mfa|t?otp|(?:two|2|second|multi) ?factor|one ?time (?:code|pass\w*)|authenticator|verification code)\b/,
        'a second factor',
    ],
    [/\b(?:locked|lock ?out)\b/, 'a locked account'],
    [/\b(?:too many|rate ?limit\w*|throttl\w+|attempts)\b/, 'too many attempts'],
];
/** `TooManyAttempts`, `too-many-attempts` and `too%20many%20attempts` are the same words. */
const separated = (text) => text
    .replace(/%[\da-f]{2}/gi, ' ')
    .replace(/[a-z](?=[A-Z\d])|[A-Z](?=[A-Z][a-z])/g, '$& ')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, ' ');
const topicOf = (text) => {
    const words = separated(text);
    return TOPICS.find(([pattern]) => pattern.test(words))?.[1];
};
/** A word of the lists as it is; of any other text the kind and the length alone. */
const wordOf = (text) => {
    if (ERRORS.includes(text) || text === 'credentials')
        return text;
    const about = topicOf(text);
    const kind = /^[A-Za-z]+$/.test(text) ? 'a word' : /^\d+$/.test(text) ? 'a number' : 'a text';
    return `${kind} of its own of ${text.length} characters${about === undefined ? '' : `, about ${about}`}`;
};
/** What places, hosts and the members of a session are commonly called. Only the words of a sentence depend on it. */
const COMMON = new Set(('2fa 403 404 500 access account accounts address admin api app apps attempts auth authenticate authentication ' +
    'authorize backend bearer billing blocked callback challenge change chat code company confirm consent create ' +
    'credentials csrf dashboard data default denied disabled email error errors expired factor forbidden forgot home ' +
    'id image in index invite jwt key keys landing list localhost locked log login logout mail maintenance many me mfa ' +
    'multi name new not onboarding one org organization organizations otp out page password payment pending plan ' +
    'private profile project projects provider public refresh register required reset role roles secret secure ' +
    'select session sessions settings setup sign signed signin signout signup sso start step subscription suspended ' +
    'tenant terms time token tokens too totp two unauthorized update user users validate verification verify wait ' +
    'waiting web welcome workspace workspaces www').split(' '));
const LANGUAGES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const REGIONS = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
/** `en`, `pt-BR`: of two letters each, and known by that name. */
const isLanguage = (text) => {
    const [, language, region] = /^([a-z]{2})(?:[-_]([a-z]{2}))?$/i.exec(text) ?? [];
    if (language === undefined || LANGUAGES.of(language) === undefined)
        return false;
    return region === undefined || REGIONS.of(region.toUpperCase()) !== undefined;
};
const HIDDEN = '…';
const MOST_SEGMENTS = 6;
const segmentsOf = ({ pathname }) => pathname.split('/').slice(1);
const wordsOfPath = (target, given) => {
    const known = new Set(given.flatMap(segmentsOf));
    const isKnown = (segment) => segment === '' ||
        known.has(segment) ||
        isLanguage(segment) ||
        segment.split(/[-_.]/).every((word) => COMMON.has(word) || known.has(word));
    const segments = segmentsOf(target);
    const shown = segments.slice(0, MOST_SEGMENTS).map((each) => (isKnown(each) ? each : HIDDEN));
    return `/${shown.join('/')}${segments.length > MOST_SEGMENTS ? `/${HIDDEN}` : ''}`;
};
/** Addresses that nobody else can reach, and so tell where a server takes itself to be. */
const OWN_MACHINE = ['127.0.0.1', '0.0.0.0', '[::1]', '[::]'];
const COMMON_PORTS = ['', '3000', '5173', '8000', '8080'];
/** E.g. `www.example.com` where `chat.example.com` was given, and `chat.….com` for another one of that ending. */
const wordsOfHost = ({ hostname, port }, given) => {
    const known = new Set(given.flatMap((url) => url.hostname.split('.')));
    const shown = (label) => (COMMON.has(label) || known.has(label) ? label : HIDDEN);
    const host = OWN_MACHINE.includes(hostname) ? hostname : hostname.split('.').map(shown).join('.');
    const isKnownPort = COMMON_PORTS.includes(port) || given.some((url) => url.port === port);
    return port === '' ? host : `${host}:${isKnownPort ? port : HIDDEN}`;
};
/**
 * Where a `Location` leads: the origin where it is another one than that of the first given address, and the path, never
 * the query. A word of it is shown where the given addresses, which are the user's, or the lists have it. '' where it
 * leads nowhere.
 */
const placeOf = (location, ...given) => {
    const [from] = given;
    if (location === undefined || location === '' || !URL.canParse(location, from.href))
        return '';
    const target = new URL(location, from);
    const path = wordsOfPath(target, given);
    if (target.host === from.host && target.protocol === from.protocol)
        return path;
    if (!/^https?:$/.test(target.protocol))
        return 'another host';
    return `${target.protocol}//${wordsOfHost(target, given)}${path}`;
};
/** The name of a member of the session is the app's own: it is repeated where each of its words is in the list. */
const wordOfName = (name) => {
    const words = separated(name).split(' ');
    const isKnown = words.every((word) => COMMON.has(word) || /^\d{1,2}$/.test(word));
    return isKnown && /^[\w-]+$/.test(name) ? name : '?';
};

;// CONCATENATED MODULE: ./build/frontend/samples.js





/** How often in a row an answer that says nothing of a task must come before it is believed. */
const ENOUGH_FAILURES = 5;
/** Requests at most; to a frontend of many tasks `CAP_FACTOR` times what its answers need when they are all the same. */
const REQUEST_CAP = 50;
const CAP_FACTOR = 3;
/** Two samples are the same when one task could have given both. */
const identity = (sample) => {
    if (sample.kind === 'secret')
        return `secret ${sample.secret?.name ?? ''}`;
    if (sample.kind === 'other-answer')
        return `status ${sample.status}`;
    return sample.kind === 'no-answer' ? `problem ${sample.problem}` : sample.kind;
};
const WORDS = {
    session: 'the session',
    'no-session': 'no session',
    'other-session': 'the session of another user',
    cached: 'a token that came before',
    'cookie-lost': 'a csrf token without its cookie',
    'csrf-off': 'csrf tokens are switched off',
    'other-path': '400 of Auth.js for a path that it does not know',
};
/** For people, as what follows: names of secrets, never a text. */
const nameOf = (secret) => secret?.name ?? 'a secret that is none of the given ones';
const wordsOf = (sample) => {
    if (sample.kind === 'secret')
        return nameOf(sample.secret);
    if (sample.kind === 'no-answer')
        return `no answer (${sample.problem}: ${(0,error_code/* describeNetworkError */.g)(sample.problem)})`;
    if (sample.kind !== 'other-answer')
        return WORDS[sample.kind];
    const place = sample.place === '' ? '' : ` to ${sample.place}`;
    return `status ${sample.status}${place}${sample.layer === 'unknown' ? '' : ` from ${sample.layer}`}`;
};
/** E.g. `NEXTAUTH_SECRET ×7, JWT_SECRET_KEY ×3`. */
const tally = (samples) => [...(0,groups/* groupBy */.$)(samples, wordsOf)].map(([text, { length }]) => `${text} ×${length}`).join(', ');
/** An answer that is none of those that were asked for. */
const otherSample = (answer, url) => answer.kind === 'no-answer'
    ? { kind: 'no-answer', problem: answer.code }
    : {
        kind: 'other-answer',
        status: answer.status,
        layer: (0,observation/* layerOf */.ZZ)(answer, answer.body),
        place: placeOf(answer.headers.location, url),
    };
const isOfTask = ({ kind }) => kind === 'secret' || kind.endsWith('session');
/** At first sight of a second answer, luck must be much less likely. */
const neededInARow = (samples, needed) => {
    const last = samples.at(-1);
    if (last === undefined)
        return needed;
    if (!isOfTask(last))
        return ENOUGH_FAILURES;
    const same = identity(last);
    return samples.some((each) => isOfTask(each) && identity(each) !== same) ? 2 * needed : needed;
};
const rowOf = (samples, last) => {
    const same = identity(last);
    return samples.length - 1 - samples.findLastIndex((each) => identity(each) !== same);
};
/** Pure: the answer on which the tasks agree, if there have been enough. */
const settle = (samples, needed) => {
    const last = samples.at(-1);
    return last && rowOf(samples, last) >= neededInARow(samples, needed) ? last : undefined;
};
/**
 * Pure: whether more requests cannot settle it any more, because the cap comes before the row that is needed now. Twice
 * the answers are needed after a second secret was seen, so one that shows within the first `needed` answers has its chance.
 */
const isHopeless = (samples, needed) => {
    const left = Math.max(REQUEST_CAP, CAP_FACTOR * needed) - samples.length;
    const last = samples.at(-1);
    return last !== undefined && neededInARow(samples, needed) - rowOf(samples, last) > left;
};
/** @param targets running tasks behind the address, 0 when unknown */
const sampleTasks = async (ask, targets, { client, cancelled }) => {
    const needed = (0,schedule/* neededSuccesses */.js)(targets);
    const samples = [];
    for (;;) {
        const settled = settle(samples, needed);
        if (settled || isHopeless(samples, needed))
            return { samples, settled, ranOut: false };
        const sample = await ask();
        if (cancelled.aborted || client.ranOut())
            return { samples, settled, ranOut: true };
        samples.push(sample);
        if (!isOfTask(sample) && settle(samples, needed) === undefined)
            await client.pause();
    }
};

;// CONCATENATED MODULE: ./build/frontend/csrf.js




const VALUE = /^"?([0-9a-f]{64})(?:\||%7C)([0-9a-f]{64})"?$/i;
const versionOf = (name) => {
    if (name === 'authjs.csrf-token')
        return 5;
    return name === 'next-auth.csrf-token' ? 4 : undefined;
};
/** The cookie in any answer of the libraries to a request without one. */
const csrfCookie = (answer) => {
    for (const { name, value } of cookiesOf(answer)) {
        const [, token = '', hash = ''] = VALUE.exec(value) ?? [];
        if (token === '')
            continue;
        const plain = name.replace(/^__(?:Host|Secure)-/, '');
        return { version: versionOf(plain), secure: plain !== name, token, hash: hash.toLowerCase() };
    }
    return undefined;
};
/** The token that the answer hands to the page; '' where there is none. */
const csrfToken = (answer) => {
    if (answer.kind === 'no-answer' || answer.status !== 200)
        return '';
    const said = (0,json/* parseJson */.qF)(answer.body);
    const token = (0,json/* isObject */.Gv)(said) ? ((0,json/* textOf */.b6)(said.csrfToken) ?? '') : '';
    return /^[0-9a-f]{64}$/i.test(token) ? token : '';
};
/** The cookie of one answer; undefined when this is no answer of NextAuth or Auth.js. */
const readCsrf = (answer) => {
    const cookie = csrfCookie(answer);
    return cookie && cookie.token === csrfToken(answer) ? cookie : undefined;
};
const isSecretOf = ({ token, hash }, secret) => (0,external_node_crypto_.timingSafeEqual)((0,external_node_crypto_.createHash)('sha256').update(`${token}${secret}`).digest(), Buffer.from(hash, 'hex'));
/** Name of the cookie that holds the session; undefined where the app has names of its own. */
const sessionCookieName = ({ version, secure, }) => version && `${secure ? '__Secure-' : ''}${version === 5 ? 'authjs' : 'next-auth'}.session-token`;
/** Knows an answer that was given before: the libraries draw a fresh token for each request without a csrf cookie. */
class CacheWatch {
    #tokens = new Set();
    /** For the answer to a request without a csrf cookie. */
    isRepeated(answer) {
        const token = csrfToken(answer) || csrfCookie(answer)?.token;
        if (token === undefined)
            return false;
        const isKnown = this.#tokens.has(token);
        this.#tokens.add(token);
        return isKnown;
    }
}
/** `GET /csrf` where `skipCSRFCheck` is set: it takes the cookie back (@auth/core, lib/pages/index.ts). */
const isSwitchedOff = (answer) => answer.status === 404 && /authjs\.csrf-token=;/.test(answer.headers['set-cookie'] ?? '');
/** What Auth.js answers to a path that is not below its `basePath` (@auth/core, index.ts). */
const isOtherPath = ({ status, body }) => status === 400 && body.trim() === '"Bad request."';
/** Whether an Auth.js answers there, with a token or without any. */
const isAuthJs = (answer) => csrfToken(answer) !== '' || (answer.kind === 'answer' && isSwitchedOff(answer));
/** What one answer to `GET /csrf` tells. */
const sampleOf = (answer, url, find) => {
    const cookie = readCsrf(answer);
    if (cookie)
        return { kind: 'secret', secret: find((text) => isSecretOf(cookie, text)) };
    if (csrfToken(answer) !== '')
        return { kind: 'cookie-lost' };
    if (answer.kind === 'answer' && isSwitchedOff(answer))
        return { kind: 'csrf-off' };
    if (answer.kind === 'answer' && isOtherPath(answer))
        return { kind: 'other-path' };
    return otherSample(answer, url);
};
/**
 * The cookie of this token, where a browser refuses it and so sends none; what else it refuses keeps no form from being
 * taken.
 */
const refusedCsrf = (jar, token, url) => jar.header(url).includes(token)
    ? undefined
    : jar.refused().find(({ value }) => value.includes(token))?.cookie;
/** @param targets running tasks behind the address, 0 when unknown */
const readCsrfOracle = async (asking, find, targets) => {
    const { client, cache } = asking;
    let csrf;
    let refused;
    const ask = async () => {
        const jar = new BrowserJar();
        const answer = await client.get('/csrf', jar);
        if (cache.isRepeated(answer))
            return { kind: 'cached' };
        const cookie = readCsrf(answer);
        if (cookie) {
            csrf = cookie;
            refused = refusedCsrf(jar, cookie.token, client.url('/csrf')) ?? refused;
        }
        return sampleOf(answer, client.url('/csrf'), find);
    };
    const samples = await sampleTasks(ask, targets, asking);
    return { ...samples, csrf, refused };
};

// EXTERNAL MODULE: ./build/inputs/profiles.js
var profiles = __webpack_require__(93532);
;// CONCATENATED MODULE: ./build/frontend/session.js




const isNothing = (said) => Object.entries(said).every(([name, value]) => name === 'expires' || value === null);
const readSession = (answer) => {
    if (answer.kind === 'no-answer' || answer.status !== 200)
        return { kind: 'unreadable', seen: seenIn(answer) };
    const said = (0,json/* parseJson */.qF)(answer.body);
    if (said === null)
        return { kind: 'none' };
    if (!(0,json/* isObject */.Gv)(said))
        return {
            kind: 'unreadable',
            seen: { ...seenIn(answer), text: `200 without ${said === undefined ? 'JSON' : 'an object'}` },
        };
    return isNothing(said) ? { kind: 'none' } : { kind: 'session', session: said };
};
/** Whether it is of the user that exists nowhere: what was put into the cookie comes out again. */
const isOfSyntheticUser = (session) => textsIn(session).some(({ text }) => text === profiles/* SYNTHETIC_SUBJECT */.rA || text.toLowerCase() === profiles/* SYNTHETIC_EMAIL */.bU);
/** By what a session calls its user and nobody else: what a backend may write into its log. */
const usersIn = (session) => textsIn(session).flatMap(({ path, text }) => /^(?:user\.)?(?:id|sub|email|username)$/.test(path) && text !== '' ? [text] : []);
const plain = (address) => address.trim().toLowerCase();
/** Whether it is of the user with that address; undefined when it shows none. */
const isOfUser = (session, email) => {
    const texts = textsIn(session);
    if (texts.some(({ text }) => plain(text) === plain(email)))
        return true;
    return texts.some(({ path, text }) => /^(?:user\.)?email$/.test(path) && plain(text) !== '')
        ? false
        : undefined;
};
const MOST_VALUES = 5_000;
/** All texts in a JSON value. A loop and not a recursion: what a server nests must not become our call stack. */
const textsIn = (session) => {
    const found = [];
    const open = [{ path: '', value: session }];
    for (let seen = 0; seen < MOST_VALUES; seen += 1) {
        const next = open.shift();
        if (next === undefined)
            break;
        const { path, value } = next;
        if (typeof value === 'string')
            found.push({ path, text: value });
        if (typeof value !== 'object' || value === null)
            continue;
        for (const [name, member] of Object.entries(value)) {
            if (open.length >= MOST_VALUES)
                break;
            open.push({
                path: (path === '' ? wordOfName(name) : `${path}.${wordOfName(name)}`).slice(0, 80),
                value: member,
            });
        }
    }
    return found;
};

;// CONCATENATED MODULE: ./build/frontend/exposed-tokens.js



const COMPACT_JWS = /^(?:Bearer )?(eyJ[\w-]+\.[\w-]+\.[\w-]+)$/;
const HASHES = new Map([
    ['HS256', 'sha256'],
    ['HS384', 'sha384'],
    ['HS512', 'sha512'],
]);
const MOST_TOKENS = 20;
/** All compact JWS in a JSON value. */
const tokensIn = (session) => textsIn(session)
    .flatMap(({ path, text }) => {
    const token = COMPACT_JWS.exec(text)?.[1];
    return token === undefined ? [] : [{ path, token }];
})
    .slice(0, MOST_TOKENS);
const jsonPart = (part) => {
    const value = (0,json/* parseJson */.qF)(Buffer.from(part, 'base64url').toString('utf8'));
    return (0,json/* isObject */.Gv)(value) ? value : {};
};
const lifetimeOf = ({ iat, exp }) => typeof iat === 'number' && typeof exp === 'number' && exp > iat ? exp - iat : 0;
/** Which of the keys signed it; undefined when it is not an HMAC token at all, for such a token is not the backend's. */
const signatureOf = ({ path, token }, candidates) => {
    const [header = '', payload = '', signature = ''] = token.split('.');
    const hash = HASHES.get(jsonPart(header).alg);
    if (hash === undefined)
        return undefined;
    const given = Buffer.from(signature, 'base64url');
    const signedWith = candidates.find(({ bytes }) => {
        const expected = (0,external_node_crypto_.createHmac)(hash, bytes).update(`${header}.${payload}`).digest();
        return expected.length === given.length && (0,external_node_crypto_.timingSafeEqual)(expected, given);
    });
    return { path, signedWith, lifetime: lifetimeOf(jsonPart(payload)) };
};

// EXTERNAL MODULE: ./build/model/define-finding.js
var define_finding = __webpack_require__(80495);
;// CONCATENATED MODULE: ./build/frontend/findings.js

const HTTPS_ADDRESS = 'Set AUTH_URL (v5) or NEXTAUTH_URL (v4) to the https address, or pass X-Forwarded-Proto on.';
const keepOutOfCaches = (what) => `Keep ${what} out of the cache: CachePolicy.CACHING_DISABLED in CloudFront, no proxy_cache in nginx, no page rule in Cloudflare.`;
const shownToOthers = (0,define_finding/* defineFinding */.L)('session-shown-to-anybody', { error: 'frontend-not-established' }, (text) => text);
/** Then nothing that it shows to a cookie or after a login proves anything. `who`: half a sentence. */
const shownToAnybody = (who, { where, route }) => shownToOthers({
    title: 'The frontend shows a session to anybody, so what it honours was not established',
    detail: `${route('session')} shows a session ${who}. So neither a session cookie was tried nor a login.`,
    remedy: 'Look for a session callback, a middleware or a cache before the frontend that answers without a session. It must say null (v5) or {} (v4).',
    where,
});
/** Strangers were turned away before a user had asked. */
const keptForStrangers = (what, { where, route }) => shownToOthers({
    title: `A stranger is shown the ${what} of a user who asked before`,
    detail: `Without any cookie ${what === 'page' ? 'the page of login-redirect' : route('session')} shows what it showed a user, and did not before that user had asked.`,
    remedy: keepOutOfCaches(what === 'page' ? 'pages that need a login' : route('*')),
    where,
});
/** `seen`: what was shown for the cookie of one user. */
const sessionMixedUp = (seen, { where, route }) => shownToOthers({
    title: 'The frontend shows the session of another user',
    detail: `${route('session')} was asked with the cookie of one user: ${seen}.`,
    remedy: `${keepOutOfCaches(route('*'))} If there is none, look for a variable of the frontend that outlives a request.`,
    where,
});
/** The answer was no answer about a session at all. `who`: half a sentence. */
const sessionUnreadable = (0,define_finding/* defineFinding */.L)('frontend-session-unreadable', { error: 'frontend-not-established' }, (who, seen, { where, route }) => ({
    title: 'The frontend does not say whether there is a session',
    detail: `${route('session')} gave ${seen.text} ${who}, twice.`,
    remedy: 'Look at the log of the frontend at this time; a session callback may fail for a user that it does not know.',
    where,
}));
const TRY_A_LOGIN = 'Give smoke-user-email and smoke-user-password: a real login decides it, whatever the sessions are made of.';
const mintedRefused = (0,define_finding/* defineFinding */.L)('minted-session-refused', { error: 'frontend-not-established' }, ({ where, route }) => ({
    title: 'The frontend shows no session for a cookie made with its own secret',
    detail: `${route('session')} shows no user, with none of the secrets. So the app makes its sessions in another way: in a database, with an encode or a secret of its own, with other cookie names, or a callback refuses users that it does not know.`,
    remedy: TRY_A_LOGIN,
    where,
}));
const mintedOfAnother = (0,define_finding/* defineFinding */.L)('minted-session-of-another', { error: 'frontend-not-established' }, ({ where, route }) => ({
    title: 'The frontend shows a session for the minted cookie, but not of the user in it',
    detail: `Neither the id nor the email that was put into the cookie is in the answer of ${route('session')}, so whether the frontend read the cookie was not established.`,
    remedy: TRY_A_LOGIN,
    where,
}));
const cookieNamesUnknown = (0,define_finding/* defineFinding */.L)('frontend-cookie-names-unknown', 'warning', ({ where }) => ({
    title: 'No session cookie was minted, because the frontend has cookie names of its own',
    detail: 'The names tell the version and are part of the key, so without them no session can be made.',
    remedy: TRY_A_LOGIN,
    where,
}), { leavesOpen: true });
const cookiesNotSecure = (0,define_finding/* defineFinding */.L)('frontend-cookies-not-secure', 'warning', ({ where }) => ({
    title: 'The frontend is reached over https but makes cookies for plain http',
    detail: 'Its cookies lack the prefix of secure ones, so it does not know that the browser uses https.',
    remedy: HTTPS_ADDRESS,
    where,
}));
/** Findings for what stands between the frontend and a browser. */
const cookieRefused = (0,define_finding/* defineFinding */.L)('frontend-cookie-refused', { error: 'login-failed' }, ({ name, reason }, { where, route }) => ({
    title: 'A browser refuses the csrf cookie of the frontend, so no user can log in',
    detail: `${route('csrf')} sets ${name}, which is refused for ${reason}.`,
    remedy: 'Look at cookies in the configuration of Auth.js, and at what changes Set-Cookie on the way: a __Host- cookie has Secure, Path=/ and no Domain.',
    where,
}));
const cached = (0,define_finding/* defineFinding */.L)('frontend-cached', { error: 'frontend-not-established' }, ({ what, ...text }) => ({
    title: 'A cache answers in place of the frontend, so all users get the same answer',
    remedy: keepOutOfCaches(what),
    ...text,
}));
const answerCached = (name, { where, route }) => cached({
    what: route('*'),
    detail: `${route(name)} gave a csrf token that was given before; the library draws a new one for each request. So what the tasks do is not known, and the token protects nobody.`,
    where,
});
/** `page`: in words. */
const pageCached = (page, where) => cached({
    what: 'pages that need a login',
    detail: `${page} came from a cache (Age, X-Cache) when it was asked for with a session that had just begun. So the page is not that of the smoke user.`,
    where,
});
const paths = (tokens) => [...new Set(tokens.map(({ path }) => path))].join(', ');
const tokenExposed = (0,define_finding/* defineFinding */.L)('backend-token-in-session', 'warning', (tokens, { where, route }) => ({
    title: 'The frontend hands a token signed with one of your keys to the browser',
    detail: `In the answer of ${route('session')}: ${paths(tokens)}. Every script of the page can read it and use it until it ends.`,
    remedy: 'Keep the token in the JWT of Auth.js and call the backend from the server; do not copy it in the session callback.',
    where,
}));
const otherKey = (0,define_finding/* defineFinding */.L)('frontend-signs-with-other-key', { error: 'key-mismatch' }, (tokens, { keyName, place }) => {
    const names = [...new Set(tokens.flatMap(({ signedWith }) => signedWith?.name ?? []))].join(', ');
    return {
        title: `The frontend signs with another key than ${keyName}`.slice(0, 100),
        detail: `The token at ${paths(tokens)} of its session was signed with ${names}.`,
        remedy: `Let the frontend sign with ${keyName}, as the backend is meant to verify: look at which variable its code reads, and at a fallback beside it.`,
        where: place.where,
    };
});
const unknownKey = (0,define_finding/* defineFinding */.L)('frontend-signs-with-unknown-key', [{ error: 'frontend-mismatch' }, 'warning'], (tokens, isBackends, { keyName, place }) => ({
    as: isBackends ? { error: 'frontend-mismatch' } : 'warning',
    title: 'The session holds a token signed with none of the given keys',
    detail: `It stands at ${paths(tokens)}.${isBackends ? ' It lives exactly jwt-expiration-hours, as tokens for the backend do.' : ' Whether it is meant for the backend is not known.'}`,
    remedy: `If the frontend made it for the backend, it has another ${keyName}: compare the task definition. If it belongs to another service, give its key in other-secrets.`,
    where: place.where,
}), { leavesOpen: true });
const notShown = (0,define_finding/* defineFinding */.L)('frontend-key-not-established', 'notice', ({ loginSeen, sessionSeen, place: { where } }) => ({
    title: 'Which key the frontend signs with was not established',
    detail: loginSeen
        ? 'No session showed a token of the backend, which is as it should be, so there was nothing to compare.'
        : sessionSeen
            ? 'The session was minted by this run, and only a login makes a token of the backend, so there was nothing to compare.'
            : 'No session was shown, so there was nothing to compare.',
    remedy: 'To know it, ask for something through the frontend that only a good token gets from the backend.',
    where,
}), { leavesOpen: true });
/**
 * Pure. `tokens` are the HMAC tokens of all sessions seen. Each is judged: the tasks of a frontend, and the tokens that one
 * task makes, need not have the same key.
 */
const judgeTokens = (tokens, context) => {
    if (tokens.length === 0)
        return [notShown(context)];
    const ours = tokens.filter(({ signedWith }) => signedWith);
    const others = ours.filter(({ signedWith }) => signedWith?.role !== 'expected');
    const unknown = tokens.filter(({ signedWith }) => !signedWith);
    const isBackends = ({ lifetime }) => lifetime === context.expirationHours * 3600;
    const backends = unknown.filter(isBackends);
    const strangers = unknown.filter((token) => !isBackends(token));
    return [
        ...(others.length > 0 ? [otherKey(others, context)] : []),
        ...(backends.length > 0 ? [unknownKey(backends, true, context)] : []),
        ...(strangers.length > 0 ? [unknownKey(strangers, false, context)] : []),
        ...(ours.length > 0 ? [tokenExposed(ours, context.place)] : []),
    ];
};

// EXTERNAL MODULE: ./build/model/remedy.js
var remedy = __webpack_require__(61368);
;// CONCATENATED MODULE: ./build/frontend/login-findings.js




const LOG = 'Look at the log of the frontend at this time.';
const VERIFY = 'Then run mode: verify.';
const BY_ERROR = {
    CredentialsSignin: 'Check smoke-user-email and smoke-user-password, the names in login-fields, and that the frontend reaches the backend that checks them.',
    Configuration: 'authorize or a callback failed, or there is no such provider: look at the log of the frontend, whether it reaches the backend, and at login-provider.',
    AccessDenied: 'The callback signIn turned the user away: look at which users it lets in.',
};
const BY_TOPIC = {
    'a second factor': {
        title: 'The login of the smoke user asks for a second factor',
        remedy: 'Let the smoke user log in without a second factor, which nothing can enter here; such a user may do little.',
    },
    'a locked account': {
        title: 'The account of the smoke user seems to be locked',
        remedy: `Unlock the smoke user, and look at what locked it: a wrong password of an earlier run, or a limit. ${VERIFY}`,
    },
    'too many attempts': {
        title: 'The frontend limits the logins of the smoke user',
        remedy: 'Wait until the limit is over, exempt the smoke user or this runner from it, and run mode: verify.',
    },
};
const refusedWith = (error, code) => {
    const topic = topicOf(`${error} ${code}`);
    return {
        title: 'The frontend refuses the login of the smoke user',
        detail: `It came back with error=${wordOf(error)}${code === '' ? '' : ` and code=${wordOf(code)}`}.`,
        remedy: BY_ERROR[error] ??
            `${LOG} The words of the app stand in the address that a browser shows after such a login.`,
        ...(topic && BY_TOPIC[topic]),
    };
};
const otherOrigin = (place) => ({
    title: 'The login leads to another address than frontend-url',
    detail: `It leads to ${place}.`,
    remedy: 'Set AUTH_URL (v5) or NEXTAUTH_URL (v4) of the frontend to its public address, or pass X-Forwarded-Proto and X-Forwarded-Host on; or set frontend-url to the address that people use.',
});
/** What an answer calls for that comes from a server in trouble, or from none; undefined for any other one. */
const trouble = ({ status }) => {
    if (status === 429)
        return 'Something limits the rate of requests: exempt the user agent cdk-jwt-deploy, or wait and run mode: verify.';
    if (status > 0 && status < 500)
        return undefined;
    return `Look whether the tasks of the frontend are healthy, whether the load balancer reaches them and they reach the backend, and at their log. ${VERIFY}`;
};
/** The same where the password has not been looked at. */
const troubleBefore = (seen) => {
    const remedy = trouble(seen);
    return remedy === undefined || seen.status === 429
        ? remedy
        : `Whether the password is right is not known. ${remedy}`;
};
const BY_OBSTACLE = {
    methods: `No form can be sent this way: let the behavior of CloudFront for this path allow POST (allowedMethods: AllowedMethods.ALLOW_ALL), and lead it to the frontend. ${VERIFY}`,
    firewall: `A firewall stands before the frontend: let the user agent cdk-jwt-deploy and forms with a password through. ${VERIFY}`,
    origin: `The frontend takes itself for another origin than frontend-url: set ORIGIN (adapter-node of SvelteKit), or hand X-Forwarded-Proto and X-Forwarded-Host on. ${VERIFY}`,
    'small-buffers': `The session cookie may be larger than the buffers of nginx, which then answers so: set proxy_buffer_size to 16k and proxy_buffers to 8 16k. ${VERIFY}`,
};
const CSRF_REFUSED = {
    title: 'The frontend refuses its own csrf token, twice',
    detail: 'The task that made the token has another secret than the one that read it, or cookies are lost on the way.',
    remedy: 'Wait until the old tasks are gone and run mode: verify. A proxy must hand Cookie and Set-Cookie on.',
};
const noCsrf = ({ seen }, route) => ({
    title: 'The login could not begin: no csrf token came',
    detail: `${route('csrf')} gave ${seen.text}.`,
    remedy: troubleBefore(seen) ?? `First ${remedy/* AGAIN */.jM}. If it comes back: ${LOG}`,
});
const login_findings_cookieRefused = ({ cookie }) => ({
    title: 'A browser refuses the session cookie of the frontend, so no user is logged in',
    detail: `The login sets ${cookie.name}, which is refused for ${cookie.reason}.`,
    remedy: 'Look at cookies in the configuration of Auth.js, and at what changes Set-Cookie on the way.',
});
const unexpected = ({ seen, obstacle, provider }, route) => ({
    title: 'The login was not answered with a redirect',
    detail: `${route(`callback/${provider}`)} gave ${seen.text}.`,
    remedy: (obstacle === 'none' ? troubleBefore(seen) : BY_OBSTACLE[obstacle]) ??
        `The app needs a credentials provider with the id ${provider}; for another id set login-provider. ${LOG}`,
});
const ledAway = ({ place, topic }) => ({
    ...BY_TOPIC[topic],
    detail: `It leads to ${place}, without a session.`,
});
const noCookie = (route) => ({
    title: 'The login leads on, but without a session cookie',
    detail: `The browser has no cookie that it would send to ${route('session')}, so no user is logged in.`,
    remedy: 'Look at the callbacks of Auth.js, at Path and Domain of its cookies, and whether a proxy hands Set-Cookie on.',
});
const otherUser = (route) => ({
    title: 'The login of the smoke user gives the session of another user',
    detail: `The email in the answer of ${route('session')} is not smoke-user-email.`,
    remedy: 'Look at what authorize returns and at the callbacks jwt and session. If the frontend writes the address in another way, give that one in smoke-user-email.',
});
const noSession = ({ seen, isCached }, route) => ({
    title: 'The login works, but the frontend does not know its own session afterwards',
    detail: isCached
        ? `${route('session')} gave an answer that was given before: a cache keeps it.`
        : `${route('session')} gave ${seen?.text ?? 'no user'}.`,
    remedy: isCached
        ? keepOutOfCaches(route('*'))
        : ((seen && trouble(seen)) ??
            'Tasks with different secrets behave so, and callbacks jwt and session that fail or drop the user. Look at the log of the frontend.'),
});
const saidOf = (result, route) => {
    switch (result.kind) {
        case 'no-csrf':
            return noCsrf(result, route);
        case 'csrf-refused':
            return CSRF_REFUSED;
        case 'cookie-refused':
            return login_findings_cookieRefused(result);
        case 'refused':
            return refusedWith(result.error, result.code);
        case 'unexpected':
            return unexpected(result, route);
        case 'other-origin':
            return otherOrigin(result.place);
        case 'led-away':
            return ledAway(result);
        case 'no-cookie':
            return noCookie(route);
        case 'no-session':
            return noSession(result, route);
        case 'other-user':
            return otherUser(route);
    }
};
const NOT_LET_IN = {
    title: 'The smoke user is logged in, but the page of login-redirect does not let them in',
    remedy: 'Look at the middleware and at what the page asks for: the name and salt of the session cookie and the secret there must be those of Auth.js (getToken: cookieName, secret, secureCookie), and roles must fit the smoke user.',
};
const elsewhere = ({ place, topic }) => ({
    title: 'The login ends at another page than login-redirect',
    remedy: 'Set login-redirect to that page if it is the one that is meant; else look at the redirect callback, and at what the middleware and the page want of the smoke user.',
    ...(topic && BY_TOPIC[topic]),
    detail: `It ends at ${place}.`,
});
const pageFailed = ({ place, seen }) => ({
    title: 'The smoke user is logged in, but the page of login-redirect is not shown',
    detail: `${place} gave ${seen.text}.`,
    remedy: seen.status === 404
        ? 'Set login-redirect to a page that there is.'
        : (trouble(seen) ??
            'Look at which users may see it, at what stands before it, at what the page needs from the backend, and at the log of the frontend.'),
});
/** Before the login everybody is a stranger. */
const noSignIn = ({ trouble: what }) => {
    const led = 'Without a session, the page of login-redirect leads';
    switch (what.kind) {
        case 'other-origin':
            return {
                ...otherOrigin(what.place),
                title: 'The page of login-redirect leads to a sign-in page at another address than frontend-url',
                detail: `${led} to ${what.place}.`,
            };
        case 'loop':
            return {
                title: 'Nobody can log in: the sign-in page leads in a circle',
                detail: `${led} to ${what.place} after ten redirects.`,
                remedy: 'Leave the sign-in page out of the matcher of the middleware, which leads strangers to it.',
            };
        case 'failed':
            return {
                title: 'Nobody can log in: the sign-in page is not shown',
                detail: `${led} to ${what.place}, which gave ${what.seen.text}.`,
                remedy: trouble(what.seen) ??
                    'Look at where the middleware leads strangers, and at pages.signIn in the configuration of Auth.js: the page must be there, and shown to all.',
            };
    }
};
const saidOfPage = (page) => {
    switch (page.kind) {
        case 'other-origin':
            return otherOrigin(page.place);
        case 'sent-away':
            return { ...NOT_LET_IN, detail: `It leads to ${page.place}, as it does without a session.` };
        case 'same-form':
            return { ...NOT_LET_IN, detail: `${page.place} asks for a password, as it does without a session.` };
        case 'elsewhere':
            return elsewhere(page);
        case 'loop':
            return {
                title: 'The smoke user is logged in, but the page of login-redirect leads in a circle',
                detail: `After ten redirects it leads to ${page.place}.`,
                remedy: 'Look at the middleware: one side takes the user for logged in, the other does not.',
            };
        case 'failed':
            return pageFailed(page);
        case 'no-sign-in':
            return noSignIn(page);
        case 'lost-form':
            return {
                title: 'Nobody can log in: the form of the sign-in page is sent to plain http',
                detail: `A browser sends it to ${page.place}, from where it does not arrive.`,
                remedy: HTTPS_ADDRESS,
            };
    }
};
const saidOfOpen = (page) => {
    switch (page.kind) {
        case 'below':
            return {
                detail: `The login ends at ${page.place}, which is below it.`,
                remedy: 'If that is the page that is meant, set login-redirect to it.',
            };
        case 'same':
            return {
                detail: 'The session is valid, but the page has the same words without it. Where scripts make the page, only a browser sees more.',
                remedy: 'Set login-redirect to a page of which the server shows strangers another one, or try it by hand.',
            };
        case 'kept-shell':
            return {
                detail: `${page.place} came from a cache (Age, X-Cache), which had none for a session that had just begun. Where scripts make the page, only a browser sees more.`,
                remedy: 'Keep the page out of the cache if the server makes it for each user; else set login-redirect to one that it does make, or try it by hand.',
            };
        case 'not-compared':
            return {
                detail: `The session is valid, but what the page is without it is not known: ${page.place} gave ${page.seen.text}.`,
                remedy: trouble(page.seen) ?? `Look at what stands before the frontend. ${VERIFY}`,
            };
    }
};
const failed = (0,define_finding/* defineFinding */.L)('login-failed', { error: 'login-failed' }, (said, where) => ({
    ...said,
    where,
}));
const loginFailed = (result, place) => failed(saidOf(result, place.route), place.where);
const pageNotEstablished = (0,define_finding/* defineFinding */.L)('login-page-not-established', 'warning', (page, where) => ({
    title: 'Whether the smoke user is shown the page of login-redirect was not established',
    ...saidOfOpen(page),
    where,
}), { leavesOpen: true });
/** The session is there, and the page that needs it is not, or is not known to be. */
const pageNotShown = (page, where) => {
    switch (page.kind) {
        case 'below':
        case 'same':
        case 'not-compared':
        case 'kept-shell':
            return pageNotEstablished(page, where);
        case 'kept':
            return pageCached(page.place, where);
        default:
            return failed(saidOfPage(page), where);
    }
};
const leadsToHttp = (0,define_finding/* defineFinding */.L)('frontend-leads-to-http', 'warning', ({ where }) => ({
    title: 'The frontend leads browsers from https to plain http',
    detail: 'It names its own host with http://. A browser gets on to https from there, by HSTS or a redirect, but may send cookies without Secure in clear, and what scripts send there may not arrive.',
    remedy: HTTPS_ADDRESS,
    where,
}), { leavesOpen: true });
/** The login came to its end, and a stranger is shown no session, so a user was logged in. */
const loginUserNotShown = (0,define_finding/* defineFinding */.L)('login-user-not-shown', 'notice', ({ where, route }) => ({
    title: 'Whether the session after the login is that of the smoke user was not established',
    detail: `The answer of ${route('session')} shows a user, but no email to compare with smoke-user-email.`,
    remedy: 'To have it compared, keep user.email in the session callback.',
    where,
}), { leavesOpen: true });

;// CONCATENATED MODULE: ./build/frontend/oracle-findings.js



const triedNames = ({ others, keyName, previous, session }) => [
    ...new Set([
        ...(session ? [session.name] : []),
        ...others.map(({ name }) => name),
        keyName,
        ...(previous ? [previous.name] : []),
    ]),
].join(', ');
const sessionName = ({ session }) => session?.name ?? 'the session secret';
const otherSecret = (0,define_finding/* defineFinding */.L)('frontend-uses-other-secret', { error: 'frontend-mismatch' }, ({ name }, made, { known, where }) => ({
    title: `The frontend uses another secret than ${sessionName(known)}`.slice(0, 100),
    detail: `Its ${made} was made with ${name}.`,
    remedy: `Look at what the frontend's container gets as NEXTAUTH_SECRET and AUTH_SECRET${made === 'session cookie' ? ', and at jwt.secret or jwt.encode in its code' : ''}. ${name === known.keyName
        ? 'It must not be the signing key: one leak would be the loss of both.'
        : `If ${name} is meant, set frontend-secret-name.`}`,
    where,
}));
const damagedSecret = (0,define_finding/* defineFinding */.L)('frontend-secret-damaged', { error: 'frontend-mismatch' }, ({ name }, made, { where }) => ({
    title: 'The frontend uses a damaged form of its secret',
    detail: `Its ${made} was made with ${name}.`,
    remedy: 'Store the secret anew without the addition, e.g. with printf %s instead of echo, and deploy it. Every session ends.',
    where,
}));
const unknownSecret = (0,define_finding/* defineFinding */.L)('frontend-secret-unknown', { error: 'frontend-mismatch' }, ({ known, where }) => ({
    title: 'The frontend uses a secret that is none of the given ones',
    detail: `Tried, also damaged and in lists: ${triedNames(known)}.`,
    remedy: 'Look at what the container gets as AUTH_SECRET and NEXTAUTH_SECRET, whether it was built in, and whether an old task still runs. If the secret is right, give it in other-secrets.',
    where,
}));
const notNamed = (0,define_finding/* defineFinding */.L)('frontend-secret-not-given', 'warning', (secret, { known, where }) => ({
    title: 'Whether the frontend uses the right secret was not established',
    detail: secret
        ? `It uses ${secret.name}, and no input says whether it should.`
        : `It uses none of ${triedNames(known)}, and no input says which one it should.`,
    remedy: 'Add the secret to other-secrets and name it: frontend-secret-name: AUTH_SECRET. The default is NEXTAUTH_SECRET.',
    where,
}), { leavesOpen: true });
/** @param asked what was asked, and what each answer came from */
const tasksDiffer = (0,define_finding/* defineFinding */.L)('frontend-tasks-differ', { error: 'frontend-mismatch' }, (asked, { where }) => ({
    title: 'The tasks of the frontend do not use the same secret',
    detail: `${asked} A user who is logged in at one task is a stranger at the other.`,
    remedy: 'If old tasks are still running, wait until they are gone, or stop them, and run mode: verify. If none is, compare the secrets of the tasks, and jwt.secret and jwt.encode.',
    where,
}));
const secretsDiffer = (samples, place) => tasksDiffer(`Used: ${tally(samples)}.`, place);
const differedAtFirst = (0,define_finding/* defineFinding */.L)('frontend-secret-differed-at-first', 'notice', (samples, { where }) => ({
    title: 'Some first answers of the frontend came from a task with another secret, or from none',
    detail: tally(samples),
    remedy: 'Nothing, if a task was just going away. If none was, run mode: verify.',
    where,
}));
const notAuthJs = (0,define_finding/* defineFinding */.L)('frontend-not-authjs', { error: 'frontend-not-established' }, (sample, { where, route }) => ({
    title: 'Nothing was established: no NextAuth or Auth.js answers there',
    detail: `${route('csrf')} gave ${wordsOf(sample)}, without a csrf token and its cookie.`,
    remedy: sample.kind === 'other-answer' && /^https?:/.test(sample.place)
        ? 'Set frontend-url to the address that it leads to, if that is the one that people use.'
        : 'Set frontend-url and auth-path to where the routes of Auth.js are. A middleware must leave them alone, and a firewall must let the user agent cdk-jwt-deploy in.',
    where,
}));
/** `found`: where the routes were found instead; '' where they were not looked for or not found. */
const otherAuthPath = (0,define_finding/* defineFinding */.L)('frontend-other-auth-path', { error: 'frontend-not-established' }, (found, { where, route }) => ({
    title: 'Auth.js answers, but its routes have another path than auth-path',
    detail: found === ''
        ? `${route('csrf')} gave 400 “Bad request.”, which Auth.js says of a path that is not below its basePath.`
        : `${route('csrf')} was not found, and Auth.js answers at ${found}/csrf.`,
    remedy: found === ''
        ? 'Take the path off AUTH_URL or NEXTAUTH_URL, which Auth.js takes for its basePath, or set auth-path to it if the routes are meant to be there.'
        : `Set auth-path: ${found}`,
    where,
}));
const cookieLost = (0,define_finding/* defineFinding */.L)('frontend-set-cookie-lost', { error: 'frontend-not-established' }, ({ where, route }) => ({
    title: 'The csrf token of the frontend comes without its cookie, so no user can log in',
    detail: `${route('csrf')} has a csrfToken in its body and no Set-Cookie that fits: something takes it off on the way.`,
    remedy: 'Let what stands before the frontend hand Set-Cookie and Cookie on: in CloudFront AllViewer as origin request policy and CachePolicy.CACHING_DISABLED, in nginx no proxy_hide_header and no proxy_ignore_headers.',
    where,
}));
const serverError = (0,define_finding/* defineFinding */.L)('frontend-server-error', { error: 'frontend-not-established' }, (sample, { where, route }) => ({
    title: 'The frontend answers with an error of its own',
    detail: `${route('csrf')} gave ${wordsOf(sample)}. Auth.js does so when it has no secret, or does not trust the host.`,
    remedy: 'Look at the log of the container. Set AUTH_SECRET (v5) or NEXTAUTH_SECRET (v4), and behind a load balancer AUTH_TRUST_HOST=true (v5; trustHost: true in the code with SvelteKit, which does not read it) or NEXTAUTH_URL (v4).',
    where,
}));
const noAnswer = (0,define_finding/* defineFinding */.L)('frontend-no-answer', { error: 'frontend-not-established' }, (samples, { where }) => ({
    title: 'The frontend gave no answer',
    detail: `${tally(samples)}.`,
    remedy: 'Check frontend-url, its DNS name and certificate, and whether the load balancer lets this runner in.',
    where,
}));
const timeOver = (0,define_finding/* defineFinding */.L)('frontend-out-of-time', { error: 'frontend-not-established' }, (title, detail, where) => ({
    title,
    detail,
    remedy: 'Raise smoke-timeout-seconds, e.g. to twice of what it is.',
    where,
}));
const outOfTime = (samples, where) => timeOver('The frontend was not asked often enough to know all of its tasks', `The time was over. ${samples.length === 0 ? 'Nothing was answered before.' : `Seen: ${tally(samples)}.`}`, where);
/** `what`: what was left undone, with a capital letter. */
const leftUndone = (what, where) => timeOver(`${what}: the time was over`, 'What the frontend would have answered is not known.', where);
const unsteady = (0,define_finding/* defineFinding */.L)('frontend-unsteady', { error: 'frontend-not-established' }, (samples, where) => ({
    title: 'The frontend answers too unsteadily to know all of its tasks',
    detail: `Seen: ${tally(samples)}.`,
    remedy: samples.some((sample) => sample.kind === 'other-answer' && sample.status === 429)
        ? 'Something limits the rate of requests: exempt the user agent cdk-jwt-deploy, or wait and run mode: verify.'
        : 'Look at the health of its tasks and at its log, then run mode: verify.',
    where,
}));
/** What it means that a cookie was made with this secret; undefined where it is the one that is meant. */
const judgeSecret = (secret, made, place) => {
    if (!place.known.session)
        return notNamed(secret, place);
    if (secret === undefined)
        return unknownSecret(place);
    if (secret.role === 'damaged')
        return damagedSecret(secret, made, place);
    return secret.role === 'expected' ? undefined : otherSecret(secret, made, place);
};
/** Whether `judgeSecret` said it; of the csrf cookie's secret, a session overrules it. */
const isOfSecret = ({ code }) => [notNamed, unknownSecret, damagedSecret, otherSecret].some((each) => each.code === code);
const settledOn = (settled, samples, place) => {
    switch (settled.kind) {
        case 'no-answer':
            return noAnswer(samples, place);
        case 'other-answer':
            return settled.status >= 500 ? serverError(settled, place) : notAuthJs(settled, place);
        case 'secret':
            return judgeSecret(settled.secret, 'csrf cookie', place);
        case 'cookie-lost':
            return cookieLost(place);
        case 'other-path':
            return otherAuthPath('', place);
        default:
            return undefined;
    }
};
const present = (finding) => (finding ? [finding] : []);
const isExpected = (sample) => sample.kind === 'secret' && sample.secret?.role === 'expected';
const judgeSamples = ({ samples, settled, ranOut }, place) => {
    const kinds = new Set(samples.map(identity));
    if (settled && isExpected(settled))
        return kinds.size > 1 ? [differedAtFirst(samples, place)] : [];
    const secrets = new Set(samples.filter(({ kind }) => kind === 'secret').map(identity));
    // What gave a csrf cookie and then something else is such a frontend, and only kept us from asking on.
    if (settled && (settled.kind === 'secret' || secrets.size === 0))
        return present(settledOn(settled, samples, place));
    if (secrets.size > 1)
        return [secretsDiffer(samples, place)];
    if (samples.length > 0 && samples.every(({ kind }) => kind === 'no-answer'))
        return [noAnswer(samples, place)];
    return [ranOut ? outOfTime(samples, place.where) : unsteady(samples, place.where)];
};
/** What a cache repeats is no evidence; a wrong secret that was seen before is. */
const judgeCached = (samples, place) => {
    const seen = samples.filter(({ kind }) => kind === 'secret');
    const wrong = seen.findLast((sample) => !isExpected(sample));
    return [
        answerCached('csrf', place),
        ...(new Set(seen.map(identity)).size > 1
            ? [secretsDiffer(seen, place)]
            : present(wrong && settledOn(wrong, seen, place))),
    ];
};
/** Pure: what the samples mean. Nothing is said when every answer came from the secret that is meant. */
const judgeOracle = (reading, place) => [
    ...(reading.refused ? [cookieRefused(reading.refused, place)] : []),
    ...(reading.samples.some(({ kind }) => kind === 'cached')
        ? judgeCached(reading.samples, place)
        : judgeSamples(reading, place)),
];

;// CONCATENATED MODULE: ./build/frontend/session-secret-findings.js




/**
 * Findings for the secret that makes the sessions. It need not be that of the csrf cookie (`jwt.secret` of v4, `encode`
 * of both), and where a session was seen, it decides.
 */
const sessionsDiffer = ({ samples }, names, place) => tasksDiffer(`Asked with one session: ${tally(samples)}. Sessions were made with ${names}.`, place);
const sessionSecretUnknown = (0,define_finding/* defineFinding */.L)('frontend-session-secret-unknown', 'warning', ({ known, where }) => ({
    title: 'Which secret the frontend makes its sessions with was not established',
    detail: `The session is shown, and none of ${triedNames(known)} is known to have made its cookie.`,
    remedy: 'If jwt.secret or jwt.encode of the frontend has a secret of its own, give it in other-secrets and name it in frontend-secret-name.',
    where,
}), { leavesOpen: true });
const csrfSecretDiffers = (0,define_finding/* defineFinding */.L)('frontend-csrf-secret-differs', 'notice', (csrf, session, { where }) => ({
    title: 'The frontend makes its csrf cookie and its sessions with different secrets',
    detail: `The csrf cookie was made with ${csrf}, the session with ${session.name}.`,
    remedy: 'Nothing, if jwt.secret or a list of secrets means it so. A secret of the list that is not given can be given in other-secrets.',
    where,
}));
const namesOf = (seals) => [
    ...new Set(seals.map(({ secret }) => nameOf(secret))),
];
const judgeTasks = (reading, names, place) => {
    const { samples, settled, ranOut } = reading;
    const has = (kind) => samples.some((sample) => sample.kind === kind);
    if (has('cached'))
        return answerCached('session', place);
    if (has('other-session'))
        return sessionMixedUp(tally(samples), place);
    if (settled?.kind === 'session' && names.length < 2)
        return samples.every(({ kind }) => kind === 'session') ? undefined : differedAtFirst(samples, place);
    if (has('no-session') || names.length > 1)
        return sessionsDiffer(reading, names.join(' and ') || 'what no secret opens', place);
    return ranOut
        ? leftUndone('Whether all tasks of the frontend know a session was not established', place.where)
        : unsteady(samples, place.where);
};
const judgeSeals = (oracle, { settled }, { seals, reading, place }) => {
    const names = namesOf(seals);
    // Where there are several, the tasks differ.
    const secret = names.length === 1 ? seals[0]?.secret : undefined;
    const rest = oracle.filter((finding) => !isOfSecret(finding));
    const hasVerdict = rest.length < oracle.length;
    if (!secret) {
        const isOpen = reading && (settled?.kind === 'csrf-off' || names.length === 1);
        return isOpen && !hasVerdict ? [...oracle, sessionSecretUnknown(place)] : oracle;
    }
    const finding = judgeSecret(secret, 'session cookie', place);
    if (finding)
        return [...rest, finding];
    if (!hasVerdict || settled?.kind !== 'secret')
        return rest;
    return [...rest, csrfSecretDiffers(nameOf(settled.secret), secret, place)];
};
/**
 * Pure: what csrf cookies and sessions say together.
 *
 * @param oracle findings of the csrf cookie
 * @param seen the seals of all sessions, and what the tasks made of one of them
 */
const judgeSessionSecrets = (oracle, csrf, seen) => {
    const { seals, reading, place } = seen;
    const tasks = reading && judgeTasks(reading, namesOf(seals), place);
    const secrets = judgeSeals(oracle, csrf, seen);
    const isKnown = tasks && secrets.some(({ code }) => code === tasks.code);
    return tasks && !isKnown ? [...secrets, tasks] : secrets;
};

// EXTERNAL MODULE: ./build/redaction/secret.js
var redaction_secret = __webpack_require__(97072);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/jwk/thumbprint.js + 1 modules
var thumbprint = __webpack_require__(73423);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/util/base64url.js
var base64url = __webpack_require__(71445);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/jwt/encrypt.js + 1 modules
var encrypt = __webpack_require__(80693);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/jws/compact/verify.js + 1 modules
var verify = __webpack_require__(95705);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/jwe/compact/decrypt.js + 1 modules
var decrypt = __webpack_require__(74060);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/util/decode_protected_header.js
var decode_protected_header = __webpack_require__(61196);
;// CONCATENATED MODULE: ./build/frontend/session-cookie.js




/** Session cookies of NextAuth v4 and Auth.js v5: made for a user that exists nowhere, and opened to see who made them. */
/** Seconds. Both versions grant 15 s more (`clockTolerance`). */
const LIFETIME = 120;
const BACKDATED = 5;
const derive = (secret, salt, info, bytes) => new Uint8Array((0,external_node_crypto_.hkdfSync)('sha256', secret, salt, info, bytes));
/** next-auth 4: `jwt/index.ts`, getDerivedEncryptionKey. */
const keyOfVersion4 = (secret) => derive(secret, '', 'NextAuth.js Generated Encryption Key', 32);
/** @auth/core: `jwt.ts`, getDerivedEncryptionKey: 64 bytes for A256CBC-HS512, 32 for A256GCM. */
const keyOfVersion5 = (secret, cookieName, bytes = 64) => derive(secret, cookieName, `Auth.js Generated Encryption Key (${cookieName})`, bytes);
/** What callbacks of apps commonly read. No role but that of an ordinary user. */
const CLAIMS = {
    sub: profiles/* SYNTHETIC_SUBJECT */.rA,
    id: profiles/* SYNTHETIC_SUBJECT */.rA,
    email: profiles/* SYNTHETIC_EMAIL */.bU,
    name: profiles/* SYNTHETIC_NAME */.Uo,
    role: 'user',
    smoke: true,
};
/** The value of a session cookie that ends after at most 120 seconds. */
const mintSessionCookie = async (minting) => {
    const issued = Math.floor(minting.now() / 1000) - BACKDATED;
    const key = minting.version === 5 ? keyOfVersion5(minting.secret, minting.cookieName) : keyOfVersion4(minting.secret);
    const header = minting.version === 5
        ? {
            alg: 'dir',
            enc: 'A256CBC-HS512',
            kid: await (0,thumbprint/* calculateJwkThumbprint */.s)({ kty: 'oct', k: base64url/* encode */.l(key) }, 'sha512'),
        }
        : { alg: 'dir', enc: 'A256GCM' };
    const cookie = await new encrypt/* EncryptJWT */.L({ ...CLAIMS })
        .setProtectedHeader(header)
        .setIssuedAt(issued)
        .setExpirationTime(issued + LIFETIME)
        .setJti(Buffer.from(minting.random(16)).toString('hex'))
        .encrypt(key);
    for (const form of (0,redaction_forms/* tokenForms */.py)(cookie))
        minting.mask(form);
    return cookie;
};
/** The cookies of a header `Cookie`. */
const cookiesIn = (header) => {
    const pairs = header.split('; ').flatMap((pair) => {
        const [, name, number = '0', value = ''] = /^(.+?)(?:\.(\d{1,2}))?=(.*)$/s.exec(pair) ?? [];
        return name === undefined ? [] : [{ name, number: Number(number), value, pair }];
    });
    return [...new Set(pairs.map(({ name }) => name))].map((name) => {
        const pieces = pairs
            .filter((each) => each.name === name)
            .toSorted((one, other) => one.number - other.number);
        return {
            name,
            header: pieces.map(({ pair }) => pair).join('; '),
            value: pieces.map(({ value }) => value).join(''),
        };
    });
};
/** Encrypted as both libraries do it, or signed, as an `encode` of the app's own commonly does. */
const isMadeWith = async ({ text, encrypts }, { name, value }) => {
    const keys = [keyOfVersion4(encrypts), keyOfVersion5(encrypts, name, 32), keyOfVersion5(encrypts, name)];
    try {
        await Promise.any([
            (0,verify/* compactVerify */.B)(value, Buffer.from(text)),
            ...keys.map((key) => (0,decrypt/* compactDecrypt */.d)(value, key)),
        ]);
        return true;
    }
    catch {
        return false;
    }
};
const isJose = (cookie) => {
    try {
        return typeof (0,decode_protected_header/* decodeProtectedHeader */._)(cookie).alg === 'string';
    }
    catch {
        return false;
    }
};
/**
 * @param header value of the header `Cookie`
 * @param name of the session among them; '' where that is not known
 * @returns nothing where no secret makes such a cookie, as the id of a session in a database
 */
const sealsIn = async (header, name, secrets) => {
    if (name === '')
        return [{ secret: undefined }];
    const cookie = cookiesIn(header).find((each) => each.name === name);
    if (!cookie || !isJose(cookie.value))
        return [];
    for (const secret of secrets)
        if (await isMadeWith(secret, cookie))
            return [{ secret }];
    return [{ secret: undefined }];
};

;// CONCATENATED MODULE: ./build/frontend/session-trials.js







/** With these cookies and no csrf cookie, so that a cache shows itself. The session is renewed, and its cookie masked. */
const askSession = async ({ client, cache, context }, cookies) => {
    const jar = new BrowserJar(context.mask);
    const answer = await client.get('/session', {
        header: () => cookies,
        take: (given, url) => jar.take(given, url),
    });
    return {
        answer,
        said: readSession(answer),
        isCached: cache.isRepeated(answer),
        renewed: jar.header(client.url('/session')),
    };
};
const RANDOM_SECRET_BYTES = 32;
/** A redirect and a refusal show nothing either; too many requests say nothing. */
const isTurnedAway = ({ status }) => status >= 300 && status <= 499 && status !== 429;
const judgeControl = (who, { said, isCached }) => {
    if (isCached)
        return { kind: 'cached' };
    if (said.kind === 'session')
        return { kind: 'open', who, session: said.session };
    return said.kind === 'unreadable' && !isTurnedAway(said.seen)
        ? { kind: 'unclear', who, seen: said.seen }
        : { kind: 'closed' };
};
const mint = async ({ context, csrf }, secret) => {
    const name = sessionCookieName(csrf);
    const { version } = csrf;
    if (name === undefined || version === undefined)
        return undefined;
    const { clock, random, mask } = context;
    const value = await mintSessionCookie({ version, cookieName: name, secret, now: clock.now, random, mask });
    return { name, header: `${name}=${value}` };
};
/** Once more where the answer said nothing. @param forged header of a cookie that nobody was given */
const askAsStranger = async (trial, forged = '') => {
    const { client, cancelled } = trial;
    const who = forged === '' ? 'without any cookie' : 'for a cookie that was made with a random secret';
    const ask = async () => judgeControl(who, await askSession(trial, forged));
    const first = await ask();
    if (first.kind !== 'unclear' || cancelled.aborted)
        return first;
    await client.pause();
    const second = await ask();
    return client.ranOut() ? { kind: 'out-of-time' } : second;
};
/** The second only where the name of the cookie is known, without which none can be made. */
const askAsStrangers = async (trial) => {
    const secret = Buffer.from(trial.context.random(RANDOM_SECRET_BYTES)).toString('base64');
    const forged = await mint(trial, secret);
    const first = await askAsStranger(trial);
    if (first.kind !== 'closed' || !forged || trial.cancelled.aborted)
        return first;
    return askAsStranger(trial, forged.header);
};
/** Secrets that are tried beside the one of the csrf cookie: one request each. */
const MOST_TRIED = 8;
const askMinted = async (trial, secret) => {
    const cookie = await mint(trial, secret.encrypts);
    if (!cookie)
        return { kind: 'names-unknown' };
    const { said, isCached, renewed } = await askSession(trial, cookie.header);
    if (trial.client.ranOut())
        return { kind: 'out-of-time' };
    if (isCached)
        return { kind: 'cached' };
    if (said.kind === 'none')
        return { kind: 'refused' };
    if (said.kind === 'unreadable')
        return { kind: 'unclear', who: 'for a cookie made with its secret', seen: said.seen };
    const { session } = said;
    if (!isOfSyntheticUser(session))
        return { kind: 'of-another', session };
    // Auth.js reads sessions of all secrets of its list; which one it makes them with, the renewed one tells.
    const [seal = { secret }] = await sealsIn(renewed, cookie.name, trial.secrets);
    return { kind: 'shown', session, cookie: new redaction_secret/* Secret */.z('session cookie', cookie.header), seal };
};
/**
 * Tries the secret of the csrf cookie, twice where it must, for a first answer may be lost, or until each task has refused
 * it, for one that is going away may know no session; and then the others: the session may have one of its own (`jwt.secret`
 * of v4). That strangers are shown no session is known before.
 */
const tryMinted = async (trial, ofCsrf) => {
    const { client, cancelled } = trial;
    const [first, ...rest] = [
        ...(ofCsrf ? [ofCsrf] : []),
        ...trial.secrets.filter(({ role, encrypts }) => role !== 'damaged' && encrypts !== ofCsrf?.encrypts),
    ].slice(0, MOST_TRIED);
    if (!first)
        return { kind: 'not-tried' };
    const isOver = ({ kind }) => ['shown', 'names-unknown', 'out-of-time', 'cached'].includes(kind) || cancelled.aborted;
    let minted = await askMinted(trial, first);
    if (isOver(minted))
        return minted;
    await client.pause();
    minted = await askMinted(trial, first);
    for (let times = 2; minted.kind === 'refused' && times < (0,schedule/* neededSuccesses */.js)(trial.targets); times += 1)
        minted = await askMinted(trial, first);
    for (const secret of minted.kind === 'refused' ? rest : []) {
        if (isOver(minted))
            break;
        const next = await askMinted(trial, secret);
        if (isOver(next))
            minted = next;
    }
    return minted;
};
/** How often each cookie is tried alone: by then the task that knows the session was met, if there are two. */
const MOST_ROUNDS = 10;
/**
 * Which of the cookies of a login is the session: the one that is shown a session alone. Nothing else tells it, for an
 * app may call it as it likes, and beside it there may be a token for the backend or the cookie of a load balancer. A
 * cookie that came alone is not tried, for its session has been shown.
 *
 * @param header value of the header `Cookie` that was shown a session
 */
const findSessionCookie = async (trial, header) => {
    const unknown = { name: '', header };
    const cookies = cookiesIn(header);
    if (cookies.length < 2)
        return cookies[0] ?? unknown;
    // What a cache keeps of the login is shown for any cookie.
    if ((await askAsStranger(trial)).kind !== 'closed')
        return unknown;
    for (let round = 0; round < MOST_ROUNDS && !trial.cancelled.aborted; round += 1)
        for (const cookie of cookies) {
            const { said } = await askSession(trial, cookie.header);
            if (said.kind === 'session')
                return cookie;
        }
    return unknown;
};
/** Another character in the middle, where a sealed cookie has what it hides. */
const tampered = (value) => {
    const middle = Math.floor(value.length / 2);
    return `${value.slice(0, middle)}${value.charAt(middle) === 'x' ? 'y' : 'x'}${value.slice(middle + 1)}`;
};
/**
 * The cookies of a session that nobody was given in the place of this one: sealed as the frontend seals them, but with a
 * random secret, or changed afterwards. Where it is not known which of the cookies it is, each is changed.
 */
const forgedSession = async (trial, { name, header }, kind) => {
    const { random, mask } = trial.context;
    const minted = await mint(trial, Buffer.from(random(RANDOM_SECRET_BYTES)).toString('base64'));
    const noise = (length) => Buffer.from(random(length)).toString('base64url').slice(0, length);
    const forge = (cookie) => {
        if (name !== '' && cookie.name !== name)
            return cookie.header;
        if (kind === 'random' && minted?.name === cookie.name)
            return minted.header;
        const value = kind === 'random' ? noise(cookie.value.length) : tampered(cookie.value);
        mask(value);
        return `${cookie.name}=${value}`;
    };
    return cookiesIn(header).map(forge).join('; ');
};
/** Shows the same session to the tasks until they agree on it. */
const showToTasks = async (trial, { name, header }, isTheirs) => {
    const seals = [];
    const sessions = [];
    const ask = async () => {
        const { answer, said, isCached, renewed } = await askSession(trial, header);
        if (isCached)
            return { kind: 'cached' };
        if (said.kind === 'unreadable')
            return otherSample(answer, trial.client.url('/session'));
        if (said.kind === 'none')
            return { kind: 'no-session' };
        if (!isTheirs(said.session))
            return { kind: 'other-session' };
        seals.push(...(await sealsIn(renewed, name, trial.secrets)));
        sessions.push(said.session);
        return { kind: 'session' };
    };
    const samples = await sampleTasks(ask, trial.targets, trial);
    trial.context.progress(`session at the tasks: ${tally(samples.samples)}`);
    return { ...samples, seals, sessions };
};

;// CONCATENATED MODULE: ./build/frontend/html.js
/** What a browser that runs scripts finds in a page: tags, and neither comments nor texts that look like tags. */
/** Their content is text to the parser, or nothing that is shown. */
const WITHOUT_TAGS = /^(?:script|style|noscript|template|textarea|title|iframe|xmp)$/;
const NAME = /<([a-z][^\s/>]*)/iy;
const ATTRIBUTE = /[\s/]*([^\s/>=][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/y;
const matchAt = (pattern, html, at) => {
    pattern.lastIndex = at;
    return pattern.exec(html);
};
/** Behind the first such text; behind everything where it does not come. */
const behind = (pattern, html, at) => matchAt(pattern, html, at) ? pattern.lastIndex : html.length;
function* tagsIn(html) {
    for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
        const name = matchAt(NAME, html, at)?.[1]?.toLowerCase();
        if (name === undefined) {
            at = html.startsWith('<!--', at) ? behind(/--!?>/g, html, at + 2) : at + 1;
            continue;
        }
        const attributes = new Map();
        at = NAME.lastIndex;
        for (let found = matchAt(ATTRIBUTE, html, at); found; found = matchAt(ATTRIBUTE, html, at)) {
            const [, key = '', double, single, plain] = found;
            if (!attributes.has(key.toLowerCase()))
                attributes.set(key.toLowerCase(), double ?? single ?? plain ?? '');
            at = ATTRIBUTE.lastIndex;
        }
        const end = html.indexOf('>', at);
        if (end < 0)
            return;
        at = end + 1;
        yield { name, attributes };
        if (WITHOUT_TAGS.test(name))
            at = behind(new RegExp(`</${name}[\\s/>]`, 'gi'), html, at);
    }
}
/** Seconds. A person who was shown the page for longer has seen it. */
const AT_ONCE = 5;
/**
 * Where a header `Refresh`, or the `content` of a meta element of that name, leads at once; '' where it does not
 * (HTML Standard, "shared declarative refresh steps").
 */
const refreshTarget = (content) => {
    const [, seconds, rest = ''] = /^\s*(\d+)[\d.]*(?:[;,\s]\s*(.*))?$/s.exec(content) ?? [];
    if (seconds === undefined || Number(seconds) > AT_ONCE)
        return '';
    const [, double, single, plain = ''] = /^(?:url\s*=\s*)?(?:"([^"]*)|'([^']*)|(.*))/is.exec(rest) ?? [];
    return (double ?? single ?? plain).trim();
};
const withoutReferences = (text) => text.replaceAll('&quot;', '"').replaceAll('&amp;', '&').trim();
/** Where the page leads at once; '' where it stays. */
const refreshIn = (html) => {
    for (const { name, attributes } of tagsIn(html)) {
        if (name !== 'meta' || attributes.get('http-equiv')?.toLowerCase() !== 'refresh')
            continue;
        return refreshTarget(withoutReferences(attributes.get('content') ?? ''));
    }
    return '';
};
/** Fields that stand before any form are one too: a script sends them. */
const formsIn = (html) => {
    const forms = [{ action: '', asksForPassword: false }];
    for (const { name, attributes } of tagsIn(html)) {
        if (name === 'form')
            forms.push({ action: withoutReferences(attributes.get('action') ?? ''), asksForPassword: false });
        if (name === 'input' && attributes.get('type')?.toLowerCase() === 'password')
            forms.push({ action: forms.pop()?.action ?? '', asksForPassword: true });
    }
    return forms;
};
const asksForPassword = (html) => formsIn(html).some((form) => form.asksForPassword);
/** Where the form for a login is sent, by its end or because it asks for a password; undefined where there is none. */
const loginFormIn = (html, route) => {
    const forms = formsIn(html);
    return (forms.find(({ action }) => action.split('?')[0]?.endsWith(route)) ??
        forms.find((form) => form.asksForPassword))?.action;
};
const hasScripts = (html) => [...tagsIn(html)].some(({ name }) => name === 'script');
/** Words of all kinds: of its text, its tags and its scripts. */
const wordsIn = (html) => new Set(html.match(/[\p{L}\p{N}_]+/gu));

;// CONCATENATED MODULE: ./build/frontend/page.js






/** Browsers give up after twenty; ten are more than any login needs. */
const MOST_REDIRECTS = 10;
/** A redirect, or what Next.js writes where it comes too late for a status. */
const page_nextOf = (answer) => {
    if (answer.kind === 'no-answer')
        return '';
    const { status, headers, body } = answer;
    if (REDIRECTS.includes(status))
        return headers.location ?? '';
    const isHtml = /^text\/html/i.test(headers['content-type'] ?? '');
    return refreshTarget(headers.refresh ?? '') || (isHtml ? refreshIn(body) : '');
};
/** Asks for a page as a browser does, to the end of its redirects on this origin. */
const walk = async (client, start, cookies) => {
    let url = start;
    for (let redirects = 0;; redirects += 1) {
        const answer = await client.page(url, cookies);
        const target = await client.resolve(page_nextOf(answer), url);
        if (!target)
            return { kind: 'page', url, answer, note: '' };
        url = target.url;
        if (!target.isOurs)
            return { kind: 'other-origin', url, answer, note: target.note };
        if (redirects === MOST_REDIRECTS)
            return { kind: 'loop', url, answer, note: '' };
    }
};
/** A page has one path in all languages, whether or not that of the visitor stands before it. */
const pathOf = ({ pathname }) => {
    const [, first = '', ...rest] = withoutSlash(pathname).split('/');
    return isLanguage(first) ? rest.join('/') : [first, ...rest].join('/');
};
const isSamePage = (one, other) => pathOf(one) === pathOf(other);
/** `/chat/new` is below `/chat`; below `/` is everything, which says nothing. */
const isBelow = (url, expected) => pathOf(expected) !== '' && pathOf(url).startsWith(`${pathOf(expected)}/`);
/** What kept the answer from being a page; undefined where it is a whole one. */
const faultOf = (answer) => {
    const seen = seenIn(answer);
    if (answer.kind === 'no-answer')
        return seen;
    if ((0,observation/* isFirewall */.JW)(answer, answer.body))
        return { ...seen, text: `${seen.text}, as a firewall answers` };
    if (answer.bodyProblem !== '')
        return { ...seen, text: `${seen.text}, and its body broke off (${answer.bodyProblem})` };
    return answer.status >= 200 && answer.status <= 299 ? undefined : seen;
};
/** Whether it shows a page. */
const isWhole = (answer) => faultOf(answer) === undefined;
const troubleOf = ({ kind, url, answer, note }, expected) => {
    const place = placeOf(url.href, expected) + note;
    if (kind !== 'page')
        return { kind, place };
    const seen = faultOf(answer);
    return seen && { kind: 'failed', place, seen };
};
/** Whether the frontend itself answered, and not what limits requests or keeps machines out. */
const isOfFrontend = (answer) => answer.kind === 'answer' && answer.status !== 429 && !(0,observation/* isFirewall */.JW)(answer, answer.body);
/** A status that says no to a stranger, and nothing of the state of the frontend. */
const isRefusal = ({ kind, answer }) => kind === 'page' && isOfFrontend(answer) && Math.floor(seenIn(answer).status / 100) === 4;
/** Whether the page turned a stranger away, by a redirect or by a status. */
const isKeptOut = (stranger, expected) => !isSamePage(stranger.url, expected) || isRefusal(stranger);
/** What is wrong with the end of a stranger; undefined where it can be compared. */
const judgeStranger = (stranger, expected) => {
    const trouble = troubleOf(stranger, expected);
    const isAtPage = isSamePage(stranger.url, expected);
    if (trouble === undefined || (isAtPage && isRefusal(stranger)))
        return undefined;
    if (trouble.kind === 'failed' && (isAtPage || !isOfFrontend(stranger.answer)))
        return { ...trouble, kind: 'not-compared' };
    return { kind: 'no-sign-in', trouble };
};
const bodyOf = (answer) => (answer.kind === 'answer' ? answer.body : '');
/** Whether all answers of the one have a word that no answer of the other has: what changes with each request is none. */
const hasOwnWord = (one, other) => {
    const [first = new Set(), ...rest] = one.map((answer) => wordsIn(bodyOf(answer)));
    const others = other.map((answer) => wordsIn(bodyOf(answer)));
    return [...first].some((word) => rest.every((each) => each.has(word)) && !others.some((each) => each.has(word)));
};
/** Asks with the session and without it once more, where both end at the same page, and in one language. */
const compare = async (client, user, { stranger, visitor, cookies, expected }) => {
    const isOneAddress = stranger.url.pathname === user.url.pathname;
    const strangerFirst = isOneAddress ? stranger.answer : await client.page(user.url, visitor);
    const strangerAgain = await client.page(isOneAddress ? stranger.url : user.url, visitor);
    const userAgain = await client.page(user.url, cookies);
    const seen = faultOf(strangerFirst) ?? faultOf(strangerAgain) ?? faultOf(userAgain);
    const place = placeOf(user.url.href, expected);
    if (seen)
        return { kind: 'not-compared', place, seen };
    const [ofUser, ofStranger] = [
        [user.answer, userAgain],
        [strangerFirst, strangerAgain],
    ];
    const isOwn = hasOwnWord(ofUser, ofStranger) || hasOwnWord(ofStranger, ofUser);
    const shown = shownBy(user.answer, place);
    if (isOwn || shown.kind === 'kept')
        return shown;
    return asksForPassword(bodyOf(userAgain)) ? { kind: 'same-form', place } : { kind: 'same' };
};
/**
 * The form by which a stranger logs in, where it gets lost on its way by plain http. It stands where the page leads them, or
 * else on the page of the library; what scripts send is not known.
 */
const lostForm = async (client, { stranger, expected }, provider) => {
    const formOf = ({ answer }) => loginFormIn(bodyOf(answer), `/callback/${provider}`);
    const hasOwn = formOf(stranger) !== undefined;
    if (!hasOwn && (hasScripts(bodyOf(stranger.answer)) || !client.wasLedToHttp()))
        return undefined;
    const end = hasOwn ? stranger : await walk(client, client.url('/signin'), NO_COOKIES);
    const action = formOf(end) ?? '';
    const target = await client.resolve(action, end.url, 'POST');
    const asked = target && new URL(action, end.url);
    // Another host may have a login of its own.
    if (asked?.host !== end.url.host)
        return undefined;
    if (target?.isOurs && target.url.pathname === asked.pathname)
        return undefined;
    return { kind: 'lost-form', place: placeOf(asked.href, expected) + (target?.note ?? '') };
};
/** A cache had no page of a session that was just made, unless it gives that page to all. */
const shownBy = (answer, place) => {
    if (answer.kind === 'no-answer' || !(0,observation/* isFromCache */.DR)(answer))
        return { kind: 'shown' };
    return { kind: hasScripts(answer.body) ? 'kept-shell' : 'kept', place };
};
const askForPage = async (client, asked, cookies) => {
    const { start, expected, stranger } = asked;
    const user = await walk(client, start, cookies);
    const trouble = troubleOf(user, expected);
    if (trouble)
        return trouble;
    const place = placeOf(user.url.href, expected);
    const isThere = isSamePage(user.url, expected);
    const isWithStranger = stranger.kind === 'page' && isSamePage(stranger.url, user.url);
    if (!isThere && isWithStranger && isSamePage(start, expected))
        return { kind: 'sent-away', place };
    if (!isThere && !isBelow(user.url, expected))
        return { kind: 'elsewhere', place, topic: topicOf(user.url.pathname) };
    const ofStranger = judgeStranger(stranger, expected);
    if (ofStranger)
        return ofStranger;
    if (!isThere)
        return { kind: 'below', place };
    if (isRefusal(stranger) || !isWithStranger)
        return shownBy(user.answer, place);
    return compare(client, user, { ...asked, cookies });
};

;// CONCATENATED MODULE: ./build/frontend/login.js










/** By phrases of CloudFront, SvelteKit and Astro. nginx turns headers that are too large for its buffers into a 502. */
const obstacleIn = (answer) => {
    const { status, body } = answer;
    if (/not configured to allow the HTTP request method/i.test(body))
        return 'methods';
    if (status === 405 || (status === 403 && (0,observation/* layerOf */.ZZ)(answer, body).startsWith('Amazon S3')))
        return 'methods';
    if (/Cross-site POST form submissions are forbidden/i.test(body))
        return 'origin';
    if ((0,observation/* isFirewall */.JW)(answer, body))
        return 'firewall';
    return status === 502 && (0,observation/* layerOf */.ZZ)(answer, body).startsWith('nginx') ? 'small-buffers' : 'none';
};
/** An `error` names the fault; v4 says `csrf=true` where the token does not fit its cookie. */
const refusalIn = (target) => {
    const error = target.searchParams.get('error') ?? '';
    const isCsrf = target.searchParams.get('csrf') === 'true' && /\/signin\/?$/.test(target.pathname);
    if (error === 'MissingCSRF' || isCsrf)
        return { kind: 'csrf-refused' };
    if (!target.searchParams.has('error'))
        return undefined;
    return { kind: 'refused', error, code: target.searchParams.get('code') ?? '' };
};
/** Where the answer to the credentials leads, or what is wrong with it. */
const judgeRedirect = async (answer, asked, { client, provider, expected = asked, }) => {
    const location = answer.kind === 'answer' && REDIRECTS.includes(answer.status) ? (answer.headers.location ?? '') : '';
    const refusal = URL.canParse(location, asked.href) && refusalIn(new URL(location, asked));
    if (refusal)
        return refusal;
    const target = await client.resolve(location, asked);
    if (!target) {
        const obstacle = answer.kind === 'answer' ? obstacleIn(answer) : 'none';
        return { kind: 'unexpected', seen: seenIn(answer), obstacle, provider };
    }
    if (target.isOurs)
        return target.url;
    return { kind: 'other-origin', place: placeOf(target.url.href, asked, expected) + target.note };
};
const fieldsOf = ({ credentials }) => Object.entries(credentials.fields).map(([name, value]) => [
    name,
    value.replace(/\{(email|password)\}/g, (_, which) => which === 'email' ? credentials.email : credentials.password.reveal()),
]);
const sendForm = async (attempt, jar) => {
    const { client, credentials, expected, wantsCsrf } = attempt;
    const first = await client.get('/csrf', jar);
    const token = wantsCsrf ? csrfToken(first) : '';
    if (wantsCsrf && token === '')
        return { kind: 'no-csrf', seen: seenIn(first) };
    const route = `/callback/${credentials.provider}`;
    const refused = wantsCsrf ? refusedCsrf(jar, token, client.url(route)) : undefined;
    if (refused)
        return { kind: 'cookie-refused', cookie: refused };
    const form = new URLSearchParams(fieldsOf(attempt));
    form.set('callbackUrl', expected.pathname + expected.search);
    if (token !== '')
        form.set('csrfToken', token);
    const before = jar.names(client.url('/session'));
    const answer = await client.post(route, jar, form);
    const judging = { client, provider: credentials.provider, expected };
    const start = await judgeRedirect(answer, client.url(route), judging);
    return start instanceof URL ? { start, before } : start;
};
/**
 * What the login made: cookies that were not there before. One that a load balancer sets to lead back to the same task
 * came with the form, and must not be shown to the others.
 */
const isMade = (jar, url, before) => {
    const isNew = (name) => mayHoldSession(name) && !before.has(name);
    return [...jar.names(url)].some(isNew) ? isNew : mayHoldSession;
};
/** A session that grows comes in more pieces. */
const withoutPiece = (name) => name.replace(/\.\d{1,2}$/, '');
/** What a browser sends without the cookies of these names. */
const without = (jar, names) => {
    const left = new Set(names.map(withoutPiece));
    return {
        header: (url) => jar.header(url, (name) => !left.has(withoutPiece(name))),
        take: () => undefined,
    };
};
/** How many cookies that a browser refuses are tried as the session. */
const MOST_REFUSED = 5;
/** A cookie that a browser refuses, and for which alone the frontend shows the session: it shows none to strangers. */
const refusedSession = async (client, jar) => {
    const refusals = jar.refused().filter(({ name, value }) => value !== '' && mayHoldSession(name));
    const byName = (0,groups/* groupBy */.$)(refusals, ({ name }) => withoutPiece(name));
    for (const pieces of [...byName.values()].slice(0, MOST_REFUSED)) {
        const pairs = pieces.toReversed().map(({ name, value }) => `${name}=${value}`);
        const cookies = { header: () => pairs.join('; '), take: () => undefined };
        const said = readSession(await client.get('/session', cookies));
        if (said.kind === 'session')
            return pieces[0]?.cookie;
    }
    return undefined;
};
/** How often a session that was just made is shown where the answer knows none: perhaps to another task. */
const MOST_SHOWN = 4;
/** The session that the cookies of the jar stand for. `header` has no csrf cookie, so that a cache shows itself. */
const askWithJar = async ({ client, cache, credentials }, jar, header) => {
    let isCached = false;
    const ask = async (take) => {
        const answer = await client.get('/session', { header: () => header, take });
        isCached = cache.isRepeated(answer);
        return readSession(answer);
    };
    let said = await ask((answer, url) => jar.take(answer, url));
    for (let shown = 1; said.kind === 'none' && header !== '' && !isCached && shown < MOST_SHOWN; shown += 1)
        said = await ask(() => undefined);
    if (!isCached && said.kind === 'session') {
        const { session } = said;
        const isOther = isOfUser(session, credentials.email) === false;
        return isOther ? { failure: { kind: 'other-user', session } } : { session };
    }
    const refused = isCached ? undefined : await refusedSession(client, jar);
    if (refused)
        return { failure: { kind: 'cookie-refused', cookie: refused } };
    if (header === '')
        return { failure: { kind: 'no-cookie' } };
    const seen = said.kind === 'unreadable' ? said.seen : undefined;
    return { failure: { kind: 'no-session', seen, isCached } };
};
/** A whole attempt with a jar of its own, as far as the session. */
const attemptLogin = async (attempt) => {
    const { client, credentials, expected, mask } = attempt;
    const jar = new BrowserJar(mask);
    const sent = await sendForm(attempt, jar);
    if ('kind' in sent)
        return sent;
    const { start, before } = sent;
    const url = client.url('/session');
    const fits = isMade(jar, url, before);
    const sessionHeader = jar.header(url, fits);
    const made = [...jar.names(url)].filter(fits);
    const outcome = await askWithJar(attempt, jar, sessionHeader);
    if ('failure' in outcome) {
        const topic = outcome.failure.kind.startsWith('no-') ? topicOf(start.pathname) : undefined;
        return topic ? { kind: 'led-away', place: placeOf(start.href, expected), topic } : outcome.failure;
    }
    const { session } = outcome;
    const showsEmail = isOfUser(session, credentials.email) === true;
    const visitor = without(jar, made);
    return { kind: 'logged-in', session, showsEmail, sessionHeader, start, jar, visitor };
};
/** The page, as `stranger` ended there before the login and as the browser does now. */
const withPage = async ({ start, jar, visitor, ...login }, { client, credentials, expected, stranger }) => {
    const asked = { start, expected, stranger, visitor };
    const lost = await lostForm(client, asked, credentials.provider);
    const page = lost ?? (await askForPage(client, asked, jar));
    const cookie = new redaction_secret/* Secret */.z('session cookie', jar.header(expected));
    const fixed = { header: () => cookie.reveal(), take: () => undefined };
    const askAgain = async () => lost ?? askForPage(client, { ...asked, start: expected }, fixed);
    return { ...login, cookie, page, askAgain };
};
/** Once more from the start where the csrf cookie was refused: another task, with the secret before, may have made it. */
const logIn = async (options) => {
    const first = await attemptLogin(options);
    const login = first.kind === 'csrf-refused' ? await attemptLogin(options) : first;
    const result = login.kind === 'logged-in' ? await withPage(login, options) : login;
    return options.client.ranOut() ? { kind: 'out-of-time' } : result;
};

;// CONCATENATED MODULE: ./build/frontend/way-in.js












const NOT_TRIED = {
    controls: undefined,
    minted: { kind: 'not-tried' },
    login: undefined,
    reading: undefined,
    seals: [],
};
const sessionsOf = ({ controls, minted, login, reading, afterwards }) => [
    ...[login, minted, controls, afterwards].flatMap((each) => each && 'session' in each ? [each.session] : []),
    ...(reading?.sessions ?? []),
];
/** Logins beyond the first where tasks differ, so that the secrets of more than one of them have a name. */
const MORE_LOGINS = 4;
/** How often a stranger must be shown a page until it is no accident. */
const TIMES_SHOWN = 3;
const isMixed = (reading) => reading?.samples.some(({ kind }) => kind === 'no-session') ?? false;
/** A task that is gone by now may have differed. */
const doAgree = (reading) => !isMixed(reading) || reading?.settled?.kind === 'session';
const OUT_OF_TIME = { kind: 'out-of-time' };
const tryLogin = async (trial, user) => {
    const { client, cache, context } = trial;
    const { credentials } = user;
    const attempt = { ...user, client, cache, mask: context.mask };
    const login = await logIn(attempt);
    context.progress(`login of the smoke user: ${login.kind}`);
    if (login.kind !== 'logged-in')
        return { ...NOT_TRIED, login };
    const cookie = await findSessionCookie(trial, login.sessionHeader);
    const sealsOf = (header) => sealsIn(header, cookie.name, trial.secrets);
    const isTheirs = (session) => isOfUser(session, credentials.email) !== false;
    const reading = await showToTasks(trial, cookie, isTheirs);
    const seals = [...(await sealsOf(cookie.header)), ...reading.seals];
    const isOpen = () => isMixed(reading) && namesOf(seals).length < 2 && !context.cancelled.aborted;
    for (let more = 0; isOpen() && more < MORE_LOGINS; more += 1) {
        const next = await attemptLogin(attempt);
        if (next.kind === 'logged-in')
            seals.push(...(await sealsOf(next.sessionHeader)));
    }
    const cookieName = cookie.name;
    if (login.page.kind === 'shown' || !isMixed(reading))
        return { ...NOT_TRIED, login, reading, seals, cookieName };
    // It may have been that of a task that is gone by now.
    const page = await login.askAgain();
    return {
        ...NOT_TRIED,
        login: client.ranOut() ? OUT_OF_TIME : { ...login, page },
        reading,
        seals,
        cookieName,
    };
};
const tryMint = async (trial, { settled }) => {
    const minted = await tryMinted(trial, settled?.kind === 'secret' ? settled.secret : undefined);
    if (minted.kind !== 'not-tried')
        trial.context.progress(`minted session cookie: ${minted.kind}`);
    if (minted.kind !== 'shown')
        return { ...NOT_TRIED, minted };
    const cookie = { name: sessionCookieName(trial.csrf) ?? '', header: minted.cookie.reveal() };
    const reading = await showToTasks(trial, cookie, isOfSyntheticUser);
    return { ...NOT_TRIED, minted, reading, seals: [minted.seal, ...reading.seals], cookieName: cookie.name };
};
/** A cache may keep it. Once is not enough: tasks that differ turn strangers away now and then. */
const isPageKept = async ({ client }, { expected, credentials }, before) => {
    const namesUser = (answer) => isWhole(answer) && bodyOf(answer).toLowerCase().includes(credentials.email.toLowerCase());
    for (let times = 0; times < TIMES_SHOWN; times += 1) {
        const answer = await client.page(expected, new BrowserJar());
        const isShown = isWhole(answer) && isKeptOut(before, expected);
        if (!isShown && !(namesUser(answer) && !namesUser(before.answer)))
            return false;
    }
    return true;
};
/** @param user who logs in, where one was given */
const trySessions = async (trial, csrf, user) => {
    const controls = await askAsStrangers(trial);
    if (controls.kind !== 'closed' || trial.cancelled.aborted)
        return { ...NOT_TRIED, controls };
    const wantsCsrf = csrf.settled?.kind !== 'csrf-off';
    // As a person begins.
    const stranger = user && (await walk(trial.client, user.expected, new BrowserJar()));
    const tried = stranger
        ? await tryLogin(trial, { ...user, stranger, wantsCsrf })
        : await tryMint(trial, csrf);
    if (!tried.reading || trial.cancelled.aborted)
        return { ...tried, controls };
    const isKept = stranger && (await isPageKept(trial, user, stranger));
    return { ...tried, controls, afterwards: await askAsStranger(trial), isPageKept: isKept };
};
const troubleFinding = (trouble, place) => {
    switch (trouble.kind) {
        case 'cached':
            return answerCached('session', place);
        case 'out-of-time':
            return leftUndone('Whether the frontend honours a session was not established', place.where);
        case 'unclear':
            return sessionUnreadable(trouble.who, trouble.seen, place);
    }
};
const mintedFindings = (minted, place) => {
    switch (minted.kind) {
        case 'not-tried':
        case 'shown':
            return [];
        case 'names-unknown':
            return [cookieNamesUnknown(place)];
        case 'of-another':
            return [mintedOfAnother(place)];
        case 'refused':
            return [mintedRefused(place)];
        default:
            return [troubleFinding(minted, place)];
    }
};
const loginFindings = ({ login, reading }, place) => {
    if (login === undefined)
        return [];
    if (login.kind === 'out-of-time')
        return [leftUndone('The login of the smoke user did not come to its end', place.where)];
    if (login.kind !== 'logged-in')
        return [loginFailed(login, place)];
    return [
        // Where the tasks differ, the page may have been one that another task sent away.
        ...(login.page.kind === 'shown' || !doAgree(reading) ? [] : [pageNotShown(login.page, place.where)]),
        ...(login.showsEmail ? [] : [loginUserNotShown(place)]),
    ];
};
const strangerFindings = (controls, shown, place) => {
    if (!controls || controls.kind === 'closed')
        return [];
    return [controls.kind === 'open' ? shown(controls.who) : troubleFinding(controls, place)];
};
const judgeTried = (tried, place) => [
    ...strangerFindings(tried.controls, (who) => shownToAnybody(who, place), place),
    ...loginFindings(tried, place),
    ...mintedFindings(tried.minted, place),
    ...strangerFindings(tried.afterwards, () => keptForStrangers('session', place), place),
    ...(tried.isPageKept ? [keptForStrangers('page', place)] : []),
];
/** A wrong secret explains that no session is shown, and what was said of the secrets need not be said twice. */
const isExplained = ({ code }, said) => said.some((one) => one.code === code ||
    (code === mintedRefused.code && (0,finding/* isError */.bJ)(one) && one.failureReason === 'frontend-mismatch'));
/** Pure. @param said what was said of the secrets */
const sessionFindings = (tried, place, said) => judgeTried(tried, place).filter((finding) => !isExplained(finding, said));

;// CONCATENATED MODULE: ./build/frontend/stage.js















/** What the smoke test may take where no backend is given; the default of `smoke-timeout-seconds`. */
const TIMEOUT_MILLISECONDS = 120_000;
/** The runner looks for each mask in every line of the job; those of a login and of its tasks are some hundred. */
const MOST_MASKS = 500;
/** Tokens and cookies are hidden as they are; what a server sets is only taken for one when it looks like one. */
const hide = ({ world, redactor }) => {
    const hidden = new Set();
    return (text) => {
        const isNew = (form) => LOOKS_LIKE_TOKEN.test(form) && !hidden.has(form);
        const forms = (0,redaction_forms/* tokenForms */.py)(text)
            .filter(isNew)
            .slice(0, MOST_MASKS - hidden.size);
        for (const form of forms) {
            hidden.add(form);
            world.runner.mask(form);
        }
        redactor.addForms(forms);
    };
};
/** The signature of HS256 has 43 characters, the tag of a JWE 22, the key of a session in a database 32 or more. */
const LOOKS_LIKE_TOKEN = /^[\w.+/=%-]{22,}$/;
/**
 * Goes through the frontend, where there is a `frontend-url`. It runs after a failed verdict too: which key the frontend
 * signs with then tells the cause.
 *
 * @returns a session, for the user's own requests and where the backend is only reached with one
 * @param targets running tasks behind the URL, 0 when unknown
 */
const askFrontend = async (frontend, inputs, targets, context) => {
    const { clock, random, cancelled } = context.world;
    const { summary, findings, session } = await testFrontend({
        url: frontend.url,
        authPath: frontend.authPath,
        known: {
            ...(frontend.sessionSecret && { session: frontend.sessionSecret }),
            others: inputs.otherSecrets,
            key: inputs.key,
            keyName: inputs.secretName,
            keyEncoding: inputs.keyEncoding,
            ...(inputs.previous && { previous: inputs.previous.key }),
        },
        ...(frontend.credentials && { credentials: frontend.credentials }),
        loginRedirect: frontend.loginRedirect,
        expirationHours: Number(inputs.expirationHours),
        timeoutMilliseconds: inputs.backend?.timeoutMilliseconds ?? TIMEOUT_MILLISECONDS,
        targets,
    }, { clock, random, cancelled, mask: hide(context), progress: context.progress });
    return { outcome: (0,finding/* succeed */.Py)(session, findings), summary };
};
const tokenFindings = ({ options, trial, place }, tried) => {
    const sessions = sessionsOf(tried);
    const tokens = sessions.flatMap(tokensIn);
    for (const { token } of tokens)
        trial.context.mask(token);
    const candidates = signingCandidates(options.known);
    const { keyName } = options.known;
    return judgeTokens(tokens.flatMap((token) => signatureOf(token, candidates) ?? []), {
        keyName,
        expirationHours: options.expirationHours,
        loginSeen: tried.login !== undefined && 'session' in tried.login,
        sessionSeen: sessions.length > 0,
        place,
    });
};
const summaryOf = (reading, { minted, login }) => {
    const version = reading.csrf?.version;
    const name = version === undefined ? '' : `${version === 5 ? 'Auth.js v5' : 'NextAuth v4'}: `;
    const shown = minted.kind === 'shown' ? '; minted session shown' : '';
    return `${name}${tally(reading.samples) || 'no answer'}${shown}${login ? `; ${outcomeOf(login)}` : ''}`;
};
const outcomeOf = (login) => {
    if (login.kind !== 'logged-in')
        return 'login fails';
    return login.page.kind === 'shown' ? 'login works' : 'login gives a session';
};
const makesPlainCookies = ({ options }, { csrf }) => csrf?.version !== undefined && !csrf.secure && !(0,probe_address/* isLoopback */.U9)(options.url);
const sessionOf = ({ trial }, tried) => {
    const { minted, login, cookieName = '' } = tried;
    const made = login?.kind === 'logged-in' ? login : minted.kind === 'shown' ? minted : undefined;
    return (made && {
        cookie: made.cookie,
        forged: (kind) => forgedSession(trial, { header: made.cookie.reveal(), name: cookieName }, kind),
        users: sessionsOf(tried).flatMap(usersIn),
    });
};
/** What went wrong is the story, where something did; the rest is in the progress and in the findings. */
const withSummary = (summary, findings) => ({
    summary: findings.find(finding/* isError */.bJ)?.title ?? summary,
    findings,
});
const CANCELLED = { summary: 'cancelled', findings: [] };
const userOf = ({ credentials, url, loginRedirect }) => credentials && { credentials, expected: new URL(loginRedirect, url.origin) };
/** Where an Auth.js answers; nothing else gets a cookie or a password. */
const goThrough = async (work, reading, oracle) => {
    const { options, trial, place } = work;
    const user = userOf(options);
    const tried = reading.refused ? NOT_TRIED : await trySessions(trial, reading, user);
    if (trial.cancelled.aborted)
        return CANCELLED;
    const secrets = judgeSessionSecrets(oracle, reading, { ...tried, place });
    const session = sessionOf(work, tried);
    const result = withSummary(summaryOf(reading, tried), [
        ...secrets,
        ...(makesPlainCookies(work, reading) ? [cookiesNotSecure(place)] : []),
        ...(trial.client.wasLedToHttp() ? [leadsToHttp(place)] : []),
        ...sessionFindings(tried, place, secrets),
        ...tokenFindings(work, tried),
    ]);
    return { ...result, ...(session && { session }) };
};
/** Where Auth.js has its routes outside of Next.js. */
const OTHER_PATH = '/auth';
/** Nothing was found where the routes must be; are they where Auth.js puts them by itself? */
const isElsewhere = async ({ options, trial }) => isAuthJs(await trial.client.page((0,probe_address/* probeUrl */.K7)(options.url, `${OTHER_PATH}/csrf`), NO_COOKIES));
const judgeOther = async (work, { settled }, findings) => {
    const isMissing = settled?.kind === 'other-answer' && settled.status < 500 && work.options.authPath !== OTHER_PATH;
    return isMissing && (await isElsewhere(work)) ? [otherAuthPath(OTHER_PATH, work.place)] : findings;
};
/**
 * Asks a deployed NextAuth v4 or Auth.js v5 frontend which secret it uses, lets the smoke user log in or tries a session
 * made with the secret, shows the session to all tasks, and looks at what it tells the browser. Whatever the network does
 * is a finding.
 */
const testFrontend = async (options, context) => {
    const { url: base, authPath, timeoutMilliseconds, known, targets } = options;
    const client = createClient({ base, authPath, timeoutMilliseconds }, context);
    const prefix = base.pathname.replace(/\/$/, '');
    const route = (name) => `${prefix}${authPath}/${name}`;
    const place = { known, where: base.href.replace(/\/$/, ''), route };
    const asking = { client, cancelled: context.cancelled, cache: new CacheWatch() };
    const reading = await readCsrfOracle(asking, secretFinder(known), targets);
    if (context.cancelled.aborted)
        return CANCELLED;
    context.progress(`csrf cookie: ${tally(reading.samples) || 'no answer'}`);
    const csrf = reading.csrf ?? { version: 5, secure: base.protocol === 'https:' };
    const trial = { ...asking, context, secrets: sessionSecrets(known), csrf, targets };
    const work = { options, trial, place };
    const oracle = judgeOracle(reading, place);
    if (reading.csrf || reading.settled?.kind === 'csrf-off')
        return goThrough(work, reading, oracle);
    const findings = await judgeOther(work, reading, oracle);
    if (context.cancelled.aborted)
        return CANCELLED;
    return withSummary(summaryOf(reading, NOT_TRIED), [...findings, ...tokenFindings(work, NOT_TRIED)]);
};


/***/ })

};
