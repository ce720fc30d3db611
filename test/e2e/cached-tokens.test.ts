import { createHmac, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AskedPhase } from '../../src/inputs/types.ts';
import { type AwsProxy, denied, startAwsProxy } from '../support/aws/aws-proxy.ts';
import { type Emulator, startEmulator } from '../support/aws/emulator.ts';
import { rotatingImages } from '../support/cdk/rotating-app.ts';
import { type RotationLane, startRotationLane } from '../support/cdk/rotation-lane.ts';
import { ENVIRONMENT } from '../support/github/rotating-repository.ts';
import type { ActionRun } from '../support/runner/action-run.ts';
import { type CachingProxy, startCachingProxy } from '../support/smoke/caching-proxy.ts';

/**
 * The action, emulated AWS and a fake GitHub; between the load balancer and everybody stands a cache that lets in
 * again what it has let in once, by the Authorization header, as an authorizer of API Gateway does. One story, in order.
 */
const LIFETIME = 3_600_000;
const LONG = 3_600_000;

const name = 'cached';
let emulator: Emulator;
let aws: AwsProxy;
let cache: CachingProxy;
let lane: RotationLane;

beforeAll(async () => {
  emulator = await startEmulator({ images: rotatingImages });
  await emulator.bootstrap();
  const balancer = new URL(await emulator.albUrl(name));
  cache = await startCachingProxy(() => balancer, { milliseconds: LONG, saysSo: true });
  // On one machine the cache looks like another program in the place of the load balancer, for which the run may not ask.
  const permission = 'elasticloadbalancing:DescribeLoadBalancers';
  const refuse = (action: string) => (action === 'DescribeLoadBalancers' ? denied(permission) : undefined);
  aws = await startAwsProxy(emulator.endpoint, { before: refuse });
  const environment = { ...emulator.environment, ...aws.environment };
  const endpoint = aws.environment.AWS_ENDPOINT_URL ?? '';
  lane = await startRotationLane({ ...emulator, endpoint, environment }, name, inputs());
});

afterAll(async () => {
  await lane?.stop();
  await cache?.stop();
  aws?.stop();
  await emulator?.stop();
});

/** A run gives up when its tokens have expired, after three times the time of the smoke test, or when the cache says that it keeps them longer. */
const inputs = () => ({ 'backend-url': cache.url.href, 'smoke-timeout-seconds': '15' });

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Somebody who has a key makes a token, and uses the same one again and again. */
const forge = (key = ''): (() => Promise<number>) => {
  const iat = Math.floor(Date.now() / 1000);
  const claims = { sub: 'admin', iat, exp: iat + 1800, jti: randomBytes(8).toString('hex') };
  const signed = `${encoded({ alg: 'HS256', typ: 'JWT' })}.${encoded(claims)}`;
  const token = `${signed}.${createHmac('sha256', key).update(signed).digest('base64url')}`;
  const headers = { authorization: `Bearer ${token}`, connection: 'close' };
  return async () => (await fetch(new URL('/me', cache.url), { headers })).status;
};

const UNTIL = /until \d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC/;

const expectRed = (run: ActionRun, ...says: readonly (string | RegExp)[]): void => {
  const log = run.log.join('\n');
  expect(run.conclusion, log).toBe('failure');
  expect(run.outputs).toMatchObject({ verdict: 'match', 'failure-reason': 'previous-key-mismatch' });
  for (const text of [UNTIL, 'flush-stage-authorizers-cache', ...says]) {
    expect(log).toMatch(text);
    expect(run.summary).toMatch(text);
  }
};

const expectGreen = (run: ActionRun): void => {
  expect(run.conclusion, run.log.join('\n')).toBe('success');
  expect(run.outputs).toMatchObject({ verdict: 'match', 'failure-reason': '' });
};

/** The first and the last run of the story are the bundle with the CDK CLI. */
const rotate = (phase: AskedPhase): Promise<ActionRun> => lane.rotate(phase, undefined, 'in-process');

describe('behind a cache of tokens', () => {
  it('an emergency is red while a token of the leaked key is accepted, says until when, and is not over', async () => {
    const { repository } = lane;
    const leaked = repository.key();
    const attack = forge(leaked);
    expect(await attack()).toBe(200);

    const run = await lane.rotate('emergency');
    expectRed(run, 'the key that was current', '-f phase=emergency');
    expect(repository.stored()).toEqual(['', '_EMERGENCY']);
    // The verifier has forgotten the key, and the cache has not.
    expect(await forge(leaked)()).toBe(401);
    expect(await attack()).toBe(200);
  });

  it('an emergency that goes on is red again: it makes the tokens once more that the run before had tried', async () => {
    const run = await rotate('emergency');
    expectRed(run, '-f phase=emergency', 'The cache says');
    expect(lane.repository.stored()).toEqual(['', '_EMERGENCY']);
  });

  it('an emergency is over when the cache has been emptied', async () => {
    cache.flush();
    const run = await rotate('emergency');
    expectGreen(run);
    expect(run.summary).toContain('Whether a cache still accepts tokens of the key that was replaced');
    expect(lane.repository.stored()).toEqual(['']);
  });

  it('an emergency waits for a cache of some seconds, and says how long it was', async () => {
    cache.keepFor(15_000);
    const attack = forge(lane.repository.key());
    expect(await attack()).toBe(200);

    const run = await rotate('emergency');
    expectGreen(run);
    expect(run.summary).toMatch(/were accepted for \d+(\.\d)? s after it was gone/);
    expect(lane.repository.stored()).toEqual(['']);
    expect(await attack()).toBe(401);
  });

  it('a rotation is not retired while a token of the old key is accepted', async () => {
    const { repository } = lane;
    cache.keepFor(LONG, true);
    const old = repository.key();
    expectGreen(await rotate('auto'));
    expectGreen(await rotate('auto'));
    repository.github.secrets.letTimePass(LIFETIME + 600_000, ENVIRONMENT);
    await lane.letTimePass(LIFETIME + 600_000);
    expectRed(await rotate('auto'), 'the key that was previous', 'gh workflow run rotate.yml');
    expect(repository.key('_PREVIOUS')).toBe(old);

    cache.flush();
    const retired = await rotate('retire');
    expectGreen(retired);
    expect(retired.summary).toContain('Whether a cache still accepts tokens of the key that was previous');
    expect(repository.stored()).toEqual(['']);
  });

  it('a deployment that rejects the previous key is red while a token of it is accepted', async () => {
    const previous = lane.repository.key() ?? '';
    const next = randomBytes(32).toString('base64');
    // As API Gateway, which does not say how long it keeps the answer of an authorizer.
    cache.keepFor(LONG);
    const run = await lane.app.run({
      inputs: {
        ...inputs(),
        'jwt-secret-key': next,
        'previous-jwt-secret-key': previous,
        'previous-key': 'reject',
      },
      secrets: { JWT_SECRET_KEY: next, JWT_SECRET_KEY_PREVIOUS: previous },
    }).finished;
    expectRed(run, 'the previous key', 'for 3600 s at most', 'start a new run of this workflow');
    await run.dispose();
  });
});
