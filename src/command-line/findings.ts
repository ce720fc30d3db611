import { clip, count, shellWord } from '../lib/text.ts';
import { defineFinding } from '../model/define-finding.ts';
import type { FindingText } from '../model/finding.ts';
import type { KeyUse } from '../workflows/key-uses.ts';
import type { Piece } from '../workflows/value.ts';
import { type Place, placeText } from '../workflows/workflow.ts';
import { type EnvFileFacts, LIFETIME, type ServiceValue } from './setup-facts.ts';

/** Findings about env files, secrets in GitHub, and production as a laptop sees it. None quotes a value. */

const SETUP = 'npx cdk-jwt-deploy setup';

export const noEnvFiles = defineFinding(
  'env-files-not-found',
  { error: 'invalid-input' },
  (root: string) => ({
    title: 'No env file was found, and no folder that looks like a service',
    detail: `Nothing below ${root} tells which service signs tokens and which verifies them.`,
    remedy: `Start the command in the folder of the repository, or name the files: ${SETUP} --signer-env frontend/.env.local --verifier-env backend/.env`,
    where: root,
  }),
);

/** @param place the Compose file that decides the value by itself, where there is one */
const remedyFor = (variable: string, place: string | undefined, remedy: string): string =>
  place === undefined
    ? remedy
    : `In ${place}, let the container take it as it is from the .env beside that file, with this line in its environment: ${variable}: \${${variable}}. Then: ${SETUP}`;

/** @param example a file beside it that shows what belongs into it */
export const envFileMissing = defineFinding(
  'env-file-missing',
  { error: 'key-missing' },
  (path: string, service: string, example: string | undefined) => ({
    title: 'A service has no env file, so it gets no key here',
    detail: `${path} is not there. It would be read by ${service}.${example === undefined ? '' : ` ${example} only shows what belongs in it; no framework reads it.`}`,
    remedy: `Make it, with the same key as the others: ${SETUP}`,
    where: path,
  }),
);

const UNSET =
  'as its framework reads it. A line that is commented out, or that sets a longer name, does not count.';

export const keyMissing = defineFinding(
  'env-key-missing',
  { error: 'key-missing' },
  (place: string, variable: string, compose: string | undefined) => ({
    title: `A service gets no ${variable} from its env files`,
    detail: `${place} does not set it, ${UNSET}`,
    remedy: remedyFor(variable, compose, `Give it the value of the others: ${SETUP}`),
    where: place,
  }),
);

export const lifetimeMissing = defineFinding('env-lifetime-missing', 'warning', (place: string) => ({
  title: 'A service gets no JWT_EXPIRATION_HOURS, and another one does',
  detail: `${place} does not set it, ${UNSET} The service falls back to what its code says.`,
  remedy: `Give it the value of the others: ${SETUP}`,
  where: place,
}));

export const notReadable = defineFinding(
  'env-value-not-established',
  'warning',
  (
    place: string,
    variable: string,
    { reason, compose }: { readonly reason: string; readonly compose?: string | undefined },
  ) => ({
    title: `What a service gets for ${variable} is not known`,
    detail: `${place}: ${reason}.`,
    remedy: remedyFor(
      variable,
      compose,
      `Write the value itself, in letters and digits and without quotes: ${variable}=<value>. This command does that, with a new key if one is needed: ${SETUP}`,
    ),
    where: place,
  }),
);

/** What is not compared, and why that is no fault. */
const notCompared = defineFinding(
  'env-files-not-compared',
  ['notice', 'warning'],
  (isGap: boolean, text: FindingText) => ({ ...text, as: isGap ? 'warning' : 'notice' }),
);

export const onlyOneHolder = (place: string, variable: string) =>
  notCompared(false, {
    title: 'Only one env file has the key, so there is nothing to compare',
    detail: `${place} is the only place on this machine from which a service gets ${variable}.`,
    remedy: `There is nothing to do if no other service needs the key. For one that does: ${SETUP} --verifier-env PATH`,
    where: place,
  });

