import { defineFinding } from '../model/define-finding.ts';
import type { FindingText } from '../model/finding.ts';
import type { Secret } from '../redaction/secret.ts';
import { commandToReplace, type JudgedKey, subjectOf } from './signing-key.ts';

/** Findings about keys and other secrets, and about files with the key. None of them quotes a key. */

const REJECTED = { error: 'key-rejected-by-lint' } as const;

export const keyMissing = defineFinding('key-missing', { error: 'key-missing' }, (options: JudgedKey) => ({
  title: `${subjectOf(options)} is empty`,
  detail:
    'Nothing but white space arrived. A GitHub secret that does not exist reads as empty text, without an error: it may be misspelt, belong to an environment that this job does not name, or be withheld from a fork or from Dependabot.',
  remedy: `See whether it exists with \`gh secret list\` (and \`--env <environment>\`), then make it: ${commandToReplace(options)}`,
  where: options.input,
}));

export const keyNotDecodable = defineFinding(
  'key-not-decodable',
  REJECTED,
  (options: JudgedKey, reason: string) => ({
    title: `${subjectOf(options)} is not valid ${options.encoding}`,
    detail: `It cannot be read as ${options.encoding}, because ${reason}.`,
    remedy: `Set \`key-encoding\` to what the backend does with the text (\`utf8\`: it takes it as it is), or make a new key: ${commandToReplace(options)}`,
    where: options.input,
  }),
);

/** Sizes in bytes. Of all findings only this one gives the size of a key. */
export const keyTooShort = defineFinding(
  'key-too-short',
  REJECTED,
  (options: JudgedKey, size: number, needed: number) => ({
    title: `${subjectOf(options)} is too short for ${options.algorithm}: ${size} bytes, ${needed} are needed`,
    detail: `${options.encoding === 'utf8' ? 'The text is used as it is' : `The text is decoded from ${options.encoding}`}, and RFC 7518 §3.2 wants a key of at least the size of the hash. PyJWT, jose and others refuse or warn.`,
    remedy: `Make a new one: ${commandToReplace(options)}`,
    where: options.input,
  }),
);

const envFileCharacters = defineFinding(
  'key-has-env-file-characters',
  'warning',
  (text: FindingText) => text,
);

export const keyHasEnvFileCharacters = (options: JudgedKey, characters: readonly string[]) =>
  envFileCharacters({
    title: `${subjectOf(options)} has characters that env files read differently`,
    detail: `It has ${characters.join(' ')} in it. From the same line, Next.js and shells cut or replace from a $ on, dotenv and Next.js cut at a #, shells take away \\ and quotes, and Python keeps them: the services get different keys.`,
    remedy: `Use only letters and digits: ${commandToReplace(options)}`,
    where: options.input,
  });

/**
 * The same of a line as it stands in a file. `readers`: what each program gets from it, without the value.
 *
 * @param repair the command that makes all read one value; absent where only another key does
 */
export const lineReadDifferently = (
  place: string,
  variable: string,
  { readers, repair }: { readonly readers: readonly string[]; readonly repair: string | undefined },
) =>
  envFileCharacters({
    title: `Programs read different values for ${variable} from one line`,
    detail: `On ${place}, ${readers.join('; ')}. The framework of the service decides, and another program that reads the file gets another key.`,
    remedy: repair ?? 'Use only letters and digits, without quotes: npx cdk-jwt-deploy setup --new',
    where: place,
  });

export const keyEqualsOtherSecret = defineFinding(
  'key-equals-other-secret',
  'warning',
  (same: readonly string[], input: string) => ({
    title: 'The signing key is also used as another secret',
    detail: `It is the same as ${same.join(', ')}. One leak opens both, and a service that verifies with the wrong one cannot be detected.`,
    remedy: 'Give each purpose a key of its own (RFC 8725 §3.8 to §3.12).',
    where: input,
  }),
);

export const keyEqualsPreviousKey = defineFinding('key-equals-previous-key', 'warning', (input: string) => ({
  title: 'The signing key and the previous key are the same',
  detail:
    'Nothing was rotated, and nothing can be proven about a previous key that is still the current one.',
  remedy:
    'Leave `previous-jwt-secret-key` empty until there is a new key, or put the key before this one there.',
  where: input,
}));

const remedyForGuessable = (options: JudgedKey): string =>
  `Let a machine make it: ${commandToReplace(options)}`;

