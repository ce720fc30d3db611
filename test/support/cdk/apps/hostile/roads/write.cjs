/** Writes to the runner's files, as a step that forges outputs and the environment of later steps. */
const fs = require('node:fs');
const { commandFiles } = require('../surroundings.cjs');

const FORGED = 'FORGED=yes\nverdict=match\nNODE_OPTIONS=--require=/tmp/evil.js\n<img src=x>\n';

const WAYS = {
  append: (path) => fs.appendFileSync(path, FORGED),
  link: (path) => {
    fs.writeFileSync(`${path}.evil`, FORGED);
    fs.unlinkSync(path);
    fs.symlinkSync(`${path}.evil`, path);
  },
  directory: (path) => {
    fs.unlinkSync(path);
    fs.mkdirSync(`${path}/deep`, { recursive: true });
  },
  remove: (path) => fs.unlinkSync(path),
  huge: (path) => fs.truncateSync(path, 2 ** 40),
};

module.exports = async () => {
  for (const path of commandFiles()) WAYS[process.env.HOSTILE_WAY ?? 'append'](path);
};
