import * as ecs from 'aws-cdk-lib/aws-ecs';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import type { KeyVersions, Settings } from './settings.ts';

/** What a container finds in its environment: plain values, and values that ECS fetches when a task starts. */
export type ContainerVariables = {
  readonly environment: Record<string, string>;
  readonly secrets: Record<string, ecs.Secret>;
};

/** Both are made outside of this app, so that no deployment can change or delete them. */
const SIGNING_KEY_SECRET = 'chat-app/jwt';
const SESSION_SECRET = 'chat-app/session';

/**
 * The variables that the signer and the verifier must agree on. Made once and given to both containers: there is no
 * second place where they could become different.
 */
export const sharedVariables = (scope: Construct, settings: Settings): ContainerVariables => {
  const lifetime = { JWT_EXPIRATION_HOURS: String(settings.expirationHours) };
  const source = settings.signingKey;
  if (source.form === 'plaintext') {
    return {
      environment: {
        ...lifetime,
        JWT_SECRET_KEY: source.key,
        ...(source.previousKey === undefined ? {} : { JWT_SECRET_KEY_PREVIOUS: source.previousKey }),
      },
      secrets: {},
    };
  }
  const secret = secretsmanager.Secret.fromSecretNameV2(scope, 'SigningKey', SIGNING_KEY_SECRET);
  return { environment: lifetime, secrets: keyReferences(secret, source.versions) };
};

const keyReferences = (
  secret: secretsmanager.ISecret,
  versions: KeyVersions,
): ContainerVariables['secrets'] => {
  if (versions.by === 'label') {
    return {
      JWT_SECRET_KEY: ecs.Secret.fromSecretsManager(secret),
      ...(versions.acceptPreviousKey && { JWT_SECRET_KEY_PREVIOUS: versionBefore(secret) }),
    };
  }
  const version = (versionId: string): ecs.Secret =>
    ecs.Secret.fromSecretsManagerVersion(secret, { versionId });
  return {
    JWT_SECRET_KEY: version(versions.current),
    ...(versions.previous !== undefined && { JWT_SECRET_KEY_PREVIOUS: version(versions.previous) }),
  };
};

/** AWSPREVIOUS only exists after the first change of a secret; a task that asks for it before that does not start. */
const versionBefore = (secret: secretsmanager.ISecret): ecs.Secret =>
  ecs.Secret.fromSecretsManagerVersion(secret, { versionStage: 'AWSPREVIOUS' });

/** What only the frontend may know: the backend never sees the session secret. */
export const frontendVariables = (scope: Construct, settings: Settings): ContainerVariables => {
  const { signingKey, sessionSecret, previousSessionSecret, demoPassword } = settings;
  const demo: Record<string, string> = demoPassword === undefined ? {} : { DEMO_PASSWORD: demoPassword };
  if (signingKey.form === 'plaintext') {
    return {
      environment: {
        ...demo,
        ...(sessionSecret !== undefined && { NEXTAUTH_SECRET: sessionSecret }),
        ...(previousSessionSecret !== undefined && { NEXTAUTH_SECRET_PREVIOUS: previousSessionSecret }),
      },
      secrets: {},
    };
  }
  const secret = secretsmanager.Secret.fromSecretNameV2(scope, 'SessionSecret', SESSION_SECRET);
  return {
    environment: demo,
    secrets: {
      NEXTAUTH_SECRET: ecs.Secret.fromSecretsManager(secret),
      ...(settings.acceptPreviousSession && { NEXTAUTH_SECRET_PREVIOUS: versionBefore(secret) }),
    },
  };
};
