import { generateKeyPair as generateKeyPairWithCallback, type KeyObject, sign } from 'node:crypto';
import { promisify } from 'node:util';
import { mergeClaims, OTHER_SYNTHETIC_SUBJECT } from '../inputs/profiles.ts';
import type { Axis } from '../model/verdict.ts';
import { type Algorithm, type KeyEncoding, keyBytes } from '../redaction/key-bytes.ts';
import type { Secret } from '../redaction/secret.ts';
import { commonestDefaultKeys, placeholderKeys } from '../signing-key/default-keys.ts';
import { strengthOf } from '../signing-key/strength.ts';
import { identityBundles } from './identity-carriers.ts';
import {
  type Claims,
  forgeToken,
  freshClaims,
  hmacOf,
  type Minting,
  mintRandomKeyToken,
  mintToken,
  type TokenParts,
  tokenParts,
} from './mint.ts';

/**
 * The requests that must be refused. Each is one step away from a request that production just accepted, along one axis:
 * where it differs is what a verifier that lets it in does not look at.
 */

/** Each axis with what is sent, and why it does no harm on production: for the README. */
export const AXES = {
  carrier: {
    sent: 'no `Authorization` header, an empty one, `Bearer` with nothing, `null`, `undefined` or a text that is no token behind it, or another scheme',
    safe: 'a GET as any stranger sends it',
  },
  'identity headers': {
    sent: 'the headers below in three parts (names that applications use, names that gateways use, assertions) without a token, and all beside a token signed with random bytes',
    safe: 'they name a user that cannot exist, and no role',
  },
  key: {
    sent: 'a token signed with random bytes, an empty key, a common default, a text that stands for no value, another secret that this run was given if it is random, or a former key',
    safe: 'a GET for a user that cannot exist',
  },
  signature: {
    sent: 'a token that was just accepted, with its signature left out, cut, changed by one bit, not base64, or put under another payload',
    safe: 'a GET for a user that cannot exist',
  },
  'JOSE header': {
    sent: 'a token whose header asks for `alg` none, another algorithm, a key of its own (`jwk`) or an unknown `kid`; at the very end a `kid` that is the path of an empty file',
    safe: 'a GET for a user that cannot exist; no header makes the backend call another address',
  },
  claims: {
    sent: 'a token signed with your key that has expired, is not valid yet, or has another audience, issuer or type where `claims` or the profile name one',
    safe: 'the token cannot be used, or only for a user that cannot exist',
  },
} as const satisfies Readonly<Record<Axis, unknown>>;

/** What lets a control in, named by the finding that says so. */
export type Door =
  | 'probe-path-open'
  | 'token-not-verified'
  | 'empty-token-accepted'
  | 'other-scheme-accepted'
  | 'identity-headers-trusted'
  | 'empty-key-accepted'
  | 'default-key-accepted'
  | 'placeholder-key-accepted'
  | 'other-secret-accepted'
  | 'former-key-accepted'
  | 'signature-not-compared'
  | 'tampered-token-accepted'
  | 'unsigned-token-accepted'
  | 'algorithm-not-pinned'
  | 'key-from-token-accepted'
  | 'key-from-kid-accepted'
  | 'expired-token-accepted'
  | 'early-token-accepted'
  | 'claim-not-checked';

/** `right key`, `previous key`, or the name of a control. */
export type ProbeName = string;

/** The strangers that tell most: whether anything is verified at all. */
export const NO_TOKEN = 'no token';
export const RANDOM_KEY = 'random key';

/** What a probe sends beside the method and the path. */
export type ProbeRequest = {
  readonly token?: string;
  /** The whole value of the header that carries the token, in its place. */
  readonly carrier?: string;
  readonly identityHeaders?: readonly string[];
};

type ControlMaterial = {
  readonly minting: Minting;
  readonly key: Uint8Array;
  /** A token that production has just accepted, or one like it where none was. */
  readonly accepted: string;
};

