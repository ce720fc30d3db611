import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { type Ended, pathWithOnly, runCli, runCliOnTerminal } from '../../support/command-line/cli.ts';
import { runCliHere } from '../../support/command-line/here.ts';
import { runVerify } from '../../support/command-line/run-verify.ts';
import { type FakeGh, fakeGh } from '../../support/github-cli/fake-gh.ts';
import { DEPLOY_WORKFLOW, SIGNER_ENV, VERIFIER_ENV } from '../../support/repositories/files.ts';
import { type Repository, writeRepository } from '../../support/repositories/repository.ts';

const made: { readonly remove: () => void }[] = [];
afterEach(() => {
  for (const one of made.splice(0)) one.remove();
});

const withoutGh = pathWithOnly(['git']);
afterAll(withoutGh.remove);

const repository = (...[options]: Parameters<typeof writeRepository>): Repository => {
  const one = writeRepository({ parent: tmpdir(), ...options });
  made.push(one);
  return one;
};

const github = (...[state]: Parameters<typeof fakeGh>): FakeGh => {
  const one = fakeGh(state, withoutGh.path);
  made.push(one);
  return one;
};

const setup = ({ directory }: Repository, args: readonly string[], gh?: FakeGh): Promise<Ended> =>
  runCliHere(['setup', ...args], { directory, env: gh ? gh.env : { PATH: withoutGh.path } });

const deployWith = (secret: string, environment: string): string =>
  `on: push\njobs:\n  deploy:\n    runs-on: x\n    environment: ${environment}\n    steps:\n      - uses: a/cdk-jwt-deploy@v1\n        with:\n          jwt-secret-key: \${{ ${secret} }}\n`;

/** Env files and GitHub are looked at without the app: no CDK CLI is on this PATH, which would take a second to start. */
const verifyWithoutApp = (
  { directory }: Repository,
  { env }: Pick<FakeGh, 'env'> = { env: { PATH: withoutGh.path } },
) => runVerify(directory, { env });

const keyIn = (text: string): string => /^JWT_SECRET_KEY=(.*?)\r?$/m.exec(text)?.[1] ?? '';

const expectNoKey = (
  ended: { readonly stdout: string; readonly stderr: string },
  ...keys: readonly string[]
) => {
  for (const key of keys) {
    expect(key).toMatch(/^[\da-f]{64}$/);
    for (const text of [ended.stdout, ended.stderr])
      for (const form of [key, Buffer.from(key).toString('base64'), key.slice(0, 20)])
        expect(text).not.toContain(form);
  }
};

describe('setup in a new checkout', () => {
  it('makes both env files of the examples, with one key that only you can read and that is not shown', async () => {
    const here = repository({ faults: ['there are no env files'] });
    const ended = await setup(here, ['--yes', '--no-github']);
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    const key = keyIn(here.read(SIGNER_ENV));
    expectNoKey(ended, key);
    expect(ended.stdout).toMatch(/a new one, fingerprint [\dA-Z]{4}-[\dA-Z]{4}\n/);
    for (const file of [SIGNER_ENV, VERIFIER_ENV]) {
      expect(here.mode(file)).toBe('600');
      expect(here.read(file)).toBe(
        here
          .read(file === SIGNER_ENV ? 'frontend/.env.example' : 'backend/.env.example')
          .replace('JWT_SECRET_KEY=', `JWT_SECRET_KEY=${key}`),
      );
    }
    expect(here.git('status', '--porcelain')).toBe('');
  });

  it('changes nothing when it is run again, from any folder, and says so', async () => {
    const here = repository({ faults: ['there are no env files'] });
    await setup(here, ['--yes', '--no-github']);
    const before = [here.read(SIGNER_ENV), here.read(VERIFIER_ENV)];
    const again = await runCliHere(['setup', '--no-github'], {
      directory: here.path('backend'),
      env: { PATH: withoutGh.path },
    });
    expect(again).toMatchObject({ code: 0, stderr: '' });
    expect(again.stdout).toContain('There is nothing to change.');
    expect([here.read(SIGNER_ENV), here.read(VERIFIER_ENV)]).toEqual(before);
  });

  it('shows what it would do and changes nothing with --dry-run, and without a terminal to ask on', async () => {
    const here = repository({ faults: ['there are no env files'] });
    const dry = await setup(here, ['--dry-run', '--no-github']);
    expect(dry).toMatchObject({ code: 0, stderr: '' });
    expect(dry.stdout).toContain('backend/.env: new from backend/.env.example');
    const mute = await setup(here, ['--no-github']);
    expect(mute.code).toBe(2);
    expect(mute.stderr).toContain('add --yes');
    // No key with that fingerprint will ever be used.
    for (const { stdout } of [dry, mute]) expect(stdout).toMatch(/^Key of the env files: a new one\n/);
    expect(JSON.parse((await setup(here, ['--dry-run', '--no-github', '--json'])).stdout).key).toEqual({
      origin: 'new',
    });
    expect(here.exists(SIGNER_ENV) || here.exists(VERIFIER_ENV)).toBe(false);
  });
});

