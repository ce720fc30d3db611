import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { hasNpmLock, mentionedIn, sourceTexts, stacksOfLastSynth } from '../cdk/app-sources.ts';
import { directoriesWithApp } from '../cdk/find-app.ts';
import { errorCode } from '../lib/error-code.ts';
import { readOwnFile, readText } from '../lib/files.ts';
import { count, shellWord } from '../lib/text.ts';
import { type NameRead, namesRead } from '../workflows/names-read.ts';
import { isOurAction, presetMode } from '../workflows/step-key.ts';
import { readWorkflows, type WorkflowFile } from '../workflows/workflow.ts';
import {
  entriesIn,
  entryAt,
  isProblem,
  itemsIn,
  type Node,
  readYaml,
  textAt,
} from '../workflows/yaml-tree.ts';
import type { CommandContext, ExitCode } from './command.ts';
import type { SetupOptions, WorkflowMode } from './setup-options.ts';
import { defaultBranch, repositoryAround } from './setup-repository.ts';
import { refusalOfChanges } from './terminal.ts';
import { patchOf, replaceCdkDeploy } from './workflow-patch.ts';
import { EXAMPLE_SECRETS, WORKFLOW_FILES, type WorkflowNames, workflowFrom } from './workflow-template.ts';

/** `setup --workflow`: writes the workflow of a mode, or shows a patch for the one that is there. */

const DIRECTORY = '.github/workflows';

type Result = {
  /** Relative to the repository. */
  readonly path: string;
  readonly outcome: 'written' | 'patch' | 'by hand' | 'would be written' | 'there already';
  /** For `git apply`, where the file is not written. */
  readonly patch?: string;
  /** The step that is to be put in by hand, where a patch would lose something. */
  readonly step?: string;
  readonly notes: readonly string[];
};

export async function writeWorkflow(
  options: SetupOptions,
  mode: WorkflowMode,
  run: CommandContext,
): Promise<ExitCode> {
  const root = await repositoryAround(process.cwd());
  const names = await namesOf(root, options, run);
  if ('problem' in names) {
    run.terminal.complain(names.problem);
    return 1;
  }
  const template = readOwnFile(
    join(run.packageDirectory, 'examples/chat-app', DIRECTORY, WORKFLOW_FILES[mode]),
  );
  const planned = planWorkflow({ root, mode, names, text: workflowFrom(template, names) });
  const result = planned.outcome === 'written' && options.isDryRun ? asPatch(planned) : planned;
  const refused = result.outcome === 'written' ? await refusalToWrite(result, options, run) : undefined;
  if (refused !== undefined) return refused;
  const problem = result.outcome === 'written' ? writeNew(join(root, result.path), planned.text) : undefined;
  if (problem !== undefined) {
    run.terminal.complain(`${result.path} could not be written: ${problem}.`);
    return 1;
  }
  await show(result, options, run);
  return 0;
}

function refusalToWrite(
  { path }: Result,
  options: SetupOptions,
  { terminal, world: { cancelled } }: CommandContext,
): Promise<ExitCode | undefined> {
  if (!options.isAgreed) terminal.complain(`${path} would be written. To see it first: add --dry-run`);
  return refusalOfChanges(options, { cancelled, complain: terminal.complain });
}

type Planned = Result & { readonly text: string };
type Wanted = {
  readonly root: string;
  readonly mode: WorkflowMode;
  readonly names: WorkflowNames;
  readonly text: string;
};

/** No file that is there is written: the workflow of the mode, the one that deploys by a command, the name of ours. */
function planWorkflow(wanted: Wanted): Planned {
  const { root, mode, names, text } = wanted;
  const { files, unread } = readWorkflows(root);
  const notes = unread.map(({ path, line, problem }) => `${path}:${line} was left out: ${problem}.`);
  const own = files.find((file) => modesOf(file).includes(mode));
  if (own) return { path: own.path, outcome: 'there already', notes, text };
  for (const { path } of mode === 'deploy' ? files : []) {
    const planned = planReplacement(path, wanted);
    if (planned) return { ...planned, notes: [...notes, ...planned.notes] };
  }
  const path = `${DIRECTORY}/${WORKFLOW_FILES[mode]}`;
  // A pipe or a device has no text that a patch could be for.
  if (unread.some((file) => file.path === path)) return { path, outcome: 'there already', notes, text };
  if (files.some((file) => file.path === path)) {
    const before = readText(join(root, path));
    return patched(
      { path, before, after: inLineEndsOf(before, text) },
      [...notes, ...notesOn(root, names, text)],
      wanted,
    );
  }
  return {
    path,
    outcome: 'written',
    notes: [...notes, ...notesOn(root, names, text), ...namesIn(text)],
    text,
  };
}

/** Nothing where no step of the workflow deploys by a command. */
function planReplacement(path: string, wanted: Wanted): Planned | undefined {
  const { root, names, text } = wanted;
  const before = readText(join(root, path));
  const found = replaceCdkDeploy(before.replaceAll('\r\n', '\n'), { root, names });
  if (!found) return undefined;
  const { step, remaining, more } = found;
  const further =
    more === 0 ? [] : [`${count(more, 'more step')} of it deploy by a command, and stay as they are.`];
  if (found.text !== undefined)
    return patched(
      { path, before, after: inLineEndsOf(before, found.text) },
      [...notesOn(root, names, step), ...further],
      wanted,
    );
  const notes = [
    ...notesOn(root, names, step),
    ...further,
    ...remaining.map((part) => `Not in the step, to be carried over by hand: ${part}`),
  ];
  return { path, outcome: 'by hand', step, notes, text };
}

