import type { AskedPhase } from '../inputs/types.ts';
import { untrusted, utc } from '../lib/text.ts';
import { defineFinding } from '../model/define-finding.ts';
import type { Finding } from '../model/finding.ts';
import { AGAIN, COMMAND_OF_EMERGENCY } from '../model/remedy.ts';
import type { Phase } from '../model/report.ts';
import { type Position, SLOTS, type Slot, type StoreState } from './state.ts';

/** Why a rotation does not go on, and what it did not do. */

const NOTHING_CHANGED = 'Nothing was changed.';

const WHERE_IT_STANDS: Readonly<Record<Exclude<Position, 'none' | 'contradiction'>, string>> = {
  steady: 'Only the current key is stored: no rotation is under way.',
  staged: 'A next key is staged, and the app still signs with the current one.',
  saved: 'A switch has begun: the current key is saved as the previous one too.',
  unproven:
    'A switch has begun: the store has the new key, and it is not proven that production signs with it.',
  switched: 'The switch is done: the previous key waits to be retired.',
};

export const phaseOutOfOrder = defineFinding(
  'rotation-out-of-order',
  { error: 'rotation-refused' },
  (asked: AskedPhase, position: Exclude<Position, 'none' | 'contradiction'>) => ({
    title: `The phase ${asked} is not the next one`,
    detail: `${WHERE_IT_STANDS[position]} ${NOTHING_CHANGED}`,
    remedy:
      'The order is stage, switch, retire, and phase: auto finds the next one: gh workflow run rotate.yml. Before the retirement phase: abandon goes back.',
    where: 'phase',
  }),
);

export const currentKeyMissing = defineFinding(
  'rotation-current-missing',
  { error: 'rotation-refused' },
  (stored: readonly string[]) => ({
    title: 'There is no current key to rotate',
    detail:
      stored.length === 0
        ? `The store has none of the keys. ${NOTHING_CHANGED}`
        : `The store has ${stored.join(' and ')}, but no current key. ${NOTHING_CHANGED}`,
    remedy: `Store the key that production uses where this rotation looks for it (gh secret set NAME, with --env ENVIRONMENT for one of an environment; in Secrets Manager the version AWSCURRENT), and deploy it with mode: deploy, unless it has leaked. Then ${AGAIN}`,
  }),
);

export const storedKeysContradict = defineFinding(
  'rotation-keys-contradict',
  { error: 'rotation-refused' },
  (slots: StoreState['slots']) => {
    const same = (one: Slot, other: Slot): boolean =>
      slots[one] !== undefined && slots[one]?.id === slots[other]?.id;
    const pairs: readonly (readonly [Slot, Slot])[] = [
      ['current', 'next'],
      ['current', 'previous'],
      ['next', 'previous'],
    ];
    const equal = pairs.filter(([one, other]) => same(one, other)).map(([one, other]) => `${one} = ${other}`);
    const stored = SLOTS.filter((slot) => slots[slot] !== undefined).join(', ');
    return {
      title: 'The stored keys do not fit together',
      detail: `Stored: ${stored}; ${equal.length === 0 ? 'all different' : equal.join(', ')}. No rotation leaves them like this; one of them was stored by hand, or twice. ${NOTHING_CHANGED}`,
      remedy: `Remove the one that production does not need: the next one if no token was signed with it, the previous one if all its tokens have expired (gh secret delete NAME_NEXT or NAME_PREVIOUS, with --env ENVIRONMENT for those of an environment). With a leaked key: ${COMMAND_OF_EMERGENCY}`,
    };
  },
);

export const keyWrittenInFuture = defineFinding(
  'rotation-clock-skew',
  { error: 'rotation-refused' },
  (slot: Slot, ahead: number) => ({
    title: `The ${slot} key was written in the future`,
    detail: `Its time is ${Math.round(ahead / 60_000)} minutes ahead of this runner's clock, so no age can be trusted. ${NOTHING_CHANGED}`,
    remedy: `Set the clock of the runner (NTP), then ${AGAIN}`,
  }),
);

