import { randomBytes } from 'node:crypto';
import {
  DescribeSecretCommand,
  GetSecretValueCommand,
  PutSecretValueCommand,
  SecretsManagerClient,
  UpdateSecretVersionStageCommand,
} from '@aws-sdk/client-secrets-manager';
import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AskedPhase } from '../../src/inputs/types.ts';
import { type Scenario, startScenario } from '../support/chat-app/scenario.ts';
import { WebSession } from '../support/chat-app/web-session.ts';
import { findLeaks } from '../support/leaks/leaks.ts';
import type { ActionRun } from '../support/runner/action-run.ts';

/**
 * A rotation of the example's key in the form that is recommended: it is in Secrets Manager, ECS hands it to the tasks,
 * and neither GitHub nor a template ever holds it. One story, told in order.
 */
const LIFETIME_SECONDS = 168 * 3600;
const SecretId = 'chat-app/jwt';

let scenario: Scenario;
let client: SecretsManagerClient;
let session: WebSession;
/** The version that is leaked in the end. */
let leaked = '';
/** Every key, in the order in which they came. */
const keys: string[] = [];

beforeAll(async () => {
  scenario = await startScenario('secrets-manager', { app: 'recorded', cli: 'stand-in' });
  client = new SecretsManagerClient(scenario.emulator.sdk);
  keys.push(scenario.secrets.JWT_SECRET_KEY);
  const deployed = await (await scenario.run({ app: 'fresh' })).finished;
  expect(deployed.outputs, deployed.log.join('\n')).toMatchObject({ verdict: 'match' });
  await deployed.dispose();
  leaked = await versionAt('AWSCURRENT');
  session = new WebSession(scenario.url);
  await session.login('ada@example.com', scenario.secrets.DEMO_PASSWORD);
});
afterAll(() => scenario?.stop());

const valueAt = async (VersionStage: string): Promise<string> => {
  const { SecretString = '' } = await client.send(new GetSecretValueCommand({ SecretId, VersionStage }));
  if (!keys.includes(SecretString)) keys.push(SecretString);
  return SecretString;
};

const versionAt = async (label: string): Promise<string> => {
  const { VersionIdsToStages = {} } = await client.send(new DescribeSecretCommand({ SecretId }));
  return Object.entries(VersionIdsToStages).find(([, labels]) => labels.includes(label))?.[0] ?? '';
};

const labels = async (): Promise<readonly string[]> => {
  const { VersionIdsToStages = {} } = await client.send(new DescribeSecretCommand({ SecretId }));
  return Object.values(VersionIdsToStages).flat().toSorted();
};

const answersTo = (some: readonly string[]): Promise<readonly number[]> =>
  Promise.all(
    some.map(async (key) => {
      const token = await new SignJWT({ sub: 'user-test' })
        .setProtectedHeader({ alg: 'HS256' })
        .setIssuedAt()
        .setExpirationTime('60s')
        .sign(new TextEncoder().encode(key));
      const headers = { authorization: `Bearer ${token}`, connection: 'close' };
      return (await fetch(`${scenario.url}/api/me`, { headers })).status;
    }),
  );

const expectChat = async (): Promise<void> => {
  const { status, body } = await session.open('/chat');
  expect(status).toBe(200);
  expect(body).not.toContain('The backend refused the frontend');
};

/** The job is given no key at all: it is only in Secrets Manager. */
const runWith = async (inputs: Readonly<Record<string, string>>): Promise<ActionRun> => {
  const run = await (
    await scenario.run({
      inputs: {
        'secret-store': 'secrets-manager',
        'secret-id': SecretId,
        'jwt-secret-key': '',
        ...inputs,
      },
      github: { event_name: 'workflow_dispatch', run_id: String(Date.now()) },
    })
  ).finished;
  for (const label of await labels()) if (label.startsWith('AWS')) await valueAt(label);
  const secrets = Object.fromEntries(keys.map((key, index) => [`KEY_${index}`, key]));
  expect(findLeaks(run, { ...scenario.secrets, ...secrets })).toEqual([]);
  await expectChat();
  await run.dispose();
  return run;
};

const runGreen = async (inputs: Readonly<Record<string, string>>): Promise<ActionRun> => {
  const run = await runWith(inputs);
  expect(run.conclusion, run.log.join('\n')).toBe('success');
  return run;
};

const rotate = (phase: AskedPhase = 'auto'): Promise<ActionRun> => runGreen({ mode: 'rotate', phase });

