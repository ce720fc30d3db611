/** Stands in for actions/setup-node: installs nothing, but fails unless the asked-for Node.js is what `node` starts. */
import { execFileSync } from 'node:child_process';

const asked = process.env['INPUT_NODE-VERSION'];
const found = execFileSync('node', ['--version'], { encoding: 'utf8' }).trim();
console.log(`node ${found}`);
if (!asked || !found.startsWith(`v${asked}.`)) {
  console.log(`::error::Node.js ${asked} was asked for, and ${found} is on PATH`);
  process.exitCode = 1;
}
