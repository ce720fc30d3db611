/**
 * Draws sessions of the command line, recorded from the bundle in dist/ in a copy of a folder, to docs/images/:
 * `node scripts/terminal-pictures.ts [NAME]…`, all of them without a name.
 */

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { drawLines } from './log-picture.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

export type Session = {
  /** The picture is docs/images/<name>.svg. */
  readonly name: string;
  /** What is to be seen, for those who do not see it. */
  readonly title: string;
  /** Relative to the repository; the session works in a copy of it, which is a git repository. */
  readonly folder: string;
  /** What is broken in the copy on purpose: files, and what becomes of their texts. */
  readonly faults?: Readonly<Record<string, (text: string) => string>>;
  /** More variables than those of a bare shell. */
  readonly env?: Readonly<Record<string, string>>;
  /** One command after the other. Those that only prepare are not shown. */
  readonly commands: readonly { readonly words: readonly string[]; readonly isHidden?: true }[];
};

const EXAMPLE = 'examples/chat-app';
const SETUP = ['setup', '--yes', '--no-github'] as const;

export const SESSIONS: readonly Session[] = [
  {
    name: 'setup',
    title: 'setup makes a key and writes it into the files of frontend and backend',
    folder: EXAMPLE,
    commands: [{ words: SETUP }],
  },
  {
    name: 'verify',
    title: 'verify finds the same key everywhere',
    folder: EXAMPLE,
    commands: [{ words: SETUP, isHidden: true }, { words: ['verify'] }],
  },
  {
    name: 'verify-fault',
    title: 'verify finds that both containers get the key with a line break, and says what to do',
    folder: EXAMPLE,
    faults: {
      'infrastructure/lib/container-variables.ts': (text) =>
        text.replace('JWT_SECRET_KEY: source.key,', "JWT_SECRET_KEY: source.key + '\\n',"),
    },
    commands: [{ words: SETUP, isHidden: true }, { words: ['verify'] }],
  },
];

const NOT_COPIED = new Set(['node_modules', 'cdk.out', '.next', '.venv', '__pycache__']);

/** @throws Error when a fault changes nothing: then the picture would be of a good repository */
const breakIn = (copy: string, faults: Session['faults'] = {}): void => {
  for (const [file, change] of Object.entries(faults)) {
    const before = readFileSync(join(copy, file), 'utf8');
    const after = change(before);
    if (after === before) throw new Error(`the fault changes nothing in ${file}`);
    writeFileSync(join(copy, file), after);
  }
};

const copyOf = ({ folder, faults }: Session, parent: string): string => {
  const copy = join(parent, basename(folder));
  cpSync(join(root, folder), copy, {
    recursive: true,
    filter: (path) => !NOT_COPIED.has(basename(path)),
  });
  symlinkSync(join(root, 'node_modules'), join(parent, 'node_modules'));
  breakIn(copy, faults);
  const author = ['-c', 'user.name=example', '-c', 'user.email=example@example.com'];
  for (const words of [
    ['init', '-q'],
    ['add', '-A'],
    [...author, 'commit', '-qm', 'Example'],
  ]) {
    const { status, stderr } = spawnSync('git', words, { cwd: copy, encoding: 'utf8' });
    if (status !== 0) throw new Error(`git ${words.join(' ')} failed: ${stderr}`);
  }
  return copy;
};

const shellWord = (word: string): string => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word}'`);

/** Lines of a terminal: each command behind its prompt, and what it printed on both streams. */
export const record = (session: Session): readonly string[] => {
  const parent = realpathSync(mkdtempSync(join(tmpdir(), 'terminal-')));
  try {
    const copy = copyOf(session, parent);
    // The example is TypeScript that Node runs as it is, which takes the version of this repository.
    const PATH = [dirname(process.execPath), process.env.PATH].join(delimiter);
    const env = { PATH, HOME: parent, TMPDIR: parent, FORCE_COLOR: '1', ...session.env };
    const shown = (text: string): string => text.replaceAll(copy, '~').replaceAll(root, '~/');
    return session.commands.flatMap(({ words, isHidden }) => {
      const started = [process.execPath, join(root, 'dist/cli.js'), ...words];
      const { stdout } = spawnSync('sh', ['-c', 'exec "$@" 2>&1', 'sh', ...started], {
        cwd: copy,
        env,
        encoding: 'utf8',
      });
      if (isHidden) return [];
      const prompt = `\u001b[32m$\u001b[0m npx cdk-jwt-deploy ${words.map(shellWord).join(' ')}`;
      return [prompt, ...shown(stdout).trimEnd().split('\n')];
    });
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
};

const main = (names: readonly string[]): void => {
  const unknown = names.filter((name) => !SESSIONS.some((session) => session.name === name));
  if (unknown.length > 0) throw new Error(`There is no session ${unknown.join(', ')}.`);
  for (const session of SESSIONS.filter(({ name }) => names.length === 0 || names.includes(name))) {
    const picture = join(root, 'docs/images', `${session.name}.svg`);
    writeFileSync(picture, drawLines(record(session), session.title));
    console.log(`${picture} written.`);
  }
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main(process.argv.slice(2));
