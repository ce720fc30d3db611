import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readRegularFile } from '../lib/files.ts';
import { isProblem, type Node, readYaml } from './yaml-tree.ts';

/** A line of a file of the repository; the path is relative to its root, with `/`. */
export type Place = { readonly file: string; readonly line: number };

/** A workflow or the file of an action. */
export type WorkflowFile = { readonly path: string; readonly root: Node };

/** One that cannot be read; the problem is for people and quotes nothing of the file. */
export type UnreadFile = { readonly path: string; readonly line: number; readonly problem: string };

export type Workflows = { readonly files: readonly WorkflowFile[]; readonly unread: readonly UnreadFile[] };

/** The parser takes time by the square for some texts. */
const MOST_CHARACTERS = 256 * 1024;

const DIRECTORY = '.github/workflows';

/** `file:line`, as editors and terminals open it. */
export const placeText = ({ file, line }: Place): string => `${file}:${line}`;

/** The workflows of a repository, by their paths. @param root the directory that has `.github` */
export const readWorkflows = (root: string): Workflows => {
  const read = namesIn(join(root, DIRECTORY)).map((name) => readYamlFile(root, `${DIRECTORY}/${name}`));
  return {
    files: read.filter((file) => 'root' in file),
    unread: read.filter((file) => 'problem' in file),
  };
};

const namesIn = (directory: string): readonly string[] => {
  try {
    return readdirSync(directory)
      .filter((name) => /\.ya?ml$/.test(name))
      .toSorted();
  } catch {
    return [];
  }
};

/** A YAML file of the repository. */
export const readYamlFile = (root: string, path: string): WorkflowFile | UnreadFile => {
  let text: string;
  try {
    text = readRegularFile(join(root, path)).toString('utf8');
  } catch {
    return { path, line: 1, problem: 'the file cannot be opened' };
  }
  if (text.length > MOST_CHARACTERS)
    return { path, line: 1, problem: 'the file is too large: verify reads 256 kB' };
  const read = readYaml(text.replace(/^\uFEFF/, ''));
  return isProblem(read) ? { path, ...read } : { path, root: read };
};
