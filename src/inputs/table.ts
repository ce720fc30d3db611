import { PHASES } from '../model/report.ts';
import { ALGORITHMS, KEY_ENCODINGS } from '../redaction/key-bytes.ts';
import { PROFILE_NAMES } from './profiles.ts';

/**
 * Every input of the action. The parsers take defaults, words and bounds from here, and scripts/docs.ts writes
 * action.yml and the tables of docs/inputs.md from it. The post step loads it too, so it is data and nothing else.
 */

export const MODES = ['deploy', 'verify', 'dry-run', 'rotate'] as const;

export type Mode = (typeof MODES)[number];

export type InputFacts = {
  /** In which it means something. */
  readonly modes: readonly Mode[];
  /** As text, which may hold an expression that GitHub evaluates; absent where an empty input means something. */
  readonly default?: string;
  /** For people: what must be given for this input to mean something. */
  readonly with?: string;
  /** For people: when the run is refused without it. */
  readonly required?: string;
  /** The only values that there are. */
  readonly choices?: readonly string[];
  /** Of a whole number. */
  readonly range?: { readonly min: number; readonly max: number };
  /** Masked, and read by `readSecrets` alone. */
  readonly isSecret?: boolean;
  /** One paragraph of Markdown. */
  readonly description: string;
};

const PROBING = ['deploy', 'verify', 'rotate'] as const;
const SYNTHESIZING = ['deploy', 'dry-run', 'rotate'] as const;
const DEPLOYING = ['deploy', 'rotate'] as const;
const ROTATING = ['rotate'] as const;
const DRY_RUN = ['dry-run'] as const;

const FLAG = ['true', 'false'] as const;

/** Kinds of change that a dry-run can refuse. */
export const FAIL_ON = ['replacement', 'removal', 'widening'] as const;

const MODE_AND_KEY = {
  mode: {
    modes: MODES,
    default: 'auto',
    choices: ['auto', ...MODES],
    description:
      '`deploy` proves, deploys and tests; `verify` tests what is deployed without deploying anything; `dry-run` shows what a pull request would change, and never deploys; `rotate` does the next step of a rotation of the key. `auto` is `dry-run` on pull-request events, else `deploy`.',
  },
  'jwt-secret-key': {
    modes: MODES,
    isSecret: true,
    required: 'except in a dry-run and with `secret-store: secrets-manager`',
    description:
      "The signing key, from `secrets.JWT_SECRET_KEY`; not needed in a dry-run. Where it is not given, the step's environment variable named by `jwt-secret-name` is taken. Both given and different is an error.",
  },
  'jwt-secret-name': {
    modes: MODES,
    default: 'JWT_SECRET_KEY',
    description:
      'Name of the environment variable that the CDK app reads and the containers get (`<name>_PREVIOUS` for the previous key). Several, separated by blanks or commas, where containers get the same key under other names, e.g. `JWT_SECRET_KEY GOTRUE_JWT_SECRET`: the app gets it under the first.',
  },
  'jwt-expiration-hours': {
    modes: MODES,
    default: '168',
    range: { min: 1, max: 87_600 },
    description:
      'Token lifetime in whole hours, handed to the CDK app as `JWT_EXPIRATION_HOURS` and checked in every container that has the key.',
  },
  algorithm: {
    modes: MODES,
    default: 'HS256',
    choices: ALGORITHMS,
    description: 'The HMAC algorithm of the tokens, `HS256`, `HS384` or `HS512`.',
  },
  'key-encoding': {
    modes: MODES,
    default: 'auto',
    choices: ['auto', ...KEY_ENCODINGS],
    description:
      "How the backend turns the key's text into bytes: `utf8`, `base64`, `base64url` or `hex`; `auto` does what the profile's framework does.",
  },
  'other-secrets': {
    modes: MODES,
    isSecret: true,
    description:
      "Other secrets of the same application, one `NAME=value` a line. They are masked and compared with the key. The CDK app gets them only if they are in the step's environment too.",
  },
} as const satisfies Readonly<Record<string, InputFacts>>;

