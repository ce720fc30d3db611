import { randomBytes } from 'node:crypto';
import { startGo, startJava } from './compiled.ts';
import { type BackendEntry, base64Key, hexKey, type Keys, keyWith, previousKey } from './entry.ts';
import {
  type Env,
  type Running,
  startBehind,
  startFront,
  startGunicorn,
  startNode,
  startUvicorn,
} from './processes.ts';

/** Backends whose verifier has another key than the signer, or the same in another form. */

/** A framework, and how to start its backend with a key. */
type Stack = Pick<BackendEntry, 'stack' | 'options' | 'needs'> & {
  readonly startWith: (key: string, env?: Env) => Promise<Running>;
};

const flask: Stack = {
  stack: 'Flask + PyJWT',
  startWith: (key, env) => startGunicorn('flask_pyjwt', { JWT_SECRET_KEY: key, ...env }),
};

const fastapi: Stack = {
  stack: 'FastAPI + PyJWT',
  options: () => ({ profile: 'fastapi' }),
  startWith: (key) => startUvicorn('fastapi_pyjwt', { JWT_SECRET_KEY: key }),
};

const flaskExtended: Stack = {
  stack: 'flask-jwt-extended',
  options: () => ({ profile: 'flask-jwt-extended' }),
  startWith: (key) => startGunicorn('flask_extended', { JWT_SECRET_KEY: key }),
};

const simplejwt: Stack = {
  stack: 'Django REST + simplejwt',
  options: () => ({ profile: 'django-simplejwt', probePath: '/api/me/' }),
  startWith: (key) => startGunicorn('django_simplejwt', { JWT_SECRET_KEY: key }),
};

const jsonwebtoken: Stack = {
  stack: 'Express + jsonwebtoken',
  options: () => ({ profile: 'express' }),
  startWith: (key) => startNode('express_jsonwebtoken.mjs', { JWT_SECRET_KEY: key }),
};

const expressJwt: Stack = {
  stack: 'Express + express-jwt',
  options: () => ({ profile: 'express' }),
  startWith: (key) => startNode('express_jwt.mjs', { JWT_SECRET_KEY: key }),
};

const jose: Stack = {
  stack: 'Hono + jose',
  options: () => ({ profile: 'generic' }),
  startWith: (key) => startNode('hono_jose.mjs', { JWT_SECRET_KEY: key }),
};

const golang: Stack = {
  stack: 'Go + golang-jwt',
  needs: 'Go',
  options: () => ({ profile: 'generic' }),
  startWith: (key) => startGo({ JWT_SECRET_KEY: key }),
};

const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');

/** A verifier whose key is what `keyOf` makes of the right one. */
const altered = (
  name: string,
  { startWith, ...stack }: Stack,
  keyOf: (keys: Keys) => string,
  diagnosis: string,
  more: { readonly makeKey?: () => string; readonly env?: Env } = {},
): BackendEntry => ({
  ...stack,
  name,
  start: (keys) => startWith(keyOf(keys), more.env),
  ...(more.makeKey ? { makeKey: more.makeKey } : {}),
  verdict: 'mismatch',
  diagnosis,
});

const opaque = { env: { ERRORS: 'opaque' } } as const;

const otherKeys: readonly BackendEntry[] = [
  altered('key: nobody knows which', flask, hexKey, 'key-refused'),
  {
    ...altered('key: nobody knows which, one text for every bad token', fastapi, hexKey, 'key-refused'),
    verdict: 'refused',
  },
  altered('key: nobody knows which, 422', flaskExtended, hexKey, 'key-refused'),
  altered('key: nobody knows which, in Go', golang, hexKey, 'key-refused'),
  altered('key: NEXTAUTH_SECRET', flask, ({ other }) => other, 'verifier-uses-other-secret'),
  altered('key: NEXTAUTH_SECRET, opaque', fastapi, ({ other }) => other, 'verifier-uses-other-secret'),
  altered('key: NEXTAUTH_SECRET, simplejwt', simplejwt, ({ other }) => other, 'verifier-uses-other-secret'),
  // Here anybody can make a token, which is worse than another key.
  {
    name: 'key: the default in the code, for the variable is missing',
    stack: 'Flask + PyJWT',
    start: () => startGunicorn('flask_pyjwt', {}),
    verdict: 'not-enforced',
    diagnosis: 'default-key-accepted',
  },
  {
    ...altered(
      'key: a placeholder from the example file',
      jsonwebtoken,
      () => ['your', '256', 'bit', 'secret'].join('-'),
      'default-key-accepted',
    ),
    verdict: 'not-enforced',
  },
  // This library refuses an empty key, and with it every token, in the words in which it refuses a wrong one.
  altered('key: empty, and the library objects', flask, () => '', 'key-refused'),
];

