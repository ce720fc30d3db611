import type { Verdict } from '../../../src/model/verdict.ts';
import { type Admitted, forgeFor, whoIsLetIn } from '../../support/smoke/forge.ts';
import { runSmoke } from '../../support/smoke/run.ts';
import { type BackendEntry, type Keys, newKeys, smokeOptions } from './entry.ts';

/** Where `runSmoke` and the other checks look, unless the backend's options name another path. */
export const PROBE_PATH = '/api/me';

/** Runs something against a backend that was started for it alone, with keys of its own. */
export const withBackend = async <T>(
  entry: BackendEntry,
  work: (url: URL, keys: Keys) => Promise<T>,
): Promise<T> => {
  const keys = newKeys(entry);
  const backend = await entry.start(keys);
  try {
    return await work(backend.url, keys);
  } finally {
    await backend.stop();
  }
};

/** `diagnosis`: the code of the first error finding, '' where there is none. `said`: all texts of the findings. */
export type Outcome = { readonly verdict: Verdict; readonly diagnosis: string; readonly said: string };

export const judgeBackend = async (entry: BackendEntry, url: URL, keys: Keys): Promise<Outcome> => {
  const { verdict, findings } = await runSmoke(url, keys.key, {
    probePath: PROBE_PATH,
    ...smokeOptions(entry, keys),
  });
  const errors = findings.filter(({ severity }) => severity === 'error');
  const said = findings.map(({ title, detail, remedy }) => [title, detail, remedy].join('\n')).join('\n');
  return { verdict, diagnosis: errors[0]?.code ?? '', said };
};

export const runBackend = (entry: BackendEntry): Promise<Outcome> =>
  withBackend(entry, (url, keys) => judgeBackend(entry, url, keys));

/** Whether the hole of this backend is there, found without the smoke test. */
export const tryHole = (entry: BackendEntry, url: URL, keys: Keys): Promise<Admitted> => {
  const options = smokeOptions(entry, keys);
  const forge = forgeFor(options, keys);
  return whoIsLetIn(new URL(options.probePath ?? PROBE_PATH, url), forge, entry.forged?.(forge) ?? []);
};