export type Control = {
  readonly axis: Axis;
  /** Unique in a run. */
  readonly name: ProbeName;
  readonly door: Door;
  readonly request: (material: ControlMaterial) => Promise<ProbeRequest>;
  /** A layer before the verifier cannot tell this token from a good one, so its answer would prove nothing. */
  readonly verifierMustAnswer: boolean;
  /** Begins with what production accepts, so it says nothing while production accepts nothing. */
  readonly needsAcceptance: boolean;
  /** A firewall may ban the sender for it, so it comes when all else is done, and any answer but an acceptance is a refusal. */
  readonly comesLast: boolean;
};

const generateKeyPair = promisify(generateKeyPairWithCallback);

type Traits = Partial<Pick<Control, 'verifierMustAnswer' | 'needsAcceptance' | 'comesLast'>>;

type Step = Omit<Control, 'axis'>;

const step = (name: ProbeName, door: Door, request: Control['request'], traits: Traits = {}): Step => ({
  name,
  door,
  request,
  verifierMustAnswer: false,
  needsAcceptance: false,
  comesLast: false,
  ...traits,
});

const VERIFIER: Traits = { verifierMustAnswer: true };
const STEP_AWAY: Traits = { verifierMustAnswer: true, needsAcceptance: true };

export type ControlOptions = {
  readonly algorithm: Algorithm;
  readonly keyEncoding: KeyEncoding;
  /** Names of the variables that hold the key. */
  readonly variables: readonly string[];
  /** What goes into HMAC and is rightly accepted. */
  readonly acceptedKeys: readonly Uint8Array[];
  readonly otherSecrets: readonly Secret[];
  readonly formerKeys: readonly Secret[];
  /** Empty for a backend that is meant to trust them. */
  readonly identityHeaders: readonly string[];
  /** The claims of a token, those of the profile and of the user together. */
  readonly claims: Claims;
};

const bearer = (name: ProbeName, door: Door, token: string): Step =>
  step(name, door, async () => ({ token }));

const carried = (name: ProbeName, door: Door, carrier: string): Step =>
  step(name, door, async () => ({ carrier }));

/** The user `nobody`, with an empty password. */
const BASIC = `Basic ${Buffer.from('nobody:').toString('base64')}`;

const carrierSteps: readonly Step[] = [
  step(NO_TOKEN, 'probe-path-open', async () => ({})),
  carried('empty header', 'empty-token-accepted', ''),
  carried('scheme without a token', 'empty-token-accepted', 'Bearer'),
  bearer('token null', 'empty-token-accepted', 'null'),
  bearer('token undefined', 'empty-token-accepted', 'undefined'),
  carried('scheme Basic', 'other-scheme-accepted', BASIC),
  step('scheme Token', 'other-scheme-accepted', async ({ minting }) => ({
    carrier: `Token ${await mintRandomKeyToken(minting)}`,
  })),
  bearer('garbage', 'token-not-verified', 'garbage'),
];

/** Bundles whose parts do not hide each other: a header that is verified, or whose user is looked up, may refuse the rest. */
const identitySteps = ({ identityHeaders }: ControlOptions): readonly Step[] => {
  const bundles = identityBundles(identityHeaders).filter(({ headers }) => headers.length > 0);
  const door = 'identity-headers-trusted';
  if (bundles.length === 0) return [];
  return [
    ...bundles.map(({ name, headers }) => step(name, door, async () => ({ identityHeaders: headers }))),
    step('identity headers, wrong token', door, async ({ minting }) => ({
      token: await mintRandomKeyToken(minting),
      identityHeaders,
    })),
  ];
};

const hmacToken = (minting: Minting, key: Uint8Array): string =>
  forgeToken(
    minting,
    { header: { alg: minting.algorithm, typ: 'JWT' }, claims: freshClaims(minting) },
    hmacOf(minting.algorithm, key),
  );

/** As the verifier reads a text: decoded where it can be decoded, or as it stands. */
export const readingOf = (text: string, encoding: KeyEncoding): Uint8Array => {
  const decoded = keyBytes(text, encoding);
  return decoded.ok ? decoded.bytes : Buffer.from(text, 'utf8');
};

/** HMAC fills short keys up with zeros, so a NUL at the end makes no other key (RFC 2104 §2). */
const identityOf = (key: Uint8Array): string =>
  Buffer.from(key)
    .toString('hex')
    .replace(/(?:00)+$/, '');