const whitespace: readonly BackendEntry[] = [
  altered('key: newline at the end', flask, ({ key }) => `${key}\n`, 'verifier-key-whitespace'),
  altered('key: newline at the end, opaque', fastapi, ({ key }) => `${key}\n`, 'verifier-key-whitespace'),
  altered('key: CRLF at the end', jsonwebtoken, ({ key }) => `${key}\r\n`, 'verifier-key-whitespace'),
  altered('key: space at the end', jose, ({ key }) => `${key} `, 'verifier-key-whitespace'),
  altered('key: space before it', flask, ({ key }) => ` ${key}`, 'verifier-key-whitespace', opaque),
];

const wrapped: readonly BackendEntry[] = [
  altered('key: in double quotes', expressJwt, ({ key }) => `"${key}"`, 'verifier-key-quoted'),
  altered('key: in double quotes, opaque', fastapi, ({ key }) => `"${key}"`, 'verifier-key-quoted'),
  altered('key: in single quotes', flaskExtended, ({ key }) => `'${key}'`, 'verifier-key-quoted'),
  altered(
    'key: the whole JSON secret',
    fastapi,
    ({ key }) => JSON.stringify({ JWT_SECRET_KEY: key }),
    'verifier-key-wrapped',
  ),
  altered('key: NAME=value', golang, ({ key }) => `JWT_SECRET_KEY=${key}`, 'verifier-key-wrapped'),
  altered(
    'key: NAME=value, opaque',
    flask,
    ({ key }) => `JWT_SECRET_KEY=${key}`,
    'verifier-key-wrapped',
    opaque,
  ),
];

const encoded: readonly BackendEntry[] = [
  altered('key: base64-decoded', flask, ({ key }) => key, 'verifier-key-encoding', {
    makeKey: base64Key,
    env: { KEY_READING: 'base64', ERRORS: 'opaque' },
  }),
  {
    name: 'key: base64-decoded by jjwt, and the signer takes the text',
    stack: 'Java + jjwt',
    needs: 'Java',
    makeKey: base64Key,
    options: () => ({ profile: 'spring', keyEncoding: 'utf8' }),
    start: ({ key }) => startJava({ JWT_SECRET_KEY: key }),
    verdict: 'mismatch',
    diagnosis: 'verifier-key-encoding',
  },
  altered('key: hex-decoded', flask, ({ key }) => key, 'verifier-key-encoding', {
    env: { KEY_READING: 'hex' },
  }),
  altered('key: base64-encoded once more', jose, ({ key }) => base64(key), 'verifier-key-encoding'),
  altered(
    'key: base64-encoded once more, opaque',
    simplejwt,
    ({ key }) => base64(key),
    'verifier-key-encoding',
  ),
];

const cut: readonly BackendEntry[] = [
  altered('key: cut at $', jsonwebtoken, ({ key }) => key.split('$')[0] ?? '', 'verifier-key-cut', {
    makeKey: keyWith('$'),
  }),
  altered('key: cut at #', fastapi, ({ key }) => key.split('#')[0] ?? '', 'verifier-key-cut', {
    makeKey: keyWith('#'),
  }),
  altered('key: backslash lost', flask, ({ key }) => key.replace('\\', ''), 'verifier-key-cut', {
    makeKey: keyWith('\\'),
  }),
  altered('key: in lower case', flask, ({ key }) => key.toLowerCase(), 'verifier-key-altered', {
    makeKey: base64Key,
    ...opaque,
  }),
];

