import type { Expectation } from '../assembly/expectation.ts';
import type { Holder, HolderRow } from '../assembly/holder.ts';
import { proveRegistered } from '../assembly/prove.ts';
import { followRollout, type RolloutView, type ServiceBefore } from '../aws/rollout.ts';
import { describeTaskDefinition, type StackService } from '../aws/services.ts';
import { type FailureReason, type Finding, isError } from '../finding.ts';
import { serviceConsoleUrl } from '../report/console-links.ts';
import type { RolloutState, ServiceRollout } from '../report/report.ts';
import type { Hands } from './hands.ts';

/** A service to follow, and what it was before. */
export type Followed = {
  readonly service: StackService;
  readonly region: string;
  readonly before: ServiceBefore;
  /** The holders that the cloud assembly promised for its stack; empty where nothing was deployed. */
  readonly promised: readonly Holder[];
};

export type Followup = { readonly rollout: ServiceRollout; readonly findings: readonly Finding[] };

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

const findingOf = (at: StackService, view: RolloutView): Finding | undefined => {
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
  return {
    ...shared,
    code: 'rollout-not-established',
    severity: 'warning',
    title: `Service ${at.service}: the rollout could not be followed`,
    remedy: 'Check it with the tool that controls its deployments.',
  };
};

/** Containers that agree with each other, but not with the key that was given, do not disagree: they have another key. */
const asMismatch = (findings: readonly Finding[], rows: readonly HolderRow[]): readonly Finding[] =>
  rows.length > 0 && rows.every(({ result }) => result === 'differs')
    ? findings.map((finding) =>
        isError(finding) && finding.code === 'key-differs'
          ? { ...finding, failureReason: 'key-mismatch' }
          : finding,
      )
    : findings;

/** What was said of the templates already, and is no less true of what was made from them. */
const saidOfAssembly = ({ code }: Finding, promised: readonly Holder[]): boolean =>
  promised.length > 0 && (code === 'key-value-not-in-assembly' || code === 'single-holder');

/**
 * Follows one service until its rollout is settled, and proves that its *registered* task definition holds the key.
 * Undefined for a service that nobody said holds the key and that does not: it is none of our business.
 */
export const followService = async (
  { service, region, before, promised }: Followed,
  expectation: Expectation,
  options: { readonly deadline: number; readonly progress: (line: string) => void },
  hands: Hands,
): Promise<Followup | undefined> => {
  const ecs = await hands.aws(region).ecs();
  const { clock, cancelled } = hands.world;
  const expected = promised.length === 0 ? [] : service.taskDefinitions.map(({ arn }) => arn);
  const view = await followRollout(ecs, service, { ...options, expected, before, clock, cancelled });
  const registered =
    view.taskDefinition === '' ? undefined : await describeTaskDefinition(ecs, view.taskDefinition);
  const running = service.taskDefinitions.find(({ arn }) => arn === view.taskDefinition)?.logicalId;
  const ours = promised.filter(({ logicalId }) => logicalId === running);
  const proof =
    registered && proveRegistered(registered, expectation, `${service.cluster}/${service.service}`, ours);
  const hasKey = ours.length > 0 || proof?.rows.some(({ result }) => result !== 'missing');
  if (!hasKey && running !== undefined) return undefined;
  const finding = findingOf(service, view);
  return {
    rollout: {
      cluster: service.cluster,
      service: service.service,
      state: view.state,
      taskDefinition: view.taskDefinition,
      running: view.running,
      desired: view.desired,
      holders: proof?.rows ?? [],
      consoleUrl: serviceConsoleUrl(region, service.cluster, service.service),
    },
    findings: [
      ...(finding ? [finding] : []),
      ...asMismatch(proof?.findings ?? [], proof?.rows ?? []).filter((found) => !saidOfAssembly(found, ours)),
    ],
  };
};
