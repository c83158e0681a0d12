import * as z from 'zod';
import { dateOrders } from '@/lib/domain/patient-import/read-birth';
import { importLimits } from '@/lib/import-limits';
import { clinicRoute } from '@/lib/server/clinic-route';
import { importPatients } from '@/lib/server/patient-import/import-patients';
import { readImportForm } from '@/lib/server/read-import-form';

const choice = z.object({ fileName: z.string().max(300), order: z.enum(dateOrders), numbers: z.array(z.int().min(1)).max(importLimits.rows) });

/** The file again with the people who are wanted: whom it brings in is read from the file, not from what a browser says was in it. */
export const POST = clinicRoute('patient:import', importLimits.bytes + 128 * 1024, async (actor, body, request) => importPatients(actor, await readImportForm(body, request.headers.get('content-type'), choice), new Date()));
