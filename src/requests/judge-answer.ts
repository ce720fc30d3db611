import type { Expectation, HeaderExpectation } from '../inputs/requests/request.ts';
import { type Answer, BODY_LIMIT } from '../lib/http.ts';
import { describeNetworkError } from '../lib/network-error.ts';
import { accepts, type StatusRanges, statusRangesText } from '../lib/status-ranges.ts';
import { isFirewall } from '../smoke-test/layer.ts';
import { missingJson } from './missing-json.ts';

const wrongHeader = (answer: Answer & { kind: 'answer' }, expected: HeaderExpectation): readonly string[] => {
  const { name, how, text } = expected;
  const got = answer.headers[name];
  if (got === undefined) return [`the header ${name} is not there`];
  const fits = how === 'equals' ? got === text : got.includes(text);
  if (fits) return [];
  return [`the header ${name} ${how === 'equals' ? 'has another value' : 'does not contain the text'}`];
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
export const wrongWith = (answer: Answer, expected: Expectation, accept: StatusRanges): readonly string[] => {
  if (answer.kind === 'no-answer') return [describeNetworkError(answer.code)];
  if (isFirewall(answer, answer.body)) return ['a firewall or bot check answered in the place of the server'];
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
export const isTransient = (answer: Answer): boolean =>
  answer.kind === 'no-answer'
    ? answer.code !== 'ABORTED'
    : answer.status === 502 || answer.status === 503 || answer.bodyProblem !== '';
