import { isVariableName } from '../inputs/secrets.ts';
import { INPUTS } from '../inputs/table.ts';
import type { Flags } from './command.ts';
import { WORKFLOW_MODES } from './setup-flags.ts';

export type WorkflowMode = (typeof WORKFLOW_MODES)[number];

/** What the flags of `setup` ask for. */
export type SetupOptions = {
  /** Paths as they were given; none where the env files are to be found. */
  readonly signerEnv: readonly string[];
  readonly verifierEnv: readonly string[];
  readonly secretName: string;
  /** Whole hours as text; absent where the env files decide. */
  readonly hours?: string;
  readonly isNew: boolean;
  readonly keyFrom?: string;
  readonly environment?: string;
  readonly repository?: string;
  readonly isProductionKeyNew: boolean;
  readonly asksGitHub: boolean;
  readonly workflow?: WorkflowMode;
  /** Where cdk.json is; absent where it is to be found. */
  readonly workingDirectory?: string;
  readonly isDryRun: boolean;
  readonly isAgreed: boolean;
  readonly shows: boolean;
  readonly isJson: boolean;
};

type Read =
  | { readonly ok: true; readonly options: SetupOptions }
  | { readonly ok: false; readonly problems: readonly string[] };

const textOf = (flags: Flags, name: string): string | undefined => {
  const value = flags[name];
  return typeof value === 'string' ? value : undefined;
};

const optional = <K extends string>(name: K, value: string | undefined): { readonly [P in K]?: string } =>
  value === undefined ? {} : ({ [name]: value } as { readonly [P in K]?: string });

const linesOf = (flags: Flags, name: string): readonly string[] =>
  (textOf(flags, name) ?? '').split('\n').filter((line) => line !== '');

/** Reads the flags; no problem quotes a value. */
export function readSetupOptions(flags: Flags): Read {
  const problems = [...problemsOfValues(flags), ...problemsTogether(flags)];
  if (problems.length > 0) return { ok: false, problems };
  const workflow = WORKFLOW_MODES.find((mode) => mode === flags.workflow);
  return {
    ok: true,
    options: {
      signerEnv: linesOf(flags, 'signer-env'),
      verifierEnv: linesOf(flags, 'verifier-env'),
      secretName: textOf(flags, 'jwt-secret-name') ?? INPUTS['jwt-secret-name'].default,
      ...optional('hours', textOf(flags, 'jwt-expiration-hours')),
      isNew: flags.new === true,
      ...optional('keyFrom', textOf(flags, 'key-from')),
      ...optional('environment', textOf(flags, 'environment')),
      ...optional('repository', textOf(flags, 'repo')),
      isProductionKeyNew: flags['new-production-key'] === true,
      asksGitHub: flags['no-github'] !== true,
      ...(workflow && { workflow }),
      ...optional('workingDirectory', textOf(flags, 'working-directory')),
      isDryRun: flags['dry-run'] === true,
      isAgreed: flags.yes === true,
      shows: flags.show === true,
      isJson: flags.json === true,
    },
  };
}

/** A whole number of hours that the action takes, too. */
export const isLifetime = (text: string): boolean => {
  const { min, max } = INPUTS['jwt-expiration-hours'].range;
  return /^\d{1,9}$/.test(text) && Number(text) >= min && Number(text) <= max;
};

const REPOSITORY = /^(?:[\w.-]+\/)?[\w.-]+\/[\w.-]+$/;
/** What GitHub allows in the name of an environment, as far as it is safe in a command that people paste. */
const ENVIRONMENT = /^[\w. @/-]{1,255}$/;

function problemsOfValues(flags: Flags): readonly string[] {
  const { min, max } = INPUTS['jwt-expiration-hours'].range;
  const wrong: readonly (readonly [string, (text: string) => boolean, string])[] = [
    [
      'jwt-secret-name',
      isVariableName,
      'has to be the name of one variable: letters, digits and underscores, no digit first, and none that the runner, Node, AWS or the CDK reads',
    ],
    ['jwt-expiration-hours', isLifetime, `has to be a whole number from ${min} to ${max}`],
    ['repo', (text) => REPOSITORY.test(text), 'has to be OWNER/NAME, or HOST/OWNER/NAME'],
    [
      'environment',
      (text) => ENVIRONMENT.test(text) && !text.startsWith('-'),
      'has to be the name of an environment, in letters, digits, spaces and any of . _ @ / -, with no - at the beginning',
    ],
  ];
  return wrong.flatMap(([name, isRight, words]) => {
    const text = textOf(flags, name);
    return text === undefined || isRight(text) ? [] : [`--${name} ${words}.`];
  });
}

const OF_KEYS = [
  'signer-env',
  'verifier-env',
  'new',
  'key-from',
  'new-production-key',
  'no-github',
  'show',
  'jwt-expiration-hours',
] as const;

function problemsTogether(flags: Flags): readonly string[] {
  const given = (name: string): boolean => flags[name] !== undefined;
  return [
    ...(given('new') && given('key-from') ? ['Give --new or --key-from, not both.'] : []),
    ...(given('no-github')
      ? ['new-production-key', 'environment', 'repo']
          .filter(given)
          .map((name) => `--${name} is about GitHub, and --no-github asks it nothing.`)
      : []),
    ...(given('workflow')
      ? OF_KEYS.filter(given).map(
          (name) => `--${name} is about the key, and --workflow only writes a workflow.`,
        )
      : []),
    ...(given('working-directory') && !given('workflow') ? ['--working-directory is for --workflow.'] : []),
    ...(given('show') && given('json') ? ['--json has no secret in it: give it without --show.'] : []),
  ];
}
