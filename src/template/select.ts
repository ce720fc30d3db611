import { type ErrorFinding, type Finding, fail, type Outcome, succeed } from '../model/finding.ts';
import type { AssemblyStack, CloudAssembly } from './assembly.ts';

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
  if (assembly.stacks.length === 0) return fail(noStacks);
  if (names.length === 0) return selectRoot(assembly.stacks);
  const unknown = names.filter((name) => stacksNamed(assembly.stacks, [name]).length === 0);
  if (unknown.length > 0) return fail(unknownStacks(unknown, assembly.stacks));
  const named = stacksNamed(assembly.stacks, names);
  const wanted = withDependencies(named, assembly.stacks);
  return succeed(assembly.stacks.filter((stack) => wanted.includes(stack)));
}

/** A stack of the root depends on none in a stage: the CDK refuses dependencies between assemblies. */
function selectRoot(stacks: readonly AssemblyStack[]): Outcome<readonly AssemblyStack[]> {
  const root = stacks.filter(({ stage }) => stage === undefined);
  if (root.length === 0) return succeed(stacks, [onlyInStages(stacks)]);
  const left = stacks.filter((stack) => !root.includes(stack));
  return succeed(root, left.length === 0 ? [] : [leftInStages(root, left)]);
}

/** Those that the user's names mean. */
export const stacksNamed = (
  stacks: readonly AssemblyStack[],
  names: readonly string[],
): readonly AssemblyStack[] => {
  const named = names.flatMap((name) => {
    const byId = stacks.filter(({ id }) => id === name || globPattern(name).test(id));
    return byId.length > 0 ? byId : stacks.filter(({ stackName }) => stackName === name);
  });
  return stacks.filter((stack) => named.includes(stack));
};

/** What to write into `stacks` for exactly these stacks out of all: patterns of whole stages where they fit, else ids. */
export const namesFor = (
  wanted: readonly AssemblyStack[],
  all: readonly AssemblyStack[],
): readonly string[] => {
  const others = all.filter((stack) => !wanted.includes(stack));
  const names = wanted.map(({ id, stage }) => {
    const pattern = stage === undefined ? '*' : `${stage}/**`;
    const isMeant = globPattern(pattern).test(id) && stacksNamed(others, [pattern]).length === 0;
    return isMeant ? pattern : id;
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
): readonly AssemblyStack[] {
  const upstream = all.filter(
    (stack) => !named.includes(stack) && named.some(({ dependencies }) => dependencies.includes(stack.id)),
  );
  return upstream.length === 0 ? named : withDependencies([...named, ...upstream], all);
}

const idsOf = (stacks: readonly AssemblyStack[]): string => stacks.map(({ id }) => id).join(', ');

const leftInStages = (root: readonly AssemblyStack[], left: readonly AssemblyStack[]): Finding => {
  const all = [...root, ...left];
  return {
    code: 'stages-left-out',
    severity: 'warning',
    title: 'Stacks of stages are left out, because `stacks` does not name them',
    detail: `Without \`stacks\` this run takes what \`cdk deploy --all\` takes, the stacks outside of stages: ${idsOf(root)}\nLeft out: ${idsOf(left)}`,
    remedy: `Name the stacks that this run is for: \`stacks: '${namesFor(left, all).join(' ')}'\` takes those that were left out, \`stacks: '${namesFor(root, all).join(' ')}'\` leaves them out without this warning.`,
    where: 'stacks',
  };
};

const onlyInStages = (stacks: readonly AssemblyStack[]): Finding => ({
  code: 'stages-taken',
  severity: 'warning',
  title: 'All stacks of the app are in stages, and without `stacks` all of them are taken',
  detail: `\`cdk deploy --all\` would refuse this app. This run takes: ${idsOf(stacks)}`,
  remedy: `Name the stacks that this run is for, e.g. \`stacks: '${stacks[0]?.stage}/**'\`; \`stacks: '**'\` takes all of them without this warning.`,
  where: 'stacks',
});

const noStacks: ErrorFinding = {
  code: 'app-without-stacks',
  severity: 'error',
  failureReason: 'invalid-input',
  title: 'The app has no stack',
  detail: 'The cloud assembly holds no stack, neither at its root nor in a stage.',
  remedy:
    'Check that `working-directory` names the app that is meant, and that it creates its stacks with this `context` and environment: npx cdk list',
  where: 'working-directory',
};

const unknownStacks = (unknown: readonly string[], stacks: readonly AssemblyStack[]): ErrorFinding => ({
  code: 'stack-unknown',
  severity: 'error',
  failureReason: 'invalid-input',
  title: 'The input `stacks` names a stack that the app does not have',
  detail: `No stack matches: ${unknown.join(', ')}\nThe app has: ${idsOf(stacks)}`,
  remedy: `Use one of these ids, or a pattern such as '${stacks.some(({ id }) => id.includes('/')) ? '**' : '*'}', in the input \`stacks\`.`,
  where: 'stacks',
});
