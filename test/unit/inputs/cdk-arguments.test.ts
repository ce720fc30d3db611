import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { synthArguments } from '../../../src/cdk/synth.ts';
import { deployArguments } from '../../../src/deployment/cdk-deploy.ts';
import { parseCdkArguments } from '../../../src/inputs/cdk-arguments.ts';

const words = (text: string): readonly string[] | undefined => {
  const parsed = parseCdkArguments(text);
  return parsed.ok ? parsed.value : undefined;
};

const refusal = (text: string): string => {
  const parsed = parseCdkArguments(text);
  return parsed.ok ? '' : parsed.findings[0].detail;
};

describe('cdk-arguments', () => {
  it.each([
    ['', []],
    ['  --concurrency=2\n--force ', ['--concurrency=2', '--force']],
    [`--parameters='Stack:Name=two words'`, ['--parameters=Stack:Name=two words']],
    [`'--parameters=Stack:Name=two words'`, ['--parameters=Stack:Name=two words']],
    [`--tags=team="plat form"s`, ['--tags=team=plat forms']],
    [`--x=a\\ b --x="c\\"d\\e" --x='f\\g' --x=""`, ['--x=a b', '--x=c"d\\e', '--x=f\\g', '--x=']],
    ['--role-arn=$ROLE', ['--role-arn=$ROLE']],
  ])('are split like in a shell, without expansion: %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('come back as they were when every word is quoted', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (values) => {
        const given = values.map((value) => `--tags=${value}`);
        const quoted = given.map((text) => `'${text.replaceAll("'", `'\\''`)}'`).join(' ');
        expect(words(quoted)).toEqual(given);
      }),
    );
  });

  it.each(["--tags 'open", '--tags "open', 'end\\'])('are refused with an open quote: %j', (text) => {
    expect(refusal(text)).toContain('not closed');
  });

  it.each([
    '--app=other',
    '-a=other',
    '--output=x',
    '-o=x',
    '--require-approval=never',
    '--requireApproval=broadening',
    '--hotswap',
    '--hotswap-fallback',
    '--express',
    '-v',
    '-vv',
    '-fv',
    '--verbose',
    '--no-verbose',
    '--debug',
    '-c=a=b',
    '--context=a=b',
    '--context.a=b',
    '--no-execute',
    '--execute=false',
    '--method=prepare-change-set',
    '-m=prepare-change-set',
    '-fm=prepare-change-set',
    '--method=execute-change-set',
    '--outputs-file=x',
    '-O=x',
    '--watch',
    '--all',
    '--STACKS=Other',
    '--exclusively',
    '--no-exclusively',
    '-e',
    '-fe',
    '--profile=other',
    '--region=other',
    "'--hot''swap'",
    '--', // what follows would be taken for stacks
  ])('are refused when they would defeat a check: %s', (text) => {
    expect(refusal(text)).toContain('is refused');
  });

  it.each([
    '--force',
    '-f',
    '--no-rollback',
    '--method=direct',
    '-m=direct',
    '--concurrency=4',
    '--tags=a=b --tags=c=d',
  ])('may hold %s', (text) => {
    expect(refusal(text)).toBe('');
  });

  it.each([
    ['Other', 1],
    ['--force Other', 2],
    ['--tags=a=b Other', 2],
    ['--concurrency 4', 2],
    ['--method prepare-change-set', 2],
    ["''", 1],
    ['-', 1],
    ['-5', 1],
    ['--_=Other', 1],
    ['---=Other', 1],
  ])('may not hold a word that the CDK CLI could take for one more stack: %s', (text, place) => {
    const parsed = parseCdkArguments(text);
    expect(parsed.findings[0]).toMatchObject({
      detail: expect.stringContaining(`Word ${place} is refused`),
      remedy: expect.stringContaining('--concurrency=4'),
    });
  });

  it('are not repeated with their values in the refusal', () => {
    for (const text of ['--context=token=abcdefghij', '--parameters token=abcdefghij', 'abcdefghij']) {
      expect(JSON.stringify(parseCdkArguments(text))).not.toContain('abcdefghij');
    }
  });
});

describe('the command lines', () => {
  const options = {
    assembly: '/t/assembly',
    cdkArguments: ['--tags=a=b'],
  };

  it('deploy the finished assembly and never ask', () => {
    const args = deployArguments({ ...options, stacks: ['Main'] }).join(' ');
    expect(args).toContain('Main --app /t/assembly --build= --require-approval never --progress events --ci');
    expect(args.endsWith('--tags=a=b')).toBe(true);
  });

  it('name the stacks first, where no list option can swallow them', () => {
    const args = deployArguments({ ...options, stacks: ['Prod/Main', 'Other'] });
    expect(args.slice(0, 4)).toEqual(['deploy', 'Prod/Main', 'Other', '--app']);
    expect(args).not.toContain('--all');
  });

  it('synthesize quietly into the directory given', () => {
    const args = synthArguments({ output: '/t/out', context: ['a=b', 'c=d e'] });
    expect(args.slice(0, 2)).toEqual(['synth', '--quiet']);
    expect(args.slice(-6)).toEqual(['--output', '/t/out', '--context', 'a=b', '--context', 'c=d e']);
    expect(args).not.toContain('--no-lookups');
  });

  it('keep the CDK CLI from asking AWS where there are to be no lookups', () => {
    expect(synthArguments({ output: '/t/out', context: [], lookups: false })).toContain('--no-lookups');
  });
});
