import { namesBackend } from './backend.ts';
import { type InputReader, quoted } from './reader.ts';

/** What CloudWatch Logs allows (API reference of CreateLogGroup). */
const LOG_GROUP = /^[\w.\-/#]{1,512}$/;
const MOST_GROUPS = 10;

export const readLogGroups = (reader: InputReader): readonly string[] => {
  const groups = [...new Set(reader.names('log-groups'))];
  const wrong = groups.find((name) => !LOG_GROUP.test(name));
  if (wrong !== undefined || groups.length > MOST_GROUPS) {
    reader.refuse('log-groups', {
      title: 'not a list of log groups',
      detail:
        wrong === undefined
          ? `More than ${MOST_GROUPS} were given.`
          : `${quoted(wrong)} is not a name of one.`,
      remedy: 'Give names such as /ecs/chat-app, without their ARN.',
    });
  }
  if (groups.length > 0 && !namesBackend(reader)) {
    reader.refuse('log-groups', {
      title: 'there is no backend-url',
      detail: 'Without it no token is sent that the logs could show.',
      remedy: 'Give the address of the backend in backend-url, or remove log-groups.',
    });
  }
  return groups;
};