export const tokenLifetimeUnknown = defineFinding(
  'rotation-lifetime-unknown',
  { error: 'rotation-refused' },
  () => ({
    title: 'It is not known how long a token lives',
    detail: `A key can only be retired when the last token that it signed has expired. ${NOTHING_CHANGED}`,
    remedy: 'Set jwt-expiration-hours to the lifetime that the app gives its tokens.',
    where: 'jwt-expiration-hours',
  }),
);

export const currentKeyRefused = defineFinding(
  'rotation-current-refused',
  { error: 'rotation-refused' },
  () => ({
    title: 'Production refuses the current key, so no rotation can start from it',
    detail: `A token that was signed with the stored key was refused: it was replaced without a deployment, or the app uses something else. ${NOTHING_CHANGED}`,
    remedy: `Deploy this key first, with mode: deploy, which says why if it is still refused. If the key has leaked: ${COMMAND_OF_EMERGENCY}`,
  }),
);

export const nextKeyRefused = defineFinding(
  'rotation-next-not-accepted',
  { error: 'rotation-refused' },
  () => ({
    title: 'Production does not accept the next key yet, so nothing may be signed with it',
    detail: `The stage was not finished, or only in some of the stacks, or a deployment since then was not given the next key. ${NOTHING_CHANGED}`,
    remedy:
      'Run the rotation with phase: stage, and pass JWT_SECRET_KEY_NEXT to the deployment in ecs-deploy.yml.',
    where: 'phase',
  }),
);

export const productionUnknown = defineFinding(
  'rotation-production-unknown',
  { error: 'rotation-refused' },
  (which: 'current' | 'next' | 'previous') => ({
    title: `It could not be established whether production accepts the ${which} key`,
    detail: `A rotation goes on only from a production that is known. ${NOTHING_CHANGED}`,
    remedy: `See what mode: verify says about the backend, then ${AGAIN}. If the key has leaked: ${COMMAND_OF_EMERGENCY}, which does not wait for this.`,
  }),
);

/** @param phase that brings production back to what is stored */
export const productionWentBack = defineFinding(
  'rotation-went-back',
  { error: 'rotation-refused' },
  (phase: 'switch' | 'stage') => ({
    title: 'Production does not sign with the current key, so the other one cannot go',
    detail: `Something deployed the app with the secrets of another time: it signs with the ${phase === 'switch' ? 'previous' : 'next'} key, or refuses the current one. ${NOTHING_CHANGED}`,
    remedy: `gh workflow run rotate.yml -f phase=${phase} deploys the keys as they are stored, and the lifetime of the tokens counts from then. If the key has leaked: ${COMMAND_OF_EMERGENCY}`,
    where: 'phase',
  }),
);

/** @param definition e.g. `chat-app:12`; '' where the template alone tells */
export const signerNotStored = defineFinding(
  'rotation-signer-not-stored',
  { error: 'rotation-refused' },
  (definition: string) => ({
    title: 'Production signs with a key that is not among the stored ones',
    detail: `What is deployed${definition === '' ? '' : ` (${definition})`} signs with a key that is neither the current nor the next nor the previous one: a person has set one of them, or has deployed another key. This step would refuse the tokens of users, and the key would be lost. ${NOTHING_CHANGED}`,
    remedy: `Put that key back as the current one. A secret of GitHub, with --env ENVIRONMENT for one of an environment: aws ecs describe-task-definition --task-definition ${definition || 'NAME'} --query "taskDefinition.containerDefinitions[].environment[] | [?name=='JWT_SECRET_KEY'].value | [0]" --output text | tr -d '\\n' | gh secret set JWT_SECRET_KEY. In Secrets Manager: move AWSCURRENT to the version that the task definition names. Then ${AGAIN}. If the key has leaked: ${COMMAND_OF_EMERGENCY}`,
  }),
);

