import { type AwsFailure, awsCallFailed } from './findings.ts';

const MISSING = /CredentialsProviderError|NoCredentials|Could not load credentials/i;
const EXPIRED = /ExpiredToken|RequestExpired|TokenRefreshRequired|security token.*expired/i;
const INVALID =
  /InvalidClientTokenId|UnrecognizedClient|SignatureDoesNotMatch|InvalidSignature|IncompleteSignature|AuthFailure/i;
const DENIED = /AccessDenied|UnauthorizedOperation|NotAuthorized|Forbidden/i;
const NETWORK =
  /ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|EHOSTUNREACH|TimeoutError|NetworkingError|socket hang up/i;

/** There are no credentials, as opposed to credentials that AWS does not accept. */
export const lacksCredentials = (error: unknown): boolean =>
  error instanceof Error && MISSING.test(`${error.name} ${error.message}`);

type Kind = { readonly reason: AwsFailure; readonly title: string; readonly remedy: string };

const kindOf = (text: string, action: string): Kind => {
  if (EXPIRED.test(text)) {
    return {
      reason: 'aws-credentials-expired',
      title: 'The AWS credentials have expired',
      remedy:
        'Get fresh ones just before this step. With aws-actions/configure-aws-credentials, raise role-duration-seconds above the time the deployment takes; the role must allow that session length.',
    };
  }
  if (MISSING.test(text) || INVALID.test(text)) {
    return {
      reason: 'aws-credentials-missing',
      title: MISSING.test(text) ? 'There are no AWS credentials' : 'AWS does not know these credentials',
      remedy:
        'Run aws-actions/configure-aws-credentials before this step, in the same job, with permissions: id-token: write.',
    };
  }
  if (DENIED.test(text)) {
    return {
      reason: 'aws-access-denied',
      title: `AWS refused ${action}`,
      remedy: `Allow ${action} for the role of this job. docs/permissions.md lists the least-privilege policy.`,
    };
  }
  return {
    reason: 'aws-unreachable',
    title: NETWORK.test(text) ? 'AWS could not be reached' : `AWS answered ${action} with an error`,
    remedy:
      'Run the job again. If it fails again, look at the AWS Health Dashboard and at the proxy settings of the runner.',
  };
};

/** AWS names the action that it refused; several calls may have been under way. */
const REFUSED_ACTION = /is not authorized to perform: ([\w-]+:\w+)/;

/** What an exception of the AWS SDK means to the person who reads the run. `asked` is an IAM action name. */
export const awsFailure = (error: unknown, asked: string): ReturnType<typeof awsCallFailed> => {
  const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
  const codes = error instanceof Error && 'code' in error ? String(error.code) : '';
  const action = REFUSED_ACTION.exec(message)?.[1] ?? asked;
  const { reason, title, remedy } = kindOf(`${name} ${codes} ${message}`, action);
  return awsCallFailed(reason, { title, detail: `${action}: ${name}: ${message}`, remedy });
};
