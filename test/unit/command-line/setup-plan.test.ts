import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { EnvFileFacts, GitHubFacts, SetupFacts } from '../../../src/command-line/setup-facts.ts';
import type { SetupOptions } from '../../../src/command-line/setup-options.ts';
import { changesNothing, planSetup, type SetupPlan } from '../../../src/command-line/setup-plan.ts';
import { readVariable } from '../../../src/env-files/dialects.ts';
import { withVariables } from '../../../src/env-files/edit.ts';
import { Secret } from '../../../src/redaction/secret.ts';

const fresh = (): string => randomBytes(32).toString('hex');
const KEY = fresh();
const OTHER = fresh();
const NEW = new Secret('the fresh key', fresh());
const PLACEHOLDER = ['change', 'me', 'in', 'production'].join('-');

const envFile = (
  role: 'signer' | 'verifier',
  text: string,
  more: Partial<EnvFileFacts> = {},
): EnvFileFacts => {
  const content = Buffer.from(text);
  const dialect = role === 'signer' ? 'next' : 'python-dotenv';
  const key = readVariable(text, 'JWT_SECRET_KEY', dialect);
  return {
    path: role === 'signer' ? 'frontend/.env.local' : 'backend/.env',
    role,
    exists: true,
    git: 'ignored',
    ignoreFile: '.gitignore',
    ignoreLine: '/.env',
    isOpenToOthers: false,
    key,
    used: key,
    hours: readVariable(text, 'JWT_EXPIRATION_HOURS', dialect),
    edit: (values) => {
      const edited = withVariables(content, values);
      if (!edited.ok) throw new Error(edited.reason);
      return { ok: true, content: edited.content, isChanged: !edited.content.equals(content) };
    },
    ...more,
  };
};

const lines = (key: string, hours = '168'): string =>
  `A=1\nJWT_SECRET_KEY=${key}\nJWT_EXPIRATION_HOURS=${hours}\nB=2\n`;

const OPTIONS: SetupOptions = {
  signerEnv: [],
  verifierEnv: [],
  secretName: 'JWT_SECRET_KEY',
  isNew: false,
  isProductionKeyNew: false,
  asksGitHub: true,
  isDryRun: false,
  isAgreed: false,
  shows: false,
  isJson: false,
};

const factsWith = (files: readonly EnvFileFacts[], more: Partial<SetupFacts> = {}): SetupFacts => ({
  files,
  problems: [],
  published: new Map(),
  freshKey: NEW,
  github: { kind: 'not asked' },
  namesRead: [],
  productionPlaces: [],
  notes: [],
  readWith: () => [],
  ...more,
});

const plan = (
  files: readonly EnvFileFacts[],
  options: Partial<SetupOptions> = {},
  more: Partial<SetupFacts> = {},
): SetupPlan => {
  const planned = planSetup(factsWith(files, more), { ...OPTIONS, ...options });
  if (!planned.ok) throw new Error(planned.findings.map(({ title }) => title).join());
  return planned.plan;
};

const textsOf = ({ files }: SetupPlan): readonly string[] => files.map(({ content }) => content.toString());

