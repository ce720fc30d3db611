import { type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { Backend } from '../smoke/flask-backend.ts';
import { startHttp } from '../smoke/node-backend.ts';

/** What stands between a browser and a frontend: it may change answers, keep them, or give its own. */

export type Answered = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: Buffer;
};

export type Middle = {
  /** An answer in place of the frontend's; undefined to ask it. */
  readonly instead?: (incoming: IncomingMessage) => Partial<Answered> | undefined;
  /** The cookies of an answer, line by line; an empty text takes one off. */
  readonly cookie?: (line: string) => string;
  readonly change?: (answer: Answered, incoming: IncomingMessage) => Partial<Answered>;
  /** Sets a cookie that leads back to the same task, as load balancers do. */
  readonly isSticky?: boolean;
  /** Whether an answer to this is kept by its path and given to all. */
  readonly keeps?: (path: string, answer: Answered) => boolean;
  /** Who asks for no cache, gets none. */
  readonly obeys?: boolean;
};

const ask = (backend: URL, incoming: IncomingMessage): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = backend;
    const { method, url: path, headers } = incoming;
    const outgoing = request({ hostname, port, method, path, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) }),
      );
    });
    outgoing.on('error', reject);
    incoming.pipe(outgoing);
  });

const send = (
  response: ServerResponse,
  { status = 200, headers = {}, body = Buffer.of() }: Partial<Answered>,
): void => {
  const kept = Object.entries(headers).filter(
    ([name, value]) => value !== undefined && !/^(content-length|transfer-encoding|connection)$/.test(name),
  );
  response.writeHead(status, Object.fromEntries(kept) as Record<string, string | string[]>).end(body);
};

/** In front of one backend, or of several, as a load balancer. Stopping it stops them too. */
export const startMiddle = async (
  middle: Middle,
  ...starting: readonly Promise<Backend>[]
): Promise<Backend> => {
  const backends = await Promise.all(starting);
  const kept = new Map<string, Answered>();
  let draw = 1;
  const handle = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = (incoming.url ?? '/').split('?')[0] ?? '/';
    const own = middle.instead?.(incoming);
    if (own) return send(response, own);
    const wantsNews = middle.obeys && /no-cache/.test(incoming.headers['cache-control'] ?? '');
    const before = wantsNews ? undefined : kept.get(path);
    if (before) return send(response, before);
    // As good as random, and the same in each run (POSIX, rand).
    draw = (draw * 1_103_515_245 + 12_345) % 2 ** 31;
    const stuck = middle.isSticky ? /\bAWSALB=(\d+)/.exec(incoming.headers.cookie ?? '')?.[1] : undefined;
    const task = stuck === undefined ? Math.floor(draw / 2 ** 16) % backends.length : Number(stuck);
    const backend = backends[task];
    if (!backend) throw new Error('no backend');
    const given = await ask(backend.url, incoming);
    const lines = [given.headers['set-cookie'] ?? []]
      .flat()
      .map(middle.cookie ?? String)
      .filter(Boolean)
      .concat(middle.isSticky ? [`AWSALB=${task}; Path=/`] : []);
    const answer = {
      ...given,
      headers: { ...given.headers, 'set-cookie': lines.length > 0 ? lines : undefined },
    };
    const changed = { ...answer, ...middle.change?.(answer, incoming) };
    if (incoming.method === 'GET' && middle.keeps?.(path, changed)) kept.set(path, changed);
    return send(response, changed);
  };
  const front = await startHttp((incoming, response) => {
    handle(incoming, response).catch((error) => response.destroy(error));
  });
  const stop = async (): Promise<void> => {
    await Promise.all([front, ...backends].map((each) => each.stop()));
  };
  return { url: front.url, stop };
};
