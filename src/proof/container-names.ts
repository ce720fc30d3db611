import type { Container } from './holders.ts';

/** What the names of the input `containers` mean, and how a container is called where several have its name. */

export type Named = Pick<
  Container,
  'container' | 'kind' | 'stackId' | 'path' | 'logicalId' | 'construct' | 'idsIn'
>;

/** The name without what it is qualified by: names of containers have no slash. */
export const bareName = (name: string): string => name.slice(name.lastIndexOf('/') + 1);

/**
 * Whether a name means the container: `web`, or `Orders/web`, where `Orders` is a construct or the logical id of the task
 * definition, or where it stands: `Shop/Orders/web`, `Dev/Main/web`.
 */
export function isCalled(one: Named, name: string): boolean {
  if (name === one.container) return true;
  const cut = name.lastIndexOf('/');
  if (cut === -1 || name.slice(cut + 1) !== one.container) return false;
  const qualifier = name.slice(0, cut);
  const ways = [
    [one.stackId, ...one.path, one.logicalId],
    [one.stackId, ...(one.construct ?? [])],
  ];
  return (
    ways.some((way) => `/${way.join('/')}/`.includes(`/${qualifier}/`)) ||
    (one.idsIn ?? []).some((text) => text.includes(qualifier))
  );
}

export const isOneOf = (one: Named, names: readonly string[]): boolean =>
  names.some((name) => isCalled(one, name));

/** Names that tell the containers apart, and that the input `containers` takes: `web`, or `Orders/web` where there are two. */
export function labelsOf<T extends Named>(containers: readonly T[]): ReadonlyMap<T, string> {
  const counts = new Map<string, number>();
  const textOf = (parts: readonly string[]) => JSON.stringify(parts);
  const keysOf = ({ stackId, container, construct = [] }: T) => [
    textOf([stackId, container]),
    ...[...new Set(construct)].map((id) => textOf([stackId, container, id])),
  ];
  for (const one of containers) for (const key of keysOf(one)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const isUnique = (...parts: readonly string[]) => counts.get(textOf(parts)) === 1;
  const label = ({ stackId, container, construct = [], path, logicalId, kind }: T): string => {
    if (isUnique(stackId, container) || kind === 'function') return container;
    const id = construct.find((segment) => isUnique(stackId, container, segment));
    return `${id ?? [...path, logicalId].join('/')}/${container}`;
  };
  return new Map(containers.map((one) => [one, label(one)]));
}
