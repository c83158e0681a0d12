import { NextResponse, type NextRequest } from 'next/server';

/** The preview of a draft's sheet: shown in a frame of the builder, and by no other site. */
const framed = /^\/programs\/[0-9a-f-]{36}\/draft\/handout\.(pdf|html)$/;

/**
 * Gives every answer its headers and every request an id. It guards nothing: who may see what is
 * decided where the data is read (lib/server), so that taking this file away opens no door.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(crypto.randomUUID());
  const id = crypto.randomUUID();
  const framing = framed.test(request.nextUrl.pathname);
  const development = process.env.NODE_ENV === 'development';
  const policy = [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    // React and the component library set style attributes; attributes cannot load or run anything.
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${framing ? "'self'" : "'none'"}`,
    "frame-src 'self'",
    "object-src 'none'",
  ].join('; ');

  // What is shown as an image needs nothing else; opened by itself, an uploaded file can run nothing either.
  const isPicture = /^\/(plan\/)?(figures|pictures)\//.test(request.nextUrl.pathname);

  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('x-request-id', id);
  headers.set('x-path', request.nextUrl.pathname + request.nextUrl.search);
  headers.set('content-security-policy', policy);

  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', isPicture ? `${policy}; sandbox` : policy);
  response.headers.set('x-request-id', id);
  // Pictures of exercises say nothing about a patient and set their own.
  if (!isPicture) response.headers.set('cache-control', 'no-store');
  response.headers.set('x-robots-tag', 'noindex, nofollow');
  response.headers.set('referrer-policy', 'no-referrer');
  response.headers.set('x-content-type-options', 'nosniff');
  response.headers.set('x-frame-options', framing ? 'SAMEORIGIN' : 'DENY');
  response.headers.set('cross-origin-opener-policy', 'same-origin');
  response.headers.set('cross-origin-resource-policy', 'same-origin');
  response.headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=(), payment=()');
  return response;
}

// Built files carry their own hash and headers; everything else passes here, prefetches too.
export const config = { matcher: ['/((?!_next/static/).*)'] };
