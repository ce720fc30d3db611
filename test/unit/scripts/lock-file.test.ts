import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Locked = {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly resolved?: string;
  readonly link?: boolean;
};

const { packages } = JSON.parse(
  readFileSync(new URL('../../../package-lock.json', import.meta.url), 'utf8'),
) as { packages: Readonly<Record<string, Locked>> };

describe('the lock file', () => {
  // npm drops those of other platforms when it writes the file beside an existing node_modules (npm/cli#4828),
  // and newer versions of npm then refuse to install from it.
  it('has every optional package, those of other platforms too', () => {
    const missing = Object.values(packages)
      .flatMap(({ optionalDependencies }) => Object.keys(optionalDependencies ?? {}))
      .filter((name) => !Object.keys(packages).some((path) => path.endsWith(`node_modules/${name}`)));
    expect(missing).toEqual([]);
  });

  it('names no host that packages are downloaded from', () => {
    const hosts = Object.values(packages).filter(
      ({ resolved, link }) => !link && resolved?.startsWith('http'),
    );
    expect(hosts).toEqual([]);
  });
});
