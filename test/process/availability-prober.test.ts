import { randomBytes } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { type Prober, startProber } from '../../src/availability/prober.ts';
import { chooseKey, steadyToken } from '../../src/availability/steady-token.ts';
import { countFailures, type LaneTally, summarizeLanes } from '../../src/availability/tally.ts';
import { profiles } from '../../src/inputs/profiles.ts';
import { BEARER } from '../../src/inputs/token-location.ts';
import { systemClock } from '../../src/lib/clock.ts';
import { lengthOf, type Measure } from '../../src/model/availability.ts';
import type { Minting } from '../../src/smoke-test/mint.ts';
import type { Backend } from '../support/smoke/flask-backend.ts';
import { checkBearer, json, startHttp, verifier } from '../support/smoke/node-backend.ts';

/** The prober against real servers whose behaviour changes while it runs. Nothing here depends on how fast it all is. */

const key = randomBytes(32).toString('base64');
const other = randomBytes(32).toString('base64');
const bytes = (text: string): Uint8Array => Buffer.from(text, 'utf8');

type World = {
  readonly backend: Backend;
  readonly prober: Prober;
  readonly cancel: () => void;
  readonly lines: string[];
  /** All that a request came with, in the order of arrival. */
  readonly seen: { readonly connection: string; readonly port: number; readonly token: string }[];
  readonly masked: Set<string>;
  /** What the server does from now on. */
  behave: RequestListener;
};

const cleanups: (() => Promise<unknown>)[] = [];

afterAll(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup();
});

const mintingWith = (masked: Set<string>, now = systemClock.now): Minting => ({
  profile: profiles['flask-pyjwt'],
  claims: {},
  tokenHeader: {},
  location: BEARER,
  algorithm: 'HS256',
  now,
  random: (size) => randomBytes(size),
  mask: (text) => masked.add(text),
});

const start = async (measure: Measure = 'authenticated'): Promise<World> => {
  const seen: World['seen'] = [];
  const lines: string[] = [];
  const masked = new Set<string>();
  const backend = await startHttp((request, response) => {
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
    if (token !== '' && !masked.has(token)) throw new Error('a token was sent before it was masked');
    const connection = request.headers.connection ?? '';
    seen.push({ connection, port: request.socket.remotePort ?? 0, token });
    world.behave(request, response);
  });
  const cancelled = new AbortController();
  const token = measure === 'authenticated' ? steadyToken(mintingWith(masked), bytes(key)) : async () => '';
  const prober = startProber(
    {
      url: new URL('/api/me', backend.url),
      measure,
      token,
      accept: [[200, 299]],
      minting: { profile: profiles['flask-pyjwt'], location: BEARER },
    },
    { clock: systemClock, cancelled: cancelled.signal, progress: (line) => lines.push(line) },
  );
  const cancel = () => cancelled.abort(new Error('cancelled by SIGINT'));
  const world: World = { backend, prober, cancel, lines, seen, masked, behave: verifier(key) };
  cleanups.push(async () => {
    cancel();
    await prober.stop();
    await backend.stop();
  });
  return world;
};

/** Waits for it, however long it takes. */
const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await delay(20);
};

const each = ({ prober }: World, holds: (lane: LaneTally) => boolean) =>
  until(() => prober.soFar().every(holds));

const served = (world: World, more = 4): Promise<void> => {
  const before = world.prober.soFar().map(({ good }) => good);
  return until(() => world.prober.soFar().every(({ good }, index) => good >= (before[index] ?? 0) + more));
};

const status =
  (code: number, headers: Record<string, string> = {}): RequestListener =>
  (_request: IncomingMessage, response: ServerResponse) => {
    response.writeHead(code, headers);
    response.end();
  };

const summary = (lanes: readonly LaneTally[], measure: Measure = 'authenticated') =>
  summarizeLanes(lanes, {
    measure,
    key: 'jwt-secret-key',
    reason: '',
    startedAt: 0,
    finishedAt: 0,
    baseline: { requests: 0, failures: 0 },
    resolution: 200,
  });

