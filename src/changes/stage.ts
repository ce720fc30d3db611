import { randomBytes } from 'node:crypto';
import { hasCredentials } from '../cdk/child-environment.ts';
import type { DryRunInputs } from '../inputs/types.ts';
import { regionOf } from '../lib/aws/clients.ts';
import { awsFailure } from '../lib/aws/errors.ts';
import { count } from '../lib/text.ts';
import { type Baseline, differs, type Intent, isCompared, type StackChanges } from '../model/changes.ts';
import { type ErrorFinding, type Finding, fail, isError, succeed } from '../model/finding.ts';
import { type DryAssembly, runAppWithStandIns } from '../pull-request/dry-assembly.ts';
import type { Hands } from '../run/hands.ts';
import type { StageResult } from '../run/journal.ts';
import { wrongAccount } from '../template/account.ts';
import type { AssemblyStack, CloudAssembly } from '../template/assembly.ts';
import { stacksNamed } from '../template/select.ts';
import { compareStacks, type StackSides } from './compare-stack.ts';
import { deployedSide, type OtherSide } from './deployed-templates.ts';
import { intentHash } from './intent-hash.ts';

/** Where the templates of the other side come from. */
type Other = {
  readonly baseline: Baseline;
  /** Why it is not what was asked for. */
  readonly findings: readonly Finding[];
  readonly sideOf: (stack: AssemblyStack) => Promise<OtherSide | undefined>;
};

const NOTHING: Other = { baseline: 'nothing', findings: [], sideOf: async () => undefined };

/** Where something was asked and did not answer. */
const UNKNOWN: Other = { ...NOTHING, baseline: 'unknown' };

const inAnotherAccount = ({ id }: AssemblyStack): OtherSide => ({
  kind: 'unknown',
  finding: {
    code: 'deployed-template-not-read',
    severity: 'warning',
    title: `What is deployed of stack ${id} could not be read`,
    detail:
      'It belongs to another account than the credentials of this job. What the change does to it is not established.',
    remedy: 'Compare it in a job of its own, with credentials of its account, and name it in stacks.',
    where: id,
  },
});

/** What is deployed, as the credentials of the job may see it; undefined when there are none. */
const production = async (
  inputs: DryRunInputs,
  hands: Hands,
): Promise<Other | { readonly refused: ErrorFinding } | { readonly failed: Finding } | undefined> => {
  const { env, cancelled } = hands.world;
  const region = regionOf(env);
  if (region === '' || !hasCredentials(env)) return undefined;
  let account: string;
  try {
    account = await hands.aws(region).account();
  } catch (error) {
    if (cancelled.aborted) throw error;
    const { title, detail, remedy } = awsFailure(error, 'sts:GetCallerIdentity');
    return {
      failed: {
        code: 'deployed-not-asked',
        severity: 'warning',
        title: `Not compared with what is deployed: ${title}`,
        detail,
        remedy,
      },
    };
  }
  if (inputs.accountId !== '' && account !== inputs.accountId)
    return { refused: wrongAccount(account, inputs.accountId) };
  const isForeign = (stack: AssemblyStack): boolean => stack.account !== '' && stack.account !== account;
  return {
    baseline: 'deployed',
    findings: [],
    sideOf: async (stack) =>
      isForeign(stack) ? inAnotherAccount(stack) : deployedSide(stack, stack.region || region, inputs, hands),
  };
};

const placeOf = ({ stackName, account, region }: AssemblyStack): string =>
  JSON.stringify([stackName, account, region]);

/** Stacks that a deployment of the change does not touch any more, and does not delete either. */
const stacksLeft = (
  { stacks: names }: DryRunInputs,
  base: DryAssembly,
  { stacks }: CloudAssembly,
): readonly Finding[] => {
  const places = new Set(stacks.map(placeOf));
  const meant = names.length === 0 ? base.stacks : stacksNamed(base.assembly.stacks, names);
  const left = meant.filter((stack) => !places.has(placeOf(stack)));
  if (left.length === 0) return [];
  return [
    {
      code: 'change-leaves-stack',
      severity: 'warning',
      title: `${left.length === 1 ? 'A stack is' : `${left.length} stacks are`} no longer part of the app, and would stay deployed`,
      detail: left
        .map(({ id, stackName }) => {
          const renamed = stacks.find((stack) => stack.id === id);
          const instead = renamed
            ? `; instead of it ${renamed.stackName} is made anew, with new resources`
            : '';
          return `${id} (${stackName}) stays as it is, and nobody looks after it${instead}`;
        })
        .join('\n'),
      remedy:
        'A stack that is only called otherwise in the code keeps its name with the property stackName, and its account and region with env. One that is not needed any more is deleted by hand, after a look at what it holds: aws cloudformation delete-stack --stack-name',
      where: left[0]?.id ?? '',
    },
  ];
};

