import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';

/** What a benchmark ran on, for the first line of its results. */
export const machineName = (): string => {
  const model = cpus()[0]?.model.trim() || 'unknown model';
  const memory = (totalmem() / 2 ** 30).toFixed(0);
  const load = (loadavg()[0] ?? 0).toFixed(1);
  return `Node ${process.versions.node}, ${availableParallelism()} CPUs (${model}), ${memory} GiB, ${process.platform} ${process.arch}, load ${load} at the start`;
};
