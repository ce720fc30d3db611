/** Next.js calls this once, before the server takes its first request. */
export const register = async (): Promise<void> => {
  if (process.env.NEXT_RUNTIME === 'nodejs') await import('./startup.ts');
};
