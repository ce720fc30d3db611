import { bearer, type Forge, type Json, type Sent, secondsFromNow } from '../../support/smoke/forge.ts';
import { type Hole, startVerifier } from '../../support/smoke/holes/hole.ts';
import { AXES } from '../../support/smoke/holes/index.ts';
import { startGo } from './compiled.ts';
import type { BackendEntry } from './entry.ts';
import { type Env, startGunicorn, startNode, startUvicorn } from './processes.ts';

/** Verifiers that let in what is one step away from a good token: one hole each, by the axis that the step is on. */

const byHand = ({ name, verdict = 'not-enforced', diagnosis, options, opened }: Hole): BackendEntry => ({
  name,
  stack: 'Node, verified by hand',
  ...(options && { options }),
  start: (keys) => startVerifier(options?.(keys) ?? {}, keys, opened),
  verdict,
  diagnosis,
});

/** The same kinds where a framework or a library has its part in them. */

type Stack = Pick<BackendEntry, 'stack' | 'needs' | 'options'> & {
  readonly startWith: (env: Env) => ReturnType<BackendEntry['start']>;
};

const flask: Stack = { stack: 'Flask + PyJWT', startWith: (env) => startGunicorn('flask_pyjwt', env) };

const flaskExtended: Stack = {
  stack: 'flask-jwt-extended',
  options: () => ({ profile: 'flask-jwt-extended' }),
  startWith: (env) => startGunicorn('flask_extended', env),
};

const simplejwt: Stack = {
  stack: 'Django REST + simplejwt',
  options: () => ({ profile: 'django-simplejwt', probePath: '/api/me/' }),
  startWith: (env) => startGunicorn('django_simplejwt', env),
};

const fastapi: Stack = {
  stack: 'FastAPI + PyJWT',
  options: () => ({ profile: 'fastapi' }),
  startWith: (env) => startUvicorn('fastapi_pyjwt', env),
};

const jsonwebtoken: Stack = {
  stack: 'Express + jsonwebtoken',
  options: () => ({ profile: 'express' }),
  startWith: (env) => startNode('express_jsonwebtoken.mjs', env),
};

const jose: Stack = {
  stack: 'Hono + jose',
  options: () => ({ profile: 'generic' }),
  startWith: (env) => startNode('hono_jose.mjs', env),
};

const golang: Stack = {
  stack: 'Go + golang-jwt',
  needs: 'Go',
  options: () => ({ profile: 'generic' }),
  startWith: (env) => startGo(env),
};

const AUD = 'chat-api';

/** The user names these claims in the workflow. */
const naming = (claims: Json, stack: Stack): Stack => ({
  ...stack,
  options: (keys) => ({ ...stack.options?.(keys), claims }),
});

const holed = (
  name: string,
  { startWith, ...stack }: Stack,
  env: Env,
  [diagnosis, forged]: readonly [string, (forge: Forge) => readonly Sent[]],
): BackendEntry => ({
  ...stack,
  name,
  start: ({ key }) => startWith({ JWT_SECRET_KEY: key, ...env }),
  forged,
  verdict: diagnosis === 'identity-headers-trusted' ? 'shadowed' : 'not-enforced',
  diagnosis,
});

type Parts = Parameters<Forge['token']>[0];

const token =
  (parts: Parts) =>
  (forge: Forge): readonly Sent[] => [bearer(forge.token(parts))];

const signed = (change: (signature: string) => string) => {
  const forged = (forge: Forge): readonly Sent[] => {
    const [header, payload, signature = ''] = forge.token().split('.');
    return [bearer(`${header}.${payload}.${change(signature)}`)];
  };
  return ['signature-not-compared', forged] as const;
};

const placeholder = (text: string) => ['placeholder-key-accepted', token({ key: text })] as const;
const unchecked = (claims: Json) => ['claim-not-checked', token({ claims })] as const;

const expired = [
  'expired-token-accepted',
  (forge: Forge) => token({ claims: { nbf: secondsFromNow(-700), exp: secondsFromNow(-600) } })(forge),
] as const;

const early = [
  'early-token-accepted',
  (forge: Forge) => token({ claims: { nbf: secondsFromNow(900), exp: secondsFromNow(960) } })(forge),
] as const;

const HOLES = Object.values(AXES).flat();

/** The forgery of a hole by hand, which goes through the same hole elsewhere. */
const like = (name: string) => {
  const found = HOLES.find((each) => each.name === name);
  if (!found) throw new Error(`There is no hole "${name}".`);
  return [found.diagnosis, found.forged] as const;
};

