import type { SmokeRequest } from '../inputs/requests/request.ts';
import type { Answer } from '../lib/http.ts';
import { defineFinding } from '../model/define-finding.ts';
import { AGAIN } from '../model/remedy.ts';
import { layerOf } from '../smoke-test/observation.ts';

export type JudgedRequest = {
  readonly request: SmokeRequest;
  /** From 1, in the order of the input. */
  readonly number: number;
  readonly answer: Answer;
  /** Empty when the answer is as expected. */
  readonly wrong: readonly string[];
  /** How often it was sent; writes only once. */
  readonly sent: number;
};

const remedyFor = ({ request, answer }: JudgedRequest): string => {
  const correct = 'or correct expect in smoke';
  if (answer.kind === 'no-answer' || answer.bodyProblem !== '') {
    return request.method === 'GET'
      ? `Look at the log of the server at that time, then ${AGAIN}`
      : `The write may have been done all the same, and is not repeated: look for it in the log of the server, then ${AGAIN}`;
  }
  const { status } = answer;
  if (status >= 300 && status <= 399) {
    return `Redirects are not followed: give the path it leads to in smoke, ${correct}, e.g. status: ${status}.`;
  }
  if (status === 401 || status === 403) {
    return request.as === 'bearer'
      ? `The key is right, so this route wants more than a good token, such as a role: add it with the input claims, ${correct}.`
      : `The request was sent without a token: set as: ${request.at === 'backend' ? 'bearer' : 'session'} in smoke, ${correct}.`;
  }
  if (status === 404 || status === 422 || status === 400) {
    return `The token names a user who does not exist. If this route needs a real one, name it with the input claims; else correct the request in smoke, ${correct}.`;
  }
  return `Look at the log of the server at that time, ${correct}.`;
};

const answerText = ({ answer, sent }: JudgedRequest): string => {
  const times = sent === 1 ? 'once' : `${sent} times`;
  if (answer.kind === 'no-answer') return `It was sent ${times} and got no answer.`;
  return `It was sent ${times}; the last answer has the status ${answer.status} and came from: ${layerOf(answer, answer.body)}.`;
};

export const requestFailed = defineFinding(
  'request-failed',
  { error: 'request-failed' },
  (judged: JudgedRequest) => {
    const { request, number, wrong } = judged;
    return {
      title: `“${request.name}” was not answered as expected`,
      detail: [
        `Request ${number} of smoke (${request.method}, at: ${request.at}, as: ${request.as}). ${answerText(judged)}`,
        `Not as expected: ${wrong.join('; ')}.`,
      ].join('\n'),
      remedy: remedyFor(judged),
      where: `smoke, request ${number}`,
    };
  },
);

export const requestsNotSent = defineFinding(
  'requests-not-sent',
  { error: 'request-failed' },
  (requests: readonly SmokeRequest[], why: string, remedy?: string) => ({
    title: `${requests.length} of the requests in smoke ${requests.length === 1 ? 'was' : 'were'} not sent`,
    detail: `Because ${why}: ${requests.map(({ name }) => `“${name}”`).join(', ')}.`,
    remedy: remedy ?? `Raise smoke-timeout-seconds, or make the list shorter, then ${AGAIN}`,
    where: 'smoke',
  }),
);
