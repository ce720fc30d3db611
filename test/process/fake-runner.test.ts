import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { startFakeGitHub } from '../support/github/fake-github.ts';
import { findLeaks, leakForms } from '../support/leaks/leaks.ts';
import { type ActionRun, type RunOptions, runAction, startAction } from '../support/runner/fake-runner.ts';
import { RUNNER_PATIENCE } from '../support/runner/processes.ts';

const STORY = join(import.meta.dirname, '../support/runner/fixtures/story');
const KEY = randomBytes(30).toString('base64');
const HURRIED = { afterInterrupt: 200, afterTerminate: 200, openStreams: 200 };

const runs: ActionRun[] = [];
afterEach(async () => {
  for (const run of runs.splice(0)) await run.dispose();
});

type Play = Omit<RunOptions, 'action'> & { readonly post?: readonly string[] };

const optionsOf = ({ post = [], ...options }: Play, story: readonly string[]): RunOptions => ({
  action: STORY,
  ...options,
  inputs: { do: story.join('\n'), 'post-do': post.join('\n'), ...options.inputs },
  env: { SIGNING_KEY: KEY, ...options.env },
  secrets: { ...options.secrets },
});

/** Runs the fixture action, which does what the lines say. */
const play = async (story: readonly string[], options: Play = {}): Promise<ActionRun> => {
  const run = await runAction(optionsOf(options, story));
  runs.push(run);
  return run;
};

/** What the action itself wrote to the log, without what the runner says before it. */
const said = (run: ActionRun): string[] =>
  run.log.slice(run.log.indexOf('##[endgroup]') + 1, run.log.indexOf('Post job cleanup.'));

/** Killed processes that nobody has waited for yet have no command line any more. */
const isRunning = (pid: number): boolean =>
  existsSync(`/proc/${pid}`) && readFileSync(`/proc/${pid}/cmdline`, 'utf8') !== '';

describe('the environment of the action', () => {
  it('has inputs in upper case, with underscores for spaces, hyphens kept, and defaults for what is not given', async () => {
    const github = await startFakeGitHub();
    const run = await play(['out [$INPUT_TWO_WORDS] [$INPUT_COUNT]', 'variables INPUT_'], {
      inputs: { 'Jwt-Secret-Key': ' spaces stay ' },
      services: github.services(),
    });
    await github.close();
    expect(said(run)[0]).toBe('[both] [3]');
    expect(JSON.parse(said(run)[1] ?? '')).toEqual({
      INPUT_COUNT: '3',
      INPUT_DO: expect.any(String),
      'INPUT_GITHUB-TOKEN': '***',
      'INPUT_JWT-SECRET-KEY': ' spaces stay ',
      'INPUT_POST-DO': '',
      INPUT_TWO_WORDS: 'both',
    });
  });

  it('warns of an input that the action does not know', async () => {
    const run = await play([], { inputs: { 'jwt-secret': 'x' } });
    expect(run.annotations).toMatchObject([
      {
        level: 'warning',
        message: expect.stringContaining("Unexpected input(s) 'jwt-secret', valid inputs are ["),
      },
    ]);
  });

  it('has what GitHub says about the run, which the step cannot change', async () => {
    const run = await play(
      ['out $GITHUB_REPOSITORY $GITHUB_REF_NAME $GITHUB_EVENT_NAME $CI $GITHUB_ACTIONS'],
      {
        github: { repository: 'acme/shop', ref: 'refs/heads/next' },
        env: { GITHUB_REPOSITORY: 'evil/fork' },
      },
    );
    expect(said(run)).toEqual(['acme/shop next push true true']);
  });

  it('has the event as a file, and nothing of the environment that the tests run in', async () => {
    const run = await play(['show $GITHUB_EVENT_PATH', 'variables VITEST', 'out $HOME'], {
      event: { number: 7 },
    });
    const [event, vitest, home] = said(run);
    expect(JSON.parse(event ?? '')).toEqual({ number: 7 });
    expect(vitest).toBe('{}');
    expect(home).not.toBe(process.env.HOME);
  });

  it('starts in the workspace, with stdin at its end', async () => {
    const run = await play(['stdin', 'cwd']);
    expect(said(run)).toEqual(['stdin is at its end', run.workspace]);
  });
});

