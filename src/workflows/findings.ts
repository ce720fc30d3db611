import { invalidInput } from '../inputs/findings.ts';
import { clip, count } from '../lib/text.ts';
import { defineFinding } from '../model/define-finding.ts';
import type { ErrorFinding } from '../model/finding.ts';
import type { KeyUse, Unfollowed } from './key-uses.ts';
import type { Given } from './scope.ts';
import type { Piece } from './value.ts';
import { placeText, type UnreadFile } from './workflow.ts';

/** What is wrong with the way in which a workflow hands over the key. Nothing of a file is quoted but names. */

const lineFor = ({ kind, variable }: KeyUse, secret = variable): string =>
  kind === 'action'
    ? `jwt-secret-key: \${{ secrets.${secret} }}`
    : `env: { ${variable}: \${{ secrets.${secret} }} }`;

const stepText = ({ kind, job }: KeyUse): string =>
  kind === 'action'
    ? `The step with this action in the job ${job}`
    : `The step of the job ${job} that runs cdk deploy`;

/** The way to the step, where other files call it. */
const wayTo = ({ callers }: KeyUse): string =>
  callers.length === 0 ? '' : ` It is called from ${callers.map(placeText).join(', then ')}.`;

export const unreadable = defineFinding(
  'workflow-unreadable',
  { error: 'invalid-input' },
  ({ path, line, problem }: UnreadFile) => ({
    title: clip(`${path} cannot be read`, 100),
    detail: `Line ${line}: ${problem}. What the workflow hands over is not known, and GitHub does not run one that is not valid.`,
    remedy: `Fix line ${line}, then run verify again. The editor of github.com marks such mistakes: gh workflow view`,
    where: placeText({ file: path, line }),
  }),
);

export const keyNotHandedOver = defineFinding(
  'workflow-key-missing',
  { error: 'key-missing' },
  (use: KeyUse) => ({
    title: 'A step that deploys gets no signing key',
    detail: `${stepText(use)} ${use.kind === 'action' ? 'gets it neither as the input jwt-secret-key nor' : 'does not get it'} as the variable ${use.variable} of the step, the job or the workflow.${use.key ? ` What stands there is empty: ${placeText(use.key.place)}.` : ''} A line that is commented out does not count.${wayTo(use)}`,
    remedy: `Add to the step: ${lineFor(use)}`,
    where: placeText(use.key?.place ?? use.place),
  }),
);

/** A warning for a job with an environment, which may have the secret. */
export const secretNotPassed = defineFinding(
  'workflow-secret-not-passed',
  [{ error: 'key-missing' }, 'warning'],
  (use: KeyUse, { text: secret, before }: Piece) => {
    const caller = use.callers.at(-1) ?? use.place;
    const outcome = before
      ? 'GitHub documents that the job then gets the secret of its environment, and has given such jobs an empty text.'
      : 'A composite action sees none, so the key arrives empty.';
    return {
      title: clip(`The workflow or action that deploys is not handed the secret ${secret}`, 100),
      detail: `${stepText(use)}, on ${placeText(use.place)}, reads secrets.${secret}. A called workflow sees only the secrets that its caller hands over. ${outcome}`,
      remedy: /action\.ya?ml$/.test(use.place.file)
        ? `Give the action an input for it, and hand it over on ${placeText(caller)}: \${{ secrets.${secret} }}`
        : `Write secrets: inherit into the calling job on ${placeText(caller)}, or hand it over by name: ${secret}: \${{ secrets.${secret} }}`,
      where: placeText(caller),
      as: before ? 'warning' : { error: 'key-missing' },
    };
  },
);

export const keyWritten = defineFinding(
  'workflow-key-written',
  { error: 'key-rejected-by-lint' },
  (use: KeyUse, { place, value }: Given) => {
    const isDefault = value.some((possible) => possible.some(({ kind }) => kind !== 'literal'));
    return {
      title: isDefault
        ? 'A workflow has a default for the signing key, which everyone who reads it knows'
        : 'The signing key is written in a workflow',
      detail: `${stepText(use)} ${isDefault ? 'takes a text of the repository as the key where the secret is missing or cannot be read, e.g. when it is renamed' : 'takes a text of the repository as the key'}. Everyone who can read the repository or its history can then sign tokens as any user.${wayTo(use)}`,
      remedy: `Write the secret alone: ${lineFor(use)}${isDefault ? '' : '. And make a new key: npx cdk-jwt-deploy setup'}`,
      where: placeText(place),
    };
  },
);

export const keyInVariable = defineFinding(
  'workflow-key-in-variable',
  { error: 'key-rejected-by-lint' },
  (use: KeyUse, { place }: Given, name: string) => ({
    title: 'The signing key comes from a variable of GitHub, which is no secret',
    detail: `${stepText(use)} takes vars.${name}. Variables are shown in the settings, in logs and to every workflow.${wayTo(use)}`,
    remedy: `Store a new key as a secret (npx cdk-jwt-deploy setup), write ${lineFor(use)}, and delete the variable: gh variable delete ${name}`,
    where: placeText(place),
  }),
);

