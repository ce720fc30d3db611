import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { patchOf, replaceCdkDeploy } from '../../../src/command-line/workflow-patch.ts';
import type { WorkflowNames } from '../../../src/command-line/workflow-template.ts';
import { parseCdkArguments } from '../../../src/inputs/cdk-arguments.ts';
import { directoryWith } from '../proof/templates.ts';

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

const APP = { 'infrastructure/cdk.json': '{ "app": "node app.cjs" }' };

const replaced = (step: string, env = '', files: Readonly<Record<string, string>> = {}) =>
  replaceCdkDeploy(workflow(step, env), { root: directoryWith({ ...APP, ...files }), names: NAMES });

const actionIn = (text: string | undefined) =>
  parse(text ?? '').jobs.deploy.steps.find(({ uses }: { uses: string }) => uses?.includes('cdk-jwt-deploy@'));

const patched = (...step: Parameters<typeof replaced>) => {
  const found = replaced(...step);
  expect(found?.remaining).toEqual([]);
  return actionIn(found?.text);
};

const command = (line: string): string => `      - run: ${JSON.stringify(line)}`;
const e = (expression: string): string => ['${{', expression, '}}'].join(' ');

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
      with: expect.objectContaining({ stacks: 'Prod/* Web', 'cdk-arguments': '--concurrency=4' }),
    });
  });

  it.each([
    ['npx cdk deploy -c stage=prod --context zone=b', { context: 'stage=prod\nzone=b' }],
    [`cdk deploy -c stage=${e('inputs.stage')}`, { context: `stage=${e('inputs.stage')}` }],
    [`cdk deploy ${e('matrix.stack')}`, { stacks: e('matrix.stack') }],
    [
      'cdk deploy Chat --parameters Chat:Size=2 --parameters "Chat:Name=a b"',
      { stacks: 'Chat', 'cdk-arguments': "--parameters=Chat:Size=2 '--parameters=Chat:Name=a b'" },
    ],
    [
      'cdk deploy --role-arn arn:aws:iam::111122223333:role/deployer --force',
      { 'cdk-arguments': '--role-arn=arn:aws:iam::111122223333:role/deployer --force' },
    ],
    ['npm run cdk -- deploy --all --require-approval=never --ci', {}],
    ['cdk --no-rollback deploy', { 'cdk-arguments': '--no-rollback' }],
  ])('%s goes into its inputs as it is', (line, inputs) => {
    const { with: given } = patched(command(line), '', { 'package.json': '{"scripts":{"cdk":"cdk"}}' });
    const { stacks, context, 'cdk-arguments': words } = given;
    expect(JSON.parse(JSON.stringify({ stacks, context, 'cdk-arguments': words }))).toEqual(inputs);
    expect(parseCdkArguments(words ?? '').ok).toBe(true);
  });

  it('takes the key of its own environment, of that of its job, or of the secret of that name', () => {
    const own = `      - run: cdk deploy\n        env: { JWT_SECRET_KEY: "${e('secrets.MINE')}" }`;
    expect(patched(own).with['jwt-secret-key']).toBe(e('secrets.MINE'));
    const ofJob = `    env: { JWT_SECRET_KEY: "${e('secrets.OF_JOB')}" }\n`;
    expect(patched(command('cdk deploy'), ofJob).with).not.toHaveProperty('jwt-secret-key');
    expect(patched(command('cdk deploy')).with['jwt-secret-key']).toBe(e('secrets.JWT_SECRET_KEY'));
  });

  it('is found by the script of the package that it runs, and works in the folder of that', () => {
    const files = {
      'infrastructure/package.json': '{"scripts":{"ship":"cdk deploy Chat --force"}}',
    };
    const { with: given } = patched(command('npm --prefix infrastructure run ship'), '', files);
    expect(given).toMatchObject({
      'working-directory': 'infrastructure',
      stacks: 'Chat',
      'cdk-arguments': '--force',
    });
    expect(replaced(command('npm run ship'))).toBeUndefined();
  });

  it('works in the folder that its script enters', () => {
    const files = { 'apps/chat/cdk.json': '{}' };
    const { with: given } = patched(command('set -e\ncd apps/chat && npx cdk deploy'), '', files);
    expect(given).toMatchObject({ 'working-directory': 'apps/chat' });
  });

  it('counts the other steps that deploy', () => {
    expect(replaced(`${command('cdk deploy A')}\n${command('cdk deploy B')}`)?.more).toBe(1);
  });

  it('stays where there is none', () => {
    expect(replaced(command('cdk diff'))).toBeUndefined();
    expect(replaceCdkDeploy('jobs: [1]', { root: directoryWith(APP), names: NAMES })).toBeUndefined();
  });
});

