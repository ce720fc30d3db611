/**
 * Keeps what is compiled, by NODE_OPTIONS=--require. Node's own cache holds of a file what was compiled when it was loaded.
 * The CDK CLI is one file of 16 MB whose functions are compiled when they are first called, which is a third of the CPU
 * of its start: of this file these are kept too, as they are when a first process of the same command ends. Its text is
 * kept in ASCII, which takes half of the memory. Of its database of resource types only what its diff reads is kept: the
 * whole is half of the CPU of a deployment (scripts/service-database.ts does the same for the bundle).
 */
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const { dirname, join, sep } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { constants, Script } = require('node:vm');
const { gunzipSync, gzipSync } = require('node:zlib');

const directory = join(__dirname, '../../../.cache/code');
const CLI = `${sep}aws-cdk${sep}lib${sep}index.js`;
const DATABASE = 'db.json.gz';

// An older Node has none.
Module.enableCompileCache?.(join(directory, 'modules'));

const load = Module._extensions['.js'];

const read = (file, encoding) => {
  try {
    return readFileSync(file, encoding);
  } catch {
    return undefined;
  }
};

const keep = (file, content) => {
  const unfinished = `${file}.${process.pid}`;
  mkdirSync(directory, { recursive: true });
  writeFileSync(unfinished, content);
  renameSync(unfinished, file);
};

/** The same program: an escape stands for the same character in a text, and for none in a comment. */
const inAscii = (text) =>
  text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * The text of the CLI with the place of the database that is kept. The bundler made it write the name of each function anew,
 * thousands of times while it is loaded: only the names that are others are left to write.
 */
const prepare = (filename, kept) => {
  const { idCtr, schema } = JSON.parse(gunzipSync(readFileSync(join(dirname(filename), '..', DATABASE))));
  const types = JSON.stringify({ idCtr, schema: { resource: schema.resource } }, (key, value) =>
    key === 'documentation' && typeof value === 'string' ? undefined : value,
  );
  keep(`${kept}.${DATABASE}`, gzipSync(types));
  // From wherever the CLI is installed that loads this text.
  const place = `require("node:path").relative(require("node:path").dirname(__dirname), ${JSON.stringify(`${kept}.${DATABASE}`)})`;
  const text = readFileSync(filename, 'utf8')
    .replace(`DB_COMPRESSED = "${DATABASE}"`, `DB_COMPRESSED = ${place}`)
    .replace(
      'var __name = (target, value2) => __defProp',
      'var __name = (target, value2) => target.name === value2 ? target : __defProp',
    );
  const ascii = inAscii(Module.wrap(text));
  keep(`${kept}.js`, ascii);
  return ascii;
};

/** When the process ends; meanwhile V8 throws no compiled function away. */
const keepCode = (script, file) => {
  setFlagsFromString('--no-flush-bytecode');
  process.once('exit', () => {
    // V8 takes a cache only under the flags under which it was made.
    setFlagsFromString('--flush-bytecode');
    try {
      keep(file, script.createCachedData());
    } catch {
      // The next process tries it again.
    }
  });
};

const loadCli = (module, filename) => {
  const { name, version } = require(join(dirname(filename), '../package.json'));
  const kept = join(directory, `${name}-${version}-${process.version}`);
  const text = read(`${kept}.js`, 'latin1') ?? prepare(filename, kept);
  const command = ['synth', 'deploy'].find((word) => process.argv.includes(word)) ?? 'other';
  const file = `${kept}.${command}.code`;
  // V8 compares nothing but the length of the source.
  const cachedData = read(file);
  const script = new Script(text, {
    filename,
    ...(cachedData && { cachedData }),
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  if (!cachedData || script.cachedDataRejected) keepCode(script, file);
  const requireFrom = Module.createRequire(filename);
  requireFrom.main = process.mainModule;
  const run = script.runInThisContext();
  run.call(module.exports, module.exports, requireFrom, module, filename, dirname(filename));
};

Module._extensions['.js'] = (module, filename) =>
  filename.endsWith(CLI) ? loadCli(module, filename) : load(module, filename);
