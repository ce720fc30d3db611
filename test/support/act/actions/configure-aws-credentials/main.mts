/**
 * Stands in for aws-actions/configure-aws-credentials: an identity token from GitHub, credentials for it from STS, and
 * those, masked, in the environment of the steps that follow. As there, AWS_ENDPOINT_URL says where STS is.
 */
import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';

const required = (name: string, remedy: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: ${remedy}`);
  return value;
};

const input = (name: string): string =>
  required(`INPUT_${name.toUpperCase()}`, `the workflow gives no ${name}`);

const identityToken = async (): Promise<string> => {
  const permission = 'the job needs the permission id-token: write';
  const url = required('ACTIONS_ID_TOKEN_REQUEST_URL', permission);
  const bearer = required('ACTIONS_ID_TOKEN_REQUEST_TOKEN', permission);
  const answer = await fetch(`${url}&audience=sts.amazonaws.com`, {
    headers: { authorization: `bearer ${bearer}` },
  });
  if (!answer.ok) throw new Error(`GitHub gives no identity token: ${answer.status}`);
  const { value } = (await answer.json()) as { value: string };
  return value;
};

/** The call needs no signature: the token is the proof. */
const assumeRole = async (role: string, token: string): Promise<string> => {
  const answer = await fetch(required('AWS_ENDPOINT_URL', 'this never asks the real AWS'), {
    method: 'POST',
    body: new URLSearchParams({
      Action: 'AssumeRoleWithWebIdentity',
      Version: '2011-06-15',
      RoleArn: role,
      RoleSessionName: 'GitHubActions',
      DurationSeconds: '3600',
      WebIdentityToken: token,
    }),
  });
  const body = await answer.text();
  if (!answer.ok) throw new Error(`STS does not let ${role} be assumed: ${answer.status}`);
  return body;
};

const element = (xml: string, name: string): string => {
  const value = new RegExp(`<${name}>([^<]+)</${name}>`).exec(xml)?.[1];
  if (value === undefined) throw new Error(`the answer of STS has no ${name}`);
  return value;
};

const write = (file: string, name: string, value: string): void => {
  const end = `end-${randomUUID()}`;
  appendFileSync(required(file, 'this is not a step of a workflow'), `${name}<<${end}\n${value}\n${end}\n`);
};

const mask = (secret: string): string => {
  console.log(`::add-mask::${secret}`);
  return secret;
};

const role = input('role-to-assume');
const region = input('aws-region');
const xml = await assumeRole(role, mask(await identityToken()));
const variables = {
  AWS_REGION: region,
  AWS_DEFAULT_REGION: region,
  AWS_ACCESS_KEY_ID: mask(element(xml, 'AccessKeyId')),
  AWS_SECRET_ACCESS_KEY: mask(element(xml, 'SecretAccessKey')),
  AWS_SESSION_TOKEN: mask(element(xml, 'SessionToken')),
};
for (const [name, value] of Object.entries(variables)) write('GITHUB_ENV', name, value);
write('GITHUB_OUTPUT', 'aws-account-id', role.split(':')[4] ?? '');
console.log(`Authenticated as ${element(xml, 'Arn')}`);
