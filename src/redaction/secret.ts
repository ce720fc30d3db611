import { inspect } from 'node:util';

/**
 * A text that must not be shown. Every implicit way to text (template strings, JSON, inspect, errors) gives `***`;
 * code that needs the text calls `reveal`, and such places are easy to find in a review.
 */
export class Secret {
  /** Where it comes from, for people: the name of the input or of the variable. */
  readonly name: string;
  readonly #text: string;

  constructor(name: string, text: string) {
    this.name = name;
    this.#text = text;
  }

  reveal(): string {
    return this.#text;
  }

  equals(other: Secret): boolean {
    return this.#text === other.#text;
  }

  toString(): string {
    return '***';
  }

  toJSON(): string {
    return '***';
  }

  [inspect.custom](): string {
    return `Secret(${this.name})`;
  }
}
