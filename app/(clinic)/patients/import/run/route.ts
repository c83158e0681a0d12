import * as z from 'zod';
import { AppError } from '@/lib/domain/errors';
import { dateOrders } from '@/lib/domain/patient-import/read-birth';
import { importLimits } from '@/lib/import-limits';
import { clinicRoute } from '@/lib/server/clinic-route';
import { importPatients } from '@/lib/server/patient-import/import-patients';

const choice = z.object({ fileName: z.string().max(300), order: z.enum(dateOrders), numbers: z.array(z.int().min(1)).max(importLimits.rows) });

function readChoice(text: FormDataEntryValue | null) {
  try {
    return choice.parse(JSON.parse(String(text)));
  } catch {
    throw new AppError('invalid');
  }
}

/** The file again with the people who are wanted: whom it brings in is read from the file, not from what a browser says was in it. */
export const POST = clinicRoute('patient:import', importLimits.bytes + 128 * 1024, async (actor, body, request) => {
  const form = await new Response(body, { headers: { 'content-type': request.headers.get('content-type') ?? '' } }).formData().catch(() => null);
  const file = form?.get('file');
  if (!form || !(file instanceof File)) throw new AppError('invalid');
  return importPatients(actor, { ...readChoice(form.get('choice')), bytes: new Uint8Array(await file.arrayBuffer()) }, new Date());
});
