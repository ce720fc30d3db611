/**
 * Keeps what is compiled, by NODE_OPTIONS=--require. Node's own cache holds of a file what was compiled when it was loaded.
 * The CDK CLI is one file of 16 MB whose functions are compiled when they are first called, which is a third of the CPU
 * of its start: of this file these are kept too, as they are when a first process ends.
 */
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const { dirname, join, sep } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { constants, Script } = require('node:vm');

const directory = join(__dirname, '../../../.cache/code');
const CLI = `${sep}aws-cdk${sep}lib${sep}index.js`;

// An older Node has none.
Module.enableCompileCache?.(join(directory, 'modules'));

const compile = Module.prototype._compile;

/** V8 compares nothing but the length of the source. */
const cacheOf = (filename) => {
  const { name, version } = require(join(dirname(filename), '../package.json'));
  return join(directory, `${name}-${version}-${process.version}`);
};

const read = (file) => {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
};

/** When the process ends; meanwhile V8 throws no compiled function away. */
const keep = (script, file) => {
  setFlagsFromString('--no-flush-bytecode');
  process.once('exit', () => {
    // V8 takes a cache only under the flags under which it was made.
    setFlagsFromString('--flush-bytecode');
    const unfinished = `${file}.${process.pid}`;
    try {
      mkdirSync(directory, { recursive: true });
      writeFileSync(unfinished, script.createCachedData());
      renameSync(unfinished, file);
    } catch {
      // The next process tries it again.
    }
  });
};

Module.prototype._compile = function (content, filename, format) {
  if (!filename.endsWith(CLI)) return compile.call(this, content, filename, format);
  const file = cacheOf(filename);
  const cachedData = read(file);
  const script = new Script(Module.wrap(content), {
    filename,
    ...(cachedData && { cachedData }),
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  if (!cachedData || script.cachedDataRejected) keep(script, file);
  const require = Module.createRequire(filename);
  require.main = process.mainModule;
  const run = script.runInThisContext();
  return run.call(this.exports, this.exports, require, this, filename, dirname(filename));
};