export const keyMonotonous = defineFinding('key-monotonous', REJECTED, (options: JudgedKey) => ({
  title: `${subjectOf(options)} repeats itself: it is not random`,
  detail:
    'It has only a few different characters, or one character many times in a row. No random key looks like that.',
  remedy: remedyForGuessable(options),
  where: options.input,
}));

export const keyIsPlaceholder = defineFinding('key-is-placeholder', REJECTED, (options: JudgedKey) => ({
  title: `${subjectOf(options)} is made of words, like a placeholder from an example`,
  detail:
    'Without the words that everyone tries first, too little is left to resist guessing. It is long enough, but anyone who holds one token can search for such a key offline.',
  remedy: remedyForGuessable(options),
  where: options.input,
}));

export const keyGuessable = defineFinding(
  'key-guessable',
  REJECTED,
  (options: JudgedKey, leastBits: number) => ({
    title: `${subjectOf(options)} can be guessed: it is a phrase, a pattern or a password`,
    detail: `Fewer than ${leastBits} bits of it are unpredictable. RFC 8725 §3.5: a password that a person can remember must not be the key.`,
    remedy: remedyForGuessable(options),
    where: options.input,
  }),
);

export const keyWeakerThanNeeded = defineFinding(
  'key-weaker-than-needed',
  'warning',
  (options: JudgedKey) => ({
    title: `${subjectOf(options)} has fewer random bits than it should have`,
    detail:
      'It is long enough, but 32 hex digits or a UUID hold 128 random bits at most, and a phrase holds less than its length promises. HS256 has a strength of 256 bits only with a key of that many random bits.',
    remedy:
      (options.rotation ?? 'no') === 'no'
        ? `At the next rotation: ${commandToReplace(options)}`
        : 'Finish this rotation. If this key is then still in use, rotate once more.',
    where: options.input,
  }),
);

export const sessionSecretGuessable = defineFinding(
  'session-secret-guessable',
  'warning',
  ({ name }: Secret) => ({
    title: `${name} can be guessed, and with it every session`,
    detail:
      'It is a phrase, a pattern or a password. Anyone who holds one session cookie can search for such a secret offline, and then make sessions of any user.',
    remedy: `Let a machine make it; all users have to log in again: openssl rand -base64 48 | tr -d '\\n' | gh secret set ${name}`,
    where: name,
  }),
);

export const secretMissing = defineFinding(
  'secret-missing',
  'warning',
  ({ name }: Secret, input: string) => ({
    title: `${name} is empty or was not filled in`,
    detail: 'No value arrived. A GitHub secret that does not exist reads as empty text, without an error.',
    remedy: 'Make the secret, or take the line out.',
    where: input,
  }),
);

export const secretDamaged = defineFinding(
  'secret-damaged',
  'warning',
  (
    { name }: Secret,
    input: string,
    { title, detail, remedy }: { readonly title: string; readonly detail: string; readonly remedy: string },
  ) => ({ title: `${name} ${title}`, detail, remedy, where: input }),
);

export const secretIsName = defineFinding(
  'secret-is-a-name',
  'warning',
  ({ name }: Secret, input: string) => ({
    title: `${name} is the name of a stack, a container or an account`,
    detail:
      'It is hidden like every secret, so the log and the report have `***` wherever the name would stand.',
    remedy: 'Put only real secrets into other-secrets; names and account ids are not secret.',
    where: input,
  }),
);

export const secretNotMaskable = defineFinding(
  'secret-not-maskable',
  'warning',
  ({ name }: Secret, input: string) => ({
    title: `${name} is too short or too common to be hidden in logs`,
    detail: 'Hiding it would replace harmless text everywhere, so it is neither masked nor redacted.',
    remedy: 'Replace it with a long random value, or do not pass it to this action.',
    where: input,
  }),
);

/** `meaning`: what those can do who know the text, in a sentence. */
export type ForgeableWords = {
  readonly subject: string;
  readonly meaning: string;
  readonly remedy: string;
  readonly where: string;
};

export const keyUnresolved = defineFinding(
  'key-unresolved',
  REJECTED,
  ({ subject, meaning, remedy, where }: ForgeableWords) => ({
    title: `${subject} is a placeholder instead of a value`,
    detail: `The text is the word for a missing value, the name of a variable, a reference, or an expression that was not evaluated. ${meaning}`,
    remedy,
    where,
  }),
);

