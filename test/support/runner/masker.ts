import { RUNNER_ENCODERS } from './encoders.ts';

/**
 * The runner's log masker (actions/runner, SecretMasker.cs): every registered value and its eleven encodings are
 * replaced by `***` wherever they occur literally; hits that touch or overlap become one `***`.
 * The regular expressions that github.com sends in addition are left out: a net not to be relied on.
 */
export class SecretMasker {
  readonly #values = new Set<string>();

  /** Registers one value exactly as it is. The runner knows no minimum length. */
  add(value: string): void {
    if (value === '') return;
    this.#values.add(value);
    for (const encode of Object.values(RUNNER_ENCODERS)) {
      const variation = encode(value);
      if (variation !== '') this.#values.add(variation);
    }
  }

  /** As `::add-mask::` does it: the whole value untrimmed, and each of its lines trimmed (ActionCommandManager.cs). */
  addMask(value: string): void {
    this.add(value);
    this.#addLines(value);
  }

  /** As it is done for `secrets.*` when the job starts: the whole value and each of its lines, trimmed (Worker.cs). */
  addSecret(value: string): void {
    this.add(value.trim());
    this.#addLines(value);
  }

  #addLines(value: string): void {
    for (const line of value.split(/[\r\n]/)) this.add(line.trim());
  }

  mask(text: string): string {
    const hits = [...this.#values]
      .flatMap((value) => positionsOf(value, text))
      .sort((a, b) => a.start - b.start);
    let masked = '';
    let end = 0;
    let open = false;
    for (const hit of hits) {
      if (open && hit.start <= end) {
        end = Math.max(end, hit.end);
        continue;
      }
      masked += `${text.slice(end, hit.start)}***`;
      end = hit.end;
      open = true;
    }
    return masked + text.slice(end);
  }
}

/** Overlapping occurrences count too: the runner goes on one character after the start of the last hit (ValueSecret.cs). */
const positionsOf = (value: string, text: string): { start: number; end: number }[] => {
  const found: { start: number; end: number }[] = [];
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
    found.push({ start: at, end: at + value.length });
  }
  return found;
};
