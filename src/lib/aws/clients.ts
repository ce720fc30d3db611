import type { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import type { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs';
import type { ECSClient } from '@aws-sdk/client-ecs';
import type { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

/** AWS of one region. Each client is loaded when it is first asked for: loading them costs 30 to 100 ms each. */
export type Aws = {
  readonly region: string;
  cloudFormation(): Promise<CloudFormationClient>;
  ecs(): Promise<ECSClient>;
  loadBalancing(): Promise<ElasticLoadBalancingV2Client>;
  logs(): Promise<CloudWatchLogsClient>;
  secretsManager(): Promise<SecretsManagerClient>;
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

/**
 * Credentials and endpoints come from the environment, as for every AWS tool.
 *
 * @param signal ends all calls when it aborts
 */
export const connectAws = (region: string, signal: AbortSignal): Aws => {
  const configuration = once(async () => {
    const { StoppableHandler } = await import('./stoppable-handler.ts');
    return {
      region,
      maxAttempts: 4,
      customUserAgent: 'cdk-jwt-deploy',
      requestHandler: new StoppableHandler(signal),
    };
  });
  return {
    region,
    cloudFormation: once(async () => {
      const { CloudFormationClient } = await import('@aws-sdk/client-cloudformation');
      return new CloudFormationClient(await configuration());
    }),
    ecs: once(async () => {
      const { ECSClient } = await import('@aws-sdk/client-ecs');
      return new ECSClient(await configuration());
    }),
    loadBalancing: once(async () => {
      const { ElasticLoadBalancingV2Client } = await import('@aws-sdk/client-elastic-load-balancing-v2');
      return new ElasticLoadBalancingV2Client(await configuration());
    }),
    logs: once(async () => {
      const { CloudWatchLogsClient } = await import('@aws-sdk/client-cloudwatch-logs');
      return new CloudWatchLogsClient(await configuration());
    }),
    secretsManager: once(async () => {
      const { SecretsManagerClient } = await import('@aws-sdk/client-secrets-manager');
      return new SecretsManagerClient(await configuration());
    }),
    account: once(async () => {
      const { STSClient, GetCallerIdentityCommand } = await import('@aws-sdk/client-sts');
      const client = new STSClient(await configuration());
      const identity = await client.send(new GetCallerIdentityCommand({}));
      return identity.Account ?? '';
    }),
  };
};

/**
 * The region that the AWS tools of this environment would use, without reading configuration files; the CDK falls back
 * to us-east-1, silently, which is how stacks end up in the wrong region.
 */
export const regionOf = (env: Readonly<Record<string, string | undefined>>): string =>
  env.AWS_REGION || env.AWS_DEFAULT_REGION || '';
