import { schemeOf, TOKEN_MARK, type TokenLocation } from '../inputs/token-location.ts';
import type { Axis } from '../model/verdict.ts';
import type { Secret } from '../redaction/secret.ts';
import { commonestDefaultKeys, placeholderKeys } from '../signing-key/default-keys.ts';
import { strengthOf } from '../signing-key/strength.ts';
import {
  type AxisControl,
  type Control,
  type ControlOptions,
  type Door,
  describeControl,
  NO_TOKEN,
  OF_SECRETS,
  type ProbeName,
  RANDOM_KEY,
  STEP_AWAY,
  VERIFIER,
} from './axes.ts';
import { identityBundles } from './identity-headers.ts';
import { forgeSignedToken, hmacIdentity, keyReadings, mintRandomKeyToken, readingOf } from './mint.ts';
import { claimControls, headerControls, signatureControls } from './token-controls.ts';

/** The controls along each axis; those that differ in the token itself are in `token-controls.ts`. */

const carried = (name: ProbeName, door: Door, token: string, location?: TokenLocation): AxisControl =>
  describeControl({ name, door }, async () => ({ token, ...(location && { location }) }));

/** What stands before the token, and nothing behind it; nothing where the token stands alone, as that is an empty header. */
const withoutToken = ({ header, value }: TokenLocation): readonly AxisControl[] => {
  const rest = value.replace(TOKEN_MARK, '').trim();
  return rest === ''
    ? []
    : [carried('scheme without a token', 'empty-token-accepted', '', { header, value: rest })];
};

/** The user `nobody`, with an empty password. */
const NOBODY = Buffer.from('nobody:').toString('base64');

/** In `Authorization`, by two schemes that are not that of the token. */
const otherSchemes = (location: TokenLocation): readonly AxisControl[] =>
  ['Basic', 'Bearer', 'Token']
    .filter((scheme) => scheme.toLowerCase() !== schemeOf(location).toLowerCase())
    .slice(0, 2)
    .map((scheme) =>
      describeControl({ name: `scheme ${scheme}`, door: 'other-scheme-accepted' }, async ({ minting }) => ({
        token: scheme === 'Basic' ? NOBODY : await mintRandomKeyToken(minting),
        location: { header: 'Authorization', value: `${scheme} ${TOKEN_MARK}` },
      })),
    );

const carrierControls = ({ location }: ControlOptions): readonly AxisControl[] => [
  describeControl({ name: NO_TOKEN, door: 'probe-path-open' }, async () => ({})),
  carried('empty header', 'empty-token-accepted', '', { ...location, value: '' }),
  ...withoutToken(location),
  carried('token null', 'empty-token-accepted', 'null'),
  carried('token undefined', 'empty-token-accepted', 'undefined'),
  ...otherSchemes(location),
  carried('garbage', 'token-not-verified', 'garbage'),
];

/** Bundles whose parts do not hide each other: a header that is verified, or whose user is looked up, may refuse the rest. */
export const identityAlone = (identityHeaders: readonly string[]): readonly AxisControl[] =>
  identityBundles(identityHeaders)
    .filter(({ headers }) => headers.length > 0)
    .map(({ name, headers }) =>
      describeControl({ name, door: 'identity-headers-trusted' }, async () => ({
        identityHeaders: headers,
      })),
    );

const identityControls = ({ identityHeaders }: ControlOptions): readonly AxisControl[] => {
  const alone = identityAlone(identityHeaders);
  const door = 'identity-headers-trusted';
  if (alone.length === 0) return [];
  return [
    ...alone,
    describeControl({ name: 'identity headers, wrong token', door }, async ({ minting }) => ({
      token: await mintRandomKeyToken(minting),
      identityHeaders,
    })),
  ];
};

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
      keyReadings(secret.reveal(), keyEncoding).map((bytes) => ({
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

const keyControls = (options: ControlOptions): readonly AxisControl[] => {
  const accepted = new Set(options.acceptedKeys.map(hmacIdentity));
  const known = new Set<string>();
  const different = wrongKeys(options).filter(({ door, bytes }) => {
    const id = hmacIdentity(bytes);
    // That it is to be accepted does not excuse a publicly known key.
    const isNew = !known.has(id) && !(OF_SECRETS.has(door) && accepted.has(id));
    known.add(id);
    return isNew;
  });
  const unique = (name: ProbeName, at: number): ProbeName => {
    const before = different.slice(0, at).filter((other) => other.name === name).length;
    return before === 0 ? name : `${name} (${before + 1})`;
  };
  return [
    describeControl({ name: RANDOM_KEY, door: 'token-not-verified', ...VERIFIER }, async ({ minting }) => ({
      token: await mintRandomKeyToken(minting),
    })),
    ...different.map(({ name, door, bytes }, at) =>
      describeControl(
        { name: unique(name, at), door, ...(OF_SECRETS.has(door) ? STEP_AWAY : VERIFIER) },
        async ({ minting }) => ({ token: forgeSignedToken(minting, bytes) }),
      ),
    ),
  ];
};

const CONTROLS_ALONG: readonly (readonly [
  axis: Axis,
  controls: (options: ControlOptions) => readonly AxisControl[],
])[] = [
  ['carrier', carrierControls],
  ['identity headers', identityControls],
  ['key', keyControls],
  ['signature', () => signatureControls],
  ['JOSE header', headerControls],
  ['claims', claimControls],
];

/** Every control of a run, axis by axis. */
export const controlsFor = (options: ControlOptions): readonly Control[] =>
  CONTROLS_ALONG.flatMap(([axis, controls]) => controls(options).map((each): Control => ({ ...each, axis })));
