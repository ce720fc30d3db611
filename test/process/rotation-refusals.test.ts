import { randomBytes } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import type { AskedPhase } from '../../src/inputs/types.ts';

import { FakeSecretsManager } from '../support/aws/fake-secrets-manager.ts';
import { problem } from '../support/github/answers.ts';
import {
  attempt,
  backendOf,
  cloud,
  endAttempts,
  expectNotDeployed,
  expectNothingChanged,
  expectNothingStarted,
  expectRefused,
  HOUR,
  LIFETIME,
  next,
  old,
  POSITIONS,
  type Refusal,
  refuse,
  type Scene,
  type Stored,
  start,
  storing,
  synthesizable,
  third,
  tripwired,
  weak,
  writes,
} from '../support/github/attempted-rotation.ts';
import {
  ENVIRONMENT,
  type RotatingRepository,
  type RotationRun,
  SECRETS_PATH,
  type Suffix,
} from '../support/github/rotating-repository.ts';
import { findLeaks } from '../support/leaks/leaks.ts';
import type { ActionRun } from '../support/runner/action-run.ts';
import type { RunOptions } from '../support/runner/fake-runner.ts';
import { runStage } from '../support/runner/processes.ts';
import { json, verifier } from '../support/smoke/node-backend.ts';

afterAll(endAttempts);

type Row = readonly [what: string, scene: Scene, refusal: Refusal];

/** Some time ago, by GitHub's clock. */
const aged =
  (milliseconds: number) =>
  ({ github }: RotatingRepository): void =>
    github.secrets.letTimePass(milliseconds, ENVIRONMENT);

describe.concurrent('a run that waits for something that does not come', () => {
  const failing =
    (path: string) =>
    ({ github }: RotatingRepository) => {
      for (let time = 0; time < 4; time += 1) github.answerNext('GET', path, problem(502, 'Server Error'));
    };
  it.each<Row>([
    [
      'production is down',
      { inputs: { 'backend-url': 'http://127.0.0.1:9', 'smoke-timeout-seconds': '10' } },
      {
        reason: 'rotation-refused',
        code: 'rotation-production-unknown',
        says: ['accepts the current key', 'mode: verify', '-f phase=emergency'],
      },
    ],
    [
      'GitHub is not reached at all',
      { meanwhile: (_, { services }) => Object.assign(services ?? {}, { apiUrl: 'http://127.0.0.1:9' }) },
      {
        reason: 'key-store-unreachable',
        code: 'key-store-unreachable',
        says: ['githubstatus', 'start a new run'],
      },
    ],
    [
      'the secrets are not reached',
      { meanwhile: failing(SECRETS_PATH) },
      { reason: 'key-store-unreachable', code: 'key-store-unreachable', says: ['502', 'githubstatus'] },
    ],
  ])('ends with the reason when %s', async (_what, scene, refusal) => refuse(scene, refusal));
});

/** A default of tutorials, put together here so that it stands in no file of this repository. */
const published = ['a', 'string', 'secret', 'at', 'least', '256', 'bits', 'long'].join('-');

