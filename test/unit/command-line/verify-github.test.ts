import { describe, expect, it } from 'vitest';
import {
  checkStoredSecrets,
  hasSecretIn,
  type StoredSecrets,
} from '../../../src/command-line/verify-github.ts';
import type { RunContext } from '../../../src/run/context.ts';
import { judgeUses } from '../../../src/workflows/judge.ts';
import { findKeyUses } from '../../../src/workflows/key-uses.ts';
import { readWorkflows } from '../../../src/workflows/workflow.ts';
import { directoryWith } from '../proof/templates.ts';

const context = {
  world: { clock: { now: () => Date.parse('2026-03-11T12:00:00Z') } },
  progress: () => undefined,
} as unknown as RunContext;

const stored = (...names: readonly string[]) =>
  new Map(names.map((name) => [name, { name, updatedAt: Date.parse('2026-03-01T12:00:00Z') }]));

const known = (more: Partial<Extract<StoredSecrets, { isKnown: true }>> = {}): StoredSecrets => ({
  isKnown: true,
  repository: stored(),
  environments: new Map(),
  shared: stored(),
  ...more,
});

const expression = (name: string): string => ['${{', `secrets.${name}`, '}}'].join(' ');

const jobs = (name: string, environment: string): string =>
  `jobs:\n  deploy:\n    runs-on: x\n${environment}    steps:\n      - uses: cdk-jwt-deploy/cdk-jwt-deploy@v1\n        with:\n          jwt-secret-key: ${expression(name)}\n`;

/** What is said of a job that reads the secret. */
const said = (secrets: StoredSecrets, { name = 'JWT_SECRET_KEY', environment = '' } = {}) =>
  saidOf(secrets, { '.github/workflows/deploy.yml': `on: push\n${jobs(name, environment)}` });

const saidOf = async (secrets: StoredSecrets, files: Readonly<Record<string, string>>) => {
  const root = directoryWith(files);
  const { uses } = findKeyUses(readWorkflows(root), root, 'JWT_SECRET_KEY');
  const judged = judgeUses(uses, hasSecretIn(secrets));
  const result = await checkStoredSecrets({ judged, stored: secrets }, context);
  const findings = [...judged.flatMap((one) => one.findings), ...result.outcome.findings];
  return {
    codes: findings.map(({ code }) => code),
    findings,
    summary: result.summary,
    status: result.status,
  };
};

const PRODUCTION = '    environment: production\n';

describe('a secret that a job reads', () => {
  it.each([
    ['the repository', known({ repository: stored('JWT_SECRET_KEY') }), ''],
    [
      'environment production',
      known({ environments: new Map([['production', stored('JWT_SECRET_KEY')]]) }),
      PRODUCTION,
    ],
    ['the organization', known({ shared: stored('JWT_SECRET_KEY') }), ''],
  ])('is found in %s, with its age', async (where, secrets, environment) => {
    const { codes, summary } = await said(secrets, { environment });
    expect(codes).toEqual([]);
    expect(summary).toBe(`secrets.JWT_SECRET_KEY is in ${where}, written 10 days ago`);
  });

  it('is missing where GitHub has none of the name', async () => {
    expect((await said(known())).codes).toEqual(['github-secret-missing']);
  });

  it('is missing for a job that does not name its environment, and the remedy names it', async () => {
    const secrets = known({ environments: new Map([['production', stored('JWT_SECRET_KEY')]]) });
    const { codes, findings } = await said(secrets);
    expect(codes).toEqual(['github-secret-missing']);
    expect(findings[0]?.remedy).toBe('Add to the job deploy: environment: production');
    expect(findings[0]?.where).toBe('.github/workflows/deploy.yml:8');
  });

  it('is missing for a job whose environment is the empty text, which names none', async () => {
    expect((await said(known(), { environment: "    environment: ''\n" })).codes).toEqual([
      'github-secret-missing',
    ]);
  });

  it('is not established where a list that may have it could not be read', async () => {
    const { codes, status } = await said(known({ shared: undefined }));
    expect(codes).toEqual(['github-secret-not-established']);
    expect(status).toBe('not-established');
  });

  it('may have any name that GitHub has', async () => {
    expect(
      (await said(known({ repository: stored('JWT_SECRET_KEYS') }), { name: 'JWT_SECRET_KEYS' })).codes,
    ).toEqual([]);
  });

  it.each([
    ['JWT_SECRET_KEYS', known(), ['workflow-secret-misspelt']],
    ['PROD_SIGNING', known(), ['github-secret-missing']],
    ['PROD_SIGNING', known({ shared: undefined }), ['workflow-key-undecided']],
  ])('%s that is not there is never well', async (name, secrets, codes) => {
    expect((await said(secrets, { name })).codes).toEqual(codes);
  });

  it('is not looked at where gh gives no answer, and it is said what would help', async () => {
    const { status, summary } = await said({ isKnown: false, failure: { kind: 'not-logged-in', said: '' } });
    expect(status).toBe('skipped');
    expect(summary).toContain('gh auth login');
  });
});

