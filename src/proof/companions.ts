import { memoized } from '../lib/memoized.ts';
import type { Finding } from '../model/finding.ts';
import { createRedactor } from '../redaction/redactor.ts';
import type { Secret } from '../redaction/secret.ts';
import {
  type Copy,
  EXPIRATION,
  hoursDiffer,
  hoursMissing,
  hoursNotAsGiven,
  keyInPlainText,
  keyUnderAnotherName,
  type PlainKey,
  previousKeyDiffers,
  previousKeyMissing,
} from './companion-findings.ts';
import { explainDifference, samenessOf } from './compare.ts';
import type { Expectation, KeySource } from './holder.ts';
import { type Container, mayHave, type Variable, variablesNamed } from './holders.ts';
import { describeSource, isMadeUp } from './key-source.ts';

/** What else is in the environment of the holders: the lifetime of the tokens, the previous key, copies of the key. */

const textIn = (container: Container, variable: string): string | undefined => {
  const source = variablesNamed(container, variable)[0]?.source;
  return source?.kind === 'literal' && !isMadeUp(source) ? source.value.reveal() : undefined;
};

const has = (container: Container, variable: string): boolean =>
  variablesNamed(container, variable).length > 0;

/** `168`, `168.0` and ` 168` are the same number of hours. */
const sameHours = (a: string, b: string): boolean => a === b || (a.trim() !== '' && Number(a) === Number(b));

const hoursIn = (container: Container, expected: string): string => {
  const text = textIn(container, EXPIRATION);
  if (text === undefined) return 'no plain value';
  return sameHours(text, expected) ? 'as given' : 'another value';
};

/** `JWT_EXPIRATION_HOURS` is no secret, but the texts name no values: a key may sit there by mistake. */
export function expirationFindings(
  holders: readonly Container[],
  { expirationHours }: Expectation,
): readonly Finding[] {
  const texts = holders.map((container) => textIn(container, EXPIRATION));
  const [first] = texts.filter((text) => text !== undefined);
  const apart = first !== undefined && texts.some((text) => text !== undefined && !sameHours(text, first));
  const stray = holders.filter((_, index) => {
    const text = texts[index];
    return text !== undefined && !sameHours(text, expirationHours);
  });
  const absent = holders.filter(
    (container) => !mayHave(container, EXPIRATION) && !has(container, EXPIRATION),
  );
  return [
    ...(apart
      ? [hoursDiffer(holders.map((container) => ({ container, words: hoursIn(container, expirationHours) })))]
      : stray.length > 0
        ? [hoursNotAsGiven(stray, expirationHours)]
        : []),
    ...(absent.length > 0 ? [hoursMissing(absent, absent.length === holders.length)] : []),
  ];
}

/** `<variable>_PREVIOUS`: the key that verifiers still have to accept while a rotation is under way. */
export function previousKeyFindings(
  holders: readonly Container[],
  expectation: Expectation,
): readonly Finding[] {
  const { previousKey, variable, key, otherSecrets } = expectation;
  if (!previousKey) return [];
  const name = `${variable}_PREVIOUS`;
  // The current key takes the place of the previous one among the values that a wrong copy may be.
  const known = { variable: name, key: previousKey, otherSecrets: [key, ...otherSecrets] };
  const wrong = holders.flatMap((container) => {
    const text = textIn(container, name);
    const why = text === undefined ? undefined : explainDifference(text, known);
    return why === undefined ? [] : [{ container, why }];
  });
  const absent = holders.filter((container) => !mayHave(container, name) && !has(container, name));
  return [
    ...(wrong.length > 0 ? [previousKeyDiffers(wrong, name)] : []),
    ...(absent.length > 0 ? [previousKeyMissing(absent, holders.length, name)] : []),
  ];
}

/** The key, or the secret that it comes from, under any other name, alone or inside of another value. */
export function otherNameFindings(
  containers: readonly Container[],
  sources: readonly KeySource[],
  { variable, key }: Expectation,
): readonly Finding[] {
  const isKeySource = keySourceFinder(key, sources);
  const hasKey = finderOf(key);
  const copyIn = memoized(({ name, source, texts }: Variable): Omit<Copy, 'container'> | undefined => {
    if (isKeyName(name, variable)) return undefined;
    const whole = isKeySource(source);
    return whole || texts.some((text) => hasKey(text.reveal())) ? { name, whole } : undefined;
  });
  const copies = containers.flatMap((container) =>
    container.variables.flatMap((one) => {
      const copy = copyIn(one);
      return copy ? [{ container, ...copy }] : [];
    }),
  );
  return copies.length === 0 ? [] : [keyUnderAnotherName(copies, variable)];
}

/** Keys in an environment, where task definitions, templates and the console show them. */

/** Whether a text is the secret, or has it in it in any form, or a long piece of it. */
export function finderOf(...secrets: readonly (Secret | undefined)[]): (text: string) => boolean {
  const finder = createRedactor();
  const whole = secrets.flatMap((secret) => (secret ? [secret.reveal()] : []));
  for (const text of whole) finder.add(text);
  return (text) => whole.includes(text) || finder.holds(text);
}

/** Tells the secret that the signing key comes from, or the key itself. `sources`: where the holders get it from. */
function keySourceFinder(key: Secret, sources: readonly KeySource[]): (source: KeySource) => boolean {
  const known = new Set(sources.map(samenessOf));
  return (source) =>
    source.kind === 'literal'
      ? source.value.equals(key)
      : source.kind !== 'intrinsic' && known.has(samenessOf(source));
}

/** All plain keys in the environments of all containers, under whatever name; one finding for all of them. */
export function plaintextFindings(
  containers: readonly Container[],
  sources: readonly KeySource[],
  expectation: Expectation,
): readonly Finding[] {
  const { variable, plaintextKey } = expectation;
  if (plaintextKey === 'allow') return [];
  const why = explainer(sources, expectation);
  const places = containers.flatMap((container) =>
    container.variables.flatMap((one): readonly PlainKey[] => {
      const text = one.list === 'environment' && !one.isAddress ? why(one) : undefined;
      return text === undefined ? [] : [{ container, text, foreign: !isKeyName(one.name, variable) }];
    }),
  );
  return places.length === 0 ? [] : [keyInPlainText(places, variable, plaintextKey)];
}

const isKeyName = (name: string, variable: string): boolean =>
  name === variable || name === `${variable}_PREVIOUS`;

/** Says for a variable of an environment why it is a plain key; undefined when it is none. */
function explainer(
  sources: readonly KeySource[],
  { variable, key, previousKey }: Expectation,
): (one: Variable) => string | undefined {
  const isKeySource = keySourceFinder(key, sources);
  const hasKey = finderOf(key);
  const hasPrevious = finderOf(previousKey);
  return memoized(({ name, source, texts }) => {
    const label = name === variable ? '' : `${name}, `;
    const replaced = source.kind === 'literal' ? '' : ', which CloudFormation replaces by its value';
    const byName = isKeyName(name, variable) && source.kind !== 'intrinsic' && !isEmpty(source);
    if (byName) return `${label}${describeSource(source)}${replaced}`;
    if (isKeySource(source)) return `${name} is the key${replaced}`;
    if (texts.some((text) => hasKey(text.reveal()))) return `${name} has the key in its value`;
    return texts.some((text) => hasPrevious(text.reveal()))
      ? `${name} has the previous key in its value`
      : undefined;
  });
}

/** An app without a previous key may pass an empty one. */
const isEmpty = (source: KeySource): boolean =>
  source.kind === 'literal' && source.value.reveal().trim() === '';
