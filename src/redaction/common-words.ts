/** Texts that cannot be hidden, because hiding them would destroy what is to be read. */

import { FAILURE_REASONS } from '../finding.ts';
import type { HolderRow } from '../proof/holder.ts';
import type { RolloutState, StageName, StageStatus } from '../run/report.ts';
import type { ProbeOutcome, VerdictName } from '../run/verdict.ts';
import type { Axis } from '../smoke-test/controls.ts';

/** Values of 8 characters and more that people put where a secret belongs and that logs are full of. */
const WORDS_OF_LOGS =
  'password passwords passw0rd password1 undefined username changeme changeit postgres database security secretkey ' +
  'nextauth localhost 127.0.0.1 production prod-env development testing123 staging-env required optional disabled ' +
  'enabled default1 unlimited anonymous administrator container frontend backend function certificate ' +
  'jwt_secret jwt-secret jwtsecret secret_key secret-key jwt_secret_key nextauth_secret auth_secret ' +
  'us-east-1 us-east-2 us-west-1 us-west-2 eu-west-1 eu-west-2 eu-west-3 eu-north-1 eu-south-1 eu-central-1 ' +
  'ap-south-1 ap-northeast-1 ap-northeast-2 ap-southeast-1 ap-southeast-2 sa-east-1 ca-central-1 ' +
  'http://localhost http://localhost:3000 http://localhost:5000 http://localhost:8000 http://localhost:8080 ' +
  'application/json';

type Word =
  | StageName
  | StageStatus
  | Axis
  | 'right key'
  | 'previous key'
  | 'no token'
  | 'random key'
  | ProbeOutcome
  | VerdictName
  | RolloutState
  | HolderRow['result'];

/** What the report says of a run; the compiler sees to it that no word is missing. */
const WORDS_OF_THE_REPORT: Readonly<Record<Word, true>> = {
  inputs: true,
  address: true,
  'signing key': true,
  'cloud assembly': true,
  holders: true,
  'pull request': true,
  'key store': true,
  production: true,
  plan: true,
  'keys stored': true,
  'old keys': true,
  'tokens before': true,
  'tokens after': true,
  'keys settled': true,
  changes: true,
  comment: true,
  review: true,
  baseline: true,
  deployment: true,
  rollout: true,
  verdict: true,
  availability: true,
  frontend: true,
  requests: true,
  logs: true,
  passed: true,
  failed: true,
  skipped: true,
  'not-established': true,
  cancelled: true,
  'right key': true,
  'previous key': true,
  'no token': true,
  'random key': true,
  carrier: true,
  'identity headers': true,
  key: true,
  signature: true,
  'JOSE header': true,
  claims: true,
  accepted: true,
  refused: true,
  blocked: true,
  'server-error': true,
  'no-answer': true,
  match: true,
  mismatch: true,
  'not-enforced': true,
  shadowed: true,
  unreachable: true,
  inconclusive: true,
  complete: true,
  'rolled-back': true,
  superseded: true,
  'scaled-to-zero': true,
  'no-change': true,
  'timed-out': true,
  same: true,
  differs: true,
  missing: true,
  'not established': true,
};

/** In small letters. */
export const COMMON_WORDS: ReadonlySet<string> = new Set([
  ...WORDS_OF_LOGS.split(' '),
  '[object object]',
  ...Object.keys(WORDS_OF_THE_REPORT).map((word) => word.toLowerCase()),
  ...FAILURE_REASONS,
]);
