import { inputVariable } from '../inputs/reader.ts';
import { INPUTS, type InputFacts } from '../inputs/table.ts';
import type { World } from '../run/world.ts';
import type { FlagFacts, Flags, FlagTable } from './command.ts';

/** The inputs of the action as flags of the same names, so that none is described or parsed twice. */

const FACTS: Readonly<Record<string, InputFacts>> = INPUTS;

/** What `verify` does on a laptop: what the modes verify and dry-run have in common with a deployment, without GitHub. */
const isOfVerify = (name: string, { modes, isSecret }: InputFacts): boolean =>
  name !== 'mode' &&
  isSecret !== true &&
  (modes.includes('verify') || (modes.includes('deploy') && modes.includes('dry-run')));

const placeholderOf = ({ choices, range }: InputFacts): string => {
  if (choices) return choices.join('|');
  return range ? 'NUMBER' : 'TEXT';
};

const flagOf = (facts: InputFacts): FlagFacts => ({
  value: placeholderOf(facts),
  ...(!facts.choices && !facts.range && { isList: true }),
  ...(facts.choices && { choices: facts.choices }),
  ...(facts.default !== undefined && { default: facts.default }),
  description: facts.description,
});

export const inputFlags = (): FlagTable =>
  Object.fromEntries(
    Object.entries(FACTS)
      .filter(([name, facts]) => isOfVerify(name, facts))
      .map(([name, facts]) => [name, flagOf(facts)]),
  );

/** The variable that gives a secret input on a laptop, e.g. `SMOKE_USER_PASSWORD`. */
const secretVariable = (name: string): string => name.toUpperCase().replaceAll('-', '_');

/** The variable from which a secret is taken, for a flag that must not exist; `undefined` for any other word. */
export const variableInsteadOf = (flag: string): string | undefined =>
  Object.hasOwn(FACTS, flag) && FACTS[flag]?.isSecret ? secretVariable(flag) : undefined;

/** The key itself is left out: `readSecrets` takes it from the variable that `jwt-secret-name` names. */
const secretInputs = (env: World['env']): readonly (readonly [string, string])[] =>
  Object.entries(FACTS)
    .filter(([name, { isSecret }]) => isSecret && name !== 'jwt-secret-key')
    .map(([name]) => [inputVariable(name), env[secretVariable(name)] ?? ''] as const)
    .filter(([, text]) => text !== '');

/** What only the runner sets, and what would lead to the checkout of a job instead of the folder of the terminal. */
const OF_THE_RUNNER = /^(?:INPUT_|STATE_|GITHUB_WORKSPACE$)/;

/**
 * The environment as the parsers of the inputs know it: flags and variables as the runner would hand them over. On
 * Windows names have no letter case, so there they are all upper case.
 */
export const environmentWith = (
  flags: Flags,
  env: World['env'],
  platform: NodeJS.Platform = process.platform,
): World['env'] => {
  const own = Object.entries(env)
    .map(([name, value]) => [platform === 'win32' ? name.toUpperCase() : name, value] as const)
    .filter(([name]) => !OF_THE_RUNNER.test(name));
  const given = Object.entries(flags).filter(([name]) => Object.hasOwn(FACTS, name));
  const inputs = given.map(([name, value]) => [inputVariable(name), String(value)] as const);
  return Object.fromEntries([...own, ...secretInputs(Object.fromEntries(own)), ...inputs]);
};
