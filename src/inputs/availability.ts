import { namesBackend } from './backend.ts';
import type { InputReader } from './reader.ts';

/** Whether production is to be asked all the while it is changed. */
export const readAvailability = (reader: InputReader, mode: 'deploy' | 'verify'): boolean => {
  const isAsked = reader.choice('availability', ['true', 'false'], 'false') === 'true';
  if (isAsked && mode === 'verify') {
    reader.problem(
      'availability',
      'nothing is deployed in verify mode',
      'Availability is measured while production is changed.',
      'Remove availability, or set it where you deploy or rotate.',
    );
  } else if (isAsked && !namesBackend(reader)) {
    reader.problem(
      'availability',
      'there is no backend-url',
      'Without it nobody can be asked whether production stays available.',
      'Give the address of the backend in backend-url, or remove availability.',
    );
  }
  return isAsked;
};
