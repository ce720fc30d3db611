import { hash, randomUUID } from 'node:crypto';
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
import { memoized } from '../lib/memoized.ts';
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
  readonly work: Work;
};

/** The evaluation of one template's expressions. */
type Work = {
  /** What it may still take: an expression can be a thousand times as long as it is written. */
  left: number;
  /** Expressions that wait for one in them. */
  depth: number;
  /** Values that other templates hand over, each worked out once. */
  readonly known: Map<Template, Map<unknown, Evaluated>>;
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
/** Expressions in expressions, across templates; each is some calls of functions. */
const MOST_DEPTH = 400;

export const scopeOf = (
  stack: AssemblyStack,
  template: Template,
  stacks: readonly AssemblyStack[],
): Scope => ({
  stack,
  template,
  stacks,
  crossings: 0,
  work: { left: MOST_WORK, depth: 0, known: new Map() },
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

const sizeOf = (parts: Evaluated): number =>
  parts.reduce((size, part) => size + (typeof part === 'string' ? part.length : STEP), 0);

/** Undefined where the text would take more than there is. */
function concatenate(all: readonly Evaluated[], { work }: Scope): Evaluated | undefined {
  if (all.reduce((size, parts) => size + sizeOf(parts), 0) > work.left) return undefined;
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

const LONGEST_NAME = 200;

/** What only CloudFormation can work out, named by what it is made of. Names stand in names, so a long one is a digest. */
const expression = (parts: Json, more: Omit<Expression, 'canonical'> = {}): Evaluated => {
  const name = canonicalJson(parts);
  return [{ canonical: name.length > LONGEST_NAME ? hash('sha256', name) : name, ...more }];
};

function opaque(value: Json = null, scope: Scope): Evaluated {
  scope.work.left -= JSON.stringify(value).length;
  return scope.work.left < 0
    ? unfinished()
    : expression(['expression', scopeName(scope), value], { whole: { value, scope } });
}

export const isNoValue = (value: Json | undefined): boolean =>
  isObject(value) && value.Ref === 'AWS::NoValue';

/** Equal to nothing, not even to itself in another place: what was not worked out is not known to be the same. */
const unfinished = (): Evaluated => expression(['not worked out', randomUUID()]);

/** Works out a template value as far as the assembly allows; never fails, and takes no more than there is work left. */
export function evaluate(value: Json | undefined, scope: Scope): Evaluated {
  const { work } = scope;
  work.left -= STEP;
  if (work.left < 0 || work.depth > MOST_DEPTH) return unfinished();
  work.depth += 1;
  const parts = partsOf(value, scope);
  work.depth -= 1;
  work.left -= sizeOf(parts);
  return work.left < 0 ? unfinished() : parts;
}

function partsOf(value: Json | undefined, scope: Scope): Evaluated {
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)];
  const [entry, ...more] = isObject(value) ? Object.entries(value) : [];
  if (!entry || more.length > 0) return opaque(value, scope);
  return intrinsic(entry[0], entry[1], scope) ?? opaque(value, scope);
}

type Place = Pick<Scope, 'stack' | 'template'>;

/** A value of another template, undefined where too many led there; worked out once, because many may refer to it. */
function handedOver(
  value: Json | undefined,
  { stack, template }: Place,
  scope: Scope,
): Evaluated | undefined {
  const { work, crossings } = scope;
  if (crossings >= MAX_CROSSINGS) return undefined;
  const known = work.known.get(template) ?? new Map<unknown, Evaluated>();
  work.known.set(template, known);
  const before = known.get(value);
  if (before) work.left -= sizeOf(before);
  const parts = before ?? evaluate(value, { ...scope, stack, template, crossings: crossings + 1 });
  known.set(value, parts);
  return parts;
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
  // A name may stand there a thousand times.
  const named = memoized((name: string): Evaluated => {
    if (own[name] !== undefined) return evaluate(own[name], scope);
    return evaluate(name.includes('.') ? { 'Fn::GetAtt': name } : { Ref: name }, scope);
  });
  const pieces = piecesOfSub(text).map((piece) => (typeof piece === 'string' ? [piece] : named(piece.name)));
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
  return expression(['resource', scopeName(scope), name], resource ? { resource } : {});
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
  const value = parent && given !== undefined ? handedOver(given, parent.scope, scope) : undefined;
  if (!parent || !value) return expression(['parameter', scopeName(scope), name]);
  if (!type.startsWith('AWS::SSM::Parameter::')) return value;
  return expression(['parameter store', canonicalOf(value)], {
    whole: { value: [given ?? null], scope: parent.scope },
  });
}

const TEMPLATES = new WeakMap<AssemblyStack, ReadonlyMap<string, Template>>();

/** The template of a nested stack by the logical ids that lead to it, in one look: there may be thousands. */
export function templateAt(stack: AssemblyStack, path: readonly string[]): Template | undefined {
  const known =
    TEMPLATES.get(stack) ?? new Map(stack.templates.map((template) => [template.path.join('/'), template]));
  TEMPLATES.set(stack, known);
  return known.get(path.join('/'));
}

/** The resource of the parent template that is this nested stack. */
function parentOf(scope: Scope): Resource | undefined {
  const path = scope.template.path;
  const logicalId = path.at(-1);
  const parent = templateAt(scope.stack, path.slice(0, -1));
  return logicalId === undefined || !parent
    ? undefined
    : resourceAt(logicalId, { ...scope, template: parent });
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
  return expression(
    ['attribute', scopeName(scope), logicalId, name],
    resource ? { attributeOf: resource } : {},
  );
}

function nestedOutput({ scope, logicalId }: Resource, output: string): Evaluated | undefined {
  const template = templateAt(scope.stack, [...scope.template.path, logicalId]);
  const found = template && outlineOf(template).outputs[output];
  if (!template || found === undefined) return undefined;
  return handedOver(objectOf(found).Value, { stack: scope.stack, template }, scope);
}

/** What `crossRegionReferences` of the CDK hands on: one custom resource writes it to the region of the other, which reads it. */
function otherRegionsExport({ type, scope }: Resource, name: string): Evaluated | undefined {
  if (type !== 'Custom::CrossRegionExportReader') return undefined;
  const written = writtenAcrossRegions(scope.stacks).get(
    placeOfExport(scope.stack, scope.stack.region, name),
  );
  return written && handedOver(written.value, written, scope);
}

type Written = Place & { readonly value: Json };

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

type Exported = Place & { readonly value: Json | undefined };

/** The exports of one account and region by what names them. */
type Exports = ReadonlyMap<string, Exported>;

const EXPORTS = new WeakMap<readonly AssemblyStack[], ReadonlyMap<string, Exports>>();

const environmentOf = ({ account, region }: AssemblyStack): string => `${account}/${region}`;

/** Looked for once in the stacks: each of them may import what each exports. */
function exportsOf({ stacks, stack }: Scope): Exports {
  // While the names are worked out, none is known that another one may import.
  if (!EXPORTS.has(stacks)) EXPORTS.set(stacks, new Map()).set(stacks, findExports(stacks));
  return EXPORTS.get(stacks)?.get(environmentOf(stack)) ?? new Map();
}

function findExports(stacks: readonly AssemblyStack[]): ReadonlyMap<string, Exports> {
  const all = new Map<string, Map<string, Exported>>();
  for (const stack of stacks) {
    const exports = all.get(environmentOf(stack)) ?? new Map<string, Exported>();
    all.set(environmentOf(stack), exports);
    for (const template of stack.templates) {
      const scope = scopeOf(stack, template, stacks);
      for (const { Export, Value } of Object.values(outlineOf(template).outputs).map(objectOf)) {
        const { Name } = objectOf(Export);
        const name = Name === undefined ? undefined : canonicalOf(evaluate(Name, scope));
        if (name !== undefined && !exports.has(name)) exports.set(name, { stack, template, value: Value });
      }
    }
  }
  return all;
}

/** Export names are unique in one account and region, so only stacks of the same environment are searched. */
function imported(argument: Json, scope: Scope): Evaluated | undefined {
  const { account, region } = scope.stack;
  const name = canonicalOf(evaluate(argument, scope));
  const found = exportsOf(scope).get(name);
  return (found && handedOver(found.value, found, scope)) ?? expression(['import', account, region, name]);
}

function pseudoParameter(name: string, scope: Scope): Evaluated {
  const { account, region, stackName } = scope.stack;
  if (name === 'AWS::AccountId' && account !== '') return [account];
  if (name === 'AWS::Region' && region !== '') return [region];
  if (name === 'AWS::StackName' && scope.template.path.length === 0) return [stackName];
  const shared = ['AWS::AccountId', 'AWS::Region', 'AWS::Partition', 'AWS::URLSuffix'].includes(name);
  // Stacks that leave their environment open are all deployed to the one of the credentials at hand.
  const place = shared ? `${account}/${region}` : scopeName(scope);
  return expression(['pseudo parameter', name, place]);
}