type Change = { readonly path: string; readonly before: string; readonly after: string };

const patched = (
  { path, before, after }: Change,
  notes: readonly string[],
  { root, text }: Wanted,
): Planned => ({
  path,
  outcome: 'patch',
  patch: patchOf(path, before, after),
  notes: [howToApply(root), ...notes],
  text,
});

/** In another folder of the repository git leaves out what the patch names, without an error. */
function howToApply(root: string): string {
  const way = relative(process.cwd(), root);
  return `To make the change, pipe it into: git ${way === '' ? '' : `-C ${shellWord(way)} `}apply`;
}

const asPatch = (planned: Planned): Result => ({
  ...planned,
  outcome: 'would be written',
  patch: patchOf(planned.path, undefined, planned.text),
});

const inLineEndsOf = (before: string, after: string): string =>
  before.includes('\r\n') ? after.replaceAll('\n', '\r\n') : after;

/** The modes in which the steps of a workflow use the action. */
function modesOf({ root }: WorkflowFile): readonly string[] {
  const steps = entriesIn(entryAt(root, 'jobs')?.node).flatMap(([, job]) =>
    itemsIn(entryAt(job.node, 'steps')?.node),
  );
  return steps.filter(isOurAction).map((step) => {
    const mode = textAt(step, 'with', 'mode') || presetMode(step) || 'auto';
    return mode === 'auto' ? (isForPullRequests(root) ? 'dry-run' : 'deploy') : mode;
  });
}

const isForPullRequests = (root: Node): boolean => {
  const on = entryAt(root, 'on')?.node;
  const events =
    on?.kind === 'text'
      ? [on.text]
      : [
          ...entriesIn(on).map(([name]) => name),
          ...itemsIn(on).flatMap((one) => (one.kind === 'text' ? [one.text] : [])),
        ];
  return events.length > 0 && events.every((event) => event.startsWith('pull_request'));
};

async function namesOf(
  root: string,
  { secretName, environment = 'production', workingDirectory }: SetupOptions,
  run: CommandContext,
): Promise<WorkflowNames | { readonly problem: string }> {
  const apps = directoriesWithApp(root);
  const given = workingDirectory?.replaceAll('\\', '/').replace(/(?<=.)\/+$/, '');
  const [appDirectory, ...more] = given === undefined ? apps : [given];
  if (appDirectory === undefined)
    return { problem: `There is no cdk.json below ${root}. Run setup in the repository of the CDK app.` };
  if (more.length > 0)
    return {
      problem: `There are several CDK apps: ${apps.join(', ')}. Name one: --working-directory ${shellWord(appDirectory)}`,
    };
  const directory = resolve(root, appDirectory);
  const sources = sourceTexts(directory);
  return {
    appDirectory: appDirectory.replaceAll('\\', '/'),
    branch: await defaultBranch(root, run.world),
    stacks: stacksOfLastSynth(directory),
    secretName,
    environment,
    otherSecrets: mentionedIn(sources, EXAMPLE_SECRETS),
    takesImages: mentionedIn(sources, ['FRONTEND_IMAGE', 'BACKEND_IMAGE']).length === 2,
  };
}

/** What a new workflow needs from the user. */
const notesOn = (root: string, { appDirectory }: WorkflowNames, text: string): readonly string[] => [
  'In it, put the commit of the release that you use behind cdk-jwt-deploy@.',
  ...(text.includes('probe-path:')
    ? ['Name a path of your backend in probe-path that answers only to a token.']
    : []),
  ...(text.includes('npm ci') && !hasNpmLock(resolve(root, appDirectory))
    ? [
        `It installs the CDK app with npm ci, and ${appDirectory} has no package-lock.json: write how you do it.`,
      ]
    : []),
];

/** The secrets and variables that a workflow reads. */
function namesIn(text: string): readonly string[] {
  const read = readYaml(text);
  const names = isProblem(read) ? [] : namesRead({ files: [{ path: '', root: read }], unread: [] });
  const listOf = (wanted: NameRead['context']): string =>
    names.flatMap(({ context, name }) => (context === wanted ? [name] : [])).join(', ');
  return [
    `It reads the secrets ${listOf('secrets') || '(none)'}.`,
    `It reads the variables ${listOf('vars')}.`,
  ];
}

/** @returns why not */
function writeNew(path: string, text: string): string | undefined {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { flag: 'wx' });
    return undefined;
  } catch (error) {
    return errorCode(error);
  }
}

const WORDS: Readonly<Record<Result['outcome'], string>> = {
  written: 'is written.',
  'would be written': 'would be written.',
  patch: 'is there and stays as it is. This patch would change it.',
  'by hand':
    'deploys by a command, and stays as it is: a patch would lose a part of it. Put this step in the place of that one.',
  'there already': 'uses the action in this mode already. There is nothing to change.',
};

/** A patch or a step alone is on stdout, so that `git apply` or a file can take it. */
async function show(
  result: Result,
  { isJson }: SetupOptions,
  { terminal, redactor }: CommandContext,
): Promise<void> {
  const { path, outcome, patch, step, notes } = result;
  const data = patch ?? step;
  const say = data === undefined ? terminal.print : terminal.complain;
  say(`${path} ${WORDS[outcome]}`);
  for (const note of notes) say(note);
  if (isJson) {
    const json = {
      path,
      outcome,
      ...(patch !== undefined && { patch }),
      ...(step !== undefined && { step }),
      notes,
    };
    await terminal.printJson(redactor.redact(`${JSON.stringify(json, undefined, 2)}\n`));
  } else if (data !== undefined) await terminal.printJson(redactor.redact(data));
}
