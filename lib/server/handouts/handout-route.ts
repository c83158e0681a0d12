import 'server-only';
import { AppError } from '@/lib/domain/errors';
import { translator } from '@/lib/i18n/translator';
import { statusOf } from '../link-route';
import { log } from '../log';
import { pageLanguage } from '../page-language';
import { requestId } from '../request-id';
import type { HandoutData } from './handout-data';
import { handoutOptionsSchema, type HandoutOptions } from './handout-options';
import { PrintQueueFull, printInTurn } from './print-queue';

const privately = { 'cache-control': 'private, no-store' };

async function say(status: number, text: string, headers: Record<string, string> = {}): Promise<Response> {
  return new Response(`${text}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8', ...privately, ...headers } });
}

/**
 * Answers with a sheet: reads what the address asks for, collects the data in its own transaction,
 * and draws it after that, in turn. Everything that can go wrong is said in words.
 */
export async function handoutRoute(request: Request, collect: (options: HandoutOptions) => Promise<HandoutData>, draw: (data: HandoutData) => Promise<Uint8Array>): Promise<Response> {
  const { locale } = await pageLanguage();
  const problem = translator(locale, 'handout');
  const options = handoutOptionsSchema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!options.success) return say(400, problem('problem.badOptions'));
  try {
    const data = await collect(options.data);
    const bytes = await printInTurn(data, draw);
    return new Response(Buffer.from(bytes), {
      headers: { 'content-type': 'application/pdf', 'content-disposition': `inline; filename="home-exercises-v${data.version}.pdf"`, ...privately },
    });
  } catch (error) {
    if (error instanceof PrintQueueFull) return say(503, problem('problem.busy'), { 'retry-after': '60' });
    if (error instanceof AppError) return say(statusOf[error.code], translator(locale, 'errors')('page.notFoundTitle'));
    const reference = await requestId();
    log.error({ requestId: reference, error: (error as Error).stack }, 'a handout failed');
    return say(500, translator(locale, 'errors')('page.brokenText', { reference }));
  }
}
