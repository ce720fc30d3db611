/** The pull request that an event is about, and whose code it is. */

export const TRUSTS = ['own', 'fork', 'dependabot'] as const;

export type PullRequest = {
  readonly number: number;
  /** Commit at the head of the branch, 40 hex digits. */
  readonly headSha: string;
  readonly baseSha: string;
  /**
   * `own`: a branch of this repository. `fork`: of another one, also of one that is gone by now. `dependabot`: opened
   * or pushed by Dependabot. A fork has no secrets and a token that can only read; Dependabot has secrets of its own, and
   * a token that can only read unless the job has `permissions`.
   */
  readonly trust: (typeof TRUSTS)[number];
};
