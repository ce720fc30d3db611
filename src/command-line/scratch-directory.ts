import { makeTemporaryDirectory } from '../run/temporary-directory.ts';
import type { World } from '../run/world.ts';
import { removeAssembly } from '../template/scrub.ts';
import type { Terminal } from './terminal.ts';

/** Made when a command first needs it, and removed on every way out that a process can see. */
export const scratchDirectory = (env: World['env'], { complain }: Pick<Terminal, 'complain'>) => {
  let path: string | undefined;
  const remove = (): void => {
    const left = path === undefined ? [] : removeAssembly(path);
    path = undefined;
    for (const { title, detail, remedy } of left) complain(`${title}: ${detail} ${remedy}`);
  };
  const make = (): string => {
    process.once('exit', remove);
    return makeTemporaryDirectory(env);
  };
  return {
    path: (): string => {
      path ??= make();
      return path;
    },
    remove,
  };
};
