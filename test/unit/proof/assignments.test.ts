import { describe, expect, it } from 'vitest';
import type { Json } from '../../../src/lib/json.ts';
import { assignmentsIn } from '../../../src/proof/assignments.ts';

const NAME = 'JWT_SECRET_KEY';
const find = (value: Json, type = 'Custom::Any') => assignmentsIn({ Text: value }, { variable: NAME, type });
const ref = (name: string): string => `\${${name}}`;
const base64 = (text: string): string => Buffer.from(text).toString('base64');

describe('a text gives the variable a value', () => {
  it.each([
    `${NAME}=abc`,
    `export ${NAME}="abc"`,
    `docker run -e ${NAME}=abc web`,
    `docker run -e "${NAME}=abc" web`,
    `helm install --set env.${NAME}=abc`,
    `set -eu\n  ${NAME}=$(aws ssm get-parameter --name x)\nexec web`,
    `[Service]\nEnvironment=${NAME}=abc`,
    `${NAME} = "abc"`,
    `$env:${NAME} = "abc"`,
    `os.environ["${NAME}"] = "abc"`,
    `os.environ.setdefault("${NAME}", "abc")`,
    `[Environment]::SetEnvironmentVariable("${NAME}", "abc")`,
    `FROM web\nENV ${NAME} abc`,
    `setx ${NAME} abc`,
    `${NAME}: abc`,
    `env:\n  - name: web\n  ${NAME}: abc\n`,
    `env:\n  - name: ${NAME}\n    value: abc\n`,
    `env:\n  - value: abc\n    name: "${NAME}"\n`,
    `env:\n- name: ${NAME}\n  valueFrom:\n    secretKeyRef: { name: jwt, key: x }\n`,
    `<entry key="${NAME}" value="abc"/>`,
    `{"Environment":[{"Name":"${NAME}","Value":"abc"}],"Port":<port>}`,
    `{"Environment":[{"Value":"abc","Name":"${NAME}"}],"Port":<port>}`,
    `{ \\"${NAME}\\" : \\"abc\\", port: <port> }`,
    JSON.stringify({ a: JSON.stringify({ b: JSON.stringify([{ name: NAME, value: 'abc' }]) }) }),
    JSON.stringify({ Input: `before\n${NAME}=abc\nafter` }),
    JSON.stringify(JSON.stringify({ [NAME]: 'abc' })),
    base64(`#!/bin/sh\nexport ${NAME}=abc\n`),
    `echo \${${NAME}:-x}; ${NAME}=abc`,
  ])('%s', (text) => {
    expect(find(text)).toHaveLength(1);
  });
});

describe('a text that only mentions the variable gives it none', () => {
  it.each([
    NAME,
    `echo $${NAME}`,
    `test -n "$${NAME}" || exit 1`,
    `: "\${${NAME}:?is not set}"`,
    `: "\${${NAME}:=abc}"`,
    `node web.js --secret=$${NAME}`,
    `docker run -e ${NAME} web`,
    `docker run -e ${NAME}="$${NAME}" web`,
    `docker run -e ${NAME}=$(printenv ${NAME}) web`,
    `${NAME}=os.environ.get('${NAME}')`,
    `if (process.env.${NAME} === '') throw new Error('${NAME} is missing')`,
    `process.env.${NAME} == other`,
    `{{resolve:secretsmanager:shop:SecretString:${NAME}}}`,
    `{{resolve:secretsmanager:shop:SecretString:${NAME}:AWSCURRENT}}`,
    `arn:aws:secretsmanager:us-west-2:123456789012:secret:shop-AbCdEf:${NAME}::`,
    `arn:aws:ssm:us-west-2:123456789012:parameter/${NAME}`,
    `aws secretsmanager get-secret-value --secret-id ${NAME} --query SecretString`,
    `aws secretsmanager get-secret-value --secret-id=${NAME} --query SecretString`,
    `jq -r .${NAME} secret.json`,
    `Please set ${NAME}: it is required`,
    `The ${NAME}, see the README`,
    `${NAME}_PREVIOUS=abc`,
    `MY_${NAME}=abc`,
    JSON.stringify({ name: NAME }),
    JSON.stringify({ description: `${NAME}=abc` }),
    JSON.stringify({ type: 'object', required: [NAME], properties: { [NAME]: { type: 'string' } } }),
    `{ "title": "${NAME}", port: <port> }`,
    base64(`the name is ${NAME} here`),
  ])('%s', (text) => {
    expect(find(text)).toEqual([]);
  });
});

