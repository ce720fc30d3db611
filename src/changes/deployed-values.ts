import { isList, isObject, type Json, type JsonObject, listOf, objectOf, textOf } from '../lib/json.ts';
import { asAscii, type Concealment, previousOf } from './concealment.ts';
import type { KnownValue } from './placeholders.ts';
import { announcesSecret } from './secret-names.ts';

/** One template of a stack: logical ids of the nested stacks that lead to it, and what is in it. */
export type Side = { readonly path: readonly string[]; readonly body: JsonObject };

type Entry = { readonly place: string; readonly variable: string; readonly value: Json };

/** The environment variables of all containers and functions. */
const entriesOf = (templates: readonly Side[]): readonly Entry[] =>
  templates.flatMap(({ path, body }) =>
    Object.entries(objectOf(body.Resources)).flatMap(([logicalId, resource]) => {
      const { Type, Properties } = objectOf(resource);
      const place = [...path, logicalId].join('/');
      if (Type === 'AWS::Lambda::Function') {
        const variables = objectOf(objectOf(objectOf(Properties).Environment).Variables);
        return Object.entries(variables).map(([variable, value]) => ({ place, variable, value }));
      }
      if (Type !== 'AWS::ECS::TaskDefinition') return [];
      return listOf(objectOf(Properties).ContainerDefinitions).flatMap((container) => {
        const { Name, Environment } = objectOf(container);
        return listOf(Environment).flatMap((entry): readonly Entry[] => {
          const variable = textOf(objectOf(entry).Name);
          const value = objectOf(entry).Value;
          return variable === undefined || value === undefined
            ? []
            : [{ place: `${place}/${textOf(Name) ?? ''}`, variable, value }];
        });
      });
    }),
  );

/** What the app saw in this synth, by name. */
export const newValues = ({ variable, key, standIns }: Concealment): readonly KnownValue[] => [
  ...[...standIns].map(([name, text]) => ({ name, text })),
  ...(key ? [{ name: variable, text: key.reveal() }] : []),
];

const spotOf = ({ place, variable }: Entry): string => JSON.stringify([place, variable]);

/**
 * What the other side has where the new one has a stand-in: the values of the variables of these names, and what stands in
 * an environment where the new side has a stand-in that the text before it announces as a secret. A value that the new
 * templates have at the same place as a text of their own is none of these, and neither is a key that differs from the one
 * of production: such changes are to be seen.
 */
export function oldValues(
  before: readonly Side[],
  after: readonly Side[],
  concealment: Concealment,
): readonly KnownValue[] {
  const { variable, aliases = [], key, standIns } = concealment;
  const names = new Set([
    ...standIns.keys(),
    ...[variable, ...aliases].flatMap((name) => [name, previousOf(name)]),
  ]);
  const counterparts = new Map(entriesOf(after).map((entry) => [spotOf(entry), entry.value]));
  const known = new Set(newValues(concealment).map(({ text }) => text));
  const old = entriesOf(before).filter((entry) => {
    const fresh = counterparts.get(spotOf(entry));
    return fresh !== entry.value || typeof fresh !== 'string' || known.has(fresh);
  });
  const own = old.flatMap(({ variable: name, value }): readonly KnownValue[] =>
    names.has(name) && typeof value === 'string' ? [{ name, text: value }] : [],
  );
  const announced = old.flatMap((entry) => inPlaceOf(entry.value, counterparts.get(spotOf(entry)), standIns));
  const ownNames = new Set(own.map(({ name }) => name));
  return [...own, ...announced.filter(({ name }) => !ownNames.has(name))].filter(
    ({ name, text }) =>
      text !== '' && (name !== variable || !key || [key.reveal(), asAscii(key.reveal())].includes(text)),
  );
}

/**
 * Texts that an old value has where the new one has a stand-in: of `redis://:<old>@host` and `redis://:<stand-in>@host`. Only
 * where an address or a telling name announces a secret: elsewhere a stand-in in the place of a text is a change.
 */
function inPlaceOf(
  old: Json,
  fresh: Json | undefined,
  standIns: ReadonlyMap<string, string>,
  isAnnounced = false,
): readonly KnownValue[] {
  if (typeof old === 'string' && typeof fresh === 'string') {
    return [...standIns].flatMap(([name, standIn]) => {
      const [start = '', end, ...more] = standIn === '' ? [] : fresh.split(standIn);
      const fits =
        end !== undefined &&
        more.length === 0 &&
        (start === '' ? isAnnounced : announcesSecret(start)) &&
        !/^[\p{L}\p{N}]/u.test(end) &&
        old.length > start.length + end.length;
      return fits && old.startsWith(start) && old.endsWith(end)
        ? [{ name, text: old.slice(start.length, old.length - end.length) }]
        : [];
    });
  }
  if (isList(old) && isList(fresh)) {
    return old.flatMap((item, index) => {
      const before = index === 0 ? undefined : old[index - 1];
      const isNext = typeof before === 'string' && before === fresh[index - 1] && announcesSecret(before);
      return inPlaceOf(item, fresh[index], standIns, isNext);
    });
  }
  if (!isObject(old) || !isObject(fresh)) return [];
  return Object.entries(old).flatMap(([name, member]) => inPlaceOf(member, fresh[name], standIns));
}
