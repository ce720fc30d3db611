import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { isMap, isSeq, parseDocument, stringify, type YAMLMap } from 'yaml';
import { deployArguments } from '../deployment/cdk-deploy.ts';
import { parseCdkArguments } from '../inputs/cdk-arguments.ts';
import { type JsonObject, objectOf, textOf } from '../lib/json.ts';
import { RELEASE, REPOSITORY } from '../lib/release.ts';
import { shellWord } from '../lib/text.ts';
import { type Deployment, doesSomething, followScript } from '../workflows/deploy-commands.ts';
import { commandsOf, deployAt, isCdk, type Word, wordsIn } from '../workflows/shell.ts';
import type { WorkflowNames } from './workflow-template.ts';

/** What would make an existing workflow one that uses the action, as a patch for `git apply`. */

/** A unified diff of one file of the repository; '' where nothing changes. `before`: undefined where there is no file. */
export function patchOf(path: string, before: string | undefined, after: string): string {
  if (before === after) return '';
  const old = before === undefined ? '/dev/null' : `a/${path}`;
  const patch = createTwoFilesPatch(old, `b/${path}`, before ?? '', after);
  const mode = before === undefined ? 'new file mode 100644\n' : '';
  return patch.replace(/^=+\n/, `diff --git a/${path} b/${path}\n${mode}`);
}

/** The step with the action that takes the place of one that deploys by a command. */
export type Replacement = {
  /** The whole workflow with it; absent where something of the script would be lost. */
  readonly text?: string;
  /** The step alone. */
  readonly step: string;
  /** Parts of the script that are not in the step, for people. */
  readonly remaining: readonly string[];
  /** How many further steps of the workflow deploy by a command. */
  readonly more: number;
};

type Repository = { readonly root: string; readonly names: WorkflowNames };

/**
 * For the first step that deploys with the CDK; `undefined` where there is none. Where the action takes all that the script
 * says, the other lines of the workflow stay as they are.
 */
export function replaceCdkDeploy(text: string, repository: Repository): Replacement | undefined {
  const { root, names } = repository;
  const document = parseDocument(text);
  const jobs = document.get('jobs');
  const steps = isMap(jobs) ? jobs.items.flatMap(({ value }) => stepsOf(value)) : [];
  const deploying = steps.flatMap(({ step, job }) => {
    const run = step.get('run');
    const directory = directoryOf(step, job, document.contents);
    const [deployment] = typeof run === 'string' ? followScript(run, { root, directory }).deployments : [];
    return typeof run === 'string' && deployment ? [{ step, job, run, deployment }] : [];
  });
  const [first] = deploying;
  const range = first?.step.range;
  if (!range) return undefined;
  const { step, job, run, deployment } = first;
  const hasKey = gives(document.contents, names) || gives(job, names);
  const carried = carryOver(deployment.cdk);
  const content = actionStep(step, carried, { directory: appOf(deployment, repository), hasKey, names });
  const remaining = [...carried.remaining, ...otherCommands(run, deployment)];
  return {
    step: `- ${indented(content, 2)}\n`,
    remaining,
    more: deploying.length - 1,
    ...(remaining.length === 0 && { text: withStep(text, range, content) }),
  };
}

type StepOfJob = { readonly step: YAMLMap; readonly job: YAMLMap };

const stepsOf = (job: unknown): readonly StepOfJob[] => {
  const steps = isMap(job) ? job.get('steps') : undefined;
  return isMap(job) && isSeq(steps) ? steps.items.filter(isMap).map((step) => ({ step, job })) : [];
};

/** In which the script of a step runs, from the root. */
const directoryOf = (step: YAMLMap, job: YAMLMap, workflow: unknown): string =>
  textOf(step.get('working-directory')) ??
  [job, workflow]
    .map((owner) =>
      isMap(owner) ? textOf(owner.getIn(['defaults', 'run', 'working-directory'])) : undefined,
    )
    .find((found) => found !== undefined) ??
  '.';

/** Whether the environment of a workflow or a job has the key: the action takes it from there. */
const gives = (owner: unknown, { secretName }: WorkflowNames): boolean =>
  isMap(owner) && owner.hasIn(['env', secretName]);

/** The text of the workflow with another step in the place of one. */
const withStep = (text: string, range: readonly number[], content: JsonObject): string => {
  const [start = 0, end = 0] = range;
  const column = start - (text.lastIndexOf('\n', start - 1) + 1);
  const trailing = /\s*$/.exec(text.slice(start, end))?.[0] ?? '';
  return `${text.slice(0, start)}${indented(content, column)}${trailing}${text.slice(end)}`;
};

/** A step as it stands behind the sign of its list. */
const indented = (step: JsonObject, column: number): string =>
  stringify(step, { lineWidth: 0 })
    .trimEnd()
    .split('\n')
    .map((line, index) => (index === 0 || line === '' ? line : `${' '.repeat(column)}${line}`))
    .join('\n');

/** What the action takes of a command of the CDK, by its inputs, and what it does not take. */
type Carried = {
  readonly stacks: readonly string[];
  readonly context: readonly string[];
  readonly options: readonly string[];
  readonly remaining: readonly string[];
};

/** Programs that only find the CDK CLI, which the action does itself. */
const RUNS_PACKAGE = /^(?:(?:npx|bunx|yarn|npm exec|npm run|pnpm(?: exec| dlx| run)?)(?: -[-\w]+)*)?$/;

