import { parseJson } from '../lib/json.ts';
import {
  type Damage,
  keyEndsWithLineBreak,
  keyHasControlCharacters,
  keyHasInvisibleCharacters,
  keyHasLineBreak,
  keyHasNonAsciiCharacters,
  keyHasOuterWhitespace,
  keyIsAssignment,
  keyIsJson,
  keyIsPem,
  keyIsQuoted,
  keyIsToken,
  keyLostLetterCase,
} from './damage-findings.ts';
import { placeholderKeys } from './default-keys.ts';
import { readingsOf } from './readings.ts';

/** What happens to a secret between the place where it was made and the place where it is stored. */

type DamageRule = { readonly damage: Damage; readonly seenIn: (text: string) => boolean };

/** Format characters: soft hyphen, zero width, direction, byte order mark and their like. */
const INVISIBLE = /\p{Cf}/u;
/** A line of an env file or of YAML, up to the first character of the value. */
const ASSIGNMENT = /^\s*(?:export\s+|-e\s+|\$env:)?([A-Za-z_][A-Za-z0-9_-]*)["']?\s*(?:=\s*[^=\s]|:\s+\S)/i;
/** The name has to look like a secret's name: random text with a `=` inside must not be taken for it. */
const SECRETS_NAME = /^.+(?:SECRET|KEY|TOKEN|JWT|PASS)|^(?:JWT|SECRET|KEY|TOKEN|PASS)(?:_\w+)?$/i;

/** Most telling first: a pasted JSON document has quotes and line breaks too, and only the JSON explains them. */
const RULES: readonly DamageRule[] = [
  { damage: keyIsJson, seenIn: isJson },
  { damage: keyIsPem, seenIn: (text) => /-----BEGIN [A-Z ]+-----/.test(text) },
  { damage: keyIsToken, seenIn: (text) => /^\s*["']?eyJ[\w-]+\.eyJ[\w-]+\.[\w-]*["']?\s*$/.test(text) },
  { damage: keyIsAssignment, seenIn: (text) => SECRETS_NAME.test(ASSIGNMENT.exec(text)?.[1] ?? '') },
  { damage: keyHasInvisibleCharacters, seenIn: (text) => INVISIBLE.test(text) },
  { damage: keyIsQuoted, seenIn: (text) => /^\s*(?:b?(["'])[^"']+\1|`[^`]+`)\s*$/.test(text) },
  { damage: keyEndsWithLineBreak, seenIn: (text) => /^[^\r\n]*[\r\n]+$/.test(text) && text.trim() !== '' },
  { damage: keyHasLineBreak, seenIn: (text) => /[\r\n]/.test(text) },
  { damage: keyHasOuterWhitespace, seenIn: (text) => text !== text.trim() },
  { damage: keyHasControlCharacters, seenIn: (text) => /\p{Cc}/u.test(text) },
  { damage: keyHasNonAsciiCharacters, seenIn: (text) => /[^ -~]/.test(text) },
  { damage: keyLostLetterCase, seenIn: isBase64InOneCase },
];

/** Padding, or a `+` or `/` among digits, shows base64. Base32 has one letter case and no 0, 1, 8 and 9. */
function isBase64InOneCase(text: string): boolean {
  if (!/^(?:[a-z\d+/_-]{32,}|[A-Z\d+/_-]{32,})={0,2}$/.test(text) || !/[a-z]/i.test(text)) return false;
  if (/^[a-z2-7]+=*$/i.test(text) && text.length % 8 === 0) return false;
  return text.endsWith('=') ? text.length % 4 === 0 : /[+/]/.test(text) && /\d.*\d/.test(text);
}

/** The one damage that explains the rest, if there is any. */
export function damageIn(text: string): Damage | undefined {
  return RULES.find(({ seenIn }) => seenIn(text))?.damage;
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
