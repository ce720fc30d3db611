import { randomBytes } from 'node:crypto';
import { CloudFormationClient, GetTemplateCommand } from '@aws-sdk/client-cloudformation';
import {
  CreateSecretCommand,
  DescribeSecretCommand,
  GetSecretValueCommand,
  PutSecretValueCommand,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AskedPhase } from '../../src/inputs/types.ts';
import { startAwsProxy, UNKNOWN_KEY } from '../support/aws/aws-proxy.ts';
import { type Emulator, startEmulator } from '../support/aws/emulator.ts';
import { type RotatingApp, rotatingApp, rotatingImages } from '../support/cdk/rotating-app.ts';
import { makeQuickCheckout, type QuickCheckout } from '../support/cdk/small-app.ts';
import { SteadyClient } from '../support/chat-app/steady-client.ts';
import { findLeaks } from '../support/leaks/leaks.ts';
import type { ActionRun } from '../support/runner/action-run.ts';
import { runInProcess } from '../support/runner/in-process.ts';

/**
 * One app whose key is in Secrets Manager, for which the machines of 40 runs vanish at random instants. The action runs in
 * the process of the tests, with a stand-in for the CDK CLI; Secrets Manager, CloudFormation and ECS are those of the
 * emulator. A machine that has vanished reaches nothing any more.
 */
const NAME = 'deaths';
const SecretId = 'deaths/jwt';
const LIFETIME = 3_600_000;
const SEED = Number(process.env.ROTATION_SEED ?? 14);
const DEATHS = 40;

/** What a run asks AWS to change; it dies before one of these gets there, or when the answer is on its way. */
const CHANGES = /^(PutSecretValue|UpdateSecretVersionStage|CreateChangeSet|ExecuteChangeSet)$/;
/** A question for a permission, which changes nothing. */
const isQuestion = (body: string): boolean => body.includes('no-such-label');

type Instant = {
  readonly asked: AskedPhase;
  /** So long after the run before that all tokens of former keys have expired. */
  readonly isLater: boolean;
  /** Whether the changes are counted from the beginning, or from when the deployment was asked for. */
  readonly since: 'the beginning' | 'the deployment';
  readonly change: number;
  readonly when: 'before' | 'after';
};

/** The same numbers for the same seed: a linear congruential generator of 32 bits. */
const dice = (seed: number): ((sides: number) => number) => {
  let state = seed >>> 0;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
};

const instants = (): readonly (readonly [string, Instant])[] => {
  const roll = dice(SEED);
  return Array.from({ length: DEATHS }, (_, index) => {
    const asked = (['auto', 'auto', 'auto', 'auto', 'emergency', 'abandon'] as const)[roll(6)] ?? 'auto';
    const isLater = roll(3) > 0;
    const since = roll(4) > 0 ? 'the beginning' : 'the deployment';
    const most = asked === 'emergency' ? [5, 1] : [3, 2];
    const change = 1 + roll((since === 'the beginning' ? most[0] : most[1]) ?? 1);
    const when = roll(2) === 0 ? 'before' : 'after';
    const time = isLater ? ' a lifetime later' : '';
    const name = `${index + 1}: asked for ${asked}${time}, ${when} change ${change} since ${since}`;
    return [name, { asked, isLater, since, change, when }];
  });
};

let emulator: Emulator;
let quick: QuickCheckout;
let app: RotatingApp;
let client: SecretsManagerClient;
let stacks: CloudFormationClient;
let arn = '';
let runs = 0;
/** In the end, for a run that has vanished may still write to its own directory. */
const dispose: (() => Promise<void>)[] = [];
let now = 0;
/** Every key that was ever stored, by the id of its version. */
const keys = new Map<string, string>();
/** The key that the deployed app signs with. */
let signing = '';
/** When each key signed last. */
const signed = new Map<string, number>();
/** Keys of which an emergency was asked for: nobody needs them. */
const leaked = new Set<string>();
/** Keys that a rotation has ended. */
const gone = new Set<string>();

