import type { NextConfig } from 'next';

const config: NextConfig = {
  // One folder with a server.js and only those modules that it needs: what the Dockerfile copies.
  output: 'standalone',
  poweredByHeader: false,
  // The backend takes 1 MiB and says so when it gets more; Next.js alone would answer 500.
  experimental: { serverActions: { bodySizeLimit: '4mb' } },
  // Without a library for resizing images, which would be as large as all the rest of that folder.
  images: { unoptimized: true },
};

export default config;
