import { randomBytes } from 'node:crypto';
import { compareStack } from '../assembly/changes/compare-stack.ts';
import { intentHash } from '../assembly/changes/intent-hash.ts';
import type { Baseline, StackChanges } from '../assembly/changes.ts';
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
      isForeign(stack) ? undefined : deployedSide(stack, stack.region || region, inputs, hands),
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
    return { ...NOTHING, findings: [finding] };
  }
  const byId = new Map(base.value.stacks.map((stack) => [stack.id, stack]));
  return {
    baseline: 'base',
    findings: [],
    sideOf: async ({ id }) => {
      const stack = byId.get(id);
      return stack ? { kind: 'templates', templates: stack.templates } : { kind: 'new' };
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
  if (baseDirectory === undefined) return { ...NOTHING, findings: failed.length > 0 ? failed : [NOT_ASKED] };
  const base = await baseBranch(inputs, baseDirectory, dry, hands, progress);
  return { ...base, findings: [...failed, ...base.findings] };
};

const summaryOf = (changes: readonly StackChanges[]): string => {
  if (changes.every(({ comparedWith }) => comparedWith === 'nothing')) return 'compared with nothing';
  const changed = changes.flatMap(({ resources }) => resources);
  return changed.length === 0
    ? 'no resource differs'
    : `${count(changed.length, 'resource')} of ${count(changes.length, 'stack')} would change`;
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
      const known = side !== undefined && side.kind !== 'unknown';
      const sides = {
        stackId: stack.id,
        stackName: stack.stackName,
        before: side?.kind === 'templates' ? side.templates : undefined,
        after: stack.templates,
        comparedWith: known ? other.baseline : 'nothing',
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
  const isKnown = changes.some(({ comparedWith }) => comparedWith !== 'nothing');
  return {
    outcome: succeed(true, [...other.findings, ...compared.flatMap(({ findings }) => findings)]),
    summary: summaryOf(changes),
    ...(!isKnown && { status: 'not-established' }),
    facts: { changes, intent: intentOf(dry, inputs) },
  };
};
