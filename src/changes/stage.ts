import { randomBytes } from 'node:crypto';
import { count } from '../lib/text.ts';
import { type Baseline, differs, type Intent, isCompared, type StackChanges } from '../model/changes.ts';
import { fail } from '../model/finding.ts';
import { outcomeOf } from '../proof/stage.ts';
import type { StageResult } from '../run/journal.ts';
import type { AssemblyStack } from '../template/assembly.ts';
import { type OtherSide, type Review, readOtherSides } from './baseline.ts';
import { notMade, type StackSides } from './compare-stack.ts';
import { refused } from './findings.ts';
import { COMPARISON, INTENT } from './jobs.ts';

const summaryOf = (changes: readonly StackChanges[]): string => {
  const known = changes.filter(isCompared);
  if (known.length === 0) return 'compared with nothing';
  const changed = known.flatMap(({ resources }) => resources);
  const isOther = changed.length === 0 && known.some(differs);
  const open = changes.length - known.length;
  const rest = open === 0 ? '' : `; ${count(open, 'stack')} not compared`;
  if (isOther) return `no resource differs, but other parts of the templates do${rest}`;
  return changed.length === 0
    ? `no resource ${open === 0 ? '' : `of ${count(known.length, 'stack')} `}differs${rest}`
    : `${count(changed.length, 'resource')} of ${count(known.length, 'stack')} would change${rest}`;
};

/** None where it could not be worked out. */
const intentOf = async ({
  dry: { stacks, standIns },
  inputs: { secretName, secretAliases },
  context,
}: Review): Promise<{ readonly intent?: Intent }> => {
  const names = [...standIns.texts.keys()].filter((name) => name !== secretName).sort();
  const open = stacks.some(({ account, region }) => account === '' || region === '');
  const values = { variable: secretName, aliases: secretAliases, values: standIns.texts };
  const hash = await context.analyse(INTENT, [stacks, values], () => undefined);
  return hash === undefined ? {} : { intent: { hash, names, open } };
};

const sidesOf = (
  { id, stackName, account, region, templates }: AssemblyStack,
  side: OtherSide | undefined,
  { baseline, accounts }: { readonly baseline: Baseline; readonly accounts: readonly string[] },
): StackSides => ({
  stackId: id,
  stackName,
  account,
  region,
  before: side?.kind === 'templates' ? side.templates : undefined,
  after: templates,
  ...(side?.kind === 'templates' && side.base && { base: side.base }),
  accounts: account === '' ? accounts : [account],
  comparedWith: side?.kind === 'unknown' ? 'unknown' : baseline,
});

/** What a deployment of these templates would change, and what of it deserves a second look. */
export const compareWithBaseline = async (review: Review): Promise<StageResult<true>> => {
  const { inputs, dry, context } = review;
  const other = await readOtherSides(review);
  if ('refused' in other) return { outcome: fail(other.refused), summary: 'nothing was compared' };
  const others = await Promise.all(dry.stacks.map(other.sideOf));
  const accounts = [other.account ?? inputs.accountId].filter((account) => account !== '');
  const sides = dry.stacks.map((stack, index) =>
    sidesOf(stack, others[index], { baseline: other.baseline, accounts }),
  );
  const hidden = {
    variable: inputs.secretName,
    aliases: inputs.secretAliases,
    ...(inputs.key.reveal() !== '' && { key: inputs.key }),
    standIns: dry.standIns.texts,
    secrets: context.secrets(),
    tagKey: randomBytes(32),
  };
  const compared = await context.analyse(COMPARISON, [sides, hidden], (why) =>
    sides.map((side) => notMade(side, `The comparison of all stacks ${why}.`)),
  );
  const ofSides = others.flatMap((side) => [
    ...(side?.warning ? [side.warning] : []),
    ...(side?.kind === 'unknown' ? [side.finding] : []),
  ]);
  const changes = compared.map((one) => one.changes);
  const findings = compared.flatMap((one) => one.findings).map((one) => refused(one, inputs.failOn));
  return {
    outcome: outcomeOf(true, [...other.findings, ...ofSides, ...findings]),
    summary: summaryOf(changes),
    ...(!changes.every(isCompared) && { status: 'not-established' }),
    facts: { changes, ...(await intentOf(review)) },
  };
};