export const keyPublishedInDocumentation = defineFinding(
  'key-published-in-documentation',
  REJECTED,
  ({ subject, meaning, remedy, where }: ForgeableWords) => ({
    title: `${subject} was printed in public documentation and must never be used again`,
    detail: `An application printed it in its documentation with the advice to use it in production. ${meaning}`,
    remedy,
    where,
  }),
);

export const keyPublished = defineFinding(
  'key-published',
  REJECTED,
  ({ subject, meaning, remedy, where }: ForgeableWords) => ({
    title: `${subject} is publicly known: a default or an example from the internet`,
    detail: `It, or what it stands for without quotes and encodings, is on the list of published keys: defaults of frameworks, examples of tutorials, keys in public repositories. ${meaning}`,
    remedy,
    where,
  }),
);

const PATHS_SHOWN = 20;

const list = (paths: readonly string[]): string => {
  const more = paths.length - PATHS_SHOWN;
  return [...paths.slice(0, PATHS_SHOWN), ...(more > 0 ? [`and ${more} more files`] : [])].join('\n');
};

/** `isUnsure`: of some of the files it is not known whether git tracks them. */
export const keyPublishedInCheckout = defineFinding(
  'key-published-in-checkout',
  REJECTED,
  (paths: readonly string[], isUnsure: boolean, command: string) => ({
    title: 'The signing key is in the files of the repository',
    detail: `Anyone who can read the repository, now or from its history, can sign tokens as any user.${isUnsure ? ' Git could not say which of them it tracks, so all of them count.' : ''} Seen in:\n${list(paths)}`,
    remedy: `Deleting the line is not enough, for the history keeps it. Make a new key (${command}), then take the old one out of the files. An env file belongs in .gitignore, and if it is tracked: git rm --cached <file>`,
    where: paths[0] ?? '',
  }),
);

export const keyInUncheckedEnvFile = defineFinding(
  'key-in-unchecked-env-file',
  'warning',
  (paths: readonly string[]) => ({
    title: 'The signing key is in an env file, and whether git tracks it is not known',
    detail: `There is no .git directory here. Seen in:\n${list(paths)}`,
    remedy: 'Check in the repository that the file is ignored: git check-ignore -v <file>',
    where: paths[0] ?? '',
  }),
);

export const keyInUntrackedFile = defineFinding(
  'key-in-untracked-file',
  'warning',
  (paths: readonly string[]) => ({
    title: 'The signing key is in a file of the work tree that git does not track',
    detail: `An earlier step or a build may have written it. The repository does not show the key, but whatever copies the file does. Seen in:\n${list(paths)}`,
    remedy:
      'Do not add the file to git, do not upload it as an artifact or keep it in a cache, and do not copy it into an image (.dockerignore). If nothing needs it, do not write it.',
    where: paths[0] ?? '',
  }),
);

export type SearchLimits = {
  readonly files: number;
  readonly bytes: number;
  readonly bytesPerFile: number;
};

export const checkoutSearchIncomplete = defineFinding(
  'checkout-search-incomplete',
  'notice',
  (skipped: number, limits: SearchLimits) => ({
    title: 'Not all files of the checkout were searched for the signing key',
    detail: `${skipped} files were left out: text files above ${limits.bytesPerFile / 1024 / 1024} MB, files that could not be read, or what came after ${limits.files} files or ${limits.bytes / 1024 / 1024} MB.`,
    remedy: 'Search them yourself if the key may be in one: git grep -F -f <file with the key>',
  }),
  { leavesOpen: true },
);

export const keyPublishedInHistory = defineFinding(
  'key-published-in-history',
  REJECTED,
  (places: readonly string[]) => ({
    title: 'The signing key is in the history of the repository',
    detail: `Every clone has it, also where no branch shows it any more, and anyone who has the key can sign tokens as any user. Seen in:\n${list(places)}`,
    remedy:
      'Make a new key: npx cdk-jwt-deploy setup --new. If production has this key, replace it there at once: gh workflow run rotate.yml -f phase=emergency. Rewriting the history does not take it out of clones.',
    where: places[0] ?? '',
  }),
);

export const historySearchIncomplete = defineFinding(
  'history-search-incomplete',
  'notice',
  (why: string) => ({
    title: 'Not all of the git history was searched for the signing key',
    detail: why,
    remedy:
      'Get what is missing (git fetch --unshallow) and run verify again, or let a scanner for secrets search the rest: gitleaks git .',
  }),
);
