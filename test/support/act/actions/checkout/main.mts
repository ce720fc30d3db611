/**
 * Stands in for actions/checkout: puts the one commit of the event into the workspace, and nothing that was not
 * committed. Git is told elsewhere (`url.<base>.insteadOf`) where the repository really is.
 */
import { execFileSync } from 'node:child_process';

const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_SHA, GITHUB_WORKSPACE } = process.env;
if (!GITHUB_REPOSITORY || !GITHUB_SHA || !GITHUB_WORKSPACE)
  throw new Error('this is not a step of a workflow');

const git = (...args: readonly string[]): void => {
  execFileSync('git', args, { cwd: GITHUB_WORKSPACE, stdio: 'inherit' });
};
git('init', '--quiet', '--initial-branch=main', '.');
git('remote', 'add', 'origin', `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}`);
git('fetch', '--quiet', '--no-tags', '--depth=1', 'origin', GITHUB_SHA);
git('checkout', '--quiet', '--detach', 'FETCH_HEAD');
