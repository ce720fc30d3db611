import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export type ActionInput = {
  readonly name: string;
  /** '' when the metadata gives none; may hold `${{ github.… }}`. */
  readonly default: string;
  readonly deprecationMessage?: string;
};

export type ActionMetadata = {
  readonly name: string;
  readonly using: string;
  /** Absolute paths. */
  readonly main: string;
  readonly post?: string;
  readonly postIf: string;
  readonly inputs: readonly ActionInput[];
  readonly outputs: readonly string[];
};

type RawInput = { default?: unknown; deprecationMessage?: string } | null;
type RawMetadata = {
  name?: string;
  inputs?: Record<string, RawInput>;
  outputs?: Record<string, unknown>;
  runs?: { using?: string; main?: string; post?: string; 'post-if'?: string };
};

/** A scalar as the runner reads it: every default becomes a string. */
const scalar = (value: unknown): string => (value === undefined || value === null ? '' : String(value));

/** Reads `action.yml` (or `action.yaml`) of a JavaScript action. Throws where the runner would refuse the action. */
export const readActionMetadata = (directory: string): ActionMetadata => {
  const file = [join(directory, 'action.yml'), join(directory, 'action.yaml')].find((path) =>
    existsSync(path),
  );
  if (file === undefined) throw new Error(`Can't find 'action.yml' or 'action.yaml' under '${directory}'`);
  const raw: RawMetadata = parse(readFileSync(file, 'utf8'));
  const { using = '', main = '', post } = raw.runs ?? {};
  if (!/^node\d+$/.test(using))
    throw new Error(`${file}: the fake runner starts JavaScript actions, not '${using}'`);
  return {
    name: raw.name ?? directory,
    using,
    main: join(directory, main),
    ...(post === undefined ? {} : { post: join(directory, post) }),
    postIf: raw.runs?.['post-if'] ?? 'always()',
    inputs: Object.entries(raw.inputs ?? {}).map(([name, input]) => ({
      name,
      default: scalar(input?.default),
      ...(input?.deprecationMessage === undefined ? {} : { deprecationMessage: input.deprecationMessage }),
    })),
    outputs: Object.keys(raw.outputs ?? {}),
  };
};

/** Replaces `${{ github.name }}`, the only expressions that make sense as a default of an input. */
export const evaluateDefault = (text: string, github: Readonly<Record<string, string>>): string =>
  text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
    const value = /^github\.([a-z_]+)$/.exec(expression)?.[1];
    const known = value === undefined ? undefined : github[value];
    if (known === undefined) throw new Error(`The fake runner does not know the expression '${expression}'`);
    return known;
  });

/** The inputs of one run: defaults, overlaid by what the workflow gives. Names are compared without regard to case. */
export const resolveInputs = (
  metadata: ActionMetadata,
  given: Readonly<Record<string, string>>,
  github: Readonly<Record<string, string>>,
): { readonly inputs: ReadonlyMap<string, string>; readonly unexpected: readonly string[] } => {
  const inputs = new Map<string, string>();
  for (const input of metadata.inputs)
    inputs.set(input.name.toLowerCase(), evaluateDefault(input.default, github));
  const unexpected = Object.keys(given).filter((name) => !inputs.has(name.toLowerCase()));
  for (const [name, value] of Object.entries(given)) inputs.set(name.toLowerCase(), value);
  return { inputs, unexpected };
};

/** `jwt-secret-key` becomes `INPUT_JWT-SECRET-KEY`: upper case, spaces to underscores, hyphens stay (Handler.cs). */
export const inputVariables = (inputs: ReadonlyMap<string, string>): Record<string, string> =>
  Object.fromEntries(
    [...inputs].map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  );
