import { resolve } from 'node:path';
import type { ErrorFinding } from '../model/finding.ts';
import { invalidInput } from './findings.ts';
import { INPUTS, type InputFacts, type InputName } from './table.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The variable in which the runner hands over an input: upper case, spaces as underscores, hyphens kept. */
export const inputVariable = (name: string): string => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;

/** An input as it was given, not trimmed; '' when it was not given: for the runner both are the same. */
export const rawInput = (env: Environment, name: InputName): string => env[inputVariable(name)] ?? '';

type NamesWith<Facts> = {
  [Name in InputName]: (typeof INPUTS)[Name] extends Facts ? Name : never;
}[InputName];

export type SecretInput = NamesWith<{ readonly isSecret: true }>;
type PlainInput = Exclude<InputName, SecretInput>;
type ChoiceInput = NamesWith<{ readonly choices: readonly string[] }>;
type DefaultedChoice = NamesWith<{ readonly choices: readonly string[]; readonly default: string }>;
type FlagInput = NamesWith<{ readonly choices: readonly ['true', 'false'] }>;
type NumberInput = NamesWith<{ readonly range: object }>;

/** The words that an input may have. */
export type Choice<Name extends ChoiceInput> = (typeof INPUTS)[Name]['choices'][number];

// The table once more, so that the compiler sees what goes with the name of an input, whichever it is.
const FACTS: Readonly<Record<InputName, InputFacts>> = INPUTS;
const CHOICES: { readonly [Name in ChoiceInput]: { readonly choices: readonly Choice<Name>[] } } = INPUTS;
const CHOSEN: { readonly [Name in DefaultedChoice]: { readonly default: Choice<Name> } } = INPUTS;

/**
 * A value that may be shown in an error: on one line, without control characters, and never in part. A secret that was
 * given to the wrong input is hidden only where all of it is there.
 */
export const quoted = (value: string): string => {
  const line = value.replace(/[^\x20-\x7e]+/g, ' ');
  return line.length > 60 ? `A value of ${line.length} characters` : `“${line}”`;
};

/**
 * Reads inputs that are not secret and collects everything that is wrong with them, so that one run reports all of it.
 * Empty and whitespace-only inputs count as not given, because `${{ vars.NAME }}` is empty when NAME is not set.
 */
export class InputReader {
  readonly problems: ErrorFinding[] = [];
  /** Absolute path of the checkout. */
  readonly workspace: string;
  readonly #env: Environment;

  constructor(env: Environment) {
    this.#env = env;
    this.workspace = resolve(env.GITHUB_WORKSPACE ?? '.');
  }

  refuse(...refusal: Parameters<typeof invalidInput>): void {
    this.problems.push(invalidInput(...refusal));
  }

  /** As it was given, for texts whose white space means something. */
  raw(name: PlainInput): string {
    return rawInput(this.#env, name);
  }

  text(name: PlainInput): string {
    return this.raw(name).trim() || (FACTS[name].default ?? '');
  }

  choice<Name extends DefaultedChoice>(name: Name): Choice<Name> {
    return this.choiceOr(name, CHOSEN[name].default);
  }

  /** For an input whose default depends on something else. */
  choiceOr<Name extends ChoiceInput>(name: Name, fallback: Choice<Name>): Choice<Name> {
    const value = this.text(name) || fallback;
    const { choices } = CHOICES[name];
    const found = choices.find((choice) => choice === value);
    if (found !== undefined) return found;
    this.refuse(name, {
      title: 'unknown value',
      detail: `${quoted(value)} is not one of the possible values.`,
      remedy: `Set ${name} to one of: ${choices.join(', ')}.`,
    });
    return fallback;
  }

  flag(name: FlagInput): boolean {
    return this.choice(name) === 'true';
  }

  wholeNumber(name: NumberInput): number {
    const value = this.text(name);
    const { range, default: usual } = INPUTS[name];
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
    if (number >= range.min && number <= range.max) return number;
    this.refuse(name, {
      title: 'not a whole number in range',
      detail: `${quoted(value)} was given.`,
      remedy: `Set ${name} to a whole number from ${range.min} to ${range.max}.`,
    });
    return Number(usual);
  }

  /** Names separated by spaces, commas or lines. */
  names(name: PlainInput): readonly string[] {
    return this.text(name)
      .split(/[\s,]+/)
      .filter((item) => item !== '');
  }

  lines(name: PlainInput): readonly string[] {
    return this.text(name)
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '');
  }
}
