import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isProtected, removeAssembly } from '../../../src/template/scrub.ts';
import { directoryWith, newKey } from '../proof/templates.ts';

const key = newKey();
const stuck = (): never => {
  throw new Error('EBUSY');
};

describe('removing the cloud assembly', () => {
  let root = '';
  let assembly = '';
  beforeEach(() => {
    root = directoryWith({
      'assembly/App.template.json': { value: key },
      'assembly/assembly-Prod/tree.json': `{"line": "${Buffer.from(key).toString('base64')}"}`,
      'assembly/manifest.json': { version: '55.0.0' },
      'outside.txt': key,
    });
    assembly = join(root, 'assembly');
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('leaves nothing of it', () => {
    expect(removeAssembly(assembly)).toEqual([]);
    expect(existsSync(assembly)).toBe(false);
  });

  it('is fine with one that is not there', () => {
    expect(removeAssembly(join(root, 'none'))).toEqual([]);
  });

  it('removes folders that were made read-only', () => {
    chmodSync(join(assembly, 'assembly-Prod'), 0o500);
    expect(removeAssembly(assembly)).toEqual([]);
    expect(existsSync(assembly)).toBe(false);
  });

  it('does not follow symbolic links out of it, or to it', () => {
    mkdirSync(join(root, 'elsewhere'));
    writeFileSync(join(root, 'elsewhere/keep.txt'), 'keep');
    symlinkSync(join(root, 'elsewhere'), join(assembly, 'link'));
    symlinkSync(join(root, 'elsewhere'), join(root, 'link'));
    expect(removeAssembly(assembly)).toEqual([]);
    expect(removeAssembly(join(root, 'link'))).toEqual([]);
    expect(existsSync(join(root, 'link'))).toBe(false);
    expect(readFileSync(join(root, 'elsewhere/keep.txt'), 'utf8')).toBe('keep');
  });

  it('empties all its files when the folder cannot be deleted, and none outside', () => {
    symlinkSync(join(root, 'outside.txt'), join(assembly, 'link.json'));
    expect(removeAssembly(assembly, stuck)).toMatchObject([
      { code: 'assembly-emptied', severity: 'warning' },
    ]);
    expect(readFileSync(join(assembly, 'App.template.json'), 'utf8')).toBe('');
    expect(readFileSync(join(assembly, 'assembly-Prod/tree.json'), 'utf8')).toBe('');
    expect(readFileSync(join(assembly, 'manifest.json'), 'utf8')).toBe('');
    expect(readFileSync(join(root, 'outside.txt'), 'utf8')).toBe(key);
  });

  it('does not believe a deletion that left the folder behind', () => {
    expect(removeAssembly(assembly, () => undefined)).toMatchObject([{ code: 'assembly-emptied' }]);
  });

  // Asked of the rule alone: a test that hands these to the real thing would be a disaster the day the rule is broken.
  it.each(['/', '/home', '/home/runner', '/home/runner/work/app', '/home/runner/work/app/app', '/opt'])(
    'never touches %s, where the checkout or the home directory is',
    (path) => {
      expect(isProtected(path, '/home/runner/work/app/app', '/opt/home')).toBe(true);
    },
  );

  it.each([
    '/home/runner/work/_temp/cdk',
    '/home/runner/work/app/app/cdk.out',
    '/tmp/x',
    '/home/runner/work/app/ap',
  ])('may remove %s', (path) => {
    expect(isProtected(path, '/home/runner/work/app/app', '/home/runner')).toBe(false);
  });

  it('does nothing when it is given no directory', () => {
    expect(isProtected(process.cwd(), process.cwd(), '/')).toBe(true);
    expect(removeAssembly('', stuck)).toMatchObject([{ code: 'assembly-not-removed', severity: 'error' }]);
  });
});
