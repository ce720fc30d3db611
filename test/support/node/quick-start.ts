import { fileURLToPath } from 'node:url';

const codeCache = fileURLToPath(new URL('code-cache.cjs', import.meta.url));

/** For programs of Node that tests start again and again: what one has compiled, the next one need not. */
export const quickStart = { NODE_OPTIONS: `--require="${codeCache}"` };
