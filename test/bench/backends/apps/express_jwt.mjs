/** Express with express-jwt. JWT_SECRET_KEY is the key as it reached the verifier. */

import express from 'express';
import { expressjwt } from 'express-jwt';

const app = express();
app.get('/api/health', (_, response) => response.json({ status: 'ok' }));
const { JWT_SECRET_KEY: secret, AUDIENCE: audience, ISSUER: issuer } = process.env;
app.use(expressjwt({ secret, algorithms: ['HS256'], audience, issuer }));
app.get('/api/me', (request, response) => response.json({ id: request.auth.sub }));
app.use((error, _request, response, _next) => {
  response.status(error.status ?? 500).json({ code: error.code, message: error.message });
});
const server = app.listen(0, '127.0.0.1', () =>
  console.log(`Listening at: http://127.0.0.1:${server.address().port}`),
);
