import { utc } from '../lib/text.ts';
import type { NameRead } from '../workflows/names-read.ts';
import { placeText } from '../workflows/workflow.ts';
import type { GitHubFacts, PlaceFacts, ProductionPlace, SetupFacts } from './setup-facts.ts';
import { commandByHand, commandForEnvironment, WHY_NOT } from './setup-github.ts';
import type { SetupOptions } from './setup-options.ts';
import type { FilePlan, ProductionPlan, SetupPlan, VariableChange } from './setup-plan.ts';

/** The plan of `setup` for people. Nothing here is a secret: keys appear by their fingerprints. */

/** A heading and its lines. */
export type Paragraph = { readonly title: string; readonly lines: readonly string[] };

export const WHAT_WAS_DONE: Readonly<Record<'done' | 'failed' | 'not done', string>> = {
  done: '✔',
  failed: '✘ failed:',
  'not done': '✘ not done:',
};

export type Planned = {
  readonly plan: SetupPlan;
  /** Absent for a new key that is not used. */
  readonly fingerprint?: string;
};

export function planWords({ plan, fingerprint }: Planned, options: SetupOptions): readonly Paragraph[] {
  const origin = plan.keptFrom === undefined ? 'a new one' : `the one of ${plan.keptFrom}`;
  return [
    {
      title: `Key of the env files: ${origin}${fingerprint === undefined ? '' : `, fingerprint ${fingerprint}`}`,
      lines: [...plan.files.map(fileLine), ...ignoreLines(plan.files)],
    },
    { title: 'Key of production', lines: productionLines(plan.production, options) },
  ];
}

export function fileLine({ path, exists, example, changes, isClosed }: FilePlan): string {
  const names = changes.map(({ name }) => name).join(' and ');
  if (!exists) return `${path}: new${example === undefined ? '' : ` from ${example}`}, with ${names}`;
  const parts = [...changes.map(changeWords), ...(isClosed ? ['only you can read it (mode 600)'] : [])];
  return `${path}: ${parts.length === 0 ? 'stays as it is' : parts.join(', ')}`;
}

const WORDS: Readonly<Record<VariableChange['change'], string>> = {
  added: 'is added',
  replaced: 'is replaced',
  settled: 'gets one line that all programs read',
};

const changeWords = ({ name, change, reason }: VariableChange): string =>
  `${name} ${WORDS[change]}${reason === undefined ? '' : ` (${reason})`}`;

const ignoreLines = (files: readonly FilePlan[]): readonly string[] =>
  files.flatMap(({ ignore }) => (ignore ? [`${ignore.file}: one more line, ${ignore.line}`] : []));

export function placeWords({ environment, isOrganization }: PlaceFacts, repository: string): string {
  if (isOrganization) return `the organization, for ${repository}`;
  return environment === undefined ? repository : `${repository}, environment ${environment}`;
}

function productionLines(production: ProductionPlan, options: SetupOptions): readonly string[] {
  const secret = `secret ${production.kind === 'left alone' ? options.secretName : production.secret}`;
  switch (production.kind) {
    case 'left alone':
      return [`${secret}: left alone, because of --no-github`];
    case 'made':
      return [
        `${secret} of ${placeWords(production.place, production.repository)}: gets a key of its own${production.before ? `, which takes the place of the one of ${placeWords(production.before, production.repository)}. The next deployment logs all users out` : ''}`,
      ];
    case 'overwritten':
      return [
        `${secret} of ${placeWords(production.place, production.repository)}: is overwritten. The next deployment logs all users out`,
      ];
    case 'kept':
      return [
        `${secret} of ${placeWords(production.place, production.repository)}: stays as it is${production.updatedAt === 0 ? '' : `, set at ${utc(production.updatedAt, 'minute')}`}. To change it without logging users out, rotate it (setup --workflow rotate)`,
      ];
    case 'by hand':
      return byHandLines(production, options);
  }
}

function byHandLines(
  { secret, environment, failure, candidates }: Extract<ProductionPlan, { kind: 'by hand' }>,
  { repository }: SetupOptions,
): readonly string[] {
  if (candidates)
    return [
      `secret ${secret}: setup does not make it, because workflows take the key from different places, and do not say which is that of production: ${candidates.map((one) => candidateWords(one, secret)).join(', ')}`,
      'Name the environment of production: setup --environment NAME',
      ...candidates
        .filter((one) => one.environment === '')
        .map(
          (one) =>
            `If production takes it from ${candidateWords(one, secret)}: ${commandByHand({ secretName: one.secret, ...(repository && { repository }) })}`,
        ),
    ];
  const place = {
    secretName: secret,
    ...(environment && { environment }),
    ...(repository && { repository }),
  };
  const why = failure
    ? `${WHY_NOT[failure.kind]}${failure.said === '' ? '' : ` (gh: ${failure.said})`}`
    : `the environment ${environment} is not there yet. Make it: ${commandForEnvironment(environment ?? '', repository)}`;
  return [
    `secret ${secret}: setup does not make it, because ${why}`,
    `Then run setup again, or store a key by hand, which does not show it: ${commandByHand(place)}`,
  ];
}

function candidateWords({ environment, secret }: ProductionPlace, usual: string): string {
  const place = environment === '' ? 'the repository' : `environment ${environment}`;
  const words = environment === undefined ? 'an environment that an expression names' : place;
  return secret === usual ? words : `${words} as ${secret}`;
}

/** What the workflows read, and whether GitHub has it. Nothing where they read nothing. */
export function namesWords({
  namesRead,
  github,
}: Pick<SetupFacts, 'namesRead' | 'github'>): readonly Paragraph[] {
  if (namesRead.length === 0) return [];
  const lines = namesRead.map(({ context, name, place }) => {
    const kind = context === 'secrets' ? 'secret' : 'variable';
    return `${kind} ${name} (${placeText(place)}): ${whereStored({ context, name }, github)}`;
  });
  return [{ title: 'What the workflows read', lines }];
}

/** Secrets that a rotation makes and takes away. */
const OF_ROTATION = /_(?:NEXT|PREVIOUS|EMERGENCY)$/;

export function whereStored(
  { context, name }: Pick<NameRead, 'context' | 'name'>,
  github: GitHubFacts,
): string {
  if (github.kind !== 'known') return 'not known';
  const lists = github.places.map((place) => ({
    place,
    names: context === 'secrets' ? place.secrets : place.variables,
  }));
  const holder = lists.find(({ names }) => names?.some((stored) => stored.name === name))?.place;
  if (holder?.isOrganization) return 'is there, from the organization';
  if (holder)
    return holder.environment === undefined ? 'is there' : `is there, environment ${holder.environment}`;
  if (lists.some(({ names }) => names === undefined)) return 'not known';
  return OF_ROTATION.test(name) ? 'not there, as it should be outside of a rotation' : 'not there';
}
