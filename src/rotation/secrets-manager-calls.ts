import type { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { awsFailure } from '../lib/aws/errors.ts';
import { fail, type Outcome, succeed } from '../model/finding.ts';
import { type Described, secretMissing } from './secret-versions.ts';

/** The calls to AWS Secrets Manager about one secret, with failures as values. */
export type SecretCalls = {
  describe(): Promise<Outcome<Described>>;
  /** @returns `undefined` for a binary value */
  value(version: string): Promise<Outcome<string | undefined>>;
  /** @returns the id of the version, which is `token`: a repeated call makes no second one */
  makeVersion(token: string, value: string, labels: readonly string[]): Promise<Outcome<string>>;
  moveLabel(label: string, from: string | undefined, to: string | undefined): Promise<Outcome<undefined>>;
  /** Whether labels may be moved; moves none. */
  checkMayMove(version: string): Promise<Outcome<undefined>>;
};

const attempt = async <T>(action: string, secretId: string, work: () => Promise<T>): Promise<Outcome<T>> => {
  try {
    return succeed(await work());
  } catch (error) {
    const isMissing = error instanceof Error && error.name === 'ResourceNotFoundException';
    return fail(isMissing ? secretMissing(secretId) : awsFailure(error, action));
  }
};

const NO_LABEL = 'cdk-jwt-deploy-no-such-label';

export const secretCalls = (client: () => Promise<SecretsManagerClient>, secretId: string): SecretCalls => ({
  describe: () =>
    attempt('secretsmanager:DescribeSecret', secretId, async () => {
      const { DescribeSecretCommand } = await import('@aws-sdk/client-secrets-manager');
      const found = await (await client()).send(new DescribeSecretCommand({ SecretId: secretId }));
      return {
        arn: found.ARN ?? secretId,
        rotatedByLambda: found.RotationEnabled === true,
        deleted: found.DeletedDate !== undefined,
        changedAt: (found.LastChangedDate ?? found.CreatedDate)?.getTime() ?? Date.now(),
        labels: found.VersionIdsToStages ?? {},
      };
    }),
  value: (version) =>
    attempt('secretsmanager:GetSecretValue', secretId, async () => {
      const { GetSecretValueCommand } = await import('@aws-sdk/client-secrets-manager');
      const command = new GetSecretValueCommand({ SecretId: secretId, VersionId: version });
      return (await (await client()).send(command)).SecretString;
    }),
  makeVersion: (token, value, labels) =>
    attempt('secretsmanager:PutSecretValue', secretId, async () => {
      const { PutSecretValueCommand } = await import('@aws-sdk/client-secrets-manager');
      const command = new PutSecretValueCommand({
        SecretId: secretId,
        ClientRequestToken: token,
        SecretString: value,
        VersionStages: [...labels],
      });
      return (await (await client()).send(command)).VersionId ?? token;
    }),
  moveLabel: (label, from, to) =>
    attempt('secretsmanager:UpdateSecretVersionStage', secretId, async () => {
      const { UpdateSecretVersionStageCommand } = await import('@aws-sdk/client-secrets-manager');
      const command = new UpdateSecretVersionStageCommand({
        SecretId: secretId,
        VersionStage: label,
        ...(to && { MoveToVersionId: to }),
        ...(from && { RemoveFromVersionId: from }),
      });
      await (await client()).send(command);
      return undefined;
    }),
  // IAM is asked before anything else: to take away a label that no version has needs the permission and does nothing.
  checkMayMove: async (version) => {
    const { UpdateSecretVersionStageCommand } = await import('@aws-sdk/client-secrets-manager');
    const command = new UpdateSecretVersionStageCommand({
      SecretId: secretId,
      VersionStage: NO_LABEL,
      RemoveFromVersionId: version,
    });
    try {
      await (await client()).send(command);
    } catch (error) {
      const isAllowed = error instanceof Error && /InvalidParameter|InvalidRequest/.test(error.name);
      if (!isAllowed) return fail(awsFailure(error, 'secretsmanager:UpdateSecretVersionStage'));
    }
    return succeed(undefined);
  },
});
