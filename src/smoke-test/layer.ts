/** Who answered, told from headers and the start of the body. Names come from this list only: a server may echo a token. */

type AnswerHead = {
  readonly status: number;
  /** Lower-case names; several values joined by a comma. */
  readonly headers: Readonly<Record<string, string>>;
};

/** `Server` and `X-Powered-By` products by the start of their names. Order matters: first match wins. */
const PRODUCTS: readonly (readonly [RegExp, string])[] = [
  [/^awselb/i, 'awselb/2.0'],
  [/^cloudfront/i, 'CloudFront'],
  [/^cloudflare/i, 'Cloudflare'],
  [/werkzeug/i, 'Werkzeug'],
  [/^gunicorn/i, 'gunicorn'],
  [/^uvicorn/i, 'uvicorn'],
  [/^hypercorn/i, 'hypercorn'],
  [/^waitress/i, 'waitress'],
  [/^wsgiserver/i, 'Django development server'],
  [/^daphne/i, 'Daphne'],
  [/^next\.?js/i, 'Next.js'],
  [/^express/i, 'Express'],
  [/^nginx|^openresty/i, 'nginx'],
  [/^apache-coyote|^tomcat/i, 'Tomcat'],
  [/^apache/i, 'Apache'],
  [/^caddy/i, 'Caddy'],
  [/^envoy/i, 'Envoy'],
  [/^istio-envoy/i, 'Envoy'],
  [/^traefik/i, 'Traefik'],
  [/^kestrel/i, 'Kestrel'],
  [/^microsoft-iis/i, 'IIS'],
  [/^jetty/i, 'Jetty'],
  [/^puma/i, 'Puma'],
  [/^vercel/i, 'Vercel'],
  [/^amazons3/i, 'Amazon S3'],
];

const product = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : PRODUCTS.find(([pattern]) => pattern.test(text))?.[1];

const application = ({ headers }: AnswerHead, body: string): string | undefined => {
  if (Object.keys(headers).some((name) => name.startsWith('x-nextjs-'))) return 'Next.js';
  if (/\/_next\/static\/|__NEXT_DATA__|self\.__next_f/.test(body)) return 'Next.js';
  if (headers['apigw-requestid'] !== undefined || headers['x-amz-apigw-id'] !== undefined)
    return 'API Gateway';
  return product(headers['x-powered-by']);
};

/** One name, or `unknown`; a content delivery network is added where it shows: `gunicorn behind CloudFront`. */
export const layerOf = (head: AnswerHead, body: string): string => {
  const { headers } = head;
  const server = product(headers.server);
  const edge =
    headers['cf-ray'] !== undefined
      ? 'Cloudflare'
      : headers['x-amz-cf-id'] !== undefined
        ? 'CloudFront'
        : undefined;
  const origin = application(head, body) ?? (server === edge ? undefined : server);
  if (edge === undefined) return origin ?? 'unknown';
  return origin === undefined ? edge : `${origin} behind ${edge}`;
};

export const isHtml = ({ headers }: AnswerHead, body: string): boolean =>
  /^(text\/html|application\/xhtml)/i.test(headers['content-type'] ?? '') ||
  /^\s*(<!doctype html|<html)/i.test(body);

/**
 * Whether a firewall or a bot check answered in the place of the application. An AWS WAF challenge has status 202
 * (AWS WAF developer guide, "How the CAPTCHA and Challenge rule actions behave"), so the status alone misleads.
 */
export const isFirewall = (head: AnswerHead, body: string): boolean => {
  const { status, headers } = head;
  if (headers['x-amzn-waf-action'] !== undefined || headers['cf-mitigated'] !== undefined) return true;
  if (status !== 403 && status !== 405 && status !== 429 && status !== 503) return false;
  const server = product(headers.server);
  if (!isHtml(head, body)) return false;
  if (server === 'awselb/2.0' || server === 'CloudFront') return status === 403;
  return (
    server === 'Cloudflare' && /cf-(error|chl|browser)|challenge-platform|Attention Required/i.test(body)
  );
};

/** Whether a cache says that it answered without asking the backend. */
export const isFromCache = ({ headers }: AnswerHead): boolean =>
  /^hit/i.test(headers['x-cache'] ?? '') ||
  /^hit$/i.test(headers['cf-cache-status'] ?? '') ||
  Number(headers.age ?? 0) > 0;
