import { withoutRandomTexts } from './random-text.ts';
import { SECRET_WORDS } from './secret-names.ts';

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
