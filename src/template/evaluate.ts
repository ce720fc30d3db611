import { randomUUID } from 'node:crypto';
import {
  canonicalJson,
  isList,
  isObject,
  type Json,
  type JsonObject,
  listOf,
  objectOf,
  textOf,
} from '../lib/json.ts';
import type { AssemblyStack, Template } from './assembly.ts';
import { outlineOf } from './outline.ts';

/** Where an expression stands: names in it mean nothing outside of their own template. */
export type Scope = {
  readonly stack: AssemblyStack;
  readonly template: Template;
  /** The stacks that are deployed together, for imports and nested stacks. */
  readonly stacks: readonly AssemblyStack[];
  /** Borders between templates crossed so far; ends references that run in a circle. */
  readonly crossings: number;
  /** What evaluation may still take: an expression can be a thousand times as long as it is written. */
  readonly budget: { left: number };
};

export type Resource = {
  readonly scope: Scope;
  readonly logicalId: string;
  readonly type: string;
  readonly properties: JsonObject;
};

/** A part that only CloudFormation can work out. Equal `canonical` in one deployment means the same value. */
export type Expression = {
  readonly canonical: string;
  /** The resource whose `Ref` it is. */
  readonly resource?: Resource;
  /** The resource that it is another attribute of. */
  readonly attributeOf?: Resource;
  /** Where it stands, when it could not be taken apart. */
  readonly whole?: { readonly value: Json; readonly scope: Scope };
};

/** A value as far as it can be known before a deployment: texts and expressions, to be put together in this order. */
export type Evaluated = readonly (string | Expression)[];

const MAX_CROSSINGS = 16;

/** Steps and characters for the expressions of one template; CloudFormation takes templates of a million characters. */
const MOST_WORK = 10_000_000;
/** A step takes as long as some characters. */
const STEP = 20;

export const scopeOf = (
  stack: AssemblyStack,
  template: Template,
  stacks: readonly AssemblyStack[],
): Scope => ({
  stack,
  template,
  stacks,
  crossings: 0,
  budget: { left: MOST_WORK },
});

/** Names a template among all of the assembly, so that equal logical ids in two stacks stay apart. */
export const scopeName = ({ stack, template }: Scope): string => [stack.id, ...template.path].join('/');

/** The text when all of it is known. */
export function literalOf(parts: Evaluated): string | undefined {
  const [only = '', ...more] = parts;
  return typeof only === 'string' && more.length === 0 ? only : undefined;
}

export const expressionsIn = (parts: Evaluated): readonly Expression[] =>
  parts.filter((part) => typeof part !== 'string');

/** Undefined where the text would take more than there is. */
function concatenate(all: readonly Evaluated[], { budget }: Scope): Evaluated | undefined {
  for (const part of all.flat()) budget.left -= typeof part === 'string' ? part.length : STEP;
  if (budget.left < 0) return undefined;
  const done: (string | Expression)[] = [];
  for (const part of all.flat()) {
    const last = done.at(-1);
    if (typeof part === 'string' && typeof last === 'string') done[done.length - 1] = last + part;
    else if (part !== '') done.push(part);
  }
  return done;
}

export const canonicalOf = (parts: Evaluated): string =>
  canonicalJson(parts.map((part) => (typeof part === 'string' ? part : [part.canonical])));

const opaque = (value: Json = null, scope: Scope): Evaluated => [
  { canonical: canonicalJson(['expression', scopeName(scope), value]), whole: { value, scope } },
];

export const isNoValue = (value: Json | undefined): boolean =>
  isObject(value) && value.Ref === 'AWS::NoValue';

/** Equal to nothing, not even to itself in another place: what was not worked out is not known to be the same. */
const unfinished = (): Evaluated => [{ canonical: canonicalJson(['not worked out', randomUUID()]) }];

/** Works out a template value as far as the assembly allows; never fails. */
export function evaluate(value: Json | undefined, scope: Scope): Evaluated {
  scope.budget.left -= STEP;
  if (scope.budget.left < 0) return unfinished();
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)];
  const [entry, ...more] = isObject(value) ? Object.entries(value) : [];
  if (!entry || more.length > 0) return opaque(value, scope);
  return intrinsic(entry[0], entry[1], scope) ?? opaque(value, scope);
}

