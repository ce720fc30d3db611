import type { NextConfig } from 'next';

/** Next.js puts scripts of its own into its pages, and in development it evaluates code. */
const scripts =
  process.env.NODE_ENV === 'production' ? "'self' 'unsafe-inline'" : "'self' 'unsafe-inline' 'unsafe-eval'";

const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  `script-src ${scripts}`,
  "style-src 'self' 'unsafe-inline'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const config: NextConfig = {
  // For the image: one folder with a server.js and only those modules that it needs.
  ...(process.env.STANDALONE && { output: 'standalone' }),
  poweredByHeader: false,
  // The backend takes 1 MiB and says so when it gets more; Next.js alone would answer 500.
  experimental: { serverActions: { bodySizeLimit: '4mb' } },
  // There are no images, so nobody needs to be able to have some fetched and resized.
  images: { unoptimized: true },
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'Content-Security-Policy', value: CONTENT_SECURITY_POLICY },
        { key: 'X-Content-Type-Options', value: 'nosniff' },
      ],
    },
  ],
};

export default config;
