import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { BrowserJar } from '../../src/frontend/cookie-jar.ts';
import { newFrontendSecrets } from '../bench/frontends/entry.ts';
import { USER } from '../support/frontend/app.ts';
import { startAuthJs } from '../support/frontend/authjs.ts';
import { launch } from '../support/frontend/chromium.ts';
import { readRefresh, refreshIn } from '../support/frontend/html.ts';
import { startHttps } from '../support/frontend/https.ts';
import { LOGIN, runFrontend } from '../support/frontend/run.ts';
import type { Backend } from '../support/smoke/flask-backend.ts';
import { forward, startHttp } from '../support/smoke/node-backend.ts';

let browser: Browser;
const running: Backend[] = [];

beforeAll(async () => {
  // Every name is this machine, and nothing leaves it.
  browser = await launch('--host-resolver-rules=MAP * 127.0.0.1');
});

afterEach(async () => {
  await Promise.all(running.splice(0).map((backend) => backend.stop()));
});

afterAll(() => browser?.close());

/** Values are numbers, so that each line shows in what the browser sends. */
const LINES = [
  'plain=0; Path=/',
  'without-path=0',
  '__Host-good=0; Secure; Path=/; HttpOnly; SameSite=Lax',
  '__Host-domain=0; Secure; Path=/; Domain=OWN',
  '__Host-path=0; Secure; Path=/api',
  '__Host-no-path=0; Secure',
  '__Host-insecure=0; Path=/',
  '__Secure-good=0; Secure; Path=/; Domain=OWN',
  '__Secure-insecure=0; Path=/',
  '__secure-small=0; Path=/',
  '__HOST-large=0; Secure; Path=/; Domain=OWN',
  'own-domain=0; Domain=OWN; Path=/',
  'dotted-domain=0; Domain=.OWN; Path=/',
  'parent-domain=0; Domain=PARENT; Path=/',
  'other-domain=0; Domain=www.example.org; Path=/',
  'sibling-domain=0; Domain=www.PARENT; Path=/',
  'suffix-domain=0; Domain=com; Path=/',
  'shared-suffix=0; Domain=cloudfront.net; Path=/',
  'empty-domain=0; Domain=; Path=/',
  'secure=0; Secure; Path=/',
  'none-secure=0; SameSite=None; Secure; Path=/',
  'none=0; SameSite=None; Path=/',
  'strict=0; SameSite=Strict; Path=/',
  'odd-same-site=0; SameSite=Sometimes; Path=/',
  'partitioned=0; Partitioned; Path=/',
  'partitioned-secure=0; Partitioned; Secure; Path=/; SameSite=None',
  'other-path=0; Path=/admin',
  'api-path=0; Path=/api',
  'relative-path=0; Path=api',
  'gone=0; Max-Age=0; Path=/',
  'gone-before=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Path=/',
  'age-wins=0; Max-Age=100; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Path=/',
  'odd-date=0; Expires=tomorrow; Path=/',
  'odd-age=0; Max-Age=never; Path=/',
  'twice=0; Path=/; Path=/admin',
  'quoted="0"; Path=/',
  'with blank=0; Path=/',
  'blank-value=0 0; Path=/',
  ' spaces = 0 ; Path=/',
  'attributes=0;Secure;Path=/;HttpOnly;secure=false',
  `longest=${'0'.repeat(4096 - 'longest'.length)}; Path=/`,
  `too-long=${'0'.repeat(4097 - 'too-long'.length)}; Path=/`,
] as const;

const linesFor = (host: string): readonly string[] =>
  LINES.map((line) => line.replaceAll('OWN', host).replaceAll('PARENT', host.replace(/^[^.]+\./, '')));

const PLACES = ['/api/auth/session', '/chat', '/admin/users'] as const;

const pairs = (header: string): readonly string[] => header.split('; ').filter(Boolean).toSorted();

describe('our jar keeps and sends what Chromium keeps and sends', () => {
  test.each([
    ['https', 'chat.example.com'],
    ['https', 'd111111abcdef8.cloudfront.net'],
    ['http', '127.0.0.1'],
    ['http', 'chat.example.com'],
  ])('at %s://%s', async (scheme, host) => {
    const lines = linesFor(host);
    const server = await (scheme === 'https' ? startHttps : startHttp)((incoming, response) => {
      if (incoming.url === '/api/auth/csrf') response.setHeader('set-cookie', lines);
      response.end(incoming.headers.cookie ?? '');
    });
    running.push(server);
    const origin = `${scheme}://${host}:${server.url.port}`;
    const jar = new BrowserJar();
    const headers = { 'set-cookie': lines.join('\n') };
    jar.take(
      { kind: 'answer', status: 200, headers, body: '', bodyProblem: '' },
      new URL(`${origin}/api/auth/csrf`),
    );
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    const page = await context.newPage();
    await page.goto(`${origin}/api/auth/csrf`);
    for (const place of PLACES) {
      const answer = await page.goto(`${origin}${place}`);
      const sent = pairs((await answer?.text()) ?? '');
      expect(sent.length).toBeGreaterThan(5);
      expect(pairs(jar.header(new URL(`${origin}${place}`))), place).toEqual(sent);
    }
    await context.close();
  });
});

