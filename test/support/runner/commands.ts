/** Workflow commands as the runner reads them from a line of output (actions/runner, ActionCommand.cs). */

export type WorkflowCommand = {
  /** Lower case: the runner compares names without regard to case. */
  readonly name: string;
  readonly properties: ReadonlyMap<string, string>;
  readonly data: string;
};

/** Commands with an extension in the runner. Anything else between `::` and `::` is ordinary text. */
export const REGISTERED_COMMANDS: readonly string[] = [
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
];

type Escape = readonly [written: string, meant: string];

/** `%25` comes last, so that `%250A` gives `%0A` and not a newline. */
const DATA: readonly Escape[] = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
];
const PROPERTY: readonly Escape[] = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
];
const OLD_FORM: readonly Escape[] = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%'],
];

const decodeEscapes = (text: string, escapes: readonly Escape[]): string =>
  escapes.reduce((result, [written, meant]) => result.replaceAll(written, meant), text);

const propertiesOf = (text: string, separator: string, escapes: readonly Escape[]): Map<string, string> => {
  const properties = new Map<string, string>();
  for (const pair of text.split(separator)) {
    const [name = '', value = ''] = pair.replace(/^=+/, '').split(/=+(.*)/s);
    if (name !== '' && value !== '') properties.set(name.toLowerCase(), decodeEscapes(value, escapes));
  }
  return properties;
};

type Form = {
  readonly info: string;
  readonly data: string;
  readonly separator: string;
  readonly escapes: readonly Escape[];
  readonly dataEscapes: readonly Escape[];
};

/** `::name key=value,key=value::data`, at the start of a line but for white space. */
const currentForm = (line: string): Form | undefined => {
  const text = line.trimStart();
  const end = text.startsWith('::') ? text.indexOf('::', 2) : -1;
  if (end < 0) return undefined;
  return {
    info: text.slice(2, end),
    data: text.slice(end + 2),
    separator: ',',
    escapes: PROPERTY,
    dataEscapes: DATA,
  };
};

/** `##[name key=value;key=value]data`, anywhere in a line. */
const oldForm = (line: string): Form | undefined => {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  if (end < 0) return undefined;
  const info = line.slice(start + 3, end);
  return { info, data: line.slice(end + 1), separator: ';', escapes: OLD_FORM, dataEscapes: OLD_FORM };
};

const commandOf = (form: Form | undefined, registered: ReadonlySet<string>): WorkflowCommand | undefined => {
  if (form === undefined) return undefined;
  const space = form.info.indexOf(' ');
  const name = (space < 0 ? form.info : form.info.slice(0, space)).toLowerCase();
  if (!registered.has(name)) return undefined;
  const properties = space < 0 ? '' : form.info.slice(space + 1).trim();
  return {
    name,
    properties: propertiesOf(properties, form.separator, form.escapes),
    data: decodeEscapes(form.data, form.dataEscapes),
  };
};

/** The command in a line, or undefined when the line is ordinary text. `registered` holds lower-case names. */
export const parseCommand = (line: string, registered: ReadonlySet<string>): WorkflowCommand | undefined =>
  commandOf(currentForm(line), registered) ?? commandOf(oldForm(line), registered);
