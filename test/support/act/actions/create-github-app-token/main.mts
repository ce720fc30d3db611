/**
 * Stands in for actions/create-github-app-token: gives out, masked, the token of the environment variable
 * STAND_IN_APP_TOKEN. There is no GitHub here that could verify the App's private key.
 */
import { appendFileSync } from 'node:fs';

const required = (name: string, remedy: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: ${remedy}`);
  return value;
};

for (const input of ['client-id', 'private-key'])
  required(`INPUT_${input.toUpperCase()}`, `the workflow gives no ${input}`);
if (process.env['INPUT_PERMISSION-ENVIRONMENTS'] !== 'write')
  throw new Error('the workflow does not ask for permission-environments: write');

const token = required('STAND_IN_APP_TOKEN', 'the test gives no token to hand out');
console.log(`::add-mask::${token}`);
appendFileSync(required('GITHUB_OUTPUT', 'this is not a step of a workflow'), `token=${token}\n`);
