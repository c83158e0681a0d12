import { openPage } from '@/components/links/door-forms';
import { doorOf, htmlAnswer, sheetOf } from '@/lib/server/links/door-answer';

/** Changes nothing and looks nothing up: mail scanners and previews open this too. */
export async function GET(request: Request, { params }: { params: Promise<{ token: string }> }): Promise<Response> {
  const { token } = await params;
  return htmlAnswer(openPage(doorOf(request), token.slice(0, 200), sheetOf(new URL(request.url).searchParams.get('v'))));
}
