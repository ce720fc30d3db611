import { hash } from 'node:crypto';
import { Secret } from '../redaction/secret.ts';
import {
  canonicalOf,
  type Evaluated,
  type Expression,
  evaluate,
  expressionsIn,
  literalOf,
  type Resource,
  scopeName,
} from '../template/evaluate.ts';
import type { KeySource } from './holder.ts';

export type ReferenceSource = Extract<KeySource, { readonly kind: 'secrets-manager' | 'ssm' }>;

/** Where names without an account and a region belong to; both '' when the app leaves them open. */
type Place = { readonly account: string; readonly region: string };

/** Text in which every expression is replaced by its number between NUL characters, so that it can be cut at colons. */
type Marked = { readonly text: string; readonly expressions: readonly Expression[]; readonly place: Place };

/** Source of an `Environment` value: a text, a dynamic reference, or an expression. */
export function environmentSource(variable: string, parts: Evaluated, place: Place): KeySource {
  const found = dynamicReference(mark(parts, place));
  if (found) return found;
  const text = literalOf(parts);
  return text === undefined ? intrinsicSource(parts) : { kind: 'literal', value: new Secret(variable, text) };
}

/** Source of a `Secrets[].ValueFrom`: a secret or parameter that ECS reads when a task starts. */
export function injectedSource(parts: Evaluated, place: Place): KeySource {
  // The same expression as an environment value would hand over the ARN and not what is behind it, hence the mark.
  return injectedReference(mark(parts, place)) ?? intrinsicSource(['ValueFrom ', ...parts]);
}

/** Source of a `valueFrom` as the ECS API returns it. */
export const registeredSource = (valueFrom: string, place: Place): KeySource =>
  injectedReference({ text: valueFrom, expressions: [], place }) ??
  intrinsicSource(['ValueFrom ', valueFrom]);

/** The resource whose address, not its content, an `Environment` value would be. */
export function addressedResource([part, ...more]: Evaluated): Resource | undefined {
  const resource = typeof part === 'object' && more.length === 0 ? part.resource : undefined;
  return resource?.type === SECRET || resource?.type === PARAMETER ? resource : undefined;
}

/** What the CDK makes up for a parameter that it could not look up. */
export const isMadeUp = (source: KeySource): boolean =>
  source.kind === 'literal' && source.value.reveal().startsWith('dummy-value-for-');

export const SECRET = 'AWS::SecretsManager::Secret';
export const PARAMETER = 'AWS::SSM::Parameter';

/** A digest, because the literal parts of an expression may hold the key. */
const digest = (text: string): string => hash('sha256', text);

const intrinsicSource = (parts: Evaluated): KeySource => ({
  kind: 'intrinsic',
  canonical: digest(canonicalOf(parts)),
});

function mark(parts: Evaluated, place: Place): Marked {
  const expressions = expressionsIn(parts);
  const text = parts
    .map((part) => (typeof part === 'string' ? part : `\0${expressions.indexOf(part)}\0`))
    .join('');
  return { text, expressions, place };
}

const expressionAt = (text: string, { expressions }: Marked): Expression | undefined => {
  const [, index] = /^\0(\d+)\0$/.exec(text) ?? [];
  return index === undefined ? undefined : expressions[Number(index)];
};

/**
 * `{{resolve:secretsmanager:secret-id:SecretString:json-key:version-stage:version-id}}`, `{{resolve:ssm:name:version}}` and
 * `{{resolve:ssm-secure:name:version}}`; "Get values stored in other services using dynamic references" in the CloudFormation guide.
 */
function dynamicReference(marked: Marked): ReferenceSource | undefined {
  const [, service, body = ''] =
    /^\{\{resolve:(secretsmanager|ssm|ssm-secure):((?:(?!\{\{|\}\}).)+)\}\}$/s.exec(marked.text) ?? [];
  if (service === undefined) return undefined;
  const segments = body.split(':');
  if (service !== 'secretsmanager') {
    const arn = segments[0] === 'arn';
    const name = arn ? parameterName(segments, marked) : nameOf(segments[0] ?? '', PARAMETER, marked);
    return ssmSource(name, segments[arn ? 6 : 1] ?? '', 'deployment');
  }
  const length = segments[0] === 'arn' ? 7 : 1;
  const [, jsonKey, versionStage, versionId] = segments.slice(length);
  return secretSource(
    secretName(segments.slice(0, length), marked),
    [jsonKey, versionStage, versionId],
    'deployment',
  );
}

