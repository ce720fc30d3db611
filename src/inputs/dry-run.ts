import type { CommentUse } from '../report/comment-header.ts';
import { readAccountId, readCdkApp, readDirectory, readStacks, refuseSecrets } from './cdk-app.ts';
import { resolveKeyEncoding } from './profiles.ts';
import { type Environment, InputReader, quoted } from './reader.ts';
import type { SecretInputs } from './secrets.ts';
import { readStandIns, type StandIn } from './stand-ins.ts';
import { FAIL_ON, INPUTS } from './table.ts';
import type { DryRunInputs, FailOn } from './types.ts';

const MINUTE = 60_000;

/** Every secret that the app may insist on gets a stand-in without being asked for. */
const allStandIns = (reader: InputReader, secrets: SecretInputs): readonly StandIn[] => {
  const asked = readStandIns(reader, secrets);
  const others = secrets.otherNames.filter((name) => !asked.some((standIn) => standIn.name === name));
  return [...asked, ...others.map((name) => ({ name }))];
};

const readFailOn = (reader: InputReader): readonly FailOn[] => {
  const words = reader.names('fail-on');
  const unknown = words.find((word) => !FAIL_ON.some((known) => known === word));
  if (unknown !== undefined)
    reader.refuse('fail-on', {
      title: 'unknown value',
      detail: `${quoted(unknown)} is not one of the possible values.`,
      remedy: `Set fail-on to some of: ${FAIL_ON.join(', ')}.`,
    });
  return FAIL_ON.filter((word) => words.includes(word));
};

export const readDryRun = (reader: InputReader, secrets: SecretInputs): DryRunInputs => {
  const app = readCdkApp(reader, secrets);
  const stacks = readStacks(reader);
  refuseSecrets(reader, secrets, { input: 'stacks', texts: stacks });
  const base = reader.text('base-directory');
  const profile = reader.choice('profile');
  const encoding = reader.choice('key-encoding');
  return {
    ...app,
    mode: 'dry-run',
    key: secrets.key,
    keyInput: secrets.keyInput,
    otherSecrets: secrets.otherSecrets,
    secrets,
    secretName: secrets.secretName,
    secretAliases: secrets.secretAliases,
    expirationHours: String(reader.wholeNumber('jwt-expiration-hours')),
    algorithm: reader.choice('algorithm'),
    keyEncoding: resolveKeyEncoding(profile, encoding),
    stacks,
    containers: reader.names('containers'),
    plaintextKey: reader.choice('plaintext-key'),
    accountId: readAccountId(reader),
    standIns: allStandIns(reader, secrets),
    lookups: reader.flag('lookups'),
    ...(base !== '' && { baseDirectory: readDirectory(reader, 'base-directory') }),
    synthTimeoutMilliseconds: reader.wholeNumber('synth-timeout-minutes') * MINUTE,
    failOn: readFailOn(reader),
    comment: reader.flag('comment'),
    ...(secrets.githubToken && { githubToken: secrets.githubToken }),
  };
};

/** Which use of the action a comment belongs to; read by the post step too, which parses nothing else. */
export const commentUse = (env: Environment): CommentUse => {
  const reader = new InputReader(env);
  const secretName = reader.text('jwt-secret-name');
  const isUsual = secretName === INPUTS['jwt-secret-name'].default;
  return {
    workingDirectory: reader.text('working-directory'),
    stacks: reader.names('stacks'),
    accountId: reader.text('account-id'),
    context: reader.lines('context'),
    secretName: isUsual ? '' : secretName,
    containers: reader.names('containers'),
    standIns: reader.lines('stand-ins'),
    baseDirectory: reader.text('base-directory'),
  };
};
