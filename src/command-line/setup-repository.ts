import { relative, sep } from 'node:path';
import type { World } from '../run/world.ts';
import { askGit, workTreeAround } from '../signing-key/git-repository.ts';

/** The repository in which a command was started. */

/** The top of the work tree; the directory itself where it is in none. */
export const repositoryAround = async (directory: string): Promise<string> =>
  (await workTreeAround(directory)) ?? directory;

/** The branch that GitHub deploys: that of the remote, as far as git knows it, or the one that is checked out. */
export async function defaultBranch(root: string, world: Pick<World, 'env' | 'cancelled'>): Promise<string> {
  for (const name of ['refs/remotes/origin/HEAD', 'HEAD']) {
    const answer = await askGit(root, ['symbolic-ref', '--quiet', '--short', name], world);
    const branch =
      answer?.code === 0
        ? answer.stdout
            .toString()
            .trim()
            .replace(/^origin\//, '')
        : '';
    if (branch !== '') return branch;
  }
  return 'main';
}

/** A path for people, with `/`, relative to where the command was started. */
export const shownPath = (path: string, directory = process.cwd()): string =>
  relative(directory, path).split(sep).join('/') || '.';