describe('the log', () => {
  it('has masks from the line on that registers them, in order, from both streams', async () => {
    const run = await play(['out $SIGNING_KEY', 'out ::add-mask::$SIGNING_KEY', 'out now $SIGNING_KEY'], {
      env: { SIGNING_KEY: 'first-made-up-key' },
    });
    expect(said(run)).toEqual(['first-made-up-key', 'now ***']);
    const both = await play(['err ::add-mask::one-made-up', 'out ::add-mask::two-made-up']);
    expect(both.masks.toSorted()).toEqual(['one-made-up', 'two-made-up']);
    expect(said(both)).toEqual([]);
  });

  it('masks the secrets of the job before the action starts, and shows an input that is none', async () => {
    const [hidden, shown] = [
      await play([], {
        inputs: { 'jwt-secret-key': KEY },
        secrets: { KEY: `${KEY}\n` },
        env: { SIGNING_KEY: '' },
      }),
      await play([], { inputs: { 'jwt-secret-key': KEY }, env: { SIGNING_KEY: '' } }),
    ];
    expect(hidden.log).toContain('  jwt-secret-key: ***');
    expect(shown.log).toContain(`  jwt-secret-key: ${KEY}`);
  });

  it('keeps what the action wrote as it was, beside what is displayed', async () => {
    const run = await play([
      'out ::add-mask::$SIGNING_KEY',
      'out the key is $SIGNING_KEY',
      'err and $SIGNING_KEY',
    ]);
    expect(run.stdout).toBe(`::add-mask::${KEY}\nthe key is ${KEY}\n`);
    expect(run.stderr).toBe(`and ${KEY}\n`);
    expect(run.written.filter(({ stream }) => stream === 'stdout').map(({ command }) => command)).toEqual([
      'add-mask',
      undefined,
    ]);
  });

  it('has groups, and is there line by line while the action runs', async () => {
    const seen: string[] = [];
    const run = await play(['out ::group::Synthesize', 'out inside', 'out ::endgroup::', 'out outside'], {
      onLine: ({ text, group }) => seen.push(`${group ?? '-'}: ${text}`),
    });
    expect(seen.slice(-5)).toEqual([
      '-: ##[group]Synthesize',
      'Synthesize: inside',
      '-: ##[endgroup]',
      '-: outside',
      '-: Post job cleanup.',
    ]);
    expect(run.log).toEqual(seen.map((line) => line.replace(/^.*?: /, '')));
  });

  it('shows commands as text while they are stopped, masks among them', async () => {
    const run = await play([
      'out ::stop-commands::pause-9',
      'out ::add-mask::made-up-key',
      'out ::error::only text',
      'out ::pause-9::',
      'out ::warning::heard again',
    ]);
    expect(said(run)).toEqual([
      '::stop-commands::pause-9',
      '::add-mask::made-up-key',
      '::error::only text',
      '::pause-9::',
      '##[warning]heard again',
    ]);
    expect(run.masks).toEqual([]);
    expect(run.annotations).toMatchObject([{ level: 'warning', message: 'heard again' }]);
  });

  it('refuses commands that GitHub has switched off, and the step fails', async () => {
    const run = await play(['out ::set-env name=A::b']);
    expect(run.conclusion).toBe('failure');
    expect(run.annotations[1]?.message).toContain('`set-env` command is disabled');
  });
});

describe('annotations', () => {
  it('are masked in their message, but not in their title and file', async () => {
    const run = await play([
      'out ::add-mask::$SIGNING_KEY',
      'out ::error title=$SIGNING_KEY,file=a.ts::key $SIGNING_KEY',
    ]);
    expect(run.annotations).toMatchObject([
      { level: 'error', message: 'key ***', properties: { title: KEY, file: 'a.ts' } },
    ]);
    expect(run.log).toContain('##[error]key ***');
  });

  it('are ten of each level at most; the others are only in the log', async () => {
    const run = await play(Array.from({ length: 12 }, (_, i) => `out ::notice::number ${i}`));
    expect(run.annotations).toHaveLength(10);
    expect(run.log).toContain('##[notice]number 11');
  });
});

