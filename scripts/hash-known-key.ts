/** The entry of src/signing-key/known-keys-data.ts for the key on standard input: `printf %s KEY | node scripts/hash-known-key.ts`. */

import { text } from 'node:stream/consumers';
import { hashOfKnownKey } from '../src/signing-key/known-keys.ts';

console.log(hashOfKnownKey(await text(process.stdin)).slice(0, 12));
