import { generateKeyPair as generateKeyPairWithCallback, type KeyObject, sign } from 'node:crypto';
import { promisify } from 'node:util';
import { mergeClaims, OTHER_SYNTHETIC_SUBJECT } from '../inputs/profiles.ts';
import type { Algorithm } from '../redaction/key-bytes.ts';
import { commonestDefaultKeys } from '../signing-key/default-keys.ts';
import {
  type AxisControl,
  type ControlMaterial,
  type ControlOptions,
  type ControlTraits,
  type Door,
  describeControl,
  type ProbeName,
  STEP_AWAY,
  VERIFIER,
} from './axes.ts';
import {
  type Claims,
  forgeSignedToken,
  forgeToken,
  freshClaims,
  headerOf,
  hmacOf,
  type Minting,
  mintToken,
  readingOf,
  type TokenParts,
  tokenParts,
} from './mint.ts';

/** Controls whose token differs from an accepted one in its signature, its header or its claims. */

const flipBit = (signature: string, at: 'first' | 'last'): string => {
  const bytes = Buffer.from(signature, 'base64url');
  const index = at === 'first' ? 0 : bytes.length - 1;
  bytes.writeUInt8((bytes[index] ?? 0) ^ 1, index);
  return bytes.toString('base64url');
};

/** The header and payload that production just accepted, with another signature. */
const resigned = (name: ProbeName, change: (signature: string) => string | undefined): AxisControl =>
  describeControl({ name, door: 'signature-not-compared', ...STEP_AWAY }, async ({ minting, accepted }) => {
    const parts = tokenParts(accepted);
    return { token: forgeToken(minting, parts, () => change(parts.signature)) };
  });

/** The signature of one token under the payload of another. */
const replayed = (minting: Minting, { header, signature }: TokenParts): string => {
  const claims = { ...freshClaims(minting), sub: OTHER_SYNTHETIC_SUBJECT };
  return forgeToken(minting, { header, claims }, () => signature);
};

export const signatureControls: readonly AxisControl[] = [
  resigned('no signature', () => ''),
  resigned('two parts', () => undefined),
  resigned('signature cut', (signature) => signature.slice(0, Math.floor(signature.length / 2))),
  resigned('first bit of the signature', (signature) => flipBit(signature, 'first')),
  resigned('last bit of the signature', (signature) => flipBit(signature, 'last')),
  resigned('signature not base64', () => '!*'.repeat(20)),
  describeControl(
    { name: 'first bit, token never seen', door: 'signature-not-compared', ...STEP_AWAY },
    async ({ minting, key }) => {
      const parts = tokenParts(await mintToken(minting, key));
      return { token: forgeToken(minting, parts, () => flipBit(parts.signature, 'first')) };
    },
  ),
  describeControl(
    { name: 'replayed signature', door: 'signature-not-compared', ...STEP_AWAY },
    async ({ minting, accepted }) => ({ token: replayed(minting, tokenParts(accepted)) }),
  ),
  describeControl(
    { name: 'tampered', door: 'tampered-token-accepted', ...STEP_AWAY },
    async ({ minting, key }) => ({ token: replayed(minting, tokenParts(await mintToken(minting, key))) }),
  ),
];

/** A token like any other of this run but for what is changed in its header, and for its signature. */
const withHeader = (
  traits: ControlTraits,
  change: Claims,
  signatureOf: (signed: string, material: ControlMaterial) => string | undefined,
): AxisControl =>
  describeControl(traits, async (material) => ({
    token: forgeToken(
      material.minting,
      { header: headerOf(material.minting, change), claims: freshClaims(material.minting) },
      (signed) => signatureOf(signed, material),
    ),
  }));

const unsigned = (name: ProbeName, alg: string | null): AxisControl =>
  withHeader({ name, door: 'unsigned-token-accepted' }, { alg }, () => '');

const unpinned = (
  name: ProbeName,
  alg: string,
  signatureOf: (signed: string, material: ControlMaterial) => string,
): AxisControl => withHeader({ name, door: 'algorithm-not-pinned', ...STEP_AWAY }, { alg }, signatureOf);

const randomSignature =
  (bytes: number) =>
  (_: string, { minting }: ControlMaterial): string =>
    Buffer.from(minting.random(bytes)).toString('base64url');

const EMPTY = new Uint8Array();

/** Empty on every Unix: as it is opened or joined in Python, and from below any directory, as Node joins it. */
const EMPTY_FILES = { absolute: '/dev/null', relative: `${'../'.repeat(12)}dev/null` } as const;

const generateKeyPair = promisify(generateKeyPairWithCallback);

type KeyKind =
  | { readonly type: 'rsa'; readonly modulusLength: number }
  | { readonly type: 'ec'; readonly namedCurve: string };

type KeyPair = { readonly publicKey: KeyObject; readonly privateKey: KeyObject };

/** One of a kind for the whole process: nothing may accept what it signs, and an RSA key takes long to make. */
const keyPairs = new Map<string, Promise<KeyPair>>();

const keyPairOf = (kind: KeyKind): Promise<KeyPair> => {
  const pair =
    keyPairs.get(kind.type) ??
    (kind.type === 'rsa' ? generateKeyPair('rsa', kind) : generateKeyPair('ec', kind));
  keyPairs.set(kind.type, pair);
  return pair;
};