describe('the job summary', () => {
  it('is masked line by line: a secret on two lines stays readable', async () => {
    const [first, second] = [KEY.slice(0, 20), KEY.slice(20)];
    const run = await play([
      'out ::add-mask::$SIGNING_KEY',
      'summary one $SIGNING_KEY',
      `summary ${first}\\n${second}`,
    ]);
    expect(run.displayedSummary).toBe(`one ***\n${first}\n${second}\n`);
    expect(run.summary).toContain(`one ${KEY}`);
  });

  it('is dropped above one mebibyte, with an error that does not fail the step', async () => {
    const run = await play(['long-summary 1048577']);
    expect(run.displayedSummary).toBe('');
    expect(run.annotations[0]?.message).toContain('upload aborted');
    expect(run.conclusion).toBe('success');
  });
});

describe('outputs', () => {
  it('are whole for the steps of the job and dropped for other jobs when they hold a secret', async () => {
    const run = await play([
      'out ::add-mask::$SIGNING_KEY',
      'output url=https://a.test/?k=$SIGNING_KEY',
      'output verdict=match',
    ]);
    expect(run.outputs).toEqual({ url: `https://a.test/?k=${KEY}`, verdict: 'match' });
    expect(run.jobOutputs).toEqual({ verdict: 'match' });
    expect(run.annotations.at(-1)?.message).toBe("Skip output 'url' since it may contain secret.");
  });

  it('may have several lines', async () => {
    const run = await play(['output changes<<END\\nfirst\\nsecond\\nEND']);
    expect(run.outputs).toEqual({ changes: 'first\nsecond' });
  });

  it('written in a broken form fail the step', async () => {
    const run = await play(['output no equals sign']);
    expect(run.conclusion).toBe('failure');
    expect(run.annotations[0]?.message).toBe("Unable to process file command 'output' successfully.");
  });
});

describe('the post step', () => {
  it('gets the state of the main step, and what it exported', async () => {
    const run = await play(['state stack=Chat', 'env EXTRA=more', 'path /opt/made-up'], {
      post: ['out $STATE_stack $EXTRA', 'out $PATH'],
    });
    const [state, path] = run.log.slice(run.log.indexOf('Post job cleanup.') + 1);
    expect(state).toBe('Chat more');
    expect(path).toMatch(/^\/opt\/made-up:/);
  });

  it('runs after a crash, with the state that was saved before it', async () => {
    const run = await play(['state stack=Chat', 'exit 7'], { post: ['out state $STATE_stack', 'exit 3'] });
    expect(run).toMatchObject({ conclusion: 'failure', main: { exitCode: 7 }, post: { exitCode: 3 } });
    expect(run.log).toContain('state Chat');
  });

  it('still has the masks of the main step', async () => {
    const run = await play(['out ::add-mask::$SIGNING_KEY'], { post: ['out $SIGNING_KEY'] });
    expect(run.log.at(-1)).toBe('***');
  });
});

describe('a cancellation', () => {
  const cancelWhen: RunOptions['cancelWhen'] = (line) => line.text === 'ready';

  it('sends SIGINT to the node process alone: its child lives on, and is found as an orphan', async () => {
    const run = await play(['state at=deploy', 'child', 'out ready', 'forever'], {
      cancelWhen,
      post: ['out at $STATE_at'],
    });
    expect(run).toMatchObject({
      conclusion: 'cancelled',
      main: { exitCode: null, signal: 'SIGINT', cancellation: { reason: 'cancelled', signals: ['SIGINT'] } },
      post: { exitCode: 0 },
      orphans: [{ tracked: true, argv: expect.arrayContaining(['child-of-the-action']) }],
    });
    expect(run.log).toContain('##[error]The operation was canceled.');
    expect(run.log).toContain('at deploy');
    await vi.waitUntil(() => !run.orphans.some(({ pid }) => isRunning(pid)), 20_000);
  });

  it('leaves an action its own way to end', async () => {
    const run = await play(['on-signal SIGINT', 'out ready', 'forever'], { cancelWhen });
    expect(run.main).toMatchObject({ exitCode: 130, signal: null, conclusion: 'cancelled' });
    expect(run.stdout).toContain('SIGINT arrived');
  });

  it('goes on to SIGTERM, and to SIGKILL, when the action does not end', async () => {
    const story = (ends: string) => [`on-signal ${ends}`, 'out ready', 'forever'];
    const term = await play(story('SIGTERM'), { cancelWhen, patience: HURRIED });
    expect(term.main.cancellation?.signals).toEqual(['SIGINT', 'SIGTERM']);
    const kill = await play(story('never'), { cancelWhen, patience: HURRIED });
    expect(kill.main).toMatchObject({
      signal: 'SIGKILL',
      cancellation: { signals: ['SIGINT', 'SIGTERM', 'SIGKILL'] },
    });
    expect(kill.post).toMatchObject({ exitCode: 0 });
  });

  it('waits as long as the runner does unless a test is in a hurry', () => {
    expect(RUNNER_PATIENCE).toEqual({ afterInterrupt: 7500, afterTerminate: 2500, openStreams: 5000 });
  });

  it('can come from outside at any time, and more than once', async () => {
    const running = startAction(
      optionsOf({ onLine: ({ text }) => (text === 'ready' ? [running.cancel(), running.cancel()] : []) }, [
        'out ready',
        'forever',
      ]),
    );
    const run = await running.finished;
    runs.push(run);
    expect(run.conclusion).toBe('cancelled');
    running.cancel();
  });

  it('by the timeout of the step is a failure, and post runs', async () => {
    const run = await play(['forever'], { timeoutMilliseconds: 300 });
    expect(run).toMatchObject({
      conclusion: 'failure',
      main: { cancellation: { reason: 'timed-out' } },
      post: { exitCode: 0 },
    });
  });
});

