import { realpathSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { readRegularFile } from '../../lib/files.ts';
import type { FilePart, RequestBody } from './request.ts';
import type { Entry, YamlReader } from './yaml-reader.ts';

/** A larger file is no smoke test, and many backends refuse it. */
const LARGEST = 1024 * 1024;

type CheckoutFile =
  | { readonly ok: true; readonly bytes: Uint8Array }
  /** `reason` completes “a path that …”. */
  | { readonly ok: false; readonly reason: string };

/** What git keeps there may hold a token of the job (actions/checkout, `persist-credentials`). */
const inGitFolder = (path: string): boolean => path.split(sep).some((part) => part.toLowerCase() === '.git');

/** Reads a file of the checkout; links are followed first, so that none leads out of it. */
const readCheckoutFile = (workspace: string, path: string): CheckoutFile => {
  const refused = (reason: string): CheckoutFile => ({ ok: false, reason });
  if (path.includes('\0')) return refused('cannot be one');
  try {
    const root = realpathSync(workspace);
    const outside = (file: string): boolean => !file.startsWith(join(root, sep));
    if (outside(resolve(root, path))) return refused('leads out of the checkout');
    const file = realpathSync(resolve(root, path));
    if (outside(file)) return refused('leads out of the checkout');
    if (inGitFolder(relative(root, file))) return refused('leads into a .git folder');
    const found = statSync(file);
    if (!found.isFile()) return refused('leads to no file');
    if (found.size > LARGEST) return refused('leads to a file of more than 1 MiB');
    return { ok: true, bytes: readRegularFile(file, LARGEST) };
  } catch {
    return refused('leads to no file that can be read');
  }
};

/** Gives the bytes of a file by its path in the checkout. */
export type FileSource = (path: string) => CheckoutFile;

/** All files together are kept until they are sent. */
const MOST_BYTES = 16 * 1024 * 1024;

/** The files of a checkout, until there are too many bytes. */
export const filesOfCheckout = (workspace: string): FileSource => {
  let bytes = 0;
  return (path) => {
    const file = readCheckoutFile(workspace, path);
    if (!file.ok) return file;
    bytes += file.bytes.length;
    return bytes <= MOST_BYTES ? file : { ok: false, reason: 'makes more than 16 MiB of files together' };
  };
};

const MEDIA_TYPE = /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+(?:; ?[\w.-]+=[\w."-]+)*$/;

/** Names travel in a header of their part, where a control character would end it. */
const isPartName = (text: string): boolean => text.length <= 200 && /^[^\p{Cc}]+$/u.test(text);

const FIELDS = 'a mapping of names and texts, e.g. fields: {title: Hello}';
const FILES = 'a mapping of names and files, e.g. files: {file: {filename: a.txt, content: Hello}}';
const FILE = 'a mapping with filename, and with content or path';

const parseFields = (yaml: YamlReader, entry: Entry): readonly (readonly [string, string])[] =>
  [...(yaml.entries(entry, FIELDS) ?? [])].flatMap(([name, value]) => {
    if (!isPartName(name)) yaml.at(value.at, 'such a name', 'a name without control characters');
    const text = yaml.text(value, () => true, 'a text');
    return text === undefined ? [] : [[name, text] as const];
  });

type FileReader = { readonly yaml: YamlReader; readonly source: FileSource };

/** The bytes, and the name that the file has by itself. */
const parseContent = (
  { yaml, source }: FileReader,
  entry: Entry,
  { content, path }: { readonly content?: Entry; readonly path?: Entry },
): { readonly bytes: Uint8Array; readonly name: string } | undefined => {
  if (content && path) return yaml.wrong(path, 'content or path', 'both content and path');
  if (content) {
    const text = yaml.text(content, () => true, 'a text, or a file of the checkout as path');
    return text === undefined ? undefined : { bytes: Buffer.from(text, 'utf8'), name: '' };
  }
  if (!path) return yaml.wrong(entry, FILE, 'neither content nor path');
  const given = yaml.text(path, (text) => text !== '', 'the path of a file in the checkout');
  if (given === undefined) return undefined;
  const file = source(given);
  if (!file.ok) {
    return yaml.wrong(path, 'a file of at most 1 MiB in the checkout', `a path that ${file.reason}`);
  }
  return { bytes: file.bytes, name: given.split('/').at(-1) ?? '' };
};

const parseFile = ({ yaml, source }: FileReader, field: string, entry: Entry): FilePart | undefined => {
  const keys = yaml.record(entry, ['filename', 'content-type', 'content', 'path'], FILE);
  if (!keys) return undefined;
  if (!isPartName(field)) yaml.at(entry.at, 'such a name', 'a name without control characters');
  const content = parseContent({ yaml, source }, entry, keys);
  const contentType = keys['content-type']
    ? yaml.text(keys['content-type'], (text) => MEDIA_TYPE.test(text), 'a media type such as image/png')
    : 'application/octet-stream';
  const filename = keys.filename
    ? yaml.text(keys.filename, isPartName, 'a name of a file')
    : content && (content.name || yaml.wrong(entry, 'filename beside content', 'no filename'));
  if (!content || contentType === undefined || filename === undefined) return undefined;
  return { field, filename, contentType, bytes: content.bytes };
};

/** `multipart`: fields first, then files, in the order in which they were written. */
export const parseMultipart = (yaml: YamlReader, entry: Entry, source: FileSource): RequestBody => {
  const expected = 'a mapping with fields or files';
  const keys = yaml.record(entry, ['fields', 'files'], expected);
  if (keys && !keys.fields && !keys.files) yaml.wrong(entry, expected);
  const files = keys?.files ? [...(yaml.entries(keys.files, FILES) ?? [])] : [];
  return {
    kind: 'multipart',
    fields: keys?.fields ? parseFields(yaml, keys.fields) : [],
    files: files.flatMap(([field, file]) => parseFile({ yaml, source }, field, file) ?? []),
  };
};
