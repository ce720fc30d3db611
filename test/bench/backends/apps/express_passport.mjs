/**
 * Express with passport-jwt, which says no more than "Unauthorized". JWT_SECRET_KEY is the key as it reached the verifier.
 * USERS: those who exist, all if it is not set. BAN: after so many refusals the sender is refused whatever it sends.
 */

import express from 'express';
import { rateLimit } from 'express-rate-limit';
import passport from 'passport';
import { ExtractJwt, Strategy } from 'passport-jwt';

const { JWT_SECRET_KEY = '', USERS, BAN } = process.env;
const users = USERS?.split(',');

const strategy = new Strategy(
  {
    jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
    secretOrKey: JWT_SECRET_KEY,
    algorithms: ['HS256'],
  },
  ({ sub }, done) => done(null, users && !users.includes(sub) ? false : { id: sub }),
);
passport.use(strategy);

const app = express();
app.get('/api/health', (_, response) => response.json({ status: 'ok' }));
if (BAN !== undefined)
  app.use(
    rateLimit({
      limit: Number(BAN),
      statusCode: 403,
      legacyHeaders: false,
      skipSuccessfulRequests: true,
      message: { error: 'Blocked' },
    }),
  );
app.get('/api/me', passport.authenticate('jwt', { session: false }), (request, response) =>
  response.json(request.user),
);

const server = app.listen(0, '127.0.0.1', () =>
  console.log(`Listening at: http://127.0.0.1:${server.address().port}`),
);
