import { randomBytes } from 'node:crypto';
import type { AskedPhase } from '../../../src/inputs/types.ts';
import type { RunOptions } from '../runner/fake-runner.ts';
import { type FakeGitHub, type FakeRun, type Permissions, startFakeGitHub } from './fake-github.ts';

/** The environment whose secrets are rotated. */
export const ENVIRONMENT = 'production';

export const SECRETS_PATH = `/repos/acme/chat/environments/${ENVIRONMENT}/secrets`;

/** The suffixes of the secrets that hold keys, and the inputs that hand them in. */
const INPUTS = {
  '': 'jwt-secret-key',
  _NEXT: 'next-jwt-secret-key',
  _PREVIOUS: 'previous-jwt-secret-key',
} as const;

export type Suffix = keyof typeof INPUTS;

const SUFFIXES: readonly Suffix[] = ['', '_NEXT', '_PREVIOUS'];

/** The secret that marks an unfinished emergency, and the input that hands it in. */
const MARK = { name: 'JWT_SECRET_KEY_EMERGENCY', input: 'emergency-jwt-secret-keys' } as const;

const JOB: Permissions = { contents: 'read', issues: 'none', pullRequests: 'none', actions: 'read' };
const APP: Permissions = { contents: 'none', issues: 'none', pullRequests: 'none', environments: 'write' };

const newToken = (): string => `ghs_${randomBytes(18).toString('hex')}`;

/** What the fake runner is told of one run of rotate.yml. */
export type RotationRun = Required<Pick<RunOptions, 'services' | 'github'>> & {
  readonly inputs: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, string>>;
  readonly queued: FakeRun;
};

export type RotatingRepository = {
  readonly github: FakeGitHub;
  /** GitHub queues a run: it gets the secrets as they are now, which were stored before now. */
  queue(phase?: AskedPhase): RotationRun;
  /** The key that is stored under this suffix. */
  key(suffix?: Suffix): string | undefined;
  /** Suffixes under which something is stored, in GitHub's order; the mark of an emergency is one too. */
  stored(): readonly string[];
  /** Every key that was ever stored, each once, in the order in which they came. */
  everStored(): readonly string[];
  close(): Promise<void>;
};

export type RotatingOptions = {
  /** What the job's own token may do besides or instead. */
  readonly job?: Partial<Permissions>;
  /** The same for the secrets-token. */
  readonly app?: Partial<Permissions>;
  /** GitHub's clock; milliseconds since the epoch. */
  readonly now?: () => number;
};

export const startRotatingRepository = async (
  first: string,
  { job, app, now }: RotatingOptions = {},
): Promise<RotatingRepository> => {
  const tokens = { job: newToken(), app: newToken() };
  const github = await startFakeGitHub({
    environments: [ENVIRONMENT],
    tokens: { [tokens.job]: { ...JOB, ...job }, [tokens.app]: { ...APP, ...app } },
    rateLimit: 100_000,
    ...(now && { now }),
  });
  github.secrets.set('JWT_SECRET_KEY', first, ENVIRONMENT);
  const ever: string[] = [];
  const key = (suffix: Suffix = ''): string | undefined =>
    github.secrets.value(`JWT_SECRET_KEY${suffix}`, ENVIRONMENT);
  const everStored = (): readonly string[] => {
    for (const one of SUFFIXES.flatMap((suffix) => key(suffix) ?? []))
      if (!ever.includes(one)) ever.push(one);
    return ever;
  };
  return {
    github,
    key,
    everStored,
    stored: () =>
      github.secrets
        .names(ENVIRONMENT)
        .filter((name) => name.startsWith('JWT_SECRET_KEY'))
        .map((name) => name.replace('JWT_SECRET_KEY', '')),
    queue: (phase = 'auto') => {
      everStored();
      // GitHub's times are whole seconds: what was stored in the second of the run could be newer than it.
      github.secrets.letTimePass(2_000, ENVIRONMENT);
      const queued = github.runs.start();
      const keys = SUFFIXES.map((suffix) => [suffix, key(suffix) ?? ''] as const);
      const mark = github.secrets.value(MARK.name, ENVIRONMENT) ?? '';
      return {
        queued,
        services: github.services(tokens.job),
        github: { run_id: String(queued.id), event_name: 'workflow_dispatch', workflow: 'Rotate' },
        inputs: {
          mode: 'rotate',
          phase,
          'secret-environment': ENVIRONMENT,
          'secrets-token': tokens.app,
          'github-token': tokens.job,
          ...Object.fromEntries(keys.map(([suffix, value]) => [INPUTS[suffix], value])),
          [MARK.input]: mark,
        },
        secrets: {
          SECRETS_TOKEN: tokens.app,
          ...(mark !== '' && { [MARK.name]: mark }),
          ...Object.fromEntries(
            keys.flatMap(([suffix, value]) => (value === '' ? [] : [[`JWT_SECRET_KEY${suffix}`, value]])),
          ),
        },
      };
    },
    close: () => github.close(),
  };
};
