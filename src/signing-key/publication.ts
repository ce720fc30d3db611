import type { ErrorFinding } from '../model/finding.ts';
import { COMMAND_OF_EMERGENCY } from '../model/remedy.ts';
import type { Secret } from '../redaction/secret.ts';
import { isPlaceholder, isReference } from './damage.ts';
import { type ForgeableWords, keyPublished, keyPublishedInDocumentation, keyUnresolved } from './findings.ts';
import { type KnownKeys, type Publication, publicationOf } from './known-keys.ts';
import { commandToReplace, type JudgedKey, type KeyRole, subjectOf } from './signing-key.ts';

/** Findings about keys and secrets that everyone knows, by what they are used for. */

/** Of a key that production accepts, or is about to accept: a placeholder, or a published one. */
export const forgeableKey = (options: JudgedKey): ErrorFinding | undefined =>
  unresolvedKey(options) ?? publishedKey(options);

/** Of one of the other secrets, of which it is not known what it opens. */
export const forgeableSecret = (secret: Secret, input: string, known?: KnownKeys): ErrorFinding | undefined =>
  unresolvedSecret(secret, input) ?? publishedSecret(secret, input, known);

function unresolvedKey(options: JudgedKey): ErrorFinding | undefined {
  const text = options.key.reveal();
  if (!isReference(text) && !isPlaceholder(text, options.variables)) return undefined;
  const { input, secret } = GIVEN_AS[options.role ?? 'current'];
  const handOver = `Hand the key over as ${input}: \${{ secrets.${secret} }}, without further quotes. If production has this text as a key: `;
  return keyUnresolved({
    subject: subjectOf(options),
    meaning: 'Everyone can sign tokens as any user where such a text is the key.',
    remedy: `${options.replaceWith === undefined ? handOver : ''}${remedyFor(options)}`,
    where: options.input,
  });
}

const GIVEN_AS: Readonly<Record<KeyRole, { readonly input: string; readonly secret: string }>> = {
  current: { input: 'jwt-secret-key', secret: 'JWT_SECRET_KEY' },
  next: { input: 'next-jwt-secret-key', secret: 'JWT_SECRET_KEY_NEXT' },
  previous: { input: 'previous-jwt-secret-key', secret: 'JWT_SECRET_KEY_PREVIOUS' },
};

function unresolvedSecret(secret: Secret, input: string): ErrorFinding | undefined {
  if (!isPlaceholder(secret.reveal(), [secret.name])) return undefined;
  return keyUnresolved({
    subject: secret.name,
    meaning: 'Where it is used as it is, what it protects is open to everyone.',
    remedy: `Hand it over as ${secret.name}=\${{ secrets.${secret.name} }}, or take the line out. If the text itself is stored: ${newSecret(secret)}`,
    where: input,
  });
}

const newSecret = ({ name }: Secret): string => `openssl rand -hex 32 | tr -d '\\n' | gh secret set ${name}`;

function publishedKey(options: JudgedKey): ErrorFinding | undefined {
  const publication = publicationOf(options.key.reveal(), options.known);
  if (publication === undefined) return undefined;
  return publishedFinding(publication, {
    subject: subjectOf(options),
    meaning: 'Everyone can sign tokens with it, as any user, wherever it is accepted.',
    remedy: remedyFor(options),
    where: options.input,
  });
}

function publishedSecret(secret: Secret, input: string, known?: KnownKeys): ErrorFinding | undefined {
  const publication = publicationOf(secret.reveal(), known);
  if (publication === undefined) return undefined;
  return publishedFinding(publication, {
    subject: secret.name,
    meaning: 'What it protects is open to everyone.',
    remedy: `Replace it: ${newSecret(secret)}`,
    where: input,
  });
}

function remedyFor(options: JudgedKey): string {
  const { role = 'current', rotation = 'no' } = options;
  if (role === 'current' && (rotation === 'no' || rotation === 'emergency'))
    return `Replace it at once, and treat every session since it came into use as forgeable: ${commandToReplace(options)}`;
  const emergency = `This is an emergency: ${COMMAND_OF_EMERGENCY}. It deploys a fresh key alone and proves that every other one is refused.`;
  if (rotation === 'certain') return emergency;
  return role === 'previous'
    ? `${emergency} Without rotate.yml: set previous-key: reject, which proves that production refuses it.`
    : `${emergency} Without rotate.yml: ${commandToReplace({ ...options, rotation: 'no' })}`;
}

const publishedFinding = (publication: Publication, words: ForgeableWords): ErrorFinding =>
  publication === 'documentation' ? keyPublishedInDocumentation(words) : keyPublished(words);
