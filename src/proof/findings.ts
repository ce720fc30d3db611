import { defineFinding } from '../model/define-finding.ts';
import { type Finding, SAME_KEY_UNKNOWN } from '../model/finding.ts';
import { AGAIN } from '../model/remedy.ts';
import { type JudgedCopy, nameOf } from './agreement.ts';
import { isCalled, labelsOf, type Named } from './container-names.ts';
import type { Expectation, Holder } from './holder.ts';
import { type Container, mayHave, variablesNamed } from './holders.ts';

/** Findings about containers that have no key, or may have one, and about what is registered. */

const environmentNotReadable = defineFinding(
  'container-environment-not-readable',
  { error: 'holders-not-established' },
  (container: Container, variable: string) => ({
    title: `${container.container} does not visibly get ${variable}`,
    detail: `${nameOf(container)} takes variables from an environment file, an expression or one branch of a condition, where ${variable} may or may not be.`,
    remedy: `Pass ${variable} by name in the environment or the secrets of the container.`,
    where: nameOf(container),
  }),
);

const containerWithoutKey = defineFinding(
  'container-without-key',
  { error: 'holders-disagree' },
  (container: Container, variable: string) => ({
    title: `${container.container} does not get ${variable}`,
    detail: `${nameOf(container)} has ${container.variables.map(({ name }) => name).join(', ') || 'no variables'}.`,
    remedy: `Add ${variable} to its environment in the CDK app, or take it off the input \`containers\`.`,
    where: nameOf(container),
  }),
);

export const withoutKey = (container: Container, variable: string): Finding =>
  mayHave(container, variable)
    ? environmentNotReadable(container, variable)
    : containerWithoutKey(container, variable);

export const proofNotFinished = defineFinding(
  'proof-not-finished',
  { error: 'holders-not-established' },
  (why: string) => ({
    title: 'Whether the containers get one key could not be worked out',
    detail: `The proof of these stacks ${why}, so it was given up. Nothing is known of their containers.`,
    remedy:
      'Look in the templates for expressions that grow, such as imports of imports, or prove fewer stacks at once: name them in the input stacks.',
    where: 'stacks',
  }),
);

/** Names that a key of tokens often has. */
function mayBeNamed({ variables }: Container): string {
  const names = variables
    .map(({ name }) => name)
    .filter((name) => /jwt.*(?:key|secret)|(?:key|secret).*jwt/i.test(name));
  return names.length === 0 ? '' : `: has ${names.slice(0, 5).join(', ')}`;
}

export const noHolders = defineFinding(
  'no-holders',
  { error: 'no-holders' },
  (containers: readonly Container[], { variable, key }: Expectation) => {
    const lines = containers.map((container) => {
      const other = container.variables.find(
        ({ source }) => source.kind === 'literal' && source.value.equals(key),
      );
      const note = other
        ? `: a different name for it, ${other.name}`
        : mayHave(container, variable)
          ? ': takes variables from elsewhere'
          : mayBeNamed(container);
      return `${nameOf(container)}${note}`;
    });
    return {
      title: `No container of a task definition and no function gets ${variable}`,
      detail:
        lines.length === 0
          ? 'The stacks have no ECS task definition and no Lambda function.'
          : `Looked at:\n${lines.join('\n')}`,
      remedy: `Pass ${variable} to the containers in the CDK app, or name the variables that they use in the input jwt-secret-name.`,
    };
  },
);

export const declaredTwice = defineFinding(
  'variable-declared-twice',
  { error: 'holders-disagree' },
  (container: Container, variable: string) => ({
    title: `${container.container} declares ${variable} twice`,
    detail: `${nameOf(container)}: ${variablesNamed(container, variable)
      .map(({ list }) => list)
      .join(' and ')}. ECS refuses a name in both lists.`,
    remedy: 'Keep the entry in secrets and remove the one in environment.',
    where: nameOf(container),
  }),
);

export const strayHolders = defineFinding(
  'unnamed-holder-differs',
  'warning',
  (stray: readonly JudgedCopy[], variable: string) => ({
    title: `A container that the input \`containers\` does not name has another ${variable}`,
    detail: stray.map(({ container, why }) => `${nameOf(container)}: ${why}`).join('\n'),
    remedy: 'Add it to the input `containers`, or give its variable another name.',
  }),
);

