import { createHmac, randomBytes } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { BackendInputs } from '../../src/inputs/backend.ts';
import { parseInputs } from '../../src/inputs/inputs.ts';
import { inputVariable } from '../../src/inputs/reader.ts';
import { readSecrets } from '../../src/inputs/secrets.ts';
import type { DeployInputs, Dying } from '../../src/inputs/types.ts';
import { type Clock, systemClock } from '../../src/lib/clock.ts';
import { Secret } from '../../src/redaction/secret.ts';
import { type Replay, startReplay } from '../../src/replay/stage.ts';
import type { RunContext } from '../../src/run/context.ts';
import { handsOn } from '../support/aws/recorded-production.ts';
import { startCachingProxy } from '../support/smoke/caching-proxy.ts';
import { checkBearer, forward, json, startHttp, verifier } from '../support/smoke/node-backend.ts';

/** Real servers: a verifier whose key is replaced, and what may stand in front of it. */

const leaked = randomBytes(32).toString('base64');
const fresh = randomBytes(32).toString('base64');

const cleanups: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).toReversed()) await cleanup();
  vi.restoreAllMocks();
});

const dying = (resumes: boolean, keys: number): Dying => ({
  keys: Array.from({ length: keys }, (_, index) => ({
    role: 'the key that was current',
    key: new Secret('JWT_SECRET_KEY', index === 0 ? leaked : randomBytes(32).toString('base64')),
  })),
  resumes,
});

/** A place whose answers can be exchanged, as by a deployment. */
const startPlace = async (first: RequestListener) => {
  let behave = first;
  const seen: string[] = [];
  const server = await startHttp((incoming, response) => {
    seen.push(incoming.headers.authorization ?? '');
    behave(incoming, response);
  });
  cleanups.push(server.stop);
  const become = (next: RequestListener): void => {
    behave = next;
  };
  return { url: server.url, seen, become };
};

const startCache = async (backend: URL, options?: Parameters<typeof startCachingProxy>[1]) => {
  const cache = await startCachingProxy(() => backend, options);
  cleanups.push(cache.stop);
  return cache;
};

const inputsFor = async (
  url: URL,
  patience: number,
): Promise<DeployInputs & { readonly backend: BackendInputs }> => {
  const given = { 'jwt-secret-key': fresh, 'backend-url': url.href, 'probe-path': '/api/me' };
  const env = Object.fromEntries(Object.entries(given).map(([name, value]) => [inputVariable(name), value]));
  const parsed = await parseInputs({ ...env, GITHUB_EVENT_NAME: 'push' }, readSecrets(env));
  if (!parsed.ok || parsed.value.mode !== 'deploy' || !parsed.value.backend)
    throw new Error(JSON.stringify(parsed));
  // The limit is three times the time of the smoke test.
  return { ...parsed.value, backend: { ...parsed.value.backend, timeoutMilliseconds: patience / 3 } };
};

type Kept = { readonly at: number; readonly exp: number };

type Behind = {
  readonly life?: number;
  readonly isGood?: (kept: Kept) => boolean;
  /** What the run does between the death of the key and the proof, in milliseconds. */
  readonly rest?: number;
};

const realTime = Date.now;

const advanceTime = (milliseconds: number): void =>
  void vi.spyOn(Date, 'now').mockImplementation(() => realTime() + milliseconds);

/** From now on, time passes so many times as fast. */
const hurry = (speed: number): Clock => {
  const start = realTime();
  const now = () => Math.floor(start + (realTime() - start) * speed);
  vi.spyOn(Date, 'now').mockImplementation(now);
  return { now, sleep: (milliseconds, signal) => systemClock.sleep(milliseconds / speed, signal) };
};

const expiryOf = (header: string): number =>
  JSON.parse(Buffer.from(header.split('.')[1] ?? '', 'base64url').toString('utf8')).exp * 1000;

