import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../../src/lib/json.ts';
import { readAssembly } from '../../../src/template/assembly.ts';
import { missingContextFinding } from '../../../src/template/findings.ts';
import { selectStacks } from '../../../src/template/select.ts';
import { directoryWith, newKey } from '../proof/templates.ts';

const made: string[] = [];
const directory = (files: Readonly<Record<string, Json>>): string => {
  const path = directoryWith(files);
  made.push(path);
  return path;
};
afterEach(() => {
  for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true });
});

const stack = (templateFile: string, more: JsonObject = {}): JsonObject => ({
  type: 'aws:cloudformation:stack',
  environment: 'aws://111122223333/eu-central-1',
  properties: { templateFile },
  ...more,
});

const manifest = (artifacts: JsonObject, more: JsonObject = {}): JsonObject => ({
  version: '55.0.0',
  artifacts,
  ...more,
});

const unreadable = (path: string): readonly string[] => {
  const outcome = readAssembly(path);
  return outcome.ok ? [] : outcome.findings.map(({ code, detail }) => `${code} ${detail}`);
};

describe('reading a cloud assembly', () => {
  it('reads an assembly of a schema that is newer than this action', () => {
    const path = directory({
      'manifest.json': { ...manifest({ App: stack('App.template.json') }), version: '99.0.0' },
      'App.template.json': { Resources: {} },
    });
    const outcome = readAssembly(path);
    expect(outcome).toMatchObject({ ok: true, value: { stacks: [{ id: 'App', region: 'eu-central-1' }] } });
  });

  it('takes an unknown account and region for open, not for a name', () => {
    const path = directory({
      'manifest.json': manifest({
        App: stack('t.json', { environment: 'aws://unknown-account/unknown-region' }),
      }),
      't.json': {},
    });
    expect(readAssembly(path)).toMatchObject({ ok: true, value: { stacks: [{ account: '', region: '' }] } });
  });

  it('says that the directory is not there', () => {
    expect(unreadable('/nowhere/at/all')).toEqual([
      'assembly-unreadable manifest.json: The file could not be read (ENOENT).',
    ]);
  });

  it('never quotes a broken template, which may hold the key', () => {
    const key = newKey();
    const path = directory({
      'manifest.json': manifest({ App: stack('App.template.json') }),
      'App.template.json': `{"Value": "${key}", oops`,
    });
    const text = JSON.stringify(readAssembly(path));
    expect(text).toContain('not valid JSON');
    expect(text).not.toContain(key.slice(0, 6));
  });

  it('reports every file that it cannot read, not only the first', () => {
    const path = directory({
      'manifest.json': manifest({ A: stack('A.json'), B: stack('B.json'), C: stack('C.json') }),
      'A.json': '[]',
      'C.json': {},
    });
    expect(unreadable(path)).toEqual([
      'assembly-unreadable A.json: The file is not a JSON object.',
      'assembly-unreadable B.json: The file could not be read (ENOENT).',
    ]);
  });

  it.each(['../outside.json', '/etc/hostname', 'sub/../../outside.json', '.', ''])(
    'does not follow a template path out of the assembly: %j',
    (templateFile) => {
      const path = directory({
        'inner/manifest.json': manifest({ App: stack(templateFile) }),
        'outside.json': {},
      });
      expect(unreadable(join(path, 'inner'))).toEqual([
        expect.stringContaining('The manifest names a file outside of the assembly directory'),
      ]);
    },
  );

  it('does not follow symbolic links, neither files nor folders', () => {
    const path = directory({
      'inner/manifest.json': manifest({ A: stack('A.json'), B: stack('linked/B.json') }),
      'real/A.json': {},
      'real/B.json': {},
    });
    symlinkSync(join(path, 'real/A.json'), join(path, 'inner/A.json'));
    symlinkSync(join(path, 'real'), join(path, 'inner/linked'));
    expect(unreadable(join(path, 'inner'))).toEqual([
      expect.stringContaining('A.json: The path goes through a symbolic link'),
      expect.stringContaining('linked/B.json: The path goes through a symbolic link'),
    ]);
  });

  it.skipIf(process.platform === 'win32')('does not wait for what may come out of a pipe', () => {
    const path = directory({ 'manifest.json': manifest({ A: stack('A.json') }) });
    execFileSync('mkfifo', [join(path, 'A.json')]);
    expect(unreadable(path)).toEqual([
      'assembly-unreadable A.json: The file is not read: It is no regular file.',
    ]);
    rmSync(join(path, 'manifest.json'));
    execFileSync('mkfifo', [join(path, 'manifest.json')]);
    expect(unreadable(path)).toEqual([
      'assembly-unreadable manifest.json: The file is not read: It is no regular file.',
    ]);
  });

  it.each([
    ['a file without end', (file: string) => truncateSync(file, 2 ** 40), 'It has more than 2.0 MB.'],
    [
      'a file of more levels than any function can follow',
      (file: string) => writeFileSync(file, `{"Resources":${'{"a":'.repeat(5000)}1${'}'.repeat(5001)}`),
      'nested more than 200 levels deep',
    ],
  ])('does not take %s for a template', (_, write, why) => {
    const path = directory({ 'manifest.json': manifest({ A: stack('A.json') }), 'A.json': {} });
    write(join(path, 'A.json'));
    expect(unreadable(path)).toEqual([expect.stringContaining(why)]);
  });

  it('may itself be reached through a symbolic link, as RUNNER_TEMP on macOS is', () => {
    const path = directory({ 'real/manifest.json': manifest({ App: stack('A.json') }), 'real/A.json': {} });
    symlinkSync(join(path, 'real'), join(path, 'link'));
    expect(readAssembly(join(path, 'link'))).toMatchObject({ ok: true });
  });

  it('stops at an assembly or a nested template that contains itself', () => {
    const nested = { Type: 'AWS::CloudFormation::Stack', Metadata: { 'aws:asset:path': 'App.json' } };
    const path = directory({
      'manifest.json': manifest({
        App: stack('App.json'),
        Stage: { type: 'cdk:cloud-assembly', properties: { directoryName: '.' } },
      }),
      'App.json': { Resources: { Nested: nested } },
    });
    expect(unreadable(path)).toEqual([
      'assembly-unreadable manifest.json: The nested assembly names its own parent.',
      'assembly-unreadable App.json: The nested template contains itself.',
    ]);
  });

  it('finds a nested template by its asset path, and says so when there is none', () => {
    const path = directory({
      'manifest.json': manifest({ App: stack('App.json') }),
      'App.json': {
        Resources: {
          Known: { Type: 'AWS::CloudFormation::Stack', Metadata: { 'aws:asset:path': 'Known.json' } },
          Elsewhere: {
            Type: 'AWS::CloudFormation::Stack',
            Properties: { TemplateURL: 'https://example.com/t.json' },
          },
        },
      },
      'Known.json': { Outputs: {} },
    });
    const outcome = readAssembly(path);
    expect(outcome).toMatchObject({
      ok: true,
      value: { stacks: [{ templates: [{ path: [] }, { path: ['Known'], file: 'Known.json' }] }] },
      findings: [{ code: 'nested-stack-not-read', where: 'Elsewhere' }],
    });
  });

  it('takes no file for a nested template whose address leads to another one', () => {
    const address = (hash: string) => ({ TemplateURL: `https://assets.example.com/${hash}.json` });
    const app = (hash: string) =>
      directory({
        'manifest.json': manifest({
          App: stack('App.json', { dependencies: ['App.assets'] }),
          'App.assets': { type: 'cdk:asset-manifest', properties: { file: 'App.assets.json' } },
        }),
        'App.assets.json': { files: { abc: { source: { path: 'In.nested.template.json' } } } },
        'In.nested.template.json': {},
        'App.json': {
          Resources: {
            In: {
              Type: 'AWS::CloudFormation::Stack',
              Metadata: { 'aws:asset:path': 'In.nested.template.json' },
              Properties: address(hash),
            },
          },
        },
      });
    expect(readAssembly(app('abc'))).toMatchObject({ findings: [] });
    const other = app('def');
    writeFileSync(join(other, 'decoy.json'), '{}');
    const text = readFileSync(join(other, 'App.json'), 'utf8');
    writeFileSync(join(other, 'App.json'), text.replace('"In.nested.template.json"', '"decoy.json"'));
    expect(readAssembly(other)).toMatchObject({ findings: [{ code: 'nested-stack-not-read' }] });
    expect(readAssembly(app('def'))).toMatchObject({ findings: [{ code: 'nested-stack-not-read' }] });
  });

  it('ends where files name each other by more ways than anybody can go', () => {
    const levels = Array.from({ length: 30 }, (_, level) => level);
    const nested = (level: number) => ({
      Type: 'AWS::CloudFormation::Stack',
      Metadata: { 'aws:asset:path': `${level}.json` },
    });
    const path = directory({
      'manifest.json': manifest({ App: stack('0.json') }),
      ...Object.fromEntries(
        levels.map((level) => [
          `${level}.json`,
          { Resources: level === 29 ? {} : { A: nested(level + 1), B: nested(level + 1) } },
        ]),
      ),
    });
    expect(unreadable(path)).toEqual([expect.stringMatching(/More than 10000 files would be read\.$/)]);
  });

  it('refuses two stacks of one id, of which one could be taken for the other', () => {
    const path = directory({
      'manifest.json': manifest({
        App: { ...Object(stack('A.json')), displayName: 'App' },
        Other: { ...Object(stack('A.json')), displayName: 'App' },
      }),
      'A.json': {},
    });
    expect(unreadable(path)).toEqual(['assembly-unreadable manifest.json: Two stacks have the id App.']);
  });

  it('collects missing lookups of the root and of stages, and says which', () => {
    const missing = (key: string): Json => [{ key, provider: 'ami', props: {} }];
    const path = directory({
      'manifest.json': manifest(
        { Stage: { type: 'cdk:cloud-assembly', properties: { directoryName: 'assembly-Prod' } } },
        { missing: missing('ami:one') },
      ),
      'assembly-Prod/manifest.json': manifest({}, { missing: missing('ami:two') }),
    });
    const outcome = readAssembly(path);
    if (!outcome.ok) throw new Error('unreadable');
    expect(outcome.value.missing).toEqual([
      { key: 'ami:one', provider: 'ami', assembly: '' },
      { key: 'ami:two', provider: 'ami', assembly: 'assembly-Prod' },
    ]);
    expect(missingContextFinding(outcome.value.missing)).toMatchObject({
      failureReason: 'synth-incomplete',
      detail: expect.stringContaining('assembly-Prod: ami:two'),
    });
    expect(missingContextFinding([])).toBeUndefined();
  });

  it('gives an outcome for any JSON at all, and never throws', () => {
    const path = directory({ 'A.json': {} });
    mkdirSync(join(path, 'assembly-X'), { recursive: true });
    const strange = fc.oneof(fc.constantFrom('A.json', 'assembly-X', '..', 7, null), fc.jsonValue());
    const artifact = fc.record(
      {
        type: fc.constantFrom('aws:cloudformation:stack', 'cdk:cloud-assembly', 'cdk:asset-manifest'),
        environment: strange,
        dependencies: fc.array(fc.constantFrom('a', 'b', 'toString')),
        properties: fc.record(
          { templateFile: strange, directoryName: strange, file: strange, tags: strange, stackName: strange },
          { requiredKeys: [] },
        ),
      },
      { requiredKeys: [] },
    );
    const manifests = fc.oneof(
      fc.jsonValue(),
      fc.record({ artifacts: fc.dictionary(fc.constantFrom('a', 'b'), artifact), missing: fc.jsonValue() }),
    );
    fc.assert(
      fc.property(manifests, (content) => {
        writeFileSync(join(path, 'manifest.json'), JSON.stringify(content));
        expect(readAssembly(path)).toHaveProperty('ok');
      }),
      { numRuns: 200 },
    );
  });
});

