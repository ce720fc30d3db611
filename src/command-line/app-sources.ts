import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isForeignFolder, readRegularFile } from '../lib/files.ts';
import { objectOf, parseJson, textOf } from '../lib/json.ts';

/** What the files of a CDK app tell without running it. */

const MOST_FILES = 1000;

/** Which of the names stand in the sources of the app. */
export function mentionedIn(directory: string, names: readonly string[]): readonly string[] {
  const texts = sourcesIn(directory).map(readText);
  return names.filter((name) => texts.some((text) => text.includes(name)));
}

function sourcesIn(directory: string): readonly string[] {
  const found: string[] = [];
  const queue = [directory];
  for (let next = queue.shift(); next !== undefined && found.length < MOST_FILES; next = queue.shift()) {
    for (const entry of entriesIn(next)) {
      const path = join(next, entry.name);
      if (entry.isDirectory() && !isForeignFolder(entry.name)) queue.push(path);
      if (entry.isFile() && /\.(?:[cm]?[jt]sx?|py|java|cs|go|json)$/.test(entry.name)) found.push(path);
    }
  }
  return found;
}

const entriesIn = (directory: string): readonly Dirent[] => {
  try {
    return readdirSync(directory, { withFileTypes: true });
  } catch {
    return [];
  }
};

const readText = (path: string): string => {
  try {
    return readRegularFile(path).toString('utf8');
  } catch {
    return '';
  }
};

/** CloudFormation's names of the stacks of the last synth; none where there was none. */
export function stacksOfLastSynth(directory: string): readonly string[] {
  const manifest = objectOf(parseJson(readText(join(directory, 'cdk.out', 'manifest.json'))));
  return Object.entries(objectOf(manifest.artifacts)).flatMap(([id, artifact]) => {
    const { type, properties } = objectOf(artifact);
    return type === 'aws:cloudformation:stack' ? [textOf(objectOf(properties).stackName) ?? id] : [];
  });
}

/** Whether npm can install it as a lock file says. */
export const hasNpmLock = (directory: string): boolean =>
  entriesIn(directory).some(({ name }) => name === 'package-lock.json' || name === 'npm-shrinkwrap.json');