export const keyGivenUp = defineFinding(
  'rotation-key-given-up',
  { error: 'rotation-refused' },
  (slot: Slot) => ({
    title: `The stored ${slot} key was given up before, and this step would bring it back`,
    detail: `Production had it and lost it in an emergency, a retirement or a replacement by hand: a person has stored it again. ${NOTHING_CHANGED}`,
    remedy: `${slot === 'current' ? "Store another one: openssl rand -base64 48 | tr -d '\\n' | gh secret set NAME" : `Remove it: gh secret delete NAME_${slot.toUpperCase()}`}, with --env ENVIRONMENT for one of an environment; in Secrets Manager ${slot === 'current' ? 'put another value' : 'take its staging label away'}. Then ${AGAIN}. If the key has leaked and is not refused everywhere: ${COMMAND_OF_EMERGENCY}`,
  }),
);

/** @param until milliseconds since the epoch */
export const tokensLiveLonger = defineFinding(
  'rotation-lifetime-shortened',
  { error: 'rotation-not-yet' },
  (hours: number, until: number) => ({
    title: 'Tokens of the previous key live longer than its age and jwt-expiration-hours say',
    detail: `By what is and was deployed, production signed with it until later than the store says, or with another JWT_EXPIRATION_HOURS (${hours} at most): its tokens may be valid until ${utc(until, 'minute')}. ${NOTHING_CHANGED}`,
    remedy: `After that time ${AGAIN}. Change the lifetime of tokens only when no rotation is under way.`,
    where: 'jwt-expiration-hours',
  }),
);

export const emergencyUnfinished = defineFinding(
  'rotation-emergency-unfinished',
  { error: 'rotation-refused' },
  (asked: Phase | 'auto') => ({
    title: `An emergency rotation was begun and not finished, so ${asked} must wait`,
    detail: `An earlier run stopped before it was proven that the old key is refused. ${NOTHING_CHANGED}`,
    remedy: `Finish it: ${COMMAND_OF_EMERGENCY}. A fresh key that is stored already is not replaced.`,
    where: 'phase',
  }),
);

type Wait = { readonly until: number; readonly why: string };

const waitText = ({ until, why }: Wait): string =>
  `${why} The last of them expires by ${utc(until, 'minute')}.`;

const rotationWaits = defineFinding('rotation-waits', 'notice', (wait: Wait) => ({
  title: `The previous key can be retired from ${utc(wait.until, 'minute')} on`,
  detail: waitText(wait),
  remedy: `After that, by hand or on a schedule, ${AGAIN}. Until then production accepts both keys.`,
}));

export const phaseTooEarly = defineFinding(
  'rotation-not-yet',
  { error: 'rotation-not-yet' },
  (wait: Wait, asked: AskedPhase) => ({
    title: `It is too early for the phase ${asked}`,
    detail: `${waitText(wait)} Nothing was changed.`,
    remedy: `After ${utc(wait.until, 'minute')} ${AGAIN}. If the previous key has leaked: ${COMMAND_OF_EMERGENCY}`,
    where: 'phase',
  }),
);

/** `auto` asks whether there is something to do, so to wait is no error; a phase by name is wanted now. */
export const rotationNotYet = (wait: Wait, asked: AskedPhase): Finding =>
  asked === 'auto' || asked === 'continue' ? rotationWaits(wait) : phaseTooEarly(wait, asked);

export const replacedKeyGone = defineFinding(
  'rotation-replaced-key-gone',
  'warning',
  () => ({
    title: 'It cannot be proven that the keys which an earlier run replaced are refused now',
    detail:
      'An earlier run has replaced them, and the mark of the emergency does not hold them: it was stored by hand. The fresh key is deployed alone.',
    remedy:
      'If you still have a token of the old key, call the backend with it: it must be refused. The verdict says that the fresh key is accepted and that other keys are refused.',
  }),
  { leavesOpen: 'That the replaced keys are refused' },
);

