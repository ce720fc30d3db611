import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { main } from '../../src/main.ts';
import type { Runner } from '../../src/run/world.ts';

it('A runner without a place for temporary files is told the masks first, and then why the run is red', async () => {
  const key = randomBytes(32).toString('base64');
  const heard: string[] = [];
  const hear =
    (what: string) =>
    (...words: readonly unknown[]): void => {
      heard.push([what, ...words].join(' '));
    };
  const runner: Runner = {
    mask: hear('mask'),
    setOutput: hear('output'),
    saveState: hear('state'),
    state: () => '',
    info: hear('line'),
    startGroup: hear('group'),
    endGroup: hear('end'),
    annotate: hear('annotation'),
    writeSummary: async () => {
      throw new Error('No space left on device');
    },
    fail: hear('fail'),
  };
  const env = { 'INPUT_JWT-SECRET-KEY': key, INPUT_MODE: 'verify', RUNNER_TEMP: '/dev/null/temporary' };
  await main(env, runner, '');
  const isMask = (words: string): boolean => words.startsWith('mask ');
  const masks = heard.slice(
    0,
    heard.findIndex((words) => !isMask(words)),
  );
  expect(masks).toContain(`mask ${key}`);
  expect(heard.filter(isMask)).toEqual(masks);
  expect(heard).toContain('output failure-reason runner-not-writable');
  expect(heard.filter((words) => words.startsWith('fail '))).toEqual([
    expect.stringContaining('runner-not-writable: '),
  ]);
  expect(heard.filter((words) => words.startsWith('line ')).join('\n')).toContain(
    '/dev/null/temporary (ENOTDIR)',
  );
});
