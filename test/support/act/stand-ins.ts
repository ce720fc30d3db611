import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

type Workflow = {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly { readonly uses?: string }[] }>>;
};

const local = (name: string): string => fileURLToPath(new URL(`./actions/${name}`, import.meta.url));

/** What runs in place of actions that would come from the internet, by their repositories. */
const STAND_INS: ReadonlyMap<string, string> = new Map([
  ['actions/checkout', local('checkout')],
  ['actions/create-github-app-token', local('create-github-app-token')],
  ['actions/setup-node', local('setup-node')],
  ['aws-actions/configure-aws-credentials', local('configure-aws-credentials')],
]);

/**
 * act's arguments that put a local folder in place of every action of a workflow, at the very ref that the workflow
 * pins.
 *
 * @param action Folder that stands for our own action's release.
 * @throws Error when the workflow uses an action that has no stand-in: act would download it.
 */
export const localRepositories = async (workflow: string, action: string): Promise<readonly string[]> => {
  const { jobs }: Workflow = parse(await readFile(workflow, 'utf8'));
  const folders = new Map([...STAND_INS, ['cdk-jwt-deploy/cdk-jwt-deploy', action]]);
  const uses = Object.values(jobs).flatMap(({ steps }) => steps.flatMap((step) => step.uses ?? []));
  // An action in a folder of a repository is named by its path.
  const repositories = uses.map((use) => use.replace(/^([^/]+\/[^/@]+)[^@]*/, '$1'));
  return [...new Set(repositories)].flatMap((repository) => {
    const folder = folders.get(repository.split('@')[0] ?? '');
    if (folder === undefined)
      throw new Error(`There is no stand-in for ${repository} in test/support/act/actions`);
    return ['--local-repository', `${repository}=${folder}`];
  });
};
