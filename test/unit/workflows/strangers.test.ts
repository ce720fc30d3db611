import { describe, expect, it } from 'vitest';
import { isError } from '../../../src/model/finding.ts';
import { judgeUses } from '../../../src/workflows/judge.ts';
import { findKeyUses } from '../../../src/workflows/key-uses.ts';
import { checkWorkflows } from '../../../src/workflows/stage.ts';
import { readWorkflows } from '../../../src/workflows/workflow.ts';
import { directoryWith } from '../proof/templates.ts';

/** What the link `workflows` says of repositories that deploy CDK apps in the ways in which people do. */

type Files = Readonly<Record<string, string>>;

const answer = async (files: Files) => {
  const root = directoryWith(files);
  const workflows = readWorkflows(root);
  const found = findKeyUses(workflows, root, 'JWT_SECRET_KEY');
  const judged = judgeUses(found.uses);
  const result = await checkWorkflows({ workflows, found, judged }, { progress: () => undefined });
  const { findings } = result.outcome;
  const status = findings.some(isError) ? 'fault' : (result.status ?? 'ok');
  return [
    status,
    ...findings.map(({ code, where }) => `${code} ${where?.replace('.github/workflows/', '')}`),
  ];
};

const W = (name: string): string => `.github/workflows/${name}`;
const e = (expression: string): string => ['${{', expression, '}}'].join(' ');
const S = e('secrets.JWT_SECRET_KEY');

/** Steps behind those that every such workflow has, in a job with credentials of AWS. */
const job = (steps: string, more = ''): string => `on:
  push:
    branches: [main]
permissions:
  id-token: write
  contents: read
jobs:
  deploy:
    runs-on: ubuntu-latest
${more}    steps:
      - uses: actions/checkout@v6
      - uses: aws-actions/configure-aws-credentials@v6
        with:
          role-to-assume: ${e('vars.AWS_ROLE_ARN')}
          aws-region: eu-central-1
${steps}`;

const ENV = `        env:\n          JWT_SECRET_KEY: ${S}\n`;
const OTHER = e('secrets.OTHER');
const JOB_ENV = `    env:\n      JWT_SECRET_KEY: ${S}\n`;
const ACTION = `      - uses: cdk-jwt-deploy/cdk-jwt-deploy@v1\n        with:\n          jwt-secret-key: ${S}\n`;
const pack = (scripts: Readonly<Record<string, string>>, name = 'infra'): string =>
  JSON.stringify({ name, scripts });

type Case = { readonly name: string; readonly files: Files; readonly says: readonly string[] };

const DEPLOY = W('deploy.yml');
const OWN = '.github/actions/own/action.yml';
const composite = (steps: string): string => `runs:\n  using: composite\n  steps:\n${steps}`;

