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
const JOB_ENV = `    env:\n      JWT_SECRET_KEY: ${S}\n`;
const ACTION = `      - uses: cdk-jwt-deploy/cdk-jwt-deploy@v1\n        with:\n          jwt-secret-key: ${S}\n`;
const pack = (scripts: Readonly<Record<string, string>>, name = 'infra'): string =>
  JSON.stringify({ name, scripts });

type Case = { readonly name: string; readonly files: Files; readonly says: readonly string[] };

const DEPLOY = W('deploy.yml');

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
  [
    'a target of make, by way of another one',
    {
      [DEPLOY]: job(`      - run: make release\n${ENV}`),
      Makefile: 'build:\n\tnpm ci\n\nrelease: build ship\n\nship:\n\t@cd infra && npx cdk deploy --all\n',
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

const FAULTS: readonly Case[] = [
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
