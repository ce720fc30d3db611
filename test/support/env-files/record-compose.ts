/**
 * Records what Docker Compose's own parser makes of generated env files, for machines without Go. By hand, when the
 * parser or the texts change: `node test/support/env-files/record-compose.ts`
 */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { withVariables } from '../../../src/env-files/edit.ts';
import { assignmentText, hostileText, KEY, valueText } from './texts.ts';

const texts = [
  ...fc.sample(hostileText, 500),
  ...fc.sample(assignmentText, 500),
  ...fc.sample(valueText, 800),
];
/** What an edit makes of them is read by Compose, too. */
const edited = texts.slice(0, 300).flatMap((text) => {
  const result = withVariables(Buffer.from(text), new Map([[KEY, '0123456789abcdef']]));
  return result.ok ? [result.content.toString()] : [];
});
const files = [...new Set([...texts, ...edited])];

const folder = fileURLToPath(new URL('compose-go', import.meta.url));
const place = mkdtempSync(join(tmpdir(), 'compose-'));
const program = join(place, 'record');
execFileSync('go', ['build', '-o', program, '.'], { cwd: folder, stdio: 'inherit' });
const input = JSON.stringify(files.map((text) => Buffer.from(text).toString('base64')));
const readings: unknown[] = JSON.parse(
  execFileSync(program, { cwd: place, input, encoding: 'utf8', maxBuffer: 1 << 28 }),
);
rmSync(place, { recursive: true });

const [, version] = /compose-go\/v2 (v\S+)/.exec(readFileSync(join(folder, 'go.mod'), 'utf8')) ?? [];
const lines = files.map((text, index) => JSON.stringify([text, readings[index]]));
const recording = new URL('compose-recording.json', import.meta.url);
writeFileSync(recording, `{\n"parser": "compose-go ${version}",\n"files": [\n${lines.join(',\n')}\n]\n}\n`);
console.log(`${files.length} files, ${readings.filter((reading) => reading === null).length} refused`);
