import { frameworkOf } from '../../../src/inputs/profiles.ts';
import { BEARER } from '../../../src/inputs/token-location.ts';
import type { Control, ProbeName } from '../../../src/smoke-test/axes.ts';
import { controlsFor } from '../../../src/smoke-test/controls.ts';
import type { Ended, Evidence } from '../../../src/smoke-test/evidence.ts';
import { COMMON_IDENTITY_HEADERS } from '../../../src/smoke-test/identity-headers.ts';
import { type Observation, UNANSWERED } from '../../../src/smoke-test/observation.ts';
import { isSettled, makePlan, nextProbe, type ProbePlan } from '../../../src/smoke-test/schedule.ts';

/** Observations without a network: what a probe would have seen. */

const defaults: Omit<Observation, 'probe' | 'outcome'> = { ...UNANSWERED, layer: 'gunicorn' };

export type Kind =
  | 'accepted'
  | 'missing'
  | 'invalid'
  | 'error'
  | 'no-answer'
  | 'login'
  | 'not-found'
  | 'slow-down'
  | 'firewall';

const KINDS: Readonly<Record<Kind, Partial<Observation> & Pick<Observation, 'outcome'>>> = {
  accepted: { outcome: 'accepted', status: 200 },
  missing: { outcome: 'refused', status: 401 },
  invalid: { outcome: 'refused', status: 401 },
  error: { outcome: 'server-error', status: 500 },
  'no-answer': { outcome: 'no-answer', problem: 'ECONNRESET' },
  login: { outcome: 'blocked', obstacle: 'redirect', status: 302 },
  'not-found': { outcome: 'blocked', obstacle: 'not-found', status: 404 },
  'slow-down': { outcome: 'blocked', obstacle: 'rate-limit', status: 429 },
  firewall: { outcome: 'blocked', obstacle: 'firewall', status: 403 },
};

export const observation = (probe: ProbeName, kind: Kind): Observation => ({
  ...defaults,
  probe,
  shape: kind,
  coarseShape: `${KINDS[kind].status ?? 0}`,
  ...KINDS[kind],
});

export const healthy = (probe: ProbeName): Kind => {
  if (probe === 'right key') return 'accepted';
  return probe === 'no token' || probe === 'identity headers' ? 'missing' : 'invalid';
};

/** The controls of a usual run: no other secret, no claims that say whom the token is for. */
export const usualControls = (identity = true): readonly Control[] =>
  controlsFor({
    algorithm: 'HS256',
    location: BEARER,
    keyEncoding: 'utf8',
    variables: ['JWT_SECRET_KEY'],
    acceptedKeys: [],
    otherSecrets: [],
    formerKeys: [],
    identityHeaders: identity ? COMMON_IDENTITY_HEADERS : [],
    claims: {},
  });

export const evidenceOf = (
  plan: ProbePlan,
  observations: readonly Observation[],
  ended: Ended = 'complete',
): Evidence => ({
  plan,
  observations,
  ended,
  url: 'https://api.example.com/api/me',
  acceptText: '200-299',
  untried: [],
  targets: 2,
  targetsAssumed: false,
  framework: frameworkOf('flask-pyjwt', 'HS256', 'JWT_SECRET_KEY'),
  location: 'Authorization: Bearer {token}',
  isUserMadeUp: true,
});

export const defaultPlan = makePlan({ targets: 2, previous: 'none', controls: usualControls() });

/** Lets the schedule play against a backend. `rolls` gives numbers in [0, 1). */
export const play = (
  plan: ProbePlan,
  backend: (probe: ProbeName, index: number) => Kind,
  rolls: () => number,
): Evidence => {
  const observations: Observation[] = [];
  while (!isSettled(plan, observations) && observations.length < plan.requestCap) {
    const probe = nextProbe(plan, { answered: observations, sent: observations, onTheWay: [] }, rolls());
    if (probe === undefined) throw new Error('The schedule is not settled and has no next probe.');
    observations.push(observation(probe, backend(probe, observations.length)));
  }
  return evidenceOf(plan, observations, isSettled(plan, observations) ? 'complete' : 'request-cap');
};

/** A reproducible stream of numbers in [0, 1) (mulberry32). */
export const rollsFrom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};
