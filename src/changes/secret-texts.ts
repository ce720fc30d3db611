/** Names that say of themselves that a secret is behind them. */

const WORDS =
  'pass(?:word|wd|phrase|code)|(?<!by|com|sur|tres)pass(?![a-z])|pwd|secret|token|credential|cookie|signature|bearer|jwt|hmac|salt|pepper|webhook|dsn|' +
  'connection[-_. ]?string|(?:api|private|access|account|auth|client|encryption|license|master|session|shared|signing|' +
  'storage)[-_. ]?key|auth(?!or)|authoriz|authoris|user[-_]?data|login|pin[-_]?code';

/** Source of a pattern for texts such as `DB_PASSWORD`; to be used without regard to case. */
const SECRET_WORDS = `(?:${WORDS})`;

const SECRET_NAME = new RegExp(WORDS, 'i');

/** `SecretArn`, `KeyId`, `client_name`: what leads to a secret is none. */
const ADDRESS = /(?:Arn|Id|Name|Type|Length|Count|Size|Enabled)s?$|[-_](?:arn|id|name|type)s?$/;
const PLAIN = /^(?:arn|id|name|key|type|valuefrom|description|effect|action|resource|principal)$/i;

export const isSecretName = (name: string): boolean => SECRET_NAME.test(name) && !isPlainName(name);

/** What is not secret even below a name that is. */
export const isPlainName = (name: string): boolean => PLAIN.test(name) || ADDRESS.test(name);

/** Members that hold a value whose name stands beside them: `{ Key: 'DbPassword', Value: '…' }`. */
export const isValueName = (name: string): boolean =>
  /^(?:(?:attribute|default|header|option|parameter|property|string|text)_?)?values?$|^(?:default|content|text|data)$/i.test(
    name,
  );

export const isNameName = (name: string): boolean =>
  /^(?:name|key|variable|(?:http_?)?(?:attribute|header|option|parameter|property|variable)_?(?:name|key))$/i.test(
    name,
  );

/** Lists and maps of environment variables: of containers, functions, builds and jobs, in all spellings. */
export const isEnvironmentName = (name: string): boolean =>
  /^(?:runtime_?)?environment(?:_?(?:variables?|secrets))?$|^env(?:_?vars?)?$|^variables$/i.test(name);

const FLAG = new RegExp(`^--?[\\w-]*${SECRET_WORDS}[\\w-]*$`, 'i');
const OPEN_ASSIGNMENT = new RegExp(
  `${SECRET_WORDS}[\\w-]{0,40}["'\\\\]{0,4}\\s{0,4}[=:]\\s{0,4}["'\\\\]{0,4}$`,
  'i',
);
const OPEN_USER = /:\/\/[^\s/@]{0,512}:$/;

/** Whether the next item of a list is the secret that this text announces: `--password`, `TOKEN=`, `postgres://app:`. */
export function announcesSecret(text: string): boolean {
  const end = text.slice(-600);
  return FLAG.test(end) || OPEN_ASSIGNMENT.test(end) || OPEN_USER.test(end);
}

/** Tells random texts from names, so that keys without a telling name are not shown. In doubt a text counts as random. */

/** Shortest text that is judged, in characters. */
const SHORTEST = 20;

/** Parts below this length are too short to be judged by themselves. */
const SHORTEST_PART = 5;

/** Pairs of letters that make up some 85 % of English words; of random letters they are 21 %, of random base64 12 %. */
const PAIRS: ReadonlySet<string> = new Set(
  (
    'th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri ro ic ' +
    'ne ea ra ce li ch ll be ma si om ur ca el ta la ns di fo ho pe ec pr no ct us ac ot il tr ly nc et ut ss so rs un ' +
    'lo wa ge ie ee wi em ad ol rt po we na ul ni ts mo ow pa im mi ai sh ir su id os iv ia am fi ci vi pl ig tu ev ld ' +
    'ry mp fe bl ab ty op ag ub up gr ui du bu ck ke ey ap pp ou rd rv ba cl ud lu sk ex xe'
  ).split(' '),
);

const WORDY = 0.55;
/** Below this a text is random as a whole, whatever single parts of it look like. */
const RANDOM = 0.4;

const RUN = /[A-Za-z0-9+/=_.~-]{20,}/g;
const PART = /[A-Za-z0-9]+/g;

/** CDK ends its logical ids in eight digits of a hash. */
const withoutHash = (part: string): string => part.replace(/(?<=[A-Za-z]{3}\d{0,3})[0-9A-F]{8}$/, '');

type Score = { readonly good: number; readonly all: number };

/** A word of three letters and more ends, and another begins. */
const NEW_WORD = /[A-Za-z][a-z]{2}[A-Z][a-z]$/;

function scoreOf(part: string): Score {
  const text = withoutHash(part);
  const capitals = !/[a-z]/.test(text);
  let good = 0;
  let all = 0;
  for (let at = 1; at < text.length; at += 1) {
    if (NEW_WORD.test(text.slice(Math.max(0, at - 3), at + 2))) continue;
    all += 1;
    const pair = text.slice(at - 1, at + 1);
    if ((capitals || /[a-z]$/.test(pair)) && PAIRS.has(pair.toLowerCase())) good += 1;
  }
  return { good, all };
}

