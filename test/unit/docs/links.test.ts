import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anchors, pages, pathOf, prose, read } from './repository.ts';

type Link = { readonly path: string; readonly anchor: string };

/** Links and pictures that lead into the repository. */
const linksIn = (page: string): readonly Link[] =>
  [...prose(read(page)).matchAll(/\]\(([^)\s]+)\)/g)]
    .map((match) => match[1] ?? '')
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => {
      const [path = '', anchor = ''] = target.split('#');
      return { path: path === '' ? page : normalize(join(dirname(page), path)), anchor };
    });

const isDead = ({ path, anchor }: Link): boolean =>
  !existsSync(pathOf(path)) || (anchor !== '' && !anchors(read(path)).has(anchor));

describe.each([...pages(), 'examples/chat-app/README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'])(
  '%s',
  (page) => {
    it('has no link to a file or a heading that is not there', () => {
      expect(linksIn(page).filter(isDead)).toEqual([]);
    });

    it('has no two headings with the same anchor', () => {
      const headings = [...prose(read(page)).matchAll(/^#{1,6} .*$/gm)];
      expect(anchors(read(page)).size).toBe(headings.length);
    });
  },
);

describe('the check of links', () => {
  it('sees a file and a heading that are missing', () => {
    expect(isDead({ path: 'docs/no-such-page.md', anchor: '' })).toBe(true);
    expect(isDead({ path: 'docs/findings.md', anchor: 'no-such-heading' })).toBe(true);
    expect(isDead({ path: 'docs/findings.md', anchor: 'key-missing' })).toBe(false);
  });

  it('makes anchors as GitHub does', () => {
    expect([...anchors('## Smoke test: not established\n\n### `key-a`\n\n## a, b\n')]).toEqual([
      'smoke-test-not-established',
      'key-a',
      'a-b',
    ]);
  });

  it('finds the links of the pages that have many', () => {
    for (const page of ['README.md', 'docs/design.md', 'docs/findings.md', 'docs/troubleshooting.md']) {
      expect(linksIn(page).length, page).toBeGreaterThan(2);
    }
  });
});
