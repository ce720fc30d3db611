import { type Answer, notFound, problem } from './answers.ts';

export type Author = { readonly login: string; readonly type: 'Bot' | 'User' };

export type Comment = {
  readonly id: number;
  readonly issue: number;
  readonly body: string;
  readonly author: Author;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly updatedAt: string;
};

/** Everything that a workflow's own GITHUB_TOKEN writes has this author. */
export const ACTIONS_BOT: Author = { login: 'github-actions[bot]', type: 'Bot' };

/** Longest body of a comment; one more is refused with 422. Counted in UTF-16 units, the stricter reading. */
export const LONGEST_BODY = 65_536;

const LARGEST_PAGE = 100;
const DEFAULT_PAGE = 30;

/** The body to store, or the refusal. */
const bodyOf = (payload: unknown): { readonly text: string } | { readonly refused: Answer } => {
  const body =
    typeof payload === 'object' && payload !== null && 'body' in payload ? payload.body : undefined;
  if (typeof body !== 'string') {
    return { refused: problem(422, 'Invalid request.\n\n"body" wasn\'t supplied.') };
  }
  const invalid = (code: string, message?: string) => ({
    refused: problem(422, 'Validation Failed', {
      errors: [
        { resource: 'IssueComment', code, field: code === 'missing_field' ? 'body' : 'data', message },
      ],
    }),
  });
  if (body.trim() === '') return invalid('missing_field');
  if (body.length > LONGEST_BODY) {
    return invalid('unprocessable', `Body is too long (maximum is ${LONGEST_BODY} characters)`);
  }
  return { text: body };
};

const pageNumber = (text: string | null, otherwise: number): number => {
  const number = Number(text ?? otherwise);
  return Number.isInteger(number) && number > 0 ? number : otherwise;
};

/** RFC 8288 links to the other pages; GitHub writes them with the repository's number, not with its name. */
const linkHeader = (address: string, query: URLSearchParams, page: number, last: number): string => {
  const link = (rel: string, target: number) => {
    const parameters = new URLSearchParams(query);
    parameters.set('page', String(target));
    return `<${address}?${parameters}>; rel="${rel}"`;
  };
  return [
    ...(page > 1 ? [link('prev', page - 1)] : []),
    ...(page < last ? [link('next', page + 1), link('last', last)] : []),
    ...(page > 1 ? [link('first', 1)] : []),
  ].join(', ');
};

/** The comments of one repository. */
export class Comments {
  readonly #all: Comment[] = [];
  readonly #apiUrl: string;
  readonly #repository: { readonly id: number; readonly name: string };
  #nextId = 2_100_000_001;

  constructor(apiUrl: string, repository: { readonly id: number; readonly name: string }) {
    this.#apiUrl = apiUrl;
    this.#repository = repository;
  }

  of(issue: number): Comment[] {
    return this.#all.filter((comment) => comment.issue === issue);
  }

  add(issue: number, body: string, author: Author = ACTIONS_BOT): Comment {
    const now = new Date().toISOString();
    const comment = { id: this.#nextId, issue, body, author, createdAt: now, updatedAt: now };
    this.#nextId += 1;
    this.#all.push(comment);
    return comment;
  }

  /** At most 100 a page whatever is asked for; oldest first. */
  list(issue: number, query: URLSearchParams): Answer {
    const size = Math.min(LARGEST_PAGE, pageNumber(query.get('per_page'), DEFAULT_PAGE));
    const page = pageNumber(query.get('page'), 1);
    const since = Date.parse(query.get('since') ?? '') || 0;
    const all = this.of(issue).filter(({ updatedAt }) => Date.parse(updatedAt) >= since);
    const last = Math.max(1, Math.ceil(all.length / size));
    const address = `${this.#apiUrl}/repositories/${this.#repository.id}/issues/${issue}/comments`;
    const link = linkHeader(address, query, page, last);
    return {
      status: 200,
      body: all.slice((page - 1) * size, page * size).map((comment) => this.#shown(comment)),
      headers: link === '' ? {} : { link },
    };
  }

  create(issue: number, payload: unknown, author: Author): Answer {
    const body = bodyOf(payload);
    if ('refused' in body) return body.refused;
    const shown = this.#shown(this.add(issue, body.text, author));
    return { status: 201, body: shown, headers: { location: shown.url } };
  }

  issueOf(id: number): number | undefined {
    return this.#all.find((comment) => comment.id === id)?.issue;
  }

  get(id: number): Answer {
    const comment = this.#all.find((one) => one.id === id);
    return comment === undefined ? notFound() : { status: 200, body: this.#shown(comment) };
  }

  update(id: number, payload: unknown): Answer {
    const index = this.#all.findIndex((comment) => comment.id === id);
    const old = this.#all[index];
    if (old === undefined) return notFound();
    const body = bodyOf(payload);
    if ('refused' in body) return body.refused;
    const comment = { ...old, body: body.text, updatedAt: new Date().toISOString() };
    this.#all[index] = comment;
    return { status: 200, body: this.#shown(comment) };
  }

  remove(id: number): Answer {
    const index = this.#all.findIndex((comment) => comment.id === id);
    if (index < 0) return notFound();
    this.#all.splice(index, 1);
    return { status: 204 };
  }

  #shown(comment: Comment) {
    const { id, issue, body, author, createdAt, updatedAt } = comment;
    const repository = `${this.#apiUrl}/repos/${this.#repository.name}`;
    return {
      id,
      node_id: Buffer.from(`IssueComment${id}`).toString('base64'),
      url: `${repository}/issues/comments/${id}`,
      html_url: `https://github.com/${this.#repository.name}/pull/${issue}#issuecomment-${id}`,
      issue_url: `${repository}/issues/${issue}`,
      user: { login: author.login, id: author.type === 'Bot' ? 41_898_282 : 1, type: author.type },
      created_at: createdAt,
      updated_at: updatedAt,
      author_association: author.type === 'Bot' ? 'NONE' : 'CONTRIBUTOR',
      body,
      performed_via_github_app: author.type === 'Bot' ? { slug: 'github-actions', id: 15_368 } : null,
    };
  }
}
