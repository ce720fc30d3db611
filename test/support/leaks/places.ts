import { readFileSync, readlinkSync } from 'node:fs';
import { basename } from 'node:path';
import type { ActionRun, WrittenLine } from '../runner/action-run.ts';
import type { FileLeft } from '../runner/environment.ts';

/** Something that people or programs can read after a run. */
export type Place = { readonly place: string; readonly bytes: Buffer };

const place = (name: string, text: string): Place => ({ place: name, bytes: Buffer.from(text) });

/** What a workflow command says once the runner has decoded it. */
const decoded = (line: string): string =>
  line
    .replaceAll(/%0[DA]/g, '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');

/** Registering a secret with the masker is the one rightful way to write it. */
const readable = ({ text, command }: WrittenLine): string[] => {
  if (command === 'add-mask') return [];
  return command === undefined || decoded(text) === text ? [text] : [text, decoded(text)];
};

const streams = (run: ActionRun): Place[] =>
  (['stdout', 'stderr'] as const).flatMap((stream) =>
    (['main', 'post'] as const).map((stage) => {
      const lines = run.written.filter((line) => line.stream === stream && line.stage === stage);
      return place(`${stream} of ${stage}`, lines.flatMap(readable).join('\n'));
    }),
  );

const contentOf = ({ path, kind }: FileLeft): Buffer => {
  try {
    if (kind === 'file') return readFileSync(path);
    return Buffer.from(kind === 'link' ? readlinkSync(path) : '');
  } catch {
    return Buffer.alloc(0);
  }
};

const files = (run: ActionRun): Place[] =>
  run.workspaceFilesLeft.flatMap((file) => {
    const content = contentOf(file);
    return [
      { place: `file ${file.root}/${file.name}`, bytes: content },
      place(`name of a file in ${file.root}`, file.name),
    ];
  });

const reportFile = (run: ActionRun): Place[] => {
  const path = run.outputs.report;
  if (path === undefined || run.workspaceFilesLeft.some((file) => file.path === path)) return [];
  return [
    { place: 'report file', bytes: contentOf({ path, kind: 'file', root: '', name: '', changed: false }) },
  ];
};

const annotations = (run: ActionRun): Place[] =>
  run.annotations.flatMap(({ level, message, properties }) => [
    place(`${level} annotation`, message),
    ...Object.entries(properties).map(([name, value]) => place(`${name} of the ${level} annotation`, value)),
  ]);

/** Every place of a run that is not protected, with a name for each. */
export const placesOf = (run: ActionRun): Place[] => [
  ...streams(run),
  ...run.commandFiles.map(({ stage, file, text }) => place(`${file} of ${stage}`, text)),
  ...annotations(run),
  ...run.processes.map(({ pid, argv }) =>
    place(`arguments of process ${pid} (${basename(argv[0] ?? '')})`, argv.join('\n')),
  ),
  ...files(run),
  ...reportFile(run),
];
