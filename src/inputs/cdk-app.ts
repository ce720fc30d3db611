import { resolve, sep } from 'node:path';
import { isError } from '../model/finding.ts';
import { parseCdkArguments } from './cdk-arguments.ts';
import { type InputReader, quoted } from './reader.ts';
import type { SecretInputs } from './secrets.ts';
import type { InputName } from './table.ts';

/** Which CDK app is synthesized, and how; the same in every mode that runs it. */
export type CdkAppInputs = {
  /** The checkout. */
  readonly workspace: string;
  /** Absolute path of the directory with cdk.json. */
  readonly appDirectory: string;
  /** Lines `key=value`. */
  readonly context: readonly string[];
  readonly synthSpeed: 'safe' | 'fast';
};

/** Text that reaches an argument list can be seen by every process of the machine. */
export const refuseSecrets = (
  reader: InputReader,
  secrets: SecretInputs,
  { input, texts }: { readonly input: InputName; readonly texts: readonly string[] },
): void => {
  const shown = secrets.texts.some(
    (secret) => secret.trim().length >= 8 && texts.some((text) => text.includes(secret.trim())),
  );
  if (!shown) return;
  reader.refuse(input, {
    title: 'holds a secret',
    detail: 'What is given here ends up in an argument list, which every process of the runner can read.',
    remedy: `Hand secrets to the app through jwt-secret-key and other-secrets; it reads them as environment variables.`,
  });
};

export const readCdkArguments = (reader: InputReader): readonly string[] => {
  const parsed = parseCdkArguments(reader.text('cdk-arguments'));
  if (parsed.ok) return parsed.value;
  reader.problems.push(...parsed.findings.filter(isError));
  return [];
};

const readContext = (reader: InputReader): readonly string[] => {
  const lines = reader.lines('context');
  const wrong = lines.findIndex((line) => !/^[^=\s][^=]*=/.test(line));
  if (wrong >= 0) {
    reader.refuse('context', {
      title: 'a line is not key=value',
      detail: `It is entry ${wrong + 1}.`,
      remedy: 'Write one key=value a line.',
    });
  }
  return lines;
};

/** A directory of the checkout, as an absolute path. */
export const readDirectory = (reader: InputReader, input: 'working-directory' | 'base-directory'): string => {
  const { workspace } = reader;
  const given = reader.text(input);
  const directory = resolve(workspace, given);
  if (directory !== workspace && !directory.startsWith(workspace + sep)) {
    reader.refuse(input, {
      title: 'is outside the checkout',
      detail: `${quoted(given)} leads out of it.`,
      remedy: 'Give a directory of the repository, e.g. infrastructure.',
    });
  }
  return directory;
};

export const readStacks = (reader: InputReader): readonly string[] => {
  const stacks = reader
    .text('stacks')
    .split(/\s+/)
    .filter((name) => name !== '');
  const option = stacks.find((name) => name.startsWith('-'));
  if (option !== undefined) {
    reader.refuse('stacks', {
      title: 'not the name of a stack',
      detail: `${quoted(option)} looks like an option.`,
      remedy: 'Options go into cdk-arguments.',
    });
  }
  return stacks;
};

/**
 * CloudFormation's names of stacks: the CDK joins the parts of an id with a hyphen. A stack to which the app gives a name
 * of its own is known by that name alone.
 */
export const stackNames = (stacks: readonly string[]): readonly string[] =>
  stacks.map((name) => name.replaceAll('/', '-'));

export const refusePatterns = (reader: InputReader, stacks: readonly string[]): void => {
  const pattern = stacks.find((name) => /[*?[\]{}]/.test(name));
  if (pattern === undefined) return;
  reader.refuse('stacks', {
    title: 'a pattern needs the CDK app',
    detail: `${quoted(pattern)} is a pattern, and mode verify does not look into the app.`,
    remedy: 'Name each stack, by its CDK id or by its name in CloudFormation, e.g. Prod/Main or Prod-Main.',
  });
};

/** The account that everything must happen in, 12 digits; '' when any will do. */
export const readAccountId = (reader: InputReader): string => {
  const accountId = reader.text('account-id');
  if (accountId === '' || /^\d{12}$/.test(accountId)) return accountId;
  reader.refuse('account-id', {
    title: 'not an account number',
    detail: `${quoted(accountId)} was given.`,
    remedy: 'Give the 12 digits, in quotes so that YAML keeps them.',
  });
  return accountId;
};

/** The app's directory and its context, which may hold no secret. */
export const readCdkApp = (reader: InputReader, secrets: SecretInputs): CdkAppInputs => {
  const context = readContext(reader);
  refuseSecrets(reader, secrets, { input: 'context', texts: context });
  return {
    workspace: reader.workspace,
    appDirectory: readDirectory(reader, 'working-directory'),
    context,
    synthSpeed: reader.choice('synth-speed'),
  };
};
