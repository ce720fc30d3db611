/** Express with jsonwebtoken in a middleware written by hand. JWT_SECRET_KEY is the key as it reached the verifier. */

import express from 'express';
import jwt from 'jsonwebtoken';

const key = process.env.JWT_SECRET_KEY ?? '';
const algorithms = (process.env.ALGORITHMS ?? 'HS256').split(',');
const refusal = Number(process.env.REFUSAL ?? 403);
const started = Date.now();
const unready = Number(process.env.UNREADY_MILLISECONDS ?? 0);
/** Milliseconds before the first byte, in turns. */
const delays = (process.env.DELAYS ?? '0').split(',').map(Number);
let turn = 0;

const authenticate = (request, response, next) => {
  const [, token] = (request.headers.authorization ?? '').split(' ');
  if (!token) return response.status(401).json({ message: 'No token provided' });
  jwt.verify(token, key, { algorithms }, (error, claims) => {
    if (error) return response.status(refusal).json({ name: error.name, message: error.message });
    request.claims = claims;
    next();
  });
};

const app = express();
app.use((_, response, next) => {
  if (Date.now() - started < unready) return response.status(503).json({ message: 'starting' });
  const delay = delays[turn++ % delays.length];
  if (delay > 0) setTimeout(next, delay);
  else next();
});
app.get('/api/health', (_, response) => response.json({ status: 'ok' }));
app.get('/api/me', authenticate, (request, response) => response.json({ id: request.claims.sub }));

const open = () => {
  const server = app.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () =>
    console.log(`Listening at: http://127.0.0.1:${server.address().port}`),
  );
};
setTimeout(open, Number(process.env.LISTEN_AFTER ?? 0));
