/**
 * An app that attacks whoever synthesizes it. HOSTILE_ROADS says how, separated by commas: each is a file in roads/. What
 * an app can do to a run of the action, it does, but to nothing else of the machine.
 */
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { writeAssembly } = require('./assembly.cjs');

const fromFile = () => {
  try {
    return readFileSync(join(__dirname, 'roads.txt'), 'utf8').trim();
  } catch {
    return '';
  }
};

const main = async () => {
  const roads = (process.env.HOSTILE_ROADS || fromFile()).split(',').filter((name) => name !== '');
  writeAssembly(process.env.CDK_OUTDIR ?? 'cdk.out', { Hostile: { Resources: {} } });
  for (const road of roads) await require(`./roads/${road}.cjs`)();
};

main();
