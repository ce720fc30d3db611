/** Names that say of themselves that a secret is behind them. */

const WORDS =
  'pass(?:word|wd|phrase|code)|(?<!by|com|sur|tres)pass(?![a-z])|pwd|secret|token|credential|cookie|signature|bearer|jwt|hmac|salt|pepper|webhook|dsn|' +
  'connection[-_. ]?string|(?:api|private|access|account|auth|client|encryption|license|master|session|shared|signing|' +
  'storage)[-_. ]?key|auth(?!or)|authoriz|authoris|user[-_]?data|login|pin[-_]?code';

/** Source of a pattern for texts such as `DB_PASSWORD`; to be used without regard to case. */
export const SECRET_WORDS = `(?:${WORDS})`;

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