export const filesAside = (paths: readonly string[], variable: string) =>
  notCompared(false, {
    title: 'Env files that are not for this machine are not compared',
    detail: `They set ${variable}, but no service is known to read them here, and their names are not those of a developer's machine: ${paths.join(', ')}`,
    remedy:
      'There is nothing to do if they are for tests or production, which have keys of their own. A file that a service reads here is compared if its name is .env, or .env with local or development behind it.',
    where: paths.join(', '),
  });

export const filesShared = (paths: readonly string[], variable: string) =>
  notCompared(true, {
    title: 'Env files that git tracks are not compared',
    detail: `They set ${variable} for everyone who has the repository, and no service is known to read them here: ${paths.join(', ')}`,
    remedy:
      'There is nothing to do if they are defaults or for tests. A key that a service uses must not be in them.',
    where: paths.join(', '),
  });

export const foldersUnsearched = (folder: string) =>
  notCompared(true, {
    title: 'Not all folders were searched for env files',
    detail: `The repository has too many. The first that was left out is ${folder}.`,
    remedy:
      'Move folders that do not belong to the project out of it, or compare the env files there by hand.',
    where: folder,
  });

const KEYS_DIFFER = 'The env files have different keys';

const envKeysDiffer = defineFinding(
  'env-keys-differ',
  [{ error: 'holders-disagree' }, 'warning'],
  (isFault: boolean, text: FindingText) => ({
    ...text,
    as: isFault ? { error: 'holders-disagree' } : 'warning',
  }),
);

type Differing = {
  readonly variable: string;
  /** One line for each that differs. */
  readonly lines: readonly string[];
  readonly where: string;
  /** A Compose file that decides the value by itself. */
  readonly compose: string | undefined;
};

export const keysDiffer = (reference: string, { variable, lines, where, compose }: Differing) =>
  envKeysDiffer(true, {
    title: KEYS_DIFFER,
    detail: `Compared with ${reference}, which counts as the right one, as each framework reads its file:\n${lines.join('\n')}\nNo token of one service is accepted by another.`,
    remedy: remedyFor(variable, compose, `Give all of them one key: ${SETUP}`),
    where,
  });

/**
 * Of several good keys one stays.
 *
 * @param paths of the files that have a good key
 * @param from the file whose key stays; absent where a new one takes the place of all
 */
export const oneKeyStays = (paths: readonly string[], from: string | undefined) =>
  envKeysDiffer(false, {
    title: KEYS_DIFFER,
    detail: `${paths.join(' and ')} each have a good key, but not the same one, so one service refuses the tokens of the other. ${from === undefined ? 'A new key takes their place.' : `The key of ${from} stays.`}`,
    remedy: 'To keep the key of a certain file: --key-from PATH',
    where: from ?? paths.join(', '),
  });

const LIFETIMES_DIFFER = `${LIFETIME} is not the same everywhere`;

const envLifetimesDiffer = defineFinding(
  'env-lifetimes-differ',
  [{ error: 'holders-disagree' }, 'notice'],
  (isFault: boolean, text: FindingText) => ({
    ...text,
    as: isFault ? { error: 'holders-disagree' } : 'notice',
  }),
);

export const lifetimesDiffer = ({ variable, lines, where, compose }: Differing) =>
  envLifetimesDiffer(true, {
    title: LIFETIMES_DIFFER,
    detail: lines.join('\n'),
    remedy: remedyFor(variable, compose, `Give all of them one number: ${SETUP} --jwt-expiration-hours 168`),
    where,
  });