/** Seen, and given the secret. */
const WELL: readonly Case[] = [
  ['a global cdk', { [DEPLOY]: job(`      - run: npm i -g aws-cdk\n      - run: cdk deploy --all\n${ENV}`) }],
  [
    'a Python app in a virtual environment',
    {
      [DEPLOY]: job(
        `      - run: |\n          python -m venv .venv\n          source .venv/bin/activate\n          pip install -r requirements.txt\n          cdk deploy --require-approval never\n${ENV}`,
      ),
    },
  ],
  [
    'a script of the package in a folder that the script enters',
    {
      [DEPLOY]: job(`      - run: cd infra && npm ci && npm run deploy:prod\n${ENV}`),
      'infra/package.json': pack({ 'deploy:prod': 'cdk deploy Prod/*' }),
    },
  ],
  [
    'a script of the package by npm --prefix',
    {
      [DEPLOY]: job(`      - run: npm --prefix infra run deploy\n${ENV}`),
      'infra/package.json': pack({ deploy: 'cdk deploy' }),
    },
  ],
  [
    'a workspace of yarn',
    {
      [DEPLOY]: job(`      - run: yarn workspace @acme/infra deploy\n${ENV}`),
      'packages/infra/package.json': pack({ deploy: 'cdk deploy --all' }, '@acme/infra'),
    },
  ],
  [
    'a script that calls scripts',
    {
      [DEPLOY]: job(`      - run: npm run release\n        working-directory: infra\n${ENV}`),
      'infra/package.json': pack({
        release: 'npm run build && npm run ship',
        build: 'tsc',
        ship: 'cdk deploy',
      }),
    },
  ],
  [
    'cdk as a script, with its words behind it',
    {
      [DEPLOY]: job(`      - run: npm run cdk -- deploy --all\n${ENV}`),
      'package.json': pack({ cdk: 'cdk' }),
    },
  ],
  [
    'a shell script of the repository',
    {
      [DEPLOY]: job(`      - run: ./scripts/ship.sh prod\n${ENV}`),
      'scripts/ship.sh': '#!/usr/bin/env bash\nset -euo pipefail\ncd infra\nnpx cdk deploy "$1"\n',
    },
  ],
  ...[
    'OUT="$(npx cdk deploy --all)"',
    'for s in A B; do timeout 30m npx cdk deploy "$s"; done',
    'npx cdk deploy --app "npx ts-node bin/app.ts" --all | tee deploy.log',
    'test -n "$JWT_SECRET_KEY" && npx --package aws-cdk cdk deploy',
    'yarn --cwd infra cdk deploy',
    'export "PATH=$PATH:$HOME/bin"\n          npx cdk deploy',
    `bash -euo pipefail -c "JWT_SECRET_KEY='${S}' npx cdk deploy"`,
    'npx cdk diff deploy\n          npx cdk deploy',
  ].map((script) => [script, { [DEPLOY]: job(`      - run: |\n          ${script}\n${ENV}`) }] as const),
  [
    'the quoted value alone in GITHUB_ENV',
    {
      [DEPLOY]: job(
        `      - run: echo JWT_SECRET_KEY="${S}" >> $GITHUB_ENV\n      - run: echo TAG=$(date) >> $GITHUB_ENV\n      - run: npx cdk deploy\n`,
      ),
    },
  ],
  [
    'what an action of the repository writes to GITHUB_ENV',
    {
      [DEPLOY]: job(
        `      - uses: ./.github/actions/own\n        with:\n          key: ${S}\n      - run: npx cdk deploy\n`,
      ),
      [OWN]: composite(`    - run: echo "JWT_SECRET_KEY=${e('inputs.key')}" >> "$GITHUB_ENV"\n`),
    },
  ],
  [
    'the env of the container of the job',
    {
      [DEPLOY]: job(
        '      - run: npx cdk deploy\n',
        `    container:\n      image: node:24\n${JOB_ENV.replaceAll('    ', '      ').replace('          ', '        ')}`,
      ),
    },
  ],
  [
    'an action of the repository with an input of the same name, which it hands on',
    {
      [DEPLOY]: job(ACTION.replace('cdk-jwt-deploy/cdk-jwt-deploy@v1', './.github/actions/own')),
      [OWN]: composite(
        `    - run: npx cdk deploy\n      env:\n        JWT_SECRET_KEY: ${e('inputs.jwt-secret-key')}\n`,
      ),
    },
  ],
  [
    'a called workflow with the environment as an input',
    {
      [DEPLOY]: `on: push\njobs:\n  production:\n    uses: ./.github/workflows/ship.yml\n    with:\n      stage: production\n    secrets: inherit\n`,
      [W('ship.yml')]: job(
        `      - run: npx cdk deploy\n${ENV}`,
        `    environment: ${e('inputs.stage')}\n`,
      ).replace(
        'on:\n  push:\n    branches: [main]',
        'on:\n  workflow_call:\n    inputs:\n      stage:\n        type: string',
      ),
    },
  ],
  [
    'a called workflow whose command is an input',
    {
      [DEPLOY]: `on: push\njobs:\n  production:\n    uses: ./.github/workflows/run.yml\n    with:\n      command: npx cdk deploy --all\n    secrets: inherit\n`,
      [W('run.yml')]: job(`      - run: ${e('inputs.command')}\n${ENV}`).replace(
        'on:\n  push:\n    branches: [main]',
        'on: workflow_call',
      ),
    },
  ],
  [
    'the action beside tests, a dry-run, a site and a build of images',
    {
      [DEPLOY]: job(ACTION),
      [W('ci.yml')]:
        'on: pull_request\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: npm ci\n      - run: npm test\n      - run: make lint\n',
      [W('diff.yml')]: job(`      - run: npm ci\n      - run: npx cdk diff --all\n`).replace(
        'push:\n    branches: [main]',
        'pull_request:',
      ),
      [W('site.yml')]:
        'on: push\njobs:\n  site:\n    runs-on: ubuntu-latest\n    permissions:\n      id-token: write\n    steps:\n      - run: npm run docs:build\n      - uses: actions/deploy-pages@v4\n',
      [W('images.yml')]: job(
        '      - uses: aws-actions/amazon-ecr-login@v2\n      - run: docker build . && docker push "$IMAGE"\n      - run: aws s3 sync dist "s3://acme-deploy"\n',
      ),
      [W('plan.yml')]: job(
        '      - run: pip install -r deploy/requirements.txt && npm ci --prefix deploy\n      - run: cd deploy && npx cdk diff && zip -r deploy.zip .\n',
      ).replace(e('vars.AWS_ROLE_ARN'), 'arn:aws:iam::111122223333:role/deploy'),
      'deploy/requirements.txt': 'aws-cdk-lib\n',
      'deploy/package.json': pack({ deploy: 'cdk deploy' }, 'deploy'),
      [W('lint.yml')]: 'on: push\njobs:\n  lint:\n    uses: acme/shared/.github/workflows/lint.yml@v1\n',
    },
  ],
  [
    'the key in AWS alone',
    {
      [DEPLOY]: job(
        '      - uses: cdk-jwt-deploy/cdk-jwt-deploy@v1\n        with:\n          secret-store: secrets-manager\n          secret-id: chat/jwt\n',
      ),
    },
  ],
].map(([name, files]) => ({ name, files, says: ['ok'] }) as Case);