const withSigns = (): string => `${keyWith('$')()}+/=`;

const escaped: readonly BackendEntry[] = [
  altered(
    'key: a byte order mark before it',
    jsonwebtoken,
    ({ key }) => `\uFEFF${key}`,
    'verifier-key-altered',
  ),
  altered(
    'key: broken into lines of 64, opaque',
    fastapi,
    ({ key }) => `${key.slice(0, 64)}\n${key.slice(64)}\n`,
    'verifier-key-whitespace',
    { makeKey: () => randomBytes(64).toString('base64') },
  ),
  altered('key: $ doubled', jose, ({ key }) => key.replaceAll('$', '$$$$'), 'verifier-key-altered', {
    makeKey: withSigns,
  }),
  altered(
    'key: escaped as for HTML',
    expressJwt,
    ({ key }) => key.replaceAll('=', '&#x3D;'),
    'verifier-key-encoding',
    { makeKey: withSigns },
  ),
  altered(
    'key: escaped as for JSON, opaque',
    flask,
    ({ key }) => key.replaceAll('/', '\\/'),
    'verifier-key-encoding',
    { makeKey: withSigns, ...opaque },
  ),
  altered(
    'key: + became a blank',
    flaskExtended,
    ({ key }) => key.replaceAll('+', ' '),
    'verifier-key-encoding',
    { makeKey: withSigns },
  ),
  altered('key: a comma behind it', simplejwt, ({ key }) => `${key},`, 'verifier-key-wrapped'),
];

const rotation: readonly BackendEntry[] = [
  {
    name: 'rotation: the previous key is still in use',
    stack: 'Flask + PyJWT',
    options: (keys) => previousKey(keys, 'accept'),
    start: ({ previous }) => startGunicorn('flask_pyjwt', { JWT_SECRET_KEY: previous }),
    verdict: 'mismatch',
    diagnosis: 'previous-key-in-use',
  },
  {
    name: 'rotation: the previous key is still in use, opaque',
    stack: 'FastAPI + PyJWT',
    options: (keys) => ({ profile: 'fastapi', ...previousKey(keys, 'accept') }),
    start: ({ previous }) => startUvicorn('fastapi_pyjwt', { JWT_SECRET_KEY: previous }),
    verdict: 'mismatch',
    diagnosis: 'previous-key-in-use',
  },
  {
    name: 'rotation: the retired key is still accepted',
    stack: 'Flask + PyJWT',
    options: (keys) => previousKey(keys, 'reject'),
    start: ({ key, previous }) =>
      startGunicorn('flask_pyjwt', { JWT_SECRET_KEY: key, JWT_SECRET_KEY_PREVIOUS: previous }),
    verdict: 'mismatch',
    diagnosis: 'previous-key-still-accepted',
  },
  {
    name: 'rotation: the previous key is refused too early',
    stack: 'Express + express-jwt',
    options: (keys) => ({ profile: 'express', ...previousKey(keys, 'accept') }),
    start: ({ key }) => startNode('express_jwt.mjs', { JWT_SECRET_KEY: key }),
    verdict: 'mismatch',
    diagnosis: 'previous-key-refused',
  },
  {
    name: 'rotation: one stale task of three',
    stack: 'Express + jsonwebtoken',
    options: () => ({ profile: 'express', targets: 3, timeoutMilliseconds: 4_000 }),
    start: ({ key, previous }) =>
      startBehind(
        [key, previous, key].map((each) => startNode('express_jsonwebtoken.mjs', { JWT_SECRET_KEY: each })),
        (urls) => startFront('in turns', urls),
      ),
    verdict: 'mismatch',
    diagnosis: 'stale-task',
  },
];

export const brokenKeys: readonly BackendEntry[] = [
  ...otherKeys,
  ...whitespace,
  ...wrapped,
  ...encoded,
  ...cut,
  ...escaped,
  ...rotation,
];