beforeAll(async () => {
  emulator = await startEmulator({ images: rotatingImages });
  await emulator.bootstrap();
  client = new SecretsManagerClient(emulator.sdk);
  stacks = new CloudFormationClient(emulator.sdk);
  const SecretString = randomBytes(32).toString('base64');
  arn = (await client.send(new CreateSecretCommand({ Name: SecretId, SecretString }))).ARN ?? '';
  [quick, app] = await Promise.all([makeQuickCheckout('rotating'), rotatingApp(emulator, NAME)]);
  const deployed = await run({ mode: 'deploy' });
  expect(deployed.conclusion, deployed.log.join('\n')).toBe('success');
  signing = await signer();
});
afterAll(async () => {
  await quick?.remove();
  await emulator?.stop();
  for (const remove of dispose) await remove();
});

const labels = async (): Promise<Readonly<Record<string, readonly string[]>>> => {
  const { VersionIdsToStages = {} } = await client.send(new DescribeSecretCommand({ SecretId }));
  for (const VersionId of Object.keys(VersionIdsToStages)) {
    if (keys.has(VersionId)) continue;
    const { SecretString = '' } = await client.send(new GetSecretValueCommand({ SecretId, VersionId }));
    keys.set(VersionId, SecretString);
  }
  return VersionIdsToStages;
};

