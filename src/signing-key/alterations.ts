/**
 * What becomes of a secret on its way from where it was made to where it is used, in the one catalogue of the action. The
 * other way round too: what one side has lost, the other may have kept. Pure.
 */

/** `altered`: something happened inside of it that is none of the others. */
type AlterationKind = 'whitespace' | 'quoted' | 'encoding' | 'wrapped' | 'cut' | 'altered';

type Alteration = {
  readonly kind: AlterationKind;
  /** Completes "the key …". */
  readonly words: string;
  /** Several where programs differ; the same text where this does nothing. `name` is that of the variable. */
  readonly apply: (text: string, name: string) => readonly (string | Uint8Array)[];
};

/** A form of a text that is not the text itself; bytes where it is no text. */
export type AlteredText = Pick<Alteration, 'kind' | 'words'> & { readonly form: string | Uint8Array };

const altered = (kind: AlterationKind, words: string, apply: Alteration['apply']): Alteration => ({
  kind,
  words,
  apply,
});

const bytesOf = (text: string, pattern: RegExp, encoding: 'base64' | 'hex'): readonly Uint8Array[] =>
  pattern.test(text) ? [Buffer.from(text, encoding)] : [];

const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');

/** What a text is cut to at the first of these characters; the text itself where there is none. */
const before = (text: string, mark: RegExp): string => text.split(mark, 1)[0] ?? text;

const PERCENT = /%[0-9A-Fa-f]{2}/;

const unescapeUrl = (text: string): readonly string[] => {
  if (!PERCENT.test(text)) return [];
  try {
    return [decodeURIComponent(text)];
  } catch {
    return [];
  }
};

/** Escapes that env files in double quotes know. */
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

const lines = (text: string, length: number): readonly string[] =>
  text.match(new RegExp(`.{1,${length}}`, 'gsu')) ?? [];

/** As openssl breaks lines, and as base64 and MIME do (RFC 7468 §2, RFC 2045 §6.8). */
const broken = (text: string): readonly string[] =>
  [64, 76].flatMap((length) => {
    const all = lines(text, length);
    return all.length < 2 ? [] : [all.join('\n'), `${all.join('\n')}\n`, all.join('\r\n'), all.join(' ')];
  });

const codeOf = (character: string): number => character.codePointAt(0) ?? 0;
const hexOf = (character: string): string => codeOf(character).toString(16);

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const entity = (character: string): string => ENTITIES[character] ?? `&#x${hexOf(character).toUpperCase()};`;
const decimalEntity = (character: string): string =>
  character === '"' ? '&#34;' : (ENTITIES[character] ?? `&#${codeOf(character)};`);

