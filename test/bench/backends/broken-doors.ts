import type { BackendEntry } from './entry.ts';
import { IMPATIENT } from './entry.ts';
import { startGunicorn, startNothing } from './processes.ts';

/** Backends that let in whom they should not, and those that nobody reaches. */

export const brokenDoors: readonly BackendEntry[] = [
  {
    name: 'door: signature not verified',
    stack: 'Flask + PyJWT',
    start: ({ key }) =>
      startGunicorn('flask_pyjwt', { JWT_SECRET_KEY: key, FAULT: 'signature not verified' }),
    verdict: 'not-enforced',
    diagnosis: 'token-not-verified',
  },
  {
    name: 'door: identity headers trusted',
    stack: 'Flask + PyJWT',
    start: ({ key }) =>
      startGunicorn('flask_pyjwt', { JWT_SECRET_KEY: key, FAULT: 'identity headers trusted' }),
    verdict: 'shadowed',
    diagnosis: 'identity-headers-trusted',
  },
  {
    name: 'way: nobody listens',
    stack: 'none',
    options: () => IMPATIENT,
    start: startNothing,
    verdict: 'unreachable',
    diagnosis: 'backend-no-answer',
  },
];
