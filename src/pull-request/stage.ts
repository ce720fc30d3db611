import type { DryRunInputs } from '../inputs/types.ts';
import { fail, succeed } from '../model/finding.ts';
import type { PullRequest } from '../model/pull-request.ts';
import type { RunContext } from '../run/context.ts';
import type { StageResult } from '../run/journal.ts';
import { loadEvent } from './event.ts';
import { secretsInReach } from './exposure.ts';
import { eventNotUnderstood, untrustedCode } from './findings.ts';

/** What the run is about. */
type Proposal = { readonly pullRequest?: PullRequest };

const WHOSE: Readonly<Record<PullRequest['trust'], string>> = {
  own: 'from a branch of this repository',
  fork: 'from a fork: no secrets, and a token that can only read',
  dependabot: 'by Dependabot: none of your secrets',
};

/** Whose code this is. That of a stranger never runs where the secrets of the repository are. */
export const lookAtPullRequest = async (
  inputs: DryRunInputs,
  context: RunContext,
): Promise<StageResult<Proposal>> => {
  const { env } = context.world;
  const event = await loadEvent(env);
  if (event.foreignCode) return { outcome: fail(untrustedCode(event)), summary: 'nothing was started' };
  const { pullRequest } = event;
  const summary = pullRequest
    ? `#${pullRequest.number} ${WHOSE[pullRequest.trust]}`
    : `the event is ${event.name || 'none'}: there is no pull request to tell`;
  const findings = [
    ...(event.problem === undefined ? [] : [eventNotUnderstood(event)]),
    ...(await secretsInReach({ ...inputs, env }, inputs.secrets)),
  ];
  return {
    outcome: succeed({ ...(pullRequest && { pullRequest }) }, findings),
    summary,
    facts: { ...(pullRequest && { pullRequest }) },
  };
};
