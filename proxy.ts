import { randomBytes } from 'node:crypto';
import { NextResponse, type NextRequest } from 'next/server';
import { isLoopbackHost } from '@/lib/loopback-host';

/**
 * Stands before every page: the security headers with a fresh nonce for the page's own scripts, and in the
 * Vorführbetrieb a closed door for every host but this machine (also for a foreign name that resolves to it).
 */
export function proxy(request: NextRequest): NextResponse {
  if (!process.env.DATABASE_URL && !isLoopbackHost(request.headers.get('host'))) {
    return new NextResponse('Der Vorführbetrieb ist nur auf diesem Rechner selbst erreichbar.', {
      status: 403,
      headers: { 'Content-Type': 'text/plain; charset=utf-8' },
    });
  }
  const policy = contentSecurityPolicy(randomBytes(16).toString('base64'));
  const headers = new Headers(request.headers);
  // Next.js reads the nonce for its own scripts from this request header.
  headers.set('Content-Security-Policy', policy);
  const response = isReadable(request.nextUrl.pathname)
    ? NextResponse.next({ request: { headers } })
    : NextResponse.rewrite(takenLiterally(request), { request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.headers.set(name, value);
  if (isHttps()) response.headers.set('Strict-Transport-Security', 'max-age=31536000; includeSubDomains');
  return response;
}

/** The address with its percent signs taken as they stand: a page then looks for it, finds nothing and says so. */
function takenLiterally(request: NextRequest): URL {
  return new URL(request.nextUrl.pathname.replaceAll('%', '%25'), request.url);
}

/** False for a path whose percent signs stand for no text, such as /%E0%A4%A; Next.js itself would fail on it. */
function isReadable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

const SECURITY_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

function contentSecurityPolicy(nonce: string): string {
  // React's development build evaluates code for its error traces and injects styles.
  const development = process.env.NODE_ENV === 'development';
  const directives = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(isHttps() ? ['upgrade-insecure-requests'] : []),
  ];
  return directives.join('; ');
}

function isHttps(): boolean {
  return process.env.NEXTAUTH_URL?.startsWith('https://') ?? false;
}

export const config = {
  // The build's own files carry a hash in their name and need neither nonce nor door.
  matcher: ['/((?!_next/static/).*)'],
};
