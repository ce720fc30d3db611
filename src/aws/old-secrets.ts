const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The literal values that a deployed template gives to the named environment variables, of containers
 * (`{Name, Value}`) and of functions (`Variables: {NAME: value}`). The old key is no longer a secret of the
 * repository, so nobody has masked it, and a failing deployment prints log lines in which it may stand.
 */
export const valuesOfVariables = (template: unknown, names: ReadonlySet<string>): readonly string[] => {
  if (Array.isArray(template)) return template.flatMap((item) => valuesOfVariables(item, names));
  if (!isRecord(template)) return [];
  const named = typeof template.Name === 'string' && names.has(template.Name) ? [template.Value] : [];
  const mapped = Object.entries(template).flatMap(([name, value]) => (names.has(name) ? [value] : []));
  const own = [...named, ...mapped].filter((value) => typeof value === 'string');
  return [...own, ...Object.values(template).flatMap((value) => valuesOfVariables(value, names))];
};

/** The same for a template that is not JSON: `Name: X` followed by `Value: Y`, or `X: Y` below `Variables:`. */
export const valuesInText = (template: string, names: ReadonlySet<string>): readonly string[] => {
  const lines = template
    .split(/\r?\n/)
    .map((line) => /^\s*(?:-\s+)?([\w-]+):\s+["']?(.*?)["']?\s*$/.exec(line));
  return lines.flatMap((line, index) => {
    const [, field = '', value = ''] = line ?? [];
    if (names.has(field)) return [value];
    const beside = [lines[index - 1], lines[index + 1]].find((other) => other?.[1] === 'Value');
    return field === 'Name' && names.has(value) && beside?.[2] ? [beside[2]] : [];
  });
};
