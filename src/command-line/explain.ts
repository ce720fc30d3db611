import type { Command } from './command.ts';

export const explain: Command = async (_, { terminal }) => {
  terminal.complain('explain is not part of this build.');
  return 1;
};
