import { memoized } from '../lib/memoized.ts';
import { fail, type Outcome, succeed } from '../model/finding.ts';
import type { AssemblyStack, CloudAssembly } from './assembly.ts';
import { appWithoutStacks, stackUnknown, stagesLeftOut, stagesTaken } from './findings.ts';

/**
 * The stacks that `cdk deploy <names>` would deploy: those with a matching id (`Prod/Main`, `Prod/*`, `**`), and the stacks they
 * depend on. A name that is no id may also be CloudFormation's stack name, which the CLI itself does not
 * take: hand the ids of the result to the CLI, not the user's words. No names: what `cdk deploy --all` takes, the stacks of the
 * app's root; those of stages only where the root has none, which the CLI refuses. A finding says which stages that concerns.
 * Errors: `invalid-input` when a name matches nothing or there is no stack at all.
 */
export function selectStacks(
  assembly: CloudAssembly,
  names: readonly string[],
): Outcome<readonly AssemblyStack[]> {
  if (assembly.stacks.length === 0) return fail(appWithoutStacks());
  if (names.length === 0) return selectRoot(assembly.stacks);
  const unknown = names.filter((name) => stacksNamed(assembly.stacks, [name]).length === 0);
  if (unknown.length > 0) return fail(stackUnknown(unknown, assembly.stacks));
  const named = stacksNamed(assembly.stacks, names);
  const wanted = withDependencies(named, assembly.stacks);
  return succeed(assembly.stacks.filter((stack) => wanted.has(stack)));
}

/** A stack of the root depends on none in a stage: the CDK refuses dependencies between assemblies. */
function selectRoot(stacks: readonly AssemblyStack[]): Outcome<readonly AssemblyStack[]> {
  const root = stacks.filter(({ stage }) => stage === undefined);
  if (root.length === 0) return succeed(stacks, [stagesTaken(stacks)]);
  const left = stacks.filter(({ stage }) => stage !== undefined);
  if (left.length === 0) return succeed(root);
  const named = (some: readonly AssemblyStack[]) => ({ stacks: some, names: namesFor(some, stacks) });
  return succeed(root, [stagesLeftOut(named(root), named(left))]);
}

/** Those that the user's names mean. */
export const stacksNamed = (
  stacks: readonly AssemblyStack[],
  names: readonly string[],
): readonly AssemblyStack[] => {
  const named = new Set(
    names.flatMap((name) => {
      const pattern = globPattern(name);
      const byId = stacks.filter(({ id }) => id === name || pattern.test(id));
      return byId.length > 0 ? byId : stacks.filter(({ stackName }) => stackName === name);
    }),
  );
  return stacks.filter((stack) => named.has(stack));
};

/** What to write into `stacks` for exactly these stacks out of all: patterns of whole stages where they fit, else ids. */
export const namesFor = (
  wanted: readonly AssemblyStack[],
  all: readonly AssemblyStack[],
): readonly string[] => {
  const taken = new Set(wanted);
  const others = all.filter((stack) => !taken.has(stack));
  const isOfOthers = memoized((pattern: string) => stacksNamed(others, [pattern]).length > 0);
  const names = wanted.map(({ id, stage }) => {
    const pattern = stage === undefined ? '*' : `${stage}/**`;
    // The app chooses the name of a stage, which may be a pattern that takes for ever.
    const isPlain = !/[*?]/.test(stage ?? '');
    return isPlain && globPattern(pattern).test(id) && !isOfOthers(pattern) ? pattern : id;
  });
  return [...new Set(names)];
};

/** As picomatch reads it in the CLI: `*` and `?` stay within one level; `**` crosses levels where it is a whole level. */
function globPattern(glob: string): RegExp {
  const levels = glob.split('/');
  const source = levels.map((level, index) => {
    const isLast = index === levels.length - 1;
    if (level === '**') return isLast ? '.*' : '(?:.*/)?';
    const text = level.replace(/\*+|\?|[\\^$.|+()[\]{}]/g, (symbol) => {
      if (symbol === '?') return '[^/]';
      return symbol.startsWith('*') ? '[^/]*' : `\\${symbol}`;
    });
    return isLast ? text : `${text}/`;
  });
  return new RegExp(`^${source.join('')}$`);
}

function withDependencies(
  named: readonly AssemblyStack[],
  all: readonly AssemblyStack[],
): ReadonlySet<AssemblyStack> {
  const byId = new Map(all.map((stack) => [stack.id, stack]));
  const wanted = new Set(named);
  // A set is walked up to its end, also where that moves.
  for (const { dependencies } of wanted)
    for (const stack of dependencies.map((id) => byId.get(id))) if (stack) wanted.add(stack);
  return wanted;
}
