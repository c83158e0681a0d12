import { NextResponse } from 'next/server';
import * as z from 'zod';
import { AppError } from '@/lib/domain/errors';
import { toLocale } from '@/lib/i18n/locales';
import { acceptInvitation } from '@/lib/server/auth/accept-invitation';
import { clientAddress } from '@/lib/server/client-address';
import { describeError } from '@/lib/server/describe-error';
import { log } from '@/lib/server/log';
import { requireSameOrigin } from '@/lib/server/same-origin';

const bodySchema = z.object({ name: z.string().trim().max(120), password: z.string().min(1).max(1024) });

const statuses = { 'not-found': 404, refused: 422, 'too-many': 429, forbidden: 403 } as const;

export async function POST(request: Request, { params }: { params: Promise<{ token: string }> }): Promise<Response> {
  try {
    requireSameOrigin(request.headers);
    const parsed = bodySchema.safeParse(await request.json().catch(() => null));
    if (!parsed.success) throw new AppError('refused', 'invalid');
    const accepted = await acceptInvitation({ ...parsed.data, token: (await params).token, locale: toLocale(request.headers.get('accept-language')), address: clientAddress(request.headers) });
    return NextResponse.json(accepted);
  } catch (error) {
    if (error instanceof AppError) return NextResponse.json({ code: error.code, reason: error.reason }, { status: statuses[error.code as keyof typeof statuses] ?? 400 });
    log.error({ error: describeError(error) }, 'an invitation could not be accepted');
    return NextResponse.json({ code: 'unexpected' }, { status: 500 });
  }
}
