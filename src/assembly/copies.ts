import type { Finding } from '../finding.ts';
import { createRedactor } from '../key/redactor.ts';
import type { Secret } from '../key/secret.ts';
import { isList, isObject, type Json } from './json.ts';
import type { AssemblyStack } from './read.ts';

/** Places in a report that are listed by name; the rest is counted. */
const MAX_PLACES = 10;

/**
 * Copies of the key outside of container environments: outputs, tags, descriptions, commands, labels, … in plain text or in
 * one of the usual encodings. Outputs are an error, because every tool prints them.
 */
export function copyFindings(stacks: readonly AssemblyStack[], key: Secret): readonly Finding[] {
  const finder = createRedactor();
  finder.add(key.reveal());
  const places = stacks.flatMap((stack) => placesIn(stack, finder.holds));
  const outputs = places.filter(({ path }) => path[0] === 'Outputs').map(({ text }) => text);
  const others = places.filter(({ path }) => path[0] !== 'Outputs').map(({ text }) => text);
  return [
    ...(outputs.length > 0 ? [inOutputs(outputs)] : []),
    ...(others.length > 0 ? [elsewhere(others)] : []),
  ];
}

type Place = { readonly path: readonly string[]; readonly text: string };

function placesIn(stack: AssemblyStack, holds: (text: string) => boolean): readonly Place[] {
  const inTags = Object.entries(stack.tags)
    .filter(([name, value]) => holds(name) || holds(value))
    .map(([name]) => ({ path: ['tags', holds(name) ? '(name)' : name], nested: [] as readonly string[] }));
  const inTemplates = stack.templates.flatMap(({ body, path: nested }) =>
    pathsTo(body, [], holds).map((path) => ({ path, nested })),
  );
  return [...inTags, ...inTemplates].map(({ path, nested }) => ({
    path,
    text: `${[stack.id, ...nested].join('/')}: ${path.join('.')}`,
  }));
}

/** Paths of all texts, names of members included, that hold the key. */
function pathsTo(
  value: Json,
  path: readonly string[],
  holds: (text: string) => boolean,
): readonly (readonly string[])[] {
  if (isEnvironment(path)) return [];
  if (typeof value === 'string') return holds(value) ? [path] : [];
  if (isList(value)) return value.flatMap((item, index) => pathsTo(item, [...path, String(index)], holds));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    holds(name) ? [[...path, '(name)']] : pathsTo(member, [...path, name], holds),
  );
}

/** Where the key belongs, and where the proof has looked at it already. */
function isEnvironment(path: readonly string[]): boolean {
  const [section, , properties, first, second, third] = path;
  if (section !== 'Resources' || properties !== 'Properties') return false;
  return (
    (first === 'ContainerDefinitions' && third === 'Environment') ||
    (first === 'Environment' && second === 'Variables')
  );
}

const listed = (places: readonly string[]): string =>
  [
    ...places.slice(0, MAX_PLACES),
    ...(places.length > MAX_PLACES ? [`and ${places.length - MAX_PLACES} more`] : []),
  ].join('\n');

const inOutputs = (places: readonly string[]): Finding => ({
  code: 'key-in-outputs',
  severity: 'error',
  failureReason: 'plaintext-key',
  title: 'A stack output holds the signing key',
  detail: `The CDK CLI, the console and this action print outputs:\n${listed(places)}`,
  remedy:
    'Remove the output (CfnOutput) from the CDK app, and rotate the key if it was ever deployed like this.',
  where: places[0] ?? '',
});

const elsewhere = (places: readonly string[]): Finding => ({
  code: 'key-copied',
  severity: 'warning',
  title: 'The template holds the signing key outside of a container environment',
  detail: `More people and tools read these than the environment:\n${listed(places)}`,
  remedy: 'Let the container read the key from its environment in place of these copies.',
  where: places[0] ?? '',
});
