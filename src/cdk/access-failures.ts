import { brief, type Explained, type Rule, when } from './failure-rule.ts';

const wrongAccount = when(
  /Need to perform AWS calls for account (\d+), but the current credentials are for (\d+)/,
  ([, wanted, actual]) => ({
    code: 'aws-wrong-account',
    failureReason: 'aws-wrong-account',
    title: `The stack belongs to account ${wanted}, the credentials to ${actual}`,
    remedy: `Give aws-actions/configure-aws-credentials a role of account ${wanted} in \`role-to-assume\`.`,
    where: wanted ?? '',
  }),
);

const expired = when(
  /ExpiredToken|RequestExpired|security token included in the request is expired|expired AWS credentials/i,
  (_match, step) => ({
    code: 'aws-credentials-expired',
    failureReason: 'aws-credentials-expired',
    title: 'The AWS credentials have expired',
    remedy: `${
      step === 'deploy' ? 'CloudFormation may still be working: look at the stack first. ' : ''
    }A session from OIDC lasts one hour unless the step says otherwise: set \`role-duration-seconds: 7200\` in aws-actions/configure-aws-credentials, and the role's maximum session duration to at least that.`,
  }),
);

const assumeRoleDenied: Explained = {
  code: 'aws-assume-role-denied',
  failureReason: 'aws-access-denied',
  title: 'AWS denied the use of a role that bootstrapping made',
  remedy:
    'Allow the role of the workflow `sts:AssumeRole` on `arn:aws:iam::ACCOUNT:role/cdk-*`; without those roles it needs every permission of the deployment itself.',
};

const actionDenied = when(
  /is not authorized to perform: ([\w-]+:[\w*]+)(?:[^\n]*? on resource: (\S+))?/,
  ([, action = '', resource = 'the resource']) =>
    action === 'sts:AssumeRole'
      ? assumeRoleDenied
      : {
          code: 'aws-access-denied',
          failureReason: 'aws-access-denied',
          title: `AWS denied ${action}`,
          remedy: `Allow ${action} on ${resource} to the identity that the message names.`,
          where: resource,
        },
);

const accessDenied = when(
  /\b(AccessDenied\w*|UnauthorizedOperation|UnauthorizedException)\b/,
  ([, error]) => ({
    code: 'aws-access-denied',
    failureReason: 'aws-access-denied',
    title: `AWS denied access (${error})`,
    remedy:
      'Allow the role of the workflow `sts:AssumeRole` on `arn:aws:iam::ACCOUNT:role/cdk-*`, or the action that the message names.',
  }),
);

const invalidCredentials = when(
  /InvalidClientTokenId|security token included in the request is invalid|UnrecognizedClientException|SignatureDoesNotMatch|InvalidSignatureException/,
  () => ({
    code: 'aws-credentials-invalid',
    failureReason: 'aws-credentials-missing',
    title: 'AWS does not know the credentials',
    remedy:
      'Check the step that configures the credentials: a deleted access key, a key and secret that do not belong together, or a missing session token.',
  }),
);

const missingCredentials = when(
  /no credentials have been configured|Unable to resolve AWS account to use|Could not load credentials from any providers|CredentialsProviderError|Unable to locate credentials/,
  (_match, step) => ({
    code: 'aws-credentials-missing',
    failureReason: 'aws-credentials-missing',
    title: 'There are no AWS credentials',
    remedy: `Put aws-actions/configure-aws-credentials before this step, with \`permissions: id-token: write\` in the job.${
      step === 'synth' ? ' Without credentials, commit cdk.context.json so that no lookup is needed.' : ''
    }`,
  }),
);

const UNREACHABLE =
  /(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ECONNRESET) ([\w.:[\]-]+)/;

/** An app may talk to other hosts, so during a synth only AWS's count. */
const AWS_UNREACHABLE =
  /(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ECONNRESET) ([\w.-]+\.amazonaws\.com(?:\.cn)?)/;

const unreachable: Rule = (tail, step, excerpt) =>
  when(step === 'synth' ? AWS_UNREACHABLE : UNREACHABLE, ([, host = 'AWS']) => ({
    code: 'aws-unreachable',
    failureReason: 'aws-unreachable',
    title: `${brief(host)} cannot be reached`,
    remedy:
      'Check the network of the runner, HTTPS_PROXY, and the region: a region that does not exist has no host.',
    where: host,
  }))(tail, step, excerpt);

/** What AWS has against the identity; expired first, because the CLI goes on and then misses credentials. */
export const ACCESS_RULES: readonly Rule[] = [
  expired,
  actionDenied,
  accessDenied,
  invalidCredentials,
  missingCredentials,
];

export { unreachable, wrongAccount };
