import type { Aws } from '../aws/clients.ts';
import { maskable, secretForms } from '../key/encodings.ts';
import type { Redactor } from '../key/redactor.ts';
import type { World } from '../runtime/world.ts';

/** What the stages work with. */
export type Hands = {
  readonly world: World;
  readonly redactor: Redactor;
  /** Masks a secret that appeared during the run, in every form, before it can be printed. */
  readonly conceal: (secret: string) => void;
  /** AWS of a region; one connection per region. */
  readonly aws: (region: string) => Aws;
};

/** Registers a secret with the runner's masker and with our own redactor, which covers what the runner does not see. */
export const createConceal = (world: World, redactor: Redactor): ((secret: string) => void) => {
  const known = new Set<string>();
  return (secret) => {
    if (known.has(secret) || !maskable(secret)) return;
    known.add(secret);
    for (const form of secretForms(secret)) world.runner.mask(form);
    redactor.add(secret);
  };
};
