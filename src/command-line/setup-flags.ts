import { INPUTS } from '../inputs/table.ts';
import type { FlagTable } from './command.ts';

const { default: usualHours, range: hours } = INPUTS['jwt-expiration-hours'];

export const WORKFLOW_MODES = ['deploy', 'dry-run', 'verify', 'rotate'] as const;

export const SETUP_FLAGS = {
  'signer-env': {
    value: 'PATH',
    isList: true,
    description:
      'Env file of the service that signs the tokens; for more than one, give the flag again. Without it they are found by what the repository has in it.',
  },
  'verifier-env': {
    value: 'PATH',
    isList: true,
    description: 'Env file of a service that verifies them, found in the same way.',
  },
  'jwt-secret-name': {
    value: 'NAME',
    default: INPUTS['jwt-secret-name'].default,
    description:
      'Name of the variable that holds the key, and of the GitHub secret, unless the workflows read that by another name.',
  },
  'jwt-expiration-hours': {
    value: 'NUMBER',
    description: `Token lifetime in whole hours, from ${hours.min} to ${hours.max}, for \`JWT_EXPIRATION_HOURS\`. Without it the one that the env files have, or ${usualHours}.`,
  },
  new: { description: 'Makes a new key even where the env files have a good one.' },
  'key-from': {
    value: 'PATH',
    description:
      'Where the env files have different good keys: the file whose key the others get. Without it the one of the signer.',
  },
  environment: {
    value: 'NAME',
    description:
      'Environment of the GitHub repository that keeps the secret. Without it `production`, or the only one in which the workflows deploy.',
  },
  repo: {
    value: 'OWNER/NAME',
    description:
      'The GitHub repository. Without it that of the variable `GH_REPO`, or the one to which the remote of git leads.',
  },
  'new-production-key': {
    description:
      'Overwrites the secret that GitHub has. The next deployment then logs all users out: a rotation changes the key without that.',
  },
  'no-github': { description: 'Asks GitHub nothing and leaves the secret alone.' },
  'working-directory': {
    value: 'PATH',
    description:
      'With `--workflow`: where cdk.json is, from the top of the repository. Without it the only folder that has one.',
  },
  workflow: {
    value: WORKFLOW_MODES.join('|'),
    choices: WORKFLOW_MODES,
    description:
      'Writes the workflow of that mode into `.github/workflows`, and nothing else. Where there is one already, shows a patch for it.',
  },
  'dry-run': { description: 'Shows what would change, and changes nothing.' },
  yes: { description: 'Asks nothing and makes the changes.' },
  show: { description: 'Prints the key of the env files, where stdout is a terminal.' },
  json: {
    description: 'Prints the result as JSON on stdout, without a secret, and what is for people on stderr.',
  },
} as const satisfies FlagTable;
