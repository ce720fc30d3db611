import { REPORT_WORDS } from '../model/words.ts';
import { keyBytes } from './key-bytes.ts';

/**
 * What the runner is asked to mask, for the output of other steps of the job, which our redactor never sees. The runner
 * masks the text, its lines and eleven encodings of them (actions/runner, ValueEncoders.cs); it does not know hex,
 * base64url, base64 with something behind the secret, or what the secret is when it is itself encoded. It searches
 * every line of the job for each mask, so these are a few dozen; the redactor finds what no list has.
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
 * What has to be hidden of a token: the whole and its signature, as they are. Header and payload are no secrets, and a
 * token lives for two minutes: no tool has the time to write it down in another form.
 */
export function tokenForms(token: string): readonly string[] {
  const signature = token.slice(token.lastIndexOf('.') + 1);
  return [...new Set([token, signature])].filter(maskable);
}

/** The masks for a secret, without duplicates, longest first; none for a text that is not `maskable`. */
export function runnerForms(text: string): readonly string[] {
  if (!maskable(text)) return [];
  const forms = new Set([text, ...coresOf(text).flatMap(formsOf)]);
  return [...forms].filter(maskable).sort((a, b) => b.length - a.length);
}

/** Lines of a text count as secrets of their own, because logs are written line by line. */
export function coresOf(text: string): readonly string[] {
  const wellFormed = text.toWellFormed();
  const lines = wellFormed.split(/\r\n|\r|\n/);
  const all = [wellFormed, wellFormed.trim(), ...lines, ...lines.map((line) => line.trim())];
  return [...new Set(all)].filter(maskable);
}

/** What the text stands for when it is an encoding. */
export const meaningsOf = (text: string): readonly Buffer[] =>
  (['hex', 'base64', 'base64url'] as const).flatMap((encoding) => {
    const decoded = keyBytes(text, encoding);
    return decoded.ok && decoded.bytes.length >= SHORTEST_FORM ? [Buffer.from(decoded.bytes)] : [];
  });

/** Whether bytes can be shown as text. */
export const isText = (text: string): boolean => !/[\p{Cc}\p{Cn}\uFFFD]/u.test(text);

const formsOf = (core: string): readonly string[] => [
  ...writtenForms(core),
  ...byteForms(Buffer.from(core, 'utf8')),
  ...brokenBase64(Buffer.from(core, 'utf8')),
  ...meaningsOf(core).flatMap((bytes) => [
    ...byteForms(bytes),
    ...[bytes.toString('utf8')].filter(isText).flatMap(writtenForms),
  ]),
];

/** As a program writes it into JSON, a URL, a form or an address. The runner makes JSON of JSON of it by itself. */
function writtenForms(text: string): readonly string[] {
  const url = new URL('https://user@host');
  url.password = text;
  return [
    text,
    JSON.stringify(text).slice(1, -1),
    encodeURIComponent(text),
    new URLSearchParams({ t: text }).toString().slice(2),
    url.password,
    text.replaceAll("'", "'\\''"),
  ];
}

/**
 * A base64 of `prefix + secret + suffix` has, whatever surrounds the secret, those characters in the middle that come from
 * the secret's bytes alone; where they begin depends on the prefix's length modulo 3.
 */
function byteForms(bytes: Buffer): readonly string[] {
  const hex = bytes.toString('hex');
  const standard = bytes.toString('base64');
  const inBase64 = [
    standard,
    standard.replace(/={1,2}$/, ''),
    ...[0, 1, 2].map((shift) => base64Middle(bytes, shift)),
  ];
  return [hex, hex.toUpperCase(), inspected(bytes), ...inBase64, ...inBase64.map(toUrlAlphabet)];
}

/** `console.log` of a Buffer shows its first 50 bytes (`buffer.INSPECT_MAX_BYTES`). */
const inspected = (bytes: Buffer): string => bytes.subarray(0, 50).toString('hex').replace(/..\B/g, '$& ');

export const toUrlAlphabet = (base64: string): string => base64.replaceAll('+', '-').replaceAll('/', '_');

/** The characters of base64(prefix + bytes + suffix), for a prefix of `shift` bytes, that only `bytes` decide. */
export function base64Middle(bytes: Buffer, shift: number): string {
  const first = Math.ceil((shift * 8) / 6);
  const end = Math.floor(((shift + bytes.length) * 8) / 6);
  return Buffer.concat([Buffer.alloc(shift), bytes])
    .toString('base64')
    .slice(first, end);
}

/** Columns of PEM and `openssl base64`, and of MIME and `base64`. */
const BASE64_COLUMNS = [64, 76] as const;

/** The lines of a base64 that is broken into lines, when the text stands at its beginning. */
function brokenBase64(bytes: Buffer): readonly string[] {
  const whole = base64Middle(bytes, 0);
  return BASE64_COLUMNS.filter((columns) => whole.length > columns).flatMap(
    (columns) => whole.match(new RegExp(`.{16,${columns}}`, 'g')) ?? [],
  );
}
