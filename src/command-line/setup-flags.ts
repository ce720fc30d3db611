import type { FlagTable } from './command.ts';

export const SETUP_FLAGS = {} as const satisfies FlagTable;
