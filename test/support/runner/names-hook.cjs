/**
 * A name server for one run of the action, by NODE_OPTIONS=--require: the variable NAMES holds addresses by name, and
 * every other name is as it is.
 */
const dns = require('node:dns');
const { isIP } = require('node:net');

const names = JSON.parse(process.env.NAMES ?? '{}');
const system = dns.lookup;

dns.lookup = (host, ...rest) => {
  const callback = rest.at(-1);
  const options = typeof rest[0] === 'object' ? rest[0] : {};
  const all = (names[host] ?? []).map((address) => ({ address, family: isIP(address) }));
  if (all.length === 0) return system(host, ...rest);
  const [{ address, family }] = all;
  return process.nextTick(() => (options.all ? callback(null, all) : callback(null, address, family)));
};
dns.promises.lookup = (host, options) =>
  new Promise((resolve, reject) => {
    dns.lookup(host, { ...options }, (error, found, family) => {
      if (error) reject(error);
      else resolve(options?.all ? found : { address: found, family });
    });
  });
require('node:module').syncBuiltinESMExports();
