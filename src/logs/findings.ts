import { awsFailure } from '../lib/aws/errors.ts';
import { AWS_FAILURES, type AwsFailure } from '../lib/aws/findings.ts';
import { defineFinding } from '../model/define-finding.ts';
import type { ErrorFinding, FindingText } from '../model/finding.ts';

const CALL = 'logs:FilterLogEvents';

const REASONS = [{ error: 'invalid-input' }, ...AWS_FAILURES] as const;

/** What was asked for was not established, so this is an error and not a warning. */
const notRead = defineFinding(
  'log-group-not-read',
  REASONS,
  (reason: 'invalid-input' | AwsFailure, text: FindingText) => ({ as: { error: reason }, ...text }),
);

export const regionUnknown = (): ErrorFinding =>
  notRead('invalid-input', {
    title: 'No log group could be read, because AWS_REGION is not set',
    detail: 'log-groups was given, but the region of the groups is not known.',
    remedy: 'Run aws-actions/configure-aws-credentials before this step, with aws-region.',
    where: 'log-groups',
  });

export const groupNotRead = (group: string, region: string, error: unknown): ErrorFinding => {
  if (error instanceof Error && error.name === 'ResourceNotFoundException')
    return notRead('invalid-input', {
      title: 'A log group does not exist',
      detail: `${group} in ${region}: there is no such log group.`,
      remedy: `Correct log-groups: aws logs describe-log-groups --region ${region.split(',')[0]}`,
      where: group,
    });
  const { failureReason, detail, remedy } = awsFailure(error, CALL);
  return notRead(failureReason, {
    title: 'A log group could not be read',
    detail: `${group} in ${region}: ${detail}.`,
    remedy: `Allow ${CALL} on ${group} for the role of this job, as in docs/permissions.md. ${remedy}`,
    where: group,
  });
};

export const noEvidence = defineFinding(
  'no-log-evidence',
  'warning',
  (groups: readonly string[], seconds: number) => ({
    title: 'The logs do not show the token that was accepted',
    detail: `Within ${seconds} seconds no line of ${groups.join(', ')} had the jti of an accepted token or the user 000000000000000000000000.`,
    remedy:
      'Let the backend log the jti or the user of each token that it verifies, and name its log group in log-groups.',
    where: 'log-groups',
  }),
);

/** The verdict is `works`. @param groups that have no line of `log-success`; empty where none was asked */
export const verifierNotSeen = defineFinding(
  'verifier-not-seen',
  'warning',
  (groups: readonly string[]) => ({
    title: 'Whether the backend verifies tokens at all cannot be seen through the frontend',
    detail: `Only the frontend was asked, with a session of the smoke user. A backend that believes the headers that the frontend adds answers in the same way as one that verifies its tokens, and so does a page that hides the failures of the backend. Whether a former key is refused is not seen either.${groups.length > 0 ? ` No line of ${groups.join(', ')} has the text of log-success about the smoke user.` : ''}`,
    remedy:
      'Let the backend log each token that it accepts with its user, and give log-groups and log-success, e.g. log-success: token accepted user={user}. Or let the load balancer send one path to the backend, and give backend-url.',
    where: 'log-success',
  }),
  { leavesOpen: 'Whether the backend would refuse a forged token' },
);

export const authenticationErrors = defineFinding(
  'authentication-errors-in-logs',
  'warning',
  (group: string, count: number, first: { readonly at: number; readonly region: string }) => ({
    title: 'Other clients have tokens that the backend does not accept',
    detail: `${group} has ${count === 1 ? 'one line' : `${count} lines`} about tokens with a wrong signature, the first at ${new Date(first.at).toISOString()}. Lines of the time in which this run sent its controls are not counted; another run of this action causes such lines too.`,
    remedy: `Read them: aws logs filter-log-events --region ${first.region} --log-group-name ${group} --start-time ${first.at}`,
    where: group,
  }),
);

export const notAllRead = defineFinding(
  'log-search-incomplete',
  'warning',
  (groups: readonly string[]) => ({
    title: 'Not all lines of the log groups were read',
    detail: `${groups.join(', ')} had more than 40 pages or 16 MiB of lines in the time in question.`,
    remedy: 'Name only the log group of the backend in log-groups.',
    where: 'log-groups',
  }),
  { leavesOpen: true },
);
