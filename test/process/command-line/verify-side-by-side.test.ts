import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runVerify } from '../../support/command-line/run-verify.ts';
import type { FaultName } from '../../support/repositories/faults.ts';
import { DEPLOY_WORKFLOW, SIGNER_ENV, VERIFIER_ENV } from '../../support/repositories/files.ts';
import { type Repository, writeRepository } from '../../support/repositories/repository.ts';

const script = fileURLToPath(new URL('../../support/repositories/plain-verify.sh', import.meta.url));

/** What the script says last. */
const byScript = ({ directory }: Repository): string =>
  spawnSync('sh', [script], { cwd: directory, encoding: 'utf8' }).stdout.trim();

const byVerify = async ({ directory }: Repository): Promise<readonly string[]> => {
  const { codes } = await runVerify(directory);
  return codes.filter((code) => code !== 'no-cdk-app' && code !== 'env-file-readable-by-others');
};

/** Base64, which ends with padding. */
const padded = randomBytes(32).toString('base64').replaceAll('+', 'a').replaceAll('/', 'b');

const keys = (signer: string, verifier: string) => ({
  [SIGNER_ENV]: `JWT_SECRET_KEY=${signer}\nJWT_EXPIRATION_HOURS=168\n`,
  [VERIFIER_ENV]: `JWT_SECRET_KEY=${verifier}\nJWT_EXPIRATION_HOURS=168\n`,
});

const placeholder = ['change', 'me'].join('-');

type Case = {
  readonly name: string;
  readonly faults?: readonly FaultName[];
  readonly files?: Readonly<Record<string, string | undefined>>;
  /** Changes the workflow. */
  readonly workflow?: (text: string) => string;
  readonly script: string;
  readonly verify: readonly string[];
};

const WELL = 'All is well.';

const CASES: readonly Case[] = [
  {
    name: 'a key without its padding beside one with it',
    files: keys(padded, padded.replace(/=+$/, '')),
    script: WELL,
    verify: ['env-keys-differ'],
  },
  {
    name: 'the defaults of .env.example in the place of env files',
    faults: ['there are no env files'],
    files: {
      'frontend/.env.example': `JWT_SECRET_KEY=${placeholder}\n`,
      'backend/.env.example': `JWT_SECRET_KEY=${placeholder}\n`,
    },
    script: WELL,
    verify: ['env-file-missing', 'env-file-missing'],
  },
  {
    name: 'a placeholder in both env files',
    files: keys(placeholder, placeholder),
    script: WELL,
    verify: ['key-published'],
  },
  {
    name: 'a commented-out line of the workflow',
    workflow: (text) => text.replace('          jwt-secret-key', '          # jwt-secret-key'),
    script: WELL,
    verify: ['workflow-key-missing'],
  },
  {
    name: 'a default behind the secret',
    workflow: (text) => text.replace('secrets.JWT_SECRET_KEY', "secrets.JWT_SECRET_KEY || 'dev-key'"),
    script: WELL,
    verify: ['workflow-key-written'],
  },
  {
    name: 'a key that is commented out, which another program sets',
    faults: ['the key of the verifier is commented out'],
    script: WELL,
    verify: ['env-key-missing'],
  },
  {
    name: 'several faults, of which one is the first',
    faults: [
      'the lifetimes differ',
      'the verifier has another key',
      'the workflow does not hand the secret on',
    ],
    script: 'FAULT: JWT_SECRET_KEY differs',
    verify: ['env-keys-differ', 'env-lifetimes-differ', 'workflow-key-missing'],
  },
];

describe('verify finds what a plain script passes, and all of it at once', () => {
  it.each(CASES)('$name', async ({ workflow, ...one }) => {
    const { faults = [], files = {} } = one;
    const here = writeRepository({ faults, files: { ...files, 'infrastructure/cdk.json': undefined } });
    try {
      if (workflow) here.write(DEPLOY_WORKFLOW, workflow(here.read(DEPLOY_WORKFLOW)));
      expect(byScript(here)).toBe(one.script);
      expect((await byVerify(here)).toSorted()).toEqual(one.verify.toSorted());
    } finally {
      here.remove();
    }
  });
});