/** A token of the application, which lives for a week, signed with the leaked key. */
const stolen = ((): string => {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = { sub: 'somebody', exp: Math.floor(realTime() / 1000) + 168 * 3600 };
  const signed = `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}`;
  return `Bearer ${signed}.${createHmac('sha256', leaked).update(signed).digest('base64url')}`;
})();

const realHands = (
  cancelled = new AbortController().signal,
  clock = systemClock,
  progress: RunContext['progress'] = () => undefined,
): RunContext & { readonly masked: string[] } => {
  const masked: string[] = [];
  const recorded = handsOn({ services: {} });
  return {
    ...recorded,
    masked,
    concealToken: (token) => void masked.push(token),
    progress,
    world: { ...recorded.world, clock, cancelled },
  };
};

const begin = async (
  url: URL,
  { resumes = false, keys = 1, patience = 1_500, context = realHands() } = {},
) => {
  const inputs = await inputsFor(url, patience);
  const started = await startReplay(
    { inputs, dying: dying(resumes, keys), backend: inputs.backend },
    context,
  );
  if (!started.outcome.ok) throw new Error(JSON.stringify(started.outcome.findings));
  const replay: Replay = started.outcome.value;
  cleanups.push(replay.stop);
  return { replay, summary: started.summary };
};

/** The watch ends with the smoke test, and the tokens are tried again. */
const end = async (replay: Replay, changed = Date.now()) => {
  await replay.stop();
  const { outcome, summary, status = 'passed' } = await replay.prove(changed);
  const { findings } = outcome;
  for (const { title, detail, remedy } of findings) {
    expect(title.length).toBeLessThanOrEqual(100);
    expect(`${title}${detail}${remedy}`).not.toContain(leaked);
  }
  return { codes: findings.map(({ code }) => code), findings, summary, status };
};

