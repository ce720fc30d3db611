/** HS256 needs a key of at least the size of its hash: 256 bits (RFC 7518 §3.2). */
const MINIMUM_KEY_BYTES = 32;

const VERSION_ID = 'JWT_SECRET_KEY_VERSION_ID';
const PREVIOUS_VERSION_ID = 'JWT_SECRET_KEY_PREVIOUS_VERSION_ID';

/** Secrets Manager takes 32 to 64 characters; in the reference a colon would begin the next part. */
const IS_VERSION_ID = /^[\w-]{32,64}$/;

/** Where the containers get `JWT_SECRET_KEY` from. */
export type KeySource =
  /** In the task definition's environment: readable by everybody who may read templates or task definitions. */
  | { readonly form: 'plaintext'; readonly key: string; readonly previousKey: string | undefined }
  /** Read by ECS when a task starts; the template and the task definition only hold where it is. */
  | { readonly form: 'secrets-manager'; readonly versions: KeyVersions };

/** Which versions of the secret are the keys. */
export type KeyVersions =
  /** AWSCURRENT, and AWSPREVIOUS too: whatever these labels are on when a task starts. */
  | { readonly by: 'label'; readonly acceptPreviousKey: boolean }
  /** Chosen by a rotation: every task of one task definition gets the same, whenever it starts. */
  | { readonly by: 'id'; readonly current: string; readonly previous: string | undefined };

export type Settings = {
  readonly signingKey: KeySource;
  /** Encrypts the browser's session cookie; plaintext form only. */
  readonly sessionSecret: string | undefined;
  /** Sessions that were made with it are still honoured; plaintext form only. */
  readonly previousSessionSecret: string | undefined;
  /** The same in the Secrets Manager form: sessions of the version AWSPREVIOUS are still honoured. */
  readonly acceptPreviousSession: boolean;
  /** Password of the demo users; without it nobody can log in. */
  readonly demoPassword: string | undefined;
  /** Lifetime of a backend token, in hours. */
  readonly expirationHours: number;
  /** Image references with registry and tag; `undefined` means the account's own ECR repository. */
  readonly frontendImage: string | undefined;
  readonly backendImage: string | undefined;
  readonly desiredCount: number;
  readonly certificateArn: string | undefined;
  readonly domainName: string | undefined;
};

export type SettingsResult =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly problems: readonly string[] };

/** An unset GitHub secret arrives as an empty text: it counts as missing. */
const given = (value: unknown): string | undefined =>
  value === undefined || value === null || value === '' ? undefined : String(value);

/**
 * Reads the app's settings from the environment and the CDK context. Secrets come from the environment only: context
 * values end up in the process list and in files.
 *
 * @returns the settings, or one sentence for each thing that is wrong; no sentence holds a value.
 */
export const readSettings = (
  env: Readonly<Record<string, string | undefined>>,
  context: (name: string) => unknown,
): SettingsResult => {
  const problems: string[] = [];

  const count = (name: string, value: string | undefined, fallback: number, least: number): number => {
    if (value === undefined) return fallback;
    if (/^\d{1,6}$/.test(value) && Number(value) >= least) return Number(value);
    problems.push(`${name} must be a whole number of at least ${least}.`);
    return fallback;
  };

  const settings: Settings = {
    signingKey: readKeySource(env, context, problems),
    sessionSecret: given(env.NEXTAUTH_SECRET),
    previousSessionSecret: given(env.NEXTAUTH_SECRET_PREVIOUS),
    acceptPreviousSession: given(context('acceptPreviousSession')) === 'true',
    demoPassword: given(env.DEMO_PASSWORD),
    expirationHours: count(
      'JWT_EXPIRATION_HOURS (or the context value jwtExpirationHours)',
      given(env.JWT_EXPIRATION_HOURS) ?? given(context('jwtExpirationHours')),
      168,
      1,
    ),
    frontendImage: given(env.FRONTEND_IMAGE) ?? given(context('frontendImage')),
    backendImage: given(env.BACKEND_IMAGE) ?? given(context('backendImage')),
    desiredCount: count('The context value desiredCount', given(context('desiredCount')), 2, 0),
    certificateArn: given(context('certificateArn')),
    domainName: given(context('domainName')),
  };

  const { sessionSecret, previousSessionSecret } = settings;
  if (sessionSecret !== undefined && sessionSecret === given(env.JWT_SECRET_KEY)) {
    problems.push(
      'NEXTAUTH_SECRET is the same as JWT_SECRET_KEY: one leak would open both. Make a second one.',
    );
  }
  if (previousSessionSecret !== undefined && sessionSecret === undefined) {
    problems.push('NEXTAUTH_SECRET_PREVIOUS is set and NEXTAUTH_SECRET is not: nothing would come after it.');
  }
  return problems.length === 0 ? { ok: true, settings } : { ok: false, problems };
};

const readKeySource = (
  env: Readonly<Record<string, string | undefined>>,
  context: (name: string) => unknown,
  problems: string[],
): KeySource => {
  const form = given(context('keyForm')) ?? 'plaintext';
  if (form === 'secrets-manager') return { form, versions: readKeyVersions(env, context, problems) };
  if (form !== 'plaintext') problems.push('The context value keyForm must be plaintext or secrets-manager.');
  if (given(env[VERSION_ID]) !== undefined) {
    problems.push(
      `${VERSION_ID} is set, but the key does not come from Secrets Manager: set the context value keyForm to secrets-manager.`,
    );
  }

  const key = given(env.JWT_SECRET_KEY);
  const previousKey = given(env.JWT_SECRET_KEY_PREVIOUS);
  if (key === undefined) {
    problems.push(
      'JWT_SECRET_KEY is not set, so the containers would get no signing key. ' +
        'Make one with "openssl rand -hex 32" and export it; in GitHub Actions pass the secret: ' +
        `JWT_SECRET_KEY: \${{ secrets.JWT_SECRET_KEY }}.`,
    );
  }
  for (const [name, value] of Object.entries({ JWT_SECRET_KEY: key, JWT_SECRET_KEY_PREVIOUS: previousKey })) {
    if (value !== undefined && Buffer.byteLength(value) < MINIMUM_KEY_BYTES) {
      problems.push(`${name} is shorter than ${MINIMUM_KEY_BYTES} bytes, the least that HS256 allows.`);
    }
  }
  return { form: 'plaintext', key: key ?? '', previousKey };
};

const readKeyVersions = (
  env: Readonly<Record<string, string | undefined>>,
  context: (name: string) => unknown,
  problems: string[],
): KeyVersions => {
  const current = given(env[VERSION_ID]);
  const previous = given(env[PREVIOUS_VERSION_ID]);
  for (const [name, id] of Object.entries({ [VERSION_ID]: current, [PREVIOUS_VERSION_ID]: previous })) {
    if (id !== undefined && !IS_VERSION_ID.test(id)) {
      problems.push(
        `${name} is not the id of a version of a secret (32 to 64 letters, digits and hyphens). ` +
          'See aws secretsmanager list-secret-version-ids --secret-id chat-app/jwt.',
      );
    }
  }
  if (current === undefined && previous !== undefined) {
    problems.push(
      `${PREVIOUS_VERSION_ID} is set and ${VERSION_ID} is not: no task would sign with a known key.`,
    );
  }
  return current === undefined
    ? { by: 'label', acceptPreviousKey: given(context('acceptPreviousKey')) === 'true' }
    : { by: 'id', current, previous };
};
