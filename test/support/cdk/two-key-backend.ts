import { createServer } from 'node:http';
import { flushCompileCache } from 'node:module';
import { checkBearer, json } from '../smoke/node-backend.ts';

/** The container of the app `rotating`: a verifier that accepts tokens of the current and of the previous key, of the current one alone, or everyone. */
const { JWT_SECRET_KEY = '', JWT_SECRET_KEY_PREVIOUS = '' } = process.env;
const isDeaf = process.argv[3] === 'deaf';
const keys = [JWT_SECRET_KEY, isDeaf ? '' : JWT_SECRET_KEY_PREVIOUS].filter((key) => key !== '');

createServer((incoming, response) => {
  if (incoming.url === '/health') return json(response, 200, {});
  if (process.argv[3] === 'open') return json(response, 200, { ok: true });
  const checked = keys.map((key) => checkBearer(incoming, key));
  if (checked.includes('good')) return json(response, 200, { ok: true });
  return json(response, 401, { error: checked[0] === 'none' ? 'Token is missing' : 'Token is invalid' });
}).listen(Number(process.argv[2]), '127.0.0.1');

// It is killed in the end, and would never write what it has compiled.
flushCompileCache();
