import { readdir } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import type { SecretInputs } from '../inputs/secrets.ts';
import { readBeginning } from '../lib/files.ts';
import { untrusted } from '../lib/text.ts';
import type { Finding } from '../model/finding.ts';
import { gitCredentialsInReach, keyGivenToDryRun, tokenFilesInReach } from './findings.ts';

/** What code of a pull request could read on this runner, although it is not given to it. Only names, never values. */

type Surroundings = {
  /** The checkout. */
  readonly workspace: string;
  /** Where cdk.json is; its package manager reads a configuration there too. */
  readonly appDirectory: string;
  readonly env: Readonly<Record<string, string | undefined>>;
};

const READ_BYTES = 64 * 1024;
const MOST_SUBMODULES = 100;

/** All that is in reach: secret inputs, credentials of git, files with tokens. Reads files and starts nothing. */
export const secretsInReach = async (
  surroundings: Surroundings,
  secrets: SecretInputs,
): Promise<readonly Finding[]> => [
  ...secretInputs(secrets),
  ...(await gitCredentials(surroundings)),
  ...(await tokenFiles(surroundings)),
];

/** A dry-run needs none of them, and hands none of them on; but the same user's programs may get at them. */
export function secretInputs(secrets: SecretInputs): readonly Finding[] {
  const { key, keyInput, previousKey, otherSecrets, smokeUserPassword } = secrets;
  const given = [
    ...(key.reveal() === '' ? [] : [keyInput]),
    ...(previousKey === undefined ? [] : ['previous-jwt-secret-key']),
    ...(otherSecrets.length === 0 ? [] : ['other-secrets']),
    ...(smokeUserPassword === undefined ? [] : ['smoke-user-password']),
  ];
  return given.length === 0 ? [] : [keyGivenToDryRun(given)];
}

/** The token of the job in the checkout's or the user's configuration of git. */
async function gitCredentials(surroundings: Surroundings): Promise<readonly Finding[]> {
  const { workspace, env } = surroundings;
  const home = env.HOME ?? '';
  const git = await gitDirectory(workspace);
  const configs = [
    join(git, 'config'),
    ...(await submoduleConfigs(git)),
    ...(home === '' ? [] : [join(home, '.gitconfig'), join(home, '.config/git/config')]),
  ];
  const checked = await Promise.all(configs.map((config) => withCredentials(config, home)));
  const found = [...new Set(checked.flat())];
  return found.length === 0
    ? []
    : [gitCredentialsInReach(shown(found, surroundings), shown(found.slice(0, 1), surroundings))];
}

/** `.git` is a directory, or in a linked work tree or a submodule a file that names it. */
async function gitDirectory(workspace: string): Promise<string> {
  const path = join(workspace, '.git');
  const target = /^gitdir: (.+)$/m.exec(await readBeginning(path, READ_BYTES))?.[1];
  return target === undefined ? path : resolve(workspace, target);
}

const namesIn = (directory: string): Promise<readonly string[]> => readdir(directory).catch(() => []);

const submoduleConfigs = async (git: string): Promise<readonly string[]> =>
  (await namesIn(join(git, 'modules')))
    .slice(0, MOST_SUBMODULES)
    .map((name) => join(git, 'modules', name, 'config'));

/** The file itself or those that it includes, one level deep, as actions/checkout writes them. */
async function withCredentials(config: string, home: string): Promise<readonly string[]> {
  const text = await readBeginning(config, READ_BYTES);
  const included = includedConfigs(text).map((path) => located(path, config, home));
  const checked = await Promise.all(
    included.map(async (path) => holdsGitCredentials(await readBeginning(path, READ_BYTES))),
  );
  return [...(holdsGitCredentials(text) ? [config] : []), ...included.filter((_, index) => checked[index])];
}

const located = (path: string, config: string, home: string): string => {
  if (path.startsWith('~/')) return join(home, path.slice(2));
  return isAbsolute(path) ? path : resolve(dirname(config), path);
};

type TokenFile = { readonly file: string; readonly token: RegExp };

/** A reference such as `${NODE_AUTH_TOKEN}` is no token. */
const VALUE = '["\']?(?!\\$\\{)[^\\s"\']';

/** Files in which tools keep tokens, and what a token looks like in them. */
const PACKAGE_FILES: readonly TokenFile[] = [
  { file: '.npmrc', token: new RegExp(`(^|:)_(authToken|auth|password)\\s*=\\s*${VALUE}`, 'm') },
  { file: '.yarnrc.yml', token: new RegExp(`npmAuth(Token|Ident)\\s*:\\s*${VALUE}`) },
];

