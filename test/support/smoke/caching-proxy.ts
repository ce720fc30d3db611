import { request } from 'node:http';
import type { Backend } from './flask-backend.ts';
import { forward, json, startHttp } from './node-backend.ts';

export type CachingProxy = Backend & {
  /** From now on a good answer is kept for so long, and says so or not. */
  readonly keepFor: (milliseconds: number, saysSo?: boolean) => void;
  /** Forgets all that it has kept, as `flush-stage-authorizers-cache` does. */
  readonly flush: () => void;
  /** How many requests were answered without asking anything behind it. */
  readonly hits: () => number;
};

type Entry = { readonly until: number; readonly body: string; readonly at: number };

/**
 * Stands in front of a verifier as an authorizer of API Gateway does: what it has let in once, it lets in again by the
 * same Authorization header for a while, whatever the verifier would say by then. Who asks for no cache, gets none.
 *
 * @param saysSo answers with `Age`, `X-Cache` and `Cache-Control`, as a shared cache of HTTP does
 */
export const startCachingProxy = async (
  backend: () => URL,
  { milliseconds = 300_000, saysSo: doesSaySo = false } = {},
): Promise<CachingProxy> => {
  const kept = new Map<string, Entry>();
  let [life, hits, saysSo] = [milliseconds, 0, doesSaySo];
  const proxy = await startHttp((incoming, response) => {
    const token = incoming.headers.authorization ?? '';
    const entry = kept.get(token);
    const wantsNews = /no-cache/.test(incoming.headers['cache-control'] ?? '');
    if (entry && Date.now() < entry.until && !wantsNews) {
      hits += 1;
      if (saysSo) {
        response.setHeader('age', String(Math.floor((Date.now() - entry.at) / 1000)));
        response.setHeader('x-cache', 'Hit from a cache');
        response.setHeader('cache-control', `max-age=${life / 1000}`);
      }
      json(response, 200, JSON.parse(entry.body));
      return;
    }
    if (token === '') return forward(backend(), incoming, response);
    const { hostname, port } = backend();
    const { method, url, headers } = incoming;
    const onward = request({ hostname, port, method, path: url, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        const body = Buffer.concat(chunks).toString('utf8');
        const at = Date.now();
        if (answer.statusCode === 200) kept.set(token, { until: at + life, body, at });
        response.writeHead(answer.statusCode ?? 502, { 'content-type': 'application/json' }).end(body);
      });
    });
    onward.on('error', () => json(response, 502, { error: 'bad gateway' }));
    onward.end();
  });
  return {
    ...proxy,
    keepFor: (next, isSaid = false) => {
      [life, saysSo] = [next, isSaid];
    },
    flush: () => kept.clear(),
    hits: () => hits,
  };
};
