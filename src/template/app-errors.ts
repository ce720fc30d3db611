import { type JsonObject, listOf, objectOf, textOf } from '../lib/json.ts';

/** An error of an app, an aspect or a validation: the CDK CLI deploys no stack that has one. */
export type AppError = {
  /** Of the construct: `Prod/Main/Bucket`. */
  readonly path: string;
  readonly text: string;
};

/** What the CDK library says where a lookup failed; that is no judgement of the app, and `missing` has it too. */
const isOfLookup = (entry: JsonObject, next: JsonObject): boolean =>
  (next.type === 'aws:cdk:error-code' && next.data === 'ContextProviderError') ||
  listOf(entry.trace).some((frame) => textOf(frame)?.startsWith('ContextProvider.getValue ') === true);

/** Error annotations (`Annotations.of(scope).addError()`, cdk-nag) in the metadata of one stack. */
export const annotatedErrors = (metadata: JsonObject): readonly AppError[] =>
  Object.entries(metadata).flatMap(([path, list]) => {
    const entries = listOf(list).map(objectOf);
    return entries
      .filter(
        (entry, index) => entry.type === 'aws:cdk:error' && !isOfLookup(entry, entries[index + 1] ?? {}),
      )
      .map(({ data }) => ({ path: path.replace(/^\//, ''), text: textOf(data) ?? JSON.stringify(data) }));
  });

/** The report has the annotations too; they are read from the metadata, which shows which come from lookups. */
const ANNOTATIONS = 'Construct Annotations';

/** Violations in validation-report.json that make a validation fail for this stack, as the CDK CLI reads it. */
export const failedValidations = (report: JsonObject, stackId: string): readonly AppError[] =>
  listOf(report.pluginReports)
    .map(objectOf)
    .filter(({ conclusion, pluginName }) => conclusion === 'failure' && pluginName !== ANNOTATIONS)
    .flatMap(({ violations }) => listOf(violations).map(objectOf))
    .flatMap(({ description, ruleName, violatingConstructs }) => {
      const constructs = listOf(violatingConstructs).map((one) => textOf(objectOf(one).constructPath) ?? '');
      const paths = constructs.length === 0 ? [''] : constructs;
      const text = textOf(description) ?? textOf(ruleName) ?? 'A validation failed.';
      return paths
        .filter((path) => path === '' || path === stackId || path.startsWith(`${stackId}/`))
        .map((path) => ({ path: path || stackId, text }));
    });
