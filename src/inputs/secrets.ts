import { isList, isObject } from '../lib/json.ts';
import type { ErrorFinding } from '../model/finding.ts';
import { Secret } from '../redaction/secret.ts';
import { type InputSource, invalidInput } from './findings.ts';
import { type Environment, rawInput, type SecretInput } from './reader.ts';
import { INPUTS } from './table.ts';

/**
 * Every secret that was handed to the action, read untrimmed: a trailing newline is a finding, not something to hide.
 * Read before anything else, so that all of it can be masked before the first line of output.
 */
export type SecretInputs = {
  /** '' inside when no key was given. */
  readonly key: Secret;
  /** Where the key came from, for messages: the input or the environment variable. */
  readonly keyInput: InputSource;
  readonly previousKey?: Secret;
  /** The key that is staged by a rotation. */
  readonly nextKey?: Secret;
  /** The mark of an unfinished emergency, which holds the keys that it gives up. */
  readonly emergencyMark?: Secret;
  /** May write secrets of GitHub. */
  readonly secretsToken?: Secret;
  readonly otherSecrets: readonly Secret[];
  /** Names in `other-secrets`, those without a value too. */
  readonly otherNames: readonly string[];
  /** For talking to GitHub; absent when it was taken away. */
  readonly githubToken?: Secret;
  readonly secretName: string;
  /** More names under which containers get the same key; the app gets it under the first alone. */
  readonly secretAliases: readonly string[];
  /** Sent to the frontend as it is. */
  readonly smokeUserPassword?: Secret;
  /** All texts to mask, whether they are valid or not. */
  readonly texts: readonly string[];
  readonly problems: readonly ErrorFinding[];
  /** One for each of the other secrets that has no value, which is a problem where secrets are needed. */
  readonly emptySecrets: readonly ErrorFinding[];
};

const VARIABLE_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** Names that mean something to the runner, to Node, to the CDK CLI or to the shell. */
const RESERVED_NAME =
  /^(GITHUB_|RUNNER_|INPUT_|STATE_|ACTIONS_|AWS_|CDK_|NODE_|npm_|(PATH|HOME|CI|SHELL|USER|TMPDIR)$)/;

export const isVariableName = (name: string): boolean =>
  VARIABLE_NAME.test(name) && !RESERVED_NAME.test(name);

const DEFAULT_NAME = INPUTS['jwt-secret-name'].default;

type NamedKey = {
  readonly key: Secret;
  readonly keyInput: InputSource;
  readonly problems: readonly ErrorFinding[];
};

const readKey = (env: Environment, secretName: string): NamedKey => {
  const given = rawInput(env, 'jwt-secret-key');
  const inherited = env[secretName] ?? '';
  const isInherited = given === '' && inherited !== '';
  const text = isInherited ? inherited : given;
  const keyInput: InputSource = isInherited ? `env.${secretName}` : 'jwt-secret-key';
  const different = given !== '' && inherited !== '' && given !== inherited;
  const problem = invalidInput('jwt-secret-key', {
    title: 'two different keys were given',
    detail: `The input and the environment variable ${secretName} both hold a key, and they are not the same.`,
    remedy: `Remove ${secretName} from the env: of the step and of the job, and pass the key as the input alone.`,
  });
  return { key: new Secret(keyInput, text), keyInput, problems: different ? [problem] : [] };
};

type OtherSecrets = {
  readonly secrets: readonly Secret[];
  readonly names: readonly string[];
  readonly texts: readonly string[];
  readonly problems: readonly ErrorFinding[];
  readonly empty: readonly ErrorFinding[];
};

/** One of the other secrets that has no value: a fork's run has none, which a dry-run forgives. */
type EmptySecret = { readonly name: string; readonly problem: ErrorFinding };

const emptySecret = (name: string, line: number): EmptySecret => ({
  name,
  problem: invalidInput('other-secrets', {
    title: `${name} is empty`,
    detail: `This is line ${line} of other-secrets.`,
    remedy: `Set the GitHub secret for ${name}, and check that this job may read it (environment, fork, Dependabot).`,
  }),
});

/** Lines `NAME=value`; what a line holds is never shown, because a broken line may be half a secret. */
const readOtherSecrets = (env: Environment, keyNames: readonly string[]): OtherSecrets => {
  const secrets = new Map<string, Secret>();
  const texts: string[] = [];
  const problems: ErrorFinding[] = [];
  const empty: EmptySecret[] = [];
  const wrong = (line: number, title: string, remedy: string): void => {
    problems.push(
      invalidInput('other-secrets', { title, detail: `This is line ${line} of other-secrets.`, remedy }),
    );
  };
  for (const [index, line] of rawInput(env, 'other-secrets').split('\n').entries()) {
    if (line.trim() === '') continue;
    const separator = line.indexOf('=');
    const name = separator < 0 ? '' : line.slice(0, separator).trim();
    const value = separator < 0 ? line : line.slice(separator + 1);
    texts.push(value);
    if (RESERVED_NAME.test(name)) {
      wrong(
        index + 1,
        'the name of a secret is taken',
        'Names that begin with GITHUB_, RUNNER_, AWS_, CDK_, NODE_ and the like mean something else to the runner or to Node: give the secret another name here, such as APP_TOKEN=….',
      );
    } else if (!isVariableName(name)) {
      wrong(
        index + 1,
        'a line is not NAME=value',
        'Write one NAME=value a line, where NAME is the name of a variable. A secret with a line break cannot be given here.',
      );
    } else if (keyNames.includes(name) || secrets.has(name) || empty.some((other) => other.name === name)) {
      wrong(
        index + 1,
        `${name} is given twice`,
        `Give ${name} once. The signing key itself belongs in jwt-secret-key.`,
      );
    } else if (value.trim() === '') empty.push(emptySecret(name, index + 1));
    else secrets.set(name, new Secret(name, value));
  }
  return {
    secrets: [...secrets.values()],
    names: [...secrets.keys(), ...empty.map(({ name }) => name)],
    texts,
    problems,
    empty: empty.map(({ problem }) => problem),
  };
};