describe('the key of the env files', () => {
  it('stays where it is good and the same everywhere, and then nothing changes', () => {
    const made = plan([envFile('signer', lines(KEY)), envFile('verifier', lines(KEY))]);
    expect(made).toMatchObject({ keptFrom: 'frontend/.env.local', notes: [] });
    expect(changesNothing(made)).toBe(true);
  });

  it('is new with --new, although it is good', () => {
    const made = plan([envFile('signer', lines(KEY)), envFile('verifier', lines(KEY))], { isNew: true });
    expect(made.keptFrom).toBeUndefined();
    expect(textsOf(made)).toEqual([lines(NEW.reveal()), lines(NEW.reveal())]);
  });

  it.each([
    ['empty', ''],
    ['a placeholder', PLACEHOLDER],
    ['the name of its variable', 'JWT_SECRET_KEY'],
    ['a word that all try first', 'secret'],
    ['a phrase', 'correct-horse-battery-staple-and-so-on'],
    ['weaker than it should be', randomBytes(16).toString('hex')],
    ['what env files read differently', `${randomBytes(24).toString('base64url')}$x'y`],
  ])('is new where the only one is %s', (_, text) => {
    const bad = envFile('signer', lines(text), { used: { kind: 'value', value: text } });
    const made = plan([bad, envFile('verifier', 'JWT_EXPIRATION_HOURS=168\n')]);
    expect(made.keptFrom).toBeUndefined();
    expect(made.files[0]?.changes[0]).toMatchObject({ name: 'JWT_SECRET_KEY', change: 'replaced' });
    expect(made.files[0]?.changes[0]?.reason).toMatch(/^The signing key /);
  });

  it('is new where git tracks a file that has it', () => {
    const published = new Map([
      [
        KEY,
        {
          code: 'key-published-in-checkout',
          severity: 'error',
          failureReason: 'key-rejected-by-lint',
          title: 'The signing key is in the files of the repository',
          detail: '',
          remedy: '',
          where: 'README.md',
        } as const,
      ],
    ]);
    const made = plan([envFile('signer', lines(KEY))], {}, { published });
    expect(made.keptFrom).toBeUndefined();
  });

  it('of the verifier stays where the signer has none that is good', () => {
    const made = plan([envFile('signer', lines(PLACEHOLDER)), envFile('verifier', lines(KEY))]);
    expect(made.keptFrom).toBe('backend/.env');
    expect(textsOf(made)).toEqual([lines(KEY), lines(KEY)]);
  });

  it('of the signer stays where both have a good one, and the difference is said', () => {
    const made = plan([envFile('verifier', lines(OTHER)), envFile('signer', lines(KEY))]);
    expect(made.keptFrom).toBe('frontend/.env.local');
    expect(textsOf(made)).toEqual([lines(KEY), lines(KEY)]);
    expect(made.notes).toMatchObject([{ code: 'env-keys-differ' }]);
  });

  it('stays that of the file that --key-from names', () => {
    const made = plan([envFile('signer', lines(KEY)), envFile('verifier', lines(OTHER))], {
      keyFrom: 'backend/.env',
    });
    expect(textsOf(made)).toEqual([lines(OTHER), lines(OTHER)]);
  });

  it('is refused where --key-from names a file whose key may not stay', () => {
    const files = [envFile('signer', lines(KEY)), envFile('verifier', lines(PLACEHOLDER))];
    const options = { ...OPTIONS, keyFrom: 'backend/.env' };
    expect(planSetup(factsWith(files), options)).toMatchObject({
      ok: false,
      findings: [{ code: 'env-key-not-usable' }],
    });
  });
});

describe('an env file', () => {
  it('gets both variables where one is missing or commented out, and keeps its other bytes', () => {
    const made = plan([
      envFile('signer', lines(KEY)),
      envFile('verifier', `# JWT_SECRET_KEY=${OTHER}\r\nA=1\r\nOLD_JWT_SECRET_KEY=${OTHER}\r\n`),
    ]);
    expect(textsOf(made)[1]).toBe(
      `# JWT_SECRET_KEY=${OTHER}\r\nA=1\r\nOLD_JWT_SECRET_KEY=${OTHER}\r\nJWT_SECRET_KEY=${KEY}\r\nJWT_EXPIRATION_HOURS=168\r\n`,
    );
    expect(made.files[1]?.changes).toEqual([
      { name: 'JWT_SECRET_KEY', change: 'added' },
      { name: 'JWT_EXPIRATION_HOURS', change: 'added' },
    ]);
  });

  it('keeps one definition of each where it has several', () => {
    const made = plan([envFile('signer', `JWT_SECRET_KEY=${OTHER}\n${lines(KEY)}`)]);
    expect(textsOf(made)).toEqual([lines(KEY)]);
    expect(made.files[0]?.changes).toEqual([{ name: 'JWT_SECRET_KEY', change: 'settled' }]);
  });

  it('that git does not ignore gets a line in the .gitignore', () => {
    const made = plan([envFile('signer', lines(KEY), { git: 'not-ignored' })]);
    expect(made.files[0]?.ignore).toEqual({ file: '.gitignore', line: '/.env' });
    expect(changesNothing(made)).toBe(false);
  });

  it('that others may read is closed, although its lines are right', () => {
    const made = plan([envFile('signer', lines(KEY), { isOpenToOthers: true })]);
    expect(made.files[0]).toMatchObject({ changes: [], isClosed: true });
    expect(changesNothing(made)).toBe(false);
  });

  it.each([
    ['tracked', 'env-file-tracked'],
    ['unknown', 'env-file-unchecked'],
  ] as const)('keeps all of them as they are where git says of one: %s', (git, code) => {
    const files = [envFile('signer', lines(KEY)), envFile('verifier', '', { git })];
    expect(planSetup(factsWith(files), OPTIONS)).toMatchObject({ ok: false, findings: [{ code }] });
  });
});

