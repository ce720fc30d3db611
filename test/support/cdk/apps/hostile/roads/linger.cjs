/** Leaves a process behind: of another session, an orphan, with closed streams. It goes on writing until it is ended. */
const { spawn } = require('node:child_process');
const { setTimeout: wait } = require('node:timers/promises');
const { commandFiles } = require('../surroundings.cjs');

const LEFT = `
const fs = require('node:fs');
const [files, assembly] = JSON.parse(process.argv[1]);
const write = () => {
  for (const path of files) try { fs.appendFileSync(path, 'FORGED=yes\\n'); } catch {}
  try { fs.writeFileSync(assembly + '/late.json', '{}'); } catch {}
};
setInterval(write, 5);
setTimeout(() => process.exit(), 60000);
write();`;

/** The one in between ends at once, so that nobody is the parent of the last one. */
const BETWEEN = `
const { spawn } = require('node:child_process');
const options = { detached: true, stdio: 'ignore' };
const child = spawn(process.execPath, ['-e', process.argv[1], process.argv[2]], options);
require('node:fs').appendFileSync(process.env.HOSTILE_LOOT, 'left ' + child.pid + '\\n');
process.exit();`;

module.exports = async () => {
  const told = JSON.stringify([commandFiles(), process.env.CDK_OUTDIR]);
  spawn(process.execPath, ['-e', BETWEEN, LEFT, told], { detached: true, stdio: 'ignore' });
  await wait(1000);
};
