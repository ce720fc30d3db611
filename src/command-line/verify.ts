import type { Command } from './command.ts';

export const verify: Command = async (_, { terminal }) => {
  terminal.complain('verify is not part of this build.');
  return 1;
};
