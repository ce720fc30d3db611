import type { KeySource } from './holder.ts';
import type { ReferenceSource } from './key-source.ts';

/** `unknown`: the assembly cannot tell. */
type Comparison = 'same' | 'different' | 'unknown';

/** Whether two copies of the key come from the same place. Texts are compared byte by byte. */
export function compareSources(a: KeySource, b: KeySource): Comparison {
  if (a.kind === 'literal' && b.kind === 'literal') return a.value.equals(b.value) ? 'same' : 'different';
  if (a.kind === 'intrinsic' && b.kind === 'intrinsic')
    return a.canonical === b.canonical ? 'same' : 'unknown';
  if (a.kind === 'literal' || b.kind === 'literal' || a.kind === 'intrinsic' || b.kind === 'intrinsic')
    return 'unknown';
  return compareReferences(a, b);
}

/**
 * The same secret read at two times is not the same value after a rotation: CloudFormation resolves its references only when
 * the template changes, ECS when a task starts.
 */
export const readAtDifferentTimes = (a: KeySource, b: KeySource): boolean =>
  'injected' in a && 'injected' in b && a.injected !== b.injected && a.versionId === '';

function compareReferences(a: ReferenceSource, b: ReferenceSource): Comparison {
  if (a.kind !== b.kind) return compareStores(a, b);
  const names = compareNames(a, b);
  if (names === 'different' || a.jsonKey !== b.jsonKey) return 'different';
  const versions = compareVersions(a, b);
  return versions === 'same' ? names : versions;
}

/** Parameter Store hands out secrets of Secrets Manager under this path. */
export const SECRETS_AS_PARAMETERS = '/aws/reference/secretsmanager/';

const compareStores = (a: ReferenceSource, b: ReferenceSource): Comparison =>
  [a, b].some(({ reference }) => reference.includes(SECRETS_AS_PARAMETERS) || reference.startsWith('{'))
    ? 'unknown'
    : 'different';

function compareVersions(a: ReferenceSource, b: ReferenceSource): Comparison {
  if (a.versionId !== '' && b.versionId !== '') return a.versionId === b.versionId ? 'same' : 'different';
  if (a.versionId !== b.versionId) return 'unknown';
  return a.versionStage === b.versionStage ? 'same' : 'different';
}

function compareNames(a: ReferenceSource, b: ReferenceSource): Comparison {
  if (a.reference === b.reference) return 'same';
  const symbolic = [a, b].filter(({ reference }) => reference.includes('{'));
  if ([a, b].some(({ reference }) => reference.includes('{expression'))) return 'unknown';
  // Two resources of the app are two secrets; one resource and one name may be the same secret.
  if (symbolic.length > 0) return symbolic.length === 2 ? 'different' : 'unknown';
  const [one, two] = [splitPlace(a.reference), splitPlace(b.reference)];
  if (one.name !== two.name) return similarNames(one.name, two.name) ? 'unknown' : 'different';
  // The name is the same. Where one of the two leaves its region or account open, it may be the same place.
  return one.place.some((part, index) => isApart(part, two.place[index])) ? 'different' : 'unknown';
}

const isApart = (a = '', b = ''): boolean => a !== '' && b !== '' && a !== b;

/** The same name in two regions: a secret and its replica, or two secrets. Parameters have no replicas. */
export function areInTwoRegions(a: KeySource, b: KeySource): boolean {
  if (a.kind !== 'secrets-manager' || b.kind !== 'secrets-manager') return false;
  const [one, two] = [splitPlace(a.reference), splitPlace(b.reference)];
  const [[region, account], [otherRegion, otherAccount]] = [one.place, two.place];
  return (
    isApart(region, otherRegion) &&
    !isApart(account, otherAccount) &&
    similarNames(one.name, two.name) &&
    compareReferences({ ...a, reference: '' }, { ...b, reference: '' }) === 'same'
  );
}

/** Equal texts for sources that are certainly the same. */
export const identityOf = (source: KeySource): string =>
  JSON.stringify(source.kind === 'literal' ? ['literal', source.value.reveal()] : source);

/** Equal texts for sources that `compareSources` calls the same, and for no others. */
export function samenessOf(source: KeySource): string {
  if (source.kind === 'literal' || source.kind === 'intrinsic') return identityOf(source);
  const { kind, reference, jsonKey, versionId, versionStage } = source;
  return JSON.stringify([kind, reference, jsonKey, versionId, versionId === '' ? versionStage : '']);
}

/** Each source once: many containers take their key from few places. */
export const distinct = (sources: readonly KeySource[]): readonly KeySource[] => [
  ...new Map(sources.map((source) => [identityOf(source), source])).values(),
];

/** Of a reference by name; what it leaves open is ''. */
export function splitPlace(reference: string): { readonly name: string; readonly place: readonly string[] } {
  const [name = '', account = '', region = ''] = reference.split(':').reverse();
  return { name, place: [region, account] };
}

/** A complete ARN ends in six random characters that a name lacks; a parameter's ARN does not show a leading slash. */
export function similarNames(a: string, b: string): boolean {
  const bare = (name: string) => name.replace(/^\//, '');
  const [short, long] = bare(a).length < bare(b).length ? [bare(a), bare(b)] : [bare(b), bare(a)];
  return (
    short === long || (long.startsWith(`${short}-`) && /^-[A-Za-z0-9]{6}$/.test(long.slice(short.length)))
  );
}
