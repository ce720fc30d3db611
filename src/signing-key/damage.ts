import { parseJson } from '../lib/json.ts';
import { placeholderKeys } from './default-keys.ts';
import { readingsOf } from './readings.ts';

/** What happens to a secret between the place where it was made and the place where it is stored. */

/** Words for one kind of damage; `title` and `detail` continue a sentence that begins with the secret's name. */
type Damage = {
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly remedy: string;
};

type DamageRule = Damage & { readonly seenIn: (text: string) => boolean };

/** Format characters: soft hyphen, zero width, direction, byte order mark and their like. */
const INVISIBLE = /\p{Cf}/u;
/** A line of an env file or of YAML, up to the first character of the value. */
const ASSIGNMENT = /^\s*(?:export\s+|-e\s+|\$env:)?([A-Za-z_][A-Za-z0-9_-]*)["']?\s*(?:=\s*[^=\s]|:\s+\S)/i;
/** The name has to look like a secret's name: random text with a `=` inside must not be taken for it. */
const SECRETS_NAME = /^.+(?:SECRET|KEY|TOKEN|JWT|PASS)|^(?:JWT|SECRET|KEY|TOKEN|PASS)(?:_\w+)?$/i;

/** Most telling first: a pasted JSON document has quotes and line breaks too, and only the JSON explains them. */
const RULES: readonly DamageRule[] = [
  {
    code: 'key-is-json',
    title: 'is a JSON document instead of one value',
    detail:
      'A whole JSON secret was handed over. ECS and Secrets Manager do the same when the reference lacks the JSON key.',
    remedy: 'Store the value alone, or name the field: in ECS `valueFrom: "<secret-arn>:<json-key>::"`.',
    seenIn: isJson,
  },
  {
    code: 'key-is-pem',
    title: 'is a PEM document, but an HMAC key is needed',
    detail:
      'HS256, HS384 and HS512 use one shared random key. PEM keys and certificates belong to RS256 and the like.',
    remedy: 'Make a random key instead.',
    seenIn: (text) => /-----BEGIN [A-Z ]+-----/.test(text),
  },
  {
    code: 'key-is-token',
    title: 'is a token, not a key',
    detail:
      'It has the three parts of a JWT. A token is signed with the key; whoever received it could sign too.',
    remedy: 'Store the key that signs the tokens, not one of the tokens.',
    seenIn: (text) => /^\s*["']?eyJ[\w-]+\.eyJ[\w-]+\.[\w-]*["']?\s*$/.test(text),
  },
  {
    code: 'key-is-assignment',
    title: 'was stored together with its name',
    detail: 'The value begins like a line of an env file (NAME=value) or of YAML (NAME: value).',
    remedy: 'Store only what is behind the name and its sign, without quotes.',
    seenIn: (text) => SECRETS_NAME.test(ASSIGNMENT.exec(text)?.[1] ?? ''),
  },
  {
    code: 'key-has-invisible-characters',
    title: 'has invisible characters',
    detail:
      'It has a byte order mark, a zero-width or a direction character, as copying from a web page leaves them.',
    remedy: 'Copy it from a terminal, or pipe it into the store instead of pasting it.',
    seenIn: (text) => INVISIBLE.test(text),
  },
  {
    code: 'key-is-quoted',
    title: 'is wrapped in quotes',
    detail:
      'A shell and most env files take the quotes off, `docker --env-file`, ECS and GitHub keep them: two services then use different keys.',
    remedy: 'Store it without the quotes.',
    seenIn: (text) => /^\s*(?:b?(["'])[^"']+\1|`[^`]+`)\s*$/.test(text),
  },
  {
    code: 'key-ends-with-line-break',
    title: 'ends with a line break',
    detail:
      'The line break is part of the stored value. One service keeps it, the next one trims it, and they disagree.',
    remedy:
      'Store it again without: pipe it through `tr -d "\\r\\n"`, and use `printf %s` or `echo -n`, not `echo`.',
    seenIn: (text) => /^[^\r\n]*[\r\n]+$/.test(text) && text.trim() !== '',
  },
  {
    code: 'key-has-line-break',
    title: 'has a line break inside',
    detail:
      'Env files end at the line break, and logs are masked line by line. `openssl rand -base64` breaks long lines.',
    remedy: 'Store it in one line: `… | tr -d "\\r\\n"`.',
    seenIn: (text) => /[\r\n]/.test(text),
  },
  {
    code: 'key-has-outer-whitespace',
    title: 'begins or ends with white space',
    detail:
      'The white space is part of the stored value. One service keeps it, the next one trims it, and they disagree.',
    remedy: 'Store it again without white space around it.',
    seenIn: (text) => text !== text.trim(),
  },
  {
    code: 'key-has-control-characters',
    title: 'has control characters',
    detail:
      'A NUL, a tab or another control character is inside; a NUL cannot even be put into an environment variable.',
    remedy: 'Store raw bytes as hex or base64 text.',
    seenIn: (text) => /\p{Cc}/u.test(text),
  },
  {
    code: 'key-has-non-ascii-characters',
    title: 'has characters outside of ASCII',
    detail:
      'Its bytes depend on the encoding that each service assumes. Curly quotes and an ellipsis come from chats and documents, and an ellipsis means that the middle is missing.',
    remedy: 'Use a key of ASCII characters only.',
    seenIn: (text) => /[^ -~]/.test(text),
  },
  {
    code: 'key-lost-letter-case',
    title: 'is base64 whose letters are all small or all capital',
    detail:
      'Random base64 has both. A form, a script or a store changed the letters, so this is not the key that was made, and where it is decoded it gives other bytes.',
    remedy: 'Copy it again from where it was made.',
    seenIn: isBase64InOneCase,
  },
];

/** Padding, or a `+` or `/` among digits, shows base64. Base32 has one letter case and no 0, 1, 8 and 9. */
function isBase64InOneCase(text: string): boolean {
  if (!/^(?:[a-z\d+/_-]{32,}|[A-Z\d+/_-]{32,})={0,2}$/.test(text) || !/[a-z]/i.test(text)) return false;
  if (/^[a-z2-7]+=*$/i.test(text) && text.length % 8 === 0) return false;
  return text.endsWith('=') ? text.length % 4 === 0 : /[+/]/.test(text) && /\d.*\d/.test(text);
}

/** The one damage that explains the rest, if there is any. */
export function damageIn(text: string): Damage | undefined {
  const rule = RULES.find(({ seenIn }) => seenIn(text));
  return rule && { code: rule.code, title: rule.title, detail: rule.detail, remedy: rule.remedy };
}

/** An object or a list; or an object that was cut short or has line breaks in its strings. */
function isJson(text: string): boolean {
  if (!/^\s*[{[]/.test(text)) return false;
  return parseJson(text) !== undefined || /^\s*\{\s*"[^"]*"\s*:/.test(text);
}

/** Texts that stand for a missing value, each as a whole: nothing else is around them. */
const STAND_INS: readonly RegExp[] = [
  /^(?:undefined|null|none|nil|nan|true|false|yes|no|n\/a|empty|unset)$/i,
  /^\*+$/, // a masked value that was copied out of a log
  /^\[object \w+\]$/,
  /^\$\{\{.*\}\}$/s, // GitHub expression
  /^\$\{[^{}]*\}$/, // shell, Compose, CDK token
  /^\$\([\w .:/-]*\)$/, // ECS and Azure; a random key of Django may stand in such brackets too
  /^\$[A-Z_][A-Z0-9_]*$/,
  /^%[A-Z_][A-Z0-9_]*%$/i,
  /^\{\{[^{}]*\}\}$/, // CloudFormation dynamic reference, Helm, Jinja
  /^<[^<>]*>$/,
  /^(?:process\.env|os\.environ|secrets|env|vars)[.[]/,
  /^(?=.*(?:SECRET|KEY|TOKEN|JWT|PASS))[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/, // the name of a variable
];

/**
 * Whether the text, or what is left without its wrapping, is the name of a value or the word for none. Everyone can
 * guess such a text.
 *
 * @param variables that hold the value
 */
export function isPlaceholder(text: string, variables: readonly string[] = []): boolean {
  const named = new Set(placeholderKeys(variables));
  return readingsOf(text)
    .map((reading) => reading.trim())
    .some((reading) => named.has(reading) || STAND_INS.some((pattern) => pattern.test(reading)));
}

/** Whether the text says where a value is stored. It is no key, but it cannot be guessed either. */
export const isReference = (text: string): boolean =>
  /^(?:arn:aws[\w-]*:(?:secretsmanager|ssm):|op:\/\/|vault:|sm:\/\/|projects\/[^/]+\/secrets\/)/.test(
    text.trim(),
  );
