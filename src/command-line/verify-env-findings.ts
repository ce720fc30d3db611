import { count, shellWord } from '../lib/text.ts';
import type { ErrorFinding, Finding } from '../model/finding.ts';

/** What is wrong with env files. None quotes a value. */

const SETUP = 'npx cdk-jwt-deploy setup';

export const noEnvFiles = (root: string): ErrorFinding => ({
  code: 'env-files-not-found',
  severity: 'error',
  failureReason: 'invalid-input',
  title: 'No env file was found, and no folder that looks like a service',
  detail: `Nothing below ${root} tells which service signs tokens and which verifies them.`,
  remedy: `Start the command in the folder of the repository, or name the files: ${SETUP} --signer-env frontend/.env.local --verifier-env backend/.env`,
  where: root,
});

/** @param example a file beside it that shows what belongs into it */
export const envFileMissing = (path: string, role: string, example: string | undefined): ErrorFinding => ({
  code: 'env-file-missing',
  severity: 'error',
  failureReason: 'key-missing',
  title: `The ${role} has no env file, so it gets no key here`,
  detail: `${path} is not there.${example === undefined ? '' : ` ${example} only shows what belongs into it; no framework reads it.`}`,
  remedy: `Make it, with the same key as the others: ${SETUP}`,
  where: path,
});

const UNSET =
  'as its framework reads it. A line that is commented out, or that sets a longer name, does not count.';

export const keyMissing = (place: string, variable: string): ErrorFinding => ({
  code: 'env-key-missing',
  severity: 'error',
  failureReason: 'key-missing',
  title: `A service gets no ${variable} from its env files`,
  detail: `${place} does not set it, ${UNSET}`,
  remedy: `Give it the value of the others: ${SETUP}`,
  where: place,
});

export const lifetimeMissing = (place: string): Finding => ({
  code: 'env-lifetime-missing',
  severity: 'warning',
  title: 'A service gets no JWT_EXPIRATION_HOURS, and another one does',
  detail: `${place} does not set it, ${UNSET} The service falls back to what its code says.`,
  remedy: `Give it the value of the others: ${SETUP}`,
  where: place,
});

export const notReadable = (place: string, variable: string, reason: string): Finding => ({
  code: 'env-value-not-established',
  severity: 'warning',
  title: `What a service gets for ${variable} is not known`,
  detail: `${place}: ${reason}.`,
  remedy: `Write the value itself, without quotes and other variables: ${variable}=<value>`,
  where: place,
});

/** @param differences one line for each that differs */
export const keysDiffer = (
  reference: string,
  differences: readonly string[],
  where: string,
): ErrorFinding => ({
  code: 'env-keys-differ',
  severity: 'error',
  failureReason: 'holders-disagree',
  title: 'The env files have different keys',
  detail: `Compared with ${reference}, which is taken for the right one, as each framework reads its file:\n${differences.join('\n')}\nNo token of one service is accepted by another.`,
  remedy: `Give all of them one key: ${SETUP}`,
  where,
});

export const lifetimesDiffer = (lines: readonly string[], where: string): ErrorFinding => ({
  code: 'env-lifetimes-differ',
  severity: 'error',
  failureReason: 'holders-disagree',
  title: 'JWT_EXPIRATION_HOURS is not the same everywhere',
  detail: lines.join('\n'),
  remedy: `Give all of them one number: ${SETUP} --jwt-expiration-hours 168`,
  where,
});

export const readDifferently = (place: string, variable: string, readers: readonly string[]): Finding => ({
  code: 'key-has-env-file-characters',
  severity: 'warning',
  title: `Programs read different values for ${variable} from one line`,
  detail: `On ${place}, ${readers.join('; ')}. The framework of the service decides, and another program that reads the file gets another key.`,
  remedy: `Use only letters and digits, without quotes: ${SETUP} --new`,
  where: place,
});

export const definedTwice = (places: readonly string[], variable: string): Finding => ({
  code: 'env-variable-defined-twice',
  severity: 'warning',
  title: `An env file sets ${variable} ${places.length === 2 ? 'twice' : count(places.length, 'time')}`,
  detail: `It stands on ${places.join(' and ')}. Which line has effect is up to the program that reads the file, mostly the last one.`,
  remedy: 'Keep one line, and delete the others.',
  where: places[0] ?? '',
});

export const readableByOthers = (paths: readonly string[]): Finding => ({
  code: 'env-file-readable-by-others',
  severity: 'warning',
  title: 'Other users of this machine can read an env file with the key',
  detail: `Its permissions allow it: ${paths.join(', ')}`,
  remedy: `Run: chmod 600 ${words(paths)}`,
  where: paths.join(', '),
});

/** @param ignore a .gitignore, and the line there that makes git ignore the file */
export const tracked = (
  paths: readonly string[],
  ignore?: { readonly file: string; readonly line: string },
): ErrorFinding => ({
  code: 'env-file-tracked',
  severity: 'error',
  failureReason: 'key-rejected-by-lint',
  title: 'git tracks an env file that is for a key',
  detail: `Part of the repository: ${paths.join(', ')}. A key in it reaches everyone who can read the repository, now or from its history.`,
  remedy: `Take it out of the repository and keep it on disk: git rm --cached -- ${words(paths)}${ignore ? ` && echo ${shellWord(ignore.line)} >> ${shellWord(ignore.file)}` : ''}. Then make a new key, because the history keeps the one that was there: ${SETUP} --new`,
  where: paths.join(', '),
});

export const notIgnored = (paths: readonly string[]): Finding => ({
  code: 'env-file-not-ignored',
  severity: 'warning',
  title: 'git does not ignore an env file that has the key',
  detail: `Not part of the repository yet, and the next \`git add .\` takes it in: ${paths.join(', ')}`,
  remedy: `Run: printf '%s\\n' ${words(paths.map((path) => `/${path}`))} >> .gitignore`,
  where: paths.join(', '),
});

const words = (paths: readonly string[]): string => paths.map(shellWord).join(' ');
