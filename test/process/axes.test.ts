import { describe, expect, it } from 'vitest';
import { Secret } from '../../src/key/secret.ts';
import { PROFILE_NAMES, type ProfileName } from '../../src/smoke/profiles.ts';
import type { SmokeOptions } from '../../src/smoke/smoke-test.ts';
import type { Keys } from '../bench/backends/entry.ts';
import { forgeFor, whoIsLetIn } from '../support/smoke/forge.ts';
import { type Hole, startVerifier } from '../support/smoke/holes/hole.ts';
import { AXES } from '../support/smoke/holes/index.ts';
import { newKey, runSmoke } from '../support/smoke/run.ts';

const HOLES = Object.values(AXES).flat();
const BOUND = { aud: 'chat-api', iss: 'https://chat.invalid' };

type Given = { readonly url: URL; readonly keys: Keys; readonly options: Partial<SmokeOptions> };

/** A verifier by hand for the time of `work`, with fresh keys; without `opened`, a right one. */
const withVerifier = async <T>(
  optionsFor: (keys: Keys) => Partial<SmokeOptions>,
  opened: Hole['opened'] | undefined,
  work: (given: Given) => Promise<T>,
): Promise<T> => {
  const keys = { key: newKey(), previous: newKey(), other: newKey() };
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
