import type { ECSClient } from '@aws-sdk/client-ecs';
import { serviceConsoleUrl } from '../lib/aws/console-links.ts';
import { type FailureReason, type Finding, isError } from '../model/finding.ts';
import type { HolderRow, RolloutState, ServiceRollout } from '../model/report.ts';
import { isOneOf } from '../proof/container-names.ts';
import type { Expectation } from '../proof/expectation.ts';
import type { Holder } from '../proof/holder.ts';
import {
  proveRegistered,
  type RegisteredTaskDefinition,
  type RunningTaskDefinition,
  registeredContainers,
} from '../proof/prove.ts';
import type { Hands } from '../run/hands.ts';
import { followRollout, type RolloutView, type ServiceBefore } from './ecs-rollout.ts';
import {
  describeService,
  describeTaskDefinition,
  type StackService,
  type StackTaskDefinition,
} from './services.ts';

/** A service to follow, and what it was before. */
export type Followed = {
  readonly service: StackService;
  readonly region: string;
  readonly before: ServiceBefore;
  /** Task definitions of all stacks that were deployed to the region: the service must run one of them. Empty in verify mode. */
  readonly deployed: readonly StackTaskDefinition[];
  /** The holders that the cloud assembly promised for these stacks. Empty in verify mode. */
  readonly promised: readonly Holder[];
};

export type Followup = {
  readonly followed: Followed;
  readonly rollout: ServiceRollout;
  /** What ECS has registered for it; undefined when that is unknown. */
  readonly registered: RegisteredTaskDefinition | undefined;
  readonly findings: readonly Finding[];
};

const REASON: Readonly<Partial<Record<RolloutState, FailureReason>>> = {
  failed: 'rollout-failed',
  'rolled-back': 'rollout-rolled-back',
  superseded: 'rollout-superseded',
  'scaled-to-zero': 'rollout-scaled-to-zero',
  'timed-out': 'rollout-timed-out',
};

const REMEDY: Readonly<Partial<Record<RolloutState, string>>> = {
  failed:
    'The failure table says why the tasks did not stay up. Mend the container or its health check and deploy again.',
  'rolled-back':
    'Production runs what it ran before. The failure table says why the new tasks did not stay up.',
  superseded:
    'Somebody else deployed to this service at the same time. Give all workflows that do one concurrency group.',
  'scaled-to-zero': 'Raise the desired count (and the minimum of the autoscaling), then run mode: verify.',
  'timed-out': 'Look at the events of the service. If it only needs longer, raise rollout-timeout-minutes.',
};

const findingOf = ({ service: at, deployed }: Followed, view: RolloutView): Finding | undefined => {
  const shared = { detail: view.reason, where: `${at.cluster}/${at.service}` };
  const failureReason = REASON[view.state];
  if (failureReason !== undefined) {
    const title = `Service ${at.service}: the rollout ${view.state === 'timed-out' ? 'did not finish in time' : `is ${view.state.replaceAll('-', ' ')}`}`;
    return {
      ...shared,
      code: 'rollout-not-complete',
      severity: 'error',
      failureReason,
      title,
      remedy: REMEDY[view.state] ?? '',
    };
  }
  if (view.state !== 'not-established') return undefined;
  const unknown = {
    ...shared,
    code: 'rollout-not-established',
    title: `Service ${at.service}: the rollout could not be followed`,
    remedy: 'Check it with the tool that controls its deployments, then run mode: verify.',
  };
  // What cdk deploy changes is not what runs there: after a deployment a green run would mean nothing.
  return deployed.length > 0
    ? { ...unknown, severity: 'error', failureReason: 'rollout-not-established' }
    : { ...unknown, severity: 'warning' };
};

/** Containers that agree with each other, but not with the key that was given, do not disagree: they have another key. */
const asMismatch = (findings: readonly Finding[], rows: readonly HolderRow[]): readonly Finding[] =>
  rows.some(({ result }) => result === 'differs') &&
  // A row without a source is of a container that only may have the key.
  rows.every(({ result, source }) => result === 'differs' || (result === 'not established' && source === ''))
    ? findings.map((finding) =>
        isError(finding) && finding.code === 'key-differs'
          ? { ...finding, failureReason: 'key-mismatch' }
          : finding,
      )
    : findings;

