import type { TokenLocation } from '../inputs/token-location.ts';
import type { Axis } from '../model/verdict.ts';
import type { Algorithm, KeyEncoding } from '../redaction/key-bytes.ts';
import type { Secret } from '../redaction/secret.ts';
import type { Claims, Minting } from './mint.ts';

/**
 * The requests that must be refused. Each is one step away from a request that production just accepted, along one axis:
 * where it differs is what a verifier that lets it in does not look at.
 */

/** Each axis with what is sent, and why it does no harm on production: for docs/sent.md. */
export const AXES = {
  carrier: {
    sent: 'no header with a token, an empty one, `Bearer` (or what else stands before your token) with nothing, `null`, `undefined` or a text that is no token behind it, or another scheme',
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
export type ProbeContent = {
  readonly token?: string;
  /** Where the token stands, if not where those of this run do. */
  readonly location?: TokenLocation;
  readonly identityHeaders?: readonly string[];
};

export type ControlMaterial = {
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
  readonly request: (material: ControlMaterial) => Promise<ProbeContent>;
  /** A layer before the verifier cannot tell this token from a good one, so its answer would prove nothing. */
  readonly verifierMustAnswer: boolean;
  /** Begins with what production accepts, so it says nothing while production accepts nothing. */
  readonly needsAcceptance: boolean;
  /** A firewall may ban the sender for it, so it comes when all else is done, and any answer but an acceptance is a refusal. */
  readonly comesLast: boolean;
};

/** A control whose axis is that of the list in which it stands. */
export type AxisControl = Omit<Control, 'axis'>;

type Traits = Partial<Pick<Control, 'verifierMustAnswer' | 'needsAcceptance' | 'comesLast'>>;

export const VERIFIER: Traits = { verifierMustAnswer: true };
export const STEP_AWAY: Traits = { verifierMustAnswer: true, needsAcceptance: true };

export type ControlTraits = Pick<Control, 'name' | 'door'> & Traits;

export const describeControl = (traits: ControlTraits, request: Control['request']): AxisControl => ({
  verifierMustAnswer: false,
  needsAcceptance: false,
  comesLast: false,
  ...traits,
  request,
});

export type ControlOptions = {
  readonly algorithm: Algorithm;
  readonly location: TokenLocation;
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

/** Doors that only say something of a verifier that has the right key: without it, one of these may be all it has. */
export const OF_SECRETS: ReadonlySet<Door> = new Set(['former-key-accepted', 'other-secret-accepted']);

/** Whether the control tries a key that some verifier has by right, and this one only beside the right key. */
export const isOtherKey = ({ door }: Pick<Control, 'door'>): boolean => OF_SECRETS.has(door);
