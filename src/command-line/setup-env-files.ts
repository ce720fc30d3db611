import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readVariable } from '../env-files/dialects.ts';
import { withVariables } from '../env-files/edit.ts';
import { gitignoreLine, ignoreState, readEnvFile, writeEnvFile } from '../env-files/file.ts';
import { type EnvFile, findEnvFiles } from '../env-files/find.ts';
import type { ErrorFinding } from '../model/finding.ts';
import { type EnvFileFacts, LIFETIME } from './setup-facts.ts';
import { envFileRefused } from './setup-findings.ts';
import type { SetupOptions } from './setup-options.ts';
import { shownPath } from './setup-repository.ts';

/** What `setup` needs to know of each env file. */

/** What a file was when it was looked at; `undefined`: there was none. */
export type Seen = { readonly path: string; readonly content: Buffer | undefined };

export type LookedAt =
  | { readonly facts: EnvFileFacts; readonly seen: Seen }
  | { readonly finding: ErrorFinding };

/** The files that were named, and for a role for which none was, those that were found. */
export function envFilesOf(root: string, { signerEnv, verifierEnv }: SetupOptions): readonly EnvFile[] {
  const found = findEnvFiles(root);
  const named = (paths: readonly string[], role: 'signer' | 'verifier') =>
    paths.map((path) => namedFile(resolve(path), role, found));
  const ofRole = (role: 'signer' | 'verifier') => found.filter((file) => file.role === role);
  return [
    ...(signerEnv.length > 0 ? named(signerEnv, 'signer') : ofRole('signer')),
    ...(verifierEnv.length > 0 ? named(verifierEnv, 'verifier') : ofRole('verifier')),
  ];
}

function namedFile(path: string, role: 'signer' | 'verifier', found: readonly EnvFile[]): EnvFile {
  const same = found.find((file) => file.path === path);
  if (same) return { ...same, role };
  const example = join(dirname(path), '.env.example');
  return {
    path,
    exists: existsSync(path),
    role,
    framework: 'unknown',
    dialect: role === 'signer' ? 'dotenv' : 'python-dotenv',
    ...(existsSync(example) && { example }),
  };
}

export async function lookAt(file: EnvFile, secretName: string): Promise<LookedAt> {
  const path = shownPath(file.path);
  const read = readEnvFile(file.path);
  if (read.kind === 'refused') return { finding: envFileRefused(path, read) };
  const content = read.kind === 'file' ? read.content : undefined;
  const base = content ?? contentOf(file.example);
  const git = await ignoreState(file.path);
  // Looks at folder, owner and permissions; with the bytes that are there, only the mode can be a reason to write.
  const trial = await writeEnvFile(file.path, base, { dryRun: true });
  if (trial.kind === 'refused' && git !== 'tracked' && git !== 'unknown')
    return { finding: envFileRefused(path, trial) };
  const text = base.toString('utf8');
  const ignoreFile = join(dirname(file.path), '.gitignore');
  return {
    seen: { path: file.path, content },
    facts: {
      path,
      role: file.role,
      exists: content !== undefined,
      ...(content === undefined && file.example !== undefined && { example: shownPath(file.example) }),
      git,
      ignoreFile: shownPath(ignoreFile),
      ignoreLine: gitignoreLine(file.path),
      isOpenToOthers: content !== undefined && trial.kind === 'would be written',
      key: readVariable(text, secretName, file.dialect),
      hours: readVariable(text, LIFETIME, file.dialect),
      edit: (values) => edited(path, base, values),
    },
  };
}

const contentOf = (example: string | undefined): Buffer => {
  const read = example === undefined ? undefined : readEnvFile(example);
  return read?.kind === 'file' ? read.content : Buffer.alloc(0);
};

const edited: (
  path: string,
  base: Buffer,
  values: ReadonlyMap<string, string>,
) => ReturnType<EnvFileFacts['edit']> = (path, base, values) => {
  const result = withVariables(base, values);
  return result.ok
    ? { ok: true, content: result.content, isChanged: !result.content.equals(base) }
    : {
        ok: false,
        finding: envFileRefused(path, {
          reason: result.reason,
          remedy: 'Give the file a plain line NAME=value for each variable, and start the command again.',
        }),
      };
};