/** From a token that a weaker secret signs, its text could be guessed (NIST SP 800-131A: 112 bits). */
const LEAST_BITS = 112;

/** Other secrets that are too weak to sign a token with, so that whether they are accepted is not known. */
export const secretsNotTried = (otherSecrets: readonly Secret[]): readonly Secret[] =>
  otherSecrets.filter((secret) => strengthOf(secret.reveal()).bits < LEAST_BITS);

type NamedKey = { readonly name: ProbeName; readonly door: Door; readonly bytes: Uint8Array };

/** Keys that must sign no token: publicly known, meant for something else, or given up. */
const wrongKeys = (options: ControlOptions): readonly NamedKey[] => {
  const { keyEncoding, variables, otherSecrets, formerKeys } = options;
  const read = (text: string) => readingOf(text, keyEncoding);
  const secrets = (door: Door, all: readonly Secret[]) =>
    all.flatMap((secret): NamedKey[] =>
      [read(secret.reveal()), Buffer.from(secret.reveal(), 'utf8')].map((bytes) => ({
        name: `key ${secret.name}`,
        door,
        bytes,
      })),
    );
  const weak = new Set(secretsNotTried(otherSecrets));
  return [
    { name: 'empty key', door: 'empty-key-accepted', bytes: new Uint8Array() },
    ...commonestDefaultKeys().map(
      (text, at): NamedKey => ({
        name: `default key ${at + 1}`,
        door: 'default-key-accepted',
        bytes: read(text),
      }),
    ),
    ...placeholderKeys(variables).map(
      (text): NamedKey => ({
        name: `the text ${text} as the key`,
        door: 'placeholder-key-accepted',
        bytes: read(text),
      }),
    ),
    ...secrets('former-key-accepted', formerKeys),
    ...secrets(
      'other-secret-accepted',
      otherSecrets.filter((secret) => !weak.has(secret)),
    ),
  ];
};

/** Doors that only say something of a verifier that has the right key: without it, one of these may be all it has. */
const OF_SECRETS: ReadonlySet<Door> = new Set(['former-key-accepted', 'other-secret-accepted']);

/** Whether the control tries a key that some verifier has by right, and this one only beside the right key. */
export const isOtherKey = ({ door }: Pick<Control, 'door'>): boolean => OF_SECRETS.has(door);

const keySteps = (options: ControlOptions): readonly Step[] => {
  const accepted = new Set(options.acceptedKeys.map(identityOf));
  const seen = new Set<string>();
  const different = wrongKeys(options).filter(({ door, bytes }) => {
    const id = identityOf(bytes);
    // That it is to be accepted does not excuse a key that anybody knows.
    const isNew = !seen.has(id) && !(OF_SECRETS.has(door) && accepted.has(id));
    seen.add(id);
    return isNew;
  });
  const unique = (name: ProbeName, at: number): ProbeName => {
    const before = different.slice(0, at).filter((other) => other.name === name).length;
    return before === 0 ? name : `${name} (${before + 1})`;
  };
  return [
    step(
      RANDOM_KEY,
      'token-not-verified',
      async ({ minting }) => ({ token: await mintRandomKeyToken(minting) }),
      VERIFIER,
    ),
    ...different.map(({ name, door, bytes }, at) =>
      step(
        unique(name, at),
        door,
        async ({ minting }) => ({ token: hmacToken(minting, bytes) }),
        OF_SECRETS.has(door) ? STEP_AWAY : VERIFIER,
      ),
    ),
  ];
};

const flipBit = (signature: string, at: 'first' | 'last'): string => {
  const bytes = Buffer.from(signature, 'base64url');
  const index = at === 'first' ? 0 : bytes.length - 1;
  bytes.writeUInt8((bytes[index] ?? 0) ^ 1, index);
  return bytes.toString('base64url');
};

/** The header and payload that production just accepted, with another signature. */
const resigned = (name: ProbeName, change: (signature: string) => string | undefined): Step =>
  step(
    name,
    'signature-not-compared',
    async ({ minting, accepted }) => {
      const parts = tokenParts(accepted);
      return { token: forgeToken(minting, parts, () => change(parts.signature)) };
    },
    STEP_AWAY,
  );

