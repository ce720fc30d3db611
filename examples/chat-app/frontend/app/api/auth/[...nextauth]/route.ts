import { NextRequest } from 'next/server';
import { handlers } from '../../../../auth.ts';

/**
 * Next's own server calls itself by HOSTNAME and PORT, and Auth.js would send people there after a login and take their
 * connection for plain HTTP. The load balancer says what they really use.
 */
const asTheBrowserSees = (request: NextRequest): NextRequest => {
  const { headers, nextUrl } = request;
  const protocol = headers.get('x-forwarded-proto')?.split(',')[0] ?? nextUrl.protocol.replace(':', '');
  const host = headers.get('host') ?? nextUrl.host;
  const url = `${protocol}://${host}${nextUrl.pathname}${nextUrl.search}`;
  return URL.canParse(url) ? new NextRequest(url, request) : request;
};

export const GET = (request: NextRequest) => handlers.GET(asTheBrowserSees(request));
export const POST = (request: NextRequest) => handlers.POST(asTheBrowserSees(request));
