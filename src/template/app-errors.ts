import { type JsonObject, listOf, objectOf, textOf } from '../lib/json.ts';
import type { ErrorFinding } from '../model/finding.ts';
import type { MissingContext } from './context.ts';

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

const SHOWN_ERRORS = 12;
const TEXT_CHARACTERS = 300;

type Judged = {
  /** Those that would be deployed. */
  readonly stacks: readonly { readonly errors?: readonly AppError[] }[];
  readonly missing: readonly MissingContext[];
  readonly redact: (text: string) => string;
};

/** The error that stops a run before a deployment which the CDK CLI would refuse; undefined when the stacks have none. */
export function appErrorsFinding({ stacks, missing, redact }: Judged): ErrorFinding | undefined {
  const errors = stacks.flatMap((stack) => stack.errors ?? []);
  if (errors.length === 0) return undefined;
  const lines = [
    ...new Set(errors.map(({ path, text }) => `${path}: ${redact(text).slice(0, TEXT_CHARACTERS)}`)),
  ];
  const more = lines.length > SHOWN_ERRORS ? [`and ${lines.length - SHOWN_ERRORS} more`] : [];
  const dummies =
    missing.length === 0
      ? []
      : [
          `Dummy values stood in for lookups that were not answered (${missing.map(({ key }) => key).join(', ')}). Whether an error comes from one of them is not established.`,
        ];
  return {
    code: 'app-has-errors',
    severity: 'error',
    failureReason: 'synth-failed',
    title: 'The app reports errors on its stacks, and the CDK CLI deploys no such stack',
    detail: [...lines.slice(0, SHOWN_ERRORS), ...more, ...dummies].join('\n'),
    remedy: `Correct what each error names, or acknowledge the rule in the app where it does not apply; npx cdk synth --quiet shows them too.${
      missing.length === 0 ? '' : ' Commit cdk.context.json, and the app is judged with real values.'
    }`,
  };
}
