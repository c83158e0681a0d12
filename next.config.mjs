import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin({
  requestConfig: './lib/i18n/request.ts',
  // Texts are parsed when the app is built, not anew in each page: no parser travels to a phone.
  experimental: { messages: { path: './lib/i18n/messages', format: 'json', precompile: true } },
});

/** @type {import('next').NextConfig} */
const config = {
  // A file of exercises may have 10 MB and travels in a form; what is longer is refused by the route that reads it.
  experimental: { proxyClientMaxBodySize: '12mb' },
  // They find files of their own on disk.
  serverExternalPackages: ['graphile-worker', 'nodemailer', '@serwist/turbopack', '@serwist/build', 'esbuild'],
  poweredByHeader: false,
  reactStrictMode: true,
  productionBrowserSourceMaps: false,
  // Nothing is fetched or resized on the server on a visitor's word.
  images: { unoptimized: true },
  // An address of the plan's door holds its secret.
  logging: { incomingRequests: { ignore: [/^\/p\//] } },
};

export default withNextIntl(config);