/** `valueFrom` of an ECS `Secret`: `arn:…:secret:name[:json-key:version-stage:version-id]`, an SSM ARN, or an SSM name. */
function injectedReference(marked: Marked): ReferenceSource | undefined {
  const segments = marked.text.split(':');
  if (segments[0] === 'arn' && segments[2] === 'ssm')
    return ssmSource(parameterName(segments, marked), '', 'task-start');
  if (segments[0] === 'arn') {
    if (segments[2] !== 'secretsmanager' || segments.length < 7) return undefined;
    return secretSource(secretName(segments.slice(0, 7), marked), segments.slice(7), 'task-start');
  }
  const [id = '', ...selection] = segments;
  const expression = expressionAt(id, marked);
  // Only Secrets Manager's ARNs take a selection; a bare expression may as well lead to a parameter.
  if (expression?.resource?.type === SECRET || (expression && selection.length === 3)) {
    return secretSource(secretName([id], marked), selection, 'task-start');
  }
  if (expression && expression.resource?.type !== PARAMETER) return undefined;
  return id === '' || selection.length > 0
    ? undefined
    : ssmSource(nameOf(id, PARAMETER, marked), '', 'task-start');
}

function secretSource(
  reference: string,
  [jsonKey = '', stage = '', versionId = '']: readonly (string | undefined)[],
  injected: ReferenceSource['injected'],
): ReferenceSource {
  // No stage and no version means the current one, to ECS as to CloudFormation.
  const versionStage = stage === '' && versionId === '' ? 'AWSCURRENT' : stage;
  return { kind: 'secrets-manager', reference, jsonKey, versionStage, versionId, injected };
}

const ssmSource = (
  reference: string,
  versionId: string,
  injected: ReferenceSource['injected'],
): ReferenceSource => ({ kind: 'ssm', reference, jsonKey: '', versionStage: '', versionId, injected });

function secretName(segments: readonly string[], marked: Marked): string {
  const [id = '', , , region = '', account = '', , name = ''] = segments;
  if (segments.length === 1) return nameOf(id, SECRET, marked);
  return placed(withoutMarks(name, marked), arnPlace(region, account, marked));
}

/** `arn:aws:ssm:region:account:parameter/chat-app/jwt`: the slash of a name in levels serves as the separator. */
function parameterName(segments: readonly string[], marked: Marked): string {
  const [, , , region = '', account = '', resource = ''] = segments;
  const path = resource.replace(/^parameter/, '');
  const expression = expressionAt(path.replace(/^\//, ''), marked);
  if (expression?.resource?.type === PARAMETER) return nameOf(path.replace(/^\//, ''), PARAMETER, marked);
  const name = path.indexOf('/', 1) > 0 ? path : path.replace(/^\//, '');
  return placed(withoutMarks(name, marked), arnPlace(region, account, marked));
}

function nameOf(id: string, type: string, marked: Marked): string {
  const resource = expressionAt(id, marked)?.resource;
  if (resource?.type !== type) return placed(withoutMarks(id, marked), marked.place);
  const { scope, logicalId, properties } = resource;
  const name = literalOf(evaluate(properties.Name, scope));
  return properties.Name !== undefined && name !== undefined
    ? placed(name, scope.stack)
    : `{${logicalId} in ${scopeName(scope)}}`;
}

const withoutMarks = (text: string, { expressions }: Marked): string =>
  text.replace(
    /\0(\d+)\0/g,
    (_, index) => `{expression ${digest(expressions[Number(index)]?.canonical ?? '').slice(0, 16)}}`,
  );

const arnPlace = (region: string, account: string, marked: Marked): Place => ({
  // What is left open in the ARN is the stack's own.
  region: region.includes('\0') ? marked.place.region : region,
  account: account.includes('\0') ? marked.place.account : account,
});

const placed = (name: string, { region, account }: Place): string =>
  region === '' && account === '' ? name : `${region}:${account}:${name}`;

/** For people: what a container's copy comes from, without values, accounts and regions. */
export function describeSource(source: KeySource): string {
  if (isMadeUp(source)) return 'a lookup that was not answered';
  if (source.kind === 'literal') return 'plaintext environment';
  if (source.kind === 'intrinsic') return 'CloudFormation expression';
  const name = (source.reference.split(':').at(-1) ?? '')
    .replace(/[{}]/g, '')
    .replace(/(expression) [0-9a-f]{16}/, '$1');
  const store = source.kind === 'ssm' ? 'SSM' : 'Secrets Manager';
  const selection = source.jsonKey === '' ? '' : `#${source.jsonKey}`;
  const version =
    source.versionId !== ''
      ? ' (fixed version)'
      : source.versionStage.replace(/^AWSCURRENT$/, '').replace(/^(.+)$/, ' ($1)');
  return `${store} ${name}${selection}${version}`;
}