const ownKeyPair = (name: ProbeName, alg: string, kind: KeyKind): AxisControl =>
  describeControl({ name, door: 'key-from-token-accepted', ...STEP_AWAY }, async ({ minting }) => {
    const { publicKey, privateKey } = await keyPairOf(kind);
    const header = headerOf(minting, { alg, jwk: publicKey.export({ format: 'jwk' }) });
    const signer = { key: privateKey, dsaEncoding: 'ieee-p1363' } as const;
    return {
      token: forgeToken(minting, { header, claims: freshClaims(minting) }, (signed) =>
        sign('sha256', Buffer.from(signed), signer).toString('base64url'),
      ),
    };
  });

/** Signed with a key that the token itself brings along (CVE-2018-0114), symmetric and asymmetric. */
const ownKeyControls: readonly AxisControl[] = [
  describeControl(
    { name: 'own symmetric key', door: 'key-from-token-accepted', ...STEP_AWAY },
    async ({ minting }) => {
      const key = minting.random(64);
      const jwk = { kty: 'oct', k: Buffer.from(key).toString('base64url'), alg: minting.algorithm };
      return { token: forgeSignedToken(minting, key, { header: { jwk } }) };
    },
  ),
  ownKeyPair('own key pair, RS256', 'RS256', { type: 'rsa', modulusLength: 2048 }),
  ownKeyPair('own key pair, ES256', 'ES256', { type: 'ec', namedCurve: 'P-256' }),
];

/** `kid` leads a careless verifier to a publicly known key. */
const kidControls = ({ algorithm: alg, keyEncoding }: ControlOptions): readonly AxisControl[] => {
  const door: Door = 'key-from-kid-accepted';
  return [
    ...[EMPTY, readingOf(commonestDefaultKeys()[0], keyEncoding)].map((key) =>
      withHeader(
        { name: `unknown kid, ${key === EMPTY ? 'empty' : 'default'} key`, door, ...STEP_AWAY },
        { kid: 'smoke-test' },
        hmacOf(alg, key),
      ),
    ),
    ...Object.entries(EMPTY_FILES).map(([form, kid]) =>
      withHeader(
        { name: `kid as a path, ${form}`, door, needsAcceptance: true, comesLast: true },
        { kid },
        hmacOf(alg, EMPTY),
      ),
    ),
  ];
};

const ALGORITHMS: readonly Algorithm[] = ['HS256', 'HS384', 'HS512'];

export const headerControls = (options: ControlOptions): readonly AxisControl[] => [
  ...['none', 'None', 'nOnE'].map((alg) => unsigned(`alg ${alg}`, alg)),
  unsigned('no alg', null),
  withHeader(
    { name: 'alg none with a signature', door: 'unsigned-token-accepted', needsAcceptance: true },
    { alg: 'none' },
    randomSignature(32),
  ),
  unpinned('alg RS256, any signature', 'RS256', randomSignature(256)),
  unpinned('alg ES256, any signature', 'ES256', randomSignature(64)),
  ...ALGORITHMS.filter((alg) => alg !== options.algorithm).map((alg) =>
    unpinned(`alg ${alg}, empty key`, alg, hmacOf(alg, EMPTY)),
  ),
  ...ownKeyControls,
  ...kidControls(options),
];

/** Signed with the right key, so that only the claims can be why it is refused. */
const claiming = (traits: ControlTraits, change: (claims: Claims) => Claims): AxisControl =>
  describeControl({ ...STEP_AWAY, ...traits }, async ({ minting, key }) => ({
    token: forgeSignedToken(minting, key, { claims: change(freshClaims(minting)) }),
  }));

/** The token, its whole life moved by so many seconds. */
const moved =
  (seconds: number) =>
  (claims: Claims): Claims => ({
    ...claims,
    ...Object.fromEntries(
      ['iat', 'nbf', 'exp'].flatMap((name) =>
        typeof claims[name] === 'number' ? [[name, claims[name] + seconds]] : [],
      ),
    ),
  });

const MINUTE = 60;
/** A good token lives for two minutes. */
const LIFE = 2 * MINUTE;
/** Beyond every leeway that verifiers grant by themselves, of which the longest is .NET's five minutes. */
const BEYOND_LEEWAY = 6 * MINUTE;

/** Claims that say whom a token is for, each with a value that is another one. */
const ADDRESSED: Readonly<Record<string, string>> = {
  aud: 'https://another-audience.invalid',
  iss: 'https://another-issuer.invalid',
  type: 'refresh',
  token_type: 'refresh',
  token_use: 'refresh',
  typ: 'Refresh',
};

export const claimControls = ({ claims }: ControlOptions): readonly AxisControl[] => [
  claiming(
    { name: 'expired', door: 'expired-token-accepted', ...VERIFIER, needsAcceptance: false },
    moved(-LIFE - 60 * MINUTE),
  ),
  claiming({ name: 'expired for minutes', door: 'expired-token-accepted' }, moved(-LIFE - BEYOND_LEEWAY)),
  claiming({ name: 'not valid yet', door: 'early-token-accepted' }, ({ iat, ...rest }) => ({
    ...moved(BEYOND_LEEWAY)({ ...rest, nbf: iat }),
    iat,
  })),
  ...Object.entries(ADDRESSED)
    .filter(([name]) => Object.hasOwn(claims, name))
    .map(([name, value]) =>
      claiming({ name: `another ${name}`, door: 'claim-not-checked' }, (usual) =>
        mergeClaims(usual, { [name]: value }),
      ),
    ),
];
