import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

const root = fileURLToPath(new URL('..', import.meta.url));
const packaged = join(root, 'node_modules/@sparticuz/chromium');

export type Chromium = { readonly path: string; readonly environment: Readonly<Record<string, string>> };

/** The package's own configuration looks for the fonts in the folder of a Lambda function. */
const FONTS =
  '<fontconfig><dir prefix="relative">fonts</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>\n';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'] as const;

const installed = (): string | undefined =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((directory) => NAMES.map((name) => join(directory, name)))
    .find((path) => existsSync(path));

const unpacked = (name: string): Buffer =>
  brotliDecompressSync(readFileSync(join(packaged, 'bin', `${name}.br`)));

const extract = (name: string, directory: string): void => {
  mkdirSync(directory, { recursive: true });
  const { status, error, stderr } = spawnSync('tar', ['-x', '-C', directory], { input: unpacked(name) });
  if (status !== 0) throw new Error(`tar cannot extract ${name}.\n${stderr ?? ''}`, { cause: error });
};

/** The browser of the npm package with the libraries and the font that a bare machine has not. */
const unpackInto = (home: string): void => {
  const directory = mkdtempSync(`${home}.`);
  try {
    const browser = join(directory, 'chromium');
    writeFileSync(browser, unpacked('chromium'));
    chmodSync(browser, 0o755);
    extract('al2023.tar', join(directory, 'libraries'));
    extract('fonts.tar', join(directory, 'fonts'));
    writeFileSync(join(directory, 'fonts/fonts.conf'), FONTS);
    renameSync(directory, home);
  } catch (error) {
    rmSync(directory, { recursive: true, force: true });
    // Another process may have been faster; its copy is as good as ours.
    if (!existsSync(join(home, 'chromium'))) throw error;
  }
};

/**
 * The browser for the tests: the one that `CHROMIUM_PATH` names; on Linux x64 the pinned one of an npm package; elsewhere
 * an installed one.
 *
 * @throws Error that says what to install when there is none.
 */
export const chromium = (): Chromium => {
  const { CHROMIUM_PATH: given } = process.env;
  const { platform, arch } = process;
  if (given) return { path: given, environment: {} };
  if (platform === 'linux' && arch === 'x64') {
    const { version } = JSON.parse(readFileSync(join(packaged, 'package.json'), 'utf8'));
    const home = join(root, '.cache', `chromium-${version}`);
    mkdirSync(join(root, '.cache'), { recursive: true });
    if (!existsSync(join(home, 'chromium'))) unpackInto(home);
    const environment = {
      LD_LIBRARY_PATH: join(home, 'libraries/lib'),
      FONTCONFIG_PATH: join(home, 'fonts'),
    };
    return { path: join(home, 'chromium'), environment };
  }
  const path = installed();
  if (path !== undefined) return { path, environment: {} };
  throw new Error(
    `The browser test needs Chromium, and there is no package of it for ${platform} ${arch}: install Chromium or Google Chrome and put it on PATH, or set CHROMIUM_PATH.`,
  );
};
