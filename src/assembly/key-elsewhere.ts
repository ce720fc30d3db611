import type { Finding } from '../finding.ts';
import type { Expectation } from './expectation.ts';
import { allResources } from './holders.ts';
import { isList, isObject, type Json } from './json.ts';
import type { AssemblyStack } from './read.ts';

/** Resources that are looked at elsewhere, and those that only keep a secret or hand it on to a template that is looked at. */
const UNDERSTOOD: ReadonlySet<string> = new Set([
  'AWS::ECS::TaskDefinition',
  'AWS::Lambda::Function',
  'AWS::CloudFormation::Stack',
  'AWS::SecretsManager::Secret',
  'AWS::SSM::Parameter',
]);

/** Whether a name stands in a value as variables are declared: as a member, or as the `Name` of an entry. */
function declares(value: Json, variable: string): boolean {
  if (isList(value)) return value.some((item) => declares(item, variable));
  if (!isObject(value)) return false;
  return Object.entries(value).some(
    ([name, member]) =>
      name === variable || (/^name$/i.test(name) && member === variable) || declares(member, variable),
  );
}

/** Resources that run something with the variable, but are neither task definitions nor functions: nobody compares their key. */
export function elsewhereFindings(
  stacks: readonly AssemblyStack[],
  { variable }: Expectation,
): readonly Finding[] {
  const found = allResources(stacks).filter(
    ({ type, properties }) => !UNDERSTOOD.has(type) && declares(properties, variable),
  );
  if (found.length === 0) return [];
  const lines = found.map(
    ({ scope, logicalId, type }) =>
      `${logicalId} in ${[scope.stack.id, ...scope.template.path].join('/')}: ${type}`,
  );
  return [
    {
      code: 'key-elsewhere-not-understood',
      severity: 'warning',
      title: `${variable} also stands in a resource that is not understood`,
      detail: lines.join('\n'),
      remedy: `Only ECS task definitions and Lambda functions are compared. Give these resources the key from the same place: ${variable}: process.env.${variable}`,
    },
  ];
}
