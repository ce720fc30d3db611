import type { Expectation, HeaderExpectation } from '../inputs/requests/request.ts';
import { describeNetworkError } from '../lib/error-code.ts';
import { type Answer, BODY_LIMIT } from '../lib/http.ts';
import { isObject, type Json } from '../lib/json.ts';
import { accepts, type StatusRanges, statusRangesText } from '../lib/status-ranges.ts';
import { isFirewall } from '../smoke-test/observation.ts';

/** How an answer differs from what the input `smoke` expects of it. Pure. */

const wrongHeader = (answer: Answer & { kind: 'answer' }, expected: HeaderExpectation): readonly string[] => {
  const { name, how, text } = expected;
  const got = answer.headers[name];
  if (got === undefined) return [`the header ${name} is not there`];
  const fits = how === 'equals' ? got === text : got.includes(text);
  if (fits) return [];
  return [`the header ${name} ${how === 'equals' ? 'has another value' : 'does not contain the text'}`];
};

/** The kind of a value, in words that say nothing of what is in it: an answer may hold anything. */
const kindOf = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  return typeof value === 'string' ? 'a text' : typeof value === 'number' ? 'a number' : 'true or false';
};

const unlike = (path: string, whole: unknown, part: Json): string => {
  const [got, expected] = [kindOf(whole), kindOf(part)];
  return got === expected ? `${path} has another value` : `${path} is ${got}, not ${expected}`;
};

/** `.name`, or `["a name"]` for one that would be misread. */
const memberPath = (name: string): string =>
  /^[\w-]+$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;

/**
 * What keeps `whole` from containing `part`, undefined when it does. An object contains one whose every member it
 * contains, a list contains one whose every element some element of it contains; everything else must be equal.
 *
 * @param path where in the answer this is, for people
 */
export const missingJson = (whole: unknown, part: Json, path = 'the JSON'): string | undefined => {
  if (Array.isArray(part)) {
    if (!Array.isArray(whole)) return unlike(path, whole, part);
    const without = part.findIndex(
      (each: Json) => !whole.some((element) => missingJson(element, each) === undefined),
    );
    return without < 0 ? undefined : `${path} has no element like number ${without + 1} of the expected ones`;
  }
  if (isObject(part)) {
    if (!isObject(whole)) return unlike(path, whole, part);
    for (const [name, value] of Object.entries(part)) {
      const own = Object.hasOwn(whole, name) ? whole[name] : undefined;
      const missing = missingJson(own, value as Json, `${path}${memberPath(name)}`);
      if (missing !== undefined) return missing;
    }
    return undefined;
  }
  return whole === part ? undefined : unlike(path, whole, part);
};

const wrongJson = (body: string, json: Expectation['json']): readonly string[] => {
  if (json === undefined) return [];
  if (Buffer.byteLength(body) >= BODY_LIMIT)
    return ['the body is longer than 64 KiB, so its JSON was not read'];
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    return ['the body is not JSON'];
  }
  const missing = missingJson(parsed, json.value);
  return missing === undefined ? [] : [missing];
};

/**
 * What is wrong with an answer, in words, nothing of its body or headers among them; nothing when it is as expected.
 *
 * @param accept statuses that are fine where the expectation names none
 */
export const findDeviations = (
  answer: Answer,
  expected: Expectation,
  accept: StatusRanges,
): readonly string[] => {
  if (answer.kind === 'no-answer') return [describeNetworkError(answer.code)];
  if (isFirewall(answer, answer.body)) return ['a firewall or bot check answered in place of the server'];
  const statuses = expected.status ?? accept;
  // An error page has other headers and another body, which would say nothing new.
  if (!accepts(statuses, answer.status)) {
    return [`the status is ${answer.status}, not ${statusRangesText(statuses)}`];
  }
  if (answer.bodyProblem !== '') return [describeNetworkError(answer.bodyProblem)];
  return [
    ...expected.headers.flatMap((header) => wrongHeader(answer, header)),
    ...wrongJson(answer.body, expected.json),
  ];
};

/** Whether the same request may be answered better soon. */
export const isTransientAnswer = (answer: Answer): boolean =>
  answer.kind === 'no-answer'
    ? answer.code !== 'ABORTED'
    : answer.status === 502 || answer.status === 503 || answer.bodyProblem !== '';
