/** Answers in the form of GitHub's REST API. */

export type Answer = {
  readonly status: number;
  /** undefined: no body at all, as with 204. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

const DOCUMENTATION = 'https://docs.github.com/rest';

export const problem = (
  status: number,
  message: string,
  more: { readonly errors?: readonly object[]; readonly headers?: Readonly<Record<string, string>> } = {},
): Answer => ({
  status,
  body: {
    message,
    ...(more.errors === undefined ? {} : { errors: more.errors }),
    documentation_url: DOCUMENTATION,
    status: String(status),
  },
  ...(more.headers === undefined ? {} : { headers: more.headers }),
});

export const notFound = (): Answer => problem(404, 'Not Found');

/** What a token without the permission gets; the header names what would do. */
export const notAccessible = (accepted: string): Answer =>
  problem(403, 'Resource not accessible by integration', {
    headers: { 'x-accepted-github-permissions': accepted },
  });
