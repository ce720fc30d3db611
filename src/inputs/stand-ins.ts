import type { InputReader } from './reader.ts';
import { isVariableName, type SecretInputs } from './secrets.ts';

/** A variable that the app of a dry-run gets in place of what production gives it; without `value` a random one. */
export type StandIn = { readonly name: string; readonly value?: string };

export type ResolvedStandIn = Required<StandIn>;

/** Gives 43 characters of base64url. */
const RANDOM_BYTES = 32;

/** Shorter texts are found in others by chance. */
const SHORTEST_SECRET_PART = 8;

/** An input of its own says it. */
const LIFETIME = 'JWT_EXPIRATION_HOURS';

type Wrong = { readonly title: string; readonly remedy: string };

/**
 * Lines `NAME=value`, or `NAME` alone for a random value. Values may be secrets that do not belong here, so an error names
 * the line and never shows what it holds.
 */
export function readStandIns(reader: InputReader, secrets: SecretInputs): readonly StandIn[] {
  const standIns = new Map<string, StandIn>();
  for (const [index, raw] of reader.raw('stand-ins').split('\n').entries()) {
    const line = raw.replace(/\r$/, '');
    if (line.trim() === '') continue;
    const standIn = parseLine(line);
    const wrong = wrongWith(standIn, secrets, standIns);
    if (wrong === undefined) standIns.set(standIn.name, standIn);
    else
      reader.refuse('stand-ins', {
        title: wrong.title,
        detail: `This is line ${index + 1} of stand-ins.`,
        remedy: wrong.remedy,
      });
  }
  return [...standIns.values()];
}

/** Fresh random values for those that have none; the order stays. */
export const resolveStandIns = (
  standIns: readonly StandIn[],
  random: (bytes: number) => Uint8Array,
): readonly ResolvedStandIn[] =>
  standIns.map(({ name, value }) => ({
    name,
    value: value ?? Buffer.from(random(RANDOM_BYTES)).toString('base64url'),
  }));

/** White space around a value means something to an app, so it is kept. */
function parseLine(line: string): StandIn {
  const separator = line.indexOf('=');
  if (separator < 0) return { name: line.trim() };
  return { name: line.slice(0, separator).trim(), value: line.slice(separator + 1) };
}

function wrongWith(
  { name, value }: StandIn,
  { secretName, texts }: SecretInputs,
  known: ReadonlyMap<string, StandIn>,
): Wrong | undefined {
  if (holdsSecret([name, value ?? ''], texts)) {
    return {
      title: 'a line holds a secret',
      remedy:
        'A dry-run shows its stand-ins to the code of pull requests. Write a made-up value, or the name alone for a random one.',
    };
  }
  if (!isVariableName(name)) {
    return {
      title: 'a line is neither NAME=value nor NAME',
      remedy:
        'Write one variable a line. Names that the runner, Node, AWS or the CDK reads cannot be set here.',
    };
  }
  if (name === secretName) {
    return {
      title: 'the signing key has a stand-in already',
      remedy: `Remove the line: a dry-run makes a random ${secretName} by itself.`,
    };
  }
  if (name === LIFETIME) {
    return { title: `${LIFETIME} has an input of its own`, remedy: 'Set it with jwt-expiration-hours.' };
  }
  if (known.has(name)) return { title: `${name} is given twice`, remedy: `Give ${name} once.` };
  return undefined;
}

/** As a whole, or with something around it. */
function holdsSecret(parts: readonly string[], secrets: readonly string[]): boolean {
  const written = secrets.map((secret) => secret.trim()).filter((secret) => secret !== '');
  return parts.some((part) =>
    written.some(
      (secret) => part.trim() === secret || (secret.length >= SHORTEST_SECRET_PART && part.includes(secret)),
    ),
  );
}