function intrinsic(name: string, argument: Json, scope: Scope): Evaluated | undefined {
  switch (name) {
    case 'Ref':
      return typeof argument === 'string' ? reference(argument, scope) : undefined;
    case 'Fn::GetAtt':
      return attribute(argument, scope);
    case 'Fn::Join':
      return joined(argument, scope);
    case 'Fn::Sub':
      return substituted(argument, scope);
    case 'Fn::Select':
      return selected(argument, scope);
    case 'Fn::Base64': {
      const text = literalOf(evaluate(argument, scope));
      return text === undefined ? undefined : [Buffer.from(text, 'utf8').toString('base64')];
    }
    case 'Fn::FindInMap':
      return mapped(argument, scope);
    case 'Fn::ImportValue':
      return imported(argument, scope);
    case 'Fn::If': {
      const [, yes, no] = listOf(argument).map((branch) => evaluate(branch, scope));
      return yes && no && canonicalOf(yes) === canonicalOf(no) ? yes : undefined;
    }
    default:
      return undefined;
  }
}

/** Values of the list, or undefined when even their number is unknown. */
function evaluateList(value: Json | undefined, scope: Scope): readonly Evaluated[] | undefined {
  if (isList(value)) return value.map((item) => evaluate(item, scope));
  const split = isObject(value) ? value['Fn::Split'] : undefined;
  const [delimiter, text] = listOf(split);
  const known = literalOf(evaluate(text, scope));
  if (split === undefined || typeof delimiter !== 'string' || known === undefined) return undefined;
  return known.split(delimiter).map((item) => [item]);
}

function joined(argument: Json, scope: Scope): Evaluated | undefined {
  const [delimiter, list] = listOf(argument);
  const items = evaluateList(list, scope);
  if (typeof delimiter !== 'string' || !items) return undefined;
  return concatenate(
    items.map((item, index) => (index === 0 ? item : [delimiter, ...item])),
    scope,
  );
}

function selected(argument: Json, scope: Scope): Evaluated | undefined {
  const [index, list] = listOf(argument);
  return evaluateList(list, scope)?.[Number(index)];
}

/** Texts, and names in `${…}`, of the text of a `Fn::Sub`; `${!Name}` is the text `${Name}`. One pass, however many are left open. */
export function piecesOfSub(text: string): readonly (string | { readonly name: string })[] {
  const pieces: (string | { readonly name: string })[] = [];
  let from = 0;
  for (;;) {
    const start = text.indexOf('${', from);
    const end = start === -1 ? -1 : text.indexOf('}', start);
    if (end === -1) return [...pieces, text.slice(from)];
    const name = text.slice(start + 2, end);
    pieces.push(text.slice(from, start), name.startsWith('!') ? `\${${name.slice(1)}}` : { name });
    from = end + 1;
  }
}

function substituted(argument: Json, scope: Scope): Evaluated | undefined {
  const [text, variables] = isList(argument) ? argument : [argument];
  if (typeof text !== 'string') return undefined;
  const own = objectOf(variables);
  const pieces = piecesOfSub(text).map((piece): Evaluated => {
    if (typeof piece === 'string') return [piece];
    const { name } = piece;
    if (own[name] !== undefined) return evaluate(own[name], scope);
    return evaluate(name.includes('.') ? { 'Fn::GetAtt': name } : { Ref: name }, scope);
  });
  return concatenate(pieces, scope);
}

function mapped(argument: Json, scope: Scope): Evaluated | undefined {
  const keys = listOf(argument).map((key) => literalOf(evaluate(key, scope)));
  const [map, first, second] = keys;
  if (map === undefined || first === undefined || second === undefined) return undefined;
  const value = objectOf(objectOf(outlineOf(scope.template).mappings[map])[first])[second];
  return value === undefined ? undefined : evaluate(value, scope);
}

function reference(name: string, scope: Scope): Evaluated | undefined {
  if (name.startsWith('AWS::')) return pseudoParameter(name, scope);
  const parameter = outlineOf(scope.template).parameters[name];
  if (parameter !== undefined) return parameterValue(name, objectOf(parameter), scope);
  const resource = resourceAt(name, scope);
  if (resource?.type === 'AWS::SecretsManager::SecretTargetAttachment') {
    // Its physical id is the ARN of the secret that it attaches.
    return evaluate(resource.properties.SecretId, scope);
  }
  return [
    {
      canonical: canonicalJson(['resource', scopeName(scope), name]),
      ...(resource ? { resource } : {}),
    },
  ];
}

