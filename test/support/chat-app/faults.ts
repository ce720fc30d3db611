import type { FailureReason } from '../../../src/model/finding.ts';
import type { VerdictName } from '../../../src/model/verdict.ts';

/** One thing that is broken on purpose, and what a run must say about it. */
export type Fault = {
  readonly what: string;
  /** Tag of the backend's image; default `demo`, the example as it is. */
  readonly backend?: string;
  /** Mistake in the CDK app. */
  readonly infrastructure?: 'frontend-key' | 'session-secret-in-backend';
  /** A healthy deployment comes first, with another key. */
  readonly afterDeployment?: true;
  /** So many tasks of that deployment go on serving although ECS no longer knows them. */
  readonly staleTasks?: number;
  /** '' where nothing is probed any more. */
  readonly verdict: VerdictName | '';
  readonly failureReason: FailureReason;
  /** Code of the finding that says why and what to do. */
  readonly diagnosis: string;
};

export const FAULTS = {
  'wrong-variable': {
    what: 'the backend verifies with NEXTAUTH_SECRET instead of JWT_SECRET_KEY',
    backend: 'wrong-variable',
    infrastructure: 'session-secret-in-backend',
    verdict: 'mismatch',
    failureReason: 'key-mismatch',
    diagnosis: 'verifier-uses-other-secret',
  },
  'frontend-key': {
    what: 'the frontend gets the key with a newline at its end',
    infrastructure: 'frontend-key',
    verdict: '',
    failureReason: 'holders-disagree',
    diagnosis: 'key-differs',
  },
  'identity-headers': {
    what: 'the backend believes an X-User-ID header before it looks at any token',
    backend: 'identity-headers',
    verdict: 'shadowed',
    failureReason: 'verifier-shadowed',
    diagnosis: 'identity-headers-trusted',
  },
  'no-auth': {
    what: 'the probed route of the backend is open to everybody',
    backend: 'no-auth',
    verdict: 'not-enforced',
    failureReason: 'not-enforced',
    diagnosis: 'probe-path-open',
  },
  'stale-task': {
    what: 'one task of the previous deployment, with the previous key, still serves behind the load balancer',
    afterDeployment: true,
    staleTasks: 1,
    verdict: 'mismatch',
    failureReason: 'key-mismatch',
    diagnosis: 'stale-task',
  },
  rollout: {
    what: 'the new version of the backend does not start, and the circuit breaker rolls back',
    backend: 'crashes',
    afterDeployment: true,
    verdict: '',
    failureReason: 'rollout-failed',
    diagnosis: 'rollout-failed',
  },
} as const satisfies Readonly<Record<string, Fault>>;

export type FaultName = keyof typeof FAULTS;

export const isFaultName = (name: string): name is FaultName => Object.hasOwn(FAULTS, name);
