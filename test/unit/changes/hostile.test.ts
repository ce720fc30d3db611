import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareStacks,
  OutOfTime,
  runWithTimeLimit,
  type StackSides,
} from '../../../src/changes/compare-stack.ts';
import { intentHash } from '../../../src/changes/intent-hash.ts';
import type { Json, JsonObject } from '../../../src/lib/json.ts';
import { codesOf, compareStack, comparing, concealing, NAME } from './comparing.ts';

const parsed = (text: string): JsonObject => JSON.parse(text);
const queue = (name: Json): JsonObject => ({
  Resources: { Q: { Type: 'AWS::SQS::Queue', Properties: { QueueName: name } } },
});

const hash = (body: JsonObject): string =>
  intentHash([{ id: 'App', stackName: 'App', templates: [{ path: [], file: '', body }] }], {
    variable: NAME,
    values: new Map(),
  });

describe('templates that somebody wrote to break the comparison', () => {
  it('are not compared when CloudFormation would not take them for their size, and that is said', async () => {
    const result = await comparing(queue('a'), { ...queue('a'), Metadata: { Note: 'x'.repeat(50_000_000) } });
    expect(codesOf(result)).toEqual(['diff-not-made']);
    expect(result.changes).toMatchObject({ resources: [], keys: [], diff: '' });
    const many = await comparing(queue('a'), parsed(`{"Metadata":{"N":[${'0,'.repeat(3_000_000)}0]}}`));
    expect(codesOf(many)).toEqual(['diff-not-made']);
  });

  it('may be nested as deeply as they like: a change far below is still seen', async () => {
    const deep = (end: string): JsonObject =>
      parsed(
        `{"Resources":{"Q":{"Type":"T","Properties":{"P":${'{"a":['.repeat(10_000)}${end}${']}'.repeat(10_000)}}}}}`,
      );
    const same = await comparing(deep('1'), deep('1'));
    expect(same.findings).toEqual([]);
    expect(same.changes.diff).toBe('');
    const { changes } = await comparing(deep('1'), deep('2'));
    expect(changes.resources).toEqual([{ resource: 'Q', type: 'T', kind: 'changed', properties: ['P'] }]);
    expect(hash(deep('1'))).toBe(hash(deep('1')));
    expect(hash(deep('1'))).not.toBe(hash(deep('2')));
  });

  it('may call members like those of every JavaScript object', async () => {
    const names = ['__proto__', 'constructor', 'hasOwnProperty', 'toString', 'valueOf'];
    const body = (value: string): JsonObject =>
      parsed(
        `{"Resources":{"Q":{"Type":"AWS::SQS::Queue","Properties":{${names.map((name) => `"${name}":{"a":${value}}`).join()}}},${names
          .map(
            (name) =>
              `"${name}":{"Type":"AWS::SQS::Queue","${name}":${value},"Properties":{"QueueName":"${value}"}}`,
          )
          .join()}},${names.map((name) => `"${name}":{"a":${value}}`).join()}}`,
      );
    const result = await comparing(body('1'), body('2'));
    expect(codesOf(result)).toEqual(['change-not-judged', 'change-replaces-resource']);
    expect(result.changes.resources.map(({ resource }) => resource)).toEqual([
      'Q',
      ...names.map((name) => `<${name}>`),
    ]);
    expect(result.changes.diff).toContain('<hasOwnProperty>');
    expect({}).not.toHaveProperty('a');
  });

  it('may have anything in place of what is expected', async () => {
    const sections = [
      'Resources',
      'Parameters',
      'Outputs',
      'Mappings',
      'Conditions',
      'Metadata',
      'Rules',
      'Transform',
    ];
    const odd = fc.constantFrom<Json>(
      null,
      0,
      true,
      '',
      'x',
      [],
      [null],
      {},
      { Ref: null },
      { Type: 5, Properties: [1] },
    );
    const types = fc.constantFrom<Json>(
      'AWS::ECS::TaskDefinition',
      'AWS::ECS::Service',
      'AWS::Lambda::Function',
      'AWS::EC2::SecurityGroup',
      'AWS::IAM::Policy',
      'AWS::IAM::Role',
      'AWS::CloudFormation::Stack',
      'AWS::Lambda::Permission',
      null,
    );
    const names = [
      ...[
        'ContainerDefinitions',
        'Environment',
        'Variables',
        'Secrets',
        'SecurityGroupIngress',
        'PolicyDocument',
      ],
      ...[
        'Statement',
        'ManagedPolicyArns',
        'DeploymentConfiguration',
        'LoadBalancers',
        'Fn::Join',
        'Fn::Sub',
        'Name',
      ],
    ];
    const value = fc.letrec<{ any: Json }>((tie) => ({
      any: fc.oneof(
        { maxDepth: 4 },
        odd,
        fc.array(tie('any'), { maxLength: 2 }),
        fc.dictionary(fc.constantFrom(...names), tie('any'), { maxKeys: 3 }),
      ),
    })).any;
    const resource = fc.oneof(
      odd,
      fc.record({ Type: types, Properties: value, Metadata: odd, DependsOn: odd }),
    );
    const template = fc.record({
      ...Object.fromEntries(sections.map((section) => [section, odd])),
      Resources: fc.oneof(odd, fc.dictionary(fc.constantFrom('A', 'B', 'Fn::ForEach::L'), resource)),
    });
    await fc.assert(
      fc.asyncProperty(template, template, async (before, after) => {
        const result = await comparing(before, after);
        expect(result.changes.stack).toBe('App');
        expect(hash(after)).toMatch(/^[0-9a-f]{16}$/);
      }),
      { numRuns: 300 },
    );
  });

  it('may not take as long as they like', async () => {
    const chain = (name: string): JsonObject => ({
      Resources: Object.fromEntries(
        Array.from({ length: 2000 }, (_, index) => [
          `Q${index}`,
          {
            Type: 'AWS::SQS::Queue',
            Properties: {
              QueueName: index === 0 ? name : { 'Fn::Sub': [name, { V: { Ref: `Q${index - 1}` } }] },
            },
          },
        ]),
      ),
    });
    const sides = (stackId: string): StackSides => ({
      stackId,
      stackName: stackId,
      comparedWith: 'base',
      before: [{ path: [], body: chain('a') }],
      after: [{ path: [], body: chain('b') }],
    });
    const result = await compareStack(sides('App'), concealing(), 500);
    expect(codesOf(result)).toEqual(['diff-not-made']);
    expect(result.findings[0]?.detail).toContain('longer than 0.5 seconds');
    expect(result.changes.comparedWith).toBe('unknown');
    const many = await compareStacks(['A', 'B', 'C', 'D', 'E'].map(sides), concealing(), 200);
    expect(many.flatMap(codesOf)).toEqual(Array.from({ length: 5 }, () => 'diff-not-made'));
    expect(many.at(-1)?.findings[0]?.detail).toContain('The stacks together took longer than 0.6 seconds');
  });

  it('do not get into the message when the library fails', async () => {
    const secret = randomBytes(8).toString('hex');
    const result = await compareStack(
      {
        stackId: 'App',
        stackName: 'App',
        comparedWith: 'base',
        before: [],
        after: [{ path: [], body: queue('a') }],
      },
      concealing({
        redact: () => {
          throw new TypeError(secret);
        },
      }),
    );
    expect(result.findings[0]).toMatchObject({ code: 'diff-not-made', severity: 'warning' });
    expect(result.findings[0]?.detail).toContain('(TypeError)');
    expect(JSON.stringify(result)).not.toContain(secret);
  });
});

describe('work with a time limit', () => {
  it('gives its result, throws what the work throws, and ends what does not end', () => {
    expect(runWithTimeLimit(1000, () => 'done')).toBe('done');
    expect(() =>
      runWithTimeLimit(1000, () => {
        throw new RangeError('of the work');
      }),
    ).toThrow(RangeError);
    const endless = (): never => {
      for (;;);
    };
    expect(() => runWithTimeLimit(20, endless)).toThrow(OutOfTime);
  });
});