describe.concurrent('a published key that is stored', () => {
  const refusal = (where: string): Refusal => ({
    reason: 'key-rejected-by-lint',
    code: 'key-published',
    where,
    says: ['gh workflow run rotate.yml -f phase=emergency'],
  });
  it.each<readonly [what: string, scene: Scene, refusal: Refusal]>([
    ['current', { stored: { '': published } }, refusal('jwt-secret-key')],
    [
      'current, staged',
      { stored: { '': published, _NEXT: next }, phase: 'switch' },
      refusal('jwt-secret-key'),
    ],
    ['next', { stored: { '': old, _NEXT: published } }, refusal('next-jwt-secret-key')],
    ['unproven', { stored: { '': published, _NEXT: published, _PREVIOUS: old } }, refusal('jwt-secret-key')],
    [
      'previous, and its tokens are still valid',
      { stored: { '': next, _PREVIOUS: published } },
      refusal('previous-jwt-secret-key'),
    ],
    [
      'current, and production is down',
      {
        stored: { '': published },
        inputs: { 'backend-url': 'http://127.0.0.1:9', 'smoke-timeout-seconds': '10' },
      },
      refusal('jwt-secret-key'),
    ],
    [
      'current, and only the plan is asked for',
      { stored: { '': published }, inputs: { 'plan-only': 'true' } },
      refusal('jwt-secret-key'),
    ],
  ])('is an emergency: %s', async (_what, scene, expected) => refuse(scene, expected));

  it.each<readonly [what: string, scene: Scene, plan: string]>([
    ['in an emergency', { stored: { '': published, _PREVIOUS: old }, phase: 'emergency' }, 'phase emergency'],
    [
      'when it is due to be retired',
      { stored: { '': next, _PREVIOUS: published }, before: aged(LIFETIME + HOUR) },
      'phase retire',
    ],
  ])('is what the run is for: %s', async (_what, scene, plan) => {
    const tried = await attempt({ ...scene, inputs: { 'plan-only': 'true' } });
    expect(tried.run.conclusion, tried.run.log.join('\n')).toBe('success');
    expect(tried.run.log.join('\n')).toContain(plan);
    expectNothingChanged(tried);
  });

  it('is refused among the other secrets too', async () => {
    const inputs = { 'other-secrets': `NEXTAUTH_SECRET=${published}` };
    const tried = await attempt({ inputs });
    expectRefused(tried.run, {
      reason: 'key-rejected-by-lint',
      code: 'key-published',
      phase: 'stage',
      where: 'NEXTAUTH_SECRET',
    });
    expectNothingChanged(tried);
  });
});

describe.concurrent('plan-only', () => {
  const inputs = { 'plan-only': 'true' };
  it.each<readonly [what: string, scene: Scene, plan: readonly string[]]>([
    ['steady', {}, ['phase stage', 'the fresh key is stored as next', 'the fresh key is accepted too']],
    [
      'staged, and production knows the next key',
      { stored: POSITIONS.staged },
      ['phase switch', 'the current key is stored as previous', 'the next key is stored as current'],
    ],
    [
      'staged, and production does not know the next key',
      { stored: POSITIONS.staged, accepts: [old] },
      ['phase stage', 'goes on where an earlier run stopped', 'the next key is accepted too'],
    ],
    ['saved', { stored: POSITIONS.saved }, ['phase switch', 'goes on', 'the next key is stored as current']],
    [
      'unproven',
      { stored: POSITIONS.unproven },
      ['phase switch', 'goes on', 'no next key is stored any more'],
    ],
    ['switched, and too early', { stored: POSITIONS.switched }, ['nothing before 20']],
    [
      'switched, and the old tokens have expired',
      { stored: POSITIONS.switched, before: aged(LIFETIME + HOUR) },
      ['phase retire', 'refuses the previous key', 'no previous key is stored any more'],
    ],
    [
      'in an emergency',
      { stored: POSITIONS.switched, phase: 'emergency' },
      ['phase emergency', 'the fresh key is stored as current', 'refuses the current and the previous key'],
    ],
  ])('says what would be done and changes nothing: %s', async (_what, scene, plan) => {
    const tried = await attempt({ ...scene, inputs });
    expect(tried.run.conclusion, tried.run.log.join('\n')).toBe('success');
    const [, told = ''] = tried.run.summary.split('### Plan of the rotation');
    for (const line of plan) expect(told).toContain(line);
    expect(tried.run.summary).toMatch(/^> \*\*.*\. Nothing was changed\.\*\*$/m);
    expect(tried.run.outputs.phase).toBe('');
    expectNothingChanged(tried);
  });
});

