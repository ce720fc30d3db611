import { createServer } from 'node:http';
import { handler } from './build/handler.js';

/** A server of our own around the adapter's handler, on a free port, behind what names the scheme. */
const server = createServer((incoming, response) => {
  incoming.headers['x-forwarded-proto'] ??= 'http';
  handler(incoming, response);
});
server.listen(0, '127.0.0.1', () => console.log(`port ${server.address().port}`));