/** What leads on to another page, and what only looks so. */
const HEADS = [
  '<meta http-equiv="refresh" content="0;url=/away">',
  "<META HTTP-EQUIV='Refresh' CONTENT='0; URL=/away'>",
  '<meta content="0;url=/away" http-equiv=refresh>',
  `<meta http-equiv="refresh" content="0; url='/away'">`,
  `<meta http-equiv="refresh" content="0; url='/away' and more">`,
  '<meta http-equiv="refresh" content="0;/away">',
  '<meta http-equiv="refresh" content="0 url=/away">',
  '<meta http-equiv="refresh" content="0.9, url = /away">',
  '<meta http-equiv="refresh" content="0;url=&#x2F;away&#39;">',
  '<meta http-equiv="refresh" content=" 0 ; url=/away ">',
  '<meta id="__next-page-redirect" http-equiv="refresh" content="0;url=/away"/>',
  '<meta http-equiv="refresh" content="url=/away">',
  '<meta http-equiv="refresh" content="soon;url=/away">',
  '<meta http-equiv="refresh" content="1800;url=/away">',
  '<meta http-equiv="refreshed" content="0;url=/away">',
  '<meta name="refresh" content="0;url=/away">',
  '<!-- <meta http-equiv="refresh" content="0;url=/away"> -->',
  '<noscript><meta http-equiv="refresh" content="0;url=/away"></noscript>',
  '<script type="text/plain"><meta http-equiv="refresh" content="0;url=/away"></script>',
  '<template><meta http-equiv="refresh" content="0;url=/away"></template>',
  '<textarea><meta http-equiv="refresh" content="0;url=/away"></textarea>',
  '<title><meta http-equiv="refresh" content="0;url=/away"></title>',
  '<p title="<meta http-equiv=refresh content=0;url=/away>">one</p>',
  'HEADER 0; url=/away',
  "HEADER 0;URL='/away'",
  'HEADER 1800; url=/away',
] as const;

test('the browser of the benchmark leaves the pages that Chromium leaves', async () => {
  const server = await startHttp((incoming, response) => {
    const head =
      HEADS[Number(new URL(incoming.url ?? '', 'http://localhost').searchParams.get('head') ?? -1)];
    const refresh = head?.startsWith('HEADER ') ? head.slice('HEADER '.length) : undefined;
    response.setHeader('content-type', 'text/html');
    if (refresh !== undefined) response.setHeader('refresh', refresh);
    // A refresh after no time comes before this script has waited.
    const stay = "<script>onload = () => setTimeout(() => location.replace('/stays'), 200)</script>";
    response.end(head === undefined ? 'there' : `${refresh === undefined ? head : ''}${stay}`);
  });
  running.push(server);
  const context = await browser.newContext();
  const leaves = async (index: number): Promise<boolean> => {
    const page = await context.newPage();
    // The page may lead on before it is loaded.
    await page.goto(`${server.url.origin}/?head=${index}`).catch(() => undefined);
    await expect.poll(() => page.url(), { timeout: 60_000 }).toMatch(/\/(?:away|stays)/);
    const { pathname } = new URL(page.url());
    await page.close();
    return pathname.startsWith('/away');
  };
  const expected: boolean[] = [];
  // One at a time: a page that has to wait for the others would be left too late.
  for (const index of HEADS.keys()) expected.push(await leaves(index));
  await context.close();
  const found = HEADS.map((head) => {
    const refresh = head.startsWith('HEADER ') ? readRefresh(head.slice('HEADER '.length)) : refreshIn(head);
    return refresh !== undefined && refresh.seconds < 5 && refresh.address.startsWith('/away');
  });
  expect(HEADS.filter((_, index) => found[index])).toEqual(HEADS.filter((_, index) => expected[index]));
  expect(expected.filter(Boolean).length).toBeGreaterThan(10);
});

describe('what the run says of a login over HTTPS, Chromium finds', () => {
  /** Where a person ends, and what the run says. `alter` changes each cookie on its way. */
  const compare = async (alter: (line: string) => string) => {
    const { session, key } = newFrontendSecrets();
    const app = await startAuthJs({ secret: session, secureCookies: true });
    const altered = await startHttp((incoming, response) => {
      const { writeHead } = response;
      response.writeHead = ((status: number, headers: Record<string, unknown>) => {
        const lines = [headers['set-cookie'] ?? []].flat().map((line) => alter(String(line)));
        return writeHead.call(response, status, { ...headers, 'set-cookie': lines });
      }) as typeof writeHead;
      forward(app.url, incoming, response);
    });
    const secure = await startHttps((incoming, response) => {
      incoming.headers['x-forwarded-proto'] = 'https';
      forward(altered.url, incoming, response);
    });
    running.push(app, altered, secure);
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    const page = await context.newPage();
    const origin = `https://chat.example.com:${secure.url.port}`;
    await page.goto(`${origin}/api/auth/signin?callbackUrl=/chat`);
    await page.locator('input[name=email]').fill(USER.email);
    await page.locator('input[name=password]').fill(USER.password);
    await page.locator('button[type=submit]').click();
    await page.waitForURL((url) => !url.href.endsWith('/signin?callbackUrl=/chat'));
    await page.goto(`${origin}/chat`);
    const place = new URL(page.url()).pathname;
    await context.close();
    const run = await runFrontend(altered.url, { session, key }, LOGIN);
    return { place, codes: run.codes, says: run.findings[0]?.detail };
  };

  test.each([
    ['cookies as Auth.js makes them', String, '/chat', 'frontend-key-not-established', /./],
    [
      'a __Host- cookie with Domain',
      (line: string) => (line.startsWith('__Host-') ? `${line}; Domain=chat.example.com` : line),
      '/login',
      'frontend-cookie-refused',
      /__Host- name with Domain/,
    ],
    [
      'a __Secure- cookie without Secure',
      (line: string) => (line.includes('session-token') ? line.replace(/; Secure/i, '') : line),
      '/login',
      'login-failed',
      /__Secure- name without Secure/,
    ],
  ] as const)('%s', async (_, alter, place, code, says) => {
    const found = await compare(alter);
    expect(found).toMatchObject({ place, says: expect.stringMatching(says) });
    expect(found.codes[0]).toBe(code);
  });
});
