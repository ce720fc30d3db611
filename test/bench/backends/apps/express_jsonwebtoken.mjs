/** Express with jsonwebtoken in a middleware written by hand. JWT_SECRET_KEY is the key as it reached the verifier. */

import express from 'express';
import jwt from 'jsonwebtoken';

const key = process.env.JWT_SECRET_KEY ?? '';
const algorithms = (process.env.ALGORITHMS ?? 'HS256').split(',');
const refusal = Number(process.env.REFUSAL ?? 403);
const fault = process.env.FAULT ?? '';
const started = Date.now();
const unready = Number(process.env.UNREADY_MILLISECONDS ?? 0);
/** Milliseconds before the first byte, in turns. */
const delays = (process.env.DELAYS ?? '0').split(',').map(Number);
let turn = 0;

const options = {
  algorithms,
  clockTolerance: Number(process.env.LEEWAY ?? 0),
  ignoreNotBefore: fault === 'nbf is ignored',
};
const remembered = new Map();

const keysFor = (token) => {
  if (fault === 'the previous key as a text') return [key, `${process.env.JWT_SECRET_KEY_PREVIOUS}`];
  const kid = jwt.decode(token, { complete: true })?.header.kid;
  // With several keys a verifier picks one by its name.
  if (process.env.KID) return kid === process.env.KID ? [key] : [];
  if (fault === 'a table of keys by kid') return [{ current: key }[kid]];
  return [fault === 'a default key for an unknown kid' && kid !== undefined ? 'secret' : key];
};

const verified = (token) => {
  let failure = new Error('Unknown kid');
  for (const each of keysFor(token)) {
    try {
      return jwt.verify(token, each, options);
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
};

const claimsOf = (token) => {
  if (fault !== 'remembered by jti') return verified(token);
  const known = remembered.get(jwt.decode(token)?.jti);
  const claims = known ?? verified(token);
  remembered.set(claims.jti, claims);
  return claims;
};

/** Requests that are left to whatever comes later, and nothing comes. */
const isLeftAlone = (authorization, [scheme, token]) =>
  (fault === 'without a token it is a guest' && authorization !== undefined && !token) ||
  (fault === 'other schemes are left to others' && Boolean(token) && scheme !== 'Bearer');

const authenticate = (request, response, next) => {
  const header = process.env.HEADER;
  const authorization = header ? `Bearer ${request.headers[header] ?? ''}` : request.headers.authorization;
  const [scheme, token] = (authorization ?? '').split(' ');
  if (isLeftAlone(authorization, [scheme, token])) return next();
  if (!token) return response.status(401).json({ message: 'No token provided' });
  try {
    request.claims = claimsOf(token);
  } catch (error) {
    return response.status(refusal).json({ name: error.name, message: error.message });
  }
  next();
};

const app = express();
app.use((_, response, next) => {
  if (Date.now() - started < unready) return response.status(503).json({ message: 'starting' });
  const delay = delays[turn++ % delays.length];
  if (delay > 0) setTimeout(next, delay);
  else next();
});
app.get('/api/health', (_, response) => response.json({ status: 'ok' }));
app.get('/api/me', authenticate, (request, response) => response.json({ id: request.claims?.sub }));

const open = () => {
  const server = app.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () =>
    console.log(`Listening at: http://127.0.0.1:${server.address().port}`),
  );
};
setTimeout(open, Number(process.env.LISTEN_AFTER ?? 0));
