import type { GitHubCli, GitHubCliFailure, StoredName } from '../lib/github-cli.ts';
import { count } from '../lib/text.ts';
import { type ErrorFinding, type Finding, fail, succeed } from '../model/finding.ts';
import type { RunContext } from '../run/context.ts';
import type { StageResult } from '../run/journal.ts';
import type { HasSecret, JudgedUse } from '../workflows/judge.ts';
import type { KeyUse } from '../workflows/key-uses.ts';
import type { Piece } from '../workflows/value.ts';
import { notKnown, notStored } from './findings.ts';

/** Whether GitHub has the secrets that the workflows read. It shows names and times, and never a value. */

type Names = ReadonlyMap<string, StoredName>;

/** `undefined` for a list that could not be read. */
export type StoredSecrets =
  | {
      readonly isKnown: true;
      readonly repository: Names;
      readonly environments: ReadonlyMap<string, Names | undefined>;
      /** Those of the organization that the repository may read. */
      readonly shared: Names | undefined;
    }
  | { readonly isKnown: false; readonly failure: GitHubCliFailure };

const byName = (stored: readonly StoredName[]): Names =>
  new Map(stored.map((one) => [one.name.toUpperCase(), one]));

/** Asks for the secrets of the repository, of the environments that the jobs name, and of the organization. */
export const askStoredSecrets = async (
  gh: GitHubCli,
  environments: readonly string[],
): Promise<StoredSecrets> => {
  const repository = await gh.list('secret');
  if (!repository.ok) return { isKnown: false, failure: repository.failure };
  const shared = await gh.listShared();
  const listed = await Promise.all(
    environments.map(async (name) => {
      const answer = await gh.list('secret', name);
      const names = answer.ok ? byName(answer.value) : undefined;
      // An environment that is not there is made by the first job that names it, without secrets.
      const isAbsent = !answer.ok && answer.failure.kind === 'not-found';
      return [name, isAbsent ? byName([]) : names] as const;
    }),
  );
  return {
    isKnown: true,
    repository: byName(repository.value),
    environments: new Map(listed),
    shared: shared.ok ? byName(shared.value) : undefined,
  };
};

export const environmentsOf = (uses: readonly KeyUse[]): readonly string[] => [
  ...new Set(uses.flatMap(({ environment }) => environment?.name || [])),
];

type Found = { readonly stored: StoredName; readonly where: string };

/** Where the job finds the secret: an environment goes before the repository, and that before the organization. */
const findSecret = (
  stored: Extract<StoredSecrets, { isKnown: true }>,
  { text, before = [] }: Piece,
): Found | undefined => {
  const places = [
    ...before.map(({ name, environment }) => ({
      name,
      names: stored.environments.get(environment ?? ''),
      where: `environment ${environment}`,
    })),
    { name: text, names: stored.repository, where: 'the repository' },
    { name: text, names: stored.shared, where: 'the organization' },
  ];
  return places.flatMap(({ name, names, where }) => {
    const found = names?.get(name);
    return found ? [{ stored: found, where }] : [];
  })[0];
};

/** What is known of one secret for one step; `undefined` where a list could not be read that may have it. */
export const hasSecretIn =
  (stored: StoredSecrets): HasSecret =>
  (secret) => {
    if (!stored.isKnown) return undefined;
    if (findSecret(stored, secret)) return true;
    const isOpen = (secret.before ?? []).some(
      ({ environment }) => stored.environments.get(environment ?? '') === undefined,
    );
    return isOpen || stored.shared === undefined ? undefined : false;
  };

const DAY = 86_400_000;

const ageOf = ({ updatedAt }: StoredName, now: number): string => {
  if (updatedAt === 0) return 'and this gh does not say how old it is';
  const days = Math.floor(Math.max(0, now - updatedAt) / DAY);
  return days === 0 ? 'written today' : `written ${count(days, 'day')} ago`;
};

type Asked = { readonly judged: readonly JudgedUse[]; readonly stored: StoredSecrets };

/** Has GitHub the secret that each step reads, where its job can see it? */
export const checkStoredSecrets = async (
  { judged, stored }: Asked,
  { world, progress }: RunContext,
): Promise<StageResult<true>> => {
  if (!stored.isKnown) return { status: 'skipped', summary: whyNot(stored.failure), outcome: succeed(true) };
  const wanted = judged.flatMap(({ use, secret }) => (secret === undefined ? [] : [{ use, secret }]));
  if (wanted.length === 0)
    return {
      status: 'skipped',
      summary: 'no step reads a secret for the key',
      outcome: succeed(true),
    };
  const hasSecret = hasSecretIn(stored);
  const lines: string[] = [];
  const findings: Finding[] = [];
  for (const { use, secret } of wanted) {
    const found = findSecret(stored, secret);
    if (found)
      lines.push(
        `secrets.${found.stored.name.toUpperCase()} is in ${found.where}, ${ageOf(found.stored, world.clock.now())}`,
      );
    else if (hasSecret(secret) === false)
      findings.push(notStored(use, secret, elsewhere(stored, secret.text)));
    else findings.push(notKnown(use, secret.text));
  }
  for (const line of new Set(lines)) progress(line);
  const summary = [...new Set(lines)].join('; ');
  const faults = findings.filter((finding): finding is ErrorFinding => finding.severity === 'error');
  const [first, ...rest] = [...faults, ...findings.filter(({ severity }) => severity !== 'error')];
  if (first?.severity === 'error')
    return { summary: 'a secret that a workflow reads is not there', outcome: fail(first, ...rest) };
  if (findings.length > 0)
    return {
      status: 'not-established',
      summary: 'not all secrets could be listed',
      outcome: succeed(true, findings),
    };
  return { summary, outcome: succeed(true) };
};

const elsewhere = (stored: Extract<StoredSecrets, { isKnown: true }>, name: string): readonly string[] =>
  [...stored.environments].flatMap(([environment, names]) => (names?.has(name) ? [environment] : []));

/** Why GitHub was not asked, and what to do about it. */
export const WHY_NOT: Readonly<Record<GitHubCliFailure['kind'], string>> = {
  'not-installed': 'the client of GitHub, gh, is not installed: https://cli.github.com',
  'not-logged-in': 'gh is not logged in: gh auth login',
  'no-repository': 'no remote of git leads to a repository of GitHub',
  'several-repositories': 'git has several remotes. Choose one: gh repo set-default',
  forbidden: 'your account may not list the secrets. Ask an administrator of the repository',
  'not-found': 'the repository is not there, or your account may not see it: gh auth status',
  unreachable: 'GitHub could not be reached',
  'timed-out': 'gh gave no answer in time. See whether it answers: gh secret list',
  outdated: 'this gh is too old: https://cli.github.com',
  failed: 'gh failed. See what it says: gh secret list',
};

const whyNot = ({ kind, said }: GitHubCliFailure): string =>
  `${WHY_NOT[kind]}${kind === 'failed' && said !== '' ? ` (gh: ${said})` : ''}`;
