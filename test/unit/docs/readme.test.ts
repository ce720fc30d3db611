import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseInputs } from '../../../src/inputs/inputs.ts';
import { PROFILE_NAMES, SYNTHETIC_EMAIL, SYNTHETIC_SUBJECT } from '../../../src/inputs/profiles.ts';
import { inputVariable } from '../../../src/inputs/reader.ts';
import { readSecrets } from '../../../src/inputs/secrets.ts';
import { BODY_LIMIT, USER_AGENT } from '../../../src/lib/http.ts';
import { ALGORITHMS } from '../../../src/redaction/key-bytes.ts';
import { AXES } from '../../../src/smoke-test/axes.ts';
import { COMMON_IDENTITY_HEADERS } from '../../../src/smoke-test/identity-headers.ts';
import { neededSuccesses } from '../../../src/smoke-test/schedule.ts';
import { FAULTS, type Fault } from '../../support/chat-app/faults.ts';
import { codeBlocks, codeIn, pages, read, tableAfter, workflowsIn } from './repository.ts';

const packageJson = JSON.parse(read('package.json'));

type Step = { readonly uses?: string; readonly with?: Readonly<Record<string, unknown>> };

/** The step of a workflow that runs this action. */
const actionStep = (workflow: string): Step | undefined =>
  Object.values<{ steps: readonly Step[] }>(parse(workflow).jobs)
    .flatMap(({ steps }) => steps)
    .find(({ uses }) => uses?.startsWith('cdk-jwt-deploy/'));

const stepOf = (workflow: string): Step | undefined =>
  actionStep(read(`examples/chat-app/.github/workflows/${workflow}`));

describe('the workflow steps in the documentation', () => {
  const blocks = ['deploy', 'nightly', 'pull-requests', 'requests']
    .flatMap((page) => codeBlocks(read(`docs/${page}.md`)))
    .filter(({ language }) => language === 'yaml');

  it('are YAML, and use only inputs that the action has', () => {
    expect(blocks.length).toBeGreaterThanOrEqual(6);
    const steps = blocks.flatMap(({ text }): readonly Step[] => parse(text));
    for (const { uses = '', with: inputs = {} } of steps) {
      const known = Object.keys(
        parse(read(`${/^(?:[^/@]+\/){2}([\w-]+)@/.exec(uses)?.[1] ?? '.'}/action.yml`)).inputs,
      );
      if (uses.startsWith('cdk-jwt-deploy/'))
        expect(Object.keys(inputs).filter((name) => !known.includes(name))).toEqual([]);
    }
  });

  it.each([
    ['ecs-deploy.yml', 'deploy'],
    ['verify.yml', 'nightly'],
    ['pull-request.yml', 'pull-requests'],
  ])('have the very step of the example’s %s', (workflow, page) => {
    const block = codeBlocks(read(`docs/${page}.md`)).find(({ label }) => label === `example: ${workflow}`);
    expect(parse(block?.text ?? '')).toEqual([stepOf(workflow)]);
  });
});

describe('the README', () => {
  it.each(['npm ci && npm run demo', 'npm ci && npm test'])('has the command %s', (command) => {
    expect(codeBlocks(read('README.md')).some(({ text }) => text.includes(command))).toBe(true);
  });

  it('is short, and its tables can be read as text', () => {
    expect(read('README.md').split(/\s+/).length).toBeLessThan(1_600);
    const rows = read('README.md').match(/^\|.*$/gm) ?? [];
    expect(rows.filter((row) => row.length > 120)).toEqual([]);
  });
});

