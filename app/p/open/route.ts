import { NextResponse } from 'next/server';
import { busyPage, closedPage, codePage, yearPage } from '@/components/links/door-forms';
import { AppError } from '@/lib/domain/errors';
import { routes } from '@/lib/routes';
import { addressOf, doorOf, htmlAnswer } from '@/lib/server/links/door-answer';
import { readKnock } from '@/lib/server/links/read-knock';
import { openLink, openLinkByCode, type Knock } from '@/lib/server/links/open-link';
import { readShortCode } from '@/lib/server/links/short-code';
import { birthYearProof, yearCookieName } from '@/lib/server/year-proof';
import { planCookie } from '@/lib/server/plan-cookie';

type Opened = Extract<Knock, { kind: 'open' }>;

function letIn({ token, expiresAt, askedYear }: Opened, sheet: string | null): Response {
  const answer = new NextResponse(null, { status: 303, headers: { location: sheet ? `${routes.plan}?sheet=${sheet}` : routes.plan } });
  answer.cookies.set(planCookie.name(), token, planCookie.options(expiresAt));
  if (askedYear) answer.cookies.set(yearCookieName(), birthYearProof(token), planCookie.options(expiresAt));
  return answer;
}

/** Trades a link's secret, or a printed code, for the plan's cookie. */
export async function POST(request: Request): Promise<Response> {
  const door = doorOf(request);
  const address = addressOf(request);
  const { token, code, year, sheet } = await readKnock(request);
  try {
    if (code !== null) {
      if (!readShortCode(code)) return htmlAnswer(codePage(door, code, 'codeFormat'), 422);
      if (year.fault) return htmlAnswer(codePage(door, code, 'yearFormat'), 422);
      const knock = await openLinkByCode({ code, year: year.value ?? 0, address });
      return knock.kind === 'open' ? letIn(knock, sheet) : htmlAnswer(codePage(door, code, 'codeWrong'), 404);
    }
    if (year.fault) return htmlAnswer(yearPage(door, token, sheet, 'yearFormat'), 422);
    const knock = await openLink({ token, year: year.value, address });
    if (knock.kind === 'open') return letIn(knock, sheet);
    if (knock.kind === 'ask-year') return htmlAnswer(yearPage(door, token, sheet, knock.wrong ? 'yearWrong' : null), knock.wrong ? 422 : 200);
    return htmlAnswer(closedPage(door), 404);
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'too-many') throw error;
    const seconds = Number(error.reason ?? 60);
    return htmlAnswer(busyPage(door, seconds), 429, { 'retry-after': String(seconds) });
  }
}

/** Somebody reloaded the address alone: start over. */
export async function GET(): Promise<Response> {
  return new NextResponse(null, { status: 303, headers: { location: routes.linkDoor } });
}
