import type { BackendEntry } from './entry.ts';
import { startGunicorn, startNode, startUvicorn } from './processes.ts';

/** Backends that verify with the signing key. Each must be `match`. */

type RightBackend = Omit<BackendEntry, 'verdict' | 'diagnosis'>;

const backends: readonly RightBackend[] = [
  {
    name: 'right: raw error texts',
    stack: 'Flask + PyJWT',
    start: ({ key }) => startGunicorn('flask_pyjwt', { JWT_SECRET_KEY: key }),
  },
  {
    name: 'right: one text for every bad token',
    stack: 'FastAPI + PyJWT',
    options: () => ({ profile: 'fastapi' }),
    start: ({ key }) => startUvicorn('fastapi_pyjwt', { JWT_SECRET_KEY: key }),
  },
  {
    name: 'right: middleware written by hand',
    stack: 'Express + jsonwebtoken',
    options: () => ({ profile: 'express' }),
    start: ({ key }) => startNode('express_jsonwebtoken.mjs', { JWT_SECRET_KEY: key }),
  },
];

export const rightBackends: readonly BackendEntry[] = backends.map((backend) => ({
  ...backend,
  verdict: 'match',
  diagnosis: '',
}));
