/**
 * Keys that code falls back to when its variable is missing. They are put together from the words that such texts are
 * made of, most frequent first: tutorials and templates hardly know others.
 */

const PLAIN = [
  ['your', '256', 'bit', 'secret'],
  ['secret'],
  ['secret', 'key'],
  ['jwt', 'secret'],
  ['jwt', 'secret', 'key'],
  ['your', 'secret', 'key'],
  ['super', 'secret'],
  ['change', 'me'],
  ['dev'],
  ['dev', 'secret', 'key'],
] as const;

const WITH_ADVICE = [
  ['jwt', 'secret', 'key'],
  ['your', 'jwt', 'secret', 'key'],
  ['your', 'secret', 'key'],
  ['dev', 'secret', 'key'],
  ['development', 'secret'],
  ['your', 'super', 'secret', 'key'],
] as const;

const ADVICE = [
  ['change', 'in', 'production'],
  ['change', 'this', 'in', 'production'],
] as const;

/** The four that are met most often, for a control that every run makes. */
export const commonestDefaultKeys = (): readonly [string, string, string, string] => [
  'secret',
  ['jwt', 'secret', 'key', 'change', 'in', 'production'].join('-'),
  ['your', 'secret', 'key'].join('-'),
  ['your', '256', 'bit', 'secret'].join('-'),
];

export const defaultKeys = (): readonly string[] => [
  ...WITH_ADVICE.flatMap((words) => ADVICE.map((advice) => [...words, ...advice].join('-'))),
  ...PLAIN.map((words) => words.join('-')),
];

/** What becomes of no value at all where a language makes a text of it, and of a value that a log has hidden. */
const TEXTS_OF_NOTHING = [
  'undefined',
  'null',
  'None',
  'nil',
  '<nil>',
  'NaN',
  '[object Object]',
  '***',
] as const;

/** A variable that was not put in, in the notations of shells, Windows and templates. */
const unexpanded = (name: string): readonly string[] => [
  `\${${name}}`,
  `$${name}`,
  `%${name}%`,
  `{{ ${name} }}`,
];

/**
 * Texts that stand for no value, and that a verifier takes for its key where a variable is not set: publicly known keys.
 * It happens most with the second key of a rotation, which is not set between two rotations.
 */
export const placeholderKeys = (variables: readonly string[]): readonly string[] => [
  ...TEXTS_OF_NOTHING,
  ...variables.flatMap((name) => [name, ...unexpanded(name), ...unexpanded(`${name}_PREVIOUS`)]),
  `{{ ${['jwt', 'secret'].join('_')} }}`,
];