const HOME_FILES: readonly TokenFile[] = [
  ...PACKAGE_FILES,
  { file: '.aws/credentials', token: /aws_secret_access_key\s*=\s*\S/i },
  { file: '.netrc', token: /\bpassword\s+\S/ },
  { file: '.git-credentials', token: /:\/\/[^\s/]+@/ },
  { file: '.config/git/credentials', token: /:\/\/[^\s/]+@/ },
  { file: '.config/gh/hosts.yml', token: /oauth_token\s*:\s*\S/ },
  { file: '.docker/config.json', token: /"(auth|identitytoken)"\s*:\s*"[^"]/ },
  { file: '.pypirc', token: /^\s*password\s*[=:]\s*\S/m },
  { file: '.config/pip/pip.conf', token: /:\/\/[^\s/:@]*:[^\s/@]+@/ },
  { file: '.cargo/credentials.toml', token: /^\s*token\s*=\s*\S/m },
];

/** As google-github-actions/auth names them in the checkout. */
const GOOGLE_CREDENTIALS = /^gha-creds-[0-9a-f]{8,64}\.json$/;

/** Files with tokens of package registries, clouds and tools. */
async function tokenFiles(surroundings: Surroundings): Promise<readonly Finding[]> {
  const { workspace, appDirectory, env } = surroundings;
  const places: readonly (readonly [directory: string, files: readonly TokenFile[]])[] = [
    ...[...new Set([workspace, appDirectory])].map((directory) => [directory, PACKAGE_FILES] as const),
    ...(env.RUNNER_TEMP ? [[env.RUNNER_TEMP, PACKAGE_FILES] as const] : []),
    ...(env.HOME ? [[env.HOME, HOME_FILES] as const] : []),
  ];
  const candidates = places.flatMap(([directory, files]) =>
    files.map(({ file, token }) => ({ path: join(directory, file), token })),
  );
  const checked = await Promise.all(
    candidates.map(async ({ path, token }) => token.test(await readBeginning(path, READ_BYTES))),
  );
  const google = (await namesIn(workspace)).filter((name) => GOOGLE_CREDENTIALS.test(name));
  const found = [
    ...candidates.filter((_, index) => checked[index]).map(({ path }) => path),
    ...google.map((name) => join(workspace, name)),
  ];
  return found.length === 0
    ? []
    : [tokenFilesInReach(shown(found, surroundings), shown(found.slice(0, 1), surroundings))];
}

/** As people know them; a file of the checkout was named by the pull request. */
const shown = (paths: readonly string[], { workspace, env }: Surroundings): string =>
  untrusted(
    paths
      .map((path) => {
        const bases = [
          [workspace, ''],
          [env.RUNNER_TEMP ?? '', '$RUNNER_TEMP/'],
          [env.HOME ?? '', '~/'],
        ] as const;
        const base = bases.find(([directory]) => directory !== '' && isInside(directory, path));
        return base === undefined ? path : base[1] + relative(base[0], path);
      })
      .join(', '),
  ).slice(0, 1000);

const isInside = (directory: string, path: string): boolean => {
  const inside = relative(directory, path);
  return inside !== '' && !inside.startsWith('..') && !isAbsolute(inside);
};

/** Credentials in the configuration of git, as actions/checkout and people leave them there. Pure: text in, answer out. */

/** https://git-scm.com/docs/git-config, and actions/checkout, src/git-auth-helper.ts. */
const CREDENTIALS: readonly RegExp[] = [
  // `http.<url>.extraheader`, where actions/checkout puts the token of the job.
  /\bextraheader\s*=.*\bauthorization\s*:/i,
  // A user and a password in an address, also in the name of a section such as `url.<address>.insteadOf`.
  /\bhttps?:\/\/[^\s/"@:]*:[^\s/"@]+@/i,
  // A token in place of the user; a shorter one is likely to be a name.
  /\bhttps?:\/\/[^\s/"@:]{20,}@/i,
  // A helper that prints the password itself.
  /\bhelper\s*=.*\bpassword=/i,
  // The key of `ssh-key` of actions/checkout.
  /\bsshcommand\s*=.*\s-i\s/i,
];

const withoutComments = (config: string): readonly string[] =>
  config.split(/\r?\n/).filter((line) => !/^\s*[#;]/.test(line));

export const holdsGitCredentials = (config: string): boolean =>
  withoutComments(config).some((line) => CREDENTIALS.some((pattern) => pattern.test(line)));

/**
 * Paths of `include` and `includeIf`, as they are written: actions/checkout keeps the token in a file of RUNNER_TEMP since
 * version 6 and includes it. Whether a condition holds is not looked at.
 */
export function includedConfigs(config: string): readonly string[] {
  const paths: string[] = [];
  let inInclude = false;
  for (const line of withoutComments(config)) {
    const section = /^\s*\[\s*([\w.-]+)/.exec(line)?.[1];
    if (section !== undefined) inInclude = /^include(if)?$/i.test(section);
    const path = inInclude ? /(?:^|\])\s*path\s*=\s*(.+?)\s*$/i.exec(line)?.[1] : undefined;
    if (path !== undefined) paths.push(path.replace(/^"(.*)"$/, '$1'));
  }
  return paths;
}
