import type { ErrorFinding } from '../model/finding.ts';
import type { Secret } from '../redaction/secret.ts';

/** What the templates that are deployed now hold in plain text; '' for what is not there, or not to be read. */
export type DeployedKeys = {
  readonly signs: string;
  readonly accepts: string;
  /** JWT_EXPIRATION_HOURS */
  readonly hours: string;
};

/**
 * Whether an ordinary deployment was given secrets from before a switch: its current key is the one that production
 * only still accepts, and it does not know the key that production signs with as the previous one. Such a deployment
 * would sign with the old key again, and perhaps refuse every token of the new one. Secrets from the stage betray
 * themselves by their next key, which production signs with by now.
 *
 * Only of use where the task definition holds the keys themselves. It does not notice secrets from before a retirement
 * or an emergency: those look like a key that was replaced by hand.
 */
export const olderSecrets = (
  deployed: DeployedKeys,
  current: Secret,
  previous: Secret | undefined,
  next?: Secret,
): ErrorFinding | undefined => {
  const { signs, accepts } = deployed;
  const isAhead = signs !== '' && signs !== current.reveal();
  const isKnown = signs === previous?.reveal();
  const isOlder = isAhead && ((accepts === current.reveal() && !isKnown) || signs === next?.reveal());
  if (!isOlder) return undefined;
  return {
    code: 'rotation-deployment-stale',
    severity: 'error',
    failureReason: 'rotation-stale',
    title: 'Production already signs with a newer key than the one this run was given',
    detail:
      'The signing key of this run is the one that production still accepts as the previous one: the key was rotated after this run was queued. Nothing was deployed.',
    remedy:
      'Start a new run, which gets the new secrets, e.g. gh workflow run ecs-deploy.yml; do not re-run this one.',
    where: 'jwt-secret-key',
  };
};
