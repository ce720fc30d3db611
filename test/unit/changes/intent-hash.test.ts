import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intentHash } from '../../../src/changes/intent-hash.ts';
import type { Json, JsonObject } from '../../../src/lib/json.ts';
import { taskDefinition } from '../proof/templates.ts';
import { NAME, newSecret } from './comparing.ts';

const OTHER = 'SESSION_SECRET';
const NAMES = [NAME, `${NAME}_PREVIOUS`, OTHER];

const valuesOf = (): ReadonlyMap<string, string> => new Map(NAMES.map((name) => [name, newSecret()]));

const hashOf = (bodies: readonly JsonObject[], values: ReadonlyMap<string, string>): string =>
  intentHash(
    bodies.map((body, index) => ({
      id: `Stack${index}`,
      stackName: `Stack${index}`,
      templates: [{ path: [], file: '', body }],
    })),
    { variable: NAME, values },
  );

/** A template as code: what it does with the values of the variables. */
type Sketch = (values: ReadonlyMap<string, string>) => Json;

const name = fc.constantFrom(...NAMES);
const member = fc.constantFrom(
  'Name',
  'Value',
  'Password',
  'Environment',
  'Variables',
  'Fn::Sub',
  'Tags',
  'a',
  'b',
);

const sketch: fc.Arbitrary<Sketch> = fc.letrec<{ any: Sketch }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)).map((value) => () => value),
    fc.tuple(fc.string(), name, fc.string(), fc.constantFrom('plain', 'base64', 'hex')).map(
      ([start, variable, end, form]): Sketch =>
        (values) => {
          const value = values.get(variable) ?? '';
          return `${start} ${form === 'plain' ? value : Buffer.from(value).toString(form === 'hex' ? 'hex' : 'base64')} ${end}`;
        },
    ),
    name.map(
      (variable): Sketch =>
        (values) => ({ Name: variable, Value: values.get(variable) ?? '' }),
    ),
    name.map(
      (variable): Sketch =>
        (values) => ({ [`of ${values.get(variable) ?? ''}`]: 1 }),
    ),
    fc.array(tie('any'), { maxLength: 3 }).map(
      (all): Sketch =>
        (values) =>
          all.map((one) => one(values)),
    ),
    fc.dictionary(member, tie('any'), { maxKeys: 3 }).map(
      (all): Sketch =>
        (values) =>
          Object.fromEntries(Object.entries(all).map(([key, one]) => [key, one(values)])),
    ),
  ),
})).any;

const template = fc.dictionary(fc.constantFrom('A', 'B', 'C'), sketch).map(
  (resources) =>
    (values: ReadonlyMap<string, string>): JsonObject => ({
      Resources: Object.fromEntries(
        Object.entries(resources).map(([id, one]) => [
          id,
          { Type: 'Custom::Thing', Properties: { P: one(values) } },
        ]),
      ),
    }),
);

