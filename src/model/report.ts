import type { Availability } from './availability.ts';
import type { Intent, StackChanges } from './changes.ts';
import type { FailureReason, Finding } from './finding.ts';
import type { PullRequest } from './pull-request.ts';
import type { Verdict } from './verdict.ts';

/** What became of one stage. `skipped`: not asked for; `not-established`: asked for, but nothing was proven. */
export const STAGE_STATUSES = ['passed', 'failed', 'skipped', 'not-established', 'cancelled'] as const;

export type StageStatus = (typeof STAGE_STATUSES)[number];

export const STAGE_NAMES = [
  'inputs',
  'pull request',
  'key store',
  'production',
  'plan',
  'env files',
  'signing key',
  'git history',
  'workflows',
  'GitHub secret',
  'cloud assembly',
  'keys stored',
  'holders',
  'changes',
  'comment',
  'review',
  'baseline',
  'tokens before',
  'deployment',
  'rollout',
  'address',
  'verdict',
  'availability',
  'frontend',
  'requests',
  'logs',
  'old keys',
  'tokens after',
  'other holders',
  'keys settled',
] as const;

export type StageName = (typeof STAGE_NAMES)[number];

export type StageReport = {
  readonly name: StageName;
  readonly status: StageStatus;
  /** One line for people, e.g. `2 containers get the same key`. */
  readonly summary: string;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly finishedAt: number;
};

export const HOLDER_RESULTS = ['same', 'differs', 'missing', 'not established'] as const;

/** One row of the proof table, as the report shows it. */
export type HolderRow = {
  readonly stack: string;
  readonly container: string;
  readonly variable: string;
  /** E.g. `plaintext environment`, `Secrets Manager chat-app/jwt`, `SSM /chat-app/jwt`. Never the value. */
  readonly source: string;
  readonly result: (typeof HOLDER_RESULTS)[number];
};

export const STACK_CHANGES = ['created', 'updated', 'no change', 'failed', 'unknown'] as const;

export type DeployedStack = {
  readonly name: string;
  readonly region: string;
  /** CloudFormation's status after the run, e.g. `UPDATE_COMPLETE`; `does not exist`; '' when it could not be read. */
  readonly status: string;
  readonly change: (typeof STACK_CHANGES)[number];
  readonly seconds: number;
  /** Address of the stack in the AWS console. */
  readonly consoleUrl: string;
  readonly outputs: Readonly<Record<string, string>>;
};

export type ContainerFailure = {
  readonly container: string;
  readonly stoppedReason: string;
  readonly exitCode: string;
};

/** What explains a failed deployment or rollout, in one table. */
export type DeploymentFailure = {
  readonly resource: string;
  readonly resourceType: string;
  readonly reason: string;
  /** Last service events, newest first, at most 10. */
  readonly serviceEvents: readonly string[];
  readonly containers: readonly ContainerFailure[];
  /** How many tasks of the new deployment died by themselves, as far as it was seen. */
  readonly deadTasks: number;
};

export const ROLLOUT_STATES = [
  'complete',
  'failed',
  'rolled-back',
  'superseded',
  'scaled-to-zero',
  'no-change',
  'timed-out',
  'not-established',
] as const;

export type RolloutState = (typeof ROLLOUT_STATES)[number];

export type ServiceRollout = {
  readonly cluster: string;
  readonly service: string;
  readonly state: RolloutState;
  /** ARN of the task definition that all running tasks use; '' when unknown. */
  readonly taskDefinition: string;
  readonly running: number;
  readonly desired: number;
  /** One row per holder in the registered task definition. */
  readonly holders: readonly HolderRow[];
  readonly consoleUrl: string;
};

export const MODES = ['deploy', 'verify', 'dry-run', 'rotate'] as const;

export const CONCLUSIONS = ['success', 'failure', 'cancelled'] as const;

/** What one run of a rotation does. */
export const PHASES = ['stage', 'switch', 'retire', 'abandon', 'emergency'] as const;

export type Phase = (typeof PHASES)[number];

/** Everything a run established, from which the log, the summary, the outputs and the JSON file are made. Holds no secret. */
export type Report = {
  readonly schemaVersion: 1;
  readonly mode: (typeof MODES)[number];
  readonly conclusion: (typeof CONCLUSIONS)[number];
  /** Present exactly when the conclusion is not `success`. */
  readonly failureReason?: FailureReason;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly finishedAt: number;
  /** Safe identifier of the signing key; '' when the key did not pass the lint. */
  readonly keyFingerprint: string;
  readonly stages: readonly StageReport[];
  /** Most severe first. */
  readonly findings: readonly Finding[];
  readonly holders: readonly HolderRow[];
  readonly stacks: readonly DeployedStack[];
  /** Set when the deployment was refused before the CDK CLI was started, so that nothing in AWS can have changed. */
  readonly untouched?: true;
  readonly failure?: DeploymentFailure;
  readonly services: readonly ServiceRollout[];
  readonly verdict?: Verdict;
  /** Whether production answered all the while; absent when it was not asked for. */
  readonly availability?: Availability;
  /** Dry-run only: what a deployment would change, one entry for each stack. */
  readonly changes?: readonly StackChanges[];
  /** Dry-run only. */
  readonly pullRequest?: PullRequest;
  /** Dry-run only: what was looked at, so that a later deployment can tell whether it deploys just that. */
  readonly intent?: Intent;
  /** Rotation only: the phase that was carried out, or begun. */
  readonly phase?: Phase;
  /** Emergency only: fingerprints of the keys that it gives up; '' for one that is too weak to have one. */
  readonly givenUp?: readonly string[];
  /** Rotation only: what was planned, one line for each thing. */
  readonly plan?: readonly string[];
  /** Rotation only: what was changed in the key store, in words. */
  readonly keyWrites?: readonly string[];
  /** The URL that was probed, without user info and query; '' when there was none. */
  readonly url: string;
  readonly links: readonly { readonly title: string; readonly url: string }[];
};
