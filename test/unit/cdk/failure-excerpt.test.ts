import { execFileSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { tellingLines } from '../../../src/cdk/failure-excerpt.ts';

/** What the app printed, as the CDK CLI passes it on. */
const ofApp = (...lines: readonly string[]): string => {
  const tail = [...lines, 'node app.cjs: Subprocess exited with error 1'].join('\n');
  return tellingLines({ tail, errors: tail }, '/app');
};

describe('the lines that tell a failure of the app', () => {
  it('are the message of an exception and the place in the app, not what was said before', () => {
    expect(
      ofApp(
        'npm warn deprecated: this is an error of the past',
        '/app/node_modules/aws-cdk-lib/aws-s3/lib/bucket.js:1',
        `"use strict";throw new Error(${'x'.repeat(5000)})`,
        '             ^',
        '',
        '«InvalidBucketNameValue» Invalid S3 bucket name (value: UPPER_case)',
        'Bucket name must start with a lowercase character or number (offset: 0)',
        '    ...new Bucket2 in aws-cdk-lib...',
        '    at <anonymous> (/app/app.cjs:5:18)',
        '    ...node internals...',
        'Relates to construct:',
        '    <.> (aws-cdk-lib.App)',
        '',
        'Node.js v20.20.2',
      ),
    ).toBe(
      [
        '«InvalidBucketNameValue» Invalid S3 bucket name (value: UPPER_case)',
        'Bucket name must start with a lowercase character or number (offset: 0)',
        '    at <anonymous> (app.cjs:5:18)',
        'Relates to construct:',
        '    <.> (aws-cdk-lib.App)',
      ].join('\n'),
    );
  });

  it('of Python are the last exception and the innermost place in the app', () => {
    expect(
      ofApp(
        'Traceback (most recent call last):',
        '  File "/app/app.py", line 7, in <module>',
        '    stack()',
        '  File "/app/lib/stack.py", line 5, in stack',
        '    return json.loads(os.environ["STAGE_ARN"])',
        '                      ~~~~~~~~~~^^^^^^^^^^^^^',
        '  File "/usr/lib/python3.11/site-packages/jsii/_runtime.py", line 9, in wrapped',
        '    raise',
        '  File "<frozen os>", line 679, in __getitem__',
        "KeyError: 'STAGE_ARN'",
      ),
    ).toBe('  File "lib/stack.py", line 5, in stack\nKeyError: \'STAGE_ARN\'');
  });

  it.each([
    [
      [
        'panic: STAGE is required',
        '',
        'goroutine 1 [running]:',
        'main.build(...)',
        '\t/app/main.go:3',
        'main.main()',
        '\t/app/main.go:5 +0x25',
        'exit status 2',
      ],
      'panic: STAGE is required\n\tmain.go:3',
    ],
    [
      [
        'Exception in thread "main" java.lang.IllegalStateException: STAGE is required',
        '\tat App.build(App.java:2)',
        '\tat App.main(App.java:3)',
      ],
      'Exception in thread "main" java.lang.IllegalStateException: STAGE is required',
    ],
    [
      [
        '1 | const x: any = process.env.NOPE;',
        '2 | x.split("/");',
        '    ^',
        "TypeError: undefined is not an object (evaluating 'x.split')",
        '      at /app/app.ts:2:1',
        '',
        'Bun v1.4.5 (Linux x64)',
      ],
      "TypeError: undefined is not an object (evaluating 'x.split')\n      at app.ts:2:1",
    ],
    [
      [
        'node:internal/modules/run_main:123',
        '    triggerUncaughtException(',
        '    ^',
        '',
        'Error: Transform failed with 1 error:',
        '/app/app.ts:1:9: ERROR: Unexpected "="',
        '    at failureErrorWithLog (/app/node_modules/esbuild/lib/main.js:1752:15)',
        '    at Pipe.onStreamRead (node:internal/stream_base_commons:191:23) {',
        "  name: 'TransformError'",
        '}',
        '',
        'Node.js v20.20.2',
      ],
      'Error: Transform failed with 1 error:\napp.ts:1:9: ERROR: Unexpected "="\n  name: \'TransformError\'',
    ],
    [
      [
        '/app/app.cjs:12',
        "  throw 'a string';",
        '  ^',
        'a string',
        '(Use `node --trace-uncaught ...` to show where the exception was thrown)',
        '',
        'Node.js v20.20.2',
      ],
      'a string',
    ],
    [
      ['undefined', ' ERR_PNPM_RECURSIVE_EXEC_FIRST_FAIL  Command "ts-node" not found'],
      'undefined\n ERR_PNPM_RECURSIVE_EXEC_FIRST_FAIL  Command "ts-node" not found',
    ],
  ])('of %j', (lines, shown) => {
    expect(ofApp(...lines)).toBe(shown);
  });

  it.each([
    ['Go', (text: string) => text],
    ['Python', (text: string) => `b'${text}\\n'`],
  ])('of %s are not what jsii says of Node at each start, and at least the exit code', (_, print) => {
    const box = [
      '!'.repeat(80),
      `!!${' '.repeat(76)}!!`,
      `!!  ${'Node 20 has reached end-of-life and is not supported.'.padEnd(74)}!!`,
      '!'.repeat(80),
    ].map(print);
    expect(ofApp(...box, 'panic: STAGE is required')).toBe('panic: STAGE is required');
    expect(ofApp(...box)).toBe('node app.cjs: Subprocess exited with error 1');
  });

  it('are the last ones where no runtime reports, cut to a readable length', () => {
    const lines = ofApp(...Array.from({ length: 50 }, (_, index) => `step ${index}`), 'x'.repeat(999)).split(
      '\n',
    );
    expect(lines).toHaveLength(12);
    expect(lines.at(-2)).toBe('step 49');
    expect(lines.join('').length).toBeLessThan(500);
  });

  it('are what the CDK CLI wrote to stderr where the app is not what failed', () => {
    expect(
      tellingLines({ tail: 'Chat | CREATE_FAILED | Topic\n❌  Chat failed', errors: '❌  Chat failed' }),
    ).toBe('❌  Chat failed');
  });
});

const LIBRARY = dirname(fileURLToPath(import.meta.resolve('aws-cdk-lib/package.json')));

/** The texts that the errors of aws-cdk-lib are made of; what is filled in is replaced by a word. */
const messagesOfLibrary = (): readonly string[] => {
  const literal = '(`[^`]*`|"[^"]*"|\'[^\']*\')';
  const thrown = `Error\\)?\\(\\(0,literal_string_1\\(\\)\\.lit\\)\`[A-Za-z0-9]+\`,${literal}`;
  const found = execFileSync('grep', ['-rhoE', '--include=*.js', thrown, LIBRARY], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return found
    .split('\n')
    .filter((line) => line !== '')
    .map((line) =>
      line
        .slice(line.indexOf('`,') + 3, -1)
        .replace(/\$\{[^}]*\}/g, 'value')
        .replaceAll('\\n', '\n'),
    );
};

/** As Node reports an error of the library, whose whole code is one line. */
const reportOf = (message: string): string =>
  [
    '[Warning] aws-cdk-lib.aws_ecs is deprecated, an error in the next major version',
    '/app/node_modules/aws-cdk-lib/core/lib/errors.js:1',
    `"use strict";${'throw new Error();'.repeat(200)}`,
    '             ^',
    '',
    `«CodeOfTheError» ${message}`,
    '    ...new Construct in aws-cdk-lib...',
    '    at <anonymous> (/app/app.cjs:5:18)',
    '    ...node internals...',
    'Relates to construct:',
    '    <.> (aws-cdk-lib.App)',
    '     └─ Chat (aws-cdk-lib.Stack)',
    '',
    'Node.js v24.1.0',
    'node app.cjs: Subprocess exited with error 1',
  ].join('\n');

describe('the messages of aws-cdk-lib', () => {
  it('reach the reader, whole but for two of a hundred', () => {
    const messages = messagesOfLibrary();
    expect(messages.length).toBeGreaterThan(2500);
    const lost = messages.filter((message) => {
      const tail = reportOf(message);
      return !tellingLines({ tail, errors: tail }, '/app').includes(message.trim());
    });
    expect(lost.length / messages.length, lost.slice(0, 5).join('\n---\n')).toBeLessThanOrEqual(0.02);
  });
});