describe('a script that runs in a container', () => {
  const run = (script: Json) => find({ ContainerDefinitions: [{ Command: ['sh', '-c', script] }] });

  it.each([
    `if [ -z "$${NAME}" ]; then echo "${NAME}= is empty"; fi; exec web`,
    `test -n "$${NAME}" || (echo "${NAME}= is empty" >&2 && exit 1); exec web`,
    `[ "$${NAME}" ] || { logger -t web ${NAME}= has no value; exit 1; }`,
    `set -e\nprintf 'there is nothing behind %s ${NAME}=\n' the > /dev/stderr 2>&1`,
    `grep -q '^${NAME}=' .env || exit 1`,
  ])('gives the variable no value where it only prints its name, or looks for it: %s', (script) => {
    expect(run(script)).toEqual([]);
  });

  it.each([
    `echo "${NAME}=abc" >> .env`,
    `printf '${NAME}=%s\\n' "$OTHER" | tee .env`,
    `{ echo "A=1"; echo "${NAME}=abc"; } > .env`,
    `exec >> /etc/environment\necho '${NAME}=abc'`,
    `eval "$(echo "${NAME}=abc")"`,
    `eval \`echo ${NAME}=abc\``,
    `docker run --env-file <(echo "${NAME}=abc") web`,
    `aws s3 cp s3://shop/env - | grep '^${NAME}=' > .env`,
    `echo starting; ${NAME}=abc exec web`,
    `echo "starting" && env "${NAME}=abc" web`,
    `echo "${NAME}= is empty"; ${NAME}=abc exec web`,
    `docker run -e GREETING="; echo hi " -e ${NAME}=abc web`,
  ])('gives it one where what it prints is taken, or another command gets it: %s', (script) => {
    expect(run(script)).toHaveLength(1);
  });

  it.each<[string, Json]>([
    ['after the text', { 'Fn::Join': ['', [`echo "${NAME}=abc"`, { Ref: 'Where' }]] }],
    [
      'around the text',
      { 'Fn::Join': ['', ['exec > .env\n', { 'Fn::If': ['C', `echo "${NAME}=abc"`, ''] }]] },
    ],
  ])('may give it one where what is not known stands %s', (_, script) => {
    expect(run(script)).toHaveLength(1);
  });

  it('may give it one where the commands before and after it are other texts', () => {
    expect(find({ runCommand: ['exec > .env', `echo "${NAME}=abc"`] })).toHaveLength(1);
  });
});

describe('a call of AWS', () => {
  const pair = { Name: NAME, Value: 'abc' };
  const call = (service: string, action: string, parameters: Json): Json => ({
    Create: JSON.stringify({ service, action, parameters }),
  });

  it.each<[string, Json]>([
    ['as a parameter', call('SSM', 'putParameter', pair)],
    ['as a parameter, by version 3', call('@aws-sdk/client-ssm', 'PutParameterCommand', pair)],
    [
      'as a secret',
      call('secrets-manager', 'CreateSecret', { Name: 'x', SecretString: JSON.stringify({ [NAME]: 'x' }) }),
    ],
    [
      'in a state machine',
      { Type: 'Task', Resource: 'arn:aws:states:::aws-sdk:ssm:putParameter', Parameters: pair },
    ],
    ['by a schedule', { Arn: 'arn:aws:scheduler:::aws-sdk:ssm:putParameter', Input: JSON.stringify(pair) }],
  ])('gives no process the variable where it stores a value under its name: %s', (_, value) => {
    expect(find(value)).toEqual([]);
  });

  it.each<[string, Json]>([
    ['on an instance', call('SSM', 'sendCommand', { Parameters: { commands: [`export ${NAME}=abc`] } })],
    [
      'in a container',
      call('ECS', 'registerTaskDefinition', { containerDefinitions: [{ environment: [pair] }] }),
    ],
    [
      'in a function',
      call('Lambda', 'updateFunctionConfiguration', { Environment: { Variables: { [NAME]: 'abc' } } }),
    ],
    [
      'by a function',
      { Resource: 'arn:aws:lambda:us-west-2:123456789012:function:ssm:putParameter', Parameters: pair },
    ],
  ])('gives it one where it sets it: %s', (_, value) => {
    expect(find(value)).toHaveLength(1);
  });
});