/** Of a workflow that is called with the secrets. */
const saidOfCall = (secrets: StoredSecrets, handed: string, name: string) =>
  saidOf(secrets, {
    '.github/workflows/push.yml': `on: push\njobs:\n  call:\n    uses: ./.github/workflows/called.yml\n    secrets:${handed}\n`,
    '.github/workflows/called.yml': `on: workflow_call\n${jobs(name, PRODUCTION)}`,
  });

const inProduction = (name: string) => known({ environments: new Map([['production', stored(name)]]) });
const AS_KEY = `\n      key: ${expression('JWT_SECRET_KEY')}`;

describe('a secret that a job hands to the workflow that it calls', () => {
  it('is not that of the environment of the called job, which only the called job sees', async () => {
    const { codes, findings } = await saidOfCall(inProduction('JWT_SECRET_KEY'), AS_KEY, 'key');
    expect(codes).toEqual(['github-secret-missing']);
    expect(findings[0]?.remedy).toBe(
      'Write secrets: inherit into the calling job on .github/workflows/push.yml:3, and read secrets.JWT_SECRET_KEY in the job deploy',
    );
  });

  it('is that of the repository', async () => {
    const { codes, summary } = await saidOfCall(
      known({
        repository: stored('JWT_SECRET_KEY'),
        environments: new Map([['production', stored()]]),
      }),
      AS_KEY,
      'key',
    );
    expect(codes).toEqual([]);
    expect(summary).toContain('secrets.JWT_SECRET_KEY is in the repository');
  });

  it.each([
    ['under the name that it has there', AS_KEY, 'KEY', 'key'],
    ['with all that are inherited', ' inherit', 'JWT_SECRET_KEY', 'JWT_SECRET_KEY'],
  ])('gives way to one of the environment %s', async (_, handed, name, read) => {
    const { codes, summary } = await saidOfCall(inProduction(name), handed, read);
    expect(codes).toEqual([]);
    expect(summary).toContain(`secrets.${name} is in environment production`);
  });

  it('is not established where it is not handed over by name, and the environment may have it', async () => {
    const { findings } = await saidOfCall(inProduction('JWT_SECRET_KEY'), AS_KEY, 'JWT_SECRET_KEY');
    expect(findings).toMatchObject([{ code: 'workflow-secret-not-passed', severity: 'warning' }]);
  });
});

it('a secret that the environment of a workflow names is looked up for each job by itself', async () => {
  const secrets = inProduction('JWT_SECRET_KEY');
  const text = `on: push\nenv:\n  JWT_SECRET_KEY: ${expression('JWT_SECRET_KEY')}\njobs:\n  a:\n    environment: production\n    steps:\n      - run: npx cdk deploy\n  b:\n    steps:\n      - run: npx cdk deploy\n`;
  const { findings } = await saidOf(secrets, { '.github/workflows/deploy.yml': text });
  expect(findings.map(({ title }) => title)).toEqual(['GitHub has no secret JWT_SECRET_KEY for the job b']);
});

it('an action of the repository has no secrets of its own, whatever the environment of the job is', async () => {
  const { codes } = await saidOf(inProduction('JWT_SECRET_KEY'), {
    '.github/workflows/deploy.yml':
      'on: push\njobs:\n  deploy:\n    environment: production\n    steps:\n      - uses: ./deploy\n',
    'deploy/action.yml': `runs:\n  using: composite\n  steps:\n    - run: npx cdk deploy\n      env:\n        JWT_SECRET_KEY: ${expression('JWT_SECRET_KEY')}\n`,
  });
  expect(codes).toEqual(['workflow-secret-not-passed']);
});