describe.concurrent('a phase', () => {
  it.each<readonly [phase: AskedPhase, position: keyof typeof POSITIONS, says: string]>([
    ['switch', 'steady', 'no rotation is under way'],
    ['retire', 'steady', 'no rotation is under way'],
    ['retire', 'staged', 'still signs with the current one'],
    ['retire', 'saved', 'A switch has begun'],
    ['stage', 'unproven', 'it is not proven'],
    ['retire', 'unproven', 'it is not proven'],
    ['stage', 'switched', 'The switch is done'],
  ])(
    '(%s) out of its turn (%s) changes nothing, and the finding lists the order',
    async (phase, position, says) =>
      refuse(
        { phase, stored: POSITIONS[position], before: aged(LIFETIME + HOUR) },
        {
          reason: 'rotation-refused',
          code: 'rotation-out-of-order',
          where: 'phase',
          says: [says, `The phase ${phase} is not`, 'stage, switch, retire', 'phase: auto'],
        },
      ),
  );

  /** Five minutes on top for clocks that differ, and what the repository lets pass before a run. */
  const due = (written: number): string =>
    new Date(written + LIFETIME + 5 * 60_000).toISOString().replace('T', ' ').slice(0, 16);
  const written = ({ github }: RotatingRepository): number => {
    const time = github.secrets.updatedAt('JWT_SECRET_KEY_PREVIOUS', ENVIRONMENT) ?? 0;
    return Math.floor(time / 1000) * 1000;
  };

  it('that asks to retire too early is red, and names the time', async () => {
    const tried = await attempt({
      phase: 'retire',
      stored: POSITIONS.switched,
      before: aged(LIFETIME - HOUR),
    });
    expectRefused(tried.run, {
      reason: 'rotation-not-yet',
      code: 'rotation-not-yet',
      where: 'phase',
      says: [`After ${due(written(tried.repository))} UTC start a new run`, '-f phase=emergency'],
    });
    expectNothingChanged(tried);
  });

  it('that is left to the action waits green until then, and names the time', async () => {
    const tried = await attempt({ stored: POSITIONS.switched, before: aged(LIFETIME - HOUR) });
    expect(tried.run.conclusion, tried.run.log.join('\n')).toBe('success');
    expect(tried.run.summary).toContain('`rotation-waits`');
    expect(tried.run.summary).toContain(
      `The previous key can be retired from ${due(written(tried.repository))} UTC on`,
    );
    expectNothingChanged(tried);
  });

  it('does not start while an emergency is not finished', async () =>
    refuse(
      {
        phase: 'stage',
        before: ({ github }) => github.secrets.set('JWT_SECRET_KEY_EMERGENCY', 'no key', ENVIRONMENT),
      },
      {
        reason: 'rotation-refused',
        code: 'rotation-emergency-unfinished',
        where: 'phase',
        says: ['-f phase=emergency'],
      },
    ));
});

describe.concurrent('a rotation changes nothing, and says why, when', () => {
  const inOrder = (code: string, ...says: readonly string[]): Refusal => ({
    reason: 'rotation-refused',
    code,
    says,
  });
  const at = (where: string, refusal: Refusal): Refusal => ({ ...refusal, where });

  it.each<Row>([
    [
      'the next key is the current one',
      { stored: { '': old, _NEXT: old } },
      inOrder('rotation-keys-contradict', 'current = next', 'gh secret delete'),
    ],
    [
      'the previous key is the current one',
      { stored: { '': old, _PREVIOUS: old } },
      inOrder('rotation-keys-contradict', 'current = previous', 'gh secret delete'),
    ],
    [
      'three different keys are stored',
      { stored: { '': old, _NEXT: next, _PREVIOUS: third } },
      inOrder('rotation-keys-contradict', 'all different', 'gh secret delete'),
    ],
    [
      'there is a next key without a current one',
      { stored: { _NEXT: next } },
      inOrder('rotation-current-missing', 'The store has next, but no current key', 'gh secret set'),
    ],
    [
      'a next key that was chosen by hand is weak',
      { stored: { '': old, _NEXT: weak } },
      {
        reason: 'key-rejected-by-lint',
        code: 'key-too-short',
        where: 'next-jwt-secret-key',
        phase: 'switch',
        says: ['gh workflow run rotate.yml -f phase=emergency'],
      },
    ],
    [
      'a next key that was stored by hand ends with a line break',
      { stored: { '': old, _NEXT: `${next}\n` } },
      {
        reason: 'key-rejected-by-lint',
        code: 'key-ends-with-line-break',
        where: 'next-jwt-secret-key',
        phase: 'switch',
      },
    ],
    [
      'the clock of GitHub is ahead of the runner',
      { repository: { now: () => Date.now() + 600_000 } },
      inOrder('rotation-clock-skew', 'The current key was written in the future', '10 minutes', 'NTP'),
    ],
    [
      'a key is stored that the job was not given',
      { stored: POSITIONS.staged, inputs: { 'next-jwt-secret-key': '' } },
      at('next-jwt-secret-key', inOrder('rotation-key-not-handed-in', 'secrets.JWT')),
    ],
    [
      'the job was given a key that is not stored',
      { inputs: { 'previous-jwt-secret-key': third } },
      at(
        'previous-jwt-secret-key',
        inOrder('rotation-key-not-in-store', 'a previous key', 'secret-environment'),
      ),
    ],
    [
      'the current key is one of the organization',
      { stored: {}, inputs: { 'jwt-secret-key': old } },
      at('jwt-secret-key', inOrder('rotation-key-not-in-store', 'an organization cannot be rotated')),
    ],
    [
      'production refuses the current key, and no other one is proven',
      { accepts: [third] },
      inOrder('rotation-production-unknown', 'See what mode: verify says'),
    ],
    [
      'production refuses the current key and accepts the next one',
      { stored: POSITIONS.staged, accepts: [next] },
      inOrder('rotation-current-refused', 'with mode: deploy, which says why'),
    ],
    [
      'production does not accept the next key, and a switch is asked for',
      { phase: 'switch', stored: POSITIONS.staged, accepts: [old] },
      at('phase', inOrder('rotation-next-not-accepted', 'phase: stage')),
    ],
    [
      'production went back behind the switch, and a retirement is asked for',
      { phase: 'retire', stored: POSITIONS.switched, accepts: [old], before: aged(LIFETIME + HOUR) },
      at('phase', inOrder('rotation-went-back', '-f phase=switch')),
    ],
  ])('%s', async (_what, scene, refusal) => refuse(scene, refusal));

  it('production lets every request in', async () =>
    refuse(
      { inputs: { 'backend-url': await backendOf((_, response) => json(response, 200, { ok: true })) } },
      inOrder('rotation-production-unknown', 'accepts the current key', 'mode: verify'),
    ));

  it('the next key stands in the checkout', async () =>
    refuse(
      { stored: POSITIONS.staged, run: { workspace: tripwired({ 'docs/setup.md': `The key: ${next}\n` }) } },
      {
        reason: 'key-rejected-by-lint',
        code: 'key-published-in-checkout',
        where: 'docs/setup.md:1',
        phase: 'switch',
      },
    ));
});