/** By Python's html.escape, Go's html/template, Handlebars and Mustache, which escape more each. */
const inHtml = (text: string): readonly string[] => [
  text.replace(/[&<>"']/g, entity),
  text.replace(/[&<>"'+]/g, decimalEntity),
  text.replace(/[&<>"'`=]/g, entity),
  text.replace(/[&<>"'`=/]/g, entity),
  text.replace(/[&<>"']/g, decimalEntity),
];

const unicodeEscape = (character: string): string => `\\u${hexOf(character).padStart(4, '0')}`;

/** By most programs, PHP, .NET, and Gson. */
const inJson = (text: string): readonly string[] => {
  const plain = JSON.stringify(text).slice(1, -1);
  return [
    plain,
    plain.replaceAll('/', '\\/'),
    text.replace(/[&<>"'`+]/g, (each) => unicodeEscape(each).toUpperCase().replace('\\U', '\\u')),
    plain.replace(/[&<>'=]/g, unicodeEscape),
  ];
};

/** By JavaScript, Python's quote and quote_plus, and programs that write the digits small. */
const inUrl = (text: string): readonly string[] => {
  const all = encodeURIComponent(text.toWellFormed());
  return [
    all,
    all.replaceAll('%2F', '/'),
    all.replaceAll('%20', '+').replace(/[!'()*]/g, (each) => `%${hexOf(each).toUpperCase()}`),
    all.replace(/%[0-9A-F]{2}/g, (each) => each.toLowerCase()),
  ];
};

/** Most frequent first, for the budget of requests may end before the list does. */
const ALTERATIONS: readonly Alteration[] = [
  altered('whitespace', 'with a line break at its end', (text) => [`${text}\n`]),
  altered('quoted', 'in double quotes', (text) => [`"${text}"`]),
  altered('encoding', 'decoded from base64', (text) =>
    bytesOf(text, /^[A-Za-z0-9+/_-]{4,}={0,2}$/, 'base64'),
  ),
  altered('encoding', 'encoded in base64', (text) => [base64(text)]),
  altered('whitespace', 'with a Windows line break at its end', (text) => [`${text}\r\n`]),
  altered('quoted', 'in single quotes', (text) => [`'${text}'`]),
  altered('cut', 'up to its first $, as shells and env files expand variables', (text) => [
    before(text, /\$/),
    text.replace(/\$(?:\{\w*\}|[A-Za-z_]\w*|\d)/g, ''),
    text.replaceAll('$$', '$'),
  ]),
  altered('cut', 'up to its first #, where some env files begin a comment', (text) => [
    before(text, /#/),
    before(text, /\s+#/),
  ]),
  altered('cut', 'without its backslashes', (text) => [
    text.replace(/\\(.)/g, '$1'),
    text.replace(/\\([nrt])/g, (_, letter: string) => ESCAPES[letter] ?? letter),
    text.replaceAll('\\', ''),
  ]),
  altered('encoding', 'decoded from hex', (text) => bytesOf(text, /^(?:[0-9A-Fa-f]{2}){4,}$/, 'hex')),
  altered('wrapped', 'inside of a JSON document', (text, name) =>
    [name, 'key', 'secret'].flatMap((member) => [
      JSON.stringify({ [member]: text }),
      `{${JSON.stringify(member)}: ${JSON.stringify(text)}}`,
    ]),
  ),
  altered('wrapped', 'with the name of the variable before it', (text, name) => [
    `${name}=${text}`,
    `${name}="${text}"`,
    `${name}: ${text}`,
  ]),
  altered('whitespace', 'with a blank around it', (text) => [
    `${text} `,
    ` ${text}`,
    ` ${text} `,
    `\n${text}`,
    `${text}\t`,
  ]),
  altered('whitespace', 'without the white space around it', (text) => [text.trim()]),
  altered('whitespace', 'broken into lines', broken),
  altered('altered', 'with a byte order mark before it', (text) => [`\uFEFF${text}`]),
  altered('wrapped', 'with a comma or a semicolon behind it', (text) => [
    `${text},`,
    `${text};`,
    `"${text}",`,
    `"${text}";`,
  ]),
  altered('altered', 'with each $ doubled, as Compose files want it', (text) => [
    text.replaceAll('$', () => '$$'),
  ]),
  altered('encoding', 'decoded as if it stood in a URL', (text) => [
    ...unescapeUrl(text),
    text.replaceAll('+', ' '),
  ]),
  altered('encoding', 'encoded as for a URL', inUrl),
  altered('encoding', 'escaped as for HTML', inHtml),
  altered('encoding', 'escaped as for JSON', inJson),
  altered('encoding', 'encoded in base64, with line breaks', (text) => [
    base64(`${text}\n`),
    `${base64(text)}\n`,
    ...broken(base64(text)),
  ]),
  altered('encoding', 'encoded in base64 twice', (text) => [base64(base64(text))]),
  altered('encoding', 'in another spelling of base64', (text) => [
    Buffer.from(text, 'utf8').toString('base64url'),
    text.replaceAll('+', '-').replaceAll('/', '_'),
    text.replaceAll('-', '+').replaceAll('_', '/'),
  ]),
  altered('encoding', 'encoded in hex', (text) => [Buffer.from(text, 'utf8').toString('hex')]),
  altered('cut', 'without the = at its end', (text) => [text.replace(/=+$/, ''), before(text, /=/)]),
  altered('cut', 'without its end', (text) =>
    [text.length - 1, 32, 64, 72].filter((size) => size < text.length).map((size) => text.slice(0, size)),
  ),
  altered('cut', 'without its first character', (text) => [text.slice(1)]),
  altered('altered', 'in small letters', (text) => [text.toLowerCase()]),
  altered('altered', 'in capitals', (text) => [text.toUpperCase()]),
  altered('quoted', 'in backquotes', (text) => [`\`${text}\``]),
];

/** What a text may become, without the text itself. `name`: of the variable that holds it. */
export const alteredTexts = (text: string, name: string): readonly AlteredText[] =>
  ALTERATIONS.flatMap(({ kind, words, apply }) =>
    apply(text, name)
      .filter((form) => form !== text && form.length > 0)
      .map((form) => ({ kind, words, form })),
  );
