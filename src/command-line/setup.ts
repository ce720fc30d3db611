import type { Command } from './command.ts';

export const setup: Command = async (_, { terminal }) => {
  terminal.complain('setup is not part of this build.');
  return 1;
};
