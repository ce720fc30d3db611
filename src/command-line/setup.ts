import { type Finding, isError } from '../model/finding.ts';
import { fingerprint, freshKey } from '../signing-key/signing-key.ts';
import type { Command, CommandContext, ExitCode } from './command.ts';
import { appendLine, applySetup, type Step } from './setup-apply.ts';
import { type Found, findSetup } from './setup-discovery.ts';
import { type SetupResult, setupJson } from './setup-json.ts';
import { readSetupOptions, type SetupOptions } from './setup-options.ts';
import { changesNothing, planSetup, type SetupPlan } from './setup-plan.ts';
import { namesWords, type Paragraph, planWords, WHAT_WAS_DONE } from './setup-words.ts';
import { askYesOrNo, canAsk, refusalOfChanges } from './terminal.ts';

/** `setup`: the signing key of this machine into the env files, and one of its own into the secret of production. */

export const setup: Command = async (flags, run) => {
  const read = readSetupOptions(flags);
  const problems = read.ok ? problemsOfShow(read.options) : read.problems;
  for (const problem of problems) run.terminal.complain(problem);
  if (!read.ok || problems.length > 0) return 2;
  const { options } = read;
  if (options.workflow === undefined) return setUpKeys(options, run);
  const { writeWorkflow } = await import('./setup-workflow.ts');
  return writeWorkflow(options, options.workflow, run);
};

/** A key that goes into a file or another program is no longer under control. */
const problemsOfShow = ({ shows }: SetupOptions): readonly string[] =>
  shows && process.stdout.isTTY !== true
    ? ['--show prints the key only to a terminal, and stdout is not one.']
    : [];

async function setUpKeys(given: SetupOptions, run: CommandContext): Promise<ExitCode> {
  const found = await findSetup(given, run);
  const { options, facts } = found;
  const known = { options, namesRead: facts.namesRead, github: facts.github };
  run.world.cancelled.throwIfAborted();
  const planned = planSetup(facts, options);
  if (!planned.ok) {
    showFindings(planned.findings, run);
    if (!options.isDryRun && !options.isAgreed && !options.isJson) await offerToIgnore(found, run);
    await showJson({ ...known, findings: planned.findings, steps: [] }, run);
    return 1;
  }
  const { plan } = planned;
  const result = {
    ...known,
    findings: plan.notes,
    planned: { plan, ...(isUsed(plan, options) && { fingerprint: await fingerprint(plan.key) }) },
  };
  showParagraphs([...planWords(result.planned, options), ...namesWords(facts)], run);
  showFindings(plan.notes, run);
  const { code, ...done } = await carryOut(plan, found, run);
  await showJson({ ...result, ...done }, run);
  if (options.shows && code === 0) run.terminal.printSecret(plan.key.reveal());
  return code;
}

/** A new key that nothing is written with is gone with this run. */
const isUsed = ({ keptFrom }: SetupPlan, { isDryRun, isAgreed }: SetupOptions): boolean =>
  keptFrom !== undefined || (!isDryRun && (isAgreed || canAsk()));

type Done = Pick<SetupResult, 'steps' | 'productionFingerprint'> & { readonly code: ExitCode };

async function carryOut(plan: SetupPlan, found: Found, run: CommandContext): Promise<Done> {
  const { options } = found;
  const isAskedInVain = options.isProductionKeyNew && plan.production.kind === 'by hand';
  if (changesNothing(plan)) {
    if (plan.production.kind === 'by hand')
      run.terminal.print(
        'There is nothing to change here. The secret of production is left to you.',
        'yellow',
      );
    else run.terminal.print('There is nothing to change.', 'green');
    return { code: isAskedInVain ? 1 : 0, steps: [] };
  }
  if (options.isDryRun) return { code: 0, steps: [] };
  const { complain } = run.terminal;
  const refused = await refusalOfChanges(options, { cancelled: run.world.cancelled, complain });
  if (refused !== undefined) return { code: refused, steps: [] };
  const productionKey = freshKey(run.world.random, { algorithm: 'HS256', encoding: 'hex' });
  run.conceal(productionKey.reveal());
  const steps = await applySetup(plan, { ...found.tools, productionKey });
  showSteps(steps, run);
  const isStored = steps.at(-1)?.outcome === 'done' && ['made', 'overwritten'].includes(plan.production.kind);
  const productionFingerprint = isStored ? await fingerprint(productionKey) : undefined;
  if (productionFingerprint !== undefined)
    run.terminal.print(`Fingerprint of the key of production: ${productionFingerprint}`);
  return {
    code: isAskedInVain || steps.some(({ outcome }) => outcome !== 'done') ? 1 : 0,
    steps,
    ...(productionFingerprint !== undefined && { productionFingerprint }),
  };
}

/** Only the line; taking the file out of the repository is for its people. */
async function offerToIgnore({ facts, tools }: Found, run: CommandContext): Promise<void> {
  const tracked = facts.files.filter(({ git }) => git === 'tracked');
  for (const { ignoreFile, ignoreLine } of tracked) {
    if (!canAsk()) return;
    if (!(await askYesOrNo(`Add the line ${ignoreLine} to ${ignoreFile}?`, run.world.cancelled))) return;
    const problem = appendLine(tools.absolute(ignoreFile), ignoreLine);
    run.terminal.print(problem === undefined ? `${ignoreFile}: one more line.` : `${ignoreFile}: ${problem}`);
  }
}

function showParagraphs(paragraphs: readonly Paragraph[], { terminal }: CommandContext): void {
  for (const { title, lines } of paragraphs) {
    terminal.print(title, 'bold');
    for (const line of lines) terminal.print(`  ${line}`);
  }
}

function showFindings(findings: readonly Finding[], { terminal }: CommandContext): void {
  for (const finding of findings) {
    const { severity, title, detail, remedy, code } = finding;
    const show = isError(finding) ? terminal.complain : terminal.print;
    show(`${severity}: ${title} [${code}]`);
    for (const line of `${detail}\n${remedy}`.split('\n')) show(`  ${line}`);
  }
}

function showSteps(steps: readonly Step[], { terminal }: CommandContext): void {
  for (const { what, outcome, reason } of steps) {
    const line = `${WHAT_WAS_DONE[outcome]} ${what}${reason === undefined ? '' : `\n  ${reason}`}`;
    if (outcome === 'done') terminal.print(line, 'green');
    else terminal.complain(line);
  }
  if (steps.some(({ outcome }) => outcome !== 'done'))
    terminal.complain('Run setup again when the cause is gone: it goes on where this one ended.');
}

const showJson = async (result: SetupResult, { terminal, redactor }: CommandContext): Promise<void> => {
  if (result.options.isJson) await terminal.printJson(redactor.redact(setupJson(result)));
};
