import { randomBytes } from 'node:crypto';
import { BEARER } from '../../../src/inputs/token-location.ts';
import { systemClock } from '../../../src/lib/clock.ts';
import { Secret } from '../../../src/redaction/secret.ts';
import type { SmokeContext } from '../../../src/smoke-test/probing.ts';
import { type SmokeOptions, type SmokeResult, smokeTest } from '../../../src/smoke-test/stage.ts';

export const newKey = (): string => randomBytes(32).toString('hex');

export type SmokeRun = SmokeResult & {
  readonly masked: readonly string[];
  readonly lines: readonly string[];
  readonly codes: readonly string[];
};

/** Runs the real smoke test against `backendUrl` with the usual options. */
export const runSmoke = async (
  backendUrl: URL,
  key: string,
  options: Partial<SmokeOptions> = {},
  context: Partial<SmokeContext> = {},
): Promise<SmokeRun> => {
  const masked: string[] = [];
  const lines: string[] = [];
  const result = await smokeTest(
    {
      backendUrl,
      probePath: '/api/me',
      accept: [[200, 299]],
      key: new Secret('JWT_SECRET_KEY', key),
      keyEncoding: 'utf8',
      algorithm: 'HS256',
      profile: 'flask-pyjwt',
      claims: {},
      tokenHeader: {},
      location: BEARER,
      variable: 'JWT_SECRET_KEY',
      otherSecrets: [],
      identityHeaders: 'common',
      timeoutMilliseconds: 30_000,
      targets: 2,
      targetsAssumed: false,
      addresses: [],
      formerKeys: [],
      ...options,
    },
    {
      clock: systemClock,
      random: (bytes) => new Uint8Array(randomBytes(bytes)),
      cancelled: new AbortController().signal,
      mask: (token) => masked.push(token),
      progress: (line) => lines.push(line),
      ...context,
    },
  );
  return { ...result, masked, lines, codes: result.findings.map(({ code }) => code) };
};
