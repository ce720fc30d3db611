import { createHash, randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Scenario, startScenario } from '../support/chat-app/scenario.ts';
import { WatchedBrowser } from '../support/chat-app/watched-browser.ts';
import { leakForms } from '../support/leaks/forms.ts';
import { jwtsIn } from '../support/leaks/tokens.ts';

const picture = fileURLToPath(new URL('../../docs/images/chat-app.png', import.meta.url));

let scenario: Scenario;
let browser: WatchedBrowser;

beforeAll(async () => {
  scenario = await startScenario('plaintext', { app: 'recorded', cli: 'stand-in' });
  // One task: messages are in the memory of the backend that took them.
  const run = await scenario.run({ inputs: { context: 'keyForm=plaintext\ndesiredCount=1' } });
  const { conclusion, log, dispose } = await run.finished;
  await dispose();
  expect(conclusion, log.join('\n')).toBe('success');
  browser = await WatchedBrowser.start();
});

afterAll(async () => {
  await browser?.stop();
  await scenario?.stop();
});

test('somebody who logs in with a browser is sent to the chat', async () => {
  const { page } = browser;
  await page.goto(scenario.url);
  expect(page.url()).toBe(`${scenario.url}/login`);
  await page.getByLabel('Email').fill('ada@example.com');
  await page.getByLabel('Password').fill('wrong');
  await page.getByRole('button', { name: 'Log in' }).click();
  await page.getByText('Wrong email address or password').waitFor();
  await browser.remember();

  await page.getByLabel('Email').fill('ada@example.com');
  await page.getByLabel('Password').fill(scenario.secrets.DEMO_PASSWORD);
  await page.getByRole('button', { name: 'Log in' }).click();
  await page.waitForURL(`${scenario.url}/chat`);
  await browser.remember();
});

test('sends a message to the backend and sees it in the chat', async () => {
  const { page } = browser;
  for (const text of ['Is the key in production the right one?', 'It is: this message went through.']) {
    await page.getByLabel('Message').fill(text);
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('listitem').filter({ hasText: text }).waitFor();
    expect(await page.getByLabel('Message').inputValue()).toBe('');
  }
  await browser.remember();
});

test('sends a file to the backend, and every byte of it arrives', async () => {
  const { page } = browser;
  const buffer = randomBytes(200_000);
  await page.getByLabel('File').setInputFiles({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer });
  await page.getByRole('button', { name: 'Upload' }).click();
  const digest = createHash('sha256').update(buffer).digest('hex').slice(0, 12);
  await page.getByText(`photo.jpg arrived: 200000 bytes, SHA-256 ${digest}…`).waitFor();
  await browser.remember();
  if (process.env.WRITE_SCREENSHOT) await page.screenshot({ path: picture });
});

test('and the browser never got a token that the backend would take, nor the key', async () => {
  const { page } = browser;
  // What Auth.js tells scripts about the session.
  await page.goto(`${scenario.url}/api/auth/session`);
  await browser.remember();
  await page.goto(`${scenario.url}/chat`);
  await browser.remember();
  await page.getByRole('button', { name: 'Log out' }).click();
  await page.waitForURL(`${scenario.url}/login`);
  await browser.remember();
  const { seen } = browser;
  const places = seen.map(({ where }) => where);
  for (const place of ['request POST', 'answer to POST', 'document of', 'stores of', 'cookies at'])
    expect(places.filter((where) => where.startsWith(place))).not.toEqual([]);
  expect(seen.filter(({ text }) => text.includes('authjs.session-token=eyJ'))).not.toEqual([]);

  const { JWT_SECRET_KEY: key } = scenario.secrets;
  const forms = leakForms(key).map(({ bytes }) => bytes.toString('latin1'));
  const holding = (found: (text: string) => boolean) =>
    seen.filter(({ text }) => found(text)).map(({ where }) => where);
  expect(holding((text) => jwtsIn(text, key).length > 0)).toEqual([]);
  expect(holding((text) => jwtsIn(percentDecoded(text), key).length > 0)).toEqual([]);
  expect(holding((text) => forms.some((form) => text.includes(form)))).toEqual([]);
});

const percentDecoded = (text: string): string =>
  text.replace(/(%[0-9A-F]{2})+/gi, (codes) => Buffer.from(codes.replaceAll('%', ''), 'hex').toString());