describe('words behind a script that deploys', () => {
  it.each([
    ['npm run ship -- --all', { ship: 'cdk deploy' }],
    ['npm run cdk -- deploy --all', { cdk: 'cdk' }],
  ])('of %s are carried over as they are written', (line, scripts) => {
    const step = command(`${line} -c tag=${e('github.sha')} -c "title=a b"`);
    const { with: inputs } = patched(step, '', { 'package.json': JSON.stringify({ scripts }) });
    expect(inputs.context).toBe(`tag=${e('github.sha')}\ntitle=a b`);
    expect(inputs.stacks).toBeUndefined();
  });
});

describe('a script that says more than the action takes', () => {
  it.each([
    ['cdk deploy $STACK', ['$STACK']],
    ['cdk deploy -c stage="$STAGE"', ['-c stage=$STAGE']],
    ['cdk deploy "$(./stacks.sh)"', ['$(./stacks.sh)']],
    ['cdk deploy --method direct', ['--method direct']],
    ['cdk deploy --outputs-file out.json', ['--outputs-file out.json']],
    ['cdk deploy --profile live', ['--profile live']],
    [`cdk deploy --parameters Key=${e('secrets.KEY')}`, [`--parameters Key=${e('secrets.KEY')}`]],
    ['STAGE=live cdk deploy', ['STAGE=live']],
    ['aws-vault exec live -- cdk deploy', ['aws-vault exec live -- (in front of cdk)']],
    ['export STAGE=live && cdk deploy', ['export STAGE=live']],
    ['npm ci\ncdk deploy\necho done', ['npm ci', 'echo done']],
    ['cdk deploy | tee log', ['tee log']],
    ['cd "$APP" && cdk deploy', ['the folder, which is decided when the script runs']],
    ['cdk deploy Chat > log', ['> log']],
    ['npm run both', ['the other commands that npm run both runs']],
  ])('%j is answered with a step, and with what is not in it', (line, remaining) => {
    const found = replaced(command(line), '', {
      'package.json': '{"scripts":{"both":"tsc && cdk deploy"}}',
    });
    expect(found?.text).toBeUndefined();
    expect(found?.remaining).toEqual(expect.arrayContaining([...remaining]));
    expect(parse(found?.step ?? '')[0].uses).toContain('cdk-jwt-deploy@');
  });

  it('loses no word without saying so', () => {
    const word = fc.constantFrom(
      'Chat',
      "'Prod/*'",
      '-c',
      'a=b',
      '--context=c=d',
      '--force',
      '--concurrency',
      '4',
      '$X',
      '"q r"',
      '--method=direct',
      '--role-arn',
      'arn:aws:iam::1:role/x',
      '--tags',
      `k=${e('inputs.k')}`,
      '-e',
      '&& echo done',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 7 }), (words) => {
        const found = replaced(command(`cdk deploy ${words.join(' ')}`));
        const said = `${found?.step}\n${found?.remaining.join('\n')}`;
        for (const one of words)
          expect(said).toContain(one.replace(/["']/g, '').replace(/^-c$|^--context=|^&& /, ''));
        const { 'cdk-arguments': options = '' } = parse(found?.step ?? '')[0].with;
        expect(parseCdkArguments(options).ok).toBe(true);
        if (words.includes('$X') || words.includes('&& echo done')) expect(found?.text).toBeUndefined();
      }),
      { numRuns: 150 },
    );
  });
});

it('there is no patch where nothing changes', () => {
  expect(patchOf('a.yml', 'x\n', 'x\n')).toBe('');
});
