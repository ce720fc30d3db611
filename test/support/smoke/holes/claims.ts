import type { SmokeOptions } from '../../../../src/smoke-test/stage.ts';
import { bearer, type Json, secondsFromNow } from '../forge.ts';
import { hasClaims, isCurrent } from '../hand-written-verifier.ts';
import type { Hole } from './hole.ts';

/** Verifiers that do not look at a claim. */

const FIFTY_FIVE_MINUTES = 3_300;

const timeless = (
  name: string,
  diagnosis: string,
  isTimely: (claims: Json) => boolean,
  claims: () => Json,
): Hole => ({
  name: `claims: ${name}`,
  diagnosis,
  opened: (_, { expected }) => ({ isGood: (each) => isTimely(each) && hasClaims(each, expected) }),
  forged: (forge) => [bearer(forge.token({ claims: claims() }))],
});

const without = (claims: Json, unseen: string): Json =>
  Object.fromEntries(Object.entries(claims).filter(([name]) => name !== unseen));

/** Does not compare the claim `unseen`, which the options or their profile name. */
const unchecked = (name: string, forged: Json, options: Partial<SmokeOptions>): Hole => ({
  name: `claims: ${name}`,
  diagnosis: 'claim-not-checked',
  options: () => options,
  opened: (_, { expected }) => ({
    isGood: (claims) =>
      isCurrent(claims) && hasClaims(claims, Object.keys(forged).reduce<Json>(without, expected)),
  }),
  forged: (forge) => [bearer(forge.token({ claims: forged }))],
});

export const claimsHoles: readonly Hole[] = [
  timeless(
    'expired tokens are good for 55 minutes more',
    'expired-token-accepted',
    (claims) => isCurrent(claims, FIFTY_FIVE_MINUTES),
    () => ({ iat: secondsFromNow(-700), nbf: secondsFromNow(-700), exp: secondsFromNow(-600) }),
  ),
  timeless(
    'tokens never expire',
    'expired-token-accepted',
    (claims) => isCurrent(claims, Number.POSITIVE_INFINITY),
    () => ({ exp: secondsFromNow(-7_200) }),
  ),
  timeless(
    'tokens are good before their time',
    'early-token-accepted',
    (claims) => isCurrent(without(claims, 'nbf')),
    () => ({ nbf: secondsFromNow(900), exp: secondsFromNow(960) }),
  ),
  unchecked('aud is not looked at', { aud: 'another-api' }, { claims: { aud: 'chat-api' } }),
  unchecked(
    'iss is not looked at',
    { iss: 'https://other.invalid' },
    { claims: { iss: 'https://chat.invalid' } },
  ),
  unchecked(
    'aud is looked at and iss is not',
    { iss: 'https://other.invalid' },
    { claims: { aud: 'chat-api', iss: 'https://chat.invalid' } },
  ),
  unchecked('type, which claims name, is not looked at', { type: 'refresh' }, { claims: { type: 'access' } }),
  unchecked(
    'type, which the profile names, is not looked at',
    { type: 'refresh' },
    { profile: 'flask-jwt-extended' },
  ),
  unchecked(
    'token_type, which the profile names, is not looked at',
    { token_type: 'refresh' },
    { profile: 'django-simplejwt' },
  ),
];
