import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { profiles } from '../../src/inputs/profiles.ts';
import { BEARER, placeToken } from '../../src/inputs/token-location.ts';
import { keyBytes } from '../../src/redaction/key-bytes.ts';
import { mintToken } from '../../src/smoke-test/mint.ts';
import { type BackendEntry, type Keys, smokeOptions } from './backends/entry.ts';
import { PROBE_PATH } from './backends/run.ts';

/** What people have in their workflows in the place of a smoke test. `true` is a green step. */
export type Check = (entry: BackendEntry, url: URL, keys: Keys) => Promise<boolean>;

const PATIENCE_SECONDS = 10;

/** The token that a user would have: signed with the signing key, and good for this backend's profile. */
const goodToken = (entry: BackendEntry, keys: Keys): Promise<string> => {
  const options = smokeOptions(entry, keys);
  const bytes = keyBytes(keys.key, options.keyEncoding ?? 'utf8');
  if (!bytes.ok) throw new Error(`The key of "${entry.name}" cannot be read: ${bytes.reason}.`);
  const minting = {
    profile: profiles[options.profile ?? 'flask-pyjwt'],
    claims: options.claims ?? {},
    tokenHeader: options.tokenHeader ?? {},
    location: BEARER,
    algorithm: options.algorithm ?? 'HS256',
    now: Date.now,
    random: (length: number) => new Uint8Array(randomBytes(length)),
    mask: () => undefined,
  } as const;
  return mintToken(minting, bytes.bytes);
};

/** Where that user would put it. */
const goodHeaders = async (entry: BackendEntry, keys: Keys): Promise<Readonly<Record<string, string>>> =>
  placeToken(smokeOptions(entry, keys).location ?? BEARER, await goodToken(entry, keys));

const probed = (entry: BackendEntry, url: URL, keys: Keys): URL =>
  new URL(smokeOptions(entry, keys).probePath ?? PROBE_PATH, url);

/** The token goes in by standard input, because everybody on the machine can read a command line. */
const withCurl: Check = async (entry, url, keys) => {
  const headers = Object.entries(await goodHeaders(entry, keys));
  const limits = ['--max-time', `${PATIENCE_SECONDS}`, '--output', '/dev/null'];
  const args = ['--fail', '--silent', ...limits, '--config', '-', probed(entry, url, keys).href];
  const child = spawn('curl', args, { stdio: ['pipe', 'ignore', 'ignore'] });
  child.stdin.end(headers.map(([name, value]) => `header = "${name}: ${value}"\n`).join(''));
  const [code] = (await once(child, 'close')) as [number | null];
  return code === 0;
};

const statusOf = async (url: URL, headers: Readonly<Record<string, string>> = {}): Promise<number> => {
  try {
    const signal = AbortSignal.timeout(PATIENCE_SECONDS * 1000);
    const answer = await fetch(url, { headers, redirect: 'manual', signal });
    await answer.body?.cancel();
    return answer.status;
  } catch {
    return 0;
  }
};

/** As `curl --fail`: everything below 400 is a success, redirects too. */
const withFetch: Check = async (entry, url, keys) => {
  const status = await statusOf(probed(entry, url, keys), await goodHeaders(entry, keys));
  return status > 0 && status < 400;
};

export const oneRequest = (curl: boolean): Check => (curl ? withCurl : withFetch);

const TRIES = 5;
const BEAT_MILLISECONDS = 500;

/** A health check as load balancers do it: no token, a route that is open to all, 200 or once more. */
export const healthCheck: Check = async ({ healthPath = '/api/health' }, url) => {
  for (let attempt = 1; ; attempt += 1) {
    if ((await statusOf(new URL(healthPath, url))) === 200) return true;
    if (attempt === TRIES) return false;
    await sleep(BEAT_MILLISECONDS);
  }
};
