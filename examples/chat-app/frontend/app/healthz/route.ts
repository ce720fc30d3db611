/** For the load balancer and the container's own health check. */
export const dynamic = 'force-dynamic';

export const GET = (): Response => Response.json({ status: 'ok' });
