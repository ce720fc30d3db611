import { mentionedIn, sourceTexts, variablesRead } from '../cdk/app-sources.ts';
import { synthFailed } from '../cdk/findings.ts';
import { isVariableName } from '../inputs/secrets.ts';
import type { ErrorFinding, Finding } from '../model/finding.ts';
import { appLacksVariables, variablesWithheld } from './findings.ts';

/** What a dry-run gave the app, and what not. */
type Given = {
  readonly appDirectory: string;
  readonly env: Readonly<Record<string, string>>;
  /** Variables of the job that were not handed on. */
  readonly withheld: readonly string[];
};

/** The input `account-id` gives it. */
const ACCOUNT = 'CDK_DEFAULT_ACCOUNT';

/** What a failure names in capital letters, as variables are, and the app has as a text of its own. */
const namedBy = (detail: string, texts: readonly string[]): readonly string[] =>
  (detail.match(/\b[A-Z][A-Z0-9_]{2,}\b/g) ?? []).filter((name) =>
    texts.some((text) => [`'${name}'`, `"${name}"`, `\`${name}\``].some((quoted) => text.includes(quoted))),
  );

/**
 * Which variables of the job the app of a dry-run would have read. They may be the cause of what is shown: an app that
 * does not find `STAGE` may well be another environment than the one of the deployment. Only names, never values.
 */
export const withheldVariables = ({ appDirectory, withheld }: Given): readonly Finding[] => {
  const names = mentionedIn(
    withheld.length === 0 ? [] : sourceTexts(appDirectory),
    withheld.filter(isVariableName),
  );
  return names.length === 0 ? [] : [variablesWithheld(names)];
};

/** The failure of an app that reads what it was not given, with all of it and the way to give it. */
export const withMissingVariables = (
  failure: ErrorFinding,
  { appDirectory, env, withheld }: Given,
): ErrorFinding => {
  if (failure.code !== synthFailed.code) return failure;
  const texts = sourceTexts(appDirectory);
  const isMissing = (name: string): boolean => env[name] === undefined && isVariableName(name);
  const names = [
    ...new Set([...mentionedIn(texts, withheld), ...variablesRead(texts), ...namedBy(failure.detail, texts)]),
  ]
    .filter(isMissing)
    .sort();
  const needsAccount = env[ACCOUNT] === undefined && mentionedIn(texts, [ACCOUNT]).length > 0;
  return names.length === 0 && !needsAccount ? failure : appLacksVariables(failure, names, needsAccount);
};
