import type { FailOn } from '../inputs/types.ts';
import { defineFinding } from '../model/define-finding.ts';
import type { Finding } from '../model/finding.ts';
import type { AssemblyStack } from '../template/assembly.ts';
import { shortName } from './resources.ts';

const MAX_LINES = 20;

const listed = (lines: readonly string[]): string =>
  [
    ...lines.slice(0, MAX_LINES),
    ...(lines.length > MAX_LINES ? [`and ${lines.length - MAX_LINES} more`] : []),
  ].join('\n');

const areResources = (count: number): string => (count === 1 ? 'A resource is' : `${count} resources are`);

/** Why a change is refused where `fail-on` says so. */
const REFUSAL = { error: 'change-refused' } as const;

type CalloutText = { readonly title: (count: number) => string; readonly remedy: string };

/** All lines of one kind, at least one. */
const describe =
  ({ title, remedy }: CalloutText) =>
  (stack: string, lines: readonly string[]) => ({
    title: title(lines.length),
    detail: listed(lines),
    remedy,
    where: stack,
  });

const callout = <const Code extends string>(code: Code, text: CalloutText) =>
  defineFinding(code, 'warning', describe(text), { isCallout: true });

/** One that `fail-on` can make an error. */
const refusable = <const Code extends string>(code: Code, text: CalloutText) =>
  defineFinding(
    code,
    ['warning', REFUSAL],
    (stack: string, lines: readonly string[]) => ({ as: 'warning', ...describe(text)(stack, lines) }),
    { isCallout: true },
  );

/** What a reader of a change must not overlook. */
const CALLOUTS = {
  replaced: refusable('change-replaces-resource', {
    title: (count: number) => `${areResources(count)} replaced by new ones`,
    remedy:
      'Make sure that this is intended, and move or back up the data first. A resource that only got another name is kept with: cdk refactor',
  }),
  removed: refusable('change-removes-resource', {
    title: (count: number) => `${areResources(count)} removed`,
    remedy:
      'Make sure that this is intended. For what must outlive the stack: removalPolicy: RemovalPolicy.RETAIN',
  }),
  'may be removed': refusable('change-may-remove', {
    title: (count: number) => `${areResources(count)} removed where a new condition is false`,
    remedy:
      'Look up what the condition is in production. For what must outlive the stack: removalPolicy: RemovalPolicy.RETAIN',
  }),
  'decided elsewhere': callout('change-decided-elsewhere', {
    title: (count: number) =>
      `${count === 1 ? 'A resource has a value' : `${count} resources have values`} from a mapping, a condition or a default that changes`,
    remedy:
      'See in the diff how these definitions change, and read the resources with their new values: they may be replaced, or allow more.',
  }),
  'interrupts rollout': callout('change-interrupts-rollout', {
    title: () => 'The deployment may interrupt the service or take its safety net away',
    remedy:
      'A rolling update needs the same service and target group, room to start new tasks and health checks: minHealthyPercent: 100, maxHealthyPercent: 200, circuitBreaker: { rollback: true }',
  }),
  'opens to anybody': refusable('change-opens-to-anybody', {
    title: (count: number) => `${count === 1 ? 'Something is' : `${count} things are`} opened to anybody`,
    remedy: 'Make sure that this is intended: anybody on the internet, or with an AWS account, can use it.',
  }),
  'names account': refusable('change-names-account', {
    title: (count: number) =>
      `Another AWS account is named in ${count === 1 ? 'a place' : `${count} places`}`,
    remedy: 'Make sure that the account is one that you know, and that it needs what the change gives it.',
  }),
  'not judged': callout('change-not-judged', {
    title: (count: number) =>
      `${count === 1 ? 'A change is' : `${count} changes are`} not known to be harmless`,
    remedy: 'Read these places in the diff: they may let more in, or take a safeguard away.',
  }),
  'widens network': refusable('change-widens-network', {
    title: () => 'More of the network can be reached',
    remedy: 'Allow no more than is needed, e.g. service.connections.allowFrom(loadBalancer, Port.tcp(80))',
  }),
  'widens permissions': refusable('change-widens-permissions', {
    title: () => 'Permissions are added or become wider',
    remedy: 'Allow single actions on single resources, e.g. secret.grantRead(taskDefinition.executionRole)',
  }),
};

/** All lines of one kind in one finding; none where there is no line. */
export function calloutOf(
  kind: keyof typeof CALLOUTS,
  stack: string,
  lines: readonly string[],
): readonly Finding[] {
  return lines.length === 0 ? [] : [CALLOUTS[kind](stack, lines)];
}

/** What each word of `fail-on` refuses. A change that is not judged is no known widening. */
const REFUSED: Readonly<Record<FailOn, readonly (keyof typeof CALLOUTS)[]>> = {
  replacement: ['replaced'],
  removal: ['removed', 'may be removed'],
  widening: ['opens to anybody', 'names account', 'widens network', 'widens permissions'],
};

