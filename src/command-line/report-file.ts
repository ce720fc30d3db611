import { join } from 'node:path';
import { readOwnFile } from '../lib/files.ts';
import { isList, isObject, listOf, objectOf, textOf } from '../lib/json.ts';
import { clip, untrusted } from '../lib/text.ts';
import type { Report } from '../model/report.ts';
import type { ReportDocument } from '../report/json.ts';

/** The JSON report of a run, read back. It comes from anywhere, so nothing of it is taken that the schema does not know. */

/** The text is no report; the message says at which place, and is safe to print. */
export class NoReport extends Error {
  override readonly name = 'NoReport';
}

type Schema = Readonly<Record<string, unknown>>;

const schemaOf = (packageDirectory: string): Schema =>
  JSON.parse(readOwnFile(join(packageDirectory, 'schema/report.schema.json')));

/** What only gives something a name. A newer version may have more of them, and they are told as they are. */
const NAMING: ReadonlySet<string> = new Set([
  '/failureReason',
  '/findings/*/failureReason',
  '/stages/*/name',
]);

const KINDS: Readonly<Record<string, (value: unknown) => boolean>> = {
  array: isList,
  object: isObject,
  string: (value) => typeof value === 'string',
  number: Number.isFinite,
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
};

const kindsOf = ({ type }: Schema): readonly string[] =>
  (typeof type === 'string' ? [type] : listOf(type)).filter((kind) => typeof kind === 'string');

const allowsNull = (schema: Schema): boolean =>
  kindsOf(schema).includes('null') || listOf(schema.enum).includes(null);

type Place = { readonly path: string; readonly pattern: string };

const at = ({ path, pattern }: Place, step: string | number): Place => ({
  path: `${path}/${step}`,
  pattern: `${pattern}/${typeof step === 'number' ? '*' : step}`,
});

const shown = (value: unknown): string =>
  typeof value === 'string' ? `“${clip(untrusted(value), 60)}”` : `a ${typeof value}`;

const refuse = ({ path }: Place, what: string): never => {
  throw new NoReport(`${path === '' ? 'The document' : path} ${what}.`);
};

/** A member that an older version did not write: nothing is known of it. */
const absent = (schema: Schema, place: Place): unknown => {
  if (allowsNull(schema)) return null;
  if (kindsOf(schema).includes('array')) return [];
  return refuse(place, 'is missing');
};

const readMembers = (value: unknown, schema: Schema, place: Place): unknown => {
  const members = objectOf(value);
  const { additionalProperties } = schema;
  if (isObject(additionalProperties))
    return Object.fromEntries(
      Object.entries(members).map(([name, member], index) => [
        name,
        readValue(member, additionalProperties, at(place, index)),
      ]),
    );
  return Object.fromEntries(
    Object.entries(objectOf(schema.properties)).map(([name, facts]) => {
      const inner = at(place, name);
      const isThere = Object.hasOwn(members, name);
      return [
        name,
        isThere ? readValue(members[name], objectOf(facts), inner) : absent(objectOf(facts), inner),
      ];
    }),
  );
};

const NAME = /^[a-z][a-z\d -]{0,39}$/;

const readWord = (value: unknown, words: readonly unknown[], place: Place): unknown => {
  if (words.includes(value)) return value;
  if (NAMING.has(place.pattern) && NAME.test(textOf(value) ?? '')) return value;
  return refuse(place, `is ${shown(value)}, which this version does not know`);
};

/** The value with the members that the schema knows, and no others. */
const readValue = (value: unknown, schema: Schema, place: Place): unknown => {
  if (schema.const !== undefined) return readWord(value, [schema.const], place);
  if (isList(schema.enum)) return readWord(value, schema.enum, place);
  const kinds = kindsOf(schema);
  if (!kinds.some((kind) => KINDS[kind]?.(value)))
    return refuse(place, `is not of the type ${kinds.join(' or ')}`);
  if (isList(value))
    return value.map((item, index) => readValue(item, objectOf(schema.items), at(place, index)));
  if (isObject(value)) return readMembers(value, schema, place);
  if (schema.format === 'date-time' && Number.isNaN(Date.parse(textOf(value) ?? '')))
    return refuse(place, 'is not a time');
  return value;
};

const milliseconds = (moment: string): number => Date.parse(moment);

/** The report from which such a document was made, without what no renderer of the terminal shows. */
const reportOf = (document: ReportDocument): Report => {
  const { failureReason, verdict, changes, phase, plan, keyWrites, intent, failure } = document;
  return {
    schemaVersion: document.schemaVersion,
    mode: document.mode,
    conclusion: document.conclusion,
    ...(failureReason && { failureReason }),
    startedAt: milliseconds(document.startedAt),
    finishedAt: milliseconds(document.finishedAt),
    keyFingerprint: document.keyFingerprint,
    stages: document.stages.map(({ name, status, summary, startedAt, finishedAt }) => ({
      name,
      status,
      summary,
      startedAt: milliseconds(startedAt),
      finishedAt: milliseconds(finishedAt),
    })),
    findings: document.findings.map(findingOf),
    holders: document.holders,
    stacks: document.stacks,
    ...(document.untouched && { untouched: true }),
    ...(failure && { failure }),
    services: document.services,
    ...(verdict && { verdict }),
    ...(changes && {
      changes: changes.map((one) => ({
        ...one,
        keys: one.keys.map((key) => ({ ...key, stack: one.stack })),
      })),
    }),
    ...(intent && { intent }),
    ...(phase && { phase }),
    ...(plan && { plan }),
    ...(keyWrites && { keyWrites }),
    url: document.url,
    links: document.links,
  };
};

const findingOf = ({ severity, failureReason, where, ...text }: ReportDocument['findings'][number]) => {
  const rest = { ...text, ...(where !== null && { where }) };
  return severity === 'error'
    ? { ...rest, severity, failureReason: failureReason ?? ('internal-error' as const) }
    : { ...rest, severity };
};

/** @throws NoReport for a text that is no report of a run, or one of a version that uses words unknown to this one */
export const parseReport = (text: string, packageDirectory: string): Report => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new NoReport(text.trim() === '' ? 'It is empty.' : 'It is not JSON.');
  }
  // The schema is made from the type, so what it admits has this shape.
  return reportOf(readValue(value, schemaOf(packageDirectory), { path: '', pattern: '' }) as ReportDocument);
};
