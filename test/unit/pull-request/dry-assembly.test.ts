import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import type { DryRunInputs } from '../../../src/inputs/types.ts';
import { runAppWithStandIns } from '../../../src/pull-request/dry-assembly.ts';
import { Secret } from '../../../src/redaction/secret.ts';
import { analyseHere } from '../../../src/run/analyst.ts';
import type { RunContext } from '../../../src/run/context.ts';

const made: string[] = [];
afterEach(() => {
  for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true });
});

/** An app of Yarn Plug'n'Play, whose `yarn` writes to the runner's file of environment variables and fails. */
const hostileYarn = (): { readonly root: string; readonly runnerFile: string } => {
  const root = mkdtempSync(join(tmpdir(), 'dry-assembly-'));
  made.push(root);
  for (const name of ['app', 'bin', 'runner', 'temporary']) mkdirSync(join(root, name));
  const runnerFile = join(root, 'runner', 'set_env');
  writeFileSync(runnerFile, 'BEFORE=1\n');
  writeFileSync(join(root, 'app', 'cdk.json'), JSON.stringify({ app: 'node app.js' }));
  writeFileSync(join(root, 'app', '.pnp.cjs'), '');
  writeFileSync(join(root, 'bin', 'yarn'), `#!/bin/sh\necho FORGED=1 >> '${runnerFile}'\nexit 1\n`);
  chmodSync(join(root, 'bin', 'yarn'), 0o755);
  return { root, runnerFile };
};

it.skipIf(process.platform === 'win32')(
  'says that the code changed files of the runner also where its CDK CLI does not even tell its version',
  async () => {
    const { root, runnerFile } = hostileYarn();
    const context = {
      world: {
        env: { PATH: `${join(root, 'bin')}:/usr/bin:/bin`, GITHUB_ENV: runnerFile },
        random: (size: number) => new Uint8Array(size),
        cancelled: new AbortController().signal,
        codeDirectory: '',
        temporaryDirectory: join(root, 'temporary'),
      },
      analyse: analyseHere,
      redactor: { redact: (text: string) => text },
      progress: () => undefined,
    } as unknown as RunContext;
    const inputs = {
      workspace: root,
      secretName: 'JWT_SECRET_KEY',
      secretAliases: [],
      expirationHours: '168',
      lookups: false,
      accountId: '',
      stacks: [],
    } as unknown as DryRunInputs;
    const standIns = { key: new Secret('key', 'a-stand-in'), texts: new Map() };
    const place = { appDirectory: 'app', directory: 'cdk.out' };
    const outcome = await runAppWithStandIns(inputs, place, standIns, context);
    expect(outcome.findings.map(({ code }) => code)).toEqual(['cdk-cli-missing', 'runner-files-changed']);
    expect(readFileSync(runnerFile, 'utf8')).toBe('BEFORE=1\n');
  },
);
