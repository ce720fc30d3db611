import { defineFinding } from '../model/define-finding.ts';
import { commandToReplace, type JudgedKey, subjectOf } from './signing-key.ts';

/** What happens to a secret between the place where it was made and the place where it is stored. */

/** `title` and `detail` continue a sentence that begins with the secret's name. */
type Words = { readonly title: string; readonly detail: string; readonly remedy: string };

/** Of a signing key an error by itself; `words` are for a secret of which it is only a warning. */
const damage = <const Code extends string>(code: Code, words: Words) => {
  const define = defineFinding(code, { error: 'key-rejected-by-lint' }, (options: JudgedKey) => ({
    title: `${subjectOf(options)} ${words.title}`,
    detail: words.detail,
    remedy: `${words.remedy} Or make a new one: ${commandToReplace(options)}`,
    where: options.input,
  }));
  return Object.assign(define, { words });
};

export type Damage = ReturnType<typeof damage>;

export const keyIsJson = damage('key-is-json', {
  title: 'is a JSON document instead of one value',
  detail:
    'A whole JSON secret was handed over. ECS and Secrets Manager do the same when the reference lacks the JSON key.',
  remedy: 'Store the value alone, or name the field: in ECS `valueFrom: "<secret-arn>:<json-key>::"`.',
});

export const keyIsPem = damage('key-is-pem', {
  title: 'is a PEM document, but an HMAC key is needed',
  detail:
    'HS256, HS384 and HS512 use one shared random key. PEM keys and certificates belong to RS256 and the like.',
  remedy: 'Make a random key instead.',
});

export const keyIsToken = damage('key-is-token', {
  title: 'is a token, not a key',
  detail:
    'It has the three parts of a JWT. A token is signed with the key; anyone who received it could sign too.',
  remedy: 'Store the key that signs the tokens, not one of the tokens.',
});

export const keyIsAssignment = damage('key-is-assignment', {
  title: 'was stored together with its name',
  detail: 'The value begins like a line of an env file (NAME=value) or of YAML (NAME: value).',
  remedy: 'Store only what is behind the name and its sign, without quotes.',
});

export const keyHasInvisibleCharacters = damage('key-has-invisible-characters', {
  title: 'has invisible characters',
  detail:
    'It has a byte order mark, a zero-width or a direction character, as copying from a web page leaves them.',
  remedy: 'Copy it from a terminal, or pipe it into the store instead of pasting it.',
});

export const keyIsQuoted = damage('key-is-quoted', {
  title: 'is wrapped in quotes',
  detail:
    'A shell and most env files take the quotes off, `docker --env-file`, ECS and GitHub keep them: two services then use different keys.',
  remedy: 'Store it without the quotes.',
});

export const keyEndsWithLineBreak = damage('key-ends-with-line-break', {
  title: 'ends with a line break',
  detail:
    'The line break is part of the stored value. One service keeps it, the next one trims it, and they disagree.',
  remedy:
    'Store it again without: pipe it through `tr -d "\\r\\n"`, and use `printf %s` or `echo -n`, not `echo`.',
});

export const keyHasLineBreak = damage('key-has-line-break', {
  title: 'has a line break inside',
  detail:
    'Env files end at the line break, and logs are masked line by line. `openssl rand -base64` breaks long lines.',
  remedy: 'Store it in one line: `… | tr -d "\\r\\n"`.',
});

export const keyHasOuterWhitespace = damage('key-has-outer-whitespace', {
  title: 'begins or ends with white space',
  detail:
    'The white space is part of the stored value. One service keeps it, the next one trims it, and they disagree.',
  remedy: 'Store it again without white space around it.',
});

export const keyHasControlCharacters = damage('key-has-control-characters', {
  title: 'has control characters',
  detail:
    'A NUL, a tab or another control character is inside; a NUL cannot even be put into an environment variable.',
  remedy: 'Store raw bytes as hex or base64 text.',
});

export const keyHasNonAsciiCharacters = damage('key-has-non-ascii-characters', {
  title: 'has characters outside of ASCII',
  detail:
    'Its bytes depend on the encoding that each service assumes. Curly quotes and an ellipsis come from chats and documents, and an ellipsis means that the middle is missing.',
  remedy: 'Use a key of ASCII characters only.',
});

export const keyLostLetterCase = damage('key-lost-letter-case', {
  title: 'is base64 whose letters are all small or all capital',
  detail:
    'Random base64 has both. A form, a script or a store changed the letters, so this is not the key that was made, and where it is decoded it gives other bytes.',
  remedy: 'Copy it again from where it was made.',
});