describe('the workflows in the README', () => {
  const workflows = workflowsIn('README.md');

  it.each([
    ['pull-request.yml', { GITHUB_EVENT_NAME: 'pull_request' }, { mode: 'dry-run' }, 0],
    [
      'verify.yml',
      { GITHUB_EVENT_NAME: 'schedule' },
      { mode: 'verify', backend: { probePath: '/api/me' } },
      3,
    ],
    ['deploy.yml', { GITHUB_EVENT_NAME: 'push' }, { mode: 'deploy', backend: { probePath: '/api/me' } }, 3],
  ])('give the action all that it needs: %s', async (name, event, expected, count) => {
    const { uses = '', with: given = {} } = actionStep(workflows.get(name) ?? '') ?? {};
    expect(Object.keys(given)).toHaveLength(count);
    const outcome = await parsed(uses, given, event);
    expect(outcome).toMatchObject({ ok: true, value: expected });
  });

  it('need the address for verify.yml, and deploy.yml can do without it', async () => {
    const without = async (workflow: string): Promise<boolean> => {
      const { uses = '', with: given = {} } = actionStep(workflows.get(workflow) ?? '') ?? {};
      const { 'backend-url': _, ...others } = given;
      return (await parsed(uses, others, { GITHUB_EVENT_NAME: 'push' })).ok;
    };
    expect({ verify: await without('verify.yml'), deploy: await without('deploy.yml') }).toEqual({
      verify: false,
      deploy: true,
    });
  });

  it('stand above the most frequent failure reasons, in the words of docs/findings.md', () => {
    const reasons = (text: string) =>
      tableAfter(text, '| `failure-reason` ').map(([reason = '', meaning]) => [
        /`([^`]*)`/.exec(reason)?.[1],
        meaning,
      ]);
    const all = new Map(
      tableAfter(read('docs/findings.md'), '## Failure reasons').map(([a, b]) => [codeIn(a), b]),
    );
    const told = reasons(read('README.md'));
    expect(told.length).toBeGreaterThan(5);
    expect(told.filter(([reason = '', meaning]) => all.get(reason) !== meaning)).toEqual([]);
  });

  it('need AWS only for deploy.yml, and a secret only where production is asked', () => {
    const having = (text: string) =>
      [...workflows].filter(([, one]) => one.includes(text)).map(([name]) => name);
    expect(having('aws-actions/')).toEqual(['deploy.yml']);
    expect(having('secrets.')).toEqual(['verify.yml', 'deploy.yml']);
    expect(having('id-token: write')).toEqual(['deploy.yml']);
  });

  it('use the actions at the commits of the example', () => {
    const pinned = (text: string) => [...text.matchAll(/uses: (\S+@\S+ # \S+)/g)].map(([, one]) => one);
    const example = ['ecs-deploy', 'verify', 'pull-request'].flatMap((name) =>
      pinned(read(`examples/chat-app/.github/workflows/${name}.yml`)),
    );
    const own = [...workflows.values()].flatMap(pinned);
    expect(own.length).toBe(8);
    expect(own.filter((one) => !example.includes(one))).toEqual([]);
  });
});

/** What the action makes of the inputs of a step, with the defaults of its metadata, as the runner hands them on. */
const parsed = async (
  uses: string,
  given: Readonly<Record<string, unknown>>,
  event: Readonly<Record<string, string>>,
) => {
  const folder = /^(?:[^/@]+\/){2}([\w-]+)@/.exec(uses)?.[1] ?? '.';
  const { inputs } = parse(read(`${folder}/action.yml`));
  expect(Object.keys(given).filter((name) => !(name in inputs))).toEqual([]);
  const values = Object.entries<{ default?: string }>(inputs).map(([name, facts]) => {
    const value = String(given[name] ?? facts.default ?? '');
    return [inputVariable(name), value.replace(/\$\{\{.*\}\}/, randomBytes(32).toString('hex'))];
  });
  const env = { GITHUB_WORKSPACE: '/checkout', ...event, ...Object.fromEntries(values) };
  return await parseInputs(env, readSecrets(env));
};

describe('the README of the example', () => {
  const page = read('examples/chat-app/README.md');
  const workflows = ['ecs-deploy', 'verify', 'rotate', 'pull-request'].map((name) => ({
    name,
    text: read(`examples/chat-app/.github/workflows/${name}.yml`),
  }));
  const names = (cell = '') => [...cell.matchAll(/`([A-Z_]+)`/g)].map(([, name]) => name);
  const told = (head: string) => tableAfter(page, head).flatMap(([cell]) => names(cell));
  const used = (context: string) =>
    workflows.flatMap(({ text }) =>
      [...text.matchAll(new RegExp(`\\b${context}\\.([A-Z_]+)`, 'g'))].map(([, name]) => name),
    );

  it.each([
    ['secrets', '| secret '],
    ['vars', '| variable '],
  ])('names all %s that the workflows read, and no others', (context, head) => {
    expect(told(head).toSorted()).toEqual([...new Set(used(context))].toSorted());
  });

  it('has the variables where a job without an environment sees them', () => {
    const without = workflows.filter(({ text }) => !/^ {4}environment:/m.test(text));
    expect(without.map(({ name }) => name)).toEqual(['pull-request']);
    expect(page).toMatch(/variables for the repository, not for the environment: `pull-request\.yml`/);
  });
});

describe('docs/sent.md', () => {
  const page = read('docs/sent.md');

  it('lists every axis of the controls, in order, with what is sent and why it does no harm', () => {
    const rows = tableAfter(page, '<!-- controls:start -->');
    expect(rows.map(([name, sent, safe]) => [codeIn(name), sent, safe])).toEqual(
      Object.entries(AXES).map(([axis, { sent, safe }]) => [axis, sent, safe]),
    );
  });

  it('names all identity headers that are tried, and no other', () => {
    const sentence = /The identity headers are (.*)\n/.exec(page)?.[1] ?? '';
    const named = [...sentence.matchAll(/`([A-Z][\w-]+)`/g)].map((match) => match[1]);
    expect(named).toEqual([...COMMON_IDENTITY_HEADERS]);
  });

  it('names the user, the user agent and the limits that the code has', () => {
    for (const fact of [SYNTHETIC_SUBJECT, SYNTHETIC_EMAIL, USER_AGENT, `${BODY_LIMIT / 1024} KiB`]) {
      expect(page).toContain(fact);
    }
    expect(page).toContain('below 0.1 %');
    const chance = (tasks: number): number => (1 - 1 / tasks) ** neededSuccesses(tasks);
    for (const tasks of [2, 3, 10, 100]) expect(chance(tasks)).toBeLessThanOrEqual(0.001);
  });
});

describe('what the documentation says of the demo and the tests', () => {
  it('has every fault of the demo with what a run says about it', () => {
    const rows = tableAfter(read('docs/demo.md'), '<!-- faults:start -->');
    expect(rows.map((row) => row.map(codeIn))).toEqual(
      Object.entries<Fault>(FAULTS).map(([name, fault]) => [
        name,
        fault.what,
        fault.verdict,
        fault.failureReason,
        `[\`${fault.diagnosis}\`](findings.md#${fault.diagnosis})`,
      ]),
    );
  });

  it('names only scripts that there are, on every page', () => {
    for (const page of [...pages(), 'CONTRIBUTING.md']) {
      const named = [...read(page).matchAll(/\bnpm run (?:--silent )?([\w:]+)/g)].map(
        (match) => match[1] ?? '',
      );
      expect(named.filter((name) => !(name in packageJson.scripts))).toEqual([]);
    }
  });

  it('names every script for tests', () => {
    const tests = Object.keys(packageJson.scripts).filter((name) => name.startsWith('test:'));
    for (const name of [...tests, 'check', 'bench', 'demo'])
      expect(read('CONTRIBUTING.md')).toContain(`npm run ${name}`);
    expect(read('README.md')).toContain('npm run demo');
  });

  it('needs the version of Node that package.json needs', () => {
    expect(read('CONTRIBUTING.md')).toContain(`Node ${packageJson.engines.node.replace(/\D/g, '')} or newer`);
  });
});

