import { createHmac } from 'node:crypto';
import type { IncomingMessage, RequestListener } from 'node:http';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { Secret } from '../../src/redaction/secret.ts';
import { commonestDefaultKeys, defaultKeys } from '../../src/signing-key/default-keys.ts';
import type { SmokeOptions } from '../../src/smoke-test/stage.ts';
import type { Backend } from '../support/smoke/flask-backend.ts';
import { json, startHttp } from '../support/smoke/node-backend.ts';
import { newKey, runSmoke } from '../support/smoke/run.ts';
import { STRONG_KINDS } from '../unit/signing-key/random-keys.ts';

const running: Backend[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((backend) => backend.stop()));
});

type Verifier = {
  readonly key: string | Uint8Array;
  /** Says why it refuses a token, or only that it does. */
  readonly talkative?: boolean;
  /** Answers a missing token like a wrong one. */
  readonly mute?: boolean;
  /** Seconds by which its clock is ahead. */
  readonly clock?: number;
  readonly algorithm?: 'HS256' | 'HS512';
  /** A claim without which a token is refused. */
  readonly needs?: string;
};

const HASHES = { HS256: 'sha256', HS512: 'sha512' } as const;

const decode = (part: string) => {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
  } catch {
    return {};
  }
};

/** Why the token is refused, written anew from RFC 7519; '' when it is accepted. */
const complaint = (token: string, verifier: Verifier): string => {
  const { key, algorithm = 'HS256', clock = 0, needs } = verifier;
  const [header = '', payload = '', signature = ''] = token.split('.');
  if (signature === '') return 'Not enough segments';
  if (decode(header).alg === undefined) return 'Invalid header';
  if (decode(header).alg !== algorithm) return 'Algorithm not allowed';
  const expected = createHmac(HASHES[algorithm], key).update(`${header}.${payload}`).digest('base64url');
  if (signature !== expected) return 'Signature verification failed';
  const claims = decode(payload);
  const now = Date.now() / 1000 + clock;
  if (claims.exp <= now) return 'Signature has expired';
  if (claims.iat > now || claims.nbf > now) return 'The token is not yet valid';
  return needs === undefined || needs in claims ? '' : `Claim ${needs} is missing`;
};

const why = (incoming: IncomingMessage, verifier: Verifier): string => {
  const token = /^Bearer (.+)$/.exec(incoming.headers.authorization ?? '')?.[1];
  if (token === undefined) return verifier.mute ? 'Unauthorized' : 'Token is missing';
  const text = complaint(token, verifier);
  if (text === '') return '';
  return verifier.talkative ? text : verifier.mute ? 'Unauthorized' : 'Token is invalid';
};

const start = async (verifier: Verifier): Promise<URL> => {
  const listener: RequestListener = (incoming, response) => {
    const text = why(incoming, verifier);
    if (text === '') json(response, 200, { ok: true });
    else json(response, 401, { error: text });
  };
  const backend = await startHttp(listener);
  running.push(backend);
  return backend.url;
};

const diagnose = async (verifier: Verifier, key: string, options: Partial<SmokeOptions> = {}) => {
  const run = await runSmoke(await start(verifier), key, options);
  expect(run.verdict.requests).toBeLessThanOrEqual(150);
  const shown = JSON.stringify([run.verdict, run.findings, run.lines]);
  for (const text of [key, ...run.masked]) expect(shown.includes(text)).toBe(false);
  return { verdict: run.verdict.name, code: run.codes[0], finding: run.findings[0] };
};

/** Written apart from the candidates: what really happens to keys. */
const ACCIDENTS: Readonly<
  Record<string, readonly [code: string, happen: (key: string) => string | Uint8Array]>
> = {
  'echo adds a line break': ['verifier-key-whitespace', (key) => `${key}\n`],
  'a Windows editor adds a line break': ['verifier-key-whitespace', (key) => `${key}\r\n`],
  'a blank is pasted too': ['verifier-key-whitespace', (key) => `${key} `],
  'docker keeps double quotes': ['verifier-key-quoted', (key) => `"${key}"`],
  'docker keeps single quotes': ['verifier-key-quoted', (key) => `'${key}'`],
  'the verifier decodes base64': ['verifier-key-encoding', (key) => Buffer.from(key, 'base64')],
  'Kubernetes shows base64': ['verifier-key-encoding', (key) => Buffer.from(key).toString('base64')],
  'base64 of what echo wrote': ['verifier-key-encoding', (key) => Buffer.from(`${key}\n`).toString('base64')],
  'base64 twice': [
    'verifier-key-encoding',
    (key) => Buffer.from(Buffer.from(key).toString('base64')).toString('base64'),
  ],
  'the key as hex': ['verifier-key-encoding', (key) => Buffer.from(key).toString('hex')],
  'ECS hands over the whole JSON': ['verifier-key-wrapped', (key) => `{"JWT_SECRET_KEY":"${key}"}`],
  'JSON as people write it': ['verifier-key-wrapped', (key) => `{"JWT_SECRET_KEY": "${key}"}`],
  'the line of an env file': ['verifier-key-wrapped', (key) => `JWT_SECRET_KEY=${key}`],
  'a field of the store is too short': ['verifier-key-cut', (key) => key.slice(0, 32)],
  'the last character was not selected': ['verifier-key-cut', (key) => key.slice(0, -1)],
  'a form changes capitals': ['verifier-key-altered', (key) => key.toLowerCase()],
};

