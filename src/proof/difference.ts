import type { Secret } from '../redaction/secret.ts';

/** Values that a container's copy may be in place of the key. */
type KnownValues = {
  readonly variable: string;
  readonly key: Secret;
  readonly previousKey?: Secret;
  readonly otherSecrets: readonly Secret[];
};

/**
 * How a copy of the key differs, in words that give away neither of the two: `has a trailing newline`.
 * Undefined when they are equal.
 */
export function explainDifference(actual: string, known: KnownValues): string | undefined {
  const key = known.key.reveal();
  if (actual === key) return undefined;
  return (
    placeholder(actual, known.variable) ??
    otherValue(actual, known) ??
    surroundings(actual, key) ??
    encoded(actual, key) ??
    shape(actual, key) ??
    'is another value'
  );
}

function placeholder(actual: string, variable: string): string | undefined {
  if (actual === '') return 'is empty';
  if (actual.trim() === '') return 'is nothing but white space';
  if (['undefined', 'null', 'None'].includes(actual)) {
    return `is the word ${actual}: the CDK app did not see the variable`;
  }
  if (actual === variable) return 'is the name of the variable, not its value';
  if (/^\$\{\{.*\}\}$|^\$\{?\w+\}?$|^%\w+%$/s.test(actual.trim()))
    return 'is an expression that nobody replaced';
  if (/^\*+$/.test(actual)) return 'is a row of asterisks: a masked value was copied';
  if (/^arn:[\w-]+:(secretsmanager|ssm):/.test(actual)) return 'is the ARN of a secret, not what is in it';
  return undefined;
}

function otherValue(actual: string, { previousKey, otherSecrets }: KnownValues): string | undefined {
  if (previousKey && actual === previousKey.reveal()) return 'is the previous key';
  const other = otherSecrets.find((secret) => secret.reveal() === actual);
  return other && `is the value of ${other.name}`;
}

/** One of the two has something around it that the other lacks. */
function surroundings(actual: string, key: string): string | undefined {
  const wrappers: readonly (readonly [string, string, (text: string) => string])[] = [
    [
      'has a trailing newline',
      'lacks the trailing newline of the input',
      (text) => text.replace(/(?<![\r\n])[\r\n]+$/, ''),
    ],
    ['has white space around it', 'lacks the white space around the input', (text) => text.trim()],
    [
      'is wrapped in quotes',
      'lacks the quotes around the input',
      (text) => text.trim().replace(/^(["'`])(.*)\1$/s, '$2'),
    ],
    [
      'begins with NAME=',
      'lacks the NAME= at the beginning of the input',
      (text) => text.replace(/^\w+=/, ''),
    ],
    [
      'has an invisible character',
      'lacks an invisible character of the input',
      (text) => text.replace(/[\p{Cf}\p{Cc}]/gu, ''),
    ],
  ];
  for (const [more, less, bare] of wrappers) {
    if (bare(actual) === key) return more;
    if (bare(key) === actual) return less;
  }
  return undefined;
}

function encoded(actual: string, key: string): string | undefined {
  const bytes = Buffer.from(key, 'utf8');
  const forms: readonly (readonly [string, string])[] = [
    [bytes.toString('base64'), 'is the base64 form of the input'],
    [bytes.toString('base64url'), 'is the base64url form of the input'],
    [bytes.toString('hex'), 'is the hex form of the input'],
    [encodeURIComponent(key.toWellFormed()), 'is the URL-encoded form of the input'],
    [JSON.stringify(key).slice(1, -1), 'is the JSON-escaped form of the input'],
  ];
  const found = forms.find(([form]) => form === actual);
  if (found) return found[1];
  const decodes = (['base64', 'hex'] as const).find(
    (form) => Buffer.from(key, form).toString('utf8') === actual,
  );
  return decodes && `is what the input is the ${decodes} form of`;
}

function shape(actual: string, key: string): string | undefined {
  if (key.startsWith(actual) || key.endsWith(actual)) return 'is cut off';
  if (actual.startsWith(key) || actual.endsWith(key)) return 'has something added to it';
  if (actual.normalize('NFC') === key.normalize('NFC')) return 'differs in Unicode normalization only';
  return actual.toLowerCase() === key.toLowerCase() ? 'differs in upper and lower case' : undefined;
}
