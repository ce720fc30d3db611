import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { profiles } from '../../../src/inputs/profiles.ts';
import { type Answer, VERSION } from '../../../src/lib/http.ts';
import { isProbeable, probeUrl } from '../../../src/lib/probe-address.ts';
import { accepts, parseStatusRanges, statusRangesText } from '../../../src/lib/status-ranges.ts';
import { COMMON_IDENTITY_HEADERS, identityValue } from '../../../src/smoke-test/identity-headers.ts';
import { layerOf, type Observation, observeAnswer } from '../../../src/smoke-test/observation.ts';
import { neededSuccesses } from '../../../src/smoke-test/schedule.ts';

const url = new URL('https://api.example.com/api/me');
const TOKEN = `${'h'.repeat(20)}.${'p'.repeat(40)}.${'s'.repeat(40)}`;

type Change = Partial<Answer & { kind: 'answer' }>;

const see = (
  change: Change,
  probe: Observation['probe'] = 'right key',
  profile = profiles.generic,
): Observation => {
  const answer: Answer = { kind: 'answer', status: 200, headers: {}, body: '', bodyProblem: '', ...change };
  return observeAnswer(probe, answer, { accept: [[200, 299]], profile, url, token: TOKEN, now: 0 });
};

describe('the outcome of an answer', () => {
  test.each<[Change, string, string]>([
    [{ status: 200 }, 'accepted', ''],
    [{ status: 401 }, 'refused', ''],
    [{ status: 403 }, 'refused', ''],
    [{ status: 422 }, 'refused', ''],
    [{ status: 302 }, 'blocked', 'redirect'],
    [{ status: 404 }, 'blocked', 'not-found'],
    [{ status: 405 }, 'blocked', 'other'],
    [{ status: 429 }, 'blocked', 'rate-limit'],
    [{ status: 431 }, 'blocked', 'too-large'],
    [{ status: 400 }, 'refused', ''],
    [{ status: 400, body: '<h1>Request Header Or Cookie Too Large</h1>' }, 'blocked', 'too-large'],
    [{ status: 400, body: 'Size of a request header field exceeds server limit.' }, 'blocked', 'too-large'],
    [
      { status: 400, body: "Error parsing headers: 'limit request headers fields size'" },
      'blocked',
      'too-large',
    ],
    [{ status: 200, body: 'Request Header Or Cookie Too Large' }, 'accepted', ''],
    [{ status: 500 }, 'server-error', ''],
    [{ status: 202, headers: { 'x-amzn-waf-action': 'challenge' } }, 'blocked', 'firewall'],
    [{ status: 403, headers: { 'cf-mitigated': 'challenge' } }, 'blocked', 'firewall'],
    [{ status: 403, headers: { server: 'CloudFront' }, body: '<html>' }, 'blocked', 'firewall'],
    [{ status: 401, headers: { server: 'awselb/2.0' }, body: '<html>' }, 'refused', ''],
    [{ status: 200, bodyProblem: 'TIMEOUT_TOTAL' }, 'no-answer', ''],
  ])('%o is %s %s', (change, outcome, obstacle) => {
    expect(see(change)).toMatchObject({ outcome, obstacle });
  });

  test('counts the start of an answer against a stranger, not for the right key', () => {
    expect(see({ bodyProblem: 'ECONNRESET' }, 'no token').outcome).toBe('accepted');
    expect(see({ bodyProblem: 'ECONNRESET' }, 'right key').outcome).toBe('no-answer');
  });

  test('takes an unknown user of simplejwt for an accepted key, and only there', () => {
    const change = { status: 401, body: '{"detail":"User not found","code":"user_not_found"}' };
    expect(see(change, 'right key', profiles['django-simplejwt']).outcome).toBe('accepted');
    expect(see(change).outcome).toBe('refused');
  });
});

test.each([
  ['x-cache', 'Hit from cloudfront', true],
  ['x-cache', 'RefreshHit from cloudfront', false],
  ['x-cache', 'Miss from cloudfront', false],
  ['x-cache', 'MISS, HIT', true],
  ['x-cache', 'TCP_HIT from a23-1-2-3.deploy.akamaitechnologies.com', true],
  ['x-nextjs-cache', 'STALE', true],
  ['x-vercel-cache', 'HIT', true],
  ['cf-cache-status', 'UPDATING', true],
  ['cf-cache-status', 'DYNAMIC', false],
  ['cache-status', 'ExampleCache; hit; ttl=376', true],
  ['cache-status', 'ExampleCache; fwd=stale', false],
  ['cache-control', 'max-age=0, stale-while-revalidate=60', false],
  ['age', '7', true],
  ['age', '0', false],
])('%s: %s is the answer of a cache: %s', (name, value, cached) => {
  expect(see({ headers: { [name]: value } }).cached).toBe(cached);
});

