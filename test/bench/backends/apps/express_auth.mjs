/** Express with Auth.js on every path below /api/auth, where the probe path is meant to be the backend's. */

import { ExpressAuth } from '@auth/express';
import Credentials from '@auth/express/providers/credentials';
import express from 'express';

const app = express();
app.get('/api/health', (_, response) => response.json({ status: 'ok' }));
app.use(
  '/api/auth/*splat',
  ExpressAuth({
    providers: [Credentials({})],
    secret: process.env.AUTH_SECRET,
    trustHost: true,
    logger: { error() {} },
  }),
);

const server = app.listen(0, '127.0.0.1', () =>
  console.log(`Listening at: http://127.0.0.1:${server.address().port}`),
);
