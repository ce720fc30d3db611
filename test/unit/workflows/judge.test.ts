import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isError } from '../../../src/model/finding.ts';
import { judgeUses } from '../../../src/workflows/judge.ts';
import { findKeyUses } from '../../../src/workflows/key-uses.ts';
import { placeText, readWorkflows } from '../../../src/workflows/workflow.ts';
import { readYaml } from '../../../src/workflows/yaml-tree.ts';
import { directoryWith } from '../proof/templates.ts';

const ACTION = 'cdk-jwt-deploy/cdk-jwt-deploy@v1';
const FILE = '.github/workflows/deploy.yml';

/** A workflow with one job. `lines` are those of the job, without indentation. */
const workflow = (job: string, { on = 'push', top = '' } = {}): string =>
  `on: ${on}\n${top}jobs:\n  deploy:\n    runs-on: ubuntu-latest\n${indented(job, 4)}\n`;

const indented = (text: string, columns: number): string =>
  text
    .split('\n')
    .map((line) => ' '.repeat(columns) + line)
    .join('\n');

const withKey = (input: string): string =>
  `steps:\n  - uses: ${ACTION}\n    with:\n      jwt-secret-key: ${input}`;

const script = (run: string, more = ''): string =>
  `steps:\n  - run: |\n${indented(run, 6)}\n${indented(more, 4)}`;

type Files = Readonly<Record<string, string>>;

const judged = (files: Files | string) => {
  const all = typeof files === 'string' ? { [FILE]: files } : files;
  const root = directoryWith(all);
  const found = findKeyUses(readWorkflows(root), root, 'JWT_SECRET_KEY');
  return { ...found, judged: judgeUses(found.uses) };
};

/** One line for each step that needs the key: where, what it gets, or what is wrong and where. */
const verdicts = (files: Files | string): readonly string[] =>
  judged(files).judged.map(({ use, result, secret, findings }) => {
    const [first] = findings;
    return first
      ? `${isError(first) ? 'fault' : 'open'} ${first.code} ${first.where}`
      : `${result} ${secret?.text} at ${placeText(use.place)}`;
  });

const e = (expression: string): string => ['${{', expression, '}}'].join(' ');
const S = e('secrets.JWT_SECRET_KEY');

