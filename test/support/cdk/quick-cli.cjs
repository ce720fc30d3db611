/**
 * Stands in for the CDK CLI where an app without assets of its own is deployed dozens of times: `synth` runs the app,
 * `deploy` makes a change set of the template and executes it. The CLI itself takes 2 s of CPU to start for the two.
 * test/e2e/quick-cli.test.ts shows that the app and AWS hear the same from both.
 */
const { spawnSync } = require('node:child_process');
const { mkdirSync, readFileSync } = require('node:fs');
const { request } = require('node:http');
const { join, resolve } = require('node:path');
const { setTimeout: delay } = require('node:timers/promises');

const { AWS_ENDPOINT_URL, AWS_REGION, AWS_ACCESS_KEY_ID: account } = process.env;
const [command, ...words] = process.argv.slice(2);
const option = (name) => words[words.indexOf(name) + 1];

/** What the CLI itself adds to the context of every app. */
const OWN_CONTEXT = {
  'aws:cdk:enable-path-metadata': true,
  'aws:cdk:enable-asset-metadata': true,
  'aws:cdk:version-reporting': true,
  'aws:cdk:bundling-stacks': ['**'],
  '@aws-cdk/core:failSynthOnValidationErrors': false,
};

const givenContext = () =>
  Object.fromEntries(
    words.flatMap((word, index) => {
      const [key, ...value] = (words[index + 1] ?? '').split('=');
      return word === '--context' ? [[key, value.join('=')]] : [];
    }),
  );

const synth = () => {
  const directory = option('--output');
  mkdirSync(directory, { recursive: true });
  const { app, context } = JSON.parse(readFileSync('cdk.json', 'utf8'));
  const env = {
    ...process.env,
    CDK_OUTDIR: directory,
    CDK_CONTEXT_JSON: JSON.stringify({ ...context, ...givenContext(), ...OWN_CONTEXT }),
    // Without credentials the app is left what it is given.
    ...(account && { CDK_DEFAULT_ACCOUNT: account }),
    CDK_DEFAULT_REGION: AWS_REGION,
  };
  // Another process of Node takes longer to start than such an app to run.
  const [, script] = /^node (\S+\.cjs)$/.exec(app) ?? [];
  if (!script) return spawnSync(app, { shell: true, stdio: 'inherit', env }).status ?? 1;
  Object.assign(process.env, env);
  require(resolve(script));
  return 0;
};

/** @returns the answer's XML @throws Error with it */
const ask = (Action, parameters) =>
  new Promise((resolve, reject) => {
    const headers = {
      authorization: `AWS4-HMAC-SHA256 Credential=${account}/20260101/${AWS_REGION}/cloudformation/aws4_request`,
      'content-type': 'application/x-www-form-urlencoded',
    };
    const asked = request(AWS_ENDPOINT_URL, { method: 'POST', headers, agent: false }, (answer) => {
      const chunks = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('end', () => {
        const xml = Buffer.concat(chunks).toString();
        if (answer.statusCode === 200) resolve(xml);
        else reject(new Error(xml));
      });
    });
    asked.on('error', reject);
    asked.end(`${new URLSearchParams({ Action, Version: '2010-05-15', ...parameters })}`);
  });

const tag = (xml, name) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1] ?? '';

const until = async (isOver, look) => {
  for (;;) {
    const status = await look();
    if (isOver(status)) return status;
    await delay(100);
  }
};

const deployStack = async (StackName) => {
  const directory = option('--app');
  const { artifacts } = JSON.parse(readFileSync(join(directory, 'manifest.json'), 'utf8'));
  const { templateFile, stackTemplateAssetObjectUrl } = artifacts[StackName].properties;
  const template = readFileSync(join(directory, templateFile), 'utf8');
  // The CLI uploads the file where the app says where to, and makes YAML of it where it does not.
  const TemplateBody = stackTemplateAssetObjectUrl ? template : `---\n${template}`;
  const status = async () => tag(await ask('DescribeStacks', { StackName }), 'StackStatus');
  const before = await status().catch(() => '');
  const set = { StackName, ChangeSetName: 'cdk-deploy-change-set' };
  // What a run left behind that died before it executed it.
  await ask('DeleteChangeSet', set);
  await ask('CreateChangeSet', { ...set, ChangeSetType: before === '' ? 'CREATE' : 'UPDATE', TemplateBody });
  const made = await until(
    (text) => !/PENDING|IN_PROGRESS/.test(text),
    async () => tag(await ask('DescribeChangeSet', set), 'Status'),
  );
  if (made !== 'CREATE_COMPLETE') {
    await ask('DeleteChangeSet', set);
    console.error(`${StackName} (no changes)`);
    return 0;
  }
  await ask('ExecuteChangeSet', set);
  const after = await until((text) => !text.endsWith('_IN_PROGRESS'), status);
  console.error(`${StackName} ${after}`);
  return /^(CREATE|UPDATE)_COMPLETE$/.test(after) ? 0 : 1;
};

/** One after the other, as the CLI does. */
const deploy = async () => {
  const names = words.slice(
    0,
    words.findIndex((word) => word.startsWith('-')),
  );
  for (const name of names) {
    const code = await deployStack(name);
    if (code !== 0) return code;
  }
  return 0;
};

Promise.resolve(command === 'synth' ? synth() : deploy()).then(
  // An app in this process may still be at work.
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    console.error(`${error}`);
    process.exit(1);
  },
);
