import { Script } from 'node:vm';
import { CookieJar } from 'tough-cookie';
import { MARKER, USER } from './app.ts';
import { formsOf, readRefresh, refreshIn, scriptsOf } from './html.ts';

/**
 * A person with a browser, independent of the product: they open the page, log in by the library's own sign-in page, and
 * look for their name on the page. Nothing here knows paths or what a login page is called.
 */

export type Visit = {
  readonly url: URL;
  readonly authPath?: string;
  /** Path of the page. */
  readonly expected?: string;
  readonly provider?: string;
  readonly fields?: { readonly email: string; readonly password: string };
  readonly password?: string;
  /** What stands on the page where everybody sees the same. */
  readonly publicText?: string;
};

type Loaded = { readonly url: URL; readonly status: number; readonly html: string };

/** What Chromium refuses and `tough-cookie` takes. */
const isRefused = (line: string): boolean => {
  const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
  const has = (pattern: RegExp) => attributes.some((each) => pattern.test(each));
  return (
    Buffer.byteLength(pair.replace('=', '')) > 4096 ||
    (!has(/^secure$/i) && (has(/^samesite=none$/i) || has(/^partitioned$/i)))
  );
};

/** Browsers follow as many. */
const MOST_STEPS = 20;
/** Seconds that a person looks at a page. */
const LOOKS = 5;

const NOTHING = { status: 0, html: '' } as const;

class Browser {
  readonly #jar = new CookieJar(undefined, { prefixSecurity: 'silent' });

  /** One request and its cookies; a connection that breaks shows nothing. */
  async #send(url: URL, form?: URLSearchParams): Promise<Response | undefined> {
    try {
      const answer = await fetch(url, {
        redirect: 'manual',
        method: form ? 'POST' : 'GET',
        headers: {
          cookie: this.#jar.getCookieStringSync(url.href),
          accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
          ...(form && { origin: url.origin }),
        },
        ...(form && { body: form }),
        // A body that breaks off may never end for fetch.
        signal: AbortSignal.timeout(20_000),
      });
      for (const line of answer.headers.getSetCookie())
        if (!isRefused(line)) this.#jar.setCookieSync(line, url.href, { ignoreError: true });
      return answer;
    } catch {
      return undefined;
    }
  }

  /** What `fetch` gives to a script: JSON, or nothing ever, where a script in a browser would fail and go no further. */
  async #ask(url: URL): Promise<{ readonly json: () => Promise<unknown> } | undefined> {
    try {
      const said: unknown = JSON.parse((await (await this.#send(url))?.text()) ?? '');
      return { json: async () => said };
    } catch {
      return undefined;
    }
  }

  /** Runs the scripts of a page: what they write, and where they lead. */
  async #run(html: string, url: URL): Promise<{ readonly written: string; readonly leads?: string }> {
    let written = '';
    let leads: string | undefined;
    const asked: Promise<unknown>[] = [];
    const world = {
      fetch: (path: string) => {
        const answer = this.#ask(new URL(path, url));
        asked.push(answer);
        return new Promise((resolve) => answer.then((given) => given && resolve(given)));
      },
      document: {
        body: {
          append: (text: string) => (written += text),
          insertAdjacentHTML: (_: string, html: string) => (written += html),
        },
      },
      location: { replace: (path: string) => (leads = path) },
    };
    for (const script of scriptsOf(html)) {
      try {
        new Script(script).runInNewContext(world);
      } catch {
        // It needs more of a browser than there is here, e.g. to take over a page that is already complete.
      }
    }
    for (let one = asked.shift(); one; one = asked.shift()) {
      await one;
      // All that a script does with an answer is done before the next turn of the loop.
      await new Promise(setImmediate);
    }
    return { written, ...(leads !== undefined && { leads }) };
  }

  /** Loads an address, to the end of where it leads. */
  async load(address: URL, form?: URLSearchParams): Promise<Loaded> {
    let url = address;
    let body = form;
    for (let steps = 0; steps <= MOST_STEPS; steps += 1) {
      const answer = await this.#send(url, body);
      const html = await answer?.text().catch(() => undefined);
      if (answer === undefined || html === undefined) return { ...NOTHING, url };
      const { status, headers } = answer;
      const redirect = status >= 300 && status <= 399 ? headers.get('location') : null;
      const refresh = refreshIn(html) ?? readRefresh(headers.get('refresh') ?? '');
      const { written, leads } = redirect === null ? await this.#run(html, url) : { written: '' };
      const next = redirect ?? leads ?? (refresh && refresh.seconds <= LOOKS ? refresh.address : undefined);
      if (next === undefined) return { url, status, html: html + written };
      url = new URL(next, url);
      // The library writes so where it does not trust the name that it is asked by.
      if (url.hostname === 'localhost') url.hostname = '127.0.0.1';
      if (status !== 307 && status !== 308) body = undefined;
    }
    return { ...NOTHING, url };
  }
}

/** Whether the person ends at the page, sees it again when it is opened anew, and is the only one who does. */
const logInOnce = async (visit: Visit): Promise<boolean> => {
  const { url, authPath = '/api/auth', expected = '/chat', provider = 'credentials', publicText } = visit;
  const { fields = { email: 'email', password: 'password' }, password = USER.password } = visit;
  const prefix = url.pathname.replace(/\/$/, '');
  const at = (path: string) => new URL(path, url.origin);
  const shows = ({ status, html }: Loaded) =>
    status >= 200 && status <= 299 && html.includes(publicText ?? MARKER);
  const browser = new Browser();
  if (shows(await browser.load(at(expected))) && publicText === undefined) return false;
  const signIn = await browser.load(
    at(`${prefix}${authPath}/signin?callbackUrl=${encodeURIComponent(expected)}`),
  );
  const form = formsOf(signIn.html).find(({ action }) => action.endsWith(`/callback/${provider}`));
  if (!form) return false;
  const values = new URLSearchParams(form.values.map(([name, value]) => [name, value]));
  values.set(fields.email, USER.email);
  values.set(fields.password, password);
  const action = new URL(form.action, signIn.url);
  if (action.hostname === 'localhost') action.hostname = '127.0.0.1';
  return shows(await browser.load(action, values)) && shows(await browser.load(at(expected)));
};

/** Whether it always works: where tasks differ, one login may be luck. */
export const canLogIn = async (visit: Visit, times = 4): Promise<boolean> => {
  for (let time = 0; time < times; time += 1) if (!(await logInOnce(visit))) return false;
  return true;
};