describe('docs/fit.md', () => {
  it('names the profiles, the algorithms and the oldest CDK CLI of the code', () => {
    const page = read('docs/fit.md');
    const oldest = /const OLDEST = .*text: '([\d.]+)'/.exec(read('src/cdk/find-cli.ts'))?.[1];
    for (const name of [...PROFILE_NAMES, ...ALGORITHMS]) expect(page).toContain(`\`${name}\``);
    expect(page).toContain(`\`aws-cdk\` ${oldest} or newer`);
  });
});

describe('docs/stages.md', () => {
  it('names all stages in the order of the code', () => {
    const code = read('src/modes/deploy.ts')
      .replace('await locateProduction(', () => read('src/modes/production.ts'))
      .replace('await followUp(', () => read('src/modes/follow-up.ts'))
      .replace('await tryTokensBefore(', "run.step('tokens before',");
    const stages = [...code.matchAll(/run\.(?:step|attempt)\('([^']+)'/g)].map((match) => match[1]);
    expect(tableAfter(read('docs/stages.md'), '# What a run does').map(([stage]) => stage)).toEqual([
      'inputs',
      ...new Set(stages),
    ]);
  });
});

describe('the pages for users', () => {
  it.each(pages())('%s has British spelling and no place of the machine that wrote it', (page) => {
    const text = read(page);
    // What stands in code is how others spell it.
    const prose = text.replace(/`[^`\n]*`/g, '');
    expect(
      prose.match(/\b(?:colors?|behaviors?|licenses? (?:under|of)|favorites?|honors?|canceled|labeled)\b/gi),
    ).toBe(null);
    expect(text.match(/\/(?:work|root|home|tmp)\//g)).toBe(null);
  });
});
