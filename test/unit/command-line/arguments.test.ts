import { describe, expect, it } from 'vitest';
import { readCommandLine } from '../../../src/command-line/arguments.ts';
import { COMMANDS } from '../../../src/command-line/commands.ts';
import { helpText } from '../../../src/command-line/help.ts';
import { environmentWith } from '../../../src/command-line/input-flags.ts';
import { parseInputs } from '../../../src/inputs/inputs.ts';
import { readSecrets } from '../../../src/inputs/secrets.ts';
import { INPUTS, type InputFacts } from '../../../src/inputs/table.ts';

const facts: Readonly<Record<string, InputFacts>> = INPUTS;

const problemsOf = (...words: readonly string[]): string => {
  const line = readCommandLine(words);
  return line.kind === 'wrong' ? line.problems.join('\n') : line.kind;
};

const flagsOf = (...words: readonly string[]) => {
  const line = readCommandLine(words);
  return line.kind === 'command' ? line.flags : line;
};

describe('the words behind cdk-jwt-deploy', () => {
  it('name a command with its flags and operands', () => {
    expect(readCommandLine(['verify', '--backend-url', 'https://a.example', '--json'])).toEqual({
      kind: 'command',
      name: 'verify',
      flags: { 'backend-url': 'https://a.example', json: true },
      operands: [],
    });
    expect(readCommandLine(['explain', '--', '--report.json'])).toMatchObject({
      operands: ['--report.json'],
    });
    expect(readCommandLine(['explain', '-'])).toMatchObject({ kind: 'command', operands: ['-'] });
  });

  it.each([
    [['--help'], undefined],
    [['-h'], undefined],
    [['help'], undefined],
    [['help', 'verify'], 'verify'],
    [['verify', '--help'], 'verify'],
    [['explain', '-h'], 'explain'],
    [['verify', '--nonsense', '--help'], 'verify'],
  ])('%j ask for help', (words, name) => {
    expect(readCommandLine(words)).toEqual({ kind: 'help', ...(name && { name }) });
  });

  it.each([
    [['verfy'], 'There is no command verfy. Did you mean verify?'],
    [['deploy'], 'There is no command deploy. The commands are setup, verify, explain.'],
    [['--backend-url=https://a.example'], 'There is no command backend-url.'],
    [[], 'Say what to do'],
    [['verify', '--backend-ur', 'x'], 'verify has no flag --backend-ur. Did you mean --backend-url?'],
    [['verify', '--working-dir=x'], 'Did you mean --working-directory?'],
    [['verify', '--backend_url=x'], 'Did you mean --backend-url?'],
    [['verify', '-x'], 'verify has no flag --x.'],
    [['verify', '--mode', 'deploy'], 'verify has no flag --mode.'],
    [['verify', '--backend-url'], '--backend-url needs a value'],
    [['verify', '--backend-url', '--json'], '--backend-url needs a value'],
    [['verify', '--json=yes'], '--json takes no value.'],
    [['verify', '--algorithm', 'none'], 'It takes one of: HS256, HS384, HS512.'],
    [['verify', '--tasks=2', '--tasks=3'], '--tasks is given twice.'],
    [['explain'], 'explain needs REPORT|CODE, and none was given.'],
    [['explain', 'a', 'b'], 'explain needs REPORT|CODE, and 2 words were given.'],
    [['verify', '--constructor'], 'verify has no flag --constructor.'],
    [['toString'], 'There is no command toString.'],
  ])('%j are refused with what to do', (words, message) => {
    expect(problemsOf(...words)).toContain(message);
  });

  it('are refused for all that is wrong with them at once', () => {
    expect(problemsOf('verify', '--nonsense', '--algorithm=none', 'word').split('\n')).toHaveLength(3);
  });

  it('may hold a secret, so an error quotes no value and no word that is no name', () => {
    const secret = 'q7Kd0+9fPzRlYc2Vb1hWmA==';
    const told = [
      problemsOf('verify', `--jwt-secret-key=${secret}`),
      problemsOf('verify', '--jwt-secret-key', secret),
      problemsOf('verify', `--${secret}`),
      problemsOf('verify', `--algorithm=${secret}`),
      problemsOf('verify', `--json=${secret}`),
      problemsOf('explain', secret, secret),
      problemsOf(secret),
    ].join('\n');
    expect(told).not.toContain('q7Kd0');
  });

  it.each(Object.keys(facts).filter((name) => facts[name]?.isSecret))(
    'cannot give the secret %s, and the error names the variable that can',
    (name) => {
      const variable = name.toUpperCase().replaceAll('-', '_');
      expect(problemsOf('verify', `--${name}=x`)).toContain(`Put the secret into the variable ${variable}`);
    },
  );

  it('give a list line by line', () => {
    expect(flagsOf('verify', '--context', 'a=1', '--context=b=2')).toEqual({ context: 'a=1\nb=2' });
  });
});

describe('the flags of verify', () => {
  it('are inputs of the action by the same names, and none of them is a secret', () => {
    const inputs = Object.keys(COMMANDS.verify.flags).filter((name) => name in facts);
    expect(inputs).toEqual(
      expect.arrayContaining(['backend-url', 'frontend-url', 'working-directory', 'stacks', 'profile']),
    );
    expect(inputs.filter((name) => facts[name]?.isSecret)).toEqual([]);
    expect(inputs).not.toContain('mode');
  });

  it('reach the parser of the inputs, which refuses what it refuses in the action', async () => {
    const env = environmentWith(
      { 'backend-url': 'ftp://a.example', tasks: '0' },
      {
        INPUT_MODE: 'deploy',
        JWT_SECRET_KEY: 'x',
      },
    );
    const asked = { ...env, INPUT_MODE: 'verify' };
    const parsed = await parseInputs(asked, readSecrets(asked));
    const refused = parsed.findings.map(({ where }) => where);
    expect(refused).toEqual(expect.arrayContaining(['backend-url', 'tasks']));
  });

  it('leave what a runner has set behind', () => {
    const env = { INPUT_MODE: 'deploy', STATE_x: 'y', GITHUB_WORKSPACE: '/elsewhere', PATH: '/bin' };
    expect(environmentWith({}, env)).toEqual({ PATH: '/bin' });
  });

  it('come with the secrets from their variables', () => {
    const env = environmentWith({}, { SMOKE_USER_PASSWORD: 'p', PREVIOUS_JWT_SECRET_KEY: 'k\n' });
    const { smokeUserPassword, previousKey } = readSecrets(env);
    expect([smokeUserPassword?.reveal(), previousKey?.reveal()]).toEqual(['p', 'k\n']);
  });

  it('find variables of Windows, whose names have no letter case', () => {
    expect(environmentWith({}, { Path: 'C:\\bin', Jwt_Secret_Key: 'k' }, 'win32')).toMatchObject({
      PATH: 'C:\\bin',
      JWT_SECRET_KEY: 'k',
    });
  });
});

describe('the help', () => {
  it('of a command tells each of its flags, no line longer than 80 columns', () => {
    const text = helpText('verify');
    for (const name of Object.keys(COMMANDS.verify.flags)) expect(text).toContain(`--${name}`);
    const long = text.split('\n').filter((line) => line.length > 80 && !/^ {2}--\S+$/.test(line));
    expect(long).toEqual([]);
  });

  it('of all commands tells each of them and the exit codes', () => {
    expect(helpText()).toMatch(/setup[\s\S]*verify[\s\S]*explain[\s\S]*Exit code/);
  });
});
