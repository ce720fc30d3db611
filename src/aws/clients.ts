import type { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import type { ECSClient } from '@aws-sdk/client-ecs';
import type { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { SSMClient } from '@aws-sdk/client-ssm';

/** AWS of one region. Each client is loaded when it is first asked for: loading them costs 30 to 100 ms each. */
export type Aws = {
  readonly region: string;
  cloudFormation(): Promise<CloudFormationClient>;
  ecs(): Promise<ECSClient>;
  secretsManager(): Promise<SecretsManagerClient>;
  ssm(): Promise<SSMClient>;
  /** The account of the credentials at hand, 12 digits. */
  account(): Promise<string>;
};

const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

/** Credentials and endpoints come from the environment, as for every AWS tool. */
export const connectAws = (region: string): Aws => {
  const configuration = { region, maxAttempts: 4, customUserAgent: 'cdk-jwt-deploy' };
  return {
    region,
    cloudFormation: once(async () => {
      const { CloudFormationClient } = await import('@aws-sdk/client-cloudformation');
      return new CloudFormationClient(configuration);
    }),
    ecs: once(async () => {
      const { ECSClient } = await import('@aws-sdk/client-ecs');
      return new ECSClient(configuration);
    }),
    secretsManager: once(async () => {
      const { SecretsManagerClient } = await import('@aws-sdk/client-secrets-manager');
      return new SecretsManagerClient(configuration);
    }),
    ssm: once(async () => {
      const { SSMClient } = await import('@aws-sdk/client-ssm');
      return new SSMClient(configuration);
    }),
    account: once(async () => {
      const { STSClient, GetCallerIdentityCommand } = await import('@aws-sdk/client-sts');
      const identity = await new STSClient(configuration).send(new GetCallerIdentityCommand({}));
      return identity.Account ?? '';
    }),
  };
};

/**
 * The region that the AWS tools of this environment would use, without reading configuration files; the CDK falls back
 * to us-east-1, silently, which is how stacks end up in a region nobody meant.
 */
export const regionOf = (env: Readonly<Record<string, string | undefined>>): string =>
  env.AWS_REGION || env.AWS_DEFAULT_REGION || '';
