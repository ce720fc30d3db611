import { lstatSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from '../lib/error-code.ts';

/**
 * Where a new env file is written before it takes its name. It must lie on the same file system, so it is a folder beside
 * the file. A process that is killed (SIGKILL, power cut) between the first byte and the renaming leaves it: Node can
 * neither open a file without a name nor give one a name. So what can be left is a folder that only its owner can read
 * (0700), that git ignores, and that the next run removes.
 */

const PREFIX = '.cdk-jwt-deploy-';

/** As `temporaryFolderIn` names them. */
const OURS = /^\.cdk-jwt-deploy-(\d{1,10})-[A-Za-z0-9]{6}$/;

export function temporaryFolderIn(folder: string): string {
  const made = mkdtempSync(join(folder, `${PREFIX}${process.pid}-`));
  writeFileSync(join(made, '.gitignore'), '*\n');
  return made;
}

export const removeTemporaryFolder = (folder: string): void =>
  rmSync(folder, { recursive: true, force: true });

/** Removes what runs that were killed left in a folder. @returns how many there were */
export function removeLeftovers(folder: string): number {
  const left = readdirSync(folder).filter((name) => isLeft(folder, name));
  for (const name of left) removeTemporaryFolder(join(folder, name));
  return left.length;
}

function isLeft(folder: string, name: string): boolean {
  const id = OURS.exec(name)?.[1];
  return id !== undefined && lstatSync(join(folder, name)).isDirectory() && !isAlive(Number(id));
}

/** A process writes one file at a time, so what has its own id was left by another that had it before, as in a container. */
function isAlive(id: number): boolean {
  if (id === process.pid) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return errorCode(error) !== 'ESRCH';
  }
}
