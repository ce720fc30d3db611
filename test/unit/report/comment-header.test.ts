import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commentUse } from '../../../src/inputs/dry-run.ts';
import type { Intent } from '../../../src/model/changes.ts';
import { commentId, headerLines, readHeader, withoutHeader } from '../../../src/report/comment-header.ts';
import { isNewer, runAddress, runStamp } from '../../../src/run/run-stamp.ts';
import { hostileText } from '../../support/report/hostile.ts';

const env = {
  GITHUB_WORKFLOW_REF: 'acme/chat/.github/workflows/pull-request.yml@refs/pull/7/merge',
  GITHUB_JOB: 'dry-run',
  GITHUB_ACTION: '__acme_cdk-jwt-deploy',
  AWS_REGION: 'eu-west-1',
};
const use = {
  workingDirectory: 'infrastructure',
  stacks: ['A', 'B'],
  accountId: '',
  context: ['stage=dev', 'size=1'],
  secretName: '',
  containers: ['Backend', 'Frontend'],
  standIns: ['STAGE=dev', 'DATABASE_URL'],
  baseDirectory: '',
};

const id = 'c0ffee5d0c7d8c3f';
const run = { number: 41, attempt: 2, sha: 'b'.repeat(40) };
const intent: Intent = { hash: 'e'.repeat(64), names: ['Prod/Main', 'Schlüssel 🔑'], open: false };

