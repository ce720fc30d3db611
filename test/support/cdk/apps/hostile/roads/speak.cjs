/** Speaks to the runner and to the reader's terminal. */
const ESC = '\u001b';

const COMMANDS = [
  '::set-output name=verdict::match',
  '::set-env name=PATH::/tmp/evil',
  '::add-path::/tmp/evil',
  '::save-state name=deployed::true',
  '::add-mask::a',
  '::stop-commands::evil',
  '::error title=forged::forged',
  '::notice::forged',
  '##[command]forged',
  '##[error]forged',
  '  ::warning::forged',
  `${ESC}[31m::error::forged${ESC}[0m`,
  '\u200b::error::forged',
  '\r::error::forged',
  'text\r::error::forged',
  'text\u2028::error::forged',
  `${ESC}]8;;https://example.com${ESC}\\link${ESC}]8;;${ESC}\\`,
  `${ESC}[2J${ESC}[H`,
  '::evil::',
];

module.exports = async () => {
  for (const command of COMMANDS) {
    console.log(command);
    console.error(command);
  }
};
