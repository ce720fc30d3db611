import { count } from '../lib/text.ts';
import { type Finding, isError, succeed } from '../model/finding.ts';
import type { RunContext } from '../run/context.ts';
import type { StageResult } from '../run/journal.ts';
import { notFollowed, nothingDeploys, unreadable } from './findings.ts';
import type { JudgedUse } from './judge.ts';
import type { KeyUses } from './key-uses.ts';
import { placeText, type Workflows } from './workflow.ts';

const RESULTS = { reaches: 'ok', fault: 'fault', undecided: 'not established' } as const;

const lineOf = ({ use, result, secret }: JudgedUse): string => {
  const what = secret === undefined ? 'the key' : `secrets.${secret.text}`;
  const environment = use.environment ? `, environment ${use.environment.name ?? 'not decided'}` : '';
  return `${RESULTS[result]}  ${placeText(use.place)}  job ${use.job}: ${what} as ${use.kind === 'action' ? 'jwt-secret-key' : use.variable}${environment}`;
};

type Checked = {
  readonly workflows: Workflows;
  readonly found: KeyUses;
  readonly judged: readonly JudgedUse[];
};

/** Does the secret reach every step that deploys? Each step has a line with its place. */
export const checkWorkflows = async (
  { workflows, found, judged }: Checked,
  { progress }: Pick<RunContext, 'progress'>,
): Promise<StageResult<true>> => {
  const { unread, unfollowed } = found;
  for (const one of judged) progress(lineOf(one));
  const findings: readonly Finding[] = [
    ...unread.map(unreadable),
    ...judged.flatMap((one) => one.findings),
    ...(found.deploying.length === 0 && unread.length === 0 ? [nothingDeploys(workflows.files)] : []),
    ...unfollowed.map(notFollowed),
  ];
  const [first, ...rest] = findings.toSorted((a, b) => Number(isError(b)) - Number(isError(a)));
  const summary = summaryOf(found, judged);
  if (first && isError(first)) return { outcome: { ok: false, findings: [first, ...rest] }, summary };
  const isOpen = findings.length > 0;
  return {
    outcome: succeed(true, findings),
    summary,
    ...(isOpen && { status: 'not-established' as const }),
  };
};

const summaryOf = ({ deploying }: KeyUses, judged: readonly JudgedUse[]): string => {
  const reached = judged.filter(({ result }) => result === 'reaches').map(({ use }) => placeText(use.place));
  if (judged.length > 0)
    return `the secret reaches ${reached.length} of ${count(judged.length, 'step')}${reached.length === 0 ? '' : `: ${reached.join(', ')}`}`;
  return deploying.length === 0
    ? 'no step was found that deploys with the key'
    : `the key lies in AWS, so no secret of GitHub has to reach ${deploying.map(placeText).join(', ')}`;
};
