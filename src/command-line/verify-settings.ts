import { relative, resolve } from 'node:path';
import { directoriesWithApp } from '../cdk/find-app.ts';
import { type LocalInputs, parseLocalInputs } from '../inputs/inputs.ts';
import { inputVariable } from '../inputs/reader.ts';
import { isVariableName, type SecretInputs } from '../inputs/secrets.ts';
import { INPUTS, type InputName } from '../inputs/table.ts';
import { groupBy } from '../lib/groups.ts';
import { isLoopback } from '../lib/probe-address.ts';
import { type Finding, type Outcome, succeed } from '../model/finding.ts';
import type { World } from '../run/world.ts';
import type { ActionStep } from '../workflows/step-key.ts';
import { placeText } from '../workflows/workflow.ts';
import { settingsDiffer } from './findings.ts';
import { sessionSecretLine } from './verify-env-files.ts';

/**
 * Inputs that are taken from the step of a workflow where no flag gives them: they say what is checked. Those that would send
 * requests to production are asked for by flags alone.
 */
const TAKEN: readonly InputName[] = [
  'working-directory',
  'jwt-secret-name',
  'jwt-expiration-hours',
  'algorithm',
  'key-encoding',
  'stacks',
  'containers',
  'context',
  'account-id',
  'plaintext-key',
  'synth-speed',
  'stand-ins',
  'profile',
  'claims',
  'probe-path',
  'accept-status',
  'frontend-secret-name',
  'login-redirect',
];

type Environment = World['env'];

export type Settings = {
  readonly env: Environment;
  /** The inputs that come from workflows, for people; '' where none does. */
  readonly taken: string;
  /** Where steps that deploy do not say the same. */
  readonly findings: readonly Finding[];
  /** Whether stacks were named by a flag, so that AWS is asked about them. */
  readonly asksAws: boolean;
};

/** Which inputs there are: flags first, then the step that deploys; without one, a step with the action in another mode. */
export const readSettings = (
  { env, root, directory }: { readonly env: Environment; readonly root: string; readonly directory: string },
  actions: readonly ActionStep[],
): Settings => {
  const given = (name: InputName): string | undefined => env[inputVariable(name)];
  const { found, findings } = inputsOfWorkflows(
    actions,
    TAKEN.filter((name) => given(name) === undefined),
  );
  const inputs = Object.fromEntries(found.map(({ name, text }) => [inputVariable(name), text]));
  const flag = given('working-directory');
  const appDirectory =
    flag === undefined
      ? (inputs[inputVariable('working-directory')] ?? onlyAppBelow(root))
      : relative(root, resolve(directory, flag)) || '.';
  return {
    env: {
      ...inputs,
      ...oneTask(given('backend-url'), given('tasks')),
      ...env,
      ...sessionSecret(root, env),
      GITHUB_WORKSPACE: root,
      [inputVariable('working-directory')]: appDirectory,
    },
    taken: [...groupBy(found, ({ step }) => placeText(step.place))]
      .map(([place, names]) => `${names.map(({ name }) => name).join(', ')} from ${place}`)
      .join('; '),
    findings,
    asksAws: given('stacks') !== undefined,
  };
};

type Taken = { readonly name: InputName; readonly text: string; readonly step: ActionStep };

/** All of one step that deploys, and whether others say the same. */
const inputsOfWorkflows = (actions: readonly ActionStep[], names: readonly InputName[]) => {
  const deploying = actions.filter(({ deploys }) => deploys);
  const steps = deploying.length > 0 ? deploying.slice(0, 1) : actions;
  const found = names.flatMap((name): readonly Taken[] => {
    const step = steps.find((one) => textIn(one, name) !== '');
    return step ? [{ name, text: textIn(step, name), step }] : [];
  });
  const differing = names.filter((name) => new Set(deploying.map((step) => textIn(step, name))).size > 1);
  const places = deploying.map(({ place }) => place);
  return { found, findings: differing.length === 0 ? [] : [settingsDiffer(differing, places)] };
};

/** In verify mode stacks have CloudFormation's names, and not those of the app. */
const textIn = ({ inputs }: ActionStep, name: InputName): string =>
  name === 'stacks' && inputs.get('mode') === 'verify' ? '' : (inputs.get(name) ?? '').trim();

/** Where there are several, the error of the action names them. */
const onlyAppBelow = (root: string): string => {
  const [only = '.', ...more] = directoriesWithApp(root);
  return more.length === 0 ? only : '.';
};

/** A server on this machine is one. */
const oneTask = (url: string | undefined, tasks: string | undefined): Environment =>
  tasks === undefined && url !== undefined && URL.canParse(url) && isLoopback(new URL(url))
    ? { [inputVariable('tasks')]: '1' }
    : {};

/** What the frontend is asked about is the secret of its env file, where no other one is given. */
const sessionSecret = (root: string, env: Environment): Environment => {
  const given = (name: InputName): string => env[inputVariable(name)] ?? '';
  if (given('frontend-url') === '' || given('other-secrets') !== '') return {};
  const name = given('frontend-secret-name') || INPUTS['frontend-secret-name'].default;
  return { [inputVariable('other-secrets')]: sessionSecretLine(root, name) };
};

/** The inputs, and a stand-in for each secret that the workflows give to the app. */
export const readInputs = async (
  { env, asksAws, findings }: Settings,
  secrets: SecretInputs,
  actions: readonly ActionStep[],
): Promise<Outcome<LocalInputs>> => {
  const parsed = await parseLocalInputs(env, secrets);
  if (!parsed.ok) return parsed;
  const { verify, dryRun } = parsed.value;
  const known = new Set([
    secrets.secretName,
    ...secrets.secretAliases,
    'JWT_EXPIRATION_HOURS',
    ...dryRun.standIns.map(({ name }) => name),
  ]);
  const names = new Set(actions.flatMap(({ secretVariables }) => secretVariables));
  const more = [...names].filter((name) => isVariableName(name) && !known.has(name));
  return succeed(
    {
      verify: { ...verify, stacks: asksAws ? verify.stacks : [] },
      dryRun: { ...dryRun, standIns: [...dryRun.standIns, ...more.map((name) => ({ name }))] },
    },
    findings,
  );
};
