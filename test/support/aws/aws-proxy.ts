import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** An error as AWS words it. */
export type AwsError = { readonly code: string; readonly message: string };

/** What STS and CloudFormation say to a session that is over. */
export const EXPIRED: AwsError = {
  code: 'ExpiredToken',
  message: 'The security token included in the request is expired',
};

/** What they say to an access key that was deleted, or never existed. */
export const UNKNOWN_KEY: AwsError = {
  code: 'InvalidClientTokenId',
  message: 'The security token included in the request is invalid.',
};

/** What they say to a role without the permission, e.g. `cloudformation:GetTemplate`. */
export const denied = (permission: string): AwsError => ({
  code: 'AccessDenied',
  message: `User: arn:aws:sts::123456789012:assumed-role/deploy/run is not authorized to perform: ${permission} because no identity-based policy allows the ${permission} action`,
});

/** The error form of the AWS query protocol, which STS and CloudFormation speak. */
const xml = ({ code, message }: AwsError): string =>
  `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error>` +
  '<RequestId>00000000-0000-4000-8000-000000000000</RequestId></ErrorResponse>';

/** What happens to the requests of one action, e.g. `DescribeStacks`, or '' where a request does not say. */
export type AwsWatcher = {
  /** Before the request is passed on; with an error it is not, and is answered with that. */
  readonly before?: (action: string, body: string) => AwsError | undefined;
  /** When AWS has carried it out, before its answer is passed on. */
  readonly after?: (action: string, body: string) => void;
};

export type AwsProxy = {
  /** The variables that lead here. */
  readonly environment: Readonly<Record<string, string>>;
  readonly stop: () => void;
};

/** In the query protocol it is in the body, in the JSON protocols in a header, after the name of the service. */
const actionOf = ({ headers }: IncomingMessage, body: Buffer): string => {
  const [, action] = String(headers['x-amz-target'] ?? '').split('.');
  return action ?? new URLSearchParams(body.toString('latin1')).get('Action') ?? '';
};

/** Stands between a run and the emulator. */
export const startAwsProxy = async (endpoint: string, { before, after }: AwsWatcher): Promise<AwsProxy> => {
  const server = createServer(async (incoming, answer) => {
    const body = await buffer(incoming);
    const action = actionOf(incoming, body);
    const error = before?.(action, body.toString());
    if (error !== undefined) {
      answer.writeHead(403, { 'content-type': 'text/xml' }).end(xml(error));
      return;
    }
    passOn(endpoint, incoming, body, answer, () => after?.(action, body.toString()));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    environment: { AWS_ENDPOINT_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}` },
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};

const passOn = (
  endpoint: string,
  incoming: IncomingMessage,
  body: Buffer,
  answer: ServerResponse,
  carriedOut: () => void,
): void => {
  const { method, headers, url = '/' } = incoming;
  const onward = request(new URL(url, endpoint), { method, headers }, (response) => {
    carriedOut();
    answer.writeHead(response.statusCode ?? 502, response.headers);
    response.pipe(answer);
  });
  onward.on('error', () => answer.destroy()).end(body);
};

/**
 * The emulator takes every credential for good and allows everything: what AWS says to expired or powerless ones comes
 * from here, all else is the emulator's answer.
 *
 * @param refuse told the action of each request
 * @param use given the variables that lead here
 */
export const withRefusals = async <T>(
  endpoint: string,
  refuse: (action: string) => AwsError | undefined,
  use: (environment: Readonly<Record<string, string>>) => Promise<T>,
): Promise<T> => {
  const proxy = await startAwsProxy(endpoint, { before: refuse });
  try {
    return await use(proxy.environment);
  } finally {
    proxy.stop();
  }
};