describe('the lifetime', () => {
  it('is that of the signer where they differ, and the difference is said', () => {
    const made = plan([envFile('verifier', lines(KEY, '24')), envFile('signer', lines(KEY, '12'))]);
    expect(made.hours).toBe('12');
    expect(textsOf(made)).toEqual([lines(KEY, '12'), lines(KEY, '12')]);
    expect(made.notes).toMatchObject([{ code: 'env-lifetimes-differ', where: 'backend/.env' }]);
  });

  it('is what the flag says', () => {
    expect(plan([envFile('signer', lines(KEY, '12'))], { hours: '48' }).hours).toBe('48');
  });

  it.each(['0', '1.5', 'a week', '999999999999'])('is the usual one where the file has %s', (text) => {
    expect(plan([envFile('signer', lines(KEY, text))]).hours).toBe('168');
  });
});

describe('the key of production', () => {
  const stored = { name: 'JWT_SECRET_KEY', updatedAt: 1 };
  const github = (
    repository: readonly (typeof stored)[],
    production?: readonly (typeof stored)[],
  ): GitHubFacts => ({
    kind: 'known',
    repository: 'acme/chat',
    places: [
      { exists: true, secrets: repository },
      { environment: 'production', exists: production !== undefined, secrets: production ?? [] },
    ],
  });
  const production = (
    facts: GitHubFacts,
    options: Partial<SetupOptions> = {},
    ...environments: readonly (string | undefined)[]
  ) =>
    plan([envFile('signer', lines(KEY))], options, {
      github: facts,
      productionPlaces: environments.map((environment) => ({ environment, secret: 'JWT_SECRET_KEY' })),
    }).production;

  it('is made in the environment of the workflows', () => {
    expect(production(github([], []), {}, 'production')).toMatchObject({
      kind: 'made',
      place: { environment: 'production' },
    });
  });

  it('is made in the repository where no environment is named', () => {
    const made = production(github([], []));
    expect(made).toMatchObject({ kind: 'made' });
    expect(made).not.toHaveProperty('place.environment');
  });

  it('stays where the environment has it, and where the repository has it for the environment', () => {
    expect(production(github([], [stored]), {}, 'production')).toMatchObject({
      kind: 'kept',
      place: { environment: 'production' },
    });
    expect(production(github([stored], []), {}, 'production')).toMatchObject({ kind: 'kept' });
  });

  it('stays where the organization shares it, for one of the repository would take its place', () => {
    const shared: GitHubFacts = {
      kind: 'known',
      repository: 'acme/chat',
      places: [
        { exists: true, secrets: [] },
        { isOrganization: true, exists: true, secrets: [stored] },
      ],
    };
    expect(production(shared)).toMatchObject({ kind: 'kept', place: { isOrganization: true } });
    const made = production(shared, { isProductionKeyNew: true });
    expect(made).toMatchObject({ kind: 'made' });
    expect(made).not.toHaveProperty('place.isOrganization');
  });

  it('is overwritten only where that was asked for', () => {
    const asked = { isProductionKeyNew: true };
    expect(production(github([stored], []), asked, 'production')).toMatchObject({ kind: 'overwritten' });
  });

  it('is written in no other place than the environment that was named', () => {
    const asked = { isProductionKeyNew: true, environment: 'production' };
    expect(production(github([stored], []), asked)).toMatchObject({
      kind: 'made',
      place: { environment: 'production' },
      before: { secrets: [stored] },
    });
    expect(production(github([stored]), asked)).toMatchObject({ kind: 'by hand', environment: 'production' });
  });

  it.each([[['dev', 'staging']], [['dev', '']], [[undefined]]])(
    'is made nowhere where the workflows do not say which environment is that of production: %j',
    (places) => {
      expect(production(github([], []), {}, ...places)).toMatchObject({
        kind: 'by hand',
        candidates: places.map((environment) => ({ environment })),
      });
    },
  );

  it.each([[['dev', 'production', '']], [['production', undefined]]])(
    'is made in the environment with that name, among %j',
    (places) => {
      expect(production(github([], []), {}, ...places)).toMatchObject({
        kind: 'made',
        place: { environment: 'production' },
      });
    },
  );

  it('is stored by hand where the environment is missing or gh cannot be asked', () => {
    expect(production(github([]), {}, 'production')).toMatchObject({
      kind: 'by hand',
      environment: 'production',
    });
    const failure = { kind: 'not-installed', said: '' } as const;
    expect(production({ kind: 'failed', failure }, { environment: 'live' })).toMatchObject({
      kind: 'by hand',
      environment: 'live',
      failure,
    });
  });
});
