type Fields = Readonly<Record<string, string | File>>;

export type WebAnswer = {
  readonly status: number;
  /** Path of a redirect, '' without one. */
  readonly location: string;
  readonly body: string;
};

const unescaped = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

const attribute = (tag: string, name: string): string | undefined => {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return value === undefined ? undefined : unescaped(value);
};

/** What a browser without JavaScript does with a page: cookies and forms. Follows no redirect. */
export class WebSession {
  readonly #url: string;
  readonly #cookies: Map<string, string>;
  readonly #seen: string[];

  constructor(url: string, cookies = new Map<string, string>(), seen: string[] = []) {
    this.#url = url;
    this.#cookies = cookies;
    this.#seen = seen;
  }

  /** Everything that came from the server, headers and bodies. */
  get seen(): string {
    return this.#seen.join('\n');
  }

  /** The same browser at another address of the same host. */
  at(url: string): WebSession {
    return new WebSession(url, new Map(this.#cookies), this.#seen);
  }

  open(path: string): Promise<WebAnswer> {
    return this.#request(path, {});
  }

  async login(email: string, password: string): Promise<WebAnswer> {
    return this.post('/login', await this.form('/login', 'password'), { email, password });
  }

  /** Fills one field of the form that has it; without a name, the form that has no field at all. */
  async submit(path: string, field: string | undefined, value: string | File): Promise<WebAnswer> {
    return this.post(path, await this.form(path, field), field === undefined ? {} : { [field]: value });
  }

  /** The hidden fields of a form on a page. */
  async form(path: string, field: string | undefined): Promise<Fields> {
    const { body } = await this.open(path);
    for (const [, content = ''] of body.matchAll(/<form[^>]*>(.*?)<\/form>/gs)) {
      const inputs = [...content.matchAll(/<input[^>]*>/g)].map(([tag]) => tag);
      const hidden = inputs.filter((tag) => attribute(tag, 'type') === 'hidden');
      const shown = inputs.filter((tag) => !hidden.includes(tag)).map((tag) => attribute(tag, 'name'));
      if (field === undefined ? shown.length > 0 : !shown.includes(field)) continue;
      return Object.fromEntries(
        hidden.map((tag) => [attribute(tag, 'name') ?? '', attribute(tag, 'value') ?? '']),
      );
    }
    throw new Error(`${path} has no form with ${field ?? 'a button alone'}:\n${body}`);
  }

  post(path: string, ...fields: readonly Fields[]): Promise<WebAnswer> {
    const body = new FormData();
    for (const [name, value] of fields.flatMap((some) => Object.entries(some))) body.append(name, value);
    return this.#request(path, { method: 'POST', body, headers: { origin: this.#url } });
  }

  async #request(path: string, init: RequestInit): Promise<WebAnswer> {
    const headers = new Headers(init.headers);
    headers.set('cookie', [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await fetch(`${this.#url}${path}`, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]*)=([^;]*)/.exec(line) ?? [];
      this.#cookies.set(name, value);
    }
    const body = await response.text();
    this.#seen.push([...response.headers].map((pair) => pair.join(': ')).join('\n'), body);
    const location = response.headers.get('location') ?? '';
    return {
      status: response.status,
      location: location && new URL(location, this.#url).pathname,
      body,
    };
  }
}