describe('selecting stacks', () => {
  const files = (
    ids: readonly string[],
    { stages = {}, dependencies = {}, names = {} }: Partial<Layout> = {},
  ): JsonObject => ({
    'manifest.json': manifest({
      ...Object.fromEntries(
        ids.map((id) => [
          id.replaceAll('/', ''),
          stack('t.json', {
            displayName: id,
            properties: { templateFile: 't.json', stackName: names[id] ?? id.replaceAll('/', '-') },
            dependencies: dependencies[id] ?? [],
          }),
        ]),
      ),
      ...Object.fromEntries(
        Object.keys(stages).map((stage) => [
          `assembly-${stage.replaceAll('/', '-')}`,
          {
            type: 'cdk:cloud-assembly',
            properties: { directoryName: `assembly-${stage.replaceAll('/', '-')}`, displayName: stage },
          },
        ]),
      ),
    }),
    't.json': {},
    ...Object.fromEntries(
      Object.entries(stages).flatMap(([stage, inner]) =>
        Object.entries(inner).map(([file, text]) => [`assembly-${stage.replaceAll('/', '-')}/${file}`, text]),
      ),
    ),
  });
  type Layout = {
    /** The files of each stage. */
    readonly stages: Readonly<Record<string, JsonObject>>;
    readonly dependencies: Readonly<Record<string, readonly string[]>>;
    /** Names in CloudFormation. */
    readonly names: Readonly<Record<string, string>>;
  };
  const assemblyOf = (app: JsonObject) => {
    const outcome = readAssembly(directory(app));
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings));
    return outcome.value;
  };
  const selectIn =
    (app: JsonObject) =>
    (...names: readonly string[]) => {
      const outcome = selectStacks(assemblyOf(app), names);
      return outcome.ok ? outcome.value.map(({ id }) => id) : outcome.findings.map(({ code }) => code);
    };
  const findingsIn = (app: JsonObject, ...names: readonly string[]) =>
    selectStacks(assemblyOf(app), names).findings;

  const eu = files(['Prod/Eu/Main']);
  const prod = files(['Prod/Main', 'Prod/Db'], { stages: { 'Prod/Eu': eu } });
  const pipeline = files(['Network', 'Pipeline'], { stages: { Dev: files(['Dev/Main']), Prod: prod } });
  const select = selectIn(pipeline);

  it('takes the stacks of the root when none is named, as cdk deploy --all does, and names those left out', () => {
    expect(select()).toEqual(['Network', 'Pipeline']);
    expect(findingsIn(pipeline)).toMatchObject([
      {
        code: 'stages-left-out',
        severity: 'warning',
        detail: expect.stringContaining('Left out: Dev/Main, Prod/Main, Prod/Db, Prod/Eu/Main'),
        remedy: expect.stringMatching(/`stacks: 'Dev\/\*\* Prod\/\*\*.*`stacks: '\*'`/),
      },
    ]);
  });

  it('says nothing of stages when stacks are named, or when there is no stage', () => {
    expect(findingsIn(pipeline, '*')).toEqual([]);
    expect(findingsIn(pipeline, 'Prod/**')).toEqual([]);
    expect(findingsIn(files(['One', 'Two']))).toEqual([]);
  });

  it('takes the stacks of stages, also of stages in stages, when the root has none, and says so', () => {
    const onlyStages = files([], { stages: { Prod: prod } });
    expect(selectIn(onlyStages)()).toEqual(['Prod/Main', 'Prod/Db', 'Prod/Eu/Main']);
    expect(findingsIn(onlyStages)).toMatchObject([
      { code: 'stages-taken', severity: 'warning', detail: expect.stringContaining('Prod/Eu/Main') },
    ]);
  });

  it('takes a stack in a construct for one of the root, and offers its id where no pattern fits', () => {
    const grouped = files(['Envs/Shared'], { stages: { 'Envs/Prod': files(['Envs/Prod/Main']) } });
    expect(selectIn(grouped)()).toEqual(['Envs/Shared']);
    expect(findingsIn(grouped)).toMatchObject([
      { remedy: expect.stringMatching(/`stacks: 'Envs\/Prod\/\*\*'`.*`stacks: 'Envs\/Shared'`/) },
    ]);
  });

  it('refuses an app without any stack', () => {
    expect(selectIn(files([]))()).toEqual(['app-without-stacks']);
    expect(selectIn(files([], { stages: { Prod: files([]) } }))('**')).toEqual(['app-without-stacks']);
  });

  it('takes ids, names of CloudFormation and patterns', () => {
    expect(select('Network')).toEqual(['Network']);
    expect(select('Prod-Main')).toEqual(['Prod/Main']);
    expect(select('Prod/*')).toEqual(['Prod/Main', 'Prod/Db']);
    expect(select('Prod/**')).toEqual(['Prod/Main', 'Prod/Db', 'Prod/Eu/Main']);
    expect(select('*')).toEqual(['Network', 'Pipeline']);
    expect(select('**')).toHaveLength(6);
    expect(select('**/Main')).toEqual(['Dev/Main', 'Prod/Main', 'Prod/Eu/Main']);
    expect(select('Prod/?b', 'Net*')).toEqual(['Network', 'Prod/Db']);
  });

  it('lets ** cross levels only where it is a whole level, as the CDK CLI does', () => {
    const app = files(['Prod', 'Production', 'Main'], { stages: { Dev: files(['Dev/Main']) } });
    expect(selectIn(app)('Prod**')).toEqual(['Prod', 'Production']);
    expect(selectIn(app)('**Main')).toEqual(['Main']);
    expect(selectIn(app)('Dev**')).toEqual(['stack-unknown']);
  });

  it('takes a name of CloudFormation only where no id has it, because the CDK CLI knows ids alone', () => {
    const app = files(['Main', 'Other'], { names: { Main: 'Shop', Other: 'Main' } });
    expect(selectIn(app)('Main')).toEqual(['Main']);
    expect(selectIn(app)('Shop')).toEqual(['Main']);
  });

  it('does not read a dot or a bracket as a pattern', () => {
    expect(select('Prod.Main')).toEqual(['stack-unknown']);
    expect(select('(Network)')).toEqual(['stack-unknown']);
  });

  it('adds what the named stacks depend on, through several steps', () => {
    const chain = files(['Network', 'Db', 'Main', 'Other'], {
      dependencies: { Main: ['Db'], Db: ['Network'] },
    });
    expect(selectIn(chain)('Main')).toEqual(['Network', 'Db', 'Main']);
    const stage = files(['Prod/Main', 'Prod/Db'], { dependencies: { 'Prod/Main': ['ProdDb'] } });
    expect(selectIn(files([], { stages: { Prod: stage } }))('Prod/Main')).toEqual(['Prod/Main', 'Prod/Db']);
  });

  it('lists the ids when a name is unknown, even when another one is known', () => {
    expect(selectStacks(assemblyOf(pipeline), ['Network', 'Main'])).toMatchObject({
      ok: false,
      findings: [
        { failureReason: 'invalid-input', detail: expect.stringMatching(/: Main\n.*Prod\/Eu\/Main/) },
      ],
    });
  });
});
