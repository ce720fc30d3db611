import type { ProbingInputs } from '../inputs/types.ts';
import { count } from '../lib/text.ts';
import { type Finding, isError, type Outcome, succeed } from '../model/finding.ts';
import type { HolderRow } from '../model/report.ts';
import type { Job } from '../run/analyst.ts';
import type { RunContext } from '../run/context.ts';
import type { StageResult } from '../run/journal.ts';
import type { AssemblyStack, CloudAssembly } from '../template/assembly.ts';
import { namesFor } from '../template/select.ts';
import type { ReadyAssembly } from '../template/stage.ts';
import { valueNotInAssembly } from './agreement-findings.ts';
import { containerUnknown, noHolders, proofNotFinished } from './findings.ts';
import type { Expectation, Holder } from './holder.ts';
import { type Container, findContainers, variablesNamed } from './holders.ts';
import { proveHolders } from './prove.ts';
import type { Proof } from './same-key.ts';

/** The containers need the previous key only where it must be accepted; elsewhere it explains what a wrong key may be. */
const previousIn = ({
  previous,
  otherSecrets,
}: ProbingInputs): Pick<Expectation, 'previousKey' | 'otherSecrets'> => {
  if (previous === undefined) return { otherSecrets };
  return previous.expectation === 'accept'
    ? { otherSecrets, previousKey: previous.key }
    : { otherSecrets: [...otherSecrets, previous.key] };
};

/** What must be true of every holder; asked of the cloud assembly and again of the registered task definitions. */
export const expectationOf = (inputs: ProbingInputs): Expectation => ({
  variable: inputs.secretName,
  aliases: inputs.secretAliases,
  key: inputs.key,
  givenKey: `the key of the input ${inputs.keyInput}`,
  ...previousIn(inputs),
  expirationHours: inputs.expirationHours,
  containers: inputs.containers,
  plaintextKey: inputs.plaintextKey,
});

/** Failed when one of the findings is an error. */
export const outcomeOf = <T>(value: T, findings: readonly Finding[]): Outcome<T> => {
  const first = findings.find(isError);
  return first
    ? { ok: false, findings: [first, ...findings.filter((finding) => finding !== first)] }
    : succeed(value, findings);
};

export const proofSummary = (rows: readonly HolderRow[], containers: readonly string[]): string => {
  const wanted = rows.length === 0 ? containers.length : rows.length;
  const [same, unknown] = ['same', 'not established'].map(
    (result) => rows.filter((row) => row.result === result).length,
  );
  if (wanted > 0 && same === wanted)
    return `${count(wanted, 'container')} ${wanted === 1 ? 'gets the' : 'get the same'} key`;
  if (unknown === wanted && wanted === 1)
    return 'one container gets a key; its value is only seen in production';
  return `${same} of ${count(wanted, 'container')} proven to get the key`;
};

type Selection = { readonly assembly: CloudAssembly; readonly stacks: readonly AssemblyStack[] };

/** A container that was not found may be in a stack that was not taken: then the way to it is to name that stack. */
export const lookingInOtherStacks = (
  findings: readonly Finding[],
  { assembly, stacks }: Selection,
  { variable, containers }: Pick<Expectation, 'variable' | 'containers'>,
): readonly Finding[] => {
  if (!findings.some(({ code }) => code === noHolders.code || code === containerUnknown.code))
    return findings;
  const taken = new Set(stacks.map(({ id }) => id));
  const present = new Set(findContainers(stacks).map(({ container }) => container));
  const isLookedFor = (one: Container, code: string): boolean =>
    code === noHolders.code
      ? variablesNamed(one, variable).length > 0
      : containers.includes(one.container) && !present.has(one.container);
  return findings.map((finding) => {
    const { code, detail } = finding;
    if (code !== noHolders.code && code !== containerUnknown.code) return finding;
    const having = assembly.stacks.filter(
      (stack) => !taken.has(stack.id) && findContainers([stack]).some((one) => isLookedFor(one, code)),
    );
    if (having.length === 0) return finding;
    const names = namesFor(having, assembly.stacks).map((name) => `\`stacks: '${name}'\``);
    return {
      ...finding,
      detail: `${detail}\nThis run takes ${[...taken].join(', ')}. Such a container is in stacks that it leaves out: ${having.map(({ id }) => id).join(', ')}`,
      remedy: `Name the stacks that this run is for: ${names.join(' or ')}. An environment with a key of its own needs a run of its own.`,
      where: 'stacks',
    };
  });
};

type StageProof = Proof & { readonly holders: readonly Holder[] };

/** Proof of the stacks that were taken, with a look at the others for what is missing. */
export const PROOF: Job<[selection: Selection, expectation: Expectation], StageProof> = {
  name: 'proof',
  work: ({ assembly, stacks }, expectation) => {
    const proof = proveHolders(stacks, expectation);
    return { ...proof, findings: lookingInOtherStacks(proof.findings, { assembly, stacks }, expectation) };
  },
};

/** The proof where the app cannot hold up the run. */
export const proveApart = (
  { assembly, stacks }: Selection,
  expectation: Expectation,
  { analyse }: Pick<RunContext, 'analyse'>,
): Promise<StageProof> =>
  analyse(PROOF, [{ assembly, stacks }, expectation], (why) => ({
    rows: [],
    holders: [],
    findings: [proofNotFinished(why)],
  }));

/** Proves from the cloud assembly that every container gets the same key. Nothing is deployed after a failed proof. */
export const proveSameKey = async (
  inputs: ProbingInputs,
  ready: ReadyAssembly,
  context: RunContext,
): Promise<StageResult<{ holders: readonly Holder[] }>> => {
  const { rows, holders, ...proof } = await proveApart(ready, expectationOf(inputs), context);
  // With a backend to ask, the smoke test answers that question.
  const findings = proof.findings.filter(({ code }) => !(inputs.backend && code === valueNotInAssembly.code));
  return {
    outcome: outcomeOf({ holders }, findings),
    summary: proofSummary(rows, inputs.containers),
    facts: { holders: rows },
  };
};
