import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('gh.cjs', import.meta.url));

type Failure =
  | 'not logged in'
  | 'bad credentials'
  | 'no repository'
  | 'no remote'
  | 'foreign remote'
  | 'several remotes'
  | 'forbidden'
  | 'not found'
  | 'no network'
  | 'old'
  | 'hangs';

type Place = {
  /** Values by name; the real GitHub gives none back. */
  readonly secrets?: Readonly<Record<string, string>>;
  readonly variables?: readonly string[];
};

type State = Place & {
  readonly environments?: Readonly<Record<string, Place>>;
  /** Secrets of the organization. */
  readonly shared?: Readonly<Record<string, string>>;
  readonly sharedVariables?: readonly string[];
  /** By command, e.g. `secret set`, or for `all`. */
  readonly fails?: Readonly<Record<string, Failure>>;
};

type Call = {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly directory: string;
};

export type FakeGh = {
  /** PATH and state, for the environment of a child. */
  readonly env: Readonly<Record<string, string>>;
  readonly state: () => State;
  readonly calls: () => readonly Call[];
  readonly remove: () => void;
};

/** gh on a PATH of its own. @param path the rest of the PATH */
export function fakeGh(state: State, path = process.env.PATH ?? ''): FakeGh {
  const directory = mkdtempSync(join(tmpdir(), 'fake-gh-'));
  const bin = join(directory, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'gh'), `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`);
  chmodSync(join(bin, 'gh'), 0o755);
  const file = join(directory, 'state.json');
  writeFileSync(file, JSON.stringify(state));
  const log = `${file}.log`;
  return {
    env: { PATH: `${bin}${delimiter}${path}`, FAKE_GH: file },
    state: () => JSON.parse(readFileSync(file, 'utf8')),
    calls: () =>
      existsSync(log)
        ? readFileSync(log, 'utf8')
            .trim()
            .split('\n')
            .map((line): Call => JSON.parse(line))
        : [],
    remove: () => rmSync(directory, { recursive: true }),
  };
}
