import { describe, expect, it } from 'vitest';
import { PROFILE_NAMES, type ProfileName } from '../../src/inputs/profiles.ts';
import { Secret } from '../../src/redaction/secret.ts';
import type { SmokeOptions } from '../../src/smoke-test/stage.ts';
import type { Keys } from '../bench/backends/entry.ts';
import { bearer, forgeFor, type Sent, whoIsLetIn } from '../support/smoke/forge.ts';
import { answerOf, firewall, type Verifier } from '../support/smoke/hand-written-verifier.ts';
import { type Hole, startVerifier, verifierWith } from '../support/smoke/holes/hole.ts';
import { AXES } from '../support/smoke/holes/index.ts';
import { newKey, runSmoke } from '../support/smoke/run.ts';

const HOLES = Object.values(AXES).flat();
const BOUND = { aud: 'chat-api', iss: 'https://chat.invalid' };

const newKeys = (): Keys => ({ key: newKey(), previous: newKey(), other: newKey() });

type Given = { readonly url: URL; readonly keys: Keys; readonly options: Partial<SmokeOptions> };

/** A verifier by hand for the time of `work`, with fresh keys; without `opened`, a right one. */
const withVerifier = async <T>(
  optionsFor: (keys: Keys) => Partial<SmokeOptions>,
  opened: Hole['opened'] | undefined,
  work: (given: Given) => Promise<T>,
): Promise<T> => {
  const keys = newKeys();
  const options = { otherSecrets: [new Secret('NEXTAUTH_SECRET', keys.other)], ...optionsFor(keys) };
  const backend = await startVerifier(options, keys, opened);
  try {
    return await work({ url: backend.url, keys, options });
  } finally {
    await backend.stop();
  }
};

/** Not the same for all, so that each axis is walked with several profiles. */
const profileOf = (hole: Hole): ProfileName =>
  PROFILE_NAMES[HOLES.indexOf(hole) % PROFILE_NAMES.length] ?? 'generic';

const optionsOf =
  (hole: Hole, profile: ProfileName) =>
  (keys: Keys): Partial<SmokeOptions> => ({ profile, ...hole.options?.(keys) });

describe.concurrent('a verifier with a known hole, without the smoke test', () => {
  it.each(HOLES)('lets in the right token and its own forgery, and no random key: $name', (hole) =>
    withVerifier(optionsOf(hole, profileOf(hole)), hole.opened, async ({ url, keys, options }) => {
      const forge = forgeFor(options, keys);
      const admitted = await whoIsLetIn(new URL('/api/me', url), forge, hole.forged(forge));
      expect(admitted).toEqual({ right: hole.rightToken !== 'refused', random: false, forged: true });
    }),
  );

  it.each(HOLES)('is refused its forgery by a verifier without the hole: $name', (hole) =>
    withVerifier(optionsOf(hole, profileOf(hole)), undefined, async ({ url, keys, options }) => {
      const forge = forgeFor(options, keys);
      const admitted = await whoIsLetIn(new URL('/api/me', url), forge, hole.forged(forge));
      expect(admitted).toEqual({ right: true, random: false, forged: false });
    }),
  );
});

/** Whether the last of these requests is let in. */
const letsIn = (verifier: Verifier, requests: readonly Sent[]): boolean =>
  requests
    .map((sent) => Object.entries(sent).map(([name, value]) => [name.toLowerCase(), value]))
    .map((headers) => answerOf(Object.fromEntries(headers), verifier)[0] !== 401)
    .at(-1) ?? false;

/** The forgeries of these are a step more than the forgery of a wider hole, which lets them in for the step they share. */
const WIDER: Readonly<Record<string, readonly string[]>> = {
  'key-from-token-accepted': ['algorithm-not-pinned'],
  'key-from-kid-accepted': ['empty-key-accepted', 'default-key-accepted'],
};

const isKin = (hole: Hole, { diagnosis }: Hole): boolean =>
  [diagnosis, ...(WIDER[diagnosis] ?? [])].includes(hole.diagnosis);

describe('a verifier with a known hole', () => {
  it('lets in no forgery of another kind', () => {
    const keys = newKeys();
    const strangers = HOLES.flatMap((hole) => {
      const options = optionsOf(hole, profileOf(hole))(keys);
      const forge = forgeFor(options, keys);
      const isLetInByHole = (forged: readonly Sent[]): boolean =>
        !letsIn(verifierWith(options, keys), forged) &&
        letsIn(verifierWith(options, keys, hole.opened), forged);
      const others = HOLES.filter((other) => !isKin(hole, other));
      return others
        .filter((other) => isLetInByHole(other.forged(forge)))
        .map(({ name }) => `${hole.name} <- ${name}`);
    });
    expect(strangers).toEqual([]);
  });
});

describe.concurrent('the firewall in front of a right verifier', () => {
  it.each([
    ['blocks a token whose kid is a path, and nothing after it', false, [403, 200]],
    ['that bans blocks everything after a token whose kid is a path', true, [403, 403]],
  ])('%s', async (_, bans, afterwards) => {
    const keys = newKeys();
    const backend = await startVerifier({}, keys, undefined, firewall(bans));
    const forge = forgeFor({}, keys);
    const statusFor = async (kid: object): Promise<number> => {
      const headers = bearer(forge.token({ header: { ...kid } }));
      return (await fetch(backend.url, { headers })).status;
    };
    try {
      const statuses = [await statusFor({}), await statusFor({ kid: '../../dev/null' }), await statusFor({})];
      expect(statuses).toEqual([200, ...afterwards]);
    } finally {
      await backend.stop();
    }
  });
});

describe.concurrent.each(Object.entries(AXES))('on the axis %s the smoke test finds', (_, holes) => {
  it.each([...holes])('$name', (hole) =>
    withVerifier(optionsOf(hole, profileOf(hole)), hole.opened, async ({ url, keys, options }) => {
      const { verdict, findings } = await runSmoke(url, keys.key, options);
      const [first] = findings.filter(({ severity }) => severity === 'error');
      expect([verdict.name, first?.code]).toEqual([hole.verdict ?? 'not-enforced', hole.diagnosis]);
    }),
  );
});

describe.concurrent.each(PROFILE_NAMES)('a right verifier of the profile %s', (profile) => {
  it.each([
    ['claims name nothing', {}],
    ['claims name an audience and an issuer', BOUND],
  ])('is a match where %s', (_, claims) =>
    withVerifier(
      () => ({ profile, claims }),
      undefined,
      async ({ url, keys, options }) => {
        const { verdict, codes } = await runSmoke(url, keys.key, options);
        expect([verdict.name, codes]).toEqual(['match', []]);
      },
    ),
  );
});
