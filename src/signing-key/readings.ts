/**
 * What a text stands for. People wrap a key (quotes, its name in front, line breaks) and tools encode it (percent, hex,
 * base64), one inside another. Each step takes one layer off and makes the text shorter, so the search ends by itself,
 * and no list of spellings is needed.
 */

/** Longer texts are no keys, in whatever they are wrapped. */
const LONGEST = 16_384;
const MOST_READINGS = 100;

/**
 * The text itself, and every text of printable characters that is left when layers are taken off it.
 *
 * @param isName whether what stands before a `=` or `:` is the name of what stands behind it
 */
export function readingsOf(text: string, isName = isLikeName): readonly string[] {
  const found = new Set([text]);
  if (text.length > LONGEST) return [...found];
  for (const reading of found) {
    for (const inner of withoutLayer(reading, isName)) if (inner !== '') found.add(inner);
    if (found.size > MOST_READINGS) break;
  }
  return [...found];
}

/** The bytes that the text may mean: its own, and what it decodes to from hex or base64, with or without padding. */
export const bytesOf = (text: string): readonly Buffer[] => [Buffer.from(text, 'utf8'), ...decoded(text)];

const withoutLayer = (text: string, isName: (name: string) => boolean): readonly string[] => [
  withoutWrapping(text),
  withoutName(text, isName),
  withoutLineBreaks(text),
  withoutPercents(text),
  ...decoded(text)
    .map((bytes) => bytes.toString('latin1'))
    .filter((inner) => /^[\t\r\n -~]+$/.test(inner)),
];

/** White space, quotes of keyboards and of documents, and what separates the values of a list. */
const WRAPPING: ReadonlySet<string> = new Set('"\'`“”„‘’«»,; \t\r\n\u00A0\u200B\uFEFF');

function withoutWrapping(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && WRAPPING.has(text.charAt(start))) start += 1;
  while (end > start && WRAPPING.has(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end).replace(/^[bru]["'](?=[^"']+$)/i, ''); // what Python shows of bytes
}

/** A line of an env file, of YAML or of a shell, up to the value. */
const NAMED =
  /^(?:- *)?(?:export +|set +|-e +|\$env:)?["']?([A-Za-z_][\w.-]{0,99})["']?[ \t]*(?:=(?!=)|:\s)/i;
const IN_SMALL_LETTERS = /^[a-z_][a-z\d_.-]{2,}$/;
const IN_CAPITALS = /^[A-Z_][A-Z\d_]{2,}$/;
const OF_A_SECRET = /secret|key|token|jwt|pass/i;

/** Random text with a `=` inside almost never begins like this. */
export const isNameOfSecret = (name: string): boolean => IN_CAPITALS.test(name) || OF_A_SECRET.test(name);

/** Random text may begin like this, but the rest of it stands on no list. */
const isLikeName = (name: string): boolean => isNameOfSecret(name) || IN_SMALL_LETTERS.test(name);

function withoutName(text: string, isName: (name: string) => boolean): string {
  const [head = '', name = ''] = NAMED.exec(text) ?? [];
  return isName(name) ? text.slice(head.length) : '';
}

const withoutLineBreaks = (text: string): string =>
  text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .join('')
    .replace(/[\p{Cc}\p{Cf}]+/gu, '');

const withoutPercents = (text: string): string =>
  text.replace(/(?:%[\da-f]{2})+/gi, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'));

function decoded(text: string): readonly Buffer[] {
  const digits = text.replace(/^0x/i, '').replace(/[\s:]+/g, '');
  const isHex = digits.length % 2 === 0 && /^[\da-f]+$/i.test(digits);
  const body = withoutPadding(text.replace(/\s+/g, ''));
  const isBase64 = body.length % 4 !== 1 && /^[\w+/-]+$/.test(body);
  return [...(isHex ? [Buffer.from(digits, 'hex')] : []), ...(isBase64 ? [Buffer.from(body, 'base64')] : [])];
}

/** The text without the `=` at its end, in one look at each of them. */
export function withoutPadding(text: string): string {
  let end = text.length;
  while (text.charAt(end - 1) === '=') end -= 1;
  return text.slice(0, end);
}
