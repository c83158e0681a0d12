import { codePage } from '@/components/links/door-forms';
import { doorOf, htmlAnswer } from '@/lib/server/links/door-answer';

/** For people who type the short code from their sheet. */
export async function GET(request: Request): Promise<Response> {
  return htmlAnswer(codePage(doorOf(request), '', null));
}