/** What the shell puts something in the place of. */
const isExpanded = ({ plain }: Word): boolean => /[$`\\<>]|^~|\{.*\}/.test(plain.replace(/'[^']*'/g, ''));

const carryOver = (cdk: string): Carried => {
  const [command] = commandsOf(cdk);
  const words = command ? wordsIn(command) : [];
  const at = deployAt(words.map(({ text }) => text));
  if (at === -1) return { stacks: [], context: [], options: [], remaining: [cdk] };
  const start = words.findIndex(({ text }) => isCdk(text));
  const before = words.slice(0, start);
  const sorted = sortWords([...words.slice(start + 1, at - 1), ...words.slice(at)]);
  const isRunner = RUNS_PACKAGE.test(before.map(({ plain }) => plain).join(' '));
  const lead = before.map(({ text }) => text).join(' ');
  return isRunner ? sorted : { ...sorted, remaining: [`${lead} (in front of cdk)`, ...sorted.remaining] };
};

/**
 * A word behind an option may be its value or a stack, which only the CDK CLI knows; but what can be no name of a stack is
 * a value.
 */
const sortWords = (words: readonly Word[]): Carried => {
  const found = {
    stacks: [] as string[],
    context: [] as string[],
    options: [] as string[],
    remaining: [] as string[],
  };
  for (let at = 0; at < words.length; at += 1) {
    const [word, next] = words.slice(at);
    if (!word || word.text === '--' || word.text === '--all') continue;
    const mayTake = /^-[^=]*$|[<>]$/.test(word.text);
    const takes = mayTake && next && !next.text.startsWith('-') ? [word, next] : [word];
    at += takes.length - 1;
    const texts = takes.map(({ text }) => text);
    const whole = texts.join('=');
    const context = /^(?:-c|--context)=([^=]+=.*)$/s.exec(whole)?.[1];
    const isClear = next === undefined || takes.length === 1 || !MAY_BE_STACK.test(next.text);
    if (GIVEN_BY_ACTION.has(whole)) continue;
    if (takes.some(isExpanded) || /\bsecrets\b/.test(whole)) found.remaining.push(texts.join(' '));
    else if (!whole.startsWith('-')) found.stacks.push(whole);
    else if (context !== undefined) found.context.push(context);
    else if (isClear && parseCdkArguments(shellWord(whole)).ok) found.options.push(shellWord(whole));
    else found.remaining.push(texts.join(' '));
  }
  return found;
};

const MAY_BE_STACK = /^[A-Za-z*][\w/*-]*$|\$\{\{/;

/** Options that the action gives to every `cdk deploy`, with their values joined to them. */
const GIVEN_BY_ACTION: ReadonlySet<string> = new Set(
  deployArguments({ assembly: '', stacks: [], cdkArguments: [] })
    .join(' ')
    .replace(/ (?!-)/g, '=')
    .split(' '),
);

/** The other commands of the script, and what stands in front of the one that deploys. */
const otherCommands = (run: string, { command, cdk, directory, isAlone }: Deployment): readonly string[] => {
  const others = commandsOf(run).filter((one) => one.offset !== command.offset && doesSomething(one));
  const assigned = [command, ...commandsOf(cdk)].flatMap((one) => {
    const words = wordsIn(one);
    return words
      .slice(
        0,
        words.findIndex(({ plain }) => !/^\w+=/.test(plain)),
      )
      .map(({ text }) => text);
  });
  const isInner = others.length === 0 && !isAlone;
  return [
    ...new Set([
      ...others.map(({ text }) => text.trim()),
      ...assigned,
      ...(directory === undefined ? ['the folder, which is decided when the script runs'] : []),
      ...(isInner ? [`the other commands that ${command.text.trim()} runs`] : []),
    ]),
  ];
};

const given = (entries: Record<string, unknown>): JsonObject =>
  objectOf(Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)));

type Handed = {
  readonly directory: string | undefined;
  readonly hasKey: boolean;
  readonly names: WorkflowNames;
};

const actionStep = (step: YAMLMap, carried: Carried, { directory, hasKey, names }: Handed): JsonObject => {
  const { secretName } = names;
  const { name, run: _, shell: __, env, 'working-directory': ___, ...others } = objectOf(step.toJSON());
  const { [secretName]: key, ...variables } = objectOf(env);
  const joined = (words: readonly string[], by = ' ') => (words.length > 0 ? words.join(by) : undefined);
  return given({
    name: name ?? 'Deploy, and prove that the key works',
    ...others,
    uses: ACTION,
    env: Object.keys(variables).length > 0 ? variables : undefined,
    with: given({
      'jwt-secret-key': key ?? (hasKey ? undefined : expression(`secrets.${secretName}`)),
      'jwt-secret-name': secretName === 'JWT_SECRET_KEY' ? undefined : secretName,
      'working-directory': directory,
      stacks: joined(carried.stacks),
      context: joined(carried.context, '\n'),
      'cdk-arguments': joined(carried.options),
      'backend-url': expression('vars.BACKEND_URL'),
      'probe-path': '/api/me',
    }),
  });
};

const expression = (text: string): string => `\${{ ${text} }}`;

/** Where cdk.json is; the root is the default. */
const appOf = ({ directory }: Deployment, { root, names }: Repository): string | undefined => {
  const isApp = directory !== undefined && existsSync(join(root, directory, 'cdk.json'));
  const app = isApp ? directory : names.appDirectory;
  return app === '.' || app === '' ? undefined : app;
};

const ACTION = `${REPOSITORY}@${RELEASE.commit}`;