const CDK_APP = {
  'working-directory': {
    modes: SYNTHESIZING,
    default: '.',
    description: 'Where `cdk.json` is, relative to the checkout.',
  },
  stacks: {
    modes: MODES,
    description:
      "Stacks, separated by spaces or lines: their CDK ids or patterns, e.g. `Prod/Main`, `Prod/**`. Default is what `cdk deploy --all` takes: no stacks of stages, unless there are no others. CloudFormation's names, e.g. `Prod-Main`, are understood too. A verification takes no patterns, and without stacks it does not ask ECS.",
  },
  context: {
    modes: SYNTHESIZING,
    description: 'CDK context, one `key=value` a line. Never a secret, because the CDK CLI shows it.',
  },
  'cdk-arguments': {
    modes: DEPLOYING,
    description:
      'Extra options for `cdk deploy`, quoted as in a shell, with values joined by `=`, as in `--concurrency=4`. A word that is no option is refused, because the CDK CLI could take it for one more stack.',
  },
  'synth-speed': {
    modes: SYNTHESIZING,
    default: 'safe',
    choices: ['safe', 'fast'],
    description:
      "`safe` runs the app as it is; `fast` skips ts-node's type check during synth and runs the type check beside it, before anything is deployed.",
  },
  'account-id': {
    modes: MODES,
    description: 'The AWS account that must be the one deployed to, 12 digits.',
  },
  containers: {
    modes: MODES,
    description:
      'Names of the containers that must hold the key, separated by spaces, commas or lines. Where several have the same name: `Orders/web`, where `Orders` is the construct or the logical id of the task definition. Default is every container that has it, and at least one.',
  },
  'plaintext-key': {
    modes: MODES,
    default: 'warn',
    choices: ['allow', 'warn', 'error'],
    description:
      'What a key in the plaintext environment of a task definition is, `allow`, `warn` or `error`.',
  },
  'deploy-timeout-minutes': {
    modes: DEPLOYING,
    default: '60',
    range: { min: 1, max: 360 },
    description: 'How long `cdk deploy` may take, in whole minutes. The CDK CLI has no limit of its own.',
  },
  'rollout-timeout-minutes': {
    modes: PROBING,
    default: '20',
    range: { min: 1, max: 180 },
    description:
      'How long the ECS services may take to become steady once CloudFormation is done, in whole minutes.',
  },
  'on-cancel': {
    modes: DEPLOYING,
    default: 'leave',
    choices: ['leave', 'cancel-update'],
    description:
      'What to do with a stack update when the run is cancelled, `leave` (CloudFormation goes on) or `cancel-update` (the post step cancels the update and waits for the rollback).',
  },
  'on-crash-loop': {
    modes: DEPLOYING,
    default: 'wait',
    choices: ['wait', 'cancel-update'],
    description:
      'What to do when a task of a new deployment has died, then one that was started in its place, and no other holds, `wait` (CloudFormation decides; without a circuit breaker that takes hours) or `cancel-update` (the update is cancelled, and production goes back to what ran before). The creation of a stack cannot be cancelled.',
  },
} as const satisfies Readonly<Record<string, InputFacts>>;

