import { isList, isObject, type Json, type JsonObject, objectOf, textOf } from '../lib/json.ts';
import { isNoValue, piecesOfSub } from '../template/evaluate.ts';

/**
 * Where a value is given to a variable, in whatever a template holds. A mention is none: it takes a name beside a value
 * (`{ Name, Value }`), a member of that name, or an assignment in a text (`NAME=value`, `NAME: value`).
 */
export type Assignment = {
  /** Members and positions that lead to it: `Targets.0.Input.containerOverrides.0.environment.0`. */
  readonly path: string;
  /** Names of the things that it stands in, the nearest first: `job`. */
  readonly owners: readonly string[];
  readonly given: Given;
};

type Given =
  /** `injected`: the value says where a secret is, and what is in it becomes the variable. */
  | { readonly kind: 'value'; readonly value: Json; readonly injected: boolean }
  /** What follows in a text; where it ends only the program that reads it knows. */
  | { readonly kind: 'text'; readonly text: string };

/** A value of the template, or one in a text of it. `step` leads here from `above`. */
type Spot = {
  readonly value: Json;
  readonly step: string;
  readonly above?: Spot;
  /** How many texts it stands in, one inside another. */
  readonly embedded: number;
  /** Among the variables that the reader of containers and functions has read. */
  readonly isRead: boolean;
};

type Walk = {
  readonly variable: string;
  /** Type of the resource; '' for other parts of a template. */
  readonly type: string;
};

/** Stands for what only CloudFormation knows in the middle of a text. */
const UNKNOWN = '\uFFFC';

const MAX_EMBEDDED = 6;
const MAX_DEPTH_OF_TEXT = 64;
/** How much text substitutions and separators may add to one value; what is beyond is looked at piece by piece. */
const MAX_SUBSTITUTED = 1_000_000;
const MAX_STEPS = 40;
/** A text with more assignments than this is not read. */
const MOST_IN_TEXT = 20;
/** How much of a text around a name is looked at. */
const WINDOW = 300;

/** Text for people, and code: neither sets a variable of a process, unless the code itself does. */
const HARMLESS = /^(?:\w*(?:Tags|labels|description|comment)|Tag|annotations|ZipFile|InlineCode)$/i;
/** They store a value under its name, as the resources that are stores do. */
const STORING_CALL =
  /(?:^|:aws-sdk:)(?:ssm:putparameter|secretsmanager:(?:createsecret|putsecretvalue|updatesecret))(?:command)?$/i;
const OF_A_CALL = /^(?:parameters|arguments|input)$/i;
/** A build or a step of a pipeline is no holder; what it starts elsewhere may be. */
const BUILDS: ReadonlySet<string> = new Set(['AWS::CodeBuild::Project', 'AWS::CodePipeline::Pipeline']);
const OF_A_BUILD = /^(?:EnvironmentVariables|env)$/;

type Search = Walk & {
  readonly found: Assignment[];
  /** What is still to be looked at, the last first. */
  readonly open: Spot[];
};

/** Every assignment in a value, but for those that `findContainers` reads. Linear in its size, without deep recursion. */
export function assignmentsIn(value: Json, walk: Walk): readonly Assignment[] {
  const search: Search = { ...walk, found: [], open: [{ value, step: '', embedded: 0, isRead: false }] };
  const budget = { left: MAX_SUBSTITUTED };
  for (let spot = search.open.pop(); spot; spot = search.open.pop()) {
    const flat = flatten(spot.value, budget);
    if (flat === undefined) {
      lookAtMembers(spot, search);
      continue;
    }
    for (const rest of flat.rest) search.open.push(under(spot, rest, ''));
    lookAtText(spot, flat.text, search);
  }
  return search.found;
}

const under = (above: Spot, value: Json, step: string, isRead = above.isRead): Spot => ({
  value,
  step,
  above,
  embedded: above.embedded,
  isRead,
});

type Flat = { readonly text: string; readonly rest: readonly Json[] };

