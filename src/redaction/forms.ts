import { REPORT_WORDS } from '../model/words.ts';
import { keyBytes } from './key-bytes.ts';
import { NO_RUNS, SHORTEST_RUN, withRunsOf } from './secret-runs.ts';

/**
 * The forms in which a secret text turns up in logs, files and requests. The runner masks the text, its lines and
 * eleven encodings of them (actions/runner, ValueEncoders.cs); it does not know hex, base64url, base64 with
 * something behind the secret, or what the secret is when it is itself encoded. All of them are made here, so that
 * the runner's masks and the redactor work from the same list.
 */

/** Values of 8 characters and more that people put where a secret belongs and that logs are full of. */
const WORDS_OF_LOGS =
  'password passwords passw0rd password1 undefined username changeme changeit postgres database security secretkey ' +
  'nextauth localhost 127.0.0.1 production prod-env development testing123 staging-env required optional disabled ' +
  'enabled default1 unlimited anonymous administrator container frontend backend function certificate ' +
  'jwt_secret jwt-secret jwtsecret secret_key secret-key jwt_secret_key nextauth_secret auth_secret ' +
  'us-east-1 us-east-2 us-west-1 us-west-2 eu-west-1 eu-west-2 eu-west-3 eu-north-1 eu-south-1 eu-central-1 ' +
  'ap-south-1 ap-northeast-1 ap-northeast-2 ap-southeast-1 ap-southeast-2 sa-east-1 ca-central-1 ' +
  'http://localhost http://localhost:3000 http://localhost:5000 http://localhost:8000 http://localhost:8080 ' +
  'application/json';

/** Texts that cannot be hidden, for the log would be lost with them. In small letters. */
const COMMON_WORDS: ReadonlySet<string> = new Set([
  ...WORDS_OF_LOGS.split(' '),
  '[object object]',
  ...[...REPORT_WORDS].map((word) => word.toLowerCase()),
]);

/**
 * Shortest form that is ever hidden, in characters. Below it a form would match by chance: `***` would eat
 * harmless text, and the runner drops job outputs that a mask touches ("Skip output … since it may contain secret").
 */
export const SHORTEST_FORM = 8;

/** Whether hiding the text everywhere is possible without destroying the log. Judged without outer white space. */
export function maskable(text: string): boolean {
  const core = text.trim();
  return core.length >= SHORTEST_FORM && hasVariety(core) && !COMMON_WORDS.has(core.toLowerCase());
}

/** Whether there are three different characters; most texts show them at once, however long they are. */
function hasVariety(text: string): boolean {
  const seen = new Set<string>();
  for (const character of text) if (seen.add(character).size >= 3) return true;
  return false;
}

/**
 * Every form of the text that has to be hidden, without duplicates, longest first; none for a text that is not
 * `maskable`. Lines of a text count as secrets of their own, because logs are written line by line.
 */
export const secretForms = (text: string): readonly string[] =>
  formsOf(text, (core, bytes) => [...commonForms(core, bytes, listings), ...listings(bytes)]);

/**
 * The forms that are worth a mask of the runner, which searches every line of the job for each of them: all but most
 * of the ways to list bytes one by one. Of these only what `console.log` makes of a Buffer is among them.
 */
export const runnerForms = (text: string): readonly string[] =>
  formsOf(text, (core, bytes) => {
    const buffer = (some: Buffer): readonly string[] => [inspected(some)];
    return [...commonForms(core, bytes, buffer), ...buffer(bytes)];
  });

/**
 * The same for a signing key, which is one short line and worth more masks than other secrets: in every listing too, and
 * in the pieces that hexdump and xxd print beside the bytes. A document in the place of a key is not listed.
 */
export const signingKeyForms = (key: string): readonly string[] =>
  key.length > LONGEST_LISTED_KEY ? runnerForms(key) : [...new Set([...secretForms(key), ...columnsOf(key)])];

const LONGEST_LISTED_KEY = 512;

/** Sixteen characters each, but nothing that could be words. */
const columnsOf = (key: string): readonly string[] =>
  [...withRunsOf(NO_RUNS, key).runs].filter((run) => key.indexOf(run) % SHORTEST_RUN === 0);

/**
 * What has to be hidden of a token: the whole and its signature, as they are. Header and payload are no secrets, and a
 * token lives for two minutes: no tool has the time to write it down in another form.
 */
export function tokenForms(token: string): readonly string[] {
  const signature = token.slice(token.lastIndexOf('.') + 1);
  return [...new Set([token, signature])].filter(maskable);
}

function formsOf(text: string, make: (core: string, bytes: Buffer) => readonly string[]): readonly string[] {
  if (!maskable(text)) return [];
  const wellFormed = text.toWellFormed();
  const lines = wellFormed.split(/\r\n|\r|\n/);
  const cores = new Set([wellFormed, wellFormed.trim(), ...lines, ...lines.map((line) => line.trim())]);
  const forms = new Set<string>([text]);
  for (const core of cores) {
    if (!maskable(core)) continue;
    for (const form of make(core, Buffer.from(core, 'utf8'))) {
      if (form.length >= SHORTEST_FORM && maskable(form)) forms.add(form);
    }
  }
  return [...forms].sort((a, b) => b.length - a.length);
}

/** `ofDecoded`: more forms of the bytes that the text is an encoding of. */
const commonForms = (
  core: string,
  bytes: Buffer,
  ofDecoded: (bytes: Buffer) => readonly string[],
): readonly string[] => [
  ...escapedForms(core),
  ...byteForms(bytes),
  ...wrapped(bytes),
  ...twiceInBase64(bytes),
  ...decodedForms(core, ofDecoded),
];

