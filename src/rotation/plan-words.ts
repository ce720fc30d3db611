import type { AskedPhase } from '../inputs/types.ts';
import { utc } from '../lib/text.ts';
import type { Finding } from '../model/finding.ts';
import type { Phase } from '../model/report.ts';
import { inWords } from './key-store.ts';
import type { Plan } from './plan.ts';
import type { Step } from './step.ts';

/** A plan for people: what a run does, or would do with plan-only. */

const PURPOSE: Readonly<Record<Phase, string>> = {
  stage: 'verifiers learn the next key; nothing is signed with it yet',
  switch: 'tokens are signed with the next key; the old one is still accepted',
  retire: 'the old key is refused from now on',
  emergency: 'a fresh key at once; everybody is logged out',
};

/** E.g. `the current key signs, the next key is accepted too`. */
const deployment = ({ signs, accepts }: Step['deploy']): string =>
  accepts === undefined
    ? `deploy: the ${signs} key alone`
    : `deploy: the ${signs} key signs, the ${accepts} key is accepted too`;

const proof = ({ deploy: { signs, accepts }, refuses }: Step): string => {
  const accepted = accepts === undefined ? `the ${signs} key` : `the ${signs} and the ${accepts} key`;
  const refused = refuses.length === 0 ? '' : `, and refuses the ${refuses.join(' and the ')} key`;
  return `prove: production accepts ${accepted}${refused}`;
};

/** One line for each thing, in the order in which they happen. Keys are called as they were before the first. */
export const planInWords = (plan: Plan): readonly string[] => {
  if (plan.kind === 'refused') return [plan.finding.title];
  if (plan.kind === 'not-yet') return [`nothing before ${utc(plan.until, 'minute')}. ${plan.why}`];
  const { step } = plan;
  const resumes = step.resumes ? ' (goes on where an earlier run stopped; no new key)' : '';
  return [
    `phase ${step.phase}: ${PURPOSE[step.phase]}${resumes}`,
    ...step.before.map((write) => `store: ${inWords(write)}`),
    deployment(step.deploy),
    proof(step),
    ...step.after.map((write) => `store: ${inWords(write)}`),
  ];
};

/** Whoever asks for `auto` asks whether there is something to do, and there is not; whoever asks for a phase wants it now. */
export const notYet = ({ until, why }: Plan & { readonly kind: 'not-yet' }, asked: AskedPhase): Finding => {
  const detail = `${why} The last of them expires by ${utc(until, 'minute')}.`;
  if (asked === 'auto') {
    return {
      code: 'rotation-waits',
      severity: 'notice',
      title: `The previous key can be retired from ${utc(until, 'minute')} on`,
      detail,
      remedy:
        'Run the rotation again after that, by hand or on a schedule. Until then production honours both keys.',
    };
  }
  return {
    code: 'rotation-not-yet',
    severity: 'error',
    failureReason: 'rotation-not-yet',
    title: `It is too early for the phase ${asked}`,
    detail: `${detail} Nothing was changed.`,
    remedy: `Run it again after ${utc(until, 'minute')}. If the previous key has leaked: phase: emergency.`,
    where: 'phase',
  };
};