/** The finding as an error, where `fail-on` refuses such a change, or where nobody knows whether it would. */
export const refused = (finding: Finding, failOn: readonly FailOn[]): Finding => {
  const codes = failOn.flatMap((word) => REFUSED[word].map((kind) => CALLOUTS[kind].code));
  const isRefused =
    codes.some((code) => code === finding.code) || (failOn.length > 0 && finding.code === diffNotMade.code);
  return isRefused ? { ...finding, severity: 'error', failureReason: REFUSAL.error } : finding;
};

export const diffNotMade = defineFinding(
  'diff-not-made',
  ['warning', REFUSAL],
  (stackId: string, why: string) => ({
    as: 'warning',
    title: `What would change in stack ${shortName(stackId)} could not be worked out`,
    detail: `${why} Nothing is known about its changes, which does not mean that there are none.`,
    // Not `cdk diff`: it would run the code of a pull request where there are credentials.
    remedy: 'Read what changes in the code of the stack, and make the stack smaller if it is that large.',
    where: stackId,
  }),
  { leavesOpen: true, isCallout: true },
);

export const templateNotRead = defineFinding(
  'deployed-template-not-read',
  'warning',
  (stackId: string, { detail, remedy }: Pick<Finding, 'detail' | 'remedy'>) => ({
    title: `What is deployed of stack ${stackId} could not be read`,
    detail: `${detail} What the change does to it is not established.`,
    remedy,
    where: stackId,
  }),
  { leavesOpen: true },
);

export const deployedNotAsked = defineFinding(
  'deployed-not-asked',
  'warning',
  ({ title, detail, remedy }: Finding) => ({
    title: `Not compared with what is deployed: ${title}`,
    detail,
    remedy,
  }),
  { leavesOpen: true },
);

export const baseNotSynthesized = defineFinding(
  'base-not-synthesized',
  'warning',
  ({ title, detail }: Finding, isBesideDeployed: boolean) => ({
    title: isBesideDeployed
      ? 'Texts that are deployed are hidden: the app of the base branch could not be synthesized'
      : 'Not compared with the base branch: its app could not be synthesized',
    detail: `${title}\n${detail}`,
    remedy: `Install the dependencies of the second checkout too: npm ci in base-directory.`,
    where: 'base-directory',
  }),
  { leavesOpen: true },
);

export const notCompared = defineFinding('changes-not-compared', 'notice', () => ({
  title: 'What the change does in production was not compared',
  detail:
    'This job has no AWS credentials, and base-directory is not set. The proof above does not need them.',
  remedy:
    'Give the job AWS credentials that can only read (docs/permissions.md), or check out the base branch into a second directory and name it in base-directory.',
}));

const leavesStack = defineFinding(
  'change-leaves-stack',
  'warning',
  (left: readonly AssemblyStack[], stacks: readonly AssemblyStack[]) => ({
    title: `${left.length === 1 ? 'A stack is' : `${left.length} stacks are`} no longer part of the app, and would stay deployed`,
    detail: left
      .map(({ id, stackName }) => {
        const renamed = stacks.find((stack) => stack.id === id);
        const instead = renamed ? `; ${renamed.stackName} is created in its place, with new resources` : '';
        return `${id} (${stackName}) stays deployed, and no app manages it${instead}`;
      })
      .join('\n'),
    remedy:
      'If the stack only has another id in the code, give it its old name with the property stackName, and its account and region with env. If it is no longer needed, look at what it holds and delete it by hand: aws cloudformation delete-stack --stack-name',
    where: left[0]?.id ?? '',
  }),
  { isCallout: true },
);

/** `stacks` are those of the change, which may have one of the same id under another name. */
export const stacksLeft = (
  left: readonly AssemblyStack[],
  stacks: readonly AssemblyStack[],
): readonly Finding[] => (left.length === 0 ? [] : [leavesStack(left, stacks)]);

type Reviewed = { readonly pullRequest: number; readonly isCurrent: boolean; readonly url: string };

export const otherThanReviewed = defineFinding(
  'deploys-other-than-reviewed',
  'warning',
  ({ pullRequest, isCurrent, url }: Reviewed) => ({
    title: `What is deployed is not what was shown on pull request #${pullRequest}`,
    detail: [
      `The templates differ from those of the dry-run, keys and stand-ins aside: ${url}`,
      isCurrent
        ? 'Another change was merged in between, or the app depends on something that differs here: a variable, the context, a lookup.'
        : 'That dry-run was of an earlier commit of the pull request.',
    ].join('\n'),
    remedy:
      'Compare with npx cdk diff. A variable that the app reads and that differs on purpose belongs in stand-ins of the dry-run.',
    where: url,
  }),
);