describe('two answers have the same shape', () => {
  test('when only times, identifiers or an echo of the token differ', () => {
    const body = (time: string, id: string, echo: string) =>
      JSON.stringify({ error: 'bad signature', time, id, echo });
    expect(
      see({ status: 401, body: body('2026-01-01T10:00:00Z', '0f3e9a1c-1b2c-4d5e-8f90-123456789abc', TOKEN) })
        .shape,
    ).toBe(
      see({ status: 401, body: body('2027-12-31T23:59:59Z', '77777777-aaaa-4bbb-8ccc-dddddddddddd', '') })
        .shape,
    );
  });

  test('but not when the words, the status or the challenge differ', () => {
    const shapes = [
      see({ status: 401, body: 'Signature verification failed' }),
      see({ status: 401, body: 'Signature has expired' }),
      see({ status: 403, body: 'Signature has expired' }),
      see({ status: 401, body: 'Signature has expired', headers: { 'www-authenticate': 'Bearer' } }),
    ].map(({ shape }) => shape);
    expect(new Set(shapes).size).toBe(4);
  });
});

test('what an answer says in known words is compared even where its body never repeats', () => {
  const coarse = (error: string) =>
    see({ status: 401, body: JSON.stringify({ error, at: `${Math.random()} fox` }) }).coarseShape;
  expect(coarse('Signature verification failed')).toBe(coarse('Signature verification failed'));
  expect(coarse('Signature verification failed')).not.toBe(coarse('Not enough segments'));
});

describe('an answer made to keep the test busy', () => {
  // Were one of them read again from each of its characters, the test would end by vitest's own limit.
  test.each([
    'a',
    '+',
    'g0000000',
    'deadbeef-',
    'deadbee-',
    ' ',
    '<',
    '\t\n',
    'cf-',
    '[',
    '{"code":',
    TOKEN.slice(0, 8),
  ])('is read once: 1 MiB of %j', (piece) => {
    const text = `${piece.repeat(Math.ceil(2 ** 20 / piece.length))}~`;
    for (const body of [text, `"${text}`, `<html>${text}`]) {
      for (const server of ['gunicorn', 'cloudflare']) {
        see({
          status: 403,
          body,
          headers: { server, 'content-type': 'text/html', 'www-authenticate': text },
        });
      }
    }
    expect(see({ status: 401, body: text }).shape).toBe(see({ status: 401, body: text }).shape);
  });

  test('with long words still shows its shape: those with a digit are taken for identifiers', () => {
    const shape = (word: string) => see({ status: 401, body: `no ${word} here` }).shape;
    expect(shape('abcdefghijklmnop4')).toBe(shape('5zyxwvutsrqponmlkji'));
    expect(shape('abcdefghijklmnopq')).not.toBe(shape('zyxwvutsrqponmlkji'));
  });
});

test('a redirect is described without any part of the token, however the server spells it', () => {
  const signature = 'sIgNaTuReOfTheTokenWith43CharactersOfBase64';
  const token = `${'h'.repeat(20)}.${'p'.repeat(40)}.${signature}`;
  const answer = (location: string): Answer => ({
    kind: 'answer',
    status: 307,
    headers: { location },
    body: '',
    bodyProblem: '',
  });
  const sent = { accept: [[200, 299]], profile: profiles.generic, url, token, now: 0 } as const;
  const to = (location: string) => observeAnswer('right key', answer(location), sent).redirect;
  for (const host of [
    signature,
    signature.toUpperCase(),
    `x${signature.slice(10, 25)}x`,
    signature.match(/.{1,4}/g)?.join('.'),
    signature.match(/.{1,4}/g)?.join('-'),
  ]) {
    expect(to(`https://${host}.example`)).toBe('another host');
    expect(to(`//${host}.example`)).toBe('another host');
  }
  expect(to(`${signature}://api.example.com/api/me`)).toBe('another scheme on the same host');
  expect(to('https://login.example.com/')).toBe('another host');
  expect(to('https://chat.eu-central-1.amazoncognito.com/')).toBe('a login page of Cognito');
});

