/**
 * Packages that bring WebAssembly, workers or native binaries are loaded from node_modules at run time:
 * bundled, they would look for their own files in the wrong place.
 */
const UNBUNDLED = [
  '@electric-sql/pglite',
  '@myriaddreamin/typst-ts-node-compiler',
  '@node-rs/argon2',
  '@prisma/adapter-pg',
  '@prisma/client',
  'pdfjs-dist',
  'pg',
  'pglite-prisma-adapter',
  'pino',
  'yauzl',
];

/**
 * Above the 20 MB of an import, so that a file that is too large reaches the program
 * and is answered with a sentence instead of a broken connection.
 */
const LARGEST_BODY = '40mb';

/** @type {import('next').NextConfig} */
const config = {
  serverExternalPackages: UNBUNDLED,
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: false,
  // Types and lint are checked by `npm test`, once and for the whole repository.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    serverActions: { bodySizeLimit: LARGEST_BODY },
    proxyClientMaxBodySize: LARGEST_BODY,
  },
};

export default config;