const NOT_FOLLOWED = (file: string, line: number): readonly string[] => [
  'not-established',
  `workflow-not-followed ${file}:${line}`,
];

/** A step that may deploy, in a repository where another step is seen to. */
const hidden = (name: string, steps: string, more: Files = {}, by = ACTION): Case => ({
  name,
  files: { [DEPLOY]: job(by), [W('hotfix.yml')]: job(steps), ...more },
  says: NOT_FOLLOWED('hotfix.yml', 16),
});

const OPEN: readonly Case[] = [
  hidden('make without its Makefile', '      - run: make deploy\n'),
  ...(
    [
      ['make', { Makefile: 'all:\n\tnpx cdk deploy\n' }],
      ['make -f ops.mk ship', { Makefile: 'ship:\n\techo\n', 'ops.mk': 'ship:\n\tnpx cdk deploy\n' }],
      ['make ship-prod', { Makefile: 'ship-%:\n\tnpx cdk deploy\n' }],
      ['just ship', { justfile: 'ship:\n  npx cdk deploy\n' }],
      ['task ship', { 'Taskfile.yml': 'tasks:\n  ship:\n    cmds: [npx cdk deploy]\n' }],
      ['npx turbo run ship', { 'apps/infra/package.json': pack({ ship: 'cdk deploy' }) }],
      ['cd "$HERE/infra" && npm run ship', { 'infra/package.json': pack({ ship: 'cdk deploy' }) }],
      ['timeout 20m npm run ship', { 'package.json': pack({ ship: 'cdk deploy' }) }],
      ['bash "$HERE/ship.sh"', {}],
      ['"$HERE/ship.sh"', {}],
      ['bash ops/*.sh', {}],
      ['npx cdk watch', {}],
      ['npx cdk $COMMAND --all', {}],
      [`npx cdk ${e('inputs.command')} --all`, {}],
    ] as const
  ).map(([command, more]) => hidden(command, `      - run: |\n          ${command}\n`, more)),
  {
    name: 'make without a key, on a machine that may be in the account',
    files: {
      [DEPLOY]: job(ACTION),
      [W('hotfix.yml')]:
        'on: push\njobs:\n  a:\n    runs-on:\n      group: own\n    steps:\n      - run: make deploy\n',
    },
    says: NOT_FOLLOWED('hotfix.yml', 7),
  },
  {
    name: 'an action of others with an input of the same name',
    files: { [DEPLOY]: job(ACTION), [W('hotfix.yml')]: job(ACTION.replace(/cdk-jwt.*@/, 'acme/ship@')) },
    says: NOT_FOLLOWED('hotfix.yml', 16),
  },
  {
    name: 'a called workflow of others that can log in to AWS',
    files: {
      [DEPLOY]: job(ACTION),
      [W('ship.yml')]:
        'on: push\npermissions:\n  id-token: write\njobs:\n  ship:\n    uses: acme/shared/.github/workflows/a.yml@v1\n',
    },
    says: NOT_FOLLOWED('ship.yml', 5),
  },
  hidden('a task runner', '      - run: npx nx run infra:deploy --configuration=production\n'),
  hidden('a script that the package does not have', '      - run: npm run deploy\n', {
    'package.json': '{}',
  }),
  hidden('a program of the repository', '      - run: python tools/up.py\n', {
    'tools/up.py': 'subprocess.run(["npx", "cdk", "deploy"])\n',
  }),
  hidden('a command that is decided later', '      - run: $COMMAND\n'),
  hidden(
    'an action of others',
    '      - uses: youyo/aws-cdk-github-actions@v2\n        with:\n          cdk_subcommand: deploy\n',
  ),
  hidden(
    'an action that runs a command',
    '      - uses: nick-fields/retry@v3\n        with:\n          command: npx cdk deploy --all\n',
  ),
  hidden(
    'a store that is decided later',
    `      - uses: cdk-jwt-deploy/cdk-jwt-deploy@v1\n        with:\n          secret-store: ${e('vars.STORE')}\n`,
  ),
  hidden('an action of the repository for Node.js', '      - uses: ./.github/actions/ship\n', {
    '.github/actions/ship/action.yml': 'runs:\n  using: node24\n  main: index.js\n',
  }),
  hidden(
    'a mode that is decided later',
    `      - uses: cdk-jwt-deploy/cdk-jwt-deploy@v1\n        with:\n          mode: ${e('inputs.mode')}\n          jwt-secret-key: ${S}\n`,
  ),
  {
    name: 'a called workflow of others that is handed all secrets',
    files: {
      [DEPLOY]: job(ACTION),
      [W('ship.yml')]:
        'on: push\njobs:\n  ship:\n    uses: acme/shared/.github/workflows/cdk.yml@v1\n    secrets: inherit\n',
    },
    says: NOT_FOLLOWED('ship.yml', 3),
  },
  ...['verify', 'rotate'].map((mode) => ({
    name: `only the mode ${mode}`,
    files: { [DEPLOY]: job(`${ACTION}          mode: ${mode}\n`) },
    says: ['not-established', 'no-workflow-deploys .github/workflows'],
  })),
  ...['verify', 'rotate'].map((mode) => ({
    name: `only the action of the mode ${mode}`,
    files: { [DEPLOY]: job(ACTION.replace('@v1', `/${mode}@v1`)) },
    says: ['not-established', 'no-workflow-deploys .github/workflows'],
  })),
  {
    name: 'the mode verify beside a deployment that cannot be followed',
    files: {
      [W('verify.yml')]: job(`${ACTION}          mode: verify\n`),
      [DEPLOY]: job('      - run: make deploy\n'),
    },
    says: ['not-established', 'no-workflow-deploys .github/workflows', 'workflow-not-followed deploy.yml:16'],
  },
  {
    name: 'two steps that deploy the same with two secrets',
    files: {
      [DEPLOY]: job(ACTION, '    environment: production\n'),
      [W('hotfix.yml')]: job(
        `      - run: npx cdk deploy\n        env:\n          JWT_SECRET_KEY: ${e('secrets.JWT_SECRET_KEY_2')}\n`,
        '    environment: production\n',
      ),
    },
    says: [
      'not-established',
      'workflow-key-undecided deploy.yml:19',
      // Its name is not the expected one, and gh was not asked.
      'workflow-key-undecided hotfix.yml:19',
      'workflow-key-undecided hotfix.yml:19',
    ],
  },
];