describe('setup inside of this process', () => {
  it.each([
    ['that is to write', ['--yes', '--no-github'], []],
    ['that may only look', ['--dry-run', '--no-github', '--json'], []],
    ['that refuses a file that git tracks', ['--yes', '--new', '--no-github'], [VERIFIER_ENV]],
    ['whose flags do not fit together', ['--new', '--key-from', SIGNER_ENV], []],
  ])('says, does and ends as in a process of its own: one %s', async (_, args, tracked) => {
    const pair = [0, 1].map(() =>
      repository({ tracked, faults: ['the lifetime is missing at the verifier'] }),
    );
    const [one, other] = pair as [Repository, Repository];
    other.write(SIGNER_ENV, one.read(SIGNER_ENV));
    other.write(VERIFIER_ENV, one.read(VERIFIER_ENV));
    const here = await setup(one, args);
    const there = runCli(['setup', ...args], { directory: other.directory, env: { PATH: withoutGh.path } });
    expect(here).toEqual(there);
    for (const file of [SIGNER_ENV, VERIFIER_ENV]) {
      expect(one.read(file)).toBe(other.read(file));
      expect(one.mode(file)).toBe(other.mode(file));
    }
  });
});

describe('setup where there are env files', () => {
  it('keeps the good key of the signer, adds what is missing, and leaves all other bytes', async () => {
    const here = repository({
      faults: [
        'the key of the verifier is commented out',
        'the lifetime is missing at the verifier',
        'the env file of the verifier has Windows line ends',
      ],
    });
    const [signer, verifier] = [here.read(SIGNER_ENV), here.read(VERIFIER_ENV)];
    const ended = await setup(here, ['--yes', '--no-github']);
    expect(ended.code).toBe(0);
    expectNoKey(ended, here.key);
    expect(here.read(SIGNER_ENV)).toBe(signer);
    expect(here.read(VERIFIER_ENV)).toBe(
      `${verifier}JWT_SECRET_KEY=${here.key}\r\nJWT_EXPIRATION_HOURS=168\r\n`,
    );
    expect([here.mode(SIGNER_ENV), here.mode(VERIFIER_ENV)]).toEqual(['600', '600']);
  });

  it('replaces a placeholder that both have, and says why', async () => {
    const here = repository({ faults: ['both have the same placeholder'] });
    const ended = await setup(here, ['--yes', '--no-github']);
    expect(ended.stdout).toContain('JWT_SECRET_KEY is replaced (The signing key is ');
    expect(keyIn(here.read(SIGNER_ENV))).toMatch(/^[\da-f]{64}$/);
    expect(keyIn(here.read(VERIFIER_ENV))).toBe(keyIn(here.read(SIGNER_ENV)));
  });

  it('replaces a key that also stands in a file of the repository', async () => {
    const here = repository();
    here.write('README.md', `The key is ${here.key}.\n`);
    here.git('add', 'README.md');
    const ended = await setup(here, ['--yes', '--no-github']);
    expect(ended.stdout).toContain('The signing key is in the files of the repository');
    expectNoKey(ended, here.key, keyIn(here.read(VERIFIER_ENV)));
    expect(keyIn(here.read(VERIFIER_ENV))).not.toBe(here.key);
  });

  it('writes into the file that its service takes first', async () => {
    const here = repository({
      files: { '.gitignore': '.env\n.env*.local\n', 'frontend/.env.development.local': 'JWT_SECRET_KEY=x\n' },
    });
    expect((await setup(here, ['--yes', '--no-github'])).code).toBe(0);
    expect(keyIn(here.read('frontend/.env.development.local'))).toBe(keyIn(here.read(VERIFIER_ENV)));
  });

  it('writes where the service takes the key from, but not into a file that people commit', async () => {
    const ignored = repository({
      faults: ['the verifier has a placeholder'],
      files: { [SIGNER_ENV]: undefined, 'frontend/.env': 'JWT_SECRET_KEY=x\n' },
    });
    expect((await setup(ignored, ['--yes', '--no-github'])).code).toBe(0);
    expect(ignored.exists(SIGNER_ENV)).toBe(false);
    expect(keyIn(ignored.read('frontend/.env'))).toBe(keyIn(ignored.read(VERIFIER_ENV)));

    const committed = repository({
      files: { [SIGNER_ENV]: undefined, 'frontend/.env': 'JWT_SECRET_KEY=x\n' },
      tracked: ['frontend/.env'],
    });
    expect((await setup(committed, ['--yes', '--no-github'])).code).toBe(0);
    expect(committed.read('frontend/.env')).toBe('JWT_SECRET_KEY=x\n');
    expect(keyIn(committed.read(SIGNER_ENV))).toBe(committed.key);
  });

  it('takes the files that are named', async () => {
    const here = repository({ files: { 'api/local.env': '', '.gitignore': '*.env\n.env*\n' } });
    const named = ['--signer-env', 'api/local.env', '--verifier-env', 'backend/.env'];
    expect(
      await setup(here, [...named, '--yes', '--no-github', '--jwt-secret-name', 'APP_KEY']),
    ).toMatchObject({
      code: 0,
    });
    expect(here.read('api/local.env')).toMatch(/^APP_KEY=[\da-f]{64}\nJWT_EXPIRATION_HOURS=168\n$/);
    expect(here.read(VERIFIER_ENV)).toContain('\nAPP_KEY=');
    expect(here.read(SIGNER_ENV)).not.toContain('APP_KEY');
  });

  it('gives a result for programs, in which no key is', async () => {
    const here = repository({ faults: ['the verifier has another key'] });
    const ended = await setup(here, ['--yes', '--json', '--no-github']);
    expectNoKey(ended, here.key, here.otherKey);
    expect(JSON.parse(ended.stdout)).toMatchObject({
      done: true,
      key: {
        origin: 'kept',
        from: SIGNER_ENV,
        fingerprint: expect.stringMatching(/^[\dA-Z]{4}-[\dA-Z]{4}$/),
      },
      expirationHours: 168,
      files: [{ path: SIGNER_ENV }, { path: VERIFIER_ENV, changes: [{ change: 'replaced' }] }],
      findings: [{ code: 'env-keys-differ', severity: 'warning' }],
    });
    expect(keyIn(here.read(VERIFIER_ENV))).toBe(here.key);
  });
});

