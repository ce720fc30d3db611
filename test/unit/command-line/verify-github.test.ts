import { describe, expect, it } from 'vitest';
import {
  checkStoredSecrets,
  hasSecretIn,
  type StoredSecrets,
} from '../../../src/command-line/verify-github.ts';
import type { RunContext } from '../../../src/run/context.ts';
import { judgeUse } from '../../../src/workflows/judge.ts';
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

/** What is said of a job that reads the secret. */
const said = async (secrets: StoredSecrets, { name = 'JWT_SECRET_KEY', environment = '' } = {}) => {
  const root = directoryWith({
    '.github/workflows/deploy.yml': `on: push\njobs:\n  deploy:\n    runs-on: x\n${environment}    steps:\n      - uses: cdk-jwt-deploy/cdk-jwt-deploy@v1\n        with:\n          jwt-secret-key: ${expression(name)}\n`,
  });
  const { uses } = findKeyUses(readWorkflows(root), root, 'JWT_SECRET_KEY');
  const judged = uses.map((use) => judgeUse(use, hasSecretIn(secrets)));
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
