import { createHash } from 'node:crypto';
import { canonicalJson } from '../lib/json.ts';
import type { AssemblyStack } from '../template/assembly.ts';
import { type KnownValue, placeholdersFor, previousOf } from './concealment.ts';
import { withoutDeepLevels, withoutNoise, withoutVariable } from './normal-form.ts';
import { type Rewriter, rewritten } from './places.ts';

/** What must not count in an intent. */
export type IntentNames = {
  /** Name of the signing key's variable; its values never count, and `<variable>_PREVIOUS` does not count at all. */
  readonly variable: string;
  /** More names of the same key, which count as little. */
  readonly aliases?: readonly string[];
  /** Name of a variable → the text that the app saw: a stand-in in a dry-run, the value in a deployment. */
  readonly values: ReadonlyMap<string, string>;
};

export type IntentStack = Pick<AssemblyStack, 'id' | 'stackName' | 'templates'>;

const LENGTH = 16;

/**
 * What the code of an app means to deploy, as 16 hexadecimal digits: the same for a synth with stand-ins and for one with
 * the values of the same variables, another for every other difference of a template. Only placeholders are hashed, so
 * nothing can be learnt about the values.
 */
export function intentHash(stacks: readonly IntentStack[], names: IntentNames): string {
  const rewriter = rewriterFor(names);
  const templates = stacks.flatMap(({ id, stackName, templates: all }) => {
    const paths = all.map(({ path }) => path);
    return all.map(({ path, body }) => {
      const isBelow = (inner: readonly string[]): boolean =>
        inner.length === path.length + 1 && path.every((part, index) => part === inner[index]);
      const nested = new Set(paths.filter(isBelow).flatMap((inner) => inner.slice(-1)));
      const cut = withoutDeepLevels(body, (digest) => `<too deep ${digest}>`);
      const bare = [names.variable, ...(names.aliases ?? [])].reduce(
        (rest, name) => withoutVariable(rest, previousOf(name)),
        withoutNoise(cut, nested),
      );
      return canonicalJson([id, stackName, path, rewritten(bare, rewriter)]);
    });
  });
  return createHash('sha256').update(templates.sort().join('\n')).digest('hex').slice(0, LENGTH);
}

function rewriterFor({ variable, aliases = [], values }: IntentNames): Rewriter {
  const known: readonly KnownValue[] = [...values]
    .filter(([, text]) => text !== '')
    .map(([name, text]) => ({ name, text }));
  const placeholders = placeholdersFor(known);
  const keys: readonly string[] = [variable, ...aliases].flatMap((name) => [name, previousOf(name)]);
  const replaced = (text: string): string =>
    placeholders
      .split(text)
      .map((piece) => piece.text)
      .join('');
  return {
    text: (text, names) => {
      const name = names.find((one) => keys.includes(one) || placeholders.isValueOf(one, text));
      return name === undefined ? replaced(text) : `<${name}>`;
    },
    name: replaced,
  };
}
