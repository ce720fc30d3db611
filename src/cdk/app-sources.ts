import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isForeignFolder, readRegularFile } from '../lib/files.ts';
import { objectOf, parseJson, textOf } from '../lib/json.ts';

/** What the files of a CDK app tell without running it. */

const MOST_FILES = 1000;

/** Characters of all files together: the app may be that of a stranger. */
const MOST_CHARACTERS = 20_000_000;

/** The texts of the source files of an app, without its packages and what was built. */
export function sourceTexts(directory: string): readonly string[] {
  const texts: string[] = [];
  let left = MOST_CHARACTERS;
  for (const path of sourcesIn(directory)) {
    const text = readText(path);
    if (text.length > left) break;
    left -= text.length;
    texts.push(text);
  }
  return texts;
}

/** Which of the names stand in the sources as words of their own. */
export const mentionedIn = (texts: readonly string[], names: readonly string[]): readonly string[] =>
  names.filter((name) => texts.some((text) => holdsWord(text, name)));

const isPartOfWord = (character: string | undefined): boolean =>
  character !== undefined && /\w/.test(character);

const holdsWord = (text: string, name: string): boolean => {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!isPartOfWord(text[at - 1]) && !isPartOfWord(text[at + name.length])) return true;
  return false;
};

const NAME = '([A-Z][A-Z0-9_]*)';

/** How the languages of the CDK read a variable of the environment. */
const READS = [
  new RegExp(
    `\\b(?:process\\.env|import\\.meta\\.env|os\\.environ)(?:\\.|\\[\\s*["'\`])${NAME}["'\`\\]]*`,
    'g',
  ),
  new RegExp(`(?:[Gg]etenv|LookupEnv|GetEnvironmentVariable|environ\\.get)\\(\\s*["']${NAME}["']`, 'g'),
];

/** What comes after the reading of a variable that may be missing: another value, or a question. */
const FALLBACK = /^\s*(?:\?|\|\||,|[!=]==?)/;

const DESTRUCTURED = /\{([^{}]{0,2000})\}\s*=\s*process\.env\b/g;

/** Names of variables that an app reads and has no other value for, as far as its sources say so. */
export function variablesRead(texts: readonly string[]): readonly string[] {
  const read = texts.flatMap((text) => [
    ...READS.flatMap((pattern) =>
      [...text.matchAll(pattern)].flatMap(({ 0: whole, 1: name = '', index }) =>
        FALLBACK.test(text.slice(index + whole.length, index + whole.length + 20)) ? [] : [name],
      ),
    ),
    ...[...text.matchAll(DESTRUCTURED)].flatMap(({ 1: names = '' }) =>
      names.split(',').flatMap((one) => (one.includes('=') ? [] : [one.split(':')[0]?.trim() ?? ''])),
    ),
  ]);
  return [...new Set(read)].filter((name) => /^[A-Z][A-Z0-9_]*$/.test(name)).sort();
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
