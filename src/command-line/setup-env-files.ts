import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { readAs } from '../env-files/dialects.ts';
import { withVariables } from '../env-files/edit.ts';
import { effectiveValue, fromDisk, isGiven, sourceOf } from '../env-files/effective.ts';
import { gitignoreLine, ignoreState, readEnvFile, writeEnvFile } from '../env-files/file.ts';
import { exampleBeside } from '../env-files/find.ts';
import type { EnvFile, Reader } from '../env-files/frameworks.ts';
import { withoutLinks } from '../lib/files.ts';
import { groupBy } from '../lib/groups.ts';
import type { ErrorFinding } from '../model/finding.ts';
import { envFileRefused, unixText } from './findings.ts';
import { type EnvFileFacts, LIFETIME, type SetupFacts } from './setup-facts.ts';
import type { SetupOptions } from './setup-options.ts';
import { shownPath } from './setup-repository.ts';

/** What `setup` needs to know of each env file. */

/** What a file was when it was looked at; `undefined`: there was none. */
export type Seen = { readonly path: string; readonly content: Buffer | undefined };

export type LookedAt =
  | { readonly facts: EnvFileFacts; readonly seen: Seen }
  | { readonly finding: ErrorFinding };

type Role = 'signer' | 'verifier';

type Named = Pick<SetupOptions, 'signerEnv' | 'verifierEnv' | 'secretName'>;

/**
 * The files that were named, and for a role for which none was, those that were found; where a role is open, also those
 * of which it is not known what reads them. Two services may share one.
 */
export function envFilesOf(services: readonly EnvFile[], options: Named): readonly EnvFile[] {
  const { signerEnv, verifierEnv, secretName } = options;
  const isNamed = { signer: signerEnv.length > 0, verifier: verifierEnv.length > 0 };
  // No env file changes what a Compose file says by itself.
  const found = services.filter((file) => !isGiven(file, secretName));
  const ofRole = (role: EnvFile['role']) => found.filter((file) => file.role === role);
  const filesOf = (paths: readonly string[], role: Role): readonly EnvFile[] =>
    isNamed[role] ? paths.map((path) => namedFile(resolve(path), role, found)) : ofRole(role);
  const all = [
    ...filesOf(signerEnv, 'signer'),
    ...filesOf(verifierEnv, 'verifier'),
    ...(isNamed.signer && isNamed.verifier ? [] : ofRole('unknown')),
  ];
  return [...groupBy(all, ({ path }) => path).values()].map(([first]) => first);
}

function namedFile(path: string, role: Role, found: readonly EnvFile[]): EnvFile {
  const same = found.find((file) => file.path === path || file.reads.includes(path));
  return {
    path,
    role,
    framework: same?.framework ?? 'unknown',
    ...(same?.dialect && { dialect: same.dialect }),
    reads: [path],
  };
}

/** What the services get once some files have new contents. */
export function readWith(
  services: readonly EnvFile[],
  variables: readonly string[],
  files: Parameters<SetupFacts['readWith']>[0],
): ReturnType<SetupFacts['readWith']> {
  const contents = new Map(files.map(({ path, content }) => [withoutLinks(resolve(path)), content]));
  const read: Reader = (path) => {
    const content = contents.get(withoutLinks(path));
    return content ? { kind: 'file', content } : fromDisk(path);
  };
  return services.flatMap((file) =>
    variables.map((variable) => {
      const { reading, path = file.path } = effectiveValue(file, variable, read);
      const reads = (sourceOf(file, variable)?.reads ?? []).map((one) => shownPath(one));
      return { variable, framework: file.framework, reading, path: shownPath(path), reads };
    }),
  );
}

/**
 * The file that is written: where the service takes the key from now. But one that people may commit, behind the usual
 * one, stays as it is: what is written before it counts.
 */
async function targetOf(file: EnvFile, secretName: string): Promise<string> {
  const { path } = effectiveValue(file, secretName);
  if (path === undefined || !file.reads.includes(path)) return file.path;
  const isBefore = file.reads.indexOf(path) < file.reads.indexOf(file.path);
  const isPrivate = ['ignored', 'no-repository'].includes(await ignoreState(path));
  return isBefore || isPrivate ? path : file.path;
}

/**
 * Which files services read is what files of the repository say, and a stranger may have written them. So none is written
 * that is not in its work tree, links followed, unless it was named.
 */
function outsideRefusal(target: string, root: string) {
  const steps = relative(withoutLinks(root), withoutLinks(target)).split(sep);
  const isOutside = steps[0] === '..' || isAbsolute(steps.join(sep)) || steps.includes('.git');
  return isOutside
    ? {
        reason: 'it is not in the work tree of the repository, although a service there reads it',
        remedy: 'If it is the right file all the same, name it: --signer-env or --verifier-env.',
      }
    : undefined;
}

type Looking = Pick<SetupOptions, 'secretName' | 'signerEnv' | 'verifierEnv'> & { readonly root: string };

export async function lookAt(
  file: EnvFile,
  { secretName, signerEnv, verifierEnv, root }: Looking,
): Promise<LookedAt> {
  const target = await targetOf(file, secretName);
  const path = shownPath(target);
  const isNamed = [...signerEnv, ...verifierEnv].some((one) => resolve(one) === target);
  const outside = isNamed ? undefined : outsideRefusal(target, root);
  if (outside) return { finding: envFileRefused(path, outside) };
  const read = readEnvFile(target);
  if (read.kind === 'refused') return { finding: envFileRefused(path, read) };
  const content = read.kind === 'file' ? read.content : undefined;
  const example = exampleBeside(file.path);
  const base = content ?? contentOf(example);
  const git = await ignoreState(target);
  // Looks at folder, owner and permissions; with the bytes that are there, only the mode can be a reason to write.
  const trial = await writeEnvFile(target, base, { dryRun: true });
  // What git says has findings of its own; it says nothing of a folder that is not there.
  const isOfGit = git === 'tracked' || (git === 'unknown' && existsSync(dirname(target)));
  if (trial.kind === 'refused' && !isOfGit) return { finding: envFileRefused(path, trial) };
  const text = base.toString('utf8');
  const used = effectiveValue(file, secretName).reading;
  const ignoreFile = join(dirname(target), '.gitignore');
  return {
    seen: { path: target, content },
    facts: {
      path,
      role: file.role,
      exists: content !== undefined,
      ...(content === undefined && example !== undefined && { example: shownPath(example) }),
      git,
      ignoreFile: shownPath(ignoreFile),
      ignoreLine: gitignoreLine(target),
      isOpenToOthers: content !== undefined && trial.kind === 'would be written',
      key: readAs(text, secretName, file.dialect),
      used,
      hours: readAs(text, LIFETIME, file.dialect),
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
          remedy: base.toString('utf8').startsWith('\ufeff')
            ? unixText(path)
            : 'Give the file a plain line NAME=value for each variable, and start the command again.',
        }),
      };
};
