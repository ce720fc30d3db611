import type { Command, FlagTable } from './command.ts';
import { inputFlags } from './input-flags.ts';
import { SETUP_FLAGS } from './setup-flags.ts';

export type CommandFacts = {
  /** One line for people. */
  readonly summary: string;
  /** Names of the words that are no flags, all of which must be given. */
  readonly operands: readonly string[];
  /** More lines for people, below the summary. */
  readonly about: string;
  readonly flags: FlagTable;
  /** A command brings all of its features along, so it is loaded when it is carried out. */
  readonly load: () => Promise<Command>;
};

/** Every command takes these. */
export const COMMON_FLAGS: FlagTable = {
  'no-color': {
    description:
      'Prints without colours, as with `NO_COLOR`. Without it there are colours on a terminal, or where `FORCE_COLOR` is set.',
  },
  help: { description: 'Shows this text.' },
};

const VERIFY_FLAGS: FlagTable = {
  ...inputFlags(),
  json: { description: 'Prints the report as JSON on stdout, and what is for people on stderr.' },
};

export const COMMANDS = {
  setup: {
    summary: 'makes a strong signing key and puts it where it belongs',
    operands: [],
    about:
      'The key goes into the .env files of the frontend and the backend, and into the GitHub secret. It is not printed unless you ask for it.',
    flags: SETUP_FLAGS,
    load: async () => (await import('./setup.ts')).setup,
  },
  verify: {
    summary: 'checks the whole chain of the key from here, with the code of the action',
    operands: [],
    about:
      'Secrets are never flags, because other programs of the machine can read those. They are taken from the .env files and from variables such as JWT_SECRET_KEY, PREVIOUS_JWT_SECRET_KEY, OTHER_SECRETS and SMOKE_USER_PASSWORD.',
    flags: VERIFY_FLAGS,
    load: async () => (await import('./verify.ts')).verify,
  },
  explain: {
    summary: 'prints the report of a run again and explains its findings, or explains one finding',
    operands: ['REPORT|CODE'],
    about:
      'REPORT is the JSON report of a run, and - reads it from stdin. CODE is the code of a finding, e.g. no-holders.',
    flags: {},
    load: async () => (await import('./explain.ts')).explain,
  },
} as const satisfies Readonly<Record<string, CommandFacts>>;

export type CommandName = keyof typeof COMMANDS;
