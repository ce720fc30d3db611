import { createTwoFilesPatch } from 'diff';
import { isMap, isSeq, parseDocument, stringify, type YAMLMap } from 'yaml';
import { type JsonObject, objectOf } from '../lib/json.ts';
import { type DeployCommand, deployCommand } from '../workflows/shell.ts';
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

/**
 * The workflow with the action in the place of the first step that deploys with the CDK. Its other lines stay as they are.
 * `undefined` where there is no such step.
 *
 * @param scripts of the package.json of the CDK app, one of which may deploy
 */
export function withActionForCdkDeploy(
  text: string,
  names: WorkflowNames,
  scripts: Readonly<Record<string, string>>,
): string | undefined {
  const document = parseDocument(text);
  const jobs = document.get('jobs');
  const steps = isMap(jobs) ? jobs.items.flatMap(({ value }) => stepsOf(value)) : [];
  for (const { step, job } of steps) {
    const run = step.get('run');
    const command = typeof run === 'string' ? deployCommand(run, scripts) : undefined;
    if (typeof run !== 'string' || command === undefined || !step.range) continue;
    const [start, end] = step.range;
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const column = start - lineStart;
    const dash = /^ *(?=-)/.exec(text.slice(lineStart))?.[0].length ?? column - 2;
    const trailing = /\s*$/.exec(text.slice(start, end))?.[0] ?? '';
    const steps = stepsInPlace(
      step,
      { run, names, hasKey: gives(document.contents, names) || gives(job, names) },
      { command, dash, column },
    );
    return `${text.slice(0, start)}${steps}${trailing}${text.slice(end)}`;
  }
  return undefined;
}

type StepOfJob = { readonly step: YAMLMap; readonly job: YAMLMap };

const stepsOf = (job: unknown): readonly StepOfJob[] => {
  const steps = isMap(job) ? job.get('steps') : undefined;
  return isMap(job) && isSeq(steps) ? steps.items.filter(isMap).map((step) => ({ step, job })) : [];
};

/** Whether the environment of a workflow or a job has the key: the action takes it from there. */
const gives = (owner: unknown, { secretName }: WorkflowNames): boolean =>
  isMap(owner) && owner.hasIn(['env', secretName]);

type Place = { readonly command: DeployCommand; readonly dash: number; readonly column: number };
type Script = { readonly run: string; readonly names: WorkflowNames; readonly hasKey: boolean };

/** What else the script does stays in a step before and a step behind the deployment. */
function stepsInPlace(
  step: YAMLMap,
  { run, names, hasKey }: Script,
  { command, dash, column }: Place,
): string {
  const before = withoutChain(run.slice(0, command.offset));
  const behind = withoutChain(run.slice(command.offset + command.text.length));
  const script = (rest: string, name: string) => ({
    name,
    ...commonOf(step, names.secretName),
    run: `${rest}\n`,
  });
  const steps = [
    ...(before === '' ? [] : [script(before, 'Before the deployment')]),
    actionStep(step, command.text, { names, hasKey }),
    ...(behind === '' ? [] : [script(behind, 'After the deployment')]),
  ];
  return steps.map((one) => indented(one, column)).join(`\n${' '.repeat(dash)}- `);
}

/** A step as it stands behind the sign of its list. */
const indented = (step: Readonly<Record<string, unknown>>, column: number): string =>
  stringify(step, { lineWidth: 0 })
    .trimEnd()
    .split('\n')
    .map((line, index) => (index === 0 || line === '' ? line : `${' '.repeat(column)}${line}`))
    .join('\n');

/** A command of a script, without what joins it to the one that is taken out. */
const withoutChain = (script: string): string =>
  script
    .replace(/(?:&&|;)\s*$/, '')
    .replace(/^\s*(?:&&|;)/, '')
    .trim();

/** What the commands around the deployment still need; the key is for the deployment alone. */
const commonOf = (step: YAMLMap, secretName: string): Record<string, unknown> => {
  const { if: condition, shell, 'working-directory': directory } = plain(step);
  const { others } = environmentOf(step, secretName);
  return given({ if: condition, env: others, shell, 'working-directory': directory });
};

const given = (entries: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));

/** The key of a step's environment, and its other variables, if it has any. */
const environmentOf = (step: YAMLMap, secretName: string) => {
  const { [secretName]: key, ...others } = objectOf(plain(step).env);
  return { key, others: Object.keys(others).length > 0 ? others : undefined };
};

const plain = (step: YAMLMap): JsonObject => objectOf(step.toJSON());

/** Options of `cdk deploy` that take the word behind them (cdk deploy --help). */
const WITH_VALUE: ReadonlySet<string> = new Set(
  (
    '-a --app -c --context -o --output -O --outputs-file -t --tags -p --plugin -r --role-arn -m --method ' +
    '--require-approval --concurrency --parameters --profile --toolkit-stack-name --toolkit-bucket-name ' +
    '--build-exclude --notification-arns --change-set-name --progress --trace --ca-bundle-path --proxy'
  ).split(' '),
);

/** Names of stacks behind `deploy`. The options are left out, as the action has inputs for what it takes. */
const stacksIn = (command: string): readonly string[] => {
  const words = command.split(/\s+/).map((word) => word.replace(/^(["'])(.*)\1$/, '$2'));
  const behind = words.slice(words.lastIndexOf('deploy') + 1);
  return behind.filter(
    (word, at) => /^[A-Za-z*][\w/*-]*$/.test(word) && !WITH_VALUE.has(behind[at - 1] ?? ''),
  );
};

function actionStep(
  step: YAMLMap,
  command: string,
  { names, hasKey }: Pick<Script, 'names' | 'hasKey'>,
): Record<string, unknown> {
  const { name, run: _, shell: __, env: ___, 'working-directory': directory, ...others } = plain(step);
  const { key, others: variables } = environmentOf(step, names.secretName);
  const stacks = stacksIn(command);
  return given({
    name: name ?? 'Deploy, and prove that the key works',
    ...others,
    uses: ACTION,
    env: variables,
    with: given({
      'jwt-secret-key': key ?? (hasKey ? undefined : expression(`secrets.${names.secretName}`)),
      'jwt-secret-name': names.secretName === 'JWT_SECRET_KEY' ? undefined : names.secretName,
      'working-directory': appOf(directory, names),
      stacks: stacks.length > 0 ? stacks.join(' ') : undefined,
      'backend-url': expression('vars.BACKEND_URL'),
      'probe-path': '/api/me',
    }),
  });
}

const expression = (text: string): string => `\${{ ${text} }}`;

/** Where cdk.json is; the root is the default. */
const appOf = (directory: unknown, { appDirectory }: WorkflowNames): string | undefined => {
  const app = typeof directory === 'string' ? directory.replace(/^\.\//, '') : appDirectory;
  return app === '.' || app === '' ? undefined : app;
};

/** To be replaced by the commit of a release, as in the example. */
const ACTION = 'cdk-jwt-deploy/cdk-jwt-deploy@0000000000000000000000000000000000000000';
