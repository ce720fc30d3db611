import { createHmac, randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { mergeClaims, PROFILE_NAMES, profiles } from '../../../src/inputs/profiles.ts';
import { BEARER, type TokenLocation } from '../../../src/inputs/token-location.ts';
import { PACE_MILLISECONDS } from '../../../src/lib/pace.ts';
import { Secret } from '../../../src/redaction/secret.ts';
import { placeholderKeys } from '../../../src/signing-key/default-keys.ts';
import { AXES, type Control, type ControlOptions, type ProbeContent } from '../../../src/smoke-test/axes.ts';
import { controlsFor } from '../../../src/smoke-test/controls.ts';
import { type Minting, mintToken, tokenParts } from '../../../src/smoke-test/mint.ts';
import type { Observation } from '../../../src/smoke-test/observation.ts';
import {
  isSettled,
  makePlan,
  nextAddress,
  nextProbe,
  type ProbePlan,
} from '../../../src/smoke-test/schedule.ts';
import { decideVerdict } from '../../../src/smoke-test/verdict-rules.ts';
import { evidenceOf, healthy, type Kind, observation, play, rollsFrom, usualControls } from './simulation.ts';

const key = new Uint8Array(randomBytes(64));
const NOW = 1_800_000_000_000;

const mintingFor = (
  profile: Minting['profile'],
  claims: Minting['claims'] = {},
): Minting & { masked: string[] } => {
  const masked: string[] = [];
  return {
    profile,
    claims,
    tokenHeader: {},
    location: BEARER,
    algorithm: 'HS256',
    now: () => NOW,
    random: (bytes) => new Uint8Array(randomBytes(bytes)),
    mask: (text) => masked.push(text),
    masked,
  };
};

const optionsFor = (more: Partial<ControlOptions> = {}): ControlOptions => ({
  algorithm: 'HS256',
  location: BEARER,
  keyEncoding: 'utf8',
  variables: ['JWT_SECRET_KEY'],
  acceptedKeys: [key],
  otherSecrets: [],
  formerKeys: [],
  identityHeaders: ['X-User-ID'],
  claims: {},
  ...more,
});

const tokensOf = async (
  controls: readonly Control[],
  minting: Minting,
): Promise<ReadonlyMap<string, { readonly token: string; readonly accepted: string }>> => {
  const made = await Promise.all(
    controls.map(async ({ name, request }) => {
      const accepted = await mintToken(minting, key);
      const { token = '' } = await request({ minting, key, accepted });
      return [name, { token, accepted }] as const;
    }),
  );
  return new Map(made);
};

const along = (axis: string, options = optionsFor()): readonly Control[] =>
  controlsFor(options).filter((control) => control.axis === axis);

const signedWith = (token: string, secret: string | Uint8Array): boolean => {
  const [header, payload, signature] = token.split('.');
  return createHmac('sha256', secret).update(`${header}.${payload}`).digest('base64url') === signature;
};

describe('the controls of a run', () => {
  test('lie along every axis, and no two have one name', () => {
    const controls = controlsFor(optionsFor());
    expect([...new Set(controls.map(({ axis }) => axis))]).toEqual(Object.keys(AXES));
    expect(new Set(controls.map(({ name }) => name)).size).toBe(controls.length);
  });

  test.each([
    [2, 15],
    [6, 25],
  ])('take, against %i tasks that answer at once, not more than %i seconds at the pace', (targets, most) => {
    const plan = makePlan({ targets, previous: 'none', controls: usualControls() });
    const { observations, ended } = play(plan, healthy, rollsFrom(7));
    expect(ended).toBe('complete');
    expect(((observations.length - 1) * PACE_MILLISECONDS) / 1000).toBeLessThanOrEqual(most);
    expect(plan.requestCap).toBe(150);
  });

  test('end with strangers, and the one that a firewall may ban for is the last of all', () => {
    for (let seed = 0; seed < 50; seed += 1) {
      const plan = makePlan({ targets: 2, previous: 'none', controls: usualControls() });
      const { observations } = play(plan, healthy, rollsFrom(seed));
      const end = observations.slice(-4).map(({ probe }) => probe);
      expect(end.slice(0, 2).toSorted()).toEqual(['no token', 'random key']);
      expect(end.slice(2)).toEqual(['kid as a path, absolute', 'kid as a path, relative']);
    }
  });
});

test('the strangers at the end wait for all that is still on its way', () => {
  const plan = makePlan({ targets: 2, previous: 'none', controls: usualControls() });
  const { observations } = play(plan, healthy, rollsFrom(3));
  const deck = observations.slice(0, -4);
  const next = (answered: readonly Observation[]) =>
    nextProbe(plan, { answered, sent: deck, onTheWay: deck.slice(answered.length) }, 0.5);
  expect(next(deck)).toBe('no token');
  expect(next(deck.slice(0, -1))).toBeUndefined();
});

describe('where the token travels and what its header says', () => {
  const probes = async (location: TokenLocation): Promise<Readonly<Record<string, ProbeContent>>> => {
    const minting = { ...mintingFor(profiles.generic), location };
    const made = along('carrier', optionsFor({ location })).map(async ({ name, request }) => [
      name,
      await request({ minting, key, accepted: '' }),
    ]);
    return Object.fromEntries(await Promise.all(made));
  };

  test.each([
    ['Bearer {token}', ['scheme Basic', 'scheme Token'], 'Bearer'],
    ['JWT {token}', ['scheme Basic', 'scheme Bearer'], 'JWT'],
    ['token {token}', ['scheme Basic', 'scheme Bearer'], 'token'],
  ])('the controls of the carrier try other schemes than that of %s', async (value, schemes, alone) => {
    const location = { header: 'Authorization', value };
    const made = await probes(location);
    expect(Object.keys(made).filter((name) => /^scheme [A-Z]/.test(name))).toEqual(schemes);
    expect(made['scheme without a token']).toEqual({ token: '', location: { ...location, value: alone } });
    expect(made['empty header']).toEqual({ token: '', location: { ...location, value: '' } });
  });

  test('a token in a place of its own has no scheme, and is tried in Authorization', async () => {
    const own = await probes({ header: 'X-Access-Token', value: '{token}' });
    expect(Object.keys(own)).not.toContain('scheme without a token');
    expect(own['scheme Bearer']?.location).toEqual(BEARER);
    const cookie = { header: 'Cookie', value: 'jwt={token}' };
    expect((await probes(cookie))['scheme without a token']?.location).toEqual({ ...cookie, value: 'jwt=' });
  });

  test('every forged token has the header of a good one, but for what is forged in it', async () => {
    const tokenHeader = { typ: 'at+jwt', kid: '2024-05', tenant: 7 };
    const minting = { ...mintingFor(profiles.generic), tokenHeader };
    const forged = [...along('key'), ...along('signature'), ...along('JOSE header'), ...along('claims')];
    for (const [name, { token }] of await tokensOf(forged, minting)) {
      const { alg, jwk, ...header } = tokenParts(token).header;
      const kid = /\bkid\b/.test(name) ? header.kid : '2024-05';
      expect(header, name).toEqual({ ...tokenHeader, kid });
    }
  });
});

describe('along the axis of the signature', () => {
  test('header and payload are those of the accepted token, to the letter', async () => {
    const others = ['tampered', 'replayed signature', 'first bit, token never seen'];
    const changed = along('signature').filter(({ name }) => !others.includes(name));
    for (const { token, accepted } of (await tokensOf(changed, mintingFor(profiles.generic))).values()) {
      expect(token.split('.').slice(0, 2)).toEqual(accepted.split('.').slice(0, 2));
      expect(signedWith(token, key)).toBe(false);
    }
  });

  test('the replayed signature is that of the accepted token, under another payload', async () => {
    const tokens = await tokensOf(along('signature'), mintingFor(profiles.generic));
    const { token = '', accepted = '' } = tokens.get('replayed signature') ?? {};
    expect(token.split('.')[2]).toBe(accepted.split('.')[2]);
    expect(token.split('.')[1]).not.toBe(accepted.split('.')[1]);
  });
});

describe('along the axis of the claims', () => {
  test('every token is signed with the right key, so that only the claims can be why it is refused', async () => {
    const options = optionsFor({ claims: { aud: 'chat-api', iss: 'chat', type: 'access' } });
    const controls = along('claims', options);
    const tokens = await tokensOf(
      controls,
      mintingFor(profiles.generic, { aud: 'chat-api', iss: 'chat', type: 'access' }),
    );
    expect([...tokens.keys()]).toEqual([
      'expired',
      'expired for minutes',
      'not valid yet',
      'another aud',
      'another iss',
      'another type',
    ]);
    for (const { token } of tokens.values()) expect(signedWith(token, key)).toBe(true);
    const claims = (name: string) => tokenParts(tokens.get(name)?.token ?? '').claims;
    const seconds = (name: string, claim: string) => Number(claims(name)[claim]) - NOW / 1000;
    expect(seconds('expired', 'exp')).toBeLessThan(-3_500);
    expect(seconds('expired for minutes', 'exp')).toBeLessThan(-300);
    expect(seconds('expired for minutes', 'exp')).toBeGreaterThan(-3_300);
    expect(seconds('not valid yet', 'nbf')).toBeGreaterThan(300);
    expect(claims('another aud')).toMatchObject({ iss: 'chat', aud: expect.not.stringMatching('chat-api') });
  });

  test.each(PROFILE_NAMES)(
    'a token of another kind is sent only where the profile %s names a kind',
    (name) => {
      const claims = mergeClaims(profiles[name].claims, {});
      const kinds = along('claims', optionsFor({ claims })).filter(
        ({ door }) => door === 'claim-not-checked',
      );
      const named = ['type', 'token_type'].filter((claim) => Object.hasOwn(claims, claim));
      expect(kinds.map((control) => control.name)).toEqual(named.map((claim) => `another ${claim}`));
    },
  );
});

describe('along the axis of the key', () => {
  const secret = 'n'.repeat(20) + randomBytes(16).toString('hex');

  test('every text that stands for no value signs a token, by the name of the variable', async () => {
    const controls = along('key', optionsFor({ variables: ['API_JWT_SECRET'] }));
    const tokens = await tokensOf(controls, mintingFor(profiles.generic));
    for (const text of placeholderKeys(['API_JWT_SECRET']))
      expect(signedWith(tokens.get(`the text ${text} as the key`)?.token ?? '', text), text).toBe(true);
    expect(placeholderKeys(['API_JWT_SECRET'])).toContain('%API_JWT_SECRET_PREVIOUS%');
  });

  test('other secrets and former keys sign, unless they are the right key; a former key however weak, a weak secret never', async () => {
    const options = optionsFor({
      otherSecrets: [
        new Secret('NEXTAUTH_SECRET', secret),
        new Secret('SAME', Buffer.from(key).toString('latin1')),
        new Secret('PASSWORD', 'Summer2024-Prod!'),
      ],
      formerKeys: [
        new Secret('weak', 'old'),

        new Secret('former', secret),
        new Secret('former', `${secret}2`),
        new Secret('former', `${secret}3`),
      ],
      acceptedKeys: [Buffer.from(Buffer.from(key).toString('latin1'), 'utf8')],
    });
    const doors = along('key', options).filter(({ needsAcceptance }) => needsAcceptance);
    expect(doors.map(({ name, door }) => `${name}: ${door}`)).toEqual([
      'key weak: former-key-accepted',
      'key former: former-key-accepted',
      'key former (2): former-key-accepted',
      'key former (3): former-key-accepted',
    ]);
  });
});

test('a text that anybody knows is tried though the run is to accept it as the previous key', () => {
  const text = placeholderKeys(['JWT_SECRET_KEY'])[3] ?? '';
  const controls = along('key', optionsFor({ acceptedKeys: [key, Buffer.from(text, 'utf8')] }));
  expect(controls.map(({ name }) => name)).toContain(`the text ${text} as the key`);
});

test('a former key that is accepted beside the right one is found in whatever order it is tried', () => {
  const former = new Secret('of before', 'a former key of production');
  const controls = controlsFor(optionsFor({ acceptedKeys: [], formerKeys: [former] }));
  const plan = makePlan({ targets: 2, previous: 'none', controls });
  for (let seed = 0; seed < 200; seed += 1) {
    const run = play(
      plan,
      (probe) => (probe === 'key of before' ? 'accepted' : healthy(probe)),
      rollsFrom(seed),
    );
    const { name, findings } = decideVerdict(run);
    expect([name, ...findings.map(({ code }) => code)]).toEqual(['mismatch', 'former-key-accepted']);
  }
});

describe('a name with several addresses', () => {
  const addresses = ['192.0.2.1', '192.0.2.2', '192.0.2.3', '192.0.2.4'];
  const planFor = (previous: 'none' | 'accept') =>
    makePlan({ targets: 2, previous, controls: usualControls(), addresses });

  const playAt = (plan: ProbePlan, seed: number, answer: (probe: string, address: string) => Kind) => {
    const rolls = rollsFrom(seed);
    const observations: Observation[] = [];
    while (!isSettled(plan, observations) && observations.length < plan.requestCap) {
      const probe =
        nextProbe(plan, { answered: observations, sent: observations, onTheWay: [] }, rolls()) ?? '';
      const address = nextAddress(plan, observations, probe) ?? '';
      observations.push({ ...observation(probe, answer(probe, address)), address });
    }
    const ended = isSettled(plan, observations) ? 'complete' : 'request-cap';
    return decideVerdict(evidenceOf(plan, observations, ended));
  };

  test.each(['none', 'accept'] as const)('is a match where each is right (previous key: %s)', (previous) => {
    for (let seed = 0; seed < 40; seed += 1) {
      const right = (probe: string): Kind => (probe === 'previous key' ? 'accepted' : healthy(probe));
      expect(playAt(planFor(previous), seed, right).name).toBe('match');
    }
  });

  test('is not enforced where one of them lets strangers in, with or without a token', () => {
    for (const door of ['no token', 'random key']) {
      for (let seed = 0; seed < 40; seed += 1) {
        const answer = (probe: string, address: string): Kind =>
          probe === door && address === addresses[2] ? 'accepted' : healthy(probe);
        expect(playAt(planFor('none'), seed, answer).name).toBe('not-enforced');
      }
    }
  });

  test('is never a match where one of them refuses the right key', () => {
    for (let seed = 0; seed < 40; seed += 1) {
      const answer = (probe: string, address: string): Kind =>
        probe === 'right key' && address === addresses[1] ? 'invalid' : healthy(probe);
      expect(playAt(planFor('none'), seed, answer).name).toBe('mismatch');
    }
  });
});

test('every token is masked before it is sent', async () => {
  const minting = mintingFor(profiles.generic);
  const tokens = await tokensOf(controlsFor(optionsFor()), minting);
  const long = [...tokens.values()].filter(({ token }) => token.length > 20);
  expect(long.length).toBeGreaterThan(40);
  expect(long.filter(({ token }) => !minting.masked.includes(token))).toEqual([]);
});
