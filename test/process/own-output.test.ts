import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const source = fileURLToPath(new URL('../../src/run/own-output.ts', import.meta.url));

it('nothing that the process writes leaves it unredacted, its crash included; masks do', () => {
  const script = `
    import { redactOwnOutput } from ${JSON.stringify(source)};
    redactOwnOutput((text) => text.replaceAll('marmalade', '***'));
    process.emitWarning('a warning about marmalade');
    console.log('marmalade %s', 'marmalade');
    process.stdout.write(Buffer.from('bytes of marmalade\\n'));
    process.stdout.write('::add-mask::marmalade\\n');
    setTimeout(() => {
      throw new Error('crashed on marmalade', { cause: new Error('on marmalade') });
    });`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
  expect(stdout).toBe('*** ***\nbytes of ***\n::add-mask::marmalade\n');
  expect(stderr).toMatch(/a warning about \*\*\*[\s\S]*Error: crashed on \*\*\*[\s\S]*Error: on \*\*\*/);
  expect(stderr).not.toContain('marmalade');
  expect(status).toBe(1);
});
