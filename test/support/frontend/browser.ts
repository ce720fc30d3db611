import { BrowserJar } from '../../../src/frontend/cookie-jar.ts';
import { USER } from './app.ts';

/**
 * A login as a person makes it: the library's own sign-in page, its form with all its fields, and the page it leads to.
 * The cookies are those of our jar, which another test compares with Chromium's; all else is of its own.
 */

type Form = {
  readonly url: URL;
  readonly authPath?: string;
  readonly expected?: string;
  readonly provider?: string;
  readonly fields?: { readonly email: string; readonly password: string };
  readonly password?: string;
};

type Loaded = { readonly url: URL; readonly status: number; readonly html: string };

class Browser {
  readonly #jar = new BrowserJar();

  async load(address: URL, form?: URLSearchParams): Promise<Loaded> {
    let url = address;
    let body = form;
    for (let redirects = 0; redirects < 20; redirects += 1) {
      const answer = await fetch(url, {
        redirect: 'manual',
        method: body ? 'POST' : 'GET',
        headers: { cookie: this.#jar.header(url), accept: 'text/html', ...(body && { origin: url.origin }) },
        ...(body && { body }),
      });
      const headers = { 'set-cookie': answer.headers.getSetCookie().join('\n') };
      this.#jar.take({ kind: 'answer', status: answer.status, headers, body: '', bodyProblem: '' }, url);
      const html = await answer.text();
      // A page may lead on as well.
      const location =
        answer.headers.get('location') ?? /http-equiv="refresh" content="\d;url=([^"]+)"/.exec(html)?.[1];
      if (location === undefined) return { url, status: answer.status, html };
      const next = new URL(location, url);
      if (next.hostname === 'localhost') next.hostname = '127.0.0.1';
      if (next.origin !== address.origin) return { url: next, status: 0, html: '' };
      url = next;
      if (answer.status !== 307 && answer.status !== 308) body = undefined;
    }
    return { url, status: 0, html: 'too many redirects' };
  }
}

const attributesOf = (tag: string): ReadonlyMap<string, string> =>
  new Map([...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]));

/** The form whose action ends so, with what is in it. */
const formOf = (html: string, action: string): { action: string; values: [string, string][] } | undefined => {
  for (const [, head = '', inner = ''] of html.matchAll(/<form([^>]*)>(.*?)<\/form>/gs)) {
    const target = attributesOf(head).get('action') ?? '';
    if (!target.endsWith(action)) continue;
    const inputs = [...inner.matchAll(/<input([^>]*)>/g)].map(([, tag = '']) => attributesOf(tag));
    return {
      action: target,
      values: inputs.flatMap((each) =>
        each.has('name') ? [[each.get('name') ?? '', each.get('value') ?? '']] : [],
      ),
    };
  }
  return undefined;
};

/** Whether the person ends at the page, and sees it again when it is loaded anew. */
const logInOnce = async (form: Form): Promise<boolean> => {
  const { url, authPath = '/api/auth', expected = '/chat', provider = 'credentials' } = form;
  const { fields = { email: 'email', password: 'password' }, password = USER.password } = form;
  const browser = new Browser();
  const signIn = await browser.load(
    new URL(`${authPath}/signin?callbackUrl=${encodeURIComponent(expected)}`, url),
  );
  const found = formOf(signIn.html, `/callback/${provider}`);
  if (!found) return false;
  const values = new URLSearchParams(found.values);
  values.set(fields.email, USER.email);
  values.set(fields.password, password);
  const action = new URL(found.action, signIn.url);
  if (action.hostname === 'localhost') action.hostname = '127.0.0.1';
  const shows = ({ url: { pathname }, status }: Loaded) =>
    status === 200 && `${pathname}/`.includes(`${expected}/`);
  if (!shows(await browser.load(action, values))) return false;
  const session = await browser.load(new URL(`${authPath}/session`, url));
  return session.html.includes(USER.email) && shows(await browser.load(new URL(expected, url)));
};

/** Whether it always works: where tasks differ, one login may be luck. */
export const canLogIn = async (form: Form, times = 4): Promise<boolean> => {
  for (let time = 0; time < times; time += 1) if (!(await logInOnce(form))) return false;
  return true;
};
