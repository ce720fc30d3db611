import type { BackendEntry } from './entry.ts';
import { startGunicorn, startUvicorn } from './processes.ts';

/** Backends whose verifier has another key than the signer, or the same in another form. */

export const brokenKeys: readonly BackendEntry[] = [
  {
    name: 'key: nobody knows which',
    stack: 'Flask + PyJWT',
    start: ({ previous }) => startGunicorn('flask_pyjwt', { JWT_SECRET_KEY: previous }),
    verdict: 'mismatch',
    diagnosis: 'key-refused',
  },
  {
    name: 'key: newline at the end',
    stack: 'FastAPI + PyJWT',
    options: () => ({ profile: 'fastapi' }),
    start: ({ key }) => startUvicorn('fastapi_pyjwt', { JWT_SECRET_KEY: `${key}\n` }),
    verdict: 'mismatch',
    diagnosis: 'verifier-key-whitespace',
  },
];
