import { delimiter, join } from 'node:path';
import { type Build, built } from './built.ts';
import type { Toolchain } from './entry.ts';
import { type Env, type Running, startProgram } from './processes.ts';

/** The backends that are compiled at their first use. */

const golang: Build = {
  folder: 'golang',
  sources: ['go.mod', 'go.sum', 'main.go'],
  // Without optimizations: the standard library is compiled too, which takes a quarter less time so.
  commands: (to) => [['go', 'build', '-mod=readonly', '-gcflags=all=-N -l', '-o', join(to, 'backend'), '.']],
};

/** For programs of Java that live for seconds; what they share with Maven is in `java/.mvn/jvm.config`. */
const SHORT_LIVED = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

const java: Build = {
  folder: 'java',
  sources: ['pom.xml', 'Backend.java'],
  commands: (to) => [
    [
      'mvn',
      '--quiet',
      '--batch-mode',
      'dependency:copy-dependencies',
      `-DoutputDirectory=${join(to, 'jars')}`,
    ],
    [
      'javac',
      ...SHORT_LIVED.map((option) => `-J${option}`),
      ...['-cp', join(to, 'jars', '*'), '-d', to, 'Backend.java'],
    ],
  ],
};

/** Begins to build, which takes a minute where a compiler does it for the first time. */
export const prepare = (toolchain: Toolchain): void => {
  if (toolchain === 'Go') void built(golang);
  if (toolchain === 'Java') void built(java);
};

export const startGo = async (env: Env): Promise<Running> =>
  startProgram([join(await built(golang), 'backend')], env);

export const startJava = async (env: Env): Promise<Running> => {
  const directory = await built(java);
  const classPath = [directory, join(directory, 'jars', '*')].join(delimiter);
  return startProgram(['java', ...SHORT_LIVED, '-cp', classPath, 'Backend'], env);
};
