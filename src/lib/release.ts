/** Owner and name on GitHub. */
export const REPOSITORY = 'cdk-jwt-deploy/cdk-jwt-deploy';

/** The release that the examples use, by the commit of its tag; `scripts/release.ts name` writes it. */
export const RELEASE = { version: 'vX.Y.Z', commit: '0000000000000000000000000000000000000000' };
