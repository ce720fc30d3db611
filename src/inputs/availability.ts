import { namesBackend } from './backend.ts';
import type { InputReader } from './reader.ts';

/** Whether production is to be asked all the while it is changed. */
export const readAvailability = (reader: InputReader, mode: 'deploy' | 'verify'): boolean => {
  const isAsked = reader.flag('availability');
  if (isAsked && mode === 'verify') {
    reader.refuse('availability', {
      title: 'nothing is deployed in verify mode',
      detail: 'Availability is measured while production is changed.',
      remedy: 'Remove availability, or set it where you deploy or rotate.',
    });
  } else if (isAsked && !namesBackend(reader)) {
    reader.refuse('availability', {
      title: 'there is no backend-url',
      detail: 'Without it nobody can be asked whether production stays available.',
      remedy: 'Give the address of the backend in backend-url, or remove availability.',
    });
  }
  return isAsked;
};