describe('setup where it cannot give a service the key', () => {
  it('refuses a named file that another one wins over, and the file that it names in its place works', async () => {
    const here = repository({ files: { 'frontend/.env': 'A=1\n' } });
    const before = [here.read(SIGNER_ENV), here.read(VERIFIER_ENV)];
    const ended = await setup(here, ['--yes', '--no-github', '--new', '--signer-env', 'frontend/.env']);
    expect(ended).toMatchObject({ code: 1, stdout: '' });
    expect(ended.stderr).toContain('Next.js reads it too, but takes JWT_SECRET_KEY from frontend/.env.local');
    expect([here.read(SIGNER_ENV), here.read(VERIFIER_ENV), here.read('frontend/.env')]).toEqual([
      ...before,
      'A=1\n',
    ]);
    const [, path = ''] = /--signer-env (\S+),/.exec(ended.stderr) ?? [];
    expect((await setup(here, ['--yes', '--no-github', '--new', '--signer-env', path])).code).toBe(0);
    expect(keyIn(here.read(SIGNER_ENV))).toBe(keyIn(here.read(VERIFIER_ENV)));
    expect(keyIn(here.read(SIGNER_ENV))).not.toBe(here.key);
  });

  it.each([
    ['a text of its own', 'JWT_SECRET_KEY', 'of-its-own', 'env-keys-differ'],
    ['an empty text', 'JWT_SECRET_KEY', '""', 'env-key-missing'],
    ['a text around the key', 'JWT_SECRET_KEY', `"\${JWT_SECRET_KEY}_dev"`, 'env-keys-differ'],
    ['a line break behind the key', 'JWT_SECRET_KEY', `|\n        \${JWT_SECRET_KEY}`, 'env-keys-differ'],
    ['another variable', 'JWT_SECRET_KEY', `\${OTHER_KEY}`, 'env-value-not-established'],
    ['a lifetime of its own', 'JWT_EXPIRATION_HOURS', '24', 'env-lifetimes-differ'],
  ])(
    'says so where a Compose file gives it %s, and what setup and verify advise ends that',
    async (...row) => {
      const [, name, text, code] = row;
      const compose = (value: string): string => {
        const environment = {
          JWT_SECRET_KEY: `\${JWT_SECRET_KEY}`,
          JWT_EXPIRATION_HOURS: '168',
          [name]: value,
        };
        const lines = Object.entries(environment).map(([one, its]) => `      ${one}: ${its}\n`);
        return `services:\n  worker:\n    image: worker\n    environment:\n${lines.join('')}`;
      };
      const here = repository({ files: { 'compose.yaml': compose(text) } });
      here.write('.env', `A=1\nJWT_SECRET_KEY=${here.key}\n`);
      const ended = await setup(here, ['--yes', '--no-github']);
      expect(ended).toMatchObject({ code: 0, stderr: '' });
      const line = `${name}: \${${name}}`;
      expect(ended.stdout).toContain('compose.yaml');
      expect(ended.stdout).toContain(line);
      const { findings } = await verifyWithoutApp(here);
      const told = findings.filter(
        (finding) => finding.code.startsWith('env-') && finding.severity !== 'notice',
      );
      expect(told).toMatchObject([{ code, where: 'compose.yaml' }]);
      expect(told[0]?.remedy).toContain(line);

      here.write('compose.yaml', compose(`\${${name}}`));
      expect((await setup(here, ['--yes', '--no-github'])).stdout).not.toContain('compose.yaml');
      const { status, codes } = await verifyWithoutApp(here);
      expect([status('env files'), codes.filter((one) => one.startsWith('env-'))]).toEqual(['passed', []]);
    },
  );

  it('writes the file beside a Compose file that has a default for the key', async () => {
    const here = repository({
      files: {
        'compose.yaml': `services: { a: { environment: ["JWT_SECRET_KEY=\${JWT_SECRET_KEY:-x}"] } }\n`,
      },
    });
    const before = await verifyWithoutApp(here);
    expect(before.codes.filter((code) => code.startsWith('env-file-t'))).toEqual([]);
    expect(before.codes).toContain('env-keys-differ');
    expect(await setup(here, ['--yes', '--no-github'])).toMatchObject({ code: 0, stderr: '' });
    expect(keyIn(here.read('.env'))).toBe(here.key);
    expect((await verifyWithoutApp(here)).status('env files')).toBe('passed');
  });
});

