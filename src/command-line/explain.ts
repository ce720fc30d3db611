import { stat } from 'node:fs/promises';
import { addAbortSignal, type Readable } from 'node:stream';
import { errorCode } from '../lib/error-code.ts';
import { openForReading } from '../lib/files.ts';
import { nearestOf } from '../lib/nearest.ts';
import { clip, count, untrusted, utc } from '../lib/text.ts';
import type { Report } from '../model/report.ts';
import { createLog, renderConclusion } from '../report/log.ts';
import type { Command, CommandContext } from './command.ts';
import { codesWithReason, type FindingPages, printPage, readFindingPages } from './finding-pages.ts';
import { NoReport, parseReport } from './report-file.ts';

/** Why nothing is explained; the message is for people. */
class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

/** The largest reports, of dry-runs with long diffs, have about one megabyte. */
const MAXIMUM_BYTES = 20_000_000;

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file and no such finding',
  ENOTDIR: 'there is no such file',
  EACCES: 'this user may not read it',
  EPERM: 'this user may not read it',
};

/** Windows programs write UTF-16 and marks of byte order; JSON.parse takes neither. */
const decode = (bytes: Buffer): string =>
  new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8').decode(bytes);

const readAll = async (stream: Readable, cancelled: AbortSignal): Promise<string> => {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of addAbortSignal(cancelled, stream)) {
    bytes += chunk.length;
    if (bytes > MAXIMUM_BYTES) throw new Unreadable(`it has more than ${MAXIMUM_BYTES / 1e6} MB`);
    chunks.push(chunk);
  }
  return decode(Buffer.concat(chunks));
};

const readFile = async (path: string, cancelled: AbortSignal): Promise<string> => {
  const kind = await stat(path);
  if (kind.isDirectory()) throw new Unreadable('it is a folder; give the file of the report in it');
  if (!kind.isFile()) throw new Unreadable('it is not a regular file; pipe it into cdk-jwt-deploy explain -');
  return readAll((await openForReading(path)).createReadStream(), cancelled);
};

const reasonOf = (error: unknown): string =>
  error instanceof Unreadable
    ? error.message
    : (WHY[errorCode(error)] ?? `it could not be read (${errorCode(error)})`);

/** More are too many to read, and a report that has more was made for that. */
const MOST_STAGES = 200;

/** The log of the run once more: a line for each stage, and the last block. */
const tellReport = (report: Report, { redactor, terminal }: CommandContext): void => {
  const { runner, colour } = terminal;
  const log = createLog({ ...runner, colour, redact: redactor.redact });
  const { mode, startedAt, stages } = report;
  terminal.print(`${mode}, ${utc(startedAt)}`, 'bold');
  for (const stage of stages.slice(0, MOST_STAGES)) log.result(stage);
  if (stages.length > MOST_STAGES)
    terminal.print(`… and ${count(stages.length - MOST_STAGES, 'more stage')}`);
  for (const line of renderConclusion(report, colour, 'terminal')) runner.info(line);
};

const explainFindings = ({ findings }: Report, pages: FindingPages, { terminal }: CommandContext): void => {
  const codes = [...new Set(findings.map(({ code }) => code))];
  const unknown = codes.filter((code) => !pages.has(code));
  for (const code of codes) {
    const page = pages.get(code);
    if (page === undefined) continue;
    terminal.print('');
    printPage(code, page, terminal);
  }
  if (unknown.length > 0)
    terminal.print(
      `\nThis version has no entry for: ${clip(untrusted(unknown.slice(0, 20).join(', ')), 500)}. The version that wrote the report has.`,
    );
};

const complainAbout = (
  operand: string,
  error: unknown,
  { pages, terminal }: { readonly pages: FindingPages; readonly terminal: CommandContext['terminal'] },
) => {
  const name = operand === '-' ? 'What was read from stdin' : clip(untrusted(operand), 200);
  if (error instanceof NoReport) {
    terminal.complain(
      `${name} is not a report that this version of cdk-jwt-deploy can read. ${error.message}\nGive the JSON report of a run: the file that the action names in its output report. For a report of a newer version, use that version.`,
    );
    return;
  }
  const nearest = errorCode(error) === 'ENOENT' ? nearestOf(operand, [...pages.keys()]) : undefined;
  const hint = nearest === undefined ? '' : ` If a finding was meant: cdk-jwt-deploy explain ${nearest}.`;
  terminal.complain(`${name} cannot be explained: ${reasonOf(error)}.${hint}`);
};

const readOperand = (operand: string, cancelled: AbortSignal): Promise<string> =>
  operand === '-' ? readAll(process.stdin, cancelled) : readFile(operand, cancelled);

/** The code of a finding, or the reason of a failure, which stands in capitals in the last block of a log. */
const explainCode = (code: string, pages: FindingPages, terminal: CommandContext['terminal']): boolean => {
  const page = pages.get(code);
  if (page !== undefined) {
    printPage(code, page, terminal);
    return true;
  }
  const codes = codesWithReason(code, pages);
  if (codes.length === 0) return false;
  terminal.print(`Runs fail with the reason ${code} because of one of these findings:`);
  for (const one of codes) terminal.print(`  cdk-jwt-deploy explain ${one}`);
  return true;
};

/** Tells a report again and explains its findings, or one finding. */
export const explain: Command = async (_, run) => {
  const { terminal, packageDirectory, operands, world } = run;
  const [operand = ''] = operands;
  const pages = readFindingPages(packageDirectory);
  if (explainCode(operand.toLowerCase(), pages, terminal)) return 0;
  try {
    const report = parseReport(await readOperand(operand, world.cancelled), packageDirectory);
    tellReport(report, run);
    explainFindings(report, pages, run);
    return 0;
  } catch (error) {
    if (!world.cancelled.aborted) complainAbout(operand, error, { pages, terminal });
    return 1;
  }
};
