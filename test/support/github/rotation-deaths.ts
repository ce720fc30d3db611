import type { FakeGitHub } from './fake-github.ts';
import { SECRETS_PATH } from './rotating-repository.ts';

/** Instants of a rotation at which the machine that it runs on may vanish. */

/** What can be waited for while a run is under way. */
export type Surroundings = {
  readonly github: FakeGitHub;
  /** The next request of this action to AWS: before it gets there, or when it was carried out and not answered. */
  readonly onAws: (when: 'before' | 'after', action: string, happens: () => void) => void;
  /** The next line of the log that begins so. */
  readonly onLine: (start: string, happens: () => void) => void;
};

export type Death = {
  /** For people: the last thing that the run did. */
  readonly last: string;
  /** Production has, or is about to have, what the run wanted. */
  readonly isDeployed?: true;
  /** The CDK CLI is under way: it dies along. */
  readonly amidChild?: true;
  /** Nothing is left to do for another run. */
  readonly isOver?: true;
  /** Lets it happen. */
  readonly plan: (surroundings: Surroundings, vanish: () => void) => void;
};

type Method = 'PUT' | 'DELETE';

const secret = (suffix: string): RegExp => new RegExp(`^${SECRETS_PATH}/JWT_SECRET_KEY${suffix}$`);

/** GitHub has taken a change, and the run did not hear of it. */
const afterChange =
  (method: Method, suffix: string): Death['plan'] =>
  ({ github }, vanish) =>
    github.afterNext(method, secret(suffix), vanish);

/** The run was about to ask for a change. */
const beforeChange =
  (method: Method, suffix: string): Death['plan'] =>
  ({ github }, vanish) =>
    github.beforeNext(method, secret(suffix), vanish, 'none');

/** At the second change of that kind. */
const second =
  (method: Method, suffix: string, plan: Death['plan']): Death['plan'] =>
  (surroundings, vanish) =>
    surroundings.github.afterNext(method, secret(suffix), () => plan(surroundings, vanish));

const synthesizing: Death = {
  last: 'was synthesizing',
  amidChild: true,
  plan: ({ onLine }, vanish) => onLine('##[group]cloud assembly', vanish),
};

const deploying: Death = {
  last: 'asked for the deployment, which goes on',
  amidChild: true,
  isDeployed: true,
  plan: ({ onAws }, vanish) => onAws('after', 'ExecuteChangeSet', vanish),
};

const notDeployed: Death = {
  last: 'was about to ask for the deployment',
  amidChild: true,
  plan: ({ onAws }, vanish) => onAws('before', 'ExecuteChangeSet', vanish),
};

const unproven: Death = {
  last: 'deployed, and was about to prove it',
  isDeployed: true,
  plan: ({ onLine }, vanish) => onLine('##[group]verdict', vanish),
};

export const STAGE: readonly Death[] = [
  { last: 'was about to store the next key', plan: beforeChange('PUT', '_NEXT') },
  { last: 'stored the next key', plan: afterChange('PUT', '_NEXT') },
  notDeployed,
  deploying,
  unproven,
];

export const SWITCH: readonly Death[] = [
  synthesizing,
  { last: 'was about to save the old key', plan: beforeChange('PUT', '_PREVIOUS') },
  { last: 'saved the old key', plan: afterChange('PUT', '_PREVIOUS') },
  { last: 'stored the new key as current', plan: afterChange('PUT', '') },
  notDeployed,
  deploying,
  unproven,
  {
    last: 'proved, and was about to date the old key anew',
    plan: second('PUT', '_PREVIOUS', beforeChange('PUT', '_PREVIOUS')),
  },
  { last: 'dated the old key anew', plan: second('PUT', '_PREVIOUS', afterChange('PUT', '_PREVIOUS')) },
  { last: 'removed the mark of the switch', plan: afterChange('DELETE', '_NEXT') },
];

export const RETIRE: readonly Death[] = [
  synthesizing,
  deploying,
  unproven,
  { last: 'proved, and was about to remove the old key', plan: beforeChange('DELETE', '_PREVIOUS') },
  { last: 'removed the old key', isOver: true, plan: afterChange('DELETE', '_PREVIOUS') },
];

export const EMERGENCY: readonly Death[] = [
  { last: 'was about to mark the emergency', plan: beforeChange('PUT', '_EMERGENCY') },
  { last: 'marked the emergency', plan: afterChange('PUT', '_EMERGENCY') },
  { last: 'stored the fresh key', plan: afterChange('PUT', '') },
  { last: 'removed the next key', plan: afterChange('DELETE', '_NEXT') },
  { last: 'removed the previous key', plan: afterChange('DELETE', '_PREVIOUS') },
  deploying,
  unproven,
  { last: 'proved, and was about to remove the mark', plan: beforeChange('DELETE', '_EMERGENCY') },
  { last: 'removed the mark', isOver: true, plan: afterChange('DELETE', '_EMERGENCY') },
];