/** Another run or a person changed the store while this run was under way. */
export const keysChangedElsewhere = defineFinding(
  'rotation-overtaken',
  { error: 'rotation-stale' },
  (store: string, what: string) => ({
    title: 'Something else changed the stored keys during this rotation',
    detail: `${what} changed in ${store} and this run did not change it. This run stopped before its next write.`,
    remedy: `Find the other run or person, let it finish, then ${AGAIN}. It goes on from what is stored.`,
  }),
);

export const rotationAlreadyRunning = defineFinding(
  'rotation-already-running',
  { error: 'rotation-refused' },
  (other: { readonly id: number; readonly url: string }) => ({
    title: 'Another rotation was started before this one and has not ended',
    detail: `It is ${untrusted(other.url)}. Two at once could each make a key. Nothing was changed.`,
    remedy: `Let it end, or gh run cancel ${other.id}; then ${AGAIN}. A concurrency group in rotate.yml keeps runs apart.`,
  }),
);

/** @param secrets names of secrets and variables with the leaked value @param stacks that are deployed with it */
export const leakedKeyInUse = defineFinding(
  'leaked-key-in-use',
  { error: 'leaked-key-in-use' },
  (secrets: readonly string[], stacks: readonly string[]) => ({
    title: 'The emergency is not finished: something else still has the leaked key',
    detail: [
      'The fresh key is deployed, and the backend that was asked refuses the leaked one.',
      ...secrets.map((name) => `The secret ${untrusted(name)} has the leaked value.`),
      ...stacks.map(
        (name) => `Stack ${untrusted(name)} is deployed with it, and this run did not deploy that stack.`,
      ),
    ].join('\n'),
    remedy: [
      ...(secrets.length > 0
        ? [
            'Give each of these secrets a new value where it is stored, e.g. openssl rand -base64 48 | gh secret set NAME (with --env ENVIRONMENT for a secret of an environment).',
          ]
        : []),
      ...(stacks.length > 0
        ? ['Name these stacks in `stacks` too, or deploy them with the fresh key by their own workflow.']
        : []),
      `Then finish the emergency, which makes no other key: ${COMMAND_OF_EMERGENCY}`,
    ].join(' '),
  }),
);

/** @param stacks that are deployed with a key of this rotation and that it does not deploy */
export const stackLeftOut = defineFinding(
  'rotation-stack-left-out',
  { error: 'rotation-refused' },
  (stacks: readonly string[]) => ({
    title: `Stack ${untrusted(stacks[0] ?? '')} has this key too, and this rotation does not deploy it`,
    detail: `In the end it would go on with a key that is stored nowhere, and refuse the tokens of the others: ${stacks.map(untrusted).join(', ')}. Nothing was deployed.`,
    remedy: `Name all stacks that share the key in \`stacks\` of rotate.yml, then ${AGAIN}. A stack that is used no more: delete it.`,
    where: 'stacks',
  }),
);

export const otherHoldersUnknown = defineFinding(
  'leaked-key-holders-unknown',
  'warning',
  (stacks: readonly string[]) => ({
    title: `Whether stack ${untrusted(stacks[0] ?? '')} still has the leaked key could not be found out`,
    detail: `This run did not deploy these stacks, their containers have a key of that name, and what they are deployed with could not be read: ${stacks.map(untrusted).join(', ')}.`,
    remedy:
      'If they share the key, deploy them with the fresh one. A stack of another environment has a key of its own, and nothing is to do.',
  }),
  { leavesOpen: 'That nothing else has the leaked key' },
);

/** @param host that was asked */
export const backendsNotAsked = defineFinding(
  'backends-not-asked',
  'notice',
  (host: string, stacks: readonly string[]) => ({
    title: `Only the backend at ${host} was asked whether it refuses the leaked key`,
    detail: `The fresh key was deployed to ${stacks.map(untrusted).join(', ')}. Their task definitions have it; what the others answer was not asked.`,
    remedy: 'Run mode: verify once for each other backend, with its backend-url.',
  }),
);
