import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { runCli } from '../../support/command-line/cli.ts';
import { fakeGh } from '../../support/github-cli/fake-gh.ts';
import { DEPLOY_WORKFLOW } from '../../support/repositories/files.ts';
import { writeRepository } from '../../support/repositories/repository.ts';

const page = readFileSync(fileURLToPath(new URL('../../../docs/command-line.md', import.meta.url)), 'utf8');
const section = /^## setup\n([\s\S]*?)(?=^## |$(?![\s\S]))/m.exec(page)?.[1] ?? '';
const commands = [...section.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].flatMap(([, block = '']) =>
  block.trim().split('\n'),
);

it('every command of the page does what it says, in its order, in a new checkout', () => {
  expect(commands.length).toBeGreaterThan(5);
  const here = writeRepository({ parent: tmpdir(), faults: ['there are no env files'] });
  const gh = fakeGh({ variables: ['AWS_REGION'], environments: { production: {} } });
  try {
    for (const command of commands) {
      const [words = '', filter] = command.split(' | ');
      const [npx, name, ...args] = words.split(' ');
      expect([npx, name]).toEqual(['npx', 'cdk-jwt-deploy']);
      // The only one with a patch as its result needs a workflow that deploys by a command.
      if (filter !== undefined)
        here.write(
          DEPLOY_WORKFLOW,
          'on: push\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    steps:\n      - run: npx cdk deploy\n',
        );
      const ended = runCli(args, { directory: here.directory, env: gh.env });
      expect(ended, command).toMatchObject({ code: 0 });
      if (command === commands[0]) expectAsShown(ended.stdout);
      if (filter === undefined) continue;
      expect(filter).toBe('git apply');
      here.write('the.patch', ended.stdout);
      here.git('apply', 'the.patch');
      expect(here.read(DEPLOY_WORKFLOW)).toContain('uses: cdk-jwt-deploy/');
    }
  } finally {
    here.remove();
    gh.remove();
  }
});

/** Only the fingerprint is another one each time. */
function expectAsShown(output: string): void {
  const shown = /^```text\n([\s\S]*?)^```$/m.exec(section)?.[1] ?? '';
  const same = (text: string): string => text.replace(/fingerprint \S+/, 'fingerprint');
  expect(same(output)).toBe(same(shown));
}
