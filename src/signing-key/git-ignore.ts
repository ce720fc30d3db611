/** What git ignores, after gitignore(5), without starting git. */

/** The patterns of one file; `directory` is where it stands, relative to the top, '' or ending in `/`. */
export type IgnoreFile = { readonly directory: string; readonly text: string };

type Rule = {
  readonly directory: string;
  readonly pattern: RegExp;
  readonly onlyDirectories: boolean;
  readonly ignores: boolean;
};

/**
 * Whether git ignores the file, given the ignore files from weak to strong: `.git/info/exclude`, `.gitignore` of the
 * top directory, then of the directories below. The last pattern that matches decides, and nothing brings back
 * what is inside an ignored directory.
 *
 * @param path of a file, relative to the top of the work tree, with `/`
 */
export function isIgnored(path: string, files: readonly IgnoreFile[]): boolean {
  const rules = files.flatMap(readRules);
  const parts = path.split('/');
  return parts.some((_, at) => {
    const upTo = parts.slice(0, at + 1).join('/');
    const isDirectory = at < parts.length - 1;
    const rule = rules.findLast((one) => (isDirectory || !one.onlyDirectories) && matches(one, upTo));
    return rule?.ignores ?? false;
  });
}

const matches = ({ directory, pattern }: Rule, path: string): boolean =>
  path.startsWith(directory) && pattern.test(path.slice(directory.length));

function readRules({ directory, text }: IgnoreFile): readonly Rule[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const kept = line.replace(/^\uFEFF/, '').replace(/(?<!\\) +$/, '');
    if (kept === '' || kept.startsWith('#')) return [];
    const ignores = !kept.startsWith('!');
    const glob = ignores ? kept : kept.slice(1);
    const body = glob.replace(/\/$/, '');
    if (body === '') return [];
    return [{ directory, pattern: globToRegExp(body), onlyDirectories: glob !== body, ignores }];
  });
}

/** A glob with a slash in it, other than at its end, is anchored; others match in every directory below. */
function globToRegExp(glob: string): RegExp {
  const anchored = glob.includes('/');
  const tokens = glob.replace(/^\//, '').matchAll(/(^|\/)\*\*(\/|$)|\*+|\?|\[[!^]?\]?[^\]]*\]|\\?[\s\S]/g);
  const source = [...tokens].map(([token, before, behind]) => globToken(token, before, behind)).join('');
  try {
    return new RegExp(`^${anchored ? '' : '(?:.*/)?'}${source}$`, 's');
  } catch {
    return /$^/; // a range like [z-a] matches nothing in git either
  }
}

function globToken(token: string, before: string | undefined, behind: string | undefined): string {
  if (before !== undefined && behind !== undefined) {
    return behind === '/' ? `${before}(?:.*/)?` : `${before}.*`;
  }
  if (token.startsWith('*')) return '[^/]*';
  if (token === '?') return '[^/]';
  if (token.length > 2 && token.startsWith('[')) {
    return `(?!/)${token.replace(/^\[[!^]/, '[^').replace(/(?<=.)\[/g, '\\[')}`;
  }
  return token.replace(/^\\/, '').replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
