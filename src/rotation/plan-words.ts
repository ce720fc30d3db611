import { utc } from '../lib/text.ts';
import type { Phase } from '../model/report.ts';
import type { RotationPlan, RotationStep, StoreWrite } from './plan.ts';

/** A plan for people: what a run does, or would do with plan-only. */

const PURPOSE: Readonly<Record<Phase, string>> = {
  stage: 'verifiers learn the next key; nothing is signed with it yet',
  switch: 'tokens are signed with the next key; the old one is still accepted',
  retire: 'the old key is refused from now on',
  abandon: 'back to the key of before; no token is refused that may be valid',
  emergency: 'a fresh key at once; every token of all other keys is refused',
};

/** E.g. `the current key signs, the next key is accepted too`. */
const deployment = ({ signs, accepts }: RotationStep['deploy']): string =>
  accepts === undefined
    ? `deploy: the ${signs} key alone`
    : `deploy: the ${signs} key signs, the ${accepts} key is accepted too`;

const proof = ({ deploy: { signs, accepts }, refuses }: RotationStep): string => {
  const accepted = accepts === undefined ? `the ${signs} key` : `the ${signs} and the ${accepts} key`;
  const refused = refuses.length === 0 ? '' : `, and refuses the ${refuses.join(' and the ')} key`;
  return `prove: production accepts ${accepted}${refused}`;
};

/** One line for each thing, in the order in which they happen. Keys are called as they were before the first. */
export const describePlan = (plan: RotationPlan): readonly string[] => {
  if (plan.kind === 'refused') return [plan.finding.title];
  if (plan.kind === 'nothing') return ['no rotation is under way, and phase: continue begins none'];
  if (plan.kind === 'not-yet') return [`nothing before ${utc(plan.until, 'minute')}. ${plan.why}`];
  const { step } = plan;
  const resumes = step.resumes ? ' (goes on where an earlier run stopped; no new key)' : '';
  return [
    `phase ${step.phase}: ${PURPOSE[step.phase]}${resumes}`,
    ...step.before.map((write) => `store: ${describeWrite(write)}`),
    deployment(step.deploy),
    proof(step),
    ...step.after.map((write) => `store: ${describeWrite(write)}`),
  ];
};

/** What was done, without the store's name. */
export const describeWrite = (write: StoreWrite): string => {
  switch (write.act) {
    case 'put':
      return `the ${write.key} key is stored as ${write.slot}`;
    case 'remove':
      return `no ${write.slot} key is stored any more`;
    case 'begin-emergency':
      return 'the emergency is marked as begun';
    case 'end-emergency':
      return 'the mark of the emergency is removed';
  }
};
