import { type Json, objectOf } from '../lib/json.ts';
import type { Finding } from '../model/finding.ts';
import type { HolderRow } from '../model/report.ts';
import type { Resource, Scope } from '../template/evaluate.ts';
import { evaluate, scopeName, templateAt } from '../template/evaluate.ts';
import { type Assignment, assignmentsIn } from './assignments.ts';
import { samenessOf } from './compare.ts';
import { bareName } from './container-names.ts';
import { keyElsewhere, MAX_PLACES } from './findings.ts';
import type { Expectation, KeySource } from './holder.ts';
import { resourcesIn } from './holders.ts';
import { environmentSource, injectedSource, PARAMETER, SECRET } from './key-source.ts';

/** Keys that arrive by a way that is no container definition and no function. */

/** They store a value under their own name; a container that reads it is checked as a container. */
const STORES: ReadonlySet<string> = new Set([SECRET, PARAMETER]);
/** CloudWatch only reads what runs: its queries, filters, alarms and dashboards start no process. */
const WATCHERS = /^AWS::(?:CloudWatch|Logs)::/;
/** Parts of a template that give no process a variable, and those that are resources. */
const OTHER_SECTIONS =
  /^(?:AWSTemplateFormatVersion|Conditions|Description|Metadata|Outputs|Parameters|Resources|Rules)$/;
const ON_INSTANCES = 'AWS::CloudFormation::Init';

/** A part of a template that may give the variable to something. */
type Part = {
  readonly scope: Scope;
  readonly label: string;
  readonly type: string;
};

/** A part that gives something the variable. */
type Given = Pick<Assignment, 'path' | 'owners'> & {
  readonly part: Part;
  /** Where the value is from, or the text in which the variable is set. */
  readonly from: KeySource | string;
};

/** All that one part gives. */
type GivenByPart = readonly Given[];

/** What a part gives, and whether that is what the containers get. */
type Elsewhere = Given & {
  readonly result: 'same' | 'not established';
  /** Half a sentence. */
  readonly why: string;
};

/** Of each part the first assignment that is not established to be the key, or else the first. */
export function judgeElsewhere(
  parts: readonly GivenByPart[],
  expectation: Expectation,
  sources: readonly KeySource[],
): readonly Elsewhere[] {
  const isShown = sources.length === 0 || sources.some(({ kind }) => kind === 'literal');
  const known = new Set(sources.map(sameReading));
  return parts.flatMap((given) => {
    const judged = given.map(
      (one): Elsewhere => ({ ...one, ...compare(one.from, { expectation, isShown, known }) }),
    );
    return judged.find(({ result }) => result !== 'same') ?? judged[0] ?? [];
  });
}

export const givenByResources = (scope: Scope, expectation: Expectation): readonly GivenByPart[] =>
  resourcesIn(scope)
    .filter(({ type }) => !STORES.has(type) && !WATCHERS.test(type))
    .flatMap((resource) => {
      const { type, logicalId } = resource;
      return givenBy({ scope, label: logicalId, type }, readableValue(resource), expectation);
    });

export const givenBySections = (scope: Scope, expectation: Expectation): readonly GivenByPart[] =>
  Object.entries(scope.template.body)
    .filter(([section]) => !OTHER_SECTIONS.test(section))
    .flatMap(([section, value]) => givenBy({ scope, label: section, type: '' }, value, expectation));

/** Empty where it gives nothing. */
function givenBy(part: Part, value: Json, { variable, aliases = [] }: Expectation): readonly GivenByPart[] {
  const given = [variable, ...aliases].flatMap((name) =>
    assignmentsIn(value, { variable: name, type: part.type }).map(
      ({ path, owners, given }): Given => ({
        part,
        path,
        owners,
        from: sourceOf(given, part.scope, variable),
      }),
    ),
  );
  return given.length === 0 ? [] : [given];
}

/** Properties, and the metadata that instances set themselves up with. What a nested stack that was read gets is seen there. */
function readableValue({ scope, logicalId, type, properties }: Resource): Json {
  const { Metadata } = objectOf(objectOf(scope.template.body.Resources)[logicalId]);
  const init = objectOf(Metadata)[ON_INSTANCES];
  const { Parameters: _handedOn, ...rest } = properties;
  const isSeen =
    type === 'AWS::CloudFormation::Stack' &&
    templateAt(scope.stack, [...scope.template.path, logicalId]) !== undefined;
  return { ...(isSeen ? rest : properties), ...(init === undefined ? {} : { [ON_INSTANCES]: init }) };
}

