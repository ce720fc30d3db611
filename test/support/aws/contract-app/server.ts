import { createServer } from 'node:http';

/**
 * Stands for both images of the contract app. GREETING, which the task definition sets, also says how it behaves:
 * `sick` never passes a health check, `crash` exits at once, `slow` answers after half a second.
 *
 * `/health` for the load balancer, `/api` answers with the environment and the headers, `/through` asks BACKEND_URL.
 */
const greeting = process.env.GREETING ?? '';
if (greeting === 'crash') {
  console.error('cannot start');
  process.exit(3);
}

const server = createServer((request, response) => {
  const json = (status: number, body: unknown): void => {
    response.setHeader('set-cookie', ['first=1; Path=/', 'second=2; Path=/']);
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  };
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  console.log(`${request.method} ${request.url}`);
  if (pathname === '/health') return json(greeting === 'sick' ? 500 : 200, { pid: process.pid });
  if (pathname === '/through') {
    fetch(`${process.env.BACKEND_URL}/from-front`)
      .then(async (answer) => json(answer.status, await answer.json()))
      .catch((error: unknown) => json(599, { error: String(error) }));
    return;
  }
  if (pathname === '/teapot') return json(418, {});
  const body = {
    pid: process.pid,
    greeting,
    method: request.method,
    url: request.url,
    environment: process.env,
    headers: request.headers,
  };
  setTimeout(() => json(200, body), greeting === 'slow' ? 500 : 0);
});
server.listen(Number(process.argv[2]), '127.0.0.1');
// As a well-behaved server: finish what is under way, take nothing new.
process.on('SIGTERM', () => server.close(() => process.exit(0)));
