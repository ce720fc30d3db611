/** The run of a workflow, as a comment remembers it: a later run can tell whether its own news are newer. */

type Environment = Readonly<Record<string, string | undefined>>;

export type RunStamp = {
  /** Counts the runs of one workflow; documented to grow with each of them. */
  readonly number: number;
  /** Grows when a run is started again. */
  readonly attempt: number;
  /** The commit at the head of the pull request, 40 hex digits. */
  readonly sha: string;
};

const natural = (text: string | undefined): number => {
  const value = Number(text);
  return Number.isSafeInteger(value) && value > 0 ? value : 1;
};

/** @param sha the head of the pull request: GITHUB_SHA is a merge commit that is in no branch */
export const runStamp = (env: Environment, sha: string): RunStamp => ({
  number: natural(env.GITHUB_RUN_NUMBER),
  attempt: natural(env.GITHUB_RUN_ATTEMPT),
  sha,
});

export const isNewer = (one: RunStamp, other: RunStamp): boolean =>
  one.number === other.number ? one.attempt > other.attempt : one.number > other.number;

/** Address of the run's page, which shows the job summary; '' outside of GitHub Actions. */
export const runAddress = (env: Environment): string => {
  const { GITHUB_SERVER_URL: server = '', GITHUB_REPOSITORY: repository = '', GITHUB_RUN_ID: id = '' } = env;
  if (!URL.canParse(server) || !/^[\w.-]+\/[\w.-]+$/.test(repository) || !/^\d+$/.test(id)) return '';
  return `${server.replace(/\/+$/, '')}/${repository}/actions/runs/${id}/attempts/${natural(env.GITHUB_RUN_ATTEMPT)}`;
};
