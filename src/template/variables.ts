import { groupBy } from '../lib/groups.ts';
import { isList, isObject, type Json, listOf, objectOf } from '../lib/json.ts';
import { type Evaluated, evaluate, isNoValue, literalOf, type Scope } from './evaluate.ts';

/** Lists of variables, with the conditions (`Fn::If`) in them taken apart. */

export type VariableEntry = {
  readonly name: string;
  /** A condition where branches give the name different values. */
  readonly value: Json;
  /** False where only some branches have the name. */
  readonly always: boolean;
};

type VariableEntries = {
  readonly entries: readonly VariableEntry[];
  /** Names of more variables, of which only CloudFormation knows the whole. */
  readonly computed: readonly Evaluated[];
  /** False when there may be more names than can be read. */
  readonly complete: boolean;
};

const NONE: VariableEntries = { entries: [], computed: [], complete: true };
const UNREADABLE: VariableEntries = { ...NONE, complete: false };

type Member = 'Value' | 'ValueFrom';

/** `Environment` and `Secrets` of a container; `member` is the one beside `Name`. */
export function listedEntries(value: Json | undefined, member: Member, scope: Scope): VariableEntries {
  if (value === undefined || isNoValue(value)) return NONE;
  const either = branchesOf(value);
  if (either) return merge(either, (branch) => listedEntries(branch, member, scope));
  return isList(value) ? together(value.map((item) => itemEntries(item, member, scope))) : UNREADABLE;
}

function itemEntries(item: Json, member: Member, scope: Scope): VariableEntries {
  if (isNoValue(item)) return NONE;
  const either = branchesOf(item);
  if (either) return merge(either, (branch) => itemEntries(branch, member, scope));
  const { Name, [member]: value } = objectOf(item);
  if (Name === undefined) return UNREADABLE;
  const parts = evaluate(Name, scope);
  const name = literalOf(parts);
  return name === undefined ? { ...NONE, computed: [parts] } : one(name, value);
}

/** Whether a name that CloudFormation makes of these parts can be this one. */
export function canBe(parts: Evaluated, name: string): boolean {
  const texts = parts.filter((part) => typeof part === 'string');
  const [first, last] = [parts[0], parts.at(-1)];
  if (typeof first === 'string' && !name.startsWith(first)) return false;
  if (typeof last === 'string' && !name.endsWith(last)) return false;
  let at = 0;
  for (const text of texts) {
    const found = name.indexOf(text, at);
    if (found === -1) return false;
    at = found + text.length;
  }
  return true;
}

/** `Environment.Variables` of a function. */
export function mappedEntries(value: Json | undefined): VariableEntries {
  if (value === undefined || isNoValue(value)) return NONE;
  const either = branchesOf(value);
  if (either) return merge(either, mappedEntries);
  if (!isObject(value)) return UNREADABLE;
  return together(
    Object.entries(value).map(([name, member]) =>
      name.startsWith('Fn::') || name === 'Ref' ? UNREADABLE : one(name, member),
    ),
  );
}

const one = (name: string, value: Json | undefined): VariableEntries =>
  value === undefined || isNoValue(value) ? NONE : { ...NONE, entries: [{ name, value, always: true }] };

const together = (parts: readonly VariableEntries[]): VariableEntries => ({
  entries: parts.flatMap(({ entries }) => entries),
  computed: parts.flatMap(({ computed }) => computed),
  complete: parts.every(({ complete }) => complete),
});

type Branches = { readonly condition: Json; readonly yes: Json; readonly no: Json };

function branchesOf(value: Json): Branches | undefined {
  const [condition, yes, no] = listOf(objectOf(value)['Fn::If']);
  return condition === undefined || yes === undefined || no === undefined
    ? undefined
    : { condition, yes, no };
}

/** What both branches have once is one entry, whose value is a condition in its turn. */
function merge({ condition, yes, no }: Branches, read: (branch: Json) => VariableEntries): VariableEntries {
  const [left, right] = [read(yes), read(no)];
  const all = [...left.entries, ...right.entries];
  const ofLeft = new Set(left.entries);
  return {
    complete: left.complete && right.complete,
    computed: [...left.computed, ...right.computed],
    entries: [...groupBy(all, ({ name }) => name)].flatMap(([name, same]): readonly VariableEntry[] => {
      const [a, b, ...more] = same;
      if (a && b && more.length === 0 && ofLeft.has(a) && !ofLeft.has(b)) {
        const value = { 'Fn::If': [condition, a.value, b.value] };
        return [{ name, value, always: a.always && b.always }];
      }
      return same.map((entry) => ({ ...entry, always: false }));
    }),
  };
}
