import { isAbsolute, sep } from 'node:path';
import { type Answer, askCommand } from './child-process.ts';
import { isList, parseJson, textOf, timeOf, valueAt } from './json.ts';
import { programsOnPath } from './program.ts';
import { clip, untrusted } from './text.ts';

/** GitHub's command line client, `gh`: which secrets and variables there are, and storing a secret. */

export type GitHubCliFailure = {
  readonly kind:
    | 'not-installed'
    | 'not-logged-in'
    | 'no-repository'
    | 'several-repositories'
    | 'forbidden'
    | 'not-found'
    | 'unreachable'
    | 'timed-out'
    | 'outdated'
    | 'failed';
  /** One line: what gh said, '' where it said nothing. */
  readonly said: string;
};

export type GitHubCliAnswer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: GitHubCliFailure };

/** A secret or a variable that GitHub has. */
export type StoredName = {
  readonly name: string;
  /** Milliseconds since the epoch; 0 where an old gh does not say it. */
  readonly updatedAt: number;
};

type Kind = 'secret' | 'variable';

/** Every question ends: with an answer, or with a failure as a value. */
export type GitHubCli = {
  /** `owner/name` of the repository that the others are about. */
  repository(): Promise<GitHubCliAnswer<string>>;
  /** Names in the repository, or in one of its environments. An environment that is not there is `not-found`. */
  list(kind: Kind, environment?: string): Promise<GitHubCliAnswer<readonly StoredName[]>>;
  /** Names that the organization shares with the repository, of secrets by default; none where a person owns it. */
  listShared(kind?: Kind): Promise<GitHubCliAnswer<readonly StoredName[]>>;
  /** Makes or overwrites a secret; its value goes to gh by stdin. */
  setSecret(
    name: string,
    value: { reveal(): string },
    environment?: string,
  ): Promise<GitHubCliAnswer<undefined>>;
};

type GitHubCliOptions = {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where git finds the repository. */
  readonly directory: string;
  /** `owner/name` or `host/owner/name`; without it that of GH_REPO, or the one that the remotes of git name. */
  readonly repository?: string;
  /** Names of variables that gh does not get. */
  readonly withheld: readonly string[];
  /** Secrets: gh gets no variable that holds one of them, whatever its name is. */
  readonly secrets?: readonly { reveal(): string }[];
  readonly cancelled: AbortSignal;
  readonly timeoutMilliseconds?: number;
};

/** A proxy that drops packets, or a keyring that waits for its password, keeps gh waiting for minutes. */
const TIMEOUT_MILLISECONDS = 20_000;

/** Answers are a few kilobytes; GitHub has at most 1,000 variables of 48 KB in one place. */
const MAXIMUM_BYTES = 64 * 1024 * 1024;

/** `gh repo view` alone does not ask about the repository of GH_REPO, so it is named in every question. */
export function connectGitHubCli(given: GitHubCliOptions): GitHubCli {
  const named = given.repository ?? given.env.GH_REPO;
  const options = named ? { ...given, repository: named } : given;
  const program = findProgram(options.env);
  const ask: Ask = async (args, input) => {
    const command = await program;
    if (command === undefined) return failed('not-installed');
    const answer = await askCommand({
      command,
      args,
      cwd: options.directory,
      env: environmentFor(options),
      cancelled: options.cancelled,
      timeoutMilliseconds: options.timeoutMilliseconds ?? TIMEOUT_MILLISECONDS,
      maximumBytes: MAXIMUM_BYTES,
      ...(input !== undefined && { input }),
    });
    if (answer === undefined) return failed('timed-out');
    return answer.code === 0 ? { ok: true, value: answer } : { ok: false, failure: failureOf(answer) };
  };
  const place = (environment: string | undefined): readonly string[] => [
    ...(environment === undefined ? [] : ['--env', environment]),
    ...(options.repository === undefined ? [] : ['--repo', options.repository]),
  ];
  return {
    repository: () => askRepository(ask, options.repository),
    list: (kind, environment) => askNames(ask, kind, place(environment)),
    listShared: (kind = 'secret') => askSharedNames(ask, kind, options.repository),
    setSecret: async (name, value, environment) => {
      const answer = await ask(['secret', 'set', name, ...place(environment)], value.reveal());
      return answer.ok ? { ok: true, value: undefined } : answer;
    },
  };
}

/**
 * A relative entry of the PATH finds programs of the checkout, and npx puts those of installed packages first, among
 * which may be one named gh that is not GitHub's.
 */
const findProgram = async (env: GitHubCliOptions['env']): Promise<string | undefined> =>
  programsOnPath('gh', env).find(
    (path) => isAbsolute(path) && !path.includes(`${sep}node_modules${sep}.bin${sep}`),
  );

/** They make gh print requests, colours or an invitation to update, or take what it writes for a terminal. */
const NOT_HANDED_ON: ReadonlySet<string> = new Set(['GH_DEBUG', 'DEBUG', 'GH_FORCE_TTY', 'CLICOLOR_FORCE']);