type Comparing = {
  readonly expectation: Expectation;
  /** The containers get the key as a text, or not at all. */
  readonly isShown: boolean;
  /** Where the containers get it from, by `sameReading`. */
  readonly known: ReadonlySet<string>;
};

/** Equal texts for the same source, read at the same time. */
const sameReading = (source: KeySource): string =>
  samenessOf(source) + ('injected' in source && source.versionId === '' ? source.injected : '');

function sourceOf(given: Assignment['given'], scope: Scope, variable: string): Given['from'] {
  if (given.kind === 'text') return given.text;
  const parts = evaluate(given.value, scope);
  return given.injected
    ? injectedSource(parts, scope.stack)
    : environmentSource(variable, parts, scope.stack);
}

function compare(
  from: Given['from'],
  { expectation: { key }, isShown, known }: Comparing,
): Pick<Elsewhere, 'result' | 'why'> {
  const literal = (isKey: boolean): Pick<Elsewhere, 'result' | 'why'> => {
    if (!isKey) return { result: 'not established', why: 'gets another text than the key' };
    return isShown
      ? { result: 'same', why: 'gets the key' }
      : { result: 'not established', why: 'gets a text, which cannot be compared with a reference' };
  };
  if (typeof from === 'string') {
    if (from === '') return { result: 'not established', why: 'gets a value that cannot be read here' };
    return isKeyAlone(from, key.reveal())
      ? literal(true)
      : { result: 'not established', why: 'is given in a text that is not understood' };
  }
  if (from.kind === 'literal') return literal(from.value.equals(key));
  return known.has(sameReading(from))
    ? { result: 'same', why: 'gets it from the same place' }
    : { result: 'not established', why: 'gets it from a place that cannot be compared' };
}

/** Only for keys of which no shell and no notation reads a character in a way of its own. */
function isKeyAlone(text: string, key: string): boolean {
  const [opening = '', quote = ''] = /^[ \t]*(["']?)/.exec(text) ?? [];
  const value = `${key}${quote}`;
  if (!/^[\w+/=.-]+$/.test(key) || !text.startsWith(value, opening.length)) return false;
  const rest = text.slice(opening.length + value.length);
  // What is not in quotes ends at a blank for a shell, and at the end of the line for all else.
  return (quote === '' ? /^[ \t]*(?:[\r\n]|$)/ : /^(?:$|[\s;&|,)}\]])/).test(rest);
}

const MAX_PATH = 120;

const lineOf = ({ part: { scope, label, type }, path, owners, why }: Elsewhere): string => {
  const at = path === '' ? '' : `, at ${path.length > MAX_PATH ? `${path.slice(0, MAX_PATH)}…` : path}`;
  const owner = owners[0] === undefined ? '' : ` for ${owners[0]}`;
  return `${label} in ${scopeName(scope)}${type === '' ? '' : ` (${type})`}${at}: ${why}${owner}`;
};

const openIn = (all: readonly Elsewhere[]): readonly Elsewhere[] =>
  all.filter(({ result }) => result !== 'same');

/**
 * Where the input `containers` says who must have the key, other places are only a warning, unless they give it to one of these.
 */
export function elsewhereFindings(
  all: readonly Elsewhere[],
  { variable, containers }: Expectation,
): readonly Finding[] {
  const open = openIn(all);
  if (open.length === 0) return [];
  const names = new Set(containers.map(bareName));
  const isAsked = containers.length === 0 || open.some(({ owners }) => owners.some((one) => names.has(one)));
  return [
    keyElsewhere(
      {
        variable,
        lines: open.map(lineOf),
        places: open.map(({ part }) => `${part.label} in ${scopeName(part.scope)}`),
      },
      isAsked,
    ),
  ];
}

/** Places that are not established, as rows of the table. */
export const elsewhereRows = (all: readonly Elsewhere[], variable: string): readonly HolderRow[] =>
  openIn(all).map(({ part: { scope, label, type } }) => ({
    stack: scope.stack.id,
    container: label,
    variable,
    source: type,
    result: 'not established',
  }));

/** For a stack without a container: what there is in place of one. */
export const elsewhereLines = (all: readonly Elsewhere[]): readonly string[] =>
  all.slice(0, MAX_PLACES).map(lineOf);
