import type { RequestListener } from 'node:http';
import { bearerToken, readToken } from './hand-written-verifier.ts';

const PAGE = '<html><head><title>403 Forbidden</title></head><body><h1>403 Forbidden</h1></body></html>';

/** Blocks a token whose `kid` is a path, as rules against path traversal do; `bans`: and all that comes after it. */
export const firewall =
  (bans: boolean) =>
  (behind: RequestListener): RequestListener => {
    let banned = false;
    return (incoming, response) => {
      const { kid = '' } = readToken(bearerToken(incoming.headers) ?? '').header;
      const isAttack = /\.\.\/|^\/|\/dev\//.test(String(kid));
      banned ||= bans && isAttack;
      if (!isAttack && !banned) return behind(incoming, response);
      response.writeHead(403, { server: 'awselb/2.0', 'content-type': 'text/html' });
      return response.end(PAGE);
    };
  };
