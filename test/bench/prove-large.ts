/** Proves one assembly in a process of its own, whose memory is that of the proof and of Node. */

import { isError } from '../../src/model/finding.ts';
import type { Expectation } from '../../src/proof/holder.ts';
import { proveHolders } from '../../src/proof/prove.ts';
import { Secret } from '../../src/redaction/secret.ts';
import { readAssembly } from '../../src/template/assembly.ts';
import { selectStacks } from '../../src/template/select.ts';

const [directory = '', key = ''] = process.argv.slice(2);
const expectation: Expectation = {
  variable: 'JWT_SECRET_KEY',
  key: new Secret('jwt-secret-key', key),
  givenKey: 'the key of the input jwt-secret-key',
  expirationHours: '168',
  containers: [],
  plaintextKey: 'warn',
  otherSecrets: [],
};
const bytesBefore = process.memoryUsage.rss();
const start = process.cpuUsage();
const assembly = readAssembly(directory);
if (!assembly.ok) throw new Error(assembly.findings[0].title);
const stacks = selectStacks(assembly.value, []);
if (!stacks.ok) throw new Error(stacks.findings[0].title);
const { rows, findings } = proveHolders(stacks.value, expectation);
const { user, system } = process.cpuUsage(start);
console.log(
  JSON.stringify({
    cpuSeconds: (user + system) / 1e6,
    peakBytes: process.resourceUsage().maxRSS * 1024,
    bytesBefore,
    proven: rows.filter(({ result }) => result === 'same').length,
    errors: findings.filter(isError).length,
  }),
);
