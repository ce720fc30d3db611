import type { RequestBody } from '../inputs/requests/request.ts';

export type EncodedBody = {
  readonly headers: Readonly<Record<string, string>>;
  /** Absent when nothing is sent. */
  readonly bytes?: Uint8Array;
};

/** How browsers escape names (HTML standard, "multipart/form-data encoding algorithm"). */
const escaped = (name: string): string =>
  name.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const multipart = (body: RequestBody & { kind: 'multipart' }, boundary: string): Uint8Array => {
  const part = (name: string, more: string, bytes: Uint8Array): readonly Uint8Array[] => [
    Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${escaped(name)}"${more}\r\n\r\n`),
    bytes,
    Buffer.from('\r\n'),
  ];
  return Buffer.concat([
    ...body.fields.flatMap(([name, text]) => part(name, '', Buffer.from(text, 'utf8'))),
    ...body.files.flatMap(({ field, filename, contentType, bytes }) =>
      part(field, `; filename="${escaped(filename)}"\r\nContent-Type: ${contentType}`, bytes),
    ),
    Buffer.from(`--${boundary}--\r\n`),
  ]);
};

/** The bytes of a body and the headers that go with them (RFC 8259, RFC 7578). */
export const encodeBody = (body: RequestBody, random: (bytes: number) => Uint8Array): EncodedBody => {
  if (body.kind === 'none') return { headers: {} };
  if (body.kind === 'json') {
    const bytes = Buffer.from(JSON.stringify(body.value), 'utf8');
    return { headers: { 'content-type': 'application/json' }, bytes };
  }
  const boundary = `smoke-${Buffer.from(random(16)).toString('hex')}`;
  const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` };
  return { headers, bytes: multipart(body, boundary) };
};