/** Keys with characters that only some programs take as they are. */
const SPECIAL: Readonly<
  Record<string, readonly [code: string, mark: string, happen: (key: string) => string]>
> = {
  'a shell expands a variable': ['verifier-key-cut', '$', (key) => key.replace(/\$[A-Za-z_]\w*/g, '')],
  'an env file takes the rest for a comment': [
    'verifier-key-cut',
    '#',
    (key) => key.slice(0, key.indexOf('#')),
  ],
  'a shell takes backslashes away': ['verifier-key-cut', '\\', (key) => key.replaceAll('\\', '')],
  'a form decodes a URL': ['verifier-key-encoding', '%41', (key) => decodeURIComponent(key)],
};

const anyKey = fc.constantFrom(...Object.values(STRONG_KINDS)).map((make) => make());
/** Each accident happens to a key for each of three verifiers. */
const RUNS = { numRuns: 1 } as const;

/** A third, another one for each of the three: there are many. */
const shareOf = <T>({ talkative, mute }: Partial<Verifier>, all: readonly T[]): readonly T[] =>
  all.filter((_, index) => index % 3 === (talkative ? 0 : mute ? 1 : 2));

describe.each([{ talkative: true }, { talkative: false }, { mute: true }])(
  'the diagnosis of a verifier that is %o',
  (manner) => {
    test.each(Object.entries(ACCIDENTS))('names the accident: %s', async (_, [code, happen]) => {
      await fc.assert(
        fc.asyncProperty(anyKey, async (key) => {
          const damaged = happen(key);
          fc.pre(damaged !== key && !(Buffer.from(damaged).length < 8));
          expect(await diagnose({ key: damaged, ...manner }, key)).toMatchObject({
            verdict: 'mismatch',
            code,
          });
        }),
        RUNS,
      );
    });

    test.each(Object.entries(SPECIAL))('names the accident: %s', async (_, [code, mark, happen]) => {
      const key = `${newKey().slice(0, 40)}${mark}aB${newKey().slice(0, 30)}`;
      expect(await diagnose({ key: happen(key), ...manner }, key)).toMatchObject({
        verdict: 'mismatch',
        code,
      });
    });

    test('names the other secret that it verifies with', async () => {
      const other = newKey();
      const key = newKey();
      const otherSecrets = [new Secret('DEMO_PASSWORD', newKey()), new Secret('NEXTAUTH_SECRET', other)];
      const told = await diagnose({ key: other, ...manner }, key, { otherSecrets });
      expect(told).toMatchObject({ verdict: 'mismatch', code: 'verifier-uses-other-secret' });
      expect(told.finding?.title).toBe('The backend verifies with NEXTAUTH_SECRET instead of JWT_SECRET_KEY');
    });

    test.each(['any', 'reject'] as const)(
      'names the previous key that it verifies with (%s)',
      async (expectation) => {
        const old = newKey();
        const previous = { key: new Secret('previous-jwt-secret-key', old), expectation };
        const told = await diagnose({ key: old, ...manner }, newKey(), { previous });
        expect(told).toMatchObject({ verdict: 'mismatch', code: 'previous-key-in-use' });
      },
    );

    test('names the default key that it falls back to', async () => {
      const common = new Set<string>(commonestDefaultKeys());
      const others = defaultKeys().filter((each) => !common.has(each));
      for (const key of shareOf(manner, others)) {
        expect(await diagnose({ key, ...manner }, newKey())).toMatchObject({
          verdict: 'mismatch',
          code: 'verifier-uses-default-key',
        });
      }
    });

    test('is not-enforced when it falls back to one of the most common default keys', async () => {
      for (const key of shareOf(manner, commonestDefaultKeys())) {
        expect(await diagnose({ key, ...manner }, newKey())).toMatchObject({
          verdict: 'not-enforced',
          code: 'default-key-accepted',
        });
      }
    });

    test('names the algorithm that it wants instead', async () => {
      const key = newKey();
      expect(await diagnose({ key, algorithm: 'HS512', ...manner }, key)).toMatchObject({
        verdict: 'refused',
        code: 'verifier-algorithm',
      });
    });

    test.each([-3600, -90, 130, 900, 1500, 7200])(
      'names its clock when it is wrong by %i s',
      async (clock) => {
        const key = newKey();
        const told = await diagnose({ key, clock, ...manner }, key);
        expect(told).toMatchObject({ verdict: 'refused', code: 'verifier-clock' });
        expect(told.finding?.title).toContain(clock < 0 ? 'behind' : 'ahead');
      },
    );

    test.each(['type', 'token_type', 'nbf', 'user_id'])('names the claim %s that it wants', async (needs) => {
      const key = newKey();
      const told = await diagnose({ key, needs, ...manner }, key, { profile: 'generic' });
      expect(told).toMatchObject({ verdict: 'refused', code: 'token-claim-missing' });
      expect(told.finding?.title).toContain(needs);
    });
  },
);