export const mayHaveKey = defineFinding(
  'container-may-have-key',
  'warning',
  (unseen: readonly Container[], variable: string) => ({
    title: `${unseen[0]?.container ?? ''} may get ${variable} in a way that cannot be seen`,
    detail: unseen
      .map(
        (one) =>
          `${nameOf(one)}: takes variables from an environment file, an expression or one branch of a condition`,
      )
      .join('\n'),
    remedy: `Pass ${variable} by name, or name the containers that must have it in the input \`containers\`.`,
    where: unseen.map(nameOf).join(', '),
  }),
  SAME_KEY_UNKNOWN,
);

export const containerUnknown = defineFinding(
  'container-unknown',
  { error: 'holders-disagree' },
  (unknown: readonly string[], present: readonly Named[], owner: 'app' | 'services') => {
    const list = [...new Set(labelsOf(present).values())].join(', ') || 'no container at all';
    return {
      title:
        owner === 'app'
          ? `The stacks have no container ${unknown[0]}`
          : `No service has a container ${unknown[0]}`,
      detail: `Not found: ${unknown.join(', ')}\nThe ${owner === 'app' ? 'stacks' : 'services'} have: ${list}`,
      remedy: 'Correct the input `containers`, or leave it out to check every container that has the key.',
      where: 'containers',
    };
  },
);

/**
 * Names of the input `containers` that no container has: a misspelt name would leave out the very container that it means.
 *
 * @param present the containers that were looked at
 */
export function unknownContainers(
  present: readonly Named[],
  { containers }: Expectation,
  owner: 'app' | 'services',
): readonly Finding[] {
  const unknown = containers.filter((name) => !present.some((one) => isCalled(one, name)));
  return unknown.length === 0 ? [] : [containerUnknown(unknown, present, owner)];
}

/** For certain not the source of the template. */
export const registeredSourceDiffers = defineFinding(
  'registered-source-differs',
  { error: 'holders-disagree' },
  (changed: readonly Holder[], family: string) => ({
    title: 'The registered task definition takes the key from elsewhere than the template',
    detail: `${family}: ${changed.map(({ container }) => container).join(', ')}`,
    remedy: `Look for another workflow or script that registers revisions of this task definition, then ${AGAIN}`,
    where: family,
  }),
);

export const containerGone = defineFinding(
  'registered-container-missing',
  { error: 'holders-disagree' },
  (container: string, family: string) => ({
    title: `${container} is not in the registered task definition`,
    detail: `${family} was registered without the container ${container}, which gets the key in the template.`,
    remedy: `Look for another workflow or script that registers revisions of this task definition, then ${AGAIN}`,
    where: family,
  }),
);

/** Not every service has to hold the key; that one of them does is for the caller to see. */
export const noHolderHere = defineFinding(
  'no-holder-in-task-definition',
  'notice',
  ({ detail, remedy }: Finding, family: string) => ({
    title: `No container of ${family} gets the key`,
    detail,
    remedy,
    where: family,
  }),
);

export const MAX_PLACES = 20;

/** Places outside of containers and functions that give something the variable. */
type Elsewhere = {
  readonly variable: string;
  readonly lines: readonly string[];
  readonly places: readonly string[];
};

/** `isAsked`: whether one of them may be what the input `containers` means. */
export const keyElsewhere = defineFinding(
  'key-elsewhere-not-understood',
  [{ error: 'holders-not-established' }, 'warning'],
  ({ variable, lines, places }: Elsewhere, isAsked: boolean) => {
    const more = lines.length - MAX_PLACES;
    return {
      as: isAsked ? { error: 'holders-not-established' } : 'warning',
      title: `${variable} is also given in a place that is not understood`,
      detail: [...lines.slice(0, MAX_PLACES), ...(more > 0 ? [`and ${more} more`] : [])].join('\n'),
      remedy: `Only containers of ECS task definitions and Lambda functions are read. Remove ${variable} from these places, or name in the input \`containers\` the containers that must have the key.`,
      where: places.slice(0, MAX_PLACES).join(', '),
    };
  },
  SAME_KEY_UNKNOWN,
);
