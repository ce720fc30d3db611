/**
 * The runner's own masking, as a model: what `::add-mask::` registers (the value and its trimmed lines) and the
 * encodings that the runner derives from each (actions/runner: HostContext.cs, ValueEncoders.cs).
 */
export function runnerMask(registered: readonly string[], text: string): string {
  const values = registered.flatMap((value) => [
    value,
    ...value.split(/\r\n|\r|\n/).map((line) => line.trim()),
  ]);
  const masks = new Set(
    values.filter((value) => value !== '').flatMap((value) => [value, ...encodings(value)]),
  );
  return [...masks]
    .sort((a, b) => b.length - a.length)
    .reduce((seen, mask) => seen.replaceAll(mask, '***'), text);
}

function encodings(value: string): readonly string[] {
  const bytes = Buffer.from(value);
  const quotes = /^"(.{7,})"$/.exec(value)?.[1];
  return [
    bytes.toString('base64'),
    bytes.subarray(1).toString('base64'),
    bytes.subarray(2).toString('base64'),
    value.replaceAll('"', '\\"'),
    value.replaceAll("'", "''"),
    JSON.stringify(value).slice(1, -1),
    encodeURIComponent(value),
    value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'),
    ...(quotes ? [quotes] : []),
  ].filter((encoded) => encoded !== '');
}