describe('setup and git', () => {
  it('lets git ignore an env file before it gets a key', async () => {
    const here = repository({ faults: ['there are no env files', 'git ignores no env file'] });
    expect((await setup(here, ['--yes', '--no-github'])).code).toBe(0);
    expect(here.read('backend/.gitignore')).toBe('/.env\n');
    expect(here.git('status', '--porcelain')).not.toMatch(/\.env(?:\.local)?$/m);
  });

  it('refuses a file that git tracks, names the commands, and changes nothing', async () => {
    const here = repository({ tracked: [VERIFIER_ENV] });
    const ended = await setup(here, ['--yes', '--new', '--no-github']);
    expect(ended.code).toBe(1);
    expect(ended.stderr).toContain('git rm --cached -- backend/.env');
    expect(ended.stderr).toContain(String.raw`printf '%s\n' /.env >> backend/.gitignore`);
    expect(keyIn(here.read(SIGNER_ENV))).toBe(here.key);
    expect(here.git('status', '--porcelain')).toBe('');
  });

  it('refuses a link, and leaves it and the other file as they are', async () => {
    const here = repository({ faults: ['there is no env file of the verifier'] });
    symlinkSync(here.path(SIGNER_ENV), here.path(VERIFIER_ENV));
    const ended = await setup(here, ['--yes', '--new', '--no-github']);
    expect(ended).toMatchObject({ code: 1, stdout: '' });
    expect(ended.stderr).toContain('backend/.env: it is a symbolic link');
    expect(keyIn(here.read(SIGNER_ENV))).toBe(here.key);
  });

  it('refuses a file in a folder that is not there', async () => {
    const here = repository();
    const ended = await setup(here, ['--yes', '--no-github', '--signer-env', 'web/.env']);
    expect(ended).toMatchObject({ code: 1, stdout: '' });
    expect(ended.stderr).toContain('web/.env: its folder cannot be used');
  });

  it.each(['a folder outside', 'a linked folder'])(
    'writes nothing in %s because a Compose file names it, but does where it is named',
    async (kind) => {
      const outside = mkdtempSync(join(tmpdir(), 'outside-'));
      made.push({ remove: () => rmSync(outside, { recursive: true }) });
      writeFileSync(join(outside, 'rc'), 'JWT_SECRET_KEY=x\n');
      const here = repository();
      symlinkSync(outside, here.path('link'));
      const file = kind === 'a linked folder' ? 'link/rc' : join(outside, 'rc');
      here.write('compose.yaml', JSON.stringify({ services: { a: { build: 'backend', env_file: file } } }));
      const ended = await setup(here, ['--yes', '--no-github']);
      expect(ended.code).toBe(1);
      expect(ended.stderr).toContain('not in the work tree');
      expect(readdirSync(outside)).toEqual(['rc']);
      expect(readFileSync(join(outside, 'rc'), 'utf8')).toBe('JWT_SECRET_KEY=x\n');
      await setup(here, ['--yes', '--no-github', '--verifier-env', file]);
      expect(keyIn(readFileSync(join(outside, 'rc'), 'utf8'))).toBe(here.key);
    },
  );

  it('works outside of a repository', async () => {
    const here = repository({ git: false, faults: ['there are no env files'] });
    expect((await setup(here, ['--yes', '--no-github'])).code).toBe(0);
    expect(keyIn(here.read(VERIFIER_ENV))).toBe(keyIn(here.read(SIGNER_ENV)));
  });
});

