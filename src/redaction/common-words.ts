import { REPORT_WORDS } from '../model/words.ts';

/** Texts that cannot be hidden, because hiding them would destroy what is to be read. */

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

/** In small letters. */
export const COMMON_WORDS: ReadonlySet<string> = new Set([
  ...WORDS_OF_LOGS.split(' '),
  '[object object]',
  ...[...REPORT_WORDS].map((word) => word.toLowerCase()),
]);