/** The same app as it is on the base branch, synthesized with the same stand-ins. */
const baseBranch = async (
  inputs: DryRunInputs,
  baseDirectory: string,
  { standIns, assembly }: DryAssembly,
  hands: Hands,
  progress: (line: string) => void,
): Promise<Other | { readonly refused: ErrorFinding }> => {
  const place = { appDirectory: baseDirectory, directory: 'base.cdk.out' };
  const base = await runAppWithStandIns({ ...inputs, stacks: [] }, place, standIns, hands, progress);
  if (!base.ok) {
    const tampering = base.findings.filter(isError).find(({ code }) => code === 'runner-files-changed');
    if (tampering) return { refused: tampering };
    const [{ title, detail }] = base.findings;
    const finding: Finding = {
      code: 'base-not-synthesized',
      severity: 'warning',
      title: 'Not compared with the base branch: its app could not be synthesized',
      detail: `${title}\n${detail}`,
      remedy: `Install the dependencies of the second checkout too: npm ci in base-directory.`,
      where: 'base-directory',
    };
    return { ...UNKNOWN, findings: [finding] };
  }
  // CloudFormation knows a stack by its name and place, whatever the app calls it.
  const byPlace = new Map(base.value.assembly.stacks.map((stack) => [placeOf(stack), stack]));
  return {
    baseline: 'base',
    findings: stacksLeft(inputs, base.value, assembly),
    sideOf: async (one) => {
      const stack = byPlace.get(placeOf(one));
      return stack ? { kind: 'templates', templates: stack.templates, secrets: [] } : { kind: 'new' };
    },
  };
};

const NOT_ASKED: Finding = {
  code: 'changes-not-compared',
  severity: 'notice',
  title: 'What the change does to production was not compared',
  detail:
    'This job has no AWS credentials, and base-directory is not set. The proof above does not need them.',
  remedy:
    'Give the job AWS credentials that can only read (docs/permissions.md), or check out the base branch into a second directory and name it in base-directory.',
};

const otherSide = async (
  inputs: DryRunInputs,
  dry: DryAssembly,
  hands: Hands,
  progress: (line: string) => void,
): Promise<Other | { readonly refused: ErrorFinding }> => {
  const deployed = await production(inputs, hands);
  if (deployed && ('refused' in deployed || 'baseline' in deployed)) return deployed;
  const failed = deployed ? [deployed.failed] : [];
  const { baseDirectory } = inputs;
  if (baseDirectory === undefined)
    return failed.length > 0 ? { ...UNKNOWN, findings: failed } : { ...NOTHING, findings: [NOT_ASKED] };
  const base = await baseBranch(inputs, baseDirectory, dry, hands, progress);
  return 'refused' in base ? base : { ...base, findings: [...failed, ...base.findings] };
};

const summaryOf = (changes: readonly StackChanges[]): string => {
  const known = changes.filter(isCompared);
  if (known.length === 0) return 'compared with nothing';
  const changed = known.flatMap(({ resources }) => resources);
  const isOther = changed.length === 0 && known.some(differs);
  const open = changes.length - known.length;
  const rest = open === 0 ? '' : `; ${count(open, 'stack')} not compared`;
  if (isOther) return `no resource is written otherwise, but what stands beside them is${rest}`;
  return changed.length === 0
    ? `no resource ${open === 0 ? '' : `of ${count(known.length, 'stack')} `}differs${rest}`
    : `${count(changed.length, 'resource')} of ${count(known.length, 'stack')} would change${rest}`;
};

const intentOf = ({ stacks, standIns }: DryAssembly, { secretName, secretAliases }: DryRunInputs): Intent => {
  const names = [...standIns.texts.keys()].filter((name) => name !== secretName).sort();
  return {
    hash: intentHash(stacks, { variable: secretName, aliases: secretAliases, values: standIns.texts }),
    names,
    open: stacks.some(({ account, region }) => account === '' || region === ''),
  };
};

/** What a deployment of these templates would change, and what of it deserves a second look. */
export const compareWithBaseline = async (
  inputs: DryRunInputs,
  dry: DryAssembly,
  hands: Hands,
  progress: (line: string) => void,
): Promise<StageResult<true>> => {
  const other = await otherSide(inputs, dry, hands, progress);
  if ('refused' in other) return { outcome: fail(other.refused), summary: 'nothing was compared' };
  const others = await Promise.all(dry.stacks.map(other.sideOf));
  const sides = dry.stacks.map(({ id, stackName, account, region, templates }, index): StackSides => {
    const side = others[index];
    return {
      stackId: id,
      stackName,
      account,
      region,
      before: side?.kind === 'templates' ? side.templates : undefined,
      after: templates,
      ...(side?.kind === 'templates' && { secretsBefore: side.secrets }),
      comparedWith: side?.kind === 'unknown' ? 'unknown' : other.baseline,
    };
  });
  const compared = await compareStacks(sides, {
    variable: inputs.secretName,
    aliases: inputs.secretAliases,
    ...(inputs.key.reveal() !== '' && { key: inputs.key }),
    standIns: dry.standIns.texts,
    redact: hands.redactor.redact,
    tagKey: randomBytes(32),
  });
  const ofSides = others.flatMap((side) => [
    ...(side?.warning ? [side.warning] : []),
    ...(side?.kind === 'unknown' ? [side.finding] : []),
  ]);
  const changes = compared.map((one) => one.changes);
  return {
    outcome: succeed(true, [...other.findings, ...ofSides, ...compared.flatMap(({ findings }) => findings)]),
    summary: summaryOf(changes),
    ...(!changes.every(isCompared) && { status: 'not-established' }),
    facts: { changes, intent: intentOf(dry, inputs) },
  };
};
