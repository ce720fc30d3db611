import { appendFileSync, lstatSync } from 'node:fs';
import { errorCode } from '../lib/error-code.ts';
import { readRegularFile } from '../lib/files.ts';
import type { GitHubCli, GitHubCliFailure } from '../lib/github-cli.ts';
import { shellWord } from '../lib/text.ts';
import type { Secret } from '../redaction/secret.ts';
import { WHY_NOT } from './setup-github.ts';
import type { FilePlan, SetupPlan } from './setup-plan.ts';
import { fileLine, placeWords } from './setup-words.ts';

/** Makes the changes of a plan, one after the other; where one fails, those behind it are not made. */

export type Step = {
  readonly what: string;
  readonly outcome: 'done' | 'failed' | 'not done';
  /** Why it failed, for people. */
  readonly reason?: string;
};

export type SetupTools = {
  readonly github: GitHubCli;
  readonly productionKey: Secret;
  /** @returns why the file could not be written */
  readonly writeEnvFile: (path: string, content: Buffer) => Promise<string | undefined>;
  /** Whether git now ignores the file. */
  readonly isIgnored: (path: string) => Promise<boolean>;
  /** Absolute path of one that the plan names. */
  readonly absolute: (path: string) => string;
  readonly cancelled: AbortSignal;
};

type Change = { readonly what: string; readonly make: () => Promise<string | undefined> };

export async function applySetup(plan: SetupPlan, tools: SetupTools): Promise<readonly Step[]> {
  const steps: Step[] = [];
  let isOver = false;
  for (const { what, make } of changesOf(plan, tools)) {
    isOver ||= tools.cancelled.aborted;
    if (isOver) {
      steps.push({ what, outcome: 'not done' });
      continue;
    }
    const reason = await make();
    isOver = reason !== undefined;
    steps.push(reason === undefined ? { what, outcome: 'done' } : { what, outcome: 'failed', reason });
  }
  return steps;
}

/** git ignores a file before it gets a key. */
const changesOf = (plan: SetupPlan, tools: SetupTools): readonly Change[] => [
  ...plan.files.flatMap((file) => ignoreChange(file, tools)),
  ...plan.files
    .filter(({ changes, isClosed }) => changes.length > 0 || isClosed)
    .map((file) => ({ what: fileLine(file), make: () => tools.writeEnvFile(file.path, file.content) })),
  ...productionChange(plan, tools),
];

function ignoreChange({ path, ignore }: FilePlan, tools: SetupTools): readonly Change[] {
  if (ignore === undefined) return [];
  const make = async (): Promise<string | undefined> => {
    const problem = appendLine(tools.absolute(ignore.file), ignore.line);
    if (problem !== undefined) return problem;
    return (await tools.isIgnored(path))
      ? undefined
      : `git does not ignore ${path} even so: a line that begins with ! takes it back. See: git check-ignore -v ${shellWord(path)}`;
  };
  return [{ what: `${ignore.file}: one more line, ${ignore.line}`, make }];
}

/** The line ends as the others of the file do. @returns why it could not be added */
export function appendLine(path: string, line: string): string | undefined {
  try {
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (found && !found.isFile()) return `it is not a regular file. Add the line by hand: ${line}`;
    const text = found ? readRegularFile(path).toString('utf8') : '';
    const end = text.includes('\r\n') ? '\r\n' : '\n';
    const start = text === '' || text.endsWith('\n') ? '' : end;
    appendFileSync(path, `${start}${line}${end}`);
    return undefined;
  } catch (error) {
    return `it could not be written (${errorCode(error)}). Add the line by hand: ${line}`;
  }
}

function productionChange(
  { production }: SetupPlan,
  { github, productionKey }: SetupTools,
): readonly Change[] {
  if (production.kind !== 'made' && production.kind !== 'overwritten') return [];
  const { secret, place, repository } = production;
  const make = async (): Promise<string | undefined> => {
    // What was known may be old: a question can stand on a terminal for hours.
    const now = production.kind === 'made' ? await github.list('secret', place.environment) : undefined;
    if (now && !now.ok) return reasonOf(now.failure);
    if (now?.value.some(({ name }) => name === secret.toUpperCase()))
      return 'it was made in the meantime, so it stays as it is';
    const answer = await github.setSecret(secret, productionKey, place.environment);
    return answer.ok ? undefined : reasonOf(answer.failure);
  };
  return [{ what: `secret ${secret} of ${placeWords(place, repository)}: is ${production.kind}`, make }];
}

const reasonOf = ({ kind, said }: GitHubCliFailure): string =>
  `${WHY_NOT[kind]}${said === '' ? '' : ` (gh: ${said})`}`;
