import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const workflow = fileURLToPath(
  new URL('../../../examples/chat-app/.github/workflows/rotate.yml', import.meta.url),
);
const { steps }: { readonly steps: readonly { readonly id?: string; readonly run?: string }[] } = parse(
  readFileSync(workflow, 'utf8'),
).jobs.rotate;
const script = steps.find(({ id }) => id === 'images')?.run ?? '';

/** An `aws` that knows one deployed stack, and refuses any question that the step does not need to ask. */
const aws = (backend: string): string => `#!/usr/bin/env bash
case "$1 $2 $*" in
  "cloudformation describe-stacks "*"--stack-name ChatAppStack"*"OutputKey=='ClusterName'"*) echo cluster-1 ;;
  "cloudformation describe-stacks "*"--stack-name ChatAppStack"*"OutputKey=='ServiceName'"*) echo service-1 ;;
  "ecs describe-services "*"--cluster cluster-1 --services service-1"*) echo task:7 ;;
  "ecs describe-task-definition "*"--task-definition task:7"*"'FrontendContainer'"*) echo registry/chat-app-frontend:c0ffee ;;
  "ecs describe-task-definition "*"--task-definition task:7"*"'BackendContainer'"*) ${backend} ;;
  *) echo "unexpected: $*" >&2; exit 254 ;;
esac
`;

/** Runs the step as GitHub runs it. */
const run = (backend: string) => {
  const directory = mkdtempSync(join(tmpdir(), 'images-'));
  try {
    const output = join(directory, 'output');
    writeFileSync(output, '');
    writeFileSync(join(directory, 'script'), script);
    writeFileSync(join(directory, 'aws'), aws(backend), { mode: 0o755 });
    const { status, stdout, stderr } = spawnSync('bash', ['-e', join(directory, 'script')], {
      encoding: 'utf8',
      env: { PATH: `${directory}:${process.env.PATH ?? ''}`, GITHUB_OUTPUT: output },
    });
    return { status, said: `${stdout}${stderr}`, outputs: readFileSync(output, 'utf8') };
  } finally {
    rmSync(directory, { recursive: true });
  }
};

describe('a rotation deploys the images that run', () => {
  test('of the task definition that the service has', () => {
    const { status, said, outputs } = run('echo registry/chat-app-backend@sha256:c0ffee');
    expect([status, said]).toEqual([0, '']);
    expect(outputs.trim().split('\n')).toEqual([
      'frontend=registry/chat-app-frontend:c0ffee',
      'backend=registry/chat-app-backend@sha256:c0ffee',
    ]);
  });

  test.each([
    ['has no such container', 'echo None', 'The image of the backend that runs could not be found'],
    ['cannot be read', 'echo AccessDenied >&2; exit 254', 'AccessDenied'],
  ])('and stops, rather than take another one, where the task definition %s', (_, backend, reason) => {
    const { status, said, outputs } = run(backend);
    expect(status).not.toBe(0);
    expect(said).toContain(reason);
    expect(outputs).not.toContain('backend=');
  });
});
