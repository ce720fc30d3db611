import { commonestDefaultKeys } from './default-keys.ts';
import {
  type Minting,
  mintEmptyKeyToken,
  mintExpiredToken,
  mintRandomKeyToken,
  mintTamperedToken,
  mintToken,
  mintUnsignedToken,
} from './mint.ts';
import { SYNTHETIC_EMAIL, SYNTHETIC_SUBJECT } from './profiles.ts';

/** The requests that must be refused, whatever the key is. */

export const CONTROL_NAMES = [
  'no token',
  'random key',
  'identity headers',
  'identity headers, wrong token',
  'expired',
  'alg none',
  'empty key',
  'default key',
  'tampered',
  'garbage',
] as const;

export type ControlName = (typeof CONTROL_NAMES)[number];
export type ProbeName = 'right key' | 'previous key' | ControlName;

/** What a probe sends beside the method and the path. */
export type ProbeRequest = { readonly token?: string; readonly identityHeaders?: readonly string[] };

export type ControlMaterial = {
  readonly minting: Minting;
  readonly key: Uint8Array;
  readonly identityHeaders: readonly string[];
  /** Which repetition this is, from 0; some controls alternate between two forms. */
  readonly attempt: number;
};

export type Control = {
  readonly name: ControlName;
  readonly request: (material: ControlMaterial) => Promise<ProbeRequest>;
  /** Why it does no harm on production. */
  readonly safe: string;
  readonly expected: 'refused';
  /** A layer before the verifier cannot tell this token from a good one, so its answer would prove nothing. */
  readonly verifierMustAnswer: boolean;
  /** Needs names of identity headers. */
  readonly identity: boolean;
  /** In how many forms it comes, one after the other with each repetition. */
  readonly forms: number;
};

const defaultKeyOf = (attempt: number): Uint8Array => {
  const keys = commonestDefaultKeys();
  return Buffer.from(keys[attempt % keys.length] ?? keys[0], 'utf8');
};

const control = (
  name: ControlName,
  safe: string,
  request: Control['request'],
  more: { readonly verifierMustAnswer?: true; readonly identity?: true; readonly forms?: number } = {},
): Control => ({
  name,
  safe,
  request,
  expected: 'refused',
  verifierMustAnswer: more.verifierMustAnswer ?? false,
  identity: more.identity ?? false,
  forms: more.forms ?? 1,
});

export const controls: readonly Control[] = [
  control('no token', 'a GET as any stranger sends it', async () => ({})),
  control(
    'random key',
    'a token that no verifier can accept',
    async ({ minting }) => ({ token: await mintRandomKeyToken(minting) }),
    { verifierMustAnswer: true },
  ),
  control(
    'identity headers',
    'names a user that cannot exist, and no role',
    async ({ identityHeaders }) => ({ identityHeaders }),
    { identity: true },
  ),
  control(
    'identity headers, wrong token',
    'names a user that cannot exist, and no role',
    async ({ minting, identityHeaders }) => ({ token: await mintRandomKeyToken(minting), identityHeaders }),
    { identity: true },
  ),
  control(
    'expired',
    'the token ended an hour ago',
    async ({ minting, key }) => ({ token: await mintExpiredToken(minting, key) }),
    { verifierMustAnswer: true },
  ),
  control(
    'alg none',
    'a GET for a user that cannot exist',
    async ({ minting, attempt }) => ({
      token: mintUnsignedToken(minting, attempt % 2 === 0 ? 'none' : 'nOnE'),
    }),
    { forms: 2 },
  ),
  control('empty key', 'a GET for a user that cannot exist', async ({ minting }) => ({
    token: mintEmptyKeyToken(minting),
  })),
  control(
    'default key',
    'a GET for a user that cannot exist',
    async ({ minting, attempt }) => ({ token: await mintToken(minting, defaultKeyOf(attempt)) }),
    { forms: commonestDefaultKeys().length },
  ),
  control(
    'tampered',
    'a GET for a user that cannot exist',
    async ({ minting, key }) => ({ token: await mintTamperedToken(minting, key) }),
    { verifierMustAnswer: true },
  ),
  control(
    'garbage',
    'not a token at all',
    async ({ attempt }) => ({
      token: attempt % 2 === 0 ? 'garbage' : 'a.b.c',
    }),
    { forms: 2 },
  ),
];

export const controlOf = (name: ProbeName): Control | undefined =>
  controls.find((each) => each.name === name);

export const rightKeyRequest = async (minting: Minting, key: Uint8Array): Promise<ProbeRequest> => ({
  token: await mintToken(minting, key),
});

/** Headers by which proxies and frontends commonly hand over who the user is. */
export const COMMON_IDENTITY_HEADERS: readonly string[] = [
  'X-User-ID',
  'X-User-Email',
  'X-User-Name',
  'X-Forwarded-User',
  'X-Forwarded-Email',
  'X-Auth-Request-User',
  'X-Auth-Request-Email',
  'X-Authenticated-User',
  'X-Remote-User',
  'Remote-User',
  'X-Amzn-Oidc-Identity',
];

/** A value that names nobody, in the form that the header's name suggests. */
export const identityValue = (header: string): string =>
  /mail/i.test(header) ? SYNTHETIC_EMAIL : SYNTHETIC_SUBJECT;