/** The step has the secret in its env, and the app may get another key, or none. */
const UNDECIDED: readonly (readonly [script: string, files?: Files])[] = [
  // In front of cdk.
  ['sudo npx cdk deploy'],
  ['env -i npx cdk deploy'],
  ['env -u JWT_SECRET_KEY npx cdk deploy'],
  ['docker run -e JWT_SECRET_KEY=changeme node:24 npx cdk deploy'],
  ['npx dotenv -o -e .env.prod -- cdk deploy'],
  ['doppler run -- cdk deploy'],
  ['npm run cdk -- deploy', { 'package.json': pack({ cdk: 'dotenv -o -- cdk' }) }],
  // Where the app ran before.
  ['npx cdk deploy --app cdk.out'],
  // Builtins that change the variable, by its name or by what they read.
  ...[
    'unset JWT_SECRET_KEY',
    'export -n JWT_SECRET_KEY',
    'export "JWT_SECRET_KEY=$OTHER"',
    'export "JWT_SECRET_KEY=changeme"',
    'read JWT_SECRET_KEY < key.txt',
    'JWT_SECRET_KEY+=x',
    'export $(grep -v "^#" .env | xargs)',
    'export "$(cat .env)"',
    'eval "$(cat .env)"',
    'source .env',
    'while read -r line; do export "$line"; done < .env',
    '[ -n "$OTHER" ] && export JWT_SECRET_KEY=x',
    'if [ -n "$OTHER" ]; then export JWT_SECRET_KEY=x; fi',
    '(export JWT_SECRET_KEY=x)',
  ].map((line) => [`${line}\n          npx cdk deploy`] as const),
  ['ship() { npx cdk deploy; }\n          unset JWT_SECRET_KEY\n          ship'],
  ['ship() { npx cdk deploy; }\n          JWT_SECRET_KEY=x ship'],
  // Commands in a text, which another program runs.
  ['timeout 60 bash -c "npx cdk deploy"'],
  ['eval "npx cdk deploy"'],
  ['OUT=`npx cdk deploy`'],
  ['bash <<END\n          npx cdk deploy\n          END'],
  // A variable of a Makefile goes before one of the environment.
  ...['JWT_SECRET_KEY = changeme\n', 'unexport JWT_SECRET_KEY\n', '-include .env\nexport\n', ''].map(
    (head) => ['make ship', { Makefile: `${head}ship:\n\tnpm ci\n\n\tnpx cdk deploy\n` }] as const,
  ),
  ['make release', { Makefile: 'release: ship\n\nship:\n\t@cd infra && npx cdk deploy\n' }],
];

