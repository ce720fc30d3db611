import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readVariable } from '../../../src/env-files/dialects.ts';
import { KEY } from '../../support/env-files/texts.ts';

type Recording = {
  readonly files: readonly (readonly [text: string, Readonly<Record<string, string>> | null])[];
};

const recording: Recording = JSON.parse(
  readFileSync(new URL('../../support/env-files/compose-recording.json', import.meta.url), 'utf8'),
);

test('an env file is read as Docker Compose has read it', () => {
  const problems = recording.files.flatMap(([text, values]) =>
    ['A', 'B', 'C', KEY].flatMap((name): readonly object[] => {
      const ours = readVariable(text, name, 'compose');
      const theirs = values?.[name];
      // Compose may refuse the file only because a variable is not set outside of it.
      if (values === null)
        return ours.kind === 'unknown' || /\$\{?[BC]/.test(text) ? [] : [{ text, name, ours, values }];
      // Compose was asked without variables from outside; what could come from there is not known.
      if (ours.kind === 'unknown')
        return text.includes('$') || theirs === undefined ? [] : [{ text, name, ours, theirs }];
      return theirs === (ours.kind === 'value' ? ours.value : undefined)
        ? []
        : [{ text, name, ours, theirs }];
    }),
  );
  expect(problems).toEqual([]);
  expect(recording.files.filter(([, values]) => values !== null).length).toBeGreaterThan(600);
});