const propertiesIn = ({ body }: Template, logicalId: string): JsonObject =>
  objectOf(objectOf(objectOf(body.Resources)[logicalId]).Properties);

function resourceAt(logicalId: string, scope: Scope): Resource | undefined {
  const { types, properties } = outlineOf(scope.template);
  const type = types.get(logicalId);
  if (type === undefined) return undefined;
  return {
    scope,
    logicalId,
    type,
    get properties() {
      return properties.get(logicalId) ?? propertiesIn(scope.template, logicalId);
    },
  };
}

/**
 * A parameter's default proves nothing: `--parameters` or the value of the previous deployment may replace it. Only what a
 * parent template hands to its nested stack is certain.
 */
function parameterValue(name: string, parameter: JsonObject, scope: Scope): Evaluated {
  const parent = parentOf(scope);
  const given = parent ? objectOf(parent.properties.Parameters)[name] : undefined;
  const type = textOf(parameter.Type) ?? 'String';
  if (!parent || given === undefined)
    return [{ canonical: canonicalJson(['parameter', scopeName(scope), name]) }];
  const value = evaluate(given, parent.scope);
  if (!type.startsWith('AWS::SSM::Parameter::')) return value;
  return [
    {
      canonical: canonicalJson(['parameter store', canonicalOf(value)]),
      whole: { value: [given], scope: parent.scope },
    },
  ];
}

/** The resource of the parent template that is this nested stack. */
function parentOf(scope: Scope): Resource | undefined {
  const path = scope.template.path;
  const logicalId = path.at(-1);
  const above = path.slice(0, -1).join('/');
  const parent = scope.stack.templates.find((template) => template.path.join('/') === above);
  if (logicalId === undefined || !parent || scope.crossings >= MAX_CROSSINGS) return undefined;
  return resourceAt(logicalId, { ...scope, template: parent, crossings: scope.crossings + 1 });
}

function attribute(argument: Json, scope: Scope): Evaluated | undefined {
  const [logicalId, ...rest] = isList(argument) ? argument : String(textOf(argument) ?? '').split('.');
  const name = rest.join('.');
  if (typeof logicalId !== 'string') return undefined;
  const resource = resourceAt(logicalId, scope);
  if (resource?.type === 'AWS::SecretsManager::Secret' && name === 'Id') return reference(logicalId, scope);
  if (resource?.type === 'AWS::CloudFormation::Stack' && name.startsWith('Outputs.')) {
    const nested = nestedOutput(resource, name.slice('Outputs.'.length));
    if (nested) return nested;
  }
  const exported = resource && otherRegionsExport(resource, name);
  if (exported) return exported;
  return [
    {
      canonical: canonicalJson(['attribute', scopeName(scope), logicalId, name]),
      ...(resource ? { attributeOf: resource } : {}),
    },
  ];
}

function nestedOutput({ scope, logicalId }: Resource, output: string): Evaluated | undefined {
  const path = [...scope.template.path, logicalId].join('/');
  const template = scope.stack.templates.find((candidate) => candidate.path.join('/') === path);
  const found = template && outlineOf(template).outputs[output];
  if (!template || found === undefined || scope.crossings >= MAX_CROSSINGS) return undefined;
  return evaluate(objectOf(found).Value, { ...scope, template, crossings: scope.crossings + 1 });
}

/** What `crossRegionReferences` of the CDK hands on: one custom resource writes it to the region of the other, which reads it. */
function otherRegionsExport({ type, scope }: Resource, name: string): Evaluated | undefined {
  if (type !== 'Custom::CrossRegionExportReader' || scope.crossings >= MAX_CROSSINGS) return undefined;
  const written = writtenAcrossRegions(scope.stacks).get(
    placeOfExport(scope.stack, scope.stack.region, name),
  );
  return written && evaluate(written.value, { ...scope, ...written, crossings: scope.crossings + 1 });
}

type Written = Pick<Scope, 'stack' | 'template'> & { readonly value: Json };

const placeOfExport = ({ account }: AssemblyStack, region: Json | undefined, name: string): string =>
  JSON.stringify([account, region, name]);