const SMOKE_TEST = {
  'backend-url': {
    modes: PROBING,
    required: 'in verify and rotate, where there is no `backend-url-output` and no `probe-as: session`',
    description:
      'Where the backend is reached, `https://` except on loopback. Without it the smoke test is skipped, and the report says that nothing was proven in production.',
  },
  'backend-url-output': {
    modes: PROBING,
    description:
      "In place of `backend-url`: `Stack.Output`, the output of a deployed stack that holds the address, a URL or a bare host name (then with `https://`). In a deployment the stack is named by its id or its name; in verify and rotate mode by CloudFormation's name, in `AWS_REGION`.",
  },
  'probe-path': {
    modes: PROBING,
    default: '/',
    with: 'a backend URL',
    description: 'Path of an endpoint that needs a token and only reads, e.g. `/api/me`.',
  },
  'accept-status': {
    modes: PROBING,
    default: '200-299',
    with: 'a backend URL',
    description:
      'Statuses that mean the token was accepted, as a list of numbers and ranges, e.g. `200-299,404`.',
  },
  profile: {
    modes: MODES,
    default: 'flask-pyjwt',
    choices: PROFILE_NAMES,
    description:
      "The backend's framework, for claims and key encoding: `flask-pyjwt`, `flask-jwt-extended`, `django-simplejwt`, `fastapi`, `express`, `spring` or `generic`.",
  },
  claims: {
    modes: PROBING,
    with: 'a backend URL',
    description: "JSON object merged over the profile's claims.",
  },
  'token-location': {
    modes: PROBING,
    default: 'Authorization: Bearer {token}',
    with: 'a backend URL',
    description:
      'How the token travels: one header line with `{token}` in it, e.g. `Authorization: JWT {token}`, `X-Access-Token: {token}` or `Cookie: access_token_cookie={token}`.',
  },
  'token-header': {
    modes: PROBING,
    with: 'a backend URL',
    description:
      'JSON object merged over the header of the token, e.g. `{"kid": "2024-05"}` for a verifier that picks its key by it, or `{"typ": "at+jwt"}`.',
  },
  'probe-as': {
    modes: PROBING,
    default: 'bearer',
    choices: ['bearer', 'session'],
    description:
      '`session` for a backend that only the frontend reaches: `probe-path` is asked at `frontend-url` with a session of the smoke user, and the verdict is `works` at best. `bearer` sends tokens to the backend itself.',
  },
  'identity-headers': {
    modes: PROBING,
    with: 'a backend URL',
    description:
      'Header names with which a request without a token is tried, separated by spaces, commas or lines. Default are the common ones. `none` for a backend that means to trust them behind its proxy.',
  },
  smoke: {
    modes: PROBING,
    with: 'a backend URL',
    description:
      'Requests of your own, a YAML list, sent once the verdict is `match` (some that only read after others too), to see that sending a message or uploading a file works. Writes are sent only if they are listed here. docs/requests.md has an example.',
  },
  'smoke-timeout-seconds': {
    modes: PROBING,
    default: '120',
    range: { min: 10, max: 1800 },
    with: 'a backend URL',
    description:
      'How long the smoke test may take, in whole seconds, and as long again for the frontend and for the requests in `smoke`. A key that is given up is tried for at most three times as long with tokens that were accepted before.',
  },
  tasks: {
    modes: PROBING,
    default: '6',
    range: { min: 1, max: 100 },
    with: 'a backend URL',
    description:
      'How many tasks may be behind the address where AWS does not say, for example in verify mode without `stacks` or credentials. More tasks take more requests with the right token, so that one with another key is met.',
  },
  availability: {
    modes: DEPLOYING,
    default: 'false',
    choices: FLAG,
    with: 'a backend URL',
    description:
      '`true` asks production with a valid token four times a second, from before the deployment until after the verdict, and reports each request that was not served. An interruption is a warning and never turns the run red. For deploy and rotate mode; needs `backend-url` or `backend-url-output`.',
  },
  'log-groups': {
    modes: PROBING,
    with: 'a backend URL',
    description:
      'Names of CloudWatch log groups, separated by spaces, commas or lines, in a region of the deployed stacks; in verify mode in that of the credentials. After the requests they must show the accepted token (its `jti`), and no tokens of others with a wrong signature; else there is a warning.',
  },
  'log-success': {
    modes: PROBING,
    with: '`log-groups`',
    description:
      'What the backend writes into its log when it accepts a token, with `{jti}` or `{user}` in it, e.g. `token accepted user={user}`. With `probe-as: session` such a line about the smoke user shows that the backend verified a token.',
  },
} as const satisfies Readonly<Record<string, InputFacts>>;