describe('the intent of an app', () => {
  it('is the same for all values of its variables, and 16 hexadecimal digits', () => {
    fc.assert(
      fc.property(fc.array(template, { maxLength: 3 }), (apps) => {
        const [dryRun, deployment] = [valuesOf(), valuesOf()];
        const hashes = [dryRun, deployment].map((values) =>
          hashOf(
            apps.map((app) => app(values)),
            values,
          ),
        );
        expect(hashes[0]).toMatch(/^[0-9a-f]{16}$/);
        expect(hashes[0]).toBe(hashes[1]);
      }),
      { numRuns: 500 },
    );
  });

  it('is another one for every other difference', () => {
    fc.assert(
      fc.property(template, template, (one, other) => {
        const [first, second] = [valuesOf(), valuesOf()];
        // With empty values in the places of the secrets, only the code is left to differ.
        const code = (app: typeof one) =>
          JSON.stringify(sorted(app(new Map(NAMES.map((key) => [key, `<<${key}>>`])))));
        fc.pre(code(one) !== code(other));
        expect(hashOf([one(first)], first)).not.toBe(hashOf([other(second)], second));
      }),
      { numRuns: 500 },
    );
  });

  it('does not depend on the order of stacks and members', () => {
    const values = valuesOf();
    const stacks = ['A', 'B'].map((id) => ({
      id,
      stackName: id,
      templates: [
        { path: [], file: '', body: { Resources: { [id]: { Type: 'T', Properties: { a: 1, b: 2 } } } } },
      ],
    }));
    const turned = stacks.toReversed().map((stack) => ({
      ...stack,
      templates: [
        {
          path: [],
          file: '',
          body: { Resources: { [stack.id]: { Properties: { b: 2, a: 1 }, Type: 'T' } } },
        },
      ],
    }));
    expect(intentHash(turned, { variable: NAME, values })).toBe(
      intentHash(stacks, { variable: NAME, values }),
    );
    expect(intentHash(stacks.slice(1), { variable: NAME, values })).not.toBe(
      intentHash(stacks, { variable: NAME, values }),
    );
  });

  it('does not show in any way which key a container has, even one that nobody gave', () => {
    const app = (key: string): JsonObject => ({
      Resources: {
        Task: taskDefinition({ name: 'B', environment: { [NAME]: key, [`${NAME}_PREVIOUS`]: `${key}-old` } }),
        Verify: {
          Type: 'AWS::Lambda::Function',
          Properties: { Environment: { Variables: { [NAME]: key } } },
        },
      },
    });
    expect(hashOf([app('one')], new Map())).toBe(hashOf([app('two')], new Map()));
  });

  it('does not count the key under another of its names, nor the previous one', () => {
    const hash = (environment: Readonly<Record<string, Json>>): string => {
      const body = { Resources: { Task: taskDefinition({ name: 'rest', environment }) } };
      const stack = { id: 'S', stackName: 'S', templates: [{ path: [], file: '', body }] };
      return intentHash([stack], { variable: NAME, aliases: ['PGRST'], values: new Map() });
    };
    const [one, other] = [newSecret(), newSecret()];
    expect(hash({ PGRST: one })).toBe(hash({ PGRST: other, PGRST_PREVIOUS: one }));
    expect(hash({ PGRST: one })).not.toBe(hash({ REST: one }));
  });

  it('is the same while a previous key is passed as well, in whatever form', () => {
    const key = newSecret();
    const app = (...more: readonly (readonly [string, Json])[]): JsonObject => ({
      Resources: {
        Task: taskDefinition({
          name: 'B',
          environment: Object.fromEntries([[NAME, key], ...more]),
        }),
      },
    });
    const values = new Map([[NAME, key]]);
    const without = hashOf([app()], values);
    expect(hashOf([app([`${NAME}_PREVIOUS`, newSecret()])], values)).toBe(without);
    expect(hashOf([app([`${NAME}_OTHER`, newSecret()])], values)).not.toBe(without);
  });

  it('does not depend on the key where another place has the same text', () => {
    const app = (key: string): JsonObject => ({
      Resources: { Task: taskDefinition({ name: 'B', environment: { [NAME]: key } }) },
      Outputs: { Leak: { Value: `key ${key}` } },
    });
    const [one, two] = [newSecret(), newSecret()];
    expect(hashOf([app(one)], new Map([[NAME, one]]))).toBe(hashOf([app(two)], new Map([[NAME, two]])));
  });

  it('leaves out what CDK adds, and the address of a nested template, which has a hash of all values in it', () => {
    const values = valuesOf();
    const stack = (noise: string, inner: string, bucket = 'assets') => [
      {
        id: 'App',
        stackName: 'App',
        templates: [
          {
            path: [],
            file: '',
            body: {
              Resources: {
                CDKMetadata: { Type: 'AWS::CDK::Metadata', Properties: { Analytics: noise } },
                Inner: {
                  Type: 'AWS::CloudFormation::Stack',
                  Properties: { TemplateURL: `https://${bucket}/${noise.repeat(64)}.json` },
                  Metadata: { 'aws:cdk:path': noise, 'aws:asset:path': noise },
                },
              },
            },
          },
          { path: ['Inner'], file: '', body: { Resources: { One: { Type: inner } } } },
        ],
      },
    ];
    const names = { variable: NAME, values };
    expect(intentHash(stack('a', 'T'), names)).toBe(intentHash(stack('b', 'T'), names));
    expect(intentHash(stack('a', 'T'), names)).not.toBe(intentHash(stack('a', 'U'), names));
    expect(intentHash(stack('a', 'T'), names)).not.toBe(intentHash(stack('a', 'T', 'others'), names));
  });
});

function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, sorted(one)]),
  );
}