/** Steps in front of `npx cdk deploy` in a job with the secret in its env. */
const EARLIER: readonly (readonly [steps: string, files?: Files])[] = [
  [`      - if: github.ref == 'x'\n        run: echo "JWT_SECRET_KEY=${OTHER}" >> $GITHUB_ENV\n`],
  [`      - run: '[ -n "$X" ] && echo "JWT_SECRET_KEY=${OTHER}" >> $GITHUB_ENV'\n`],
  [`      - run: if [ -n "$X" ]; then echo "JWT_SECRET_KEY=${OTHER}" >> $GITHUB_ENV; fi\n`],
  ['      - run: ./env.sh\n', { 'env.sh': '#!/bin/sh\necho "JWT_SECRET_KEY=$1" >> "$GITHUB_ENV"\n' }],
  ['      - uses: hashicorp/vault-action@v3\n        with:\n          secrets: a b | JWT_SECRET_KEY\n'],
  [
    `      - if: github.ref == 'x'\n        uses: ./.github/actions/own\n        with:\n          key: ${OTHER}\n`,
    { [OWN]: composite(`    - run: echo "JWT_SECRET_KEY=${e('inputs.key')}" >> $GITHUB_ENV\n`) },
  ],
];

const FAULTS: readonly Case[] = [
  {
    name: 'an action of the repository with an input of the same name, which it does not hand on',
    files: {
      [DEPLOY]: job(ACTION.replace('cdk-jwt-deploy/cdk-jwt-deploy@v1', './.github/actions/own')),
      [OWN]: composite('    - run: npx cdk deploy\n'),
    },
    says: ['fault', `workflow-key-missing ${OWN}:4`],
  },
  {
    name: 'a second command without the key of the first',
    files: {
      [DEPLOY]: job(
        `      - run: |\n          JWT_SECRET_KEY='${S}' npx cdk deploy Auth\n          npx cdk deploy Chat\n`,
      ),
    },
    says: ['fault', 'workflow-key-missing deploy.yml:16'],
  },
  {
    name: 'a deployment by a script of the package without the key',
    files: {
      [DEPLOY]: job('      - run: yarn --cwd infra deploy\n'),
      'infra/package.json': pack({ deploy: 'cdk deploy' }),
    },
    says: ['fault', 'workflow-key-missing deploy.yml:16'],
  },
  {
    name: 'a script of the package with a key of its own',
    files: {
      [DEPLOY]: job(`      - run: npm run deploy\n${ENV}`),
      'package.json': pack({ deploy: 'JWT_SECRET_KEY=changeme cdk deploy' }),
    },
    says: ['fault', 'workflow-key-written deploy.yml:16'],
  },
  {
    name: 'a called workflow that is handed nothing',
    files: {
      [DEPLOY]: 'on: push\njobs:\n  ship:\n    uses: ./.github/workflows/ship.yml\n',
      [W('ship.yml')]: job(`      - run: npx cdk deploy\n${ENV}`).replace(
        'on:\n  push:\n    branches: [main]',
        'on: workflow_call',
      ),
    },
    says: ['fault', 'workflow-secret-not-passed deploy.yml:3'],
  },
  {
    name: 'the key in the env of another job',
    files: {
      [DEPLOY]: `${job('      - run: npx cdk deploy\n')}  tests:\n    runs-on: ubuntu-latest\n${JOB_ENV}    steps:\n      - run: npm test\n`,
    },
    says: ['fault', 'workflow-key-missing deploy.yml:16'],
  },
];

