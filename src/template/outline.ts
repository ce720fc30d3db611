import { type JsonObject, objectOf, textOf } from '../lib/json.ts';

/** What expressions in other templates may lead to: small enough to be kept of all templates at once. */
type Outline = {
  readonly parameters: JsonObject;
  readonly mappings: JsonObject;
  readonly outputs: JsonObject;
  /** Type by logical id. */
  readonly types: ReadonlyMap<string, string>;
  /** By logical id, of those types of which an evaluation needs them. */
  readonly properties: ReadonlyMap<string, JsonObject>;
};

const NEEDED: ReadonlySet<string> = new Set([
  'AWS::CloudFormation::Stack',
  'AWS::SecretsManager::Secret',
  'AWS::SecretsManager::SecretTargetAttachment',
  'AWS::SSM::Parameter',
  'Custom::CrossRegionExportWriter',
]);

type WithBody = { readonly body: JsonObject };

const OUTLINES = new WeakMap<WithBody, Outline>();

export function outlineOf(template: WithBody): Outline {
  const known = OUTLINES.get(template) ?? outline(template.body);
  OUTLINES.set(template, known);
  return known;
}

function outline({ Resources, Parameters, Mappings, Outputs }: JsonObject): Outline {
  const names = new Map<string, string>();
  const types = new Map<string, string>();
  const properties = new Map<string, JsonObject>();
  for (const [logicalId, resource] of Object.entries(objectOf(Resources))) {
    const { Type, Properties } = objectOf(resource);
    const type = textOf(Type) ?? '';
    // Each text of a parsed file is one of its own; there are few types.
    names.set(type, names.get(type) ?? type);
    types.set(logicalId, names.get(type) ?? type);
    if (NEEDED.has(type)) properties.set(logicalId, objectOf(Properties));
  }
  return {
    parameters: objectOf(Parameters),
    mappings: objectOf(Mappings),
    outputs: objectOf(Outputs),
    types,
    properties,
  };
}