const FRONTEND = {
  'frontend-url': {
    modes: PROBING,
    description:
      'Where a NextAuth v4 or Auth.js v5 frontend is reached, `https://` except on loopback. With it, the run finds out which secret the frontend uses, and tries a session and a login.',
  },
  'frontend-secret-name': {
    modes: PROBING,
    default: 'NEXTAUTH_SECRET',
    with: 'a frontend URL',
    description: 'Which of `other-secrets` is the secret that the frontend makes its sessions with.',
  },
  'auth-path': {
    modes: PROBING,
    default: '/api/auth',
    with: 'a frontend URL',
    description:
      'Where the routes of NextAuth or Auth.js are, below `frontend-url`: the `basePath` of Auth.js, `/auth` with Express and SvelteKit.',
  },
  'login-provider': {
    modes: PROBING,
    default: 'credentials',
    with: 'a smoke user',
    description: 'Id of the credentials provider that the smoke user logs in with.',
  },
  'login-fields': {
    modes: PROBING,
    default: '{"email": "{email}", "password": "{password}"}',
    with: 'a smoke user',
    description:
      'The fields of the sign-in form, a JSON object of texts, in which `{email}` and `{password}` stand for the smoke user, e.g. `{"username": "{email}", "password": "{password}", "tenant": "acme"}`.',
  },
  'login-redirect': {
    modes: PROBING,
    default: '/chat',
    with: 'a frontend URL',
    description: 'Path of the page to which the login must lead, and which must then be shown.',
  },
  'smoke-user-email': {
    modes: PROBING,
    with: 'a frontend URL',
    required: 'with `smoke-user-password`',
    description:
      'Address of a user who exists for this test alone and may do little. With it, a real login is tried.',
  },
  'smoke-user-password': {
    modes: PROBING,
    isSecret: true,
    with: 'a frontend URL',
    required: 'with `smoke-user-email`',
    description: 'The password of the smoke user, from a GitHub secret.',
  },
} as const satisfies Readonly<Record<string, InputFacts>>;