describe('a step that gets the secret', () => {
  const reaches = 'reaches JWT_SECRET_KEY at .github/workflows/deploy.yml';
  const env = (level: 'step' | 'job' | 'top'): string => {
    const block = `env:\n  JWT_SECRET_KEY: ${S}`;
    if (level === 'top') return workflow(`steps:\n  - uses: ${ACTION}`, { top: `${block}\n` });
    if (level === 'job') return workflow(`${block}\nsteps:\n  - uses: ${ACTION}`);
    return workflow(`steps:\n  - uses: ${ACTION}\n${indented(block, 4)}`);
  };
  it.each([
    ['as the input', workflow(withKey(S)), 6],
    ['in quotes of YAML', workflow(withKey(`"${S}"`)), 6],
    ['by an input in capitals', workflow(withKey(S).replace('jwt-secret-key', 'JWT-Secret-Key')), 6],
    ['beside the same secret in its environment', workflow(`env:\n  JWT_SECRET_KEY: ${S}\n${withKey(S)}`), 8],
    ['by index', workflow(withKey(e("secrets['JWT_SECRET_KEY']"))), 6],
    ['by a computed name', workflow(withKey(e("secrets[format('JWT_{0}_KEY', 'SECRET')]"))), 6],
    ['in another letter case', workflow(withKey(e('secrets.jwt_secret_key'))), 6],
    ['by format', workflow(withKey(e("format('{0}', secrets.JWT_SECRET_KEY)"))), 6],
    [
      'on either side of a condition',
      workflow(withKey(e("github.ref == 'x' && secrets.JWT_SECRET_KEY || secrets.jwt_secret_key"))),
      6,
    ],
    ['with an empty default', workflow(withKey(e("secrets.JWT_SECRET_KEY || ''"))), 6],
    ['from the env of the step', env('step'), 6],
    ['from the env of the job', env('job'), 8],
    ['from the env of the workflow', env('top'), 8],
    ['by way of env', workflow(`env:\n  KEY: ${S}\n${withKey(e('env.KEY'))}`), 8],
    ['for cdk deploy', workflow(script('npx cdk deploy --all', `env:\n  JWT_SECRET_KEY: ${S}`)), 6],
    [
      'assigned, then exported',
      workflow(script(`JWT_SECRET_KEY='${S}'\nexport JWT_SECRET_KEY\nnpx cdk deploy`)),
      6,
    ],
    ['in front of the command', workflow(script(`JWT_SECRET_KEY="${S}" npx cdk deploy`)), 6],
    [
      'exported by the script',
      workflow(script(`export JWT_SECRET_KEY='${S}'\ncd infra && yarn cdk deploy`)),
      6,
    ],
    [
      'written to GITHUB_ENV before',
      workflow(`steps:\n  - run: echo "JWT_SECRET_KEY=${S}" >> "$GITHUB_ENV"\n  - uses: ${ACTION}`),
      7,
    ],
    [
      'by an anchor',
      workflow(`env: &keys\n  JWT_SECRET_KEY: ${S}\nsteps:\n  - uses: ${ACTION}\n    env: *keys`),
      8,
    ],
  ])('%s passes, and its line is said', (_, text, line) => {
    expect(verdicts(text)).toEqual([`${reaches}:${line}`]);
  });

  it.each([
    ['in front of another command', script(`JWT_SECRET_KEY="${S}" npx cdk diff\nnpx cdk deploy`)],
    [
      'under a longer name in GITHUB_ENV',
      `steps:\n  - run: echo "PREVIOUS_JWT_SECRET_KEY=${S}" >> "$GITHUB_ENV"\n  - uses: ${ACTION}`,
    ],
  ])('%s does not get it', (_, job) => {
    expect(verdicts(workflow(job))).toEqual([expect.stringContaining('fault workflow-key-missing')]);
  });

  it.each([
    ['assigned and not exported', script(`JWT_SECRET_KEY="${S}"\nnpx cdk deploy`)],
    [
      'under a condition with an empty default',
      withKey(e("github.ref == 'x' && secrets.JWT_SECRET_KEY || ''")),
    ],
  ])('%s may not get it, which is said', (_, job) => {
    expect(verdicts(workflow(job))).toEqual([expect.stringContaining('open workflow-key-undecided')]);
  });

  it('is looked for behind a called workflow that is handed all secrets', () => {
    const called = `on:\n  workflow_call:\njobs:\n  deploy:\n    runs-on: x\n${indented(withKey(S), 4)}\n`;
    const caller =
      'on: push\njobs:\n  call:\n    uses: ./.github/workflows/called.yml\n    secrets: inherit\n';
    expect(verdicts({ [FILE]: caller, '.github/workflows/called.yml': called })).toEqual([
      'reaches JWT_SECRET_KEY at .github/workflows/called.yml:7',
    ]);
  });

  it('is named as GitHub stores it, where a called workflow has another name for it', () => {
    const called = `on:\n  workflow_call:\njobs:\n  deploy:\n    runs-on: x\n${indented(withKey(e('secrets.key')), 4)}\n`;
    const caller = `on: push\njobs:\n  call:\n    uses: ./.github/workflows/called.yml\n    secrets:\n      key: ${S}\n`;
    expect(verdicts({ [FILE]: caller, '.github/workflows/called.yml': called })).toEqual([
      'reaches JWT_SECRET_KEY at .github/workflows/called.yml:7',
    ]);
  });

  it('is looked for inside of an action of the repository', () => {
    const action = `runs:\n  using: composite\n  steps:\n    - uses: ${ACTION}\n      with:\n        jwt-secret-key: ${e('inputs.key')}\n`;
    const caller = workflow(`steps:\n  - uses: ./.github/actions/deploy\n    with:\n      key: ${S}`);
    expect(verdicts({ [FILE]: caller, '.github/actions/deploy/action.yml': action })).toEqual([
      'reaches JWT_SECRET_KEY at .github/actions/deploy/action.yml:4',
    ]);
  });

  it('is found for each of several jobs', () => {
    const job = (name: string, key: string): string =>
      `  ${name}:\n    runs-on: x\n${indented(withKey(key), 4)}\n`;
    const text = `on: push\njobs:\n${job('one', S)}${job('two', e('secrets.JWT_SECRT_KEY'))}`;
    expect(verdicts(text)).toEqual([
      `${reaches}:6`,
      'fault workflow-secret-misspelt .github/workflows/deploy.yml:14',
    ]);
  });
});

