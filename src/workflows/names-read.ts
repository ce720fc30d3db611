import { type Expression, expressionsIn, parseExpression, partsOf } from './expression.ts';
import type { Place, Workflows } from './workflow.ts';
import { lineIn, type TextNode, textsIn } from './yaml-tree.ts';

/** A name that workflows read from the secrets or the variables of the repository, and where first. */
export type NameRead = {
  readonly context: 'secrets' | 'vars';
  /** In upper case, as GitHub stores it. */
  readonly name: string;
  readonly place: Place;
};

/** GitHub makes it itself. */
const OWN = 'GITHUB_TOKEN';

/** What the workflows read, each name once, in the order of files and lines. Comments do not count. */
export const namesRead = ({ files }: Workflows): readonly NameRead[] => {
  const found = new Map<string, NameRead>();
  for (const { path, root } of files)
    for (const { key, node } of textsIn(root))
      for (const { context, name, offset } of namesOf(key, node)) {
        const read = { context, name, place: { file: path, line: lineIn(node, offset) } };
        if (name !== OWN && !found.has(`${context} ${name}`)) found.set(`${context} ${name}`, read);
      }
  return [...found.values()];
};

type Named = { readonly context: NameRead['context']; readonly name: string };

const namesOf = (key: string, { text }: TextNode): readonly (Named & { readonly offset: number })[] => {
  const parts = partsOf(text);
  if (parts.some(({ isExpression }) => isExpression))
    return parts.flatMap(({ expression, offset }) =>
      expression
        ? expressionsIn(expression)
            .flatMap((one) => nameOf(one) ?? [])
            .map((name) => ({ ...name, offset }))
        : [],
    );
  // A condition is an expression without its signs, too.
  const condition = key === 'if' ? parseExpression(text) : undefined;
  return condition
    ? expressionsIn(condition)
        .flatMap((one) => nameOf(one) ?? [])
        .map((name) => ({ ...name, offset: 0 }))
    : [];
};

const nameOf = (expression: Expression): Named | undefined => {
  if (expression.kind !== 'member' || expression.of.kind !== 'context') return undefined;
  const { of, name } = expression;
  if (of.name !== 'secrets' && of.name !== 'vars') return undefined;
  return name.kind === 'literal' && typeof name.value === 'string'
    ? { context: of.name, name: name.value.toUpperCase() }
    : undefined;
};
