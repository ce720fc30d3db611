import { randomBytes } from 'node:crypto';
import { compareStack } from '../assembly/changes/compare-stack.ts';
import { intentHash } from '../assembly/changes/intent-hash.ts';
import { type Baseline, isCompared, type StackChanges } from '../assembly/changes.ts';
import type { AssemblyStack } from '../assembly/read.ts';
import { regionOf } from '../aws/clients.ts';
import { awsFailure } from '../aws/errors.ts';
import { hasCredentials } from '../cdk/child-environment.ts';
import { type ErrorFinding, type Finding, fail, succeed } from '../finding.ts';
import type { Intent } from '../github/comment-header.ts';
import type { DryRunInputs } from '../inputs/inputs.ts';
import type { StageResult } from '../report/journal.ts';
import { count } from '../report/text.ts';
import { wrongAccount } from './account.ts';
import { deployedSide, type OtherSide } from './deployed-templates.ts';
import { type DryAssembly, synthesizeDry } from './dry-assembly.ts';
import type { Hands } from './hands.ts';

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

/** The same app as it is on the base branch, synthesized with the same stand-ins. */
const baseBranch = async (
  inputs: DryRunInputs,
  baseDirectory: string,
  { standIns }: DryAssembly,
  hands: Hands,
  progress: (line: string) => void,
): Promise<Other> => {
  const place = { appDirectory: baseDirectory, directory: 'base.cdk.out' };
  const base = await synthesizeDry({ ...inputs, stacks: [] }, place, standIns, hands, progress);
  if (!base.ok) {
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
  const byId = new Map(base.value.stacks.map((stack) => [stack.id, stack]));
  return {
    baseline: 'base',
    findings: [],
    sideOf: async ({ id }) => {
      const stack = byId.get(id);
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
  return { ...base, findings: [...failed, ...base.findings] };
};

const summaryOf = (changes: readonly StackChanges[]): string => {
  const known = changes.filter(isCompared);
  if (known.length === 0) return 'compared with nothing';
  const changed = known.flatMap(({ resources }) => resources);
  const open = changes.length - known.length;
  const rest = open === 0 ? '' : `; ${count(open, 'stack')} not compared`;
  return changed.length === 0
    ? `no resource ${open === 0 ? '' : `of ${count(known.length, 'stack')} `}differs${rest}`
    : `${count(changed.length, 'resource')} of ${count(known.length, 'stack')} would change${rest}`;
};

const intentOf = ({ stacks, standIns }: DryAssembly, { secretName }: DryRunInputs): Intent => {
  const names = [...standIns.texts.keys()].filter((name) => name !== secretName).sort();
  return {
    hash: intentHash(stacks, { variable: secretName, values: standIns.texts }),
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
  const tagKey = randomBytes(32);
  const compared = await Promise.all(
    dry.stacks.map(async (stack) => {
      const side = await other.sideOf(stack);
      const sides = {
        stackId: stack.id,
        stackName: stack.stackName,
        before: side?.kind === 'templates' ? side.templates : undefined,
        after: stack.templates,
        ...(side?.kind === 'templates' && { secretsBefore: side.secrets }),
        comparedWith: side?.kind === 'unknown' ? 'unknown' : other.baseline,
      } as const;
      const { changes, findings } = await compareStack(sides, {
        variable: inputs.secretName,
        ...(inputs.key.reveal() !== '' && { key: inputs.key }),
        standIns: dry.standIns.texts,
        redact: hands.redactor.redact,
        tagKey,
      });
      return { changes, findings: side?.kind === 'unknown' ? [side.finding, ...findings] : findings };
    }),
  );
  const changes = compared.map((one) => one.changes);
  return {
    outcome: succeed(true, [...other.findings, ...compared.flatMap(({ findings }) => findings)]),
    summary: summaryOf(changes),
    ...(!changes.every(isCompared) && { status: 'not-established' }),
    facts: { changes, intent: intentOf(dry, inputs) },
  };
};