/** The text that a value is; `rest` are the parts of which only CloudFormation knows the text. Undefined for other values. */
function flatten(value: Json, budget: { left: number }, depth = 0): Flat | undefined {
  if (typeof value === 'string') return { text: value, rest: [] };
  if (!isObject(value)) return undefined;
  const [name, ...more] = Object.keys(value);
  const argument = name === undefined || more.length > 0 ? undefined : value[name];
  if (argument === undefined || depth > MAX_DEPTH_OF_TEXT) return undefined;
  const part = (inner: Json): Flat =>
    flatten(inner, budget, depth + 1) ??
    (isList(inner) || isObject(inner)
      ? { text: UNKNOWN, rest: [inner] }
      : { text: String(inner ?? ''), rest: [] });
  if (name === 'Fn::Base64') return part(argument);
  if (name === 'Fn::Join') {
    const [separator, list] = isList(argument) ? argument : [];
    if (typeof separator !== 'string' || !isList(list)) return undefined;
    const parts = list.map(part);
    budget.left -= separator.length * parts.length;
    if (budget.left < 0) return { text: UNKNOWN, rest: parts.flatMap(({ text, rest }) => [text, ...rest]) };
    return { text: parts.map(({ text }) => text).join(separator), rest: parts.flatMap(({ rest }) => rest) };
  }
  return name === 'Fn::Sub' ? substituted(argument, part, budget) : undefined;
}

function substituted(
  argument: Json,
  part: (inner: Json) => Flat,
  budget: { left: number },
): Flat | undefined {
  const [text, variables] = isList(argument) ? argument : [argument];
  if (typeof text !== 'string') return undefined;
  const known = new Map(Object.entries(objectOf(variables)).map(([name, inner]) => [name, part(inner)]));
  const unused = new Set(known.values());
  const pieces = piecesOfSub(text).map((piece) => {
    if (typeof piece === 'string') return piece;
    const given = known.get(piece.name);
    budget.left -= given?.text.length ?? 0;
    if (given === undefined || budget.left < 0) return UNKNOWN;
    unused.delete(given);
    return given.text;
  });
  const rest = [...known.values()].flatMap((flat) =>
    unused.has(flat) ? [flat.text, ...flat.rest] : flat.rest,
  );
  return { text: pieces.join(''), rest };
}

const VALUE_LIKE = /value|from$|ref$/i;

/** Notes what the members assign, and leaves those that may hold more for later. */
function lookAtMembers(spot: Spot, search: Search): void {
  const { value } = spot;
  const { variable, open } = search;
  if (isList(value))
    value.forEach((item, index) => {
      if (mayGive(item, search)) open.push(under(spot, item, String(index)));
    });
  if (!isObject(value)) return;
  const pair = pairIn(value, variable);
  if (pair !== undefined) {
    if (!spot.isRead) note(spot, pair, search);
    return;
  }
  for (const name in value) {
    const member = value[name] ?? null;
    const isNamed = isName(name, variable);
    if ((!isNamed && !mayGive(member, search)) || isLeftOut(name, value, search)) continue;
    if (!isNamed) open.push(under(spot, member, name, isRead(spot, name, search)));
    else if (!spot.isRead && isValue(member))
      note(under(spot, member, name), { name, value: member }, search);
  }
}

/** Whether the member of that name gives no process a variable, whatever is in it. */
const isLeftOut = (name: string, owner: JsonObject, { type }: Walk): boolean =>
  HARMLESS.test(name) ||
  (OF_A_CALL.test(name) && STORING_CALL.test(callIn(owner))) ||
  (BUILDS.has(type) && OF_A_BUILD.test(name));

/** Most of what a template holds are texts without the variable's name, which are not looked at again. */
const mayGive = (value: Json, { variable }: Walk): boolean =>
  typeof value === 'string' ? textWith(variable, value) !== undefined : isList(value) || isObject(value);

/** `ssm:putParameter`, as a custom resource of the CDK, a state machine or a schedule writes it; '' where there is none. */
function callIn({ service, action, Resource, Arn }: JsonObject): string {
  if (typeof service === 'string' && typeof action === 'string')
    return `${service.replace(/^@aws-sdk\/client-/, '').replaceAll('-', '')}:${action}`;
  return textOf(Resource) ?? textOf(Arn) ?? '';
}

type Pair = { readonly name: string; readonly value: Json };

/** `{ Name: variable, Value: … }`, under any names of the two members. */
function pairIn(value: JsonObject, variable: string): Pair | undefined {
  let isNamed = false;
  for (const name in value) isNamed ||= value[name] === variable && !VALUE_LIKE.test(name);
  const name = isNamed ? Object.keys(value).find((one) => VALUE_LIKE.test(one)) : undefined;
  const given = name === undefined ? undefined : value[name];
  return name === undefined || given === undefined || isNothing(given) ? undefined : { name, value: given };
}