/** The signature of one token under the payload of another. */
const replayed = (minting: Minting, { header, signature }: TokenParts): string => {
  const claims = { ...freshClaims(minting), sub: OTHER_SYNTHETIC_SUBJECT };
  return forgeToken(minting, { header, claims }, () => signature);
};

const signatureSteps: readonly Step[] = [
  resigned('no signature', () => ''),
  resigned('two parts', () => undefined),
  resigned('signature cut', (signature) => signature.slice(0, Math.floor(signature.length / 2))),
  resigned('first bit of the signature', (signature) => flipBit(signature, 'first')),
  resigned('last bit of the signature', (signature) => flipBit(signature, 'last')),
  resigned('signature not base64', () => '!*'.repeat(20)),
  step(
    'first bit, token never seen',
    'signature-not-compared',
    async ({ minting, key }) => {
      const parts = tokenParts(await mintToken(minting, key));
      return { token: forgeToken(minting, parts, () => flipBit(parts.signature, 'first')) };
    },
    STEP_AWAY,
  ),
  step(
    'replayed signature',
    'signature-not-compared',
    async ({ minting, accepted }) => ({ token: replayed(minting, tokenParts(accepted)) }),
    STEP_AWAY,
  ),
  step(
    'tampered',
    'tampered-token-accepted',
    async ({ minting, key }) => ({ token: replayed(minting, tokenParts(await mintToken(minting, key))) }),
    STEP_AWAY,
  ),
];

/** A token like any other of this run under another header. */
const withHeader = (
  name: ProbeName,
  door: Door,
  header: Claims,
  signatureOf: (signed: string, material: ControlMaterial) => string | undefined,
  traits: Traits = {},
): Step =>
  step(
    name,
    door,
    async (material) => ({
      token: forgeToken(material.minting, { header, claims: freshClaims(material.minting) }, (signed) =>
        signatureOf(signed, material),
      ),
    }),
    traits,
  );

const unsigned = (name: ProbeName, header: Claims): Step =>
  withHeader(name, 'unsigned-token-accepted', { ...header, typ: 'JWT' }, () => '');

const randomSignature =
  (bytes: number) =>
  (_: string, { minting }: ControlMaterial): string =>
    Buffer.from(minting.random(bytes)).toString('base64url');

const EMPTY = new Uint8Array();

const emptyKeyed =
  (algorithm: Algorithm) =>
  (signed: string): string =>
    hmacOf(algorithm, EMPTY)(signed);

/** Empty on every Unix: as it is opened or joined in Python, and from below any directory, as Node joins it. */
const EMPTY_FILES = { absolute: '/dev/null', relative: `${'../'.repeat(12)}dev/null` } as const;

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

const ownKeyPair = (name: ProbeName, alg: string, kind: KeyKind): Step =>
  step(
    name,
    'key-from-token-accepted',
    async ({ minting }) => {
      const { publicKey, privateKey } = await keyPairOf(kind);
      const header = { alg, typ: 'JWT', jwk: publicKey.export({ format: 'jwk' }) };
      const signer = { key: privateKey, dsaEncoding: 'ieee-p1363' } as const;
      return {
        token: forgeToken(minting, { header, claims: freshClaims(minting) }, (signed) =>
          sign('sha256', Buffer.from(signed), signer).toString('base64url'),
        ),
      };
    },
    STEP_AWAY,
  );

/** Signed with a key that the token itself brings along (CVE-2018-0114), symmetric and asymmetric. */
const ownKeySteps = ({ algorithm }: ControlOptions): readonly Step[] => [
  step(
    'own symmetric key',
    'key-from-token-accepted',
    async ({ minting }) => {
      const key = minting.random(64);
      const jwk = { kty: 'oct', k: Buffer.from(key).toString('base64url'), alg: algorithm };
      return {
        token: forgeToken(
          minting,
          { header: { alg: algorithm, typ: 'JWT', jwk }, claims: freshClaims(minting) },
          hmacOf(algorithm, key),
        ),
      };
    },
    STEP_AWAY,
  ),
  ownKeyPair('own key pair, RS256', 'RS256', { type: 'rsa', modulusLength: 2048 }),
  ownKeyPair('own key pair, ES256', 'ES256', { type: 'ec', namedCurve: 'P-256' }),
];

