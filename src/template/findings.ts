import { sep } from 'node:path';
import { contextMissing, otherAccount } from '../cdk/failure-findings.ts';
import { defineFinding } from '../model/define-finding.ts';
import type { ErrorFinding } from '../model/finding.ts';
import type { AppError } from './app-errors.ts';

export const noRegion = defineFinding('aws-region-missing', { error: 'invalid-input' }, () => ({
  title: 'There is no AWS region',
  detail: 'Neither AWS_REGION nor AWS_DEFAULT_REGION is set. The CDK would silently take us-east-1.',
  remedy: 'Set aws-region of aws-actions/configure-aws-credentials, or AWS_REGION in the env: of the job.',
  where: 'AWS_REGION',
}));

export const wrongAccount = (actual: string, wanted: string): ErrorFinding =>
  otherAccount({
    title: 'These credentials belong to another AWS account',
    detail: `They belong to ${actual}, and account-id is ${wanted}. Nothing was started.`,
    remedy: 'Correct the role that this job assumes, or account-id.',
    where: 'account-id',
  });

/** The CDK CLI would deploy it with the other account's roles, where nothing of it could be seen from here. */
export const stackOfAnotherAccount = (
  { id, account: theirs }: { readonly id: string; readonly account: string },
  account: string,
): ErrorFinding =>
  otherAccount({
    title: `Stack ${id} belongs to another AWS account`,
    detail: `The app puts it into ${theirs}, and the credentials of this job are for ${account}. Nothing was deployed.`,
    remedy:
      'Deploy each account in a job of its own, with its own credentials, and name its stacks in stacks.',
    where: id,
  });

type NamedStack = { readonly id: string; readonly stage?: string };

/** A lookup that was not answered. */
type Lookup = { readonly key: string };

const idsOf = (stacks: readonly NamedStack[]): string => stacks.map(({ id }) => id).join(', ');

type StacksAndNames = {
  readonly stacks: readonly NamedStack[];
  /** What to write into `stacks` for exactly these. */
  readonly names: readonly string[];
};

export const stagesLeftOut = defineFinding(
  'stages-left-out',
  'warning',
  (root: StacksAndNames, left: StacksAndNames) => ({
    title: 'Stacks of stages are left out, because `stacks` does not name them',
    detail: `Without \`stacks\` this run takes what \`cdk deploy --all\` takes, the stacks outside of stages: ${idsOf(root.stacks)}\nLeft out: ${idsOf(left.stacks)}`,
    remedy: `Name the stacks that this run is for: \`stacks: '${left.names.join(' ')}'\` takes those that were left out, \`stacks: '${root.names.join(' ')}'\` leaves them out without this warning.`,
    where: 'stacks',
  }),
);

export const stagesTaken = defineFinding('stages-taken', 'warning', (stacks: readonly NamedStack[]) => ({
  title: 'All stacks of the app are in stages, and without `stacks` all of them are taken',
  detail: `\`cdk deploy --all\` would refuse this app. This run takes: ${idsOf(stacks)}`,
  remedy: `Name the stacks that this run is for, e.g. \`stacks: '${stacks[0]?.stage}/**'\`; \`stacks: '**'\` takes all of them without this warning.`,
  where: 'stacks',
}));

export const appWithoutStacks = defineFinding('app-without-stacks', { error: 'invalid-input' }, () => ({
  title: 'The app has no stack',
  detail: 'The cloud assembly holds no stack, neither at its root nor in a stage.',
  remedy:
    'Check that `working-directory` names the app that is meant, and that it creates its stacks with this `context` and environment: npx cdk list',
  where: 'working-directory',
}));

