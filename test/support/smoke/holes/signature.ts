import { bearer, type Forge, type Sent } from '../forge.ts';
import { rightSignature, signedPart, type Token } from '../hand-written-verifier.ts';
import type { Hole } from './hole.ts';

/** Verifiers that do not compare the whole signature with the right one, or do it once only. */

const LENGTH = 43;
const HALF = 21;

const resigned = (good: string, change: (signature: string) => string): Sent => {
  const at = good.lastIndexOf('.') + 1;
  return bearer(good.slice(0, at) + change(good.slice(at)));
};

/** Accepts what `isLike` finds like the right signature; all else of the token is verified. */
const alike = (
  name: string,
  isLike: (given: string, right: string) => boolean,
  change: (signature: string) => string,
): Hole => ({
  name: `signature: ${name}`,
  diagnosis: 'signature-not-compared',
  opened: (_, { key }) => ({
    isSigned: (token) =>
      token.segments.length === 3 &&
      token.header.alg === 'HS256' &&
      isLike(token.signature, rightSignature(token, key)),
  }),
  // Not sent before with its right signature, so that nothing can be remembered of it.
  forged: (forge) => [resigned(forge.token(), change)],
});

const other = (letter: string | undefined): string => (letter === 'A' ? 'Q' : 'A');

const changedAt = (at: number) => (signature: string) =>
  signature.slice(0, at) + other(signature[at]) + signature.slice(at + 1);

/** Only these characters of the two are compared. */
const within =
  (from: number, to: number) =>
  (given: string, right: string): boolean =>
    given.length === right.length && given.slice(from, to) === right.slice(from, to);

const bitsApart = (given: string, right: string): number => {
  const [a, b] = [given, right].map((text) => Buffer.from(text, 'base64url'));
  if (a?.length !== b?.length) return Number.POSITIVE_INFINITY;
  const differences = [...(a ?? [])].map((byte, index) => byte ^ (b?.[index] ?? 0));
  return differences.reduce((sum, byte) => sum + byte.toString(2).replaceAll('0', '').length, 0);
};

const compared: readonly Hole[] = [
  alike(
    'absent is good enough',
    (given, right) => given === '' || given === right,
    () => '',
  ),
  {
    name: 'signature: two segments are good enough',
    diagnosis: 'signature-not-compared',
    opened: ({ isSigned }) => ({
      isSigned: (token) => (token.segments.length === 2 && token.header.alg === 'HS256') || isSigned(token),
    }),
    forged: (forge) => {
      const good = forge.token();
      return [bearer(good.slice(0, good.lastIndexOf('.')))];
    },
  },
  alike(
    'any start of the right one is good enough, absent too',
    (given, right) => right.startsWith(given),
    (signature) => signature.slice(0, HALF),
  ),
  alike(
    'cut after the first half is good enough',
    (given, right) => given.length >= HALF && right.startsWith(given),
    (signature) => signature.slice(0, HALF),
  ),
  alike('only its first characters are compared', within(0, 8), changedAt(30)),
  alike('only its first half is compared', within(0, HALF), changedAt(HALF + 4)),
  alike('only its last half is compared', within(HALF, LENGTH), changedAt(4)),
  alike('all but its last characters are compared', within(0, LENGTH - 3), changedAt(LENGTH - 2)),
  alike('all but its first characters are compared', within(3, LENGTH), changedAt(1)),
  alike(
    'one bit may be wrong',
    (given, right) => bitsApart(given, right) <= 1,
    (signature) => {
      const bytes = Buffer.from(signature, 'base64url');
      bytes.writeUInt8(bytes.readUInt8(9) ^ 0x10, 9);
      return bytes.toString('base64url');
    },
  ),
  alike(
    'one that is no base64 is good enough, for the error is swallowed',
    (given, right) => /[^\w-]/.test(given) || given === right,
    () => '*'.repeat(LENGTH),
  ),
];

/** Remembers tokens that were good by this part of them. */
export const cachedBy =
  (partOf: (token: Token) => string): Hole['opened'] =>
  ({ isSigned }) => {
    const known = new Set<string>();
    return {
      isSigned: (token) => {
        if (!known.has(partOf(token)) && !isSigned(token)) return false;
        known.add(partOf(token));
        return true;
      },
    };
  };

const cached = (
  name: string,
  partOf: (token: Token) => string,
  forged: (forge: Forge) => readonly Sent[],
): Hole => ({
  name: `signature: verified tokens are remembered by ${name}`,
  diagnosis: 'verification-cached',
  opened: cachedBy(partOf),
  forged,
});

const remembered: readonly Hole[] = [
  cached(
    'their signature',
    ({ signature }) => signature,
    (forge) => {
      const good = forge.token();
      const signature = good.slice(good.lastIndexOf('.') + 1);
      return [bearer(good), bearer(forge.token({ sign: () => signature }))];
    },
  ),
  cached(
    'their jti',
    ({ claims }) => String(claims.jti),
    (forge) => {
      const claims = { jti: 'the-same' };
      return [bearer(forge.token({ claims })), bearer(forge.token({ claims, key: 'foreign' }))];
    },
  ),
  cached('all but their signature', signedPart, (forge) => {
    const good = forge.token();
    return [bearer(good), resigned(good, () => Buffer.alloc(32, 7).toString('base64url'))];
  }),
];

export const signatureHoles: readonly Hole[] = [...compared, ...remembered];
