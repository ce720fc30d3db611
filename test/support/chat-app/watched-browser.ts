import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium as driver, type Page } from 'playwright-core';
import { chromium } from '../../../scripts/chromium.ts';
import { RecordingProxy, type Seen } from './recording-proxy.ts';

/** The sandbox needs rights that a container seldom has; the rest keeps the browser from calling anybody but us. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A real Chromium with an empty profile that writes down all that it is sent, and all that it sends. */
export class WatchedBrowser {
  readonly page: Page;
  readonly #context: BrowserContext;
  readonly #profile: string;
  readonly #proxy: RecordingProxy;
  readonly #pages: Seen[] = [];

  private constructor(context: BrowserContext, page: Page, profile: string, proxy: RecordingProxy) {
    this.#context = context;
    this.page = page;
    this.#profile = profile;
    this.#proxy = proxy;
  }

  static async start(): Promise<WatchedBrowser> {
    const { path, environment } = chromium();
    const profile = await mkdtemp(join(tmpdir(), 'chat-app-browser-'));
    const proxy = await RecordingProxy.start();
    const { PATH = '' } = process.env;
    const context = await driver.launchPersistentContext(profile, {
      executablePath: path,
      args: FLAGS,
      // Chromium goes around a proxy to its own machine unless it is told not to.
      proxy: { server: proxy.url, bypass: '<-loopback>' },
      headless: true,
      colorScheme: 'light',
      viewport: { width: 820, height: 560 },
      env: { PATH, HOME: profile, ...environment },
    });
    const [page = await context.newPage()] = context.pages();
    return new WatchedBrowser(context, page, profile, proxy);
  }

  /** Keeps what the page shows and holds at this moment: its document, cookies and stores. */
  async remember(): Promise<void> {
    const url = this.page.url();
    const stores = await this.page.evaluate(
      'JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])',
    );
    const cookies = await this.#context.cookies();
    this.#pages.push(
      { where: `document of ${url}`, text: await this.page.content() },
      { where: `stores of ${url}`, text: String(stores) },
      { where: `cookies at ${url}`, text: cookies.map(({ name, value }) => `${name}=${value}`).join('\n') },
    );
  }

  get seen(): readonly Seen[] {
    return [...this.#proxy.seen, ...this.#pages];
  }

  async stop(): Promise<void> {
    await this.#context.close();
    await this.#proxy.stop();
    await rm(this.#profile, { recursive: true, force: true });
  }
}
