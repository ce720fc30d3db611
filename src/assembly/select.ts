import { fail, type Outcome, succeed } from '../finding.ts';
import type { AssemblyStack, CloudAssembly } from './read.ts';

/**
 * The stacks that `cdk deploy <names>` would deploy: those with a matching id (`Prod/Main`, `Prod/*`, `**`), and the stacks they
 * depend on unless `exclusively`. A name without wildcards may also be CloudFormation's stack name, which the CLI itself does not
 * take: hand the ids of the result to the CLI, not the user's words. No names: all stacks, stages included.
 * Errors: `invalid-input` when a name matches nothing.
 */
export function selectStacks(
  assembly: CloudAssembly,
  names: readonly string[],
  { exclusively = false }: { readonly exclusively?: boolean } = {},
): Outcome<readonly AssemblyStack[]> {
  if (names.length === 0) return succeed(assembly.stacks);
  const unknown = names.filter((name) => !assembly.stacks.some((stack) => matches(stack, name)));
  if (unknown.length > 0) return fail(unknownStacks(unknown, assembly.stacks));
  const named = assembly.stacks.filter((stack) => names.some((name) => matches(stack, name)));
  const wanted = exclusively ? named : withDependencies(named, assembly.stacks);
  return succeed(assembly.stacks.filter((stack) => wanted.includes(stack)));
}

/** Whether one of the user's names means this stack. */
export const matches = (stack: AssemblyStack, name: string): boolean =>
  stack.id === name || stack.stackName === name || globPattern(name).test(stack.id);

/** As picomatch reads it in the CLI: `*` and `?` stay within one level, `**` crosses levels. */
function globPattern(glob: string): RegExp {
  const source = glob.replace(/\*\*\/|\*+|\?|[\\^$.|+()[\]{}]/g, (symbol) => {
    if (symbol === '**/') return '(?:.*/)?';
    if (symbol === '*') return '[^/]*';
    if (symbol === '?') return '[^/]';
    return symbol.startsWith('*') ? '.*' : `\\${symbol}`;
  });
  return new RegExp(`^${source}$`);
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

const unknownStacks = (unknown: readonly string[], stacks: readonly AssemblyStack[]) =>
  ({
    code: 'stack-unknown',
    severity: 'error',
    failureReason: 'invalid-input',
    title: 'The input `stacks` names a stack that the app does not have',
    detail: `No stack matches: ${unknown.join(', ')}\nThe app has: ${stacks.map(({ id }) => id).join(', ') || 'no stack at all'}`,
    remedy: `Use one of these ids, or a pattern such as '${stacks.some(({ id }) => id.includes('/')) ? '**' : '*'}', in the input \`stacks\`.`,
    where: 'stacks',
  }) as const;