const WRITTEN = new WeakMap<readonly AssemblyStack[], ReadonlyMap<string, Written>>();

/** Looked for once in the stacks: each of them may read what each writes. */
function writtenAcrossRegions(stacks: readonly AssemblyStack[]): ReadonlyMap<string, Written> {
  const known = WRITTEN.get(stacks);
  if (known) return known;
  const written = new Map<string, Written>();
  for (const stack of stacks)
    for (const template of stack.templates)
      for (const [logicalId, properties] of outlineOf(template).properties) {
        if (outlineOf(template).types.get(logicalId) !== 'Custom::CrossRegionExportWriter') continue;
        const { region, exports } = objectOf(properties.WriterProps);
        for (const [name, value] of Object.entries(objectOf(exports)))
          written.set(placeOfExport(stack, region, name), { stack, template, value });
      }
  WRITTEN.set(stacks, written);
  return written;
}

type Exported = Pick<Scope, 'stack' | 'template'> & {
  /** Its place among all exports. */
  readonly at: number;
  readonly name: Json;
  readonly value: Json | undefined;
};

/** The exports of one account and region: those whose name is a text, by it, and those whose name must be worked out. */
type Exports = { readonly named: Map<string, Exported>; readonly computed: Exported[] };

const EXPORTS = new WeakMap<readonly AssemblyStack[], ReadonlyMap<string, Exports>>();

const environmentOf = ({ account, region }: AssemblyStack): string => `${account}/${region}`;

/** Looked for once in the stacks: each of them may import what each exports. */
function exportsOf({ stacks, stack }: Scope): Exports {
  const known = EXPORTS.get(stacks) ?? findExports(stacks);
  EXPORTS.set(stacks, known);
  return known.get(environmentOf(stack)) ?? { named: new Map(), computed: [] };
}

function findExports(stacks: readonly AssemblyStack[]): ReadonlyMap<string, Exports> {
  const all = new Map<string, Exports>();
  let at = 0;
  for (const stack of stacks) {
    const environment = environmentOf(stack);
    const exports = all.get(environment) ?? { named: new Map<string, Exported>(), computed: [] };
    all.set(environment, exports);
    for (const template of stack.templates)
      for (const { Export, Value } of Object.values(outlineOf(template).outputs).map(objectOf)) {
        const name = objectOf(Export).Name;
        if (name === undefined) continue;
        const exported = { stack, template, at, name, value: Value };
        at += 1;
        if (typeof name !== 'string') exports.computed.push(exported);
        else if (!exports.named.has(name)) exports.named.set(name, exported);
      }
  }
  return all;
}

/** Export names are unique in one account and region, so only stacks of the same environment are searched. */
function imported(argument: Json, scope: Scope): Evaluated | undefined {
  const name = evaluate(argument, scope);
  const { stack, crossings } = scope;
  if (crossings < MAX_CROSSINGS) {
    const { named, computed } = exportsOf(scope);
    const within = (one: Pick<Exported, 'stack' | 'template'>): Scope => ({
      ...scope,
      stack: one.stack,
      template: one.template,
      crossings: crossings + 1,
    });
    const text = literalOf(name);
    const byText = text === undefined ? undefined : named.get(text);
    const isWanted = ({ at, ...one }: Exported): boolean =>
      (byText === undefined || at < byText.at) &&
      canonicalOf(evaluate(one.name, within(one))) === canonicalOf(name);
    const found = computed.find(isWanted) ?? byText;
    if (found) return evaluate(found.value, within(found));
  }
  return [{ canonical: canonicalJson(['import', stack.account, stack.region, canonicalOf(name)]) }];
}

function pseudoParameter(name: string, scope: Scope): Evaluated {
  const { account, region, stackName } = scope.stack;
  if (name === 'AWS::AccountId' && account !== '') return [account];
  if (name === 'AWS::Region' && region !== '') return [region];
  if (name === 'AWS::StackName' && scope.template.path.length === 0) return [stackName];
  const shared = ['AWS::AccountId', 'AWS::Region', 'AWS::Partition', 'AWS::URLSuffix'].includes(name);
  // Stacks that leave their environment open are all deployed to the one of the credentials at hand.
  const place = shared ? `${account}/${region}` : scopeName(scope);
  return [{ canonical: canonicalJson(['pseudo parameter', name, place]) }];
}