/** `NAME`, `NAME.$` of a state machine, `--NAME` of a job's arguments, `env.NAME` of a chart. */
function isName(member: string, variable: string): boolean {
  const name = member.endsWith('.$') ? member.slice(0, -2) : member;
  return name.endsWith(variable) && /^(?:-*|.*\.)$/s.test(name.slice(0, name.length - variable.length));
}

const isNothing = (value: Json): boolean => value === null || isNoValue(value) || isList(value);

/** A schema of the variable is no value of it. */
function isValue(value: Json): boolean {
  if (isNothing(value)) return false;
  return (
    !isObject(value) ||
    Object.keys(value).some((name) => /^(?:Fn::|Ref$)/.test(name) || VALUE_LIKE.test(name))
  );
}

/** Whether the member holds the variables that `findContainers` reads; they stay read in the branches of conditions. */
function isRead({ isRead: already, above, step, embedded }: Spot, name: string, { type }: Walk): boolean {
  if (already) return true;
  if (embedded > 0) return false;
  if (type === 'AWS::Lambda::Function')
    return name === 'Variables' && step === 'Environment' && !above?.above;
  return (
    type === 'AWS::ECS::TaskDefinition' && /^(?:Environment|Secrets)$/.test(name) && isOfContainers(above)
  );
}

const isOfContainers = (spot: Spot | undefined): boolean =>
  above(spot).some(({ step }) => step === 'ContainerDefinitions');

/** The spot and what it stands in, the nearest first. Not all of it: a hostile template is as deep as it is long. */
function above(spot: Spot | undefined): readonly Spot[] {
  const all: Spot[] = [];
  for (let one = spot; one && all.length < MAX_STEPS; one = one.above) all.push(one);
  return all;
}

function note(spot: Spot, { name, value }: Pair, { found }: Search): void {
  const injected =
    /from$/i.test(name) || [spot.above, spot.above?.above].some((one) => /secrets$/i.test(one?.step ?? ''));
  const isKnown = spot.embedded === 0 || (typeof value === 'string' && !value.includes(UNKNOWN));
  found.push(place(spot, isKnown ? { kind: 'value', value, injected } : { kind: 'text', text: '' }));
}

function place(spot: Spot, given: Given): Assignment {
  const way = above(spot);
  const steps = way.map(({ step }) => step).filter((step) => step !== '');
  const owners = way.slice(1).flatMap(({ value }) => {
    const { Name, name, ContainerName } = objectOf(value);
    return textOf(ContainerName ?? Name ?? name) ?? [];
  });
  return { path: steps.reverse().join('.'), owners, given };
}

/** JSON in a text is looked at as if it were no text; all else for what an assignment looks like. */
function lookAtText(spot: Spot, text: string, search: Search): void {
  const known = textWith(search.variable, text);
  if (known === undefined) return;
  const parsed = spot.embedded < MAX_EMBEDDED ? parse(known) : undefined;
  if (parsed !== undefined) {
    const embedded = spot.embedded + 1;
    search.open.push({ ...spot, value: parsed, step: '', above: spot, embedded, isRead: false });
    return;
  }
  for (const text of inText(known, search, isScript(spot)))
    search.found.push(place(spot, { kind: 'text', text }));
}

/** The text, or what it is the base64 form of, if the variable's name is in it. */
function textWith(variable: string, text: string): string | undefined {
  const decoded = fromBase64(text);
  if (decoded?.includes(variable)) return decoded;
  return text.includes(variable) ? text : undefined;
}

/** Whether the text is all of a script, so that no other text takes what it prints. */
const isScript = ({ step, above }: Spot): boolean =>
  step === 'UserData' || (isList(above?.value) && /^(?:command|entrypoint|args)$/i.test(above.step));

const fromBase64 = (text: string): string | undefined =>
  text.length >= 16 && text.length % 4 === 0 && /^[A-Za-z0-9+/\s]+={0,2}$/.test(text)
    ? Buffer.from(text, 'base64').toString('utf8')
    : undefined;