describe('verify, of the workflows of strangers', () => {
  it.each(WELL)('$name: the secret reaches the deployment', async ({ files, says }) => {
    expect(await answer(files)).toEqual(says);
  });

  it.each(OPEN)('$name: is not established, and named', async ({ files, says }) => {
    expect(await answer(files)).toEqual(says);
  });

  it.each(FAULTS)('$name: is a fault with its place', async ({ files, says }) => {
    expect(await answer(files)).toEqual(says);
  });
});

describe('a step with the secret', () => {
  it.each(UNDECIDED.map(([script, files = {}]) => ({ script, files })))(
    'that runs $script is not established',
    async ({ script, files }) => {
      const text = job(`      - run: |\n          ${script}\n${ENV}`);
      const [status, ...findings] = await answer({ [DEPLOY]: text, ...files });
      expect(status).toBe('not-established');
      expect(findings[0]).toMatch(/^workflow-key-undecided deploy\.yml:1[678]$/);
    },
  );

  it.each(EARLIER.map(([steps, files = {}]) => ({ steps, files })))(
    'behind $steps is not established',
    async ({ steps, files }) => {
      const text = job(`${steps}      - run: npx cdk deploy\n`, JOB_ENV);
      const [status, finding, more] = await answer({ [DEPLOY]: text, ...files });
      expect([status, more]).toEqual(['not-established', undefined]);
      expect(finding).toMatch(/^workflow-key-undecided /);
    },
  );

  it.each(['python', 'node {0}'])('with a script for %s is not established', async (shell) => {
    const text = job(
      `      - run: import os; os.system("npx cdk deploy")\n${ENV}`,
      `    defaults:\n      run:\n        shell: ${shell}\n`,
    );
    const said = await answer({ [DEPLOY]: text });
    expect(said).toEqual(['not-established', 'workflow-key-undecided deploy.yml:19']);
  });

  it('that an env of unknown names hides is not established', async () => {
    const text = job(`      - run: npx cdk deploy\n        env: ${e('fromJSON(vars.ENV)')}\n`, JOB_ENV);
    expect(await answer({ [DEPLOY]: text })).toEqual([
      'not-established',
      'workflow-key-undecided deploy.yml:18',
    ]);
  });
});

