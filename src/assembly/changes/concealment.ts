import { createHmac } from 'node:crypto';
import type { Secret } from '../../key/secret.ts';

/** What must not be seen in a comparison of templates, and by which names it goes. */
export type Concealment = {
  /** Name of the signing key's variable; `<variable>_PREVIOUS` belongs to it. */
  readonly variable: string;
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

/**
 * Stands for a value: the same value has the same tag at the same place, so that a change is seen and the value is not.
 * At another place it has another tag, or a template full of guesses would tell which of them is deployed.
 *
 * @param place e.g. a logical id and the name of a variable; '' where all places are alike
 */
export const tagger =
  (tagKey: Uint8Array, place = '') =>
  (text: string): string =>
    text === ''
      ? ''
      : `<value ${createHmac('sha256', tagKey)
          .update(JSON.stringify([place, text]))
          .digest('hex')
          .slice(0, 8)}>`;

/** GetTemplate gives `?` for what is not ASCII (aws/aws-cdk issue 25912); see `asReturned`. */
export const asAscii = (text: string): string => text.replace(/[?\u0080-\uffff]+/g, '?');
