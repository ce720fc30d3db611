import { randomUUID } from 'node:crypto';
import { appendFileSync, existsSync, statSync, truncateSync } from 'node:fs';
import { EOL } from 'node:os';
import type { Runner } from './world.ts';

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

const printLine = (line: string): void => {
  process.stdout.write(line + EOL);
};

const printCommand = (
  name: string,
  message: string,
  properties: Readonly<Record<string, string>> = {},
): void => {
  const pairs = Object.entries(properties)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}=${escapeProperty(value)}`);
  printLine(`::${name}${pairs.length === 0 ? '' : ` ${pairs.join(',')}`}::${escapeData(message)}`);
};

/** @throws Error when the runner's file is gone: a new one in its place would not be read */
const append = (path: string, text: string): void => {
  if (!existsSync(path)) throw new Error(`Missing file at path: ${path}`);
  const { size } = statSync(path);
  try {
    appendFileSync(path, text + EOL);
  } catch (error) {
    // Half of it, which is all that a full disk takes, would make the runner fail the step.
    truncateSync(path, size);
    throw error;
  }
};

/**
 * Through the runner's file, or as a command in the log: on a runner without such files, and where the file cannot be
 * written any more, because what was deployed is not worth less for a full disk. Never throws.
 */
const give = (
  variable: 'GITHUB_OUTPUT' | 'GITHUB_STATE',
  command: string,
  name: string,
  value: string,
): void => {
  const delimiter = `ghadelimiter_${randomUUID()}`;
  try {
    append(process.env[variable] ?? '', [`${name}<<${delimiter}`, value, delimiter].join(EOL));
  } catch {
    printCommand(command, value, { name });
  }
};

/**
 * The GitHub runner. It hears the same from the toolkit (`@actions/core`), but that brings 1 MB of HTTP client along, which
 * takes longer to load than all else that the refusal of an input needs.
 *
 * Source: "Workflow commands for GitHub Actions" in GitHub's documentation.
 */
export const actionsRunner: Runner = {
  mask: (text) => printCommand('add-mask', text),
  setOutput: (name, value) => give('GITHUB_OUTPUT', 'set-output', name, value),
  saveState: (name, value) => give('GITHUB_STATE', 'save-state', name, value),
  state: (name) => process.env[`STATE_${name}`] ?? '',
  info: printLine,
  startGroup: (title) => printCommand('group', title),
  endGroup: () => printCommand('endgroup', ''),
  annotate: (level, message, properties) => printCommand(level, message, properties),
  writeSummary: async (markdown) => append(process.env.GITHUB_STEP_SUMMARY ?? '', markdown),
  fail: (message) => {
    process.exitCode = 1;
    printCommand('error', message);
  },
};
