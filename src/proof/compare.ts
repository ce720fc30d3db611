import type { Secret } from '../redaction/secret.ts';
import { type AlteredText, alteredTexts } from '../signing-key/alterations.ts';
import type { KeySource } from './holder.ts';
import type { ReferenceSource } from './key-source.ts';

/** `unknown`: the assembly cannot tell. */
type Comparison = 'same' | 'different' | 'unknown';

/** Whether two copies of the key come from the same place. Texts are compared byte by byte. */
export function compareSources(a: KeySource, b: KeySource): Comparison {
  if (a.kind === 'literal' && b.kind === 'literal') return a.value.equals(b.value) ? 'same' : 'different';
  if (a.kind === 'intrinsic' && b.kind === 'intrinsic')
    return a.canonical === b.canonical ? 'same' : 'unknown';
  if (a.kind === 'literal' || b.kind === 'literal' || a.kind === 'intrinsic' || b.kind === 'intrinsic')
    return 'unknown';
  return compareReferences(a, b);
}

/**
 * The same secret read at two times is not the same value after a rotation: CloudFormation resolves its references only when
 * the template changes, ECS when a task starts.
 */
export const readAtDifferentTimes = (a: KeySource, b: KeySource): boolean =>
  'injected' in a && 'injected' in b && a.injected !== b.injected && a.versionId === '';

function compareReferences(a: ReferenceSource, b: ReferenceSource): Comparison {
  if (a.kind !== b.kind) return compareStores(a, b);
  const names = compareNames(a, b);
  if (names === 'different' || a.jsonKey !== b.jsonKey) return 'different';
  const versions = compareVersions(a, b);
  return versions === 'same' ? names : versions;
}

/** Parameter Store hands out secrets of Secrets Manager under this path. */
export const SECRETS_AS_PARAMETERS = '/aws/reference/secretsmanager/';

const compareStores = (a: ReferenceSource, b: ReferenceSource): Comparison =>
  [a, b].some(({ reference }) => reference.includes(SECRETS_AS_PARAMETERS) || reference.startsWith('{'))
    ? 'unknown'
    : 'different';

function compareVersions(a: ReferenceSource, b: ReferenceSource): Comparison {
  if (a.versionId !== '' && b.versionId !== '') return a.versionId === b.versionId ? 'same' : 'different';
  if (a.versionId !== b.versionId) return 'unknown';
  return a.versionStage === b.versionStage ? 'same' : 'different';
}

function compareNames(a: ReferenceSource, b: ReferenceSource): Comparison {
  if (a.reference === b.reference) return 'same';
  const symbolic = [a, b].filter(({ reference }) => reference.includes('{'));
  if ([a, b].some(({ reference }) => reference.includes('{expression'))) return 'unknown';
  // Two resources of the app are two secrets; one resource and one name may be the same secret.
  if (symbolic.length > 0) return symbolic.length === 2 ? 'different' : 'unknown';
  const [one, two] = [splitPlace(a.reference), splitPlace(b.reference)];
  if (one.name !== two.name) return similarNames(one.name, two.name) ? 'unknown' : 'different';
  // The name is the same. Where one of the two leaves its region or account open, it may be the same place.
  return one.place.some((part, index) => isApart(part, two.place[index])) ? 'different' : 'unknown';
}

const isApart = (a = '', b = ''): boolean => a !== '' && b !== '' && a !== b;

/** The same name in two regions: a secret and its replica, or two secrets. Parameters have no replicas. */
export function areInTwoRegions(a: KeySource, b: KeySource): boolean {
  if (a.kind !== 'secrets-manager' || b.kind !== 'secrets-manager') return false;
  const [one, two] = [splitPlace(a.reference), splitPlace(b.reference)];
  const [[region, account], [otherRegion, otherAccount]] = [one.place, two.place];
  return (
    isApart(region, otherRegion) &&
    !isApart(account, otherAccount) &&
    similarNames(one.name, two.name) &&
    compareReferences({ ...a, reference: '' }, { ...b, reference: '' }) === 'same'
  );
}

/** Equal texts for sources that are certainly the same. */
export const identityOf = (source: KeySource): string =>
  JSON.stringify(source.kind === 'literal' ? ['literal', source.value.reveal()] : source);

/** Equal texts for sources that `compareSources` calls the same, and for no others. */
export function samenessOf(source: KeySource): string {
  if (source.kind === 'literal' || source.kind === 'intrinsic') return identityOf(source);
  const { kind, reference, jsonKey, versionId, versionStage } = source;
  return JSON.stringify([kind, reference, jsonKey, versionId, versionId === '' ? versionStage : '']);
}

/** Each source once: many containers take their key from few places. */
export const distinct = (sources: readonly KeySource[]): readonly KeySource[] => [
  ...new Map([...new Set(sources)].map((source) => [identityOf(source), source])).values(),
];

/** Of a reference by name; what it leaves open is ''. */
export function splitPlace(reference: string): { readonly name: string; readonly place: readonly string[] } {
  const [name = '', account = '', region = ''] = reference.split(':').reverse();
  return { name, place: [region, account] };
}

/** A complete ARN ends in six random characters that a name lacks; a parameter's ARN does not show a leading slash. */
export function similarNames(a: string, b: string): boolean {
  const bare = (name: string) => name.replace(/^\//, '');
  const [short, long] = bare(a).length < bare(b).length ? [bare(a), bare(b)] : [bare(b), bare(a)];
  return (
    short === long || (long.startsWith(`${short}-`) && /^-[A-Za-z0-9]{6}$/.test(long.slice(short.length)))
  );
}

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
    alteration(actual, key) ??
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
    return 'is an expression that was not replaced';
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

/** What became of the input, or of the copy, if the input is what the copy became. */
function alteration(actual: string, key: string): string | undefined {
  const formOf = (text: string, other: string): AlteredText | undefined =>
    alteredTexts(text, '').find(({ form }) => Buffer.from(other).equals(Buffer.from(form)));
  const [more, less] = [formOf(key, actual), formOf(actual, key)];
  if (more) return `is the input ${more.words}`;
  return less && less.kind !== 'cut' ? `differs: the input is this value ${less.words}` : undefined;
}

function shape(actual: string, key: string): string | undefined {
  if (key.startsWith(actual) || key.endsWith(actual)) return 'is cut off';
  if (actual.startsWith(key) || actual.endsWith(key)) return 'has something added to it';
  if (actual.normalize('NFC') === key.normalize('NFC')) return 'differs in Unicode normalization only';
  return actual.toLowerCase() === key.toLowerCase() ? 'differs in upper and lower case' : undefined;
}
