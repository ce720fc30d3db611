import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startProber } from '../../src/availability/prober.ts';
import { chooseKey } from '../../src/availability/steady-token.ts';
import { parseRequests } from '../../src/inputs/requests/parse-requests.ts';
import { systemClock } from '../../src/lib/clock.ts';
import { sendRequests } from '../../src/requests/stage.ts';
import { mintingFor } from '../../src/smoke-test/mint.ts';
import type { Backend } from '../support/smoke/flask-backend.ts';
import { rightVerifier, serveVerifier } from '../support/smoke/hand-written-verifier.ts';
import { startHttp } from '../support/smoke/node-backend.ts';
import { newKey, runSmoke } from '../support/smoke/run.ts';

/** Verifiers that look for the token in one place only, each asked by everything that sends tokens. */

const key = newKey();
const accept = [[200, 299]] as const;

const PLACES = [
  {
    location: { header: 'Cookie', value: 'theme=dark; access_token={token}' },
    pattern: /(?:^|; )access_token=([^;]+)/,
  },
  { location: { header: 'X-Access-Token', value: '{token}' }, pattern: /^(.+)$/ },
  { location: { header: 'Authorization', value: 'JWT {token}' }, pattern: /^JWT (.+)$/ },
] as const;

describe.concurrent.each(PLACES)(
  'a verifier that reads $location.header: $location.value',
  ({ location, pattern }) => {
    let backend: Backend;
    beforeAll(async () => {
      const name = location.header.toLowerCase();
      const tokenIn = (headers: NodeJS.Dict<string | string[]>) =>
        pattern.exec(String(headers[name] ?? ''))?.[1];
      backend = await startHttp(serveVerifier({ ...rightVerifier([key]), tokenIn }));
    });
    afterAll(() => backend.stop());

    const settings = {
      profile: 'generic',
      claims: {},
      tokenHeader: {},
      location,
      algorithm: 'HS256',
    } as const;
    const context = () => ({
      clock: systemClock,
      random: (bytes: number) => new Uint8Array(randomBytes(bytes)),
      cancelled: new AbortController().signal,
      mask: () => undefined,
      progress: () => undefined,
    });

    it('is a match', async () => {
      const { verdict, codes } = await runSmoke(backend.url, key, { location });
      expect([verdict.name, codes]).toEqual(['match', []]);
    });

    it('is watched with a token that it accepts', async () => {
      const url = new URL('/api/me', backend.url);
      const minting = mintingFor(settings, context());
      const bytes = Buffer.from(key);
      const watched = await chooseKey([{ name: 'key', key: bytes }], { url, accept, minting }, context());
      if (watched.measure !== 'authenticated') throw new Error(watched.reason);
      const prober = startProber({ url, accept, minting, ...watched }, context());
      while (prober.soFar().some(({ good }) => good === 0)) await systemClock.sleep(20);
      const lanes = await prober.stop();
      expect(lanes.map(({ down, refused }) => [down, refused])).toEqual([
        [0, 0],
        [0, 0],
      ]);
    });

    it('answers requests of the user’s own', async () => {
      const yaml =
        '- { name: mine, path: /api/me }\n- { name: a stranger, path: /api/me, as: anonymous, expect: { status: 401 } }';
      const file = () => ({ ok: true, bytes: Buffer.alloc(0) }) as const;
      const { requests } = parseRequests(yaml, { hides: () => false, frontend: false, file });
      const own = { requests, bases: { backend: backend.url }, accept, key: Buffer.from(key) };
      const sent = await sendRequests({ ...own, ...settings, timeoutMilliseconds: 30_000 }, context());
      expect(sent).toEqual({ asExpected: 2, findings: [] });
    });
  },
);
