import { randomBytes } from 'node:crypto';
import { type ComparedStack, compareStacks, type StackSides } from '../../../src/changes/compare-stack.ts';
import type { Concealment } from '../../../src/changes/concealment.ts';
import type { JsonObject } from '../../../src/lib/json.ts';
import type { Baseline } from '../../../src/model/changes.ts';

export const NAME = 'JWT_SECRET_KEY';

/** Long, random, and without characters that JSON or a URL would escape. */
export const newSecret = (): string => randomBytes(30).toString('base64url');

export const concealing = (more: Partial<Concealment> = {}): Concealment => ({
  variable: NAME,
  standIns: new Map(),
  redact: (text) => text,
  tagKey: randomBytes(32),
  ...more,
});

/** Compares a stack by itself; what it imports from others is not known then. */
export const compareStack = async (
  sides: StackSides,
  concealment: Concealment,
  timeLimit?: number,
): Promise<ComparedStack> => {
  const [compared] = await compareStacks([sides], concealment, timeLimit);
  if (!compared) throw new Error('No stack was compared.');
  return compared;
};

/** Compares two templates of a stack called `App`. */
export const comparing = (
  before: JsonObject | undefined,
  after: JsonObject,
  concealment: Concealment = concealing(),
  comparedWith: Baseline = 'deployed',
): Promise<ComparedStack> =>
  compareStack(
    {
      stackId: 'App',
      stackName: 'App',
      before: before && [{ path: [], body: before }],
      after: [{ path: [], body: after }],
      comparedWith,
    },
    concealment,
  );

/** Everything of the result that somebody may see. */
export const seen = (result: ComparedStack): string => JSON.stringify(result);

/** Lines of the findings with these codes; undefined when there is none. */
export const linesOf = (
  { findings }: ComparedStack,
  ...codes: readonly string[]
): readonly string[] | undefined => {
  const found = findings.filter(({ code }) => codes.includes(code));
  return found.length === 0 ? undefined : found.flatMap(({ detail }) => detail.split('\n'));
};

export const codesOf = ({ findings }: ComparedStack): readonly string[] => findings.map(({ code }) => code);
