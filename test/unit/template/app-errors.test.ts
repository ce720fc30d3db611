import { rmSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../../src/lib/json.ts';
import { readAssembly } from '../../../src/template/assembly.ts';
import { appErrorsFinding } from '../../../src/template/findings.ts';
import { directoryWith } from '../proof/templates.ts';

const made: string[] = [];
afterEach(() => {
  for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true });
});

const stack = (more: JsonObject): JsonObject => ({
  type: 'aws:cloudformation:stack',
  environment: 'aws://unknown-account/unknown-region',
  properties: { templateFile: 't.json' },
  ...more,
});

/** The errors of each stack of an app, as `Stack: construct: text`. */
const errorsIn = (stacks: Readonly<Record<string, JsonObject>>, files: JsonObject = {}) => {
  const artifacts = Object.fromEntries(Object.entries(stacks).map(([id, more]) => [id, stack(more)]));
  const path = directoryWith({ 'manifest.json': { version: '55.0.0', artifacts }, 't.json': {}, ...files });
  made.push(path);
  const outcome = readAssembly(path);
  if (!outcome.ok) return outcome.findings.map(({ code }) => code);
  return outcome.value.stacks.flatMap(({ id, errors = [] }) =>
    errors.map((error) => `${id}: ${error.path}: ${error.text}`),
  );
};

const error = (data: Json, more: JsonObject = {}): JsonObject => ({ type: 'aws:cdk:error', data, ...more });

describe('errors that an app reports', () => {
  it('are read from the manifest, where older libraries write them, and from the file of newer ones', () => {
    expect(
      errorsIn(
        {
          Old: { metadata: { '/Old/Bucket': [{ type: 'aws:cdk:warning', data: 'Hm.' }, error('Open.')] } },
          New: { additionalMetadataFile: 'New.metadata.json' },
        },
        { 'New.metadata.json': { '/New': [error('Also open.'), error({ of: 'another form' })] } },
      ),
    ).toEqual(['Old: Old/Bucket: Open.', 'New: New: Also open.', 'New: New: {"of":"another form"}']);
  });

  it('are not what the library says of a lookup, with or without stack traces', () => {
    const code = { type: 'aws:cdk:error-code', data: 'ContextProviderError' };
    const trace = ['Annotations.addError (/a.js:1:1)', 'ContextProvider.getValue (/c.js:1:1)'];
    expect(
      errorsIn({
        Coded: { metadata: { '/Coded': [error('no credentials'), code, error('Open.')] } },
        Traced: { metadata: { '/Traced': [error('no credentials', { trace })] } },
      }),
    ).toEqual(['Coded: Coded: Open.']);
  });

  it('are also violations that make a validation fail, on the stacks that they name or on all', () => {
    const violation = (description: string, ...paths: readonly string[]): JsonObject => ({
      ruleName: 'rule',
      description,
      severity: 'error',
      violatingConstructs: paths.map((constructPath) => ({ constructPath })),
    });
    const report = {
      pluginReports: [
        { pluginName: 'Guard', conclusion: 'failure', violations: [violation('Open.', 'One/Bucket')] },
        { pluginName: 'Guard', conclusion: 'failure', violations: [violation('No owner.')] },
        { pluginName: 'Mild', conclusion: 'success', violations: [violation('Hm.', 'One/Bucket')] },
        { pluginName: 'Construct Annotations', conclusion: 'failure', violations: [violation('Twice.')] },
      ],
    };
    expect(errorsIn({ One: {}, OneMore: {} }, { 'validation-report.json': report })).toEqual([
      'One: One/Bucket: Open.',
      'One: One: No owner.',
      'OneMore: OneMore: No owner.',
    ]);
  });

  it('cannot be left out by a metadata file that is not there', () => {
    expect(errorsIn({ App: { additionalMetadataFile: 'gone.json' } })).toEqual(['assembly-unreadable']);
  });
});

describe('the finding', () => {
  const judge = (texts: readonly string[]) =>
    appErrorsFinding({
      stacks: [{ errors: texts.map((text) => ({ path: 'App', text })) }, {}],
      missing: [],
      redact: (text) => text.replaceAll('secret', '***'),
    });

  it('is none without errors', () => {
    expect(judge([])).toBeUndefined();
  });

  it('shows each error once, redacted before it is cut, and not more than a screen of them', () => {
    expect(judge(['a', 'a', 'the secret'])?.detail).toBe('App: a\nApp: the ***');
    expect(judge([`${'x'.repeat(297)}secret`])?.detail).not.toContain('sec');
    const lines = judge(Array.from({ length: 40 }, (_, index) => `error ${index}`))?.detail.split('\n');
    expect(lines).toHaveLength(13);
    expect(lines?.at(-1)).toBe('and 28 more');
  });
});
