/** Hono with jose in a middleware, as at the edge. JWT_SECRET_KEY is the key as it reached the verifier. */

import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { decodeProtectedHeader, EmbeddedJWK, importJWK, jwtVerify } from 'jose';

const key = new TextEncoder().encode(process.env.JWT_SECRET_KEY);
const opaque = process.env.ERRORS === 'opaque';
const fault = process.env.FAULT ?? '';
const wanted = { audience: process.env.AUDIENCE, issuer: process.env.ISSUER, typ: process.env.TYP };

const claimsOf = async (token) => {
  const { alg, jwk } = decodeProtectedHeader(token);
  if (jwk && fault === 'the embedded public key') return (await jwtVerify(token, EmbeddedJWK)).payload;
  if (jwk && fault === 'any embedded key') return (await jwtVerify(token, await importJWK(jwk, alg))).payload;
  return (await jwtVerify(token, key, { algorithms: ['HS256'], ...wanted })).payload;
};

const app = new Hono();
app.get('/api/health', (context) => context.json({ status: 'ok' }));
app.use('/api/me', async (context, next) => {
  const [scheme, token] = (context.req.header('authorization') ?? '').split(' ');
  if (scheme !== 'Bearer' || !token) return context.json({ error: 'missing_token' }, 401);
  try {
    context.set('claims', await claimsOf(token));
  } catch (error) {
    return context.json({ error: opaque ? 'invalid_token' : error.code }, 401);
  }
  await next();
});
app.get('/api/me', (context) => context.json({ id: context.get('claims').sub }));
serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
  console.log(`Listening at: http://127.0.0.1:${port}`),
);
