import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { patchOf, withActionForCdkDeploy } from '../../../src/command-line/workflow-patch.ts';
import type { WorkflowNames } from '../../../src/command-line/workflow-template.ts';

const NAMES: WorkflowNames = {
  appDirectory: 'infrastructure',
  branch: 'main',
  stacks: [],
  secretName: 'JWT_SECRET_KEY',
  environment: 'production',
  otherSecrets: [],
  takesImages: false,
};

const workflow = (step: string, env = ''): string => `on: push
jobs:
  deploy:
    runs-on: ubuntu-latest
${env}    steps:
      - uses: actions/checkout@v6
${step}
`;

const actionIn = (text: string | undefined) =>
  parse(text ?? '').jobs.deploy.steps.find(({ uses }: { uses: string }) => uses?.includes('cdk-jwt-deploy@'));

const patched = (step: string, env = '', scripts = {}) =>
  actionIn(withActionForCdkDeploy(workflow(step, env), NAMES, scripts));

describe('a step that deploys with the CDK', () => {
  it('becomes the action, with its stacks, its condition and its time', () => {
    expect(
      patched(`      - if: github.ref == 'refs/heads/main'
        id: ship
        timeout-minutes: 30
        continue-on-error: false
        run: npx cdk deploy 'Prod/*' Web --concurrency 4 --require-approval never`),
    ).toEqual({
      name: 'Deploy, and prove that the key works',
      if: "github.ref == 'refs/heads/main'",
      id: 'ship',
      'timeout-minutes': 30,
      'continue-on-error': false,
      uses: expect.stringContaining('cdk-jwt-deploy/cdk-jwt-deploy@'),
      with: expect.objectContaining({ stacks: 'Prod/* Web' }),
    });
  });

  it('takes the key of its own environment, of that of its job, or of the secret of that name', () => {
    const own = `      - run: cdk deploy\n        env: { JWT_SECRET_KEY: "\${{ secrets.MINE }}" }`;
    expect(patched(own).with['jwt-secret-key']).toBe(`\${{ secrets.MINE }}`);
    const ofJob = `    env: { JWT_SECRET_KEY: "\${{ secrets.OF_JOB }}" }\n`;
    expect(patched('      - run: cdk deploy', ofJob).with).not.toHaveProperty('jwt-secret-key');
    expect(patched('      - run: cdk deploy').with['jwt-secret-key']).toBe(`\${{ secrets.JWT_SECRET_KEY }}`);
  });

  it('is found by the script of the package that it runs', () => {
    const scripts = { ship: 'cdk deploy --all' };
    expect(patched('      - run: npm run ship', '', scripts)).toBeDefined();
    expect(withActionForCdkDeploy(workflow('      - run: npm run ship'), NAMES, {})).toBeUndefined();
  });

  it('stays where there is none', () => {
    expect(withActionForCdkDeploy(workflow('      - run: cdk diff'), NAMES, {})).toBeUndefined();
    expect(withActionForCdkDeploy('jobs: [1]', NAMES, {})).toBeUndefined();
  });
});

it('there is no patch where nothing changes', () => {
  expect(patchOf('a.yml', 'x\n', 'x\n')).toBe('');
});