describe('a step that does not get it', () => {
  it.each([
    ['no line at all', workflow(`steps:\n  - uses: ${ACTION}`), 'fault workflow-key-missing', 6],
    [
      'a line that is commented out',
      workflow(`steps:\n  - uses: ${ACTION}\n    with:\n      stacks: Chat\n      # jwt-secret-key: ${S}`),
      'fault workflow-key-missing',
      6,
    ],
    ['an empty line', workflow(withKey("''")), 'fault workflow-key-missing', 8],
    [
      'a misspelt secret',
      workflow(withKey(e('secrets.JWT_SERCET_KEY'))),
      'fault workflow-secret-misspelt',
      8,
    ],
    ['a misspelt variable', workflow(withKey(e('env.JWT_SECRET_KEYS'))), 'fault workflow-key-missing', 8],
    [
      'the key of a rotation',
      workflow(withKey(e('secrets.JWT_SECRET_KEY_NEXT'))),
      'fault workflow-secret-of-rotation',
      8,
    ],
    [
      'a default',
      workflow(withKey(e("secrets.JWT_SECRET_KEY || 'dev-secret'"))),
      'fault workflow-key-written',
      8,
    ],
    ['a text', workflow(withKey('0123456789abcdef')), 'fault workflow-key-written', 8],
    [
      'a variable of GitHub',
      workflow(withKey(e('vars.JWT_SECRET_KEY'))),
      'fault workflow-key-in-variable',
      8,
    ],
    ['a line break behind it', workflow(withKey(`|\n        ${S}`)), 'fault workflow-key-altered', 8],
    ['a name in front of it', workflow(withKey(`KEY=${S}`)), 'fault workflow-key-altered', 8],
    ['quotes around it', workflow(withKey(`"'${S}'"`)), 'fault workflow-key-altered', 8],
    [
      'another secret in its environment',
      workflow(`env:\n  JWT_SECRET_KEY: ${e('secrets.OTHER')}\n${withKey(S)}`),
      'fault invalid-input',
      10,
    ],
    [
      'cdk deploy without it',
      workflow(script('# npx cdk deploy --all\nnpx cdk deploy')),
      'fault workflow-key-missing',
      6,
    ],
  ])('%s is a fault with its line', (_, text, fault, line) => {
    expect(verdicts(text)).toEqual([`${fault} ${FILE}:${line}`]);
  });

  it('is a fault of the call that hands over no secrets', () => {
    const called = `on:\n  workflow_call:\njobs:\n  deploy:\n    runs-on: x\n${indented(withKey(S), 4)}\n`;
    const caller = 'on: push\njobs:\n  call:\n    uses: ./.github/workflows/called.yml\n';
    expect(verdicts({ [FILE]: caller, '.github/workflows/called.yml': called })).toEqual([
      `fault workflow-secret-not-passed ${FILE}:3`,
    ]);
  });
});

describe('what no file decides', () => {
  it.each([
    ['one of two secrets', workflow(withKey(e("github.ref == 'x' && secrets.A || secrets.B"))), 8],
    ['a secret under a condition', workflow(withKey(e("github.ref == 'x' && secrets.JWT_SECRET_KEY"))), 8],
    ['a secret by a name of the event', workflow(withKey(e('secrets[github.event.name]'))), 8],
    ['an output of a step', workflow(withKey(e('steps.key.outputs.value'))), 8],
    ['an input of the event', workflow(withKey(e('inputs.key'))), 8],
    ['what a program writes', workflow(`steps:\n  - run: ./env.sh >> $GITHUB_ENV\n  - uses: ${ACTION}`), 6],
    [
      'another variable beside the input',
      workflow(
        `env:\n  JWT_SECRET_KEY: ${e('vars.A == 1 && secrets.A || needs.a.outputs.b')}\n${withKey(S)}`,
      ),
      10,
    ],
    ['an argument of the command', workflow(script(`npx cdk deploy -c key=${S}`)), 7],
  ])('%s is not established, with its line', (_, text, line) => {
    expect(verdicts(text)).toEqual([`open workflow-key-undecided ${FILE}:${line}`]);
  });

  it('includes workflows of other repositories', () => {
    const { uses, unfollowed } = judged(
      'on: push\njobs:\n  call:\n    uses: o/r/.github/workflows/x.yml@v1\n    secrets: inherit\n',
    );
    expect(uses).toEqual([]);
    expect(unfollowed).toEqual([{ place: { file: FILE, line: 3 }, what: 'o/r/.github/workflows/x.yml@v1' }]);
  });

  it('includes a workflow that calls itself', () => {
    const text = 'on: [push, workflow_call]\njobs:\n  call:\n    uses: ./.github/workflows/deploy.yml\n';
    expect(judged(text).unfollowed).toHaveLength(1);
  });

  it('includes deployments on pull requests, where forks have no secrets', () => {
    const text = workflow(script('npx cdk deploy', `env:\n  JWT_SECRET_KEY: ${S}`), { on: 'pull_request' });
    expect(verdicts(text)).toEqual([`open workflow-without-secrets ${FILE}:6`]);
  });
});