const TEXT = { FAULT: 'the previous key as a text' } as const;
const LEEWAY = { LEEWAY: '3300' } as const;

const inFrameworks: readonly BackendEntry[] = [
  holed(
    'signature: compared with zip, as far as both go',
    flask,
    { FAULT: 'signatures are compared as far as both go' },
    signed((signature) => signature.slice(0, 21)),
  ),
  holed(
    'signature: binascii.Error is swallowed',
    flask,
    { FAULT: 'errors in the signature are swallowed' },
    signed(() => '*'.repeat(43)),
  ),
  holed(
    'signature: claims are remembered by jti, in Express',
    jsonwebtoken,
    { FAULT: 'remembered by jti' },
    like('signature: verified tokens are remembered by their jti'),
  ),
  holed(
    'header: EmbeddedJWK is the key where there is a jwk',
    jose,
    { FAULT: 'the embedded public key' },
    like('header: an RSA key in jwk is the key'),
  ),
  holed(
    'header: importJWK of the header makes the key, a secret too',
    jose,
    { FAULT: 'any embedded key' },
    like('header: a secret in jwk is the key'),
  ),
  holed(
    'header: kid is the path of the key, in Flask',
    flask,
    { FAULT: 'the key is in the file that kid names' },
    like('header: kid is the path of the key'),
  ),
  holed(
    'header: an unknown kid gets a default key, in Express',
    jsonwebtoken,
    { FAULT: 'a default key for an unknown kid' },
    like('header: an unknown kid gets a default key'),
  ),
  holed('key: str() of an unset variable is a key too', flask, TEXT, placeholder('None')),
  holed('key: a template of an unset variable is a key too', jsonwebtoken, TEXT, placeholder('undefined')),
  holed('key: fmt.Sprint of an unset setting is a key too', golang, TEXT, placeholder('<nil>')),
  holed('claims: a leeway of 55 minutes, PyJWT', flask, LEEWAY, expired),
  holed('claims: a clockTolerance of 55 minutes, jsonwebtoken', jsonwebtoken, LEEWAY, expired),
  holed('claims: a leeway of 55 minutes, flask-jwt-extended', flaskExtended, LEEWAY, expired),
  holed('claims: verify_nbf is off', flask, { UNCHECKED: 'nbf' }, early),
  holed('claims: ignoreNotBefore', jsonwebtoken, { FAULT: 'nbf is ignored' }, early),
  holed(
    'claims: verify_aud is off',
    naming({ aud: AUD }, fastapi),
    { FAULT: 'the audience is not verified' },
    unchecked({ aud: 'another-api' }),
  ),
  holed(
    'claims: no issuer is given to PyJWT',
    naming({ aud: AUD, iss: 'https://chat.invalid' }, flask),
    { AUDIENCE: AUD },
    unchecked({ iss: 'https://other.invalid' }),
  ),
  holed(
    'claims: no audience is given to jose',
    naming({ aud: AUD }, jose),
    {},
    unchecked({ aud: 'another-api' }),
  ),
  holed(
    'claims: no audience is given to golang-jwt',
    naming({ aud: AUD }, golang),
    {},
    unchecked({ aud: 'another-api' }),
  ),
  holed(
    'claims: verify_type is off',
    flaskExtended,
    { FAULT: 'any type of token' },
    unchecked({ type: 'refresh' }),
  ),
  holed(
    'claims: UntypedToken authenticates',
    simplejwt,
    { TOKEN_CLASS: 'UntypedToken' },
    unchecked({ token_type: 'refresh' }),
  ),
  holed(
    'carrier: a header without a token is a guest, in Express',
    jsonwebtoken,
    { FAULT: 'without a token it is a guest' },
    like('carrier: Bearer with nothing after it is let in'),
  ),
  holed(
    'carrier: other schemes are left to others, in Express',
    jsonwebtoken,
    { FAULT: 'other schemes are left to others' },
    like('carrier: every scheme but Bearer is let in'),
  ),
  holed(
    'carrier: the token of the load balancer is decoded and not verified, in Flask',
    flask,
    { FAULT: "the load balancer's word is taken" },
    like('carrier: X-Amzn-Oidc-Data says who the user is'),
  ),
];

export const brokenAxes: readonly BackendEntry[] = [...HOLES.map(byHand), ...inFrameworks];
