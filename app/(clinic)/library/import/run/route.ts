import * as z from 'zod';
import { AppError } from '@/lib/domain/errors';
import { importLimits } from '@/lib/import-limits';
import { locales } from '@/lib/i18n/locales';
import { clinicRoute } from '@/lib/server/clinic-route';
import { importExercises } from '@/lib/server/library/import-exercises';

const choice = z.object({ fileName: z.string().max(300), locale: z.enum(locales), numbers: z.array(z.int().min(1)).max(importLimits.rows) });

function readChoice(text: FormDataEntryValue | null) {
  try {
    return choice.parse(JSON.parse(String(text)));
  } catch {
    throw new AppError('invalid');
  }
}

/** The file again with the rows that are wanted: what is brought in is read from the file, not from what a browser says was in it. */
export const POST = clinicRoute('library:write', importLimits.bytes + 128 * 1024, async (actor, body, request) => {
  const form = await new Response(body, { headers: { 'content-type': request.headers.get('content-type') ?? '' } }).formData().catch(() => null);
  const file = form?.get('file');
  if (!form || !(file instanceof File)) throw new AppError('invalid');
  return importExercises(actor, { ...readChoice(form.get('choice')), bytes: new Uint8Array(await file.arrayBuffer()) });
});
