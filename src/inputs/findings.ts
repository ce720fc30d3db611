import { defineFinding } from '../model/define-finding.ts';
import type { FindingText } from '../model/finding.ts';
import type { InputName } from './table.ts';

/** Findings about inputs that cannot be used. */

/** An input, or the variable of the step that was taken in its place. */
export type InputSource = InputName | `env.${string}`;

export const invalidInput = defineFinding(
  'invalid-input',
  { error: 'invalid-input' },
  (source: InputSource, { title, detail, remedy }: Pick<FindingText, 'title' | 'detail' | 'remedy'>) => ({
    title: `${source}: ${title}`,
    detail,
    remedy,
    where: source,
  }),
);

export const argumentsRefused = defineFinding(
  'cdk-arguments-refused',
  { error: 'invalid-input' },
  (detail: string, remedy: string) => ({
    title: 'The input cdk-arguments cannot be used',
    detail,
    remedy,
    where: 'cdk-arguments',
  }),
);
