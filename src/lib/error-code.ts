/** Node's code for an error, or a fixed word: never the message, which may quote what was received or handed over. */
export const errorCode = (error: unknown): string => {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/.test(code) ? code : 'UNKNOWN';
};

/** Words for what keeps an answer from coming. Keys are Node's and OpenSSL's error codes. */
const WORDS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the connection was refused: nothing listens there',
  ECONNRESET: 'the connection was reset before the answer was complete',
  ENOTFOUND: 'the host name does not exist',
  EAI_AGAIN: 'the host name could not be resolved',
  EHOSTUNREACH: 'no route leads to the host',
  ENETUNREACH: 'no route leads to the network',
  ETIMEDOUT: 'the connection timed out',
  EPIPE: 'the connection was closed while the request was sent',
  EPROTO: 'the server does not speak TLS on this port',
  CERT_HAS_EXPIRED: 'the TLS certificate has expired',
  CERT_NOT_YET_VALID: 'the TLS certificate is not valid yet',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'the TLS certificate is self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'the TLS certificate chain ends in a self-signed one',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'the TLS certificate chain is incomplete',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'the TLS certificate has an unknown issuer',
  ERR_TLS_CERT_ALTNAME_INVALID: 'the TLS certificate is for another host name',
  HPE_HEADER_OVERFLOW: 'the headers of the answer are too large',
  TIMEOUT_CONNECT: 'no connection was made in time',
  TIMEOUT_FIRST_BYTE: 'the connection was made, but no answer came in time',
  TIMEOUT_TOTAL: 'the answer did not end in time',
  CLOSED: 'the connection was closed before the answer was complete',
};

export const describeNetworkError = (code: string): string => {
  const words = WORDS[code];
  if (words !== undefined) return words;
  if (code.startsWith('HPE_')) return 'the answer is not valid HTTP';
  if (/TLS|SSL|CERT/.test(code)) return 'the TLS handshake failed';
  return 'no usable answer came';
};
