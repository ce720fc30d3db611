/**
 * Keys that code falls back to when its variable is missing. They are put together from the words that such texts are
 * made of, most frequent first: tutorials and templates hardly know others.
 */

const PLAIN = [
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

export const defaultKeys = (): readonly string[] => [
  ...WITH_ADVICE.flatMap((words) => ADVICE.map((advice) => [...words, ...advice].join('-'))),
  ...PLAIN.map((words) => words.join('-')),
];
