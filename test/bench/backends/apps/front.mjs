/** What stands before a backend, or in its place: MODE says what it does with a request; UPSTREAMS are the backends. */

import { createServer, request as send } from 'node:http';

const upstreams = (process.env.UPSTREAMS ?? '').split(',').filter(Boolean);
let turn = 0;
const cache = new Map();

const page = (status, headers, text) => (_, response) => {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers });
  response.end(
    `<!doctype html><html><head><title>${text}</title></head><body><h1>${text}</h1></body></html>`,
  );
};

/** As a load balancer hands its requests to its tasks, one after the other. */
const forward = (incoming, response, change = {}) => {
  const upstream = new URL(upstreams[turn++ % upstreams.length]);
  const headers = { ...incoming.headers, 'x-forwarded-for': '192.0.2.1', ...change };
  if (headers.authorization === undefined) delete headers.authorization;
  const forwarded = send(new URL(incoming.url, upstream), { method: incoming.method, headers }, (answer) => {
    response.writeHead(answer.statusCode, answer.headers);
    answer.pipe(response);
  });
  forwarded.on('error', () => page(502, { server: 'awselb/2.0' }, '502 Bad Gateway')(incoming, response));
  forwarded.end();
};

/** Keeps what it saw for a path, whoever asks: nobody told it that answers depend on the Authorization header. */
const cached = (keeps) => (incoming, response) => {
  const hit = cache.get(incoming.url);
  if (hit) {
    response.writeHead(hit.status, { 'content-type': hit.type, age: '3', 'x-cache': 'Hit from cloudfront' });
    return response.end(hit.body);
  }
  const upstream = new URL(incoming.url, upstreams[0]);
  send(upstream, { headers: incoming.headers }, async (answer) => {
    const body = Buffer.concat(await answer.toArray());
    const type = answer.headers['content-type'] ?? 'text/plain';
    if (keeps(answer.statusCode)) cache.set(incoming.url, { status: answer.statusCode, type, body });
    response.writeHead(answer.statusCode, { 'content-type': type, 'x-cache': 'Miss from cloudfront' });
    response.end(body);
  }).end();
};

const toHttps = (incoming, response) => {
  response.writeHead(301, { location: `https://${incoming.headers.host}${incoming.url}` });
  response.end();
};

const tooMany = (_, response) => {
  response.writeHead(429, { 'content-type': 'application/json', 'retry-after': '1' });
  response.end('{"message":"Too Many Requests"}');
};

const modes = {
  'in turns': forward,
  'loses the header': (incoming, response) => forward(incoming, response, { authorization: undefined }),
  'adds a user': (incoming, response) => forward(incoming, response, { 'x-user-id': 'proxy' }),
  'caches successes': cached((status) => status === 200),
  'caches everything': cached(() => true),
  'one page for all': page(200, { server: 'nginx' }, 'Chat'),
  firewall: page(403, { server: 'awselb/2.0' }, '403 Forbidden'),
  challenge: page(403, { server: 'cloudflare', 'cf-mitigated': 'challenge' }, 'Just a moment...'),
  'no healthy target': page(503, { server: 'awselb/2.0' }, '503 Service Temporarily Unavailable'),
  'to https': toHttps,
  'too many': tooMany,
};

const mode = modes[process.env.MODE ?? 'in turns'];
const server = createServer((incoming, response) => mode(incoming, response));
server.listen(0, '127.0.0.1', () => console.log(`Listening at: http://127.0.0.1:${server.address().port}`));