test('a redirect is described without its path and query, which may repeat the token', () => {
  const to = (location: string) => see({ status: 307, headers: { location } }).redirect;
  expect(to(`https://login.example.com/${TOKEN}?t=${TOKEN}`)).toBe('another host');
  expect(to('http://api.example.com/api/me')).toBe('http:// on the same host');
  expect(to('/api/me/')).toBe('the same path, a slash apart');
  expect(to(`/signin?next=${TOKEN}`)).toBe('a login page');
  expect(to(`/${TOKEN}`)).toBe('another path on the same host');
});

test.each([
  [{ server: 'gunicorn' }, '', 'gunicorn'],
  [{ server: 'Werkzeug/3.1.3 Python/3.12.1' }, '', 'Werkzeug'],
  [{ server: 'awselb/2.0' }, '', 'awselb/2.0'],
  [{ 'x-powered-by': 'Express' }, '', 'Express'],
  [{ server: 'nginx/1.27' }, '<script src="/_next/static/x.js">', 'Next.js'],
  [{ server: 'gunicorn', 'x-amz-cf-id': 'x' }, '', 'gunicorn behind CloudFront'],
  [{ server: 'cloudflare', 'cf-ray': 'x' }, '', 'Cloudflare'],
  [{ vary: 'RSC, Next-Router-State-Tree, Next-Router-Prefetch' }, '{}', 'Next.js'],
  [{ server: TOKEN }, TOKEN, 'unknown'],
])('the layer is told from %o %s: %s', (headers, body, layer) => {
  expect(layerOf({ status: 401, headers }, body)).toBe(layer);
});

describe('accept-status', () => {
  test('reads numbers and ranges', () => {
    const parsed = parseStatusRanges(' 200-299, 404 ');
    expect(parsed).toEqual({
      ok: true,
      value: [
        [200, 299],
        [404, 404],
      ],
    });
    if (!parsed.ok) return;
    expect([199, 200, 299, 300, 404].map((status) => accepts(parsed.value, status))).toEqual([
      false,
      true,
      true,
      false,
      true,
    ]);
    expect(statusRangesText(parsed.value)).toBe('200-299,404');
  });

  test.each(['', '200,', '2xx', '299-200', '99', '600', '200-', '-200', '200-299-300', '0200'])(
    'refuses %j with a reason',
    (text) => {
      expect(parseStatusRanges(text)).toMatchObject({
        ok: false,
        reason: expect.stringContaining('neither a status'),
      });
    },
  );
});

describe('the probed address', () => {
  test.each([
    ['https://api.example.com', '/api/me', 'https://api.example.com/api/me'],
    ['https://api.example.com/v1/', '/me?full=1', 'https://api.example.com/v1/me?full=1'],
    ['https://api.example.com', '//evil.example/x', 'https://api.example.com//evil.example/x'],
    ['https://user:pass@api.example.com', '/me', 'https://api.example.com/me'],
  ])('of %s and %s is %s', (base, path, expected) => {
    expect(probeUrl(new URL(base), path).href).toBe(expected);
  });

  test('is https, or this machine', () => {
    const usable = [
      'https://x.example',
      'http://localhost:1',
      'http://127.0.0.1',
      'http://[::1]:1',
      'http://x.example',
      'http://127.0.0.1.example',
      'ftp://localhost',
    ];
    expect(usable.map((text) => isProbeable(new URL(text)))).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

test('enough successes are asked for that one stale task stays unseen in less than one of a thousand runs', () => {
  expect([0, 1, 2, 3, 4, 6].map(neededSuccesses)).toEqual([10, 10, 10, 18, 25, 38]);
  for (let tasks = 2; tasks < 50; tasks += 1) {
    expect((1 - 1 / tasks) ** neededSuccesses(tasks)).toBeLessThanOrEqual(0.001);
  }
});

test('identity headers name nobody and never a role', () => {
  expect(COMMON_IDENTITY_HEADERS.filter((name) => /role|admin|group/i.test(name))).toEqual([]);
  expect([identityValue('X-User-ID'), identityValue('X-Auth-Request-Email')]).toEqual([
    '000000000000000000000000',
    'smoke-test@cdk-jwt-deploy.invalid',
  ]);
});

test('the user agent tells the version of the package', () => {
  const manifest = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
  expect(VERSION).toBe(manifest.version);
});
