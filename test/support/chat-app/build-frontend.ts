import { frontendBuild } from '../../../scripts/frontend-build.ts';

/** Vitest's global setup for the levels that run the example. */
export default function setup(): void {
  frontendBuild();
}
