import { EMPTY, literal, type Resolve, unknown, type Value, valueOfText } from './value.ts';
import { type Place, placeText } from './workflow.ts';
import { type Entry, entriesIn, entryAt, itemsIn, type Node } from './yaml-tree.ts';

/** What the names of contexts lead to at a place of a workflow. */

/** A value, and where it is written. */
export type Given = { readonly value: Value; readonly place: Place };

export type Environment = ReadonlyMap<string, Given>;

/** What a workflow is called with; that of an event is called with nothing. */
export type Called = {
  readonly secret: (name: string) => Value;
  readonly input: (name: string) => Value;
  /** Events that start it, e.g. `push`. */
  readonly triggers: readonly string[];
  /** The jobs and steps that call it, outermost first. */
  readonly callers: readonly Place[];
};

export type Scope = Pick<Called, 'secret' | 'input'> & {
  readonly env: Environment;
  readonly matrix: (name: string) => Value;
  /** Whether an earlier step may have set a variable that stands nowhere. */
  readonly isOpen: boolean;
};

/** The name is that of GitHub, which compares without letter case. */
export const storedSecret = (name: string): Value => [[{ kind: 'secret', text: name.toUpperCase() }]];

/**
 * The secrets of a job with an environment: one of the environment goes before what a caller hands over under its name.
 * Where the caller hands over nothing under it, GitHub documents that the job gets that of the environment, and has given
 * jobs an empty text (actions/runner#4453).
 */
export const withEnvironment =
  (environment: string | undefined, secret: Called['secret']): Called['secret'] =>
  (name) =>
    secret(name).map((possible) => {
      const [only, more] = possible;
      if (!only || more || (only.kind !== 'secret' && only.kind !== 'absent')) return possible;
      return [{ ...only, before: [{ name: name.toUpperCase(), environment }, ...(only.before ?? [])] }];
    });

export const resolveIn =
  ({ secret, input, env, matrix, isOpen }: Scope): Resolve =>
  (context, name) => {
    switch (context) {
      case 'secrets':
        return name.toUpperCase() === 'GITHUB_TOKEN' ? unknown('secrets.GITHUB_TOKEN') : secret(name);
      case 'vars':
        return [[{ kind: 'variable', text: name.toUpperCase() }]];
      case 'env':
        return env.get(name)?.value ?? (isOpen ? unknown(`env.${name}`) : EMPTY);
      case 'inputs':
        return input(name);
      case 'matrix':
        return matrix(name);
      default:
        return unknown(`${context}.${name}`);
    }
  };

/** The text of an entry where it stands; a mapping or a list has none. */
export const givenBy = (file: string, { line, node }: Entry, resolve: Resolve): Given => {
  const place = { file, line };
  if (node.kind === 'nothing') return { value: EMPTY, place };
  return { value: node.kind === 'text' ? valueOfText(node.text, resolve) : unknown(placeText(place)), place };
};

/** The environment with what an `env:` adds to it. One that is an expression as a whole may hold anything. */
export const withEnv = (file: string, owner: Node, scope: Scope): Scope => {
  const entry = entryAt(owner, 'env');
  if (entry?.node.kind === 'text') return { ...scope, env: new Map(), isOpen: true };
  const resolve = resolveIn(scope);
  const added = entriesIn(entry?.node).map(([name, one]) => [name, givenBy(file, one, resolve)] as const);
  return { ...scope, env: new Map([...scope.env, ...added]) };
};

/** The values of a matrix that stand in the job, one by one. */
export const matrixOf =
  (job: Node, resolve: Resolve) =>
  (name: string): Value => {
    const matrix = entryAt(job, 'strategy', 'matrix')?.node;
    const items = itemsIn(entryAt(matrix, name)?.node);
    const isWhole = items.length > 0 && !entryAt(matrix, 'include');
    const values = items.flatMap((item) => (item.kind === 'text' ? valueOfText(item.text, resolve) : []));
    return isWhole && values.length >= items.length ? values : unknown(`matrix.${name}`);
  };

/** The texts that a job or a step hands to what it calls, by their names in lower case. */
export const handedBy = (
  file: string,
  owner: Node,
  key: string,
  scope: Scope,
): ReadonlyMap<string, Value> => {
  const resolve = resolveIn(scope);
  return new Map(
    entriesIn(entryAt(owner, key)?.node).map(([name, entry]) => [
      name.toLowerCase(),
      givenBy(file, entry, resolve).value,
    ]),
  );
};

export const absent = (name: string): Value => [[{ kind: 'absent', text: name }]];

/** The inputs that a called workflow or action declares, with what it is called with. */
export const inputsOf =
  (declared: Node | undefined, given: ReadonlyMap<string, Value>) =>
  (name: string): Value => {
    const found = given.get(name.toLowerCase());
    if (found) return found;
    const fallback = entryAt(declared, name, 'default')?.node;
    return fallback?.kind === 'text' ? literal(fallback.text) : EMPTY;
  };
