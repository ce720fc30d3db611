/** For TypeScript alone; the real one is in next-env.d.ts, which Next.js writes when it builds. */
declare module '*.css';