/** A service that no planned change gives the value of the others. @param isGiven a Compose file decides it by itself */
export const staysApart = ({ variable, framework, path, reading }: ServiceValue, isGiven: boolean) => {
  const compose = isGiven ? path : undefined;
  if (reading.kind === 'unknown') return notReadable(path, variable, { reason: reading.reason, compose });
  const text: FindingText = {
    title: `A service keeps another ${variable} than the others get`,
    detail: `From ${path}, which this command does not change, ${framework} gets another one.`,
    remedy: remedyFor(variable, compose, `Name that file too: --verifier-env ${shellWord(path)}`),
    where: path,
  };
  return variable === LIFETIME ? envLifetimesDiffer(false, text) : envKeysDiffer(false, text);
};

/** @param hours what all of them get; the others, of which there is at least one, had something else */
export const oneLifetimeStays = (others: readonly [EnvFileFacts, ...EnvFileFacts[]], hours: string) =>
  envLifetimesDiffer(false, {
    title: LIFETIMES_DIFFER,
    detail: `${others.map(({ path }) => path).join(' and ')} had another lifetime than ${hours} hours, or none that is a whole number in range.`,
    remedy: 'For another lifetime: --jwt-expiration-hours NUMBER',
    where: others[0].path,
  });

export const definedTwice = defineFinding(
  'env-variable-defined-twice',
  'warning',
  (places: readonly string[], variable: string) => ({
    title: `An env file sets ${variable} ${places.length === 2 ? 'twice' : count(places.length, 'time')}`,
    detail: `The lines are ${places.join(' and ')}. Which of them counts is up to the program that reads the file; mostly it is the last one.`,
    remedy: 'Keep one line, and delete the others.',
    where: places[0] ?? '',
  }),
);

export const readableByOthers = defineFinding(
  'env-file-readable-by-others',
  'warning',
  (paths: readonly string[]) => ({
    title: 'Other users of this machine can read an env file with the key',
    detail: `Its permissions allow it: ${paths.join(', ')}`,
    remedy: `Run: chmod 600 ${words(paths)}`,
    where: paths.join(', '),
  }),
);

type FileForGit = Pick<EnvFileFacts, 'path' | 'ignoreFile' | 'ignoreLine'>;

const pathsOf = (files: readonly FileForGit[]): readonly string[] => files.map(({ path }) => path);

const commandToIgnore = (files: readonly FileForGit[]): string =>
  files
    .map(
      ({ ignoreFile, ignoreLine }) => `printf '%s\\n' ${shellWord(ignoreLine)} >> ${shellWord(ignoreFile)}`,
    )
    .join(' && ');

export const tracked = defineFinding(
  'env-file-tracked',
  { error: 'key-rejected-by-lint' },
  (files: readonly FileForGit[]) => ({
    title: 'git tracks an env file that the key belongs in',
    detail: `It is part of the repository: ${pathsOf(files).join(', ')}. Everyone who can read the repository or its history can read a key in it.`,
    remedy: `Take it out of the repository and keep it on disk: git rm --cached -- ${words(pathsOf(files))} && ${commandToIgnore(files)}. Then make a new key, because the history keeps the one that was there: ${SETUP} --new`,
    where: pathsOf(files).join(', '),
  }),
);

export const notIgnored = defineFinding(
  'env-file-not-ignored',
  'warning',
  (files: readonly FileForGit[]) => ({
    title: 'git does not ignore an env file that has the key',
    detail: `The next \`git add .\` puts it into the repository: ${pathsOf(files).join(', ')}`,
    remedy: `Run: ${commandToIgnore(files)}`,
    where: pathsOf(files).join(', '),
  }),
);

const words = (paths: readonly string[]): string => paths.map(shellWord).join(' ');

export const isGitUnknown = defineFinding(
  'env-file-unchecked',
  { error: 'key-rejected-by-lint' },
  ({ path }: EnvFileFacts) => ({
    title: 'It is not known whether git tracks an env file',
    detail: `There is a repository around ${path}, but git gives no answer about it. A key in a tracked file would be committed.`,
    remedy: `See what git says: git ls-files --error-unmatch ${shellWord(path)}`,
    where: path,
  }),
);

