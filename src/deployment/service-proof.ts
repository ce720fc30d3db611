import type { ECSClient } from '@aws-sdk/client-ecs';
import type { ProbingInputs } from '../inputs/types.ts';
import { serviceConsoleUrl } from '../lib/aws/console-links.ts';
import { type Finding, isError } from '../model/finding.ts';
import type { HolderRow, ServiceRollout } from '../model/report.ts';
import {
  keyDiffers,
  keySourcesDiffer,
  singleHolder,
  sourcesNotComparable,
  valueNotInAssembly,
} from '../proof/agreement-findings.ts';
import { bareName, isCalled, isOneOf } from '../proof/container-names.ts';
import { mayHaveKey, strayHolders, unknownContainers } from '../proof/findings.ts';
import type { Expectation, Holder } from '../proof/holder.ts';
import {
  proveRegistered,
  proveTogether,
  type RegisteredTaskDefinition,
  type RunningTaskDefinition,
  registeredContainers,
} from '../proof/registered.ts';
import { expectationOf } from '../proof/stage.ts';
import type { RunContext } from '../run/context.ts';
import { functionsNotLookedAt, rolloutNotComplete } from './findings.ts';
import { followRollout, type ServiceBefore } from './rollout.ts';
import {
  describeService,
  describeTaskDefinition,
  type StackService,
  type StackTaskDefinition,
} from './services.ts';

/** A service to follow, and what it was before. */
export type FollowedService = {
  readonly service: StackService;
  readonly region: string;
  readonly before: ServiceBefore;
  /** Task definitions of all stacks that were deployed to the region: the service must run one of them. Empty in verify mode. */
  readonly deployed: readonly StackTaskDefinition[];
  /** The holders that the cloud assembly promised for these stacks. Empty in verify mode. */
  readonly promised: readonly Holder[];
};

export type ServiceProof = {
  readonly followed: FollowedService;
  readonly rollout: ServiceRollout;
  /** What ECS has registered for it; undefined when that is unknown. */
  readonly registered: RegisteredTaskDefinition | undefined;
  readonly findings: readonly Finding[];
};

/** Containers that agree with each other, but not with the key that was given, do not disagree: they have another key. */
const asMismatch = (findings: readonly Finding[], rows: readonly HolderRow[]): readonly Finding[] =>
  rows.some(({ result }) => result === 'differs') &&
  // A row without a source is of a container that only may have the key.
  rows.every(({ result, source }) => result === 'differs' || (result === 'not established' && source === ''))
    ? findings.map((finding) =>
        isError(finding) && finding.code === keyDiffers.code
          ? { ...finding, failureReason: 'key-mismatch' }
          : finding,
      )
    : findings;

const REPORTED_OF_TEMPLATES: ReadonlySet<string> = new Set(
  [valueNotInAssembly, singleHolder, mayHaveKey].map(({ code }) => code),
);

/** Findings that the proof of the templates has reported already; they hold for the registered task definitions too. */
const isReportedOfAssembly = ({ code }: Finding, promised: readonly Holder[]): boolean =>
  promised.length > 0 && REPORTED_OF_TEMPLATES.has(code);

/** The holders that the assembly has for a task definition, by its ARN. */
const promisedFor = ({ deployed, promised }: FollowedService, arn: string): readonly Holder[] => {
  const definition = deployed.find((each) => each.arn === arn);
  return promised.filter(
    ({ stackName, path, logicalId }) =>
      stackName === definition?.stackName &&
      logicalId === definition.logicalId &&
      path.join('/') === definition.path.join('/'),
  );
};

/**
 * The task definition of a service that has nothing to do with the key, as far as can be seen; undefined for one that
 * has. Asked before waiting: a worker without the key may be in any state. One that runs a task definition of no deployed
 * stack was rolled back or superseded, and is judged later.
 */