describe('a key that is given up', () => {
  it('is dead where tokens that were accepted before are refused with it', async () => {
    const place = await startPlace(verifier(leaked));
    const { replay, summary } = await begin(place.url);
    expect(summary).toBe('production accepts those of the key that was current');
    place.become(verifier(fresh));
    const ended = await end(replay);
    expect(ended.codes).toEqual([]);
    expect(ended.status).toBe('passed');
    expect(ended.summary).toContain('that were accepted before are refused');
    // One of those that were refused in the end had been accepted at first.
    expect(place.seen.slice(1)).toContain(place.seen[0]);
  });

  it('is not dead while a cache lets in a token that it has seen, and the error says until when', async () => {
    const place = await startPlace(verifier(leaked));
    const cache = await startCache(place.url);
    const lines: string[] = [];
    const context = realHands(undefined, undefined, (line) => lines.push(line));
    const { replay } = await begin(cache.url, { context });
    const before = Date.now();
    place.become(verifier(fresh));
    const { findings, codes, summary } = await end(replay);
    expect(codes).toEqual(['dead-key-still-honoured']);
    const [finding] = findings;
    expect(finding).toMatchObject({ severity: 'error', failureReason: 'previous-key-mismatch' });
    expect(finding?.title).toContain('the key that was current');
    const [usual, most] = [...(finding?.detail ?? '').matchAll(/until (\S+ \S+) UTC/g)].map((match) =>
      Date.parse(`${match[1]?.replace(' ', 'T')}Z`),
    );
    expect(usual).toBeGreaterThanOrEqual(before + 299_000);
    expect(usual).toBeLessThanOrEqual(Date.now() + 300_000);
    expect((most ?? 0) - (usual ?? 0)).toBe(3_300_000);
    expect(finding?.remedy).toContain('aws apigateway flush-stage-authorizers-cache');
    expect(finding?.remedy).toContain('It tries the same tokens.');
    expect(lines.join()).toContain('are still accepted; they are tried until they expire');
    expect(summary).toContain('not proven to be refused');
  });

  it('is named with the time that the cache itself says', async () => {
    const place = await startPlace(verifier(leaked));
    const cache = await startCache(place.url, { milliseconds: 900_000, saysSo: true });
    // As long as that would be waited for if the cache did not say that it is in vain.
    const { replay } = await begin(cache.url, { patience: 600_000 });
    place.become(verifier(fresh));
    const { findings } = await end(replay);
    const until = /keeps the answer until (\S+ \S+) UTC \(Cache-Control, Age\)/.exec(
      findings[0]?.detail ?? '',
    )?.[1];
    const milliseconds = Date.parse(`${until?.replace(' ', 'T')}Z`) - Date.now();
    expect(milliseconds).toBeGreaterThan(800_000);
    expect(milliseconds).toBeLessThanOrEqual(900_000);
  });

  it('is dead once the cache has forgotten its tokens, and a warning says how long that took', async () => {
    const place = await startPlace(verifier(leaked));
    const cache = await startCache(place.url, { milliseconds: 3_000 });
    const { replay } = await begin(cache.url, { patience: 30_000 });
    place.become(verifier(fresh));
    const { findings, codes, status } = await end(replay);
    expect(codes).toEqual(['dead-key-honoured-for-a-while']);
    expect(findings[0]).toMatchObject({ severity: 'warning' });
    expect(findings[0]?.title).toMatch(/were accepted for \d\.\d s after it was gone/);
    expect(status).toBe('passed');
  });

  it('is tried with new tokens all the while: what an attacker had cached last counts', async () => {
    const place = await startPlace(verifier(leaked));
    const { replay } = await begin(place.url);
    const newOnes = () => new Set(place.seen).size;
    while (newOnes() < 3) await new Promise((resolve) => setTimeout(resolve, 50));
    place.become(verifier(fresh));
    expect((await end(replay)).codes).toEqual([]);
    // The last one that was accepted is the one that was tried again.
    expect(new Set(place.seen.slice(-10)).size).toBe(1);
    expect(place.seen.at(-1)).not.toBe(place.seen[0]);
  });

  it('is not dead for a later run either while the cache knows tokens of the run before', async () => {
    const place = await startPlace(verifier(leaked));
    const cache = await startCache(place.url);
    const first = await begin(cache.url);
    place.become(verifier(fresh));
    expect((await end(first.replay)).codes).toEqual(['dead-key-still-honoured']);

    const second = await begin(cache.url, { resumes: true });
    expect((await end(second.replay)).codes).toEqual(['dead-key-still-honoured']);

    cache.flush();
    const third = await begin(cache.url, { resumes: true, patience: 60_000 });
    expect(third.summary).toBe('production accepts none');
    const ended = await end(third.replay);
    // What nobody has seen accepted cannot be seen refused: that is said, and is no success.
    expect(ended.codes).toEqual(['dead-key-cache-unknown']);
    expect(ended.status).toBe('not-established');
    expect(ended.findings[0]?.detail).toMatch(/240 tokens .* until \S+ \S+ UTC at the latest/);
  });

  it('is not dead for a later run that finds a cache which keeps its answer for longer than it waits', async () => {
    const place = await startPlace(verifier(leaked));
    const cache = await startCache(place.url, { milliseconds: 3_600_000, saysSo: true });
    const first = await begin(cache.url);
    const newOnes = () => new Set(place.seen).size;
    while (newOnes() < 2) await new Promise((resolve) => setTimeout(resolve, 50));
    place.become(verifier(fresh));
    while (newOnes() < 4) await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await end(first.replay)).codes).toEqual(['dead-key-still-honoured']);
    const second = await begin(cache.url, { resumes: true });
    expect(second.summary).toBe('production accepts none');
    expect((await end(second.replay)).codes).toEqual(['dead-key-still-honoured']);
  });

  it('is not dead for a later run whose requests are not all answered', async () => {
    const place = await startPlace(verifier(leaked));
    const cache = await startCache(place.url);
    let turn = 0;
    const gate = await startHttp((incoming, response) => {
      turn += 1;
      if (turn % 2 === 0) json(response, 502, {});
      else forward(cache.url, incoming, response);
    });
    cleanups.push(gate.stop);
    const first = await begin(cache.url);
    place.become(verifier(fresh));
    await end(first.replay);
    const second = await begin(gate.url, { resumes: true });
    expect((await end(second.replay)).codes).toEqual(['dead-key-still-honoured']);
  });

  it('is not known to be dead by a later run that gets no answers', async () => {
    const place = await startPlace(verifier(fresh));
    const { replay } = await begin(place.url, { resumes: true });
    place.become((_, response) => json(response, 502, {}));
    expect((await end(replay)).codes).toEqual(['dead-key-not-asked-again']);
  });

  it('needs nothing more where production refuses it since its last change, hours ago', async () => {
    const place = await startPlace(verifier(fresh));
    const { replay, summary } = await begin(place.url);
    expect(summary).toBe('production accepts none');
    const { codes, status } = await end(replay, Date.now() - 3 * 3_600_000);
    expect([codes, status]).toEqual([[], 'passed']);
  });

  it('is not called dead where production was changed within the hour, as by a run that was red', async () => {
    const place = await startPlace(verifier(fresh));
    const { replay } = await begin(place.url);
    const { codes, status, findings } = await end(replay, Date.now() - 60_000);
    expect([codes, status]).toEqual([['dead-key-cache-unknown'], 'not-established']);
    expect(findings[0]).toMatchObject({ severity: 'warning' });
  });

  it('is dead whatever the run does between its death and the proof', async () => {
    const place = await startPlace(verifier(leaked));
    const { replay } = await begin(place.url);
    place.become(verifier(fresh));
    const tries = () => place.seen.filter((header) => header === place.seen[0]).length;
    while (tries() < 11) await new Promise((resolve) => setTimeout(resolve, 50));
    await replay.stop();
    // As the frontend and the logs do; the tokens have expired by then.
    advanceTime(300_000);
    const { codes, status } = await end(replay);
    expect([codes, status]).toEqual([[], 'passed']);
  });

  it('is not called dead by refusals that come after its tokens have expired', async () => {
    const place = await startPlace(verifier(leaked));
    const { replay } = await begin(place.url);
    place.become((_, response) => json(response, 503, {}));
    await replay.stop();
    advanceTime(300_000);
    place.become(verifier(fresh));
    expect((await end(replay)).codes).toEqual(['dead-key-not-asked-again']);
  });

  const beforeExpiry = ({ exp }: Kept) => Date.now() < exp;

  it.each<readonly [string, Behind, readonly string[]]>([
    ['300 s, but not beyond the expiry', { isGood: beforeExpiry }, ['dead-key-still-honoured']],
    [
      '300 s, but not beyond the expiry, which the rest of the run outlasts',
      { isGood: beforeExpiry, rest: 130_000 },
      ['dead-key-outlived-tokens'],
    ],
    ['300 s, whatever the expiry', { isGood: () => true }, ['dead-key-still-honoured']],
    ['40 s, but not beyond the expiry', { life: 40_000 }, ['dead-key-honoured-for-a-while']],
  ])(
    'is not called dead while a token of an attacker is accepted by a cache that keeps answers for %s',
    async (_how, { life = 300_000, isGood = beforeExpiry, rest = 0 }, codes) => {
      const clock = hurry(20);
      const kept = new Map<string, Kept>();
      let current = leaked;
      const cache = await startHttp((incoming, response) => {
        const header = incoming.headers.authorization ?? '';
        const entry = kept.get(header);
        if (entry && Date.now() < entry.at + life && isGood(entry)) return json(response, 200, {});
        if (checkBearer(incoming, current) !== 'good') return json(response, 401, {});
        kept.set(header, { at: Date.now(), exp: expiryOf(header) });
        json(response, 200, {});
      });
      cleanups.push(cache.stop);
      const headers = { authorization: stolen };
      const attack = async () => (await fetch(new URL('/api/me', cache.url), { headers })).status;
      const { replay } = await begin(cache.url, { patience: 360_000, context: realHands(undefined, clock) });
      expect(await attack()).toBe(200);
      current = fresh;
      await clock.sleep(rest);
      const ended = await end(replay);
      expect(ended.codes).toEqual(codes);
      const isRed = ended.findings.some(({ severity }) => severity === 'error');
      expect(await attack()).toBe(isRed ? 200 : 401);
      if (isRed) expect(ended.findings[0]?.detail).toMatch(/for 3600 s at most, until \S+ \S+ UTC/);
    },
  );

  it('takes no longer to look for tokens of earlier runs than all three keys may take', async () => {
    const place = await startPlace((_, response) => void setTimeout(() => json(response, 401, {}), 100));
    const { replay } = await begin(place.url, { resumes: true, keys: 3, patience: 1_500 });
    await replay.stop();
    const before = place.seen.length;
    const { codes } = await end(replay);
    expect(codes).toEqual(Array(3).fill('dead-key-cache-unknown'));
    // One request at a time, each takes a tenth of a second; each key has its share.
    expect(place.seen.length - before).toBeLessThanOrEqual(18);
    expect(new Set(place.seen.slice(before)).size).toBeGreaterThanOrEqual(3);
  });

  it('is not called dead where nothing answered before', async () => {
    const place = await startPlace((_, response) => json(response, 503, {}));
    const { replay } = await begin(place.url);
    place.become(verifier(fresh));
    expect((await end(replay)).codes).toEqual(['dead-key-cache-unknown']);
  });

  it('is not called dead where no clear answer comes any more', async () => {
    const place = await startPlace(verifier(leaked));
    const { replay } = await begin(place.url);
    place.become((_, response) => json(response, 503, {}));
    const { codes, findings } = await end(replay);
    expect(codes).toEqual(['dead-key-not-asked-again']);
    expect(findings[0]).toMatchObject({ severity: 'error', failureReason: 'verdict-inconclusive' });
  });

  it('is found in one of two caches that stand side by side', async () => {
    const place = await startPlace(verifier(leaked));
    const caches = [await startCache(place.url), await startCache(place.url)];
    let turn = 0;
    const balancer = await startHttp((incoming, response) => {
      const { hostname, port } = caches[turn++ % 3 === 0 ? 0 : 1]?.url ?? place.url;
      fetch(`http://${hostname}:${port}${incoming.url}`, {
        headers: { authorization: incoming.headers.authorization ?? '' },
      }).then((answer) => json(response, answer.status, {}));
    });
    cleanups.push(balancer.stop);
    const { replay } = await begin(balancer.url);
    place.become(verifier(fresh));
    expect((await end(replay)).codes).toEqual(['dead-key-still-honoured']);
  });

  it('is masked in every token before it is sent', async () => {
    const place = await startPlace(verifier(leaked));
    const context = realHands();
    const { replay } = await begin(place.url, { context });
    place.become(verifier(fresh));
    await end(replay);
    const tokens = place.seen.map((header) => header.replace('Bearer ', ''));
    expect(tokens.filter((token) => !context.masked.includes(token))).toEqual([]);
  });

  it('is left alone when the run is cancelled', async () => {
    const place = await startPlace(verifier(leaked));
    const cache = await startCache(place.url);
    const cancelling = new AbortController();
    const { replay } = await begin(cache.url, {
      patience: 600_000,
      context: realHands(cancelling.signal, systemClock, () => cancelling.abort()),
    });
    place.become(verifier(fresh));
    await replay.stop();
    await replay.prove(0);
    const sent = cache.hits();
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(cache.hits()).toBe(sent);
  });
});
