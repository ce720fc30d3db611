import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventOf, loadEvent } from '../../../src/pull-request/event.ts';
import { pullRequestEvent } from '../../support/github/events.ts';

const env = (more: Readonly<Record<string, string>> = {}) => ({
  GITHUB_EVENT_NAME: 'pull_request',
  GITHUB_REPOSITORY: 'acme/chat',
  GITHUB_ACTOR: 'octo-dev',
  ...more,
});

const trust = (payload: object, more: Readonly<Record<string, string>> = {}) =>
  eventOf(env(more), payload).pullRequest?.trust;

describe('the event of a pull request', () => {
  it('names the number, the head and the base', () => {
    const headSha = 'a'.repeat(40);
    expect(eventOf(env(), pullRequestEvent({ number: 12, headSha }))).toEqual({
      name: 'pull_request',
      foreignCode: false,
      pullRequest: { number: 12, headSha, baseSha: '5d0c7d8c3f6b0d6b4fb4b5a1c1a2e3f405162738', trust: 'own' },
    });
  });

  it('is of a fork when the branch lives elsewhere, or nowhere any more', () => {
    expect(trust(pullRequestEvent({ headRepository: 'stranger/chat' }))).toBe('fork');
    expect(trust(pullRequestEvent({ headRepository: null }))).toBe('fork');
    expect(trust(pullRequestEvent(), { GITHUB_REPOSITORY: '' })).toBe('fork');
  });

  it('is of this repository in whatever case its name is written', () => {
    expect(trust(pullRequestEvent({ headRepository: 'Acme/Chat' }))).toBe('own');
  });

  it('is of Dependabot when it acts, starts the run again or opened the pull request', () => {
    expect(trust(pullRequestEvent(), { GITHUB_ACTOR: 'dependabot[bot]' })).toBe('dependabot');
    expect(trust(pullRequestEvent(), { GITHUB_TRIGGERING_ACTOR: 'dependabot[bot]' })).toBe('dependabot');
    expect(trust(pullRequestEvent({ author: 'dependabot[bot]' }))).toBe('dependabot');
    expect(trust(pullRequestEvent({ author: 'dependabot' }))).toBe('own');
  });

  it.each([
    ['number', { number: -7 }],
    ['number', { number: 1.5 }],
    ['commit', { headSha: 'main' }],
    ['commit', { headSha: `${'a'.repeat(40)}\n` }],
  ])('is not believed with a %s that is none: %j', (_what, options) => {
    const { pullRequest, problem } = eventOf(env(), pullRequestEvent(options));
    expect(pullRequest).toBeUndefined();
    expect(problem).toContain('names no pull request');
  });

  it('is not looked for in other events', () => {
    const event = eventOf(env({ GITHUB_EVENT_NAME: 'push' }), pullRequestEvent());
    expect(event).toEqual({ name: 'push', foreignCode: false });
  });

  it('may be anything, and nothing is thrown', () => {
    const name = fc.constantFrom('pull_request', 'pull_request_target', 'workflow_run', 'push', '');
    fc.assert(
      fc.property(name, fc.jsonValue(), (GITHUB_EVENT_NAME, payload) => {
        const event = eventOf(env({ GITHUB_EVENT_NAME }), payload);
        expect(event.pullRequest).toBeUndefined();
      }),
    );
  });
});

describe('foreign code', () => {
  const foreign = (name: string, payload: unknown) =>
    eventOf(env({ GITHUB_EVENT_NAME: name }), payload).foreignCode;

  it('is that of a fork when the run has the secrets', () => {
    expect(foreign('pull_request_target', pullRequestEvent({ headRepository: 'stranger/chat' }))).toBe(true);
    expect(foreign('pull_request_target', pullRequestEvent({ headRepository: null }))).toBe(true);
    expect(foreign('pull_request_target', pullRequestEvent())).toBe(false);
  });

  it('is not that of a fork when the run has no secrets', () => {
    expect(foreign('pull_request', pullRequestEvent({ headRepository: 'stranger/chat' }))).toBe(false);
  });

  it('is that of the run which a workflow_run follows', () => {
    const followed = (full_name: string) => ({ workflow_run: { head_repository: { full_name } } });
    expect(foreign('workflow_run', followed('stranger/chat'))).toBe(true);
    expect(foreign('workflow_run', followed('ACME/chat'))).toBe(false);
    expect(foreign('workflow_run', { workflow_run: { head_repository: null } })).toBe(true);
  });

  it('is assumed when the event cannot be read', () => {
    expect(foreign('pull_request_target', undefined)).toBe(true);
    expect(foreign('workflow_run', undefined)).toBe(true);
    expect(foreign('push', undefined)).toBe(false);
  });
});

describe('the event file', () => {
  let directory = '';
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'event-'));
  });
  afterEach(() => rm(directory, { recursive: true }));

  const load = async (content?: string, size?: number) => {
    const path = join(directory, 'event.json');
    if (content !== undefined) await writeFile(path, content);
    if (size !== undefined) await truncate(path, size);
    return loadEvent(env({ GITHUB_EVENT_PATH: path }));
  };

  it('is read', async () => {
    expect((await load(JSON.stringify(pullRequestEvent()))).pullRequest?.number).toBe(7);
  });

  it('may be missing, a directory, broken or huge, which is said and not thrown', async () => {
    expect((await load()).problem).toBe('The event file could not be read (ENOENT).');
    expect((await loadEvent(env({ GITHUB_EVENT_PATH: directory }))).problem).toContain('no regular file');
    expect((await load('{"number": 7')).problem).toBe('The event file is not JSON.');
    expect((await load('{}', 33 * 1024 * 1024)).problem).toContain('more than 33.6 MB');
    expect((await loadEvent(env())).problem).toBe('GITHUB_EVENT_PATH is not set.');
  });

  it('is no problem where no pull request is expected', async () => {
    const event = await loadEvent(env({ GITHUB_EVENT_NAME: 'push' }));
    expect(event).toEqual({ name: 'push', foreignCode: false });
  });
});