describe('the id of a comment', () => {
  it('is the same for the next push, after a rename of the repository, and however the input is spelt', () => {
    const next = {
      ...env,
      GITHUB_WORKFLOW_REF: 'acme/talk/.github/workflows/pull-request.yml@refs/heads/a@b',
    };
    expect(commentId(env, use)).toMatch(/^[0-9a-f]{16}$/);
    expect(commentId(next, use)).toBe(commentId(env, use));
    const spelt = {
      ...use,
      workingDirectory: './infrastructure/',
      stacks: ['B', 'A'],
      context: use.context.toReversed(),
      containers: use.containers.toReversed(),
      standIns: use.standIns.toReversed(),
    };
    expect(commentId(env, spelt)).toBe(commentId(env, use));
  });

  it('differs between two uses of the action', () => {
    const ids = [
      commentId(env, use),
      commentId(
        { ...env, GITHUB_WORKFLOW_REF: 'acme/chat/.github/workflows/other.yml@refs/pull/7/merge' },
        use,
      ),
      commentId({ ...env, GITHUB_JOB: 'other' }, use),
      commentId({ ...env, GITHUB_ACTION: '__acme_cdk-jwt-deploy_2' }, use),
      commentId({ ...env, AWS_REGION: 'us-east-1' }, use),
      commentId(env, { ...use, workingDirectory: 'other' }),
      commentId(env, { ...use, stacks: ['A'] }),
      commentId(env, { ...use, stacks: ['A,B'] }),
      commentId(env, { ...use, accountId: '111122223333' }),
      commentId(env, { ...use, context: ['stage=prod', 'size=1'] }),
      commentId(env, { ...use, secretName: 'SESSION_KEY' }),
      commentId(env, { ...use, containers: ['Backend'] }),
      commentId(env, { ...use, standIns: ['STAGE=prod', 'DATABASE_URL'] }),
      commentId(env, { ...use, standIns: ['STAGE=dev'] }),
      commentId(env, { ...use, baseDirectory: 'base' }),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the use of the action that a comment belongs to', () => {
  const idOf = (inputs: Readonly<Record<string, string>>) => {
    const all = { ...env, ...inputs };
    return commentId(all, commentUse(all));
  };

  it.each([
    ['INPUT_CONTEXT', 'stage=dev', 'stage=prod'],
    ['INPUT_JWT-SECRET-NAME', 'A_KEY', 'B_KEY'],
    ['INPUT_CONTAINERS', 'A', 'B'],
    ['INPUT_STAND-INS', 'STAGE=dev', 'STAGE=prod'],
    ['INPUT_BASE-DIRECTORY', 'a', 'b'],
    ['INPUT_WORKING-DIRECTORY', 'a', 'b'],
  ])('is another one with another %s', (name, one, other) => {
    expect(idOf({ [name]: one })).not.toBe(idOf({ [name]: other }));
    expect(idOf({ [name]: one })).toBe(idOf({ [name]: ` ${one}\n` }));
  });

  it('is the same where the usual name of the key is written out', () => {
    expect(idOf({ 'INPUT_JWT-SECRET-NAME': 'JWT_SECRET_KEY' })).toBe(idOf({}));
  });
});

describe('the header of a comment', () => {
  it('is read as it was written', () => {
    const body = `${headerLines({ id, run, intent })}\n\n## Text`;
    expect(readHeader(body)).toEqual({ id, run, intent });
    expect(withoutHeader(body)).toBe('## Text');
    expect(readHeader(body.replaceAll('\n', '\r\n'))?.intent).toEqual(intent);
  });

  it('is not found anywhere but at the beginning', () => {
    const header = headerLines({ id, run, intent });
    for (const before of [' ', '\n', '> ', 'Somebody wrote:\n', '\ufeff'])
      expect(readHeader(before + header)).toBeUndefined();
    expect(
      readHeader(`${headerLines({ id, run })}\n\n${headerLines({ id, run, intent }).split('\n')[2]}`)?.intent,
    ).toBeUndefined();
  });

  it('carries any intent that fits', () => {
    const names = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), { maxLength: 20 });
    fc.assert(
      fc.property(names, fc.boolean(), fc.stringMatching(/^[0-9a-f]{64}$/), (all, open, hash) => {
        const plain = all.filter((name) => !/\p{Cc}/u.test(name) && name.isWellFormed());
        const body = headerLines({ id, run, intent: { hash, names: plain, open } });
        expect(readHeader(body)?.intent).toEqual({ hash, names: plain, open });
      }),
    );
  });

  it('leaves an intent out that is too long to be carried', () => {
    const long = { ...intent, names: Array.from({ length: 2000 }, (_, i) => `Stack${i}`) };
    expect(readHeader(headerLines({ id, run, intent: long }))).toEqual({ id, run });
  });

  const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  it.each([
    ['another version', encoded({ v: 2, ...intent })],
    ['a member more', encoded({ v: 1, ...intent, extra: 1 })],
    ['a member less', encoded({ v: 1, hash: intent.hash, names: [] })],
    ['a hash that is none', encoded({ v: 1, ...intent, hash: '<b>' })],
    ['names that are none', encoded({ v: 1, ...intent, names: [1] })],
    ['a line break in a name', encoded({ v: 1, ...intent, names: ['a\nb'] })],
    ['words for a truth value', encoded({ v: 1, ...intent, open: 'false' })],
    ['a list', encoded([])],
    ['nothing', encoded(null)],
    ['no JSON', Buffer.from('{').toString('base64url')],
  ])('does not believe an intent with %s', (_what, text) => {
    const body = `${headerLines({ id, run })}\n<!-- cdk-jwt-deploy:intent:${text} -->`;
    expect(readHeader(body)).toEqual({ id, run });
  });

  it('may be anything, and nothing is thrown', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(readHeader(`${headerLines({ id, run })}\n${text}`)?.intent).toBeUndefined();
        readHeader(text);
      }),
    );
  });
});

describe('the run in a comment', () => {
  it('is newer by its number, then by its attempt', () => {
    expect(isNewer({ ...run, number: 42, attempt: 1 }, run)).toBe(true);
    expect(isNewer({ ...run, attempt: 3 }, run)).toBe(true);
    expect(isNewer(run, run)).toBe(false);
    expect(isNewer({ ...run, number: 40, attempt: 9 }, run)).toBe(false);
  });

  it('comes from the environment, and counts as the first where that says nothing', () => {
    expect(runStamp({ GITHUB_RUN_NUMBER: '41', GITHUB_RUN_ATTEMPT: '2' }, run.sha)).toEqual(run);
    expect(runStamp({ GITHUB_RUN_NUMBER: '-1' }, run.sha)).toEqual({ ...run, number: 1, attempt: 1 });
  });

  it('has a page', () => {
    const at = {
      GITHUB_SERVER_URL: 'https://github.com/',
      GITHUB_REPOSITORY: 'acme/chat',
      GITHUB_RUN_ID: '77',
    };
    expect(runAddress(at)).toBe('https://github.com/acme/chat/actions/runs/77/attempts/1');
    expect(runAddress({ ...at, GITHUB_REPOSITORY: 'acme/chat) [x' })).toBe('');
    expect(runAddress({})).toBe('');
  });
});