test('a verifier with an unknown key is a mismatch where it says so, else refused', async () => {
  const said = await diagnose({ key: newKey(), talkative: true }, newKey());
  expect(said).toMatchObject({ verdict: 'mismatch', code: 'key-refused' });
  expect(said.finding?.title).toBe(
    'The backend says that the signature is wrong: it verifies with another key',
  );
  const told = await diagnose({ key: newKey() }, newKey());
  expect(told).toMatchObject({ verdict: 'refused', code: 'key-refused' });
  expect(told.finding?.detail).toMatch(/Tried: other algorithms, .*tokens of \d+ other keys/);
});

test('a talkative verifier that wants an unknown claim is refused, not a mismatch', async () => {
  const key = newKey();
  const told = await diagnose({ key, needs: 'tenant', talkative: true }, key);
  expect(told).toMatchObject({ verdict: 'refused', code: 'key-right-but-refused' });
});

/** Answers with `why` until `changes` says otherwise; it gets the number of the request, from 1. */
const changing = async (
  verifier: Verifier,
  changes: (request: number, text: string) => number,
): Promise<URL> => {
  let requests = 0;
  const backend = await startHttp((incoming, response) => {
    requests += 1;
    const text = why(incoming, verifier);
    const status = changes(requests, text);
    json(
      response,
      status,
      status === 200 ? { ok: true } : { error: status === 401 ? text || 'Token is invalid' : 'Not now' },
    );
  });
  running.push(backend);
  return backend.url;
};

test('a verifier that says of an unknown user what it says of a wrong signature has the key, as an expired token shows', async () => {
  const key = newKey();
  const verifier = { key, talkative: true };
  const strict: RequestListener = (incoming, response) => {
    const said = why(incoming, verifier);
    json(response, 401, { error: said === '' ? 'Signature verification failed' : said });
  };
  const backend = await startHttp(strict);
  running.push(backend);
  const { verdict, findings } = await runSmoke(backend.url, key);
  expect([verdict.name, verdict.diagnosis]).toEqual(['refused', 'key-right-but-refused']);
  expect(findings[0]?.title).toBe(
    'The backend tells the signing key from a random one, but still refuses it',
  );
});

describe('a backend that changes its mind during the search', () => {
  test.each([403, 423])(
    'is not diagnosed by the answer %i with which it locks strangers out',
    async (status) => {
      const url = await changing({ key: newKey() }, (request, text) =>
        text === '' ? 200 : request > 75 ? status : 401,
      );
      const run = await runSmoke(url, newKey());
      expect(run.codes).toEqual(['key-refused']);
      expect(run.findings[0]?.detail).toContain('Then the backend began to answer strangers differently');
    },
  );

  test('is not diagnosed by a token that works because the key works at last', async () => {
    const key = newKey();
    let searching = false;
    const url = await changing({ key, talkative: true }, (_, text) => {
      // Only the search sends tokens of other algorithms.
      searching ||= text === 'Algorithm not allowed';
      return text === '' && searching ? 200 : 401;
    });
    const run = await runSmoke(url, key);
    expect(run.codes).toEqual(['key-right-but-refused']);
    expect(run.findings[0]?.detail).toContain('Then the key began to be accepted, so run this once more');
  });
});

test('a verifier that misses a claim before it looks at the times is not said to have a wrong clock', async () => {
  const key = newKey();
  const backend = await startHttp((incoming, response) => {
    const text = why(incoming, { key, talkative: true });
    const passed = text === '' || text === 'Signature has expired';
    json(response, 401, { error: passed ? 'Claim tenant is missing' : text });
  });
  running.push(backend);
  const run = await runSmoke(backend.url, key);
  expect([run.verdict.name, run.codes]).toEqual(['refused', ['key-right-but-refused']]);
  expect(run.findings[0]?.detail).toContain('an expired token, which gets the same answer as a fresh one');
});
