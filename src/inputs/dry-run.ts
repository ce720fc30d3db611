import { ALGORITHMS, KEY_ENCODINGS } from '../redaction/key-bytes.ts';
import { readAccountId } from './account-id.ts';
import { readCdkApp, readDirectory, readStacks, refuseSecrets } from './cdk-app.ts';
import { PROFILE_NAMES, resolveKeyEncoding } from './profiles.ts';
import type { InputReader } from './reader.ts';
import type { SecretInputs } from './secrets.ts';
import { readStandIns, type StandIn } from './stand-ins.ts';
import type { DryRunInputs } from './types.ts';

const MINUTE = 60_000;

/** Every secret that the app may insist on gets a stand-in without being asked for. */
const allStandIns = (reader: InputReader, secrets: SecretInputs): readonly StandIn[] => {
  const asked = readStandIns(reader, secrets);
  const others = secrets.otherNames.filter((name) => !asked.some((standIn) => standIn.name === name));
  return [...asked, ...others.map((name) => ({ name }))];
};

export const readDryRun = (reader: InputReader, secrets: SecretInputs, workspace: string): DryRunInputs => {
  const app = readCdkApp(reader, secrets, workspace);
  const stacks = readStacks(reader);
  refuseSecrets(reader, 'stacks', stacks, secrets);
  const base = reader.text('base-directory');
  const profile = reader.choice('profile', PROFILE_NAMES, 'flask-pyjwt');
  const encoding = reader.choice('key-encoding', ['auto', ...KEY_ENCODINGS], 'auto');
  return {
    ...app,
    mode: 'dry-run',
    key: secrets.key,
    keyInput: secrets.keyInput,
    otherSecrets: secrets.otherSecrets,
    secrets,
    secretName: secrets.secretName,
    secretAliases: secrets.secretAliases,
    expirationHours: String(
      reader.wholeNumber('jwt-expiration-hours', { fallback: 168, min: 1, max: 87_600 }),
    ),
    algorithm: reader.choice('algorithm', ALGORITHMS, 'HS256'),
    keyEncoding: resolveKeyEncoding(profile, encoding),
    stacks,
    containers: reader.names('containers'),
    plaintextKey: reader.choice('plaintext-key', ['allow', 'warn', 'error'], 'warn'),
    accountId: readAccountId(reader),
    standIns: allStandIns(reader, secrets),
    lookups: reader.choice('lookups', ['true', 'false'], 'false') === 'true',
    ...(base !== '' && { baseDirectory: readDirectory(reader, workspace, 'base-directory', base) }),
    synthTimeoutMilliseconds:
      reader.wholeNumber('synth-timeout-minutes', { fallback: 15, min: 1, max: 60 }) * MINUTE,
    comment: reader.choice('comment', ['true', 'false'], 'true') === 'true',
    ...(secrets.githubToken && { githubToken: secrets.githubToken }),
  };
};
