import { createHmac } from 'node:crypto';
import type { Secret } from '../redaction/secret.ts';

/** What must not be seen in a comparison of templates, and by which names it goes. */
export type Concealment = {
  /** Name of the signing key's variable; `<variable>_PREVIOUS` belongs to it. */
  readonly variable: string;
  /** More names of the same key. */
  readonly aliases?: readonly string[];
  /** The key of production, only where somebody gave it. */
  readonly key?: Secret;
  /** Name of a variable → the text that the app saw under it in this synth, the key's stand-in included. */
  readonly standIns: ReadonlyMap<string, string>;
  /** Takes out what else is known to be secret. */
  readonly redact: (text: string) => string;
  /** Random and only of this run, so that nobody can work out a value from its tag later. */
  readonly tagKey: Uint8Array;
};

export const previousOf = (variable: string): string => `${variable}_PREVIOUS`;

/** Stands for a text that nobody may see: the same text has the same tag. */
export const tagger =
  (tagKey: Uint8Array, place: readonly (string | number)[] = []) =>
  (text: string): string =>
    text === ''
      ? ''
      : `<value ${createHmac('sha256', tagKey)
          .update(JSON.stringify([...place, text]))
          .digest('hex')
          .slice(0, 8)}>`;

/**
 * The same for the pieces of one text, by their order in it. At another place, or as another piece, a text has another tag,
 * or a template full of guesses would tell which of them is deployed: it may try one for each place.
 *
 * @param place as in `Place.at`
 */
export const pieceTagger = (tagKey: Uint8Array, place: string): ((text: string) => string) => {
  let pieces = 0;
  return (text) => {
    pieces += 1;
    return tagger(tagKey, [place, pieces])(text);
  };
};

/** GetTemplate gives `?` for what is not ASCII (aws/aws-cdk issue 25912); see `asReturned`. */
export const asAscii = (text: string): string => text.replace(/[?\u0080-\uffff]+/g, '?');
