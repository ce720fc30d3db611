import { rmSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Json } from '../../../src/lib/json.ts';
import { proveHolders } from '../../../src/proof/prove.ts';
import { readAssembly } from '../../../src/template/assembly.ts';
import { directoryWith, expecting, newKey, taskDefinition } from './templates.ts';

const key = newKey();
const TEAMS = 30;

/** Each template is a tenth of a megabyte, so that all of them are more than is kept as it was read. */
const padded = (template: Record<string, Json>): Json => ({
  ...template,
  Metadata: { Notes: 'n '.repeat(50_000) },
});

const artifact = (name: string): Json => ({
  type: 'aws:cloudformation:stack',
  environment: 'aws://111122223333/us-west-2',
  properties: { templateFile: `${name}.json` },
});

/** The service of a team gets the secret of the first stack by an export, in every other team by way of a nested stack. */
const files = (): Record<string, Json> => {
  const names = Array.from({ length: TEAMS }, (_, index) => `Team${index}`);
  const task = (ValueFrom: Json, more: Json = {}) => ({
    Task: taskDefinition({
      name: 'app',
      environment: { COPY: more },
      secrets: { JWT_SECRET_KEY: ValueFrom },
    }),
    Service: { Type: 'AWS::ECS::Service', Properties: { TaskDefinition: { Ref: 'Task' } } },
    Rule: {
      Type: 'AWS::Events::Rule',
      Properties: { Targets: [{ Name: 'JWT_SECRET_KEY', Value: 'other' }] },
    },
  });
  const secret = { 'Fn::ImportValue': 'shared-key' };
  const ownStack = (name: string) => [
    [`${name}.json`, padded({ Resources: task(secret), Outputs: { Text: { Value: key } } })],
  ];
  const nestedStack = (name: string) => {
    const Inner = {
      Type: 'AWS::CloudFormation::Stack',
      Properties: { Parameters: { Key: secret } },
      Metadata: { 'aws:asset:path': `${name}.nested.json` },
    };
    return [
      [`${name}.json`, padded({ Resources: { Inner } })],
      [
        `${name}.nested.json`,
        padded({ Resources: task({ Ref: 'Key' }, key), Parameters: { Key: { Type: 'String' } } }),
      ],
    ];
  };
  return {
    'manifest.json': {
      artifacts: Object.fromEntries(['Shared', ...names].map((name) => [name, artifact(name)])),
    },
    'Shared.json': padded({
      Resources: { Key: { Type: 'AWS::SecretsManager::Secret', Properties: { Name: 'chat/key' } } },
      Outputs: { Key: { Value: { Ref: 'Key' }, Export: { Name: 'shared-key' } } },
    }),
    ...Object.fromEntries(
      names.flatMap((name, index) => (index % 2 === 0 ? ownStack(name) : nestedStack(name))),
    ),
  };
};

it('A large app, whose templates are not all kept as they were read, is proven as if they were', () => {
  const directory = directoryWith(files());
  const assembly = readAssembly(directory);
  rmSync(directory, { recursive: true });
  if (!assembly.ok) throw new Error(assembly.findings[0].title);
  const { stacks } = assembly.value;
  const inMemory = stacks.map((stack) => ({
    ...stack,
    templates: stack.templates.map(({ path, file, body }) => ({ path, file, body })),
  }));
  const expectation = expecting(key, { plaintextKey: 'warn' });
  const [proof, other] = [stacks, inMemory].map((some) => proveHolders(some, expectation));
  expect(proof?.rows.filter(({ result }) => result === 'same')).toHaveLength(TEAMS);
  expect(proof?.rows.map(({ source }) => source)).toContain('Secrets Manager chat/key');
  expect(new Set(proof?.findings.map(({ code }) => code))).toEqual(
    new Set([
      'no-circuit-breaker',
      'key-elsewhere-not-understood',
      'key-in-outputs',
      'expiration-hours-missing',
      'plaintext-key',
      'key-under-another-name',
      'key-value-not-in-assembly',
    ]),
  );
  expect(proof).toEqual(other);
});
