import { AppError } from '@/lib/domain/errors';
import { getCalendar } from '@/lib/server/calendar/get-calendar';
import { clientAddress } from '@/lib/server/client-address';

const missing = () => new Response('Not found', { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } });

/** The feed that a calendar program reads. Turned off, revoked, expired and never made answer alike. */
export async function GET(request: Request, { params }: { params: Promise<{ token: string }> }): Promise<Response> {
  const [token, ending] = (await params).token.split('.');
  if (!token || ending !== 'ics') return missing();
  try {
    const file = await getCalendar({ token, address: clientAddress(request.headers) });
    return file === null ? missing() : new Response(file, { headers: { 'content-type': 'text/calendar; charset=utf-8', 'content-disposition': 'inline; filename="exercises.ics"' } });
  } catch (error) {
    if (error instanceof AppError && error.code === 'too-many') return new Response('Too many requests', { status: 429, headers: { 'content-type': 'text/plain; charset=utf-8', 'retry-after': error.reason ?? '60' } });
    throw error;
  }
}
