import { lookup, Resolver } from 'node:dns/promises';
import { connect } from 'node:net';

/** What the network says of a host name. */
export type HostNames = {
  /** Its IP addresses, as a connection would take them; none when it cannot be resolved. */
  readonly addresses: (host: string) => Promise<readonly string[]>;
  /** The names that it is another name for, in lower case, one after the other. */
  readonly aliases: (host: string) => Promise<readonly string[]>;
  /** Whether a connection to this address comes about from here. */
  readonly isReachable: (address: string, port: number) => Promise<boolean>;
};

/** A chain of more names than this is a mistake. */
const MOST_ALIASES = 8;
const PATIENCE = 3_000;

const aliasesOf = async (host: string): Promise<readonly string[]> => {
  const resolver = new Resolver({ timeout: PATIENCE, tries: 1 });
  const names: string[] = [];
  while (names.length < MOST_ALIASES) {
    const [next] = await resolver.resolveCname(names.at(-1) ?? host).catch(() => []);
    if (next === undefined) break;
    names.push(next.toLowerCase().replace(/\.$/, ''));
  }
  return names;
};

const connects = (host: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host, port, timeout: PATIENCE });
    const settle = (isReachable: boolean) => () => {
      socket.destroy();
      resolve(isReachable);
    };
    socket.once('connect', settle(true));
    socket.once('error', settle(false));
    socket.once('timeout', settle(false));
  });

export const systemHostNames: HostNames = {
  addresses: async (host) => {
    const found = await lookup(host, { all: true }).catch(() => []);
    return [...new Set(found.map(({ address }) => address))];
  },
  aliases: aliasesOf,
  isReachable: connects,
};
