import * as z from 'zod';
import { importLimits } from '@/lib/import-limits';
import { locales } from '@/lib/i18n/locales';
import { clinicRoute } from '@/lib/server/clinic-route';
import { importExercises } from '@/lib/server/library/import-exercises';
import { readImportForm } from '@/lib/server/read-import-form';

const choice = z.object({ fileName: z.string().max(300), locale: z.enum(locales), numbers: z.array(z.int().min(1)).max(importLimits.rows) });

/** The file again with the rows that are wanted: what is brought in is read from the file, not from what a browser says was in it. */
export const POST = clinicRoute('library:write', importLimits.bytes + 128 * 1024, async (actor, body, request) => importExercises(actor, await readImportForm(body, request.headers.get('content-type'), choice)));
