/** Markdown with parts that are generated, and its tables. */

export const cell = (text: string): string => text.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|');

export const rows = (head: readonly string[], body: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...body]
    .map((row) => `| ${row.join(' | ')} |`.replaceAll('|  |', '| |'))
    .join('\n');

/**
 * `text` with the part between `<!-- name:start -->` and `<!-- name:end -->` replaced.
 * @throws Error when the markers are not there exactly once and in this order
 */
export const withPart = (text: string, name: string, part: string): string => {
  const [before, rest, ...again] = text.split(`<!-- ${name}:start -->`);
  const [, after, ...more] = (rest ?? '').split(`<!-- ${name}:end -->`);
  if (before === undefined || after === undefined || again.length > 0 || more.length > 0) {
    throw new Error(`needs <!-- ${name}:start --> and <!-- ${name}:end -->, each once and in this order.`);
  }
  return `${before}<!-- ${name}:start -->\n\n${part}\n\n<!-- ${name}:end -->${after}`;
};
