import { isList, isObject, type Json, type JsonObject, objectOf } from '../lib/json.ts';
import type { Finding } from '../model/finding.ts';
import type { AssemblyStack } from '../template/assembly.ts';
import { type Scope, scopeName } from '../template/evaluate.ts';
import { keyCopied, keyInOutputs } from './companion-findings.ts';
import type { Expectation } from './holder.ts';

/** A place that has the key. */
type Copy = { readonly path: readonly string[]; readonly text: string };

/**
 * Copies of the key, or of the previous one, outside of container environments: outputs, tags, descriptions, commands,
 * values of secrets, … in plain text or in one of the usual encodings. Outputs are an error, because every tool prints
 * them; the others are one where the key must not be in plain text anywhere.
 */
export function copyFindings(copies: readonly Copy[], { plaintextKey }: Expectation): readonly Finding[] {
  const outputs = copies.filter(({ path }) => path[0] === 'Outputs').map(({ text }) => text);
  const others = copies.filter(({ path }) => path[0] !== 'Outputs');
  return [
    ...(outputs.length > 0 ? [keyInOutputs(outputs)] : []),
    ...(others.length > 0
      ? [
          keyCopied(
            others.map(({ text }) => text),
            others.some(({ path }) => path.includes('SecretString')),
            plaintextKey === 'error',
          ),
        ]
      : []),
  ];
}

type Finder = (text: string) => boolean;

export const copiesInTags = ({ id, tags }: AssemblyStack, holds: Finder): readonly Copy[] =>
  Object.entries(tags)
    .filter(([name, value]) => holds(name) || holds(value))
    .map(([name]) => copyAt(id, ['tags', holds(name) ? '(name)' : name]));

export const copiesIn = (scope: Scope, holds: Finder): readonly Copy[] =>
  pathsTo(scope.template.body, holds).map((path) => copyAt(scopeName(scope), path));

const copyAt = (owner: string, path: readonly string[]): Copy => ({
  path,
  text: `${owner}: ${path.join('.')}`,
});

/** Paths of all texts, names of members included, that hold the key and that the proof does not look at. */
function pathsTo(body: JsonObject, holds: Finder): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  /** The way to where the visit is. One list for all of them: there are many places, and a key stands in few. */
  const way: (string | number)[] = [];
  const note = (depth: number, ...more: readonly string[]): void => {
    const path = way.slice(0, depth).map(String);
    // From the end, where most of the keys are that the proof looks at.
    if (!path.some((_, less) => isProven(path.slice(0, path.length - less), body)))
      found.push([...path, ...more]);
  };
  const visit = (value: Json, depth: number): void => {
    if (typeof value === 'string') {
      if (holds(value)) note(depth);
    } else if (isList(value)) {
      for (let index = 0; index < value.length; index += 1) {
        way[depth] = index;
        visit(value[index] ?? null, depth + 1);
      }
    } else if (isObject(value)) {
      for (const name in value) {
        way[depth] = name;
        if (holds(name)) note(depth, '(name)');
        else visit(value[name] ?? null, depth + 1);
      }
    }
  };
  visit(body, 0);
  return found;
}

/** The value of a variable whose name can be read, which the proof looks at, in the branches of conditions too. */
function isProven(path: readonly string[], body: JsonObject): boolean {
  const [section, logicalId = '', properties, ...inside] = path;
  if (section !== 'Resources' || properties !== 'Properties') return false;
  const { Type } = objectOf(objectOf(body.Resources)[logicalId]);
  const [first, second = '', third, , fifth, ...more] = withoutBranches(inside);
  if (Type === 'AWS::Lambda::Function')
    return (
      first === 'Environment' && second === 'Variables' && third !== undefined && !/^(Fn::|Ref$)/.test(third)
    );
  if (Type !== 'AWS::ECS::TaskDefinition' || first !== 'ContainerDefinitions') return false;
  if (inside[2] !== 'Environment' || third !== 'Environment' || fifth !== 'Value' || more.length > 0)
    return false;
  return typeof objectOf(valueAt(body, path.slice(0, -1))).Name === 'string';
}

/** The path as if every condition (`Fn::If`) were the branch that it leads through. */
const withoutBranches = (path: readonly string[]): readonly string[] =>
  path.filter((step, at) => step !== 'Fn::If' && !(path[at - 1] === 'Fn::If' && /^[12]$/.test(step)));

const valueAt = (value: Json | undefined, path: readonly string[]): Json | undefined =>
  path.reduce<Json | undefined>(
    (inner, step) => (isList(inner) ? inner[Number(step)] : objectOf(inner)[step]),
    value,
  );
