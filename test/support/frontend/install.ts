import { installed } from './installed.ts';

export const nextAuthHome = (): Promise<string> => installed('next-auth-v4');

export const svelteKitHome = (): Promise<string> =>
  installed('sveltekit', ['node_modules/vite/bin/vite.js', 'build']);

/** Vitest's global setup for the level that runs them: what npm takes is no time of a test. */
export default async function setup(): Promise<void> {
  await Promise.all([nextAuthHome(), svelteKitHome()]);
}
