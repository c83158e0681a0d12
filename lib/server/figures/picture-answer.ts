import 'server-only';
import type { FigureFile } from '../figure-file';

export const missing = (): Response => new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } });

function answer(request: Request, etag: string, body: BodyInit, headers: Record<string, string>): Response {
  const all = { ...headers, etag, 'content-disposition': 'inline', 'x-content-type-options': 'nosniff' };
  return request.headers.get('if-none-match') === etag ? new Response(null, { status: 304, headers: all }) : new Response(body, { headers: all });
}

/** A drawn picture. Drawing gets better from release to release, so browsers ask again after a day; the answer is mostly "unchanged". */
export function figureAnswer(request: Request, file: FigureFile | null, kept: 'public' | 'private'): Response {
  if (!file) return missing();
  return answer(request, file.etag, file.svg, { 'content-type': 'image/svg+xml', 'cache-control': `${kept}, max-age=86400, stale-while-revalidate=604800` });
}

/** An uploaded picture. Its row never changes, so its address always means these bytes. */
export function uploadAnswer(request: Request, id: string, picture: { mediaType: string; bytes: Uint8Array } | null): Response {
  if (!picture) return missing();
  return answer(request, `"${id}"`, new Uint8Array(picture.bytes), { 'content-type': picture.mediaType, 'cache-control': 'private, max-age=31536000, immutable' });
}