type KeyNames = {
  readonly names: readonly [string, ...string[]];
  readonly problems: readonly ErrorFinding[];
};

/** The whole template is searched for each. */
const MOST_NAMES = 10;

/** One name or several, separated by blanks or commas. */
const readNames = (env: Environment): KeyNames => {
  const given = rawInput(env, 'jwt-secret-name')
    .split(/[\s,]+/)
    .filter((name) => name !== '');
  const [first = DEFAULT_NAME, ...more] = new Set(given);
  const problem = problemOfNames(given);
  return problem
    ? { names: [isVariableName(first) ? first : DEFAULT_NAME], problems: [problem] }
    : { names: [first, ...more], problems: [] };
};

const problemOfNames = (names: readonly string[]): ErrorFinding | undefined => {
  if (!names.every(isVariableName))
    return invalidInput('jwt-secret-name', {
      title: 'not usable as the name of a variable',
      detail:
        'It must consist of letters, digits and underscores, not start with a digit, and not be one that the runner, Node, AWS or the CDK reads.',
      remedy:
        'Use the name that your CDK app reads, e.g. JWT_SECRET_KEY; several are separated by blanks or commas.',
    });
  if (names.length <= MOST_NAMES) return undefined;
  return invalidInput('jwt-secret-name', {
    title: 'too many names',
    detail: `There are ${names.length} names, and at most ${MOST_NAMES} are looked for.`,
    remedy: 'Name only variables under which containers get the signing key.',
  });
};

const secretFrom = (name: SecretInput, text: string): Secret | undefined =>
  text === '' ? undefined : new Secret(name, text);

const readSecret = (env: Environment, name: SecretInput) => secretFrom(name, rawInput(env, name));

const readToken = (env: Environment, name: SecretInput) => secretFrom(name, rawInput(env, name).trim());

export const readSecrets = (env: Environment): SecretInputs => {
  const {
    names: [secretName, ...secretAliases],
    problems: nameProblems,
  } = readNames(env);
  const { key, keyInput, problems } = readKey(env, secretName);
  const others = readOtherSecrets(env, [secretName, ...secretAliases]);
  const previousKey = readSecret(env, 'previous-jwt-secret-key');
  const nextKey = readSecret(env, 'next-jwt-secret-key');
  const emergencyMark = readSecret(env, 'emergency-jwt-secret-keys');
  const givenUp = keysOfMark(emergencyMark?.reveal() ?? '') ?? [];
  const smokeUserPassword = readSecret(env, 'smoke-user-password');
  const githubToken = readToken(env, 'github-token');
  const secretsToken = readToken(env, 'secrets-token');
  return {
    key,
    keyInput,
    ...(previousKey && { previousKey }),
    ...(nextKey && { nextKey }),
    ...(emergencyMark && { emergencyMark }),
    ...(secretsToken && { secretsToken }),
    otherSecrets: others.secrets,
    otherNames: others.names,
    ...(githubToken && { githubToken }),
    secretName,
    secretAliases,
    ...(smokeUserPassword && { smokeUserPassword }),
    texts: [
      rawInput(env, 'jwt-secret-key'),
      previousKey?.reveal() ?? '',
      ...[secretName, ...secretAliases].flatMap((name) => [env[name] ?? '', env[`${name}_PREVIOUS`] ?? '']),
      ...others.texts,
      ...[smokeUserPassword, nextKey, emergencyMark, ...givenUp, githubToken, secretsToken].map(
        (secret) => secret?.reveal() ?? '',
      ),
    ].filter((text) => text !== ''),
    problems: [...nameProblems, ...problems, ...others.problems],
    emptySecrets: others.empty,
  };
};

/**
 * The key that verifiers must accept beside the current one: the stored key that is another one. There is at most one,
 * for the keys of a rotation are two, wherever they are stored.
 *
 * An ordinary deployment that signs with the current key and accepts this one too does no harm in any state of a
 * rotation, finished or not. A secret that is not set arrives as an empty text.
 */
export const secondKey = (current: Secret, ...others: readonly (Secret | undefined)[]): Secret | undefined =>
  others.find((key) => key !== undefined && key.reveal() !== '' && !key.equals(current));

const ABOUT = 'Keys that an unfinished emergency rotation gives up. Run the rotation again to finish it.';

/**
 * What the secret `<NAME>_EMERGENCY` holds while an emergency is not proven: the keys that it gives up, so that the run
 * that finishes it can still try them. An ordinary deployment is never given them.
 */
export const emergencyMarkOf = (keys: readonly Secret[]): string =>
  JSON.stringify({ about: ABOUT, keys: keys.map((key) => key.reveal()) });

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** @returns `undefined` for a text that is no such mark, as when it was stored by hand */
export const keysOfMark = (mark: string): readonly Secret[] | undefined => {
  try {
    const value: unknown = JSON.parse(mark);
    const keys = isObject(value) ? value.keys : [];
    return isList(keys) && keys.length > 0 && keys.every(isText)
      ? keys.map((key) => new Secret('emergency-jwt-secret-keys', key))
      : undefined;
  } catch {
    return undefined;
  }
};
