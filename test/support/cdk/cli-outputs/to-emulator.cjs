/** Leads every HTTPS request to the emulator: the SDK in CDK CLIs before 2.1000 does not know AWS_ENDPOINT_URL. */
const http = require('node:http');
const https = require('node:https');
const { urlToHttpOptions } = require('node:url');

const { hostname, port } = new URL(process.env.RECORDED_AWS);

https.request = (target, ...rest) => {
  const isAddress = typeof target === 'string' || target instanceof URL;
  const options = isAddress ? urlToHttpOptions(new URL(target)) : target;
  const given = isAddress && typeof rest[0] === 'object' ? { ...options, ...rest.shift() } : options;
  const { agent, protocol, host, ...kept } = given;
  const headers = { ...given.headers, host: given.hostname ?? host };
  return http.request({ ...kept, headers, hostname, port }, ...rest);
};