const unicodeEscape = (character: string): string =>
  [...character]
    .flatMap((one) => one.split(''))
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');

const upperEscapes = (text: string): string =>
  text.replace(/\\u[0-9a-f]{4}/g, (unit) => `\\u${unit.slice(2).toUpperCase()}`);

const lowerPercents = (text: string): string => text.replace(/%[0-9A-F]{2}/g, (unit) => unit.toLowerCase());

/** The text as the writers of JSON, URLs, XML, shells and workflow commands put it down. */
function escapedForms(text: string): readonly string[] {
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
function percentForms(text: string): readonly string[] {
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
function sourceForms(text: string, json: string): readonly string[] {
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
function byteForms(bytes: Buffer): readonly string[] {
  const hex = bytes.toString('hex');
  const standard = bytes.toString('base64');
  const whole = [standard, standard.replace(/={1,2}$/, '')];
  const inBase64 = [...whole, ...SHIFTS.map((shift) => base64Middle(bytes, shift))];
  return [hex, hex.toUpperCase(), ...inBase64, ...inBase64.map(toUrlAlphabet)];
}

const SHIFTS = [0, 1, 2] as const;

/** Columns of PEM and `openssl base64`, and of MIME and `base64`. */
const BASE64_COLUMNS = [64, 76] as const;

/** The lines of a base64 that is broken into lines, when the text stands at its beginning. */
const wrapped = (bytes: Buffer): readonly string[] =>
  BASE64_COLUMNS.flatMap((columns) => brokenLines(base64Middle(bytes, 0), columns));

/** Base64 of base64, as a Kubernetes secret made from encoded values has it; both layers may have a prefix. */
function twiceInBase64(bytes: Buffer): readonly string[] {
  return SHIFTS.flatMap((inner) => {
    const middle = Buffer.from(base64Middle(bytes, inner), 'latin1');
    return SHIFTS.map((outer) => base64Middle(middle, outer));
  });
}

const toUrlAlphabet = (base64: string): string => base64.replaceAll('+', '-').replaceAll('/', '_');

/** The characters of base64(prefix + bytes + suffix), for a prefix of `shift` bytes, that only `bytes` decide. */
function base64Middle(bytes: Buffer, shift: number): string {
  const first = Math.ceil((shift * 8) / 6);
  const end = Math.floor(((shift + bytes.length) * 8) / 6);
  return Buffer.concat([Buffer.alloc(shift), bytes])
    .toString('base64')
    .slice(first, end);
}

/** When the text is hex, base64 or base64url: the forms of what it stands for. */
function decodedForms(text: string, more: (bytes: Buffer) => readonly string[]): readonly string[] {
  return (['hex', 'base64', 'base64url'] as const).flatMap((encoding) => {
    const decoded = keyBytes(text, encoding);
    if (!decoded.ok || decoded.bytes.length < SHORTEST_FORM) return [];
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
const pieces = (length: number, size: number): readonly number[] =>
  Array.from({ length: Math.ceil(length / size) }, (_, index) => index * size);

/** The lines of a text that is broken after so many columns, without a short last one, which is no loss. */
const brokenLines = (text: string, columns: number): readonly string[] =>
  text.length <= columns
    ? []
    : pieces(text.length, columns)
        .map((at) => text.slice(at, at + columns))
        .filter((line) => line.length >= SHORTEST_LAST_LINE);

const SHORTEST_LAST_LINE = 16;

const hexPairs = (bytes: Buffer): readonly string[] =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0'));

/** `console.log` of a Buffer shows its first 50 bytes (`buffer.INSPECT_MAX_BYTES`). */
const inspected = (bytes: Buffer): string => hexPairs(bytes.subarray(0, 50)).join(' ');

const LISTED_TOGETHER = 8;
const MOST_LISTED = 4096;

/** Columns of `xxd -p`. */
const HEX_COLUMNS = 60;

/**
 * Bytes one by one: in hex with blanks (a Buffer, hexdump) or colons (openssl) or `\x` (C, printf), in pairs (xxd), in
 * decimal (JSON of a Buffer, Python's `list`). Eight at a time; the last eight overlap those before them. And the lines
 * of `xxd -p`, when the bytes stand at its beginning.
 */
function listings(all: Buffer): readonly string[] {
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
const inPairs = (pairs: readonly string[]): readonly string[] =>
  [0, 1].map((behind) => pairs.map((pair, at) => (at > 0 && at % 2 === behind ? ` ${pair}` : pair)).join(''));

/**
 * What Python shows of `bytes`, between the quotes; and the pieces between those bytes that other languages, or another
 * quote around it, show in another way. A piece without any `\x` could be words.
 */
function pythonForms(bytes: Buffer): readonly string[] {
  const shown = [...bytes].map((byte) => PYTHON_ESCAPES[byte] ?? pythonByte(byte));
  const parts = shown
    .map((text) => (text.startsWith('\\x') || /^[^\\'"]$/.test(text) ? text : '\n'))
    .join('');
  return [shown.join(''), ...parts.split('\n').filter((part) => part.includes('\\x'))];
}

const PYTHON_ESCAPES: Readonly<Record<number, string>> = { 9: '\\t', 10: '\\n', 13: '\\r', 92: '\\\\' };

const pythonByte = (byte: number): string =>
  byte >= 32 && byte < 127 ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, '0')}`;