const SAID_OF_TEMPLATES: ReadonlySet<string> = new Set([
  'key-value-not-in-assembly',
  'single-holder',
  'container-may-have-key',
]);

/** What was said of the templates already, and is no less true of what was made from them. */
const saidOfAssembly = ({ code }: Finding, promised: readonly Holder[]): boolean =>
  promised.length > 0 && SAID_OF_TEMPLATES.has(code);

/** The holders that the assembly has for a task definition, by its ARN. */
export const promisedFor = ({ deployed, promised }: Followed, arn: string): readonly Holder[] => {
  const definition = deployed.find((each) => each.arn === arn);
  return promised.filter(
    ({ stackName, path, logicalId }) =>
      stackName === definition?.stackName &&
      logicalId === definition.logicalId &&
      path.join('/') === definition.path.join('/'),
  );
};

/**
 * What a service runs that has nothing to do with the key, as far as can be seen; undefined for one that has. Asked
 * before waiting: a worker without the key may be in any state. One that runs what no deployed stack has was rolled back or superseded, and is judged later.
 */
const runsWithoutKey = async (
  followed: Followed,
  { variable, aliases = [], containers }: Expectation,
  ecs: ECSClient,
): Promise<RegisteredTaskDefinition | undefined> => {
  const arn = (await describeService(ecs, followed.service))?.taskDefinition ?? '';
  if (promisedFor(followed, arn).length > 0) return undefined;
  // The template of a service may give the key in an expression, where only what was registered shows it.
  const registered = arn === '' ? undefined : await describeTaskDefinition(ecs, arn);
  const concerned = (registered ? registeredContainers(registered, placeOf(followed)) : []).some(
    (one) =>
      isOneOf(one, containers) ||
      one.variables.some(({ name }) => name === variable || aliases.includes(name)),
  );
  return concerned ? undefined : registered;
};

const placeOf = ({ service: { cluster, service } }: Followed): string => `${cluster}/${service}`;

export const runningOf = ({ followed, registered }: Followup): readonly RunningTaskDefinition[] =>
  registered ? [{ place: placeOf(followed), taskDefinition: registered }] : [];

/**
 * Follows one service until its rollout is settled, and proves that its *registered* task definition holds the key.
 * For a service that has nothing to do with the key, only what it runs.
 */
export const followService = async (
  followed: Followed,
  expectation: Expectation,
  options: { readonly deadline: number; readonly progress: (line: string) => void },
  hands: Hands,
): Promise<Followup | RunningTaskDefinition> => {
  const { service, region, before, deployed } = followed;
  const ecs = await hands.aws(region).ecs();
  const { clock, cancelled } = hands.world;
  const other = await runsWithoutKey(followed, expectation, ecs);
  if (other) return { place: placeOf(followed), taskDefinition: other };
  const expected = deployed.map(({ arn }) => arn);
  const view = await followRollout(ecs, service, { ...options, expected, before, clock, cancelled });
  const { taskDefinition } = view;
  const registered = taskDefinition === '' ? undefined : await describeTaskDefinition(ecs, taskDefinition);
  const ours = promisedFor(followed, taskDefinition);
  const proof = registered && proveRegistered(registered, expectation, placeOf(followed), ours);
  const rows = proof?.rows ?? [];
  const finding = findingOf(followed, view);
  const proven = asMismatch(proof?.findings ?? [], rows).filter((found) => !saidOfAssembly(found, ours));
  return {
    followed,
    rollout: {
      cluster: service.cluster,
      service: service.service,
      state: view.state,
      taskDefinition,
      running: view.running,
      desired: view.desired,
      holders: rows,
      consoleUrl: serviceConsoleUrl(region, service.cluster, service.service),
    },
    registered,
    findings: [...(finding ? [finding] : []), ...proven],
  };
};