const environmentFor = ({
  env,
  withheld,
  secrets = [],
}: GitHubCliOptions): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => {
      if (value === undefined || withheld.includes(name) || NOT_HANDED_ON.has(name)) return [];
      return secrets.some((secret) => value.includes(secret.reveal())) ? [] : [[name, value]];
    }),
  ),
  GH_PROMPT_DISABLED: '1',
  GH_NO_UPDATE_NOTIFIER: '1',
  NO_COLOR: '1',
});

type Ask = (args: readonly string[], input?: string) => Promise<GitHubCliAnswer<Answer>>;

async function askRepository(ask: Ask, given: string | undefined): Promise<GitHubCliAnswer<string>> {
  if (given !== undefined) return { ok: true, value: given };
  const answer = await ask(['repo', 'view', '--json', 'nameWithOwner']);
  if (!answer.ok) return answer;
  const name = textOf(valueAt(parseJson(answer.value.stdout.toString()), 'nameWithOwner'));
  return name === undefined
    ? failed('failed', 'It gave no name of a repository.')
    : { ok: true, value: name };
}

/** An old gh has no `--json`; piped, its list is one line for each entry, the name before the first tab. */
async function askNames(
  ask: Ask,
  kind: Kind,
  place: readonly string[],
): Promise<GitHubCliAnswer<readonly StoredName[]>> {
  const list = [kind, 'list', ...place];
  const answer = await ask([...list, '--json', 'name,updatedAt']);
  if (answer.ok) return namesInJson(answer.value.stdout.toString());
  if (!/unknown flag: --json/.test(answer.failure.said)) return answer;
  const plain = await ask(list);
  return plain.ok ? { ok: true, value: namesInLines(plain.value.stdout.toString()) } : plain;
}

/** `gh secret list --org` is for owners of the organization; this is for the admins of the repository. */
async function askSharedNames(
  ask: Ask,
  kind: Kind,
  repository = '{owner}/{repo}',
): Promise<GitHubCliAnswer<readonly StoredName[]>> {
  const [name, owner, host] = repository.split('/').toReversed();
  const answer = await ask([
    'api',
    `repos/${owner}/${name}/actions/organization-${kind}s?per_page=100`,
    '--paginate',
    ...(host === undefined ? [] : ['--hostname', host]),
    '--jq',
    `.${kind}s[] | [.name, .updated_at] | @tsv`,
  ]);
  if (answer.ok) return { ok: true, value: namesInLines(answer.value.stdout.toString()) };
  return answer.failure.kind === 'not-found' ? { ok: true, value: [] } : answer;
}

const NAME = /^[A-Za-z_]\w*$/;

function namesInJson(text: string): GitHubCliAnswer<readonly StoredName[]> {
  const json = parseJson(text);
  // Taken for a list without names, it would have a secret overwritten.
  if (!isList(json)) return failed('failed', 'Its answer is not the JSON that it should be.');
  const names = json.map((entry) => ({
    name: textOf(valueAt(entry, 'name')) ?? '',
    updatedAt: timeOf(valueAt(entry, 'updatedAt')),
  }));
  return { ok: true, value: names.filter(({ name }) => NAME.test(name)) };
}

const namesInLines = (text: string): readonly StoredName[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.split('\t'))
    .map(([name = '', updatedAt]) => ({ name: name.trim(), updatedAt: timeIn(updatedAt) }))
    .filter(({ name }) => NAME.test(name));

/** An old gh has words in front of the day, which are no time of their own. */
const timeIn = (text = ''): number => (/^\d{4}-/.test(text) ? timeOf(text) : 0);

const failed = (kind: GitHubCliFailure['kind'], said = '') =>
  ({ ok: false, failure: { kind, said } }) as const;

/** gh exits with 4 where nobody is logged in (`gh help exit-codes`); the rest it says in words (cli/cli, internal/ghcmd). */
const EXIT_NOT_LOGGED_IN = 4;

/** In this order: gh advises to log in for a remote that it does not know, too. */
const WORDS: readonly (readonly [GitHubCliFailure['kind'], RegExp])[] = [
  ['several-repositories', /multiple remotes detected/i],
  [
    'no-repository',
    /no git remotes|none of the git remotes|not a git repository|determine base repo|expected the "\[HOST\/\]OWNER\/REPO" format|could not resolve to a repository/i,
  ],
  ['outdated', /unknown flag|unknown command/i],
  [
    'unreachable',
    /error connecting to|check your internet connection|rate limit|HTTP 5\d\d|dial tcp|i\/o timeout|connection re(?:fused|set)|no such host|TLS|x509|proxyconnect|\bEOF\b/i,
  ],
  ['not-logged-in', /HTTP 401|gh auth login/i],
  ['forbidden', /HTTP 403|SAML|must have admin rights/i],
  ['not-found', /HTTP 404/i],
];

function failureOf({ code, stderr }: Answer): GitHubCliFailure {
  const said = clip(untrusted(stderr.split(/\n(?:Usage|Flags):/)[0] ?? ''), 300);
  if (code === EXIT_NOT_LOGGED_IN) return { kind: 'not-logged-in', said };
  return { kind: WORDS.find(([, words]) => words.test(said))?.[0] ?? 'failed', said };
}