describe('what needs no key', () => {
  it.each([
    ['a dry-run on pull requests', workflow(`steps:\n  - uses: ${ACTION}`, { on: 'pull_request' })],
    ['a dry-run', workflow(`steps:\n  - uses: ${ACTION}\n    with:\n      mode: dry-run`)],
    [
      'the action of the mode dry-run',
      workflow('steps:\n  - uses: cdk-jwt-deploy/cdk-jwt-deploy/dry-run@v1'),
    ],
    [
      'keys in Secrets Manager',
      workflow(`steps:\n  - uses: ${ACTION}\n    with:\n      secret-store: secrets-manager`),
    ],
    ['a command that only prints', workflow(script('echo "npx cdk deploy"'))],
    ['a step that never runs', workflow(`steps:\n  - uses: ${ACTION}\n    if: false`)],
    ['cdk synth', workflow(script('npx cdk synth # not cdk deploy\necho cdk deploy\n# npx cdk deploy'))],
    ['a workflow that nothing calls', workflow(`steps:\n  - uses: ${ACTION}`, { on: 'workflow_call' })],
  ])('%s is no step to judge', (_, text) => {
    expect(verdicts(text)).toEqual([]);
  });
});

describe('a workflow that GitHub refuses', () => {
  it.each([
    ['a key that stands there twice', 'on: push\njobs: {}\njobs: {}\n', 3],
    ['a merge key', 'on: push\njobs:\n  a: &a {}\n  b:\n    <<: *a\n', 5],
    ['an alias of nothing', 'on: push\njobs: *nothing\n', 2],
    ['brackets that do not end', 'on: [push\njobs: {}\n', 2],
  ])('with %s is said with its line', (_, text, line) => {
    expect(judged(text).unread).toMatchObject([{ path: FILE, line }]);
  });

  it('with aliases that grow without end is refused in no time', () => {
    const levels = Array.from({ length: 30 }, (_, n) => `l${n + 1}: &l${n + 1} [*l${n}, *l${n}]`);
    expect(judged(`on: push\nl0: &l0 [a]\n${levels.join('\n')}\n`).unread).toHaveLength(1);
  });
});

describe('a workflow of any text', () => {
  const NEVER = { numRuns: 80 };
  it('is read without an exception', () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(text, (found) => {
        expect(readYaml(found)).toHaveProperty('line');
      }),
    );
  });

  it('has an expression of any text, which is never taken for the secret', () => {
    const token = fc.constantFrom(
      'secrets',
      '.',
      'JWT',
      "'",
      '(',
      ')',
      '[',
      ']',
      '||',
      '&&',
      '!',
      '==',
      'format',
      ',',
      '{0}',
      '*',
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 12 }), (tokens) => {
        const said = verdicts(workflow(withKey(JSON.stringify(e(tokens.join(' '))))));
        expect(said).toHaveLength(1);
        expect(said[0]).not.toMatch(/^reaches JWT_SECRET_KEY/);
      }),
      NEVER,
    );
  });

  it.each([
    ['operators', `a${' || a'.repeat(20_000)}`],
    ['brackets', '('.repeat(20_000)],
    ['members', `a${'.a'.repeat(20_000)}`],
    ['quotes', "'".repeat(20_001)],
  ])('with %s without end is not established', (_, expression) => {
    expect(verdicts(workflow(withKey(`"${e(expression)}"`)))).toEqual([
      `open workflow-key-undecided ${FILE}:8`,
    ]);
  });
});
