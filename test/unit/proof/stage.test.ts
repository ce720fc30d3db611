import { expect, it } from 'vitest';
import type { Finding } from '../../../src/model/finding.ts';
import { lookingInOtherStacks } from '../../../src/proof/stage.ts';
import type { AssemblyStack } from '../../../src/template/assembly.ts';
import { newKey, stackOf, taskDefinition } from './templates.ts';

const variable = 'JWT_SECRET_KEY';

const stackWith = (id: string, container: string, environment: Record<string, string>): AssemblyStack => ({
  ...stackOf({ Task: taskDefinition({ name: container, environment }) }, { id }),
  ...(id.includes('/') && { stage: id.split('/')[0] ?? '' }),
});

const top = stackWith('Pipeline', 'runner', {});
const dev = stackWith('Dev/Main', 'api', { [variable]: newKey() });
const prod = stackWith('Prod/Main', 'api', { [variable]: newKey() });

const remedyOf = (code: string, containers: readonly string[], stacks: readonly AssemblyStack[] = [top]) => {
  const finding: Finding = { code, severity: 'warning', title: 't', detail: 'd', remedy: 'as before' };
  const assembly = { directory: '', files: new Map(), missing: [], stacks: [top, dev, prod] };
  const [looked] = lookingInOtherStacks([finding], { assembly, stacks }, { variable, containers });
  return looked?.remedy;
};

it('offers the stages whose containers have the key where no stack that was taken has it', () => {
  expect(remedyOf('no-holders', [])).toContain("`stacks: 'Dev/**'` or `stacks: 'Prod/**'`");
});

it('offers them where a container that was named is only there', () => {
  expect(remedyOf('container-unknown', ['runner', 'api'])).toContain("`stacks: 'Prod/**'`");
});

it('leaves the remedy as it is for a name that no stack has, and for all other findings', () => {
  expect(remedyOf('container-unknown', ['apy'])).toBe('as before');
  expect(remedyOf('no-holders', [], [top, dev, prod])).toBe('as before');
  expect(remedyOf('key-differs', [])).toBe('as before');
});