const PULL_REQUEST = {
  'stand-ins': {
    modes: DRY_RUN,
    description:
      'Dry-run only: variables that the CDK app insists on, one a line, `NAME=value` or `NAME` alone for a random value. Those in `other-secrets` get a random value anyway.',
  },
  lookups: {
    modes: DRY_RUN,
    default: 'false',
    choices: FLAG,
    description:
      'Dry-run only: `true` lets the CDK app ask AWS, and for that hands it the AWS credentials of the job, which the code of the pull request can then read.',
  },
  'base-directory': {
    modes: DRY_RUN,
    description:
      'Dry-run only: the same CDK app in a second checkout of the base branch, relative to the workspace. Compared with where there are no AWS credentials; where there are, it says which texts of the deployed templates come from the code and may be shown.',
  },
  'fail-on': {
    modes: DRY_RUN,
    description: `Dry-run only: changes that make the run red, separated by blanks or commas: ${FAIL_ON.map((word) => `\`${word}\``).join(', ')}. None by default. Where the templates could not be compared although there are some, that is refused too.`,
  },
  comment: {
    modes: DRY_RUN,
    default: 'true',
    choices: FLAG,
    description:
      'Dry-run only, `true` or `false`; whether the pull request gets a comment, one, renewed with each push.',
  },
  'github-token': {
    modes: SYNTHESIZING,
    default: `\${{ github.token }}`,
    isSecret: true,
    description:
      'Token for the comment (`pull-requests: write`), and in a deployment for finding what was reviewed (`pull-requests: read`).',
  },
  'synth-timeout-minutes': {
    modes: DRY_RUN,
    default: '15',
    range: { min: 1, max: 60 },
    description: 'How long `cdk synth` may take in a dry-run, in whole minutes.',
  },
} as const satisfies Readonly<Record<string, InputFacts>>;

const ROTATION = {
  'previous-jwt-secret-key': {
    modes: PROBING,
    isSecret: true,
    description: 'The key that is being retired, while tokens signed with it may still be in use.',
  },
  'next-jwt-secret-key': {
    modes: PROBING,
    isSecret: true,
    description:
      'The key that a rotation has staged, from `secrets.JWT_SECRET_KEY_NEXT`. A deployment that is given it makes the verifiers accept it too.',
  },
  'emergency-jwt-secret-keys': {
    modes: ROTATING,
    isSecret: true,
    description:
      'Rotation only: the keys that an unfinished emergency gives up, from `secrets.JWT_SECRET_KEY_EMERGENCY`, so that the run that finishes it can prove that they are refused. The action writes that secret itself.',
  },
  'previous-key': {
    modes: ['deploy', 'verify'],
    choices: ['accept', 'reject', 'any'],
    description:
      'What must be true of the previous key: `accept`, `reject` or `any`. Default where a previous key is given: `accept` in deploy mode, `any` in verify mode. A deployment with `reject` and no previous key may end every key that production honours, and then users have to log in again.',
  },
  phase: {
    modes: ROTATING,
    default: 'auto',
    choices: ['auto', 'continue', ...PHASES],
    description:
      'Rotation only: `stage`, `switch`, `retire`, `abandon` (back to the key of before) or `emergency`; `auto` finds the next of the first three from the stored keys, their ages and what production accepts. `continue` is `auto` for a rotation that has begun, and begins none: for a schedule.',
  },
  'plan-only': {
    modes: ROTATING,
    default: 'false',
    choices: FLAG,
    description: 'Rotation only: `true` says what would be done, and changes nothing.',
  },
  'secret-store': {
    modes: PROBING,
    default: 'github',
    choices: ['github', 'secrets-manager'],
    description:
      'Where the keys are stored, `github` (secrets of the repository or of an environment) or `secrets-manager` (AWS, by staging labels). With `secrets-manager` a deployment and a verification read their keys from the secret, too, and the key inputs stay empty.',
  },
  'secret-environment': {
    modes: ROTATING,
    with: '`secret-store: github`',
    description:
      'Rotation only: the GitHub environment whose secrets hold the keys. Empty for those of the repository.',
  },
  'secrets-token': {
    modes: ROTATING,
    isSecret: true,
    with: '`secret-store: github`',
    required: 'yes',
    description:
      'Rotation only, for `secret-store: github`: a token that may write those secrets, of a GitHub App or a fine-grained personal access token. The token of the workflow can never do that.',
  },
  'secret-id': {
    modes: PROBING,
    with: '`secret-store: secrets-manager`',
    required: 'yes',
    description: 'For `secret-store: secrets-manager`: name or ARN of the secret.',
  },
  'secret-json-key': {
    modes: PROBING,
    with: '`secret-store: secrets-manager`',
    description:
      "For `secret-store: secrets-manager`: the member of the secret's JSON that holds the key. Empty when the whole value is the key.",
  },
} as const satisfies Readonly<Record<string, InputFacts>>;

/** By what people want; docs/inputs.md has a table for each. */
export const INPUT_GROUPS = {
  'Mode and signing key': MODE_AND_KEY,
  'CDK app and deployment': CDK_APP,
  'Smoke test': SMOKE_TEST,
  Frontend: FRONTEND,
  'Dry-run of a pull request': PULL_REQUEST,
  Rotation: ROTATION,
} satisfies Readonly<Record<string, Readonly<Record<string, InputFacts>>>>;

export const INPUTS = {
  ...MODE_AND_KEY,
  ...CDK_APP,
  ...SMOKE_TEST,
  ...FRONTEND,
  ...PULL_REQUEST,
  ...ROTATION,
} as const;

export type InputName = keyof typeof INPUTS;

export type SubAction = Exclude<Mode, 'deploy'>;

/**
 * An action of its own for a mode, in a folder of that name, with the inputs that most people need there; scripts/docs.ts
 * writes it. All others are inputs of the action at the root, with that mode.
 */
export const SUB_ACTIONS = {
  verify: {
    required: ['jwt-secret-key', 'backend-url'],
    others: [
      'next-jwt-secret-key',
      'previous-jwt-secret-key',
      'jwt-secret-name',
      'algorithm',
      'other-secrets',
      'probe-path',
      'accept-status',
      'profile',
      'claims',
      'smoke',
      'stacks',
      'account-id',
      'containers',
      'frontend-url',
      'frontend-secret-name',
      'smoke-user-email',
      'smoke-user-password',
    ],
  },
  'dry-run': {
    required: [],
    others: [
      'jwt-secret-name',
      'jwt-expiration-hours',
      'working-directory',
      'stacks',
      'context',
      'synth-speed',
      'account-id',
      'containers',
      'plaintext-key',
      'stand-ins',
      'lookups',
      'base-directory',
      'fail-on',
      'comment',
      'github-token',
      'synth-timeout-minutes',
    ],
  },
  rotate: {
    required: ['backend-url'],
    others: [
      'phase',
      'plan-only',
      'secret-store',
      'secret-environment',
      'secrets-token',
      'secret-id',
      'secret-json-key',
      'jwt-secret-key',
      'next-jwt-secret-key',
      'previous-jwt-secret-key',
      'emergency-jwt-secret-keys',
      'jwt-expiration-hours',
      'other-secrets',
      'github-token',
      'working-directory',
      'stacks',
      'probe-path',
      'profile',
    ],
  },
} as const satisfies Readonly<
  Record<SubAction, { readonly required: readonly InputName[]; readonly others: readonly InputName[] }>
>;