export const keyAltered = defineFinding(
  'workflow-key-altered',
  { error: 'key-rejected-by-lint' },
  (use: KeyUse, { place }: Given, secret: string) => ({
    title: 'A workflow changes the signing key on its way to the step',
    detail: `${stepText(use)} gets secrets.${secret} with other characters around it: quotes, a name, or the line break at the end of a YAML block (|). They become part of the key, and every token is refused.${wayTo(use)}`,
    remedy: `Write the secret alone, in one line and without quotes: ${lineFor(use, secret)}`,
    where: placeText(place),
  }),
);

export const twoKeys = (use: KeyUse, inherited: Given): ErrorFinding => ({
  ...invalidInput('jwt-secret-key', {
    title: 'two different keys were given',
    detail: `The input and the variable ${use.variable} (${placeText(inherited.place)}) do not come from the same secret.${wayTo(use)}`,
    remedy: `Remove ${use.variable} from the env: of the step and of the job, and pass the key as the input alone.`,
  }),
  where: placeText(use.key?.place ?? use.place),
});

export const secretMisspelt = defineFinding(
  'workflow-secret-misspelt',
  { error: 'key-missing' },
  (use: KeyUse, { place }: Given, read: string, meant: string) => ({
    title: clip(`A workflow reads the secret ${read}, which looks like a slip for ${meant}`, 100),
    detail: `${stepText(use)} gets secrets.${read} as ${use.variable}. A secret that does not exist is the empty text for GitHub, without an error.${wayTo(use)}`,
    remedy: `Write ${lineFor(use, meant)}. If there really is a secret ${read}: gh secret list`,
    where: placeText(place),
  }),
);

export const secretOfOtherSlot = defineFinding(
  'workflow-secret-of-rotation',
  { error: 'key-missing' },
  (use: KeyUse, { place }: Given, read: string) => ({
    title: clip(`A workflow takes ${read} for the signing key`, 100),
    detail: `${stepText(use)} gets secrets.${read} as ${use.variable}. A rotation keeps another key under this name, and outside of one it does not exist.${wayTo(use)}`,
    remedy: `Write ${lineFor(use)}`,
    where: placeText(place),
  }),
);

export const keyUndecided = defineFinding(
  'workflow-key-undecided',
  'warning',
  (use: KeyUse, { place }: Given, why: string) => ({
    title: 'Which key a step gets is decided only when the workflow runs',
    detail: `${stepText(use)}: ${why}.${wayTo(use)}`,
    remedy: `Where it can be one secret, write it: ${lineFor(use)}. ${
      use.kind === 'action'
        ? 'If it cannot, the deployment is the proof: it compares the key of every container.'
        : 'And run cdk deploy with no program in front of it, and with nothing in the script that changes the variable. If that cannot be, let the action deploy, which compares the key of every container: npx cdk-jwt-deploy setup --workflow deploy'
    }`,
    where: placeText(place),
  }),
);

export const withoutSecrets = defineFinding('workflow-without-secrets', 'warning', (use: KeyUse) => ({
  title: 'A workflow deploys on pull requests, where forks and Dependabot have no secrets',
  detail: `${stepText(use)} starts on ${use.triggers.join(', ')}. On a pull request of a fork or of Dependabot the key is empty, and on one of the repository its code reaches production before it is merged.${wayTo(use)}`,
  remedy:
    'Deploy on push to the main branch, and use this action on pull_request without mode: deploy, which makes a dry-run that needs no secret.',
  where: placeText(use.place),
}));

export const notFollowed = defineFinding(
  'workflow-not-followed',
  'warning',
  ({ place, what }: Unfollowed) => ({
    title: 'A step may deploy, and what it runs cannot be read here, so whether it gets the key is not known',
    detail: `${placeText(place)} runs: ${clip(what, 200)}. What that does is decided when the workflow runs, stands in another repository, or is a program that is no shell script.`,
    remedy:
      'If it deploys, see that it gets the secret, or let the action deploy in its place: npx cdk-jwt-deploy setup --workflow deploy. A workflow of another repository is checked there: npx cdk-jwt-deploy verify',
    where: placeText(place),
  }),
);

export const nothingDeploys = defineFinding(
  'no-workflow-deploys',
  'warning',
  (files: readonly { readonly path: string }[]) => ({
    title: 'No workflow of this repository was seen to deploy the app',
    detail: `verify looked for a step with this action in the mode deploy, or one that runs cdk deploy, in ${files.length === 0 ? '.github/workflows, which has no workflow' : `${count(files.length, 'file')}: ${clip(files.map(({ path }) => path).join(', '), 500)}`}.`,
    remedy:
      'Write one: npx cdk-jwt-deploy setup --workflow deploy. If a script or another system deploys, see there that it gets the key.',
    where: '.github/workflows',
  }),
);
