import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type Server } from 'node:http';

/** One thing that a browser got to see, and where. */
export type Seen = { readonly where: string; readonly text: string };

const headerText = ({ rawHeaders }: IncomingMessage): string =>
  rawHeaders.map((part, index) => (index % 2 === 0 ? `\n${part}: ` : part)).join('');

/** An HTTP proxy that writes down all requests and answers, and lets nothing through that is not on this machine. */
export class RecordingProxy {
  readonly seen: Seen[] = [];
  readonly #server: Server;

  private constructor() {
    this.#server = createServer((incoming, outgoing) => {
      this.#pass(incoming).then(
        ({ answer, body }) => {
          const { statusCode = 502, rawHeaders } = answer;
          outgoing.writeHead(statusCode, withoutLength(rawHeaders)).end(body);
        },
        () => outgoing.writeHead(502).end(),
      );
    });
    this.#server.on('connect', (_, socket) => socket.end('HTTP/1.1 403 Forbidden\r\n\r\n'));
  }

  static async start(): Promise<RecordingProxy> {
    const proxy = new RecordingProxy();
    proxy.#server.listen(0, '127.0.0.1');
    await once(proxy.#server, 'listening');
    return proxy;
  }

  get url(): string {
    const address = this.#server.address();
    return typeof address === 'object' ? `http://127.0.0.1:${address?.port}` : '';
  }

  async stop(): Promise<void> {
    this.#server.close();
    this.#server.closeAllConnections();
    await once(this.#server, 'close');
  }

  async #pass(
    incoming: IncomingMessage,
  ): Promise<{ readonly answer: IncomingMessage; readonly body: Buffer }> {
    const url = new URL(incoming.url ?? '');
    const name = `${incoming.method} ${url}`;
    const sent = await bodyOf(incoming);
    this.seen.push({ where: `request ${name}`, text: `${url}${headerText(incoming)}\n\n${sent}` });
    if (url.hostname !== '127.0.0.1') throw new Error(`${url.hostname} is not on this machine`);
    const { 'proxy-connection': _, ...headers } = incoming.headers;
    // Uncompressed, so that it can be searched.
    const onward = request(url, {
      method: incoming.method,
      headers: { ...headers, 'accept-encoding': 'identity' },
    });
    onward.end(sent);
    const [answer] = (await once(onward, 'response')) as [IncomingMessage];
    const body = await bodyOf(answer);
    this.seen.push({
      where: `answer to ${name}`,
      text: `${answer.statusCode}${headerText(answer)}\n\n${body}`,
    });
    return { answer, body };
  }
}

const bodyOf = async (message: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of message as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
};

/** The body goes on in one piece. */
const withoutLength = (rawHeaders: readonly string[]): string[] =>
  rawHeaders.filter(
    (_, index) => !/^(transfer-encoding|content-length|connection)$/i.test(rawHeaders[index & ~1] ?? ''),
  );
