import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { readVariable } from '../../../src/env-files/dialects.ts';
import { pathWithOnly, runCli } from '../../support/command-line/cli.ts';
import { SIGNER_ENV, VERIFIER_ENV } from '../../support/repositories/files.ts';
import { type Repository, writeRepository } from '../../support/repositories/repository.ts';

const script = fileURLToPath(new URL('../../support/repositories/plain-setup.sh', import.meta.url));
const programs = pathWithOnly(['git']);
afterAll(programs.remove);

type Run = (here: Repository) => string;

const byScript: Run = ({ directory }) =>
  spawnSync('sh', [script], { cwd: directory, encoding: 'utf8' }).stdout;

const bySetup: Run = ({ directory }) => {
  const { stdout, stderr } = runCli(['setup', '--yes', '--no-github'], {
    directory,
    env: { PATH: programs.path },
  });
  return stdout + stderr;
};

/** What is wrong afterwards, seen as the services and git see it. */
const faultsAfter = (run: Run, options: Parameters<typeof writeRepository>[0]): readonly string[] => {
  const here = writeRepository({ parent: tmpdir(), ...options });
  try {
    const isTracked = here.git('ls-files').split('\n').includes(VERIFIER_ENV);
    const output = run(here);
    const read = (file: string, name: string) => {
      const reading = readVariable(here.read(file), name, file === SIGNER_ENV ? 'next' : 'python-dotenv');
      return reading.kind === 'value' ? reading.value : '';
    };
    const [signer, verifier] = [SIGNER_ENV, VERIFIER_ENV].map((file) => read(file, 'JWT_SECRET_KEY'));
    const hours = [SIGNER_ENV, VERIFIER_ENV].map((file) => read(file, 'JWT_EXPIRATION_HOURS'));
    const status = here.git('status', '--porcelain');
    const wrong = {
      'the services have different keys': signer !== verifier && !isTracked,
      'a lifetime is missing': hours.includes(''),
      'the key is shown': signer !== '' && output.includes(signer ?? ''),
      'others can read a file': here.mode(VERIFIER_ENV) !== '600' && !isTracked,
      'a good key is gone': !isTracked && options?.faults === undefined && signer !== here.key,
      'the next commit has the key': /\.env(?:\.local)?$/m.test(status),
      'line ends are mixed': /\r\n/.test(here.read(VERIFIER_ENV)) && /[^\r]\n/.test(here.read(VERIFIER_ENV)),
      'another variable is changed':
        read(VERIFIER_ENV, 'OLD_JWT_SECRET_KEY') !== '' &&
        read(VERIFIER_ENV, 'OLD_JWT_SECRET_KEY') !== here.key,
    };
    return Object.entries(wrong).flatMap(([words, isWrong]) => (isWrong ? [words] : []));
  } finally {
    here.remove();
  }
};

describe('setup leaves none of the faults that a plain script leaves', () => {
  it.each([
    [{}, ['the key is shown', 'others can read a file', 'a good key is gone']],
    [
      { faults: ['the key of the verifier is commented out'] },
      ['the services have different keys', 'the key is shown', 'others can read a file'],
    ],
    [
      { faults: ['the verifier has the key under a longer name only'] },
      [
        'the services have different keys',
        'the key is shown',
        'others can read a file',
        'another variable is changed',
      ],
    ],
    [
      { faults: ['the lifetime is missing at the verifier'] },
      ['a lifetime is missing', 'the key is shown', 'others can read a file'],
    ],
    [
      { faults: ['the env file of the verifier has Windows line ends'] },
      ['the key is shown', 'others can read a file', 'line ends are mixed'],
    ],
    [{ tracked: [VERIFIER_ENV] }, ['the key is shown', 'the next commit has the key']],
    [
      { faults: ['git ignores no env file', 'there are no env files'] },
      ['the key is shown', 'others can read a file', 'the next commit has the key'],
    ],
  ] as const)('%j', (options, faultsOfScript) => {
    expect(faultsAfter(byScript, options)).toEqual(faultsOfScript);
    expect(faultsAfter(bySetup, options)).toEqual([]);
  });
});
