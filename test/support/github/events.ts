/** Webhook payloads in GitHub's form, with the parts that an action reads. */

const repositoryPart = (fullName: string, fork: boolean) => ({
  full_name: fullName,
  name: fullName.split('/')[1],
  owner: { login: fullName.split('/')[0] },
  fork,
  default_branch: 'main',
});

export type PullRequestEventOptions = {
  readonly repository?: string;
  readonly number?: number;
  /** Where the branch lives: a name other than the repository's is a fork; null is a fork that was deleted. */
  readonly headRepository?: string | null;
  readonly headSha?: string;
  readonly author?: string;
};

/** Payload of `pull_request` and of `pull_request_target`. */
export const pullRequestEvent = (options: PullRequestEventOptions = {}): object => {
  const { repository = 'acme/chat', number = 7, author = 'octo-dev' } = options;
  const { headRepository = repository, headSha = 'c0ffee5d0c7d8c3f6b0d6b4fb4b5a1c1a2e3f405' } = options;
  const head = headRepository === null ? null : repositoryPart(headRepository, headRepository !== repository);
  return {
    action: 'synchronize',
    number,
    pull_request: {
      number,
      state: 'open',
      draft: false,
      user: { login: author, type: author.endsWith('[bot]') ? 'Bot' : 'User' },
      head: { ref: 'change', sha: headSha, repo: head },
      base: {
        ref: 'main',
        sha: '5d0c7d8c3f6b0d6b4fb4b5a1c1a2e3f405162738',
        repo: repositoryPart(repository, false),
      },
      html_url: `https://github.com/${repository}/pull/${number}`,
    },
    repository: repositoryPart(repository, false),
    sender: { login: author },
  };
};
