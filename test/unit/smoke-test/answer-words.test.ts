import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { profiles } from '../../../src/inputs/profiles.ts';
import type { Answer } from '../../../src/lib/http.ts';
import { MEANINGS, PHRASES, phraseIn, schemesOf } from '../../../src/smoke-test/answer-words.ts';
import { observeAnswer } from '../../../src/smoke-test/observation.ts';
import { decideVerdict } from '../../../src/smoke-test/verdict-rules.ts';
import { summarizeVerdict } from '../../../src/smoke-test/verdict-summary.ts';
import { defaultPlan, evidenceOf } from './simulation.ts';

const url = new URL('https://api.example.com/api/me');
const tokenOf = (claims: unknown): string =>
  ['{"alg":"HS256"}', JSON.stringify(claims), 'signature']
    .map((part) => Buffer.from(part).toString('base64url'))
    .join('.');
const sent = { url, token: tokenOf({ sub: '0', role: 'user' }) };

describe('a phrase', () => {
  test.each(PHRASES)(
    'of $by is found in JSON and in a challenge, in any case: $text',
    ({ text, meaning }) => {
      const body = text.startsWith('\n') ? text.trim() : JSON.stringify({ error: text }, null, 1);
      const found = phraseIn(['', body.toUpperCase()], sent);
      expect(found && [found.meaning, PHRASES.some(({ text: other }) => other === found.text)]).toEqual([
        meaning,
        true,
      ]);
    },
  );

  test.each([
    ['{"msg":"Missing cookie \\"access_token_cookie\\""}', 'cookie'],
    ['{"error":"Token is missing the \\"aud\\" claim"}', 'audience'],
    ['{"error":"The HMAC key is 32 bytes long, which is below the minimum"}', 'key-unfit'],
    [
      '{"error":"token signature is invalid: key is of invalid type: HMAC verify expects []byte"}',
      'key-unfit',
    ],
    ['{"detail":"Could not validate credentials"}', undefined],
    ['{"error":"Bad request."}', undefined],
    ['', undefined],
  ])('in %s means %s', (body, meaning) => {
    expect(phraseIn([body], sent)?.meaning).toBe(meaning);
  });

  test('that the request itself has said does not count, wherever it said it', () => {
    const says = (request: Partial<typeof sent>) =>
      phraseIn(['{"error":"invalid signature"}'], { ...sent, ...request });
    expect(says({})?.meaning).toBe('bad-signature');
    expect(says({ token: tokenOf({ note: 'an Invalid Signature' }) })).toBeUndefined();
    expect(says({ token: tokenOf({ 'invalid signature': { deep: [1] } }) })).toBeUndefined();
    expect(says({ url: new URL('https://api.example.com/invalid%20signature') })).toBeUndefined();
    expect(says({ token: 'Token invalid signature' })).toBeUndefined();
  });

  test('is told apart from the words of the user of the token', () => {
    expect(phraseIn(['{"error":"user not found"}'], sent)?.meaning).toBe('no-such-user');
  });
});

test.each([
  ['Bearer', ['Bearer']],
  ['JWT realm="api"', ['JWT']],
  ['Bearer realm="a", error="x", Basic realm="b"', ['Bearer', 'Basic']],
  ['basic realm="Basic, Token"', ['Basic']],
  ['Secret abc', []],
  ['', []],
])('the challenge %s asks for %j', (challenge, schemes) => {
  expect(schemesOf(challenge)).toEqual(schemes);
});

/** Never part of a text of this action, and not of a phrase. */
const canary = fc
  .stringMatching(/^[a-z]{6,12}$/)
  .map((text) => `zqx${text}`)
  .chain((text) => fc.constantFrom(text, text.toUpperCase()));

const phrase = fc.constantFrom(...PHRASES.map(({ text }) => text));
const mixed = fc
  .array(fc.oneof(canary, phrase, fc.constantFrom(' ', '"', '<html>', '\n', '{"error":"', '"}')), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''));

const headers = fc.record(
  {
    'www-authenticate': fc
      .tuple(fc.constantFrom('Bearer', 'Basic', ''), mixed)
      .map((parts) => parts.join(' error=')),
    server: fc.tuple(fc.constantFrom('nginx/', 'gunicorn ', ''), canary).map((parts) => parts.join('')),
    'x-powered-by': canary,
    vary: mixed,
    via: canary,
    location: canary.map((text) => `https://${text}.example/${text}?${text}`),
    'x-amzn-errortype': mixed,
    'content-type': fc.constantFrom('application/json', 'text/html', 'application/zqxunknown'),
    'retry-after': canary,
    date: canary,
    'set-cookie': canary,
  },
  { requiredKeys: [] },
);

const answers = fc.record({
  kind: fc.constant('answer' as const),
  status: fc.constantFrom(200, 204, 302, 400, 401, 403, 404, 422, 429, 500),
  headers,
  body: mixed,
  bodyProblem: fc.constant(''),
});

test('no byte of an answer reaches a report but by the closed lists', () => {
  const telling = fc.constantFrom('right key', 'no token', 'random key', 'garbage');
  const name = fc.oneof(telling, fc.constantFrom(...defaultPlan.controls.map((control) => control.name)));
  const run = fc.array(fc.tuple(name, answers), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(run, fc.boolean(), (drawn, steady) => {
      const same = drawn.map(([, answer]) => answer)[0];
      const observations = drawn.map(([probe, answer]) =>
        observeAnswer(probe, (steady && same ? same : answer) as Answer, {
          accept: [[200, 299]],
          profile: profiles.generic,
          now: 0,
          ...sent,
        }),
      );
      const evidence = evidenceOf(defaultPlan, observations);
      const report = summarizeVerdict(evidence, { ruling: decideVerdict(evidence), requests: 0 }, 1);
      expect(JSON.stringify(report).toLowerCase()).not.toContain('zqx');
    }),
    { numRuns: 400 },
  );
});

test('every meaning completes a sentence', () => {
  for (const words of Object.values(MEANINGS)) expect(words).toMatch(/^[a-z][^.]+$/);
});