/** Runs a story that ends once a file `go` exists, and makes the file when a process with this argument has been seen. */
const playUntilSeen = async (story: readonly string[], argument: string): Promise<ActionRun> => {
  const running = startAction(optionsOf({}, [...story, 'await $GITHUB_WORKSPACE/go']));
  await vi.waitUntil(() => running.processes().some(({ argv }) => argv.includes(argument)), 20_000);
  writeFileSync(join(running.workspace, 'go'), '');
  const run = await running.finished;
  runs.push(run);
  return run;
};

describe('child processes', () => {
  it('are observed while they run, with arguments and names of variables', async () => {
    const run = await playUntilSeen(['child-with --made-up=argument'], '--made-up=argument');
    const child = run.processes.find(({ argv }) => argv.includes('--made-up=argument'));
    expect(child?.environmentNames).toEqual(expect.arrayContaining(['RUNNER_TRACKING_ID', 'SIGNING_KEY']));
  });

  it('that hold the streams of the action do not hold the job', async () => {
    const run = await play(['out before', 'holding-child'], { patience: HURRIED });
    expect(run).toMatchObject({ conclusion: 'success', orphans: [{ tracked: true }] });
    expect(run.stdout).toBe('before\n');
  });

  it('that lost the tracking id are found too, and marked as not tracked', async () => {
    const run = await playUntilSeen(['stripped-child'], 'child-of-the-action');
    expect(run.orphans).toMatchObject([{ tracked: false }]);
  });
});

describe('files left behind', () => {
  it('are those that are new or changed after post, wherever the action could write', async () => {
    const workspace = mkdtempSync(join(tmpdir(), 'workspace-'));
    for (const name of ['old.txt', 'changed.txt']) writeFileSync(join(workspace, name), 'old');
    const run = await play(
      [
        '$GITHUB_WORKSPACE/changed.txt',
        '$RUNNER_TEMP/a/b',
        '$HOME/.cache',
        '$TMPDIR/forgotten',
        '$RUNNER_TEMP/removed',
      ].map((path) => `write ${path} something else`),
      { workspace, post: ['remove $RUNNER_TEMP/removed'] },
    );
    const left = run.workspaceFilesLeft.map(
      ({ root, name, changed }) => `${root}/${name}${changed ? ' (changed)' : ''}`,
    );
    expect(left).toEqual([
      'workspace/changed.txt (changed)',
      'RUNNER_TEMP/a',
      'RUNNER_TEMP/a/b',
      'HOME/.cache',
      'TMPDIR/forgotten',
    ]);
    await run.dispose();
    expect(existsSync(workspace)).toBe(true);
    rmSync(workspace, { recursive: true });
  });
});