const share = (scores: readonly Score[]): number => {
  const all = scores.reduce((sum, score) => sum + score.all, 0);
  return all === 0 ? 1 : scores.reduce((sum, score) => sum + score.good, 0) / all;
};

/** Numbers such as those of accounts say nothing either way, unless there is nothing else. */
const isNumber = (part: string): boolean => /^\d{1,12}$/.test(part);

function isRandom(text: string, limit: number): boolean {
  const parts = text.match(PART) ?? [];
  const judged = parts.filter((part) => !isNumber(part));
  return share((judged.length > 0 ? judged : parts).map(scoreOf)) < limit;
}

/** The text with everything that looks random replaced. */
export const withoutRandomTexts = (text: string, replace: (random: string) => string): string =>
  text.length < SHORTEST ? text : text.replace(RUN, (run) => inRun(run, replace));

function inRun(run: string, replace: (random: string) => string): string {
  if (isRandom(run, RANDOM)) return replace(run);
  let result = '';
  for (const stretch of betweenWords(run)) {
    const random = stretch.length >= SHORTEST && isRandom(stretch, WORDY);
    result += random ? replace(stretch) : stretch;
  }
  return result;
}

/** The run cut up so that each word is a piece of its own, and so is everything between two words. */
function betweenWords(run: string): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const { 0: part, index } of run.matchAll(PART)) {
    if (part.length < SHORTEST_PART || /\d{3}/.test(withoutHash(part)) || share([scoreOf(part)]) < WORDY)
      continue;
    pieces.push(run.slice(from, index), part);
    from = index + part.length;
  }
  return [...pieces, run.slice(from)];
}

/** Pieces of texts that look like secrets wherever they stand. All patterns are bounded: their time grows with the text only. */

const PEM = /-----BEGIN [A-Z0-9 ]{1,40}-----[^-]{0,100000}(?:-----END [A-Z0-9 ]{1,40}-----)?/g;
const JWT = /\beyJ[\w-]{6,}\.[\w-]+(?:\.[\w-]*)*/g;
const USER = /(:\/\/)([^\s"'<>/@]{1,512})(?=@)/g;
const BEARER = /(\b(?:bearer|basic)\s{1,4})([\w+/=.~-]{6,4096})/gi;

/** A quoted text, in JSON that is quoted once more too; an object or list with the rest of its line; a word. */
const QUOTED = `"(?:[^"\\\\\\n]|\\\\.){1,2048}|\\\\{1,8}"[^"\\\\]{1,2048}|'[^'\\n]{1,2048}|[{[][^\\n]{1,2048}`;
const VALUE = `(${QUOTED}|[^\\s"'\\\\&;,]{1,2048})`;
/** In YAML, and in prose, there may be several words. */
const VALUE_IN_LINE = `(${QUOTED}|[^\\s"'\\\\&;,][^\\n"'\\\\&;,]{0,2047})`;
const AFTER_NAME = '[\\w-]{0,40}';
const QUOTES = '["\'\\\\]{1,4}';

/** `password=…`, `"token": "…"`, `secret: …`, `--api-key …`; but not `secretsmanager:GetSecretValue`. */
const ASSIGNED: readonly RegExp[] = [
  new RegExp(`(${SECRET_WORDS}${AFTER_NAME}(?:${QUOTES})?\\s{0,4}=\\s{0,4})${VALUE}`, 'gi'),
  new RegExp(`(${SECRET_WORDS}${AFTER_NAME}(?:${QUOTES}\\s{0,4}:|:\\s)\\s{0,4})${VALUE_IN_LINE}`, 'gi'),
  new RegExp(`(\\b(?:password|passwd|pwd|passphrase):)${VALUE}`, 'gi'),
  new RegExp(`(--?[\\w-]{0,40}${SECRET_WORDS}${AFTER_NAME}\\s{1,4})${VALUE}`, 'gi'),
];

/** What is no value: nothing but placeholders, tags, rows of asterisks and expressions. A line may go on after them. */
const STAND_IN =
  /^["'\\]*(?:<[^<>]{1,512}>|\*|\$\{[^}]{0,512}\}|\{\{resolve:[^{}]{0,512}\}\})+["'\\]*(?:[\s,;&)}\]]|$)/;
const isStandIn = (value: string): boolean => STAND_IN.test(value);

/** The text with whatever looks like a secret replaced. */
export function withoutSecretTexts(text: string, replace: (secret: string) => string): string {
  if (text.length < 5) return text;
  const keepName = (whole: string, name: string, value: string): string =>
    isStandIn(value) ? whole : `${name}${replace(value)}`;
  let result = text.replace(PEM, replace).replace(JWT, replace).replace(USER, keepName);
  for (const pattern of [...ASSIGNED, BEARER]) result = result.replace(pattern, keepName);
  return withoutRandomTexts(result, replace);
}
