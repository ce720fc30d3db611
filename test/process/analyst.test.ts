import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { COMPARISON } from '../../src/changes/jobs.ts';
import { Secret } from '../../src/redaction/secret.ts';
import { type Analyse, createAnalyst } from '../../src/run/analyst.ts';
import { BROKEN, DEEP, ENDLESS, ENVIRONMENT, GREEDY, READ, TELL } from '../support/runner/analysis.ts';
import { directoryWith } from '../unit/proof/templates.ts';

const ENTRY = fileURLToPath(new URL('../support/runner/analysis.ts', import.meta.url));
const OWN_ENTRY = fileURLToPath(new URL('../../src/analysis.ts', import.meta.url));
const LIMITS = { milliseconds: 60_000, megabytes: 64 };

const analyst = (limits: Partial<typeof LIMITS> = {}, cancelled = new AbortController().signal): Analyse =>
  createAnalyst(ENTRY, cancelled, { ...LIMITS, ...limits });

const given = (why: string): string => `The job ${why}.`;

describe('an analyst', () => {
  it('gives up what does not end, and takes nothing on afterwards', async () => {
    const analyse = analyst({ milliseconds: 1500 });
    const all = [analyse(ENDLESS, [], given), analyse(ENVIRONMENT, [], given)];
    expect(await Promise.all(all)).toEqual(Array(2).fill('The job takes longer than 1.5 seconds.'));
  });

  it('gives up what takes all memory, and what no engine can hold', async () => {
    expect(await analyst()(GREEDY, [], given)).toBe('The job takes more than 64 MB of memory.');
    expect(await analyst()(DEEP, [], given)).toBe('The job comes to more than JavaScript can hold.');
  });

  it('is ended by a cancel', async () => {
    const cancel = new AbortController();
    const answer = analyst({}, cancel.signal)(ENDLESS, [], given);
    cancel.abort(new Error('cancelled by SIGINT'));
    await expect(answer).rejects.toThrow('cancelled by SIGINT');
  });

  it('hands on a bug as one, with the place where it is', async () => {
    await expect(analyst()(BROKEN, [], given)).rejects.toThrow(/a bug of ours[\s\S]*support.runner.analysis/);
  });

  it('gets templates and secrets as they are, and no variable of the run', async () => {
    vi.stubEnv('OF_THE_RUN', 'secret');
    const template = { Resources: { One: { Type: 'A::B::C', Properties: { secret: ['a'] } } } };
    const stack = { type: 'aws:cloudformation:stack', properties: { templateFile: 't.json' } };
    const directory = directoryWith({ 'manifest.json': { artifacts: { App: stack } }, 't.json': template });
    const analyse = analyst();
    const read = await analyse(READ, [directory], () => undefined);
    rmSync(directory, { recursive: true });
    if (!read?.ok) throw new Error('not read');
    expect(read.value.stacks[0]?.templates[0]?.body).toEqual(template);
    const secret = new Secret('name', 'name');
    const told = await analyse(TELL, [read.value, secret], () => undefined);
    expect(told).toEqual({ secret, known: new Map([['name', secret]]), bodies: [template] });
    expect(told?.known.get('name')?.reveal()).toBe('name');
    expect(await analyse(ENVIRONMENT, [], () => ['none'])).not.toContain('OF_THE_RUN');
    vi.unstubAllEnvs();
  });

  it('compares with all that may be shown, all that must not, and the accounts that are known', async () => {
    const side = (...texts: readonly string[]) => [
      { path: [], body: { Resources: { One: { Type: 'Custom::App', Properties: { ...texts } } } } },
    ];
    const [deployed, fresh] = ['deployed', 'fresh'].map((name) => `${name} Wintergarten42`);
    const sides = {
      stackId: 'App',
      stackName: 'App',
      before: side('from the code', deployed ?? '', ''),
      after: side('new', fresh ?? '', '111122223333 999988887777'),
      base: side('from the code', 'x', ''),
      accounts: ['111122223333'],
      comparedWith: 'deployed' as const,
    };
    const hidden = {
      variable: 'KEY',
      standIns: new Map(),
      tagKey: new Uint8Array(32),
      secrets: [fresh ?? ''],
    };
    const analyse = createAnalyst(OWN_ENTRY, new AbortController().signal);
    const [compared] = await analyse(COMPARISON, [[sides], hidden], () => []);
    expect(compared?.changes.diff).toMatch(/\[-\] from the code/);
    expect(JSON.stringify(compared)).not.toContain('Wintergarten42');
    expect(compared?.findings.map(({ code, detail }) => [code, detail])).toContainEqual([
      'change-names-account',
      'One (Custom::App) names account 999988887777',
    ]);
  });
});
