import { setTimeout } from 'node:timers/promises';
import { type Browser, chromium as driver, type Page } from 'playwright-core';
import { chromium } from '../../../scripts/chromium.ts';
import { MARKER, USER } from './app.ts';
import type { Visit } from './browser.ts';

/** The same person with Chromium: some seconds for each login, where `browser.ts` takes some milliseconds. */

/** Milliseconds for whatever a page still does by itself, and between two looks at it. */
const LOOKS = 4_000;
const BETWEEN = 100;

/** @param more arguments for it */
export const launch = async (...more: readonly string[]): Promise<Browser> => {
  const { path, environment } = chromium();
  return driver.launch({
    executablePath: path,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', ...more],
    headless: true,
    env: { PATH: process.env.PATH ?? '', ...environment },
  });
};

/** A page that breaks off is one that Chromium may not give out. */
const shows = async (page: Page, text: string): Promise<boolean> => {
  const html = page.content().catch(() => '');
  return (await Promise.race([html, setTimeout(LOOKS, '')])).includes(text);
};

const showsSoon = async (page: Page, text: string): Promise<boolean> => {
  const end = Date.now() + LOOKS;
  while (Date.now() < end) {
    if (await shows(page, text)) return true;
    await setTimeout(BETWEEN);
  }
  return false;
};

const open = (page: Page, url: URL): Promise<unknown> =>
  page.goto(url.href, { timeout: 2 * LOOKS }).catch(() => undefined);

const logInOnce = async (page: Page, visit: Visit): Promise<boolean> => {
  const { url, authPath = '/api/auth', expected = '/chat', provider = 'credentials', publicText } = visit;
  const { fields = { email: 'email', password: 'password' }, password = USER.password } = visit;
  const text = publicText ?? MARKER;
  await open(page, new URL(expected, url));
  if (publicText === undefined && (await shows(page, text))) return false;
  const signIn = `${url.pathname.replace(/\/$/, '')}${authPath}/signin`;
  await open(page, new URL(`${signIn}?callbackUrl=${encodeURIComponent(expected)}`, url));
  const form = page.locator(`form[action$="/callback/${provider}"]`);
  const hasForm = await form
    .waitFor({ timeout: LOOKS })
    .then(() => true)
    .catch(() => false);
  if (!hasForm) return false;
  await form.locator(`[name="${fields.email}"]`).fill(USER.email);
  await form.locator(`[name="${fields.password}"]`).fill(password);
  // It waits for the next page, which may never be complete.
  await form
    .locator('[type=submit]')
    .click({ timeout: LOOKS })
    .catch(() => undefined);
  if (!(await showsSoon(page, text))) return false;
  await open(page, new URL(expected, url));
  return showsSoon(page, text);
};

/** As `canLogIn` of `browser.ts`. */
export const canLogInWith = async (browser: Browser, visit: Visit, times = 4): Promise<boolean> => {
  for (let time = 0; time < times; time += 1) {
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    try {
      if (!(await logInOnce(await context.newPage(), visit))) return false;
    } finally {
      await context.close();
    }
  }
  return true;
};
