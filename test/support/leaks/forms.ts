/**
 * The forms in which a secret can leak. Written from the definitions (RFC 4648, RFC 3986, RFC 8259), on purpose
 * without a line of the product: a mistake there must not be repeated here.
 */

export type LeakForm = {
  /** For people, e.g. `base64 after one more byte`. */
  readonly form: string;
  readonly bytes: Buffer;
};

/** Shorter derived forms would be found by chance. The secret itself is looked for whatever its length. */
const SHORTEST_DERIVED_FORM = 8;

/** Base64 works on groups of three bytes: `shift` bytes of something else before the secret move the groups. */
const base64Bodies = (bytes: Buffer, encoding: 'base64' | 'base64url', of: string): LeakForm[] =>
  [0, 1, 2].map((shift) => {
    const firstWhole = shift === 0 ? 0 : 3 - shift;
    const groups = Math.max(0, Math.floor((bytes.length - firstWhole) / 3));
    const body = bytes.subarray(firstWhole, firstWhole + groups * 3).toString(encoding);
    const after = ['', ' after one more byte', ' after two more bytes'][shift];
    return { form: `${encoding}${of}${after}`, bytes: Buffer.from(body) };
  });

const encodings = (bytes: Buffer, of = ''): LeakForm[] => [
  ...base64Bodies(bytes, 'base64', of),
  ...base64Bodies(bytes, 'base64url', of),
  { form: `hex${of}`, bytes: Buffer.from(bytes.toString('hex')) },
  { form: `upper-case hex${of}`, bytes: Buffer.from(bytes.toString('hex').toUpperCase()) },
];

const strictUri = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);

const json = (text: string): string => JSON.stringify(text).slice(1, -1);
const asciiJson = (text: string): string =>
  json(text).replace(/[^ -~]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);

const writtenForms = (text: string): LeakForm[] =>
  Object.entries({
    'URI-encoded': encodeURIComponent(text.toWellFormed()),
    'strictly URI-encoded': strictUri(text),
    'lower-case URI-encoded': strictUri(text).replace(/%[0-9A-F]{2}/gi, (code) => code.toLowerCase()),
    'form-encoded': new URLSearchParams({ x: text }).toString().slice(2),
    'JSON-escaped': json(text),
    'JSON-escaped twice': json(json(text)),
    'JSON-escaped to ASCII': asciiJson(text),
  }).map(([form, written]) => ({ form, bytes: Buffer.from(written) }));

/** The bytes that the text stands for when it is itself an encoding, as keys often are. */
export const decodings = (text: string): { readonly of: string; readonly bytes: Buffer }[] => {
  if (text.length < 16) return [];
  if (/^([0-9a-f]{2})+$/i.test(text))
    return [{ of: ' of the hex-decoded key', bytes: Buffer.from(text, 'hex') }];
  if (/^[A-Za-z0-9+/_-]+={0,2}$/.test(text) && text.replace(/=+$/, '').length % 4 !== 1) {
    return [{ of: ' of the base64-decoded key', bytes: Buffer.from(text, 'base64') }];
  }
  return [];
};

/** All forms of one secret, the plainest first; no two have the same bytes. */
export const leakForms = (secret: string): LeakForm[] => {
  const trimmed = secret.trim();
  const raw = Buffer.from(secret);
  const derived = [
    ...encodings(raw),
    ...(trimmed === secret ? [] : encodings(Buffer.from(trimmed), ' of the trimmed key')),
    ...writtenForms(trimmed),
    { form: 'UTF-16', bytes: Buffer.from(trimmed, 'utf16le') },
    ...decodings(trimmed).flatMap(({ of, bytes }) => [
      { form: `bytes${of}`, bytes },
      ...encodings(bytes, of),
    ]),
  ].filter(({ bytes }) => bytes.length >= SHORTEST_DERIVED_FORM);
  const plain = [
    { form: 'raw', bytes: raw },
    { form: 'trimmed', bytes: Buffer.from(trimmed) },
  ].filter(({ bytes }) => bytes.length > 0);
  const seen = new Set<string>();
  return [...plain, ...derived].filter(({ bytes }) => {
    const text = bytes.toString('latin1');
    return seen.has(text) ? false : seen.add(text);
  });
};