describe.concurrent('the prober', () => {
  it('sees no failure where there is none, on fresh connections and on one that is kept', async () => {
    const world = await start();
    await served(world, 8);
    const lanes = await world.prober.stop();
    expect(summary(lanes)).toMatchObject({ failures: 0, interruptions: { down: 0, refused: 0 }, causes: [] });
    expect(summary(lanes).longestGap).toBe(undefined);
    expect(summary(lanes).bound).toBeCloseTo(3 / summary(lanes).requests);
    const ports = (connection: string) =>
      world.seen.filter((one) => one.connection === connection).map(({ port }) => port);
    expect(new Set(ports('close')).size).toBe(ports('close').length);
    expect(ports('keep-alive').length).toBeGreaterThanOrEqual(8);
    expect(new Set(ports('keep-alive')).size).toBeLessThan(ports('keep-alive').length);
    expect(world.lines).toEqual([]);
  });

  it.each([
    ['is answered with 503', status(503)],
    ['is cut off', ((request: IncomingMessage) => request.socket.destroy()) as RequestListener],
    ['is answered with a redirect', status(302, { location: 'http://127.0.0.1:9/' })],
  ])(
    'sees an interruption in which each request %s, from the last good answer to the next',
    async (_what, broken) => {
      const world = await start();
      await served(world);
      const [before, good] = [systemClock.now(), world.behave];
      world.behave = broken;
      await each(world, ({ down }) => down >= 3);
      const after = systemClock.now();
      world.behave = good;
      await served(world);
      const lanes = await world.prober.stop();
      for (const lane of lanes) {
        expect(lane.down).toBeGreaterThanOrEqual(3);
        expect(lane).toMatchObject({ refused: 0, early: 0 });
        const { longestGap: gap, firstFailureAt = 0, lastFailureAt = 0 } = lane;
        expect(gap).toMatchObject({ open: false });
        if (!gap) continue;
        expect(gap.from).toBeLessThan(firstFailureAt);
        expect(firstFailureAt).toBeLessThan(lastFailureAt);
        expect(lastFailureAt).toBeLessThan(gap.to);
        // The gap holds all of the time in which the server is known to have been down.
        expect(firstFailureAt).toBeGreaterThanOrEqual(before - 5_000);
        expect(lastFailureAt).toBeLessThanOrEqual(after);
        expect(lengthOf(gap)).toBeGreaterThan(lastFailureAt - firstFailureAt);
      }
      const { interruptions, failures, bound, requests } = summary(lanes);
      expect(interruptions).toEqual({ down: failures, refused: 0 });
      expect(bound).toBeGreaterThan(failures / requests);
      expect(world.lines.length).toBeGreaterThanOrEqual(2);
      expect(world.lines.join()).toContain('(down)');
    },
  );

  it('tells a valid token that is refused from a service that is down', async () => {
    const world = await start();
    await served(world);
    world.behave = verifier(other);
    await each(world, ({ refused }) => refused >= 2);
    world.behave = verifier(key);
    await served(world);
    const seen = summary(await world.prober.stop());
    expect(seen.interruptions.refused).toBeGreaterThanOrEqual(4);
    expect(seen.interruptions.down).toBe(0);
    expect(seen.causes.map(({ cause }) => cause)).toEqual(['401']);
  });

  it('takes no refusal for a failure where it sends no token, and sends none', async () => {
    const world = await start('reachability');
    await served(world);
    const seen = summary(await world.prober.stop(), 'reachability');
    expect(seen.failures).toBe(0);
    expect(world.seen.every(({ token }) => token === '')).toBe(true);
    expect(world.masked.size).toBe(0);
  });

  it('counts what fails before the first answer, and does not call it an interruption', async () => {
    const world = await start();
    world.behave = status(503);
    await each(world, ({ down }) => down >= 2);
    world.behave = verifier(key);
    await served(world);
    const seen = summary(await world.prober.stop());
    expect(seen.failures).toBeGreaterThanOrEqual(4);
    expect(seen.interruptions).toEqual({ down: 0, refused: 0 });
    expect(seen.longestGap).toBe(undefined);
  });

  it('has a gap that is still open where nothing is served at the end', async () => {
    const world = await start();
    await served(world);
    world.behave = status(502, { server: 'awselb/2.0' });
    await each(world, ({ down }) => down >= 2);
    const seen = summary(await world.prober.stop());
    expect(seen.longestGap).toMatchObject({ open: true });
    expect(seen.causes[0]?.cause).toBe('502 from awselb/2.0');
  });

  it('is quiet for a while after a rate limit, which says nothing about the service', async () => {
    const world = await start();
    await served(world);
    world.behave = status(429, { 'retry-after': '20' });
    await each(world, ({ limited, unsent }) => limited >= 1 && unsent >= 3);
    const asked = world.seen.length;
    const lanes = await world.prober.stop();
    expect(summary(lanes).failures).toBe(0);
    expect(world.seen.length).toBe(asked);
  });

  it('sends a request again whose kept connection was closed at that moment, as browsers do', async () => {
    const world = await start();
    await served(world);
    const used = new Set<number>();
    world.behave = (request, response) => {
      const { remotePort = 0 } = request.socket;
      const isKept = request.headers.connection === 'keep-alive';
      if (isKept && used.has(remotePort)) return request.socket.destroy();
      used.add(remotePort);
      return verifier(key)(request, response);
    };
    await until(() => world.prober.soFar().some(({ resent }) => resent >= 2));
    const lanes = await world.prober.stop();
    expect(lanes.map(({ down }) => down)).toEqual([0, 0]);
    expect(lanes.map(({ resent }) => resent > 0)).toEqual([false, true]);
  });

  it('goes on by the clock while nothing is answered, with at most ten requests in flight on a lane', async () => {
    const world = await start();
    let [open, most] = [0, 0];
    world.behave = (request) => {
      open += 1;
      most = Math.max(most, open);
      request.socket.on('close', () => {
        open -= 1;
      });
    };
    await until(() => most >= 20 && world.prober.soFar().every(({ unsent }) => unsent > 1));
    expect(most).toBe(20);
    world.cancel();
    const lanes = await world.prober.stop();
    expect(lanes.map(countFailures)).toEqual([0, 0]);
  });

  it('ends at once when the run is cancelled, and sends nothing more', async () => {
    const world = await start();
    await served(world);
    world.behave = () => undefined;
    const before = world.seen.length;
    await until(() => world.seen.length > before);
    world.cancel();
    await world.prober.stop();
    const asked = world.seen.length;
    await delay(700);
    expect(world.seen.length).toBe(asked);
  });

  it('follows no redirect, whatever it carries', async () => {
    const stolen: string[] = [];
    const thief = await startHttp((request, response) => {
      stolen.push(request.headers.authorization ?? '');
      json(response, 200, {});
    });
    cleanups.push(thief.stop);
    const world = await start();
    world.behave = status(307, { location: thief.url.href });
    await each(world, ({ down }) => down >= 3);
    await world.prober.stop();
    expect(stolen).toEqual([]);
  });
});