export const stackUnknown = defineFinding(
  'stack-unknown',
  { error: 'invalid-input' },
  (unknown: readonly string[], stacks: readonly NamedStack[]) => ({
    title: 'The input `stacks` names a stack that the app does not have',
    detail: `No stack matches: ${unknown.join(', ')}\nThe app has: ${idsOf(stacks)}`,
    remedy: `Use one of these ids, or a pattern such as '${stacks.some(({ id }) => id.includes('/')) ? '**' : '*'}', in the input \`stacks\`.`,
    where: 'stacks',
  }),
);

/** The error that stops a deployment whose templates hold made-up lookup results; undefined when nothing is missing. */
export function missingContextFinding(
  missing: readonly (Lookup & { readonly assembly: string })[],
): ErrorFinding | undefined {
  if (missing.length === 0) return undefined;
  const lines = missing.map(({ key, assembly }) => `${assembly === '' ? '' : `${assembly}: `}${key}`);
  return contextMissing({
    title: 'The templates hold made-up values in place of lookups',
    detail: `These lookups were not answered, so the CDK filled in dummy values:\n${lines.join('\n')}`,
  });
}

const SHOWN_ERRORS = 12;
const TEXT_CHARACTERS = 300;

type ReportedErrors = {
  /** Those that would be deployed. */
  readonly stacks: readonly { readonly errors?: readonly AppError[] }[];
  readonly missing: readonly Lookup[];
  readonly redact: (text: string) => string;
};

const appHasErrors = defineFinding(
  'app-has-errors',
  { error: 'synth-failed' },
  (errors: readonly AppError[], { missing, redact }: ReportedErrors) => {
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
      title: 'The app reports errors on its stacks, and the CDK CLI deploys no such stack',
      detail: [...lines.slice(0, SHOWN_ERRORS), ...more, ...dummies].join('\n'),
      remedy: `Correct what each error names, or acknowledge the rule in the app where it does not apply; npx cdk synth --quiet shows them too.${
        missing.length === 0 ? '' : ' Commit cdk.context.json, and the app is judged with real values.'
      }`,
    };
  },
);

/** The error that stops a run before a deployment which the CDK CLI would refuse; undefined when the stacks have none. */
export function appErrorsFinding(reported: ReportedErrors): ErrorFinding | undefined {
  const errors = reported.stacks.flatMap((stack) => stack.errors ?? []);
  return errors.length === 0 ? undefined : appHasErrors(errors, reported);
}

export const assemblyUnreadable = defineFinding(
  'assembly-unreadable',
  { error: 'assembly-unreadable' },
  (file: string, why: string) => ({
    title: 'The cloud assembly could not be read',
    detail: `${file.split(sep).join('/')}: ${why}`,
    remedy:
      'Synthesize once more into an empty directory and look at the first error: cdk synth -q --output cdk.out',
    where: file.split(sep).join('/'),
  }),
);

export const nestedStackNotRead = defineFinding(
  'nested-stack-not-read',
  'notice',
  (path: readonly string[]) => ({
    title: 'A nested stack is not part of the cloud assembly',
    detail: `The template of ${path.join('/')} is only known by its URL, so containers in it were not looked at.`,
    remedy: 'If it runs a container with the key, make it a NestedStack of the CDK app. If not, do nothing.',
    where: path.join('/'),
  }),
  { leavesOpen: true },
);

export const assemblyEmptied = defineFinding('assembly-emptied', 'warning', (path: string) => ({
  title: 'The cloud assembly could not be deleted, so its files were emptied',
  detail: `${path} is still there, without the key.`,
  remedy: `Delete it by hand on a self-hosted runner: rm -rf '${path}'`,
  where: path,
}));

export const assemblyNotRemoved = defineFinding(
  'assembly-not-removed',
  { error: 'internal-error' },
  (path: string, why: string, files: readonly string[]) => ({
    title: 'The cloud assembly was not removed',
    detail: [`${path}: ${why}`, ...files.slice(0, 10)].join('\n'),
    remedy: `Delete it by hand on a self-hosted runner: rm -rf '${path}'. If others use that machine, rotate the key.`,
    where: path,
  }),
);
