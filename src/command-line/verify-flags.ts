import type { FlagTable } from './command.ts';
import { inputFlags } from './input-flags.ts';

export const VERIFY_FLAGS: FlagTable = {
  ...inputFlags(),
  json: { description: 'Prints the report as JSON on stdout, and what is for people on stderr.' },
};