describe('a step without the secret', () => {
  it('that deploys what an earlier synth has made is not established', async () => {
    const text = job(
      `      - run: JWT_SECRET_KEY='${S}' npx cdk synth\n      - run: npx cdk deploy --app cdk.out\n`,
    );
    expect(await answer({ [DEPLOY]: text })).toEqual([
      'not-established',
      'workflow-key-undecided deploy.yml:17',
    ]);
  });

  it('is no fault behind an action that reads an env file', async () => {
    const text = job('      - uses: falti/dotenv-action@v1\n      - run: npx cdk deploy\n');
    expect(await answer({ [DEPLOY]: text })).toEqual([
      'not-established',
      'workflow-key-undecided deploy.yml:17',
    ]);
  });
});

describe('workflows and actions that call one another', () => {
  const TEN = Array.from({ length: 10 }, (_, n) => n);

  it('come to an end where each action uses the next one ten times', async () => {
    const own = (n: number): string => `./.github/actions/a${n}`;
    const actions = TEN.map((n) => [
      `${own(n)}/action.yml`.slice(2),
      composite(`    - uses: ${own(n + 1)}\n`.repeat(10)),
    ]);
    const [status] = await answer({
      [DEPLOY]: job(`      - uses: ${own(0)}\n`),
      ...Object.fromEntries(actions),
    });
    expect(status).toBe('not-established');
  });

  it('come to an end where each workflow calls the next one ten times', async () => {
    const calls = (n: number): string =>
      TEN.map(
        (job) => `  j${job}:\n    uses: ./.github/workflows/w${n + 1}.yml\n    secrets: inherit\n`,
      ).join('');
    const files = TEN.map((n) => [
      W(`w${n}.yml`),
      `on: ${n === 0 ? 'push' : 'workflow_call'}\njobs:\n${calls(n)}`,
    ]);
    const [status] = await answer(Object.fromEntries(files));
    expect(status).toBe('not-established');
  });

  it('come to an end where a script has commands without number', async () => {
    const text = job(`      - run: |\n${'          npx cdk deploy\n'.repeat(10_000)}${ENV}`);
    expect((await answer({ [DEPLOY]: text }))[0]).toBe('not-established');
  });

  it('come to an end where a word of a command is longer than a path may be', async () => {
    const text = job(`      - run: make ${'deploy'.repeat(5_000)}\n`);
    expect((await answer({ [DEPLOY]: text }))[0]).toBe('not-established');
  });
});

describe('what a script prints or writes', () => {
  it('is no deployment', async () => {
    const text = job(
      `${ACTION}      - run: |\n          cat <<END >> "$GITHUB_STEP_SUMMARY"\n          npx cdk deploy\n          END\n          echo "next: cdk deploy"\n`,
    );
    expect(await answer({ [DEPLOY]: text })).toEqual(['ok']);
  });
});

describe('a called workflow that cannot be followed', () => {
  it('is named once, however many jobs call it', async () => {
    const call = (name: string) =>
      `  ${name}:\n    uses: ./.github/workflows/ship.yml\n    secrets: inherit\n`;
    const said = await answer({
      [DEPLOY]: job(ACTION),
      [W('both.yml')]: `on: push\njobs:\n${call('a')}${call('b')}`,
      [W('ship.yml')]: job('      - run: make deploy && make deploy\n').replace(
        'on:\n  push:\n    branches: [main]',
        'on: workflow_call',
      ),
    });
    expect(said).toEqual(NOT_FOLLOWED('ship.yml', 14));
  });
});

describe('scripts that call themselves', () => {
  it('come to an end', async () => {
    const scripts = { deploy: Array.from({ length: 50 }, () => 'npm run deploy').join(' && ') };
    const [status] = await answer({
      [DEPLOY]: job('      - run: npm run deploy\n'),
      'package.json': pack(scripts),
    });
    expect(status).toBe('not-established');
  });

  it('come to an end where each calls the next one', async () => {
    const chain = Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`s${n}`, `npm run s${n + 1}`]));
    const files = {
      [DEPLOY]: job('      - run: npm run s0\n'),
      'package.json': pack({ ...chain, s60: 'JWT_SECRET_KEY=$KEY cdk deploy' }),
    };
    expect(await answer(files)).toEqual(['not-established', 'workflow-key-undecided deploy.yml:16']);
  });
});
