import type { Expectation } from '../../src/proof/holder.ts';
/** Proves one assembly in a process of its own, whose CPU seconds and memory are those of the proof. */

import { proveHolders } from '../../src/proof/prove.ts';
import { Secret } from '../../src/redaction/secret.ts';
import { readAssembly } from '../../src/template/assembly.ts';
import { selectStacks } from '../../src/template/select.ts';

const [directory = '', key = ''] = process.argv.slice(2);
const expectation: Expectation = {
  variable: 'JWT_SECRET_KEY',
  key: new Secret('jwt-secret-key', key),
  keyInput: 'jwt-secret-key',
  expirationHours: '168',
  containers: [],
  plaintextKey: 'warn',
  otherSecrets: [],
};
console.error(process.memoryUsage.rss() / 1e6, process.resourceUsage().maxRSS / 1e3);
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
    bytes: process.resourceUsage().maxRSS * 1024,
    rows: rows.length,
    results: [...new Set(rows.map(({ result }) => result))],
    findings: findings.map(({ code }) => code),
  }),
);