describe.concurrent('an app that cannot be deployed', () => {
  const refused = (reason: string, code: string, where?: string): Refusal => ({
    reason,
    code,
    ...(where && { where }),
    phase: 'stage',
  });
  const nobody = { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', AWS_EC2_METADATA_DISABLED: 'true' };

  it.each<Row>([
    [
      'for want of a region',
      { run: { env: { AWS_REGION: '' } } },
      refused('invalid-input', 'aws-region-missing', 'AWS_REGION'),
    ],
    [
      'for want of credentials',
      { run: { env: nobody } },
      refused('aws-credentials-missing', 'aws-call-failed'),
    ],
    [
      'because the credentials are of another account',
      { inputs: { 'account-id': '999999999999' } },
      refused('aws-wrong-account', 'aws-wrong-account', 'account-id'),
    ],
    [
      'because there is none',
      { inputs: { 'working-directory': 'docs' } },
      refused('no-cdk-app', 'no-cdk-app', 'working-directory'),
    ],
    [
      'in an emergency either',
      { phase: 'emergency', run: { env: { AWS_REGION: '' } } },
      { ...refused('invalid-input', 'aws-region-missing', 'AWS_REGION'), phase: 'emergency' },
    ],
  ])('%s costs no stored key its place', async (_what, scene, refusal) => refuse(scene, refusal));
});

describe.concurrent('another run or person', () => {
  it('that rotates already is named, and this run does not even try its token', async () => {
    const tried = await attempt({ before: ({ github }) => void github.runs.start() });
    expectRefused(tried.run, {
      reason: 'rotation-refused',
      code: 'rotation-already-running',
      says: ['https://github.com/acme/chat/actions/runs/16000000001', 'gh run cancel 16000000001'],
    });
    expect(tried.repository.github.requests.every(({ method }) => method === 'GET')).toBe(true);
    expectNothingChanged(tried);
  });

  it('that re-runs an old run with its old secrets is refused, with a new run as the remedy', async () =>
    refuse(
      {
        meanwhile: ({ github }, { queued }) => {
          github.runs.complete(queued);
          github.secrets.set('JWT_SECRET_KEY', third, ENVIRONMENT);
          github.runs.rerun(queued);
        },
        run: { github: { run_attempt: '2' } },
      },
      {
        reason: 'rotation-stale',
        code: 'rotation-secrets-stale',
        says: ['JWT_SECRET_KEY', 'gh workflow run rotate.yml', 'Do not re-run'],
      },
    ));

  const overtaken = (name: string, phase: AskedPhase): Refusal => ({
    reason: 'rotation-stale',
    code: 'rotation-overtaken',
    says: [name, 'stopped before its next write', 'gh workflow run rotate.yml'],
    phase,
  });
  const trial = `${SECRETS_PATH}/JWT_SECRET_KEY_NO_SUCH_SECRET_`;

  it.each<readonly [what: string, stored: Stored, change: Stored]>([
    ['stages a key', POSITIONS.steady, { _NEXT: third }],
    ['replaces the current key', POSITIONS.steady, { '': third }],
    ['replaces the next key', POSITIONS.staged, { _NEXT: third }],
  ])('who %s between plan and write keeps what is stored', async (_what, stored, change) => {
    const [[suffix, key] = ['', '']] = Object.entries(change);
    const { run, repository } = await attempt({
      stored,
      ...synthesizable,
      meanwhile: ({ github }) =>
        github.afterNext('DELETE', trial, () =>
          github.secrets.set(`JWT_SECRET_KEY${suffix}`, key, ENVIRONMENT),
        ),
    });
    expectRefused(run, overtaken(`JWT_SECRET_KEY${suffix}`, '_NEXT' in stored ? 'switch' : 'stage'));
    expectNotDeployed(run);
    expect(writes(repository)).toEqual([]);
    for (const [stays, text] of Object.entries({ ...stored, ...change }))
      expect(repository.key(stays as Suffix)).toBe(text);
  });

  it('who replaces the current key between two writes costs no key', async () => {
    const { run, repository } = await attempt({
      stored: POSITIONS.staged,
      ...synthesizable,
      meanwhile: ({ github }) =>
        github.beforeNext('PUT', `${SECRETS_PATH}/JWT_SECRET_KEY_PREVIOUS`, () =>
          github.secrets.set('JWT_SECRET_KEY', third, ENVIRONMENT),
        ),
    });
    expectRefused(
      run,
      overtaken('JWT_SECRET_KEY', 'switch'),
      'Changed in the key store: the current key is stored as previous',
    );
    expectNotDeployed(run);
    expect(writes(repository)).toEqual([`PUT ${SECRETS_PATH}/JWT_SECRET_KEY_PREVIOUS`]);
    expect([repository.key(), repository.key('_NEXT'), repository.key('_PREVIOUS')]).toEqual([
      third,
      next,
      old,
    ]);
  });
});

describe.concurrent('a write whose result is unknown', () => {
  it('is not called undone when GitHub does not answer', async () => {
    const { run } = await attempt({
      ...synthesizable,
      meanwhile: ({ github }) => {
        for (let time = 0; time < 4; time += 1)
          github.answerNext('PUT', `${SECRETS_PATH}/JWT_SECRET_KEY_NEXT`, problem(502, 'Server Error'));
      },
    });
    const refusal: Refusal = {
      reason: 'key-store-unreachable',
      code: 'key-store-unreachable',
      phase: 'stage',
      says: ['JWT_SECRET_KEY_NEXT', 'start a new run'],
    };
    expectRefused(run, refusal, 'Changed in the key store: perhaps the fresh key is stored as next');
    expectNotDeployed(run);
  });

  it('is listed after a cancellation, beside those that were made', async () => {
    const made = 'the current key is stored as previous';
    const { run, repository } = await attempt({
      stored: POSITIONS.staged,
      ...synthesizable,
      meanwhile: ({ github }) =>
        github.beforeNext('PUT', `${SECRETS_PATH}/JWT_SECRET_KEY_PREVIOUS`, () =>
          github.hangNext('GET', `${SECRETS_PATH}/public-key`),
        ),
      run: { ...synthesizable.run, runStage, cancelWhen: ({ text }) => text.includes(`${made} in `) },
    });
    expect(run.outputs['failure-reason']).toBe('cancelled');
    expect(run.summary).toMatch(
      new RegExp(`Changed in the key store: ${made}[^;]*; perhaps the next key is stored as current`),
    );
    expect(repository.everStored()).toEqual([old, next]);
    expectNotDeployed(run);
  });
});

describe.concurrent('GitHub', () => {
  const inRepository = ({ github }: RotatingRepository): void => {
    github.secrets.delete('JWT_SECRET_KEY', ENVIRONMENT);
    github.secrets.set('JWT_SECRET_KEY', old, '');
    github.secrets.letTimePass(60_000, '');
  };
  const denied = (permission: string): Refusal => ({
    reason: 'key-store-denied',
    code: 'key-store-denied',
    where: 'secrets-token',
    says: [`The secrets-token lacks the repository permission ${permission}`, 'create-github-app-token'],
  });
  const whole = { inputs: { 'secret-environment': '', 'jwt-secret-key': old }, before: inRepository };
  const reset = Math.floor(Date.now() / 1000) + 1800;
  const limit = problem(403, 'API rate limit exceeded for installation ID 7.', {
    headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) },
  });
  const limited = (where: string): Refusal => ({
    reason: 'key-store-unreachable',
    code: 'key-store-rate-limited',
    where,
    says: [new Date(reset * 1000).toISOString().slice(0, 16), 'start a new run'],
  });

  it.each<Row>([
    [
      'refuses a token that may only read the secrets of an environment',
      { repository: { app: { environments: 'read' } } },
      denied('Environments: write'),
    ],
    [
      'refuses a token that may only read the secrets of the repository',
      { ...whole, repository: { app: { secrets: 'read', environments: 'read' } } },
      denied('Secrets: write'),
    ],
    [
      'refuses a token that may not look for secrets of environments that hide those of the repository',
      { ...whole, repository: { app: { secrets: 'write', environments: 'none' } } },
      denied('Environments: read'),
    ],
    [
      'has a secret in an environment that hides the one of the repository',
      {
        ...whole,
        before: (repository) => {
          inRepository(repository);
          repository.github.secrets.set('JWT_SECRET_KEY_NEXT', next, ENVIRONMENT);
        },
        inputs: { ...whole.inputs, 'next-jwt-secret-key': next },
        repository: { app: { secrets: 'write', environments: 'read' } },
      },
      {
        reason: 'rotation-refused',
        code: 'key-store-shadowed',
        where: 'secret-environment',
        says: [`secret-environment: ${ENVIRONMENT}`, /The environment production has JWT.*NEXT/],
      },
    ],
    [
      'does not know the token any more',
      { inputs: { 'secrets-token': `ghs_${randomBytes(18).toString('hex')}` } },
      {
        reason: 'key-store-denied',
        code: 'key-store-token-unknown',
        where: 'secrets-token',
        says: ['expired', 'one hour', 'in the same job'],
      },
    ],
    [
      'has no such environment',
      { inputs: { 'secret-environment': 'prod' } },
      {
        reason: 'key-store-denied',
        code: 'key-store-not-found',
        where: 'secret-environment',
        says: ['There is no environment prod', 'Settings, Environments'],
      },
    ],
    [
      'takes no more requests from the secrets-token',
      { meanwhile: ({ github }) => github.answerNext('GET', SECRETS_PATH, limit) },
      limited('secrets-token'),
    ],
    [
      'takes no more requests from the token of the job',
      { meanwhile: ({ github }) => github.answerNext('GET', '/repos/acme/chat/actions/runs/', limit) },
      limited('github-token'),
    ],
    [
      'does not show the run to the token of the job',
      { repository: { job: { actions: 'none' } } },
      {
        reason: 'key-store-denied',
        code: 'rotation-run-unreadable',
        where: 'github-token',
        says: ['actions: read'],
      },
    ],
  ])('%s: nothing is changed', async (_what, scene, refusal) => refuse(scene, refusal));
});