describe('setup and the secret of production', () => {
  it('makes a key of its own, hands it to gh by stdin, and never overwrites it by itself', async () => {
    const here = repository();
    const gh = github({ environments: { production: { variables: ['AWS_REGION'] } } });
    const ended = await setup(here, ['--yes'], gh);
    expect(ended.code).toBe(0);
    const stored = gh.state().environments?.production?.secrets?.JWT_SECRET_KEY ?? '';
    expect(stored).not.toBe(here.key);
    expectNoKey(ended, here.key, stored);
    expect(JSON.stringify(gh.calls())).not.toContain(stored);
    expect(JSON.stringify(gh.calls())).not.toContain(here.key);
    expect(ended.stdout).toContain('variable AWS_REGION (.github/workflows/ecs-deploy.yml:18): is there');
    expect(ended.stdout).toMatch(/variable BACKEND_URL \(.*\): not there/);

    const again = await setup(here, [], gh);
    expect(again.code).toBe(0);
    expect(again.stdout).toContain('There is nothing to change.');
    expect(again.stdout).toContain('rotate it');
    expect(gh.state().environments?.production?.secrets?.JWT_SECRET_KEY).toBe(stored);

    expect((await setup(here, ['--yes', '--new-production-key'], gh)).code).toBe(0);
    expect(gh.state().environments?.production?.secrets?.JWT_SECRET_KEY).not.toBe(stored);
  });

  it('says what is done and what is not where gh fails, and goes on the next time', async () => {
    const here = repository({ faults: ['there are no env files'] });
    const failing = github({ environments: { production: {} }, fails: { 'secret set': 'forbidden' } });
    const ended = await setup(here, ['--yes'], failing);
    expect(ended.code).toBe(1);
    expect(ended.stdout).toContain('✔ backend/.env');
    expect(ended.stderr).toContain('✘ failed: secret JWT_SECRET_KEY of acme/chat, environment production');
    expect(ended.stderr).toContain('Secrets: write');
    const key = keyIn(here.read(SIGNER_ENV));

    const gh = github({ environments: { production: {} } });
    expect((await setup(here, ['--yes'], gh)).code).toBe(0);
    expect(keyIn(here.read(SIGNER_ENV))).toBe(key);
    expect(gh.state().environments?.production?.secrets?.JWT_SECRET_KEY).toMatch(/^[\da-f]{64}$/);
  });

  it.each([
    ['not logged in', 'gh auth login'],
    ['several remotes', '--repo OWNER/NAME'],
    ['no network', 'GitHub could not be reached'],
  ] as const)('sets up the env files and gives a command for the secret: %s', async (failure, words) => {
    const here = repository({ faults: ['there are no env files'] });
    const ended = await setup(here, ['--yes'], github({ fails: { all: failure } }));
    expect(ended.code).toBe(0);
    expect(ended.stdout).toContain(words);
    expect(ended.stdout).toContain(
      "openssl rand -hex 32 | tr -d '\\n' | gh secret set JWT_SECRET_KEY --env production",
    );
    expect(here.exists(VERIFIER_ENV)).toBe(true);
  });

  it('is red where a new key of production was asked for and gh cannot store it', async () => {
    const here = repository();
    const gh = github({ fails: { all: 'not logged in' } });
    expect((await setup(here, ['--yes', '--new-production-key'], gh)).code).toBe(1);
    expect((await setup(here, ['--yes', '--new-production-key'], gh)).code).toBe(1);
  });

  it('says in no green that the secret of production is left, where nothing else is to be done', async () => {
    const here = repository();
    await setup(here, ['--yes', '--no-github']);
    const ended = await setup(here, [], github({ fails: { all: 'not logged in' } }));
    expect(ended.code).toBe(0);
    expect(ended.stdout).toContain('The secret of production is left to you.');
    expect(ended.stdout).not.toContain('There is nothing to change.');
    expect(ended.stdout).toContain('gh secret set JWT_SECRET_KEY');
  });

  it('writes only the secret of the environment that was named', async () => {
    const here = repository();
    const gh = github({ secrets: { JWT_SECRET_KEY: 'of all' }, environments: { live: {} } });
    const ended = await setup(here, ['--yes', '--environment', 'live', '--new-production-key'], gh);
    expect(ended.code).toBe(0);
    expect(ended.stdout).toContain('logs all users out');
    expect(gh.state().secrets?.JWT_SECRET_KEY).toBe('of all');
    expect(gh.state().environments?.live?.secrets?.JWT_SECRET_KEY).toMatch(/^[\da-f]{64}$/);
  });

  it.each([
    [
      'under the name that they read',
      { [DEPLOY_WORKFLOW]: deployWith('secrets.PROD_JWT', 'production') },
      { environments: { production: { secrets: { PROD_JWT: 'made' } } } },
    ],
    [
      'in the repository, where a calling workflow takes it from',
      {
        [DEPLOY_WORKFLOW]: `on: push\njobs:\n  call:\n    uses: ./.github/workflows/called.yml\n    secrets:\n      KEY: \${{ secrets.JWT_SECRET_KEY }}\n`,
        '.github/workflows/called.yml': deployWith('secrets.KEY', 'production').replace(
          'push',
          'workflow_call',
        ),
      },
      { environments: { production: {} }, secrets: { JWT_SECRET_KEY: 'made' } },
    ],
  ])('stores it where the workflows find it: %s', async (_, files, expected) => {
    const here = repository({ files });
    const gh = github({ environments: { production: {} } });
    expect((await setup(here, ['--yes'], gh)).code).toBe(0);
    const state = JSON.stringify(gh.state()).replace(/[\da-f]{64}/g, 'made');
    expect(JSON.parse(state)).toEqual(expected);
    const checked = await verifyWithoutApp(here, gh);
    expect(checked.status('GitHub secret')).toBe('passed');
    expect((await setup(here, [], gh)).stdout).toContain('There is nothing to change.');
  });

  it('guesses no environment where the workflows deploy into several, and takes the one that is named', async () => {
    const job = (name: string) =>
      `  ${name}:\n    runs-on: x\n    environment: ${name}\n    steps:\n      - uses: a/cdk-jwt-deploy@v1\n        with:\n          jwt-secret-key: \${{ secrets.JWT_SECRET_KEY }}\n`;
    const here = repository({ files: { [DEPLOY_WORKFLOW]: `on: push\njobs:\n${job('dev')}${job('live')}` } });
    const gh = github({ environments: { dev: {}, live: {} } });
    const ended = await setup(here, ['--yes'], gh);
    expect(ended.stdout).toContain('environment dev, environment live');
    expect(ended.stdout).toContain('setup --environment NAME');
    expect(gh.state().environments).toEqual({ dev: {}, live: {} });
    await setup(here, ['--yes', '--environment', 'live'], gh);
    expect(gh.state().environments).toMatchObject({ dev: {}, live: { secrets: {} } });
  });

  it('says how to make the environment where it is missing', async () => {
    const here = repository();
    const ended = await setup(here, ['--dry-run'], github({}));
    expect(ended.stdout).toContain("gh api --method PUT 'repos/{owner}/{repo}/environments/production'");
  });
});

