import { importLimits } from '@/lib/import-limits';
import { toLocale } from '@/lib/i18n/locales';
import { clinicRoute } from '@/lib/server/clinic-route';
import { previewImport } from '@/lib/server/library/import-exercises';

// One byte more than is taken, so that the reader's own check can say why.
export const POST = clinicRoute('library:write', importLimits.bytes + 1, (actor, body, request) => previewImport(actor, body, toLocale(request.nextUrl.searchParams.get('locale'))));