function parse(text: string): Json | undefined {
  if (!/^\s*[[{"]/.test(text)) return undefined;
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** As it would be read once it is no text in a text any more. */
const unescaped = (text: string): string =>
  text
    .replace(/\\{2,}/g, '\\')
    .replace(/\\u00([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\[nrt]/g, '\n')
    .replaceAll('\\', '');

/** What follows each assignment that does not just hand on the variable's own value; '' for what cannot be read. */
function inText(text: string, { variable, type }: Walk, isScript: boolean): readonly string[] {
  const found = new Set<string>();
  const plain = unescaped(text);
  const isLogged = isScript && !TAKEN.test(plain);
  for (let at = plain.indexOf(variable); at !== -1; at = plain.indexOf(variable, at + variable.length)) {
    const before = plain.slice(Math.max(0, at - WINDOW), at);
    const after = plain.slice(at + variable.length, at + variable.length + WINDOW);
    if (/\w$/.test(before) || /^\w/.test(after)) continue;
    if (isPair(before, after)) found.add('');
    const value = BUILDS.has(type) ? undefined : assignedIn(before, after);
    const isGiven =
      value !== undefined &&
      !new RegExp(`(?<!\\w)${variable}(?!\\w)`).test(firstWord(value)) &&
      !(isLogged && isPrinted(at > WINDOW ? before : `\n${before}`, after));
    if (isGiven) found.add(value);
    if (found.size > MOST_IN_TEXT) return [''];
  }
  return [...found];
}

/** The last argument of a command of a shell that only prints, which may have begun with a quote. */
const PRINTS =
  /(?:[\n;&|{(]|[\n; \t](?:then|else|do)[ \t])[ \t]*(?:echo|printf|logger|grep)(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'|[^\s"';&|<>()]+))*[ \t]+(?:(["'])(?:(?!\1)[^\n])*|[^\s"';&|<>()]*)$/;
/** Something takes what a command prints, or may: a file, another command, a substitution. Not the log, and not `||`. */
const TAKEN = /\uFFFC|`|[$<>]\(|(?<!\|)\|(?!\|)|>(?!\s*(?:&[12]\b|\/dev\/(?:null|stdout|stderr)\b))/;

/** Whether a shell prints the text here, or looks for it, in place of running it. */
function isPrinted(before: string, after: string): boolean {
  const match = PRINTS.exec(before);
  if (!match) return false;
  const [, quote] = match;
  return quote === undefined || new RegExp(`^[^${quote}\\n]*\\n?${quote}(?=[\\s;&)}]|$)`).test(after);
}

/** `name: NAME` with a `value:` close by, in any order and notation. */
const isPair = (before: string, after: string): boolean =>
  /(?:name|key)["']?[ \t]*[:=][ \t]*["']?$/i.test(before) &&
  /^["']?\s*(?:[,}/\n]|\w+[ \t]*=|$)/.test(after) &&
  /\bvalue(?:From)?(?:\.\$)?["']?[ \t]*[:=]/i.test(`${before}\n${after}`);

/** What follows `NAME=`, `NAME: ` or a call that sets the variable; undefined for a mention (`$NAME`, `${NAME:-x}`, prose). */
function assignedIn(before: string, after: string): string | undefined {
  if (/\$\{?$/.test(before)) return undefined;
  const equals = /^["']?\]?[ \t]*[:?+]?=(?![=>~])/.exec(after);
  const quote = /["']$/.exec(before)?.[0] ?? '';
  // Of "NAME=value" the quotes are those of the value.
  if (equals) return `${equals[0].startsWith(quote) ? '' : quote}${after.slice(equals[0].length)}`;
  const startsHere = quote !== '' || /(?:^|[\n,;({]|[\n ]-[ \t])\s*$/.test(before);
  const colon = startsHere && after.startsWith(quote) ? /^["']?[ \t]*:(?![:=?+-])/.exec(after) : null;
  if (colon) return after.slice(colon[0].length);
  const call = /(?:set|put)\w*\(\s*["']$/i.test(before) ? /^["']\s*,/.exec(after) : null;
  const word = /\b(?:ENV|setx|set -\w+)[ \t]+["']?$/.test(before) ? /^["']?[ \t]+(?=\S)/.exec(after) : null;
  const other = call ?? word;
  return other ? after.slice(other[0].length) : undefined;
}

/** The value as a shell or a language would take it, roughly: a quoted text, a command in `$(…)`, or up to white space. */
const firstWord = (value: string): string =>
  /^[ \t]*(?:"[^"\n]*"|'[^'\n]*'|\$\([^)\n]*\)|[^\s;&|]*)/.exec(value)?.[0] ?? '';
