/** 200 MB of log, in lines and in one line without an end. */
const { once } = require('node:events');

const write = async (stream, text, times) => {
  for (let i = 0; i < times; i += 1) if (!stream.write(text)) await once(stream, 'drain');
};

module.exports = async () => {
  await write(process.stdout, `${'line of a flood '.repeat(8)}\n`.repeat(8192), 100);
  await write(process.stderr, 'x'.repeat(1024 * 1024), 100);
};