describe('setup on a terminal', () => {
  it('asks first: Ctrl-C changes nothing, Enter makes the changes, and --show prints the key', async () => {
    const here = repository({ faults: ['there are no env files'] });
    const at = { directory: here.directory, env: { PATH: `${withoutGh.path}:${process.env.PATH}` } };
    const left = runCliOnTerminal(
      ['setup', '--no-github'],
      [{ after: 'Make these changes?', keys: '\u0003' }],
      at,
    );
    expect(left.code).toBe(1);
    expect(left.screen).toContain('Nothing was changed.');
    expect(here.exists(SIGNER_ENV)).toBe(false);

    const agreed = runCliOnTerminal(
      ['setup', '--no-github', '--show'],
      [{ after: 'Make these changes?', keys: '\r' }],
      at,
    );
    expect(agreed.code).toBe(0);
    expect(keyIn(here.read(SIGNER_ENV))).toMatch(/^[\da-f]{64}$/);
    expect(agreed.screen).toContain(keyIn(here.read(SIGNER_ENV)));
  });

  it('offers the line for the .gitignore where git tracks an env file', async () => {
    const here = repository({ tracked: [VERIFIER_ENV] });
    const { code } = runCliOnTerminal(
      ['setup', '--no-github'],
      [{ after: 'Add the line /.env to backend/.gitignore?', keys: '\r' }],
      { directory: here.directory },
    );
    expect(code).toBe(1);
    expect(here.read('backend/.gitignore')).toBe('/.env\n');
  });

  it.each(['--dry-run', '--yes', '--json'])('asks nothing and changes no .gitignore with %s', (flag) => {
    const here = repository({ tracked: [VERIFIER_ENV] });
    const { code } = runCliOnTerminal(['setup', '--no-github', flag], [], { directory: here.directory });
    expect(code).toBe(1);
    expect(here.exists('backend/.gitignore')).toBe(false);
  });
});

it('refuses to print the key to anything but a terminal, and flags that do not fit together', async () => {
  const here = repository();
  expect(await setup(here, ['--show', '--yes'])).toMatchObject({ code: 2, stdout: '' });
  expect(await setup(here, ['--new', '--key-from', SIGNER_ENV])).toMatchObject({ code: 2, stdout: '' });
});
