import type { GitHubCli, GitHubCliAnswer, StoredName } from '../lib/github-cli.ts';
import { shellWord } from '../lib/text.ts';
import type { GitHubFacts, PlaceFacts } from './setup-facts.ts';
import { WHY_NOT as REASONS } from './verify-github.ts';

/** What GitHub has of the secrets and variables, as far as gh tells it, and what is to be done by hand where it does not. */

type Asked = GitHubCliAnswer<PlaceFacts>;

/** @param environments beside the repository itself, in which secrets and variables may be */
export async function findGitHubFacts(gh: GitHubCli, environments: readonly string[]): Promise<GitHubFacts> {
  // First alone: where gh is not ready, one question says so.
  const secrets = await gh.list('secret');
  if (!secrets.ok) return { kind: 'failed', failure: secrets.failure };
  const [name, ...places] = await Promise.all([
    gh.repository(),
    ...environments.map((environment) => environmentOf(gh, environment)),
    placeOf({}, secrets, gh.list('variable')),
    placeOf({ isOrganization: true }, gh.listShared('secret'), gh.listShared('variable')),
  ]);
  if (!name.ok) return { kind: 'failed', failure: name.failure };
  const failed = places.find((place) => !place.ok);
  if (failed && !failed.ok) return { kind: 'failed', failure: failed.failure };
  return {
    kind: 'known',
    repository: name.value,
    places: places.flatMap((place) => (place.ok ? [place.value] : [])),
  };
}

type Names = GitHubCliAnswer<readonly StoredName[]>;

/** Variables that cannot be listed are not known, which keeps no secret from being stored. */
async function placeOf(
  place: Pick<PlaceFacts, 'environment' | 'isOrganization'>,
  secrets: Names | Promise<Names>,
  variables: Promise<Names>,
): Promise<Asked> {
  const [known, listed] = [await secrets, await variables];
  if (!known.ok) return known;
  return {
    ok: true,
    value: { ...place, exists: true, secrets: known.value, ...(listed.ok && { variables: listed.value }) },
  };
}

async function environmentOf(gh: GitHubCli, environment: string): Promise<Asked> {
  const secrets = await gh.list('secret', environment);
  if (secrets.ok) return placeOf({ environment }, secrets, gh.list('variable', environment));
  if (secrets.failure.kind !== 'not-found') return secrets;
  return { ok: true, value: { environment, exists: false, secrets: [], variables: [] } };
}

/** `setup` has a flag for the repository, and it writes. */
export const WHY_NOT: typeof REASONS = {
  ...REASONS,
  'no-repository': `${REASONS['no-repository']}. Name it: --repo OWNER/NAME`,
  'several-repositories': 'git has several remotes. Name the repository: --repo OWNER/NAME',
  forbidden:
    'your account may not do that. It takes the role admin, or a token with the permissions Secrets: write and Environments: write',
};

type ByHand = { readonly secretName: string; readonly environment?: string; readonly repository?: string };

/** Makes a key and stores it, without showing it. */
export const commandByHand = ({ secretName, environment, repository }: ByHand): string =>
  [
    `openssl rand -hex 32 | tr -d '\\n' | gh secret set ${secretName}`,
    ...(environment === undefined ? [] : [`--env ${shellWord(environment)}`]),
    ...(repository === undefined ? [] : [`--repo ${shellWord(repository)}`]),
  ].join(' ');

/** Makes an environment of a repository. */
export const commandForEnvironment = (environment: string, repository = '{owner}/{repo}'): string =>
  `gh api --method PUT ${shellWord(`repos/${repository}/environments/${encodeURIComponent(environment)}`)}`;
