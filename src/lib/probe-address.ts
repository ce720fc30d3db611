/** Hosts that are this machine, where plain HTTP does not leave it. */
export const isLoopback = (url: URL): boolean => /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);

export const isProbeable = (url: URL): boolean =>
  url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url));

/** The base's path and the probe's path, one after the other; the result never leaves the base's origin. */
export const probeUrl = (base: URL, probePath: string): URL => {
  const url = new URL(base.origin);
  const [path = '', ...query] = probePath.split('?');
  url.pathname =
    base.pathname.replace(/(?<!\/)\/+$/, '') + (path === '' || path.startsWith('/') ? path : `/${path}`);
  url.search = query.join('?');
  return url;
};

/** Whether the text is a path, with or without a query, that stays on the origin of the base. */
export const isPathOf = (base: URL, text: string): boolean => {
  const target = `${base.origin}${base.pathname.replace(/\/$/, '')}${text}`;
  const safe = /^\/(?!\/)[\x21-\x7e]*$/.test(text) && !/[#\\]/.test(text);
  return safe && URL.canParse(target) && new URL(target).origin === base.origin;
};