describe.concurrent('an input', () => {
  const invalid = (where: string, ...says: readonly string[]): Refusal => ({
    reason: 'invalid-input',
    code: 'invalid-input',
    where,
    says,
  });

  it('that is wrong is refused together with all the others, before GitHub is asked', async () => {
    const inputs = {
      phase: 'rotate',
      'plan-only': 'yes',
      'jwt-expiration-hours': '0',
      'secrets-token': '',
      'github-token': '',
      'backend-url': '',
    };
    const tried = await attempt({ inputs });
    for (const where of Object.keys(inputs)) expectRefused(tried.run, invalid(where));
    expectRefused(tried.run, invalid('secrets-token', 'is missing', 'Environments: write', 'Secrets: write'));
    expect(tried.repository.github.requests).toEqual([]);
    expectNothingChanged(tried);
  });

  it.each([
    ['secret-store', { 'secret-store': 'vault' }],
    ['secret-id', { 'secret-store': 'secrets-manager' }],
    ['jwt-expiration-hours', { 'jwt-expiration-hours': 'a week' }],
    ['jwt-expiration-hours', { 'jwt-expiration-hours': '-1' }],
  ])('(%s) that no rotation can start from (%j) is refused by its name', async (where, inputs) =>
    refuse({ inputs }, invalid(where)),
  );

  it('with the token of the workflow where one that may write is due is refused', async () => {
    const same = (_: RotatingRepository, { inputs }: RotationRun): void => {
      Object.assign(inputs, { 'secrets-token': inputs['github-token'] });
    };
    await refuse({ meanwhile: same }, invalid('secrets-token', 'can never write secrets', 'GitHub App'));
  });
});