const headerSteps = (options: ControlOptions): readonly Step[] => {
  const { algorithm, keyEncoding } = options;
  const others = (['HS256', 'HS384', 'HS512'] as const).filter((each) => each !== algorithm);
  const pinned = 'algorithm-not-pinned';
  const typ = 'JWT';
  return [
    ...['none', 'None', 'nOnE'].map((alg) => unsigned(`alg ${alg}`, { alg })),
    unsigned('no alg', {}),
    withHeader(
      'alg none with a signature',
      'unsigned-token-accepted',
      { alg: 'none', typ },
      randomSignature(32),
      { needsAcceptance: true },
    ),
    withHeader('alg RS256, any signature', pinned, { alg: 'RS256', typ }, randomSignature(256), STEP_AWAY),
    withHeader('alg ES256, any signature', pinned, { alg: 'ES256', typ }, randomSignature(64), STEP_AWAY),
    ...others.map((alg) =>
      withHeader(`alg ${alg}, empty key`, pinned, { alg, typ }, emptyKeyed(alg), STEP_AWAY),
    ),
    ...ownKeySteps(options),
    ...[EMPTY, readingOf(commonestDefaultKeys()[0], keyEncoding)].map((key) =>
      withHeader(
        `unknown kid, ${key === EMPTY ? 'empty' : 'default'} key`,
        'key-from-kid-accepted',
        { alg: algorithm, typ, kid: 'smoke-test' },
        hmacOf(algorithm, key),
        STEP_AWAY,
      ),
    ),
    ...Object.entries(EMPTY_FILES).map(([form, kid]) =>
      withHeader(
        `kid as a path, ${form}`,
        'key-from-kid-accepted',
        { alg: algorithm, typ, kid },
        emptyKeyed(algorithm),
        { needsAcceptance: true, comesLast: true },
      ),
    ),
  ];
};

/** Signed with the right key, so that only the claims can be why it is refused. */
const claiming = (
  name: ProbeName,
  door: Door,
  change: (claims: Claims) => Claims,
  traits = STEP_AWAY,
): Step =>
  step(
    name,
    door,
    async ({ minting, key }) => {
      const { algorithm } = minting;
      const claims = change(freshClaims(minting));
      return {
        token: forgeToken(
          minting,
          { header: { alg: algorithm, typ: 'JWT' }, claims },
          hmacOf(algorithm, key),
        ),
      };
    },
    traits,
  );

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

const claimSteps = ({ claims }: ControlOptions): readonly Step[] => [
  claiming('expired', 'expired-token-accepted', moved(-LIFE - 60 * MINUTE), VERIFIER),
  claiming('expired for minutes', 'expired-token-accepted', moved(-LIFE - BEYOND_LEEWAY)),
  claiming('not valid yet', 'early-token-accepted', ({ iat, ...rest }) => ({
    ...moved(BEYOND_LEEWAY)({ ...rest, nbf: iat }),
    iat,
  })),
  ...Object.entries(ADDRESSED)
    .filter(([name]) => Object.hasOwn(claims, name))
    .map(([name, value]) =>
      claiming(`another ${name}`, 'claim-not-checked', (usual) => mergeClaims(usual, { [name]: value })),
    ),
];

const ALONG: readonly (readonly [axis: Axis, steps: (options: ControlOptions) => readonly Step[]])[] = [
  ['carrier', () => carrierSteps],
  ['identity headers', identitySteps],
  ['key', keySteps],
  ['signature', () => signatureSteps],
  ['JOSE header', headerSteps],
  ['claims', claimSteps],
];

/** Every control of a run, axis by axis. */
export const controlsFor = (options: ControlOptions): readonly Control[] =>
  ALONG.flatMap(([axis, steps]) => steps(options).map((each): Control => ({ ...each, axis })));
