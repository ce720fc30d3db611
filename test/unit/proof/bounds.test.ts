import { describe, expect, it } from 'vitest';
import { intentHash } from '../../../src/changes/intent-hash.ts';
import type { Json, JsonObject } from '../../../src/lib/json.ts';
import { proveHolders } from '../../../src/proof/prove.ts';
import type { AssemblyStack } from '../../../src/template/assembly.ts';
import { namesFor, selectStacks } from '../../../src/template/select.ts';
import { expecting, newKey, stackOf, taskDefinition } from './templates.ts';

/** What takes a walker without bounds longer than any run, or more than any memory; each of these templates is small. */

const nested = (levels: number, wrap: (inner: Json) => Json, core: Json): Json =>
  Array.from({ length: levels }).reduce<Json>(wrap, core);

const holding = (value: Json, more: JsonObject = {}, id = 'App'): AssemblyStack =>
  stackOf({ Task: taskDefinition({ name: 'app', environment: { JWT_SECRET_KEY: value } }) }, { id, more });

/** An export of the stack, whose name CloudFormation makes where it is no plain text. */
const exporting = (Name: Json, Value: Json): JsonObject => ({
  Outputs: { Out: { Value, Export: { Name } } },
});

const computed = (number: number): Json => ({ 'Fn::Sub': `\${AWS::NotificationARNs}-${number}` });

const STACKS = 2000;
const inCircles = (name: (number: number) => Json): readonly AssemblyStack[] =>
  Array.from({ length: STACKS }, (_, index) =>
    holding(
      { 'Fn::ImportValue': name((index + 1) % STACKS) },
      exporting(name(index), { 'Fn::ImportValue': name((index + 7) % STACKS) }),
      `Team${index}`,
    ),
  );

/** Each level of a stack's exports is ten times the one before. */
const LEVELS = Array.from({ length: 16 }, (_, index) => index);
const tenfold = (core: Json): JsonObject => ({
  Outputs: Object.fromEntries(
    LEVELS.map((level) => [
      `Level${level}`,
      {
        Value:
          level === 0
            ? core
            : { 'Fn::Join': ['', Array(10).fill({ 'Fn::ImportValue': `level-${level - 1}` })] },
        Export: { Name: `level-${level}` },
      },
    ]),
  ),
});

/** Each level of these exports waits for ninety expressions, and then for the next level. */
const waiting: JsonObject = {
  Outputs: Object.fromEntries(
    LEVELS.map((level) => {
      const next = { 'Fn::ImportValue': `deep-${level + 1}` };
      const Value = nested(90, (x) => ({ 'Fn::Join': ['', [x]] }), next);
      return [`Deep${level}`, { Value, Export: { Name: `deep-${level}` } }];
    }),
  ),
};

const OPEN: Readonly<Record<string, readonly AssemblyStack[]>> = {
  'text that is encoded again and again': [holding(nested(60, (x) => ({ 'Fn::Base64': x }), 'x'))],
  'names that stand in names': [holding(nested(60, (x) => ({ 'Fn::ImportValue': x }), { Ref: 'Name' }))],
  'names that stand in names twice': [
    holding(nested(60, (A) => ({ 'Fn::Sub': [`\${A}\${A}`, { A }] }), { Ref: 'Name' })),
  ],
  'imports of imports, ten each': [holding({ 'Fn::ImportValue': 'level-15' }, tenfold('x'))],
  'imports of imports of what is not known, ten each': [
    holding({ 'Fn::ImportValue': 'level-15' }, tenfold({ Ref: 'Unknown' })),
  ],
  'parts of a text that is split for each of them': [
    holding(
      {
        'Fn::Join': [
          '',
          Array.from({ length: 5000 }, (_, index) => ({
            'Fn::Select': [index, { 'Fn::Split': [',', { 'Fn::ImportValue': 'list' }] }],
          })),
        ],
      },
      exporting('list', 'a,'.repeat(200_000)),
    ),
  ],
  'expressions that wait for expressions in other templates': [
    holding({ 'Fn::ImportValue': 'deep-0' }, waiting),
  ],
  'stacks that import from each other': inCircles((number) => `export-${number}`),
  'stacks that import from each other by names that are made': inCircles(computed),
};

describe('the proof of an app that was made to have no end', () => {
  it.each(Object.keys(OPEN))('comes to its end and takes nothing for proven: %s', (name) => {
    const { rows } = proveHolders(OPEN[name] ?? [], expecting(newKey()));
    // Of many, one is what the others are compared with.
    expect(rows.some(({ result }) => result !== 'same')).toBe(true);
  });

  it('comes to its end where a separator makes a small list a text that no memory holds', () => {
    const bomb = { 'Fn::Join': ['x'.repeat(500_000), Array(100_000).fill('')] };
    const key = newKey();
    const app = stackOf({
      Task: taskDefinition({ name: 'app', environment: { JWT_SECRET_KEY: key } }),
      Rule: { Type: 'AWS::Events::Rule', Properties: { Targets: [{ Input: bomb }] } },
    });
    const { rows } = proveHolders([app], expecting(key));
    expect(rows.map(({ result }) => result)).toEqual(['same']);
  });
});

describe('the hash of an intent', () => {
  it.each([`["${'\\"'.repeat(200_000)}`, `[${'"\\'.repeat(200_000)}`])(
    'is made of a text that only begins like JSON: %.5s…',
    (DashboardBody) => {
      const app = stackOf({ Board: { Type: 'AWS::CloudWatch::Dashboard', Properties: { DashboardBody } } });
      expect(intentHash([app], { variable: 'JWT_SECRET_KEY', values: new Map() })).toMatch(/^[0-9a-f]{16}$/);
    },
  );
});

describe('the choice of stacks', () => {
  const app = { directory: '/app', files: new Map(), missing: [] };

  it('follows a chain of any length from one stack to all that it depends on', () => {
    const stacks = Array.from({ length: 5000 }, (_, index) =>
      stackOf({}, { id: `S${index}`, dependencies: index === 0 ? [] : [`S${index - 1}`] }),
    );
    expect(selectStacks({ ...app, stacks }, ['S4999'])).toMatchObject({ ok: true, value: stacks });
  });

  it('does not take the name of a stage for a pattern', () => {
    const stage = '*a'.repeat(30);
    const stacks = [
      stackOf({}, { id: `${stage}/Main`, stage }),
      stackOf({}, { id: `${'a'.repeat(60)}b/Main`, stage: `${'a'.repeat(60)}b` }),
    ];
    expect(namesFor(stacks.slice(0, 1), stacks)).toEqual([`${stage}/Main`]);
  });
});