describe('the leak scanner', () => {
  const report = join(tmpdir(), `report-${randomBytes(6).toString('hex')}.json`);

  /** Each place with the instructions, for main and for post, that plant the key there. */
  const planted: readonly (readonly [place: string, story: readonly string[], post?: readonly string[]])[] = [
    ['stdout of main', ['out key $SIGNING_KEY']],
    ['stderr of main', ['err key $SIGNING_KEY']],
    ['stdout of post', [], ['out key $SIGNING_KEY']],
    ['GITHUB_OUTPUT of main', ['output url=$SIGNING_KEY']],
    ['GITHUB_STATE of main', ['state key=$SIGNING_KEY']],
    ['GITHUB_ENV of main', ['env KEY=$SIGNING_KEY']],
    ['GITHUB_PATH of main', ['path /opt/$SIGNING_KEY']],
    ['GITHUB_STEP_SUMMARY of main', ['summary | $SIGNING_KEY |']],
    ['GITHUB_STEP_SUMMARY of post', [], ['summary | $SIGNING_KEY |']],
    ['title of the error annotation', ['out ::error title=$SIGNING_KEY::no key']],
    ['file workspace/cdk.out/a.json', ['write $GITHUB_WORKSPACE/cdk.out/a.json {"key":"$SIGNING_KEY"}']],
    ['file RUNNER_TEMP/a.bin', ['write $RUNNER_TEMP/a.bin \\n\\n$SIGNING_KEY']],
    ['file HOME/.netrc', ['write $HOME/.netrc $SIGNING_KEY']],
    ['file TMPDIR/x', ['write $TMPDIR/x $SIGNING_KEY']],
    ['file RUNNER_TEMP/link', ['link /nowhere/$SIGNING_KEY']],
    ['report file', [`output report=${report}`, `write ${report} {"key":"$SIGNING_KEY"}`]],
  ];
  let everywhere: ActionRun;
  beforeAll(async () => {
    const story = ['out ::add-mask::$SIGNING_KEY', ...planted.flatMap(([, main]) => main)];
    const post = planted.flatMap(([, , after = []]) => after);
    everywhere = await runAction(optionsOf({ post }, story));
  });
  afterAll(() => {
    rmSync(report, { force: true });
    return everywhere.dispose();
  });

  it.each(planted)('finds the key in: %s', (place) => {
    expect(findLeaks(everywhere, { 'signing key': KEY })).toContainEqual(
      expect.objectContaining({ place, form: 'raw', secret: 'signing key' }),
    );
  });

  it('finds the key in the name of a file', async () => {
    const key = randomBytes(16).toString('hex');
    const run = await play(['write $RUNNER_TEMP/$SIGNING_KEY.txt x'], { env: { SIGNING_KEY: key } });
    expect(findLeaks(run, { key })).toMatchObject([{ place: 'name of a file in RUNNER_TEMP', form: 'raw' }]);
  });

  it('finds the key in the arguments of a child', async () => {
    const run = await playUntilSeen(['child-with --context=key=$SIGNING_KEY'], `--context=key=${KEY}`);
    expect(findLeaks(run, { key: KEY })).toMatchObject([
      { place: expect.stringMatching(/^arguments of process \d+/) },
    ]);
  });

  it('finds the key in a mask that the runner did not take as one', async () => {
    const run = await play(['out ::stop-commands::pause-9', 'out ::add-mask::$SIGNING_KEY']);
    expect(findLeaks(run, { key: KEY })).toMatchObject([{ place: 'stdout of main', form: 'raw' }]);
  });

  it('finds the key on two lines of the summary', async () => {
    const run = await play([`summary ${KEY.slice(0, 20)}\\n${KEY.slice(20)}`]);
    expect(findLeaks(run, { key: KEY }).map(({ form }) => form)).toContain('raw, over several lines');
  });

  it('finds every form of the key that the action writes', async () => {
    const forms = leakForms(KEY).filter(({ form }) => !form.startsWith('bytes') && form !== 'UTF-16');
    const run = await play(forms.map(({ form, bytes }) => `out ${form}: ${bytes}`));
    const found = findLeaks(run, { key: KEY }).map(({ form }) => form);
    for (const { form } of forms) expect(found).toContain(form);
  });

  it('finds nothing in a run that masks the key, hands it on by the environment, and cleans up', async () => {
    const run = await play(
      [
        'out ::add-mask::$SIGNING_KEY',
        'out deploying',
        'child',
        'output verdict=match',
        'summary All well.',
        'state directory=x',
        'write $RUNNER_TEMP/assembly/template.json "$SIGNING_KEY"',
      ],
      { post: ['remove $RUNNER_TEMP/assembly/template.json'] },
    );
    expect(findLeaks(run, { key: KEY, other: randomBytes(32).toString('hex') })).toEqual([]);
  });
});