describe.concurrent('a secret in Secrets Manager', () => {
  const labels = ({ versions }: FakeSecretsManager): string =>
    JSON.stringify([...versions].map(([id, { value, labels }]) => [id, value, [...labels]]));

  const rotateIn = async (
    aws: FakeSecretsManager,
    {
      inputs,
      asked,
      env,
    }: { inputs?: Readonly<Record<string, string>>; asked?: () => void; env?: RunOptions['env'] } = {},
  ): Promise<ActionRun> => {
    const repository = await storing({});
    const accepts = verifier(old, next);
    const url = await backendOf((incoming, response) => {
      asked?.();
      accepts(incoming, response);
    });
    const { queued: _, ...queued } = repository.queue();
    const run = await start({
      ...queued,
      secrets: {},
      inputs: {
        ...queued.inputs,
        'secret-store': 'secrets-manager',
        'secret-environment': '',
        'secret-id': 'chat-app/jwt',
        'backend-url': url,
        ...inputs,
      },
      env: { ...(await cloud(aws)), ...env },
    });
    expect(findLeaks(run, { old, next, third })).toEqual([]);
    expectNothingStarted(run);
    return run;
  };

  /** Inputs of the queued rotation that other modes refuse. */
  const NOT_FOR_OTHERS = ['phase', 'secrets-token', 'emergency-jwt-secret-keys'];

  const inJson = (key: string, user = 'u'): string => JSON.stringify({ user, key });
  type Disorder = readonly [
    what: string,
    jsonKey: string,
    set: (aws: FakeSecretsManager) => void,
    refusal: Refusal,
  ];
  it.each<Disorder>([
    [
      'is rotated by a Lambda function',
      '',
      (aws) => {
        aws.rotatedByLambda = true;
      },
      {
        reason: 'rotation-refused',
        code: 'key-store-rotates-itself',
        where: 'secret-id',
        says: ['cancel-rotate-secret'],
      },
    ],
    [
      'has a pending version that is not of this action',
      '',
      (aws) => void aws.add(next, 'AWSPENDING'),
      {
        reason: 'rotation-refused',
        code: 'key-store-pending-foreign',
        where: 'secret-id',
        says: ['update-secret-version-stage', 'AWSPENDING'],
      },
    ],
    [
      'has three different versions',
      '',
      (aws) => {
        aws.add(next, 'cdk-jwt-deploy-previous');
        aws.add(third, 'AWSPENDING', 'cdk-jwt-deploy-next');
      },
      { reason: 'rotation-refused', code: 'rotation-keys-contradict', says: ['all different'] },
    ],
    [
      'is marked for deletion',
      '',
      (aws) => {
        aws.deleted = true;
      },
      {
        reason: 'invalid-input',
        code: 'key-store-secret-missing',
        where: 'secret-id',
        says: ['restore-secret'],
      },
    ],
    [
      'holds no JSON where a field is asked for',
      'key',
      () => undefined,
      { reason: 'rotation-refused', code: 'key-store-version-unreadable', where: 'secret-json-key' },
    ],
    [
      'got other fields after the next key was staged',
      'key',
      (aws) => {
        aws.add(inJson(old, 'v'), 'AWSCURRENT');
        aws.versions.get(aws.holder('AWSPREVIOUS') ?? '')?.labels.clear();
        aws.add(inJson(next), 'AWSPENDING', 'cdk-jwt-deploy-next');
      },
      { reason: 'rotation-refused', code: 'key-store-fields-changed', where: 'secret-id' },
    ],
    [
      'may be read and not changed',
      '',
      (aws) => void aws.denied.add('UpdateSecretVersionStage'),
      {
        reason: 'aws-access-denied',
        code: 'aws-call-failed',
        says: ['secretsmanager:UpdateSecretVersionStage'],
      },
    ],
  ])('that %s stays as it is', async (_what, jsonKey, set, refusal) => {
    const aws = new FakeSecretsManager(Date.now);
    aws.add(old, 'AWSCURRENT');
    set(aws);
    const before = labels(aws);
    expectRefused(await rotateIn(aws, { inputs: { 'secret-json-key': jsonKey } }), refusal);
    expect(labels(aws)).toBe(before);
  });

  it.each(['deploy', 'verify'])('that %s takes its keys from and cannot read stops the run', async (mode) => {
    const aws = new FakeSecretsManager(Date.now);
    aws.add(old, 'AWSCURRENT');
    const inputs = { ...Object.fromEntries(NOT_FOR_OTHERS.map((name) => [name, ''])), mode };
    aws.denied.add('GetSecretValue');
    expectRefused(
      await rotateIn(aws, { inputs }),
      { reason: 'aws-access-denied', code: 'aws-call-failed', says: ['secretsmanager:GetSecretValue'] },
      '',
    );
    aws.deleted = true;
    expectRefused(
      await rotateIn(aws, { inputs }),
      { reason: 'invalid-input', code: 'key-store-secret-missing', where: 'secret-id' },
      '',
    );
  });

  it.each([
    ['deploy', 'current', 'the secret chat-app/jwt'],
    ['deploy', 'previous', 'cdk-jwt-deploy-previous'],
    ['verify', 'previous', 'cdk-jwt-deploy-previous'],
    ['rotate', 'current', 'AWSCURRENT'],
    ['rotate', 'previous', 'cdk-jwt-deploy-previous'],
  ])('that holds a published key stops the run: %s, %s', async (mode, role, where) => {
    const aws = new FakeSecretsManager(Date.now);
    aws.add(role === 'previous' ? published : next, 'AWSPREVIOUS', 'cdk-jwt-deploy-previous');
    aws.add(role === 'current' ? published : old, 'AWSCURRENT');
    const forOthers = mode === 'rotate' ? [] : NOT_FOR_OTHERS.map((name) => [name, '']);
    const before = labels(aws);
    const run = await rotateIn(aws, { inputs: { ...Object.fromEntries(forOthers), mode } });
    const says = ['gh workflow run rotate.yml -f phase=emergency'];
    expectRefused(run, { reason: 'key-rejected-by-lint', code: 'key-published', where, says }, '');
    expect(labels(aws)).toBe(before);
  });

  it('whose labels are moved by another program between plan and write stays as it is', async () => {
    const aws = new FakeSecretsManager(Date.now);
    aws.add(old, 'AWSCURRENT');
    let after = '';
    const asked = (): void => {
      if (after !== '') return;
      aws.add(third, 'AWSCURRENT');
      after = labels(aws);
    };
    const run = await rotateIn(aws, { asked });
    expectRefused(run, {
      reason: 'rotation-stale',
      code: 'rotation-overtaken',
      phase: 'stage',
      says: ['Staging labels'],
    });
    expect(labels(aws)).toBe(after);
  });

  it('is not looked for without a region', async () => {
    const aws = new FakeSecretsManager(Date.now);
    aws.add(old, 'AWSCURRENT');
    const run = await rotateIn(aws, { env: { AWS_REGION: '' } });
    expectRefused(run, { reason: 'invalid-input', code: 'aws-region-missing', where: 'AWS_REGION' });
  });
});
