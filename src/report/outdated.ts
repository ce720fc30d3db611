import { type CommentOptions, LONGEST_COMMENT } from './comment.ts';
import { headerLines, withoutHeader } from './comment-header.ts';
import { code, cutMarkdown, link } from './markdown.ts';

const BEGIN = '<!-- cdk-jwt-deploy:before -->';
const END = '<!-- cdk-jwt-deploy:end -->';

/** What a comment showed before it was marked as outdated, however often that was done. */
const contentOf = (body: string): string => {
  const lines = withoutHeader(body).split('\n');
  const begin = lines.indexOf(BEGIN);
  const end = lines.lastIndexOf(END);
  return (begin < 0 || end < begin ? lines : lines.slice(begin + 1, end)).join('\n').trim();
};

/**
 * A comment of an earlier run, marked as outdated by one that has no report of its own: the old content stays below a
 * fold, without its intent, for no deployment may be compared with it. Marking it twice is the same as once.
 */
export const outdatedComment = (
  oldBody: string,
  { id, run, runAddress, why }: CommentOptions & { readonly why: 'cancelled' | 'crashed' },
): string => {
  const where = runAddress === '' ? 'The run' : link('The run', runAddress);
  const upper = [
    headerLines({ id, run }),
    [
      '> [!WARNING]',
      '> **What this comment showed is outdated.**',
      `> ${where} for commit ${code(run.sha.slice(0, 7))} ${why === 'cancelled' ? 'was cancelled' : 'ended without a report'}.`,
    ].join('\n'),
    `<details><summary>🗄️ What an earlier run showed</summary>`,
    BEGIN,
  ].join('\n\n');
  const lower = `${END}\n\n</details>`;
  const room = LONGEST_COMMENT - upper.length - lower.length - 4;
  return [upper, cutMarkdown(contentOf(oldBody), room), lower].join('\n\n');
};
