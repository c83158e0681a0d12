import { figureFile } from '@/lib/server/figure-file';

/** A still picture of a built-in exercise. It says nothing about anybody, so browsers may keep it. */
export async function GET(request: Request, { params }: RouteContext<'/figures/[slug]/[picture]'>): Promise<Response> {
  const { slug, picture } = await params;
  const file = figureFile(slug, picture);
  if (!file) return new Response(null, { status: 404 });
  const headers = { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=3600, stale-while-revalidate=86400', etag: file.etag };
  if (request.headers.get('if-none-match') === file.etag) return new Response(null, { status: 304, headers });
  return new Response(file.svg, { headers });
}
