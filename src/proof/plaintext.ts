import type { Finding } from '../model/finding.ts';
import { createRedactor } from '../redaction/redactor.ts';
import type { Secret } from '../redaction/secret.ts';
import { nameOf } from './agreement.ts';
import { samenessOf } from './compare.ts';
import type { Expectation } from './expectation.ts';
import type { KeySource } from './holder.ts';
import type { Container, Variable } from './holders.ts';
import { describeSource } from './key-source.ts';

/** Keys that whoever may read task definitions, templates or the console can read in an environment. */

/** Whether a text is the secret, or has it in it in any form, or a long piece of it. */
export function finderOf(...secrets: readonly (Secret | undefined)[]): (text: string) => boolean {
  const finder = createRedactor();
  const whole = new Set(secrets.flatMap((secret) => (secret ? [secret.reveal()] : [])));
  for (const text of whole) finder.add(text);
  return (text) => whole.has(text) || finder.holds(text);
}

/** Tells the secret that the signing key comes from, or the key itself. `sources`: where the holders get it from. */
export function keySourceFinder(key: Secret, sources: readonly KeySource[]): (source: KeySource) => boolean {
  const known = new Set(sources.map(samenessOf));
  return (source) =>
    source.kind === 'literal'
      ? source.value.equals(key)
      : source.kind !== 'intrinsic' && known.has(samenessOf(source));
}

type Place = { readonly container: Container; readonly text: string; readonly foreign: boolean };

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
    container.variables.flatMap((one): readonly Place[] => {
      const text = one.list === 'environment' && !one.isAddress ? why(one) : undefined;
      return text === undefined ? [] : [{ container, text, foreign: !isKeyName(one.name, variable) }];
    }),
  );
  return places.length === 0 ? [] : [inPlainText(places, expectation)];
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
  return ({ name, source, texts }) => {
    const label = name === variable ? '' : `${name}, `;
    const replaced = source.kind === 'literal' ? '' : ', which CloudFormation replaces by its value';
    const byName = isKeyName(name, variable) && source.kind !== 'intrinsic' && !isEmpty(source);
    if (byName) return `${label}${describeSource(source)}${replaced}`;
    if (isKeySource(source)) return `${name} is the key${replaced}`;
    if (texts.some((text) => hasKey(text.reveal()))) return `${name} has the key in its value`;
    return texts.some((text) => hasPrevious(text.reveal()))
      ? `${name} has the previous key in its value`
      : undefined;
  };
}

/** An app without a previous key may pass an empty one. */
const isEmpty = (source: KeySource): boolean =>
  source.kind === 'literal' && source.value.reveal().trim() === '';

function inPlainText(places: readonly Place[], { variable, plaintextKey }: Expectation): Finding {
  const foreign = places.some((place) => place.foreign) ? ', take it out of all other variables' : '';
  const text = {
    code: 'plaintext-key',
    title: 'The key is in plain text in the task definition or function',
    detail: `${places.map(({ container, text }) => `${nameOf(container)}: ${text}`).join('\n')}\nIt can be read in the console, in the template and by ecs:DescribeTaskDefinition.`,
    remedy: `Keep it in Secrets Manager and pass it with secrets: { ${variable}: ecs.Secret.fromSecretsManager(secret) }${foreign}, or set plaintext-key: allow.`,
    where: [...new Set(places.map(({ container }) => nameOf(container)))].join(', '),
  } as const;
  return plaintextKey === 'warn'
    ? { ...text, severity: 'warning' }
    : { ...text, severity: 'error', failureReason: 'plaintext-key' };
}
