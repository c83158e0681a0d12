import 'server-only';
import { toLocale, type Locale } from '@/lib/i18n/locales';

/** The language that the browser asks for, and the nonce that the proxy gave this answer. */
export function doorOf(request: Request): { locale: Locale; nonce: string } {
  return { locale: toLocale(request.headers.get('accept-language')), nonce: request.headers.get('x-nonce') ?? '' };
}

export function htmlAnswer(page: string, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(page, { status, headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...headers } });
}

/** The sender's address, which our own server writes from the socket. */
export function addressOf(request: Request): string {
  return request.headers.get('x-forwarded-for') ?? 'unknown';
}

/** The version on a printed sheet's address: digits or nothing. */
export function sheetOf(value: unknown): string | null {
  return typeof value === 'string' && /^[1-9]\d{0,5}$/.test(value) ? value : null;
}
