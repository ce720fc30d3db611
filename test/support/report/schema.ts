import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

/** The published schema of the report, with a validator that is not ours. */

const schema = JSON.parse(
  readFileSync(new URL('../../../schema/report.schema.json', import.meta.url), 'utf8'),
);

/** The same with no room for members that it does not name: what we write ourselves is all described. */
const closed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.fromEntries(Object.entries(value).map(([name, member]) => [name, closed(member)]));
  const isObject = typeof members.properties === 'object' && Array.isArray(members.required);
  return isObject ? { ...members, additionalProperties: false } : members;
};

const validatorOf = (one: object) => {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
  ajv.addFormat('date-time', (text: string) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(text));
  return ajv.compile(one);
};

type Validator = ReturnType<typeof validatorOf>;

const validators: { open?: Validator; closed?: Validator } = {};

const problems = (validate: Validator, document: unknown): readonly string[] => {
  validate(document);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

/** What the published schema has against a document; nothing when it is a report. */
export const schemaProblems = (document: unknown): readonly string[] => {
  validators.open ??= validatorOf(schema);
  return problems(validators.open, document);
};

/** @throws Error when a report that a run has written is not what the schema says, or has more than it describes */
export const checkReportFile = (path: string): void => {
  validators.closed ??= validatorOf(closed(schema) as object);
  const found = problems(validators.closed, JSON.parse(readFileSync(path, 'utf8')));
  if (found.length > 0) throw new Error(`The report of the run does not fit its schema: ${found.join('; ')}`);
};