describe('a value of a template', () => {
  it.each<[string, Json]>([
    ['a pair', [{ Name: NAME, Value: 'abc' }]],
    ['a pair of other words', [{ OptionName: NAME, Namespace: 'x', Value: 'abc' }]],
    ['a reference to a secret', { name: NAME, valueFrom: { secretKeyRef: { name: 'jwt', key: 'x' } } }],
    ['an entry of a secret that is made from another store', { secretKey: NAME, remoteRef: { key: 'jwt' } }],
    ['a member', { [NAME]: 'abc' }],
    ['a member that a state machine fills in', { [`${NAME}.$`]: '$.key' }],
    ['an argument of a job', { [`--${NAME}`]: 'abc' }],
    ['a member with an expression', { [NAME]: { Ref: 'Parameter' } }],
    ['a member in one branch', { 'Fn::If': ['Condition', { [NAME]: 'abc' }, { Ref: 'AWS::NoValue' }] }],
    ['joined text', { 'Fn::Join': ['', ['export JWT_', 'SECRET_KEY=', { Ref: 'Parameter' }]] }],
    ['user data', { 'Fn::Base64': { 'Fn::Sub': [`${ref('Line')}\n`, { Line: `${NAME}=abc` }] } }],
    [
      'text that is joined with a choice',
      { 'Fn::Join': ['', ['a', { 'Fn::If': ['C', `${NAME}=abc`, ''] }]] },
    ],
  ])('gives the variable a value: %s', (_, value) => {
    expect(find(value)).toHaveLength(1);
  });

  it.each<[string, Json]>([
    ['a name', { Name: NAME }],
    ['a value', { Name: 'SECRET_NAME', Value: NAME }],
    ['nothing', [{ Name: NAME, Value: { Ref: 'AWS::NoValue' } }]],
    ['a tag', { Tags: [{ Key: NAME, Value: 'abc' }] }],
    ['labels', { DockerLabels: { [NAME]: 'abc' } }],
    ['a list of names', { WithDecryption: [NAME, 'OTHER'] }],
    ['a name that substitution does not use as one', { 'Fn::Sub': [ref('A'), { A: NAME }] }],
  ])('does not give the variable a value: %s', (_, value) => {
    expect(find(value)).toEqual([]);
  });

  it('is found with its path and the names of what it stands in', () => {
    const containers = [{ name: 'web', env: [{ name: NAME, value: 'abc' }] }];
    expect(find({ Manifest: JSON.stringify([{ spec: { containers } }]) })).toMatchObject([
      { path: 'Text.Manifest.0.spec.containers.0.env.0', owners: ['web'] },
    ]);
  });

  it('counts in a build only where it starts something else', () => {
    const build = 'AWS::CodeBuild::Project';
    expect(find(`export ${NAME}=abc; npx cdk synth`, build)).toEqual([]);
    expect(find({ EnvironmentVariables: [{ Name: NAME, Value: 'abc' }] }, build)).toEqual([]);
    const overrides = JSON.stringify({ environment: [{ name: NAME, value: 'abc' }] });
    expect(find(`aws ecs run-task --overrides '${overrides}'`, build)).toHaveLength(1);
  });
});

describe('a hostile template', () => {
  const nest = (depth: number, inner: Json): Json => {
    let value = inner;
    for (let level = 0; level < depth; level += 1) value = { Environment: [value] };
    return value;
  };

  it('is walked however deep it is, and found in', () => {
    expect(find(nest(100_000, { Name: NAME, Value: 'abc' }), 'AWS::ECS::TaskDefinition')).toHaveLength(1);
  });

  it('does not make texts grow by substitution in substitution', () => {
    let text: Json = `${NAME}=abc`;
    for (let level = 0; level < 40; level += 1) text = { 'Fn::Sub': [ref('A').repeat(8), { A: text }] };
    expect(find(text).length).toBeGreaterThan(0);
  });

  it('does not make long texts slow', () => {
    for (const piece of [`${NAME}=`, '\\', `"${NAME}`, `name: ${NAME} `, `;echo a "${NAME}=`, '${', '(', 'a'])
      expect(find({ Command: [piece.repeat(1_000_000 / piece.length)] }).length).toBeLessThan(20);
  });
});
