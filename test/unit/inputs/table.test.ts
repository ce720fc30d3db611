import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { parseInputs } from '../../../src/inputs/inputs.ts';
import { inputVariable } from '../../../src/inputs/reader.ts';
import { readSecrets } from '../../../src/inputs/secrets.ts';
import {
  INPUTS,
  type InputFacts,
  type InputName,
  MODES,
  type Mode,
  SUB_ACTIONS,
} from '../../../src/inputs/table.ts';

const names = Object.keys(INPUTS) as InputName[];
const factsOf = (name: InputName): InputFacts => INPUTS[name];
const secret = (): string => randomBytes(32).toString('base64');

/** Inputs that are read while a run of this mode parses them. */
const readIn = async (mode: Mode, store: string): Promise<ReadonlySet<InputName>> => {
  const given: Partial<Record<InputName, string>> = {
    mode,
    'jwt-secret-key': secret(),
    'previous-jwt-secret-key': secret(),
    'secret-store': store,
    'secret-id': 'chat-app/jwt',
    'secrets-token': secret(),
    'github-token': secret(),
    'base-directory': 'base',
  };
  const env: Record<string, string> = Object.fromEntries(
    Object.entries(given).map(([name, value]) => [inputVariable(name), value]),
  );
  const read = new Set<string>();
  const watched = new Proxy(env, {
    get: (target, variable) => {
      read.add(String(variable));
      return target[String(variable)];
    },
  });
  await parseInputs(watched, readSecrets(watched));
  return new Set(names.filter((name) => read.has(inputVariable(name))));
};

/** Inputs that are read in a mode only to refuse them there. */
const REFUSED: Readonly<Record<Mode, readonly InputName[]>> = {
  deploy: ['phase', 'plan-only'],
  verify: ['availability', 'phase', 'plan-only'],
  'dry-run': ['phase', 'plan-only'],
  rotate: ['previous-key'],
};

describe('the table of inputs', () => {
  it.each(MODES)(
    'has the inputs of mode %s that its run reads, without those that it refuses or only masks',
    async (mode) => {
      const read = new Set([...(await readIn(mode, 'github')), ...(await readIn(mode, 'secrets-manager'))]);
      const meant = names.filter((name) => factsOf(name).modes.includes(mode));
      expect(meant.filter((name) => !read.has(name))).toEqual([]);
      const others = names.filter((name) => read.has(name) && !meant.includes(name));
      expect(others.filter((name) => !factsOf(name).isSecret).toSorted()).toEqual(REFUSED[mode]);
    },
  );

  it('has descriptions of one paragraph, which name every word that the input may be', () => {
    expect(names.filter((name) => !/^\S.*\.$/.test(factsOf(name).description))).toEqual([]);
    const unnamed = names.flatMap((name) => {
      const { description, choices = [] } = factsOf(name);
      const words = choices.join() === 'true,false' ? ['true'] : choices;
      return words.filter((word) => !description.includes(`\`${word}\``));
    });
    expect(unnamed).toEqual([]);
  });

  it('has defaults of numbers within their ranges', () => {
    const numbers = names.map(factsOf).filter(({ range }) => range);
    expect(numbers.length).toBeGreaterThan(0);
    for (const { range, default: usual } of numbers) {
      expect(Number(usual)).toBeGreaterThanOrEqual(range?.min ?? Number.NaN);
      expect(Number(usual)).toBeLessThanOrEqual(range?.max ?? Number.NaN);
    }
  });

  it.each(Object.entries(SUB_ACTIONS))(
    'gives the action %s at most twenty inputs with the mode, each of which means something there',
    (mode, { required, others }) => {
      const all: readonly InputName[] = [...required, ...others];
      expect(new Set(all).size).toBe(all.length);
      expect(all.length + 1).toBeLessThanOrEqual(20);
      expect(all.filter((name) => !factsOf(name).modes.some((one) => one === mode))).toEqual([]);
    },
  );
});
