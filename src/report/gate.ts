import { clip, untrusted } from '../lib/text.ts';
import { partNotWritten, partWithheld } from './findings.ts';

export type Guards = {
  /** Replaces every registered secret, in any encoding, by `***`. */
  readonly redact: (text: string) => string;
  /** Throws when the text still holds a secret. */
  readonly assertClean: (text: string) => void;
};

type Trouble = ReturnType<typeof partWithheld | typeof partNotWritten>;

/** What stands between the report and the outside: one place that redacts, checks and collects what went wrong. */
export type Gate = {
  /** The redacted text, or nothing and a warning when a secret is still in it. */
  readonly safe: (part: string, text: string) => string | undefined;
  /** Whether the text can go out as it is. */
  readonly isClean: (text: string) => boolean;
  /** Runs one step of publishing; its failure is a warning and never the end of the others. */
  readonly attempt: (part: string, step: () => void | Promise<void>) => Promise<void>;
  readonly troubles: readonly Trouble[];
};

export const gateOf = ({ redact, assertClean }: Guards): Gate => {
  const troubles: Trouble[] = [];
  const note = (trouble: Trouble) => {
    if (!troubles.some(({ title }) => title === trouble.title)) troubles.push(trouble);
  };
  const passes = (text: string): boolean => {
    try {
      assertClean(text);
      return true;
    } catch {
      return false;
    }
  };
  return {
    safe: (part, text) => {
      const redacted = redact(text);
      if (passes(redacted)) return redacted;
      note(partWithheld(part));
      return undefined;
    },
    isClean: (text) => redact(text) === text && passes(text),
    attempt: async (part, step) => {
      try {
        await step();
      } catch (error) {
        note(partNotWritten(part, clip(untrusted(redact(String(error))), 300)));
      }
    },
    troubles,
  };
};