/** As the deployed template says. */
const signer = async (): Promise<string> => {
  const { TemplateBody = '' } = await stacks.send(new GetTemplateCommand({ StackName: NAME }));
  const [, version = ''] =
    /"Name":\s*"JWT_SECRET_KEY",\s*"ValueFrom":\s*"[^"]*:::([^"]+)"/.exec(TemplateBody) ?? [];
  await labels();
  return keys.get(version) ?? '';
};

/** Keys of which users hold valid tokens. */
const needed = (): readonly string[] =>
  [...signed].flatMap(([key, at]) => (at + LIFETIME > now && !leaked.has(key) ? [key] : []));

/** One run of the action. With an instant its machine vanishes there, if the run comes to it. */
async function run(inputs: Readonly<Record<string, string>>, instant?: Instant): Promise<ActionRun> {
  let changes = 0;
  let isDeployed = false;
  let vanish = (): void => undefined;
  const come = (when: Instant['when'], action: string, body: string): boolean => {
    if (!instant || !CHANGES.test(action) || isQuestion(body)) return false;
    const isCounted = instant.since === 'the beginning' || isDeployed;
    if (isCounted && when === 'before') changes += 1;
    const isIt = isCounted && changes === instant.change && when === instant.when;
    if (when === 'after') isDeployed ||= action === 'ExecuteChangeSet';
    if (isIt) vanish();
    return isIt;
  };
  const aws = await startAwsProxy(emulator.endpoint, {
    before: (action, body) => (come('before', action, body) ? UNKNOWN_KEY : undefined),
    after: (action, body) => void come('after', action, body),
  });
  runs += 1;
  const running = app.run({
    runStage: runInProcess,
    workspace: quick.directory,
    inputs: { 'secret-store': 'secrets-manager', 'secret-id': SecretId, tasks: '1', ...inputs },
    env: { ...aws.environment, ROTATING_SECRET: arn },
    github: { run_id: String(runs), event_name: 'workflow_dispatch' },
  });
  vanish = () => {
    aws.stop();
    running.vanish();
  };
  const done = await running.finished;
  aws.stop();
  await app.settled();
  // The machine of a run that has vanished took its disk along.
  const leaks = findLeaks(done, Object.fromEntries(keys));
  expect(leaks.filter(({ place }) => done.main.signal === null || !place.startsWith('file '))).toEqual([]);
  dispose.push(done.dispose);
  return done;
}

/** Whether the machine of this run vanished; no token that is valid was refused meanwhile, and none is now. */
const rotate = async (asked: AskedPhase, instant?: Instant): Promise<boolean> => {
  signed.set(signing, now);
  if (asked === 'emergency') for (const key of keys.values()) leaked.add(key);
  const held = needed();
  let asks = 0;
  const users = new SteadyClient(async () => {
    asks += 1;
    const key = held[asks % held.length];
    return key === undefined || (await app.accepts(key)) ? 'accepted' : 'refused';
  }, 250);
  const done = await run({ mode: 'rotate', phase: asked }, instant);
  await users.stop();
  expect(users.since(0), done.log.join('\n')).toEqual(['accepted']);
  const hasVanished = done.main.signal === 'SIGKILL';
  // There is nothing to abandon amid an emergency.
  const isRefused = asked === 'abandon' && done.outputs['failure-reason'] === 'rotation-refused';
  if (!hasVanished && !isRefused) expect(done.conclusion, done.log.join('\n')).toBe('success');
  await expectNothingLost();
  return hasVanished;
};

/** Of all keys, or of the newest ones alone. */
const accepted = async (newest = keys.size): Promise<readonly string[]> => {
  const all = await Promise.all(
    [...new Set(keys.values())]
      .slice(-newest)
      .map(async (key) => ({ key, isAccepted: await app.accepts(key) })),
  );
  return all.flatMap(({ key, isAccepted }) => (isAccepted ? [key] : []));
};

/** These say nothing alone: a run died before it had put on, or after it had taken away, the label that counts. */
const LEFT_OVER = /^cdk-jwt-deploy-(next|emergency-next|emergency-previous)$/;

const isAtRest = async (): Promise<boolean> => {
  const counting = Object.values(await labels())
    .flat()
    .filter((label) => !LEFT_OVER.test(label));
  return counting.join() === 'AWSCURRENT' && (await accepted(5)).length === 1;
};

/** And where one key is alone, all others are gone. */
const expectNothingLost = async (): Promise<void> => {
  signing = await signer();
  signed.set(signing, now);
  const stored = Object.keys(await labels()).map((version) => keys.get(version));
  const honoured = await accepted(5);
  expect(stored, 'a key that production accepts is lost').toEqual(expect.arrayContaining([...honoured]));
  expect(honoured, 'a valid token is refused').toEqual(expect.arrayContaining([...needed()]));
  expect(
    honoured.filter((key) => gone.has(key)),
    'a key that was given up is back',
  ).toEqual([]);
  if (!(await isAtRest())) return;
  for (const key of keys.values()) if (!honoured.includes(key)) gone.add(key);
};

const letTokensExpire = async (): Promise<void> => {
  const time = LIFETIME + 600_000;
  now += time;
  await emulator.control.ageSecrets(time / 1000);
};

describe(`a rotation in Secrets Manager whose machines vanish at random instants (ROTATION_SEED=${SEED})`, () => {
  it.each(instants())(
    '%s: no key is lost, none comes back, no user is logged out',
    async (_name, instant) => {
      if (instant.isLater) await letTokensExpire();
      let hasVanished = await rotate(instant.asked, instant);
      for (let more = 0; more < 4 && !hasVanished; more += 1) {
        await letTokensExpire();
        hasVanished = await rotate(instant.asked === 'emergency' ? 'emergency' : 'auto', instant);
      }
      expect(hasVanished, 'no run came to this instant').toBe(true);
    },
  );

  it('ends with one key that is stored and accepted, all others being refused', async () => {
    for (let more = 0; more < 4 && !(await isAtRest()); more += 1) {
      await letTokensExpire();
      await rotate('auto');
    }
    expect(await isAtRest()).toBe(true);
    expect(await accepted()).toEqual([await signer()]);
    expect(gone.size).toBe(new Set(keys.values()).size - 1);
  });

  it('does not stage a value that was given up, though a person has stored it as a new version', async () => {
    const [former = ''] = [...signed.keys()].filter((key) => gone.has(key)).slice(-1);
    const VersionStages = ['AWSPENDING', 'cdk-jwt-deploy-next'];
    await client.send(new PutSecretValueCommand({ SecretId, SecretString: former, VersionStages }));
    const refused = await run({ mode: 'rotate', phase: 'auto' });
    expect(refused.conclusion, refused.log.join('\n')).toBe('failure');
    expect(refused.summary).toContain('`rotation-key-given-up`');
    expect(await app.accepts(former)).toBe(false);
  });
});
