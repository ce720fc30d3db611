import { namesBackend } from '../backend.ts';
import type { InputReader } from '../reader.ts';
import type { SecretInputs } from '../secrets.ts';
import { filesOfCheckout } from './parse-body.ts';
import type { SmokeRequest } from './request.ts';

/** Whether a secret stands between two offsets of the text, or a part of one. */
const secretsIn = (text: string, secrets: readonly string[]): ((start: number, end: number) => boolean) => {
  const pieces = secrets.flatMap((secret) => secret.split(/\r?\n/)).map((piece) => piece.trim());
  const spans: (readonly [number, number])[] = [];
  for (const piece of new Set(pieces.filter((each) => each !== ''))) {
    for (let at = text.indexOf(piece); at !== -1; at = text.indexOf(piece, at + piece.length)) {
      spans.push([at, at + piece.length]);
    }
  }
  return (start, end) => spans.some(([from, to]) => from < end && start < to);
};

/** Shorter texts occur by chance. */
const SHORTEST_KEY = 8;

const holdsKey = (text: string, { key, previousKey }: SecretInputs): boolean =>
  [key, previousKey]
    .map((each) => each?.reveal().trim() ?? '')
    .some((each) => each.length >= SHORTEST_KEY && text.includes(each));

/** The user's own requests, from the input `smoke`; none when it is not given. */
export const readRequests = async (
  reader: InputReader,
  secrets: SecretInputs,
): Promise<readonly SmokeRequest[]> => {
  // Untrimmed: the indentation of the first line belongs to the list.
  const text = reader.raw('smoke');
  if (text.trim() === '') return [];
  if (!namesBackend(reader)) {
    reader.refuse('smoke', {
      title: 'there is no backend-url',
      detail: 'The requests have nowhere to go.',
      remedy: 'Give the address of the backend in backend-url, or remove smoke.',
    });
  }
  if (holdsKey(text, secrets)) {
    reader.refuse('smoke', {
      title: 'holds the signing key',
      detail: 'The key is never sent, not even to the backend that has it.',
      remedy: 'Remove the key from smoke; as: bearer sends a token that is signed with it.',
    });
  }
  // With them comes the YAML parser, which a run without requests need not load.
  const { parseRequests } = await import('./parse-requests.ts');
  const { requests, problems } = parseRequests(text, {
    hides: secretsIn(text, secrets.texts),
    file: filesOfCheckout(reader.workspace),
    frontend: reader.text('frontend-url') !== '',
  });
  for (const { line, column, found, expected } of problems) {
    const title = `line ${line}, column ${column} cannot be used`;
    reader.refuse('smoke', { title, detail: `Found: ${found}.`, remedy: `Expected there: ${expected}.` });
  }
  return requests;
};
