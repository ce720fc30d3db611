import { readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

/** A larger file is no smoke test, and many backends refuse it. */
const LARGEST = 1024 * 1024;

export type CheckoutFile =
  | { readonly ok: true; readonly bytes: Uint8Array }
  /** `reason` completes “a path that …”. */
  | { readonly ok: false; readonly reason: string };

/** What git keeps there may hold a token of the job (actions/checkout, `persist-credentials`). */
const inGitFolder = (path: string): boolean => path.split(sep).some((part) => part.toLowerCase() === '.git');

/** Reads a file of the checkout; links are followed first, so that none leads out of it. */
export const readCheckoutFile = (workspace: string, path: string): CheckoutFile => {
  const refused = (reason: string): CheckoutFile => ({ ok: false, reason });
  if (path.includes('\0')) return refused('cannot be one');
  try {
    const root = realpathSync(workspace);
    const outside = (file: string): boolean => !file.startsWith(join(root, sep));
    if (outside(resolve(root, path))) return refused('leads out of the checkout');
    const file = realpathSync(resolve(root, path));
    if (outside(file)) return refused('leads out of the checkout');
    if (inGitFolder(relative(root, file))) return refused('leads into a .git folder');
    const found = statSync(file);
    if (!found.isFile()) return refused('leads to no file');
    if (found.size > LARGEST) return refused('leads to a file of more than 1 MiB');
    return { ok: true, bytes: readFileSync(file) };
  } catch {
    return refused('leads to no file that can be read');
  }
};
