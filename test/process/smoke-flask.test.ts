import { afterAll, describe, expect, test } from 'vitest';
import { Secret } from '../../src/redaction/secret.ts';
import type { SmokeOptions } from '../../src/smoke-test/stage.ts';
import { startFlask } from '../support/smoke/flask-backend.ts';
import { newKey, runSmoke } from '../support/smoke/run.ts';

const stops: (() => Promise<void>)[] = [];

afterAll(async () => {
  await Promise.all(stops.map((stop) => stop()));
});

const flask = async (env: Readonly<Record<string, string>>): Promise<URL> => {
  const backend = await startFlask(env);
  stops.push(backend.stop);
  return backend.url;
};

describe.each(['verbose', 'opaque'])('a Flask backend with PyJWT and %s errors', (errors) => {
  const key = newKey();

  test('matches when it verifies with the same key', async () => {
    const run = await runSmoke(await flask({ JWT_SECRET_KEY: key, ERRORS: errors }), key);
    expect(run.verdict).toMatchObject({
      name: 'match',
      layer: 'gunicorn',
      neededSuccesses: 10,
      transientErrors: 0,
    });
    expect(run.verdict.consecutiveSuccesses).toBeGreaterThanOrEqual(10);
    expect(run.verdict.probes.map(({ name, passed }) => `${name} ${passed}`)).toEqual([
      'right key true',
      'no token true',
      'random key true',
      'carrier true',
      'identity headers true',
      'key true',
      'signature true',
      'JOSE header true',
      'claims true',
    ]);
    expect(run.findings).toEqual([]);
  });

  test('never matches when it verifies with another key', async () => {
    const run = await runSmoke(await flask({ JWT_SECRET_KEY: newKey(), ERRORS: errors }), key);
    // With one text for everything, nothing tells a wrong key from other reasons.
    expect([run.verdict.name, run.codes]).toEqual(
      errors === 'verbose' ? ['mismatch', ['key-refused']] : ['refused', ['refused-alike']],
    );
  });
});

type Case = readonly [fault: string, verdict: string, code: string, options: Partial<SmokeOptions>];

const faults: readonly Case[] = [
  ['signature not verified', 'not-enforced', 'token-not-verified', {}],
  ['expiry not verified', 'not-enforced', 'expired-token-accepted', {}],
  ['alg none allowed', 'not-enforced', 'unsigned-token-accepted', {}],
  ['trusts identity headers', 'shadowed', 'identity-headers-trusted', {}],
  ['looks up identity headers', 'shadowed', 'identity-headers-trusted', {}],
  ['header is lost', 'inconclusive', 'token-not-seen', {}],
  ['errors are not mapped', 'inconclusive', 'errors-on-wrong-tokens', {}],
  ['user must exist', 'inconclusive', 'authenticated-not-found', {}],
  [
    'user must exist',
    'match',
    '',
    {
      accept: [
        [200, 299],
        [404, 404],
      ],
    },
  ],
  ['role is missing', 'refused', 'key-right-but-refused', {}],
  ['wants an audience', 'refused', 'key-right-but-refused', {}],
  ['wants an audience', 'match', '', { claims: { aud: 'chat-app' } }],
  ['', 'not-enforced', 'probe-path-open', { probePath: '/api/open' }],
  ['', 'inconclusive', 'probe-path-not-found', { probePath: '/api/nothing' }],
  ['trusts identity headers', 'match', 'identity-headers-not-tested', { identityHeaders: 'none' }],
];

test.each(faults)('fault "%s" gives %s %s', async (fault, verdict, code, options) => {
  const key = newKey();
  const run = await runSmoke(await flask({ JWT_SECRET_KEY: key, FAULT: fault }), key, options);
  expect([run.verdict.name, ...run.codes]).toEqual(code === '' ? [verdict] : [verdict, code]);
});

describe('the previous key', () => {
  const key = newKey();
  const previous = newKey();
  const expecting = (expectation: 'accept' | 'reject') => ({
    previous: { key: new Secret('JWT_SECRET_KEY_PREVIOUS', previous), expectation },
  });

  test('is a mismatch when it should be refused and is accepted, and a match the other way round', async () => {
    const url = await flask({ JWT_SECRET_KEY: key, JWT_SECRET_KEY_PREVIOUS: previous });
    const rejected = await runSmoke(url, key, expecting('reject'));
    expect([rejected.verdict.name, rejected.codes]).toEqual(['mismatch', ['previous-key-still-accepted']]);
    const accepted = await runSmoke(url, key, expecting('accept'));
    expect([accepted.verdict.name, accepted.codes]).toEqual(['match', []]);
  });

  test('is a mismatch when it should be accepted and is refused, and a match the other way round', async () => {
    const url = await flask({ JWT_SECRET_KEY: key });
    const accepted = await runSmoke(url, key, expecting('accept'));
    expect([accepted.verdict.name, accepted.codes]).toEqual(['mismatch', ['previous-key-refused']]);
    const rejected = await runSmoke(url, key, expecting('reject'));
    expect([rejected.verdict.name, rejected.codes]).toEqual(['match', []]);
  });
});

test('a backend whose variable is empty never matches', async () => {
  const key = newKey();
  const run = await runSmoke(await flask({ JWT_SECRET_KEY: '' }), key);
  // This PyJWT refuses an empty key, and with it every token; up to 2.12.1 it would verify tokens that anybody can sign.
  expect([run.verdict.name, run.codes]).toEqual(['mismatch', ['key-refused']]);
});
