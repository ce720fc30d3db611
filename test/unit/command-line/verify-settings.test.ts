import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../src/command-line/verify-settings.ts';
import { findKeyUses } from '../../../src/workflows/key-uses.ts';
import { readWorkflows } from '../../../src/workflows/workflow.ts';
import { runVerify } from '../../support/command-line/run-verify.ts';
import { directoryWith } from '../proof/templates.ts';

/** A step with the action for each set of inputs, in this order. */
const workflow = (...steps: readonly Readonly<Record<string, string>>[]) => ({
  '.github/workflows/deploy.yml': `on: push\njobs:\n  deploy:\n    runs-on: x\n    steps:\n${steps
    .map((inputs) =>
      Object.entries(inputs).reduce(
        (text, [name, value]) => `${text}          ${name}: ${value}\n`,
        '      - uses: cdk-jwt-deploy/cdk-jwt-deploy@v1\n        with:\n',
      ),
    )
    .join('')}`,
});

const settings = (files: Readonly<Record<string, string>>, env = {}) => {
  const root = directoryWith(files);
  const { actions } = findKeyUses(readWorkflows(root), root, 'JWT_SECRET_KEY');
  return readSettings({ env, root, directory: root }, actions);
};

const KEY = ['${{', 'secrets.MY_JWT', '}}'].join(' ');

describe('the settings of verify', () => {
  it('are those of the step that deploys, wherever it stands', () => {
    const { env, findings } = settings(
      workflow(
        { mode: 'verify', containers: 'Old', 'working-directory': 'old' },
        { containers: 'Web', 'working-directory': 'infra' },
      ),
    );
    expect(env).toMatchObject({ INPUT_CONTAINERS: 'Web', 'INPUT_WORKING-DIRECTORY': 'infra' });
    expect(findings).toEqual([]);
  });

  it('are not filled up from a step in another mode', () => {
    const { env } = settings(workflow({ mode: 'verify', containers: 'Old' }, { algorithm: 'HS512' }));
    expect(env).not.toHaveProperty('INPUT_CONTAINERS');
  });

  it('are those of another mode where nothing deploys with the action', () => {
    expect(settings(workflow({ mode: 'verify', containers: 'Web' })).env).toMatchObject({
      INPUT_CONTAINERS: 'Web',
    });
  });

  it('of steps that do not agree are named, unless a flag says which', () => {
    const two = workflow({ containers: 'A', algorithm: 'HS256' }, { containers: 'B', algorithm: 'HS256' });
    const [finding] = settings(two).findings;
    expect(finding).toMatchObject({
      code: 'workflow-settings-differ',
      detail: 'containers: not the same on .github/workflows/deploy.yml:6, .github/workflows/deploy.yml:10.',
    });
    expect(finding?.remedy).toContain('--containers <value>');
    expect(settings(two, { INPUT_CONTAINERS: 'A' }).findings).toEqual([]);
  });
});

describe('verify in a repository whose workflow names the variable of the key', () => {
  const steps = `${workflow({ 'jwt-secret-name': 'MY_JWT', 'jwt-secret-key': KEY })['.github/workflows/deploy.yml']}      - run: npx cdk deploy\n        env:\n          MY_JWT: ${KEY}\n`;

  it('looks for it under that name in every other step', async () => {
    const { codes, status } = await runVerify(directoryWith({ '.github/workflows/deploy.yml': steps }));
    expect(codes.filter((code) => code.startsWith('workflow-'))).toEqual([]);
    expect(status('workflows')).toBe('passed');
  });

  it('is not established where steps that deploy do not agree', async () => {
    const run = await runVerify(directoryWith(workflow({ containers: 'A' }, { containers: 'B' })));
    expect(run.status('inputs')).toBe('not-established');
    expect(run.codes).toContain('workflow-settings-differ');
    expect(run.code).toBe(1);
  });

  it('takes any of several names for that of the secret', async () => {
    const files = workflow({ 'jwt-secret-name': '"APP_KEY MY_JWT"', 'jwt-secret-key': KEY });
    const { codes } = await runVerify(directoryWith(files));
    expect(codes.filter((code) => code.startsWith('workflow-'))).toEqual([]);
  });
});
