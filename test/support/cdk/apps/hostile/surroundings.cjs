/** What an app can find out about the step that runs it, without being told. */
const { readdirSync, readFileSync, lstatSync } = require('node:fs');
const { join } = require('node:path');

const read = (path) => {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
};

const parentOf = (pid) => Number(/^PPid:\s*(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0);
const pids = () =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);

/** The test runner is where an attacker's reach ends here; its own work is not the action's. */
const isTestRunner = (pid) => /vitest/.test(read(`/proc/${pid}/cmdline`)) || pid <= 1;

/** From this process up to the action's, and the runner's step alone. */
const ancestors = () => {
  const chain = [];
  for (let pid = process.pid; !isTestRunner(pid); pid = parentOf(pid)) chain.push(pid);
  return chain;
};

const family = () => {
  const top = ancestors().at(-1);
  const known = new Set([top]);
  for (let size = 0; size !== known.size; ) {
    size = known.size;
    for (const pid of pids()) if (known.has(parentOf(pid))) known.add(pid);
  }
  return [...known];
};

const filesBelow = (directory, depth = 6) => {
  try {
    return readdirSync(directory).flatMap((name) => {
      const path = join(directory, name);
      const stat = lstatSync(path);
      if (stat.isDirectory()) return depth > 0 && name !== 'node_modules' ? filesBelow(path, depth - 1) : [];
      return stat.isFile() && stat.size < 1024 * 1024 ? [path] : [];
    });
  } catch {
    return [];
  }
};

/** The runner's files, found in RUNNER_TEMP or, where that is not told, from what other processes know. */
const commandFiles = () => {
  const environments = family().map((pid) => read(`/proc/${pid}/environ`));
  const told = environments.flatMap((text) => /(?:^|\0)RUNNER_TEMP=([^\0]+)/.exec(text)?.[1] ?? []);
  const directories = new Set([process.env.RUNNER_TEMP ?? '', ...told].filter((path) => path !== ''));
  return [...directories].flatMap((path) => filesBelow(join(path, '_runner_file_commands')));
};

module.exports = { ancestors, commandFiles, family, filesBelow, read };