/** Some programs take a byte order mark and carriage returns for a part of names and values. */
export const unixText = (path: string): string =>
  `Give the file Unix line ends and no byte order mark: perl -pi -e 's/^\\xEF\\xBB\\xBF//; s/\\r$//' ${shellWord(path)}`;

/** @param refusal its words continue "it …" */
export const envFileRefused = defineFinding(
  'env-file-not-usable',
  { error: 'invalid-input' },
  (path: string, { reason, remedy }: { readonly reason: string; readonly remedy: string }) => ({
    title: 'An env file cannot be set up',
    detail: `${path}: ${reason}.`,
    remedy,
    where: path,
  }),
);

/** @param reason why the key in the file may not stay; absent where there is none */
export const noKeyThere = defineFinding(
  'env-key-not-usable',
  { error: 'invalid-input' },
  (path: string, reason: string | undefined) => ({
    title: 'The env file that --key-from names has no key that can stay',
    detail:
      reason === undefined
        ? `${path} has no key, or is not one of the files that setup found.`
        : `${path}: ${reason}.`,
    remedy: 'Name another file with --key-from, or make a new key with --new.',
    where: '--key-from',
  }),
);

/** @param names of inputs */
export const settingsDiffer = defineFinding(
  'workflow-settings-differ',
  'warning',
  (names: readonly string[], places: readonly Place[]) => ({
    title: 'Steps that deploy have different settings, and only one of them is checked',
    detail: `${names.join(', ')}: not the same on ${places.map(placeText).join(', ')}.`,
    remedy: `Check each of them with its own settings: npx cdk-jwt-deploy verify ${names.map((name) => `--${name} <value>`).join(' ')}`,
    where: places.map(placeText).join(', '),
  }),
);

/** @param environments those that have a secret of the name */
export const notStored = defineFinding(
  'github-secret-missing',
  { error: 'key-missing' },
  (use: KeyUse, { text: secret, before = [] }: Piece, environments: readonly string[]) => {
    const place = placeText(use.key?.place ?? use.place);
    const [other] = environments;
    const named = use.environment?.name;
    const passedAs = before.find(({ name }) => name !== secret)?.name;
    const elsewhere =
      passedAs === undefined
        ? `which the job does not name${named ? `: it names ${named}` : ''}`
        : `but the calling job hands it over as ${passedAs}, and a job that calls a workflow sees no environment`;
    return {
      title: clip(`GitHub has no secret ${secret} for the job ${use.job}`, 100),
      detail: `The job reads it on ${place} and gets an empty text, without an error.${other === undefined ? '' : ` It is in the environment ${other}, ${elsewhere}.`}`,
      remedy:
        other === undefined
          ? `Make a key and store it: npx cdk-jwt-deploy setup${named && passedAs === undefined ? ` --environment ${shellWord(named)}` : ''}`
          : passedAs === undefined
            ? `Add to the job ${use.job}: environment: ${other}`
            : `Write secrets: inherit into the calling job on ${use.callers.map(placeText).join(', then ')}, and read secrets.${secret} in the job ${use.job}`,
      where: place,
    };
  },
);

export const notKnown = defineFinding(
  'github-secret-not-established',
  'warning',
  (use: KeyUse, secret: string) => ({
    title: clip(`Whether GitHub has the secret ${secret} for the job ${use.job} is not known`, 100),
    detail:
      'It is not among the secrets of the repository, and those of the organization or of the environment of the job could not be listed.',
    remedy:
      'See whether it is there: gh secret list, gh secret list --env <environment>, gh secret list --org <organization>',
    where: placeText(use.key?.place ?? use.place),
  }),
);

export const otherKeyThere = defineFinding('local-key-not-in-production', 'notice', (place: string) => ({
  title: 'Production runs with another key than this machine',
  detail: `The containers of the services agree with one another, and the key of ${place} is not theirs. That is as it should be: no laptop can sign tokens for production.`,
  remedy:
    'There is nothing to do. To try the key of production, start verify with it in the variable JWT_SECRET_KEY.',
  where: place,
}));