const runsWithoutKey = async (
  followed: FollowedService,
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

const placeOf = ({ service: { cluster, service } }: FollowedService): string => `${cluster}/${service}`;

const runningDefinitions = ({ followed, registered }: ServiceProof): readonly RunningTaskDefinition[] =>
  registered ? [{ place: placeOf(followed), taskDefinition: registered }] : [];

/**
 * Follows one service until its rollout is settled, and proves that its *registered* task definition holds the key.
 * For a service that has nothing to do with the key, only what it runs.
 */
export const proveService = async (
  followed: FollowedService,
  options: {
    readonly expectation: Expectation;
    readonly deadline: number;
    readonly progress: (line: string) => void;
  },
  context: RunContext,
): Promise<ServiceProof | RunningTaskDefinition> => {
  const { service, region, before, deployed } = followed;
  const ecs = await context.aws(region).ecs();
  const { clock, cancelled } = context.world;
  const { expectation } = options;
  const other = await runsWithoutKey(followed, expectation, ecs);
  if (other) return { place: placeOf(followed), taskDefinition: other };
  const expected = deployed.map(({ arn }) => arn);
  const view = await followRollout(ecs, service, { ...options, expected, before, clock, cancelled });
  const { taskDefinition } = view;
  const registered = taskDefinition === '' ? undefined : await describeTaskDefinition(ecs, taskDefinition);
  const ours = promisedFor(followed, taskDefinition);
  const proof =
    registered &&
    proveRegistered({ taskDefinition: registered, place: placeOf(followed) }, expectation, ours);
  const rows = proof?.rows ?? [];
  const finding = rolloutNotComplete(service, view, deployed.length > 0);
  const proven = asMismatch(proof?.findings ?? [], rows).filter(
    (found) => !isReportedOfAssembly(found, ours),
  );
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

/**
 * In verify mode no template says whether the names of the input `containers` are right: each has to be in some service.
 *
 * @param functions logical ids of the functions of the stacks, which the input may name too
 */
export const containersNotFound = (
  proofs: readonly ServiceProof[],
  functions: readonly string[],
  inputs: ProbingInputs,
): readonly Finding[] => {
  // Where a task definition is unknown the name may be in it, and the rollout is refused anyway.
  if (proofs.some(({ registered }) => registered === undefined)) return [];
  const present = proofs
    .flatMap(runningDefinitions)
    .flatMap(({ taskDefinition, place }) => registeredContainers(taskDefinition, place));
  const unseen = inputs.containers.filter(
    (name) => functions.includes(bareName(name)) && !present.some((one) => isCalled(one, name)),
  );
  const sought = {
    ...expectationOf(inputs),
    containers: inputs.containers.filter((name) => !unseen.includes(name)),
  };
  return [
    ...unknownContainers(present, sought, 'services'),
    ...(unseen.length === 0 ? [] : [functionsNotLookedAt(unseen)]),
  ];
};

/** What is true of one service may be untrue of all, and the other way round: these are judged of all together. */
const OF_ALL: ReadonlySet<string> = new Set(
  [singleHolder, valueNotInAssembly, keySourcesDiffer, sourcesNotComparable, mayHaveKey].map(
    ({ code }) => code,
  ),
);

type ServiceComparison = { readonly proofs: readonly ServiceProof[]; readonly findings: readonly Finding[] };

/** A copy that had nothing to be compared with in its own service may have something in another one. */
const withResults = (result: ServiceProof, joint: readonly HolderRow[]): ServiceProof => ({
  ...result,
  rollout: {
    ...result.rollout,
    holders: result.rollout.holders.map((row) => {
      const twin = joint.find(({ stack, container }) => stack === row.stack && container === row.container);
      return row.result === 'not established' && twin ? { ...row, result: twin.result } : row;
    }),
  },
});

const findingsOfAll = (proofs: readonly ServiceProof[], joint: readonly Finding[]): readonly Finding[] => {
  const each = proofs.flatMap(({ findings }) => findings);
  // Of what the assembly promised, the agreement has been proven from the templates.
  if (proofs.every(({ followed, rollout }) => promisedFor(followed, rollout.taskDefinition).length > 0))
    return each;
  const strayIsNew = !each.some(({ code }) => code === strayHolders.code);
  return [
    ...joint.filter(({ code }) => OF_ALL.has(code) || (code === strayHolders.code && strayIsNew)),
    ...each.filter(({ code }) => !OF_ALL.has(code)),
  ];
};

/**
 * Compares the services with one another: two that are sound by themselves may have two different keys.
 *
 * @param others what the services run that have nothing to do with the key, unless they have it unseen
 */
export const compareServices = (
  proofs: readonly ServiceProof[],
  others: readonly RunningTaskDefinition[],
  inputs: ProbingInputs,
): ServiceComparison => {
  const running = [...proofs.flatMap(runningDefinitions), ...others];
  const definitions = new Set(running.map(({ taskDefinition }) => taskDefinition.taskDefinitionArn));
  if (definitions.size < 2) return { proofs, findings: proofs.flatMap(({ findings }) => findings) };
  const { rows, findings } = proveTogether(running, expectationOf(inputs));
  return {
    proofs: proofs.map((proof) => withResults(proof, rows)),
    findings: findingsOfAll(proofs, findings),
  };
};
