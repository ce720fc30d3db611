import type { ErrorFinding } from '../model/finding.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The variable in which the runner hands over an input: upper case, spaces as underscores, hyphens kept. */
export const inputVariable = (name: string): string => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;

/** An input as it was given, not trimmed; '' when it was not given, which the runner does not tell apart. */
export const rawInput = (env: Environment, name: string): string => env[inputVariable(name)] ?? '';

export const invalidInput = (input: string, title: string, detail: string, remedy: string): ErrorFinding => ({
  code: 'invalid-input',
  severity: 'error',
  failureReason: 'invalid-input',
  title: `${input}: ${title}`,
  detail,
  remedy,
  where: input,
});

/**
 * A value that may be shown in an error: on one line, without control characters, and never in part. A secret that was
 * given to the wrong input is hidden only where all of it is there.
 */
export const quoted = (value: string): string => {
  const line = value.replace(/[^\x20-\x7e]+/g, ' ');
  return line.length > 60 ? `A value of ${line.length} characters` : `“${line}”`;
};

/**
 * Reads inputs that are not secret and collects everything that is wrong with them, so that one run tells all of it.
 * Empty and whitespace-only inputs count as not given, because `${{ vars.NAME }}` is empty when NAME is not set.
 */
export class InputReader {
  readonly problems: ErrorFinding[] = [];
  readonly #env: Environment;

  constructor(env: Environment) {
    this.#env = env;
  }

  problem(input: string, title: string, detail: string, remedy: string): void {
    this.problems.push(invalidInput(input, title, detail, remedy));
  }

  text(name: string, fallback = ''): string {
    return rawInput(this.#env, name).trim() || fallback;
  }

  /** As it was given, for texts whose white space means something. */
  raw(name: string): string {
    return rawInput(this.#env, name);
  }

  choice<const T extends string>(name: string, options: readonly T[], fallback: T): T {
    const value = this.text(name, fallback);
    const found = options.find((option) => option === value);
    if (found !== undefined) return found;
    this.problem(
      name,
      'unknown value',
      `${quoted(value)} is not one of the possible values.`,
      `Set ${name} to one of: ${options.join(', ')}.`,
    );
    return fallback;
  }

  wholeNumber(
    name: string,
    range: { readonly fallback: number; readonly min: number; readonly max: number },
  ): number {
    const value = this.text(name, String(range.fallback));
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
    if (number >= range.min && number <= range.max) return number;
    this.problem(
      name,
      'not a whole number in range',
      `${quoted(value)} was given.`,
      `Set ${name} to a whole number from ${range.min} to ${range.max}.`,
    );
    return range.fallback;
  }

  /** Names separated by spaces, commas or lines. */
  names(name: string): readonly string[] {
    return this.text(name)
      .split(/[\s,]+/)
      .filter((item) => item !== '');
  }

  lines(name: string): readonly string[] {
    return this.text(name)
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '');
  }
}
