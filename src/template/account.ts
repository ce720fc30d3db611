import type { ErrorFinding } from '../model/finding.ts';

export const wrongAccount = (actual: string, wanted: string): ErrorFinding => ({
  code: 'aws-wrong-account',
  severity: 'error',
  failureReason: 'aws-wrong-account',
  title: 'These credentials belong to another AWS account',
  detail: `They are of ${actual}, and account-id is ${wanted}. Nothing was started.`,
  remedy: 'Correct the role that this job assumes, or account-id.',
  where: 'account-id',
});