describe.concurrent('the token of the prober', () => {
  it('is the same for a minute, masked, and then another one that is valid too', async () => {
    const masked = new Set<string>();
    let now = systemClock.now();
    const token = steadyToken(
      mintingWith(masked, () => now),
      bytes(key),
    );
    const first = await token();
    now += 59_999;
    expect(await token()).toBe(first);
    now += 1;
    const second = await token();
    expect(second).not.toBe(first);
    now -= 3_600_000;
    expect(await token()).not.toBe(second);
    expect(masked.has(first) && masked.has(second)).toBe(true);
    for (const text of [first, second]) {
      const [, payload = ''] = text.split('.');
      const { iat, exp } = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
      expect(exp - iat).toBeLessThanOrEqual(120);
    }
  });
});

describe.concurrent('the key that is watched', () => {
  const candidates = [
    { name: 'jwt-secret-key', key: bytes(key) },
    { name: 'previous-jwt-secret-key', key: bytes(other) },
  ];

  const choose = async (listener: RequestListener, among = candidates) => {
    const backend = await startHttp(listener);
    cleanups.push(backend.stop);
    const asked = {
      url: new URL('/api/me', backend.url),
      accept: [[200, 299]] as const,
      minting: mintingWith(new Set()),
    };
    const { signal } = new AbortController();
    return chooseKey(among, asked, { clock: systemClock, cancelled: signal, progress: () => undefined });
  };

  it('is the first one that production accepts', async () => {
    expect(await choose(verifier(key))).toMatchObject({ measure: 'authenticated', key: 'jwt-secret-key' });
    expect(await choose(verifier(other))).toMatchObject({
      measure: 'authenticated',
      key: 'previous-jwt-secret-key',
    });
  });

  it('is not one that only some tasks accept', async () => {
    let turn = 0;
    const choice = await choose(
      (request, response) => {
        turn += 1;
        return verifier(turn % 2 === 0 ? key : other)(request, response);
      },
      candidates.slice(0, 1),
    );
    expect(choice).toMatchObject({ measure: 'reachability' });
  });

  it.each<[string, RequestListener, number, RegExp]>([
    [
      'all are refused',
      verifier(randomBytes(32).toString('hex')),
      2,
      /refuses tokens of jwt-secret-key or prev/,
    ],
    ['nothing answers', (request) => request.socket.destroy(), 1, /no clear answer/],
    ['every key changes on purpose', verifier(key), 0, /refused on purpose/],
  ])('is none where %s, and the reason is said', async (_what, listener, count, reason) => {
    const choice = await choose(listener, candidates.slice(0, count));
    expect(choice.measure === 'reachability' && choice.reason).toMatch(reason);
  });

  it('is asked with tokens that the verifier can check', async () => {
    const checks: string[] = [];
    await choose((request, response) => {
      checks.push(checkBearer(request, key));
      verifier(key)(request, response);
    });
    expect(checks).toEqual(['good', 'good', 'good']);
  });
});
