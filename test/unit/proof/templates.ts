import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Json, JsonObject } from '../../../src/lib/json.ts';
import type { Expectation } from '../../../src/proof/holder.ts';
import { Secret } from '../../../src/redaction/secret.ts';
import type { AssemblyStack } from '../../../src/template/assembly.ts';

export const newKey = (): string => randomBytes(32).toString('base64');

export const expecting = (key: string, more: Partial<Expectation> = {}): Expectation => ({
  variable: 'JWT_SECRET_KEY',
  key: new Secret('JWT_SECRET_KEY', key),
  givenKey: 'the key of the input jwt-secret-key',
  expirationHours: '168',
  containers: [],
  plaintextKey: 'allow',
  otherSecrets: [],
  ...more,
});

export type ContainerSketch = {
  readonly name: string;
  readonly environment?: Readonly<Record<string, Json>>;
  readonly secrets?: Readonly<Record<string, Json>>;
  readonly more?: JsonObject;
};

export const taskDefinition = (...containers: readonly ContainerSketch[]): JsonObject => ({
  Type: 'AWS::ECS::TaskDefinition',
  Properties: {
    ContainerDefinitions: containers.map(({ name, environment = {}, secrets = {}, more = {} }) => ({
      Name: name,
      Environment: Object.entries(environment).map(([Name, Value]) => ({ Name, Value })),
      Secrets: Object.entries(secrets).map(([Name, ValueFrom]) => ({ Name, ValueFrom })),
      ...more,
    })),
  },
});

/** A stack with one template; `more` adds to the template's sections. */
export const stackOf = (
  resources: JsonObject,
  { id = 'App', more = {}, ...rest }: Partial<AssemblyStack> & { readonly more?: JsonObject } = {},
): AssemblyStack => ({
  id,
  stackName: id,
  account: '',
  region: '',
  templates: [{ path: [], file: `${id}.template.json`, body: { Resources: resources, ...more } }],
  dependencies: [],
  tags: {},
  ...rest,
});

/** A stack with one task definition of these containers, each with the token lifetime that `expecting` expects. */
export const appWith = (...containers: readonly ContainerSketch[]): readonly AssemblyStack[] => [
  stackOf({
    Task: taskDefinition(
      ...containers.map((one) => ({
        ...one,
        environment: { JWT_EXPIRATION_HOURS: '168', ...one.environment },
      })),
    ),
  }),
];

/** Writes files into a new directory and returns its path; the caller removes it. */
export function directoryWith(files: Readonly<Record<string, Json>>): string {
  const directory = mkdtempSync(join(tmpdir(), 'assembly-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, name)), { recursive: true });
    writeFileSync(join(directory, name), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return directory;
}

export const codes = (
  findings: readonly { readonly code: string; readonly severity: string }[],
): readonly string[] => findings.map(({ code, severity }) => `${severity} ${code}`).sort();
