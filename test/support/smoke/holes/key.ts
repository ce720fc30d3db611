import { Secret } from '../../../../src/redaction/secret.ts';
import type { Keys } from '../../../bench/backends/entry.ts';
import { bearer } from '../forge.ts';
import { rightVerifier } from '../hand-written-verifier.ts';
import type { Hole } from './hole.ts';

/** Verifiers that accept another key, beside the right one or in its place. */

/** What an unset variable, or a template that nothing has filled in, becomes as a text. */
const PLACEHOLDERS = [
  'undefined',
  'null',
  'None',
  'NaN',
  'nil',
  '<nil>',
  '[object Object]',
  'JWT_SECRET_KEY',
  '$JWT_SECRET_KEY',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the text that nothing has filled in
  '${JWT_SECRET_KEY_PREVIOUS}',
  '%JWT_SECRET_KEY%',
  '{{ jwt_secret }}',
  '***',
] as const;

const beside = (name: string, diagnosis: string, keyOf: (keys: Keys) => string): Hole => ({
  name: `key: ${name} is a key too`,
  diagnosis,
  opened: (_, { key, keys, expected }) => rightVerifier([key, keyOf(keys)], expected),
  forged: (forge) => [bearer(forge.token({ key: keyOf(forge.keys) }))],
});

const only = (text: string): Hole => ({
  name: `key: the text ${text} is the only key`,
  diagnosis: 'placeholder-key-accepted',
  opened: (_, { expected }) => rightVerifier([text], expected),
  forged: (forge) => [bearer(forge.token({ key: text }))],
  rightToken: 'refused',
});

export const keyHoles: readonly Hole[] = [
  ...PLACEHOLDERS.map((text) => beside(`the text ${text}`, 'placeholder-key-accepted', () => text)),
  ...PLACEHOLDERS.map(only),
  beside('another secret of the team', 'other-secret-accepted', ({ other }) => other),
  beside('the empty text', 'empty-key-accepted', () => ''),
  beside('a default of the code', 'default-key-accepted', () => 'secret'),
  {
    ...beside('the former one', 'former-key-accepted', ({ previous }) => previous),
    verdict: 'mismatch',
    options: ({ previous }) => ({ formerKeys: [new Secret('former signing key', previous)] }),
  },
];
