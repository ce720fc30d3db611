import { DEPLOY_WORKFLOW, type Files, SIGNER_ENV, VERIFIER_ENV } from './files.ts';

/** One way each in which a repository breaks the chain of the key. */

/** @param other a good key, but not that of the repository */
type Fault = (files: Files, other: string) => Files;

const inFile =
  (path: string, from: string | RegExp, to: (found: string, other: string) => string): Fault =>
  (files, other) => {
    const text = files[path] ?? '';
    const changed = text.replace(from, (found: string) => to(found, other));
    if (changed === text) throw new Error(`${path} has nothing that the fault could change.`);
    return { ...files, [path]: changed };
  };

const KEY_LINE = /^JWT_SECRET_KEY=.*$/m;
const HOURS_LINE = /^JWT_EXPIRATION_HOURS=.*\n/m;

const keyOf = (line: string): string => line.replace('JWT_SECRET_KEY=', '');

const PLACEHOLDER_LINE = `JWT_SECRET_KEY=${['change', 'me', 'in', 'production'].join('-')}`;

const verifierHasPlaceholder = inFile(VERIFIER_ENV, KEY_LINE, () => PLACEHOLDER_LINE);
const signerHasPlaceholder = inFile(SIGNER_ENV, KEY_LINE, () => PLACEHOLDER_LINE);

export const FAULTS = {
  'the verifier has another key': inFile(VERIFIER_ENV, KEY_LINE, (_, other) => `JWT_SECRET_KEY=${other}`),
  'the verifier has a placeholder': verifierHasPlaceholder,
  'both have the same placeholder': (files, other) =>
    verifierHasPlaceholder(signerHasPlaceholder(files, other), other),
  'the key of the verifier is commented out': inFile(VERIFIER_ENV, KEY_LINE, (line) => `# ${line}`),
  'the verifier has the key under a longer name only': inFile(
    VERIFIER_ENV,
    KEY_LINE,
    (line) => `OLD_${line}`,
  ),
  'the lifetime is missing at the verifier': inFile(VERIFIER_ENV, HOURS_LINE, () => ''),
  'the lifetimes differ': inFile(VERIFIER_ENV, HOURS_LINE, () => 'JWT_EXPIRATION_HOURS=24\n'),
  'a second line gives the verifier another key': inFile(
    VERIFIER_ENV,
    /# The end.\n/,
    (end, other) => `JWT_SECRET_KEY=${other}\n${end}`,
  ),
  'the verifier has a comment behind the key': inFile(
    VERIFIER_ENV,
    KEY_LINE,
    (line) => `${line} # as in the frontend`,
  ),
  'the key of the verifier ends with white space in quotes': inFile(
    VERIFIER_ENV,
    KEY_LINE,
    (line) => `JWT_SECRET_KEY="${keyOf(line)} "`,
  ),
  'the env file of the verifier has Windows line ends': (files) => ({
    ...files,
    [VERIFIER_ENV]: (files[VERIFIER_ENV] ?? '').replaceAll('\n', '\r\n'),
  }),
  'there are no env files': ({ [SIGNER_ENV]: _, [VERIFIER_ENV]: __, ...files }) => files,
  'there is no env file of the verifier': ({ [VERIFIER_ENV]: _, ...files }) => files,
  'the workflow does not hand the secret on': inFile(DEPLOY_WORKFLOW, /^ *jwt-secret-key: .*\n/m, () => ''),
  'the workflow hands on a secret of another name': inFile(
    DEPLOY_WORKFLOW,
    'secrets.JWT_SECRET_KEY',
    () => 'secrets.JWT_SECRET',
  ),
  'the backend container does not get the key': inFile(
    'infrastructure/app.cjs',
    "container('BackendContainer')",
    () => "{ ...container('BackendContainer'), environment: [] }",
  ),
  'git ignores no env file': inFile('.gitignore', /^\.env.*\n/gm, () => ''),
} satisfies Readonly<Record<string, Fault>>;

export type FaultName = keyof typeof FAULTS;
