import { defineFinding } from '../../model/define-finding.ts';
import type { FindingText } from '../../model/finding.ts';

/** Why a call to AWS may fail. */
export const AWS_FAILURES = [
  { error: 'aws-credentials-expired' },
  { error: 'aws-credentials-missing' },
  { error: 'aws-access-denied' },
  { error: 'aws-unreachable' },
] as const;

export type AwsFailure = (typeof AWS_FAILURES)[number]['error'];

export const awsCallFailed = defineFinding(
  'aws-call-failed',
  AWS_FAILURES,
  (reason: AwsFailure, text: FindingText) => ({ as: { error: reason }, ...text }),
);