describe('a rotation of the example with the key in Secrets Manager', () => {
  it('stages a pending version, which production accepts beside the current one', async () => {
    expect((await rotate()).outputs).toMatchObject({ phase: 'stage', verdict: 'match' });
    expect(await labels()).toEqual(['AWSCURRENT', 'AWSPENDING', 'cdk-jwt-deploy-next']);
    expect(keys).toHaveLength(2);
    expect(await valueAt('AWSCURRENT')).toBe(keys[0]);
    expect(await answersTo(keys)).toEqual([200, 200]);
  });

  it('makes it current, and production still accepts the version before', async () => {
    expect((await rotate()).outputs).toMatchObject({ phase: 'switch', verdict: 'match' });
    expect(await labels()).toEqual(['AWSCURRENT', 'AWSPREVIOUS', 'cdk-jwt-deploy-previous']);
    expect([await valueAt('AWSCURRENT'), await valueAt('AWSPREVIOUS')]).toEqual([keys[1], keys[0]]);
    expect(await answersTo(keys)).toEqual([200, 200]);
  });

  it('does not lose the version that signs when a person has stored another value', async () => {
    const [signing, previous] = [await versionAt('AWSCURRENT'), await versionAt('AWSPREVIOUS')];
    const SecretString = randomBytes(32).toString('base64');
    await client.send(new PutSecretValueCommand({ SecretId, SecretString }));
    const byHand = await versionAt('AWSCURRENT');
    const run = await runWith({ mode: 'rotate', phase: 'auto' });
    expect(run.conclusion, run.log.join('\n')).toBe('failure');
    expect(run.summary).toContain('`rotation-signer-not-stored`');
    expect(await versionAt('AWSCURRENT')).toBe(byHand);
    keys.splice(keys.indexOf(SecretString), 1);
    expect(await answersTo(keys)).toEqual([200, 200]);
    for (const [VersionStage, MoveToVersionId] of [
      ['AWSCURRENT', signing],
      ['AWSPREVIOUS', previous],
    ] as const) {
      const RemoveFromVersionId = await versionAt(VersionStage);
      const move = { SecretId, VersionStage, MoveToVersionId, RemoveFromVersionId };
      await client.send(new UpdateSecretVersionStageCommand(move));
    }
  });

  it('lets main be deployed in between, with both versions as the rotation left them', async () => {
    const run = await runGreen({ mode: 'deploy' });
    expect(run.outputs).toMatchObject({ verdict: 'match', changes: '{"ChatAppStack":"no change"}' });
    expect(run.summary).toMatch(/\| ✅ \| previous key \| accepted \|/);
    expect(await answersTo(keys)).toEqual([200, 200]);
  });

  it('retires the version before when its tokens have expired', async () => {
    await scenario.emulator.control.ageSecrets(LIFETIME_SECONDS + 600);
    expect((await rotate()).outputs).toMatchObject({ phase: 'retire', verdict: 'match' });
    expect(await labels()).toEqual(['AWSCURRENT']);
    expect(await answersTo(keys)).toEqual([401, 200]);
  });

  it('lets production be verified without any key in GitHub', async () => {
    const run = await runGreen({ mode: 'verify', stacks: 'ChatAppStack', context: '' });
    expect(run.outputs).toMatchObject({ verdict: 'match', 'failure-reason': '' });
    expect(run.log.join('\n')).toContain('2/2 tasks');
  });

  it('in an emergency refuses the leaked version at once', async () => {
    expect((await rotate('emergency')).outputs).toMatchObject({ phase: 'emergency', verdict: 'match' });
    expect(await labels()).toEqual(['AWSCURRENT']);
    expect(keys).toHaveLength(3);
    expect(await answersTo(keys)).toEqual([401, 401, 200]);
  });

  it('does not let a deployment bring the leaked version back when a person has made it current again', async () => {
    const current = await versionAt('AWSCURRENT');
    const move = {
      SecretId,
      VersionStage: 'AWSCURRENT',
      MoveToVersionId: leaked,
      RemoveFromVersionId: current,
    };
    await client.send(new UpdateSecretVersionStageCommand(move));
    const run = await runWith({ mode: 'deploy' });
    expect(run.conclusion, run.log.join('\n')).toBe('failure');
    expect(run.summary).toContain('`rotation-deployment-stale`');
    expect(await answersTo(keys)).toEqual([401, 401, 200]);
  });
});
