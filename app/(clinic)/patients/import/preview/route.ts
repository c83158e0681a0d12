import { dateOrders } from '@/lib/domain/patient-import/read-birth';
import { importLimits } from '@/lib/import-limits';
import { clinicRoute } from '@/lib/server/clinic-route';
import { previewPatients } from '@/lib/server/patient-import/import-patients';

// One byte more than is taken, so that the reader's own check can say why.
export const POST = clinicRoute('patient:import', importLimits.bytes + 1, (actor, body, request) =>
  previewPatients(actor, body, dateOrders.find((order) => order === request.nextUrl.searchParams.get('order')) ?? 'day-first', new Date()),
);
