/** Findings about published keys and secrets, by what they are used for. */

import type { ErrorFinding } from '../finding.ts';
import { COMMAND_OF_EMERGENCY } from './generate.ts';
import { type KeyInUse, newKey, subjectOf } from './key-in-use.ts';
import { type KnownKeys, type Publication, publicationOf } from './known-keys.ts';
import type { Secret } from './secret.ts';

/** A key of the signing keys that production accepts or is about to accept. */
export function publishedKey(options: KeyInUse): ErrorFinding | undefined {
  const publication = publicationOf(options.key.reveal(), options.known);
  if (publication === undefined) return undefined;
  return publishedFinding(publication, {
    subject: subjectOf(options),
    meaning: 'Everyone can sign tokens with it, as any user, wherever it is accepted.',
    remedy: remedyFor(options),
    where: options.input,
  });
}

/** One of the other secrets, of which it is not known what it opens. */
export function publishedSecret(secret: Secret, input: string, known?: KnownKeys): ErrorFinding | undefined {
  const publication = publicationOf(secret.reveal(), known);
  if (publication === undefined) return undefined;
  return publishedFinding(publication, {
    subject: secret.name,
    meaning: 'What it protects is open to everyone.',
    remedy: `Replace it: openssl rand -hex 32 | tr -d '\\n' | gh secret set ${secret.name}`,
    where: input,
  });
}

function remedyFor(options: KeyInUse): string {
  const { role = 'current', rotation = 'no' } = options;
  if (role === 'current' && (rotation === 'no' || rotation === 'emergency'))
    return `Replace it at once, and treat every session since it came into use as forgeable: ${newKey(options)}`;
  const emergency = `This is an emergency: ${COMMAND_OF_EMERGENCY}. It deploys a fresh key alone and proves that every other one is refused.`;
  if (rotation === 'certain') return emergency;
  return role === 'previous'
    ? `${emergency} Without rotate.yml: set previous-key: reject, which proves that production refuses it.`
    : `${emergency} Without rotate.yml: ${newKey({ ...options, rotation: 'no' })}`;
}

type Words = {
  readonly subject: string;
  readonly meaning: string;
  readonly remedy: string;
  readonly where: string;
};

function publishedFinding(
  publication: Publication,
  { subject, meaning, remedy, where }: Words,
): ErrorFinding {
  if (publication === 'documentation') {
    return {
      code: 'key-published-in-documentation',
      severity: 'error',
      failureReason: 'key-rejected-by-lint',
      title: `${subject} was printed in public documentation and is burnt for ever`,
      detail: `An application printed it in its documentation with the advice to use it in production. ${meaning}`,
      remedy,
      where,
    };
  }
  return {
    code: 'key-published',
    severity: 'error',
    failureReason: 'key-rejected-by-lint',
    title: `${subject} is publicly known: a default or an example from the internet`,
    detail: `It, or what it stands for without quotes and encodings, is on the list of published keys: defaults of frameworks, examples of tutorials, keys in public repositories. ${meaning}`,
    remedy,
    where,
  };
}
