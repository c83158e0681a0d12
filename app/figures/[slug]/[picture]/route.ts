import { figureFile } from '@/lib/server/figure-file';
import { figureAnswer } from '@/lib/server/figures/picture-answer';

/** A still picture of a built-in exercise. It says nothing about anybody, so browsers may keep it. */
export async function GET(request: Request, { params }: RouteContext<'/figures/[slug]/[picture]'>): Promise<Response> {
  const { slug, picture } = await params;
  return figureAnswer(request, figureFile(slug, picture), 'public');
}
