import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { SYNTHETIC_EMAIL, SYNTHETIC_SUBJECT } from '../../../src/inputs/profiles.ts';
import { BODY_LIMIT, USER_AGENT } from '../../../src/lib/http.ts';
import { AXES } from '../../../src/smoke-test/axes.ts';
import { COMMON_IDENTITY_HEADERS } from '../../../src/smoke-test/identity-headers.ts';
import { neededSuccesses } from '../../../src/smoke-test/schedule.ts';
import { FAULTS, type Fault } from '../../support/chat-app/faults.ts';
import { codeBlocks, codeIn, pages, read, tableAfter } from './repository.ts';

const readme = read('README.md');
const action = parse(read('action.yml'));
const packageJson = JSON.parse(read('package.json'));

type Step = { readonly uses?: string; readonly with?: Readonly<Record<string, unknown>> };

/** The step of an example's workflow that runs this action. */
const stepOf = (workflow: string): Step | undefined =>
  Object.values<{ steps: readonly Step[] }>(
    parse(read(`examples/chat-app/.github/workflows/${workflow}`)).jobs,
  )
    .flatMap(({ steps }) => steps)
    .find(({ uses }) => uses?.startsWith('cdk-jwt-deploy/'));

describe('the workflow steps in the README', () => {
  const blocks = codeBlocks(readme).filter(({ language }) => language === 'yaml');

  it('are YAML, and use only inputs that the action has', () => {
    expect(blocks.length).toBeGreaterThanOrEqual(2);
    for (const { text } of blocks) {
      const steps: readonly Step[] = parse(text);
      const inputs = steps.flatMap((step) => Object.keys(step.with ?? {}));
      expect(inputs.filter((name) => !(name in action.inputs))).toEqual([]);
    }
  });

  it.each(['ecs-deploy.yml', 'verify.yml', 'pull-request.yml'])(
    'have the very step of the example’s %s',
    (workflow) => {
      const block = blocks.find(({ label }) => label === `example: ${workflow}`);
      expect(parse(block?.text ?? '')).toEqual([stepOf(workflow)]);
    },
  );
});

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

describe('what the README says of the requests', () => {
  it('lists every axis of the controls, in order, with what is sent and why it does no harm', () => {
    const rows = tableAfter(readme, '<!-- controls:start -->');
    expect(rows.map(([name, sent, safe]) => [codeIn(name), sent, safe])).toEqual(
      Object.entries(AXES).map(([axis, { sent, safe }]) => [axis, sent, safe]),
    );
  });

  it('names all identity headers that are tried, and no other', () => {
    const sentence = /The identity headers are (.*)\n/.exec(readme)?.[1] ?? '';
    const named = [...sentence.matchAll(/`([A-Z][\w-]+)`/g)].map((match) => match[1]);
    expect(named).toEqual([...COMMON_IDENTITY_HEADERS]);
  });

  it('names the user, the user agent and the limits that the code has', () => {
    const text = /## What is sent to production\n([\s\S]*?)\n## /.exec(readme)?.[1] ?? '';
    for (const fact of [SYNTHETIC_SUBJECT, SYNTHETIC_EMAIL, USER_AGENT, `${BODY_LIMIT / 1024} KiB`]) {
      expect(text).toContain(fact);
    }
    expect(text).toContain('below 0.1 %');
    const chance = (tasks: number): number => (1 - 1 / tasks) ** neededSuccesses(tasks);
    for (const tasks of [2, 3, 10, 100]) expect(chance(tasks)).toBeLessThanOrEqual(0.001);
  });
});

describe('what the README says of the demo and the tests', () => {
  it('has every fault of the demo with what a run says about it', () => {
    const rows = tableAfter(readme, '<!-- faults:start -->');
    expect(rows.map((row) => row.map(codeIn))).toEqual(
      Object.entries<Fault>(FAULTS).map(([name, fault]) => [
        name,
        fault.what,
        fault.verdict,
        fault.failureReason,
        `[\`${fault.diagnosis}\`](docs/findings.md#${fault.diagnosis})`,
      ]),
    );
  });

  it('names only scripts that there are, on every page', () => {
    for (const page of pages()) {
      const named = [...read(page).matchAll(/\bnpm run (?:--silent )?([\w:]+)/g)].map(
        (match) => match[1] ?? '',
      );
      expect(named.filter((name) => !(name in packageJson.scripts))).toEqual([]);
    }
  });

  it('names every script for tests', () => {
    const tests = Object.keys(packageJson.scripts).filter((name) => name.startsWith('test:'));
    for (const name of [...tests, 'check', 'bench', 'demo']) expect(readme).toContain(`npm run ${name}`);
  });

  it('needs the version of Node that package.json needs', () => {
    expect(readme).toContain(`Node ${packageJson.engines.node.replace(/\D/g, '')} or newer`);
  });
});

describe('what the README says of the modes', () => {
  it('names all stages in the order of the code', () => {
    const code = read('src/modes/deploy.ts')
      .replace('await locateProduction(', () => read('src/modes/production.ts'))
      .replace('await followUp(', () => read('src/modes/follow-up.ts'))
      .replace('await tryTokensBefore(', "run.step('tokens before',");
    const stages = [...code.matchAll(/run\.(?:step|attempt)\('([^']+)'/g)].map((match) => match[1]);
    expect(tableAfter(readme, '## What a run does').map(([stage]) => stage)).toEqual([
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
