/** Workflow commands as the runner reads them from a line of output (actions/runner, ActionCommand.cs), and the log that they act on. */

import type { SecretMasker } from './masker.ts';

type WorkflowCommand = {
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

export type StageName = 'main' | 'post';
export type StreamName = 'stdout' | 'stderr';

export type Annotation = {
  readonly stage: StageName;
  readonly level: 'error' | 'warning' | 'notice';
  /** Masked, at most 4096 characters. */
  readonly message: string;
  /** Title, file, line and so on, by lower-case name. NOT masked: the runner only masks the message. */
  readonly properties: Readonly<Record<string, string>>;
};

export type LogLine = {
  readonly stage: StageName;
  /** What a reader of the log sees, e.g. `##[group]Synthesize` or `##[error]No key`. */
  readonly text: string;
  readonly kind: 'output' | 'group' | 'endgroup' | 'error' | 'warning' | 'notice' | 'debug' | 'command';
  /** Title of the group that the line is in; undefined outside. */
  readonly group?: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
};

/** What the log of a whole job collects; `StepLog` writes to it. */
export type JobRecord = {
  readonly masker: SecretMasker;
  readonly lines: LogLine[];
  readonly annotations: Annotation[];
  /** Texts of `::add-mask::`, in order. */
  readonly masks: string[];
  readonly outputs: Map<string, string>;
  readonly state: Map<string, string>;
  readonly onLine: (line: LogLine) => void;
};

const ANNOTATIONS_PER_LEVEL = 10;
const LONGEST_ANNOTATION = 4096;
const LEVELS: readonly string[] = ['error', 'warning', 'notice'];

/** The log of one step: reads the lines that the action writes and does what the runner does with them. */
export class StepLog {
  /** True after a command that the runner could not process: it fails the step. */
  failed = false;
  readonly #stage: StageName;
  readonly #job: JobRecord;
  readonly #debug: boolean;
  readonly #registered = new Set(REGISTERED_COMMANDS);
  #stopToken: string | undefined;
  #echo: boolean;
  #group: string | undefined;

  constructor(stage: StageName, job: JobRecord, debug: boolean) {
    this.#stage = stage;
    this.#job = job;
    this.#debug = debug;
    this.#echo = debug;
  }

  /** One line of either stream. Gives the name of the command that was carried out, if it was one. */
  receive(line: string): string | undefined {
    const command = parseCommand(line, this.#registered);
    const done = command !== undefined && this.#process(line, command);
    if (!done) this.write(line, 'output');
    return done ? command.name : undefined;
  }

  /** Masks the whole message first and splits it into lines then, as the runner does. */
  write(message: string, kind: LogLine['kind']): void {
    const at = Date.now();
    for (const text of this.#job.masker.mask(message).split(/\r\n|\r|\n/)) {
      const group = this.#group === undefined ? {} : { group: this.#group };
      const line: LogLine = { stage: this.#stage, text, kind, ...group, at };
      this.#job.lines.push(line);
      this.#job.onLine(line);
    }
  }

  addIssue(
    level: Annotation['level'],
    message: string,
    properties: Readonly<Record<string, string>> = {},
  ): void {
    const { stage, job } = { stage: this.#stage, job: this.#job };
    if (message !== '') this.write(`##[${level}]${message}`, level);
    const same = job.annotations.filter((other) => other.stage === stage && other.level === level);
    if (same.length >= ANNOTATIONS_PER_LEVEL) return;
    const masked = job.masker.mask(message).slice(0, LONGEST_ANNOTATION);
    job.annotations.push({ stage, level, message: masked, properties });
  }

  startGroup(title: string): void {
    this.write(`##[group]${title}`, 'group');
    this.#group = this.#job.masker.mask(title);
  }

  endGroup(): void {
    this.#group = undefined;
    this.write('##[endgroup]', 'endgroup');
  }

  /** False: the line is ordinary text after all. */
  #process(line: string, command: WorkflowCommand): boolean {
    if (this.#stopToken !== undefined) return this.#resume(line, command);
    if (command.name === 'stop-commands') {
      this.#stop(line, command.data);
      return true;
    }
    if (this.#echo && !['add-mask', 'debug', ...LEVELS].includes(command.name)) this.write(line, 'command');
    const problem = this.#carryOut(command);
    if (problem !== undefined) {
      this.addIssue('error', `Unable to process command '${line}' successfully.`);
      this.addIssue('error', problem);
      this.failed = true;
    }
    return true;
  }

  #resume(line: string, command: WorkflowCommand): boolean {
    if (command.name !== this.#stopToken) return false;
    this.write(line, 'command');
    this.#registered.delete(command.name);
    this.#stopToken = undefined;
    return true;
  }

  #stop(line: string, token: string): void {
    const name = token.toLowerCase();
    if (token.trim() === '' || this.#registered.has(name) || name === 'pause-logging') {
      this.addIssue('error', `Invoked ::stop-commands:: with token: [${token}]`);
      this.failed = true;
      return;
    }
    this.write(line, 'command');
    this.#stopToken = name;
    this.#registered.add(name);
  }

  /** The runner's complaint when the command cannot be carried out. */
  #carryOut({ name, properties, data }: WorkflowCommand): string | undefined {
    switch (name) {
      case 'add-mask':
        return this.#addMask(data);
      case 'error':
      case 'warning':
      case 'notice':
        return this.addIssue(name, data, Object.fromEntries(properties)) ?? undefined;
      case 'debug':
        if (this.#debug) this.write(`##[debug]${data}`, 'debug');
        return undefined;
      case 'group':
        this.startGroup(data);
        return undefined;
      case 'endgroup':
        this.endGroup();
        return undefined;
      case 'echo':
        this.#echo = data.trim().toLowerCase() === 'on';
        return undefined;
      case 'set-output':
      case 'save-state':
        return this.#remember(name, properties.get('name') ?? '', data);
      case 'set-env':
      case 'add-path':
        return `The \`${name}\` command is disabled. Please upgrade to using Environment Files.`;
      default:
        return undefined;
    }
  }

  #addMask(data: string): undefined {
    if (data.trim() === '') {
      this.addIssue('warning', "Can't add secret mask for empty string in ##[add-mask] command.");
      return;
    }
    if (this.#echo) this.write('::add-mask::***', 'command');
    this.#job.masks.push(data);
    this.#job.masker.addMask(data);
  }

  #remember(command: string, name: string, value: string): string | undefined {
    if (name === '') return `Required field 'name' is missing in ##[${command}] command.`;
    (command === 'set-output' ? this.#job.outputs : this.#job.state).set(name, value);
    return undefined;
  }
}
