import { type Document, isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';
import type { WorkflowMode } from './setup-options.ts';

/** The workflows of the example application with the names of another repository. */

/** What is known of the repository. */
export type WorkflowNames = {
  /** Where cdk.json is, from the root of the repository; `.` for the root itself. */
  readonly appDirectory: string;
  /** The branch from which production is deployed. */
  readonly branch: string;
  /** CloudFormation's names of the stacks; none where they are not known. */
  readonly stacks: readonly string[];
  /** Name of the variable and of the secret that hold the key. */
  readonly secretName: string;
  /** Environment of the GitHub repository. */
  readonly environment: string;
  /** Secrets of the example that this app has too. */
  readonly otherSecrets: readonly string[];
  /** Whether the CDK app takes the images that the example builds, from FRONTEND_IMAGE and BACKEND_IMAGE. */
  readonly takesImages: boolean;
};

export const WORKFLOW_FILES: Readonly<Record<WorkflowMode, string>> = {
  deploy: 'ecs-deploy.yml',
  'dry-run': 'pull-request.yml',
  verify: 'verify.yml',
  rotate: 'rotate.yml',
};

/** What the example has, and the names of other repositories take the place of. */
const EXAMPLE = {
  directory: 'infrastructure',
  branch: 'main',
  stack: 'ChatAppStack',
  secret: 'JWT_SECRET_KEY',
  environment: 'production',
  secrets: ['NEXTAUTH_SECRET', 'DEMO_PASSWORD'],
  images: ['FRONTEND_IMAGE', 'BACKEND_IMAGE'],
  imageStep: 'images',
} as const;

export const EXAMPLE_SECRETS: readonly string[] = EXAMPLE.secrets;

/** The layout of the example files, which a test compares. */
const LAYOUT = { lineWidth: 120, flowCollectionPadding: false };

/** @param template text of the example's workflow */
export function workflowFrom(template: string, names: WorkflowNames): string {
  const text = template
    .replace(/^# Secrets and variables that it reads: .*\n/m, '')
    .replace(`push to ${EXAMPLE.branch},`, `push to ${names.branch},`)
    .replaceAll(`secrets.${EXAMPLE.secret}`, `secrets.${names.secretName}`)
    .replaceAll(`--stack-name ${EXAMPLE.stack}`, `--stack-name ${names.stacks[0] ?? EXAMPLE.stack}`);
  const document = parseDocument(text);
  nameBranch(document, names.branch);
  for (const job of mapsIn(document.get('jobs'))) {
    if (job.hasIn(['environment', 'name'])) job.setIn(['environment', 'name'], names.environment);
    const steps = job.get('steps');
    if (!isSeq(steps)) continue;
    if (!names.takesImages)
      steps.items = steps.items.filter((step) => !isMap(step) || step.get('id') !== EXAMPLE.imageStep);
    for (const step of steps.items) if (isMap(step)) adaptStep(step, names);
  }
  return document.toString(LAYOUT);
}

const mapsIn = (node: unknown): readonly YAMLMap[] =>
  isMap(node) ? node.items.flatMap(({ value }) => (isMap(value) ? [value] : [])) : [];

function nameBranch(document: Document, branch: string): void {
  for (const event of ['push', 'pull_request']) {
    const path = ['on', event, 'branches', 0];
    if (document.getIn(path) === EXAMPLE.branch) document.setIn(path, branch);
  }
}

function adaptStep(step: YAMLMap, names: WorkflowNames): void {
  nameDirectory(step, names.appDirectory);
  const env = step.get('env');
  if (isMap(env)) {
    for (const name of absentNames(names)) env.delete(name);
    if (env.items.length === 0) step.delete('env');
  }
  const inputs = step.get('with');
  if (isMap(inputs)) adaptInputs(inputs, names);
  if (isMap(inputs) && names.secretName !== EXAMPLE.secret && usesAction(step))
    inputs.set('jwt-secret-name', names.secretName);
}

/** Variables of the example's step that this app has no use for. */
const absentNames = ({ otherSecrets, takesImages }: WorkflowNames): readonly string[] => [
  ...EXAMPLE.secrets.filter((name) => !otherSecrets.includes(name)),
  ...(takesImages ? [] : EXAMPLE.images),
];

function nameDirectory(owner: YAMLMap, directory: string): void {
  if (owner.get('working-directory') !== EXAMPLE.directory) return;
  if (directory === '.') owner.delete('working-directory');
  else owner.set('working-directory', directory);
}

function adaptInputs(inputs: YAMLMap, names: WorkflowNames): void {
  nameDirectory(inputs, names.appDirectory);
  // Without it every container that has the key counts; the names of the example may be no others.
  inputs.delete('containers');
  if (inputs.has('stacks')) {
    if (names.stacks.length > 0) inputs.set('stacks', names.stacks.join(' '));
    else inputs.delete('stacks');
  }
  if (inputs.has('secret-environment')) inputs.set('secret-environment', names.environment);
  for (const list of ['other-secrets', 'stand-ins']) keepLines(inputs, list, absentNames(names));
}

const usesAction = (step: YAMLMap): boolean => String(step.get('uses')).startsWith('cdk-jwt-deploy/');

function keepLines(inputs: YAMLMap, name: string, absent: readonly string[]): void {
  const node = inputs.get(name, true);
  if (!isScalar(node) || typeof node.value !== 'string') return;
  const lines = node.value
    .split('\n')
    .filter((line) => line !== '' && !absent.includes(line.split('=')[0] ?? ''));
  if (lines.length === 0) inputs.delete(name);
  else node.value = `${lines.join('\n')}\n`;
}
