import 'server-only';
import { AppError } from '@/lib/domain/errors';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { Actor } from '../actor';
import { statusOf } from '../link-route';
import { log } from '../log';
import { pageLanguage } from '../page-language';
import { requestId } from '../request-id';
import type { HandoutData } from './handout-data';
import { printedHandout } from './handout-files';
import { handoutOptionsSchema, type HandoutOptions } from './handout-options';
import { PrintQueueFull, printInTurn } from './print-queue';

const privately = { 'cache-control': 'private, no-store' };

type Collect = (options: HandoutOptions) => Promise<HandoutData>;
type Draw = (data: HandoutData) => Promise<Uint8Array>;

function say(status: number, text: string, headers: Record<string, string> = {}): Response {
  return new Response(`${text}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8', ...privately, ...headers } });
}

/** Runs what answers with a sheet; everything that can go wrong is said in words. */
export async function answerOr(work: (locale: Locale) => Promise<Response>): Promise<Response> {
  const { locale } = await pageLanguage();
  try {
    return await work(locale);
  } catch (error) {
    if (error instanceof PrintQueueFull) return say(503, translator(locale, 'handout')('problem.busy'), { 'retry-after': '60' });
    if (error instanceof AppError) return say(statusOf[error.code], translator(locale, 'errors')('page.notFoundTitle'));
    const reference = await requestId();
    log.error({ requestId: reference, error: (error as Error).stack }, 'a handout failed');
    return say(500, `${translator(locale, 'errors')('page.brokenText')} ${reference}`);
  }
}

/** What an address asks for. */
function optionsOf(request: Request) {
  const asked = new URL(request.url).searchParams;
  // An empty choice of a form is none.
  return handoutOptionsSchema.safeParse(Object.fromEntries([...asked].filter(([, value]) => value !== '')));
}

const badOptions = (locale: Locale) => say(400, translator(locale, 'handout')('problem.badOptions'));

export function pdfAnswer(bytes: Uint8Array, name: string): Response {
  return new Response(Buffer.from(bytes), { headers: { 'content-type': 'application/pdf', 'content-disposition': `inline; filename="${name}.pdf"`, ...privately } });
}

/**
 * Answers with a sheet as PDF: reads what the address asks for, collects the data in its own transaction, and draws it after
 * that, in turn. A version's sheet is kept for the next time; a draft's is not.
 */
export function handoutRoute(request: Request, actor: Actor, programId: string, collect: Collect, draw: Draw, keep: (printed: { key: string; bytes: Uint8Array; version: number }) => Response = ({ bytes, version }) => pdfAnswer(bytes, `home-exercises-v${version}`)): Promise<Response> {
  return answerOr(async (locale) => {
    const options = optionsOf(request);
    if (!options.success) return badOptions(locale);
    const data = await collect(options.data);
    if (data.draft) return pdfAnswer(await printInTurn(data, draw), 'home-exercises-draft');
    return keep({ ...(await printedHandout(actor, programId, data, draw)), version: data.version });
  });
}

/** The same sheet as a page, for those who read it on a screen and for printing from the browser. */
export function handoutPageRoute(request: Request, collect: Collect, write: (data: HandoutData, nonce: string) => string): Promise<Response> {
  return answerOr(async (locale) => {
    const options = optionsOf(request);
    if (!options.success) return badOptions(locale);
    const page = write(await collect(options.data), request.headers.get('x-nonce') ?? '');
    return new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8', ...privately } });
  });
}
